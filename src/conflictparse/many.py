"""Many reports, in order, in constant memory, over as many processes as are asked for."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from conflictparse.config import DEFAULT, Config
from conflictparse.model import Article, ParseFailure
from conflictparse.pipeline import as_day, parse

if TYPE_CHECKING:
    from concurrent.futures import Future

Record = str | Mapping[str, Any] | ParseFailure
Answer = Article | ParseFailure

_CHUNK = 16  # records a trip: sending one costs about as much as reading a paragraph
_AHEAD = 3  # chunks a worker that are under way or waiting for their turn


class _Task(NamedTuple):
    """A record whose fields have been checked: all that travels to another process."""

    id: str | None
    text: str
    published: date | None
    title: str | None


def parse_many(records: Iterable[Record], *, workers: int = 1, config: Config | None = None) -> Iterator[Answer]:
    """Read many reports, in order, without holding more of them than are being read.

    With several workers each is a process, so a script that calls this needs the usual
    ``if __name__ == "__main__":`` where processes are spawned rather than forked.

    Args:
        records: texts, or mappings with "text" and, if known, "id", "published" and "title"; a `ParseFailure`
            keeps its place. An iterator of any length is read a little ahead of what is yielded.
        workers: processes to spread the work over; 1 reads in this process.
        config: settings for all of them.

    Returns:
        An iterator with an `Article` a record, or a `ParseFailure` in the place of one that cannot be parsed.

    Raises:
        TypeError: for ``records`` that are a single text or mapping, or ``workers`` that are no `int`.
        ValueError: for less than one worker.

    >>> [type(found).__name__ for found in parse_many(["Kyiv fell silent.", None])]
    ['Article', 'ParseFailure']
    """
    if isinstance(records, str | bytes | Mapping):
        raise TypeError(f"records must be an iterable of records, not one {type(records).__name__}")
    if not isinstance(workers, int) or isinstance(workers, bool):
        raise TypeError(f"workers must be an int, not {type(workers).__name__}")
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    tasks = map(_checked, records)
    settings = config or DEFAULT
    return (_answer(task, settings) for task in tasks) if workers == 1 else _spread(tasks, workers, settings)


def _checked(record: object) -> _Task | ParseFailure:
    """The fields of a record, or what is wrong with them."""
    if isinstance(record, ParseFailure):
        return record
    if isinstance(record, str):
        return _Task(None, record, None, None)
    if not isinstance(record, Mapping):
        return ParseFailure(id=None, error=f"a record must be a str or a mapping, not {type(record).__name__}")
    identifier = record.get("id")
    name = None if identifier is None else str(identifier)
    if "text" not in record:
        return ParseFailure(id=name, error="a record needs the field 'text'")
    text, title = record["text"], record.get("title")
    for field, value in (("text", text), ("title", title or "")):
        if not isinstance(value, str):
            return ParseFailure(id=name, error=f"{field} must be a str, not {type(value).__name__}")
    try:
        return _Task(name, text, as_day(record.get("published")), title)
    except (TypeError, ValueError) as error:
        return ParseFailure(id=name, error=str(error))


def _answer(task: _Task | ParseFailure, config: Config) -> Answer:
    """The article of a task; a text that is too long becomes its own answer."""
    if isinstance(task, ParseFailure):
        return task
    try:
        return parse(task.text, published=task.published, title=task.title, config=config)
    except ValueError as error:
        return ParseFailure(id=task.id, error=str(error))


def _answers(tasks: tuple[_Task | ParseFailure, ...], config: Config) -> list[Answer]:
    """The work of one trip to another process."""
    return [_answer(task, config) for task in tasks]


def _spread(tasks: Iterator[_Task | ParseFailure], workers: int, config: Config) -> Iterator[Answer]:
    """The answers in order, with a bounded number of chunks under way."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - ten milliseconds, needed here only

    pool = ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_the_parent)
    under_way: deque[Future[list[Answer]]] = deque()
    try:
        while chunk := tuple(islice(tasks, _CHUNK)):
            under_way.append(pool.submit(_answers, chunk, config))
            if len(under_way) > workers * _AHEAD:
                yield from under_way.popleft().result()
        yield from chain.from_iterable(future.result() for future in under_way)
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:  # pragma: no cover - runs in the worker
    """Ctrl-C reaches the whole process group; only the parent answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
