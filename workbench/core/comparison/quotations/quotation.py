"""A quotation or an indirect statement, with who says it and from whom it is."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class Named:
    """A person, outlet or thing as a text names it: *name* with its span in code points, *title* apart."""

    name: str
    span: Span
    title: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody is said to have said; *span* is in code points, without quotation marks.

    *direct* is speech in quotation marks, else it is reported. *speaker* says it; *source* is from whom the
    article has it (“according to …”). Either may be missing; of a direct quotation both may.
    *from_context*: the speaker is named in another sentence only (he said; a quotation that stands alone).
    """

    span: Span
    direct: bool
    speaker: Named | None = None
    source: Named | None = None
    from_context: bool = False

    @property
    def chain(self) -> tuple[Named, ...]:
        """From who speaks to the source through which the article knows it."""
        return tuple(named for named in (self.speaker, self.source) if named)
