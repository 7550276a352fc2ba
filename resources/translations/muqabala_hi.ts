<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>नई परियोजना…</translation>
    </message>
    <message>
        <source>Make a new, empty project</source>
        <translation>नई, ख़ाली परियोजना बनाएँ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>परियोजना खोलें</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>नमूना खोलें</translation>
    </message>
    <message>
        <source>A ready-made project that shows everything at work</source>
        <translation>तैयार परियोजना जो सब कुछ काम करते हुए दिखाती है</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>परियोजना बंद करें</translation>
    </message>
    <message>
        <source>Close the project; every change is kept already</source>
        <translation>परियोजना बंद करें; हर बदलाव पहले से सुरक्षित है</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>लेख आयात करें…</translation>
    </message>
    <message>
        <source>Import articles from files</source>
        <translation>फ़ाइलों से लेख आयात करें</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>फ़ोल्डर आयात करें…</translation>
    </message>
    <message>
        <source>Import every document in a folder</source>
        <translation>फ़ोल्डर का हर दस्तावेज़ आयात करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Export a bundle, tables, annotations or a report</source>
        <translation>बंडल, तालिकाएँ, टिप्पणियाँ या रिपोर्ट निर्यात करें</translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation>बंडल जाँचें…</translation>
    </message>
    <message>
        <source>Check a bundle against its checksums</source>
        <translation>बंडल को उसके चेकसम से जाँचें</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>बंडल खोलें…</translation>
    </message>
    <message>
        <source>Verify a bundle and take the project out of it</source>
        <translation>बंडल जाँचें और उसमें से परियोजना निकालें</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Look, language, text size, your name</source>
        <translation>रूप, भाषा, पाठ का आकार, आपका नाम</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>प्रोग्राम छोड़ें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>पिछला बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>वापस लिया हुआ फिर से करें</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>इस दस्तावेज़ में खोजें</translation>
    </message>
    <message>
        <source>Find words in the document in front</source>
        <translation>सामने के दस्तावेज़ में शब्द खोजें</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>सभी दस्तावेज़ों में खोजें</translation>
    </message>
    <message>
        <source>Search every document of the project</source>
        <translation>परियोजना के हर दस्तावेज़ में खोजें</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला परिणाम</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>अगले परिणाम पर जाएँ</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>पिछले परिणाम पर जाएँ</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>शब्द ढूँढें</translation>
    </message>
    <message>
        <source>Search all documents for the word at the cursor or the selection</source>
        <translation>कर्सर पर के शब्द या चयन को सभी दस्तावेज़ों में खोजें</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>यह खोज सहेजें…</translation>
    </message>
    <message>
        <source>Keep this search in the library, and see there what is new</source>
        <translation>यह खोज लाइब्रेरी में रखें, और वहाँ देखें कि नया क्या है</translation>
    </message>
    <message>
        <source>Mark all hits…</source>
        <translation>सभी परिणाम चिह्नित करें…</translation>
    </message>
    <message>
        <source>Look at every hit of this search, and mark them all alike</source>
        <translation>इस खोज का हर परिणाम देखें, और सभी को एक-सा चिह्नित करें</translation>
    </message>
    <message>
        <source>Batch search…</source>
        <translation>थोक खोज…</translation>
    </message>
    <message>
        <source>Search a whole list of names, phrases or queries at once</source>
        <translation>नामों, वाक्यांशों या खोजों की पूरी सूची एक साथ खोजें</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>खोज सूची फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Read every document into the search index again</source>
        <translation>हर दस्तावेज़ को खोज सूची में फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>पाठ सुधारें…</translation>
    </message>
    <message>
        <source>Correct the text of the document in front, as a new version</source>
        <translation>सामने के दस्तावेज़ का पाठ नए संस्करण के रूप में सुधारें</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>दावे के रूप में चिह्नित करें</translation>
    </message>
    <message>
        <source>The selected words voice a claim</source>
        <translation>चुने हुए शब्द कोई दावा कहते हैं</translation>
    </message>
    <message>
        <source>Mark as party</source>
        <translation>पक्ष के रूप में चिह्नित करें</translation>
    </message>
    <message>
        <source>The selected words name a person or organisation</source>
        <translation>चुने हुए शब्द किसी व्यक्ति या संस्था का नाम हैं</translation>
    </message>
    <message>
        <source>Mark as evidence</source>
        <translation>प्रमाण के रूप में चिह्नित करें</translation>
    </message>
    <message>
        <source>The selected words support or refute a claim</source>
        <translation>चुने हुए शब्द किसी दावे का समर्थन या खंडन करते हैं</translation>
    </message>
    <message>
        <source>Mark with a code</source>
        <translation>कोड से चिह्नित करें</translation>
    </message>
    <message>
        <source>Put a code of the code book on the selected words</source>
        <translation>चुने हुए शब्दों पर कोड-पुस्तिका का कोड लगाएँ</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>चुनाव पर टिप्पणी</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <translation>चुने हुए शब्दों पर टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Let the mark cover the selection</source>
        <translation>चिह्न को चुनाव पर रखें</translation>
    </message>
    <message>
        <source>The mark in the inspector covers the selected words instead</source>
        <translation>दिखाया गया चिह्न अब चुने हुए शब्दों पर रहेगा</translation>
    </message>
    <message>
        <source>Add the selection to the mark</source>
        <translation>चुनाव को चिह्न में जोड़ें</translation>
    </message>
    <message>
        <source>The mark covers the selected words, too</source>
        <translation>चिह्न चुने हुए शब्दों को भी समेटता है</translation>
    </message>
    <message>
        <source>Take the selection off the mark</source>
        <translation>चुनाव को चिह्न से हटाएँ</translation>
    </message>
    <message>
        <source>The mark no longer covers the selected words</source>
        <translation>चिह्न अब चुने हुए शब्दों को नहीं समेटता</translation>
    </message>
    <message>
        <source>Show only some marks…</source>
        <translation>केवल कुछ चिह्न दिखाएँ…</translation>
    </message>
    <message>
        <source>Choose marks by kind, claim, code, party or author</source>
        <translation>प्रकार, दावे, कोड, पक्ष या लेखक से चिह्न चुनें</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>अगला चिह्न</translation>
    </message>
    <message>
        <source>Go to the next mark in this document</source>
        <translation>इस दस्तावेज़ के अगले चिह्न पर जाएँ</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>पिछला चिह्न</translation>
    </message>
    <message>
        <source>Go to the mark before in this document</source>
        <translation>इस दस्तावेज़ के पिछले चिह्न पर जाएँ</translation>
    </message>
    <message>
        <source>Next mark of this kind</source>
        <translation>इसी प्रकार का अगला चिह्न</translation>
    </message>
    <message>
        <source>Go to the next mark of the same kind as the current one</source>
        <translation>मौजूदा चिह्न जैसे अगले चिह्न पर जाएँ</translation>
    </message>
    <message>
        <source>Previous mark of this kind</source>
        <translation>इसी प्रकार का पिछला चिह्न</translation>
    </message>
    <message>
        <source>Go to the mark before of the same kind as the current one</source>
        <translation>मौजूदा चिह्न जैसे पिछले चिह्न पर जाएँ</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>नया दावा…</translation>
    </message>
    <message>
        <source>Write down a claim in your own words</source>
        <translation>अपने शब्दों में दावा लिखें</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>नया पक्ष…</translation>
    </message>
    <message>
        <source>Add a person or organisation</source>
        <translation>व्यक्ति या संस्था जोड़ें</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>नया कोड…</translation>
    </message>
    <message>
        <source>Add an entry to the code book</source>
        <translation>कोड-पुस्तिका में प्रविष्टि जोड़ें</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>नया मेमो…</translation>
    </message>
    <message>
        <source>Write a memo about the project</source>
        <translation>परियोजना पर मेमो लिखें</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>दस्तावेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>खोज के परिणाम</translation>
    </message>
    <message>
        <source>Show the search results</source>
        <translation>खोज के परिणाम दिखाएँ</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>दावे दिखाएँ</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Show the parties</source>
        <translation>पक्ष दिखाएँ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>प्रमाण दिखाएँ</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>कोड-पुस्तिका</translation>
    </message>
    <message>
        <source>Show the code book</source>
        <translation>कोड-पुस्तिका दिखाएँ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>List the marks of the document in front</source>
        <translation>सामने के दस्तावेज़ के चिह्नों की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Claim × source matrix</source>
        <translation>दावा × स्रोत सारणी</translation>
    </message>
    <message>
        <source>Show which document says what about which claim</source>
        <translation>दिखाएँ कि कौन-सा दस्तावेज़ किस दावे पर क्या कहता है</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>परिकल्पनाएँ</translation>
    </message>
    <message>
        <source>Weigh claims that compete by the evidence against them</source>
        <translation>प्रतिस्पर्धी दावों को उनके विरुद्ध प्रमाणों से तौलें</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Show when articles came out, and which dates they tell</source>
        <translation>दिखाएँ कि लेख कब छपे और कौन-सी तिथियाँ बताते हैं</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Show how parties, claims and documents are tied</source>
        <translation>दिखाएँ कि पक्ष, दावे और दस्तावेज़ कैसे जुड़े हैं</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>Show figures, dates and stances in which documents part</source>
        <translation>वे आँकड़े, तिथियाँ और रुख़ दिखाएँ जिनमें दस्तावेज़ अलग हैं</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>नक़लें</translation>
    </message>
    <message>
        <source>Show which documents have passages in common</source>
        <translation>दिखाएँ कि किन दस्तावेज़ों में साझा अंश हैं</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Parties, mentions, quotations and figures to accept or reject</source>
        <translation>स्वीकार या अस्वीकार करने के लिए पक्ष, उल्लेख, उद्धरण और आँकड़े</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>मेमो और संबंध</translation>
    </message>
    <message>
        <source>Show memos and relations</source>
        <translation>मेमो और संबंध दिखाएँ</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>अनाथ चिह्न</translation>
    </message>
    <message>
        <source>Marks whose words a corrected text no longer has</source>
        <translation>वे चिह्न जिनके शब्द सुधारे गए पाठ में नहीं रहे</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Show everything that was done</source>
        <translation>जो कुछ किया गया वह सब दिखाएँ</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>बायाँ स्तंभ</translation>
    </message>
    <message>
        <source>Show or hide the library and search</source>
        <translation>पुस्तकालय और खोज दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>दायाँ स्तंभ</translation>
    </message>
    <message>
        <source>Show or hide the annotations</source>
        <translation>टिप्पणियाँ दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>दराज़</translation>
    </message>
    <message>
        <source>Show or hide the matrix, memos and history</source>
        <translation>सारणी, मेमो और इतिहास दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>सब एक साथ सरकाएँ</translation>
    </message>
    <message>
        <source>Scroll all panes together, or each for itself</source>
        <translation>सभी फलक साथ स्क्रॉल करें, या हर एक अलग</translation>
    </message>
    <message>
        <source>Scroll each pane for itself</source>
        <translation>हर फलक अलग स्क्रॉल करें</translation>
    </message>
    <message>
        <source>The other panes stay where they are</source>
        <translation>बाक़ी फलक अपनी जगह रहते हैं</translation>
    </message>
    <message>
        <source>Scroll together by position</source>
        <translation>स्थिति के अनुसार साथ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>The other panes follow to the same share of their text</source>
        <translation>बाक़ी फलक अपने पाठ के उतने ही हिस्से तक चलते हैं</translation>
    </message>
    <message>
        <source>Scroll together by passage</source>
        <translation>अनुच्छेद के अनुसार साथ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>The other panes follow to the passage that belongs to yours</source>
        <translation>बाक़ी फलक आपके अनुच्छेद से मेल खाते अनुच्छेद तक चलते हैं</translation>
    </message>
    <message>
        <source>Panes two by two</source>
        <translation>दस्तावेज़ दो-दो करके</translation>
    </message>
    <message>
        <source>Three or four documents in two rows instead of one</source>
        <translation>तीन या चार दस्तावेज़ एक के बजाय दो पंक्तियों में</translation>
    </message>
    <message>
        <source>Copied passages</source>
        <translation>नक़ल किए गए अंश</translation>
    </message>
    <message>
        <source>Tint what the open documents share, and join it by ribbons</source>
        <translation>खुले दस्तावेज़ों के साझा पाठ को रंगें और पट्टियों से जोड़ें</translation>
    </message>
    <message>
        <source>Same passage in the other document</source>
        <translation>दूसरे दस्तावेज़ में यही अंश</translation>
    </message>
    <message>
        <source>Scroll the other panes to the shared passage at the caret</source>
        <translation>अन्य दस्तावेज़ों को कर्सर पर के साझा अंश तक सरकाएँ</translation>
    </message>
    <message>
        <source>Go to the document</source>
        <translation>दस्तावेज़ पर जाएँ</translation>
    </message>
    <message>
        <source>Put the keyboard into the document, or into the next one</source>
        <translation>कीबोर्ड को दस्तावेज़ में या अगले में ले जाएँ</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>विंडो का अगला भाग</translation>
    </message>
    <message>
        <source>Put the keyboard into the next column, document or drawer</source>
        <translation>कुंजीपटल को अगले कॉलम, दस्तावेज़ या दराज़ में ले जाएँ</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>विंडो का पिछला भाग</translation>
    </message>
    <message>
        <source>Put the keyboard into the column, document or drawer before</source>
        <translation>कुंजीपटल को पिछले कॉलम, दस्तावेज़ या दराज़ में ले जाएँ</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>यह दस्तावेज़ बंद करें</translation>
    </message>
    <message>
        <source>Close the document in front</source>
        <translation>सामने का दस्तावेज़ बंद करें</translation>
    </message>
    <message>
        <source>Document in a window of its own</source>
        <translation>दस्तावेज़ अलग खिड़की में</translation>
    </message>
    <message>
        <source>Take the document off the board, or put it back</source>
        <translation>दस्तावेज़ को बोर्ड से हटाएँ या वापस रखें</translation>
    </message>
    <message>
        <source>Move the pane towards the start</source>
        <translation>फलक को शुरू की ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Let the document in front change places with the one before</source>
        <translation>सामने के दस्तावेज़ की जगह पिछले से बदलें</translation>
    </message>
    <message>
        <source>Move the pane towards the end</source>
        <translation>फलक को अंत की ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Let the document in front change places with the next one</source>
        <translation>सामने के दस्तावेज़ की जगह अगले से बदलें</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Larger reading text</source>
        <translation>पढ़ने का पाठ बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Smaller reading text</source>
        <translation>पढ़ने का पाठ छोटा करें</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>सामान्य आकार</translation>
    </message>
    <message>
        <source>Reading text at its usual size</source>
        <translation>पढ़ने का पाठ सामान्य आकार में</translation>
    </message>
    <message>
        <source>Page like the window</source>
        <translation>खिड़की जैसा पृष्ठ</translation>
    </message>
    <message>
        <source>Documents in the colours of the window</source>
        <translation>दस्तावेज़ खिड़की के रंगों में</translation>
    </message>
    <message>
        <source>Page by day</source>
        <translation>दिन का पृष्ठ</translation>
    </message>
    <message>
        <source>Documents in dark letters on white</source>
        <translation>सफ़ेद पर गहरे अक्षरों में दस्तावेज़</translation>
    </message>
    <message>
        <source>Page in sepia</source>
        <translation>सीपिया पृष्ठ</translation>
    </message>
    <message>
        <source>Documents in brown letters on warm paper</source>
        <translation>हल्के भूरे काग़ज़ पर भूरे अक्षरों में दस्तावेज़</translation>
    </message>
    <message>
        <source>Page by night</source>
        <translation>रात का पृष्ठ</translation>
    </message>
    <message>
        <source>Documents in light letters on black</source>
        <translation>काले पर हल्के अक्षरों में दस्तावेज़</translation>
    </message>
    <message>
        <source>Only the documents</source>
        <translation>केवल दस्तावेज़</translation>
    </message>
    <message>
        <source>Hide everything else and fill the screen; Escape brings it back</source>
        <translation>बाक़ी सब छिपाएँ और पूरी स्क्रीन लें; Escape से सब लौट आता है</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>आदेश…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>कोई भी आदेश खोजें और चलाएँ</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>कुंजियाँ…</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>प्रोग्राम की सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>कैसे खोजें…</translation>
    </message>
    <message>
        <source>Everything that can be said in a search, with examples</source>
        <translation>खोज में जो कुछ कहा जा सकता है, उदाहरणों के साथ</translation>
    </message>
    <message>
        <source>About Muqabala</source>
        <translation>मुक़ाबला के बारे में</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>संस्करण और लाइसेंस</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>परियोजना (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>चिह्न (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>खोज (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>पाठक (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>on {0}</source>
        <translation>{0} पर</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>अभी कोई दावा नहीं</translation>
    </message>
    <message>
        <source>Select words in a document and press C, or write down a claim here: a sentence, true or false.</source>
        <translation>किसी दस्तावेज़ में शब्द चुनें और C दबाएँ, या यहाँ दावा लिखें: एक वाक्य, सच या झूठ।</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>नया दावा…</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>नया दावा</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <translation>अभी कोई पक्ष नहीं</translation>
    </message>
    <message>
        <source>Select a name in a document and press P. One party can have names in every script.</source>
        <translation>किसी दस्तावेज़ में नाम चुनें और P दबाएँ। एक पक्ष के हर लिपि में नाम हो सकते हैं।</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>नया पक्ष…</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>नया पक्ष</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>अभी कोई प्रमाण नहीं</translation>
    </message>
    <message>
        <source>Select words that support or refute a claim and press E, or attach a file from a claim&apos;s menu.</source>
        <translation>ऐसे शब्द चुनें जो दावे का समर्थन या खंडन करें और E दबाएँ, या दावे के मेनू से फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>The code book is empty</source>
        <translation>कोड-पुस्तिका ख़ाली है</translation>
    </message>
    <message>
        <source>Codes sort passages by what they are about. Select words and press T, or make a code here.</source>
        <translation>कोड अंशों को विषय के अनुसार छाँटते हैं। शब्द चुनें और T दबाएँ, या यहाँ कोड बनाएँ।</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>नया कोड…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>नया कोड</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>कोड-पुस्तिका</translation>
    </message>
    <message>
        <source>No memos or links yet</source>
        <translation>अभी कोई मेमो या संबंध नहीं</translation>
    </message>
    <message>
        <source>Write down what you think, on the whole project or on one item; link items from their menus.</source>
        <translation>जो आप सोचते हैं लिखें, पूरी परियोजना पर या किसी एक चीज़ पर; संबंध उनके मेनू से जोड़ें।</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>नया मेमो…</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>नया मेमो</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>मेमो और संबंध</translation>
    </message>
    <message>
        <source>relevance: {0}</source>
        <translation>प्रासंगिकता: {0}</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>जोड़ी गई फ़ाइल</translation>
    </message>
    <message>
        <source>named</source>
        <translation>नामित</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>कोई अनाथ चिह्न नहीं</translation>
    </message>
    <message>
        <source>When a text is corrected, marks whose words are gone wait here to be put back or removed.</source>
        <translation>पाठ सुधारने पर जिन चिह्नों के शब्द नहीं रहते, वे यहाँ वापस रखे जाने या हटाए जाने की प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>अनाथ चिह्न</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>संस्करण {0}</translation>
    </message>
    <message>
        <source>No marks in this document</source>
        <translation>इस दस्तावेज़ में कोई चिह्न नहीं</translation>
    </message>
    <message>
        <source>Select words in a document and press C, P, E, T or N.</source>
        <translation>किसी दस्तावेज़ में शब्द चुनें और C, P, E, T या N दबाएँ।</translation>
    </message>
    <message>
        <source>Marks in this document</source>
        <translation>इस दस्तावेज़ के चिह्न</translation>
    </message>
    <message>
        <source>passage {0} of {1}</source>
        <translation>अनुच्छेद {0}, कुल {1}</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Batch search</source>
        <translation>थोक खोज</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>दिखाई गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>A whole list at once</source>
        <translation>पूरी सूची एक साथ</translation>
    </message>
    <message>
        <source>Names, phrases or queries, thousands of them. A line that is refused stops no other.</source>
        <translation>नाम, वाक्यांश या खोजें, हज़ारों। अस्वीकार हुई पंक्ति किसी और को नहीं रोकती।</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>With documents</source>
        <translation>दस्तावेज़ों वाली</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>बिना किसी के</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{0} lines · {1} with documents</source>
        <translation>{0} पंक्तियाँ · {1} दस्तावेज़ों वाली</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} अस्वीकृत</translation>
    </message>
</context>
<context>
    <name>BatchFlow</name>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>{0} लिखा जा रहा है</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} लिख दिया गया।</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>सूचियाँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>A list of queries</source>
        <translation>खोजों की सूची</translation>
    </message>
    <message>
        <source>Batch search.xlsx</source>
        <translation>थोक खोज.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel कार्यपुस्तिका (*.xlsx);;CSV तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>तालिका लिखें</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>पहली जगह</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Batch search</source>
        <translation>थोक खोज</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>What each query has found</source>
        <translation>हर खोज ने क्या पाया</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changes</source>
        <translation>क्या बदलता है</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>हटाएँ: {0}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Type a name</source>
        <translation>नाम लिखें</translation>
    </message>
    <message>
        <source>Who says so? (empty: the outlet itself)</source>
        <translation>यह कौन कहता है? (ख़ाली: प्रकाशन स्वयं)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>What do you want to remember about this passage?</source>
        <translation>इस अंश के बारे में आप क्या याद रखना चाहते हैं?</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>दावा करता है</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>इनकार करता है</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>संदेह करता है</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>उल्लेख करता है</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>समर्थन करता है</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>खंडन करता है</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>चिह्नित करें</translation>
    </message>
    <message>
        <source>Which claim is voiced here?</source>
        <translation>यहाँ कौन-सा दावा कहा गया है?</translation>
    </message>
    <message>
        <source>Who is named here?</source>
        <translation>यहाँ किसका नाम है?</translation>
    </message>
    <message>
        <source>Which claim does this bear on?</source>
        <translation>यह किस दावे से जुड़ता है?</translation>
    </message>
    <message>
        <source>Which code fits here?</source>
        <translation>यहाँ कौन-सा कोड ठीक है?</translation>
    </message>
    <message>
        <source>Find a claim, or word a new one</source>
        <translation>दावा खोजें या नया लिखें</translation>
    </message>
    <message>
        <source>Find a party, or name a new one</source>
        <translation>पक्ष खोजें या नया नाम दें</translation>
    </message>
    <message>
        <source>Find a code, or name a new one</source>
        <translation>कोड खोजें या नया नाम दें</translation>
    </message>
    <message>
        <source>Stance: + − ? . while the line is empty</source>
        <translation>रुख़: + − ? . जब तक पंक्ति ख़ाली है</translation>
    </message>
    <message>
        <source>+ supports, − refutes while the line is empty</source>
        <translation>+ समर्थन, − खंडन, जब तक पंक्ति ख़ाली है</translation>
    </message>
    <message>
        <source>Ctrl+Enter marks</source>
        <translation>Ctrl+Enter से चिह्नित करें</translation>
    </message>
    <message>
        <source>Enter marks, Escape closes</source>
        <translation>Enter से चिह्नित करें, Escape से बंद करें</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New project</source>
        <translation>नई परियोजना</translation>
    </message>
    <message>
        <source>Story.muqabala</source>
        <translation>कहानी.muqabala</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>नमूना बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Muqabala projects (*.muqabala)</source>
        <translation>मुक़ाबला परियोजनाएँ (*.muqabala)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>लेख आयात करें</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>फ़ोल्डर आयात करें</translation>
    </message>
    <message>
        <source>Select some words in a document first.</source>
        <translation>पहले किसी दस्तावेज़ में कुछ शब्द चुनें।</translation>
    </message>
    <message>
        <source>Choose a mark, and select some words of its document first.</source>
        <translation>पहले कोई चिह्न और उसके दस्तावेज़ के कुछ शब्द चुनें।</translation>
    </message>
    <message>
        <source>Put the cursor on a word of a document first.</source>
        <translation>पहले कर्सर को किसी दस्तावेज़ के शब्द पर रखें।</translation>
    </message>
    <message>
        <source>Open the document first.</source>
        <translation>पहले दस्तावेज़ खोलें।</translation>
    </message>
    <message>
        <source>No other open document shares the passage at the caret.</source>
        <translation>किसी और खुले दस्तावेज़ में कर्सर पर का अंश नहीं है।</translation>
    </message>
    <message>
        <source>Four documents stand on the board already. Close one of them first.</source>
        <translation>बोर्ड पर चार दस्तावेज़ पहले से हैं। पहले उनमें से एक बंद करें।</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Write to a file</source>
        <translation>फ़ाइल में लिखें</translation>
    </message>
</context>
<context>
    <name>ComparisonWriting</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} लिखा जा रहा है</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} लिख दिया गया है।</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Best documents first</source>
        <translation>सबसे उपयुक्त दस्तावेज़ पहले</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>पहले के शब्द</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>बाद के शब्द</translation>
    </message>
    <message>
        <source>Second word before</source>
        <translation>पहले का दूसरा शब्द</translation>
    </message>
    <message>
        <source>Second word after</source>
        <translation>बाद का दूसरा शब्द</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>मिले हुए शब्द</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>सबसे नए पहले</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>समूह नहीं</translation>
    </message>
    <message>
        <source>Word before</source>
        <translation>पहले का शब्द</translation>
    </message>
    <message>
        <source>Word after</source>
        <translation>बाद का शब्द</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
