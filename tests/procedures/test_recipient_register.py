"""The register of recipients: who comes up, what is refused, undone and kept apart; and what letters make of it."""

from dataclasses import replace

import pytest

from db import recipients
from desktop.letters.errors import LetterProblem
from desktop.procedures import disclosures, reply
from desktop.procedures.case_acts import fetch
from desktop.procedures.matter import CaseMatter
from desktop.procedures.notice_making import is_to_choose, planned_notices
from desktop.procedures.office import Office
from desktop.procedures.recipient_register import (
    RecipientDetails,
    RegisterLine,
    keep_recipient,
    register,
    remove_recipient,
)
from desktop.procedures.recipients import recipients_of_person
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.rights import Right
from desktop.rules.statement import Bilingual
from desktop.rules.transfers import RecipientKind, Safeguard, Storage
from tests.procedures.answer_desk import (
    ACCOUNT,
    IMPROVEMENT,
    LOG,
    MARKETING,
    acts,
    answer,
    broken,
    decide,
    grant_access,
    hold_data,
    identify,
    keep,
    open_case,
    search_all,
)

CLAUSES = Storage("US", Safeguard.STANDARD_CLAUSES)
INTERCOM = ("3.1 A", "", "intercom")
HOST = RecipientDetails(name="Serverhuis B.V.", activities=("3.1 A", "3.1 B"), email="avg@serverhuis.example")


@pytest.fixture
def empty(office: Office) -> Office:
    """A desk where nobody filled in anything yet."""
    with office.vault.write() as con:
        for one in recipients.recipients(con):
            recipients.drop_recipient(con, one.id)
    return office


def line_of(office: Office, name: str) -> RegisterLine:
    return next(one for one in register(office) if one.details.name == name)


def fill_in(office: Office, name: str, storage: Storage = CLAUSES, **more: str) -> None:
    shown = line_of(office, name)
    keep_recipient(office, shown=shown, details=replace(shown.details, storage=storage, **more))


def access_case(office: Office, person_id: int, *found: str) -> int:
    case_id = open_case(office, person_id)
    identify(office, case_id)
    search_all(office, case_id, found=found)
    grant_access(office, case_id)
    return case_id


def lacking(office: Office, case_id: int, kind: str = "decision") -> tuple[str, ...]:
    fields = reply.starting_fields(office, about=CaseMatter(case_id), kind=kind)
    shown = reply.preview(office, about=CaseMatter(case_id), kind=kind, language="nl", fields=fields)
    assert shown.pdf is not None  # it can be looked at all the same
    return shown.missing


# ── who is in it ────────────────────────────────────────────────────────────
def test_systems_and_whom_the_statement_names_come_up_by_themselves(empty: Office):
    lines = register(empty)
    assert [one.details.name for one in lines] == [
        *("Intercom", "HubSpot", "Dynatrace", "Google Analytics", "Google Ads", "Hotjar", "LinkedIn")
    ]
    assert {(one.id, one.is_known) for one in lines} == {(None, False)}
    assert [one.code for one in lines if not one.may_leave_eea] == ["hotjar"]  # of which the statement says nothing
    assert line_of(empty, "Intercom").details.activities == ("3.1 A", "3.2 D")
    assert line_of(empty, "Google Ads").details.activities == ("3.2 C",)


def test_the_desk_adds_its_own_with_what_it_gets_data_for(empty: Office):
    done = keep_recipient(empty, shown=None, details=HOST)
    line = register(empty)[-1]
    assert (line.id, line.code, line.details, line.is_known) == (done.value, "", HOST, True)
    assert done.undo
    done.undo()
    assert len(register(empty)) == 7
    assert acts(empty)[-2:] == ["recipient_kept", "recipient_taken_back"]


