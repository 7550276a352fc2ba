<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Make a new, empty project</source>
        <translation>إنشاء مشروع جديد فارغ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>A ready-made project that shows everything at work</source>
        <translation>مشروع جاهز يبيّن كل شيء وهو يعمل</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Close the project; every change is kept already</source>
        <translation>إغلاق المشروع؛ كل تغيير محفوظ من قبل</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Import articles from files</source>
        <translation>استيراد مقالات من ملفات</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import every document in a folder</source>
        <translation>استيراد كل مستند في مجلد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export a bundle, tables, annotations or a report</source>
        <translation>تصدير حزمة أو جداول أو علامات أو تقرير</translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation>التحقق من حزمة…</translation>
    </message>
    <message>
        <source>Check a bundle against its checksums</source>
        <translation>مطابقة حزمة مع مجاميعها الاختبارية</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>فتح حزمة…</translation>
    </message>
    <message>
        <source>Verify a bundle and take the project out of it</source>
        <translation>التحقق من حزمة وإخراج المشروع منها</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Look, language, text size, your name</source>
        <translation>المظهر واللغة وحجم النص واسمك</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>البحث في هذا المستند</translation>
    </message>
    <message>
        <source>Find words in the document in front</source>
        <translation>البحث عن كلمات في المستند الظاهر</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>البحث في كل المستندات</translation>
    </message>
    <message>
        <source>Search every document of the project</source>
        <translation>البحث في كل مستندات المشروع</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>البحث عن الكلمة في المدوّنة</translation>
    </message>
    <message>
        <source>Search all documents for the word at the cursor or the selection</source>
        <translation>البحث في كل المستندات عن الكلمة عند المؤشر أو عن التحديد</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Keep this search in the library, and see there what is new</source>
        <translation>احفظ هذا البحث في المكتبة وشاهد فيها الجديد</translation>
    </message>
    <message>
        <source>Mark all hits…</source>
        <translation>وسم كل النتائج…</translation>
    </message>
    <message>
        <source>Look at every hit of this search, and mark them all alike</source>
        <translation>عاين كل نتائج هذا البحث وسِمها جميعًا وسمًا واحدًا</translation>
    </message>
    <message>
        <source>Batch search…</source>
        <translation>بحث بالجملة…</translation>
    </message>
    <message>
        <source>Search a whole list of names, phrases or queries at once</source>
        <translation>البحث عن قائمة كاملة من الأسماء أو العبارات أو الاستعلامات دفعة واحدة</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>Read every document into the search index again</source>
        <translation>قراءة كل المستندات من جديد إلى فهرس البحث</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>تصحيح النص…</translation>
    </message>
    <message>
        <source>Correct the text of the document in front, as a new version</source>
        <translation>تصحيح نص المستند الأمامي في نسخة جديدة</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>وسم كادعاء</translation>
    </message>
    <message>
        <source>The selected words voice a claim</source>
        <translation>الكلمات المحددة تعبّر عن ادعاء</translation>
    </message>
    <message>
        <source>Mark as party</source>
        <translation>وسم كطرف</translation>
    </message>
    <message>
        <source>The selected words name a person or organisation</source>
        <translation>الكلمات المحددة تسمّي شخصًا أو مؤسسة</translation>
    </message>
    <message>
        <source>Mark as evidence</source>
        <translation>وسم كدليل</translation>
    </message>
    <message>
        <source>The selected words support or refute a claim</source>
        <translation>الكلمات المحددة تدعم ادعاءً أو تدحضه</translation>
    </message>
    <message>
        <source>Mark with a code</source>
        <translation>وسم برمز</translation>
    </message>
    <message>
        <source>Put a code of the code book on the selected words</source>
        <translation>وضع رمز من دفتر الرموز على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>ملاحظة على التحديد</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <translation>كتابة ملاحظة على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Let the mark cover the selection</source>
        <translation>جعل العلامة تغطي التحديد</translation>
    </message>
    <message>
        <source>The mark in the inspector covers the selected words instead</source>
        <translation>تغطي العلامة المعروضة الكلمات المحددة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Add the selection to the mark</source>
        <translation>أضف التحديد إلى العلامة</translation>
    </message>
    <message>
        <source>The mark covers the selected words, too</source>
        <translation>تشمل العلامة الكلمات المحددة أيضًا</translation>
    </message>
    <message>
        <source>Take the selection off the mark</source>
        <translation>أخرج التحديد من العلامة</translation>
    </message>
    <message>
        <source>The mark no longer covers the selected words</source>
        <translation>لا تشمل العلامة الكلمات المحددة بعد الآن</translation>
    </message>
    <message>
        <source>Show only some marks…</source>
        <translation>أظهر بعض العلامات فقط…</translation>
    </message>
    <message>
        <source>Choose marks by kind, claim, code, party or author</source>
        <translation>اختر العلامات بحسب النوع أو الادعاء أو الرمز أو الطرف أو صاحبها</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>Go to the next mark in this document</source>
        <translation>انتقل إلى العلامة التالية في هذا المستند</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>Go to the mark before in this document</source>
        <translation>انتقل إلى العلامة السابقة في هذا المستند</translation>
    </message>
    <message>
        <source>Next mark of this kind</source>
        <translation>العلامة التالية من هذا النوع</translation>
    </message>
    <message>
        <source>Go to the next mark of the same kind as the current one</source>
        <translation>انتقل إلى العلامة التالية من نوع العلامة الحالية</translation>
    </message>
    <message>
        <source>Previous mark of this kind</source>
        <translation>العلامة السابقة من هذا النوع</translation>
    </message>
    <message>
        <source>Go to the mark before of the same kind as the current one</source>
        <translation>انتقل إلى العلامة السابقة من نوع العلامة الحالية</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>ادعاء جديد…</translation>
    </message>
    <message>
        <source>Write down a claim in your own words</source>
        <translation>تدوين ادعاء بكلماتك</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>طرف جديد…</translation>
    </message>
    <message>
        <source>Add a person or organisation</source>
        <translation>إضافة شخص أو مؤسسة</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>Add an entry to the code book</source>
        <translation>إضافة مدخل إلى دفتر الرموز</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>مذكرة جديدة…</translation>
    </message>
    <message>
        <source>Write a memo about the project</source>
        <translation>كتابة مذكرة عن المشروع</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>عرض المستندات</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Show the search results</source>
        <translation>عرض نتائج البحث</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>عرض الادعاءات</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Show the parties</source>
        <translation>عرض الأطراف</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>عرض الأدلة</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>دفتر الرموز</translation>
    </message>
    <message>
        <source>Show the code book</source>
        <translation>عرض دفتر الرموز</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>List the marks of the document in front</source>
        <translation>عرض علامات المستند الأمامي في قائمة</translation>
    </message>
    <message>
        <source>Claim × source matrix</source>
        <translation>مصفوفة الادعاءات × المصادر</translation>
    </message>
    <message>
        <source>Show which document says what about which claim</source>
        <translation>عرض ما يقوله كل مستند عن كل ادعاء</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Weigh claims that compete by the evidence against them</source>
        <translation>موازنة الادعاءات المتنافسة بالأدلة التي تعارضها</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Show when articles came out, and which dates they tell</source>
        <translation>إظهار متى صدرت المقالات وأي تواريخ تذكر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Show how parties, claims and documents are tied</source>
        <translation>إظهار ما يربط الأطراف والادعاءات والمستندات</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Show figures, dates and stances in which documents part</source>
        <translation>عرض الأرقام والتواريخ والمواقف التي تختلف فيها المستندات</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Show which documents have passages in common</source>
        <translation>عرض المستندات التي تشترك في مقاطع</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Parties, mentions, quotations and figures to accept or reject</source>
        <translation>أطراف ومواضع واقتباسات وأرقام تقبلها أو ترفضها</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>المذكرات والروابط</translation>
    </message>
    <message>
        <source>Show memos and relations</source>
        <translation>عرض المذكرات والعلاقات</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>علامات يتيمة</translation>
    </message>
    <message>
        <source>Marks whose words a corrected text no longer has</source>
        <translation>علامات لم تعد كلماتها في النص المصحَّح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show everything that was done</source>
        <translation>عرض كل ما جرى</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>العمود الأيسر</translation>
    </message>
    <message>
        <source>Show or hide the library and search</source>
        <translation>إظهار المكتبة والبحث أو إخفاؤهما</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>العمود الأيمن</translation>
    </message>
    <message>
        <source>Show or hide the annotations</source>
        <translation>إظهار التعليقات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Show or hide the matrix, memos and history</source>
        <translation>إظهار المصفوفة والمذكرات والسجل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>تمرير الأعمدة معًا</translation>
    </message>
    <message>
        <source>Scroll all panes together, or each for itself</source>
        <translation>تمرير كل الأعمدة معًا أو كلٌّ على حدة</translation>
    </message>
    <message>
        <source>Scroll each pane for itself</source>
        <translation>تمرير كل عمود على حدة</translation>
    </message>
    <message>
        <source>The other panes stay where they are</source>
        <translation>تبقى الأعمدة الأخرى مكانها</translation>
    </message>
    <message>
        <source>Scroll together by position</source>
        <translation>التمرير معًا بحسب الموضع</translation>
    </message>
    <message>
        <source>The other panes follow to the same share of their text</source>
        <translation>تتبع الأعمدة الأخرى إلى النسبة نفسها من نصوصها</translation>
    </message>
    <message>
        <source>Scroll together by passage</source>
        <translation>التمرير معًا بحسب الفقرة</translation>
    </message>
    <message>
        <source>The other panes follow to the passage that belongs to yours</source>
        <translation>تتبع الأعمدة الأخرى إلى الفقرة المقابلة لفقرتك</translation>
    </message>
    <message>
        <source>Panes two by two</source>
        <translation>المستندات اثنين اثنين</translation>
    </message>
    <message>
        <source>Three or four documents in two rows instead of one</source>
        <translation>ثلاثة مستندات أو أربعة في صفين بدل صف واحد</translation>
    </message>
    <message>
        <source>Copied passages</source>
        <translation>المقاطع المنسوخة</translation>
    </message>
    <message>
        <source>Tint what the open documents share, and join it by ribbons</source>
        <translation>تظليل ما تشترك فيه المستندات المفتوحة ووصله بأشرطة</translation>
    </message>
    <message>
        <source>Same passage in the other document</source>
        <translation>المقطع نفسه في المستند الآخر</translation>
    </message>
    <message>
        <source>Scroll the other panes to the shared passage at the caret</source>
        <translation>تمرير الأعمدة الأخرى إلى المقطع المشترك عند المؤشر</translation>
    </message>
    <message>
        <source>Go to the document</source>
        <translation>الانتقال إلى المستند</translation>
    </message>
    <message>
        <source>Put the keyboard into the document, or into the next one</source>
        <translation>نقل لوحة المفاتيح إلى المستند أو إلى الذي يليه</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Put the keyboard into the next column, document or drawer</source>
        <translation>انقل لوحة المفاتيح إلى العمود أو المستند أو الدرج التالي</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Put the keyboard into the column, document or drawer before</source>
        <translation>انقل لوحة المفاتيح إلى العمود أو المستند أو الدرج السابق</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>إغلاق هذا المستند</translation>
    </message>
    <message>
        <source>Close the document in front</source>
        <translation>إغلاق المستند الأمامي</translation>
    </message>
    <message>
        <source>Document in a window of its own</source>
        <translation>المستند في نافذة خاصة</translation>
    </message>
    <message>
        <source>Take the document off the board, or put it back</source>
        <translation>إخراج المستند من اللوحة أو إعادته إليها</translation>
    </message>
    <message>
        <source>Move the pane towards the start</source>
        <translation>نقل العمود نحو البداية</translation>
    </message>
    <message>
        <source>Let the document in front change places with the one before</source>
        <translation>تبديل موضع المستند الظاهر مع الذي قبله</translation>
    </message>
    <message>
        <source>Move the pane towards the end</source>
        <translation>نقل العمود نحو النهاية</translation>
    </message>
    <message>
        <source>Let the document in front change places with the next one</source>
        <translation>تبديل موضع المستند الظاهر مع الذي يليه</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Larger reading text</source>
        <translation>تكبير نص القراءة</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Smaller reading text</source>
        <translation>تصغير نص القراءة</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Reading text at its usual size</source>
        <translation>نص القراءة بحجمه المعتاد</translation>
    </message>
    <message>
        <source>Page like the window</source>
        <translation>صفحة كالنافذة</translation>
    </message>
    <message>
        <source>Documents in the colours of the window</source>
        <translation>المستندات بألوان النافذة</translation>
    </message>
    <message>
        <source>Page by day</source>
        <translation>صفحة نهارية</translation>
    </message>
    <message>
        <source>Documents in dark letters on white</source>
        <translation>المستندات بأحرف داكنة على أبيض</translation>
    </message>
    <message>
        <source>Page in sepia</source>
        <translation>صفحة بلون بني دافئ</translation>
    </message>
    <message>
        <source>Documents in brown letters on warm paper</source>
        <translation>المستندات بأحرف بنية على ورق دافئ</translation>
    </message>
    <message>
        <source>Page by night</source>
        <translation>صفحة ليلية</translation>
    </message>
    <message>
        <source>Documents in light letters on black</source>
        <translation>المستندات بأحرف فاتحة على أسود</translation>
    </message>
    <message>
        <source>Only the documents</source>
        <translation>المستندات وحدها</translation>
    </message>
    <message>
        <source>Hide everything else and fill the screen; Escape brings it back</source>
        <translation>إخفاء كل ما عداها وملء الشاشة؛ يعيده مفتاح Escape</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>البحث عن أي أمر وتنفيذه</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>كل مفاتيح البرنامج</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>كيف تبحث…</translation>
    </message>
    <message>
        <source>Everything that can be said in a search, with examples</source>
        <translation>كل ما يمكن قوله في البحث، مع أمثلة</translation>
    </message>
    <message>
        <source>About Muqabala</source>
        <translation>حول مقابلة</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>ال&amp;مشروع</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>و&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>ال&amp;قارئ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>on {0}</source>
        <translation>عن {0}</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>لا ادعاءات بعد</translation>
    </message>
    <message>
        <source>Select words in a document and press C, or write down a claim here: a sentence, true or false.</source>
        <translation>حدّد كلمات في مستند واضغط C، أو دوّن ادعاءً هنا: جملة صادقة أو كاذبة.</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>ادعاء جديد…</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <translation>لا أطراف بعد</translation>
    </message>
    <message>
        <source>Select a name in a document and press P. One party can have names in every script.</source>
        <translation>حدّد اسمًا في مستند واضغط P. قد يكون للطرف الواحد أسماء بكل خط.</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>طرف جديد…</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>لا أدلة بعد</translation>
    </message>
    <message>
        <source>Select words that support or refute a claim and press E, or attach a file from a claim&apos;s menu.</source>
        <translation>حدّد كلمات تدعم ادعاءً أو تدحضه واضغط E، أو أرفق ملفًا من قائمة أحد الادعاءات.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>The code book is empty</source>
        <translation>دفتر الرموز فارغ</translation>
    </message>
    <message>
        <source>Codes sort passages by what they are about. Select words and press T, or make a code here.</source>
        <translation>ترتّب الرموز المقاطع بحسب ما تتحدث عنه. حدّد كلمات واضغط T، أو أنشئ رمزًا هنا.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>دفتر الرموز</translation>
    </message>
    <message>
        <source>No memos or links yet</source>
        <translation>لا مذكرات ولا روابط بعد</translation>
    </message>
    <message>
        <source>Write down what you think, on the whole project or on one item; link items from their menus.</source>
        <translation>دوّن ما تراه عن المشروع كله أو عن عنصر واحد؛ واربط العناصر من قوائمها.</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>مذكرة جديدة…</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>مذكرة جديدة</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>المذكرات والروابط</translation>
    </message>
    <message>
        <source>relevance: {0}</source>
        <translation>الأهمية: {0}</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>named</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>لا علامات يتيمة</translation>
    </message>
    <message>
        <source>When a text is corrected, marks whose words are gone wait here to be put back or removed.</source>
        <translation>عند تصحيح نص، تنتظر هنا العلامات التي زالت كلماتها حتى تُعاد إلى مكان أو تُزال.</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>علامات يتيمة</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>النسخة {0}</translation>
    </message>
    <message>
        <source>No marks in this document</source>
        <translation>لا علامات في هذا المستند</translation>
    </message>
    <message>
        <source>Select words in a document and press C, P, E, T or N.</source>
        <translation>حدّد كلمات في مستند واضغط C أو P أو E أو T أو N.</translation>
    </message>
    <message>
        <source>Marks in this document</source>
        <translation>العلامات في هذا المستند</translation>
    </message>
    <message>
        <source>passage {0} of {1}</source>
        <translation>الفقرة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Batch search</source>
        <translation>بحث بالجملة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>A whole list at once</source>
        <translation>قائمة كاملة دفعة واحدة</translation>
    </message>
    <message>
        <source>Names, phrases or queries, thousands of them. A line that is refused stops no other.</source>
        <translation>أسماء أو عبارات أو استعلامات بالآلاف. والسطر المرفوض لا يوقف غيره.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>With documents</source>
        <translation>لها مستندات</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>بلا مستندات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{0} lines · {1} with documents</source>
        <translation>{0} سطر · {1} لها مستندات</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} مرفوضة</translation>
    </message>
