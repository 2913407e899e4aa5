"""Every letter of `run.py app letters --demo`: valid for the archive, whole, and with all that the law asks."""

import re
from datetime import UTC, datetime
from pathlib import Path

import page
import pypdfium2
import pytest

from desktop.clock import FixedClock
from desktop.demo_letters import NAMES, demo_facts, write_demo_letters
from desktop.knowledge import load_letter_wording
from desktop.letters.compose import GAP, compose
from desktop.letters.letter import LANGUAGES, LETTER_KINDS, Letter
from desktop.letters.plain import plain_text
from desktop.rules.texts import date_text

CLOCK = FixedClock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
PROFILES = [profile for profile in page.ValidationProfile if str(profile.value) in ("2a", "ua1")]
COMPLAINT = {
    "nl": ("Autoriteit Persoonsgegevens", "Postbus 93374", "autoriteitpersoonsgegevens.nl"),
    "en": ("Autoriteit Persoonsgegevens", "Postbus 93374", "autoriteitpersoonsgegevens.nl"),
}
COURT = {
    "nl": ("rechtbank", "zes weken", "artikel 35 Uitvoeringswet AVG"),
    "en": ("district court", "six weeks", "article 35"),
}
WITH_COURT = {  # refused, wholly or in part, or a fee for it: GDPR art. 12(4), UAVG art. 35
    "refusal",
    "partial-refusal",
    "representative",
    "portability-in-part",
    "access",  # something was left out
    "nothing-held",
    "objection",
    "automated-decision",
    "not-identified",
    "not-ours",
    "combined",
    "fee-excessive",
    "restriction-lifting",
}
WITHOUT_COMPLAINT = {  # nothing is decided yet, or a third party reads it
    "acknowledgement",
    "identity-request",
    "identity-reminder",
    "clarification",
    "fee",
    "recipient-notice",
    "forwarding",
}
ERASURE = {
    "nl": ("gewist", "omdat wij deze gegevens niet langer nodig hebben", "Nog bewaard", "reservekopieën", "artikel 17"),
    "en": ("we erased", "because we no longer need these data", "Still kept", "backups", "article 17"),
}
PARTLY = {
    "nl": (
        *ERASURE["nl"],
        *("voor een deel toe", "Zoals u hebt gevraagd", "Tot 16 mei 2028", "artikel 17, derde lid, onder e"),
        *("Valt buiten uw verzoek", "Tot 28 december 2027. U hebt ons niet gevraagd dit te wissen."),
    ),
    "en": (
        *ERASURE["en"],
        *("We grant part of", "As you asked", "Until 16 May 2028", "article 17(3)(e)"),
        *("Not part of your request", "Until 28 December 2027. You did not ask us to erase this."),
    ),
}
TOLD = {"nl": ("artikel 19 AVG", "Intercom"), "en": ("article 19 GDPR", "Intercom")}  # of the account
TOLD_OF_MARKETING = {"nl": ("artikel 19 AVG", "HubSpot"), "en": ("article 19 GDPR", "HubSpot")}

