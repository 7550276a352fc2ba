<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a new, empty project</source>
        <translation>Ein neues, leeres Projekt anlegen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A ready-made project that shows everything at work</source>
        <translation>Ein fertiges Projekt, das alles bei der Arbeit zeigt</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Close the project; every change is kept already</source>
        <translation>Das Projekt schließen; jede Änderung ist schon gesichert</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Import articles from files</source>
        <translation>Artikel aus Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import every document in a folder</source>
        <translation>Jedes Dokument eines Ordners importieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export a bundle, tables, annotations or a report</source>
        <translation>Paket, Tabellen, Anmerkungen oder Bericht exportieren</translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation>Paket prüfen…</translation>
    </message>
    <message>
        <source>Check a bundle against its checksums</source>
        <translation>Ein Paket anhand seiner Prüfsummen prüfen</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>Verify a bundle and take the project out of it</source>
        <translation>Ein Paket prüfen und das Projekt herausnehmen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Look, language, text size, your name</source>
        <translation>Aussehen, Sprache, Textgröße, Ihr Name</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Das Programm verlassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Find words in the document in front</source>
        <translation>Wörter im vorderen Dokument suchen</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Search every document of the project</source>
        <translation>Jedes Dokument des Projekts durchsuchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorigen Treffer</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>Das Wort nachschlagen</translation>
    </message>
    <message>
        <source>Search all documents for the word at the cursor or the selection</source>
        <translation>Alle Dokumente nach dem Wort an der Schreibmarke oder der Auswahl durchsuchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Keep this search in the library, and see there what is new</source>
        <translation>Diese Suche in der Bibliothek behalten und dort sehen, was neu ist</translation>
    </message>
    <message>
        <source>Mark all hits…</source>
        <translation>Alle Treffer markieren…</translation>
    </message>
    <message>
        <source>Look at every hit of this search, and mark them all alike</source>
        <translation>Jeden Treffer dieser Suche ansehen und alle gleich markieren</translation>
    </message>
    <message>
        <source>Batch search…</source>
        <translation>Stapelsuche…</translation>
    </message>
    <message>
        <source>Search a whole list of names, phrases or queries at once</source>
        <translation>Eine ganze Liste von Namen, Wortfolgen oder Suchen auf einmal suchen</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>Read every document into the search index again</source>
        <translation>Jedes Dokument noch einmal in den Suchindex lesen</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Text berichtigen…</translation>
    </message>
    <message>
        <source>Correct the text of the document in front, as a new version</source>
        <translation>Den Text des vorderen Dokuments berichtigen, als neue Fassung</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>Als Behauptung markieren</translation>
    </message>
    <message>
        <source>The selected words voice a claim</source>
        <translation>Die gewählten Wörter äußern eine Behauptung</translation>
    </message>
    <message>
        <source>Mark as party</source>
        <translation>Als Beteiligte markieren</translation>
    </message>
    <message>
        <source>The selected words name a person or organisation</source>
        <translation>Die gewählten Wörter nennen eine Person oder Organisation</translation>
    </message>
    <message>
        <source>Mark as evidence</source>
        <translation>Als Beleg markieren</translation>
    </message>
    <message>
        <source>The selected words support or refute a claim</source>
        <translation>Die gewählten Wörter stützen oder widerlegen eine Behauptung</translation>
    </message>
    <message>
        <source>Mark with a code</source>
        <translation>Mit einem Code markieren</translation>
    </message>
    <message>
        <source>Put a code of the code book on the selected words</source>
        <translation>Den gewählten Wörtern einen Code geben</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <translation>Eine Notiz zu den gewählten Wörtern schreiben</translation>
    </message>
    <message>
        <source>Let the mark cover the selection</source>
        <translation>Die Marke auf die Auswahl legen</translation>
    </message>
    <message>
        <source>The mark in the inspector covers the selected words instead</source>
        <translation>Die gezeigte Marke liegt stattdessen auf den gewählten Wörtern</translation>
    </message>
    <message>
        <source>Add the selection to the mark</source>
        <translation>Auswahl zur Marke nehmen</translation>
    </message>
    <message>
        <source>The mark covers the selected words, too</source>
        <translation>Die Marke umfasst auch die ausgewählten Wörter</translation>
    </message>
    <message>
        <source>Take the selection off the mark</source>
        <translation>Auswahl aus der Marke nehmen</translation>
    </message>
    <message>
        <source>The mark no longer covers the selected words</source>
        <translation>Die Marke umfasst die ausgewählten Wörter nicht mehr</translation>
    </message>
    <message>
        <source>Show only some marks…</source>
        <translation>Nur manche Marken zeigen …</translation>
    </message>
    <message>
        <source>Choose marks by kind, claim, code, party or author</source>
        <translation>Marken nach Art, Behauptung, Code, Beteiligten oder Urheber wählen</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Marke</translation>
    </message>
    <message>
        <source>Go to the next mark in this document</source>
        <translation>Zur nächsten Marke in diesem Dokument</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Marke</translation>
    </message>
    <message>
        <source>Go to the mark before in this document</source>
        <translation>Zur vorigen Marke in diesem Dokument</translation>
    </message>
    <message>
        <source>Next mark of this kind</source>
        <translation>Nächste Marke dieser Art</translation>
    </message>
    <message>
        <source>Go to the next mark of the same kind as the current one</source>
        <translation>Zur nächsten Marke derselben Art wie die jetzige</translation>
    </message>
    <message>
        <source>Previous mark of this kind</source>
        <translation>Vorige Marke dieser Art</translation>
    </message>
    <message>
        <source>Go to the mark before of the same kind as the current one</source>
        <translation>Zur vorigen Marke derselben Art wie die jetzige</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Neue Behauptung…</translation>
    </message>
    <message>
        <source>Write down a claim in your own words</source>
        <translation>Eine Behauptung in eigenen Worten aufschreiben</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>Neue Beteiligte…</translation>
    </message>
    <message>
        <source>Add a person or organisation</source>
        <translation>Eine Person oder Organisation hinzufügen</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>Add an entry to the code book</source>
        <translation>Dem Codebuch einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Neues Memo…</translation>
    </message>
    <message>
        <source>Write a memo about the project</source>
        <translation>Ein Memo zum Projekt schreiben</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Die Dokumente zeigen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Show the search results</source>
        <translation>Die Suchergebnisse zeigen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>Die Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Show the parties</source>
        <translation>Die Beteiligten zeigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Die Belege zeigen</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Show the code book</source>
        <translation>Das Codebuch zeigen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>List the marks of the document in front</source>
        <translation>Die Marken des vorderen Dokuments auflisten</translation>
    </message>
    <message>
        <source>Claim × source matrix</source>
        <translation>Matrix Behauptung × Quelle</translation>
    </message>
    <message>
        <source>Show which document says what about which claim</source>
        <translation>Zeigen, welches Dokument was zu welcher Behauptung sagt</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Weigh claims that compete by the evidence against them</source>
        <translation>Konkurrierende Behauptungen nach den Belegen gegen sie abwägen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show when articles came out, and which dates they tell</source>
        <translation>Zeigen, wann Artikel erschienen und welche Daten sie nennen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Show how parties, claims and documents are tied</source>
        <translation>Zeigen, wie Beteiligte, Behauptungen und Dokumente verbunden sind</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Show figures, dates and stances in which documents part</source>
        <translation>Zahlen, Daten und Haltungen zeigen, in denen Dokumente auseinandergehen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Show which documents have passages in common</source>
        <translation>Zeigen, welche Dokumente gemeinsame Passagen haben</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Parties, mentions, quotations and figures to accept or reject</source>
        <translation>Parteien, Erwähnungen, Zitate und Zahlen zum Annehmen oder Ablehnen</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>Memos und Verweise</translation>
    </message>
    <message>
        <source>Show memos and relations</source>
        <translation>Memos und Verweise zeigen</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Marken</translation>
    </message>
    <message>
        <source>Marks whose words a corrected text no longer has</source>
        <translation>Marken, deren Wörter ein berichtigter Text nicht mehr hat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show everything that was done</source>
        <translation>Alles zeigen, was getan wurde</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Linke Spalte</translation>
    </message>
    <message>
        <source>Show or hide the library and search</source>
        <translation>Bibliothek und Suche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Rechte Spalte</translation>
    </message>
    <message>
        <source>Show or hide the annotations</source>
        <translation>Die Anmerkungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Schublade</translation>
    </message>
    <message>
        <source>Show or hide the matrix, memos and history</source>
        <translation>Matrix, Memos und Verlauf zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>Spalten gemeinsam rollen</translation>
    </message>
    <message>
        <source>Scroll all panes together, or each for itself</source>
        <translation>Alle Spalten gemeinsam rollen oder jede für sich</translation>
    </message>
    <message>
        <source>Scroll each pane for itself</source>
        <translation>Jede Spalte für sich rollen</translation>
    </message>
    <message>
        <source>The other panes stay where they are</source>
        <translation>Die anderen Spalten bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Scroll together by position</source>
        <translation>Gemeinsam rollen nach Position</translation>
    </message>
    <message>
        <source>The other panes follow to the same share of their text</source>
        <translation>Die anderen Spalten folgen zum selben Anteil ihres Textes</translation>
    </message>
    <message>
        <source>Scroll together by passage</source>
        <translation>Gemeinsam rollen nach Absatz</translation>
    </message>
    <message>
        <source>The other panes follow to the passage that belongs to yours</source>
        <translation>Die anderen Spalten folgen zum Absatz, der zu Ihrem gehört</translation>
    </message>
    <message>
        <source>Panes two by two</source>
        <translation>Dokumente zwei mal zwei</translation>
    </message>
    <message>
        <source>Three or four documents in two rows instead of one</source>
        <translation>Drei oder vier Dokumente in zwei Reihen statt in einer</translation>
    </message>
    <message>
        <source>Copied passages</source>
        <translation>Kopierte Passagen</translation>
    </message>
    <message>
        <source>Tint what the open documents share, and join it by ribbons</source>
        <translation>Tönen, was offene Dokumente gemeinsam haben, und mit Bändern verbinden</translation>
    </message>
    <message>
        <source>Same passage in the other document</source>
        <translation>Dieselbe Passage im anderen Dokument</translation>
    </message>
    <message>
        <source>Scroll the other panes to the shared passage at the caret</source>
        <translation>Die anderen Spalten zur gemeinsamen Passage an der Schreibmarke rollen</translation>
    </message>
    <message>
        <source>Go to the document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <source>Put the keyboard into the document, or into the next one</source>
        <translation>Die Tastatur ins Dokument setzen, oder ins nächste</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Put the keyboard into the next column, document or drawer</source>
        <translation>Die Tastatur in die nächste Spalte, das nächste Dokument oder die Schublade setzen</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Put the keyboard into the column, document or drawer before</source>
        <translation>Die Tastatur in die vorige Spalte, das vorige Dokument oder die Schublade setzen</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Dieses Dokument schließen</translation>
    </message>
    <message>
        <source>Close the document in front</source>
        <translation>Das vordere Dokument schließen</translation>
    </message>
    <message>
        <source>Document in a window of its own</source>
        <translation>Dokument in eigenem Fenster</translation>
    </message>
    <message>
        <source>Take the document off the board, or put it back</source>
        <translation>Das Dokument von der Tafel nehmen oder zurückstellen</translation>
    </message>
    <message>
        <source>Move the pane towards the start</source>
        <translation>Spalte zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Let the document in front change places with the one before</source>
        <translation>Das vordere Dokument mit dem davor tauschen</translation>
    </message>
    <message>
        <source>Move the pane towards the end</source>
        <translation>Spalte zum Ende hin verschieben</translation>
    </message>
    <message>
        <source>Let the document in front change places with the next one</source>
        <translation>Das vordere Dokument mit dem nächsten tauschen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Larger reading text</source>
        <translation>Lesetext größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller reading text</source>
        <translation>Lesetext kleiner</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Reading text at its usual size</source>
        <translation>Lesetext in üblicher Größe</translation>
    </message>
    <message>
        <source>Page like the window</source>
        <translation>Seite wie das Fenster</translation>
    </message>
    <message>
        <source>Documents in the colours of the window</source>
        <translation>Dokumente in den Farben des Fensters</translation>
    </message>
    <message>
        <source>Page by day</source>
        <translation>Seite bei Tag</translation>
    </message>
    <message>
        <source>Documents in dark letters on white</source>
        <translation>Dokumente in dunkler Schrift auf Weiß</translation>
    </message>
    <message>
        <source>Page in sepia</source>
        <translation>Seite in Sepia</translation>
    </message>
    <message>
        <source>Documents in brown letters on warm paper</source>
        <translation>Dokumente in brauner Schrift auf warmem Papier</translation>
    </message>
    <message>
        <source>Page by night</source>
        <translation>Seite bei Nacht</translation>
    </message>
    <message>
        <source>Documents in light letters on black</source>
        <translation>Dokumente in heller Schrift auf Schwarz</translation>
    </message>
    <message>
        <source>Only the documents</source>
        <translation>Nur die Dokumente</translation>
    </message>
    <message>
        <source>Hide everything else and fill the screen; Escape brings it back</source>
        <translation>Alles andere ausblenden und den Bildschirm füllen; Esc bringt es zurück</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>Jeden Befehl finden und ausführen</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>Alle Tasten des Programms</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>So wird gesucht…</translation>
    </message>
    <message>
        <source>Everything that can be said in a search, with examples</source>
        <translation>Alles, was sich in einer Suche sagen lässt, mit Beispielen</translation>
    </message>
    <message>
        <source>About Muqabala</source>
        <translation>Über Muqabala</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>on {0}</source>
        <translation>zu {0}</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>Select words in a document and press C, or write down a claim here: a sentence, true or false.</source>
        <translation>Wählen Sie Wörter in einem Dokument und drücken Sie C, oder schreiben Sie hier eine Behauptung auf: einen Satz, wahr oder falsch.</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Neue Behauptung…</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <translation>Noch keine Beteiligten</translation>
    </message>
    <message>
        <source>Select a name in a document and press P. One party can have names in every script.</source>
        <translation>Wählen Sie einen Namen in einem Dokument und drücken Sie P. Eine Beteiligte kann Namen in jeder Schrift haben.</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>Neue Beteiligte…</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Neue Beteiligte</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Select words that support or refute a claim and press E, or attach a file from a claim&apos;s menu.</source>
        <translation>Wählen Sie Wörter, die eine Behauptung stützen oder widerlegen, und drücken Sie E, oder hängen Sie im Menü einer Behauptung eine Datei an.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The code book is empty</source>
        <translation>Das Codebuch ist leer</translation>
    </message>
    <message>
        <source>Codes sort passages by what they are about. Select words and press T, or make a code here.</source>
        <translation>Codes ordnen Stellen nach dem, wovon sie handeln. Wählen Sie Wörter und drücken Sie T, oder legen Sie hier einen Code an.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>No memos or links yet</source>
        <translation>Noch keine Memos oder Verweise</translation>
    </message>
    <message>
        <source>Write down what you think, on the whole project or on one item; link items from their menus.</source>
        <translation>Schreiben Sie auf, was Sie denken, zum ganzen Projekt oder zu einem Eintrag; Verweise entstehen in deren Menüs.</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Neues Memo…</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Neues Memo</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>Memos und Verweise</translation>
    </message>
    <message>
        <source>relevance: {0}</source>
        <translation>Relevanz: {0}</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>angehängte Datei</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Keine verwaisten Marken</translation>
    </message>
    <message>
        <source>When a text is corrected, marks whose words are gone wait here to be put back or removed.</source>
        <translation>Wird ein Text berichtigt, warten hier die Marken, deren Wörter fehlen: Sie lassen sich neu setzen oder entfernen.</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Marken</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>No marks in this document</source>
        <translation>Keine Marken in diesem Dokument</translation>
    </message>
    <message>
        <source>Select words in a document and press C, P, E, T or N.</source>
        <translation>Wählen Sie Wörter in einem Dokument aus und drücken Sie C, P, E, T oder N.</translation>
    </message>
    <message>
        <source>Marks in this document</source>
        <translation>Marken in diesem Dokument</translation>
    </message>
    <message>
        <source>passage {0} of {1}</source>
        <translation>Absatz {0} von {1}</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Batch search</source>
        <translation>Stapelsuche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>A whole list at once</source>
        <translation>Eine ganze Liste auf einmal</translation>
    </message>
    <message>
        <source>Names, phrases or queries, thousands of them. A line that is refused stops no other.</source>
        <translation>Namen, Wortfolgen oder Suchen zu Tausenden. Eine abgelehnte Zeile hält keine andere auf.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>With documents</source>
        <translation>Mit Dokumenten</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} lines · {1} with documents</source>
        <translation>{0} Zeilen · {1} mit Dokumenten</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} abgelehnt</translation>
    </message>
