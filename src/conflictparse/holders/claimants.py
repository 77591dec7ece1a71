"""Claimants: "the claim", "this accusation" belong to whoever claimed or accused before, not to who rejects it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from attrs import evolve

from conflictparse.hedges.place import words_of
from conflictparse.kinds import HedgeKind
from conflictparse.lexicon import table
from conflictparse.model import Hedge, Quote, Source
from conflictparse.text import Document

_NOUNS = frozenset(
    noun + ending
    for noun in ("claim", "allegation", "accusation", "assertion", "contention", "insinuation")
    for ending in ("", "s")
)
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such", "an", "a", "both", "all"})
_RECENT = 20  # hedges
_OWNED = 4  # tokens of "the group's" before the claim
_REACH = 400  # characters; the claim was made in the sentence before, or the one before that


def resolve(document: Document, hedges: Iterable[Hedge], quotes: Iterable[Quote]) -> tuple[Hedge, ...]:
    """The hedges, in which a noun of claiming is held by the last who claimed or spoke; by nobody where nobody did."""
    spoken = sorted(((quote.span.end, quote.source) for quote in quotes if quote.source), key=itemgetter(0))
    ends = [end for end, _ in spoken]
    found: list[Hedge] = []
    claimed: tuple[int, Source | None] = (-_REACH, None)
    for hedge in hedges:
        at = document.token_at(hedge.span.start) if hedge.text.lower() in _NOUNS else None
        if at is not None and _speaks_of_claim(document.words, at):
            before = bisect_right(ends, hedge.span.start)
            said = spoken[before - 1] if before else claimed
            last = max(claimed, said, key=itemgetter(0))
            found.append(evolve(hedge, holder=last[1] if hedge.span.start - last[0] <= _REACH else None))
        elif at is not None and _is_rejected(document.words, at):
            found.append(evolve(hedge, holder=None))
        elif at is not None and (owner := _owner(document.words, at)):
            found.append(evolve(hedge, holder=next(_named(owner, found[-_RECENT:]), hedge.holder)))
        else:
            found.append(hedge)
            if hedge.kind is HedgeKind.ATTRIBUTION and hedge.holder:
                claimed = (hedge.span.start, hedge.holder)
    return tuple(found)


def _is_rejected(words: Sequence[str], at: int) -> bool:
    """Whether a claim without an owner is what somebody denies: "denied allegations that", "rejected the claim that"."""
    if not at:
        return False
    verb = at - 1 - (at > 1 and words[at - 1] in _DEFINITE)
    return words[verb] in table("outcomes", "grammar.denials")


def _owner(words: Sequence[str], at: int) -> str | None:
    """The noun of who is said to claim, where it has no name: "the [group]'s claim"."""
    if at < _OWNED or words[at - 1] != "s" or words[at - _OWNED] not in _DEFINITE:
        return None
    return words[at - 3]


def _named(noun: str, hedges: Sequence[Hedge]) -> Iterator[Source]:
    """The holders of earlier hedges that a noun may speak of, the last first."""
    for hedge in reversed(hedges):
        if hedge.holder and noun in hedge.holder.name.lower().split():
            yield hedge.holder


def _speaks_of_claim(words: Sequence[str], at: int) -> bool:
    """Whether a noun of claiming refers to a claim that was made, unlike "his claim that"."""
    following = *words[at + 1 : at + 3], "", ""
    with_content = following[0] == "that" and following[1] not in words_of("finite")
    return at > 0 and words[at - 1] in _DEFINITE and not with_content
