"""W3C Web Annotation: written after the model, read back without a loss."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from tests.core.exchange.rich_project import TEXTS, empty_project, key
from workbench.core.errors import UserError
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.web_annotation import LOSSES, export_web_annotation, web_annotation
from workbench.core.exchange.web_annotation_reading import Annotations, read_web_annotation
from workbench.core.progress import NoProgress

TABLES = [table.name for table in fields(Annotations)]


def collection(contents: ProjectContents) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(web_annotation(contents, NoProgress()))
    return read


def rows(holder: ProjectContents | Annotations, table: str) -> list[object]:
    found: Iterable[object] = getattr(holder, table)
    return sorted(found, key=repr)


@pytest.mark.parametrize("table", TABLES)
def test_what_is_written_is_read_back_the_same(contents: ProjectContents, table: str) -> None:
    again = read_web_annotation(web_annotation(contents, NoProgress()), "a.jsonld")
    assert rows(again, table) == rows(contents, table)
    assert rows(contents, table)


def test_quotations_are_exactly_the_text(contents: ProjectContents) -> None:
    items = collection(contents)["first"]["items"]
    assert len(items) == len(contents.marks)
    for item in items:
        if isinstance(item["target"], list):
            continue
        position, quote = item["target"]["selector"]
        text = TEXTS[item["target"]["source"]["id"].removeprefix("urn:uuid:")]
        assert quote["exact"] == text[position["start"] : position["end"]]
        assert quote["prefix"] == text[max(0, position["start"] - 32) : position["start"]]
        assert quote["suffix"] == text[position["end"] : position["end"] + 32]


def test_each_span_of_a_mark_is_a_target(contents: ProjectContents) -> None:
    by_id = {item["id"]: item for item in collection(contents)["first"]["items"]}
    targets = by_id[f"urn:uuid:{key('gapped')}"]["target"]
    selectors = [target["selector"] for target in targets]
    assert [quote["exact"] for _, quote in selectors] == ["𝔘𝔫𝔡", "weist den Vorwurf", "ohne Erlaubnis"]
    text = TEXTS[key("de")]
    assert all(text[place["start"] : place["end"]] == quote["exact"] for place, quote in selectors)
    assert selectors[0][1]["prefix"] and selectors[-1][1]["suffix"] and not selectors[1][1]["prefix"]


def test_language_and_direction_are_those_of_the_words(contents: ProjectContents) -> None:
    by_id = {item["id"]: item for item in collection(contents)["first"]["items"]}
    threat = by_id[f"urn:uuid:{key('threat')}"]
    assert threat["target"]["source"]["language"] == "ar"
    assert threat["target"]["source"]["textDirection"] == "rtl"
    assert threat["body"][0]["textDirection"] == "ltr"
    across = by_id[f"urn:uuid:{key('across')}"]
    assert {body["textDirection"] for body in across["body"] if body["value"][0] > "ء"} == {"rtl"}


def test_each_thing_has_its_purpose(contents: ProjectContents) -> None:
    by_id = {item["id"]: item for item in collection(contents)["first"]["items"]}
    assert by_id[f"urn:uuid:{key('threat')}"]["motivation"] == ["describing", "tagging"]
    assert by_id[f"urn:uuid:{key('musk')}"]["motivation"] == ["identifying", "commenting"]
    assert by_id[f"urn:uuid:{key('letter')}"]["motivation"] == ["assessing", "commenting"]
    plain = by_id[f"urn:uuid:{key('controls')}"]
    assert plain["motivation"] == "highlighting"
    assert "body" not in plain


def test_the_chain_of_sources_keeps_its_order(contents: ProjectContents) -> None:
    by_id = {item["id"]: item for item in collection(contents)["first"]["items"]}
    bodies = by_id[f"urn:uuid:{key('across')}"]["body"]
    (chain,) = [body["muq:accordingTo"] for body in bodies if "muq:accordingTo" in body]
    assert [step["muq:position"] for step in chain] == [0, 1]
    assert chain[0]["muq:party"] == f"urn:uuid:{key('p-paper')}"
    assert chain[1]["muq:sourceName"] == "رسالة المحامي"


def test_no_context_has_to_be_fetched_for_our_words(contents: ProjectContents) -> None:
    for holder in (collection(contents), collection(contents)["first"]["items"][0]):
        known, ours = holder["@context"]
        assert known == "http://www.w3.org/ns/anno.jsonld"
        assert "muq" in ours


def test_an_empty_project_and_one_without_authors(contents: ProjectContents) -> None:
    nothing = read_web_annotation(web_annotation(empty_project(), NoProgress()), "a")
    assert nothing == Annotations()
    anonymous = replace(contents, marks=tuple(replace(mark, author="") for mark in contents.marks))
    again = read_web_annotation(web_annotation(anonymous, NoProgress()), "a")
    assert rows(again, "marks") == rows(anonymous, "marks")


def test_the_export_says_what_it_drops_before_and_in_the_file(
    contents: ProjectContents, tmp_path: Path
) -> None:
    report = export_web_annotation(contents, tmp_path / "a.jsonld", NoProgress())
    assert report.dropped == LOSSES
    assert json.loads((tmp_path / "a.jsonld").read_text("utf-8"))["muq:notCarried"] == list(LOSSES)


def _without(*path: str | int) -> Any:
    def change(value: dict[str, Any]) -> None:
        holder: Any = value
        for step in path[:-1]:
            holder = holder[step]
        del holder[path[-1]]

    return change


def _with(value: object, *path: str | int) -> Any:
    def change(whole: dict[str, Any]) -> None:
        holder: Any = whole
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = value

    return change


FIRST = ("first", "items", 0)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_without("muq:project"), "muq:project"),
        (_without("muq:project", "memos"), "memos"),
        (_without("muq:project", "documents", 0, "outlet"), "outlet"),
        (_with("x", "muq:project", "parties", 0, "kind"), "PartyKind"),
        (_with("0", "muq:project", "claims", 0, "position"), "position"),
        (_without("first"), "first"),
        (_with([1], "first", "items"), "items"),
        (_without(*FIRST, "target"), "target"),
        (_with([], *FIRST, "target", "selector"), "TextPositionSelector"),
        (_with("1", *FIRST, "target", "selector", 0, "start"), "start"),
        (_with(True, *FIRST, "target", "selector", 0, "start"), "start"),
        (_with("shouts", *FIRST, "body", 0, "muq:stance"), "Stance"),
        (_with("replying", *FIRST, "body", 0, "purpose"), "replying"),
    ],
)
def test_what_is_not_ours_is_refused_with_the_place(
    contents: ProjectContents, change: Any, reason: str
) -> None:
    changed = collection(contents)
    change(changed)
    with pytest.raises(UserError, match=reason) as found:
        read_web_annotation(json.dumps(changed).encode(), "a.jsonld")
    assert found.value.thing == "a.jsonld"


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_what_is_no_collection_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match=r"a\.jsonld"):
        read_web_annotation(data, "a.jsonld")


def test_keys_of_a_newer_version_are_left_out(contents: ProjectContents) -> None:
    newer = collection(contents)
    newer["muq:project"]["codes"][0]["icon"] = "star"
    again = read_web_annotation(json.dumps(newer).encode(), "a.jsonld")
    assert rows(again, "codes") == rows(contents, "codes")
