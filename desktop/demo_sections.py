"""What invented letters say of each right: the sections of every decision letter, on the shipped statement's data."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.demo_recipients import KNOWN, OWN
from desktop.knowledge import load_statement, load_systems
from desktop.letters.letter import ERASING, NOT_ASKED, CategoryRow, OverviewRow, Party, RecipientRow, Section
from desktop.rules.decisions import PER_CATEGORY, TOLD_OTHERS, CategoryDecision, RequestGround
from desktop.rules.explanation_words import period_phrase
from desktop.rules.outcomes import Outcome
from desktop.rules.periods import add_months
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.rules.statement_terms import Activity
from desktop.rules.terms import Terms, terms_of


@dataclass(frozen=True, slots=True)
class Invention:
    """What an invented case has to go by: the words of one language, the day, and the shipped statement."""

    language: str
    today: date
    words: Mapping[str, str]

    def day(self, days: int) -> date:
        """The day so many days from today."""
        return self.today + timedelta(days=days)

    def aim(self, activity: str) -> str:
        """The aim of an activity in the statement's words."""
        return self._terms(activity).aim.in_language(self.language)

    def category(
        self, code: str, decision: str, *, facts: str = "", ground: str = "", until: date | None = None
    ) -> CategoryRow:
        """What was decided on a category; code is an activity and perhaps a group of it, "3.1 E account_ended"."""
        terms = self._terms(code)
        return CategoryRow(
            aim=terms.aim.in_language(self.language),
            activity=terms.activity,
            items=self._items(terms),
            decision=decision,
            until=until,
            ground=ground,
            facts=self.words[facts] if facts else "",
        )

    def overview(self, code: str, ends_on: date | None = None) -> OverviewRow:
        """What somebody is told of what is held; code as for `category`."""
        terms, systems = self._terms(code), load_systems()
        return OverviewRow(
            aim=terms.aim.in_language(self.language),
            activity=terms.activity,
            items=self._items(terms),
            basis=terms.legal_basis,
            recipients=self._parties(terms.activity),
            period=period_phrase(terms, self.language),
            ends_on=ends_on,
            sources=systems.sources_of(terms),
        )

    def _parties(self, activity: str) -> tuple[Party, ...]:
        """The system it is usually in and whom the statement names, then the desk's own processors."""
        systems = load_systems()
        kept_in = tuple(system.code for system in systems.storing(activity)[:1])
        named = {party.code for party in self._activity(activity).processors}
        known = tuple(
            Party(one.name, KNOWN[one.code][1])
            for one in systems.systems
            if one.recipient and (one.code in kept_in or (one.named_as or one.code) in named)
        )
        return known + tuple(Party(one.name, one.storage) for one in OWN if activity in one.activities)

    def recipients(self, sections: Iterable[Section], on: date | None = None) -> tuple[RecipientRow, ...]:
        """Who received what was decided on, and what they were told of it on that day; None: what they will be told,
        which is no answer to where they store it.
        """
        rows: dict[str, RecipientRow] = {}
        done = [
            (category.activity, TOLD_OTHERS[Right(section.right)])
            for section in sections
            if section.right in TOLD_OTHERS
            for category in section.categories
            if category.decision in (ERASING, PER_CATEGORY[Right(section.right)][0])
        ]
        for activity, action in done:
            for party in self._parties(activity):
                row = rows.get(party.name) or RecipientRow(name=party.name, aims=())
                rows[party.name] = replace(
                    row,
                    aims=tuple(dict.fromkeys((*row.aims, self.aim(activity)))),
                    told=tuple(dict.fromkeys((*row.told, (action, on)))),
                    storage=party.storage if on else row.storage,
                )
        return tuple(rows.values())

    def _terms(self, code: str) -> Terms:
        return terms_of(load_statement(), code[:5], code[6:])

    def _activity(self, code: str) -> Activity:
        return next(one for one in load_statement().activities if one.code == code)

    def _items(self, terms: Terms) -> tuple[str, ...]:
        return tuple(item.text.in_language(self.language) for item in terms.items)


Made = tuple[Section, ...]


