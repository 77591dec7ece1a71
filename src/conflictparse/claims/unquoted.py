"""Who gives a figure outside any quotation: "the army counted 20 dead", "five were killed, police said"."""

from __future__ import annotations

from conflictparse.claims.counted import Counted
from conflictparse.claims.report import Report
from conflictparse.claims.sentence import Sentence, Slot, grammar
from conflictparse.kinds import ResolvedBy, SourceKind
from conflictparse.lexicon import table
from conflictparse.model import Source, Span
from conflictparse.text.name import Name, NameKind
from conflictparse.text.superlatives import is_superlative

_PHRASE = 14  # tokens of a subject: "Interior Ministry spokesman Colonel Ivan Petrenko"
_SUPERLATIVE = 2  # words: "the highest"
_TOLL = 5  # tokens: "the toll far higher:"
_BEFORE = 15  # tokens from the verb to the number


def giver(report: Report, sentence: Sentence, slot: Slot) -> Source | None:
    """The subject of the verb of saying or counting that has the number in its clause."""
    phrase = _subject_before(sentence, slot) or _subject_after(sentence, slot)
    return _source(report, sentence, slot, *phrase) if phrase else None


def _subject_before(sentence: Sentence, slot: Slot) -> tuple[int, int] | None:
    """The tokens of the subject in "the army said that 20", "both sides have admitted to 60"."""
    verbs = grammar("reporting", "counting")
    for at in range(slot.first - 1, max(sentence.first, slot.first - _BEFORE) - 1, -1):
        word = sentence.words[at]
        if word == "by" and sentence.word(at - 1) in grammar("tolls"):
            return _phrase_behind(sentence, at + 1, slot.first)  # "a count by the U.N. stands at 247"
        if word.startswith("claim") and slot.quantity.unit == "life":
            return None  # "the war has claimed 4,000 lives"
        if word in grammar("putting") and sentence.word(at - 1) in {"but", "and"}:
            continue  # "confirmed the raid but put the dead at 45": its subject is that of the verb before
        if word in verbs and at not in sentence.inside and sentence.before(at) not in grammar("be"):
            phrase = _phrase_before(sentence, _group_start(sentence, at))
            return phrase if phrase and not _takes_in(sentence, at, phrase) else None
        if word in grammar("revising") and sentence.word(_group_start(sentence, at) - 1) in grammar("subjects"):
            return _phrase_before(sentence, _group_start(sentence, at))  # "it later raised this to 150"
        if (
            word == ";"
            or (word == ":" and not _is_toll(sentence, at))
            or (word == "," and _opens_clause(sentence, at, slot))
        ):
            return None
    return None


def _opens_clause(sentence: Sentence, comma: int, slot: Slot) -> bool:
    """Whether a comma and a conjunction open another clause; in "51 killed, and 79 wounded" a list goes on."""
    conjunction = sentence.word(comma + 1)
    return conjunction in grammar("continues") and not (conjunction == "and" and comma + 2 == slot.first)


