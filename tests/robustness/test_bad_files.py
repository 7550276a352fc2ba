"""Files that are no articles: each is named with the reason, the good one beside them is imported."""

from __future__ import annotations

import contextlib
import random
import zlib
from pathlib import Path

from tests.robustness.command import DONE, FAILURES
from tests.robustness.conftest import Muqabala
from tests.robustness.one_line import through_everything

ARABIC = "قال متحدث باسم شركة مايكروسوفت إن الشركة تسلّمت رسالة من محامي تويتر وسترد عليها في الوقت المناسب"
GERMAN = (
    "Für den Anwalt ist die Sache klar: Der Konzern müsse prüfen, was er über Jahre gespeichert hat. Später "
    "fügte er hinzu, man könne sich außergerichtlich einigen. Die Sprecherin äußerte sich zunächst nicht."
)
GOOD = "Der Konzern hat den Brief erhalten und will ihn beantworten, sagte eine Sprecherin am Freitag."

PICTURE = b"\x89PNG\r\n\x1a\n" + zlib.compress(bytes(random.Random(1).randbytes(500)))
UNUSABLE_FILES = {
    "empty.txt": b"",
    "blank.txt": b" \r\n\t\n\xef\xbb\xbf ",
    "picture.txt": PICTURE,
    "noise.txt": random.Random(2).randbytes(4096),
    "zeros.txt": bytes(4096),
    "archive.md": b"PK\x03\x04" + random.Random(3).randbytes(400),
    "no-article.html": b"<html><head><title></title></head><body><script>1</script></body></html>",
}

BOMB = (
    '<?xml version="1.0"?>\n<!DOCTYPE html [<!ENTITY a0 "lol">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    + "]>\n<html><head><title>Bomb</title></head><body><article><p>"
    + GOOD
    + " &a11;</p></article></body></html>"
)


def external(target: Path) -> str:
    return (
        f'<?xml version="1.0"?>\n<!DOCTYPE html [<!ENTITY secret SYSTEM "{target.as_uri()}">'
        f'<!ENTITY % remote SYSTEM "{target.as_uri()}"> %remote;]>\n'
        f"<html><head><title>External</title></head><body><article><p>{GOOD} &secret;</p>"
        f'<p><img src="{target.as_uri()}"/></p></article></body></html>'
    )


