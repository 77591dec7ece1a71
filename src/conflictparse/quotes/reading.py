"""A document as the constructions look at it: word classes, quotations, sentences, by token."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import chain, pairwise

from conflictparse.model import Span
from conflictparse.quotes.candidate import Range
from conflictparse.quotes.cues import verb_forms
from conflictparse.quotes.marks import Quotation, quotations
from conflictparse.quotes.wordclass import word_classes
from conflictparse.text import Document

_MAX_IN_GROUP = 5
_MAX_SPOKEN = 16  # tokens looked at behind a quotation
_SPOKEN = re.compile(r"(?:d{0,2}[NwM9hb]{1,6}|n)[ah]{0,2}(?P<verb>[ve])(?P<alone>[aT]{0,3}[.])?")
_INVERTED = re.compile(r"[vebw][dNwMn9]")  # "asked Anna"
_SHORT_IN_TITLES = 4  # letters: "with" and "from" keep their small initial
_LOOSE = frozenset(",;:-.*")
_SHORTEST_INITIALS = 3  # tokens: "U.N"


class Reading:
    """Tokens with their class letters; quotations and sentences as ranges of tokens.

    Attributes:
        words: the tokens in lower case, and behind the end two empty ones, so that one can look ahead.
        classes: one letter a token (see `wordclass`), "<", "q", ">" for quotations.
        quoted: (first token, token behind the last) of each quotation.
        sentences: for each token its sentence, as a range.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.words: Sequence[str] = (*document.words, "", "")
        self.starts, self.ends = document.starts, document.ends
        self.quotations: tuple[Quotation, ...] = quotations(document)
        letters = word_classes(document)
        self.quoted: list[Range] = []
        for quotation in self.quotations:
            first = document.token_at(quotation.span.start)
            end = document.token_at(quotation.span.end)
            letters[first:end] = ["q"] * (end - first)
            letters[first] = "<"
            if quotation.closed and end - 1 > first:
                letters[end - 1] = ">"
            self.quoted.append((first, end))
        self._quote_starts = [first for first, _ in self.quoted]
        boundaries = self._boundaries(letters)
        self._tell_stops(letters, boundaries)
        self.classes = "".join(letters)
        dateline = document.dateline
        self.behind_dateline: int = self._first_word(document.token_at(dateline.span.end)) if dateline else 0
        self.sentences: Sequence[Range] = self._by_token(boundaries)

    def _tell_stops(self, letters: list[str], boundaries: Sequence[int]) -> None:
        """Tell the full stops that end a sentence, whatever they join, from those of abbreviations, which are names."""
        last = {end - 1 for end in boundaries if end}  # tokens of sentences
        for at in last:
            if letters[at] == "h":
                letters[at] = "."
        for stop in self.document.positions.get(".", ()):
            if letters[stop] == "." and stop not in last:
                letters[stop] = "N"

    def _first_word(self, at: int) -> int:
        """The first token from one on that is no dash or bracket."""
        while at < len(self.starts) and not self.words[at][0].isalnum() and self.words[at] != '"':
            at += 1
        return at

    def _boundaries(self, letters: Sequence[str]) -> list[int]:
        """The first token of each sentence, sentences cut where their quotations are not; then the token count."""
        document = self.document
        offsets = {part.start for part in (*document.sentences, *document.paragraphs)}
        inner = {sentence.start for sentence in document.inner_sentences} - offsets
        offsets.update(offset for offset in inner if not self._inside_quotation(offset))
        starts = set(map(document.token_at, offsets))
        for first, end in self.quoted:  # a full stop inside the marks ends the sentence outside, too
            if end < len(self.starts) and end - 2 > first and self.words[end - 2] in ".!?" and self._begins(end):
                starts.add(end)
        starts -= {end for first, end in self.quoted if end in starts and self._is_spoken(end, letters)}
        starts.add(0)
        starts.discard(len(letters))
        starts -= {end - 1 for first, end in self.quoted if end - 1 > first}  # closing marks
        return [*sorted([start for start in starts if letters[start] != "q"]), len(letters)]

    def _by_token(self, boundaries: Sequence[int]) -> list[Range]:
        """For each token the sentence around it; where a report was filed is none of the sentence behind."""
        found: list[Range] = []
        for first, end in pairwise(boundaries):
            found += [(first, end)] * (end - first)
        behind = self.behind_dateline
        if 0 < behind < len(found):
            _, end = found[behind]
            found[behind:end] = [(behind, end)] * (end - behind)
        return found

    def _is_spoken(self, at: int, letters: Sequence[str]) -> bool:
        """Whether "he said" follows a quotation that ends like a sentence; behind a full stop it must be all that follows."""
        if self.words[at - 2] in "?!" and _INVERTED.match("".join(letters[at : at + 2])):
            form = verb_forms().get(self.words[at])
            return form is not None and form.reports and self.document.folded[self.starts[at]].islower()
        match = _SPOKEN.match("".join(letters[at : at + _MAX_SPOKEN]))
        if not match or (self.words[at - 2] == "." and not match["alone"]) or self.words[at - 2] not in ".?!":
            return False
        form = verb_forms().get(self.words[at + match.start("verb")])
        return form is not None and form.reports

    def _begins(self, index: int) -> bool:
        """Whether the token at an index begins with a capital or a quotation mark, as a sentence does."""
        first = self.document.folded[self.starts[index]]
        return (first.isupper() and self.words[index - 2] == ".") or first == '"'

    def _inside_quotation(self, offset: int) -> bool:
        at = bisect_right(self.quotations, offset, key=lambda quotation: quotation.span.start) - 1
        return at >= 0 and self.quotations[at].span.start < offset < self.quotations[at].span.end

    def paragraph_ends(self, at: int) -> bool:
        """Whether a paragraph ends before the token at an index."""
        document = self.document
        last = self.ends[at - 1]
        return document.paragraphs[document.paragraph_at(last - 1)].end <= last

    @cached_property
    def reopened(self) -> Sequence[Sequence[Range]]:
        """Quotations that are left open at the end of a paragraph and opened again by the next, as one each."""
        found: list[list[Range]] = []
        left_open = False
        for quotation, tokens in zip(self.quotations, self.quoted, strict=True):
            if left_open and self._opens_paragraph_behind(tokens[0], found[-1][-1][1]):
                found[-1].append(tokens)
            else:
                found.append([tokens])
            left_open = not quotation.closed
        return [pieces for pieces in found if len(pieces) > 1]

    def _opens_paragraph_behind(self, first: int, end: int) -> bool:
        """Whether a token opens the paragraph right behind the one that ends before another token."""
        return first == end and self.paragraph_ends(first)

    def quotations_from(self, first: int, end: int) -> list[Range]:
        """The quotations that begin between two tokens."""
        return self.quoted[bisect_left(self._quote_starts, first) : bisect_left(self._quote_starts, end)]

    def quotation_at(self, index: int) -> Range | None:
        """The quotation that holds a token, as a range of tokens."""
        at = bisect_right(self._quote_starts, index) - 1
        return self.quoted[at] if at >= 0 and index < self.quoted[at][1] else None

    def is_title(self, index: int) -> bool:
        """Whether the quotation at a token reads as the title of a work: capitals, and no question or exclamation."""
        quotation = self.quotation_at(index)
        if not quotation or self.words[quotation[1] - 2] in "?!":
            return False
        folded = self.document.folded
        small = capitals = 0
        for at in range(quotation[0] + 1, quotation[1] - 1):
            capitals += folded[self.starts[at]].isupper()
            small += folded[self.starts[at]].islower() and len(self.words[at]) > _SHORT_IN_TITLES
        return capitals > 1 and not small

    def outside_quotations(self, word: str) -> list[int]:
        """The tokens at which a word stands, those between quotation marks left out."""
        return [index for index in self.document.positions.get(word, ()) if self.classes[index] not in "q<>"]

    def is_progressive(self, index: int) -> bool:
        """Whether a gerund is part of a finite verb group ("is saying", "he's not saying")."""
        at = index - 1
        while at > 0 and self.classes[at] in "ahm":
            at -= 1
        return at >= 0 and (self.classes[at] == "x" or self.classes[at : at + 2] == "nh")

    def group_start(self, verb: int, first: int) -> int:
        """Where the group of a verb begins: its auxiliaries and adverbs ("has not yet | said"), five at most."""
        before = self.classes[max(first, verb - _MAX_IN_GROUP) : verb]
        return verb - len(before) + len(before.rstrip("xahm"))

    def is_possessed(self, index: int) -> bool:
        """Whether a possessive ending stands right before a token ("the group's claims"), and no "he's"."""
        return self.classes[max(0, index - 2) : index] == "hh" and self.classes[index - 3 : index - 2] != "n"

    def is_hyphenated(self, index: int) -> bool:
        """Whether a token is the second half of a compound ("so-called")."""
        return index > 0 and self.classes[index - 1] == "h" and self.words[index - 1] == "-"

    def count_words(self, first: int, end: int) -> int:
        """How many of the tokens between two are words, rather than marks."""
        return end - first - (bisect_left(self._mark_tokens, end) - bisect_left(self._mark_tokens, first))

    @cached_property
    def _mark_tokens(self) -> Sequence[int]:
        """The tokens that are no words, in order."""
        positions = self.document.positions
        return sorted(chain.from_iterable(found for token, found in positions.items() if not token[0].isalnum()))

    def count_quoted(self, first: int, end: int) -> int:
        """How many of the words between two tokens stand inside quotation marks."""
        at = bisect_right(self._quote_starts, first)
        near = self.quoted[max(0, at - 1) : bisect_left(self._quote_starts, end, at)]
        return sum([self.count_words(max(begin, first), min(stop, end)) for begin, stop in near if stop > first])

    def trimmed(self, first: int, end: int) -> Range:
        """The tokens from one up to another, loose punctuation at the ends left out."""
        classes = self.classes
        while first < end and classes[first] in _LOOSE:
            first += 1
        while end > first and classes[end - 1] in _LOOSE:
            end -= 1
        if self.words[end] == "." and self._ends_in_initial(first, end):
            end += 1
        return first, end

    def _ends_in_initial(self, first: int, end: int) -> bool:
        """Whether the full stop behind a stretch belongs to the initials at its end: "the U.N."."""
        return end - first >= _SHORTEST_INITIALS and len(self.words[end - 1]) == 1 and self.words[end - 2] == "."

    def between(self, first: int, end: int) -> Span:
        """The characters from one token up to another."""
        return Span(self.starts[first], self.ends[end - 1])

    def span(self, first: int, end: int) -> Span | None:
        """The characters from one token up to another, loose punctuation at the ends left out."""
        first, end = self.trimmed(first, end)
        return self.between(first, end) if first < end else None