</context>
<context>
    <name>BatchFlow</name>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>قراءة {0}</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>كتابة {0}</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>كُتب {0}.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A list of queries</source>
        <translation>قائمة استعلامات</translation>
    </message>
    <message>
        <source>Batch search.xlsx</source>
        <translation>بحث بالجملة.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>مصنف إكسل (*.xlsx);;جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>كتابة الجدول</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>أول موضع</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Batch search</source>
        <translation>بحث بالجملة</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>What each query has found</source>
        <translation>ما عثر عليه كل استعلام</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>إزالة: {0}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Who says so? (empty: the outlet itself)</source>
        <translation>من يقول ذلك؟ (فارغ: جهة النشر نفسها)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What do you want to remember about this passage?</source>
        <translation>ماذا تريد أن تتذكر عن هذا المقطع؟</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>يشكّك</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>يدحض</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Which claim is voiced here?</source>
        <translation>أي ادعاء يُعبَّر عنه هنا؟</translation>
    </message>
    <message>
        <source>Who is named here?</source>
        <translation>من المذكور هنا؟</translation>
    </message>
    <message>
        <source>Which claim does this bear on?</source>
        <translation>بأي ادعاء يتصل هذا؟</translation>
    </message>
    <message>
        <source>Which code fits here?</source>
        <translation>أي رمز يناسب هنا؟</translation>
    </message>
    <message>
        <source>Find a claim, or word a new one</source>
        <translation>ابحث عن ادعاء أو صُغ واحدًا جديدًا</translation>
    </message>
    <message>
        <source>Find a party, or name a new one</source>
        <translation>ابحث عن طرف أو سمِّ واحدًا جديدًا</translation>
    </message>
    <message>
        <source>Find a code, or name a new one</source>
        <translation>ابحث عن رمز أو سمِّ واحدًا جديدًا</translation>
    </message>
    <message>
        <source>Stance: + − ? . while the line is empty</source>
        <translation>الموقف: + − ? . ما دام السطر فارغًا</translation>
    </message>
    <message>
        <source>+ supports, − refutes while the line is empty</source>
        <translation>+ يدعم، − يدحض ما دام السطر فارغًا</translation>
    </message>
    <message>
        <source>Ctrl+Enter marks</source>
        <translation>‏Ctrl+Enter للوسم</translation>
    </message>
    <message>
        <source>Enter marks, Escape closes</source>
        <translation>‏Enter للوسم، Escape للإغلاق</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Story.muqabala</source>
        <translation>قصة.muqabala</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>إعداد النموذج</translation>
    </message>
    <message>
        <source>Muqabala projects (*.muqabala)</source>
        <translation>مشاريع مقابلة (*.muqabala)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Select some words in a document first.</source>
        <translation>حدّد أولًا بعض الكلمات في مستند.</translation>
    </message>
    <message>
        <source>Choose a mark, and select some words of its document first.</source>
        <translation>اختر علامة وحدّد بعض كلمات مستندها أولًا.</translation>
    </message>
    <message>
        <source>Put the cursor on a word of a document first.</source>
        <translation>ضع المؤشر على كلمة في مستند أولًا.</translation>
    </message>
    <message>
        <source>Open the document first.</source>
        <translation>افتح المستند أولًا.</translation>
    </message>
    <message>
        <source>No other open document shares the passage at the caret.</source>
        <translation>لا يشترك أي مستند مفتوح آخر في المقطع عند المؤشر.</translation>
    </message>
    <message>
        <source>Four documents stand on the board already. Close one of them first.</source>
        <translation>على اللوحة أربعة مستندات. أغلق أحدها أولًا.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Write to a file</source>
        <translation>كتابة في ملف</translation>
    </message>
</context>
<context>
    <name>ComparisonWriting</name>
    <message>
        <source>Writing {0}</source>
        <translation>كتابة {0}</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>كُتب {0}.</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Best documents first</source>
        <translation>أفضل المستندات أولًا</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>الكلمات السابقة</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>الكلمات اللاحقة</translation>
    </message>
    <message>
        <source>Second word before</source>
        <translation>الكلمة الثانية قبلها</translation>
    </message>
    <message>
        <source>Second word after</source>
        <translation>الكلمة الثانية بعدها</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>الكلمات التي وُجدت</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Word before</source>
        <translation>الكلمة السابقة</translation>
    </message>
    <message>
        <source>Word after</source>
        <translation>الكلمة اللاحقة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
</context>
<context>
    <name>ConcordanceFlow</name>
    <message>
        <source>Writing {0}</source>
        <translation>كتابة {0}</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>كُتب {0}.</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>No hit in the texts</source>
        <translation>لا نتيجة في النصوص</translation>
    </message>
    <message>
        <source>A concordance shows hits in texts. Try fewer words or fewer filters.</source>
        <translation>يعرض فهرس السياقات ما وُجد في النصوص. جرّب كلمات أقل أو مرشحات أقل.</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>لم يُفهم السؤال</translation>
    </message>
    <message>
        <source>Write the rows to a file</source>
        <translation>كتابة الأسطر في ملف</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>كل نتيجة في سياقها</translation>
    </message>
    <message>
        <source>Search for something: its hits are set one below the other, to be sorted and grouped.</source>
        <translation>ابحث عن شيء: تُرصف نتائجه بعضها تحت بعض، لتُفرز وتُجمع.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {0} hits</source>
        <translation>أول {0} نتيجة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>ConcordanceTools</name>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Write the rows to a file (CSV, Excel)</source>
        <translation>كتابة الأسطر في ملف (CSV، Excel)</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>the others may have it from here</source>
        <translation>قد تكون البقية نقلت من هنا</translation>
    </message>
    <message>
        <source>Source {0}: {1}</source>
        <translation>المصدر {0}: {1}</translation>
    </message>
    <message>
        <source>struck through: only in the first</source>
        <translation>مشطوب: في الأول فقط</translation>
    </message>
    <message>
        <source>underlined: only in the second</source>
        <translation>تحته خط: في الثاني فقط</translation>
    </message>
    <message>
        <source>wavy line: in other words</source>
        <translation>خط متموج: بكلمات أخرى</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>متطابق كلمة بكلمة</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Copies and quotations</source>
        <translation>النسخ والاقتباسات</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>نصوص متكررة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>نص متكرر</translation>
    </message>
    <message>
        <source>it recurs in {0} documents of one outlet</source>
        <translation>يتكرر لدى جهة واحدة (عدد المستندات: {0})</translation>
    </message>
    <message>
        <source>it recurs in {0} documents of {1} outlets</source>
        <translation>يتكرر (عدد المستندات: {0}، عدد الجهات: {1})</translation>
    </message>
    <message>
        <source>it is made of turns of phrase that {0} documents use</source>
        <translation>يتألف من عبارات شائعة (عدد المستندات التي تستعملها: {0})</translation>
    </message>
    <message>
        <source>it is a formula: {0} documents say the like on other occasions</source>
        <translation>هو صيغة متكررة: {0} مستندات تقول مثله في مناسبات أخرى</translation>
    </message>
    <message>
        <source>both quote the same speech, and hardly a word around it is the same</source>
        <translation>كلاهما يقتبس الكلام نفسه، ولا تكاد تتطابق كلمة حوله</translation>
    </message>
    <message>
        <source>{0} words are the same, word for word</source>
        <translation>كلمات متطابقة حرفيًا: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} words are the same</source>
        <translation>كلمات متطابقة: {0} من {1}</translation>
    </message>
    <message>
        <source>the two texts are the same, word for word</source>
        <translation>النصان متطابقان كلمة بكلمة</translation>
    </message>
    <message>
        <source>{0} words are copied: {1} of one document, {2} of the other</source>
        <translation>كلمات منسوخة: {0}، أي {1} من أحد المستندين و{2} من الآخر</translation>
    </message>
    <message>
        <source>it names {0}</source>
        <translation>يذكر {0}</translation>
    </message>
    <message>
        <source>it was published later, {0} after {1}</source>
        <translation>نُشر لاحقًا: {0} بعد {1}</translation>
    </message>
    <message>
        <source>{0} of it stands in the other, which has more ({1} of that)</source>
        <translation>{0} منه موجود في الآخر، وهو أطول ({1} من ذلك)</translation>
    </message>
    <message>
        <source>an analyst says so: {0}</source>
        <translation>بحسب أحد المحللين: {0}</translation>
    </message>
    <message>
        <source>an analyst says so: {0}: {1}</source>
        <translation>بحسب أحد المحللين: {0}: {1}</translation>
    </message>
    <message>
        <source>both have it from {0}</source>
        <translation>كلاهما أخذه عن {0}</translation>
    </message>
    <message>
        <source>{0} may have it from {1}: {2}</source>
        <translation>ربما أخذه {0} عن {1}: {2}</translation>
    </message>
</context>
<context>
    <name>CopiesFlow</name>
    <message>
        <source>Comparing documents</source>
        <translation>مقارنة المستندات</translation>
    </message>
</context>
<context>
    <name>CopiesMap</name>
    <message>
        <source>Map of copies</source>
        <translation>خريطة النسخ</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter unfolds it</source>
        <translation>مفتاح الإدخال يفتحه</translation>
    </message>
    <message>
        <source>{0} – {1}: {2}, words: {3}</source>
        <translation>{0} – {1}: {2}، الكلمات: {3}</translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>قارن الآن</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>المقاطع المشتركة</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of several documents</source>
        <translation>
            <numerusform>لا مصادر مشتركة</numerusform>
            <numerusform>مصدر واحد لعدة مستندات</numerusform>
            <numerusform>مصدران لعدة مستندات</numerusform>
            <numerusform>%n مصادر لعدة مستندات</numerusform>
            <numerusform>%n مصدرًا لعدة مستندات</numerusform>
            <numerusform>%n مصدر لعدة مستندات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have no room on the map</source>
        <translation>
            <numerusform>لا مستندات خارج الخريطة</numerusform>
            <numerusform>مستند واحد لا تتسع له الخريطة</numerusform>
            <numerusform>مستندان لا تتسع لهما الخريطة</numerusform>
            <numerusform>%n مستندات لا تتسع لها الخريطة</numerusform>
            <numerusform>%n مستندًا لا تتسع له الخريطة</numerusform>
            <numerusform>%n مستند لا تتسع له الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) folded</source>
        <translation>
            <numerusform>لا مصادر مطوية</numerusform>
            <numerusform>مصدر واحد مطوي</numerusform>
            <numerusform>مصدران مطويان</numerusform>
            <numerusform>%Ln مصادر مطوية</numerusform>
            <numerusform>%Ln مصدرًا مطويًا</numerusform>
            <numerusform>%Ln مصدر مطوي</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Import two articles or more: what they share word for word is found here.</source>
        <translation>استورد مقالين أو أكثر: يظهر هنا ما تشترك فيه كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Documents are bound by what they copy. Choose a passage, and “Sources” joins documents or confirms their origin.</source>
        <translation>يربط بين المستندات ما تنسخه. اختر مقطعًا، ثم اجمع المستندات أو أكّد أصلها عبر «المصادر».</translation>
    </message>
    <message>
        <source>Every document is a source of its own</source>
        <translation>كل مستند مصدر قائم بذاته</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>Choose fewer, or show everything.</source>
        <translation>اختر عددًا أقل، أو اعرض كل شيء.</translation>
    </message>
    <message>
        <source>The documents share no passages</source>
        <translation>لا تشترك المستندات في أي مقطع</translation>
    </message>
    <message>
        <source>New articles are compared as soon as they are imported.</source>
        <translation>تُقارن المقالات الجديدة فور استيرادها.</translation>
    </message>
    <message>
        <source>The list appears when it is done; the status bar shows how far it is.</source>
        <translation>تظهر القائمة عند الانتهاء؛ ويعرض شريط الحالة مدى التقدم.</translation>
    </message>
    <message>
        <source>Comparing documents</source>
        <translation>مقارنة المستندات</translation>
    </message>
    <message>
        <source>The documents were not compared</source>
        <translation>لم تُقارن المستندات</translation>
    </message>
    <message>
        <source>Passages that documents share are found, told from quotations, and listed here.</source>
        <translation>تُكتشف هنا المقاطع المشتركة بين المستندات، وتُميَّز عن الاقتباسات، وتُسرد.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
