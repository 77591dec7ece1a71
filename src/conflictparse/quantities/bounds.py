"""Reads how a number limits the number meant: "at least", "nearly", "or more", "exceeds", "-odd"."""

from __future__ import annotations

from conflictparse.config import Config
from conflictparse.kinds import Bound, QuantityKind
from conflictparse.quantities import counted, lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.lexicon import Phrase
from conflictparse.quantities.tokens import adjoins, bound_before, end_of, is_stop, stands_at, stands_before, word
from conflictparse.text import Document

_SPATIAL = frozenset({"over", "above", "under", "below", "around", "beyond", "past"})
_NESTED = 2
_OPEN = frozenset({Bound.EXACT, Bound.ABOUT, Bound.RANGE})  # a bound before them may still count
_BEHIND = frozenset({"at", "or", "and"})  # "at least", "or more", "and counting": not "plus" or "odd"
_ROUND = 100
_NEAR = 3  # words in which the noun of "took over six small villages" stands


def read(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with the bound that stands before or behind its number."""
    for draft in drafts:
        for _ in range(_NESTED):  # "at least about 20"
            if draft.bound not in _OPEN or not _read_before(document, config, draft):
                break
        _read_after(document, config, draft)
    return drafts


def _read_before(document: Document, config: Config, draft: Draft) -> bool:
    at = draft.first
    found = _phrase_before(document, config, draft, at)
    if found is None:
        at = _without_filler(document, at)
        found = _phrase_before(document, config, draft, at) if at < draft.first else None
    if found is None:
        return False
    phrase, bound = found
    first = _with_intensifier(document, at - len(phrase))
    _set(draft, bound)
    draft.led = True
    draft.first, draft.start = first, document.starts[first]
    return True


def _phrase_before(document: Document, config: Config, draft: Draft, at: int) -> tuple[Phrase, Bound] | None:
    """The bound that ends before a token, where it is one of this number."""
    found = bound_before(document, at, config.words)
    if found and not _is_preposition(document, draft, at, found[0]):
        return found
    return _milestone(document, config, draft, at)


def _is_preposition(document: Document, draft: Draft, at: int, phrase: Phrase) -> bool:
    """Whether "over", "up to" or "some" is no bound here: "over two days", "shot up to 40", "in under way"."""
    if phrase == ("up", "to") and word(document, at - 3) in lexicon.words("bounds", "particles.rising"):
        return True
    if len(phrase) > 1 or draft.vague:
        return draft.vague
    if phrase[0] in {"passed", "passes"}:  # "the toll passed 44,000", but "they passed 12 villages"
        return not isinstance(draft.value, int) or draft.value < _ROUND or counted.is_plural(word(document, draft.next))
    if phrase[0] == "over" and _is_particle(document, draft, at):
        return True
    if phrase[0] in {"over", "around"} and draft.unit in lexicon.words("units", "time"):
        return word(document, at - 2) not in lexicon.words("bounds", "elapsed.words")
    if phrase[0] == "top":
        return word(document, at - 2) not in {"to", "will", "would", "could", "may", "might", "can"}
    if phrase[0] in {"perhaps", "maybe"}:  # "perhaps one of the worst"
        return draft.value == 1
    if phrase[0] == "just" and word(document, at - 2) in {"has", "have", "had"}:
        return True
    return phrase[0] in _SPATIAL and draft.words and draft.value == 1


def _is_particle(document: Document, draft: Draft, at: int) -> bool:
    """Whether "over" belongs to its verb: "handed over 95 prisoners", "took over six villages"."""
    verb = word(document, at - 2)
    if verb in lexicon.words("bounds", "particles.handing"):
        return True
    near = (lexicon.singular(word(document, index)) for index in range(draft.next, draft.next + _NEAR))
    return verb in lexicon.words("bounds", "particles.taking") and not lexicon.words(
        "bounds", "particles.taken"
    ).isdisjoint(near)


def _milestone(document: Document, config: Config, draft: Draft, at: int) -> tuple[Phrase, Bound] | None:
    """ "broke the 2,000 mark"."""
    if word(document, at - 1) != "the" or word(document, draft.next) not in lexicon.words("bounds", "milestone.nouns"):
        return None
    for phrase, bound in lexicon.bound_phrases("milestone", config.words).get("the", ()):
        if stands_before(document, at, phrase):
            return phrase, bound
    return None


def _without_filler(document: Document, at: int) -> int:
    """The token behind a bound that words like "another" separate from its number."""
    if not adjoins(document, at):
        return at
    for phrase in lexicon.phrases("bounds", "fillers.words").get(document.words[at - 1], ()):
        if stands_before(document, at, phrase):
            return at - len(phrase)
    return at


def _with_intensifier(document: Document, at: int) -> int:
    """Where a bound begins with its "just", "well" or "far"."""
    if not adjoins(document, at):
        return at
    for phrase in lexicon.phrases("bounds", "intensifiers.words").get(document.words[at - 1], ()):
        if stands_before(document, at, phrase):
            return at - len(phrase)
    return at


def _set(draft: Draft, bound: Bound) -> None:
    """Let a bound count, unless a firmer one was read closer to the number; a range stays one."""
    if draft.bound in {Bound.RANGE, Bound.INDEFINITE}:
        return
    if bound is Bound.EXACT or (bound is Bound.ABOUT and draft.bound is not Bound.EXACT):
        return
    draft.bound = bound


def _read_after(document: Document, config: Config, draft: Draft) -> None:
    """ "100,000 or more", "40 or so", "70+"."""
    listed = lexicon.bound_phrases("after", config.words)
    for phrase, bound in listed.get(word(document, draft.next), ()):
        if not stands_at(document, draft.next, phrase) or (phrase == ("minimum",) and draft.kind is QuantityKind.MONEY):
            continue
        following = word(document, draft.next + len(phrase))
        if following == "than":  # "44 people and more than 120 wounded"
            continue
        if phrase in {("plus",), ("+",)} and (following in lexicon.cardinals() or following[:1].isdecimal()):
            continue
        _set(draft, bound)
        draft.next += len(phrase)
        draft.end = end_of(document, draft.next - 1)
        return


def read_behind_nouns(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with the bound that stands behind its noun: "12 men at the very least", "20 shells or more"."""
    listed = lexicon.bound_phrases("after", config.words)
    for draft in drafts:
        if draft.noun is None or draft.bound is not Bound.EXACT:
            continue
        at = document.token_at(draft.noun[1])
        for phrase, bound in listed.get(word(document, at), ()):
            behind = word(document, at + len(phrase))
            ends = not behind[:1].isalnum() or (
                is_stop(document, at + len(phrase)) and behind not in {"a", "an", "than"}
            )
            if len(phrase) > 1 and phrase[0] in _BEHIND and ends and stands_at(document, at, phrase):
                _set(draft, bound)
                break
    return drafts
