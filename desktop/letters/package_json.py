"""The data of a set as JSON, for a computer to read."""

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop.letters.package_data import CategoryData, DataSet, RequestData
from desktop.letters.package_paths import file_paths, letter_paths
from desktop.letters.package_schema import SCHEMA_ID, VERSION, schema
from desktop.letters.package_words import PackageWording, PackageWords
from desktop.rules.event_words import EVENTS
from desktop.rules.facts import FactKind

_ADDRESS = ("street", "postcode", "town", "email", "telephone", "website", "chamber_of_commerce")


def portable_json(data: DataSet, wording: PackageWording) -> bytes:
    """Write a set as JSON.

    Args:
        data: as gathered.
        wording: as `load_package_wording` gives it.

    Returns:
        UTF-8 that fits `schema_json`; days as 2026-11-03, moments with their offset; equal for equal arguments.
    """
    return _written(document(data, wording[data.language]))


def schema_json() -> bytes:
    """Write the schema of `portable_json`, to go along with it."""
    return _written(schema())


def document(data: DataSet, words: PackageWords) -> dict[str, Any]:
    """The set in plain values, ready for `json.dumps`."""
    sender = data.sender
    return {
        "schema": SCHEMA_ID,
        "version": VERSION,
        "reference": data.reference,
        "language": data.language,
        "made_on": data.made_on.isoformat(),
        "controller": {"name": sender.organisation, **{name: getattr(sender, name) for name in _ADDRESS}},
        "person": [
            {"field": line.field, "label": words.text(f"person.{line.field}"), "value": line.value}
            for line in data.person
        ],
        "categories": [_category(number, one, data.language) for number, one in enumerate(data.categories, 1)],
        "requests": [_request(one, words) for one in data.requests],
        "letters": list(_letters(data, words)),
        "messages": list(_messages(data)),
        "disclosures": [
            {"recipient": one.recipient, "on": one.on.isoformat(), "what": one.what, "ground": one.ground}
            for one in data.disclosures
        ],
        "files": list(_files(data, words)),
        "left_out": [{"what": one.what, "why": one.why} for one in data.left_out],
    }


def _category(number: int, category: CategoryData, language: str) -> dict[str, Any]:
    return {
        "number": number,
        "activity": category.activity,
        "purpose": category.aim,
        "legal_basis": category.basis,
        "system": category.system,
        "items": list(category.items),
        "period": category.period,
        "ends_on": _day(category.ends_on),
        "events": [
            {"event": fact.kind, "label": EVENTS[FactKind(fact.kind)][language].name, "on": fact.on.isoformat()}
            for fact in category.facts
        ],
    }


def _request(request: RequestData, words: PackageWords) -> dict[str, Any]:
    return {
        "number": request.number,
        "received_on": request.received_on.isoformat(),
        "channel": request.channel,
        "rights": [
            {
                "right": one.right,
                "label": words.text(f"right.{one.right}"),
                "outcome": one.outcome,
                "decided_on": _day(one.decided_on),
            }
            for one in request.rights
        ],
        "closed_on": _day(request.closed_on),
        "note": request.note,
    }


def _letters(data: DataSet, words: PackageWords) -> Iterator[dict[str, Any]]:
    for letter, path in zip(data.letters, letter_paths(data, words), strict=True):
        yield {
            "kind": letter.kind,
            "label": words.text(f"letter.{letter.kind}"),
            "dated_on": letter.dated_on.isoformat(),
            "reference": letter.reference,
            "text": letter.text,
            "path": path,
        }


def _messages(data: DataSet) -> Iterator[dict[str, Any]]:
    for number, message in enumerate(data.messages, 1):
        yield {
            "number": number,
            "received_at": message.received_at.isoformat() if message.received_at else None,
            "sender": message.sender,
            "subject": message.subject,
            "text": message.text,
            "attachments": list(message.attachments),
        }


def _files(data: DataSet, words: PackageWords) -> Iterator[dict[str, Any]]:
    for file, path in zip(data.files, file_paths(data, words), strict=True):
        yield {
            "path": path,
            "name": file.name,
            "media_type": file.media_type,
            "bytes": len(file.content),
            "sha256": hashlib.sha256(file.content).hexdigest(),
            "system": file.system,
            "note": file.note,
        }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _written(value: dict[str, Any]) -> bytes:
    # A half of a pair of surrogates is no character, and could not be written.
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
