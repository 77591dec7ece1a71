"""Voice and coordination of outcome verbs: whom "killed" befalls, its subject or its object."""

from __future__ import annotations

from collections.abc import Iterator

from conflictparse.claims.counted import Counted
from conflictparse.claims.frames import Place, Predicate
from conflictparse.claims.sentence import Sentence, grammar

_CHAIN = 4  # verbs coordinated to one another, at most
_GAP = 12  # words between two of them, or between a verb and its object, at most


def is_participle(verb: str) -> bool:
    """Whether a form can be a past participle."""
    return verb.endswith("ed") or verb in grammar("participles")


def is_passive(sentence: Sentence, predicate: Predicate, depth: int = 0) -> bool:
    """Whether a verb's own subject is the one that it befalls.

    "were killed" and "killed in a raid" are passive, "have killed", "to kill" and "killed three" active;
    a coordinated verb shares its neighbour's voice ("killed or wounded").
    """
    if not is_participle(sentence.words[predicate.first]):
        return False
    before = sentence.before(predicate.first)
    if before in grammar("be"):
        return True
    if before in grammar("have") or before in grammar("modal"):
        return False
    if before in grammar("coordinators") and predicate.last not in sentence.inside and depth < _CHAIN:
        earlier = _coordinated_before(sentence, predicate)
        if earlier and is_passive(sentence, earlier, depth + 1):
            return True
    return not _has_object(sentence, predicate)


def chained(sentence: Sentence, predicate: Predicate) -> Iterator[Predicate]:
    """A predicate with those coordinated to it, no number between: "killed" and "wounded" in "killed or wounded"."""
    yield predicate
    acts = predicate.at(Place.VERB, Place.EVENT)
    for step in (_coordinated_after, _coordinated_before):
        other = step(sentence, predicate)
        for _ in range(_CHAIN):
            if other is None or other.at(Place.VERB, Place.EVENT) is not acts:
                break  # "took 250 people hostage and killed 40": not one deed
            yield other
            other = step(sentence, other)


def _coordinated_before(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The verb that is joined to this one by the conjunction (and adverbs) before it."""
    at, words, joined = predicate.first - 1, sentence.words, False
    floor = max(sentence.first, at - _GAP)
    while at > floor and words[at] != "another" and (_is_link(words[at]) or words[at] in grammar("coordinators")):
        joined = joined or words[at] in grammar("coordinators")
        at -= 1
    return sentence.ends.get(at + 1) if joined else None


def _coordinated_after(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The verb that a conjunction joins behind, unless a number of its own follows or stands between."""
    at, words = predicate.last, sentence.words
    if sentence.word(at) not in grammar("coordinators"):
        return None
    end = min(sentence.last, at + _GAP)
    while at < end and at not in sentence.inside and (_is_link(words[at]) or words[at] in grammar("coordinators")):
        at += 1
    following = sentence.begins.get(at)
    if following is None or at in sentence.inside:
        return None
    own = sentence.inside.get(following.last)
    return None if own and own.first == following.last else following


def _is_link(word: str) -> bool:
    """Whether a word may stand between two coordinated verbs: "or have been seriously"."""
    return word in grammar("adverbs") or word in grammar("be") or word in grammar("have") or word.endswith("ly")


def _has_object(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether an object follows a past form, which makes it the active verb."""
    at, joined = predicate.last, False
    while at < min(sentence.last, predicate.last + _GAP):
        word = sentence.words[at]
        if at in sentence.inside:
            return not joined and sentence.inside[at].counted is not Counted.TIME
        following = sentence.begins.get(at)
        if following and joined and following.at(Place.VERB, Place.EVENT):
            at, joined = following.last, False
        elif word in grammar("coordinators") or word.endswith("ly") or word in grammar("marks"):
            at, joined = at + 1, joined or word in grammar("coordinators")
        else:
            return not joined and word not in grammar("no_object") and word[0].isalpha()
    return False
