"""The cue lexicon: every form of the reporting verbs and nouns, and where it stands in a text."""

from __future__ import annotations

from functools import cache

from attrs import field, frozen

from conflictparse.config import Words
from conflictparse.lexicon import load, table

BASE, PRESENT, PAST, GERUND, PARTICIPLE = "base", "present", "past", "gerund", "participle"
BE = frozenset({"is", "was", "are", "were", "be", "been", "being"})  # what makes a participle passive
_VOWELS = frozenset("aeiou")


@frozen
class CueForm:
    """One form of a reporting verb: its lemma, its inflection and what the verb takes after it.

    Attributes:
        reports: whether the verb takes what was said as a clause or a quotation.
    """

    lemma: str
    inflection: str
    frames: frozenset[str]
    thought: bool = False
    reports: bool = field(init=False)

    @reports.default
    def _reports(self) -> bool:
        return not self.frames.isdisjoint(("clause", "addressee"))


@cache
def verb_forms(added: Words = ()) -> dict[str, CueForm]:
    """Every form of every reporting verb.

    >>> verb_forms()["denied"].lemma, verb_forms()["adding"].inflection
    ('deny', 'gerund')
    """
    frames: dict[str, set[str]] = {}
    for frame in ("clause", "addressee", "object", "infinitive"):
        for group in load("reporting")[frame]:
            for lemma in table("reporting", f"{frame}.{group}", added):
                frames.setdefault(lemma, set()).add(frame)
    for strength in ("certain", "probable", "possible", "uncommitted"):
        for lemma in set(table("reporting", strength, added)).difference(table("reporting", strength)):
            frames.setdefault(lemma, {"clause"})  # a verb that a caller added by its strength alone
    thought = set(table("reporting", "clause.thought", added))
    forms: dict[str, CueForm] = {}
    for lemma, taken in frames.items():
        if " " in lemma:
            continue
        for form, inflection in inflected(lemma):
            forms.setdefault(form, CueForm(lemma, inflection, frozenset(taken), lemma in thought))
    return forms


@cache
def noun_forms(added: Words = ()) -> dict[str, str]:
    """Every form of every noun of saying, with its lemma."""
    lemmas = [lemma for group in ("speech", "thought") for lemma in table("reporting", f"nouns.{group}", added)]
    return {lemma + "s": lemma for lemma in lemmas} | {lemma: lemma for lemma in lemmas}


@cache
def carrying_gerunds() -> frozenset[str]:
    """Gerunds that begin another attribution of the same speaker: ", adding that"."""
    return frozenset(table("reporting", "carrying.gerunds"))


@cache
def as_saying() -> frozenset[str]:
    """Gerunds behind "quoted as"."""
    return frozenset(table("reporting", "carrying.quoted_as"))


@cache
def document_verbs() -> frozenset[str]:
    """Lemmas whose subject must be a document: a survey shows, a man does not."""
    return frozenset(table("reporting", "clause.document"))


@cache
def prepositional_verbs(added: Words = ()) -> dict[str, dict[str, str]]:
    """The forms of verbs that take their content after a preposition, each with its prepositions and their lemmas.

    >>> prepositional_verbs()["spoke"]["of"]
    'speak of'
    """
    found: dict[str, dict[str, str]] = {}
    for phrase in table("reporting", "preposition.speech", added):
        verb, _, preposition = phrase.partition(" ")
        for form, _ in inflected(verb):
            found.setdefault(form, {})[preposition.split()[0]] = phrase
    return found


def inflected(lemma: str) -> tuple[tuple[str, str], ...]:
    """The forms of a verb with their inflection.

    >>> [form for form, _ in inflected("imply")]
    ['imply', 'implies', 'implied', 'implying']
    """
    listed: list[str] | None = load("reporting")["irregular"].get(lemma)
    if listed:
        return ((lemma, BASE), *((form, _inflection(form, lemma)) for form in listed if form != lemma))
    stem = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return (lemma, BASE), (lemma[:-1] + "ies", PRESENT), (lemma[:-1] + "ied", PAST), (lemma + "ing", GERUND)
    present = lemma + "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else lemma + "s"
    return (lemma, BASE), (present, PRESENT), (stem + "ed", PAST), (stem + "ing", GERUND)


def _inflection(form: str, lemma: str) -> str:
    """The inflection of a listed form."""
    if form.endswith("ing"):
        return GERUND
    if form.endswith("s") and form.startswith(lemma[:2]):
        return PRESENT
    return PARTICIPLE if form.endswith("n") else PAST
