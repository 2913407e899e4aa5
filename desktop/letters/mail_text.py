"""Turns the bytes and marks of an incoming e-mail into clean text, whatever the sender's program got wrong.

Nothing here raises on bad input: a message that cannot be read properly is still a request, and the term
runs. Only the standard library is used, because the reading worker must start fast and know little.
"""

import binascii
import codecs
import quopri
import re
import unicodedata
from contextlib import suppress

# Codecs that Python knows and no mail program means; some take quadratic time on long input (gh-98433).
_NOT_FOR_MAIL = frozenset({"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
# What mail programs say, against what they mean (as in the WHATWG encoding standard).
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "euc_kr": "cp949"}
_CHARSET_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,39}")
_ENCODED_WORD = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]*)?\?([bBqQ])\?([^?\s]*)\?=")
_ENCODED_WORD_LEFT_OPEN = re.compile(r"=\?[^?\s]*(?:\?[bBqQ]?(?:\?[^?\s]*\??)?)?$")
# Overrides and isolates make text read differently from what it is; the plain marks LRM and RLM stay.
_DIRECTION_TRICKS = {code: None for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)}
_CONTROL = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|\r|\x0b|\x0c|\x85|\u2028|\u2029")


def charset_codec(name: str) -> str | None:
    """Return Python's name for a charset as an e-mail names it, or None if there is no such text codec.

    >>> charset_codec("ISO-8859-1"), charset_codec("zip"), charset_codec("klingon")
    ('cp1252', None, None)
    """
    name = name.strip("\"' \t")
    if not _CHARSET_NAME.fullmatch(name):
        return None
    try:
        codec = codecs.lookup(name).name
        with suppress(UnicodeError):
            b"a".decode(name)  # a LookupError if the codec does not make text, such as zip
    except (LookupError, ValueError, ImportError):
        return None
    return None if codec in _NOT_FOR_MAIL else _MEANT.get(codec, codec)


def decode(data: bytes, charset: str) -> tuple[str, bool]:
    """Decode bytes by the charset they claim, or by the one they turn out to have.

    Args:
        data: the bytes, transfer encoding already undone.
        charset: the declared charset; "" if none was.

    Returns:
        The text, and whether the charset had to be guessed: bytes that are valid UTF-8 are UTF-8 whatever
        they claim, else the claim holds, else Windows-1252.

    >>> decode("één".encode(), "iso-8859-1"), decode("één".encode("cp1252"), "utf-8")
    (('één', True), ('één', True))
    """
    codec = charset_codec(charset)
    unknown = codec is None and bool(charset)
    # East Asian charsets can look like UTF-8 by chance; only Western claims are second-guessed.
    if codec is None or codec.startswith(("utf-8", "cp125", "iso8859", "mac")):
        claims_utf8 = codec is not None and codec.startswith("utf-8")
        text = _utf8(data, mostly=claims_utf8)
        if text is not None:
            contradicted = codec is not None and not claims_utf8 and not data.isascii()
            return text, unknown or contradicted or "\ufffd" in text
    if codec and not codec.startswith("utf-8"):
        try:
            # us-ascii with 8-bit characters is most often Windows-1252, but that is our reading of it
            return data.decode(codec), "ascii" in charset.lower()
        except (UnicodeError, ValueError):
            pass
    return data.decode("cp1252", "replace"), True


def _utf8(data: bytes, *, mostly: bool) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if not mostly:
            return None
    # A single byte lost in the middle must not turn every é of a long message into two letters.
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if character > "\x7f") - broken
    return text if whole > broken else None


