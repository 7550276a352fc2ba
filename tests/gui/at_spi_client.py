"""What a screen reader gets to know of the window. Run by the system's Python, which has the client library.

``at_spi_client.py COMMAND…`` starts the window and steps through it. Prints one JSON object: ``seen`` (by
language and by what was looked at: role, name and description of everything that is shown, whether the
keyboard can be put into it, whether it is chosen, and what it stands in), ``tabbed`` (what was heard at each
Tab), ``walked`` (what was heard in the network), ``read`` (by document what its text says, and what was heard
while it was walked and three characters were selected). What is heard: kind, role, name and words.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only after the version has been chosen

SECONDS = 60
"""Until something must have appeared on the bus: a busy machine takes its time."""
TABS = 12
TAB, LEFT, RIGHT, DOWN = 0xFF09, 0xFF51, 0xFF53, 0xFF54  # X11 keysyms
SHIFT = 50  # X11 key code
STEPS = 12
"""Characters that are walked of a text: into its second mark."""
MOST_ROWS = {"list": 4, "table": 10, "tree": 4, "tree table": 4, "combo box": 2, "menu": 4}
"""Children of a list or a table (its headers come first) that are looked at: all are made alike."""
LISTED = "Marks in this document"
HEARD = (
    "object:state-changed:focused", "object:text-caret-moved", "object:text-selection-changed",
    "object:announcement",
)  # fmt: skip


class Window:
    """The program under test, and its application on the bus."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def step(self, *step: str) -> Any:
        """Let the window do something; its answer."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(step) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the window is gone at {step}"
        return json.loads(line)

    def end(self) -> None:
        """Let it end."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()

    def frames(self) -> list[Any]:
        """Its windows, the newest last."""
        desktop = Atspi.get_desktop(0)
        found = []
        for number in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(number)
            if application and application.get_process_id() == self._process.pid:
                found += children(application)
        return found

    def frame(self, title: str | None) -> Any:
        """The window with a title, as soon as it is there."""
        return until(lambda: next((each for each in reversed(self.frames()) if fits(each, title)), None))


def fits(frame: Any, title: str | None) -> bool:
    """Whether a window is shown and has a title, which its name may go on behind."""
    shown = frame.get_state_set().contains(Atspi.StateType.SHOWING)
    return bool(shown and frame.get_name().startswith(title or ""))


def children(item: Any) -> list[Any]:
    """What stands in it; of rows the first."""
    count = item.get_child_count()
    count = min(count, MOST_ROWS.get(item.get_role_name(), count))
    return [child for child in map(item.get_child_at_index, range(count)) if child is not None]


def soon(look: Any, seconds: float = 0.5) -> Any:
    """What *look* gives, as soon as it gives anything; or what it gives in the end."""
    ends = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < ends:
        wait(0.03)
    return found


def until(look: Any) -> Any:
    """What *look* gives, as soon as it gives anything."""
    if found := soon(look, SECONDS):
        return found
    raise SystemExit("nothing on the accessibility bus")


