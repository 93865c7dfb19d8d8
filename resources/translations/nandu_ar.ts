<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your profile: %1</source>
        <extracomment>Screen reader: a button; %1 is one&apos;s name</extracomment>
        <translation>ملفك الشخصي: %1</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1, in use</source>
        <extracomment>Screen reader: %1 is the account in use</extracomment>
        <translation>%1، قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Screen reader: a button that switches to the account %1</extracomment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Line at an account: %1 is its public key, %2 where the secret key is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button without words, its name: %1 is an account</extracomment>
        <translation>إزالة %1 من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>نسخ المفتاح العام</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Heading in the settings: where the secret key is</extracomment>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>can sign</source>
        <extracomment>Small mark: the secret key can be used</extracomment>
        <translation>يمكنه التوقيع</translation>
    </message>
    <message>
        <source>read only</source>
        <extracomment>Small mark: there is no secret key</extracomment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: hides the copy of the key</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep a copy of your key…</source>
        <extracomment>Button: shows the ways to copy the secret key</extracomment>
        <translation>الاحتفاظ بنسخة من مفتاحك…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Heading in the settings: take the key out of the memory</extracomment>
        <translation>القفل</translation>
    </message>
    <message>
        <source>The key leaves the memory until its password is typed again.</source>
        <extracomment>Explanation under Lock</extracomment>
        <translation>يغادر المفتاح الذاكرة إلى أن تُكتب كلمة مروره من جديد.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: takes the key out of the memory</extracomment>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Nandu forgets the connection to your signer.</source>
        <extracomment>Explanation under Sign out, for a key in a signer</extracomment>
        <translation>ينسى Nandu الاتصال بموقِّعك.</translation>
    </message>
    <message>
        <source>Make sure that you have a copy of your key first: nobody can give it back to you.</source>
        <extracomment>Explanation under Sign out, for a secret key on this computer</extracomment>
        <translation>تأكد أولًا من أن لديك نسخة من مفتاحك: لا أحد يستطيع إعادته إليك.</translation>
    </message>
    <message>
        <source>What is stored on this machine stays.</source>
        <extracomment>Explanation under Sign out, for an account without a secret key</extracomment>
        <translation>ما هو مخزَّن على هذا الحاسوب يبقى.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Heading over the list of accounts</extracomment>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question, %1 is the name of an account</extracomment>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button of a question: asks once more</extracomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Really remove %1?</source>
        <extracomment>Title of the second question, %1 is the name of an account</extracomment>
        <translation>هل تريد حقًّا إزالة %1؟</translation>
    </message>
    <message>
        <source>This cannot be undone. What is published stays published.</source>
        <extracomment>Text of the second question</extracomment>
        <translation>لا يمكن التراجع عن هذا. ما نُشر يبقى منشورًا.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <extracomment>Button of the second question: deletes the account from this computer</extracomment>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of a question</extracomment>
        <translation>هل تريد تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Drafts and lists that are kept here stay. To come back, connect your signer again.</source>
        <extracomment>Text of a question, for a key in a signer</extracomment>
        <translation>تبقى المسودات والقوائم المحفوظة هنا. للعودة، صِل موقِّعك من جديد.</translation>
    </message>
    <message>
        <source>Nandu forgets your key; drafts and kept lists stay. Without a copy of the key the account cannot be used again.</source>
        <extracomment>Text of a question, for a secret key on this computer</extracomment>
        <translation>ينسى Nandu مفتاحك؛ وتبقى المسودات والقوائم المحفوظة. من دون نسخة من المفتاح لا يمكن استخدام الحساب من جديد.</translation>
    </message>
    <message>
        <source>You can come back with the same public key at any time.</source>
        <extracomment>Text of a question, for an account without a secret key</extracomment>
        <translation>يمكنك العودة بالمفتاح العام نفسه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a sheet: the accounts of this computer</extracomment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <extracomment>Button: opens the first page once more</extracomment>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button: the key leaves the memory until its password is typed</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Manage…</source>
        <extracomment>Button: opens the settings of accounts</extracomment>
        <translation>إدارة…</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read only</source>
        <extracomment>Where the key of an account is: nowhere</extracomment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <extracomment>Where the key of an account is: in the keychain of the desktop</extracomment>
        <translation>المفتاح في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Where the key of an account is: in a file, and the password is needed</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>key under a password</source>
        <extracomment>Where the key of an account is: in a file that a password opens</extracomment>
        <translation>المفتاح محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where the key of an account is: in the memory until the program closes</extracomment>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <extracomment>Where the key of an account is: in a signer, on another device</extracomment>
        <translation>يوقَّع في مكان آخر</translation>
    </message>
    <message>
        <source>On this computer its drafts, what is not delivered yet, the kept versions of its lists and its settings are deleted.</source>
        <extracomment>Text of the question whether to remove an account</extracomment>
        <translation>تُحذف من هذا الحاسوب مسوداته، وما لم يُسلَّم بعد، والإصدارات المحفوظة من قوائمه، وإعداداته.</translation>
    </message>
    <message>
        <source>No key of it is here.</source>
        <extracomment>End of that text: an account without a secret key</extracomment>
        <translation>لا يوجد هنا أي مفتاح له.</translation>
    </message>
    <message>
        <source>The connection to its signer is deleted too; its key stays there.</source>
        <extracomment>End of that text: the key is in a signer</extracomment>
        <translation>ويُحذف أيضًا الاتصال بموقِّعه؛ أما مفتاحه فيبقى هناك.</translation>
    </message>
    <message>
        <source>Its secret key is deleted too: without a copy of it nobody can use this account again.</source>
        <extracomment>End of that text: the key is on this computer</extracomment>
        <translation>ويُحذف مفتاحه السري أيضًا: من دون نسخة منه لا يستطيع أحد استخدام هذا الحساب من جديد.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System follows your desktop, also while Nandu runs.</source>
        <extracomment>Explanation under the setting Theme; &quot;System&quot; is one of its choices</extracomment>
        <translation>«النظام» يتبع سطح المكتب، وكذلك أثناء عمل Nandu.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of theme: as the desktop has it</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of theme</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of theme</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Setting</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Value of the setting Text size, in per cent</extracomment>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>Everything grows with it: lines, pictures, buttons.</source>
        <extracomment>Explanation under the setting Text size</extracomment>
        <translation>كل شيء يكبر معه: السطور والصور والأزرار.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Choice of text size</extracomment>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Choice of text size</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Choice of text size</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Choice of text size</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Huge</source>
        <extracomment>Choice of text size</extracomment>
        <translation>ضخم</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Setting</extracomment>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once.</source>
        <extracomment>Explanation under the setting Reduce motion</extracomment>
        <translation>لا شيء ينزلق أو يتلاشى؛ ما يتغيّر يظهر فورًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: the language of the program</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Holds from the next start of Nandu. Numbers and times are written in the same way.</source>
        <extracomment>Explanation under the setting Language</extracomment>
        <translation>تسري من التشغيل التالي لبرنامج Nandu. تُكتب الأرقام والأوقات بالطريقة نفسها.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Keep a copy of your key</source>
        <extracomment>Title of a step of the first start, after a key was made</extracomment>
        <translation>الاحتفاظ بنسخة من مفتاحك</translation>
    </message>
    <message>
        <source>This key is you. Whoever has it can write in your name, and when it is lost nobody can give it back. Put a copy where you keep passwords.</source>
        <extracomment>Text of a step of the first start</extracomment>
        <translation>هذا المفتاح هو أنت. من يملكه يستطيع الكتابة باسمك، وإذا ضاع فلا أحد يستطيع إعادته. ضع نسخة منه حيث تحفظ كلمات المرور.</translation>
    </message>
    <message>
        <source>I have a copy in a safe place</source>
        <extracomment>Switch: the user says that the key is copied</extracomment>
        <translation>لديّ نسخة في مكان آمن</translation>
    </message>
    <message>
        <source>Start reading</source>
        <extracomment>Button: ends the first start</extracomment>
        <translation>بدء القراءة</translation>
    </message>
</context>
<context>
    <name>BenchmarkLane</name>
    <message numerus="yes">
        <source>%Ln workers: %1 events a second, %2</source>
        <extracomment>Screen reader: a result of the benchmark; %1 is a number of events, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>
            <numerusform>بلا عمّال: %1 حدث في الثانية، %2</numerusform>
            <numerusform>عامل واحد: %1 حدث في الثانية، %2</numerusform>
            <numerusform>عاملان: %1 حدث في الثانية، %2</numerusform>
            <numerusform>%Ln عمّال: %1 حدث في الثانية، %2</numerusform>
            <numerusform>%Ln عاملًا: %1 حدث في الثانية، %2</numerusform>
            <numerusform>%Ln عامل: %1 حدث في الثانية، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 · Auto</source>
        <extracomment>At a bar: the number of workers that Auto chooses</extracomment>
        <translation>%L1 · تلقائي</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>At a bar: events a second</extracomment>
        <translation>%1/ث</translation>
    </message>
</context>
<context>
    <name>BenchmarkModel</name>
    <message>
        <source>Measured on %1.</source>
        <extracomment>Under the benchmark, %1 is a date with time</extracomment>
        <translation>قيس في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <extracomment>Processor use: %1 is a number such as 1.9, %Ln the cores of the computer</extracomment>
        <translation>
            <numerusform>%1 من %Ln نواة</numerusform>
            <numerusform>%1 من نواة واحدة</numerusform>
            <numerusform>%1 من نواتين</numerusform>
            <numerusform>%1 من %Ln أنوية</numerusform>
            <numerusform>%1 من %Ln نواة</numerusform>
            <numerusform>%1 من %Ln نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events/s, %2</source>
        <extracomment>Result of the benchmark: %1 a number, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>%1 حدث/ث، %2</translation>
    </message>
</context>
<context>
    <name>BenchmarkSetting</name>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>قياس أداء هذا الحاسوب</translation>
    </message>
    <message>
        <source>Runs the real check on made-up events, about a second for each number of workers. Reading goes on meanwhile.</source>
        <extracomment>Explanation under the benchmark; workers are the threads that check signatures</extracomment>
        <translation>يجري الفحص الحقيقي على أحداث مصطنعة، نحو ثانية لكل عدد من العمّال. وتستمر القراءة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Benchmark: %L1 %</source>
        <extracomment>Screen reader: progress in per cent</extracomment>
        <translation>قياس الأداء: %L1٪</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the benchmark</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>التشغيل مجددًا</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>%1: %2 a second, %3 in all</source>
        <extracomment>Screen reader: %1 is what is counted (Received), %2 how many a second, %3 in all</extracomment>
        <translation>%1: %2 في الثانية، %3 إجمالًا</translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>After a number: a second</extracomment>
        <translation>/ث</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Under a number: the sum since the start</extracomment>
        <translation>%1 إجمالًا</translation>
    </message>
</context>
<context>
    <name>BigNumbers</name>
    <message>
        <source>Received</source>
        <extracomment>What is counted: events that came from relays</extracomment>
        <translation>المستلَمة</translation>
    </message>
    <message>
        <source>Already known</source>
        <extracomment>What is counted: events that were stored already</extracomment>
        <translation>المعروفة سابقًا</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>What is counted: events whose signature was checked</extracomment>
        <translation>المفحوصة</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>What is counted: events that were written into the database</extracomment>
        <translation>المخزَّنة</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Title of a page: notes that were put aside</extracomment>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <extracomment>Title of the empty page of bookmarks</extracomment>
        <translation>لا إشارات مرجعية بعد</translation>
    </message>
    <message>
        <source>Bookmark a note in its menu, or with the key M, and it stays at hand here and in your other apps.</source>
        <extracomment>Text of the empty page of bookmarks; M is the key on the keyboard</extracomment>
        <translation>أضف ملاحظة إلى الإشارات المرجعية من قائمتها أو بالمفتاح M، فتبقى في متناول يدك هنا وفي تطبيقاتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>التنقّل</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1، %L2</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>العام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close the window?</source>
        <extracomment>title of the question that comes when the window is closed for the first time</extracomment>
        <translation>هل تريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Nandu can stay in the tray, go on fetching and tell you what is new. You can change this in the settings.</source>
        <extracomment>asked when the window is closed for the first time</extracomment>
        <translation>يمكن أن يبقى Nandu في علبة النظام ويواصل الجلب ويخبرك بالجديد. يمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>إنهاء Nandu</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Let your signer scan this</source>
        <extracomment>Title of a step of the first start; a signer is a program or device that holds the key; below is a QR code</extracomment>
        <translation>دع موقِّعك يمسح هذا الرمز</translation>
    </message>
    <message>
        <source>Or copy the address and paste it there. Nandu goes on by itself when your signer has answered.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>أو انسخ العنوان والصقه هناك. يتابع Nandu من تلقاء نفسه متى أجاب موقِّعك.</translation>
    </message>
    <message>
        <source>Waiting for your signer…</source>
        <extracomment>Shown until the signer has answered</extracomment>
        <translation>في انتظار موقِّعك…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address under the QR code into the clipboard</extracomment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Add a picture</source>
        <extracomment>Button without words, its name: adds a picture to the note</extracomment>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Hide warning, expiry and work</source>
        <extracomment>Button without words, its name: closes the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>إخفاء التحذير والانتهاء والعمل</translation>
    </message>
    <message>
        <source>Warning, expiry and work</source>
        <extracomment>Button without words, its name: opens the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>التحذير والانتهاء والعمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts</source>
        <extracomment>Button without words, its name: opens the list of other drafts, %Ln is how many</extracomment>
        <translation>
            <numerusform>لا مسودات أخرى</numerusform>
            <numerusform>مسودة أخرى</numerusform>
            <numerusform>مسودتان أخريان</numerusform>
            <numerusform>%Ln مسودات أخرى</numerusform>
            <numerusform>%Ln مسودة أخرى</numerusform>
            <numerusform>%Ln مسودة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>Screen reader: length of what is written</extracomment>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work for the note</extracomment>
        <translation>إيقاف العمل</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the note is being saved</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Drafts</source>
        <extracomment>Title of a sheet: the list of texts that were begun and not sent</extracomment>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Title of the sheet where one writes an answer; also its button: sends the reply</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Title of the sheet where one writes about somebody&apos;s note, which is shown below</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet where one writes a note</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <extracomment>Placeholder in the field for a reply, %1 is the name of who is answered</extracomment>
        <translation>ردك على %1</translation>
    </message>
    <message>
        <source>Your reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>ردك</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>ماذا يدور في ذهنك؟</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the new note</extracomment>
        <translation>نشر</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>ماذا يدور في ذهنك؟</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the note</extracomment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Beside the button that sends: which account writes, %1 is its name</extracomment>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>Writing as %1</source>
        <extracomment>Screen reader: which account writes, %1 is its name</extracomment>
        <translation>الكتابة باسم %1</translation>
    </message>
    <message>
        <source>Names %1</source>
        <extracomment>Screen reader: a person whom the text names, %1 is the name</extracomment>
        <translation>يذكر %1</translation>
    </message>
    <message>
        <source>Working for the note, %L1 % likely done</source>
        <extracomment>Progress of proof of work for the note: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>العمل جارٍ من أجل الملاحظة، اكتمل على الأرجح بنسبة %L1٪</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>هذا النص يحوي مفتاحًا سريًّا. لا ينشره Nandu: من يملكه يستطيع النشر باسمك. أزله أولًا.</translation>
    </message>
    <message>
        <source>This note is too long for most relays. Make it shorter.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>هذه الملاحظة أطول مما تقبله معظم المُرحِّلات. اجعلها أقصر.</translation>
    </message>
    <message>
        <source>The description of a picture holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>وصف إحدى الصور يحوي مفتاحًا سريًّا. أزله أولًا.</translation>
    </message>
    <message>
        <source>The reason of the warning holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>سبب التحذير يحوي مفتاحًا سريًّا. أزله أولًا.</translation>
    </message>
    <message>
        <source>Every relay is left out. Choose at least one.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>كل المُرحِّلات مستبعدة. اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>سجّل الدخول للنشر.</translation>
    </message>
    <message>
        <source>Unlock your key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>افتح قفل مفتاحك للنشر.</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>أنت في وضع القراءة فقط. سجّل الدخول بمفتاح سري للنشر.</translation>
    </message>
</context>
<context>
    <name>ComposerOptions</name>
    <message>
        <source>Warning</source>
        <extracomment>Switch: hides the note behind a content warning</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Reason, if you want to name one</source>
        <extracomment>Placeholder in the field for the reason of a content warning</extracomment>
        <translation>السبب، إن أردت ذكره</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>Label before a choice: how long the note lasts</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long the note lasts</source>
        <extracomment>Screen reader: name of the choice how long the note lasts</extracomment>
        <translation>مدة بقاء الملاحظة</translation>
    </message>
    <message>
        <source>for good</source>
        <extracomment>Choice how long the note lasts: it does not expire</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Label before a choice: proof of work for the note</extracomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>How much this computer works for the note before it is sent</source>
        <extracomment>Screen reader: name of the choice of proof of work</extracomment>
        <translation>مقدار عمل هذا الحاسوب من أجل الملاحظة قبل إرسالها</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Choice of proof of work: no work</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>16 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>١٦ بت</translation>
    </message>
    <message>
        <source>20 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>٢٠ بت</translation>
    </message>
    <message>
        <source>24 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>٢٤ بت</translation>
    </message>
    <message>
        <source>Some relays take notes of strangers only when their computer has worked for them. Each bit takes twice as long.</source>
        <extracomment>Explanation under the choice of proof of work</extracomment>
        <translation>بعض المُرحِّلات لا تقبل ملاحظات الغرباء إلا إذا عمل حاسوبهم من أجلها. كل بت إضافي يضاعف المدة.</translation>
    </message>
    <message>
        <source>Relays are asked to forget it then. Some may keep it.</source>
        <extracomment>Explanation under the choice how long the note lasts</extracomment>
        <translation>يُطلب من المُرحِّلات نسيانها حينئذ. قد يحتفظ بها بعضها.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not do it</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>99+</source>
        <extracomment>Small badge for more than 99 new ones; keep it as short</extracomment>
        <translation>+٩٩</translation>
    </message>
