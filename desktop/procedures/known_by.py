"""By what a system knows a person: its own identifier where it has one, else the e-mail address; never more.

For whoever searches there, and for whoever is told of an erasure there. Source: GDPR art. 5(1)(c).
"""

from db.records import Subject
from desktop.procedures.people import emails_of
from desktop.rules.systems import Systems


def known_by(systems: Systems, subject: Subject | None, system: str) -> tuple[str, ...]:
    """Give the identifiers by which *system* finds the person.

    Args:
        subject: None where the person is not in the directory.
        system: a code; "" for somebody who has no system of ours.

    Returns:
        All e-mail addresses where the system has no identifier of its own, or where the person's is not known.
    """
    if subject is None:
        return ()
    kind = next((one.identifier for one in systems.systems if one.code == system), "")
    own = tuple(one.value for one in subject.identifiers if kind and one.kind == kind)
    return own or emails_of(subject)
