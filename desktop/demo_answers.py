"""What the desk of the demo decides: each decision whole, as the window would ask for it, in invented words."""

from collections.abc import Collection
from datetime import date, timedelta

from desktop.procedures.decision_categories import CategoryLine, category_choices
from desktop.procedures.office import Office
from desktop.rules.decisions import (
    PER_CATEGORY,
    REFUSING,
    CategoryChoice,
    CategoryDecision,
    Decision,
    DecisionField,
    RequestGround,
    fields_for,
    outcome_of,
)
from desktop.rules.outcomes import GIVEN, Outcome
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
    "nl": "Uw werkgever heeft u in BlueDolphin de rol van beheerder gegeven, en die hebt u nog. Alleen uw werkgever "
    "kan u een andere rol geven.",
    "en": "Your employer gave you the role of administrator in BlueDolphin, and you still have it. Only your employer "
    "can give you another role.",
}
NOT_CONTESTED: Words = {
    "nl": "Wij hebben het uitgezocht: het factuuradres dat u betwistte, is verbeterd. Een andere reden om het gebruik "
    "te beperken is er niet.",
    "en": "We have looked into it: the invoice address you contested was corrected. There is no other reason to "
    "restrict the use.",
}
HANDLED: Words = {
    "nl": "Uw vraag is drie werkdagen later per e-mail beantwoord. Een kopie van dat antwoord hebben wij u nogmaals "
    "gestuurd.",
    "en": "Your question was answered by e-mail three working days later. We have sent you another copy.",
}
NEW_FUNCTION, NEW_TELEPHONE = "informatiemanager", "06 - 00 00 01 23"  # as `rectification` in messages.toml asks

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
ERASED_FOR = {  # the ground of an erasure, by what else the same message asks
    Right.CONSENT_WITHDRAWAL: RequestGround.CONSENT_WITHDRAWN,
    Right.OBJECTION: RequestGround.OBJECTED,
}
MEANT = {  # what a message is about where it is not about everything
    Right.RECTIFICATION: "3.1 A",  # where a job title and a telephone number stand
    Right.OBJECTION: "3.1 C",  # to improve the service
}
CHOSEN = {"copy_form": "package", "delivery": "package_mail", "transfer": "to_person"}
LATER = {  # after the day of the decision
    "erased_on": timedelta(days=14),
    "backups_until": timedelta(days=49),
    "resume_on": timedelta(days=14),
}
SAID: dict[str, Words] = {
    "now_recorded": {
        "nl": f"Functie: {NEW_FUNCTION}. Telefoonnummer: {NEW_TELEPHONE}.",
        "en": f"Job title: {NEW_FUNCTION}. Telephone number: {NEW_TELEPHONE}.",
    },
    "suppressed": {"nl": "uw e-mailadres", "en": "your e-mail address"},
    "explanation": {
        "nl": "Een medewerker bekijkt elke leadscore voordat wij u benaderen; hij heeft geen gevolgen voor u.",
        "en": "An employee looks at every lead score before we contact you; it has no consequences for you.",
    },
    "findings": {
        "nl": "Uw e-mail is in de verkeerde postbus beland en daardoor niet beantwoord. Dat antwoord hebt u intussen.",
        "en": "Your e-mail ended up in the wrong mailbox and was not answered. You have had that answer by now.",
    },
    "changes": {
        "nl": "Vragen over gegevens gaan voortaan vanzelf naar de privacymedewerkers, die elkaar vervangen.",
        "en": "From now on questions about data go to the privacy officers by themselves, who stand in for each other.",
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


def decision_on(
    office: Office, case_id: int, right: Right, outcome: Outcome, language: str, asked: Collection[Right]
) -> Decision:
    """A decision of today.

    Args:
        asked: every right of the request.
        outcome: where a granted right is decided per category, what is proposed for each of them says what it comes to.
    """
    choices: tuple[CategoryChoice, ...] = ()
    asked_for = _request_grounds(right, asked)
    if right in PER_CATEGORY and outcome is Outcome.GRANTED:
        lines = category_choices(office, case_id=case_id, right=right, request_grounds=asked_for)
        choices = tuple(
            _as_proposed(line, language)
            for line in lines
            if line.ground is not RefusalGround.BASIS_KNOWS_NO_OBJECTION
            and line.activity == MEANT.get(right, line.activity)
        )
        outcome = outcome_of(right, [choice.decision for choice in choices]) or outcome
    ground, facts = _reason(right, outcome, language) if outcome in REFUSING and not choices else (None, "")
    return Decision(
        right=right,
        outcome=outcome,
        grounds=(ground,) if ground else (),
        facts=facts,
        request_grounds=asked_for if outcome in GIVEN else (),
        details={
            field.name: said
            for field in fields_for(right, outcome)
            if (said := _said(field, language, office.clock.today()))
        },
        categories=choices,
    )


def _request_grounds(right: Right, asked: Collection[Right]) -> tuple[RequestGround, ...]:
    if right is Right.RESTRICTION:
        return (RequestGround.ACCURACY_CONTESTED,)
    if right is not Right.ERASURE:
        return ()
    return tuple(ERASED_FOR[one] for one in asked if one in ERASED_FOR) or (RequestGround.NO_LONGER_NEEDED,)


def _as_proposed(line: CategoryLine, language: str) -> CategoryChoice:
    return CategoryChoice(
        holding_id=line.holding_id,
        decision=line.proposed or CategoryDecision.CORRECT,
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
