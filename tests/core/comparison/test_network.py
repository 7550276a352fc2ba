"""The network: what ties parties, claims and documents, and what is around one of them."""

from __future__ import annotations

from dataclasses import replace

from tests.core.comparison.test_claim_matrix import claim, document, mark, statement
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, Evidence, EvidenceKind
from workbench.core.annotations.party import Party
from workbench.core.annotations.relation import ItemKind, Relation, RelationKind
from workbench.core.comparison.matrix_material import Material
from workbench.core.comparison.network import Network, busiest, neighbourhood, network
from workbench.core.comparison.network_layout import layout

PARTY, CLAIM, DOCUMENT = ItemKind.PARTY, ItemKind.CLAIM, ItemKind.DOCUMENT


def story() -> Network:
    spoken = replace(statement("s1", "m1", "sues"), speaker_id="musk")
    material = Material(
        claims=(claim("sues", 0), claim("alone", 1)),
        documents=(document("a"), document("b")),
        statements=(spoken, replace(spoken, id="s2"), statement("s3", "m2", "sues", Stance.DENIES)),
        marks={"m1": mark("m1", "a"), "m2": mark("m2", "b")},
        parties=(Party("musk", "إيلون ماسك"), Party("nyt", "New York Times")),
        evidence=(
            Evidence("e", "sues", Bearing.REFUTES, EvidenceKind.OTHER, "m2", "", "", "F", 6, "", "", ""),
        ),
        sources={"s1": frozenset({"nyt"})},
        mentions={"m2": ("musk",)},
    )
    relations = [
        Relation("r", RelationKind.DERIVED_FROM, DOCUMENT, "b", DOCUMENT, "a", "", "", ""),
        Relation("q", RelationKind.SUPPORTS, ItemKind.MARK, "m1", CLAIM, "sues", "", "", ""),
    ]
    return network(material, relations)


def test_every_tie_is_directed_and_has_its_word() -> None:
    ties = {(edge.source[1], edge.kind, edge.target[1], edge.count) for edge in story().edges}
    assert ties == {
        ("musk", "asserts", "sues", 2),
        ("a", "quotes", "musk", 2),
        ("a", "has it from", "nyt", 1),
        ("b", "denies", "sues", 1),
        ("b", "names", "musk", 1),
        ("b", "refutes", "sues", 1),
        ("b", "derived from", "a", 1),
    }


def test_a_neighbourhood_has_what_is_so_many_steps_away_the_nearest_first() -> None:
    around = neighbourhood(story(), (PARTY, "nyt"))
    assert [node.key[1] for node in around.nodes] == ["nyt", "a"]
    assert [edge.kind for edge in around.edges] == ["has it from"]
    wider = neighbourhood(story(), (PARTY, "nyt"), 2)
    assert {node.key[1] for node in wider.nodes} == {"nyt", "a", "musk", "b"}
    assert busiest(story()) in {(PARTY, "musk"), (DOCUMENT, "b")}
    assert busiest(Network((), ())) is None


def test_nodes_do_not_cover_one_another_and_stand_where_they_stood() -> None:
    whole = story()
    sizes = {node.key: (160.0, 40.0) for node in whole.nodes}
    places = layout(whole, (CLAIM, "sues"), sizes)
    assert places[CLAIM, "sues"] == (0.0, 0.0) and places == layout(whole, (CLAIM, "sues"), sizes)
    spots = list(places.values())
    for at, (x, y) in enumerate(spots):
        assert all(abs(x - u) >= 159 or abs(y - v) >= 39 for u, v in spots[at + 1 :])
    assert layout(Network((), ()), None, {}) == {}
