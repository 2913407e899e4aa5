"""The package that goes with an answer: what is in it, what must be looked at first, and that nothing of others is."""

import hashlib
import io
import json
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import journal, letters
from db.records import CaseId, LetterId
from desktop.clock import FixedClock
from desktop.letters.errors import LetterProblem
from desktop.procedures import (
    case_file,
    decisions,
    directory,
    enclosures,
    intake,
    package_items,
    packages,
    reply,
    requests,
    searches,
)
from desktop.procedures.disclosures import register_disclosure
from desktop.procedures.forwarding import forward_request
from desktop.procedures.holdings import remove_holding
from desktop.procedures.lines import PersonDetails
from desktop.procedures.linking import link_person
from desktop.procedures.matter import CaseMatter
from desktop.procedures.notice_writing import write_notices
from desktop.procedures.office import Office
from desktop.procedures.package_lines import BuiltPackage, ItemLine
from desktop.procedures.package_promises import give_otherwise, keep_built
from desktop.procedures.related import open_for_another
from desktop.procedures.representatives import keep_representative, show_authority
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.case_path import Stage, Step
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    EMAIL,
    IMPROVEMENT,
    LOG,
    MARKETING,
    TODAY,
    ZOE,
    acts,
    answer,
    broken,
    decide,
    grant_access,
    granted_case,
    hold_data,
    identify,
    keep,
    mail_of,
    open_case,
    search_all,
    write,
)

THEIRS = "cas@voorbeeld.example"
DISCLOSED = {
    "recipient": "Advocatenkantoor Voorbeeld",
    "ground": "claims",
    "is_government": False,
    "requested_on": None,
    "disclosed_on": date(2026, 2, 2),
    "law": "",
    "data": "De correspondentie over de factuur.",
}


@pytest.fixture
def person_id(office: Office) -> int:
    return keep(office)


@pytest.fixture
def cas(office: Office) -> int:
    return keep(office, COLLEAGUE)


def items(office: Office, case_id: int, kind: str = "access") -> dict[str, ItemLine]:
    return {one.key: one for one in packages.package_view(office, case_id, kind).items}


def keys(office: Office, case_id: int, kind: str = "access") -> list[str]:
    return list(items(office, case_id, kind))


def only(office: Office, case_id: int, kind_of_item: str) -> ItemLine:
    found = [one for one in items(office, case_id).values() if one.kind == kind_of_item]
    assert len(found) == 1
    return found[0]


def build(office: Office, *, case_id: int, kind: str, passphrase: str | None = None) -> BuiltPackage:
    """Build and save it; what was found and brought no file stands in the report."""
    given = packages.package_view(office, case_id, kind).without_file
    made = packages.build_package(office, case_id=case_id, kind=kind, passphrase=passphrase, without_file=given)
    keep_built(office, made)
    return made


