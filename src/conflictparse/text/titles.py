"""The role of a person as the text around the name gives it: the title before, the apposition after."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from conflictparse.lexicon import table
from conflictparse.text import gazetteer
from conflictparse.text.fold import CAPITAL

_REACH = 180
_LONGEST_WORD = 30
_MAX_WORDS = 14  # of an apposition
_REMEMBERED = 4096
_WORD = re.compile(r"[\w.'&/-]++")
_WORD_AT_END = re.compile(r"(?<![\w.'&/-])[\w.'&/-]++\Z")
_APPOSITION = re.compile(
    r"""
    ,?[ ](?:aged?[ ])?(?:[0-9]{1,3},[ ])?                          # ", 55,"
    (?P<dashed>-{1,2}[ ])?
    (?:(?:the|an?|his|her|its|their)[ ])?
    (?P<role>[\w'](?:[\w'&/ -]|\.(?=\w)|(?<=\b\w)\.|(?<=\b[A-Z][a-z])\.(?=[ ][A-Z])){2,160}+)     # a full stop only inside "U.N." ends no sentence
    (?=[,.;:()]|$)
""",
    re.VERBOSE,
)
_DETERMINER = re.compile(r"(?<![\w'])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|(?P<owner>[A-Z][\w.-]*+'s))[ ]")
_OFFICE = re.compile(r"(?P<held>[^,;:()\"]{3,80}?)(?: (?:of|for|in|at)\b[^,;:()\"]*)?")
_LONGEST_OFFICE = 90
_BEFORE_ROLE = frozenset({"age", "aged", "the", "a", "an", "his", "her", "its", "their"})
_FIELD = re.compile(rf"[ ](?P<field>(?:of|for)(?:[ ]the)?(?:[ ]{CAPITAL}[\w.'-]*+){{1,4}})[ ]$")
_LONGEST_FIELD = 60
_RELATIVE = re.compile(r"[ ](?:who|whom|whose|which|that|as)\b")
_FINITE = re.compile(r"[ ](?:said|says|told|also|was|were|is|are|has|had|have|will|would|did|does)\b")
_VERBAL = frozenset(
    (
        "said",
        "says",
        "told",
        "who",
        "which",
        "whose",
        "whom",
        "and",
        "but",
        "according",
        "speaking",
        "citing",
        "adding",
        "saying",
    )
)
_INSIDE = frozenset(("of", "for", "the", "to", "on", "at", "in"))


def role_around(folded: str, start: int, end: int) -> str | None:
    """The title before a name, or else the apposition behind it.

    >>> text = "Russian army spokesman Ivan Petrov and Olena Koval, the mayor of Sumy, met."
    >>> role_around(text, 23, 34), role_around(text, 39, 50)
    ('Russian army spokesman', 'mayor of Sumy')
    """
    title = title_before(folded, start) or _office_before(folded, start, end)
    if title is None or all(_is_rank(word) for word in title.split()):  # "Gen. Petrov, the army's spokesman,"
        return apposition_after(folded, end) or title
    return title


def _office_before(folded: str, start: int, end: int) -> str | None:
    """The office whose holder is named behind it, between commas: "its director, | Raymond Cole |,"."""
    if folded[start - 2 : start] != ", " or folded[end : end + 1] not in {",", "."}:
        return None
    opened = list(_DETERMINER.finditer(folded, max(0, start - _LONGEST_OFFICE), start - 2))
    for determiner in reversed(opened):
        role = folded[determiner.start() if determiner["owner"] else determiner.end() : start - 2]
        office = _OFFICE.fullmatch(role)
        if not office:
            return None
        if gazetteer.people_nouns().get(office["held"].rsplit(" ", 1)[-1].lower()) is False:
            return role
        if not folded[max(0, determiner.start() - 5) : determiner.start()].endswith((" of ", " for ", " in ", " at ")):
            return None
    return None


def _is_rank(word: str) -> bool:
    return word.rstrip(".").lower() in gazetteer.rank_words()


def title_before(folded: str, start: int) -> str | None:
    """The words before a name that end in a title, without article."""
    before = folded[max(0, start - _LONGEST_WORD) : start].rsplit(None, 1)
    if not before or not _may_end_title(before[-1]):  # most names: no need to look further back
        return None
    if not _ends_title(before[-1]):
        return _title_with_field(folded, start)
    first = _title_start(folded, start)
    parts = folded[first:start].split()
    while parts and parts[-1].rstrip(".").lower() in table("roles", "honorifics.courtesy"):
        parts.pop()
    return " ".join(parts) or None


def _title_start(folded: str, start: int) -> int:
    """Where the title begins that ends before a name: walked backwards word by word."""
    first = at = start
    linked = False
    *before, glued = folded[max(0, start - _REACH) : start].split(" ")
    if glued:
        return start
    for written in reversed(before):
        word = _WORD_AT_END.search(written)
        if word is None:
            break
        text = word[0]
        if first < start and (not _inside_title(text) or _ends_sentence(text)):
            break
        if linked and not (text[0].isupper() or _ends_title(text)):  # "in the administration of | President Petrov"
            break
        at -= 1 + len(text)
        linked = text in _INSIDE
        if not linked:
            first = at
        if word.start():  # a mark or a line break stands before it
            break
    return first


def _title_with_field(folded: str, start: int) -> str | None:
    """A title whose field stands behind it: "Minister of Transport", "President of Ukraine"."""
    field = _FIELD.search(folded, max(0, start - _LONGEST_FIELD), start)
    title = title_before(folded, field.start() + 1) if field else None
    return f"{title} {field['field']}" if field and title else None


def apposition_after(folded: str, end: int) -> str | None:
    """The noun phrase set off behind a name, where its head is a role; without article."""
    if folded[end : end + 1] == " ":  # what follows most names is a verb: no need to look further
        first = _WORD.match(folded, end + 1)
        if first and not _may_open_role(first[0].rstrip(".")):
            return None
    match = _APPOSITION.match(folded, end, min(len(folded), end + _REACH))
    if not match:
        return None
    if folded[end] != "," and not match["dashed"] and not _starts_role(match["role"]):
        return None
    role = _RELATIVE.split(match["role"], maxsplit=1)[0].strip(" -")
    words = role.split(" ")
    if _FINITE.search(role):  # "in Sumy, the mayor said": a clause of its own
        return None
    if words[0].lower() in _VERBAL or len(words) > _MAX_WORDS:
        return None
    known = gazetteer.people_nouns()
    return role if any(known.get(word.lower()) is False for word in words) else None


@lru_cache(maxsize=_REMEMBERED)
def _may_open_role(word: str) -> bool:
    """Whether a word can open an apposition without a comma: "Petrov the spokesman", "Petrov - a soldier"."""
    return word in _BEFORE_ROLE or word[:1] in "-0123456789" or _starts_role(word)


def _starts_role(phrase: str) -> bool:
    return phrase.split(" ", 1)[0].lower() in gazetteer.title_words()


@lru_cache(maxsize=_REMEMBERED)
def _may_end_title(word: str) -> bool:
    """Whether a word can end a title, or the field of one: "Minister of | Transport"."""
    return not _ends_sentence(word) and (word[0].isupper() or _ends_title(word))


def _ends_title(word: str) -> bool:
    return word.rstrip(".").lower() in _title_ends()


def _ends_sentence(word: str) -> bool:
    return word.endswith(".") and len(word) > 2 and word.count(".") == 1 and word[:-1].lower() not in _abbreviations()


@cache
def _title_ends() -> frozenset[str]:
    """What may end a title: an office, a rank, or any noun for a person."""
    return gazetteer.title_words() | {noun for noun, plural in gazetteer.people_nouns().items() if not plural}


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(table("abbreviations", "titles"))


@cache
def _openers() -> frozenset[str]:
    return frozenset((*table("openers", "words"), *table("openers", "starters")))


def _inside_title(word: str) -> bool:
    if word in _openers():
        return False
    plain = word.removesuffix("'s").rstrip(".")
    small = plain.lower()
    return (
        plain[:1].isupper()
        or word in _INSIDE
        or small in gazetteer.title_words()
        or small in gazetteer.rank_words()
        or small in gazetteer.domain_words()
        or small in gazetteer.organisation_heads()
    )
