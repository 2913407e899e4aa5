"""What a letter sets in motion when it becomes final."""

from dataclasses import replace
from datetime import date

from db.holding_records import Disclosure
from db.records import Case, Extension, Letter, Suspension
from desktop.procedures.case_facts import deadline_of, open_identity_request, untold
from desktop.procedures.matter import Dossier
from desktop.procedures.office import Office
from desktop.rules.deadlines import require_extension_allowed
from desktop.rules.errors import RuleBroken


def take_effect(office: Office, dossier: Dossier, letter: Letter) -> Dossier:
    """What the letter is about, as it is once *letter*, whose required fields are filled, is final today.

    An identity request opens a suspension; a delay notice with its reasons makes the extension take effect, if it is
    in time; a refusal tells the person of every right refused so far; a letter on a government request tells the
    person of it; an acknowledgement and a letter on the statement change nothing.

    Raises:
        RuleBroken: "extension_already", "extension_too_late" (data: notice_by), "expected_date_too_late" (data:
            latest), "expected_date_past", "nothing_refused", "telling_forbidden" (data: law, until).
    """
    if dossier.case:
        return replace(dossier, case=_changed_case(office, dossier.case, letter))
    if dossier.disclosure:
        return replace(dossier, disclosure=_tell(dossier.disclosure, office.clock.today()))
    return dossier


def _changed_case(office: Office, case: Case, letter: Letter) -> Case:
    match letter.kind:
        case "identity_request":
            return _ask_identity(case, office.clock.today())
        case "delay":
            return _extend(office, case, letter)
        case "refusal":
            return _tell_refusals(case, letter)
    return case


def _tell(disclosure: Disclosure, today: date) -> Disclosure:
    """Source: statement section 4.2: at once, unless the law forbids it."""
    if disclosure.ban_until and today < disclosure.ban_until:
        raise RuleBroken("telling_forbidden", law=disclosure.ban_law, until=disclosure.ban_until)
    return replace(disclosure, told_on=today)


def _ask_identity(case: Case, today: date) -> Case:
    """Source: EDPB guidelines 01/2022 par. 159. A reminder does not open a second suspension."""
    if open_identity_request(case):
        return case
    return replace(case, suspensions=(*case.suspensions, Suspension(reason="identity", asked_on=today)))


def _extend(office: Office, case: Case, letter: Letter) -> Case:
    """Source: GDPR art. 12(3); statement section 6 (never later than three months after receipt)."""
    today, facts = office.clock.today(), str(letter.fields["reasons"])
    expected = date.fromisoformat(letter.fields["expected_on"])
    require_extension_allowed(deadline_of(office, case), today, expected_on=expected, facts=facts)
    return replace(
        case,
        extension=Extension(
            ground=str(letter.fields["ground"]),
            facts=facts,
            expected_on=expected,
            notice_letter_id=letter.id,
            notice_on=today,
        ),
    )


def _tell_refusals(case: Case, letter: Letter) -> Case:
    """Source: GDPR art. 12(4)."""
    told = {right.right for right in untold(case)}
    if not told:
        raise RuleBroken("nothing_refused")
    return replace(case, rights=tuple(replace(r, letter_id=letter.id) if r.right in told else r for r in case.rights))
