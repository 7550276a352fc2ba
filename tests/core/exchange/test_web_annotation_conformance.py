"""The W3C's own assertions (JSON Schemas of web-annotation-tests), on its samples and on what we write."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.web_annotation import web_annotation
from workbench.core.progress import NoProgress

ABSOLUTE_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
# Samples that are labelled wrongly in the suite itself (see the design page on formats).
FAULTY_CORRECT = {"anno11.json", "anno12.json", "anno13.json"}

FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("uri")
def is_uri(value: object) -> bool:
    return not isinstance(value, str) or ABSOLUTE_IRI.fullmatch(value) is not None


@FORMATS.checks("date-time", raises=ValueError)
def is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


class Suite:
    """The assertions of one list, ready to judge."""

    def __init__(self, tests: Path, listed: str) -> None:
        self._tests = tests
        schemas = [json.loads(path.read_text("utf-8")) for path in (tests / "definitions").glob("*.json")]
        self._registry: Registry[Any] = Registry().with_resources(
            [(schema["id"], Resource(schema, DRAFT4)) for schema in schemas]
        )
        self.assertions = json.loads((tests / listed).read_text("utf-8"))["assertions"]

    def failures(self, value: object) -> list[str]:
        """The assertions that *value* does not meet."""
        return [name for name in self.assertions if not self._holds(name, value)]

    def _holds(self, name: str, value: object) -> bool:
        schema = json.loads((self._tests / name).read_text("utf-8"))
        valid = jsonschema.Draft4Validator(schema, registry=self._registry, format_checker=FORMATS).is_valid(
            value
        )
        return valid is (schema["expectedResult"] == "valid")


@pytest.fixture(scope="session")
def tests(shared: Path) -> Path:
    return shared / "conformance/w3c-web-annotation/tests"


@pytest.fixture(scope="session")
def annotations(tests: Path) -> Suite:
    return Suite(tests, "annotations/annotationMusts.test")


@pytest.fixture(scope="session")
def written(contents: ProjectContents) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(web_annotation(contents, NoProgress()))
    return read


def sample(path: Path) -> object:
    """A sample of the suite; the few that are no JSON at all are None, which meets nothing."""
    try:
        return json.loads(path.read_text("utf-8"))
    except json.JSONDecodeError:
        return None


def test_our_runner_judges_the_suite_s_samples_right(tests: Path, annotations: Suite) -> None:
    """Who judges ours must agree with the suite on its own samples, but for those it labels wrongly."""
    samples = tests / "tools/samples"
    correct = sorted((samples / "correct").glob("anno*.json"))
    incorrect = sorted((samples / "incorrect").glob("anno*.json"))
    assert len(correct) > 30
    assert len(incorrect) > 30
    failing = {path.name for path in correct if annotations.failures(sample(path))}
    passing = {path.name for path in incorrect if not annotations.failures(sample(path))}
    assert failing == FAULTY_CORRECT
    # anno6 has an id that is no URI: only a runner that checks formats, as ours does, catches it.
    assert passing == set()


def test_every_annotation_meets_every_must(annotations: Suite, written: dict[str, Any]) -> None:
    assert len(annotations.assertions) > 50
    failures = {item["id"]: annotations.failures(item) for item in written["first"]["items"]}
    assert {name: found for name, found in failures.items() if found} == {}


def test_the_collection_meets_every_must(tests: Path, written: dict[str, Any]) -> None:
    assert Suite(tests, "collections/collectionMusts.test").failures(written) == []


def test_the_page_meets_every_must(tests: Path, written: dict[str, Any]) -> None:
    suite = Suite(tests, "collections/pages/pageMusts.test")
    assert suite.failures({"@context": written["@context"], **written["first"]}) == []
    assert suite.failures(written) == []