</context>
<context>
    <name>BatchFlow</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A list of queries</source>
        <translation>Eine Liste von Suchen</translation>
    </message>
    <message>
        <source>Batch search.xlsx</source>
        <translation>Stapelsuche.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Die Tabelle schreiben</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erste Stelle</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Batch search</source>
        <translation>Stapelsuche</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>What each query has found</source>
        <translation>Was jede Suche gefunden hat</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>Wegnehmen: {0}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Who says so? (empty: the outlet itself)</source>
        <translation>Wer sagt das? (leer: das Medium selbst)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What do you want to remember about this passage?</source>
        <translation>Was möchten Sie sich zu dieser Stelle merken?</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Which claim is voiced here?</source>
        <translation>Welche Behauptung wird hier geäußert?</translation>
    </message>
    <message>
        <source>Who is named here?</source>
        <translation>Wer wird hier genannt?</translation>
    </message>
    <message>
        <source>Which claim does this bear on?</source>
        <translation>Welche Behauptung betrifft das?</translation>
    </message>
    <message>
        <source>Which code fits here?</source>
        <translation>Welcher Code passt hier?</translation>
    </message>
    <message>
        <source>Find a claim, or word a new one</source>
        <translation>Eine Behauptung finden oder neu fassen</translation>
    </message>
    <message>
        <source>Find a party, or name a new one</source>
        <translation>Beteiligte finden oder neu benennen</translation>
    </message>
    <message>
        <source>Find a code, or name a new one</source>
        <translation>Einen Code finden oder neu benennen</translation>
    </message>
    <message>
        <source>Stance: + − ? . while the line is empty</source>
        <translation>Haltung: + − ? . solange die Zeile leer ist</translation>
    </message>
    <message>
        <source>+ supports, − refutes while the line is empty</source>
        <translation>+ stützt, − widerlegt, solange die Zeile leer ist</translation>
    </message>
    <message>
        <source>Ctrl+Enter marks</source>
        <translation>Strg+Eingabe markiert</translation>
    </message>
    <message>
        <source>Enter marks, Escape closes</source>
        <translation>Eingabe markiert, Escape schließt</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Story.muqabala</source>
        <translation>Geschichte.muqabala</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Das Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Muqabala projects (*.muqabala)</source>
        <translation>Muqabala-Projekte (*.muqabala)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Select some words in a document first.</source>
        <translation>Wählen Sie zuerst einige Wörter in einem Dokument.</translation>
    </message>
    <message>
        <source>Choose a mark, and select some words of its document first.</source>
        <translation>Wählen Sie zuerst eine Marke und einige Wörter ihres Dokuments.</translation>
    </message>
    <message>
        <source>Put the cursor on a word of a document first.</source>
        <translation>Setzen Sie die Schreibmarke zuerst auf ein Wort eines Dokuments.</translation>
    </message>
    <message>
        <source>Open the document first.</source>
        <translation>Öffnen Sie zuerst das Dokument.</translation>
    </message>
    <message>
        <source>No other open document shares the passage at the caret.</source>
        <translation>Kein anderes offenes Dokument hat die Passage an der Schreibmarke.</translation>
    </message>
    <message>
        <source>Four documents stand on the board already. Close one of them first.</source>
        <translation>Auf der Tafel stehen schon vier Dokumente. Schließen Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ComparisonWriting</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Best documents first</source>
        <translation>Beste Dokumente zuerst</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Wörter davor</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Wörter danach</translation>
    </message>
    <message>
        <source>Second word before</source>
        <translation>Zweites Wort davor</translation>
    </message>
    <message>
        <source>Second word after</source>
        <translation>Zweites Wort danach</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>Gefundene Wörter</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Word before</source>
        <translation>Wort davor</translation>
    </message>
    <message>
        <source>Word after</source>
        <translation>Wort danach</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>ConcordanceFlow</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>No hit in the texts</source>
        <translation>Kein Treffer in den Texten</translation>
    </message>
    <message>
        <source>A concordance shows hits in texts. Try fewer words or fewer filters.</source>
        <translation>Eine Konkordanz zeigt Treffer in Texten. Versuchen Sie weniger Wörter oder weniger Filter.</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>Die Anfrage ist unverständlich</translation>
    </message>
    <message>
        <source>Write the rows to a file</source>
        <translation>Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>Jeder Treffer in seinem Zusammenhang</translation>
    </message>
    <message>
        <source>Search for something: its hits are set one below the other, to be sorted and grouped.</source>
        <translation>Suchen Sie etwas: Die Treffer stehen untereinander und lassen sich ordnen und gruppieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {0} hits</source>
        <translation>die ersten {0} Treffer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>ConcordanceTools</name>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>dann nach</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Write the rows to a file (CSV, Excel)</source>
        <translation>Zeilen in eine Datei schreiben (CSV, Excel)</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>the others may have it from here</source>
        <translation>die anderen haben es vielleicht von hier</translation>
    </message>
    <message>
        <source>Source {0}: {1}</source>
        <translation>Quelle {0}: {1}</translation>
    </message>
    <message>
        <source>struck through: only in the first</source>
        <translation>durchgestrichen: nur im ersten</translation>
    </message>
    <message>
        <source>underlined: only in the second</source>
        <translation>unterstrichen: nur im zweiten</translation>
    </message>
    <message>
        <source>wavy line: in other words</source>
        <translation>gewellt: mit anderen Worten</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Copies and quotations</source>
        <translation>Kopien und Zitate</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>it recurs in {0} documents of one outlet</source>
        <translation>kehrt in {0} Dokumenten eines Mediums wieder</translation>
    </message>
    <message>
        <source>it recurs in {0} documents of {1} outlets</source>
        <translation>kehrt in {0} Dokumenten von {1} Medien wieder</translation>
    </message>
    <message>
        <source>it is made of turns of phrase that {0} documents use</source>
        <translation>besteht aus Wendungen, die {0} Dokumente gebrauchen</translation>
    </message>
    <message>
        <source>it is a formula: {0} documents say the like on other occasions</source>
        <translation>es ist eine Formel: {0} Dokumente sagen bei anderen Anlässen Ähnliches</translation>
    </message>
    <message>
        <source>both quote the same speech, and hardly a word around it is the same</source>
        <translation>beide zitieren dieselbe Äußerung, und kaum ein Wort darum ist gleich</translation>
    </message>
    <message>
        <source>{0} words are the same, word for word</source>
        <translation>{0} Wörter sind gleich, Wort für Wort</translation>
    </message>
    <message>
        <source>{0} of {1} words are the same</source>
        <translation>{0} von {1} Wörtern sind gleich</translation>
    </message>
    <message>
        <source>the two texts are the same, word for word</source>
        <translation>die beiden Texte sind Wort für Wort gleich</translation>
    </message>
    <message>
        <source>{0} words are copied: {1} of one document, {2} of the other</source>
        <translation>{0} Wörter sind kopiert: {1} des einen Dokuments, {2} des anderen</translation>
    </message>
    <message>
        <source>it names {0}</source>
        <translation>es nennt {0}</translation>
    </message>
    <message>
        <source>it was published later, {0} after {1}</source>
        <translation>später erschienen: {0} nach {1}</translation>
    </message>
    <message>
        <source>{0} of it stands in the other, which has more ({1} of that)</source>
        <translation>{0} davon stehen im anderen, das mehr hat ({1} von jenem)</translation>
    </message>
    <message>
        <source>an analyst says so: {0}</source>
        <translation>nach Angabe eines Analysten: {0}</translation>
    </message>
    <message>
        <source>an analyst says so: {0}: {1}</source>
        <translation>nach Angabe eines Analysten: {0}: {1}</translation>
    </message>
    <message>
        <source>both have it from {0}</source>
        <translation>beide haben es von {0}</translation>
    </message>
    <message>
        <source>{0} may have it from {1}: {2}</source>
        <translation>{0} hat es vielleicht von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>CopiesFlow</name>
    <message>
        <source>Comparing documents</source>
        <translation>Dokumente werden verglichen</translation>
    </message>
</context>
<context>
    <name>CopiesMap</name>
    <message>
        <source>Map of copies</source>
        <translation>Karte der Kopien</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter unfolds it</source>
        <translation>Enter faltet sie auf</translation>
    </message>
    <message>
        <source>{0} – {1}: {2}, words: {3}</source>
        <translation>{0} – {1}: {2}, Wörter: {3}</translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>Gemeinsame Passagen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of several documents</source>
        <translation>
            <numerusform>%n Quelle mehrerer Dokumente</numerusform>
            <numerusform>%n Quellen mehrerer Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have no room on the map</source>
        <translation>
            <numerusform>%n Dokument hat keinen Platz auf der Karte</numerusform>
            <numerusform>%n Dokumente haben keinen Platz auf der Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) folded</source>
        <translation>
            <numerusform>%Ln Quelle zusammengefaltet</numerusform>
            <numerusform>%Ln Quellen zusammengefaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Import two articles or more: what they share word for word is found here.</source>
        <translation>Importieren Sie zwei oder mehr Artikel: Was sie Wort für Wort gemeinsam haben, steht dann hier.</translation>
    </message>
    <message>
        <source>Documents are bound by what they copy. Choose a passage, and “Sources” joins documents or confirms their origin.</source>
        <translation>Dokumente sind durch das verbunden, was sie kopieren. Wählen Sie eine Passage; „Quellen“ verbindet Dokumente oder bestätigt ihren Ursprung.</translation>
    </message>
    <message>
        <source>Every document is a source of its own</source>
        <translation>Jedes Dokument ist eine eigene Quelle</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Choose fewer, or show everything.</source>
        <translation>Wählen Sie weniger, oder zeigen Sie alles.</translation>
    </message>
    <message>
        <source>The documents share no passages</source>
        <translation>Die Dokumente haben keine Passagen gemeinsam</translation>
    </message>
    <message>
        <source>New articles are compared as soon as they are imported.</source>
        <translation>Neue Artikel werden verglichen, sobald sie importiert sind.</translation>
    </message>
    <message>
        <source>The list appears when it is done; the status bar shows how far it is.</source>
        <translation>Die Liste erscheint am Ende; die Statusleiste zeigt den Stand.</translation>
    </message>
    <message>
        <source>Comparing documents</source>
        <translation>Dokumente werden verglichen</translation>
    </message>
    <message>
        <source>The documents were not compared</source>
        <translation>Die Dokumente wurden nicht verglichen</translation>
    </message>
    <message>
        <source>Passages that documents share are found, told from quotations, and listed here.</source>
        <translation>Gemeinsame Passagen der Dokumente werden gefunden, von Zitaten unterschieden und hier aufgeführt.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
