<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your profile: %1</source>
        <extracomment>Screen reader: a button; %1 is one&apos;s name</extracomment>
        <translation>Ваш профиль: %1</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1, in use</source>
        <extracomment>Screen reader: %1 is the account in use</extracomment>
        <translation>%1, используется</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Screen reader: a button that switches to the account %1</extracomment>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Line at an account: %1 is its public key, %2 where the secret key is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button without words, its name: %1 is an account</extracomment>
        <translation>Удалить %1 с этого компьютера</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Копировать открытый ключ</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Heading in the settings: where the secret key is</extracomment>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>can sign</source>
        <extracomment>Small mark: the secret key can be used</extracomment>
        <translation>подписывает</translation>
    </message>
    <message>
        <source>read only</source>
        <extracomment>Small mark: there is no secret key</extracomment>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: hides the copy of the key</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep a copy of your key…</source>
        <extracomment>Button: shows the ways to copy the secret key</extracomment>
        <translation>Сохранить копию ключа…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Heading in the settings: take the key out of the memory</extracomment>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>The key leaves the memory until its password is typed again.</source>
        <extracomment>Explanation under Lock</extracomment>
        <translation>Ключ покидает память, пока снова не будет введён его пароль.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: takes the key out of the memory</extracomment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Nandu forgets the connection to your signer.</source>
        <extracomment>Explanation under Sign out, for a key in a signer</extracomment>
        <translation>Nandu забудет связь с вашим подписывателем.</translation>
    </message>
    <message>
        <source>Make sure that you have a copy of your key first: nobody can give it back to you.</source>
        <extracomment>Explanation under Sign out, for a secret key on this computer</extracomment>
        <translation>Сначала убедитесь, что у вас есть копия ключа: вернуть его вам никто не сможет.</translation>
    </message>
    <message>
        <source>What is stored on this machine stays.</source>
        <extracomment>Explanation under Sign out, for an account without a secret key</extracomment>
        <translation>Всё, что хранится на этом компьютере, останется.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Heading over the list of accounts</extracomment>
        <translation>Аккаунты на этом компьютере</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question, %1 is the name of an account</extracomment>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button of a question: asks once more</extracomment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Really remove %1?</source>
        <extracomment>Title of the second question, %1 is the name of an account</extracomment>
        <translation>Действительно удалить %1?</translation>
    </message>
    <message>
        <source>This cannot be undone. What is published stays published.</source>
        <extracomment>Text of the second question</extracomment>
        <translation>Отменить это нельзя. Опубликованное останется опубликованным.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <extracomment>Button of the second question: deletes the account from this computer</extracomment>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Выйти?</translation>
    </message>
    <message>
        <source>Drafts and lists that are kept here stay. To come back, connect your signer again.</source>
        <extracomment>Text of a question, for a key in a signer</extracomment>
        <translation>Черновики и списки, сохранённые здесь, останутся. Чтобы вернуться, снова подключите подписыватель.</translation>
    </message>
    <message>
        <source>Nandu forgets your key; drafts and kept lists stay. Without a copy of the key the account cannot be used again.</source>
        <extracomment>Text of a question, for a secret key on this computer</extracomment>
        <translation>Nandu забудет ваш ключ; черновики и сохранённые списки останутся. Без копии ключа пользоваться аккаунтом больше не получится.</translation>
    </message>
    <message>
        <source>You can come back with the same public key at any time.</source>
        <extracomment>Text of a question, for an account without a secret key</extracomment>
        <translation>Вы можете вернуться с тем же открытым ключом в любое время.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a sheet: the accounts of this computer</extracomment>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <extracomment>Button: opens the first page once more</extracomment>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button: the key leaves the memory until its password is typed</extracomment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Manage…</source>
        <extracomment>Button: opens the settings of accounts</extracomment>
        <translation>Управление…</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read only</source>
        <extracomment>Where the key of an account is: nowhere</extracomment>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <extracomment>Where the key of an account is: in the keychain of the desktop</extracomment>
        <translation>ключ в связке ключей</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Where the key of an account is: in a file, and the password is needed</extracomment>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>key under a password</source>
        <extracomment>Where the key of an account is: in a file that a password opens</extracomment>
        <translation>ключ под паролем</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where the key of an account is: in the memory until the program closes</extracomment>
        <translation>только на этот сеанс</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <extracomment>Where the key of an account is: in a signer, on another device</extracomment>
        <translation>подписывается в другом месте</translation>
    </message>
    <message>
        <source>On this computer its drafts, what is not delivered yet, the kept versions of its lists and its settings are deleted.</source>
        <extracomment>Text of the question whether to remove an account</extracomment>
        <translation>С этого компьютера будут удалены его черновики, всё ещё не доставленное, сохранённые версии списков и настройки.</translation>
    </message>
    <message>
        <source>No key of it is here.</source>
        <extracomment>End of that text: an account without a secret key</extracomment>
        <translation>Его ключа здесь нет.</translation>
    </message>
    <message>
        <source>The connection to its signer is deleted too; its key stays there.</source>
        <extracomment>End of that text: the key is in a signer</extracomment>
        <translation>Связь с подписывателем тоже будет удалена; ключ останется там.</translation>
    </message>
    <message>
        <source>Its secret key is deleted too: without a copy of it nobody can use this account again.</source>
        <extracomment>End of that text: the key is on this computer</extracomment>
        <translation>Его секретный ключ тоже будет удалён: без копии никто больше не сможет пользоваться этим аккаунтом.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>System follows your desktop, also while Nandu runs.</source>
        <extracomment>Explanation under the setting Theme; &quot;System&quot; is one of its choices</extracomment>
        <translation>«Системная» следует за рабочим столом, в том числе во время работы Nandu.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of theme: as the desktop has it</extracomment>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of theme</extracomment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of theme</extracomment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Setting</extracomment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Value of the setting Text size, in per cent</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Everything grows with it: lines, pictures, buttons.</source>
        <extracomment>Explanation under the setting Text size</extracomment>
        <translation>Вместе с ним увеличивается всё: строки, картинки, кнопки.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Huge</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Огромный</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Setting</extracomment>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once.</source>
        <extracomment>Explanation under the setting Reduce motion</extracomment>
        <translation>Ничто не скользит и не растворяется; всё меняется сразу.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: the language of the program</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Holds from the next start of Nandu. Numbers and times are written in the same way.</source>
        <extracomment>Explanation under the setting Language</extracomment>
        <translation>Действует со следующего запуска Nandu. Числа и время пишутся так же.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Keep a copy of your key</source>
        <extracomment>Title of a step of the first start, after a key was made</extracomment>
        <translation>Сохраните копию ключа</translation>
    </message>
    <message>
        <source>This key is you. Whoever has it can write in your name, and when it is lost nobody can give it back. Put a copy where you keep passwords.</source>
        <extracomment>Text of a step of the first start</extracomment>
        <translation>Этот ключ и есть вы. Тот, у кого он есть, может писать от вашего имени, а потерянный ключ никто не вернёт. Положите копию туда, где храните пароли.</translation>
    </message>
    <message>
        <source>I have a copy in a safe place</source>
        <extracomment>Switch: the user says that the key is copied</extracomment>
        <translation>У меня есть копия в надёжном месте</translation>
    </message>
    <message>
        <source>Start reading</source>
        <extracomment>Button: ends the first start</extracomment>
        <translation>Начать чтение</translation>
    </message>
</context>
<context>
    <name>BenchmarkLane</name>
    <message numerus="yes">
        <source>%Ln workers: %1 events a second, %2</source>
        <extracomment>Screen reader: a result of the benchmark; %1 is a number of events, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>
            <numerusform>%Ln обработчик: %1 событий в секунду, %2</numerusform>
            <numerusform>%Ln обработчика: %1 событий в секунду, %2</numerusform>
            <numerusform>%Ln обработчиков: %1 событий в секунду, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 · Auto</source>
        <extracomment>At a bar: the number of workers that Auto chooses</extracomment>
        <translation>%L1 · Авто</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>At a bar: events a second</extracomment>
        <translation>%1/с</translation>
    </message>
</context>
<context>
    <name>BenchmarkModel</name>
    <message>
        <source>Measured on %1.</source>
        <extracomment>Under the benchmark, %1 is a date with time</extracomment>
        <translation>Измерено %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <extracomment>Processor use: %1 is a number such as 1.9, %Ln the cores of the computer</extracomment>
        <translation>
            <numerusform>%1 из %Ln ядра</numerusform>
            <numerusform>%1 из %Ln ядер</numerusform>
            <numerusform>%1 из %Ln ядер</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events/s, %2</source>
        <extracomment>Result of the benchmark: %1 a number, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>%1 событий/с, %2</translation>
    </message>
</context>
<context>
    <name>BenchmarkSetting</name>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Замер этого компьютера</translation>
    </message>
    <message>
        <source>Runs the real check on made-up events, about a second for each number of workers. Reading goes on meanwhile.</source>
        <extracomment>Explanation under the benchmark; workers are the threads that check signatures</extracomment>
        <translation>Выполняет настоящую проверку на выдуманных событиях, около секунды на каждое число обработчиков. Чтение тем временем продолжается.</translation>
    </message>
    <message>
        <source>Benchmark: %L1 %</source>
        <extracomment>Screen reader: progress in per cent</extracomment>
        <translation>Замер: %L1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the benchmark</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>%1: %2 a second, %3 in all</source>
        <extracomment>Screen reader: %1 is what is counted (Received), %2 how many a second, %3 in all</extracomment>
        <translation>%1: %2 в секунду, всего %3</translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>After a number: a second</extracomment>
        <translation>/с</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Under a number: the sum since the start</extracomment>
        <translation>всего %1</translation>
    </message>
</context>
<context>
    <name>BigNumbers</name>
    <message>
        <source>Received</source>
        <extracomment>What is counted: events that came from relays</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Already known</source>
        <extracomment>What is counted: events that were stored already</extracomment>
        <translation>Уже известно</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>What is counted: events whose signature was checked</extracomment>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>What is counted: events that were written into the database</extracomment>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Title of a page: notes that were put aside</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <extracomment>Title of the empty page of bookmarks</extracomment>
        <translation>Закладок пока нет</translation>
    </message>
    <message>
        <source>Bookmark a note in its menu, or with the key M, and it stays at hand here and in your other apps.</source>
        <extracomment>Text of the empty page of bookmarks; M is the key on the keyboard</extracomment>
        <translation>Добавьте заметку в закладки через её меню или клавишей M, и она будет под рукой здесь и в других ваших приложениях.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>Общая</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close the window?</source>
        <extracomment>title of the question that comes when the window is closed for the first time</extracomment>
        <translation>Закрыть окно?</translation>
    </message>
    <message>
        <source>Nandu can stay in the tray, go on fetching and tell you what is new. You can change this in the settings.</source>
        <extracomment>asked when the window is closed for the first time</extracomment>
        <translation>Nandu может остаться в трее, загружать дальше и сообщать о новом. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>Остаться в трее</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>Завершить Nandu</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Let your signer scan this</source>
        <extracomment>Title of a step of the first start; a signer is a program or device that holds the key; below is a QR code</extracomment>
        <translation>Отсканируйте это подписывателем</translation>
    </message>
    <message>
        <source>Or copy the address and paste it there. Nandu goes on by itself when your signer has answered.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>Или скопируйте адрес и вставьте его там. Nandu продолжит сам, когда подписыватель ответит.</translation>
    </message>
    <message>
        <source>Waiting for your signer…</source>
        <extracomment>Shown until the signer has answered</extracomment>
        <translation>Ожидание подписывателя…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address under the QR code into the clipboard</extracomment>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Add a picture</source>
        <extracomment>Button without words, its name: adds a picture to the note</extracomment>
        <translation>Добавить картинку</translation>
    </message>
    <message>
        <source>Hide warning, expiry and work</source>
        <extracomment>Button without words, its name: closes the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>Скрыть предупреждение, срок и работу</translation>
    </message>
    <message>
        <source>Warning, expiry and work</source>
        <extracomment>Button without words, its name: opens the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>Предупреждение, срок и работа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts</source>
        <extracomment>Button without words, its name: opens the list of other drafts, %Ln is how many</extracomment>
        <translation>
            <numerusform>Ещё %Ln черновик</numerusform>
            <numerusform>Ещё %Ln черновика</numerusform>
            <numerusform>Ещё %Ln черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>Screen reader: length of what is written</extracomment>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work for the note</extracomment>
        <translation>Прекратить работу</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the note is being saved</extracomment>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Drafts</source>
        <extracomment>Title of a sheet: the list of texts that were begun and not sent</extracomment>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Title of the sheet where one writes an answer; also its button: sends the reply</extracomment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Title of the sheet where one writes about somebody&apos;s note, which is shown below</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet where one writes a note</extracomment>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <extracomment>Placeholder in the field for a reply, %1 is the name of who is answered</extracomment>
        <translation>Ваш ответ для %1</translation>
    </message>
    <message>
        <source>Your reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>О чём вы думаете?</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the new note</extracomment>
        <translation>Опубликовать</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>О чём вы думаете?</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the note</extracomment>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Beside the button that sends: which account writes, %1 is its name</extracomment>
        <translation>как %1</translation>
    </message>
    <message>
        <source>Writing as %1</source>
        <extracomment>Screen reader: which account writes, %1 is its name</extracomment>
        <translation>Вы пишете как %1</translation>
    </message>
    <message>
        <source>Names %1</source>
        <extracomment>Screen reader: a person whom the text names, %1 is the name</extracomment>
        <translation>Упоминается %1</translation>
    </message>
    <message>
        <source>Working for the note, %L1 % likely done</source>
        <extracomment>Progress of proof of work for the note: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>Работа для заметки, вероятно, готова на %L1 %</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>В этом тексте есть секретный ключ. Nandu не публикует его: тот, у кого он есть, может писать от вашего имени. Сначала уберите его.</translation>
    </message>
    <message>
        <source>This note is too long for most relays. Make it shorter.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Эта заметка слишком длинна для большинства реле. Сократите её.</translation>
    </message>
    <message>
        <source>The description of a picture holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>В описании картинки есть секретный ключ. Сначала уберите его.</translation>
    </message>
    <message>
        <source>The reason of the warning holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>В причине предупреждения есть секретный ключ. Сначала уберите его.</translation>
    </message>
    <message>
        <source>Every relay is left out. Choose at least one.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Исключены все реле. Выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Чтобы писать, войдите.</translation>
    </message>
    <message>
        <source>Unlock your key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Чтобы писать, разблокируйте ключ.</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Режим только для чтения. Чтобы писать, войдите с секретным ключом.</translation>
    </message>
</context>
<context>
    <name>ComposerOptions</name>
    <message>
        <source>Warning</source>
        <extracomment>Switch: hides the note behind a content warning</extracomment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Reason, if you want to name one</source>
        <extracomment>Placeholder in the field for the reason of a content warning</extracomment>
        <translation>Причина, если хотите её назвать</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>Label before a choice: how long the note lasts</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>How long the note lasts</source>
        <extracomment>Screen reader: name of the choice how long the note lasts</extracomment>
        <translation>Сколько хранится заметка</translation>
    </message>
    <message>
        <source>for good</source>
        <extracomment>Choice how long the note lasts: it does not expire</extracomment>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 час</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 неделя</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Label before a choice: proof of work for the note</extracomment>
        <translation>Работа</translation>
    </message>
    <message>
        <source>How much this computer works for the note before it is sent</source>
        <extracomment>Screen reader: name of the choice of proof of work</extracomment>
        <translation>Сколько этот компьютер работает для заметки перед отправкой</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Choice of proof of work: no work</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>16 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>16 бит</translation>
    </message>
    <message>
        <source>20 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>20 бит</translation>
    </message>
    <message>
        <source>24 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>24 бита</translation>
    </message>
    <message>
        <source>Some relays take notes of strangers only when their computer has worked for them. Each bit takes twice as long.</source>
        <extracomment>Explanation under the choice of proof of work</extracomment>
        <translation>Некоторые реле принимают заметки незнакомых людей, только если их компьютер для этого поработал. Каждый бит удваивает время.</translation>
    </message>
    <message>
        <source>Relays are asked to forget it then. Some may keep it.</source>
        <extracomment>Explanation under the choice how long the note lasts</extracomment>
        <translation>Тогда реле получат просьбу её забыть. Некоторые могут её оставить.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not do it</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>99+</source>
        <extracomment>Small badge for more than 99 new ones; keep it as short</extracomment>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>CoverageHead</name>
    <message>
        <source>Only those who are not read all the time</source>
        <extracomment>Switch: shows only people whose relays are not read all the time</extracomment>
        <translation>Только те, кто читается не всё время</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>None of these answers now: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>Ни одно из этих сейчас не отвечает: %1</translation>
    </message>
    <message>
        <source>Visited every few minutes, as all sockets are in use: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>Посещаются раз в несколько минут, так как все соединения заняты: %1</translation>
    </message>
    <message>
        <source>Says nowhere where they write; your own relays are asked.</source>
        <extracomment>Where a person is read: they publish no list of relays</extracomment>
        <translation>Нигде не указано, куда пишет этот человек; опрашиваются ваши реле.</translation>
    </message>
    <message>
        <source>Names only addresses that Nandu does not dial for strangers; your own relays are asked.</source>
        <extracomment>Where a person is read: &quot;dial&quot; means connect to</extracomment>
        <translation>Указаны только адреса, к которым Nandu не подключается ради незнакомых людей; опрашиваются ваши реле.</translation>
    </message>
    <message>
        <source>All relays they name failed lately; your own are asked meanwhile.</source>
        <extracomment>Where a person is read: &quot;your own&quot; are relays</extracomment>
        <translation>Все указанные реле недавно дали сбой; пока опрашиваются ваши.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>On top of the page while it is worked out</extracomment>
        <translation>Идёт поиск …</translation>
    </message>
    <message>
        <source>You follow nobody yet.</source>
        <extracomment>On top of the page</extracomment>
        <translation>Вы пока никого не читаете.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people you follow are read at relays that they write to.</source>
        <extracomment>On top of the page; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 из %Ln человека, которого вы читаете, читается на тех реле, куда он пишет.</numerusform>
            <numerusform>%1 из %Ln человек, которых вы читаете, читаются на тех реле, куда они пишут.</numerusform>
            <numerusform>%1 из %Ln человек, которых вы читаете, читаются на тех реле, куда они пишут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at their relays</source>
        <extracomment>Label before a number of people: they are read where they write</extracomment>
        <translation>Читаются на своих реле</translation>
    </message>
    <message>
        <source>Visited in turn</source>
        <extracomment>Label before a number of people: their relays are visited every few minutes</extracomment>
        <translation>Посещаются по очереди</translation>
    </message>
    <message>
        <source>Relays do not answer now</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>Реле сейчас не отвечают</translation>
    </message>
    <message>
        <source>No list known</source>
        <extracomment>Label before a number of people: they publish no list of relays</extracomment>
        <translation>Список неизвестен</translation>
    </message>
    <message>
        <source>Only addresses that are not dialled</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>Только адреса без подключения</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Who is read where</source>
        <extracomment>Title of a page: for each person one follows, the relays where they are read</extracomment>
        <translation>Кто где читается</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Retry</source>
        <extracomment>Button under one&apos;s own note: sends it again to the relays that did not take it</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button without words, its name: hides which relay took the note</extracomment>
        <translation>Скрыть реле</translation>
    </message>
    <message>
        <source>Show each relay</source>
        <extracomment>Button without words, its name: shows which relay took the note</extracomment>
        <translation>Показать каждое реле</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Button: opens the page with everything that is on its way</extracomment>
        <translation>Открыть исходящие</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>Tried again soon. %1</source>
        <extracomment>State of a note at one relay, %1 is why it was refused</extracomment>
        <translation>Скоро будет новая попытка. %1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Ожидает отправки.</translation>
    </message>
    <message>
        <source>Sent, no answer yet.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Отправлено, ответа пока нет.</translation>
    </message>
    <message>
        <source>Accepted, and it has it.</source>
        <extracomment>State of a note at one relay: the relay was asked for it and has it</extracomment>
        <translation>Принято и есть там.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>No answer. It is tried once more when this relay connects again.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Ответа нет. Ещё одна попытка будет, когда это реле снова подключится.</translation>
    </message>
    <message>
        <source>Said that it took it, and does not have it.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Реле ответило, что приняло, но там этого нет.</translation>
    </message>
    <message>
        <source>Requesting deletion · accepted by %L1 of %L2</source>
        <extracomment>State of a request to delete, %L1 of %L2 relays</extracomment>
        <translation>Запрос на удаление · принят %L1 из %L2</translation>
    </message>
    <message>
        <source>Sending · accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>Отправка · принято %L1 из %L2</translation>
    </message>
    <message>
        <source>Deletion requested on %L1 of %L2 relays</source>
        <extracomment>State of a request to delete</extracomment>
        <translation>Удаление запрошено на %L1 из %L2 реле</translation>
    </message>
    <message>
        <source>Accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>Принято %L1 из %L2</translation>
    </message>
    <message>
        <source>Deletion not delivered.</source>
        <extracomment>State of a request to delete: no relay took it</extracomment>
        <translation>Запрос на удаление не доставлен.</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <extracomment>State of a note: no relay took it</extracomment>
        <translation>Не доставлено.</translation>
    </message>
    <message>
        <source>Worked for, it would be a second note beside the one that other relays have, so it is left out here.</source>
        <extracomment>After the answer of a relay that asks for proof of work</extracomment>
        <translation>С работой это была бы вторая заметка рядом с той, что есть на других реле, поэтому здесь она пропущена.</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>Restore this version?</source>
        <extracomment>Title of a sheet: the question whether an earlier version of a list comes back</extracomment>
        <translation>Восстановить эту версию?</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Title of a sheet: what differs between two versions of a list</extracomment>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Your list as it is now stays kept, too. This is what would change:</source>
        <extracomment>Above what would change if an earlier version of a list came back</extracomment>
        <translation>Нынешний список тоже останется сохранённым. Вот что изменится:</translation>
    </message>
    <message>
        <source>Nothing: it has the same entries as now.</source>
        <extracomment>Instead of a difference: the earlier version is the same as the one in use</extracomment>
        <translation>Ничего: записи те же, что и сейчас.</translation>
    </message>
    <message>
        <source>Both have the same entries.</source>
        <extracomment>Instead of a difference between two versions of a list</extracomment>
        <translation>В обеих версиях одни и те же записи.</translation>
    </message>
    <message>
        <source>Comes back: %L1</source>
        <extracomment>Heading over entries that a restored version would bring back, %L1 is how many</extracomment>
        <translation>Вернётся: %L1</translation>
    </message>
    <message>
        <source>Added: %L1</source>
        <extracomment>Heading over entries that were added, %L1 is how many</extracomment>
        <translation>Добавлено: %L1</translation>
    </message>
    <message>
        <source>Goes: %L1</source>
        <extracomment>Heading over entries that would be gone after restoring, %L1 is how many</extracomment>
        <translation>Исчезнет: %L1</translation>
    </message>
    <message>
        <source>Removed: %L1</source>
        <extracomment>Heading over entries that were removed, %L1 is how many</extracomment>
        <translation>Удалено: %L1</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>Button: restores the version exactly as it was</extracomment>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Only add what was lost</source>
        <extracomment>Button: restores only the entries that are missing now</extracomment>
        <translation>Только вернуть утраченное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the sheet, nothing is changed</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the sheet</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>No drafts. What you write is kept here until you send it.</source>
        <extracomment>Shown when there are no drafts</extracomment>
        <translation>Черновиков нет. Написанное хранится здесь, пока вы его не отправите.</translation>
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
        <translation>Ответ</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>What a draft is: a new note</extracomment>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <extracomment>Button without words, its name: deletes the draft</extracomment>
        <translation>Выбросить этот черновик</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <extracomment>Button: closes the list of drafts</extracomment>
        <translation>Вернуться к тексту</translation>
    </message>
