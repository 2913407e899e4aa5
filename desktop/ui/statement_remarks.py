"""What to know beside the statement: where it says less, or something else, than the law.

Facts for the employee, so that nobody takes a silence of the statement for a refusal. Source: GDPR.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_REMARKS = (
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Objection: section 6 does not describe the right to object (article 21 GDPR). It exists all the same, against "
        "processing based on legitimate interest and, without any weighing, against direct marketing.",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Portability: the statement names it only in a heading. It covers what the person provided themselves, on the "
        "basis of consent or contract, and processed by automated means (article 20 GDPR).",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "The statement calls no right absolute. Two are: the objection to direct marketing (article 21(2) and (3)) and "
        "the withdrawal of consent (article 7(3)). They are carried out, not weighed.",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Erasure: the law knows more grounds than the statement lists (article 17(1) GDPR), for one when consent was "
        "withdrawn, or after an objection that holds.",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Costs: the statement has no rule for requests that are manifestly unfounded or excessive. The law has one: a "
        "reasonable fee or a refusal, and the burden of proof is ours (article 12(5) GDPR).",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Time limit: to answer within one month is called an aim. It is a duty (article 12(3) GDPR), and a delay "
        "counts only when the person is told of it, with the reasons, within that month.",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Retention: “last contact” is not explained. Write down in the request which contact you counted from.",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Recipients: a Hotjar identifier stands among the data, yet Hotjar is not named as a recipient. Name it when a "
        "person asks who received the data.",
    ),
    QT_TRANSLATE_NOOP(
        "StatementRemarks",
        "Profiling: a lead score is kept, while the statement says that no automated decisions are taken. Explain to "
        "the person what the score is used for.",
    ),
    QT_TRANSLATE_NOOP("StatementRemarks", "Numbering: there is no section 7; section 6 is followed by section 8."),
)


def remarks() -> tuple[str, ...]:
    """One sentence or two about each gap, in the language of the window."""
    return tuple(QCoreApplication.translate("StatementRemarks", text) for text in _REMARKS)
