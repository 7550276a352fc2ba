"""The translations: whole, with the same places to fill in, and compiled from what is written."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.conftest import CHECKOUT
from workbench.core.exchange.formats import FORMATS
from workbench.core.resources import resource
from workbench.gui.exchange.format_words import FORMAT_WORDS
from workbench.gui.window_dialogs import translations

FILES = sorted(resource("translations").glob("*.ts"))
PLACE = re.compile(r"\{\w+\}|%n")


def messages(file: Path) -> list[tuple[str, str, list[str]]]:
    """Context, source and translated forms of every message of a file."""
    found = []
    for context in etree.parse(str(file)).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, message.findtext("source")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((context.findtext("name") or "", message.findtext("source") or "", forms))
    return found


def test_the_interface_speaks_four_languages() -> None:
    assert [tag for tag, _ in translations()] == ["ar", "de", "en", "hi"]
    assert dict(translations())["ar"] == "العربية"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated_with_its_places(file: Path) -> None:
    for _, source, forms in messages(file):
        wanted = set(PLACE.findall(source))
        for form in forms:
            assert form, source
            # One and two are words in some languages; nothing else may be left out.
            assert wanted - {"%n"} <= set(PLACE.findall(form)) <= wanted, source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_compiled_file_says_what_the_written_one_says(file: Path, qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for context, source, forms in messages(file):
        number = -1 if len(forms) == 1 else 100
        assert translator.translate(context, source, "", number).replace("100", "%n") in forms


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_of_the_window_is_in_the_file(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    from translate import collect, untranslated

    copy = tmp_path / file.name
    shutil.copy(file, copy)
    collect(copy)
    assert untranslated(copy) == []
    assert messages(copy) == messages(file)


def test_no_key_of_a_menu_cuts_a_letter_from_its_vowel() -> None:
    for _, source, forms in messages(resource("translations", "muqabala_hi.ts")):
        for form in forms:
            assert not re.search(r"&[^\x00-\x7f]", form), source


def test_what_the_core_says_of_its_formats_is_translated_too() -> None:
    said = {
        text for format_ in FORMATS.values() for text in (format_.title, format_.description, *format_.loses)
    }
    assert said == set(FORMAT_WORDS)
