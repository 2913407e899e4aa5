"""Every table of the vault, once, as SQLAlchemy Core; the migrations must arrive at exactly this.

STRICT tables take INTEGER, TEXT and BLOB only. Dates are ISO texts (`2026-02-28`), instants are UTC texts
with a Z (`2026-02-28T09:12:45Z`), yes/no is 0/1, lists of codes are JSON. Codes are guarded by CHECKs; a test
holds them equal to the enums of `desktop.rules`.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

metadata = MetaData()


def strict(name: str, *parts: SchemaItem, keeps_ids: bool = False, keyed: bool = False) -> Table:
    """Make a STRICT table.

    keeps_ids: the number of a row that went is never given to another one. keyed: the rows lie in the order of the
    primary key, without a number of their own.
    """
    return Table(
        name, metadata, *parts, sqlite_strict=True, sqlite_autoincrement=keeps_ids, sqlite_with_rowid=not keyed
    )


def one_of(column: str, *codes: str) -> CheckConstraint:
    """CHECK that *column* is one of *codes* (NULL passes)."""
    listed = ", ".join(f"'{code}'" for code in codes)
    return CheckConstraint(f'"{column}" IN ({listed})', name=f"{column}_code")


RIGHTS = (
    "access",
    "portability",
    "rectification",
    "erasure",
    "restriction",
    "objection",
    "marketing_objection",
    "consent_withdrawal",
    "automated_decision",
    "complaint",
)
OUTCOMES = (
    "granted",
    "partly_granted",
    "refused",
    "nothing_held",
    "not_identified",
    "not_ours",
    "withdrawn",
)
CHANNELS = ("email", "post", "telephone", "in_person")
IDENTITY_METHODS = ("bluedolphin_login", "email", "telephone")
ROLES = ("user", "visitor", "applicant", "prospect")
CONTACT_KINDS = ("email", "telephone")
IDENTIFIER_KINDS = (
    "bluedolphin_user",
    "bluedolphin_tenant",
    "organisation",
    "browser",
    "google_user",
    "hotjar",
    "hubspot_user",
    "other",
)
LETTER_KINDS = (
    "acknowledgement",
    "identity_request",
    "clarification",
    "delay",
    "fee",
    "decision",
    "refusal",  # of before the decision letter; kept, not written any more
    "recipients",
    "recipient_notice",
    "forwarding",
    "restriction_lifting",
    "government_request",
    "statement_change",
)
EXTENSION_GROUNDS = ("complexity", "number_of_requests")
SUSPENSION_REASONS = ("identity", "specification")
LANGUAGES = ("nl", "en")
TITLES = ("heer", "mevrouw", "beste")

profile = strict(  # one row per fact about this vault and its office; see records.Profile
    "profile", Column("key", Text, primary_key=True), Column("value", Text, nullable=False)
)

subject = strict(
    "subject",
    Column("id", Integer, primary_key=True),
    Column("initials", Text, nullable=False, server_default=""),
    Column("first_name", Text, nullable=False, server_default=""),
    Column("prefix", Text, nullable=False, server_default=""),
    Column("surname", Text, nullable=False, server_default=""),
    Column("title", Text),  # the wished salutation; NULL: not known
    Column("language", Text, nullable=False, server_default="nl"),
    Column("function", Text, nullable=False, server_default=""),
    Column("organisation", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("sort_name", Text, nullable=False),  # folded main name, then prefix, then first name/initials
    Column("search_text", Text, nullable=False),  # folded words by which the person is found
    Column("created_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("holdings", Integer, nullable=False, server_default="0"),  # how many; kept by triggers
    one_of("language", *LANGUAGES),
    one_of("title", *TITLES),
    keeps_ids=True,
)
Index("subject_by_name", subject.c.sort_name, subject.c.id)
Index("subject_covering", subject.c.id, subject.c.sort_name)
Index("subject_uncovered", subject.c.sort_name, subject.c.id, sqlite_where=subject.c.holdings == 0)

subject_role = strict(
    "subject_role",
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), primary_key=True),
    Column("role", Text, primary_key=True),
    one_of("role", *ROLES),
)
Index("subject_by_role", subject_role.c.role, subject_role.c.subject_id)

subject_address = strict(
    "subject_address",
    Column("id", Integer, primary_key=True),
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("street", Text, nullable=False, server_default=""),  # with house number
    Column("postcode", Text, nullable=False, server_default=""),
    Column("town", Text, nullable=False, server_default=""),
    Column("country", Text, nullable=False, server_default="NL"),  # ISO 3166-1 alpha-2
)

subject_contact = strict(
    "subject_contact",
    Column("id", Integer, primary_key=True),
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("folded", Text, nullable=False, index=True),  # lower-case address; digits of a telephone number
    one_of("kind", *CONTACT_KINDS),
)

subject_identifier = strict(
    "subject_identifier",
    Column("id", Integer, primary_key=True),
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    one_of("kind", *IDENTIFIER_KINDS),
)

cases = strict(
    "cases",
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),  # 2026-0042
    Column("subject_id", ForeignKey("subject.id"), index=True),
    Column("requester", Text, nullable=False, server_default=""),  # as the message names them
    Column("received_on", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("language", Text, nullable=False),  # of the reply
    Column("note", Text, nullable=False, server_default=""),
    Column("handler", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
    Column("identity_method", Text),
    Column("identity_checked", Text, nullable=False, server_default=""),  # what was looked at
    Column("identity_by", Text, nullable=False, server_default=""),
    Column("identity_on", Text),
    Column("closed_on", Text),
    Column("closed_by", Text, nullable=False, server_default=""),
    Column("search_text", Text, nullable=False, server_default=""),  # folded number and requester
    Column("waiting_for", Text, nullable=False, server_default=""),  # whom or what the desk waits for
    Column("waiting_since", Text),
    Column("revision", Integer, nullable=False, server_default="0"),  # one more at each change
    one_of("channel", *CHANNELS),
    one_of("language", *LANGUAGES),
    one_of("identity_method", *IDENTITY_METHODS),
    CheckConstraint("(identity_method IS NULL) = (identity_on IS NULL)", name="identity_has_day"),
    keeps_ids=True,
)
Index("cases_by_receipt", cases.c.received_on, cases.c.id)
Index("cases_open", cases.c.received_on, cases.c.id, sqlite_where=cases.c.closed_on.is_(None))
Index("cases_closed", cases.c.received_on, cases.c.id, sqlite_where=cases.c.closed_on.is_not(None))

case_right = strict(
    "case_right",
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("right", Text, nullable=False),
    Column("quote", Text, nullable=False, server_default=""),  # the words that asked for it
    Column("outcome", Text),
    Column("outcome_on", Text),
    Column("grounds", Text, nullable=False, server_default="[]"),  # JSON list of refusal ground codes
    Column("facts", Text, nullable=False, server_default=""),  # why (a part) was refused
    Column("letter_id", ForeignKey("letter.id"), index=True),  # the final letter that told the person; NULL until then
    Column("decided_by", Text, nullable=False, server_default=""),
    Column("request_grounds", Text, nullable=False, server_default="[]"),  # JSON: codes of art. 17(1) or 18(1)
    Column("details", Text, nullable=False, server_default="{}"),  # JSON: what this decision lays down, by field
    Column("first_told_on", Text),  # of a right that was decided anew: the day the person was told at first
    Column("ended_on", Text),  # a new consent ended what was granted; NULL: it stands
    UniqueConstraint("case_id", "right"),
    one_of("right", *RIGHTS),
    one_of("outcome", *OUTCOMES),
)

extension = strict(
    "extension",
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("ground", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("expected_on", Text, nullable=False),
    Column("notice_letter_id", ForeignKey("letter.id"), index=True),
    Column("notice_on", Text),  # NULL until the notice is finalised: no effect before
    one_of("ground", *EXTENSION_GROUNDS),
)

suspension = strict(
    "suspension",
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reason", Text, nullable=False),
    Column("asked_on", Text, nullable=False),
    Column("answered_on", Text),
    Column("reminded_on", Text),  # the last reminder
    one_of("reason", *SUSPENSION_REASONS),
)

message = strict(
    "message",
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("sender_name", Text, nullable=False, server_default=""),
    Column("sender_address", Text, nullable=False, server_default=""),
    Column("subject", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),
    Column("attachments", Text, nullable=False, server_default="[]"),  # JSON [{name, media_type, bytes}]
    Column("received_at", Text),
    Column("sha256", Text, nullable=False, server_default=""),
    Column("is_proof", Integer, nullable=False, server_default="0"),  # 1: sent to prove who the requester is
    Column("removed_on", Text),  # the day the proof was removed; text, attachments and raw are empty then
    Column("raw", LargeBinary),  # the original, byte for byte; NULL for post and telephone
    keeps_ids=True,
)

letter = strict(
    "letter",
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), index=True),
    Column("subject_id", ForeignKey("subject.id", ondelete="CASCADE"), index=True),  # of a letter outside any case
    Column("disclosure_id", ForeignKey("disclosure.id", ondelete="SET NULL"), index=True),  # what it tells about
    Column("hold_id", ForeignKey("hold.id", ondelete="SET NULL"), index=True),  # the restriction it says will be lifted
    # use_alter: a notice points back at its letter, and such a ring cannot be put in order
    Column("notice_id", ForeignKey("notice.id", ondelete="SET NULL", use_alter=True), index=True),  # to a third party
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("fields", Text, nullable=False, server_default="{}"),  # JSON, what the employee filled in
    Column("created_at", Text, nullable=False),
    Column("finalised_at", Text),  # NULL: a draft
    Column("finalised_by", Text, nullable=False, server_default=""),
    Column("sha256", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),  # plain text of the final letter
    Column("sources", Text, nullable=False, server_default="{}"),  # JSON: wording and font versions used
    Column("pdf", LargeBinary),  # last, as what comes after a large value is slow to reach
    one_of("kind", *LETTER_KINDS),
    one_of("language", *LANGUAGES),
    CheckConstraint("(finalised_at IS NULL) = (pdf IS NULL)", name="final_has_pdf"),
    CheckConstraint("(case_id IS NULL) <> (subject_id IS NULL)", name="letter_of_case_or_person"),
    keeps_ids=True,
)

journal = strict(
    "journal",
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("case_id", Integer, index=True),
    Column("subject_id", Integer, index=True),
    Column("details", Text, nullable=False, server_default="{}"),  # JSON: codes and dates, never personal data
    Column("previous_mac", LargeBinary, nullable=False),
    Column("mac", LargeBinary, nullable=False),
)

# The search indexes read their words from subject.search_text. They are kept by db.subjects and not by
# triggers, because FTS5 must be told the old words to forget them. `secure-delete` and `pgsz` come before
# the first word: without the one a forgotten name stays in the file, without the other each block spills
# into a second page.
SEARCH_INDEX_NAMES = ("subject_words", "subject_trigram")
SEARCH_INDEXES = (
    "CREATE VIRTUAL TABLE subject_words USING fts5(search_text, content='subject', content_rowid='id', "
    "tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "INSERT INTO subject_words(subject_words, rank) VALUES('pgsz', 3900)",
    "INSERT INTO subject_words(subject_words, rank) VALUES('secure-delete', 1)",
    "CREATE VIRTUAL TABLE subject_trigram USING fts5(search_text, content='subject', content_rowid='id', "
    "tokenize='trigram')",
    "INSERT INTO subject_trigram(subject_trigram, rank) VALUES('pgsz', 3900)",
    "INSERT INTO subject_trigram(subject_trigram, rank) VALUES('secure-delete', 1)",
)

# What may never change says so itself, whichever program writes. A final letter goes only together with its
# case or its person; two entries for one person may become one, so whose letter it is may follow.
TRIGGERS = (
    "CREATE TRIGGER letter_is_final BEFORE UPDATE OF id, case_id, kind, language, fields, created_at, finalised_at, "
    "finalised_by, sha256, text, sources, pdf ON letter WHEN OLD.finalised_at IS NOT NULL "
    "BEGIN SELECT RAISE(ABORT, 'a final letter never changes'); END",
    "CREATE TRIGGER letter_is_archived BEFORE DELETE ON letter WHEN OLD.finalised_at IS NOT NULL "
    "AND (EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id) "
    "OR EXISTS (SELECT 1 FROM subject WHERE id = OLD.subject_id)) "
    "BEGIN SELECT RAISE(ABORT, 'a final letter stays with its case or person'); END",
    "CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
    "CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
    "CREATE TRIGGER journal_is_in_order BEFORE INSERT ON journal "
    "WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM journal) "
    "BEGIN SELECT RAISE(ABORT, 'the journal grows at its end'); END",
)