</context>
<context>
    <name>ConcordanceFlow</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} लिखा जा रहा है</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} लिख दिया गया।</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>No hit in the texts</source>
        <translation>पाठों में कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>A concordance shows hits in texts. Try fewer words or fewer filters.</source>
        <translation>अनुक्रमणी पाठों में मिले स्थान दिखाती है। कम शब्द या कम छन्ने आज़माएँ।</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>प्रश्न समझ में नहीं आया</translation>
    </message>
    <message>
        <source>Write the rows to a file</source>
        <translation>पंक्तियाँ फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>हर मिलान अपने संदर्भ में</translation>
    </message>
    <message>
        <source>Search for something: its hits are set one below the other, to be sorted and grouped.</source>
        <translation>कुछ खोजें: उसके मिलान एक के नीचे एक रखे जाते हैं, क्रम और समूह में लगाने के लिए।</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n परिणाम</numerusform>
            <numerusform>%n परिणाम</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {0} hits</source>
        <translation>पहले {0} परिणाम</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>ConcordanceTools</name>
    <message>
        <source>Sorted by</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>फिर</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Write the rows to a file (CSV, Excel)</source>
        <translation>पंक्तियाँ फ़ाइल में लिखें (CSV, Excel)</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>the others may have it from here</source>
        <translation>शेष ने संभवतः यहीं से लिया है</translation>
    </message>
    <message>
        <source>Source {0}: {1}</source>
        <translation>स्रोत {0}: {1}</translation>
    </message>
    <message>
        <source>struck through: only in the first</source>
        <translation>कटा हुआ: केवल पहले में</translation>
    </message>
    <message>
        <source>underlined: only in the second</source>
        <translation>रेखांकित: केवल दूसरे में</translation>
    </message>
    <message>
        <source>wavy line: in other words</source>
        <translation>लहरदार रेखा: दूसरे शब्दों में</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>शब्दशः समान</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>मानचित्र</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Copies and quotations</source>
        <translation>नक़लें और उद्धरण</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>नक़लें</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>बार-बार आने वाला पाठ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>नक़ल</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>बार-बार आने वाला पाठ</translation>
    </message>
    <message>
        <source>it recurs in {0} documents of one outlet</source>
        <translation>एक ही प्रकाशन के {0} दस्तावेज़ों में बार-बार आता है</translation>
    </message>
    <message>
        <source>it recurs in {0} documents of {1} outlets</source>
        <translation>{1} प्रकाशनों के {0} दस्तावेज़ों में बार-बार आता है</translation>
    </message>
    <message>
        <source>it is made of turns of phrase that {0} documents use</source>
        <translation>यह ऐसे वाक्यांशों से बना है जो {0} दस्तावेज़ों में आते हैं</translation>
    </message>
    <message>
        <source>it is a formula: {0} documents say the like on other occasions</source>
        <translation>यह एक बँधा-बँधाया वाक्य है: {0} दस्तावेज़ दूसरे अवसरों पर ऐसा ही कहते हैं</translation>
    </message>
    <message>
        <source>both quote the same speech, and hardly a word around it is the same</source>
        <translation>दोनों एक ही कथन उद्धृत करते हैं, और उसके आसपास शायद ही कोई शब्द समान है</translation>
    </message>
    <message>
        <source>{0} words are the same, word for word</source>
        <translation>{0} शब्द शब्दशः समान हैं</translation>
    </message>
    <message>
        <source>{0} of {1} words are the same</source>
        <translation>{1} में से {0} शब्द समान हैं</translation>
    </message>
    <message>
        <source>the two texts are the same, word for word</source>
        <translation>दोनों पाठ शब्दशः एक ही हैं</translation>
    </message>
    <message>
        <source>{0} words are copied: {1} of one document, {2} of the other</source>
        <translation>{0} शब्द नक़ल हैं: एक दस्तावेज़ का {1}, दूसरे का {2}</translation>
    </message>
    <message>
        <source>it names {0}</source>
        <translation>इसमें {0} का नाम है</translation>
    </message>
    <message>
        <source>it was published later, {0} after {1}</source>
        <translation>यह बाद में छपा: {1} के बाद {0}</translation>
    </message>
    <message>
        <source>{0} of it stands in the other, which has more ({1} of that)</source>
        <translation>इसका {0} दूसरे में है, जो और बड़ा है (उसका {1})</translation>
    </message>
    <message>
        <source>an analyst says so: {0}</source>
        <translation>एक विश्लेषक के अनुसार: {0}</translation>
    </message>
    <message>
        <source>an analyst says so: {0}: {1}</source>
        <translation>एक विश्लेषक के अनुसार: {0}: {1}</translation>
    </message>
    <message>
        <source>both have it from {0}</source>
        <translation>दोनों ने इसे {0} से लिया है</translation>
    </message>
    <message>
        <source>{0} may have it from {1}: {2}</source>
        <translation>{0} ने इसे शायद {1} से लिया है: {2}</translation>
    </message>
</context>
<context>
    <name>CopiesFlow</name>
    <message>
        <source>Comparing documents</source>
        <translation>दस्तावेज़ों की तुलना</translation>
    </message>
</context>
<context>
    <name>CopiesMap</name>
    <message>
        <source>Map of copies</source>
        <translation>नक़लों का मानचित्र</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter unfolds it</source>
        <translation>Enter से खुलता है</translation>
    </message>
    <message>
        <source>{0} – {1}: {2}, words: {3}</source>
        <translation>{0} – {1}: {2}, शब्द: {3}</translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>अभी तुलना करें</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब कुछ दिखाएँ</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>साझा अंश</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of several documents</source>
        <translation>
            <numerusform>कई दस्तावेज़ों का %n स्रोत</numerusform>
            <numerusform>कई दस्तावेज़ों के %n स्रोत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have no room on the map</source>
        <translation>
            <numerusform>मानचित्र पर %n दस्तावेज़ के लिए जगह नहीं</numerusform>
            <numerusform>मानचित्र पर %n दस्तावेज़ों के लिए जगह नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n अंश</numerusform>
            <numerusform>%n अंश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) folded</source>
        <translation>
            <numerusform>%Ln स्रोत सिमटा हुआ</numerusform>
            <numerusform>%Ln स्रोत सिमटे हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>अभी तुलना के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Import two articles or more: what they share word for word is found here.</source>
        <translation>दो या अधिक लेख आयात करें: जो कुछ उनमें शब्दशः साझा है, वह यहाँ मिलेगा।</translation>
    </message>
    <message>
        <source>Documents are bound by what they copy. Choose a passage, and “Sources” joins documents or confirms their origin.</source>
        <translation>दस्तावेज़ अपनी नक़लों से जुड़ते हैं। कोई अंश चुनें, फिर “स्रोत” से दस्तावेज़ जोड़ें या उनका मूल पक्का करें।</translation>
    </message>
    <message>
        <source>Every document is a source of its own</source>
        <translation>हर दस्तावेज़ अपने आप में एक स्रोत है</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>इन फ़िल्टरों से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Choose fewer, or show everything.</source>
        <translation>कम चुनें, या सब कुछ दिखाएँ।</translation>
    </message>
    <message>
        <source>The documents share no passages</source>
        <translation>दस्तावेज़ों में कोई साझा अंश नहीं</translation>
    </message>
    <message>
        <source>New articles are compared as soon as they are imported.</source>
        <translation>नए लेखों की तुलना आयात होते ही होती है।</translation>
    </message>
    <message>
        <source>The list appears when it is done; the status bar shows how far it is.</source>
        <translation>पूरा होने पर सूची दिखेगी; स्थिति पट्टी प्रगति दिखाती है।</translation>
    </message>
    <message>
        <source>Comparing documents</source>
        <translation>दस्तावेज़ों की तुलना</translation>
    </message>
    <message>
        <source>The documents were not compared</source>
        <translation>दस्तावेज़ों की तुलना नहीं हुई</translation>
    </message>
    <message>
        <source>Passages that documents share are found, told from quotations, and listed here.</source>
        <translation>दस्तावेज़ों के साझा अंश खोजे जाते हैं, उद्धरणों से अलग किए जाते हैं और यहाँ सूचीबद्ध होते हैं।</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>अभी तुलना नहीं हुई</translation>
    </message>