</context>
<context>
    <name>CopiesTools</name>
    <message>
        <source>How copies are shown</source>
        <translation>Wie Kopien gezeigt werden</translation>
    </message>
    <message>
        <source>Kinds of passages</source>
        <translation>Arten von Passagen</translation>
    </message>
    <message>
        <source>Filter by document</source>
        <translation>Nach Dokument filtern</translation>
    </message>
    <message>
        <source>Only between sources</source>
        <translation>Nur zwischen Quellen</translation>
    </message>
    <message>
        <source>Leave out what documents of one source share</source>
        <translation>Weglassen, was Dokumente einer Quelle gemeinsam haben</translation>
    </message>
    <message>
        <source>Only near the chosen one</source>
        <translation>Nur rund um das gewählte</translation>
    </message>
    <message>
        <source>Only what shares passages with the chosen document, or is of its source</source>
        <translation>Nur was mit dem gewählten Dokument Passagen teilt oder von seiner Quelle ist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>Bild (SVG, PNG) …</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>%n mark(s) became orphans: their words are gone.</source>
        <translation>
            <numerusform>%n Marke ist verwaist: Ihre Wörter fehlen.</numerusform>
            <numerusform>%n Marken sind verwaist: Ihre Wörter fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is corrected; its marks went along.</source>
        <translation>Der Text ist berichtigt; seine Marken sind mitgegangen.</translation>
    </message>
    <message>
        <source>Version {0} of {1}, replaced on {2} by {3}</source>
        <translation>Fassung {0} von {1}, ersetzt am {2} von {3}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Marks that change</source>
        <translation>Marken, die sich ändern</translation>
    </message>
    <message>
        <source>Why it is corrected, such as: wrong charset</source>
        <translation>Warum berichtigt wird, etwa: falscher Zeichensatz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Make the new version</source>
        <translation>Neue Fassung anlegen</translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation>Die Texte werden verglichen…</translation>
    </message>
    <message>
        <source>Throw the correction away?</source>
        <translation>Die Berichtigung verwerfen?</translation>
    </message>
    <message>
        <source>What you have typed here is lost; the document stays as it is.</source>
        <translation>Was Sie hier geschrieben haben, geht verloren; das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stay</source>
        <translation>
            <numerusform>%n Marke bleibt</numerusform>
            <numerusform>%n Marken bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <translation>
            <numerusform>%n rückt</numerusform>
            <numerusform>%n rücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on changed words</source>
        <translation>
            <numerusform>%n auf geänderten Wörtern</numerusform>
            <numerusform>%n auf geänderten Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become orphans</source>
        <translation>
            <numerusform>%n verwaist</numerusform>
            <numerusform>%n verwaisen</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has no marks.</source>
        <translation>Das Dokument hat keine Marken.</translation>
    </message>
    <message>
        <source>becomes an orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>This passage from left to right</source>
        <translation>Dieser Absatz von links nach rechts</translation>
    </message>
    <message>
        <source>This passage from right to left</source>
        <translation>Dieser Absatz von rechts nach links</translation>
    </message>
</context>
<context>
    <name>CorrectionPreview</name>
    <message>
        <source>Comparing the texts</source>
        <translation>Texte vergleichen</translation>
    </message>
    <message>
        <source>The texts could not be compared.</source>
        <translation>Die Texte ließen sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>Dates of what was found</source>
        <translation>Daten des Gefundenen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Passage in the document</source>
        <translation>Passage im Dokument</translation>
    </message>
    <message>
        <source>Passage in the other document</source>
        <translation>Passage im anderen Dokument</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>Both stand under one claim.</source>
        <translation>Beide stehen unter derselben Behauptung.</translation>
    </message>
    <message>
        <source>Both sentences speak of: {0}.</source>
        <translation>Beide Sätze sprechen von: {0}.</translation>
    </message>
    <message>
        <source>Neither article has another figure of this kind.</source>
        <translation>Keiner der beiden Artikel nennt eine andere Zahl dieser Art.</translation>
    </message>
    <message>
        <source>The same outlet told it on another day: it may have changed since.</source>
        <translation>Dasselbe Medium hat es an einem anderen Tag berichtet: Es kann sich seither geändert haben.</translation>
    </message>
    <message>
        <source>Finding: {0}</source>
        <translation>Befund: {0}</translation>
    </message>
    <message>
        <source>Dismissed: {0}</source>
        <translation>Verworfen: {0}</translation>
    </message>
    <message>
        <source>“{0}” is counted from {1}, the date of the article.</source>
        <translation>„{0}“ ist vom {1} aus gerechnet, dem Datum des Artikels.</translation>
    </message>
</context>
<context>
    <name>DisagreementsFlow</name>
    <message>
        <source>Looking for disagreements</source>
        <translation>Widersprüche werden gesucht</translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message>
        <source>Only open documents</source>
        <translation>Nur offene Dokumente</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Dismissed, too</source>
        <translation>Auch verworfene</translation>
    </message>
    <message>
        <source>Accept as a finding…</source>
        <translation>Als Befund annehmen …</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Only the open documents</source>
        <translation>Nur die offenen Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Figures, dates and stances that differ between documents on one story stand here.</source>
        <translation>Hier stehen Zahlen, Daten und Haltungen, die zwischen Dokumenten zu einer Geschichte abweichen.</translation>
    </message>
    <message>
        <source>No disagreements were found</source>
        <translation>Keine Widersprüche gefunden</translation>
    </message>
    <message>
        <source>The list appears when it is done; the status bar shows how far it is.</source>
        <translation>Die Liste erscheint am Ende; die Statusleiste zeigt den Stand.</translation>
    </message>
    <message>
        <source>Looking for disagreements</source>
        <translation>Widersprüche werden gesucht</translation>
    </message>
    <message>
        <source>Disagreements were not looked for</source>
        <translation>Widersprüche wurden nicht gesucht</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>wavy line: what differs</source>
        <translation>gewellt: was abweicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Empty: what differs</source>
        <translation>Leer: was abweicht</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>Warum es keiner ist</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Open side by side</source>
        <translation>Nebeneinander öffnen</translation>
    </message>
    <message>
        <source>Edit the data…</source>
        <translation>Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Text berichtigen…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Version {0}, replaced on {1}</source>
        <translation>Fassung {0}, ersetzt am {1}</translation>
    </message>
    <message>
        <source>Data of the document</source>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>2023, 2023-05, 2023-05-18 or with a time</source>
        <translation>2023, 2023-05, 2023-05-18 oder mit Uhrzeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Merge “{0}” into …</source>
        <translation>„{0}“ zusammenlegen mit …</translation>
    </message>
    <message>
        <source>The claim that stays</source>
        <translation>Die Behauptung, die bleibt</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Neue Beteiligte</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it is written in some script</source>
        <translation>Wie er in irgendeiner Schrift geschrieben wird</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Another name of {0}</source>
        <translation>Ein weiterer Name von {0}</translation>
    </message>
    <message>
        <source>Remove a name</source>
        <translation>Einen Namen entfernen</translation>
    </message>
    <message>
        <source>Merge {0} into …</source>
        <translation>{0} zusammenlegen mit …</translation>
    </message>
    <message>
        <source>The party that stays</source>
        <translation>Die Beteiligte, die bleibt</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>File that bears on the claim</source>
        <translation>Datei zur Behauptung</translation>
    </message>
    <message>
        <source>the file cannot be read ({0}).</source>
        <translation>die Datei lässt sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>the file cannot be written ({0}).</source>
        <translation>die Datei lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>Memo on {0}</source>
        <translation>Memo zu {0}</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Link to …</source>
        <translation>Verweis auf …</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{0} … {1}</source>
        <translation>{0} … {1}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>A sentence that is true or false, in your own words</source>
        <translation>Ein Satz, wahr oder falsch, in eigenen Worten</translation>
    </message>
    <message>
        <source>The name that it is shown by</source>
        <translation>Der Name, unter dem sie gezeigt wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>In any script, one a line</source>
        <translation>In jeder Schrift, einer je Zeile</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(ganz oben)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wann er zu verwenden ist</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>Die Quelle ist</translation>
    </message>
    <message>
        <source>Information is</source>
        <translation>Die Information ist</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Open a document from the library with Enter or a double click, or drag it here. Up to four stand side by side, each in its own direction.</source>
        <translation>Öffnen Sie ein Dokument aus der Bibliothek mit Eingabe oder Doppelklick, oder ziehen Sie es hierher. Bis zu vier stehen nebeneinander, jedes in seiner eigenen Richtung.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Grade…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>No evidence after all</source>
        <translation>Doch kein Beleg</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Exporting {0}</source>
        <translation>{0} wird exportiert</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>{0} wird geprüft</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Muqabala projects (*.muqabala)</source>
        <translation>Muqabala-Projekte (*.muqabala)</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>It does not carry:</source>
        <translation>Es enthält nicht:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>{0} is not what it was when it was written.</source>
        <translation>{0} ist nicht mehr, was es beim Schreiben war.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new copy.</source>
        <translation>Verlassen Sie sich nicht darauf; bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>{0} is complete and unchanged.</source>
        <translation>{0} ist vollständig und unverändert.</translation>
    </message>
    <message>
        <source>Every file in it has the checksum that the bundle lists.</source>
        <translation>Jede Datei darin hat die Prüfsumme, die das Paket nennt.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>This format cannot carry: {0}</source>
        <translation>Dieses Format kann nicht enthalten: {0}</translation>
    </message>
    <message>
        <source>Nothing is lost: the project can be taken out of it again.</source>
        <translation>Nichts geht verloren: Das Projekt lässt sich wieder herausnehmen.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <source>Only with {0}</source>
        <translation>Nur mit {0}</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>Ohne {0}</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Click: only with it. Ctrl+click or the sign at the end: without it.</source>
        <translation>Klick: nur damit. Strg+Klick oder das Zeichen am Ende: ohne.</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>only with it</source>
        <translation>nur damit</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>ohne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Source cluster</source>
        <translation>Quellengruppe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>without the word {0}</source>
        <translation>ohne das Wort {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>about {0}</source>
        <translation>rund {0}</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>weniger als {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>{0} per hour</source>
        <translation>{0} pro Stunde</translation>
    </message>
    <message>
        <source>{0} per day</source>
        <translation>{0} pro Tag</translation>
    </message>
    <message>
        <source>{0} per week</source>
        <translation>{0} pro Woche</translation>
    </message>
    <message>
        <source>{0} per month</source>
        <translation>{0} pro Monat</translation>
    </message>
    <message>
        <source>{0} per year</source>
        <translation>{0} pro Jahr</translation>
    </message>
    <message>
        <source>{0} per person</source>
        <translation>{0} pro Person</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>liras</source>
        <translation>Lira</translation>
    </message>
    <message>
        <source>dinars</source>
        <translation>Dinar</translation>
    </message>
    <message>
        <source>riyals</source>
        <translation>Rial</translation>
    </message>
    <message>
        <source>dirhams</source>
        <translation>Dirham</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>Rupien</translation>
    </message>
    <message>
        <source>francs</source>
        <translation>Franken</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>Kronen</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Menschen</translation>
    </message>
    <message>
        <source>{0} degrees</source>
        <translation>{0} Grad</translation>
    </message>
    <message>
        <source>{0} barrels</source>
        <translation>{0} Barrel</translation>
    </message>
    <message>
        <source>{0} miles</source>
        <translation>{0} Meilen</translation>
    </message>
    <message>
        <source>{0} acres</source>
        <translation>{0} Acres</translation>
    </message>
    <message>
        <source>{0} feet</source>
        <translation>{0} Fuß</translation>
    </message>
    <message>
        <source>{0} litres</source>
        <translation>{0} Liter</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0} Prozentpunkte</translation>
    </message>
    <message>
        <source>{0} (Saka calendar)</source>
        <translation>{0} (Saka-Kalender)</translation>
    </message>
    <message>
        <source>a day that cannot be worked out</source>
        <translation>ein Tag, der sich nicht bestimmen lässt</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>week {0} of {1}</source>
        <translation>Woche {0} des Jahres {1}</translation>
    </message>
    <message>
        <source>{0} BC</source>
        <translation>{0} v. Chr.</translation>
    </message>
    <message>
        <source>{0} (Islamic calendar)</source>
        <translation>{0} (islamischer Kalender)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>ohne {0}</translation>
    </message>
    <message>
        <source>Take away the filter: {0}, {1}</source>
        <translation>Filter entfernen: {0}, {1}</translation>
    </message>
    <message>
        <source>without the word {0}</source>
        <translation>ohne das Wort {0}</translation>
    </message>
    <message>
        <source>Find the word {0} again</source>
        <translation>Das Wort {0} wieder finden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Find exactly these characters</source>
        <translation>Genau diese Zeichen suchen</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} von mehr als {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>wieder von vorn</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>wieder vom Ende her</translation>
    </message>
</context>
<context>
    <name>FormChip</name>
    <message>
        <source>Found; press to leave it out</source>
        <translation>Gefunden; drücken, um es wegzulassen</translation>
    </message>
    <message>
        <source>Left out; press to find it again</source>
        <translation>Weggelassen; drücken, um es wieder zu finden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Everything, verifiable by anybody: the project, the sources, the report, the tables, checksums.</source>
        <translation>Alles, von jedem prüfbar: Projekt, Quellen, Bericht, Tabellen, Prüfsummen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>One page for any browser: matrix, claims, evidence, full texts; quotations link to their places.</source>
        <translation>Eine Seite für jeden Browser: Matrix, Behauptungen, Belege, volle Texte; Zitate führen zu ihrer Stelle.</translation>
    </message>
    <message>
        <source>the source files and attached files (their names and checksums are there)</source>
        <translation>die Quelldateien und angehängten Dateien (ihre Namen und Prüfsummen sind da)</translation>
    </message>
    <message>
        <source>the history of the project</source>
        <translation>den Verlauf des Projekts</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>The tables as sheets, right-to-left where their content is.</source>
        <translation>Die Tabellen als Blätter, von rechts nach links, wo ihr Inhalt es ist.</translation>
    </message>
    <message>
        <source>the full texts (quotations with 32 characters around them are there)</source>
        <translation>die vollen Texte (Zitate mit 32 Zeichen Umgebung sind da)</translation>
    </message>
    <message>
        <source>the source files and attached files (names and checksums are there)</source>
        <translation>die Quelldateien und angehängten Dateien (Namen und Prüfsummen sind da)</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>A folder with one CSV file for each table.</source>
        <translation>Ein Ordner mit einer CSV-Datei je Tabelle.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>All marks, with codes, claims, parties and evidence, for other annotation tools.</source>
        <translation>Alle Marken mit Codes, Behauptungen, Beteiligten und Belegen, für andere Annotationsprogramme.</translation>
    </message>
    <message>
        <source>the texts and the source files themselves (their checksums are there)</source>
        <translation>die Texte und Quelldateien selbst (ihre Prüfsummen sind da)</translation>
    </message>
    <message>
        <source>the attached files of evidence (their names and checksums are there)</source>
        <translation>die angehängten Dateien der Belege (ihre Namen und Prüfsummen sind da)</translation>
    </message>
    <message>
        <source>what the saved searches had found at the last look</source>
        <translation>was die gespeicherten Suchen beim letzten Blick gefunden hatten</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of hits</source>
        <translation>Gruppen von Treffern</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>Alle Treffer</translation>
    </message>
</context>
<context>
    <name>HiddenMarksNotice</name>
    <message>
        <source>Only some marks are shown.</source>
        <translation>Nur manche Marken werden gezeigt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>endgültig zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Every change stands here, with its author and time. All of it can be undone.</source>
        <translation>Hier steht jede Änderung mit Urheber und Zeit. Alles lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Hypotheses</name>
    <message>
        <source>very consistent</source>
        <translation>sehr vereinbar</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>unvereinbar</translation>
    </message>
    <message>
        <source>very inconsistent</source>
        <translation>sehr unvereinbar</translation>
    </message>
    <message>
        <source>low relevance</source>
        <translation>wenig relevant</translation>
    </message>
    <message>
        <source>medium relevance</source>
        <translation>mäßig relevant</translation>
    </message>
    <message>
        <source>high relevance</source>
        <translation>sehr relevant</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>{0} (as marked)</source>
        <translation>{0} (wie markiert)</translation>
    </message>
</context>
<context>
    <name>HypothesesModel</name>
    <message>
        <source>{0} against ({1} of {2})</source>
        <translation>{0} dagegen ({1} von {2})</translation>
    </message>
    <message>
        <source>least refuted</source>
        <translation>am wenigsten widerlegt</translation>
    </message>
    <message>
        <source>tells {0}</source>
        <translation>unterscheidet {0}</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
</context>
<context>
    <name>HypothesesPanel</name>
    <message>
        <source>as added</source>
        <translation>wie hinzugefügt</translation>
    </message>
    <message>
        <source>what tells most first</source>
        <translation>was am meisten unterscheidet zuerst</translation>
    </message>
    <message>
        <source>Order of the evidence</source>
        <translation>Reihenfolge der Belege</translation>
    </message>
    <message>
        <source>Try to refute: the claim with the least against it stands best.</source>
        <translation>Zu widerlegen versuchen: Am besten steht, wogegen am wenigsten spricht.</translation>
    </message>
    <message>
        <source>No evidence to weigh yet</source>
        <translation>Noch keine Belege abzuwägen</translation>
    </message>
    <message>
        <source>Mark passages as evidence for or against a claim. Then rate each against every claim here.</source>
        <translation>Markieren Sie Stellen als Belege für oder gegen eine Behauptung. Bewerten Sie dann hier jeden Beleg gegen jede Behauptung.</translation>
    </message>
    <message>
        <source>Choose the claims that compete</source>
        <translation>Die konkurrierenden Behauptungen wählen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>HypothesesTable</name>
    <message>
        <source>Evidence × hypotheses</source>
        <translation>Belege × Hypothesen</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Bewertung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the same document is there already</source>
        <translation>dasselbe Dokument ist schon da</translation>
    </message>
    <message>
        <source>Imported, but to be looked at</source>
        <translation>Importiert, aber anzusehen</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What could not be imported was left out; everything else is in the project.</source>
        <translation>Was sich nicht importieren ließ, wurde ausgelassen; alles andere ist im Projekt.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n Dokument importiert</numerusform>
            <numerusform>%n Dokumente importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Index: updating</source>
        <translation>Index: wird ergänzt</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexierung</translation>
    </message>
    <message>
        <source>Index: up to date</source>
        <translation>Index: aktuell</translation>
    </message>
    <message>
        <source>Index: not available</source>
        <translation>Index: nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No mark selected</source>
        <translation>Keine Marke gewählt</translation>
    </message>
    <message>
        <source>Click a mark in a document to see and change what it says.</source>
        <translation>Klicken Sie in einem Dokument auf eine Marke, um zu sehen und zu ändern, was sie sagt.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Die Marke entfernen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>characters {0}–{1} · {2}, {3}</source>
        <translation>Zeichen {0}–{1} · {2}, {3}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>This voices a claim…</source>
        <translation>Das äußert eine Behauptung…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>This bears on a claim…</source>
        <translation>Das betrifft eine Behauptung…</translation>
    </message>
    <message>
        <source>{0} · source {1}: {2} · information {3}: {4} · relevance: {5}</source>
        <translation>{0} · Quelle {1}: {2} · Information {3}: {4} · Relevanz: {5}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>Code hinzufügen…</translation>
    </message>
    <message>
        <source>Parties named</source>
        <translation>Genannte Beteiligte</translation>
    </message>
    <message>
        <source>Name a party…</source>
        <translation>Beteiligte nennen…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>Memos und Verweise</translation>
    </message>
    <message>
        <source>Write a memo…</source>
        <translation>Memo schreiben…</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>Write a memo…</source>
        <translation>Memo schreiben…</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verweisen auf…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Mit anderer zusammenlegen…</translation>
    </message>
    <message>
        <source>Attach a file as evidence…</source>
        <translation>Datei als Beleg anhängen…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Namen hinzufügen…</translation>
    </message>
    <message>
        <source>Remove a name…</source>
        <translation>Namen entfernen…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>Neuer Code darunter…</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Datei speichern…</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Abbrechen: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>, about {0} s left</source>
        <translation>, noch etwa {0} s</translation>
    </message>
    <message>
        <source>, about {0} min left</source>
        <translation>, noch etwa {0} min</translation>
    </message>
    <message>
        <source>{0}: stopping…</source>
        <translation>{0}: wird angehalten…</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title, outlet, author</source>
        <translation>Nach Titel, Medium, Autor filtern</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Die Dokumente filtern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Import text, Markdown or web pages, singly or by the folder; or drop them on the window.</source>
        <translation>Importieren Sie Text, Markdown oder Webseiten, einzeln oder ordnerweise; oder ziehen Sie sie auf das Fenster.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation>In der Reihenfolge des Imports</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} documents</source>
        <translation>{0} von {1} Dokumenten</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>One query on each line: type or paste them, or take them from a file.</source>
        <translation>Je Zeile eine Suche: tippen, einfügen oder aus einer Datei holen.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Each line is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>a query, with all signs</source>
        <translation>eine Suche mit allen Zeichen</translation>
    </message>
    <message>
        <source>words that stand so</source>
        <translation>Wörter, die so dastehen</translation>
    </message>
    <message>
        <source>a name, in every script</source>
        <translation>ein Name, in jeder Schrift</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>genau wie geschrieben</translation>
    </message>
    <message>
        <source>in every spelling</source>
        <translation>in jeder Schreibung</translation>
    </message>
    <message>
        <source>in all their forms</source>
        <translation>in allen ihren Formen</translation>
    </message>
    <message>
        <source>Letters that may differ</source>
        <translation>Buchstaben, die abweichen dürfen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Dokumente auf</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>allen Sprachen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>An import is running. Wait until it has ended, or cancel it.</source>
        <translation>Ein Import läuft. Warten Sie, bis er beendet ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s) from the project?</source>
        <translation>
            <numerusform>%n Dokument aus dem Projekt entfernen?</numerusform>
            <numerusform>%n Dokumente aus dem Projekt entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in them go, too. It can be undone.</source>
        <translation>
            <numerusform>%n Marke darin geht mit. Es lässt sich rückgängig machen.</numerusform>
            <numerusform>%n Marken darin gehen mit. Es lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MarkAllDialog</name>
    <message>
        <source>Mark all hits</source>
        <translation>Alle Treffer markieren</translation>
    </message>
    <message>
        <source>Looking for every hit…</source>
        <translation>Alle Treffer werden gesucht…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>No hit in any text</source>
        <translation>In keinem Text ein Treffer</translation>
    </message>
    <message>
        <source>Only data such as title or date fit this search.</source>
        <translation>Nur Daten wie Titel oder Datum passen zu dieser Suche.</translation>
    </message>
    <message>
        <source>All hits of {0}</source>
        <translation>Alle Treffer von {0}</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) ticked</source>
        <translation>
            <numerusform>%Ln Stelle angekreuzt</numerusform>
            <numerusform>%Ln Stellen angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} so marked already</source>
        <translation>{0} schon so markiert</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>{0} markieren</translation>
    </message>
    <message>
        <source>Say first what the marks are to say.</source>
        <translation>Sagen Sie zuerst, was die Marken sagen sollen.</translation>
    </message>
