"""The recorded events in the words of an office file, and as the person is told of them, Dutch and English.

The parts fit the sentences of `desktop.rules.explanation_words` and nothing else; labels on screens are the window's.
"""

from dataclasses import dataclass

from desktop.rules.facts import FactKind
from desktop.rules.statement_terms import Event


@dataclass(frozen=True, slots=True)
class EventWords:
    """One event in one language.

    name: bare, before a day ("laatste contact"). happened: after "4 jaar na" and before a day. happens: the same while
    it is still to come. day: what is not known, with its article. not_yet: a whole sentence. at_once: what stands
    before happened where the period is nothing.
    """

    name: str
    happened: str
    happens: str
    day: str
    not_yet: str
    at_once: str = "when"


def _dutch(name: str, with_article: str, not_yet: str = "", day: str = "") -> EventWords:
    day = day or with_article
    return EventWords(name, with_article, with_article, day, not_yet or f"{day} is niet bekend", "bij")


def _english(name: str, happened: str, happens: str, not_yet: str = "", day: str = "") -> EventWords:
    day = day or f"the {name}"
    at_once = "on" if happened.startswith(("the last", "our")) else "when"
    return EventWords(name, happened, happens, day, not_yet or f"{day} is not known", at_once)


EVENTS: dict[FactKind, dict[str, EventWords]] = {
    FactKind.ACCOUNT_STARTED: {
        "nl": _dutch("begin van het account", "het begin van het account"),
        "en": _english("start of the account", "the account started", "the account starts"),
    },
    FactKind.ACCOUNT_ENDED: {
        "nl": _dutch("einde van het account", "het einde van het account", "het account is nog niet beëindigd"),
        "en": _english("end of the account", "the account ended", "the account is ended", "the account has not ended"),
    },
    FactKind.LAST_CONTACT: {
        "nl": _dutch("laatste contact", "het laatste contact"),
        "en": _english("last contact", "the last contact", "the last contact"),
    },
    FactKind.LAST_LETTER: {
        "nl": _dutch("onze laatste brief", "onze laatste brief"),
        "en": _english("our last letter", "our last letter", "our last letter", day="our last letter"),
    },
    FactKind.LAST_ACTION: {
        "nl": _dutch("laatste actie", "de laatste actie"),
        "en": _english("last action", "the last action", "the last action"),
    },
    FactKind.MARKETING_OBJECTION: {
        "nl": _dutch("bezwaar tegen marketing", "het bezwaar tegen marketing"),
        "en": _english("objection to marketing", "the person objected to marketing", "the person objects to marketing"),
    },
    FactKind.COLLECTED: {
        "nl": _dutch("verzamelen", "het verzamelen", day="de dag van verzamelen"),
        "en": _english(
            "collection", "the data were collected", "the data are collected", day="the day the data were collected"
        ),
    },
    FactKind.VISIT_ENDED: {
        "nl": _dutch("einde van het bezoek", "het einde van het bezoek"),
        "en": _english("end of the visit", "the visit ended", "the visit ends"),
    },
    FactKind.CONSENT_GIVEN: {
        "nl": _dutch("toestemming", "het geven van toestemming", day="de dag van toestemming"),
        "en": _english("consent", "consent was given", "consent is given", day="the day consent was given"),
    },
    FactKind.CONSENT_WITHDRAWN: {
        "nl": _dutch(
            "intrekking van de toestemming",
            "de intrekking van de toestemming",
            "de toestemming is niet ingetrokken",
        ),
        "en": _english(
            "withdrawal of consent",
            "consent was withdrawn",
            "consent is withdrawn",
            "consent has not been withdrawn",
        ),
    },
    FactKind.UNSUBSCRIBED: {
        "nl": _dutch(
            "uitschrijving",
            "de uitschrijving",
            "de betrokkene heeft zich niet uitgeschreven",
            "de dag van uitschrijving",
        ),
        "en": _english(
            "unsubscription",
            "the person unsubscribed",
            "the person unsubscribes",
            "the person has not unsubscribed",
            "the day of unsubscribing",
        ),
    },
    FactKind.APPLICATION_COMPLETED: {
        "nl": _dutch(
            "afronding van de sollicitatie", "de afronding van de sollicitatie", "de sollicitatie is nog niet afgerond"
        ),
        "en": _english(
            "completion of the application",
            "the application was completed",
            "the application is completed",
            "the application has not been completed",
        ),
    },
    FactKind.KEEP_ONE_YEAR_REQUESTED: {
        "nl": _dutch("verzoek om een jaar te bewaren", "het verzoek om een jaar te bewaren"),
        "en": _english("request to keep for a year", "the person asked to keep", "the person asks to keep"),
    },
    FactKind.KEEP_ONE_YEAR_DECLINED: {
        "nl": _dutch("weigering om een jaar te bewaren", "de weigering om een jaar te bewaren"),
        "en": _english("refusal to keep for a year", "the person declined to keep", "the person declines to keep"),
    },
    FactKind.ERASURE_GRANTED: {
        "nl": _dutch("inwilliging van het verzoek om wissen", "de inwilliging van het verzoek om wissen"),
        "en": _english("granting of erasure", "erasure was granted", "erasure is granted"),
    },
    FactKind.OBJECTION_UPHELD: {
        "nl": _dutch("honorering van het bezwaar", "de honorering van het bezwaar"),
        "en": _english("upholding of the objection", "the objection was upheld", "the objection is upheld"),
    },
}
EARLY = {  # what ended a use ahead of its period
    FactKind.ERASURE_GRANTED: {"nl": "verzoek om wissen ingewilligd op {day}", "en": "erasure granted on {day}"},
    FactKind.OBJECTION_UPHELD: {"nl": "bezwaar gehonoreerd op {day}", "en": "objection upheld on {day}"},
    FactKind.CONSENT_WITHDRAWN: {"nl": "toestemming ingetrokken op {day}", "en": "consent withdrawn on {day}"},
    FactKind.MARKETING_OBJECTION: {
        "nl": "bezwaar tegen direct marketing op {day}",
        "en": "objection to direct marketing on {day}",
    },
}


