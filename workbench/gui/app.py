"""Starts the window: names, language, fonts, colours, and what happens to a fault of our own."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QLoggingCategory, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import workbench
from workbench.core.resources import resource
from workbench.gui import fonts, icons
from workbench.gui.main_window import MainWindow
from workbench.gui.pauses import shorten_pauses
from workbench.gui.settings import INTERFACE_LANGUAGE, TEXT_SIZE, THEME, Settings, user_settings
from workbench.gui.spoken_parts import speak_of_parts
from workbench.gui.theme import apply_theme, load_theme, theme_for

REGIONS = {"ar": "ar_AE"}
"""The region that stands for a language alone: figures written like those of the dates in the documents."""

log = logging.getLogger(__name__)


def run(project_path: str | None, *, sample: bool = False) -> int:
    """Show the window, with the project at *project_path* or with the *sample*, until it is closed."""
    settings = user_settings()
    application = make_application(settings)
    window = MainWindow(settings)
    report_faults_to(window)
    if project_path:
        window.receive([Path(project_path)])
    if sample:
        window.commands.open_sample()
    if settings.layout("window").isEmpty():
        window.showMaximized()
    else:
        window.show()
    shorten_pauses(application)
    return application.exec()


def make_application(settings: Settings) -> QApplication:
    """The Qt application, dressed as the settings say."""
    # Qt tries our fonts in turn and tells each time that one has letters but no shaping for them.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    QGuiApplication.setDesktopFileName("org.muqabala.Muqabala")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("muqabala")
    application.setApplicationDisplayName("Muqabala")
    application.setApplicationVersion(workbench.__version__)
    speak_of_parts()
    speak(application, str(settings.get(INTERFACE_LANGUAGE)))
    fonts.load_shipped_fonts()
    application.setFont(fonts.interface_font(int(settings.get(TEXT_SIZE))))
    apply_theme(application, theme_for(str(settings.get(THEME))))
    application.setWindowIcon(icons.icon("muqabala", application.palette(), load_theme("light").accent))
    return application


def speak(application: QApplication, language: str) -> None:
    """Set the language of the interface (BCP 47; empty: the system's) and the direction that goes with it."""
    locale = QLocale(REGIONS.get(language, language)) if language else QLocale.system()
    QLocale.setDefault(locale)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _translate(application, locale, "qtbase", qt_folder)
    spoken = _translate(application, locale, "muqabala", str(resource("translations")))
    # What is shown in English for want of a translation must not be mirrored.
    left_to_right = Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(locale.textDirection() if spoken else left_to_right)


def _translate(application: QApplication, locale: QLocale, name: str, folder: str) -> bool:
    """Let the application use a translation; whether there is one. English stands in, for its plurals."""
    translator = QTranslator(application)
    found = translator.load(locale, name, "_", folder)
    if found or translator.load(f"{name}_en", folder):
        application.installTranslator(translator)
    return found


class _Faults(QObject):
    """Carries a fault from whichever thread it happened in to the window's."""

    happened = Signal(str)


def report_faults_to(window: MainWindow) -> None:
    """Show what nobody has caught as a fault of ours, and log it; the program goes on."""
    faults = _Faults(window)
    faults.happened.connect(window.messages.bug)

    def show(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, fault, trace))
        log.error("%s", details)
        if not issubclass(kind, KeyboardInterrupt):
            faults.happened.emit(details)

    def show_from_thread(failure: threading.ExceptHookArgs) -> None:
        show(failure.exc_type, failure.exc_value or failure.exc_type(), failure.exc_traceback)

    sys.excepthook = show
    threading.excepthook = show_from_thread