</context>
<context>
    <name>MarkEditing</name>
    <message>
        <source>Which claim does it voice?</source>
        <translation>Welche Behauptung äußert es?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wer sagt es?</translation>
    </message>
    <message>
        <source>According to whom?</source>
        <translation>Wem zufolge?</translation>
    </message>
    <message>
        <source>Write it as the text does</source>
        <translation>So schreiben, wie es im Text steht</translation>
    </message>
    <message>
        <source>On which claim does it bear?</source>
        <translation>Welche Behauptung betrifft es?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Whom does it name?</source>
        <translation>Wen nennt es?</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Neue Beteiligte</translation>
    </message>
</context>
<context>
    <name>MarkFilterDialog</name>
    <message>
        <source>Show only some marks</source>
        <translation>Nur manche Marken zeigen</translation>
    </message>
    <message>
        <source>Find a claim, code, party or author</source>
        <translation>Behauptung, Code, Beteiligten oder Urheber finden</translation>
    </message>
    <message>
        <source>Only marks with</source>
        <translation>Nur Marken mit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>A code also means those below it</source>
        <translation>Ein Code steht auch für die unter ihm</translation>
    </message>
    <message>
        <source>Marks with a code below a ticked one are shown, too</source>
        <translation>Auch Marken mit einem Code unter einem angehakten werden gezeigt</translation>
    </message>
    <message>
        <source>Only marks with (nothing ticked: all)</source>
        <translation>Nur Marken mit (nichts angekreuzt: alle)</translation>
    </message>
</context>
<context>
    <name>MarkingHits</name>
    <message>
        <source>Search for something first.</source>
        <translation>Suchen Sie zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) marked; one step takes it back.</source>
        <translation>
            <numerusform>%Ln Stelle markiert; ein Schritt nimmt es zurück.</numerusform>
            <numerusform>%Ln Stellen markiert; ein Schritt nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>Speaker: {0}</source>
        <translation>Sprecher: {0}</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>The mark…</source>
        <translation>Die Marke …</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unbekannter Urheber</translation>
    </message>
</context>
<context>
    <name>MarksList</name>
    <message>
        <source>Marks of this line</source>
        <translation>Marken dieser Zeile</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>das Medium selbst</translation>
    </message>
    <message>
        <source>Source {0}: {1}</source>
        <translation>Quelle {0}: {1}</translation>
    </message>
    <message>
        <source>source {0}</source>
        <translation>Quelle {0}</translation>
    </message>
    <message>
        <source>according to {0}</source>
        <translation>laut {0}</translation>
    </message>
    <message>
        <source>Claims × documents</source>
        <translation>Behauptungen × Dokumente</translation>
    </message>
    <message>
        <source>Claims × parties</source>
        <translation>Behauptungen × Beteiligte</translation>
    </message>
    <message>
        <source>Codes × documents</source>
        <translation>Codes × Dokumente</translation>
    </message>
    <message>
        <source>in my order</source>
        <translation>in meiner Reihenfolge</translation>
    </message>
    <message>
        <source>most disputed first</source>
        <translation>umstrittenste zuerst</translation>
    </message>
    <message>
        <source>best corroborated first</source>
        <translation>am besten belegte zuerst</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>früheste zuerst</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>asserted by %n document(s)</source>
        <translation>
            <numerusform>behauptet von %n Dokument</numerusform>
            <numerusform>behauptet von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied by %n document(s)</source>
        <translation>
            <numerusform>bestritten von %n Dokument</numerusform>
            <numerusform>bestritten von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>doubted by %n document(s)</source>
        <translation>
            <numerusform>bezweifelt von %n Dokument</numerusform>
            <numerusform>bezweifelt von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned by %n document(s)</source>
        <translation>
            <numerusform>erwähnt von %n Dokument</numerusform>
            <numerusform>erwähnt von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>denied by {0}</source>
        <translation>bestritten von {0}</translation>
    </message>
    <message>
        <source>doubted by {0}</source>
        <translation>bezweifelt von {0}</translation>
    </message>
    <message>
        <source>mentioned by {0}</source>
        <translation>erwähnt von {0}</translation>
    </message>
    <message>
        <source>{0}, {1} independent</source>
        <translation>{0}, {1} unabhängig</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>nobody says anything about it yet</source>
        <translation>noch sagt niemand etwas dazu</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Passages of the cell</source>
        <translation>Stellen der Zelle</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Choose fewer, or show everything.</source>
        <translation>Wählen Sie weniger, oder zeigen Sie alles.</translation>
    </message>
    <message>
        <source>No claims to compare yet</source>
        <translation>Noch keine Behauptungen zu vergleichen</translation>
    </message>
    <message>
        <source>Mark what documents claim: claims become rows, documents columns, stances signs.</source>
        <translation>Markieren Sie, was Dokumente behaupten: Behauptungen werden Zeilen, Dokumente Spalten, Haltungen Zeichen.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Claim × source matrix</source>
        <translation>Matrix Behauptung × Quelle</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>What stands against what</source>
        <translation>Was wem gegenübersteht</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Behauptungen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Only documents that say something</source>
        <translation>Nur Dokumente, die etwas sagen</translation>
    </message>
    <message>
        <source>Filter by party, code, stance, language and outlet</source>
        <translation>Nach Beteiligten, Code, Haltung, Sprache und Medium filtern</translation>
    </message>
    <message>
        <source>Copy or write to a file</source>
        <translation>Kopieren oder in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>Tabelle (CSV, Excel) …</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln Dokument noch nicht verglichen</numerusform>
            <numerusform>%Ln Dokumente noch nicht verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have copied is not known yet: each is counted as a source of its own</source>
        <translation>Was sie abgeschrieben haben, ist noch nicht bekannt: Jedes zählt als eigene Quelle</translation>
    </message>
</context>
<context>
    <name>MentionsOffer</name>
    <message>
        <source>Mark every mention…</source>
        <translation>Alle Erwähnungen markieren …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>{0} may be named in other places, too.</source>
        <translation>{0} kommt vielleicht auch an anderen Stellen vor.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside Muqabala.</source>
        <translation>In Muqabala ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Every change made so far is kept. Please send the details to the makers of the program.</source>
        <translation>Jede Änderung bis hierher ist gesichert. Bitte senden Sie die Einzelheiten an die Hersteller des Programms.</translation>
    </message>
