"""Messages made to hang, flood or crash the reader, and files that are no message at all."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.letters.errors import MailProblem
from desktop.letters.incoming import MAIL_BYTES, attachment_bytes, read_mail, worker_command

HEAD = b"From: Roos <roos@example.org>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n"
HTML = HEAD + b"Content-Type: text/html\r\n\r\n"


def problem_of(raw: bytes, **options: float) -> MailProblem:
    with pytest.raises(MailProblem) as caught:
        read_mail(raw, **options)
    return caught.value


def nested(levels: int, inside: bytes = b"\r\ndiep") -> bytes:
    opened = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(levels))
    return HEAD + b"Subject: diep\r\n" + opened + inside


def test_fifty_megabytes_are_refused_before_anything_reads_them() -> None:
    problem = problem_of(HEAD + b"\r\n" + b"x" * 50_000_000)
    assert problem.code == "mail_too_large"
    assert problem.data == {"bytes": len(HEAD) + 2 + 50_000_000, "limit": MAIL_BYTES}


def test_a_message_just_under_the_limit_is_read_and_its_attachment_comes_back() -> None:
    line = b"QUJD" * 19 + b"\r\n"
    head = HEAD + b"Content-Type: application/pdf; name=groot.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    raw = head + line * ((MAIL_BYTES - len(head)) // len(line))
    found = read_mail(raw, time_limit_s=60).attachments[0]
    assert found.bytes == (raw.count(b"QUJD")) * 3
    assert attachment_bytes(raw, 0, time_limit_s=60) == b"ABC" * raw.count(b"QUJD")


@pytest.mark.parametrize("levels", [200, 3_000])
def test_hundreds_or_thousands_of_levels(levels: int) -> None:
    mail = read_mail(nested(levels))
    assert mail.subject == "diep"
    assert mail.text == ""
    assert mail.warnings == ("date_from_sender", "too_deep", "no_text")


@pytest.mark.parametrize("levels", [21, 30, 100, 120])
def test_many_levels_are_read(levels: int) -> None:
    mail = read_mail(nested(levels), time_limit_s=5)
    assert (mail.text, mail.warnings) == ("diep", ("date_from_sender",))


def test_deeper_than_120_levels_is_not_read() -> None:
    assert "too_deep" in read_mail(nested(121)).warnings


def test_thousands_of_forwards_in_forwards() -> None:
    mail = read_mail(HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 3_000 + b"Subject: x\r\n\r\nx")
    assert [a.media_type for a in mail.attachments] == ["message/rfc822"]


def test_too_many_parts() -> None:
    parts = b"".join(b"--b\r\n\r\ndeel %d.\r\n" % n for n in range(200_000))
    mail = read_mail(HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts)
    assert "too_many_parts" in mail.warnings
    assert mail.text.startswith("deel 0.\n\ndeel 1.")
    assert mail.text.endswith("deel 99.")


def test_a_flood_of_headers_that_hides_the_sender() -> None:
    flood = b"Received: by mail.voorbeeld.example; Mon, 2 Nov 2026 10:00:00 +0100\r\n" * 100_000
    mail = read_mail(flood + HEAD + b"Subject: Inzage\r\n\r\nGraag inzage.", time_limit_s=5)
    assert (mail.subject, mail.text) == ("", "Graag inzage.")
    assert {"cut_header", "no_sender"} <= set(mail.warnings)


def test_a_subject_of_500_kilobytes() -> None:
    mail = read_mail(HEAD + b"Subject: " + b"=?utf-8?q?a=C3=A9?= " * 25_000 + b"\r\n\r\nGraag inzage.", time_limit_s=5)
    assert mail.subject.startswith("aéaéaé")
    assert "=?" not in mail.subject  # the word that the cut left half is gone
    assert len(mail.subject) <= 2_000
    assert "cut_header" in mail.warnings
    assert mail.text == "Graag inzage."


@pytest.mark.parametrize("header", [b"To", b"From"])
def test_twenty_thousand_addresses(header: bytes) -> None:
    raw = header + b": " + b"roos@example.org,\r\n " * 20_000 + b"\r\n" + HEAD + b"\r\nGraag inzage."
    mail = read_mail(raw, time_limit_s=5)
    assert (mail.sender_address, mail.text) == ("roos@example.org", "Graag inzage.")


def test_five_thousand_nested_comments() -> None:
    raw = b"From: " + b"(" * 900 + b")" * 900 + b" roos@example.org\r\nSubject: x\r\n\r\nx"
    assert read_mail(raw).sender_address == "roos@example.org"
    raw = b"From: " + b"(" * 5_000 + b")" * 5_000 + b" roos@example.org\r\nSubject: x\r\n\r\nx"
    assert {"no_sender", "cut_header"} <= set(read_mail(raw).warnings)


def test_a_content_type_made_of_quotes() -> None:
    raw = HEAD + b'Content-Type: text/plain; x="' + b';"' * 400_000 + b"\r\n\r\nGraag inzage."
    assert read_mail(raw, time_limit_s=5).text == "Graag inzage."


@pytest.mark.parametrize("piece", ["<!--", "<a ", "<a href='", "</", "<![CDATA[", "<?", "<ul><li>", "<script>", "&#"])
def test_html_that_is_never_closed(piece: str) -> None:
    raw = HTML + b"<p>Graag inzage.</p>" + piece.encode() * (200_000 // len(piece))
    assert read_mail(raw, time_limit_s=8).text.startswith("Graag inzage.")


def test_long_text_is_cut() -> None:
    mail = read_mail(HEAD + b"\r\n" + b"lang " * 100_000)
    assert len(mail.text) == 199_999  # the blank at the cut goes too
    assert "cut_text" in mail.warnings


def test_long_html_is_cut() -> None:
    mail = read_mail(HTML + b"<p>lang</p>" * 60_000)
    assert 199_990 < len(mail.text) <= 200_000
    assert {"cut_text", "html_only"} <= set(mail.warnings)


def test_no_text_at_all() -> None:
    assert "no_text" in read_mail(HEAD + b"\r\n \r\n\t\r\n").warnings


def test_time_limit_ends_the_process() -> None:
    problem = problem_of(HEAD + b"\r\n" + b"\n" * 20_000_000, time_limit_s=0.3)
    assert (problem.code, problem.data) == ("mail_too_slow", {"limit_s": 0.3})
    assert problem.__suppress_context__  # the exception underneath holds the message


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "not_a_mail"),
        (b"\r\n \t\r\n", "not_a_mail"),
        (bytes(range(256)) * 400, "not_a_mail"),
        (b"%PDF-1.7\nFrom: a@example.org\n\nx", "not_a_mail"),
        (b"PK\x03\x04 From: a@example.org", "not_a_mail"),
        (b"Beste mensen,\n\nik wil inzage.\n", "not_a_mail"),
        (b"Let op: dit is een brief.\n\nGraag inzage.\n", "not_a_mail"),
        (b"<!doctype html><p>From: a@example.org</p>", "not_a_mail"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000), "outlook_msg"),
    ],
)
def test_what_is_no_message(raw: bytes, code: str) -> None:
    assert problem_of(raw).code == code


@pytest.mark.parametrize("index", [-1, 0, 7])
def test_no_such_attachment(index: int) -> None:
    with pytest.raises(MailProblem) as caught:
        attachment_bytes(HEAD + b"\r\nGraag inzage.", index)
    assert (caught.value.code, caught.value.data) == ("no_such_attachment", {"index": index})


def test_a_frozen_program_reads_with_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "read-mail"]


def ask_worker(code: str) -> subprocess.CompletedProcess[bytes]:
    command = worker_command()
    question = json.dumps({"want": "mail", "time_limit_s": 5}).encode() + b"\n" + HEAD + b"\r\nx"
    command[4] = code
    return subprocess.run(command, input=question, capture_output=True, timeout=30, check=False)


def test_the_worker_loads_nothing_but_its_own_reading_part() -> None:
    done = ask_worker(
        "import sys; sys.path.append(sys.argv[1])\n"
        "from desktop.letters.incoming_worker import worker_main\n"
        "worker_main(); ours = sorted(m for m in sys.modules if m.startswith(('desktop.', 'db')))\n"
        "print(ours, 'site' in sys.modules, file=sys.stderr)"
    )
    assert b"'desktop.letters.mail_reading'" in done.stderr
    assert b"pdf" not in done.stderr
    assert b"rules" not in done.stderr
    assert done.stderr.rstrip().endswith(b"False")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux caps the address space")
def test_the_worker_cannot_take_all_memory() -> None:
    done = ask_worker(
        "import sys; sys.path.append(sys.argv[1])\n"
        "from desktop.letters.incoming_worker import worker_main\n"
        "worker_main(); bytearray(2 << 30)"
    )
    assert b"MemoryError" in done.stderr


def test_nothing_is_written_to_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    read_mail(HEAD + b"Content-Type: application/pdf; name=x.pdf\r\n\r\nx")
    assert list(tmp_path.iterdir()) == []
