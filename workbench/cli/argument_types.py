"""What arguments may be, beyond what argparse knows. Each raises ArgumentTypeError for anything else."""

from __future__ import annotations

import argparse
import re

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
"""BCP 47 (RFC 5646, section 2.1) as far as news needs it: ``ar``, ``hi``, ``de-AT``, ``zh-Hant``."""


def language_tag(words: str) -> str:
    """A language tag such as ``ar``; empty for none."""
    if words and not _LANGUAGE.fullmatch(words):
        raise argparse.ArgumentTypeError(f"“{words}” is no language tag; write it as ar, hi, de or en")
    return words


def count(words: str) -> int:
    """A whole number from 0."""
    if not (words.isascii() and words.isdecimal()):
        raise argparse.ArgumentTypeError(f"“{words}” is no whole number from 0")
    return int(words)
