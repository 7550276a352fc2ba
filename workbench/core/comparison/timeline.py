"""The timeline of a story: when its documents were published, and which dates they report and cite."""

from __future__ import annotations

import calendar
import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.core.annotations.mark import Mark
from workbench.core.comparison.matrix_material import SourceGroup
from workbench.core.documents.document import Document
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.span import Span


class MomentKind(StrEnum):
    """What a date is of."""

    PUBLISHED = "published"
    REPORTED = "reported"
    CITED = "cited"


class LaneKind(StrEnum):
    """What the lanes of a timeline stand for."""

    CLUSTER = "cluster"
    OUTLET = "outlet"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class ToldDate:
    """A date that a text tells and that has a place in time: its *span* (code points) and the words there.

    *date* and *until* (of a range, else empty) are ISO 8601, as exact as they are told.
    """

    span: Span
    quote: str
    date: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date: its document was *published* then, a marked passage *reports* it, or the text *cites* it.

    *first* and *last* are its days (the same for a day, the ends of a month, a year, a range); *told* is the
    date as ISO 8601. *span* (code points) and *quote* are those of the words that tell it, empty for a
    publication. *marks* are the ids of the marks around it, *claims* those of the claims they are about.
    """

    kind: MomentKind
    first: datetime.date
    last: datetime.date
    told: str
    document_id: str
    span: Span | None = None
    quote: str = ""
    marks: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """The moments of one source, outlet or claim, in order. *id* is empty for what belongs to none.

    A lane that *holds* more than one stands for all of these, see `folded`; it has no name.
    """

    id: str
    name: str
    moments: tuple[Moment, ...]
    holds: int = 1


@dataclass(frozen=True, slots=True)
class MarkedPlaces:
    """The marks that say something of claims, by document, and the claims (ids) of each mark."""

    marks: Mapping[str, Sequence[Mark]] = field(default_factory=dict)
    claims: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def told_dates(found: Iterable[Quantity], text: str) -> tuple[ToldDate, ...]:
    """The dates among what was *found* in *text*.

    Dates without a year or of another calendar are left out: they have no place.
    """
    return tuple(
        ToldDate(one.span, one.span.cut(text), one.date, one.until)
        for one in found
        if one.kind == "date" and one.calendar == "gregorian" and _days_told(one.date, one.until)
    )


def moments_of(document: Document, dates: Iterable[ToldDate], marked: MarkedPlaces) -> list[Moment]:
    """The moments of one document: its own date if it is known, and the *dates* that its text tells."""
    marks = marked.marks.get(document.id, ())
    voiced = tuple(dict.fromkeys(claim for mark in marks for claim in marked.claims.get(mark.id, ())))
    moments = []
    if days := days_of(document.published):
        moments.append(
            Moment(MomentKind.PUBLISHED, *days, document.published[:10], document.id, claims=voiced)
        )
    for found in dates:
        days = _days_told(found.date, found.until)
        if days is None:
            continue
        around = [mark for mark in marks if any(_touch(found.span, span) for span in mark.spans)]
        claims = dict.fromkeys(claim for mark in around for claim in marked.claims.get(mark.id, ()))
        moments.append(
            Moment(
                MomentKind.REPORTED if around else MomentKind.CITED,
                *days,
                f"{found.date}/{found.until}" if found.until else found.date,
                document.id,
                found.span,
                found.quote,
                tuple(mark.id for mark in around),
                tuple(claims),
            )
        )
    return moments


def days_of(date: str) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day of an ISO 8601 date, a month, a year or a week; None for anything else."""
    try:
        if "W" in date:
            of_year, week = date.split("-W")
            first = datetime.date.fromisocalendar(int(of_year), int(week), 1)
            return first, first + datetime.timedelta(days=6)
        parts = [int(part) for part in date[:10].split("-")]
        if len(parts) == 3:
            day = datetime.date(*parts)
            return day, day
        year, month = parts[0], parts[1] if len(parts) > 1 else 0
        last = calendar.monthrange(year, month)[1] if month else 31
        return datetime.date(year, month or 1, 1), datetime.date(year, month or 12, last)
    except (ValueError, IndexError, TypeError):
        return None


