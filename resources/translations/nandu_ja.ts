<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your profile: %1</source>
        <extracomment>Screen reader: a button; %1 is one&apos;s name</extracomment>
        <translation>プロフィール：%1</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1, in use</source>
        <extracomment>Screen reader: %1 is the account in use</extracomment>
        <translation>%1、使用中</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Screen reader: a button that switches to the account %1</extracomment>
        <translation>%1に切り替え</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Line at an account: %1 is its public key, %2 where the secret key is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button without words, its name: %1 is an account</extracomment>
        <translation>%1をこのコンピューターから削除</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>公開鍵をコピー</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Heading in the settings: where the secret key is</extracomment>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>can sign</source>
        <extracomment>Small mark: the secret key can be used</extracomment>
        <translation>署名可能</translation>
    </message>
    <message>
        <source>read only</source>
        <extracomment>Small mark: there is no secret key</extracomment>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: hides the copy of the key</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep a copy of your key…</source>
        <extracomment>Button: shows the ways to copy the secret key</extracomment>
        <translation>鍵のコピーを保管…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Heading in the settings: take the key out of the memory</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>The key leaves the memory until its password is typed again.</source>
        <extracomment>Explanation under Lock</extracomment>
        <translation>パスワードを再び入力するまで、鍵はメモリから消えます。</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: takes the key out of the memory</extracomment>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Nandu forgets the connection to your signer.</source>
        <extracomment>Explanation under Sign out, for a key in a signer</extracomment>
        <translation>Nanduは署名アプリとの接続情報を消去します。</translation>
    </message>
    <message>
        <source>Make sure that you have a copy of your key first: nobody can give it back to you.</source>
        <extracomment>Explanation under Sign out, for a secret key on this computer</extracomment>
        <translation>先に鍵のコピーがあることを確かめてください。失うと誰にも取り戻せません。</translation>
    </message>
    <message>
        <source>What is stored on this machine stays.</source>
        <extracomment>Explanation under Sign out, for an account without a secret key</extracomment>
        <translation>このコンピューターに保存されたものは残ります。</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Heading over the list of accounts</extracomment>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question, %1 is the name of an account</extracomment>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button of a question: asks once more</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Really remove %1?</source>
        <extracomment>Title of the second question, %1 is the name of an account</extracomment>
        <translation>本当に%1を削除しますか？</translation>
    </message>
    <message>
        <source>This cannot be undone. What is published stays published.</source>
        <extracomment>Text of the second question</extracomment>
        <translation>この操作は元に戻せません。公開済みのものは公開されたまま残ります。</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <extracomment>Button of the second question: deletes the account from this computer</extracomment>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of a question</extracomment>
        <translation>サインアウトしますか？</translation>
    </message>
    <message>
        <source>Drafts and lists that are kept here stay. To come back, connect your signer again.</source>
        <extracomment>Text of a question, for a key in a signer</extracomment>
        <translation>ここに保管された下書きとリストは残ります。戻るには、署名アプリをもう一度接続してください。</translation>
    </message>
    <message>
        <source>Nandu forgets your key; drafts and kept lists stay. Without a copy of the key the account cannot be used again.</source>
        <extracomment>Text of a question, for a secret key on this computer</extracomment>
        <translation>Nanduは鍵を消去します。下書きと保管されたリストは残ります。鍵のコピーがなければ、このアカウントは二度と使えません。</translation>
    </message>
    <message>
        <source>You can come back with the same public key at any time.</source>
        <extracomment>Text of a question, for an account without a secret key</extracomment>
        <translation>同じ公開鍵でいつでも戻れます。</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a sheet: the accounts of this computer</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <extracomment>Button: opens the first page once more</extracomment>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button: the key leaves the memory until its password is typed</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Manage…</source>
        <extracomment>Button: opens the settings of accounts</extracomment>
        <translation>管理…</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read only</source>
        <extracomment>Where the key of an account is: nowhere</extracomment>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <extracomment>Where the key of an account is: in the keychain of the desktop</extracomment>
        <translation>鍵はキーチェーン内</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Where the key of an account is: in a file, and the password is needed</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>key under a password</source>
        <extracomment>Where the key of an account is: in a file that a password opens</extracomment>
        <translation>鍵はパスワードで保護</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where the key of an account is: in the memory until the program closes</extracomment>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <extracomment>Where the key of an account is: in a signer, on another device</extracomment>
        <translation>別の場所で署名</translation>
    </message>
    <message>
        <source>On this computer its drafts, what is not delivered yet, the kept versions of its lists and its settings are deleted.</source>
        <extracomment>Text of the question whether to remove an account</extracomment>
        <translation>このコンピューターにある下書き、未配信のもの、保管されたリストのバージョン、設定が削除されます。</translation>
    </message>
    <message>
        <source>No key of it is here.</source>
        <extracomment>End of that text: an account without a secret key</extracomment>
        <translation>このアカウントの鍵はここにはありません。</translation>
    </message>
    <message>
        <source>The connection to its signer is deleted too; its key stays there.</source>
        <extracomment>End of that text: the key is in a signer</extracomment>
        <translation>署名アプリとの接続情報も削除されます。鍵は署名アプリに残ります。</translation>
    </message>
    <message>
        <source>Its secret key is deleted too: without a copy of it nobody can use this account again.</source>
        <extracomment>End of that text: the key is on this computer</extracomment>
        <translation>秘密鍵も削除されます。コピーがなければ、このアカウントは誰にも二度と使えません。</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System follows your desktop, also while Nandu runs.</source>
        <extracomment>Explanation under the setting Theme; &quot;System&quot; is one of its choices</extracomment>
        <translation>「システム」は、Nanduの実行中もデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of theme: as the desktop has it</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of theme</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of theme</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Setting</extracomment>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Value of the setting Text size, in per cent</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Everything grows with it: lines, pictures, buttons.</source>
        <extracomment>Explanation under the setting Text size</extracomment>
        <translation>行、画像、ボタンもすべて一緒に大きくなります。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Choice of text size</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Choice of text size</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Choice of text size</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Choice of text size</extracomment>
        <translation>特大</translation>
    </message>
    <message>
        <source>Huge</source>
        <extracomment>Choice of text size</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Setting</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once.</source>
        <extracomment>Explanation under the setting Reduce motion</extracomment>
        <translation>スライドやフェードをせず、変化をすぐに表示します。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: the language of the program</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Holds from the next start of Nandu. Numbers and times are written in the same way.</source>
        <extracomment>Explanation under the setting Language</extracomment>
        <translation>次にNanduを起動したときから有効です。数値や時刻の書き方も同じ言語になります。</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Keep a copy of your key</source>
        <extracomment>Title of a step of the first start, after a key was made</extracomment>
        <translation>鍵のコピーを保管</translation>
    </message>
    <message>
        <source>This key is you. Whoever has it can write in your name, and when it is lost nobody can give it back. Put a copy where you keep passwords.</source>
        <extracomment>Text of a step of the first start</extracomment>
        <translation>この鍵はあなた自身です。持っている人は誰でもあなたの名前で書き込めます。失うと誰にも取り戻せません。パスワードを保管している場所にコピーを置いてください。</translation>
    </message>
    <message>
        <source>I have a copy in a safe place</source>
        <extracomment>Switch: the user says that the key is copied</extracomment>
        <translation>安全な場所にコピーがあります</translation>
    </message>
    <message>
        <source>Start reading</source>
        <extracomment>Button: ends the first start</extracomment>
        <translation>読み始める</translation>
    </message>
</context>
<context>
    <name>BenchmarkLane</name>
    <message numerus="yes">
        <source>%Ln workers: %1 events a second, %2</source>
        <extracomment>Screen reader: a result of the benchmark; %1 is a number of events, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>
            <numerusform>ワーカー%Ln個：毎秒%1イベント、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 · Auto</source>
        <extracomment>At a bar: the number of workers that Auto chooses</extracomment>
        <translation>%L1 · 自動</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>At a bar: events a second</extracomment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>BenchmarkModel</name>
    <message>
        <source>Measured on %1.</source>
        <extracomment>Under the benchmark, %1 is a date with time</extracomment>
        <translation>測定日時：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <extracomment>Processor use: %1 is a number such as 1.9, %Ln the cores of the computer</extracomment>
        <translation>
            <numerusform>%Lnコア中%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events/s, %2</source>
        <extracomment>Result of the benchmark: %1 a number, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>%1イベント/秒、%2</translation>
    </message>
</context>
<context>
    <name>BenchmarkSetting</name>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>このコンピューターのベンチマーク</translation>
    </message>
    <message>
        <source>Runs the real check on made-up events, about a second for each number of workers. Reading goes on meanwhile.</source>
        <extracomment>Explanation under the benchmark; workers are the threads that check signatures</extracomment>
        <translation>架空のイベントで実際の検証を行います。ワーカー数ごとに約1秒かかります。その間も読み込みは続きます。</translation>
    </message>
    <message>
        <source>Benchmark: %L1 %</source>
        <extracomment>Screen reader: progress in per cent</extracomment>
        <translation>ベンチマーク：%L1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the benchmark</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>再実行</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>%1: %2 a second, %3 in all</source>
        <extracomment>Screen reader: %1 is what is counted (Received), %2 how many a second, %3 in all</extracomment>
        <translation>%1：毎秒%2、合計%3</translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>After a number: a second</extracomment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Under a number: the sum since the start</extracomment>
        <translation>合計%1</translation>
    </message>
