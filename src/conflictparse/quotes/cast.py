"""The cast of an article: the mentions of one person or institution gathered under its fullest name."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from conflictparse.kinds import SourceKind
from conflictparse.model import Span
from conflictparse.quotes.entities import STATES, Entity, identity_of
from conflictparse.quotes.newcomers import newcomers
from conflictparse.text import Document, gazetteer
from conflictparse.text.gazetteer import Gender
from conflictparse.text.name import Name, NameKind

_ARTICLES = re.compile(r"^(?:al|el|ul|ad|an|ar|as|ash|at|az|ed)-")
_PERSON, _ORGANISATION, _PLACE = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE
_start, _first = attrgetter("start"), attrgetter("first")
_MAX_NAMESAKES = 20  # entities that are compared with a name; bounds the work on hostile text


class Appearance(NamedTuple):
    """An entity mentioned at an offset, speaking or not."""

    start: int
    entity: Entity
    speaks: bool = False


class Cast:
    """The entities of an article with their mentions in order."""

    def __init__(self, document: Document) -> None:
        self.appearances: list[Appearance] = []
        self._by_start: dict[int, Entity] = {}
        self._people: dict[str, list[Entity]] = {}
        self._by_first_word: dict[str, list[Entity]] = {}
        self._institutions: dict[str, Entity] = {}
        self._by_head: dict[str, list[Entity]] = {}
        filed = document.dateline
        self._filed_by = filed.span if filed else Span(0, 0)
        for name in document.names:
            if name.kind is _PERSON and " " in name.name:
                self._appears(name, self._person(name))
        self._count_others(document)
        self.appearances += [Appearance(person.first, person) for person in newcomers(document)]
        self.appearances.sort(key=_start)

    def _count_others(self, document: Document) -> None:
        """Count the names that are no full names of people."""
        previous: Name | None = None
        for name in document.names:
            if name.kind is _ORGANISATION or name.kind is _PLACE:
                # the surname of a person in capitals, as transcripts print it
                shouted = None if name.certain or name.kind is _PLACE else self.called(name.name, name.span.start)
                self._appears(name, shouted or self._institution(document.folded, previous, name))
            elif name.span.start not in self._by_start and (entity := self._surname(name)):
                self._appears(name, entity)
            previous = name

    def at(self, name: Name) -> Entity | None:
        """The entity that a name was counted to."""
        return self._by_start.get(name.span.start)

    def speaks(self, entity: Entity, start: int) -> None:
        """Note that an entity speaks, by a mention at an offset."""
        insort(self.appearances, Appearance(start, entity, speaks=True), key=_start)

    def before(self, offset: int, limit: int = 40) -> Iterator[Appearance]:
        """The mentions before an offset, last first, at most ``limit`` of them."""
        end = bisect_left(self.appearances, offset, key=_start)
        return reversed(self.appearances[max(0, end - limit) : end])

    def introduce(self, entity: Entity, name: Name) -> None:
        """Count an entity that speaks under a name whose kind only this tells."""
        self._by_start[name.span.start] = entity
        if entity.kind is SourceKind.PERSON:
            self._people.setdefault(_surname(entity.name), []).append(entity)

    def headed(self, head: str) -> Sequence[Entity]:
        """The institutions of the whole article with a head noun."""
        return self._by_head.get(head, ())[:_MAX_NAMESAKES]

    def _appears(self, name: Name, entity: Entity) -> None:
        self._by_start[name.span.start] = entity
        if name.span.start < self._filed_by.end and self._filed_by.contains(name.span):
            return  # the agency that files the report is nobody of whom it speaks
        self.appearances.append(Appearance(name.span.start, entity))

    def _person(self, name: Name) -> Entity:
        """The person of a full name, one met before where surname and first name agree."""
        key = _surname(name.name)
        for known in self._people.get(key, ())[-_MAX_NAMESAKES:]:
            if _same_person(known.name, name.name):
                known.role = known.role or name.role
                known.gender = known.gender or name.gender
                known.certain = known.certain or name.certain
                known.name = _better(known.name, name.name)
                return known
        found = Entity(
            name=name.name,
            kind=SourceKind.PERSON,
            role=name.role,
            gender=name.gender,
            first=name.span.start,
            certain=name.certain,
        )
        self._people.setdefault(key, []).append(found)
        if found.certain or name.name.count(" ") > 1:  # a surname may come first in three words: "Kim Jong Un"
            self._by_first_word.setdefault(_first_word(found.name), []).append(found)
        return found

    def _surname(self, name: Name) -> Entity | None:
        """The person that a lone name means, or a new one where a title says that it is a person's."""
        if name.kind is not _PERSON and name.kind is not NameKind.OTHER:
            return None
        known = self.called(name.name, name.span.start, name.gender)
        if known:
            known.role = known.role or name.role
            known.gender = known.gender or name.gender
            return known
        return self._person(name) if name.kind is _PERSON else None

    def called(self, surname: str, start: int, gender: Gender | None = None) -> Entity | None:
        """The person whom a surname, or the first word of a name, means at an offset."""
        fitting = self._people.get(_surname(surname), [])[:_MAX_NAMESAKES]
        if gender:
            fitting = [person for person in fitting if person.gender in (None, gender)]
        if not fitting:
            fitting = self._by_first_word.get(surname.lower(), [])[:_MAX_NAMESAKES]
        if len(fitting) <= 1:
            return fitting[0] if fitting else None
        earlier = [person for person in fitting if person.first < start]
        return max(earlier, key=_first) if earlier else min(fitting, key=_first, default=None)

    def _institution(self, folded: str, previous: Name | None, name: Name) -> Entity:
        """The institution of a name: the same words, a listed variant, or the short form of a longer name."""
        if previous and previous.kind is _ORGANISATION and folded[previous.span.end : name.span.start] == " (":
            known = self._by_start.get(previous.span.start)
            if known and name.name[-1].isupper() and " " not in name.name:  # "Security Service (SBU)", "(MoD)"
                self._institutions.setdefault(name.name, known)
                return known
        group = name.group if name.group not in ("aliases", "people") else STATES
        key = name.canonical if name.group not in ("capitals", "town") else name.name
        known = self._institutions.get(key) or self._longer(name)
        if known:
            if _fuller(name.name, known.name):
                known.name = name.name
            return known
        found = Entity(
            name=name.name,
            kind=SourceKind.ORGANISATION,
            head=name.head or _head(name.name),
            group=group,
            first=name.span.start,
        )
        self._institutions[key] = found
        self._by_head.setdefault(found.head, []).append(found)
        return found

    def _longer(self, name: Name) -> Entity | None:
        """The institution met before whose name holds all words of this one, and the same head."""
        if not name.head:
            return None
        words = identity_of(name.name)
        known = reversed(self._by_head.get(name.head, ())[-_MAX_NAMESAKES:])
        return next((entity for entity in known if words <= identity_of(entity.name)), None)