def _phrase_behind(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The noun phrase between the "by" of a toll and the verb that gives the number."""
    end = next((at for at in range(first, last) if sentence.words[at] in grammar("figures", "putting")), last)
    return (first, end) if first < end and _may_speak(sentence, first, end) else None


def _group_start(sentence: Sentence, verb: int) -> int:
    """The first token of a verb with its auxiliaries and adverbs."""
    while verb > sentence.first and sentence.words[verb - 1] in grammar("have", "adverbs", "previous"):
        verb -= 1
    return verb


def _takes_in(sentence: Sentence, verb: int, subject: tuple[int, int]) -> bool:
    """Whether a verb of admitting is that of a hospital: "hospitals have admitted 143 wounded"."""
    wards = table("nouns", "wards")
    return sentence.words[verb].startswith("admit") and not set(wards).isdisjoint(
        sentence.words[subject[0] : subject[1]]
    )


def _is_toll(sentence: Sentence, colon: int) -> bool:
    """Whether a colon gives the number to a toll: "the rebels put the toll higher: 300 dead"."""
    return not grammar("tolls").isdisjoint(sentence.words[max(sentence.first, colon - _TOLL) : colon])


def _subject_after(sentence: Sentence, slot: Slot) -> tuple[int, int] | None:
    """The tokens of the subject in "20 were killed, the army said on Friday"."""
    for at in range(slot.last + 1, min(sentence.last, slot.last + 3 * _BEFORE)):
        if sentence.words[at] in grammar("reporting") and (
            sentence.word(at + 1) in grammar("tail") or at + 1 == sentence.last
        ):
            phrase = _phrase_before(sentence, at)
            if phrase and sentence.word(phrase[0] - 1) == ",":
                return phrase
    return None


def _phrase_before(sentence: Sentence, last: int) -> tuple[int, int] | None:
    """The noun phrase that ends before a token: back to a punctuation mark or the start of the sentence."""
    if sentence.word(last - 1) == ",":
        return _apposed(sentence, last)
    first = last
    while (
        first > max(sentence.first, last - _PHRASE)
        and not _is_edge(sentence, first - 1)
        and not _opens_speech(sentence, first - 1)
    ):
        first -= 1
    if last - first == _PHRASE:
        return None
    first, last = _core(sentence, first, last)
    words = sentence.words[first:last]
    if words in {("which",), ("who",)} and sentence.word(first - 1) == ",":
        return _phrase_before(sentence, first - 1)  # "the ministry, which also counted 40 wounded"
    return (first, last) if words and _may_speak(sentence, first, last) else None


def _apposed(sentence: Sentence, last: int) -> tuple[int, int] | None:
    """A noun phrase with an apposition: "Airwars, a London-based monitor, puts", "a doctor, Ali Khan, put"."""
    before = range(last - 2, max(sentence.first, last - _PHRASE), -1)
    comma = next((at for at in before if sentence.words[at] == ","), None)
    core = _phrase_before(sentence, comma) if comma else None
    return (core[0], last - 1) if core and comma and _is_title(sentence, comma + 1) else core


def _core(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The noun phrase without what leads to it ("by evening") and without what follows its head ("reached by phone")."""
    while first < last and sentence.words[first] in grammar("leading"):
        first += 1
    if sentence.words[first : first + 1] == ("which",) and last - first > 1:
        first += 1  # "a toll which police had put at nine"
    if last > first and sentence.words[last - 1] in grammar("subjects"):
        return last - 1, last  # "said by telephone he had counted"
    if sentence.words[first : first + 2] == ("according", "to"):
        first += 2
    last = next((at for at in range(first + 1, last) if _is_word(sentence, at, "reached")), last)
    if sentence.word(first) in grammar("fronted"):
        first = max((at for at in range(first, last) if sentence.words[at] in {"the", "both"}), default=last)
    return first, last


def _is_word(sentence: Sentence, token: int, key: str) -> bool:
    """Whether a token is a word of a class, in small letters: "who", not the WHO."""
    start = sentence.document.starts[token]
    return sentence.words[token] in grammar(key) and sentence.document.folded[start].islower()


def _may_speak(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a noun phrase can be a subject: no clause, no figure, no outcome but "based" in "a Britain-based monitor"."""
    if any(_is_word(sentence, at, "no_subject") for at in range(first, last)):
        return False
    superlative = is_superlative(sentence.words[last - 1]) and not _is_title(sentence, last - 1)
    if superlative and last - first == _SUPERLATIVE:
        return False  # "the highest reported since May" is nobody's report
    slots = (sentence.inside.get(at) for at in range(first, last))
    if any(slot and slot.counted is not Counted.NEVER and slot.first > first for slot in slots):
        return False  # but "some officials" speak themselves
    return all(at not in sentence.begins or _is_in_name(sentence, at) for at in range(first, last))


def _is_title(sentence: Sentence, token: int) -> bool:
    """Whether an apposition begins with a name."""
    return sentence.document.folded[sentence.document.starts[token]].isupper()


def _is_in_name(sentence: Sentence, token: int) -> bool:
    """Whether an outcome word is half of a compound or part of a name: "Britain-based", "Iraq Body Count"."""
    start = sentence.document.starts[token]
    return sentence.word(token - 1) == "-" or sentence.document.folded[start].isupper()


def _opens_speech(sentence: Sentence, token: int) -> bool:
    """Whether what another says begins behind a token: "the ministry said | doctors had counted"."""
    return sentence.words[token] in grammar("reporting") or sentence.words[token] == "that"


def _is_edge(sentence: Sentence, token: int) -> bool:
    """Whether a noun phrase cannot reach across a token; the hyphen inside a word is no dash."""
    if sentence.words[token] != "-":
        return sentence.words[token] in grammar("edges")
    start = sentence.document.starts[token]
    return sentence.document.folded[start - 1 : start].isspace()


def _source(report: Report, sentence: Sentence, slot: Slot, first: int, last: int) -> Source | None:
    """The source that a subject names; a pronoun is the speaker quoted last."""
    document, starts = report.document, report.document.starts
    span = Span(starts[first], starts[last - 1] + len(sentence.words[last - 1]))
    text = document.slice(span)
    if sentence.words[last - 1] in grammar("subjects") or sentence.words[first] in grammar("possessives"):
        spoken = report.last_source(slot.quantity.span.start)
        if spoken is None or (sentence.words[last - 1] == "it" and spoken.kind is SourceKind.PERSON):
            return None
        return Source(
            span=span,
            text=text,
            rule="unquoted",
            name=spoken.name,
            role=spoken.role,
            kind=spoken.kind,
            resolved_by=ResolvedBy.PRONOUN,
        )
    people = [name for name in report.names_in(span) if name.kind is NameKind.PERSON]
    if people:
        return Source(
            span=span,
            text=text,
            rule="unquoted",
            name=_full_name(report, people[-1]),
            role=people[-1].role,
            kind=SourceKind.PERSON,
        )
    named = any(name.kind in {NameKind.ORGANISATION, NameKind.PLACE} for name in report.names_in(span))
    kind = SourceKind.ORGANISATION if named else SourceKind.UNNAMED
    return Source(span=span, text=text, rule="unquoted", name=text.removeprefix("The ").removeprefix("the "), kind=kind)


def _full_name(report: Report, person: Name) -> str:
    """The longest name that the article gives a speaker of this surname."""
    return max(person.name, report.full_names.get(person.name.split()[-1], ""), key=len)
