"""A statement file that somebody edited: every fault with its line, and all of them at once."""

import tomllib

import pytest

from desktop.rules.statement_entry import Lack
from desktop.rules.statement_lines import Problem, read_statement_bytes, read_statement_text
from desktop.rules.toml_places import line_numbers


def problems(text: str) -> list[tuple[str, str, str, str]]:
    """What is found: the written line, entry, key, lack; the statement is None whenever there is anything."""
    statement, found = read_statement_text(text)
    assert (statement is None) == bool(found)
    written = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    assert list(found) == sorted(found, key=lambda problem: problem.line)
    return [(written[each.line - 1].strip(), each.entry, each.key, each.lack) for each in found]


def replaced(text: str, *pairs: tuple[str, str]) -> str:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def test_the_shipped_file_is_sound(statement_text: str, shipped_statement):
    assert read_statement_text(statement_text) == (shipped_statement, ())
    assert read_statement_bytes(statement_text.encode()) == (shipped_statement, ())


def test_windows_line_ends_and_a_byte_order_mark_are_nothing(statement_text: str, shipped_statement):
    windows = "\ufeff" + statement_text.replace("\n", "\r\n")
    assert read_statement_text(windows)[0] == shipped_statement
    assert read_statement_bytes(windows.encode())[0] == shipped_statement
    spoilt = replaced(windows, ('period = "P13M"', 'period = "1Y"'))
    assert problems(spoilt) == [('period = "1Y"', "3.1 A", "retention.period", "not_a_period")]


def test_every_fault_has_its_line_and_all_are_told_at_once(statement_text: str):
    text = replaced(
        statement_text,
        ('trigger = { event = "account_ended" }\n', ""),
        ('trigger = { event = "collected" }', 'trigger = { event = "colected" }'),
        ('period = "P2Y"', 'period = "P1.5Y"'),
        ('code = "3.1 C"', 'code = "3.1 B"'),
        ('{ latest_of = ["last_contact", "last_action"] }', '{ latest_of = ["last_contact", "last_move"] }'),
        ('nl = "Gegeven beoordelingen', 'de = "Bewertungen"\nnl = "Gegeven beoordelingen'),
        ('period = "P0D"', "period = 0"),
        ('{ code = "software", nl', '{ code = "hosting", nl'),
        ('at_most = "P3M"', 'at_most = "P101Y"'),
    )
    assert problems(text) == [
        ("[activity.retention]", "3.1 A", "retention.trigger", "missing"),
        ('trigger = { event = "colected" }', "3.1 B", "retention.trigger.event", "unknown"),
        ('period = "P1.5Y"', "3.1 B", "retention.period", "not_a_period"),
        ('code = "3.1 B"', "3.1 B", "code", "doubled"),
        ('trigger = { latest_of = ["last_contact", "last_move"] }', "3.1 D", "retention.trigger.latest_of", "unknown"),
        ('de = "Bewertungen"', "3.1 E", "items.4.de", "unknown_key"),
        ("period = 0", "3.2 A", "retention.period", "no_unit"),
        (
            '{ code = "hosting", nl = "ontwikkelaars en leveranciers van software en vragenlijsten", '
            'en = "developers and suppliers of software and questionnaires" },',
            "statement",
            "processors.kinds.2.code",
            "doubled",
        ),
        ('at_most = "P101Y"', "statement", "time_limits.at_most", "too_long"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "entry", "key", "lack"),
    [
        ("direct_marketing = true", 'direct_marketing = "yes"', None, "3.1 D", "direct_marketing", "wrong_kind"),
        (
            "procedural_letters_count = true",
            "procedural_letters_count = 1",
            None,
            "3.2 D",
            "retention.procedural_letters_count",
            "wrong_kind",
        ),
        (
            'period = "P13M"',
            'procedural_letters_count = true\nperiod = "P13M"',
            "procedural_letters_count = true",
            "3.1 A",
            "retention.procedural_letters_count",
            "without_contact",
        ),
        (
            "[activity.variants.keep_one_year_requested]",
            "[activity.variants.keep_ten_years]",
            None,
            "3.3 A",
            "variants.keep_ten_years",
            "unknown",
        ),
        ("[time_limits]", "[time_limit]", "[time_limit]", "statement", "time_limit", "unknown_key"),
        ('version = "1.1"', "version = 1.1", None, "statement", "version", "wrong_kind"),
        ("date = 2024-11-12", 'date = "12 november 2024"', None, "statement", "date", "wrong_kind"),
        ('period = "P13M"', 'period = "P13M"\nprocedural_letters_count = false', None, "", "", ""),
    ],
)
def test_a_fault_stands_on_its_own_line(statement_text: str, old: str, new: str, line, entry, key, lack):
    found = problems(replaced(statement_text, (old, new)))
    if not lack:
        assert found == []
    else:
        assert (line or new, entry, key, lack) in found


def test_a_missing_table_is_told_at_the_table_it_belongs_to(statement_text: str):
    start = statement_text.index("[activity.legal_basis]")
    end = statement_text.index("[activity.retention]")
    text = statement_text[:start] + statement_text[end:]
    assert problems(text) == [("[[activity]]", "3.1 A", "legal_basis", "missing")]