def undo_transfer_encoding(body: bytes, encoding: str) -> bytes:
    """Undo base64 or quoted-printable as far as it goes; other encodings mean the bytes themselves.

    Args:
        body: the part's bytes as they stand in the message.
        encoding: the Content-Transfer-Encoding header; case and blanks do not matter.

    Returns:
        The bytes meant. Damaged base64 gives what can be saved; text that only claims to be base64 is
        returned as it stands.

    >>> undo_transfer_encoding(b"aGFs\\nbG8", "BASE64"), undo_transfer_encoding(b"dit is geen code", "base64")
    (b'hallo', b'dit is geen code')
    """
    encoding = encoding.strip().lower()
    if encoding == "quoted-printable":
        return quopri.decodestring(body)
    if encoding != "base64":
        return body
    code = re.sub(rb"[^A-Za-z0-9+/=]", b"", body)
    blanks = body.strip().count(b" ")
    if len(code) * 10 < len(b"".join(body.split())) * 9 or blanks * 20 > len(body):
        return body
    return _base64(code)


def _base64(code: bytes) -> bytes:
    # Some gateways join pieces that were padded apart, so every run up to its padding counts by itself.
    runs = (run[:-1] if len(run) % 4 == 1 else run for run in re.split(rb"=+", code))
    return b"".join(binascii.a2b_base64(run + b"=" * (-len(run) % 4)) for run in runs)


def header_text(value: str) -> tuple[str, bool]:
    """Give raw 8-bit header bytes, which the parser keeps as lone surrogates, back as text.

    Args:
        value: the header as the parser keeps it.

    Returns:
        The text, and whether its charset had to be guessed.
    """
    if value.isascii():
        return value, False
    return decode(value.encode("utf-8", "surrogateescape"), "")


def decode_words(value: str) -> tuple[str, bool]:
    """Decode the encoded words of a header (RFC 2047).

    Args:
        value: the header's text. The caller caps its length first: decoding floods of encoded words is
            what hostile mail is made of.

    Returns:
        The text, still with its line folds, and whether a charset had to be guessed.

    >>> decode_words("=?utf-8?q?Ren=C3=A9e?= =?utf-8?q?_Bakker?= <r@example.org>")
    ('Renée Bakker <r@example.org>', False)
    """
    pieces: list[str] = []
    guesses: list[bool] = []
    pending, pending_charset, end = b"", "", 0

    def close_run() -> None:
        text, guessed = decode(pending, pending_charset)
        pieces.append(text)
        guesses.append(guessed)

    for word in _ENCODED_WORD.finditer(value):
        between, charset = value[end : word.start()], word[1].lower()
        neighbours = end > 0 and not between.strip()
        if not neighbours or charset != pending_charset:
            close_run()
            pending = b""
        if not neighbours:
            pieces.append(between)
        # Outlook cuts words in the middle of a character, so neighbours are joined before they are decoded.
        pending += _word_bytes(word[2].lower(), word[3])
        pending_charset, end = charset, word.end()
    close_run()
    return "".join(pieces) + value[end:], any(guesses)


def _word_bytes(kind: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "surrogateescape")
    if kind == "q":
        return quopri.decodestring(data.replace(b"_", b"=20"))
    return _base64(re.sub(rb"[^A-Za-z0-9+/=]", b"", data))


def drop_open_word(value: str) -> str:
    """Take away the encoded word that a cut left half.

    >>> drop_open_word("verzoek =?utf-8?b?SW56")
    'verzoek '
    """
    return _ENCODED_WORD_LEFT_OPEN.sub("", value)


def clean_text(text: str) -> str:
    """Make text safe to show and keep: one kind of line end, no control, override or half characters.

    >>> clean_text("a\\r\\nb\\rc\\x00\\u202ed")
    'a\\nb\\ncd'
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _LONE_SURROGATE.sub("\ufffd", text.translate(_CONTROL).translate(_DIRECTION_TRICKS))
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


def clean_line(text: str) -> str:
    """Make text one clean line: as `clean_text`, with every run of blanks or line ends one space.

    >>> clean_line(" Verzoek\\r\\n\\tom  inzage ")
    'Verzoek om inzage'
    """
    return unicodedata.normalize("NFC", " ".join(clean_text(text).split()))
