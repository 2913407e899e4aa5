"""The desk's own texts for reasons: versions, offered where they fit, retired, and found again in a letter."""

from desktop.procedures import text_blocks
from desktop.procedures.office import Office
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import ask_who, broken, open_case
from tests.procedures.answer_desk import keep as keep_person

LAWSUIT = "Wij hebben deze gegevens nodig in een rechtszaak\ndie nog loopt."


def keep(office: Office, name: str = "Rechtszaak", text: str = LAWSUIT, **fits: object) -> int:
    return text_blocks.keep_block(office, name=name, language="nl", text=text, **fits).value  # type: ignore[arg-type]


def test_each_change_is_a_new_version(office: Office):
    keep(office, right=Right.ERASURE, ground=RefusalGround.LEGAL_CLAIMS)
    with broken("text_block_unchanged"):
        keep(office, right=Right.ERASURE, ground=RefusalGround.LEGAL_CLAIMS)
    second = text_blocks.keep_block(
        office,
        name=" Rechtszaak ",
        language="nl",
        text="Er loopt een rechtszaak.",
        right=Right.ERASURE,
        ground=RefusalGround.LEGAL_CLAIMS,
    )
    (line,) = text_blocks.text_blocks(office)
    assert (line.version, line.text, line.kept_by) == (2, "Er loopt een rechtszaak.", "Mila Bakker")
    assert [one.version for one in text_blocks.block_versions(office, name="Rechtszaak", language="nl")] == [2, 1]
    assert second.undo is not None
    second.undo()
    assert [one.text for one in text_blocks.text_blocks(office)] == [LAWSUIT]


def test_what_is_refused(office: Office):
    with broken("text_block_without_name"):
        keep(office, name=" ")
    with broken("text_block_without_text"):
        keep(office, text="\n")
    with broken("ground_not_for_right"):
        keep(office, right=Right.ACCESS, ground=RefusalGround.LEGAL_CLAIMS)
    with broken("text_block_gone"):
        text_blocks.retire_block(office, name="Rechtszaak", language="nl")
    assert text_blocks.text_blocks(office) == ()


def test_texts_are_offered_where_they_fit_the_closest_first(office: Office):
    keep(office, "Algemeen", "Wij denken graag mee.")
    keep(office, "Wissen", "Wij wissen wat kan.", right=Right.ERASURE)
    keep(office, right=Right.ERASURE, ground=RefusalGround.LEGAL_CLAIMS)
    keep(office, "Inzage", "Alles in het pakket.", right=Right.ACCESS)
    text_blocks.keep_block(office, name="General", language="en", text="We are glad to help.")

    def names(**of: object) -> list[str]:
        return [line.name for line in text_blocks.offered(office, language="nl", **of)]  # type: ignore[arg-type]

    assert names() == ["Algemeen"]
    assert names(right=Right.ERASURE) == ["Wissen", "Algemeen"]
    assert names(right=Right.ERASURE, grounds=[RefusalGround.LEGAL_CLAIMS]) == ["Rechtszaak", "Wissen", "Algemeen"]
    assert names(right=Right.ERASURE, grounds=[RefusalGround.EXCESSIVE]) == ["Wissen", "Algemeen"]


def test_a_retired_text_is_offered_no_more_and_comes_back(office: Office):
    keep(office)
    done = text_blocks.retire_block(office, name="Rechtszaak", language="nl")
    assert text_blocks.text_blocks(office) == ()
    (version,) = text_blocks.block_versions(office, name="Rechtszaak", language="nl")
    assert version.retired_at == office.clock.now()
    assert done.undo is not None
    done.undo()
    assert len(text_blocks.text_blocks(office)) == 1
    text_blocks.retire_block(office, name="Rechtszaak", language="nl")
    keep(office)
    assert [line.version for line in text_blocks.text_blocks(office)] == [2]


def test_the_version_that_stands_in_a_letter_is_named(office: Office):
    keep(office)
    keep(office, text="Er loopt een rechtszaak over uw contract.")
    keep(office, "Algemeen", "Wij denken graag mee.")
    old = "Uw verzoek wijzen wij af. Wij hebben deze gegevens nodig in een\nrechtszaak die nog loopt. Wij denken mee."
    with office.vault.read() as con:
        assert text_blocks.used_in(con, [old, ""], "nl") == ("Rechtszaak@1",)
        assert text_blocks.used_in(
            con, ["Er loopt een rechtszaak over uw contract.", "Wij denken graag mee."], "nl"
        ) == (
            "Algemeen@1",
            "Rechtszaak@2",
        )
        assert text_blocks.used_in(con, [old], "en") == ()


def versions(office: Office) -> list[int]:
    return [one.version for one in text_blocks.block_versions(office, name="Rechtszaak", language="nl")]


def test_a_version_that_a_newer_one_followed_is_not_taken_back(office: Office):
    first = text_blocks.keep_block(office, name="Rechtszaak", language="nl", text=LAWSUIT)
    second = text_blocks.keep_block(office, name="Rechtszaak", language="nl", text="Er loopt een rechtszaak.")
    assert first.undo
    assert second.undo
    with broken("text_block_in_use") as refused:
        first.undo()
    assert refused.value.data == {"name": "Rechtszaak", "version": 1}
    assert versions(office) == [2, 1]
    second.undo()
    first.undo()
    assert versions(office) == []


def test_a_version_that_a_letter_used_is_not_taken_back(office: Office):
    case_id = open_case(office, keep_person(office))
    doubt = "Wij kennen het adres niet."
    other = text_blocks.keep_block(office, name="zaak", language="nl", text="Iets anders.")
    done = text_blocks.keep_block(office, name="Rechtszaak", language="nl", text=doubt)
    ask_who(office, case_id)  # says so
    assert done.undo
    assert other.undo
    with broken("text_block_in_use"):
        done.undo()
    assert versions(office) == [1]
    other.undo()  # "zaak@1" is not "Rechtszaak@1"
    assert [one.name for one in text_blocks.text_blocks(office)] == ["Rechtszaak"]
