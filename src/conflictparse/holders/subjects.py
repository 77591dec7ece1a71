"""Speakers by grammar: the subject of a cue of claiming or believing that no quote has taken."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import attrgetter

from conflictparse.holders.voices import REACH, Voice
from conflictparse.kinds import HedgeKind, SourceKind
from conflictparse.lexicon import load, table
from conflictparse.model import Hedge, Quote, Source, Span
from conflictparse.text import Document, gazetteer
from conflictparse.text.name import Name, NameKind

_end = attrgetter("span.end")
_KINDS = frozenset({HedgeKind.ATTRIBUTION, HedgeKind.BELIEF})
_STATES = frozenset(
    {"doubtful", "dubious", "unsure", "uncertain", "not sure", "not certain"}
)  # "analysts are doubtful"
_DOUBTS = _STATES | {"doubt", "doubts", "doubted"}
_QUANTIFIERS = frozenset({"some", "many", "most", "few", "several", "other", "various", "all", "both"})
_COPULAS = frozenset({"is", "are", "was", "were", "remain", "remained"})
_MAX_POSTMODIFIER = 6  # words: "analysts [surveyed by the newspaper] expect"
_MAX_MODIFIERS = 4  # words: "[two senior Western] officials"

_OPENERS = frozenset(
    {"familiar", "close", "briefed", "surveyed", "polled", "interviewed", "based"}
)  # of a postmodifier
_FROM_SUBJECT = re.compile(r"(?:'s?)?\ (?:(?:has|have|had|also|again|later|then|now|since|repeatedly|previously)\ )*\Z")
_TO_AGENT = re.compile(r"\ (?:on\ \w+\ )?by\ (?:the\ |a\ |an\ )?\Z")


def voices(document: Document, hedges: Iterable[Hedge], quotes: Iterable[Quote]) -> Iterator[Voice]:
    """The subjects of cues that report outside all quotes: "which Moscow blamed on Kyiv", "analysts expect growth"."""
    taken = {quote.cue.span.start for quote in quotes if quote.cue and quote.source}
    known = {quote.source.name.rpartition(" ")[2]: quote.source for quote in quotes if quote.source}
    for hedge in hedges:
        if hedge.span.start in taken or not (hedge.kind in _KINDS or hedge.text in _DOUBTS):
            continue
        name = _named(document, hedge.span)
        source = _as_source(document, name, known) if name else _described(document, hedge)
        if source:
            yield Voice(hedge.span, source, is_cue=True)
            if hedge.scope.end > hedge.span.end:
                yield Voice(Span(hedge.span.end, hedge.scope.end), source, is_cue=False)


def _named(document: Document, cue: Span) -> Name | None:
    """The name that a cue follows ("Oslo has accused"), or that follows it as its agent ("claimed by Oslo")."""
    at = bisect_right(document.names, cue.start, key=_end)
    if at < len(document.names):
        name = document.names[at]
        between = document.lower[cue.end : name.span.start]
        if len(between) <= REACH and _TO_AGENT.fullmatch(between):
            return name
    if at:
        name = document.names[at - 1]
        between = document.lower[name.span.end : cue.start]
        if len(between) <= REACH and _FROM_SUBJECT.fullmatch(between) and not _is_inside(document, name):
            return name
    return None


def _is_inside(document: Document, name: Name) -> bool:
    """Whether a name belongs to the noun for people before it: "analysts at [Morrow Bank] expect"."""
    first = document.token_at(name.span.start)
    return first > 1 and document.words[first - 1] in _prepositions() and document.words[first - 2] in _people()


def _as_source(document: Document, name: Name, known: dict[str, Source]) -> Source:
    """A name as the source of its cue, under the full name that the quotes gave to its bearer."""
    bearer = known.get(name.name.rpartition(" ")[2])
    kind = SourceKind.PERSON if name.kind is NameKind.PERSON else SourceKind.ORGANISATION
    return Source(
        span=name.span,
        text=document.slice(name.span),
        rule="subject_of_cue",
        name=bearer.name if bearer else name.name,
        role=bearer.role if bearer else name.role,
        kind=bearer.kind if bearer else kind,
    )


def _described(document: Document, hedge: Hedge) -> Source | None:
    """The noun phrase for people that a finite cue follows: "two senior officials", "analysts at the bank"."""
    words, last = document.words, document.token_at(hedge.span.start) - 1
    following = words[last + 2] if last + 2 < len(words) else ""
    if following in {"of", "to"} and hedge.text.endswith(
        ("ed", "thought")
    ):  # "officials suspected of", "men believed to be"
        return None
    skipped = _auxiliaries() | _COPULAS if hedge.text in _STATES else _auxiliaries()
    while last >= 0 and (words[last] in skipped or words[last].endswith("ly")):
        last -= 1
    head = _head(words, last)
    if head is None or (words[head] in _QUANTIFIERS and _is_plural_noun(hedge.text)):  # "some [estimates] put it at"
        return None
    first = head
    while (
        head - first < _MAX_MODIFIERS and first > 0 and words[first] not in _openers() and _modifies(words[first - 1])
    ):
        first -= 1
    span = Span(document.starts[first], document.starts[last] + len(words[last]))
    text = document.slice(span)
    kind = SourceKind.GROUP if _is_plural(words[head]) else SourceKind.UNNAMED
    return Source(span=span, text=text, rule="people_of_cue", name=" ".join(text.split()), kind=kind)


def _is_plural(head: str) -> bool:
    """Whether a noun for people is of several."""
    return gazetteer.people_nouns().get(head, True)


def _is_plural_noun(cue: str) -> bool:
    """Whether a cue would be a verb in the singular, which no "some" has for its subject: then it is a noun."""
    return cue.endswith("s") and not cue.endswith("ss")


def _head(words: Sequence[str], last: int) -> int | None:
    """Where the noun for people stands whose phrase ends at a token: that token, or one before "at", "surveyed by"."""
    if last < 0 or not words[last].isalpha() or words[last] in _small_words() - _people():
        return None
    head = last if words[last] in _people() else None
    for at in range(last - 1, max(-1, last - _MAX_POSTMODIFIER - 1), -1):
        opener = words[at + 1]
        if (
            not words[at].isalpha()
            or words[at] in _clause_words()
            or (opener.endswith("ed") and opener not in _OPENERS)
        ):
            break
        if words[at] in _people() and (opener in _prepositions() or opener in _OPENERS):
            head = at
    return head


def _modifies(word: str) -> bool:
    """Whether a word may belong to the noun phrase that goes on behind it."""
    return word in _openers() or (word.isalpha() and word not in _small_words() and not word.endswith(("ed", "ly")))


@cache
def _openers() -> frozenset[str]:
    """What opens a noun phrase."""
    return frozenset(
        (*table("sources", "determiners.definite"), *table("sources", "determiners.plural"), "a", "an")
    ) - {"that"}


@cache
def _clause_words() -> frozenset[str]:
    """What no noun phrase holds: the verb of another clause, or what opens one."""
    return frozenset(
        (*table("hedge_context", "finite"), *table("hedge_context", "reporting_past"), "that", "which", "who")
    )


@cache
def _people() -> frozenset[str]:
    """Nouns for people and bodies; no pronouns, which the quotes resolve."""
    pronouns = {word for words in load("sources")["pronouns"].values() for word in words}
    return frozenset((*gazetteer.people_nouns(), *table("hedge_context", "persons"))) - pronouns


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(table("sources", "words.prepositions"))


@cache
def _auxiliaries() -> frozenset[str]:
    return frozenset((*table("hedge_context", "auxiliaries"), "then"))


@cache
def _small_words() -> frozenset[str]:
    """What belongs to no noun phrase, or only opens one."""
    keys = ("function_words", "reporting_past", "determiners")
    return frozenset((*(word for key in keys for word in table("hedge_context", key)), "which"))
