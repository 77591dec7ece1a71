"""Cues that are no finite active verb: participles, passives, verbs with a preposition."""

from __future__ import annotations

from conflictparse.lexicon import table
from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind, complement
from conflictparse.quotes.cues import BE, CueForm, as_saying, carrying_gerunds, verb_forms
from conflictparse.quotes.noun_groups import phrase_after, subject_before
from conflictparse.quotes.reading import Reading

_NOMINAL, _LONGEST_ABSOLUTE = "dwNbM9ho", 8  # tokens of "with the mayor of the town"
_QUOTED_WITHIN = 24  # tokens between "quoted" and "as saying"
_BEHIND_PASSIVE = frozenset({"by", "as"})
_STRICT = frozenset({ComplementKind.THAT, ComplementKind.QUOTATION, ComplementKind.COLON})
_LOOSE = frozenset({ComplementKind.OBJECT, ComplementKind.INFINITIVE, ComplementKind.CLAUSE})


def quoting(reading: Reading, verb: int) -> Candidate | None:
    """ "X quoted Y as saying C": Y speaks, and X passes it on."""
    _, end = reading.sentences[verb]
    saying = _as_saying(reading, verb, end)
    source = phrase_after(reading, verb + 1, saying) if saying else None
    if not saying or not source:
        return None
    found = complement(reading, verb_forms()[reading.words[saying + 1]], saying + 2, end)
    if not found:
        return None
    passes_on = subject_before(reading, verb, reading.sentences[verb][0])
    made = contents.following(reading, (saying, saying + 2), "say", found, rule="quoted_as_saying", source=source)
    made.via = passes_on
    return made


def _as_saying(reading: Reading, verb: int, end: int) -> int | None:
    """The token at which "as saying" begins behind a verb of quoting."""
    near = range(verb + 1, min(verb + _QUOTED_WITHIN, end - 1))
    return next((at for at in near if reading.words[at] == "as" and reading.words[at + 1] in as_saying()), None)


def gerund(reading: Reading, verb: int, cue: CueForm) -> Candidate | None:
    """ "X left, adding that C": the speaker is that of the clause before."""
    first, end = reading.sentences[verb]
    before = reading.classes[verb - 1] if verb > first else ","
    if before == "d" or (before in "aT" and reading.classes[verb - 2] in "dh"):
        return None  # "in its daily briefing the ministry said"
    found = complement(reading, cue, verb + 1, end)
    if not found:
        return None
    source = _absolute(reading, first, verb) if before in "wNM" else None
    carrying = source is not None or (reading.words[verb] in carrying_gerunds() and before in "wMNTb")
    if found.kind in _LOOSE and before not in ",pca-" and not carrying:
        return None
    return contents.following(reading, (verb, verb + 1), cue.lemma, found, rule="participle", source=source)


def _absolute(reading: Reading, first: int, verb: int) -> Range | None:
    """ "with the mayor calling it a crime": a gerund right behind a person has its own subject."""
    at = verb - 1
    while at > first and verb - at < _LONGEST_ABSOLUTE and reading.classes[at] in _NOMINAL:
        at -= 1
    return (at + 1, verb) if reading.words[at] == "with" and at + 1 < verb else None


def infinitive(reading: Reading, verb: int, cue: CueForm) -> Candidate | None:
    """ "went on to say that C", "continues to insist that C": the speaker is the subject of the verb before."""
    first, end = reading.sentences[verb]
    if verb - 1 <= first or reading.words[verb - 1] != "to" or _is_bidden(reading, verb - 2):
        return None
    found = complement(reading, cue, verb + 1, end)
    if (
        not found
        or (found.kind not in _STRICT and cue.lemma != "say")
        or reading.words[verb - 2] in table("reporting", "never.judgements")
    ):
        return None
    return contents.following(reading, (verb, verb + 1), cue.lemma, found, rule="infinitive")


def _is_bidden(reading: Reading, at: int) -> bool:
    """Whether those who are to speak stand before "to": "called on allies to respond", "wanted him to say"."""
    letter = reading.classes[at]
    return letter in "nN" or (letter == "w" and reading.words[at].endswith(("s", "people", "men")))


def passive(reading: Reading, verb: int, cue: CueForm) -> Candidate | None:
    """ "X was quoted as saying C", "C was claimed by X", "it was reported that C"."""
    first, end = reading.sentences[verb]
    after = verb + 1
    announces = reading.classes[after : after + 1] == "t"
    if not (announces or reading.words[after] in _BEHIND_PASSIVE) or reading.group_start(verb, first) == verb:
        return None
    subject = subject_before(reading, verb, first)
    if not subject:
        return None
    saying = _as_saying(reading, verb, end)
    agent = phrase_after(reading, after + 1, saying or end) if reading.words[after] == "by" else None
    if saying and saying == (agent[1] if agent else after):
        said = verb_forms()[reading.words[saying + 1]]
        found = complement(reading, said, saying + 2, end) or Complement(ComplementKind.CLAUSE, saying + 2)
        if found.start >= end:
            return None
        words = (saying if agent else verb, saying + 2)
        made = contents.following(reading, words, "say", found, rule="quoted_as_saying", source=subject)
        made.via = agent
        return made
    if agent:
        return Candidate(cue=(verb, after), lemma=cue.lemma, source=agent, content=[subject], rule="passive_with_agent")
    if announces and "clause" in cue.frames:
        that = Complement(ComplementKind.THAT, after)
        content = [(after, contents.right_end(reading, that, end))]
        return Candidate(
            cue=(verb, after),
            lemma=cue.lemma,
            source=None,
            content=content,
            rule="passive_with_clause",
            open_right=True,
        )
    return None


def prepositional(reading: Reading, verb: int, lemma: str, *, inherits: bool) -> Candidate | None:
    """ "called for talks", "spoke of a massacre": the content stands behind the verb's preposition."""
    first, end = reading.sentences[verb]
    at = verb + lemma.count(" ") + 1
    if at >= end or reading.classes[at] in ",.;:)>cs":
        return None
    if not inherits and _is_singular_noun(reading, verb - 1) and reading.words[verb] == lemma.split(maxsplit=1)[0]:
        return None  # "a conference call on Tuesday"
    source = None if inherits else subject_before(reading, verb, first)
    if not source and not inherits:
        return None
    if reading.words[verb - 1] in BE and reading.words[verb].endswith("ed"):
        return None  # "was accused of murder": nobody is said to accuse
    if source and reading.classes[verb - 1] == "d" and reading.words[verb - 1] in {"a", "the", "this", "no", "any"}:
        source = None  # "a call for talks"
    kind = ComplementKind.THAT if reading.classes[at] == "t" else ComplementKind.OBJECT
    return contents.following(reading, (verb, at), lemma, Complement(kind, at), rule="prepositional", source=source)


def _is_singular_noun(reading: Reading, at: int) -> bool:
    """Whether a token is a noun in the singular, which takes no base form of a verb."""
    return at >= 0 and reading.classes[at] in "wM" and not reading.words[at].endswith(("s", "people", "men", "police"))
