"""A name by itself: what it names, and how it is read from the words of a run that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from conflictparse.lexicon import table
from conflictparse.model import Span
from conflictparse.text import gazetteer
from conflictparse.text.chunks import Item
from conflictparse.text.gazetteer import Gender, Label
from conflictparse.text.institutions import lower_head
from conflictparse.text.titles import role_around

_WHO = (", who ", " who ")
_LONGEST_TITLE = 20


class NameKind(StrEnum):
    """What a name names; ``OTHER`` where neither lists nor shape tell."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PEOPLE = "people"
    OTHER = "other"


class Name(NamedTuple):
    """One mention of a name.

    Attributes:
        span: where it stands, titles left out.
        name: the name as written.
        kind: what it names.
        canonical: the name that listed variants share ("UN": "United Nations"), else ``name``.
        group: the class of a listed actor ("armed_groups") or place ("capitals"), else "".
        head: the head noun of an organisation in lower case ("ministry"), else "".
        role: the title before a person, or the apposition after one.
        gender: of a person, where title, role or given name tell.
        certain: whether a list, a title or a head says so; otherwise only the shape does.
    """

    span: Span
    name: str
    kind: NameKind
    canonical: str
    group: str = ""
    head: str = ""
    role: str | None = None
    gender: Gender | None = None
    certain: bool = True


class Place(NamedTuple):
    """Where a run stands: the folded text, and the offset from which those of the run's items count."""

    folded: str
    origin: int

    def around(self, items: Sequence[Item]) -> Span:
        """From the first item to the last."""
        return Span(self.origin + items[0].start, self.origin + items[-1].end)


def by_shape(place: Place, items: list[Item]) -> Name:
    """A person, unless a head in lower case follows: "Nasser hospital", "Grey Zone channel"."""
    headed = lower_head(place.folded, place.origin + items[-1].end, bare=True)
    if headed is None:
        return person(place, items, titled=False)
    return _headed(place, items[0], *headed)


def _headed(place: Place, first: Item, end: int, head: str) -> Name:
    """An institution by the head in lower case that ends its name."""
    span = Span(place.origin + first.start, end)
    name = place.folded[span.start : end]
    return Name(span=span, name=name, kind=NameKind.ORGANISATION, canonical=name, head=head)


def person(place: Place, items: list[Item], *, titled: bool) -> Name:
    """A person, or a lone word that may be one."""
    span = place.around(items)
    name = place.folded[span.start : span.end]
    role = role_around(place.folded, span.start, span.end)
    if not titled and role is None and " " not in name:
        return _alone(place, span, name)
    first = name.split(" ", 1)[0]
    return Name(
        span=span,
        name=name,
        kind=NameKind.PERSON,
        canonical=name,
        role=role,
        gender=gazetteer.gender_of((first, first.split("-")[0])) or _addressed(place.folded, span.start, role),
        certain=titled or role is not None or items[0].label is Label.GIVEN or place.folded.startswith(_WHO, span.end),
    )


def _alone(place: Place, span: Span, name: str) -> Name:
    """A word without a title or a role, or the name behind a noun for its kind: "the NGO | Acled"."""
    if head := _head_before(place.folded, span.start):
        return Name(span=span, name=name, kind=NameKind.ORGANISATION, canonical=name, head=head)
    is_person = place.folded.startswith(_WHO, span.end)
    return Name(span=span, name=name, kind=NameKind.OTHER, canonical=name, certain=is_person)


def _head_before(folded: str, start: int) -> str | None:
    """The noun for an organisation that introduces its name: "the NGO | Acled", "the news site | Walla"."""
    head = _word_before(folded, start).lower()
    return head if head in _introducing() and folded[start - 1] == " " else None


@cache
def _introducing() -> frozenset[str]:
    return frozenset(table("organisations", "heads.introducing"))


def _addressed(folded: str, start: int, role: str | None) -> Gender | None:
    """The gender of a person that the word before the name tells, or else the role."""
    words = (_word_before(folded, start), *(role or "").split(" "))
    return gazetteer.gender_of(word.strip(".,").lower() for word in words)


def _word_before(folded: str, start: int) -> str:
    """What stands before a name, up to a space."""
    words = folded[max(0, start - _LONGEST_TITLE) : start].rsplit(None, 1)
    return words[-1] if words else ""


def organisation(place: Place, items: list[Item]) -> Name | None:
    """An organisation by its head, its acronym, or a list."""
    if len(items) == 1 and items[0].label in (Label.ACTOR, Label.PLACE):
        return listed(place, items[0])
    if len(items) == 1 and gazetteer.organisation_heads().get(items[0].text.lower(), "state") not in ("state", "force"):
        return None  # "Channels", "Group": a noun that opens a sentence
    span = place.around(items)
    name = place.folded[span.start : span.end]
    complement = next((at for at, item in enumerate(items) if at and item.gap.startswith((" of", " for"))), len(items))
    heads = [item.text.lower() for item in items[:complement] if item.label is Label.HEAD]
    return Name(
        span=span,
        name=name,
        kind=NameKind.ORGANISATION,
        canonical=name,
        head=heads[-1] if heads else "",
        certain=bool(heads),
    )


_KINDS = {Label.ACTOR: NameKind.ORGANISATION, Label.PLACE: NameKind.PLACE, Label.DEMONYM: NameKind.PEOPLE}


def listed(place: Place, item: Item) -> Name | None:
    """A place, a people or a known actor; with a lower-case head behind it, an institution of it."""
    extended = lower_head(place.folded, place.origin + item.end)
    if extended:
        return _headed(place, item, *extended)
    if item.entry is None:  # "Hamas-run" and nothing that is run
        return None
    return Name(
        span=place.around((item,)),
        name=item.text,
        kind=_KINDS[item.label],
        canonical=item.entry.canonical,
        group=item.entry.group,
    )