</context>
<context>
    <name>CoverageHead</name>
    <message>
        <source>Only those who are not read all the time</source>
        <extracomment>Switch: shows only people whose relays are not read all the time</extracomment>
        <translation>من لا يُقرؤون طوال الوقت فقط</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>None of these answers now: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>لا يجيب الآن أي من هذه: %1</translation>
    </message>
    <message>
        <source>Visited every few minutes, as all sockets are in use: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>تُزار كل بضع دقائق، لأن كل الاتصالات مشغولة: %1</translation>
    </message>
    <message>
        <source>Says nowhere where they write; your own relays are asked.</source>
        <extracomment>Where a person is read: they publish no list of relays</extracomment>
        <translation>لا يذكر أين يكتب؛ تُسأل مُرحِّلاتك.</translation>
    </message>
    <message>
        <source>Names only addresses that Nandu does not dial for strangers; your own relays are asked.</source>
        <extracomment>Where a person is read: &quot;dial&quot; means connect to</extracomment>
        <translation>لا يذكر سوى عناوين لا يتصل بها Nandu من أجل الغرباء؛ تُسأل مُرحِّلاتك.</translation>
    </message>
    <message>
        <source>All relays they name failed lately; your own are asked meanwhile.</source>
        <extracomment>Where a person is read: &quot;your own&quot; are relays</extracomment>
        <translation>فشلت مؤخرًا كل المُرحِّلات التي يذكرها؛ تُسأل مُرحِّلاتك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>On top of the page while it is worked out</extracomment>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>You follow nobody yet.</source>
        <extracomment>On top of the page</extracomment>
        <translation>أنت لا تتابع أحدًا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people you follow are read at relays that they write to.</source>
        <extracomment>On top of the page; %1 is a number</extracomment>
        <translation>
            <numerusform>يُقرأ %1 ممن تتابعهم من مُرحِّلات يكتبون إليها.</numerusform>
            <numerusform>يُقرأ %1 من شخص واحد تتابعه من مُرحِّلات يكتب إليها.</numerusform>
            <numerusform>يُقرأ %1 من شخصين تتابعهما من مُرحِّلات يكتبان إليها.</numerusform>
            <numerusform>يُقرأ %1 من %Ln أشخاص تتابعهم من مُرحِّلات يكتبون إليها.</numerusform>
            <numerusform>يُقرأ %1 من %Ln شخصًا تتابعهم من مُرحِّلات يكتبون إليها.</numerusform>
            <numerusform>يُقرأ %1 من %Ln شخص تتابعهم من مُرحِّلات يكتبون إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at their relays</source>
        <extracomment>Label before a number of people: they are read where they write</extracomment>
        <translation>يُقرؤون في مُرحِّلاتهم</translation>
    </message>
    <message>
        <source>Visited in turn</source>
        <extracomment>Label before a number of people: their relays are visited every few minutes</extracomment>
        <translation>يُزارون بالتناوب</translation>
    </message>
    <message>
        <source>Relays do not answer now</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>مُرحِّلاتهم لا تجيب الآن</translation>
    </message>
    <message>
        <source>No list known</source>
        <extracomment>Label before a number of people: they publish no list of relays</extracomment>
        <translation>لا قائمة معروفة</translation>
    </message>
    <message>
        <source>Only addresses that are not dialled</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>عناوين لا يُتصل بها فقط</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Who is read where</source>
        <extracomment>Title of a page: for each person one follows, the relays where they are read</extracomment>
        <translation>مَن يُقرأ وأين</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Retry</source>
        <extracomment>Button under one&apos;s own note: sends it again to the relays that did not take it</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button without words, its name: hides which relay took the note</extracomment>
        <translation>إخفاء المُرحِّلات</translation>
    </message>
    <message>
        <source>Show each relay</source>
        <extracomment>Button without words, its name: shows which relay took the note</extracomment>
        <translation>عرض كل مُرحِّل</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Button: opens the page with everything that is on its way</extracomment>
        <translation>فتح صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>Tried again soon. %1</source>
        <extracomment>State of a note at one relay, %1 is why it was refused</extracomment>
        <translation>ستُعاد المحاولة قريبًا. %1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>Sent, no answer yet.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>أُرسلت، ولا جواب بعد.</translation>
    </message>
    <message>
        <source>Accepted, and it has it.</source>
        <extracomment>State of a note at one relay: the relay was asked for it and has it</extracomment>
        <translation>قُبلت، وهي لديه.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>قُبلت.</translation>
    </message>
    <message>
        <source>No answer. It is tried once more when this relay connects again.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>لا جواب. تُعاد المحاولة مرة أخرى عندما يتصل هذا المُرحِّل من جديد.</translation>
    </message>
    <message>
        <source>Said that it took it, and does not have it.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>قال إنه قبلها، وليست لديه.</translation>
    </message>
    <message>
        <source>Requesting deletion · accepted by %L1 of %L2</source>
        <extracomment>State of a request to delete, %L1 of %L2 relays</extracomment>
        <translation>طلب الحذف جارٍ · قبله %L1 من %L2</translation>
    </message>
    <message>
        <source>Sending · accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>الإرسال جارٍ · قبلها %L1 من %L2</translation>
    </message>
    <message>
        <source>Deletion requested on %L1 of %L2 relays</source>
        <extracomment>State of a request to delete</extracomment>
        <translation>طُلب الحذف من %L1 من أصل %L2 من المُرحِّلات</translation>
    </message>
    <message>
        <source>Accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>قبلها %L1 من %L2</translation>
    </message>
    <message>
        <source>Deletion not delivered.</source>
        <extracomment>State of a request to delete: no relay took it</extracomment>
        <translation>لم يُسلَّم طلب الحذف.</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <extracomment>State of a note: no relay took it</extracomment>
        <translation>لم تُسلَّم.</translation>
    </message>
    <message>
        <source>Worked for, it would be a second note beside the one that other relays have, so it is left out here.</source>
        <extracomment>After the answer of a relay that asks for proof of work</extracomment>
        <translation>لو عُمل من أجلها لصارت ملاحظة ثانية بجانب التي لدى مُرحِّلات أخرى، لذلك تُترك هنا.</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>Restore this version?</source>
        <extracomment>Title of a sheet: the question whether an earlier version of a list comes back</extracomment>
        <translation>هل تريد استعادة هذا الإصدار؟</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Title of a sheet: what differs between two versions of a list</extracomment>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Your list as it is now stays kept, too. This is what would change:</source>
        <extracomment>Above what would change if an earlier version of a list came back</extracomment>
        <translation>تبقى قائمتك بحالها الآن محفوظة أيضًا. وهذا ما سيتغيّر:</translation>
    </message>
    <message>
        <source>Nothing: it has the same entries as now.</source>
        <extracomment>Instead of a difference: the earlier version is the same as the one in use</extracomment>
        <translation>لا شيء: فيه المدخلات نفسها كما الآن.</translation>
    </message>
    <message>
        <source>Both have the same entries.</source>
        <extracomment>Instead of a difference between two versions of a list</extracomment>
        <translation>في كليهما المدخلات نفسها.</translation>
    </message>
    <message>
        <source>Comes back: %L1</source>
        <extracomment>Heading over entries that a restored version would bring back, %L1 is how many</extracomment>
        <translation>يعود: %L1</translation>
    </message>
    <message>
        <source>Added: %L1</source>
        <extracomment>Heading over entries that were added, %L1 is how many</extracomment>
        <translation>أُضيف: %L1</translation>
    </message>
    <message>
        <source>Goes: %L1</source>
        <extracomment>Heading over entries that would be gone after restoring, %L1 is how many</extracomment>
        <translation>يذهب: %L1</translation>
    </message>
    <message>
        <source>Removed: %L1</source>
        <extracomment>Heading over entries that were removed, %L1 is how many</extracomment>
        <translation>أُزيل: %L1</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>Button: restores the version exactly as it was</extracomment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Only add what was lost</source>
        <extracomment>Button: restores only the entries that are missing now</extracomment>
        <translation>إضافة ما فُقد فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the sheet, nothing is changed</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the sheet</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>No drafts. What you write is kept here until you send it.</source>
        <extracomment>Shown when there are no drafts</extracomment>
        <translation>لا مسودات. يُحفظ هنا ما تكتبه إلى أن ترسله.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a draft; %1 is what it is (Reply, New note) and when, %2 its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Line under a draft: %1 is Reply or New note, %2 is when it was written (&quot;5 min&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>What a draft is: an answer</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>What a draft is: a new note</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <extracomment>Button without words, its name: deletes the draft</extracomment>
        <translation>التخلص من هذه المسودة</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <extracomment>Button: closes the list of drafts</extracomment>
        <translation>العودة إلى الكتابة</translation>
    </message>
</context>
<context>
    <name>EditProfilePage</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Title of a page: one&apos;s own profile</extracomment>
        <translation>تعديل الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>EmojiList</name>
    <message>
        <source>Emoji to insert</source>
        <extracomment>Screen reader: name of the list of emoji that fit what is typed</extracomment>
        <translation>رموز تعبيرية للإدراج</translation>
    </message>
    <message>
        <source>:%1:</source>
        <extracomment>Short name of an emoji as it is typed, %1 is the name; keep it as it is</extracomment>
        <translation>:%1:</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The newest profile is not in a form that can be changed. Nothing was changed.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>أحدث ملف شخصي ليس بصيغة يمكن تغييرها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The private entries of this list cannot be read with your key, so none can be added. Nothing was changed.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>لا يمكن قراءة المدخلات الخاصة في هذه القائمة بمفتاحك، لذلك لا يمكن إضافة أي منها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The signer did not confirm the connection. Ask it for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لم يؤكد الموقِّع الاتصال. اطلب منه عنوانًا جديدًا.</translation>
    </message>
    <message>
        <source>No signer has answered the code. Show a new one and let your signer scan it.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لم يجب أي موقِّع عن الرمز. اعرض رمزًا جديدًا ودع موقِّعك يمسحه.</translation>
    </message>
    <message>
        <source>Your signer has not answered the requests before this one.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لم يجب موقِّعك عن الطلبات السابقة لهذا الطلب.</translation>
    </message>
    <message>
        <source>The signer did not say whose key it holds.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لم يقل الموقِّع لمن المفتاح الذي يحمله.</translation>
    </message>
    <message>
        <source>Your signer said: %1</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>قال موقِّعك: %1</translation>
    </message>
    <message>
        <source>Your signer gave no result.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لم يعطِ موقِّعك أي نتيجة.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over its relay. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لا يمكن الوصول إلى موقِّعك عبر مُرحِّله. تحقق من الشبكة، أو اطلب من موقِّعك عنوانًا جديدًا.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1 or its other relays. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لا يمكن الوصول إلى موقِّعك عبر %1 ولا عبر مُرحِّلاته الأخرى. تحقق من الشبكة، أو اطلب من موقِّعك عنوانًا جديدًا.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لا يمكن الوصول إلى موقِّعك عبر %1. تحقق من الشبكة، أو اطلب من موقِّعك عنوانًا جديدًا.</translation>
    </message>
    <message>
        <source>Your signer did not answer. See whether it runs and waits for your consent, then try again.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>لم يجب موقِّعك. تحقق من أنه يعمل وهل ينتظر موافقتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your signer signed something else than what was asked. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>وقّع موقِّعك شيئًا غير المطلوب. لم يُرسل.</translation>
    </message>
    <message>
        <source>The signature of your signer does not hold. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>توقيع موقِّعك غير صحيح. لم يُرسل.</translation>
    </message>
    <message>
        <source>The address of a signer starts with bunker://. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>يبدأ عنوان الموقِّع بـ bunker://‎. انسخه كاملًا من موقِّعك.</translation>
    </message>
    <message>
        <source>This address does not name a signer. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>هذا العنوان لا يحدد موقِّعًا. انسخه كاملًا من موقِّعك.</translation>
    </message>
    <message>
        <source>This address names no relay over which the signer could be reached. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>هذا العنوان لا يحدد مُرحِّلًا يمكن الوصول إلى الموقِّع عبره. انسخه كاملًا من موقِّعك.</translation>
    </message>
    <message>
        <source>Name a relay over which your signer can be reached, like wss://relay.example.com.</source>
        <extracomment>Error when connecting a signer; the example stays</extracomment>
        <translation>حدد مُرحِّلًا يمكن الوصول إلى موقِّعك عبره، مثل wss://relay.example.com.</translation>
    </message>
    <message>
        <source>This is a secret key, and a name is public. To sign in with the key, go back and choose &quot;Use your key&quot;.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>هذا مفتاح سري، والاسم يراه الجميع. لتسجيل الدخول بالمفتاح، عُد واختر «استخدام مفتاحك».</translation>
    </message>
    <message>
        <source>This is a secret key. To sign in with it, choose to use an nsec.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>هذا مفتاح سري. لتسجيل الدخول به، اختر استخدام nsec.</translation>
    </message>
    <message>
        <source>This is not a public key. One starts with npub1; a name looks like ana@example.com.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>هذا ليس مفتاحًا عامًّا. يبدأ المفتاح العام بـ npub1؛ والاسم يبدو هكذا: ana@example.com.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>تعذّرت كتابة ملف المفتاح.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep your key.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>لا توجد هنا سلسلة مفاتيح تستطيع حفظ مفتاحك.</translation>
    </message>
    <message>
        <source>Another key is kept in the place of this account&apos;s.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>يوجد مفتاح آخر محفوظ في مكان مفتاح هذا الحساب.</translation>
    </message>
    <message>
        <source>There is no secret key of this account here.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>لا يوجد هنا مفتاح سري لهذا الحساب.</translation>
    </message>
    <message>
        <source>The store of notes was damaged. It is kept as %1, and a new one fills up from your relays.</source>
        <extracomment>Told at the start; %1 is the name of a file</extracomment>
        <translation>كان مخزن الملاحظات تالفًا. وهو محفوظ باسم %1، ويمتلئ مخزن جديد من مُرحِّلاتك.</translation>
    </message>
    <message>
        <source>The server of this name did not answer as it should. Check the name, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>لم يجب خادم هذا الاسم كما ينبغي. تحقق من الاسم، أو استخدم npub.</translation>
    </message>
    <message>
        <source>The database refused it again.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>رفضته قاعدة البيانات من جديد.</translation>
    </message>
    <message>
        <source>It is no longer in the quarantine.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>لم يعد في المعزولات.</translation>
    </message>
    <message>
        <source>It is not a valid event: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>ليس حدثًا صالحًا: %1.</translation>
    </message>
    <message>
        <source>The quarantine could not be read: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>تعذّرت قراءة المعزولات: %1.</translation>
    </message>
    <message>
        <source>The quarantine could not be exported: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>تعذّر تصدير المعزولات: %1.</translation>
    </message>
    <message>
        <source>The counts could not be rebuilt: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>تعذّرت إعادة بناء العدّادات: %1.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new is stored until there is room.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>القرص ممتلئ: لا يُخزَّن جديد إلى أن تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The database is damaged: nothing new is stored. It can be rebuilt from the relays.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>قاعدة البيانات تالفة: لا يُخزَّن جديد. يمكن إعادة بنائها من المُرحِّلات.</translation>
    </message>
    <message>
        <source>The database cannot be written, so nothing new is stored: %1.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>لا يمكن الكتابة في قاعدة البيانات، لذلك لا يُخزَّن جديد: %1.</translation>
    </message>
    <message>
        <source>Figures cannot be served on port %1: %2.</source>
        <extracomment>Error: %1 is a port number, %2 the reason</extracomment>
        <translation>لا يمكن تقديم المقاييس على المنفذ %1: %2.</translation>
    </message>
    <message>
        <source>This cannot be muted.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>لا يمكن كتم هذا.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>هذه ليست ملاحظة.</translation>
    </message>
    <message>
        <source>This is not a person.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>هذا ليس شخصًا.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>هذا ليس عنوان مُرحِّل.</translation>
    </message>
    <message>
        <source>This account is read only here: its secret key is not on this machine.</source>
        <extracomment>Error when a list is changed
----------
Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings
----------
Error when something is published</extracomment>
        <translation>هذا الحساب هنا للقراءة فقط: مفتاحه السري ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This version is not kept here.</source>
        <extracomment>Error when a list is changed
----------
Error when an earlier version of a list is restored</extracomment>
        <translation>هذا الإصدار غير محفوظ هنا.</translation>
    </message>
    <message>
        <source>This picture cannot be read. See whether the file is still there, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>لا يمكن قراءة هذه الصورة. تحقق من أن الملف ما زال موجودًا، ثم اخترها من جديد.</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MiB. Make it smaller, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>هذه الصورة أكبر من ٢٠ ميبيبايت. صغّرها، ثم اخترها من جديد.</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>لا يسمح لك الخادم %1 بتخزين الصور. اختر خادمًا آخر في الإعدادات، المنشورات.</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>لا يسمح لك الخادم %1 بتخزين الصور. يقول: %2</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>يطلب الخادم %1 الدفع أولًا. اختر خادمًا آخر في الإعدادات، المنشورات.</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>يطلب الخادم %1 الدفع أولًا. يقول: %2</translation>
    </message>
    <message>
        <source>This picture is too large for %1. Make it smaller.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>هذه الصورة أكبر مما يقبله %1. صغّرها.</translation>
    </message>
    <message>
        <source>This picture is too large for %1. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>هذه الصورة أكبر مما يقبله %1. يقول: %2</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>لا يقبل الخادم %1 هذا النوع من الصور. اختر خادمًا آخر في الإعدادات، المنشورات.</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>لا يقبل الخادم %1 هذا النوع من الصور. يقول: %2</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. Try again later.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>يطلب الخادم %1 مهلة بين الصور. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>يطلب الخادم %1 مهلة بين الصور. يقول: %2</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>وقع خلل في الخادم %1 نفسه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>وقع خلل في الخادم %1 نفسه. أعد المحاولة. يقول: %2</translation>
    </message>
    <message>
        <source>Nothing has moved to %1 for a while. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>لم ينتقل شيء إلى %1 منذ مدة. تحقق من اتصالك بالشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to %1 broke or was not made. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>انقطع الاتصال مع %1 أو لم ينشأ. تحقق من اتصالك بالشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You have not chosen a server for pictures. Add one in Settings, Posts, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>لم تختر خادمًا للصور. أضف خادمًا في الإعدادات، المنشورات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is not waiting to be sent.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>هذا ليس في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>This is not in the outbox, or it is being worked for already.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>هذا ليس في صندوق الصادر، أو أن العمل من أجله جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>No relay asks for work on this any more.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>لم يعد أي مُرحِّل يطلب عملًا من أجل هذا.</translation>
    </message>
    <message>
        <source>The work was given up.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published</extracomment>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>هذا ليس في صندوق الصادر.</translation>
    </message>
    <message>
        <source>This is not a picture that can be sent. Choose a JPEG, PNG, WebP or GIF file.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>هذه ليست صورة يمكن إرسالها. اختر ملف JPEG أو PNG أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off, so what it holds beside the picture cannot be taken out. Save it anew and try again.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>هذه الصورة تالفة أو مبتورة، فلا يمكن إزالة ما تحويه إلى جانب الصورة. احفظها من جديد وأعد المحاولة.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: the disk is full. Make room on it, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>لا يمكن حفظ ما تكتبه: القرص ممتلئ. أفرغ مساحة عليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: Nandu may not write into its folder. Look at the folder&apos;s permissions, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>لا يمكن حفظ ما تكتبه: لا يُسمح لبرنامج Nandu بالكتابة في مجلده. تحقق من أذونات المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>لا يمكن حفظ ما تكتبه: %1</translation>
    </message>
    <message>
        <source>What you wrote cannot be read: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>لا يمكن قراءة ما كتبته: %1</translation>
    </message>
    <message>
        <source>This note is not stored here any more.</source>
        <extracomment>Error when something is published
----------
Error when a note is sent</extracomment>
        <translation>لم تعد هذه الملاحظة مخزَّنة هنا.</translation>
    </message>
    <message>
        <source>Only its author can delete a note.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>لا يستطيع حذف ملاحظة إلا كاتبها.</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>لا يوجد ما يُرسل من جديد.</translation>
    </message>
    <message>
        <source>The account was signed out.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>سُجّل الخروج من الحساب.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>لا يوجد ما يُسترجع.</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>سجّل الدخول للنشر.</translation>
    </message>
    <message>
        <source>There is no relay to publish to. Add one that may be written to.</source>
        <extracomment>Error when something is published
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>لا يوجد مُرحِّل للنشر إليه. أضف مُرحِّلًا تُسمح الكتابة إليه.</translation>
    </message>
    <message>
        <source>This note would be gone before it is sent.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>كانت هذه الملاحظة ستختفي قبل إرسالها.</translation>
    </message>
    <message>
        <source>This is not the address of a relay: %1.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>هذا ليس عنوان مُرحِّل: %1.</translation>
    </message>
    <message>
        <source>There is nothing to post.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>لا يوجد ما يُنشر.</translation>
    </message>
    <message>
        <source>The note to answer is not known.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>الملاحظة المراد الرد عليها غير معروفة.</translation>
    </message>
    <message>
        <source>The list of relays could not be read; the default relays are used and the old file is kept as %1.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>تعذّرت قراءة قائمة المُرحِّلات؛ تُستخدم المُرحِّلات الافتراضية ويُحفظ الملف القديم باسم %1.</translation>
    </message>
    <message>
        <source>The list of relays may not be read; the default relays are used.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>لا يُسمح بقراءة قائمة المُرحِّلات؛ تُستخدم المُرحِّلات الافتراضية.</translation>
    </message>
    <message>
        <source>The number of workers</source>
        <extracomment>Begins a sentence such as &quot;The number of workers must be a whole number&quot;; workers are the threads that check signatures</extracomment>
        <translation>عدد العمّال</translation>
    </message>
    <message>
        <source>The queue capacity</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>سعة الطابور</translation>
    </message>
    <message>
        <source>The interval between count updates</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>الفاصل بين تحديثات العدّادات</translation>
    </message>
    <message>
        <source>The port for figures</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>منفذ المقاييس</translation>
    </message>
    <message>
        <source>The time to take a note back</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>مهلة استرجاع الملاحظة</translation>
    </message>
    <message>
        <source>The number of relays</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد المُرحِّلات</translation>
    </message>
    <message>
        <source>The number of relays for a person</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد المُرحِّلات لكل شخص</translation>
    </message>
    <message>
        <source>The text size</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”; %3 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>يجب أن تكون قيمة «%1» عددًا صحيحًا، لا «%2»؛ تُستخدم القيمة %3.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4; %5 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>يجب أن تكون قيمة «%1» بين %2 و%3، لا %4؛ تُستخدم القيمة %5.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>تعذّر حفظ الإعدادات: %1.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2); the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>تعذّرت قراءة الإعدادات في %1 (%2)؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file was damaged; it was put aside as %1 and the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>كان ملف الإعدادات تالفًا؛ وُضع جانبًا باسم %1 وتُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>ملف الإعدادات %1 تالف؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>These words give no key.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>هذه الكلمات لا تعطي مفتاحًا.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, missing or in another place.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>هذه الكلمات لا يخص بعضها بعضًا: إحداها خاطئة أو ناقصة أو في غير مكانها.</translation>
    </message>
    <message>
        <source>This is not the address of a server for pictures. One looks like https://blossom.example.com.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>هذا ليس عنوان خادم للصور. يبدو العنوان هكذا: https://blossom.example.com.</translation>
    </message>
    <message>
        <source>This server is not encrypted. Use its address with https://.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>هذا الخادم غير مشفَّر. استخدم عنوانه الذي يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>The server did not say where the picture is. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>لم يقل الخادم أين الصورة. اختر خادمًا آخر في الإعدادات، المنشورات.</translation>
    </message>
    <message>
        <source>The server has changed the picture, so it is not used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>غيّر الخادم الصورة، لذلك لا تُستخدم. اختر خادمًا آخر في الإعدادات، المنشورات.</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>أعطى الخادم عنوانًا لا يمكن استخدامه. اختر خادمًا آخر في الإعدادات، المنشورات.</translation>
    </message>
    <message>
        <source>This is not a name on Nostr. Such a name looks like ana@example.com.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>هذا ليس اسمًا على Nostr. يبدو الاسم هكذا: ana@example.com.</translation>
    </message>
    <message>
        <source>Nobody has this name there. Check its spelling, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>لا أحد يحمل هذا الاسم هناك. تحقق من كتابته، أو استخدم npub.</translation>
    </message>
    <message>
        <source>It has left already. You can ask the relays to delete it.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>لقد غادر بالفعل. يمكنك أن تطلب من المُرحِّلات حذفه.</translation>
    </message>
    <message>
        <source>This is not in the outbox any more.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>لم يعد هذا في صندوق الصادر.</translation>
    </message>
    <message>
        <source>A relay has it by now. Sent again it would be a second note, so it stays as it is.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>صار لدى أحد المُرحِّلات. لو أُرسلت من جديد لصارت ملاحظة ثانية، لذلك تبقى كما هي.</translation>
    </message>
    <message>
        <source>This text contains a secret key (nsec). Whoever sees it owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>هذا النص يحوي مفتاحًا سريًّا (nsec). من يراه يملك ذلك الحساب، لذلك لم يُحفظ ولم يُرسل.</translation>
    </message>
    <message>
        <source>This text contains an encrypted secret key (ncryptsec). It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>هذا النص يحوي مفتاحًا سريًّا مشفَّرًا (ncryptsec). لم يُحفظ ولم يُرسل.</translation>
    </message>
    <message>
        <source>This text contains your own secret key. It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>هذا النص يحوي مفتاحك السري. لم يُحفظ ولم يُرسل.</translation>
    </message>
    <message>
        <source>This text contains the words of a secret key. Whoever sees them owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>هذا النص يحوي كلمات مفتاح سري. من يراها يملك ذلك الحساب، لذلك لم يُحفظ ولم يُرسل.</translation>
    </message>
    <message>
        <source>You signed out before it was signed.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>سجّلت الخروج قبل التوقيع.</translation>
    </message>
    <message>
        <source>A key in words has 12 or 24 of them, and these are %1.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is how many words they typed</extracomment>
        <translation>المفتاح المكتوب بالكلمات يتكوّن من ١٢ أو ٢٤ كلمة، وعددها هنا %1.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words that such a key is made of. Check its spelling.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is the place of the wrong one</extracomment>
        <translation>الكلمة رقم %1 ليست في قائمة الكلمات التي يُصنع منها مثل هذا المفتاح. تحقق من كتابتها.</translation>
    </message>
    <message>
        <source>The days that notes of people you follow are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد أيام حفظ ملاحظات من تتابعهم</translation>
    </message>
    <message>
        <source>The days that notes of their friends are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد أيام حفظ ملاحظات أصدقائهم</translation>
    </message>
    <message>
        <source>The days that notes of strangers are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد أيام حفظ ملاحظات الغرباء</translation>
    </message>
    <message>
        <source>The days that reactions are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد أيام حفظ التفاعلات</translation>
    </message>
    <message>
        <source>The days that other kinds are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد أيام حفظ الأنواع الأخرى</translation>
    </message>
    <message>
        <source>The largest size of the store</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>أكبر حجم للمخزن</translation>
    </message>
    <message>
        <source>The number of people kept in step</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد الأشخاص الذين تجري مزامنتهم</translation>
    </message>
    <message>
        <source>The beginning of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <source>The end of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
        <source>The setting %1 must be true or false, not “%2”; %3 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.reduced_motion), %2 what stood there, %3 true or false</extracomment>
        <translation>يجب أن تكون قيمة الإعداد %1 إما true أو false، لا «%2»؛ تُستخدم %3.</translation>
    </message>
    <message>
        <source>The setting %1 must be %2, %3 or %4, not “%5”; %2 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.theme), %2, %3 and %4 what it may be, %5 what stood there</extracomment>
        <translation>يجب أن تكون قيمة الإعداد %1 إما %2 أو %3 أو %4، لا «%5»؛ تُستخدم %2.</translation>
    </message>
    <message>
        <source>Who is kept in step must be self, following, mutual or friends, not “%1”; following is used.</source>
        <extracomment>Told when a value of the settings is not allowed; the four words stay as they are, %1 is what stood there</extracomment>
        <translation>يجب أن يكون من تجري مزامنتهم self أو following أو mutual أو friends، لا «%1»؛ تُستخدم following.</translation>
    </message>
    <message>
        <source>The number of days to keep complete</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>عدد الأيام التي تُحفظ كاملة</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>المحرّك: %1، %2 حدث في الثانية</translation>
    </message>
    <message>
        <source>events/s</source>
        <extracomment>After a number: events a second</extracomment>
        <translation>حدث/ث</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <extracomment>How many events are in the database, %1 such as 12k</extracomment>
        <translation>المخزَّن: %1</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Debug</source>
        <extracomment>Choice of the number of workers: one, for finding faults</extracomment>
        <translation>للتنقيح</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>Setting: how many threads check signatures</extracomment>
        <translation>العمّال</translation>
    </message>
    <message>
        <source>Auto: %L1</source>
        <extracomment>Value of the setting: the program chose %L1 workers</extracomment>
        <translation>تلقائي: %L1</translation>
    </message>
    <message>
        <source>Threads that check signatures. More are faster on many cores; applies now, nothing is lost. Auto takes three quarters of the cores.</source>
        <extracomment>Explanation under the setting Workers; Auto is one of its choices</extracomment>
        <translation>خيوط تفحص التوقيعات. زيادتها أسرع مع كثرة الأنوية؛ تسري الآن، ولا يضيع شيء. «تلقائي» يأخذ ثلاثة أرباع الأنوية.</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Screen reader: name of a choice of numbers of workers</extracomment>
        <translation>قيم جاهزة</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1 · %L2</source>
        <extracomment>Choice of the number of workers: %1 is its name (Low), %L2 the number</extracomment>
        <translation>%1 · %L2</translation>
    </message>
    <message>
        <source>Auto · %L1</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores, %L1 is the number</extracomment>
        <translation>تلقائي · %L1</translation>
    </message>
    <message>
        <source>On this computer: %1.</source>
        <extracomment>Under the setting Workers, %1 such as &quot;26,480 events/s, 1.9 of 2 cores&quot;</extracomment>
        <translation>على هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>Benchmark this computer to see what each number of workers reaches and costs.</source>
        <extracomment>Under the setting Workers: &quot;Benchmark&quot; is a verb</extracomment>
        <translation>قِس أداء هذا الحاسوب لترى ما يحققه كل عدد من العمّال وما يكلّفه.</translation>
    </message>
    <message>
        <source>Queue capacity</source>
        <extracomment>Setting: how many events may wait</extracomment>
        <translation>سعة الطابور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>Value of the setting Queue capacity</extracomment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>How many events may wait between the sockets and the store. When it is full, relays are read more slowly.</source>
        <extracomment>Explanation under the setting Queue capacity</extracomment>
        <translation>كم حدثًا يمكن أن ينتظر بين الاتصالات والمخزن. عندما يمتلئ تُقرأ المُرحِّلات ببطء أكثر.</translation>
    </message>
    <message>
        <source>Count flush</source>
        <extracomment>Setting: how often counts of likes and replies on the screen change</extracomment>
        <translation>تحديث العدّادات</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Value of the setting Count flush, in milliseconds</extracomment>
        <translation>⁦%L1 ms⁩</translation>
    </message>
    <message>
        <source>How often the counts of all notes on screen change together.</source>
        <extracomment>Explanation under the setting Count flush</extracomment>
        <translation>كم مرة تتغيّر معًا عدّادات كل الملاحظات على الشاشة.</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <extracomment>Setting; Prometheus is a program that collects figures</extracomment>
        <translation>مقاييس لبرنامج Prometheus</translation>
    </message>
    <message>
        <source>Serves the engine&apos;s figures as text at /metrics, to programs on this computer only. No name, no note, no key is in them.</source>
        <extracomment>Explanation under the setting; /metrics stays</extracomment>
        <translation>يقدّم أرقام المحرّك نصًّا على ‎/metrics للبرامج على هذا الحاسوب فقط. لا اسم ولا ملاحظة ولا مفتاح فيها.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>Button: all settings of this page as they were at first</extracomment>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>المحرّك: %1، %2 حدث في الثانية</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Events a second, short</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1, %2 events a second</source>
        <extracomment>Tooltip: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>%1، %2 حدث في الثانية</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>Too large</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: longer than allowed</extracomment>
        <translation>كبير جدًّا</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: not valid JSON text</extracomment>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>A field twice</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: one field stands in it twice</extracomment>
        <translation>حقل مكرر</translation>
    </message>
    <message>
        <source>A field missing</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a field of the event is not there</extracomment>
        <translation>حقل ناقص</translation>
    </message>
    <message>
        <source>A field of the wrong type</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: text where a number should be, and the like</extracomment>
        <translation>حقل من نوع خاطئ</translation>
    </message>
    <message>
        <source>A number out of range</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a number that is too big or too small</extracomment>
        <translation>عدد خارج المجال</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: lists in lists in lists</extracomment>
        <translation>تداخل عميق جدًّا</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: more tags than allowed</extracomment>
        <translation>وسوم كثيرة جدًّا</translation>
    </message>
    <message>
        <source>Bad hexadecimal digits</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: an id or key that is not written as hexadecimal digits</extracomment>
        <translation>أرقام ست عشرية خاطئة</translation>
    </message>
    <message>
        <source>Bad UTF-8</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: broken letters (UTF-8 is the encoding)</extracomment>
        <translation>ترميز UTF-8 خاطئ</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: nobody asked the relay for it</extracomment>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Answer came late</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: it came when the question was closed already</extracomment>
        <translation>جواب متأخر</translation>
    </message>
    <message>
        <source>Wrong id</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the event&apos;s id is not the hash of it</extracomment>
        <translation>معرّف خاطئ</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: forged or damaged</extracomment>
        <translation>توقيع خاطئ</translation>
    </message>
    <message>
        <source>The check crashed</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the check of it crashed, twice</extracomment>
        <translation>انهار الفحص</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>What was slow, in a list of slow operations: writing a batch of events into the database</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>What was slow, in a list of slow operations: painting one picture of the window</extracomment>
        <translation>الإطار</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Note %1…</source>
        <extracomment>Entry of a list: a note whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>ملاحظة %1…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <extracomment>Entry of a list that only its owner can read, %1 is the entry</extracomment>
        <translation>%1 (خاص)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of entries that was cut, %Ln is how many are left out</extracomment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for reading only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1، للقراءة فقط</translation>
    </message>
    <message>
        <source>%1, for writing only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1، للكتابة فقط</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <extracomment>Button under an error: does it once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That is not in a form Nandu can use. Check it and try again.</source>
        <extracomment>Error</extracomment>
        <translation>هذا ليس بصيغة يستطيع Nandu استخدامها. تحقق منه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This was not found. It may arrive once a relay has it.</source>
        <extracomment>Error: a note or person</extracomment>
        <translation>لم يُعثر على هذا. قد يصل متى توفّر لدى أحد المُرحِّلات.</translation>
    </message>
    <message>
        <source>This was refused, and nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>رُفض هذا، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your key is locked. Unlock it with your password and try again.</source>
        <extracomment>Error</extracomment>
        <translation>مفتاحك مقفل. افتح قفله بكلمة مرورك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>An earlier request still runs. Try again in a moment.</source>
        <extracomment>Error</extracomment>
        <translation>ما زال طلب سابق قيد التنفيذ. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing can be reached right now. Check the network and your relays, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>لا يمكن الوصول إلى أي شيء الآن. تحقق من الشبكة ومن مُرحِّلاتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again.</source>
        <extracomment>Error</extracomment>
        <translation>لم يصل جواب في الوقت المحدد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>أُلغي هذا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing is lost.</source>
        <extracomment>Error</extracomment>
        <translation>القرص ممتلئ. أفرغ بعض المساحة، ثم أعد المحاولة؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>Nandu may not write to its folder. Check the folder&apos;s permissions, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>لا يُسمح لبرنامج Nandu بالكتابة في مجلده. تحقق من أذونات المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stored data failed its check and was set aside. It will be fetched again.</source>
        <extracomment>Error</extracomment>
        <translation>لم تجتز بيانات مخزَّنة فحصها ووُضعت جانبًا. ستُجلب من جديد.</translation>
    </message>
    <message>
        <source>These files were written by a newer Nandu. Update Nandu to use them.</source>
        <extracomment>Error</extracomment>
        <translation>هذه الملفات كتبها إصدار أحدث من Nandu. حدّث Nandu لاستخدامها.</translation>
    </message>
    <message>
        <source>This is too large. Make it shorter and try again.</source>
        <extracomment>Error</extracomment>
        <translation>هذا كبير جدًّا. اجعله أقصر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong inside Nandu. Try again; the log says more.</source>
        <extracomment>Error</extracomment>
        <translation>حدث خطأ داخل Nandu. أعد المحاولة؛ السجل يقول المزيد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences after one another</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>Error with its reason: %1 is a sentence, %2 the reason</extracomment>
        <translation>%1 السبب: %2</translation>
    </message>
    <message>
        <source>This relay does not take notes from you.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>هذا المُرحِّل لا يقبل ملاحظات منك.</translation>
    </message>
    <message>
        <source>This relay wants a pause between notes. Try again later.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>يطلب هذا المُرحِّل مهلة بين الملاحظات. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This relay finds something wrong with it.</source>
        <extracomment>Why a relay did not take a note: &quot;it&quot; is the note</extracomment>
        <translation>يجد هذا المُرحِّل فيها خطأ.</translation>
    </message>
    <message>
        <source>This relay asks for proof of work.</source>
        <extracomment>Why a relay did not take a note; proof of work is computing time spent for it</extracomment>
        <translation>يطلب هذا المُرحِّل إثبات العمل.</translation>
    </message>
    <message>
        <source>Only some people may write to this relay.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>لا يُسمح بالكتابة إلى هذا المُرحِّل إلا لبعض الأشخاص.</translation>
    </message>
    <message>
        <source>This relay wants to know who you are first.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>يريد هذا المُرحِّل أن يعرف أولًا من أنت.</translation>
    </message>
    <message>
        <source>Nobody on this relay would see it: you are muted there.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>لن يراها أحد على هذا المُرحِّل: أنت مكتوم هناك.</translation>
    </message>
    <message>
        <source>This relay had a fault of its own. Try again.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>وقع خلل في هذا المُرحِّل نفسه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This relay refused it.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>رفضها هذا المُرحِّل.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>Why a relay did not take a note: %1 is a sentence, %2 the relay&apos;s own words</extracomment>
        <translation>%1 يقول: %2</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>Nothing is missing here any more.</source>
        <extracomment>a row between two notes of the feed that said that some may be missing there</extracomment>
        <translation>لم يعد ينقص هنا شيء.</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <extracomment>Title of a page: notes of the people one follows</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Title of a page: notes of everybody</extracomment>
        <translation>العام</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <extracomment>Title of the empty page Home</extracomment>
        <translation>هدوء حتى الآن</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <extracomment>Title of the empty page Global</extracomment>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>لا يجيب أي مُرحِّل. تصل الملاحظات متى أجاب أحدها.</translation>
    </message>
    <message>
        <source>The people you follow have written nothing that your relays have.</source>
        <extracomment>Text of the empty page Home</extracomment>
        <translation>لم يكتب من تتابعهم شيئًا موجودًا لدى مُرحِّلاتك.</translation>
    </message>
    <message>
        <source>Your relays are being asked. The first notes take a moment.</source>
        <extracomment>Text of the empty page Global</extracomment>
        <translation>تُسأل مُرحِّلاتك الآن. تستغرق الملاحظات الأولى لحظة.</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button on the empty page Home: goes to the page Global</extracomment>
        <translation>فتح العام</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the follow list is saved</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <extracomment>Button: no longer follow this person</extracomment>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>Button: says that one follows this person; a press ends it</extracomment>
        <translation>متابَع</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: follow this person</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>إلغاء متابعة %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>متابعة %1</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>What shall we call you?</source>
        <extracomment>Title of a step of the first start: asks for a name</extracomment>
        <translation>ما الاسم الذي نناديك به؟</translation>
    </message>
    <message>
        <source>Whose eyes shall it be?</source>
        <extracomment>Title of a step of the first start: whose Nostr one wants to look at, read only</extracomment>
        <translation>بعيون مَن تريد أن ترى؟</translation>
    </message>
    <message>
        <source>Others see this name. It need not be your real one.</source>
        <extracomment>Text under the question for a name</extracomment>
        <translation>يرى الآخرون هذا الاسم. لا يلزم أن يكون اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>An npub or a name like ana@example.com. Home shows what this person follows; nothing can be written.</source>
        <extracomment>Text under the question whose Nostr one wants to look at; npub is not translated</extracomment>
        <translation>عنوان npub أو اسم مثل ana@example.com. تعرض «الرئيسية» ما يتابعه هذا الشخص؛ ولا تمكن كتابة شيء.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Placeholder in the field for one&apos;s name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>npub1… or name@domain</source>
        <extracomment>Placeholder in a field; npub1 is not translated</extracomment>
        <translation>‏npub1…‎ أو name@domain</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Create key</source>
        <extracomment>Button: makes a new key</extracomment>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Try again</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there: fetches them</extracomment>
        <translation>إكمال</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Events a second, at most %L1</source>
        <extracomment>Screen reader: a graph, %L1 is its highest mark</extracomment>
        <translation>الأحداث في الثانية، %L1 على الأكثر</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>At the right end of the axis of time</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>At the axis of time, minutes; the number is negative</extracomment>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>At the axis of time, seconds; the number is negative</extracomment>
        <translation>%L1 ث</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <extracomment>title of the page that shows the user manual</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>read by a screen reader: the buttons that open a chapter of the user manual</extracomment>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>Line above the user guide, whose text is not translated</extracomment>
        <translation>الدليل مكتوب بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>HashtagPage</name>
    <message>
        <source>Nothing with #%1 yet</source>
        <extracomment>Title of the empty page of a hashtag, %1 is the word</extracomment>
        <translation>لا شيء بالوسم ‎#%1 بعد</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>لا يجيب أي مُرحِّل. تصل الملاحظات متى أجاب أحدها.</translation>
    </message>
    <message>
        <source>Your relays are being asked.</source>
        <extracomment>Text of an empty page</extracomment>
        <translation>تُسأل مُرحِّلاتك الآن.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of a sheet: what each key on the keyboard does</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <extracomment>button over the list of keys; opens the user manual</extracomment>
        <translation>قراءة الدليل</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>part of the keyboard help</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>part of the keyboard help: two keys, one after the other</extracomment>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>On a note</source>
        <extracomment>part of the keyboard help: keys in a list of notes</extracomment>
        <translation>على ملاحظة</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>part of the keyboard help: keys while a note is written</extracomment>
        <translation>أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>KeyCopy</name>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <extracomment>Message after the secret key was copied: &quot;it&quot; is the key</extracomment>
        <translation>نُسخ. يغادر الحافظة بعد نصف دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error: the password is too short</extracomment>
        <translation>
            <numerusform>اختر كلمة مرور غير فارغة.</numerusform>
            <numerusform>اختر كلمة مرور من حرف واحد على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من حرفين على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من %Ln أحرف على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من %Ln حرفًا على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error</extracomment>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>KeyCopyPane</name>
    <message>
        <source>Your key is shown</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>مفتاحك ظاهر</translation>
    </message>
    <message>
        <source>Your key is hidden</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>مفتاحك مخفي</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: hides the key</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the key</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the key as a QR code</extracomment>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the key into the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>A copy under a password</source>
        <extracomment>Switch: encrypts the copy of the key with a password</extracomment>
        <translation>نسخة محمية بكلمة مرور</translation>
    </message>
    <message>
        <source>Only with the password does anybody get at the key (ncryptsec). Forget the password, and nobody does.</source>
        <extracomment>Explanation; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>لا يصل أحد إلى المفتاح إلا بكلمة المرور (ncryptsec). وإذا نُسيت كلمة المرور فلن يصل إليه أحد.</translation>
    </message>
    <message>
        <source>A password for the copy</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>كلمة مرور للنسخة</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>كلمة المرور نفسها مجددًا</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>Button: makes the encrypted form of the key</extracomment>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Copy the encrypted key</source>
        <extracomment>Button: puts the encrypted key into the clipboard</extracomment>
        <translation>نسخ المفتاح المشفَّر</translation>
    </message>
    <message>
        <source>Show the key as a code?</source>
        <extracomment>Title of a question: whether the secret key is shown as a QR code</extracomment>
        <translation>هل تريد عرض المفتاح رمزًا؟</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can write in your name for ever. Look who is behind you, and that you share no screen.</source>
        <extracomment>Text of that question</extracomment>
        <translation>من يرى الرمز أو يصوّره يستطيع الكتابة باسمك إلى الأبد. تحقق ممن يقف خلفك ومن أنك لا تشارك الشاشة.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button of that question</extracomment>
        <translation>عرض الرمز</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Write a note</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Palette: people, pages and deeds by name</source>
        <extracomment>what a key does, in the keyboard help; the palette is the list that Ctrl+K opens</extracomment>
        <translation>لوحة الأوامر: الأشخاص والصفحات والأفعال بالاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>From area to area; Tab goes on within one</source>
        <extracomment>what a key does, in the keyboard help; the areas are the rail, the page and the column beside it</extracomment>
        <translation>من منطقة إلى منطقة؛ ينتقل Tab داخل المنطقة</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>what a key does, in the keyboard help; the guide is the user manual</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>إنهاء Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Global: the newest notes of everybody</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>العام: أحدث ملاحظات الجميع</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Engine: how the synchronisation does</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>المحرّك: كيف تسير المزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Note before</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Profile of its author</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>الملف الشخصي لكاتبها</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Bookmark it, or no longer</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>إضافة إلى الإشارات المرجعية، أو إزالة منها</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <extracomment>what a key does while a note is written, in the keyboard help</extracomment>
        <translation>إرسال ما كتبته</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>إغلاق ما هو في الأعلى</translation>
    </message>
    <message>
        <source>Sync: what is fetched of each relay</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>المزامنة: ما يُجلب من كل مُرحِّل</translation>
    </message>
    <message>
        <source>Next link, picture or quote in the note; Enter opens it</source>
        <extracomment>what a key does in a list of notes, in the keyboard help; pressed again it goes on to the one after</extracomment>
        <translation>الرابط أو الصورة أو الاقتباس التالي في الملاحظة؛ يفتحه Enter</translation>
    </message>
