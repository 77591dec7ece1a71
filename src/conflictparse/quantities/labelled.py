"""Numbers behind what they count, as bulletins list losses: "tanks - 10,253 (+6), artillery systems: 24"."""

from __future__ import annotations

from conflictparse.config import Config, Words
from conflictparse.kinds import QuantityKind
from conflictparse.quantities import counted
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.nouns import head_at, lemma
from conflictparse.quantities.tokens import end_of, glued, is_stop, word
from conflictparse.text import Document

_LONGEST_BRACKET = 8  # tokens: "(+1,790 over the past day)"
_LONGEST_LABEL = 5  # tokens: "armoured personnel carriers and vehicles"


def read(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those without a noun behind them with the label before them as their noun."""
    earlier: Draft | None = None
    for draft in drafts:
        if earlier and earlier.noun is None and _is_increment(document, earlier, draft):
            _read_behind(document, config.words, earlier, draft)
        if draft.kind is QuantityKind.COUNT and draft.noun is None and draft.unit is None:
            label = _label(document, config.words, draft)
            if label:
                draft.noun = (document.starts[label[0]], end_of(document, label[1]))
                draft.unit = lemma(document, label[1], config.words)
            elif earlier and earlier.noun and _is_increment(document, earlier, draft):
                draft.noun, draft.unit = earlier.noun, earlier.unit
        earlier = draft
    return drafts


def _label(document: Document, added: Words, draft: Draft) -> tuple[int, int] | None:
    """The first and the last token of the label that a dash or a colon ties to a number."""
    mark = draft.first - 1
    dashed = word(document, mark) == "-" and not glued(document, mark)  # "tanks - 12", not "T-72"
    tied = dashed or word(document, mark) == ":"
    last = mark - 1
    token = word(document, last)
    if not tied or not (counted.is_listed(token, added) or token in counted.collectives(added)):
        return None
    first = last
    while last - first < _LONGEST_LABEL and _modifies(document, first - 1):
        first -= 1
    return first, last


def _modifies(document: Document, index: int) -> bool:
    """Whether a token is part of the label: a word that no mark, number or function word parts from it."""
    token = word(document, index)
    return token.isalpha() and not is_stop(document, index)


def _is_increment(document: Document, earlier: Draft, draft: Draft) -> bool:
    """Whether a number in brackets is what the last day added to the one before: "10,253 (+6)"."""
    return document.folded[earlier.end : draft.start].strip() == "(+"


def _read_behind(document: Document, added: Words, total: Draft, increment: Draft) -> None:
    """What both count, behind the bracket: "10,253 (+6) tanks", "800,000 (+1,790 over the past day) personnel"."""
    closing = range(increment.first, increment.next + _LONGEST_BRACKET)
    bracket = next((at for at in closing if word(document, at) == ")"), None)
    head = head_at(document, added, bracket + 1) if bracket and glued(document, bracket) else None
    if bracket and head is not None:
        total.noun = document.starts[bracket + 1], end_of(document, head)
        total.unit = lemma(document, head, added)
        increment.noun, increment.unit = None, total.unit
