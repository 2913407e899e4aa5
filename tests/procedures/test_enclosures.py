"""Files of a case: what is kept and what is refused, whose search brought it, and that it stays as it was."""

import pytest
from sqlalchemy import text

from desktop.procedures import enclosures, searches
from desktop.procedures.office import Office
from desktop.rules.rights import Right
from tests.procedures.answer_desk import COLLEAGUE, acts, broken, keep, open_case


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, keep(office))


def add(office: Office, case_id: int, name: str = "export.csv", content: bytes = b"naam\nZo\xc3\xab\n") -> int:
    return enclosures.add_enclosure(office, case_id=case_id, name=name, content=content, media_type="text/csv").value


def test_a_file_comes_back_byte_for_byte(office: Office, case_id: int):
    content = bytes(range(256)) * 10
    kept = enclosures.add_enclosure(office, case_id=case_id, name="export.bin", content=content).value
    assert enclosures.enclosure_content(office, kept) == content
    line = enclosures.enclosures_of(office, case_id)[0]
    assert (line.name, line.bytes, line.added_by, line.is_portable) == ("export.bin", 2560, "Mila Bakker", False)


def test_a_name_is_made_safe_for_every_system(office: Office, case_id: int):
    add(office, case_id, name="..\\..\\aux.csv")
    assert enclosures.enclosures_of(office, case_id)[0].name == "_aux.csv"


def test_what_cannot_be_a_file_of_the_case_is_refused_and_nothing_kept(office: Office, case_id: int):
    with broken("enclosure_empty"):
        add(office, case_id, content=b"")
    with broken("enclosure_too_large") as refused:
        add(office, case_id, content=bytes(enclosures.MOST_BYTES + 1))
    assert refused.value.data == {
        "name": "export.csv",
        "bytes": enclosures.MOST_BYTES + 1,
        "most": enclosures.MOST_BYTES,
    }
    add(office, case_id)
    with broken("enclosure_twice") as refused:
        add(office, case_id, name="nog-eens.csv")
    assert refused.value.data == {"name": "export.csv"}
    assert len(enclosures.enclosures_of(office, case_id)) == 1
    with broken("case_gone"):
        add(office, 99)


def test_a_file_belongs_to_a_search_of_its_own_case(office: Office, case_id: int):
    other = open_case(office, keep(office, COLLEAGUE), Right.ACCESS)
    searches.begin_search(office, case_id=other)
    theirs = searches.searches_of(office, other).lines[0].id
    for search_id in (theirs, 999):
        with broken("search_gone"):
            enclosures.add_enclosure(office, case_id=case_id, name="a.txt", content=b"a", search_id=search_id)
    assert enclosures.enclosures_of(office, case_id) == ()


def test_adding_and_dropping_can_be_undone_under_the_same_number(office: Office, case_id: int):
    added = enclosures.add_enclosure(office, case_id=case_id, name="a.txt", content=b"inhoud")
    dropped = enclosures.drop_enclosure(office, enclosure_id=added.value)
    with broken("enclosure_gone"):
        enclosures.enclosure_content(office, added.value)
    assert dropped.undo
    dropped.undo()
    assert enclosures.enclosure_content(office, added.value) == b"inhoud"
    assert added.undo
    added.undo()
    assert enclosures.enclosures_of(office, case_id) == ()
    assert acts(office)[-4:] == ["enclosure_added", "enclosure_dropped", "enclosure_put_back", "enclosure_dropped"]


def test_a_file_may_also_go_with_portability(office: Office, case_id: int):
    kept = add(office, case_id)
    done = enclosures.set_portable(office, enclosure_id=kept, is_portable=True)
    assert enclosures.enclosures_of(office, case_id)[0].is_portable
    assert done.undo
    done.undo()
    assert not enclosures.enclosures_of(office, case_id)[0].is_portable
    with broken("enclosure_gone"):
        enclosures.set_portable(office, enclosure_id=99, is_portable=True)


def test_a_file_that_is_not_what_was_kept_is_not_handed_out(office: Office, case_id: int):
    kept = add(office, case_id)
    with office.vault.write() as con:
        con.execute(text("UPDATE enclosure SET content = x'00'"))
    with broken("enclosure_altered"):
        enclosures.enclosure_content(office, kept)
