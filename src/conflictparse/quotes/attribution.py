"""What the finder hands to the resolver: an attribution as written, before anyone is named."""

from __future__ import annotations

from attrs import define, field

from conflictparse.kinds import QuoteKind
from conflictparse.model import Span


@define(kw_only=True, eq=False)
class Attribution:
    """A content, its cue and its source phrase, as spans of the text (the terms of PARC and PolNeAR).

    Attributes:
        content: the pieces of what was said, quotation marks included; a split quotation has several.
        cue: the verb or noun of saying, without auxiliaries and addressee.
        cue_lemma: its base form ("say"), or the fixed phrase ("according to").
        source: the whole phrase as written, with titles, apposition and relative clause.
        via: the phrase of the outer speaker, where a nested chain spells it out.
        continues: carried-on speech; the speaker is that of the attribution before.
        rule: the name of the construction that was found.
        span: from the first to the last character of content, cue and source.
    """

    content: tuple[Span, ...]
    kind: QuoteKind
    rule: str
    cue: Span | None = None
    cue_lemma: str | None = None
    source: Span | None = None
    via: Span | None = None
    continues: bool = False
    span: Span = field(init=False)

    @span.default
    def _span(self) -> Span:
        start, end = self.content[0].start, self.content[0].end
        for part in (*self.content[1:], self.cue, self.source):
            if part is not None:
                start = min(start, part.start)
                end = max(end, part.end)
        return Span(start, end)