</context>
<context>
    <name>CopiesTools</name>
    <message>
        <source>How copies are shown</source>
        <translation>नक़लें कैसे दिखाई जाएँ</translation>
    </message>
    <message>
        <source>Kinds of passages</source>
        <translation>अंशों के प्रकार</translation>
    </message>
    <message>
        <source>Filter by document</source>
        <translation>दस्तावेज़ से छाँटें</translation>
    </message>
    <message>
        <source>Only between sources</source>
        <translation>केवल स्रोतों के बीच</translation>
    </message>
    <message>
        <source>Leave out what documents of one source share</source>
        <translation>एक ही स्रोत के दस्तावेज़ों का साझा पाठ छोड़ें</translation>
    </message>
    <message>
        <source>Only near the chosen one</source>
        <translation>केवल चुने हुए के आसपास</translation>
    </message>
    <message>
        <source>Only what shares passages with the chosen document, or is of its source</source>
        <translation>केवल वे जिनके अंश चुने हुए दस्तावेज़ से मिलते हैं, या जो उसी स्रोत के हैं</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>चित्र (SVG, PNG)…</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>%n mark(s) became orphans: their words are gone.</source>
        <translation>
            <numerusform>%n चिह्न अनाथ हुआ: उसके शब्द नहीं रहे।</numerusform>
            <numerusform>%n चिह्न अनाथ हुए: उनके शब्द नहीं रहे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is corrected; its marks went along.</source>
        <translation>पाठ सुधर गया; उसके चिह्न साथ गए।</translation>
    </message>
    <message>
        <source>Version {0} of {1}, replaced on {2} by {3}</source>
        <translation>संस्करण {0} / {1}, {3} ने {2} को बदला</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>पाठ सुधारें</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>दस्तावेज़ का पाठ</translation>
    </message>
    <message>
        <source>Marks that change</source>
        <translation>बदलने वाले चिह्न</translation>
    </message>
    <message>
        <source>Why it is corrected, such as: wrong charset</source>
        <translation>क्यों सुधारा गया, जैसे: ग़लत वर्ण-कूट</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Make the new version</source>
        <translation>नया संस्करण बनाएँ</translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation>दोनों पाठों की तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Throw the correction away?</source>
        <translation>सुधार छोड़ दें?</translation>
    </message>
    <message>
        <source>What you have typed here is lost; the document stays as it is.</source>
        <translation>यहाँ लिखा हुआ खो जाएगा; दस्तावेज़ जैसा है वैसा रहेगा।</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>अभी कुछ नहीं बदला।</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stay</source>
        <translation>
            <numerusform>%n चिह्न यथावत</numerusform>
            <numerusform>%n चिह्न यथावत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <translation>
            <numerusform>%n खिसकेगा</numerusform>
            <numerusform>%n खिसकेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on changed words</source>
        <translation>
            <numerusform>%n बदले शब्दों पर</numerusform>
            <numerusform>%n बदले शब्दों पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become orphans</source>
        <translation>
            <numerusform>%n अनाथ होगा</numerusform>
            <numerusform>%n अनाथ होंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has no marks.</source>
        <translation>दस्तावेज़ में कोई चिह्न नहीं।</translation>
    </message>
    <message>
        <source>becomes an orphan</source>
        <translation>अनाथ होगा</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>पहले: {0}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>क्या बदलता है</translation>
    </message>
    <message>
        <source>This passage from left to right</source>
        <translation>यह अनुच्छेद बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>This passage from right to left</source>
        <translation>यह अनुच्छेद दाएँ से बाएँ</translation>
    </message>
</context>
<context>
    <name>CorrectionPreview</name>
    <message>
        <source>Comparing the texts</source>
        <translation>दोनों पाठों की तुलना</translation>
    </message>
    <message>
        <source>The texts could not be compared.</source>
        <translation>पाठों की तुलना नहीं हो सकी।</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>Dates of what was found</source>
        <translation>जो मिला उसकी तारीख़ें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Passage in the document</source>
        <translation>दस्तावेज़ में अंश</translation>
    </message>
    <message>
        <source>Passage in the other document</source>
        <translation>दूसरे दस्तावेज़ में अंश</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>Money</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>रुख़</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} बनाम {1}</translation>
    </message>
    <message>
        <source>Both stand under one claim.</source>
        <translation>दोनों को एक ही दावे के अंतर्गत रखा गया है।</translation>
    </message>
    <message>
        <source>Both sentences speak of: {0}.</source>
        <translation>दोनों वाक्य इनकी बात करते हैं: {0}।</translation>
    </message>
    <message>
        <source>Neither article has another figure of this kind.</source>
        <translation>दोनों लेखों में इस प्रकार का कोई और आँकड़ा नहीं है।</translation>
    </message>
    <message>
        <source>The same outlet told it on another day: it may have changed since.</source>
        <translation>उसी प्रकाशन ने इसे किसी और दिन बताया: तब से यह बदल गया हो सकता है।</translation>
    </message>
    <message>
        <source>Finding: {0}</source>
        <translation>निष्कर्ष: {0}</translation>
    </message>
    <message>
        <source>Dismissed: {0}</source>
        <translation>ख़ारिज: {0}</translation>
    </message>
    <message>
        <source>“{0}” is counted from {1}, the date of the article.</source>
        <translation>“{0}” की गणना {1} से की गई है, जो लेख की तारीख़ है।</translation>
    </message>
