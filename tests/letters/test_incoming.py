"""What comes out of every odd message in tests/samples/hostile, through the real reading process."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.letters.incoming import Attached, IncomingMail, attachment_bytes, read_mail

SAMPLES = Path(__file__).parents[1] / "samples" / "hostile"
RECEIVED_AT = datetime(2026, 10, 31, 23, 30, tzinfo=UTC)  # already 1 November in Amsterdam


def read(name: str) -> IncomingMail:
    return read_mail((SAMPLES / f"{name}.eml").read_bytes())


def expected(**differences: object) -> IncomingMail:
    plain: dict[str, object] = {
        "sender_name": "Roos Bakker",
        "sender_address": "roos@example.org",
        "subject": "Verzoek om inzage",
        "text": "Graag inzage.",
        "received_at": RECEIVED_AT,
        "received_from": "received_header",
        "attachments": (),
        "warnings": (),
    }
    return IncomingMail(**{**plain, **differences})  # type: ignore[arg-type]


HTML_ONLY = """Beste,

Graag één overzicht
van:

- mijn gegevens
- de ontvangers <https://example.org/p>

Naam Roos"""
OVERVIEW = "Ik wil graag één overzicht."


@pytest.mark.parametrize(
    ("sample", "mail"),
    [
        (
            "claims-utf8-is-cp1252",
            expected(text="Ik wil graag “één” overzicht.", warnings=("charset_guessed",)),
        ),
        ("claims-latin1-is-utf8", expected(text=OVERVIEW, warnings=("charset_guessed",))),
        ("unknown-charset", expected(text=OVERVIEW, warnings=("charset_guessed",))),
        ("charset-is-a-program", expected(text="Ik wil graag inzage.", warnings=("charset_guessed",))),
        ("forged-date", expected(text="Het is al over de termijn.", warnings=("sender_clock_differs",))),
        ("html-only", expected(text=HTML_ONLY, warnings=("html_only",))),
        (
            "no-sender",
            expected(
                sender_name="",
                sender_address="",
                subject="Verzoek",
                text="Wie ik ben, zeg ik niet.",
                warnings=("no_sender",),
            ),
        ),
        ("no-subject", expected(sender_name="", subject="")),
        ("mixed-line-ends", expected(text="Graag\ninzage\nin mijn\ngegevens.")),
        ("line-ends-doubled", expected(text="Graag inzage\nin alles.")),
        ("mac-line-ends", expected()),
        ("mbox-line", expected()),
        ("byte-order-mark", expected()),
        ("nul-bytes", expected()),
        (
            "raw-8bit-headers",
            expected(sender_name="Zoë Bakker", subject="Verzoek én bezwaar", warnings=("charset_guessed",)),
        ),
        (
            "encoded-words",
            expected(sender_name='Zoë, "Roos', subject="ReÇÇ téé", warnings=("charset_guessed",)),
        ),
        ("broken-base64", expected(text="Graag inzage in mijngegevens.")),
        ("not-base64-at-all", expected(text="Graag inzage in mijn gegevens.")),
        ("boundary-never-comes", expected()),
        ("truncated-multipart", expected(attachments=(Attached("bewijs.pdf", "application/pdf", 12),))),
        (
            "direction-override",
            expected(text="Zie egaljib.", attachments=(Attached("cvfdp.exe", "application/pdf", 2),)),
        ),
        (
            "alternative",
            expected(attachments=(Attached("café.pdf", "application/pdf", 9),), warnings=("reply_to_differs",)),
        ),
    ],
)
def test_odd_message_is_read_as(sample: str, mail: IncomingMail) -> None:
    assert read(sample) == mail


def test_nested_comments_do_not_hide_the_address() -> None:
    mail = read("nested-comments")
    assert mail.sender_address == "roos@example.org"
    assert "Roos" in mail.sender_name


def test_attachment_names_lose_paths_control_characters_and_reserved_words() -> None:
    found = read("names-with-paths").attachments
    long_name = found[5].name
    assert [a.name for a in found[:5]] == ["passwd", "win.ini", "_LPT1.txt", "attachment-4.pdf", "ab.pdf"]
    assert len(long_name) == 120
    assert long_name.endswith(".docx")
    assert [a.bytes for a in found] == [1, 2, 3, 4, 5, 6]


def test_forwarded_message_is_an_attachment_byte_for_byte() -> None:
    raw = (SAMPLES / "forwarded.eml").read_bytes()
    mail = read_mail(raw)
    assert mail.text == ""
    assert mail.warnings == ("forwarded_message", "no_text")
    inner = attachment_bytes(raw, 0)
    assert mail.attachments == (Attached("Wis_ mijn -gegevens.eml", "message/rfc822", len(inner)),)
    assert inner.startswith(b"From: Jan <jan@example.net>\r\n")
    assert inner in raw


def test_attachment_comes_back_decoded() -> None:
    raw = (SAMPLES / "alternative.eml").read_bytes()
    assert attachment_bytes(raw, 0) == b"%PDF-1.4\n"


def mail_with(headers: str, body: str = "Graag inzage.") -> bytes:
    return f"From: roos@example.org\r\nSubject: x\r\n{headers}\r\n{body}".encode()


def test_the_topmost_received_header_counts() -> None:
    raw = mail_with(
        "Received: by support.example; Mon, 2 Nov 2026 08:00:00 +0100\r\n"
        "Received: by sender.example; Thu, 1 Oct 2026 08:00:00 +0200\r\n"
        "Date: Mon, 2 Nov 2026 07:59:00 +0100\r\n"
    )
    mail = read_mail(raw)
    assert mail.received_at == datetime(2026, 11, 2, 7, 0, tzinfo=UTC)
    assert (mail.received_from, mail.warnings) == ("received_header", ())


def test_an_implausible_received_header_is_passed_over() -> None:
    raw = mail_with(
        "Received: by support.example\r\n"
        "Received: by support.example; Mon, 99 Foo 20266 99:99:99 +9999\r\n"
        "Received: by support.example; Thu, 1 Jan 1970 00:00:00 +0000\r\n"
        "Received: by support.example; Fri, 1 Jan 2100 00:00:00 +0000\r\n"
        "Received: by support.example; Mon, 2 Nov 2026 08:00:00 +0100\r\n"
    )
    now = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
    mail = read_mail(raw, as_of=now)
    assert mail.received_at == datetime(2026, 11, 2, 7, 0, tzinfo=UTC)
    assert (mail.received_from, mail.warnings) == ("received_header", ("receipt_doubtful",))


@pytest.mark.parametrize(
    ("topmost", "doubted"),
    [
        ("Received: by support.example", True),
        ("Received: by support.example; maandag", True),
        ("Received: by support.example; Tue, 3 Nov 2026 10:00:01 +0000", True),  # over an hour ahead
        ("Received: by support.example; Tue, 3 Nov 2026 10:00:00 +0000", False),
    ],
)
def test_the_senders_own_received_header_is_never_taken_silently(topmost: str, doubted: bool) -> None:
    raw = mail_with(f"{topmost}\r\nReceived: by sender.example; Thu, 1 Oct 2026 08:00:00 +0200\r\n")
    mail = read_mail(raw, as_of=datetime(2026, 11, 3, 9, 0, tzinfo=UTC))
    assert ("receipt_doubtful" in mail.warnings) is doubted
    assert (mail.received_at == datetime(2026, 10, 1, 6, 0, tzinfo=UTC)) is doubted


@pytest.mark.parametrize(
    ("headers", "warnings"),
    [
        ("Date: Mon, 2 Nov 2026 10:00:00 +0000\r\n", ("date_from_sender", "receipt_doubtful")),
        ("", ("no_date", "receipt_doubtful")),
    ],
)
def test_an_unreadable_received_header_alone_is_doubted(headers: str, warnings: tuple[str, ...]) -> None:
    assert read_mail(mail_with(f"Received: by support.example\r\n{headers}")).warnings == warnings


@pytest.mark.parametrize(
    ("received", "doubted"),
    [("Mon, 3 Nov 2025 09:00:00 +0000", False), ("Mon, 3 Nov 2025 08:59:59 +0000", True)],  # 365 days, and a second
)
def test_a_receipt_over_a_year_ago_is_doubted(received: str, doubted: bool) -> None:
    raw = mail_with(f"Received: by support.example; {received}\r\n")
    assert ("receipt_doubtful" in read_mail(raw, as_of=datetime(2026, 11, 3, 9, 0, tzinfo=UTC)).warnings) is doubted
    assert "receipt_doubtful" not in read_mail(raw).warnings


def test_without_a_received_header_the_sender_is_believed_with_a_warning() -> None:
    mail = read_mail(mail_with("Date: Mon, 2 Nov 2026 10:00:00 -0000\r\n"))
    assert mail.received_at == datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
    assert (mail.received_from, mail.warnings) == ("date_header", ("date_from_sender",))


def test_a_date_in_the_future_is_doubted() -> None:
    raw = mail_with("Date: Mon, 2 Nov 2026 10:00:00 +0000\r\n")
    now = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
    assert read_mail(raw, as_of=now).warnings == ("date_from_sender", "sender_clock_differs")


@pytest.mark.parametrize(
    ("sent", "doubted"),
    [
        ("Sat, 31 Oct 2026 07:00:00 +0000", False),  # 48 hours before
        ("Sat, 31 Oct 2026 06:59:59 +0000", True),
        ("Mon, 2 Nov 2026 08:00:00 +0000", False),  # an hour after: a summer-time mistake
        ("Mon, 2 Nov 2026 08:00:01 +0000", True),
    ],
)
def test_a_date_two_days_off_or_after_receipt_is_doubted(sent: str, doubted: bool) -> None:
    mail = read_mail(mail_with(f"Received: by x; Mon, 2 Nov 2026 07:00:00 +0000\r\nDate: {sent}\r\n"))
    assert ("sender_clock_differs" in mail.warnings) is doubted
    assert mail.received_at == datetime(2026, 11, 2, 7, 0, tzinfo=UTC)


@pytest.mark.parametrize("headers", ["", "Date: gisteren\r\n", "Date: Mon, 2 Nov 10000 10:00:00 +0000\r\n"])
def test_no_readable_date(headers: str) -> None:
    mail = read_mail(mail_with(headers))
    assert (mail.received_at, mail.received_from, mail.warnings) == (None, "none", ("no_date",))


def test_an_encoded_word_cannot_bring_a_second_address() -> None:
    raw = mail_with("").replace(b"From: ", b"From: =?utf-8?q?a=40example=2Enet=2C?= ")
    assert read_mail(raw).sender_address == "roos@example.org"


def test_the_posting_address_stands_in_for_a_missing_author() -> None:
    raw = b"From: undisclosed\nSender: Balie <balie@example.org>\nSubject: x\n\nGraag inzage."
    mail = read_mail(raw)
    assert (mail.sender_name, mail.sender_address) == ("undisclosed", "balie@example.org")
    assert "no_sender" not in mail.warnings
