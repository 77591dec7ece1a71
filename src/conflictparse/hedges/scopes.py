"""What a cue weakens: the number, the noun phrase, the clause it stands in or the one that follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from conflictparse.hedges import amounts, clauses, figures
from conflictparse.hedges.complements import clausal
from conflictparse.hedges.cues import Cue, expanded
from conflictparse.hedges.place import STOPS, Place, words_of
from conflictparse.kinds import Factuality, HedgeKind
from conflictparse.lexicon import table
from conflictparse.model import Span

_ADVERBS = frozenset({"likely"})  # adjectives that are adverbs as they stand
_LIMITS = frozenset({"about", "around", "over", "some", "nearly", "almost", "roughly"})
_WOULD = frozenset({"would", "wouldn"})  # a condition told by its consequence
_DEGREES = frozenset({"most", "more", "less"})
_ARTICLES = frozenset({"a", "an"})
_RELATIVE = 5  # words of "a claim that [the ministry has denied]"
_PHRASE = 6  # tokens of a noun phrase behind its adjective


def of(cue: Cue) -> Span:
    """The stretch of text that a cue weakens: what the first reading says that applies, else its clause."""
    return next((found for read in _READINGS if (found := read(cue))), None) or clauses.clause(cue.place)


def _number(cue: Cue) -> Span | None:
    """The number that an approximator limits, or an adverb: "at least 20", "perhaps more than 200"."""
    if cue.kind is HedgeKind.APPROXIMATOR:
        return figures.beside(cue.place)
    if cue.form not in _forms("number"):
        return None
    place = _before_figure(cue.place)
    return figures.beside(place) if amounts.number(place) else None


def _before_figure(place: Place) -> Place:
    """The cue with the limit behind it, if there is one: "[perhaps more than] 200"."""
    words = place.document.words
    wide = 2 if place.after(2) in {"than", "to", "least", "most"} else 1 if place.after() in _LIMITS else 0
    return Place(place.document, place.first, place.last + wide) if place.last + wide < len(words) else place


def _disclaimed(cue: Cue) -> Span | None:
    """What was not verified, mostly told before; what was ("geolocated footage shows") is told in its own clause."""
    if cue.kind is not HedgeKind.UNVERIFIED or cue.strength is Factuality.CERTAIN or cue.form in _forms("noun_phrase"):
        return None
    return figures.disclaimed(cue.place) or clauses.clause(cue.place)


def _reported(cue: Cue) -> Span | None:
    """What is told "according to" a source, and by the estimates that are named there."""
    place = cue.place
    if cue.form in {"according to", "as per"}:
        return _attributed(place)
    if (place.before(2), place.before()) == ("according", "to"):
        return _attributed(Place(place.document, place.first - 2, place.first))
    return None


def _said_before(cue: Cue) -> Span | None:
    """The statement that ", a claim that could not be verified" is appended to; "the claim" alone keeps to its clause."""
    place = cue.place
    if cue.form not in _forms("statement") or _has_content(place) or not _is_appended(place):
        return None
    return figures.conceded(place) or clauses.clause(place)


def _is_appended(place: Place) -> bool:
    """Whether a noun stands in apposition to the statement before: ", a claim", ", a startling claim"."""
    nearest = 1 if place.before() in _ARTICLES else 2
    return place.before(nearest) in _ARTICLES and place.before(nearest + 1) == ","


def _has_content(place: Place) -> bool:
    """Whether a noun's own "that" tells what is claimed; "a claim that was denied", "that Oslo denies" do not."""
    if place.after() != "that":
        return False
    following = place.sentence_after()[1:]
    end = next((at for at, word in enumerate(following) if word in STOPS), len(following))
    return (
        following[:1] != []
        and following[0] not in words_of("finite")
        and not (0 < end <= _RELATIVE and following[end - 1] in table("outcomes", "grammar.denials"))
    )