</context>
<context>
    <name>DisagreementsFlow</name>
    <message>
        <source>Looking for disagreements</source>
        <translation>मतभेदों की खोज</translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message>
        <source>Only open documents</source>
        <translation>केवल खुले दस्तावेज़</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>Dismissed, too</source>
        <translation>ख़ारिज किए हुए भी</translation>
    </message>
    <message>
        <source>Accept as a finding…</source>
        <translation>निष्कर्ष के रूप में स्वीकारें…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>ख़ारिज करें…</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>अभी खोजें</translation>
    </message>
    <message>
        <source>Only the open documents</source>
        <translation>केवल खुले दस्तावेज़</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n मतभेद</numerusform>
            <numerusform>%n मतभेद</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>इन फ़िल्टरों से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>कोई और प्रकार चुनें।</translation>
    </message>
    <message>
        <source>Figures, dates and stances that differ between documents on one story stand here.</source>
        <translation>एक ही ख़बर के दस्तावेज़ों में जो आँकड़े, तिथियाँ और रुख़ अलग हैं, वे यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No disagreements were found</source>
        <translation>कोई मतभेद नहीं मिला</translation>
    </message>
    <message>
        <source>The list appears when it is done; the status bar shows how far it is.</source>
        <translation>पूरा होने पर सूची दिखेगी; स्थिति पट्टी प्रगति दिखाती है।</translation>
    </message>
    <message>
        <source>Looking for disagreements</source>
        <translation>मतभेदों की खोज</translation>
    </message>
    <message>
        <source>Disagreements were not looked for</source>
        <translation>मतभेद नहीं खोजे गए</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>अभी खोजे नहीं गए</translation>
    </message>
    <message>
        <source>wavy line: what differs</source>
        <translation>लहरदार रेखा: जो अलग है</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Empty: what differs</source>
        <translation>ख़ाली: जो अलग है</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>यह मतभेद क्यों नहीं है</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Open side by side</source>
        <translation>साथ-साथ खोलें</translation>
    </message>
    <message>
        <source>Edit the data…</source>
        <translation>विवरण बदलें…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>पाठ सुधारें…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>पिछले संस्करण</translation>
    </message>
    <message>
        <source>Version {0}, replaced on {1}</source>
        <translation>संस्करण {0}, {1} को बदला गया</translation>
    </message>
    <message>
        <source>Data of the document</source>
        <translation>दस्तावेज़ का विवरण</translation>
    </message>
    <message>
        <source>2023, 2023-05, 2023-05-18 or with a time</source>
        <translation>2023, 2023-05, 2023-05-18 या समय सहित</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>किसने प्रकाशित किया</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n चिह्न</numerusform>
            <numerusform>%n चिह्न</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>New claim</source>
        <translation>नया दावा</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Merge “{0}” into …</source>
        <translation>“{0}” को मिलाएँ …</translation>
    </message>
    <message>
        <source>The claim that stays</source>
        <translation>जो दावा बना रहेगा</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>नया पक्ष</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>As it is written in some script</source>
        <translation>जैसा किसी लिपि में लिखा जाता है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Another name of {0}</source>
        <translation>{0} का एक और नाम</translation>
    </message>
    <message>
        <source>Remove a name</source>
        <translation>नाम हटाएँ</translation>
    </message>
    <message>
        <source>Merge {0} into …</source>
        <translation>{0} को मिलाएँ …</translation>
    </message>
    <message>
        <source>The party that stays</source>
        <translation>जो पक्ष बना रहेगा</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>नया कोड</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>File that bears on the claim</source>
        <translation>दावे से जुड़ी फ़ाइल</translation>
    </message>
    <message>
        <source>the file cannot be read ({0}).</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती ({0})।</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>the file cannot be written ({0}).</source>
        <translation>फ़ाइल लिखी नहीं जा सकती ({0})।</translation>
    </message>
    <message>
        <source>Memo on {0}</source>
        <translation>{0} पर मेमो</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>मेमो</translation>
    </message>
    <message>
        <source>Link to …</source>
        <translation>इससे जोड़ें …</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>यह चीज़</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>{0} … {1}</source>
        <translation>{0} … {1}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>A sentence that is true or false, in your own words</source>
        <translation>एक वाक्य, सच या झूठ, अपने शब्दों में</translation>
    </message>
    <message>
        <source>The name that it is shown by</source>
        <translation>जिस नाम से दिखाया जाता है</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>अन्य नाम</translation>
    </message>
    <message>
        <source>In any script, one a line</source>
        <translation>किसी भी लिपि में, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(सबसे ऊपर)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>इसके नीचे</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>एक अक्षर या अंक</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>कब इस्तेमाल करें</translation>
    </message>
    <message>
        <source>This</source>
        <translation>यह</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Information is</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>प्रासंगिकता</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>कुछ भी खुला नहीं है</translation>
    </message>
    <message>
        <source>Open a document from the library with Enter or a double click, or drag it here. Up to four stand side by side, each in its own direction.</source>
        <translation>पुस्तकालय से Enter या दोहरे क्लिक से दस्तावेज़ खोलें, या यहाँ खींच लाएँ। चार तक साथ-साथ रहते हैं, हर एक अपनी दिशा में।</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Grade…</source>
        <translation>आँकें…</translation>
    </message>
    <message>
        <source>No evidence after all</source>
        <translation>प्रमाण नहीं है</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Exporting {0}</source>
        <translation>{0} निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>{0} जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>परियोजना इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Muqabala projects (*.muqabala)</source>
        <translation>मुक़ाबला परियोजनाएँ (*.muqabala)</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} खुल रहा है</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} लिखा गया।</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>{0} में</translation>
    </message>
    <message>
        <source>It does not carry:</source>
        <translation>इसमें नहीं है:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>{0} is not what it was when it was written.</source>
        <translation>{0} अब वैसा नहीं जैसा लिखते समय था।</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new copy.</source>
        <translation>इस पर भरोसा न करें; नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>{0} is complete and unchanged.</source>
        <translation>{0} पूरा और अपरिवर्तित है।</translation>
    </message>
    <message>
        <source>Every file in it has the checksum that the bundle lists.</source>
        <translation>इसकी हर फ़ाइल का चेकसम वही है जो बंडल में लिखा है।</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>बंडल (*.zip)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>This format cannot carry: {0}</source>
        <translation>यह प्रारूप इन्हें नहीं रख सकता: {0}</translation>
    </message>
    <message>
        <source>Nothing is lost: the project can be taken out of it again.</source>
        <translation>कुछ नहीं खोता: परियोजना इससे फिर निकाली जा सकती है।</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>यहाँ निर्यात करें</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the results</source>
        <translation>परिणाम सीमित करें</translation>
    </message>
    <message>
        <source>Only with {0}</source>
        <translation>केवल {0} के साथ</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>{0} के बिना</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>यह फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Click: only with it. Ctrl+click or the sign at the end: without it.</source>
        <translation>क्लिक: केवल इसके साथ। Ctrl+क्लिक या अंत का चिह्न: इसके बिना।</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>only with it</source>
        <translation>केवल इसके साथ</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>इसके बिना</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Without a date</source>
        <translation>बिना तारीख़</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0} तक</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0} से</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Source cluster</source>
        <translation>स्रोत-समूह</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>भाषा अज्ञात</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>प्रकाशन अज्ञात</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} और</translation>
    </message>
    <message>
        <source>without the word {0}</source>
        <translation>शब्द {0} के बिना</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>{0} नहीं</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>about {0}</source>
        <translation>लगभग {0}</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>{0} से अधिक</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>कम से कम {0}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>{0} से कम</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>अधिक से अधिक {0}</translation>
    </message>
    <message>
        <source>{0} per hour</source>
        <translation>{0} प्रति घंटा</translation>
    </message>
    <message>
        <source>{0} per day</source>
        <translation>{0} प्रतिदिन</translation>
    </message>
    <message>
        <source>{0} per week</source>
        <translation>{0} प्रति सप्ताह</translation>
    </message>
    <message>
        <source>{0} per month</source>
        <translation>{0} प्रति माह</translation>
    </message>
    <message>
        <source>{0} per year</source>
        <translation>{0} प्रति वर्ष</translation>
    </message>
    <message>
        <source>{0} per person</source>
        <translation>{0} प्रति व्यक्ति</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>डॉलर</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>पाउंड</translation>
    </message>
    <message>
        <source>liras</source>
        <translation>लीरा</translation>
    </message>
    <message>
        <source>dinars</source>
        <translation>दीनार</translation>
    </message>
    <message>
        <source>riyals</source>
        <translation>रियाल</translation>
    </message>
    <message>
        <source>dirhams</source>
        <translation>दिरहम</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>रुपये</translation>
    </message>
    <message>
        <source>francs</source>
        <translation>फ़्रैंक</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>क्रोन</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} लोग</translation>
    </message>
    <message>
        <source>{0} degrees</source>
        <translation>{0} डिग्री</translation>
    </message>
    <message>
        <source>{0} barrels</source>
        <translation>{0} बैरल</translation>
    </message>
    <message>
        <source>{0} miles</source>
        <translation>{0} मील</translation>
    </message>
    <message>
        <source>{0} acres</source>
        <translation>{0} एकड़</translation>
    </message>
    <message>
        <source>{0} feet</source>
        <translation>{0} फ़ुट</translation>
    </message>
    <message>
        <source>{0} litres</source>
        <translation>{0} लीटर</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0} प्रतिशत अंक</translation>
    </message>
    <message>
        <source>{0} (Saka calendar)</source>
        <translation>{0} (शक संवत)</translation>
    </message>
    <message>
        <source>a day that cannot be worked out</source>
        <translation>ऐसा दिन जिसकी गणना नहीं हो सकती</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>week {0} of {1}</source>
        <translation>{1} का सप्ताह {0}</translation>
    </message>
    <message>
        <source>{0} BC</source>
        <translation>{0} ईसा पूर्व</translation>
    </message>
    <message>
        <source>{0} (Islamic calendar)</source>
        <translation>{0} (हिजरी)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>{0} नहीं</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>{0} के बिना</translation>
    </message>
    <message>
        <source>Take away the filter: {0}, {1}</source>
        <translation>फ़िल्टर हटाएँ: {0}, {1}</translation>
    </message>
    <message>
        <source>without the word {0}</source>
        <translation>शब्द {0} के बिना</translation>
    </message>
    <message>
        <source>Find the word {0} again</source>
        <translation>शब्द {0} फिर से खोजें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>सभी फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>इस दस्तावेज़ में खोजें</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>पिछला स्थान (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>अगला स्थान (Enter)</translation>
    </message>
    <message>
        <source>Find exactly these characters</source>
        <translation>ठीक यही अक्षर खोजें</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>खोज पट्टी बंद करें (Escape)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{1} से अधिक में से {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>फिर शुरू से</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>फिर अंत से</translation>
    </message>
</context>
<context>
    <name>FormChip</name>
    <message>
        <source>Found; press to leave it out</source>
        <translation>मिला; छोड़ने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>Left out; press to find it again</source>
        <translation>छोड़ा गया; फिर से खोजने के लिए दबाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Everything, verifiable by anybody: the project, the sources, the report, the tables, checksums.</source>
        <translation>सब कुछ, जिसे कोई भी जाँच सके: परियोजना, स्रोत, रिपोर्ट, तालिकाएँ, चेकसम।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>One page for any browser: matrix, claims, evidence, full texts; quotations link to their places.</source>
        <translation>किसी भी ब्राउज़र के लिए एक पृष्ठ: सारणी, दावे, प्रमाण, पूरे पाठ; उद्धरण अपने स्थान तक ले जाते हैं।</translation>
    </message>
    <message>
        <source>the source files and attached files (their names and checksums are there)</source>
        <translation>स्रोत फ़ाइलें और जोड़ी गई फ़ाइलें (उनके नाम और चेकसम हैं)</translation>
    </message>
    <message>
        <source>the history of the project</source>
        <translation>परियोजना का इतिहास</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel कार्यपुस्तिका</translation>
    </message>
    <message>
        <source>The tables as sheets, right-to-left where their content is.</source>
        <translation>तालिकाएँ पत्रकों के रूप में, दाएँ से बाएँ जहाँ उनकी सामग्री वैसी है।</translation>
    </message>
    <message>
        <source>the full texts (quotations with 32 characters around them are there)</source>
        <translation>पूरे पाठ (आसपास के 32 अक्षरों सहित उद्धरण हैं)</translation>
    </message>
    <message>
        <source>the source files and attached files (names and checksums are there)</source>
        <translation>स्रोत फ़ाइलें और जोड़ी गई फ़ाइलें (नाम और चेकसम हैं)</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV तालिकाएँ</translation>
    </message>
    <message>
        <source>A folder with one CSV file for each table.</source>
        <translation>हर तालिका के लिए एक CSV फ़ाइल वाला फ़ोल्डर।</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>All marks, with codes, claims, parties and evidence, for other annotation tools.</source>
        <translation>सभी चिह्न, कोड, दावों, पक्षों और प्रमाण सहित, अन्य उपकरणों के लिए।</translation>
    </message>
    <message>
        <source>the texts and the source files themselves (their checksums are there)</source>
        <translation>पाठ और स्रोत फ़ाइलें स्वयं (उनके चेकसम हैं)</translation>
    </message>
    <message>
        <source>the attached files of evidence (their names and checksums are there)</source>
        <translation>प्रमाण की जोड़ी गई फ़ाइलें (उनके नाम और चेकसम हैं)</translation>
    </message>
    <message>
        <source>what the saved searches had found at the last look</source>
        <translation>सहेजी गई खोजों ने पिछली बार देखने पर क्या पाया था</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of hits</source>
        <translation>परिणामों के समूह</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>सभी परिणाम</translation>
    </message>
</context>
<context>
    <name>HiddenMarksNotice</name>
    <message>
        <source>Only some marks are shown.</source>
        <translation>केवल कुछ चिह्न दिखाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>हमेशा के लिए वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>अभी कुछ नहीं किया गया</translation>
    </message>
    <message>
        <source>Every change stands here, with its author and time. All of it can be undone.</source>
        <translation>यहाँ हर बदलाव, उसका लेखक और समय है। सब वापस लिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>Hypotheses</name>
    <message>
        <source>very consistent</source>
        <translation>बहुत संगत</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>संगत</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>तटस्थ</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>असंगत</translation>
    </message>
    <message>
        <source>very inconsistent</source>
        <translation>बहुत असंगत</translation>
    </message>
    <message>
        <source>low relevance</source>
        <translation>कम प्रासंगिक</translation>
    </message>
    <message>
        <source>medium relevance</source>
        <translation>मध्यम प्रासंगिक</translation>
    </message>
    <message>
        <source>high relevance</source>
        <translation>बहुत प्रासंगिक</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>आँका नहीं गया</translation>
    </message>
    <message>
        <source>{0} (as marked)</source>
        <translation>{0} (जैसा अंकित है)</translation>
    </message>
</context>
<context>
    <name>HypothesesModel</name>
    <message>
        <source>{0} against ({1} of {2})</source>
        <translation>{0} विरुद्ध ({2} में से {1})</translation>
    </message>
    <message>
        <source>least refuted</source>
        <translation>सबसे कम खंडित</translation>
    </message>
    <message>
        <source>tells {0}</source>
        <translation>भेद {0}</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>भार {0}</translation>
    </message>
</context>
<context>
    <name>HypothesesPanel</name>
    <message>
        <source>as added</source>
        <translation>जोड़े जाने के क्रम में</translation>
    </message>
    <message>
        <source>what tells most first</source>
        <translation>सबसे निर्णायक पहले</translation>
    </message>
    <message>
        <source>Order of the evidence</source>
        <translation>प्रमाणों का क्रम</translation>
    </message>
    <message>
        <source>Try to refute: the claim with the least against it stands best.</source>
        <translation>खंडन की कोशिश करें: जिस दावे के विरुद्ध सबसे कम है, वही सबसे मज़बूत है।</translation>
    </message>
    <message>
        <source>No evidence to weigh yet</source>
        <translation>तौलने के लिए अभी कोई प्रमाण नहीं</translation>
    </message>
    <message>
        <source>Mark passages as evidence for or against a claim. Then rate each against every claim here.</source>
        <translation>अंशों को किसी दावे के पक्ष या विपक्ष में प्रमाण के रूप में अंकित करें। फिर यहाँ हर प्रमाण को हर दावे से आँकें।</translation>
    </message>
    <message>
        <source>Choose the claims that compete</source>
        <translation>प्रतिस्पर्धी दावे चुनें</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>फ़ाइल में लिखें</translation>
    </message>
</context>
<context>
    <name>HypothesesTable</name>
    <message>
        <source>Evidence × hypotheses</source>
        <translation>प्रमाण × परिकल्पनाएँ</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>आकलन वापस लें</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the same document is there already</source>
        <translation>यही दस्तावेज़ पहले से है</translation>
    </message>
    <message>
        <source>Imported, but to be looked at</source>
        <translation>आयात हुआ, पर देख लेना चाहिए</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>आयात नहीं हुआ</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयातित</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>What could not be imported was left out; everything else is in the project.</source>
        <translation>जो आयात नहीं हो सका वह छोड़ दिया गया; बाक़ी सब परियोजना में है।</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>आयातित फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n दस्तावेज़ आयात हुआ</numerusform>
            <numerusform>%n दस्तावेज़ आयात हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n पहले से</numerusform>
            <numerusform>%n पहले से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Index: updating</source>
        <translation>सूची: अद्यतन हो रही है</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>सूची बनाना</translation>
    </message>
    <message>
        <source>Index: up to date</source>
        <translation>सूची: अद्यतन</translation>
    </message>
    <message>
        <source>Index: not available</source>
        <translation>सूची: उपलब्ध नहीं</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No mark selected</source>
        <translation>कोई चिह्न चुना नहीं</translation>
    </message>
    <message>
        <source>Click a mark in a document to see and change what it says.</source>
        <translation>दस्तावेज़ में किसी चिह्न पर क्लिक करें, ताकि देखें और बदलें कि वह क्या कहता है।</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>अंश पर जाएँ</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>चिह्न हटाएँ</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>characters {0}–{1} · {2}, {3}</source>
        <translation>अक्षर {0}–{1} · {2}, {3}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>This voices a claim…</source>
        <translation>यह कोई दावा कहता है…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>This bears on a claim…</source>
        <translation>यह किसी दावे से जुड़ता है…</translation>
    </message>
    <message>
        <source>{0} · source {1}: {2} · information {3}: {4} · relevance: {5}</source>
        <translation>{0} · स्रोत {1}: {2} · सूचना {3}: {4} · प्रासंगिकता: {5}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>कोड जोड़ें…</translation>
    </message>
    <message>
        <source>Parties named</source>
        <translation>नामित पक्ष</translation>
    </message>
    <message>
        <source>Name a party…</source>
        <translation>पक्ष का नाम दें…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>मेमो और संबंध</translation>
    </message>
    <message>
        <source>Write a memo…</source>
        <translation>मेमो लिखें…</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Filter</source>
        <translation>छाँटें</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>छाँटें: {0}</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>अंश पर जाएँ</translation>
    </message>
    <message>
        <source>Write a memo…</source>
        <translation>मेमो लिखें…</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>इससे जोड़ें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>दूसरे में मिलाएँ…</translation>
    </message>
    <message>
        <source>Attach a file as evidence…</source>
        <translation>फ़ाइल को प्रमाण के रूप में जोड़ें…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>नाम जोड़ें…</translation>
    </message>
    <message>
        <source>Remove a name…</source>
        <translation>नाम हटाएँ…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>इसके नीचे नया कोड…</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>आँकें…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>फ़ाइल सहेजें…</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>रद्द करें: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {2} में से {1}</translation>
    </message>
    <message>
        <source>, about {0} s left</source>
        <translation>, लगभग {0} से॰ शेष</translation>
    </message>
    <message>
        <source>, about {0} min left</source>
        <translation>, लगभग {0} मि॰ शेष</translation>
    </message>
    <message>
        <source>{0}: stopping…</source>
        <translation>{0}: रुक रहा है…</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title, outlet, author</source>
        <translation>शीर्षक, प्रकाशन, लेखक से छाँटें</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>दस्तावेज़ छाँटें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>अभी कोई दस्तावेज़ नहीं</translation>
    </message>
    <message>
        <source>Import text, Markdown or web pages, singly or by the folder; or drop them on the window.</source>
        <translation>पाठ, Markdown या वेब पृष्ठ आयात करें, एक-एक या फ़ोल्डर से; या खिड़की पर छोड़ें।</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>लेख आयात करें…</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>सभी प्रकाशन</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराने पहले</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>शीर्षक से</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>प्रकाशन से</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>भाषा से</translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation>आयात के क्रम में</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} documents</source>
        <translation>{1} में से {0} दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>One query on each line: type or paste them, or take them from a file.</source>
        <translation>हर पंक्ति में एक खोज: लिखें, चिपकाएँ, या फ़ाइल से लें।</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>फ़ाइल से…</translation>
    </message>
    <message>
        <source>Each line is</source>
        <translation>हर पंक्ति है</translation>
    </message>
    <message>
        <source>a query, with all signs</source>
        <translation>खोज, सभी चिह्नों के साथ</translation>
    </message>
    <message>
        <source>words that stand so</source>
        <translation>ऐसे ही आए शब्द</translation>
    </message>
    <message>
        <source>a name, in every script</source>
        <translation>नाम, हर लिपि में</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>ठीक जैसे लिखे हैं</translation>
    </message>
    <message>
        <source>in every spelling</source>
        <translation>हर वर्तनी में</translation>
    </message>
    <message>
        <source>in all their forms</source>
        <translation>सभी रूपों में</translation>
    </message>
    <message>
        <source>Letters that may differ</source>
        <translation>अक्षर जो अलग हो सकते हैं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>इस भाषा के दस्तावेज़</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo: {0}</source>
        <translation>वापस लें: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>फिर से करें: {0}</translation>
    </message>
    <message>
        <source>An import is running. Wait until it has ended, or cancel it.</source>
        <translation>एक आयात चल रहा है। उसके ख़त्म होने तक रुकें या उसे रद्द करें।</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s) from the project?</source>
        <translation>
            <numerusform>परियोजना से %n दस्तावेज़ हटाएँ?</numerusform>
            <numerusform>परियोजना से %n दस्तावेज़ हटाएँ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in them go, too. It can be undone.</source>
        <translation>
            <numerusform>साथ में %n चिह्न भी जाएगा। इसे वापस लिया जा सकता है।</numerusform>
            <numerusform>साथ में %n चिह्न भी जाएँगे। इसे वापस लिया जा सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>MarkAllDialog</name>
    <message>
        <source>Mark all hits</source>
        <translation>सभी परिणाम चिह्नित करें</translation>
    </message>
    <message>
        <source>Looking for every hit…</source>
        <translation>हर परिणाम खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>चिह्नित करें</translation>
    </message>
    <message>
        <source>No hit in any text</source>
        <translation>किसी पाठ में कोई परिणाम नहीं</translation>
    </message>
    <message>
        <source>Only data such as title or date fit this search.</source>
        <translation>इस खोज से केवल शीर्षक या तारीख़ जैसा डेटा मेल खाता है।</translation>
    </message>
    <message>
        <source>All hits of {0}</source>
        <translation>{0} के सभी परिणाम</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>कोई न चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) ticked</source>
        <translation>
            <numerusform>%Ln जगह चुनी गई</numerusform>
            <numerusform>%Ln जगहें चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} so marked already</source>
        <translation>{0} पहले से ऐसे चिह्नित</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>{0} चिह्नित करें</translation>
    </message>
    <message>
        <source>Say first what the marks are to say.</source>
        <translation>पहले बताएँ कि चिह्न क्या कहें।</translation>
    </message>
</context>
<context>
    <name>MarkEditing</name>
    <message>
        <source>Which claim does it voice?</source>
        <translation>यह कौन-सा दावा कहता है?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>कौन कहता है?</translation>
    </message>
    <message>
        <source>According to whom?</source>
        <translation>किसके अनुसार?</translation>
    </message>
    <message>
        <source>Write it as the text does</source>
        <translation>वैसे लिखें जैसे पाठ में है</translation>
    </message>
    <message>
        <source>On which claim does it bear?</source>
        <translation>यह किस दावे से जुड़ता है?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>नया कोड</translation>
    </message>
    <message>
        <source>Whom does it name?</source>
        <translation>यह किसका नाम लेता है?</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>नया दावा</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>नया पक्ष</translation>
    </message>
</context>
<context>
    <name>MarkFilterDialog</name>
    <message>
        <source>Show only some marks</source>
        <translation>केवल कुछ चिह्न दिखाएँ</translation>
    </message>
    <message>
        <source>Find a claim, code, party or author</source>
        <translation>दावा, कोड, पक्ष या लेखक खोजें</translation>
    </message>
    <message>
        <source>Only marks with</source>
        <translation>केवल वे चिह्न जिनमें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>A code also means those below it</source>
        <translation>कोड में उसके नीचे के कोड भी शामिल</translation>
    </message>
    <message>
        <source>Marks with a code below a ticked one are shown, too</source>
        <translation>चुने हुए कोड के नीचे के कोड वाले चिह्न भी दिखते हैं</translation>
    </message>
    <message>
        <source>Only marks with (nothing ticked: all)</source>
        <translation>केवल वे चिह्न जिनमें (कुछ न चुना हो: सब)</translation>
    </message>
</context>
<context>
    <name>MarkingHits</name>
    <message>
        <source>Search for something first.</source>
        <translation>पहले कुछ खोजें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) marked; one step takes it back.</source>
        <translation>
            <numerusform>%Ln जगह चिह्नित हुई; एक क़दम इसे वापस लेता है।</numerusform>
            <numerusform>%Ln जगहें चिह्नित हुईं; एक क़दम इसे वापस लेता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>asserts</source>
        <translation>दावा करता है</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>इनकार करता है</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>संदेह करता है</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>उल्लेख करता है</translation>
    </message>
    <message>
        <source>Speaker: {0}</source>
        <translation>वक्ता: {0}</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>समर्थन करता है</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>खंडन करता है</translation>
    </message>
    <message>
        <source>The mark…</source>
        <translation>यह चिह्न…</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>अज्ञात लेखक</translation>
    </message>
