"""Letters are triaged to the rights they ask for, and no others."""

from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest

from desktop.rules.own_words import own_words
from desktop.rules.rights import Right
from desktop.rules.triage import guess_language, propose_rights

MAIL = Path(__file__).parents[1] / "samples" / "mail"
ASKED = {
    "access": {Right.ACCESS},
    "erasure": {Right.ERASURE, Right.CONSENT_WITHDRAWAL, Right.OBJECTION},
    "rectification": {Right.RECTIFICATION},
    "portability": {Right.PORTABILITY},
    "complaint": {Right.COMPLAINT},
    "stop-marketing": {Right.MARKETING_OBJECTION},
}
SENTENCES = [
    ("This is not a request for erasure.", ()),
    ("Ik wil geen inzage.", ()),
    ("Dit is geen klacht, maar een verzoek om inzage.", (Right.ACCESS,)),
    ("This is not a complaint but a request for erasure.", (Right.ERASURE,)),
    ("I am not asking for access, erasure or portability.", ()),
    ("Verwijder mijn gegevens nog niet.", ()),
    ("Please do not delete my account.", ()),
    ("Please don't delete my data; I want you to correct my address.", (Right.RECTIFICATION,)),
    ("Ik vraag u niet om mijn gegevens te verwijderen.", ()),
    ("U hoeft mijn gegevens niet te wissen, maar ik wil wel weten welke gegevens u van mij heeft.", (Right.ACCESS,)),
    ("U heeft niet gereageerd op mijn verzoek om inzage.", ()),
    ("Ik heb geen bezwaar tegen uw nieuwsbrief.", ()),
    ("Wilt u mij uitschrijven voor de nieuwsbrief?", (Right.MARKETING_OBJECTION,)),
    ("Ik maak bezwaar tegen het gebruik van mijn gegevens om uw dienst te verbeteren.", (Right.OBJECTION,)),
    ("Ik verzoek u mijn gegevens te verbeteren.", (Right.RECTIFICATION,)),
    ("Graag uitschrijven van alle mailings.", (Right.MARKETING_OBJECTION,)),
    ("Ik wil niet meer benaderd worden voor reclame.", (Right.MARKETING_OBJECTION,)),
    ("Unsubscribe me from everything.", (Right.MARKETING_OBJECTION,)),
    ("I no longer wish to receive your newsletter.", (Right.MARKETING_OBJECTION,)),
    ("Please remove my details from your mailing list.", (Right.MARKETING_OBJECTION,)),
    ("Please take me off your marketing list.", (Right.MARKETING_OBJECTION,)),
    ("Ik trek mijn toestemming in.", (Right.CONSENT_WITHDRAWAL,)),
    (
        "Hierbij trek ik de toestemming die ik heb gegeven voor het gebruik van mijn profielfoto in.",
        (Right.CONSENT_WITHDRAWAL,),
    ),
    ("Ik geef u geen toestemming meer om mijn foto te gebruiken.", (Right.CONSENT_WITHDRAWAL,)),
    ("I revoke my consent with immediate effect.", (Right.CONSENT_WITHDRAWAL,)),
    ("I never gave consent and did not withdraw it.", ()),
    ("Ik doe een beroep op artikel 15 AVG.", (Right.ACCESS,)),
    ("Request under Articles 17 and 21 GDPR.", (Right.ERASURE, Right.OBJECTION)),
    ("Op grond van de artikelen 7, 17 en 21 AVG verzoek ik u te handelen.", (Right.ERASURE, Right.OBJECTION)),
    ("Ik beroep mij op artikel 18 AVG: beperk de verwerking zolang u dit uitzoekt.", (Right.RESTRICTION,)),
    ("I request restriction of processing while you check this.", (Right.RESTRICTION,)),
    ("Please restrict the processing of my data.", (Right.RESTRICTION,)),
    ("Ik wil niet worden onderworpen aan een geautomatiseerd besluit.", (Right.AUTOMATED_DECISION,)),
    ("I do not wish to be subject to automated decisions and request human intervention.", (Right.AUTOMATED_DECISION,)),
    ("Ik maak bezwaar tegen het gebruik van mijn gegevens voor direct marketing.", (Right.MARKETING_OBJECTION,)),
    ("I object to the processing of my data based on legitimate interest.", (Right.OBJECTION,)),
    (
        "Ik maak bezwaar tegen de verwerking van mijn gegevens en wil geen nieuwsbrieven meer.",
        (Right.MARKETING_OBJECTION,),
    ),
    ("Graag ontvang ik een overzicht van alle gegevens die u van mij heeft.", (Right.ACCESS,)),
    ("Could you tell me what personal data you hold about me?", (Right.ACCESS,)),
    ("What information do you have on me? I'd like a copy of my data.", (Right.ACCESS,)),
    ("Kunt u mijn account verwijderen?", (Right.ERASURE,)),
    ("Ik wil dat al mijn gegevens worden gewist.", (Right.ERASURE,)),
    ("Please delete my account and all associated data.", (Right.ERASURE,)),
    ("I want my data deleted.", (Right.ERASURE,)),
    ("Please forget me. I invoke the right to be forgotten.", (Right.ERASURE,)),
    ("Wilt u mijn gegevens verwijderen?\n\n> Graag inzage in mijn gegevens.", (Right.ERASURE,)),
    ("Wilt u mijn e-mailadres wijzigen in p@example.org?", (Right.RECTIFICATION,)),
    ("Mijn naam is verkeerd gespeld, kunt u dat verbeteren?", (Right.RECTIFICATION,)),
    ("My date of birth is wrong, please correct it.", (Right.RECTIFICATION,)),
    ("I would like to complain about how you shared my number.", (Right.COMPLAINT,)),
    ("Als u niet reageert dien ik een klacht in bij de Autoriteit Persoonsgegevens.", ()),
    ("Ik heb een klacht over uw medewerker.", (Right.COMPLAINT,)),
    ("Kunt u mij helpen met inloggen? Ik heb geen toegang tot mijn account.", ()),
    ("How do I change my password?", ()),
    ("Wilt u mij een offerte sturen voor 10 gebruikers?", ()),
    ("If you are not the intended recipient, please delete this message.", ()),
    ("Ik wist niet dat u gegevens van mij had.", ()),
    ("Stuur mij een kopie van mijn dossier met gegevens en wis daarna mijn account.", (Right.ACCESS, Right.ERASURE)),
    ("Graag mijn gegevens overdragen aan een andere dienst.", (Right.PORTABILITY,)),
    ("Mag ik een kopie van mijn gegevens?", (Right.ACCESS,)),
    ("Waarom heeft u mijn gegevens niet verwijderd?", ()),
    ("I don't want you to use my data for marketing any more.", (Right.MARKETING_OBJECTION,)),
    ("Stop met het sturen van reclamemails!", (Right.MARKETING_OBJECTION,)),
    ("Verwijder mij uit uw bestand.", (Right.MARKETING_OBJECTION,)),
    ("Ik wil vergeten worden.", (Right.ERASURE,)),
    ("Please erase everything you have on me.", (Right.ERASURE,)),
    ("Geef mij inzage in alles wat u van mij heeft en verbeter mijn adres.", (Right.ACCESS, Right.RECTIFICATION)),
    ("Verwijder alles wat u over mij heeft.", (Right.ERASURE,)),
    ("I would like access to all the personal information you hold about me.", (Right.ACCESS,)),
    ("Ik zou graag willen weten welke persoonsgegevens jullie van mij hebben.", (Right.ACCESS,)),
    ("Not only do I want access to my data, I also want it erased afterwards.", (Right.ACCESS, Right.ERASURE)),
    (
        "Ik wil niet alleen inzage in mijn gegevens, maar ook dat u mijn account verwijdert.",
        (Right.ACCESS, Right.ERASURE),
    ),
]
ACCESS_WITH_LIST = """\
Geachte heer/mevrouw,

Op grond van artikel 15, eerste lid, van de Algemene verordening gegevensbescherming (AVG) heb ik
het recht om van u te horen of u mijn persoonsgegevens verwerkt. Daarom verzoek ik u mij te laten
weten of dit zo is. Als u mijn persoonsgegevens verwerkt, dan wil ik graag een volledig overzicht
van deze gegevens, in een begrijpelijke vorm. Daarbij wil ik ook weten:

- waarom u mijn gegevens verwerkt;
- aan wie u mijn gegevens heeft doorgegeven;
- hoe lang u mijn gegevens bewaart voordat u ze verwijdert;
- dat ik het recht heb om u te vragen mijn gegevens te corrigeren, te wissen of de verwerking te
beperken, en om bezwaar te maken;
- dat ik een klacht kan indienen bij de Autoriteit Persoonsgegevens.

Ik verzoek u binnen een maand te reageren.
"""
ERASURE_AND_MARKETING = """\
Subject: Right to erasure

To the Data Protection Officer,

Under Article 17 of the General Data Protection Regulation, I formally request the erasure of all
personal data your organisation holds about me.

I also request:
1. Written confirmation that the erasure has been completed.
2. Notification to any third parties with whom my data has been shared, as required by Article 19 GDPR.
3. Immediate cessation of direct marketing, as permitted under Article 21 GDPR.

Please respond within one month as required by Article 12(3) GDPR.
"""
CONSENT = """\
Pursuant to Article 7(3) of the General Data Protection Regulation (GDPR) I hereby immediately
withdraw my consent to the processing of the following personal data: my photograph.

In case of non-compliance with my demand, I will contact a data protection authority. Furthermore, I
reserve the right to take further legal action, which may include the enforcement of claims for
damages according to Article 82 GDPR.
"""
ERASURE_WITH_REASONS = """\
Hierbij verzoek ik u, op grond van artikel 17 lid 1 van de AVG, om alle persoonsgegevens die u van
mij verwerkt te wissen. De gegevens zijn niet langer nodig voor de doeleinden waarvoor zij zijn
verzameld. Indien u mijn verzoek weigert, verzoek ik u dit gemotiveerd te doen.
"""
RECTIFICATION = """\
I am writing to ask you to correct inaccurate personal data you hold about me, under my right to
rectification (Article 16 UK GDPR). The following data is inaccurate: my address. Please confirm
that you have passed the correction to each recipient. I understand that you may need to restrict
processing while you check.
"""
PORTABILITY = """\
In my case, please make the data available to me, which I have provided to you, in a structured,
commonly used and machine-readable format as laid down in Article 20(1) GDPR.
"""
REPLY_BELOW = """\
Beste Support,

Bedankt voor uw antwoord.

Van: Support <support@example.org>
Verzonden: maandag 2 maart 2026 10:00
Aan: Jan
Onderwerp: Uw verzoek

U vroeg om inzage en verwijdering van uw gegevens.
"""
REPLY_ANNOUNCED = """\
Fijn, dan wacht ik af.

On Mon, 2 Mar 2026 at 10:00, Support <support@example.org>
wrote:
> You asked us to delete your account.
"""
ANSWER_BELOW = """\
Op 2 maart 2026 om 10:00 schreef Support <support@example.org>:
> Wat wilt u?

Ik wil graag inzage in mijn gegevens.
"""
LETTERS = [
    pytest.param(ACCESS_WITH_LIST, {Right.ACCESS}, id="access_with_list"),
    pytest.param(ERASURE_AND_MARKETING, {Right.ERASURE, Right.MARKETING_OBJECTION}, id="erasure_and_marketing"),
    pytest.param(CONSENT, {Right.CONSENT_WITHDRAWAL}, id="consent"),
    pytest.param(ERASURE_WITH_REASONS, {Right.ERASURE}, id="erasure_with_reasons"),
    pytest.param(RECTIFICATION, {Right.RECTIFICATION, Right.RESTRICTION}, id="rectification"),
    pytest.param(PORTABILITY, {Right.PORTABILITY}, id="portability"),
    pytest.param(REPLY_BELOW, set(), id="reply_below"),
    pytest.param(REPLY_ANNOUNCED, set(), id="reply_announced"),
    pytest.param(ANSWER_BELOW, {Right.ACCESS}, id="answer_below"),
]


