"""Files of rows that know how far they are: where a batch goes on after an interruption."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from conflictparse.many import Answer
from conflictparse.model import ParseFailure
from conflictparse.outputs.records import BadInputError

_ROWS_A_PART = 1000


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
    if path.suffix.lower() == ".parquet":
        return Parquet(path)
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


class Parquet:
    """Rows as a folder of Parquet files, which every engine reads as one table; a part is whole once it has its name."""

    def __init__(self, path: Path) -> None:
        if importlib.util.find_spec("pyarrow") is None:
            raise BadInputError("Parquet needs pyarrow: pip install 'conflictparse[arrow]'")
        if path.is_file():
            raise BadInputError(f"{path} is a file; Parquet rows are a folder of parts")
        self._path = path

    def written(self) -> Written:
        """The rows of all parts."""
        from pyarrow import ArrowInvalid, parquet  # noqa: PLC0415 - optional

        parts = self._parts()
        try:
            rows = sum(parquet.read_metadata(part).num_rows for part in parts)
            last = parquet.read_table(parts[-1], columns=["id"])["id"][-1].as_py() if parts else None
        except (ArrowInvalid, KeyError, IndexError):
            raise BadInputError(
                f"{self._path} exists and holds no rows of conflictparse; choose another --output"
            ) from None
        return Written(rows, last)

    def append(self, answers: Iterable[tuple[str, Answer]]) -> None:
        """Add a part for each thousand records."""
        from pyarrow import Table, parquet  # noqa: PLC0415 - optional

        from conflictparse.outputs.arrow import SCHEMA, record_batch  # noqa: PLC0415 - optional

        self._path.mkdir(exist_ok=True)
        number, remaining = len(self._parts()), iter(answers)
        while part := list(islice(remaining, _ROWS_A_PART)):
            identifiers, answered = zip(*part, strict=True)
            half_written = self._path / "_half-written"  # readers pass over names with an underscore
            parquet.write_table(Table.from_batches([record_batch(identifiers, answered)], SCHEMA), half_written)
            half_written.replace(self._path / f"part-{number:06}.parquet")
            number += 1

    def _parts(self) -> list[Path]:
        return sorted(self._path.glob("part-*.parquet"))


def _is_row(line: bytes) -> bool:
    try:
        return "id" in json.loads(line)
    except (ValueError, TypeError):
        return False