</context>
<context>
    <name>CopiesTools</name>
    <message>
        <source>How copies are shown</source>
        <translation>طريقة عرض النسخ</translation>
    </message>
    <message>
        <source>Kinds of passages</source>
        <translation>أنواع المقاطع</translation>
    </message>
    <message>
        <source>Filter by document</source>
        <translation>تصفية حسب المستند</translation>
    </message>
    <message>
        <source>Only between sources</source>
        <translation>بين المصادر فقط</translation>
    </message>
    <message>
        <source>Leave out what documents of one source share</source>
        <translation>استبعاد ما تشترك فيه مستندات المصدر الواحد</translation>
    </message>
    <message>
        <source>Only near the chosen one</source>
        <translation>ما يجاور المختار فقط</translation>
    </message>
    <message>
        <source>Only what shares passages with the chosen document, or is of its source</source>
        <translation>ما يشترك مع المستند المختار في مقاطع أو هو من مصدره فقط</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>الكتابة إلى ملف</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>صورة (SVG، PNG)…</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>%n mark(s) became orphans: their words are gone.</source>
        <translation>
            <numerusform>لا علامات يتيمة.</numerusform>
            <numerusform>صارت علامة واحدة يتيمة: زالت كلماتها.</numerusform>
            <numerusform>صارت علامتان يتيمتين: زالت كلماتهما.</numerusform>
            <numerusform>صارت %n علامات يتيمة: زالت كلماتها.</numerusform>
            <numerusform>صارت %n علامة يتيمة: زالت كلماتها.</numerusform>
            <numerusform>صارت %n علامة يتيمة: زالت كلماتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is corrected; its marks went along.</source>
        <translation>صُحِّح النص وانتقلت علاماته معه.</translation>
    </message>
    <message>
        <source>Version {0} of {1}, replaced on {2} by {3}</source>
        <translation>النسخة {0} من {1}، استبدلها {3} في {2}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Marks that change</source>
        <translation>العلامات التي تتغير</translation>
    </message>
    <message>
        <source>Why it is corrected, such as: wrong charset</source>
        <translation>سبب التصحيح، مثل: ترميز خاطئ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Make the new version</source>
        <translation>إنشاء النسخة الجديدة</translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation>تجري مقارنة النصّين…</translation>
    </message>
    <message>
        <source>Throw the correction away?</source>
        <translation>أتريد ترك التصحيح؟</translation>
    </message>
    <message>
        <source>What you have typed here is lost; the document stays as it is.</source>
        <translation>يضيع ما كتبته هنا، ويبقى المستند كما هو.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>ترك التصحيح</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stay</source>
        <translation>
            <numerusform>لا تبقى علامة</numerusform>
            <numerusform>تبقى علامة واحدة</numerusform>
            <numerusform>تبقى علامتان</numerusform>
            <numerusform>تبقى %n علامات</numerusform>
            <numerusform>تبقى %n علامة</numerusform>
            <numerusform>تبقى %n علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <translation>
            <numerusform>لا تنتقل علامة</numerusform>
            <numerusform>تنتقل واحدة</numerusform>
            <numerusform>تنتقل اثنتان</numerusform>
            <numerusform>تنتقل %n</numerusform>
            <numerusform>تنتقل %n</numerusform>
            <numerusform>تنتقل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on changed words</source>
        <translation>
            <numerusform>لا كلمات متغيرة</numerusform>
            <numerusform>واحدة على كلمات متغيرة</numerusform>
            <numerusform>اثنتان على كلمات متغيرة</numerusform>
            <numerusform>%n على كلمات متغيرة</numerusform>
            <numerusform>%n على كلمات متغيرة</numerusform>
            <numerusform>%n على كلمات متغيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become orphans</source>
        <translation>
            <numerusform>لا تتيتّم علامة</numerusform>
            <numerusform>تصير واحدة يتيمة</numerusform>
            <numerusform>تصير اثنتان يتيمتين</numerusform>
            <numerusform>تصير %n يتيمة</numerusform>
            <numerusform>تصير %n يتيمة</numerusform>
            <numerusform>تصير %n يتيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has no marks.</source>
        <translation>ليس في المستند علامات.</translation>
    </message>
    <message>
        <source>becomes an orphan</source>
        <translation>تصير يتيمة</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>كانت: {0}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>This passage from left to right</source>
        <translation>هذه الفقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>This passage from right to left</source>
        <translation>هذه الفقرة من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>CorrectionPreview</name>
    <message>
        <source>Comparing the texts</source>
        <translation>مقارنة النصّين</translation>
    </message>
    <message>
        <source>The texts could not be compared.</source>
        <translation>تعذّرت مقارنة النصين.</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>Dates of what was found</source>
        <translation>تواريخ ما عُثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Passage in the document</source>
        <translation>المقطع في المستند</translation>
    </message>
    <message>
        <source>Passage in the other document</source>
        <translation>المقطع في المستند الآخر</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>Money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} مقابل {1}</translation>
    </message>
    <message>
        <source>Both stand under one claim.</source>
        <translation>وُضع كلاهما تحت ادعاء واحد.</translation>
    </message>
    <message>
        <source>Both sentences speak of: {0}.</source>
        <translation>تتحدث الجملتان عن: {0}.</translation>
    </message>
    <message>
        <source>Neither article has another figure of this kind.</source>
        <translation>ليس في أي من المقالين رقم آخر من هذا النوع.</translation>
    </message>
    <message>
        <source>The same outlet told it on another day: it may have changed since.</source>
        <translation>أوردته جهة النشر نفسها في يوم آخر، فقد يكون تغيّر منذ ذلك.</translation>
    </message>
    <message>
        <source>Finding: {0}</source>
        <translation>نتيجة: {0}</translation>
    </message>
    <message>
        <source>Dismissed: {0}</source>
        <translation>مستبعد: {0}</translation>
    </message>
    <message>
        <source>“{0}” is counted from {1}, the date of the article.</source>
        <translation>حُسب «{0}» من {1}، وهو تاريخ المقال.</translation>
    </message>
</context>
<context>
    <name>DisagreementsFlow</name>
    <message>
        <source>Looking for disagreements</source>
        <translation>البحث عن الخلافات</translation>
    </message>
</context>
<context>
    <name>DisagreementsPanel</name>
    <message>
        <source>Only open documents</source>
        <translation>المستندات المفتوحة فقط</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Dismissed, too</source>
        <translation>المستبعدة أيضًا</translation>
    </message>
    <message>
        <source>Accept as a finding…</source>
        <translation>قبول كنتيجة…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>ابحث الآن</translation>
    </message>
    <message>
        <source>Only the open documents</source>
        <translation>المستندات المفتوحة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>لا خلافات</numerusform>
            <numerusform>خلاف واحد</numerusform>
            <numerusform>خلافان</numerusform>
            <numerusform>%n خلافات</numerusform>
            <numerusform>%n خلافًا</numerusform>
            <numerusform>%n خلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>اختر نوعًا آخر.</translation>
    </message>
    <message>
        <source>Figures, dates and stances that differ between documents on one story stand here.</source>
        <translation>تظهر هنا الأرقام والتواريخ والمواقف التي تختلف بين مستندات عن القصة نفسها.</translation>
    </message>
    <message>
        <source>No disagreements were found</source>
        <translation>لم يُعثر على خلافات</translation>
    </message>
    <message>
        <source>The list appears when it is done; the status bar shows how far it is.</source>
        <translation>تظهر القائمة عند الانتهاء؛ ويعرض شريط الحالة مدى التقدم.</translation>
    </message>
    <message>
        <source>Looking for disagreements</source>
        <translation>البحث عن الخلافات</translation>
    </message>
    <message>
        <source>Disagreements were not looked for</source>
        <translation>لم يُبحث عن الخلافات</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>لم يُبحث عنها بعد</translation>
    </message>
    <message>
        <source>wavy line: what differs</source>
        <translation>خط متموج: ما يختلف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Empty: what differs</source>
        <translation>إن تُرك فارغًا: ما يختلف</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>لماذا ليس خلافًا</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Open side by side</source>
        <translation>فتح جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Edit the data…</source>
        <translation>تعديل البيانات…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>تصحيح النص…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>Version {0}, replaced on {1}</source>
        <translation>النسخة {0}، استُبدلت في {1}</translation>
    </message>
    <message>
        <source>Data of the document</source>
        <translation>بيانات المستند</translation>
    </message>
    <message>
        <source>2023, 2023-05, 2023-05-18 or with a time</source>
        <translation>⁦2023⁩ أو ⁦2023-05⁩ أو ⁦2023-05-18⁩ أو مع الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>تاريخ الجلب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%n علامات</numerusform>
            <numerusform>%n علامة</numerusform>
            <numerusform>%n علامة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Merge “{0}” into …</source>
        <translation>دمج «{0}» في …</translation>
    </message>
    <message>
        <source>The claim that stays</source>
        <translation>الادعاء الباقي</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it is written in some script</source>
        <translation>كما يُكتب في أي خط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Another name of {0}</source>
        <translation>اسم آخر لـ{0}</translation>
    </message>
    <message>
        <source>Remove a name</source>
        <translation>إزالة اسم</translation>
    </message>
    <message>
        <source>Merge {0} into …</source>
        <translation>دمج {0} في …</translation>
    </message>
    <message>
        <source>The party that stays</source>
        <translation>الطرف الباقي</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>File that bears on the claim</source>
        <translation>ملف يتصل بالادعاء</translation>
    </message>
    <message>
        <source>the file cannot be read ({0}).</source>
        <translation>تعذّرت قراءة الملف ({0}).</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>the file cannot be written ({0}).</source>
        <translation>تعذّرت كتابة الملف ({0}).</translation>
    </message>
    <message>
        <source>Memo on {0}</source>
        <translation>مذكرة عن {0}</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Link to …</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>هذا العنصر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{0} … {1}</source>
        <translation>{0} … {1}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>A sentence that is true or false, in your own words</source>
        <translation>جملة صادقة أو كاذبة، بكلماتك</translation>
    </message>
    <message>
        <source>The name that it is shown by</source>
        <translation>الاسم الذي يُعرض به</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>In any script, one a line</source>
        <translation>بأي خط، اسم في كل سطر</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(في الأعلى)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>حرف واحد أو رقم</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>متى يُستعمل</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Information is</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Open a document from the library with Enter or a double click, or drag it here. Up to four stand side by side, each in its own direction.</source>
        <translation>افتح مستندًا من المكتبة بمفتاح الإدخال أو بنقرتين، أو اسحبه إلى هنا. يقف حتى أربعة جنبًا إلى جنب، كل واحد باتجاهه.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Grade…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>No evidence after all</source>
        <translation>ليس دليلًا</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Exporting {0}</source>
        <translation>تصدير {0}</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>التحقق من {0}</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>حفظ المشروع باسم</translation>
    </message>
    <message>
        <source>Muqabala projects (*.muqabala)</source>
        <translation>مشاريع مقابلة (*.muqabala)</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>فتح {0}</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>كُتب {0}.</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>في {0}</translation>
    </message>
    <message>
        <source>It does not carry:</source>
        <translation>لا يحمل:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>{0} is not what it was when it was written.</source>
        <translation>لم يعد {0} كما كان عند كتابته.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new copy.</source>
        <translation>لا تعتمد عليه؛ واطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>{0} is complete and unchanged.</source>
        <translation>{0} كامل ولم يتغير.</translation>
    </message>
    <message>
        <source>Every file in it has the checksum that the bundle lists.</source>
        <translation>لكل ملف فيه المجموع الاختباري المذكور في الحزمة.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>حزم (*.zip)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>This format cannot carry: {0}</source>
        <translation>لا تستطيع هذه الصيغة أن تحمل: {0}</translation>
    </message>
    <message>
        <source>Nothing is lost: the project can be taken out of it again.</source>
        <translation>لا يضيع شيء: يمكن إخراج المشروع منها ثانية.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the results</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Only with {0}</source>
        <translation>مع {0} فقط</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>بدون {0}</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>إزالة هذا المرشّح</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Click: only with it. Ctrl+click or the sign at the end: without it.</source>
        <translation>نقرة: معه فقط. Ctrl+نقرة أو العلامة في آخر السطر: بدونه.</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>only with it</source>
        <translation>معه فقط</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>بدونه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Source cluster</source>
        <translation>مجموعة المصدر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>جهة نشر غير معروفة</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} أخرى</translation>
    </message>
    <message>
        <source>without the word {0}</source>
        <translation>دون الكلمة {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>ليس {0}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>about {0}</source>
        <translation>نحو {0}</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>أكثر من {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>ما لا يقل عن {0}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>أقل من {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>ما لا يزيد على {0}</translation>
    </message>
    <message>
        <source>{0} per hour</source>
        <translation>{0} في الساعة</translation>
    </message>
    <message>
        <source>{0} per day</source>
        <translation>{0} في اليوم</translation>
    </message>
    <message>
        <source>{0} per week</source>
        <translation>{0} في الأسبوع</translation>
    </message>
    <message>
        <source>{0} per month</source>
        <translation>{0} في الشهر</translation>
    </message>
    <message>
        <source>{0} per year</source>
        <translation>{0} في السنة</translation>
    </message>
    <message>
        <source>{0} per person</source>
        <translation>{0} للشخص الواحد</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>جنيه</translation>
    </message>
    <message>
        <source>liras</source>
        <translation>ليرة</translation>
    </message>
    <message>
        <source>dinars</source>
        <translation>دينار</translation>
    </message>
    <message>
        <source>riyals</source>
        <translation>ريال</translation>
    </message>
    <message>
        <source>dirhams</source>
        <translation>درهم</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>روبية</translation>
    </message>
    <message>
        <source>francs</source>
        <translation>فرنك</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>كرونة</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} من الأشخاص</translation>
    </message>
    <message>
        <source>{0} degrees</source>
        <translation>{0} درجة</translation>
    </message>
    <message>
        <source>{0} barrels</source>
        <translation>{0} برميل</translation>
    </message>
    <message>
        <source>{0} miles</source>
        <translation>{0} ميل</translation>
    </message>
    <message>
        <source>{0} acres</source>
        <translation>{0} فدان إنجليزي</translation>
    </message>
    <message>
        <source>{0} feet</source>
        <translation>{0} قدم</translation>
    </message>
    <message>
        <source>{0} litres</source>
        <translation>{0} لتر</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0} نقطة مئوية</translation>
    </message>
    <message>
        <source>{0} (Saka calendar)</source>
        <translation>{0} (تقويم ساكا)</translation>
    </message>
    <message>
        <source>a day that cannot be worked out</source>
        <translation>يوم لا يمكن حسابه</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>week {0} of {1}</source>
        <translation>الأسبوع {0} من عام {1}</translation>
    </message>
    <message>
        <source>{0} BC</source>
        <translation>{0} قبل الميلاد</translation>
    </message>
    <message>
        <source>{0} (Islamic calendar)</source>
        <translation>{0} هـ</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>ليس {0}</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>بدون {0}</translation>
    </message>
    <message>
        <source>Take away the filter: {0}, {1}</source>
        <translation>إزالة المرشّح: {0}، {1}</translation>
    </message>
    <message>
        <source>without the word {0}</source>
        <translation>دون الكلمة {0}</translation>
    </message>
    <message>
        <source>Find the word {0} again</source>
        <translation>العثور على الكلمة {0} من جديد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>إزالة كل المرشّحات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>بحث في هذا المستند</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Find exactly these characters</source>
        <translation>البحث عن هذه الأحرف بعينها</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>إغلاق شريط البحث (Escape)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} من أكثر من {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>من البداية مجددًا</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>من النهاية مجددًا</translation>
    </message>
</context>
<context>
    <name>FormChip</name>
    <message>
        <source>Found; press to leave it out</source>
        <translation>عُثر عليها؛ اضغط لاستبعادها</translation>
    </message>
    <message>
        <source>Left out; press to find it again</source>
        <translation>مستبعدة؛ اضغط للعثور عليها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Everything, verifiable by anybody: the project, the sources, the report, the tables, checksums.</source>
        <translation>كل شيء، ويستطيع أي أحد التحقق منه: المشروع والمصادر والتقرير والجداول والمجاميع الاختبارية.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>One page for any browser: matrix, claims, evidence, full texts; quotations link to their places.</source>
        <translation>صفحة واحدة لأي متصفح: المصفوفة والادعاءات والأدلة والنصوص الكاملة؛ وكل اقتباس يقود إلى موضعه.</translation>
    </message>
    <message>
        <source>the source files and attached files (their names and checksums are there)</source>
        <translation>ملفات المصادر والملفات المرفقة (أسماؤها ومجاميعها موجودة)</translation>
    </message>
    <message>
        <source>the history of the project</source>
        <translation>سجل المشروع</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>The tables as sheets, right-to-left where their content is.</source>
        <translation>الجداول أوراقًا، من اليمين إلى اليسار حيث يكون محتواها كذلك.</translation>
    </message>
    <message>
        <source>the full texts (quotations with 32 characters around them are there)</source>
        <translation>النصوص الكاملة (الاقتباسات مع 32 محرفًا حولها موجودة)</translation>
    </message>
    <message>
        <source>the source files and attached files (names and checksums are there)</source>
        <translation>ملفات المصادر والملفات المرفقة (الأسماء والمجاميع موجودة)</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>جداول CSV</translation>
    </message>
    <message>
        <source>A folder with one CSV file for each table.</source>
        <translation>مجلد فيه ملف CSV لكل جدول.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>All marks, with codes, claims, parties and evidence, for other annotation tools.</source>
        <translation>كل العلامات مع الرموز والادعاءات والأطراف والأدلة، لأدوات تعليق أخرى.</translation>
    </message>
    <message>
        <source>the texts and the source files themselves (their checksums are there)</source>
        <translation>النصوص وملفات المصادر نفسها (مجاميعها موجودة)</translation>
    </message>
    <message>
        <source>the attached files of evidence (their names and checksums are there)</source>
        <translation>الملفات المرفقة بالأدلة (أسماؤها ومجاميعها موجودة)</translation>
    </message>
    <message>
        <source>what the saved searches had found at the last look</source>
        <translation>ما كانت عمليات البحث المحفوظة قد وجدته عند آخر اطلاع</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of hits</source>
        <translation>مجموعات النتائج</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>كل النتائج</translation>
    </message>
</context>
<context>
    <name>HiddenMarksNotice</name>
    <message>
        <source>Only some marks are shown.</source>
        <translation>لا تظهر إلا بعض العلامات.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>جرى التراجع عنه نهائيًا</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>لم يُفعل شيء بعد</translation>
    </message>
    <message>
        <source>Every change stands here, with its author and time. All of it can be undone.</source>
        <translation>هنا كل تغيير مع صاحبه ووقته. ويمكن التراجع عن كل شيء.</translation>
    </message>
</context>
<context>
    <name>Hypotheses</name>
    <message>
        <source>very consistent</source>
        <translation>متسق جدًا</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>متسق</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>غير متسق</translation>
    </message>
    <message>
        <source>very inconsistent</source>
        <translation>غير متسق إطلاقًا</translation>
    </message>
    <message>
        <source>low relevance</source>
        <translation>أهمية منخفضة</translation>
    </message>
    <message>
        <source>medium relevance</source>
        <translation>أهمية متوسطة</translation>
    </message>
    <message>
        <source>high relevance</source>
        <translation>أهمية عالية</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>{0} (as marked)</source>
        <translation>{0} (كما وُسم)</translation>
    </message>
</context>
<context>
    <name>HypothesesModel</name>
    <message>
        <source>{0} against ({1} of {2})</source>
        <translation>{0} ضده ({1} من {2})</translation>
    </message>
    <message>
        <source>least refuted</source>
        <translation>الأقل تفنيدًا</translation>
    </message>
    <message>
        <source>tells {0}</source>
        <translation>يميّز {0}</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>الوزن {0}</translation>
    </message>
</context>
<context>
    <name>HypothesesPanel</name>
    <message>
        <source>as added</source>
        <translation>بترتيب الإضافة</translation>
    </message>
    <message>
        <source>what tells most first</source>
        <translation>الأكثر تمييزًا أولًا</translation>
    </message>
    <message>
        <source>Order of the evidence</source>
        <translation>ترتيب الأدلة</translation>
    </message>
    <message>
        <source>Try to refute: the claim with the least against it stands best.</source>
        <translation>حاول التفنيد: الادعاء الذي يعارضه الأقل هو الأقوى.</translation>
    </message>
    <message>
        <source>No evidence to weigh yet</source>
        <translation>لا أدلة لموازنتها بعد</translation>
    </message>
    <message>
        <source>Mark passages as evidence for or against a claim. Then rate each against every claim here.</source>
        <translation>علّم المقاطع دليلًا على ادعاء أو ضده، ثم قيّم هنا كل دليل مقابل كل ادعاء.</translation>
    </message>
    <message>
        <source>Choose the claims that compete</source>
        <translation>اختيار الادعاءات المتنافسة</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>الكتابة في ملف</translation>
    </message>
</context>
<context>
    <name>HypothesesTable</name>
    <message>
        <source>Evidence × hypotheses</source>
        <translation>الأدلة × الفرضيات</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>سحب التقييم</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the same document is there already</source>
        <translation>المستند نفسه موجود من قبل</translation>
    </message>
    <message>
        <source>Imported, but to be looked at</source>
        <translation>استُورد وينبغي النظر فيه</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What could not be imported was left out; everything else is in the project.</source>
        <translation>تُرك ما تعذّر استيراده؛ وكل ما سواه في المشروع.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>الملفات المستوردة</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>لم يُستورد شيء</numerusform>
            <numerusform>استُورد مستند واحد</numerusform>
            <numerusform>استُورد مستندان</numerusform>
            <numerusform>استُوردت %n مستندات</numerusform>
            <numerusform>استُورد %n مستندًا</numerusform>
            <numerusform>استُورد %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل</numerusform>
            <numerusform>اثنان موجودان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودًا من قبل</numerusform>
            <numerusform>%n موجود من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Index: updating</source>
        <translation>الفهرس: يُحدَّث</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Index: up to date</source>
        <translation>الفهرس: محدَّث</translation>
    </message>
    <message>
        <source>Index: not available</source>
        <translation>الفهرس: غير متاح</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No mark selected</source>
        <translation>لا علامة محددة</translation>
    </message>
    <message>
        <source>Click a mark in a document to see and change what it says.</source>
        <translation>انقر علامة في مستند لترى ما تقوله وتغيّره.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>الانتقال إلى المقطع</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>characters {0}–{1} · {2}, {3}</source>
        <translation>المحارف {0}–{1} · {2}، {3}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>This voices a claim…</source>
        <translation>هذا يعبّر عن ادعاء…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>This bears on a claim…</source>
        <translation>هذا يتصل بادعاء…</translation>
    </message>
    <message>
        <source>{0} · source {1}: {2} · information {3}: {4} · relevance: {5}</source>
        <translation>{0} · المصدر {1}: {2} · المعلومة {3}: {4} · الأهمية: {5}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>إضافة رمز…</translation>
    </message>
    <message>
        <source>Parties named</source>
        <translation>الأطراف المذكورة</translation>
    </message>
    <message>
        <source>Name a party…</source>
        <translation>تسمية طرف…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>المذكرات والروابط</translation>
    </message>
    <message>
        <source>Write a memo…</source>
        <translation>كتابة مذكرة…</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>تصفية: {0}</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>الانتقال إلى المقطع</translation>
    </message>
    <message>
        <source>Write a memo…</source>
        <translation>كتابة مذكرة…</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>دمج في آخر…</translation>
    </message>
    <message>
        <source>Attach a file as evidence…</source>
        <translation>إرفاق ملف كدليل…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>إضافة اسم…</translation>
    </message>
    <message>
        <source>Remove a name…</source>
        <translation>إزالة اسم…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>رمز جديد تحته…</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>إلغاء: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} من {2}</translation>
    </message>
    <message>
        <source>, about {0} s left</source>
        <translation>، بقي نحو {0} ث</translation>
    </message>
    <message>
        <source>, about {0} min left</source>
        <translation>، بقي نحو {0} د</translation>
    </message>
    <message>
        <source>{0}: stopping…</source>
        <translation>{0}: يتوقف…</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title, outlet, author</source>
        <translation>تصفية بالعنوان أو الجهة أو الكاتب</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>تصفية المستندات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>لا مستندات بعد</translation>
    </message>
    <message>
        <source>Import text, Markdown or web pages, singly or by the folder; or drop them on the window.</source>
        <translation>استورد نصوصًا أو Markdown أو صفحات ويب، فرادى أو بالمجلد؛ أو أسقطها على النافذة.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>كل جهات النشر</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بالعنوان</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>بجهة النشر</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>باللغة</translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation>بترتيب الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} documents</source>
        <translation>{0} من {1} من المستندات</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>One query on each line: type or paste them, or take them from a file.</source>
        <translation>استعلام في كل سطر: اكتبها أو ألصقها أو خذها من ملف.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Each line is</source>
        <translation>كل سطر</translation>
    </message>
    <message>
        <source>a query, with all signs</source>
        <translation>استعلام بكل رموزه</translation>
    </message>
    <message>
        <source>words that stand so</source>
        <translation>كلمات متجاورة هكذا</translation>
    </message>
    <message>
        <source>a name, in every script</source>
        <translation>اسم بكل خط</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>كما كُتبت تمامًا</translation>
    </message>
    <message>
        <source>in every spelling</source>
        <translation>بكل صور كتابتها</translation>
    </message>
    <message>
        <source>in all their forms</source>
        <translation>بكل صيغها</translation>
    </message>
    <message>
        <source>Letters that may differ</source>
        <translation>حروف قد تختلف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>مستندات باللغة</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo: {0}</source>
        <translation>تراجع: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>إعادة: {0}</translation>
    </message>
    <message>
        <source>An import is running. Wait until it has ended, or cancel it.</source>
        <translation>هناك استيراد جارٍ. انتظر حتى ينتهي أو ألغه.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s) from the project?</source>
        <translation>
            <numerusform>ألا يُزال شيء من المشروع؟</numerusform>
            <numerusform>إزالة مستند واحد من المشروع؟</numerusform>
            <numerusform>إزالة مستندين من المشروع؟</numerusform>
            <numerusform>إزالة %n مستندات من المشروع؟</numerusform>
            <numerusform>إزالة %n مستندًا من المشروع؟</numerusform>
            <numerusform>إزالة %n مستند من المشروع؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in them go, too. It can be undone.</source>
        <translation>
            <numerusform>لا علامات فيها. ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>وتزول معها علامة واحدة. ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>وتزول معها علامتان. ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>وتزول معها %n علامات. ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>وتزول معها %n علامة. ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>وتزول معها %n علامة. ويمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>MarkAllDialog</name>
    <message>
        <source>Mark all hits</source>
        <translation>وسم كل النتائج</translation>
    </message>
    <message>
        <source>Looking for every hit…</source>
        <translation>جارٍ البحث عن كل النتائج…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>No hit in any text</source>
        <translation>لا نتيجة في أي نص</translation>
    </message>
    <message>
        <source>Only data such as title or date fit this search.</source>
        <translation>لا يطابق هذا البحث إلا بيانات مثل العنوان أو التاريخ.</translation>
    </message>
    <message>
        <source>All hits of {0}</source>
        <translation>كل نتائج {0}</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) ticked</source>
        <translation>
            <numerusform>لا مواضع محددة</numerusform>
            <numerusform>موضع واحد محدد</numerusform>
            <numerusform>موضعان محددان</numerusform>
            <numerusform>%Ln مواضع محددة</numerusform>
            <numerusform>%Ln موضعًا محددًا</numerusform>
            <numerusform>%Ln موضع محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} so marked already</source>
        <translation>{0} موسومة هكذا من قبل</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>وسم {0}</translation>
    </message>
    <message>
        <source>Say first what the marks are to say.</source>
        <translation>قل أولًا ما تعنيه العلامات.</translation>
    </message>