def opened(name: str) -> tuple[str, str]:
    message = BytesParser(policy=policy.default).parsebytes((MAIL / f"{name}.eml").read_bytes())
    body = message.get_body(("plain",))
    assert body is not None
    return body.get_content(), message["Subject"]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", ASKED)
def test_sample_letter(kind: str, language: str):
    text, subject = opened(f"{kind}-{language}")
    proposals = propose_rights(text, subject)
    assert {proposal.right for proposal in proposals} == ASKED[kind]
    assert len(proposals) == len(ASKED[kind])
    assert all(proposal.quote in text and proposal.quote.strip() for proposal in proposals)
    assert guess_language(text) == language


def test_the_samples_are_all_tried():
    assert {path.stem for path in MAIL.glob("*.eml")} == {f"{k}-{lang}" for k in ASKED for lang in ("nl", "en")}


@pytest.mark.parametrize(("text", "rights"), SENTENCES)
def test_sentence(text: str, rights: tuple[Right, ...]):
    proposals = propose_rights(text)
    assert {proposal.right for proposal in proposals} == set(rights)
    assert all(proposal.quote in text for proposal in proposals)


@pytest.mark.parametrize(("text", "rights"), LETTERS)
def test_letter(text: str, rights: set[Right]):
    assert {proposal.right for proposal in propose_rights(text)} == rights


