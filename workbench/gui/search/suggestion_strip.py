"""What to try beside a search: other spellings, and the words that it stands for, each of which can go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.search.request import Filters
from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.directional import as_interface
from workbench.gui.flow_layout import FlowLayout
from workbench.gui.search.name_reasons import reason_in_words
from workbench.gui.search.offers import AsName, NamedForm, Offers

if TYPE_CHECKING:
    from workbench.core.project.suggesting import RelatedForm, SpellingSuggestion

SHOWN = 24
"""Forms of a word offered at once: the frequent ones; who has more of them asks more exactly."""
SCROLL_BAR = 12
ROUND = 8
"""Pixels around a line of letters: words and buttons beside one another are of one height in every script."""
HIGHEST = 132
"""Pixels of the words found: below them stands what was found."""


class FormChip(QToolButton):
    """A word that was found, with the number of its documents; up: it is left out."""

    def __init__(self, form: RelatedForm | NamedForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = form.word
        self.setProperty("chip", True)
        self.setProperty("form", True)
        self.setCheckable(True)
        self.setChecked(form.included)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number = QLocale().toString(form.documents)
        self.setText(as_interface(f"{isolate(form.word)} {number}").replace("&", "&&"))
        font = self.font()
        font.setStrikeOut(not form.included)
        self.setFont(font)
        found, left_out = self.tr("Found; press to leave it out"), self.tr("Left out; press to find it again")
        says = found if form.included else left_out
        documents = self.tr("%Ln document(s)", "", form.documents)
        why = reason_in_words(form.spelling) if isinstance(form, NamedForm) else ""
        lines = (f"{isolate(form.word)} · {documents}", why, says)
        self.setToolTip("\n".join(line for line in lines if line))
        self.setAccessibleName(", ".join(part for part in (form.word, documents, why, says) if part))
        self.setFixedHeight(self.fontMetrics().height() + ROUND)


class SuggestionStrip(QWidget):
    """Hidden while there is nothing to suggest.

    ``queryChosen`` carries a query to be run instead, ``filtersChanged`` filters with other words left out.
    """

    queryChosen = Signal(str)
    filtersChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._meant = _flow()
        self._forms = _flow()
        self.heading = QToolButton()
        self.heading.setProperty("section", True)
        self.heading.setProperty("inner", True)
        self.heading.setCheckable(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setIconSize(QSize(14, 14))
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._forms)
        for ground in (self._scroll.viewport(), self._forms):
            ground.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self._meant, self.heading, self._scroll):
            column.addWidget(part)
        self.heading.toggled.connect(self._unfold)
        self.clear()

    @property
    def meant(self) -> list[QPushButton]:
        """The queries that can be run instead."""
        return self._meant.findChildren(QPushButton)

    @property
    def chips(self) -> list[FormChip]:
        """The words found, in order."""
        return self._forms.findChildren(FormChip)

    def clear(self) -> None:
        """Nothing is suggested."""
        self.setVisible(False)
        _empty(self._meant)
        _empty(self._forms)

    def show_offers(self, offers: Offers, filters: Filters) -> None:
        """Show *offers* for a search that is narrowed by *filters*."""
        focused = next((chip.word for chip in self.chips if chip.hasFocus()), "")
        self.clear()
        self._filters = filters
        suggestions = offers.suggestions
        self._show_meant(suggestions.spelling, offers.as_name)
        self._show_forms([*offers.names, *(form for word in suggestions.related for form in word.forms)])
        self.setVisible(bool(self.meant or self.chips))
        for chip in self.chips:
            if chip.word == focused:
                chip.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """The arrow follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_scroll"):
            self._paint_arrow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips begin other lines."""
        super().resizeEvent(event)
        self._fit()

    def _show_meant(self, spelling: Sequence[SpellingSuggestion], name: AsName | None) -> None:
        self._meant.setVisible(bool(spelling) or name is not None)
        if spelling:
            self._say(self.tr("Did you mean"))
        for one in spelling:
            self._offer(one.query, isolate(one.query), one.documents, "\n".join(self._reasons(one)))
        if name is not None:
            self._say(self.tr("As a name in every script"))
            words = ", ".join(map(isolate, name.words))
            self._offer(name.query, words, name.documents, self.tr("Also {0}").format(words))

    def _say(self, words: str) -> None:
        flow = self._meant.layout()
        if flow is not None:
            flow.addWidget(_muted(words))

    def _offer(self, query: str, shown: str, documents: int, why: str) -> None:
        """A button that runs *query*."""
        number = QLocale().toString(documents)
        button = QPushButton(as_interface(f"{shown} ({number})").replace("&", "&&"))
        button.setProperty("link", True)
        button.setFixedHeight(button.fontMetrics().height() + ROUND)
        button.setToolTip(why)
        button.clicked.connect(lambda: self.queryChosen.emit(query))
        flow = self._meant.layout()
        if flow is not None:
            flow.addWidget(button)

    def _reasons(self, suggestion: SpellingSuggestion) -> list[str]:
        reasons = []
        for typed, correction in suggestion.words:
            words = isolate(typed), isolate(correction.word)
            if correction.reason == "layout":
                reasons.append(self.tr("{0} typed on another keyboard is {1}").format(*words))
            else:
                reasons.append(self.tr("{0} may be misspelt: {1}").format(*words))
        return reasons

    def _show_forms(self, found: Sequence[RelatedForm | NamedForm]) -> None:
        forms = list({form.word: form for form in reversed(found)}.values())[::-1]
        left_out = sum(not form.included for form in forms)
        flow = self._forms.layout()
        if flow is not None:
            forms.sort(key=lambda form: form.included)  # what is left out is never out of sight
            for form in forms[: left_out + SHOWN]:
                chip = FormChip(form)
                chip.toggled.connect(lambda on, word=form.word: self._switch(word, on=on))
                flow.addWidget(chip)
        number = QLocale().toString
        words = self.tr("Words found: {0}").format(number(len(forms) - left_out))
        if left_out:
            words += " · " + self.tr("left out: {0}").format(number(left_out))
        self.heading.setText(words)
        self.heading.setVisible(bool(forms))
        self._unfold(self.heading.isChecked())

    def _switch(self, word: str, *, on: bool) -> None:
        filters = self._filters.taking_in(word) if on else self._filters.leaving_out(word)
        self.filtersChanged.emit(filters)

    def _unfold(self, unfolded: bool) -> None:
        self._scroll.setVisible(unfolded and bool(self.chips))
        self._fit()
        self._paint_arrow()

    def _fit(self) -> None:
        layout = self._forms.layout()
        if layout is not None:
            needed = layout.heightForWidth(max(60, self.width() - SCROLL_BAR))
            self._scroll.setFixedHeight(min(HIGHEST, needed + 6))

    def _paint_arrow(self) -> None:
        drawing = "down" if self.heading.isChecked() else "next"
        self.heading.setIcon(icons.icon(drawing, self.palette()))


def _flow() -> QWidget:
    widget = QWidget()
    FlowLayout(widget, spacing=4)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget


def _empty(widget: QWidget) -> None:
    layout = widget.layout()
    while layout is not None and (item := layout.takeAt(0)):
        if (child := item.widget()) is not None:
            child.hide()
            child.setParent(None)
            child.deleteLater()


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", True)
    label.setFixedHeight(label.fontMetrics().height() + ROUND)
    return label