</context>
<context>
    <name>BigNumbers</name>
    <message>
        <source>Received</source>
        <extracomment>What is counted: events that came from relays</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Already known</source>
        <extracomment>What is counted: events that were stored already</extracomment>
        <translation>既知</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>What is counted: events whose signature was checked</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>What is counted: events that were written into the database</extracomment>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Title of a page: notes that were put aside</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <extracomment>Title of the empty page of bookmarks</extracomment>
        <translation>ブックマークはまだありません</translation>
    </message>
    <message>
        <source>Bookmark a note in its menu, or with the key M, and it stays at hand here and in your other apps.</source>
        <extracomment>Text of the empty page of bookmarks; M is the key on the keyboard</extracomment>
        <translation>ノートのメニューかMキーでブックマークすると、ここでも他のアプリでもすぐに見られます。</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1、%L2</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close the window?</source>
        <extracomment>title of the question that comes when the window is closed for the first time</extracomment>
        <translation>ウィンドウを閉じますか？</translation>
    </message>
    <message>
        <source>Nandu can stay in the tray, go on fetching and tell you what is new. You can change this in the settings.</source>
        <extracomment>asked when the window is closed for the first time</extracomment>
        <translation>Nanduはトレイに残り、取得を続けて新着をお知らせできます。これは設定で変更できます。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>Nanduを終了</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Let your signer scan this</source>
        <extracomment>Title of a step of the first start; a signer is a program or device that holds the key; below is a QR code</extracomment>
        <translation>署名アプリでこれをスキャン</translation>
    </message>
    <message>
        <source>Or copy the address and paste it there. Nandu goes on by itself when your signer has answered.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>または、アドレスをコピーして署名アプリに貼り付けてください。署名アプリが応答すると、Nanduは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>Waiting for your signer…</source>
        <extracomment>Shown until the signer has answered</extracomment>
        <translation>署名アプリを待っています…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address under the QR code into the clipboard</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Add a picture</source>
        <extracomment>Button without words, its name: adds a picture to the note</extracomment>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Hide warning, expiry and work</source>
        <extracomment>Button without words, its name: closes the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>警告、期限、計算を隠す</translation>
    </message>
    <message>
        <source>Warning, expiry and work</source>
        <extracomment>Button without words, its name: opens the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>警告、期限、計算</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts</source>
        <extracomment>Button without words, its name: opens the list of other drafts, %Ln is how many</extracomment>
        <translation>
            <numerusform>他の下書き%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>Screen reader: length of what is written</extracomment>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work for the note</extracomment>
        <translation>計算を中止</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the note is being saved</extracomment>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Drafts</source>
        <extracomment>Title of a sheet: the list of texts that were begun and not sent</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Title of the sheet where one writes an answer; also its button: sends the reply</extracomment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Title of the sheet where one writes about somebody&apos;s note, which is shown below</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet where one writes a note</extracomment>
        <translation>新しいノート</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <extracomment>Placeholder in the field for a reply, %1 is the name of who is answered</extracomment>
        <translation>%1への返信</translation>
    </message>
    <message>
        <source>Your reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>返信を入力</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>今、何を考えていますか？</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the new note</extracomment>
        <translation>公開</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>今、何を考えていますか？</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the note</extracomment>
        <translation>公開</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Beside the button that sends: which account writes, %1 is its name</extracomment>
        <translation>%1として</translation>
    </message>
    <message>
        <source>Writing as %1</source>
        <extracomment>Screen reader: which account writes, %1 is its name</extracomment>
        <translation>%1として書き込み中</translation>
    </message>
    <message>
        <source>Names %1</source>
        <extracomment>Screen reader: a person whom the text names, %1 is the name</extracomment>
        <translation>%1への言及</translation>
    </message>
    <message>
        <source>Working for the note, %L1 % likely done</source>
        <extracomment>Progress of proof of work for the note: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>ノートの計算中、終了見込み%L1%</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>このテキストには秘密鍵が含まれているため、Nanduは公開しません。鍵を持つ人は誰でもあなたとして投稿できます。先に取り除いてください。</translation>
    </message>
    <message>
        <source>This note is too long for most relays. Make it shorter.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>このノートは、ほとんどのリレーには長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The description of a picture holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>画像の説明に秘密鍵が含まれています。先に取り除いてください。</translation>
    </message>
    <message>
        <source>The reason of the warning holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>警告の理由に秘密鍵が含まれています。先に取り除いてください。</translation>
    </message>
    <message>
        <source>Every relay is left out. Choose at least one.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>すべてのリレーが外されています。少なくとも1つ選んでください。</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>投稿するにはサインインしてください。</translation>
    </message>
    <message>
        <source>Unlock your key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>投稿するには鍵のロックを解除してください。</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>閲覧のみの状態です。投稿するには秘密鍵でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>ComposerOptions</name>
    <message>
        <source>Warning</source>
        <extracomment>Switch: hides the note behind a content warning</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Reason, if you want to name one</source>
        <extracomment>Placeholder in the field for the reason of a content warning</extracomment>
        <translation>理由（任意）</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>Label before a choice: how long the note lasts</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>How long the note lasts</source>
        <extracomment>Screen reader: name of the choice how long the note lasts</extracomment>
        <translation>ノートの有効期間</translation>
    </message>
    <message>
        <source>for good</source>
        <extracomment>Choice how long the note lasts: it does not expire</extracomment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1日</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Label before a choice: proof of work for the note</extracomment>
        <translation>計算</translation>
    </message>
    <message>
        <source>How much this computer works for the note before it is sent</source>
        <extracomment>Screen reader: name of the choice of proof of work</extracomment>
        <translation>送信前にこのコンピューターがノートのために行う計算の量</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Choice of proof of work: no work</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>16 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>16ビット</translation>
    </message>
    <message>
        <source>20 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>20ビット</translation>
    </message>
    <message>
        <source>24 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>24ビット</translation>
    </message>
    <message>
        <source>Some relays take notes of strangers only when their computer has worked for them. Each bit takes twice as long.</source>
        <extracomment>Explanation under the choice of proof of work</extracomment>
        <translation>知らない人のノートを、その人のコンピューターが計算を行った場合にだけ受け取るリレーがあります。1ビット増えるごとに時間は2倍になります。</translation>
    </message>
    <message>
        <source>Relays are asked to forget it then. Some may keep it.</source>
        <extracomment>Explanation under the choice how long the note lasts</extracomment>
        <translation>その時点でリレーに消去を要求します。残すリレーもあります。</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not do it</extracomment>
        <translation>キャンセル</translation>
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
        <translation>常には読み取れていない人のみ</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>None of these answers now: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>今はどれも応答しません：%1</translation>
    </message>
    <message>
        <source>Visited every few minutes, as all sockets are in use: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>接続枠がすべて使用中のため、数分ごとに確認：%1</translation>
    </message>
    <message>
        <source>Says nowhere where they write; your own relays are asked.</source>
        <extracomment>Where a person is read: they publish no list of relays</extracomment>
        <translation>どこに書くかを公開していないため、自分のリレーに問い合わせています。</translation>
    </message>
    <message>
        <source>Names only addresses that Nandu does not dial for strangers; your own relays are asked.</source>
        <extracomment>Where a person is read: &quot;dial&quot; means connect to</extracomment>
        <translation>挙げられているのは、Nanduが知らない人のためには接続しないアドレスだけです。自分のリレーに問い合わせています。</translation>
    </message>
    <message>
        <source>All relays they name failed lately; your own are asked meanwhile.</source>
        <extracomment>Where a person is read: &quot;your own&quot; are relays</extracomment>
        <translation>挙げられたリレーは最近すべて失敗しました。その間は自分のリレーに問い合わせています。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>On top of the page while it is worked out</extracomment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>You follow nobody yet.</source>
        <extracomment>On top of the page</extracomment>
        <translation>まだ誰もフォローしていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people you follow are read at relays that they write to.</source>
        <extracomment>On top of the page; %1 is a number</extracomment>
        <translation>
            <numerusform>フォロー中の%Ln人のうち%1人を、本人が書き込むリレーで読み取っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at their relays</source>
        <extracomment>Label before a number of people: they are read where they write</extracomment>
        <translation>本人のリレーで読み取り</translation>
    </message>
    <message>
        <source>Visited in turn</source>
        <extracomment>Label before a number of people: their relays are visited every few minutes</extracomment>
        <translation>順番に確認</translation>
    </message>
    <message>
        <source>Relays do not answer now</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>リレーが今は応答なし</translation>
    </message>
    <message>
        <source>No list known</source>
        <extracomment>Label before a number of people: they publish no list of relays</extracomment>
        <translation>リストが不明</translation>
    </message>
    <message>
        <source>Only addresses that are not dialled</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>接続しないアドレスのみ</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Who is read where</source>
        <extracomment>Title of a page: for each person one follows, the relays where they are read</extracomment>
        <translation>誰をどこで読むか</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Retry</source>
        <extracomment>Button under one&apos;s own note: sends it again to the relays that did not take it</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button without words, its name: hides which relay took the note</extracomment>
        <translation>リレーを隠す</translation>
    </message>
    <message>
        <source>Show each relay</source>
        <extracomment>Button without words, its name: shows which relay took the note</extracomment>
        <translation>各リレーを表示</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Button: opens the page with everything that is on its way</extracomment>
        <translation>送信箱を開く</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>Tried again soon. %1</source>
        <extracomment>State of a note at one relay, %1 is why it was refused</extracomment>
        <translation>まもなく再試行します。%1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>送信を待っています。</translation>
    </message>
    <message>
        <source>Sent, no answer yet.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>送信済み、応答はまだありません。</translation>
    </message>
    <message>
        <source>Accepted, and it has it.</source>
        <extracomment>State of a note at one relay: the relay was asked for it and has it</extracomment>
        <translation>受理され、リレーにあることを確認しました。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>受理されました。</translation>
    </message>
    <message>
        <source>No answer. It is tried once more when this relay connects again.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>応答がありません。このリレーに再び接続したとき、もう一度試します。</translation>
    </message>
    <message>
        <source>Said that it took it, and does not have it.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>受け取ったと応答しましたが、リレーにありません。</translation>
    </message>
    <message>
        <source>Requesting deletion · accepted by %L1 of %L2</source>
        <extracomment>State of a request to delete, %L1 of %L2 relays</extracomment>
        <translation>削除を要求中 · %L2件中%L1件が受理</translation>
    </message>
    <message>
        <source>Sending · accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>送信中 · %L2件中%L1件が受理</translation>
    </message>
    <message>
        <source>Deletion requested on %L1 of %L2 relays</source>
        <extracomment>State of a request to delete</extracomment>
        <translation>リレー%L2件中%L1件に削除を要求済み</translation>
    </message>
    <message>
        <source>Accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>%L2件中%L1件が受理</translation>
    </message>
    <message>
        <source>Deletion not delivered.</source>
        <extracomment>State of a request to delete: no relay took it</extracomment>
        <translation>削除の要求は届いていません。</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <extracomment>State of a note: no relay took it</extracomment>
        <translation>届いていません。</translation>
    </message>
    <message>
        <source>Worked for, it would be a second note beside the one that other relays have, so it is left out here.</source>
        <extracomment>After the answer of a relay that asks for proof of work</extracomment>
        <translation>計算すると、他のリレーにあるノートとは別の2つ目のノートになるため、ここでは省きます。</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>Restore this version?</source>
        <extracomment>Title of a sheet: the question whether an earlier version of a list comes back</extracomment>
        <translation>このバージョンを復元しますか？</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Title of a sheet: what differs between two versions of a list</extracomment>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Your list as it is now stays kept, too. This is what would change:</source>
        <extracomment>Above what would change if an earlier version of a list came back</extracomment>
        <translation>今のリストも保管されます。次の点が変わります：</translation>
    </message>
    <message>
        <source>Nothing: it has the same entries as now.</source>
        <extracomment>Instead of a difference: the earlier version is the same as the one in use</extracomment>
        <translation>なし：今と同じ項目です。</translation>
    </message>
    <message>
        <source>Both have the same entries.</source>
        <extracomment>Instead of a difference between two versions of a list</extracomment>
        <translation>どちらも同じ項目です。</translation>
    </message>
    <message>
        <source>Comes back: %L1</source>
        <extracomment>Heading over entries that a restored version would bring back, %L1 is how many</extracomment>
        <translation>復元：%L1</translation>
    </message>
    <message>
        <source>Added: %L1</source>
        <extracomment>Heading over entries that were added, %L1 is how many</extracomment>
        <translation>追加：%L1</translation>
    </message>
    <message>
        <source>Goes: %L1</source>
        <extracomment>Heading over entries that would be gone after restoring, %L1 is how many</extracomment>
        <translation>消える：%L1</translation>
    </message>
    <message>
        <source>Removed: %L1</source>
        <extracomment>Heading over entries that were removed, %L1 is how many</extracomment>
        <translation>削除：%L1</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>Button: restores the version exactly as it was</extracomment>
        <translation>元のまま復元</translation>
    </message>
    <message>
        <source>Only add what was lost</source>
        <extracomment>Button: restores only the entries that are missing now</extracomment>
        <translation>失われた項目だけ追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the sheet, nothing is changed</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the sheet</extracomment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>No drafts. What you write is kept here until you send it.</source>
        <extracomment>Shown when there are no drafts</extracomment>
        <translation>下書きはありません。書いたものは、送信するまでここに保管されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a draft; %1 is what it is (Reply, New note) and when, %2 its text</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Line under a draft: %1 is Reply or New note, %2 is when it was written (&quot;5 min&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>What a draft is: an answer</extracomment>
        <translation>返信</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>What a draft is: a new note</extracomment>
        <translation>新しいノート</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <extracomment>Button without words, its name: deletes the draft</extracomment>
        <translation>この下書きを破棄</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <extracomment>Button: closes the list of drafts</extracomment>
        <translation>書き込みに戻る</translation>
    </message>
</context>
<context>
    <name>EditProfilePage</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Title of a page: one&apos;s own profile</extracomment>
        <translation>プロフィールを編集</translation>
    </message>
</context>
<context>
    <name>EmojiList</name>
    <message>
        <source>Emoji to insert</source>
        <extracomment>Screen reader: name of the list of emoji that fit what is typed</extracomment>
        <translation>挿入する絵文字</translation>
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
        <translation>最新のプロフィールは変更できない形式です。何も変更していません。</translation>
    </message>
    <message>
        <source>The private entries of this list cannot be read with your key, so none can be added. Nothing was changed.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>このリストの非公開の項目をあなたの鍵で読み取れないため、追加できません。何も変更していません。</translation>
    </message>
    <message>
        <source>The signer did not confirm the connection. Ask it for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリが接続を確認しませんでした。署名アプリで新しいアドレスを取得してください。</translation>
    </message>
    <message>
        <source>No signer has answered the code. Show a new one and let your signer scan it.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>どの署名アプリもコードに応答していません。新しいコードを表示し、署名アプリでスキャンしてください。</translation>
    </message>
    <message>
        <source>Your signer has not answered the requests before this one.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリが以前の要求にまだ応答していません。</translation>
    </message>
    <message>
        <source>The signer did not say whose key it holds.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリが、誰の鍵を保持しているかを示しませんでした。</translation>
    </message>
    <message>
        <source>Your signer said: %1</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリの応答：%1</translation>
    </message>
    <message>
        <source>Your signer gave no result.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリが結果を返しませんでした。</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over its relay. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>リレー経由で署名アプリに接続できません。ネットワークを確認するか、署名アプリで新しいアドレスを取得してください。</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1 or its other relays. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>%1や他のリレー経由で署名アプリに接続できません。ネットワークを確認するか、署名アプリで新しいアドレスを取得してください。</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>%1経由で署名アプリに接続できません。ネットワークを確認するか、署名アプリで新しいアドレスを取得してください。</translation>
    </message>
    <message>
        <source>Your signer did not answer. See whether it runs and waits for your consent, then try again.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリが応答しませんでした。実行中で承認を待っていないか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your signer signed something else than what was asked. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリが依頼とは違うものに署名しました。送信していません。</translation>
    </message>
    <message>
        <source>The signature of your signer does not hold. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>署名アプリの署名が正しくありません。送信していません。</translation>
    </message>
    <message>
        <source>The address of a signer starts with bunker://. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>署名アプリのアドレスはbunker://で始まります。署名アプリから全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This address does not name a signer. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>このアドレスは署名アプリを示していません。署名アプリから全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This address names no relay over which the signer could be reached. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>このアドレスには、署名アプリに接続するためのリレーがありません。署名アプリから全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Name a relay over which your signer can be reached, like wss://relay.example.com.</source>
        <extracomment>Error when connecting a signer; the example stays</extracomment>
        <translation>署名アプリに接続できるリレーを指定してください。例：wss://relay.example.com。</translation>
    </message>
    <message>
        <source>This is a secret key, and a name is public. To sign in with the key, go back and choose &quot;Use your key&quot;.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>これは秘密鍵です。名前は公開されます。鍵でサインインするには、戻って「自分の鍵を使用」を選んでください。</translation>
    </message>
    <message>
        <source>This is a secret key. To sign in with it, choose to use an nsec.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>これは秘密鍵です。このnsecでサインインするには、「自分の鍵を使用」を選んでください。</translation>
    </message>
    <message>
        <source>This is not a public key. One starts with npub1; a name looks like ana@example.com.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>これは公開鍵ではありません。公開鍵はnpub1で始まります。名前はana@example.comのような形です。</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>鍵ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep your key.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>ここには、鍵を保管できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Another key is kept in the place of this account&apos;s.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>このアカウントの鍵の場所に、別の鍵が保管されています。</translation>
    </message>
    <message>
        <source>There is no secret key of this account here.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>ここには、このアカウントの秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The store of notes was damaged. It is kept as %1, and a new one fills up from your relays.</source>
        <extracomment>Told at the start; %1 is the name of a file</extracomment>
        <translation>ノートのストアが破損していました。%1として残し、新しいストアにリレーから取り込みます。</translation>
    </message>
    <message>
        <source>The server of this name did not answer as it should. Check the name, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>この名前のサーバーが正しく応答しませんでした。名前を確認するか、npubを使ってください。</translation>
    </message>
    <message>
        <source>The database refused it again.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>データベースがもう一度拒否しました。</translation>
    </message>
    <message>
        <source>It is no longer in the quarantine.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>もう隔離にはありません。</translation>
    </message>
    <message>
        <source>It is not a valid event: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>有効なイベントではありません：%1。</translation>
    </message>
    <message>
        <source>The quarantine could not be read: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>隔離を読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>The quarantine could not be exported: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>隔離を書き出せませんでした：%1。</translation>
    </message>
    <message>
        <source>The counts could not be rebuilt: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>カウントを再集計できませんでした：%1。</translation>
    </message>
    <message>
        <source>The disk is full: nothing new is stored until there is room.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>ディスクがいっぱいです。空きができるまで、新しいものは保存されません。</translation>
    </message>
    <message>
        <source>The database is damaged: nothing new is stored. It can be rebuilt from the relays.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>データベースが破損しているため、新しいものは保存されません。リレーから再構築できます。</translation>
    </message>
    <message>
        <source>The database cannot be written, so nothing new is stored: %1.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>データベースに書き込めないため、新しいものは保存されません：%1。</translation>
    </message>
    <message>
        <source>Figures cannot be served on port %1: %2.</source>
        <extracomment>Error: %1 is a port number, %2 the reason</extracomment>
        <translation>ポート%1でメトリクスを提供できません：%2。</translation>
    </message>
    <message>
        <source>This cannot be muted.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>これはミュートできません。</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>これはノートではありません。</translation>
    </message>
    <message>
        <source>This is not a person.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>これはユーザーではありません。</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>これはリレーのアドレスではありません。</translation>
    </message>
    <message>
        <source>This account is read only here: its secret key is not on this machine.</source>
        <extracomment>Error when a list is changed
----------
Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings
----------
Error when something is published</extracomment>
        <translation>このアカウントはここでは閲覧のみです。秘密鍵がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>This version is not kept here.</source>
        <extracomment>Error when a list is changed
----------
Error when an earlier version of a list is restored</extracomment>
        <translation>このバージョンはここに保管されていません。</translation>
    </message>
    <message>
        <source>This picture cannot be read. See whether the file is still there, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>この画像を読み取れません。ファイルがまだあるか確認し、もう一度選んでください。</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MiB. Make it smaller, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>この画像は20 MiBを超えています。小さくしてから、もう一度選んでください。</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1への画像の保存は許可されていません。「設定」の「投稿」で別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1への画像の保存は許可されていません。サーバーの応答：%2</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1は先に支払いを求めています。「設定」の「投稿」で別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1は先に支払いを求めています。サーバーの応答：%2</translation>
    </message>
    <message>
        <source>This picture is too large for %1. Make it smaller.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>この画像は%1には大きすぎます。小さくしてください。</translation>
    </message>
    <message>
        <source>This picture is too large for %1. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>この画像は%1には大きすぎます。サーバーの応答：%2</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1はこの種類の画像を受け取りません。「設定」の「投稿」で別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1はこの種類の画像を受け取りません。サーバーの応答：%2</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. Try again later.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1は画像の間隔を空けるよう求めています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1は画像の間隔を空けるよう求めています。サーバーの応答：%2</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1でエラーが起きました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>サーバー%1でエラーが起きました。もう一度お試しください。サーバーの応答：%2</translation>
    </message>
    <message>
        <source>Nothing has moved to %1 for a while. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>%1への送信がしばらく止まっています。オンラインか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke or was not made. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>%1への接続が切れたか、接続できませんでした。オンラインか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You have not chosen a server for pictures. Add one in Settings, Posts, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>画像用サーバーが選ばれていません。「設定」の「投稿」で追加し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not waiting to be sent.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>これは送信待ちではありません。</translation>
    </message>
    <message>
        <source>This is not in the outbox, or it is being worked for already.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>これは送信箱にないか、すでに計算中です。</translation>
    </message>
    <message>
        <source>No relay asks for work on this any more.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>これに計算を求めるリレーは、もうありません。</translation>
    </message>
    <message>
        <source>The work was given up.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published</extracomment>
        <translation>計算を中止しました。</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>これは送信箱にありません。</translation>
    </message>
    <message>
        <source>This is not a picture that can be sent. Choose a JPEG, PNG, WebP or GIF file.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>これは送信できる画像ではありません。JPEG、PNG、WebP、GIFのファイルを選んでください。</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off, so what it holds beside the picture cannot be taken out. Save it anew and try again.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>この画像は破損しているか途中で切れているため、画像以外の情報を取り除けません。保存し直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What you write cannot be saved: the disk is full. Make room on it, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>書いたものを保存できません。ディスクがいっぱいです。空きを作り、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What you write cannot be saved: Nandu may not write into its folder. Look at the folder&apos;s permissions, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>書いたものを保存できません。Nanduに自分のフォルダーへの書き込み権限がありません。フォルダーの権限を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What you write cannot be saved: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>書いたものを保存できません：%1</translation>
    </message>
    <message>
        <source>What you wrote cannot be read: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>書いたものを読み取れません：%1</translation>
    </message>
    <message>
        <source>This note is not stored here any more.</source>
        <extracomment>Error when something is published
----------
Error when a note is sent</extracomment>
        <translation>このノートはもうここに保存されていません。</translation>
    </message>
    <message>
        <source>Only its author can delete a note.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>ノートを削除できるのは作成者だけです。</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>再送するものはありません。</translation>
    </message>
    <message>
        <source>The account was signed out.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>アカウントはサインアウトされました。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>投稿するにはサインインしてください。</translation>
    </message>
    <message>
        <source>There is no relay to publish to. Add one that may be written to.</source>
        <extracomment>Error when something is published
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>公開先のリレーがありません。書き込みできるリレーを追加してください。</translation>
    </message>
    <message>
        <source>This note would be gone before it is sent.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>このノートは送信前に期限が切れます。</translation>
    </message>
    <message>
        <source>This is not the address of a relay: %1.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>これはリレーのアドレスではありません：%1。</translation>
    </message>
    <message>
        <source>There is nothing to post.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>投稿するものがありません。</translation>
    </message>
    <message>
        <source>The note to answer is not known.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>返信先のノートが見つかりません。</translation>
    </message>
    <message>
        <source>The list of relays could not be read; the default relays are used and the old file is kept as %1.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>リレーのリストを読み取れませんでした。既定のリレーを使用し、古いファイルは%1として残します。</translation>
    </message>
    <message>
        <source>The list of relays may not be read; the default relays are used.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>リレーのリストを読み取る権限がありません。既定のリレーを使用します。</translation>
    </message>
    <message>
        <source>The number of workers</source>
        <extracomment>Begins a sentence such as &quot;The number of workers must be a whole number&quot;; workers are the threads that check signatures</extracomment>
        <translation>ワーカー数</translation>
    </message>
    <message>
        <source>The queue capacity</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>キューの容量</translation>
    </message>
    <message>
        <source>The interval between count updates</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>カウントの更新間隔</translation>
    </message>
    <message>
        <source>The port for figures</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>メトリクスのポート</translation>
    </message>
    <message>
        <source>The time to take a note back</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>ノートを取り消せる時間</translation>
    </message>
    <message>
        <source>The number of relays</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>同時に接続するリレー数</translation>
    </message>
    <message>
        <source>The number of relays for a person</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>1人あたりのリレー数</translation>
    </message>
    <message>
        <source>The text size</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”; %3 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>%1は「%2」ではなく整数でなければなりません。%3を使用します。</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4; %5 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>%1は%4ではなく%2から%3の間でなければなりません。%5を使用します。</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>設定を保存できませんでした：%1。</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2); the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>%1の設定を読み取れませんでした（%2）。既定値を使用します。</translation>
    </message>
    <message>
        <source>The settings file was damaged; it was put aside as %1 and the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>設定ファイルが破損していました。%1として残し、既定値を使用します。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>設定ファイル%1が破損しています。既定値を使用します。</translation>
    </message>
    <message>
        <source>These words give no key.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>これらの単語からは鍵を作れません。</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, missing or in another place.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>単語の組み合わせが正しくありません。間違い、抜け、または順番の違いがあります。</translation>
    </message>
    <message>
        <source>This is not the address of a server for pictures. One looks like https://blossom.example.com.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>これは画像用サーバーのアドレスではありません。https://blossom.example.comのような形です。</translation>
    </message>
    <message>
        <source>This server is not encrypted. Use its address with https://.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>このサーバーは暗号化されていません。https://で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The server did not say where the picture is. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>サーバーが画像の場所を返しませんでした。「設定」の「投稿」で別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>The server has changed the picture, so it is not used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>サーバーが画像を変更したため、使用しません。「設定」の「投稿」で別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>サーバーが返したアドレスは使えません。「設定」の「投稿」で別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>This is not a name on Nostr. Such a name looks like ana@example.com.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>これはNostrの名前ではありません。名前はana@example.comのような形です。</translation>
    </message>
    <message>
        <source>Nobody has this name there. Check its spelling, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>そこにこの名前の人はいません。つづりを確認するか、npubを使ってください。</translation>
    </message>
    <message>
        <source>It has left already. You can ask the relays to delete it.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>すでに送信されました。リレーに削除を要求できます。</translation>
    </message>
    <message>
        <source>This is not in the outbox any more.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>これはもう送信箱にありません。</translation>
    </message>
    <message>
        <source>A relay has it by now. Sent again it would be a second note, so it stays as it is.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>すでにリレーが受け取っています。再送すると2つ目のノートになるため、このままにします。</translation>
    </message>
    <message>
        <source>This text contains a secret key (nsec). Whoever sees it owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>このテキストには秘密鍵（nsec）が含まれています。見た人は誰でもそのアカウントを使えるため、保存も送信もしていません。</translation>
    </message>
    <message>
        <source>This text contains an encrypted secret key (ncryptsec). It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>このテキストには暗号化された秘密鍵（ncryptsec）が含まれています。保存も送信もしていません。</translation>
    </message>
    <message>
        <source>This text contains your own secret key. It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>このテキストにはあなた自身の秘密鍵が含まれています。保存も送信もしていません。</translation>
    </message>
    <message>
        <source>This text contains the words of a secret key. Whoever sees them owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>このテキストには秘密鍵の単語が含まれています。見た人は誰でもそのアカウントを使えるため、保存も送信もしていません。</translation>
    </message>
    <message>
        <source>You signed out before it was signed.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>署名される前にサインアウトしました。</translation>
    </message>
    <message>
        <source>A key in words has 12 or 24 of them, and these are %1.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is how many words they typed</extracomment>
        <translation>単語の鍵は12語か24語ですが、入力されたのは%1語です。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words that such a key is made of. Check its spelling.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is the place of the wrong one</extracomment>
        <translation>%1番目の単語は、鍵に使われる単語の一覧にありません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>The days that notes of people you follow are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>フォロー中の人のノートを残す日数</translation>
    </message>
    <message>
        <source>The days that notes of their friends are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>その友人のノートを残す日数</translation>
    </message>
    <message>
        <source>The days that notes of strangers are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>知らない人のノートを残す日数</translation>
    </message>
    <message>
        <source>The days that reactions are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>リアクションを残す日数</translation>
    </message>
    <message>
        <source>The days that other kinds are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>その他の種類を残す日数</translation>
    </message>
    <message>
        <source>The largest size of the store</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>ストアの最大サイズ</translation>
    </message>
    <message>
        <source>The number of people kept in step</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>同期する人の数</translation>
    </message>
    <message>
        <source>The beginning of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>通知オフの開始時刻</translation>
    </message>
    <message>
        <source>The end of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>通知オフの終了時刻</translation>
    </message>
    <message>
        <source>The setting %1 must be true or false, not “%2”; %3 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.reduced_motion), %2 what stood there, %3 true or false</extracomment>
        <translation>設定%1は「%2」ではなくtrueかfalseでなければなりません。%3を使用します。</translation>
    </message>
    <message>
        <source>The setting %1 must be %2, %3 or %4, not “%5”; %2 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.theme), %2, %3 and %4 what it may be, %5 what stood there</extracomment>
        <translation>設定%1は「%5」ではなく%2、%3、%4のいずれかでなければなりません。%2を使用します。</translation>
    </message>
    <message>
        <source>Who is kept in step must be self, following, mutual or friends, not “%1”; following is used.</source>
        <extracomment>Told when a value of the settings is not allowed; the four words stay as they are, %1 is what stood there</extracomment>
        <translation>同期する人は「%1」ではなくself、following、mutual、friendsのいずれかでなければなりません。followingを使用します。</translation>
    </message>
    <message>
        <source>The number of days to keep complete</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>欠けなく保つ日数</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>エンジン：%1、毎秒%2イベント</translation>
    </message>
    <message>
        <source>events/s</source>
        <extracomment>After a number: events a second</extracomment>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <extracomment>How many events are in the database, %1 such as 12k</extracomment>
        <translation>保存済み%1</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Debug</source>
        <extracomment>Choice of the number of workers: one, for finding faults</extracomment>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>Setting: how many threads check signatures</extracomment>
        <translation>ワーカー数</translation>
    </message>
    <message>
        <source>Auto: %L1</source>
        <extracomment>Value of the setting: the program chose %L1 workers</extracomment>
        <translation>自動：%L1</translation>
    </message>
    <message>
        <source>Threads that check signatures. More are faster on many cores; applies now, nothing is lost. Auto takes three quarters of the cores.</source>
        <extracomment>Explanation under the setting Workers; Auto is one of its choices</extracomment>
        <translation>署名を検証するスレッドです。コアが多いほど、増やすと速くなります。すぐに反映され、何も失われません。「自動」はコアの4分の3を使います。</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Screen reader: name of a choice of numbers of workers</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 · %L2</source>
        <extracomment>Choice of the number of workers: %1 is its name (Low), %L2 the number</extracomment>
        <translation>%1 · %L2</translation>
    </message>
    <message>
        <source>Auto · %L1</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores, %L1 is the number</extracomment>
        <translation>自動 · %L1</translation>
    </message>
    <message>
        <source>On this computer: %1.</source>
        <extracomment>Under the setting Workers, %1 such as &quot;26,480 events/s, 1.9 of 2 cores&quot;</extracomment>
        <translation>このコンピューターでは：%1。</translation>
    </message>
    <message>
        <source>Benchmark this computer to see what each number of workers reaches and costs.</source>
        <extracomment>Under the setting Workers: &quot;Benchmark&quot; is a verb</extracomment>
        <translation>このコンピューターのベンチマークを行うと、各ワーカー数での速度と負荷が分かります。</translation>
    </message>
    <message>
        <source>Queue capacity</source>
        <extracomment>Setting: how many events may wait</extracomment>
        <translation>キューの容量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>Value of the setting Queue capacity</extracomment>
        <translation>
            <numerusform>%Lnイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>How many events may wait between the sockets and the store. When it is full, relays are read more slowly.</source>
        <extracomment>Explanation under the setting Queue capacity</extracomment>
        <translation>ソケットとストアの間で待てるイベントの数です。いっぱいになると、リレーからの読み取りを遅くします。</translation>
    </message>
    <message>
        <source>Count flush</source>
        <extracomment>Setting: how often counts of likes and replies on the screen change</extracomment>
        <translation>カウントの更新間隔</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Value of the setting Count flush, in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>How often the counts of all notes on screen change together.</source>
        <extracomment>Explanation under the setting Count flush</extracomment>
        <translation>画面上のすべてのノートのカウントをまとめて更新する間隔です。</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <extracomment>Setting; Prometheus is a program that collects figures</extracomment>
        <translation>Prometheus用メトリクス</translation>
    </message>
    <message>
        <source>Serves the engine&apos;s figures as text at /metrics, to programs on this computer only. No name, no note, no key is in them.</source>
        <extracomment>Explanation under the setting; /metrics stays</extracomment>
        <translation>エンジンのメトリクスを/metricsでテキストとして、このコンピューター上のプログラムだけに提供します。名前、ノート、鍵は含まれません。</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>Button: all settings of this page as they were at first</extracomment>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>エンジン：%1、毎秒%2イベント</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Events a second, short</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1, %2 events a second</source>
        <extracomment>Tooltip: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>%1、毎秒%2イベント</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>Too large</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: longer than allowed</extracomment>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: not valid JSON text</extracomment>
        <translation>JSONではない</translation>
    </message>
    <message>
        <source>A field twice</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: one field stands in it twice</extracomment>
        <translation>フィールドの重複</translation>
    </message>
    <message>
        <source>A field missing</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a field of the event is not there</extracomment>
        <translation>フィールドの欠落</translation>
    </message>
    <message>
        <source>A field of the wrong type</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: text where a number should be, and the like</extracomment>
        <translation>フィールドの型の誤り</translation>
    </message>
    <message>
        <source>A number out of range</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a number that is too big or too small</extracomment>
        <translation>範囲外の数値</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: lists in lists in lists</extracomment>
        <translation>入れ子が深すぎる</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: more tags than allowed</extracomment>
        <translation>タグが多すぎる</translation>
    </message>
    <message>
        <source>Bad hexadecimal digits</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: an id or key that is not written as hexadecimal digits</extracomment>
        <translation>16進数の誤り</translation>
    </message>
    <message>
        <source>Bad UTF-8</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: broken letters (UTF-8 is the encoding)</extracomment>
        <translation>UTF-8の誤り</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: nobody asked the relay for it</extracomment>
        <translation>要求していない</translation>
    </message>
    <message>
        <source>Answer came late</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: it came when the question was closed already</extracomment>
        <translation>応答の遅れ</translation>
    </message>
    <message>
        <source>Wrong id</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the event&apos;s id is not the hash of it</extracomment>
        <translation>IDの誤り</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: forged or damaged</extracomment>
        <translation>署名の誤り</translation>
    </message>
    <message>
        <source>The check crashed</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the check of it crashed, twice</extracomment>
        <translation>検証のクラッシュ</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>What was slow, in a list of slow operations: writing a batch of events into the database</extracomment>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>What was slow, in a list of slow operations: painting one picture of the window</extracomment>
        <translation>フレーム</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Note %1…</source>
        <extracomment>Entry of a list: a note whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>ノート%1…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <extracomment>Entry of a list that only its owner can read, %1 is the entry</extracomment>
        <translation>%1（非公開）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of entries that was cut, %Ln is how many are left out</extracomment>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for reading only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1（読み込みのみ）</translation>
    </message>
    <message>
        <source>%1, for writing only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1（書き込みのみ）</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <extracomment>Button under an error: does it once more</extracomment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That is not in a form Nandu can use. Check it and try again.</source>
        <extracomment>Error</extracomment>
        <translation>Nanduで使える形式ではありません。確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This was not found. It may arrive once a relay has it.</source>
        <extracomment>Error: a note or person</extracomment>
        <translation>見つかりませんでした。リレーに届けば表示されます。</translation>
    </message>
    <message>
        <source>This was refused, and nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>拒否されました。何も変更していません。</translation>
    </message>
    <message>
        <source>Your key is locked. Unlock it with your password and try again.</source>
        <extracomment>Error</extracomment>
        <translation>鍵がロックされています。パスワードでロックを解除し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An earlier request still runs. Try again in a moment.</source>
        <extracomment>Error</extracomment>
        <translation>前の要求がまだ実行中です。少し待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing can be reached right now. Check the network and your relays, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>今はどこにも接続できません。ネットワークとリレーを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again.</source>
        <extracomment>Error</extracomment>
        <translation>時間内に応答がありませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing is lost.</source>
        <extracomment>Error</extracomment>
        <translation>ディスクがいっぱいです。空きを作り、もう一度お試しください。何も失われません。</translation>
    </message>
    <message>
        <source>Nandu may not write to its folder. Check the folder&apos;s permissions, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>Nanduに自分のフォルダーへの書き込み権限がありません。フォルダーの権限を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Stored data failed its check and was set aside. It will be fetched again.</source>
        <extracomment>Error</extracomment>
        <translation>保存されたデータの検証に失敗したため、別に取り置きました。もう一度取得します。</translation>
    </message>
    <message>
        <source>These files were written by a newer Nandu. Update Nandu to use them.</source>
        <extracomment>Error</extracomment>
        <translation>これらのファイルは新しいNanduで書かれています。使うにはNanduを更新してください。</translation>
    </message>
    <message>
        <source>This is too large. Make it shorter and try again.</source>
        <extracomment>Error</extracomment>
        <translation>大きすぎます。短くして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Nandu. Try again; the log says more.</source>
        <extracomment>Error</extracomment>
        <translation>Nanduの内部で問題が起きました。もう一度お試しください。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences after one another</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>Error with its reason: %1 is a sentence, %2 the reason</extracomment>
        <translation>%1理由：%2</translation>
    </message>
    <message>
        <source>This relay does not take notes from you.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>このリレーはあなたのノートを受け取りません。</translation>
    </message>
    <message>
        <source>This relay wants a pause between notes. Try again later.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>このリレーはノートの間隔を空けるよう求めています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This relay finds something wrong with it.</source>
        <extracomment>Why a relay did not take a note: &quot;it&quot; is the note</extracomment>
        <translation>このリレーはノートに問題があるとしています。</translation>
    </message>
    <message>
        <source>This relay asks for proof of work.</source>
        <extracomment>Why a relay did not take a note; proof of work is computing time spent for it</extracomment>
        <translation>このリレーはプルーフ・オブ・ワークを求めています。</translation>
    </message>
    <message>
        <source>Only some people may write to this relay.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>このリレーに書き込めるのは一部の人だけです。</translation>
    </message>
    <message>
        <source>This relay wants to know who you are first.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>このリレーは先にサインインを求めています。</translation>
    </message>
    <message>
        <source>Nobody on this relay would see it: you are muted there.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>このリレーではミュートされているため、誰にも見えません。</translation>
    </message>
    <message>
        <source>This relay had a fault of its own. Try again.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>このリレーでエラーが起きました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This relay refused it.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>このリレーが拒否しました。</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>Why a relay did not take a note: %1 is a sentence, %2 the relay&apos;s own words</extracomment>
        <translation>%1リレーの応答：%2</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>Nothing is missing here any more.</source>
        <extracomment>a row between two notes of the feed that said that some may be missing there</extracomment>
        <translation>ここに欠けているものは、もうありません。</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <extracomment>Title of a page: notes of the people one follows</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Title of a page: notes of everybody</extracomment>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <extracomment>Title of the empty page Home</extracomment>
        <translation>まだ静かです</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <extracomment>Title of the empty page Global</extracomment>
        <translation>ノートはまだありません</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>応答するリレーがありません。応答があり次第、ノートが届きます。</translation>
    </message>
    <message>
        <source>The people you follow have written nothing that your relays have.</source>
        <extracomment>Text of the empty page Home</extracomment>
        <translation>フォロー中の人が書いたものは、リレーにまだありません。</translation>
    </message>
    <message>
        <source>Your relays are being asked. The first notes take a moment.</source>
        <extracomment>Text of the empty page Global</extracomment>
        <translation>リレーに問い合わせています。最初のノートまで少しかかります。</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button on the empty page Home: goes to the page Global</extracomment>
        <translation>グローバルを開く</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the follow list is saved</extracomment>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <extracomment>Button: no longer follow this person</extracomment>
        <translation>フォロー解除</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>Button: says that one follows this person; a press ends it</extracomment>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: follow this person</extracomment>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>%1のフォローを解除</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>%1をフォロー</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>What shall we call you?</source>
        <extracomment>Title of a step of the first start: asks for a name</extracomment>
        <translation>何とお呼びしましょうか？</translation>
    </message>
    <message>
        <source>Whose eyes shall it be?</source>
        <extracomment>Title of a step of the first start: whose Nostr one wants to look at, read only</extracomment>
        <translation>誰の視点で見ますか？</translation>
    </message>
    <message>
        <source>Others see this name. It need not be your real one.</source>
        <extracomment>Text under the question for a name</extracomment>
        <translation>他の人に見える名前です。本名でなくてもかまいません。</translation>
    </message>
    <message>
        <source>An npub or a name like ana@example.com. Home shows what this person follows; nothing can be written.</source>
        <extracomment>Text under the question whose Nostr one wants to look at; npub is not translated</extracomment>
        <translation>npubか、ana@example.comのような名前を入力してください。ホームにはこの人がフォローしている人のノートが表示されます。書き込みはできません。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Placeholder in the field for one&apos;s name</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>npub1… or name@domain</source>
        <extracomment>Placeholder in a field; npub1 is not translated</extracomment>
        <translation>npub1…またはname@domain</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Create key</source>
        <extracomment>Button: makes a new key</extracomment>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Try again</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there: fetches them</extracomment>
        <translation>補完</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Events a second, at most %L1</source>
        <extracomment>Screen reader: a graph, %L1 is its highest mark</extracomment>
        <translation>毎秒イベント数、最大%L1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>At the right end of the axis of time</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>At the axis of time, minutes; the number is negative</extracomment>
        <translation>%L1分</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>At the axis of time, seconds; the number is negative</extracomment>
        <translation>%L1秒</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <extracomment>title of the page that shows the user manual</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>read by a screen reader: the buttons that open a chapter of the user manual</extracomment>
        <translation>章</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>Line above the user guide, whose text is not translated</extracomment>
        <translation>ガイドは英語で書かれています。</translation>
    </message>
