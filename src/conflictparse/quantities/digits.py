"""Numbers in digits: what they look like, and what they are worth."""

from __future__ import annotations

import re
from typing import NamedTuple

from conflictparse.estimates import Number

MAX_DIGITS = (
    250  # with every scale word behind it such a number still converts to a float, which int and float sums need
)

_DIGITS = re.compile(
    r"""
    (?P<whole>
        \d{1,3} (?: ,\d{2,3} )++ (?<= ,\d{3} ) (?!\d)  # 3,000 and, in India, 12,34,567
      | \d{1,3} (?: ,[ ]000 )++ (?!\d)                # 80, 000: a comma that a tokeniser set apart
      | [1-9]\d{0,2} (?: [ ]\d{3} ){1,5}+ (?! \d | [ ,.-]\d | -?mm )  # 473 400, but not the 15 152mm shells
      | \d{1,3} (?: \.\d{3} ){2,5}+ (?!\d)            # 1.000.000
      | \d++
    )
    (?P<decimals>
        \.\d++ (?!\.?\d)
      | (?<!\d{4}) ,\d{1,2} (?= [ -](?:million|billion|trillion|per) | [ ]?% )  # 1,2 million: a comma for the point
    )?+
  | (?P<bare> \.\d++ )                                # .5
    """,
    re.VERBOSE,
)
_PLAIN = re.compile(r"\d{1,15}+(?![.,][ ]?\d|[/⁄]|[ -]?[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])")  # nothing behind that goes on with it
_FRACTION = re.compile(
    r"(?:[ -]?(?P<sign>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(?P<gap>[ -]?)(?P<over>\d{1,3})[/⁄](?P<under>\d{1,4}))(?![\d/⁄])"
)
_SIMPLE = re.compile(r"(?P<over>\d{1,3})[/⁄](?P<under>\d{1,4})(?![\w/⁄]|[.,]\d)")
_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_DENOMINATORS = frozenset({*range(2, 11), 12, 16, 20, 24, 32, 50, 64, 100, 128, 1000})
_SEPARATORS = str.maketrans("", "", ",. ")


class Written(NamedTuple):
    """A number as it stands: ``mantissa`` over ``divisor``, up to ``end``."""

    end: int
    mantissa: int
    divisor: int
    decimal: bool

    def times(self, scale: int) -> Number:
        """The number multiplied, exactly where it comes out whole.

        >>> Written(3, 12, 10, True).times(1_000_000), Written(3, 12, 10, True).times(1)
        (1200000, 1.2)
        """
        product = self.mantissa * scale
        if self.divisor == 1 or (scale > 1 and product % self.divisor == 0):
            return product // self.divisor
        return product / self.divisor


def read(text: str, at: int) -> Written | None:
    """The number in digits that starts at an offset; ``None`` for one too long to be meant as a number.

    >>> read("3,000 men", 0)
    Written(end=5, mantissa=3000, divisor=1, decimal=False)
    """
    if plain := _PLAIN.match(text, at):
        return Written(plain.end(), int(plain[0]), 1, False)
    simple = _SIMPLE.match(text, at)
    if simple:
        over, under = int(simple["over"]), int(simple["under"])
        return Written(simple.end(), over, under, True) if 0 < over < under and under in _DENOMINATORS else None
    match = _DIGITS.match(text, at)
    if match is None or match.end() - at > MAX_DIGITS:
        return None
    whole, decimals = match["whole"] or "0", match["decimals"] or match["bare"] or "."
    mantissa = int(whole.translate(_SEPARATORS) + decimals[1:])
    divisor = 10 ** (len(decimals) - 1)
    part = _FRACTION.match(text, match.end()) if divisor == 1 else None
    if part is None:
        return Written(match.end(), mantissa, divisor, divisor > 1)
    if part["sign"] is None and not part["gap"]:
        return Written(match.end(), mantissa, divisor, False)
    over, under = _SIGNS[part["sign"]] if part["sign"] else (int(part["over"]), int(part["under"]))
    if not 0 < over < under:
        return Written(match.end(), mantissa, divisor, False)
    return Written(part.end(), mantissa * under + over, under, True)


def read_sign(text: str, at: int) -> Written | None:
    """A fraction of one character: "½"."""
    over, under = _SIGNS.get(text[at], (0, 0))
    return Written(at + 1, over, under, True) if under else None