</context>
<context>
    <name>KeyPlaceStep</name>
    <message>
        <source>Where shall your key lie?</source>
        <extracomment>Title of a step of the first start: where the secret key is kept on the computer</extracomment>
        <translation>أين يُحفظ مفتاحك؟</translation>
    </message>
    <message>
        <source>A password for the key file</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>كلمة مرور لملف المفتاح</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>كلمة المرور نفسها مجددًا</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Keep it under this password</source>
        <extracomment>Button: keeps the key in a file that a password opens</extracomment>
        <translation>حفظه بكلمة المرور هذه</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <extracomment>Button: the key is gone when the program closes</extracomment>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>%1: %2</source>
        <extracomment>read by a screen reader in the keyboard help: a key, and what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Open in the browser?</source>
        <extracomment>Title of a question: a link leads to the web</extracomment>
        <translation>هل تريد الفتح في المتصفح؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not open the link</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a question: opens the link in the browser</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Nandu does not open this kind of link.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>لا يفتح Nandu هذا النوع من الروابط.</translation>
    </message>
    <message>
        <source>No browser took the link. Copy it instead.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>لم يقبل أي متصفح الرابط. انسخه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>ListGuard</name>
    <message>
        <source>Your profile</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Your follow list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>قائمة متابعتك</translation>
    </message>
    <message>
        <source>Your mute list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>قائمة كتمك</translation>
    </message>
    <message>
        <source>Your relay list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>قائمة مُرحِّلاتك</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>إشاراتك المرجعية</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>إحدى قوائمك</translation>
    </message>
    <message numerus="yes">
        <source>%1: another app removed %Ln entries from it.</source>
        <extracomment>Message; %1 is a list (Your follow list), &quot;app&quot; another Nostr program</extracomment>
        <translation>
            <numerusform>%1: لم يُزل تطبيق آخر أي مدخل منها.</numerusform>
            <numerusform>%1: أزال تطبيق آخر مدخلًا واحدًا منها.</numerusform>
            <numerusform>%1: أزال تطبيق آخر مدخلين منها.</numerusform>
            <numerusform>%1: أزال تطبيق آخر %Ln مدخلات منها.</numerusform>
            <numerusform>%1: أزال تطبيق آخر %Ln مدخلًا منها.</numerusform>
            <numerusform>%1: أزال تطبيق آخر %Ln مدخل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button of that message: puts the removed entries back</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>%1: the newest version could not be loaded yet. Your change is kept, and published once a relay answers.</source>
        <extracomment>Message; %1 is a list (Your follow list)</extracomment>
        <translation>%1: تعذّر تحميل أحدث إصدار حتى الآن. تغييرك محفوظ، ويُنشر متى أجاب أحد المُرحِّلات.</translation>
    </message>
    <message>
        <source>%1: with this change it would have %L2 entries instead of %L3. Another app may have lost the rest. Publish it all the same?</source>
        <extracomment>Question; %1 is a list (Your follow list), %L2 and %L3 are numbers</extracomment>
        <translation>%1: مع هذا التغيير يصير عدد المدخلات %L2 بدلًا من %L3. ربما أضاع تطبيق آخر البقية. هل تريد النشر مع ذلك؟</translation>
    </message>
    <message>
        <source>%1: none of your relays has it. If you never had one, start it now; if you had, cancel and add the relays you used before.</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: لا توجد لدى أي من مُرحِّلاتك. إن لم تكن لديك من قبل فابدأها الآن؛ وإن كانت لديك فألغِ وأضف المُرحِّلات التي استخدمتها سابقًا.</translation>
    </message>
    <message>
        <source>%1: another app keeps changing it while you do. Both versions are kept. Publish your change once more?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: يستمر تطبيق آخر في تغييرها في أثناء تغييرك. الإصداران محفوظان. هل تريد نشر تغييرك مرة أخرى؟</translation>
    </message>
    <message>
        <source>%1: the newest version is dated in the future. Publish your change on top of it?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: تاريخ أحدث إصدار في المستقبل. هل تريد نشر تغييرك فوقه؟</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <extracomment>Button of a question: begins an empty list</extracomment>
        <translation>بدء قائمة جديدة</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button of a question: the change is published</extracomment>
        <translation>نشر</translation>
    </message>
</context>
<context>
    <name>ListOverview</name>
    <message>
        <source>Nandu keeps every version of your lists that it sees, also those that other apps wrote. Nothing that was lost is gone.</source>
        <extracomment>Above the list of one&apos;s own lists</extracomment>
        <translation>يحفظ Nandu كل إصدار يراه من قوائمك، وكذلك ما كتبته تطبيقات أخرى. ما فُقد لم يختفِ.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is a list (Follow list), %2 how many entries it has</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ListVault</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields one&apos;s profile has</extracomment>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a list has</extracomment>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>How many entries a list has: none</extracomment>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>How many entries a list has: it was not loaded</extracomment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>%1 · a change waits for your relays</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · تغيير ينتظر مُرحِّلاتك</translation>
    </message>
    <message>
        <source>%1 · private entries that cannot be read here are kept</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · تُحفظ المدخلات الخاصة التي لا تمكن قراءتها هنا</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of a list</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>Name of a list</extracomment>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>Name of a list</extracomment>
        <translation>قائمة الكتم</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>Name of a list</extracomment>
        <translation>قائمة المُرحِّلات</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Name of a list</extracomment>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>People: %1</source>
        <extracomment>Name of a list of people, %1 is the name its owner gave</extracomment>
        <translation>أشخاص: %1</translation>
    </message>
    <message>
        <source>List of kind %1</source>
        <extracomment>Name of a list without a name, %1 is the number of its kind</extracomment>
        <translation>قائمة من النوع %1</translation>
    </message>
</context>
<context>
    <name>ListVersionItem</name>
    <message>
        <source>the first one known</source>
        <extracomment>What changed in this version of a list: there is none before it</extracomment>
        <translation>أول إصدار معروف</translation>
    </message>
    <message>
        <source>nothing changed in its entries</source>
        <extracomment>What changed in this version of a list, in lower case: stands in a line with other facts</extracomment>
        <translation>لم يتغيّر شيء في مدخلاته</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What changed in a version of a list: %1 is &quot;3 added&quot;, %2 is &quot;2 removed&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>How many entries were added in a version of a list</extracomment>
        <translation>
            <numerusform>لا إضافات</numerusform>
            <numerusform>أُضيف واحد</numerusform>
            <numerusform>أُضيف اثنان</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>How many entries were removed in a version of a list</extracomment>
        <translation>
            <numerusform>لا إزالات</numerusform>
            <numerusform>أُزيل واحد</numerusform>
            <numerusform>أُزيل اثنان</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>written here</source>
        <extracomment>Who wrote a version of a list, in lower case: this program</extracomment>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>written by %1</source>
        <extracomment>Who wrote a version of a list, %1 is the name of a program</extracomment>
        <translation>كتبه %1</translation>
    </message>
    <message>
        <source>written by another app</source>
        <extracomment>Who wrote a version of a list: no name of a program is known</extracomment>
        <translation>كتبه تطبيق آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields a version of the profile has</extracomment>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a version of a list has</extracomment>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Screen reader: a version of a list: when, who wrote it, how many entries, what changed</extracomment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Small mark at the version of a list that is in use</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Line at a version of a list: how many entries, what changed, who wrote it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Button: shows what this version changed</extracomment>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>Screen reader: the button that shows what changed, %1 is a date</extracomment>
        <translation>ما الذي تغيّر في %1</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <extracomment>Button, after Compare was pressed on this version: the next one pressed is compared with it</extracomment>
        <translation>اختيار إصدار آخر</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: chooses this version for a comparison</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare the version of %1</source>
        <extracomment>Screen reader: the button that compares, %1 is a date</extracomment>
        <translation>مقارنة إصدار %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>Button: asks whether this version of a list comes back</extracomment>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <extracomment>Screen reader: the button that restores, %1 is a date</extracomment>
        <translation>استعادة إصدار %1</translation>
    </message>
</context>
<context>
    <name>ListVersions</name>
    <message>
        <source>Versions</source>
        <extracomment>Screen reader: name of the list of versions</extracomment>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>No version yet</source>
        <extracomment>Title of the empty list of versions</extracomment>
        <translation>لا إصدار بعد</translation>
    </message>
    <message>
        <source>As soon as one is loaded from your relays or written here, it is kept.</source>
        <extracomment>Text of the empty list of versions: &quot;one&quot; is a version of the list</extracomment>
        <translation>يُحفظ أي إصدار متى حُمّل من مُرحِّلاتك أو كُتب هنا.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Your lists</source>
        <extracomment>Title of a page: follow list, relays, bookmarks and others</extracomment>
        <translation>قوائمك</translation>
    </message>
</context>
<context>
    <name>LoadDot</name>
    <message>
        <source>Offline</source>
        <extracomment>State of the engine: no relay can be reached</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>State of the engine: much arrives</extracomment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>State of the engine: more waits than it can take at once</extracomment>
        <translation>يستدرك</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>State of the engine: nothing waits</extracomment>
        <translation>هادئ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Nandu</source>
        <extracomment>Title of the window: name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>%1 – Nandu</source>
        <extracomment>Title of the window: %1 is the page</extracomment>
        <translation>%1 – Nandu</translation>
    </message>
</context>
<context>
    <name>MediaServerSetting</name>
    <message>
        <source>Servers for pictures</source>
        <extracomment>Setting: where the pictures of one&apos;s notes are stored</extracomment>
        <translation>خوادم الصور</translation>
    </message>
    <message>
        <source>A picture is sent to the first of these Blossom servers, and to the next when that fails. The list is public, like your relays. Place, camera and comments are taken out of a picture before it leaves this computer.</source>
        <extracomment>Explanation under the setting; Blossom is the name of a kind of server</extracomment>
        <translation>تُرسل الصورة إلى أول خوادم Blossom هذه، وإلى التالي إذا فشل ذلك. القائمة عامة، مثل مُرحِّلاتك. يُزال المكان والكاميرا والتعليقات من الصورة قبل أن تغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use %1 no more</source>
        <extracomment>Button without words, its name: removes the server %1</extracomment>
        <translation>التوقف عن استخدام %1</translation>
    </message>
    <message>
        <source>https://blossom.example.com</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>https://blossom.example.com</translation>
    </message>
    <message>
        <source>Address of a server for pictures</source>
        <extracomment>Screen reader: name of the field</extracomment>
        <translation>عنوان خادم للصور</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the server</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add this server for pictures</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>إضافة خادم الصور هذا</translation>
    </message>
    <message>
        <source>The change is kept here and published once your newest list is known.</source>
        <extracomment>Line under the list of servers</extracomment>
        <translation>التغيير محفوظ هنا ويُنشر متى عُرف أحدث إصدار من قائمتك.</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <extracomment>Screen reader: name of the list of people who fit the name that is typed</extracomment>
        <translation>أشخاص لذكرهم</translation>
    </message>
</context>
<context>
    <name>MissingParent</name>
    <message>
        <source>An earlier note of this conversation is not here yet. Your relays are being asked for it.</source>
        <extracomment>Shown in a conversation in place of a note</extracomment>
        <translation>ملاحظة سابقة في هذه المحادثة ليست هنا بعد. تُسأل مُرحِّلاتك عنها.</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>What is muted appears nowhere: not in feeds, conversations, counts, searches or notifications. Nobody is told.</source>
        <extracomment>Above the lists of what is muted</extracomment>
        <translation>ما هو مكتوم لا يظهر في أي مكان: لا في الموجز ولا المحادثات ولا العدّادات ولا البحث ولا الإشعارات. لا يُبلَّغ أحد.</translation>
    </message>
    <message>
        <source>Mute a word or #hashtag</source>
        <extracomment>Placeholder in the field for a word that is to be muted</extracomment>
        <translation>كتم كلمة أو #وسم</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Button: mutes the word that was typed</extracomment>
        <translation>كتم</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Heading: muted people</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Words and hashtags</source>
        <extracomment>Heading: muted words and hashtags</extracomment>
        <translation>الكلمات والوسوم</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>Heading: muted conversations</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Note %1…</source>
        <extracomment>A muted conversation whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>ملاحظة %1…</translation>
    </message>
    <message>
        <source>Nobody and nothing is muted</source>
        <extracomment>Title of the empty page of what is muted</extracomment>
        <translation>لا أحد ولا شيء مكتوم</translation>
    </message>
    <message>
        <source>Mute people and conversations in the menu of a note or on a profile.</source>
        <extracomment>Text of the empty page of what is muted</extracomment>
        <translation>يُكتم الأشخاص والمحادثات من قائمة الملاحظة أو من الملف الشخصي.</translation>
    </message>
</context>
<context>
    <name>MutedPage</name>
    <message>
        <source>Muted</source>
        <extracomment>Title of a page: people, words and conversations that one does not want to see</extracomment>
        <translation>المكتوم</translation>
    </message>
</context>
<context>
    <name>MutedRow</name>
    <message>
        <source>Unmute</source>
        <extracomment>Button: this person, word or conversation is shown again</extracomment>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Screen reader: the button that unmutes, %1 is a name or word</extracomment>
        <translation>إلغاء كتم %1</translation>
    </message>
