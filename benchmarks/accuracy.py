"""Accuracy on a corpus of your own, of ours, or a public one, beside a peer where there is one.

    python benchmarks/accuracy.py dates path/to/TempEval-3/
    python benchmarks/accuracy.py quotes polnear.dev.jsonl --peer

Which corpora there are, and where: docs/benchmarks.md. The forms that are read: corpora.py.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import conflictparse as cp
import corpora
import peers

Row = dict[str, Any]
Found = list[Row]
Predict = Callable[[Row], Found]

_BOUNDS = {"exact": "=", "at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<", "about": "~"}
_UNCERTAIN = {"likelihood", "possibility", "appearance", "belief", "hearsay", "unknown", "condition"}
_WORD = re.compile(r"\w+")


def find_dates(row: Row) -> Found:
    found = cp.find_dates(row["text"], published=row.get("published"))
    return [{"span": [date.span.start, date.span.end], "value": date.timex} for date in found]


def find_quantities(row: Row) -> Found:
    return [
        {"span": [found.span.start, found.span.end], "value": found.value, "bound": _BOUNDS.get(found.bound, "=")}
        for found in cp.find_quantities(row["text"])
    ]


def find_hedges(row: Row) -> Found:
    """Cues of uncertainty; attribution and "at least" are none to the corpora of hedges."""
    return [
        {"span": [hedge.span.start, hedge.span.end]}
        for hedge in cp.find_hedges(row["text"])
        if hedge.kind in _UNCERTAIN
    ]


def find_quotes(row: Row) -> Found:
    return [
        {
            "content": [[part.start, part.end] for part in quote.content],
            "source": [[quote.source.span.start, quote.source.span.end]] if quote.source else [],
        }
        for quote in cp.find_quotes(row["text"])
    ]


def overlap(one: list[int], other: list[int]) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def pairs(gold: Found, found: Found) -> Iterator[tuple[Row, Row]]:
    """Annotations matched one to one: equal spans first, then the largest overlap."""
    candidates = sorted(
        (g["span"] != f["span"], -overlap(g["span"], f["span"]), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if overlap(g["span"], f["span"]) > 0
    )
    used_gold, used_found = set(), set()
    for _, _, i, j in candidates:
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            yield gold[i], found[j]


def score_spans(
    rows: Iterable[Row], key: str, predict: Predict, same: dict[str, Callable[[Row, Row], bool]]
) -> Counter:
    """Counts of what is right by each measure, what was found, and what there is."""
    counts: Counter = Counter()
    for row in rows:
        found, gold = predict(row), [item for item in row[key] if item["span"]]
        counts.update(found=len(found), gold=len(gold))
        for g, f in pairs(gold, found):
            counts.update({name: int(test(g, f)) for name, test in same.items()})
    return counts


def score_sentences(rows: Iterable[Row], predict: Predict) -> Counter:
    """CoNLL-2010, task 1: which sentences hold an uncertain statement."""
    counts: Counter = Counter()
    for row in rows:
        starts = [cue["span"][0] for cue in predict(row)]
        for sentence in row["sentences"]:
            said = any(sentence["span"][0] <= start < sentence["span"][1] for start in starts)
            counts.update(found=said, gold=sentence["uncertain"], sentence=said and sentence["uncertain"])
    return counts


def words(text: str, spans: list[list[int]]) -> set[int]:
    return {match.start() for start, end in spans for match in _WORD.finditer(text, start, end)}


def score_quotes(rows: Iterable[Row], predict: Predict) -> Counter:
    """An attribution is right where half of the contents' words are shared and the sources touch."""
    counts: Counter = Counter()
    for row in rows:
        text, found, used = row["text"], predict(row), set()
        counts.update(found=len(found), gold=len(row["attributions"]))
        for g in row["attributions"]:
            wanted = words(text, g["content"])
            for number, f in enumerate(found):
                got = words(text, f["content"])
                if number in used or not wanted | got or 2 * len(wanted & got) < len(wanted | got):
                    continue
                used.add(number)
                touching = any(overlap(one, other) > 0 for one in g["source"] for other in f["source"])
                counts.update(content=1, attribution=int(touching or not (g["source"] or f["source"])))
                break
    return counts


def f1(right: int, found: int, gold: int) -> float:
    return 200 * right / (found + gold) if found + gold else 0.0


def measured(area: str, rows: list[Row], predict: Predict) -> Counter:
    if area == "dates":
        same = {
            "relaxed": lambda *_: True,  # they overlap, else they would be no pair
            "strict": lambda g, f: g["span"] == f["span"],
            "value": lambda g, f: g["value"] == f["value"],
        }
        return score_spans(rows, "dates", predict, same)
    if area == "quantities":
        same = {
            "number": lambda g, f: g["value"] == f["value"],
            "number and bound": lambda g, f: g["value"] == f["value"] and (g["bound"] or "=") == (f["bound"] or "="),
        }
        return score_spans(rows, "quantities", predict, same)
    return score_sentences(rows, predict) if area == "hedges" else score_quotes(rows, predict)


OURS = {"quotes": find_quotes, "quantities": find_quantities, "dates": find_dates, "hedges": find_hedges}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("area", choices=OURS)
    parser.add_argument("corpus", type=Path, help="a file or folder in a form that corpora.py reads")
    parser.add_argument("--peer", action="store_true", help="measure the library that would be used otherwise, too")
    options = parser.parse_args()
    rows = corpora.read(options.corpus)
    systems = {"conflictparse": OURS[options.area]} | (peers.PEERS.get(options.area, {}) if options.peer else {})
    for name, predict in systems.items():
        counts = measured(options.area, rows, predict)
        found, gold = counts.pop("found"), counts.pop("gold")
        figures = "  ".join(f"{measure} {f1(right, found, gold):.1f}" for measure, right in counts.items())
        print(f"{name:14} {len(rows):,} documents  {gold:,} annotations  F1: {figures}")


if __name__ == "__main__":
    main()
