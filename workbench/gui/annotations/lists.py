"""The lists of the annotation column, each with its nodes, its words and its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.gui.annotations.editors import Editors
from workbench.gui.annotations.item_list import ItemList
from workbench.gui.annotations.items import memo_nodes, relation_nodes
from workbench.gui.annotations.nodes import claim_nodes, code_nodes, evidence_nodes, party_nodes
from workbench.gui.empty_state import EmptyState
from workbench.gui.outline import Node
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.project import Project


def _tr(text: str) -> str:
    return QCoreApplication.translate("Annotations", text)


def claims_list(session: Session, editors: Editors) -> ItemList:
    """The claims, with who says what about them."""
    empty = EmptyState(
        "claim",
        _tr("No claims yet"),
        _tr("Select words in an article and press C, or write down a claim here: a sentence, true or false."),
    )
    empty.add_button(_tr("New claim…"), editors.new_claim)
    add = (_tr("New claim"), editors.new_claim)
    return ItemList(session, editors, _tr("Claims"), claim_nodes, empty, add)


def parties_list(session: Session, editors: Editors) -> ItemList:
    """The parties, with their names and where they speak or are named."""
    empty = EmptyState(
        "party",
        _tr("No parties yet"),
        _tr("Select a name in an article and press P. One party can have names in every script."),
    )
    empty.add_button(_tr("New party…"), editors.new_party)
    add = (_tr("New party"), editors.new_party)
    return ItemList(session, editors, _tr("Parties"), party_nodes, empty, add)


def evidence_list(session: Session, editors: Editors) -> ItemList:
    """The evidence, under the claims that it bears on."""
    empty = EmptyState(
        "evidence",
        _tr("No evidence yet"),
        _tr("Select words that support or refute a claim and press E, or attach a file from a claim's menu."),
    )
    return ItemList(session, editors, _tr("Evidence"), evidence_nodes, empty, None)


def code_book(session: Session, editors: Editors) -> ItemList:
    """The code book."""
    empty = EmptyState(
        "code",
        _tr("The code book is empty"),
        _tr("Codes sort passages by what they are about. Select words and press T, or make a code here."),
    )
    empty.add_button(_tr("New code…"), lambda: editors.new_code())
    add = (_tr("New code"), lambda: editors.new_code())
    return ItemList(session, editors, _tr("Code book"), code_nodes, empty, add)


def memos_list(session: Session, editors: Editors) -> ItemList:
    """Memos, then links."""
    empty = EmptyState(
        "note",
        _tr("No memos or links yet"),
        _tr("Write down what you think, on the whole project or on one item; link items from their menus."),
    )
    empty.add_button(_tr("New memo…"), lambda: editors.new_memo())
    add = (_tr("New memo"), lambda: editors.new_memo())
    return ItemList(session, editors, _tr("Memos and links"), _memos_and_links, empty, add)


def _memos_and_links(project: Project) -> list[Node]:
    return [*memo_nodes(project), *relation_nodes(project)]
