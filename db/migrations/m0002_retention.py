"""What is held about whom, what ends it and what it leaves; letters to a person outside any case. Frozen: never edit.

`message` and `letter` are made anew, as SQLite can neither loosen a column nor put one before another; the numbers they
gave out stay given out.
"""

STATEMENTS = (
    "ALTER TABLE subject ADD COLUMN holdings INTEGER DEFAULT '0' NOT NULL",
    "CREATE INDEX subject_uncovered ON subject (sort_name, id) WHERE holdings = 0",
    """CREATE TABLE case_statistic (
        id INTEGER NOT NULL,
        received_month TEXT NOT NULL,
        channel TEXT NOT NULL,
        rights TEXT NOT NULL,
        days INTEGER NOT NULL,
        in_time INTEGER NOT NULL,
        extended INTEGER NOT NULL,
        PRIMARY KEY (id)
    ) STRICT""",
    """CREATE TABLE purge (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        number TEXT NOT NULL,
        state TEXT NOT NULL,
        four_eyes INTEGER NOT NULL,
        proposed_by TEXT NOT NULL,
        proposed_at TEXT NOT NULL,
        approved_by TEXT DEFAULT '' NOT NULL,
        approved_at TEXT,
        erased_by TEXT DEFAULT '' NOT NULL,
        erased_at TEXT,
        certified_at TEXT,
        CONSTRAINT state_code CHECK ("state" IN ('proposed', 'approved', 'erased', 'certified', 'dropped')),
        UNIQUE (number)
    ) STRICT""",
    """CREATE TABLE statement_version (
        version TEXT NOT NULL,
        dated_on TEXT NOT NULL,
        source TEXT NOT NULL,
        loaded_at TEXT NOT NULL,
        loaded_by TEXT NOT NULL,
        in_force_from TEXT,
        lengthened TEXT DEFAULT '[]' NOT NULL,
        applied_at TEXT,
        PRIMARY KEY (version)
    ) STRICT""",
    """CREATE TABLE category (
        id INTEGER NOT NULL,
        activity TEXT NOT NULL,
        item_group TEXT DEFAULT '' NOT NULL,
        system TEXT NOT NULL,
        version TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (activity, item_group, system, version),
        FOREIGN KEY(version) REFERENCES statement_version (version)
    ) STRICT""",
    """CREATE TABLE certificate (
        purge_id INTEGER NOT NULL,
        issued_at TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        csv TEXT NOT NULL,
        pdf BLOB NOT NULL,
        PRIMARY KEY (purge_id),
        FOREIGN KEY(purge_id) REFERENCES purge (id)
    ) STRICT""",
    """CREATE TABLE purge_task (
        id INTEGER NOT NULL,
        purge_id INTEGER NOT NULL,
        system TEXT NOT NULL,
        confirmed_by TEXT DEFAULT '' NOT NULL,
        confirmed_at TEXT,
        PRIMARY KEY (id),
        UNIQUE (purge_id, system),
        FOREIGN KEY(purge_id) REFERENCES purge (id)
    ) STRICT""",
    """CREATE TABLE subject_fact (
        subject_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        PRIMARY KEY (subject_id, kind),
        CONSTRAINT kind_code CHECK ("kind" IN ('account_started', 'account_ended', 'last_contact',
            'last_letter', 'last_action', 'marketing_objection', 'collected', 'visit_ended', 'consent_given',
            'consent_withdrawn', 'unsubscribed', 'application_completed', 'keep_one_year_requested',
            'keep_one_year_declined', 'erasure_granted')),
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE disclosure (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        subject_id INTEGER NOT NULL,
        case_id INTEGER,
        recipient TEXT NOT NULL,
        ground TEXT NOT NULL,
        is_government INTEGER NOT NULL,
        requested_on TEXT,
        disclosed_on TEXT,
        law TEXT DEFAULT '' NOT NULL,
        data TEXT DEFAULT '' NOT NULL,
        ban_law TEXT DEFAULT '' NOT NULL,
        ban_until TEXT,
        told_on TEXT,
        registered_by TEXT NOT NULL,
        registered_at TEXT NOT NULL,
        CONSTRAINT ground_code CHECK ("ground" IN ('statement', 'legal_obligation', 'authority_request',
            'claims', 'protection', 'misuse')),
        CONSTRAINT government_flag CHECK (is_government IN (0, 1)),
        CONSTRAINT ban_has_law_and_end CHECK ((ban_until IS NULL) = (ban_law = '')),
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE,
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE SET NULL
    ) STRICT""",
    """CREATE TABLE hold (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        subject_id INTEGER,
        everything INTEGER NOT NULL,
        reason TEXT NOT NULL,
        case_id INTEGER,
        placed_by TEXT NOT NULL,
        placed_at TEXT NOT NULL,
        from_on TEXT NOT NULL,
        review_on TEXT NOT NULL,
        released_on TEXT,
        released_by TEXT DEFAULT '' NOT NULL,
        release_reason TEXT DEFAULT '' NOT NULL,
        CONSTRAINT kind_code CHECK ("kind" IN ('hold', 'restriction')),
        CONSTRAINT hold_has_reason CHECK (trim(reason) <> ''),
        CONSTRAINT everything_flag CHECK (everything IN (0, 1)),
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE,
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE SET NULL
    ) STRICT""",
    """CREATE TABLE holding (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        subject_id INTEGER,
        category_id INTEGER NOT NULL,
        case_id INTEGER,
        label TEXT DEFAULT '' NOT NULL,
        expires_on TEXT,
        due_on TEXT DEFAULT '9999-12-31' NOT NULL,
        block TEXT DEFAULT '' NOT NULL,
        lacks TEXT DEFAULT '' NOT NULL,
        ask_by TEXT,
        CONSTRAINT block_code CHECK ("block" IN ('', 'held', 'restricted')),
        CONSTRAINT holding_of_somebody CHECK (subject_id IS NOT NULL OR case_id IS NOT NULL),
        FOREIGN KEY(subject_id) REFERENCES subject (id),
        FOREIGN KEY(category_id) REFERENCES category (id),
        UNIQUE (case_id),
        FOREIGN KEY(case_id) REFERENCES cases (id)
    ) STRICT""",
    """CREATE TABLE holding_count (
        category_id INTEGER NOT NULL,
        block TEXT NOT NULL,
        due_on TEXT NOT NULL,
        holdings INTEGER NOT NULL,
        lacking INTEGER NOT NULL,
        PRIMARY KEY (category_id, block, due_on),
        FOREIGN KEY(category_id) REFERENCES category (id)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE purge_item (
        purge_id INTEGER NOT NULL,
        holding_id INTEGER NOT NULL,
        subject_id INTEGER,
        category_id INTEGER NOT NULL,
        due_on TEXT NOT NULL,
        result TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (purge_id, holding_id),
        CONSTRAINT result_code CHECK ("result" IN ('', 'erased', 'kept')),
        FOREIGN KEY(purge_id) REFERENCES purge (id),
        FOREIGN KEY(category_id) REFERENCES category (id)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE tombstone (
        id INTEGER NOT NULL,
        purge_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        gone_id INTEGER NOT NULL,
        category_id INTEGER,
        erased_on TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (kind, gone_id),
        CONSTRAINT kind_code CHECK ("kind" IN ('holding', 'case', 'person')),
        FOREIGN KEY(purge_id) REFERENCES purge (id),
        FOREIGN KEY(category_id) REFERENCES category (id)
    ) STRICT""",
    """CREATE TABLE hold_holding (
        hold_id INTEGER NOT NULL,
        holding_id INTEGER NOT NULL,
        PRIMARY KEY (hold_id, holding_id),
        FOREIGN KEY(hold_id) REFERENCES hold (id) ON DELETE CASCADE,
        FOREIGN KEY(holding_id) REFERENCES holding (id) ON DELETE CASCADE
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE holding_fact (
        holding_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        PRIMARY KEY (holding_id, kind),
        CONSTRAINT kind_code CHECK ("kind" IN ('account_started', 'account_ended', 'last_contact',
            'last_letter', 'last_action', 'marketing_objection', 'collected', 'visit_ended', 'consent_given',
            'consent_withdrawn', 'unsubscribed', 'application_completed', 'keep_one_year_requested',
            'keep_one_year_declined', 'erasure_granted')),
        FOREIGN KEY(holding_id) REFERENCES holding (id) ON DELETE CASCADE
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE tombstone_mark (
        mark BLOB NOT NULL,
        tombstone_id INTEGER NOT NULL,
        PRIMARY KEY (mark, tombstone_id),
        FOREIGN KEY(tombstone_id) REFERENCES tombstone (id)
    ) WITHOUT ROWID, STRICT""",
    "CREATE INDEX purge_unfinished ON purge (id) WHERE state IN ('proposed', 'approved', 'erased')",
    "CREATE INDEX disclosure_to_tell ON disclosure (id) WHERE is_government = 1 AND told_on IS NULL",
    "CREATE INDEX ix_disclosure_case_id ON disclosure (case_id)",
    "CREATE INDEX ix_disclosure_subject_id ON disclosure (subject_id)",
    "CREATE INDEX hold_to_review ON hold (review_on, id) WHERE released_on IS NULL",
    "CREATE INDEX ix_hold_case_id ON hold (case_id)",
    "CREATE INDEX ix_hold_subject_id ON hold (subject_id)",
    "CREATE INDEX holding_by_category ON holding (category_id, block, due_on)",
    "CREATE INDEX holding_by_due ON holding (block, due_on)",
    "CREATE INDEX holding_by_subject ON holding (subject_id)",
    "CREATE INDEX holding_lacking_by_category ON holding (category_id, block, due_on) WHERE lacks != ''",
    "CREATE INDEX holding_lacking_by_due ON holding (block, due_on) WHERE lacks != ''",
    "CREATE INDEX holding_to_ask ON holding (ask_by, id, category_id, block, due_on) WHERE ask_by IS NOT NULL",
    "CREATE INDEX ix_purge_item_holding_id ON purge_item (holding_id)",
    "CREATE INDEX ix_tombstone_purge_id ON tombstone (purge_id)",
    "CREATE INDEX ix_hold_holding_holding_id ON hold_holding (holding_id)",
    """CREATE TABLE message_new (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
        sender_name TEXT DEFAULT '' NOT NULL,
        sender_address TEXT DEFAULT '' NOT NULL,
        subject TEXT DEFAULT '' NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        attachments TEXT DEFAULT '[]' NOT NULL,
        received_at TEXT,
        sha256 TEXT DEFAULT '' NOT NULL,
        is_proof INTEGER DEFAULT '0' NOT NULL,
        removed_on TEXT,
        raw BLOB,
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
    ) STRICT""",
    """INSERT INTO message_new(id, case_id, sender_name, sender_address, subject, text, attachments, received_at,
            sha256, raw)
    SELECT id, case_id, sender_name, sender_address, subject, text, attachments, received_at, sha256, raw FROM
            message""",
    "DELETE FROM sqlite_sequence WHERE name = 'message_new'",
    "INSERT INTO sqlite_sequence(name, seq) SELECT 'message_new', seq FROM sqlite_sequence WHERE name = 'message'",
    "DROP TABLE message",
    "ALTER TABLE message_new RENAME TO message",
    "CREATE INDEX ix_message_case_id ON message (case_id)",
    """CREATE TABLE letter_new (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER,
        subject_id INTEGER,
        disclosure_id INTEGER,
        kind TEXT NOT NULL,
        language TEXT NOT NULL,
        fields TEXT DEFAULT '{}' NOT NULL,
        created_at TEXT NOT NULL,
        finalised_at TEXT,
        finalised_by TEXT DEFAULT '' NOT NULL,
        sha256 TEXT DEFAULT '' NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        sources TEXT DEFAULT '{}' NOT NULL,
        pdf BLOB,
        CONSTRAINT kind_code CHECK ("kind" IN ('acknowledgement', 'identity_request', 'delay', 'refusal',
            'government_request', 'statement_change')),
        CONSTRAINT language_code CHECK ("language" IN ('nl', 'en')),
        CONSTRAINT final_has_pdf CHECK ((finalised_at IS NULL) = (pdf IS NULL)),
        CONSTRAINT letter_of_case_or_person CHECK ((case_id IS NULL) <> (subject_id IS NULL)),
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE,
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE,
        FOREIGN KEY(disclosure_id) REFERENCES disclosure (id) ON DELETE SET NULL
    ) STRICT""",
    """INSERT INTO letter_new(id, case_id, kind, language, fields, created_at, finalised_at, finalised_by, sha256,
            text, sources, pdf)
    SELECT id, case_id, kind, language, fields, created_at, finalised_at, finalised_by, sha256, text, sources,
            pdf FROM letter""",
    "DELETE FROM sqlite_sequence WHERE name = 'letter_new'",
    "INSERT INTO sqlite_sequence(name, seq) SELECT 'letter_new', seq FROM sqlite_sequence WHERE name = 'letter'",
    "DROP TABLE letter",
    "ALTER TABLE letter_new RENAME TO letter",
    "CREATE INDEX ix_letter_case_id ON letter (case_id)",
    "CREATE INDEX ix_letter_disclosure_id ON letter (disclosure_id)",
    "CREATE INDEX ix_letter_subject_id ON letter (subject_id)",
    """CREATE TRIGGER letter_is_final BEFORE UPDATE OF id, case_id, kind, language, fields, created_at,
                finalised_at, finalised_by, sha256, text, sources, pdf ON letter
            WHEN OLD.finalised_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a final letter never changes');
        END""",
    """CREATE TRIGGER letter_is_archived BEFORE DELETE ON letter
            WHEN OLD.finalised_at IS NOT NULL
            AND (EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)
            OR EXISTS (SELECT 1 FROM subject WHERE id = OLD.subject_id))
        BEGIN SELECT RAISE(ABORT, 'a final letter stays with its case or person');
        END""",
    """CREATE TRIGGER holding_comes AFTER INSERT ON holding
        BEGIN INSERT INTO holding_count(category_id, block, due_on, holdings, lacking)
            VALUES(NEW.category_id, NEW.block, NEW.due_on, 1, NEW.lacks <> '')
            ON CONFLICT(category_id, block, due_on)
            DO UPDATE SET holdings = holdings + 1, lacking = lacking + excluded.lacking;
            UPDATE subject SET holdings = holdings + 1 WHERE id = NEW.subject_id;
        END""",
    """CREATE TRIGGER holding_goes AFTER DELETE ON holding
        BEGIN UPDATE holding_count SET holdings = holdings - 1, lacking = lacking - (OLD.lacks <> '')
            WHERE category_id = OLD.category_id AND block = OLD.block AND due_on = OLD.due_on;
            DELETE FROM holding_count
            WHERE category_id = OLD.category_id AND block = OLD.block AND due_on = OLD.due_on AND holdings = 0;
            UPDATE subject SET holdings = holdings - 1 WHERE id = OLD.subject_id;
        END""",
    """CREATE TRIGGER holding_moves AFTER UPDATE OF category_id, block, due_on, lacks ON holding
            WHEN OLD.category_id <> NEW.category_id OR OLD.block <> NEW.block
            OR OLD.due_on <> NEW.due_on OR (OLD.lacks = '') <> (NEW.lacks = '')
        BEGIN UPDATE holding_count SET holdings = holdings - 1, lacking = lacking - (OLD.lacks <> '')
            WHERE category_id = OLD.category_id AND block = OLD.block AND due_on = OLD.due_on;
            DELETE FROM holding_count
            WHERE category_id = OLD.category_id AND block = OLD.block AND due_on = OLD.due_on AND holdings = 0;
            INSERT INTO holding_count(category_id, block, due_on, holdings, lacking)
            VALUES(NEW.category_id, NEW.block, NEW.due_on, 1, NEW.lacks <> '')
            ON CONFLICT(category_id, block, due_on)
            DO UPDATE SET holdings = holdings + 1, lacking = lacking + excluded.lacking;
        END""",
    """CREATE TRIGGER holding_changes_hands AFTER UPDATE OF subject_id ON holding
            WHEN OLD.subject_id IS NOT NEW.subject_id
        BEGIN
            UPDATE subject SET holdings = holdings - 1 WHERE id = OLD.subject_id;
            UPDATE subject SET holdings = holdings + 1 WHERE id = NEW.subject_id;
        END""",
    """CREATE TRIGGER certificate_is_not_changed BEFORE UPDATE ON certificate
        BEGIN SELECT RAISE(ABORT, 'a certificate never changes');
        END""",
    """CREATE TRIGGER certificate_is_not_removed BEFORE DELETE ON certificate
        BEGIN SELECT RAISE(ABORT, 'a certificate stays');
        END""",
    """CREATE TRIGGER tombstone_is_not_changed BEFORE UPDATE ON tombstone
        BEGIN SELECT RAISE(ABORT, 'a tombstone never changes');
        END""",
    """CREATE TRIGGER tombstone_is_not_removed BEFORE DELETE ON tombstone
        BEGIN SELECT RAISE(ABORT, 'a tombstone stays');
        END""",
)
