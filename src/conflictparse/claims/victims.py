"""Whose people or equipment was counted: nationality or affiliation, from the noun phrase outwards to the story."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from conflictparse.claims.counted import Counted, victim_class
from conflictparse.claims.links import Link
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence, Slot, grammar
from conflictparse.kinds import Outcome, SourceKind, VictimClass
from conflictparse.lexicon import load, table
from conflictparse.model import Span
from conflictparse.text import gazetteer
from conflictparse.text.name import Name, NameKind

_AGENT_NAMED = frozenset((Outcome.DEPLOYED, Outcome.FIRED))  # whose they are is who sends them
_LINKS_BEHIND = frozenset(("from", "of", "the", "belonging", "to", "loyal", "with", "for", "both"))
_LOSSES = frozenset(("casualties", "losses"))  # "inflicted 215 casualties on Ukrainian troops"
_LINKS_AMONG = frozenset(("among", "of", "for"))
_NO_MODIFIERS = frozenset(("the", "a", "an", "and", ",", "of", "in", "as"))
_NEAR = 6  # tokens between a noun and the name that modifies it
_CONTEXT = 4  # sentences back that still say whose soldiers these are


@frozen(eq=False)
class Told:
    """What an earlier claim said of its victims."""

    sentence: int
    slot: int
    victims: str
    outcome: Outcome
    counted: Counted


class Victims:
    """Finds the affiliations of one report's claims, in order of the text."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._told: list[Told] = []

    def of(self, sentence: Sentence, link: Link) -> tuple[str | None, VictimClass]:
        """The affiliation of the counted and whether they fight."""
        slot = link.slot
        found = self._named(sentence, link) or self._known(sentence, link)
        if found:
            self._told.append(Told(sentence.first, slot.first, found, link.outcome, slot.counted))
        if slot.counted not in {Counted.PERSON, Counted.UNKNOWN}:
            return found, VictimClass.UNKNOWN
        words = [*sentence.words[slot.number_end : slot.last], (slot.quantity.unit or "").lower()]
        return found, victim_class(words, self.report.config.words)

    def _named(self, sentence: Sentence, link: Link) -> str | None:
        """An affiliation in the noun phrase, behind it, before it, or at the outcome noun."""
        slot, words = link.slot, sentence.words
        inside = self._names(slot.first, slot.last)
        if inside:
            return affiliation(inside[-1])
        if "foreign" in words[slot.number_end : slot.last]:
            return "foreign"
        fired = self._fired_by(sentence, slot) if slot.counted is Counted.MUNITION else None
        if fired:
            return fired
        for name in self._names(slot.last, min(slot.last + 4, sentence.last)):
            first, _ = self.report.tokens(name.span)
            harmed = _LINKS_BEHIND | {"on", "upon"} if words[slot.last - 1] in _LOSSES else _LINKS_BEHIND
            if set(words[slot.last : first]) <= harmed and first > slot.last:
                return affiliation(name)
        owner = self._owner(sentence, slot.first) or self._of_speaker(sentence, link)
        if owner:
            return owner
        if link.predicate and link.rule in {"figure_of", "among"}:
            return self._of_noun(sentence, link.predicate.first, slot.first)
        return None

    def _fired_by(self, sentence: Sentence, slot: Slot) -> str | None:
        """Who fired the counted arms: "550 missiles and 1,000 drones launched by Iran"."""
        for at in range(slot.last, min(slot.last + _NEAR, sentence.last - 1)):
            if sentence.words[at : at + 2] in {("launched", "by"), ("fired", "by"), ("sent", "by")}:
                names = self._names(at + 2, min(at + 2 + _NEAR, sentence.last))
                return affiliation(names[0]) if names else None
        return None

    def _owner(self, sentence: Sentence, first: int) -> str | None:
        """Who has the counted: "Ukraine's 300 soldiers", "the African Union, whose 7,000 observers"."""
        words = sentence.words
        if words[first - 2 : first] == ("'", "s") or words[first - 1] in {"whose", "their", "its"}:
            names = self._names(max(sentence.first, first - _NEAR * 2), first)
            return affiliation(names[-1]) if names else None
        return None

    def _of_speaker(self, sentence: Sentence, link: Link) -> str | None:
        """Those of the speaker: "the Israeli military said four of its soldiers", "Mali's army says it lost three"."""
        slot, pronouns = link.slot, grammar("possessives")
        owned = not pronouns.isdisjoint(sentence.words[max(sentence.first, slot.first - 1) : slot.last])
        if not owned and not (_is_loss(sentence, link) and _loser(sentence, link) in grammar("losers")):
            return None
        sources = (quote.source for quote in self.report.quotes_at(slot.quantity.span.start))
        speaker = next((source for source in sources if source), None)
        if speaker is None:
            return None
        states = [state for name in self.report.names_in(speaker.span) if (state := adjective_in(name.name))]
        if states:
            return states[0]
        named = speaker.kind is SourceKind.ORGANISATION and speaker.name[0].isupper()  # "the army" is anybody's
        return speaker.name if named else None

    def _of_noun(self, sentence: Sentence, noun: int, first: int) -> str | None:
        """Whose losses: "Russian losses", "the US death toll", "a toll among North Koreans"."""
        for name in reversed(self._names(noun, first)):
            start, _ = self.report.tokens(name.span)
            linked = set(sentence.words[max(noun, start - 2) : start]) & _LINKS_AMONG
            _, end = self.report.tokens(name.span)
            people = name.kind is NameKind.PEOPLE and (name.name.endswith("s") or _fights(sentence.word(end)))
            if linked and (people or name.group == "armed_groups"):
                return affiliation(name)
        for name in reversed(self._names(max(sentence.first, noun - _NEAR), noun)):
            _, end = self.report.tokens(name.span)
            between = sentence.words[end:noun]
            if not any(word in _NO_MODIFIERS or word in grammar("counting", "reporting", "have") for word in between):
                return affiliation(name)
        return None

    def _known(self, sentence: Sentence, link: Link) -> str | None:
        """An affiliation from the rest of the sentence or from what the story has told before."""
        slot = link.slot
        same = [told for told in self._told[-8:] if told.sentence == sentence.first]
        if link.rule in {"coordinate", "subset", "among_total"} or slot.quantity.noun_phrase is None:
            for told in reversed(same):
                if told.counted is slot.counted or slot.counted is Counted.UNKNOWN:
                    return told.victims
        if link.outcome in _AGENT_NAMED or _is_loss(sentence, link):
            return self._forces(sentence, slot.first) or self._agent(sentence, link) or self._earlier(link)
        if link.outcome in {Outcome.SHOT_DOWN, Outcome.OTHER} and slot.counted is Counted.MUNITION:
            return self._earlier(link)
        civil = victim_class(list(sentence.words[slot.number_end : slot.last])) is VictimClass.CIVILIAN
        if slot.counted is Counted.PERSON and _is_collective(link) and not civil:
            return (same[-1].victims if same else None) or self._context(sentence, slot.first)
        return None

    def _agent(self, sentence: Sentence, link: Link) -> str | None:
        """Who sends: the state or force named last before the predicate, in its sentence."""
        floor = link.predicate.first if link.predicate else link.slot.first
        names = self._names(sentence.first, min(floor, link.slot.first))
        around = self.report.quotes_at(link.slot.quantity.span.start)
        speakers = [quote.source.span for quote in around if quote.source]
        doers = [name for name in names if not any(speaker.contains(name.span) for speaker in speakers)]
        return affiliation(doers[-1]) if doers else None

    def _forces(self, sentence: Sentence, first: int) -> str | None:
        """Forces named before the figure: "the number of American troops in the north to 157,000"."""
        for name in reversed(self._names(sentence.first, first)):
            _, last = self.report.tokens(name.span)
            if name.kind is not NameKind.ORGANISATION and sentence.word(last) in grammar("forces"):
                return affiliation(name)
        return None

    def _earlier(self, link: Link) -> str | None:
        """The affiliation that munitions of this kind had last."""
        for told in reversed(self._told[-8:]):
            if told.counted is link.slot.counted:
                return told.victims
        return None

    def _context(self, sentence: Sentence, first: int) -> str | None:
        """The last people named as such before: "the North Koreans" of this sentence or the ones before it."""
        document = self.report.document
        index = document.inner_sentence_at(document.starts[sentence.first])
        floor, _ = self.report.tokens(document.inner_sentences[max(0, index - _CONTEXT)])
        for name in reversed(self._names(floor, first)):
            _, last = self.report.tokens(name.span)
            following = document.words[last] if last < len(document.words) else ""
            regular = name.group != "armed_groups" or following.removesuffix("s") in table("victims", "regulars")
            forces = following in grammar("forces") and regular  # militants have no soldiers
            if forces or following == "side" or (name.kind is NameKind.PEOPLE and name.name.endswith("s")):
                return affiliation(name)
        return None

    def _names(self, first: int, last: int) -> list[Name]:
        """The names between two tokens that can be an affiliation."""
        starts = self.report.document.starts
        if first >= last:
            return []
        end = starts[last] if last < len(starts) else len(self.report.document.text)
        return [name for name in self.report.names_in(Span(starts[first], end)) if affiliation(name)]


