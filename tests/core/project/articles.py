"""Articles for tests, made without any file."""

from __future__ import annotations

from workbench.core.documents.document import Metadata
from workbench.core.documents.passages import analyse_passages
from workbench.core.importing.importer import Article

ARABIC = "قالت Microsoft إن الاتهام غير صحيح.\nوردّ إيلون ماسك بأن بيانات تويتر استُخدمت دون إذن."
HINDI = "माइक्रोसॉफ्ट ने आरोप से इनकार किया।\nट्विटर के मालिक एलन मस्क ने मुकदमे की धमकी दी।"
GERMAN = "Microsoft weist den Vorwurf zurück.\nElon Musk droht mit einer Klage 😀 wegen 44 Milliarden Dollar."


def article(text: str, language: str, title: str = "", path: str = "") -> Article:
    """An article as an importer would give it."""
    found, direction, passages = analyse_passages(text, language)
    return Article(
        path=path or f"{language}.txt",
        source=text.encode("utf-8"),
        text=text,
        metadata=Metadata(title=title or text.split("\n")[0], language=found),
        direction=direction,
        passages=passages,
        media_type="text/plain",
        charset="utf-8",
    )
