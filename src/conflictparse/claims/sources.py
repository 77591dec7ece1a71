"""Whose figure it is: the innermost speaker of the words that hold the number, and who passes them on."""

from __future__ import annotations

from conflictparse.claims.links import Link
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence, grammar
from conflictparse.claims.unquoted import giver
from conflictparse.kinds import ResolvedBy
from conflictparse.lexicon import table
from conflictparse.model import Quote, Source, Span

_UNSIGNED = 2  # words: "preliminary data"
_JOINT = 6  # words from the end of what was said to the figure or participle that goes on with it


def speaker(report: Report, sentence: Sentence, link: Link) -> tuple[Source | None, Source | None, Quote | None]:
    """The source of a figure, who quotes them, and the quote; nothing for the reporter's own voice."""
    quotes = report.quotes_at(link.slot.quantity.span.start)
    around = [quote for quote in quotes if _states(quote)]
    if not around:
        resumed = _resumed(report, sentence, link)
        if resumed:
            return resumed.source, resumed.attributed_via, resumed
        return giver(report, sentence, link.slot) or _sided(report, sentence), None, None
    inner = around[0]
    if _is_unsigned(inner):
        issuer = report.last_source(inner.span.start)
        return issuer or inner.source, inner.attributed_via, inner
    rival = _rival(report, sentence, link, inner)
    if rival:
        return rival, None, None
    outer = next((quote.source for quote in around[1:] if quote.source and quote.source != inner.source), None)
    return inner.source, inner.attributed_via or outer, inner


def _is_unsigned(quote: Quote) -> bool:
    """Whether a source is but data of nobody: "according to preliminary information"; whoever spoke last issued them."""
    words = quote.source.name.lower().split() if quote.source else []
    return len(words) == _UNSIGNED and words[0] in grammar("provisional")


def _states(quote: Quote) -> bool:
    """Whether a quote gives figures; a judgement takes them as known."""
    return quote.source is not None and quote.cue_lemma not in grammar("presupposing")


def _rival(report: Report, sentence: Sentence, link: Link, quote: Quote) -> Source | None:
    """Who is set against the speaker inside the quote: "the army said 12 died, but residents put the toll at four"."""
    found = giver(report, sentence, link.slot)
    if found is None or found.span.start < quote.content[0].start or found.resolved_by is not ResolvedBy.EXPLICIT:
        return None
    if found.text.lower() in table("sources", "pronouns.first"):
        return None  # "I counted nine" is whoever is quoted
    first, last = report.tokens(found.span)
    if not grammar("tallying").isdisjoint(sentence.words[last : link.slot.first]):
        return found  # "said doctors had counted 44 dead"
    opening = {sentence.word(first - 1), sentence.word(first)}
    against = "which" in opening or not grammar("against").isdisjoint(opening)
    return found if against and link.rule in {"figure_of", "resumed"} else None


def _sided(report: Report, sentence: Sentence) -> Source | None:
    """The speaker whose side a sentence takes: "the enemy lost 300 men" goes on with a bulletin."""
    start, words = report.document.starts[sentence.first], sentence.words[sentence.first : sentence.last]
    if "enemy" not in words:
        return None
    paragraph = report.document.paragraphs[report.document.paragraph_at(start)]
    said = report.quotes_in(Span(paragraph.start, start))
    return next((quote.source for quote in reversed(said) if quote.source), None)


def _resumed(report: Report, sentence: Sentence, link: Link) -> Quote | None:
    """The quote that a participle carries on behind its cue: "a tank was hit, the colonel said, wounding three"."""
    verb = link.predicate
    if verb is None or link.rule not in {"object_of", "coordinate", "subject_of", "participle_after"}:
        return None
    if _goes_on(report, sentence, link):
        return _said_before(report, sentence, link.slot.first)
    if link.rule not in {"object_of", "coordinate"} or not sentence.words[verb.first].endswith("ing"):
        return None
    if sentence.word(verb.first - 1) not in {",", "and"}:
        return None
    said = _said_before(report, sentence, verb.first)
    return said if said and _reaches(report, said, verb.first) else None


def _reaches(report: Report, said: Quote, token: int) -> bool:
    """Whether a statement goes on up to a participle; in "what he called the worst raid in May, killing 40" it does not."""
    _, last = report.tokens(said.content[-1])
    parenthetical = said.cue is not None and said.cue.span.start > said.content[0].start
    return parenthetical or (token - last <= _JOINT and said.cue_lemma not in grammar("naming"))


def _goes_on(report: Report, sentence: Sentence, link: Link) -> bool:
    """Whether the figure is a second one of what was said: "56 died, aid workers said, and 30 were hurt"."""
    said = _said_before(report, sentence, link.slot.first)
    if said is None or said.cue is None:
        return False
    starts = report.document.starts
    _, behind = report.tokens(max(*said.content, said.cue.span, *([said.source.span] if said.source else [])))
    if link.slot.first - behind > _JOINT:
        return False
    figures = [slot for slot in sentence.slots_before(link.slot) if said.content[0].contains(slot.quantity.span)]
    between = sentence.words[behind : link.slot.first]
    joined = "and" in between[:3] and not any(mark in between for mark in (";", ":", "."))
    return bool(figures) and joined and starts[behind - 1] < starts[link.slot.first]


def _said_before(report: Report, sentence: Sentence, token: int) -> Quote | None:
    """The last quote of a sentence that begins before a token."""
    starts = report.document.starts
    said = report.quotes_in(Span(starts[sentence.first], starts[token]))
    return next((quote for quote in reversed(said) if quote.source), None)
