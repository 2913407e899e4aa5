"""The register of disclosures: what it wants to know, the task a government request makes, the ban that puts it off."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from db import journal
from desktop.clock import FixedClock
from desktop.procedures import directory, intake, reply
from desktop.procedures.disclosures import correct_disclosure, disclosures, disclosures_of, register_disclosure
from desktop.procedures.lines import PersonDetails
from desktop.procedures.matter import PersonMatter
from desktop.procedures.office import Office, Topic
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right

TODAY = date(2026, 3, 4)
ASKED = {
    "recipient": "de Belastingdienst",
    "ground": "authority_request",
    "is_government": True,
    "requested_on": date(2026, 3, 3),
    "disclosed_on": date(2026, 3, 4),
    "law": "artikel 53 Algemene wet inzake rijksbelastingen",
    "data": "Naam en drie facturen over 2025.",
}
BANNED = ASKED | {"ban_law": "artikel 126bb Wetboek van Strafvordering", "ban_until": date(2026, 4, 1)}
GIVEN = {
    "recipient": "Advocatenkantoor Voorbeeld",
    "ground": "claims",
    "is_government": False,
    "requested_on": None,
    "disclosed_on": date(2026, 3, 2),
    "law": "",
    "data": "De correspondentie over de factuur.",
}


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


@pytest.fixture
def person_id(office: Office) -> int:
    details = PersonDetails(
        first_name="Zoë", prefix="van den", surname="Berg", addresses=(("Kerkstraat 1", "3512 AB", "Utrecht", "NL"),)
    )
    return directory.keep_person(office, details=details).value


@pytest.fixture
def register(office: Office, person_id: int) -> Callable[..., int]:
    def put(facts: dict[str, Any], **changes: Any) -> int:
        return register_disclosure(office, person_id=person_id, **{**facts, **changes}).value

    return put


def tell(office: Office, person_id: int, disclosure_id: int) -> int:
    about = PersonMatter(person_id, disclosure_id)
    fields = reply.starting_fields(office, about=about, kind="government_request")
    fields["asked"] = fields["asked"] or "Alle facturen over 2025."
    draft = reply.save_draft(office, about=about, kind="government_request", language="nl", fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


@pytest.mark.parametrize(
    ("facts", "changes", "code"),
    [
        (GIVEN, {"recipient": "  "}, "disclosure_without_recipient"),
        (GIVEN, {"ground": "curiosity"}, "unknown_ground"),
        (GIVEN, {"disclosed_on": None}, "disclosure_without_day"),
        (GIVEN, {"data": " \n"}, "disclosure_without_data"),
        (GIVEN, {"disclosed_on": TODAY + timedelta(days=1)}, "disclosure_date"),
        (GIVEN, {"ban_law": "een wet", "ban_until": date(2026, 4, 1)}, "ban_without_request"),
        (ASKED, {"requested_on": None}, "disclosure_without_day"),
        (ASKED, {"requested_on": TODAY + timedelta(days=1), "disclosed_on": None}, "disclosure_date"),
        (ASKED, {"disclosed_on": date(2026, 3, 2)}, "disclosure_before_request"),
        (ASKED, {"law": ""}, "disclosure_without_law"),
        (BANNED, {"ban_law": " "}, "ban_without_law"),
        (BANNED, {"ban_until": None}, "ban_without_end"),
        (BANNED, {"ban_until": TODAY}, "ban_past"),
    ],
)
def test_what_is_not_whole_is_refused_and_nothing_kept(
    office: Office, register: Callable[..., int], facts: dict[str, Any], changes: dict[str, Any], code: str
):
    with broken(code):
        register(facts, **changes)
    assert disclosures(office) == ()


def test_the_register_says_to_whom_on_which_ground_and_when(
    office: Office, person_id: int, register: Callable[..., int]
):
    first, second = register(GIVEN), register(ASKED)
    lines = disclosures(office)
    assert [line.id for line in lines] == [second, first]
    assert disclosures_of(office, person_id) == lines
    line = lines[1]
    assert (line.person, line.recipient, line.ground) == ("Berg, Zoë van den", "Advocatenkantoor Voorbeeld", "claims")
    assert (line.disclosed_on, line.registered_by, line.task) == (date(2026, 3, 2), "Mila Bakker", "")


def test_a_government_request_makes_the_task_until_the_letter_is_final(
    office: Office, person_id: int, register: Callable[..., int]
):
    disclosure_id = register(ASKED)
    assert [(line.id, line.task) for line in disclosures(office, "tell")] == [(disclosure_id, "tell")]
    letter_id = tell(office, person_id, disclosure_id)
    assert disclosures(office, "tell") == ()
    line = disclosures_of(office, person_id)[0]
    assert (line.told_on, line.task, line.letter_id) == (TODAY, "", letter_id)
    text = " ".join(reply.letter_text(office, letter_id).split())
    for words in ("de Belastingdienst", "3 maart 2026", "artikel 53", "Naam en drie facturen over 2025."):
        assert words in text


def test_a_ban_puts_the_telling_off_until_its_last_day(
    office: Office, clock: FixedClock, person_id: int, register: Callable[..., int]
):
    disclosure_id = register(BANNED)
    assert disclosures(office, "tell") == ()
    assert [line.id for line in disclosures(office, "banned")] == [disclosure_id]
    with broken("telling_forbidden") as refused:
        tell(office, person_id, disclosure_id)
    assert refused.value.data == {"law": BANNED["ban_law"], "until": date(2026, 4, 1)}
    clock.instant += timedelta(days=27)  # 31 March
    assert disclosures(office, "tell") == ()
    clock.instant += timedelta(days=1)
    assert [line.id for line in disclosures(office, "tell")] == [disclosure_id]
    letter_id = tell(office, person_id, disclosure_id)
    assert "verboden op grond van artikel 126bb" in " ".join(reply.letter_text(office, letter_id).split())


def test_what_was_told_is_told_again_when_more_was_given(
    office: Office, clock: FixedClock, person_id: int, register: Callable[..., int]
):
    disclosure_id = register(ASKED, disclosed_on=None, data="")
    letter_id = tell(office, person_id, disclosure_id)
    assert "geen gegevens over u verstrekt" in " ".join(reply.letter_text(office, letter_id).split())
    clock.instant += timedelta(days=2)
    later = ASKED | {"disclosed_on": date(2026, 3, 6)}
    correct_disclosure(office, disclosure_id=disclosure_id, **later)
    assert [line.id for line in disclosures(office, "tell")] == [disclosure_id]
    tell(office, person_id, disclosure_id)
    correct_disclosure(office, disclosure_id=disclosure_id, **later | {"ground": "legal_obligation"})
    assert disclosures(office, "tell") == ()


def test_a_ban_that_has_ended_may_stay_when_something_else_is_corrected(
    office: Office, clock: FixedClock, register: Callable[..., int]
):
    disclosure_id = register(BANNED)
    clock.instant += timedelta(days=60)
    correct_disclosure(office, disclosure_id=disclosure_id, **BANNED | {"data": "Alleen de naam."})
    with broken("ban_past"):
        correct_disclosure(office, disclosure_id=disclosure_id, **BANNED | {"ban_until": date(2026, 4, 15)})


def test_registering_and_correcting_can_be_undone_until_somebody_goes_on(office: Office, person_id: int):
    done = register_disclosure(office, person_id=person_id, **ASKED)
    assert done.changed == {Topic.DISCLOSURES}
    corrected = correct_disclosure(office, disclosure_id=done.value, **ASKED | {"data": "Alleen de naam."})
    assert done.undo
    assert corrected.undo
    with broken("disclosure_changed"):
        done.undo()
    corrected.undo()
    assert disclosures(office)[0].data == ASKED["data"]
    done.undo()
    assert disclosures(office) == ()
    told = register_disclosure(office, person_id=person_id, **ASKED)
    tell(office, person_id, told.value)
    assert told.undo
    with broken("disclosure_changed"):
        told.undo()


def test_a_disclosure_belongs_to_a_case_of_the_same_person(
    office: Office, person_id: int, register: Callable[..., int]
):
    def open_case(who: int | None) -> int:
        return intake.open_case(
            office,
            received_on=TODAY,
            channel="email",
            rights=[(Right.ACCESS, "")],
            person_id=who,
            requester="Zoë",
            language="nl",
        ).value

    disclosure_id = register(ASKED, case_id=open_case(person_id))
    assert disclosures(office)[0].case_number == "2026-0001"
    with broken("case_of_another"):
        register(ASKED, case_id=open_case(None))
    with broken("case_gone"):
        register(ASKED, case_id=99)
    correct_disclosure(office, disclosure_id=disclosure_id, **ASKED)
    assert disclosures(office)[0].case_id is None


def test_who_or_what_is_gone_is_named(office: Office, person_id: int):
    with broken("person_gone"):
        register_disclosure(office, person_id=person_id + 1, **ASKED)
    with broken("disclosure_gone"):
        correct_disclosure(office, disclosure_id=7, **ASKED)


def test_the_journal_names_no_recipient_and_no_data(office: Office, register: Callable[..., int]):
    register(BANNED)
    with office.vault.read() as con:
        entry = journal.entries(con)[-1]
    assert entry.act == "disclosure_registered"
    assert entry.details == {
        "disclosure": "D2026-0001",
        "sharing_ground": "authority_request",
        "government": True,
        "until": "2026-04-01",
    }
