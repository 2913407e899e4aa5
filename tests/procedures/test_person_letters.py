"""Letters outside a case: what they are about, what they say by themselves, how they are named and sent."""

from datetime import date

import pytest

from db import holdings as kept_holdings
from db import journal
from db.records import SubjectId
from desktop.letters.errors import LetterProblem
from desktop.procedures import directory, holdings, intake, reply
from desktop.procedures.disclosures import register_disclosure
from desktop.procedures.lines import PersonDetails
from desktop.procedures.matter import CaseMatter, Matter, PersonMatter
from desktop.procedures.office import Office, Topic
from desktop.procedures.person_letters import person_letters
from desktop.procedures.statement_applying import apply_version
from desktop.procedures.statement_versions import decide_version, load_version
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.rights import Right
from tests.procedures.statement_files import (
    LONGER_MARKETING,
    MORE_IN_LOG,
    SHORTER_ACCOUNT,
    statement_file,
    without_activity,
)

TODAY = date(2026, 3, 4)
CHANGE = "statement_change"
PERSON = PersonDetails(
    first_name="Zoë",
    prefix="van den",
    surname="Berg",
    contacts=(("email", "zoe@voorbeeld.example"),),
    roles=("user",),
)
OTHER_TEXT = ("", 'changes.nl = "Wij kunnen', 'changes.nl = "Wij mogen')
NEXT = statement_file("1.2", "2026-03-01", SHORTER_ACCOUNT, LONGER_MARKETING, MORE_IN_LOG, OTHER_TEXT)


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


@pytest.fixture
def person_id(office: Office) -> int:
    return directory.keep_person(office, details=PERSON).value


def hold(office: Office, person_id: int, *activities: str) -> None:
    held = [(activity, "", "bluedolphin" if activity.startswith("3.1") else "hubspot") for activity in activities]
    holdings.add_holdings(office, person_id=person_id, categories=held)


def government(office: Office, person_id: int) -> PersonMatter:
    done = register_disclosure(
        office,
        person_id=person_id,
        recipient="de Belastingdienst",
        ground="authority_request",
        is_government=True,
        requested_on=TODAY,
        disclosed_on=TODAY,
        law="artikel 53 Algemene wet inzake rijksbelastingen",
        data="Naam en drie facturen.",
    )
    return PersonMatter(person_id, done.value)


def decided(office: Office, content: bytes = NEXT, lengthen: tuple[str, ...] = ()) -> str:
    version = load_version(office, text=content).value
    decide_version(office, version=version, from_on=TODAY, lengthen=lengthen)
    return version


def changes_told(office: Office, person_id: int, version: str = "1.2", language: str = "nl") -> list[str]:
    about = PersonMatter(person_id, version=version)
    fields = reply.starting_fields(office, about=about, kind=CHANGE, language=language)
    return str(fields["changes"]).splitlines()


