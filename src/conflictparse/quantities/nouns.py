"""Finds what is counted: the noun phrase behind a number, and its head."""

from __future__ import annotations

from conflictparse.config import Config
from conflictparse.kinds import QuantityKind
from conflictparse.quantities import lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, capitalised, end_of, glued, is_stop, word
from conflictparse.text import Document

_REACH = 9  # tokens of a noun phrase
_DETERMINERS = frozenset(
    {
        "the",
        "these",
        "those",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "all",
        "such",
        "whose",
        "this",
        "that",
        "an",
        "a",
    }
)
_QUOTES = frozenset({'"', "'", "[", "]", ")"})


def count(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with the noun phrase behind it; a count gets its unit from the head."""
    limits = [*(draft.first for draft in drafts[1:]), len(document.words)]
    for draft, limit in zip(drafts, limits, strict=False):
        if draft.kind in {QuantityKind.COUNT, QuantityKind.RATIO, QuantityKind.PERCENT}:
            _read(document, config, draft, limit)
    return drafts


def _read(document: Document, config: Config, draft: Draft, limit: int) -> None:
    at = _opening(document, draft)
    partitive = at > draft.next
    if draft.kind is QuantityKind.PERCENT and not partitive:
        return
    head = _head(document, config, draft, at, limit, plural=partitive or draft.value != 1 or draft.words is False)
    if head is None:
        return
    first = at
    while first < head and (
        word(document, first) in {"more", "other", "additional", "further", "extra"}
        or not document.words[first][0].isalnum()
    ):
        first += 1
    draft.noun = (document.starts[first], end_of(document, head))
    if draft.kind is not QuantityKind.PERCENT:
        draft.unit = lemma(document, head)


def lemma(document: Document, index: int) -> str:
    """The singular of a noun; a name keeps its capital."""
    written = document.text[document.starts[index] : end_of(document, index)]
    if (
        index
        and glued(document, index)
        and document.words[index - 1] == "-"
        and index > 1
        and (document.words[index - 1 :][1][:1].isdecimal() or len(document.words[index - 2]) < 3)
    ):
        written = document.text[document.starts[index - 2] : end_of(document, index)]
        return written.removesuffix("s")
    if (
        not capitalised(document, index)
        or written.isupper()
        and len(written) > 3
        and written.lower() in lexicon.words("nouns", "people")
    ):
        return lexicon.singular(written.lower())
    opens = index == 0 or document.words[index - 1] in {".", "\n"}
    known = lexicon.singular(written.lower()) in lexicon.words("nouns", "arms")
    return lexicon.singular(written.lower() if opens or known else written)


def _opening(document: Document, draft: Draft) -> int:
    """The token at which the noun phrase begins: behind "of", "of the", a closing quotation mark or a hyphen."""
    at = draft.next
    while word(document, at) in _QUOTES and document.starts[at] - draft.end < 3:
        at += 1
    if word(document, at) == "-" and glued(document, at) and glued(document, at + 1):
        return at + 1
    if word(document, at) == "of" and adjoins(document, at):
        at += 1
        while word(document, at) in _DETERMINERS or word(document, at) in {"them", "whom", "which", "us"}:
            if word(document, at) in {"them", "whom", "which", "us"}:
                return draft.next
            at += 1
    elif word(document, at) in _DETERMINERS and draft.kind is QuantityKind.RATIO:
        at += 1
    return at


def _head(document: Document, config: Config, draft: Draft, at: int, limit: int, *, plural: bool) -> int | None:
    """The head of the noun phrase that begins at a token: its first plural that no other noun follows."""
    last: int | None = None
    index = at
    while index < min(at + _REACH, limit, len(document.words)):
        token = document.words[index]
        if index > draft.next and not adjoins(document, index):
            break
        if (
            token in {"and", "or", ","}
            and last is None
            and index > at
            and _coordinates(document, config, index, plural=plural)
        ):
            index += 1
            continue
        if token == "'" and word(document, index + 1) == "s":  # what follows a genitive is counted
            index += 2
            last = None
            continue
        if not _belongs(document, index, at):
            break
        if _is_head(document, config, index, plural=plural):
            last = index
            if not _goes_on(document, config, index + 1, limit):
                return last
        index += 1
    return last if last is not None else _singular_head(document, config, draft, at, index)


def _belongs(document: Document, index: int, at: int) -> bool:
    """Whether a token can be part of the noun phrase that begins at another one."""
    token = document.words[index]
    if token == "lives" and index == at:
        return True
    if index == at and token in lexicon.words("nouns", "states"):
        return word(document, index - 1) in _DETERMINERS or _modifies(document, index)
    if token == "-":
        return glued(document, index) and glued(document, index + 1)
    return not is_stop(document, index) and (token[0].isalnum() or token in _QUOTES)


def _modifies(document: Document, index: int) -> bool:
    """Whether a participle stands before the noun that is counted: "60 dead soldiers"."""
    listed = lexicon.words("nouns", "people") | lexicon.words("nouns", "arms")
    for at in (index + 1, index + 2):
        token = word(document, at)
        if not adjoins(document, at) or is_stop(document, at):
            return False
        if lexicon.singular(token) in listed or token in lexicon.words("nouns", "people_collective"):
            return True
    return False


def _is_head(document: Document, config: Config, index: int, *, plural: bool) -> bool:
    """Whether a noun at a token can be the head: a plural, or behind "one" a noun of the lists."""
    token = word(document, index)
    if token in lexicon.words("nouns", "people_collective", config.words):
        return True
    single = lexicon.singular(token)
    if single != token or token in {"himars", "atacms"}:
        return not (capitalised(document, index) and not plural and single == token)
    if token in lexicon.irregular():
        return True
    listed = lexicon.words("nouns", "people", config.words) | lexicon.words("nouns", "arms", config.words)
    return not plural and token in listed


def _goes_on(document: Document, config: Config, index: int, limit: int) -> bool:
    """Whether the noun phrase goes on behind a possible head: "arms dealers", "United States troops"."""
    token = word(document, index)
    if not token or index >= limit or not adjoins(document, index) or not token[0].isalpha():
        return False
    if is_stop(document, index) or token in lexicon.words("nouns", "states"):
        return False
    single = lexicon.singular(token)
    listed = lexicon.words("nouns", "people", config.words) | lexicon.words("nouns", "arms", config.words)
    if token in lexicon.words("nouns", "people_collective", config.words) or single in listed:
        return True
    if document.words[index - 1] in lexicon.words("nouns", "people_collective", config.words):
        return _goes_on(document, config, index + 1, limit) and lexicon.singular(word(document, index + 1)) in listed
    if capitalised(document, index - 1) and not capitalised(document, index):
        following = word(document, index + 1)
        return single != token or lexicon.singular(following) in listed
    return False


def _coordinates(document: Document, config: Config, index: int, *, plural: bool) -> bool:
    """Whether adjectives go on behind a comma or an "and": "air, sea and ground-launched missiles"."""
    for at in range(index + 1, index + _REACH):
        token = word(document, at)
        if not token or not adjoins(document, at) or token in lexicon.words("nouns", "affecting"):
            return False
        if token in {"and", "or", "-", ","}:
            continue
        if (
            not token[0].isalpha()
            or is_stop(document, at)
            or token in lexicon.cardinals()
            or token in lexicon.words("nouns", "states")
        ):
            return False
        if _is_head(document, config, at, plural=plural):
            return True
    return False


def _singular_head(document: Document, config: Config, draft: Draft, at: int, end: int) -> int | None:
    """Without a plural: the last word before the phrase ends, if it can be a noun."""
    last = end - 1
    if last < at or last >= len(document.words):
        return None
    token = document.words[last]
    if (
        not token[0].isalpha()
        or token in lexicon.words("nouns", "states")
        or token in lexicon.words("nouns", "between")
    ):
        return None
    people = lexicon.words("nouns", "people", config.words)
    if draft.value != 1 and draft.kind is QuantityKind.COUNT:
        if word(document, draft.next) == "-" and at == draft.next + 1:
            return at
        return (
            last
            if (token in lexicon.words("nouns", "arms") or token in people or capitalised(document, last))
            else None
        )
    return last
