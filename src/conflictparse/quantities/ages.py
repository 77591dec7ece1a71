"""Ages: "a 14-year-old girl", "aged 12", "the minister, 54,", "children under five"."""

from __future__ import annotations

import re

from conflictparse.config import Words
from conflictparse.kinds import QuantityKind
from conflictparse.quantities import counted, lexicon
from conflictparse.quantities.draft import Draft
from conflictparse.quantities.tokens import capitalised, is_stop, word
from conflictparse.text import Document

_OLD = re.compile(r"[ -]?(?P<unit>year|month|week|day)s?[ -]olds?\b")
_OLDEST = 120
_BOUNDS = frozenset({"under", "over", "above", "below"})
_AGED = frozenset({"aged", "age", "ages"})


def read(document: Document, draft: Draft, _: Words) -> bool:
    """Give a draft the unit of an age where it is one."""
    match = _OLD.match(document.lower, draft.end)
    if match:
        draft.reach(document, match.end())
        draft.unit = f"{match['unit']} of age"
    elif _is_age(document, draft):
        draft.unit = "year of age"
    else:
        return False
    draft.kind = QuantityKind.AGE
    return True


def _is_age(document: Document, draft: Draft) -> bool:
    """Whether the words around a number without a unit make it an age."""
    if not isinstance(draft.value, int) or not 0 < draft.value < _OLDEST or draft.scale != 1:
        return False
    before, earlier = word(document, draft.first - 1), word(document, draft.first - 2)
    if before in _BOUNDS and (counted.is_listed(earlier) or earlier in lexicon.words("nouns", "pronouns")):
        return is_stop(document, draft.next) or not word(document, draft.next).isalpha()
    return before in _AGED or (before == "of" and earlier in _AGED) or _in_apposition(document, draft)


def _in_apposition(document: Document, draft: Draft) -> bool:
    """ "the minister, 54, was", "Olena Bondar, 25, said"."""
    if word(document, draft.first - 1) != "," or draft.words or draft.value == 1:
        return False
    named, behind = word(document, draft.first - 2), word(document, draft.next)
    if named in lexicon.words("nouns", "people"):
        return behind in {",", "."}
    return (
        named.isalpha()
        and capitalised(document, draft.first - 2)
        and behind == ","
        and not capitalised(document, draft.next + 1)
    )