</context>
<context>
    <name>MarksList</name>
    <message>
        <source>Marks of this line</source>
        <translation>इस पंक्ति के चिह्न</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>दावा करता है</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>इनकार करता है</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>संदेह करता है</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>उल्लेख करता है</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>ख़ुद प्रकाशन</translation>
    </message>
    <message>
        <source>Source {0}: {1}</source>
        <translation>स्रोत {0}: {1}</translation>
    </message>
    <message>
        <source>source {0}</source>
        <translation>स्रोत {0}</translation>
    </message>
    <message>
        <source>according to {0}</source>
        <translation>{0} के अनुसार</translation>
    </message>
    <message>
        <source>Claims × documents</source>
        <translation>दावे × दस्तावेज़</translation>
    </message>
    <message>
        <source>Claims × parties</source>
        <translation>दावे × पक्ष</translation>
    </message>
    <message>
        <source>Codes × documents</source>
        <translation>कोड × दस्तावेज़</translation>
    </message>
    <message>
        <source>in my order</source>
        <translation>मेरे क्रम में</translation>
    </message>
    <message>
        <source>most disputed first</source>
        <translation>सबसे विवादित पहले</translation>
    </message>
    <message>
        <source>best corroborated first</source>
        <translation>सबसे पुष्ट पहले</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>रुख</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>प्रकाशन</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>asserted by %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ में दावा</numerusform>
            <numerusform>%n दस्तावेज़ में दावा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied by %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ में इनकार</numerusform>
            <numerusform>%n दस्तावेज़ में इनकार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>doubted by %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ में संदेह</numerusform>
            <numerusform>%n दस्तावेज़ में संदेह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned by %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ में उल्लेख</numerusform>
            <numerusform>%n दस्तावेज़ में उल्लेख</numerusform>
        </translation>
    </message>
    <message>
        <source>denied by {0}</source>
        <translation>{0} में इनकार</translation>
    </message>
    <message>
        <source>doubted by {0}</source>
        <translation>{0} में संदेह</translation>
    </message>
    <message>
        <source>mentioned by {0}</source>
        <translation>{0} में उल्लेख</translation>
    </message>
    <message>
        <source>{0}, {1} independent</source>
        <translation>{0}, {1} स्वतंत्र</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>nobody says anything about it yet</source>
        <translation>अभी कोई इस पर कुछ नहीं कहता</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Passages of the cell</source>
        <translation>ख़ाने के अंश</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>इन फ़िल्टरों से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Choose fewer, or show everything.</source>
        <translation>कम चुनें, या सब दिखाएँ।</translation>
    </message>
    <message>
        <source>No claims to compare yet</source>
        <translation>तुलना के लिए अभी कोई दावा नहीं</translation>
    </message>
    <message>
        <source>Mark what documents claim: claims become rows, documents columns, stances signs.</source>
        <translation>दस्तावेज़ जो दावा करते हैं उसे चिह्नित करें: दावे पंक्तियाँ, दस्तावेज़ स्तंभ, रुख़ चिह्न बनते हैं।</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Claim × source matrix</source>
        <translation>दावा × स्रोत सारणी</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>What stands against what</source>
        <translation>क्या किसके सामने</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>दावों का क्रम</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>शब्दों से छाँटें</translation>
    </message>
    <message>
        <source>Only documents that say something</source>
        <translation>केवल वे दस्तावेज़ जो कुछ कहते हैं</translation>
    </message>
    <message>
        <source>Filter by party, code, stance, language and outlet</source>
        <translation>पक्ष, कोड, रुख, भाषा और प्रकाशन से छाँटें</translation>
    </message>
    <message>
        <source>Copy or write to a file</source>
        <translation>कॉपी करें या फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>तालिका के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>सारणी (CSV, Excel)…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ की तुलना अभी नहीं हुई</numerusform>
            <numerusform>%Ln दस्तावेज़ों की तुलना अभी नहीं हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have copied is not known yet: each is counted as a source of its own</source>
        <translation>इन्होंने क्या नक़ल किया है, यह अभी ज्ञात नहीं: हर एक को अपने-आप में एक स्रोत गिना जाता है</translation>
    </message>
</context>
<context>
    <name>MentionsOffer</name>
    <message>
        <source>Mark every mention…</source>
        <translation>हर उल्लेख को चिह्नित करें…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>{0} may be named in other places, too.</source>
        <translation>{0} का नाम और जगहों पर भी हो सकता है।</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside Muqabala.</source>
        <translation>मुक़ाबला में कुछ गड़बड़ हुई।</translation>
    </message>
    <message>
        <source>Every change made so far is kept. Please send the details to the makers of the program.</source>
        <translation>अब तक का हर बदलाव सुरक्षित है। कृपया विवरण प्रोग्राम बनाने वालों को भेजें।</translation>
    </message>
</context>
<context>
    <name>NameReasons</name>
    <message>
        <source>{0} is a spelling of {1}</source>
        <translation>{0}, {1} की ही एक वर्तनी है</translation>
    </message>
    <message>
        <source>{0}, after the prefix {1}</source>
        <translation>{0}, उपसर्ग {1} के बाद</translation>
    </message>
    <message>
        <source>{0}, before the ending {1}</source>
        <translation>{0}, प्रत्यय {1} से पहले</translation>
    </message>
    <message>
        <source>The same spelling</source>
        <translation>वही वर्तनी</translation>
    </message>
    <message>
        <source>The same spelling without capitals</source>
        <translation>वही वर्तनी, छोटे अक्षरों में</translation>
    </message>
    <message>
        <source>Two letters of {0} change places</source>
        <translation>{0} के दो अक्षर आपस में बदल गए हैं</translation>
    </message>
    <message>
        <source>One letter differs from {0}</source>
        <translation>{0} से एक अक्षर अलग है</translation>
    </message>
    <message>
        <source>{0} is spoken letter by letter: {1}</source>
        <translation>{0} एक-एक अक्षर बोला जाता है: {1}</translation>
    </message>
    <message>
        <source>{0} may be the initial of {1}</source>
        <translation>{0}, {1} का पहला अक्षर हो सकता है</translation>
    </message>
    <message>
        <source>{0} reads {1}: distantly like {2}</source>
        <translation>{0} का पाठ {1} है: {2} से दूर की समानता</translation>
    </message>
    <message>
        <source>{0} reads {1}: the same consonants {2}</source>
        <translation>{0} का पाठ {1} है: वही व्यंजन {2}</translation>
    </message>
    <message>
        <source>{0} reads {1}: sounds like {2}</source>
        <translation>{0} का पाठ {1} है: {2} जैसा सुनाई देता है</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>what is beside it</source>
        <translation>जो सीधे जुड़ा है</translation>
    </message>
    <message>
        <source>two steps around it</source>
        <translation>दो क़दम तक</translation>
    </message>
    <message>
        <source>three steps around it</source>
        <translation>उसके आसपास तीन क़दम</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>दावा करता है</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>इनकार करता है</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>संदेह करता है</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>उल्लेख करता है</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>समर्थन करता है</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>खंडन करता है</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>उद्धृत करता है</translation>
    </message>
    <message>
        <source>names</source>
        <translation>नाम लेता है</translation>
    </message>
    <message>
        <source>has it from</source>
        <translation>इससे लेता है</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>विरोध करता है</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>वही है</translation>
    </message>
    <message>
        <source>is derived from</source>
        <translation>इससे निकला है</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>इसके नाम है</translation>
    </message>
    <message>
        <source>is independent of</source>
        <translation>इससे स्वतंत्र है</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>इससे संबंधित है</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>What is in the middle</source>
        <translation>बीच में क्या है</translation>
    </message>
    <message>
        <source>How much of the network is shown</source>
        <translation>नेटवर्क का कितना भाग दिखे</translation>
    </message>
    <message>
        <source>Network of parties, claims and documents</source>
        <translation>पक्षों, दावों और दस्तावेज़ों का नेटवर्क</translation>
    </message>
    <message>
        <source>Nothing is tied yet</source>
        <translation>अभी कुछ जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>Mark who says what: parties, claims and documents become nodes, what ties them arrows.</source>
        <translation>अंकित करें कि कौन क्या कहता है: पक्ष, दावे और दस्तावेज़ गाँठें बनते हैं और उनके संबंध तीर।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln party(ies)</source>
        <translation>
            <numerusform>%Ln पक्ष</numerusform>
            <numerusform>%Ln पक्ष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln दावा</numerusform>
            <numerusform>%Ln दावे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} shown</source>
        <translation>
            <numerusform>{0} में से %Ln दिख रहा है</numerusform>
            <numerusform>{0} में से %Ln दिख रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in groups: a click opens one</source>
        <translation>
            <numerusform>%Ln समूह में: क्लिक से समूह खुलता है</numerusform>
            <numerusform>%Ln समूहों में: क्लिक से समूह खुलता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln farther away</source>
        <translation>
            <numerusform>%Ln और दूर</numerusform>
            <numerusform>%Ln और दूर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside these steps</source>
        <translation>
            <numerusform>%Ln इन क़दमों के बाहर</numerusform>
            <numerusform>%Ln इन क़दमों के बाहर</numerusform>
        </translation>
    </message>
    <message>
        <source>click: to the middle, double click: open, arrows: on</source>
        <translation>क्लिक: बीच में, डबल क्लिक: खोलें, तीर: आगे</translation>
    </message>
</context>
<context>
    <name>NodeChoice</name>
    <message>
        <source>Find a party, claim or document</source>
        <translation>पक्ष, दावा या दस्तावेज़ खोजें</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>OrphanNotice</name>
    <message>
        <source>The corrected text no longer has these words. Select where they belong, and put them there.</source>
        <translation>सुधारे गए पाठ में ये शब्द नहीं रहे। इनकी सही जगह चुनें और चिह्न वहाँ रखें।</translation>
    </message>
    <message>
        <source>Show the old place</source>
        <translation>पुरानी जगह दिखाएँ</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>चयन पर रखें</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Direction of the text</source>
        <translation>पाठ की दिशा</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Font, column and place of this pane</source>
        <translation>इस फलक का फ़ॉन्ट, चौड़ाई और जगह</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>यह खाना बंद करें</translation>
    </message>
    <message>
        <source>Each passage in its own direction</source>
        <translation>हर अनुच्छेद अपनी दिशा में</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close this panel</source>
        <translation>यह पटल बंद करें</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>A code, or a new one</source>
        <translation>कोई कोड, या नया</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>A party, or a new one</source>
        <translation>कोई पक्ष, या नया</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>A claim, or a new one</source>
        <translation>कोई दावा, या नया</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>रुख</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>चिह्नित हो</translation>
    </message>
    <message>
        <source>the words found</source>
        <translation>मिले हुए शब्द</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>उनका वाक्य</translation>
    </message>
    <message>
        <source>their passage</source>
        <translation>उनका अनुच्छेद</translation>
    </message>