</context>
<context>
    <name>MarkEditing</name>
    <message>
        <source>Which claim does it voice?</source>
        <translation>أي ادعاء يعبّر عنه؟</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>من يقوله؟</translation>
    </message>
    <message>
        <source>According to whom?</source>
        <translation>نقلًا عمّن؟</translation>
    </message>
    <message>
        <source>Write it as the text does</source>
        <translation>اكتبه كما في النص</translation>
    </message>
    <message>
        <source>On which claim does it bear?</source>
        <translation>بأي ادعاء يتصل؟</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Whom does it name?</source>
        <translation>من يسمّي؟</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>طرف جديد</translation>
    </message>
</context>
<context>
    <name>MarkFilterDialog</name>
    <message>
        <source>Show only some marks</source>
        <translation>أظهر بعض العلامات فقط</translation>
    </message>
    <message>
        <source>Find a claim, code, party or author</source>
        <translation>ابحث عن ادعاء أو رمز أو طرف أو صاحب علامة</translation>
    </message>
    <message>
        <source>Only marks with</source>
        <translation>العلامات التي فيها فقط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>A code also means those below it</source>
        <translation>الرمز يشمل ما تحته من رموز</translation>
    </message>
    <message>
        <source>Marks with a code below a ticked one are shown, too</source>
        <translation>تظهر أيضًا العلامات التي تحمل رمزًا تحت رمز محدَّد</translation>
    </message>
    <message>
        <source>Only marks with (nothing ticked: all)</source>
        <translation>العلامات التي فيها فقط (بلا اختيار: كلها)</translation>
    </message>
</context>
<context>
    <name>MarkingHits</name>
    <message>
        <source>Search for something first.</source>
        <translation>ابحث عن شيء أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) marked; one step takes it back.</source>
        <translation>
            <numerusform>لم يُوسم شيء</numerusform>
            <numerusform>وُسم موضع واحد؛ خطوة واحدة تُرجعه.</numerusform>
            <numerusform>وُسم موضعان؛ خطوة واحدة تُرجعهما.</numerusform>
            <numerusform>وُسمت %Ln مواضع؛ خطوة واحدة تُرجعها.</numerusform>
            <numerusform>وُسم %Ln موضعًا؛ خطوة واحدة تُرجعها.</numerusform>
            <numerusform>وُسم %Ln موضع؛ خطوة واحدة تُرجعها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>يشكّك</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>Speaker: {0}</source>
        <translation>المتكلم: {0}</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>يدحض</translation>
    </message>
    <message>
        <source>The mark…</source>
        <translation>العلامة…</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>صاحب غير معروف</translation>
    </message>
</context>
<context>
    <name>MarksList</name>
    <message>
        <source>Marks of this line</source>
        <translation>علامات هذا السطر</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>يشكّك</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>جهة النشر نفسها</translation>
    </message>
    <message>
        <source>Source {0}: {1}</source>
        <translation>المصدر {0}: {1}</translation>
    </message>
    <message>
        <source>source {0}</source>
        <translation>المصدر {0}</translation>
    </message>
    <message>
        <source>according to {0}</source>
        <translation>نقلًا عن {0}</translation>
    </message>
    <message>
        <source>Claims × documents</source>
        <translation>ادعاءات × مستندات</translation>
    </message>
    <message>
        <source>Claims × parties</source>
        <translation>ادعاءات × أطراف</translation>
    </message>
    <message>
        <source>Codes × documents</source>
        <translation>رموز × مستندات</translation>
    </message>
    <message>
        <source>in my order</source>
        <translation>بترتيبي</translation>
    </message>
    <message>
        <source>most disputed first</source>
        <translation>الأكثر خلافًا أولًا</translation>
    </message>
    <message>
        <source>best corroborated first</source>
        <translation>الأكثر تأييدًا أولًا</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>asserted by %n document(s)</source>
        <translation>
            <numerusform>لا يؤكده أحد</numerusform>
            <numerusform>يؤكده مستند واحد</numerusform>
            <numerusform>يؤكده مستندان</numerusform>
            <numerusform>يؤكده %n مستندات</numerusform>
            <numerusform>يؤكده %n مستندًا</numerusform>
            <numerusform>يؤكده %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied by %n document(s)</source>
        <translation>
            <numerusform>لا ينفيه أحد</numerusform>
            <numerusform>ينفيه مستند واحد</numerusform>
            <numerusform>ينفيه مستندان</numerusform>
            <numerusform>ينفيه %n مستندات</numerusform>
            <numerusform>ينفيه %n مستندًا</numerusform>
            <numerusform>ينفيه %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>doubted by %n document(s)</source>
        <translation>
            <numerusform>لا يشكّك فيه أحد</numerusform>
            <numerusform>يشكّك فيه مستند واحد</numerusform>
            <numerusform>يشكّك فيه مستندان</numerusform>
            <numerusform>يشكّك فيه %n مستندات</numerusform>
            <numerusform>يشكّك فيه %n مستندًا</numerusform>
            <numerusform>يشكّك فيه %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned by %n document(s)</source>
        <translation>
            <numerusform>لا يذكره أحد</numerusform>
            <numerusform>يذكره مستند واحد</numerusform>
            <numerusform>يذكره مستندان</numerusform>
            <numerusform>يذكره %n مستندات</numerusform>
            <numerusform>يذكره %n مستندًا</numerusform>
            <numerusform>يذكره %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>denied by {0}</source>
        <translation>ينفيه {0}</translation>
    </message>
    <message>
        <source>doubted by {0}</source>
        <translation>يشكّك فيه {0}</translation>
    </message>
    <message>
        <source>mentioned by {0}</source>
        <translation>يذكره {0}</translation>
    </message>
    <message>
        <source>{0}, {1} independent</source>
        <translation>{0}، {1} منها مستقل</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>nobody says anything about it yet</source>
        <translation>لا أحد يقول عنه شيئًا بعد</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Passages of the cell</source>
        <translation>مقاطع الخلية</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>Choose fewer, or show everything.</source>
        <translation>اختر أقل، أو أظهر كل شيء.</translation>
    </message>
    <message>
        <source>No claims to compare yet</source>
        <translation>لا ادعاءات للمقارنة بعد</translation>
    </message>
    <message>
        <source>Mark what documents claim: claims become rows, documents columns, stances signs.</source>
        <translation>ضع علامة على ما تدّعيه المستندات: الادعاءات صفوف، والمستندات أعمدة، والمواقف إشارات.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Claim × source matrix</source>
        <translation>مصفوفة الادعاءات × المصادر</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>What stands against what</source>
        <translation>ما يقابل ماذا</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>ترتيب الادعاءات</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>التصفية بالكلمات</translation>
    </message>
    <message>
        <source>Only documents that say something</source>
        <translation>المستندات التي تقول شيئًا فقط</translation>
    </message>
    <message>
        <source>Filter by party, code, stance, language and outlet</source>
        <translation>التصفية حسب الطرف والرمز والموقف واللغة وجهة النشر</translation>
    </message>
    <message>
        <source>Copy or write to a file</source>
        <translation>النسخ أو الكتابة في ملف</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>الجدول (CSV، Excel)…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>لا مستندات لم تُقارن بعد</numerusform>
            <numerusform>مستند واحد لم يُقارن بعد</numerusform>
            <numerusform>مستندان لم يُقارنا بعد</numerusform>
            <numerusform>%Ln مستندات لم تُقارن بعد</numerusform>
            <numerusform>%Ln مستندًا لم يُقارن بعد</numerusform>
            <numerusform>%Ln مستند لم يُقارن بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have copied is not known yet: each is counted as a source of its own</source>
        <translation>لم يُعرف بعد ما نقلته: يُعدّ كلٌّ منها مصدرًا قائمًا بذاته</translation>
    </message>
