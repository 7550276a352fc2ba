"""A few small charts."""

from __future__ import annotations

from workbench.core.exchange.charts.bars import Bar, bar_chart
from workbench.core.exchange.charts.look import chart_look
from workbench.core.exchange.charts.strips import Strip, strip_chart

BARS = (Bar("Klage", 12.5, "12.5"), Bar("मुकदमा", 6.0, "6.0"), Bar("<دعوى> & „x“", -3.0, "−3.0"))
STRIPS = (
    Strip(
        "محامي ماسك يسأل ناديلا: أين ذهبت البيانات التي كانت هنا أمس؟", "2023-05-19", (0.0, 0.25, 1.0), "3"
    ),
    Strip("قراءة هادئة", "", (0.5,), "1"),
    Strip("Die Klage", "2023-05", (), "0"),
)


def charts() -> dict[str, str]:
    """Each chart by its name."""
    return {
        "bars": bar_chart(BARS, title="Keywords: Klage", summary="3 words", look=chart_look()),
        "strips": strip_chart(
            STRIPS, title="Dispersion: بيانات", summary="4 hits", rest="and 2 more", look=chart_look("dark")
        ),
    }
