"""Verbs of saying with a subject, spoken out or carried on: one reader a construction, the first that fits wins."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from conflictparse.lexicon import table
from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind, complement
from conflictparse.quotes.cues import BASE, BE, GERUND, PAST, PRESENT, CueForm, document_verbs, verb_forms
from conflictparse.quotes.noun_groups import phrase_after, subject_before
from conflictparse.quotes.placement import Clause, place, second_piece
from conflictparse.quotes.reading import Reading
from conflictparse.text.superlatives import is_superlative

_MAIN_VERB = re.compile(r",a?[xv]")  # behind a relative clause the main one goes on
_MEDIUM_IN = re.compile(r"(?:[dwNMb9h]{1,8}[po])?M[dwNae9]{0,4}p")  # from right to left: "in a statement on the site"
_LONGEST_MEDIUM = 15
_SUPERLATIVE = 2  # tokens: "the highest"
_PUBLISHING = frozenset({"publish", "post", "broadcast", "relay"})
_QUOTED_NAME = re.compile(r"[wNMb]<q{1,3}>$")
_LONGEST_NAME = 6
_TAKE_GERUND = frozenset({"deny", "admit", "acknowledge", "describe", "recall"})
_NAMING = frozenset({"named", "identified", "quoted"})
_ONLY_NAME = re.compile(r"N{1,4}(?=[.,;)c]|$)")
_COUNTED = re.compile(r"9[wea]*$")  # a plural that is counted
_NOBODY = frozenset({"no", "nobody", "none"})
_NEGATIONS = frozenset({"not", "cannot", "never", "t"})
_QUANTIFIERS = frozenset({"some", "many", "several", "few", "both", "all", "another", "most", "neither"})
_PLURALS = ("s", "people", "men", "they", "we", "i", "you", "who", "police", "media", "others", "some", "many")


class _Verb(NamedTuple):
    """A verb of saying at its place: the token, the start of its verb group, the class before that, and its sentence."""

    reading: Reading
    cue: CueForm
    at: int
    group: int
    before: str
    first: int
    end: int


def finite(reading: Reading, at: int, cue: CueForm) -> Candidate | None:
    """The attribution that a finite verb of saying makes."""
    first, end = reading.sentences[at]
    start = reading.group_start(at, first)
    verb = _Verb(reading, cue, at, start, reading.classes[start - 1] if start > first else "", first, end)
    if (
        _is_passive(verb)
        or _is_published(verb)
        or _disclaims(verb)
        or _names(verb)
        or (cue.inflection == BASE and not _licensed(verb))
    ):
        return None
    if verb.before == "v" and reading.classes[at] == "e":
        return None  # "keeps detailed tallies"
    if verb.before == "r" or (verb.before == "t" and verb.group == at and at - 1 > first):
        return _relative(verb)
    inverted = _inverted(verb)
    if inverted:
        return inverted
    if verb.before == "c" or (verb.before == "," and verb.group - 2 > first and reading.classes[verb.group - 2] == "c"):
        return _coordinated(verb)
    return _with_subject(verb)


def _is_passive(verb: _Verb) -> bool:
    """Whether the verb group is passive ("was told"), which other rules read."""
    if verb.cue.inflection in {BASE, GERUND}:
        return False
    if verb.cue.lemma == "fear" and verb.reading.words[verb.at + 1] in table("reporting", "never.feared"):
        return True  # "dozens feared dead"
    return not BE.isdisjoint(verb.reading.words[max(verb.group, verb.at - 3) : verb.at])


def _is_published(verb: _Verb) -> bool:
    """Whether the verb only tells where a statement appeared: "said in an interview published on Monday that"."""
    if verb.cue.lemma not in _PUBLISHING:
        return False
    classes, at = verb.reading.classes, verb.at
    if classes[at - 1] == "M" and classes[at + 1 : at + 2] in {"p", "T"}:
        return True  # "footage published on Monday"
    return _MEDIUM_IN.match(classes[max(verb.first, at - _LONGEST_MEDIUM) : at][::-1]) is not None


def _disclaims(verb: _Verb) -> bool:
    """Whether the verb says that nothing was checked, or answered: "could not confirm the toll", "did not respond"."""
    if verb.cue.lemma not in {*table("hedge_context", "verifying"), "respond", "reply"}:
        return False
    return not _NEGATIONS.isdisjoint(verb.reading.words[verb.group : verb.at])


def _names(verb: _Verb) -> bool:
    """Whether the verb is a participle that gives a name: "a gang leader called Vladimir Pierre"."""
    classes = verb.reading.classes
    return verb.cue.lemma == "call" and verb.before == "w" and _ONLY_NAME.match(classes, verb.at + 1) is not None


def _licensed(verb: _Verb) -> bool:
    """Whether a base form is a verb here: behind an auxiliary or a plural subject."""
    classes = verb.reading.classes
    if "x" in classes[verb.group : verb.at]:
        return True
    if verb.before == "," and verb.cue.lemma == "say":
        return True  # behind an apposition: "Fields, with a colleague, say"
    if verb.cue.lemma == "say" and _has_plural_head(verb):
        return True
    return (
        verb.group > 0 and classes[verb.group - 1] in "wNnMr" and verb.reading.words[verb.group - 1].endswith(_PLURALS)
    )


def _has_plural_head(verb: _Verb) -> bool:
    """Whether the subject's head is plural, or a share of people: "sources close to the ministry", "six in 10"."""
    subject = subject_before(verb.reading, verb.at, verb.first)
    if not subject or verb.before == "p":
        return False
    classes, words = verb.reading.classes, verb.reading.words
    modified = (at for at in range(*subject) if classes[at + 1] in "poeacxv")
    head = range(subject[0], next(modified, subject[1] - 1) + 1)
    return any(
        (classes[at] != "h" and words[at].endswith(_PLURALS)) or words[at] in {"half", "majority", *_counted()}
        for at in head
    )


