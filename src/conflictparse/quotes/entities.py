"""Who appears in an article: the mentions of one person or institution gathered under its fullest name."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import define, field, frozen

from conflictparse.kinds import SourceKind
from conflictparse.text import Document, gazetteer
from conflictparse.text.gazetteer import Gender
from conflictparse.text.names import Name, NameKind

_WORD = re.compile(r"[^\W_]+(?:[.'-][^\W_]+)*")
_SMALL = frozenset(
    (
        "the",
        "a",
        "an",
        "of",
        "for",
        "and",
        "in",
        "on",
        "to",
        "at",
        "by",
        "from",
        "its",
        "his",
        "her",
        "their",
        "jr",
        "sr",
    )
)
_BRITISH = {
    "defence": "defense",
    "centre": "center",
    "organisation": "organization",
    "programme": "program",
    "labour": "labor",
}
_ARTICLES = re.compile(r"^(?:al|el|ul|ad|an|ar|as|ash|at|az|ed)-")
STATES = "states"


def words_of(phrase: str) -> frozenset[str]:
    """The telling words of a name, in one spelling.

    >>> sorted(words_of("Ukraine's Ministry of Defence"))
    ['defense', 'ministry', 'ukraine']
    """
    found = (match[0].lower().removesuffix("'s") for match in _WORD.finditer(phrase))
    return frozenset(_BRITISH.get(word, word).replace(".", "") for word in found) - _SMALL


def states_in(phrase: str) -> frozenset[str]:
    """The states that a phrase names, by name, adjective or capital.

    >>> sorted(states_in("the Russian defence ministry in Moscow"))
    ['Russia']
    """
    words = [match[0].removesuffix("'s") for match in _WORD.finditer(phrase)]
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return frozenset(state for part in (*pairs, *words) if part[0].isupper() and (state := gazetteer.state_of(part)))


@define(eq=False)
class Entity:
    """One speaker or possible speaker.

    Attributes:
        name: the fullest name that the article gives.
        head: the noun that describes it, in lower case: "ministry", "official".
        group: the class of a listed actor, or "states".
        plural: whether "they" stands for it.
        described: known by a description only ("a health official").
    """

    name: str
    kind: SourceKind
    head: str = ""
    group: str = ""
    role: str | None = None
    gender: Gender | None = None
    plural: bool = False
    described: bool = False
    first: int = 0

    @cached_property
    def words(self) -> frozenset[str]:
        """The telling words of its name."""
        return words_of(self.name)

    @cached_property
    def states(self) -> frozenset[str]:
        """The states that its name or role names."""
        return states_in(f"{self.name} {self.role or ''}")

    @property
    def is_person(self) -> bool:
        """Whether "he" or "she" may stand for it."""
        return self.kind is SourceKind.PERSON or (
            self.described and not self.plural and gazetteer.people_nouns().get(self.head) is False
        )


@frozen(order=True)
class Appearance:
    """An entity mentioned at an offset, speaking or not."""

    start: int
    entity: Entity = field(order=False)
    speaks: bool = field(default=False, order=False)


class Cast:
    """The entities of an article with their mentions in order."""

    def __init__(self, document: Document) -> None:
        self.appearances: list[Appearance] = []
        self._by_start: dict[int, Entity] = {}
        self._people: dict[str, list[Entity]] = {}
        self._institutions: dict[str, Entity] = {}
        self._by_head: dict[str, list[Entity]] = {}
        names = document.names
        for name in names:
            if name.kind is NameKind.PERSON and " " in name.name:
                self._appears(name, self._person(name))
        for previous, name in zip((None, *names), names, strict=False):
            if name.kind in (NameKind.ORGANISATION, NameKind.PLACE):
                self._appears(name, self._institution(document.folded, previous, name))
            elif name.span.start not in self._by_start and (entity := self._surname(name)):
                self._appears(name, entity)
        self.appearances.sort()

    def at(self, name: Name) -> Entity | None:
        """The entity that a name was counted to."""
        return self._by_start.get(name.span.start)

    def speaks(self, entity: Entity, start: int) -> None:
        """Note that an entity speaks, by a mention at an offset."""
        insort(self.appearances, Appearance(start, entity, speaks=True))

    def before(self, offset: int, limit: int = 120) -> Iterator[Appearance]:
        """The mentions before an offset, last first, at most ``limit`` of them."""
        end = bisect_left(self.appearances, offset, key=lambda appearance: appearance.start)
        return reversed(self.appearances[max(0, end - limit) : end])

    def introduce(self, entity: Entity, name: Name) -> None:
        """Count an entity that speaks under a name whose kind only this tells."""
        self._by_start[name.span.start] = entity
        if entity.kind is SourceKind.PERSON:
            self._people.setdefault(_surname(entity.name), []).append(entity)

    def headed(self, head: str) -> Sequence[Entity]:
        """The institutions of the whole article with a head noun."""
        return self._by_head.get(head, ())

    def _appears(self, name: Name, entity: Entity) -> None:
        self._by_start[name.span.start] = entity
        self.appearances.append(Appearance(name.span.start, entity))

    def _person(self, name: Name) -> Entity:
        """The person of a full name, one met before where surname and first name agree."""
        key = _surname(name.name)
        for known in self._people.get(key, ()):
            if _same_person(known.name, name.name):
                known.role = known.role or name.role
                known.gender = known.gender or name.gender
                if len(name.name) > len(known.name):
                    known.name = name.name
                return known
        found = Entity(
            name=name.name, kind=SourceKind.PERSON, role=name.role, gender=name.gender, first=name.span.start
        )
        self._people.setdefault(key, []).append(found)
        return found

    def _surname(self, name: Name) -> Entity | None:
        """The person that a lone name means, or a new one where a title says that it is a person's."""
        if name.kind not in (NameKind.PERSON, NameKind.OTHER):
            return None
        known = self.called(name.name, name.span.start, name.gender)
        if known:
            known.role = known.role or name.role
            known.gender = known.gender or name.gender
            return known
        return self._person(name) if name.kind is NameKind.PERSON else None

    def called(self, surname: str, start: int, gender: Gender | None = None) -> Entity | None:
        """The person whom a surname, or the first word of a name, means at an offset."""
        fitting = [
            person
            for person in self._people.get(_surname(surname), ())
            if gender is None or person.gender in (None, gender)
        ]
        if not fitting:
            fitting = [
                person
                for people in self._people.values()
                for person in people
                if _first_word(person.name) == surname.lower()
            ]
        earlier = [person for person in fitting if person.first < start]
        return max(earlier, key=_first) if earlier else min(fitting, key=_first, default=None)

    def _institution(self, folded: str, previous: Name | None, name: Name) -> Entity:
        """The institution of a name: the same words, a listed variant, or the short form of a longer name."""
        if previous and previous.kind is NameKind.ORGANISATION and folded[previous.span.end : name.span.start] == " (":
            known = self._by_start.get(previous.span.start)
            if known and name.name.isupper():  # "Security Service (SBU)"
                self._institutions.setdefault(name.name, known)
                return known
        group = name.group if name.group not in ("aliases", "people") else STATES
        key = name.canonical if name.group not in ("capitals", "town") else name.name
        known = self._institutions.get(key) or self._longer(name)
        if known:
            if _fuller(name.name, known.name) and name.canonical != name.name:
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
        words = words_of(name.name)
        known = reversed(self._by_head.get(name.head, ())[-20:])
        return next((entity for entity in known if words <= entity.words or words == entity.words), None)


def _head(name: str) -> str:
    last = name.rsplit(" ", 1)[-1].lower()
    return last if last in gazetteer.organisation_heads() else ""


def _first(entity: Entity) -> int:
    return entity.first


def _surname(name: str) -> str:
    """The last word of a name as the key of a person, without an Arabic article."""
    last = name.rsplit(" ", 1)[-1].lower()
    return _ARTICLES.sub("", last)


def _first_word(name: str) -> str:
    return name.split(" ", 1)[0].lower()


def _same_person(one: str, other: str) -> bool:
    """Whether two names with one surname may be one person's: no other first name."""
    if " " not in one or " " not in other:
        return True
    first, second = _first_word(one).rstrip("."), _first_word(other).rstrip(".")
    return first == second or (min(len(first), len(second)) == 1 and first[0] == second[0])


def _fuller(one: str, other: str) -> bool:
    """Whether a listed variant says more than another: words rather than initials."""
    return one.count(" ") > other.count(" ")