</context>
<context>
    <name>HashtagPage</name>
    <message>
        <source>Nothing with #%1 yet</source>
        <extracomment>Title of the empty page of a hashtag, %1 is the word</extracomment>
        <translation>#%1のノートはまだありません</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>応答するリレーがありません。応答があり次第、ノートが届きます。</translation>
    </message>
    <message>
        <source>Your relays are being asked.</source>
        <extracomment>Text of an empty page</extracomment>
        <translation>リレーに問い合わせています。</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of a sheet: what each key on the keyboard does</extracomment>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <extracomment>button over the list of keys; opens the user manual</extracomment>
        <translation>ガイドを読む</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>part of the keyboard help</extracomment>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>part of the keyboard help: two keys, one after the other</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>On a note</source>
        <extracomment>part of the keyboard help: keys in a list of notes</extracomment>
        <translation>ノート上</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>part of the keyboard help: keys while a note is written</extracomment>
        <translation>ノートを書くとき</translation>
    </message>
</context>
<context>
    <name>KeyCopy</name>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <extracomment>Message after the secret key was copied: &quot;it&quot; is the key</extracomment>
        <translation>コピーしました。30秒後にクリップボードから消えます。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error: the password is too short</extracomment>
        <translation>
            <numerusform>%Ln文字以上のパスワードを設定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error</extracomment>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
</context>
<context>
    <name>KeyCopyPane</name>
    <message>
        <source>Your key is shown</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>鍵は表示されています</translation>
    </message>
    <message>
        <source>Your key is hidden</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>鍵は隠されています</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: hides the key</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the key</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the key as a QR code</extracomment>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the key into the clipboard</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>A copy under a password</source>
        <extracomment>Switch: encrypts the copy of the key with a password</extracomment>
        <translation>パスワード付きのコピー</translation>
    </message>
    <message>
        <source>Only with the password does anybody get at the key (ncryptsec). Forget the password, and nobody does.</source>
        <extracomment>Explanation; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>パスワードがなければ、誰も鍵を取り出せません（ncryptsec）。パスワードを忘れると、あなたにも取り出せません。</translation>
    </message>
    <message>
        <source>A password for the copy</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>コピー用のパスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>同じパスワードをもう一度</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>Button: makes the encrypted form of the key</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Copy the encrypted key</source>
        <extracomment>Button: puts the encrypted key into the clipboard</extracomment>
        <translation>暗号化した鍵をコピー</translation>
    </message>
    <message>
        <source>Show the key as a code?</source>
        <extracomment>Title of a question: whether the secret key is shown as a QR code</extracomment>
        <translation>鍵をコードで表示しますか？</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can write in your name for ever. Look who is behind you, and that you share no screen.</source>
        <extracomment>Text of that question</extracomment>
        <translation>コードを見たり撮影したりした人は、いつまでもあなたの名前で書き込めます。後ろに人がいないか、画面を共有していないか確かめてください。</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button of that question</extracomment>
        <translation>コードを表示</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Write a note</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Palette: people, pages and deeds by name</source>
        <extracomment>what a key does, in the keyboard help; the palette is the list that Ctrl+K opens</extracomment>
        <translation>パレット：人、ページ、操作を名前で探す</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>進む</translation>
    </message>
    <message>
        <source>From area to area; Tab goes on within one</source>
        <extracomment>what a key does, in the keyboard help; the areas are the rail, the page and the column beside it</extracomment>
        <translation>区画から区画へ。区画内はTab</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>このキー操作一覧</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>what a key does, in the keyboard help; the guide is the user manual</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Nanduを終了</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Global: the newest notes of everybody</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>グローバル：全員の最新のノート</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Engine: how the synchronisation does</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>エンジン：同期の状況</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>次のノート</translation>
    </message>
    <message>
        <source>Note before</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>前のノート</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Profile of its author</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>作成者のプロフィール</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Bookmark it, or no longer</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>ブックマークの追加と解除</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <extracomment>what a key does while a note is written, in the keyboard help</extracomment>
        <translation>書いたものを送信</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>一番上のものを閉じる</translation>
    </message>
    <message>
        <source>Sync: what is fetched of each relay</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>同期：各リレーから取得するもの</translation>
    </message>
    <message>
        <source>Next link, picture or quote in the note; Enter opens it</source>
        <extracomment>what a key does in a list of notes, in the keyboard help; pressed again it goes on to the one after</extracomment>
        <translation>ノート内の次のリンク、画像、引用へ。Enterで開く</translation>
    </message>
</context>
<context>
    <name>KeyPlaceStep</name>
    <message>
        <source>Where shall your key lie?</source>
        <extracomment>Title of a step of the first start: where the secret key is kept on the computer</extracomment>
        <translation>鍵をどこに置きますか？</translation>
    </message>
    <message>
        <source>A password for the key file</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>鍵ファイルのパスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>同じパスワードをもう一度</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Keep it under this password</source>
        <extracomment>Button: keeps the key in a file that a password opens</extracomment>
        <translation>このパスワードで保管</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <extracomment>Button: the key is gone when the program closes</extracomment>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>%1: %2</source>
        <extracomment>read by a screen reader in the keyboard help: a key, and what it does</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Open in the browser?</source>
        <extracomment>Title of a question: a link leads to the web</extracomment>
        <translation>ブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not open the link</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a question: opens the link in the browser</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Nandu does not open this kind of link.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>Nanduではこの種類のリンクを開けません。</translation>
    </message>
    <message>
        <source>No browser took the link. Copy it instead.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>リンクを開けるブラウザーがありません。代わりにリンクをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>ListGuard</name>
    <message>
        <source>Your profile</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Your follow list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>フォローリスト</translation>
    </message>
    <message>
        <source>Your mute list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>ミュートリスト</translation>
    </message>
    <message>
        <source>Your relay list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>リレーリスト</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>リストの1つ</translation>
    </message>
    <message numerus="yes">
        <source>%1: another app removed %Ln entries from it.</source>
        <extracomment>Message; %1 is a list (Your follow list), &quot;app&quot; another Nostr program</extracomment>
        <translation>
            <numerusform>%1：別のアプリが%Ln件の項目を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button of that message: puts the removed entries back</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>%1: the newest version could not be loaded yet. Your change is kept, and published once a relay answers.</source>
        <extracomment>Message; %1 is a list (Your follow list)</extracomment>
        <translation>%1：最新のバージョンをまだ読み込めません。変更は保管され、リレーが応答したときに公開されます。</translation>
    </message>
    <message>
        <source>%1: with this change it would have %L2 entries instead of %L3. Another app may have lost the rest. Publish it all the same?</source>
        <extracomment>Question; %1 is a list (Your follow list), %L2 and %L3 are numbers</extracomment>
        <translation>%1：この変更で項目が%L3件から%L2件になります。残りは別のアプリが失った可能性があります。それでも公開しますか？</translation>
    </message>
    <message>
        <source>%1: none of your relays has it. If you never had one, start it now; if you had, cancel and add the relays you used before.</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1：どのリレーにもありません。これまで持っていなければ、今作成してください。持っていた場合はキャンセルし、以前使っていたリレーを追加してください。</translation>
    </message>
    <message>
        <source>%1: another app keeps changing it while you do. Both versions are kept. Publish your change once more?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1：変更中に別のアプリも変更を続けています。両方のバージョンを保管しています。変更をもう一度公開しますか？</translation>
    </message>
    <message>
        <source>%1: the newest version is dated in the future. Publish your change on top of it?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1：最新のバージョンの日付が未来になっています。その上に変更を公開しますか？</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <extracomment>Button of a question: begins an empty list</extracomment>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button of a question: the change is published</extracomment>
        <translation>公開</translation>
    </message>
</context>
<context>
    <name>ListOverview</name>
    <message>
        <source>Nandu keeps every version of your lists that it sees, also those that other apps wrote. Nothing that was lost is gone.</source>
        <extracomment>Above the list of one&apos;s own lists</extracomment>
        <translation>Nanduは、見つけたリストのバージョンを、他のアプリが書いたものも含めてすべて保管します。失われたものも残っています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is a list (Follow list), %2 how many entries it has</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ListVault</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields one&apos;s profile has</extracomment>
        <translation>
            <numerusform>%Lnフィールド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a list has</extracomment>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>How many entries a list has: none</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>How many entries a list has: it was not loaded</extracomment>
        <translation>未取得</translation>
    </message>
    <message>
        <source>%1 · a change waits for your relays</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · 変更がリレーを待っています</translation>
    </message>
    <message>
        <source>%1 · private entries that cannot be read here are kept</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · ここで読めない非公開の項目も保管されます</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of a list</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>Name of a list</extracomment>
        <translation>フォローリスト</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>Name of a list</extracomment>
        <translation>ミュートリスト</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>Name of a list</extracomment>
        <translation>リレーリスト</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Name of a list</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>People: %1</source>
        <extracomment>Name of a list of people, %1 is the name its owner gave</extracomment>
        <translation>ユーザー：%1</translation>
    </message>
    <message>
        <source>List of kind %1</source>
        <extracomment>Name of a list without a name, %1 is the number of its kind</extracomment>
        <translation>種類%1のリスト</translation>
    </message>
