"""Finding parties, claims and codes by their id or by what an analyst calls them."""

from __future__ import annotations

import unicodedata
import uuid
from functools import lru_cache

from workbench.core.annotations.claim import Claim
from workbench.core.annotations.codebook import Code
from workbench.core.annotations.party import Party, PartyKind
from workbench.core.errors import UserError
from workbench.core.project.project import Project
from workbench.core.text.canonical import canonical


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for case, composition and outer white space."""
    return _plain(one) == _plain(other)


def known_party(project: Project, words: str) -> Party | None:
    """The party with this id or any such name. Raises UserError for several, and for an id that is lost."""
    found = project.parties.find(words)
    if found:
        return found
    _refuse_lost_id(words, "party")
    owners = {item.id for item in project.parties.all() if same_name(item.name, words)}
    owners |= {item.party_id for item in project.party_names.all() if same_name(item.name, words)}
    if len(owners) > 1:
        raise UserError(words, "several parties have this name.", "Give the party's id instead.")
    return project.parties.get(owners.pop()) if owners else None


def party_called(project: Project, words: str) -> Party:
    """The party with this id or any such name; a new one, inside the running operation, if there is none."""
    known = known_party(project, words)
    if known:
        return known
    party = Party(new_id(), required(words, "party"), PartyKind.OTHER)
    project.parties.insert(party)
    return party


def known_claim(project: Project, words: str) -> Claim | None:
    """The claim with this id or wording. Raises UserError for several, and for an id that is lost."""
    found = project.claims.find(words)
    if found:
        return found
    _refuse_lost_id(words, "claim")
    worded = [claim for claim in project.claims.all() if same_name(claim.text, words)]
    if len(worded) > 1:
        raise UserError(words, "several claims have this wording.", "Give the claim's id instead.")
    return worded[0] if worded else None


def claim_called(project: Project, words: str) -> Claim:
    """The claim with this id or wording; a new one, inside the running operation, if there is none."""
    known = known_claim(project, words)
    if known:
        return known
    claim = new_claim(project, words)
    project.claims.insert(claim)
    return claim


def known_code(project: Project, words: str) -> Code | None:
    """The code with this id or name. Raises UserError for several, and for an id that is lost."""
    found = project.codes.find(words)
    if found:
        return found
    _refuse_lost_id(words, "code")
    named = [code for code in project.codes.all() if same_name(code.name, words)]
    if len(named) > 1:
        raise UserError(words, "several codes have this name.", "Give the code's id instead.")
    return named[0] if named else None


def code_called(project: Project, words: str) -> Code:
    """The code with this id or name; a new one, inside the running operation, if there is none."""
    known = known_code(project, words)
    if known:
        return known
    code = new_code(project, words)
    project.codes.insert(code)
    return code


def new_claim(project: Project, text: str, note: str = "") -> Claim:
    """A claim that stands behind all others; not yet in the project."""
    position = max((claim.position for claim in project.claims.all()), default=-1) + 1
    now = project.clock.now()
    return Claim(new_id(), required(text, "claim"), note, position, project.author, now, now)


def new_code(project: Project, name: str, parent_id: str = "", colour: str = "") -> Code:
    """A code that stands behind all others, in the next colour of the palette; not yet in the project."""
    codes = project.codes.all()
    position = max((code.position for code in codes), default=-1) + 1
    return Code(
        new_id(),
        required(name, "code"),
        parent_id,
        colour or next_colour(project),
        position=position,
    )


_PALETTE = ("#2f5fae", "#1c7045", "#9a5b00", "#7a3f9d", "#ab2b28", "#0e6a70", "#5c6670", "#8a3a62")
"""Colours for codes in turn; each is told apart from its neighbours by more than its lightness."""


def next_colour(project: Project) -> str:
    """The colour (``#rrggbb``) that the next code is given unless somebody chooses another."""
    return _PALETTE[project.codes.count() % len(_PALETTE)]


def new_id() -> str:
    """A key for a new row: random, so that two analysts' rows never collide."""
    return str(uuid.uuid4())


def required(words: str, called: str) -> str:
    """*words* on one line, canonical as texts are. Raises UserError when nothing is left."""
    stripped = " ".join(line.strip() for line in canonical(words).splitlines()).strip()
    if not stripped:
        raise UserError(called, "it needs a name.", "Type some words.")
    return stripped


@lru_cache(maxsize=50_000)
def _plain(words: str) -> str:
    # Asked for every name of the project whenever an analyst types one.
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split())


def _refuse_lost_id(words: str, called: str) -> None:
    """An id that nobody has is a mistake, not the name of something new."""
    try:
        uuid.UUID(words)
    except ValueError:
        return
    raise UserError(words, f"there is no such {called} in this project.")
