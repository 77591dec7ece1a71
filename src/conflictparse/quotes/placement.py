"""Where the content stands around a subject and its verb: before, after, or on both sides."""

from __future__ import annotations

import re

from conflictparse.lexicon import table
from conflictparse.quotes import contents
from conflictparse.quotes.candidate import Candidate, Range
from conflictparse.quotes.complements import Complement, ComplementKind, complement
from conflictparse.quotes.cues import CueForm
from conflictparse.quotes.reading import Reading

# Adverbials between the cue and the mark behind which the content goes on.
_ADVERBIALS = re.compile(r"(?:[^,;:<tvx-]|(?<=p)d?M){0,30}?(?=[,.;>)-]|$)")
_MAIN_CLAUSE = re.compile(r",(?=[nNd])")
_ADVERBIAL_REST = re.compile(r"p[^tvx,;]{0,6}[MT][^,;]{0,12}")
_ONLY_TIME = re.compile(r"(?:p?d?[aw9]?T9?|p[^tvx,;:.<>r]{0,6}M){0,3}")
_SUBORDINATE = frozenset({"while", "although", "though", "if", "even", "whereas", "unless"})
_BARE = frozenset({ComplementKind.OBJECT, ComplementKind.CLAUSE})
_MIN_HEADLINE = 5
_LONG_QUOTATION = 9  # tokens: no title of a programme, but a predicate in quotation marks


class Clause:
    """A subject and a verb of saying in their sentence, with what stands on either side.

    Attributes:
        mark: the class of the token before the subject.
        right: the complement behind the verb.
        left: what stands before the subject, from the beginning of its sentence or quotation.
        quotation_before: whether a quotation ends right before the subject and makes up the left side, or a clause of it.
    """

    def __init__(self, reading: Reading, verb: int, cue: CueForm, subject: Range) -> None:
        self.reading, self.verb, self.cue, self.subject = reading, verb, cue, subject
        self.first, self.end = reading.sentences[verb]
        self.mark = reading.classes[subject[0] - 1] if subject[0] > self.first else ""
        self.right: Complement | None = complement(reading, cue, verb + 1, self.end)
        start = contents.left_start(reading, subject[0] - 1, self.first)
        self.left: Range = (start, subject[0] - (self.mark in {",", "-"}))
        self.quotation_before: bool = self._has_quotation_before()

    def _has_quotation_before(self) -> bool:
        """Whether the left side is a quotation, or ends with one that belongs to its clause."""
        start, stop = self.left
        if not self.mark or stop <= start or self.reading.classes[stop - 1] != ">":
            return False
        quotation = self.reading.quotation_at(stop - 1)
        whole = quotation is not None and (quotation[0] - start <= 1 or quotation[1] - quotation[0] > _LONG_QUOTATION)
        return whole or contents.has_finite_verb(self.reading, start, stop)

    def has_clause_before(self) -> bool:
        """Whether a clause stands before the subject, cut off by a comma or a dash; not in text that lost its commas."""
        start, stop = self.left
        if self.mark in {",", "-"} and stop > start:
            return contents.has_finite_verb(self.reading, start, stop) or (
                stop - start >= _MIN_HEADLINE and self._nothing_follows()
            )
        long_enough = self.mark and self.mark not in "rtx" and self.subject[0] - self.first > _MIN_HEADLINE
        return bool(long_enough) and self._nothing_follows() and contents.has_finite_verb(self.reading, start, stop)

    def _nothing_follows(self) -> bool:
        """Whether the sentence ends with the verb and when or where it was said."""
        at = self._behind_time()
        return at >= self.end or self.reading.classes[at] == "." or contents.carries_on(self.reading, at)

    def _behind_time(self) -> int:
        match = _ONLY_TIME.match(self.reading.classes, self.verb + 1, self.end)
        return match.end() if match else self.verb + 1

    def candidate(self, rule: str, content: list[Range], *, open_right: bool = False) -> Candidate:
        """The attribution with these pieces of content."""
        return Candidate(
            cue=(self.verb, self.verb + 1),
            lemma=self.cue.lemma,
            source=self.subject,
            content=content,
            rule=rule,
            open_right=open_right,
        )


def place(clause: Clause) -> Candidate | None:
    """The attribution that a subject and a verb of saying make; the first placement that fits."""
    for placement in _PLACEMENTS:
        found = placement(clause)
        if found:
            return found
    return None


def _post_posed(clause: Clause) -> Candidate | None:
    """The content goes before, and may go on behind: "C," X said, "C"."""
    if not clause.cue.reports or not (clause.quotation_before or clause.has_clause_before()):
        return None
    if clause.cue.lemma == "continue" and not clause.quotation_before:
        return None  # "the toll may rise as searches continue"
    if clause.right and not (
        (clause.quotation_before and _is_circumstance(clause, clause.right)) or _is_comment(clause, clause.right)
    ):
        return None
    rest = second_piece(clause.reading, clause.verb + 1, clause.end, quoted=clause.quotation_before)
    rule = "pointing_back" if _is_taken_up(clause) else "post_posed"
    return clause.candidate(rule, [clause.left, *rest], open_right=bool(rest) and not clause.quotation_before)


def _is_taken_up(clause: Clause) -> bool:
    """Whether a noun before the subject takes up what another has said: "..., something Paris denied"."""
    first, last = clause.subject
    return not set(clause.reading.words[first - 1 : last]).isdisjoint(table("reporting", "taking_up.nouns"))


