"""The phrases by which people ask for their rights, in Dutch and English, as they stand in real letters.

Every phrase looks at one sentence. Some also occur where another right is meant: they yield as soon as that
right is found in the message. A phrase that is a negation itself ("geen reclame meer") says so.
"""

import re
from dataclasses import dataclass

from desktop.rules.rights import Right

_DATA_NL = r"(?:persoonsgegevens|klantgegevens|accountgegevens|gegevens|informatie|data|account|profiel)"
_DATA_EN = r"(?:data|information|details|account|profile|records?)"
_MARKETING = (
    r"(?:direct[- ]?marketing|marketing\w*|reclame\w*|nieuwsbrie\w+|newsletters?|mailings?|aanbiedingen"
    r"|commerciële|promotie\w*|promotion\w*|advert\w+|commercial|spam|direct[- ]mail)"
)
_FIELD_NL = (
    r"(?:gegevens|(?:achter|voor)?naam|adres\w*|woonadres|huisnummer|postcode|e-?mailadres|telefoonnummer"
    r"|geboortedatum|functie)"
)
_FIELD_EN = (
    r"(?:data|details|information|records?|(?:sur|last |first |given )?name|address|e-?mail address"
    r"|telephone number|phone number|postcode|date of birth|spelling|job title)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way to ask for *right*; yields_to: the right that is meant instead where it is found as well."""

    right: Right
    pattern: re.Pattern[str]
    is_negation: bool = False
    yields_to: Right | None = None


def _phrases(
    right: Right, *patterns: str, is_negation: bool = False, yields_to: Right | None = None
) -> tuple[Phrase, ...]:
    return tuple(Phrase(right, re.compile(pattern, re.IGNORECASE), is_negation, yields_to) for pattern in patterns)


PHRASES: tuple[Phrase, ...] = (
    *_phrases(
        Right.ACCESS,
        r"\binzage(?:verzoek|recht)?\b",
        r"\b(?:subject |data )?access request\b",
        r"\bright (?:of|to) access\b",
        r"\b(?:request\w*|want|like|demand|ask\w*|seek\w*|obtain|exercis\w+|give me)\b.{0,60}\baccess\b"
        r".{0,20}\bto\b.{0,60}\b(?:data|information)\b",
        r"\bd?sar\b(?=.{0,40}\b(?:gdpr|request|data)\b)",
    ),
    *_phrases(
        Right.ACCESS,
        rf"\b(?:kopie|afschrift|overzicht)\b.{{0,40}}\b{_DATA_NL}\b",
        r"\bwelke\b.{0,25}gegevens\b.{0,60}\b(?:verwerk\w*|heeft|hebt|hebben|bewaar\w*|opgeslagen|verzamel\w*)\b",
        r"\bof (?:u|jullie)\b.{0,40}gegevens\b.{0,30}\b(?:verwerk\w*|bewaar\w*)\b",
        r"\bcopy of\b.{0,40}\b(?:data|information|records)\b",
        r"\b(?:what|which|all(?: the)?)\b.{0,30}\b(?:data|information)\b.{0,30}\byou(?:r company)?\b.{0,20}"
        r"\b(?:hold|have|stor\w+|process\w*|keep)\b",
        r"\bwhether (?:or not )?you (?:are )?(?:process\w*|hold\w*|stor\w+)\b",
        yields_to=Right.PORTABILITY,
    ),
    *_phrases(
        Right.PORTABILITY,
        r"\b(?:gegevens|data)?overdraagbaarheid\b|\bdataportabiliteit\b|\b(?:data )?portability\b",
        r"\bgestructureerde?\b.{0,60}\b(?:vorm|formaat|bestand|indeling)\b|\bmachine-?\s?leesba\w+",
        r"\bstructured\b.{0,60}\bformat\b|\bmachine[- ]readable\b",
        rf"\b{_DATA_NL}\b.{{0,60}}\b(?:overdragen|over te dragen|doorsturen|door te sturen)\b"
        r".{0,30}\bander",
        rf"\b(?:transfer|transmit)\w*\b.{{0,60}}\b{_DATA_EN}\b.{{0,40}}\b(?:another|other|new)\b",
    ),
    *_phrases(
        Right.RECTIFICATION,
        r"\brectific(?:atie|eren|eert|eer)\b|\brectify\w*|\brectification\b",
        r"\b(?:corrigeer|corrigeren|corrigeert|correctie|verbeter(?:en|t)?|herstel(?:len|t)?|wijzig(?:en|t)?"
        rf"|aanvullen)\b.{{0,70}}\b{_FIELD_NL}\b",
        rf"\b(?:pas|vul)\b.{{0,70}}\b{_FIELD_NL}\b.{{0,60}}\baan\b",
        rf"\b{_FIELD_NL}\b.{{0,60}}"
        r"(?<!dienst te )(?<!diensten te )(?<!dienstverlening te )"  # an aim of the statement, often objected to
        r"\b(?:corrigeren|verbeteren|herstellen|wijzigen|aanvullen|aan te (?:passen|vullen))\b",
        rf"\b(?:correct|correcting|update|amend|change|fix)\b.{{0,60}}\b{_FIELD_EN}\b",
        rf"\b{_FIELD_EN}\b.{{0,60}}\b(?:correct|amend|fix) (?:it|this|them)\b",
        rf"\b{_FIELD_EN}\b.{{0,60}}\b(?:to be|be) (?:corrected|updated|amended|rectified)\b",
    ),
    *_phrases(
        Right.ERASURE,
        r"\bgegevenswissing\b|\bvergetelheid\b|\bvergeten (?:te )?worden\b|\bright to be forgotten\b|\berasure\b",
        r"\b(?:verwijder(?:en|t|ing)?|wis|wissen|wissing|vernietig(?:en|t)?)\b"
        rf".{{0,60}}\b{_DATA_NL}\b",
        rf"\b{_DATA_NL}\b.{{0,60}}\b(?:te|laten|wilt|kunt|moeten|dienen)\b.{{0,25}}"
        r"\b(?:verwijderen|verwijderd|wissen|gewist|vernietigen|vernietigd)\b",
        rf"\b(?:mijn|al|alle|deze)\b(?:(?!bewaa|voordat).){{0,30}}\b{_DATA_NL}\b(?:(?!bewaa|voordat).){{0,40}}"
        r"\b(?:verwijderen|verwijdert|wissen|wist|vernietigen|vernietigt)\b",
        rf"\b(?:wil|eis|verzoek|graag|moeten)\b.{{0,60}}\b{_DATA_NL}\b.{{0,40}}\b(?:verwijderd|gewist|vernietigd)\b",
        r"\b(?:verwijder|wis|vernietig)\b.{0,20}\balles\b|\b(?:erase|delete)\b.{0,20}\beverything\b",
        r"\bverzoek\w* (?:om|tot) (?:\w+ ){0,2}(?:verwijdering|wissing|vernietiging)\b",
        rf"\b(?:erase|erasing|delete|deleting|remove|destroy)\b.{{0,60}}\b{_DATA_EN}\b",
        rf"\b(?:deletion|removal) of\b.{{0,40}}\b{_DATA_EN}\b",
        rf"\b(?:want|request\w*|demand|that|have|like)\b.{{0,60}}\b{_DATA_EN}\b.{{0,40}}"
        r"\b(?:erased|deleted|destroyed)\b",
    ),
    *_phrases(
        Right.RESTRICTION,
        r"\bbeperk(?:en|ing|t)?\b.{0,40}\bverwerking\b|\bverwerking\b.{0,60}\b(?:te beperken|beperkt)\b",
        r"\brestrict\w*\b.{0,40}\bprocessing\b|\bprocessing\b.{0,60}\b(?:be )?restricted\b",
    ),
    *_phrases(
        Right.OBJECTION,
        r"\bbezwaar\b.{0,60}\b(?:verwerk\w*|gebruik\w*|profiler\w*|profilering)\b",
        r"\b(?:verwerk\w*|gebruik|profilering)\b.{0,80}\bbezwaar\b",
        r"\bobject(?:ing|ion)?\b.{0,20}\bto\b.{0,60}\b(?:process\w+|use|using|profiling)\b",
    ),
    *_phrases(
        Right.OBJECTION,
        r"\brecht van bezwaar\b|\bbezwaar te maken\b|\bmaak(?: ik)?(?: hierbij)? bezwaar\b",
        r"\bright to object\b",
        yields_to=Right.MARKETING_OBJECTION,
    ),
    *_phrases(
        Right.MARKETING_OBJECTION,
        rf"\bbezwaar\b(?!.{{0,20}}\bgeen\b).{{0,90}}\b{_MARKETING}",
        rf"\bobject(?:ing|ion)?\b.{{0,90}}\b{_MARKETING}",
        rf"\b(?:stop(?:t|pen)?|staak|staakt|staken|beëindig\w*|cease|cessation|discontinue)\b.{{0,60}}\b{_MARKETING}",
        r"\b(?:uitschrijven|afmelden|(?:schrijf|meld|haal|verwijder) (?:mij|me))\b"
        r".{0,60}\b(?:nieuwsbrie\w+|mailing\w*|maillijst|\w*lijst|bestand)\b",
        r"\bunsubscribe (?:me|my)\b|\bopt(?:ing)?[- ]out of\b.{0,40}\b(?:marketing|newsletters?|mailings?)\b",
        r"\b(?:remove|take)\b.{0,40}\b(?:from|off)\b.{0,30}\b(?:mailing|marketing|newsletter|distribution)\b",
    ),
    *_phrases(
        Right.MARKETING_OBJECTION,
        rf"\bgeen\b(?! (?:verzoek|bezwaar|klacht|probleem)).{{0,40}}\b{_MARKETING}",
        rf"\bniet (?:meer|langer)\b.{{0,80}}\b{_MARKETING}",
        rf"\b{_MARKETING}.{{0,60}}\bniet (?:meer|langer)\b",
        r"(?:\b(?:no longer|not|never)|n['’]t)\b.{0,40}"
        r"\b(?:wish|want|receiv\w+|send\w*|sent|get|contact\w*|us(?:e|ed|ing))\b"
        rf".{{0,60}}\b{_MARKETING}",
        rf"\bno (?:more|further)\b.{{0,30}}\b{_MARKETING}",
        is_negation=True,
    ),
    *_phrases(
        Right.CONSENT_WITHDRAWAL,
        r"\btrek\b.{0,60}\btoestemming\b.{0,60}\b(?:in|terug)\b",
        r"\btoestemming\b.{0,140}"
        r"\b(?:in te trekken|intrekken|ingetrokken|trek(?: ik)?\b.{0,40}\b(?:in|terug))\b",
        r"\bintrek(?:ken|king)\b.{0,40}\btoestemming\b",
        r"\b(?:withdraw\w*|revok\w+)\b.{0,50}\b(?:consent|permission)\b",
        r"\bconsent\b.{0,140}\b(?:withdraw\w*|revok\w+)\b",
    ),
    *_phrases(
        Right.CONSENT_WITHDRAWAL,
        r"\bgeen toestemming meer\b|\bno longer consent\b",
        is_negation=True,
    ),
    *_phrases(
        Right.AUTOMATED_DECISION,
        r"\bmenselijke (?:tussenkomst|beoordeling)\b|\bhuman (?:intervention|review)\b",
        r"\b(?:heroverweg\w*|herzie\w*|bezwaar|reconsider\w*|review\w*|object\w*|contest\w*)\b.{0,60}"
        r"\b(?:geautomatiseerde?|automated)\b.{0,30}\b(?:besluit\w*|beslissing\w*|decisions?)\b",
    ),
    *_phrases(
        Right.AUTOMATED_DECISION,
        r"\b(?:niet|not)\b.{0,40}\b(?:onderworpen|subject(?:ed)?)\b.{0,60}"
        r"\b(?:geautomatiseerd\w*|automat\w+)\b",
        is_negation=True,
    ),
    *_phrases(
        Right.COMPLAINT,
        r"\bdien\b.{0,40}\bklacht\b|\bklacht\b.{0,40}\b(?:indienen|in te dienen)\b",
        r"\bklacht over\b|\b(?:mijn|deze|formele|officiële) klacht\b|\bbeklag\b|^\W*klacht\b",
        r"\bcomplain(?:ing)?\b.{0,30}\b(?:about|that)\b|\bto complain\b",
        r"\b(?:formal|my|this|make a|file a|lodge a) complaint\b|\bcomplaint (?:about|regarding|concerning)\b"
        r"|^\W*complaint\b",
    ),
)

IS_MARKETING = re.compile(rf"\b{_MARKETING}", re.IGNORECASE)
IS_AUTOMATED = re.compile(r"\b(?:geautomatiseerd|automated)", re.IGNORECASE)
IS_LIST = re.compile(r"\b(?:mailing ?list|mailinglijst|maillijst|verzendlijst)\b", re.IGNORECASE)

ARTICLES: dict[int, Right] = {
    15: Right.ACCESS,
    16: Right.RECTIFICATION,
    17: Right.ERASURE,
    18: Right.RESTRICTION,
    20: Right.PORTABILITY,
    21: Right.OBJECTION,
    22: Right.AUTOMATED_DECISION,
}
_NUMBER = r"\d{1,2}(?:,? ?(?:lid \d|\(\d\)(?:\([a-z]\))?))?"
ARTICLE_CALL = re.compile(
    r"\b(?:op grond van|op basis van|krachtens|ingevolge|conform|overeenkomstig|volgens|o\.g\.v\."
    r"|beroep\w*.{0,30}op|under|pursuant to|in accordance with|according to|by virtue of|based on|request"
    r"|verzoek)\s+(?:my rights? (?:under|in) |mijn rechten? (?:uit|in|van) )?(?:de |the |gdpr |avg )*"
    r"(?:artikel(?:en)?|articles?|art\.?)\s*"
    rf"(?P<numbers>{_NUMBER}(?:(?:, | en | and | & |, en |, and ){_NUMBER})*)",
    re.IGNORECASE,
)
ARTICLE_NUMBER = re.compile(r"(?<![\d(])(?<!lid )(\d{1,2})(?![\d)])")
