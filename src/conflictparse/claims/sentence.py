"""One sentence as the outcome rules see it: tokens, counted noun phrases, outcome words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from conflictparse.claims.counted import Counted, classify
from conflictparse.claims.frames import Predicate, predicates
from conflictparse.config import Config
from conflictparse.lexicon import table
from conflictparse.model import Quantity
from conflictparse.text import Document

if TYPE_CHECKING:
    from conflictparse.claims.links import Link

_ADVERBS_SKIPPED = 6
_TOTALS = {("a", "total", "of"), ("a", "combined", "total"), ("a", "record", "of"), ("a", "group", "of")}
_LONGEST_LIST, _LONGEST_ITEM = 30, 20  # items, tokens
_LONGEST_OWNER = 8  # tokens of "of the regional capital's"
_ASIDE = 6  # tokens: ", the army chief said,"
_OPENING = 5  # tokens: "Of these", "The death toll includes"
_SLOTS_BACK = 8  # a total stands no more numbers before its part


@cache
def grammar(*keys: str) -> frozenset[str]:
    """A closed class of words of grammar, or several together."""
    return frozenset(word for key in keys for word in table("outcomes", f"grammar.{key}"))


@frozen(eq=False)
class Slot:
    """A counted noun phrase: tokens ``first`` to ``number_end`` are the number, up to ``last`` the noun phrase.

    The phrase of a share reaches to the end of what it is taken from, its ``whole``: "four of the 25 sailors".
    """

    quantity: Quantity
    first: int
    number_end: int
    last: int
    counted: Counted
    whole: Slot | None = None

    @property
    def is_labelled(self) -> bool:
        """Whether the noun stands before its number: "tanks - 12"."""
        noun = self.quantity.noun_phrase
        return noun is not None and noun.span.end <= self.quantity.span.start


class Sentence:
    """The tokens ``first`` to ``last`` (exclusive) of a document with what stands among them.

    Attributes:
        words: the document's tokens; all indices are indices into it.
        slots: the counted noun phrases, in order.
        inside: the slot that each of its tokens belongs to.
        begins: the outcome word that begins at a token.
        ends: the outcome word that ends before a token.
        earlier: the figures of the last sentence just before that gave any.
    """

    earlier: Sequence[Link] = ()
    _told: Link | None = None

    def __init__(
        self, document: Document, quantities: Sequence[Quantity], bounds: tuple[int, int], config: Config
    ) -> None:
        self.document, self._added = document, config.words
        self.words = document.words
        self.first, self.last = bounds
        self.begins = predicates(self.words, self.first, self.last, config.words)
        self.ends = {predicate.last: predicate for predicate in self.begins.values()}
        self.slots = self._slots(quantities, config)
        self._starts = [slot.first for slot in self.slots]
        self.inside = {token: slot for slot in self.slots for token in range(slot.first, slot.last)}

    @property
    def told(self) -> Link | None:
        """The last figure so far, of this sentence or just before, which "the figure" and "it" may speak of."""
        return self._told or (self.earlier[-1] if self.earlier else None)

    @told.setter
    def told(self, link: Link) -> None:
        self._told = link

    def _slots(self, quantities: Sequence[Quantity], config: Config) -> list[Slot]:
        """The slots in order; the first number of "43 of 61 drones" counts what the second counts."""
        slots: list[Slot] = []
        for quantity in reversed(quantities):
            slot = self._slot(quantity, config)
            if slots and self._is_share(slot, slots[-1]):
                whole = slots[-1]
                counted = whole.counted if slot.counted is Counted.UNKNOWN else slot.counted
                slot = evolve(slot, counted=counted, whole=whole, last=whole.last)
            slots.append(slot)
        slots.reverse()
        if len(slots) > 1 and self._opens_share(slots[0]):  # "Of the 90 drones, 55 were shot down"
            first, second, *others = slots
            counted = first.counted if second.counted is Counted.UNKNOWN else second.counted
            return [first, evolve(second, counted=counted, whole=first), *others]
        return slots

    def _opens_share(self, slot: Slot) -> bool:
        """Whether a number opens the sentence as what others are taken from: "Of the 25 men, four died"."""
        opening = self.words[self.first : min(slot.first, self.first + 3)]
        return len(opening) in {1, 2} and opening[0] == "of" and opening[-1] in {"of", "the"} | grammar("possessives")

    def _slot(self, quantity: Quantity, config: Config) -> Slot:
        """The tokens of a quantity and of the noun phrase behind it."""
        token_at = self.document.token_at
        first = token_at(quantity.span.start)
        if self.words[max(self.first, first - 3) : first] in _TOTALS:
            first -= 3
        number_end = token_at(quantity.span.end)
        phrase = quantity.noun_phrase
        last = token_at(phrase.span.end) if phrase and phrase.span.start >= quantity.span.start else number_end
        return Slot(
            quantity, first, number_end, min(max(last, number_end), self.last), classify(quantity, config.words)
        )

    @cached_property
    def list_opener(self) -> Predicate | None:
        """The outcome word of the sentence that opens the list to which this one belongs: "Losses amounted to:"."""
        document = self.document
        index = document.inner_sentence_at(document.starts[self.first])
        for back in range(index - 1, max(-1, index - 1 - _LONGEST_LIST), -1):
            span = document.inner_sentences[back]
            first, last = document.token_at(span.start), document.token_at(span.end)
            if self.words[last - 1] == ":":
                found = predicates(self.words, first, last, self._added)
                return found[max(found)] if found else None
            if last - first > _LONGEST_ITEM or self.words[last - 1] == ".":
                return None
        return None

    @property
    def is_part_of_told(self) -> bool:
        """Whether the sentence goes on with a part of the figure before: "Of these, 200 were children"."""
        opening = self.words[self.first : min(self.last, self.first + _OPENING)]
        if opening[:2] == ("among", "them"):
            return True
        if opening[:1] == ("of",):
            return opening[1:2] in {("these",), ("those",), ("them",)}
        verb = next((at for at, word in enumerate(opening) if word in grammar("includes")), 0)
        return bool(verb) and opening[verb - 1] in grammar("wholes")  # "That included 40 children"

    def _is_share(self, part: Slot, total: Slot) -> bool:
        """Whether only "of the", "out of their" stands between two numbers."""
        between = tuple(self.words[part.last : total.first])
        owned = between[:1] == ("of",) and between[-2:] == ("'", "s") and len(between) <= _LONGEST_OWNER
        relative = not grammar("relatives").isdisjoint(between)  # "90 patients, of whom 20 died"
        return owned or ("of" in between[:2] and len(between) <= 3 and not relative)

    def is_whole(self, slot: Slot) -> bool:
        """Whether a number is what another is taken from: the 61 in "43 of 61 drones", the 25 in "Of the 25 men, four died"."""
        at = bisect_left(self._starts, slot.first)
        return any(other.whole is slot for other in self.slots[max(0, at - 1) : at + 2])

    def is_partitive(self, slot: Slot) -> bool:
        """Whether "of them", "of whom" follows the number."""
        return self.word(slot.number_end) == "of" and self.word(slot.number_end + 1) in grammar("partitives")

    def aside_before(self, token: int) -> int:
        """The token before an attribution between commas that ends at one: ", it said,"; zero where none does."""
        if self.words[token] != "," or self.word(token - 1) not in grammar("reporting"):
            return 0
        commas = (at for at in range(token - 2, max(self.first, token - _ASIDE) - 1, -1) if self.words[at] == ",")
        return max(next(commas, 0) - 1, 0)

    def slots_before(self, slot: Slot) -> list[Slot]:
        """The last few slots before one, in order."""
        at = bisect_left(self._starts, slot.first)
        return self.slots[max(0, at - _SLOTS_BACK) : at]

    def before(self, token: int) -> str:
        """The word before a token, adverbs and an opening quotation mark passed over."""
        at = token - 1 - (self.words[token - 1] == '"')
        floor = max(self.first, token - _ADVERBS_SKIPPED)
        while at >= floor and (self.words[at].endswith("ly") or self.words[at] in grammar("adverbs")):
            at -= 1
        return self.words[at] if at >= floor else ""

    def word(self, token: int) -> str:
        """The word at a token, empty outside the sentence."""
        return self.words[token] if self.first <= token < self.last else ""