</context>
<context>
    <name>NoteAction</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is an action (Like), %2 how many did so</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Reply</source>
        <extracomment>Button under a note, its name: write an answer</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Undo repost</source>
        <extracomment>Button under a note, its name: take the repost back</extracomment>
        <translation>التراجع عن إعادة النشر</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>Button under a note, its name: hand the note on to one&apos;s followers</extracomment>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>Unlike</source>
        <extracomment>Button under a note, its name: take the like back</extracomment>
        <translation>إلغاء الإعجاب</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>Button under a note, its name</extracomment>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button under a note, its name: opens the menu</extracomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author covered this note</source>
        <extracomment>Instead of a note with a content warning that names no reason</extracomment>
        <translation>غطّى الكاتب هذه الملاحظة</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Below a content warning: shows the note</extracomment>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Something Nandu cannot show yet (kind %1)</source>
        <extracomment>Instead of a note of a kind that cannot be shown, %1 is its number</extracomment>
        <translation>شيء لا يستطيع Nandu عرضه بعد (النوع %1)</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a note; %1 is its author, %2 its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your relays are being asked for it</source>
        <extracomment>Title in place of a note that is not loaded yet: &quot;it&quot; is the note</extracomment>
        <translation>تُسأل مُرحِّلاتك عنها</translation>
    </message>
    <message>
        <source>It shows as soon as one of them sends it</source>
        <extracomment>Text in place of a note that is not loaded yet</extracomment>
        <translation>تظهر متى أرسلها أحدها</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <extracomment>Line above a note, %1 is the name of who is answered</extracomment>
        <translation>ردًّا على %1</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message numerus="yes">
        <source>%1 · seen on %Ln relays</source>
        <extracomment>Under an opened note: %1 is the date and time, %Ln is how many relays have the note</extracomment>
        <translation>
            <numerusform>%1 · لم تُرَ في أي مُرحِّل</numerusform>
            <numerusform>%1 · شوهدت في مُرحِّل واحد</numerusform>
            <numerusform>%1 · شوهدت في مُرحِّلين</numerusform>
            <numerusform>%1 · شوهدت في %Ln مُرحِّلات</numerusform>
            <numerusform>%1 · شوهدت في %Ln مُرحِّلًا</numerusform>
            <numerusform>%1 · شوهدت في %Ln مُرحِّل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteImage</name>
    <message>
        <source>Picture from %1</source>
        <extracomment>Screen reader: a picture, %1 is the server; also shown until it is loaded</extracomment>
        <translation>صورة من %1</translation>
    </message>
    <message>
        <source>Load picture from %1</source>
        <extracomment>Screen reader: a picture that is not loaded before somebody asks, %1 is the server</extracomment>
        <translation>تحميل الصورة من %1</translation>
    </message>
    <message>
        <source>%1 did not give the picture</source>
        <extracomment>In place of a picture that could not be loaded, %1 is the server</extracomment>
        <translation>لم يعطِ %1 الصورة</translation>
    </message>
    <message>
        <source>Loading from %1…</source>
        <extracomment>In place of a picture while it is loaded, %1 is the server</extracomment>
        <translation>جارٍ التحميل من %1…</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Nothing here yet</source>
        <extracomment>Title of an empty list of notes</extracomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Screen reader: name of the list of notes</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>تعذّرت قراءة هذه الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notes</source>
        <extracomment>Button over the list: shows notes that have arrived meanwhile</extracomment>
        <translation>
            <numerusform>لا ملاحظات جديدة</numerusform>
            <numerusform>ملاحظة جديدة</numerusform>
            <numerusform>ملاحظتان جديدتان</numerusform>
            <numerusform>%Ln ملاحظات جديدة</numerusform>
            <numerusform>%Ln ملاحظة جديدة</numerusform>
            <numerusform>%Ln ملاحظة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <extracomment>Title of a question</extracomment>
        <translation>هل تريد حذف هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Relays are asked to delete it. Some may keep it, and others may have copied it already.</source>
        <extracomment>Text of the question whether to delete a note</extracomment>
        <translation>يُطلب من المُرحِّلات حذفها. قد يحتفظ بها بعضها، وقد يكون آخرون نسخوها بالفعل.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the question whether to delete a note</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Quote…</source>
        <extracomment>Menu of a note: write a note about this one</extracomment>
        <translation>اقتباس…</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <extracomment>Menu of a note: no longer keep it among the bookmarks</extracomment>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>Menu of a note, a verb: keep it among the bookmarks</extracomment>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a note: puts its nostr: address into the clipboard</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>Menu of a note: puts its words into the clipboard</extracomment>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy raw id</source>
        <extracomment>Menu of a note: puts its id (hexadecimal digits) into the clipboard</extracomment>
        <translation>نسخ المعرّف الخام</translation>
    </message>
    <message>
        <source>Trace…</source>
        <extracomment>Menu of a note: shows the way it took from the relay to the screen</extracomment>
        <translation>التتبّع…</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Menu of a note, %1 is its author</extracomment>
        <translation>إلغاء كتم %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>Menu of a note, %1 is its author: nothing of them is shown any more</extracomment>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <extracomment>Menu of a note: the whole conversation is not shown any more</extracomment>
        <translation>كتم المحادثة</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Menu of one&apos;s own note: asks relays to delete it</extracomment>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>NoteNotice</name>
    <message>
        <source>%1 reposted a note that is not here yet</source>
        <extracomment>In place of a note that is not loaded yet, %1 is who reposted it</extracomment>
        <translation>أعاد %1 نشر ملاحظة ليست هنا بعد</translation>
    </message>
    <message>
        <source>%1 reposted</source>
        <extracomment>Line above a note, %1 is who handed it on</extracomment>
        <translation>أعاد %1 النشر</translation>
    </message>
</context>
<context>
    <name>NotePiece</name>
    <message>
        <source>A quoted note that is not here yet</source>
        <extracomment>Title in place of a quoted note that is not loaded yet</extracomment>
        <translation>ملاحظة مقتبسة ليست هنا بعد</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Title of a card in a note: a Lightning invoice</extracomment>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Title of a card in a note: a link to a video</extracomment>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>It shows when a relay sends it</source>
        <extracomment>Text in place of a quoted note: &quot;it&quot; is the note</extracomment>
        <translation>تظهر متى أرسلها أحد المُرحِّلات</translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>Amount of a Lightning invoice, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 ساتوشي</translation>
    </message>
</context>
<context>
    <name>NoteQuote</name>
    <message>
        <source>Quoted: %1: %2</source>
        <extracomment>Screen reader: a note inside another one; %1 is its author, %2 its text</extracomment>
        <translation>اقتباس: %1: %2</translation>
    </message>
</context>
<context>
    <name>NoticeItem</name>
    <message>
        <source>New: %1</source>
        <extracomment>Screen reader: a notification that was not seen yet, %1 is its sentence</extracomment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification: %1 is its sentence (Ada zapped your note), %2 emoji or an amount</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>When somebody mentions you, answers, likes or reposts what you wrote, or follows you, it stands here.</source>
        <extracomment>Text of the empty list of all notifications</extracomment>
        <translation>عندما يذكرك أحد أو يرد عليك أو يُعجب بما كتبته أو يعيد نشره أو يتابعك، يظهر ذلك هنا.</translation>
    </message>
    <message>
        <source>Nobody mentioned, answered or quoted you yet.</source>
        <extracomment>Text of the empty list of mentions and replies</extracomment>
        <translation>لم يذكرك أحد أو يرد عليك أو يقتبس منك بعد.</translation>
    </message>
    <message>
        <source>Nobody reacted to your notes yet.</source>
        <extracomment>Text of the empty list of reactions</extracomment>
        <translation>لم يتفاعل أحد مع ملاحظاتك بعد.</translation>
    </message>
    <message>
        <source>Nobody reposted your notes yet.</source>
        <extracomment>Text of the empty list of reposts</extracomment>
        <translation>لم يُعد أحد نشر ملاحظاتك بعد.</translation>
    </message>
    <message>
        <source>No zap has reached you yet.</source>
        <extracomment>Text of the empty list of zaps</extracomment>
        <translation>لم يصلك أي زاب بعد.</translation>
    </message>
    <message>
        <source>Whoever begins to follow you stands here.</source>
        <extracomment>Text of the empty list of new followers</extracomment>
        <translation>من يبدأ بمتابعتك يظهر هنا.</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <extracomment>Screen reader: name of the tabs over the notifications</extracomment>
        <translation>أي إشعارات</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab over the notifications: every kind</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Tab over the notifications in a narrow window: mentions and replies</extracomment>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>Tab over the notifications in a narrow window: reactions</extracomment>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Reposts</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>إعادة النشر</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>Tab over the notifications: payments in bitcoin for notes</extracomment>
        <translation>الزابات</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>Tab over the notifications in a narrow window: new followers</extracomment>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>الذِّكر والردود</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>Tab over the notifications: likes and emoji</extracomment>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>Tab over the notifications: people who began to follow</extracomment>
        <translation>المتابِعون</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Screen reader: name of the list</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>Title of the empty list of notifications</extracomment>
        <translation>لا جديد</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message numerus="yes">
        <source>%Ln new mentions and replies</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>لا ذِكر ولا ردود جديدة</numerusform>
            <numerusform>ذِكر أو رد جديد</numerusform>
            <numerusform>اثنان من الذِّكر والردود الجديدة</numerusform>
            <numerusform>%Ln من الذِّكر والردود الجديدة</numerusform>
            <numerusform>%Ln من الذِّكر والردود الجديدة</numerusform>
            <numerusform>%Ln من الذِّكر والردود الجديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reactions</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>لا تفاعلات جديدة</numerusform>
            <numerusform>تفاعل جديد واحد</numerusform>
            <numerusform>تفاعلان جديدان</numerusform>
            <numerusform>%Ln تفاعلات جديدة</numerusform>
            <numerusform>%Ln تفاعلًا جديدًا</numerusform>
            <numerusform>%Ln تفاعل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reposts</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>لا إعادات نشر جديدة</numerusform>
            <numerusform>إعادة نشر جديدة واحدة</numerusform>
            <numerusform>إعادتا نشر جديدتان</numerusform>
            <numerusform>%Ln إعادات نشر جديدة</numerusform>
            <numerusform>%Ln إعادة نشر جديدة</numerusform>
            <numerusform>%Ln إعادة نشر جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new zaps</source>
        <extracomment>a notification of the desktop; a zap is a small payment</extracomment>
        <translation>
            <numerusform>لا زابات جديدة</numerusform>
            <numerusform>زاب جديد واحد</numerusform>
            <numerusform>زابان جديدان</numerusform>
            <numerusform>%Ln زابات جديدة</numerusform>
            <numerusform>%Ln زابًا جديدًا</numerusform>
            <numerusform>%Ln زاب جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new followers</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>لا متابِعين جددًا</numerusform>
            <numerusform>متابِع جديد واحد</numerusform>
            <numerusform>متابِعان جديدان</numerusform>
            <numerusform>%Ln متابِعين جدد</numerusform>
            <numerusform>%Ln متابِعًا جديدًا</numerusform>
            <numerusform>%Ln متابِع جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names, in a sentence such as &quot;Ada and Bo follow you&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>Names, in a sentence such as &quot;Ada, Bo and 3 others follow you&quot;</extracomment>
        <translation>
            <numerusform>%1 و%2</numerusform>
            <numerusform>%1 و%2 وشخص آخر</numerusform>
            <numerusform>%1 و%2 وشخصان آخران</numerusform>
            <numerusform>%1 و%2 و%Ln أشخاص آخرون</numerusform>
            <numerusform>%1 و%2 و%Ln شخصًا آخر</numerusform>
            <numerusform>%1 و%2 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentioned you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>ذكرك %1</numerusform>
            <numerusform>ذكرك %1</numerusform>
            <numerusform>ذكرك %1</numerusform>
            <numerusform>ذكرك %1</numerusform>
            <numerusform>ذكرك %1</numerusform>
            <numerusform>ذكرك %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replied to you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>رد عليك %1</numerusform>
            <numerusform>رد عليك %1</numerusform>
            <numerusform>رد عليك %1</numerusform>
            <numerusform>رد عليك %1</numerusform>
            <numerusform>رد عليك %1</numerusform>
            <numerusform>رد عليك %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quoted you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>اقتبس منك %1</numerusform>
            <numerusform>اقتبس منك %1</numerusform>
            <numerusform>اقتبس منك %1</numerusform>
            <numerusform>اقتبس منك %1</numerusform>
            <numerusform>اقتبس منك %1</numerusform>
            <numerusform>اقتبس منك %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 liked your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>أُعجب بملاحظتك %1</numerusform>
            <numerusform>أُعجب بملاحظتك %1</numerusform>
            <numerusform>أُعجب بملاحظتك %1</numerusform>
            <numerusform>أُعجب بملاحظتك %1</numerusform>
            <numerusform>أُعجب بملاحظتك %1</numerusform>
            <numerusform>أُعجب بملاحظتك %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reacted to your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>تفاعل مع ملاحظتك %1</numerusform>
            <numerusform>تفاعل مع ملاحظتك %1</numerusform>
            <numerusform>تفاعل مع ملاحظتك %1</numerusform>
            <numerusform>تفاعل مع ملاحظتك %1</numerusform>
            <numerusform>تفاعل مع ملاحظتك %1</numerusform>
            <numerusform>تفاعل مع ملاحظتك %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reposted your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>أعاد نشر ملاحظتك %1</numerusform>
            <numerusform>أعاد نشر ملاحظتك %1</numerusform>
            <numerusform>أعاد نشر ملاحظتك %1</numerusform>
            <numerusform>أعاد نشر ملاحظتك %1</numerusform>
            <numerusform>أعاد نشر ملاحظتك %1</numerusform>
            <numerusform>أعاد نشر ملاحظتك %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zapped your note</source>
        <extracomment>Notification: %1 are one or more names who paid bitcoin for the note; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>أرسل زابًا إلى ملاحظتك %1</numerusform>
            <numerusform>أرسل زابًا إلى ملاحظتك %1</numerusform>
            <numerusform>أرسل زابًا إلى ملاحظتك %1</numerusform>
            <numerusform>أرسل زابًا إلى ملاحظتك %1</numerusform>
            <numerusform>أرسل زابًا إلى ملاحظتك %1</numerusform>
            <numerusform>أرسل زابًا إلى ملاحظتك %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>يتابعك %1</numerusform>
            <numerusform>يتابعك %1</numerusform>
            <numerusform>يتابعك %1</numerusform>
            <numerusform>يتابعك %1</numerusform>
            <numerusform>يتابعك %1</numerusform>
            <numerusform>يتابعك %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>How much was zapped, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 ساتوشي</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a page: who mentioned, answered, liked, reposted, zapped or followed you</extracomment>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>NotificationBus</name>
    <message>
        <source>Open</source>
        <extracomment>what a click on a notification of the desktop does</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1k</source>
        <extracomment>A large number, short: thousands (1.2k under a note); as short in your language</extracomment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>A large number, short: millions</extracomment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1G</source>
        <extracomment>A large number, short: billions (thousand millions)</extracomment>
        <translation>%1 مليار</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <extracomment>A time in microseconds</extracomment>
        <translation>⁦%1 µs⁩</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>غير متصل. أنت تقرأ ما هو مخزَّن؛ وما تكتبه يُرسل لاحقًا.</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>This password does not open the key. Look at Caps Lock and the keyboard layout, then type it again.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>كلمة المرور هذه لا تفتح المفتاح. تحقق من Caps Lock ومن تخطيط لوحة المفاتيح، ثم اكتبها من جديد.</translation>
    </message>
    <message>
        <source>This is not a whole secret key: a letter is wrong or missing. Copy it again from where you keep it.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>هذا ليس مفتاحًا سريًّا كاملًا: حرف خاطئ أو ناقص. انسخه مجددًا من حيث تحفظه.</translation>
    </message>
    <message>
        <source>The demo could not be started. Try &quot;nandu --demo&quot; in a terminal.</source>
        <extracomment>Error at the first start; nandu --demo is typed as it is</extracomment>
        <translation>تعذّر بدء العرض التجريبي. جرّب «nandu --demo» في الطرفية.</translation>
    </message>
    <message>
        <source>Type a name; you can change it later.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>اكتب اسمًا؛ يمكنك تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>This is a public key. It can be used for reading only; a secret key starts with nsec1.</source>
        <extracomment>Error at the first start; nsec1 stays</extracomment>
        <translation>هذا مفتاح عام. يمكن استخدامه للقراءة فقط؛ يبدأ المفتاح السري بـ nsec1.</translation>
    </message>
    <message>
        <source>This is the address of a signer. Go back and choose to use a signer.</source>
        <extracomment>Error at the first start: an address of a signer was typed as a key</extracomment>
        <translation>هذا عنوان موقِّع. عُد واختر استخدام موقِّع.</translation>
    </message>
    <message>
        <source>A secret key starts with nsec1 or ncryptsec1, or is 12 or 24 words.</source>
        <extracomment>Error at the first start; nsec1 and ncryptsec1 stay</extracomment>
        <translation>يبدأ المفتاح السري بـ nsec1 أو ncryptsec1، أو يتكوّن من ١٢ أو ٢٤ كلمة.</translation>
    </message>
    <message>
        <source>This key is encrypted. Type its password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>هذا المفتاح مشفَّر. اكتب كلمة مروره.</translation>
    </message>
    <message>
        <source>This is a secret key. Go back and choose to use a secret key, or paste the public one (npub1).</source>
        <extracomment>Error at the first start; npub1 stays</extracomment>
        <translation>هذا مفتاح سري. عُد واختر استخدام مفتاح سري، أو الصق المفتاح العام (npub1).</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error at the first start: the password is too short</extracomment>
        <translation>
            <numerusform>اختر كلمة مرور غير فارغة.</numerusform>
            <numerusform>اختر كلمة مرور من حرف واحد على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من حرفين على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من %Ln أحرف على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من %Ln حرفًا على الأقل.</numerusform>
            <numerusform>اختر كلمة مرور من %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome back</source>
        <extracomment>Title of the first page when a key only needs its password</extracomment>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>One more account</source>
        <extracomment>Title of the first page when an account is added</extracomment>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>A calm, fast window on Nostr.</source>
        <extracomment>Line under the name of the program on the first page</extracomment>
        <translation>نافذة هادئة وسريعة على Nostr.</translation>
    </message>
</context>
<context>
    <name>OutboxItem</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Screen reader: something on its way; %1 is what (Note), %2 its text, %3 a sentence about its state</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the note is not sent, it becomes a draft again</extracomment>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>الإرسال الآن</translation>
    </message>
    <message numerus="yes">
        <source>Work for %Ln bits and send again</source>
        <extracomment>Button: proof of work of %Ln bits for a relay that asks for it, then sends again</extracomment>
        <translation>
            <numerusform>الإرسال مجددًا بلا عمل</numerusform>
            <numerusform>العمل بمقدار بت واحد والإرسال مجددًا</numerusform>
            <numerusform>العمل بمقدار بتّين والإرسال مجددًا</numerusform>
            <numerusform>العمل بمقدار %Ln بتات والإرسال مجددًا</numerusform>
            <numerusform>العمل بمقدار %Ln بتًّا والإرسال مجددًا</numerusform>
            <numerusform>العمل بمقدار %Ln بت والإرسال مجددًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Working, %L1 % likely done</source>
        <extracomment>Progress of proof of work: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>العمل جارٍ، اكتمل على الأرجح بنسبة %L1٪</translation>
    </message>
    <message>
        <source>Working for this note</source>
        <extracomment>Screen reader: a progress bar</extracomment>
        <translation>العمل جارٍ من أجل هذه الملاحظة</translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work</extracomment>
        <translation>إيقاف العمل</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: sends it once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <extracomment>Button: asks whether it shall not be sent any more</extracomment>
        <translation>إيقاف المحاولات…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the note</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Outbox</source>
        <extracomment>Screen reader: name of the list of what is on its way to relays</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <extracomment>Title of the empty outbox</extracomment>
        <translation>وصل كل شيء</translation>
    </message>
    <message>
        <source>What you write waits here until every relay has it, also when you are offline or Nandu was closed.</source>
        <extracomment>Text of the empty outbox</extracomment>
        <translation>ينتظر هنا ما تكتبه إلى أن يصل إلى كل المُرحِّلات، حتى أثناء عدم الاتصال أو بعد إغلاق Nandu.</translation>
    </message>
    <message>
        <source>Stop trying?</source>
        <extracomment>Title of a question</extracomment>
        <translation>هل تريد إيقاف المحاولات؟</translation>
    </message>
    <message>
        <source>The relays that took it keep it. The others are not asked again.</source>
        <extracomment>Text of a question: some relays have the note</extracomment>
        <translation>المُرحِّلات التي قبلتها تحتفظ بها. ولا تُسأل الأخرى من جديد.</translation>
    </message>
    <message>
        <source>No relay has it. It stays on this computer and is not sent again.</source>
        <extracomment>Text of a question: &quot;it&quot; is the note</extracomment>
        <translation>ليست لدى أي مُرحِّل. تبقى على هذا الحاسوب ولا تُرسل من جديد.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>Button of a question: it is not sent any more</extracomment>
        <translation>إيقاف المحاولات</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Profile</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Request to delete</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>طلب حذف</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>قائمة الكتم</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>قائمة المُرحِّلات</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>List of people</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>قائمة أشخاص</translation>
    </message>
    <message>
        <source>Event of kind %1</source>
        <extracomment>What is on its way to relays, %1 is the number of its kind</extracomment>
        <translation>حدث من النوع %1</translation>
    </message>
    <message>
        <source>Not sent yet: you can still take it back.</source>
        <extracomment>State of a note</extracomment>
        <translation>لم تُرسل بعد: ما زال بإمكانك استرجاعها.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <extracomment>Title of a page: what is on its way to relays</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>OwnMarks</name>
    <message>
        <source>Muted. They appear nowhere any more; Settings, Posts lists whom you muted.</source>
        <extracomment>Message after a person was muted; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>تم الكتم. لن يظهر هذا الشخص في أي مكان؛ من كتمتهم مدرجون في الإعدادات، المنشورات.</translation>
    </message>
    <message>
        <source>No longer muted.</source>
        <extracomment>Message after somebody or something was unmuted</extracomment>
        <translation>أُلغي الكتم.</translation>
    </message>
    <message>
        <source>Muted. This conversation appears nowhere any more.</source>
        <extracomment>Message after a conversation was muted</extracomment>
        <translation>تم الكتم. لن تظهر هذه المحادثة في أي مكان.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>Message after a note was put among the bookmarks</extracomment>
        <translation>أُضيفت إلى الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <extracomment>Message after a note was taken out of the bookmarks</extracomment>
        <translation>أُزيلت من الإشارات المرجعية.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>غير متصل. أنت تقرأ ما هو مخزَّن؛ وما تكتبه يُرسل لاحقًا.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button without words, its name: to the page before</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Write a note</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>العام</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>a line of the palette (Ctrl+K): the page that tells which relays each person is read at</extracomment>
        <translation>مَن يُقرأ وأين</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>تعديل ملفك الشخصي</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>قوائمك</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>المكتوم</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of accounts</extracomment>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: relays</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>الإعدادات: المُرحِّلات</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, what is kept on the disk</extracomment>
        <translation>الإعدادات: التخزين</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>الإعدادات: المظهر</translation>
    </message>
    <message>
        <source>Settings: desktop and notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>الإعدادات: سطح المكتب والإشعارات</translation>
    </message>
    <message>
        <source>Settings: posts</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>الإعدادات: المنشورات</translation>
    </message>
    <message>
        <source>Settings: account</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>الإعدادات: الحساب</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of all keys</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>a line of the palette (Ctrl+K): the user manual</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Guide: when something is wrong</source>
        <extracomment>a line of the palette (Ctrl+K): a chapter of the user manual</extracomment>
        <translation>الدليل: عند حدوث خلل</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>إنهاء Nandu</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>a line of the palette (Ctrl+K): the page that shows what is fetched of each relay</extracomment>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Engine: slowest events</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, the events that took longest</extracomment>
        <translation>المحرّك: أبطأ الأحداث</translation>
    </message>
    <message>
        <source>Engine: quarantine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, events that were put aside</extracomment>
        <translation>المحرّك: المعزولات</translation>
    </message>
    <message>
        <source>Engine: benchmark</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, how fast this computer is</extracomment>
        <translation>المحرّك: قياس الأداء</translation>
    </message>
    <message>
        <source>Settings: engine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, workers and queue</extracomment>
        <translation>الإعدادات: المحرّك</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Open this note</source>
        <extracomment>a line of the palette (Ctrl+K), for a note whose name was pasted</extracomment>
        <translation>فتح هذه الملاحظة</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <extracomment>a line of the palette (Ctrl+K), for a person whose npub was pasted</extracomment>
        <translation>فتح هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a line of the palette (Ctrl+K), for a web address; %1 is its host</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Notes with #%1</source>
        <extracomment>a line of the palette (Ctrl+K); %1 is a hashtag without the #</extracomment>
        <translation>ملاحظات بالوسم ‎#%1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <extracomment>the last line of the palette (Ctrl+K); %1 is what was typed</extracomment>
        <translation>البحث عن «%1»</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Go to</source>
        <extracomment>title of the palette (Ctrl+K), where pages, deeds and people are found by name</extracomment>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>A page, a deed, a name, or a pasted npub, note or link</source>
        <extracomment>in the field of the palette (Ctrl+K)</extracomment>
        <translation>صفحة أو فعل أو اسم، أو npub أو ملاحظة أو رابط ملصق</translation>
    </message>
    <message>
        <source>What it could be</source>
        <extracomment>read by a screen reader: the lines of the palette</extracomment>
        <translation>الخيارات المحتملة</translation>
    </message>
</context>
<context>
    <name>PeopleToFollow</name>
    <message>
        <source>People to follow</source>
        <extracomment>Screen reader: name of a list of people</extracomment>
        <translation>أشخاص للمتابعة</translation>
    </message>
    <message>
        <source>Whom would you like to read?</source>
        <extracomment>Title on the page Home while one follows nobody</extracomment>
        <translation>مَن تود أن تقرأ له؟</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Here are some who write where you read; Global shows everybody.</source>
        <extracomment>Text on the page Home while one follows nobody; below is a list of people</extracomment>
        <translation>تعرض «الرئيسية» من تتابعهم. وهؤلاء بعض من يكتبون حيث تقرأ؛ ويعرض «العام» الجميع.</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Look around in Global and follow whom you like.</source>
        <extracomment>Text on the page Home while one follows nobody</extracomment>
        <translation>تعرض «الرئيسية» من تتابعهم. تجوّل في «العام» وتابع من تشاء.</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button: goes to the page with notes of everybody</extracomment>
        <translation>فتح العام</translation>
    </message>