def test_a_subject_counts_unless_it_is_an_answer():
    (proposal,) = propose_rights("Zie bijlage.", "Inzageverzoek")
    assert (proposal.right, proposal.quote) == (Right.ACCESS, "Inzageverzoek")
    assert propose_rights("Dank u.", "Re: Inzageverzoek") == ()


def test_the_words_of_the_message_go_before_the_subject():
    (proposal,) = propose_rights("Graag inzage in mijn gegevens.", "Inzageverzoek")
    assert proposal.quote == "Graag inzage in mijn gegevens."


def test_a_forwarded_request_is_read():
    text = "Zie onder.\n\nVan: Piet <piet@example.nl>\nVerzonden: maandag\n\nGraag inzage in mijn gegevens."
    assert propose_rights(text, "Vraag") == ()
    (proposal,) = propose_rights(text, "FW: Vraag")
    assert proposal.quote == "Graag inzage in mijn gegevens."


def test_a_long_sentence_is_quoted_in_part_between_words():
    text = f"{'voorts ' * 60}verzoek ik om inzage in mijn gegevens {'alsmede ' * 60}"
    (proposal,) = propose_rights(text)
    assert proposal.quote in text
    assert len(proposal.quote) < 300
    assert {proposal.quote.split()[0], proposal.quote.split()[-1]} <= {"voorts", "alsmede"}


@pytest.mark.parametrize("text", ["", " ", "\r\n\r\n", "a" * 50_000, "geen " * 9_000, "> x\n" * 9_000, ".'" * 20_000])
def test_odd_messages_ask_nothing(text: str):
    assert propose_rights(text, text) == ()


def test_blanking_keeps_every_place():
    text = ANSWER_BELOW + "-- \nP. Jansen\nverwijder mijn gegevens\n"
    kept = own_words(text)
    assert len(kept) == len(text)
    assert "Jansen" not in kept
    assert kept.index("Ik wil graag") == text.index("Ik wil graag")
