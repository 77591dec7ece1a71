"""What a rule is: words it hangs on, a pattern around them, and the reading of a match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import regex
from attrs import field, frozen

from conflictparse.config import Config
from conflictparse.dates.readings import Reading
from conflictparse.dates.story import Story
from conflictparse.model import Span
from conflictparse.text import Document


@frozen
class Found:
    """A match in its document, for a rule to read."""

    document: Document = field(repr=False)
    match: re.Match[str] | regex.Match[str]
    part: str | int
    config: Config = field(repr=False)
    span: Span = field(init=False)
    """Where the expression stands."""

    @span.default
    def _span(self) -> Span:
        return Span(*self.match.span(self.part))

    def get(self, group: str) -> str | None:
        """The lower-case words of a group, nothing where it took no part or the pattern has none such."""
        return self.match[group] if group in self.match.re.groupindex else None

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


Read = Callable[[Found, Story], Reading | None]


@frozen(kw_only=True)
class Rule:
    """One kind of expression.

    Attributes:
        name: what lands in ``mention.rule``.
        heads: the words it hangs on; a match covers one of them or stands beside it.
        pattern: the compiled pattern, made on first use; runs on the document's lower-case text.
        read: the value of a match, ``None`` where it is no temporal expression after all.
        accept: whether a match is one at all, by what stands around it; asked before overlaps are settled.
        parts: groups of the pattern that are expressions of their own ("20" and "27 December").
    """

    name: str
    heads: Callable[[Config], Iterable[str]]
    pattern: Callable[[], re.Pattern[str] | regex.Pattern[str]]
    read: Read
    accept: Callable[[Found], bool] = lambda _: True
    parts: tuple[str, ...] = ()


@frozen
class Candidate:
    """A place where a rule matched; ``clock`` is the time of day that was joined to a day."""

    span: Span
    rule: Rule
    found: Found
    clock: Candidate | None = None