</context>
<context>
    <name>PassageAlignments</name>
    <message>
        <source>Finding the passages that belong together</source>
        <translation>एक-दूसरे से मेल खाते अनुच्छेद खोजे जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Passage</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>दूसरा दस्तावेज़</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Twice the words in common through the words of both</source>
        <translation>साझा शब्दों का दुगुना, दोनों के कुल शब्दों से विभाजित</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing matches.</source>
        <translation>कुछ मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of what is counted</source>
        <translation>जो गिना गया उसका चित्र</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>marked already</source>
        <translation>पहले से चिह्नित</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places to be marked</source>
        <translation>चिह्नित होने वाली जगहें</translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>marked already</source>
        <translation>पहले से चिह्नित</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Words and phrases</source>
        <translation>शब्द और वाक्यांश</translation>
    </message>
    <message>
        <source>Combining</source>
        <translation>जोड़ना</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>पास-पास</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>साँचे</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>What has been marked</source>
        <translation>जो चिह्नित किया गया है</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>परिणामों का क्रम</translation>
    </message>
    <message>
        <source>All of these words, anywhere in the text and in any order. Capitals, accents, vowel marks and variants of letters do not matter.</source>
        <translation>ये सभी शब्द, पाठ में कहीं भी और किसी भी क्रम में। बड़े-छोटे अक्षर, मात्रा-चिह्न और अक्षरों के रूप-भेद मायने नहीं रखते।</translation>
    </message>
    <message>
        <source>These words side by side, in this order. Any quotation marks will do. In quotes, signs and capitals have no special meaning.</source>
        <translation>ये शब्द साथ-साथ, इसी क्रम में। कोई भी उद्धरण-चिह्न चलेगा। उद्धरण में चिह्नों और बड़े अक्षरों का कोई विशेष अर्थ नहीं होता।</translation>
    </message>
    <message>
        <source>These words in this order, with at most so many other words between them in all.</source>
        <translation>ये शब्द इसी क्रम में, बीच में कुल मिलाकर अधिक से अधिक इतने और शब्द।</translation>
    </message>
    <message>
        <source>Exactly as written: capitals, accents, vowel marks and every letter count. Also before a phrase, a pattern or an expression.</source>
        <translation>ठीक जैसा लिखा है: बड़े अक्षर, मात्राएँ और हर अक्षर गिना जाता है। वाक्यांश, साँचे या व्यंजक से पहले भी।</translation>
    </message>
    <message>
        <source>Both. Words side by side mean the same. Also &amp; between spaces.</source>
        <translation>दोनों। साथ-साथ लिखे शब्दों का भी यही अर्थ है। रिक्तियों के बीच &amp; भी।</translation>
    </message>
    <message>
        <source>At least one of them. Also |. AND binds closer than OR.</source>
        <translation>इनमें से कम से कम एक। | भी। AND, OR से ज़्यादा कसकर जोड़ता है।</translation>
    </message>
    <message>
        <source>The first without the second. Also - or ! directly before a word.</source>
        <translation>पहला, दूसरे के बिना। शब्द के ठीक पहले - या ! भी।</translation>
    </message>
    <message>
        <source>What is in brackets belongs together.</source>
        <translation>कोष्ठकों में जो है, वह एक साथ है।</translation>
    </message>
    <message>
        <source>Operators in your own language: German ones are capitals, Arabic and Hindi ones end in a colon. Names of fields have a colon in every language. The English words always work.</source>
        <translation>संकारक आपकी अपनी भाषा में: जर्मन वाले बड़े अक्षरों में, अरबी और हिन्दी वाले अंत में विसर्ग-चिह्न (:) के साथ। क्षेत्रों के नाम के बाद हर भाषा में : आता है। अंग्रेज़ी शब्द हमेशा चलते हैं।</translation>
    </message>
    <message>
        <source>Both in any order, with at most so many other words between. More than two belong together as a whole. On each side stands a word, a pattern, &quot;a phrase&quot; or (one OR another).</source>
        <translation>दोनों किसी भी क्रम में, बीच में अधिक से अधिक इतने शब्द। दो से अधिक हों तो सब एक साथ। हर ओर एक शब्द, एक साँचा, &quot;एक वाक्यांश&quot; या (यह OR वह)।</translation>
    </message>
    <message>
        <source>Both in this order, with at most so many other words between. ONEAR/3 is the same.</source>
        <translation>दोनों इसी क्रम में, बीच में अधिक से अधिक इतने शब्द। ONEAR/3 का भी यही अर्थ है।</translation>
    </message>
    <message>
        <source>Words that begin so.</source>
        <translation>ऐसे शुरू होने वाले शब्द।</translation>
    </message>
    <message>
        <source>Words of this shape: * is any letters or none, ? is one letter with its marks, at the end of a word only * is understood. Also ؟ for ?.</source>
        <translation>इस आकार के शब्द: * यानी कोई भी अक्षर या कुछ नहीं, ? यानी मात्राओं सहित एक अक्षर; शब्द के अंत में केवल * समझा जाता है। ? की जगह ؟ भी।</translation>
    </message>
    <message>
        <source>This word and those of which one letter, or two, are different, more or fewer.</source>
        <translation>यह शब्द और वे जिनमें एक या दो अक्षर अलग, ज़्यादा या कम हों।</translation>
    </message>
    <message>
        <source>Words that fit the regular expression from the first letter to the last: . [abc] [^a-z] (a|b) * + ? {2,3} \d \w \p{…}, and \ before a sign. No spaces and no flags; capitals count after = only.</source>
        <translation>ऐसे शब्द जो पहले से आख़िरी अक्षर तक रेगुलर एक्सप्रेशन से मेल खाते हैं: . [abc] [^a-z] (a|b) * + ? {2,3} \d \w \p{…}, और चिह्न से पहले \। न रिक्तियाँ, न विकल्प; बड़े अक्षर केवल = के बाद गिने जाते हैं।</translation>
    </message>
    <message>
        <source>In the title. Every field takes a word, a phrase, a pattern or brackets.</source>
        <translation>शीर्षक में। हर क्षेत्र में शब्द, वाक्यांश, साँचा या कोष्ठक आ सकते हैं।</translation>
    </message>
    <message>
        <source>Published by this outlet.</source>
        <translation>इस प्रकाशन द्वारा प्रकाशित।</translation>
    </message>
    <message>
        <source>By this author, as the article names the author.</source>
        <translation>इस लेखक का, जैसा लेख में नाम है।</translation>
    </message>
    <message>
        <source>In this language: a code, or what the language is called. Several in brackets.</source>
        <translation>इस भाषा में: कोड या भाषा का नाम। कई हों तो कोष्ठक में।</translation>
    </message>
    <message>
        <source>Published in this year, month or on this day, or from the first to the last; either may be left out.</source>
        <translation>इस वर्ष, महीने या दिन प्रकाशित, या पहले से आख़िरी तक; कोई एक छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Documents of which the outlet, the language or the date is not known; mostly to leave them out.</source>
        <translation>ऐसे दस्तावेज़ जिनका प्रकाशन, भाषा या तारीख़ पता नहीं; अक्सर उन्हें छोड़ने के लिए।</translation>
    </message>
    <message>
        <source>The name of a person or an organisation in every script and spelling.</source>
        <translation>किसी व्यक्ति या संगठन का नाम, हर लिपि और वर्तनी में।</translation>
    </message>
    <message>
        <source>Documents that have it from one source: those of the cluster with this name, or with a document of this title.</source>
        <translation>एक ही स्रोत से आए दस्तावेज़: इस नाम के समूह के, या जिसमें इस शीर्षक का दस्तावेज़ है।</translation>
    </message>
    <message>
        <source>A mark with this code or one below it in the code book.</source>
        <translation>इस कोड वाला चिह्न, या कोड-पुस्तिका में इसके नीचे के किसी कोड वाला।</translation>
    </message>
    <message>
        <source>A statement of a claim, or evidence for or against it, that has these words.</source>
        <translation>ऐसे दावे का कथन, या उसके पक्ष या विपक्ष का प्रमाण, जिसमें ये शब्द हों।</translation>
    </message>
    <message>
        <source>A mark in which this party is named, speaks, or is the source. Any of its names will do.</source>
        <translation>ऐसा चिह्न जिसमें यह पक्ष नामित है, बोलता है, या स्रोत है। उसका कोई भी नाम चलेगा।</translation>
    </message>
    <message>
        <source>A statement that asserts, denies, doubts or mentions a claim.</source>
        <translation>ऐसा कथन जो किसी दावे की पुष्टि, इनकार, संदेह या उल्लेख करता है।</translation>
    </message>
    <message>
        <source>What stands side by side about marks is about one and the same mark, NOT as well.</source>
        <translation>चिह्नों के बारे में साथ-साथ लिखा एक ही चिह्न के बारे में है, NOT भी।</translation>
    </message>
    <message>
        <source>The same said openly, so that one document may have two different marks.</source>
        <translation>वही बात खुलकर, ताकि एक दस्तावेज़ में दो अलग चिह्न हो सकें।</translation>
    </message>
    <message>
        <source>Counts so many times for the order of the results; what is found stays the same.</source>
        <translation>परिणामों के क्रम में इतनी बार गिना जाता है; जो मिलता है वही रहता है।</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>“{word}” as a word of the text; the operator is written {operator}</source>
        <translation>“{word}” पाठ के शब्द के रूप में; संकारक {operator} लिखा जाता है</translation>
    </message>
    <message>
        <source>the phrase “{words}”</source>
        <translation>वाक्यांश “{words}”</translation>
    </message>
    <message>
        <source>the phrase “{words}” (at most {count} other words between)</source>
        <translation>वाक्यांश “{words}” (बीच में अधिक से अधिक {count} और शब्द)</translation>
    </message>
    <message>
        <source>words that begin with “{word}”</source>
        <translation>“{word}” से शुरू होने वाले शब्द</translation>
    </message>
    <message>
        <source>words like “{word}”</source>
        <translation>“{word}” जैसे शब्द</translation>
    </message>
    <message>
        <source>words that fit /{pattern}/</source>
        <translation>/{pattern}/ से मेल खाने वाले शब्द</translation>
    </message>
    <message>
        <source>words close to “{word}” (letters that may differ: {count})</source>
        <translation>“{word}” के निकट के शब्द (अक्षर जो अलग हो सकते हैं: {count})</translation>
    </message>
    <message>
        <source>words from “{first}” to “{last}”</source>
        <translation>“{first}” से “{last}” तक के शब्द</translation>
    </message>
    <message>
        <source>{part} exactly as written</source>
        <translation>{part} ठीक जैसा लिखा है</translation>
    </message>
    <message>
        <source>{parts} near each other (at most {count} other words between)</source>
        <translation>{parts} पास-पास (बीच में अधिक से अधिक {count} और शब्द)</translation>
    </message>
    <message>
        <source>{parts} in this order (at most {count} other words between)</source>
        <translation>{parts} इसी क्रम में (बीच में अधिक से अधिक {count} और शब्द)</translation>
    </message>
    <message>
        <source>the name “{name}” in every script</source>
        <translation>नाम “{name}” हर लिपि में</translation>
    </message>
    <message>
        <source>in the language {language}</source>
        <translation>भाषा {language} में</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>{date} को प्रकाशित</translation>
    </message>
    <message>
        <source>published from {first} to {last}</source>
        <translation>{first} से {last} तक प्रकाशित</translation>
    </message>
    <message>
        <source>published in {first} or later</source>
        <translation>{first} में या बाद में प्रकाशित</translation>
    </message>
    <message>
        <source>published in {last} or earlier</source>
        <translation>{last} में या पहले प्रकाशित</translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation>{field} के बिना</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{field} with {part}</source>
        <translation>{field} जिसमें {part}</translation>
    </message>
    <message>
        <source>{field} {part}</source>
        <translation>{field} {part}</translation>
    </message>
    <message>
        <source>stance {stance}</source>
        <translation>रुख {stance}</translation>
    </message>
    <message>
        <source>a mark ({condition})</source>
        <translation>एक चिह्न ({condition})</translation>
    </message>
    <message>
        <source>{part} (counts {factor} times)</source>
        <translation>{part} ({factor} बार गिना जाता है)</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>{part} नहीं</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} या {second}</translation>
    </message>
    <message>
        <source>({part})</source>
        <translation>({part})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>source cluster</source>
        <translation>स्रोत-समूह</translation>
    </message>
    <message>
        <source>code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>रुख</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Both sides must be there.</source>
        <translation>दोनों ओर का होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>One side is enough.</source>
        <translation>एक ओर का होना काफ़ी है।</translation>
    </message>
    <message>
        <source>Leaves out what has the next part.</source>
        <translation>जिसमें अगला भाग हो, उसे छोड़ देता है।</translation>
    </message>
    <message>
        <source>Both sides with at most {count} other words between, in any order.</source>
        <translation>दोनों ओर, बीच में अधिक से अधिक {count} और शब्द, किसी भी क्रम में।</translation>
    </message>
    <message>
        <source>Both sides in this order with at most {count} other words between.</source>
        <translation>दोनों ओर इसी क्रम में, बीच में अधिक से अधिक {count} और शब्द।</translation>
    </message>
    <message>
        <source>The next word exactly as written: capitals, accents and vowel marks count.</source>
        <translation>अगला शब्द ठीक जैसा लिखा है: बड़े अक्षर और मात्रा-चिह्न गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Also words close to it (letters that may differ: {count}).</source>
        <translation>उसके निकट के शब्द भी (अक्षर जो अलग हो सकते हैं: {count})।</translation>
    </message>
    <message>
        <source>Up to {count} other words may stand between the words of the phrase.</source>
        <translation>वाक्यांश के शब्दों के बीच {count} तक और शब्द आ सकते हैं।</translation>
    </message>
    <message>
        <source>Counts {count} times for the order of the results.</source>
        <translation>परिणामों के क्रम में {count} बार गिना जाता है।</translation>
    </message>
    <message>
        <source>The next part is searched in the {field}.</source>
        <translation>अगला भाग {field} में खोजा जाता है।</translation>
    </message>
    <message>
        <source>The next part is a name, found in every script and spelling.</source>
        <translation>अगला भाग एक नाम है, जो हर लिपि और वर्तनी में मिलता है।</translation>
    </message>
    <message>
        <source>What is in the brackets is said of one mark.</source>
        <translation>कोष्ठकों में जो है, वह एक ही चिह्न के बारे में है।</translation>
    </message>
    <message>
        <source>The {field} of a mark in the document.</source>
        <translation>दस्तावेज़ के किसी चिह्न का {field}।</translation>
    </message>
    <message>
        <source>Left out: punctuation.</source>
        <translation>छोड़ा गया: विराम-चिह्न।</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>खोज ख़ाली है।</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>एक शब्द लिखें।</translation>
    </message>
    <message>
        <source>There is no word in this line.</source>
        <translation>इस पंक्ति में कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>एक लिखें।</translation>
    </message>
    <message>
        <source>The query has more than {most} words.</source>
        <translation>खोज में {most} से अधिक शब्द हैं।</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>कोष्ठक बहुत गहरे तक एक-दूसरे के अंदर हैं।</translation>
    </message>
    <message>
        <source>Use fewer.</source>
        <translation>कम इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>यह कोष्ठक खोला ही नहीं गया।</translation>
    </message>
    <message>
        <source>Open it, or leave it out.</source>
        <translation>इसे खोलें, या हटा दें।</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>कोष्ठक बंद नहीं है।</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>इसे बंद करें, या हटा दें।</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>कोष्ठकों में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Write a word in them, or leave them out.</source>
        <translation>उनमें एक शब्द लिखें, या उन्हें हटा दें।</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>उद्धरण-चिह्न बंद नहीं है।</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word.</source>
        <translation>उद्धरण-चिह्न शब्द के बीच में है।</translation>
    </message>
    <message>
        <source>Put a space before or behind it, or leave it out.</source>
        <translation>उसके पहले या बाद में रिक्ति दें, या उसे हटा दें।</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks.</source>
        <translation>उद्धरण-चिह्नों के बीच कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Single quotation marks are taken for apostrophes.</source>
        <translation>इकहरे उद्धरण-चिह्न अपॉस्ट्रॉफ़ी माने जाते हैं।</translation>
    </message>
    <message>
        <source>Write &quot;these words&quot; in double ones.</source>
        <translation>&quot;ये शब्द&quot; दोहरे चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>“*” and “?” are not understood in quotes.</source>
        <translation>उद्धरण में “*” और “?” नहीं समझे जाते।</translation>
    </message>
    <message>
        <source>Leave them out, or write micro* BEFORE/0 data for words side by side.</source>
        <translation>उन्हें हटा दें, या साथ-साथ के शब्दों के लिए micro* BEFORE/0 data लिखें।</translation>
    </message>
    <message>
        <source>{operator} needs a word on each side.</source>
        <translation>{operator} के दोनों ओर एक शब्द चाहिए।</translation>
    </message>
    <message>
        <source>Complete it, or put it in quotes if it is a word.</source>
        <translation>इसे पूरा करें, या यह शब्द हो तो उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>{operator} needs a word behind it.</source>
        <translation>{operator} के बाद एक शब्द चाहिए।</translation>
    </message>
    <message>
        <source>Write what to leave out, or put it in quotes if it is a word.</source>
        <translation>लिखें कि क्या छोड़ना है, या यह शब्द हो तो उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>{operator} stands alone.</source>
        <translation>{operator} अकेला है।</translation>
    </message>
    <message>
        <source>Say what to search, too: a word, and NOT what to leave out.</source>
        <translation>यह भी कहें कि क्या खोजना है: एक शब्द, और NOT के साथ जो छोड़ना है।</translation>
    </message>
    <message>
        <source>“{sign}” stands alone.</source>
        <translation>“{sign}” अकेला है।</translation>
    </message>
    <message>
        <source>Put it directly before a word to exclude that, or leave it out.</source>
        <translation>किसी शब्द को छोड़ने के लिए इसे उसके ठीक पहले रखें, या हटा दें।</translation>
    </message>
    <message>
        <source>“+” before a word is not understood.</source>
        <translation>शब्द से पहले “+” नहीं समझा जाता।</translation>
    </message>
    <message>
        <source>Leave it out: all words are searched anyway.</source>
        <translation>इसे हटा दें: सभी शब्द वैसे भी खोजे जाते हैं।</translation>
    </message>
    <message>
        <source>{operator} needs a number of words.</source>
        <translation>{operator} के साथ शब्दों की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Write {operator}/3, or put it in quotes if it is a word.</source>
        <translation>{operator}/3 लिखें, या यह शब्द हो तो उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>“{typed}” means different things in different programs.</source>
        <translation>“{typed}” का अलग-अलग प्रोग्रामों में अलग अर्थ है।</translation>
    </message>
    <message>
        <source>Write NEAR/3 (in any order) or BEFORE/3 (in this order): at most 3 other words between.</source>
        <translation>NEAR/3 (किसी भी क्रम में) या BEFORE/3 (इसी क्रम में) लिखें: बीच में अधिक से अधिक 3 शब्द।</translation>
    </message>
    <message>
        <source>Several nearnesses stand side by side.</source>
        <translation>कई निकटताएँ साथ-साथ हैं।</translation>
    </message>
    <message>
        <source>Put brackets around those that belong together.</source>
        <translation>जो एक साथ हैं, उन्हें कोष्ठक में रखें।</translation>
    </message>
    <message>
        <source>{operator} joins at most four parts.</source>
        <translation>{operator} अधिक से अधिक चार भाग जोड़ता है।</translation>
    </message>
    <message>
        <source>{operator} joins words only.</source>
        <translation>{operator} केवल शब्द जोड़ता है।</translation>
    </message>
    <message>
        <source>Write a word, &quot;a phrase&quot; or (one OR another) on each side of it.</source>
        <translation>उसके दोनों ओर एक शब्द, &quot;एक वाक्यांश&quot; या (यह OR वह) लिखें।</translation>
    </message>
    <message>
        <source>{operator} joins words of one field only.</source>
        <translation>{operator} केवल एक क्षेत्र के शब्द जोड़ता है।</translation>
    </message>
    <message>
        <source>Put the field before a bracket: title:(a NEAR/3 b).</source>
        <translation>क्षेत्र को कोष्ठक से पहले रखें: title:(a NEAR/3 b)।</translation>
    </message>
    <message>
        <source>“~” stands directly behind a word or a phrase.</source>
        <translation>“~” शब्द या वाक्यांश के ठीक बाद आता है।</translation>
    </message>
    <message>
        <source>Write word~ for near spellings, &quot;two words&quot;~3 for words between, or put the sign in quotes.</source>
        <translation>मिलती-जुलती वर्तनी के लिए शब्द~ लिखें, बीच के शब्दों के लिए &quot;दो शब्द&quot;~3, या चिह्न को उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>A phrase needs a number behind “~”.</source>
        <translation>वाक्यांश में “~” के बाद संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Write &quot;two words&quot;~3 for up to three words between.</source>
        <translation>बीच में तीन तक शब्दों के लिए &quot;दो शब्द&quot;~3 लिखें।</translation>
    </message>
    <message>
        <source>There is one word only in the quotation marks.</source>
        <translation>उद्धरण-चिह्नों में केवल एक शब्द है।</translation>
    </message>
    <message>
        <source>Write {word}~2 for near spellings.</source>
        <translation>मिलती-जुलती वर्तनी के लिए {word}~2 लिखें।</translation>
    </message>
    <message>
        <source>“~” stands behind a single word only.</source>
        <translation>“~” केवल एक शब्द के बाद आता है।</translation>
    </message>
    <message>
        <source>Leave it out, or search one word.</source>
        <translation>इसे हटा दें, या एक शब्द खोजें।</translation>
    </message>
    <message>
        <source>At most 2 letters may be different.</source>
        <translation>अधिक से अधिक 2 अक्षर अलग हो सकते हैं।</translation>
    </message>
    <message>
        <source>Write ~1 or ~2.</source>
        <translation>~1 या ~2 लिखें।</translation>
    </message>
    <message>
        <source>So many different letters would leave nothing of “{word}”.</source>
        <translation>इतने अलग अक्षरों से “{word}” का कुछ नहीं बचेगा।</translation>
    </message>
    <message>
        <source>Write fewer, or a longer word.</source>
        <translation>कम लिखें, या लंबा शब्द।</translation>
    </message>
    <message>
        <source>“~” stands behind words of a text only.</source>
        <translation>“~” केवल पाठ के शब्दों के बाद आता है।</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>इसे हटा दें।</translation>
    </message>
    <message>
        <source>“^” stands directly behind a word, a phrase or brackets.</source>
        <translation>“^” शब्द, वाक्यांश या कोष्ठक के ठीक बाद आता है।</translation>
    </message>
    <message>
        <source>Write word^2 to let it count twice, or put the sign in quotes.</source>
        <translation>दो बार गिनने के लिए शब्द^2 लिखें, या चिह्न को उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>“^” needs a number above 0, at most {most}.</source>
        <translation>“^” को 0 से बड़ी और अधिक से अधिक {most} की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Write word^2, or leave it out.</source>
        <translation>शब्द^2 लिखें, या इसे हटा दें।</translation>
    </message>
    <message>
        <source>Nothing is counted here that “^” could weigh.</source>
        <translation>यहाँ ऐसा कुछ नहीं गिना जाता जिसे “^” भार दे सके।</translation>
    </message>
    <message>
        <source>“=” stands directly before a word or a phrase only.</source>
        <translation>“=” केवल शब्द या वाक्यांश के ठीक पहले आता है।</translation>
    </message>
    <message>
        <source>Write =word to find it as written.</source>
        <translation>जैसा लिखा है वैसा खोजने के लिए =शब्द लिखें।</translation>
    </message>
    <message>
        <source>There is no word in “{typed}”.</source>
        <translation>“{typed}” में कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>“{sign}” is not understood here.</source>
        <translation>“{sign}” यहाँ नहीं समझा जाता।</translation>
    </message>
    <message>
        <source>Put it in quotes if it is part of the text.</source>
        <translation>यह पाठ का हिस्सा हो तो उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>The colon stands apart from “{field}”.</source>
        <translation>: चिह्न “{field}” से अलग है।</translation>
    </message>
    <message>
        <source>Write it directly behind: {field}:</source>
        <translation>इसे ठीक बाद में लिखें: {field}:</translation>
    </message>
    <message>
        <source>“..” is understood in dates only.</source>
        <translation>“..” केवल तारीख़ों में समझा जाता है।</translation>
    </message>
    <message>
        <source>Write date:2023-04..2023-05, without spaces.</source>
        <translation>date:2023-04..2023-05 बिना रिक्तियों के लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” fits every word.</source>
        <translation>“{typed}” हर शब्द से मेल खाता है।</translation>
    </message>
    <message>
        <source>Write at least one letter of the word.</source>
        <translation>शब्द का कम से कम एक अक्षर लिखें।</translation>
    </message>
    <message>
        <source>“{sign}” at the end of a word is not understood.</source>
        <translation>शब्द के अंत में “{sign}” नहीं समझा जाता।</translation>
    </message>
    <message>
        <source>Leave it out, or write “*” for any ending, or /{word}./ for one letter.</source>
        <translation>इसे हटा दें, या किसी भी अंत के लिए “*” लिखें, या एक और अक्षर के लिए /{word}./।</translation>
    </message>
    <message>
        <source>“*” and “?” stand within one word, and “{piece}” is none.</source>
        <translation>“*” और “?” एक शब्द के भीतर आते हैं, और “{piece}” शब्द नहीं है।</translation>
    </message>
    <message>
        <source>The regular expression is not closed.</source>
        <translation>रेगुलर एक्सप्रेशन बंद नहीं है।</translation>
    </message>
    <message>
        <source>Close it with “/” (no spaces: it is about one word), or put the slash in quotes.</source>
        <translation>इसे “/” से बंद करें (रिक्तियाँ नहीं: यह एक शब्द के बारे में है), या स्लैश को उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>There is something directly behind the regular expression.</source>
        <translation>रेगुलर एक्सप्रेशन के ठीक बाद कुछ है।</translation>
    </message>
    <message>
        <source>Put a space behind it; there are no flags: = before it minds capitals.</source>
        <translation>उसके बाद रिक्ति दें; विकल्प नहीं हैं: पहले = लगाने से बड़े अक्षर गिने जाते हैं।</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>रेगुलर एक्सप्रेशन ख़ाली है।</translation>
    </message>
    <message>
        <source>Write one, or leave the slashes out.</source>
        <translation>एक लिखें, या स्लैश हटा दें।</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {why}.</source>
        <translation>रेगुलर एक्सप्रेशन समझ में नहीं आया: {why}।</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>इसे ठीक करें।</translation>
    </message>
    <message>
        <source>Spelling variants count as one here, and “{letter}” is then not one letter.</source>
        <translation>यहाँ वर्तनी-भेद एक माने जाते हैं, और तब “{letter}” एक अक्षर नहीं रहता।</translation>
    </message>
    <message>
        <source>Write it outside of [ ] and without a repetition, or put = before the expression.</source>
        <translation>इसे [ ] के बाहर और बिना दोहराव के लिखें, या व्यंजक से पहले = लगाएँ।</translation>
    </message>
    <message>
        <source>There is no field “{typed}”.</source>
        <translation>“{typed}” नाम का कोई क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>Fields are {fields}. Put the words in quotes if the colon is part of the text.</source>
        <translation>क्षेत्र हैं: {fields}। : पाठ का हिस्सा हो तो शब्दों को उद्धरण में रखें।</translation>
    </message>
    <message>
        <source>A field stands within another.</source>
        <translation>एक क्षेत्र दूसरे के भीतर है।</translation>
    </message>
    <message>
        <source>Name one only.</source>
        <translation>केवल एक लिखें।</translation>
    </message>
    <message>
        <source>Nothing to search in “{typed}”.</source>
        <translation>“{typed}” में खोजने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Write a word after the colon.</source>
        <translation>: के बाद एक शब्द लिखें।</translation>
    </message>
    <message>
        <source>“{field}” takes a plain value.</source>
        <translation>“{field}” में सीधा मान आता है।</translation>
    </message>
    <message>
        <source>Write {field}:{example}.</source>
        <translation>{field}:{example} लिखें।</translation>
    </message>
    <message>
        <source>A document has one {field}.</source>
        <translation>दस्तावेज़ का {field} एक ही होता है।</translation>
    </message>
    <message>
        <source>Write OR between them: {field}:({example}).</source>
        <translation>उनके बीच OR लिखें: {field}:({example})।</translation>
    </message>
    <message>
        <source>“{typed}” is no language.</source>
        <translation>“{typed}” कोई भाषा नहीं है।</translation>
    </message>
    <message>
        <source>Write a code such as ar or de, or Arabic.</source>
        <translation>ar या de जैसा कोड लिखें, या अरबी।</translation>
    </message>
    <message>
        <source>“{typed}” is no date.</source>
        <translation>“{typed}” कोई तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>Write 2023, 2023-05, 2023-05-18 or 2023-05..2023-06.</source>
        <translation>2023, 2023-05, 2023-05-18 या 2023-05..2023-06 लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” is no stance.</source>
        <translation>“{typed}” कोई रुख नहीं है।</translation>
    </message>
    <message>
        <source>Write asserts, denies, doubts or mentions.</source>
        <translation>दावा, इनकार, संदेह या उल्लेख लिखें।</translation>
    </message>
    <message>
        <source>A name is understood in all its spellings.</source>
        <translation>नाम अपनी सभी वर्तनियों में समझा जाता है।</translation>
    </message>
    <message>
        <source>Write the name without signs.</source>
        <translation>नाम बिना चिह्नों के लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” stands before brackets only.</source>
        <translation>“{typed}” केवल कोष्ठकों से पहले आता है।</translation>
    </message>
    <message>
        <source>Write mark:(party:Musk stance:denies).</source>
        <translation>mark:(party:Musk stance:denies) लिखें।</translation>
    </message>
    <message>
        <source>In mark:( ) all is about one mark.</source>
        <translation>mark:( ) में सब कुछ एक ही चिह्न के बारे में है।</translation>
    </message>
    <message>
        <source>Name a field: code:, claim:, party: or stance:.</source>
        <translation>एक क्षेत्र लिखें: code:, claim:, party: या stance:।</translation>
    </message>
