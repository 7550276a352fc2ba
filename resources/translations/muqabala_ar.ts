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
        <source>Search the document in front</source>
        <translation>البحث في المستند الأمامي</translation>
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
        <source>Rebuild the search index</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>Read every document into the search index again</source>
        <translation>قراءة كل المستندات من جديد إلى فهرس البحث</translation>
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
        <source>Claim × source matrix</source>
        <translation>مصفوفة الادعاءات × المصادر</translation>
    </message>
    <message>
        <source>Show which document says what about which claim</source>
        <translation>عرض ما يقوله كل مستند عن كل ادعاء</translation>
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
        <source>Scroll all panes by position in the text</source>
        <translation>تمرير كل النصوص معًا بحسب الموضع</translation>
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
        <source>Close this document</source>
        <translation>إغلاق هذا المستند</translation>
    </message>
    <message>
        <source>Close the document in front</source>
        <translation>إغلاق المستند الأمامي</translation>
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
        <source>attached file</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>named</source>
        <translation>مذكور</translation>
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
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>إزالة كل المرشّحات</translation>
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
        <source>{0} · source {1}: {2} · information {3}: {4}</source>
        <translation>{0} · المصدر {1}: {2} · المعلومة {3}: {4}</translation>
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
        <source>Only documents that say something</source>
        <translation>المستندات التي تقول شيئًا فقط</translation>
    </message>
    <message>
        <source>Copy the matrix as a table</source>
        <translation>نسخ المصفوفة كجدول</translation>
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
    <name>Picker</name>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>البحث في هذا المستند</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>البحث في كل المستندات</translation>
    </message>
    <message>
        <source>Searches the document in front; click to search all</source>
        <translation>يبحث في المستند الأمامي؛ انقر للبحث في الكل</translation>
    </message>
    <message>
        <source>Searches all documents; click to search the one in front</source>
        <translation>يبحث في كل المستندات؛ انقر للبحث في الأمامي</translation>
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
        <source>Search the corpus for it</source>
        <translation>البحث عنه في المجموعة</translation>
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
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
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
    <name>RowList</name>
    <message>
        <source>Concordance</source>
        <translation>فهرس السياقات</translation>
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
    <name>StatusLine</name>
    <message>
        <source>State of the search index</source>
        <translation>حالة فهرس البحث</translation>
    </message>
    <message>
        <source>{0} characters · {1} words</source>
        <translation>{0} محرفًا · {1} كلمة</translation>
    </message>
    <message>
        <source>Selected: code points and words</source>
        <translation>المحدد: نقاط ترميز وكلمات</translation>
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
        <source>Remove the current mark</source>
        <translation>إزالة العلامة الحالية</translation>
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
        <source>Concordance</source>
        <translation>فهرس السياقات</translation>
    </message>
    <message>
        <source>Claim × source matrix</source>
        <translation>مصفوفة الادعاءات × المصادر</translation>
    </message>
    <message>
        <source>Memos and links</source>
        <translation>المذكرات والروابط</translation>
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
</context>
</TS>
