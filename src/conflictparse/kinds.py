"""The closed vocabularies of the types: each member is its own string, so that it prints and serialises as one."""

from __future__ import annotations

from enum import StrEnum


class SourceKind(StrEnum):
    """What kind of speaker a source is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    UNNAMED = "unnamed"
    DOCUMENT = "document"


class ResolvedBy(StrEnum):
    """How the resolved name of a source was reached."""

    EXPLICIT = "explicit"
    SURNAME = "surname"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    CONTINUATION = "continuation"


class QuoteKind(StrEnum):
    """How much of the content stands in quotation marks: all, none, or a part."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Bound(StrEnum):
    """How the number written limits the number meant."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ABOUT = "about"
    RANGE = "range"
    INDEFINITE = "indefinite"


class QuantityKind(StrEnum):
    """What sort of amount a quantity is."""

    COUNT = "count"
    MEASURE = "measure"
    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"
    AGE = "age"


class DateKind(StrEnum):
    """The TIMEX3 type of a temporal expression."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


class Grain(StrEnum):
    """The granularity of a temporal expression, finest first."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Anchor(StrEnum):
    """What a relative expression was resolved against."""

    PUBLISHED = "published"
    DATELINE = "dateline"
    PREVIOUS_DATE = "previous_date"
    NONE = "none"


class HedgeKind(StrEnum):
    """Why a statement is less than plainly asserted."""

    LIKELIHOOD = "likelihood"
    POSSIBILITY = "possibility"
    APPEARANCE = "appearance"
    BELIEF = "belief"
    ATTRIBUTION = "attribution"
    HEARSAY = "hearsay"
    UNVERIFIED = "unverified"
    UNKNOWN = "unknown"
    CONDITION = "condition"
    APPROXIMATOR = "approximator"


class Factuality(StrEnum):
    """Degree of certainty (FactBank, Saurí and Pustejovsky 2009): CT, PR, PS, U."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNCOMMITTED = "uncommitted"


class Polarity(StrEnum):
    """Whether the weakened statement is affirmed or denied (FactBank's + and -)."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Outcome(StrEnum):
    """What happened to the counted people or equipment."""

    KILLED = "killed"
    WOUNDED = "wounded"
    KILLED_OR_WOUNDED = "killed_or_wounded"
    CASUALTIES = "casualties"
    CAPTURED = "captured"
    MISSING = "missing"
    DISPLACED = "displaced"
    DEPLOYED = "deployed"
    DESTROYED = "destroyed"
    SHOT_DOWN = "shot_down"
    FIRED = "fired"
    OTHER = "other"


class VictimClass(StrEnum):
    """Whether the counted people fight."""

    COMBATANT = "combatant"
    CIVILIAN = "civilian"
    UNKNOWN = "unknown"


class ClaimStatus(StrEnum):
    """Whether the figure is asserted, denied, supposed, or one that a later figure replaced."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    SUPERSEDED = "superseded"
