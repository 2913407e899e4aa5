"""The tables of dealing with a request: what is decided per category, searched, enclosed, told to others, and by whom.

Spelled like `db.tables`. Everything here belongs to a case and goes with it;
only the desk's own texts and filters and its register of recipients stay.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Text, UniqueConstraint

from db.tables import RIGHTS, TITLES, one_of, strict

REPRESENTATIVE_KINDS = ("lawyer", "legal_representative", "authorised")
CATEGORY_DECISIONS = ("erase", "keep", "restrict", "leave", "stop", "continue", "withdraw", "correct", "unchanged")
SEARCH_STATES = ("open", "found", "nothing", "not_applicable")
NOTICE_ACTIONS = ("rectified", "erased", "restricted", "lifted", "forwarded")
PACKAGE_KINDS = ("access", "portability")
FEE_GROUNDS = ("further_copy", "excessive", "unfounded")
FEE_ANSWERS = ("", "agreed", "withdrawn", "narrowed")
CASE_LINK_KINDS = ("same_letter", "repeat")
RECIPIENT_KINDS = ("processor", "controller")
SAFEGUARDS = ("adequacy", "standard_clauses", "binding_rules", "other", "derogation")


def _case(*, primary_key: bool = False, index: bool = False) -> Column[int]:
    goes_with_it = ForeignKey("cases.id", ondelete="CASCADE")
    return Column("case_id", goes_with_it, primary_key=primary_key, nullable=False, index=index)


representative = strict(  # who writes and is written to on behalf of the data subject
    "representative",
    _case(primary_key=True),
    Column("kind", Text, nullable=False),
    Column("initials", Text, nullable=False, server_default=""),
    Column("first_name", Text, nullable=False, server_default=""),
    Column("prefix", Text, nullable=False, server_default=""),
    Column("surname", Text, nullable=False),
    Column("title", Text),
    Column("organisation", Text, nullable=False, server_default=""),
    Column("street", Text, nullable=False, server_default=""),
    Column("postcode", Text, nullable=False, server_default=""),
    Column("town", Text, nullable=False, server_default=""),
    Column("country", Text, nullable=False, server_default="NL"),
    Column("email", Text, nullable=False, server_default=""),
    Column("authority", Text, nullable=False, server_default=""),  # what showed the authority to act
    Column("authority_on", Text),  # NULL: not shown yet
    Column("authority_by", Text, nullable=False, server_default=""),
    one_of("kind", *REPRESENTATIVE_KINDS),
    one_of("title", *TITLES),
)

case_right_category = strict(  # what was decided on one category; ids only, so that it outlives the holding
    "case_right_category",
    _case(primary_key=True),
    Column("right", Text, primary_key=True),
    Column("holding_id", Integer, primary_key=True),
    Column("category_id", ForeignKey("category.id"), nullable=False, index=True),
    Column("decision", Text, nullable=False),
    Column("until", Text),  # of what is kept: the day it goes; NULL: not known yet
    Column("ground", Text, nullable=False, server_default=""),  # of what is kept: the refusal ground
    Column("facts", Text, nullable=False, server_default=""),
    one_of("right", *RIGHTS),
    one_of("decision", *CATEGORY_DECISIONS),
    keyed=True,
)

search_task = strict(  # look for the person in one system
    "search_task",
    Column("id", Integer, primary_key=True),
    _case(),
    Column("system", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="open"),
    Column("asked_of", Text, nullable=False, server_default=""),
    Column("asked_on", Text),
    Column("chased_on", Text),
    Column("done_by", Text, nullable=False, server_default=""),
    Column("done_on", Text),
    Column("note", Text, nullable=False, server_default=""),
    UniqueConstraint("case_id", "system"),
    one_of("state", *SEARCH_STATES),
    CheckConstraint("(state = 'open') = (done_on IS NULL)", name="done_has_day"),
    keeps_ids=True,
)
Index("search_task_open", search_task.c.case_id, search_task.c.id, sqlite_where=search_task.c.state == "open")

enclosure = strict(  # a file that a search brought, or that goes with the answer
    "enclosure",
    Column("id", Integer, primary_key=True),
    _case(index=True),
    Column("task_id", ForeignKey("search_task.id", ondelete="SET NULL"), index=True),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False, server_default=""),
    Column("bytes", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("added_by", Text, nullable=False),
    Column("is_portable", Integer, nullable=False, server_default="0"),  # 1: also goes with portability
    Column("content", LargeBinary, nullable=False),
    keeps_ids=True,
)

package_choice = strict(  # what of one item goes into the access package
    "package_choice",
    _case(primary_key=True),
    Column("item", Text, primary_key=True),  # its key, such as "message/12" or "enclosure/3"
    Column("is_included", Integer, nullable=False),
    Column("left_out", Text, nullable=False, server_default=""),  # what was left out and why
    Column("strikes", Text, nullable=False, server_default="[]"),  # JSON [[passage, why], ...] struck out of a text
    keyed=True,
)

package = strict(  # that a package was made; its content is not kept a second time
    "package",
    Column("id", Integer, primary_key=True),
    _case(index=True),
    Column("kind", Text, nullable=False),
    Column("built_at", Text, nullable=False),
    Column("built_by", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("is_encrypted", Integer, nullable=False),
    Column("contents", Text, nullable=False),  # JSON: the names of the files in it
    one_of("kind", *PACKAGE_KINDS),
)

notice = strict(  # to somebody who received data: art. 19, or the request itself to the controller it is meant for
    "notice",
    Column("id", Integer, primary_key=True),
    _case(index=True),
    Column("action", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("system", Text, nullable=False, server_default=""),
    Column("activities", Text, nullable=False, server_default="[]"),  # JSON
    Column("street", Text, nullable=False, server_default=""),
    Column("postcode", Text, nullable=False, server_default=""),
    Column("town", Text, nullable=False, server_default=""),
    Column("country", Text, nullable=False, server_default="NL"),
    Column("email", Text, nullable=False, server_default=""),
    Column("matching", Text, nullable=False, server_default=""),  # by what the recipient finds the person, no more
    Column("data", Text, nullable=False, server_default=""),  # what was done with which data
    Column("acted_on", Text, nullable=False),
    Column("letter_id", ForeignKey("letter.id"), index=True),  # the final letter; NULL until it is sent
    Column("sent_on", Text),
    Column("chased_on", Text),
    Column("confirmed_on", Text),
    Column("confirmed_by", Text, nullable=False, server_default=""),
    Column("impossible", Text, nullable=False, server_default=""),  # why no notice can be given
    one_of("action", *NOTICE_ACTIONS),
    keeps_ids=True,
)

fee = strict(
    "fee",
    _case(primary_key=True),
    Column("ground", Text, nullable=False),
    Column("proof", Text, nullable=False, server_default=""),  # for art. 12(5): why excessive or unfounded
    Column("parts", Text, nullable=False),  # JSON [[what, cents], ...]
    Column("letter_id", ForeignKey("letter.id"), index=True),
    Column("announced_on", Text),
    Column("answer", Text, nullable=False, server_default=""),
    Column("answered_on", Text),
    Column("paid_on", Text),
    one_of("ground", *FEE_GROUNDS),
    one_of("answer", *FEE_ANSWERS),
)

reminder = strict(
    "reminder",
    Column("id", Integer, primary_key=True),
    _case(index=True),
    Column("remind_on", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("done_on", Text),
    Column("done_by", Text, nullable=False, server_default=""),
    keeps_ids=True,
)
Index("reminder_open", reminder.c.remind_on, reminder.c.id, sqlite_where=reminder.c.done_on.is_(None))

case_note = strict(  # what colleagues tell each other
    "case_note",
    Column("id", Integer, primary_key=True),
    _case(index=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("handed_to", Text, nullable=False, server_default=""),  # the employee the case went to with this note
    keeps_ids=True,
)

case_link = strict(  # case_id came with or after other_id
    "case_link",
    _case(primary_key=True),
    Column("other_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("kind", Text, nullable=False),
    one_of("kind", *CASE_LINK_KINDS),
    keyed=True,
)

text_block = strict(  # the desk's own texts for reasons; a version is never changed, only followed
    "text_block",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("right", Text, nullable=False, server_default=""),  # "": for every right
    Column("ground", Text, nullable=False, server_default=""),  # "": for every ground
    Column("language", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("kept_at", Text, nullable=False),
    Column("kept_by", Text, nullable=False),
    Column("retired_at", Text),
    UniqueConstraint("name", "language", "version"),
    keeps_ids=True,
)

saved_filter = strict(
    "saved_filter",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("filter", Text, nullable=False),  # JSON
    Column("made_by", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    keeps_ids=True,
)

recipient = strict(  # who gets data from the desk, where they store them, and where notices to them go
    "recipient",
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, server_default=""),  # of a system or the statement; "": the desk's own
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("activities", Text, nullable=False, server_default="[]"),  # JSON; of the desk's own: for which it gets data
    Column("stored_in", Text, nullable=False, server_default=""),  # a country outside the EEA; "": within it
    Column("safeguard", Text, nullable=False, server_default=""),
    Column("words_nl", Text, nullable=False, server_default=""),  # of a safeguard that has to be described
    Column("words_en", Text, nullable=False, server_default=""),
    Column("street", Text, nullable=False, server_default=""),
    Column("postcode", Text, nullable=False, server_default=""),
    Column("town", Text, nullable=False, server_default=""),
    Column("country", Text, nullable=False, server_default="NL"),
    Column("email", Text, nullable=False, server_default=""),
    Column("revision", Integer, nullable=False, server_default="0"),  # grows with every change
    one_of("kind", *RECIPIENT_KINDS),
    one_of("safeguard", "", *SAFEGUARDS),
    CheckConstraint("(stored_in = '') = (safeguard = '')", name="transfer_has_safeguard"),
    keeps_ids=True,
)
Index("recipient_code", recipient.c.code, unique=True, sqlite_where=recipient.c.code != "")

REQUEST_TRIGGERS = (
    "CREATE TRIGGER text_block_is_not_changed BEFORE UPDATE OF name, language, version, text, kept_at, kept_by "
    "ON text_block BEGIN SELECT RAISE(ABORT, 'a text block is followed by a new version'); END",
)
