"""Names in a text: people, organisations and places, told apart by titles, heads and word lists.

Capitalised words are joined to runs; a run is cut by what the word lists know of its words: what follows
a title is a person, what ends in "Ministry" an organisation. Without a model, a name that no list knows
is read by its shape (two words and more: a person).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conflictparse.text import gazetteer
from conflictparse.text.chunks import Chunk, Item, chunks
from conflictparse.text.gazetteer import Label
from conflictparse.text.institutions import lower_head
from conflictparse.text.name import Name, Place, by_shape, listed, organisation, person
from conflictparse.text.runs import runs
from conflictparse.text.titles import role_around

_FIELDS = (Label.DOMAIN, Label.PLACE, Label.DEMONYM, Label.ACTOR, Label.HEAD)
_NO_NAME = (Label.PLACE, Label.DEMONYM, Label.ACTOR, Label.HEAD, Label.TITLE, Label.ACRONYM)
_SHAPED = (Label.OTHER, Label.GIVEN)
_LISTED = (Label.ACTOR, Label.PLACE, Label.DEMONYM)
_TITULAR = (Label.TITLE, Label.DOMAIN)
_SPECIFIC = (Label.OTHER, Label.DOMAIN)
_LOCATIVE = ("in ", "of ", "from ", "for ", "at ")


def recognise(folded: str, words: Sequence[str], starts: Sequence[int], capitals: Sequence[int]) -> tuple[Name, ...]:
    """The names in a folded text, in order, none overlapping another.

    Args:
        folded: the text with plain quotation marks and hyphens, case kept.
        words: its tokens.
        starts: the offset of each token.
        capitals: the indices of those with a capital.

    >>> from conflictparse.text import Document
    >>> [(name.name, name.kind.value) for name in Document("Olena Koval told the BBC.").names]
    [('Olena Koval', 'person'), ('BBC', 'organisation')]
    """
    found: list[Name] = []
    for origin, written, gaps in runs(folded, words, starts, capitals):
        for chunk in chunks(written, gaps):
            for name in _names(Place(folded, origin), chunk):
                if not found or name.span.start >= found[-1].span.end:
                    found.append(name)
    return tuple(found)


def _names(place: Place, chunk: Chunk) -> Iterator[Name]:
    """The names of one chunk of a run."""
    items = chunk.items
    while items:
        count, name = _first(place, items, whole=chunk.organisation)
        if name:
            yield name
        items = items[count:]


Reading = tuple[int, Name | None]


def _first(place: Place, items: list[Item], *, whole: bool) -> Reading:
    """The first name among items, and how many items are read with it."""
    if whole or items[-1].label is Label.HEAD:
        return len(items), organisation(place, items)
    if len(items) == 1:
        return _by_first_word(place, items)
    if _is_society(items):
        return len(items), organisation(place, items)
    if _is_namesake(place, items):
        return len(items), by_shape(place, items)
    return (
        _titled(place, items)
        or _before_given_name(place, items)
        or _with_given_name(place, items)
        or _by_first_word(place, items)
    )


def _is_society(items: list[Item]) -> bool:
    """Whether a field before a plural names an organisation by its members: "Emergency Lawyers", "Human Rights Activists"."""
    *fields, last = items
    is_plural = last.label is Label.OTHER and last.text.endswith("s")
    return is_plural and all(item.label is Label.DOMAIN for item in fields)


def _titled(place: Place, items: list[Item]) -> Reading | None:
    """The person behind a title, or before that the institution whose title it is."""
    title = next((at for at in range(len(items) - 2, -1, -1) if items[at].label is Label.TITLE), None)
    if title is None:
        return None
    before = _institution(items[:title])
    if before:  # "White House | Press Secretary ..."
        return title, organisation(place, before)
    named, rest = _behind_title(items[title + 1 :])
    return (len(items) - len(rest), person(place, named, titled=True)) if named else (title + 1, None)


def _before_given_name(place: Place, items: list[Item]) -> Reading | None:
    """The institution whose head stands right before a given name: "Oblast Military Administration | Oleh Kiper"."""
    labels = [item.label for item in items]
    for at in range(1, len(items) - 1):
        if labels[at] is Label.HEAD and labels[at + 1] is Label.GIVEN and Label.GIVEN not in labels[:at]:
            return at + 1, organisation(place, items[: at + 1])
    return None


def _with_given_name(place: Place, items: list[Item]) -> Reading | None:
    """The person whose given name a list knows, with no unknown word before it."""
    given = next((at for at, item in enumerate(items) if item.label is Label.GIVEN), None)
    if given is None or any(item.label is Label.OTHER for item in items[:given]):
        return None
    if given and items[0].label in (Label.ACTOR, Label.PLACE):
        return 1, listed(place, items[0])
    until = given + _length(items[given:])
    return until, by_shape(place, items[given:until])


def _is_namesake(place: Place, items: list[Item]) -> bool:
    """Whether a place is a given name here, as a role beside it tells: "Tirana Hassan, the director,"."""
    if len(items) != 2 or items[0].entry is None or items[0].label is not Label.PLACE or items[1].gap != " ":
        return False
    if items[1].label not in (Label.OTHER, Label.GIVEN):
        return False
    start, end = place.origin + items[0].start, place.origin + items[1].end
    if place.folded[max(0, start - 6) : start].lower().endswith(_LOCATIVE):
        return False
    return place.folded[end : end + 1] == "," and role_around(place.folded, start, end) is not None


def _by_first_word(place: Place, items: list[Item]) -> Reading:
    """What the first word begins: something listed, an acronym, or a name known by its shape."""
    label = items[0].label
    if label in _SHAPED:
        length = _length(items)
        return length, by_shape(place, items[:length])
    if label in _LISTED:
        if len(items) > 1 and label is not Label.ACTOR and _is_headed_by_place(place, items):
            return len(items), by_shape(place, items)
        return 1, listed(place, items[0])
    if label in _TITULAR:
        return 1, None
    if label is Label.ACRONYM and _are_initials(items):
        length = 1 + _length(items[1:])
        return length, person(place, items[:length], titled=False)
    return 1, organisation(place, items[:1])


def _are_initials(items: list[Item]) -> bool:
    """Whether letters with full stops are a person's before the surname: "A.S. Dulat"."""
    initials, *names = items
    return (
        initials.text.endswith(".")
        and bool(names)
        and names[0].label in (Label.OTHER, Label.GIVEN)
        and names[0].gap == " "
    )


