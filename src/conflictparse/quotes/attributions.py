"""The attributions of a document: every cue is read by the constructions, then the candidates are mended."""

from __future__ import annotations

from collections.abc import Iterator

from conflictparse.config import Config
from conflictparse.kinds import QuoteKind
from conflictparse.model import Span
from conflictparse.quotes.attribution import Attribution
from conflictparse.quotes.candidate import Candidate
from conflictparse.quotes.cues import GERUND, verb_forms
from conflictparse.quotes.finite import finite
from conflictparse.quotes.reading import Reading
from conflictparse.text import Document


def find(document: Document, config: Config) -> tuple[Attribution, ...]:
    """Every attribution of a document, sorted by span."""
    reading = Reading(document)
    candidates = sorted(_candidates(reading, config), key=lambda found: found.cue or found.content[0])
    found = [made for candidate in candidates if (made := _attribution(reading, candidate))]
    return tuple(sorted(found, key=lambda made: (made.span, made.content)))


def _candidates(reading: Reading, config: Config) -> Iterator[Candidate]:
    forms, positions = verb_forms(config.words), reading.document.positions
    for word in forms.keys() & positions.keys():
        for index in positions[word]:
            if reading.classes[index] in "q<>":
                continue
            if forms[word].inflection != GERUND:
                yield from finite(reading, index, forms[word])


def _attribution(reading: Reading, candidate: Candidate) -> Attribution | None:
    pieces = [span for first, end in candidate.content if (span := reading.span(first, end))]
    if not pieces:
        return None
    return Attribution(
        content=tuple(pieces),
        kind=_kind(reading, pieces),
        rule=candidate.rule,
        cue=reading.span(*candidate.cue) if candidate.cue else None,
        cue_lemma=candidate.lemma,
        source=reading.span(*candidate.source) if candidate.source else None,
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
