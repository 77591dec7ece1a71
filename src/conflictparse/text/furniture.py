"""What stands around a report: its headline, its byline, and the dateline that opens it."""

from __future__ import annotations

import re
from functools import cache

import regex

from conflictparse.lexicon import table
from conflictparse.model import Mention, Span
from conflictparse.text import gazetteer

_DATE = r"""
    (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,[ ])?
    (?:(?&month)[ ][0-9]{1,2}|[0-9]{1,2}[ ](?&month))(?:,?[ ][0-9]{4})?
"""
_AGENCY = r"[(](?:\p{Lu}[\p{L} .&/'-]{1,40}+|dpa|epd|tca)[)]"
_DATELINE = rf"""
    (?(DEFINE) (?P<month>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{{0,6}}+\.?) )
    (?:
        (?:
            (?P<capitals>\p{{Lu}}[\p{{Lu}}\p{{M}}.'/-]++(?:[ ]\p{{Lu}}[\p{{Lu}}.'/-]*+){{0,4}}+)  # GAZA CITY, BEIRUT/JERUSALEM
          | \p{{Lu}}[\w'-]++(?:[ ]\p{{Lu}}[\w'-]++){{0,2}}+                                     # Port Sudan
        )
        (?:,[ ](?!(?&month)[ ]?[0-9])\p{{Lu}}[\w.'-]*+(?:[ ](?:of[ ])?\p{{Lu}}[\w.'-]*+){{0,3}}+){{0,2}}  # , Republic of Congo
        (?P<date>,?[ ]{_DATE})?+                                                          # , Dec. 27
        (?P<agency>,?[ ]{_AGENCY}|,[ ]\p{{Lu}}{{2,8}}+(?=[ ]-)|\.?[ ]/[^/\n]{{2,40}}/)?+      # (AP) / , IRNA / /TASS/
      | (?P<agency>{_AGENCY})
    )
    (?: [ ]?(?:-{{1,2}}|_)[ ]++(?=[\p{{Lu}}"'0-9]) | (?<=/)\.?[ ]++ | (?P<colon>:)[ ]++(?=[\p{{Lu}}"'0-9]) )
"""
_STOPS, _CLOSING = frozenset(".!?"), "\"' "
_MAX_HEADLINE_WORDS = 30
_MAX_BYLINE = 120
_FIRST_PARAGRAPHS = 5


def title(text: str, folded: str, paragraphs: tuple[Span, ...]) -> Mention | None:
    """The first paragraph, where it reads as a headline: short, without a full stop, and not the report's opening."""
    if len(paragraphs) < 2:
        return None
    span = paragraphs[0]
    words = folded[span.start : span.end].rstrip("\"'").split()
    lettered = sum(any(map(str.isalpha, word)) for word in words)  # a line that is a date has one
    if lettered < 2 or len(words) > _MAX_HEADLINE_WORDS or words[-1][-1] in ".:;,!":
        return None
    if _is_byline(folded, span) or _dateline(folded, span):
        return None
    return Mention(span=span, text=text[span.start : span.end], rule="headline")


def byline(text: str, folded: str, paragraphs: tuple[Span, ...]) -> Mention | None:
    """A paragraph "By ..." among the first."""
    for span in paragraphs[:_FIRST_PARAGRAPHS]:
        if _is_byline(folded, span):
            return Mention(span=span, text=text[span.start : span.end], rule="byline")
    return None


def dateline(text: str, folded: str, paragraphs: tuple[Span, ...]) -> Mention | None:
    """The place, date and agency before the dash that opens a report: "KYIV, Dec. 27 (AP)".

    Follows the AP Stylebook: city in capitals, a dash. A city in small letters needs a date or an agency beside it, or, as
    the papers of South Asia have it, a colon behind a known place ("Peshawar: Security forces killed ...").
    """
    for paragraph in paragraphs[:_FIRST_PARAGRAPHS]:
        span = _dateline(folded, paragraph)
        if span:
            return Mention(span=span, text=text[span.start : span.end], rule="dateline")
    return None


def _is_byline(folded: str, span: Span) -> bool:
    """Whether a paragraph is "By" and nothing but names."""
    if len(span) > _MAX_BYLINE or folded[span.start : span.start + 3].lower() != "by ":
        return False
    words = [word for raw in folded[span.start + 3 : span.end].split() if (word := raw.strip(",.|/()-"))]
    if not words or not words[0][0].isupper() or folded[span.end - 1] in ".!?:":
        return False
    particles = table("furniture", "byline_particles")
    return all(word[0].isupper() or word.isdigit() or word in particles for word in words)


@cache
def _dateline_pattern() -> regex.Pattern[str]:
    return regex.compile(_DATELINE, regex.VERBOSE)


def _dateline(folded: str, paragraph: Span) -> Span | None:
    match = _dateline_pattern().match(folded, paragraph.start, paragraph.end)
    if not match:
        return None
    place = match["capitals"]
    if match["colon"] and not (match["agency"] or _is_filed_from(folded, paragraph, match.start("colon"))):
        return None
    if not (match["date"] or match["agency"] or match["colon"]) and (
        not place or place.lower() in table("furniture", "not_places")
    ):
        return None
    return Span(match.start(), match.start() + len(match[0].rstrip(" -:._")))


def _is_filed_from(folded: str, paragraph: Span, colon: int) -> bool:
    """Whether a town stands before a colon, and sentences behind it; "Kyiv: 12 drones downed" is a headline's speaker."""
    place = re.split(r",? ", folded[paragraph.start : colon])
    known = gazetteer.longest_phrase([word.title() if word.isupper() else word for word in place], 0)
    is_town = known is not None and known[0].label is gazetteer.Label.PLACE and known[0].group in {"town", "capitals"}
    return is_town and folded[paragraph.start : paragraph.end].rstrip(_CLOSING)[-1:] in _STOPS
