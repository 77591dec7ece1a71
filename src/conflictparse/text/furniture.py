"""What stands around a report: its headline, its byline, and the dateline that opens it."""

from __future__ import annotations

import regex

from conflictparse.model import Mention, Span

_BYLINE = regex.compile(r"[Bb][Yy] (?:[A-Z][\w.'-]*+,? ?(?:and |of |for |in )?){1,12}$")
_DATELINE = regex.compile(
    r"""
    (?:
        (?<place>\p{Lu}[\p{Lu}\p{M}.'-]++(?:[ /]\p{Lu}[\p{Lu}.'-]*+){0,4})   # GAZA CITY
      | (?<place>\p{Lu}[\w'-]++(?:[ ]\p{Lu}[\w'-]++){0,2})(?=[ ,(])(?=[^\n]{0,60}(?:\(|[0-9]))   # Kyiv, only before a date or an agency
    )
    (?:,[ ]\p{Lu}[\w.'-]*+(?:[ ]\p{Lu}[\w.'-]*+){0,3})?                      # , Gaza Strip
    (?:,?[ ](?:\p{Lu}[a-z]++\.?[ ])?[0-9]{1,2}(?:[ ]\p{Lu}[a-z]++)?(?:,?[ ][0-9]{4})?)?  # , Dec 27 / , 27 December 2024
    (?:[ ]?\([^()\n]{2,40}\)|[ ]?/[^/\n]{2,40}/\.?)?                         # (AP), /TASS/
    [ ]?(?:-{1,2}|:)[ ]
""",
    regex.VERBOSE,
)
_MAX_HEADLINE_WORDS = 30
_DATELINE_PARAGRAPHS = 5


def title(text: str, paragraphs: tuple[Span, ...]) -> Mention | None:
    """The first paragraph, where it reads as a headline: short, and without a full stop."""
    if len(paragraphs) < 2:
        return None
    first = text[paragraphs[0].start : paragraphs[0].end]
    if first[-1] in '.!:;,”"' or len(first.split()) > _MAX_HEADLINE_WORDS:
        return None
    return Mention(span=paragraphs[0], text=first, rule="headline")


def byline(text: str, folded: str, paragraphs: tuple[Span, ...]) -> Mention | None:
    """A paragraph "By ..." among the first."""
    for span in paragraphs[:_DATELINE_PARAGRAPHS]:
        if len(span) <= 120 and _BYLINE.match(folded, span.start, span.end):
            return Mention(span=span, text=text[span.start : span.end], rule="byline")
    return None


def dateline(text: str, folded: str, paragraphs: tuple[Span, ...]) -> Mention | None:
    """The place, date and agency before the dash that opens a report: "KYIV, Dec. 27 (AP)".

    Follows the AP Stylebook: city in capitals, the agency in brackets, a dash.
    """
    for span in paragraphs[:_DATELINE_PARAGRAPHS]:
        match = _DATELINE.match(folded, span.start, span.end)
        if match:
            end = match.start() + len(match[0].rstrip(" -:"))
            return Mention(span=Span(match.start(), end), text=text[match.start() : end], rule="dateline")
    return None
