"""Noun phrases as sources: the subject before a cue, the subject or agent after it."""

from __future__ import annotations

import re

from conflictparse.lexicon import table
from conflictparse.quotes.candidate import Range
from conflictparse.quotes.cues import carrying_gerunds
from conflictparse.quotes.reading import Reading

# One noun group, over word classes. Bounded everywhere: the patterns stay linear on hostile text.
CORE = r"(?:(?:d{0,2}a?|dT)[eg9]?[wNbM9](?:[wNbM9heg&/]{0,12}[wNbM9])?(?:h(?=[xavbep,]))?|n|d{1,2})"
_NAMED = r"(?:(?:d{0,2}a?|dT)[eg9]?[wNbM9](?:[wNbM9heg&/]{0,12}[wNbM9])?)"
GROUP = rf"{CORE}(?:\([^()]{{1,12}}\))?(?:(?:o|p|,?c){CORE}){{0,4}}"

# A subject is read backwards from its cue, so that it ends where the verb group begins: these patterns are for the
# classes in reverse order, and so are written from right to left.
_CORE_BACK = r"(?:(?:(?<=[xavbep,])hh?)?(?:[wNbM9][wNbM9heg&/]{0,12})?[wNbM9][eg9]?(?:a?d{0,2}|Td)|n|d{1,2})"
_NAMED_BACK = r"(?:(?:[wNbM9][wNbM9heg&/]{0,12})?[wNbM9][eg9]?(?:a?d{0,2}|Td))"
_BRACKETED_BACK = r"\)[^()]{1,12}\("
_ADVERBIALS_BACK = r"(?:[xahm]|9?Tp?|xx?){0,6}"
_PLAIN = re.compile(
    rf"""
    {_ADVERBIALS_BACK}
    (?P<subject> (?:(?:{_BRACKETED_BACK})?{_CORE_BACK}[opc]){{0,4}} (?:{_BRACKETED_BACK}|>q{{1,3}}<)? {_CORE_BACK} )
""",
    re.VERBOSE,
)
_RELATIVE = re.compile(
    rf"""
    {_ADVERBIALS_BACK}
    (?P<subject>
      (?: ,?[^;:.<>()]{{0,24}}?[xveb]a?[rt],?                        # who came yesterday
        | [^,;:.<>()xvt]{{0,16}}?[pT](?P<reduced>[evg])               # published on the site
      )
      (?:{_CORE_BACK}[op]){{0,3}} {_NAMED_BACK}
    )
""",
    re.VERBOSE,
)
_APPOSED = re.compile(
    rf"""
    {_ADVERBIALS_BACK}
    (?P<subject>
      (?: ,(?:[^,;:.]{{1,30}},)?[^,;:.]{{0,30}}[dwNb9gerpaoM],       # Yusov, a spokesman for the service,
        | -[^-;.]{{1,20}}-                                          # the commander - call sign Fox -
      )
      (?:{_CORE_BACK}[op]){{0,2}} (?:{_BRACKETED_BACK})? {_NAMED_BACK}
    )
""",
    re.VERBOSE,
)
# An office and the name of who holds it, behind the comma of a statement.
_HOLDER = re.compile(
    rf"""
    {_ADVERBIALS_BACK}
    (?P<subject>
      ,(?:N{{1,2}}h)?N{{1,8}},(?:{_CORE_BACK}o){{0,2}}[dwNaegbMh&]{{0,9}}d(?=,)   # ..., its director, Raymond Cole,
      | ,[^,;:.<>]{{0,29}}[dwNM],(?:N{{1,4}}h){{0,2}}N{{1,8}}(?=,)                       # ..., Raymond Cole, its director,
    )
""",
    re.VERBOSE,
)
_FARTHEST = 256  # tokens; more than any of these patterns can take
_PLAIN_SUBJECTS = (_PLAIN, _RELATIVE)
_SUBJECTS = (_HOLDER, _APPOSED, *_PLAIN_SUBJECTS)
_ADVERBIAL_CLASSES, _LONGEST_VERB_GROUP = "xahmpT9", 19  # what six adverbials may consist of, and a mark before them
_BEHIND = r"""
    (?:{named}|n|d)(?:\([^()]{{1,12}}\))?
    (?:(?:o|p(?!d?[aewN9]{{0,3}}[MT])|c){core}(?:\([^()]{{1,12}}\))?){{0,4}}
    (?:,(?:d|[wM]|9|e(?=p))(?:[^,;:.<>()tvxe]|e(?=[pT])){{0,25}}(?={stop})                  # said Kirby, a spokesman for the White House.
      |,N{{2,4}}(?={stop})                                            # said the governor, Maksym Kozak.
      |,?r(?:[xv]|e(?=p))[^,;:.<>()]{{0,25}}{relative})?
"""
_AFTER = re.compile(_BEHIND.format(named=_NAMED, core=CORE, stop=r"[,.]|$", relative=""), re.VERBOSE)
_AFTER_INSIDE = re.compile(
    _BEHIND.format(named=_NAMED, core=CORE, stop=",", relative="|,r[^,;:.<>()]{1,25}(?=,)"), re.VERBOSE
)
_ONLY_NOMINAL = re.compile(r"[dwNbM9ophc]{1,15}")
_VERBAL = frozenset("vex")
OBLIQUE = frozenset({"them", "whom"})  # never the last word of a subject: "most of them"
_NOMINATIVE = frozenset({"he", "she", "they", "i", "we"})


