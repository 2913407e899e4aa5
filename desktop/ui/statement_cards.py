"""The privacy statement cut into cards: one for each activity, and one for each of its other promises.

A card is plain data, so that a search can look into it before anything is drawn.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.rules.names import fold
from desktop.rules.statement import Statement
from desktop.rules.statement_terms import Activity, Bilingual, DataItem
from desktop.ui.statement_remarks import remarks
from desktop.ui.statement_words import basis_text, retention_text, variant_text

GENERAL, REMARKS = "general", "remarks"  # beside the roles
Rows = tuple[tuple[str, str], ...]
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StatementCard:
    """part: a role's code, GENERAL or REMARKS. rows: name of the row and its text; either may be ""."""

    part: str
    heading: str
    rows: Rows
    code: str = ""  # "3.1 A" for an activity

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether every one of the folded *words* stands in the card."""
        text = fold(" ".join((self.code, self.heading, *(" ".join(row) for row in self.rows))))
        return all(word in text for word in words)


def statement_cards(statement: Statement, language: str) -> tuple[StatementCard, ...]:
    """The whole statement in its own order, then what to know beside it; language: "nl" or "en"."""
    said = _Said(language)
    gaps = translate("Statement", "What the statement leaves out")
    return (
        *(said.activity(activity) for activity in statement.activities),
        StatementCard(GENERAL, translate("Statement", "Who answers for it"), said.controller(statement)),
        StatementCard(GENERAL, translate("Statement", "Processors"), said.processors(statement)),
        StatementCard(GENERAL, translate("Statement", "Sharing with others"), said.sharing(statement)),
        StatementCard(GENERAL, translate("Statement", "Security"), said.security(statement)),
        StatementCard(GENERAL, translate("Statement", "Rights"), said.rights(statement)),
        StatementCard(GENERAL, translate("Statement", "How a request is handled"), said.handling(statement)),
        StatementCard(REMARKS, gaps, tuple(("", remark) for remark in remarks())),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """The statement's texts in one language."""

    language: str

    def text(self, text: Bilingual | None) -> str:
        return text.in_language(self.language) if text else ""

    def points(self, texts: Iterable[Bilingual]) -> str:
        return "\n".join(f"•  {self.text(text)}" for text in texts)

    def activity(self, activity: Activity) -> StatementCard:
        kept = _capital(retention_text(activity.retention, self.language))
        for variant in activity.variants:
            longer = retention_text(variant.retention, self.language)
            kept += f"\n{_capital(longer)}, {variant_text(variant.name)}"
        basis = f"{basis_text(activity.legal_basis)}\n{self.text(activity.legal_basis_text)}"
        consent = activity.consent
        rows = (
            (translate("Statement", "Purpose"), self.text(activity.purpose)),
            (translate("Statement", "Legal basis"), basis),
            (translate("Statement", "Kept"), kept),
            (translate("Statement", "Data"), "\n".join(self.item(item) for item in activity.items)),
            *self.disclosure(activity),
            (translate("Statement", "Safeguard"), self.text(activity.safeguard)),
            (translate("Statement", "Opting out"), self.text(activity.opt_out)),
            (translate("Statement", "Consent"), self.text(consent.given) if consent else ""),
            (translate("Statement", "Withdrawing consent"), self.text(consent.withdrawal) if consent else ""),
        )
        return StatementCard(activity.role.value, _capital(self.text(activity.aim)), rows, activity.code)

    def item(self, item: DataItem) -> str:
        """A bullet in the statement's words, with its own rule where it has one."""
        said = f"•  {self.text(item.text)}"
        if item.retention is None:
            return said
        kept = translate("Statement", "kept {when}").format(when=retention_text(item.retention, self.language))
        return f"{said}  ({kept})"

    def disclosure(self, activity: Activity) -> Rows:
        shared = activity.disclosure
        if shared is None:
            return ()
        named = ", ".join(f"{r.name} ({self.text(r.what)})" if r.what else r.name for r in shared.recipients)
        outside = translate("Statement", "Yes") if shared.outside_eea else translate("Statement", "No")
        return (
            (translate("Statement", "Others who receive it"), named),
            (translate("Statement", "Outside the EEA"), f"{outside}. {self.text(shared.text)}"),
            (translate("Statement", "Safeguard there"), self.text(shared.safeguard)),
        )

    def controller(self, statement: Statement) -> Rows:
        controller, introduction = statement.controller, statement.introduction
        return (
            ("", self.text(controller.about)),
            ("", self.text(controller.storage)),
            ("", self.text(introduction.text)),
            (translate("Statement", "Changes"), self.text(introduction.changes)),
        )

    def processors(self, statement: Statement) -> Rows:
        kinds = self.points(kind.text for kind in statement.processors.kinds)
        return (("", self.text(statement.processors.text)), (translate("Statement", "Kinds"), kinds))

    def sharing(self, statement: Statement) -> Rows:
        sharing = statement.sharing
        return (
            ("", self.text(sharing.text)),
            (translate("Statement", "Grounds"), self.points(ground.text for ground in sharing.grounds)),
            (translate("Statement", "Requests by authorities"), self.text(sharing.government_request)),
            (translate("Statement", "Links"), self.text(sharing.links)),
        )

    def security(self, statement: Statement) -> Rows:
        security = statement.security
        return (
            ("", self.text(security.text)),
            (translate("Statement", "Measures"), self.points(security.measures)),
            (translate("Statement", "Caution"), self.text(security.caution)),
        )

    def rights(self, statement: Statement) -> Rows:
        rows = [("", self.text(statement.rights_text))]
        for terms in statement.rights:
            parts = (self.text(terms.text), self.points(terms.points), self.text(terms.closing))
            rows.append((self.text(terms.heading), "\n".join(part for part in parts if part)))
        return tuple(rows)

    def handling(self, statement: Statement) -> Rows:
        limits, authority = statement.time_limits, statement.authority
        ways = self.points(method.text for method in statement.identity.methods)
        return (
            (self.text(statement.requests.heading), self.text(statement.requests.text)),
            (translate("Statement", "Identity"), self.text(statement.identity.text)),
            (translate("Statement", "Ways, the usual one first"), ways),
            (translate("Statement", "Time limit"), self.text(limits.aim)),
            (translate("Statement", "Delay"), f"{self.text(limits.delay)} {self.text(limits.limit)}"),
            (authority.name, f"{self.text(authority.complaint)} {self.text(authority.text)}"),
            (translate("Statement", "Contact"), self.text(statement.contact.text)),
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