</context>
<context>
    <name>QueryDrop</name>
    <message>
        <source>What can stand here</source>
        <translation>यहाँ क्या आ सकता है</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>इस दस्तावेज़ में खोजें</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>सभी दस्तावेज़ों में खोजें</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>How to search</source>
        <translation>कैसे खोजें</translation>
    </message>
    <message>
        <source>Click an example to search it. Operators in capitals, or as here in your language.</source>
        <translation>किसी उदाहरण पर क्लिक करके उसे खोजें। संकारक बड़े अक्षरों में, या यहाँ की तरह आपकी भाषा में।</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Search all documents for {0}</source>
        <translation>सभी दस्तावेज़ों में {0} खोजें</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>इस दस्तावेज़ में खोजें</translation>
    </message>
    <message>
        <source>Mark as: {kind}</source>
        <translation>इस रूप में चिह्नित करें: {kind}</translation>
    </message>
    <message>
        <source>Marks here</source>
        <translation>यहाँ के चिह्न</translation>
    </message>
    <message>
        <source>Remove the mark under the mouse</source>
        <translation>माउस के नीचे का चिह्न हटाएँ</translation>
    </message>
    <message>
        <source>This passage from right to left</source>
        <translation>यह अनुच्छेद दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>This passage from left to right</source>
        <translation>यह अनुच्छेद बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Arabic font</source>
        <translation>अरबी फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Devanagari font</source>
        <translation>देवनागरी फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Latin font</source>
        <translation>लैटिन फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>सँकरा</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>चौड़ा</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>पूरी चौड़ाई</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>स्तंभ की चौड़ाई</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>पास-पास</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>पंक्तियों की दूरी</translation>
    </message>
    <message>
        <source>Read all documents like this</source>
        <translation>सभी दस्तावेज़ ऐसे ही पढ़ें</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>वापस बोर्ड पर</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>अलग खिड़की में</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>शुरू की ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>अंत की ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>यह दस्तावेज़ बंद करें</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>Marks beside the text</source>
        <translation>पाठ के बग़ल के चिह्न</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n परिणाम</numerusform>
            <numerusform>%n परिणाम</numerusform>
        </translation>
    </message>
    <message>
        <source>in the data only</source>
        <translation>केवल विवरण में</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>खोज के परिणाम</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n परिणाम</numerusform>
            <numerusform>%n परिणाम</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Order of the results</source>
        <translation>परिणामों का क्रम</translation>
    </message>
    <message>
        <source>Show or hide what narrows the results</source>
        <translation>परिणाम सीमित करने के विकल्प दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>More to do with this search</source>
        <translation>इस खोज के साथ और क्या किया जा सकता है</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>सबसे उपयुक्त पहले</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराने पहले</translation>
    </message>
</context>
<context>
    <name>RoomOffer</name>
    <message>
        <source>Two by two</source>
        <translation>दो-दो करके</translation>
    </message>
    <message>
        <source>Hide the columns</source>
        <translation>किनारे के स्तंभ छिपाएँ</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>ऐसे ही रहने दें</translation>
    </message>
    <message>
        <source>The documents have little width.</source>
        <translation>दस्तावेज़ों के लिए चौड़ाई कम है।</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Concordance</source>
        <translation>अनुक्रमणी</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} documents, {1} of them new since the last look</source>
        <translation>{0} दस्तावेज़, पिछली बार देखने के बाद {1} नए</translation>
    </message>
</context>
<context>
    <name>SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Let it ask for what is searched now</source>
        <translation>इसे अभी की खोज से बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Search for something first.</source>
        <translation>पहले कुछ खोजें।</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>खोज का नाम बदलें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>SceneTools</name>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>चित्र (SVG, PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>तालिका (CSV, Excel)…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाएँ</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>कैसे खोजें</translation>
    </message>
    <message>
        <source>Words exactly as written</source>
        <translation>शब्द ठीक जैसे लिखे हैं</translation>
    </message>
    <message>
        <source>Words in every spelling</source>
        <translation>शब्द हर वर्तनी में</translation>
    </message>
    <message>
        <source>Words in all their forms</source>
        <translation>शब्द अपने सभी रूपों में</translation>
    </message>
    <message>
        <source>Searches the document in front; click to search all</source>
        <translation>सामने वाले दस्तावेज़ में खोजता है; सबमें खोजने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Searches all documents; click to search the one in front</source>
        <translation>सभी दस्तावेज़ों में खोजता है; सामने वाले में खोजने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>How words are compared: {0}</source>
        <translation>शब्दों की तुलना: {0}</translation>
    </message>
</context>
<context>
    <name>SearchFlow</name>
    <message>
        <source>All hits were shown; from the other end again.</source>
        <translation>सभी परिणाम दिखाए जा चुके; अब दूसरे छोर से फिर।</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search in any script</source>
        <translation>किसी भी लिपि में खोजें</translation>
    </message>
    <message>
        <source>Words, “phrases”, AND OR NOT, begin*, outlet:name. Spelling variants are found, too.</source>
        <translation>शब्द, “वाक्यांश”, AND OR NOT, आरंभ*, outlet:नाम। वर्तनी के रूप भी मिलते हैं।</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>प्रश्न समझ में नहीं आया</translation>
    </message>
    <message>
        <source>Nothing has been searched yet.</source>
        <translation>अभी कुछ खोजा नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>अभी तक कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Articles are still being indexed; then this is searched again by itself.</source>
        <translation>लेख अभी अनुक्रमित हो रहे हैं; इसके बाद यह खोज अपने-आप दोबारा होगी।</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>इन फ़िल्टरों के साथ कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Take one of them away, or search anew.</source>
        <translation>इनमें से कोई हटाएँ, या नए सिरे से खोजें।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try fewer words, another script, or the beginning of a word with *.</source>
        <translation>कम शब्द, दूसरी लिपि या शब्द का आरंभ * के साथ आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln परिणाम</numerusform>
            <numerusform>%Ln परिणाम</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in the first {1}</source>
        <translation>पहले {1} में {0}</translation>
    </message>
    <message>
        <source>hit {0} of {1}</source>
        <translation>परिणाम {1} में से {0}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>चुनाव चिह्नित करें</translation>
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
        <translation>एक ही स्रोत…</translation>
    </message>
    <message>
        <source>Confirm a common origin…</source>
        <translation>साझा मूल पक्का करें…</translation>
    </message>
    <message>
        <source>A source of its own: {0}…</source>
        <translation>अलग स्रोत: {0}…</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>एक ही स्रोत</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>A source of its own</source>
        <translation>अलग स्रोत</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>अलग करें</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>The name of a party or an outlet in any script; a new one is added</source>
        <translation>किसी भी लिपि में किसी पक्ष या प्रकाशन का नाम; नया हो तो जोड़ा जाता है</translation>
    </message>
    <message>
        <source>Common origin</source>
        <translation>साझा मूल</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पक्का करें</translation>
    </message>
    <message numerus="yes">
        <source>outlet of %Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ का प्रकाशन</numerusform>
            <numerusform>%Ln दस्तावेज़ों का प्रकाशन</numerusform>
        </translation>
    </message>
    <message>
        <source>party</source>
        <translation>पक्ष</translation>
    </message>
    <message numerus="yes">
        <source>confirmed for %Ln document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ के लिए पुष्ट</numerusform>
            <numerusform>%Ln दस्तावेज़ों के लिए पुष्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>The reason is shown with the cluster</source>
        <translation>कारण स्रोत के साथ दिखाया जाता है</translation>
    </message>
</context>
<context>
    <name>SpokenMarks</name>
    <message>
        <source>End of the mark</source>
        <translation>चिह्न का अंत</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>हाल की परियोजनाएँ</translation>
    </message>
    <message>
        <source>Articles in many languages face to face: where they agree, where they part.</source>
        <translation>कई भाषाओं के लेख आमने-सामने: कहाँ मिलते हैं, कहाँ अलग होते हैं।</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>नमूना खोलें</translation>
    </message>
    <message>
        <source>One story, four languages</source>
        <translation>एक कहानी, चार भाषाएँ</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>नई परियोजना</translation>
    </message>
    <message>
        <source>Begin with your articles</source>
        <translation>अपने लेखों से शुरू करें</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>जहाँ थे वहीं से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>इस सूची से हटाएँ; फ़ाइल रहेगी</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>{0} को इस सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Another claim…</source>
        <translation>दूसरा दावा…</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>कथन हटाएँ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>प्रकाशन स्वयं</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>के अनुसार</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>स्रोत जोड़ें…</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>साथ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>लॉग-संभाविता</translation>
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
        <translation>चयन में</translation>
    </message>
    <message>
        <source>In the rest</source>
        <translation>शेष में</translation>
    </message>
    <message>
        <source>Documents in the selection</source>
        <translation>चयन के दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents in the rest</source>
        <translation>शेष दस्तावेज़</translation>
    </message>
    <message>
        <source>Keyness (log-likelihood)</source>
        <translation>विशिष्टता (लॉग-संभाविता)</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>लॉग अनुपात</translation>
    </message>
    <message>
        <source>%DIFF</source>
        <translation>%DIFF</translation>
    </message>
    <message>
        <source>Bayes factor (BIC)</source>
        <translation>बेज़ गुणक (BIC)</translation>
    </message>
    <message>
        <source>N-gram</source>
        <translation>शब्द-क्रम</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Hits per million words</source>
        <translation>प्रति दस लाख शब्द परिणाम</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>और {0} अन्य</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>सहचर शब्द</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>विशिष्ट शब्द</translation>
    </message>
    <message>
        <source>N-grams</source>
        <translation>शब्द-क्रम</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>फैलाव</translation>
    </message>
    <message>
        <source>over documents</source>
        <translation>दस्तावेज़ों पर</translation>
    </message>
    <message>
        <source>over outlets</source>
        <translation>माध्यमों पर</translation>
    </message>
    <message>
        <source>over languages</source>
        <translation>भाषाओं पर</translation>
    </message>
    <message>
        <source>over months</source>
        <translation>महीनों पर</translation>
    </message>
    <message>
        <source>{0} hits · {1} words near them · {2} words in all</source>
        <translation>{0} परिणाम · उनके पास {1} शब्द · कुल {2} शब्द</translation>
    </message>
    <message>
        <source>{0} documents ({1} words) against {2} others ({3} words)</source>
        <translation>{0} दस्तावेज़ ({1} शब्द) बनाम {2} अन्य ({3} शब्द)</translation>
    </message>
    <message>
        <source>{0} runs of {1} words</source>
        <translation>{1} शब्दों के {0} क्रम</translation>
    </message>
    <message>
        <source>{0} hits in {1} of {2} parts · Juilland’s D {3} · Gries’ DP {4}</source>
        <translation>{2} में से {1} भागों में {0} परिणाम · जुइलैंड D {3} · ग्रीस DP {4}</translation>
    </message>
    <message>
        <source>What tells these documents from the others</source>
        <translation>ये दस्तावेज़ बाक़ी से किसमें अलग हैं</translation>
    </message>
    <message>
        <source>Search for something, or filter: what is found is the selection.</source>
        <translation>कुछ खोजें या छाँटें: जो मिले वही चयन है।</translation>
    </message>
    <message>
        <source>Where the hits stand</source>
        <translation>परिणाम कहाँ हैं</translation>
    </message>
    <message>
        <source>Search for something: its hits are drawn along every document.</source>
        <translation>कुछ खोजें: उसके परिणाम हर दस्तावेज़ पर अंकित किए जाते हैं।</translation>
    </message>
    <message>
        <source>What stands near it</source>
        <translation>उसके पास क्या है</translation>
    </message>
    <message>
        <source>Search for something: the words near its hits are counted.</source>
        <translation>कुछ खोजें: परिणामों के पास के शब्द गिने जाते हैं।</translation>
    </message>
</context>
<context>
    <name>StatisticsFlow</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} लिखा जा रहा है</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} लिख दिया गया।</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Nothing to count</source>
        <translation>गिनने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Too few words fit. Try a wider search or fewer filters.</source>
        <translation>बहुत कम शब्द मिले। अधिक व्यापक खोज या कम छन्ने आज़माएँ।</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>प्रश्न समझ में नहीं आया</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>फ़ाइल में लिखें</translation>
    </message>
