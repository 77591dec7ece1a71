"""JSON of an article, and the article back: a true round trip by cattrs.

The shape of the JSON is that of the types; `conflictparse.outputs.schema` describes it. An integer of more digits
than Python writes in decimal (`sys.set_int_max_str_digits`) is text in hexadecimal, "0x1f".
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Any

from cattrs import BaseValidationError, Converter, transform_error

from conflictparse.estimates import Number
from conflictparse.model import Article

FORMAT = 1
"""Version of the JSON's shape; it grows when a name in it changes."""

_DECIMAL_BITS = 14_000  # some 4,200 digits, of the 4,300 that Python writes and reads


def to_dict(article: Article) -> dict[str, Any]:
    """The article as plain values, with the version of their shape under "format"."""
    return {"format": FORMAT, **_converter().unstructure(article)}


def to_json(article: Article, *, indent: int | None = None) -> str:
    """The article as JSON text; characters outside ASCII stand for themselves, lone surrogates are escaped."""
    plain = to_dict(article)
    text = json.dumps(plain, ensure_ascii=False, indent=indent)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(plain, indent=indent)
    return text


def from_json(text: str | bytes) -> Article:
    """The article that `to_json` wrote.

    Raises:
        TypeError: for anything but text.
        ValueError: where ``text`` is no JSON, or not that of an article.
    """
    try:
        found = json.loads(text)
    except RecursionError:
        raise ValueError("text nests deeper than the JSON of an article") from None
    if not isinstance(found, dict) or found.pop("format", None) != FORMAT:
        raise ValueError(f"text must be the JSON of an article in format {FORMAT}")
    try:
        return _converter().structure(found, Article)
    except BaseValidationError as error:
        raise ValueError(f"text is not the JSON of an article: {'; '.join(transform_error(error)[:3])}") from error


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    for kind in (date, time):
        converter.register_unstructure_hook(kind, lambda value: value.isoformat())
        converter.register_structure_hook(kind, lambda value, into: into.fromisoformat(value))
    converter.register_unstructure_hook_func(lambda kind: kind == frozenset[str], sorted)
    converter.register_unstructure_hook_func(lambda kind: kind == tuple[float, float], list)
    for plain in (str, bool, int):
        converter.register_structure_hook(plain, _only(plain))
    converter.register_structure_hook(float, _only(int, float))
    converter.register_unstructure_hook(StrEnum, str)
    converter.register_structure_hook(StrEnum, lambda value, vocabulary: vocabulary(value))
    converter.register_unstructure_hook_func(_is_number, _write_number)
    converter.register_structure_hook_func(_is_number, _read_number)
    return converter


def _only(*kinds: type) -> Callable[[Any, Any], Any]:
    """Takes values of these types as they are, and no others: "5" is no number, 1 no truth."""

    def check(value: Any, _: Any) -> Any:
        if type(value) not in kinds:
            raise TypeError(f"must be {' or '.join(kind.__name__ for kind in kinds)}, not {type(value).__name__}")
        return value

    return check


def _is_number(kind: Any) -> bool:
    return bool(kind == Number | None)


def _write_number(value: Number | None) -> Number | str | None:
    return hex(value) if isinstance(value, int) and value.bit_length() > _DECIMAL_BITS else value


def _read_number(value: Any, _: Any) -> Number | None:
    """The number in its own type: 3 and 3.0 stay apart."""
    if isinstance(value, str):
        return int(value, 16)
    number: Number | None = _only(int, float, type(None))(value, None)
    return number
