"""What to warn the employee of in the case in front, from what the vault holds of it."""

from datetime import date

from db import holdings, letters
from db.categories import categories
from db.records import Case, CaseId, LetterId
from db.vault import Connection
from desktop.procedures.addressee import reply_elsewhere
from desktop.procedures.case_acts import subject_of_case, undecided
from desktop.procedures.case_facts import untold
from desktop.procedures.earlier import as_earlier, earlier_cases
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.matter import Matter, dossier_of, matter_of
from desktop.procedures.office import Office
from desktop.procedures.pausing import pauses
from desktop.procedures.search_gaps import registered_not_found
from desktop.rules.case_path import CaseFacts
from desktop.rules.cautions import Caution, ReplyTo, acknowledge_by, cautions
from desktop.rules.deadlines import Deadline
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right
from desktop.rules.statement_terms import OPEN_TO_OBJECTION
from desktop.rules.suspensions import Question, Reason


def cautions_of(office: Office, con: Connection, case: Case, facts: CaseFacts, limits: Deadline) -> tuple[Caution, ...]:
    """The warnings of one case, the most pressing first; empty for a closed one."""
    open_rights = [Right(code) for code in undecided(case)]
    is_owed = bool(open_rights or untold(case))
    return cautions(
        facts,
        limits,
        office.clock.today(),
        suspensions=[Question(Reason(s.reason), s.asked_on, s.answered_on, s.reminded_on) for s in case.suspensions],
        undecided=open_rights,
        history=[as_earlier(one) for one in earlier_cases(con, case.subject_id, case)],
        objection_paused=Right.OBJECTION not in open_rights or _is_paused(office, con, case),
        first_letter_by=_first_letter_by(office, con, case),
        reply_to=reply_elsewhere(con, case, subject_of_case(con, case)) if is_owed else None,
        contradicted=[office.systems.name_of(code) for code in registered_not_found(con, case)] if is_owed else (),
    )


def address_to_confirm(office: Office, about: Matter) -> ReplyTo | None:
    """Where a letter about this goes by e-mail, if it should be made sure first that the address is the person's.

    Raises:
        RuleBroken: "case_gone", "notice_gone", "person_gone", "disclosure_gone", "hold_gone".
    """
    with office.vault.read() as con:
        dossier = dossier_of(con, about)
        if dossier.case is None or dossier.notice is not None:
            return None
        return reply_elsewhere(con, dossier.case, dossier.subject)


def address_of_letter(office: Office, letter_id: int) -> ReplyTo | None:
    """The same for a letter that is kept.

    Raises:
        RuleBroken: "letter_gone", and what `address_to_confirm` raises.
    """
    with office.vault.read() as con:
        letter = letters.fetch_letter(con, LetterId(letter_id))
    if letter is None:
        raise RuleBroken("letter_gone")
    return address_to_confirm(office, matter_of(letter))


def _first_letter_by(office: Office, con: Connection, case: Case) -> date | None:
    """None: a letter of whatever kind is final."""
    if any(letter.finalised_at for letter in letters.letters_of(con, CaseId(case.id or 0))):
        return None
    return acknowledge_by(case.received_on, office.calendars.default)


def _is_paused(office: Office, con: Connection, case: Case) -> bool:
    """Nothing that an objection can be about is used while it is weighed; also what was registered later.

    Source: GDPR art. 18(1)(d), 21(1).
    """
    if case.subject_id is None:
        return True
    known = categories(con)
    open_to = {
        held.id
        for held in holdings.holdings_of(con, case.subject_id)
        if held.case_id is None and terms_for(office, known[held.category_id]).legal_basis in OPEN_TO_OBJECTION
    }
    return open_to <= {holding_id for hold in pauses(con, case) for holding_id in hold.holding_ids}
