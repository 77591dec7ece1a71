"""Verbs of saying with a subject, spoken out or carried on: one reader a construction, the first that fits wins."""

from __future__ import annotations

import re
from functools import cache

from conflictparse.lexicon import table
from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind, complement
from conflictparse.quotes.cues import BASE, BE, GERUND, PAST, PRESENT, CueForm, document_verbs, verb_forms
from conflictparse.quotes.noun_groups import OBLIQUE, phrase_after, subject_before
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
_MARKS = frozenset(",->")  # what may end the content of an inverted statement
_COUNTED = re.compile(r"9[wea]*$")  # a plural that is counted
_MARKED = frozenset("dNMn9")  # what shows that a noun phrase stands for itself
_NOBODY = frozenset({"no", "nobody", "none"})
_NEGATIONS = frozenset({"not", "cannot", "never", "t"})
_QUANTIFIERS = frozenset({"some", "many", "several", "few", "both", "all", "another", "most", "neither"})
_PLURALS = ("s", "people", "men", "they", "we", "i", "you", "who", "police", "media", "others", "some", "many")


class _Verb:
    """A verb of saying at its place.

    Attributes:
        at: its token.
        group: the token at which its verb group begins.
        has_auxiliary: whether an auxiliary, an adverb or a negation stands before it in its group.
        before: the class of the token before the group.
        first: the first token of its sentence.
        end: the token behind its sentence.
    """

    __slots__ = ("at", "before", "cue", "end", "first", "group", "has_auxiliary", "reading")

    def __init__(self, reading: Reading, cue: CueForm, at: int) -> None:
        self.reading, self.cue, self.at = reading, cue, at
        self.first, self.end = reading.sentences[at]
        self.group = reading.group_start(at, self.first)
        self.has_auxiliary = self.group < at
        self.before = reading.classes[self.group - 1] if self.group > self.first else ""


def finite(reading: Reading, at: int, cue: CueForm) -> Candidate | None:
    """The attribution that a finite verb of saying makes."""
    verb = _Verb(reading, cue, at)
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
    if verb.before == "r" or (verb.before == "t" and not verb.has_auxiliary and at - 1 > verb.first):
        return _relative(verb)
    inverted = _inverted(verb)
    if inverted:
        return inverted
    if verb.before == "c" or (
        verb.before == "," and verb.group - 2 > verb.first and reading.classes[verb.group - 2] == "c"
    ):
        return _coordinated(verb)
    return _with_subject(verb)


def _is_passive(verb: _Verb) -> bool:
    """Whether the verb group is passive ("was told"), which other rules read."""
    if verb.cue.inflection in {BASE, GERUND}:
        return False
    if verb.cue.lemma == "fear" and verb.reading.words[verb.at + 1] in table("reporting", "never.feared"):
        return True  # "dozens feared dead"
    return verb.has_auxiliary and not BE.isdisjoint(verb.reading.words[max(verb.group, verb.at - 3) : verb.at])


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
    if not verb.has_auxiliary or verb.cue.lemma not in _checking():
        return False
    return not _NEGATIONS.isdisjoint(verb.reading.words[verb.group : verb.at])


@cache
def _checking() -> frozenset[str]:
    """Verbs of checking and answering, which report nothing where they are negated."""
    return frozenset((*table("hedge_context", "verifying"), "respond", "reply"))


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
    return any((classes[at] != "h" and words[at].endswith(_PLURALS)) or words[at] in _shares() for at in head)


