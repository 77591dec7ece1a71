"""A figure that somebody gives by putting, setting or raising it: "the ministry put the death toll at 27"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conflictparse.lexicon import table
from conflictparse.quotes.candidate import Candidate
from conflictparse.quotes.noun_groups import subject_before
from conflictparse.quotes.reading import Reading

_FIGURE = re.compile(r"[dNw][^,;:.<>xvr]{1,12}?p[padm]{0,4}(?=[9wb<])")


def tolls(reading: Reading) -> Iterator[Candidate]:
    """ "S put the toll at 27", "S, putting the number of dead at ten"."""
    positions = reading.document.positions
    for verb in ("put", "puts", "putting"):
        if verb in positions:
            yield from (found for at in reading.outside_quotations(verb) if (found := _toll(reading, at)))


def _toll(reading: Reading, verb: int) -> Candidate | None:
    first, end = reading.sentences[verb]
    figure = _FIGURE.match(reading.classes, verb + 1, end)
    if not figure or "at" not in reading.words[verb + 1 : figure.end()]:
        return None
    if not set(table("sources", "words.tolls")).intersection(reading.words[verb + 1 : figure.end()]):
        return None
    stops = ",;.x-(" if "between" in reading.words[verb + 1 : figure.end()] else ",;.cx-("
    stop = next((at for at in range(figure.end(), end) if _ends_figure(reading, at, stops)), end)
    inherits = reading.words[verb] == "putting"
    source = None if inherits else subject_before(reading, reading.group_start(verb, first), first)
    if not source and not inherits:
        return None
    return Candidate(
        cue=(verb, verb + 1),
        lemma="put",
        source=source,
        content=[(verb + 1, stop)],
        rule="toll",
        inherits=inherits,
    )


def _ends_figure(reading: Reading, at: int, stops: str) -> bool:
    """Whether a figure ends before a token: at a mark, or behind a quotation that has its comma inside."""
    return reading.classes[at] in stops or (reading.classes[at - 1] == ">" and reading.words[at - 2] == ",")
