"""The command line: one report to read, or a batch of them."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from conflictparse.model import ParseFailure
from conflictparse.outputs import batch
from conflictparse.outputs.records import BadInputError, Options, is_jsonl, read_text, records
from conflictparse.outputs.sinks import jsonl_row
from conflictparse.outputs.summary import summary
from conflictparse.pipeline import as_day, parse
from conflictparse.version import __version__

_EXAMPLES = """\
examples:
  conflictparse report.txt --published 2025-03-14              a readable summary
  conflictparse - --published 2025-03-14 --json < report.txt   its JSON, on one line
  conflictparse report.txt --html report.html                  a page to look at
  conflictparse reports.jsonl --output rows.jsonl --workers 2  a batch; the same command goes on after an interruption

A record of JSONL has "text" and, if known, "id", "published" and "title".

exit status:
  0 all read; 1 a batch went through, but some of its records could not be read;
  2 wrong use or unreadable input, with one line on standard error; 130 interrupted
"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, without the usage."""
        _fail(f"{message} (see conflictparse --help)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: those after the program's name; ``sys.argv`` if not given.

    Returns:
        The exit status: 0, 1 where some records of a batch could not be read, 130 where it was interrupted.

    Raises:
        SystemExit: with status 2, after one line on standard error that says what is wrong.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # whatever the locale, what we print can be printed
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except (BadInputError, TypeError, ValueError) as error:
        _fail(str(error))
    except BrokenPipeError:  # who reads our output has seen enough: `conflictparse ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}")
    except KeyboardInterrupt:
        print("conflictparse: interrupted", file=sys.stderr)
        return 130


def _run(options: argparse.Namespace) -> int:
    reading = Options(
        published=as_day(options.published), title=options.title, encoding=options.encoding, jsonl=options.jsonl
    )
    for name in options.files:
        if name != "-":
            Path(name).open("rb").close()  # a name misspelt is better known before the batch than in its middle
    if options.output:
        failed = batch.run(options.files, reading, Path(options.output), workers=options.workers)
    elif len(options.files) > 1 or is_jsonl(options.files[0], reading):
        failed = _print_many(options, reading)
    else:
        failed = 0
        _print_one(options, reading)
    if failed:
        print(f"conflictparse: {failed:,} records could not be read", file=sys.stderr)
    return 1 if failed else 0


def _print_one(options: argparse.Namespace, reading: Options) -> None:
    article = parse(read_text(options.files[0], reading), published=reading.published, title=reading.title)
    if options.html:
        Path(options.html).write_text(article.to_html(), encoding="utf-8", errors="xmlcharrefreplace")
    elif options.json:
        print(article.to_json())
    else:
        print(summary(article), end="")


def _print_many(options: argparse.Namespace, reading: Options) -> int:
    """Print a row or a summary for each record; how many could not be read."""
    if options.html:
        raise BadInputError("--html shows one report: give one text file")
    failed = 0
    for identifier, answer in batch.answers(records(options.files, reading), options.workers):
        if isinstance(answer, ParseFailure):
            failed += 1
            print(f"conflictparse: {identifier}: {answer.error}", file=sys.stderr)
        if options.json:
            print(jsonl_row(identifier, answer), end="")
        elif not isinstance(answer, ParseFailure):
            print(f"{f' {identifier} ':=^96}\n\n{summary(answer)}")
    return failed


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="conflictparse",
        description="Read conflict reporting: who says how many of whom suffered what, when, and how sure they are.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a report, a .jsonl file of reports, or - for standard input"
    )
    parser.add_argument(
        "--published", metavar="DATE", help="day of publication (ISO 8601) of reports that state none themselves"
    )
    parser.add_argument("--title", help="the headline, where the file does not begin with it")
    parser.add_argument("--encoding", default="utf-8", help="of text files (default: utf-8)")
    parser.add_argument("--jsonl", action="store_true", help="every FILE is JSONL, whatever its name")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, an article a line")
    form.add_argument("--html", metavar="PAGE", help="write a page that shows the report with what was read from it")
    form.add_argument("--output", metavar="ROWS", help="write rows to a .jsonl file or a .parquet folder")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes for a batch (default: 1)")
    parser.add_argument("--version", action="version", version=f"conflictparse {__version__}")
    return parser


def _fail(message: str) -> NoReturn:
    """One line on standard error, and status 2."""
    print(f"conflictparse: error: {' '.join(message.split())}", file=sys.stderr)
    raise SystemExit(2)
