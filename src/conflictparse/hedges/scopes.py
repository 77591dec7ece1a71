"""What a cue weakens: the number, the noun phrase, the clause it stands in or the one that follows."""

from __future__ import annotations

from functools import cache

from conflictparse.hedges import amounts, figures
from conflictparse.hedges.cues import Cue, expanded
from conflictparse.hedges.place import Place, words_of
from conflictparse.kinds import Factuality, HedgeKind
from conflictparse.lexicon import table
from conflictparse.model import Span

_STOPS = frozenset(';:!?"()')
_CONJUNCTIONS = frozenset({"but", "while", "although", "though", "whereas"})
_REACH = 40  # tokens to either side; a longer clause is cut
_ADVERBS = frozenset({"likely"})  # adjectives that are adverbs as they stand
_LIMITS = frozenset({"about", "around", "over", "some", "nearly", "almost", "roughly"})
_WOULD = frozenset({"would", "wouldn"})  # a condition told by its consequence, the whole clause
_DEGREES = frozenset({"most", "more", "less"})
_PHRASE = 6  # tokens of a noun phrase behind its adjective


def of(cue: Cue) -> Span:
    """The stretch of text that a cue weakens."""
    place = cue.place
    form = " ".join(place.document.words[place.first : place.last])
    if cue.kind is HedgeKind.APPROXIMATOR:
        return figures.beside(place)
    if cue.kind is HedgeKind.UNVERIFIED and cue.strength is Factuality.CERTAIN:
        return _clause(place)  # "geolocated footage shows": what was checked is told here
    if cue.kind is HedgeKind.UNVERIFIED and form not in _forms("noun_phrase"):
        return figures.disclaimed(place) or _clause(place)
    if form in {"according to", "as per"}:
        return _attributed(place)
    if place.after() == "of" and form in _forms("complement"):
        return _phrase_behind(place, place.last + 1) or _clause(place)
    if form in _forms("number") and amounts.number(_before_figure(place)):
        return figures.beside(_before_figure(place))
    if place.word in _WOULD:
        return _clause(place)
    if place.after() == "that" and place.after(2) in words_of("finite"):  # "a claim that could not be verified"
        return figures.conceded(place) or _clause(place)
    if form in _forms("complement") or place.after() == "that" or cue.kind is HedgeKind.CONDITION:
        return _complement(place) or _clause(place)
    if form in _forms("noun_phrase") and _is_attributive(place):
        return figures.beside(place) if amounts.number(place) else _noun_phrase(place) or _clause(place)
    if place.before() == "to" and place.before(2) == "according":
        return _attributed(Place(place.document, place.first - 2, place.first))
    return _clause(place)


def _before_figure(place: Place) -> Place:
    """The cue with the limit behind it, if there is one: "[perhaps more than] 200"."""
    words = place.document.words
    wide = 2 if place.after(2) in {"than", "to", "least", "most"} else 1 if place.after() in _LIMITS else 0
    return Place(place.document, place.first, place.last + wide) if place.last + wide < len(words) else place


def _is_attributive(place: Place) -> bool:
    """Whether an adjective stands before its noun: "a likely target", not "is likely to"."""
    if place.after() in words_of("function_words"):
        return False
    if place.word in _ADVERBS:  # "forces likely seized the town", "would likely fall"
        return (
            place.before()
            in words_of("determiners")
            | words_of("function_words") - words_of("auxiliaries") - words_of("be")
            | _DEGREES
        )
    return place.before() not in words_of("be") and not place.before().endswith("ly")


def _clause(place: Place) -> Span:
    """The clause that holds the cue."""
    return _span(place, _start(place), _end(place)) or Span(place.start, place.end)


def _complement(place: Place) -> Span | None:
    """The clause that follows, without its "that"."""
    return _span(place, place.last + (place.after() == "that"), _end(place))


def _phrase_behind(place: Place, first: int) -> Span | None:
    """What follows a noun's "of" up to the next verb: "the possibility of [a ceasefire] grew"."""
    words, last, end = place.document.words, first, _end(place)
    while last < end and words[last] not in _verbs():
        last += 1
    return _span(place, first, last)


def _noun_phrase(place: Place) -> Span | None:
    """The words behind an adjective up to the next small word or verb: "alleged [war crimes]"."""
    words, last = place.document.words, place.last
    stops = words_of("function_words") | _STOPS | _verbs() | {",", "."}
    while last < min(len(words), place.last + _PHRASE) and words[last] not in stops:
        last += 1
    return _span(place, place.last, last)


def _attributed(place: Place) -> Span:
    """What is said "according to" a source: what stands before the phrase, or behind the comma after the source."""
    words, start, end = place.document.words, _start(place, commas=False), _end(place, commas=False)
    comma = next((at for at in range(place.last, end) if words[at] == "," and not _inside(place, at)), end)
    goes_on = comma + 1 < end and words[comma + 1] in words_of("finite")  # "which, according to the army, had fled"
    if place.first - start > 1 and not goes_on:
        return _span(place, start, place.first - (words[place.first - 1] == ",")) or _clause(place)
    return _span(place, comma + 1 if comma < end else place.last, end) or _clause(place)


def _start(place: Place, *, commas: bool = True) -> int:
    """The first token of the clause; with ``commas`` these end it too."""
    floor = max(place.first - _REACH, place.document.token_at(_sentence(place).start))
    at = place.first
    while at > floor and not _breaks(place, at - 1, commas=commas) and not (commas and _is_reported(place, at - 1)):
        at -= 1
    return at + (commas and at < place.first and place.document.words[at] in {"and", "or"})


def _is_reported(place: Place, index: int) -> bool:
    """Whether a token is the "that" behind a verb or noun of reporting: "analysts believe that [...]"."""
    words = place.document.words
    return index > 0 and words[index] == "that" and words[index - 1] in words_of("reporting")


def _end(place: Place, *, commas: bool = True) -> int:
    """The token behind the last one of the clause."""
    ceiling = min(place.last + _REACH, place.document.token_at(_sentence(place).end))
    at = place.last
    while at < ceiling and not _breaks(place, at, commas=commas):
        at += 1
    return at


def _breaks(place: Place, index: int, *, commas: bool) -> bool:
    """Whether a clause ends at a token."""
    word = place.document.words[index]
    if word == ":" and _inside(place, index):
        return False
    if word in _STOPS or (commas and word in _CONJUNCTIONS):
        return True
    return commas and word == "," and not _inside(place, index)


def _inside(place: Place, index: int) -> bool:
    """Whether a mark stands inside a number or a time ("3,000", "22:00")."""
    document = place.document
    before, behind = document.starts[index] - 1, document.starts[index] + 1
    return document.lower[before : before + 1].isdigit() and document.lower[behind : behind + 1].isdigit()


def _sentence(place: Place) -> Span:
    document = place.document
    return document.inner_sentences[document.inner_sentence_at(place.start)]


def _span(place: Place, first: int, last: int) -> Span | None:
    """The stretch from one token up to another, without the mark that ends the sentence; ``None`` if empty."""
    words = place.document.words
    while last > first and words[last - 1] in {".", "!", "?", ","}:
        last -= 1
    return Span(place.document.starts[first], place.end_of(last - 1)) if last > first else None


@cache
def _verbs() -> frozenset[str]:
    """Finite verbs, which end a noun phrase."""
    return frozenset((*table("grammar", "finite"), *table("grammar", "auxiliaries"))) - {"like"}


@cache
def _forms(key: str) -> frozenset[str]:
    return frozenset(form for line in table("hedges", f"scope.{key}") for form in expanded(line))