@cache
def _shares() -> frozenset[str]:
    """What a share of people begins with: "six in 10", "half of them"."""
    return _counted() | {"half", "majority"}


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
    if at == verb.first or classes[at - 1] not in _MARKS or verb.has_auxiliary:
        return None
    if not verb.cue.reports or verb.cue.inflection in {GERUND, BASE} or _ends_relative(verb):
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
    if not quoted and (classes[at - 1] == ">" or not contents.has_finite_verb(reading, verb.first, at)):
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
    reading, lemma = verb.reading, verb.cue.lemma
    if verb.before in {"w", "N", "b"} and verb.at + 1 < verb.end and reading.words[verb.at + 1] == "by":
        return None  # "a claim denied by a spokesman"
    subject = subject_before(reading, verb.at, verb.first)
    if not subject or _is_superlative(reading, subject):
        return None  # "900 in May, the highest reported since the war began"
    if verb.cue.inflection == PRESENT and _COUNTED.search(reading.classes, *subject):
        return None  # "170 military posts"
    if lemma == "claim" and reading.words[subject[0]] in _NOBODY:
        return None  # "no group has claimed responsibility"
    if (lemma == "admit" and _takes_in(verb, subject)) or _is_noun(verb, subject) or not _can_speak(verb, subject):
        return None
    return place(Clause(reading, verb.at, verb.cue, subject))


def _takes_in(verb: _Verb, subject: Range) -> bool:
    """Whether a hospital admits patients, and no fact: "clinics have admitted 143 wounded"."""
    if verb.reading.classes[verb.at + 1 : verb.at + 2] == "t":
        return False
    return not set(table("nouns", "wards")).isdisjoint(verb.reading.words[subject[0] : subject[1]])


def _is_superlative(reading: Reading, subject: Range) -> bool:
    """Whether a subject is an adjective alone: "the highest"; "the West" is a name."""
    first, end = subject
    if end - first > _SUPERLATIVE or not is_superlative(reading.words[end - 1]):
        return False
    return reading.document.folded[reading.starts[end - 1]].islower()


def _is_noun(verb: _Verb, subject: Range) -> bool:
    """Whether what looks like a verb is a noun: "the states will", "five states", "the group's claims"."""
    classes, words = verb.reading.classes, verb.reading.words
    before, following = classes[verb.at - 1], classes[verb.at + 1 : verb.at + 2]
    speaks = verb.cue.inflection == PAST and following in {"t", "<"}  # "Moody's warned that"
    if before == "h" and not speaks and verb.reading.is_possessed(verb.at):
        return True
    if verb.cue.inflection != PRESENT:
        counted = before == "9" or words[verb.at - 1] in _counted()
        return counted and following in {"w", "N"}  # "270 pledged delegates", "three suspected rebels"
    relative = subject[0] > verb.first and classes[subject[0] - 1] == "r"  # "which the mayor says will"
    noun_like = following in {"x", "v", "o"} or (following == "g" and verb.cue.lemma not in _TAKE_GERUND)
    behind = verb_forms().get(verb.reading.words[verb.at + 1])
    noun_like = noun_like or (behind is not None and behind.inflection == BASE)  # "credible reports indicate"
    if (noun_like and not relative) or words[verb.at - 1] in _counted():
        return True
    if classes[subject[0]] == "g" or words[verb.at - 1] in OBLIQUE:
        return True  # "highlighting top news tweets"; "most of them claims"
    if verb.cue.lemma != "say" and "r" in classes[slice(*subject)] and classes[verb.at - 2 : verb.at] == "pw":
        return True  # "who asked not to be named for security reasons"
    bare = _MARKED.isdisjoint(classes[subject[0] : subject[1]])
    return bare and subject[0] > verb.first and classes[subject[0] - 1] in "povegt"  # "in southern states"


@cache
def _counted() -> frozenset[str]:
    """Number words before which a form in -s is a plural noun, and one in -ed an adjective."""
    return frozenset(table("numbers", "small")) - {"one"}


def _can_speak(verb: _Verb, subject: Range) -> bool:
    """Whether a noun phrase can be the subject of this verb: only documents show and find."""
    classes, last = verb.reading.classes, subject[1] - 1
    if verb.cue.lemma in document_verbs() and "M" not in classes[subject[0] : subject[1]]:
        return False
    return classes[last] != "d" or (verb.cue.inflection != PRESENT and verb.reading.words[last] in _QUANTIFIERS)
