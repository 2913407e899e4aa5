"""The desk's own texts, of which a version never changes, and its filters."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import saved_filters, text_blocks
from db.request_records import SavedFilter, TextBlock
from db.vault import Vault


@pytest.fixture
def block(now) -> TextBlock:
    return TextBlock(
        name="Geschil",
        right="erasure",
        ground="legal_claims",
        language="nl",
        version=1,
        text="Er loopt een geschil; daarvoor zijn deze gegevens nodig.",
        kept_at=now,
        kept_by="Mila Bakker",
    )


def test_the_newest_version_of_each_text(vault: Vault, block: TextBlock, now):
    newer = replace(block, version=2, text="Een geschil.", kept_at=now + timedelta(days=1))
    english = replace(block, language="en", text="A dispute.")
    other = replace(block, name="Bewaarplicht", right="", ground="")
    with vault.write() as con:
        first, second, third, fourth = (text_blocks.keep_block(con, one) for one in (block, newer, english, other))
        whole = (replace(other, id=fourth), replace(english, id=third), replace(newer, id=second))
        assert text_blocks.blocks(con) == whole
        assert text_blocks.block_versions(con, "Geschil", "nl") == (whole[2], replace(block, id=first))
        assert text_blocks.block_versions(con, "Onbekend", "nl") == ()


def test_a_retired_text_is_not_offered(vault: Vault, block: TextBlock, now):
    with vault.write() as con:
        for version in (1, 2):
            text_blocks.keep_block(con, replace(block, version=version))
        text_blocks.retire(con, "Geschil", "nl", now)
        assert text_blocks.blocks(con) == ()
        assert [one.retired_at for one in text_blocks.block_versions(con, "Geschil", "nl")] == [now, None]
        text_blocks.retire(con, "Geschil", "nl", None)
        assert [one.version for one in text_blocks.blocks(con)] == [2]
        text_blocks.retire(con, "Geschil", "nl", now)
        text_blocks.keep_block(con, replace(block, version=3))
        assert [one.version for one in text_blocks.blocks(con)] == [3]
        with pytest.raises(LookupError):
            text_blocks.retire(con, "Geschil", "en", now)


def test_a_version_never_changes(vault: Vault, block: TextBlock):
    with vault.write() as con:
        kept = text_blocks.keep_block(con, block)
    changes = [
        lambda con: text_blocks.keep_block(con, block),
        lambda con: text_blocks.keep_block(con, replace(block, id=kept, text="Anders")),
        lambda con: con.execute(text("UPDATE text_block SET text = 'Anders'")),
    ]
    for change in changes:
        with pytest.raises(IntegrityError), vault.write() as con:
            change(con)
    with vault.read() as con:
        assert text_blocks.blocks(con) == (replace(block, id=kept),)


def test_a_version_kept_by_mistake(vault: Vault, block: TextBlock):
    with vault.write() as con:
        kept = text_blocks.keep_block(con, block)
        for _ in range(2):
            text_blocks.drop_block(con, kept)
        assert text_blocks.blocks(con) == ()
        assert text_blocks.keep_block(con, replace(block, id=kept)) == kept
        assert text_blocks.blocks(con) == (replace(block, id=kept),)


def test_filters(vault: Vault, now):
    mine = SavedFilter(
        name="Van mij é", filter={"handler": "me", "due_within_days": 7}, made_by="Mila Bakker", made_at=now
    )
    with vault.write() as con:
        second = saved_filters.keep_filter(con, mine)
        first = saved_filters.keep_filter(con, replace(mine, name="Alles", filter={}))
        whole = (replace(mine, id=first, name="Alles", filter={}), replace(mine, id=second))
        assert saved_filters.filters(con) == whole
        for _ in range(2):
            saved_filters.drop_filter(con, second)
        assert saved_filters.filters(con) == whole[:1]
        assert saved_filters.keep_filter(con, whole[1]) == second
        renamed = replace(whole[1], name="Onze", filter={"right": ["access"]})
        assert saved_filters.keep_filter(con, renamed) == second
        assert saved_filters.filters(con) == (whole[0], renamed)
    with pytest.raises(IntegrityError), vault.write() as con:
        saved_filters.keep_filter(con, replace(mine, name="Alles"))
