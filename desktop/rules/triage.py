"""Which rights a message asks for, each with the words that say so; a proposal, never a decision.

A letter names many rights it does not use: an access request lists the rights one must be told about, and
half of all letters threaten with a complaint to the authority. So a phrase counts only where it is neither
denied nor merely mentioned, and only in what the sender wrote himself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.rules.own_words import own_words, sentences
from desktop.rules.rights import Right
from desktop.rules.triage_phrases import (
    ARTICLE_CALL,
    ARTICLE_NUMBER,
    ARTICLES,
    IS_AUTOMATED,
    IS_LIST,
    IS_MARKETING,
    PHRASES,
)

_MOST_LETTERS = 40_000  # of a message; a longer one is an attachment pasted in
_LONGEST_SENTENCE = 1_500
_LONGEST_QUOTE = 240
_AROUND = 90  # letters kept on either side of the phrase in a longer sentence

_REPLY = re.compile(r"^\s*(?:re|aw|antw|betr|sv)\s*:", re.IGNORECASE)
_FORWARD = re.compile(r"^\s*(?:fwd?|doorst|wg|tr)\s*:", re.IGNORECASE)

_DENIAL = r"(?:\b(?:geen|niet|nooit|noch|zonder|evenmin|not|no|never|nor|without|rather than)|n['’]t)\b"
_DENIED_BEFORE = re.compile(rf"{_DENIAL}\W+(?:[\w'’-]+\W+){{0,6}}$", re.IGNORECASE)
_DENIED_INSIDE = re.compile(rf"{_DENIAL}(?! (?:alleen|only|later|langer|longer|meer))", re.IGNORECASE)
_DENIED_AFTER = re.compile(
    r"^\s+(?:(?:dus|nu|nog|voorlopig|echter|alstublieft)\s+){0,2}niet\b(?! (?:later|langer|meer))"
    r"|^\s+(?:hoef\w* (?:ik|u|je) niet|is niet nodig|is not (?:needed|necessary))\b",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\b(?:niet (?:alleen|enkel|slechts)|not (?:only|just))\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(
    r"[;:–—]|\b(?:but|maar|however|doch|wel|instead)\b"
    r"|,\s*(?:ik|i|please|graag|gelieve|en|and|dus|so|therefore|daarom)\b",
    re.IGNORECASE,
)
_UNANSWERED = re.compile(
    r"\b(?:geen|nooit|nog geen|zonder) (?:\w+ ){0,2}(?:reactie|antwoord|gehoor)\b"
    r"|\bniet (?:\w+ ){0,3}(?:gereageerd|beantwoord|voldaan|reageert|beantwoordt|voldoet)\b"
    r"|\b(?:no|without an?|without any) (?:\w+ )?(?:reply|response|answer)\b"
    r"|\b(?:not|never|n['’]t) (?:\w+ ){0,3}"
    r"(?:received|responded|replied|answered|complied|comply|respond|answer)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\b(?:bestaan van|existence of|referred to in|bedoeld in)\b", re.IGNORECASE)
_MENTIONED = re.compile(
    r"\brecht (?:heb|hebt|heeft)\b|\bheb(?: ik)? (?:\w+ ){0,2}recht\b|\brechten\b"
    r"|\bhave (?:the|a) right\b|\bright to (?:request|lodge)\b|\bmy rights\b|\breserve\b|\bbehoud\b",
    re.IGNORECASE,
)
_EXERCISED = re.compile(
    r"\b(?:hierbij|hereby|herewith|beroep|uitoefen\w*|gebruik van|exercis\w+|invok\w+|verzoek|vraag ik"
    r"|ik vraag|wil ik|ik wil|eis|gelieve|graag|please|request(?:ing)? (?:that|you|erasure|access)"
    r"|i (?:want|request|demand|ask)|i am (?:request|ask|object)ing|would like)\b",
    re.IGNORECASE,
)
_THREAT = re.compile(
    r"\b(?:indien|als|mocht|wanneer|zo niet|anders|if|should you|unless|otherwise|failing|in case)\b"
    r"|\b(?:autoriteit|toezichthouder|authority|regulator|ombudsman)\b|\b(?:recht om|right to)\b",
    re.IGNORECASE,
)

_COMMON_WORDS = {
    "nl": frozenset(("de", "het", "een", "en", "ik", "u", "uw", "mijn", "van", "dat", "niet", "voor", "met", "te")),
    "en": frozenset(("the", "a", "and", "i", "you", "your", "my", "of", "that", "not", "for", "with", "to", "have")),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A right that seems to be asked for; quote: an exact excerpt of the message that says so."""

    right: Right
    quote: str


@dataclass(frozen=True, slots=True)
class _Finding:
    right: Right
    start: int
    end: int
    yields_to: Right | None