</context>
<context>
    <name>EditProfilePage</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Title of a page: one&apos;s own profile</extracomment>
        <translation>Изменить профиль</translation>
    </message>
</context>
<context>
    <name>EmojiList</name>
    <message>
        <source>Emoji to insert</source>
        <extracomment>Screen reader: name of the list of emoji that fit what is typed</extracomment>
        <translation>Эмодзи для вставки</translation>
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
        <translation>Самый новый профиль записан в форме, которую нельзя изменить. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The private entries of this list cannot be read with your key, so none can be added. Nothing was changed.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Личные записи этого списка нельзя прочитать вашим ключом, поэтому добавить их нельзя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The signer did not confirm the connection. Ask it for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель не подтвердил соединение. Запросите у него новый адрес.</translation>
    </message>
    <message>
        <source>No signer has answered the code. Show a new one and let your signer scan it.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Ни один подписыватель не ответил на код. Покажите новый и отсканируйте его подписывателем.</translation>
    </message>
    <message>
        <source>Your signer has not answered the requests before this one.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель не ответил на предыдущие запросы.</translation>
    </message>
    <message>
        <source>The signer did not say whose key it holds.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель не сообщил, чей ключ он хранит.</translation>
    </message>
    <message>
        <source>Your signer said: %1</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель сообщил: %1</translation>
    </message>
    <message>
        <source>Your signer gave no result.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель не дал результата.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over its relay. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель недоступен через своё реле. Проверьте сеть или запросите у подписывателя новый адрес.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1 or its other relays. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель недоступен через %1 и другие свои реле. Проверьте сеть или запросите у подписывателя новый адрес.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель недоступен через %1. Проверьте сеть или запросите у подписывателя новый адрес.</translation>
    </message>
    <message>
        <source>Your signer did not answer. See whether it runs and waits for your consent, then try again.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель не ответил. Проверьте, работает ли он и не ждёт ли вашего согласия, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Your signer signed something else than what was asked. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подписыватель подписал не то, о чём его просили. Это не отправлено.</translation>
    </message>
    <message>
        <source>The signature of your signer does not hold. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Подпись вашего подписывателя неверна. Это не отправлено.</translation>
    </message>
    <message>
        <source>The address of a signer starts with bunker://. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>Адрес подписывателя начинается с bunker://. Скопируйте его из подписывателя целиком.</translation>
    </message>
    <message>
        <source>This address does not name a signer. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>Этот адрес не указывает на подписыватель. Скопируйте его из подписывателя целиком.</translation>
    </message>
    <message>
        <source>This address names no relay over which the signer could be reached. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>В этом адресе нет реле, через которое доступен подписыватель. Скопируйте его из подписывателя целиком.</translation>
    </message>
    <message>
        <source>Name a relay over which your signer can be reached, like wss://relay.example.com.</source>
        <extracomment>Error when connecting a signer; the example stays</extracomment>
        <translation>Укажите реле, через которое доступен подписыватель, например wss://relay.example.com.</translation>
    </message>
    <message>
        <source>This is a secret key, and a name is public. To sign in with the key, go back and choose &quot;Use your key&quot;.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Это секретный ключ, а имя видно всем. Чтобы войти с ключом, вернитесь и выберите «Ввести свой ключ».</translation>
    </message>
    <message>
        <source>This is a secret key. To sign in with it, choose to use an nsec.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Это секретный ключ. Чтобы войти с ним, выберите вход с nsec.</translation>
    </message>
    <message>
        <source>This is not a public key. One starts with npub1; a name looks like ana@example.com.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Это не открытый ключ. Открытый ключ начинается с npub1; имя выглядит как ana@example.com.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Файл ключа не удалось записать.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep your key.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Здесь нет связки ключей, где можно хранить ваш ключ.</translation>
    </message>
    <message>
        <source>Another key is kept in the place of this account&apos;s.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>На месте ключа этого аккаунта хранится другой ключ.</translation>
    </message>
    <message>
        <source>There is no secret key of this account here.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Секретного ключа этого аккаунта здесь нет.</translation>
    </message>
    <message>
        <source>The store of notes was damaged. It is kept as %1, and a new one fills up from your relays.</source>
        <extracomment>Told at the start; %1 is the name of a file</extracomment>
        <translation>Хранилище заметок было повреждено. Оно сохранено как %1, а новое наполнится с ваших реле.</translation>
    </message>
    <message>
        <source>The server of this name did not answer as it should. Check the name, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>Сервер этого имени ответил не так, как следует. Проверьте имя или используйте npub.</translation>
    </message>
    <message>
        <source>The database refused it again.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>База данных снова отклонила его.</translation>
    </message>
    <message>
        <source>It is no longer in the quarantine.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>В карантине его больше нет.</translation>
    </message>
    <message>
        <source>It is not a valid event: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Это недопустимое событие: %1.</translation>
    </message>
    <message>
        <source>The quarantine could not be read: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Не удалось прочитать карантин: %1.</translation>
    </message>
    <message>
        <source>The quarantine could not be exported: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Не удалось экспортировать карантин: %1.</translation>
    </message>
    <message>
        <source>The counts could not be rebuilt: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Не удалось пересчитать счётчики: %1.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new is stored until there is room.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>Диск заполнен: ничего нового не сохраняется, пока не появится место.</translation>
    </message>
    <message>
        <source>The database is damaged: nothing new is stored. It can be rebuilt from the relays.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>База данных повреждена: ничего нового не сохраняется. Её можно восстановить с реле.</translation>
    </message>
    <message>
        <source>The database cannot be written, so nothing new is stored: %1.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>Запись в базу данных невозможна, поэтому ничего нового не сохраняется: %1.</translation>
    </message>
    <message>
        <source>Figures cannot be served on port %1: %2.</source>
        <extracomment>Error: %1 is a port number, %2 the reason</extracomment>
        <translation>Показатели нельзя отдавать через порт %1: %2.</translation>
    </message>
    <message>
        <source>This cannot be muted.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Это нельзя заглушить.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Это не заметка.</translation>
    </message>
    <message>
        <source>This is not a person.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Это не человек.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Это не адрес реле.</translation>
    </message>
    <message>
        <source>This account is read only here: its secret key is not on this machine.</source>
        <extracomment>Error when a list is changed
----------
Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings
----------
Error when something is published</extracomment>
        <translation>Этот аккаунт здесь только для чтения: его секретного ключа нет на этом компьютере.</translation>
    </message>
    <message>
        <source>This version is not kept here.</source>
        <extracomment>Error when a list is changed
----------
Error when an earlier version of a list is restored</extracomment>
        <translation>Эта версия здесь не хранится.</translation>
    </message>
    <message>
        <source>This picture cannot be read. See whether the file is still there, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Эту картинку нельзя прочитать. Проверьте, на месте ли файл, и выберите его снова.</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MiB. Make it smaller, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Эта картинка больше 20 МиБ. Уменьшите её и выберите снова.</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 не разрешает вам хранить картинки. Выберите другой сервер в разделе «Настройки, Посты».</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 не разрешает вам хранить картинки. Его ответ: %2</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 сначала требует оплату. Выберите другой сервер в разделе «Настройки, Посты».</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 сначала требует оплату. Его ответ: %2</translation>
    </message>
    <message>
        <source>This picture is too large for %1. Make it smaller.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Эта картинка слишком велика для %1. Уменьшите её.</translation>
    </message>
    <message>
        <source>This picture is too large for %1. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Эта картинка слишком велика для %1. Ответ сервера: %2</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 не принимает картинки такого вида. Выберите другой сервер в разделе «Настройки, Посты».</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 не принимает картинки такого вида. Его ответ: %2</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. Try again later.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 просит паузу между картинками. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Сервер %1 просит паузу между картинками. Его ответ: %2</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>На сервере %1 произошёл сбой. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>На сервере %1 произошёл сбой. Попробуйте снова. Его ответ: %2</translation>
    </message>
    <message>
        <source>Nothing has moved to %1 for a while. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Передача на %1 давно не продвигается. Проверьте подключение к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>The connection to %1 broke or was not made. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Соединение с %1 прервалось или не установилось. Проверьте подключение к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>You have not chosen a server for pictures. Add one in Settings, Posts, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Вы не выбрали сервер для картинок. Добавьте его в разделе «Настройки, Посты» и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is not waiting to be sent.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Это не ожидает отправки.</translation>
    </message>
    <message>
        <source>This is not in the outbox, or it is being worked for already.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Этого нет в исходящих, или работа для этого уже идёт.</translation>
    </message>
    <message>
        <source>No relay asks for work on this any more.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Ни одно реле больше не просит для этого работы.</translation>
    </message>
    <message>
        <source>The work was given up.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published</extracomment>
        <translation>Работа прекращена.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Этого нет в исходящих.</translation>
    </message>
    <message>
        <source>This is not a picture that can be sent. Choose a JPEG, PNG, WebP or GIF file.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>Это не картинка, которую можно отправить. Выберите файл JPEG, PNG, WebP или GIF.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off, so what it holds beside the picture cannot be taken out. Save it anew and try again.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>Эта картинка повреждена или обрезана, поэтому убрать из неё лишние данные нельзя. Сохраните её заново и попробуйте снова.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: the disk is full. Make room on it, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Написанное не удаётся сохранить: диск заполнен. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: Nandu may not write into its folder. Look at the folder&apos;s permissions, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Написанное не удаётся сохранить: Nandu не может писать в свою папку. Проверьте права на папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Написанное не удаётся сохранить: %1</translation>
    </message>
    <message>
        <source>What you wrote cannot be read: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Написанное не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>This note is not stored here any more.</source>
        <extracomment>Error when something is published
----------
Error when a note is sent</extracomment>
        <translation>Эта заметка здесь больше не хранится.</translation>
    </message>
    <message>
        <source>Only its author can delete a note.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Удалить заметку может только её автор.</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Отправлять снова нечего.</translation>
    </message>
    <message>
        <source>The account was signed out.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Выполнен выход из аккаунта.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Отзывать нечего.</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Чтобы писать, войдите.</translation>
    </message>
    <message>
        <source>There is no relay to publish to. Add one that may be written to.</source>
        <extracomment>Error when something is published
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Публиковать некуда: нет реле. Добавьте реле, на которое можно писать.</translation>
    </message>
    <message>
        <source>This note would be gone before it is sent.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>Эта заметка исчезла бы ещё до отправки.</translation>
    </message>
    <message>
        <source>This is not the address of a relay: %1.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>Это не адрес реле: %1.</translation>
    </message>
    <message>
        <source>There is nothing to post.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>Публиковать нечего.</translation>
    </message>
    <message>
        <source>The note to answer is not known.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>Заметка, на которую вы отвечаете, неизвестна.</translation>
    </message>
    <message>
        <source>The list of relays could not be read; the default relays are used and the old file is kept as %1.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>Список реле не удалось прочитать; используются реле по умолчанию, а старый файл сохранён как %1.</translation>
    </message>
    <message>
        <source>The list of relays may not be read; the default relays are used.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>Список реле запрещено читать; используются реле по умолчанию.</translation>
    </message>
    <message>
        <source>The number of workers</source>
        <extracomment>Begins a sentence such as &quot;The number of workers must be a whole number&quot;; workers are the threads that check signatures</extracomment>
        <translation>Число обработчиков</translation>
    </message>
    <message>
        <source>The queue capacity</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Ёмкость очереди</translation>
    </message>
    <message>
        <source>The interval between count updates</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Интервал обновления счётчиков</translation>
    </message>
    <message>
        <source>The port for figures</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Порт для показателей</translation>
    </message>
    <message>
        <source>The time to take a note back</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Время на отзыв заметки</translation>
    </message>
    <message>
        <source>The number of relays</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Число реле</translation>
    </message>
    <message>
        <source>The number of relays for a person</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Число реле на человека</translation>
    </message>
    <message>
        <source>The text size</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”; %3 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>«%1»: нужно целое число, а не «%2»; используется %3.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4; %5 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>«%1»: нужно значение от %2 до %3, а не %4; используется %5.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>Не удалось сохранить настройки: %1.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2); the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>Не удалось прочитать настройки в %1 (%2); используются значения по умолчанию.</translation>
    </message>
    <message>
        <source>The settings file was damaged; it was put aside as %1 and the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>Файл настроек был повреждён; он отложен как %1, используются значения по умолчанию.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>Файл настроек %1 повреждён; используются значения по умолчанию.</translation>
    </message>
    <message>
        <source>These words give no key.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>Эти слова не дают ключа.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, missing or in another place.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>Эти слова не подходят друг к другу: одно неверно, пропущено или стоит не на своём месте.</translation>
    </message>
    <message>
        <source>This is not the address of a server for pictures. One looks like https://blossom.example.com.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>Это не адрес сервера для картинок. Такой адрес выглядит как https://blossom.example.com.</translation>
    </message>
    <message>
        <source>This server is not encrypted. Use its address with https://.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>Этот сервер не зашифрован. Используйте его адрес с https://.</translation>
    </message>
    <message>
        <source>The server did not say where the picture is. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>Сервер не сообщил, где находится картинка. Выберите другой сервер в разделе «Настройки, Посты».</translation>
    </message>
    <message>
        <source>The server has changed the picture, so it is not used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>Сервер изменил картинку, поэтому она не используется. Выберите другой сервер в разделе «Настройки, Посты».</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>Сервер дал адрес, который нельзя использовать. Выберите другой сервер в разделе «Настройки, Посты».</translation>
    </message>
    <message>
        <source>This is not a name on Nostr. Such a name looks like ana@example.com.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>Это не имя в Nostr. Такое имя выглядит как ana@example.com.</translation>
    </message>
    <message>
        <source>Nobody has this name there. Check its spelling, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>Такого имени там ни у кого нет. Проверьте написание или используйте npub.</translation>
    </message>
    <message>
        <source>It has left already. You can ask the relays to delete it.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Это уже отправлено. Вы можете попросить реле это удалить.</translation>
    </message>
    <message>
        <source>This is not in the outbox any more.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>В исходящих этого больше нет.</translation>
    </message>
    <message>
        <source>A relay has it by now. Sent again it would be a second note, so it stays as it is.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Одно реле это уже получило. Повторная отправка создала бы вторую заметку, поэтому всё остаётся как есть.</translation>
    </message>
    <message>
        <source>This text contains a secret key (nsec). Whoever sees it owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>В этом тексте есть секретный ключ (nsec). Кто его увидит, завладеет тем аккаунтом, поэтому текст не сохранён и не отправлен.</translation>
    </message>
    <message>
        <source>This text contains an encrypted secret key (ncryptsec). It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>В этом тексте есть зашифрованный секретный ключ (ncryptsec). Текст не сохранён и не отправлен.</translation>
    </message>
    <message>
        <source>This text contains your own secret key. It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>В этом тексте есть ваш секретный ключ. Текст не сохранён и не отправлен.</translation>
    </message>
    <message>
        <source>This text contains the words of a secret key. Whoever sees them owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>В этом тексте есть слова секретного ключа. Кто их увидит, завладеет тем аккаунтом, поэтому текст не сохранён и не отправлен.</translation>
    </message>
    <message>
        <source>You signed out before it was signed.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Вы вышли прежде, чем это было подписано.</translation>
    </message>
    <message>
        <source>A key in words has 12 or 24 of them, and these are %1.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is how many words they typed</extracomment>
        <translation>Ключ словами состоит из 12 или 24 слов, а здесь их %1.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words that such a key is made of. Check its spelling.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is the place of the wrong one</extracomment>
        <translation>Слова номер %1 нет в списке слов, из которых составляют такой ключ. Проверьте его написание.</translation>
    </message>
    <message>
        <source>The days that notes of people you follow are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Срок в днях для заметок тех, кого вы читаете,</translation>
    </message>
    <message>
        <source>The days that notes of their friends are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Срок в днях для заметок их друзей</translation>
    </message>
    <message>
        <source>The days that notes of strangers are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Срок в днях для заметок незнакомых</translation>
    </message>
    <message>
        <source>The days that reactions are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Срок в днях для реакций</translation>
    </message>
    <message>
        <source>The days that other kinds are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Срок в днях для других видов</translation>
    </message>
    <message>
        <source>The largest size of the store</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Наибольший размер хранилища</translation>
    </message>
    <message>
        <source>The number of people kept in step</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Число людей, чьи заметки синхронизируются,</translation>
    </message>
    <message>
        <source>The beginning of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>Начало тихих часов</translation>
    </message>
    <message>
        <source>The end of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>Конец тихих часов</translation>
    </message>
    <message>
        <source>The setting %1 must be true or false, not “%2”; %3 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.reduced_motion), %2 what stood there, %3 true or false</extracomment>
        <translation>Настройка %1: нужно true или false, а не «%2»; используется %3.</translation>
    </message>
    <message>
        <source>The setting %1 must be %2, %3 or %4, not “%5”; %2 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.theme), %2, %3 and %4 what it may be, %5 what stood there</extracomment>
        <translation>Настройка %1: нужно %2, %3 или %4, а не «%5»; используется %2.</translation>
    </message>
    <message>
        <source>Who is kept in step must be self, following, mutual or friends, not “%1”; following is used.</source>
        <extracomment>Told when a value of the settings is not allowed; the four words stay as they are, %1 is what stood there</extracomment>
        <translation>Кого синхронизировать: нужно self, following, mutual или friends, а не «%1»; используется following.</translation>
    </message>
    <message>
        <source>The number of days to keep complete</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>Число дней, хранимых полностью</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>Движок: %1, %2 событий в секунду</translation>
    </message>
    <message>
        <source>events/s</source>
        <extracomment>After a number: events a second</extracomment>
        <translation>событий/с</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <extracomment>How many events are in the database, %1 such as 12k</extracomment>
        <translation>сохранено %1</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Debug</source>
        <extracomment>Choice of the number of workers: one, for finding faults</extracomment>
        <translation>Отладка</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>Мало</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>Много</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>Setting: how many threads check signatures</extracomment>
        <translation>Обработчики</translation>
    </message>
    <message>
        <source>Auto: %L1</source>
        <extracomment>Value of the setting: the program chose %L1 workers</extracomment>
        <translation>Авто: %L1</translation>
    </message>
    <message>
        <source>Threads that check signatures. More are faster on many cores; applies now, nothing is lost. Auto takes three quarters of the cores.</source>
        <extracomment>Explanation under the setting Workers; Auto is one of its choices</extracomment>
        <translation>Потоки, которые проверяют подписи. Чем их больше, тем быстрее на многоядерном компьютере; действует сразу, ничего не теряется. «Авто» занимает три четверти ядер.</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Screen reader: name of a choice of numbers of workers</extracomment>
        <translation>Готовые значения</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores</extracomment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>%1 · %L2</source>
        <extracomment>Choice of the number of workers: %1 is its name (Low), %L2 the number</extracomment>
        <translation>%1 · %L2</translation>
    </message>
    <message>
        <source>Auto · %L1</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores, %L1 is the number</extracomment>
        <translation>Авто · %L1</translation>
    </message>
    <message>
        <source>On this computer: %1.</source>
        <extracomment>Under the setting Workers, %1 such as &quot;26,480 events/s, 1.9 of 2 cores&quot;</extracomment>
        <translation>На этом компьютере: %1.</translation>
    </message>
    <message>
        <source>Benchmark this computer to see what each number of workers reaches and costs.</source>
        <extracomment>Under the setting Workers: &quot;Benchmark&quot; is a verb</extracomment>
        <translation>Сделайте замер этого компьютера, чтобы увидеть, чего достигает и чего стоит каждое число обработчиков.</translation>
    </message>
    <message>
        <source>Queue capacity</source>
        <extracomment>Setting: how many events may wait</extracomment>
        <translation>Ёмкость очереди</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>Value of the setting Queue capacity</extracomment>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>How many events may wait between the sockets and the store. When it is full, relays are read more slowly.</source>
        <extracomment>Explanation under the setting Queue capacity</extracomment>
        <translation>Сколько событий может ждать между соединениями и хранилищем. Когда очередь полна, реле читаются медленнее.</translation>
    </message>
    <message>
        <source>Count flush</source>
        <extracomment>Setting: how often counts of likes and replies on the screen change</extracomment>
        <translation>Обновление счётчиков</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Value of the setting Count flush, in milliseconds</extracomment>
        <translation>%L1 мс</translation>
    </message>
    <message>
        <source>How often the counts of all notes on screen change together.</source>
        <extracomment>Explanation under the setting Count flush</extracomment>
        <translation>Как часто вместе меняются счётчики всех заметок на экране.</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <extracomment>Setting; Prometheus is a program that collects figures</extracomment>
        <translation>Показатели для Prometheus</translation>
    </message>
    <message>
        <source>Serves the engine&apos;s figures as text at /metrics, to programs on this computer only. No name, no note, no key is in them.</source>
        <extracomment>Explanation under the setting; /metrics stays</extracomment>
        <translation>Отдаёт показатели движка текстом по адресу /metrics, только программам на этом компьютере. В них нет ни имён, ни заметок, ни ключей.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>Button: all settings of this page as they were at first</extracomment>
        <translation>Вернуть исходные</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>Движок: %1, %2 событий в секунду</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Events a second, short</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1, %2 events a second</source>
        <extracomment>Tooltip: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>%1, %2 событий в секунду</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>Too large</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: longer than allowed</extracomment>
        <translation>Слишком большое</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: not valid JSON text</extracomment>
        <translation>Не JSON</translation>
    </message>
    <message>
        <source>A field twice</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: one field stands in it twice</extracomment>
        <translation>Поле дважды</translation>
    </message>
    <message>
        <source>A field missing</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a field of the event is not there</extracomment>
        <translation>Нет поля</translation>
    </message>
    <message>
        <source>A field of the wrong type</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: text where a number should be, and the like</extracomment>
        <translation>Поле не того типа</translation>
    </message>
    <message>
        <source>A number out of range</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a number that is too big or too small</extracomment>
        <translation>Число вне диапазона</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: lists in lists in lists</extracomment>
        <translation>Слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: more tags than allowed</extracomment>
        <translation>Слишком много тегов</translation>
    </message>
    <message>
        <source>Bad hexadecimal digits</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: an id or key that is not written as hexadecimal digits</extracomment>
        <translation>Неверные шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>Bad UTF-8</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: broken letters (UTF-8 is the encoding)</extracomment>
        <translation>Неверный UTF-8</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: nobody asked the relay for it</extracomment>
        <translation>Не запрошено</translation>
    </message>
    <message>
        <source>Answer came late</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: it came when the question was closed already</extracomment>
        <translation>Ответ опоздал</translation>
    </message>
    <message>
        <source>Wrong id</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the event&apos;s id is not the hash of it</extracomment>
        <translation>Неверный id</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: forged or damaged</extracomment>
        <translation>Неверная подпись</translation>
    </message>
    <message>
        <source>The check crashed</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the check of it crashed, twice</extracomment>
        <translation>Сбой проверки</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>What was slow, in a list of slow operations: writing a batch of events into the database</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>What was slow, in a list of slow operations: painting one picture of the window</extracomment>
        <translation>Кадр</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Note %1…</source>
        <extracomment>Entry of a list: a note whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>Заметка %1…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <extracomment>Entry of a list that only its owner can read, %1 is the entry</extracomment>
        <translation>%1 (личное)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of entries that was cut, %Ln is how many are left out</extracomment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for reading only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1, только чтение</translation>
    </message>
    <message>
        <source>%1, for writing only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1, только запись</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <extracomment>Button under an error: does it once more</extracomment>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That is not in a form Nandu can use. Check it and try again.</source>
        <extracomment>Error</extracomment>
        <translation>Nandu не может использовать это в таком виде. Проверьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>This was not found. It may arrive once a relay has it.</source>
        <extracomment>Error: a note or person</extracomment>
        <translation>Это не найдено. Оно может прийти, когда появится на каком-нибудь реле.</translation>
    </message>
    <message>
        <source>This was refused, and nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>Это отклонено, ничего не изменено.</translation>
    </message>
    <message>
        <source>Your key is locked. Unlock it with your password and try again.</source>
        <extracomment>Error</extracomment>
        <translation>Ваш ключ заблокирован. Разблокируйте его паролем и попробуйте снова.</translation>
    </message>
    <message>
        <source>An earlier request still runs. Try again in a moment.</source>
        <extracomment>Error</extracomment>
        <translation>Предыдущий запрос ещё выполняется. Попробуйте снова через мгновение.</translation>
    </message>
    <message>
        <source>Nothing can be reached right now. Check the network and your relays, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>Сейчас ничего не доступно. Проверьте сеть и свои реле и попробуйте снова.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again.</source>
        <extracomment>Error</extracomment>
        <translation>Ответ не пришёл вовремя. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>Это отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing is lost.</source>
        <extracomment>Error</extracomment>
        <translation>Диск заполнен. Освободите место и попробуйте снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Nandu may not write to its folder. Check the folder&apos;s permissions, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>Nandu не может писать в свою папку. Проверьте права на папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>Stored data failed its check and was set aside. It will be fetched again.</source>
        <extracomment>Error</extracomment>
        <translation>Сохранённые данные не прошли проверку и отложены. Они будут загружены снова.</translation>
    </message>
    <message>
        <source>These files were written by a newer Nandu. Update Nandu to use them.</source>
        <extracomment>Error</extracomment>
        <translation>Эти файлы записаны более новой версией Nandu. Обновите Nandu, чтобы их использовать.</translation>
    </message>
    <message>
        <source>This is too large. Make it shorter and try again.</source>
        <extracomment>Error</extracomment>
        <translation>Это слишком большое. Сократите и попробуйте снова.</translation>
    </message>
    <message>
        <source>Something went wrong inside Nandu. Try again; the log says more.</source>
        <extracomment>Error</extracomment>
        <translation>В Nandu что-то пошло не так. Попробуйте снова; подробности в журнале.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences after one another</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>Error with its reason: %1 is a sentence, %2 the reason</extracomment>
        <translation>%1 Причина: %2</translation>
    </message>
    <message>
        <source>This relay does not take notes from you.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Это реле не принимает от вас заметки.</translation>
    </message>
    <message>
        <source>This relay wants a pause between notes. Try again later.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Это реле просит паузу между заметками. Попробуйте позже.</translation>
    </message>
    <message>
        <source>This relay finds something wrong with it.</source>
        <extracomment>Why a relay did not take a note: &quot;it&quot; is the note</extracomment>
        <translation>Это реле находит в ней ошибку.</translation>
    </message>
    <message>
        <source>This relay asks for proof of work.</source>
        <extracomment>Why a relay did not take a note; proof of work is computing time spent for it</extracomment>
        <translation>Это реле просит доказательство работы.</translation>
    </message>
    <message>
        <source>Only some people may write to this relay.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Писать на это реле могут лишь некоторые.</translation>
    </message>
    <message>
        <source>This relay wants to know who you are first.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Это реле сначала хочет знать, кто вы.</translation>
    </message>
    <message>
        <source>Nobody on this relay would see it: you are muted there.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>На этом реле её никто не увидит: там вы заглушены.</translation>
    </message>
    <message>
        <source>This relay had a fault of its own. Try again.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>На этом реле произошёл сбой. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This relay refused it.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Это реле отклонило её.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>Why a relay did not take a note: %1 is a sentence, %2 the relay&apos;s own words</extracomment>
        <translation>%1 Ответ реле: %2</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>Nothing is missing here any more.</source>
        <extracomment>a row between two notes of the feed that said that some may be missing there</extracomment>
        <translation>Здесь больше ничего не пропущено.</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <extracomment>Title of a page: notes of the people one follows</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Title of a page: notes of everybody</extracomment>
        <translation>Общая</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <extracomment>Title of the empty page Home</extracomment>
        <translation>Пока тихо</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <extracomment>Title of the empty page Global</extracomment>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>Ни одно реле не отвечает. Заметки придут, как только ответит хотя бы одно.</translation>
    </message>
    <message>
        <source>The people you follow have written nothing that your relays have.</source>
        <extracomment>Text of the empty page Home</extracomment>
        <translation>Те, кого вы читаете, не написали ничего, что есть на ваших реле.</translation>
    </message>
    <message>
        <source>Your relays are being asked. The first notes take a moment.</source>
        <extracomment>Text of the empty page Global</extracomment>
        <translation>Идёт опрос ваших реле. Первые заметки появятся через мгновение.</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button on the empty page Home: goes to the page Global</extracomment>
        <translation>К ленте «Общая»</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the follow list is saved</extracomment>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <extracomment>Button: no longer follow this person</extracomment>
        <translation>Не читать</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>Button: says that one follows this person; a press ends it</extracomment>
        <translation>Читаете</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: follow this person</extracomment>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>Не читать %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>Читать %1</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>What shall we call you?</source>
        <extracomment>Title of a step of the first start: asks for a name</extracomment>
        <translation>Как вас называть?</translation>
    </message>
    <message>
        <source>Whose eyes shall it be?</source>
        <extracomment>Title of a step of the first start: whose Nostr one wants to look at, read only</extracomment>
        <translation>Чьими глазами смотреть?</translation>
    </message>
    <message>
        <source>Others see this name. It need not be your real one.</source>
        <extracomment>Text under the question for a name</extracomment>
        <translation>Это имя видят другие. Оно не обязано быть настоящим.</translation>
    </message>
    <message>
        <source>An npub or a name like ana@example.com. Home shows what this person follows; nothing can be written.</source>
        <extracomment>Text under the question whose Nostr one wants to look at; npub is not translated</extracomment>
        <translation>npub или имя вида ana@example.com. «Главная» покажет, кого читает этот человек; писать ничего нельзя.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Placeholder in the field for one&apos;s name</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>npub1… or name@domain</source>
        <extracomment>Placeholder in a field; npub1 is not translated</extracomment>
        <translation>npub1… или name@domain</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Create key</source>
        <extracomment>Button: makes a new key</extracomment>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Try again</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there: fetches them</extracomment>
        <translation>Заполнить</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Events a second, at most %L1</source>
        <extracomment>Screen reader: a graph, %L1 is its highest mark</extracomment>
        <translation>Событий в секунду, не более %L1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>At the right end of the axis of time</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>At the axis of time, minutes; the number is negative</extracomment>
        <translation>%L1 мин</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>At the axis of time, seconds; the number is negative</extracomment>
        <translation>%L1 с</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <extracomment>title of the page that shows the user manual</extracomment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>read by a screen reader: the buttons that open a chapter of the user manual</extracomment>
        <translation>Главы</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>Line above the user guide, whose text is not translated</extracomment>
        <translation>Руководство написано на английском языке.</translation>
    </message>
