"""JSON of an article, and the article back: a true round trip by cattrs."""

from __future__ import annotations

import json
from datetime import date, time
from functools import cache
from typing import Any

from cattrs import Converter
from cattrs.errors import BaseValidationError

from conflictparse.model import Article

FORMAT = 1
"""Version of the JSON's shape; it grows when a name in it changes."""


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    for kind in (date, time):
        converter.register_unstructure_hook(kind, lambda value: value.isoformat())
        converter.register_structure_hook(kind, lambda value, into: into.fromisoformat(value))
    converter.register_unstructure_hook_func(lambda kind: kind == frozenset[str], sorted)
    converter.register_structure_hook_func(  # a number stays of its own type
        lambda kind: kind == int | float | None, lambda value, _: value
    )
    return converter


def to_dict(article: Article) -> dict[str, Any]:
    """The article as plain values, with the version of their shape under "format"."""
    return {"format": FORMAT, **_converter().unstructure(article)}


def to_json(article: Article, *, indent: int | None = None) -> str:
    """The article as JSON text; characters outside ASCII stand for themselves, lone surrogates are escaped."""
    text = json.dumps(to_dict(article), ensure_ascii=False, indent=indent)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(to_dict(article), indent=indent)
    return text


def from_json(text: str) -> Article:
    """The article that `to_json` wrote.

    Raises:
        ValueError: where ``text`` is no JSON, or not that of an article.
    """
    found = json.loads(text)
    if not isinstance(found, dict) or found.pop("format", None) != FORMAT:
        raise ValueError(f"text must be the JSON of an article in format {FORMAT}")
    try:
        return _converter().structure(found, Article)
    except (BaseValidationError, TypeError, ValueError, KeyError) as error:
        raise ValueError(f"text is not the JSON of an article: {error}") from error
