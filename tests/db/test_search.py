from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import subjects
from db.keys import new_data_key
from db.records import Profile, Subject
from db.search import DirectoryQuery, first_page, page_from, shape
from db.vault import Vault, create_vault

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)

PEOPLE = {
    "Berg": {"first_name": "Jan", "prefix": "van den", "words": "vandenberg vdberg vd", "roles": ("user",)},
    "Bergh": {"first_name": "Anna", "prefix": "van der", "words": "vdbergh vd", "roles": ("prospect",)},
    "Müller": {"first_name": "Šárka", "email": "sarka.muller@example.org", "roles": ("user", "visitor")},
    "Jansen": {"first_name": "Piet", "organisation": 'Het "Huis" - 100%', "email": "pj_1@example.nl"},
    "de Jong": {"first_name": "Jo"},
}


@pytest.fixture
def directory(vault: Vault, keep) -> Vault:
    for surname, more in PEOPLE.items():
        keep(surname, **more)
    return vault


def names(vault: Vault, *words: str | tuple[str, ...], role: str | None = None) -> list[str]:
    """Surnames in the order found; checks on the way that count, anchors and pages agree."""
    asked = tuple(word if isinstance(word, tuple) else (word,) for word in words)
    query = DirectoryQuery(words=asked, role=role)
    with vault.read() as con:
        rows = first_page(con, query, 100)
        count, anchors = shape(con, query, 2)
        assert count == len(rows)
        assert [row for anchor in anchors for row in page_from(con, query, anchor, 2)] == list(rows)
    return [row.surname for row in rows]


def test_nothing_asked_gives_all_by_name(directory: Vault):
    assert names(directory) == ["Berg", "Bergh", "de Jong", "Jansen", "Müller"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("berg",), ["Berg", "Bergh"]),
        (("erg",), ["Berg", "Bergh"]),
        (("vd", "berg"), ["Berg", "Bergh"]),
        (("vandenb",), ["Berg"]),
        (("bergh",), ["Bergh"]),
        (("bergh", "anna"), ["Bergh"]),
        (("bergh", "piet"), []),
        (("muller",), ["Müller"]),
        (("sarka",), ["Müller"]),
        (("ler@exam",), ["Müller"]),
        (("example",), ["Jansen", "Müller"]),
        (("ja",), ["Berg", "Jansen"]),
        (("an",), ["Bergh"]),
        (("zzz",), []),
        (("qq",), []),
        ((("bergh", "berg"),), ["Berg", "Bergh"]),
        ((("anna", "piet"),), ["Bergh", "Jansen"]),
        ((("vd", "piet"),), ["Berg", "Bergh", "Jansen"]),
        ((("vd", "piet"), "bergh"), ["Bergh"]),
        ((("vd", "piet"), "ja"), ["Berg", "Jansen"]),
        ((("vd", "piet"), ("an", "ansen"), "jan"), ["Jansen"]),
        (("jan", "b"), ["Berg", "Jansen"]),
    ],
)
def test_words(directory: Vault, words, expected):
    assert names(directory, *words) == expected


def test_one_letter_is_the_beginning_of_the_sort_name(directory: Vault):
    assert names(directory, "j") == ["Jansen"]
    assert names(directory, "b") == ["Berg", "Bergh"]
    assert names(directory, "j", "b") == names(directory)
    assert names(directory, "") == names(directory)


def test_a_role_narrows(directory: Vault):
    assert names(directory, role="user") == ["Berg", "Müller"]
    assert names(directory, "berg", role="user") == ["Berg"]
    assert names(directory, "m", role="visitor") == ["Müller"]
    assert names(directory, role="applicant") == []


def test_a_common_role_walks_the_directory(directory: Vault, monkeypatch):
    monkeypatch.setattr("db.search._FEW", 1)
    assert names(directory, role="user") == ["Berg", "Müller"]