def test_unusable_files_are_named_and_the_good_one_is_imported(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    for name, source in UNUSABLE_FILES.items():
        (folder / name).write_bytes(source)
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    ran = muqabala("import", project, folder)
    assert ran.code == FAILURES
    assert [item["path"] for item in ran.value["imported"]] == ["good.txt"]
    assert sorted(item["path"] for item in ran.value["failed"]) == sorted(UNUSABLE_FILES)
    assert all(item["reason"] for item in ran.value["failed"])
    assert "Traceback" not in ran.stderr
    assert muqabala("check", project).value == {"ok": True, "problems": []}


def test_only_unusable_files_leave_the_project_as_it_was(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    before = muqabala("history", project).value
    source = tmp_path / "empty.txt"
    source.write_bytes(b"")
    ran = muqabala("import", project, source, tmp_path / "missing.txt")
    assert ran.code == FAILURES
    assert [item["path"] for item in ran.value["failed"]] == ["empty.txt", "missing.txt"]
    assert muqabala("history", project).value == before


def test_a_wrong_charset_is_seen_through(tmp_path: Path, muqabala: Muqabala) -> None:
    page = f"<html><head><meta charset='utf-8'><title>خبر</title></head><body><p>{ARABIC}.</p></body></html>"
    sources = {
        "declared-utf-8.html": page.encode("windows-1256"),
        "plain-1256.txt": f"{ARABIC}\n{ARABIC}".encode("windows-1256"),
        "utf-16-with-mark.txt": ARABIC.encode("utf-16"),
        "utf-16-without.txt": ARABIC.encode("utf-16-le"),
        "latin-1.txt": GERMAN.encode("latin-1"),
    }
    for name, source in sources.items():
        (tmp_path / name).write_bytes(source)
    ran = muqabala("preview", *(tmp_path / name for name in sources))
    assert ran.code == DONE, ran.stderr
    texts = {item["path"]: item["text"] for item in ran.value}
    assert ARABIC in texts["declared-utf-8.html"]
    assert texts["plain-1256.txt"].count(ARABIC) == 2
    assert ARABIC in texts["utf-16-with-mark.txt"]
    assert ARABIC in texts["utf-16-without.txt"]
    assert GERMAN in texts["latin-1.txt"]


def test_a_text_with_a_few_nul_bytes_and_controls_loses_only_those(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    source = tmp_path / "nul.txt"
    source.write_text(GOOD.replace("Brief", "Br\x00ief") + "\x07 Ende\x1b[31m rot", encoding="utf-8")
    ran = muqabala("import", project, source)
    if ran.code == FAILURES:
        assert ran.value["failed"][0]["reason"]
        return
    text = muqabala("text", project, "nul.txt").value["text"]
    assert "Brief erhalten" in text
    assert not any(ord(character) < 32 and character not in "\n\t" for character in text)


def test_bidi_controls_stay_in_the_text_and_do_not_run_out_of_it(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    source = tmp_path / "bidi.txt"
    body = f"\u202eتويتر Twitter \u2067\u2066 {ARABIC} \u2069 \u202a\u202d Ende"
    source.write_text(f"---\ntitle: \u202e\u2067Titel\nlanguage: ar\n---\n{body}\n", encoding="utf-8")
    ran = muqabala("import", project, source)
    assert ran.code == DONE, ran.stderr
    assert muqabala("text", project, "bidi.txt").value["text"].strip() == body
    hits = muqabala("search", project, "تويتر").value
    assert any("تويتر" in hit["quote"] for item in hits["documents"] for hit in item["hits"])
    assert muqabala("check", project).value["ok"]


def test_entities_neither_explode_nor_reach_out(tmp_path: Path, muqabala: Muqabala) -> None:
    secret = tmp_path / "secret"
    secret.write_text("kept to myself", encoding="utf-8")
    (tmp_path / "bomb.html").write_text(BOMB, encoding="utf-8")
    (tmp_path / "external.html").write_text(external(secret), encoding="utf-8")
    ran = muqabala("preview", tmp_path / "bomb.html", tmp_path / "external.html")
    assert "Traceback" not in ran.stderr
    for item in ran.value:
        assert GOOD in item["text"]
        assert len(item["text"]) < 1000
        assert "lollol" not in item["text"] and "kept to myself" not in item["text"]


def test_a_page_nested_without_end_is_read_or_refused(tmp_path: Path, muqabala: Muqabala) -> None:
    depth = 20_000
    (tmp_path / "deep.html").write_text(
        f"<html><body>{'<div>' * depth}<p>{GOOD}</p>{'</div>' * depth}</body></html>", encoding="utf-8"
    )
    ran = muqabala("preview", tmp_path / "deep.html")
    assert ran.code in (DONE, FAILURES) and "Traceback" not in ran.stderr


def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(5 * 1024**3)
    ran = muqabala("import", project, huge)
    assert ran.code == FAILURES
    assert "large" in ran.value["failed"][0]["reason"]


def test_names_of_files_that_cannot_be_written_down(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    (folder / "line\nbreak.txt").write_text(GOOD + " Eins.", encoding="utf-8")
    (folder / "\u202egnp.txt").write_text(GOOD + " Zwei.", encoding="utf-8")
    bytes_name = bytes(folder) + b"/not-utf8-\xff\xfe.txt"
    # Some file systems refuse such a name; then the other two remain.
    with contextlib.suppress(OSError, UnicodeError):
        Path(bytes_name.decode("utf-8", "surrogateescape")).write_text(GOOD + " Drei.", encoding="utf-8")
    ran = muqabala("import", project, folder)
    assert ran.code == DONE, ran.stderr
    assert len(ran.value["imported"]) == len(list(folder.iterdir()))
    assert muqabala("check", project).value["ok"]


def test_one_line_without_end_goes_through_everything(tmp_path: Path) -> None:
    # One megabyte here; python -m tests.robustness.one_line does it with fifty.
    assert through_everything(tmp_path, size=1_000_000)
