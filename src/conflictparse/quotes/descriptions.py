"""Whom a definite description means: "the ministry", "the president", "the group", "the channel"."""

from __future__ import annotations

from functools import cache

from conflictparse.lexicon import load, table
from conflictparse.quotes.cast import Cast
from conflictparse.quotes.entities import Entity, same, states_in, words_of
from conflictparse.quotes.phrases import Phrase
from conflictparse.text import gazetteer

_MANY = 100
_POSSESSIVES = frozenset({"his", "her", "their", "its"})
_OF_STATES = frozenset(("army", "military", "police", "navy"))
_SAME = "same"  # "the same monitor" is the monitor


def resolve(cast: Cast, phrase: Phrase) -> Entity | None:
    """The entity that a definite description means: the last one before it that fits."""
    wanted = _plain(words_of(phrase.text))
    head = phrase.head
    if gazetteer.means_person(head):
        person = _person(cast, phrase, wanted)
        if person or head not in _anaphors():  # "the monitor" is someone or some body that watches
            return person
    states = states_in(phrase.text)
    fitting = [a for a in cast.before(phrase.span.start, _MANY) if _fits(a.entity, phrase, wanted, states)]
    spoken = next((a.entity for a in fitting if a.speaks), None)
    nearest = fitting[0].entity if fitting else None
    if nearest and spoken and nearest is not spoken and _is_exact(nearest, head) and not _is_exact(spoken, head):
        return nearest
    return spoken or nearest or _only(cast, phrase, wanted, states)


def _only(cast: Cast, phrase: Phrase, wanted: frozenset[str], states: frozenset[str]) -> Entity | None:
    """The one institution of the article that fits, where it is named only later."""
    fitting = [entity for entity in cast.headed(phrase.head) if _fits(entity, phrase, wanted, states)]
    return fitting[0] if len(fitting) == 1 else None


def may_name(plural: str) -> bool:
    """Whether a plural noun may speak of a named actor: "the rebels", "the staff"."""
    return plural in gazetteer.organisation_heads() or plural in _anaphors()


def _person(cast: Cast, phrase: Phrase, wanted: frozenset[str]) -> Entity | None:
    """A person by office ("the mayor"), or by a general noun the last speaker whom it may mean."""
    gender = gazetteer.gender_of((phrase.head,))
    states = states_in(phrase.text)
    owned = phrase.text.split(" ", 1)[0].lower() in _POSSESSIVES  # "his commander" is somebody new
    stateless: list[Entity] = []
    for appearance in cast.before(phrase.span.start, _MANY):
        entity = appearance.entity
        if not entity.is_person or (gender and entity.gender not in (None, gender)):
            continue
        if states and entity.states and not states & entity.states:
            continue
        known = _plain(words_of(f"{entity.role or ''} {entity.name if entity.described else ''}"))
        if _covers(wanted - _plain(states_words(phrase)), known):
            if not states or entity.states:
                return entity
            stateless.append(entity)
        elif not owned and phrase.head in _general() and len(wanted) == 1 and appearance.speaks and not known:
            return entity
    return stateless[0] if len(set(stateless)) == 1 else None


def _covers(wanted: frozenset[str], known: frozenset[str]) -> bool:
    """Whether each word is among those known of a person, itself or as the office that it covers."""
    covered = load("sources")["covers"]
    return all(word in known or not known.isdisjoint(covered.get(word, ())) for word in wanted)


def states_words(phrase: Phrase) -> frozenset[str]:
    """The words of a phrase that name a state, which the role of a person may leave out."""
    return frozenset(word.lower() for word in phrase.text.split() if gazetteer.state_of(word.removesuffix("'s")))


def _fits(entity: Entity, phrase: Phrase, wanted: frozenset[str], states: frozenset[str]) -> bool:
    """Whether an institution or group is of the kind, the field and the state that a phrase names."""
    head = phrase.head
    if not _is_exact(entity, head) and not any(_is_of_class(entity, group) for group in _anaphors().get(head, ())):
        return False
    if entity.is_person or (entity.described and entity.plural and not phrase.plural):
        return False
    if states and entity.states and not states & entity.states:
        return False
    if entity.group == "armed_groups" and head in _OF_STATES and entity.head != head:
        return False  # "the army" is not the Allied Democratic Forces
    rest = wanted - {same("meaning").get(head, head)} - states_words(phrase)
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
