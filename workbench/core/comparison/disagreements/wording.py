"""What figures, dates and stances say, in English: for scripts, for the journal, for notes."""

from __future__ import annotations

from fractions import Fraction

from workbench.core.annotations.claim import Stance
from workbench.core.text.quantities.quantity import Quantity


def in_english(says: Quantity | Stance, seen_from: str = "") -> str:
    """``44,000,000,000 USD per month``, ``2023-05-18 (seen from 2023-05-19)``, ``asserts``."""
    if isinstance(says, Stance):
        return str(says)
    if says.kind == "date":
        said = "–".join(filter(None, (says.date, says.until)))
        return f"{said} (seen from {seen_from})" if seen_from else said
    values = (_number(value) for value in (says.value, says.upper) if value is not None)
    unit = says.unit or says.counted
    per = f"per {says.per}" if says.per else ""
    return " ".join(filter(None, (says.comparator, "–".join(values), unit, per)))


def _number(value: Fraction) -> str:
    return f"{value.numerator:,}" if value.denominator == 1 else f"{float(value):,.6g}"
