"""What the desk owes on requests today, beside the list of cases: searches, notices, restrictions to lift."""

from dataclasses import replace
from datetime import date, timedelta

from db import holds as kept_holds
from db import notices as kept_notices
from db.holding_records import HoldId
from db.records import CaseId
from db.request_records import Notice
from desktop.procedures import duties, requests, searches
from desktop.procedures.office import Office
from desktop.rules.case_path import Stage
from desktop.rules.rights import Right
from tests.procedures.answer_desk import MARKETING, TODAY, hold_data, keep, open_case, set_day
from tests.procedures.team_desk import withdrawn


def test_searches_stay_a_duty_until_they_are_done(office: Office):
    case_id = open_case(office, keep(office))
    searches.begin_search(office, case_id=case_id)
    first, *others = duties.duties(office).requests.searches
    assert first.case_id == case_id
    searches.record_search(office, search_id=first.id, state="nothing", note_text="Gezocht op naam")
    assert [line.id for line in duties.duties(office).requests.searches] == [line.id for line in others]
    withdrawn(office, case_id)
    assert duties.duties(office).requests.searches == ()


def test_notices_are_to_be_sent_and_after_two_weeks_to_be_chased(office: Office):
    case_id = withdrawn(office, open_case(office, keep(office)), close=False)
    notice = Notice(case_id=CaseId(case_id), action="erased", recipient="HubSpot", acted_on=TODAY)
    with office.vault.write() as con:
        kept = replace(notice, id=kept_notices.keep_notice(con, notice))
    assert [one.recipient for one in duties.duties(office).requests.to_send] == ["HubSpot"]
    (line,) = requests.requests(office, "open").first()
    assert line.stage is not Stage.DECIDED, "a notice is still to be sent"
    with office.vault.write() as con:
        kept_notices.keep_notice(con, replace(kept, sent_on=TODAY))
    assert duties.duties(office).requests.to_send == ()
    assert duties.duties(office).requests.to_chase == ()
    assert requests.requests(office, "open").first()[0].stage is Stage.DECIDED
    set_day(office, TODAY + timedelta(days=14))
    assert [one.recipient for one in duties.duties(office).requests.to_chase] == ["HubSpot"]


def test_a_restriction_whose_announced_end_has_come_is_to_be_lifted(office: Office):
    person = keep(office)
    hold_data(office, person, MARKETING)
    open_case(office, person, Right.OBJECTION)
    with office.vault.write() as con:
        (hold,) = kept_holds.holds_of(con, person)  # type: ignore[arg-type]
        lift_on = date(2026, 3, 20)
        kept_holds.keep_hold(con, replace(hold, lift_on=lift_on, review_on=lift_on))
    assert duties.duties(office).to_lift == ()
    set_day(office, lift_on)
    view = duties.duties(office)
    assert [HoldId(line.id) for line in view.to_lift] == [hold.id]
    assert view.reviews == ()
