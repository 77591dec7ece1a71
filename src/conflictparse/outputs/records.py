"""The reports that a command line names: text files, JSONL files, standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import BinaryIO

from attrs import frozen

from conflictparse.many import Record
from conflictparse.model import ParseFailure

STDIN = "-"
_JSONL_SUFFIXES = (".jsonl", ".ndjson")


class BadInputError(Exception):
    """What the caller gave cannot be used; the message is one line for a person."""


@frozen(kw_only=True)
class Options:
    """How to read the files.

    Args:
        published: the day of publication of every report that states none itself.
        title: the headline, where there is one report only.
        encoding: of text files; JSONL is UTF-8 by definition.
        jsonl: whether every file holds JSONL, whatever its name.
    """

    published: date | None = None
    title: str | None = None
    encoding: str = "utf-8"
    jsonl: bool = False


def is_jsonl(name: str, options: Options) -> bool:
    """Whether a file holds a JSON record a line rather than one report."""
    return options.jsonl or name.lower().endswith(_JSONL_SUFFIXES)


def read_text(name: str, options: Options) -> str:
    """The report in a file, line ends as they stand, so that offsets are those of the file's characters.

    Raises:
        BadInputError: for a file that is not in the encoding.
        OSError: for a file that cannot be read.
    """
    data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    try:
        return data.decode(options.encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise BadInputError(
            f"{_shown(name)} is not {options.encoding}: byte 0x{data[error.start]:02x} at offset {error.start};"
            " name its own with --encoding"
        ) from None
    except LookupError:
        raise BadInputError(f"unknown encoding {options.encoding!r}") from None


def records(names: Sequence[str], options: Options) -> Iterator[tuple[str, Record]]:
    """Each report of the files with its id: its own, or the file's name and line.

    What cannot be read comes as a `ParseFailure`, which `parse_many` passes on in its place.
    """
    for name in names:
        if is_jsonl(name, options):
            yield from _lines(name, options)
            continue
        try:
            yield name, {"id": name, "text": read_text(name, options), "published": options.published}
        except BadInputError as error:
            yield name, ParseFailure(id=name, error=str(error))


def count(names: Sequence[str], options: Options) -> int | None:
    """How many records the files hold; unknown if standard input is one of them."""
    if STDIN in names:
        return None
    total = 0
    for name in names:
        if is_jsonl(name, options):
            with _opened(name) as lines:
                total += sum(1 for line in lines if line.strip())
        else:
            total += 1
    return total


def _lines(name: str, options: Options) -> Iterator[tuple[str, Record]]:
    with _opened(name) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _record(line, f"{_shown(name)}:{number}", options)


def _record(line: bytes, place: str, options: Options) -> tuple[str, Record]:
    """One line of JSONL."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError is a ValueError; so is a number of 5,000 digits
        return place, ParseFailure(id=place, error=f"not JSON: {error}")
    if not isinstance(fields, dict):
        return place, ParseFailure(id=place, error=f"a record must be a JSON object, not {type(fields).__name__}")
    identifier = place if fields.get("id") is None else str(fields["id"])
    published = options.published if fields.get("published") is None else fields["published"]
    return identifier, fields | {"id": identifier, "published": published}


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if name == STDIN else Path(name).open("rb")


def _shown(name: str) -> str:
    return "standard input" if name == STDIN else name
