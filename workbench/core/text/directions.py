"""The two directions of text. Apart from how they are found, which takes longer to load than to use."""

from __future__ import annotations

from typing import Literal

Direction = Literal["ltr", "rtl"]