</context>
<context>
    <name>NameReasons</name>
    <message>
        <source>{0} is a spelling of {1}</source>
        <translation>{0} ist eine Schreibung von {1}</translation>
    </message>
    <message>
        <source>{0}, after the prefix {1}</source>
        <translation>{0}, nach der Vorsilbe {1}</translation>
    </message>
    <message>
        <source>{0}, before the ending {1}</source>
        <translation>{0}, vor der Endung {1}</translation>
    </message>
    <message>
        <source>The same spelling</source>
        <translation>Gleich geschrieben</translation>
    </message>
    <message>
        <source>The same spelling without capitals</source>
        <translation>Gleich geschrieben, nur klein</translation>
    </message>
    <message>
        <source>Two letters of {0} change places</source>
        <translation>Zwei Buchstaben von {0} sind vertauscht</translation>
    </message>
    <message>
        <source>One letter differs from {0}</source>
        <translation>Ein Buchstabe anders als bei {0}</translation>
    </message>
    <message>
        <source>{0} is spoken letter by letter: {1}</source>
        <translation>{0} wird buchstabiert: {1}</translation>
    </message>
    <message>
        <source>{0} may be the initial of {1}</source>
        <translation>{0} kann der Anfangsbuchstabe von {1} sein</translation>
    </message>
    <message>
        <source>{0} reads {1}: distantly like {2}</source>
        <translation>{0} liest sich {1}: entfernt ähnlich wie {2}</translation>
    </message>
    <message>
        <source>{0} reads {1}: the same consonants {2}</source>
        <translation>{0} liest sich {1}: dieselben Konsonanten {2}</translation>
    </message>
    <message>
        <source>{0} reads {1}: sounds like {2}</source>
        <translation>{0} liest sich {1}: klingt wie {2}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>what is beside it</source>
        <translation>was daneben liegt</translation>
    </message>
    <message>
        <source>two steps around it</source>
        <translation>zwei Schritte ringsum</translation>
    </message>
    <message>
        <source>three steps around it</source>
        <translation>drei Schritte darum</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nennt</translation>
    </message>
    <message>
        <source>has it from</source>
        <translation>hat es von</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>ist dasselbe wie</translation>
    </message>
    <message>
        <source>is derived from</source>
        <translation>stammt von</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>wird zugeschrieben</translation>
    </message>
    <message>
        <source>is independent of</source>
        <translation>ist unabhängig von</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>hängt zusammen mit</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>What is in the middle</source>
        <translation>Was in der Mitte steht</translation>
    </message>
    <message>
        <source>How much of the network is shown</source>
        <translation>Wie viel vom Netz gezeigt wird</translation>
    </message>
    <message>
        <source>Network of parties, claims and documents</source>
        <translation>Netz der Beteiligten, Behauptungen und Dokumente</translation>
    </message>
    <message>
        <source>Nothing is tied yet</source>
        <translation>Noch ist nichts verbunden</translation>
    </message>
    <message>
        <source>Mark who says what: parties, claims and documents become nodes, what ties them arrows.</source>
        <translation>Markieren Sie, wer was sagt: Beteiligte, Behauptungen und Dokumente werden Knoten, ihre Verbindungen Pfeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln party(ies)</source>
        <translation>
            <numerusform>%Ln Partei</numerusform>
            <numerusform>%Ln Parteien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} shown</source>
        <translation>
            <numerusform>%Ln von {0} gezeigt</numerusform>
            <numerusform>%Ln von {0} gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in groups: a click opens one</source>
        <translation>
            <numerusform>%Ln in Gruppen: ein Klick öffnet eine</numerusform>
            <numerusform>%Ln in Gruppen: ein Klick öffnet eine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln farther away</source>
        <translation>
            <numerusform>%Ln weiter weg</numerusform>
            <numerusform>%Ln weiter weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside these steps</source>
        <translation>
            <numerusform>%Ln außerhalb dieser Schritte</numerusform>
            <numerusform>%Ln außerhalb dieser Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>click: to the middle, double click: open, arrows: on</source>
        <translation>Klick: in die Mitte, Doppelklick: öffnen, Pfeiltasten: weiter</translation>
    </message>
</context>
<context>
    <name>NodeChoice</name>
    <message>
        <source>Find a party, claim or document</source>
        <translation>Partei, Behauptung oder Dokument finden</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>OrphanNotice</name>
    <message>
        <source>The corrected text no longer has these words. Select where they belong, and put them there.</source>
        <translation>Der berichtigte Text hat diese Wörter nicht mehr. Wählen Sie aus, wohin die Marke gehört, und setzen Sie sie dorthin.</translation>
    </message>
    <message>
        <source>Show the old place</source>
        <translation>Alte Stelle zeigen</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>Auf die Auswahl setzen</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Direction of the text</source>
        <translation>Richtung des Textes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Font, column and place of this pane</source>
        <translation>Schrift, Breite und Ort dieser Spalte</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Diesen Text schließen</translation>
    </message>
    <message>
        <source>Each passage in its own direction</source>
        <translation>Jeder Absatz in seiner eigenen Richtung</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A code, or a new one</source>
        <translation>Ein Code, auch ein neuer</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>A party, or a new one</source>
        <translation>Beteiligte, auch neue</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>A claim, or a new one</source>
        <translation>Eine Behauptung, auch eine neue</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markiert wird</translation>
    </message>
    <message>
        <source>the words found</source>
        <translation>die gefundenen Wörter</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>ihr Satz</translation>
    </message>
    <message>
        <source>their passage</source>
        <translation>ihr Absatz</translation>
    </message>
