"""Conventions by which conflict data sets turn a vague figure into numbers.

- "acled": one integer, the conservative reading: 10 for "tens", 12 for "dozens", 100 for "hundreds"
  "and so on"; the lowest number that the words allow (ACLED Codebook, fatalities).
- "gtd": the number written; a figure too vague to be of use leaves the field blank (GTD Codebook, nkill).
- "interval": the smallest and the largest number that the words allow; ``None`` is an open end.
"""

from __future__ import annotations

import re

Number = int | float
Estimate = Number | None | tuple[Number | None, Number | None]

# Lowest count that an indefinite numeral stands for, and the first count that it no longer covers.
_INDEFINITE: dict[str, tuple[int, int | None]] = {
    "couple": (2, 2),
    "few": (3, 9),
    "handful": (3, 9),
    "several": (3, 9),
    "some": (2, None),
    "many": (2, None),
    "multiple": (2, None),
    "numerous": (2, None),
    "countless": (2, None),
    "tens": (10, 99),
    "dozens": (12, 99),
    "scores": (20, 99),
    "hundreds": (100, 999),
    "thousands": (1_000, 9_999),
    "lakhs": (100_000, 999_999),
    "millions": (1_000_000, 9_999_999),
    "crores": (10_000_000, 99_999_999),
    "billions": (1_000_000_000, 9_999_999_999),
    "trillions": (1_000_000_000_000, 9_999_999_999_999),
}
# Factor of a scale word behind another indefinite: "tens of thousands", "several hundred".
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "hundreds": 100,
    "thousand": 1_000,
    "thousands": 1_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "billion": 1_000_000_000,
    "billions": 1_000_000_000,
}
_WORD = re.compile(r"[a-z]+")


def estimate(
    text: str, *, value: Number | None, low: Number | None, high: Number | None, bound: str, policy: str
) -> Estimate:
    """Reduce one quantity; see `conflictparse.model.Quantity.estimate`.

    >>> estimate("dozens", value=None, low=None, high=None, bound="indefinite", policy="acled")
    12
    >>> estimate("hundreds of thousands", value=None, low=None, high=None, bound="indefinite", policy="interval")
    (100000, 999999)
    """
    if policy not in {"acled", "gtd", "interval"}:
        msg = f"policy must be 'acled', 'gtd' or 'interval', not {policy!r}"
        raise ValueError(msg)
    if bound == "indefinite":
        interval = _indefinite(text)
        return interval if policy == "interval" else interval[0] if policy == "acled" else None
    if policy == "interval":
        return low, high
    if policy == "acled":
        return low if low is not None else value
    return value


def _indefinite(text: str) -> tuple[int | None, int | None]:
    """The interval of an indefinite numeral; "tens of thousands" and "several hundred" multiply their words."""
    words = _WORD.findall(text.lower())
    opening = next((place for place, word in enumerate(words) if word in _INDEFINITE), None)
    if opening is None:
        return None, None
    low, high = _INDEFINITE[words[opening]]
    for word in words[opening + 1 :]:
        factor = _SCALES.get(word)
        if factor:
            low, high = low * factor, None if high is None else (high + 1) * factor - 1
    return low, high
