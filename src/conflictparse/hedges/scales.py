"""Probability bands, where and only where a published scale defines the term."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from conflictparse.config import Config, Scale
from conflictparse.kinds import HedgeKind
from conflictparse.lexicon import load, table
from conflictparse.model import Source

_WORD = re.compile(r"\w+")

Band = tuple[float, float]

_KINDS = frozenset({HedgeKind.LIKELIHOOD, HedgeKind.POSSIBILITY})  # what scales speak of


def band_of(term: str, kind: HedgeKind, holder: Source | None, config: Config) -> tuple[Band | None, str | None]:
    """The band of a term on the scale that its holder speaks on, with the scale's name.

    Scales of the caller come first, in their order; one without speakers holds for everybody.

    >>> band_of("Likely", HedgeKind.LIKELIHOOD, None, Config())
    ((0.55, 0.8), 'ICD 203')
    """
    if kind not in _KINDS:
        return None, None
    term = " ".join(term.lower().split())
    for scale in (*config.scales, *_built_in()):
        if (scale in config.scales and not scale.speakers) or _speaks(holder, scale):
            if term in scale.terms:
                return scale.terms[term], scale.name
            if scale not in config.scales:  # a British source's word that PHIA does not define has no band
                return None, None
    default = _default()
    return (default.terms[term], default.name) if term in default.terms else (None, None)


def _speaks(holder: Source | None, scale: Scale) -> bool:
    """Whether a source is one of those for whom the scale was made."""
    if holder is None or not scale.speakers:
        return False
    who = _words(f"{holder.name} {holder.role or ''}")
    return any(speaker <= who for speaker in _speakers(scale))


def _words(phrase: str) -> frozenset[str]:
    return frozenset(_WORD.findall(phrase.lower().replace(".", "")))


@lru_cache(maxsize=64)  # scales of callers
def _speakers(scale: Scale) -> tuple[frozenset[str], ...]:
    """The words that name each of those for whom a scale was made."""
    return tuple(_words(speaker) for speaker in scale.speakers)


@cache
def _built_in() -> tuple[Scale, ...]:
    """The scales of the word list, in its order."""
    return tuple(_scale(key) for key, value in load("scales").items() if isinstance(value, dict))


@cache
def _default() -> Scale:
    """The scale of whoever names none."""
    return _scale(load("scales")["default"])


@cache
def _scale(key: str) -> Scale:
    (name,), (reference,) = table("scales", f"{key}.name"), table("scales", f"{key}.reference")
    terms: dict[str, Band] = {}
    for line in table("scales", f"{key}.terms"):
        forms, _, band = line.partition(" = ")
        low, high = band.split()
        terms |= dict.fromkeys(forms.split("/"), (float(low), float(high)))
    return Scale(name=name, reference=reference, terms=terms, speakers=table("scales", f"{key}.speakers"))