def _is_headed_by_place(place: Place, items: list[Item]) -> bool:
    """Whether a place opens the name of an institution: "Kuwait Specialised Field hospital"."""
    unknown = all(item.label in _SPECIFIC for item in items[1:])
    return unknown and lower_head(place.folded, place.origin + items[-1].end, bare=True) is not None


def _institution(items: list[Item]) -> list[Item]:
    """The organisation that a title before a name belongs to, without the field of the office ("Press Secretary")."""
    end = len(items)
    while end and items[end - 1].label is not Label.ACTOR and items[end - 1].text.lower() in gazetteer.domain_words():
        end -= 1
    return items[:end] if end and items[end - 1].label in (Label.ACTOR, Label.HEAD) else []


def _behind_title(items: list[Item]) -> tuple[list[Item], list[Item]]:
    """The words of a person's name behind a title, and what follows them ("of State | Mike Pompeo")."""
    at = 0
    if items[0].gap.startswith((" of", " for")):
        while at < len(items) and items[at].label in _FIELDS:
            at += 1
    until = at + _length(items[at:]) if at < len(items) else at
    return items[at:until], items[until:]


def _length(items: list[Item]) -> int:
    """The number of items that make a person's name: two at least, if there are, then up to a word of another kind.

    A listed word may end a longer name: "Thérèse Kayikwamba Wagner".
    """
    if len(items) <= 2:
        return len(items)
    until = next((at for at in range(2, len(items)) if items[at].label in _NO_NAME), len(items))
    last = items[-1]
    is_surname = until == len(items) - 1 and last.label is Label.ACTOR and last.gap == " " and " " not in last.text
    return until + is_surname