def test_filling_in_is_undone(empty: Office):
    shown = line_of(empty, "HubSpot")
    done = keep_recipient(empty, shown=shown, details=replace(shown.details, storage=CLAUSES))
    first = line_of(empty, "HubSpot")
    assert (first.is_known, first.details.storage) == (True, CLAUSES)
    again = keep_recipient(empty, shown=first, details=replace(first.details, name="HubSpot Ireland Ltd"))
    assert again.undo
    again.undo()
    assert line_of(empty, "HubSpot").details == first.details
    assert done.undo
    with broken("recipient_changed"):
        done.undo()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "  "}, "recipient_without_name"),
        ({"name": " hubspot "}, "recipient_twice"),
        ({"activities": ()}, "recipient_without_activity"),
        ({"email": "serverhuis.example"}, "notice_email"),
        ({"storage": Storage("DE", Safeguard.ADEQUACY)}, "country_in_eea"),
        ({"storage": Storage("US")}, "transfer_without_safeguard"),
        ({"storage": Storage("US", Safeguard.OTHER)}, "safeguard_without_words"),
        ({"storage": Storage("US", Safeguard.DEROGATION, Bilingual("uw toestemming", " "))}, "safeguard_without_words"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(empty: Office, changes: dict[str, object], code: str):
    with broken(code):
        keep_recipient(empty, shown=None, details=replace(HOST, **changes))
    assert len(register(empty)) == 7


def test_the_register_does_not_contradict_the_statement(empty: Office):
    with broken("statement_says_outside_eea"):
        fill_in(empty, "HubSpot", Storage())
    fill_in(empty, "Hotjar", Storage())
    assert line_of(empty, "Hotjar").is_known


def test_two_colleagues_do_not_overwrite_each_other(empty: Office):
    shown = line_of(empty, "HubSpot")
    details = replace(shown.details, storage=CLAUSES)
    keep_recipient(empty, shown=shown, details=details)
    for act in (
        lambda: keep_recipient(empty, shown=shown, details=replace(details, kind=RecipientKind.CONTROLLER)),
        lambda: remove_recipient(empty, shown=shown),
    ):
        with broken("recipient_overtaken"):
            act()
    now = line_of(empty, "HubSpot")
    keep_recipient(empty, shown=now, details=replace(details, email="privacy@hubspot.example"))
    with broken("recipient_overtaken"):
        remove_recipient(empty, shown=now)
    remove_recipient(empty, shown=line_of(empty, "HubSpot"))
    with broken("recipient_gone"):
        keep_recipient(empty, shown=now, details=details)


def test_what_is_removed_comes_back(empty: Office):
    keep_recipient(empty, shown=None, details=HOST)
    line = line_of(empty, HOST.name)
    done = remove_recipient(empty, shown=line)
    with broken("recipient_gone"):
        remove_recipient(empty, shown=line)
    assert done.undo
    done.undo()
    assert (line_of(empty, HOST.name).id, line_of(empty, HOST.name).details) == (line.id, HOST)
    with broken("recipient_changed"):
        done.undo()


# ── letters ─────────────────────────────────────────────────────────────────
def test_access_waits_until_it_is_known_where_each_recipient_stores_data(empty: Office):
    person_id = keep(empty)
    hold_data(empty, person_id, ACCOUNT, INTERCOM, MARKETING)
    case_id = access_case(empty, person_id, "intercom")
    assert lacking(empty, case_id) == ("sections.access.storage:Intercom", "sections.access.storage:HubSpot")
    assert lacking(empty, case_id, "recipients") == ("storage:Intercom", "storage:HubSpot")
    with pytest.raises(LetterProblem) as refused:
        answer(empty, case_id)
    assert refused.value.data["fields"][0] == "sections.access.storage:Intercom"
    fill_in(empty, "Intercom")
    fill_in(empty, "HubSpot", Storage("GB", Safeguard.ADEQUACY))
    keep_recipient(empty, shown=None, details=HOST)
    assert lacking(empty, case_id, "recipients") == ()
    text = " ".join(reply.letter_text(empty, answer(empty, case_id)).split())
    for said in (
        "Intercom en Serverhuis B.V.",
        "Intercom: Verenigde Staten, op grond van standaardbepalingen van de Europese Commissie",
        "HubSpot: Verenigd Koninkrijk, op grond van een adequaatheidsbesluit",
        "Op verzoek sturen wij u een kopie van die waarborg",
    ):
        assert said in text
    for promise in ("garandeert", "garanderen", "Serverhuis B.V.:"):
        assert promise not in text


def test_a_statement_that_changed_makes_what_was_known_unknown(empty: Office):
    """As if the statement had not said so before: within the EEA was filled in, and now it says that it may leave."""
    fill_in(empty, "HubSpot")
    with empty.vault.write() as con:
        kept = next(one for one in recipients.recipients(con) if one.code == "hubspot")
        recipients.keep_recipient(con, replace(kept, stored_in="", safeguard=""))
    assert not line_of(empty, "HubSpot").is_known
    person_id = keep(empty)
    hold_data(empty, person_id, MARKETING)
    assert lacking(empty, access_case(empty, person_id)) == ("sections.access.storage:HubSpot",)


def test_where_the_register_has_nobody_the_letter_says_so(empty: Office):
    person_id = keep(empty)
    hold_data(empty, person_id, LOG)
    letter = answer(empty, access_case(empty, person_id))
    assert "Geen, volgens ons register van ontvangers" in " ".join(reply.letter_text(empty, letter).split())


# ── who is told ─────────────────────────────────────────────────────────────
def test_the_desks_own_processors_received_data_by_what_is_held(office: Office):
    keep_recipient(office, shown=None, details=HOST)
    person_id = keep(office)
    hold_data(office, person_id, IMPROVEMENT)
    assert [one.name for one in recipients_of_person(office, person_id)] == ["Dynatrace"]
    hold_data(office, person_id, LOG)
    lines = recipients_of_person(office, person_id)
    assert [(one.name, one.system[:4]) for one in lines] == [("Dynatrace", "dyna"), ("Serverhuis B.V.", "own-")]
    assert [aim.en for aim in lines[1].aims] == [office.statement.activity("3.1 B").aim.en]


def test_notices_go_to_processors_too_at_the_address_of_the_register(office: Office):
    keep_recipient(office, shown=None, details=HOST)
    fill_in(office, "Intercom", email="privacy@intercom.example")
    person_id = keep(office)
    (held,) = hold_data(office, person_id, ACCOUNT)
    case_id = open_case(office, person_id, Right.ERASURE)
    identify(office, case_id)
    search_all(office, case_id, found=("intercom",))
    days = {"erased_on": office.clock.today().isoformat(), "backups_until": "2026-04-08"}
    chosen = [CategoryChoice(holding_id=held, decision=CategoryDecision.ERASE)]
    why = [RequestGround.NO_LONGER_NEEDED]
    decide(office, case_id, Right.ERASURE, days, request_grounds=why, categories=chosen)
    with office.vault.read() as con:
        case = fetch(con, case_id)
        made = planned_notices(office, con, case, [Right.ERASURE])
    assert [(one.recipient, one.email) for one in made] == [
        ("Intercom", "privacy@intercom.example"),
        ("Serverhuis B.V.", "avg@serverhuis.example"),
    ]
    assert made[1].data  # what it had is known, so nobody has to choose
    assert not is_to_choose(made[1])


def test_a_third_party_of_the_register_of_disclosures_is_one_with_its_row(office: Office):
    keep_recipient(office, shown=None, details=HOST)
    person_id = keep(office)
    hold_data(office, person_id, LOG)
    today = office.clock.today()
    disclosures.register_disclosure(
        office,
        person_id=person_id,
        recipient="SERVERHUIS B.V.",
        ground="statement",
        is_government=False,
        requested_on=None,
        disclosed_on=today,
        law="",
        data="Logboek",
    )
    (line,) = recipients_of_person(office, person_id)
    assert (line.name, line.disclosed_on) == ("Serverhuis B.V.", today)


def test_the_letter_on_recipients_gives_the_name_of_the_register(office: Office):
    shown = line_of(office, "HubSpot")
    keep_recipient(office, shown=shown, details=replace(shown.details, name="HubSpot Ireland Ltd"))
    person_id = keep(office)
    hold_data(office, person_id, MARKETING)
    case_id = open_case(office, person_id, Right.ERASURE)
    fields = reply.starting_fields(office, about=CaseMatter(case_id), kind="recipients")
    draft = reply.save_draft(office, about=CaseMatter(case_id), kind="recipients", language="en", fields=fields)
    letter = reply.finalise(office, letter_id=draft.value).value.id
    text = " ".join(reply.letter_text(office, letter).split())
    assert "HubSpot Ireland Ltd" in text
    assert "Outside the EEA: United States, on the basis of standard clauses" in text
    assert "On request we will send you a copy" in text


def test_an_undo_makes_no_second_recipient_of_the_same_name(office: Office):
    keep_recipient(office, shown=None, details=HOST)
    removed = remove_recipient(office, shown=line_of(office, HOST.name))
    keep_recipient(office, shown=None, details=replace(HOST, name=HOST.name.upper()))
    assert removed.undo is not None
    with broken("recipient_twice"):
        removed.undo()
    assert [line.details.name for line in register(office) if not line.code] == [HOST.name.upper()]
