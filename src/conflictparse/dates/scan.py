"""Where expressions stand: each rule is tried only around the words that it hangs on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from conflictparse.config import Config
from conflictparse.dates.rule import Candidate, Found, Rule, taking_part
from conflictparse.dates.rules import RULES, openers
from conflictparse.dates.rules.years import YEAR_HEAD
from conflictparse.model import Span
from conflictparse.text import Document

_LOOK_BACK = 10  # tokens from the head to the first word of its expression, at most


def candidates(document: Document, config: Config) -> list[Candidate]:
    """All matches of all rules, overlapping ones too, in the order of the text."""
    by_head = _rules_by_head(config)
    found = [
        candidate
        for word, indices in _heads(document, by_head)
        for index in indices
        for candidate in _around(document, config, index, by_head[word])
    ]
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
    """Whether a token reads "1994" or "1990s"."""
    if not word.isascii():
        return False
    if len(word) == 4:
        return word.isdecimal() and word[0] in "12"
    return len(word) == 5 and word[4] == "s" and word[:4].isdecimal()


def _around(document: Document, config: Config, index: int, rules: tuple[Rule, ...]) -> Iterator[Candidate]:
    """What the rules of a head match around it: for each rule, from the leftmost start that does."""
    starts = _possible_starts(document, index)
    head_at = document.starts[index]
    text, end = document.lower, _end_of_paragraph(document, head_at)
    for rule in rules:
        pattern = rule.pattern()
        for start in starts:
            match = pattern.match(text, start, end)
            if match and match.end() >= head_at:
                accepted = [found for found in _expressions(rule, match, document, config) if rule.accept(found)]
                if accepted:
                    yield from (Candidate(found.span, rule, found) for found in accepted)
                    break


def _expressions(rule: Rule, match: re.Match[str], document: Document, config: Config) -> Iterator[Found]:
    """What a match holds: itself, or each of the parts that the rule names."""
    if not rule.parts:
        yield Found(document, match, "", config, Span(*match.span()))
    for part in rule.parts:
        if name := taking_part(match, part):
            yield Found(document, match, part, config, Span(*match.span(name)))


def _possible_starts(document: Document, index: int) -> list[int]:
    """Offsets where an expression with this head may begin, leftmost first."""
    words, starts, allowed = document.words, document.starts, openers()
    first = index
    while first > 0 and index - first < _LOOK_BACK and (words[first - 1] in allowed or _is_number(words[first - 1])):
        first -= 1
    return [starts[at] for at in range(first, index + 1)]


def _is_number(word: str) -> bool:
    return word.isascii() and word[0].isdigit() and len(word) <= 6


def _end_of_paragraph(document: Document, offset: int) -> int:
    return document.paragraphs[document.paragraph_at(offset)].end