def _following(cue: Cue) -> Span | None:
    """What follows a cue of evidence, a noun with its content or an "if"; "would" stands within its own clause."""
    place, form = cue.place, cue.form
    if place.word in _WOULD:
        return clauses.clause(place)
    if place.after() == "of" and form in _forms("complement"):
        return _phrase_behind(place, place.last + 1)
    if form in _forms("complement") or place.after() == "that" or cue.kind is HedgeKind.CONDITION or _governs(cue):
        return clauses.complement(place)
    return None


def _governs(cue: Cue) -> bool:
    """Whether a verb of believing or claiming stands before its clause: "they believe [the town fell]"."""
    place = cue.place
    if cue.kind not in (HedgeKind.BELIEF, HedgeKind.ATTRIBUTION) or cue.form in _forms("noun_phrase"):
        return False
    active = place.before() not in words_of("be") and not place.before().endswith("ly")
    return active and clausal(place)


def _qualified(cue: Cue) -> Span | None:
    """What an adjective stands before: "alleged [war crimes]", "an estimated [600]"."""
    if cue.form not in _forms("noun_phrase") or not _is_attributive(cue.place):
        return None
    return figures.beside(cue.place) if amounts.number(cue.place) else _noun_phrase(cue.place)


_READINGS: tuple[Callable[[Cue], Span | None], ...] = (
    _number,
    _disclaimed,
    _said_before,
    _following,
    _qualified,
    _reported,
)


def _is_attributive(place: Place) -> bool:
    """Whether an adjective stands before its noun: "a likely target", not "is likely to"."""
    if place.after() in words_of("function_words"):
        return False
    if place.word in _ADVERBS:  # "forces likely seized the town", "would likely fall"
        return place.before() in words_of("determiners") | _DEGREES or place.before() in _prepositions()
    return place.before() not in words_of("be") and not place.before().endswith("ly")


def _phrase_behind(place: Place, first: int) -> Span | None:
    """What follows a noun's "of" up to the next verb: "the possibility of [a ceasefire] grew"."""
    words, last, end = place.document.words, first, clauses.last_of(place)
    while last < end and words[last] not in _verbs():
        last += 1
    return clauses.stretch(place, first, last)


def _noun_phrase(place: Place) -> Span | None:
    """The words behind an adjective up to the next small word or verb: "alleged [war crimes]"."""
    words, last = place.document.words, place.last
    stops = words_of("function_words") | words_of("reporting_past") | clauses.STOPS | _verbs() | {",", "."}
    while last < min(len(words), place.last + _PHRASE) and words[last] not in stops:
        last += 1
    return clauses.stretch(place, place.last, last)


def _attributed(place: Place) -> Span:
    """What is said "according to" a source: what stands before the phrase, or behind the comma after the source."""
    words, start, end = (
        place.document.words,
        clauses.first_of(place, commas=False),
        clauses.last_of(place, commas=False),
    )
    comma = next((at for at in range(place.last, end) if words[at] == "," and not clauses.is_inside(place, at)), end)
    goes_on = comma + 1 < end and words[comma + 1] in words_of("finite")  # "which, according to the army, had fled"
    if place.first - start > 1 and not goes_on:
        return clauses.stretch(place, start, place.first - (words[place.first - 1] == ",")) or clauses.clause(place)
    return clauses.stretch(place, comma + 1 if comma < end else place.last, end) or clauses.clause(place)


@cache
def _verbs() -> frozenset[str]:
    """Finite verbs, which end a noun phrase."""
    return frozenset((*table("grammar", "finite"), *table("grammar", "auxiliaries"))) - {"like"}


@cache
def _forms(key: str) -> frozenset[str]:
    return frozenset(form for line in table("hedges", f"scope.{key}") for form in expanded(line))


@cache
def _prepositions() -> frozenset[str]:
    """Small words that are no verbs."""
    return words_of("function_words") - words_of("auxiliaries") - words_of("be")
