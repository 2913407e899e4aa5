"""What to mind in a request, as sentences: what it is about first, then what the law says and what to do."""

from PySide6.QtCore import QCoreApplication

from desktop.rules.cautions import Caution, ReplyTo
from desktop.rules.rights import Right
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.team_words import team_label
from desktop.ui.theme import BadgeState
from desktop.ui.words import day_text, label, rights_text

REPLY_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Cautions",
    "The reply goes by e-mail to {address}, and the directory knows this person by {known}. Make sure that the address "
    "is theirs before you send it; if it is, add it to the person.",
)
_STOP_LAW = {
    Right.CONSENT_WITHDRAWAL: QT_TRANSLATE_NOOP("Cautions", "GDPR art. 7(3)"),
    Right.MARKETING_OBJECTION: QT_TRANSLATE_NOOP("Cautions", "GDPR art. 21(3)"),
}
_CAUTIONS: dict[str, tuple[BadgeState, str, str]] = {
    "stop_now": (
        BadgeState.LATE,
        QT_TRANSLATE_NOOP("Cautions", "Stop the use at once"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "{right}, received on {day}: there is nothing to weigh and nobody to identify first ({law}). Stop today, "
            "decide, and tell the person.",
        ),
    ),
    "not_acknowledged": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "No letter went out yet"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "The person should have heard by {day} that the request came in. Acknowledge it, or answer it at once.",
        ),
    ),
    "reply_address_differs": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "Check the e-mail address"),
        REPLY_ELSEWHERE,
    ),
    "refusal_late": (
        BadgeState.LATE,
        QT_TRANSLATE_NOOP("Cautions", "A refusal would be late"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "The person had to be told of a refusal within one month, by {day}; an extension does not change that "
            "(GDPR art. 12(4)). Decide at once, and say in the letter that it is late.",
        ),
    ),
    "extension_lost": (
        BadgeState.LATE,
        QT_TRANSLATE_NOOP("Cautions", "The term can no longer be extended"),
        QT_TRANSLATE_NOOP("Cautions", "A delay notice had to reach the person by {day} (GDPR art. 12(3))."),
    ),
    "refuse_before": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "Decide on a refusal by {day}"),
        QT_TRANSLATE_NOOP(
            "Cautions", "A refusal knows one month only, also where the term was extended (GDPR art. 12(4))."
        ),
    ),
    "no_answer_decide_before": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "No answer yet: decide by {day} all the same"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "A question does not move the day to work to. Without an answer, decide on what you have.",
        ),
    ),
    "remind_now": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "Remind the person"),
        QT_TRANSLATE_NOOP("Cautions", "{reason}: last asked on {day}, and nothing came back."),
    ),
    "asked_after_month": (
        BadgeState.LATE,
        QT_TRANSLATE_NOOP("Cautions", "The question came after the month"),
        QT_TRANSLATE_NOOP("Cautions", "It was put on {day}, so waiting for its answer moves no day at all."),
    ),
    "asked_late": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "The question came late"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "It was put on {day}. A question that could have been asked earlier may not count: plan by the "
            "day to work to.",
        ),
    ),
    "objection_not_paused": (
        BadgeState.LATE,
        QT_TRANSLATE_NOOP("Cautions", "The data are still in use"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "While an objection is weighed the data may not be used (GDPR art. 18(1)(d)). Restrict the categories that "
            "rest on a legitimate interest, on the page of the person.",
        ),
    ),
    "authority_missing": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "The authority was not shown yet"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "Send nothing about the person to the representative until they showed that they may act. If they do not, "
            "decide that who asks is not identified: that letter goes to them and says only what is missing.",
        ),
    ),
    "found_nothing_registered": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "Registered here, yet nothing was found"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "Data of this person are registered in {systems}, and the search there found nothing. Look again, or "
            "remove the category on the person's page.",
        ),
    ),
    "earlier_unanswered": (
        BadgeState.SOON,
        QT_TRANSLATE_NOOP("Cautions", "{number} is not answered yet"),
        QT_TRANSLATE_NOOP(
            "Cautions",
            "The person asked the same on {day} ({rights}). This is a reminder of it, no new request: its older days "
            "count, and it is never excessive.",
        ),
    ),
}


def caution_texts(caution: Caution) -> tuple[BadgeState, str, str]:
    """How pressing it is, what it is about, and what to do; an unknown code stays readable."""
    state, title, sentence = _CAUTIONS.get(caution.code, (BadgeState.SOON, "", ""))
    if not title:
        return state, caution.code.replace("_", " ").capitalize(), ""
    values = {
        "day": day_text(caution.day) if caution.day else "–",
        "address": caution.data.get("address", "–"),
        "known": caution.data.get("known", "–"),
        "number": caution.data.get("number", "–"),
        "systems": caution.data.get("systems", "–"),
        "right": label("right", caution.data["right"]) if "right" in caution.data else "–",
        "rights": rights_text(tuple(caution.data["rights"].split(", "))) if "rights" in caution.data else "–",
        "law": QCoreApplication.translate("Cautions", _STOP_LAW.get(caution.data.get("right", ""), "")),
        "reason": team_label("question", caution.data.get("reason", "")),
    }
    said = (QCoreApplication.translate("Cautions", text).format_map(values) for text in (title, sentence))
    return state, *said


def reply_elsewhere_text(reply_to: ReplyTo) -> str:
    """The same sentence for a letter that is about to be made final, or to be sent."""
    said = QCoreApplication.translate("Cautions", REPLY_ELSEWHERE)
    return said.format(address=reply_to.address, known=", ".join(reply_to.known))


def known_cautions() -> frozenset[str]:
    return frozenset(_CAUTIONS)
