"""JSON Schema (draft 2020-12) of what `conflictparse.outputs.json` writes, generated from the types."""

from __future__ import annotations

import types
from datetime import date, time
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from conflictparse.model import Article
from conflictparse.outputs.json import FORMAT

Schema = dict[str, Any]

_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    date: {"type": "string", "format": "date"},
    time: {"type": "string", "pattern": r"^\d\d:\d\d:\d\d(\.\d{6})?([+-]\d\d:\d\d)?$"},
    types.NoneType: {"type": "null"},
}
_NUMBER: Schema = {  # an integer beyond the digits that Python writes is text
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": "^-?0x[0-9a-f]+$"}]
}


def json_schema() -> Schema:
    """The schema of an article's JSON, as plain values.

    >>> json_schema()["properties"]["format"]
    {'const': 1}
    """
    definitions: dict[str, Schema] = {}
    article = _object(Article, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:conflictparse:article:{FORMAT}",
        "title": "Article",
        **article,
        "properties": {"format": {"const": FORMAT}, **article["properties"]},
        "required": ["format", *article["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def _object(kind: type[attrs.AttrsInstance], definitions: dict[str, Schema]) -> Schema:
    """An attrs class: all of its fields are always there, and no others."""
    hints = get_type_hints(kind)
    names = [field.name for field in attrs.fields(kind)]
    return {
        "description": _first_paragraph(kind),
        "type": "object",
        "properties": {name: _of(hints[name], definitions) for name in names},
        "required": names,
        "additionalProperties": False,
    }


def _of(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of any type that a field has; classes and vocabularies are defined once, by name."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if isinstance(kind, type) and attrs.has(kind):
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}  # holds the place of a type that contains itself
            definitions[kind.__name__] = _object(kind, definitions)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        definitions[kind.__name__] = _vocabulary(kind)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        return _either(arguments, definitions)
    if origin is frozenset:
        return {"type": "array", "items": _of(arguments[0], definitions), "uniqueItems": True}
    if origin is tuple and arguments[-1] is Ellipsis:
        return {"type": "array", "items": _of(arguments[0], definitions)}
    if origin is tuple:
        items = [_of(argument, definitions) for argument in arguments]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
    raise TypeError(f"no JSON Schema is known for {kind!r}")


def _either(arguments: tuple[Any, ...], definitions: dict[str, Schema]) -> Schema:
    """One of several types; int and float together are a number."""
    choices = [_NUMBER] if {int, float} <= set(arguments) else []
    rest = [argument for argument in arguments if not choices or argument not in {int, float}]
    return {"anyOf": [*choices, *(_of(argument, definitions) for argument in rest)]}


def _vocabulary(kind: type[StrEnum]) -> Schema:
    return {"description": _first_paragraph(kind), "enum": [str(member) for member in kind]}


def _first_paragraph(kind: type) -> str:
    return " ".join((kind.__doc__ or "").strip().split("\n\n")[0].split())