</context>
<context>
    <name>PictureAttachments</name>
    <message>
        <source>Only pictures of this computer can be added. Save it first, then choose the file.</source>
        <extracomment>Error: something was dropped that is not a file; &quot;it&quot; is the picture</extracomment>
        <translation>لا يمكن إلا إضافة صور من هذا الحاسوب. احفظ الصورة أولًا، ثم اختر الملف.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds at most %Ln pictures here.</source>
        <extracomment>Error: too many pictures</extracomment>
        <translation>
            <numerusform>لا تحمل الملاحظة هنا أي صورة.</numerusform>
            <numerusform>لا تحمل الملاحظة هنا أكثر من صورة واحدة.</numerusform>
            <numerusform>لا تحمل الملاحظة هنا أكثر من صورتين.</numerusform>
            <numerusform>لا تحمل الملاحظة هنا أكثر من %Ln صور.</numerusform>
            <numerusform>لا تحمل الملاحظة هنا أكثر من %Ln صورة.</numerusform>
            <numerusform>لا تحمل الملاحظة هنا أكثر من %Ln صورة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the dialog that chooses files</extracomment>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <extracomment>Filter in the dialog that chooses files; keep the part in brackets</extracomment>
        <translation>الصور (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>What can be seen, for those who cannot</source>
        <extracomment>Placeholder in the field for the description of a picture, for people who cannot see it</extracomment>
        <translation>ما يظهر في الصورة، لمن لا يستطيعون رؤيتها</translation>
    </message>
    <message>
        <source>Description of picture %L1</source>
        <extracomment>Screen reader: name of the field for the description, %L1 is the number of the picture</extracomment>
        <translation>وصف الصورة %L1</translation>
    </message>
    <message>
        <source>Uploading, %L1 %</source>
        <extracomment>State of a picture on its way to a server, %L1 per cent</extracomment>
        <translation>جارٍ الرفع، %L1٪</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <extracomment>State of a picture that has reached the server</extracomment>
        <translation>يخزّنها الخادم الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: uploads the picture once more after a failure</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <extracomment>Button without words, its name: removes the picture from the note</extracomment>
        <translation>استبعاد هذه الصورة</translation>
    </message>
    <message>
        <source>Stop uploading this picture</source>
        <extracomment>Button without words, its name: stops the upload and removes the picture</extracomment>
        <translation>إيقاف رفع هذه الصورة</translation>
    </message>
    <message>
        <source>Drop it here to add it to the note</source>
        <extracomment>Shown while a file is dragged over the field</extracomment>
        <translation>أفلتها هنا لإضافتها إلى الملاحظة</translation>
    </message>
</context>
<context>
    <name>PostSettings</name>
    <message>
        <source>Time to take a note back</source>
        <extracomment>Setting: how long a note waits before it is sent</extracomment>
        <translation>مهلة استرجاع الملاحظة</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of the setting: notes are sent at once</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Value of the setting, in seconds</extracomment>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>So long a note waits on this computer before it is sent. Likes and follows are sent at once.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>هذه مدة انتظار الملاحظة على هذا الحاسوب قبل إرسالها. تُرسل الإعجابات والمتابعات فورًا.</translation>
    </message>
    <message>
        <source>5 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>٥ ث</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>١٠ ث</translation>
    </message>
    <message>
        <source>20 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>٢٠ ث</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>٣٠ ث</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading in the settings: what is on its way to relays</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Everything you sent has arrived.</source>
        <extracomment>Under the heading Outbox</extracomment>
        <translation>وصل كل ما أرسلته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way.</source>
        <extracomment>Under the heading Outbox: how many notes and other things are on their way</extracomment>
        <translation>
            <numerusform>لا شيء في الطريق.</numerusform>
            <numerusform>عنصر واحد في الطريق.</numerusform>
            <numerusform>عنصران في الطريق.</numerusform>
            <numerusform>%Ln عناصر في الطريق.</numerusform>
            <numerusform>%Ln عنصرًا في الطريق.</numerusform>
            <numerusform>%Ln عنصر في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way or not delivered.</source>
        <extracomment>Under the heading Outbox: how many are on their way or could not be delivered</extracomment>
        <translation>
            <numerusform>لا شيء في الطريق أو غير مسلَّم.</numerusform>
            <numerusform>عنصر واحد في الطريق أو غير مسلَّم.</numerusform>
            <numerusform>عنصران في الطريق أو غير مسلَّمين.</numerusform>
            <numerusform>%Ln عناصر في الطريق أو غير مسلَّمة.</numerusform>
            <numerusform>%Ln عنصرًا في الطريق أو غير مسلَّم.</numerusform>
            <numerusform>%Ln عنصر في الطريق أو غير مسلَّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: goes to a page</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>فتح صندوق الصادر</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>قوائمك</translation>
    </message>
    <message>
        <source>Whom you follow, your relays, bookmarks and the rest, with every version that was seen, to compare and restore.</source>
        <extracomment>Explanation under Your lists</extracomment>
        <translation>من تتابعهم ومُرحِّلاتك وإشاراتك المرجعية وغيرها، مع كل إصدار شوهد، للمقارنة والاستعادة.</translation>
    </message>
    <message>
        <source>Open your lists</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>فتح قوائمك</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading in the settings: notes that were put aside</extracomment>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>The notes you put aside.</source>
        <extracomment>Explanation under Bookmarks</extracomment>
        <translation>الملاحظات التي وضعتها جانبًا.</translation>
    </message>
    <message>
        <source>Open the bookmarks</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>فتح الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>Heading in the settings: what one does not want to see</extracomment>
        <translation>المكتوم</translation>
    </message>
    <message>
        <source>People, words and conversations that you do not want to see.</source>
        <extracomment>Explanation under Muted</extracomment>
        <translation>الأشخاص والكلمات والمحادثات التي لا تريد رؤيتها.</translation>
    </message>
    <message>
        <source>Open what is muted</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>فتح المكتوم</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Name, picture, and what you say about yourself.</source>
        <extracomment>Explanation under Your profile</extracomment>
        <translation>الاسم والصورة وما تقوله عن نفسك.</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>تعديل ملفك الشخصي</translation>
    </message>
</context>
<context>
    <name>PostTargets</name>
    <message>
        <source>No relay to write to</source>
        <extracomment>Button: where a note goes; no relay is set up</extracomment>
        <translation>لا مُرحِّل للكتابة إليه</translation>
    </message>
    <message>
        <source>To no relay</source>
        <extracomment>Button: where a note goes; all relays were left out</extracomment>
        <translation>بلا أي مُرحِّل</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln relays</source>
        <extracomment>Button: where a note goes</extracomment>
        <translation>
            <numerusform>بلا أي مُرحِّل</numerusform>
            <numerusform>إلى مُرحِّل واحد</numerusform>
            <numerusform>إلى مُرحِّلين</numerusform>
            <numerusform>إلى %Ln مُرحِّلات</numerusform>
            <numerusform>إلى %Ln مُرحِّلًا</numerusform>
            <numerusform>إلى %Ln مُرحِّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln inboxes</source>
        <extracomment>Button: where a note goes, %1 such as &quot;To 3 relays&quot;; inboxes are relays where people named in the note read</extracomment>
        <translation>
            <numerusform>%1 وبلا صندوق وارد</numerusform>
            <numerusform>%1 وصندوق وارد واحد</numerusform>
            <numerusform>%1 وصندوقي وارد</numerusform>
            <numerusform>%1 و%Ln صناديق وارد</numerusform>
            <numerusform>%1 و%Ln صندوق وارد</numerusform>
            <numerusform>%1 و%Ln صندوق وارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · read by %Ln people you name</source>
        <extracomment>Line in a list of relays, %1 is the address; who reads there</extracomment>
        <translation>
            <numerusform>%1 · لا يقرأ منه أحد ممن تذكرهم</numerusform>
            <numerusform>%1 · يقرأ منه شخص تذكره</numerusform>
            <numerusform>%1 · يقرأ منه شخصان تذكرهما</numerusform>
            <numerusform>%1 · يقرأ منه %Ln أشخاص تذكرهم</numerusform>
            <numerusform>%1 · يقرأ منه %Ln شخصًا تذكرهم</numerusform>
            <numerusform>%1 · يقرأ منه %Ln شخص تذكرهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message>
        <source>No notifications here</source>
        <extracomment>in the settings of notifications: this desktop has no notification service</extracomment>
        <translation>لا إشعارات هنا</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. They come as soon as a notification service runs.</source>
        <extracomment>explains &quot;No notifications here&quot;</extracomment>
        <translation>لا شيء على سطح المكتب هذا يعرض الإشعارات. ستظهر متى عملت خدمة إشعارات.</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>الذِّكر والردود</translation>
    </message>
    <message>
        <source>Also quotes of your notes.</source>
        <extracomment>explains the setting &quot;Mentions and replies&quot;</extracomment>
        <translation>وكذلك اقتباسات ملاحظاتك.</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>a setting: notifications of the desktop; a zap is a small payment</extracomment>
        <translation>الزابات</translation>
    </message>
    <message>
        <source>New followers</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>المتابِعون الجدد</translation>
    </message>
    <message>
        <source>Reactions and reposts</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>التفاعلات وإعادات النشر</translation>
    </message>
    <message>
        <source>Hide the content</source>
        <extracomment>a setting: notifications of the desktop without names and words</extracomment>
        <translation>إخفاء المحتوى</translation>
    </message>
    <message>
        <source>A notification says that something came, not from whom, and not what.</source>
        <extracomment>explains the setting &quot;Hide the content&quot;</extracomment>
        <translation>يقول الإشعار إن شيئًا وصل، لا ممّن وصل ولا ما هو.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>a setting: hours without notifications</extracomment>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Nothing is shown in them, and nothing afterwards: it waits under Notifications.</source>
        <extracomment>explains the setting &quot;Quiet hours&quot;</extracomment>
        <translation>لا يُعرض شيء خلالها ولا بعدها: كل ما يصل ينتظر في «الإشعارات».</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>a setting: when the hours without notifications begin</extracomment>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <extracomment>read by a screen reader: sets when the hours without notifications begin</extracomment>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>a setting: when the hours without notifications end</extracomment>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <extracomment>read by a screen reader: sets when the hours without notifications end</extracomment>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>a setting</extracomment>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Nandu. GNOME shows one with its extension AppIndicator.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>ليس في سطح المكتب هذا علبة نظام، لذلك ينهي إغلاق النافذة Nandu. يعرضها GNOME بامتداده AppIndicator.</translation>
    </message>
    <message>
        <source>It tells how much is new, and Nandu can go on without its window.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>تُظهر مقدار الجديد، ويستطيع Nandu أن يواصل العمل من دون نافذته.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>a setting: what closing the window does
----------
read by a screen reader: a choice of three</extracomment>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>In the tray Nandu goes on fetching and tells you what is new.</source>
        <extracomment>explains the setting &quot;Closing the window&quot;</extracomment>
        <translation>في علبة النظام يواصل Nandu الجلب ويخبرك بالجديد.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>إنهاء Nandu</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>a setting</extracomment>
        <translation>التشغيل عند بدء الجلسة</translation>
    </message>
    <message>
        <source>Without a window, in the tray.</source>
        <extracomment>explains the setting &quot;Start at login&quot;</extracomment>
        <translation>من دون نافذة، في علبة النظام.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <extracomment>Button: opens the profile of this person</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>An address begins with https://, for example https://example.org/me.jpg.</source>
        <extracomment>Error under a field of one&apos;s profile; the example stays</extracomment>
        <translation>يبدأ العنوان بـ https://‎، مثل https://example.org/me.jpg.</translation>
    </message>
    <message>
        <source>This looks like name@example.org.</source>
        <extracomment>Hint under a field of one&apos;s profile; the example stays</extracomment>
        <translation>يبدو هكذا: name@example.org.</translation>
    </message>
    <message>
        <source>What you say about yourself is too long for most relays.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>ما تقوله عن نفسك أطول مما تقبله معظم المُرحِّلات.</translation>
    </message>
    <message>
        <source>This holds a secret key. Nandu does not publish it.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>هذا يحوي مفتاحًا سريًّا. لا ينشره Nandu.</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Public key</source>
        <extracomment>Label before a public key (npub)</extracomment>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>نسخ المفتاح العام</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label before an address</extracomment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Open website</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label before an address for payments in bitcoin</extracomment>
        <translation>عنوان Lightning</translation>
    </message>
    <message>
        <source>Copy lightning address</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>نسخ عنوان Lightning</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How people mention you</source>
        <extracomment>Hint under the field for the name</extracomment>
        <translation>الاسم الذي يذكرك به الناس</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Label of a field of one&apos;s profile: the longer name</extracomment>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Shown above your notes, if you want another one there</source>
        <extracomment>Hint under the field for the display name</extracomment>
        <translation>يُعرض فوق ملاحظاتك، إن أردت اسمًا آخر هناك</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>نبذة عنك</translation>
    </message>
    <message>
        <source>Address of your picture</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the small round picture</extracomment>
        <translation>عنوان صورتك</translation>
    </message>
    <message>
        <source>Address of the picture above your profile</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the wide picture</extracomment>
        <translation>عنوان الصورة أعلى ملفك الشخصي</translation>
    </message>
    <message>
        <source>Verified name (NIP-05)</source>
        <extracomment>Label of a field of one&apos;s profile; NIP-05 is not translated</extracomment>
        <translation>الاسم الموثَّق (NIP-05)</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <extracomment>Placeholder: how a verified name looks; example.org stays</extracomment>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label of a field of one&apos;s profile: an address for payments in bitcoin</extracomment>
        <translation>عنوان Lightning</translation>
    </message>
    <message>
        <source>you@wallet.example</source>
        <extracomment>Placeholder: how a lightning address looks; wallet.example stays</extracomment>
        <translation>you@wallet.example</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>A change waits: the newest version of your profile is being loaded from your relays.</source>
        <extracomment>Line under the form after saving</extracomment>
        <translation>تغيير ينتظر: يُحمَّل أحدث إصدار من ملفك الشخصي من مُرحِّلاتك.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: publishes the changed profile</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Button: shows earlier versions of one&apos;s profile</extracomment>
        <translation>الإصدارات السابقة</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Button: opens the form with one&apos;s own profile</extracomment>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>More about %1</source>
        <extracomment>Button without words, its name: opens a menu; %1 is a name</extracomment>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>claimed</source>
        <extracomment>Small mark at an internet name (NIP-05) that was not checked yet</extracomment>
        <translation>غير مؤكَّد</translation>
    </message>
    <message numerus="yes">
        <source>Follows %Ln people</source>
        <extracomment>How many people this person follows</extracomment>
        <translation>
            <numerusform>لا يتابع أحدًا</numerusform>
            <numerusform>يتابع شخصًا واحدًا</numerusform>
            <numerusform>يتابع شخصين</numerusform>
            <numerusform>يتابع %Ln أشخاص</numerusform>
            <numerusform>يتابع %Ln شخصًا</numerusform>
            <numerusform>يتابع %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Line in a profile</extracomment>
        <translation>كتمت هذا الشخص: لا يُعرض ما يكتبه.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Button: shows again what this person writes</extracomment>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of a profile: without replies</extracomment>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>With replies</source>
        <extracomment>Tab of a profile: posts and replies</extracomment>
        <translation>مع الردود</translation>
    </message>
    <message>
        <source>What to show</source>
        <extracomment>Screen reader: name of the tabs of a profile</extracomment>
        <translation>ما يُعرض</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a profile: puts its nostr: address into the clipboard</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Menu of a profile: puts the npub into the clipboard</extracomment>
        <translation>نسخ المفتاح العام</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Menu of a profile: shows again what this person writes</extracomment>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Menu of a profile: nothing of this person is shown any more</extracomment>
        <translation>كتم</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Nothing written yet</source>
        <extracomment>Title of an empty profile: neither posts nor replies</extracomment>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>Title of an empty profile</extracomment>
        <translation>لا منشورات بعد</translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Text of a profile</extracomment>
        <translation>كتمت هذا الشخص: لا يُعرض ما يكتبه.</translation>
    </message>
    <message>
        <source>Nothing by %1 is stored. Your relays are being asked.</source>
        <extracomment>Text of an empty profile, %1 is a name</extracomment>
        <translation>لا شيء مخزَّن من كتابة %1. تُسأل مُرحِّلاتك الآن.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>read aloud: what a line of progress is about, and how far it is</extracomment>
        <translation>%1: %2٪</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: name of a picture</extracomment>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Heading: events that could not be checked or written are put aside here</extracomment>
        <translation>المعزولات</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Beside the heading Quarantine</extracomment>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes all of them into a file</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>حذف الكل…</translation>
    </message>
    <message>
        <source>An event that makes a check crash, or that the database refuses, is put aside so that the others go on. Nothing of yours is ever lost this way: what you wrote lies in a file of its own.</source>
        <extracomment>Explanation under the heading Quarantine</extracomment>
        <translation>كل حدث يتسبب في انهيار الفحص أو ترفضه قاعدة البيانات يوضع جانبًا كي تستمر بقية الأحداث. لا يضيع بهذا شيء مما تكتبه أبدًا: فهو في ملف خاص به.</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <extracomment>Title of the empty quarantine</extracomment>
        <translation>لا شيء موضوع جانبًا</translation>
    </message>
    <message>
        <source>Every event that arrived was checked and written, or turned away for a reason of its own.</source>
        <extracomment>Text of the empty quarantine</extracomment>
        <translation>كل حدث وصل فُحص وكُتب، أو رُفض لسبب فيه.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label before the address of a relay</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Label before how often it was tried</extracomment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>Button, not usable for a moment</extracomment>
        <translation>جارية…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: checks and writes the event once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the event into the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete this event?</source>
        <extracomment>Title of a question</extracomment>
        <translation>هل تريد حذف هذا الحدث؟</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <extracomment>Title of a question</extracomment>
        <translation>هل تريد حذفها كلها؟</translation>
    </message>
    <message>
        <source>What is put aside is nowhere else on this computer. A relay may still have it, and then it comes back.</source>
        <extracomment>Text of a question</extracomment>
        <translation>ما وُضع جانبًا لا يوجد في مكان آخر على هذا الحاسوب. قد يكون ما زال لدى أحد المُرحِّلات، وعندئذ يعود.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of a question</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message>
        <source>Could not be written</source>
        <extracomment>What went wrong with an event that was put aside: the database refused it</extracomment>
        <translation>تعذّرت كتابته</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>What went wrong with an event that was put aside: its check crashed</extracomment>
        <translation>تعذّر فحصه</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <extracomment>How often it was tried</extracomment>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored now.</source>
        <extracomment>Message after an event was tried again</extracomment>
        <translation>صار مخزَّنًا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events exported.</source>
        <extracomment>Message after events were written into a file</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي حدث.</numerusform>
            <numerusform>صُدّر حدث واحد.</numerusform>
            <numerusform>صُدّر حدثان.</numerusform>
            <numerusform>صُدّرت %Ln أحداث.</numerusform>
            <numerusform>صُدّر %Ln حدثًا.</numerusform>
            <numerusform>صُدّر %Ln حدث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Full: relays wait</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>ممتلئ: المُرحِّلات تنتظر</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>شبه ممتلئ</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>يمتلئ</translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>ينساب</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Queue: %1 of %2</source>
        <extracomment>Screen reader: %1 events wait, %2 may wait</extracomment>
        <translation>الطابور: %1 من %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: events that wait to be checked</extracomment>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Mark at a scale, per cent</extracomment>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the picture of the queue: %1 events wait, %2 may wait</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 MiB of %L2 MiB</source>
        <extracomment>Under the picture of the queue: memory; MiB are mebibytes</extracomment>
        <translation>%1 من %L2 ميبيبايت</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>التنقّل</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>العام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Page: notes that were put aside</extracomment>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: what is on its way to relays</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: opens the sheet for a new note</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Screen reader: the button for a new note</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <extracomment>Button: opens the sheet with the keys of the keyboard</extracomment>
        <translation>المفاتيح والمساعدة</translation>
    </message>
</context>
<context>
    <name>RailAccount</name>
    <message>
        <source>Account in use: %1. Switch accounts</source>
        <extracomment>Screen reader: a button; %1 is the name of the account in use</extracomment>
        <translation>الحساب المستخدَم: %1. تبديل الحساب</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1، %L2</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Raw event</source>
        <extracomment>Screen reader: name of a text in JSON</extracomment>
        <translation>الحدث الخام</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Refused</source>
        <extracomment>Heading: events that were turned away, by reason</extracomment>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Nothing had to be turned away.</source>
        <extracomment>Under the heading Refused, when the list is empty</extracomment>
        <translation>لم يلزم رفض أي شيء.</translation>
    </message>
    <message>
        <source>By relay</source>
        <extracomment>Heading: the same by relay</extracomment>
        <translation>حسب المُرحِّل</translation>
    </message>
</context>
<context>
    <name>RelayBackup</name>
    <message>
        <source>Backup</source>
        <extracomment>Heading: what the user wrote is compared with what this relay has of it</extracomment>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Compares what you wrote with what it has of that: what it lacks is sent there, what is missing here is fetched. Direct messages and drafts are not sent.</source>
        <extracomment>Under the heading &quot;Backup&quot;; &quot;it&quot; is the relay</extracomment>
        <translation>يقارن ما كتبته بما لديه منه: يُرسل إليه ما ينقصه ويُجلب ما ينقص هنا. لا تُرسل الرسائل المباشرة والمسودات.</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <extracomment>read aloud: a line that shows how far the backup to a relay is</extracomment>
        <translation>نسخ احتياطي إلى %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Button on a relay&apos;s page: starts comparing and sending</extracomment>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on a relay&apos;s page: stops the backup that is under way</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RelayBackupModel</name>
    <message>
        <source>Connecting …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>جارٍ الاتصال …</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>تجري مقارنة ما هو هنا بما لديه …</translation>
    </message>
    <message>
        <source>It cannot compare, so all that it has of yours is fetched …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>لا يستطيع المقارنة، لذا يجري جلب كل ما لديه مما كتبته …</translation>
    </message>
    <message>
        <source>Fetching what is missing here: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>جلب ما ينقص هنا: %1 من %2</translation>
    </message>
    <message>
        <source>Sending what it lacks: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>إرسال ما ينقصه: %1 من %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused without a reason. Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>أُرسل %1 ورُفض %2 دون سبب. ألقِ نظرة في الأسفل على ما يقوله عن نفسه.</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused: “%3” Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events, %3 are the words of the relay</extracomment>
        <translation>أُرسل %1 ورُفض %2: «%3» ألقِ نظرة في الأسفل على ما يقوله عن نفسه.</translation>
    </message>
    <message>
        <source>It has everything of yours that is here.</source>
        <extracomment>how a backup to a relay ended, on its page: nothing was missing there</extracomment>
        <translation>لديه كل ما كتبته وهو موجود هنا.</translation>
    </message>
    <message>
        <source>Done: %1 sent to it, %2 fetched from it.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>تم: أُرسل إليه %1 وجُلب منه %2.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 is the reason in the words of the network</extracomment>
        <translation>لا يمكن الوصول إليه: %1. أعد المحاولة عندما يكون متصلًا.</translation>
    </message>
    <message>
        <source>It cannot be reached. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>لا يمكن الوصول إليه. أعد المحاولة عندما يكون متصلًا.</translation>
    </message>
    <message>
        <source>It refused: “%1” What was sent until then is there.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 are the words of the relay</extracomment>
        <translation>رفض: «%1» ما أُرسل حتى ذلك الحين موجود هناك.</translation>
    </message>
    <message>
        <source>It does not compare so much at a time. Try again later, or use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>لا يقارن هذا القدر دفعة واحدة. أعد المحاولة لاحقًا أو استخدم مُرحِّلًا آخر.</translation>
    </message>
    <message>
        <source>Its answers made no sense, so nothing more was sent. Use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>لم تكن ردوده مفهومة، لذا لم يُرسل المزيد. استخدم مُرحِّلًا آخر.</translation>
    </message>
    <message>
        <source>It stopped answering. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>توقف عن الرد. ما أُرسل حتى ذلك الحين موجود هناك؛ ابدأ من جديد لإرسال الباقي.</translation>
    </message>
    <message>
        <source>What is stored here cannot be read. Start Nandu again, then try once more.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>تعذرت قراءة ما هو مخزَّن هنا. أعد تشغيل Nandu ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A backup to %1 is under way; one relay at a time.</source>
        <extracomment>on the page of a relay, while a backup to another one, %1, is under way</extracomment>
        <translation>يجري نسخ احتياطي إلى %1؛ مُرحِّل واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Cancelled. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>أُلغي. ما أُرسل حتى ذلك الحين موجود هناك؛ ابدأ من جديد لإرسال الباقي.</translation>
    </message>
</context>
<context>
    <name>RelayDetailModel</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>⁦%L1 ms⁩</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>Instead of a number: the relay does not tell it</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Left alone for %L1 s after a failure</source>
        <extracomment>State of a relay: the next try is in %L1 seconds</extracomment>
        <translation>متروك %L1 ث بعد فشل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>It says that it wants to know who you are, and has not asked yet.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>يقول إنه يريد أن يعرف من أنت، ولم يسأل بعد.</translation>
    </message>
    <message>
        <source>It has not asked who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>لم يسأل من أنت.</translation>
    </message>
    <message>
        <source>It asks who you are and shows or takes some things only then.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>يسأل من أنت، ولا يعرض بعض الأشياء أو يقبلها إلا عندئذ.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>جارٍ تسجيل الدخول …</translation>
    </message>
    <message>
        <source>It knows who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>يعرف من أنت.</translation>
    </message>
    <message>
        <source>You are not signed in there.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>لم يُسجَّل دخولك هناك.</translation>
    </message>
    <message>
        <source>You are not signed in there: %1</source>
        <extracomment>Whether the relay knows who one is (NIP-42), %1 are the words of the relay</extracomment>
        <translation>لم يُسجَّل دخولك هناك: %1</translation>
    </message>
    <message>
        <source>Nobody you follow is read from it now.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>لا يُقرأ منه الآن أحد ممن تتابعهم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it; all of them are at other relays as well.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>لا يُقرأ منه أحد ممن تتابعهم.</numerusform>
            <numerusform>يُقرأ منه شخص واحد تتابعه؛ وهو موجود في مُرحِّلات أخرى أيضًا.</numerusform>
            <numerusform>يُقرأ منه شخصان تتابعهما؛ وكلاهما موجود في مُرحِّلات أخرى أيضًا.</numerusform>
            <numerusform>يُقرأ منه %Ln أشخاص تتابعهم؛ وكلهم موجودون في مُرحِّلات أخرى أيضًا.</numerusform>
            <numerusform>يُقرأ منه %Ln شخصًا تتابعهم؛ وكلهم موجودون في مُرحِّلات أخرى أيضًا.</numerusform>
            <numerusform>يُقرأ منه %Ln شخص تتابعهم؛ وكلهم موجودون في مُرحِّلات أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>لا يُقرأ منه أحد ممن تتابعهم.</numerusform>
            <numerusform>يُقرأ منه شخص واحد تتابعه.</numerusform>
            <numerusform>يُقرأ منه شخصان تتابعهما.</numerusform>
            <numerusform>يُقرأ منه %Ln أشخاص تتابعهم.</numerusform>
            <numerusform>يُقرأ منه %Ln شخصًا تتابعهم.</numerusform>
            <numerusform>يُقرأ منه %Ln شخص تتابعهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln of them would be read at none of their relays.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>من دونه يظل كل منهم يُقرأ في أحد مُرحِّلاته.</numerusform>
            <numerusform>من دونه لن يُقرأ واحد منهم في أي من مُرحِّلاته.</numerusform>
            <numerusform>من دونه لن يُقرأ اثنان منهم في أي من مُرحِّلاتهما.</numerusform>
            <numerusform>من دونه لن يُقرأ %Ln منهم في أي من مُرحِّلاتهم.</numerusform>
            <numerusform>من دونه لن يُقرأ %Ln منهم في أي من مُرحِّلاتهم.</numerusform>
            <numerusform>من دونه لن يُقرأ %Ln منهم في أي من مُرحِّلاتهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events received</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>الأحداث المستلَمة</translation>
    </message>
    <message>
        <source>Of them known already</source>
        <extracomment>Label before a number, on the page of a relay: of the events received</extracomment>
        <translation>منها معروف سابقًا</translation>
    </message>
    <message>
        <source>%1 (%L2 %)</source>
        <extracomment>A number and in brackets its part in per cent</extracomment>
        <translation>%1 (%L2٪)</translation>
    </message>
    <message>
        <source>Brought first, over all runs</source>
        <extracomment>Label before a number, on the page of a relay: events that this relay brought before others</extracomment>
        <translation>جلبها أولًا، في كل مرات التشغيل</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Label before a number, on the page of a relay: events that were turned away</extracomment>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Of them not asked for</source>
        <extracomment>Label before a number, on the page of a relay: of the refused</extracomment>
        <translation>منها غير مطلوب</translation>
    </message>
    <message>
        <source>Messages that were none</source>
        <extracomment>Label before a number, on the page of a relay: what came was not understood</extracomment>
        <translation>رسائل غير مفهومة</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a size, on the page of a relay</extracomment>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Your posts accepted, rejected, unanswered</source>
        <extracomment>Label before three numbers, on the page of a relay</extracomment>
        <translation>منشوراتك المقبولة، المرفوضة، بلا جواب</translation>
    </message>
    <message>
        <source>Dials, reconnects</source>
        <extracomment>Label before two numbers, on the page of a relay: tries to connect, and times the connection was lost</extracomment>
        <translation>الاتصال، إعادة الاتصال</translation>
    </message>
    <message>
        <source>Subscriptions open</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>الاشتراكات المفتوحة</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Label before a time, on the page of a relay: how long connecting takes</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Last ping</source>
        <extracomment>Label before a time, on the page of a relay</extracomment>
        <translation>آخر استجابة</translation>
    </message>
    <message>
        <source>First event</source>
        <extracomment>Label before a time, on the page of a relay: from a question to the first answer</extracomment>
        <translation>أول حدث</translation>
    </message>
    <message>
        <source>All that is stored (EOSE)</source>
        <extracomment>Label before a time, on the page of a relay: until the relay has sent all it has; EOSE stays</extracomment>
        <translation>كل ما هو مخزَّن (EOSE)</translation>
    </message>
    <message>
        <source>Taking a post (OK)</source>
        <extracomment>Label before a time, on the page of a relay: until it says that it took a note; OK stays</extracomment>
        <translation>قبول منشور (OK)</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Label before the name of the relay&apos;s program</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Subscriptions at a time</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>الاشتراكات في آن واحد</translation>
    </message>
    <message>
        <source>Events an answer</source>
        <extracomment>Label before a limit of the relay: how many events in one answer</extracomment>
        <translation>الأحداث في الجواب</translation>
    </message>
    <message>
        <source>Filters a subscription</source>
        <extracomment>Label before a limit of the relay: how many filters in one subscription</extracomment>
        <translation>المرشِّحات في الاشتراك</translation>
    </message>
    <message>
        <source>Length of a message</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>طول الرسالة</translation>
    </message>
    <message>
        <source>Wants to know who asks</source>
        <extracomment>Label before &quot;yes&quot; or &quot;not said&quot;: the relay serves only people who sign in</extracomment>
        <translation>يريد معرفة السائل</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>After &quot;Wants to know who asks&quot;</extracomment>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>RelayEditor</name>
    <message>
        <source>Add a relay: wss://…</source>
        <extracomment>Placeholder in the field for the address of a relay; wss:// stays</extracomment>
        <translation>إضافة مُرحِّل: ⁦wss://…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the relay</extracomment>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>RelayFault</name>
    <message>
        <source>it stopped answering</source>
        <extracomment>Why the connection to a relay ended, a line in a list: the relay went silent</extracomment>
        <translation>توقف عن الإجابة</translation>
    </message>
    <message>
        <source>its name leads to a private address</source>
        <extracomment>Why a relay was not dialled, a line in a list: a stranger&apos;s relay must not lead into the home network</extracomment>
        <translation>يقود اسمه إلى عنوان خاص</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 seconds without an answer</extracomment>
        <translation>لا جواب خلال %1 ث</translation>
    </message>
    <message>
        <source>it refused with HTTP %1</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 is an HTTP status such as 503</extracomment>
        <translation>رفض بالرمز HTTP %1</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <extracomment>Why a relay could not be dialled, a line in a list: no computer has this name, or the network does not tell</extracomment>
        <translation>لا يمكن العثور على اسمه</translation>
    </message>
</context>
<context>
    <name>RelayFaults</name>
    <message>
        <source>What went wrong</source>
        <extracomment>Heading: a list of failed connections with their time</extracomment>
        <translation>ما حدث من أخطاء</translation>
    </message>
    <message>
        <source>nothing since the start</source>
        <extracomment>Instead of a list of failed connections: &quot;the start&quot; is of the program</extracomment>
        <translation>لا شيء منذ التشغيل</translation>
    </message>
</context>
<context>
    <name>RelayItem</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>⁦%L1 ms⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people read here</source>
        <extracomment>How many of the people one follows are read from this relay</extracomment>
        <translation>
            <numerusform>لا يُقرأ أحد هنا</numerusform>
            <numerusform>شخص واحد يُقرأ هنا</numerusform>
            <numerusform>شخصان يُقرآن هنا</numerusform>
            <numerusform>%Ln أشخاص يُقرؤون هنا</numerusform>
            <numerusform>%Ln شخصًا يُقرؤون هنا</numerusform>
            <numerusform>%Ln شخص يُقرؤون هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: opens the page of this relay</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Screen reader: the button, %1 is the address of a relay</extracomment>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button without words, its name: %1 is the address of a relay</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Instead of the result of a test</extracomment>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>where people you follow write</source>
        <extracomment>Small mark at a relay: it is used because people one follows write there</extracomment>
        <translation>حيث يكتب من تتابعهم</translation>
    </message>
    <message>
        <source>not in your list</source>
        <extracomment>Small mark at a relay that is asked for this and that, e.g. for the relays of people</extracomment>
        <translation>ليس في قائمتك</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>If you drop it</source>
        <extracomment>Heading: what would happen without this relay</extracomment>
        <translation>في حال تركه</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens the page with the relays of each person</extracomment>
        <translation>مَن يُقرأ وأين</translation>
    </message>
    <message>
        <source>How fast it answers</source>
        <extracomment>Heading over times; &quot;it&quot; is the relay</extracomment>
        <translation>سرعة إجابته</translation>
    </message>
    <message>
        <source>middle of the last 31</source>
        <extracomment>Beside the heading: the figures are the median of the last 31</extracomment>
        <translation>وسيط آخر ٣١ قياسًا</translation>
    </message>
    <message>
        <source>What it brought</source>
        <extracomment>Heading over figures: events that came from the relay</extracomment>
        <translation>ما جلبه</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Beside the heading: since the start of the program</extracomment>
        <translation>منذ التشغيل</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <extracomment>Heading over what the relay tells about itself (NIP-11)</extracomment>
        <translation>ما يقوله عن نفسه</translation>
    </message>
    <message>
        <source>Its last notice: %1</source>
        <extracomment>Line: %1 are the words of the relay (a NOTICE)</extracomment>
        <translation>آخر تنبيه منه: %1</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button on a relay&apos;s page; it opens the sync page</extracomment>
        <translation>ما يُجلب</translation>
    </message>
</context>
<context>
    <name>RelayServiceImpl</name>
    <message>
        <source>Works: it answered in %L1 ms.</source>
        <extracomment>Result of testing a relay, %L1 is the time in milliseconds</extracomment>
        <translation>يعمل: أجاب خلال ⁦%L1 ms⁩.</translation>
    </message>
    <message>
        <source>It answers, but only to people who sign in to it.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>يجيب، لكن فقط لمن يسجّلون الدخول إليه.</translation>
    </message>
    <message>
        <source>It answers, but refuses: %1</source>
        <extracomment>Result of testing a relay, %1 are the words of the relay</extracomment>
        <translation>يجيب، لكنه يرفض: %1</translation>
    </message>
    <message>
        <source>It refused the connection (HTTP %1).</source>
        <extracomment>Result of testing a relay, %1 is an HTTP status such as 403</extracomment>
        <translation>رفض الاتصال (HTTP %1).</translation>
    </message>
    <message>
        <source>It could not be reached: %1</source>
        <extracomment>Result of testing a relay, %1 is why</extracomment>
        <translation>تعذّر الوصول إليه: %1</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>لم يجب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Nostr relay.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>يجيب شيء ما هناك، لكنه ليس مُرحِّل Nostr.</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not used; do not paste it anywhere.</source>
        <extracomment>Error: a secret key was typed as the address of a relay</extracomment>
        <translation>هذا يحوي مفتاحًا سريًّا. لم يُستخدم؛ لا تلصقه في أي مكان.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a relay; they look like wss://relay.example.com</source>
        <extracomment>Error: what was typed, %1, is no relay</extracomment>
        <translation>ليس «%1» عنوان مُرحِّل؛ تبدو العناوين هكذا: wss://relay.example.com</translation>
    </message>
    <message>
        <source>This relay is in your list already.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>هذا المُرحِّل في قائمتك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays are the most; remove one first.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>
            <numerusform>لا يُسمح بأي مُرحِّل؛ أزل واحدًا أولًا.</numerusform>
            <numerusform>الحد الأقصى مُرحِّل واحد؛ أزله أولًا.</numerusform>
            <numerusform>الحد الأقصى مُرحِّلان؛ أزل واحدًا أولًا.</numerusform>
            <numerusform>الحد الأقصى %Ln مُرحِّلات؛ أزل واحدًا أولًا.</numerusform>
            <numerusform>الحد الأقصى %Ln مُرحِّلًا؛ أزل واحدًا أولًا.</numerusform>
            <numerusform>الحد الأقصى %Ln مُرحِّل؛ أزل واحدًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whether to read from it, write to it, or both.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>اختر القراءة منه أو الكتابة إليه أو كليهما.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <extracomment>Instead of the result of testing a relay</extracomment>
        <translation>جارٍ الاختبار …</translation>
    </message>
    <message>
        <source>The list of relays could not be saved: %1</source>
        <extracomment>Error, %1 is the reason in technical words</extracomment>
        <translation>تعذّر حفظ قائمة المُرحِّلات: %1</translation>
    </message>
    <message>
        <source>Your answer holds until Nandu is closed; it could not be saved: %1</source>
        <extracomment>Error: whether a relay is told who one is could not be written down; %1 is the reason in technical words</extracomment>
        <translation>يسري جوابك حتى إغلاق Nandu؛ تعذّر حفظه: %1</translation>
    </message>
</context>
<context>
    <name>RelaySettings</name>
    <message>
        <source>Relays hand notes on. You read from some and write to some; your list is yours to change.</source>
        <extracomment>On top of the page of relays</extracomment>
        <translation>تمرّر المُرحِّلات الملاحظات. تقرأ من بعضها وتكتب إلى بعضها؛ ويمكنك تغيير قائمتك كما تشاء.</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens a page with the relays of each person</extracomment>
        <translation>مَن يُقرأ وأين</translation>
    </message>
    <message>
        <source>Relays connected at a time</source>
        <extracomment>Setting: how many relays at the same time</extracomment>
        <translation>المُرحِّلات المتصلة في آن واحد</translation>
    </message>
    <message>
        <source>The people you follow are read where they write. Who finds no room under this number is visited every few minutes.</source>
        <extracomment>Explanation under the setting; &quot;this number&quot; is the setting</extracomment>
        <translation>يُقرأ من تتابعهم حيث يكتبون. ومن لا يتسع له هذا العدد تُزار مُرحِّلاته كل بضع دقائق.</translation>
    </message>
    <message>
        <source>Relays a person</source>
        <extracomment>Setting: how many relays for each person one follows</extracomment>
        <translation>المُرحِّلات لكل شخص</translation>
    </message>
    <message>
        <source>From so many of their relays somebody is read, where they name as many. More miss less, and bring more copies.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>يُقرأ الشخص من هذا العدد من مُرحِّلاته، إن كان قد ذكر هذا العدد. الزيادة تُفوّت أقل، وتجلب نسخًا مكررة أكثر.</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button in the settings of relays; it opens the sync page</extracomment>
        <translation>ما يُجلب</translation>
    </message>
</context>
<context>
    <name>RelaySignIn</name>
    <message>
        <source>Signing in</source>
        <extracomment>Heading: whether the relay is told who one is (NIP-42)</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Tell it who you are</source>
        <extracomment>Screen reader: name of the choice; &quot;it&quot; is the relay</extracomment>
        <translation>إخباره من أنت</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Once holds until Nandu is closed. The answer is for the account in use, and for this relay alone.</source>
        <extracomment>Explanation under the choice: &quot;Once&quot; is one of its words</extracomment>
        <translation>«مرة واحدة» تسري حتى إغلاق Nandu. الجواب للحساب المستخدَم ولهذا المُرحِّل وحده.</translation>
    </message>
</context>
<context>
    <name>RelayTableCard</name>
    <message>
        <source>Relays</source>
        <extracomment>Heading of a table</extracomment>
        <translation>المُرحِّلات</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <extracomment>Beside the heading: how many relays are connected, of how many</extracomment>
        <translation>%L1 من %L2 متصل</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Column of a table of relays: how fast it answers</extracomment>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of relays: how many events</extracomment>
        <translation>المستلَمة</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Column of a table of relays: events that were stored already</extracomment>
        <translation>المعروفة</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a table of relays: events that were turned away</extracomment>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Unasked</source>
        <extracomment>Column of a table of relays: events nobody asked for</extracomment>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>⁦%L1 ms⁩</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button below the table of relays; it opens the sync page</extracomment>
        <translation>ما يُجلب</translation>
    </message>
</context>
<context>
    <name>RelayText</name>
    <message>
        <source>Off</source>
        <extracomment>State of a relay</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a relay</extracomment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Next try in %L1 s</source>
        <extracomment>State of a relay, %L1 seconds</extracomment>
        <translation>المحاولة التالية بعد %L1 ث</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a relay: until the next try to connect</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused until the queue has room</source>
        <extracomment>State of a relay: the queue of events is full</extracomment>
        <translation>متوقف حتى يتسع الطابور</translation>
    </message>
</context>
<context>
    <name>RelayUse</name>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>It is not in your list: Nandu uses it to read people who write there.</source>
        <extracomment>Line at a relay: &quot;it&quot; is the relay</extracomment>
        <translation>ليس في قائمتك: يستخدمه Nandu لقراءة من يكتبون هناك.</translation>
    </message>
    <message>
        <source>For reading the people you follow, use it</source>
        <extracomment>Label before a choice: use the relay never, rarely, as usual, first</extracomment>
        <translation>استخدامه لقراءة من تتابعهم</translation>
    </message>
    <message>
        <source>How gladly it is used</source>
        <extracomment>Screen reader: name of the choice</extracomment>
        <translation>مدى تفضيل استخدامه</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Rarely</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>نادرًا</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Remove from my list</source>
        <extracomment>Button: takes the relay out of one&apos;s list</extracomment>
        <translation>إزالة من قائمتي</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <extracomment>Button: puts the relay into one&apos;s list</extracomment>
        <translation>إضافة إلى قائمتي</translation>
    </message>
</context>
<context>
    <name>RelaysCard</name>
    <message numerus="yes">
        <source>%Ln relays connected</source>
        <extracomment>How many relays are connected</extracomment>
        <translation>
            <numerusform>لا مُرحِّلات متصلة</numerusform>
            <numerusform>مُرحِّل واحد متصل</numerusform>
            <numerusform>مُرحِّلان متصلان</numerusform>
            <numerusform>%Ln مُرحِّلات متصلة</numerusform>
            <numerusform>%Ln مُرحِّلًا متصلًا</numerusform>
            <numerusform>%Ln مُرحِّل متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>⁦%L1 ms⁩</translation>
    </message>
</context>
<context>
    <name>RelaysModel</name>
    <message>
        <source>Nandu is closing.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>يُغلق Nandu الآن.</translation>
    </message>
    <message>
        <source>Type the address of a relay, for example wss://relay.example.org.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>اكتب عنوان مُرحِّل، مثل wss://relay.example.org.</translation>
    </message>
</context>
<context>
    <name>ResyncPane</name>
    <message>
        <source>Fetch everything anew. What is here stays; what the relay has besides comes.</source>
        <extracomment>above the choices of how far back a relay is fetched anew</extracomment>
        <translation>جلب كل شيء من جديد. ما هو هنا يبقى؛ وما لدى المُرحِّل زيادة عليه يصل.</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>آخر شهر</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>or a day: 2024-12-31</source>
        <extracomment>placeholder of a field for a date, written as in the example</extracomment>
        <translation>أو يوم: ‎2024-12-31</translation>
    </message>
    <message>
        <source>Since which day</source>
        <extracomment>read aloud: a field for a date</extracomment>
        <translation>منذ أي يوم</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>the button beside a date: fetch everything since then anew</extracomment>
        <translation>جلب</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message numerus="yes">
        <source>%Ln people, of %L1 within reach</source>
        <extracomment>live count of people whose notes are fetched; %1 is how many there would be without the cap</extracomment>
        <translation>
            <numerusform>لا أحد، من أصل %L1 في المتناول</numerusform>
            <numerusform>شخص واحد، من أصل %L1 في المتناول</numerusform>
            <numerusform>شخصان، من أصل %L1 في المتناول</numerusform>
            <numerusform>%Ln أشخاص، من أصل %L1 في المتناول</numerusform>
            <numerusform>%Ln شخصًا، من أصل %L1 في المتناول</numerusform>
            <numerusform>%Ln شخص، من أصل %L1 في المتناول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>live count of people whose notes are fetched</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow %L1; %L2 of them follow you; they follow %L3 more.</source>
        <extracomment>three counts of people</extracomment>
        <translation>عدد من تتابعهم %L1؛ يتابعك منهم %L2؛ وهم يتابعون %L3 غيرهم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.</source>
        <extracomment>a follow list is a list of whom somebody follows</extracomment>
        <translation>
            <numerusform>كل قوائم متابعة من تتابعهم هنا.</numerusform>
            <numerusform>قائمة متابعة واحدة لمن تتابعهم ليست هنا بعد؛ وهي مطلوبة، ويزداد العدد متى وصلت.</numerusform>
            <numerusform>قائمتا متابعة لمن تتابعهم ليستا هنا بعد؛ وهما مطلوبتان، ويزداد العدد متى وصلتا.</numerusform>
            <numerusform>%Ln قوائم متابعة لمن تتابعهم ليست هنا بعد؛ وهي مطلوبة، ويزداد العدد كلما وصلت.</numerusform>
            <numerusform>%Ln قائمة متابعة لمن تتابعهم ليست هنا بعد؛ وهي مطلوبة، ويزداد العدد كلما وصلت.</numerusform>
            <numerusform>%Ln قائمة متابعة لمن تتابعهم ليست هنا بعد؛ وهي مطلوبة، ويزداد العدد كلما وصلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names nobody. Paste an npub, an nprofile or a key of 64 digits.</source>
        <extracomment>under the field for a person&apos;s address</extracomment>
        <translation>هذا لا يدل على أحد. الصق npub أو nprofile أو مفتاحًا من ٦٤ خانة.</translation>
    </message>
</context>
<context>
    <name>ScopeSettings</name>
    <message>
        <source>Only you</source>
        <extracomment>whose notes are fetched: one&apos;s own only</extracomment>
        <translation>أنت فقط</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>من تتابعهم</translation>
    </message>
    <message>
        <source>Mutual</source>
        <extracomment>whose notes are fetched: who follows back</extracomment>
        <translation>متابعة متبادلة</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>أصدقاء الأصدقاء</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <extracomment>heading: whose notes are fetched and kept up to date
----------
Screen reader: name of the choice whose notes are fetched</extracomment>
        <translation>من تُزامَن ملاحظاتهم</translation>
    </message>
    <message>
        <source>Notes of these people are fetched without being asked for. Others are read when you open them. The nearest come first; among friends of friends, those whom most of yours follow.</source>
        <extracomment>Under &quot;Kept in step&quot;</extracomment>
        <translation>تُجلب ملاحظات هؤلاء الأشخاص من دون طلب. أما غيرهم فيُقرؤون عندما تفتحهم. الأقرب أولًا؛ ومن بين أصدقاء الأصدقاء، أولئك الذين يتابعهم معظم أصدقائك.</translation>
    </message>
    <message>
        <source>At most %1 people</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>الأشخاص: %1 على الأكثر</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <extracomment>Screen reader: name of the slider for the cap</extracomment>
        <translation>أقصى عدد للأشخاص</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>Whose notes are never fetched unasked; %1 is a shortened key</extracomment>
        <translation>أبدًا: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <extracomment>Whose notes are always fetched; %1 is a shortened key</extracomment>
        <translation>دائمًا: %1</translation>
    </message>
    <message>
        <source>Make no exception for %1</source>
        <extracomment>takes a person off the list of exceptions; %1 is a shortened key</extracomment>
        <translation>إلغاء استثناء %1</translation>
    </message>
    <message>
        <source>npub of someone to make an exception for</source>
        <extracomment>hint in a field for a person&apos;s address</extracomment>
        <translation>npub لشخص تريد استثناءه</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>this person&apos;s notes are always fetched</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>this person&apos;s notes are never fetched unasked</extracomment>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Searches what is stored on this computer. Put these together as you like:</source>
        <extracomment>Above examples of searches</extracomment>
        <translation>يبحث في ما هو مخزَّن على هذا الحاسوب. اجمع بين هذه كما تشاء:</translation>
    </message>
    <message>
        <source>notes with all of these words, in any order</source>
        <extracomment>What an example of a search finds: proof of work</extracomment>
        <translation>ملاحظات فيها كل هذه الكلمات، بأي ترتيب</translation>
    </message>
    <message>
        <source>exactly these words, one after another</source>
        <extracomment>What an example of a search finds: &quot;proof of work&quot; in quotation marks</extracomment>
        <translation>هذه الكلمات تمامًا، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>without a word</source>
        <extracomment>What an example of a search finds: coffee -tea</extracomment>
        <translation>بلا كلمة معيّنة</translation>
    </message>
    <message>
        <source>with a hashtag</source>
        <extracomment>What an example of a search finds: #nostr</extracomment>
        <translation>بوسم معيّن</translation>
    </message>
    <message>
        <source>by somebody: a name, name@example.org, npub or me</source>
        <extracomment>What an example of a search finds: from:me; the word &quot;me&quot; is typed as it is</extracomment>
        <translation>من شخص ما: اسم أو name@example.org أو npub أو me</translation>
    </message>
    <message>
        <source>from a day on; until: up to a day</source>
        <extracomment>What an example of a search finds: since:2024-01-31; the word until: is typed as it is</extracomment>
        <translation>بدءًا من يوم معيّن؛ وuntil: حتى يوم معيّن</translation>
    </message>
    <message>
        <source>with a picture; also link, video, zap</source>
        <extracomment>What an example of a search finds: has:image; the words link, video, zap are typed as they are</extracomment>
        <translation>بصورة؛ وكذلك link وvideo وzap</translation>
    </message>
    <message>
        <source>articles; 1 is a note, 1111 a comment</source>
        <extracomment>What an example of a search finds: kind:30023; the numbers are kinds of events</extracomment>
        <translation>مقالات؛ 1 ملاحظة، و1111 تعليق</translation>
    </message>
    <message>
        <source>a person by name; Enter opens the profile</source>
        <extracomment>What an example of a search finds: @</extracomment>
        <translation>شخص بالاسم؛ يفتح Enter الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Nobody stored here is called so: %1</source>
        <extracomment>Error in a search, %1 is what was typed after from:</extracomment>
        <translation>لا أحد من المخزَّنين هنا يحمل هذا الاسم: %1</translation>
    </message>
    <message>
        <source>A day is written like 2024-12-31: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>يُكتب اليوم هكذا 2024-12-31: %1</translation>
    </message>
    <message>
        <source>A kind is a number from 0 to 65535: %1</source>
        <extracomment>Error in a search, %1 is what was typed; kinds are numbers of kinds of events</extracomment>
        <translation>النوع عدد من 0 إلى 65535: %1</translation>
    </message>
    <message>
        <source>A note can have: image, link, video, zap. Not: %1</source>
        <extracomment>Error in a search, %1 is what was typed; the words image, link, video, zap are typed as they are</extracomment>
        <translation>يمكن أن تحوي الملاحظة: image أو link أو video أو zap. وليس: %1</translation>
    </message>
    <message>
        <source>Only words and hashtags can be left out with a minus: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>لا يمكن استبعاد سوى الكلمات والوسوم بعلامة ناقص: %1</translation>
    </message>
    <message>
        <source>Only the first part is searched for: this is too long.</source>
        <extracomment>Error in a search</extracomment>
        <translation>يُبحث عن الجزء الأول فقط: هذا طويل جدًّا.</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not searched for; take it out, and do not paste it anywhere.</source>
        <extracomment>Error in a search</extracomment>
        <translation>هذا يحوي مفتاحًا سريًّا. لم يُبحث عنه؛ أزله، ولا تلصقه في أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>Search is still reading %Ln events; what they say is not found yet.</source>
        <extracomment>Over the results of a search</extracomment>
        <translation>
            <numerusform>قرأ البحث كل الأحداث.</numerusform>
            <numerusform>ما زال البحث يقرأ حدثًا واحدًا؛ لا يُعثر على ما فيه بعد.</numerusform>
            <numerusform>ما زال البحث يقرأ حدثين؛ لا يُعثر على ما فيهما بعد.</numerusform>
            <numerusform>ما زال البحث يقرأ %Ln أحداث؛ لا يُعثر على ما فيها بعد.</numerusform>
            <numerusform>ما زال البحث يقرأ %Ln حدثًا؛ لا يُعثر على ما فيها بعد.</numerusform>
            <numerusform>ما زال البحث يقرأ %Ln حدث؛ لا يُعثر على ما فيها بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of a page</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Words, #hashtag, @name, or a pasted npub, note or link</source>
        <extracomment>Placeholder in the field of the search</extracomment>
        <translation>كلمات أو #وسم أو @اسم، أو npub أو ملاحظة أو رابط ملصق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>Title of an empty search</extracomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No person, hashtag or note stored here matches. Try fewer words, or look in Global.</source>
        <extracomment>Text of an empty search; Global is the page with notes of everybody</extracomment>
        <translation>لا يطابق البحث أي شخص أو وسم أو ملاحظة مما هو مخزَّن هنا. جرّب كلمات أقل، أو انظر في «العام».</translation>
    </message>
    <message>
        <source>The search could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>تعذّرت قراءة البحث</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>People</source>
        <extracomment>Heading over people that were found</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <extracomment>Button: shows all people that were found</extracomment>
        <translation>
            <numerusform>لا أشخاص للعرض</numerusform>
            <numerusform>عرض الشخص الوحيد</numerusform>
            <numerusform>عرض الشخصين</numerusform>
            <numerusform>عرض كل الأشخاص (%Ln)</numerusform>
            <numerusform>عرض كل الأشخاص (%Ln)</numerusform>
            <numerusform>عرض كل الأشخاص (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtags</source>
        <extracomment>Heading over hashtags that were found</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Hashtag %1, %Ln notes</source>
        <extracomment>Screen reader: a hashtag, and how many notes have it</extracomment>
        <translation>
            <numerusform>الوسم %1، لا ملاحظات</numerusform>
            <numerusform>الوسم %1، ملاحظة واحدة</numerusform>
            <numerusform>الوسم %1، ملاحظتان</numerusform>
            <numerusform>الوسم %1، %Ln ملاحظات</numerusform>
            <numerusform>الوسم %1، %Ln ملاحظة</numerusform>
            <numerusform>الوسم %1، %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading over notes that were found</extracomment>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <extracomment>Button without words, its name: empties the field</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button without words, its name: puts in what is in the clipboard</extracomment>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your key lies in a file on this machine.</source>
        <extracomment>Title of a step: the password of the key is asked for</extracomment>
        <translation>مفتاحك في ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A signer on another device</source>
        <extracomment>Title of a step: the key is in a program or device that signs</extracomment>
        <translation>موقِّع على جهاز آخر</translation>
    </message>
    <message>
        <source>Your secret key</source>
        <extracomment>Title of a step: the secret key is asked for</extracomment>
        <translation>مفتاحك السري</translation>
    </message>
    <message>
        <source>Its password opens it.</source>
        <extracomment>Text under the title: the password of the key file</extracomment>
        <translation>تفتحه كلمة مروره.</translation>
    </message>
    <message>
        <source>Your key stays there; Nandu asks for each signature. Paste the address your signer shows, or let it scan a code.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>يبقى مفتاحك هناك؛ ويطلب Nandu كل توقيع. الصق العنوان الذي يعرضه موقِّعك، أو دعه يمسح رمزًا.</translation>
    </message>
    <message>
        <source>It stays on this machine, in your keychain or under a password, never in plain text.</source>
        <extracomment>Text under the title: &quot;it&quot; is the key</extracomment>
        <translation>يبقى على هذا الحاسوب، في سلسلة مفاتيحك أو محميًّا بكلمة مرور، ولا يُحفظ أبدًا نصًّا مكشوفًا.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>bunker://…</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>bunker://…</translation>
    </message>
    <message>
        <source>nsec1…, ncryptsec1… or 12 to 24 words</source>
        <extracomment>Placeholder in a field; nsec1 and ncryptsec1 are not translated</extracomment>
        <translation>‏nsec1…‎ أو ncryptsec1…‎ أو من ١٢ إلى ٢٤ كلمة</translation>
    </message>
    <message>
        <source>Password of the ncryptsec</source>
        <extracomment>Placeholder in a field; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>كلمة مرور ncryptsec</translation>
    </message>
    <message>
        <source>Passphrase of the words, if there is one</source>
        <extracomment>Placeholder in a field: the optional passphrase of a key in words (BIP-39)</extracomment>
        <translation>عبارة مرور الكلمات، إن وُجدت</translation>
    </message>
    <message>
        <source>Asking your signer…</source>
        <extracomment>Button, not usable for a moment: the signer is asked</extracomment>
        <translation>جارٍ سؤال موقِّعك…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: opens the key with its password</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>Button: leaves this account locked and chooses another way in</extracomment>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Or show a code. Your signer answers over these relays:</source>
        <extracomment>Above a list of relays: a QR code for the signer is the other way</extracomment>
        <translation>أو اعرض رمزًا. يجيب موقِّعك عبر هذه المُرحِّلات:</translation>
    </message>
    <message>
        <source>wss://relay.example.com</source>
        <extracomment>Placeholder in the field for a relay, not translated</extracomment>
        <translation>wss://relay.example.com</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button: shows a QR code for the signer</extracomment>
        <translation>عرض الرمز</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Read only: Nandu has no secret key of yours.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>للقراءة فقط: ليس لدى Nandu أي مفتاح سري لك.</translation>
    </message>
    <message>
        <source>Your key lies in the keychain of this desktop.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>مفتاحك في سلسلة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Your key lies in a file that only your password opens.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>مفتاحك في ملف لا تفتحه إلا كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your key is kept for this session only and is gone when Nandu closes.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>يُحفظ مفتاحك لهذه الجلسة فقط ويزول عند إغلاق Nandu.</translation>
    </message>
    <message>
        <source>A signer on another device holds your key. Nandu asks it for each signature.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>مفتاحك لدى موقِّع على جهاز آخر. يطلب Nandu كل توقيع من ذلك الموقِّع.</translation>
    </message>
    <message>
        <source>No browser took the address. Copy it, and open it by hand.</source>
        <extracomment>Error: the address of the signer&apos;s page could not be opened</extracomment>
        <translation>لم يقبل أي متصفح العنوان. انسخه وافتحه يدويًّا.</translation>
    </message>
    <message>
        <source>Sign in to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>سجّل الدخول لمتابعة الأشخاص.</translation>
    </message>
    <message>
        <source>This is you.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>Unlock your key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>افتح قفل مفتاحك لمتابعة الأشخاص.</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>أنت في وضع القراءة فقط. سجّل الدخول بمفتاح سري لمتابعة الأشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued.</source>
        <extracomment>On top of the window while more arrives than can be checked</extracomment>
        <translation>
            <numerusform>يستدرك، لا شيء في الطابور.</numerusform>
            <numerusform>يستدرك، واحد في الطابور.</numerusform>
            <numerusform>يستدرك، اثنان في الطابور.</numerusform>
            <numerusform>يستدرك، %Ln في الطابور.</numerusform>
            <numerusform>يستدرك، %Ln في الطابور.</numerusform>
            <numerusform>يستدرك، %Ln في الطابور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>%L1 is outside %L2 to %L3, so %L4 is used.</source>
        <extracomment>After a number was set that is not allowed</extracomment>
        <translation>القيمة %L1 خارج المجال من %L2 إلى %L3، لذلك تُستخدم %L4.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of language: the one that the desktop uses</extracomment>
        <translation>كالنظام</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>قسم الإعدادات</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Tab of the settings: what works in the background</extracomment>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Relays</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>المُرحِّلات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Tab of the settings: theme, text size, language</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of the settings: what one writes</extracomment>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Tab of the settings: what is kept on the disk</extracomment>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>Tab of the settings: notifications, tray icon, start at login</extracomment>
        <translation>سطح المكتب</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button without words, its name: closes a sheet</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInBar</name>
    <message>
        <source>%1 asks who you are. Sign in there? It then knows that you read from it.</source>
        <extracomment>Question on top of the window, %1 is the address of a relay</extracomment>
        <translation>يسأل %1 من أنت. هل تريد تسجيل الدخول هناك؟ سيعرف عندئذ أنك تقرأ منه.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Button: tells the relay who one is, until the program is closed</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Until Nandu is closed</source>
        <extracomment>Screen reader: explains the button Once</extracomment>
        <translation>حتى إغلاق Nandu</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Button: tells the relay who one is, now and later</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Button: the relay is not told who one is</extracomment>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>SignerSheet</name>
    <message>
        <source>Your signer asks you something</source>
        <extracomment>Title of a sheet; a signer is a program or device that holds the key</extracomment>
        <translation>يسألك موقِّعك شيئًا</translation>
    </message>
    <message>
        <source>It wants you to agree on this page. Open it only when you have just asked for something and know the address.</source>
        <extracomment>Text of a sheet: &quot;it&quot; is the signer; below is the address of a web page</extracomment>
        <translation>يريد موافقتك على هذه الصفحة. لا تفتحها إلا إذا كنت قد طلبت شيئًا للتو وتعرف العنوان.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address of the page into the clipboard</extracomment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button: opens the page</extracomment>
        <translation>الفتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Screen reader: grey shapes while notes are loaded</extracomment>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>SlowCard</name>
    <message>
        <source>Slow operations</source>
        <extracomment>Heading</extracomment>
        <translation>العمليات البطيئة</translation>
    </message>
    <message>
        <source>over 100 ms</source>
        <extracomment>Beside the heading: what counts as slow, in milliseconds</extracomment>
        <translation>أكثر من ⁦١٠٠ ms⁩</translation>
    </message>
    <message>
        <source>Nothing took that long.</source>
        <extracomment>Under the heading, when the list is empty</extracomment>
        <translation>لم يستغرق شيء كل هذا الوقت.</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How long it took, in milliseconds</extracomment>
        <translation>⁦%L1 ms⁩</translation>
    </message>
</context>
<context>
    <name>SlowestList</name>
    <message>
        <source>Slowest events</source>
        <extracomment>Heading of a table</extracomment>
        <translation>أبطأ الأحداث</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: reads the table anew</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <extracomment>Title of the empty table</extracomment>
        <translation>لم يُقس شيء بعد</translation>
    </message>
    <message>
        <source>As soon as events arrive, the slowest hundred are listed here with the way they took.</source>
        <extracomment>Text of the empty table</extracomment>
        <translation>متى وصلت الأحداث، تُدرج هنا أبطأ مئة منها مع الطريق الذي سلكته.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column of a table: the relay that an event came from</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Column of a table: the time of day</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>until stored</source>
        <extracomment>Column of a table: how long an event took until it was stored</extracomment>
        <translation>حتى التخزين</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Column of a table: how long an event waited</extracomment>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>Column of a table: how long the check of the signature took</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>Column of a table: how long writing into the database took</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Trace of an event from %1: %2 until stored</source>
        <extracomment>Screen reader: a row of the table; %1 is a relay, %2 such as &quot;12 ms&quot;</extracomment>
        <translation>تتبّع حدث من %1: %2 حتى التخزين</translation>
    </message>
</context>
<context>
    <name>SlowestModel</name>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Latency by stage</source>
        <extracomment>Heading of a table</extracomment>
        <translation>التأخر حسب المرحلة</translation>
    </message>
    <message>
        <source>Over which time</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>المدة المشمولة</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>Choice: the last second</extracomment>
        <translation>١ ث</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>Choice: the last minute</extracomment>
        <translation>١ د</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>Choice: since the start of the program</extracomment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Column of a table: a stage of the way from the relay to the screen</extracomment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>Column of a table: the longest time</extracomment>
        <translation>الأطول</translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>الانتظار في الطابور</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, in a table of times: writing into the database</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Received to stored</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>من الاستلام إلى التخزين</translation>
    </message>
    <message>
        <source>Stored to painted</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>من التخزين إلى الرسم</translation>
    </message>
    <message>
        <source>Counts behind</source>
        <extracomment>Stage in a table of times: how late counts of likes and replies are</extracomment>
        <translation>تأخر العدّادات</translation>
    </message>
</context>
<context>
    <name>StatsModel</name>
    <message numerus="yes">
        <source>%Ln counts were put right.</source>
        <extracomment>After counting anew: how many counts of likes and replies were wrong</extracomment>
        <translation>
            <numerusform>لم يُصحَّح أي عدّاد.</numerusform>
            <numerusform>صُحّح عدّاد واحد.</numerusform>
            <numerusform>صُحّح عدّادان.</numerusform>
            <numerusform>صُحّحت %Ln عدّادات.</numerusform>
            <numerusform>صُحّح %Ln عدّادًا.</numerusform>
            <numerusform>صُحّح %Ln عدّاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All counts were right.</source>
        <extracomment>After counting anew</extracomment>
        <translation>كانت كل العدّادات صحيحة.</translation>
    </message>
    <message>
        <source>Stopped; what was looked at was right.</source>
        <extracomment>After counting anew was stopped</extracomment>
        <translation>أُوقف؛ وما فُحص كان صحيحًا.</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued</source>
        <extracomment>Beside the state of the engine</extracomment>
        <translation>
            <numerusform>يستدرك، لا شيء في الطابور</numerusform>
            <numerusform>يستدرك، واحد في الطابور</numerusform>
            <numerusform>يستدرك، اثنان في الطابور</numerusform>
            <numerusform>يستدرك، %Ln في الطابور</numerusform>
            <numerusform>يستدرك، %Ln في الطابور</numerusform>
            <numerusform>يستدرك، %Ln في الطابور</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting again: %L1 %</source>
        <extracomment>While counts are made anew, per cent</extracomment>
        <translation>إعادة العدّ: %L1٪</translation>
    </message>
</context>
<context>
    <name>StatsPage</name>
    <message>
        <source>Engine</source>
        <extracomment>Title of a page: figures of what the program is doing</extracomment>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: puts all figures into the clipboard</extracomment>
        <translation>النسخ نصًّا</translation>
    </message>
    <message>
        <source>Part of the engine&apos;s page</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>قسم صفحة المحرّك</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Tab: figures that change</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Tab: the slowest events</extracomment>
        <translation>الأبطأ</translation>
    </message>
    <message>
        <source>Quarantine (%L1)</source>
        <extracomment>Tab: events put aside, %L1 is how many</extracomment>
        <translation>المعزولات (%L1)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab: events put aside</extracomment>
        <translation>المعزولات</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Tab: how fast this computer is</extracomment>
        <translation>قياس الأداء</translation>
    </message>
</context>
<context>
    <name>StorageModel</name>
    <message numerus="yes">
        <source>%Ln events of people you follow, about %1</source>
        <extracomment>what would be freed, one line a reason; %1 is a size such as 3.4 MB</extracomment>
        <translation>
            <numerusform>أحداث من تتابعهم: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من تتابعهم: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من تتابعهم: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من تتابعهم: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من تتابعهم: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من تتابعهم: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of friends of friends, about %1</source>
        <extracomment>what would be freed; people followed by those you follow</extracomment>
        <translation>
            <numerusform>أحداث أصدقاء الأصدقاء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث أصدقاء الأصدقاء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث أصدقاء الأصدقاء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث أصدقاء الأصدقاء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث أصدقاء الأصدقاء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث أصدقاء الأصدقاء: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of strangers, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>أحداث الغرباء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث الغرباء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث الغرباء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث الغرباء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث الغرباء: %Ln، نحو %1</numerusform>
            <numerusform>أحداث الغرباء: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions and zaps to notes that are not here, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>تفاعلات وزابات على ملاحظات ليست هنا: %Ln، نحو %1</numerusform>
            <numerusform>تفاعلات وزابات على ملاحظات ليست هنا: %Ln، نحو %1</numerusform>
            <numerusform>تفاعلات وزابات على ملاحظات ليست هنا: %Ln، نحو %1</numerusform>
            <numerusform>تفاعلات وزابات على ملاحظات ليست هنا: %Ln، نحو %1</numerusform>
            <numerusform>تفاعلات وزابات على ملاحظات ليست هنا: %Ln، نحو %1</numerusform>
            <numerusform>تفاعلات وزابات على ملاحظات ليست هنا: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of kinds that no page shows, about %1</source>
        <extracomment>what would be freed; kinds of event that Nandu shows nowhere</extracomment>
        <translation>
            <numerusform>أحداث من أنواع لا تعرضها أي صفحة: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من أنواع لا تعرضها أي صفحة: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من أنواع لا تعرضها أي صفحة: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من أنواع لا تعرضها أي صفحة: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من أنواع لا تعرضها أي صفحة: %Ln، نحو %1</numerusform>
            <numerusform>أحداث من أنواع لا تعرضها أي صفحة: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events over the size you set, about %1</source>
        <extracomment>what would be freed because of the cap on the size</extracomment>
        <translation>
            <numerusform>أحداث فوق الحجم الذي حددته: %Ln، نحو %1</numerusform>
            <numerusform>أحداث فوق الحجم الذي حددته: %Ln، نحو %1</numerusform>
            <numerusform>أحداث فوق الحجم الذي حددته: %Ln، نحو %1</numerusform>
            <numerusform>أحداث فوق الحجم الذي حددته: %Ln، نحو %1</numerusform>
            <numerusform>أحداث فوق الحجم الذي حددته: %Ln، نحو %1</numerusform>
            <numerusform>أحداث فوق الحجم الذي حددته: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of your own, about %1</source>
        <extracomment>what stays, one line a reason; %1 is a size</extracomment>
        <translation>
            <numerusform>أحداثك أنت: %Ln، نحو %1</numerusform>
            <numerusform>أحداثك أنت: %Ln، نحو %1</numerusform>
            <numerusform>أحداثك أنت: %Ln، نحو %1</numerusform>
            <numerusform>أحداثك أنت: %Ln، نحو %1</numerusform>
            <numerusform>أحداثك أنت: %Ln، نحو %1</numerusform>
            <numerusform>أحداثك أنت: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles, lists and articles, about %1</source>
        <extracomment>what stays; the newest version of each</extracomment>
        <translation>
            <numerusform>ملفات شخصية وقوائم ومقالات: %Ln، نحو %1</numerusform>
            <numerusform>ملفات شخصية وقوائم ومقالات: %Ln، نحو %1</numerusform>
            <numerusform>ملفات شخصية وقوائم ومقالات: %Ln، نحو %1</numerusform>
            <numerusform>ملفات شخصية وقوائم ومقالات: %Ln، نحو %1</numerusform>
            <numerusform>ملفات شخصية وقوائم ومقالات: %Ln، نحو %1</numerusform>
            <numerusform>ملفات شخصية وقوائم ومقالات: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you bookmarked, answered or reacted to, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>ما أضفته إلى الإشارات المرجعية أو رددت عليه أو تفاعلت معه: %Ln، نحو %1</numerusform>
            <numerusform>ما أضفته إلى الإشارات المرجعية أو رددت عليه أو تفاعلت معه: %Ln، نحو %1</numerusform>
            <numerusform>ما أضفته إلى الإشارات المرجعية أو رددت عليه أو تفاعلت معه: %Ln، نحو %1</numerusform>
            <numerusform>ما أضفته إلى الإشارات المرجعية أو رددت عليه أو تفاعلت معه: %Ln، نحو %1</numerusform>
            <numerusform>ما أضفته إلى الإشارات المرجعية أو رددت عليه أو تفاعلت معه: %Ln، نحو %1</numerusform>
            <numerusform>ما أضفته إلى الإشارات المرجعية أو رددت عليه أو تفاعلت معه: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that name you, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>ما يذكرك: %Ln، نحو %1</numerusform>
            <numerusform>ما يذكرك: %Ln، نحو %1</numerusform>
            <numerusform>ما يذكرك: %Ln، نحو %1</numerusform>
            <numerusform>ما يذكرك: %Ln، نحو %1</numerusform>
            <numerusform>ما يذكرك: %Ln، نحو %1</numerusform>
            <numerusform>ما يذكرك: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old ones that belong to a conversation that is kept, about %1</source>
        <extracomment>what stays; old notes, in threads that are kept for another reason</extracomment>
        <translation>
            <numerusform>القديم الذي يخص محادثة محفوظة: %Ln، نحو %1</numerusform>
            <numerusform>القديم الذي يخص محادثة محفوظة: %Ln، نحو %1</numerusform>
            <numerusform>القديم الذي يخص محادثة محفوظة: %Ln، نحو %1</numerusform>
            <numerusform>القديم الذي يخص محادثة محفوظة: %Ln، نحو %1</numerusform>
            <numerusform>القديم الذي يخص محادثة محفوظة: %Ln، نحو %1</numerusform>
            <numerusform>القديم الذي يخص محادثة محفوظة: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your rules keep, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>ما تُبقيه قواعدك: %Ln، نحو %1</numerusform>
            <numerusform>ما تُبقيه قواعدك: %Ln، نحو %1</numerusform>
            <numerusform>ما تُبقيه قواعدك: %Ln، نحو %1</numerusform>
            <numerusform>ما تُبقيه قواعدك: %Ln، نحو %1</numerusform>
            <numerusform>ما تُبقيه قواعدك: %Ln، نحو %1</numerusform>
            <numerusform>ما تُبقيه قواعدك: %Ln، نحو %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>how long something is kept</extracomment>
        <translation>إلى الأبد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>how long something is kept</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>the largest size of the store</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1 on the disk</source>
        <extracomment>what the store takes on the disk: so many events, such as 3.4 MB</extracomment>
        <translation>
            <numerusform>لا أحداث، %1 على القرص</numerusform>
            <numerusform>حدث واحد، %1 على القرص</numerusform>
            <numerusform>حدثان، %1 على القرص</numerusform>
            <numerusform>%Ln أحداث، %1 على القرص</numerusform>
            <numerusform>%Ln حدثًا، %1 على القرص</numerusform>
            <numerusform>%Ln حدث، %1 على القرص</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <extracomment>under the bar; nothing is removed meanwhile</extracomment>
        <translation>جارٍ تفقّد المخزن…</translation>
    </message>
    <message>
        <source>Nothing is older than your rules keep.</source>
        <extracomment>what the dry run found: nothing</extracomment>
        <translation>لا شيء أقدم مما تُبقيه قواعدك.</translation>
    </message>
    <message>
        <source>Everything is kept. Choose above what may go.</source>
        <extracomment>what the dry run found; there are no rules</extracomment>
        <translation>يُحفظ كل شيء. اختر أعلاه ما يمكن أن يذهب.</translation>
    </message>
    <message numerus="yes">
        <source>Would free about %1: %Ln events.</source>
        <extracomment>what the dry run found; %1 is a size</extracomment>
        <translation>
            <numerusform>سيُحرَّر نحو %1: لا أحداث.</numerusform>
            <numerusform>سيُحرَّر نحو %1: حدث واحد.</numerusform>
            <numerusform>سيُحرَّر نحو %1: حدثان.</numerusform>
            <numerusform>سيُحرَّر نحو %1: %Ln أحداث.</numerusform>
            <numerusform>سيُحرَّر نحو %1: %Ln حدثًا.</numerusform>
            <numerusform>سيُحرَّر نحو %1: %Ln حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing about %1…</source>
        <extracomment>under the bar; %1 is a size</extracomment>
        <translation>جارٍ تحرير نحو %1…</translation>
    </message>
    <message>
        <source>Nothing had to go.</source>
        <extracomment>after freeing</extracomment>
        <translation>لم يلزم حذف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are gone. About %1 inside the file are free now and are used before it grows again.</source>
        <extracomment>the freed space stays inside the database file and is used first</extracomment>
        <translation>
            <numerusform>لم يذهب أي حدث. داخل الملف الآن نحو %1 من المساحة الحرة تُستخدم قبل أن يكبر من جديد.</numerusform>
            <numerusform>ذهب حدث واحد. داخل الملف الآن نحو %1 من المساحة الحرة تُستخدم قبل أن يكبر من جديد.</numerusform>
            <numerusform>ذهب حدثان. داخل الملف الآن نحو %1 من المساحة الحرة تُستخدم قبل أن يكبر من جديد.</numerusform>
            <numerusform>ذهبت %Ln أحداث. داخل الملف الآن نحو %1 من المساحة الحرة تُستخدم قبل أن يكبر من جديد.</numerusform>
            <numerusform>ذهب %Ln حدثًا. داخل الملف الآن نحو %1 من المساحة الحرة تُستخدم قبل أن يكبر من جديد.</numerusform>
            <numerusform>ذهب %Ln حدث. داخل الملف الآن نحو %1 من المساحة الحرة تُستخدم قبل أن يكبر من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing is gone.</source>
        <extracomment>after the look or the freeing was cancelled</extracomment>
        <translation>أُلغي. لم يذهب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln events are gone, the others stay.</source>
        <extracomment>after the freeing was cancelled</extracomment>
        <translation>
            <numerusform>أُلغي. لم يذهب أي حدث، والأحداث كلها باقية.</numerusform>
            <numerusform>أُلغي. ذهب حدث واحد، والباقي يبقى.</numerusform>
            <numerusform>أُلغي. ذهب حدثان، والباقي يبقى.</numerusform>
            <numerusform>أُلغي. ذهبت %Ln أحداث، والباقي يبقى.</numerusform>
            <numerusform>أُلغي. ذهب %Ln حدثًا، والباقي يبقى.</numerusform>
            <numerusform>أُلغي. ذهب %Ln حدث، والباقي يبقى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>For ever</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>٩٠ يومًا</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>People you follow</source>
        <extracomment>of whom or what, in the settings of what is kept</extracomment>
        <translation>من تتابعهم</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>people followed by those one follows</extracomment>
        <translation>أصدقاء الأصدقاء</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>الغرباء</translation>
    </message>
    <message>
        <source>Reactions to notes that are not here</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>التفاعلات مع ملاحظات ليست هنا</translation>
    </message>
    <message>
        <source>Kinds that no page shows</source>
        <extracomment>kinds of event, in the settings of what is kept</extracomment>
        <translation>أنواع لا تعرضها أي صفحة</translation>
    </message>
    <message>
        <source>Their notes are also kept in step with the relays no further back than this.</source>
        <extracomment>Under &quot;People you follow&quot; in the settings of what is kept</extracomment>
        <translation>ولا تُزامَن ملاحظاتهم مع المُرحِّلات إلا لهذه المدة.</translation>
    </message>
    <message>
        <source>Whoever you do not follow, and nobody you follow does.</source>
        <extracomment>Under &quot;Strangers&quot; in the settings of what is kept</extracomment>
        <translation>من لا تتابعهم أنت ولا يتابعهم أحد ممن تتابعهم.</translation>
    </message>
    <message>
        <source>A reaction or a zap to a note that is here stays as long as the note does, so that its counts are right.</source>
        <extracomment>Under &quot;Reactions to notes that are not here&quot;</extracomment>
        <translation>يبقى التفاعل أو الزاب على ملاحظة موجودة هنا ما بقيت الملاحظة، لتكون أعدادها صحيحة.</translation>
    </message>
    <message>
        <source>Reports, live chats and whatever else relays sent.</source>
        <extracomment>Under &quot;Kinds that no page shows&quot;</extracomment>
        <translation>البلاغات والدردشات المباشرة وكل ما أرسلته المُرحِّلات غيرها.</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>heading of what the store of notes takes</extracomment>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Your own events, the newest version of every profile and list, what you bookmarked or answered, what names you and the conversations around all of these always stay. The rest goes as you say here: nothing, unless you choose.</source>
        <extracomment>What never goes, and that the rest only goes when one chooses</extracomment>
        <translation>تبقى دائمًا أحداثك أنت، وأحدث إصدار من كل ملف شخصي وقائمة، وما أضفته إلى الإشارات المرجعية أو رددت عليه، وما يذكرك، والمحادثات حول هذه كلها. أما الباقي فيذهب كما تحدد هنا: لا شيء، ما لم تختر.</translation>
    </message>
    <message>
        <source>How long is kept: %1</source>
        <extracomment>%1 is for example &quot;Strangers&quot;</extracomment>
        <translation>مدة الحفظ: %1</translation>
    </message>
    <message>
        <source>Largest size</source>
        <extracomment>Heading: how large the store of notes may get
----------
Screen reader: name of the choice of how large the store may get</extracomment>
        <translation>الحجم الأقصى</translation>
    </message>
    <message>
        <source>Over it, the oldest notes of strangers go first, then those of friends of friends, then those of people you follow.</source>
        <extracomment>Under &quot;Largest size&quot;</extracomment>
        <translation>عند تجاوزه، تذهب أولًا أقدم ملاحظات الغرباء، ثم ملاحظات أصدقاء الأصدقاء، ثم ملاحظات من تتابعهم.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>How large the store may get</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>1 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>١ غ.ب</translation>
    </message>
    <message>
        <source>2 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>٢ غ.ب</translation>
    </message>
    <message>
        <source>5 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>٥ غ.ب</translation>
    </message>
    <message>
        <source>20 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>٢٠ غ.ب</translation>
    </message>
    <message>
        <source>Free space</source>
        <extracomment>heading of the dry run and the freeing</extracomment>
        <translation>تحرير مساحة</translation>
    </message>
    <message>
        <source>Rules are applied by themselves every few hours. Look first to see what would go; looking changes nothing.</source>
        <extracomment>Under &quot;Free space&quot;</extracomment>
        <translation>تُطبَّق القواعد من تلقاء نفسها كل بضع ساعات. عاين أولًا لترى ما سيذهب؛ المعاينة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>how far looking or freeing is</extracomment>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>What stays:</source>
        <extracomment>above the lines that say what is kept</extracomment>
        <translation>ما يبقى:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops looking or freeing</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look what would go</source>
        <extracomment>the dry run</extracomment>
        <translation>معاينة ما سيذهب</translation>
    </message>
    <message>
        <source>Free now</source>
        <extracomment>applies the rules at once</extracomment>
        <translation>التحرير الآن</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>Store</source>
        <extracomment>Heading: the database</extracomment>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Label before a number: events in the database</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Label before a size</extracomment>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Counts are behind by</source>
        <extracomment>Label before a time in milliseconds</extracomment>
        <translation>تأخر العدّادات</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>⁦%L1 ms⁩</translation>
    </message>
    <message>
        <source>Counts put right this session</source>
        <extracomment>Label before a number: counts of likes and replies that were corrected</extracomment>
        <translation>عدّادات صُحّحت في هذه الجلسة</translation>
    </message>
    <message>
        <source>Events put aside</source>
        <extracomment>Label before a number</extracomment>
        <translation>أحداث موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Posts still to deliver</source>
        <extracomment>Label before a number</extracomment>
        <translation>منشورات لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <extracomment>Label before a size</extracomment>
        <translation>ذاكرة البرنامج</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <extracomment>Button: stops the new count</extracomment>
        <translation>إيقاف العدّ</translation>
    </message>
    <message>
        <source>Rebuild counts</source>
        <extracomment>Button: counts all likes, replies and zaps anew</extracomment>
        <translation>إعادة بناء العدّادات</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All relays together</source>
        <extracomment>what a line of progress is about, on the sync page</extracomment>
        <translation>كل المُرحِّلات معًا</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Notes are kept complete for</source>
        <extracomment>a setting on the sync page</extracomment>
        <translation>مدة حفظ الملاحظات كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>the value of a setting: so far back</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>What the people you follow wrote so far back is fetched, also what came to a relay late. Your own notes are fetched whatever their age.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>يُجلب ما كتبه من تتابعهم في هذه المدة، وكذلك ما وصل إلى مُرحِّل متأخرًا. أما ملاحظاتك أنت فتُجلب مهما كان عمرها.</translation>
    </message>
    <message>
        <source>How far back</source>
        <extracomment>read aloud: a choice on the sync page</extracomment>
        <translation>إلى أي مدى في الماضي</translation>
    </message>
    <message>
        <source>3 days</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>٣ أيام</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>٣ أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>a setting on the sync page
----------
read aloud: a choice on the sync page</extracomment>
        <translation>اتصال محدود البيانات</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>the value of a setting: it is so now</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>the value of a setting: it is not so now</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>While it is on, pictures of people wait for a click and the past is not fetched. What is new comes as always.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>ما دام مفعّلًا، تنتظر صور الأشخاص نقرة ولا يُجلب الماضي. ويصل الجديد كالمعتاد.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>a choice of whether the connection is metered: as the desktop says</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>This desktop does not tell whether the connection is metered; Automatic means off here.</source>
        <extracomment>below a setting on the sync page</extracomment>
        <translation>لا يُخبر سطح المكتب هذا هل الاتصال محدود البيانات؛ و«تلقائي» يعني هنا «معطّل».</translation>
    </message>
</context>
<context>
    <name>SyncItem</name>
    <message>
        <source>Details</source>
        <extracomment>a button of a relay on the sync page: opens its page</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>read aloud: a button that opens the page of the relay %1</extracomment>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>a button of a relay on the sync page: what is missing is not fetched</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel what is missing from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>إلغاء جلب ما ينقص من %1</translation>
    </message>
    <message>
        <source>Re-sync from…</source>
        <extracomment>a button of a relay on the sync page; a choice of days follows</extracomment>
        <translation>إعادة المزامنة منذ…</translation>
    </message>
    <message>
        <source>Fetch anew from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>الجلب من جديد من %1</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>No relay is asked yet. Sign in, or add a relay.</source>
        <extracomment>the head of the sync page before any relay is asked</extracomment>
        <translation>لا يُسأل أي مُرحِّل بعد. سجّل الدخول أو أضف مُرحِّلًا.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is missing from %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>لا يُجلب ما ينقص من أي مُرحِّل.</numerusform>
            <numerusform>يُجلب ما ينقص من مُرحِّل واحد.</numerusform>
            <numerusform>يُجلب ما ينقص من مُرحِّلَين.</numerusform>
            <numerusform>يُجلب ما ينقص من %Ln مُرحِّلات.</numerusform>
            <numerusform>يُجلب ما ينقص من %Ln مُرحِّلًا.</numerusform>
            <numerusform>يُجلب ما ينقص من %Ln مُرحِّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No relay is connected. What is missing is fetched as soon as one is.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>لا مُرحِّل متصل. يُجلب ما ينقص متى اتصل أحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays do not give what is missing.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>لا مُرحِّل يمتنع عن إعطاء ما ينقص.</numerusform>
            <numerusform>مُرحِّل واحد لا يعطي ما ينقص.</numerusform>
            <numerusform>مُرحِّلان لا يعطيان ما ينقص.</numerusform>
            <numerusform>%Ln مُرحِّلات لا تعطي ما ينقص.</numerusform>
            <numerusform>%Ln مُرحِّلًا لا تعطي ما ينقص.</numerusform>
            <numerusform>%Ln مُرحِّل لا تعطي ما ينقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is metered: what is missing waits.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>الاتصال محدود البيانات: ما ينقص ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>Paused or cancelled at %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>لا إيقاف مؤقتًا ولا إلغاء عند أي مُرحِّل.</numerusform>
            <numerusform>إيقاف مؤقت أو إلغاء عند مُرحِّل واحد.</numerusform>
            <numerusform>إيقاف مؤقت أو إلغاء عند مُرحِّلَين.</numerusform>
            <numerusform>إيقاف مؤقت أو إلغاء عند %Ln مُرحِّلات.</numerusform>
            <numerusform>إيقاف مؤقت أو إلغاء عند %Ln مُرحِّلًا.</numerusform>
            <numerusform>إيقاف مؤقت أو إلغاء عند %Ln مُرحِّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>كل ما طُلب موجود هنا.</translation>
    </message>
    <message numerus="yes">
        <source>What these relays have of the last %Ln days is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>
            <numerusform>كل ما لدى هذه المُرحِّلات موجود هنا.</numerusform>
            <numerusform>كل ما لدى هذه المُرحِّلات من آخر يوم موجود هنا.</numerusform>
            <numerusform>كل ما لدى هذه المُرحِّلات من آخر يومين موجود هنا.</numerusform>
            <numerusform>كل ما لدى هذه المُرحِّلات من آخر %Ln أيام موجود هنا.</numerusform>
            <numerusform>كل ما لدى هذه المُرحِّلات من آخر %Ln يومًا موجود هنا.</numerusform>
            <numerusform>كل ما لدى هذه المُرحِّلات من آخر %Ln يوم موجود هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received since the start</source>
        <extracomment>the sync page: bytes received since the program was started</extracomment>
        <translation>المستلَم منذ التشغيل</translation>
    </message>
    <message>
        <source>Received today</source>
        <extracomment>the sync page: bytes received</extracomment>
        <translation>المستلَم اليوم</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <extracomment>under the field for a date on the sync page; %1 is what was typed, %2 an example</extracomment>
        <translation>«%1» ليس تاريخًا. اكتبه هكذا: ‎%2.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <extracomment>under the field for a date on the sync page</extracomment>
        <translation>لم يأتِ هذا اليوم بعد.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <extracomment>title of the page that shows how far each relay is fetched</extracomment>
        <translation>المزامنة</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>state of a relay on the sync page: nothing is missing</extracomment>
        <translation>كل ما طُلب موجود هنا.</translation>
    </message>
    <message>
        <source>Everything since %1 is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>كل شيء منذ %1 موجود هنا.</translation>
    </message>
    <message>
        <source>Not connected. What is missing is fetched when it is.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>غير متصل. يُجلب ما ينقص متى اتصل.</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence</extracomment>
        <translation>غير متصل: %1</translation>
    </message>
    <message>
        <source>Not connected. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>غير متصل. المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Not connected: %1 Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence; %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>غير متصل: %1 المحاولة التالية بعد %2.</translation>
    </message>
    <message>
        <source>It wants to know who you are first. Open it to answer.</source>
        <extracomment>state of a relay on the sync page; its page has the answers</extracomment>
        <translation>يريد أن يعرف أولًا من أنت. افتحه للإجابة.</translation>
    </message>
    <message>
        <source>It did not answer in time. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>لم يجب في الوقت المحدد. المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>It refused: “%1” Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is what the relay said, %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>رفض: «%1» المحاولة التالية بعد %2.</translation>
    </message>
    <message>
        <source>all there are</source>
        <extracomment>how far back something is fetched, on the sync page</extracomment>
        <translation>كل ما يوجد</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>how far back something is fetched, on the sync page; %1 is a day</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Pattern for a date of this year: d is the day, MMMM the name of the month; in your order</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Pattern for a date: d is the day, MMMM the name of the month, yyyy the year; in your order</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of that day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>how long something takes still</extracomment>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %Ln ساعات</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>نحو يوم</numerusform>
            <numerusform>نحو يومين</numerusform>
            <numerusform>نحو %Ln أيام</numerusform>
            <numerusform>نحو %Ln يومًا</numerusform>
            <numerusform>نحو %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>
            <numerusform>كل شيء منذ %1 موجود هنا.</numerusform>
            <numerusform>كل شيء منذ %1 موجود هنا، ما عدا ثانية واحدة لديه منها أكثر مما يعطي.</numerusform>
            <numerusform>كل شيء منذ %1 موجود هنا، ما عدا ثانيتين لديه منهما أكثر مما يعطي.</numerusform>
            <numerusform>كل شيء منذ %1 موجود هنا، ما عدا %Ln ثوانٍ لديه منها أكثر مما يعطي.</numerusform>
            <numerusform>كل شيء منذ %1 موجود هنا، ما عدا %Ln ثانية لديه منها أكثر مما يعطي.</numerusform>
            <numerusform>كل شيء منذ %1 موجود هنا، ما عدا %Ln ثانية لديه منها أكثر مما يعطي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is missing.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>يُجلب ما ينقص.</translation>
    </message>
    <message>
        <source>Fetching what is missing. From %1 on all is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>يُجلب ما ينقص. كل شيء ابتداءً من %1 موجود هنا.</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has.</source>
        <extracomment>state of a relay on the sync page (NIP-77)</extracomment>
        <translation>تجري مقارنة ما هو هنا بما لديه.</translation>
    </message>
    <message>
        <source>Paused: what is missing waits until you resume. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>إيقاف مؤقت: ينتظر ما ينقص إلى أن تستأنف. ويصل الجديد كالمعتاد.</translation>
    </message>
    <message>
        <source>What is missing waits, as the connection is metered. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>ينتظر ما ينقص، لأن الاتصال محدود البيانات. ويصل الجديد كالمعتاد.</translation>
    </message>
    <message>
        <source>Cancelled: what was missing is not fetched until you resume or start Nandu again.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>أُلغي: لا يُجلب ما كان ينقص إلى أن تستأنف أو تشغّل Nandu من جديد.</translation>
    </message>
    <message>
        <source>Your own notes and reactions, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>ملاحظاتك وتفاعلاتك أنت، %1</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln people, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>
            <numerusform>ملاحظات %Ln شخص، %1</numerusform>
            <numerusform>ملاحظات شخص واحد، %1</numerusform>
            <numerusform>ملاحظات شخصين، %1</numerusform>
            <numerusform>ملاحظات %Ln أشخاص، %1</numerusform>
            <numerusform>ملاحظات %Ln شخصًا، %1</numerusform>
            <numerusform>ملاحظات %Ln شخص، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What mentions you, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>ما يذكرك، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the past</source>
        <extracomment>on the sync page: events that came while the past was fetched, since the start of the program</extracomment>
        <translation>
            <numerusform>لا أحداث من الماضي</numerusform>
            <numerusform>حدث واحد من الماضي</numerusform>
            <numerusform>حدثان من الماضي</numerusform>
            <numerusform>%Ln أحداث من الماضي</numerusform>
            <numerusform>%Ln حدثًا من الماضي</numerusform>
            <numerusform>%Ln حدث من الماضي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>on the sync page: events a second</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>on the sync page; %1 is a number of bytes such as 3.4 MB</extracomment>
        <translation>استُلم %1</translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln times</source>
        <extracomment>on the sync page: how often what is here was compared with what the relay has</extracomment>
        <translation>
            <numerusform>لم تجرِ مقارنة</numerusform>
            <numerusform>قورن مرة واحدة</numerusform>
            <numerusform>قورن مرتين</numerusform>
            <numerusform>قورن %Ln مرات</numerusform>
            <numerusform>قورن %Ln مرة</numerusform>
            <numerusform>قورن %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Metered connection: pictures wait for a click. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page</extracomment>
        <translation>اتصال محدود البيانات: تنتظر الصور نقرة. ويصل الجديد كالمعتاد.</translation>
    </message>
    <message numerus="yes">
        <source>Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page; what is missing from so many relays is not fetched now</extracomment>
        <translation>
            <numerusform>اتصال محدود البيانات: تنتظر الصور نقرة. ويصل الجديد كالمعتاد.</numerusform>
            <numerusform>اتصال محدود البيانات: تنتظر الصور نقرة، وينتظر ما ينقص من مُرحِّل واحد. ويصل الجديد كالمعتاد.</numerusform>
            <numerusform>اتصال محدود البيانات: تنتظر الصور نقرة، وينتظر ما ينقص من مُرحِّلَين. ويصل الجديد كالمعتاد.</numerusform>
            <numerusform>اتصال محدود البيانات: تنتظر الصور نقرة، وينتظر ما ينقص من %Ln مُرحِّلات. ويصل الجديد كالمعتاد.</numerusform>
            <numerusform>اتصال محدود البيانات: تنتظر الصور نقرة، وينتظر ما ينقص من %Ln مُرحِّلًا. ويصل الجديد كالمعتاد.</numerusform>
            <numerusform>اتصال محدود البيانات: تنتظر الصور نقرة، وينتظر ما ينقص من %Ln مُرحِّل. ويصل الجديد كالمعتاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what may be missing here: %1 %</source>
        <extracomment>a row between two notes of the feed while it is being filled; %1 is a percentage</extracomment>
        <translation>يُجلب ما قد يكون ناقصًا هنا: %1٪</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may still be missing: relays did not give them.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>ربما ما زالت تنقص بعض الملاحظات بين %1 و%2: لم تعطها المُرحِّلات.</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may be missing.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>ربما تنقص بعض الملاحظات بين %1 و%2.</translation>
    </message>
</context>
<context>
    <name>TargetButton</name>
    <message>
        <source>%1. Hide them</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1. إخفاؤها</translation>
    </message>
    <message>
        <source>%1. Show and choose</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1. العرض والاختيار</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Add a relay to write to in Settings, Relays.</source>
        <extracomment>Shown instead of the list of relays when there is none to write to; &quot;Settings, Relays&quot; is a page of the settings</extracomment>
        <translation>أضف مُرحِّلًا للكتابة إليه في الإعدادات، المُرحِّلات.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Conversation</source>
        <extracomment>Title of a page: a note with what it answers and its replies</extracomment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>This note is not here yet</source>
        <extracomment>Title of the page when the note is missing</extracomment>
        <translation>هذه الملاحظة ليست هنا بعد</translation>
    </message>
    <message>
        <source>Your relays are being asked for it. It shows as soon as one of them sends it.</source>
        <extracomment>Text of the page when the note is missing</extracomment>
        <translation>تُسأل مُرحِّلاتك عنها. تظهر متى أرسلها أحدها.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <extracomment>At the end of a conversation</extracomment>
        <translation>لا ردود بعد</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Button: sends the reply</extracomment>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Events a second</source>
        <extracomment>Heading of a graph</extracomment>
        <translation>الأحداث في الثانية</translation>
    </message>
    <message>
        <source>Span of the graph</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>مدى الرسم البياني</translation>
    </message>
    <message>
        <source>60 s</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>٦٠ ث</translation>
    </message>
    <message>
        <source>10 min</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>١٠ د</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Line of a graph: events from relays</extracomment>
        <translation>المستلَمة</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Line of a graph: events whose signature was checked</extracomment>
        <translation>المفحوصة</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Line of a graph: events written into the database</extracomment>
        <translation>المخزَّنة</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>now</source>
        <extracomment>How long ago: less than a minute</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>How long ago: minutes, very short</extracomment>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>How long ago: hours, very short</extracomment>
        <translation>%L1 س</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <extracomment>How long ago: days, very short</extracomment>
        <translation>%L1 ي</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern for a date of this year: d is the day, MMM the short name of the month; in your order, e.g. &quot;d. MMM&quot; or &quot;M月d日&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern for a date: d is the day, MMM the short name of the month, yyyy the year; in your order</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Waited in the queue</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>الانتظار في الطابور</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, with its time: writing into the database</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Until painted</source>
        <extracomment>Stage of the way of an event, with its time: until it stood on the screen</extracomment>
        <translation>حتى الرسم</translation>
    </message>
    <message>
        <source>%1 until stored</source>
        <extracomment>How long an event took, %1 such as &quot;12 ms&quot;</extracomment>
        <translation>%1 حتى التخزين</translation>
    </message>
    <message>
        <source>%1 until stored, %2 until painted</source>
        <extracomment>How long an event took, both such as &quot;12 ms&quot;</extracomment>
        <translation>%1 حتى التخزين، %2 حتى الرسم</translation>
    </message>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>العامل %L1</translation>
    </message>
</context>
<context>
    <name>TraceSheet</name>
    <message>
        <source>Trace</source>
        <extracomment>Title of a sheet: the way of an event from the relay to the screen</extracomment>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>First from</source>
        <extracomment>Label before the relay that brought the event first</extracomment>
        <translation>أولًا من</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a time</extracomment>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>Label before the number of relays</extracomment>
        <translation>شوهد في</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays</source>
        <extracomment>How many relays have the event</extracomment>
        <translation>
            <numerusform>لا مُرحِّلات</numerusform>
            <numerusform>مُرحِّل واحد</numerusform>
            <numerusform>مُرحِّلان</numerusform>
            <numerusform>%Ln مُرحِّلات</numerusform>
            <numerusform>%Ln مُرحِّلًا</numerusform>
            <numerusform>%Ln مُرحِّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>Label before the name of a worker</extracomment>
        <translation>فحصه</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label before a size in bytes</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>No times were kept for this note: they are for the slowest hundred of this session and for one in a hundred of the others.</source>
        <extracomment>Instead of times</extracomment>
        <translation>لم تُحفظ أوقات لهذه الملاحظة: تُحفظ لأبطأ مئة في هذه الجلسة ولواحدة من كل مئة مما سواها.</translation>
    </message>
    <message>
        <source>Raw event</source>
        <extracomment>Heading over a text in JSON</extracomment>
        <translation>الحدث الخام</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the text into the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>It is no longer stored.</source>
        <extracomment>Instead of the text: &quot;it&quot; is the event</extracomment>
        <translation>لم يعد مخزَّنًا.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Nandu</source>
        <extracomment>in the menu of the tray icon: shows the window</extracomment>
        <translation>فتح Nandu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>in the menu of the tray icon</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>in the menu of the tray icon: ends the program</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notifications</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>
            <numerusform>لا إشعارات جديدة</numerusform>
            <numerusform>إشعار جديد واحد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%Ln إشعارات جديدة</numerusform>
            <numerusform>%Ln إشعارًا جديدًا</numerusform>
            <numerusform>%Ln إشعار جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Your note is sent in a few seconds. You can still take it back.</source>
        <extracomment>Screen reader: said once after a note was sent</extracomment>
        <translation>تُرسل ملاحظتك بعد بضع ثوانٍ. ما زال بإمكانك استرجاعها.</translation>
    </message>
    <message>
        <source>Sending in %L1 s</source>
        <extracomment>Shown while a note can still be taken back, %L1 seconds</extracomment>
        <translation>الإرسال بعد %L1 ث</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Shown in the moment a note leaves</extracomment>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the note back before it is sent</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>الإرسال الآن</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Create a key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>New here. A name is all you need.</source>
        <extracomment>Text under the choice to create a key</extracomment>
        <translation>للجدد هنا. يكفي اسم.</translation>
    </message>
    <message>
        <source>Use your key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>استخدام مفتاحك</translation>
    </message>
    <message>
        <source>You have an nsec, an ncryptsec or its words.</source>
        <extracomment>Text under the choice to use one&apos;s key; nsec and ncryptsec are not translated</extracomment>
        <translation>لديك nsec أو ncryptsec أو كلماته.</translation>
    </message>
    <message>
        <source>Use a signer</source>
        <extracomment>Choice on the first page: a program or device that holds the key and signs</extracomment>
        <translation>استخدام موقِّع</translation>
    </message>
    <message>
        <source>Your key stays on another device (bunker).</source>
        <extracomment>Text under the choice to use a signer</extracomment>
        <translation>يبقى مفتاحك على جهاز آخر (bunker).</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>Read as any npub or name@domain, without a secret.</source>
        <extracomment>Text under the choice to look around</extracomment>
        <translation>القراءة بعيون أي npub أو name@domain، بلا سر.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>العرض التجريبي</translation>
    </message>
    <message>
        <source>A made-up network on this machine.</source>
        <extracomment>Text under the choice of the demo</extracomment>
        <translation>شبكة مصطنعة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>Button, when an account is added: leaves the first page</extracomment>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button: hides the relays to start with</extracomment>
        <translation>إخفاء المُرحِّلات</translation>
    </message>
    <message>
        <source>Relays to start with: %L1. See and change</source>
        <extracomment>Button: shows the relays to start with, %L1 is how many</extracomment>
        <translation>مُرحِّلات البداية: %L1. العرض والتغيير</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Saved. It is on its way to your relays.</source>
        <extracomment>Message after a note was sent: &quot;it&quot; is the note</extracomment>
        <translation>حُفظت. وهي في طريقها إلى مُرحِّلاتك.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <extracomment>Message after a text was left without sending</extracomment>
        <translation>حُفظ مسودةً.</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Title of a question about a list such as the follow list</extracomment>
        <translation>إحدى قوائمك</translation>
    </message>
</context>
<context>
    <name>WorkerLane</name>
    <message>
        <source>Worker %L1 is stuck</source>
        <extracomment>Screen reader: a thread that checks signatures, %L1 is its number</extracomment>
        <translation>العامل %L1 عالق</translation>
    </message>
    <message>
        <source>Worker %L1: %2 a second, busy %L3 %</source>
        <extracomment>Screen reader: %L1 is its number, %2 checks a second, %L3 per cent of the time at work</extracomment>
        <translation>العامل %L1: %2 في الثانية، مشغول بنسبة %L3٪</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Column over bars: part of the time at work</extracomment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>stuck</source>
        <extracomment>Instead of a number: this worker does not come back from a check</extracomment>
        <translation>عالق</translation>
    </message>
</context>
<context>
    <name>WorkersCard</name>
    <message>
        <source>Workers</source>
        <extracomment>Heading: threads that check signatures</extracomment>
        <translation>العمّال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks begun anew</source>
        <extracomment>Beside the heading, after a worker got stuck</extracomment>
        <translation>
            <numerusform>لا فحوص أُعيد بدؤها</numerusform>
            <numerusform>أُعيد بدء فحص واحد</numerusform>
            <numerusform>أُعيد بدء فحصين</numerusform>
            <numerusform>أُعيد بدء %Ln فحوص</numerusform>
            <numerusform>أُعيد بدء %Ln فحصًا</numerusform>
            <numerusform>أُعيد بدء %Ln فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checking signatures</source>
        <extracomment>Beside the heading: how many workers there are</extracomment>
        <translation>
            <numerusform>لا أحد يفحص التوقيعات</numerusform>
            <numerusform>عامل واحد يفحص التوقيعات</numerusform>
            <numerusform>عاملان يفحصان التوقيعات</numerusform>
            <numerusform>%Ln عمّال يفحصون التوقيعات</numerusform>
            <numerusform>%Ln عاملًا يفحصون التوقيعات</numerusform>
            <numerusform>%Ln عامل يفحصون التوقيعات</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>Column: checks a second</extracomment>
        <translation>/ث</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>Column: mean time of a check</extracomment>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>Column: checks that failed</extracomment>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>Column: when the last check was</extracomment>
        <translation>الأخير</translation>
    </message>
</context>
<context>
    <name>WorkersModel</name>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>العامل %L1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When a worker checked something last, %1 such as &quot;12 s&quot;</extracomment>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>ZapCount</name>
    <message numerus="yes">
        <source>%1 sats in %Ln zaps</source>
        <extracomment>Tooltip at the zaps of a note: %1 is the sum in sats (the small unit of bitcoin), %Ln how many zaps</extracomment>
        <translation>
            <numerusform>%1 ساتوشي بلا زاب</numerusform>
            <numerusform>%1 ساتوشي في زاب واحد</numerusform>
            <numerusform>%1 ساتوشي في زابين</numerusform>
            <numerusform>%1 ساتوشي في %Ln زابات</numerusform>
            <numerusform>%1 ساتوشي في %Ln زابًا</numerusform>
            <numerusform>%1 ساتوشي في %Ln زاب</numerusform>
        </translation>
    </message>
</context>
</TS>
