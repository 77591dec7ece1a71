"""What a rule is: words it hangs on, a pattern around them, and the reading of a match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from conflictparse.config import Config
from conflictparse.dates.readings import Reading
from conflictparse.dates.story import Story
from conflictparse.model import Span
from conflictparse.text import Document

Groups = Mapping[str, str | None]
NO_GROUPS: Groups = MappingProxyType({})


class Found(NamedTuple):
    """A match in its document, for a rule to read.

    Attributes:
        document: the text that it stands in.
        match: what the rule's pattern matched.
        part: the group that stands for an expression of its own.
        config: settings.
        span: where the expression stands; it may begin before the match, with what limits it or opens it.
        opening: the groups of the words between its beginning and the head, where the rule reads them apart.
    """

    document: Document
    match: re.Match[str]
    part: str
    config: Config
    span: Span
    opening: Groups = NO_GROUPS

    def get(self, group: str) -> str | None:
        """The lower-case words of a group, nothing where it took no part or the pattern has none such."""
        if group in self.opening:
            return self.opening[group]
        if group not in self.match.re.groupindex:
            return None
        words: str | None = self.match[group]
        if words is None and (twin := taking_part(self.match, group)):
            return self.match[twin]
        return words

    @property
    def words(self) -> str:
        """The lower-case words of the whole match, in which a part may be an expression of its own."""
        return self.document.lower[min(self.span.start, self.match.start()) : self.match.end()]

    @property
    def limited(self) -> bool:
        """Whether words that limit it stand in front: "the end of", "early"."""
        return self.span.start < self.match.start()

    def start_of(self, group: str) -> int:
        """Where a group begins, -1 where it took no part."""
        name = taking_part(self.match, group)
        return self.match.start(name) if name else -1

    @property
    def paragraph(self) -> Span:
        """The paragraph that holds it."""
        return self.document.paragraphs[self.document.paragraph_at(self.span.start)]

    @property
    def written(self) -> str:
        """The words with their capitals."""
        return self.document.folded[self.span.start : self.span.end]

    def before(self, count: int) -> str:
        """The characters in front of the expression, in lower case."""
        return self.document.lower[max(0, self.span.start - count) : self.span.start]

    def after(self, count: int) -> str:
        """The characters behind the expression, in lower case."""
        return self.document.lower[self.span.end : self.span.end + count]


def taking_part(match: re.Match[str], group: str) -> str | None:
    """The name under which a group took part in a match: its own, or that of a numbered twin.

    >>> days = re.compile("(?P<day>[0-9]+) May|May (?P<day_2>[0-9]+)")
    >>> taking_part(days.match("May 9"), "day"), taking_part(days.match("May 9"), "year")
    ('day_2', None)
    """
    name, twin = group, 1
    while name in match.re.groupindex:
        if match.start(name) >= 0:
            return name
        twin += 1
        name = f"{group}_{twin}"
    return None


Read = Callable[[Found, Story], Reading | None]
Opening = Callable[[str], Groups | None]


class Rule(NamedTuple):
    """One kind of expression.

    Attributes:
        name: what lands in ``mention.rule``.
        heads: the words it hangs on; a match covers one of them or stands beside it.
        pattern: the compiled pattern, made on first use; runs on the document's lower-case text. Where a group
            occurs in more than one place, the others are its numbered twins ("day", "day_2").
        needs: words of which one stands in or right behind every match, beside the head; where none is near,
            the pattern is not tried.
        counted: whether a number, in figures or words, stands there as well.
        limited: whether words that limit the expression may stand in front of the pattern (`words.LIMIT`).
        opening: reads the words between the beginning and the head, and gives their groups; nothing where they
            open no such expression. The pattern then begins with the head.
        read: the value of a match, ``None`` where it is no temporal expression after all.
        accept: whether a match is one at all, by what stands around it; asked before overlaps are settled.
        parts: groups of the pattern that are expressions of their own ("20" and "27 December").
    """

    name: str
    heads: Callable[[Config], Iterable[str]]
    pattern: Callable[[], re.Pattern[str]]
    read: Read
    accept: Callable[[Found], bool] = lambda _: True
    parts: tuple[str, ...] = ()
    needs: frozenset[str] = frozenset()
    counted: bool = False
    limited: bool = False
    opening: Opening | None = None


class Candidate(NamedTuple):
    """A place where a rule matched; ``clock`` is the time of day that was joined to a day."""

    span: Span
    rule: Rule
    found: Found
    clock: Candidate | None = None
