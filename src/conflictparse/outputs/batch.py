"""A batch of reports into a file of rows, which goes on where an interruption left it."""

from __future__ import annotations

import sys
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from conflictparse.many import Answer, Record, parse_many
from conflictparse.model import ParseFailure
from conflictparse.outputs.records import STDIN, BadInputError, Options, count, records
from conflictparse.outputs.sinks import Written, sink


def run(names: Sequence[str], options: Options, output: Path, *, workers: int = 1) -> int:
    """Read every record of the files into ``output``, JSONL or Parquet by its name.

    Rows stand in the order of the records, so as many records are passed over as there are rows from a former run.
    The id of the last one is compared: rows of other input are never mixed in.

    Args:
        names: text and JSONL files, "-" for standard input.
        options: how to read them.
        output: the file of rows, new or from a run that was interrupted.
        workers: processes to spread the work over.

    Returns:
        How many records could not be read; their rows say why.

    Raises:
        BadInputError: for an output of another kind, with other rows, or among the inputs.
    """
    if output.exists() and any(name != STDIN and output.samefile(name) for name in names):
        raise BadInputError(f"{output} is among the inputs")
    rows = sink(output)
    written = rows.written()
    waiting = _passed_over(records(names, options), written, output)
    tally: Counter[str] = Counter()
    rows.append(_with_progress_bar(_counted(answers(waiting, workers), tally), names, options, written.rows))
    return tally["failed"]


def answers(pairs: Iterable[tuple[str, Record]], workers: int) -> Iterator[tuple[str, Answer]]:
    """The answer to each record beside the record's id, in order."""
    ids: deque[str] = deque()  # of the records that parse_many has taken and not yet answered

    def noted() -> Iterator[Record]:
        for identifier, record in pairs:
            ids.append(identifier)
            yield record

    for answer in parse_many(noted(), workers=workers):
        yield ids.popleft(), answer


def _passed_over(pairs: Iterator[tuple[str, Record]], written: Written, output: Path) -> Iterator[tuple[str, Record]]:
    """The records that have no row yet."""
    last = None
    for _ in range(written.rows):
        last, _record = next(pairs, (None, None))
    if last != written.last_id:
        raise BadInputError(
            f"{output} has {written.rows:,} rows of other input (its last is {written.last_id!r}, here"
            f" {'the input ends before' if last is None else repr(last)}); choose another --output or remove it"
        )
    return pairs


def _counted(found: Iterable[tuple[str, Answer]], tally: Counter[str]) -> Iterator[tuple[str, Answer]]:
    for identifier, answer in found:
        tally["failed"] += isinstance(answer, ParseFailure)
        yield identifier, answer


def _with_progress_bar(
    found: Iterable[tuple[str, Answer]], names: Sequence[str], options: Options, done: int
) -> Iterable[tuple[str, Answer]]:
    """The same answers, with a bar on standard error if that is a terminal and tqdm is installed."""
    if not sys.stderr.isatty():
        return found
    try:
        from tqdm import tqdm  # noqa: PLC0415 - optional
    except ImportError:
        return found
    bar: Iterable[tuple[str, Answer]] = tqdm(
        found, total=count(names, options), initial=done, unit=" reports", dynamic_ncols=True
    )
    return bar
