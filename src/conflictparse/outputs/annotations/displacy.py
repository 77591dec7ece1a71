"""What spaCy's displaCy draws with ``manual=True``; spaCy itself is not needed to make it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any

from conflictparse.model import Article
from conflictparse.outputs.annotations.labels import LABELS, labelled

_WORD = re.compile(r"\w+|[^\w\s]")


def displacy(article: Article) -> dict[str, Any]:
    """A dictionary for ``spacy.displacy.render(..., manual=True)``, in both of its styles.

    With ``style="span"`` displaCy draws every mention, stacked where they overlap. With ``style="ent"`` it can draw
    no two at one place: of overlapping ones it gets the shortest, which leaves figures, dates and hedges visible.
    """
    found = [(mention.span.start, mention.span.end, LABELS[table]) for table, mention in labelled(article)]
    found = sorted(mark for mark in found if mark[0] < mark[1])
    words = [match.span() for match in _WORD.finditer(article.text)]
    starts = [start for start, _ in words]
    ends = [end for _, end in words]
    return {
        "text": article.text,
        "title": article.title,
        "ents": [{"start": start, "end": end, "label": label} for start, end, label in _apart(found)],
        "tokens": [article.text[start:end] for start, end in words],
        "spans": [
            # the words that the mention touches: the first that ends after its start, the last that starts before its end
            {"start_token": bisect_left(ends, start + 1), "end_token": bisect_left(starts, end), "label": label}
            for start, end, label in found
        ],
    }


def _apart(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The shortest marks that do not overlap, by place."""
    kept: list[tuple[int, int, str]] = []
    for mark in sorted(found, key=lambda mark: (mark[1] - mark[0], mark)):
        at = bisect_left(kept, mark)
        free_before = at == 0 or kept[at - 1][1] <= mark[0]
        free_after = at == len(kept) or mark[1] <= kept[at][0]
        if free_before and free_after:
            kept.insert(at, mark)
    return kept