def write(office: Office, about: Matter, kind: str) -> int:
    fields = reply.starting_fields(office, about=about, kind=kind)
    draft = reply.save_draft(office, about=about, kind=kind, language="nl", fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


def test_the_changes_that_touch_the_person_are_filled_in(office: Office, person_id: int):
    hold(office, person_id, "3.1 A", "3.1 D")
    decided(office)
    account, marketing, text = changes_told(office, person_id)
    assert account.endswith(
        "(onderdeel 3.1 A): wij bewaren deze gegevens korter. De termijn was 13 maanden en wordt 6 maanden."
    )
    assert "De termijn was 4 jaar en wordt 5 jaar." in marketing
    assert marketing.endswith("bewaren wij niet langer dan wij eerder hebben beloofd.")
    assert text == "De tekst over wijzigingen van de verklaring is aangepast."


def test_they_are_written_in_the_language_of_the_letter(office: Office, person_id: int):
    hold(office, person_id, "3.1 B")
    decided(office)
    assert changes_told(office, person_id, language="en") == [
        "To secure our service (part 3.1 B): for this we will also use: Screen size.",
        "The text on changes to the statement has been changed.",
    ]


def test_a_lengthened_period_is_told_without_the_old_promise(office: Office, person_id: int):
    hold(office, person_id, "3.1 D")
    decided(office, lengthen=("3.1 D",))
    assert changes_told(office, person_id)[0].endswith("De termijn was 4 jaar en wordt 5 jaar.")


def test_they_are_the_same_after_the_version_was_applied(office: Office, person_id: int):
    hold(office, person_id, "3.1 A", "3.1 B")
    decided(office)
    before = changes_told(office, person_id)
    apply_version(office, version="1.2", progress=lambda done, rows: None, stopped=lambda: False)
    assert changes_told(office, person_id) == before
    assert changes_told(office, person_id, "1.1") == []  # the first one of all changed nothing


def test_what_goes_and_what_comes_is_told_to_those_it_concerns(office: Office, person_id: int):
    visitor = directory.keep_person(office, details=PersonDetails(surname="Bos", roles=("visitor",))).value
    hold(office, person_id, "3.1 C", "3.1 D")
    decided(office, without_activity(statement_file("1.2", "2026-03-01"), "3.1 D"))
    apply_version(office, version="1.2", progress=lambda done, rows: None, stopped=lambda: False)
    assert "dit doen wij niet meer" in changes_told(office, person_id)[0]
    assert changes_told(office, visitor) == []
    decided(office, statement_file("1.3", "2026-03-02"))
    assert "(onderdeel 3.1 D): dit is nieuw" in changes_told(office, person_id, "1.3")[0]
    assert changes_told(office, visitor, "1.3") == []


def test_the_letter_on_a_new_statement_says_all_it_must(office: Office, person_id: int):
    hold(office, person_id, "3.1 A")
    decided(office)
    letter_id = write(office, PersonMatter(person_id, version="1.2"), CHANGE)
    text = " ".join(reply.letter_text(office, letter_id).split())
    for words in ("versie 1.2", "4 maart 2026", "6 maanden", "voorbeeld.example", "bezwaar", f"S1.2-{person_id}"):
        assert words in text
    assert reply.letter_file_name(office, letter_id) == f"S1.2-{person_id}-statement-change.pdf"
    name, mail = reply.mail_draft(office, letter_id)
    assert name == f"S1.2-{person_id}-statement-change.eml"
    assert b"zoe@voorbeeld.example" in mail
    assert b"verzoek" not in mail.split(b"application/pdf")[0]


def test_without_a_decision_the_letter_has_no_day(office: Office, person_id: int):
    hold(office, person_id, "3.1 A")
    load_version(office, text=NEXT)
    with pytest.raises(LetterProblem, match="missing_fields") as refused:
        write(office, PersonMatter(person_id, version="1.2"), CHANGE)
    assert refused.value.data["fields"] == ["in_force_from"]
    assert person_letters(office, person_id)[0].finalised_at is None


def test_letters_to_a_person_are_listed_and_a_draft_goes_on_where_it_was(office: Office, person_id: int):
    about = government(office, person_id)
    final = write(office, about, "government_request")
    hold(office, person_id, "3.1 A")
    decided(office)
    change = PersonMatter(person_id, version="1.2")
    fields = reply.starting_fields(office, about=change, kind=CHANGE) | {"remark": "Nog iets."}
    draft = reply.save_draft(office, about=change, kind=CHANGE, language="nl", fields=fields)
    assert draft.changed == {Topic.SUBJECTS}
    assert [(line.id, line.kind) for line in person_letters(office, person_id)] == [
        (final, "government_request"),
        (draft.value, CHANGE),
    ]
    again = reply.save_draft(
        office, about=change, kind=CHANGE, language="nl", fields=fields | {"remark": "Klaar."}, letter_id=draft.value
    )
    assert again.value == draft.value
    done = reply.finalise(office, letter_id=draft.value)
    assert "Klaar." in reply.letter_text(office, done.value.id)
    spare = reply.save_draft(office, about=change, kind=CHANGE, language="nl", fields=fields)
    reply.drop_draft(office, letter_id=spare.value)
    assert [line.id for line in person_letters(office, person_id)] == [final, draft.value]


def test_a_kind_goes_with_what_it_is_about(office: Office, person_id: int):
    case_id = intake.open_case(
        office,
        received_on=TODAY,
        channel="email",
        rights=[(Right.ACCESS, "")],
        person_id=person_id,
        requester="",
        language="nl",
    ).value
    asked = government(office, person_id)
    for about, kind in (
        (CaseMatter(case_id), CHANGE),
        (CaseMatter(case_id), "government_request"),
        (PersonMatter(person_id), "government_request"),
        (PersonMatter(person_id), CHANGE),
        (asked, CHANGE),
        (asked, "acknowledgement"),
    ):
        with broken("letter_does_not_fit"):
            reply.save_draft(office, about=about, kind=kind, language="nl", fields={})
        with broken("letter_does_not_fit"):
            reply.preview(office, about=about, kind=kind, language="nl", fields={})
    other = directory.keep_person(office, details=PersonDetails(surname="Bos")).value
    with broken("disclosure_gone"):
        reply.save_draft(
            office, about=PersonMatter(other, asked.disclosure_id), kind="government_request", language="nl", fields={}
        )
    with broken("person_gone"):
        reply.preview(office, about=PersonMatter(other + 1, version="1.1"), kind=CHANGE, language="nl", fields={})


def test_only_a_letter_about_a_request_counts_as_contact(office: Office, person_id: int):
    def last_letter() -> date | None:
        with office.vault.read() as con:
            return kept_holdings.person_facts(con, SubjectId(person_id)).get(FactKind.LAST_LETTER)

    write(office, government(office, person_id), "government_request")
    assert last_letter() is None
    case_id = intake.open_case(
        office,
        received_on=TODAY,
        channel="email",
        rights=[(Right.ACCESS, "")],
        person_id=person_id,
        requester="",
        language="nl",
    ).value
    write(office, CaseMatter(case_id), "acknowledgement")
    assert last_letter() == TODAY


def test_the_journal_has_the_person_for_such_a_letter(office: Office, person_id: int):
    letter_id = write(office, government(office, person_id), "government_request")
    reply.note_letter_left(office, letter_id=letter_id, way="printed")
    with office.vault.read() as con:
        entries = [entry for entry in journal.entries(con) if entry.act.startswith("letter_")]
    assert [entry.act for entry in entries] == ["letter_drafted", "letter_finalised", "letter_printed"]
    assert {(entry.case_id, entry.subject_id) for entry in entries} == {(None, person_id)}