def subject_before(reading: Reading, verb: int, first: int) -> tuple[int, int] | None:
    """The subject that ends before a verb group, as a range of tokens; ``verb`` is the cue's token."""
    classes = reading.classes
    match = _read_back(_backwards(classes, first, verb))
    if not match:
        return None
    start, end = _subject(match, verb) if match.re is not _RELATIVE else _whole(match, classes, verb)
    if "to" in reading.words[start + 2 : end + 1]:
        end = _before_seeming(reading, start, end)
    start += end - start > 1 and reading.words[start] in carrying_gerunds()  # "saying intelligence had confirmed"
    if start - 1 == first and classes[first] == "p" and "," in classes[start : end - 1]:
        start = classes.index(",", start) + 1  # "At the cemetery, a caretaker who gave his first name, Petro, said"
    if reading.words[end - 1] in _NOMINATIVE and classes[end - 2 : end - 1] != "c":
        return end - 1, end  # "boos from the crowd as he thanked"
    if start == first or match.re is not _PLAIN or reading.words[start - 1] == "as":  # "it fell as Kyiv said"
        return start, end
    if classes[start - 1] in _VERBAL or (classes[start - 1] in "po" and classes[start] != "n"):
        relative = _with_relative(classes, first, verb)
        if relative and relative[0] < start:
            return relative
    if classes[start - 1] == "T" and classes[start] == "9":
        start += 1  # "on April 15 officials said"
    if start == end:
        return _with_relative(classes, first, verb)  # "footage published on April 15 shows"
    return _own_start(reading, first, start, end), end


def _read_back(behind: str) -> re.Match[str] | None:
    """The subject in the classes before a verb; one that takes in all of the sentence before a shorter one."""
    for pattern in _SUBJECTS if _is_set_off(behind) else _PLAIN_SUBJECTS:
        match = pattern.match(behind)
        if match:
            return match if match.end() == len(behind) else pattern.fullmatch(behind) or match
    return None


def _before_seeming(reading: Reading, start: int, end: int) -> int:
    """Where a subject ends before "seems to", which is no participle: "the mayor seems to have said"."""
    words, seeming = reading.words, table("hedge_context", "seeming_verbs")
    return next((at for at in range(start + 1, end) if words[at + 1] == "to" and words[at] in seeming), end)


def _own_start(reading: Reading, first: int, start: int, end: int) -> int:
    """Where a plain subject begins once what belongs to the clause before it is left out; a quoted part stays whole."""
    classes = reading.classes
    if classes[start - 1] in "vexpo" or classes[start] == "n":
        start = _after_conjunction(reading, start, end)
    quotation = classes.rfind(">", first, start) + 1
    return quotation if quotation and _ONLY_NOMINAL.fullmatch(classes, quotation, start) else start


def _with_relative(classes: str, first: int, verb: int) -> Range | None:
    """The subject with the relative or participial clause that ends before the verb."""
    relative = _RELATIVE.match(_backwards(classes, first, verb))
    return _whole(relative, classes, verb) if relative else None


def _is_set_off(behind: str) -> bool:
    """Whether a comma or a dash stands before the verb group, as an apposition needs it; asked first, for most have none."""
    return behind[:_LONGEST_VERB_GROUP].lstrip(_ADVERBIAL_CLASSES).startswith((",", "-"))


def _backwards(classes: str, first: int, verb: int) -> str:
    """The classes before a verb, from right to left."""
    return classes[max(first, verb - _FARTHEST) : verb][::-1]


def _subject(match: re.Match[str], verb: int) -> Range:
    """The tokens of the subject in what was read backwards from a verb."""
    start, end = match.span("subject")
    return verb - end, verb - start


def _whole(relative: re.Match[str], classes: str, verb: int) -> Range:
    """The span of a subject with a clause; the date at its end is its participle's: "a letter sent on 9 May"."""
    start, end = _subject(relative, verb)
    while relative["reduced"] and end < verb and classes[end] in "pT9":
        end += 1
    return start, end


def _after_conjunction(reading: Reading, start: int, end: int) -> int:
    """The start of the last conjunct or clause, where what stands before it is another clause's: "kills 19 as the army says"."""
    conjunction = reading.classes.rfind("c", start, end)
    if "as" in reading.words[start:end]:
        conjunction = max(conjunction, next(at for at in range(end - 1, start - 1, -1) if reading.words[at] == "as"))
    return max(conjunction + 1, start)


def phrase_after(reading: Reading, at: int, end: int, *, inside: bool = False) -> tuple[int, int] | None:
    """The noun phrase that begins at a token, with its apposition: the agent, or an inverted subject.

    ``inside`` says that the sentence goes on behind it, so that an apposition needs a second comma.
    """
    match = (_AFTER_INSIDE if inside else _AFTER).match(reading.classes, at, end)
    return match.span() if match and match.end() > at else None