</context>
<context>
    <name>PassageAlignments</name>
    <message>
        <source>Finding the passages that belong together</source>
        <translation>Zusammengehörige Absätze werden gesucht</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Twice the words in common through the words of both</source>
        <translation>Doppelte Zahl gemeinsamer Wörter durch die Wörter beider</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of what is counted</source>
        <translation>Bild des Gezählten</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>marked already</source>
        <translation>schon markiert</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places to be marked</source>
        <translation>Zu markierende Stellen</translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>marked already</source>
        <translation>schon markiert</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Details anzeigen …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details ausblenden …</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Words and phrases</source>
        <translation>Wörter und Wortfolgen</translation>
    </message>
    <message>
        <source>Combining</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Nah beieinander</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What has been marked</source>
        <translation>Was markiert wurde</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>All of these words, anywhere in the text and in any order. Capitals, accents, vowel marks and variants of letters do not matter.</source>
        <translation>Alle diese Wörter, irgendwo im Text und in beliebiger Folge. Großschreibung, Akzente, Vokalzeichen und Buchstabenvarianten spielen keine Rolle.</translation>
    </message>
    <message>
        <source>These words side by side, in this order. Any quotation marks will do. In quotes, signs and capitals have no special meaning.</source>
        <translation>Diese Wörter nebeneinander, in dieser Folge. Jede Art von Anführungszeichen gilt. Dazwischen haben Zeichen und Großbuchstaben keine besondere Bedeutung.</translation>
    </message>
    <message>
        <source>These words in this order, with at most so many other words between them in all.</source>
        <translation>Diese Wörter in dieser Folge, mit höchstens so vielen anderen Wörtern insgesamt dazwischen.</translation>
    </message>
    <message>
        <source>Exactly as written: capitals, accents, vowel marks and every letter count. Also before a phrase, a pattern or an expression.</source>
        <translation>Genau wie geschrieben: Großschreibung, Akzente, Vokalzeichen und jeder Buchstabe zählen. Auch vor einer Wortfolge, einem Muster oder einem Ausdruck.</translation>
    </message>
    <message>
        <source>Both. Words side by side mean the same. Also &amp; between spaces.</source>
        <translation>Beides. Nebeneinanderstehende Wörter bedeuten dasselbe. Auch &amp; zwischen Leerzeichen.</translation>
    </message>
    <message>
        <source>At least one of them. Also |. AND binds closer than OR.</source>
        <translation>Mindestens eines davon. Auch |. AND bindet stärker als OR.</translation>
    </message>
    <message>
        <source>The first without the second. Also - or ! directly before a word.</source>
        <translation>Das erste ohne das zweite. Auch - oder ! direkt vor einem Wort.</translation>
    </message>
    <message>
        <source>What is in brackets belongs together.</source>
        <translation>Was in Klammern steht, gehört zusammen.</translation>
    </message>
    <message>
        <source>Operators in your own language: German ones are capitals, Arabic and Hindi ones end in a colon. Names of fields have a colon in every language. The English words always work.</source>
        <translation>Operatoren in Ihrer Sprache: deutsche in Großbuchstaben, arabische und Hindi-Operatoren mit Doppelpunkt am Ende. Feldnamen haben in jeder Sprache einen Doppelpunkt. Die englischen Wörter gelten immer.</translation>
    </message>
    <message>
        <source>Both in any order, with at most so many other words between. More than two belong together as a whole. On each side stands a word, a pattern, &quot;a phrase&quot; or (one OR another).</source>
        <translation>Beides in beliebiger Folge, mit höchstens so vielen anderen Wörtern dazwischen. Mehr als zwei gehören als Ganzes zusammen. Auf jeder Seite steht ein Wort, ein Muster, &quot;eine Wortfolge&quot; oder (eins OR anderes).</translation>
    </message>
    <message>
        <source>Both in this order, with at most so many other words between. ONEAR/3 is the same.</source>
        <translation>Beides in dieser Folge, mit höchstens so vielen anderen Wörtern dazwischen. ONEAR/3 ist dasselbe.</translation>
    </message>
    <message>
        <source>Words that begin so.</source>
        <translation>Wörter, die so beginnen.</translation>
    </message>
    <message>
        <source>Words of this shape: * is any letters or none, ? is one letter with its marks, at the end of a word only * is understood. Also ؟ for ?.</source>
        <translation>Wörter dieser Gestalt: * steht für beliebige Buchstaben oder keine, ? für einen Buchstaben mit seinen Zeichen; am Wortende wird nur * verstanden. Auch ؟ statt ?.</translation>
    </message>
    <message>
        <source>This word and those of which one letter, or two, are different, more or fewer.</source>
        <translation>Dieses Wort und solche, in denen ein oder zwei Buchstaben anders, mehr oder weniger sind.</translation>
    </message>
    <message>
        <source>Words that fit the regular expression from the first letter to the last: . [abc] [^a-z] (a|b) * + ? {2,3} \d \w \p{…}, and \ before a sign. No spaces and no flags; capitals count after = only.</source>
        <translation>Wörter, auf die der reguläre Ausdruck vom ersten bis zum letzten Buchstaben passt: . [abc] [^a-z] (a|b) * + ? {2,3} \d \w \p{…}, und \ vor einem Zeichen. Keine Leerzeichen und keine Schalter; Großschreibung zählt nur nach =.</translation>
    </message>
    <message>
        <source>In the title. Every field takes a word, a phrase, a pattern or brackets.</source>
        <translation>Im Titel. Jedes Feld nimmt ein Wort, eine Wortfolge, ein Muster oder Klammern.</translation>
    </message>
    <message>
        <source>Published by this outlet.</source>
        <translation>Von diesem Medium veröffentlicht.</translation>
    </message>
    <message>
        <source>By this author, as the article names the author.</source>
        <translation>Von dieser Autorin oder diesem Autor, wie der Artikel sie nennt.</translation>
    </message>
    <message>
        <source>In this language: a code, or what the language is called. Several in brackets.</source>
        <translation>In dieser Sprache: ein Kürzel oder der Name der Sprache. Mehrere in Klammern.</translation>
    </message>
    <message>
        <source>Published in this year, month or on this day, or from the first to the last; either may be left out.</source>
        <translation>In diesem Jahr, Monat oder an diesem Tag veröffentlicht, oder vom ersten bis zum letzten; eines davon darf fehlen.</translation>
    </message>
    <message>
        <source>Documents of which the outlet, the language or the date is not known; mostly to leave them out.</source>
        <translation>Dokumente, deren Medium, Sprache oder Datum nicht bekannt ist; meist, um sie wegzulassen.</translation>
    </message>
    <message>
        <source>The name of a person or an organisation in every script and spelling.</source>
        <translation>Der Name einer Person oder Organisation in jeder Schrift und Schreibung.</translation>
    </message>
    <message>
        <source>Documents that have it from one source: those of the cluster with this name, or with a document of this title.</source>
        <translation>Dokumente, die es aus einer Quelle haben: die der Gruppe mit diesem Namen oder mit einem Dokument dieses Titels.</translation>
    </message>
    <message>
        <source>A mark with this code or one below it in the code book.</source>
        <translation>Eine Marke mit diesem Code oder einem, der im Codebuch darunter steht.</translation>
    </message>
    <message>
        <source>A statement of a claim, or evidence for or against it, that has these words.</source>
        <translation>Eine Aussage zu einer Behauptung oder ein Beleg für oder gegen sie, die diese Wörter hat.</translation>
    </message>
    <message>
        <source>A mark in which this party is named, speaks, or is the source. Any of its names will do.</source>
        <translation>Eine Marke, in der diese Beteiligten genannt sind, sprechen oder die Quelle sind. Jeder ihrer Namen gilt.</translation>
    </message>
    <message>
        <source>A statement that asserts, denies, doubts or mentions a claim.</source>
        <translation>Eine Aussage, die eine Behauptung aufstellt, bestreitet, bezweifelt oder erwähnt.</translation>
    </message>
    <message>
        <source>What stands side by side about marks is about one and the same mark, NOT as well.</source>
        <translation>Was nebeneinander über Marken steht, gilt für ein und dieselbe Marke, auch NOT.</translation>
    </message>
    <message>
        <source>The same said openly, so that one document may have two different marks.</source>
        <translation>Dasselbe ausdrücklich, so dass ein Dokument zwei verschiedene Marken haben kann.</translation>
    </message>
    <message>
        <source>Counts so many times for the order of the results; what is found stays the same.</source>
        <translation>Zählt für die Reihenfolge so vielfach; gefunden wird dasselbe.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>“{word}” as a word of the text; the operator is written {operator}</source>
        <translation>„{word}“ als Wort des Textes; der Operator wird {operator} geschrieben</translation>
    </message>
    <message>
        <source>the phrase “{words}”</source>
        <translation>die Wortfolge „{words}“</translation>
    </message>
    <message>
        <source>the phrase “{words}” (at most {count} other words between)</source>
        <translation>die Wortfolge „{words}“ (höchstens {count} andere Wörter dazwischen)</translation>
    </message>
    <message>
        <source>words that begin with “{word}”</source>
        <translation>Wörter, die mit „{word}“ beginnen</translation>
    </message>
    <message>
        <source>words like “{word}”</source>
        <translation>Wörter wie „{word}“</translation>
    </message>
    <message>
        <source>words that fit /{pattern}/</source>
        <translation>Wörter, auf die /{pattern}/ passt</translation>
    </message>
    <message>
        <source>words close to “{word}” (letters that may differ: {count})</source>
        <translation>Wörter nahe an „{word}“ (Buchstaben, die abweichen dürfen: {count})</translation>
    </message>
    <message>
        <source>words from “{first}” to “{last}”</source>
        <translation>Wörter von „{first}“ bis „{last}“</translation>
    </message>
    <message>
        <source>{part} exactly as written</source>
        <translation>{part} genau wie geschrieben</translation>
    </message>
    <message>
        <source>{parts} near each other (at most {count} other words between)</source>
        <translation>{parts} nah beieinander (höchstens {count} andere Wörter dazwischen)</translation>
    </message>
    <message>
        <source>{parts} in this order (at most {count} other words between)</source>
        <translation>{parts} in dieser Folge (höchstens {count} andere Wörter dazwischen)</translation>
    </message>
    <message>
        <source>the name “{name}” in every script</source>
        <translation>der Name „{name}“ in jeder Schrift</translation>
    </message>
    <message>
        <source>in the language {language}</source>
        <translation>in der Sprache {language}</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>veröffentlicht {date}</translation>
    </message>
    <message>
        <source>published from {first} to {last}</source>
        <translation>veröffentlicht von {first} bis {last}</translation>
    </message>
    <message>
        <source>published in {first} or later</source>
        <translation>veröffentlicht {first} oder später</translation>
    </message>
    <message>
        <source>published in {last} or earlier</source>
        <translation>veröffentlicht {last} oder früher</translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation>ohne {field}</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{field} with {part}</source>
        <translation>{field} mit {part}</translation>
    </message>
    <message>
        <source>{field} {part}</source>
        <translation>{field} {part}</translation>
    </message>
    <message>
        <source>stance {stance}</source>
        <translation>Haltung {stance}</translation>
    </message>
    <message>
        <source>a mark ({condition})</source>
        <translation>eine Marke ({condition})</translation>
    </message>
    <message>
        <source>{part} (counts {factor} times)</source>
        <translation>{part} (zählt {factor}-fach)</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>nicht {part}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>({part})</source>
        <translation>({part})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>source cluster</source>
        <translation>Quellengruppe</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Both sides must be there.</source>
        <translation>Beide Seiten müssen da sein.</translation>
    </message>
    <message>
        <source>One side is enough.</source>
        <translation>Eine Seite genügt.</translation>
    </message>
    <message>
        <source>Leaves out what has the next part.</source>
        <translation>Lässt weg, was den nächsten Teil hat.</translation>
    </message>
    <message>
        <source>Both sides with at most {count} other words between, in any order.</source>
        <translation>Beide Seiten mit höchstens {count} anderen Wörtern dazwischen, in beliebiger Folge.</translation>
    </message>
    <message>
        <source>Both sides in this order with at most {count} other words between.</source>
        <translation>Beide Seiten in dieser Folge mit höchstens {count} anderen Wörtern dazwischen.</translation>
    </message>
    <message>
        <source>The next word exactly as written: capitals, accents and vowel marks count.</source>
        <translation>Das nächste Wort genau wie geschrieben: Großschreibung, Akzente und Vokalzeichen zählen.</translation>
    </message>
    <message>
        <source>Also words close to it (letters that may differ: {count}).</source>
        <translation>Auch Wörter nahe daran (Buchstaben, die abweichen dürfen: {count}).</translation>
    </message>
    <message>
        <source>Up to {count} other words may stand between the words of the phrase.</source>
        <translation>Bis zu {count} andere Wörter dürfen zwischen den Wörtern stehen.</translation>
    </message>
    <message>
        <source>Counts {count} times for the order of the results.</source>
        <translation>Zählt für die Reihenfolge {count}-fach.</translation>
    </message>
    <message>
        <source>The next part is searched in the {field}.</source>
        <translation>Der nächste Teil wird hier gesucht: {field}.</translation>
    </message>
    <message>
        <source>The next part is a name, found in every script and spelling.</source>
        <translation>Der nächste Teil ist ein Name, der in jeder Schrift und Schreibung gefunden wird.</translation>
    </message>
    <message>
        <source>What is in the brackets is said of one mark.</source>
        <translation>Was in den Klammern steht, gilt für eine Marke.</translation>
    </message>
    <message>
        <source>The {field} of a mark in the document.</source>
        <translation>An einer Marke im Dokument: {field}.</translation>
    </message>
    <message>
        <source>Left out: punctuation.</source>
        <translation>Weggelassen: Satzzeichen.</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>Die Suche ist leer.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Schreiben Sie ein Wort.</translation>
    </message>
    <message>
        <source>There is no word in this line.</source>
        <translation>In dieser Zeile steht kein Wort.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Schreiben Sie eines.</translation>
    </message>
    <message>
        <source>The query has more than {most} words.</source>
        <translation>Die Suche hat mehr als {most} Wörter.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Use fewer.</source>
        <translation>Nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>Diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>Open it, or leave it out.</source>
        <translation>Öffnen Sie sie, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Schließen Sie sie, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>In den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>Write a word in them, or leave them out.</source>
        <translation>Schreiben Sie ein Wort hinein, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word.</source>
        <translation>Ein Anführungszeichen steht mitten in einem Wort.</translation>
    </message>
    <message>
        <source>Put a space before or behind it, or leave it out.</source>
        <translation>Setzen Sie ein Leerzeichen davor oder dahinter, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht kein Wort.</translation>
    </message>
    <message>
        <source>Single quotation marks are taken for apostrophes.</source>
        <translation>Einfache Anführungszeichen gelten als Apostrophe.</translation>
    </message>
    <message>
        <source>Write &quot;these words&quot; in double ones.</source>
        <translation>Schreiben Sie &quot;diese Wörter&quot; in doppelten.</translation>
    </message>
    <message>
        <source>“*” and “?” are not understood in quotes.</source>
        <translation>„*“ und „?“ werden in Anführungszeichen nicht verstanden.</translation>
    </message>
    <message>
        <source>Leave them out, or write micro* BEFORE/0 data for words side by side.</source>
        <translation>Lassen Sie sie weg, oder schreiben Sie micro* BEFORE/0 data für Wörter nebeneinander.</translation>
    </message>
    <message>
        <source>{operator} needs a word on each side.</source>
        <translation>{operator} braucht auf jeder Seite ein Wort.</translation>
    </message>
    <message>
        <source>Complete it, or put it in quotes if it is a word.</source>
        <translation>Ergänzen Sie es, oder setzen Sie es in Anführungszeichen, wenn es ein Wort ist.</translation>
    </message>
    <message>
        <source>{operator} needs a word behind it.</source>
        <translation>{operator} braucht dahinter ein Wort.</translation>
    </message>
    <message>
        <source>Write what to leave out, or put it in quotes if it is a word.</source>
        <translation>Schreiben Sie, was wegzulassen ist, oder setzen Sie es in Anführungszeichen, wenn es ein Wort ist.</translation>
    </message>
    <message>
        <source>{operator} stands alone.</source>
        <translation>{operator} steht allein.</translation>
    </message>
    <message>
        <source>Say what to search, too: a word, and NOT what to leave out.</source>
        <translation>Sagen Sie auch, was gesucht wird: ein Wort, und mit NOT, was wegzulassen ist.</translation>
    </message>
    <message>
        <source>“{sign}” stands alone.</source>
        <translation>„{sign}“ steht allein.</translation>
    </message>
    <message>
        <source>Put it directly before a word to exclude that, or leave it out.</source>
        <translation>Setzen Sie es direkt vor ein Wort, um das auszuschließen, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“+” before a word is not understood.</source>
        <translation>„+“ vor einem Wort wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Leave it out: all words are searched anyway.</source>
        <translation>Lassen Sie es weg: Gesucht werden ohnehin alle Wörter.</translation>
    </message>
    <message>
        <source>{operator} needs a number of words.</source>
        <translation>{operator} braucht eine Anzahl von Wörtern.</translation>
    </message>
    <message>
        <source>Write {operator}/3, or put it in quotes if it is a word.</source>
        <translation>Schreiben Sie {operator}/3, oder setzen Sie es in Anführungszeichen, wenn es ein Wort ist.</translation>
    </message>
    <message>
        <source>“{typed}” means different things in different programs.</source>
        <translation>„{typed}“ bedeutet in verschiedenen Programmen Verschiedenes.</translation>
    </message>
    <message>
        <source>Write NEAR/3 (in any order) or BEFORE/3 (in this order): at most 3 other words between.</source>
        <translation>Schreiben Sie NEAR/3 (in beliebiger Folge) oder BEFORE/3 (in dieser Folge): höchstens 3 andere Wörter dazwischen.</translation>
    </message>
    <message>
        <source>Several nearnesses stand side by side.</source>
        <translation>Mehrere Abstände stehen nebeneinander.</translation>
    </message>
    <message>
        <source>Put brackets around those that belong together.</source>
        <translation>Setzen Sie zusammen in Klammern, was zusammengehört.</translation>
    </message>
    <message>
        <source>{operator} joins at most four parts.</source>
        <translation>{operator} verbindet höchstens vier Teile.</translation>
    </message>
    <message>
        <source>{operator} joins words only.</source>
        <translation>{operator} verbindet nur Wörter.</translation>
    </message>
    <message>
        <source>Write a word, &quot;a phrase&quot; or (one OR another) on each side of it.</source>
        <translation>Schreiben Sie auf jede Seite ein Wort, &quot;eine Wortfolge&quot; oder (eins OR anderes).</translation>
    </message>
    <message>
        <source>{operator} joins words of one field only.</source>
        <translation>{operator} verbindet nur Wörter eines Feldes.</translation>
    </message>
    <message>
        <source>Put the field before a bracket: title:(a NEAR/3 b).</source>
        <translation>Setzen Sie das Feld vor eine Klammer: title:(a NEAR/3 b).</translation>
    </message>
    <message>
        <source>“~” stands directly behind a word or a phrase.</source>
        <translation>„~“ steht direkt hinter einem Wort oder einer Wortfolge.</translation>
    </message>
    <message>
        <source>Write word~ for near spellings, &quot;two words&quot;~3 for words between, or put the sign in quotes.</source>
        <translation>Schreiben Sie Wort~ für ähnliche Schreibungen, &quot;zwei Wörter&quot;~3 für Wörter dazwischen, oder setzen Sie das Zeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A phrase needs a number behind “~”.</source>
        <translation>Eine Wortfolge braucht hinter „~“ eine Zahl.</translation>
    </message>
    <message>
        <source>Write &quot;two words&quot;~3 for up to three words between.</source>
        <translation>Schreiben Sie &quot;zwei Wörter&quot;~3 für bis zu drei Wörter dazwischen.</translation>
    </message>
    <message>
        <source>There is one word only in the quotation marks.</source>
        <translation>In den Anführungszeichen steht nur ein Wort.</translation>
    </message>
    <message>
        <source>Write {word}~2 for near spellings.</source>
        <translation>Schreiben Sie {word}~2 für ähnliche Schreibungen.</translation>
    </message>
    <message>
        <source>“~” stands behind a single word only.</source>
        <translation>„~“ steht nur hinter einem einzelnen Wort.</translation>
    </message>
    <message>
        <source>Leave it out, or search one word.</source>
        <translation>Lassen Sie es weg, oder suchen Sie ein Wort.</translation>
    </message>
    <message>
        <source>At most 2 letters may be different.</source>
        <translation>Höchstens 2 Buchstaben dürfen abweichen.</translation>
    </message>
    <message>
        <source>Write ~1 or ~2.</source>
        <translation>Schreiben Sie ~1 oder ~2.</translation>
    </message>
    <message>
        <source>So many different letters would leave nothing of “{word}”.</source>
        <translation>So viele abweichende Buchstaben ließen von „{word}“ nichts übrig.</translation>
    </message>
    <message>
        <source>Write fewer, or a longer word.</source>
        <translation>Schreiben Sie weniger, oder ein längeres Wort.</translation>
    </message>
    <message>
        <source>“~” stands behind words of a text only.</source>
        <translation>„~“ steht nur hinter Wörtern eines Textes.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“^” stands directly behind a word, a phrase or brackets.</source>
        <translation>„^“ steht direkt hinter einem Wort, einer Wortfolge oder Klammern.</translation>
    </message>
    <message>
        <source>Write word^2 to let it count twice, or put the sign in quotes.</source>
        <translation>Schreiben Sie Wort^2, damit es doppelt zählt, oder setzen Sie das Zeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“^” needs a number above 0, at most {most}.</source>
        <translation>„^“ braucht eine Zahl über 0, höchstens {most}.</translation>
    </message>
    <message>
        <source>Write word^2, or leave it out.</source>
        <translation>Schreiben Sie Wort^2, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Nothing is counted here that “^” could weigh.</source>
        <translation>Hier wird nichts gezählt, was „^“ gewichten könnte.</translation>
    </message>
    <message>
        <source>“=” stands directly before a word or a phrase only.</source>
        <translation>„=“ steht nur direkt vor einem Wort oder einer Wortfolge.</translation>
    </message>
    <message>
        <source>Write =word to find it as written.</source>
        <translation>Schreiben Sie =Wort, um es wie geschrieben zu finden.</translation>
    </message>
    <message>
        <source>There is no word in “{typed}”.</source>
        <translation>In „{typed}“ ist kein Wort.</translation>
    </message>
    <message>
        <source>“{sign}” is not understood here.</source>
        <translation>„{sign}“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Put it in quotes if it is part of the text.</source>
        <translation>Setzen Sie es in Anführungszeichen, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>The colon stands apart from “{field}”.</source>
        <translation>Der Doppelpunkt steht getrennt von „{field}“.</translation>
    </message>
    <message>
        <source>Write it directly behind: {field}:</source>
        <translation>Schreiben Sie ihn direkt dahinter: {field}:</translation>
    </message>
    <message>
        <source>“..” is understood in dates only.</source>
        <translation>„..“ wird nur in Daten verstanden.</translation>
    </message>
    <message>
        <source>Write date:2023-04..2023-05, without spaces.</source>
        <translation>Schreiben Sie date:2023-04..2023-05, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>“{typed}” fits every word.</source>
        <translation>„{typed}“ passt auf jedes Wort.</translation>
    </message>
    <message>
        <source>Write at least one letter of the word.</source>
        <translation>Schreiben Sie mindestens einen Buchstaben des Wortes.</translation>
    </message>
    <message>
        <source>“{sign}” at the end of a word is not understood.</source>
        <translation>„{sign}“ am Ende eines Wortes wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Leave it out, or write “*” for any ending, or /{word}./ for one letter.</source>
        <translation>Lassen Sie es weg, oder schreiben Sie „*“ für jede Endung oder /{word}./ für einen Buchstaben mehr.</translation>
    </message>
    <message>
        <source>“*” and “?” stand within one word, and “{piece}” is none.</source>
        <translation>„*“ und „?“ stehen in einem Wort, und „{piece}“ ist keines.</translation>
    </message>
    <message>
        <source>The regular expression is not closed.</source>
        <translation>Der reguläre Ausdruck ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it with “/” (no spaces: it is about one word), or put the slash in quotes.</source>
        <translation>Schließen Sie ihn mit „/“ (keine Leerzeichen: Er gilt für ein Wort), oder setzen Sie den Schrägstrich in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is something directly behind the regular expression.</source>
        <translation>Direkt hinter dem regulären Ausdruck steht etwas.</translation>
    </message>
    <message>
        <source>Put a space behind it; there are no flags: = before it minds capitals.</source>
        <translation>Setzen Sie ein Leerzeichen dahinter; Schalter gibt es nicht: = davor achtet auf Großschreibung.</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>Der reguläre Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>Write one, or leave the slashes out.</source>
        <translation>Schreiben Sie einen, oder lassen Sie die Schrägstriche weg.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {why}.</source>
        <translation>Der reguläre Ausdruck wird nicht verstanden: {why}.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Spelling variants count as one here, and “{letter}” is then not one letter.</source>
        <translation>Schreibvarianten gelten hier als eine, und „{letter}“ ist dann nicht ein Buchstabe.</translation>
    </message>
    <message>
        <source>Write it outside of [ ] and without a repetition, or put = before the expression.</source>
        <translation>Schreiben Sie ihn außerhalb von [ ] und ohne Wiederholung, oder setzen Sie = vor den Ausdruck.</translation>
    </message>
    <message>
        <source>There is no field “{typed}”.</source>
        <translation>Ein Feld „{typed}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Fields are {fields}. Put the words in quotes if the colon is part of the text.</source>
        <translation>Felder sind {fields}. Setzen Sie die Wörter in Anführungszeichen, wenn der Doppelpunkt zum Text gehört.</translation>
    </message>
    <message>
        <source>A field stands within another.</source>
        <translation>Ein Feld steht in einem anderen.</translation>
    </message>
    <message>
        <source>Name one only.</source>
        <translation>Nennen Sie nur eines.</translation>
    </message>
    <message>
        <source>Nothing to search in “{typed}”.</source>
        <translation>In „{typed}“ ist nichts zu suchen.</translation>
    </message>
    <message>
        <source>Write a word after the colon.</source>
        <translation>Schreiben Sie ein Wort hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>“{field}” takes a plain value.</source>
        <translation>„{field}“ nimmt einen einfachen Wert.</translation>
    </message>
    <message>
        <source>Write {field}:{example}.</source>
        <translation>Schreiben Sie {field}:{example}.</translation>
    </message>
    <message>
        <source>A document has one {field}.</source>
        <translation>Ein Dokument hat davon nur eines: {field}.</translation>
    </message>
    <message>
        <source>Write OR between them: {field}:({example}).</source>
        <translation>Schreiben Sie OR dazwischen: {field}:({example}).</translation>
    </message>
    <message>
        <source>“{typed}” is no language.</source>
        <translation>„{typed}“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Write a code such as ar or de, or Arabic.</source>
        <translation>Schreiben Sie ein Kürzel wie ar oder de, oder Arabisch.</translation>
    </message>
    <message>
        <source>“{typed}” is no date.</source>
        <translation>„{typed}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write 2023, 2023-05, 2023-05-18 or 2023-05..2023-06.</source>
        <translation>Schreiben Sie 2023, 2023-05, 2023-05-18 oder 2023-05..2023-06.</translation>
    </message>
    <message>
        <source>“{typed}” is no stance.</source>
        <translation>„{typed}“ ist keine Haltung.</translation>
    </message>
    <message>
        <source>Write asserts, denies, doubts or mentions.</source>
        <translation>Schreiben Sie behauptet, bestreitet, bezweifelt oder erwähnt.</translation>
    </message>
    <message>
        <source>A name is understood in all its spellings.</source>
        <translation>Ein Name wird in allen seinen Schreibungen verstanden.</translation>
    </message>
    <message>
        <source>Write the name without signs.</source>
        <translation>Schreiben Sie den Namen ohne Zeichen.</translation>
    </message>
    <message>
        <source>“{typed}” stands before brackets only.</source>
        <translation>„{typed}“ steht nur vor Klammern.</translation>
    </message>
    <message>
        <source>Write mark:(party:Musk stance:denies).</source>
        <translation>Schreiben Sie mark:(party:Musk stance:denies).</translation>
    </message>
    <message>
        <source>In mark:( ) all is about one mark.</source>
        <translation>In mark:( ) geht es um eine Marke.</translation>
    </message>
    <message>
        <source>Name a field: code:, claim:, party: or stance:.</source>
        <translation>Nennen Sie ein Feld: code:, claim:, party: oder stance:.</translation>
    </message>
