"""The demo shows every state of a countdown, every work list, and purges in two stages."""

from datetime import timedelta
from random import Random

from desktop.clock import FixedClock
from desktop.demo import PEOPLE, SEED
from desktop.demo_days import live_through
from desktop.demo_people import invented_people
from desktop.demo_retention import UNCOVERED, retention_acts
from desktop.procedures.directory import keep_person
from desktop.procedures.disclosures import disclosures
from desktop.procedures.duties import duties
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.office import Office
from desktop.procedures.purges import purges
from desktop.procedures.retention_list import overview
from desktop.procedures.statement_versions import version_changes, versions
from desktop.rules.retention import RetentionState


def test_the_demo_shows_everything(office: Office, clock: FixedClock):
    random = Random(SEED)  # noqa: S311 - invented data, no secret
    today = FixedClock(clock.instant)
    clock.instant -= timedelta(days=60)
    people = [(keep_person(office, details=details).value, details) for details in invented_people(PEOPLE, random)]
    live_through(retention_acts(office, people, random), clock, today)
    assert clock.instant == today.instant
    counts = overview(office, RetentionFilter()).counts
    shown = {state.value for state in RetentionState if counts[state.value]}
    assert shown >= {"open", "active", "overdue", "held", "restricted"}
    assert counts["unknown"]
    assert counts["ask"]
    assert duties(office).uncovered >= UNCOVERED
    assert [purge.state for purge in purges(office)] in (["approved", "certified"], ["proposed", "certified"])
    assert {line.task for line in disclosures(office)} == {"", "tell", "banned"}
    assert {line.state for line in versions(office)} == {"in_force", "loaded"}
    assert len(version_changes(office, "1.2")) >= 3
