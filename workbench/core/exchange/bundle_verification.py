"""A bundle from somebody else: verified in every byte, and opened only then."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path

from workbench.core.annotations.mark import quote_of
from workbench.core.errors import UserError
from workbench.core.exchange import bundle_layout as layout
from workbench.core.exchange import web_annotation_terms as terms
from workbench.core.exchange.archive import SafeArchive
from workbench.core.exchange.bag import PAYLOAD, TAG_MANIFEST
from workbench.core.exchange.bag_tree import BagTree, FolderTree, ZippedTree
from workbench.core.exchange.bag_verification import BagCheck, Manifest, verify_bag
from workbench.core.exchange.output import new_file
from workbench.core.exchange.seal import seal_problem
from workbench.core.exchange.web_annotation_reading import Annotations, read_web_annotation
from workbench.core.progress import Progress

_PROJECT = PAYLOAD + layout.PROJECT_FILE
_ANNOTATIONS = PAYLOAD + layout.ANNOTATIONS
_SQLITE = b"SQLite format 3\0"


def verify_bundle(path: Path, progress: Progress) -> list[str]:
    """What is wrong with a bundle (a zip file, or the folder that it unpacks to); empty when all is well.

    Each problem names the file. Raises UserError only when there is nothing at *path*, or it may not be read.
    """
    return _verify(path, progress)[0]


def extract_project_file(bundle: Path, out: Path, progress: Progress) -> None:
    """Verify *bundle* and put its project file at *out*.

    Raises UserError when the bundle is not sound (naming the first problem), when *out* is there already
    or cannot be written; nothing is left behind then.
    """
    if out.exists():
        raise UserError(str(out), "is there already.", "Choose a name that is free.")
    problems, manifests = _verify(bundle, progress)
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise UserError(
            str(bundle),
            f"is not opened, because it has been changed or damaged: {problems[0]}{more}",
            "Ask whoever sent it for a new copy.",
        )
    with _opened(bundle) as tree:
        _copy_project(tree, manifests[0], bundle, out)


def _verify(path: Path, progress: Progress) -> tuple[list[str], list[Manifest]]:
    """The problems, and the payload manifests."""
    _must_be_readable(path)
    try:
        with _opened(path) as tree:
            check = verify_bag(tree, progress)
            problems = [*check.problems, *_unlisted_tag_files(tree, check)]
            problems = problems or [*_project_problems(tree), *_quotation_problems(tree)]
    except UserError as error:
        return [str(error)], []
    # A changed file breaks the seal, too; then its own name says more.
    if not problems and path.is_file() and (broken := seal_problem(path)):
        problems = [f"{path.name}: {broken}"]
    return problems, check.manifests


def _must_be_readable(path: Path) -> None:
    try:
        if not path.is_dir():
            path.open("rb").close()
    except OSError as error:
        raise UserError(str(path), f"cannot be read: {error.strerror}.", "Check the name.") from error


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BagTree]:
    if path.is_dir():
        yield FolderTree(path)
        return
    with SafeArchive(path) as archive:
        yield ZippedTree(archive)


def _unlisted_tag_files(tree: BagTree, check: BagCheck) -> list[str]:
    """The standard lets tag files go unlisted; ours are all listed, so what is not has been put there."""
    if not check.tag_manifests:
        return ["tagmanifest-sha256.txt: is missing."]
    listed = {path for manifest in check.tag_manifests for path in manifest.checksums}
    tags = {name for name in tree.files if not name.startswith(PAYLOAD) and not TAG_MANIFEST.fullmatch(name)}
    return [f"{name}: is extra: no tag manifest lists it." for name in sorted(tags - listed)]


def _project_problems(tree: BagTree) -> list[str]:
    if _PROJECT not in tree.files:
        return [f"{_PROJECT}: is missing."]
    first = next(iter(tree.chunks(_PROJECT)), b"")
    return [] if first.startswith(_SQLITE) else [f"{_PROJECT}: is no project file."]


def _quotation_problems(tree: BagTree) -> list[str]:
    """Every quotation in the annotations must stand at its position in its text."""
    if _ANNOTATIONS not in tree.files:
        return [f"{_ANNOTATIONS}: is missing."]
    try:
        annotations = read_web_annotation(_read(tree, _ANNOTATIONS), _ANNOTATIONS)
    except UserError as error:
        return [str(error)]
    problems: list[str] = []
    texts: dict[str, tuple[str, str]] = {}
    files = _files_of_versions(annotations)
    for mark in sorted(annotations.marks, key=lambda mark: (mark.document_id, mark.text_sha256)):
        present = terms.text_file(mark.document_id)
        name = PAYLOAD + files.get((mark.document_id, mark.text_sha256), present)
        if name not in tree.files:
            problems.append(f"{name}: is missing, but {_ANNOTATIONS} quotes it.")
            continue
        if name not in texts:
            texts = {name: _text(tree, name)}
        text, checksum = texts[name]
        if checksum != mark.text_sha256 or quote_of(text, mark.spans) != mark.quote:
            problems.append(f"{_ANNOTATIONS}: the quotation “{mark.quote[:60]}” does not stand in {name}.")
    return problems


def _files_of_versions(annotations: Annotations) -> dict[tuple[str, str], str]:
    """Where the texts lie that documents had before, by document and checksum; not the present ones."""
    present = {(document.id, document.text_sha256) for document in annotations.documents}
    files = {
        (version.document_id, version.text_sha256): terms.version_file(version.document_id, version.number)
        for version in annotations.versions
    }
    return {key: name for key, name in files.items() if key not in present}


def _text(tree: BagTree, name: str) -> tuple[str, str]:
    data = _read(tree, name)
    return data.decode("utf-8", errors="replace"), hashlib.sha256(data).hexdigest()


def _read(tree: BagTree, name: str) -> bytes:
    return b"".join(tree.chunks(name))


def _copy_project(tree: BagTree, manifest: Manifest, bundle: Path, out: Path) -> None:
    """Copy the project file, comparing once more: the bundle may have changed since it was verified."""
    digest = hashlib.new(manifest.algorithm, usedforsecurity=False)
    with new_file(out) as file:
        with file.open("wb") as target:
            for chunk in tree.chunks(_PROJECT):
                digest.update(chunk)
                target.write(chunk)
        if digest.hexdigest() != manifest.checksums.get(_PROJECT):
            raise UserError(str(bundle), "has been changed while it was being opened.", "Try again.")