# What a letter must say beside the address, the dates and the reference, by the list of required elements.
ELEMENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "acknowledgement": {
        "nl": ("hoe wij uw bericht hebben begrepen", "uiterlijk op 11 december 2026", "geen kosten", "intrekken"),
        "en": ("how we have understood your message", "by 11 December 2026", "free of charge", "withdraw"),
    },
    "identity-request": {
        "nl": (
            "twijfelen",
            "Log in",
            "burgerservicenummer",
            "pasfoto",
            "MRZ",
            "verwijderen wij daarna",
            "termijn van één maand",
            "mag stilstaan",
        ),
        "en": (
            "not yet certain",
            "Log in",
            "citizen service number",
            "passport photo",
            "MRZ",
            "delete it",
            "period of one month",
            "may stand still",
        ),
    },
    "identity-reminder": {
        "nl": ("Herinnering", "al eerder", "Deze herinnering verandert niets aan de termijn", "burgerservicenummer"),
        "en": ("Reminder", "before and have not", "This reminder does not change the period", "citizen service number"),
    },
    "clarification": {
        "nl": ("grote hoeveelheid", "4.000", "een periode", "alles", "overweging 63", "termijn", "7 december 2026"),
        "en": ("large quantity", "4,000", "a period", "everything", "recital 63", "period", "7 December 2026"),
    },
    "delay": {
        "nl": ("verlengen de termijn", "vier systemen", "drie maanden", "artikel 12, derde lid", "11 februari 2027"),
        "en": ("extend the period", "four systems", "three months", "article 12(3)", "11 February 2027"),
    },
    "fee": {
        "nl": ("artikel 15, derde lid", "€ 6,50", "€ 10,25", "€ 16,75", "intrekken", "beperken", "loopt intussen"),
        "en": ("article 15(3)", "€ 6.50", "€ 10.25", "€ 16.75", "withdraw", "narrow", "keeps running"),
    },
    "fee-excessive": {
        "nl": ("artikel 12, vijfde lid", "aan ons om te laten zien", "zesde verzoek", "€ 178,25", "intrekken"),
        "en": ("article 12(5)(a)", "for us to show", "sixth request", "€ 178.25", "withdraw"),
    },
    "recipients": {
        "nl": (*TOLD_OF_MARKETING["nl"], "Voorbeeldaccountants B.V.", "Verzoek om te wissen (23 november 2026)"),
        "en": (*TOLD_OF_MARKETING["en"], "Voorbeeldaccountants B.V.", "Request to erase (23 November 2026)"),
    },
    "recipient-notice": {
        "nl": ("Wij wissen persoonsgegevens", "artikel 19", "anna.vandersluis", "ook wissen", "bevestigen"),
        "en": ("We are erasing personal data", "article 19", "anna.vandersluis", "erase these data as well", "confirm"),
    },
    "forwarding": {
        "nl": ("artikel 28, derde lid, onder e", "Het gaat om: inzage.", "verwerkingsverantwoordelijke", "één maand"),
        "en": ("article 28(3)(e)", "This is about: access.", "controller", "one month"),
    },
    "restriction-lifting": {
        "nl": ("artikel 18, derde lid", "U had gelijk", "Op 3 december 2026 heffen wij", "Vanaf die dag"),
        "en": ("article 18(3)", "You were right", "We lift the restriction on 3 December 2026", "From that day"),
    },
    "government-request": {
        "nl": ("de Belastingdienst", "artikel 53", "drie facturen", "inzage"),
        "en": ("Belastingdienst", "article 53", "three invoices", "access"),
    },
    "statement-change": {
        "nl": ("versie 1.2", "23 december 2026", "bezwaar", "wissen", "intrekken"),
        "en": ("version 1.2", "23 December 2026", "object", "erase", "withdraw"),
    },
    "access": {
        "nl": (
            *("Wij verwerken persoonsgegevens van u", "artikel 15 AVG", "Gegevens", "Grondslag", "Ontvangers"),
            *("Intercom", "HubSpot", "Buiten de EER", "Europese Economische Ruimte", "Bewaartermijn"),
            *("Tot 13 maanden na het einde van uw account", "uw laatste actie op BlueDolphin"),
            *("voor u: tot", "Herkomst", "Van uzelf", "geautomatiseerde verwerking", "leadscore", "profilering"),
            *("kopie", "TNT-07", "weggelaten", "verbeteren", "wissen", "beperken", "bezwaar", "klacht"),
        ),
        "en": (
            *("We process personal data about you", "article 15 GDPR", "Data", "Legal basis", "Recipients"),
            *("Intercom", "HubSpot", "Outside the EEA", "European Economic Area", "Retention period"),
            *("Until 13 months after the end of your account", "your last action on BlueDolphin"),
            *("for you: until", "Source", "From yourself", "automated processing", "lead score", "profiling"),
            *("copy", "TNT-07", "left out", "rectify", "erase", "restrict", "object", "complain"),
        ),
    },
    "nothing-held": {
        "nl": ("verwerken geen persoonsgegevens van u", "06 - 00 00 00 00", "onze mailbox en onze reservekopieën"),
        "en": (
            "process no personal data about you",
            "06 - 00 00 00 00",
            "HubSpot",
            "Hotjar",
            "our mailbox and our backups",
        ),
    },
    "portability": {
        "nl": (
            "De uitvoering van een overeenkomst",
            "Uw toestemming (artikel 6",
            "artikel 20",
            "zelf hebt verstrekt",
            "JSON",
            "CSV",
            "wachtwoordzin",
            "technisch niet mogelijk",
            "koppeling",
        ),
        "en": (
            "The performance of a contract",
            "Your consent (article 6",
            "article 20",
            "provided to us yourself",
            "JSON",
            "CSV",
            "passphrase",
            "not technically",
            "connection",
        ),
    },
    "portability-in-part": {
        "nl": (
            "voor een deel toe",
            "De uitvoering van een overeenkomst",
            "gaan niet mee",
            "Ons gerechtvaardigd belang",
        ),
        "en": ("We grant part of", "The performance of a contract", "are not included", "Our legitimate interest"),
    },
    "rectification": {
        "nl": ("Op 23 november 2026 hebben wij uw gegevens verbeterd", "06 - 00", "In maart was ik", *TOLD["nl"]),
        "en": ("On 23 November 2026 we corrected your data", "06 - 00", "I was on leave", *TOLD["en"]),
    },
    "erasure": {
        "nl": (
            "Op 23 november 2026 hebben wij gegevens van u gewist",
            "tot 28 december 2026",
            "Gewist",
            *TOLD_OF_MARKETING["nl"],
        ),
        "en": (
            "On 23 November 2026 we erased data about you",
            "until 28 December 2026",
            "Erased",
            *TOLD_OF_MARKETING["en"],
        ),
    },
    "erasure-to-come": {
        "nl": (
            "Dat doen wij uiterlijk op 4 december 2026",
            "Wordt gewist",
            "tot 8 januari 2027",
            *TOLD_OF_MARKETING["nl"],
        ),
        "en": ("by 4 December 2026 at the latest", "To be erased", "until 8 January 2027", *TOLD_OF_MARKETING["en"]),
    },
    "partial-refusal": {
        "nl": (*PARTLY["nl"], *TOLD_OF_MARKETING["nl"]),
        "en": (*PARTLY["en"], *TOLD_OF_MARKETING["en"]),
    },
    "representative": {
        "nl": (
            *("Voorbeeldadvocaten B.V.", "Geachte heer De Wit,", "(betreft A.B. van der Sluis)"),
            "U treedt op namens A.B. van der Sluis. Waar verder in deze brief ‘u’ of ‘uw’ staat, bedoelen wij A.B.",
            *PARTLY["nl"],
        ),
        "en": (
            *("Voorbeeldadvocaten B.V.", "Dear Mr De Wit,", "(regarding A.B. van der Sluis)"),
            "You are acting on behalf of A.B. van der Sluis. Wherever else this letter says “you” or “your”, we mean",
            *PARTLY["en"],
        ),
    },
    "refusal": {
        "nl": ("wijzen uw verzoek om uw gegevens te wissen af", "artikel 17, derde lid, onder e", "betwiste factuur"),
        "en": ("do not grant your request for erasure", "article 17(3)(e)", "invoice you dispute"),
    },
    "restriction": {
        "nl": (
            *("artikel 18", "nog nagaan", "Sinds 20 november 2026", "rechtsvordering", "Voordat wij", "niet gevraagd"),
            *TOLD["nl"],
        ),
        "en": (
            *("article 18", "still checking", "Since 20 November 2026", "legal claim", "before we lift", "did not ask"),
            *TOLD["en"],
        ),
    },
    "objection": {
        "nl": (
            *("slaagt voor een deel", "13 november 2026", "Dwingende", "weegt zwaarder", "7 december 2026"),
            "niet gevraagd hebt te stoppen",
        ),
        "en": (
            *("uphold part of", "13 November 2026", "Compelling", "outweighs your objection", "7 December 2026"),
            "not ask us to stop",
        ),
    },
    "marketing-objection": {
        "nl": ("Sinds 12 november 2026", "geen reclame", "artikel 21, tweede en derde lid", "op een lijst", "account"),
        "en": (
            "Since 12 November 2026",
            "no longer receive marketing",
            "article 21(2) and (3)",
            "on a list",
            "account",
        ),
    },
    "consent-withdrawal": {
        "nl": (
            "per 12 november 2026 ingetrokken",
            "artikel 7, derde lid",
            "blijft geldig",
            "gewist",
            "andere grondslag",
        ),
        "en": ("withdrawn as of 12 November 2026", "article 7(3)", "remains valid", "erased", "different legal basis"),
    },
    "complaint-reply": {
        "nl": ("vinden die terecht", "naamgenoot", "Wat er verandert", "twee medewerkers"),
        "en": ("find it justified", "the same name", "What will change", "two employees"),
    },
    "automated-decision": {
        "nl": ("artikel 22, eerste lid", "geautomatiseerd besluit", "medewerker", "leadscore", "profilering"),
        "en": ("article 22(1)", "automated decision", "employee", "lead score", "profiling"),
    },
    "not-identified": {
        "nl": ("kunnen nu niet ingaan", "artikel 11, tweede lid, en artikel 12, tweede lid", "Hotjar-ID", "cookie"),
        "en": ("cannot act on", "articles 11(2) and 12(2)", "Hotjar ID", "cookie"),
    },
    "not-ours": {
        "nl": ("in opdracht van Gemeente Voorbeeldstad", "Op 23 november 2026", "privacy@voorbeeldstad.example"),
        "en": ("on behalf of Gemeente Voorbeeldstad", "On 23 November 2026", "privacy@voorbeeldstad.example"),
    },
    "withdrawn": {
        "nl": ("Op 21 november 2026", "uw verzoek om rectificatie intrekt"),
        "en": ("On 21 November 2026", "withdraw your request for rectification"),
    },
    "combined": {
        "nl": (
            *ERASURE["nl"],
            *("Intrekking van toestemming", "artikel 7, derde lid", "blijft geldig"),
            *("Bezwaar", "artikel 21, eerste lid", "Gebruik gestopt", "Gebruik gaat door"),
            *("Beperking van het gebruik", "artikel 18", "Voordat wij de beperking opheffen"),
            *TOLD["nl"],
        ),
        "en": (
            *ERASURE["en"],
            *("Withdrawal of consent", "article 7(3)", "remains valid"),
            *("Objection", "article 21(1)", "Use stopped", "Use continues"),
            *("Restriction of use", "article 18", "before we lift the restriction"),
            *TOLD["en"],
        ),
    },
}


