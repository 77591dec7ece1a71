"""A report of our own and its reading, made by hand: what the outputs are tested on, whatever the finders find."""

from datetime import date

from conflictparse import (
    Anchor,
    Article,
    Bound,
    Claim,
    DateKind,
    DateReference,
    Factuality,
    Grain,
    Hedge,
    HedgeKind,
    Mention,
    Outcome,
    Period,
    Quantity,
    QuantityKind,
    Quote,
    QuoteKind,
    ResolvedBy,
    Source,
    SourceKind,
    Span,
    VictimClass,
)

TEXT = """\
Shelling kills at least 14 in river port, governor says

ORSKA, March 9 (Sample Wire) - At least 14 civilians were killed and about 30 wounded when rockets struck \
the grain harbour on Saturday, regional governor Lena Marsh said.

“We have lost dozens of homes & a school in the past week,” she told reporters. “This <was> no accident.”

The army likely lost between 120 and 150 soldiers since February 24, according to a Western official. \
The figures could not be independently verified.
"""


def span(words, nth=0, within=TEXT):
    """The nth place where the words stand."""
    start = -1
    for _ in range(nth + 1):
        start = within.index(words, start + 1)
    return Span(start, start + len(words))


def at(words, nth=0, rule="by_hand", **values):
    """The fields of a mention of these words."""
    return {"span": span(words, nth), "text": words, "rule": rule, **values}


MARSH = Source(
    **at("regional governor Lena Marsh"), name="Lena Marsh", role="regional governor", kind=SourceKind.PERSON
)
SHE = Source(
    **at("she", 0), name="Lena Marsh", role="regional governor", kind=SourceKind.PERSON, resolved_by=ResolvedBy.PRONOUN
)
OFFICIAL = Source(**at("a Western official"), name="a Western official", kind=SourceKind.UNNAMED)

SATURDAY = DateReference(
    **at("on Saturday"),
    start=date(2024, 3, 9),
    end=date(2024, 3, 9),
    grain=Grain.DAY,
    kind=DateKind.DATE,
    timex="2024-03-09",
    implied=frozenset({"year", "month", "day"}),
    anchor=Anchor.PUBLISHED,
)
PAST_WEEK = DateReference(
    **at("the past week"),
    start=date(2024, 3, 3),
    end=date(2024, 3, 10),
    grain=Grain.WEEK,
    kind=DateKind.DURATION,
    timex="P1W",
    anchor=Anchor.PUBLISHED,
)
SINCE = DateReference(
    **at("since February 24"),
    start=date(2024, 2, 24),
    end=date(2024, 3, 10),
    grain=Grain.DAY,
    kind=DateKind.DATE,
    timex="2024-02-24",
    implied=frozenset({"year"}),
    anchor=Anchor.PUBLISHED,
)

KILLED = Quantity(
    **at("At least 14 civilians"),
    value=14,
    low=14,
    bound=Bound.AT_LEAST,
    unit="civilian",
    kind=QuantityKind.COUNT,
    noun_phrase=Mention(**at("civilians")),
)
WOUNDED = Quantity(**at("about 30"), value=30, bound=Bound.ABOUT, unit="person", kind=QuantityKind.COUNT)
HOMES = Quantity(
    **at("dozens of homes"),
    bound=Bound.INDEFINITE,
    unit="home",
    kind=QuantityKind.COUNT,
    noun_phrase=Mention(**at("homes")),
)
SOLDIERS = Quantity(
    **at("between 120 and 150 soldiers"),
    low=120,
    high=150,
    bound=Bound.RANGE,
    unit="soldier",
    kind=QuantityKind.COUNT,
    noun_phrase=Mention(**at("soldiers")),
)