def _relative(verb: _Verb) -> Candidate | None:
    """ "..., which estimated that": the relative pronoun speaks."""
    pronoun = verb.group - 1
    word = verb.reading.words[pronoun]
    found = complement(verb.reading, verb.cue, verb.at + 1, verb.end)
    if not found or word not in {"who", "which", "that"} or _asks_not_to_be_named(verb, found):
        return None
    if word == "that" and found.kind in {ComplementKind.OBJECT, ComplementKind.WH, ComplementKind.COLON}:
        return None
    cue = (verb.at, verb.at + 1)
    if main := _MAIN_VERB.search(verb.reading.classes, found.start, verb.end):
        content = [(found.start, main.start())]
        source = (pronoun, pronoun + 1)
        return Candidate(cue=cue, lemma=verb.cue.lemma, source=source, content=content, rule="relative_clause")
    return contents.following(
        verb.reading, cue, verb.cue.lemma, found, rule="relative_clause", source=(pronoun, pronoun + 1)
    )


def _asks_not_to_be_named(verb: _Verb, found: Complement) -> bool:
    """ "who asked to be identified only by his first name": no statement."""
    behind = verb.reading.words[found.start : found.start + 4]
    return verb.cue.lemma in {"ask", "decline", "refuse"} and not _NAMING.isdisjoint(behind)


def _coordinated(verb: _Verb) -> Candidate | None:
    """ "... and said that": the speaker is the subject of the clause before."""
    found = complement(verb.reading, verb.cue, verb.at + 1, verb.end)
    if not found or (found.kind is ComplementKind.OBJECT and verb.cue.inflection == BASE):
        return None
    rule = "coordinated_object" if found.kind is ComplementKind.OBJECT else "coordinated_verb"
    return contents.following(verb.reading, (verb.at, verb.at + 1), verb.cue.lemma, found, rule=rule)


def _inverted(verb: _Verb) -> Candidate | None:
    """ "...," said X: content, verb, subject."""
    reading, classes, at = verb.reading, verb.reading.classes, verb.at
    if at == verb.first or verb.group != at or not verb.cue.reports or verb.cue.inflection in {GERUND, BASE}:
        return None
    if _ends_relative(verb):
        return None
    behind = at - 1
    while behind > verb.first and classes[behind] in ",-":
        behind -= 1
    quoted = classes[behind] == ">" and verb.cue.lemma != "tell"
    if verb.cue.lemma == "tell" and classes[at - 1] != ">":
        return None  # "Adam, a mother of five, told AFP"
    if (
        classes[at - 1] == ">"
        and _QUOTED_NAME.search(classes, max(verb.first, at - _LONGEST_NAME), at)
        and reading.words[at - 2] not in ",?!"
    ):
        return None  # "the brigade 'Azov' said"
    if not quoted and (classes[at - 1] not in ",-" or not contents.has_finite_verb(reading, verb.first, at)):
        return None
    subject = phrase_after(reading, at + 1, verb.end)
    if not subject:
        return None
    if reading.words[subject[1] - 1] in table("nouns", "states"):
        return None  # "three sailors were missing, feared dead"
    if not quoted and (
        classes[subject[1] : subject[1] + 1] in {"x", "v", "e", "t"}  # it is the subject of a clause of its own
        or (classes[at - 2] != ">" and classes[subject[0]] == "n")
    ):
        return None
    left = (contents.left_start(reading, at - 1, verb.first), at - (not quoted))
    pieces = [left, *second_piece(reading, subject[1], verb.end)]
    return Candidate(cue=(at, at + 1), lemma=verb.cue.lemma, source=subject, content=pieces, rule="inverted")