def _access(given: Invention) -> Made:
    words = {"copy_form": "package", "codes_meaning": given.words["codes_meaning"], "left_out": given.words["left_out"]}
    ends_on = add_months(given.day(-12), 48)  # of the last contact, which is the request itself
    overview = (given.overview("3.1 A"), given.overview("3.1 D", ends_on), given.overview("3.2 D", ends_on))
    flags = frozenset({"has_profiling", "outside_eea"})
    return (Section(right=Right.ACCESS, outcome=Outcome.GRANTED, words=words, overview=overview, flags=flags),)


def _nothing_held(given: Invention) -> Made:
    known = load_systems()
    systems = tuple(known.told_as(one.code, given.language) for one in known.systems if not one.is_own)
    words = {"searched_for": given.words["searched_for"]}
    return (Section(right=Right.ACCESS, outcome=Outcome.NOTHING_HELD, words=words, systems=systems),)


def _portability(given: Invention) -> Made:
    words = {"delivery": "package_mail", "transfer": "transfer_impossible"}
    words |= {name: given.words[name] for name in ("transfer_to", "transfer_reason")}
    overview = (given.overview("3.1 A"), given.overview("3.1 E account_ended"))
    return (Section(right=Right.PORTABILITY, outcome=Outcome.GRANTED, words=words, overview=overview),)


def _portability_in_part(given: Invention) -> Made:
    return (
        Section(
            right=Right.PORTABILITY,
            outcome=Outcome.PARTLY_GRANTED,
            grounds=(RefusalGround.BASIS_NOT_PORTABLE,),
            facts=given.words["not_carried"],
            words={"delivery": "package_carrier", "transfer": "to_person"},
            overview=(given.overview("3.1 A"), given.overview("3.1 B"), given.overview("3.1 D")),
        ),
    )


def _rectification(given: Invention) -> Made:
    words: dict[str, str | date] = {name: given.words[name] for name in ("now_recorded", "supplement")}
    words["rectified_on"] = given.today
    categories = (given.category("3.1 A", CategoryDecision.CORRECT),)
    return (Section(right=Right.RECTIFICATION, outcome=Outcome.GRANTED, words=words, categories=categories),)


def _erasure(given: Invention) -> Made:
    categories = (given.category("3.1 D", CategoryDecision.ERASE), given.category("3.4 A", CategoryDecision.ERASE))
    return (
        Section(
            right=Right.ERASURE,
            outcome=Outcome.GRANTED,
            request_grounds=(RequestGround.NO_LONGER_NEEDED, RequestGround.CONSENT_WITHDRAWN),
            words=_erased(given),
            categories=categories,
            flags=frozenset({"is_erased"}),
        ),
    )


def _erasure_to_come(given: Invention) -> Made:
    """What is still there on the day of the letter is promised for a day."""
    return (
        Section(
            right=Right.ERASURE,
            outcome=Outcome.GRANTED,
            request_grounds=(RequestGround.NO_LONGER_NEEDED,),
            words={"erased_on": given.day(11), "backups_until": given.day(46)},
            categories=(given.category("3.1 D", ERASING), given.category("3.4 A", CategoryDecision.ERASE)),
        ),
    )


def _erased(given: Invention) -> dict[str, str | date]:
    return {"erased_on": given.today, "backups_until": given.day(35)}


def _partial_refusal(given: Invention) -> Made:
    kept = given.category(
        "3.2 D",
        CategoryDecision.KEEP,
        facts="kept_claim",
        ground=RefusalGround.LEGAL_CLAIMS,
        until=given.day(540),
    )
    account = given.category(
        "3.1 A",
        CategoryDecision.KEEP,
        facts="kept_account",
        ground=RefusalGround.NO_ERASURE_GROUND,
    )
    log = given.category("3.1 B", NOT_ASKED, until=given.day(400))
    return (
        Section(
            right=Right.ERASURE,
            outcome=Outcome.PARTLY_GRANTED,
            request_grounds=(RequestGround.NO_LONGER_NEEDED,),
            words=_erased(given),
            categories=(given.category("3.1 D", CategoryDecision.ERASE), kept, account, log),
            flags=frozenset({"is_erased", "has_not_asked"}),
        ),
    )


def _refusal(given: Invention) -> Made:
    grounds = (RefusalGround.LEGAL_CLAIMS,)
    return (Section(right=Right.ERASURE, outcome=Outcome.REFUSED, grounds=grounds, facts=given.words["refused"]),)


