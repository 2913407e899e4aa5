"""The tables of retention: what is held about whom, the events that start its clock, what holds it back, its end.

Spelled like `db.tables`. What a person waits for is found by index: `due_on`, `block`, `lacks` and `ask_by` of a
holding are worked out by `desktop.rules` from facts, terms and holds whenever one of those changes; they are days
and codes that stay right as time goes by, never days left.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Text, UniqueConstraint, and_

from db.tables import one_of, strict

NO_END = "9999-12-31"  # due_on while no end is known
FACT_KINDS = (
    "account_started",
    "account_ended",
    "last_contact",
    "last_letter",
    "last_action",
    "marketing_objection",
    "collected",
    "visit_ended",
    "consent_given",
    "consent_withdrawn",
    "unsubscribed",
    "application_completed",
    "keep_one_year_requested",
    "keep_one_year_declined",
    "erasure_granted",
    "objection_upheld",
)
BLOCKS = ("", "held", "restricted")
HOLD_KINDS = ("hold", "restriction")
USE_GROUNDS = ("consent", "legal_claims", "protection_of_others", "public_interest")
PURGE_STATES = ("proposed", "approved", "erased", "certified", "dropped")
PURGE_RESULTS = ("", "erased", "kept")
TOMBSTONE_KINDS = ("holding", "case", "person")
SHARING_GROUNDS = ("statement", "legal_obligation", "authority_request", "claims", "protection", "misuse")

statement_version = strict(
    "statement_version",
    Column("version", Text, primary_key=True),
    Column("dated_on", Text, nullable=False),
    Column("source", Text, nullable=False),  # the file as it was loaded
    Column("loaded_at", Text, nullable=False),
    Column("loaded_by", Text, nullable=False),
    Column("in_force_from", Text),  # NULL: loaded to look at, nothing decided
    Column("lengthened", Text, nullable=False, server_default="[]"),  # JSON: activities whose longer period also counts
    Column("applied_at", Text),  # NULL: the holdings do not follow it yet
)

category = strict(
    "category",
    Column("id", Integer, primary_key=True),
    Column("activity", Text, nullable=False),  # 3.1 A
    Column("item_group", Text, nullable=False, server_default=""),  # "" or the group whose items have their own rule
    Column("system", Text, nullable=False),
    Column("version", ForeignKey("statement_version.version"), nullable=False),  # whose terms these holdings follow
    UniqueConstraint("activity", "item_group", "system", "version"),
)

holding = strict(
    "holding",
    Column("id", Integer, primary_key=True),
    Column("subject_id", ForeignKey("subject.id")),  # NULL: the file of a case whose requester is not in the directory
    Column("category_id", ForeignKey("category.id"), nullable=False),
    Column("case_id", ForeignKey("cases.id"), unique=True),  # the case whose file this is
    Column("label", Text, nullable=False, server_default=""),  # what tells it from another of the same category
    Column("expires_on", Text),  # the end of the period; NULL while no end is known
    Column("due_on", Text, nullable=False, server_default=NO_END),  # the day to purge; while blocked, the end
    Column("block", Text, nullable=False, server_default=""),
    Column("lacks", Text, nullable=False, server_default=""),  # the event that should be known and is not
    Column("ask_by", Text),  # the last day to ask the person for their choice; NULL: nothing to ask
    one_of("block", *BLOCKS),
    CheckConstraint("subject_id IS NOT NULL OR case_id IS NOT NULL", name="holding_of_somebody"),
    keeps_ids=True,
)
Index("holding_by_subject", holding.c.subject_id)
_LACKS = holding.c.lacks != ""  # behind each of these four keys SQLite keeps the id, in order
Index("holding_by_due", holding.c.block, holding.c.due_on)
Index("holding_by_category", holding.c.category_id, holding.c.block, holding.c.due_on)
Index("holding_lacking_by_due", holding.c.block, holding.c.due_on, sqlite_where=_LACKS)
Index("holding_lacking_by_category", holding.c.category_id, holding.c.block, holding.c.due_on, sqlite_where=_LACKS)
Index(  # behind the key, what a filter looks at
    "holding_to_ask",
    holding.c.ask_by,
    holding.c.id,
    holding.c.category_id,
    holding.c.block,
    holding.c.due_on,
    sqlite_where=holding.c.ask_by.is_not(None),
)

holding_count = strict(  # kept by triggers: counts, chart and pages of a list never read millions of rows
    "holding_count",
    Column("category_id", ForeignKey("category.id"), primary_key=True),
    Column("block", Text, primary_key=True),
    Column("due_on", Text, primary_key=True),
    Column("holdings", Integer, nullable=False),  # never 0: such a row goes
    Column("lacking", Integer, nullable=False),  # how many of them lack an event
    keyed=True,
)

subject_fact = strict(
    "subject_fact",
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("happened_on", Text, nullable=False),
    one_of("kind", *FACT_KINDS),
    keyed=True,
)

holding_fact = strict(
    "holding_fact",
    Column("holding_id", ForeignKey("holding.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("happened_on", Text, nullable=False),
    one_of("kind", *FACT_KINDS),
    keyed=True,
)

hold = strict(  # legal holds and restrictions
    "hold",
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), index=True),
    Column("everything", Integer, nullable=False),  # 1: all holdings of the person, also later ones
    Column("reason", Text, nullable=False),
    Column("case_id", ForeignKey("cases.id", ondelete="SET NULL"), index=True),
    Column("placed_by", Text, nullable=False),
    Column("placed_at", Text, nullable=False),
    Column("from_on", Text, nullable=False),
    Column("review_on", Text, nullable=False),
    Column("released_on", Text),
    Column("released_by", Text, nullable=False, server_default=""),
    Column("release_reason", Text, nullable=False, server_default=""),
    Column("ground", Text, nullable=False, server_default=""),  # of a restriction: its code in art. 18(1)
    Column("lift_on", Text),  # the day a final letter announced for lifting the restriction
    one_of("kind", *HOLD_KINDS),
    CheckConstraint("trim(reason) <> ''", name="hold_has_reason"),
    CheckConstraint("everything IN (0, 1)", name="everything_flag"),
    keeps_ids=True,
)
Index("hold_to_review", hold.c.review_on, hold.c.id, sqlite_where=hold.c.released_on.is_(None))

hold_holding = strict(  # the chosen holdings of a hold that is not on everything
    "hold_holding",
    Column("hold_id", ForeignKey("hold.id", ondelete="CASCADE"), primary_key=True),
    Column("holding_id", ForeignKey("holding.id", ondelete="CASCADE"), primary_key=True, index=True),
    keyed=True,
)

restricted_use = strict(  # that restricted data were used all the same, art. 18(2)
    "restricted_use",
    Column("id", Integer, primary_key=True),
    Column("hold_id", ForeignKey("hold.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("used_on", Text, nullable=False),
    Column("ground", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("noted_by", Text, nullable=False),
    Column("noted_at", Text, nullable=False),
    one_of("ground", *USE_GROUNDS),
    keeps_ids=True,
)

suppression = strict(  # who wants no marketing: no more than that needs, and it outlives the person, art. 21(3)
    "suppression",
    Column("id", Integer, primary_key=True),
    Column("address", Text, nullable=False, index=True),  # an e-mail address, small
    Column("subject_id", ForeignKey("subject.id", ondelete="SET NULL"), index=True),  # NULL: the person is gone
    Column("since_on", Text, nullable=False),
    Column("case_number", Text, nullable=False, server_default=""),  # "": noted without a request
    CheckConstraint("address <> ''", name="suppression_has_address"),
    keeps_ids=True,
)

purge = strict(
    "purge",
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),  # V2026-003
    Column("state", Text, nullable=False),
    Column("four_eyes", Integer, nullable=False),  # 1: a second employee must look
    Column("proposed_by", Text, nullable=False),
    Column("proposed_at", Text, nullable=False),
    Column("approved_by", Text, nullable=False, server_default=""),
    Column("approved_at", Text),
    Column("erased_by", Text, nullable=False, server_default=""),
    Column("erased_at", Text),
    Column("certified_at", Text),
    one_of("state", *PURGE_STATES),
    keeps_ids=True,
)
Index("purge_unfinished", purge.c.id, sqlite_where=purge.c.state.in_(("proposed", "approved", "erased")))

purge_item = strict(  # ids and codes only: it outlives what it names
    "purge_item",
    Column("purge_id", ForeignKey("purge.id"), primary_key=True),
    Column("holding_id", Integer, primary_key=True, index=True),
    Column("subject_id", Integer),
    Column("category_id", ForeignKey("category.id"), nullable=False),
    Column("due_on", Text, nullable=False),
    Column("result", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),  # code: why it was kept
    one_of("result", *PURGE_RESULTS),
    keyed=True,
)

purge_task = strict(  # what has to be deleted by hand in another system, before the vault forgets whom
    "purge_task",
    Column("id", Integer, primary_key=True),
    Column("purge_id", ForeignKey("purge.id"), nullable=False),
    Column("system", Text, nullable=False),
    Column("confirmed_by", Text, nullable=False, server_default=""),
    Column("confirmed_at", Text),
    UniqueConstraint("purge_id", "system"),
)

certificate = strict(
    "certificate",
    Column("purge_id", ForeignKey("purge.id"), primary_key=True),
    Column("issued_at", Text, nullable=False),
    Column("sha256", Text, nullable=False),  # of the PDF
    Column("csv", Text, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
)

tombstone = strict(  # that something was erased, and by which purge; no personal data
    "tombstone",
    Column("id", Integer, primary_key=True),
    Column("purge_id", ForeignKey("purge.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("gone_id", Integer, nullable=False),  # the id that was, never given out again
    Column("category_id", ForeignKey("category.id")),
    Column("erased_on", Text, nullable=False),
    UniqueConstraint("kind", "gone_id"),
    one_of("kind", *TOMBSTONE_KINDS),
)

tombstone_mark = strict(  # HMACs of an erased person's contacts, to know them again
    "tombstone_mark",
    Column("mark", LargeBinary, primary_key=True),
    Column("tombstone_id", ForeignKey("tombstone.id"), primary_key=True),
    keyed=True,
)

case_statistic = strict(  # what the yearly figures need of a case that was purged
    "case_statistic",
    Column("id", Integer, primary_key=True),
    Column("received_month", Text, nullable=False),  # 2026-02
    Column("channel", Text, nullable=False),
    Column("rights", Text, nullable=False),  # JSON [[right, outcome], ...]
    Column("days", Integer, nullable=False),  # from receipt to the answer, of which in_time speaks too
    Column("in_time", Integer, nullable=False),
    Column("extended", Integer, nullable=False),
)

disclosure = strict(
    "disclosure",
    Column("id", Integer, primary_key=True),
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("case_id", ForeignKey("cases.id", ondelete="SET NULL"), index=True),
    Column("recipient", Text, nullable=False),  # for a government request, the authority
    Column("ground", Text, nullable=False),
    Column("is_government", Integer, nullable=False),
    Column("requested_on", Text),  # the day a government request came in
    Column("disclosed_on", Text),  # NULL: nothing was given (yet)
    Column("law", Text, nullable=False, server_default=""),
    Column("data", Text, nullable=False, server_default=""),  # what was given
    Column("ban_law", Text, nullable=False, server_default=""),  # what forbids telling the person
    Column("ban_until", Text),
    Column("told_on", Text),
    Column("registered_by", Text, nullable=False),
    Column("registered_at", Text, nullable=False),
    one_of("ground", *SHARING_GROUNDS),
    CheckConstraint("is_government IN (0, 1)", name="government_flag"),
    CheckConstraint("(ban_until IS NULL) = (ban_law = '')", name="ban_has_law_and_end"),
    keeps_ids=True,
)
Index(
    "disclosure_to_tell",
    disclosure.c.id,
    sqlite_where=and_(disclosure.c.is_government == 1, disclosure.c.told_on.is_(None)),
)

_COUNTED = (
    "INSERT INTO holding_count(category_id, block, due_on, holdings, lacking) "
    "VALUES(NEW.category_id, NEW.block, NEW.due_on, 1, NEW.lacks <> '') "
    "ON CONFLICT(category_id, block, due_on) "
    "DO UPDATE SET holdings = holdings + 1, lacking = lacking + excluded.lacking; "
)
_UNCOUNTED = (
    "UPDATE holding_count SET holdings = holdings - 1, lacking = lacking - (OLD.lacks <> '') "
    "WHERE category_id = OLD.category_id AND block = OLD.block AND due_on = OLD.due_on; "
    "DELETE FROM holding_count "
    "WHERE category_id = OLD.category_id AND block = OLD.block AND due_on = OLD.due_on AND holdings = 0; "
)
HOLDING_TRIGGERS = (
    f"CREATE TRIGGER holding_comes AFTER INSERT ON holding BEGIN {_COUNTED}"  # noqa: S608 - constants
    "UPDATE subject SET holdings = holdings + 1 WHERE id = NEW.subject_id; END",
    f"CREATE TRIGGER holding_goes AFTER DELETE ON holding BEGIN {_UNCOUNTED}"  # noqa: S608
    "UPDATE subject SET holdings = holdings - 1 WHERE id = OLD.subject_id; END",
    "CREATE TRIGGER holding_moves AFTER UPDATE OF category_id, block, due_on, lacks ON holding "
    "WHEN OLD.category_id <> NEW.category_id OR OLD.block <> NEW.block "
    "OR OLD.due_on <> NEW.due_on OR (OLD.lacks = '') <> (NEW.lacks = '') "
    f"BEGIN {_UNCOUNTED}{_COUNTED}END",
    "CREATE TRIGGER holding_changes_hands AFTER UPDATE OF subject_id ON holding "
    "WHEN OLD.subject_id IS NOT NEW.subject_id BEGIN "
    "UPDATE subject SET holdings = holdings - 1 WHERE id = OLD.subject_id; "
    "UPDATE subject SET holdings = holdings + 1 WHERE id = NEW.subject_id; END",
    "CREATE TRIGGER certificate_is_not_changed BEFORE UPDATE ON certificate "
    "BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END",
    "CREATE TRIGGER certificate_is_not_removed BEFORE DELETE ON certificate "
    "BEGIN SELECT RAISE(ABORT, 'a certificate stays'); END",
    "CREATE TRIGGER tombstone_is_not_changed BEFORE UPDATE ON tombstone "
    "BEGIN SELECT RAISE(ABORT, 'a tombstone never changes'); END",
    "CREATE TRIGGER tombstone_is_not_removed BEFORE DELETE ON tombstone "
    "BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END",
)
