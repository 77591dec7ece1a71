"""Whom a definite description means: "the ministry", "the president", "the group", "the channel"."""

from __future__ import annotations

from functools import cache

from conflictparse.lexicon import load, table
from conflictparse.quotes.cast import Cast
from conflictparse.quotes.entities import Entity, same, states_in, words_of
from conflictparse.quotes.phrases import Phrase
from conflictparse.text import gazetteer
from conflictparse.text.gazetteer import Gender

_MANY = 100
_POSSESSIVES = frozenset({"his", "her", "their", "its"})
_OF_STATES = frozenset(("army", "military", "police", "navy"))
_SAME = "same"  # "the same monitor" is the monitor


def resolve(cast: Cast, phrase: Phrase) -> Entity | None:
    """The entity that a definite description means: the last one before it that fits."""
    wanted = _Wanted(phrase)
    head = phrase.head
    if gazetteer.means_person(head):
        person = _person(cast, wanted)
        if person or head not in _anaphors():  # "the monitor" is someone or some body that watches
            return person
    nearest, spoken = _last_fitting(cast, wanted)
    if nearest and spoken and nearest is not spoken and _is_exact(nearest, head) and not _is_exact(spoken, head):
        return nearest
    return spoken or nearest or _only(cast, wanted)


class _Wanted:
    """What a definite description says of whom it means.

    Attributes:
        words: its telling words, each under the one that stands for its synonyms.
        states: the states that it names.
        unstated: its words without those that name a state, which the role of a person may leave out.
    """

    def __init__(self, phrase: Phrase) -> None:
        self.phrase, self.head = phrase, phrase.head
        self.words = _plain(words_of(phrase.text))
        self.states = states_in(phrase.text)
        self.unstated = self.words.difference(
            [word.lower() for word in phrase.text.split() if gazetteer.state_of(word.removesuffix("'s"))]
        )


def _last_fitting(cast: Cast, wanted: _Wanted) -> tuple[Entity | None, Entity | None]:
    """The last entity before a description that fits it, and the last one that fits and speaks."""
    nearest: Entity | None = None
    judged: dict[Entity, bool] = {}
    for appearance in cast.before(wanted.phrase.span.start, _MANY):
        entity = appearance.entity
        if entity not in judged:
            judged[entity] = _fits(entity, wanted)
        if judged[entity]:
            nearest = nearest or entity
            if appearance.speaks:
                return nearest, entity
    return nearest, None


def _only(cast: Cast, wanted: _Wanted) -> Entity | None:
    """The one institution of the article that fits, where it is named only later."""
    fitting = [entity for entity in cast.headed(wanted.head) if _fits(entity, wanted)]
    return fitting[0] if len(fitting) == 1 else None


def may_name(plural: str) -> bool:
    """Whether a plural noun may speak of a named actor: "the rebels", "the staff"."""
    return plural in gazetteer.organisation_heads() or plural in _anaphors()


def _person(cast: Cast, wanted: _Wanted) -> Entity | None:
    """A person by office ("the mayor"), or by a general noun the last speaker whom it may mean."""
    gender = gazetteer.gender_of((wanted.head,))
    owned = wanted.phrase.text.split(" ", 1)[0].lower() in _POSSESSIVES  # "his commander" is somebody new
    anyone = not owned and wanted.head in _general() and len(wanted.words) == 1
    offices: dict[Entity, frozenset[str] | None] = {}
    stateless: set[Entity] = set()
    for appearance in cast.before(wanted.phrase.span.start, _MANY):
        entity = appearance.entity
        if entity not in offices:
            offices[entity] = _office(entity) if _may_be(entity, wanted, gender) else None
        office = offices[entity]
        if office is None:
            continue
        if _covers(wanted.unstated, office):
            if not wanted.states or entity.states:
                return entity
            stateless.add(entity)
        elif anyone and appearance.speaks and not office:
            return entity
    return stateless.pop() if len(stateless) == 1 else None


def _may_be(entity: Entity, wanted: _Wanted, gender: Gender | None) -> bool:
    """Whether an entity is a person of a gender and of the state that a description names."""
    if not entity.is_person or (gender and entity.gender not in (None, gender)):
        return False
    return not (wanted.states and entity.states and wanted.states.isdisjoint(entity.states))


def _office(entity: Entity) -> frozenset[str]:
    """The words in which a person's office, or who they are, is known."""
    return _plain(words_of(f"{entity.role or ''} {entity.name if entity.described else ''}"))


def _covers(wanted: frozenset[str], known: frozenset[str]) -> bool:
    """Whether each word is among those known of a person, itself or as the office that it covers."""
    covered = load("sources")["covers"]
    return all(word in known or not known.isdisjoint(covered.get(word, ())) for word in wanted)


def _fits(entity: Entity, wanted: _Wanted) -> bool:
    """Whether an institution or group is of the kind, the field and the state that a phrase names."""
    head = wanted.head
    if not _is_exact(entity, head) and not any(_is_of_class(entity, group) for group in _anaphors().get(head, ())):
        return False
    if entity.is_person or (entity.described and entity.plural and not wanted.phrase.plural):
        return False
    if wanted.states and entity.states and wanted.states.isdisjoint(entity.states):
        return False
    if entity.group == "armed_groups" and head in _OF_STATES and entity.head != head:
        return False  # "the army" is not the Allied Democratic Forces
    rest = wanted.unstated - {same("meaning").get(head, head)}
    if entity.group == "armed_groups":  # "the Lebanese militant group": what such groups are called adds nothing
        rest -= _armed()
    return rest <= _plain(entity.words)


def _is_exact(entity: Entity, head: str) -> bool:
    return bool(entity.head) and same("meaning").get(entity.head, entity.head) == same("meaning").get(head, head)


def _is_of_class(entity: Entity, group: str) -> bool:
    if group.startswith("heads."):
        return gazetteer.organisation_heads().get(entity.head) == group.removeprefix("heads.")
    return group in (entity.group, entity.head, entity.name)


def _plain(words: frozenset[str]) -> frozenset[str]:
    return frozenset(same("meaning").get(word, word) for word in words if word != _SAME)


@cache
def _anaphors() -> dict[str, tuple[str, ...]]:
    return {noun: tuple(groups) for noun, groups in load("organisations")["anaphors"].items()}


@cache
def _armed() -> frozenset[str]:
    return frozenset(table("organisations", "modifiers.armed"))


@cache
def _general() -> frozenset[str]:
    return frozenset(table("sources", "general.people"))