def _restriction(given: Invention, *activities: str) -> Made:
    return (
        Section(
            right=Right.RESTRICTION,
            outcome=Outcome.GRANTED,
            request_grounds=(RequestGround.ACCURACY_CONTESTED,),
            words={"restricted_since": given.day(-3)},
            flags=frozenset({"has_not_asked"}),
            categories=tuple(
                given.category(code, CategoryDecision.RESTRICT) for code in activities or ("3.1 A", "3.1 E")
            ),
        ),
    )


def _objection(given: Invention) -> Made:
    goes_on = given.category(
        "3.1 B", CategoryDecision.CONTINUE, facts="kept_log", ground=RefusalGround.COMPELLING_GROUNDS
    )
    return (
        Section(
            right=Right.OBJECTION,
            outcome=Outcome.PARTLY_GRANTED,
            words={"stopped_on": given.day(-10), "resume_on": given.day(14)},
            flags=frozenset({"has_not_asked"}),
            categories=(given.category("3.1 C", CategoryDecision.STOP), goes_on),
        ),
    )


def _marketing_objection(given: Invention) -> Made:
    words: dict[str, str | date] = {"stopped_on": given.day(-11), "suppressed": given.words["suppressed"]}
    return (Section(right=Right.MARKETING_OBJECTION, outcome=Outcome.GRANTED, words=words),)


def _consent_withdrawal(given: Invention) -> Made:
    words: dict[str, str | date] = {name: given.words[name] for name in ("what_erased", "other_basis")}
    words["effective_on"] = given.day(-11)
    categories = tuple(
        given.category(code, CategoryDecision.WITHDRAW) for code in ("3.1 E", "3.1 E account_ended", "3.2 E")
    )
    return (Section(right=Right.CONSENT_WITHDRAWAL, outcome=Outcome.GRANTED, words=words, categories=categories),)


def _complaint_reply(given: Invention) -> Made:
    words = {name: given.words[name] for name in ("findings", "changes")}
    return (Section(right=Right.COMPLAINT, outcome=Outcome.GRANTED, words=words),)


def _automated_decision(given: Invention) -> Made:
    return (
        Section(
            right=Right.AUTOMATED_DECISION,
            outcome=Outcome.REFUSED,
            grounds=(RefusalGround.NO_AUTOMATED_DECISION,),
            facts=given.words["solely"],
            flags=frozenset({"has_profiling"}),
        ),
    )


def _not_identified(given: Invention) -> Made:
    return (
        Section(
            right=Right.ACCESS,
            outcome=Outcome.NOT_IDENTIFIED,
            grounds=(RefusalGround.CANNOT_IDENTIFY,),
            facts=given.words["unidentified"],
            words={"needed_to_identify": given.words["needed_to_identify"]},
        ),
    )


def _not_ours(given: Invention) -> Made:
    words: dict[str, str | date] = {
        "controller_name": given.words["controller"],
        "forwarded_on": given.today,
        "controller_contact": given.words["controller_contact"],
    }
    return (Section(right=Right.ACCESS, outcome=Outcome.NOT_OURS, words=words),)


def _withdrawn(given: Invention) -> Made:
    return (Section(right=Right.RECTIFICATION, outcome=Outcome.WITHDRAWN, words={"withdrawn_on": given.day(-2)}),)


def _combined(given: Invention) -> Made:
    return (
        *_partial_refusal(given),
        *_consent_withdrawal(given),
        *_objection(given),
        *_restriction(given, "3.1 A"),
    )


DECISIONS: dict[str, Callable[[Invention], Made]] = {
    "access": _access,
    "nothing-held": _nothing_held,
    "portability": _portability,
    "portability-in-part": _portability_in_part,
    "rectification": _rectification,
    "erasure": _erasure,
    "erasure-to-come": _erasure_to_come,
    "partial-refusal": _partial_refusal,
    "refusal": _refusal,
    "restriction": _restriction,
    "objection": _objection,
    "marketing-objection": _marketing_objection,
    "consent-withdrawal": _consent_withdrawal,
    "complaint-reply": _complaint_reply,
    "automated-decision": _automated_decision,
    "not-identified": _not_identified,
    "not-ours": _not_ours,
    "withdrawn": _withdrawn,
    "combined": _combined,
    "representative": _partial_refusal,
}
