"""The attributions of a document: every cue is read by the constructions, then the candidates are mended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from conflictparse.config import Config
from conflictparse.kinds import QuoteKind
from conflictparse.lexicon import table
from conflictparse.quotes import quoted
from conflictparse.quotes.according import according_to, as_reported_by, by_count
from conflictparse.quotes.attribution import Attribution
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.cues import BASE, GERUND, CueForm, as_saying, noun_forms, prepositional_verbs, verb_forms
from conflictparse.quotes.finite import finite
from conflictparse.quotes.nominal import headline_sources, labels, noun
from conflictparse.quotes.nonfinite import gerund, infinitive, passive, prepositional, quoting
from conflictparse.quotes.reading import Reading
from conflictparse.quotes.refine import inherit, point_back, untangle
from conflictparse.quotes.tolls import tolls
from conflictparse.text import Document

_DIRECT_SHARE = 0.95  # of the words inside quotation marks; PolNeAR's scorer draws the line here, too


def find(document: Document, config: Config) -> tuple[Attribution, ...]:
    """Every attribution of a document, sorted by span."""
    reading = Reading(document)
    disabled = config.disabled_rules
    candidates = [found for found in _candidates(reading, config) if found.rule not in disabled]
    candidates.sort(key=lambda found: found.anchor)
    candidates = inherit(reading, candidates)
    point_back(reading, candidates)
    candidates = untangle(reading, candidates)
    quoted.join_paragraphs(reading, candidates)
    candidates += [found for found in _quotations(reading, candidates, disabled) if found.rule not in disabled]
    return tuple(sorted(filter(None, (_attribution(reading, candidate) for candidate in candidates)), key=_place))


def _candidates(reading: Reading, config: Config) -> Iterator[Candidate]:
    """What each construction makes of each cue."""
    yield from labels(reading)
    yield from tolls(reading)
    yield from headline_sources(reading)
    cues = chain(
        _phrases(reading), _verbs(reading, config), _verbs_with_preposition(reading, config), _nouns(reading, config)
    )
    yield from filter(None, cues)


def _phrases(reading: Reading) -> Iterator[Candidate | None]:
    for index in reading.outside_quotations("according"):
        yield according_to(reading, index)
    for word in table("reporting", "preposition.counts"):
        for index in reading.outside_quotations(word):
            yield by_count(reading, index)


def _verbs(reading: Reading, config: Config) -> Iterator[Candidate | None]:
    forms = verb_forms(config.words)
    for word in forms.keys() & reading.document.positions.keys():
        form = forms[word]
        for index in reading.outside_quotations(word):
            if not _is_name(reading, index, form) and not reading.is_hyphenated(index):
                yield from _one_verb(reading, index, form)


def _one_verb(reading: Reading, index: int, form: CueForm) -> Iterator[Candidate | None]:
    if form.lemma in {"quote", "cite"} and (found := quoting(reading, index)):
        yield found
        return
    if reading.words[index - 1] == "as" and reading.words[index] in as_saying():
        return  # what "quoted" has read
    if form.inflection == GERUND and not reading.is_progressive(index):
        yield gerund(reading, index, form)
        return
    if reading.words[index - 1] == "as" and reading.words[index + 1] == "by" and form.reports:
        yield as_reported_by(reading, index, form.lemma)
        return
    yield finite(reading, index, form) or (infinitive(reading, index, form) if form.inflection == BASE else None)
    if form.inflection not in {GERUND, BASE}:
        yield passive(reading, index, form)


def _is_name(reading: Reading, index: int, form: CueForm) -> bool:
    """Whether a capitalised verb is part of a name (the United States) rather than of a headline."""
    opens = form.inflection == GERUND and reading.sentences[index][0] == index
    return reading.classes[index] == "N" and form.lemma not in {"say", "tell"} and not opens


def _verbs_with_preposition(reading: Reading, config: Config) -> Iterator[Candidate | None]:
    verbs = prepositional_verbs(config.words)
    for word in verbs.keys() & reading.document.positions.keys():
        lemmas = verbs[word]
        for index in reading.outside_quotations(word):
            lemma = lemmas.get(reading.words[index + 1])
            if lemma:
                inherits = word.endswith("ing") and not reading.is_progressive(index)
                yield prepositional(reading, index, lemma, inherits=inherits)


def _nouns(reading: Reading, config: Config) -> Iterator[Candidate | None]:
    nouns = noun_forms(config.words)
    for word in nouns.keys() & reading.document.positions.keys():
        for index in reading.outside_quotations(word):
            yield noun(reading, index, nouns[word])


def _quotations(reading: Reading, candidates: list[Candidate], disabled: frozenset[str]) -> Iterator[Candidate]:
    """What becomes of the quotations that no cue has claimed."""
    left = []
    for quotation in quoted.unclaimed(reading, candidates):
        found = quoted.signature(reading, quotation) or quoted.open_verb(reading, quotation)
        if found:
            yield found
        else:
            left.append(quotation)
    if "carried_on" not in disabled:
        yield from quoted.carry_on(reading, candidates, left)


def _attribution(reading: Reading, candidate: Candidate) -> Attribution | None:
    """The candidate in characters, or nothing where no content is left."""
    trimmed = [reading.trimmed(first, end) for first, end in sorted(set(candidate.content))]
    pieces = [(first, end) for first, end in trimmed if first < end]
    if not pieces:
        return None
    return Attribution(
        content=tuple([reading.between(first, end) for first, end in pieces]),
        kind=_kind(reading, pieces),
        rule=candidate.rule,
        cue=reading.between(*candidate.cue) if candidate.cue else None,
        cue_lemma=candidate.lemma,
        source=reading.span(*candidate.source) if candidate.source else None,
        via=reading.span(*candidate.via) if candidate.via else None,
        continues=candidate.continues,
    )


def _place(found: Attribution) -> tuple[int, int, int, int]:
    """Where an attribution stands, to sort by: its span, then its content."""
    return found.span.start, found.span.end, found.content[0].start, found.content[-1].end


def _kind(reading: Reading, pieces: Sequence[Range]) -> QuoteKind:
    """Direct, indirect or mixed, by how many of the words stand in quotation marks."""
    inside = words = 0
    for first, end in pieces:
        inside += reading.count_quoted(first, end)
    if not inside:
        return QuoteKind.INDIRECT
    for first, end in pieces:
        words += reading.count_words(first, end)
    return QuoteKind.DIRECT if inside >= _DIRECT_SHARE * words else QuoteKind.MIXED
