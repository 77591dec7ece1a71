"""Files of rows that know how far they are: where a batch goes on after an interruption."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from conflictparse.many import Answer
from conflictparse.model import ParseFailure
from conflictparse.outputs.records import BadInputError


class Written(NamedTuple):
    """How many whole rows a file holds, and the id of the last one."""

    rows: int = 0
    last_id: str | None = None


class Sink(Protocol):
    """A file of rows, one a record, in order."""

    def written(self) -> Written:
        """The whole rows that the file holds; what was left half written is removed."""

    def append(self, answers: Iterable[tuple[str, Answer]]) -> None:
        """Add a row for each record, given as its id and answer."""


def sink(path: Path) -> Sink:
    """The file of rows that a name asks for.

    Raises:
        BadInputError: for a name that ends neither in .jsonl nor in .parquet.
    """
    if path.suffix.lower() in {".jsonl", ".ndjson"}:
        return JsonLines(path)
    raise BadInputError(f"--output must end in .jsonl or .parquet, not {path.name!r}")


def jsonl_row(identifier: str, answer: Answer) -> str:
    """A record's line of JSONL: its id with its article, or with the error."""
    fields: dict[str, Any] = {"id": identifier}
    if isinstance(answer, ParseFailure):
        return json.dumps(fields | {"error": answer.error}) + "\n"
    return f'{json.dumps(fields)[:-1]}, "article": {answer.to_json()}}}\n'


class JsonLines:
    """Rows as lines of JSON; a line is whole where its line break has been written."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def written(self) -> Written:
        """The lines; a half-written last one is cut off."""
        if not self._path.exists():
            return Written()
        rows, end, last = 0, 0, b""
        with self._path.open("rb+") as file:
            for line in file:
                if line.endswith(b"\n"):
                    rows, end, last = rows + 1, end + len(line), line
            if last and not _is_row(last):
                raise BadInputError(f"{self._path} exists and holds no rows of conflictparse; choose another --output")
            file.truncate(end)
        return Written(rows, json.loads(last)["id"]) if last else Written()

    def append(self, answers: Iterable[tuple[str, Answer]]) -> None:
        """Add a line for each record."""
        with self._path.open("ab") as file:
            for identifier, answer in answers:
                file.write(jsonl_row(identifier, answer).encode())


def _is_row(line: bytes) -> bool:
    try:
        return "id" in json.loads(line)
    except (ValueError, TypeError):
        return False
