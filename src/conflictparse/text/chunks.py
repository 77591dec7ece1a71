"""The parts of a run of capitalised words: labelled by the word lists, joined over "of", "for", "and", "'s".

They depend on the words of the run alone, and an article repeats its names: each run is cut once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, chain
from typing import NamedTuple

from attrs import field, mutable

from conflictparse.lexicon import table
from conflictparse.text import gazetteer
from conflictparse.text.gazetteer import Entry, Label
from conflictparse.text.runs import is_link

_BREAK = "|"  # the gap of an item before which a word was left out
_LONGEST_ACRONYM = 7
_MIXED_ACRONYM = re.compile(r"[A-Z][a-z]?[A-Z]{1,3}")  # MoD, LeT
_SHORT_ADVERB = 5
_REMEMBERED = 4096
_MADE_ADJECTIVES = (
    "-run",
    "-led",
    "-backed",
    "-based",
    "-held",
    "-controlled",
    "-installed",
    "-affiliated",
    "-linked",
    "-aligned",
    "-allied",
    "-occupied",
    "-administered",
)
_FIELD_ENDINGS = ("ies", "ment", "tion", "sion", "ysis", "ics", "ity", "nal", "gic", "ce")
_POSSESSORS = (Label.PLACE, Label.DEMONYM, Label.ACTOR, Label.OTHER, Label.ACRONYM, Label.TITLE)


class Item(NamedTuple):
    """A word or listed phrase of a run, with its label; offsets count from the start of the run."""

    label: Label
    text: str
    start: int
    end: int
    gap: str
    entry: Entry | None = None


@mutable
class Chunk:
    """Items that belong together; ``organisation`` where a link has joined them to one name."""

    items: list[Item] = field(factory=list)
    organisation: bool = False

    @property
    def is_headed(self) -> bool:
        """Whether it reads as the name of an organisation by its last or first word."""
        return self.organisation or Label.HEAD in (self.items[-1].label, self.items[0].label)


@lru_cache(maxsize=_REMEMBERED)
def chunks(words: tuple[str, ...], gaps: tuple[str, ...]) -> tuple[Chunk, ...]:
    """Cut a run at its links, except where a link stands inside a name ("Ministry of Defence").

    >>> [[item.text for item in chunk.items] for chunk in chunks(("Oslo", "Ministry", "Defence"), ("", " and ", " of "))]
    [['Oslo'], ['Ministry', 'Defence']]
    """
    items = _labelled(words, gaps)
    if len(items) > 1:
        return tuple(_joined(_parts(items)))
    return (Chunk(items),) if items else ()  # most runs are one word, often only the first of a sentence


def _joined(parts: list[list[Item]]) -> Iterator[Chunk]:
    """The parts of a run, those that belong to one name together."""
    at = 0
    while at < len(parts):
        chunk = Chunk(list(parts[at]))
        at += 1
        while at < len(parts) and (taken := _continues(chunk, parts[at])):
            chunk.items += parts[at][:taken]
            rest = parts[at][taken:]
            if rest:
                parts[at] = rest
                break
            at += 1
        yield chunk


@cache
def _openers() -> frozenset[str]:
    return frozenset(table("openers", "words"))


@cache
def _starters() -> frozenset[str]:
    return frozenset(table("openers", "starters"))


def _opens(words: tuple[str, ...], gaps: tuple[str, ...], at: int) -> bool:
    """Whether a word only opens the sentence, or is capitalised with the rest of a headline."""
    word = words[at]
    if word in _openers():
        return not (word in gazetteer.given_names() and gaps[at + 1 : at + 2] == (" ",))
    return not gaps[at] and (word in _starters() or (word.endswith("ly") and len(word) > _SHORT_ADVERB))


def _labelled(words: tuple[str, ...], gaps: tuple[str, ...]) -> list[Item]:
    """The words of a run as items, listed phrases as one; words that only open a sentence are left out."""
    ends = list(accumulate(map(len, chain.from_iterable(zip(gaps, words, strict=True)))))[1::2]
    items: list[Item] = []
    at = 0
    while at < len(words):
        found = gazetteer.longest_phrase(words, at)
        entry, count = found or (None, 1)
        if count > 1 and any(is_link(gap) for gap in gaps[at + 1 : at + count]):
            entry, count = None, 1
        if count == 1 and _opens(words, gaps, at):
            at += 1
            continue
        start = ends[at] - len(words[at])
        gap = gaps[at] if not items or items[-1].end == start - len(gaps[at]) else _BREAK
        label = entry.label if entry else _label(words[at])
        items.append(Item(label, " ".join(words[at : at + count]), start, ends[at + count - 1], gap, entry))
        at += count
    return items


@lru_cache(maxsize=_REMEMBERED)
def _label(word: str) -> Label:
    """What a capitalised word is by itself."""
    small = word.lower()
    if word in gazetteer.given_names() or word.split("-", 1)[0] in gazetteer.given_names():
        return Label.GIVEN
    if small in gazetteer.title_words():
        return Label.TITLE
    if small in gazetteer.organisation_heads():
        return Label.HEAD
    if small in gazetteer.domain_words() or small in gazetteer.rank_words():
        return Label.DOMAIN
    if word.endswith(_MADE_ADJECTIVES) and "-" in word:
        return Label.DEMONYM  # "Hamas-run"
    letters = word.replace(".", "")
    initials = letters.isupper() or _MIXED_ACRONYM.fullmatch(letters)
    if initials and letters.isalpha() and 2 <= len(letters) <= _LONGEST_ACRONYM:
        return Label.ACRONYM
    return Label.OTHER


def _is_field(item: Item) -> bool:
    """Whether a word names what an organisation is for: "for Conflict and Security Studies"."""
    by_ending = item.label is Label.OTHER and item.text.endswith(_FIELD_ENDINGS)
    return by_ending or item.label in (Label.DOMAIN, Label.HEAD)


def _parts(items: list[Item]) -> list[list[Item]]:
    """The items cut before each link or break."""
    parts: list[list[Item]] = []
    for item in items:
        if parts and item.gap != _BREAK and not is_link(item.gap):
            parts[-1].append(item)
        else:
            parts.append([item])
    return parts


def _continues(chunk: Chunk, part: list[Item]) -> int:
    """How many items of the next part belong to the name of a chunk: "Ministry | of Defence", "Russia | 's Navy"."""
    link = part[0].gap.strip()
    title = next((at for at, item in enumerate(part) if item.label is Label.TITLE), len(part))
    last = chunk.items[-1].label
    if link in ("of", "of the", "for", "for the", "on", "in") and chunk.is_headed and title:
        if link == "on" and part[0].entry:
            return 0  # "the General Staff | on Telegram"
        if link == "in" and part[0].label not in (Label.PLACE, Label.DEMONYM):
            return 0
        chunk.organisation = True
        return title
    if link in ("of", "of the", "for", "for the") and last is Label.TITLE:
        return len(part)  # "Secretary of State Mike Pompeo": the cut falls behind the title
    if link in ("'s", "'") and part[-1].label is Label.HEAD and last in _POSSESSORS:
        chunk.organisation = True
        return len(part)
    if link in ("and", "&"):
        if chunk.organisation and all(_is_field(item) for item in part):
            return len(part)
        if all(item.label is Label.DOMAIN for item in chunk.items) and part[-1].label is Label.HEAD:
            return len(part)
    return 0