def test_an_empty_file_lacks_everything_on_its_first_line():
    for text in ("", "# nothing\n", "\ufeff"):
        _, found = read_statement_text(text)
        assert {problem.line for problem in found} == {1}
        assert {"version", "activity", "time_limits"} <= {problem.key for problem in found}


BROKEN = [
    ('period = "P13M"', "period = 1Y", "period = 1Y", "period"),
    ('period = "P13M"', "period = P1.5Y", "period = P1.5Y", "period"),
    ('period = "P13M"', 'period = "P13M', 'period = "P13M', "period"),
    ('period = "P13M"', "period =", "period =", "period"),
    ('period = "P13M"', "period", "period", ""),
    ('period = "P13M"', 'period period = "P13M"', None, None),
    ('{ event = "account_ended" }', "{ event = account_ended }", "trigger = { event = account_ended }", "trigger"),
    ('{ event = "account_ended" }', '{\n    event = "account_ended",\n}', "trigger = {", "trigger"),
    ('{ nl = "Functie", en', '{ nl = "Functie" en', '{ nl = "Functie" en = "Position" },', "items"),
    ("date = 2024-11-12", "date = 2024-13-12", "date = 2024-13-12", "date"),
    ('version = "1.1"', "version = " + "9" * 5000, "version = " + "9" * 5000, "version"),
]


@pytest.mark.parametrize(("old", "new", "line", "key"), BROKEN, ids=[new[:20] for _, new, _, _ in BROKEN])
def test_a_line_that_is_no_toml_hides_nothing_else(statement_text: str, old: str, new: str, line, key):
    other = ('event = "unsubscribed"', 'event = "unsubscribd"')
    found = problems(replaced(statement_text, (old, new), other))
    told = ('trigger = { event = "unsubscribd" }', "3.2 E", "retention.trigger.event", "unknown")
    assert told in found
    if line:
        missing = [("[activity.retention]", "3.1 A", "retention.period", "missing")] if new == "period" else []
        assert found == [*missing, (line, "", key, "syntax"), told]


def test_a_doubled_key_is_told_on_its_second_line(statement_text: str):
    text = replaced(statement_text, ('period = "P13M"', 'period = "P13M"\nperiod = "P12M"'))
    assert problems(text) == [('period = "P12M"', "", "period", "doubled")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = [\n", 1),
        ('a = "1"\nb = """\nnever closed\n', 3),
        ("[a]\n[a]\n", 2),
        ("[" * 9999, 1),
        ("a = " + "[" * 9999, 1),
        ("\x00", 1),
        ("a = 1\n]\n", 2),
        ("a = [\n[activity.retention]\nb = 1\n", 2),
        ("[a\nb = 1\n", 1),
    ],
)
def test_what_cannot_be_told_apart_is_one_problem(text: str, line: int):
    statement, found = read_statement_text(text)
    assert statement is None
    assert [problem.line for problem in found] == [line]
    assert found[0].lack in (Lack.SYNTAX, Lack.DOUBLED)


def test_a_file_that_breaks_everywhere_is_given_up():
    _, found = read_statement_text("a = =\n" * 5000)
    assert len(found) == 101


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_other_encodings_are_told(encoding: str):
    content = "version = '1'\ntitle = 'één'\n".encode(encoding)
    line = 1 if encoding == "utf-16" else 2
    assert read_statement_bytes(content) == (None, (Problem(line, "", "", "encoding"),))


def places(value: object, place: tuple = ()):
    yield place
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from places(child, (*place, key))


def test_every_place_of_the_shipped_file_has_its_line(statement_text: str):
    lines, table = line_numbers(statement_text)
    written = statement_text.split("\n")
    for place in places(tomllib.loads(statement_text)):
        if place and isinstance(place[-1], str):
            assert place[-1] in written[lines[place] - 1]
        assert place in lines
    assert table == ("contact",)


def test_the_odd_corners_of_toml():
    text = "\n".join(
        [
            '"a b".\'c.d\' = """x',
            '# no comment "" """ # a comment',
            "[[t]] # first",
            "k = [ # one",
            "  'a]', # two",
            '  { x = 1, y = [2, {z = "}"}] },',
            "]",
            "[t.sub]",
            "d = 1979-05-27 07:32:00",
            "[[t]]",
            "[[t.list]]",
            "n = '''\n'quoted'''''",
            'e = "\\"]"',
        ]
    )
    lines, table = line_numbers(text)
    assert set(places(tomllib.loads(text))) == set(lines)
    assert table == ("t", 1, "list", 0)
    expected = {
        ("a b", "c.d"): 1,
        ("t", 0): 3,
        ("t", 0, "k", 0): 5,
        ("t", 0, "k", 1, "y", 1, "z"): 6,
        ("t", 0, "sub"): 8,
        ("t", 1): 10,
        ("t", 1, "list", 0, "n"): 12,
        ("t", 1, "list", 0, "e"): 14,
    }
    assert {place: lines[place] for place in expected} == expected


@pytest.mark.parametrize(
    "text", ["a" + ".a" * 300_000 + " = 1", "b = 1\n[a" + ".a" * 300_000 + "]", "b = {a" + ".a" * 300_000]
)
def test_a_key_of_very_many_parts_is_not_read_for_hours(text: str):
    assert [problem.line for problem in read_statement_text(text)[1]] == [text.count("\n") + 1]
