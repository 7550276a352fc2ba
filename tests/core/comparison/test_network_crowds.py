"""What of a network is drawn: all that is asked for, by itself or in crowds, and the rest counted."""

from __future__ import annotations

import pytest

from workbench.core.annotations.relation import ItemKind
from workbench.core.comparison.network import Key, Network, NetworkEdge, NetworkNode
from workbench.core.comparison.network_crowds import AT_ONCE, FULL, found_in, opened_of, part_of
from workbench.core.comparison.network_layout import layout

PARTY, CLAIM, DOCUMENT = ItemKind.PARTY, ItemKind.CLAIM, ItemKind.DOCUMENT
MUSK, SUES, PAYS = (PARTY, "musk"), (CLAIM, "sues"), (CLAIM, "pays")


def press(asserting: int, denying: int, apart: int = 0) -> Network:
    """A party, two claims, documents that assert the one or deny the other, and pairs that hang apart."""
    keys: list[Key] = [MUSK, SUES, PAYS]
    edges = [NetworkEdge(MUSK, SUES, "asserts"), NetworkEdge(MUSK, PAYS, "doubts")]
    for number in range(asserting + denying):
        key = DOCUMENT, f"d{number:03}"
        keys.append(key)
        said = (SUES, "asserts") if number < asserting else (PAYS, "denies")
        edges.append(NetworkEdge(key, *said, 1 + number % 2))
    for number in range(apart):
        one, other = (DOCUMENT, f"x{number:03}"), (CLAIM, f"y{number:03}")
        keys += [one, other]
        edges.append(NetworkEdge(one, other, "asserts"))
    return Network(tuple(NetworkNode(key, key[1]) for key in keys), tuple(edges))


def test_what_can_be_taken_in_is_drawn_as_it_is() -> None:
    whole = press(FULL - 3, 0)
    part = part_of(whole, SUES, None)
    assert part.drawn == whole and (part.grouped, part.farther) == (0, 0)


def test_what_hangs_on_the_same_is_one_crowd_with_its_number_and_ties() -> None:
    part = part_of(press(60, 30), SUES, None)
    crowds = {len(node.members): node for node in part.drawn.nodes if node.members}
    assert set(crowds) == {60, 30} and part.grouped == 90 and part.farther == 0
    assert [node.key for node in part.drawn.nodes if not node.members] == [SUES, MUSK, PAYS]
    ties = {(edge.source, edge.kind, edge.target): edge.count for edge in part.drawn.edges}
    assert ties[crowds[60].key, "asserts", SUES] == 30 + 60
    assert ties[crowds[30].key, "denies", PAYS] == 15 + 30


def test_a_crowd_is_opened_bit_by_bit() -> None:
    whole = press(60, 0)
    (crowd,) = [node for node in part_of(whole, SUES, None).drawn.nodes if node.members]
    opened = opened_of(crowd)
    assert len(opened) == AT_ONCE
    part = part_of(whole, SUES, None, opened)
    (left,) = [node for node in part.drawn.nodes if node.members]
    assert len(left.members) == 60 - AT_ONCE == part.grouped
    assert {*opened} <= {node.key for node in part.drawn.nodes}
    everything = part_of(whole, SUES, None, (*opened, *opened_of(left)))
    assert everything.grouped == 0 and len(everything.drawn.nodes) == len(whole.nodes)


def test_steps_are_counted_from_the_middle() -> None:
    part = part_of(press(60, 60), SUES, 1)
    assert {node.key for node in part.drawn.nodes if not node.members} == {SUES, MUSK}
    assert part.grouped == 60
    assert part_of(press(60, 60), SUES, 2).grouped == 60  # the documents that deny are three steps away
    assert part_of(press(60, 60), SUES, 3).grouped == 120


@pytest.mark.parametrize("most", [4, 10, 50])
def test_what_is_neither_drawn_nor_in_a_crowd_is_counted(most: int) -> None:
    whole = press(60, 60, apart=30)
    part = part_of(whole, SUES, None, most=most)
    alone = [node for node in part.drawn.nodes if not node.members]
    assert len(alone) + part.grouped + part.farther == len(whole.nodes)
    assert part.farther > 0 and SUES in {node.key for node in alone}
    keys = {node.key for node in part.drawn.nodes}
    assert len(keys) == len(part.drawn.nodes)
    assert all(edge.source in keys and edge.target in keys for edge in part.drawn.edges)


def test_what_is_left_hangs_on_what_is_drawn_by_kind() -> None:
    # Each with a tie of its own, so that none is like another.
    nodes = [SUES, *((DOCUMENT, f"d{at}") for at in range(50)), *((PARTY, f"p{at}") for at in range(50))]
    edges = [NetworkEdge((DOCUMENT, f"d{at}"), SUES, "asserts") for at in range(50)]
    edges += [NetworkEdge((DOCUMENT, f"d{at}"), (PARTY, f"p{at}"), "names") for at in range(50)]
    whole = Network(tuple(NetworkNode(key, key[1]) for key in nodes), tuple(edges))
    part = part_of(whole, SUES, None, most=11)
    crowds = [node for node in part.drawn.nodes if node.members]
    assert sum(len(node.members) for node in crowds) == 40 + 10 and part.farther == 40
    assert {node.key[0] for node in crowds} == {DOCUMENT, PARTY}


def test_a_large_network_is_drawn_alike_again_and_no_node_covers_another() -> None:
    nodes = part_of(press(60, 60, apart=30), SUES, None).drawn
    sizes = {node.key: (160.0, 40.0) for node in nodes.nodes}
    places = layout(nodes, SUES, sizes)
    assert places == layout(nodes, SUES, sizes)
    spots = list(places.values())
    for at, (x, y) in enumerate(spots):
        assert all(abs(x - u) >= 159 or abs(y - v) >= 39 for u, v in spots[at + 1 :])


def test_a_party_is_found_by_all_of_its_names_however_they_are_spelt() -> None:
    musk = NetworkNode(MUSK, "Elon Musk", ("إيلون ماسك", "मस्क"))
    claim = NetworkNode(SUES, "Musk sues Microsoft")
    paper = NetworkNode((DOCUMENT, "d"), "The musky paper")
    whole = Network((paper, claim, musk), ())
    assert [node.key for node in found_in(whole, " musk ")] == [SUES, paper.key, MUSK]
    assert found_in(whole, "ايلون") == [musk] and found_in(whole, "मस्क") == [musk]
    assert found_in(whole, "elon  MUSK") == [musk]
    assert found_in(whole, "nobody") == [] and found_in(whole, "") == []
    assert found_in(whole, "musk", most=1) == [claim]
