"""The closed requests of this year and the last one, so that the demo's yearly figures have something to count."""

from desktop.demo_cases import Story
from desktop.rules.rights import ABSOLUTE, Right


def _closed(
    days_ago: int,
    days: int,
    right: Right,
    said: str,
    *outcome: str,
    channel: str = "post",
    who: str = "",
    between: str = "",
) -> Story:
    """A request that was answered and closed after so many *days*.

    Args:
        outcome: what was done on the last day, by names of `desktop.demo_acts`.
        between: what was done meanwhile, such as extending.
    """
    last = days_ago - days
    is_search = "search" in outcome
    before = [f"hold:running@{days_ago}"] if is_search else []
    return Story(
        days_ago,
        (right,),
        said,
        (
            *before,
            *([f"id@{days_ago - min(2, days)}"] if _needs_identity(right, outcome) else []),
            *([between] if between else []),
            *(f"{act}@{last}" for act in outcome),
            f"close@{last}",
        ),
        channel,
        who=who,
        is_old=True,
    )


def _needs_identity(right: Right, outcome: tuple[str, ...]) -> bool:
    """A request is taken back, and marketing stopped, without asking who it is."""
    return right not in ABSOLUTE and not outcome[0].startswith(("withdraw", "none"))


def _decided(right: Right, outcome: str = "grant") -> tuple[str, ...]:
    if outcome == "withdraw":
        return (f"withdraw:{right.value}",)
    if outcome == "grant" and right is Right.ACCESS:
        return "search", "grant:access", "letter", "package:access"
    return f"{outcome}:{right.value}", "letter"


R = Right
REFUSED_RECTIFICATION = _decided(R.RECTIFICATION, "refuse")
STOPPED_MARKETING = (*_decided(R.MARKETING_OBJECTION), "notify", "confirm:all")
PAST = (
    _closed(75, 5, R.RECTIFICATION, "rectification_rights_telephone", *REFUSED_RECTIFICATION, channel="telephone"),
    Story(90, (R.ACCESS,), "access_en", ("ask@88", "none:access@62", "letter@61", "close@61"), is_old=True),
    _closed(96, 20, R.ACCESS, "access", *_decided(R.ACCESS, "withdraw")),
    _closed(110, 10, R.COMPLAINT, "complaint_colleague", *_decided(R.COMPLAINT, "withdraw")),
    _closed(130, 27, R.PORTABILITY, "portability_en", *_decided(R.PORTABILITY, "withdraw")),
    _closed(150, 18, R.ACCESS, "access", *_decided(R.ACCESS), who="copy"),
    _closed(171, 3, R.MARKETING_OBJECTION, "marketing_telephone", *STOPPED_MARKETING, channel="telephone"),
    _closed(200, 55, R.ERASURE, "erasure_invoice", *_decided(R.ERASURE, "refuse"), between="extend@178"),
    _closed(233, 12, R.ACCESS, "access_telephone", *_decided(R.ACCESS, "withdraw"), channel="telephone"),
    _closed(262, 44, R.RECTIFICATION, "rectification", "correct", *_decided(R.RECTIFICATION)),
    _closed(290, 8, R.RESTRICTION, "restriction_telephone", *_decided(R.RESTRICTION, "refuse"), channel="telephone"),
    _closed(318, 24, R.COMPLAINT, "complaint_helpdesk", *_decided(R.COMPLAINT, "refuse")),
    _closed(345, 15, R.ERASURE, "erasure", *_decided(R.ERASURE, "withdraw")),
    _closed(380, 29, R.ACCESS, "access_en", *_decided(R.ACCESS, "none"), channel="email", between="ask@378"),
    _closed(421, 4, R.MARKETING_OBJECTION, "marketing_telephone", *STOPPED_MARKETING, channel="telephone"),
    _closed(455, 21, R.RECTIFICATION, "rectification_rights", *REFUSED_RECTIFICATION),
    _closed(490, 33, R.OBJECTION, "objection", *_decided(R.OBJECTION, "withdraw")),
    _closed(530, 19, R.ERASURE, "erasure_invoice", *_decided(R.ERASURE, "refuse")),
    _closed(575, 9, R.ACCESS, "access_telephone", *_decided(R.ACCESS, "withdraw"), channel="telephone"),
    _closed(640, 26, R.COMPLAINT, "complaint_mailbox", *_decided(R.COMPLAINT)),
)