</context>
<context>
    <name>HashtagPage</name>
    <message>
        <source>Nothing with #%1 yet</source>
        <extracomment>Title of the empty page of a hashtag, %1 is the word</extracomment>
        <translation>Пока ничего с #%1</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>Ни одно реле не отвечает. Заметки придут, как только ответит хотя бы одно.</translation>
    </message>
    <message>
        <source>Your relays are being asked.</source>
        <extracomment>Text of an empty page</extracomment>
        <translation>Идёт опрос ваших реле.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of a sheet: what each key on the keyboard does</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <extracomment>button over the list of keys; opens the user manual</extracomment>
        <translation>Открыть руководство</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>part of the keyboard help</extracomment>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>part of the keyboard help: two keys, one after the other</extracomment>
        <translation>Перейти к</translation>
    </message>
    <message>
        <source>On a note</source>
        <extracomment>part of the keyboard help: keys in a list of notes</extracomment>
        <translation>На заметке</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>part of the keyboard help: keys while a note is written</extracomment>
        <translation>Когда вы пишете</translation>
    </message>
</context>
<context>
    <name>KeyCopy</name>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <extracomment>Message after the secret key was copied: &quot;it&quot; is the key</extracomment>
        <translation>Скопировано. Ключ исчезнет из буфера обмена через полминуты.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error: the password is too short</extracomment>
        <translation>
            <numerusform>Выберите пароль не короче %Ln символа.</numerusform>
            <numerusform>Выберите пароль не короче %Ln символов.</numerusform>
            <numerusform>Выберите пароль не короче %Ln символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error</extracomment>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>KeyCopyPane</name>
    <message>
        <source>Your key is shown</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>Ваш ключ показан</translation>
    </message>
    <message>
        <source>Your key is hidden</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>Ваш ключ скрыт</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: hides the key</extracomment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the key</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the key as a QR code</extracomment>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the key into the clipboard</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>A copy under a password</source>
        <extracomment>Switch: encrypts the copy of the key with a password</extracomment>
        <translation>Копия под паролем</translation>
    </message>
    <message>
        <source>Only with the password does anybody get at the key (ncryptsec). Forget the password, and nobody does.</source>
        <extracomment>Explanation; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>Добраться до ключа можно только с паролем (ncryptsec). Если пароль забыт, до ключа не доберётся никто.</translation>
    </message>
    <message>
        <source>A password for the copy</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>Пароль для копии</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>Button: makes the encrypted form of the key</extracomment>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <source>Copy the encrypted key</source>
        <extracomment>Button: puts the encrypted key into the clipboard</extracomment>
        <translation>Копировать зашифрованный ключ</translation>
    </message>
    <message>
        <source>Show the key as a code?</source>
        <extracomment>Title of a question: whether the secret key is shown as a QR code</extracomment>
        <translation>Показать ключ в виде кода?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can write in your name for ever. Look who is behind you, and that you share no screen.</source>
        <extracomment>Text of that question</extracomment>
        <translation>Кто увидит или сфотографирует код, сможет всегда писать от вашего имени. Проверьте, кто стоит за вами и не показываете ли вы экран другим.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button of that question</extracomment>
        <translation>Показать код</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Write a note</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Palette: people, pages and deeds by name</source>
        <extracomment>what a key does, in the keyboard help; the palette is the list that Ctrl+K opens</extracomment>
        <translation>Палитра: люди, страницы и действия по названию</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>From area to area; Tab goes on within one</source>
        <extracomment>what a key does, in the keyboard help; the areas are the rail, the page and the column beside it</extracomment>
        <translation>Из области в область; Tab внутри области</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Эти клавиши</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>what a key does, in the keyboard help; the guide is the user manual</extracomment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Завершить Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Global: the newest notes of everybody</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Общая: самые новые заметки всех</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Ваш профиль</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Engine: how the synchronisation does</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Движок: как идёт синхронизация</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Следующая заметка</translation>
    </message>
    <message>
        <source>Note before</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Предыдущая заметка</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Открыть беседу</translation>
    </message>
    <message>
        <source>Profile of its author</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Профиль её автора</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Лайк</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Репост</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Bookmark it, or no longer</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>В закладки или из закладок</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>К самому новому</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <extracomment>what a key does while a note is written, in the keyboard help</extracomment>
        <translation>Отправить написанное</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Закрыть то, что сверху</translation>
    </message>
    <message>
        <source>Sync: what is fetched of each relay</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Синхронизация: что берётся с каждого реле</translation>
    </message>
    <message>
        <source>Next link, picture or quote in the note; Enter opens it</source>
        <extracomment>what a key does in a list of notes, in the keyboard help; pressed again it goes on to the one after</extracomment>
        <translation>Следующая ссылка, картинка или цитата в заметке; Enter открывает её</translation>
    </message>
</context>
<context>
    <name>KeyPlaceStep</name>
    <message>
        <source>Where shall your key lie?</source>
        <extracomment>Title of a step of the first start: where the secret key is kept on the computer</extracomment>
        <translation>Где хранить ваш ключ?</translation>
    </message>
    <message>
        <source>A password for the key file</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>Пароль для файла ключа</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Keep it under this password</source>
        <extracomment>Button: keeps the key in a file that a password opens</extracomment>
        <translation>Хранить под этим паролем</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <extracomment>Button: the key is gone when the program closes</extracomment>
        <translation>Только на этот сеанс</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Назад</translation>
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
        <translation>Открыть в браузере?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not open the link</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a question: opens the link in the browser</extracomment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Nandu does not open this kind of link.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>Nandu не открывает ссылки такого вида.</translation>
    </message>
    <message>
        <source>No browser took the link. Copy it instead.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>Ни один браузер не принял ссылку. Скопируйте её.</translation>
    </message>
</context>
<context>
    <name>ListGuard</name>
    <message>
        <source>Your profile</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Ваш профиль</translation>
    </message>
    <message>
        <source>Your follow list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Ваш список читаемых</translation>
    </message>
    <message>
        <source>Your mute list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Ваш список заглушённых</translation>
    </message>
    <message>
        <source>Your relay list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Ваш список реле</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Ваши закладки</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Один из ваших списков</translation>
    </message>
    <message numerus="yes">
        <source>%1: another app removed %Ln entries from it.</source>
        <extracomment>Message; %1 is a list (Your follow list), &quot;app&quot; another Nostr program</extracomment>
        <translation>
            <numerusform>%1: другое приложение удалило отсюда %Ln запись.</numerusform>
            <numerusform>%1: другое приложение удалило отсюда %Ln записи.</numerusform>
            <numerusform>%1: другое приложение удалило отсюда %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button of that message: puts the removed entries back</extracomment>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>%1: the newest version could not be loaded yet. Your change is kept, and published once a relay answers.</source>
        <extracomment>Message; %1 is a list (Your follow list)</extracomment>
        <translation>%1: самую новую версию пока не удалось загрузить. Ваше изменение сохранено и будет опубликовано, когда ответит какое-нибудь реле.</translation>
    </message>
    <message>
        <source>%1: with this change it would have %L2 entries instead of %L3. Another app may have lost the rest. Publish it all the same?</source>
        <extracomment>Question; %1 is a list (Your follow list), %L2 and %L3 are numbers</extracomment>
        <translation>%1: с этим изменением будет %L2 записей вместо %L3. Остальные могло потерять другое приложение. Всё равно опубликовать?</translation>
    </message>
    <message>
        <source>%1: none of your relays has it. If you never had one, start it now; if you had, cancel and add the relays you used before.</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: этого нет ни на одном из ваших реле. Если у вас этого никогда не было, начните сейчас; если было, отмените и добавьте реле, которыми вы пользовались раньше.</translation>
    </message>
    <message>
        <source>%1: another app keeps changing it while you do. Both versions are kept. Publish your change once more?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: другое приложение меняет это одновременно с вами. Обе версии сохранены. Опубликовать ваше изменение ещё раз?</translation>
    </message>
    <message>
        <source>%1: the newest version is dated in the future. Publish your change on top of it?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: самая новая версия датирована будущим. Опубликовать ваше изменение поверх неё?</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <extracomment>Button of a question: begins an empty list</extracomment>
        <translation>Начать новый</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button of a question: the change is published</extracomment>
        <translation>Опубликовать</translation>
    </message>
</context>
<context>
    <name>ListOverview</name>
    <message>
        <source>Nandu keeps every version of your lists that it sees, also those that other apps wrote. Nothing that was lost is gone.</source>
        <extracomment>Above the list of one&apos;s own lists</extracomment>
        <translation>Nandu хранит каждую версию ваших списков, которую видит, в том числе записанные другими приложениями. Ничто утраченное не пропало.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is a list (Follow list), %2 how many entries it has</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ListVault</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields one&apos;s profile has</extracomment>
        <translation>
            <numerusform>%Ln поле</numerusform>
            <numerusform>%Ln поля</numerusform>
            <numerusform>%Ln полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a list has</extracomment>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>How many entries a list has: none</extracomment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>How many entries a list has: it was not loaded</extracomment>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>%1 · a change waits for your relays</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · изменение ждёт ваших реле</translation>
    </message>
    <message>
        <source>%1 · private entries that cannot be read here are kept</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · личные записи, которые здесь нельзя прочитать, сохраняются</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of a list</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>Name of a list</extracomment>
        <translation>Список читаемых</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>Name of a list</extracomment>
        <translation>Список заглушённых</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>Name of a list</extracomment>
        <translation>Список реле</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Name of a list</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>People: %1</source>
        <extracomment>Name of a list of people, %1 is the name its owner gave</extracomment>
        <translation>Люди: %1</translation>
    </message>
    <message>
        <source>List of kind %1</source>
        <extracomment>Name of a list without a name, %1 is the number of its kind</extracomment>
        <translation>Список вида %1</translation>
    </message>
</context>
<context>
    <name>ListVersionItem</name>
    <message>
        <source>the first one known</source>
        <extracomment>What changed in this version of a list: there is none before it</extracomment>
        <translation>первая известная</translation>
    </message>
    <message>
        <source>nothing changed in its entries</source>
        <extracomment>What changed in this version of a list, in lower case: stands in a line with other facts</extracomment>
        <translation>записи не изменились</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What changed in a version of a list: %1 is &quot;3 added&quot;, %2 is &quot;2 removed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>How many entries were added in a version of a list</extracomment>
        <translation>
            <numerusform>%Ln добавлена</numerusform>
            <numerusform>%Ln добавлены</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>How many entries were removed in a version of a list</extracomment>
        <translation>
            <numerusform>%Ln удалена</numerusform>
            <numerusform>%Ln удалены</numerusform>
            <numerusform>%Ln удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>written here</source>
        <extracomment>Who wrote a version of a list, in lower case: this program</extracomment>
        <translation>записано здесь</translation>
    </message>
    <message>
        <source>written by %1</source>
        <extracomment>Who wrote a version of a list, %1 is the name of a program</extracomment>
        <translation>записано в %1</translation>
    </message>
    <message>
        <source>written by another app</source>
        <extracomment>Who wrote a version of a list: no name of a program is known</extracomment>
        <translation>записано другим приложением</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields a version of the profile has</extracomment>
        <translation>
            <numerusform>%Ln поле</numerusform>
            <numerusform>%Ln поля</numerusform>
            <numerusform>%Ln полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a version of a list has</extracomment>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Screen reader: a version of a list: when, who wrote it, how many entries, what changed</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Small mark at the version of a list that is in use</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Line at a version of a list: how many entries, what changed, who wrote it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Button: shows what this version changed</extracomment>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>Screen reader: the button that shows what changed, %1 is a date</extracomment>
        <translation>Что изменилось %1</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <extracomment>Button, after Compare was pressed on this version: the next one pressed is compared with it</extracomment>
        <translation>Выберите другую</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: chooses this version for a comparison</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare the version of %1</source>
        <extracomment>Screen reader: the button that compares, %1 is a date</extracomment>
        <translation>Сравнить версию от %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>Button: asks whether this version of a list comes back</extracomment>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <extracomment>Screen reader: the button that restores, %1 is a date</extracomment>
        <translation>Восстановить версию от %1</translation>
    </message>
</context>
<context>
    <name>ListVersions</name>
    <message>
        <source>Versions</source>
        <extracomment>Screen reader: name of the list of versions</extracomment>
        <translation>Версии</translation>
    </message>
    <message>
        <source>No version yet</source>
        <extracomment>Title of the empty list of versions</extracomment>
        <translation>Версий пока нет</translation>
    </message>
    <message>
        <source>As soon as one is loaded from your relays or written here, it is kept.</source>
        <extracomment>Text of the empty list of versions: &quot;one&quot; is a version of the list</extracomment>
        <translation>Версия сохраняется, как только она загружена с ваших реле или записана здесь.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Your lists</source>
        <extracomment>Title of a page: follow list, relays, bookmarks and others</extracomment>
        <translation>Ваши списки</translation>
    </message>
</context>
<context>
    <name>LoadDot</name>
    <message>
        <source>Offline</source>
        <extracomment>State of the engine: no relay can be reached</extracomment>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>State of the engine: much arrives</extracomment>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>State of the engine: more waits than it can take at once</extracomment>
        <translation>Навёрстывает</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>State of the engine: nothing waits</extracomment>
        <translation>Спокоен</translation>
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
        <translation>Серверы для картинок</translation>
    </message>
    <message>
        <source>A picture is sent to the first of these Blossom servers, and to the next when that fails. The list is public, like your relays. Place, camera and comments are taken out of a picture before it leaves this computer.</source>
        <extracomment>Explanation under the setting; Blossom is the name of a kind of server</extracomment>
        <translation>Картинка отправляется на первый из этих серверов Blossom, а если не получилось, на следующий. Список виден всем, как и ваши реле. Место, камера и комментарии убираются из картинки, прежде чем она покинет этот компьютер.</translation>
    </message>
    <message>
        <source>Use %1 no more</source>
        <extracomment>Button without words, its name: removes the server %1</extracomment>
        <translation>Больше не использовать %1</translation>
    </message>
    <message>
        <source>https://blossom.example.com</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>https://blossom.example.com</translation>
    </message>
    <message>
        <source>Address of a server for pictures</source>
        <extracomment>Screen reader: name of the field</extracomment>
        <translation>Адрес сервера для картинок</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the server</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add this server for pictures</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Добавить этот сервер для картинок</translation>
    </message>
    <message>
        <source>The change is kept here and published once your newest list is known.</source>
        <extracomment>Line under the list of servers</extracomment>
        <translation>Изменение хранится здесь и будет опубликовано, когда станет известен ваш самый новый список.</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <extracomment>Screen reader: name of the list of people who fit the name that is typed</extracomment>
        <translation>Кого упомянуть</translation>
    </message>