</context>
<context>
    <name>ListVersionItem</name>
    <message>
        <source>the first one known</source>
        <extracomment>What changed in this version of a list: there is none before it</extracomment>
        <translation>既知の最初のバージョン</translation>
    </message>
    <message>
        <source>nothing changed in its entries</source>
        <extracomment>What changed in this version of a list, in lower case: stands in a line with other facts</extracomment>
        <translation>項目に変更なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What changed in a version of a list: %1 is &quot;3 added&quot;, %2 is &quot;2 removed&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>How many entries were added in a version of a list</extracomment>
        <translation>
            <numerusform>%Ln件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>How many entries were removed in a version of a list</extracomment>
        <translation>
            <numerusform>%Ln件削除</numerusform>
        </translation>
    </message>
    <message>
        <source>written here</source>
        <extracomment>Who wrote a version of a list, in lower case: this program</extracomment>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>written by %1</source>
        <extracomment>Who wrote a version of a list, %1 is the name of a program</extracomment>
        <translation>%1で作成</translation>
    </message>
    <message>
        <source>written by another app</source>
        <extracomment>Who wrote a version of a list: no name of a program is known</extracomment>
        <translation>別のアプリで作成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields a version of the profile has</extracomment>
        <translation>
            <numerusform>%Lnフィールド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a version of a list has</extracomment>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Screen reader: a version of a list: when, who wrote it, how many entries, what changed</extracomment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Small mark at the version of a list that is in use</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Line at a version of a list: how many entries, what changed, who wrote it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Button: shows what this version changed</extracomment>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>Screen reader: the button that shows what changed, %1 is a date</extracomment>
        <translation>%1の変更点</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <extracomment>Button, after Compare was pressed on this version: the next one pressed is compared with it</extracomment>
        <translation>もう1つ選ぶ</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: chooses this version for a comparison</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the version of %1</source>
        <extracomment>Screen reader: the button that compares, %1 is a date</extracomment>
        <translation>%1のバージョンを比較</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>Button: asks whether this version of a list comes back</extracomment>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <extracomment>Screen reader: the button that restores, %1 is a date</extracomment>
        <translation>%1のバージョンを復元</translation>
    </message>
</context>
<context>
    <name>ListVersions</name>
    <message>
        <source>Versions</source>
        <extracomment>Screen reader: name of the list of versions</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>No version yet</source>
        <extracomment>Title of the empty list of versions</extracomment>
        <translation>バージョンはまだありません</translation>
    </message>
    <message>
        <source>As soon as one is loaded from your relays or written here, it is kept.</source>
        <extracomment>Text of the empty list of versions: &quot;one&quot; is a version of the list</extracomment>
        <translation>リレーから読み込むかここで作成すると、すぐに保管されます。</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Your lists</source>
        <extracomment>Title of a page: follow list, relays, bookmarks and others</extracomment>
        <translation>自分のリスト</translation>
    </message>
</context>
<context>
    <name>LoadDot</name>
    <message>
        <source>Offline</source>
        <extracomment>State of the engine: no relay can be reached</extracomment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>State of the engine: much arrives</extracomment>
        <translation>多忙</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>State of the engine: more waits than it can take at once</extracomment>
        <translation>遅れを解消中</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>State of the engine: nothing waits</extracomment>
        <translation>平穏</translation>
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
        <translation>画像用サーバー</translation>
    </message>
    <message>
        <source>A picture is sent to the first of these Blossom servers, and to the next when that fails. The list is public, like your relays. Place, camera and comments are taken out of a picture before it leaves this computer.</source>
        <extracomment>Explanation under the setting; Blossom is the name of a kind of server</extracomment>
        <translation>画像は、このBlossomサーバーの一番上に送られ、失敗すると次に送られます。このリストは、リレーと同じく公開されます。場所、カメラ、コメントの情報は、画像がこのコンピューターから出る前に取り除かれます。</translation>
    </message>
    <message>
        <source>Use %1 no more</source>
        <extracomment>Button without words, its name: removes the server %1</extracomment>
        <translation>%1の使用をやめる</translation>
    </message>
    <message>
        <source>https://blossom.example.com</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>https://blossom.example.com</translation>
    </message>
    <message>
        <source>Address of a server for pictures</source>
        <extracomment>Screen reader: name of the field</extracomment>
        <translation>画像用サーバーのアドレス</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the server</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add this server for pictures</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>この画像用サーバーを追加</translation>
    </message>
    <message>
        <source>The change is kept here and published once your newest list is known.</source>
        <extracomment>Line under the list of servers</extracomment>
        <translation>変更はここに保管され、最新のリストが分かり次第公開されます。</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <extracomment>Screen reader: name of the list of people who fit the name that is typed</extracomment>
        <translation>メンションする人</translation>
    </message>
</context>
<context>
    <name>MissingParent</name>
    <message>
        <source>An earlier note of this conversation is not here yet. Your relays are being asked for it.</source>
        <extracomment>Shown in a conversation in place of a note</extracomment>
        <translation>この会話の前のノートはまだここにありません。リレーに問い合わせています。</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>What is muted appears nowhere: not in feeds, conversations, counts, searches or notifications. Nobody is told.</source>
        <extracomment>Above the lists of what is muted</extracomment>
        <translation>ミュートしたものは、フィード、会話、カウント、検索、通知のどこにも表示されません。相手には知らされません。</translation>
    </message>
    <message>
        <source>Mute a word or #hashtag</source>
        <extracomment>Placeholder in the field for a word that is to be muted</extracomment>
        <translation>単語か#ハッシュタグをミュート</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Button: mutes the word that was typed</extracomment>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Heading: muted people</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Words and hashtags</source>
        <extracomment>Heading: muted words and hashtags</extracomment>
        <translation>単語とハッシュタグ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>Heading: muted conversations</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>Note %1…</source>
        <extracomment>A muted conversation whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>ノート%1…</translation>
    </message>
    <message>
        <source>Nobody and nothing is muted</source>
        <extracomment>Title of the empty page of what is muted</extracomment>
        <translation>ミュートしたものはありません</translation>
    </message>
    <message>
        <source>Mute people and conversations in the menu of a note or on a profile.</source>
        <extracomment>Text of the empty page of what is muted</extracomment>
        <translation>ユーザーと会話は、ノートのメニューかプロフィールでミュートできます。</translation>
    </message>
</context>
<context>
    <name>MutedPage</name>
    <message>
        <source>Muted</source>
        <extracomment>Title of a page: people, words and conversations that one does not want to see</extracomment>
        <translation>ミュート中</translation>
    </message>
</context>
<context>
    <name>MutedRow</name>
    <message>
        <source>Unmute</source>
        <extracomment>Button: this person, word or conversation is shown again</extracomment>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Screen reader: the button that unmutes, %1 is a name or word</extracomment>
        <translation>%1のミュートを解除</translation>
    </message>
</context>
<context>
    <name>NoteAction</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is an action (Like), %2 how many did so</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Reply</source>
        <extracomment>Button under a note, its name: write an answer</extracomment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Undo repost</source>
        <extracomment>Button under a note, its name: take the repost back</extracomment>
        <translation>リポスト解除</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>Button under a note, its name: hand the note on to one&apos;s followers</extracomment>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Unlike</source>
        <extracomment>Button under a note, its name: take the like back</extracomment>
        <translation>いいね解除</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>Button under a note, its name</extracomment>
        <translation>いいね</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button under a note, its name: opens the menu</extracomment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author covered this note</source>
        <extracomment>Instead of a note with a content warning that names no reason</extracomment>
        <translation>作成者がこのノートを隠しています</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Below a content warning: shows the note</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Something Nandu cannot show yet (kind %1)</source>
        <extracomment>Instead of a note of a kind that cannot be shown, %1 is its number</extracomment>
        <translation>Nanduではまだ表示できないもの（種類%1）</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a note; %1 is its author, %2 its text</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Your relays are being asked for it</source>
        <extracomment>Title in place of a note that is not loaded yet: &quot;it&quot; is the note</extracomment>
        <translation>リレーに問い合わせています</translation>
    </message>
    <message>
        <source>It shows as soon as one of them sends it</source>
        <extracomment>Text in place of a note that is not loaded yet</extracomment>
        <translation>どれかのリレーから届き次第、表示されます</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <extracomment>Line above a note, %1 is the name of who is answered</extracomment>
        <translation>%1への返信</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message numerus="yes">
        <source>%1 · seen on %Ln relays</source>
        <extracomment>Under an opened note: %1 is the date and time, %Ln is how many relays have the note</extracomment>
        <translation>
            <numerusform>%1 · %Ln件のリレーで確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteImage</name>
    <message>
        <source>Picture from %1</source>
        <extracomment>Screen reader: a picture, %1 is the server; also shown until it is loaded</extracomment>
        <translation>%1の画像</translation>
    </message>
    <message>
        <source>Load picture from %1</source>
        <extracomment>Screen reader: a picture that is not loaded before somebody asks, %1 is the server</extracomment>
        <translation>%1の画像を読み込む</translation>
    </message>
    <message>
        <source>%1 did not give the picture</source>
        <extracomment>In place of a picture that could not be loaded, %1 is the server</extracomment>
        <translation>%1から画像を取得できませんでした</translation>
    </message>
    <message>
        <source>Loading from %1…</source>
        <extracomment>In place of a picture while it is loaded, %1 is the server</extracomment>
        <translation>%1から読み込み中…</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Nothing here yet</source>
        <extracomment>Title of an empty list of notes</extracomment>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Screen reader: name of the list of notes</extracomment>
        <translation>ノート</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>ノートを読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notes</source>
        <extracomment>Button over the list: shows notes that have arrived meanwhile</extracomment>
        <translation>
            <numerusform>新しいノート%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <extracomment>Title of a question</extracomment>
        <translation>このノートを削除しますか？</translation>
    </message>
    <message>
        <source>Relays are asked to delete it. Some may keep it, and others may have copied it already.</source>
        <extracomment>Text of the question whether to delete a note</extracomment>
        <translation>リレーに削除を要求します。残すリレーもあり、すでにコピーした人がいるかもしれません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the question whether to delete a note</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Quote…</source>
        <extracomment>Menu of a note: write a note about this one</extracomment>
        <translation>引用…</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <extracomment>Menu of a note: no longer keep it among the bookmarks</extracomment>
        <translation>ブックマークを解除</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>Menu of a note, a verb: keep it among the bookmarks</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a note: puts its nostr: address into the clipboard</extracomment>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>Menu of a note: puts its words into the clipboard</extracomment>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy raw id</source>
        <extracomment>Menu of a note: puts its id (hexadecimal digits) into the clipboard</extracomment>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Trace…</source>
        <extracomment>Menu of a note: shows the way it took from the relay to the screen</extracomment>
        <translation>トレース…</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Menu of a note, %1 is its author</extracomment>
        <translation>%1のミュートを解除</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>Menu of a note, %1 is its author: nothing of them is shown any more</extracomment>
        <translation>%1をミュート</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <extracomment>Menu of a note: the whole conversation is not shown any more</extracomment>
        <translation>会話をミュート</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Menu of one&apos;s own note: asks relays to delete it</extracomment>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>NoteNotice</name>
    <message>
        <source>%1 reposted a note that is not here yet</source>
        <extracomment>In place of a note that is not loaded yet, %1 is who reposted it</extracomment>
        <translation>%1がリポストしたノートはまだここにありません</translation>
    </message>
    <message>
        <source>%1 reposted</source>
        <extracomment>Line above a note, %1 is who handed it on</extracomment>
        <translation>%1がリポスト</translation>
    </message>
</context>
<context>
    <name>NotePiece</name>
    <message>
        <source>A quoted note that is not here yet</source>
        <extracomment>Title in place of a quoted note that is not loaded yet</extracomment>
        <translation>引用されたノートはまだここにありません</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Title of a card in a note: a Lightning invoice</extracomment>
        <translation>インボイス</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Title of a card in a note: a link to a video</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>It shows when a relay sends it</source>
        <extracomment>Text in place of a quoted note: &quot;it&quot; is the note</extracomment>
        <translation>リレーから届き次第、表示されます</translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>Amount of a Lightning invoice, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 sats</translation>
    </message>
</context>
<context>
    <name>NoteQuote</name>
    <message>
        <source>Quoted: %1: %2</source>
        <extracomment>Screen reader: a note inside another one; %1 is its author, %2 its text</extracomment>
        <translation>引用：%1：%2</translation>
    </message>
</context>
<context>
    <name>NoticeItem</name>
    <message>
        <source>New: %1</source>
        <extracomment>Screen reader: a notification that was not seen yet, %1 is its sentence</extracomment>
        <translation>新着：%1</translation>
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
        <translation>メンション、返信、いいね、リポスト、フォローをされると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody mentioned, answered or quoted you yet.</source>
        <extracomment>Text of the empty list of mentions and replies</extracomment>
        <translation>メンション、返信、引用はまだありません。</translation>
    </message>
    <message>
        <source>Nobody reacted to your notes yet.</source>
        <extracomment>Text of the empty list of reactions</extracomment>
        <translation>あなたのノートへのリアクションはまだありません。</translation>
    </message>
    <message>
        <source>Nobody reposted your notes yet.</source>
        <extracomment>Text of the empty list of reposts</extracomment>
        <translation>あなたのノートのリポストはまだありません。</translation>
    </message>
    <message>
        <source>No zap has reached you yet.</source>
        <extracomment>Text of the empty list of zaps</extracomment>
        <translation>まだZapは届いていません。</translation>
    </message>
    <message>
        <source>Whoever begins to follow you stands here.</source>
        <extracomment>Text of the empty list of new followers</extracomment>
        <translation>新しくフォローした人がここに表示されます。</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <extracomment>Screen reader: name of the tabs over the notifications</extracomment>
        <translation>通知の種類</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab over the notifications: every kind</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Tab over the notifications in a narrow window: mentions and replies</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>Tab over the notifications in a narrow window: reactions</extracomment>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Reposts</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>Tab over the notifications: payments in bitcoin for notes</extracomment>
        <translation>Zap</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>Tab over the notifications in a narrow window: new followers</extracomment>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>メンションと返信</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>Tab over the notifications: likes and emoji</extracomment>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>Tab over the notifications: people who began to follow</extracomment>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Screen reader: name of the list</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>Title of the empty list of notifications</extracomment>
        <translation>新しい通知はありません</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message numerus="yes">
        <source>%Ln new mentions and replies</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>新しいメンションと返信%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reactions</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>新しいリアクション%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reposts</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>新しいリポスト%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new zaps</source>
        <extracomment>a notification of the desktop; a zap is a small payment</extracomment>
        <translation>
            <numerusform>新しいZap%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new followers</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>新しいフォロワー%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names, in a sentence such as &quot;Ada and Bo follow you&quot;</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>Names, in a sentence such as &quot;Ada, Bo and 3 others follow you&quot;</extracomment>
        <translation>
            <numerusform>%1、%2、他%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentioned you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたをメンションしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replied to you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたに返信しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quoted you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたを引用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 liked your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたのノートにいいねしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reacted to your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたのノートにリアクションしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reposted your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたのノートをリポストしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zapped your note</source>
        <extracomment>Notification: %1 are one or more names who paid bitcoin for the note; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたのノートにZapしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1があなたをフォローしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>How much was zapped, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 sats</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a page: who mentioned, answered, liked, reposted, zapped or followed you</extracomment>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>NotificationBus</name>
    <message>
        <source>Open</source>
        <extracomment>what a click on a notification of the desktop does</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1k</source>
        <extracomment>A large number, short: thousands (1.2k under a note); as short in your language</extracomment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>A large number, short: millions</extracomment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1G</source>
        <extracomment>A large number, short: billions (thousand millions)</extracomment>
        <translation>%1G</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <extracomment>A time in microseconds</extracomment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>オフラインです。保存済みのものを表示しています。書いたものは後で送信されます。</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>This password does not open the key. Look at Caps Lock and the keyboard layout, then type it again.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>このパスワードでは鍵を開けません。Caps Lockとキーボード配列を確認し、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This is not a whole secret key: a letter is wrong or missing. Copy it again from where you keep it.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>秘密鍵が正しくありません。文字の間違いか抜けがあります。保管場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The demo could not be started. Try &quot;nandu --demo&quot; in a terminal.</source>
        <extracomment>Error at the first start; nandu --demo is typed as it is</extracomment>
        <translation>デモを開始できませんでした。ターミナルで「nandu --demo」を試してください。</translation>
    </message>
    <message>
        <source>Type a name; you can change it later.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>名前を入力してください。後で変更できます。</translation>
    </message>
    <message>
        <source>This is a public key. It can be used for reading only; a secret key starts with nsec1.</source>
        <extracomment>Error at the first start; nsec1 stays</extracomment>
        <translation>これは公開鍵です。閲覧にのみ使えます。秘密鍵はnsec1で始まります。</translation>
    </message>
    <message>
        <source>This is the address of a signer. Go back and choose to use a signer.</source>
        <extracomment>Error at the first start: an address of a signer was typed as a key</extracomment>
        <translation>これは署名アプリのアドレスです。戻って「署名アプリを使用」を選んでください。</translation>
    </message>
    <message>
        <source>A secret key starts with nsec1 or ncryptsec1, or is 12 or 24 words.</source>
        <extracomment>Error at the first start; nsec1 and ncryptsec1 stay</extracomment>
        <translation>秘密鍵は、nsec1かncryptsec1で始まるか、12語または24語の単語です。</translation>
    </message>
    <message>
        <source>This key is encrypted. Type its password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>この鍵は暗号化されています。パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is a secret key. Go back and choose to use a secret key, or paste the public one (npub1).</source>
        <extracomment>Error at the first start; npub1 stays</extracomment>
        <translation>これは秘密鍵です。戻って「自分の鍵を使用」を選ぶか、公開鍵（npub1）を貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error at the first start: the password is too short</extracomment>
        <translation>
            <numerusform>%Ln文字以上のパスワードを設定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome back</source>
        <extracomment>Title of the first page when a key only needs its password</extracomment>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>One more account</source>
        <extracomment>Title of the first page when an account is added</extracomment>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>A calm, fast window on Nostr.</source>
        <extracomment>Line under the name of the program on the first page</extracomment>
        <translation>Nostrへの、静かで速い窓。</translation>
    </message>
</context>
<context>
    <name>OutboxItem</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Screen reader: something on its way; %1 is what (Note), %2 its text, %3 a sentence about its state</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the note is not sent, it becomes a draft again</extracomment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>今すぐ送信</translation>
    </message>
    <message numerus="yes">
        <source>Work for %Ln bits and send again</source>
        <extracomment>Button: proof of work of %Ln bits for a relay that asks for it, then sends again</extracomment>
        <translation>
            <numerusform>%Lnビット計算して再送</numerusform>
        </translation>
    </message>
    <message>
        <source>Working, %L1 % likely done</source>
        <extracomment>Progress of proof of work: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>計算中、終了見込み%L1%</translation>
    </message>
    <message>
        <source>Working for this note</source>
        <extracomment>Screen reader: a progress bar</extracomment>
        <translation>このノートの計算中</translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work</extracomment>
        <translation>計算を中止</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: sends it once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <extracomment>Button: asks whether it shall not be sent any more</extracomment>
        <translation>送信を中止…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the note</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Outbox</source>
        <extracomment>Screen reader: name of the list of what is on its way to relays</extracomment>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <extracomment>Title of the empty outbox</extracomment>
        <translation>すべて届きました</translation>
    </message>
    <message>
        <source>What you write waits here until every relay has it, also when you are offline or Nandu was closed.</source>
        <extracomment>Text of the empty outbox</extracomment>
        <translation>書いたものは、すべてのリレーに届くまでここで待ちます。オフラインのときや、Nanduを閉じた後も同じです。</translation>
    </message>
    <message>
        <source>Stop trying?</source>
        <extracomment>Title of a question</extracomment>
        <translation>送信を中止しますか？</translation>
    </message>
    <message>
        <source>The relays that took it keep it. The others are not asked again.</source>
        <extracomment>Text of a question: some relays have the note</extracomment>
        <translation>受け取ったリレーには残ります。他のリレーにはもう送りません。</translation>
    </message>
    <message>
        <source>No relay has it. It stays on this computer and is not sent again.</source>
        <extracomment>Text of a question: &quot;it&quot; is the note</extracomment>
        <translation>どのリレーにもありません。このコンピューターに残り、再送されません。</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>Button of a question: it is not sent any more</extracomment>
        <translation>送信を中止</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Profile</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>フォローリスト</translation>
    </message>
    <message>
        <source>Request to delete</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>削除の要求</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>ミュートリスト</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>リレーリスト</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>List of people</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>ユーザーリスト</translation>
    </message>
    <message>
        <source>Event of kind %1</source>
        <extracomment>What is on its way to relays, %1 is the number of its kind</extracomment>
        <translation>種類%1のイベント</translation>
    </message>
    <message>
        <source>Not sent yet: you can still take it back.</source>
        <extracomment>State of a note</extracomment>
        <translation>まだ送信していません。今なら取り消せます。</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <extracomment>Title of a page: what is on its way to relays</extracomment>
        <translation>送信箱</translation>
    </message>
