"""The first tables. Frozen: never edit, add a step."""

STATEMENTS = (
    """
    CREATE TABLE journal (
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        act TEXT NOT NULL,
        case_id INTEGER,
        subject_id INTEGER,
        details TEXT DEFAULT '{}' NOT NULL,
        previous_mac BLOB NOT NULL,
        mac BLOB NOT NULL,
        PRIMARY KEY (number)
    ) STRICT
    """,
    """
    CREATE TABLE profile (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    ) STRICT
    """,
    """
    CREATE TABLE subject (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        initials TEXT DEFAULT '' NOT NULL,
        first_name TEXT DEFAULT '' NOT NULL,
        prefix TEXT DEFAULT '' NOT NULL,
        surname TEXT DEFAULT '' NOT NULL,
        title TEXT,
        language TEXT DEFAULT 'nl' NOT NULL,
        function TEXT DEFAULT '' NOT NULL,
        organisation TEXT DEFAULT '' NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        sort_name TEXT NOT NULL,
        search_text TEXT NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        CONSTRAINT language_code CHECK ("language" IN ('nl', 'en')),
        CONSTRAINT title_code CHECK ("title" IN ('heer', 'mevrouw', 'beste'))
    ) STRICT
    """,
    """
    CREATE TABLE cases (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        number TEXT NOT NULL,
        subject_id INTEGER,
        requester TEXT DEFAULT '' NOT NULL,
        received_on TEXT NOT NULL,
        channel TEXT NOT NULL,
        language TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        handler TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        identity_method TEXT,
        identity_checked TEXT DEFAULT '' NOT NULL,
        identity_by TEXT DEFAULT '' NOT NULL,
        identity_on TEXT,
        closed_on TEXT,
        closed_by TEXT DEFAULT '' NOT NULL,
        search_text TEXT DEFAULT '' NOT NULL,
        CONSTRAINT channel_code CHECK ("channel" IN ('email', 'post', 'telephone', 'in_person')),
        CONSTRAINT language_code CHECK ("language" IN ('nl', 'en')),
        CONSTRAINT identity_method_code CHECK ("identity_method" IN ('bluedolphin_login', 'email',
            'telephone')),
        CONSTRAINT identity_has_day CHECK ((identity_method IS NULL) = (identity_on IS NULL)),
        UNIQUE (number),
        FOREIGN KEY(subject_id) REFERENCES subject (id)
    ) STRICT
    """,
    """
    CREATE TABLE subject_address (
        id INTEGER NOT NULL,
        subject_id INTEGER NOT NULL,
        street TEXT DEFAULT '' NOT NULL,
        postcode TEXT DEFAULT '' NOT NULL,
        town TEXT DEFAULT '' NOT NULL,
        country TEXT DEFAULT 'NL' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE subject_contact (
        id INTEGER NOT NULL,
        subject_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        folded TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT kind_code CHECK ("kind" IN ('email', 'telephone')),
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE subject_identifier (
        id INTEGER NOT NULL,
        subject_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT kind_code CHECK ("kind" IN ('bluedolphin_user', 'bluedolphin_tenant',
            'organisation', 'browser', 'google_user', 'hotjar', 'hubspot_user', 'other')),
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE subject_role (
        subject_id INTEGER NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY (subject_id, role),
        CONSTRAINT role_code CHECK ("role" IN ('user', 'visitor', 'applicant', 'prospect')),
        FOREIGN KEY(subject_id) REFERENCES subject (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE letter (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
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
        CONSTRAINT kind_code CHECK ("kind" IN ('acknowledgement', 'identity_request', 'delay',
            'refusal')),
        CONSTRAINT language_code CHECK ("language" IN ('nl', 'en')),
        CONSTRAINT final_has_pdf CHECK ((finalised_at IS NULL) = (pdf IS NULL)),
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE message (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
        sender_name TEXT DEFAULT '' NOT NULL,
        sender_address TEXT DEFAULT '' NOT NULL,
        subject TEXT DEFAULT '' NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        attachments TEXT DEFAULT '[]' NOT NULL,
        received_at TEXT,
        sha256 TEXT DEFAULT '' NOT NULL,
        raw BLOB,
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE suspension (
        id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        reason TEXT NOT NULL,
        asked_on TEXT NOT NULL,
        answered_on TEXT,
        PRIMARY KEY (id),
        CONSTRAINT reason_code CHECK ("reason" IN ('identity', 'specification')),
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE case_right (
        id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        "right" TEXT NOT NULL,
        quote TEXT DEFAULT '' NOT NULL,
        outcome TEXT,
        outcome_on TEXT,
        grounds TEXT DEFAULT '[]' NOT NULL,
        facts TEXT DEFAULT '' NOT NULL,
        letter_id INTEGER,
        PRIMARY KEY (id),
        UNIQUE (case_id, "right"),
        CONSTRAINT right_code CHECK ("right" IN ('access', 'portability', 'rectification', 'erasure',
            'restriction', 'objection', 'marketing_objection', 'consent_withdrawal',
            'automated_decision', 'complaint')),
        CONSTRAINT outcome_code CHECK ("outcome" IN ('granted', 'refused', 'withdrawn',
            'not_identified')),
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE,
        FOREIGN KEY(letter_id) REFERENCES letter (id)
    ) STRICT
    """,
    """
    CREATE TABLE extension (
        case_id INTEGER NOT NULL,
        ground TEXT NOT NULL,
        facts TEXT NOT NULL,
        expected_on TEXT NOT NULL,
        notice_letter_id INTEGER,
        notice_on TEXT,
        PRIMARY KEY (case_id),
        CONSTRAINT ground_code CHECK ("ground" IN ('complexity', 'number_of_requests')),
        FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE,
        FOREIGN KEY(notice_letter_id) REFERENCES letter (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_journal_case_id ON journal (case_id)
    """,
    """
    CREATE INDEX ix_journal_subject_id ON journal (subject_id)
    """,
    """
    CREATE INDEX subject_by_name ON subject (sort_name, id)
    """,
    """
    CREATE INDEX subject_covering ON subject (id, sort_name)
    """,
    """
    CREATE INDEX cases_by_receipt ON cases (received_on, id)
    """,
    """
    CREATE INDEX cases_closed ON cases (received_on, id) WHERE closed_on IS NOT NULL
    """,
    """
    CREATE INDEX cases_open ON cases (received_on, id) WHERE closed_on IS NULL
    """,
    """
    CREATE INDEX ix_cases_subject_id ON cases (subject_id)
    """,
    """
    CREATE INDEX ix_subject_address_subject_id ON subject_address (subject_id)
    """,
    """
    CREATE INDEX ix_subject_contact_folded ON subject_contact (folded)
    """,
    """
    CREATE INDEX ix_subject_contact_subject_id ON subject_contact (subject_id)
    """,
    """
    CREATE INDEX ix_subject_identifier_subject_id ON subject_identifier (subject_id)
    """,
    """
    CREATE INDEX subject_by_role ON subject_role (role, subject_id)
    """,
    """
    CREATE INDEX ix_letter_case_id ON letter (case_id)
    """,
    """
    CREATE INDEX ix_message_case_id ON message (case_id)
    """,
    """
    CREATE INDEX ix_suspension_case_id ON suspension (case_id)
    """,
    """
    CREATE INDEX ix_case_right_letter_id ON case_right (letter_id)
    """,
    """
    CREATE INDEX ix_extension_notice_letter_id ON extension (notice_letter_id)
    """,
    """
    CREATE VIRTUAL TABLE subject_words USING fts5(search_text, content='subject', content_rowid='id',
            tokenize='unicode61 remove_diacritics 2', prefix='2 3')
    """,
    """
    INSERT INTO subject_words(subject_words, rank) VALUES('pgsz', 3900)
    """,
    """
    INSERT INTO subject_words(subject_words, rank) VALUES('secure-delete', 1)
    """,
    """
    CREATE VIRTUAL TABLE subject_trigram USING fts5(search_text, content='subject', content_rowid='id',
            tokenize='trigram')
    """,
    """
    INSERT INTO subject_trigram(subject_trigram, rank) VALUES('pgsz', 3900)
    """,
    """
    INSERT INTO subject_trigram(subject_trigram, rank) VALUES('secure-delete', 1)
    """,
    """
    CREATE TRIGGER letter_is_final BEFORE UPDATE ON letter WHEN OLD.finalised_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a final letter never changes'); END
    """,
    """
    CREATE TRIGGER letter_is_archived BEFORE DELETE ON letter WHEN OLD.finalised_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)
    BEGIN SELECT RAISE(ABORT, 'a final letter stays with its case'); END
    """,
    """
    CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END
    """,
    """
    CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END
    """,
    """
    CREATE TRIGGER journal_is_in_order BEFORE INSERT ON journal
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM journal)
    BEGIN SELECT RAISE(ABORT, 'the journal grows at its end'); END
    """,
)