def _is_circumstance(clause: Clause, right: Complement) -> bool:
    """Whether what follows the cue of a quotation is no content: an addressee, "when asked", a bare phrase."""
    return right.kind in _BARE or (right.kind is ComplementKind.WH and clause.reading.words[right.start] == "when")


def _is_comment(clause: Clause, right: Complement) -> bool:
    """Whether a bare phrase behind a comma only comments on what was said: "C, X said on Friday, a rise of 20"."""
    return clause.mark == "," and right.kind in _BARE and clause.reading.classes[right.start - 1] == ","


def _pre_posed(clause: Clause) -> Candidate | None:
    """The content follows: X said that C; a quotation or a concession before it belongs to it, too."""
    if not clause.right:
        return None
    pieces = [(clause.right.start, contents.right_end(clause.reading, clause.right, clause.end))]
    resumed = clause.cue.reports and clause.quotation_before and clause.right.kind is ComplementKind.QUOTATION
    if resumed or _is_concession(clause):
        pieces.insert(0, clause.left)
    if (
        clause.mark == "s" and clause.subject[0] - 1 == clause.first
    ):  # "If he says C, ...": the main clause is the writer's
        comma = _MAIN_CLAUSE.search(clause.reading.classes, *pieces[-1])
        pieces[-1] = (pieces[-1][0], comma.start() if comma else pieces[-1][1])
    rule = "split" if resumed else "object" if clause.right.kind is ComplementKind.OBJECT else "pre_posed"
    return clause.candidate(rule, pieces, open_right=True)


def _is_concession(clause: Clause) -> bool:
    """ "While C, he said that C": a concession before a pronoun is the speaker's, before a name the writer's."""
    start, stop = clause.left
    if (
        clause.mark != ","
        or not clause.right
        or clause.right.kind is not ComplementKind.THAT
        or stop - start < _MIN_HEADLINE
    ):
        return False
    return clause.reading.words[start] in _SUBORDINATE and clause.reading.classes[clause.subject[0]] == "n"


def _parenthetical(clause: Clause) -> Candidate | None:
    """The cue interrupts the content: C, X said, C."""
    if not clause.cue.reports or clause.mark != ",":
        return None
    classes = clause.reading.classes
    match = _ADVERBIALS.match(classes, clause.verb + 1, clause.end)
    stop = match.end() if match else clause.verb + 1
    behind = stop + 1
    if behind >= clause.end or classes[stop] != "," or contents.carries_on(clause.reading, behind):
        return None
    if contents.places_in_time(clause.reading, behind):
        return None
    return clause.candidate("parenthetical", [clause.left, (behind, clause.end)], open_right=True)


def _object_relative(clause: Clause) -> Candidate | None:
    """The cue stands inside a relative clause: "which X said will open", "which X dismissed as a game"."""
    classes, behind = clause.reading.classes, clause.verb + 1
    judged = "object" in clause.cue.frames and clause.reading.words[behind] == "as"
    goes_on = clause.cue.reports and classes[behind : behind + 1] in {"x", "v"}
    if clause.mark != "r" or not (judged or goes_on):
        return None
    comma = classes.find(",", behind, clause.end)
    pronoun = (clause.subject[0] - 1, clause.subject[0])
    return clause.candidate("object_relative", [pronoun, (behind, comma if comma > 0 else clause.end)])


def _as_clause(clause: Clause) -> Candidate | None:
    """ "As X reported, C"; "C, as X put it": the cue stands in a clause with "as"."""
    reading, first = clause.reading, clause.first
    opening = clause.subject[0] - 1
    if not clause.cue.reports or opening < first or reading.words[opening] != "as":
        return None
    match = _ADVERBIALS.match(reading.classes, clause.verb + 1, clause.end)
    stop = match.end() if match else clause.verb + 1
    goes_on = stop + 1 < clause.end and reading.classes[stop] == "," and reading.classes[stop + 1] != "c"
    if opening == first or (opening == first + 1 and reading.classes[first] in "ac"):
        pieces = [(stop + 1, clause.end)] if goes_on else []
    elif reading.classes[opening - 1] in ",-" and (goes_on or stop + 1 >= clause.end):
        pieces = [(contents.left_start(reading, opening - 1, first), opening - 1)]
        pieces += [(stop + 1, clause.end)] if goes_on and reading.classes[stop + 1] in "xv" else []
    else:
        pieces = []
    return clause.candidate("as_clause", pieces, open_right=pieces[-1][1] == clause.end) if pieces else None


_PLACEMENTS = (_as_clause, _post_posed, _pre_posed, _parenthetical, _object_relative)


def second_piece(reading: Reading, at: int, end: int, *, quoted: bool = True) -> list[Range]:
    """The rest of a split content, behind the cue and its adverbials."""
    classes = reading.classes
    match = _ADVERBIALS.match(classes, at, end)
    stop = match.end() if match else at
    if stop + 1 >= end or classes[stop] not in ",-":
        return []
    following = classes[stop + 1]
    if following == "<":
        quotation = reading.quotation_at(stop + 1)
        return [quotation or (stop + 1, end)]
    if following in "xv":
        return [(stop + 1, end)]
    if following == "c" and (
        classes[stop + 2 : stop + 3] in {"x", "v", "<"}
        or (not quoted and contents.has_finite_verb(reading, stop + 2, end))
    ):
        return [(stop + 2, end)]
    if not quoted and following in "pswdnN" and stop == at and not _ADVERBIAL_REST.fullmatch(classes, stop + 1, end):
        return [(stop + 1, end)]
    return []
