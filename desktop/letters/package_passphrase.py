"""Passphrases of encrypted packages: made here, told to the person over another channel, kept nowhere.

The key of an AES zip is made with only 1,000 rounds of PBKDF2, so the passphrase itself has to withstand guessing.
Source: WinZip AE-2, "Key Generation"; NIST SP 800-63B, 5.1.1.
"""

import secrets
from math import log2

from desktop.letters.errors import LetterProblem

ALPHABET = "23456789abcdefghjkmnpqrstvwxz"  # without what sounds or looks alike: 0 o, 1 i l, u v, y
GROUPS, GROUP_LENGTH = 6, 3
LEAST_BITS = 64
LONGEST = 99  # characters that 7-Zip takes


def new_passphrase() -> str:
    """Make one that is easy to read out: six groups of three letters and digits, 87 bits.

    >>> len(new_passphrase().replace("-", ""))
    18
    """
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))


def require_strong(passphrase: str) -> None:
    """Refuse a passphrase that could be guessed, or that another program would read differently.

    Args:
        passphrase: as typed; nothing is trimmed.

    Raises:
        LetterProblem: "passphrase_weak" (bits, least): a generous estimate from its length and its different
            characters; "passphrase_character" (character): none but printable ASCII, for programs differ in how they
            write others, and no space at either end; "passphrase_too_long" (limit in characters).

    >>> require_strong("welkom01welkom01")
    Traceback (most recent call last):
    desktop.letters.errors.LetterProblem: passphrase_weak (bits=48, least=64)
    """
    if passphrase != passphrase.strip():
        raise LetterProblem("passphrase_character", character=" ")
    for character in passphrase:
        if not (character.isascii() and character.isprintable()):
            raise LetterProblem("passphrase_character", character=character)
    if len(passphrase) > LONGEST:
        raise LetterProblem("passphrase_too_long", limit=LONGEST)
    bits = int(len(passphrase) * log2(len(set(passphrase)))) if passphrase else 0
    if bits < LEAST_BITS:
        raise LetterProblem("passphrase_weak", bits=bits, least=LEAST_BITS)
