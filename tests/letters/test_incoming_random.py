"""Whatever bytes come in, the reader answers or says what is wrong; it never breaks."""

import doctest
import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.letters import mail_dates, mail_draft, mail_html, mail_names, mail_parts, mail_text
from desktop.letters.errors import MailProblem
from desktop.letters.mail_names import clean_file_name, mailbox
from desktop.letters.mail_reading import read_attachment, read_message
from desktop.letters.mail_text import decode, decode_words

SAMPLES = Path(__file__).parents[1] / "samples" / "hostile"
SEEDS = sorted(path.read_bytes() for path in SAMPLES.glob("*.eml"))
MARKS = [b"\r\n", b"\n\n", b"\x00", b"\xff", b"--b", b"--b--", b"=?utf-8?b?", b"?=", b'"', b";", b"(", b"<"]
WORDS = [
    b"Content-Type: multipart/alternative; boundary=b\r\n",
    b"Content-Type: message/delivery-status\r\n",
    b"Content-Transfer-Encoding: uuencode\r\n",
    b"; name*0*=x'y'%zz; name*2=q",
    b"charset=idna",
    b"charset*=\x00''x",
    b"boundary=",
    b"Date: ",
    b"Received: ;",
    b"From: ",
    b"\xe2\x80\xae",
    b"<!--",
    b"&#x110000;",
]
SPLINTERS = st.sampled_from([*MARKS, *WORDS])


def check(raw: bytes) -> None:
    try:
        mail = read_message(raw)
    except MailProblem:
        return
    json.dumps(asdict(mail), default=str).encode("ascii")
    for text in (mail.text, mail.subject, mail.sender_name, mail.sender_address):
        text.encode("utf-8")  # no half characters
        assert not set(text) & set("\x00\r\x1b\u202e\u2066")
    assert "\n" not in mail.subject + mail.sender_name + mail.sender_address
    assert mail.received_at is None or mail.received_at.utcoffset() is not None
    for index, attached in enumerate(mail.attachments):
        assert attached.name == clean_file_name(attached.name)
        assert len(read_attachment(raw, index)) == attached.bytes


@given(st.binary(max_size=2_000))
def test_any_bytes(raw: bytes) -> None:
    check(raw)


@given(st.binary(max_size=300), st.binary(max_size=300))
def test_any_bytes_under_a_good_start(header: bytes, body: bytes) -> None:
    check(b"Subject: x\r\nContent-Type: " + header + b"\r\n\r\n" + body)


@given(st.data())
@settings(max_examples=400)
def test_any_damage_to_a_message(data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from(SEEDS))
    for _ in range(data.draw(st.integers(1, 8))):
        start = data.draw(st.integers(0, len(raw)))
        gone = data.draw(st.integers(0, 40))
        raw = raw[:start] + data.draw(SPLINTERS | st.binary(max_size=5)) + raw[start + gone :]
    check(raw)


@given(st.text(max_size=300), st.sampled_from(["", "application/pdf"]))
def test_any_file_name_becomes_a_safe_one(name: str, media_type: str) -> None:
    clean = clean_file_name(name, media_type)
    assert 1 <= len(clean) <= 120
    assert not set(clean) & set('/\\<>:"|?*\x00\n\u202e\u200f')
    assert clean == clean.strip(". ")
    assert clean.partition(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert clean_file_name(clean, media_type) == clean


@given(st.text(max_size=300))
def test_any_header_text_decodes(value: str) -> None:
    decode_words(value)
    mailbox(value)


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"])),
    st.sampled_from(["utf-8", "iso-8859-15", "shift_jis", "utf-16", "gb2312", "iso-2022-jp", "koi8-r"]),
)
def test_what_a_charset_can_say_comes_back(text: str, charset: str) -> None:
    try:
        data = text.encode({"gb2312": "gb18030"}.get(charset, charset))
    except UnicodeEncodeError:
        return
    if charset in ("iso-8859-15", "koi8-r") and not data.isascii():
        return  # second-guessed or not: by chance these bytes may be UTF-8 as well
    assert decode(data, charset)[0] == data.decode({"gb2312": "gb18030"}.get(charset, charset))


@pytest.mark.parametrize("module", [mail_dates, mail_draft, mail_html, mail_names, mail_parts, mail_text])
def test_examples_in_the_documentation(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]
