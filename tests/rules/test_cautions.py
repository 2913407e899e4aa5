"""What an employee is warned of, and from which day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.case_path import CaseFacts
from desktop.rules.cautions import Caution, ReplyTo, acknowledge_by, cautions
from desktop.rules.history import EarlierRequest
from desktop.rules.outcomes import Outcome
from desktop.rules.request_dates import ASK_LIMIT_WORKING_DAYS, Deadline, deadline
from desktop.rules.rights import Right
from desktop.rules.suspensions import Question, Reason
from desktop.rules.working_days import nl_default

RECEIVED = date(2026, 2, 28)  # a Saturday; one month later 28 March, a Saturday
DUE = deadline(RECEIVED, nl_default())
WORK_TO, LIMIT = date(2026, 3, 27), date(2026, 3, 30)
FACTS = CaseFacts(
    has_subject=True,
    identity_asked_on=None,
    identity_established_on=RECEIVED,
    outcomes=(None,),
    reply_pending=False,
    closed_on=None,
)
ACCESS = (Right.ACCESS,)


def with_questions(*questions: Question, today: date) -> Deadline:
    pairs = [(question.asked_on, question.answered_on) for question in questions]
    return deadline(
        RECEIVED, nl_default(), suspensions=pairs, as_of=today, ask_limit_working_days=ASK_LIMIT_WORKING_DAYS
    )


def found(today: date, due: Deadline = DUE, **known) -> dict[str, date | None]:
    known.setdefault("undecided", ACCESS)
    return {caution.code: caution.day for caution in cautions(known.pop("facts", FACTS), due, today, **known)}


def test_the_dates_of_this_request():
    assert (DUE.work_to_1m, DUE.legal_due_1m) == (WORK_TO, LIMIT)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 3, 19), {}),
        (date(2026, 3, 20), {"refuse_before": WORK_TO}),
        (WORK_TO, {"refuse_before": WORK_TO}),
        (date(2026, 3, 28), {"refuse_before": LIMIT}),
        (LIMIT, {"refuse_before": LIMIT}),
        (date(2026, 3, 31), {"refusal_late": LIMIT, "extension_lost": LIMIT}),
    ],
)
def test_a_refusal_is_decided_in_the_first_month(today: date, expected: dict):
    assert found(today) == expected
    assert found(today, undecided=()) == {}
    closed = replace(FACTS, closed_on=RECEIVED)
    assert found(today, facts=closed, suspensions=[Question(Reason.IDENTITY, RECEIVED)]) == {}


def test_an_extension_gives_no_time_to_refuse():
    extended = deadline(RECEIVED, nl_default(), notice_on=date(2026, 3, 3))
    assert found(date(2026, 3, 3), extended) == {"refuse_before": WORK_TO}
    assert found(date(2026, 4, 30), extended) == {"refusal_late": LIMIT}


def test_what_cannot_be_refused_has_no_day_to_refuse():
    absolute = (Right.CONSENT_WITHDRAWAL, Right.MARKETING_OBJECTION)
    assert found(WORK_TO, undecided=absolute) == {"stop_now": RECEIVED}
    assert found(date(2026, 4, 30), undecided=absolute) == {"stop_now": RECEIVED, "extension_lost": LIMIT}
    told = cautions(FACTS, DUE, RECEIVED, undecided=(*absolute, Right.ACCESS))
    assert [caution.data["right"] for caution in told] == ["consent_withdrawal", "marketing_objection"]


@pytest.mark.parametrize(
    ("received_on", "last"),
    [
        (date(2026, 3, 2), date(2026, 3, 4)),  # a Monday
        (date(2026, 3, 6), date(2026, 3, 10)),  # a Friday
        (date(2026, 4, 2), date(2026, 4, 8)),  # before Good Friday and Easter
    ],
)
def test_a_first_letter_goes_out_within_two_working_days(received_on: date, last: date):
    by = acknowledge_by(received_on, nl_default())
    assert by == last
    due = deadline(received_on, nl_default())
    assert found(last, due, first_letter_by=by) == {}
    late = last + timedelta(days=1)
    assert found(late, due, first_letter_by=by) == {"not_acknowledged": last}
    assert found(late, due, first_letter_by=by, undecided=()) == {}
    assert found(late, due) == {}


def test_a_reply_to_an_unknown_address_is_looked_at_first():
    to = ReplyTo("zoe@elders.example", ("zoe@voorbeeld.example", "z.berg@werk.example"))
    [told] = cautions(FACTS, DUE, RECEIVED, reply_to=to)
    known = "zoe@voorbeeld.example, z.berg@werk.example"
    assert told == Caution("reply_address_differs", None, {"address": "zoe@elders.example", "known": known})


def test_a_question_without_answer_is_no_reason_to_wait():
    asked = Question(Reason.IDENTITY, date(2026, 3, 3))
    for today, expected in (
        (date(2026, 3, 9), {"no_answer_decide_before": WORK_TO}),
        (date(2026, 3, 10), {"no_answer_decide_before": WORK_TO, "remind_now": date(2026, 3, 3)}),
    ):
        assert found(today, with_questions(asked, today=today), suspensions=[asked]) == expected
    reminded = asked._replace(reminded_on=date(2026, 3, 10))
    today = date(2026, 3, 16)
    assert "remind_now" not in found(today, with_questions(reminded, today=today), suspensions=[reminded])
    assert found(date(2026, 3, 17), suspensions=[reminded])["remind_now"] == date(2026, 3, 10)
    answered = asked._replace(answered_on=today)
    assert found(today, with_questions(answered, today=today), suspensions=[answered]) == {}
    day = date(2026, 3, 18)
    assert cautions(FACTS, DUE, day, suspensions=[asked]) == ()
    [reminding] = [one for one in cautions(FACTS, DUE, day, suspensions=[asked], undecided=ACCESS) if one.data]
    assert reminding == Caution("remind_now", date(2026, 3, 3), {"reason": "identity"})


def test_a_late_question_is_told_with_its_day():
    late, after = Question(Reason.IDENTITY, date(2026, 3, 16)), Question(Reason.IDENTITY, date(2026, 4, 1))
    today = date(2026, 3, 16)
    assert found(today, with_questions(late, today=today), suspensions=[late])["asked_late"] == late.asked_on
    today = date(2026, 4, 1)
    codes = found(today, with_questions(after, today=today), suspensions=[after])
    assert codes["asked_after_month"] == after.asked_on
    assert "asked_late" not in codes, "after the month is late too: said once"


def test_after_the_month_the_extended_date_counts_for_a_question():
    asked = Question(Reason.SPECIFICATION, date(2026, 3, 3))
    extended = deadline(
        RECEIVED, nl_default(), notice_on=date(2026, 3, 20), suspensions=[asked[1:3]], as_of=date(2026, 4, 20)
    )
    assert found(date(2026, 3, 20), extended, suspensions=[asked])["no_answer_decide_before"] == WORK_TO
    later = found(date(2026, 4, 20), extended, suspensions=[asked])
    assert later["no_answer_decide_before"] == extended.work_to


def test_an_objection_stops_the_use_meanwhile():
    objecting = {"undecided": (Right.OBJECTION,), "objection_paused": False}
    assert found(RECEIVED, **objecting) == {"objection_not_paused": None}
    assert found(RECEIVED, **objecting | {"objection_paused": True}) == {}
    assert found(RECEIVED, **objecting | {"undecided": ACCESS}) == {}
    assert found(RECEIVED, facts=replace(FACTS, has_subject=False), **objecting) == {}


def test_authority_is_shown_before_anything_is_told():
    assert found(RECEIVED, facts=replace(FACTS, authority_missing=True)) == {"authority_missing": None}


def test_an_open_request_for_the_same_is_named():
    def earlier(number: str, right: Right) -> EarlierRequest:
        return EarlierRequest(number=number, received_on=date(2026, 1, 5), rights=(right,), outcomes=(None,))

    known = [earlier("2026-0001", Right.ACCESS), earlier("2026-0002", Right.ERASURE)]
    [told] = cautions(FACTS, DUE, RECEIVED, undecided=ACCESS, history=iter(known))
    assert told == Caution("earlier_unanswered", date(2026, 1, 5), {"number": "2026-0001", "rights": "access"})


def test_an_open_request_for_several_of_the_rights_is_named_once():
    asked = (Right.ACCESS, Right.ERASURE, Right.OBJECTION)
    earlier = EarlierRequest(
        number="2026-0001", received_on=date(2026, 1, 5), rights=asked, outcomes=(None, None, Outcome.REFUSED)
    )
    told = cautions(FACTS, DUE, RECEIVED, undecided=asked, history=[earlier])
    assert [one.data["rights"] for one in told if one.code == "earlier_unanswered"] == ["access, erasure"]


DAYS = st.integers(0, 100).map(lambda days: RECEIVED + timedelta(days=days))
QUESTIONS = st.lists(st.builds(Question, st.sampled_from(Reason), DAYS, st.none(), st.none() | DAYS), max_size=3)


@given(DAYS, st.lists(st.sampled_from(Right), unique=True), QUESTIONS, st.none() | DAYS)
def test_the_cautions_agree(today: date, undecided: list, questions: list, notice_on: date | None):
    asked = [question for question in questions if question.asked_on <= today]
    sent_on = notice_on if notice_on and notice_on <= today else None
    pairs = [(question.asked_on, None) for question in asked]
    due = deadline(RECEIVED, nl_default(), suspensions=pairs, as_of=today, notice_on=sent_on)
    codes = found(today, due, undecided=undecided, suspensions=asked)
    assert not {"refuse_before", "refusal_late"} <= codes.keys()
    assert not ("extension_lost" in codes and due.extended)
    if "refuse_before" in codes:
        assert today <= codes["refuse_before"] <= due.legal_due_1m
    if "no_answer_decide_before" in codes:
        assert codes["no_answer_decide_before"] <= due.limit
    assert ("no_answer_decide_before" in codes) == bool(asked and undecided)
