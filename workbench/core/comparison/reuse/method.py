"""A name for how reuse is found: another one as soon as the same texts give something else."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Final

from workbench.core.comparison.quotations.wording import tables
from workbench.core.comparison.reuse.finding import reuse_text
from workbench.core.comparison.reuse.passages import shared_passages
from workbench.core.comparison.reuse.quoted_speech import quoted_speech

# To be raised when texts give something else in a way that the probe below cannot see.
_VERSION: Final = 6
_PROBE: Final = (
    "قال الوزير أمس إنّ الحكومة ستدفع 44 مليار دولار للشركة، وأضاف: “لن نقبل بأقل من ذلك أبدا” في تغريدة له.",
    "सरकार ने कहा कि कंपनी को ४४ अरब डॉलर दिए जाएँगे, और मंत्री ने कहा: “हम इससे कम स्वीकार नहीं करेंगे”।",
    "Die Straßenbahn fuhr um 3.5 Minuten früher ab, sagte Müller: „Das war ein Versehen unserer Fahrer“.",
)


@cache
def method() -> str:
    """The name, 16 hex digits: of the version, of the words of quoting (which words of a passage somebody is
    quoted with is kept, too), and of what a few sentences in several scripts give."""
    told = [str(_VERSION), *tables()]
    texts = [reuse_text(text, quoted_speech) for text in ("\n".join(_PROBE), "\n".join(reversed(_PROBE)))]
    for text in texts:
        told += [str(text.imprint.hashes.tolist()), str(text.imprint.turns.tolist()), str(text.quotations)]
    told.append(str(shared_passages(*texts)))
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