def propose_rights(text: str, subject: str = "") -> tuple[Proposal, ...]:
    """Propose the rights a message asks for.

    Args:
        text: the message as plain text, Dutch or English.
        subject: its subject line; that of an answer ("Re: …") is not looked at.

    Returns:
        One proposal a right, in the order in which the message asks; () where nothing was recognised. The
        quote is cut out of *text*, or out of *subject* where only that says it.

    >>> propose_rights("Graag ontvang ik inzage in mijn gegevens. Dit is geen klacht.")
    (Proposal(right=<Right.ACCESS: 'access'>, quote='Graag ontvang ik inzage in mijn gegevens.'),)
    """
    unix = text[:_MOST_LETTERS].replace("\r\n", " \n")  # as long as before: a place stays a place
    body = own_words(unix, is_forwarded=bool(_FORWARD.match(subject)))
    heading = "" if _REPLY.match(subject) else subject
    found: dict[Right, tuple[str, _Finding]] = {}
    for source, words in ((text, body), (subject, heading)):
        for finding in _findings(words):
            known = found.get(finding.right)
            if known is None or (known[1].yields_to and not finding.yields_to):
                found[finding.right] = (source, finding)
    return tuple(
        Proposal(right, source[finding.start : finding.end])
        for right, (source, finding) in found.items()
        if finding.yields_to not in found
    )


def _findings(words: str) -> Iterator[_Finding]:
    for start, end in sentences(words):
        sentence = re.sub(r"\s", " ", words[start : min(end, start + _LONGEST_SENTENCE)])
        if _LISTED.search(sentence) and not _asks_itself(sentence):
            continue
        hits = [*_phrase_hits(sentence), *_article_hits(sentence)]
        for right, (hit_start, hit_end), yields_to in sorted(hits, key=lambda hit: hit[1]):
            quote_start, quote_end = _quoted(sentence, hit_start, hit_end)
            yield _Finding(right, start + quote_start, start + quote_end, yields_to)


Hit = tuple[Right, tuple[int, int], Right | None]


def _phrase_hits(sentence: str) -> Iterator[Hit]:
    for phrase in PHRASES:
        for hit in phrase.pattern.finditer(sentence):
            if not phrase.is_negation and _is_denied(sentence, hit):
                continue
            if _is_meant(sentence, phrase.right, hit):
                yield phrase.right, hit.span(), phrase.yields_to
                break


def _article_hits(sentence: str) -> Iterator[Hit]:
    """Rights called by their article: "under Articles 17 and 21 GDPR"."""
    for call in ARTICLE_CALL.finditer(sentence):
        if _is_denied(sentence, call):
            continue
        for number in ARTICLE_NUMBER.findall(call["numbers"]):
            right = ARTICLES.get(int(number))
            if right and _is_meant(sentence, right, call):
                yields_to = Right.MARKETING_OBJECTION if right is Right.OBJECTION else None
                yield right, call.span(), yields_to


def _is_denied(sentence: str, hit: re.Match[str]) -> bool:
    before = _NEW_CLAUSE.split(sentence[: hit.start()])[-1]
    if _DENIED_BEFORE.search(before) and not _NOT_ONLY.search(before):
        return True
    return bool(_DENIED_INSIDE.search(hit[0]) or _DENIED_AFTER.match(sentence[hit.end() :]))


def _asks_itself(sentence: str) -> bool:
    """An introduction ("I request access, including the existence of …") asks; a list item does not."""
    listed = _LISTED.search(sentence)
    return bool(listed and _EXERCISED.search(sentence[: listed.start()]))


def _is_meant(sentence: str, right: Right, hit: re.Match[str]) -> bool:
    """Whether the sentence asks for the right instead of naming it in passing, and asks for no other one."""
    listed = _LISTED.search(sentence)
    if listed and listed.start() < hit.end():
        return False
    if right is Right.COMPLAINT:
        return not _THREAT.search(sentence)
    if _UNANSWERED.search(sentence):
        return False
    if _MENTIONED.search(sentence) and not _EXERCISED.search(sentence):
        return False
    if right is Right.OBJECTION:
        return not (IS_MARKETING.search(sentence) or IS_AUTOMATED.search(hit[0]))
    return not (right is Right.ERASURE and IS_LIST.search(sentence))


def _quoted(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The whole sentence, or what stands around the phrase in a long one, cut between words."""
    if len(sentence) <= _LONGEST_QUOTE:
        return 0, len(sentence)
    first, last = max(0, start - _AROUND), min(len(sentence), end + _AROUND)
    if first:
        first = sentence.rfind(" ", 0, first + 1) + 1
    if last < len(sentence):
        last = sentence.find(" ", last) if sentence.find(" ", last) > 0 else len(sentence)
    return first, last


def guess_language(text: str) -> str:
    """Say whether *text* is "nl" or "en", by its commonest words; "nl" where that does not tell.

    >>> guess_language("I would like to see the data you have about me."), guess_language("")
    ('en', 'nl')
    """
    words = re.findall(r"[a-zà-ÿ]+", own_words(text[:_MOST_LETTERS]).lower())
    counts = {language: sum(word in common for word in words) for language, common in _COMMON_WORDS.items()}
    return "en" if counts["en"] > counts["nl"] else "nl"
