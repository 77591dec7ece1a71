"""Number words and list numbers that count nothing: "no one", "2)", "year three", "ground zero"."""

from __future__ import annotations

import re

from conflictparse.quantities import lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, bound_before, capitalised, glued, is_stop, stands_at, word
from conflictparse.text import Document

_ENUMERATED = re.compile(r"\d{1,3}(?:\)|\.(?=\s+\S))")
_RECKONED = frozenset({"account", "count", "estimate", "measure", "reckoning"})  # "by one account"
_ADVERBIAL = frozenset({"day", "morning", "afternoon", "evening", "night", "summer", "winter", "spring", "autumn"})
_LONGEST_LIST = 20
_LONGEST_SPEAKER = 5  # tokens of "junior army officers"
_BRACKET_REACH = 8  # tokens between an opening bracket and a number inside it


def enumerator(document: Document, draft: Draft) -> bool:
    """The number of an item in a list: "1. Five killed", "2) ", "(3)"."""
    if draft.value is None or not 0 <= draft.value <= 100 or draft.scale != 1:
        return False
    if word(document, draft.next) == ")" and draft.value <= _LONGEST_LIST:
        before = document.words[max(0, draft.first - _BRACKET_REACH) : draft.first]
        if "(" not in before or (before[-1] == "(" and not capitalised(document, draft.first - 2)):
            return True
    if not _ENUMERATED.match(document.lower, draft.start):
        return False
    opens = word(document, draft.first - 1) in {".", ";", "!", "?"} and capitalised(document, draft.next + 1)
    return opens or document.paragraphs[document.paragraph_at(draft.start)].start == draft.start


def pronoun_one(document: Document, draft: Draft) -> bool:
    """ "no one", "this one", "one is told", "one another"; "one of them" and "one soldier" count."""
    if draft.next - draft.first != 1 or document.words[draft.first] != "one":
        return False
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    if before in lexicon.words("designations", "pronoun_before") or behind in lexicon.words(
        "designations", "pronoun_behind"
    ):
        return True
    is_victim = behind in lexicon.words("nouns", "states") or before in lexicon.words("nouns", "affecting")
    if is_victim or (before, behind) == ("between", "and"):
        return False
    if behind == "-" and glued(document, draft.next):
        return word(document, draft.next + 1) in lexicon.words("designations", "pronoun_compounds")
    if before == "-" and word(document, draft.first - 2) in lexicon.words("designations", "pronoun_compounds"):
        return True
    if before == "the" and behind.endswith("ed"):  # "the one reported"
        return True
    near = adjoins(document, draft.next)
    if near and behind in {"of", "more", "other", "in", "out", "to", "or"}:
        return before in {"this", "the"} and behind != "of"
    if (before in {"by", "at"} and behind == before) or (near and _suffers(document, draft.next)):
        return behind == before
    if bound_before(document, draft.first):  # "only one was hit", but "the only one who saw it"
        return before == "only" and word(document, draft.first - 2) in {"the", "an", "my", "our", "their"}
    return not near or not behind[:1].isalnum() or is_stop(document, draft.next)


def idiom(document: Document, draft: Draft) -> bool:
    """ "One evening a shell fell", "at one point", "on the one hand", "one of the lucky ones", "one-in-a-million"."""
    if draft.value != 1 or draft.next - draft.first != 1:
        return False
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    if before == "at" and behind in {"point", "stage", "time"}:
        return True
    if (before == "the" and behind == "hand") or (before == "by" and behind in _RECKONED):
        return True
    if behind == "of":
        return "ones" in [word(document, at) for at in range(draft.next + 1, draft.next + 5)]
    if behind == "-" and word(document, draft.next + 1) == "in":
        return (
            not word(document, draft.next + 3)[:1].isdigit()
            and word(document, draft.next + 3) not in lexicon.cardinals()
        )
    opens = not before[:1].isalnum() or before in {"and", "but", "then", "until", "when"}
    return opens and behind in _ADVERBIAL and not stands_at(document, draft.next + 1, ("of",))


def speaker(document: Document, draft: Draft) -> bool:
    """One who speaks: "one of the officers said"; nobody counts speakers."""
    if draft.value != 1 or not stands_at(document, draft.next, ("of", "the")):
        return False
    spoken = lexicon.words("hedge_context", "reporting_past")
    noun_phrase = range(draft.next + 2, draft.next + 2 + _LONGEST_SPEAKER)
    verb = next((at for at in noun_phrase if is_stop(document, at) or word(document, at) in spoken), None)
    return verb is not None and word(document, verb) in spoken


def _suffers(document: Document, index: int) -> bool:
    """Whether a passive of harm follows: "one was killed"."""
    if word(document, index) not in {"was", "were", "is", "has", "had"}:
        return False
    return any(token in lexicon.words("nouns", "states") for token in document.words[index + 1 : index + 4])


def sequence(document: Document, draft: Draft) -> bool:
    """ "year three of the war", "phase two"."""
    before = word(document, draft.first - 1)
    if before not in lexicon.words("designations", "sequences") or not adjoins(document, draft.first):
        return False
    return is_stop(document, draft.next) or not word(document, draft.next).isalpha()


def bare_scale(document: Document, draft: Draft) -> bool:
    """A scale word that nothing counts: "a baker's dozen", "dollar million"."""
    token = document.words[draft.first]
    if draft.vague or draft.next - draft.first != 1 or token not in lexicon.scales():
        return False
    before = word(document, draft.first - 1)
    return before in {"s", "dollar", "usd", "per", "the"} or token in {"million", "billion", "trillion"}


def rank(document: Document, draft: Draft) -> bool:
    """A rank without a noun: "the bottom three"."""
    if word(document, draft.first - 1) not in lexicon.words("designations", "ranks"):
        return False
    behind = word(document, draft.next)
    return not adjoins(document, draft.next) or is_stop(document, draft.next) or not behind[:1].isalpha()


def odds(document: Document, draft: Draft) -> bool:
    """ "a two-to-one advantage", "outnumbered by ten to one"."""
    if not isinstance(draft.value, int) or draft.value < 2:
        return False
    return any(stands_at(document, draft.next, link) for link in (("-", "to", "-", "one"), ("to", "one")))


def named_number(document: Document, draft: Draft) -> bool:
    """A number word that is a name's: "the Group of Seven", "the Six-Day War", "the Thirty Years' War"."""
    if not capitalised(document, draft.first):
        return False
    if word(document, draft.first - 1) == "of" and word(document, draft.first - 2) in {
        "group",
        "gang",
        "council",
        "club",
    }:
        return True
    at = draft.next + (word(document, draft.next) == "-")
    if lexicon.singular(word(document, at)) not in {"day", "week", "month", "year"} or not capitalised(document, at):
        return False
    at += 1
    while word(document, at) in {"'", "s"}:
        at += 1
    return word(document, at) in {"war", "wars", "battle", "campaign", "siege"} and capitalised(document, at)


def ground_zero(document: Document, draft: Draft) -> bool:
    """ "ground zero", "zero tolerance", "back to square one"."""
    if draft.value not in {0, 1}:
        return False
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    return before in {"ground", "square", "patient"} or (draft.value == 0 and behind in {"tolerance", "in", "sum"})
