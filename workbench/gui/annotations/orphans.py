"""Orphans: marks whose words a corrected text no longer has, in a list and in the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui.annotations.editors import Editors
from workbench.gui.annotations.item_list import ItemList
from workbench.gui.empty_state import EmptyState
from workbench.gui.outline import Node
from workbench.gui.session import Session
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project
    from workbench.core.project.versions import Orphan


def orphans_list(session: Session, editors: Editors) -> ItemList:
    """The orphans, each with what stood around it and in which version."""
    empty = EmptyState(
        "quote",
        translate("Annotations", "No orphans"),
        translate(
            "Annotations",
            "When a text is corrected, marks whose words are gone wait here to be put back or removed.",
        ),
    )
    return ItemList(session, editors, translate("Annotations", "Orphans"), orphan_nodes, empty, None)


def orphan_nodes(project: Project) -> list[Node]:
    """The orphans, document by document."""
    from workbench.core.project.versions import orphans_of

    return [_node(orphan) for orphan in orphans_of(project)]


def _node(orphan: Orphan) -> Node:
    mark, version = orphan.mark, orphan.version
    around = " ".join(f"…{mark.prefix}[{mark.quote}]{mark.suffix}…".split())
    place = translate("Annotations", "version {0}").format(version.number)
    detail = " · ".join(map(isolate, (orphan.document.outlet or orphan.document.title, place, around)))
    return Node(
        f"mark:{mark.id}",
        " ".join(mark.quote.split()),
        detail,
        "warning",
        "warning",
        language=version.language,
        tooltip=mark.note,
    )


class OrphanNotice(QFrame):
    """Says that a mark is an orphan, and offers its old place and the way back."""

    oldPlaceRequested = Signal()
    reattachRequested = Signal()

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = QLabel(
            self.tr(
                "The corrected text no longer has these words. Select where they belong, and put them there."
            )
        )
        words.setWordWrap(True)
        old = QPushButton(self.tr("Show the old place"))
        back = QPushButton(self.tr("Put on the selection"))
        back.setEnabled(writable)
        old.clicked.connect(self.oldPlaceRequested)
        back.clicked.connect(self.reattachRequested)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        # Below one another: beside one another they are wider than the column in German.
        for part in (words, old, back):
            column.addWidget(part)
