"""Runs the examples of the docstrings, of README and of docs as tests."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from importlib.util import find_spec

from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

_OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE


def _give_missing(namespace):
    """For pages: ``% skip: start if(missing("pandas"), reason="needs pandas")``."""
    namespace["missing"] = lambda library: find_spec(library) is None


_docstrings = Sybil(parsers=[DocTestParser(_OPTIONS)], patterns=["src/conflictparse/*.py", "src/conflictparse/**/*.py"])
_pages = Sybil(
    parsers=[DocTestDirectiveParser(_OPTIONS), PythonCodeBlockParser(doctest_optionflags=_OPTIONS), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    setup=_give_missing,
)

pytest_collect_file = (_docstrings + _pages).pytest()


def pytest_addoption(parser):
    """``pytest tests/test_seeds.py --update-golden`` writes the golden files anew, to be read as a diff."""
    parser.addoption("--update-golden", action="store_true", help="write seeds/*.json anew")