def _ends_relative(verb: _Verb) -> bool:
    """Whether the comma before the verb ends a relative clause of its subject: "the envoy, who left on Friday, urged"."""
    classes = verb.reading.classes
    opened = classes.rfind(",r", verb.first, verb.at)
    if classes[verb.at - 1] != "," or opened < 0 or "," in classes[opened + 1 : verb.at - 1]:
        return False
    return not contents.has_finite_verb(verb.reading, verb.first, opened)


def _with_subject(verb: _Verb) -> Candidate | None:
    """The subject stands before its verb; where the content stands, `placement` tells."""
    subject = subject_before(verb.reading, verb.at, verb.first)
    if subject and _is_superlative(verb.reading, subject):
        return None  # "900 in May, the highest reported since the war began"
    if verb.before in {"w", "N", "b"} and verb.at + 1 < verb.end and verb.reading.words[verb.at + 1] == "by":
        return None  # "a claim denied by a spokesman"
    if subject and verb.cue.inflection == PRESENT and _COUNTED.search(verb.reading.classes, *subject):
        return None  # "170 military posts"
    if subject and verb.cue.lemma == "claim" and verb.reading.words[subject[0]] in _NOBODY:
        return None  # "no group has claimed responsibility"
    if subject and _takes_in(verb, subject):
        return None
    if subject and not _is_noun(verb, subject) and _can_speak(verb, subject):
        return place(Clause(verb.reading, verb.at, verb.cue, subject))
    return None


def _takes_in(verb: _Verb, subject: Range) -> bool:
    """Whether a hospital admits patients, and no fact: "clinics have admitted 143 wounded"."""
    if verb.cue.lemma != "admit" or verb.reading.classes[verb.at + 1 : verb.at + 2] == "t":
        return False
    return not set(table("nouns", "wards")).isdisjoint(verb.reading.words[subject[0] : subject[1]])


def _is_superlative(reading: Reading, subject: Range) -> bool:
    """Whether a subject is an adjective alone: "the highest"; "the West" is a name."""
    last = subject[1] - 1
    is_word = reading.document.folded[reading.starts[last]].islower()
    return is_word and is_superlative(reading.words[last]) and subject[1] - subject[0] <= _SUPERLATIVE


def _is_noun(verb: _Verb, subject: Range) -> bool:
    """Whether what looks like a verb is a noun: "the states will", "five states", "the group's claims"."""
    classes, words = verb.reading.classes, verb.reading.words
    speaks = verb.cue.inflection == PAST and classes[verb.at + 1 : verb.at + 2] in {"t", "<"}  # "Moody's warned that"
    if verb.reading.is_possessed(verb.at) and not speaks:
        return True
    if verb.cue.inflection != PRESENT:
        return classes[verb.at - 1] == "9" and classes[verb.at + 1 : verb.at + 2] in {
            "w",
            "N",
        }  # "270 pledged delegates"
    relative = subject[0] > verb.first and classes[subject[0] - 1] == "r"  # "which the mayor says will"
    following = classes[verb.at + 1 : verb.at + 2]
    noun_like = following in {"x", "v", "o"} or (following == "g" and verb.cue.lemma not in _TAKE_GERUND)
    behind = verb_forms().get(verb.reading.words[verb.at + 1])
    noun_like = noun_like or (behind is not None and behind.inflection == BASE)  # "credible reports indicate"
    if (noun_like and not relative) or words[verb.at - 1] in _counted():
        return True
    if classes[subject[0]] == "g":
        return True  # "highlighting top news tweets"
    bare = not set("dNMn9").intersection(classes[subject[0] : subject[1]])
    return bare and subject[0] > verb.first and classes[subject[0] - 1] in "povegt"  # "in southern states"


@cache
def _counted() -> frozenset[str]:
    """Number words before which a form in -s is a plural noun."""
    return frozenset(table("numbers", "small")) - {"one"}


def _can_speak(verb: _Verb, subject: Range) -> bool:
    """Whether a noun phrase can be the subject of this verb: only documents show and find."""
    classes, last = verb.reading.classes, subject[1] - 1
    if verb.cue.lemma in document_verbs() and "M" not in classes[subject[0] : subject[1]]:
        return False
    return classes[last] != "d" or (verb.cue.inflection != PRESENT and verb.reading.words[last] in _QUANTIFIERS)
