"""What follows a cue: the adverbials to step over, and which kind of complement comes then."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from conflictparse.lexicon import table
from conflictparse.quotes.cues import CueForm, carrying_gerunds
from conflictparse.quotes.noun_groups import CORE, GROUP
from conflictparse.quotes.reading import Reading


class ComplementKind(StrEnum):
    """The form that a content takes behind its cue."""

    THAT = "that"
    QUOTATION = "quotation"
    COLON = "colon"
    WH = "wh"
    INFINITIVE = "infinitive"
    CLAUSE = "clause"
    OBJECT = "object"


class Complement(NamedTuple):
    """Where the content behind a cue begins, and its form."""

    kind: ComplementKind
    start: int


# What may stand between a cue and its content: when, where, to whom, by which means.
_TIME = r"p?d?(?:a|w|9)?T(?:T|9|,9(?=[, t]))*"
_MEDIUM = rf"p[^tvx,;:.<>r]{{0,9}}M(?:[opc]{CORE})?(?:e(?:p[^tvx,;:.<>rp]{{1,6}}){{1,2}})?"
_BETWEEN = re.compile(
    rf"""
    (?: ,?(?:{_TIME}|{_MEDIUM}|sw(?=,))(?=,?[^,]|$),?
      | a(?=[atd<nNp:,wT])
      | ,[^,;:.t]{{1,24}},(?=t)                        # said, after the meeting, that
      | a?,p[^tvxr,;:.<>]{{1,8}}(?=:)                   # said calmly, with a smile:
      | p[^tvxr,;:.<>]{{1,12}}(?=t|<|,t|,<|:|,$)        # said in Geneva that
    ){{1,4}}
""",
    re.VERBOSE,
)
_NOUN_PHRASE = re.compile(GROUP)
_LONG_ADDRESSEE = re.compile(rf"{GROUP}(?:,?p[^tvxr;:.<>]{{1,16}}|T){{1,2}}(?=t|,?<)")  # told a crowd in X, Y, that
_ASIDE = re.compile(r",[^,;:.t]{1,24},(?=t)")  # told AFP, with one of them calling it "likely", that
_TO_SOMEONE = re.compile(r"p(?:d?[Mw]|N{1,3})(?=[t<,.:]|p[MT]|T)")
_CLAUSE = re.compile(
    rf"""
    (?:{GROUP}(?:,[^,;.]{{1,30}},)?[ahmT]*|[^;.:,]{{0,40}}?)[xvb]   # a subject, perhaps with apposition, and its verb
    | n.                                                           # a pronoun can only be a subject
    | .{{0,60}}<                                                   # partly quoted
    | {GROUP}a?e
    | g[^,;]{{0,30}}x                                                # "leaving would be"
