"""The surface against pictures that were looked at: letters that join, marks that lie on their words.

Compared are averages of CELL x CELL pixels, in colour: other versions of FreeType soften the edges of
letters otherwise, which an average hardly notices, while a mark that lies one cluster further, or letters
that do not join, change whole cells. Rectangles alone would say where a mark is and not what is seen on it.
That the comparison notices both is tested with pictures that are spoilt in these two ways. In other versions
of the fonts every word may have another width: there the test is skipped, and says so.
"""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.gui.reader.pictures import FONTS
from tests.gui.reader.texts import TEXTS

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "golden" / "reader"
VERSIONS = GOLDEN / "fonts.sha256"
PLACES = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
CELL = 6
"""Pixels: about a letter. Wider ones would hide a narrow cluster, narrower ones see how soft edges are."""
FAINTEST = 10
"""Steps of 255 by which a colour of a cell may differ: half of what the faintest tint takes away."""
FEW = 4
"""Cells that may differ by more: the edge of one letter."""

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def installed() -> dict[str, Path]:
    """Where the system has FONTS."""
    return {path.name: path for place in PLACES for path in place.rglob("Noto*.ttf") if path.name in FONTS}


def versions(fonts: dict[str, Path]) -> str:
    """What tells one version of the fonts from another."""
    return "".join(f"{sha256(fonts[name].read_bytes()).hexdigest()}  {name}\n" for name in FONTS)


def draw(folder: Path, scratch: Path, *more: str) -> None:
    """Write the pictures into *folder*, in a process that knows no other fonts."""
    fonts = scratch / "fonts"
    fonts.mkdir()
    for name, path in installed().items():
        (fonts / name).symlink_to(path)
    configuration = scratch / "fonts.conf"
    configuration.write_text(CONFIGURATION.format(fonts=fonts, cache=scratch / "cache"), encoding="utf-8")
    own = {
        "FONTCONFIG_FILE": str(configuration),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_FONT_DPI": "96",
        "QT_SCALE_FACTOR": "1",
    }
    command = [sys.executable, "-m", "tests.gui.reader.pictures", str(folder), *more]
    subprocess.run(command, cwd=ROOT, env=os.environ | own, check=True)


def differing(one: QImage, other: QImage) -> int:
    """The number of cells in which two pictures differ to the eye."""
    assert one.size() == other.size()
    first, second = cells(one), cells(other)
    pairs = zip(zip(*[iter(first)] * 4, strict=True), zip(*[iter(second)] * 4, strict=True), strict=True)
    return sum(max(abs(a - b) for a, b in zip(*pair, strict=True)) > FAINTEST for pair in pairs)


def cells(picture: QImage) -> bytes:
    """The average colours of the cells, four bytes each."""
    small = picture.convertToFormat(QImage.Format.Format_RGB32).scaled(
        picture.width() // CELL,
        picture.height() // CELL,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.constBits())


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pictures as the program paints them now, and of the spoilt ones."""
    fonts = installed()
    missing = [name for name in FONTS if name not in fonts]
    if missing:
        pytest.skip(f"fonts that the golden pictures are set in are not installed: {', '.join(missing)}")
    if versions(fonts) != VERSIONS.read_text(encoding="utf-8"):
        pytest.skip("the golden pictures are set in other versions of the Noto fonts")
    folder = tmp_path_factory.mktemp("pictures")
    draw(folder, tmp_path_factory.mktemp("scratch"), "--spoilt")
    return folder


@pytest.mark.parametrize("language", TEXTS)
def test_letters_join_and_marks_lie_as_in_the_golden_picture(drawn: Path, language: str) -> None:
    golden = QImage(str(GOLDEN / f"{language}.png"))
    assert not golden.isNull()
    found = differing(golden, QImage(str(drawn / f"{language}.png")))
    assert found <= FEW, f"compare {drawn / language}.png with {GOLDEN / language}.png"


@pytest.mark.parametrize("language", TEXTS)
def test_marks_one_cluster_further_are_noticed(drawn: Path, language: str) -> None:
    golden = QImage(str(GOLDEN / f"{language}.png"))
    assert differing(golden, QImage(str(drawn / "shifted" / f"{language}.png"))) > 5 * FEW


@pytest.mark.parametrize("language", ["ar", "hi", "en"])
def test_letters_that_do_not_join_are_noticed(drawn: Path, language: str) -> None:
    golden = QImage(str(GOLDEN / f"{language}.png"))
    assert differing(golden, QImage(str(drawn / "unjoined" / f"{language}.png"))) > 5 * FEW


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as scratch:
        draw(GOLDEN, Path(scratch))
    VERSIONS.write_text(versions(installed()), encoding="utf-8")
