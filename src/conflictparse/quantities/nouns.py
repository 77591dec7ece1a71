"""Finds what is counted: the noun phrase behind a number, and its head."""

from __future__ import annotations

from conflictparse.config import Config, Words
from conflictparse.kinds import QuantityKind
from conflictparse.quantities import counted, lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, capitalised, end_of, glued, is_stop, stands_at, word
from conflictparse.text import Document

_REACH = 9  # tokens of a noun phrase
_LONGEST_NAME = 3  # tokens, inside one
_COUNTING = frozenset({QuantityKind.COUNT, QuantityKind.RATIO, QuantityKind.PERCENT})
_QUOTES = frozenset({'"', "'", "[", "]", ")"})
_WHOLE = frozenset({"people", "lives"})  # no noun is made of them: "one in five people depends"
_GLUED = 2  # characters to a closing mark at most: 'several" soldiers'
_NAMED = 4  # letters of a designation at most: "F-16s", "BMP-2"


def count(document: Document, config: Config, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with the noun phrase behind it; a count gets its unit from the head."""
    for at, draft in enumerate(drafts):
        if draft.kind not in _COUNTING:
            continue
        following = drafts[at + 1 : at + 3]
        opening = following.pop(0).next if following and _is_calibre(draft, following[0]) else None
        limit = following[0].first if following else len(document.words)
        _read(document, config.words, draft, min(limit, _paragraph_end(document, draft)), opening)
    return drafts


def _is_calibre(draft: Draft, following: Draft) -> bool:
    """Whether a measure stands before what is counted: "nine 155mm shells"."""
    return following.kind is QuantityKind.MEASURE and following.first == draft.next and draft.kind is QuantityKind.COUNT


def _paragraph_end(document: Document, draft: Draft) -> int:
    """The token behind the last one of the paragraph: a headline's number counts nothing of the text below."""
    return document.token_at(document.paragraphs[document.paragraph_at(draft.start)].end)


def _read(document: Document, added: Words, draft: Draft, limit: int, opening: int | None = None) -> None:
    at = opening or _opening(document, draft)
    partitive = at > draft.next and not opening
    if draft.kind is QuantityKind.PERCENT and not partitive:
        return
    plural = partitive or draft.value != 1 or not draft.words
    hyphenated = partitive and document.words[at - 1] == "-" and _is_measure_of(document, added, at)
    head = at if hyphenated else _head(document, added, at, min(limit, at + _REACH, len(document.words)), plural=plural)
    if head is None:
        head = _head_without_plural(document, added, draft, at, limit)
    if head is None or document.words[head] == "ones":  # "including five ballistic ones"
        return
    first = at
    while first < head and _is_outside(document, first):
        first += 1
    draft.noun = (document.starts[first], end_of(document, head))
    if draft.kind is not QuantityKind.PERCENT:
        draft.unit = lemma(document, head, added)


def _is_measure_of(document: Document, added: Words, index: int) -> bool:
    """Whether a singular behind a hyphen is what is counted: "a seven-man crew"."""
    return document.words[index] in counted.nouns(added) and word(document, index + 1) != "-"


def _is_outside(document: Document, index: int) -> bool:
    """Whether a token before the head is no part of the noun phrase: "other", a quotation mark."""
    token = document.words[index]
    return token in lexicon.words("nouns", "between") or not (token[0].isalnum() or token == "[")


def lemma(document: Document, index: int, added: Words = ()) -> str:
    """The singular of the noun at a token; a name keeps its capital: "Russian", "F-16"."""
    start = document.starts[index]
    token = document.words[index]
    if designation := _designation(document, index):
        return designation
    common = lexicon.singular(token)
    is_name = capitalised(document, index) and common not in lexicon.words("nouns", "people", added)
    if not is_name or common in lexicon.words("nouns", "arms", added):
        return common
    opens = index == 0 or document.words[index - 1] in {".", ":"}
    peoples = lexicon.words("nouns", "peoples", added)
    return common if opens and common not in peoples else lexicon.singular(document.text[start : start + len(token)])


def _designation(document: Document, index: int) -> str | None:
    """The letters and number, or letters alone, by which arms are called that end at a token: "F-16", "MT-LB"."""
    if word(document, index - 1) != "-" or not 0 < len(word(document, index - 2)) <= _NAMED:
        return None
    written = document.text[document.starts[index - 2] : end_of(document, index)].removesuffix("s")
    return written if document.words[index][0].isdecimal() or written.isupper() else None


def _opening(document: Document, draft: Draft) -> int:
    """The token at which the noun phrase begins: behind "of", "of the", a closing quotation mark or a hyphen."""
    at = draft.next
    while word(document, at) in _QUOTES and document.starts[at] - draft.end <= _GLUED:
        at += 1
    if word(document, at) == "-" and glued(document, at) and glued(document, at + 1):
        return at + 1
    determiners = lexicon.words("nouns", "determiners")
    if word(document, at) == "," and word(document, at + 1) == "of" and draft.vague:  # "hundreds, if not thousands, of"
        at += 1
    further = word(document, at) == "more"  # "four more of its soldiers"
    if word(document, at + further) == "of" and adjoins(document, at + further):
        at += 1 + further
        while word(document, at) in determiners:
            at += 1
        return draft.next if word(document, at) in lexicon.words("nouns", "pronouns") else at
    return at + (draft.kind is QuantityKind.RATIO and word(document, at) in determiners)


def head_at(document: Document, added: Words, at: int) -> int | None:
    """The head of a plural noun phrase that begins at a token."""
    return _head(document, added, at, min(at + _REACH, len(document.words)), plural=True)


def _head(document: Document, added: Words, at: int, limit: int, *, plural: bool) -> int | None:
    """The head of the noun phrase that begins at a token: its first plural that no other noun follows."""
    last: int | None = None
    index = at
    while index < limit:
        token = document.words[index]
        if index > at and not adjoins(document, index):
            break
        if token in {"and", "or", ","}:
            if (
                last is not None
                or index == at
                or document.words[index - 1] == "more"
                or not _coordinates(document, added, index, plural=plural)
            ):
                break
        elif token == "'" and word(document, index + 1) == "s":  # what follows a genitive is counted
            index, last = index + 1, None
        elif not _belongs(document, added, index, at):
            break
        elif _is_head(document, added, index, plural=plural):
            last = index
            if not _goes_on(document, added, index + 1, limit):
                break
        index += 1
    return last


def _belongs(document: Document, added: Words, index: int, at: int) -> bool:
    """Whether a token can be part of the noun phrase that begins at another one."""
    token = document.words[index]
    if index == at and token == "lives":
        return True
    if index == at and token in lexicon.words("nouns", "states"):
        determined = word(document, index - 1) in lexicon.words("nouns", "determiners")
        return determined or word(document, index - 1) == "of" or _modifies(document, added, index)
    if token in {"-", "/"}:
        return glued(document, index) and glued(document, index + 1)
    if token == ".":  # "12 U.N. peacekeepers"
        return glued(document, index) and len(document.words[index - 1]) == 1 and capitalised(document, index - 1)
    return not is_stop(document, index) and (token[0].isalnum() or token in {"[", "]"})


def _modifies(document: Document, added: Words, index: int) -> bool:
    """Whether a participle stands before the noun that is counted: "60 dead soldiers"."""
    for at in (index + 1, index + 2):
        if not adjoins(document, at) or is_stop(document, at) or document.words[at] == ",":
            return False
        if lexicon.singular(document.words[at]) in counted.nouns(added) or document.words[at] in counted.collectives(
            added
        ):
            return True
    return False


def _is_head(document: Document, added: Words, index: int, *, plural: bool) -> bool:
    """Whether the word at a token can be the head: a plural, or behind "one" a noun of the lists."""
    token = document.words[index]
    if token in counted.collectives(added) or (token[0].isalpha() and lexicon.singular(token) != token):
        return True
    if token[0].isdecimal():  # "four F-16s"
        return token[-1] == "s" and word(document, index - 1) == "-" and capitalised(document, index - 2)
    invariable = lexicon.irregular().get(token, "").lower() == token
    return invariable or (not plural and token in counted.nouns(added))


def _goes_on(document: Document, added: Words, index: int, limit: int) -> bool:
    """Whether the noun phrase goes on behind a possible head: "arms dealers", "military sites", "Hamas fighters"."""
    if index >= limit or not adjoins(document, index) or not document.words[index][0].isalpha():
        return False
    token, before = document.words[index], document.words[index - 1]
    if is_stop(document, index) or token in lexicon.words("nouns", "states"):
        return False
    if counted.is_listed(token, added) or token in counted.nouns(added):
        return True
    if before in counted.nouns(added) or (
        lexicon.singular(before) in counted.nouns(added) and before not in counted.collectives(added)
    ):
        return False
    if before in _WHOLE:
        return False
    if before in counted.collectives(added) or capitalised(document, index - 1):
        return counted.is_plural(token) or _names_listed(document, added, index)
    return capitalised(document, index) and _names_listed(document, added, index)


def _names_listed(document: Document, added: Words, index: int) -> bool:
    """Whether a noun of the lists follows the word at a token, or the name that it opens: "Red Crescent volunteers"."""
    behind = index + 1
    while behind < index + _LONGEST_NAME and capitalised(document, behind) and adjoins(document, behind):
        behind += 1
    return adjoins(document, behind) and counted.is_listed(word(document, behind), added)


def _coordinates(document: Document, added: Words, index: int, *, plural: bool) -> bool:
    """Whether adjectives go on behind a comma or an "and": "air, sea and ground-launched missiles"."""
    for at in range(index + 1, min(index + _REACH, len(document.words))):
        token = document.words[at]
        if not adjoins(document, at) or token in lexicon.words("nouns", "affecting"):
            return False
        if token in {"and", "or", "-", ","}:
            continue
        if not token[0].isalpha() or is_stop(document, at) or token in lexicon.cardinals():
            return False
        if token in lexicon.words("nouns", "states"):
            return False
        if _is_head(document, added, at, plural=plural):
            return True
    return False


def _head_without_plural(document: Document, added: Words, draft: Draft, at: int, limit: int) -> int | None:
    """The last word of a phrase without a plural: "one recent attempt", "five-storey", "four Patriot", "2 Su-34"."""
    index = at
    while index < min(limit, at + _REACH, len(document.words)) and _belongs(document, added, index, at):
        if (index > at and not adjoins(document, index)) or _is_verb(document, index, draft):
            break
        index += 1
    last = index - 1
    if at > draft.next and word(document, at - 1) == "-" and last >= at:  # "a three-part plan"
        return at
    if stands_at(document, last + 1, ("'", "s")):  # "300 of the village's 420 homes"
        return None
    if last < at or document.words[last] in lexicon.words("nouns", "between"):
        return None
    if not document.words[last][0].isalpha():
        return last if _designation(document, last) and capitalised(document, last - 2) else None
    if draft.value == 1 or draft.kind is not QuantityKind.COUNT:
        return last
    shared = word(document, last + 1) in {"and", "or"} and limit == last + 2  # "two US and three UK soldiers"
    named = capitalised(document, last) and not shared
    return last if document.words[last] in counted.nouns(added) or named else None


def _is_verb(document: Document, index: int, draft: Draft) -> bool:
    """Whether a word reads as a verb: behind "one" and a noun ("one questioner claimed"), or behind "a third"."""
    if draft.kind is QuantityKind.RATIO and index == draft.next:
        return document.words[index].endswith("ed")
    if draft.value != 1 or index == draft.next:
        return False
    token = document.words[index]
    return token.endswith(("ed", "ing")) or (token.endswith("s") and counted.is_plural(token))