def lanes_of(
    moments: Iterable[Moment],
    kind: LaneKind,
    documents: Mapping[str, Document],
    groups: Iterable[SourceGroup],
    claims: Mapping[str, str],
) -> tuple[Lane, ...]:
    """*moments* in lanes: by source cluster (a document alone is its own), by outlet, or by claim.

    *claims* has the words of claims by id, in their order. Of claims, a moment is in the lane of each that it
    is about; those that are about none are left out. Other lanes are in the order of their first moments.
    """
    names: dict[str, str] = {}
    keys = _keys(kind, documents, groups, claims, names)
    of_lane: defaultdict[str, list[Moment]] = defaultdict(list)
    for moment in sorted(moments, key=_order):
        for key in keys(moment):
            of_lane[key].append(moment)
    order = claims if kind is LaneKind.CLAIM else of_lane
    return tuple(Lane(key, names.get(key, ""), tuple(of_lane[key])) for key in order if key in of_lane)


def folded(lanes: Sequence[Lane], most: int) -> tuple[Lane, ...]:
    """At most *most* lanes, with nothing left out: the last one holds all that have none of their own.

    Its own keep those in which most is reported, then those that have most moments; all in their order.
    """
    if len(lanes) <= most:
        return tuple(lanes)

    def worth(at: int) -> tuple[int, int, int]:
        moments = lanes[at].moments
        reported = sum(moment.kind is MomentKind.REPORTED for moment in moments)
        return -reported, -len(moments), at

    kept = sorted(sorted(range(len(lanes)), key=worth)[: most - 1])
    others = sorted(set(range(len(lanes))) - set(kept))
    rest = sorted((moment for at in others for moment in lanes[at].moments), key=_order)
    return (*(lanes[at] for at in kept), Lane("", "", tuple(rest), len(others)))


def usual_days(moments: Sequence[Moment]) -> tuple[datetime.date, datetime.date] | None:
    """The days between which nearly all of *moments* lie; None where there is none.

    Of many, all but one in twenty on either side: texts that tell of the year 1258, and numbers that were
    taken for years, would else make the whole story one point.
    """
    if not moments:
        return None
    aside = len(moments) // 20 if len(moments) >= _MANY else 0
    begun = sorted(moment.first for moment in moments)
    ended = sorted(moment.last for moment in moments)
    return begun[aside], max(begun[aside], ended[-1 - aside])


_MANY = 200
"""Moments of which some may lie aside at first; fewer are a story in which each counts."""


def _keys(
    kind: LaneKind,
    documents: Mapping[str, Document],
    groups: Iterable[SourceGroup],
    claims: Mapping[str, str],
    names: dict[str, str],
) -> Callable[[Moment], Sequence[str]]:
    """Which lanes a moment is in; what they are called goes into *names*."""
    if kind is LaneKind.CLAIM:
        names.update(claims)
        return lambda moment: moment.claims
    if kind is LaneKind.OUTLET:
        names.update({document.outlet: document.outlet for document in documents.values()})
        return lambda moment: (documents[moment.document_id].outlet,)
    lane = {document_id: document_id for document_id in documents}
    names.update({row.id: row.outlet or row.title for row in documents.values()})
    for group in groups:
        lane.update(dict.fromkeys(group.documents, group.documents[0]))
        names[group.documents[0]] = group.name or names[group.documents[0]]
    return lambda moment: (lane[moment.document_id],)


def _days_told(date: str, until: str) -> tuple[datetime.date, datetime.date] | None:
    begun = days_of(date)
    ended = days_of(until) if until else begun
    return (begun[0], max(begun[1], ended[1])) if begun and ended else None


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _order(moment: Moment) -> tuple[datetime.date, datetime.date, str, int]:
    return moment.first, moment.last, moment.document_id, moment.span.start if moment.span else -1