</context>
<context>
    <name>MentionsOffer</name>
    <message>
        <source>Mark every mention…</source>
        <translation>علّم كل ذكر…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{0} may be named in other places, too.</source>
        <translation>قد يُذكر {0} في مواضع أخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside Muqabala.</source>
        <translation>حدث خطأ داخل مقابلة.</translation>
    </message>
    <message>
        <source>Every change made so far is kept. Please send the details to the makers of the program.</source>
        <translation>كل تغيير حتى الآن محفوظ. يرجى إرسال التفاصيل إلى صانعي البرنامج.</translation>
    </message>
</context>
<context>
    <name>NameReasons</name>
    <message>
        <source>{0} is a spelling of {1}</source>
        <translation>{0} كتابةٌ أخرى لـ {1}</translation>
    </message>
    <message>
        <source>{0}, after the prefix {1}</source>
        <translation>{0}، بعد السابقة {1}</translation>
    </message>
    <message>
        <source>{0}, before the ending {1}</source>
        <translation>{0}، قبل اللاحقة {1}</translation>
    </message>
    <message>
        <source>The same spelling</source>
        <translation>الكتابة نفسها</translation>
    </message>
    <message>
        <source>The same spelling without capitals</source>
        <translation>الكتابة نفسها بلا أحرف كبيرة</translation>
    </message>
    <message>
        <source>Two letters of {0} change places</source>
        <translation>حرفان من {0} تبادلا مكانيهما</translation>
    </message>
    <message>
        <source>One letter differs from {0}</source>
        <translation>حرف واحد يختلف عن {0}</translation>
    </message>
    <message>
        <source>{0} is spoken letter by letter: {1}</source>
        <translation>تُنطق {0} حرفًا حرفًا: {1}</translation>
    </message>
    <message>
        <source>{0} may be the initial of {1}</source>
        <translation>قد تكون {0} الحرف الأول من {1}</translation>
    </message>
    <message>
        <source>{0} reads {1}: distantly like {2}</source>
        <translation>تُقرأ {0} هكذا: {1}، وهي تشبه {2} من بعيد</translation>
    </message>
    <message>
        <source>{0} reads {1}: the same consonants {2}</source>
        <translation>تُقرأ {0} هكذا: {1}، وفيها الصوامت نفسها {2}</translation>
    </message>
    <message>
        <source>{0} reads {1}: sounds like {2}</source>
        <translation>تُقرأ {0} هكذا: {1}، ونطقها مثل {2}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>what is beside it</source>
        <translation>ما يتصل به مباشرة</translation>
    </message>
    <message>
        <source>two steps around it</source>
        <translation>خطوتان حوله</translation>
    </message>
    <message>
        <source>three steps around it</source>
        <translation>ثلاث خطوات حوله</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>يشكّك</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>يفنّد</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>يقتبس</translation>
    </message>
    <message>
        <source>names</source>
        <translation>يسمّي</translation>
    </message>
    <message>
        <source>has it from</source>
        <translation>ينقل عن</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>is derived from</source>
        <translation>مشتق من</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <source>is independent of</source>
        <translation>مستقل عن</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>ذو صلة بـ</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>What is in the middle</source>
        <translation>ما في الوسط</translation>
    </message>
    <message>
        <source>How much of the network is shown</source>
        <translation>ما يظهر من الشبكة</translation>
    </message>
    <message>
        <source>Network of parties, claims and documents</source>
        <translation>شبكة الأطراف والادعاءات والمستندات</translation>
    </message>
    <message>
        <source>Nothing is tied yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>Mark who says what: parties, claims and documents become nodes, what ties them arrows.</source>
        <translation>علّم من يقول ماذا: تصبح الأطراف والادعاءات والمستندات عُقدًا، وما يربطها أسهمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln party(ies)</source>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>%Ln أطراف</numerusform>
            <numerusform>%Ln طرفًا</numerusform>
            <numerusform>%Ln طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} shown</source>
        <translation>
            <numerusform>لا شيء من {0} ظاهر</numerusform>
            <numerusform>واحد من {0} ظاهر</numerusform>
            <numerusform>اثنان من {0} ظاهران</numerusform>
            <numerusform>%Ln من {0} ظاهرة</numerusform>
            <numerusform>%Ln من {0} ظاهرة</numerusform>
            <numerusform>%Ln من {0} ظاهرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in groups: a click opens one</source>
        <translation>
            <numerusform>لا شيء في مجموعات</numerusform>
            <numerusform>واحد في مجموعة: نقرة تفتحها</numerusform>
            <numerusform>اثنان في مجموعات: نقرة تفتح مجموعة</numerusform>
            <numerusform>%Ln في مجموعات: نقرة تفتح مجموعة</numerusform>
            <numerusform>%Ln في مجموعات: نقرة تفتح مجموعة</numerusform>
            <numerusform>%Ln في مجموعات: نقرة تفتح مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln farther away</source>
        <translation>
            <numerusform>لا شيء أبعد</numerusform>
            <numerusform>واحد أبعد</numerusform>
            <numerusform>اثنان أبعد</numerusform>
            <numerusform>%Ln أبعد</numerusform>
            <numerusform>%Ln أبعد</numerusform>
            <numerusform>%Ln أبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside these steps</source>
        <translation>
            <numerusform>لا شيء خارج هذه الخطوات</numerusform>
            <numerusform>واحد خارج هذه الخطوات</numerusform>
            <numerusform>اثنان خارج هذه الخطوات</numerusform>
            <numerusform>%Ln خارج هذه الخطوات</numerusform>
            <numerusform>%Ln خارج هذه الخطوات</numerusform>
            <numerusform>%Ln خارج هذه الخطوات</numerusform>
        </translation>
    </message>
    <message>
        <source>click: to the middle, double click: open, arrows: on</source>
        <translation>نقرة: إلى الوسط، نقرتان: فتح، الأسهم: التالي</translation>
    </message>
</context>
<context>
    <name>NodeChoice</name>
    <message>
        <source>Find a party, claim or document</source>
        <translation>ابحث عن طرف أو ادعاء أو مستند</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>OrphanNotice</name>
    <message>
        <source>The corrected text no longer has these words. Select where they belong, and put them there.</source>
        <translation>لم تعد هذه الكلمات في النص المصحَّح. حدّد مكانها الصحيح وضع العلامة فيه.</translation>
    </message>
    <message>
        <source>Show the old place</source>
        <translation>عرض المكان القديم</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>وضعها على التحديد</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Direction of the text</source>
        <translation>اتجاه النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Font, column and place of this pane</source>
        <translation>خط هذا العمود وعرضه وموضعه</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>إغلاق هذا العمود</translation>
    </message>
    <message>
        <source>Each passage in its own direction</source>
        <translation>كل فقرة باتجاهها</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>A code, or a new one</source>
        <translation>رمز موجود أو جديد</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>A party, or a new one</source>
        <translation>طرف موجود أو جديد</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>A claim, or a new one</source>
        <translation>ادعاء موجود أو جديد</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>الموسوم</translation>
    </message>
    <message>
        <source>the words found</source>
        <translation>الكلمات المعثور عليها</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>جملتها</translation>
    </message>
    <message>
        <source>their passage</source>
        <translation>فقرتها</translation>
    </message>