</context>
<context>
    <name>OwnMarks</name>
    <message>
        <source>Muted. They appear nowhere any more; Settings, Posts lists whom you muted.</source>
        <extracomment>Message after a person was muted; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>ミュートしました。もうどこにも表示されません。ミュートした人は「設定」の「投稿」で確認できます。</translation>
    </message>
    <message>
        <source>No longer muted.</source>
        <extracomment>Message after somebody or something was unmuted</extracomment>
        <translation>ミュートを解除しました。</translation>
    </message>
    <message>
        <source>Muted. This conversation appears nowhere any more.</source>
        <extracomment>Message after a conversation was muted</extracomment>
        <translation>ミュートしました。この会話はもうどこにも表示されません。</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>Message after a note was put among the bookmarks</extracomment>
        <translation>ブックマークしました。</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <extracomment>Message after a note was taken out of the bookmarks</extracomment>
        <translation>ブックマークを解除しました。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>オフラインです。保存済みのものを表示しています。書いたものは後で送信されます。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button without words, its name: to the page before</extracomment>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Write a note</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>a line of the palette (Ctrl+K): the page that tells which relays each person is read at</extracomment>
        <translation>誰をどこで読むか</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>自分のリスト</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of accounts</extracomment>
        <translation>アカウントを切り替え</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings: relays</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>設定：リレー</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, what is kept on the disk</extracomment>
        <translation>設定：ストレージ</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>設定：外観</translation>
    </message>
    <message>
        <source>Settings: desktop and notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>設定：デスクトップと通知</translation>
    </message>
    <message>
        <source>Settings: posts</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>設定：投稿</translation>
    </message>
    <message>
        <source>Settings: account</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>設定：アカウント</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of all keys</extracomment>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>a line of the palette (Ctrl+K): the user manual</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Guide: when something is wrong</source>
        <extracomment>a line of the palette (Ctrl+K): a chapter of the user manual</extracomment>
        <translation>ガイド：問題が起きたとき</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>Nanduを終了</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>a line of the palette (Ctrl+K): the page that shows what is fetched of each relay</extracomment>
        <translation>同期</translation>
    </message>
    <message>
        <source>Engine: slowest events</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, the events that took longest</extracomment>
        <translation>エンジン：最も遅いイベント</translation>
    </message>
    <message>
        <source>Engine: quarantine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, events that were put aside</extracomment>
        <translation>エンジン：隔離</translation>
    </message>
    <message>
        <source>Engine: benchmark</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, how fast this computer is</extracomment>
        <translation>エンジン：ベンチマーク</translation>
    </message>
    <message>
        <source>Settings: engine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, workers and queue</extracomment>
        <translation>設定：エンジン</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Open this note</source>
        <extracomment>a line of the palette (Ctrl+K), for a note whose name was pasted</extracomment>
        <translation>このノートを開く</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <extracomment>a line of the palette (Ctrl+K), for a person whose npub was pasted</extracomment>
        <translation>このプロフィールを開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a line of the palette (Ctrl+K), for a web address; %1 is its host</extracomment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Notes with #%1</source>
        <extracomment>a line of the palette (Ctrl+K); %1 is a hashtag without the #</extracomment>
        <translation>#%1のノート</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <extracomment>the last line of the palette (Ctrl+K); %1 is what was typed</extracomment>
        <translation>「%1」を検索</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Go to</source>
        <extracomment>title of the palette (Ctrl+K), where pages, deeds and people are found by name</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>A page, a deed, a name, or a pasted npub, note or link</source>
        <extracomment>in the field of the palette (Ctrl+K)</extracomment>
        <translation>ページ、操作、名前、またはnpub、ノート、リンクの貼り付け</translation>
    </message>
    <message>
        <source>What it could be</source>
        <extracomment>read by a screen reader: the lines of the palette</extracomment>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>PeopleToFollow</name>
    <message>
        <source>People to follow</source>
        <extracomment>Screen reader: name of a list of people</extracomment>
        <translation>フォローする人</translation>
    </message>
    <message>
        <source>Whom would you like to read?</source>
        <extracomment>Title on the page Home while one follows nobody</extracomment>
        <translation>誰のノートを読みたいですか？</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Here are some who write where you read; Global shows everybody.</source>
        <extracomment>Text on the page Home while one follows nobody; below is a list of people</extracomment>
        <translation>ホームにはフォロー中の人のノートが表示されます。下は、あなたが読む場所に書いている人です。グローバルには全員のノートが表示されます。</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Look around in Global and follow whom you like.</source>
        <extracomment>Text on the page Home while one follows nobody</extracomment>
        <translation>ホームにはフォロー中の人のノートが表示されます。グローバルを見て、気になる人をフォローしてください。</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button: goes to the page with notes of everybody</extracomment>
        <translation>グローバルを開く</translation>
    </message>
</context>
<context>
    <name>PictureAttachments</name>
    <message>
        <source>Only pictures of this computer can be added. Save it first, then choose the file.</source>
        <extracomment>Error: something was dropped that is not a file; &quot;it&quot; is the picture</extracomment>
        <translation>追加できるのは、このコンピューターにある画像だけです。先に保存してから、ファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>A note holds at most %Ln pictures here.</source>
        <extracomment>Error: too many pictures</extracomment>
        <translation>
            <numerusform>1つのノートに付けられる画像は%Ln枚までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the dialog that chooses files</extracomment>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <extracomment>Filter in the dialog that chooses files; keep the part in brackets</extracomment>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>What can be seen, for those who cannot</source>
        <extracomment>Placeholder in the field for the description of a picture, for people who cannot see it</extracomment>
        <translation>見えない人のための画像の説明</translation>
    </message>
    <message>
        <source>Description of picture %L1</source>
        <extracomment>Screen reader: name of the field for the description, %L1 is the number of the picture</extracomment>
        <translation>画像%L1の説明</translation>
    </message>
    <message>
        <source>Uploading, %L1 %</source>
        <extracomment>State of a picture on its way to a server, %L1 per cent</extracomment>
        <translation>アップロード中、%L1%</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <extracomment>State of a picture that has reached the server</extracomment>
        <translation>サーバーが保存しています</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: uploads the picture once more after a failure</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <extracomment>Button without words, its name: removes the picture from the note</extracomment>
        <translation>この画像を外す</translation>
    </message>
    <message>
        <source>Stop uploading this picture</source>
        <extracomment>Button without words, its name: stops the upload and removes the picture</extracomment>
        <translation>この画像のアップロードを中止</translation>
    </message>
    <message>
        <source>Drop it here to add it to the note</source>
        <extracomment>Shown while a file is dragged over the field</extracomment>
        <translation>ここにドロップしてノートに追加</translation>
    </message>
</context>
<context>
    <name>PostSettings</name>
    <message>
        <source>Time to take a note back</source>
        <extracomment>Setting: how long a note waits before it is sent</extracomment>
        <translation>ノートを取り消せる時間</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of the setting: notes are sent at once</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Value of the setting, in seconds</extracomment>
        <translation>%L1秒</translation>
    </message>
    <message>
        <source>So long a note waits on this computer before it is sent. Likes and follows are sent at once.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>ノートは、この時間だけこのコンピューターで待ってから送信されます。いいねとフォローはすぐに送信されます。</translation>
    </message>
    <message>
        <source>5 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>5秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>10秒</translation>
    </message>
    <message>
        <source>20 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>20秒</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>30秒</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading in the settings: what is on its way to relays</extracomment>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Everything you sent has arrived.</source>
        <extracomment>Under the heading Outbox</extracomment>
        <translation>送信したものはすべて届きました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way.</source>
        <extracomment>Under the heading Outbox: how many notes and other things are on their way</extracomment>
        <translation>
            <numerusform>%Ln件を送信中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way or not delivered.</source>
        <extracomment>Under the heading Outbox: how many are on their way or could not be delivered</extracomment>
        <translation>
            <numerusform>%Ln件が送信中または未配信です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: goes to a page</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>送信箱を開く</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>自分のリスト</translation>
    </message>
    <message>
        <source>Whom you follow, your relays, bookmarks and the rest, with every version that was seen, to compare and restore.</source>
        <extracomment>Explanation under Your lists</extracomment>
        <translation>フォロー、リレー、ブックマークなどのリストです。見つかったすべてのバージョンを比較、復元できます。</translation>
    </message>
    <message>
        <source>Open your lists</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>自分のリストを開く</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading in the settings: notes that were put aside</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>The notes you put aside.</source>
        <extracomment>Explanation under Bookmarks</extracomment>
        <translation>取っておいたノートです。</translation>
    </message>
    <message>
        <source>Open the bookmarks</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>ブックマークを開く</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>Heading in the settings: what one does not want to see</extracomment>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>People, words and conversations that you do not want to see.</source>
        <extracomment>Explanation under Muted</extracomment>
        <translation>見たくないユーザー、単語、会話です。</translation>
    </message>
    <message>
        <source>Open what is muted</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>ミュート中のものを開く</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Name, picture, and what you say about yourself.</source>
        <extracomment>Explanation under Your profile</extracomment>
        <translation>名前、画像、自己紹介です。</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>プロフィールを編集</translation>
    </message>
</context>
<context>
    <name>PostTargets</name>
    <message>
        <source>No relay to write to</source>
        <extracomment>Button: where a note goes; no relay is set up</extracomment>
        <translation>書き込み先なし</translation>
    </message>
    <message>
        <source>To no relay</source>
        <extracomment>Button: where a note goes; all relays were left out</extracomment>
        <translation>送信先なし</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln relays</source>
        <extracomment>Button: where a note goes</extracomment>
        <translation>
            <numerusform>%Ln件のリレーへ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln inboxes</source>
        <extracomment>Button: where a note goes, %1 such as &quot;To 3 relays&quot;; inboxes are relays where people named in the note read</extracomment>
        <translation>
            <numerusform>%1、%Ln件の受信箱へ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · read by %Ln people you name</source>
        <extracomment>Line in a list of relays, %1 is the address; who reads there</extracomment>
        <translation>
            <numerusform>%1 · 言及した%Ln人が読むリレー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message>
        <source>No notifications here</source>
        <extracomment>in the settings of notifications: this desktop has no notification service</extracomment>
        <translation>ここでは通知なし</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. They come as soon as a notification service runs.</source>
        <extracomment>explains &quot;No notifications here&quot;</extracomment>
        <translation>このデスクトップには通知を表示するものがありません。通知サービスが動き次第、表示されます。</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>メンションと返信</translation>
    </message>
    <message>
        <source>Also quotes of your notes.</source>
        <extracomment>explains the setting &quot;Mentions and replies&quot;</extracomment>
        <translation>あなたのノートの引用も含みます。</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>a setting: notifications of the desktop; a zap is a small payment</extracomment>
        <translation>Zap</translation>
    </message>
    <message>
        <source>New followers</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>新しいフォロワー</translation>
    </message>
    <message>
        <source>Reactions and reposts</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>リアクションとリポスト</translation>
    </message>
    <message>
        <source>Hide the content</source>
        <extracomment>a setting: notifications of the desktop without names and words</extracomment>
        <translation>内容を隠す</translation>
    </message>
    <message>
        <source>A notification says that something came, not from whom, and not what.</source>
        <extracomment>explains the setting &quot;Hide the content&quot;</extracomment>
        <translation>何かが届いたことだけを通知し、誰からか、何かは表示しません。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>a setting: hours without notifications</extracomment>
        <translation>通知オフの時間帯</translation>
    </message>
    <message>
        <source>Nothing is shown in them, and nothing afterwards: it waits under Notifications.</source>
        <extracomment>explains the setting &quot;Quiet hours&quot;</extracomment>
        <translation>この間は何も表示されず、後からも表示されません。届いたものは「通知」で確認できます。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>a setting: when the hours without notifications begin</extracomment>
        <translation>通知オフの開始</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <extracomment>read by a screen reader: sets when the hours without notifications begin</extracomment>
        <translation>通知オフの開始時刻</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>a setting: when the hours without notifications end</extracomment>
        <translation>通知オフの終了</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <extracomment>read by a screen reader: sets when the hours without notifications end</extracomment>
        <translation>通知オフの終了時刻</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>a setting</extracomment>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Nandu. GNOME shows one with its extension AppIndicator.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じるとNanduは終了します。GNOMEでは、拡張機能AppIndicatorでトレイを表示できます。</translation>
    </message>
    <message>
        <source>It tells how much is new, and Nandu can go on without its window.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>新着の数を示します。また、Nanduはウィンドウなしでも動作を続けられます。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>a setting: what closing the window does
----------
read by a screen reader: a choice of three</extracomment>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>In the tray Nandu goes on fetching and tells you what is new.</source>
        <extracomment>explains the setting &quot;Closing the window&quot;</extracomment>
        <translation>トレイでは、Nanduは取得を続け、新着をお知らせします。</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>Nanduを終了</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>a setting</extracomment>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Without a window, in the tray.</source>
        <extracomment>explains the setting &quot;Start at login&quot;</extracomment>
        <translation>ウィンドウを開かず、トレイで起動します。</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <extracomment>Button: opens the profile of this person</extracomment>
        <translation>プロフィール</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>An address begins with https://, for example https://example.org/me.jpg.</source>
        <extracomment>Error under a field of one&apos;s profile; the example stays</extracomment>
        <translation>アドレスはhttps://で始まります。例：https://example.org/me.jpg。</translation>
    </message>
    <message>
        <source>This looks like name@example.org.</source>
        <extracomment>Hint under a field of one&apos;s profile; the example stays</extracomment>
        <translation>name@example.orgのような形です。</translation>
    </message>
    <message>
        <source>What you say about yourself is too long for most relays.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>自己紹介が、ほとんどのリレーには長すぎます。</translation>
    </message>
    <message>
        <source>This holds a secret key. Nandu does not publish it.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>秘密鍵が含まれているため、Nanduは公開しません。</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Public key</source>
        <extracomment>Label before a public key (npub)</extracomment>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>公開鍵をコピー</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label before an address</extracomment>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Open website</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>ウェブサイトを開く</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label before an address for payments in bitcoin</extracomment>
        <translation>ライトニングアドレス</translation>
    </message>
    <message>
        <source>Copy lightning address</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>ライトニングアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>How people mention you</source>
        <extracomment>Hint under the field for the name</extracomment>
        <translation>メンションに使われる名前</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Label of a field of one&apos;s profile: the longer name</extracomment>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Shown above your notes, if you want another one there</source>
        <extracomment>Hint under the field for the display name</extracomment>
        <translation>ノートの上に別の名前を表示したい場合</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Address of your picture</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the small round picture</extracomment>
        <translation>画像のアドレス</translation>
    </message>
    <message>
        <source>Address of the picture above your profile</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the wide picture</extracomment>
        <translation>プロフィール上部の画像のアドレス</translation>
    </message>
    <message>
        <source>Verified name (NIP-05)</source>
        <extracomment>Label of a field of one&apos;s profile; NIP-05 is not translated</extracomment>
        <translation>認証済みの名前（NIP-05）</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <extracomment>Placeholder: how a verified name looks; example.org stays</extracomment>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label of a field of one&apos;s profile: an address for payments in bitcoin</extracomment>
        <translation>ライトニングアドレス</translation>
    </message>
    <message>
        <source>you@wallet.example</source>
        <extracomment>Placeholder: how a lightning address looks; wallet.example stays</extracomment>
        <translation>you@wallet.example</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>A change waits: the newest version of your profile is being loaded from your relays.</source>
        <extracomment>Line under the form after saving</extracomment>
        <translation>変更は待機中です。プロフィールの最新のバージョンをリレーから読み込んでいます。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: publishes the changed profile</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Button: shows earlier versions of one&apos;s profile</extracomment>
        <translation>以前のバージョン</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Button: opens the form with one&apos;s own profile</extracomment>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>More about %1</source>
        <extracomment>Button without words, its name: opens a menu; %1 is a name</extracomment>
        <translation>%1のその他のメニュー</translation>
    </message>
    <message>
        <source>claimed</source>
        <extracomment>Small mark at an internet name (NIP-05) that was not checked yet</extracomment>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>Follows %Ln people</source>
        <extracomment>How many people this person follows</extracomment>
        <translation>
            <numerusform>%Ln人をフォロー中</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Line in a profile</extracomment>
        <translation>ミュート中のため、書いたものは表示されません。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Button: shows again what this person writes</extracomment>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of a profile: without replies</extracomment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>With replies</source>
        <extracomment>Tab of a profile: posts and replies</extracomment>
        <translation>返信も含む</translation>
    </message>
    <message>
        <source>What to show</source>
        <extracomment>Screen reader: name of the tabs of a profile</extracomment>
        <translation>表示するもの</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a profile: puts its nostr: address into the clipboard</extracomment>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Menu of a profile: puts the npub into the clipboard</extracomment>
        <translation>公開鍵をコピー</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Menu of a profile: shows again what this person writes</extracomment>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Menu of a profile: nothing of this person is shown any more</extracomment>
        <translation>ミュート</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Nothing written yet</source>
        <extracomment>Title of an empty profile: neither posts nor replies</extracomment>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>Title of an empty profile</extracomment>
        <translation>投稿はまだありません</translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Text of a profile</extracomment>
        <translation>ミュート中のため、書いたものは表示されません。</translation>
    </message>
    <message>
        <source>Nothing by %1 is stored. Your relays are being asked.</source>
        <extracomment>Text of an empty profile, %1 is a name</extracomment>
        <translation>%1の書いたものは保存されていません。リレーに問い合わせています。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>read aloud: what a line of progress is about, and how far it is</extracomment>
        <translation>%1：%2%</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: name of a picture</extracomment>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Heading: events that could not be checked or written are put aside here</extracomment>
        <translation>隔離</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Beside the heading Quarantine</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes all of them into a file</extracomment>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>An event that makes a check crash, or that the database refuses, is put aside so that the others go on. Nothing of yours is ever lost this way: what you wrote lies in a file of its own.</source>
        <extracomment>Explanation under the heading Quarantine</extracomment>
        <translation>検証をクラッシュさせるイベントや、データベースが拒否するイベントは、他のイベントを止めないように隔離されます。これであなたのものが失われることはありません。書いたものは別のファイルにあります。</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <extracomment>Title of the empty quarantine</extracomment>
        <translation>隔離されたものはありません</translation>
    </message>
    <message>
        <source>Every event that arrived was checked and written, or turned away for a reason of its own.</source>
        <extracomment>Text of the empty quarantine</extracomment>
        <translation>届いたイベントはすべて、検証して書き込まれたか、それぞれの理由で拒否されました。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label before the address of a relay</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Label before how often it was tried</extracomment>
        <translation>試行</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>Button, not usable for a moment</extracomment>
        <translation>試行中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: checks and writes the event once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the event into the clipboard</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete this event?</source>
        <extracomment>Title of a question</extracomment>
        <translation>このイベントを削除しますか？</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <extracomment>Title of a question</extracomment>
        <translation>すべて削除しますか？</translation>
    </message>
    <message>
        <source>What is put aside is nowhere else on this computer. A relay may still have it, and then it comes back.</source>
        <extracomment>Text of a question</extracomment>
        <translation>隔離されたものは、このコンピューターの他の場所にはありません。リレーに残っていれば、また届きます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of a question</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message>
        <source>Could not be written</source>
        <extracomment>What went wrong with an event that was put aside: the database refused it</extracomment>
        <translation>書き込めませんでした</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>What went wrong with an event that was put aside: its check crashed</extracomment>
        <translation>検証できませんでした</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <extracomment>How often it was tried</extracomment>
        <translation>
            <numerusform>%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored now.</source>
        <extracomment>Message after an event was tried again</extracomment>
        <translation>保存されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events exported.</source>
        <extracomment>Message after events were written into a file</extracomment>
        <translation>
            <numerusform>%Ln件のイベントを書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Full: relays wait</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>満杯：リレーは待機</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>ほぼ満杯</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>増加中</translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>順調</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Queue: %1 of %2</source>
        <extracomment>Screen reader: %1 events wait, %2 may wait</extracomment>
        <translation>キュー：%2中%1</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: events that wait to be checked</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Mark at a scale, per cent</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the picture of the queue: %1 events wait, %2 may wait</extracomment>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>%1 MiB of %L2 MiB</source>
        <extracomment>Under the picture of the queue: memory; MiB are mebibytes</extracomment>
        <translation>%L2 MiB中%1 MiB</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Page: notes that were put aside</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: what is on its way to relays</extracomment>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: opens the sheet for a new note</extracomment>
        <translation>書く</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Screen reader: the button for a new note</extracomment>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <extracomment>Button: opens the sheet with the keys of the keyboard</extracomment>
        <translation>キー操作とヘルプ</translation>
    </message>
</context>
<context>
    <name>RailAccount</name>
    <message>
        <source>Account in use: %1. Switch accounts</source>
        <extracomment>Screen reader: a button; %1 is the name of the account in use</extracomment>
        <translation>使用中のアカウント：%1。アカウントを切り替え</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1、%L2</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Raw event</source>
        <extracomment>Screen reader: name of a text in JSON</extracomment>
        <translation>生データ</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Refused</source>
        <extracomment>Heading: events that were turned away, by reason</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Nothing had to be turned away.</source>
        <extracomment>Under the heading Refused, when the list is empty</extracomment>
        <translation>拒否したものはありません。</translation>
    </message>
    <message>
        <source>By relay</source>
        <extracomment>Heading: the same by relay</extracomment>
        <translation>リレー別</translation>
    </message>
