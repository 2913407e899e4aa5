"""The decision letter: one section for each right, as it was decided, to whoever may have it, and what it sets off."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from db import fees, letters, text_blocks
from db.records import CaseId, LetterId
from db.request_records import Fee, TextBlock
from desktop.letters.errors import LetterProblem
from desktop.procedures import case_file, decisions, directory, notices, purges, reply, representatives
from desktop.procedures.disclosures import register_disclosure
from desktop.procedures.holding_facts import note_fact
from desktop.procedures.office import Office
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.case_path import Outcome, Step
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.facts import FactKind
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    IMPROVEMENT,
    LOG,
    MARKETING,
    TODAY,
    ZOE,
    answer,
    broken,
    decide,
    grant_access,
    hold_data,
    identify,
    keep,
    look_again,
    open_case,
    search_all,
    set_day,
)
from tests.procedures.purge_desk import carried_out

ERASED = {"erased_on": TODAY.isoformat(), "backups_until": "2026-06-02"}
NEEDLESS = (RequestGround.NO_LONGER_NEEDED,)
COMPLAINT = {"findings": "Onze medewerker belde te laat terug.", "changes": "Wij bellen voortaan binnen een dag."}
LAWYER = RepresentativeLine(
    kind="lawyer",
    initials="R.",
    surname="Recht",
    title="mevrouw",
    organisation="Recht Advocaten",
    street="Balie 2",
    postcode="1012 AB",
    town="Amsterdam",
    email="recht@voorbeeld.example",
)


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def known_case(office: Office, person: int, *rights: Right) -> int:
    case_id = open_case(office, person, *rights)
    identify(office, case_id)
    if Right.ERASURE in rights:
        search_all(office, case_id)
    return case_id


def erase(office: Office, case_id: int, *ids: int) -> None:
    chosen = [CategoryChoice(holding_id=one, decision=CategoryDecision.ERASE) for one in ids]
    decide(office, case_id, Right.ERASURE, ERASED, request_grounds=NEEDLESS, categories=chosen)


def refuse(office: Office, case_id: int, right: Right = Right.ERASURE) -> None:
    decide(
        office,
        case_id,
        right,
        {},
        outcome=Outcome.REFUSED,
        grounds=[RefusalGround.LEGAL_CLAIMS],
        facts="Er loopt een geschil over uw factuur.",
    )


def write(office: Office, about: reply.Matter, kind: str, language: str = "nl", **filled: Any) -> int:
    fields = reply.starting_fields(office, about=about, kind=kind, language=language) | filled
    draft = reply.save_draft(office, about=about, kind=kind, language=language, fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


def text_of(office: Office, letter_id: int) -> str:
    return " ".join(reply.letter_text(office, letter_id).split())


# ── what it says ────────────────────────────────────────────────────────────
def test_what_is_still_here_is_promised_and_not_told_as_gone(office: Office, person: int):
    held = hold_data(office, person, ("3.1 D", "", "hubspot"))
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, *held)
    said = text_of(office, write(office, reply.CaseMatter(case_id), "decision"))
    assert "Dat doen wij uiterlijk op 4 maart 2026" in said
    assert "Wordt gewist" in said
    assert "hebben wij gegevens van u gewist" not in said


def test_what_was_purged_before_the_letter_is_told_as_gone(office: Office, person: int):
    held = hold_data(office, person, ("3.1 D", "", "hubspot"))
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, *held)
    carried_out(office, held)
    said = text_of(office, write(office, reply.CaseMatter(case_id), "decision"))
    assert "Op 4 maart 2026 hebben wij gegevens van u gewist" in said
    assert "Wordt gewist" not in said


def test_a_letter_cannot_say_erased_on_a_day_that_passed_while_the_data_are_here(office: Office, person: int):
    held = hold_data(office, person, ("3.1 D", "", "hubspot"))
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, *held)
    set_day(office, TODAY + timedelta(days=1))
    with broken("erasure_not_done"):
        write(office, reply.CaseMatter(case_id), "decision")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nl",
            (
                "3.1 D",
                "HubSpot",
                "Dynatrace",
                "HubSpot: Verenigde Staten, op grond van standaardbepalingen van de Europese Commissie",
                "Tot 2 jaar na het verzamelen",
                "Tot 13 maanden na het einde van uw account",
                "leadscore",
                "3.2 D",  # this request itself
                "Deurwaarder Jansen",
                "Wij delen uw persoonsgegevens alleen met derden indien dit nodig is om op eventuele aanspraken",
                "2 maart 2026",
            ),
        ),
        ("en", ("3.1 D", "HubSpot", "Outside the EEA", "lead score", "Deurwaarder Jansen", "2 March 2026")),
    ],
)
def test_access_is_given_with_all_that_article_15_asks(
    office: Office, person: int, language: str, words: tuple[str, ...]
):
    hold_data(office, person, ACCOUNT, MARKETING, IMPROVEMENT)
    shared = {
        "ground": "claims",
        "is_government": False,
        "requested_on": None,
        "disclosed_on": date(2026, 2, 1),
        "law": "",
        "data": "Naam en adres",
    }
    register_disclosure(office, person_id=person, recipient="Deurwaarder Jansen", **shared)
    ban = {"is_government": True, "ground": "authority_request", "requested_on": date(2026, 2, 1), "law": "Sv"}
    ban |= {"ban_law": "Artikel 126bb Sv", "ban_until": date(2026, 9, 1)}
    register_disclosure(office, person_id=person, recipient="Recherche Domdrift", **(shared | ban))
    case_id = known_case(office, person, Right.ACCESS)
    search_all(office, case_id)
    grant_access(office, case_id)
    text = text_of(office, answer(office, case_id, language))
    for said in words:
        assert said in text
    assert "Domdrift" not in text  # the law forbids to tell it yet


def test_access_is_not_granted_with_an_empty_overview(office: Office, person: int):
    case_id = known_case(office, person, Right.ACCESS)
    search_all(office, case_id, found=["mailbox"])
    with broken("nothing_registered") as refused:
        decide(office, case_id, Right.ACCESS, {"copy_form": "package"})
    assert refused.value.data == {"right": "access"}
    hold_data(office, person, LOG)
    look_again(office, case_id)
    decide(office, case_id, Right.ACCESS, {"copy_form": "package"})
    answer(office, case_id)


def test_what_is_carried_elsewhere_is_told_and_what_is_not(office: Office, person: int):
    hold_data(office, person, ACCOUNT, MARKETING, ("3.4 A", "", "hubspot"))
    case_id = known_case(office, person, Right.PORTABILITY)
    search_all(office, case_id)
    details = {"delivery": "package_mail", "transfer": "to_person"}
    why = {"grounds": (RefusalGround.BASIS_NOT_PORTABLE,), "facts": "U vroeg ook om onze marketing."}
    decide(office, case_id, Right.PORTABILITY, details, outcome=Outcome.PARTLY_GRANTED, **why)
    text = text_of(office, answer(office, case_id))
    provided, refused = text.split("Wat wij niet doen, en waarom")
    marketing = "Marketingmateriaal sturen zoals nieuwsbrieven en aanbiedingen"
    assert "De uitvoering van een overeenkomst (artikel 6" in provided
    assert "Uw toestemming (artikel 6" in provided
    assert marketing not in provided
    assert "leadscore" not in provided.lower()  # what we derived
    assert marketing in refused
    assert "Ons gerechtvaardigd belang" in refused


def test_one_letter_tells_of_several_rights_and_leaves_none_out(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ERASURE, Right.COMPLAINT, Right.RECTIFICATION)
    erase(office, case_id, log)
    decide(office, case_id, Right.COMPLAINT, COMPLAINT)
    decide(office, case_id, Right.RECTIFICATION, {}, outcome=Outcome.WITHDRAWN)
    letter_id = answer(office, case_id)
    text = text_of(office, letter_id)
    for words in ("Wissen van gegevens", "4 maart 2026", "2 juni 2026", "Klacht", COMPLAINT["changes"]):
        assert words in text
    assert {right.letter_id for right in case_file.case_view(office, case_id).rights} == {letter_id}
    assert case_file.case_view(office, case_id).step is Step.CLOSE


def test_a_right_left_out_gets_a_letter_of_its_own(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ERASURE, Right.COMPLAINT)
    about = reply.CaseMatter(case_id)
    erase(office, case_id, log)
    decide(office, case_id, Right.COMPLAINT, COMPLAINT)
    assert reply.starting_fields(office, about=about, kind="decision")["rights"] == ["erasure", "complaint"]
    first = text_of(office, write(office, about, "decision", rights=["complaint"]))
    assert COMPLAINT["findings"] in first
    assert "Wissen van gegevens" not in first
    assert "uw verzoek om uw gegevens te wissen" in first  # another letter will follow about it
    told = {right.right: right.told for right in case_file.case_view(office, case_id).rights}
    assert told == {Right.ERASURE: False, Right.COMPLAINT: True}
    with broken("nothing_to_tell"):
        write(office, about, "decision", rights=["complaint"])
    with broken("reply_not_sent"):
        decisions.close_case(office, case_id=case_id)
    assert "2 juni 2026" in text_of(office, answer(office, case_id))
    decisions.close_case(office, case_id=case_id)


def test_what_was_erased_before_the_letter_is_still_told(office: Office, person: int):
    log, _ = hold_data(office, person, LOG, ACCOUNT)
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, log)
    carried_out(office, (log,))
    text = text_of(office, answer(office, case_id))
    assert "Om onze dienst te beveiligen" in text
    assert "Gewist" in text


def test_a_copy_that_was_granted_is_not_purged_before_it_is_given(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ACCESS, Right.ERASURE)
    search_all(office, case_id)
    grant_access(office, case_id)
    erase(office, case_id, log)
    assert [line.reason for line in purges.plan(office, holding_ids=[log]).kept] == ["case_open"]
    answer(office, case_id)
    assert [line.reason for line in purges.plan(office, holding_ids=[log]).kept] == ["case_open"]  # no package yet


def test_a_refusal_and_a_letter_that_leaves_something_out_name_the_remedies(office: Office, person: int):
    hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ACCESS)
    search_all(office, case_id)
    left_out = {"copy_form": "package", "left_out": "De naam van een collega, om haar te beschermen."}
    decide(office, case_id, Right.ACCESS, left_out)
    text = text_of(office, answer(office, case_id))
    for words in ("De naam van een collega", "rechtbank", "zes weken"):
        assert words in text


# ── to whom ─────────────────────────────────────────────────────────────────
def test_the_answer_goes_to_a_representative_whose_authority_was_shown(office: Office, person: int):
    case_id = known_case(office, person, Right.ERASURE)
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    about = reply.CaseMatter(case_id)
    before = reply.letter_text(office, write(office, about, "acknowledgement"))
    assert "Kerkstraat 1" in before
    assert "Recht Advocaten" not in before
    assert "U treedt op namens" not in before
    representatives.show_authority(office, case_id=case_id, authority="Volmacht gezien", on=TODAY)
    refuse(office, case_id)
    letter_id = answer(office, case_id)
    text = reply.letter_text(office, letter_id).replace("\xa0", " ")
    assert "Recht Advocaten\nR. Recht\nBalie 2\n1012 AB  AMSTERDAM" in text
    assert "Geachte mevrouw Recht," in text
    assert "(betreft Z. van den Berg)" in text
    assert "U treedt op namens Z. van den Berg." in text
    assert "Uw kenmerk" not in text
    assert "Kerkstraat" not in text
    _, draft = reply.mail_draft(office, letter_id)
    assert b"recht@voorbeeld.example" in draft
    assert b"zoe@voorbeeld.example" not in draft


def test_a_notice_goes_to_its_recipient_and_says_no_more_than_is_needed(office: Office, person: int):
    (marketing,) = hold_data(office, person, MARKETING)
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, marketing)
    text = text_of(office, answer(office, case_id))
    assert "HubSpot" in text
    (line,) = notices.notices_of(office, case_id).lines
    notices.keep_notice(
        office,
        notice_id=line.id,
        street="Two Dockland 1",
        postcode="D01",
        town="Dublin",
        country="IE",
        email="privacy@hubspot.example",
        matching=line.matching,
        data=line.data,
    )
    assert case_file.case_view(office, case_id).step is Step.SEND_NOTICES
    about = reply.NoticeMatter(case_id, line.id)
    with broken("letter_does_not_fit"):
        write(office, about, "forwarding")
    letter_id = write(office, about, "recipient_notice", "en")
    notice_text = reply.letter_text(office, letter_id).replace("\xa0", " ")
    assert "HubSpot\nTwo Dockland 1\nD01  DUBLIN\nIRELAND" in notice_text
    assert "hs-2002" in notice_text
    assert "Kerkstraat" not in notice_text
    assert reply.letter_file_name(office, letter_id) == f"2026-0001-recipient-notice-{line.id}.pdf"
    assert b"privacy@hubspot.example" in reply.mail_draft(office, letter_id)[1]
    (sent,) = notices.notices_of(office, case_id).lines
    assert (sent.sent_on, sent.letter_id, sent.chased_on) == (TODAY, letter_id, None)
    set_day(office, TODAY + timedelta(days=15))
    write(office, about, "recipient_notice", "en")
    (chased,) = notices.notices_of(office, case_id).lines
    assert (chased.sent_on, chased.letter_id, chased.chased_on) == (TODAY, letter_id, date(2026, 3, 19))
    with broken("notice_gone"):
        reply.starting_fields(office, about=replace(about, notice_id=999), kind="recipient_notice")


def test_who_received_the_data_can_be_told_on_request(office: Office, person: int):
    hold_data(office, person, MARKETING)
    case_id = known_case(office, person, Right.ACCESS)
    text = text_of(office, write(office, reply.CaseMatter(case_id), "recipients"))
    assert "HubSpot" in text
    nobody = open_case(office, None, Right.ACCESS)
    assert "HubSpot" not in text_of(office, write(office, reply.CaseMatter(nobody), "recipients"))


# ── what it sets off ────────────────────────────────────────────────────────
ASK = {"amount": "Wij hebben veel gegevens van u.", "could_specify": "Over welke periode gaat uw vraag?"}


def test_a_question_to_specify_suspends_once_and_reminds_after_that(office: Office, person: int):
    case_id = known_case(office, person, Right.ACCESS)
    about = reply.CaseMatter(case_id)
    write(office, about, "clarification", **ASK)
    assert case_file.case_view(office, case_id).step is Step.CHASE_SPECIFICATION
    set_day(office, TODAY + timedelta(days=8))
    write(office, about, "clarification", **ASK)
    (asked,) = case_file.case_view(office, case_id).suspensions
    assert (asked.reason, asked.asked_on, asked.reminded_on) == ("specification", TODAY, date(2026, 3, 12))
    set_day(office, date(2026, 4, 8))
    with broken("asked_after_month"):
        write(office, about, "clarification", **ASK)


def test_a_question_to_specify_is_for_access(office: Office, person: int):
    case_id = known_case(office, person, Right.ERASURE)
    with broken("specification_only_for_access"):
        write(office, reply.CaseMatter(case_id), "clarification", **ASK)
    assert case_file.case_view(office, case_id).suspensions == ()


def test_what_the_request_was_not_about_stands_in_the_letter(office: Office, person: int):
    earlier = known_case(office, person, Right.COMPLAINT)
    decide(office, earlier, Right.COMPLAINT, COMPLAINT)
    answer(office, earlier)
    decisions.close_case(office, case_id=earlier)  # its file is the desk's own, and not among what was not asked
    marketing, log = hold_data(office, person, MARKETING, LOG)
    note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2025, 10, 1))
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, marketing)
    said = text_of(office, answer(office, case_id))
    assert "In de tabel staat ook wat u ons niet gevraagd hebt te wissen." in said
    assert said.count("Valt buiten uw verzoek") == 1
    assert "Tot 1 oktober 2027. U hebt ons niet gevraagd dit te wissen." in said


def test_whoever_has_everything_erased_left_nothing_out(office: Office, person: int):
    held = hold_data(office, person, MARKETING, LOG)
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, *held)
    assert "niet gevraagd" not in text_of(office, answer(office, case_id))


def test_a_refusal_and_what_nobody_can_object_to_leave_nothing_out(office: Office, person: int):
    account, log = hold_data(office, person, ACCOUNT, LOG)
    case_id = known_case(office, person, Right.ERASURE, Right.OBJECTION)
    refuse(office, case_id)
    stop = [CategoryChoice(holding_id=log, decision=CategoryDecision.STOP)]
    decide(office, case_id, Right.OBJECTION, {"stopped_on": TODAY.isoformat()}, categories=stop)
    assert "niet gevraagd" not in text_of(office, answer(office, case_id))
    hold_data(office, person, MARKETING)
    again = known_case(office, person, Right.OBJECTION, Right.RESTRICTION)
    decide(office, again, Right.OBJECTION, {"stopped_on": TODAY.isoformat()}, categories=stop)
    restrict = [CategoryChoice(holding_id=account, decision=CategoryDecision.RESTRICT)]
    day = {"restricted_since": TODAY.isoformat()}
    decide(office, again, Right.RESTRICTION, day, request_grounds=[RequestGround.NEEDED_FOR_CLAIM], categories=restrict)
    said = text_of(office, answer(office, again))
    assert "waarvoor u ons niet gevraagd hebt te stoppen" in said  # with marketing
    assert "De beperking geldt niet voor de andere gegevens" in said  # for the log


def test_use_that_stopped_for_another_reason_does_not_go_on(office: Office, person: int):
    log, _, improvement = hold_data(office, person, LOG, MARKETING, ("3.1 C", "", "dynatrace"))
    case_id = known_case(office, person, Right.OBJECTION, Right.MARKETING_OBJECTION, Right.RESTRICTION)
    stop = [CategoryChoice(holding_id=log, decision=CategoryDecision.STOP)]
    decide(office, case_id, Right.OBJECTION, {"stopped_on": TODAY.isoformat()}, categories=stop)
    restrict = [CategoryChoice(holding_id=improvement, decision=CategoryDecision.RESTRICT)]
    day = {"restricted_since": TODAY.isoformat()}
    decide(
        office, case_id, Right.RESTRICTION, day, request_grounds=[RequestGround.NEEDED_FOR_CLAIM], categories=restrict
    )
    assert "gebruik gaat door" not in text_of(office, answer(office, case_id))  # the other objection is still weighed
    decide(office, case_id, Right.MARKETING_OBJECTION, {"stopped_on": TODAY.isoformat(), "suppressed": "uw adres"})
    answer(office, case_id)
    again = known_case(office, person, Right.OBJECTION)
    decide(office, again, Right.OBJECTION, {"stopped_on": TODAY.isoformat()}, categories=stop)
    assert "gebruik gaat door" not in text_of(office, answer(office, again))


def test_what_was_registered_after_the_decision_is_looked_at_before_it_is_told(office: Office, person: int):
    (marketing,) = hold_data(office, person, MARKETING)
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, marketing)
    hold_data(office, person, LOG)
    with broken("search_contradicts"):
        answer(office, case_id)
    look_again(office, case_id)
    with broken("registered_since"):
        answer(office, case_id)
    erase(office, case_id, marketing)  # looked at: it is no part of the request
    assert "Valt buiten uw verzoek" in text_of(office, answer(office, case_id))


STILL = "mag stilstaan"


def test_only_the_first_question_within_the_month_says_that_the_month_stands_still(office: Office, person: int):
    doubt = {"reason_of_doubt": "Wij kennen uw adres niet.", "asked_means": "login"}
    case_id, late = (open_case(office, person, Right.ERASURE) for _ in range(2))
    first = text_of(office, write(office, reply.CaseMatter(case_id), "identity_request", **doubt))
    assert STILL in first
    set_day(office, TODAY + timedelta(days=8))
    again = text_of(office, write(office, reply.CaseMatter(case_id), "identity_request", **doubt))
    assert "Herinnering: wilt u bevestigen dat u het bent?" in again
    assert "Deze herinnering verandert niets aan de termijn" in again
    set_day(office, date(2026, 4, 2))  # the month ended on 2 April: the last day on which a question can stop it
    assert STILL in text_of(office, write(office, reply.CaseMatter(late), "identity_request", **doubt))
    after = open_case(office, person, Right.ERASURE)
    set_day(office, date(2026, 4, 3))
    asked = text_of(office, write(office, reply.CaseMatter(after), "identity_request", **doubt))
    assert "staat door deze vraag niet stil" in asked
    assert not any(STILL in said or "Herinnering" in said for said in (asked,))
    assert STILL not in again
    assert not case_file.case_view(office, after).deadline.suspended


def test_an_identity_request_that_is_repeated_is_a_reminder(office: Office, person: int):
    case_id = open_case(office, person, Right.ERASURE)
    doubt = {"reason_of_doubt": "Wij kennen uw adres niet.", "asked_means": "login"}
    write(office, reply.CaseMatter(case_id), "identity_request", **doubt)
    set_day(office, TODAY + timedelta(days=8))
    write(office, reply.CaseMatter(case_id), "identity_request", **doubt)
    (asked,) = case_file.case_view(office, case_id).suspensions
    assert (asked.asked_on, asked.reminded_on) == (TODAY, date(2026, 3, 12))


def test_a_fee_is_announced_by_its_letter(office: Office, person: int):
    case_id = known_case(office, person, Right.ACCESS)
    about = reply.CaseMatter(case_id)
    with pytest.raises(LetterProblem, match="missing_fields"):
        write(office, about, "fee")
    parts = (("Kopiëren", 1250), ("Verzenden", 695))
    with office.vault.write() as con:
        fees.keep_fee(con, Fee(case_id=CaseId(case_id), ground="further_copy", parts=parts))
    letter_id = write(office, about, "fee")
    assert "€ 19,45" in text_of(office, letter_id)
    with office.vault.read() as con:
        fee = fees.fetch_fee(con, CaseId(case_id))
    assert fee
    assert (fee.announced_on, fee.letter_id) == (TODAY, letter_id)


def test_the_letter_names_the_desks_own_texts_that_stand_in_it(office: Office, person: int):
    said = "Er loopt een geschil over uw factuur."
    with office.vault.write() as con:
        block = TextBlock(
            name="Geschil", language="nl", version=1, text=said, kept_at=office.clock.now(), kept_by="Mila Bakker"
        )
        text_blocks.keep_block(con, block)
    case_id = known_case(office, person, Right.ERASURE)
    refuse(office, case_id)
    letter_id = answer(office, case_id)
    with office.vault.read() as con:
        letter = letters.fetch_letter(con, LetterId(letter_id))
    assert letter
    assert letter.sources["blocks"] == "Geschil@1"


def test_a_letter_that_fails_leaves_no_trace(office: Office, person: int):
    (marketing,) = hold_data(office, person, MARKETING)
    case_id = known_case(office, person, Right.ERASURE)
    erase(office, case_id, marketing)
    directory.keep_person(office, details=replace(ZOE, id=person, surname="Berg\u0378"))
    before = case_file.case_view(office, case_id)
    draft = reply.save_draft(
        office, about=reply.CaseMatter(case_id), kind="decision", language="nl", fields={"remark": "\U00013000"}
    )
    with pytest.raises(LetterProblem):
        reply.finalise(office, letter_id=draft.value)
    after = case_file.case_view(office, case_id)
    assert after.rights == before.rights
    assert notices.notices_of(office, case_id).lines == ()
