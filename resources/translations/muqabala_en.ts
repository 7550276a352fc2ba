<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConcordancePanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesMap</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message numerus="yes">
        <source>%n source(s) of several documents</source>
        <translation>
            <numerusform>%n source of several documents</numerusform>
            <numerusform>%n sources of several documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) folded</source>
        <translation>
            <numerusform>%Ln source folded</numerusform>
            <numerusform>%Ln sources folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have no room on the map</source>
        <translation>
            <numerusform>%n document has no room on the map</numerusform>
            <numerusform>%n documents have no room on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>%n mark(s) became orphans: their words are gone.</source>
        <translation>
            <numerusform>%n mark became an orphan: its words are gone.</numerusform>
            <numerusform>%n marks became orphans: their words are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message numerus="yes">
        <source>%n mark(s) stay</source>
        <translation>
            <numerusform>%n mark stays</numerusform>
            <numerusform>%n marks stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <translation>
            <numerusform>%n moves</numerusform>
            <numerusform>%n move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on changed words</source>
        <translation>
            <numerusform>%n on changed words</numerusform>
            <numerusform>%n on changed words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become orphans</source>
        <translation>
            <numerusform>%n becomes an orphan</numerusform>
            <numerusform>%n become orphans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormChip</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Remove %n document(s) from the project?</source>
        <translation>
            <numerusform>Remove %n document from the project?</numerusform>
            <numerusform>Remove %n documents from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in them go, too. It can be undone.</source>
        <translation>
            <numerusform>%n mark in them go, too. It can be undone.</numerusform>
            <numerusform>%n marks in them go, too. It can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkAllDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) ticked</source>
        <translation>
            <numerusform>%Ln place ticked</numerusform>
            <numerusform>%Ln places ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkingHits</name>
    <message numerus="yes">
        <source>%Ln place(s) marked; one step takes it back.</source>
        <translation>
            <numerusform>%Ln place marked; one step takes it back.</numerusform>
            <numerusform>%Ln places marked; one step takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>asserted by %n document(s)</source>
        <translation>
            <numerusform>asserted by %n document</numerusform>
            <numerusform>asserted by %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied by %n document(s)</source>
        <translation>
            <numerusform>denied by %n document</numerusform>
            <numerusform>denied by %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>doubted by %n document(s)</source>
        <translation>
            <numerusform>doubted by %n document</numerusform>
            <numerusform>doubted by %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned by %n document(s)</source>
        <translation>
            <numerusform>mentioned by %n document</numerusform>
            <numerusform>mentioned by %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln document not compared yet</numerusform>
            <numerusform>%Ln documents not compared yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message numerus="yes">
        <source>%Ln party(ies)</source>
        <translation>
            <numerusform>%Ln party</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} shown</source>
        <translation>
            <numerusform>%Ln of {0} shown</numerusform>
            <numerusform>%Ln of {0} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in groups: a click opens one</source>
        <translation>
            <numerusform>%Ln in groups: a click opens one</numerusform>
            <numerusform>%Ln in groups: a click opens one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln farther away</source>
        <translation>
            <numerusform>%Ln farther away</numerusform>
            <numerusform>%Ln farther away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside these steps</source>
        <translation>
            <numerusform>%Ln outside these steps</numerusform>
            <numerusform>%Ln outside these steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceEditing</name>
    <message numerus="yes">
        <source>outlet of %Ln document(s)</source>
        <translation>
            <numerusform>outlet of %Ln document</numerusform>
            <numerusform>outlet of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed for %Ln document(s)</source>
        <translation>
            <numerusform>confirmed for %Ln document</numerusform>
            <numerusform>confirmed for %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln document not compared yet</numerusform>
            <numerusform>%Ln documents not compared yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionPassages</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and one more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>one suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>one mark made</numerusform>
            <numerusform>%n marks made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n alike</source>
        <translation>
            <numerusform>Accept the one alike</numerusform>
            <numerusform>Accept all %n alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln document not compared yet</numerusform>
            <numerusform>%Ln documents not compared yet</numerusform>
        </translation>
    </message>
</context>
</TS>
