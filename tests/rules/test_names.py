"""People are found however their names are typed, and sorted on the main name."""

import pytest

from desktop.rules.names import PersonName, fold, parted, query_words, search_text, sort_key, sounds, split_prefix

BERG = search_text(
    PersonName(initials="J.", first_name="Jan", prefix="van den", surname="Bergh"),
    organisation="Bouwbedrijf Größe B.V.",
    emails=["Jan.Bergh@Example.org", "j.de.vries-1@example.nl"],
    telephones=["+31 (0)6 1234 5678"],
    identifiers=["usr-48213"],
)
OTHER = search_text(PersonName(initials="P.", surname="Jansen"), emails=["p.jansen@example.org"])


def finds(typed: str, kept: str) -> bool:
    """As the vault looks: three letters or more anywhere, two at the start of a word, one is ignored."""

    def hit(word: str) -> bool:
        if len(word) == 2:
            return f" {word}" in f" {kept}"
        return len(word) < 2 or word in kept

    words = query_words(typed)
    return bool(words) and all(any(hit(word) for word in alternatives) for alternatives in words)


@pytest.mark.parametrize(
    "typed",
    [
        "vd berg",
        "vd bergh",
        "v.d. Bergh",
        "v d berg",
        "vdberg",
        "berg, van den",
        "Bergh",
        "BERG",
        "vandenberg",
        "van den bergh",
        "j van den berg",
        "Jan Bergh",
        "bérg",
        "größe",
        "grosse",
        "jan.bergh@ex",
        "@example.org",
        "j.de.vries",
        "061234",
        "06-1234 5678",
        "+31 6 1234",
        "0031612345678",
        "48213",
        "usr-48213",
        "usr48213",
    ],
)
def test_finds_jan_van_den_bergh(typed: str):
    assert finds(typed, BERG)
    assert not finds(typed, OTHER) or typed == "@example.org"


@pytest.mark.parametrize(
    ("typed", "surname"),
    [
        ("berg", "Bergh"),
        ("bergh", "Berg"),
        ("dijkstra", "Dyckstra"),
        ("dyckstra", "Dijkstra"),
        ("meijer", "Meyer"),
        ("meier", "Meijer"),
        ("hendriks", "Hendrickx"),
        ("hendrickx", "Hendriks"),
        ("brandt", "Brand"),
        ("smit", "Smidt"),
        ("jansen", "Janssen"),
        ("janssen", "Jansen"),
        ("rudolf", "Rudolph"),
        ("bos", "Bosch"),
        ("bosch", "Bos"),
        ("klaassen", "Claasen"),
        ("muller", "Müller"),
        ("mueller", "Müller"),
        ("lukasiewicz", "Łukasiewicz"),
        ("bjornstad", "Bjørnstad"),
        ("obriain", "O’Briain"),
        ("jansen de jong", "Jansen-de Jong"),
        ("IJssel", "Ĳssel"),
        ("groß", "Gross"),
    ],
)
def test_spelling_variants_find_each_other(typed: str, surname: str):
    assert finds(typed, search_text(PersonName(surname=surname)))


@pytest.mark.parametrize(("typed", "prefix", "surname"), [("vt hof", "van 't", "Hof"), ("v 't hof", "van ’t", "Hof")])
def test_apostrophes_in_prefixes(typed: str, prefix: str, surname: str):
    assert finds(typed, search_text(PersonName(prefix=prefix, surname=surname)))


@pytest.mark.parametrize(
    ("prefix", "typed"),
    [
        ("v.d.", "berg, van den"),
        ("v d", "van der berg"),
        ("vd", "van de berg"),
        ("V/D", "berg, van den"),
        ("v.", "van berg"),
        ("v.h.", "berg, van het"),
        ("v. 't", "van 't berg"),
    ],
)
def test_a_prefix_kept_short_is_found_in_full(prefix: str, typed: str):
    kept = search_text(PersonName(prefix=prefix, surname="Berg"))
    assert finds(typed, kept)
    assert set(typed.replace(",", "").replace("'", "").split()) <= set(kept.split())
    assert not finds("von berg", kept)


@pytest.mark.parametrize(
    ("surname", "parts"),
    [
        ("van den Berg", ("van den", "Berg")),
        ("  Van  der Aa ", ("Van der", "Aa")),
        ("in 't Veld", ("in 't", "Veld")),
        ("van het Hof", ("van het", "Hof")),
        ("El Amrani", ("El", "Amrani")),
        ("de Jong-van den Berg", ("de", "Jong-van den Berg")),
        ("d'Ancona", ("", "d'Ancona")),
        ("Vandenberg", ("", "Vandenberg")),
        ("Jansen de Jong", ("", "Jansen de Jong")),
        ("Van", ("", "Van")),
        ("van den", ("van", "den")),
        ("", ("", "")),
    ],
)
def test_a_prefix_typed_with_the_surname_is_parted_from_it(surname: str, parts: tuple[str, str]):
    assert split_prefix(surname) == parts


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Anouk van der Linden", ("Anouk", "van der", "Linden")),
        ("Jan Peter de Jong-van den Berg", ("Jan Peter", "de", "Jong-van den Berg")),
        ("De Vries", ("", "De", "Vries")),
        ("Chantal Visser", ("Chantal", "", "Visser")),
        ("Visser", ("", "", "Visser")),
        ("zoe@voorbeeld.example", ("", "", "")),
        ("", ("", "", "")),
    ],
)
def test_a_name_under_a_letter_is_parted(written: str, parts: tuple[str, str, str]):
    name = parted(written)
    assert (name.first_name, name.prefix, name.surname) == parts


@pytest.mark.parametrize("typed", ["", "  ", ",", "..", "'"])
def test_no_word_at_all(typed: str):
    assert query_words(typed) == ()


def test_a_foreign_number_is_kept_as_it_is():
    assert "49301234567" in search_text(PersonName(), telephones=["+49 30 1234567"]).split()


def test_words_stand_once():
    words = BERG.split()
    assert len(words) == len(set(words))


def test_the_main_name_sorts():
    names = [
        PersonName(initials="A.", surname="Bergen"),
        PersonName(initials="Z.", prefix="van den", surname="Berg"),
        PersonName(initials="A.", surname="Berg Jansen"),
        PersonName(initials="B.", surname="Berg"),
        PersonName(initials="C.", prefix="'t", surname="Hart"),
        PersonName(initials="Ø.", surname="Åberg"),
    ]
    assert [name.surname for name in sorted(names, key=sort_key)] == [
        "Åberg",
        "Berg",
        "Berg",
        "Berg Jansen",
        "Bergen",
        "Hart",
    ]


def test_folding_and_sounds():
    assert fold("ÉÈ Œuvre Ħal İz") == "ee oeuvre hal iz"
    assert sounds("schmidt") == sounds("schmit")