@pytest.mark.parametrize(
    "hostile",
    [
        '"', '""', '"*', "*", "a*b", "x OR y", "NOT", "NEAR(a b)", "search_text:jan", "^jan", "(((", ")",
        "-jan", "'; DROP TABLE subject; --", "\0", "jan\0", "%", "_", "\\", "😀😀😀", "{", "a+b", ":match_0",
        "?", "--", "jan:",
    ],
)  # fmt: skip
def test_no_character_means_anything(directory: Vault, hostile: str):
    for words in ((hostile,), (hostile, "jan"), ((hostile, "jan"),)):
        names(directory, *words)
    assert len(names(directory)) == len(PEOPLE)


def test_quotes_and_signs_are_letters(directory: Vault):
    assert names(directory, '"huis"') == ["Jansen"]
    assert names(directory, "100%") == ["Jansen"]
    assert names(directory, "pj_1") == ["Jansen"]
    assert names(directory, "pjx1") == []


def test_equal_names_go_by_id(vault: Vault, keep):
    ids = [keep("Jansen") for _ in range(7)]
    with vault.read() as con:
        assert [row.id for row in first_page(con, DirectoryQuery(), 100)] == ids
        assert shape(con, DirectoryQuery(), 3) == (
            7,
            [("jansen", ids[0]), ("jansen", ids[3]), ("jansen", ids[6])],
        )


def test_an_empty_directory(vault: Vault):
    assert names(vault) == []
    assert names(vault, "jan") == []
    assert names(vault, role="user") == []


@pytest.fixture(scope="module")
def crowd(tmp_path_factory) -> Vault:
    """People whose names are made of few letters, so that many are equal."""
    vault = create_vault(tmp_path_factory.mktemp("crowd"), new_data_key(), Profile(organisation="X"), NOW)
    with vault.write() as con:
        for number in range(211):
            name = "".join("ab"[(number >> bit) & 1] for bit in range(4))
            subjects.keep_subject(
                con,
                Subject(surname=name, roles=("user",) if number % 3 else ()),
                sort_name=name,
                search_text=f"{name} {'even' if number % 2 else 'oneven'} {name[::-1]}",
                now=NOW,
            )
    yield vault
    vault.close()


WORDS = st.text(alphabet="abevno", min_size=0, max_size=4)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(st.lists(WORDS, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple),
    role=st.sampled_from([None, "user", "visitor"]),
    page=st.integers(min_value=1, max_value=40),
)
def test_the_pages_one_after_another_are_the_whole_list(crowd: Vault, words, role, page: int):
    query = DirectoryQuery(words=words, role=role)
    with crowd.read() as con:
        whole = first_page(con, query, 1000)
        count, anchors = shape(con, query, page)
        pages = [page_from(con, query, anchor, page) for anchor in anchors]
        assert first_page(con, query, page) == whole[:page]
    assert [row.id for row in whole] == [row.id for row in sorted(whole, key=lambda row: (row.surname, row.id))]
    assert [row for rows in pages for row in rows] == list(whole)
    assert count == len(whole)
    assert [row.id for row in whole] == expected(words, role)


def expected(words, role) -> list[int]:
    """The same answer by plain Python."""
    kept = []
    for number in range(211):
        name = "".join("ab"[(number >> bit) & 1] for bit in range(4))
        found_by = f"{name} {'even' if number % 2 else 'oneven'} {name[::-1]}"
        if role is None or (role == "user" and number % 3):
            kept.append((name, number + 1, found_by))
    if len(words) == 1 and len(words[0]) == 1 and len(words[0][0]) == 1:
        return [number for name, number, _ in sorted(kept) if name.startswith(words[0][0])]
    for alternatives in words:
        usable = [word for word in alternatives if len(word) >= 2]
        if usable:
            kept = [row for row in kept if any(matches(word, row[2]) for word in usable)]
    return [number for _, number, _ in sorted(kept)]


def matches(word: str, found_by: str) -> bool:
    return word in found_by if len(word) >= 3 else any(part.startswith(word) for part in found_by.split())