ABOUT = Hedge(
    **at("about"), kind=HedgeKind.APPROXIMATOR, strength=Factuality.PROBABLE, holder=MARSH, scope=span("about 30")
)
LIKELY = Hedge(
    **at("likely"),
    kind=HedgeKind.LIKELIHOOD,
    strength=Factuality.PROBABLE,
    band=(0.55, 0.8),
    scale="a scale",
    holder=OFFICIAL,
    scope=span("likely lost between 120 and 150 soldiers"),
)
UNVERIFIED = Hedge(
    **at("could not be independently verified"),
    kind=HedgeKind.UNVERIFIED,
    strength=Factuality.UNCOMMITTED,
    scope=span("The figures could not be independently verified"),
)

SAID = Quote(
    span=Span(span("At least 14 civilians").start, span("Lena Marsh said").end),
    text=TEXT[span("At least 14 civilians").start : span("Lena Marsh said").end],
    rule="by_hand",
    kind=QuoteKind.INDIRECT,
    content=(Span(span("At least 14 civilians").start, span("on Saturday").end),),
    cue=Mention(**at("said")),
    cue_lemma="say",
    source=MARSH,
)
TOLD = Quote(
    span=Span(span("“We").start, span("accident.”").end),
    text=TEXT[span("“We").start : span("accident.”").end],
    rule="by_hand",
    kind=QuoteKind.DIRECT,
    content=(Span(span("“We").start, span("week,”").end), Span(span("“This").start, span("accident.”").end)),
    cue=Mention(**at("told")),
    cue_lemma="tell",
    source=SHE,
)
ACCORDING = Quote(
    span=Span(span("The army").start, span("a Western official").end),
    text=TEXT[span("The army").start : span("a Western official").end],
    rule="by_hand",
    kind=QuoteKind.INDIRECT,
    content=(Span(span("The army").start, span("since February 24").end),),
    cue=Mention(**at("according to")),
    cue_lemma="according to",
    source=OFFICIAL,
)


def _period(reference):
    return Period(start=reference.start, end=reference.end, grain=reference.grain, basis=(reference,))


CLAIMS = (
    Claim(
        **at("At least 14 civilians were killed"),
        quantity=KILLED,
        outcome=Outcome.KILLED,
        victims="civilians",
        victim_class=VictimClass.CIVILIAN,
        source=MARSH,
        period=_period(SATURDAY),
        place=Mention(**at("the grain harbour")),
        cumulative=False,
        quote=SAID,
    ),
    Claim(
        **at("about 30 wounded"),
        quantity=WOUNDED,
        outcome=Outcome.WOUNDED,
        source=MARSH,
        period=_period(SATURDAY),
        place=Mention(**at("the grain harbour")),
        hedges=(ABOUT,),
        quote=SAID,
    ),
    Claim(
        **at("lost dozens of homes"),
        quantity=HOMES,
        outcome=Outcome.DESTROYED,
        source=SHE,
        period=_period(PAST_WEEK),
        quote=TOLD,
    ),
    Claim(
        **at("lost between 120 and 150 soldiers"),
        quantity=SOLDIERS,
        outcome=Outcome.KILLED,
        victims="the army",
        victim_class=VictimClass.COMBATANT,
        source=OFFICIAL,
        period=_period(SINCE),
        hedges=(LIKELY, UNVERIFIED),
        cumulative=True,
        quote=ACCORDING,
    ),
)


def paragraphs(text=TEXT):
    found, start = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            found.append(Span(start, start + len(part.rstrip("\n"))))
        start += len(part) + 2
    return tuple(found)


ARTICLE = Article(
    text=TEXT,
    title="Shelling kills at least 14 in river port, governor says",
    dateline=Mention(**at("ORSKA, March 9 (Sample Wire)")),
    published=date(2024, 3, 10),
    paragraphs=paragraphs(),
    quotes=(SAID, TOLD, ACCORDING),
    quantities=(KILLED, WOUNDED, HOMES, SOLDIERS),
    dates=(SATURDAY, PAST_WEEK, SINCE),
    hedges=(ABOUT, LIKELY, UNVERIFIED),
    claims=CLAIMS,
    sources=(MARSH, SHE, OFFICIAL),
)
