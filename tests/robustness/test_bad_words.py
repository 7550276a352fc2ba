"""Words that cannot be kept as they are: names are cleaned, half characters refused, nothing half done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.robustness.command import DONE
from tests.robustness.conftest import Muqabala


def test_a_name_loses_control_characters_and_line_breaks(project: Path, muqabala: Muqabala) -> None:
    ran = muqabala("mark", project, "brief.txt", "0", "3", "--party", " Elon\x00\n Musk\u2028\x07 ")
    assert ran.code == DONE, ran.stderr
    assert [party["name"] for party in muqabala("parties", project).value] == ["Elon Musk"]


@pytest.mark.parametrize("name", ["\x00", " \n ", "\ud800", "\x07\udcff"])
def test_a_name_of_nothing_is_refused(name: str, project: Path, muqabala: Muqabala) -> None:
    before = muqabala("history", project).value
    assert muqabala("mark", project, "brief.txt", "0", "3", "--party", name).refused_clearly()
    assert muqabala("history", project).value == before


def test_half_a_character_is_refused_and_nothing_is_half_done(project: Path, muqabala: Muqabala) -> None:
    before = muqabala("history", project).value
    ran = muqabala("mark", project, "brief.txt", "0", "3", "--code", "Preis", "--note", "Notiz \udcff")
    assert ran.refused_clearly(), ran.stderr
    assert muqabala("history", project).value == before
    assert muqabala("check", project).value == {"ok": True, "problems": []}
