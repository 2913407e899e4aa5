"""The invented requests of the desk as it is today, in every state a case can be in, told in days before today."""

from dataclasses import dataclass

from desktop.demo_messages import Message, messages
from desktop.rules.rights import Right


@dataclass(frozen=True, slots=True)
class Story:
    """One case: how long ago it came in, in which way, which message, and how far the desk got.

    said: a name of `desktop.demo_messages`. acts: in order, each "name:what@days ago", by the names of
    `desktop.demo_acts`; what is held of the person may be written down before the request comes in. who: two stories
    with the same mark are of the same person, "" is a person of its own; is_repeat: it asks again what that person
    asked before. is_old: its message was not kept as it came.
    """

    days_ago: int
    rights: tuple[Right, ...]
    said: str
    acts: tuple[str, ...] = ()
    channel: str = "email"
    unknown_person: bool = False
    who: str = ""
    is_repeat: bool = False
    is_old: bool = False

    @property
    def message(self) -> Message:
        return messages()[self.said]

    @property
    def is_held(self) -> bool:
        """The story says what is held of its person, a user of the product."""
        return bool(self.who) or any(act.startswith("hold:") for act in self.acts)

    @property
    def is_from_elsewhere(self) -> bool:
        """It came from an address the desk does not know, so that it asks who writes."""
        return any(act.startswith("ask@") for act in self.acts)


NEW = (
    Story(0, (Right.ACCESS,), "access_short", unknown_person=True),
    Story(0, (Right.MARKETING_OBJECTION,), "marketing"),
    Story(1, (Right.ERASURE, Right.CONSENT_WITHDRAWAL), "erasure_consent"),
    Story(1, (Right.ACCESS,), "access_en", ("ack@1",)),
    Story(2, (Right.RECTIFICATION,), "rectification", ("ack@2", "id@1")),
    Story(3, (Right.ACCESS,), "access", ("ack@3", "ask@2")),
    Story(4, (Right.PORTABILITY,), "portability_en", ("ask@4",)),
    Story(7, (Right.ERASURE,), "erasure_child", ("represent:parent@7",)),
    Story(6, (Right.COMPLAINT,), "complaint_colleague", ("note:call@2",), "post"),
)
AT_WORK = (
    Story(
        5,
        (Right.ERASURE, Right.CONSENT_WITHDRAWAL),
        "erasure_invoice_consent",
        ("ack@5", "id@4", "refuse:erasure@1"),
    ),
    Story(9, (Right.ACCESS,), "access_copy", ("ack@9", "id@7", "fee@6"), who="copy"),
    Story(
        10,
        (Right.RECTIFICATION,),
        "rectification_telephone",
        ("hold:running@44", "ack@10", "id@9", "correct@1", "grant:rectification@1", "letter@1"),
        "telephone",
    ),
    Story(11, (Right.ACCESS,), "access_again", ("ack@11", "id@9"), who="again", is_repeat=True),
    Story(12, (Right.OBJECTION,), "objection_telephone", ("hold:ended@44", "ack@12", "id@10"), "telephone"),
    Story(13, (Right.ACCESS,), "access_lawyer", ("ack@13", "represent:lawyer@13", "authority@11", "id:client@11")),
    Story(14, (Right.ACCESS,), "access_en", ("ack@14", "id@12", "clarify@12", "repeat:specification@4")),
    Story(16, (Right.ACCESS,), "access", ("hold:running@44", "ack@16", "id@14", "find@13", "chase@5")),
    Story(
        17,
        (Right.ERASURE, Right.CONSENT_WITHDRAWAL, Right.OBJECTION),
        "erasure_combined",
        (
            *("hold:ended@44", "ack@17", "id@15", "search@6", "grant:objection@3", "grant:consent_withdrawal@3"),
            *("grant:erasure@2", "draft@1"),
        ),
    ),
    Story(18, (Right.ERASURE,), "erasure_invoice", ("ack@18", "id@15", "refuse:erasure@2", "letter@1")),
    Story(20, (Right.ACCESS,), "access_short", ("ask@18", "repeat:identity@9")),
    Story(
        22,
        (Right.ACCESS,),
        "access_also",
        ("hold:running@44", "also:Robin de Haan@22", "ack@22", "id@20", "search@8", "grant:access@2", "letter@1"),
    ),
    Story(24, (Right.RESTRICTION,), "restriction", ("ack@24", "id@20"), "post"),
    Story(
        27,
        (Right.ACCESS, Right.PORTABILITY),
        "access_portability",
        ("ack@27", "id@25", "hand:Sam de Wit@12", "remind:4@5"),
    ),
    Story(28, (Right.ERASURE,), "erasure_invoice", ("ack@28", "id@26", "note:dispute@25", "wait@10", "remind:12@5")),
    Story(29, (Right.COMPLAINT,), "complaint_helpdesk", ("ack@29", "id@27"), "post"),
    Story(36, (Right.ACCESS,), "access", ("ack@36", "id@34"), "post"),
    Story(38, (Right.RECTIFICATION,), "rectification"),
    Story(45, (Right.ACCESS,), "access_en", ("ack@45", "id@40", "extend@24"), "post"),
    Story(60, (Right.ERASURE, Right.OBJECTION), "erasure_objection", ("ack@60", "id@50", "extend@38"), "post"),
)
JUST_CLOSED = (
    Story(19, (Right.COMPLAINT,), "complaint_mailbox", ("id@17", "grant:complaint@9", "letter@9", "close@8"), "post"),
    Story(
        42,
        (Right.ERASURE,),
        "erasure",
        (
            *("hold:ended@50", "id@38", "search@30", "grant:erasure@27", "letter@26"),
            *("notify@25", "confirm@12", "close@11"),
        ),
        is_old=True,
    ),
    Story(
        40,
        (Right.MARKETING_OBJECTION,),
        "marketing",
        ("grant:marketing_objection@39", "letter@39", "notify@39", "confirm:all@38", "close@38"),
        is_old=True,
    ),
    Story(
        52,
        (Right.ACCESS,),
        "access",
        ("hold:running@51", "id@48", "search@40", "grant:access@30", "letter@30", "package:access@30", "close@29"),
        who="again",
        is_old=True,
    ),
    Story(
        70,
        (Right.ERASURE,),
        "erasure_invoice",
        ("id@66", "refuse:erasure@50", "letter@49", "close@48"),
        is_old=True,
    ),
)
STORIES = (*NEW, *AT_WORK, *JUST_CLOSED)
