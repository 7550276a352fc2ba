"""The reader: one to four articles side by side, each in its own direction, marks painted under the text.

Nothing here knows a project. The main window hands in plain values and listens to signals::

    from workbench.gui.reader.board import ReaderBoard, SyncMode
    from workbench.gui.reader.document_view import DocumentView      # what is shown of a document
    from workbench.gui.reader.mark_view import MarkView              # what is shown of a mark
    from workbench.gui.reader.chooser import Candidate, ChooserResult
    from workbench.gui.reader.palette import ReaderPalette, LIGHT, DARK

    board = ReaderBoard(parent)
    board.set_palette(LIGHT)                      # or a ReaderPalette made of the theme's colours
    board.open_document(DocumentView(id, title, outlet, published, language, text, passages), beside=True)
    board.set_marks(document_id, [MarkView(...)]) # all marks of a document; only differences are redrawn
    board.update_marks(document_id, put=[...], removed=[mark ids])   # after one operation: faster
    board.set_current_mark(mark_id)               # the one that the inspector shows, "" for none
    board.set_hits(document_id, spans, current=0) # search hits; -1 for no current one
    board.show_span(document_id, span)            # scroll there and frame it for a moment
    board.select_span(document_id, span)          # scroll there and select
    board.choose(document_id, span, kind, candidates, parties)       # the type-ahead popup at the selection
    board.close_document(document_id); board.close_all(); board.activate(document_id)
    board.document_ids; board.active_document; board.selection()     # -> (document_id, Span) | None
    board.update_document(view)                   # after an operation that changed metadata or directions
    board.set_passages(document_id, passages)     # the same for directions alone
    board.set_direction(document_id, "auto")      # or "rtl", "ltr": of the view only
    board.set_sync_mode(SyncMode.PASSAGE)         # or POSITION, or OFF
    board.sync.set_aligner(aligner)               # who says which passages belong together
    board.set_text_scale(percent)                 # of all panes; the buttons of a pane go on from there
    board.set_typography(Typography(...))         # of documents that are opened from now on
    board.find_in_document(); board.step_found(1) # the find bar of the active pane
    board.move_pane(id, -1); board.detach(id); board.toggle_window(id)   # where a pane stands
    board.state(); board.go_to(id, place); board.arrange(state)          # how it was left, and back there

Signals of the board (spans are `Span` values, code points of the canonical text)::

    documentActivated(str document_id)            commands go to another pane now ("" when none is open)
    documentClosed(str document_id)
    documentDropped(str document_id, object drop_place)   from the library (DOCUMENT_MIME): open it there
    selectionChanged(str document_id, object span_or_None, int words)
    markRequested(str document_id, object span, str kind)   by bar or key; kind is one of claim, party,
                                                  evidence, code, note: answer with choose(...)
    markChosen(str document_id, object span, object chooser_result)  the popup was accepted: run the operation
    markClicked(str mark_id)                      show it in the inspector, and call set_current_mark
    markHovered(str mark_id)                      "" when the mouse leaves
    markResizeRequested(str mark_id, object spans)  by a grip or by keys: what the mark is to cover
    markMoveRequested(str mark_id, object spans)  the same for the whole mark, by keys or dragged
    markRemovalRequested(str mark_id)             Delete on the current mark, or the context menu
    directionRequested(str document_id, str choice)         "auto", "rtl" or "ltr" was chosen in the header
    passageDirectionRequested(str document_id, int index, str direction)
    searchRequested(str text)                     "search all documents for …" of the context menu
    placeLeft(str document_id, object place)      a document is being closed: where it was read
    lookChosen(object typography)                 "read all documents like this"
    boardFull()                                   a pane in a window of its own finds no place on the board
    leaveRequested()                              Escape, where nothing is left to escape from
"""