@dataclass(frozen=True, slots=True)
class YourEvent:
    """An event of the statement as it is told to the person.

    after: behind "4 jaar na". until: the whole of it where the period is nothing.
    """

    after: str
    until: str


def _yours(after: str, english_after: str, until: str = "", english_until: str = "") -> dict[str, YourEvent]:
    return {
        "nl": YourEvent(after, until or f"tot {after}"),
        "en": YourEvent(english_after, english_until or f"until {english_after}"),
    }


YOUR_EVENTS: dict[Event, dict[str, YourEvent]] = {
    Event.ACCOUNT_ENDED: _yours("het einde van uw account", "the end of your account"),
    Event.LAST_CONTACT: _yours("ons laatste contact met u", "our last contact with you"),
    Event.LAST_ACTION: _yours("uw laatste actie op BlueDolphin", "your last action on BlueDolphin"),
    Event.COLLECTED: _yours("het verzamelen", "collection"),
    Event.VISIT_ENDED: _yours(
        "het einde van uw bezoek aan onze website",
        "the end of your visit to our website",
        "tijdens uw bezoek aan onze website",
        "during your visit to our website",
    ),
    Event.UNSUBSCRIBED: _yours(
        "uw uitschrijving", "your unsubscription", "tot u zich uitschrijft", "until you unsubscribe"
    ),
    Event.APPLICATION_COMPLETED: _yours("de afronding van uw sollicitatie", "the completion of your application"),
    Event.CONSENT_WITHDRAWN: _yours(
        "de intrekking van uw toestemming",
        "the withdrawal of your consent",
        "tot u uw toestemming intrekt",
        "until you withdraw your consent",
    ),
}
