"""A throw-away vault full of invented people and requests, lived through by the same acts the window uses."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from db.keys import new_data_key, wipe
from db.records import Profile
from db.vault import create_vault
from desktop.clock import FixedClock
from desktop.demo_acts import acts_of
from desktop.demo_answers import INVOICE
from desktop.demo_cases import STORIES, Story
from desktop.demo_days import Act, live_through, long_before
from desktop.demo_past import PAST
from desktop.demo_people import invented_people
from desktop.demo_recipients import fill_register
from desktop.demo_retention import UNCOVERED, Person, retention_acts
from desktop.demo_telling import Telling
from desktop.knowledge import office_for
from desktop.procedures import directory, request_filters, text_blocks
from desktop.procedures.office import Clock, Office
from desktop.procedures.request_filters import RequestFilter
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right

PEOPLE = 200
SEED = 2016  # the year of the GDPR; any number gives the same demo each time
PROFILE = Profile(
    organisation="ValueBlue B.V.",
    street="Voorbeeldweg 10",
    postcode="3542 AB",
    town="Utrecht",
    email="support@voorbeeld.example",
    telephone="030 - 000 00 00",
    website="www.voorbeeld.example",
    employee="Mila Bakker",
    employee_role="Privacy & support",
    four_eyes=True,
    is_demo=True,
)
BLOCKS = (("Factuur in geschil", "nl"), ("Disputed invoice", "en"))
BLOCKS_KEPT, FILTER_KEPT = 240, 30  # days ago
FILTER = "Wissen, binnen twee weken"


@contextmanager
def demo_office(clock: Clock) -> Iterator[Office]:
    """Make the demo in a temporary folder, as of *clock*'s today; everything is gone afterwards."""
    with TemporaryDirectory(prefix="inzage-demo-") as folder:
        moving = FixedClock(long_before(clock, max(story.days_ago for story in PAST)))
        data_key = new_data_key()
        vault = create_vault(Path(folder) / "vault", data_key, PROFILE, moving.now())
        wipe(data_key)
        try:
            fill_with_demo(office_for(vault, moving), moving, clock)
            yield office_for(vault, clock)
        finally:
            vault.close()


def fill_with_demo(office: Office, moving: FixedClock, clock: Clock) -> None:
    """Put the invented people and cases into *office*, whose clock is *moving*, up to *clock*'s today."""
    random = Random(SEED)  # noqa: S311 - invented data, no secret
    people = [
        (directory.keep_person(office, details=details).value, details) for details in invented_people(PEOPLE, random)
    ]
    tellings = _cast(office, people, random, clock.today())
    registered = {telling.person_id for telling in tellings if telling.story.is_held}
    acts = [act for telling in tellings for act in acts_of(telling)]
    acts += retention_acts(office, people, random, registered)
    live_through([*_desk_acts(office), *acts], moving, clock)


def _cast(office: Office, people: Sequence[Person], random: Random, today: date) -> list[Telling]:
    """Find somebody for each story, the oldest first: the language fits, and everybody has one story of their own."""
    free, known, tellings = list(people[:-UNCOVERED]), dict[str, Telling](), list[Telling]()
    for story in sorted((*PAST, *STORIES), key=lambda story: -story.days_ago):
        before = known.get(story.who)
        if before is None:
            person = random.choice([one for one in free if _fits(story, one)])
            free.remove(person)
        else:
            person = before.person_id, before.details
        written_on = today - timedelta(days=story.days_ago)
        telling = Telling(office, story, *person, written_on, earlier=before if story.is_repeat else None)
        if story.who:
            known[story.who] = telling
        tellings.append(telling)
    return tellings


def _fits(story: Story, person: Person) -> bool:
    """The language and the role are theirs, and what they wrote from or called with is known."""
    details, wanted = person[1], {story.message.role, "user" if story.is_held else ""} - {""}
    by_post, by_telephone = story.channel == "post", story.channel == "telephone"
    return (
        details.language == story.message.language
        and wanted <= set(details.roles)
        and bool(details.addresses or not by_post)
        and ("telephone" in dict(details.contacts) or not by_telephone)
    )


def _desk_acts(office: Office) -> Iterator[Act]:
    """What the desk laid down for itself, the register of recipients before any letter."""
    yield Act(max(story.days_ago for story in PAST), partial(fill_register, office))
    for name, language in BLOCKS:
        text, ground = INVOICE[language], RefusalGround.LEGAL_CLAIMS
        keep = partial(text_blocks.keep_block, office, name=name, language=language, text=text)
        yield Act(BLOCKS_KEPT, partial(keep, right=Right.ERASURE, ground=ground))
    wanted = RequestFilter(right=Right.ERASURE, due_within_days=14)
    yield Act(FILTER_KEPT, partial(request_filters.save_filter, office, name=FILTER, wanted=wanted))