</context>
<context>
    <name>RelayBackup</name>
    <message>
        <source>Backup</source>
        <extracomment>Heading: what the user wrote is compared with what this relay has of it</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Compares what you wrote with what it has of that: what it lacks is sent there, what is missing here is fetched. Direct messages and drafts are not sent.</source>
        <extracomment>Under the heading &quot;Backup&quot;; &quot;it&quot; is the relay</extracomment>
        <translation>あなたが書いたものと、リレーにあるその分を比べます。リレーに足りない分は送り、ここに足りない分は取得します。ダイレクトメッセージと下書きは送りません。</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <extracomment>read aloud: a line that shows how far the backup to a relay is</extracomment>
        <translation>%1へのバックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Button on a relay&apos;s page: starts comparing and sending</extracomment>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on a relay&apos;s page: stops the backup that is under way</extracomment>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>RelayBackupModel</name>
    <message>
        <source>Connecting …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>接続しています …</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>ここにあるものとリレーにあるものを比べています …</translation>
    </message>
    <message>
        <source>It cannot compare, so all that it has of yours is fetched …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>このリレーは比較ができないため、あなたの分をすべて取得しています …</translation>
    </message>
    <message>
        <source>Fetching what is missing here: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>ここに足りない分を取得中: %1/%2</translation>
    </message>
    <message>
        <source>Sending what it lacks: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>リレーに足りない分を送信中: %1/%2</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused without a reason. Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>%1件を送信し、%2件は理由なく断られました。下の「リレー自身の説明」を見てください。</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused: “%3” Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events, %3 are the words of the relay</extracomment>
        <translation>%1件を送信し、%2件は断られました: 「%3」 下の「リレー自身の説明」を見てください。</translation>
    </message>
    <message>
        <source>It has everything of yours that is here.</source>
        <extracomment>how a backup to a relay ended, on its page: nothing was missing there</extracomment>
        <translation>ここにあるあなたの分はすべて揃っています。</translation>
    </message>
    <message>
        <source>Done: %1 sent to it, %2 fetched from it.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>完了: %1件を送信、%2件を取得しました。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 is the reason in the words of the network</extracomment>
        <translation>接続できません: %1。つながってからもう一度試してください。</translation>
    </message>
    <message>
        <source>It cannot be reached. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>接続できません。つながってからもう一度試してください。</translation>
    </message>
    <message>
        <source>It refused: “%1” What was sent until then is there.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 are the words of the relay</extracomment>
        <translation>断られました: 「%1」 それまでに送った分は届いています。</translation>
    </message>
    <message>
        <source>It does not compare so much at a time. Try again later, or use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>一度にこれほど多くは比較できません。後でもう一度試すか、別のリレーを使ってください。</translation>
    </message>
    <message>
        <source>Its answers made no sense, so nothing more was sent. Use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>応答の意味が通らなかったため、それ以上は送っていません。別のリレーを使ってください。</translation>
    </message>
    <message>
        <source>It stopped answering. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>応答がなくなりました。それまでに送った分は届いています。残りはもう一度始めてください。</translation>
    </message>
    <message>
        <source>What is stored here cannot be read. Start Nandu again, then try once more.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>ここに保存されたものを読めません。Nanduを起動し直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>A backup to %1 is under way; one relay at a time.</source>
        <extracomment>on the page of a relay, while a backup to another one, %1, is under way</extracomment>
        <translation>%1へのバックアップが進行中です。一度に1つのリレーだけです。</translation>
    </message>
    <message>
        <source>Cancelled. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>中止しました。それまでに送った分は届いています。残りはもう一度始めてください。</translation>
    </message>
</context>
<context>
    <name>RelayDetailModel</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>Instead of a number: the relay does not tell it</extracomment>
        <translation>公表なし</translation>
    </message>
    <message>
        <source>Left alone for %L1 s after a failure</source>
        <extracomment>State of a relay: the next try is in %L1 seconds</extracomment>
        <translation>失敗したため%L1秒間は接続しません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>It says that it wants to know who you are, and has not asked yet.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>サインインが必要としていますが、まだ求められていません。</translation>
    </message>
    <message>
        <source>It has not asked who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>サインインを求められていません。</translation>
    </message>
    <message>
        <source>It asks who you are and shows or takes some things only then.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>サインインを求めています。サインインしないと、一部は表示も受け取りもされません。</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>It knows who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>サインインしています。</translation>
    </message>
    <message>
        <source>You are not signed in there.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>You are not signed in there: %1</source>
        <extracomment>Whether the relay knows who one is (NIP-42), %1 are the words of the relay</extracomment>
        <translation>サインインしていません：%1</translation>
    </message>
    <message>
        <source>Nobody you follow is read from it now.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>今は、フォロー中の人をここから読み取っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it; all of them are at other relays as well.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>フォロー中の%Ln人をここから読み取っています。全員が他のリレーにもいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>フォロー中の%Ln人をここから読み取っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln of them would be read at none of their relays.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>これがないと、そのうち%Ln人は本人のどのリレーからも読み取れなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Events received</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>受信したイベント</translation>
    </message>
    <message>
        <source>Of them known already</source>
        <extracomment>Label before a number, on the page of a relay: of the events received</extracomment>
        <translation>うち既知</translation>
    </message>
    <message>
        <source>%1 (%L2 %)</source>
        <extracomment>A number and in brackets its part in per cent</extracomment>
        <translation>%1（%L2%）</translation>
    </message>
    <message>
        <source>Brought first, over all runs</source>
        <extracomment>Label before a number, on the page of a relay: events that this relay brought before others</extracomment>
        <translation>最初に届けた数（全実行の合計）</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Label before a number, on the page of a relay: events that were turned away</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Of them not asked for</source>
        <extracomment>Label before a number, on the page of a relay: of the refused</extracomment>
        <translation>うち要求していないもの</translation>
    </message>
    <message>
        <source>Messages that were none</source>
        <extracomment>Label before a number, on the page of a relay: what came was not understood</extracomment>
        <translation>解釈できないメッセージ</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a size, on the page of a relay</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Your posts accepted, rejected, unanswered</source>
        <extracomment>Label before three numbers, on the page of a relay</extracomment>
        <translation>あなたの投稿：受理、拒否、無応答</translation>
    </message>
    <message>
        <source>Dials, reconnects</source>
        <extracomment>Label before two numbers, on the page of a relay: tries to connect, and times the connection was lost</extracomment>
        <translation>接続の試行、再接続</translation>
    </message>
    <message>
        <source>Subscriptions open</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>有効な購読</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Label before a time, on the page of a relay: how long connecting takes</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Last ping</source>
        <extracomment>Label before a time, on the page of a relay</extracomment>
        <translation>直近のPing</translation>
    </message>
    <message>
        <source>First event</source>
        <extracomment>Label before a time, on the page of a relay: from a question to the first answer</extracomment>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>All that is stored (EOSE)</source>
        <extracomment>Label before a time, on the page of a relay: until the relay has sent all it has; EOSE stays</extracomment>
        <translation>保存分すべて（EOSE）</translation>
    </message>
    <message>
        <source>Taking a post (OK)</source>
        <extracomment>Label before a time, on the page of a relay: until it says that it took a note; OK stays</extracomment>
        <translation>投稿の受理（OK）</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Label before the name of the relay&apos;s program</extracomment>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Subscriptions at a time</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>同時購読数</translation>
    </message>
    <message>
        <source>Events an answer</source>
        <extracomment>Label before a limit of the relay: how many events in one answer</extracomment>
        <translation>1回の応答のイベント数</translation>
    </message>
    <message>
        <source>Filters a subscription</source>
        <extracomment>Label before a limit of the relay: how many filters in one subscription</extracomment>
        <translation>1購読のフィルター数</translation>
    </message>
    <message>
        <source>Length of a message</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>メッセージの長さ</translation>
    </message>
    <message>
        <source>Wants to know who asks</source>
        <extracomment>Label before &quot;yes&quot; or &quot;not said&quot;: the relay serves only people who sign in</extracomment>
        <translation>サインイン必須</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>After &quot;Wants to know who asks&quot;</extracomment>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>RelayEditor</name>
    <message>
        <source>Add a relay: wss://…</source>
        <extracomment>Placeholder in the field for the address of a relay; wss:// stays</extracomment>
        <translation>リレーを追加：wss://…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the relay</extracomment>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>RelayFault</name>
    <message>
        <source>it stopped answering</source>
        <extracomment>Why the connection to a relay ended, a line in a list: the relay went silent</extracomment>
        <translation>応答が途絶えた</translation>
    </message>
    <message>
        <source>its name leads to a private address</source>
        <extracomment>Why a relay was not dialled, a line in a list: a stranger&apos;s relay must not lead into the home network</extracomment>
        <translation>名前がプライベートアドレスを指している</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 seconds without an answer</extracomment>
        <translation>%1秒間応答なし</translation>
    </message>
    <message>
        <source>it refused with HTTP %1</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 is an HTTP status such as 503</extracomment>
        <translation>HTTP %1で拒否</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <extracomment>Why a relay could not be dialled, a line in a list: no computer has this name, or the network does not tell</extracomment>
        <translation>名前が見つかりません</translation>
    </message>
</context>
<context>
    <name>RelayFaults</name>
    <message>
        <source>What went wrong</source>
        <extracomment>Heading: a list of failed connections with their time</extracomment>
        <translation>起きた問題</translation>
    </message>
    <message>
        <source>nothing since the start</source>
        <extracomment>Instead of a list of failed connections: &quot;the start&quot; is of the program</extracomment>
        <translation>起動後なし</translation>
    </message>
</context>
<context>
    <name>RelayItem</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people read here</source>
        <extracomment>How many of the people one follows are read from this relay</extracomment>
        <translation>
            <numerusform>%Ln人をここで読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: opens the page of this relay</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Screen reader: the button, %1 is the address of a relay</extracomment>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button without words, its name: %1 is the address of a relay</extracomment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Instead of the result of a test</extracomment>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>where people you follow write</source>
        <extracomment>Small mark at a relay: it is used because people one follows write there</extracomment>
        <translation>フォロー中の人の書き込み先</translation>
    </message>
    <message>
        <source>not in your list</source>
        <extracomment>Small mark at a relay that is asked for this and that, e.g. for the relays of people</extracomment>
        <translation>リストにない</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>If you drop it</source>
        <extracomment>Heading: what would happen without this relay</extracomment>
        <translation>使うのをやめた場合</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens the page with the relays of each person</extracomment>
        <translation>誰をどこで読むか</translation>
    </message>
    <message>
        <source>How fast it answers</source>
        <extracomment>Heading over times; &quot;it&quot; is the relay</extracomment>
        <translation>応答の速さ</translation>
    </message>
    <message>
        <source>middle of the last 31</source>
        <extracomment>Beside the heading: the figures are the median of the last 31</extracomment>
        <translation>直近31回の中央値</translation>
    </message>
    <message>
        <source>What it brought</source>
        <extracomment>Heading over figures: events that came from the relay</extracomment>
        <translation>届けたもの</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Beside the heading: since the start of the program</extracomment>
        <translation>起動後</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <extracomment>Heading over what the relay tells about itself (NIP-11)</extracomment>
        <translation>リレーの自己紹介</translation>
    </message>
    <message>
        <source>Its last notice: %1</source>
        <extracomment>Line: %1 are the words of the relay (a NOTICE)</extracomment>
        <translation>直近のお知らせ：%1</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button on a relay&apos;s page; it opens the sync page</extracomment>
        <translation>取得の内容</translation>
    </message>
</context>
<context>
    <name>RelayServiceImpl</name>
    <message>
        <source>Works: it answered in %L1 ms.</source>
        <extracomment>Result of testing a relay, %L1 is the time in milliseconds</extracomment>
        <translation>動作しています。%L1 msで応答しました。</translation>
    </message>
    <message>
        <source>It answers, but only to people who sign in to it.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>応答しますが、サインインした人に限られます。</translation>
    </message>
    <message>
        <source>It answers, but refuses: %1</source>
        <extracomment>Result of testing a relay, %1 are the words of the relay</extracomment>
        <translation>応答しますが、拒否しています：%1</translation>
    </message>
    <message>
        <source>It refused the connection (HTTP %1).</source>
        <extracomment>Result of testing a relay, %1 is an HTTP status such as 403</extracomment>
        <translation>接続を拒否されました（HTTP %1）。</translation>
    </message>
    <message>
        <source>It could not be reached: %1</source>
        <extracomment>Result of testing a relay, %1 is why</extracomment>
        <translation>接続できませんでした：%1</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Nostr relay.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>応答はありますが、Nostrのリレーではありません。</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not used; do not paste it anywhere.</source>
        <extracomment>Error: a secret key was typed as the address of a relay</extracomment>
        <translation>秘密鍵が含まれています。使用していません。どこにも貼り付けないでください。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a relay; they look like wss://relay.example.com</source>
        <extracomment>Error: what was typed, %1, is no relay</extracomment>
        <translation>「%1」はリレーのアドレスではありません。例：wss://relay.example.com</translation>
    </message>
    <message>
        <source>This relay is in your list already.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>このリレーはすでにリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays are the most; remove one first.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>
            <numerusform>リレーは%Ln件までです。先に1つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whether to read from it, write to it, or both.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>読み取り、書き込み、またはその両方を選んでください。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <extracomment>Instead of the result of testing a relay</extracomment>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>The list of relays could not be saved: %1</source>
        <extracomment>Error, %1 is the reason in technical words</extracomment>
        <translation>リレーのリストを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Your answer holds until Nandu is closed; it could not be saved: %1</source>
        <extracomment>Error: whether a relay is told who one is could not be written down; %1 is the reason in technical words</extracomment>
        <translation>回答はNanduを閉じるまで有効です。保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>RelaySettings</name>
    <message>
        <source>Relays hand notes on. You read from some and write to some; your list is yours to change.</source>
        <extracomment>On top of the page of relays</extracomment>
        <translation>リレーはノートを受け渡すサーバーです。読み取るリレーと書き込むリレーがあり、リストは自由に変更できます。</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens a page with the relays of each person</extracomment>
        <translation>誰をどこで読むか</translation>
    </message>
    <message>
        <source>Relays connected at a time</source>
        <extracomment>Setting: how many relays at the same time</extracomment>
        <translation>同時に接続するリレー数</translation>
    </message>
    <message>
        <source>The people you follow are read where they write. Who finds no room under this number is visited every few minutes.</source>
        <extracomment>Explanation under the setting; &quot;this number&quot; is the setting</extracomment>
        <translation>フォロー中の人は、本人が書き込むリレーで読み取ります。この数に入りきらない人は、数分ごとに確認します。</translation>
    </message>
    <message>
        <source>Relays a person</source>
        <extracomment>Setting: how many relays for each person one follows</extracomment>
        <translation>1人あたりのリレー数</translation>
    </message>
    <message>
        <source>From so many of their relays somebody is read, where they name as many. More miss less, and bring more copies.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>1人につき、この数までのリレーから読み取ります。増やすと見落としが減り、重複が増えます。</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button in the settings of relays; it opens the sync page</extracomment>
        <translation>取得の内容</translation>
    </message>
</context>
<context>
    <name>RelaySignIn</name>
    <message>
        <source>Signing in</source>
        <extracomment>Heading: whether the relay is told who one is (NIP-42)</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Tell it who you are</source>
        <extracomment>Screen reader: name of the choice; &quot;it&quot; is the relay</extracomment>
        <translation>リレーへのサインイン</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Once holds until Nandu is closed. The answer is for the account in use, and for this relay alone.</source>
        <extracomment>Explanation under the choice: &quot;Once&quot; is one of its words</extracomment>
        <translation>「今回のみ」はNanduを閉じるまで有効です。回答は、使用中のアカウントとこのリレーだけに適用されます。</translation>
    </message>
</context>
<context>
    <name>RelayTableCard</name>
    <message>
        <source>Relays</source>
        <extracomment>Heading of a table</extracomment>
        <translation>リレー</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <extracomment>Beside the heading: how many relays are connected, of how many</extracomment>
        <translation>%L2件中%L1件に接続</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Column of a table of relays: how fast it answers</extracomment>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of relays: how many events</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Column of a table of relays: events that were stored already</extracomment>
        <translation>既知</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a table of relays: events that were turned away</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unasked</source>
        <extracomment>Column of a table of relays: events nobody asked for</extracomment>
        <translation>要求外</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button below the table of relays; it opens the sync page</extracomment>
        <translation>取得の内容</translation>
    </message>
</context>
<context>
    <name>RelayText</name>
    <message>
        <source>Off</source>
        <extracomment>State of a relay</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a relay</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Next try in %L1 s</source>
        <extracomment>State of a relay, %L1 seconds</extracomment>
        <translation>%L1秒後に再試行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a relay: until the next try to connect</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused until the queue has room</source>
        <extracomment>State of a relay: the queue of events is full</extracomment>
        <translation>キュー満杯で停止中</translation>
    </message>
</context>
<context>
    <name>RelayUse</name>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>It is not in your list: Nandu uses it to read people who write there.</source>
        <extracomment>Line at a relay: &quot;it&quot; is the relay</extracomment>
        <translation>リストにはありませんが、ここに書き込む人を読むためにNanduが使っています。</translation>
    </message>
    <message>
        <source>For reading the people you follow, use it</source>
        <extracomment>Label before a choice: use the relay never, rarely, as usual, first</extracomment>
        <translation>フォロー中の人の読み取りに使う頻度</translation>
    </message>
    <message>
        <source>How gladly it is used</source>
        <extracomment>Screen reader: name of the choice</extracomment>
        <translation>使用する頻度</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Rarely</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>まれに</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>通常</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>優先</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove from my list</source>
        <extracomment>Button: takes the relay out of one&apos;s list</extracomment>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <extracomment>Button: puts the relay into one&apos;s list</extracomment>
        <translation>リストに追加</translation>
    </message>
</context>
<context>
    <name>RelaysCard</name>
    <message numerus="yes">
        <source>%Ln relays connected</source>
        <extracomment>How many relays are connected</extracomment>
        <translation>
            <numerusform>%Ln件のリレーに接続</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>RelaysModel</name>
    <message>
        <source>Nandu is closing.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Nanduを終了しています。</translation>
    </message>
    <message>
        <source>Type the address of a relay, for example wss://relay.example.org.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>リレーのアドレスを入力してください。例：wss://relay.example.org。</translation>
    </message>
</context>
<context>
    <name>ResyncPane</name>
    <message>
        <source>Fetch everything anew. What is here stays; what the relay has besides comes.</source>
        <extracomment>above the choices of how far back a relay is fetched anew</extracomment>
        <translation>すべて取得し直します。ここにあるものは残り、リレーにあってここにないものが加わります。</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>過去1日</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>過去1週間</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>過去1か月</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>or a day: 2024-12-31</source>
        <extracomment>placeholder of a field for a date, written as in the example</extracomment>
        <translation>または日付：2024-12-31</translation>
    </message>
    <message>
        <source>Since which day</source>
        <extracomment>read aloud: a field for a date</extracomment>
        <translation>取得を始める日</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>the button beside a date: fetch everything since then anew</extracomment>
        <translation>取得</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message numerus="yes">
        <source>%Ln people, of %L1 within reach</source>
        <extracomment>live count of people whose notes are fetched; %1 is how many there would be without the cap</extracomment>
        <translation>
            <numerusform>%Ln人（対象となる%L1人中）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>live count of people whose notes are fetched</extracomment>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow %L1; %L2 of them follow you; they follow %L3 more.</source>
        <extracomment>three counts of people</extracomment>
        <translation>フォロー中は%L1人、うち%L2人があなたをフォローしています。フォロー中の人は、他に%L3人をフォローしています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.</source>
        <extracomment>a follow list is a list of whom somebody follows</extracomment>
        <translation>
            <numerusform>フォロー中の%Ln人のフォローリストがまだここにありません。リレーに問い合わせており、届くと人数が増えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This names nobody. Paste an npub, an nprofile or a key of 64 digits.</source>
        <extracomment>under the field for a person&apos;s address</extracomment>
        <translation>誰も示していません。npub、nprofile、または64桁の鍵を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>ScopeSettings</name>
    <message>
        <source>Only you</source>
        <extracomment>whose notes are fetched: one&apos;s own only</extracomment>
        <translation>自分のみ</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Mutual</source>
        <extracomment>whose notes are fetched: who follows back</extracomment>
        <translation>相互フォロー</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>友達の友達</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <extracomment>heading: whose notes are fetched and kept up to date