def _fights(noun: str) -> bool:
    """Whether a noun behind a nationality names its forces: "US troops", "the Malian army"."""
    return noun in grammar("forces") or victim_class([noun]) is VictimClass.COMBATANT


def _loser(sentence: Sentence, link: Link) -> str:
    """The subject of a verb of losing, auxiliaries and adverbs passed over: "it had already lost 50"."""
    at = (link.predicate.first if link.predicate else link.slot.first) - 1
    while sentence.word(at) in grammar("have", "adverbs"):
        at -= 1
    return sentence.word(at)


def _is_loss(sentence: Sentence, link: Link) -> bool:
    """Whether the subject of the predicate is whose people or arms were counted: "lost", "delivered"."""
    if link.predicate is None:
        return False
    if any(reading.frame == "supplied" for reading in link.predicate.readings):
        return True
    return not grammar("losing").isdisjoint((sentence.words[link.predicate.first], sentence.before(link.slot.first)))


def _is_collective(link: Link) -> bool:
    """Whether soldiers or casualties are counted, which belong to a state that was named before."""
    return (link.slot.quantity.unit or "").lower() in table("victims", "regulars")


def affiliation(name: Name) -> str | None:
    """The adjective of a state or people ("Russian" for "Russians" and "Moscow"), an actor as written."""
    if name.kind is NameKind.PLACE and name.group == "aliases" and name.name.isupper():
        return name.name  # "US", "U.K.": adjectives as they stand
    if name.kind is NameKind.PEOPLE or (name.kind is NameKind.PLACE and name.group in {"aliases", "capitals"}):
        return _adjectives().get(name.canonical, name.name)
    if name.kind is NameKind.ORGANISATION and name.group != "media_names":
        return (adjective_in(name.name) if name.head in grammar("forces") else None) or name.name
    return None


@cache
def _adjectives() -> dict[str, str]:
    """The adjective of each state."""
    return {state: words[0] for state, words in load("places")["demonyms"].items() if words}


def adjective_in(name: str) -> str | None:
    """The adjective of the state that a name holds: "Israeli" of "Israeli military", "Malian" of "Mali's army".

    >>> adjective_in("Mali's army"), adjective_in("Hamas")
    ('Malian', None)
    """
    words = (word.removesuffix("'s").removesuffix("’s") for word in name.split())
    state = next((found for word in words if (found := gazetteer.state_of(word))), None)
    return _adjectives().get(state, state) if state else None
