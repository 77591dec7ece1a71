"""Word lists as data: each ``*.toml`` beside this file, headed by where its words come from.

A list is one string, its words parted by commas; a longer one takes several lines, with comments behind ``#``, and lists
by name a line or more each. Only a single word, or words with commas in them, need an array, which takes ``tomllib``
thirty times as long to read::

    weekend = 'saturday, sunday'
    verbs = '''
      kill, kills, killed, killing   # any comment
      put to death, shot dead
    '''
    demonyms = '''
      Sri Lanka = Sri Lankan, Sri Lankans
      Sudan = Sudanese
    '''
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from conflictparse.config import Words


@cache
def load(name: str) -> dict[str, Any]:
    """The word list ``lexicon/<name>.toml``; read once, never to be changed by a caller."""
    with open(f"{__path__[0]}/{name}.toml", "rb") as file:  # noqa: PTH123 - pathlib takes 20 ms to import
        return _with_lists(tomllib.load(file))


def _with_lists(tables: dict[str, Any]) -> dict[str, Any]:
    """The tables with each string that writes a list, or lists by name, as what it writes."""
    for key, value in tables.items():
        if isinstance(value, dict):
            _with_lists(value)
        elif isinstance(value, str) and ("," in value or "\n" in value):
            tables[key] = _named(value) if " =" in value else _listed(value)
    return tables


def _named(lines: str) -> dict[str, list[str]]:
    r"""The lists by name of lines such as "Sudan = Sudanese"; a line without a name goes on with the last.

    >>> _named("  UN = U.N.,\n    United Nations\n  Telegram =\n")
    {'UN': ['U.N.', 'United Nations'], 'Telegram': []}
    """
    found: dict[str, list[str]] = {}
    words: list[str] = []
    for line in lines.split("\n"):
        name, equals, listed = line.partition(" =")
        if equals:
            found[name.strip()] = words = []
        words += _listed(listed if equals else line)
    return found


def _listed(lines: str) -> list[str]:
    r"""The words between commas and line ends.

    >>> _listed("  kill, kills   # the living\n  put to death\n")
    ['kill', 'kills', 'put to death']
    """
    if "#" in lines:
        lines = "\n".join(line.partition("#")[0] for line in lines.split("\n"))
    return [word for written in lines.replace("\n", ",").split(",") if (word := written.strip())]


@cache
def table(name: str, key: str, added: Words = ()) -> tuple[str, ...]:
    """The words under ``key`` ("verbs" or "verbs.probable") of a list, with those a caller added.

    >>> "lt" in table("abbreviations", "titles")
    True
    """
    listed: Any = load(name)
    for part in key.split("."):
        listed = listed[part]
    extra = next((words for where, words in added if where == f"{name}.{key}"), ())
    return (*listed, *extra)


def trie_pattern(words: Iterable[str]) -> str:
    """One pattern that matches any of the words, longest first, by shared prefixes.

    A plain alternation of a thousand phrases is seventeen times slower to scan.
    The pattern has no word boundaries of its own and is meant for case-sensitive use on folded text.

    >>> trie_pattern(["cat", "car", "dog"])
    '(?:ca(?:r|t)|dog)'
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branches(root)


def _branches(node: dict[str, Any]) -> str:
    """The pattern of what may follow a node; the empty key marks the end of a word."""
    options = []
    for character in sorted(key for key in node if key):
        below, run = node[character], character
        while len(below) == 1 and "" not in below:
            (following,) = below
            run, below = run + following, below[following]
        tail = "" if set(below) == {""} else _branches(below)
        options.append(_escape(run) + tail)
    if not options:
        return ""
    body = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return f"(?:{body})?" if "" in node and len(options) == 1 else body + ("?" if "" in node else "")


def _escape(run: str) -> str:
    return "".join(f"\\{character}" if character in r".^$*+?{}[]\|()-" else character for character in run)
