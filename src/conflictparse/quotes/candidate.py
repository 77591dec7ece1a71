"""A construction as it was found, in tokens: what the constructions yield and the refiners mend."""

from __future__ import annotations

from attrs import define

Range = tuple[int, int]


@define
class Candidate:
    """One attribution in the making; all ranges are of tokens, half open.

    Attributes:
        inherits: the source is that of the attribution before in the same sentence, or the sentence's subject.
        open_right: the content was read to the end of its sentence and may be cut by what follows.
        via: who quotes the source, where the construction tells.
        continues: speech carried on; the source is that of the attribution before.
    """

    cue: Range | None
    lemma: str | None
    source: Range | None
    content: list[Range]
    rule: str
    inherits: bool = False
    open_right: bool = False
    continues: bool = False
    via: Range | None = None

    @property
    def anchor(self) -> int:
        """The token at which the candidate was found: its cue, or its quotation."""
        return self.cue[0] if self.cue else self.content[0][0]
