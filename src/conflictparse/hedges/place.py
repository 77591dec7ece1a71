"""Where a cue stands: its tokens, and the words around it that the tests look at."""

from __future__ import annotations

from functools import cache

from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.text import Document

STOPS = frozenset({"", ".", ",", ";", ":", "!", "?", ")", '"', "-"})  # what ends a phrase; "" is the end of the text
_CLAUSE_ENDS = frozenset('.;:!?"()')
_HYPHENS = frozenset("-\u2010\u2011")
_LONG = 60  # tokens; keeps the look at a sentence constant
_LOOK_BACK = 14  # a subject rarely stands farther from its verb


class Place:
    """A run of tokens in a document; words outside the text are empty strings.

    >>> here = Place(Document("It may rain."), 1, 2)
    >>> here.before(), here.after(), here.before(5)
    ('it', 'rain', '')
    """

    __slots__ = ("document", "first", "last")

    def __init__(self, document: Document, first: int, last: int) -> None:
        self.document, self.first, self.last = document, first, last

    @property
    def word(self) -> str:
        """The first word of the cue, in lower case."""
        return self.document.words[self.first]

    @property
    def start(self) -> int:
        """The offset of the cue's first character."""
        return self.document.starts[self.first]

    @property
    def end(self) -> int:
        """The offset behind the cue's last character."""
        return self.end_of(self.last - 1)

    def end_of(self, index: int) -> int:
        """The offset behind a token."""
        return self.document.ends[index]

    def before(self, distance: int = 1) -> str:
        """The word so many tokens before the cue."""
        index = self.first - distance
        return self.document.words[index] if index >= 0 else ""

    def after(self, distance: int = 1) -> str:
        """The word so many tokens behind the cue."""
        index = self.last + distance - 1
        return self.document.words[index] if index < len(self.document.words) else ""

    def next_word(self) -> str:
        """The first word behind the cue that is no adverb in -ly."""
        word = self.after()
        return self.after(2) if word.endswith("ly") and len(word) > 4 else word

    def clause_before(self) -> list[str]:
        """The words before the cue in its clause, nearest first, at most a line of them."""
        found: list[str] = []
        for word in reversed(self.document.words[max(0, self.first - _LOOK_BACK) : self.first]):
            if word in _CLAUSE_ENDS:
                break
            found.append(word)
        return found

    def sentence_before(self) -> list[str]:
        """The words of the inner sentence before the cue, at most a long sentence of them."""
        sentence = self._sentence()
        first = max(self.document.token_at(sentence.start), self.first - _LONG)
        return list(self.document.words[first : self.first])

    def sentence_after(self) -> list[str]:
        """The words of the inner sentence behind the cue, at most a long sentence of them."""
        last = min(self.document.token_at(self._sentence().end), self.last + _LONG)
        return list(self.document.words[self.last : last])

    def _sentence(self) -> Span:
        return self.document.inner_sentences[self.document.inner_sentence_at(self.start)]

    def is_compounded(self) -> bool:
        """Whether a hyphen binds the cue to a neighbour: "second-guess", "would-be"; a dash does not."""
        text, start, end = self.document.text, self.start, self.end
        return (text[end : end + 1] in _HYPHENS and text[end + 1 : end + 2].isalnum()) or (
            start > 1 and text[start - 1] in _HYPHENS and text[start - 2].isalnum()
        )

    def opens_clause(self) -> bool:
        """Whether nothing of its clause stands before the cue."""
        before = self.before()
        return (
            before in {"", ".", ",", ";", ":", '"', "!", "?", "(", "-", "and", "but", "that"} or self.opens_paragraph()
        )

    def opens_paragraph(self) -> bool:
        """Whether the cue is the first of its paragraph."""
        document = self.document
        return document.paragraphs[document.paragraph_at(self.start)].start == self.start

    def shown(self, index: int) -> str:
        """A token with its case as written, line breaks and quotation marks folded."""
        start = self.document.starts[index]
        return self.document.folded[start : start + len(self.document.words[index])]


@cache
def words_of(name: str) -> frozenset[str]:
    """A closed class of words that the tests look at."""
    return frozenset(table("hedge_context", name))
