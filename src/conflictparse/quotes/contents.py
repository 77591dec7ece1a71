"""Where the content of an attribution begins and ends, before its cue and after it."""

from __future__ import annotations

import regex

from conflictparse.quotes.cues import CueForm
from conflictparse.quotes.noun_groups import CORE, GROUP
from conflictparse.quotes.reading import Reading

# What may stand between a cue and its content: when, where, to whom, by which means.
_TIME = r"p?d?(?:a|w|9)?T(?:T|9|,9(?=[, t]))*"
_MEDIUM = rf"p[^tvx,;:.<>r]{{0,9}}M(?:[opc]{CORE})?"
_BETWEEN = regex.compile(
    rf"""
    (?: ,?(?:{_TIME}|{_MEDIUM}|sw)(?=,?[^,]),?
      | a(?=[atd<nNp:,wT])
      | ,[^,;:.<>]{{1,24}},(?=t)                       # said, after the meeting, that
      | p[^tvxr,;:.<>]{{1,12}}(?=t|<|,t|,<|:|,$)        # said in Geneva that
    ){{1,4}}
""",
    regex.VERBOSE,
)
_ADDRESSEE = regex.compile(rf"{GROUP}")
_TO_SOMEONE = regex.compile(r"p(?:d?[Mw]|N{1,3})(?=[t<,.:]|p[MT]|T)")
_CLAUSE = regex.compile(
    rf"(?:{GROUP}(?:,[^,;.]{{1,30}},)?[ahmT]*|[^;.:,]{{0,40}}?)[xvb]|n.|.{{0,60}}<|{GROUP}a?e|g.{{0,30}}x"
)
_FINITE = regex.compile(r"[^;]{0,80}?[xv]|[^;]{1,80}?[wN]h?[eb][dNwpna]")
_OBJECT_END = regex.compile(r",(?!d?[wN9b]{1,3},?[,c])|[;)]|s(?!w)|c(?:a?[vxe]|n)|-|p[dawN9]{0,3}M(?!o)|p?d?[aw]?T")
_CUT = regex.compile(r",?-?,c?a?g|;|-[cs](?![^-]*-)|,c[a]?(?:[ve](?![ve])(?!p[dw]))")


class Right:
    """What stands after a cue: where the content begins and what kind of complement it is."""

    __slots__ = ("kind", "start")

    def __init__(self, kind: str, start: int) -> None:
        self.kind = kind
        self.start = start


def complement(reading: Reading, cue: CueForm, at: int, end: int) -> Right | None:
    """The complement that begins at a token after the cue, if what stands there can be one.

    Kinds: "that", "quotation", "colon", "wh", "infinitive", "clause", "object".
    """
    classes = reading.classes
    if "addressee" in cue.frames:
        addressee = _ADDRESSEE.match(classes, at, end)
        if addressee:
            at = _trim_addressee(classes, addressee)
    elif to := _TO_SOMEONE.match(classes, at, end):
        if reading.words[at] == "to":
            at = to.end()
    between = _BETWEEN.match(classes, at, end)
    if between and between.end() < end:
        at = between.end()
    if at >= end:
        return None
    return _kind_of(reading, cue, at, end)


def _trim_addressee(classes: str, addressee: regex.Match[str]) -> int:
    """The end of the addressee; "told CNN the town had fallen" gives the clause its subject back."""
    return addressee.end()


def _kind_of(reading: Reading, cue: CueForm, at: int, end: int) -> Right | None:
    """The complement at a token, by its first word."""
    classes, letter = reading.classes, reading.classes[at]
    if letter in ",-" and at + 1 < end:
        following = classes[at + 1]
        if following in "<t" and "clause" in cue.frames:
            return Right("quotation" if following == "<" else "that", at + 1)
        return None
    if letter == ":":
        return Right("colon", at + 1) if at + 1 < end else None
    if letter == "t" and "clause" in cue.frames:
        return Right("that", at)
    if letter == "<":
        return Right("quotation", at)
    if letter == "r" or reading.words[at] in {"if", "when"}:
        return Right("wh", at) if "clause" in cue.frames | {"object"} and at + 1 < end else None
    if (
        reading.words[at] == "to"
        and "infinitive" in cue.frames
        and classes[at + 1 : at + 2] in {"w", "b", "x", "a", "v"}
    ):
        return Right("infinitive", at)
    if (
        letter in "pc.;)soxv"
        or (letter == "g" and reading.words[at] in _carrying())
        or (letter == "a" and at + 1 >= end)
    ):
        return None
    if "clause" in cue.frames and _CLAUSE.match(classes, at, end):
        return Right("clause", at)
    if cue.lemma == "say" and end - at > 3:
        return Right("clause", at)
    if "object" in cue.frames and _ADDRESSEE.match(classes, at, end):
        return Right("object", at)
    return None


def right_end(reading: Reading, right: Right, end: int) -> int:
    """Where a content that began after its cue ends."""
    classes = reading.classes
    at = right.start
    if classes[at] == "<" and right.kind in {"colon", "quotation"}:
        quotation = reading.quotation_at(at)
        if quotation and (right.kind == "colon" or classes[quotation[1] : quotation[1] + 1] in {",", "."}):
            return quotation[1]
    if right.kind == "colon":
        return end
    if right.kind == "object":
        match = _OBJECT_END.search(classes, at + 1, end)
        return match.start() if match else end
    while match := _CUT.search(classes, at, end):
        gerund = match.end() - 1
        if classes[gerund] != "g" or reading.words[gerund] in _carrying():
            return match.start()
        at = match.end()
    closing = classes.find(")", right.start, end)
    return end if closing < 0 or classes.find("(", right.start, closing) >= 0 else closing


def _carrying() -> frozenset[str]:
    """Gerunds that begin another attribution of the same speaker."""
    return frozenset(
        {
            "adding",
            "saying",
            "noting",
            "according",
            "citing",
            "calling",
            "insisting",
            "arguing",
            "telling",
            "suggesting",
            "claiming",
            "stressing",
            "warning",
            "describing",
            "pointing",
            "explaining",
            "accusing",
            "urging",
            "referring",
            "recalling",
            "stating",
            "asserting",
            "declaring",
        }
    )


def carries_on(reading: Reading, at: int) -> bool:
    """Whether a gerund that begins another attribution of the same speaker stands at a token or behind its comma."""
    at += reading.classes[at : at + 1] == ","
    return reading.classes[at : at + 1] == "g" and reading.words[at] in _carrying()


def left_start(reading: Reading, before: int, first: int) -> int:
    """Where a content that ends before a token begins: with its sentence, or with its quotation."""
    quotation = reading.quotation_at(before - 1)
    if quotation and quotation[0] < first:
        return quotation[0]
    at = reading.classes.rfind(";", first, before)
    start = max(first, at + 1)
    return reading.behind_dateline if start < reading.behind_dateline < before else start


def has_finite_verb(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch holds a verb that can make it a clause."""
    return _FINITE.match(reading.classes, start, end) is not None
