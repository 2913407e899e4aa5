"""The draft that the employee's mail program opens: one recipient, the letter whole, nothing smuggled in."""

from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.letters.errors import LetterProblem
from desktop.letters.mail_draft import draft
from desktop.letters.mail_reading import read_attachment, read_message

PDF = b"%PDF-1.7\r\n\x00\xff\n\r--x\r\n" + bytes(range(256)) * 40 + b"\n%%EOF"


def make(**differences: object) -> bytes:
    plain: dict[str, object] = {
        "to": "zoe@example.org",
        "subject": "Besluit op uw inzageverzoek – kenmerk 2026-0042",
        "body": "Geachte mevrouw Łukasiewicz,\n\nBijgaand ons besluit.\n.\nFrom hier af",
        "pdf": PDF,
        "pdf_name": "Besluit Zoë Łukasiewicz 2026-0042.pdf",
    }
    return draft(**{**plain, **differences})  # type: ignore[arg-type]


def test_it_says_what_it_was_given() -> None:
    message = message_from_bytes(make(), policy=default)
    body = message.get_body(("plain",))
    assert message["X-Unsent"] == "1"
    assert message["To"] == "zoe@example.org"
    assert message["Subject"] == "Besluit op uw inzageverzoek – kenmerk 2026-0042"
    assert body is not None
    assert body.get_content().splitlines() == [
        *("Geachte mevrouw Łukasiewicz,", "", "Bijgaand ons besluit.", ".", "From hier af"),
    ]
    assert [part.get_filename() for part in message.iter_attachments()] == ["Besluit Zoë Łukasiewicz 2026-0042.pdf"]


def test_the_letter_is_attached_byte_for_byte() -> None:
    raw = make()
    assert read_attachment(raw, 0) == PDF
    (attached,) = read_message(raw).attachments
    assert (attached.media_type, attached.bytes) == ("application/pdf", len(PDF))


def test_nothing_claims_that_it_was_sent() -> None:
    message = message_from_bytes(make(), policy=default)
    assert {name.lower() for name in message} == {
        *("x-unsent", "to", "subject", "mime-version", "content-type"),
    }


def test_it_travels_everywhere() -> None:
    raw = make()
    assert raw.isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert b"filename*=utf-8''Besluit%20Zo%C3%AB" in raw or b"filename*0*=utf-8''Besluit%20Zo%C3%AB" in raw
    assert make() == raw


@pytest.mark.parametrize(
    "to",
    [
        "",
        "zoe",
        "zoe@",
        "@example.org",
        "zoe@example",
        "zoe@example.org, leak@example.net",
        "zoe@example.org;leak@example.net",
        "zoe@example.org leak@example.net",
        "zoe@example.org\r\nBcc: leak@example.net",
        "zoe@example.org\n",
        "zoe@example.org\x00",
        "zoe@leak@example.org",
        '"a, b"@example.org',
        "Zoe <zoe@example.org>",
        "<zoe@example.org>",
        "zoé@example.org",
        "zoe@exa\u202emple.org",
        "zoe@-example.org",
        "zoe@example..org",
        ".zoe@example.org",
        "(x)zoe@example.org",
        "=?utf-8?q?a=40b=2C?=@example.org, x@y.example",
        "z" * 65 + "@example.org",
        "zoe@" + "a" * 64 + ".org",
        "zoe@" + "a." * 130 + "org",
    ],
)
def test_only_one_plain_address_is_taken(to: str) -> None:
    with pytest.raises(LetterProblem) as caught:
        make(to=to)
    assert (caught.value.code, caught.value.data) == ("bad_address", {"field": "email"})


@pytest.mark.parametrize(
    ("to", "written"),
    [
        (" zoe.o'neil+avg@sub.example.org ", "zoe.o'neil+avg@sub.example.org"),
        ("info@müller.example", "info@xn--mller-kva.example"),
    ],
)
def test_addresses_that_are_taken(to: str, written: str) -> None:
    assert message_from_bytes(make(to=to), policy=default)["To"] == written


@pytest.mark.parametrize("subject", ["x\r\nBcc: leak@example.net", "x\x00\nBcc: leak@example.net", "x\u2028y\x85z"])
def test_control_characters_leave_the_subject(subject: str) -> None:
    message = message_from_bytes(make(subject=subject), policy=default)
    assert message["Bcc"] is None
    assert not set(message["Subject"]) & set("\r\n\x00\u2028\x85")


@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=200))
def test_any_text_makes_a_draft_that_reads_back(subject: str, body: str, pdf_name: str) -> None:
    raw = make(subject=subject, body=body, pdf_name=pdf_name)
    message = message_from_bytes(raw, policy=default)
    assert raw.isascii()
    assert message["To"] == "zoe@example.org"
    assert message["Bcc"] is None
    assert read_attachment(raw, 0) == PDF