</context>
<context>
    <name>MissingParent</name>
    <message>
        <source>An earlier note of this conversation is not here yet. Your relays are being asked for it.</source>
        <extracomment>Shown in a conversation in place of a note</extracomment>
        <translation>Более ранней заметки этой беседы здесь пока нет. Идёт опрос ваших реле.</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>What is muted appears nowhere: not in feeds, conversations, counts, searches or notifications. Nobody is told.</source>
        <extracomment>Above the lists of what is muted</extracomment>
        <translation>Заглушённое нигде не появляется: ни в лентах, ни в беседах, ни в счётчиках, ни в поиске, ни в уведомлениях. Никому об этом не сообщается.</translation>
    </message>
    <message>
        <source>Mute a word or #hashtag</source>
        <extracomment>Placeholder in the field for a word that is to be muted</extracomment>
        <translation>Заглушить слово или #хештег</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Button: mutes the word that was typed</extracomment>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Heading: muted people</extracomment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Words and hashtags</source>
        <extracomment>Heading: muted words and hashtags</extracomment>
        <translation>Слова и хештеги</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>Heading: muted conversations</extracomment>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Note %1…</source>
        <extracomment>A muted conversation whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>Заметка %1…</translation>
    </message>
    <message>
        <source>Nobody and nothing is muted</source>
        <extracomment>Title of the empty page of what is muted</extracomment>
        <translation>Никто и ничто не заглушено</translation>
    </message>
    <message>
        <source>Mute people and conversations in the menu of a note or on a profile.</source>
        <extracomment>Text of the empty page of what is muted</extracomment>
        <translation>Заглушить человека или беседу можно в меню заметки или в профиле.</translation>
    </message>
</context>
<context>
    <name>MutedPage</name>
    <message>
        <source>Muted</source>
        <extracomment>Title of a page: people, words and conversations that one does not want to see</extracomment>
        <translation>Заглушённое</translation>
    </message>
</context>
<context>
    <name>MutedRow</name>
    <message>
        <source>Unmute</source>
        <extracomment>Button: this person, word or conversation is shown again</extracomment>
        <translation>Не глушить</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Screen reader: the button that unmutes, %1 is a name or word</extracomment>
        <translation>Не глушить %1</translation>
    </message>
</context>
<context>
    <name>NoteAction</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is an action (Like), %2 how many did so</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Reply</source>
        <extracomment>Button under a note, its name: write an answer</extracomment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Undo repost</source>
        <extracomment>Button under a note, its name: take the repost back</extracomment>
        <translation>Отменить репост</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>Button under a note, its name: hand the note on to one&apos;s followers</extracomment>
        <translation>Репост</translation>
    </message>
    <message>
        <source>Unlike</source>
        <extracomment>Button under a note, its name: take the like back</extracomment>
        <translation>Убрать лайк</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>Button under a note, its name</extracomment>
        <translation>Лайк</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button under a note, its name: opens the menu</extracomment>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author covered this note</source>
        <extracomment>Instead of a note with a content warning that names no reason</extracomment>
        <translation>Автор прикрыл эту заметку</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Below a content warning: shows the note</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Something Nandu cannot show yet (kind %1)</source>
        <extracomment>Instead of a note of a kind that cannot be shown, %1 is its number</extracomment>
        <translation>Nandu пока не может это показать (вид %1)</translation>
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
        <translation>Идёт опрос ваших реле о заметке</translation>
    </message>
    <message>
        <source>It shows as soon as one of them sends it</source>
        <extracomment>Text in place of a note that is not loaded yet</extracomment>
        <translation>Она появится, как только её пришлёт одно из них</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <extracomment>Line above a note, %1 is the name of who is answered</extracomment>
        <translation>В ответ %1</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message numerus="yes">
        <source>%1 · seen on %Ln relays</source>
        <extracomment>Under an opened note: %1 is the date and time, %Ln is how many relays have the note</extracomment>
        <translation>
            <numerusform>%1 · замечена на %Ln реле</numerusform>
            <numerusform>%1 · замечена на %Ln реле</numerusform>
            <numerusform>%1 · замечена на %Ln реле</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteImage</name>
    <message>
        <source>Picture from %1</source>
        <extracomment>Screen reader: a picture, %1 is the server; also shown until it is loaded</extracomment>
        <translation>Картинка с %1</translation>
    </message>
    <message>
        <source>Load picture from %1</source>
        <extracomment>Screen reader: a picture that is not loaded before somebody asks, %1 is the server</extracomment>
        <translation>Загрузить картинку с %1</translation>
    </message>
    <message>
        <source>%1 did not give the picture</source>
        <extracomment>In place of a picture that could not be loaded, %1 is the server</extracomment>
        <translation>%1 не отдаёт картинку</translation>
    </message>
    <message>
        <source>Loading from %1…</source>
        <extracomment>In place of a picture while it is loaded, %1 is the server</extracomment>
        <translation>Загрузка с %1…</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Nothing here yet</source>
        <extracomment>Title of an empty list of notes</extracomment>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Screen reader: name of the list of notes</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>Эти заметки не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notes</source>
        <extracomment>Button over the list: shows notes that have arrived meanwhile</extracomment>
        <translation>
            <numerusform>%Ln новая заметка</numerusform>
            <numerusform>%Ln новые заметки</numerusform>
            <numerusform>%Ln новых заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Удалить эту заметку?</translation>
    </message>
    <message>
        <source>Relays are asked to delete it. Some may keep it, and others may have copied it already.</source>
        <extracomment>Text of the question whether to delete a note</extracomment>
        <translation>Реле получат просьбу её удалить. Некоторые могут её оставить, а другие люди могли её уже скопировать.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the question whether to delete a note</extracomment>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Quote…</source>
        <extracomment>Menu of a note: write a note about this one</extracomment>
        <translation>Цитата…</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <extracomment>Menu of a note: no longer keep it among the bookmarks</extracomment>
        <translation>Убрать из закладок</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>Menu of a note, a verb: keep it among the bookmarks</extracomment>
        <translation>В закладки</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a note: puts its nostr: address into the clipboard</extracomment>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>Menu of a note: puts its words into the clipboard</extracomment>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Copy raw id</source>
        <extracomment>Menu of a note: puts its id (hexadecimal digits) into the clipboard</extracomment>
        <translation>Копировать id</translation>
    </message>
    <message>
        <source>Trace…</source>
        <extracomment>Menu of a note: shows the way it took from the relay to the screen</extracomment>
        <translation>Трассировка…</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Menu of a note, %1 is its author</extracomment>
        <translation>Не глушить %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>Menu of a note, %1 is its author: nothing of them is shown any more</extracomment>
        <translation>Заглушить %1</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <extracomment>Menu of a note: the whole conversation is not shown any more</extracomment>
        <translation>Заглушить беседу</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Menu of one&apos;s own note: asks relays to delete it</extracomment>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>NoteNotice</name>
    <message>
        <source>%1 reposted a note that is not here yet</source>
        <extracomment>In place of a note that is not loaded yet, %1 is who reposted it</extracomment>
        <translation>%1: репост заметки, которой здесь пока нет</translation>
    </message>
    <message>
        <source>%1 reposted</source>
        <extracomment>Line above a note, %1 is who handed it on</extracomment>
        <translation>Репост: %1</translation>
    </message>
</context>
<context>
    <name>NotePiece</name>
    <message>
        <source>A quoted note that is not here yet</source>
        <extracomment>Title in place of a quoted note that is not loaded yet</extracomment>
        <translation>Цитируемой заметки здесь пока нет</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Title of a card in a note: a Lightning invoice</extracomment>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Title of a card in a note: a link to a video</extracomment>
        <translation>Видео</translation>
    </message>
    <message>
        <source>It shows when a relay sends it</source>
        <extracomment>Text in place of a quoted note: &quot;it&quot; is the note</extracomment>
        <translation>Она появится, когда её пришлёт реле</translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>Amount of a Lightning invoice, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 сат</translation>
    </message>
</context>
<context>
    <name>NoteQuote</name>
    <message>
        <source>Quoted: %1: %2</source>
        <extracomment>Screen reader: a note inside another one; %1 is its author, %2 its text</extracomment>
        <translation>Цитата: %1: %2</translation>
    </message>
</context>
<context>
    <name>NoticeItem</name>
    <message>
        <source>New: %1</source>
        <extracomment>Screen reader: a notification that was not seen yet, %1 is its sentence</extracomment>
        <translation>Новое: %1</translation>
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
        <translation>Когда кто-то упомянет вас, ответит, поставит лайк, сделает репост или начнёт вас читать, это появится здесь.</translation>
    </message>
    <message>
        <source>Nobody mentioned, answered or quoted you yet.</source>
        <extracomment>Text of the empty list of mentions and replies</extracomment>
        <translation>Вас пока никто не упоминал, не цитировал и не отвечал вам.</translation>
    </message>
    <message>
        <source>Nobody reacted to your notes yet.</source>
        <extracomment>Text of the empty list of reactions</extracomment>
        <translation>На ваши заметки пока никто не реагировал.</translation>
    </message>
    <message>
        <source>Nobody reposted your notes yet.</source>
        <extracomment>Text of the empty list of reposts</extracomment>
        <translation>Репостов ваших заметок пока нет.</translation>
    </message>
    <message>
        <source>No zap has reached you yet.</source>
        <extracomment>Text of the empty list of zaps</extracomment>
        <translation>До вас пока не дошло ни одного запа.</translation>
    </message>
    <message>
        <source>Whoever begins to follow you stands here.</source>
        <extracomment>Text of the empty list of new followers</extracomment>
        <translation>Здесь появятся те, кто начнёт вас читать.</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <extracomment>Screen reader: name of the tabs over the notifications</extracomment>
        <translation>Какие уведомления</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab over the notifications: every kind</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Tab over the notifications in a narrow window: mentions and replies</extracomment>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>Tab over the notifications in a narrow window: reactions</extracomment>
        <translation>Лайки</translation>
    </message>
    <message>
        <source>Reposts</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>Репосты</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>Tab over the notifications: payments in bitcoin for notes</extracomment>
        <translation>Запы</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>Tab over the notifications in a narrow window: new followers</extracomment>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>Упоминания и ответы</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>Tab over the notifications: likes and emoji</extracomment>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>Tab over the notifications: people who began to follow</extracomment>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Screen reader: name of the list</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>Title of the empty list of notifications</extracomment>
        <translation>Ничего нового</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message numerus="yes">
        <source>%Ln new mentions and replies</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln новое упоминание или ответ</numerusform>
            <numerusform>%Ln новых упоминания и ответа</numerusform>
            <numerusform>%Ln новых упоминаний и ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reactions</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln новая реакция</numerusform>
            <numerusform>%Ln новые реакции</numerusform>
            <numerusform>%Ln новых реакций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reposts</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln новый репост</numerusform>
            <numerusform>%Ln новых репоста</numerusform>
            <numerusform>%Ln новых репостов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new zaps</source>
        <extracomment>a notification of the desktop; a zap is a small payment</extracomment>
        <translation>
            <numerusform>%Ln новый зап</numerusform>
            <numerusform>%Ln новых запа</numerusform>
            <numerusform>%Ln новых запов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new followers</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln новый читатель</numerusform>
            <numerusform>%Ln новых читателя</numerusform>
            <numerusform>%Ln новых читателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names, in a sentence such as &quot;Ada and Bo follow you&quot;</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>Names, in a sentence such as &quot;Ada, Bo and 3 others follow you&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 и ещё %Ln человек</numerusform>
            <numerusform>%1, %2 и ещё %Ln человека</numerusform>
            <numerusform>%1, %2 и ещё %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentioned you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>Вас упоминает %1</numerusform>
            <numerusform>Вас упоминают %1</numerusform>
            <numerusform>Вас упоминают %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replied to you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>Вам отвечает %1</numerusform>
            <numerusform>Вам отвечают %1</numerusform>
            <numerusform>Вам отвечают %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quoted you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>Вас цитирует %1</numerusform>
            <numerusform>Вас цитируют %1</numerusform>
            <numerusform>Вас цитируют %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 liked your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>Лайк вашей заметке ставит %1</numerusform>
            <numerusform>Лайк вашей заметке ставят %1</numerusform>
            <numerusform>Лайк вашей заметке ставят %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reacted to your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>На вашу заметку реагирует %1</numerusform>
            <numerusform>На вашу заметку реагируют %1</numerusform>
            <numerusform>На вашу заметку реагируют %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reposted your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>Репост вашей заметки делает %1</numerusform>
            <numerusform>Репост вашей заметки делают %1</numerusform>
            <numerusform>Репост вашей заметки делают %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zapped your note</source>
        <extracomment>Notification: %1 are one or more names who paid bitcoin for the note; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>Зап вашей заметке отправляет %1</numerusform>
            <numerusform>Зап вашей заметке отправляют %1</numerusform>
            <numerusform>Зап вашей заметке отправляют %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>Вас читает %1</numerusform>
            <numerusform>Вас читают %1</numerusform>
            <numerusform>Вас читают %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>How much was zapped, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 сат</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a page: who mentioned, answered, liked, reposted, zapped or followed you</extracomment>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>NotificationBus</name>
    <message>
        <source>Open</source>
        <extracomment>what a click on a notification of the desktop does</extracomment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1k</source>
        <extracomment>A large number, short: thousands (1.2k under a note); as short in your language</extracomment>
        <translation>%1 тыс</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>A large number, short: millions</extracomment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1G</source>
        <extracomment>A large number, short: billions (thousand millions)</extracomment>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <extracomment>A time in microseconds</extracomment>
        <translation>%1 мкс</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>Нет связи. Вы читаете сохранённое; написанное будет отправлено позже.</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>This password does not open the key. Look at Caps Lock and the keyboard layout, then type it again.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Этот пароль не открывает ключ. Проверьте Caps Lock и раскладку клавиатуры и введите его снова.</translation>
    </message>
    <message>
        <source>This is not a whole secret key: a letter is wrong or missing. Copy it again from where you keep it.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Это не целый секретный ключ: один из символов неверен или пропущен. Скопируйте его снова оттуда, где вы его храните.</translation>
    </message>
    <message>
        <source>The demo could not be started. Try &quot;nandu --demo&quot; in a terminal.</source>
        <extracomment>Error at the first start; nandu --demo is typed as it is</extracomment>
        <translation>Не удалось запустить демо. Попробуйте «nandu --demo» в терминале.</translation>
    </message>
    <message>
        <source>Type a name; you can change it later.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Введите имя; потом его можно изменить.</translation>
    </message>
    <message>
        <source>This is a public key. It can be used for reading only; a secret key starts with nsec1.</source>
        <extracomment>Error at the first start; nsec1 stays</extracomment>
        <translation>Это открытый ключ. С ним можно только читать; секретный ключ начинается с nsec1.</translation>
    </message>
    <message>
        <source>This is the address of a signer. Go back and choose to use a signer.</source>
        <extracomment>Error at the first start: an address of a signer was typed as a key</extracomment>
        <translation>Это адрес подписывателя. Вернитесь и выберите «Подписыватель».</translation>
    </message>
    <message>
        <source>A secret key starts with nsec1 or ncryptsec1, or is 12 or 24 words.</source>
        <extracomment>Error at the first start; nsec1 and ncryptsec1 stay</extracomment>
        <translation>Секретный ключ начинается с nsec1 или ncryptsec1 либо состоит из 12 или 24 слов.</translation>
    </message>
    <message>
        <source>This key is encrypted. Type its password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Этот ключ зашифрован. Введите его пароль.</translation>
    </message>
    <message>
        <source>This is a secret key. Go back and choose to use a secret key, or paste the public one (npub1).</source>
        <extracomment>Error at the first start; npub1 stays</extracomment>
        <translation>Это секретный ключ. Вернитесь и выберите «Ввести свой ключ» или вставьте открытый (npub1).</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error at the first start: the password is too short</extracomment>
        <translation>
            <numerusform>Выберите пароль не короче %Ln символа.</numerusform>
            <numerusform>Выберите пароль не короче %Ln символов.</numerusform>
            <numerusform>Выберите пароль не короче %Ln символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Введите пароль.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome back</source>
        <extracomment>Title of the first page when a key only needs its password</extracomment>
        <translation>С возвращением</translation>
    </message>
    <message>
        <source>One more account</source>
        <extracomment>Title of the first page when an account is added</extracomment>
        <translation>Ещё один аккаунт</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>A calm, fast window on Nostr.</source>
        <extracomment>Line under the name of the program on the first page</extracomment>
        <translation>Спокойное и быстрое окно в Nostr.</translation>
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
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>Отправить</translation>
    </message>
    <message numerus="yes">
        <source>Work for %Ln bits and send again</source>
        <extracomment>Button: proof of work of %Ln bits for a relay that asks for it, then sends again</extracomment>
        <translation>
            <numerusform>Поработать на %Ln бит и отправить снова</numerusform>
            <numerusform>Поработать на %Ln бита и отправить снова</numerusform>
            <numerusform>Поработать на %Ln бит и отправить снова</numerusform>
        </translation>
    </message>
    <message>
        <source>Working, %L1 % likely done</source>
        <extracomment>Progress of proof of work: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>Идёт работа, вероятно, готова на %L1 %</translation>
    </message>
    <message>
        <source>Working for this note</source>
        <extracomment>Screen reader: a progress bar</extracomment>
        <translation>Идёт работа для этой заметки</translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work</extracomment>
        <translation>Прекратить работу</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: sends it once more</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <extracomment>Button: asks whether it shall not be sent any more</extracomment>
        <translation>Прекратить…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the note</extracomment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Outbox</source>
        <extracomment>Screen reader: name of the list of what is on its way to relays</extracomment>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <extracomment>Title of the empty outbox</extracomment>
        <translation>Всё доставлено</translation>
    </message>
    <message>
        <source>What you write waits here until every relay has it, also when you are offline or Nandu was closed.</source>
        <extracomment>Text of the empty outbox</extracomment>
        <translation>Написанное ждёт здесь, пока не дойдёт до каждого реле, даже если связи нет или Nandu был закрыт.</translation>
    </message>
    <message>
        <source>Stop trying?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Прекратить попытки?</translation>
    </message>
    <message>
        <source>The relays that took it keep it. The others are not asked again.</source>
        <extracomment>Text of a question: some relays have the note</extracomment>
        <translation>На реле, которые приняли, всё останется. Остальные больше не опрашиваются.</translation>
    </message>
    <message>
        <source>No relay has it. It stays on this computer and is not sent again.</source>
        <extracomment>Text of a question: &quot;it&quot; is the note</extracomment>
        <translation>Её нет ни на одном реле. Она останется на этом компьютере и больше не будет отправляться.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>Button of a question: it is not sent any more</extracomment>
        <translation>Прекратить</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Profile</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Список читаемых</translation>
    </message>
    <message>
        <source>Request to delete</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Запрос на удаление</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Репост</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Список заглушённых</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Список реле</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>List of people</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>Event of kind %1</source>
        <extracomment>What is on its way to relays, %1 is the number of its kind</extracomment>
        <translation>Событие вида %1</translation>
    </message>
    <message>
        <source>Not sent yet: you can still take it back.</source>
        <extracomment>State of a note</extracomment>
        <translation>Ещё не отправлено: можно отозвать.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <extracomment>Title of a page: what is on its way to relays</extracomment>
        <translation>Исходящие</translation>
    </message>
</context>
<context>
    <name>OwnMarks</name>
    <message>
        <source>Muted. They appear nowhere any more; Settings, Posts lists whom you muted.</source>
        <extracomment>Message after a person was muted; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Заглушено. Этот человек больше нигде не появится; список заглушённых есть в разделе «Настройки, Посты».</translation>
    </message>
    <message>
        <source>No longer muted.</source>
        <extracomment>Message after somebody or something was unmuted</extracomment>
        <translation>Больше не заглушено.</translation>
    </message>
    <message>
        <source>Muted. This conversation appears nowhere any more.</source>
        <extracomment>Message after a conversation was muted</extracomment>
        <translation>Заглушено. Эта беседа больше нигде не появится.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>Message after a note was put among the bookmarks</extracomment>
        <translation>Добавлено в закладки.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <extracomment>Message after a note was taken out of the bookmarks</extracomment>
        <translation>Убрано из закладок.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>Нет связи. Вы читаете сохранённое; написанное будет отправлено позже.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button without words, its name: to the page before</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Write a note</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Общая</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>a line of the palette (Ctrl+K): the page that tells which relays each person is read at</extracomment>
        <translation>Кто где читается</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Ваш профиль</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Изменить ваш профиль</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Ваши списки</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Заглушённое</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of accounts</extracomment>
        <translation>Сменить аккаунт</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings: relays</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Настройки: реле</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, what is kept on the disk</extracomment>
        <translation>Настройки: хранилище</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Настройки: внешний вид</translation>
    </message>
    <message>
        <source>Settings: desktop and notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Настройки: рабочий стол и уведомления</translation>
    </message>
    <message>
        <source>Settings: posts</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Настройки: посты</translation>
    </message>
    <message>
        <source>Settings: account</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Настройки: аккаунт</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of all keys</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>a line of the palette (Ctrl+K): the user manual</extracomment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Guide: when something is wrong</source>
        <extracomment>a line of the palette (Ctrl+K): a chapter of the user manual</extracomment>
        <translation>Руководство: если что-то не так</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>Завершить Nandu</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>a line of the palette (Ctrl+K): the page that shows what is fetched of each relay</extracomment>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Engine: slowest events</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, the events that took longest</extracomment>
        <translation>Движок: самые медленные события</translation>
    </message>
    <message>
        <source>Engine: quarantine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, events that were put aside</extracomment>
        <translation>Движок: карантин</translation>
    </message>
    <message>
        <source>Engine: benchmark</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, how fast this computer is</extracomment>
        <translation>Движок: замер</translation>
    </message>
    <message>
        <source>Settings: engine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, workers and queue</extracomment>
        <translation>Настройки: движок</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Open this note</source>
        <extracomment>a line of the palette (Ctrl+K), for a note whose name was pasted</extracomment>
        <translation>Открыть эту заметку</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <extracomment>a line of the palette (Ctrl+K), for a person whose npub was pasted</extracomment>
        <translation>Открыть этот профиль</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a line of the palette (Ctrl+K), for a web address; %1 is its host</extracomment>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Notes with #%1</source>
        <extracomment>a line of the palette (Ctrl+K); %1 is a hashtag without the #</extracomment>
        <translation>Заметки с #%1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <extracomment>the last line of the palette (Ctrl+K); %1 is what was typed</extracomment>
        <translation>Искать «%1»</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Go to</source>
        <extracomment>title of the palette (Ctrl+K), where pages, deeds and people are found by name</extracomment>
        <translation>Перейти к</translation>
    </message>
    <message>
        <source>A page, a deed, a name, or a pasted npub, note or link</source>
        <extracomment>in the field of the palette (Ctrl+K)</extracomment>
        <translation>Страница, действие, имя или вставленные npub, заметка, ссылка</translation>
    </message>
    <message>
        <source>What it could be</source>
        <extracomment>read by a screen reader: the lines of the palette</extracomment>
        <translation>Возможные варианты</translation>
    </message>
