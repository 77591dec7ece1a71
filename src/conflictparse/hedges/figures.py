"""Numbers as hedges see them: the figure beside an approximator, the figure that a disclaimer means."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.hedges.place import Place, words_of
from conflictparse.lexicon import table, trie_pattern
from conflictparse.model import Span

_REACH = 60  # characters; no written number is longer
_LONG = 500  # characters of a sentence that are looked at
_SENTENCES_BACK = 2
_BARE = 3  # words before a disclaimer that names nothing: "there was", "the army"

_PASSIVE = re.compile(r"\b(?:be|been|\w{2,12}ied|confirmed|corroborated|authenticated|substantiated)\b")

# Where a sentence turns from a statement to what it concedes about it.
_TURN = re.compile(
    r"""
    [,;]?[ ](?:but|though|although|while|whereas)\b
  | ;[ ]
  | ,[ ](?:which|and|an?[ ](?:\w{2,12}[ ]){0,2}(?:claim|figure|toll|account|report|allegation|assertion|accusation|contention|estimate|charge)s?)\b
  | ,[ ][^,;]{3,60}?[ ]in[ ]an?[ ](?:\w{2,12}[ ]){0,2}(?:statement|report|post|video|message|claim)[ ](?:that|which)\b  # ", it said in a statement that"
""",
    re.VERBOSE,
)
_FIGURE_NOUNS = re.compile(
    r"\b(?:toll|tolls|figures?|numbers?|tally|tallies|totals?|counts?|casualty|casualties|losses|statistics|estimates?)\b"
)
# What stands for a statement made before: a noun with its determiner, or a pronoun; "many reports" are new.
_STATEMENT_NOUNS = re.compile(
    r"""\b(?:
        (?:the|this|that|these|those|such|its|his|her|their|our|s|neither|either|both|any|all|no)\ (?:\w{1,16}\ ){0,2}
        (?:claims?|reports?|accounts?|statements?|allegations?|accusations?|assertions?|information|details|
           footage|videos?|images?|authenticity|veracity)
    )\b""",
    re.VERBOSE,
)
_PRONOUNS = re.compile(
    r"\b(?:it|this|these|them|they|both|that(?=[.,;]|\Z| (?:can|could|cannot|has|have|had|is|are|was|were)\b))(?!\w)"
)


def beside(place: Place) -> Span:
    """The number behind an approximator, or before it ("20 or so"); the cue itself where none can be read."""
    folded = place.document.lower
    behind = place.document.starts[place.last] if place.last < len(place.document.starts) else place.end
    match = _number().match(folded, behind, place.end + _REACH)
    if not match:
        before = list(_number().finditer(folded, max(0, place.start - _REACH), place.start))
        match = before[-1] if before else None
    return Span(*match.span()) if match else Span(place.start, place.end)


def disclaimed(place: Place) -> Span | None:
    """What a disclaimer says is unverified: figures or a statement in a sentence before.

    ``None`` where it names the thing in its own sentence ("Fedorov's death cannot be verified").
    """
    document = place.document
    here = document.inner_sentence_at(place.start)
    own = document.inner_sentences[here]
    referent = _referent(document.lower, own, place)
    earlier = document.inner_sentences[max(0, here - _SENTENCES_BACK) : here][::-1]
    if _FIGURE_NOUNS.search(referent):
        for sentence in (Span(own.start, place.start), *earlier):
            start = max(sentence.start, sentence.end - _LONG)
            numbers = [
                match for match in _number().finditer(document.lower, start, sentence.end) if not match["article"]
            ]
            if numbers:
                return Span(numbers[0].start(), numbers[-1].end())
    if _STATEMENT_NOUNS.search(referent) or _PRONOUNS.search(referent) or _is_bare(document.lower, own, place):
        return conceded(place) or (earlier[0] if earlier else None)
    return None


def conceded(place: Place) -> Span | None:
    """The statement that the sentence makes before it turns to it: "[...], but this was not confirmed", "[...], a claim that"."""
    lower = place.document.lower
    sentence = place.document.inner_sentences[place.document.inner_sentence_at(place.start)]
    start = max(sentence.start, place.start - _LONG)
    turns = [
        match for match in _TURN.finditer(lower, start, place.end) if _makes_statement(lower[start : match.start()])
    ]
    return Span(start, turns[-1].start()) if turns else None


def _makes_statement(words: str) -> bool:
    """Whether words before a turn tell something, with a verb or at some length; "that claim" alone does not."""
    found = words.split()
    verbs = words_of("finite") | words_of("reporting_past")
    if any(word in verbs or word.endswith("ed") for word in found[1:]):
        return True
    return len(found) > _BARE and not _STATEMENT_NOUNS.search(words)


def _is_bare(lower: str, sentence: Span, place: Place) -> bool:
    """Whether the sentence says no more than that there is no proof: "There was no independent confirmation."."""
    before = lower[sentence.start : place.start].split()
    passive = _PASSIVE.search(lower, place.start, place.end)  # its subject is what was not confirmed
    return place.after() in {".", ""} and len(before) <= _BARE and not passive


def _referent(lower: str, sentence: Span, place: Place) -> str:
    """The words that name what was not verified: the object behind the verb, else the subject before."""
    if _PASSIVE.search(lower, place.start, place.end):  # "neither figure could be verified" holds its own subject
        return lower[max(sentence.start, place.start - _REACH) : place.end]
    return lower[place.end : min(sentence.end, place.end + _REACH)]


@cache
def _number() -> re.Pattern[str]:
    """A number in figures or words, a measure of time with its article too ("a year")."""
    words = trie_pattern(table("hedge_context", "numerals"))
    units = trie_pattern(("hundred", "thousand", "million", "billion", "trillion", "dozen", "percent", "per cent", "%"))
    return re.compile(
        rf"""
        (?<![\w.,])(?:
            (?:(?:a|an|another)\ )?
            (?:(?:us)?[$€£¥₽₴₪])?
            (?:\d[\d.,]{{0,30}}(?<![.,]) | {words}(?!\w))
            (?:[\ -](?:and\ |a-)?(?:{words}|{units})(?!\w) | % ){{0,6}}
          | (?P<article>an?\ [a-z]{{2,12}})
        )
        """,
        re.VERBOSE,
    )
