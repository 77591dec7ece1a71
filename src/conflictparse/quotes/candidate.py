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
    """

    cue: Range | None
    lemma: str | None
    source: Range | None
    content: list[Range]
    rule: str
    inherits: bool = False
    open_right: bool = False
    continues: bool = False

    @property
    def start(self) -> int:
        """The first token of content, cue or source."""
        return min(part[0] for part in (*self.content, self.cue, self.source) if part)