""",
    re.VERBOSE,
)
_PARTICIPIAL = re.compile(r"[am]{0,2}g(?!.{0,30}?x)")  # ", sharply raising its earlier count": no subject of a clause
_NEAR = 8  # tokens in which an infinitive is looked for
_LIVES = 8  # tokens: "claimed the lives", "claimed at least 4,000 more lives"
_VERB_LIKE = frozenset("wbxav<")


def complement(reading: Reading, cue: CueForm, at: int, end: int) -> Complement | None:
    """The complement that begins at a token behind the cue, if what stands there can be one."""
    behind = _behind_addressee(reading, cue, at, end)
    found = _read(reading, cue, _behind_adverbials(reading, cue, behind, end), end)
    if behind > at and found and found.kind is ComplementKind.QUOTATION and _lacks_subject(reading, found.start):
        return Complement(ComplementKind.CLAUSE, at)  # "warned the clashes "could develop into war""
    if not found and behind > at and {"object", "clause"} <= cue.frames:
        return _bare(reading, cue, at, end)  # no addressee but all there is: "promised reforms"
    return found


def _read(reading: Reading, cue: CueForm, at: int, end: int) -> Complement | None:
    """The complement that begins at a token."""
    if at >= end:
        return None
    return _marked(reading, cue, at, end) or _infinitive(reading, cue, at, end) or _bare(reading, cue, at, end)


def _lacks_subject(reading: Reading, quotation: int) -> bool:
    """Whether a quotation begins with its verb, so that the noun phrase before it is its subject, nobody spoken to."""
    return reading.words[quotation + 1] in table("grammar", "auxiliaries")


def _behind_addressee(reading: Reading, cue: CueForm, at: int, end: int) -> int:
    """Step over whom it was said to: "told reporters", "said to reporters"."""
    if "addressee" in cue.frames:
        addressee = _NOUN_PHRASE.match(reading.classes, at, end)
        if addressee is None or not _ASIDE.match(reading.classes, addressee.end(), end):
            addressee = _LONG_ADDRESSEE.match(reading.classes, at, end) or addressee
    else:
        addressee = _TO_SOMEONE.match(reading.classes, at, end) if reading.words[at] == "to" else None
    return addressee.end() if addressee else at


def _behind_adverbials(reading: Reading, cue: CueForm, at: int, end: int) -> int:
    """Step over when, where and in what it was said; not over the infinitive that was vowed."""
    stop = end
    if "infinitive" in cue.frames and "to" in (near := reading.words[at : min(at + _NEAR, end)]):
        stop = at + near.index("to")
    between = _BETWEEN.match(reading.classes, at, stop)
    return between.end() if between and between.end() < end else at


def _marked(reading: Reading, cue: CueForm, at: int, end: int) -> Complement | None:
    """A content that a word or a mark announces: that, a quotation mark, a colon, a question word."""
    letter, following = reading.classes[at], reading.classes[at + 1 : at + 2]
    reports = cue.reports
    if letter in ",-" and reports and following and following in "<t" and at + 1 < end:
        return Complement(ComplementKind.QUOTATION if following == "<" else ComplementKind.THAT, at + 1)
    if letter == ":" and (at + 1 < end or following == "<"):  # the quotation may open the next paragraph
        return Complement(ComplementKind.COLON, at + 1)
    if letter == "<" and not reading.is_title(at):
        return Complement(ComplementKind.QUOTATION, at)
    if letter == "t" and reports and following not in {"v", "x"}:  # "in a report that drew on interviews"
        return Complement(ComplementKind.THAT, at)
    if (letter == "r" or reading.words[at] in {"if", "when"}) and (reports or "object" in cue.frames) and at + 1 < end:
        return Complement(ComplementKind.WH, at)
    return None


def _infinitive(reading: Reading, cue: CueForm, at: int, end: int) -> Complement | None:
    """ "vowed to respond"."""
    if (
        reading.words[at] == "to"
        and "infinitive" in cue.frames
        and at + 1 < end
        and (
            reading.classes[at + 1] in _VERB_LIKE
            or (reading.classes[at + 1] == "M" and reading.classes[at + 2 : at + 3] not in {"t", "<", ":", ",", "."})
        )
    ):
        return Complement(ComplementKind.INFINITIVE, at)
    return None


def _bare(reading: Reading, cue: CueForm, at: int, end: int) -> Complement | None:
    """A clause without "that", or an object."""
    classes, letter = reading.classes, reading.classes[at]
    following = reading.words[at + 1]
    if (classes[at - 1] == "," and following in {"after", "before"}) or (reading.words[at], following) == ("not", "to"):
        return None  # "said on Thursday, days after"; "asked not to be named"
    if cue.lemma == "claim" and "lives" in reading.words[at : at + _LIVES]:
        return None  # "the war has claimed nearly 4,000 lives"
    if letter in "<,-:tpc.;)soxvr" or reading.words[at] in carrying_gerunds() or (letter == "a" and at + 1 >= end):
        return None
    if cue.lemma == "continue":
        return None  # "continued shelling the town"
    if classes[at - 1] == "," and _PARTICIPIAL.match(classes, at, end):
        return None
    certain = cue.lemma == "say" and end - at > 3  # verbs that look like nouns must not hide what was said
    if cue.reports and (certain or _CLAUSE.match(classes, at, end)):
        return Complement(ComplementKind.CLAUSE, at)
    gerund = letter == "g" and classes[at + 1 : at + 2] in {"d", "N", "w", "n", "9"}  # "denied arming the rebels"
    if "object" in cue.frames and (gerund or _NOUN_PHRASE.match(classes, at, end)):
        return Complement(ComplementKind.OBJECT, at)
    return None
