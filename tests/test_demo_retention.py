"""The demo shows every state of a countdown and every work list, and purges can be prepared in it."""

from datetime import timedelta
from random import Random

from desktop.clock import FixedClock
from desktop.demo_people import invented_people
from desktop.demo_retention import register_demo_holdings
from desktop.procedures.directory import keep_person
from desktop.procedures.duties import duties
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.office import Office
from desktop.procedures.purges import purges
from desktop.procedures.retention_list import overview
from desktop.retention_pictures import prepare_purges, retention_pages
from desktop.rules.retention import RetentionState


def test_the_demo_shows_everything_and_its_purges(office: Office, clock: FixedClock):
    random = Random(7)  # noqa: S311 - invented data, no secret
    now, clock.instant = clock.instant, clock.instant - timedelta(days=400)
    people = [(keep_person(office, details=details).value, details) for details in invented_people(120, random)]
    clock.instant = now
    register_demo_holdings(office, people, random)
    counts = overview(office, RetentionFilter()).counts
    shown = {state.value for state in RetentionState if counts[state.value]}
    assert shown >= {"open", "active", "overdue", "held", "restricted"}
    assert counts["unknown"]
    assert counts["ask"]
    assert duties(office).uncovered >= 10

    prepare_purges(office)
    prepare_purges(office)  # once is enough
    assert [purge.state for purge in purges(office)] == ["approved", "certified"]
    assert [key for key, _ in retention_pages(office)] == ["retention", "purges", "purge", "purge"]