----------
Screen reader: name of the choice whose notes are fetched</extracomment>
        <translation>同期する人</translation>
    </message>
    <message>
        <source>Notes of these people are fetched without being asked for. Others are read when you open them. The nearest come first; among friends of friends, those whom most of yours follow.</source>
        <extracomment>Under &quot;Kept in step&quot;</extracomment>
        <translation>この人たちのノートは、開かなくても取得されます。他の人のノートは、開いたときに読み込まれます。近い人が優先され、友達の友達では、フォロー中の人に多くフォローされている人が優先されます。</translation>
    </message>
    <message>
        <source>At most %1 people</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>最大%1人</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <extracomment>Screen reader: name of the slider for the cap</extracomment>
        <translation>人数の上限</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>Whose notes are never fetched unasked; %1 is a shortened key</extracomment>
        <translation>取得しない：%1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <extracomment>Whose notes are always fetched; %1 is a shortened key</extracomment>
        <translation>常に取得：%1</translation>
    </message>
    <message>
        <source>Make no exception for %1</source>
        <extracomment>takes a person off the list of exceptions; %1 is a shortened key</extracomment>
        <translation>%1の例外を解除</translation>
    </message>
    <message>
        <source>npub of someone to make an exception for</source>
        <extracomment>hint in a field for a person&apos;s address</extracomment>
        <translation>例外にする人のnpub</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>this person&apos;s notes are always fetched</extracomment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>this person&apos;s notes are never fetched unasked</extracomment>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Searches what is stored on this computer. Put these together as you like:</source>
        <extracomment>Above examples of searches</extracomment>
        <translation>このコンピューターに保存されたものを検索します。次の書き方は自由に組み合わせられます：</translation>
    </message>
    <message>
        <source>notes with all of these words, in any order</source>
        <extracomment>What an example of a search finds: proof of work</extracomment>
        <translation>すべての単語を含むノート（順不同）</translation>
    </message>
    <message>
        <source>exactly these words, one after another</source>
        <extracomment>What an example of a search finds: &quot;proof of work&quot; in quotation marks</extracomment>
        <translation>この語順どおりの語句</translation>
    </message>
    <message>
        <source>without a word</source>
        <extracomment>What an example of a search finds: coffee -tea</extracomment>
        <translation>単語を除外</translation>
    </message>
    <message>
        <source>with a hashtag</source>
        <extracomment>What an example of a search finds: #nostr</extracomment>
        <translation>ハッシュタグ付き</translation>
    </message>
    <message>
        <source>by somebody: a name, name@example.org, npub or me</source>
        <extracomment>What an example of a search finds: from:me; the word &quot;me&quot; is typed as it is</extracomment>
        <translation>特定の人（名前、name@example.org、npub、me）</translation>
    </message>
    <message>
        <source>from a day on; until: up to a day</source>
        <extracomment>What an example of a search finds: since:2024-01-31; the word until: is typed as it is</extracomment>
        <translation>その日以降。until: はその日まで</translation>
    </message>
    <message>
        <source>with a picture; also link, video, zap</source>
        <extracomment>What an example of a search finds: has:image; the words link, video, zap are typed as they are</extracomment>
        <translation>画像付き。他にlink、video、zap</translation>
    </message>
    <message>
        <source>articles; 1 is a note, 1111 a comment</source>
        <extracomment>What an example of a search finds: kind:30023; the numbers are kinds of events</extracomment>
        <translation>記事。1はノート、1111はコメント</translation>
    </message>
    <message>
        <source>a person by name; Enter opens the profile</source>
        <extracomment>What an example of a search finds: @</extracomment>
        <translation>名前で人を検索。Enterでプロフィールを開く</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Nobody stored here is called so: %1</source>
        <extracomment>Error in a search, %1 is what was typed after from:</extracomment>
        <translation>保存されたものに、この名前の人はいません：%1</translation>
    </message>
    <message>
        <source>A day is written like 2024-12-31: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>日付は2024-12-31のように書きます：%1</translation>
    </message>
    <message>
        <source>A kind is a number from 0 to 65535: %1</source>
        <extracomment>Error in a search, %1 is what was typed; kinds are numbers of kinds of events</extracomment>
        <translation>種類は0から65535までの数です：%1</translation>
    </message>
    <message>
        <source>A note can have: image, link, video, zap. Not: %1</source>
        <extracomment>Error in a search, %1 is what was typed; the words image, link, video, zap are typed as they are</extracomment>
        <translation>指定できるのはimage、link、video、zapです。これは使えません：%1</translation>
    </message>
    <message>
        <source>Only words and hashtags can be left out with a minus: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>マイナスで除外できるのは、単語とハッシュタグだけです：%1</translation>
    </message>
    <message>
        <source>Only the first part is searched for: this is too long.</source>
        <extracomment>Error in a search</extracomment>
        <translation>長すぎるため、最初の部分だけを検索します。</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not searched for; take it out, and do not paste it anywhere.</source>
        <extracomment>Error in a search</extracomment>
        <translation>秘密鍵が含まれています。検索していません。取り除き、どこにも貼り付けないでください。</translation>
    </message>
    <message numerus="yes">
        <source>Search is still reading %Ln events; what they say is not found yet.</source>
        <extracomment>Over the results of a search</extracomment>
        <translation>
            <numerusform>検索用に%Ln件のイベントをまだ読み込み中です。その内容はまだ見つかりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of a page</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Words, #hashtag, @name, or a pasted npub, note or link</source>
        <extracomment>Placeholder in the field of the search</extracomment>
        <translation>単語、#ハッシュタグ、@名前、npub、ノート、リンク</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>Title of an empty search</extracomment>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No person, hashtag or note stored here matches. Try fewer words, or look in Global.</source>
        <extracomment>Text of an empty search; Global is the page with notes of everybody</extracomment>
        <translation>保存されたユーザー、ハッシュタグ、ノートに一致するものはありません。単語を減らすか、グローバルを見てください。</translation>
    </message>
    <message>
        <source>The search could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>検索結果を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>People</source>
        <extracomment>Heading over people that were found</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <extracomment>Button: shows all people that were found</extracomment>
        <translation>
            <numerusform>%Ln人をすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtags</source>
        <extracomment>Heading over hashtags that were found</extracomment>
        <translation>ハッシュタグ</translation>
    </message>
    <message numerus="yes">
        <source>Hashtag %1, %Ln notes</source>
        <extracomment>Screen reader: a hashtag, and how many notes have it</extracomment>
        <translation>
            <numerusform>ハッシュタグ%1、ノート%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading over notes that were found</extracomment>
        <translation>ノート</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <extracomment>Button without words, its name: empties the field</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button without words, its name: puts in what is in the clipboard</extracomment>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your key lies in a file on this machine.</source>
        <extracomment>Title of a step: the password of the key is asked for</extracomment>
        <translation>鍵はこのコンピューターのファイルにあります。</translation>
    </message>
    <message>
        <source>A signer on another device</source>
        <extracomment>Title of a step: the key is in a program or device that signs</extracomment>
        <translation>別の端末の署名アプリ</translation>
    </message>
    <message>
        <source>Your secret key</source>
        <extracomment>Title of a step: the secret key is asked for</extracomment>
        <translation>あなたの秘密鍵</translation>
    </message>
    <message>
        <source>Its password opens it.</source>
        <extracomment>Text under the title: the password of the key file</extracomment>
        <translation>パスワードで開きます。</translation>
    </message>
    <message>
        <source>Your key stays there; Nandu asks for each signature. Paste the address your signer shows, or let it scan a code.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>鍵は署名アプリに残り、Nanduは署名のたびに依頼します。署名アプリに表示されたアドレスを貼り付けるか、コードをスキャンしてください。</translation>
    </message>
    <message>
        <source>It stays on this machine, in your keychain or under a password, never in plain text.</source>
        <extracomment>Text under the title: &quot;it&quot; is the key</extracomment>
        <translation>鍵はこのコンピューターのキーチェーンか、パスワードの下に置かれます。平文では保存されません。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>bunker://…</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>bunker://…</translation>
    </message>
    <message>
        <source>nsec1…, ncryptsec1… or 12 to 24 words</source>
        <extracomment>Placeholder in a field; nsec1 and ncryptsec1 are not translated</extracomment>
        <translation>nsec1…、ncryptsec1…、または12～24語の単語</translation>
    </message>
    <message>
        <source>Password of the ncryptsec</source>
        <extracomment>Placeholder in a field; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>ncryptsecのパスワード</translation>
    </message>
    <message>
        <source>Passphrase of the words, if there is one</source>
        <extracomment>Placeholder in a field: the optional passphrase of a key in words (BIP-39)</extracomment>
        <translation>単語のパスフレーズ（ある場合）</translation>
    </message>
    <message>
        <source>Asking your signer…</source>
        <extracomment>Button, not usable for a moment: the signer is asked</extracomment>
        <translation>署名アプリに依頼中…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: opens the key with its password</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>Button: leaves this account locked and chooses another way in</extracomment>
        <translation>別のアカウントを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Or show a code. Your signer answers over these relays:</source>
        <extracomment>Above a list of relays: a QR code for the signer is the other way</extracomment>
        <translation>またはコードを表示します。署名アプリは次のリレー経由で応答します：</translation>
    </message>
    <message>
        <source>wss://relay.example.com</source>
        <extracomment>Placeholder in the field for a relay, not translated</extracomment>
        <translation>wss://relay.example.com</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button: shows a QR code for the signer</extracomment>
        <translation>コードを表示</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Read only: Nandu has no secret key of yours.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>閲覧のみ：Nanduはあなたの秘密鍵を持っていません。</translation>
    </message>
    <message>
        <source>Your key lies in the keychain of this desktop.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>鍵はこのデスクトップのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Your key lies in a file that only your password opens.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>鍵は、あなたのパスワードでのみ開くファイルにあります。</translation>
    </message>
    <message>
        <source>Your key is kept for this session only and is gone when Nandu closes.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>鍵はこのセッションの間だけ保持され、Nanduを閉じると消えます。</translation>
    </message>
    <message>
        <source>A signer on another device holds your key. Nandu asks it for each signature.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>別の端末の署名アプリが鍵を保持しています。Nanduは署名のたびに依頼します。</translation>
    </message>
    <message>
        <source>No browser took the address. Copy it, and open it by hand.</source>
        <extracomment>Error: the address of the signer&apos;s page could not be opened</extracomment>
        <translation>アドレスを開けるブラウザーがありません。コピーして手動で開いてください。</translation>
    </message>
    <message>
        <source>Sign in to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>フォローするにはサインインしてください。</translation>
    </message>
    <message>
        <source>This is you.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>これはあなたです。</translation>
    </message>
    <message>
        <source>Unlock your key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>フォローするには鍵のロックを解除してください。</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>閲覧のみの状態です。フォローするには秘密鍵でサインインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued.</source>
        <extracomment>On top of the window while more arrives than can be checked</extracomment>
        <translation>
            <numerusform>遅れを解消中です。%Ln件がキューにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>%L1 is outside %L2 to %L3, so %L4 is used.</source>
        <extracomment>After a number was set that is not allowed</extracomment>
        <translation>%L1は%L2から%L3の範囲外のため、%L4を使用します。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of language: the one that the desktop uses</extracomment>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Tab of the settings: what works in the background</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Relays</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Tab of the settings: theme, text size, language</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of the settings: what one writes</extracomment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Tab of the settings: what is kept on the disk</extracomment>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>Tab of the settings: notifications, tray icon, start at login</extracomment>
        <translation>デスクトップ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button without words, its name: closes a sheet</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SignInBar</name>
    <message>
        <source>%1 asks who you are. Sign in there? It then knows that you read from it.</source>
        <extracomment>Question on top of the window, %1 is the address of a relay</extracomment>
        <translation>%1がサインインを求めています。サインインしますか？あなたがそこから読んでいることがリレーに伝わります。</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Button: tells the relay who one is, until the program is closed</extracomment>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Until Nandu is closed</source>
        <extracomment>Screen reader: explains the button Once</extracomment>
        <translation>Nanduを閉じるまで</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Button: tells the relay who one is, now and later</extracomment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Button: the relay is not told who one is</extracomment>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>SignerSheet</name>
    <message>
        <source>Your signer asks you something</source>
        <extracomment>Title of a sheet; a signer is a program or device that holds the key</extracomment>
        <translation>署名アプリからの確認</translation>
    </message>
    <message>
        <source>It wants you to agree on this page. Open it only when you have just asked for something and know the address.</source>
        <extracomment>Text of a sheet: &quot;it&quot; is the signer; below is the address of a web page</extracomment>
        <translation>このページでの同意を求めています。今何かを依頼したところで、アドレスに覚えがある場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address of the page into the clipboard</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button: opens the page</extracomment>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Screen reader: grey shapes while notes are loaded</extracomment>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>SlowCard</name>
    <message>
        <source>Slow operations</source>
        <extracomment>Heading</extracomment>
        <translation>遅い処理</translation>
    </message>
    <message>
        <source>over 100 ms</source>
        <extracomment>Beside the heading: what counts as slow, in milliseconds</extracomment>
        <translation>100 ms超</translation>
    </message>
    <message>
        <source>Nothing took that long.</source>
        <extracomment>Under the heading, when the list is empty</extracomment>
        <translation>それほど時間のかかった処理はありません。</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How long it took, in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>SlowestList</name>
    <message>
        <source>Slowest events</source>
        <extracomment>Heading of a table</extracomment>
        <translation>最も遅いイベント</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: reads the table anew</extracomment>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <extracomment>Title of the empty table</extracomment>
        <translation>まだ何も計測されていません</translation>
    </message>
    <message>
        <source>As soon as events arrive, the slowest hundred are listed here with the way they took.</source>
        <extracomment>Text of the empty table</extracomment>
        <translation>イベントが届くと、最も遅い100件が経路とともにここに表示されます。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column of a table: the relay that an event came from</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Column of a table: the time of day</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>until stored</source>
        <extracomment>Column of a table: how long an event took until it was stored</extracomment>
        <translation>保存まで</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Column of a table: how long an event waited</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>Column of a table: how long the check of the signature took</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>Column of a table: how long writing into the database took</extracomment>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Trace of an event from %1: %2 until stored</source>
        <extracomment>Screen reader: a row of the table; %1 is a relay, %2 such as &quot;12 ms&quot;</extracomment>
        <translation>%1からのイベントのトレース：保存まで%2</translation>
    </message>
</context>
<context>
    <name>SlowestModel</name>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Latency by stage</source>
        <extracomment>Heading of a table</extracomment>
        <translation>段階別の遅延</translation>
    </message>
    <message>
        <source>Over which time</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>集計期間</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>Choice: the last second</extracomment>
        <translation>1秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>Choice: the last minute</extracomment>
        <translation>1分</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>Choice: since the start of the program</extracomment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Column of a table: a stage of the way from the relay to the screen</extracomment>
        <translation>段階</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>Column of a table: the longest time</extracomment>
        <translation>最長</translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>キューで待機</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, in a table of times: writing into the database</extracomment>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Received to stored</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>受信から保存まで</translation>
    </message>
    <message>
        <source>Stored to painted</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>保存から描画まで</translation>
    </message>
    <message>
        <source>Counts behind</source>
        <extracomment>Stage in a table of times: how late counts of likes and replies are</extracomment>
        <translation>カウントの遅れ</translation>
    </message>
</context>
<context>
    <name>StatsModel</name>
    <message numerus="yes">
        <source>%Ln counts were put right.</source>
        <extracomment>After counting anew: how many counts of likes and replies were wrong</extracomment>
        <translation>
            <numerusform>%Ln件のカウントを修正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All counts were right.</source>
        <extracomment>After counting anew</extracomment>
        <translation>カウントはすべて正しい値でした。</translation>
    </message>
    <message>
        <source>Stopped; what was looked at was right.</source>
        <extracomment>After counting anew was stopped</extracomment>
        <translation>中止しました。確認した分は正しい値でした。</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued</source>
        <extracomment>Beside the state of the engine</extracomment>
        <translation>
            <numerusform>遅れを解消中、%Ln件がキュー待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting again: %L1 %</source>
        <extracomment>While counts are made anew, per cent</extracomment>
        <translation>再集計中：%L1%</translation>
    </message>
</context>
<context>
    <name>StatsPage</name>
    <message>
        <source>Engine</source>
        <extracomment>Title of a page: figures of what the program is doing</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: puts all figures into the clipboard</extracomment>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Part of the engine&apos;s page</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>エンジンのページの分類</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Tab: figures that change</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Tab: the slowest events</extracomment>
        <translation>最も遅い</translation>
    </message>
    <message>
        <source>Quarantine (%L1)</source>
        <extracomment>Tab: events put aside, %L1 is how many</extracomment>
        <translation>隔離（%L1）</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab: events put aside</extracomment>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Tab: how fast this computer is</extracomment>
        <translation>ベンチマーク</translation>
    </message>
</context>
<context>
    <name>StorageModel</name>
    <message numerus="yes">
        <source>%Ln events of people you follow, about %1</source>
        <extracomment>what would be freed, one line a reason; %1 is a size such as 3.4 MB</extracomment>
        <translation>
            <numerusform>フォロー中の人のイベント%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of friends of friends, about %1</source>
        <extracomment>what would be freed; people followed by those you follow</extracomment>
        <translation>
            <numerusform>友達の友達のイベント%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of strangers, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>知らない人のイベント%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions and zaps to notes that are not here, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>ここにないノートへのリアクションとZap%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of kinds that no page shows, about %1</source>
        <extracomment>what would be freed; kinds of event that Nandu shows nowhere</extracomment>
        <translation>
            <numerusform>どのページにも表示されない種類のイベント%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events over the size you set, about %1</source>
        <extracomment>what would be freed because of the cap on the size</extracomment>
        <translation>
            <numerusform>設定した最大サイズを超えるイベント%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of your own, about %1</source>
        <extracomment>what stays, one line a reason; %1 is a size</extracomment>
        <translation>
            <numerusform>あなた自身のイベント%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles, lists and articles, about %1</source>
        <extracomment>what stays; the newest version of each</extracomment>
        <translation>
            <numerusform>プロフィール、リスト、記事%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you bookmarked, answered or reacted to, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>あなたがブックマーク、返信、リアクションしたもの%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that name you, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>あなたに言及しているもの%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old ones that belong to a conversation that is kept, about %1</source>
        <extracomment>what stays; old notes, in threads that are kept for another reason</extracomment>
        <translation>
            <numerusform>残す会話に含まれる古いもの%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your rules keep, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>ルールにより残すもの%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>how long something is kept</extracomment>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>how long something is kept</extracomment>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>the largest size of the store</extracomment>
        <translation>上限なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1 on the disk</source>
        <extracomment>what the store takes on the disk: so many events, such as 3.4 MB</extracomment>
        <translation>
            <numerusform>イベント%Ln件、ディスク上で%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <extracomment>under the bar; nothing is removed meanwhile</extracomment>
        <translation>ストアを確認中…</translation>
    </message>
    <message>
        <source>Nothing is older than your rules keep.</source>
        <extracomment>what the dry run found: nothing</extracomment>
        <translation>ルールの期間より古いものはありません。</translation>
    </message>
    <message>
        <source>Everything is kept. Choose above what may go.</source>
        <extracomment>what the dry run found; there are no rules</extracomment>
        <translation>すべて残します。削除してよいものを上で選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Would free about %1: %Ln events.</source>
        <extracomment>what the dry run found; %1 is a size</extracomment>
        <translation>
            <numerusform>約%1を解放できます：イベント%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing about %1…</source>
        <extracomment>under the bar; %1 is a size</extracomment>
        <translation>約%1を解放中…</translation>
    </message>
    <message>
        <source>Nothing had to go.</source>
        <extracomment>after freeing</extracomment>
        <translation>削除が必要なものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are gone. About %1 inside the file are free now and are used before it grows again.</source>
        <extracomment>the freed space stays inside the database file and is used first</extracomment>
        <translation>
            <numerusform>イベント%Ln件を削除しました。ファイル内の約%1が空き、ファイルが再び大きくなる前に使われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing is gone.</source>
        <extracomment>after the look or the freeing was cancelled</extracomment>
        <translation>キャンセルしました。何も削除していません。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln events are gone, the others stay.</source>
        <extracomment>after the freeing was cancelled</extracomment>
        <translation>
            <numerusform>キャンセルしました。イベント%Ln件は削除済みで、他は残っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>For ever</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>1年</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>90日</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>30日</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>7日</translation>
    </message>
    <message>
        <source>People you follow</source>
        <extracomment>of whom or what, in the settings of what is kept</extracomment>
        <translation>フォロー中の人</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>people followed by those one follows</extracomment>
        <translation>友達の友達</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>知らない人</translation>
    </message>
    <message>
        <source>Reactions to notes that are not here</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>ここにないノートへのリアクション</translation>
    </message>
    <message>
        <source>Kinds that no page shows</source>
        <extracomment>kinds of event, in the settings of what is kept</extracomment>
        <translation>どのページにも表示されない種類</translation>
    </message>
    <message>
        <source>Their notes are also kept in step with the relays no further back than this.</source>
        <extracomment>Under &quot;People you follow&quot; in the settings of what is kept</extracomment>
        <translation>ノートのリレーとの同期も、この期間より前にはさかのぼりません。</translation>
    </message>
    <message>
        <source>Whoever you do not follow, and nobody you follow does.</source>
        <extracomment>Under &quot;Strangers&quot; in the settings of what is kept</extracomment>
        <translation>あなたがフォローしておらず、フォロー中の人もフォローしていない人です。</translation>
    </message>
    <message>
        <source>A reaction or a zap to a note that is here stays as long as the note does, so that its counts are right.</source>
        <extracomment>Under &quot;Reactions to notes that are not here&quot;</extracomment>
        <translation>ここにあるノートへのリアクションやZapは、カウントが正しくなるよう、ノートと同じ期間残ります。</translation>
    </message>
    <message>
        <source>Reports, live chats and whatever else relays sent.</source>
        <extracomment>Under &quot;Kinds that no page shows&quot;</extracomment>
        <translation>通報、ライブチャットなど、リレーが送ったその他のものです。</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>heading of what the store of notes takes</extracomment>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Your own events, the newest version of every profile and list, what you bookmarked or answered, what names you and the conversations around all of these always stay. The rest goes as you say here: nothing, unless you choose.</source>
        <extracomment>What never goes, and that the rest only goes when one chooses</extracomment>
        <translation>あなた自身のイベント、すべてのプロフィールとリストの最新バージョン、あなたがブックマークや返信をしたもの、あなたに言及しているもの、これらの前後の会話は、常に残ります。それ以外は、ここでの設定に従って削除されます。選ばないかぎり、何も削除されません。</translation>
    </message>
    <message>
        <source>How long is kept: %1</source>
        <extracomment>%1 is for example &quot;Strangers&quot;</extracomment>
        <translation>残す期間：%1</translation>
    </message>
    <message>
        <source>Largest size</source>
        <extracomment>Heading: how large the store of notes may get
