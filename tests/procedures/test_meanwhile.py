"""Two employees at once: who was second is told by whom and when, and nothing of the first is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.letters.incoming import read_mail
from desktop.procedures import case_file, fees, holds, identity, intake, notices, packages, profile, reminders, reply
from desktop.procedures.disclosures import correct_disclosure, disclosures_of, register_disclosure
from desktop.procedures.matter import CaseMatter
from desktop.procedures.notice_choosing import choose_recipients
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.related import open_for_another
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    COLLEAGUE,
    LOG,
    TODAY,
    broken,
    hold_data,
    identify,
    keep,
    mail_of,
    open_case,
    write,
)
from tests.procedures.team_desk import withdrawn

GIVEN: dict[str, Any] = {
    "recipient": "Advocatenkantoor Voorbeeld",
    "ground": "claims",
    "is_government": False,
    "requested_on": None,
    "disclosed_on": date(2026, 3, 2),
    "law": "",
    "data": "De correspondentie over de factuur.",
}
FEE: dict[str, Any] = {"ground": "unfounded", "proof": "Vijf keer gevraagd", "parts": [("Porto", 425)]}


@pytest.fixture
def person_id(office: Office) -> int:
    return keep(office)


@pytest.fixture
def case_id(office: Office, person_id: int) -> int:
    return open_case(office, person_id)


@pytest.fixture
def colleague(office: Office) -> Callable[[], None]:
    """From here on somebody else sits at the desk."""
    return lambda: profile.keep_profile(office, changed=replace(profile.profile(office), employee="Noor Smit"))


def refused(code: str, run: Callable[[], object]) -> Any:
    """What stands there now; the failure names Mila, who was earlier."""
    with broken(code) as seen:
        run()
    said = seen.value.data
    assert said["by"] == "Mila Bakker"
    assert said["at"] is not None
    return said["now"]


def test_a_fee(office: Office, case_id: int, colleague: Callable[[], None]):
    fees.keep_fee(office, case_id=case_id, **FEE)
    colleague()
    other = FEE | {"parts": [("Kopiëren", 900)]}
    now = refused("fee_overtaken", lambda: fees.keep_fee(office, case_id=case_id, **other))
    assert now.parts == (("Porto", 425),)
    assert case_file.case_view(office, case_id).fee == now
    old = replace(now, proof="Anders")
    for act in (
        lambda: fees.drop_fee(office, case_id=case_id, shown=old),
        lambda: fees.answer_fee(office, case_id=case_id, answer="agreed", on=TODAY, shown=old),
        lambda: fees.pay_fee(office, case_id=case_id, on=TODAY, shown=old),
    ):
        assert refused("fee_overtaken", act) == now
    fees.keep_fee(office, case_id=case_id, **other, shown=now)


def test_a_draft(office: Office, case_id: int, colleague: Callable[[], None]):
    about, kind = CaseMatter(case_id), "acknowledgement"
    letter = reply.save_draft(office, about=about, kind=kind, language="nl", fields={}).value
    shown = ("nl", reply.draft_fields(office, letter))
    reply.save_draft(office, about=about, kind=kind, language="nl", fields={"remark": "Eerst"}, letter_id=letter)
    colleague()

    def save(text: str, shown: reply.Written, **more: Any) -> int:
        written = {"remark": text, "empty": ""}
        given = {"about": about, "kind": kind, "language": "nl", "fields": written, "letter_id": letter}
        return reply.save_draft(office, **given, shown=shown, **more).value

    now = refused("draft_overtaken", lambda: save("Daarna", shown))
    assert now == ("nl", {"remark": "Eerst"})
    assert reply.draft_fields(office, letter) == {"remark": "Eerst"}
    beside = save("Daarna", shown, or_beside=True)
    assert beside != letter
    assert reply.draft_fields(office, beside) == {"remark": "Daarna"}
    assert save("Samen", now) == letter
    assert save("Nog eens", ("nl", {"remark": "Samen", "empty": ""})) == letter, "as this employee saved it last"
    whole = reply.starting_fields(office, about=about, kind=kind)
    reply.save_draft(office, about=about, kind=kind, language="nl", fields=whole, letter_id=letter)
    reply.finalise(office, letter_id=letter)
    with broken("letter_final"):
        save("Te laat", now)


def test_identity(office: Office, case_id: int, colleague: Callable[[], None]):
    seen = case_file.case_view(office, case_id).revision
    identify(office, case_id)
    colleague()
    wanted: dict[str, Any] = {"case_id": case_id, "method": "email", "checked": "Bekend adres", "on": TODAY}
    now = refused("case_changed", lambda: identity.establish_identity(office, **wanted, seen=seen))
    done = identity.establish_identity(office, **wanted, seen=now)
    identity.establish_identity(office, **wanted | {"checked": "Nog eens gebeld"})
    assert done.undo
    with broken("identity_changed"):
        done.undo()


def test_a_reminder(office: Office, case_id: int, colleague: Callable[[], None]):
    made = reminders.add_reminder(office, case_id=case_id, on=date(2026, 3, 10), text="Bellen").value
    (shown,) = case_file.case_view(office, case_id).reminders
    reminders.move_reminder(office, reminder_id=made, on=date(2026, 3, 12), shown=shown)
    colleague()
    to = date(2026, 3, 11)
    now = refused("reminder_overtaken", lambda: reminders.move_reminder(office, reminder_id=made, on=to, shown=shown))
    assert now.remind_on == date(2026, 3, 12)
    refused("reminder_overtaken", lambda: reminders.finish_reminder(office, reminder_id=made, shown=shown))
    reminders.finish_reminder(office, reminder_id=made, shown=now)


def notice_of(office: Office, case_id: int) -> Any:
    return notices.notices_of(office, case_id).lines[0]


def test_a_notice_and_whom_to_tell(office: Office, case_id: int, colleague: Callable[[], None]):
    notices.forward_request(
        office, case_id=case_id, controller="Molenaar BV", street="", postcode="", town="", country="NL", email=""
    )
    shown = notice_of(office, case_id)
    fields = {"street": "", "postcode": "", "town": "", "country": "NL", "matching": "hs-1", "data": "Alles"}

    def correct(email: str, shown: Any) -> object:
        return notices.keep_notice(office, notice_id=shown.id, email=email, **fields, shown=shown)

    correct("eerst@voorbeeld.example", shown)
    colleague()
    now = refused("notice_overtaken", lambda: correct("daarna@voorbeeld.example", shown))
    assert now == notice_of(office, case_id)
    for act in (
        lambda: notices.mark_impossible(office, notice_id=shown.id, reason="Onbekend", shown=shown),
        lambda: notices.mark_possible(office, notice_id=shown.id, shown=shown),
    ):
        refused("notice_overtaken", act)
    correct("daarna@voorbeeld.example", now)
    with broken("recipients_overtaken") as seen:
        choose_recipients(office, case_id=case_id, chosen={shown.id: None})
    assert seen.value.data["now"] == frozenset()


def test_an_item_of_a_package(office: Office, person_id: int, colleague: Callable[[], None]):
    case_id = open_case(office, person_id, original=mail_of("zoe@voorbeeld.example", "Wat weet u van mij?"))

    def item() -> Any:
        lines = packages.package_view(office, case_id, "access").items
        return next(one for one in lines if one.kind == "message")

    shown = item()
    packages.choose_item(
        office, case_id=case_id, item=shown.key, is_included=False, left_out="Van een ander", shown=shown
    )
    colleague()
    which = {"case_id": case_id, "item": shown.key}
    for act in (
        lambda: packages.choose_item(office, **which, is_included=True, shown=shown),
        lambda: packages.strike(office, **which, passage="Wat", why="Anders", shown=shown),
        lambda: packages.unstrike(office, **which, passage="Wat", shown=shown),
    ):
        now = refused("item_overtaken", act)
        assert now == item()
    packages.choose_item(office, **which, is_included=True, shown=now)


def test_a_disclosure(office: Office, person_id: int, colleague: Callable[[], None]):
    made = register_disclosure(office, person_id=person_id, **GIVEN).value
    (shown,) = disclosures_of(office, person_id)

    def correct(data: str, shown: Any) -> object:
        return correct_disclosure(office, disclosure_id=made, shown=shown, **GIVEN | {"data": data})

    correct("Eerst", shown)
    colleague()
    now = refused("disclosure_overtaken", lambda: correct("Daarna", shown))
    assert now.data == "Eerst"
    correct("Daarna", now)


def test_a_hold_and_its_undo(office: Office, person_id: int, colleague: Callable[[], None]):
    hold_data(office, person_id, LOG)
    (made,) = holds.place_hold(
        office,
        kind="hold",
        person_ids=[person_id],
        holding_ids=None,
        reason="Er loopt een procedure.",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    ).value

    def line() -> Any:
        return person_holdings(office, person_id).holds[0]

    shown = line()
    reviewed = holds.review_hold(office, hold_id=made, review_on=date(2026, 10, 1), shown=shown)
    colleague()
    day = date(2026, 11, 1)
    now = refused("hold_overtaken", lambda: holds.review_hold(office, hold_id=made, review_on=day, shown=shown))
    refused("hold_overtaken", lambda: holds.release_hold(office, hold_id=made, reason="Voorbij", shown=shown))
    before = person_holdings(office, person_id)
    released = holds.release_hold(office, hold_id=made, reason="Voorbij", shown=now)
    assert reviewed.undo
    with broken("hold_changed"):
        reviewed.undo()
    assert released.undo
    released.undo()
    assert person_holdings(office, person_id) == before, "it is in force, and what it blocks is blocked"
    with broken("hold_changed"):
        released.undo()
    reviewed.undo()
    assert line() == shown


def test_a_draft_that_was_thrown_away_comes_back(office: Office, case_id: int):
    about, kind = CaseMatter(case_id), "acknowledgement"
    letter = reply.save_draft(office, about=about, kind=kind, language="en", fields={"remark": "Blijft"}).value
    before = case_file.case_view(office, case_id).letters
    dropped = reply.drop_draft(office, letter_id=letter)
    assert case_file.case_view(office, case_id).letters == ()
    assert dropped.undo
    dropped.undo()
    assert case_file.case_view(office, case_id).letters == before
    assert reply.draft_fields(office, letter) == {"remark": "Blijft"}


def test_a_draft_does_not_come_back_into_a_closed_case(office: Office, case_id: int):
    letter = reply.save_draft(office, about=CaseMatter(case_id), kind="acknowledgement", language="nl", fields={}).value
    dropped = reply.drop_draft(office, letter_id=letter)
    withdrawn(office, case_id)
    assert dropped.undo
    with broken("case_closed"):
        dropped.undo()


def test_a_correction_is_undone_with_the_last_contact(office: Office, person_id: int):
    hold_data(office, person_id, LOG)
    case_id = open_case(office, person_id, Right.OBJECTION)
    view, held = case_file.case_view(office, case_id), person_holdings(office, person_id)

    def correct(rights: list[tuple[Right, str]], day: date = date(2026, 2, 20)) -> Any:
        return case_file.correct_case(
            office, case_id=case_id, received_on=day, channel="post", language="en", note_text="Fout", rights=rights
        )

    done = correct([(Right.ACCESS, "alles")])
    assert case_file.case_view(office, case_id).line.rights == (Right.ACCESS,)
    assert done.undo
    done.undo()
    again = case_file.case_view(office, case_id)
    assert (again.line, again.rights, again.note) == (view.line, view.rights, view.note)
    now = person_holdings(office, person_id)
    assert (now.facts, [one.released_on for one in now.holds]) == (held.facts, [None])
    later = correct([(Right.ACCESS, "")])
    correct([(Right.ERASURE, "")])
    assert later.undo
    with broken("correction_in_use"):
        later.undo()


def test_adding_a_message_is_undone_until_it_is_removed_as_a_proof(office: Office, person_id: int, case_id: int):
    raw = mail_of("zoe@voorbeeld.example", "Hier mijn bewijs").replace(b"02 Mar", b"03 Mar")
    facts = person_holdings(office, person_id).facts
    mail = read_mail(raw, as_of=office.clock.now())
    done = intake.add_message(office, case_id=case_id, original=raw, mail=mail, is_proof=True)
    assert person_holdings(office, person_id).facts != facts
    assert done.undo
    done.undo()
    assert case_file.case_view(office, case_id).messages == ()
    assert person_holdings(office, person_id).facts == facts
    kept = intake.add_message(office, case_id=case_id, original=raw, mail=mail, is_proof=True)
    wanted: dict[str, Any] = {"case_id": case_id, "method": "email", "checked": "Bekend adres", "on": TODAY}
    identity.establish_identity(office, **wanted, proofs=[kept.value])
    assert kept.undo
    with broken("message_in_use"):
        kept.undo()


def test_opening_is_undone_until_somebody_goes_on(office: Office, person_id: int, case_id: int):
    facts = person_holdings(office, person_id).facts
    rights = [(Right.ACCESS, "")]
    other = keep(office, replace(COLLEAGUE, contacts=()))
    done = open_for_another(office, case_id=case_id, person_id=other, requester="", rights=rights)
    assert case_file.case_view(office, done.value).line.number == "2026-0002"
    assert done.undo
    done.undo()
    with broken("case_gone"):
        case_file.case_view(office, done.value)
    assert case_file.case_view(office, case_id).links == ()
    assert person_holdings(office, other).facts == {}
    assert person_holdings(office, person_id).facts == facts
    again = open_for_another(office, case_id=case_id, person_id=other, requester="", rights=rights)
    assert case_file.case_view(office, again.value).line.number == "2026-0003", "a number is never given twice"
    write(office, again.value, mail_of("cas@voorbeeld.example", "En nog iets"))
    assert again.undo
    with broken("opening_built_on") as seen:
        again.undo()
    assert seen.value.data["by"] == "Mila Bakker"


def test_a_request_opened_by_hand_goes_when_that_is_undone(office: Office, person_id: int):
    hold_data(office, person_id, ("3.1 D", "", "hubspot"))
    before = person_holdings(office, person_id)
    done = intake.open_case(
        office,
        received_on=TODAY,
        channel="telephone",
        rights=[(Right.OBJECTION, "")],
        person_id=person_id,
        requester="",
        language="nl",
    )
    assert person_holdings(office, person_id).holds, "what an objection is about is paused"
    assert done.undo
    done.undo()
    assert person_holdings(office, person_id) == before
    with broken("case_gone"):
        case_file.case_view(office, done.value)