def wait(seconds: float) -> None:
    """Let events come in for a while."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def look(item: Any, around: str, seen: list[Any]) -> None:
    """Take in an item that is shown, and what is below it."""
    states, role = item.get_state_set(), item.get_role_name()
    if not states.contains(Atspi.StateType.SHOWING) and role != "page tab":
        return
    name = item.get_name()
    focusable = states.contains(Atspi.StateType.FOCUSABLE)
    chosen = states.contains(Atspi.StateType.SELECTED)
    seen.append([role, name, item.get_description(), focusable, chosen, around])
    for child in children(item):
        look(child, name or around, seen)


def called(item: Any, name: str, role: str) -> Any:
    """What is called so and is shown, somewhere below *item*; None where nothing is."""
    if not item.get_state_set().contains(Atspi.StateType.SHOWING):
        return None
    if item.get_name() == name and item.get_role_name() == role:
        return item
    found = (called(child, name, role) for child in children(item))
    return next((each for each in found if each is not None), None)


class Ear:
    """Hears what the window tells of itself; *focused* is what has got the keyboard last."""

    def __init__(self) -> None:
        self.heard: list[list[Any]] = []
        self.focused: Any = None
        self._listener = Atspi.EventListener.new(self._note)
        for kind in HEARD:
            self._listener.register(kind)

    def _note(self, event: Any) -> None:
        kind = event.type.removeprefix("object:")
        if kind == "state-changed:focused":
            if not event.detail1:
                return
            self.focused = event.source
        said = event.any_data if isinstance(event.any_data, str) else ""
        try:
            self.heard.append([kind, event.source.get_role_name(), event.source.get_name(), said])
        except GLib.GError:  # it is gone already
            return

    def press(self, key: int, awaited: str, *, shift: bool = False) -> list[list[Any]]:
        """Press a key; what is heard until something of the kind *awaited* is."""
        self.heard.clear()
        if shift:
            Atspi.generate_keyboard_event(SHIFT, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
        soon(lambda: any(kind.startswith(awaited) for kind, *_ in self.heard), 5)
        if shift:
            Atspi.generate_keyboard_event(SHIFT, None, Atspi.KeySynthType.RELEASE)
        return list(self.heard)


def everything(window: Window, ear: Ear, language: str) -> dict[str, list[Any]]:
    """All pages and dialogs in a language."""
    title = window.step("speak", language)
    frame = window.frame(title)
    seen: dict[str, list[Any]] = {"window": []}
    look(frame, "", seen["window"])
    docks: dict[str, Any] = {}
    for dock, page in window.step("pages"):
        name = window.step("page", dock, page)
        if dock not in docks:
            docks[dock] = called(frame, name, "panel")
        look(docks[dock], "", seen.setdefault(page, []))
    for opening in window.step("openings"):
        ear.focused = None
        title, is_menu, name = window.step("open", opening)
        # A popup is no child of the program: who listens is led into it by the focus.
        shown = window.frame(title) if title else popup(ear, is_menu, name)
        look(shown, "", seen.setdefault(opening, []))
        window.step("close")
    look(window.frame(window.step("detach")), "", seen.setdefault("window of a document", []))
    window.step("attach")
    return seen


def popup(ear: Ear, is_menu: bool, name: str) -> Any:
    """What the focus has come into: what is called so, or a menu; into that it comes by a step down."""
    if is_menu:
        Atspi.generate_keyboard_event(DOWN, None, Atspi.KeySynthType.SYM)

    def is_wanted(item: Any) -> bool:
        role = item.get_role_name()
        return bool(role == "popup menu" if is_menu else role == "panel" and item.get_name() == name)

    def around_focus() -> Any:
        # Of a window that has just closed, the focus may be heard late.
        item = ear.focused
        while item is not None and not is_wanted(item):
            item = item.get_parent()
        return item

    return until(around_focus)


def read(window: Window, ear: Ear, path: str, forward: int) -> dict[str, Any]:
    """A document as it is walked: some characters on, and then three are selected."""
    ear.focused = None
    title, canonical = window.step("read", path)
    text = until(lambda: ear.focused if ear.focused and ear.focused.get_name() == title else None)
    steps = [ear.press(forward, "text-caret-moved") for _ in range(STEPS)]
    caret = Atspi.Text.get_caret_offset(text)
    selecting = [ear.press(forward, "text-selection-changed", shift=True) for _ in range(3)]
    marked = Atspi.Text.get_selection(text, 0)
    return {
        "role": text.get_role_name(),
        "canonical": canonical,
        "text": Atspi.Text.get_text(text, 0, -1),
        "caret": caret,
        "heard": [event for events in steps for event in events],
        "selecting": [event for events in selecting for event in events],
        "selected": Atspi.Text.get_text(text, marked.start_offset, marked.end_offset),
        "program": window.step("selected"),
    }


def walked(window: Window, ear: Ear, page: str) -> list[list[Any]]:
    """What is heard in the drawing of a page, at first and after an arrow."""
    ear.heard.clear()
    window.step("focus", page)
    soon(lambda: any(role == "list item" for _, role, *_ in ear.heard), 5)
    first = list(ear.heard)
    return [first, ear.press(RIGHT, "state-changed:focused")]


def main(command: list[str]) -> None:
    """Look at the window in each language, then walk it."""
    Atspi.init()
    window, ear = Window(command), Ear()
    found: dict[str, Any] = {"seen": {}}
    for language in ("ar", "hi", "de", "en"):
        found["seen"][language] = everything(window, ear, language)
    found["tabbed"] = [ear.press(TAB, "state-changed:focused") for _ in range(TABS)]
    found["walked"] = walked(window, ear, "network")
    found["read"] = {
        path: read(window, ear, path, forward)
        for path, forward in (("cairo.txt", LEFT), ("delhi.txt", RIGHT), ("berlin.txt", RIGHT))
    }
    sys.stdout.write(json.dumps(found) + "\n")
    window.end()


main(sys.argv[1:])
