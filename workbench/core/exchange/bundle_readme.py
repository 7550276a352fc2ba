"""The README of a bundle: what lies in it, and how to verify it with nothing of ours."""

from __future__ import annotations

from workbench.core.exchange.contents import ProjectContents

_TEXT = """{title}
{rule}

This folder is a bundle: a project of Muqabala, a workbench that compares what articles say about one story,
with everything that is needed to check it. It is a bag after the BagIt standard (RFC 8493).

What is in it
-------------
data/report.html               Read this first: claims, evidence and the full texts, in any browser.
data/tables.xlsx, data/tables  The same as tables (data/tables/README.txt explains them).
data/texts                     The text of each document, UTF-8. All positions count its Unicode code points.
                               NAME.v1.txt and so on: the text before it was corrected, if it was.
data/sources                   The files as they were imported, byte for byte, named by their SHA-256.
data/attachments               Files attached as evidence, if there are any.
data/annotations.jsonld        All marks as W3C Web Annotations.
data/project.muqabala          The whole project. Muqabala opens it.
data/ro-crate-metadata.json    A description of all this for programs (RO-Crate).

How to verify that nothing has been changed
-------------------------------------------
No program of ours is needed. Open a terminal in this folder (the one with manifest-sha256.txt in it).

Linux:
    sha256sum -c manifest-sha256.txt
    sha256sum -c tagmanifest-sha256.txt

macOS:
    shasum -a 256 -c manifest-sha256.txt
    shasum -a 256 -c tagmanifest-sha256.txt

Windows (PowerShell; it prints the names of changed files, and nothing if all is well):
    foreach ($list in "manifest-sha256.txt", "tagmanifest-sha256.txt") {{
      Get-Content $list | ForEach-Object {{
        $sum, $name = $_ -split "  ", 2
        if ((Get-FileHash -Algorithm SHA256 -LiteralPath $name).Hash -ne $sum) {{ "$name has been changed" }}
      }}
    }}

With Muqabala, on the zip file as you got it (this also finds files that are extra):
    muqabala verify BUNDLE.zip

The checksums show that the files are those that the bundle was made with. That nobody has made another bundle
with other checksums you know only if you compare the checksum of the zip file, or of tagmanifest-sha256.txt,
with the one that the author tells you.

Whose texts these are
---------------------
The articles belong to their publishers; having this bundle gives no right to publish them.
"""


def readme(contents: ProjectContents) -> bytes:
    """The text, in UTF-8."""
    title = " ".join(contents.name.split()) or "Muqabala"
    return _TEXT.format(title=title, rule="=" * max(8, min(len(title), 100))).encode()
