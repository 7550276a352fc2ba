"""The lists of the annotation column, each with its nodes, its words and its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.gui.annotations.editors import Editors
from workbench.gui.annotations.item_list import ItemList
from workbench.gui.annotations.items import memo_nodes, relation_nodes
from workbench.gui.annotations.nodes import claim_nodes, code_nodes, evidence_nodes, party_nodes
from workbench.gui.empty_state import EmptyState
from workbench.gui.outline import Node
from workbench.gui.session import Session
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project


def claims_list(session: Session, editors: Editors) -> ItemList:
    """The claims, with who says what about them."""
    empty = EmptyState(
        "claim",
        translate("Annotations", "No claims yet"),
        translate(
            "Annotations",
            "Select words in a document and press C, or write down a claim here: a sentence, true or false.",
        ),
    )
    empty.add_button(translate("Annotations", "New claim…"), editors.new_claim)
    add = (translate("Annotations", "New claim"), editors.new_claim)
    return ItemList(session, editors, translate("Annotations", "Claims"), claim_nodes, empty, add)


def parties_list(session: Session, editors: Editors) -> ItemList:
    """The parties, with their names and where they speak or are named."""
    empty = EmptyState(
        "party",
        translate("Annotations", "No parties yet"),
        translate(
            "Annotations",
            "Select a name in a document and press P. One party can have names in every script.",
        ),
    )
    empty.add_button(translate("Annotations", "New party…"), editors.new_party)
    add = (translate("Annotations", "New party"), editors.new_party)
    return ItemList(session, editors, translate("Annotations", "Parties"), party_nodes, empty, add)


def evidence_list(session: Session, editors: Editors) -> ItemList:
    """The evidence, under the claims that it bears on."""
    empty = EmptyState(
        "evidence",
        translate("Annotations", "No evidence yet"),
        translate(
            "Annotations",
            "Select words that support or refute a claim and press E, or attach a file from a claim's menu.",
        ),
    )
    return ItemList(session, editors, translate("Annotations", "Evidence"), evidence_nodes, empty, None)


def code_book(session: Session, editors: Editors) -> ItemList:
    """The code book."""
    empty = EmptyState(
        "code",
        translate("Annotations", "The code book is empty"),
        translate(
            "Annotations",
            "Codes sort passages by what they are about. Select words and press T, or make a code here.",
        ),
    )
    empty.add_button(translate("Annotations", "New code…"), lambda: editors.new_code())
    add = (translate("Annotations", "New code"), lambda: editors.new_code())
    return ItemList(session, editors, translate("Annotations", "Code book"), code_nodes, empty, add)


def memos_list(session: Session, editors: Editors) -> ItemList:
    """Memos, then links."""
    empty = EmptyState(
        "note",
        translate("Annotations", "No memos or links yet"),
        translate(
            "Annotations",
            "Write down what you think, on the whole project or on one item; link items from their menus.",
        ),
    )
    empty.add_button(translate("Annotations", "New memo…"), lambda: editors.new_memo())
    add = (translate("Annotations", "New memo"), lambda: editors.new_memo())
    return ItemList(
        session, editors, translate("Annotations", "Memos and links"), _memos_and_links, empty, add
    )


def _memos_and_links(project: Project) -> list[Node]:
    return [*memo_nodes(project), *relation_nodes(project)]