</context>
<context>
    <name>QueryDrop</name>
    <message>
        <source>What can stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Dieses Dokument durchsuchen</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Click an example to search it. Operators in capitals, or as here in your language.</source>
        <translation>Klicken Sie ein Beispiel an, um es zu suchen. Operatoren in Großbuchstaben oder wie hier in Ihrer Sprache.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Search all documents for {0}</source>
        <translation>Alle Dokumente nach {0} durchsuchen</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Mark as: {kind}</source>
        <translation>Markieren als: {kind}</translation>
    </message>
    <message>
        <source>Marks here</source>
        <translation>Marken hier</translation>
    </message>
    <message>
        <source>Remove the mark under the mouse</source>
        <translation>Die Marke unter der Maus entfernen</translation>
    </message>
    <message>
        <source>This passage from right to left</source>
        <translation>Dieser Absatz von rechts nach links</translation>
    </message>
    <message>
        <source>This passage from left to right</source>
        <translation>Dieser Absatz von links nach rechts</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Arabic font</source>
        <translation>Arabische Schrift</translation>
    </message>
    <message>
        <source>Devanagari font</source>
        <translation>Devanagari-Schrift</translation>
    </message>
    <message>
        <source>Latin font</source>
        <translation>Lateinische Schrift</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Read all documents like this</source>
        <translation>Alle Dokumente so lesen</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück auf die Tafel</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Zum Ende hin verschieben</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Dieses Dokument schließen</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>Marks beside the text</source>
        <translation>Marken neben dem Text</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>in the data only</source>
        <translation>nur in den Angaben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>Show or hide what narrows the results</source>
        <translation>Eingrenzungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>More to do with this search</source>
        <translation>Mehr mit dieser Suche tun</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>RoomOffer</name>
    <message>
        <source>Two by two</source>
        <translation>Zwei mal zwei</translation>
    </message>
    <message>
        <source>Hide the columns</source>
        <translation>Seitenspalten ausblenden</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The documents have little width.</source>
        <translation>Für die Dokumente ist wenig Platz.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} documents, {1} of them new since the last look</source>
        <translation>{0} Dokumente, davon {1} neu seit dem letzten Blick</translation>
    </message>