def _head(name: str) -> str:
    last = name.rsplit(" ", 1)[-1].lower()
    return last if last in gazetteer.organisation_heads() else ""


def _surname(name: str) -> str:
    """The last word of a name as the key of a person, without an Arabic article."""
    last = name.rsplit(" ", 1)[-1].lower()
    return _ARTICLES.sub("", last) if "-" in last else last


def _first_word(name: str) -> str:
    return name.split(" ", 1)[0].lower()


def _same_person(one: str, other: str) -> bool:
    """Whether two names with one surname may be one person's: one ends the other, or no other first name."""
    if one.lower().endswith(f" {other}".lower()) or other.lower().endswith(f" {one}".lower()):
        return True
    if " " not in one or " " not in other:
        return True
    first, second = _first_word(one).rstrip("."), _first_word(other).rstrip(".")
    return first == second or (min(len(first), len(second)) == 1 and first[0] == second[0])


def _better(one: str, other: str) -> str:
    """The longer of two names of a person, without an adjective that only opened a sentence ("Rival Olena Koval")."""
    short, long = sorted((one, other), key=len)
    given = gazetteer.given_names()
    if long.endswith(f" {short}") and _first_capital(short) in given and _first_capital(long) not in given:
        return short
    return long


def _first_capital(name: str) -> str:
    return name.split(" ", 1)[0].split("-", 1)[0]


def _fuller(one: str, other: str) -> bool:
    """Whether a listed variant says more than another: words rather than initials."""
    return one.count(" ") > other.count(" ")