def built(office: Office, case_id: int, kind: str = "access") -> dict[str, bytes]:
    package = build(office, case_id=case_id, kind=kind)
    with zipfile.ZipFile(io.BytesIO(package.content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def said(files: dict[str, bytes]) -> str:
    """The data as JSON, which says everything the report says."""
    found = next(content for name, content in files.items() if name.endswith(".json") and name != "schema.json")
    return json.dumps(json.loads(found), ensure_ascii=False)


def look_at(office: Office, case_id: int, *wanted: str) -> None:
    for key in wanted:
        packages.choose_item(office, case_id=case_id, item=key, is_included=True)


# ── what is in it ───────────────────────────────────────────────────────────
def test_access_holds_all_the_vault_knows_of_the_person(office: Office, person_id: int):
    hold_data(office, person_id, ACCOUNT, MARKETING)
    register_disclosure(office, person_id=person_id, **DISCLOSED)
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Wat weten jullie van mij?", attachment=b"Mijn bijlage"))
    view = packages.package_view(office, case_id, "access")
    assert view.lacks == ""
    assert {one.state for one in view.items} == {"included"}
    assert [one.kind for one in view.items] == [
        "person",
        "note",
        "category",
        "category",
        "request",
        "letter",
        "message",
        "attachment",
        "disclosure",
    ]
    files = built(office, case_id)
    text = said(files)
    for words in (
        "van den",
        "06 - 11 22 33 44",
        "bd-1001",
        "Belt liever dan dat zij mailt.",
        "leadscore",
        "Wat weten jullie van mij?",
        "bijlage.txt",
        "Advocatenkantoor Voorbeeld",
        "2026-0001",
    ):
        assert words in text
    assert b"Mijn bijlage" in b"".join(files.values())
    with office.vault.read() as con:
        kept = letters.letters_of(con, CaseId(case_id))
        assert letters.pdf_of(con, LetterId(kept[0].id or 0)) in files.values()


def test_what_was_built_is_written_down_and_its_content_is_not_kept(office: Office, person_id: int):
    case_id = granted_case(office, person_id)
    made = build(office, case_id=case_id, kind="access")
    line = packages.package_view(office, case_id, "access").built[0]
    assert (line.built_by, line.is_encrypted, line.contents) == ("Mila Bakker", False, made.contents)
    assert line.sha256 == made.sha256 == hashlib.sha256(made.content).hexdigest()
    assert line.bytes == len(made.content)
    assert acts(office)[-1] == "package_built"
    assert build(office, case_id=case_id, kind="access") == made
    decisions.close_case(office, case_id=case_id)
    again = build(office, case_id=case_id, kind="access")
    assert again.contents == made.contents


def test_what_is_not_saved_does_not_count_as_given(office: Office, person_id: int):
    case_id = granted_case(office, person_id)
    given = packages.package_view(office, case_id, "access").without_file
    made = packages.build_package(office, case_id=case_id, kind="access", without_file=given)
    view = packages.package_view(office, case_id, "access")
    assert (view.built, view.is_awaited, case_file.case_view(office, case_id).step) == ((), True, Step.BUILD_PACKAGE)
    assert "package_built" not in acts(office)
    keep_built(office, made)
    view = packages.package_view(office, case_id, "access")
    assert (len(view.built), view.is_awaited) == (1, False)


def test_what_was_built_for_somebody_else_is_not_kept_as_given(office: Office, person_id: int, cas: int):
    case_id = granted_case(office, person_id)
    given = packages.package_view(office, case_id, "access").without_file
    made = packages.build_package(office, case_id=case_id, kind="access", without_file=given)
    with broken("package_overtaken"):
        keep_built(office, replace(made, person_id=cas))
    with broken("case_gone"):
        keep_built(office, replace(made, case_id=99))
    assert packages.package_view(office, case_id, "access").built == ()


def test_what_was_found_goes_along_as_a_file_or_is_said_to_be_given_otherwise(office: Office, person_id: int):
    hold_data(office, person_id, ACCOUNT, MARKETING)
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Wat weten jullie van mij?"))
    assert packages.package_view(office, case_id, "access").without_file == ("BlueDolphin", "HubSpot")
    with broken("found_without_file") as refused:
        packages.build_package(office, case_id=case_id, kind="access", without_file=["HubSpot"])
    assert refused.value.data == {"systems": ("BlueDolphin", "HubSpot")}
    search_id = next(one.id for one in searches.searches_of(office, case_id).lines if one.system == "bluedolphin")
    file = enclosures.add_enclosure(
        office, case_id=case_id, search_id=search_id, name="export.csv", content=b"naam\nBerg\n"
    )
    assert packages.package_view(office, case_id, "access").without_file == ("HubSpot",)
    look_at(office, case_id, f"file/{file.value}")
    keep_built(office, packages.build_package(office, case_id=case_id, kind="access", without_file=["HubSpot"]))
    assert acts(office)[-2:] == ["package_without_file", "package_built"]
    with office.vault.read() as con:
        assert list(journal.entries(con))[-2].details == {"systems": ["hubspot"]}


def test_mail_that_was_found_stands_in_the_messages_and_backups_hold_no_other_data(office: Office, person_id: int):
    hold_data(office, person_id, LOG)
    case_id = open_case(office, person_id)
    identify(office, case_id)
    search_all(office, case_id, found=["mailbox", "backups", "bluedolphin"])
    assert packages.package_view(office, case_id, "access").without_file == ("BlueDolphin", "Mailbox")
    write(office, case_id, mail_of(EMAIL, "Wat weten jullie van mij?"))
    assert packages.package_view(office, case_id, "access").without_file == ("BlueDolphin",)


def test_of_what_cannot_be_carried_over_no_file_is_missed(office: Office, person_id: int):
    hold_data(office, person_id, ACCOUNT, IMPROVEMENT)
    case_id = open_case(office, person_id, Right.PORTABILITY)
    identify(office, case_id)
    search_all(office, case_id)
    assert packages.package_view(office, case_id, "portability").without_file == ("BlueDolphin",)
    search_id = next(one.id for one in searches.searches_of(office, case_id).lines if one.system == "bluedolphin")
    file = enclosures.add_enclosure(
        office, case_id=case_id, search_id=search_id, name="export.csv", content=b"taal\nnl\n"
    )
    assert packages.package_view(office, case_id, "portability").without_file == ("BlueDolphin",)
    enclosures.set_portable(office, enclosure_id=file.value, is_portable=True)
    assert packages.package_view(office, case_id, "portability").without_file == ()


def test_a_package_can_be_encrypted_and_a_weak_passphrase_is_refused(office: Office, person_id: int):
    case_id = granted_case(office, person_id)
    with pytest.raises(LetterProblem, match="passphrase_weak"):
        build(office, case_id=case_id, kind="access", passphrase="welkom01")
    assert packages.package_view(office, case_id, "access").built == ()
    passphrase = packages.proposed_passphrase()
    package = build(office, case_id=case_id, kind="access", passphrase=passphrase)
    assert EMAIL.encode() not in package.content
    assert packages.package_view(office, case_id, "access").built[0].is_encrypted


def test_it_is_built_after_the_letter_that_grants_it(office: Office, person_id: int):
    case_id = open_case(office, person_id)

    def lacks() -> str:
        return packages.package_view(office, case_id, "access").lacks

    assert lacks() == "package_before_letter"
    identify(office, case_id)
    search_all(office, case_id)
    grant_access(office, case_id)
    with broken("package_before_letter"):
        packages.build_package(office, case_id=case_id, kind="access")
    answer(office, case_id)
    assert lacks() == ""
    with broken("package_before_letter"):
        packages.build_package(office, case_id=case_id, kind="portability")
    with broken("unknown_package"):
        packages.build_package(office, case_id=case_id, kind="everything")


def test_what_was_refused_gets_no_package(office: Office, person_id: int):
    case_id = open_case(office, person_id)
    identify(office, case_id)
    decide(
        office,
        case_id,
        Right.ACCESS,
        {},
        outcome=Outcome.REFUSED,
        grounds=[RefusalGround.CIVIL_CLAIMS],
        facts="Er loopt een geding over de factuur.",
    )
    answer(office, case_id)
    with broken("package_not_granted"):
        packages.build_package(office, case_id=case_id, kind="access")


def test_portability_holds_what_was_provided_on_consent_or_a_contract(office: Office, person_id: int):
    account, _ = hold_data(office, person_id, ACCOUNT, MARKETING)
    case_id = open_case(office, person_id, Right.PORTABILITY, original=mail_of(EMAIL, "Graag mijn gegevens"))
    identify(office, case_id)
    search_all(office, case_id, found=["bluedolphin"])
    kept = enclosures.add_enclosure(office, case_id=case_id, name="export.csv", content=b"rol;taal\nbeheerder;nl\n")
    other = enclosures.add_enclosure(office, case_id=case_id, name="logboek.csv", content=b"ip\n192.0.2.1\n")
    enclosures.set_portable(office, enclosure_id=kept.value, is_portable=True)
    decide(office, case_id, Right.PORTABILITY, {"delivery": "package_mail", "transfer": "to_person"})
    answer(office, case_id)
    assert keys(office, case_id, "portability") == ["person", f"category/{account}", f"file/{kept.value}"]
    look_at(office, case_id, f"file/{kept.value}")
    files = built(office, case_id, "portability")
    text = said(files)
    for words in ("Berg", EMAIL, "06 - 11 22 33 44", "bd-1001", "Gebruikers-ID"):
        assert words in text
    for words in ("leadscore", "Belt liever", "Graag mijn gegevens", "hj-3003", "hs-2002"):
        assert words not in text
    assert any(name.endswith(".csv") for name in files)
    assert b"beheerder" in b"".join(files.values())
    assert b"192.0.2.1" not in b"".join(files.values())
    assert f"file/{other.value}" in keys(office, case_id)


def test_where_nothing_can_be_carried_over_it_is_explained(office: Office, person_id: int):
    held = hold_data(office, person_id, ACCOUNT, LOG)
    case_id = open_case(office, person_id, Right.PORTABILITY)
    identify(office, case_id)
    search_all(office, case_id)
    decide(office, case_id, Right.PORTABILITY, {"delivery": "package_mail", "transfer": "to_person"})
    answer(office, case_id)
    remove_holding(office, holding_id=held[0], reason="registered_by_mistake")
    with broken("nothing_portable") as refused:
        packages.build_package(office, case_id=case_id, kind="portability")
    assert refused.value.data["bases"] == ("legitimate_interest",)


def test_a_case_stays_open_until_the_promised_package_is_there(office: Office, person_id: int):
    case_id = granted_case(office, person_id)
    line = requests.requests(office, "open").first()[0]
    assert (line.stage, case_file.case_view(office, case_id).step) == (Stage.IDENTIFIED, Step.BUILD_PACKAGE)
    with broken("package_not_built") as refused:
        decisions.close_case(office, case_id=case_id)
    assert refused.value.data == {"rights": ("access",)}
    build(office, case_id=case_id, kind="access")
    assert case_file.case_view(office, case_id).step is Step.CLOSE
    decisions.close_case(office, case_id=case_id)


def test_what_was_promised_may_be_given_another_way(office: Office, person_id: int):
    hold_data(office, person_id, ACCOUNT)
    case_id = open_case(office, person_id, Right.PORTABILITY)
    identify(office, case_id)
    search_all(office, case_id)
    with broken("package_not_awaited"):
        give_otherwise(office, case_id=case_id, right=Right.PORTABILITY, how="Op een stick")
    decide(office, case_id, Right.PORTABILITY, {"delivery": "package_carrier", "transfer": "to_person"})
    answer(office, case_id)
    with broken("given_without_words"):
        give_otherwise(office, case_id=case_id, right=Right.PORTABILITY, how=" ")
    with broken("unknown_right"):
        give_otherwise(office, case_id=case_id, right=Right.ACCESS, how="Op een stick")
    done = give_otherwise(office, case_id=case_id, right=Right.PORTABILITY, how="Op een stick, in persoon")
    view = case_file.case_view(office, case_id)
    assert (view.step, view.rights[0].details["given_otherwise"]) == (Step.CLOSE, "Op een stick, in persoon")
    assert view.rights[0].details.keys() == {"delivery", "transfer", "given_otherwise"}
    assert done.undo
    done.undo()
    with broken("package_not_built"):
        decisions.close_case(office, case_id=case_id)
    give_otherwise(office, case_id=case_id, right=Right.PORTABILITY, how="Op een stick, in persoon")
    decisions.close_case(office, case_id=case_id)
    with broken("case_closed"):
        done.undo()


def test_the_report_is_shown_as_it_would_be_now(office: Office, person_id: int):
    hold_data(office, person_id, ACCOUNT)
    case_id = open_case(office, person_id, original=mail_of(EMAIL, "Mijn vraag"))
    before = packages.report_preview(office, case_id=case_id, kind="access")
    assert before.startswith(b"%PDF-")
    packages.choose_item(office, case_id=case_id, item="note", is_included=False, left_out="Werkaantekening")
    assert packages.report_preview(office, case_id=case_id, kind="access") != before
    assert packages.package_view(office, case_id, "access").built == ()
    with broken("person_needed"):
        packages.report_preview(office, case_id=open_case(office, None), kind="access")


def test_a_summary_does_not_read_the_files(office: Office, person_id: int, cas: int, monkeypatch: pytest.MonkeyPatch):
    case_id = granted_case(office, person_id)
    for number in range(2):
        text = f"export {number} van {THEIRS}".encode()
        enclosures.add_enclosure(office, case_id=case_id, name=f"export{number}.txt", content=text)
        enclosures.add_enclosure(office, case_id=case_id, name=f"export{number}.pdf", content=b"%PDF" + text)
    read: list[str] = []
    real = package_items.content_of
    monkeypatch.setattr(package_items, "content_of", lambda con, one: read.append(one.name) or real(con, one))
    summary = packages.package_view(office, case_id, "access", reads_files=False)
    assert [one.state for one in summary.items if one.kind == "file"] == ["to_look"] * 4
    assert (summary.lacks, read) == ("package_to_look", [])
    whole = packages.package_view(office, case_id, "access")
    assert [one.state for one in whole.items if one.kind == "file"] == ["of_other", "to_look"] * 2
    assert read == ["export0.txt", "export1.txt"]


# ── choosing ────────────────────────────────────────────────────────────────
def test_what_is_left_out_is_told_with_its_reason_and_comes_back_when_undone(office: Office, person_id: int):
    hold_data(office, person_id, ACCOUNT)
    case_id = open_case(office, person_id, original=mail_of(EMAIL, "Mijn geheime vraag", attachment=b"Mijn bijlage"))
    message = only(office, case_id, "message").key
    with broken("left_out_without_reason"):
        packages.choose_item(office, case_id=case_id, item=message, is_included=False, left_out=" ")
    with broken("item_unknown"):
        packages.choose_item(office, case_id=case_id, item="message/99", is_included=True)
    done = packages.choose_item(
        office, case_id=case_id, item=message, is_included=False, left_out="Dit bericht gaat over iemand anders."
    )
    assert [one.state for one in items(office, case_id).values() if one.kind in ("message", "attachment")] == [
        "left_out",
        "left_out",
    ]
    identify(office, case_id)
    search_all(office, case_id)
    grant_access(office, case_id)
    answer(office, case_id)
    files = built(office, case_id)
    assert "Dit bericht gaat over iemand anders." in said(files)
    assert b"geheime" not in b"".join(files.values())
    assert b"Mijn bijlage" not in b"".join(files.values())
    assert done.undo
    done.undo()
    assert items(office, case_id)[message].state == "included"
    assert "geheime" in said(built(office, case_id))


def test_a_struck_passage_goes_and_its_reason_stays(office: Office, person_id: int):
    original = mail_of(EMAIL, "Mijn buurman Piet Jansen klaagt. Dat zei Piet\r\nJansen gisteren.")
    case_id = open_case(office, person_id, original=original)
    key = only(office, case_id, "message").key
    with broken("strike_without_reason"):
        packages.strike(office, case_id=case_id, item=key, passage="Piet Jansen", why=" ")
    with broken("passage_not_found"):
        packages.strike(office, case_id=case_id, item=key, passage="Klaas", why="Naam van een ander")
    with broken("cannot_strike"):
        packages.strike(office, case_id=case_id, item="person", passage="Zoë", why="Naam van een ander")
    done = packages.strike(office, case_id=case_id, item=key, passage="Piet Jansen", why="Naam van een ander")
    before, after = packages.item_text(office, case_id, key)
    assert before.count("Piet") == 2
    assert "Piet" not in after
    assert after.count("[weggelaten: Naam van een ander]") == 2
    assert done.undo
    done.undo()
    assert items(office, case_id)[key].strikes == ()
    packages.strike(office, case_id=case_id, item=key, passage="Piet Jansen", why="Naam van een ander")
    with broken("passage_not_found"):
        packages.unstrike(office, case_id=case_id, item=key, passage="Klaas")
    packages.strike(office, case_id=case_id, item=key, passage="gisteren", why="Datum")
    assert items(office, case_id)[key].strikes == (
        ("Piet Jansen", "Naam van een ander"),
        ("gisteren", "Datum"),
    )
    with broken("package_changed"):
        done.undo()
    packages.unstrike(office, case_id=case_id, item=key, passage="gisteren")
    identify(office, case_id)
    search_all(office, case_id)
    grant_access(office, case_id)
    answer(office, case_id)
    text = said(built(office, case_id))
    assert "Piet" not in text
    assert "gisteren" in text
    assert "Naam van een ander" in text


def test_what_came_with_a_struck_message_is_looked_at_by_itself(office: Office, person_id: int):
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Piet klaagt", attachment=b"Piet"))
    packages.strike(
        office, case_id=case_id, item=only(office, case_id, "message").key, passage="Piet", why="Naam van een ander"
    )
    assert only(office, case_id, "attachment").state == "to_look"
    with broken("package_to_look"):
        packages.build_package(office, case_id=case_id, kind="access")
    look_at(office, case_id, only(office, case_id, "attachment").key)
    build(office, case_id=case_id, kind="access")


# ── nothing of others ───────────────────────────────────────────────────────
def test_nothing_of_another_person_is_an_item(office: Office, person_id: int, cas: int):
    mine = hold_data(office, person_id, ACCOUNT)
    theirs = hold_data(office, cas, ACCOUNT, MARKETING)
    register_disclosure(office, person_id=cas, **DISCLOSED)
    other = granted_case(office, cas, mail_of(THEIRS, "Vraag van Cas"))
    stray = enclosures.add_enclosure(office, case_id=other, name="cas.csv", content=b"cas").value
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Vraag van mij"))
    found = keys(office, case_id)
    assert [key for key in found if key.startswith("category/")] == [f"category/{one}" for one in mine]
    assert [one.kind for one in items(office, case_id).values()].count("message") == 1
    assert not any(key.startswith(("disclosure/", "file/")) for key in found)
    for key in (f"file/{stray}", f"category/{theirs[0]}", f"request/{other}", "message/1", "letter/1", "disclosure/1"):
        with broken("item_unknown"):
            packages.choose_item(office, case_id=case_id, item=key, is_included=True)
    everything = b"".join(built(office, case_id).values())
    for words in (b"Collegenaam", THEIRS.encode(), b"bd-9999", b"Vraag van Cas"):
        assert words not in everything


def test_two_people_with_one_address_are_told_apart_by_somebody_who_looks(office: Office, person_id: int):
    partner = keep(office, PersonDetails(first_name="Bram", surname="Partner", contacts=(("email", EMAIL),)))
    theirs = granted_case(office, partner)
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Wie schreef dit?"))
    view = packages.package_view(office, case_id, "access")
    assert [one.id for one in view.alike] == [partner]
    assert f"request/{theirs}" not in [one.key for one in view.items]
    message = only(office, case_id, "message")
    assert (message.state, message.why) == ("to_look", ("sender_shared",))
    with broken("package_to_look") as refused:
        packages.build_package(office, case_id=case_id, kind="access")
    assert refused.value.data == {"items": (message.key,)}
    assert view.lacks == "package_to_look"
    look_at(office, case_id, message.key)
    assert "Wie schreef dit?" in said(built(office, case_id))


def test_a_message_of_somebody_else_in_the_case_never_goes_along(office: Office, person_id: int, cas: int):
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Mijn vraag"))
    stray = f"message/{write(office, case_id, mail_of(THEIRS, 'Het gaat om Cas zelf', attachment=b'Van Cas'))}"
    assert items(office, case_id)[stray].state == "of_other"
    with broken("package_other_person") as refused:
        packages.build_package(office, case_id=case_id, kind="access")
    assert stray in refused.value.data["items"]
    for key in (stray, f"attachment/{stray.split('/')[1]}/0"):
        with broken("package_other_person"):
            look_at(office, case_id, key)
    packages.strike(office, case_id=case_id, item=stray, passage="Cas", why="Naam")
    assert items(office, case_id)[stray].state == "of_other"
    packages.choose_item(office, case_id=case_id, item=stray, is_included=False, left_out="Bericht van een ander.")
    everything = built(office, case_id)
    assert "Bericht van een ander." in said(everything)
    for words in (b"Cas zelf", b"Van Cas", THEIRS.encode()):
        assert words not in b"".join(everything.values())


def test_an_unknown_sender_is_looked_at_and_the_desk_and_a_representative_are_not(office: Office, person_id: int):
    case_id = open_case(office, person_id, original=mail_of("raadsman@voorbeeld.example", "Namens mijn cliënt"))
    message = only(office, case_id, "message")
    assert (message.state, message.why) == ("to_look", ("sender_unknown",))
    acting = RepresentativeLine(kind="lawyer", surname="Raadsman", email="Raadsman@voorbeeld.example")
    keep_representative(office, case_id=case_id, details=acting)
    assert only(office, case_id, "message").state == "to_look"
    show_authority(office, case_id=case_id, authority="Volmacht van 1 maart 2026", on=TODAY)
    assert only(office, case_id, "message").state == "included"
    ours = write(office, case_id, mail_of("support@voorbeeld.example", "Ons antwoord"))
    assert items(office, case_id)[f"message/{ours}"].state == "included"


def test_a_message_that_quotes_somebody_else_is_looked_at(office: Office, person_id: int, cas: int):
    case_id = open_case(office, person_id, original=mail_of(EMAIL, f"Van: Cas <{THEIRS}>\r\nZie hieronder"))
    message = only(office, case_id, "message")
    assert (message.state, message.why, message.others) == ("to_look", ("names_others",), (THEIRS,))


def test_a_case_that_was_another_persons_gives_nothing_of_them(office: Office, person_id: int, cas: int):
    case_id = open_case(office, cas, original=mail_of(THEIRS, "Ik ben Cas"), note_text="Cas belde hierover")
    about = CaseMatter(case_id)
    fields = reply.starting_fields(office, about=about, kind="acknowledgement")
    draft = reply.save_draft(office, about=about, kind="acknowledgement", language="nl", fields=fields)
    letter = reply.finalise(office, letter_id=draft.value).value.id
    assert "Collegenaam" in reply.letter_text(office, letter)
    link_person(office, case_id=case_id, person_id=person_id)
    identify(office, case_id)
    search_all(office, case_id)
    grant_access(office, case_id)
    answer(office, case_id)
    found = items(office, case_id)
    assert {key: one.state for key, one in found.items() if one.state != "included"} == {
        f"request/{case_id}": "to_look",
        f"letter/{letter}": "of_other",
        only(office, case_id, "message").key: "of_other",
    }
    with broken("package_other_person"):
        look_at(office, case_id, f"letter/{letter}")
    for key in (f"letter/{letter}", only(office, case_id, "message").key):
        packages.choose_item(office, case_id=case_id, item=key, is_included=False, left_out="Van een ander.")
    packages.strike(office, case_id=case_id, item=f"request/{case_id}", passage="Cas belde hierover", why="Een ander")
    everything = b"".join(built(office, case_id).values())
    for words in (b"Collegenaam", b"Ik ben Cas", b"Cas belde", THEIRS.encode()):
        assert words not in everything


def test_a_letter_of_two_people_stays_with_who_wrote_it(office: Office, person_id: int, cas: int):
    mine = open_case(office, person_id, original=mail_of(EMAIL, "Cas en ik vragen inzage"))
    theirs = open_for_another(
        office, case_id=mine, person_id=cas, requester="Cas Collegenaam", rights=[(Right.ACCESS, "")]
    ).value
    assert only(office, mine, "message").state == "included"
    assert only(office, theirs, "message").state == "of_other"
    assert f"request/{mine}" not in keys(office, theirs)


def test_a_look_counts_for_the_person_it_was_meant_for(office: Office, person_id: int, cas: int):
    unknown = mail_of("iemand@voorbeeld.example", "Van mij, en van Piet")
    case_id = open_case(office, cas, original=unknown)
    key = only(office, case_id, "message").key
    looked = packages.choose_item(office, case_id=case_id, item=key, is_included=True)
    assert items(office, case_id)[key].state == "included"
    link_person(office, case_id=case_id, person_id=person_id)
    assert items(office, case_id)[key].state == "to_look"
    packages.strike(office, case_id=case_id, item=key, passage="Piet", why="Een ander")
    assert items(office, case_id)[key].state == "included"
    twin = keep(office, replace(ZOE, contacts=(), identifiers=()))
    directory.merge_people(office, keep_id=person_id, drop_id=twin)
    assert items(office, case_id)[key].state == "included"  # nothing changed for this case
    link_person(office, case_id=case_id, person_id=cas)
    line = items(office, case_id)[key]
    assert (line.state, line.strikes) == ("to_look", (("Piet", "Een ander"),))  # what was struck stays struck
    assert looked.undo
    with broken("package_changed"):
        looked.undo()


def test_a_link_that_was_undone_leaves_its_letters_to_whom_they_were_written(office: Office, person_id: int, cas: int):
    case_id = open_case(office, None)
    linked = link_person(office, case_id=case_id, person_id=cas)
    about = CaseMatter(case_id)
    fields = reply.starting_fields(office, about=about, kind="acknowledgement")
    draft = reply.save_draft(office, about=about, kind="acknowledgement", language="nl", fields=fields)
    to_cas = reply.finalise(office, letter_id=draft.value).value.id
    assert linked.undo
    linked.undo()
    draft = reply.save_draft(office, about=about, kind="acknowledgement", language="nl", fields=fields)
    to_nobody = reply.finalise(office, letter_id=draft.value).value.id
    link_person(office, case_id=case_id, person_id=person_id)
    found = items(office, case_id)
    assert found[f"letter/{to_cas}"].state == "of_other"
    assert found[f"letter/{to_nobody}"].state == "included"


def test_two_entries_that_became_one_person_give_both_and_apart_again_each_their_own(office: Office, person_id: int):
    twin = keep(office, replace(ZOE, contacts=(("email", "zoe.oud@voorbeeld.example"),), note="", identifiers=()))
    mine, theirs = hold_data(office, person_id, ACCOUNT)[0], hold_data(office, twin, LOG)[0]
    old = granted_case(office, twin, mail_of("zoe.oud@voorbeeld.example", "Mijn oude vraag"))
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Mijn nieuwe vraag"))
    apart = keys(office, case_id)
    merged = directory.merge_people(office, keep_id=person_id, drop_id=twin)
    found = items(office, case_id)
    assert {f"category/{mine}", f"category/{theirs}", f"request/{old}"} <= found.keys()
    assert {one.state for one in found.values()} == {"included"}  # letters to the entry that is this person now
    assert "Mijn oude vraag" in said(built(office, case_id))
    assert merged.undo
    merged.undo()
    assert keys(office, case_id) == apart
    everything = b"".join(built(office, case_id).values())
    assert b"Mijn oude vraag" not in everything
    assert b"zoe.oud" not in everything


def test_letters_written_while_two_entries_were_one_are_of_neither_for_sure(office: Office, person_id: int, cas: int):
    """Merged by mistake: the letter of Cas's case went to Zoë."""
    case_id = open_case(office, cas)
    merged = directory.merge_people(office, keep_id=person_id, drop_id=cas)
    about = CaseMatter(case_id)
    fields = reply.starting_fields(office, about=about, kind="acknowledgement")
    draft = reply.save_draft(office, about=about, kind="acknowledgement", language="nl", fields=fields)
    letter = reply.finalise(office, letter_id=draft.value).value.id
    assert merged.undo
    merged.undo()
    assert items(office, case_id)[f"letter/{letter}"].state == "of_other"


def test_an_export_is_looked_at_and_gives_no_colleagues(office: Office, person_id: int, cas: int):
    case_id = open_case(office, person_id)
    searches.begin_search(office, case_id=case_id)
    search_id = searches.searches_of(office, case_id).lines[0].id
    export = f"naam;e-mail\r\nZoë van den Berg;{EMAIL}\r\nCas Collegenaam;{THEIRS}\r\n".encode()
    kept = enclosures.add_enclosure(
        office, case_id=case_id, search_id=search_id, name="export.csv", content=export, media_type="text/csv"
    ).value
    key = f"file/{kept}"
    assert (items(office, case_id)[key].state, items(office, case_id)[key].others) == (
        "of_other",
        (THEIRS, "C. (Cas) Collegenaam"),
    )
    with broken("package_other_person"):
        look_at(office, case_id, key)
    packages.strike(office, case_id=case_id, item=key, passage=f"Cas Collegenaam;{THEIRS}", why="Een collega")
    assert items(office, case_id)[key].state == "included"
    searches.record_search(office, search_id=search_id, state="found")
    identify(office, case_id)
    search_all(office, case_id)
    grant_access(office, case_id)
    answer(office, case_id)
    files = built(office, case_id)
    csv = next(content for name, content in files.items() if name.endswith(".csv")).decode()
    assert EMAIL in csv
    assert "[weggelaten: Een collega]" in csv
    for words in (b"Collegenaam", THEIRS.encode()):
        assert words not in b"".join(files.values())
    assert enclosures.enclosure_content(office, kept) == export


def test_an_export_shows_the_identifiers_and_names_of_colleagues(office: Office, person_id: int, cas: int):
    case_id = open_case(office, person_id)

    def look(content: str) -> ItemLine:
        kept = enclosures.add_enclosure(office, case_id=case_id, name="export.txt", content=content.encode()).value
        return items(office, case_id)[f"file/{kept}"]

    line = look("gebruiker bd-9999 deelde iets")
    assert (line.state, line.others) == ("of_other", ("bd-9999",))
    line = look("gedeeld met CAS COLLEGENAAM")
    assert (line.state, line.others) == ("to_look", ("C. (Cas) Collegenaam",))
    assert look("gebruiker bd-99990; Collegenaamstraat; cassette; bd-1001").others == ()


def test_a_long_text_is_searched_in_a_moment(office: Office, person_id: int, cas: int):
    case_id = open_case(office, person_id)
    for name, content in (("a.txt", b"a" * 2_000_000), ("b.txt", b"@" * 200_000 + f" {THEIRS} ".encode())):
        enclosures.add_enclosure(office, case_id=case_id, name=name, content=content)
    assert [one.others for one in items(office, case_id).values() if one.kind == "file"] == [(), (THEIRS,)]


def test_proof_of_identity_does_not_go_along_unseen(office: Office, person_id: int):
    case_id = open_case(office, person_id, original=mail_of(EMAIL, "Mijn bewijs"))
    message = only(office, case_id, "message").key
    intake.mark_proof(office, case_id=case_id, message_id=int(message.split("/")[1]), is_proof=True)
    assert (items(office, case_id)[message].state, items(office, case_id)[message].why) == ("to_look", ("proof",))


def test_a_file_that_cannot_be_read_here_is_always_looked_at(office: Office, person_id: int):
    case_id = granted_case(office, person_id)
    kept = enclosures.add_enclosure(office, case_id=case_id, name="export.pdf", content=b"%PDF-1.7 \x00\xff").value
    line = items(office, case_id)[f"file/{kept}"]
    assert (line.state, line.why, line.can_strike) == ("to_look", ("file",), False)
    with broken("cannot_strike"):
        packages.strike(office, case_id=case_id, item=line.key, passage="PDF", why="Een ander")
    with broken("package_to_look"):
        packages.build_package(office, case_id=case_id, kind="access")
    look_at(office, case_id, line.key)
    assert b"%PDF-1.7 \x00\xff" in built(office, case_id).values()


def test_files_of_an_earlier_request_are_looked_at_again(office: Office, person_id: int):
    earlier = granted_case(office, person_id)
    kept = enclosures.add_enclosure(office, case_id=earlier, name="oud.txt", content=b"Oude export").value
    case_id = granted_case(office, person_id)
    line = items(office, case_id)[f"file/{kept}"]
    assert (line.state, line.why) == ("to_look", ("file", "of_earlier_case"))
    look_at(office, earlier, line.key)
    assert items(office, case_id)[line.key].state == "to_look"


def test_a_request_that_must_stay_secret_leaves_no_gap(office: Office, clock: FixedClock, person_id: int):
    secret = DISCLOSED | {
        "recipient": "het Openbaar Ministerie",
        "ground": "authority_request",
        "is_government": True,
        "requested_on": date(2026, 2, 1),
        "law": "artikel 126nd Sv",
        "ban_law": "artikel 126bb Sv",
        "ban_until": date(2026, 6, 1),
    }
    register_disclosure(office, person_id=person_id, **secret)
    case_id = granted_case(office, person_id)
    assert not any(one.kind == "disclosure" for one in items(office, case_id).values())
    assert "Openbaar Ministerie" not in said(built(office, case_id))
    clock.instant += timedelta(days=120)
    assert "Openbaar Ministerie" in said(built(office, case_id))


def test_without_a_person_there_is_no_package(office: Office):
    case_id = open_case(office, None)
    with broken("person_needed"):
        packages.package_view(office, case_id, "access")
    with broken("case_gone"):
        packages.build_package(office, case_id=99, kind="access")


def test_nothing_is_chosen_in_a_closed_case(office: Office, person_id: int):
    case_id = granted_case(office, person_id)
    done = packages.choose_item(office, case_id=case_id, item="note", is_included=False, left_out="Werkaantekening")
    build(office, case_id=case_id, kind="access")
    decisions.close_case(office, case_id=case_id)
    with broken("case_closed"):
        look_at(office, case_id, "note")
    assert done.undo
    with broken("case_closed"):
        done.undo()
    assert "Belt liever" not in said(built(office, case_id))


# ── what names others ───────────────────────────────────────────────────────
def test_what_the_desk_wrote_of_a_person_and_names_a_colleague_is_looked_at_first(office: Office, cas: int):
    person_id = keep(office, replace(ZOE, note="Volgens Cas Collegenaam is zij met verlof."))
    register_disclosure(office, person_id=person_id, **DISCLOSED | {"data": "De mails met bd-9999."})
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Cas Collegenaam weet ervan."))
    write(office, case_id, mail_of("support@voorbeeld.example", "Gebeld met Cas Collegenaam"))
    found = items(office, case_id)
    assert {key for key, one in found.items() if one.state == "to_look"} == {"note", "disclosure/1", "message/2"}
    assert found["note"].others == ("C. (Cas) Collegenaam",)
    assert found["disclosure/1"].others == ("bd-9999",)
    with broken("package_to_look"):
        packages.build_package(office, case_id=case_id, kind="access")
    packages.strike(office, case_id=case_id, item="note", passage="Cas Collegenaam", why="een collega")
    look_at(office, case_id, "disclosure/1")
    packages.choose_item(office, case_id=case_id, item="message/2", is_included=False, left_out="gaat over een ander")
    assert "Volgens [weggelaten: een collega]" in said(built(office, case_id))


def test_what_came_with_a_message_of_the_desk_is_looked_at_first(office: Office, person_id: int):
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Inzage graag", attachment=b"van haarzelf"))
    write(office, case_id, mail_of("support@voorbeeld.example", "De export", attachment=b"Cas, bd-9999"))
    found = items(office, case_id)
    assert {key: one.state for key, one in found.items() if one.kind in ("message", "attachment")} == {
        "message/1": "included",
        "attachment/1/0": "included",
        "message/2": "included",
        "attachment/2/0": "to_look",
    }
    with broken("package_to_look") as refused:
        packages.build_package(office, case_id=case_id, kind="access")
    assert refused.value.data["items"] == ("attachment/2/0",)


def test_a_letter_that_forwards_a_message_is_looked_at_as_the_message_is(office: Office, person_id: int):
    hold_data(office, person_id, LOG)
    case_id = open_case(
        office, person_id, Right.ACCESS, Right.ERASURE, original=mail_of(EMAIL, f"Inzage graag, zie {THEIRS}")
    )
    identify(office, case_id)
    search_all(office, case_id)
    made = forward_request(office, case_id=case_id, controller="Klant BV", street="Plein 1", town="Breda").value
    write_notices(office, case_id=case_id, notice_ids=[made])
    decide(office, case_id, Right.ACCESS, {"copy_form": "package"})
    forwarded = {"controller_name": "Klant BV", "forwarded_on": TODAY.isoformat()}
    decide(office, case_id, Right.ERASURE, forwarded, outcome=Outcome.NOT_OURS)
    answer(office, case_id)
    packages.strike(office, case_id=case_id, item="message/1", passage=THEIRS, why="adres van een ander")
    letter, reply_letter = (one for one in items(office, case_id).values() if one.kind == "letter")
    assert (letter.state, letter.others, reply_letter.state) == ("to_look", (THEIRS,), "included")


def test_a_reason_does_not_repeat_what_is_struck(office: Office, person_id: int):
    case_id = granted_case(office, person_id, mail_of(EMAIL, "Cas en Piet waren erbij."))

    def strike(passage: str, why: str) -> None:
        packages.strike(office, case_id=case_id, item="message/1", passage=passage, why=why)

    with broken("reason_tells"):
        strike("Cas", "gaat over CAS")
    strike("Cas", "zij was hier met Piet")
    with broken("reason_tells"):
        strike("Piet", "een collega")
    strike("Cas", "een collega")
    strike("Piet", "een collega")
    assert only(office, case_id, "message").strikes == (("Cas", "een collega"), ("Piet", "een collega"))
