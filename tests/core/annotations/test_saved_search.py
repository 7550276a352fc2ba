"""What was seen: a set of documents, kept small and exact."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.annotations.saved_search import not_seen, seen_digests

IDS = st.lists(st.uuids().map(str), unique=True)


@given(IDS, IDS)
def test_new_is_what_was_not_seen_in_the_order_given(seen: list[str], found: list[str]) -> None:
    expected = tuple(one for one in found if one not in set(seen))
    assert not_seen(found, seen_digests(seen)) == expected
    assert not_seen(seen, seen_digests(seen)) == ()
    assert not_seen(found, b"") == tuple(found)


@given(IDS, st.randoms())
def test_the_same_documents_have_the_same_digests(seen: list[str], random: object) -> None:
    shuffled = sorted(seen + seen, key=lambda one: random.random())  # type: ignore[attr-defined]
    assert seen_digests(shuffled) == seen_digests(seen)
    assert len(seen_digests(seen)) == 6 * len(seen)
