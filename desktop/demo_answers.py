"""What the desk of the demo decides: each decision whole, as the window would ask for it, in invented words."""

from datetime import date, timedelta

from desktop.procedures.decision_categories import CategoryLine, category_choices
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import (
    PER_CATEGORY,
    REFUSING,
    CategoryChoice,
    Decision,
    DecisionField,
    RequestGround,
    fields_for,
    outcome_of,
)
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right

Words = dict[str, str]  # by language

INVOICE: Words = {  # also one of the desk's building blocks
    "nl": "De correspondentie over uw betwiste factuur hebben wij nodig om ons in die procedure te verweren.",
    "en": "We need the correspondence about the invoice you dispute to defend ourselves in those proceedings.",
}
DOUBT: Words = {
    "nl": "Het e-mailadres waarmee u schreef, is niet bij ons bekend.",
    "en": "The e-mail address you wrote from is not known to us.",
}
ACCOUNT: Words = {
    "nl": "Na het einde van een account bewaren wij de accountgegevens nog dertien maanden, voor vragen over facturen.",
    "en": "When an account has ended, we keep its data for another thirteen months, for questions about invoices.",
}
CASE_FILE: Words = {
    "nl": "Met dit dossier kunnen wij laten zien hoe wij uw eerdere verzoek hebben behandeld.",
    "en": "This file lets us show how we dealt with your earlier request.",
}
OTHERS: Words = {
    "nl": "In twee gesprekken met de helpdesk staan namen van collega's; die hebben wij onleesbaar gemaakt.",
    "en": "Two conversations with the help desk name colleagues of yours; we made those names unreadable.",
}
AGREED: Words = {
    "nl": "Het telefoonnummer dat u noemt, is het nummer dat bij ons is vastgelegd.",
    "en": "The telephone number you mention is the one we have on record.",
}
NOT_CONTESTED: Words = {
    "nl": "Het factuuradres dat u betwistte, is verbeterd. Een andere reden om het gebruik te beperken is er niet.",
    "en": "The invoice address you contested was corrected. There is no other reason to restrict the use.",
}
HANDLED: Words = {
    "nl": "Uw bericht van 3 maart is op 5 maart beantwoord, binnen de termijn.",
    "en": "Your message of 3 March was answered on 5 March, within the period.",
}

REFUSED: dict[Right, tuple[RefusalGround, Words]] = {
    Right.ACCESS: (RefusalGround.COPY_HARMS_OTHERS, OTHERS),
    Right.ERASURE: (RefusalGround.LEGAL_CLAIMS, INVOICE),
    Right.RECTIFICATION: (RefusalGround.DATA_CORRECT, AGREED),
    Right.RESTRICTION: (RefusalGround.NO_RESTRICTION_GROUND, NOT_CONTESTED),
    Right.COMPLAINT: (RefusalGround.COMPLAINT_UNFOUNDED, HANDLED),
}
WHY_KEPT: dict[RefusalGround, Words] = {
    RefusalGround.LEGAL_CLAIMS: CASE_FILE,
    RefusalGround.OBJECTION_LEGAL_CLAIMS: CASE_FILE,
    RefusalGround.NO_ERASURE_GROUND: ACCOUNT,
}
REQUEST_GROUNDS: dict[Right, tuple[RequestGround, ...]] = {
    Right.ERASURE: (RequestGround.CONSENT_WITHDRAWN, RequestGround.OBJECTED),
    Right.RESTRICTION: (RequestGround.ACCURACY_CONTESTED,),
}
CHOSEN = {"copy_form": "package", "delivery": "package_mail", "transfer": "to_person"}
LATER = {  # after the day of the decision
    "erased_on": timedelta(days=14),
    "backups_until": timedelta(days=49),
    "resume_on": timedelta(days=14),
}
SAID: dict[str, Words] = {
    "now_recorded": {
        "nl": "Functie: informatiemanager. Telefoonnummer: 06 - 10 00 00 00.",
        "en": "Job title: information manager. Telephone number: 06 - 10 00 00 00.",
    },
    "suppressed": {"nl": "uw e-mailadres", "en": "your e-mail address"},
    "explanation": {
        "nl": "Een medewerker bekijkt elke leadscore voordat wij u benaderen; hij heeft geen gevolgen voor u.",
        "en": "An employee looks at every lead score before we contact you; it has no consequences for you.",
    },
    "findings": {
        "nl": "Uw eerdere verzoek is in de verkeerde postbus beland en daardoor te laat beantwoord. Dat spijt ons.",
        "en": "Your earlier request ended up in the wrong mailbox and was answered late. We are sorry about that.",
    },
    "changes": {
        "nl": "Verzoeken gaan voortaan vanzelf naar de privacymedewerkers, die elkaar vervangen.",
        "en": "From now on requests go to the privacy officers by themselves, who stand in for each other.",
    },
    "searched_for": {
        "nl": "uw naam en de e-mailadressen die u hebt genoemd",
        "en": "your name and the e-mail addresses you gave",
    },
    "needed_to_identify": {
        "nl": "het e-mailadres waarmee u een BlueDolphin-account hebt gehad",
        "en": "the e-mail address with which you had a BlueDolphin account",
    },
    "controller_name": {"nl": "Gemeente Waterveen", "en": "Gemeente Waterveen"},
    "controller_contact": {"nl": "privacy@waterveen.example", "en": "privacy@waterveen.example"},
}


def decision_on(office: Office, case_id: int, right: Right, outcome: Outcome, language: str) -> Decision:
    """A decision of today.

    Args:
        outcome: where a granted right is decided per category, what is proposed for each of them says what it comes to.
    """
    choices: tuple[CategoryChoice, ...] = ()
    asked_for = REQUEST_GROUNDS.get(right, ())
    if right in PER_CATEGORY and outcome is Outcome.GRANTED:
        lines = category_choices(office, case_id=case_id, right=right, request_grounds=asked_for)
        choices = tuple(
            _as_proposed(line, language) for line in lines if line.ground is not RefusalGround.BASIS_KNOWS_NO_OBJECTION
        )
        outcome = outcome_of(right, [choice.decision for choice in choices]) or outcome
    ground, facts = _reason(right, outcome, language) if outcome in REFUSING and not choices else (None, "")
    return Decision(
        right=right,
        outcome=outcome,
        grounds=(ground,) if ground else (),
        facts=facts,
        request_grounds=asked_for if outcome in (Outcome.GRANTED, Outcome.PARTLY_GRANTED) else (),
        details={
            field.name: said
            for field in fields_for(right, outcome)
            if (said := _said(field, language, office.clock.today()))
        },
        categories=choices,
    )


def _as_proposed(line: CategoryLine, language: str) -> CategoryChoice:
    return CategoryChoice(
        holding_id=line.holding_id,
        decision=line.proposed,
        until=line.until,
        ground=line.ground,
        facts=WHY_KEPT[line.ground][language] if line.ground else "",
    )


def _reason(right: Right, outcome: Outcome, language: str) -> tuple[RefusalGround, str]:
    if outcome is Outcome.NOT_IDENTIFIED:
        return RefusalGround.CANNOT_IDENTIFY, DOUBT[language]
    ground, words = REFUSED[right]
    return ground, words[language]


def _said(field: DecisionField, language: str, today: date) -> str:
    match field.kind:
        case "date":
            return (today + LATER.get(field.name, timedelta())).isoformat()
        case "choice":
            return CHOSEN[field.name]
    return SAID[field.name][language] if field.name in SAID else ""
