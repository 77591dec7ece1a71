"""Reading a source phrase: its head, its names, and what kind of expression it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

import regex
from attrs import frozen

from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.text import Document, gazetteer
from conflictparse.text.names import Name, NameKind


class Form(StrEnum):
    """What kind of expression a source phrase is."""

    PRONOUN = "pronoun"
    RELATIVE = "relative"
    PERSON = "person"
    INSTITUTION = "institution"
    SEVERAL = "several"
    DESCRIPTION = "description"


@frozen(kw_only=True)
class Phrase:
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


PERSONAL = frozenset(("he", "she", "him", "her", "his", "hers", "himself", "herself"))
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "theirs", "themselves"))
FIRST = frozenset(("i", "we", "me", "us", "my", "our"))
RELATIVES = frozenset(("who", "which", "that", "whom", "whose"))
_END = regex.compile(
    r"""
    [,;:(]
  | [ ]-{1,2}[ ]
  | [ ](?:who|which|that|whose|whom|where|when|while|as[ ]well|along[ ]with|including|among[ ]them)\b
""",
    regex.VERBOSE,
)
_COMPLEMENT = regex.compile(
    r"[ ](?:of|for|in|at|by|from|with|to|on|near|inside|within|across|under|against|about|among|between|behind|around|outside"
    r"|(?:[a-z]++(?:ed|ing)|close|loyal|familiar|present|responsible|known|speaking)(?=[ ](?:with|to|by|in|at|on|as|for|from|near|under|of|the)\b))\b"
)
_ISSUED = regex.compile(
    r"[ ](?:(?:issued|released|published|made|given|compiled|collected|provided|posted|broadcast|carried)[ ])?(?:by|from|of)[ ]"
)
_JOINED = regex.compile(r"\b(?:and|or|nor|&)\b")
_NAMED = regex.compile(
    r"""
    [ ]?(?:[,(]|-{1,2}|who|named|called|identified)?[ ]?
    (?:(?:who[ ])?(?:call-?[ ]?sign|nicknamed|known[ ](?:only[ ])?as|named|called|(?:was[ ])?(?:only[ ])?(?:identified|named)(?:[ ](?:only|himself|herself))?[ ](?:as|by)[ ](?:the[ ](?:name|call-?sign)[ ])?
      |(?:gave|asked)[ ](?:only[ ])?(?:his|her)[ ](?:first[ ])?name(?:[ ]only)?[ ]as)[ ])?
    "?
""",
    regex.VERBOSE,
)
# Documents that speak for whoever owns them; a message or a video may speak for itself.
_OWNED = frozenset(
    (
        "statement",
        "report",
        "figures",
        "data",
        "estimate",
        "estimates",
        "tally",
        "count",
        "update",
        "bulletin",
        "numbers",
    )
)
_DETERMINERS = frozenset(("the", "this", "that", "these", "those", "his", "her", "its", "their", "both"))
_POSSESSIVE = ("'s", "s'")


def read(document: Document, span: Span) -> Phrase:
    """Read the source phrase at a span.

    >>> text = "The spokesman for the army, Col. Ivan Petrov, spoke."
    >>> phrase = read(Document(text), Span(0, 44))
    >>> phrase.form.value, phrase.name.name, phrase.head
    ('person', 'Ivan Petrov', 'spokesman')
    """
    folded = document.folded
    start, end = _trimmed(folded, span.start, span.end)
    word = folded[start:end].lower()
    if word in PERSONAL or word in NEUTER or word in PLURAL or word in FIRST:
        return Phrase(span=Span(start, end), text=document.text[start:end], form=Form.PRONOUN, head=word)
    if word in RELATIVES:
        return Phrase(span=Span(start, end), text=document.text[start:end], form=Form.RELATIVE, head=word)
    names = _names_in(document, start, end)
    core = _core(folded, start, end, names)
    return _read_core(document, Span(start, core), end, names)


def issuer(document: Document, phrase: Phrase) -> Span | None:
    """Where a document names who issued it: "figures by X", "X's statement"."""
    if phrase.head not in documents():
        return None
    folded, start, end = document.folded, phrase.span.start, phrase.span.end
    head_end = _head_end(folded, start, end, ())
    issued = _ISSUED.match(folded, head_end, end)
    if issued:
        return Span(issued.end(), end)
    owner = folded.rfind("'s ", start, head_end)
    return Span(start, owner) if owner > 0 and phrase.head in _OWNED else None


@cache
def documents() -> frozenset[str]:
    """Nouns for what is said to speak itself: "report", "video"."""
    return frozenset(table("organisations", "documents.heads"))


def _read_core(document: Document, core: Span, end: int, names: Sequence[Name]) -> Phrase:
    folded = document.folded
    inside = [name for name in names if name.span.start < core.end]
    head_end = _head_end(folded, core.start, core.end, inside)
    text = " ".join(document.text[core.start : core.end].split())
    word = folded[core.start : core.end].split(" ", 1)[0]
    head = _last_word(folded[core.start : head_end])
    plural = _is_plural(head)
    if _several(folded, core, inside):
        return Phrase(span=core, text=text, form=Form.SEVERAL, head=head, plural=True)
    named = _name_at_head(folded, core, head_end, inside)
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
    definite = word.lower() in _DETERMINERS
    if apposed and gazetteer.people_nouns().get(head) is False:
        return Phrase(span=core, text=text, form=Form.PERSON, head=head, name=apposed, definite=definite)
    return Phrase(span=core, text=text, form=Form.DESCRIPTION, head=head, definite=definite, plural=plural)


def _trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    """The phrase without white space, closing commas and a possessive ending."""
    while start < end and folded[start] in ' ,;:-("':
        start += 1
    while end > start and folded[end - 1] in ' ,;:-."':
        end -= 1
    if folded.endswith(_POSSESSIVE[0], start, end):
        end -= 2
    return start, end


def _names_in(document: Document, start: int, end: int) -> list[Name]:
    names = document.names
    at = bisect_left(names, start, key=lambda name: name.span.start)
    found = []
    while at < len(names) and names[at].span.end <= end:
        found.append(names[at])
        at += 1
    return found


def _core(folded: str, start: int, end: int, names: Sequence[Name]) -> int:
    """Where the phrase ends without apposition and relative clause; never inside a name."""
    at = start
    while found := _END.search(folded, at, end):
        inside = next((name for name in names if name.span.start < found.start() < name.span.end), None)
        if inside is None and found.start() > start:
            return found.start()
        at = inside.span.end if inside else found.end()
    return end


def _head_end(folded: str, start: int, end: int, names: Sequence[Name]) -> int:
    """Where the part before the first complement ends: "a spokesman | for the army"; names are kept whole."""
    at = start
    while found := _COMPLEMENT.search(folded, at, end):
        inside = next((name for name in names if name.span.start < found.start() < name.span.end), None)
        if inside is None and found.start() > start:
            return found.start()
        at = inside.span.end if inside else found.end()
    return end


def _last_word(part: str) -> str:
    return part.rsplit(" ", 1)[-1].lower().removesuffix("'s")


def _is_plural(noun: str) -> bool:
    known = gazetteer.people_nouns().get(noun)
    if known is not None:
        return known
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and noun not in gazetteer.organisation_heads()


def _several(folded: str, core: Span, names: Sequence[Name]) -> bool:
    """Whether the core joins two speakers: "the U.S. and its allies"."""
    for joined in _JOINED.finditer(folded, core.start, core.end):
        if not any(name.span.start < joined.start() < name.span.end for name in names):
            complement = _COMPLEMENT.search(folded, core.start, joined.start())
            if complement is None:
                return True
    return False


def _name_at_head(folded: str, core: Span, head_end: int, names: Sequence[Name]) -> Name | None:
    """The name that the core consists of, apart from titles before it and complements behind."""
    for name in names:
        if name.span.end > head_end and name.span.start >= head_end:
            break
        behind = folded[name.span.end : name.span.end + 2]
        if (
            name.kind in (NameKind.PERSON, NameKind.OTHER)
            and not behind.startswith("'")
            and (name.kind is NameKind.PERSON or name.span.end >= head_end or name.span.start == core.start)
        ):
            if name.kind is NameKind.PERSON or name.span.end >= head_end:
                return name
        elif name.span.end >= head_end and name.kind is not NameKind.PEOPLE:
            return name
    return None


def _apposed(folded: str, start: int, names: Sequence[Name]) -> Name | None:
    """The name given behind a description: ", Col. Ivan Petrov", "- call-sign Rusich", "named Omar"."""
    for name in names:
        if name.span.start < start or name.kind not in (NameKind.PERSON, NameKind.OTHER):
            continue
        between = folded[start : name.span.start]
        introduced = _NAMED.fullmatch(between)
        titled = between.strip(" ,-").rstrip(".").lower()
        if introduced or (len(between) < 60 and all(_is_title(word) for word in titled.split())):
            return name
        return None
    return None


def _is_title(word: str) -> bool:
    plain = word.strip(".,").lower()
    return plain in gazetteer.title_words() or plain in gazetteer.rank_words() or plain in gazetteer.domain_words()
