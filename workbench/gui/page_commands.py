"""The wishes to see a page of the window: it is brought to the front, and the keyboard goes into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


class PageCommands:
    """A part of `Commands`."""

    _window: MainWindow

    def show_library(self) -> None:
        """The documents."""
        self._window.parts.left.show_page("library")
        self._window.parts.library.list.setFocus()

    def show_search(self) -> None:
        """The search results."""
        self._window.parts.left.show_page("search")

    def show_claims(self) -> None:
        """The claims."""
        self._window.parts.right.show_page("claims")
        self._window.parts.claims.list.setFocus()

    def show_parties(self) -> None:
        """The parties."""
        self._window.parts.right.show_page("parties")
        self._window.parts.parties.list.setFocus()

    def show_evidence(self) -> None:
        """The evidence."""
        self._window.parts.right.show_page("evidence")
        self._window.parts.evidence.list.setFocus()

    def show_codes(self) -> None:
        """The code book."""
        self._window.parts.right.show_page("codes")
        self._window.parts.codes.list.setFocus()

    def show_matrix(self) -> None:
        """The matrix."""
        self._window.parts.drawer.show_page("matrix")
        self._window.parts.matrix.table.setFocus()

    def show_hypotheses(self) -> None:
        """The hypotheses."""
        self._window.parts.drawer.show_page("hypotheses")
        self._window.parts.hypotheses.table.setFocus()

    def show_timeline(self) -> None:
        """The timeline."""
        self._window.parts.drawer.show_page("timeline")
        self._window.parts.timeline.view.setFocus()

    def show_network(self) -> None:
        """The network."""
        self._window.parts.drawer.show_page("network")
        self._window.parts.network.view.setFocus()

    def show_suggestions(self) -> None:
        """The tray."""
        self._window.parts.drawer.show_page("suggestions")
        panel = self._window.parts.suggestions
        (panel.list if panel.list.isVisible() else panel.begin_button).setFocus()

    def show_item(self, kind: str, item_id: str) -> None:
        """A document in the reader, a claim or a party in its list."""
        if kind == "document":
            self._window.reading.open_document(item_id)
        elif kind == "claim":
            self.show_claims()
            self._window.parts.claims.list.choose(f"claim:{item_id}")
        else:
            self.show_parties()
            self._window.parts.parties.list.choose(f"party:{item_id}")

    def show_disagreements(self) -> None:
        """Disagreements."""
        self._window.parts.drawer.show_page("disagreements")
        self._window.parts.disagreements.list.setFocus()

    def show_copies(self) -> None:
        """Copies."""
        self._window.parts.drawer.show_page("copies")
        self._window.parts.copies.focus()

    def show_memos(self) -> None:
        """Memos and links."""
        self._window.parts.drawer.show_page("memos")
        self._window.parts.memos.list.setFocus()

    def show_marks(self) -> None:
        """The marks of the document in front."""
        self._window.parts.right.show_page("marks")
        self._window.parts.marks.list.setFocus()

    def show_orphans(self) -> None:
        """The marks whose words are gone."""
        self._window.parts.drawer.show_page("orphans")
        self._window.parts.orphans.list.setFocus()

    def show_history(self) -> None:
        """The history."""
        self._window.parts.drawer.show_page("history")
        self._window.parts.history.list.setFocus()
