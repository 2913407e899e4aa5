"""Holds a value against as much of JSON Schema as our own schema uses; an unknown word of it is an error."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

KINDS = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}
FORMATS = {"date": date.fromisoformat, "date-time": datetime.fromisoformat}
KNOWN = {"type", "properties", "required", "additionalProperties", "items", "enum", "const", "pattern", "format"}
KNOWN |= {"minimum", "description", "title", "$schema", "$id"}


def faults(value: Any, form: dict[str, Any], place: str = "") -> Iterator[str]:
    assert form.keys() <= KNOWN
    kinds = form.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, KINDS[kind]) and not isinstance(value, bool) for kind in kinds):
        yield f"{place}: type"
        return
    if value not in form.get("enum", [value]) or value != form.get("const", value):
        yield f"{place}: {value!r}"
    if isinstance(value, int) and value < form.get("minimum", value):
        yield f"{place}: minimum"
    if isinstance(value, str):
        if not re.search(form.get("pattern", ""), value):
            yield f"{place}: pattern"
        if "format" in form:
            FORMATS[form["format"]](value)
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from faults(item, form["items"], f"{place}/{number}")
    if isinstance(value, dict):
        assert form["additionalProperties"] is False
        yield from (f"{place}/{key}: missing" for key in set(form["required"]) - value.keys())
        yield from (f"{place}/{key}: unknown" for key in value.keys() - form["properties"].keys())
        for key in value.keys() & form["properties"].keys():
            yield from faults(value[key], form["properties"][key], f"{place}/{key}")