</context>
<context>
    <name>PassageAlignments</name>
    <message>
        <source>Finding the passages that belong together</source>
        <translation>البحث عن المقاطع التي تتقابل</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>المستند الآخر</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Twice the words in common through the words of both</source>
        <translation>ضعف الكلمات المشتركة مقسومًا على كلمات المقطعين</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of what is counted</source>
        <translation>صورة ما يُعدّ</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>marked already</source>
        <translation>موسوم من قبل</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places to be marked</source>
        <translation>المواضع التي ستُوسم</translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>marked already</source>
        <translation>موسوم من قبل</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Words and phrases</source>
        <translation>الكلمات والعبارات</translation>
    </message>
    <message>
        <source>Combining</source>
        <translation>الجمع بينها</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>What has been marked</source>
        <translation>ما وُسم</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>All of these words, anywhere in the text and in any order. Capitals, accents, vowel marks and variants of letters do not matter.</source>
        <translation>كل هذه الكلمات، في أي موضع من النص وبأي ترتيب. لا فرق بين الأحرف الكبيرة والصغيرة ولا بين التشكيل وصور الحروف.</translation>
    </message>
    <message>
        <source>These words side by side, in this order. Any quotation marks will do. In quotes, signs and capitals have no special meaning.</source>
        <translation>هذه الكلمات متجاورة وبهذا الترتيب. تصلح أي علامات تنصيص. وبينها لا معنى خاصًّا للرموز ولا للأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>These words in this order, with at most so many other words between them in all.</source>
        <translation>هذه الكلمات بهذا الترتيب، وبينها جميعًا على الأكثر هذا العدد من كلمات أخرى.</translation>
    </message>
    <message>
        <source>Exactly as written: capitals, accents, vowel marks and every letter count. Also before a phrase, a pattern or an expression.</source>
        <translation>كما كُتب تمامًا: كل حرف وكل علامة تشكيل يُحسب. وتصلح أيضًا قبل عبارة أو نمط أو تعبير.</translation>
    </message>
    <message>
        <source>Both. Words side by side mean the same. Also &amp; between spaces.</source>
        <translation>كلاهما. والكلمات المتجاورة تعني الشيء نفسه. وكذلك &amp; بين فراغين.</translation>
    </message>
    <message>
        <source>At least one of them. Also |. AND binds closer than OR.</source>
        <translation>واحد منها على الأقل. وكذلك |. وAND أقوى ربطًا من OR.</translation>
    </message>
    <message>
        <source>The first without the second. Also - or ! directly before a word.</source>
        <translation>الأول دون الثاني. وكذلك - أو ! قبل الكلمة مباشرة.</translation>
    </message>
    <message>
        <source>What is in brackets belongs together.</source>
        <translation>ما بين القوسين كلٌّ واحد.</translation>
    </message>
    <message>
        <source>Operators in your own language: German ones are capitals, Arabic and Hindi ones end in a colon. Names of fields have a colon in every language. The English words always work.</source>
        <translation>العوامل بلغتك: الألمانية بأحرف كبيرة، والعربية والهندية تنتهي بنقطتين. ولأسماء الحقول نقطتان في كل لغة. والكلمات الإنجليزية تعمل دائمًا.</translation>
    </message>
    <message>
        <source>Both in any order, with at most so many other words between. More than two belong together as a whole. On each side stands a word, a pattern, &quot;a phrase&quot; or (one OR another).</source>
        <translation>كلاهما بأي ترتيب، وبينهما على الأكثر هذا العدد من الكلمات. وما زاد على اثنين يُؤخذ كلًّا واحدًا. في كل جانب كلمة أو نمط أو &quot;عبارة&quot; أو (هذه OR تلك).</translation>
    </message>
    <message>
        <source>Both in this order, with at most so many other words between. ONEAR/3 is the same.</source>
        <translation>كلاهما بهذا الترتيب، وبينهما على الأكثر هذا العدد من الكلمات. ONEAR/3 مثله.</translation>
    </message>
    <message>
        <source>Words that begin so.</source>
        <translation>كلمات تبدأ هكذا.</translation>
    </message>
    <message>
        <source>Words of this shape: * is any letters or none, ? is one letter with its marks, at the end of a word only * is understood. Also ؟ for ?.</source>
        <translation>كلمات بهذا الشكل: * أي حروف أو لا شيء، و؟ أو ? حرف واحد بعلاماته؛ وفي آخر الكلمة تُفهم * وحدها.</translation>
    </message>
    <message>
        <source>This word and those of which one letter, or two, are different, more or fewer.</source>
        <translation>هذه الكلمة وما يختلف عنها بحرف أو حرفين، زيادة أو نقصًا.</translation>
    </message>
    <message>
        <source>Words that fit the regular expression from the first letter to the last: . [abc] [^a-z] (a|b) * + ? {2,3} \d \w \p{…}, and \ before a sign. No spaces and no flags; capitals count after = only.</source>
        <translation>كلمات تطابق التعبير النمطي من أول حرف إلى آخره: . [abc] [^a-z] (a|b) * + ? {2,3} \d \w \p{…}، و\ قبل الرمز. بلا فراغات ولا خيارات؛ ولا تُحسب الأحرف الكبيرة إلا بعد =.</translation>
    </message>
    <message>
        <source>In the title. Every field takes a word, a phrase, a pattern or brackets.</source>
        <translation>في العنوان. كل حقل يقبل كلمة أو عبارة أو نمطًا أو أقواسًا.</translation>
    </message>
    <message>
        <source>Published by this outlet.</source>
        <translation>نشرته هذه الجهة.</translation>
    </message>
    <message>
        <source>By this author, as the article names the author.</source>
        <translation>لهذا الكاتب كما يسمّيه المقال.</translation>
    </message>
    <message>
        <source>In this language: a code, or what the language is called. Several in brackets.</source>
        <translation>بهذه اللغة: رمزها أو اسمها. وعدة لغات بين قوسين.</translation>
    </message>
    <message>
        <source>Published in this year, month or on this day, or from the first to the last; either may be left out.</source>
        <translation>نُشر في هذه السنة أو الشهر أو اليوم، أو من الأول إلى الآخر؛ ويمكن ترك أحدهما.</translation>
    </message>
    <message>
        <source>Documents of which the outlet, the language or the date is not known; mostly to leave them out.</source>
        <translation>مستندات لا تُعرف جهة نشرها أو لغتها أو تاريخها؛ وغالبًا لاستبعادها.</translation>
    </message>
    <message>
        <source>The name of a person or an organisation in every script and spelling.</source>
        <translation>اسم شخص أو مؤسسة بكل خط وكل صورة كتابة.</translation>
    </message>
    <message>
        <source>Documents that have it from one source: those of the cluster with this name, or with a document of this title.</source>
        <translation>مستندات مصدرها واحد: تلك التي في المجموعة بهذا الاسم، أو التي فيها مستند بهذا العنوان.</translation>
    </message>
    <message>
        <source>A mark with this code or one below it in the code book.</source>
        <translation>علامة بهذا الرمز أو برمز تحته في دفتر الرموز.</translation>
    </message>
    <message>
        <source>A statement of a claim, or evidence for or against it, that has these words.</source>
        <translation>قول بادعاء، أو دليل له أو عليه، فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>A mark in which this party is named, speaks, or is the source. Any of its names will do.</source>
        <translation>علامة يُذكر فيها هذا الطرف أو يتكلم أو يكون المصدر. ويصلح أيٌّ من أسمائه.</translation>
    </message>
    <message>
        <source>A statement that asserts, denies, doubts or mentions a claim.</source>
        <translation>قول يؤكد ادعاءً أو ينفيه أو يشكّك فيه أو يذكره.</translation>
    </message>
    <message>
        <source>What stands side by side about marks is about one and the same mark, NOT as well.</source>
        <translation>ما تجاور عن العلامات فهو عن علامة واحدة بعينها، وكذلك NOT.</translation>
    </message>
    <message>
        <source>The same said openly, so that one document may have two different marks.</source>
        <translation>الشيء نفسه صراحةً، فيكون في المستند الواحد علامتان مختلفتان.</translation>
    </message>
    <message>
        <source>Counts so many times for the order of the results; what is found stays the same.</source>
        <translation>يُحسب هذا العدد من المرات في ترتيب النتائج؛ وما يُعثر عليه لا يتغير.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>“{word}” as a word of the text; the operator is written {operator}</source>
        <translation>«{word}» كلمة من النص؛ أما العامل فيُكتب {operator}</translation>
    </message>
    <message>
        <source>the phrase “{words}”</source>
        <translation>العبارة «{words}»</translation>
    </message>
    <message>
        <source>the phrase “{words}” (at most {count} other words between)</source>
        <translation>العبارة «{words}» (بينها على الأكثر كلمات أخرى عددها {count})</translation>
    </message>
    <message>
        <source>words that begin with “{word}”</source>
        <translation>كلمات تبدأ بـ«{word}»</translation>
    </message>
    <message>
        <source>words like “{word}”</source>
        <translation>كلمات على شكل «{word}»</translation>
    </message>
    <message>
        <source>words that fit /{pattern}/</source>
        <translation>كلمات تطابق /{pattern}/</translation>
    </message>
    <message>
        <source>words close to “{word}” (letters that may differ: {count})</source>
        <translation>كلمات قريبة من «{word}» (عدد الحروف التي قد تختلف: {count})</translation>
    </message>
    <message>
        <source>words from “{first}” to “{last}”</source>
        <translation>كلمات من «{first}» إلى «{last}»</translation>
    </message>
    <message>
        <source>{part} exactly as written</source>
        <translation>{part} كما كُتب تمامًا</translation>
    </message>
    <message>
        <source>{parts} near each other (at most {count} other words between)</source>
        <translation>{parts} متقاربة (بينها على الأكثر كلمات أخرى عددها {count})</translation>
    </message>
    <message>
        <source>{parts} in this order (at most {count} other words between)</source>
        <translation>{parts} بهذا الترتيب (بينها على الأكثر كلمات أخرى عددها {count})</translation>
    </message>
    <message>
        <source>the name “{name}” in every script</source>
        <translation>الاسم «{name}» بكل خط</translation>
    </message>
    <message>
        <source>in the language {language}</source>
        <translation>باللغة {language}</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>نُشر في {date}</translation>
    </message>
    <message>
        <source>published from {first} to {last}</source>
        <translation>نُشر من {first} إلى {last}</translation>
    </message>
    <message>
        <source>published in {first} or later</source>
        <translation>نُشر في {first} أو بعده</translation>
    </message>
    <message>
        <source>published in {last} or earlier</source>
        <translation>نُشر في {last} أو قبله</translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation>بلا {field}</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{field} with {part}</source>
        <translation>{field} فيه {part}</translation>
    </message>
    <message>
        <source>{field} {part}</source>
        <translation>{field} {part}</translation>
    </message>
    <message>
        <source>stance {stance}</source>
        <translation>الموقف {stance}</translation>
    </message>
    <message>
        <source>a mark ({condition})</source>
        <translation>علامة ({condition})</translation>
    </message>
    <message>
        <source>{part} (counts {factor} times)</source>
        <translation>{part} (يُحسب {factor} مرات)</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>دون {part}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} أو {second}</translation>
    </message>
    <message>
        <source>({part})</source>
        <translation>({part})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>source cluster</source>
        <translation>مجموعة المصدر</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Both sides must be there.</source>
        <translation>يجب أن يوجد الجانبان.</translation>
    </message>
    <message>
        <source>One side is enough.</source>
        <translation>يكفي أحد الجانبين.</translation>
    </message>
    <message>
        <source>Leaves out what has the next part.</source>
        <translation>يستبعد ما فيه الجزء التالي.</translation>
    </message>
    <message>
        <source>Both sides with at most {count} other words between, in any order.</source>
        <translation>الجانبان وبينهما على الأكثر كلمات أخرى عددها {count}، بأي ترتيب.</translation>
    </message>
    <message>
        <source>Both sides in this order with at most {count} other words between.</source>
        <translation>الجانبان بهذا الترتيب وبينهما على الأكثر كلمات أخرى عددها {count}.</translation>
    </message>
    <message>
        <source>The next word exactly as written: capitals, accents and vowel marks count.</source>
        <translation>الكلمة التالية كما كُتبت تمامًا: التشكيل والأحرف الكبيرة تُحسب.</translation>
    </message>
    <message>
        <source>Also words close to it (letters that may differ: {count}).</source>
        <translation>وكذلك كلمات قريبة منها (عدد الحروف التي قد تختلف: {count}).</translation>
    </message>
    <message>
        <source>Up to {count} other words may stand between the words of the phrase.</source>
        <translation>قد يقع بين كلمات العبارة ما يصل عدده إلى {count} من كلمات أخرى.</translation>
    </message>
    <message>
        <source>Counts {count} times for the order of the results.</source>
        <translation>يُحسب {count} مرات في ترتيب النتائج.</translation>
    </message>
    <message>
        <source>The next part is searched in the {field}.</source>
        <translation>يُبحث عن الجزء التالي في {field}.</translation>
    </message>
    <message>
        <source>The next part is a name, found in every script and spelling.</source>
        <translation>الجزء التالي اسم يُعثر عليه بكل خط وصورة كتابة.</translation>
    </message>
    <message>
        <source>What is in the brackets is said of one mark.</source>
        <translation>ما بين القوسين يُقال عن علامة واحدة.</translation>
    </message>
    <message>
        <source>The {field} of a mark in the document.</source>
        <translation>{field} لعلامة في المستند.</translation>
    </message>
    <message>
        <source>Left out: punctuation.</source>
        <translation>متروك: علامة ترقيم.</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>الاستعلام فارغ.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>اكتب كلمة.</translation>
    </message>
    <message>
        <source>There is no word in this line.</source>
        <translation>لا كلمة في هذا السطر.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>اكتب واحدة.</translation>
    </message>
    <message>
        <source>The query has more than {most} words.</source>
        <translation>في الاستعلام أكثر من {most} كلمة.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>الأقواس متداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Use fewer.</source>
        <translation>استعمل أقل.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>هذا القوس لم يُفتح.</translation>
    </message>
    <message>
        <source>Open it, or leave it out.</source>
        <translation>افتحه أو احذفه.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>القوس غير مغلق.</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>أغلقه أو احذفه.</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>لا شيء بين القوسين.</translation>
    </message>
    <message>
        <source>Write a word in them, or leave them out.</source>
        <translation>اكتب كلمة بينهما أو احذفهما.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>علامة التنصيص غير مغلقة.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a word.</source>
        <translation>علامة تنصيص داخل كلمة.</translation>
    </message>
    <message>
        <source>Put a space before or behind it, or leave it out.</source>
        <translation>ضع فراغًا قبلها أو بعدها، أو احذفها.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks.</source>
        <translation>لا كلمة بين علامتي التنصيص.</translation>
    </message>
    <message>
        <source>Single quotation marks are taken for apostrophes.</source>
        <translation>تُعدّ علامات التنصيص المفردة فواصل عليا.</translation>
    </message>
    <message>
        <source>Write &quot;these words&quot; in double ones.</source>
        <translation>اكتب &quot;هذه الكلمات&quot; بين علامتين مزدوجتين.</translation>
    </message>
    <message>
        <source>“*” and “?” are not understood in quotes.</source>
        <translation>لا تُفهم «*» و«?» بين علامتي التنصيص.</translation>
    </message>
    <message>
        <source>Leave them out, or write micro* BEFORE/0 data for words side by side.</source>
        <translation>احذفهما، أو اكتب micro* BEFORE/0 data لكلمات متجاورة.</translation>
    </message>
    <message>
        <source>{operator} needs a word on each side.</source>
        <translation>يحتاج {operator} إلى كلمة في كل جانب.</translation>
    </message>
    <message>
        <source>Complete it, or put it in quotes if it is a word.</source>
        <translation>أكمله، أو ضعه بين علامتي تنصيص إن كان كلمة.</translation>
    </message>
    <message>
        <source>{operator} needs a word behind it.</source>
        <translation>يحتاج {operator} إلى كلمة بعده.</translation>
    </message>
    <message>
        <source>Write what to leave out, or put it in quotes if it is a word.</source>
        <translation>اكتب ما يُستبعد، أو ضعه بين علامتي تنصيص إن كان كلمة.</translation>
    </message>
    <message>
        <source>{operator} stands alone.</source>
        <translation>{operator} وحده.</translation>
    </message>
    <message>
        <source>Say what to search, too: a word, and NOT what to leave out.</source>
        <translation>قل أيضًا عمّ تبحث: كلمة، ثم NOT وما يُستبعد.</translation>
    </message>
    <message>
        <source>“{sign}” stands alone.</source>
        <translation>«{sign}» وحدها.</translation>
    </message>
    <message>
        <source>Put it directly before a word to exclude that, or leave it out.</source>
        <translation>ضعها قبل الكلمة مباشرة لاستبعادها، أو احذفها.</translation>
    </message>
    <message>
        <source>“+” before a word is not understood.</source>
        <translation>لا تُفهم «+» قبل كلمة.</translation>
    </message>
    <message>
        <source>Leave it out: all words are searched anyway.</source>
        <translation>احذفها: يُبحث عن كل الكلمات على أي حال.</translation>
    </message>
    <message>
        <source>{operator} needs a number of words.</source>
        <translation>يحتاج {operator} إلى عدد من الكلمات.</translation>
    </message>
    <message>
        <source>Write {operator}/3, or put it in quotes if it is a word.</source>
        <translation>اكتب {operator}/3، أو ضعه بين علامتي تنصيص إن كان كلمة.</translation>
    </message>
    <message>
        <source>“{typed}” means different things in different programs.</source>
        <translation>«{typed}» يعني أشياء مختلفة في برامج مختلفة.</translation>
    </message>
    <message>
        <source>Write NEAR/3 (in any order) or BEFORE/3 (in this order): at most 3 other words between.</source>
        <translation>اكتب NEAR/3 (بأي ترتيب) أو BEFORE/3 (بهذا الترتيب): بينهما على الأكثر 3 كلمات.</translation>
    </message>
    <message>
        <source>Several nearnesses stand side by side.</source>
        <translation>عدة عوامل قرب متجاورة.</translation>
    </message>
    <message>
        <source>Put brackets around those that belong together.</source>
        <translation>ضع أقواسًا حول ما هو معًا.</translation>
    </message>
    <message>
        <source>{operator} joins at most four parts.</source>
        <translation>يجمع {operator} أربعة أجزاء على الأكثر.</translation>
    </message>
    <message>
        <source>{operator} joins words only.</source>
        <translation>يجمع {operator} كلمات فقط.</translation>
    </message>
    <message>
        <source>Write a word, &quot;a phrase&quot; or (one OR another) on each side of it.</source>
        <translation>اكتب في كل جانب كلمة أو &quot;عبارة&quot; أو (هذه OR تلك).</translation>
    </message>
    <message>
        <source>{operator} joins words of one field only.</source>
        <translation>يجمع {operator} كلمات حقل واحد فقط.</translation>
    </message>
    <message>
        <source>Put the field before a bracket: title:(a NEAR/3 b).</source>
        <translation>ضع الحقل قبل قوس: title:(a NEAR/3 b).</translation>
    </message>
    <message>
        <source>“~” stands directly behind a word or a phrase.</source>
        <translation>تقف «~» بعد كلمة أو عبارة مباشرة.</translation>
    </message>
    <message>
        <source>Write word~ for near spellings, &quot;two words&quot;~3 for words between, or put the sign in quotes.</source>
        <translation>اكتب كلمة~ لصور الكتابة القريبة، أو &quot;كلمتان&quot;~3 لكلمات بينهما، أو ضع الرمز بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>A phrase needs a number behind “~”.</source>
        <translation>تحتاج العبارة إلى عدد بعد «~».</translation>
    </message>
    <message>
        <source>Write &quot;two words&quot;~3 for up to three words between.</source>
        <translation>اكتب &quot;كلمتان&quot;~3 لما يصل إلى ثلاث كلمات بينهما.</translation>
    </message>
    <message>
        <source>There is one word only in the quotation marks.</source>
        <translation>بين علامتي التنصيص كلمة واحدة فقط.</translation>
    </message>
    <message>
        <source>Write {word}~2 for near spellings.</source>
        <translation>اكتب {word}~2 لصور الكتابة القريبة.</translation>
    </message>
    <message>
        <source>“~” stands behind a single word only.</source>
        <translation>تقف «~» بعد كلمة مفردة فقط.</translation>
    </message>
    <message>
        <source>Leave it out, or search one word.</source>
        <translation>احذفها، أو ابحث عن كلمة واحدة.</translation>
    </message>
    <message>
        <source>At most 2 letters may be different.</source>
        <translation>قد يختلف حرفان على الأكثر.</translation>
    </message>
    <message>
        <source>Write ~1 or ~2.</source>
        <translation>اكتب ~1 أو ~2.</translation>
    </message>
    <message>
        <source>So many different letters would leave nothing of “{word}”.</source>
        <translation>كل هذه الحروف المختلفة لا تُبقي من «{word}» شيئًا.</translation>
    </message>
    <message>
        <source>Write fewer, or a longer word.</source>
        <translation>اكتب أقل، أو كلمة أطول.</translation>
    </message>
    <message>
        <source>“~” stands behind words of a text only.</source>
        <translation>تقف «~» بعد كلمات نص فقط.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>“^” stands directly behind a word, a phrase or brackets.</source>
        <translation>تقف «^» بعد كلمة أو عبارة أو أقواس مباشرة.</translation>
    </message>
    <message>
        <source>Write word^2 to let it count twice, or put the sign in quotes.</source>
        <translation>اكتب كلمة^2 لتُحسب مرتين، أو ضع الرمز بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>“^” needs a number above 0, at most {most}.</source>
        <translation>تحتاج «^» إلى عدد فوق 0 لا يزيد على {most}.</translation>
    </message>
    <message>
        <source>Write word^2, or leave it out.</source>
        <translation>اكتب كلمة^2، أو احذفها.</translation>
    </message>
    <message>
        <source>Nothing is counted here that “^” could weigh.</source>
        <translation>لا شيء يُحسب هنا فترجّحه «^».</translation>
    </message>
    <message>
        <source>“=” stands directly before a word or a phrase only.</source>
        <translation>تقف «=» قبل كلمة أو عبارة مباشرة فقط.</translation>
    </message>
    <message>
        <source>Write =word to find it as written.</source>
        <translation>اكتب =كلمة لتجدها كما كُتبت.</translation>
    </message>
    <message>
        <source>There is no word in “{typed}”.</source>
        <translation>لا كلمة في «{typed}».</translation>
    </message>
    <message>
        <source>“{sign}” is not understood here.</source>
        <translation>لا تُفهم «{sign}» هنا.</translation>
    </message>
    <message>
        <source>Put it in quotes if it is part of the text.</source>
        <translation>ضعها بين علامتي تنصيص إن كانت من النص.</translation>
    </message>
    <message>
        <source>The colon stands apart from “{field}”.</source>
        <translation>النقطتان منفصلتان عن «{field}».</translation>
    </message>
    <message>
        <source>Write it directly behind: {field}:</source>
        <translation>اكتبهما بعده مباشرة: {field}:</translation>
    </message>
    <message>
        <source>“..” is understood in dates only.</source>
        <translation>لا تُفهم «..» إلا في التواريخ.</translation>
    </message>
    <message>
        <source>Write date:2023-04..2023-05, without spaces.</source>
        <translation>اكتب date:2023-04..2023-05 بلا فراغات.</translation>
    </message>
    <message>
        <source>“{typed}” fits every word.</source>
        <translation>«{typed}» يطابق كل كلمة.</translation>
    </message>
    <message>
        <source>Write at least one letter of the word.</source>
        <translation>اكتب حرفًا واحدًا على الأقل من الكلمة.</translation>
    </message>
    <message>
        <source>“{sign}” at the end of a word is not understood.</source>
        <translation>لا تُفهم «{sign}» في آخر الكلمة.</translation>
    </message>
    <message>
        <source>Leave it out, or write “*” for any ending, or /{word}./ for one letter.</source>
        <translation>احذفها، أو اكتب «*» لأي نهاية، أو /{word}./ لحرف واحد زائد.</translation>
    </message>
    <message>
        <source>“*” and “?” stand within one word, and “{piece}” is none.</source>
        <translation>تقف «*» و«?» داخل كلمة واحدة، و«{piece}» ليست كلمة.</translation>
    </message>
    <message>
        <source>The regular expression is not closed.</source>
        <translation>التعبير النمطي غير مغلق.</translation>
    </message>
    <message>
        <source>Close it with “/” (no spaces: it is about one word), or put the slash in quotes.</source>
        <translation>أغلقه بـ«/» (بلا فراغات: هو عن كلمة واحدة)، أو ضع الشرطة بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>There is something directly behind the regular expression.</source>
        <translation>هناك شيء بعد التعبير النمطي مباشرة.</translation>
    </message>
    <message>
        <source>Put a space behind it; there are no flags: = before it minds capitals.</source>
        <translation>ضع فراغًا بعده؛ لا خيارات هنا: = قبله تراعي الأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>التعبير النمطي فارغ.</translation>
    </message>
    <message>
        <source>Write one, or leave the slashes out.</source>
        <translation>اكتب واحدًا، أو احذف الشرطتين.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {why}.</source>
        <translation>التعبير النمطي غير مفهوم: {why}.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>صحّحه.</translation>
    </message>
    <message>
        <source>Spelling variants count as one here, and “{letter}” is then not one letter.</source>
        <translation>تُعدّ صور الكتابة هنا واحدة، فلا يبقى «{letter}» حرفًا واحدًا.</translation>
    </message>
    <message>
        <source>Write it outside of [ ] and without a repetition, or put = before the expression.</source>
        <translation>اكتبه خارج [ ] وبلا تكرار، أو ضع = قبل التعبير.</translation>
    </message>
    <message>
        <source>There is no field “{typed}”.</source>
        <translation>لا حقل باسم «{typed}».</translation>
    </message>
    <message>
        <source>Fields are {fields}. Put the words in quotes if the colon is part of the text.</source>
        <translation>الحقول: {fields}. ضع الكلمات بين علامتي تنصيص إن كانت النقطتان من النص.</translation>
    </message>
    <message>
        <source>A field stands within another.</source>
        <translation>حقل داخل حقل آخر.</translation>
    </message>
    <message>
        <source>Name one only.</source>
        <translation>سمِّ واحدًا فقط.</translation>
    </message>
    <message>
        <source>Nothing to search in “{typed}”.</source>
        <translation>لا شيء يُبحث عنه في «{typed}».</translation>
    </message>
    <message>
        <source>Write a word after the colon.</source>
        <translation>اكتب كلمة بعد النقطتين.</translation>
    </message>
    <message>
        <source>“{field}” takes a plain value.</source>
        <translation>يقبل «{field}» قيمة مجردة.</translation>
    </message>
    <message>
        <source>Write {field}:{example}.</source>
        <translation>اكتب {field}:{example}.</translation>
    </message>
    <message>
        <source>A document has one {field}.</source>
        <translation>للمستند {field} واحد فقط.</translation>
    </message>
    <message>
        <source>Write OR between them: {field}:({example}).</source>
        <translation>اكتب OR بينهما: {field}:({example}).</translation>
    </message>
    <message>
        <source>“{typed}” is no language.</source>
        <translation>«{typed}» ليست لغة.</translation>
    </message>
    <message>
        <source>Write a code such as ar or de, or Arabic.</source>
        <translation>اكتب رمزًا مثل ar أو de، أو «العربية».</translation>
    </message>
    <message>
        <source>“{typed}” is no date.</source>
        <translation>«{typed}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>Write 2023, 2023-05, 2023-05-18 or 2023-05..2023-06.</source>
        <translation>اكتب 2023 أو 2023-05 أو 2023-05-18 أو 2023-05..2023-06.</translation>
    </message>
    <message>
        <source>“{typed}” is no stance.</source>
        <translation>«{typed}» ليس موقفًا.</translation>
    </message>
    <message>
        <source>Write asserts, denies, doubts or mentions.</source>
        <translation>اكتب يؤكد أو ينفي أو يشكك أو يذكر.</translation>
    </message>
    <message>
        <source>A name is understood in all its spellings.</source>
        <translation>يُفهم الاسم بكل صور كتابته.</translation>
    </message>
    <message>
        <source>Write the name without signs.</source>
        <translation>اكتب الاسم بلا رموز.</translation>
    </message>
    <message>
        <source>“{typed}” stands before brackets only.</source>
        <translation>يقف «{typed}» قبل الأقواس فقط.</translation>
    </message>
    <message>
        <source>Write mark:(party:Musk stance:denies).</source>
        <translation>اكتب mark:(party:Musk stance:denies).</translation>
    </message>
    <message>
        <source>In mark:( ) all is about one mark.</source>
        <translation>في mark:( ) كل شيء عن علامة واحدة.</translation>
    </message>
    <message>
        <source>Name a field: code:, claim:, party: or stance:.</source>
        <translation>سمِّ حقلًا: code: أو claim: أو party: أو stance:.</translation>
    </message>