</context>
<context>
    <name>PeopleToFollow</name>
    <message>
        <source>People to follow</source>
        <extracomment>Screen reader: name of a list of people</extracomment>
        <translation>Кого читать</translation>
    </message>
    <message>
        <source>Whom would you like to read?</source>
        <extracomment>Title on the page Home while one follows nobody</extracomment>
        <translation>Кого вы хотели бы читать?</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Here are some who write where you read; Global shows everybody.</source>
        <extracomment>Text on the page Home while one follows nobody; below is a list of people</extracomment>
        <translation>«Главная» показывает тех, кого вы читаете. Вот некоторые из тех, кто пишет там, где вы читаете; «Общая» показывает всех.</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Look around in Global and follow whom you like.</source>
        <extracomment>Text on the page Home while one follows nobody</extracomment>
        <translation>«Главная» показывает тех, кого вы читаете. Осмотритесь в ленте «Общая» и читайте тех, кто вам нравится.</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button: goes to the page with notes of everybody</extracomment>
        <translation>К ленте «Общая»</translation>
    </message>
</context>
<context>
    <name>PictureAttachments</name>
    <message>
        <source>Only pictures of this computer can be added. Save it first, then choose the file.</source>
        <extracomment>Error: something was dropped that is not a file; &quot;it&quot; is the picture</extracomment>
        <translation>Добавить можно только картинки с этого компьютера. Сначала сохраните её, затем выберите файл.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds at most %Ln pictures here.</source>
        <extracomment>Error: too many pictures</extracomment>
        <translation>
            <numerusform>Здесь в заметке может быть не более %Ln картинки.</numerusform>
            <numerusform>Здесь в заметке может быть не более %Ln картинок.</numerusform>
            <numerusform>Здесь в заметке может быть не более %Ln картинок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the dialog that chooses files</extracomment>
        <translation>Выбор картинок</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <extracomment>Filter in the dialog that chooses files; keep the part in brackets</extracomment>
        <translation>Картинки (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>What can be seen, for those who cannot</source>
        <extracomment>Placeholder in the field for the description of a picture, for people who cannot see it</extracomment>
        <translation>Что здесь видно, для тех, кто не видит</translation>
    </message>
    <message>
        <source>Description of picture %L1</source>
        <extracomment>Screen reader: name of the field for the description, %L1 is the number of the picture</extracomment>
        <translation>Описание картинки %L1</translation>
    </message>
    <message>
        <source>Uploading, %L1 %</source>
        <extracomment>State of a picture on its way to a server, %L1 per cent</extracomment>
        <translation>Отправка, %L1 %</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <extracomment>State of a picture that has reached the server</extracomment>
        <translation>Сервер её сохраняет</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: uploads the picture once more after a failure</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <extracomment>Button without words, its name: removes the picture from the note</extracomment>
        <translation>Убрать эту картинку</translation>
    </message>
    <message>
        <source>Stop uploading this picture</source>
        <extracomment>Button without words, its name: stops the upload and removes the picture</extracomment>
        <translation>Прекратить отправку этой картинки</translation>
    </message>
    <message>
        <source>Drop it here to add it to the note</source>
        <extracomment>Shown while a file is dragged over the field</extracomment>
        <translation>Отпустите здесь, чтобы добавить к заметке</translation>
    </message>
</context>
<context>
    <name>PostSettings</name>
    <message>
        <source>Time to take a note back</source>
        <extracomment>Setting: how long a note waits before it is sent</extracomment>
        <translation>Время на отзыв заметки</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of the setting: notes are sent at once</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Value of the setting, in seconds</extracomment>
        <translation>%L1 с</translation>
    </message>
    <message>
        <source>So long a note waits on this computer before it is sent. Likes and follows are sent at once.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>Столько заметка ждёт на этом компьютере перед отправкой. Лайки и изменения списка читаемых отправляются сразу.</translation>
    </message>
    <message>
        <source>5 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>5 с</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>10 с</translation>
    </message>
    <message>
        <source>20 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>20 с</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>30 с</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading in the settings: what is on its way to relays</extracomment>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Everything you sent has arrived.</source>
        <extracomment>Under the heading Outbox</extracomment>
        <translation>Всё отправленное доставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way.</source>
        <extracomment>Under the heading Outbox: how many notes and other things are on their way</extracomment>
        <translation>
            <numerusform>%Ln в пути.</numerusform>
            <numerusform>%Ln в пути.</numerusform>
            <numerusform>%Ln в пути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way or not delivered.</source>
        <extracomment>Under the heading Outbox: how many are on their way or could not be delivered</extracomment>
        <translation>
            <numerusform>%Ln в пути или не доставлено.</numerusform>
            <numerusform>%Ln в пути или не доставлено.</numerusform>
            <numerusform>%Ln в пути или не доставлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: goes to a page</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Открыть исходящие</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Ваши списки</translation>
    </message>
    <message>
        <source>Whom you follow, your relays, bookmarks and the rest, with every version that was seen, to compare and restore.</source>
        <extracomment>Explanation under Your lists</extracomment>
        <translation>Кого вы читаете, ваши реле, закладки и остальное, с каждой замеченной версией, для сравнения и восстановления.</translation>
    </message>
    <message>
        <source>Open your lists</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Открыть ваши списки</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading in the settings: notes that were put aside</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>The notes you put aside.</source>
        <extracomment>Explanation under Bookmarks</extracomment>
        <translation>Заметки, которые вы отложили.</translation>
    </message>
    <message>
        <source>Open the bookmarks</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Открыть закладки</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>Heading in the settings: what one does not want to see</extracomment>
        <translation>Заглушённое</translation>
    </message>
    <message>
        <source>People, words and conversations that you do not want to see.</source>
        <extracomment>Explanation under Muted</extracomment>
        <translation>Люди, слова и беседы, которые вы не хотите видеть.</translation>
    </message>
    <message>
        <source>Open what is muted</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Открыть заглушённое</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Ваш профиль</translation>
    </message>
    <message>
        <source>Name, picture, and what you say about yourself.</source>
        <extracomment>Explanation under Your profile</extracomment>
        <translation>Имя, картинка и то, что вы рассказываете о себе.</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Изменить ваш профиль</translation>
    </message>
</context>
<context>
    <name>PostTargets</name>
    <message>
        <source>No relay to write to</source>
        <extracomment>Button: where a note goes; no relay is set up</extracomment>
        <translation>Нет реле для записи</translation>
    </message>
    <message>
        <source>To no relay</source>
        <extracomment>Button: where a note goes; all relays were left out</extracomment>
        <translation>Ни на одно реле</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln relays</source>
        <extracomment>Button: where a note goes</extracomment>
        <translation>
            <numerusform>На %Ln реле</numerusform>
            <numerusform>На %Ln реле</numerusform>
            <numerusform>На %Ln реле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln inboxes</source>
        <extracomment>Button: where a note goes, %1 such as &quot;To 3 relays&quot;; inboxes are relays where people named in the note read</extracomment>
        <translation>
            <numerusform>%1 и %Ln ящик</numerusform>
            <numerusform>%1 и %Ln ящика</numerusform>
            <numerusform>%1 и %Ln ящиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · read by %Ln people you name</source>
        <extracomment>Line in a list of relays, %1 is the address; who reads there</extracomment>
        <translation>
            <numerusform>%1 · здесь читает %Ln упомянутый вами человек</numerusform>
            <numerusform>%1 · здесь читают %Ln упомянутых вами человека</numerusform>
            <numerusform>%1 · здесь читают %Ln упомянутых вами человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message>
        <source>No notifications here</source>
        <extracomment>in the settings of notifications: this desktop has no notification service</extracomment>
        <translation>Уведомлений здесь нет</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. They come as soon as a notification service runs.</source>
        <extracomment>explains &quot;No notifications here&quot;</extracomment>
        <translation>На этом рабочем столе ничто не показывает уведомления. Они появятся, как только заработает служба уведомлений.</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>Упоминания и ответы</translation>
    </message>
    <message>
        <source>Also quotes of your notes.</source>
        <extracomment>explains the setting &quot;Mentions and replies&quot;</extracomment>
        <translation>Также цитаты ваших заметок.</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>a setting: notifications of the desktop; a zap is a small payment</extracomment>
        <translation>Запы</translation>
    </message>
    <message>
        <source>New followers</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>Новые читатели</translation>
    </message>
    <message>
        <source>Reactions and reposts</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>Реакции и репосты</translation>
    </message>
    <message>
        <source>Hide the content</source>
        <extracomment>a setting: notifications of the desktop without names and words</extracomment>
        <translation>Скрывать содержание</translation>
    </message>
    <message>
        <source>A notification says that something came, not from whom, and not what.</source>
        <extracomment>explains the setting &quot;Hide the content&quot;</extracomment>
        <translation>Уведомление говорит, что что-то пришло, но не от кого и не что именно.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>a setting: hours without notifications</extracomment>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Nothing is shown in them, and nothing afterwards: it waits under Notifications.</source>
        <extracomment>explains the setting &quot;Quiet hours&quot;</extracomment>
        <translation>Ничего не показывается ни в это время, ни после: всё ждёт на странице «Уведомления».</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>a setting: when the hours without notifications begin</extracomment>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <extracomment>read by a screen reader: sets when the hours without notifications begin</extracomment>
        <translation>Начало тихих часов</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>a setting: when the hours without notifications end</extracomment>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <extracomment>read by a screen reader: sets when the hours without notifications end</extracomment>
        <translation>Конец тихих часов</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>a setting</extracomment>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Nandu. GNOME shows one with its extension AppIndicator.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>На этом рабочем столе нет трея, поэтому закрытие окна завершает Nandu. GNOME показывает трей с расширением AppIndicator.</translation>
    </message>
    <message>
        <source>It tells how much is new, and Nandu can go on without its window.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>Показывает, сколько нового, и Nandu может работать дальше без окна.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>a setting: what closing the window does
----------
read by a screen reader: a choice of three</extracomment>
        <translation>Закрытие окна</translation>
    </message>
    <message>
        <source>In the tray Nandu goes on fetching and tells you what is new.</source>
        <extracomment>explains the setting &quot;Closing the window&quot;</extracomment>
        <translation>В трее Nandu продолжает загружать и сообщает о новом.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>Остаться в трее</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>Завершить Nandu</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>a setting</extracomment>
        <translation>Запуск при входе</translation>
    </message>
    <message>
        <source>Without a window, in the tray.</source>
        <extracomment>explains the setting &quot;Start at login&quot;</extracomment>
        <translation>Без окна, в трее.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <extracomment>Button: opens the profile of this person</extracomment>
        <translation>Профиль</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>An address begins with https://, for example https://example.org/me.jpg.</source>
        <extracomment>Error under a field of one&apos;s profile; the example stays</extracomment>
        <translation>Адрес начинается с https://, например https://example.org/me.jpg.</translation>
    </message>
    <message>
        <source>This looks like name@example.org.</source>
        <extracomment>Hint under a field of one&apos;s profile; the example stays</extracomment>
        <translation>Это выглядит как name@example.org.</translation>
    </message>
    <message>
        <source>What you say about yourself is too long for most relays.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>Ваш рассказ о себе слишком длинный для большинства реле.</translation>
    </message>
    <message>
        <source>This holds a secret key. Nandu does not publish it.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>Здесь есть секретный ключ. Nandu не публикует его.</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Public key</source>
        <extracomment>Label before a public key (npub)</extracomment>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Копировать открытый ключ</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label before an address</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Open website</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Открыть сайт</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label before an address for payments in bitcoin</extracomment>
        <translation>Адрес Lightning</translation>
    </message>
    <message>
        <source>Copy lightning address</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Копировать адрес Lightning</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>How people mention you</source>
        <extracomment>Hint under the field for the name</extracomment>
        <translation>Как вас упоминают</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Label of a field of one&apos;s profile: the longer name</extracomment>
        <translation>Отображаемое имя</translation>
    </message>
    <message>
        <source>Shown above your notes, if you want another one there</source>
        <extracomment>Hint under the field for the display name</extracomment>
        <translation>Показывается над вашими заметками, если там нужно другое</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>О себе</translation>
    </message>
    <message>
        <source>Address of your picture</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the small round picture</extracomment>
        <translation>Адрес вашей картинки</translation>
    </message>
    <message>
        <source>Address of the picture above your profile</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the wide picture</extracomment>
        <translation>Адрес картинки над профилем</translation>
    </message>
    <message>
        <source>Verified name (NIP-05)</source>
        <extracomment>Label of a field of one&apos;s profile; NIP-05 is not translated</extracomment>
        <translation>Проверенное имя (NIP-05)</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <extracomment>Placeholder: how a verified name looks; example.org stays</extracomment>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label of a field of one&apos;s profile: an address for payments in bitcoin</extracomment>
        <translation>Адрес Lightning</translation>
    </message>
    <message>
        <source>you@wallet.example</source>
        <extracomment>Placeholder: how a lightning address looks; wallet.example stays</extracomment>
        <translation>you@wallet.example</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>A change waits: the newest version of your profile is being loaded from your relays.</source>
        <extracomment>Line under the form after saving</extracomment>
        <translation>Изменение ждёт: с ваших реле загружается самая новая версия профиля.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: publishes the changed profile</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Button: shows earlier versions of one&apos;s profile</extracomment>
        <translation>Прежние версии</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Button: opens the form with one&apos;s own profile</extracomment>
        <translation>Изменить профиль</translation>
    </message>
    <message>
        <source>More about %1</source>
        <extracomment>Button without words, its name: opens a menu; %1 is a name</extracomment>
        <translation>Ещё о %1</translation>
    </message>
    <message>
        <source>claimed</source>
        <extracomment>Small mark at an internet name (NIP-05) that was not checked yet</extracomment>
        <translation>не проверено</translation>
    </message>
    <message numerus="yes">
        <source>Follows %Ln people</source>
        <extracomment>How many people this person follows</extracomment>
        <translation>
            <numerusform>Читает %Ln человека</numerusform>
            <numerusform>Читает %Ln человек</numerusform>
            <numerusform>Читает %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Line in a profile</extracomment>
        <translation>Вы заглушили этого человека: написанное им не показывается.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Button: shows again what this person writes</extracomment>
        <translation>Не глушить</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of a profile: without replies</extracomment>
        <translation>Посты</translation>
    </message>
    <message>
        <source>With replies</source>
        <extracomment>Tab of a profile: posts and replies</extracomment>
        <translation>С ответами</translation>
    </message>
    <message>
        <source>What to show</source>
        <extracomment>Screen reader: name of the tabs of a profile</extracomment>
        <translation>Что показывать</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a profile: puts its nostr: address into the clipboard</extracomment>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Menu of a profile: puts the npub into the clipboard</extracomment>
        <translation>Копировать открытый ключ</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Menu of a profile: shows again what this person writes</extracomment>
        <translation>Не глушить</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Menu of a profile: nothing of this person is shown any more</extracomment>
        <translation>Заглушить</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Nothing written yet</source>
        <extracomment>Title of an empty profile: neither posts nor replies</extracomment>
        <translation>Пока ничего не написано</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>Title of an empty profile</extracomment>
        <translation>Постов пока нет</translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Text of a profile</extracomment>
        <translation>Вы заглушили этого человека: написанное им не показывается.</translation>
    </message>
    <message>
        <source>Nothing by %1 is stored. Your relays are being asked.</source>
        <extracomment>Text of an empty profile, %1 is a name</extracomment>
        <translation>От %1 ничего не сохранено. Идёт опрос ваших реле.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>read aloud: what a line of progress is about, and how far it is</extracomment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: name of a picture</extracomment>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Heading: events that could not be checked or written are put aside here</extracomment>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Beside the heading Quarantine</extracomment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes all of them into a file</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Удалить все…</translation>
    </message>
    <message>
        <source>An event that makes a check crash, or that the database refuses, is put aside so that the others go on. Nothing of yours is ever lost this way: what you wrote lies in a file of its own.</source>
        <extracomment>Explanation under the heading Quarantine</extracomment>
        <translation>Событие, на котором проверка даёт сбой или которое отклоняет база данных, откладывается, чтобы остальные шли дальше. Ваше так никогда не теряется: написанное вами лежит в отдельном файле.</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <extracomment>Title of the empty quarantine</extracomment>
        <translation>Ничего не отложено</translation>
    </message>
    <message>
        <source>Every event that arrived was checked and written, or turned away for a reason of its own.</source>
        <extracomment>Text of the empty quarantine</extracomment>
        <translation>Каждое пришедшее событие проверено и записано или отклонено по своей причине.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label before the address of a relay</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Label before how often it was tried</extracomment>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>Button, not usable for a moment</extracomment>
        <translation>Попытка…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: checks and writes the event once more</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the event into the clipboard</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Delete this event?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Удалить это событие?</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Удалить их все?</translation>
    </message>
    <message>
        <source>What is put aside is nowhere else on this computer. A relay may still have it, and then it comes back.</source>
        <extracomment>Text of a question</extracomment>
        <translation>Отложенного больше нигде на этом компьютере нет. Оно может ещё быть на каком-нибудь реле и тогда вернётся.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of a question</extracomment>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message>
        <source>Could not be written</source>
        <extracomment>What went wrong with an event that was put aside: the database refused it</extracomment>
        <translation>Не удалось записать</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>What went wrong with an event that was put aside: its check crashed</extracomment>
        <translation>Не удалось проверить</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>Этот компьютер</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <extracomment>How often it was tried</extracomment>
        <translation>
            <numerusform>%Ln попытка</numerusform>
            <numerusform>%Ln попытки</numerusform>
            <numerusform>%Ln попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored now.</source>
        <extracomment>Message after an event was tried again</extracomment>
        <translation>Теперь оно сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events exported.</source>
        <extracomment>Message after events were written into a file</extracomment>
        <translation>
            <numerusform>Экспортировано %Ln событие.</numerusform>
            <numerusform>Экспортировано %Ln события.</numerusform>
            <numerusform>Экспортировано %Ln событий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Full: relays wait</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Полна: реле ждут</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Почти полна</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Наполняется</translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Движется</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Пуста</translation>
    </message>
    <message>
        <source>Queue: %1 of %2</source>
        <extracomment>Screen reader: %1 events wait, %2 may wait</extracomment>
        <translation>Очередь: %1 из %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: events that wait to be checked</extracomment>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Mark at a scale, per cent</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the picture of the queue: %1 events wait, %2 may wait</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 MiB of %L2 MiB</source>
        <extracomment>Under the picture of the queue: memory; MiB are mebibytes</extracomment>
        <translation>%1 МиБ из %L2 МиБ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>Общая</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Page: notes that were put aside</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: what is on its way to relays</extracomment>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: opens the sheet for a new note</extracomment>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Screen reader: the button for a new note</extracomment>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <extracomment>Button: opens the sheet with the keys of the keyboard</extracomment>
        <translation>Клавиши и справка</translation>
    </message>
</context>
<context>
    <name>RailAccount</name>
    <message>
        <source>Account in use: %1. Switch accounts</source>
        <extracomment>Screen reader: a button; %1 is the name of the account in use</extracomment>
        <translation>Используется аккаунт %1. Сменить аккаунт</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Raw event</source>
        <extracomment>Screen reader: name of a text in JSON</extracomment>
        <translation>Исходный текст события</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Refused</source>
        <extracomment>Heading: events that were turned away, by reason</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Nothing had to be turned away.</source>
        <extracomment>Under the heading Refused, when the list is empty</extracomment>
        <translation>Отклонять ничего не пришлось.</translation>
    </message>
    <message>
        <source>By relay</source>
        <extracomment>Heading: the same by relay</extracomment>
        <translation>По реле</translation>
    </message>
</context>
<context>
    <name>RelayBackup</name>
    <message>
        <source>Backup</source>
        <extracomment>Heading: what the user wrote is compared with what this relay has of it</extracomment>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Compares what you wrote with what it has of that: what it lacks is sent there, what is missing here is fetched. Direct messages and drafts are not sent.</source>
        <extracomment>Under the heading &quot;Backup&quot;; &quot;it&quot; is the relay</extracomment>
        <translation>Сравнивает написанное вами с тем, что из этого есть там: чего нет там, отправляется, чего нет здесь, загружается. Личные сообщения и черновики не отправляются.</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <extracomment>read aloud: a line that shows how far the backup to a relay is</extracomment>
        <translation>Копирование на %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Button on a relay&apos;s page: starts comparing and sending</extracomment>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on a relay&apos;s page: stops the backup that is under way</extracomment>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>RelayBackupModel</name>
    <message>
        <source>Connecting …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>Соединение …</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>Сравнение того, что есть здесь, с тем, что есть там …</translation>
    </message>
    <message>
        <source>It cannot compare, so all that it has of yours is fetched …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>Сравнивать оно не умеет, поэтому загружается всё ваше, что там есть …</translation>
    </message>
    <message>
        <source>Fetching what is missing here: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>Загрузка того, чего нет здесь: %1 из %2</translation>
    </message>
    <message>
        <source>Sending what it lacks: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>Отправка того, чего нет там: %1 из %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused without a reason. Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>Отправлено %1, отклонено без причины %2. Посмотрите ниже, что оно сообщает о себе.</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused: “%3” Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events, %3 are the words of the relay</extracomment>
        <translation>Отправлено %1, отклонено %2: «%3» Посмотрите ниже, что оно сообщает о себе.</translation>
    </message>
    <message>
        <source>It has everything of yours that is here.</source>
        <extracomment>how a backup to a relay ended, on its page: nothing was missing there</extracomment>
        <translation>Там есть всё ваше, что есть здесь.</translation>
    </message>
    <message>
        <source>Done: %1 sent to it, %2 fetched from it.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>Готово: отправлено туда %1, загружено оттуда %2.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 is the reason in the words of the network</extracomment>
        <translation>Связи с ним нет: %1. Повторите, когда оно будет подключено.</translation>
    </message>
    <message>
        <source>It cannot be reached. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Связи с ним нет. Повторите, когда оно будет подключено.</translation>
    </message>
    <message>
        <source>It refused: “%1” What was sent until then is there.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 are the words of the relay</extracomment>
        <translation>Отказ: «%1» Отправленное до этого там есть.</translation>
    </message>
    <message>
        <source>It does not compare so much at a time. Try again later, or use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Столько за раз оно не сравнивает. Повторите позже или возьмите другое реле.</translation>
    </message>
    <message>
        <source>Its answers made no sense, so nothing more was sent. Use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Его ответы не имели смысла, поэтому больше ничего не отправлено. Возьмите другое реле.</translation>
    </message>
    <message>
        <source>It stopped answering. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Оно перестало отвечать. Отправленное до этого там есть; для остального начните снова.</translation>
    </message>
    <message>
        <source>What is stored here cannot be read. Start Nandu again, then try once more.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Сохранённое здесь не читается. Запустите Nandu заново и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A backup to %1 is under way; one relay at a time.</source>
        <extracomment>on the page of a relay, while a backup to another one, %1, is under way</extracomment>
        <translation>Идёт копирование на %1; реле копируются по одному.</translation>
    </message>
    <message>
        <source>Cancelled. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Отменено. Отправленное до этого там есть; для остального начните снова.</translation>
    </message>
</context>
<context>
    <name>RelayDetailModel</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%L1 мс</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>Instead of a number: the relay does not tell it</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Left alone for %L1 s after a failure</source>
        <extracomment>State of a relay: the next try is in %L1 seconds</extracomment>
        <translation>Пауза после сбоя, ещё %L1 с</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>It says that it wants to know who you are, and has not asked yet.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Сообщает, что хочет знать, кто вы, но пока не спрашивало.</translation>
    </message>
    <message>
        <source>It has not asked who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Не спрашивало, кто вы.</translation>
    </message>
    <message>
        <source>It asks who you are and shows or takes some things only then.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Спрашивает, кто вы, и лишь тогда показывает или принимает некоторые вещи.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Идёт вход …</translation>
    </message>
    <message>
        <source>It knows who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Знает, кто вы.</translation>
    </message>
    <message>
        <source>You are not signed in there.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Вход там не выполнен.</translation>
    </message>
    <message>
        <source>You are not signed in there: %1</source>
        <extracomment>Whether the relay knows who one is (NIP-42), %1 are the words of the relay</extracomment>
        <translation>Вход там не выполнен: %1</translation>
    </message>
    <message>
        <source>Nobody you follow is read from it now.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>Никто из тех, кого вы читаете, сейчас с него не читается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it; all of them are at other relays as well.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>С него читается %Ln человек из тех, кого вы читаете; он есть и на других реле.</numerusform>
            <numerusform>С него читаются %Ln человека из тех, кого вы читаете; все они есть и на других реле.</numerusform>
            <numerusform>С него читаются %Ln человек из тех, кого вы читаете; все они есть и на других реле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>С него читается %Ln человек из тех, кого вы читаете.</numerusform>
            <numerusform>С него читаются %Ln человека из тех, кого вы читаете.</numerusform>
            <numerusform>С него читаются %Ln человек из тех, кого вы читаете.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln of them would be read at none of their relays.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>Без него %Ln из них не будет читаться ни на одном из своих реле.</numerusform>
            <numerusform>Без него %Ln из них не будут читаться ни на одном из своих реле.</numerusform>
            <numerusform>Без него %Ln из них не будут читаться ни на одном из своих реле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events received</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>Получено событий</translation>
    </message>
    <message>
        <source>Of them known already</source>
        <extracomment>Label before a number, on the page of a relay: of the events received</extracomment>
        <translation>Из них уже известно</translation>
    </message>
    <message>
        <source>%1 (%L2 %)</source>
        <extracomment>A number and in brackets its part in per cent</extracomment>
        <translation>%1 (%L2 %)</translation>
    </message>
    <message>
        <source>Brought first, over all runs</source>
        <extracomment>Label before a number, on the page of a relay: events that this relay brought before others</extracomment>
        <translation>Принесено первым, за все запуски</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Label before a number, on the page of a relay: events that were turned away</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Of them not asked for</source>
        <extracomment>Label before a number, on the page of a relay: of the refused</extracomment>
        <translation>Из них не запрошено</translation>
    </message>
    <message>
        <source>Messages that were none</source>
        <extracomment>Label before a number, on the page of a relay: what came was not understood</extracomment>
        <translation>Непонятные сообщения</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a size, on the page of a relay</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Your posts accepted, rejected, unanswered</source>
        <extracomment>Label before three numbers, on the page of a relay</extracomment>
        <translation>Ваши посты: приняты, отклонены, без ответа</translation>
    </message>
    <message>
        <source>Dials, reconnects</source>
        <extracomment>Label before two numbers, on the page of a relay: tries to connect, and times the connection was lost</extracomment>
        <translation>Подключения, повторы</translation>
    </message>
    <message>
        <source>Subscriptions open</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>Открытые подписки</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Label before a time, on the page of a relay: how long connecting takes</extracomment>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Last ping</source>
        <extracomment>Label before a time, on the page of a relay</extracomment>
        <translation>Последний отклик</translation>
    </message>
    <message>
        <source>First event</source>
        <extracomment>Label before a time, on the page of a relay: from a question to the first answer</extracomment>
        <translation>Первое событие</translation>
    </message>
    <message>
        <source>All that is stored (EOSE)</source>
        <extracomment>Label before a time, on the page of a relay: until the relay has sent all it has; EOSE stays</extracomment>
        <translation>Всё сохранённое (EOSE)</translation>
    </message>
    <message>
        <source>Taking a post (OK)</source>
        <extracomment>Label before a time, on the page of a relay: until it says that it took a note; OK stays</extracomment>
        <translation>Приём поста (OK)</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Label before the name of the relay&apos;s program</extracomment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Subscriptions at a time</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>Подписок одновременно</translation>
    </message>
    <message>
        <source>Events an answer</source>
        <extracomment>Label before a limit of the relay: how many events in one answer</extracomment>
        <translation>Событий в ответе</translation>
    </message>
    <message>
        <source>Filters a subscription</source>
        <extracomment>Label before a limit of the relay: how many filters in one subscription</extracomment>
        <translation>Фильтров в подписке</translation>
    </message>
    <message>
        <source>Length of a message</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>Длина сообщения</translation>
    </message>
    <message>
        <source>Wants to know who asks</source>
        <extracomment>Label before &quot;yes&quot; or &quot;not said&quot;: the relay serves only people who sign in</extracomment>
        <translation>Хочет знать, кто спрашивает</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>After &quot;Wants to know who asks&quot;</extracomment>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>RelayEditor</name>
    <message>
        <source>Add a relay: wss://…</source>
        <extracomment>Placeholder in the field for the address of a relay; wss:// stays</extracomment>
        <translation>Добавить реле: wss://…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the relay</extracomment>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>RelayFault</name>
    <message>
        <source>it stopped answering</source>
        <extracomment>Why the connection to a relay ended, a line in a list: the relay went silent</extracomment>
        <translation>перестало отвечать</translation>
    </message>
    <message>
        <source>its name leads to a private address</source>
        <extracomment>Why a relay was not dialled, a line in a list: a stranger&apos;s relay must not lead into the home network</extracomment>
        <translation>имя ведёт на частный адрес</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 seconds without an answer</extracomment>
        <translation>нет ответа за %1 с</translation>
    </message>
    <message>
        <source>it refused with HTTP %1</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 is an HTTP status such as 503</extracomment>
        <translation>отказ с HTTP %1</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <extracomment>Why a relay could not be dialled, a line in a list: no computer has this name, or the network does not tell</extracomment>
        <translation>его имя не найдено</translation>
    </message>
</context>
<context>
    <name>RelayFaults</name>
    <message>
        <source>What went wrong</source>
        <extracomment>Heading: a list of failed connections with their time</extracomment>
        <translation>Что пошло не так</translation>
    </message>
    <message>
        <source>nothing since the start</source>
        <extracomment>Instead of a list of failed connections: &quot;the start&quot; is of the program</extracomment>
        <translation>с запуска ничего</translation>
    </message>
</context>
<context>
    <name>RelayItem</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 мс</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people read here</source>
        <extracomment>How many of the people one follows are read from this relay</extracomment>
        <translation>
            <numerusform>Здесь читается %Ln человек</numerusform>
            <numerusform>Здесь читаются %Ln человека</numerusform>
            <numerusform>Здесь читаются %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: opens the page of this relay</extracomment>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Screen reader: the button, %1 is the address of a relay</extracomment>
        <translation>Подробнее о %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button without words, its name: %1 is the address of a relay</extracomment>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Instead of the result of a test</extracomment>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>where people you follow write</source>
        <extracomment>Small mark at a relay: it is used because people one follows write there</extracomment>
        <translation>сюда пишут те, кого вы читаете</translation>
    </message>
    <message>
        <source>not in your list</source>
        <extracomment>Small mark at a relay that is asked for this and that, e.g. for the relays of people</extracomment>
        <translation>не из вашего списка</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>If you drop it</source>
        <extracomment>Heading: what would happen without this relay</extracomment>
        <translation>Если от него отказаться</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens the page with the relays of each person</extracomment>
        <translation>Кто где читается</translation>
    </message>
    <message>
        <source>How fast it answers</source>
        <extracomment>Heading over times; &quot;it&quot; is the relay</extracomment>
        <translation>Как быстро отвечает</translation>
    </message>
    <message>
        <source>middle of the last 31</source>
        <extracomment>Beside the heading: the figures are the median of the last 31</extracomment>
        <translation>медиана последних 31</translation>
    </message>
    <message>
        <source>What it brought</source>
        <extracomment>Heading over figures: events that came from the relay</extracomment>
        <translation>Что принесло</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Beside the heading: since the start of the program</extracomment>
        <translation>с запуска</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <extracomment>Heading over what the relay tells about itself (NIP-11)</extracomment>
        <translation>Что сообщает о себе</translation>
    </message>
    <message>
        <source>Its last notice: %1</source>
        <extracomment>Line: %1 are the words of the relay (a NOTICE)</extracomment>
        <translation>Последнее сообщение реле: %1</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button on a relay&apos;s page; it opens the sync page</extracomment>
        <translation>Что загружается</translation>
    </message>
</context>
<context>
    <name>RelayServiceImpl</name>
    <message>
        <source>Works: it answered in %L1 ms.</source>
        <extracomment>Result of testing a relay, %L1 is the time in milliseconds</extracomment>
        <translation>Работает: ответ за %L1 мс.</translation>
    </message>
    <message>
        <source>It answers, but only to people who sign in to it.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>Отвечает, но только тем, кто на нём вошёл.</translation>
    </message>
    <message>
        <source>It answers, but refuses: %1</source>
        <extracomment>Result of testing a relay, %1 are the words of the relay</extracomment>
        <translation>Отвечает, но отказывает: %1</translation>
    </message>
    <message>
        <source>It refused the connection (HTTP %1).</source>
        <extracomment>Result of testing a relay, %1 is an HTTP status such as 403</extracomment>
        <translation>Отказало в соединении (HTTP %1).</translation>
    </message>
    <message>
        <source>It could not be reached: %1</source>
        <extracomment>Result of testing a relay, %1 is why</extracomment>
        <translation>Не удалось подключиться: %1</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>Не ответило вовремя.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Nostr relay.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>Что-то там отвечает, но это не реле Nostr.</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not used; do not paste it anywhere.</source>
        <extracomment>Error: a secret key was typed as the address of a relay</extracomment>
        <translation>Здесь есть секретный ключ. Он не использован; никуда его не вставляйте.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a relay; they look like wss://relay.example.com</source>
        <extracomment>Error: what was typed, %1, is no relay</extracomment>
        <translation>«%1» не адрес реле; адреса выглядят как wss://relay.example.com</translation>
    </message>
    <message>
        <source>This relay is in your list already.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Это реле уже есть в вашем списке.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays are the most; remove one first.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>
            <numerusform>Можно не более %Ln реле; сначала удалите одно.</numerusform>
            <numerusform>Можно не более %Ln реле; сначала удалите одно.</numerusform>
            <numerusform>Можно не более %Ln реле; сначала удалите одно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whether to read from it, write to it, or both.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Выберите чтение, запись или то и другое.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <extracomment>Instead of the result of testing a relay</extracomment>
        <translation>Проверка …</translation>
    </message>
    <message>
        <source>The list of relays could not be saved: %1</source>
        <extracomment>Error, %1 is the reason in technical words</extracomment>
        <translation>Не удалось сохранить список реле: %1</translation>
    </message>
    <message>
        <source>Your answer holds until Nandu is closed; it could not be saved: %1</source>
        <extracomment>Error: whether a relay is told who one is could not be written down; %1 is the reason in technical words</extracomment>
        <translation>Ваш ответ действует до закрытия Nandu; сохранить его не удалось: %1</translation>
    </message>
</context>
<context>
    <name>RelaySettings</name>
    <message>
        <source>Relays hand notes on. You read from some and write to some; your list is yours to change.</source>
        <extracomment>On top of the page of relays</extracomment>
        <translation>Реле передают заметки дальше. С одних вы читаете, на другие пишете; менять список можете как угодно.</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens a page with the relays of each person</extracomment>
        <translation>Кто где читается</translation>
    </message>
    <message>
        <source>Relays connected at a time</source>
        <extracomment>Setting: how many relays at the same time</extracomment>
        <translation>Реле подключено одновременно</translation>
    </message>
    <message>
        <source>The people you follow are read where they write. Who finds no room under this number is visited every few minutes.</source>
        <extracomment>Explanation under the setting; &quot;this number&quot; is the setting</extracomment>
        <translation>Те, кого вы читаете, читаются там, где они пишут. Кому не хватило места в пределах этого числа, тех посещают раз в несколько минут.</translation>
    </message>
    <message>
        <source>Relays a person</source>
        <extracomment>Setting: how many relays for each person one follows</extracomment>
        <translation>Реле на человека</translation>
    </message>
    <message>
        <source>From so many of their relays somebody is read, where they name as many. More miss less, and bring more copies.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>Каждый человек читается со стольких своих реле, если он их столько указал. Чем больше, тем меньше пропущено и тем больше копий.</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button in the settings of relays; it opens the sync page</extracomment>
        <translation>Что загружается</translation>
    </message>
</context>
<context>
    <name>RelaySignIn</name>
    <message>
        <source>Signing in</source>
        <extracomment>Heading: whether the relay is told who one is (NIP-42)</extracomment>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Tell it who you are</source>
        <extracomment>Screen reader: name of the choice; &quot;it&quot; is the relay</extracomment>
        <translation>Сообщать, кто вы</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Спрашивать</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Once holds until Nandu is closed. The answer is for the account in use, and for this relay alone.</source>
        <extracomment>Explanation under the choice: &quot;Once&quot; is one of its words</extracomment>
        <translation>«Один раз» действует до закрытия Nandu. Ответ только для используемого аккаунта и только для этого реле.</translation>
    </message>
</context>
<context>
    <name>RelayTableCard</name>
    <message>
        <source>Relays</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Реле</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <extracomment>Beside the heading: how many relays are connected, of how many</extracomment>
        <translation>%L1 из %L2 подключено</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Column of a table of relays: how fast it answers</extracomment>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of relays: how many events</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Column of a table of relays: events that were stored already</extracomment>
        <translation>Известно</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a table of relays: events that were turned away</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Unasked</source>
        <extracomment>Column of a table of relays: events nobody asked for</extracomment>
        <translation>Лишнее</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 мс</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button below the table of relays; it opens the sync page</extracomment>
        <translation>Что загружается</translation>
    </message>
</context>
<context>
    <name>RelayText</name>
    <message>
        <source>Off</source>
        <extracomment>State of a relay</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a relay</extracomment>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Next try in %L1 s</source>
        <extracomment>State of a relay, %L1 seconds</extracomment>
        <translation>Повтор через %L1 с</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a relay: until the next try to connect</extracomment>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Paused until the queue has room</source>
        <extracomment>State of a relay: the queue of events is full</extracomment>
        <translation>Пауза: очередь полна</translation>
    </message>
</context>
<context>
    <name>RelayUse</name>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>It is not in your list: Nandu uses it to read people who write there.</source>
        <extracomment>Line at a relay: &quot;it&quot; is the relay</extracomment>
        <translation>Его нет в вашем списке: Nandu использует его, чтобы читать тех, кто туда пишет.</translation>
    </message>
    <message>
        <source>For reading the people you follow, use it</source>
        <extracomment>Label before a choice: use the relay never, rarely, as usual, first</extracomment>
        <translation>Использовать для чтения тех, кого вы читаете</translation>
    </message>
    <message>
        <source>How gladly it is used</source>
        <extracomment>Screen reader: name of the choice</extracomment>
        <translation>Насколько охотно его использовать</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Rarely</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Редко</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Remove from my list</source>
        <extracomment>Button: takes the relay out of one&apos;s list</extracomment>
        <translation>Убрать из моего списка</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <extracomment>Button: puts the relay into one&apos;s list</extracomment>
        <translation>Добавить в мой список</translation>
    </message>
</context>
<context>
    <name>RelaysCard</name>
    <message numerus="yes">
        <source>%Ln relays connected</source>
        <extracomment>How many relays are connected</extracomment>
        <translation>
            <numerusform>Подключено %Ln реле</numerusform>
            <numerusform>Подключено %Ln реле</numerusform>
            <numerusform>Подключено %Ln реле</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 мс</translation>
    </message>
</context>
<context>
    <name>RelaysModel</name>
    <message>
        <source>Nandu is closing.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Nandu закрывается.</translation>
    </message>
    <message>
        <source>Type the address of a relay, for example wss://relay.example.org.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Введите адрес реле, например wss://relay.example.org.</translation>
    </message>
</context>
<context>
    <name>ResyncPane</name>
    <message>
        <source>Fetch everything anew. What is here stays; what the relay has besides comes.</source>
        <extracomment>above the choices of how far back a relay is fetched anew</extracomment>
        <translation>Загрузить всё заново. То, что здесь есть, останется; придёт то, что на реле есть кроме этого.</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>За день</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>За неделю</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>За месяц</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>За год</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>or a day: 2024-12-31</source>
        <extracomment>placeholder of a field for a date, written as in the example</extracomment>
        <translation>или день: 2024-12-31</translation>
    </message>
    <message>
        <source>Since which day</source>
        <extracomment>read aloud: a field for a date</extracomment>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>the button beside a date: fetch everything since then anew</extracomment>
        <translation>Загрузить</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message numerus="yes">
        <source>%Ln people, of %L1 within reach</source>
        <extracomment>live count of people whose notes are fetched; %1 is how many there would be without the cap</extracomment>
        <translation>
            <numerusform>%Ln человек из %L1 доступных</numerusform>
            <numerusform>%Ln человека из %L1 доступных</numerusform>
            <numerusform>%Ln человек из %L1 доступных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>live count of people whose notes are fetched</extracomment>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow %L1; %L2 of them follow you; they follow %L3 more.</source>
        <extracomment>three counts of people</extracomment>
        <translation>Вы читаете: %L1; из них читают вас: %L2; они читают ещё: %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.</source>
        <extracomment>a follow list is a list of whom somebody follows</extracomment>
        <translation>
            <numerusform>Здесь пока нет %Ln списка читаемых от тех, кого вы читаете; он запрошен, и число вырастет, когда он придёт.</numerusform>
            <numerusform>Здесь пока нет %Ln списков читаемых от тех, кого вы читаете; они запрошены, и число будет расти, когда они придут.</numerusform>
            <numerusform>Здесь пока нет %Ln списков читаемых от тех, кого вы читаете; они запрошены, и число будет расти, когда они придут.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names nobody. Paste an npub, an nprofile or a key of 64 digits.</source>
        <extracomment>under the field for a person&apos;s address</extracomment>
        <translation>Это ни на кого не указывает. Вставьте npub, nprofile или ключ из 64 знаков.</translation>
    </message>
</context>
<context>
    <name>ScopeSettings</name>
    <message>
        <source>Only you</source>
        <extracomment>whose notes are fetched: one&apos;s own only</extracomment>
        <translation>Только вы</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>Читаете</translation>
    </message>
    <message>
        <source>Mutual</source>
        <extracomment>whose notes are fetched: who follows back</extracomment>
        <translation>Взаимно</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>Друзья друзей</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <extracomment>heading: whose notes are fetched and kept up to date
----------
Screen reader: name of the choice whose notes are fetched</extracomment>
        <translation>Синхронизируются</translation>
    </message>
    <message>
        <source>Notes of these people are fetched without being asked for. Others are read when you open them. The nearest come first; among friends of friends, those whom most of yours follow.</source>
        <extracomment>Under &quot;Kept in step&quot;</extracomment>
        <translation>Заметки этих людей загружаются без запроса. Остальные читаются, когда вы их открываете. Сначала самые близкие; среди друзей друзей те, кого читает большинство ваших.</translation>
    </message>
    <message>
        <source>At most %1 people</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Не более %1 человек</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <extracomment>Screen reader: name of the slider for the cap</extracomment>
        <translation>Наибольшее число людей</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>Whose notes are never fetched unasked; %1 is a shortened key</extracomment>
        <translation>Никогда: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <extracomment>Whose notes are always fetched; %1 is a shortened key</extracomment>
        <translation>Всегда: %1</translation>
    </message>
    <message>
        <source>Make no exception for %1</source>
        <extracomment>takes a person off the list of exceptions; %1 is a shortened key</extracomment>
        <translation>Убрать исключение для %1</translation>
    </message>
    <message>
        <source>npub of someone to make an exception for</source>
        <extracomment>hint in a field for a person&apos;s address</extracomment>
        <translation>npub человека для исключения</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>this person&apos;s notes are always fetched</extracomment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>this person&apos;s notes are never fetched unasked</extracomment>
        <translation>Никогда</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Searches what is stored on this computer. Put these together as you like:</source>
        <extracomment>Above examples of searches</extracomment>
        <translation>Ищет в том, что хранится на этом компьютере. Сочетайте это как угодно:</translation>
    </message>
    <message>
        <source>notes with all of these words, in any order</source>
        <extracomment>What an example of a search finds: proof of work</extracomment>
        <translation>заметки со всеми этими словами, в любом порядке</translation>
    </message>
    <message>
        <source>exactly these words, one after another</source>
        <extracomment>What an example of a search finds: &quot;proof of work&quot; in quotation marks</extracomment>
        <translation>именно эти слова, одно за другим</translation>
    </message>
    <message>
        <source>without a word</source>
        <extracomment>What an example of a search finds: coffee -tea</extracomment>
        <translation>без слова</translation>
    </message>
    <message>
        <source>with a hashtag</source>
        <extracomment>What an example of a search finds: #nostr</extracomment>
        <translation>с хештегом</translation>
    </message>
    <message>
        <source>by somebody: a name, name@example.org, npub or me</source>
        <extracomment>What an example of a search finds: from:me; the word &quot;me&quot; is typed as it is</extracomment>
        <translation>от кого-то: имя, name@example.org, npub или me</translation>
    </message>
    <message>
        <source>from a day on; until: up to a day</source>
        <extracomment>What an example of a search finds: since:2024-01-31; the word until: is typed as it is</extracomment>
        <translation>начиная с даты; until: до даты</translation>
    </message>
    <message>
        <source>with a picture; also link, video, zap</source>
        <extracomment>What an example of a search finds: has:image; the words link, video, zap are typed as they are</extracomment>
        <translation>с картинкой; также link, video, zap</translation>
    </message>
    <message>
        <source>articles; 1 is a note, 1111 a comment</source>
        <extracomment>What an example of a search finds: kind:30023; the numbers are kinds of events</extracomment>
        <translation>статьи; 1 — заметка, 1111 — комментарий</translation>
    </message>
    <message>
        <source>a person by name; Enter opens the profile</source>
        <extracomment>What an example of a search finds: @</extracomment>
        <translation>человек по имени; Enter открывает профиль</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Nobody stored here is called so: %1</source>
        <extracomment>Error in a search, %1 is what was typed after from:</extracomment>
        <translation>Здесь не сохранён никто с таким именем: %1</translation>
    </message>
    <message>
        <source>A day is written like 2024-12-31: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>Дата пишется как 2024-12-31: %1</translation>
    </message>
    <message>
        <source>A kind is a number from 0 to 65535: %1</source>
        <extracomment>Error in a search, %1 is what was typed; kinds are numbers of kinds of events</extracomment>
        <translation>Вид — это число от 0 до 65535: %1</translation>
    </message>
    <message>
        <source>A note can have: image, link, video, zap. Not: %1</source>
        <extracomment>Error in a search, %1 is what was typed; the words image, link, video, zap are typed as they are</extracomment>
        <translation>В заметке может быть: image, link, video, zap. Не подходит: %1</translation>
    </message>
    <message>
        <source>Only words and hashtags can be left out with a minus: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>Минусом можно исключать только слова и хештеги: %1</translation>
    </message>
    <message>
        <source>Only the first part is searched for: this is too long.</source>
        <extracomment>Error in a search</extracomment>
        <translation>Ищется только первая часть: запрос слишком длинный.</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not searched for; take it out, and do not paste it anywhere.</source>
        <extracomment>Error in a search</extracomment>
        <translation>Здесь есть секретный ключ. Его не искали; уберите его и никуда не вставляйте.</translation>
    </message>
    <message numerus="yes">
        <source>Search is still reading %Ln events; what they say is not found yet.</source>
        <extracomment>Over the results of a search</extracomment>
        <translation>
            <numerusform>Поиск ещё читает %Ln событие; его содержание пока не находится.</numerusform>
            <numerusform>Поиск ещё читает %Ln события; их содержание пока не находится.</numerusform>
            <numerusform>Поиск ещё читает %Ln событий; их содержание пока не находится.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of a page</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words, #hashtag, @name, or a pasted npub, note or link</source>
        <extracomment>Placeholder in the field of the search</extracomment>
        <translation>Слова, #хештег, @имя, npub, заметка или ссылка</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>Title of an empty search</extracomment>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No person, hashtag or note stored here matches. Try fewer words, or look in Global.</source>
        <extracomment>Text of an empty search; Global is the page with notes of everybody</extracomment>
        <translation>Среди сохранённого здесь нет подходящих людей, хештегов и заметок. Попробуйте меньше слов или посмотрите в ленте «Общая».</translation>
    </message>
    <message>
        <source>The search could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>Не удалось прочитать результаты поиска</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>People</source>
        <extracomment>Heading over people that were found</extracomment>
        <translation>Люди</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <extracomment>Button: shows all people that were found</extracomment>
        <translation>
            <numerusform>Показать всех (%Ln)</numerusform>
            <numerusform>Показать всех (%Ln)</numerusform>
            <numerusform>Показать всех (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtags</source>
        <extracomment>Heading over hashtags that were found</extracomment>
        <translation>Хештеги</translation>
    </message>
    <message numerus="yes">
        <source>Hashtag %1, %Ln notes</source>
        <extracomment>Screen reader: a hashtag, and how many notes have it</extracomment>
        <translation>
            <numerusform>Хештег %1, %Ln заметка</numerusform>
            <numerusform>Хештег %1, %Ln заметки</numerusform>
            <numerusform>Хештег %1, %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading over notes that were found</extracomment>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <extracomment>Button without words, its name: empties the field</extracomment>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button without words, its name: puts in what is in the clipboard</extracomment>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your key lies in a file on this machine.</source>
        <extracomment>Title of a step: the password of the key is asked for</extracomment>
        <translation>Ваш ключ лежит в файле на этом компьютере.</translation>
    </message>
    <message>
        <source>A signer on another device</source>
        <extracomment>Title of a step: the key is in a program or device that signs</extracomment>
        <translation>Подписыватель на другом устройстве</translation>
    </message>
    <message>
        <source>Your secret key</source>
        <extracomment>Title of a step: the secret key is asked for</extracomment>
        <translation>Ваш секретный ключ</translation>
    </message>
    <message>
        <source>Its password opens it.</source>
        <extracomment>Text under the title: the password of the key file</extracomment>
        <translation>Его открывает пароль.</translation>
    </message>
    <message>
        <source>Your key stays there; Nandu asks for each signature. Paste the address your signer shows, or let it scan a code.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>Ключ остаётся там; Nandu запрашивает каждую подпись. Вставьте адрес, который показывает подписыватель, или отсканируйте им код.</translation>
    </message>
    <message>
        <source>It stays on this machine, in your keychain or under a password, never in plain text.</source>
        <extracomment>Text under the title: &quot;it&quot; is the key</extracomment>
        <translation>Он остаётся на этом компьютере, в связке ключей или под паролем, и никогда не хранится открытым текстом.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>bunker://…</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>bunker://…</translation>
    </message>
    <message>
        <source>nsec1…, ncryptsec1… or 12 to 24 words</source>
        <extracomment>Placeholder in a field; nsec1 and ncryptsec1 are not translated</extracomment>
        <translation>nsec1…, ncryptsec1… или от 12 до 24 слов</translation>
    </message>
    <message>
        <source>Password of the ncryptsec</source>
        <extracomment>Placeholder in a field; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>Пароль от ncryptsec</translation>
    </message>
    <message>
        <source>Passphrase of the words, if there is one</source>
        <extracomment>Placeholder in a field: the optional passphrase of a key in words (BIP-39)</extracomment>
        <translation>Парольная фраза к словам, если она есть</translation>
    </message>
    <message>
        <source>Asking your signer…</source>
        <extracomment>Button, not usable for a moment: the signer is asked</extracomment>
        <translation>Запрос к подписывателю…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: opens the key with its password</extracomment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>Button: leaves this account locked and chooses another way in</extracomment>
        <translation>Другой аккаунт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Or show a code. Your signer answers over these relays:</source>
        <extracomment>Above a list of relays: a QR code for the signer is the other way</extracomment>
        <translation>Или покажите код. Подписыватель отвечает через эти реле:</translation>
    </message>
    <message>
        <source>wss://relay.example.com</source>
        <extracomment>Placeholder in the field for a relay, not translated</extracomment>
        <translation>wss://relay.example.com</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button: shows a QR code for the signer</extracomment>
        <translation>Показать код</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Read only: Nandu has no secret key of yours.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Только чтение: у Nandu нет вашего секретного ключа.</translation>
    </message>
    <message>
        <source>Your key lies in the keychain of this desktop.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Ваш ключ лежит в связке ключей этого рабочего стола.</translation>
    </message>
    <message>
        <source>Your key lies in a file that only your password opens.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Ваш ключ лежит в файле, который открывает только ваш пароль.</translation>
    </message>
    <message>
        <source>Your key is kept for this session only and is gone when Nandu closes.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Ваш ключ хранится только в этом сеансе и исчезнет, когда Nandu закроется.</translation>
    </message>
    <message>
        <source>A signer on another device holds your key. Nandu asks it for each signature.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Ваш ключ хранит подписыватель на другом устройстве. Nandu запрашивает у него каждую подпись.</translation>
    </message>
    <message>
        <source>No browser took the address. Copy it, and open it by hand.</source>
        <extracomment>Error: the address of the signer&apos;s page could not be opened</extracomment>
        <translation>Ни один браузер не принял адрес. Скопируйте его и откройте вручную.</translation>
    </message>
    <message>
        <source>Sign in to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>Чтобы добавлять людей в список читаемых, войдите.</translation>
    </message>
    <message>
        <source>This is you.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>Unlock your key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>Чтобы добавлять людей в список читаемых, разблокируйте ключ.</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>Режим только для чтения. Чтобы добавлять людей в список читаемых, войдите с секретным ключом.</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued.</source>
        <extracomment>On top of the window while more arrives than can be checked</extracomment>
        <translation>
            <numerusform>Навёрстывает, в очереди %Ln.</numerusform>
            <numerusform>Навёрстывает, в очереди %Ln.</numerusform>
            <numerusform>Навёрстывает, в очереди %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>%L1 is outside %L2 to %L3, so %L4 is used.</source>
        <extracomment>After a number was set that is not allowed</extracomment>
        <translation>%L1 вне диапазона от %L2 до %L3, поэтому используется %L4.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of language: the one that the desktop uses</extracomment>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>Раздел настроек</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Tab of the settings: what works in the background</extracomment>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Relays</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>Реле</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Tab of the settings: theme, text size, language</extracomment>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of the settings: what one writes</extracomment>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Tab of the settings: what is kept on the disk</extracomment>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>Tab of the settings: notifications, tray icon, start at login</extracomment>
        <translation>Рабочий стол</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button without words, its name: closes a sheet</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SignInBar</name>
    <message>
        <source>%1 asks who you are. Sign in there? It then knows that you read from it.</source>
        <extracomment>Question on top of the window, %1 is the address of a relay</extracomment>
        <translation>%1 спрашивает, кто вы. Войти там? Тогда реле будет знать, что вы с него читаете.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Button: tells the relay who one is, until the program is closed</extracomment>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Until Nandu is closed</source>
        <extracomment>Screen reader: explains the button Once</extracomment>
        <translation>До закрытия Nandu</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Button: tells the relay who one is, now and later</extracomment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Button: the relay is not told who one is</extracomment>
        <translation>Никогда</translation>
    </message>
</context>
<context>
    <name>SignerSheet</name>
    <message>
        <source>Your signer asks you something</source>
        <extracomment>Title of a sheet; a signer is a program or device that holds the key</extracomment>
        <translation>Подписыватель вас спрашивает</translation>
    </message>
    <message>
        <source>It wants you to agree on this page. Open it only when you have just asked for something and know the address.</source>
        <extracomment>Text of a sheet: &quot;it&quot; is the signer; below is the address of a web page</extracomment>
        <translation>Он хочет вашего согласия на этой странице. Открывайте её, только если вы сами что-то запросили и знаете этот адрес.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address of the page into the clipboard</extracomment>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button: opens the page</extracomment>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Screen reader: grey shapes while notes are loaded</extracomment>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>SlowCard</name>
    <message>
        <source>Slow operations</source>
        <extracomment>Heading</extracomment>
        <translation>Медленные операции</translation>
    </message>
    <message>
        <source>over 100 ms</source>
        <extracomment>Beside the heading: what counts as slow, in milliseconds</extracomment>
        <translation>дольше 100 мс</translation>
    </message>
    <message>
        <source>Nothing took that long.</source>
        <extracomment>Under the heading, when the list is empty</extracomment>
        <translation>Так долго ничего не длилось.</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How long it took, in milliseconds</extracomment>
        <translation>%L1 мс</translation>
    </message>
</context>
<context>
    <name>SlowestList</name>
    <message>
        <source>Slowest events</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Самые медленные события</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: reads the table anew</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <extracomment>Title of the empty table</extracomment>
        <translation>Пока ничего не измерено</translation>
    </message>
    <message>
        <source>As soon as events arrive, the slowest hundred are listed here with the way they took.</source>
        <extracomment>Text of the empty table</extracomment>
        <translation>Как только придут события, здесь появится сотня самых медленных с пройденным путём.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column of a table: the relay that an event came from</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Column of a table: the time of day</extracomment>
        <translation>время</translation>
    </message>
    <message>
        <source>until stored</source>
        <extracomment>Column of a table: how long an event took until it was stored</extracomment>
        <translation>до сохранения</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Column of a table: how long an event waited</extracomment>
        <translation>очередь</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>Column of a table: how long the check of the signature took</extracomment>
        <translation>проверка</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>Column of a table: how long writing into the database took</extracomment>
        <translation>запись</translation>
    </message>
    <message>
        <source>Trace of an event from %1: %2 until stored</source>
        <extracomment>Screen reader: a row of the table; %1 is a relay, %2 such as &quot;12 ms&quot;</extracomment>
        <translation>Трассировка события с %1: %2 до сохранения</translation>
    </message>
</context>
<context>
    <name>SlowestModel</name>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>Этот компьютер</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Latency by stage</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Задержка по этапам</translation>
    </message>
    <message>
        <source>Over which time</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>Choice: the last second</extracomment>
        <translation>1 с</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>Choice: the last minute</extracomment>
        <translation>1 мин</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>Choice: since the start of the program</extracomment>
        <translation>сеанс</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Column of a table: a stage of the way from the relay to the screen</extracomment>
        <translation>Этап</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>Column of a table: the longest time</extracomment>
        <translation>максимум</translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>Ожидание в очереди</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, in a table of times: writing into the database</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Received to stored</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>До сохранения</translation>
    </message>
    <message>
        <source>Stored to painted</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>До показа</translation>
    </message>
    <message>
        <source>Counts behind</source>
        <extracomment>Stage in a table of times: how late counts of likes and replies are</extracomment>
        <translation>Задержка счёта</translation>
    </message>
</context>
<context>
    <name>StatsModel</name>
    <message numerus="yes">
        <source>%Ln counts were put right.</source>
        <extracomment>After counting anew: how many counts of likes and replies were wrong</extracomment>
        <translation>
            <numerusform>Исправлен %Ln счётчик.</numerusform>
            <numerusform>Исправлено %Ln счётчика.</numerusform>
            <numerusform>Исправлено %Ln счётчиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>All counts were right.</source>
        <extracomment>After counting anew</extracomment>
        <translation>Все счётчики были верны.</translation>
    </message>
    <message>
        <source>Stopped; what was looked at was right.</source>
        <extracomment>After counting anew was stopped</extracomment>
        <translation>Остановлено; просмотренное было верно.</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued</source>
        <extracomment>Beside the state of the engine</extracomment>
        <translation>
            <numerusform>Навёрстывает, в очереди %Ln</numerusform>
            <numerusform>Навёрстывает, в очереди %Ln</numerusform>
            <numerusform>Навёрстывает, в очереди %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting again: %L1 %</source>
        <extracomment>While counts are made anew, per cent</extracomment>
        <translation>Пересчёт: %L1 %</translation>
    </message>
</context>
<context>
    <name>StatsPage</name>
    <message>
        <source>Engine</source>
        <extracomment>Title of a page: figures of what the program is doing</extracomment>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: puts all figures into the clipboard</extracomment>
        <translation>Копировать текстом</translation>
    </message>
    <message>
        <source>Part of the engine&apos;s page</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>Раздел страницы движка</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Tab: figures that change</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Tab: the slowest events</extracomment>
        <translation>Медленные</translation>
    </message>
    <message>
        <source>Quarantine (%L1)</source>
        <extracomment>Tab: events put aside, %L1 is how many</extracomment>
        <translation>Карантин (%L1)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab: events put aside</extracomment>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Tab: how fast this computer is</extracomment>
        <translation>Замер</translation>
    </message>
</context>
<context>
    <name>StorageModel</name>
    <message numerus="yes">
        <source>%Ln events of people you follow, about %1</source>
        <extracomment>what would be freed, one line a reason; %1 is a size such as 3.4 MB</extracomment>
        <translation>
            <numerusform>События тех, кого вы читаете: %Ln, около %1</numerusform>
            <numerusform>События тех, кого вы читаете: %Ln, около %1</numerusform>
            <numerusform>События тех, кого вы читаете: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of friends of friends, about %1</source>
        <extracomment>what would be freed; people followed by those you follow</extracomment>
        <translation>
            <numerusform>События друзей друзей: %Ln, около %1</numerusform>
            <numerusform>События друзей друзей: %Ln, около %1</numerusform>
            <numerusform>События друзей друзей: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of strangers, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>События незнакомых людей: %Ln, около %1</numerusform>
            <numerusform>События незнакомых людей: %Ln, около %1</numerusform>
            <numerusform>События незнакомых людей: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions and zaps to notes that are not here, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>Реакции и запы к заметкам, которых здесь нет: %Ln, около %1</numerusform>
            <numerusform>Реакции и запы к заметкам, которых здесь нет: %Ln, около %1</numerusform>
            <numerusform>Реакции и запы к заметкам, которых здесь нет: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of kinds that no page shows, about %1</source>
        <extracomment>what would be freed; kinds of event that Nandu shows nowhere</extracomment>
        <translation>
            <numerusform>События видов, которых не показывает ни одна страница: %Ln, около %1</numerusform>
            <numerusform>События видов, которых не показывает ни одна страница: %Ln, около %1</numerusform>
            <numerusform>События видов, которых не показывает ни одна страница: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events over the size you set, about %1</source>
        <extracomment>what would be freed because of the cap on the size</extracomment>
        <translation>
            <numerusform>События сверх заданного вами размера: %Ln, около %1</numerusform>
            <numerusform>События сверх заданного вами размера: %Ln, около %1</numerusform>
            <numerusform>События сверх заданного вами размера: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of your own, about %1</source>
        <extracomment>what stays, one line a reason; %1 is a size</extracomment>
        <translation>
            <numerusform>Ваши собственные события: %Ln, около %1</numerusform>
            <numerusform>Ваши собственные события: %Ln, около %1</numerusform>
            <numerusform>Ваши собственные события: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles, lists and articles, about %1</source>
        <extracomment>what stays; the newest version of each</extracomment>
        <translation>
            <numerusform>Профили, списки и статьи: %Ln, около %1</numerusform>
            <numerusform>Профили, списки и статьи: %Ln, около %1</numerusform>
            <numerusform>Профили, списки и статьи: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you bookmarked, answered or reacted to, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>В ваших закладках, с вашим ответом или реакцией: %Ln, около %1</numerusform>
            <numerusform>В ваших закладках, с вашим ответом или реакцией: %Ln, около %1</numerusform>
            <numerusform>В ваших закладках, с вашим ответом или реакцией: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that name you, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>С упоминанием о вас: %Ln, около %1</numerusform>
            <numerusform>С упоминанием о вас: %Ln, около %1</numerusform>
            <numerusform>С упоминанием о вас: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old ones that belong to a conversation that is kept, about %1</source>
        <extracomment>what stays; old notes, in threads that are kept for another reason</extracomment>
        <translation>
            <numerusform>Старые из сохраняемых бесед: %Ln, около %1</numerusform>
            <numerusform>Старые из сохраняемых бесед: %Ln, около %1</numerusform>
            <numerusform>Старые из сохраняемых бесед: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your rules keep, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>Сохраняемые вашими правилами: %Ln, около %1</numerusform>
            <numerusform>Сохраняемые вашими правилами: %Ln, около %1</numerusform>
            <numerusform>Сохраняемые вашими правилами: %Ln, около %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>how long something is kept</extracomment>
        <translation>Бессрочно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>how long something is kept</extracomment>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>the largest size of the store</extracomment>
        <translation>Без предела</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1 on the disk</source>
        <extracomment>what the store takes on the disk: so many events, such as 3.4 MB</extracomment>
        <translation>
            <numerusform>%Ln событие, %1 на диске</numerusform>
            <numerusform>%Ln события, %1 на диске</numerusform>
            <numerusform>%Ln событий, %1 на диске</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <extracomment>under the bar; nothing is removed meanwhile</extracomment>
        <translation>Просмотр хранилища…</translation>
    </message>
    <message>
        <source>Nothing is older than your rules keep.</source>
        <extracomment>what the dry run found: nothing</extracomment>
        <translation>Нет ничего старше, чем сохраняют ваши правила.</translation>
    </message>
    <message>
        <source>Everything is kept. Choose above what may go.</source>
        <extracomment>what the dry run found; there are no rules</extracomment>
        <translation>Сохраняется всё. Выберите выше, что можно удалять.</translation>
    </message>
    <message numerus="yes">
        <source>Would free about %1: %Ln events.</source>
        <extracomment>what the dry run found; %1 is a size</extracomment>
        <translation>
            <numerusform>Освободится около %1: %Ln событие.</numerusform>
            <numerusform>Освободится около %1: %Ln события.</numerusform>
            <numerusform>Освободится около %1: %Ln событий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing about %1…</source>
        <extracomment>under the bar; %1 is a size</extracomment>
        <translation>Освобождается около %1…</translation>
    </message>
    <message>
        <source>Nothing had to go.</source>
        <extracomment>after freeing</extracomment>
        <translation>Удалять ничего не пришлось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are gone. About %1 inside the file are free now and are used before it grows again.</source>
        <extracomment>the freed space stays inside the database file and is used first</extracomment>
        <translation>
            <numerusform>Удалено %Ln событие. Внутри файла теперь свободно около %1; это место займётся прежде, чем файл снова вырастет.</numerusform>
            <numerusform>Удалено %Ln события. Внутри файла теперь свободно около %1; это место займётся прежде, чем файл снова вырастет.</numerusform>
            <numerusform>Удалено %Ln событий. Внутри файла теперь свободно около %1; это место займётся прежде, чем файл снова вырастет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing is gone.</source>
        <extracomment>after the look or the freeing was cancelled</extracomment>
        <translation>Отменено. Ничего не удалено.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln events are gone, the others stay.</source>
        <extracomment>after the freeing was cancelled</extracomment>
        <translation>
            <numerusform>Отменено. Удалено %Ln событие, остальные остались.</numerusform>
            <numerusform>Отменено. Удалено %Ln события, остальные остались.</numerusform>
            <numerusform>Отменено. Удалено %Ln событий, остальные остались.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>For ever</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>1 год</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>People you follow</source>
        <extracomment>of whom or what, in the settings of what is kept</extracomment>
        <translation>Те, кого вы читаете</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>people followed by those one follows</extracomment>
        <translation>Друзья друзей</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>Незнакомые люди</translation>
    </message>
    <message>
        <source>Reactions to notes that are not here</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>Реакции на заметки, которых здесь нет</translation>
    </message>
    <message>
        <source>Kinds that no page shows</source>
        <extracomment>kinds of event, in the settings of what is kept</extracomment>
        <translation>Виды, нигде не показанные</translation>
    </message>
    <message>
        <source>Their notes are also kept in step with the relays no further back than this.</source>
        <extracomment>Under &quot;People you follow&quot; in the settings of what is kept</extracomment>
        <translation>Их заметки также синхронизируются с реле не дальше этого срока.</translation>
    </message>
    <message>
        <source>Whoever you do not follow, and nobody you follow does.</source>
        <extracomment>Under &quot;Strangers&quot; in the settings of what is kept</extracomment>
        <translation>Те, кого не читаете ни вы, ни те, кого вы читаете.</translation>
    </message>
    <message>
        <source>A reaction or a zap to a note that is here stays as long as the note does, so that its counts are right.</source>
        <extracomment>Under &quot;Reactions to notes that are not here&quot;</extracomment>
        <translation>Реакция или зап к заметке, которая здесь есть, остаётся столько же, сколько сама заметка, чтобы её счётчики были верны.</translation>
    </message>
    <message>
        <source>Reports, live chats and whatever else relays sent.</source>
        <extracomment>Under &quot;Kinds that no page shows&quot;</extracomment>
        <translation>Жалобы, прямые чаты и всё остальное, что прислали реле.</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>heading of what the store of notes takes</extracomment>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Your own events, the newest version of every profile and list, what you bookmarked or answered, what names you and the conversations around all of these always stay. The rest goes as you say here: nothing, unless you choose.</source>
        <extracomment>What never goes, and that the rest only goes when one chooses</extracomment>
        <translation>Ваши собственные события, самая новая версия каждого профиля и списка, то, что вы добавили в закладки или на что ответили, то, где упомянуты вы, и беседы вокруг всего этого остаются всегда. Остальное удаляется так, как вы укажете здесь: ничего, пока вы не выберете.</translation>
    </message>
    <message>
        <source>How long is kept: %1</source>
        <extracomment>%1 is for example &quot;Strangers&quot;</extracomment>
        <translation>Срок хранения: %1</translation>
    </message>
    <message>
        <source>Largest size</source>
        <extracomment>Heading: how large the store of notes may get
----------
Screen reader: name of the choice of how large the store may get</extracomment>
        <translation>Наибольший размер</translation>
    </message>
    <message>
        <source>Over it, the oldest notes of strangers go first, then those of friends of friends, then those of people you follow.</source>
        <extracomment>Under &quot;Largest size&quot;</extracomment>
        <translation>При превышении сначала удаляются самые старые заметки незнакомых людей, затем друзей друзей, затем тех, кого вы читаете.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>How large the store may get</extracomment>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>1 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>1 ГБ</translation>
    </message>
    <message>
        <source>2 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>2 ГБ</translation>
    </message>
    <message>
        <source>5 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>5 ГБ</translation>
    </message>
    <message>
        <source>20 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>20 ГБ</translation>
    </message>
    <message>
        <source>Free space</source>
        <extracomment>heading of the dry run and the freeing</extracomment>
        <translation>Освобождение места</translation>
    </message>
    <message>
        <source>Rules are applied by themselves every few hours. Look first to see what would go; looking changes nothing.</source>
        <extracomment>Under &quot;Free space&quot;</extracomment>
        <translation>Правила применяются сами раз в несколько часов. Сначала посмотрите, что будет удалено; просмотр ничего не меняет.</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>how far looking or freeing is</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>What stays:</source>
        <extracomment>above the lines that say what is kept</extracomment>
        <translation>Что останется:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops looking or freeing</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Look what would go</source>
        <extracomment>the dry run</extracomment>
        <translation>Что будет удалено</translation>
    </message>
    <message>
        <source>Free now</source>
        <extracomment>applies the rules at once</extracomment>
        <translation>Освободить</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>Store</source>
        <extracomment>Heading: the database</extracomment>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Label before a number: events in the database</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Label before a size</extracomment>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Counts are behind by</source>
        <extracomment>Label before a time in milliseconds</extracomment>
        <translation>Счётчики отстают на</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%L1 мс</translation>
    </message>
    <message>
        <source>Counts put right this session</source>
        <extracomment>Label before a number: counts of likes and replies that were corrected</extracomment>
        <translation>Исправлено счётчиков за сеанс</translation>
    </message>
    <message>
        <source>Events put aside</source>
        <extracomment>Label before a number</extracomment>
        <translation>Отложено событий</translation>
    </message>
    <message>
        <source>Posts still to deliver</source>
        <extracomment>Label before a number</extracomment>
        <translation>Ещё не доставлено постов</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <extracomment>Label before a size</extracomment>
        <translation>Память программы</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <extracomment>Button: stops the new count</extracomment>
        <translation>Остановить счёт</translation>
    </message>
    <message>
        <source>Rebuild counts</source>
        <extracomment>Button: counts all likes, replies and zaps anew</extracomment>
        <translation>Пересчитать</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All relays together</source>
        <extracomment>what a line of progress is about, on the sync page</extracomment>
        <translation>Все реле вместе</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>Пауза для всех</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>Возобновить все</translation>
    </message>
    <message>
        <source>Notes are kept complete for</source>
        <extracomment>a setting on the sync page</extracomment>
        <translation>Заметки хранятся полностью за</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>the value of a setting: so far back</extracomment>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>What the people you follow wrote so far back is fetched, also what came to a relay late. Your own notes are fetched whatever their age.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>Загружается всё, что за этот срок написали те, кого вы читаете, в том числе пришедшее на реле с опозданием. Ваши собственные заметки загружаются независимо от возраста.</translation>
    </message>
    <message>
        <source>How far back</source>
        <extracomment>read aloud: a choice on the sync page</extracomment>
        <translation>За какой срок</translation>
    </message>
    <message>
        <source>3 days</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3 дня</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>2 недели</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1 месяц</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1 год</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>a setting on the sync page
----------
read aloud: a choice on the sync page</extracomment>
        <translation>Лимитное подключение</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>the value of a setting: it is so now</extracomment>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>the value of a setting: it is not so now</extracomment>
        <translation>выключено</translation>
    </message>
    <message>
        <source>While it is on, pictures of people wait for a click and the past is not fetched. What is new comes as always.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>Пока включено, картинки людей ждут щелчка, а прошлое не загружается. Новое приходит как всегда.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>a choice of whether the connection is metered: as the desktop says</extracomment>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>This desktop does not tell whether the connection is metered; Automatic means off here.</source>
        <extracomment>below a setting on the sync page</extracomment>
        <translation>Этот рабочий стол не сообщает, лимитное ли подключение; «Автоматически» здесь значит «Выключено».</translation>
    </message>
</context>
<context>
    <name>SyncItem</name>
    <message>
        <source>Details</source>
        <extracomment>a button of a relay on the sync page: opens its page</extracomment>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>read aloud: a button that opens the page of the relay %1</extracomment>
        <translation>Подробнее о %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Приостановить %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Возобновить %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>a button of a relay on the sync page: what is missing is not fetched</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel what is missing from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Отменить загрузку недостающего с %1</translation>
    </message>
    <message>
        <source>Re-sync from…</source>
        <extracomment>a button of a relay on the sync page; a choice of days follows</extracomment>
        <translation>Заново с…</translation>
    </message>
    <message>
        <source>Fetch anew from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Загрузить заново с %1</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>No relay is asked yet. Sign in, or add a relay.</source>
        <extracomment>the head of the sync page before any relay is asked</extracomment>
        <translation>Пока не опрашивается ни одно реле. Войдите или добавьте реле.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is missing from %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>Недостающее загружается с %Ln реле.</numerusform>
            <numerusform>Недостающее загружается с %Ln реле.</numerusform>
            <numerusform>Недостающее загружается с %Ln реле.</numerusform>
        </translation>
    </message>
    <message>
        <source>No relay is connected. What is missing is fetched as soon as one is.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>Ни одно реле не подключено. Недостающее загрузится, как только подключится хотя бы одно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays do not give what is missing.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>%Ln реле не отдаёт недостающее.</numerusform>
            <numerusform>%Ln реле не отдают недостающее.</numerusform>
            <numerusform>%Ln реле не отдают недостающее.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is metered: what is missing waits.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>Подключение лимитное: недостающее ждёт.</translation>
    </message>
    <message numerus="yes">
        <source>Paused or cancelled at %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>Приостановлено или отменено на %Ln реле.</numerusform>
            <numerusform>Приостановлено или отменено на %Ln реле.</numerusform>
            <numerusform>Приостановлено или отменено на %Ln реле.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>Всё запрошенное уже здесь.</translation>
    </message>
    <message numerus="yes">
        <source>What these relays have of the last %Ln days is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>
            <numerusform>Всё, что есть на этих реле за последний %Ln день, уже здесь.</numerusform>
            <numerusform>Всё, что есть на этих реле за последние %Ln дня, уже здесь.</numerusform>
            <numerusform>Всё, что есть на этих реле за последние %Ln дней, уже здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received since the start</source>
        <extracomment>the sync page: bytes received since the program was started</extracomment>
        <translation>Получено с запуска</translation>
    </message>
    <message>
        <source>Received today</source>
        <extracomment>the sync page: bytes received</extracomment>
        <translation>Получено сегодня</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <extracomment>under the field for a date on the sync page; %1 is what was typed, %2 an example</extracomment>
        <translation>«%1» — не дата. Напишите её так: %2.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <extracomment>under the field for a date on the sync page</extracomment>
        <translation>Этот день ещё не наступил.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <extracomment>title of the page that shows how far each relay is fetched</extracomment>
        <translation>Синхронизация</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>state of a relay on the sync page: nothing is missing</extracomment>
        <translation>Всё запрошенное уже здесь.</translation>
    </message>
    <message>
        <source>Everything since %1 is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>Всё с %1 уже здесь.</translation>
    </message>
    <message>
        <source>Not connected. What is missing is fetched when it is.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Не подключено. Недостающее загрузится после подключения.</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence</extracomment>
        <translation>Не подключено: %1</translation>
    </message>
    <message>
        <source>Not connected. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Не подключено. До следующей попытки %1.</translation>
    </message>
    <message>
        <source>Not connected: %1 Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence; %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Не подключено: %1 До следующей попытки %2.</translation>
    </message>
    <message>
        <source>It wants to know who you are first. Open it to answer.</source>
        <extracomment>state of a relay on the sync page; its page has the answers</extracomment>
        <translation>Сначала хочет знать, кто вы. Откройте реле, чтобы ответить.</translation>
    </message>
    <message>
        <source>It did not answer in time. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Не ответило вовремя. До следующей попытки %1.</translation>
    </message>
    <message>
        <source>It refused: “%1” Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is what the relay said, %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Отказало: «%1» До следующей попытки %2.</translation>
    </message>
    <message>
        <source>all there are</source>
        <extracomment>how far back something is fetched, on the sync page</extracomment>
        <translation>всё, что есть</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>how far back something is fetched, on the sync page; %1 is a day</extracomment>
        <translation>с %1</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>how long something takes still</extracomment>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>примерно %Ln мин</numerusform>
            <numerusform>примерно %Ln мин</numerusform>
            <numerusform>примерно %Ln мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>примерно %Ln ч</numerusform>
            <numerusform>примерно %Ln ч</numerusform>
            <numerusform>примерно %Ln ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>примерно %Ln день</numerusform>
            <numerusform>примерно %Ln дня</numerusform>
            <numerusform>примерно %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>
            <numerusform>Всё с %1 уже здесь, кроме %Ln секунды, за которую на реле хранится больше, чем оно отдаёт.</numerusform>
            <numerusform>Всё с %1 уже здесь, кроме %Ln секунд, за которые на реле хранится больше, чем оно отдаёт.</numerusform>
            <numerusform>Всё с %1 уже здесь, кроме %Ln секунд, за которые на реле хранится больше, чем оно отдаёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is missing.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Загружается недостающее.</translation>
    </message>
    <message>
        <source>Fetching what is missing. From %1 on all is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>Загружается недостающее. Всё с %1 уже здесь.</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has.</source>
        <extracomment>state of a relay on the sync page (NIP-77)</extracomment>
        <translation>То, что есть здесь, сверяется с тем, что есть на реле.</translation>
    </message>
    <message>
        <source>Paused: what is missing waits until you resume. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>На паузе: недостающее ждёт, пока вы не возобновите. Новое приходит как всегда.</translation>
    </message>
    <message>
        <source>What is missing waits, as the connection is metered. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Недостающее ждёт, так как подключение лимитное. Новое приходит как всегда.</translation>
    </message>
    <message>
        <source>Cancelled: what was missing is not fetched until you resume or start Nandu again.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Отменено: недостающее не загружается, пока вы не возобновите или не запустите Nandu снова.</translation>
    </message>
    <message>
        <source>Your own notes and reactions, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>Ваши заметки и реакции, %1</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln people, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>
            <numerusform>Заметки %Ln человека, %1</numerusform>
            <numerusform>Заметки %Ln человек, %1</numerusform>
            <numerusform>Заметки %Ln человек, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What mentions you, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>Упоминания о вас, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the past</source>
        <extracomment>on the sync page: events that came while the past was fetched, since the start of the program</extracomment>
        <translation>
            <numerusform>%Ln событие из прошлого</numerusform>
            <numerusform>%Ln события из прошлого</numerusform>
            <numerusform>%Ln событий из прошлого</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>on the sync page: events a second</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>on the sync page; %1 is a number of bytes such as 3.4 MB</extracomment>
        <translation>получено %1</translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln times</source>
        <extracomment>on the sync page: how often what is here was compared with what the relay has</extracomment>
        <translation>
            <numerusform>сверено %Ln раз</numerusform>
            <numerusform>сверено %Ln раза</numerusform>
            <numerusform>сверено %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Metered connection: pictures wait for a click. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page</extracomment>
        <translation>Лимитное подключение: картинки ждут щелчка. Новое приходит как всегда.</translation>
    </message>
    <message numerus="yes">
        <source>Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page; what is missing from so many relays is not fetched now</extracomment>
        <translation>
            <numerusform>Лимитное подключение: картинки ждут щелчка, недостающее с %Ln реле ждёт. Новое приходит как всегда.</numerusform>
            <numerusform>Лимитное подключение: картинки ждут щелчка, недостающее с %Ln реле ждёт. Новое приходит как всегда.</numerusform>
            <numerusform>Лимитное подключение: картинки ждут щелчка, недостающее с %Ln реле ждёт. Новое приходит как всегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what may be missing here: %1 %</source>
        <extracomment>a row between two notes of the feed while it is being filled; %1 is a percentage</extracomment>
        <translation>Загружается то, что здесь может быть пропущено: %1 %</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may still be missing: relays did not give them.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>Между %1 и %2 всё ещё может не хватать заметок: реле их не отдали.</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may be missing.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>Между %1 и %2 может не хватать заметок.</translation>
    </message>
</context>
<context>
    <name>TargetButton</name>
    <message>
        <source>%1. Hide them</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1. Скрыть</translation>
    </message>
    <message>
        <source>%1. Show and choose</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1. Показать и выбрать</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Add a relay to write to in Settings, Relays.</source>
        <extracomment>Shown instead of the list of relays when there is none to write to; &quot;Settings, Relays&quot; is a page of the settings</extracomment>
        <translation>Добавьте реле для записи в разделе «Настройки, Реле».</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Conversation</source>
        <extracomment>Title of a page: a note with what it answers and its replies</extracomment>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>This note is not here yet</source>
        <extracomment>Title of the page when the note is missing</extracomment>
        <translation>Этой заметки здесь пока нет</translation>
    </message>
    <message>
        <source>Your relays are being asked for it. It shows as soon as one of them sends it.</source>
        <extracomment>Text of the page when the note is missing</extracomment>
        <translation>Идёт опрос ваших реле. Она появится, как только её пришлёт одно из них.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <extracomment>At the end of a conversation</extracomment>
        <translation>Ответов пока нет</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Button: sends the reply</extracomment>
        <translation>Ответить</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Events a second</source>
        <extracomment>Heading of a graph</extracomment>
        <translation>Событий в секунду</translation>
    </message>
    <message>
        <source>Span of the graph</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>Период графика</translation>
    </message>
    <message>
        <source>60 s</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>60 с</translation>
    </message>
    <message>
        <source>10 min</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>10 мин</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Line of a graph: events from relays</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Line of a graph: events whose signature was checked</extracomment>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Line of a graph: events written into the database</extracomment>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>now</source>
        <extracomment>How long ago: less than a minute</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>How long ago: minutes, very short</extracomment>
        <translation>%L1 мин</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>How long ago: hours, very short</extracomment>
        <translation>%L1 ч</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <extracomment>How long ago: days, very short</extracomment>
        <translation>%L1 д</translation>
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
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Waited in the queue</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>Ожидание в очереди</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, with its time: writing into the database</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Until painted</source>
        <extracomment>Stage of the way of an event, with its time: until it stood on the screen</extracomment>
        <translation>До показа</translation>
    </message>
    <message>
        <source>%1 until stored</source>
        <extracomment>How long an event took, %1 such as &quot;12 ms&quot;</extracomment>
        <translation>%1 до сохранения</translation>
    </message>
    <message>
        <source>%1 until stored, %2 until painted</source>
        <extracomment>How long an event took, both such as &quot;12 ms&quot;</extracomment>
        <translation>%1 до сохранения, %2 до показа</translation>
    </message>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>Обработчик %L1</translation>
    </message>
</context>
<context>
    <name>TraceSheet</name>
    <message>
        <source>Trace</source>
        <extracomment>Title of a sheet: the way of an event from the relay to the screen</extracomment>
        <translation>Трассировка</translation>
    </message>
    <message>
        <source>First from</source>
        <extracomment>Label before the relay that brought the event first</extracomment>
        <translation>Впервые с</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a time</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>Label before the number of relays</extracomment>
        <translation>Замечено на</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays</source>
        <extracomment>How many relays have the event</extracomment>
        <translation>
            <numerusform>%Ln реле</numerusform>
            <numerusform>%Ln реле</numerusform>
            <numerusform>%Ln реле</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>Label before the name of a worker</extracomment>
        <translation>Проверил</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label before a size in bytes</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>No times were kept for this note: they are for the slowest hundred of this session and for one in a hundred of the others.</source>
        <extracomment>Instead of times</extracomment>
        <translation>Времена для этой заметки не сохранены: они хранятся для сотни самых медленных в этом сеансе и для одной из ста остальных.</translation>
    </message>
    <message>
        <source>Raw event</source>
        <extracomment>Heading over a text in JSON</extracomment>
        <translation>Исходный текст события</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the text into the clipboard</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>It is no longer stored.</source>
        <extracomment>Instead of the text: &quot;it&quot; is the event</extracomment>
        <translation>Больше не хранится.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Nandu</source>
        <extracomment>in the menu of the tray icon: shows the window</extracomment>
        <translation>Открыть Nandu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>in the menu of the tray icon</extracomment>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>in the menu of the tray icon: ends the program</extracomment>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>Ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notifications</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>
            <numerusform>%Ln новое уведомление</numerusform>
            <numerusform>%Ln новых уведомления</numerusform>
            <numerusform>%Ln новых уведомлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Your note is sent in a few seconds. You can still take it back.</source>
        <extracomment>Screen reader: said once after a note was sent</extracomment>
        <translation>Ваша заметка будет отправлена через несколько секунд. Её ещё можно отозвать.</translation>
    </message>
    <message>
        <source>Sending in %L1 s</source>
        <extracomment>Shown while a note can still be taken back, %L1 seconds</extracomment>
        <translation>Отправка через %L1 с</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Shown in the moment a note leaves</extracomment>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the note back before it is sent</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Create a key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>New here. A name is all you need.</source>
        <extracomment>Text under the choice to create a key</extracomment>
        <translation>Вы здесь впервые. Достаточно имени.</translation>
    </message>
    <message>
        <source>Use your key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Ввести свой ключ</translation>
    </message>
    <message>
        <source>You have an nsec, an ncryptsec or its words.</source>
        <extracomment>Text under the choice to use one&apos;s key; nsec and ncryptsec are not translated</extracomment>
        <translation>У вас есть nsec, ncryptsec или его слова.</translation>
    </message>
    <message>
        <source>Use a signer</source>
        <extracomment>Choice on the first page: a program or device that holds the key and signs</extracomment>
        <translation>Подписыватель</translation>
    </message>
    <message>
        <source>Your key stays on another device (bunker).</source>
        <extracomment>Text under the choice to use a signer</extracomment>
        <translation>Ваш ключ остаётся на другом устройстве (bunker).</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Осмотреться</translation>
    </message>
    <message>
        <source>Read as any npub or name@domain, without a secret.</source>
        <extracomment>Text under the choice to look around</extracomment>
        <translation>Читать глазами любого npub или name@domain, без секрета.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Попробовать демо</translation>
    </message>
    <message>
        <source>A made-up network on this machine.</source>
        <extracomment>Text under the choice of the demo</extracomment>
        <translation>Выдуманная сеть на этом компьютере.</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>Button, when an account is added: leaves the first page</extracomment>
        <translation>Вернуться туда, где вы были</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button: hides the relays to start with</extracomment>
        <translation>Скрыть реле</translation>
    </message>
    <message>
        <source>Relays to start with: %L1. See and change</source>
        <extracomment>Button: shows the relays to start with, %L1 is how many</extracomment>
        <translation>Реле для начала: %L1. Посмотреть и изменить</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Saved. It is on its way to your relays.</source>
        <extracomment>Message after a note was sent: &quot;it&quot; is the note</extracomment>
        <translation>Сохранено. Заметка на пути к вашим реле.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <extracomment>Message after a text was left without sending</extracomment>
        <translation>Сохранено как черновик.</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Title of a question about a list such as the follow list</extracomment>
        <translation>Один из ваших списков</translation>
    </message>
</context>
<context>
    <name>WorkerLane</name>
    <message>
        <source>Worker %L1 is stuck</source>
        <extracomment>Screen reader: a thread that checks signatures, %L1 is its number</extracomment>
        <translation>Обработчик %L1 завис</translation>
    </message>
    <message>
        <source>Worker %L1: %2 a second, busy %L3 %</source>
        <extracomment>Screen reader: %L1 is its number, %2 checks a second, %L3 per cent of the time at work</extracomment>
        <translation>Обработчик %L1: %2 в секунду, занят на %L3 %</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Column over bars: part of the time at work</extracomment>
        <translation>занят</translation>
    </message>
    <message>
        <source>stuck</source>
        <extracomment>Instead of a number: this worker does not come back from a check</extracomment>
        <translation>завис</translation>
    </message>
</context>
<context>
    <name>WorkersCard</name>
    <message>
        <source>Workers</source>
        <extracomment>Heading: threads that check signatures</extracomment>
        <translation>Обработчики</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks begun anew</source>
        <extracomment>Beside the heading, after a worker got stuck</extracomment>
        <translation>
            <numerusform>%Ln проверка начата заново</numerusform>
            <numerusform>%Ln проверки начаты заново</numerusform>
            <numerusform>%Ln проверок начато заново</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checking signatures</source>
        <extracomment>Beside the heading: how many workers there are</extracomment>
        <translation>
            <numerusform>%Ln проверяет подписи</numerusform>
            <numerusform>%Ln проверяют подписи</numerusform>
            <numerusform>%Ln проверяют подписи</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>Column: checks a second</extracomment>
        <translation>/с</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>Column: mean time of a check</extracomment>
        <translation>среднее</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>Column: checks that failed</extracomment>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>Column: when the last check was</extracomment>
        <translation>последняя</translation>
    </message>
</context>
<context>
    <name>WorkersModel</name>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>Обработчик %L1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When a worker checked something last, %1 such as &quot;12 s&quot;</extracomment>
        <translation>%1 назад</translation>
    </message>
</context>
<context>
    <name>ZapCount</name>
    <message numerus="yes">
        <source>%1 sats in %Ln zaps</source>
        <extracomment>Tooltip at the zaps of a note: %1 is the sum in sats (the small unit of bitcoin), %Ln how many zaps</extracomment>
        <translation>
            <numerusform>%1 сат в %Ln запе</numerusform>
            <numerusform>%1 сат в %Ln запах</numerusform>
            <numerusform>%1 сат в %Ln запах</numerusform>
        </translation>
    </message>
</context>
</TS>
