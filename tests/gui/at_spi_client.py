"""What a screen reader gets to know of the window. Run by the system's Python, which has the client library.

Prints one JSON object: ``nameless`` (what can be used and has no name, as role and path), ``roles`` (how
often each role occurs), ``marks`` (the rows of the list of marks), ``chosen`` (those that are selected),
``text`` (what each document reads), ``tabbed`` (role and name of what Tab gave the focus, in turn).
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only after the version has been chosen

SECONDS = 60
"""Until the window must have appeared on the bus: a busy machine takes its time."""
TABS = 12
TAB = 0xFF09  # X11 keysym
USABLE = {
    "push button", "check box", "radio button", "toggle button", "combo box", "text", "entry", "spin button",
    "slider", "list", "list item", "tree", "table", "table cell", "page tab", "page tab list", "menu item",
}  # fmt: skip
LISTED = "Marks in this document"


def window(title: str) -> Any:
    """The frame whose name begins with *title*, as soon as it is there."""
    ends = time.monotonic() + SECONDS
    while time.monotonic() < ends:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(number)
            for child in range(application.get_child_count() if application else 0):
                frame = application.get_child_at_index(child)
                if frame and frame.get_name().startswith(title):
                    return frame
        wait(0.2)
    raise SystemExit("no window on the accessibility bus")


def wait(seconds: float) -> None:
    """Let events come in for a while."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def look(item: Any, path: str, found: dict[str, Any]) -> None:
    """Take in an item that is shown, and what is below it."""
    states = item.get_state_set()
    role, name = item.get_role_name(), item.get_name()
    if not states.contains(Atspi.StateType.SHOWING) and role != "page tab":
        return
    found["roles"][role] += 1
    if role in USABLE and not name.strip():
        found["nameless"].append(f"{role} in {path}")
    if path.endswith(LISTED) and role in ("table cell", "list item", "tree item"):
        found["marks"].append(name)
        if states.contains(Atspi.StateType.SELECTED):
            found["chosen"].append(name)
    if role == "text" and item.get_text_iface() and states.contains(Atspi.StateType.MULTI_LINE):
        found["text"][name] = Atspi.Text.get_text(item, 0, -1)
    for number in range(item.get_child_count()):
        child = item.get_child_at_index(number)
        if child is not None:
            look(child, f"{path} > {name or role}", found)


def tab_through() -> list[list[str]]:
    """What gets the focus when Tab is pressed again and again."""
    reached: list[list[str]] = []

    def note(event: Any) -> None:
        if event.detail1:
            reached.append([event.source.get_role_name(), event.source.get_name()])

    listener = Atspi.EventListener.new(note)
    listener.register("object:state-changed:focused")
    for _ in range(TABS):
        before = len(reached)
        Atspi.generate_keyboard_event(TAB, None, Atspi.KeySynthType.SYM)
        ends = time.monotonic() + 5
        while len(reached) == before and time.monotonic() < ends:
            wait(0.05)
    listener.deregister("object:state-changed:focused")
    return reached


def main(title: str) -> None:
    """Look at the window, then walk it."""
    Atspi.init()
    frame = window(title)
    found: dict[str, Any] = {"nameless": [], "roles": Counter(), "marks": [], "chosen": [], "text": {}}
    look(frame, "window", found)
    found["tabbed"] = tab_through()
    sys.stdout.write(json.dumps(found) + "\n")


main(sys.argv[1])