</context>
<context>
    <name>SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Let it ask for what is searched now</source>
        <translation>Durch die jetzige Suche ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Search for something first.</source>
        <translation>Suchen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Die Suche umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>SceneTools</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>Bild (SVG, PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>Tabelle (CSV, Excel) …</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Words exactly as written</source>
        <translation>Wörter genau wie geschrieben</translation>
    </message>
    <message>
        <source>Words in every spelling</source>
        <translation>Wörter in jeder Schreibung</translation>
    </message>
    <message>
        <source>Words in all their forms</source>
        <translation>Wörter in allen ihren Formen</translation>
    </message>
    <message>
        <source>Searches the document in front; click to search all</source>
        <translation>Durchsucht das Dokument vorn; klicken, um alle zu durchsuchen</translation>
    </message>
    <message>
        <source>Searches all documents; click to search the one in front</source>
        <translation>Durchsucht alle Dokumente; klicken, um das vordere zu durchsuchen</translation>
    </message>
    <message>
        <source>How words are compared: {0}</source>
        <translation>So werden Wörter verglichen: {0}</translation>
    </message>
</context>
<context>
    <name>SearchFlow</name>
    <message>
        <source>All hits were shown; from the other end again.</source>
        <translation>Alle Treffer wurden gezeigt; weiter vom anderen Ende.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search in any script</source>
        <translation>Suche in jeder Schrift</translation>
    </message>
    <message>
        <source>Words, “phrases”, AND OR NOT, begin*, outlet:name. Spelling variants are found, too.</source>
        <translation>Wörter, „Wortfolgen“, AND OR NOT, Anfang*, outlet:Name. Schreibvarianten werden mitgefunden.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>Die Anfrage ist unverständlich</translation>
    </message>
    <message>
        <source>Nothing has been searched yet.</source>
        <translation>Noch wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>Articles are still being indexed; then this is searched again by itself.</source>
        <translation>Artikel werden noch erfasst; danach wird von selbst noch einmal gesucht.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Mit diesen Filtern nichts gefunden</translation>
    </message>
    <message>
        <source>Take one of them away, or search anew.</source>
        <translation>Entfernen Sie einen davon, oder suchen Sie neu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer words, another script, or the beginning of a word with *.</source>
        <translation>Versuchen Sie weniger Wörter, eine andere Schrift oder einen Wortanfang mit *.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in the first {1}</source>
        <translation>{0} in den ersten {1}</translation>
    </message>
    <message>
        <source>hit {0} of {1}</source>
        <translation>Treffer {0} von {1}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>Die Auswahl markieren</translation>
    </message>
    <message>
        <source>{kind} ({key})</source>
        <translation>{kind} ({key})</translation>
    </message>
</context>
<context>
    <name>SourceEditing</name>
    <message>
        <source>One source…</source>
        <translation>Eine Quelle …</translation>
    </message>
    <message>
        <source>Confirm a common origin…</source>
        <translation>Gemeinsamen Ursprung bestätigen …</translation>
    </message>
    <message>
        <source>A source of its own: {0}…</source>
        <translation>Eigene Quelle: {0} …</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A source of its own</source>
        <translation>Eigene Quelle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>The name of a party or an outlet in any script; a new one is added</source>
        <translation>Name eines Beteiligten oder eines Mediums in beliebiger Schrift; ein neuer wird hinzugefügt</translation>
    </message>
    <message>
        <source>Common origin</source>
        <translation>Gemeinsamer Ursprung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>outlet of %Ln document(s)</source>
        <translation>
            <numerusform>Medium von %Ln Dokument</numerusform>
            <numerusform>Medium von %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>party</source>
        <translation>Beteiligte</translation>
    </message>
    <message numerus="yes">
        <source>confirmed for %Ln document(s)</source>
        <translation>
            <numerusform>bestätigt für %Ln Dokument</numerusform>
            <numerusform>bestätigt für %Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The reason is shown with the cluster</source>
        <translation>Der Grund wird bei der Quelle gezeigt</translation>
    </message>
</context>
<context>
    <name>SpokenMarks</name>
    <message>
        <source>End of the mark</source>
        <translation>Ende der Marke</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Articles in many languages face to face: where they agree, where they part.</source>
        <translation>Artikel in vielen Sprachen gegenübergestellt: wo sie einig sind, wo nicht.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>One story, four languages</source>
        <translation>Eine Geschichte, vier Sprachen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Begin with your articles</source>
        <translation>Mit eigenen Artikeln beginnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Dort weitermachen, wo Sie waren</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>Aus dieser Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>{0} aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Another claim…</source>
        <translation>Andere Behauptung…</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Die Aussage entfernen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>das Medium selbst</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>logDice</source>
        <translation>logDice</translation>
    </message>
    <message>
        <source>MI</source>
        <translation>MI</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>In the rest</source>
        <translation>Im Rest</translation>
    </message>
    <message>
        <source>Documents in the selection</source>
        <translation>Dokumente der Auswahl</translation>
    </message>
    <message>
        <source>Documents in the rest</source>
        <translation>Dokumente im Rest</translation>
    </message>
    <message>
        <source>Keyness (log-likelihood)</source>
        <translation>Keyness (Log-Likelihood)</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>Log Ratio</translation>
    </message>
    <message>
        <source>%DIFF</source>
        <translation>%DIFF</translation>
    </message>
    <message>
        <source>Bayes factor (BIC)</source>
        <translation>Bayes-Faktor (BIC)</translation>
    </message>
    <message>
        <source>N-gram</source>
        <translation>N-Gramm</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Hits per million words</source>
        <translation>Treffer je Million Wörter</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>Kollokate</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>N-grams</source>
        <translation>N-Gramme</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>over documents</source>
        <translation>über Dokumente</translation>
    </message>
    <message>
        <source>over outlets</source>
        <translation>über Medien</translation>
    </message>
    <message>
        <source>over languages</source>
        <translation>über Sprachen</translation>
    </message>
    <message>
        <source>over months</source>
        <translation>über Monate</translation>
    </message>
    <message>
        <source>{0} hits · {1} words near them · {2} words in all</source>
        <translation>{0} Treffer · {1} Wörter in ihrer Nähe · {2} Wörter insgesamt</translation>
    </message>
    <message>
        <source>{0} documents ({1} words) against {2} others ({3} words)</source>
        <translation>{0} Dokumente ({1} Wörter) gegen {2} andere ({3} Wörter)</translation>
    </message>
    <message>
        <source>{0} runs of {1} words</source>
        <translation>{0} Folgen von {1} Wörtern</translation>
    </message>
    <message>
        <source>{0} hits in {1} of {2} parts · Juilland’s D {3} · Gries’ DP {4}</source>
        <translation>{0} Treffer in {1} von {2} Teilen · Juillands D {3} · Gries’ DP {4}</translation>
    </message>
    <message>
        <source>What tells these documents from the others</source>
        <translation>Was diese Dokumente von den anderen unterscheidet</translation>
    </message>
    <message>
        <source>Search for something, or filter: what is found is the selection.</source>
        <translation>Suchen oder filtern Sie: Was gefunden wird, ist die Auswahl.</translation>
    </message>
    <message>
        <source>Where the hits stand</source>
        <translation>Wo die Treffer stehen</translation>
    </message>
    <message>
        <source>Search for something: its hits are drawn along every document.</source>
        <translation>Suchen Sie etwas: Die Treffer werden entlang jedes Dokuments gezeichnet.</translation>
    </message>
    <message>
        <source>What stands near it</source>
        <translation>Was in der Nähe steht</translation>
    </message>
    <message>
        <source>Search for something: the words near its hits are counted.</source>
        <translation>Suchen Sie etwas: Die Wörter nahe den Treffern werden gezählt.</translation>
    </message>
</context>
<context>
    <name>StatisticsFlow</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Nothing to count</source>
        <translation>Nichts zu zählen</translation>
    </message>
    <message>
        <source>Too few words fit. Try a wider search or fewer filters.</source>
        <translation>Zu wenige Wörter passen. Versuchen Sie eine weitere Suche oder weniger Filter.</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>Die Anfrage ist unverständlich</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>StatisticsTools</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Words on either side</source>
        <translation>Wörter auf jeder Seite</translation>
    </message>
    <message>
        <source>Words of an n-gram</source>
        <translation>Wörter eines N-Gramms</translation>
    </message>
    <message>
        <source>What the hits are spread over</source>
        <translation>Worüber die Treffer verteilt sind</translation>
    </message>
    <message>
        <source>Function words, too</source>
        <translation>Auch Funktionswörter</translation>
    </message>
    <message>
        <source>Count words, too, that stand in nearly every document of a language</source>
        <translation>Auch Wörter zählen, die in fast jedem Dokument einer Sprache stehen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>Tabelle (CSV, Excel) …</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>Bild (SVG, PNG) …</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the search index</source>
        <translation>Zustand des Suchindex</translation>
    </message>
    <message>
        <source>What they have copied is not known yet: each is counted as a source of its own</source>
        <translation>Was sie abgeschrieben haben, ist noch nicht bekannt: Jedes zählt als eigene Quelle</translation>
    </message>
    <message>
        <source>{0} characters · {1} words</source>
        <translation>{0} Zeichen · {1} Wörter</translation>
    </message>
    <message>
        <source>Selected: code points and words</source>
        <translation>Ausgewählt: Codepunkte und Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln Dokument noch nicht verglichen</numerusform>
            <numerusform>%Ln Dokumente noch nicht verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>Vorschläge werden gesucht</translation>
    </message>
</context>
<context>
    <name>SuggestionPassages</name>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und eine weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>As a name in every script</source>
        <translation>Als Name in jeder Schrift</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>Auch {0}</translation>
    </message>
    <message>
        <source>{0} typed on another keyboard is {1}</source>
        <translation>{0} ist auf einer anderen Tastatur {1}</translation>
    </message>
    <message>
        <source>{0} may be misspelt: {1}</source>
        <translation>{0} ist vielleicht verschrieben: {1}</translation>
    </message>
    <message>
        <source>Words found: {0}</source>
        <translation>Gefundene Wörter: {0}</translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <translation>weggelassen: {0}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>after a title: {0}</source>
        <translation>nach einem Titel: {0}</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>beginnt mit einem Vornamen</translation>
    </message>
    <message>
        <source>has the shape of a name</source>
        <translation>hat die Form eines Namens</translation>
    </message>
    <message>
        <source>a name that is often in the news</source>
        <translation>ein Name, der oft in den Nachrichten steht</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>der Name eines Ortes</translation>
    </message>
    <message>
        <source>after a word for an organisation: {0}</source>
        <translation>nach einem Wort für eine Organisation: {0}</translation>
    </message>
    <message>
        <source>in Latin letters among others</source>
        <translation>in lateinischen Buchstaben zwischen anderen</translation>
    </message>
    <message>
        <source>in capitals within sentences</source>
        <translation>im Satz großgeschrieben</translation>
    </message>
    <message>
        <source>written alike in several scripts</source>
        <translation>in mehreren Schriften gleich geschrieben</translation>
    </message>
    <message>
        <source>no word of the dictionary</source>
        <translation>kein Wort des Wörterbuchs</translation>
    </message>
    <message>
        <source>where the one who speaks is named</source>
        <translation>an der Stelle des Sprechers</translation>
    </message>
    <message>
        <source>a spelling of {0}</source>
        <translation>eine Schreibweise von {0}</translation>
    </message>
    <message>
        <source>the last name of {0}, who stands in full in this document</source>
        <translation>der Nachname von {0}, im Dokument auch mit vollem Namen genannt</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>in Anführungszeichen</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>said by {0}</source>
        <translation>gesagt von {0}</translation>
    </message>
    <message>
        <source>said by {0} (named in another sentence)</source>
        <translation>gesagt von {0} (der Name steht in einem anderen Satz)</translation>
    </message>
    <message>
        <source>according to {0}</source>
        <translation>laut {0}</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>ein Prozentwert</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <source>{0} words stand in both, word for word or nearly</source>
        <translation>{0} Wörter stehen in beiden, wörtlich oder fast</translation>
    </message>
    <message>
        <source>the two texts are the same, word for word</source>
        <translation>die beiden Texte sind Wort für Wort gleich</translation>
    </message>
    <message>
        <source>both sentences speak of {0}</source>
        <translation>beide Sätze sprechen von {0}</translation>
    </message>
    <message>
        <source>both stand under one claim</source>
        <translation>beide stehen unter derselben Behauptung</translation>
    </message>
    <message>
        <source>neither document has another figure of this kind</source>
        <translation>keiner der Artikel nennt eine andere Zahl dieser Art</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>also: {0}</source>
        <translation>auch: {0}</translation>
    </message>
    <message>
        <source>Why: {0}.</source>
        <translation>Warum: {0}.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As they stand in the text, more or fewer of them</source>
        <translation>So wie sie im Text stehen, mehr oder weniger davon</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Markierte Wörter</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Kind of suggestions</source>
        <translation>Art der Vorschläge</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>Annehmen als</translation>
    </message>
    <message>
        <source>Accept as:</source>
        <translation>Annehmen als:</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>Vorschläge suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>ein Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>eine Marke gesetzt</numerusform>
            <numerusform>%n Marken gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>Warum es keiner ist</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n alike</source>
        <translation>
            <numerusform>Gleichen annehmen</numerusform>
            <numerusform>Alle %n gleichen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all that are like it</source>
        <translation>Alle annehmen, die ihm gleichen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Nothing to decide on</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>What you rejected does not return. Look again after new articles or new parties.</source>
        <translation>Was Sie abgelehnt haben, kommt nicht wieder. Suchen Sie neu, wenn Artikel oder Parteien dazugekommen sind.</translation>
    </message>
    <message>
        <source>Let the program propose</source>
        <translation>Lassen Sie sich etwas vorschlagen</translation>
    </message>
    <message>
        <source>Parties, mentions of them, quotations with their speakers, figures, copies and disagreements are looked for in all articles. You accept, correct or reject each; nothing is marked by itself.</source>
        <translation>In allen Artikeln wird nach Parteien, ihren Erwähnungen, Zitaten mit Sprechern, Zahlen, Kopien und Widersprüchen gesucht. Sie nehmen jeden Vorschlag an, berichtigen ihn oder lehnen ihn ab; von selbst wird nichts markiert.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Make what is suggested</source>
        <translation>Anlegen, was vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Have no more of it</source>
        <translation>Nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Put right who speaks, how, and what is marked</source>
        <translation>Berichtigen, wer spricht, wie, und was markiert wird</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Umschalt+F2</translation>
    </message>
    <message>
        <source>Put it right before you accept it</source>
        <translation>Berichtigen, bevor Sie annehmen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by outlet</source>
        <translation>nach Medium</translation>
    </message>
    <message>
        <source>by claim</source>
        <translation>nach Behauptung</translation>
    </message>
    <message>
        <source>published</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>reported in a mark</source>
        <translation>in einer Markierung genannt</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>{0} others together</source>
        <translation>{0} weitere zusammen</translation>
    </message>
</context>
<context>
    <name>TimelineFlow</name>
    <message>
        <source>Reading the dates of the texts</source>
        <translation>Daten in den Texten werden gelesen</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Bahnen der Zeitleiste</translation>
    </message>
    <message>
        <source>All dates in the texts</source>
        <translation>Alle Daten in den Texten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Read the dates of the texts that are not read yet</source>
        <translation>Die Daten der noch ungelesenen Texte lesen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Import articles with dates. What their texts report and cite comes in by itself.</source>
        <translation>Importieren Sie Artikel mit Datum. Was ihre Texte nennen, kommt von selbst hinzu.</translation>
    </message>
    <message>
        <source>Reading the dates of the texts</source>
        <translation>Daten in den Texten werden gelesen</translation>
    </message>
    <message>
        <source>They come in as they are read.</source>
        <translation>Sie erscheinen, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>The dates are not all read</source>
        <translation>Es sind nicht alle Daten gelesen</translation>
    </message>
    <message>
        <source>● {0} published  ◆ {1} reported in marks  ○ {2} cited</source>
        <translation>● {0} erschienen  ◆ {1} in Markierungen  ○ {2} genannt</translation>
    </message>
    <message>
        <source>{0} lie before and {1} after what is seen at first</source>
        <translation>{0} liegen vor und {1} nach dem, was zuerst zu sehen ist</translation>
    </message>
    <message>
        <source>{0} of {1} texts are read</source>
        <translation>{0} von {1} Texten gelesen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Näher ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln Dokument noch nicht verglichen</numerusform>
            <numerusform>%Ln Dokumente noch nicht verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Read-only: {0} has this project open. Close it there, then open it again here.</source>
        <translation>Nur lesbar: {0} hat dieses Projekt offen. Schließen Sie es dort und öffnen Sie es dann hier wieder.</translation>
    </message>
    <message>
        <source>Read-only: you may not write this file. Copy it to a folder of your own to work on it.</source>
        <translation>Nur lesbar: Sie dürfen diese Datei nicht ändern. Kopieren Sie sie in einen eigenen Ordner, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>Read-only: the project is shown, but nothing can be changed.</source>
        <translation>Nur lesbar: Das Projekt wird gezeigt, aber nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of menus and lists; documents have their own</source>
        <translation>Von Menüs und Listen; Dokumente haben ihre eigene</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands with every change that you make</source>
        <translation>Steht bei jeder Änderung, die Sie machen</translation>
    </message>
    <message>
        <source>Language and text size hold from the next start on.</source>
        <translation>Sprache und Textgröße gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (nicht installiert)</translation>
    </message>
    <message>
        <source>Of this project. All find the same; with another one, it is indexed anew</source>
        <translation>Dieses Projekts. Alle finden dasselbe; mit einer anderen wird es neu erfasst</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Suchmaschine</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Mark the selection as claim, party, evidence, with a code, with a note</source>
        <translation>Die Auswahl als Behauptung, Beteiligte, Beleg, mit Code, mit Notiz markieren</translation>
    </message>
    <message>
        <source>Stance in the popup: asserts, denies, doubts, mentions</source>
        <translation>Haltung im Eingabefeld: behauptet, bestreitet, bezweifelt, erwähnt</translation>
    </message>
    <message>
        <source>Select by characters; with Ctrl by words</source>
        <translation>Zeichenweise auswählen; mit Strg wortweise</translation>
    </message>
    <message>
        <source>Grow the selection to whole words, to whole sentences</source>
        <translation>Auswahl auf ganze Wörter, auf ganze Sätze erweitern</translation>
    </message>
    <message>
        <source>← → move the end of the mark, ↑ ↓ its start; with Ctrl by words</source>
        <translation>← → verschieben das Ende der Marke, ↑ ↓ ihren Anfang; mit Strg wortweise</translation>
    </message>
    <message>
        <source>Move the mark; with Ctrl by words</source>
        <translation>Marke verschieben; mit Strg wortweise</translation>
    </message>
    <message>
        <source>List the marks beside this line</source>
        <translation>Die Marken neben dieser Zeile auflisten</translation>
    </message>
    <message>
        <source>Remove the current mark</source>
        <translation>Die aktuelle Marke entfernen</translation>
    </message>
    <message>
        <source>Larger or smaller text in one pane</source>
        <translation>Größerer oder kleinerer Text in einer Spalte</translation>
    </message>
    <message>
        <source>Close the popup; leave the search line</source>
        <translation>Das Eingabefeld schließen; die Suchzeile verlassen</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation>In einem Dokument</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A workbench for comparing what articles in many languages say about one story.</source>
        <translation>Eine Werkbank zum Vergleich dessen, was Artikel in vielen Sprachen über eine Geschichte sagen.</translation>
    </message>
    <message>
        <source>Apache License 2.0. It uses Qt (LGPL). Nothing that you read or write leaves this machine.</source>
        <translation>Apache-Lizenz 2.0. Verwendet Qt (LGPL). Nichts, was Sie lesen oder schreiben, verlässt dieses Gerät.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Schublade</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Claim × source matrix</source>
        <translation>Matrix Behauptung × Quelle</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>Memos und Verweise</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Marken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>Das offene Projekt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>ist dasselbe wie</translation>
    </message>
    <message>
        <source>is derived from</source>
        <translation>ist abgeleitet von</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>wird zugeschrieben</translation>
    </message>
    <message>
        <source>is independent of</source>
        <translation>ist unabhängig von</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>hängt zusammen mit</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>völlig zuverlässig</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>meist zuverlässig</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>meist unzuverlässig</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>unzuverlässig</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>nicht zu beurteilen</translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation>von anderen bestätigt</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>möglicherweise wahr</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
</context>
</TS>
