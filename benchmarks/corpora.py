"""Readers of annotated corpora: each yields documents in one stand-off form.

A document is a dict with "id", "text", if known "published", and one of

- "dates": [{"span": [start, end], "value": TIMEX value}]
- "sentences": [{"span": [start, end], "uncertain": bool}]
- "quantities": [{"span": [start, end], "value": number or None, "bound": "=", ">", ">=", "<", "<=", "~" or None}]
- "attributions": [{"content": [[start, end], ...], "source": [[start, end], ...]}]
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

Row = dict[str, Any]
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read(path: Path) -> list[Row]:
    """The documents of a corpus, its form told by its files' names: .jsonl, TimeML .tml, TIMEX2 .sgm, CoNLL-2010 .xml."""
    files = [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.suffix in _READERS)
    if not files:
        raise SystemExit(f"{path} holds no .jsonl, .tml, .sgm or .xml file")
    return [row for file in files for row in _READERS[file.suffix](file)]


def jsonl(path: Path) -> Iterator[Row]:
    """Stand-off annotation as it is, a document a line."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def timeml(path: Path) -> Iterator[Row]:
    """A TimeML document of TempEval-3: inline TIMEX3, the day of publication in DCT."""
    root = ET.parse(path).getroot()
    written = root.find("DCT/TIMEX3")
    body = root.find("TEXT")
    text, marks = _inline(root if body is None else body, "TIMEX3")
    published = _DAY.match(written.get("value", "")) if written is not None else None
    dates = [{"span": span, "value": mark.get("value", "")} for mark, span in marks]
    yield {"id": path.stem, "text": text, "published": published and published[0], "dates": dates}


def timex2(path: Path) -> Iterator[Row]:
    """A WikiWars document: inline TIMEX2, one of them without a value where nothing is meant."""
    root = ET.fromstring(path.read_text(encoding="utf-8").replace("&nbsp;", " "))
    body = root.find(".//TEXT")
    text, marks = _inline(root if body is None else body, "TIMEX2")
    dates = [{"span": span, "value": mark.get("VAL") or mark.get("val") or ""} for mark, span in marks]
    yield {"id": path.stem, "text": text, "published": None, "dates": dates}


def conll2010(path: Path) -> Iterator[Row]:
    """Documents of the CoNLL-2010 shared task or the Szeged uncertainty corpus: a sentence with a cue is uncertain."""
    root = ET.parse(path).getroot()
    for number, document in enumerate(root.iter("Document")):
        parts: list[str] = []
        sentences, at = [], 0
        for sentence in document.iter("Sentence"):
            text = "".join(sentence.itertext())
            cues = (*sentence.iter("ccue"), *sentence.iter("cue"))
            uncertain = any(cue.get("type", "spec").startswith(_UNCERTAIN) for cue in cues)
            sentences.append({"span": [at, at + len(text)], "uncertain": uncertain})
            parts.append(text)
            at += len(text) + 1
        yield {"id": f"{path.stem}-{number}", "text": " ".join(parts), "published": None, "sentences": sentences}


_UNCERTAIN = (
    "spec",
    "hypo",
    "weasel",
    "hedge",
    "peacock",
    "epistemic",
    "doxastic",
    "condition",
    "investigation",
)  # cues of negation are no doubt
_READERS = {".jsonl": jsonl, ".tml": timeml, ".sgm": timex2, ".xml": conll2010}


def _inline(element: ET.Element, tag: str) -> tuple[str, list[tuple[ET.Element, list[int]]]]:
    """The text of an element, and the marks in it with their offsets."""
    parts: list[str] = []
    marks: list[tuple[ET.Element, list[int]]] = []

    def walk(node: ET.Element, at: int) -> int:
        start = at
        parts.append(node.text or "")
        at += len(node.text or "")
        for child in node:
            at = walk(child, at)
            parts.append(child.tail or "")
            at += len(child.tail or "")
        if node.tag == tag:
            marks.append((node, [start, at]))
        return at

    walk(element, 0)
    return "".join(parts), sorted(marks, key=lambda mark: mark[1])
