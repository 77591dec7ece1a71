"""The clause around a cue: where it begins and ends, and the one that follows."""

from __future__ import annotations

from conflictparse.hedges.place import Place, words_of
from conflictparse.model import Span

STOPS = frozenset(';:!?"()')
_CONJUNCTIONS = frozenset({"but", "while", "although", "though", "whereas"})
_BREAKS = STOPS | _CONJUNCTIONS | {","}
_RELATIVES = frozenset({"which", "who", "whose", "where", "whom"})
_REACH = 40  # tokens to either side; a longer clause is cut


def clause(place: Place) -> Span:
    """The clause that holds the cue."""
    return stretch(place, first_of(place), last_of(place)) or Span(place.start, place.end)


def complement(place: Place) -> Span | None:
    """The clause that follows, without its "that"."""
    return stretch(place, place.last + (place.after() == "that"), last_of(place))


def first_of(place: Place, *, commas: bool = True) -> int:
    """The first token of the clause; with ``commas`` these end it too."""
    floor = max(place.first - _REACH, place.document.token_at(_sentence(place).start))
    words, at = place.document.words, place.first
    while at > floor and not (commas and words[at - 1] == "that" and _is_reported(place, at - 1)):
        if words[at - 1] in _BREAKS and _breaks(place, at - 1, commas=commas):
            opened = _relative_before(place, at - 1, floor)
            if opened is None:
                break
            at = opened
        at -= 1
    return at + (commas and at < place.first and words[at] in {"and", "or"})


def _is_reported(place: Place, index: int) -> bool:
    """Whether a "that" stands behind a verb or noun of reporting: "analysts believe that [...]"."""
    return index > 0 and place.document.words[index - 1] in words_of("reporting")


def last_of(place: Place, *, commas: bool = True) -> int:
    """The token behind the last one of the clause."""
    ceiling = min(place.last + _REACH, place.document.token_at(_sentence(place).end))
    words, at = place.document.words, place.last
    while at < ceiling:
        if words[at] in _BREAKS and _breaks(place, at, commas=commas):
            closed = _relative_behind(place, at, ceiling)
            if closed is None:
                break
            at = closed
        at += 1
    return at


def _relative_before(place: Place, comma: int, floor: int) -> int | None:
    """The comma that opens a relative clause which ends with a comma: "The bells[,] which were lost, may ..."."""
    words = place.document.words
    if words[comma] != "," or comma + 1 >= len(words) or not _is_verb(words[comma + 1]):
        return None
    opened = next((at for at in range(comma - 1, floor, -1) if words[at] in STOPS | {","}), floor)
    told = any(word[0].isdigit() for word in words[opened:comma])  # "the losses, which came to 40, may grow" leaves 40
    return opened if words[opened] == "," and words[opened + 1] in _RELATIVES and not told else None


def _relative_behind(place: Place, comma: int, ceiling: int) -> int | None:
    """The comma that ends a relative clause, where the verb of the subject before it follows."""
    words = place.document.words
    if words[comma] != "," or comma + 1 >= ceiling or words[comma + 1] not in _RELATIVES:
        return None
    closed = next((at for at in range(comma + 2, ceiling) if words[at] in STOPS | {","}), ceiling)
    if any(word[0].isdigit() for word in words[comma:closed]):
        return None
    goes_on = closed + 1 < ceiling and words[closed] == "," and _is_verb(words[closed + 1])
    return closed if goes_on else None


def _is_verb(word: str) -> bool:
    """Whether a word goes on with the verb of the clause, or with its adverb."""
    return word in words_of("finite") or word in words_of("reporting_past") or word.endswith(("ed", "ly"))


def _breaks(place: Place, index: int, *, commas: bool) -> bool:
    """Whether a clause ends at a mark or a conjunction."""
    word = place.document.words[index]
    if word == ":" and is_inside(place, index):
        return False
    if word in STOPS or (commas and word in _CONJUNCTIONS):
        return True
    return commas and word == "," and not is_inside(place, index)


def is_inside(place: Place, index: int) -> bool:
    """Whether a mark stands inside a number or a time ("3,000", "22:00")."""
    document = place.document
    before, behind = document.starts[index] - 1, document.starts[index] + 1
    return document.lower[before : before + 1].isdigit() and document.lower[behind : behind + 1].isdigit()


def _sentence(place: Place) -> Span:
    document = place.document
    return document.inner_sentences[document.inner_sentence_at(place.start)]


def stretch(place: Place, first: int, last: int) -> Span | None:
    """The stretch from one token up to another, without the mark that ends the sentence; ``None`` if empty."""
    words = place.document.words
    while last > first and words[last - 1] in {".", "!", "?", ","}:
        last -= 1
    return Span(place.document.starts[first], place.end_of(last - 1)) if last > first else None
