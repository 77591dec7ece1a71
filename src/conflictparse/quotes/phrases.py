"""Reading a source phrase: its head, its names, and what kind of expression it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from conflictparse.lexicon import load, table
from conflictparse.model import Span
from conflictparse.quotes.noun_phrases import core_end, has_complement, head_end, last_word, trimmed
from conflictparse.text import Document, gazetteer
from conflictparse.text.name import Name, NameKind


class Form(StrEnum):
    """What kind of expression a source phrase is."""

    PRONOUN = "pronoun"
    RELATIVE = "relative"
    PERSON = "person"
    INSTITUTION = "institution"
    SEVERAL = "several"
    DESCRIPTION = "description"


class Phrase(NamedTuple):
    """A source phrase, read.

    Attributes:
        span: the core of the phrase, without trailing apposition and relative clause.
        text: the words of the core on one line.
        form: what kind of expression it is.
        head: the head noun of a description, in lower case.
        name: the name it consists of, or is given in apposition.
        definite: whether it speaks of something known ("the ministry").
        plural: whether its head is plural.
    """

    span: Span
    text: str
    form: Form
    head: str = ""
    name: Name | None = None
    definite: bool = False
    plural: bool = False


_ISSUED = re.compile(
    r"[ ](?:(?:issued|released|published|made|given|compiled|collected|provided|posted|broadcast|carried)[ ])?(?:by|from|of)[ ]"
)
_JOINED = re.compile(r"\b(?:and|or|nor|&)\b")
_NAMED = re.compile(
    r"""
    [ ]?(?:[,(]|-{1,2}|who|named|called|identified)?[ ]?
    (?:(?:who[ ])?(?:call-?[ ]?sign|nicknamed|known[ ](?:only[ ])?as|named|called|(?:was[ ])?(?:only[ ])?(?:identified|named)(?:[ ](?:only|himself|herself))?[ ](?:as|by)[ ](?:the[ ](?:name|call-?sign)[ ])?
      |asked[ ]to[ ]be[ ](?:identified|named|called|quoted)(?:[ ]only)?[ ](?:as|by)|(?:gave|asked)[ ](?:only[ ])?(?:his|her)[ ](?:first[ ])?name(?:[ ]only)?[ ]as)[ ])?
    "?
""",
    re.VERBOSE,
)
_SHORTEST_LIST = 2


def read(document: Document, span: Span) -> Phrase:
    """Read the source phrase at a span.

    >>> text = "The spokesman for the army, Col. Ivan Petrov, spoke."
    >>> phrase = read(Document(text), Span(0, 44))
    >>> phrase.form.value, phrase.name.name, phrase.head
    ('person', 'Ivan Petrov', 'spokesman')
    """
    folded = document.folded
    start, end = trimmed(folded, span.start, span.end)
    word = folded[start:end].lower()
    if word in pronoun_kinds():
        form = Form.RELATIVE if pronoun_kinds()[word] == "relative" else Form.PRONOUN
        return Phrase(span=Span(start, end), text=document.text[start:end], form=form, head=word)
    names = document.names_inside(start, end)
    core = core_end(folded, start, end, names)
    if _lists(folded, core, end, names):
        text = " ".join(document.text[start:end].split())
        return Phrase(span=Span(start, end), text=text, form=Form.SEVERAL, plural=True)
    return _read_core(document, Span(start, core), names)


def issuer(document: Document, phrase: Phrase) -> Phrase | None:
    """Who issued a document, where the phrase says so: "figures by X", "X's statement", "Pentagon figures"."""
    if phrase.head not in documents():
        return None
    folded, start, end = document.folded, phrase.span.start, phrase.span.end
    behind = head_end(folded, start, end, ())
    issued = _ISSUED.match(folded, behind, end)
    if issued:
        found = read(document, Span(issued.end(), end))
        topical = issued[0] == " of " and found.form not in (Form.PERSON, Form.INSTITUTION)  # "a survey of voters"
        return None if topical else found
    if phrase.head not in table("sources", "general.owned_documents"):
        return None
    owner = folded.rfind("'s ", start, behind)
    if owner > 0:
        return read(document, Span(start, owner))
    adjoining = behind - len(phrase.head) - 1
    names = (name.span for name in document.names_inside(start, behind) if name.kind is NameKind.ORGANISATION)
    return next((read(document, span) for span in names if span.end == adjoining), None)


@cache
def pronoun_kinds() -> Mapping[str, str]:
    """Each pronoun with its kind: "male", "neuter", "plural", "relative"."""
    return {word: kind for kind, words in load("sources")["pronouns"].items() for word in words}


@cache
def documents() -> frozenset[str]:
    """Nouns for what is said to speak itself: "report", "video"."""
    return frozenset(table("organisations", "documents.heads"))


def _read_core(document: Document, core: Span, names: Sequence[Name]) -> Phrase:
    folded = document.folded
    inside = [name for name in names if name.span.start < core.end]
    behind = head_end(folded, core.start, core.end, inside)
    text = " ".join(document.text[core.start : core.end].split())
    word = folded[core.start : core.end].split(" ", 1)[0]
    head = last_word(folded[core.start : behind])
    plural = _is_plural(head)
    if _several(folded, core, inside):
        return Phrase(span=core, text=text, form=Form.SEVERAL, head=head, plural=True)
    named = _name_at_head(folded, core, behind, inside)
    if named:
        form = Form.PERSON if named.kind in (NameKind.PERSON, NameKind.OTHER) else Form.INSTITUTION
        return Phrase(
            span=core,
            text=text,
            form=form,
            head=named.head or head,
            name=named,
            definite=word.lower() == "the",
            plural=plural,
        )
    apposed = _apposed(folded, core.end, names) if not plural else None
    institution = _apposed_institution(folded, core.end, names) if head in gazetteer.organisation_heads() else None
    if institution:
        return Phrase(span=core, text=text, form=Form.INSTITUTION, head=head, name=institution, plural=plural)
    definite = word.lower() in table("sources", "determiners.definite")
    impersonal = head in documents() or (head in gazetteer.organisation_heads() and not gazetteer.means_person(head))
    if apposed and not impersonal:
        return Phrase(span=core, text=text, form=Form.PERSON, head=head, name=apposed, definite=definite)
    return Phrase(span=core, text=text, form=Form.DESCRIPTION, head=head, definite=definite, plural=plural)


def _is_plural(noun: str) -> bool:
    known = gazetteer.people_nouns().get(noun)
    if known is not None:
        return known
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and noun not in gazetteer.organisation_heads()


def _lists(folded: str, core: int, end: int, names: Sequence[Name]) -> bool:
    """Whether names of one kind follow each other: "the US, Canada and the UK"."""
    if folded[core : core + 2] != ", " or len(names) < _SHORTEST_LIST:
        return False
    first, second = names[0], names[1]
    between = folded[first.span.end : second.span.start]
    alike = first.kind is second.kind or {first.kind, second.kind} == {NameKind.PLACE, NameKind.ORGANISATION}
    return alike and between in (", ", ", the ") and _JOINED.search(folded, second.span.end, end) is not None


def _several(folded: str, core: Span, names: Sequence[Name]) -> bool:
    """Whether the core joins two speakers: "the U.S. and its allies"."""
    for joined in _JOINED.finditer(folded, core.start, core.end):
        if not any(name.span.start < joined.start() < name.span.end for name in names):
            return not has_complement(folded, core.start, joined.start())
    return False


def _name_at_head(folded: str, core: Span, behind: int, names: Sequence[Name]) -> Name | None:
    """The name that the core consists of, apart from titles before it and complements behind."""
    if names and names[-1].span.start >= behind and _titled_at_length(folded, core, names[-1]):
        return names[-1]
    for name in names:
        reaches_head = name.span.end >= behind
        if name.span.start >= behind:
            return None
        if name.kind is NameKind.PERSON and folded[name.span.end : name.span.end + 1] != "'":
            return name
        if reaches_head and name.kind is not NameKind.PEOPLE:
            return name
    return None


def _titled_at_length(folded: str, core: Span, name: Name) -> bool:
    """Whether all before a person's name is their title: "UN Special Envoy for Syria | Staffan de Mistura"."""
    if name.kind is not NameKind.PERSON or name.span.end < core.end:
        return False
    role = folded[core.start : name.span.start].strip()
    if name.role and role.lower().removeprefix("the ") == name.role.lower():
        return True
    before = role.lower().split()
    opened = before[0] in table("sources", "determiners.unnamed")
    return not opened and before[-1] not in table("sources", "words.prepositions") and any(map(_is_title, before))


def _apposed(folded: str, start: int, names: Sequence[Name]) -> Name | None:
    """The name given behind a description: ", Col. Ivan Petrov", "- call-sign Rusich", "named Omar"."""
    for name in names:
        if name.span.start < start or name.kind not in (NameKind.PERSON, NameKind.OTHER):
            continue
        between = folded[start : name.span.start]
        introduced = _NAMED.fullmatch(between)
        titled = between.strip(" ,-").rstrip(".").lower()
        is_role = name.role is not None and titled == name.role.lower()  # ", former Nigerian president Anton Roy"
        if introduced or is_role or (len(between) < 60 and all(_is_title(word) for word in titled.split())):
            return name
        return None
    return None


def _apposed_institution(folded: str, start: int, names: Sequence[Name]) -> Name | None:
    """The organisation that is named right behind a description: "a local group, the Resistance Committees"."""
    name = next((name for name in names if name.span.start >= start), None)
    if name is None or name.kind is not NameKind.ORGANISATION:
        return None
    return name if folded[start : name.span.start].lower() in {", ", ", the ", " (", " - ", " - the "} else None


def _is_title(word: str) -> bool:
    plain = word.strip(".,").lower()
    return plain in gazetteer.title_words() or plain in gazetteer.rank_words() or plain in gazetteer.domain_words()
