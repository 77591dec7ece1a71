"""What stands around a report: its headline, its byline, and the dateline that opens it."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.lexicon import table
from conflictparse.model import Mention, Span
from conflictparse.text import gazetteer
from conflictparse.text.fold import CAPITAL

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}+\.?"
_DATE = rf"""
    (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,[ ])?
    (?:{_MONTH}[ ][0-9]{{1,2}}|[0-9]{{1,2}}[ ]{_MONTH})(?:,?[ ][0-9]{{4}})?
"""
_AGENCY = rf"[(](?:{CAPITAL}(?:[^\W\d_]|[ .&/'-]){{1,40}}+|dpa|epd|tca)[)]"
_IN_CAPITALS = rf"(?:{CAPITAL}|[\u0300-\u036f.'/-])"  # or an accent that stands apart from its letter
_DATELINE = rf"""
    (?:
        (?:
            (?P<capitals>{CAPITAL}{_IN_CAPITALS}++(?:[ ]{CAPITAL}{_IN_CAPITALS}*+){{0,4}}+)           # GAZA CITY, BEIRUT/JERUSALEM
          | {CAPITAL}[\w'-]++(?:[ ]{CAPITAL}[\w'-]++){{0,2}}+                                       # Port Sudan
        )
        (?:,[ ](?!{_MONTH}[ ]?[0-9]){CAPITAL}[\w.'-]*+(?:[ ](?:of[ ])?{CAPITAL}[\w.'-]*+){{0,3}}+){{0,2}}  # , Republic of Congo
        (?P<date>,?[ ]{_DATE})?+                                                                  # , Dec. 27
        (?P<agency>,?[ ]{_AGENCY}|,[ ]{CAPITAL}{{2,8}}+(?=[ ]-)|\.?[ ]/[^/\n]{{2,40}}/)?+            # (AP) / , IRNA / /TASS/
      | (?P<alone>{_AGENCY})
    )
    (?: (?:[ ]?|(?<=[)])\.[ ]?)(?:-{{1,2}}|_)[ ]++(?={CAPITAL}|["'0-9]) | (?<=/)\.?[ ]++ | (?P<colon>:)[ ]++(?={CAPITAL}|["'0-9]) )
"""
_STOPS, _CLOSING = frozenset(".!?"), "\"' "
_DATELINE_ENDS = ("- ", "_ ", ": ", "/ ", "/. ")
_LONGEST_DATELINE = 400
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
def _dateline_pattern() -> re.Pattern[str]:
    return re.compile(_DATELINE, re.VERBOSE)


def _dateline(folded: str, paragraph: Span) -> Span | None:
    opening = folded[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST_DATELINE)]
    if not any(mark in opening for mark in _DATELINE_ENDS):
        return None
    match = _dateline_pattern().match(folded, paragraph.start, paragraph.end)
    if not match:
        return None
    place, agency = match["capitals"], match["agency"] or match["alone"]
    if match["colon"] and not (agency or _is_filed_from(folded, paragraph, match.start("colon"))):
        return None
    if not (match["date"] or agency or match["colon"]) and (
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
