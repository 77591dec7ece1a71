"""Runs the examples of the docstrings, of README and of docs as tests."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

_OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE

_docstrings = Sybil(parsers=[DocTestParser(_OPTIONS)], patterns=["src/**/*.py"])
_pages = Sybil(
    parsers=[DocTestDirectiveParser(_OPTIONS), PythonCodeBlockParser(doctest_optionflags=_OPTIONS)],
    patterns=["README.md", "docs/**/*.md"],
)

pytest_collect_file = (_docstrings + _pages).pytest()


def pytest_addoption(parser):
    """``pytest tests/test_seeds.py --update-golden`` writes the golden files anew, to be read as a diff."""
    parser.addoption("--update-golden", action="store_true", help="write seeds/*.json anew")