----------
Screen reader: name of the choice of how large the store may get</extracomment>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>Over it, the oldest notes of strangers go first, then those of friends of friends, then those of people you follow.</source>
        <extracomment>Under &quot;Largest size&quot;</extracomment>
        <translation>これを超えると、まず知らない人、次に友達の友達、その次にフォロー中の人の、それぞれ古いノートから削除されます。</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>How large the store may get</extracomment>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>1 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>2 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>2 GB</translation>
    </message>
    <message>
        <source>5 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>5 GB</translation>
    </message>
    <message>
        <source>20 GB</source>
        <extracomment>How large the store may get; gigabytes</extracomment>
        <translation>20 GB</translation>
    </message>
    <message>
        <source>Free space</source>
        <extracomment>heading of the dry run and the freeing</extracomment>
        <translation>空きを増やす</translation>
    </message>
    <message>
        <source>Rules are applied by themselves every few hours. Look first to see what would go; looking changes nothing.</source>
        <extracomment>Under &quot;Free space&quot;</extracomment>
        <translation>ルールは数時間ごとに自動で適用されます。先に何が削除されるかを確認できます。確認だけでは何も変わりません。</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>how far looking or freeing is</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>What stays:</source>
        <extracomment>above the lines that say what is kept</extracomment>
        <translation>残るもの：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops looking or freeing</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Look what would go</source>
        <extracomment>the dry run</extracomment>
        <translation>削除対象を確認</translation>
    </message>
    <message>
        <source>Free now</source>
        <extracomment>applies the rules at once</extracomment>
        <translation>今すぐ解放</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>Store</source>
        <extracomment>Heading: the database</extracomment>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Label before a number: events in the database</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Label before a size</extracomment>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Counts are behind by</source>
        <extracomment>Label before a time in milliseconds</extracomment>
        <translation>カウントの遅れ</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Counts put right this session</source>
        <extracomment>Label before a number: counts of likes and replies that were corrected</extracomment>
        <translation>このセッションで修正したカウント</translation>
    </message>
    <message>
        <source>Events put aside</source>
        <extracomment>Label before a number</extracomment>
        <translation>隔離したイベント</translation>
    </message>
    <message>
        <source>Posts still to deliver</source>
        <extracomment>Label before a number</extracomment>
        <translation>未配信の投稿</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <extracomment>Label before a size</extracomment>
        <translation>プログラムのメモリ</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <extracomment>Button: stops the new count</extracomment>
        <translation>集計を中止</translation>
    </message>
    <message>
        <source>Rebuild counts</source>
        <extracomment>Button: counts all likes, replies and zaps anew</extracomment>
        <translation>カウントを再集計</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All relays together</source>
        <extracomment>what a line of progress is about, on the sync page</extracomment>
        <translation>すべてのリレーの合計</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Notes are kept complete for</source>
        <extracomment>a setting on the sync page</extracomment>
        <translation>ノートを欠けなく保つ期間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>the value of a setting: so far back</extracomment>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>What the people you follow wrote so far back is fetched, also what came to a relay late. Your own notes are fetched whatever their age.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>フォロー中の人がこの期間に書いたものを、リレーに遅れて届いたものも含めて取得します。あなた自身のノートは、古さに関係なく取得します。</translation>
    </message>
    <message>
        <source>How far back</source>
        <extracomment>read aloud: a choice on the sync page</extracomment>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>3 days</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3日</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>2週間</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1か月</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3か月</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1年</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>a setting on the sync page
----------
read aloud: a choice on the sync page</extracomment>
        <translation>従量制接続</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>the value of a setting: it is so now</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>the value of a setting: it is not so now</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>While it is on, pictures of people wait for a click and the past is not fetched. What is new comes as always.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>オンの間、ユーザーの画像はクリックするまで読み込まず、過去の分は取得しません。新着はいつもどおり届きます。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>a choice of whether the connection is metered: as the desktop says</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>This desktop does not tell whether the connection is metered; Automatic means off here.</source>
        <extracomment>below a setting on the sync page</extracomment>
        <translation>このデスクトップからは、接続が従量制かどうか分かりません。ここでは「自動」はオフと同じです。</translation>
    </message>
</context>
<context>
    <name>SyncItem</name>
    <message>
        <source>Details</source>
        <extracomment>a button of a relay on the sync page: opens its page</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>read aloud: a button that opens the page of the relay %1</extracomment>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>%1を再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>a button of a relay on the sync page: what is missing is not fetched</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel what is missing from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>%1からの不足分の取得をキャンセル</translation>
    </message>
    <message>
        <source>Re-sync from…</source>
        <extracomment>a button of a relay on the sync page; a choice of days follows</extracomment>
        <translation>期間を選び再同期…</translation>
    </message>
    <message>
        <source>Fetch anew from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>%1から取得し直す</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>No relay is asked yet. Sign in, or add a relay.</source>
        <extracomment>the head of the sync page before any relay is asked</extracomment>
        <translation>まだどのリレーにも問い合わせていません。サインインするか、リレーを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is missing from %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>%Ln件のリレーから不足分を取得しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No relay is connected. What is missing is fetched as soon as one is.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>接続中のリレーがありません。接続でき次第、不足分を取得します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays do not give what is missing.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>%Ln件のリレーから不足分を取得できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is metered: what is missing waits.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>従量制接続のため、不足分の取得を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>Paused or cancelled at %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>%Ln件のリレーで一時停止またはキャンセルしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>要求したものはすべてここにあります。</translation>
    </message>
    <message numerus="yes">
        <source>What these relays have of the last %Ln days is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>
            <numerusform>これらのリレーにある過去%Ln日間のものはすべてここにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Received since the start</source>
        <extracomment>the sync page: bytes received since the program was started</extracomment>
        <translation>起動後の受信量</translation>
    </message>
    <message>
        <source>Received today</source>
        <extracomment>the sync page: bytes received</extracomment>
        <translation>今日の受信量</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <extracomment>under the field for a date on the sync page; %1 is what was typed, %2 an example</extracomment>
        <translation>「%1」は日付ではありません。%2のように書いてください。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <extracomment>under the field for a date on the sync page</extracomment>
        <translation>この日はまだ来ていません。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <extracomment>title of the page that shows how far each relay is fetched</extracomment>
        <translation>同期</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>state of a relay on the sync page: nothing is missing</extracomment>
        <translation>要求したものはすべてここにあります。</translation>
    </message>
    <message>
        <source>Everything since %1 is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>%1以降のものはすべてここにあります。</translation>
    </message>
    <message>
        <source>Not connected. What is missing is fetched when it is.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>未接続です。接続したときに不足分を取得します。</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence</extracomment>
        <translation>未接続：%1</translation>
    </message>
    <message>
        <source>Not connected. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>未接続です。次の試行まで%1。</translation>
    </message>
    <message>
        <source>Not connected: %1 Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence; %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>未接続：%1次の試行まで%2。</translation>
    </message>
    <message>
        <source>It wants to know who you are first. Open it to answer.</source>
        <extracomment>state of a relay on the sync page; its page has the answers</extracomment>
        <translation>先にサインインを求めています。「詳細」を開いて回答してください。</translation>
    </message>
    <message>
        <source>It did not answer in time. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>時間内に応答がありませんでした。次の試行まで%1。</translation>
    </message>
    <message>
        <source>It refused: “%1” Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is what the relay said, %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>拒否されました：「%1」。次の試行まで%2。</translation>
    </message>
    <message>
        <source>all there are</source>
        <extracomment>how far back something is fetched, on the sync page</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>how far back something is fetched, on the sync page; %1 is a day</extracomment>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Pattern for a date of this year: d is the day, MMMM the name of the month; in your order</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Pattern for a date: d is the day, MMMM the name of the month, yyyy the year; in your order</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of that day</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>how long something takes still</extracomment>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>約%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>約%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>
            <numerusform>%1以降のものはすべてここにあります。ただし、リレーが渡せる量より多く保持している%Ln秒間を除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is missing.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>不足分を取得しています。</translation>
    </message>
    <message>
        <source>Fetching what is missing. From %1 on all is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>不足分を取得しています。%1以降のものはすべてここにあります。</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has.</source>
        <extracomment>state of a relay on the sync page (NIP-77)</extracomment>
        <translation>ここにあるものとリレーにあるものを比較しています。</translation>
    </message>
    <message>
        <source>Paused: what is missing waits until you resume. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>一時停止中です。再開するまで不足分は取得しません。新着はいつもどおり届きます。</translation>
    </message>
    <message>
        <source>What is missing waits, as the connection is metered. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>従量制接続のため、不足分の取得を待っています。新着はいつもどおり届きます。</translation>
    </message>
    <message>
        <source>Cancelled: what was missing is not fetched until you resume or start Nandu again.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>キャンセルしました。再開するかNanduを起動し直すまで、不足分は取得しません。</translation>
    </message>
    <message>
        <source>Your own notes and reactions, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>あなたのノートとリアクション、%1</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln people, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>
            <numerusform>%Ln人のノート、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What mentions you, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>あなたへの言及、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the past</source>
        <extracomment>on the sync page: events that came while the past was fetched, since the start of the program</extracomment>
        <translation>
            <numerusform>過去のイベント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>on the sync page: events a second</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>on the sync page; %1 is a number of bytes such as 3.4 MB</extracomment>
        <translation>受信%1</translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln times</source>
        <extracomment>on the sync page: how often what is here was compared with what the relay has</extracomment>
        <translation>
            <numerusform>比較%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Metered connection: pictures wait for a click. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page</extracomment>
        <translation>従量制接続：画像はクリックするまで読み込みません。新着はいつもどおり届きます。</translation>
    </message>
    <message numerus="yes">
        <source>Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page; what is missing from so many relays is not fetched now</extracomment>
        <translation>
            <numerusform>従量制接続：画像はクリックするまで読み込まず、%Ln件のリレーの不足分は取得を待っています。新着はいつもどおり届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what may be missing here: %1 %</source>
        <extracomment>a row between two notes of the feed while it is being filled; %1 is a percentage</extracomment>
        <translation>ここで欠けている可能性のあるものを取得中：%1%</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may still be missing: relays did not give them.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>%1から%2までのノートの一部が、まだ欠けている可能性があります。リレーから取得できませんでした。</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may be missing.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>%1から%2までのノートの一部が欠けている可能性があります。</translation>
    </message>
</context>
<context>
    <name>TargetButton</name>
    <message>
        <source>%1. Hide them</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1。隠す</translation>
    </message>
    <message>
        <source>%1. Show and choose</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1。表示して選択</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Add a relay to write to in Settings, Relays.</source>
        <extracomment>Shown instead of the list of relays when there is none to write to; &quot;Settings, Relays&quot; is a page of the settings</extracomment>
        <translation>「設定」の「リレー」で、書き込むリレーを追加してください。</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Conversation</source>
        <extracomment>Title of a page: a note with what it answers and its replies</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>This note is not here yet</source>
        <extracomment>Title of the page when the note is missing</extracomment>
        <translation>このノートはまだここにありません</translation>
    </message>
    <message>
        <source>Your relays are being asked for it. It shows as soon as one of them sends it.</source>
        <extracomment>Text of the page when the note is missing</extracomment>
        <translation>リレーに問い合わせています。どれかのリレーから届き次第、表示されます。</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <extracomment>At the end of a conversation</extracomment>
        <translation>返信はまだありません</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Button: sends the reply</extracomment>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Events a second</source>
        <extracomment>Heading of a graph</extracomment>
        <translation>毎秒イベント数</translation>
    </message>
    <message>
        <source>Span of the graph</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>グラフの期間</translation>
    </message>
    <message>
        <source>60 s</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>60秒</translation>
    </message>
    <message>
        <source>10 min</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>10分</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Line of a graph: events from relays</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Line of a graph: events whose signature was checked</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Line of a graph: events written into the database</extracomment>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>now</source>
        <extracomment>How long ago: less than a minute</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>How long ago: minutes, very short</extracomment>
        <translation>%L1分</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>How long ago: hours, very short</extracomment>
        <translation>%L1時間</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <extracomment>How long ago: days, very short</extracomment>
        <translation>%L1日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern for a date of this year: d is the day, MMM the short name of the month; in your order, e.g. &quot;d. MMM&quot; or &quot;M月d日&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern for a date: d is the day, MMM the short name of the month, yyyy the year; in your order</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Waited in the queue</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>キューで待機</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, with its time: writing into the database</extracomment>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Until painted</source>
        <extracomment>Stage of the way of an event, with its time: until it stood on the screen</extracomment>
        <translation>描画まで</translation>
    </message>
    <message>
        <source>%1 until stored</source>
        <extracomment>How long an event took, %1 such as &quot;12 ms&quot;</extracomment>
        <translation>保存まで%1</translation>
    </message>
    <message>
        <source>%1 until stored, %2 until painted</source>
        <extracomment>How long an event took, both such as &quot;12 ms&quot;</extracomment>
        <translation>保存まで%1、描画まで%2</translation>
    </message>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>ワーカー%L1</translation>
    </message>
</context>
<context>
    <name>TraceSheet</name>
    <message>
        <source>Trace</source>
        <extracomment>Title of a sheet: the way of an event from the relay to the screen</extracomment>
        <translation>トレース</translation>
    </message>
    <message>
        <source>First from</source>
        <extracomment>Label before the relay that brought the event first</extracomment>
        <translation>最初の送信元</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a time</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>Label before the number of relays</extracomment>
        <translation>確認先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays</source>
        <extracomment>How many relays have the event</extracomment>
        <translation>
            <numerusform>%Ln件のリレー</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>Label before the name of a worker</extracomment>
        <translation>検証ワーカー</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label before a size in bytes</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>No times were kept for this note: they are for the slowest hundred of this session and for one in a hundred of the others.</source>
        <extracomment>Instead of times</extracomment>
        <translation>このノートの時間は記録されていません。記録するのは、このセッションの最も遅い100件と、それ以外の100件に1件です。</translation>
    </message>
    <message>
        <source>Raw event</source>
        <extracomment>Heading over a text in JSON</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the text into the clipboard</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>It is no longer stored.</source>
        <extracomment>Instead of the text: &quot;it&quot; is the event</extracomment>
        <translation>もう保存されていません。</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Nandu</source>
        <extracomment>in the menu of the tray icon: shows the window</extracomment>
        <translation>Nanduを開く</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>in the menu of the tray icon</extracomment>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>in the menu of the tray icon: ends the program</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>新しい通知はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notifications</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>
            <numerusform>新しい通知%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Your note is sent in a few seconds. You can still take it back.</source>
        <extracomment>Screen reader: said once after a note was sent</extracomment>
        <translation>ノートは数秒後に送信されます。今なら取り消せます。</translation>
    </message>
    <message>
        <source>Sending in %L1 s</source>
        <extracomment>Shown while a note can still be taken back, %L1 seconds</extracomment>
        <translation>%L1秒後に送信</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Shown in the moment a note leaves</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the note back before it is sent</extracomment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>今すぐ送信</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Create a key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>New here. A name is all you need.</source>
        <extracomment>Text under the choice to create a key</extracomment>
        <translation>初めての方向け。名前だけで始められます。</translation>
    </message>
    <message>
        <source>Use your key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>自分の鍵を使用</translation>
    </message>
    <message>
        <source>You have an nsec, an ncryptsec or its words.</source>
        <extracomment>Text under the choice to use one&apos;s key; nsec and ncryptsec are not translated</extracomment>
        <translation>nsec、ncryptsec、または単語をお持ちの場合。</translation>
    </message>
    <message>
        <source>Use a signer</source>
        <extracomment>Choice on the first page: a program or device that holds the key and signs</extracomment>
        <translation>署名アプリを使用</translation>
    </message>
    <message>
        <source>Your key stays on another device (bunker).</source>
        <extracomment>Text under the choice to use a signer</extracomment>
        <translation>鍵は別の端末に残ります（bunker）。</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>閲覧してみる</translation>
    </message>
    <message>
        <source>Read as any npub or name@domain, without a secret.</source>
        <extracomment>Text under the choice to look around</extracomment>
        <translation>任意のnpubやname@domainの視点で読みます。秘密鍵は不要です。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>A made-up network on this machine.</source>
        <extracomment>Text under the choice of the demo</extracomment>
        <translation>このコンピューター上の架空のネットワークです。</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>Button, when an account is added: leaves the first page</extracomment>
        <translation>元の画面に戻る</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button: hides the relays to start with</extracomment>
        <translation>リレーを隠す</translation>
    </message>
    <message>
        <source>Relays to start with: %L1. See and change</source>
        <extracomment>Button: shows the relays to start with, %L1 is how many</extracomment>
        <translation>最初のリレー：%L1件。表示と変更</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Saved. It is on its way to your relays.</source>
        <extracomment>Message after a note was sent: &quot;it&quot; is the note</extracomment>
        <translation>保存しました。リレーへ送信しています。</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <extracomment>Message after a text was left without sending</extracomment>
        <translation>下書きとして保管しました。</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Title of a question about a list such as the follow list</extracomment>
        <translation>リストの1つ</translation>
    </message>
</context>
<context>
    <name>WorkerLane</name>
    <message>
        <source>Worker %L1 is stuck</source>
        <extracomment>Screen reader: a thread that checks signatures, %L1 is its number</extracomment>
        <translation>ワーカー%L1は応答していません</translation>
    </message>
    <message>
        <source>Worker %L1: %2 a second, busy %L3 %</source>
        <extracomment>Screen reader: %L1 is its number, %2 checks a second, %L3 per cent of the time at work</extracomment>
        <translation>ワーカー%L1：毎秒%2、稼働率%L3%</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Column over bars: part of the time at work</extracomment>
        <translation>稼働</translation>
    </message>
    <message>
        <source>stuck</source>
        <extracomment>Instead of a number: this worker does not come back from a check</extracomment>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>WorkersCard</name>
    <message>
        <source>Workers</source>
        <extracomment>Heading: threads that check signatures</extracomment>
        <translation>ワーカー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks begun anew</source>
        <extracomment>Beside the heading, after a worker got stuck</extracomment>
        <translation>
            <numerusform>%Ln件の検証をやり直し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checking signatures</source>
        <extracomment>Beside the heading: how many workers there are</extracomment>
        <translation>
            <numerusform>%Ln個が署名を検証中</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>Column: checks a second</extracomment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>Column: mean time of a check</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>Column: checks that failed</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>Column: when the last check was</extracomment>
        <translation>直近</translation>
    </message>
</context>
<context>
    <name>WorkersModel</name>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>ワーカー%L1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When a worker checked something last, %1 such as &quot;12 s&quot;</extracomment>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>ZapCount</name>
    <message numerus="yes">
        <source>%1 sats in %Ln zaps</source>
        <extracomment>Tooltip at the zaps of a note: %1 is the sum in sats (the small unit of bitcoin), %Ln how many zaps</extracomment>
        <translation>
            <numerusform>%Ln件のZapで%1 sats</numerusform>
        </translation>
    </message>
</context>
</TS>
