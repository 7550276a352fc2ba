"""Languages by their own names, as lists and forms show them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale

OFFERED = (
    "ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "mr", "nl", "pl", "ps", "pt",
    "ru", "sw", "ta", "tr", "uk", "ur", "zh",
)  # fmt: skip
"""What forms offer; any other BCP 47 tag that a document has is shown, too."""


@cache
def language_name(tag: str) -> str:
    """The language's own name for itself (``Deutsch``, ``العربية``), or the tag where Qt knows none."""
    if not tag:
        return ""
    locale = QLocale(tag)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    name = "English" if locale.language() == QLocale.Language.English else locale.nativeLanguageName()
    return (name[:1].upper() + name[1:]) if name else tag


def language_choices(present: str = "") -> list[tuple[str, str]]:
    """Pairs of tag and name for a form, by name; *present* is among them."""
    tags = set(OFFERED) | ({present} if present else set())
    return sorted(((tag, language_name(tag)) for tag in tags), key=lambda pair: pair[1].casefold())
