"""A case through the office's acts: what is allowed when, what is refused with which code, what the journal says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from db import journal
from desktop.clock import FixedClock
from desktop.letters.errors import LetterProblem
from desktop.procedures import case_file, decisions, directory, identity, intake, reply, requests
from desktop.procedures.lines import PersonDetails
from desktop.procedures.linking import link_person
from desktop.procedures.office import Done, Office, Topic
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.decisions import Decision
from desktop.rules.errors import RuleBroken
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right

RECEIVED = date(2026, 2, 28)  # a Saturday
PERSON = PersonDetails(
    first_name="Zoë",
    prefix="van den",
    surname="Berg",
    contacts=(("email", "zoe@voorbeeld.example"),),
    roles=("user",),
)


@pytest.fixture
def person_id(office: Office) -> int:
    return directory.keep_person(office, details=PERSON).value


@pytest.fixture
def open_case(office: Office, person_id: int) -> Callable[..., int]:
    def open_(*rights: Right, received_on: date = RECEIVED, person: int | None = person_id) -> int:
        return intake.open_case(
            office,
            received_on=received_on,
            channel="email",
            rights=[(right, "") for right in rights or (Right.ERASURE,)],
            person_id=person,
            requester="Zoë van den Berg",
            language="nl",
        ).value

    return open_


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


def identify(office: Office, case_id: int) -> None:
    identity.establish_identity(
        office,
        case_id=case_id,
        method="telephone",
        checked="Teruggebeld op het bekende nummer",
        on=office.clock.today(),
    )


def refuse(office: Office, case_id: int, right: Right = Right.ERASURE) -> None:
    facts = "Er loopt een geschil over uw factuur."
    decide(office, case_id, right, Outcome.REFUSED, grounds=(RefusalGround.LEGAL_CLAIMS,), facts=facts)


def decide(
    office: Office, case_id: int, right: Right, outcome: Outcome, details: dict[str, str] | None = None, **more: Any
) -> Done[None]:
    decision = Decision(right=right, outcome=outcome, details=details or {}, **more)
    return decisions.decide(office, case_id=case_id, decision=decision)


def write(office: Office, case_id: int, kind: str, **filled: str) -> int:
    fields = reply.starting_fields(office, about=reply.CaseMatter(case_id), kind=kind) | filled
    draft = reply.save_draft(office, about=reply.CaseMatter(case_id), kind=kind, language="nl", fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


DELAY = {"ground": "complexity", "reasons": "Uw gegevens staan in vier systemen."}
COMPLAINT = {"findings": "Onze medewerker belde te laat terug.", "changes": "Wij bellen voortaan binnen een dag."}
DOUBT = {"reason_of_doubt": "Wij kennen uw e-mailadres niet.", "asked_means": "login"}


def test_numbers_follow_each_other_within_the_year(office: Office, open_case: Callable[..., int]):
    numbers = [case_file.case_view(office, open_case()).line.number for _ in range(3)]
    assert numbers == ["2026-0001", "2026-0002", "2026-0003"]


def test_both_dates_and_the_first_step(office: Office, open_case: Callable[..., int]):
    view = case_file.case_view(office, open_case())
    assert (view.line.work_to, view.line.limit) == (date(2026, 3, 27), date(2026, 3, 30))
    assert (view.line.stage, view.step) == (Stage.NEW, Step.ESTABLISH_IDENTITY)
    assert view.line.days_left == 23


@pytest.mark.parametrize(("country", "greeting"), [("BE", "heer van den Berg,"), ("NL", "heer Van den Berg,")])
def test_a_letter_greets_a_belgian_as_registered(
    office: Office, open_case: Callable[..., int], country: str, greeting: str
):
    details = replace(PERSON, title="heer", addresses=(("Kerkstraat 1", "2000", "Antwerpen", country),))
    case_id = open_case(person=directory.keep_person(office, details=details).value)
    assert f"Geachte {greeting}" in reply.letter_text(office, write(office, case_id, "identity_request", **DOUBT))


def test_receipt_after_today_is_refused_and_nothing_kept(office: Office, open_case: Callable[..., int]):
    with broken("future_receipt"):
        open_case(received_on=office.clock.today() + timedelta(days=1))
    assert requests.counts(office)["open"] == 0


def test_a_case_without_a_right_is_refused(office: Office):
    with broken("no_rights"):
        intake.open_case(
            office,
            received_on=RECEIVED,
            channel="post",
            rights=[],
            person_id=None,
            requester="",
            language="nl",
        )


def test_no_decision_before_identity(office: Office, open_case: Callable[..., int]):
    case_id = open_case(Right.ERASURE, Right.COMPLAINT)
    with broken("decision_before_identity"):
        refuse(office, case_id)
    decide(office, case_id, Right.COMPLAINT, Outcome.GRANTED, COMPLAINT)  # its answer discloses no data


def test_want_of_identification_may_be_refused_before_identity(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    with broken("identity_not_asked") as refused:
        decide(office, case_id, Right.ERASURE, Outcome.NOT_IDENTIFIED, facts="Geen antwoord gekregen.")
    assert refused.value.data == {"right": "erasure"}
    write(office, case_id, "identity_request", **DOUBT)
    decide(office, case_id, Right.ERASURE, Outcome.NOT_IDENTIFIED, facts="Geen antwoord gekregen.")
    right = case_file.case_view(office, case_id).rights[0]
    assert right.grounds == (RefusalGround.CANNOT_IDENTIFY,)


@pytest.mark.parametrize("right", [Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL])
def test_absolute_rights_are_never_refused(office: Office, open_case: Callable[..., int], right: Right):
    case_id = open_case(right)
    identify(office, case_id)
    with broken("refusal_not_allowed"):
        refuse(office, case_id, right)
    assert not case_file.case_view(office, case_id).rights[0].may_refuse


@pytest.mark.parametrize(
    ("grounds", "facts", "code"),
    [
        ((), "Feiten.", "refusal_without_grounds"),
        ((RefusalGround.DATA_CORRECT,), "Feiten.", "ground_not_for_right"),
        ((RefusalGround.LEGAL_CLAIMS,), "  ", "refusal_without_facts"),
    ],
)
def test_a_refusal_needs_its_ground_and_facts(
    office: Office, open_case: Callable[..., int], grounds: tuple[RefusalGround, ...], facts: str, code: str
):
    case_id = open_case()
    identify(office, case_id)
    with broken(code):
        decide(office, case_id, Right.ERASURE, Outcome.REFUSED, grounds=grounds, facts=facts)
    assert case_file.case_view(office, case_id).rights[0].outcome is None


def test_identity_wants_what_was_checked_and_a_possible_day(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    for checked, on, code in (
        (" ", office.clock.today(), "identity_without_check"),
        ("Gebeld", RECEIVED - timedelta(days=1), "identity_date"),
        ("Gebeld", office.clock.today() + timedelta(days=1), "identity_date"),
    ):
        with broken(code):
            identity.establish_identity(office, case_id=case_id, method="telephone", checked=checked, on=on)


def test_who_is_known_is_not_asked_again_who_they_are(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    fields = reply.starting_fields(office, about=reply.CaseMatter(case_id), kind="identity_request") | DOUBT
    how = {"about": reply.CaseMatter(case_id), "kind": "identity_request", "language": "nl", "fields": fields}
    draft = reply.save_draft(office, **how)
    identify(office, case_id)
    for act in (lambda: reply.save_draft(office, **how), lambda: reply.finalise(office, letter_id=draft.value)):
        with broken("identity_known") as refused:
            act()
        assert refused.value.data == {"on": office.clock.today()}
    assert case_file.case_view(office, case_id).suspensions == ()


def test_what_is_decided_is_not_delayed_any_more(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    identify(office, case_id)
    fields = reply.starting_fields(office, about=reply.CaseMatter(case_id), kind="delay") | DELAY
    how = {"about": reply.CaseMatter(case_id), "kind": "delay", "language": "nl", "fields": fields}
    draft = reply.save_draft(office, **how)
    refuse(office, case_id)
    for act in (lambda: reply.save_draft(office, **how), lambda: reply.finalise(office, letter_id=draft.value)):
        with broken("nothing_to_delay"):
            act()
    assert case_file.case_view(office, case_id).extension is None


@pytest.mark.parametrize("received_on", [date(1900, 1, 1), date(2018, 5, 24)])
def test_no_request_is_older_than_the_law(office: Office, open_case: Callable[..., int], received_on: date):
    case_id = open_case()
    how = {"channel": "post", "language": "nl", "rights": [(Right.ACCESS, "")]}
    for act in (
        lambda: intake.open_case(office, received_on=received_on, person_id=None, requester="K. Oud", **how),
        lambda: case_file.correct_case(office, case_id=case_id, received_on=received_on, note_text="", **how),
    ):
        with broken("receipt_before_law") as refused:
            act()
        assert refused.value.data == {"received_on": received_on, "applies_from": date(2018, 5, 25)}
    old = intake.open_case(office, received_on=date(2018, 5, 25), person_id=None, requester="K. Oud", **how)
    assert case_file.case_view(office, old.value).line.received_on == date(2018, 5, 25)


def test_an_identity_request_suspends_only_beside_the_safe_date(
    office: Office, clock: FixedClock, open_case: Callable[..., int]
):
    case_id = open_case()
    write(office, case_id, "identity_request", **DOUBT)
    clock.instant += timedelta(days=6)
    view = case_file.case_view(office, case_id)
    assert (view.line.stage, view.step) == (Stage.IDENTITY_ASKED, Step.CHASE_IDENTITY)
    assert view.deadline.suspended
    assert view.deadline.suspended_days == 6
    assert view.line.work_to == date(2026, 3, 27)
    identify(office, case_id)
    clock.instant += timedelta(days=3)
    view = case_file.case_view(office, case_id)
    assert (view.deadline.suspended, view.deadline.suspended_days) == (False, 6)


def test_the_extension_takes_effect_with_its_notice_only(
    office: Office, clock: FixedClock, open_case: Callable[..., int]
):
    case_id = open_case()
    fields = reply.starting_fields(office, about=reply.CaseMatter(case_id), kind="delay") | DELAY
    draft = reply.save_draft(office, about=reply.CaseMatter(case_id), kind="delay", language="nl", fields=fields)
    assert not case_file.case_view(office, case_id).line.extended
    reply.finalise(office, letter_id=draft.value)
    view = case_file.case_view(office, case_id)
    assert view.line.extended
    assert view.line.limit == date(2026, 5, 28)
    assert view.extension is not None
    assert view.extension.valid
    assert not view.may_extend
    with broken("extension_already"):
        write(office, case_id, "delay", **DELAY)


def test_after_the_first_month_the_extension_is_no_longer_possible(
    office: Office, clock: FixedClock, open_case: Callable[..., int]
):
    case_id = open_case()
    clock.instant += timedelta(days=27)  # 31 March; the limit was 30 March
    assert not case_file.case_view(office, case_id).may_extend
    with broken("extension_too_late"):
        write(office, case_id, "delay", **DELAY)
    view = case_file.case_view(office, case_id)
    assert not view.line.extended
    assert [letter.finalised_at for letter in view.letters] == [None]  # the draft is still there


def test_a_date_past_three_months_is_refused(office: Office, open_case: Callable[..., int]):
    with broken("expected_date_too_late"):
        write(office, open_case(), "delay", **DELAY, expected_on="2026-06-01")


def test_an_empty_field_stops_the_letter_and_is_named(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    shown = reply.preview(office, about=reply.CaseMatter(case_id), kind="delay", language="nl", fields={})
    assert {"ground", "reasons", "expected_on"} <= set(shown.missing)
    with pytest.raises(LetterProblem, match="missing_fields") as problem:
        write(office, case_id, "delay", ground="complexity")
    assert problem.value.data["fields"] == ["reasons"]


def test_a_decision_is_told_by_its_letter_and_then_stands(office: Office, open_case: Callable[..., int]):
    case_id = open_case(Right.ERASURE, Right.COMPLAINT)
    identify(office, case_id)
    with broken("nothing_to_tell"):
        write(office, case_id, "decision")
    refuse(office, case_id)
    decide(office, case_id, Right.COMPLAINT, Outcome.GRANTED, COMPLAINT)
    assert case_file.case_view(office, case_id).step is Step.SEND_REPLY
    with broken("reply_not_sent") as unsent:
        decisions.close_case(office, case_id=case_id)
    assert unsent.value.data["rights"] == ("erasure", "complaint")
    letter_id = write(office, case_id, "decision")
    text = " ".join(reply.letter_text(office, letter_id).split())
    for words in (
        "Er loopt een geschil over uw factuur.",
        "artikel 17, derde lid, onder e",
        COMPLAINT["changes"],
        "Autoriteit Persoonsgegevens",
        "rechtbank",
        "zes weken",
        "28 februari 2026",
    ):
        assert words in text
    with broken("already_told"):
        refuse(office, case_id)
    decisions.close_case(office, case_id=case_id)
    assert case_file.case_view(office, case_id).line.stage is Stage.CLOSED


def test_a_final_letter_can_be_fetched_and_never_changed(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    letter_id = write(office, case_id, "acknowledgement")
    before = reply.letter_pdf(office, letter_id)
    for act in (
        lambda: reply.drop_draft(office, letter_id=letter_id),
        lambda: reply.finalise(office, letter_id=letter_id),
        lambda: reply.save_draft(
            office,
            about=reply.CaseMatter(case_id),
            kind="acknowledgement",
            language="en",
            fields={},
            letter_id=letter_id,
        ),
    ):
        with broken("letter_final"):
            act()
    assert reply.letter_pdf(office, letter_id) == before
    assert reply.letter_file_name(office, letter_id) == "2026-0001-acknowledgement.pdf"
    name, draft = reply.mail_draft(office, letter_id)
    assert name == "2026-0001-acknowledgement.eml"
    assert b"zoe@voorbeeld.example" in draft


def test_without_an_address_there_is_no_mail_draft(office: Office, open_case: Callable[..., int]):
    letter_id = write(office, open_case(person=None), "acknowledgement")
    with broken("no_email"):
        reply.mail_draft(office, letter_id)


def test_a_closed_case_takes_no_act_until_it_is_reopened(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    with broken("rights_undecided"):
        decisions.close_case(office, case_id=case_id)
    decide(office, case_id, Right.ERASURE, Outcome.WITHDRAWN)
    done = decisions.close_case(office, case_id=case_id)
    with broken("case_closed"):
        identify(office, case_id)
    assert done.undo is not None
    done.undo()
    assert case_file.case_view(office, case_id).line.stage is Stage.DECIDED


def test_the_journal_holds_every_act_and_no_personal_data(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    identify(office, case_id)
    refuse(office, case_id)
    write(office, case_id, "decision")
    decisions.close_case(office, case_id=case_id)
    lines = case_file.case_view(office, case_id).journal
    assert [line.act for line in lines] == [
        "case_opened",
        "identity_established",
        "search_begun",
        "right_decided",
        "letter_drafted",
        "letter_finalised",
        "case_closed",
    ]
    assert {line.actor for line in lines} == {"Mila Bakker"}
    written = repr([line.details for line in lines])
    assert not any(word in written for word in ("Zoë", "Berg", "geschil", "zoe@"))
    with office.vault.read() as con:
        assert journal.verify(con, office.vault.audit_key) is None


def test_correcting_the_receipt_moves_the_dates(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    correct = {"channel": "post", "language": "en", "note_text": "Brief van 25 februari"}
    case_file.correct_case(
        office, case_id=case_id, received_on=date(2026, 2, 26), rights=[(Right.ACCESS, "inzage")], **correct
    )
    view = case_file.case_view(office, case_id)
    assert view.line.work_to == date(2026, 3, 26)
    assert [line.right for line in view.rights] == [Right.ACCESS]
    identify(office, case_id)
    decide(office, case_id, Right.ACCESS, Outcome.WITHDRAWN)
    with broken("right_decided"):
        case_file.correct_case(
            office, case_id=case_id, received_on=date(2026, 2, 26), rights=[(Right.ERASURE, "")], **correct
        )


def test_the_receipt_cannot_be_moved_past_an_act(office: Office, clock: FixedClock, open_case: Callable[..., int]):
    case_id = open_case()
    identify(office, case_id)
    clock.instant += timedelta(days=2)
    with broken("receipt_after_acts"):
        case_file.correct_case(
            office,
            case_id=case_id,
            received_on=office.clock.today(),
            channel="email",
            language="nl",
            note_text="",
            rights=[(Right.ERASURE, "")],
        )


def test_another_person_needs_a_new_check_of_identity(office: Office, person_id: int, open_case: Callable[..., int]):
    case_id = open_case()
    identify(office, case_id)
    other = directory.keep_person(office, details=PersonDetails(surname="Anders")).value
    done = link_person(office, case_id=case_id, person_id=other)
    assert case_file.case_view(office, case_id).identity is None
    assert done.undo is not None
    done.undo()
    view = case_file.case_view(office, case_id)
    assert view.person_id == person_id
    assert view.identity is not None


def test_today_puts_every_open_case_in_one_group(office: Office, clock: FixedClock, open_case: Callable[..., int]):
    late = open_case(received_on=date(2026, 1, 5))
    week = open_case(received_on=date(2026, 2, 6))
    asked = open_case()
    write(office, asked, "identity_request", **DOUBT)
    later = open_case()
    done = open_case()
    decide(office, done, Right.ERASURE, Outcome.WITHDRAWN)
    view = requests.today(office)
    groups = (view.late, view.this_week, view.waiting_for_identity, view.to_close, view.later)
    assert [[line.id for line in group] for group in groups] == [[late], [week], [asked], [done], [later]]
    assert view.open_count == 5
    counts = requests.counts(office)
    assert (counts["open"], counts["late"], counts["identity"], counts["closed"]) == (5, 1, 1, 0)


def test_lists_and_the_palette_find_cases(office: Office, open_case: Callable[..., int]):
    first, second = open_case(), open_case(received_on=date(2026, 2, 20))
    assert [line.id for line in requests.requests(office, "open").first()] == [second, first]
    assert requests.requests(office, "all").shape().count == 2
    assert [line.id for line in requests.requests(office, "all").first()] == [first, second]
    assert requests.requests(office, "closed").first() == []
    found = requests.find(office, "2026-0002")
    assert [getattr(line, "number", "") for line in found][:1] == ["2026-0002"]
    assert requests.find(office, "z") == ()


def test_acts_say_which_topics_they_changed(office: Office, open_case: Callable[..., int]):
    done = decide(office, open_case(), Right.ERASURE, Outcome.WITHDRAWN)
    assert done.changed == {Topic.CASES}


def test_an_address_abroad_ends_with_its_country(office: Office, open_case: Callable[..., int]):
    details = PersonDetails(surname="Peeters", addresses=(("Kerkstraat 1", "2000", "Antwerpen", "BE"),))
    person = directory.keep_person(office, details=details).value
    letter_id = write(office, open_case(person=person), "acknowledgement")
    assert "2000  ANTWERPEN\nBELGIË" in reply.letter_text(office, letter_id).replace("\xa0", " ")


def test_a_letter_that_left_the_vault_stands_in_the_journal(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    letter_id = write(office, case_id, "acknowledgement")
    for way in ("printed", "saved", "mail_draft"):
        reply.note_letter_left(office, letter_id=letter_id, way=way)
    acts = [line.act for line in case_file.case_view(office, case_id).journal]
    assert acts[-3:] == ["letter_printed", "letter_saved", "letter_mail_draft"]


def test_linking_is_not_undone_under_a_decision(office: Office, open_case: Callable[..., int]):
    case_id = open_case(person=None)
    person = directory.keep_person(office, details=PersonDetails(surname="Anders")).value
    done = link_person(office, case_id=case_id, person_id=person)
    assert done.undo is not None
    identify(office, case_id)
    with broken("identity_in_use"):
        done.undo()
    refuse(office, case_id)
    with broken("decided_for_another"):
        done.undo()
    view = case_file.case_view(office, case_id)
    assert view.person_id == person
    assert view.identity is not None


def test_reopening_an_open_case_changes_nothing(office: Office, open_case: Callable[..., int]):
    case_id = open_case()
    decisions.reopen_case(office, case_id=case_id)
    assert [line.act for line in case_file.case_view(office, case_id).journal] == ["case_opened"]


def test_no_day_is_promised_that_has_passed(office: Office, clock: FixedClock, open_case: Callable[..., int]):
    case_id = open_case()
    assert (
        reply.starting_fields(office, about=reply.CaseMatter(case_id), kind="acknowledgement")["answer_by"]
        == "2026-03-27"
    )
    clock.instant += timedelta(days=60)
    assert reply.starting_fields(office, about=reply.CaseMatter(case_id), kind="acknowledgement")["answer_by"] == ""


def test_no_separate_letter_is_announced_for_what_was_taken_back(office: Office, open_case: Callable[..., int]):
    case_id = open_case(Right.ERASURE, Right.COMPLAINT, Right.ACCESS)
    identify(office, case_id)
    refuse(office, case_id)
    decide(office, case_id, Right.COMPLAINT, Outcome.WITHDRAWN)
    text = " ".join(reply.letter_text(office, write(office, case_id, "decision")).split())
    assert "Over uw verzoek om inzage krijgt u een aparte brief" in text
