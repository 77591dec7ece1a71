"""Where expressions stand: each rule is tried only around the words that it hangs on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from conflictparse.config import Config
from conflictparse.dates.amounts import number_words
from conflictparse.dates.rule import NO_GROUPS, Candidate, Found, Groups, Opening, Rule, taking_part
from conflictparse.dates.rules import RULES, openers
from conflictparse.dates.rules.years import YEAR_HEAD
from conflictparse.dates.words import LIMITING, limit_pattern
from conflictparse.model import Span
from conflictparse.text import Document

_LOOK_BACK = 10  # tokens from the head to the first word of its expression, at most
_LOOK_AHEAD = 5  # tokens from the head on among which a rule finds a word that it needs

_Match = tuple[int, re.Match[str], Groups]
"""Where an expression begins, what the pattern matched, and the groups of the words between, where they are read apart."""
_NO_LIMITS: Mapping[int, Sequence[int]] = {}


def candidates(document: Document, config: Config) -> list[Candidate]:
    """All matches of all rules, overlapping ones too, in the order of the text."""
    by_head = _rules_by_head(config)
    numbers = number_words().union(document.figures)
    found: list[Candidate] = []
    for word, indices in _heads(document, by_head):
        for index in indices:
            found += _around(document, config, index, by_head[word], numbers)
    return sorted(found, key=lambda candidate: (candidate.span.start, -candidate.span.end))


@lru_cache(maxsize=64)  # one entry a configuration
def _rules_by_head(config: Config) -> Mapping[str, tuple[Rule, ...]]:
    """The rules that hang on each word, without those that are switched off."""
    by_head: dict[str, tuple[Rule, ...]] = {}
    for rule in RULES:
        if rule.name not in config.disabled_rules:
            for head in rule.heads(config):
                by_head[head] = (*by_head.get(head, ()), rule)
    return by_head


def _heads(document: Document, by_head: Mapping[str, tuple[Rule, ...]]) -> Iterator[tuple[str, Sequence[int]]]:
    """The words of the document that rules hang on, and where they stand."""
    positions = document.positions
    for word in positions:
        if word in by_head:
            yield word, positions[word]
    if YEAR_HEAD in by_head:
        for word in filter(_is_year, document.figures):
            yield YEAR_HEAD, positions[word]


def _is_year(word: str) -> bool:
    """Whether a token reads "1994"."""
    return len(word) == 4 and word[0] in "12" and word.isascii() and word.isdecimal()


def _around(
    document: Document, config: Config, index: int, rules: Iterable[Rule], numbers: frozenset[str]
) -> Iterator[Candidate]:
    """What the rules of a head match around it: for each rule, from the leftmost start that does."""
    first, words, starts = _first_word(document, index), document.words, document.starts
    near = words[first : index + _LOOK_AHEAD]
    counted = not numbers.isdisjoint(near)
    limits = _NO_LIMITS if LIMITING.isdisjoint(words[first:index]) else _limits(document, first, index)
    possible = starts[first : index + 1]
    end = document.paragraphs[document.paragraph_at(starts[index])].end
    for rule in rules:
        if (rule.counted and not counted) or (rule.needs and rule.needs.isdisjoint(near)):
            continue
        if rule.opening:
            matches = _opened(document.lower, possible, end, rule.pattern(), rule.opening)
        else:
            matches = _matches(document.lower, possible, end, rule.pattern(), limits if rule.limited else _NO_LIMITS)
        for matched in matches:
            expressions = _expressions(document, config, rule, matched)
            accepted = [Candidate(found.span, rule, found) for found in expressions if rule.accept(found)]
            if accepted:
                yield from accepted
                break


def _first_word(document: Document, index: int) -> int:
    """The first token with which an expression with this head may begin."""
    words, allowed = document.words, openers()
    first = index
    while first > 0 and index - first < _LOOK_BACK and (words[first - 1] in allowed or _is_number(words[first - 1])):
        first -= 1
    return first


def _is_number(word: str) -> bool:
    return word.isascii() and word[0].isdigit() and len(word) <= 6


def _limits(document: Document, first: int, index: int) -> Mapping[int, Sequence[int]]:
    """Where limits stand before a head, and where the expression may go on: behind the limit, or at its last article."""
    pattern = limit_pattern()
    limits = [limit for start in document.starts[first:index] if (limit := pattern.match(document.lower, start))]
    return {
        limit.start(): (limit.end(), limit.start("article")) if limit["article"] else (limit.end(),) for limit in limits
    }


def _matches(
    text: str, starts: Sequence[int], end: int, pattern: re.Pattern[str], limits: Mapping[int, Sequence[int]]
) -> Iterator[_Match]:
    """The matches of a pattern that reach the head, which is the last of the possible starts."""
    head = starts[-1]
    for start in starts:
        match = pattern.match(text, start, end)
        if start in limits:
            behind = (pattern.match(text, at, end) for at in limits[start])
            match = next(filter(None, behind), match)
        if match and match.end() >= head:
            yield start, match, NO_GROUPS


def _opened(text: str, starts: Sequence[int], end: int, pattern: re.Pattern[str], opening: Opening) -> Iterator[_Match]:
    """The match of a pattern at the head, with each of the words before it that open it."""
    head = starts[-1]
    match = pattern.match(text, head, end)
    if match:
        for start in starts:
            groups = opening(text[start:head])
            if groups is not None:
                yield start, match, groups


def _expressions(document: Document, config: Config, rule: Rule, matched: _Match) -> Iterator[Found]:
    """What a match holds: itself, or each of the parts that the rule names."""
    start, match, opening = matched
    if not rule.parts:
        yield Found(document, match, "", config, Span(start, match.end()), opening)
    for part in rule.parts:
        if name := taking_part(match, part):
            yield Found(document, match, part, config, Span(*match.span(name)))
