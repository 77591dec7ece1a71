"""Numbers that count nothing: dates, clock times, names of units and weapons, scores, enumerators, the pronoun "one"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from conflictparse.config import Config
from conflictparse.kinds import DateKind
from conflictparse.model import DateReference
from conflictparse.quantities import lexicon, money
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import adjoins, capitalised, end_of, glued, is_stop, word
from conflictparse.text import Document

# What a number in digits opens that is no amount.
_OTHERWISE = re.compile(
    r"""
    \d{1,2} [:.] \d{2} (?: :\d{2} )? [ ]?+ (?: [ap] \.? [ ]? m\b | gmt | utc )      # 6.30 a.m., 10.45pm
  | \d{1,2} : \d{2}                                                                  # 14:30
  | \d{1,2} [ ]?+ (?: [ap]m\b | [ap]\.[ ]?m\. | o'clock )                            # 5am
  | \d{4} [ ] (?: gmt | utc | hours\b | hrs\b | local\ time )                        # 0600 GMT
  | \d{1,4} / \d{1,2} / \d{2,4}                                                      # 12/25/2024
  | \d{1,4} - \d{1,2} - \d{1,4} (?!\d)                                               # 2024-12-27
  | \d{1,2} \. \d{1,2} \. \d{2,4}                                                    # 27.12.2024
  | \d{1,10} (?: \.\d{1,10} ){2,}                                                    # 10.0.0.1
  | (?: 9/11 | 7/7 | 24/7 | 50/50 ) (?!\d)
  | (?: 19 | 20 ) \d{2} (?: / | - ) \d{2} (?: \d{2} )? (?! \d | ,\d | [ ]?+ (?: people | troops | soldiers ) )  # 2019-20
  | \d{1,4} s \b                                                                     # 1990s
  | \d{1,12} (?: st | nd | rd | th ) \b                                              # 93rd
  | \d{1,3} (?: \.\d{1,9} )? [ ]?+ ° [ ]?+ (?: \d | [nsew]\b )                       # 48.5° N
  | \d{1,3} \. \d{3,9} [°]? [ ]?+ [nsew]?+ , [ ]?+ -?+ \d{1,3} \. \d{3,9}            # 48.1234, 37.1234
  | 0 \d{2,4} (?: [ -]\d{2,4} ){1,4}+                                                # 0800 555 1234
  | 0 \d{2,} (?! [.,]? \d | [ ]?+ (?: mm | cm ) )                                    # 0800
  | (?<=\+) \d{1,3} (?: [ -]\d{2,4} ){2,5}+                                           # +380 44 123 4567
  | \d{3} - \d{4} (?!\d)                                                             # 555-1234
  | \d{1,8} - \d{1,8} - \d                                                           # 1111-22223333-4444
    """,
    re.VERBOSE,
)
_YEAR = re.compile(r"(?:1[0-9]|20)\d{2}(?![\w%°]|,\d|\.\d|-(?!\d|odd|plus))")
_ENUMERATED = re.compile(r"\d{1,3}(?:\)|\.(?=\s+\S))")
_PREFIXES = frozenset(
    {"minus", "sub", "now", "then", "nearly", "almost", "to", "mid", "plus", "and", "or", "estimated"}
)
_MODERN = range(1500, 2200)
_QUESTIONED = frozenset({"#", "@", "_", "\\", "&", "/", ":", "^"})


def drop(document: Document, config: Config, drafts: list[Draft], dates: Sequence[DateReference] = ()) -> list[Draft]:
    """The drafts that no rule of this module excludes."""
    rules = [rule for rule in RULES if rule.__name__.strip("_") not in config.disabled_rules]
    masked = _masks(dates)
    kept: list[Draft] = []
    reached = 0
    for draft in drafts:
        code = None if draft.words else _OTHERWISE.match(document.lower, draft.start)
        if code and draft.start >= reached and "code" not in config.disabled_rules:
            reached = max(reached, code.end())
        if (
            draft.start >= reached
            and not _is_masked(document, draft, masked)
            and not any(rule(document, draft) for rule in rules)
        ):
            kept.append(draft)
    return kept


def _masks(dates: Sequence[DateReference]) -> list[tuple[int, int]]:
    """The spans of calendar dates and clock times."""
    return [(date.span.start, date.span.end) for date in dates if date.kind in {DateKind.DATE, DateKind.TIME}]


def _is_masked(document: Document, draft: Draft, masked: list[tuple[int, int]]) -> bool:
    """Whether a date holds the numeral; "two days" of "two days later" stays an amount of time."""
    at = bisect_right(masked, (draft.start, len(document.text))) - 1
    if at < 0 or masked[at][1] < draft.end or masked[at][0] > draft.start:
        return False
    return not counts_time(document, draft)


def counts_time(document: Document, draft: Draft) -> bool:
    """Whether a unit of time follows the numeral."""
    at = draft.next + (word(document, draft.next) == "-")
    token = word(document, at)
    listed = lexicon.words("units", "time") | lexicon.words("units", "time_plurals")
    return adjoins(document, at) and (token in listed or lexicon.singular(token) in listed)


def _attached(document: Document, draft: Draft) -> bool:
    """Part of a name or of a longer code: "T-72", "F-16", "#3", "24703L202"."""
    if draft.words:
        return False
    before = word(document, draft.first - 1) if glued(document, draft.first) else ""
    if before and (before.isalnum() or before in _QUESTIONED):
        return before not in lexicon.words("money", "codes.iso")
    if before == "." and document.words[draft.first - 2].isdecimal() and glued(document, draft.first - 1):
        return True
    if before == "-" and glued(document, draft.first - 1):
        stem = word(document, draft.first - 2)
        if stem and stem[-1].isalpha() and stem not in _PREFIXES and stem not in lexicon.cardinals():
            return stem[0].isalpha() and stem not in lexicon.scales() and stem not in lexicon.bound_phrases("before")
    return _is_code(document, draft)


def _is_code(document: Document, draft: Draft) -> bool:
    """Whether letters that are no unit are written to the number: "3D", "5G", "24703L202"."""
    tail = draft.next - 1
    if end_of(document, tail) <= draft.end:
        behind, code = word(document, draft.next), word(document, draft.next + 2)
        return len(behind) == 1 and behind.isalpha() and word(document, draft.next + 1) == "-" and code.isdecimal()
    letters = document.lower[draft.end : end_of(document, tail)]
    if letters in {"x", "am", "pm"}:
        return letters != "x"
    return letters not in _glueable() and not any(character.isdecimal() for character in letters[:1])


def _glueable() -> frozenset[str]:
    symbols = frozenset(symbol.lower() for symbol in lexicon.words("units", "symbols"))
    return (
        symbols
        | lexicon.words("units", "words")
        | lexicon.words("units", "time_plurals")
        | lexicon.words("units", "percent")
        | lexicon.words("money", "codes.iso")
        | {"p", "c"}
        | money.SIGNS
    )


def _calendar(document: Document, draft: Draft) -> bool:
    """The day of a month: "12 March", "May 5"."""
    if draft.words or draft.scale != 1 or not isinstance(draft.value, int) or draft.value > 31:
        return False
    months = lexicon.words("designations", "months")
    behind = word(document, draft.next)
    if behind in months and adjoins(document, draft.next):
        told = capitalised(document, draft.next) or word(document, draft.first - 1) in {
            "on",
            "since",
            "until",
            "before",
            "after",
        }
        return told or behind not in {"march", "may", "mar"}
    at = draft.first - 1
    while word(document, at) in {".", "and", "or", "-", ","} or (
        at > 0 and word(document, at).isdecimal() and len(document.words[at]) < 3
    ):
        at -= 1
        if draft.first - at > 5:
            return False
    before = word(document, at)
    if before not in months or not adjoins(document, draft.first):
        return False
    return (
        before not in {"may", "march", "mar"}
        or capitalised(document, at)
        or word(document, at - 1) in {"on", "of", "since", "until"}
    )


def _year(document: Document, draft: Draft) -> bool:
    """A year: four bare digits that count nothing."""
    if draft.words or draft.scale != 1 or draft.end - draft.start != 4 or not _YEAR.match(document.lower, draft.start):
        return False
    if _is_money(document, draft):
        return False
    before = word(document, draft.first - 1)
    modern = draft.value in _MODERN
    timed = before in lexicon.words("designations", "year_before") or before in lexicon.words("designations", "months")
    if _is_counted(document, draft.next):
        return modern and timed and before not in {"of", "to", "the", "and", "for", "a", "from", "by", "than"}
    return modern and (timed or before not in lexicon.bound_phrases("before"))


def _is_money(document: Document, draft: Draft) -> bool:
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    signs = lexicon.words("money", "codes.iso")
    return (
        before in signs
        or before in money.SIGNS
        or before == "="
        or behind in signs
        or behind in money.SIGNS
        or behind in {"%", "°"}
    )


def _is_counted(document: Document, index: int) -> bool:
    """Whether a noun of the lists, a unit or another plain plural follows."""
    if not adjoins(document, index):
        return False
    for at in range(index, index + 3):
        token = word(document, at)
        lemma = lexicon.singular(token)
        if (
            lemma in lexicon.words("nouns", "people")
            or lemma in lexicon.words("nouns", "arms")
            or lemma in lexicon.words("units", "words")
        ):
            return True
        if token in lexicon.words("nouns", "people_collective") or token in _symbols():
            return True
        if is_stop(document, at) or not token.isalpha():
            return False
    return False


def _designation(document: Document, draft: Draft) -> bool:
    """A name with a number: "Article 5", "Battalion 47", "Resolution 2254", "iPhone 11"."""
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    if (
        draft.value in lexicon.aircraft()
        and not draft.words
        and (capitalised(document, draft.next) or capitalised(document, draft.first - 1))
    ):
        return True
    if (
        behind in lexicon.words("designations", "after")
        and adjoins(document, draft.next)
        and capitalised(document, draft.next)
    ):
        return not behind.endswith("s")
    if not isinstance(draft.value, int) or draft.scale != 1 or draft.value < 0 or not adjoins(document, draft.first):
        return False
    if before == "." and word(document, draft.first - 2) in {"no", "nos", "fig", "art", "nr", "vol", "para"}:
        return glued(document, draft.first - 1)
    if _is_money(document, draft):
        return False
    named = before in lexicon.words("designations", "before")
    if draft.words:
        return named and capitalised(document, draft.first) and capitalised(document, draft.first - 1)
    if before in lexicon.words("designations", "always") and "," not in document.text[draft.start : draft.end]:
        return True
    return (named or _follows_name(document, draft) or _precedes_name(document, draft)) and not _is_amount(
        document, draft
    )


def _follows_name(document: Document, draft: Draft) -> bool:
    """Whether a capitalised word inside the sentence stands before the number."""
    before = word(document, draft.first - 1)
    if not capitalised(document, draft.first - 1) or not before.isalpha() or before in lexicon.bound_phrases("before"):
        return False
    listed = (
        lexicon.words("nouns", "stops")
        | lexicon.words("nouns", "affecting")
        | lexicon.words("designations", "year_before")
    )
    return before not in listed and lexicon.singular(before) not in lexicon.words("nouns", "people")


def _precedes_name(document: Document, draft: Draft) -> bool:
    """Whether a name begins behind the number, as in addresses: "358 Northern Road", "17 Pro"."""
    if not capitalised(document, draft.next) or not adjoins(document, draft.next) or draft.end - draft.start > 4:
        return False
    if word(document, draft.first - 1) in lexicon.bound_phrases("before"):
        return False
    at = draft.next
    while capitalised(document, at) and adjoins(document, at) and at < draft.next + 5:
        if _plural(word(document, at)) or _is_listed(word(document, at)) or len(document.words[at]) < 2:
            return False
        at += 1
    return not (_plural(word(document, at)) or _is_listed(word(document, at)))


def _is_listed(token: str) -> bool:
    """Whether a token is among the nouns that are counted, or a unit."""
    lemma = lexicon.singular(token)
    lists = (("nouns", "people"), ("nouns", "arms"), ("units", "words"), ("units", "time"))
    if any(lemma in lexicon.words(*listed) for listed in lists):
        return True
    return (
        token in lexicon.words("nouns", "people_collective")
        or token in _symbols()
        or token in lexicon.words("units", "percent")
    )


def _symbols() -> frozenset[str]:
    """Unit symbols that are no words, in lower case."""
    shy = lexicon.words("units", "shy")
    return frozenset(symbol.lower() for symbol in lexicon.words("units", "symbols") if symbol not in shy)


def _is_amount(document: Document, draft: Draft) -> bool:
    """Whether something counted, or a unit, follows a number behind a name."""
    at = draft.next
    behind = word(document, at)
    if not behind or not adjoins(document, at):
        return False
    if behind in {"%", "-"} or end_of(document, at - 1) > draft.end:
        return True
    if (
        behind in lexicon.words("nouns", "states")
        or behind in lexicon.words("units", "percent")
        or behind in _symbols()
    ):
        return True
    if "," in document.text[draft.start : draft.end]:
        return True
    listed = lexicon.words("nouns", "stops")
    if not behind.isalpha() or behind in listed:
        return False
    return _is_counted(document, at) or (
        not capitalised(document, at) and any(_plural(word(document, near)) for near in (at, at + 1))
    )


def _plural(token: str) -> bool:
    return (
        len(token) > 3
        and token.endswith("s")
        and not token.endswith(("ss", "us", "is"))
        and token not in lexicon.words("nouns", "stops")
    )


def _enumerator(document: Document, draft: Draft) -> bool:
    """The number of an item in a list: "1. Five killed", "2) ", "(3)"."""
    if draft.words or draft.value is None or draft.value > 100 or draft.scale != 1:
        return False
    if word(document, draft.next) == ")" and not document.words[draft.next - 1 : draft.next] == [")"]:
        opened = document.words[max(0, draft.first - 8) : draft.first]
        if draft.value <= 20 and (
            "(" not in opened or (opened[-1] == "(" and not capitalised(document, draft.first - 2))
        ):
            return True
    if not _ENUMERATED.match(document.lower, draft.start) or not document.paragraphs:
        return False
    return document.paragraphs[document.paragraph_at(draft.start)].start == draft.start


def _pronoun(document: Document, draft: Draft) -> bool:
    """ "no one", "this one", "one is told", "one another"; "one of them" and "one soldier" count."""
    if not draft.words or draft.next - draft.first != 1 or document.words[draft.first] != "one":
        return False
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    near = adjoins(document, draft.next)
    if before in {"no", "any", "every", "ground", "loved", "square", "anyone"} or behind in {"another", "'", "thing"}:
        return True
    if behind in lexicon.words("nouns", "states") or before in lexicon.words("nouns", "affecting"):
        return False
    if behind in {"was", "were", "is", "has", "had"} and _suffers(document, draft.next):
        return False
    if behind == "-":
        return word(document, draft.next + 1) in {"on", "sided", "way", "off", "to", "man"}
    if near and behind in {"of", "more", "other", "in", "out", "to", "or"}:
        return before in {"this", "the"} and behind != "of"
    if before in {"by", "at"} and behind == before:
        return True
    if before in lexicon.bound_phrases("before") and before not in {"the", "top"}:
        return False
    return not near or not (behind[:1].isalnum()) or is_stop(document, draft.next)


def _suffers(document: Document, index: int) -> bool:
    """Whether a passive of harm follows: "one was killed"."""
    near = document.words[index + 1 : index + 4]
    return any(token in lexicon.words("nouns", "states") for token in near)


def _bare_scale(document: Document, draft: Draft) -> bool:
    """A scale word that nothing counts: "a baker's dozen", "dollar million"."""
    token = document.words[draft.first]
    if not draft.words or draft.vague or draft.next - draft.first != 1 or token not in lexicon.scales():
        return False
    return word(document, draft.first - 1) in {"s", "dollar", "usd", "per", "the"} or token in {
        "million",
        "billion",
        "trillion",
    }


def _ranked(document: Document, draft: Draft) -> bool:
    """A rank without a noun: "the bottom three"."""
    before = word(document, draft.first - 1)
    return before in {"bottom", "top", "final", "front", "last", "big"} and (
        not adjoins(document, draft.next) or is_stop(document, draft.next) or not word(document, draft.next).isalpha()
    )


def _ground_zero(document: Document, draft: Draft) -> bool:
    """ "ground zero", "zero tolerance", "back to square one"."""
    if not draft.words or draft.value not in {0, 1}:
        return False
    before, behind = word(document, draft.first - 1), word(document, draft.next)
    return before in {"ground", "square", "patient", "point"} or (
        draft.value == 0 and behind in {"tolerance", "in", "sum"}
    )


RULES: tuple[Callable[[Document, Draft], bool], ...] = (
    _attached,
    _calendar,
    _year,
    _designation,
    _enumerator,
    _pronoun,
    _bare_scale,
    _ranked,
    _ground_zero,
)
