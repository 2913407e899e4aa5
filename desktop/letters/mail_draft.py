"""Writes an e-mail draft with the letter attached: a file that the employee's mail program opens unsent.

`X-Unsent: 1` makes Outlook open it as a draft. From, Date and Message-ID are left to the mail program, so
nothing in the draft claims to have been sent.
"""

import hashlib
import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from desktop.letters.errors import LetterProblem
from desktop.letters.mail_names import clean_file_name
from desktop.letters.mail_text import clean_line, clean_text

_LOCAL_PART = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_LONGEST_ADDRESS = 254  # RFC 5321 section 4.5.3.1.3, with errata 1690
_LONGEST_LOCAL_PART = 64


def one_address(text: str) -> Address:
    """Read text as exactly one plain e-mail address.

    Args:
        text: what stands in the address field; blanks around it are forgiven.

    Returns:
        The address, its domain in the form that travels (an accented one as "xn--…").

    Raises:
        LetterProblem: "bad_address" (field) for anything else: a second address, a line break, a name
            beside it, a domain without a dot.

    >>> one_address("info@müller.example").addr_spec
    'info@xn--mller-kva.example'
    """
    local, at, domain = text.strip(" ").rpartition("@")
    try:
        labels = domain.encode("idna").decode("ascii").split(".")
    except UnicodeError:
        labels = []
    plain = bool(at) and _LOCAL_PART.fullmatch(local) and len(local) <= _LONGEST_LOCAL_PART
    if not plain or len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        raise LetterProblem("bad_address", field="email")
    address = Address(username=local, domain=".".join(labels))
    if len(address.addr_spec) > _LONGEST_ADDRESS:
        raise LetterProblem("bad_address", field="email")
    return address


def draft(*, to: str, subject: str, body: str, pdf: bytes, pdf_name: str) -> bytes:
    """Write the draft.

    Args:
        to: the one person it goes to: a bare e-mail address.
        subject: its subject; control characters are left out.
        body: its text, in plain lines.
        pdf: the sealed letter, attached byte for byte.
        pdf_name: the letter's file name; made safe as incoming names are.

    Returns:
        The file: ASCII lines ended by CR LF; the same arguments give the same bytes.

    Raises:
        LetterProblem: "bad_address" (field="email") if `to` is not one address.
    """
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["X-Unsent"] = "1"
    message["To"] = one_address(to)
    message["Subject"] = clean_line(subject)
    message.set_content(clean_text(body) + "\n", charset="utf-8", cte="quoted-printable")
    name = clean_file_name(pdf_name, "application/pdf")
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
    # Chosen from the content, where the library would draw lots, so that a draft can be compared. The "=_"
    # can stand in neither quoted-printable nor base64 (RFC 2045 section 6.7), so no line ever looks like it.
    message.set_boundary("=_" + hashlib.sha256(pdf).hexdigest()[:40])
    return message.as_bytes()
