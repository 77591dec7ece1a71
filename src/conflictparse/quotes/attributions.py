"""The attributions of a document: every cue is read by the constructions, then the candidates are mended."""

from __future__ import annotations

from collections.abc import Iterator

from conflictparse.config import Config
from conflictparse.kinds import QuoteKind
from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.quotes import phrasal
from conflictparse.quotes.attribution import Attribution
from conflictparse.quotes.candidate import Candidate
from conflictparse.quotes.cues import BASE, GERUND, prepositional, verb_forms
from conflictparse.quotes.finite import finite
from conflictparse.quotes.quoted import carried_on
from conflictparse.quotes.reading import Reading
from conflictparse.quotes.refine import inherit, untangle
from conflictparse.text import Document


def find(document: Document, config: Config) -> tuple[Attribution, ...]:
    """Every attribution of a document, sorted by span."""
    reading = Reading(document)
    candidates = [found for found in _candidates(reading, config) if found.rule not in config.disabled_rules]
    candidates.sort(key=lambda found: found.cue or found.content[0])
    inherit(reading, candidates)
    candidates = untangle(reading, candidates)
    candidates += list(carried_on(reading, candidates))
    found = [made for candidate in candidates if (made := _attribution(reading, candidate))]
    return tuple(sorted(found, key=lambda made: (made.span, made.content)))


def _candidates(reading: Reading, config: Config) -> Iterator[Candidate]:
    yield from phrasal.labels(reading)
    forms, positions = verb_forms(config.words), reading.document.positions
    phrases = prepositional(config.words)
    for index in positions.get("according", ()):
        yield from phrasal.according_to(reading, index)
    for word in forms.keys() & positions.keys():
        form = forms[word]
        for index in positions[word]:
            if (
                reading.classes[index] in "q<>"
                or reading.is_hyphenated(index)
                or (reading.classes[index] == "N" and form.lemma not in {"say", "tell"})
            ):
                continue  # a quoted word, or a name: the United States, the Washington Post
            if form.inflection == GERUND and not _progressive(reading, index):
                yield from phrasal.gerund(reading, index, form)
                continue
            yield from finite(reading, index, form)
            if form.inflection not in {GERUND, BASE}:
                yield from phrasal.passive(reading, index, form)
    words = reading.words
    for word in {first for first, _ in phrases} & positions.keys():
        for index in positions[word]:
            if index + 1 < len(words) and (word, words[index + 1]) in phrases and reading.classes[index] != "q":
                inherits = word.endswith("ing") and not _progressive(reading, index)
                yield from phrasal.prepositional(reading, index, phrases[word, words[index + 1]], inherits)
    for group in ("speech", "thought"):
        for lemma in table("reporting", f"nouns.{group}", config.words):
            for index in (*positions.get(lemma, ()), *positions.get(lemma + "s", ())):
                if reading.classes[index] != "q":
                    yield from phrasal.noun(reading, index, lemma)


def _progressive(reading: Reading, index: int) -> bool:
    """Whether a gerund is part of a finite verb group ("is saying")."""
    at = index - 1
    while at > 0 and reading.classes[at] in "ah":
        at -= 1
    return at >= 0 and reading.classes[at] == "x"


def _attribution(reading: Reading, candidate: Candidate) -> Attribution | None:
    pieces = [span for first, end in sorted(set(candidate.content)) if (span := reading.span(first, end))]
    if not pieces:
        return None
    return Attribution(
        content=tuple(pieces),
        kind=_kind(reading, pieces),
        rule=candidate.rule,
        cue=reading.cue_span(*candidate.cue) if candidate.cue else None,
        cue_lemma=candidate.lemma,
        source=reading.span(*candidate.source) if candidate.source else None,
        continues=candidate.continues,
    )


def _kind(reading: Reading, pieces: list[Span]) -> QuoteKind:
    """Direct, indirect or mixed, by how many of the words stand in quotation marks."""
    words = inside = 0
    for piece in pieces:
        for index in range(reading.document.token_at(piece.start), reading.document.token_at(piece.end)):
            if reading.words[index][0].isalnum():
                words += 1
                inside += reading.classes[index] == "q"
    if not inside:
        return QuoteKind.INDIRECT
    return QuoteKind.DIRECT if inside >= 0.95 * words else QuoteKind.MIXED