def letter_of(name: str, language: str) -> Letter:
    return compose(demo_facts(name, language, CLOCK.today()), load_letter_wording())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    written = tmp_path_factory.mktemp("letters")
    assert write_demo_letters(written, CLOCK) == 0
    return written


def test_each_letter_in_each_language(folder: Path) -> None:
    expected = {f"{name}-{language}.pdf" for name in ELEMENTS for language in LANGUAGES}
    assert {path.name for path in folder.iterdir()} == expected
    assert {demo_facts(name, "nl", CLOCK.today()).kind for name in NAMES} == set(LETTER_KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_conforms_to_both_standards(folder: Path, name: str, language: str) -> None:
    assert len(PROFILES) == 2
    for profile in PROFILES:
        report = page.validate_pdf(str(folder / f"{name}-{language}.pdf"), profile=profile)
        assert report.is_compliant, [(one.rule_id, one.message) for one in report.failures]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_says_what_it_must(folder: Path, name: str, language: str) -> None:
    sheets = pypdfium2.PdfDocument(folder / f"{name}-{language}.pdf")
    text = " ".join(sheet.get_textpage().get_text_range() for sheet in sheets)
    text = " ".join(text.replace("\ufffe", "").replace("\xad\r\n", "").split())
    wanted = [*ELEMENTS[name][language], date_text(CLOCK.today(), language), "ValueBlue B.V.", "Mila Bakker"]
    wanted += [] if name in WITHOUT_COMPLAINT else COMPLAINT[language]
    wanted += COURT[language] if name in WITH_COURT else []
    assert [words for words in wanted if words not in text] == []
    assert (COURT[language][0] in text) is (name in WITH_COURT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_reads_as_a_whole_letter(name: str, language: str) -> None:
    """No gap, no place left open, no doubled space or stop, and no heading above nothing."""
    letter = letter_of(name, language)
    texts = [letter.title, *(block.text for block in letter.blocks)]
    assert [text for text in texts if GAP in text or re.search(r"[{}]|  | [.,;:]|\.\.|,,|\(\)", text)] == []
    kinds = [block.kind for block in letter.blocks]
    levels = [block.level for block in letter.blocks]
    for index, kind in enumerate(kinds):
        if kind == "heading":
            assert kinds[index + 1] != "heading" or levels[index + 1] > levels[index], letter.blocks[index].text
    other = {"nl": (" the ", " GDPR", " article "), "en": (" het ", " AVG", " artikel ")}[language]
    assert [word for word in other if word in plain_text(letter)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_third_party_is_not_told_more_than_it_needs(language: str) -> None:
    text = plain_text(letter_of("recipient-notice", language))
    assert "Van der Sluis" not in text
    assert "Kastanjelaan" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_letter_answers_several_rights(language: str) -> None:
    """Each right under its own heading, what closes the letter once and at its end."""
    letter = letter_of("combined", language)
    headings = [block.text for block in letter.blocks if block.kind == "heading" and block.level == 2]
    rights = {
        "nl": ["Wissen van gegevens", "Intrekking van toestemming", "Bezwaar", "Beperking van het gebruik"],
        "en": ["Erasure", "Withdrawal of consent", "Objection", "Restriction of use"],
    }[language]
    assert headings[:4] == rights
    assert len(headings) == 6
    assert plain_text(letter).count("Postbus 93374") == 1