</context>
<context>
    <name>QueryDrop</name>
    <message>
        <source>What can stand here</source>
        <translation>ما يمكن أن يقف هنا</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>البحث في هذا المستند</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>البحث في كل المستندات</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>How to search</source>
        <translation>كيف تبحث</translation>
    </message>
    <message>
        <source>Click an example to search it. Operators in capitals, or as here in your language.</source>
        <translation>انقر مثالًا لتبحث عنه. العوامل بأحرف كبيرة أو كما هنا بلغتك.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Search all documents for {0}</source>
        <translation>البحث في كل المستندات عن {0}</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>بحث في هذا المستند</translation>
    </message>
    <message>
        <source>Mark as: {kind}</source>
        <translation>وسم كـ: {kind}</translation>
    </message>
    <message>
        <source>Marks here</source>
        <translation>العلامات هنا</translation>
    </message>
    <message>
        <source>Remove the mark under the mouse</source>
        <translation>إزالة العلامة التي تحت المؤشر</translation>
    </message>
    <message>
        <source>This passage from right to left</source>
        <translation>هذه الفقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>This passage from left to right</source>
        <translation>هذه الفقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Arabic font</source>
        <translation>الخط العربي</translation>
    </message>
    <message>
        <source>Devanagari font</source>
        <translation>خط الديوناغري</translation>
    </message>
    <message>
        <source>Latin font</source>
        <translation>الخط اللاتيني</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>العرض كله</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>متباعد</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Read all documents like this</source>
        <translation>قراءة كل المستندات هكذا</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>إعادة إلى اللوحة</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>في نافذة خاصة</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>نقل نحو النهاية</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>إغلاق هذا المستند</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>Marks beside the text</source>
        <translation>العلامات بجانب النص</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>in the data only</source>
        <translation>في البيانات فقط</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>Show or hide what narrows the results</source>
        <translation>إظهار ما يضيّق النتائج أو إخفاؤه</translation>
    </message>
    <message>
        <source>More to do with this search</source>
        <translation>المزيد مما يمكن فعله بهذا البحث</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>RoomOffer</name>
    <message>
        <source>Two by two</source>
        <translation>اثنين اثنين</translation>
    </message>
    <message>
        <source>Hide the columns</source>
        <translation>إخفاء العمودين الجانبيين</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>اتركها هكذا</translation>
    </message>
    <message>
        <source>The documents have little width.</source>
        <translation>عرض المستندات ضيق.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Concordance</source>
        <translation>فهرس السياقات</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} documents, {1} of them new since the last look</source>
        <translation>المستندات: {0}، الجديد منها منذ آخر اطلاع: {1}</translation>
    </message>