</context>
<context>
    <name>StatisticsTools</name>
    <message>
        <source>What is counted</source>
        <translation>क्या गिना जाता है</translation>
    </message>
    <message>
        <source>Words on either side</source>
        <translation>दोनों ओर शब्द</translation>
    </message>
    <message>
        <source>Words of an n-gram</source>
        <translation>क्रम के शब्द</translation>
    </message>
    <message>
        <source>What the hits are spread over</source>
        <translation>परिणाम किस पर फैले हैं</translation>
    </message>
    <message>
        <source>Function words, too</source>
        <translation>कार्य-शब्द भी</translation>
    </message>
    <message>
        <source>Count words, too, that stand in nearly every document of a language</source>
        <translation>वे शब्द भी गिनें जो किसी भाषा के लगभग हर दस्तावेज़ में हैं</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>सारणी (CSV, Excel)…</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>चित्र (SVG, PNG)…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the search index</source>
        <translation>खोज सूची की स्थिति</translation>
    </message>
    <message>
        <source>What they have copied is not known yet: each is counted as a source of its own</source>
        <translation>इन्होंने क्या नक़ल किया है, यह अभी ज्ञात नहीं: हर एक को अपने-आप में एक स्रोत गिना जाता है</translation>
    </message>
    <message>
        <source>{0} characters · {1} words</source>
        <translation>{0} अक्षर · {1} शब्द</translation>
    </message>
    <message>
        <source>Selected: code points and words</source>
        <translation>चुना हुआ: कोड पॉइंट और शब्द</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ की तुलना अभी नहीं हुई</numerusform>
            <numerusform>%Ln दस्तावेज़ों की तुलना अभी नहीं हुई</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>सुझाव खोजे जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>SuggestionPassages</name>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… और %n और</numerusform>
            <numerusform>… और %n और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Did you mean</source>
        <translation>क्या आपका मतलब था</translation>
    </message>
    <message>
        <source>As a name in every script</source>
        <translation>हर लिपि में नाम के रूप में</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>{0} भी</translation>
    </message>
    <message>
        <source>{0} typed on another keyboard is {1}</source>
        <translation>दूसरे कीबोर्ड पर {0} का अर्थ {1} है</translation>
    </message>
    <message>
        <source>{0} may be misspelt: {1}</source>
        <translation>{0} की वर्तनी ग़लत हो सकती है: {1}</translation>
    </message>
    <message>
        <source>Words found: {0}</source>
        <translation>मिले हुए शब्द: {0}</translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <translation>छोड़े गए: {0}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Parties</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>उल्लेख</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>नक़लें</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>after a title: {0}</source>
        <translation>पदनाम के बाद: {0}</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>पहले नाम से शुरू होता है</translation>
    </message>
    <message>
        <source>has the shape of a name</source>
        <translation>नाम के रूप में है</translation>
    </message>
    <message>
        <source>a name that is often in the news</source>
        <translation>समाचारों में अक्सर आने वाला नाम</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>जगह का नाम</translation>
    </message>
    <message>
        <source>after a word for an organisation: {0}</source>
        <translation>संगठन बताने वाले शब्द के बाद: {0}</translation>
    </message>
    <message>
        <source>in Latin letters among others</source>
        <translation>अन्य लिपि के बीच लैटिन अक्षरों में</translation>
    </message>
    <message>
        <source>in capitals within sentences</source>
        <translation>वाक्यों के भीतर बड़े अक्षर से</translation>
    </message>
    <message>
        <source>written alike in several scripts</source>
        <translation>कई लिपियों में समान रूप से लिखा</translation>
    </message>
    <message>
        <source>no word of the dictionary</source>
        <translation>शब्दकोश का शब्द नहीं</translation>
    </message>
    <message>
        <source>where the one who speaks is named</source>
        <translation>बोलने वाले के नाम की जगह पर</translation>
    </message>
    <message>
        <source>a spelling of {0}</source>
        <translation>{0} की एक वर्तनी</translation>
    </message>
    <message>
        <source>the last name of {0}, who stands in full in this document</source>
        <translation>{0} का अंतिम नाम, जो इस दस्तावेज़ में पूरा आता है</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>उद्धरण चिह्नों में</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>परोक्ष कथन</translation>
    </message>
    <message>
        <source>said by {0}</source>
        <translation>{0} ने कहा</translation>
    </message>
    <message>
        <source>said by {0} (named in another sentence)</source>
        <translation>{0} ने कहा (नाम किसी दूसरे वाक्य में है)</translation>
    </message>
    <message>
        <source>according to {0}</source>
        <translation>{0} के अनुसार</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>धनराशि</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>{0} words stand in both, word for word or nearly</source>
        <translation>{0} शब्द दोनों में हैं, शब्दशः या लगभग</translation>
    </message>
    <message>
        <source>the two texts are the same, word for word</source>
        <translation>दोनों पाठ शब्दशः एक हैं</translation>
    </message>
    <message>
        <source>both sentences speak of {0}</source>
        <translation>दोनों वाक्य {0} की बात करते हैं</translation>
    </message>
    <message>
        <source>both stand under one claim</source>
        <translation>दोनों एक ही दावे के अंतर्गत हैं</translation>
    </message>
    <message>
        <source>neither document has another figure of this kind</source>
        <translation>किसी भी लेख में इस प्रकार का कोई और आँकड़ा नहीं है</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>also: {0}</source>
        <translation>साथ ही: {0}</translation>
    </message>
    <message>
        <source>Why: {0}.</source>
        <translation>कारण: {0}।</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>रुख़</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>के अनुसार</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>As they stand in the text, more or fewer of them</source>
        <translation>जैसे वे पाठ में हैं, अधिक या कम</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>चिह्नित शब्द</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Kind of suggestions</source>
        <translation>सुझावों का प्रकार</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर खोजें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>सुधारें…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>इस रूप में स्वीकार करें</translation>
    </message>
    <message>
        <source>Accept as:</source>
        <translation>इस रूप में:</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>सुझाव खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n सुझाव</numerusform>
            <numerusform>%n सुझाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>%n चिह्न बनाया गया</numerusform>
            <numerusform>%n चिह्न बनाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>क्यों नहीं है</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>टिप्पणी:</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n alike</source>
        <translation>
            <numerusform>समान %n स्वीकार करें</numerusform>
            <numerusform>सभी %n समान स्वीकार करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all that are like it</source>
        <translation>इसके जैसे सभी स्वीकार करें</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Nothing to decide on</source>
        <translation>तय करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>What you rejected does not return. Look again after new articles or new parties.</source>
        <translation>जो अस्वीकार किया, वह नहीं लौटता। नए लेखों या पक्षों के बाद फिर खोजें।</translation>
    </message>
    <message>
        <source>Let the program propose</source>
        <translation>प्रोग्राम से सुझाव लें</translation>
    </message>
    <message>
        <source>Parties, mentions of them, quotations with their speakers, figures, copies and disagreements are looked for in all articles. You accept, correct or reject each; nothing is marked by itself.</source>
        <translation>सभी लेखों में पक्ष, उनके उल्लेख, वक्ताओं सहित उद्धरण, आँकड़े, नक़लें और मतभेद खोजे जाते हैं। आप हर एक को स्वीकार, ठीक या अस्वीकार करते हैं; अपने आप कुछ भी चिह्नित नहीं होता।</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Make what is suggested</source>
        <translation>जो सुझाया गया है उसे बनाएँ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Have no more of it</source>
        <translation>इसे फिर न सुझाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Put right who speaks, how, and what is marked</source>
        <translation>वक्ता, रुख़ और चिह्नित शब्द सुधारें</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>Put it right before you accept it</source>
        <translation>स्वीकार करने से पहले ठीक करें</translation>
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
        <translation>स्रोत के अनुसार</translation>
    </message>
    <message>
        <source>by outlet</source>
        <translation>प्रकाशन के अनुसार</translation>
    </message>
    <message>
        <source>by claim</source>
        <translation>दावे के अनुसार</translation>
    </message>
    <message>
        <source>published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>reported in a mark</source>
        <translation>अंकन में बताई गई</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>उल्लिखित</translation>
    </message>
    <message>
        <source>{0} others together</source>
        <translation>{0} अन्य, एक साथ</translation>
    </message>
</context>
<context>
    <name>TimelineFlow</name>
    <message>
        <source>Reading the dates of the texts</source>
        <translation>लेखों की तारीख़ें पढ़ी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>समयरेखा की पट्टियाँ</translation>
    </message>
    <message>
        <source>All dates in the texts</source>
        <translation>पाठों की सभी तिथियाँ</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>Read the dates of the texts that are not read yet</source>
        <translation>जो लेख अभी नहीं पढ़े गए, उनकी तारीख़ें पढ़ें</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>अभी कोई तिथि नहीं</translation>
    </message>
    <message>
        <source>Import articles with dates. What their texts report and cite comes in by itself.</source>
        <translation>तिथियों वाले लेख आयात करें। उनके पाठ की तिथियाँ अपने आप आती हैं।</translation>
    </message>
    <message>
        <source>Reading the dates of the texts</source>
        <translation>लेखों की तारीख़ें पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>They come in as they are read.</source>
        <translation>वे पढ़े जाने के साथ दिखती जाएँगी।</translation>
    </message>
    <message>
        <source>The dates are not all read</source>
        <translation>सभी तारीख़ें नहीं पढ़ी गईं</translation>
    </message>
    <message>
        <source>● {0} published  ◆ {1} reported in marks  ○ {2} cited</source>
        <translation>● {0} प्रकाशित  ◆ {1} अंकनों में  ○ {2} उल्लिखित</translation>
    </message>
    <message>
        <source>{0} lie before and {1} after what is seen at first</source>
        <translation>{0} पहले दिखने वाले हिस्से से पहले और {1} उसके बाद हैं</translation>
    </message>
    <message>
        <source>{0} of {1} texts are read</source>
        <translation>{1} में से {0} लेख पढ़े गए</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>और {0} अन्य</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>क़रीब से देखें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ की तुलना अभी नहीं हुई</numerusform>
            <numerusform>%Ln दस्तावेज़ों की तुलना अभी नहीं हुई</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>What fits</source>
        <translation>जो ठीक बैठे</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>नया: {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>somebody</source>
        <translation>कोई</translation>
    </message>
    <message>
        <source>Read-only: {0} has this project open. Close it there, then open it again here.</source>
        <translation>केवल पढ़ने के लिए: यह परियोजना {0} के पास खुली है। वहाँ बंद करें, फिर यहाँ दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Read-only: you may not write this file. Copy it to a folder of your own to work on it.</source>
        <translation>केवल पढ़ने के लिए: आप यह फ़ाइल नहीं लिख सकते। काम करने के लिए इसे अपने फ़ोल्डर में कॉपी करें।</translation>
    </message>
    <message>
        <source>Read-only: the project is shown, but nothing can be changed.</source>
        <translation>केवल पढ़ने के लिए: परियोजना दिखाई जाती है, पर कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>उच्च कंट्रास्ट, हल्का</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>उच्च कंट्रास्ट, गहरा</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Of menus and lists; documents have their own</source>
        <translation>मेनू और सूचियों का; दस्तावेज़ों का अपना है</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Stands with every change that you make</source>
        <translation>आपके हर बदलाव के साथ रहता है</translation>
    </message>
    <message>
        <source>Language and text size hold from the next start on.</source>
        <translation>भाषा और पाठ का आकार अगली बार शुरू करने से लागू होंगे।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (इंस्टॉल नहीं है)</translation>
    </message>
    <message>
        <source>Of this project. All find the same; with another one, it is indexed anew</source>
        <translation>इस परियोजना के लिए। सभी से वही परिणाम मिलते हैं; दूसरा चुनने पर अनुक्रमणिका नए सिरे से बनती है</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>खोज इंजन</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Mark the selection as claim, party, evidence, with a code, with a note</source>
        <translation>चुनाव को दावा, पक्ष, प्रमाण, कोड या टिप्पणी से चिह्नित करें</translation>
    </message>
    <message>
        <source>Stance in the popup: asserts, denies, doubts, mentions</source>
        <translation>खिड़की में रुख़: दावा, इनकार, संदेह, उल्लेख</translation>
    </message>
    <message>
        <source>Select by characters; with Ctrl by words</source>
        <translation>अक्षर-अक्षर चुनें; Ctrl के साथ शब्द-शब्द</translation>
    </message>
    <message>
        <source>Grow the selection to whole words, to whole sentences</source>
        <translation>चुनाव को पूरे शब्दों तक, पूरे वाक्यों तक बढ़ाएँ</translation>
    </message>
    <message>
        <source>← → move the end of the mark, ↑ ↓ its start; with Ctrl by words</source>
        <translation>← → चिह्न का अंत, ↑ ↓ उसका आरंभ हटाते हैं; Ctrl के साथ शब्द-शब्द</translation>
    </message>
    <message>
        <source>Move the mark; with Ctrl by words</source>
        <translation>चिह्न को खिसकाएँ; Ctrl के साथ शब्द-शब्द</translation>
    </message>
    <message>
        <source>List the marks beside this line</source>
        <translation>इस पंक्ति के चिह्न दिखाएँ</translation>
    </message>
    <message>
        <source>Remove the current mark</source>
        <translation>मौजूदा चिह्न हटाएँ</translation>
    </message>
    <message>
        <source>Larger or smaller text in one pane</source>
        <translation>एक फलक में बड़ा या छोटा पाठ</translation>
    </message>
    <message>
        <source>Close the popup; leave the search line</source>
        <translation>खिड़की बंद करें; खोज की पंक्ति छोड़ें</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation>दस्तावेज़ में</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>A workbench for comparing what articles in many languages say about one story.</source>
        <translation>कई भाषाओं के लेख एक कहानी पर क्या कहते हैं, इसकी तुलना का कार्यस्थल।</translation>
    </message>
    <message>
        <source>Apache License 2.0. It uses Qt (LGPL). Nothing that you read or write leaves this machine.</source>
        <translation>अपाचे लाइसेंस 2.0। यह Qt (LGPL) का उपयोग करता है। आप जो पढ़ते या लिखते हैं, इस मशीन से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>दराज़</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>औज़ार-पट्टी</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>अनुक्रमणी</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Claim × source matrix</source>
        <translation>दावा × स्रोत सारणी</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>परिकल्पनाएँ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>नक़लें</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>मेमो और संबंध</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>अनाथ चिह्न</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>खुली परियोजना</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>asserts</source>
        <translation>दावा करता है</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>इनकार करता है</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>संदेह करता है</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>उल्लेख करता है</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>समर्थन करता है</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>खंडन करता है</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>गवाही</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>विशेषज्ञता</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>का विरोध करता है</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>वही है जो</translation>
    </message>
    <message>
        <source>is derived from</source>
        <translation>से निकला है</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>का बताया जाता है</translation>
    </message>
    <message>
        <source>is independent of</source>
        <translation>से स्वतंत्र है</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>से संबंधित है</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>कथन</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>पूरी तरह विश्वसनीय</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>आम तौर पर विश्वसनीय</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>काफ़ी विश्वसनीय</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>आम तौर पर अविश्वसनीय</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>अविश्वसनीय</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>आँका नहीं जा सकता</translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation>दूसरों ने पुष्टि की</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>शायद सच</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>संभवतः सच</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>असंभाव्य</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ऊँची</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
</context>
</TS>
