"""A text read once: folded, split and tokenised, for every finder to look at."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate, compress, count

from conflictparse.model import Mention, Span
from conflictparse.text import furniture
from conflictparse.text.fold import fold, lower
from conflictparse.text.name import Name
from conflictparse.text.names import recognise
from conflictparse.text.paragraphs import paragraphs
from conflictparse.text.sentences import inner_sentences, sentences

_TOKEN = re.compile(r"(\w+|[^\w\s])")
_LINE_BREAK = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]")


class Document:
    """One text with all that finders share; each view is made on first use and kept.

    Attributes:
        text: the caller's string, unchanged.
        folded: its twin of equal length with plain quotation marks, hyphens and spaces, case kept;
            line breaks inside a hard-wrapped paragraph are spaces.
        lower: ``folded`` in lower case, character by character.

    >>> document = Document("Kyiv said 3,000 fell. Moscow’s army did not answer.")
    >>> [document.slice(sentence) for sentence in document.sentences]
    ['Kyiv said 3,000 fell.', 'Moscow’s army did not answer.']
    >>> document.positions["said"]
    [1]
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.paragraphs: tuple[Span, ...] = paragraphs(text)
        self.folded = _unwrapped(fold(text), self.paragraphs)
        self.lower = lower(self.folded)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, a quotation of several kept whole; none crosses a paragraph."""
        return sentences(self.folded, self.paragraphs)

    @cached_property
    def inner_sentences(self) -> tuple[Span, ...]:
        """The sentences, those inside quotations too; each lies inside one of ``sentences``."""
        return inner_sentences(self.folded, self.sentences)

    @cached_property
    def _parts(self) -> Sequence[str]:
        """The lower-case text as what stands before a token, the token, what stands before the next, ..."""
        return _TOKEN.split(self.lower)

    @cached_property
    def _offsets(self) -> Sequence[int]:
        """Where each of those parts ends: by turns the start and the end of a token, and last the end of the text."""
        return tuple(accumulate(map(len, self._parts)))

    @cached_property
    def words(self) -> Sequence[str]:
        """The tokens in lower case: runs of letters and digits, and single other characters."""
        return tuple(self._parts[1::2])

    @cached_property
    def starts(self) -> Sequence[int]:
        """The offset of each token of ``words``."""
        return self._offsets[:-1:2]

    @cached_property
    def ends(self) -> Sequence[int]:
        """The offset behind each token."""
        return self._offsets[1::2]

    @cached_property
    def positions(self) -> Mapping[str, Sequence[int]]:
        """Each distinct token and the indices at which it stands: where a finder looks up its triggers."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self.words):
            found[word].append(index)
        return dict(found)

    @cached_property
    def capitals(self) -> Sequence[int]:
        """The indices of the tokens that begin with a capital letter."""
        initials = map(self.folded.__getitem__, self.starts)
        return tuple(compress(count(), map(str.isupper, initials)))

    @cached_property
    def figures(self) -> Sequence[str]:
        """The distinct tokens that hold a digit or a fraction."""
        return tuple(word for word in self.positions if not word.isalpha() and any(map(str.isnumeric, word)))

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _inner_starts(self) -> list[int]:
        return [sentence.start for sentence in self.inner_sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds an offset, or of the last one before it (0 at least)."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def inner_sentence_at(self, offset: int) -> int:
        """The index of the inner sentence that holds an offset, or of the last one before it (0 at least)."""
        return max(0, bisect_right(self._inner_starts, offset) - 1)

    def paragraph_at(self, offset: int) -> int:
        """The index of the paragraph that holds an offset, or of the last one before it (0 at least)."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)

    def token_at(self, offset: int) -> int:
        """The index of the first token that starts at an offset or after it."""
        return bisect_left(self.starts, offset)

    @cached_property
    def paragraph_tokens(self) -> Sequence[tuple[int, int]]:
        """The first token of each paragraph, and the token behind its last."""
        return [(self.token_at(paragraph.start), self.token_at(paragraph.end)) for paragraph in self.paragraphs]

    def slice(self, span: Span) -> str:
        """The caller's text between the ends of a span."""
        return self.text[span.start : span.end]

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names of people, organisations and places, in order."""
        return recognise(self.folded, self.words, self.starts, self.capitals)

    @cached_property
    def _name_starts(self) -> list[int]:
        return [name.span.start for name in self.names]

    def names_inside(self, start: int, end: int) -> Sequence[Name]:
        """The names between two offsets, up to the first that reaches beyond the second."""
        first = at = bisect_left(self._name_starts, start)
        names = self.names
        while at < len(names) and names[at].span.end <= end:
            at += 1
        return names[first:at]

    @cached_property
    def title(self) -> Mention | None:
        """The headline, where the first paragraph reads as one."""
        return furniture.title(self.text, self.folded, self.paragraphs)

    @cached_property
    def byline(self) -> Mention | None:
        """The author's line."""
        return furniture.byline(self.text, self.folded, self.paragraphs)

    @cached_property
    def dateline(self) -> Mention | None:
        """The place, date and agency that open the report."""
        return furniture.dateline(self.text, self.folded, self.paragraphs)


def _unwrapped(folded: str, spans: tuple[Span, ...]) -> str:
    """The folded text with spaces for the line breaks inside paragraphs."""
    parts: list[str] = []
    at = 0
    for span in spans:
        inside = folded[span.start : span.end]
        if _LINE_BREAK.search(inside):
            parts += (folded[at : span.start], _LINE_BREAK.sub(" ", inside))
            at = span.end
    return "".join((*parts, folded[at:])) if parts else folded