</context>
<context>
    <name>SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Let it ask for what is searched now</source>
        <translation>ليطلب ما يُبحث عنه الآن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Search for something first.</source>
        <translation>ابحث عن شيء أولًا.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>SceneTools</name>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>الكتابة في ملف</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>صورة (SVG، PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>جدول (CSV، Excel)…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف تبحث</translation>
    </message>
    <message>
        <source>Words exactly as written</source>
        <translation>الكلمات كما كُتبت تمامًا</translation>
    </message>
    <message>
        <source>Words in every spelling</source>
        <translation>الكلمات بكل صور كتابتها</translation>
    </message>
    <message>
        <source>Words in all their forms</source>
        <translation>الكلمات بكل صيغها</translation>
    </message>
    <message>
        <source>Searches the document in front; click to search all</source>
        <translation>يبحث في المستند الأمامي؛ انقر للبحث في الكل</translation>
    </message>
    <message>
        <source>Searches all documents; click to search the one in front</source>
        <translation>يبحث في كل المستندات؛ انقر للبحث في المستند الأمامي</translation>
    </message>
    <message>
        <source>How words are compared: {0}</source>
        <translation>كيف تُقارن الكلمات: {0}</translation>
    </message>
</context>
<context>
    <name>SearchFlow</name>
    <message>
        <source>All hits were shown; from the other end again.</source>
        <translation>عُرضت كل النتائج؛ من الطرف الآخر من جديد.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search in any script</source>
        <translation>ابحث بأي خط</translation>
    </message>
    <message>
        <source>Words, “phrases”, AND OR NOT, begin*, outlet:name. Spelling variants are found, too.</source>
        <translation>كلمات، «عبارات»، AND OR NOT، بداية*، outlet:الاسم. وتوجد الصيغ الإملائية أيضًا.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>لم يُفهم السؤال</translation>
    </message>
    <message>
        <source>Nothing has been searched yet.</source>
        <translation>لم يجرِ أي بحث بعد.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>لم يُعثر على شيء بعد</translation>
    </message>
    <message>
        <source>Articles are still being indexed; then this is searched again by itself.</source>
        <translation>ما زالت المقالات تُفهرَس؛ وبعد ذلك يُعاد هذا البحث تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>لا نتائج مع هذه المرشّحات</translation>
    </message>
    <message>
        <source>Take one of them away, or search anew.</source>
        <translation>أزل أحدها أو ابحث من جديد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try fewer words, another script, or the beginning of a word with *.</source>
        <translation>جرّب كلمات أقل أو خطًا آخر أو بداية كلمة مع *.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in the first {1}</source>
        <translation>{0} في أول {1}</translation>
    </message>
    <message>
        <source>hit {0} of {1}</source>
        <translation>النتيجة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>وسم التحديد</translation>
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
        <translation>مصدر واحد…</translation>
    </message>
    <message>
        <source>Confirm a common origin…</source>
        <translation>تأكيد أصل مشترك…</translation>
    </message>
    <message>
        <source>A source of its own: {0}…</source>
        <translation>مصدر قائم بذاته: {0}…</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>A source of its own</source>
        <translation>مصدر قائم بذاته</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The name of a party or an outlet in any script; a new one is added</source>
        <translation>اسم طرف أو جهة نشر بأي كتابة؛ ويضاف الجديد</translation>
    </message>
    <message>
        <source>Common origin</source>
        <translation>أصل مشترك</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message numerus="yes">
        <source>outlet of %Ln document(s)</source>
        <translation>
            <numerusform>جهة نشر بلا مستندات</numerusform>
            <numerusform>جهة نشر مستند واحد</numerusform>
            <numerusform>جهة نشر مستندين</numerusform>
            <numerusform>جهة نشر %Ln مستندات</numerusform>
            <numerusform>جهة نشر %Ln مستندًا</numerusform>
            <numerusform>جهة نشر %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>party</source>
        <translation>طرف</translation>
    </message>
    <message numerus="yes">
        <source>confirmed for %Ln document(s)</source>
        <translation>
            <numerusform>لم يُؤكَّد لأي مستند</numerusform>
            <numerusform>مؤكَّد لمستند واحد</numerusform>
            <numerusform>مؤكَّد لمستندين</numerusform>
            <numerusform>مؤكَّد لـ %Ln مستندات</numerusform>
            <numerusform>مؤكَّد لـ %Ln مستندًا</numerusform>
            <numerusform>مؤكَّد لـ %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The reason is shown with the cluster</source>
        <translation>يُعرض السبب مع المصدر</translation>
    </message>
</context>
<context>
    <name>SpokenMarks</name>
    <message>
        <source>End of the mark</source>
        <translation>نهاية العلامة</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Articles in many languages face to face: where they agree, where they part.</source>
        <translation>مقالات بلغات كثيرة وجهًا لوجه: أين تتفق وأين تفترق.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>One story, four languages</source>
        <translation>قصة واحدة بأربع لغات</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Begin with your articles</source>
        <translation>ابدأ بمقالاتك</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>تابع من حيث كنت</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>إزالته من هذه القائمة؛ ويبقى الملف</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>إزالة {0} من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Another claim…</source>
        <translation>ادعاء آخر…</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>إزالة القول</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>جهة النشر نفسها</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>نقلًا عن</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>لوغاريتم الأرجحية</translation>
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
        <translation>في المختار</translation>
    </message>
    <message>
        <source>In the rest</source>
        <translation>في الباقي</translation>
    </message>
    <message>
        <source>Documents in the selection</source>
        <translation>مستندات في المختار</translation>
    </message>
    <message>
        <source>Documents in the rest</source>
        <translation>مستندات في الباقي</translation>
    </message>
    <message>
        <source>Keyness (log-likelihood)</source>
        <translation>درجة التمييز (لوغاريتم الأرجحية)</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>لوغاريتم النسبة</translation>
    </message>
    <message>
        <source>%DIFF</source>
        <translation>%DIFF</translation>
    </message>
    <message>
        <source>Bayes factor (BIC)</source>
        <translation>عامل بايز (BIC)</translation>
    </message>
    <message>
        <source>N-gram</source>
        <translation>سلسلة كلمات</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Hits per million words</source>
        <translation>نتائج لكل مليون كلمة</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و{0} غيرها</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>الكلمات المصاحبة</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المميّزة</translation>
    </message>
    <message>
        <source>N-grams</source>
        <translation>سلاسل الكلمات</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>التوزّع</translation>
    </message>
    <message>
        <source>over documents</source>
        <translation>على المستندات</translation>
    </message>
    <message>
        <source>over outlets</source>
        <translation>على الوسائل</translation>
    </message>
    <message>
        <source>over languages</source>
        <translation>على اللغات</translation>
    </message>
    <message>
        <source>over months</source>
        <translation>على الأشهر</translation>
    </message>
    <message>
        <source>{0} hits · {1} words near them · {2} words in all</source>
        <translation>{0} نتيجة · {1} كلمة قربها · {2} كلمة في المجموع</translation>
    </message>
    <message>
        <source>{0} documents ({1} words) against {2} others ({3} words)</source>
        <translation>{0} مستند ({1} كلمة) مقابل {2} غيرها ({3} كلمة)</translation>
    </message>
    <message>
        <source>{0} runs of {1} words</source>
        <translation>{0} سلسلة من {1} كلمات</translation>
    </message>
    <message>
        <source>{0} hits in {1} of {2} parts · Juilland’s D {3} · Gries’ DP {4}</source>
        <translation>{0} نتيجة في {1} من {2} جزءًا · D لجويلاند {3} · DP لغريس {4}</translation>
    </message>
    <message>
        <source>What tells these documents from the others</source>
        <translation>ما يميّز هذه المستندات عن غيرها</translation>
    </message>
    <message>
        <source>Search for something, or filter: what is found is the selection.</source>
        <translation>ابحث عن شيء أو رشّح: ما يوجد هو المختار.</translation>
    </message>
    <message>
        <source>Where the hits stand</source>
        <translation>أين تقع النتائج</translation>
    </message>
    <message>
        <source>Search for something: its hits are drawn along every document.</source>
        <translation>ابحث عن شيء: تُرسم نتائجه على طول كل مستند.</translation>
    </message>
    <message>
        <source>What stands near it</source>
        <translation>ما يجاوره</translation>
    </message>
    <message>
        <source>Search for something: the words near its hits are counted.</source>
        <translation>ابحث عن شيء: تُعدّ الكلمات المجاورة لنتائجه.</translation>
    </message>
</context>
<context>
    <name>StatisticsFlow</name>
    <message>
        <source>Writing {0}</source>
        <translation>كتابة {0}</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>كُتب {0}.</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Nothing to count</source>
        <translation>لا شيء يُعدّ</translation>
    </message>
    <message>
        <source>Too few words fit. Try a wider search or fewer filters.</source>
        <translation>الكلمات المطابقة قليلة جدًا. جرّب بحثًا أوسع أو مرشحات أقل.</translation>
    </message>
    <message>
        <source>The query is not understood</source>
        <translation>لم يُفهم السؤال</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>كتابة في ملف</translation>
    </message>
</context>
<context>
    <name>StatisticsTools</name>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Words on either side</source>
        <translation>كلمات على كل جانب</translation>
    </message>
    <message>
        <source>Words of an n-gram</source>
        <translation>كلمات السلسلة</translation>
    </message>
    <message>
        <source>What the hits are spread over</source>
        <translation>ما تتوزّع عليه النتائج</translation>
    </message>
    <message>
        <source>Function words, too</source>
        <translation>الأدوات أيضًا</translation>
    </message>
    <message>
        <source>Count words, too, that stand in nearly every document of a language</source>
        <translation>عُدّ أيضًا الكلمات التي ترد في كل مستند تقريبًا من لغة ما</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>كتابة في ملف</translation>
    </message>
    <message>
        <source>Table (CSV, Excel)…</source>
        <translation>الجدول (CSV، Excel)…</translation>
    </message>
    <message>
        <source>Picture (SVG, PNG)…</source>
        <translation>الصورة (SVG، PNG)…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the search index</source>
        <translation>حالة فهرس البحث</translation>
    </message>
    <message>
        <source>What they have copied is not known yet: each is counted as a source of its own</source>
        <translation>لم يُعرف بعد ما نقلته: يُعدّ كلٌّ منها مصدرًا قائمًا بذاته</translation>
    </message>
    <message>
        <source>{0} characters · {1} words</source>
        <translation>{0} محرفًا · {1} كلمة</translation>
    </message>
    <message>
        <source>Selected: code points and words</source>
        <translation>المحدد: نقاط ترميز وكلمات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>لا مستندات لم تُقارن بعد</numerusform>
            <numerusform>مستند واحد لم يُقارن بعد</numerusform>
            <numerusform>مستندان لم يُقارنا بعد</numerusform>
            <numerusform>%Ln مستندات لم تُقارن بعد</numerusform>
            <numerusform>%Ln مستندًا لم يُقارن بعد</numerusform>
            <numerusform>%Ln مستند لم يُقارن بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>البحث عن اقتراحات</translation>
    </message>
</context>
<context>
    <name>SuggestionPassages</name>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…</numerusform>
            <numerusform>… وموضع آخر</numerusform>
            <numerusform>… وموضعان آخران</numerusform>
            <numerusform>… و%n مواضع أخرى</numerusform>
            <numerusform>… و%n موضعًا آخر</numerusform>
            <numerusform>… و%n موضع آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Did you mean</source>
        <translation>هل تقصد</translation>
    </message>
    <message>
        <source>As a name in every script</source>
        <translation>كاسم بكل خط</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>أيضًا {0}</translation>
    </message>
    <message>
        <source>{0} typed on another keyboard is {1}</source>
        <translation>{0} بلوحة مفاتيح أخرى هي {1}</translation>
    </message>
    <message>
        <source>{0} may be misspelt: {1}</source>
        <translation>قد تكون {0} خطأ إملائيًّا: {1}</translation>
    </message>
    <message>
        <source>Words found: {0}</source>
        <translation>كلمات عُثر عليها: {0}</translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <translation>مستبعدة: {0}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>المواضع المذكورة</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>after a title: {0}</source>
        <translation>بعد لقب: {0}</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>يبدأ باسم شخصي</translation>
    </message>
    <message>
        <source>has the shape of a name</source>
        <translation>له صيغة اسم</translation>
    </message>
    <message>
        <source>a name that is often in the news</source>
        <translation>اسم يتردد كثيرًا في الأخبار</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>after a word for an organisation: {0}</source>
        <translation>بعد كلمة تدل على مؤسسة: {0}</translation>
    </message>
    <message>
        <source>in Latin letters among others</source>
        <translation>بحروف لاتينية بين غيرها</translation>
    </message>
    <message>
        <source>in capitals within sentences</source>
        <translation>بحرف كبير داخل الجمل</translation>
    </message>
    <message>
        <source>written alike in several scripts</source>
        <translation>مكتوب على نحو متقابل بعدة خطوط</translation>
    </message>
    <message>
        <source>no word of the dictionary</source>
        <translation>ليس من كلمات المعجم</translation>
    </message>
    <message>
        <source>where the one who speaks is named</source>
        <translation>حيث يُذكر اسم المتحدث</translation>
    </message>
    <message>
        <source>a spelling of {0}</source>
        <translation>كتابة من كتابات {0}</translation>
    </message>
    <message>
        <source>the last name of {0}, who stands in full in this document</source>
        <translation>الاسم الأخير لـ{0}، المذكور كاملًا في هذا المستند</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>كلام منقول</translation>
    </message>
    <message>
        <source>said by {0}</source>
        <translation>قاله {0}</translation>
    </message>
    <message>
        <source>said by {0} (named in another sentence)</source>
        <translation>قاله {0} (واسمه مذكور في جملة أخرى)</translation>
    </message>
    <message>
        <source>according to {0}</source>
        <translation>وفقًا لـ{0}</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>{0} words stand in both, word for word or nearly</source>
        <translation>{0} كلمة ترد في كليهما، حرفيًا أو تقريبًا</translation>
    </message>
    <message>
        <source>the two texts are the same, word for word</source>
        <translation>النصان متطابقان حرفيًا</translation>
    </message>
    <message>
        <source>both sentences speak of {0}</source>
        <translation>تتحدث الجملتان عن {0}</translation>
    </message>
    <message>
        <source>both stand under one claim</source>
        <translation>كلاهما تحت ادعاء واحد</translation>
    </message>
    <message>
        <source>neither document has another figure of this kind</source>
        <translation>ليس في أي من المقالين رقم آخر من هذا النوع</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>also: {0}</source>
        <translation>أيضًا: {0}</translation>
    </message>
    <message>
        <source>Why: {0}.</source>
        <translation>السبب: {0}.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>نقلًا عن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>As they stand in the text, more or fewer of them</source>
        <translation>كما ترد في النص، بزيادة أو نقصان</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>الكلمات المعلَّمة</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Kind of suggestions</source>
        <translation>نوع الاقتراحات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث من جديد</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>القبول باسم</translation>
    </message>
    <message>
        <source>Accept as:</source>
        <translation>القبول بصيغة:</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>ابحث عن اقتراحات</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>لم توضع علامات</numerusform>
            <numerusform>وُضعت علامة واحدة</numerusform>
            <numerusform>وُضعت علامتان</numerusform>
            <numerusform>وُضعت %n علامات</numerusform>
            <numerusform>وُضعت %n علامة</numerusform>
            <numerusform>وُضعت %n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>لماذا ليس كذلك</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>ملاحظة:</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n alike</source>
        <translation>
            <numerusform>قبول المتشابهة</numerusform>
            <numerusform>قبول المتشابه</numerusform>
            <numerusform>قبول المتشابهين</numerusform>
            <numerusform>قبول المتشابهة كلها (%n)</numerusform>
            <numerusform>قبول المتشابهة كلها (%n)</numerusform>
            <numerusform>قبول المتشابهة كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all that are like it</source>
        <translation>قبول كل ما يشبهه</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Nothing to decide on</source>
        <translation>لا شيء يُبتّ فيه</translation>
    </message>
    <message>
        <source>What you rejected does not return. Look again after new articles or new parties.</source>
        <translation>ما رفضته لا يعود. ابحث من جديد بعد مقالات جديدة أو أطراف جديدة.</translation>
    </message>
    <message>
        <source>Let the program propose</source>
        <translation>دع البرنامج يقترح</translation>
    </message>
    <message>
        <source>Parties, mentions of them, quotations with their speakers, figures, copies and disagreements are looked for in all articles. You accept, correct or reject each; nothing is marked by itself.</source>
        <translation>يُبحث في كل المقالات عن الأطراف ومواضع ذكرها والاقتباسات وقائليها والأرقام والنسخ والخلافات. تقبل كلًّا منها أو تصححه أو ترفضه، ولا يُعلَّم شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Make what is suggested</source>
        <translation>إنشاء ما هو مقترح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Have no more of it</source>
        <translation>عدم اقتراحه مرة أخرى</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Put right who speaks, how, and what is marked</source>
        <translation>صحّح المتكلم والموقف والكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>Put it right before you accept it</source>
        <translation>صححه قبل أن تقبله</translation>
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
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>by outlet</source>
        <translation>حسب جهة النشر</translation>
    </message>
    <message>
        <source>by claim</source>
        <translation>حسب الادعاء</translation>
    </message>
    <message>
        <source>published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>reported in a mark</source>
        <translation>مذكور في علامة</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>{0} others together</source>
        <translation>{0} أخرى معًا</translation>
    </message>
</context>
<context>
    <name>TimelineFlow</name>
    <message>
        <source>Reading the dates of the texts</source>
        <translation>قراءة التواريخ في النصوص</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>مسارات الخط الزمني</translation>
    </message>
    <message>
        <source>All dates in the texts</source>
        <translation>كل التواريخ في النصوص</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Read the dates of the texts that are not read yet</source>
        <translation>اقرأ تواريخ النصوص التي لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>لا تواريخ بعد</translation>
    </message>
    <message>
        <source>Import articles with dates. What their texts report and cite comes in by itself.</source>
        <translation>استورد مقالات لها تواريخ، وما تذكره نصوصها من تواريخ يضاف تلقائيًا.</translation>
    </message>
    <message>
        <source>Reading the dates of the texts</source>
        <translation>قراءة التواريخ في النصوص</translation>
    </message>
    <message>
        <source>They come in as they are read.</source>
        <translation>تظهر تباعًا كلما قُرئت.</translation>
    </message>
    <message>
        <source>The dates are not all read</source>
        <translation>لم تُقرأ التواريخ كلها</translation>
    </message>
    <message>
        <source>● {0} published  ◆ {1} reported in marks  ○ {2} cited</source>
        <translation>● {0} نُشر  ◆ {1} في العلامات  ○ {2} مذكور</translation>
    </message>
    <message>
        <source>{0} lie before and {1} after what is seen at first</source>
        <translation>{0} قبل ما يظهر أولًا و{1} بعده</translation>
    </message>
    <message>
        <source>{0} of {1} texts are read</source>
        <translation>قُرئ {0} من {1} من النصوص</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و{0} أخرى</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>انظر عن قرب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not compared yet</source>
        <translation>
            <numerusform>لا مستندات لم تُقارن بعد</numerusform>
            <numerusform>مستند واحد لم يُقارن بعد</numerusform>
            <numerusform>مستندان لم يُقارنا بعد</numerusform>
            <numerusform>%Ln مستندات لم تُقارن بعد</numerusform>
            <numerusform>%Ln مستندًا لم يُقارن بعد</numerusform>
            <numerusform>%Ln مستند لم يُقارن بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>جديد: {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Read-only: {0} has this project open. Close it there, then open it again here.</source>
        <translation>للقراءة فقط: المشروع مفتوح لدى {0}. أغلقه هناك ثم افتحه هنا من جديد.</translation>
    </message>
    <message>
        <source>Read-only: you may not write this file. Copy it to a folder of your own to work on it.</source>
        <translation>للقراءة فقط: لا يحق لك الكتابة في هذا الملف. انسخه إلى مجلد لك لتعمل عليه.</translation>
    </message>
    <message>
        <source>Read-only: the project is shown, but nothing can be changed.</source>
        <translation>للقراءة فقط: يُعرض المشروع ولا يمكن تغيير شيء فيه.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of menus and lists; documents have their own</source>
        <translation>للقوائم؛ وللمستندات حجمها الخاص</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands with every change that you make</source>
        <translation>يرافق كل تغيير تجريه</translation>
    </message>
    <message>
        <source>Language and text size hold from the next start on.</source>
        <translation>تسري اللغة وحجم النص من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (غير مثبَّت)</translation>
    </message>
    <message>
        <source>Of this project. All find the same; with another one, it is indexed anew</source>
        <translation>لهذا المشروع. كلها تجد الشيء نفسه؛ وعند اختيار غيره تُنشأ الفهرسة من جديد</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>محرك البحث</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Mark the selection as claim, party, evidence, with a code, with a note</source>
        <translation>وسم التحديد كادعاء أو طرف أو دليل أو برمز أو بملاحظة</translation>
    </message>
    <message>
        <source>Stance in the popup: asserts, denies, doubts, mentions</source>
        <translation>الموقف في النافذة: يؤكد، ينفي، يشكّك، يذكر</translation>
    </message>
    <message>
        <source>Select by characters; with Ctrl by words</source>
        <translation>التحديد بالمحارف؛ ومع Ctrl بالكلمات</translation>
    </message>
    <message>
        <source>Grow the selection to whole words, to whole sentences</source>
        <translation>وسّع التحديد إلى كلمات كاملة، إلى جمل كاملة</translation>
    </message>
    <message>
        <source>← → move the end of the mark, ↑ ↓ its start; with Ctrl by words</source>
        <translation>← → تحرّك نهاية العلامة، ↑ ↓ بدايتها؛ ومع Ctrl كلمة كلمة</translation>
    </message>
    <message>
        <source>Move the mark; with Ctrl by words</source>
        <translation>حرّك العلامة؛ ومع Ctrl كلمة كلمة</translation>
    </message>
    <message>
        <source>List the marks beside this line</source>
        <translation>اعرض علامات هذا السطر</translation>
    </message>
    <message>
        <source>Remove the current mark</source>
        <translation>إزالة العلامة الحالية</translation>
    </message>
    <message>
        <source>Larger or smaller text in one pane</source>
        <translation>نص أكبر أو أصغر في عمود واحد</translation>
    </message>
    <message>
        <source>Close the popup; leave the search line</source>
        <translation>إغلاق النافذة؛ مغادرة سطر البحث</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation>في مستند</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>A workbench for comparing what articles in many languages say about one story.</source>
        <translation>منصة عمل لمقارنة ما تقوله مقالات بلغات كثيرة عن قصة واحدة.</translation>
    </message>
    <message>
        <source>Apache License 2.0. It uses Qt (LGPL). Nothing that you read or write leaves this machine.</source>
        <translation>رخصة أباتشي 2.0. يستعمل Qt ‏(LGPL). لا يغادر هذا الجهاز شيء مما تقرأ أو تكتب.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>فهرس السياقات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Claim × source matrix</source>
        <translation>مصفوفة الادعاءات × المصادر</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>المذكرات والروابط</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>علامات يتيمة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>المشروع المفتوح</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>يشكّك</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>يدحض</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>is derived from</source>
        <translation>مشتق من</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <source>is independent of</source>
        <translation>مستقل عن</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>متصل بـ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>موثوق عادة</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>غير موثوق عادة</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation>أكده آخرون</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>قد يكون صحيحًا</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
</context>
</TS>
