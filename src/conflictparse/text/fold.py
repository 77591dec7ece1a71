"""A twin of the text for matching, of the same length, so that offsets need no mapping."""

from __future__ import annotations

import re

# Each character stands for itself in one position: nothing here may change the length.
_PLAIN = {
    '"': "“”„‟«»＂〝〞",
    "'": "‘’‚‛‹›＇ʼ′",
    "-": "‐‑‒–—―−﹣－",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
}
# Letters by their case, for `re` has no classes of them: beyond Latin-1 every letter passes for either.
CAPITAL = r"(?:(?![a-zß-öø-ÿ])[^\W\d_])"
SMALL = r"(?:(?![A-ZÀ-ÖØ-Þ])[^\W\d_])"
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which no encoder takes
_REPLACEMENTS = tuple((written, plain) for plain, variants in _PLAIN.items() for written in variants)


def fold(text: str) -> str:
    """The text with plain quotation marks, hyphens and spaces; case and length are kept.

    >>> print(fold("“Kyiv’s” 3–5"))
    "Kyiv's" 3-5
    """
    if text.isascii():
        return text
    for written, plain in _REPLACEMENTS:  # a replacement of one character runs at memory speed; str.translate does not
        text = text.replace(written, plain)
    return _SURROGATE.sub("\ufffd", text)


def lower(text: str) -> str:
    """The text in lower case, character by character: unlike ``str.lower``, never longer.

    >>> len(lower("İzmir")), lower("KYIV")
    (5, 'kyiv')
    """
    lowered = text.replace("İ", "i").lower()  # U+0130 is the one letter whose lower case is longer
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)  # pragma: no cover
