<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your profile: %1</source>
        <extracomment>Screen reader: a button; %1 is one&apos;s name</extracomment>
        <translation>你的个人资料：%1</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1, in use</source>
        <extracomment>Screen reader: %1 is the account in use</extracomment>
        <translation>%1，使用中</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Screen reader: a button that switches to the account %1</extracomment>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Line at an account: %1 is its public key, %2 where the secret key is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button without words, its name: %1 is an account</extracomment>
        <translation>从这台电脑移除 %1</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Heading in the settings: where the secret key is</extracomment>
        <translation>你的密钥</translation>
    </message>
    <message>
        <source>can sign</source>
        <extracomment>Small mark: the secret key can be used</extracomment>
        <translation>可签名</translation>
    </message>
    <message>
        <source>read only</source>
        <extracomment>Small mark: there is no secret key</extracomment>
        <translation>只读</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: hides the copy of the key</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep a copy of your key…</source>
        <extracomment>Button: shows the ways to copy the secret key</extracomment>
        <translation>备份密钥…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Heading in the settings: take the key out of the memory</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The key leaves the memory until its password is typed again.</source>
        <extracomment>Explanation under Lock</extracomment>
        <translation>密钥会从内存中清除，直到再次输入密码。</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: takes the key out of the memory</extracomment>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Nandu forgets the connection to your signer.</source>
        <extracomment>Explanation under Sign out, for a key in a signer</extracomment>
        <translation>Nandu 会忘记与签名器的连接。</translation>
    </message>
    <message>
        <source>Make sure that you have a copy of your key first: nobody can give it back to you.</source>
        <extracomment>Explanation under Sign out, for a secret key on this computer</extracomment>
        <translation>请先确认你有密钥的备份：丢失后没有人能还给你。</translation>
    </message>
    <message>
        <source>What is stored on this machine stays.</source>
        <extracomment>Explanation under Sign out, for an account without a secret key</extracomment>
        <translation>存储在这台电脑上的内容会保留。</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Heading over the list of accounts</extracomment>
        <translation>这台电脑上的账户</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question, %1 is the name of an account</extracomment>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button of a question: asks once more</extracomment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Really remove %1?</source>
        <extracomment>Title of the second question, %1 is the name of an account</extracomment>
        <translation>确定要移除 %1 吗？</translation>
    </message>
    <message>
        <source>This cannot be undone. What is published stays published.</source>
        <extracomment>Text of the second question</extracomment>
        <translation>此操作无法撤销。已发布的内容仍会保持公开。</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <extracomment>Button of the second question: deletes the account from this computer</extracomment>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of a question</extracomment>
        <translation>要退出登录吗？</translation>
    </message>
    <message>
        <source>Drafts and lists that are kept here stay. To come back, connect your signer again.</source>
        <extracomment>Text of a question, for a key in a signer</extracomment>
        <translation>保存在这里的草稿和列表会保留。要回来，请重新连接签名器。</translation>
    </message>
    <message>
        <source>Nandu forgets your key; drafts and kept lists stay. Without a copy of the key the account cannot be used again.</source>
        <extracomment>Text of a question, for a secret key on this computer</extracomment>
        <translation>Nandu 会忘记你的密钥；草稿和保存的列表会保留。没有密钥备份，这个账户就无法再使用。</translation>
    </message>
    <message>
        <source>You can come back with the same public key at any time.</source>
        <extracomment>Text of a question, for an account without a secret key</extracomment>
        <translation>你可以随时用同一个公钥回来。</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a sheet: the accounts of this computer</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <extracomment>Button: opens the first page once more</extracomment>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button: the key leaves the memory until its password is typed</extracomment>
        <translation>锁定</translation>
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
        <translation>只读</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <extracomment>Where the key of an account is: in the keychain of the desktop</extracomment>
        <translation>密钥在钥匙串中</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Where the key of an account is: in a file, and the password is needed</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>key under a password</source>
        <extracomment>Where the key of an account is: in a file that a password opens</extracomment>
        <translation>密钥受密码保护</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where the key of an account is: in the memory until the program closes</extracomment>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <extracomment>Where the key of an account is: in a signer, on another device</extracomment>
        <translation>在别处签名</translation>
    </message>
    <message>
        <source>On this computer its drafts, what is not delivered yet, the kept versions of its lists and its settings are deleted.</source>
        <extracomment>Text of the question whether to remove an account</extracomment>
        <translation>这台电脑上属于它的草稿、尚未送达的内容、保存的列表版本和设置都会被删除。</translation>
    </message>
    <message>
        <source>No key of it is here.</source>
        <extracomment>End of that text: an account without a secret key</extracomment>
        <translation>这里没有它的密钥。</translation>
    </message>
    <message>
        <source>The connection to its signer is deleted too; its key stays there.</source>
        <extracomment>End of that text: the key is in a signer</extracomment>
        <translation>与签名器的连接也会被删除；密钥仍在签名器中。</translation>
    </message>
    <message>
        <source>Its secret key is deleted too: without a copy of it nobody can use this account again.</source>
        <extracomment>End of that text: the key is on this computer</extracomment>
        <translation>它的私钥也会被删除：没有备份，任何人都无法再使用这个账户。</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>System follows your desktop, also while Nandu runs.</source>
        <extracomment>Explanation under the setting Theme; &quot;System&quot; is one of its choices</extracomment>
        <translation>“跟随系统”会随桌面变化，Nandu 运行时也是如此。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of theme: as the desktop has it</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of theme</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of theme</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Setting</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Value of the setting Text size, in per cent</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Everything grows with it: lines, pictures, buttons.</source>
        <extracomment>Explanation under the setting Text size</extracomment>
        <translation>行、图片和按钮都会随之变大。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Choice of text size</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Choice of text size</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Choice of text size</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Choice of text size</extracomment>
        <translation>更大</translation>
    </message>
    <message>
        <source>Huge</source>
        <extracomment>Choice of text size</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Setting</extracomment>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once.</source>
        <extracomment>Explanation under the setting Reduce motion</extracomment>
        <translation>没有滑动或淡入淡出；变化会立即显示。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: the language of the program</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Holds from the next start of Nandu. Numbers and times are written in the same way.</source>
        <extracomment>Explanation under the setting Language</extracomment>
        <translation>下次启动 Nandu 时生效。数字和时间也会使用相同语言的写法。</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Keep a copy of your key</source>
        <extracomment>Title of a step of the first start, after a key was made</extracomment>
        <translation>备份你的密钥</translation>
    </message>
    <message>
        <source>This key is you. Whoever has it can write in your name, and when it is lost nobody can give it back. Put a copy where you keep passwords.</source>
        <extracomment>Text of a step of the first start</extracomment>
        <translation>这个密钥就是你。持有它的人可以用你的名义发言；丢失后没有人能还给你。请把备份放在你保存密码的地方。</translation>
    </message>
    <message>
        <source>I have a copy in a safe place</source>
        <extracomment>Switch: the user says that the key is copied</extracomment>
        <translation>我已在安全的地方备份</translation>
    </message>
    <message>
        <source>Start reading</source>
        <extracomment>Button: ends the first start</extracomment>
        <translation>开始阅读</translation>
    </message>
</context>
<context>
    <name>BenchmarkLane</name>
    <message numerus="yes">
        <source>%Ln workers: %1 events a second, %2</source>
        <extracomment>Screen reader: a result of the benchmark; %1 is a number of events, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个工作线程：每秒 %1 个事件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 · Auto</source>
        <extracomment>At a bar: the number of workers that Auto chooses</extracomment>
        <translation>%L1 · 自动</translation>
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
        <translation>测量于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <extracomment>Processor use: %1 is a number such as 1.9, %Ln the cores of the computer</extracomment>
        <translation>
            <numerusform>%1 / %Ln 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events/s, %2</source>
        <extracomment>Result of the benchmark: %1 a number, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>%1 事件/秒，%2</translation>
    </message>
</context>
<context>
    <name>BenchmarkSetting</name>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>对这台电脑进行基准测试</translation>
    </message>
    <message>
        <source>Runs the real check on made-up events, about a second for each number of workers. Reading goes on meanwhile.</source>
        <extracomment>Explanation under the benchmark; workers are the threads that check signatures</extracomment>
        <translation>用虚构的事件运行真实的验证，每种工作线程数约需一秒。期间阅读不受影响。</translation>
    </message>
    <message>
        <source>Benchmark: %L1 %</source>
        <extracomment>Screen reader: progress in per cent</extracomment>
        <translation>基准测试：%L1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the benchmark</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>再次运行</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>%1: %2 a second, %3 in all</source>
        <extracomment>Screen reader: %1 is what is counted (Received), %2 how many a second, %3 in all</extracomment>
        <translation>%1：每秒 %2，共 %3</translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>After a number: a second</extracomment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Under a number: the sum since the start</extracomment>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>BigNumbers</name>
    <message>
        <source>Received</source>
        <extracomment>What is counted: events that came from relays</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Already known</source>
        <extracomment>What is counted: events that were stored already</extracomment>
        <translation>已知</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>What is counted: events whose signature was checked</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>What is counted: events that were written into the database</extracomment>
        <translation>已存储</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Title of a page: notes that were put aside</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <extracomment>Title of the empty page of bookmarks</extracomment>
        <translation>还没有书签</translation>
    </message>
    <message>
        <source>Bookmark a note in its menu, or with the key M, and it stays at hand here and in your other apps.</source>
        <extracomment>Text of the empty page of bookmarks; M is the key on the keyboard</extracomment>
        <translation>在笔记的菜单中或按 M 键添加书签，它就会留在手边，在你的其他应用中也一样。</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>导航</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1，%L2</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>全网</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close the window?</source>
        <extracomment>title of the question that comes when the window is closed for the first time</extracomment>
        <translation>要关闭窗口吗？</translation>
    </message>
    <message>
        <source>Nandu can stay in the tray, go on fetching and tell you what is new. You can change this in the settings.</source>
        <extracomment>asked when the window is closed for the first time</extracomment>
        <translation>Nandu 可以留在托盘中，继续获取内容，并告诉你有什么新内容。你可以在设置中更改。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>留在托盘</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>退出 Nandu</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Let your signer scan this</source>
        <extracomment>Title of a step of the first start; a signer is a program or device that holds the key; below is a QR code</extracomment>
        <translation>用签名器扫描此码</translation>
    </message>
    <message>
        <source>Or copy the address and paste it there. Nandu goes on by itself when your signer has answered.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>或者复制地址并粘贴到签名器中。签名器应答后，Nandu 会自动继续。</translation>
    </message>
    <message>
        <source>Waiting for your signer…</source>
        <extracomment>Shown until the signer has answered</extracomment>
        <translation>正在等待签名器…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address under the QR code into the clipboard</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Add a picture</source>
        <extracomment>Button without words, its name: adds a picture to the note</extracomment>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Hide warning, expiry and work</source>
        <extracomment>Button without words, its name: closes the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>隐藏警告、期限和计算</translation>
    </message>
    <message>
        <source>Warning, expiry and work</source>
        <extracomment>Button without words, its name: opens the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>警告、期限和计算</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts</source>
        <extracomment>Button without words, its name: opens the list of other drafts, %Ln is how many</extracomment>
        <translation>
            <numerusform>另外 %Ln 份草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>Screen reader: length of what is written</extracomment>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work for the note</extracomment>
        <translation>停止计算</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the note is being saved</extracomment>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Drafts</source>
        <extracomment>Title of a sheet: the list of texts that were begun and not sent</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Title of the sheet where one writes an answer; also its button: sends the reply</extracomment>
        <translation>回复</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Title of the sheet where one writes about somebody&apos;s note, which is shown below</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet where one writes a note</extracomment>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <extracomment>Placeholder in the field for a reply, %1 is the name of who is answered</extracomment>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Your reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>你的回复</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>在想什么？</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the new note</extracomment>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>在想什么？</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the note</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Beside the button that sends: which account writes, %1 is its name</extracomment>
        <translation>以 %1 的身份</translation>
    </message>
    <message>
        <source>Writing as %1</source>
        <extracomment>Screen reader: which account writes, %1 is its name</extracomment>
        <translation>正在以 %1 的身份发布</translation>
    </message>
    <message>
        <source>Names %1</source>
        <extracomment>Screen reader: a person whom the text names, %1 is the name</extracomment>
        <translation>提到 %1</translation>
    </message>
    <message>
        <source>Working for the note, %L1 % likely done</source>
        <extracomment>Progress of proof of work for the note: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>正在为笔记计算，完成概率 %L1%</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>这段文字含有私钥，Nandu 不会发布：持有它的人可以冒用你的身份发布。请先移除。</translation>
    </message>
    <message>
        <source>This note is too long for most relays. Make it shorter.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>这条笔记对大多数中继来说太长。请缩短。</translation>
    </message>
    <message>
        <source>The description of a picture holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>图片说明含有私钥。请先移除。</translation>
    </message>
    <message>
        <source>The reason of the warning holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>警告的原因含有私钥。请先移除。</translation>
    </message>
    <message>
        <source>Every relay is left out. Choose at least one.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>所有中继都被排除了。请至少选择一个。</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>请登录后再发布。</translation>
    </message>
    <message>
        <source>Unlock your key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>请解锁密钥后再发布。</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>你目前是只读。请用私钥登录后再发布。</translation>
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
        <translation>原因（可选）</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>Label before a choice: how long the note lasts</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>How long the note lasts</source>
        <extracomment>Screen reader: name of the choice how long the note lasts</extracomment>
        <translation>笔记的有效期限</translation>
    </message>
    <message>
        <source>for good</source>
        <extracomment>Choice how long the note lasts: it does not expire</extracomment>
        <translation>永久</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Label before a choice: proof of work for the note</extracomment>
        <translation>计算</translation>
    </message>
    <message>
        <source>How much this computer works for the note before it is sent</source>
        <extracomment>Screen reader: name of the choice of proof of work</extracomment>
        <translation>发送前这台电脑为笔记计算多少</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Choice of proof of work: no work</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>16 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>16 位</translation>
    </message>
    <message>
        <source>20 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>20 位</translation>
    </message>
    <message>
        <source>24 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>24 位</translation>
    </message>
    <message>
        <source>Some relays take notes of strangers only when their computer has worked for them. Each bit takes twice as long.</source>
        <extracomment>Explanation under the choice of proof of work</extracomment>
        <translation>有些中继只接收陌生人经过电脑计算的笔记。每增加一位，所需时间翻倍。</translation>
    </message>
    <message>
        <source>Relays are asked to forget it then. Some may keep it.</source>
        <extracomment>Explanation under the choice how long the note lasts</extracomment>
        <translation>到时会请求中继忘记它。有些中继可能会保留。</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not do it</extracomment>
        <translation>取消</translation>
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
        <translation>仅显示未持续读取的人</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>None of these answers now: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>这些目前都没有应答：%1</translation>
    </message>
    <message>
        <source>Visited every few minutes, as all sockets are in use: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>所有连接都在使用中，每隔几分钟访问一次：%1</translation>
    </message>
    <message>
        <source>Says nowhere where they write; your own relays are asked.</source>
        <extracomment>Where a person is read: they publish no list of relays</extracomment>
        <translation>没有说明在哪里写入；正在询问你自己的中继。</translation>
    </message>
    <message>
        <source>Names only addresses that Nandu does not dial for strangers; your own relays are asked.</source>
        <extracomment>Where a person is read: &quot;dial&quot; means connect to</extracomment>
        <translation>只列出了 Nandu 不会为陌生人连接的地址；正在询问你自己的中继。</translation>
    </message>
    <message>
        <source>All relays they name failed lately; your own are asked meanwhile.</source>
        <extracomment>Where a person is read: &quot;your own&quot; are relays</extracomment>
        <translation>其列出的中继最近全部失败；期间会询问你自己的中继。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>On top of the page while it is worked out</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>You follow nobody yet.</source>
        <extracomment>On top of the page</extracomment>
        <translation>你还没有关注任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people you follow are read at relays that they write to.</source>
        <extracomment>On top of the page; %1 is a number</extracomment>
        <translation>
            <numerusform>你关注的 %Ln 人中，有 %1 人是在其写入的中继上读取的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at their relays</source>
        <extracomment>Label before a number of people: they are read where they write</extracomment>
        <translation>在其中继上读取</translation>
    </message>
    <message>
        <source>Visited in turn</source>
        <extracomment>Label before a number of people: their relays are visited every few minutes</extracomment>
        <translation>轮流访问</translation>
    </message>
    <message>
        <source>Relays do not answer now</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>中继目前没有应答</translation>
    </message>
    <message>
        <source>No list known</source>
        <extracomment>Label before a number of people: they publish no list of relays</extracomment>
        <translation>没有已知列表</translation>
    </message>
    <message>
        <source>Only addresses that are not dialled</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>只有不会连接的地址</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Who is read where</source>
        <extracomment>Title of a page: for each person one follows, the relays where they are read</extracomment>
        <translation>在哪里读取谁</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Retry</source>
        <extracomment>Button under one&apos;s own note: sends it again to the relays that did not take it</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button without words, its name: hides which relay took the note</extracomment>
        <translation>隐藏中继</translation>
    </message>
    <message>
        <source>Show each relay</source>
        <extracomment>Button without words, its name: shows which relay took the note</extracomment>
        <translation>显示每个中继</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Button: opens the page with everything that is on its way</extracomment>
        <translation>打开发件箱</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>Tried again soon. %1</source>
        <extracomment>State of a note at one relay, %1 is why it was refused</extracomment>
        <translation>稍后会重试。%1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>等待发送。</translation>
    </message>
    <message>
        <source>Sent, no answer yet.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>已发送，尚无应答。</translation>
    </message>
    <message>
        <source>Accepted, and it has it.</source>
        <extracomment>State of a note at one relay: the relay was asked for it and has it</extracomment>
        <translation>已接受，且确认已存有。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>No answer. It is tried once more when this relay connects again.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>没有应答。此中继重新连接时会再试一次。</translation>
    </message>
    <message>
        <source>Said that it took it, and does not have it.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>称已接收，但实际上没有。</translation>
    </message>
    <message>
        <source>Requesting deletion · accepted by %L1 of %L2</source>
        <extracomment>State of a request to delete, %L1 of %L2 relays</extracomment>
        <translation>正在请求删除 · %L2 个中 %L1 个已接受</translation>
    </message>
    <message>
        <source>Sending · accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>正在发送 · %L2 个中 %L1 个已接受</translation>
    </message>
    <message>
        <source>Deletion requested on %L1 of %L2 relays</source>
        <extracomment>State of a request to delete</extracomment>
        <translation>已向 %L2 个中继中的 %L1 个请求删除</translation>
    </message>
    <message>
        <source>Accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>%L2 个中 %L1 个已接受</translation>
    </message>
    <message>
        <source>Deletion not delivered.</source>
        <extracomment>State of a request to delete: no relay took it</extracomment>
        <translation>删除请求未送达。</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <extracomment>State of a note: no relay took it</extracomment>
        <translation>未送达。</translation>
    </message>
    <message>
        <source>Worked for, it would be a second note beside the one that other relays have, so it is left out here.</source>
        <extracomment>After the answer of a relay that asks for proof of work</extracomment>
        <translation>若为它计算，它会成为第二条笔记，与其他中继上的那条并存，因此这里不计算。</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>Restore this version?</source>
        <extracomment>Title of a sheet: the question whether an earlier version of a list comes back</extracomment>
        <translation>要恢复此版本吗？</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Title of a sheet: what differs between two versions of a list</extracomment>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Your list as it is now stays kept, too. This is what would change:</source>
        <extracomment>Above what would change if an earlier version of a list came back</extracomment>
        <translation>你当前的列表也会保留。以下内容会改变：</translation>
    </message>
    <message>
        <source>Nothing: it has the same entries as now.</source>
        <extracomment>Instead of a difference: the earlier version is the same as the one in use</extracomment>
        <translation>无：条目与现在相同。</translation>
    </message>
    <message>
        <source>Both have the same entries.</source>
        <extracomment>Instead of a difference between two versions of a list</extracomment>
        <translation>两者的条目相同。</translation>
    </message>
    <message>
        <source>Comes back: %L1</source>
        <extracomment>Heading over entries that a restored version would bring back, %L1 is how many</extracomment>
        <translation>恢复：%L1</translation>
    </message>
    <message>
        <source>Added: %L1</source>
        <extracomment>Heading over entries that were added, %L1 is how many</extracomment>
        <translation>添加：%L1</translation>
    </message>
    <message>
        <source>Goes: %L1</source>
        <extracomment>Heading over entries that would be gone after restoring, %L1 is how many</extracomment>
        <translation>消失：%L1</translation>
    </message>
    <message>
        <source>Removed: %L1</source>
        <extracomment>Heading over entries that were removed, %L1 is how many</extracomment>
        <translation>移除：%L1</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>Button: restores the version exactly as it was</extracomment>
        <translation>按原样恢复</translation>
    </message>
    <message>
        <source>Only add what was lost</source>
        <extracomment>Button: restores only the entries that are missing now</extracomment>
        <translation>仅添加丢失的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the sheet, nothing is changed</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the sheet</extracomment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>No drafts. What you write is kept here until you send it.</source>
        <extracomment>Shown when there are no drafts</extracomment>
        <translation>没有草稿。你写的内容在发送之前会保存在这里。</translation>
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
        <translation>回复</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>What a draft is: a new note</extracomment>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <extracomment>Button without words, its name: deletes the draft</extracomment>
        <translation>丢弃这份草稿</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <extracomment>Button: closes the list of drafts</extracomment>
        <translation>返回编辑</translation>
    </message>
</context>
<context>
    <name>EditProfilePage</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Title of a page: one&apos;s own profile</extracomment>
        <translation>编辑个人资料</translation>
    </message>
</context>
<context>
    <name>EmojiList</name>
    <message>
        <source>Emoji to insert</source>
        <extracomment>Screen reader: name of the list of emoji that fit what is typed</extracomment>
        <translation>要插入的表情符号</translation>
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
        <translation>最新的个人资料格式无法修改。没有任何更改。</translation>
    </message>
    <message>
        <source>The private entries of this list cannot be read with your key, so none can be added. Nothing was changed.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>你的密钥无法读取此列表的私密条目，因此无法添加。没有任何更改。</translation>
    </message>
    <message>
        <source>The signer did not confirm the connection. Ask it for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器没有确认连接。请向它索取新地址。</translation>
    </message>
    <message>
        <source>No signer has answered the code. Show a new one and let your signer scan it.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>没有签名器对二维码作出应答。请显示新的二维码，让签名器扫描。</translation>
    </message>
    <message>
        <source>Your signer has not answered the requests before this one.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器尚未应答之前的请求。</translation>
    </message>
    <message>
        <source>The signer did not say whose key it holds.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器没有说明它保管的是谁的密钥。</translation>
    </message>
    <message>
        <source>Your signer said: %1</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器的回答：%1</translation>
    </message>
    <message>
        <source>Your signer gave no result.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器没有返回结果。</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over its relay. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>无法通过中继连接签名器。请检查网络，或向签名器索取新地址。</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1 or its other relays. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>无法通过 %1 或其他中继连接签名器。请检查网络，或向签名器索取新地址。</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>无法通过 %1 连接签名器。请检查网络，或向签名器索取新地址。</translation>
    </message>
    <message>
        <source>Your signer did not answer. See whether it runs and waits for your consent, then try again.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器没有应答。请查看它是否在运行并等待你的同意，然后重试。</translation>
    </message>
    <message>
        <source>Your signer signed something else than what was asked. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器签署的内容与请求的不同。没有发送。</translation>
    </message>
    <message>
        <source>The signature of your signer does not hold. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>签名器的签名无效。没有发送。</translation>
    </message>
    <message>
        <source>The address of a signer starts with bunker://. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>签名器的地址以 bunker:// 开头。请从签名器中完整复制。</translation>
    </message>
    <message>
        <source>This address does not name a signer. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>此地址没有指明签名器。请从签名器中完整复制。</translation>
    </message>
    <message>
        <source>This address names no relay over which the signer could be reached. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>此地址没有列出可连接签名器的中继。请从签名器中完整复制。</translation>
    </message>
    <message>
        <source>Name a relay over which your signer can be reached, like wss://relay.example.com.</source>
        <extracomment>Error when connecting a signer; the example stays</extracomment>
        <translation>请填写可连接签名器的中继，例如 wss://relay.example.com。</translation>
    </message>
    <message>
        <source>This is a secret key, and a name is public. To sign in with the key, go back and choose &quot;Use your key&quot;.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>这是私钥，而名称是公开的。要用密钥登录，请返回并选择“使用你的密钥”。</translation>
    </message>
    <message>
        <source>This is a secret key. To sign in with it, choose to use an nsec.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>这是私钥。要用这个 nsec 登录，请选择“使用你的密钥”。</translation>
    </message>
    <message>
        <source>This is not a public key. One starts with npub1; a name looks like ana@example.com.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>这不是公钥。公钥以 npub1 开头；名称类似 ana@example.com。</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>无法写入密钥文件。</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep your key.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>这里没有可保管密钥的钥匙串。</translation>
    </message>
    <message>
        <source>Another key is kept in the place of this account&apos;s.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>这个账户的密钥位置上保存着另一个密钥。</translation>
    </message>
    <message>
        <source>There is no secret key of this account here.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>这里没有这个账户的私钥。</translation>
    </message>
    <message>
        <source>The store of notes was damaged. It is kept as %1, and a new one fills up from your relays.</source>
        <extracomment>Told at the start; %1 is the name of a file</extracomment>
        <translation>笔记存储已损坏。它保留为 %1，新的存储正从你的中继填充。</translation>
    </message>
    <message>
        <source>The server of this name did not answer as it should. Check the name, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>该名称的服务器没有正常应答。请检查名称，或使用 npub。</translation>
    </message>
    <message>
        <source>The database refused it again.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>数据库再次拒绝了它。</translation>
    </message>
    <message>
        <source>It is no longer in the quarantine.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>它已不在隔离区中。</translation>
    </message>
    <message>
        <source>It is not a valid event: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>这不是有效的事件：%1。</translation>
    </message>
    <message>
        <source>The quarantine could not be read: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>无法读取隔离区：%1。</translation>
    </message>
    <message>
        <source>The quarantine could not be exported: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>无法导出隔离区：%1。</translation>
    </message>
    <message>
        <source>The counts could not be rebuilt: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>无法重建计数：%1。</translation>
    </message>
    <message>
        <source>The disk is full: nothing new is stored until there is room.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>磁盘已满：腾出空间前不会存储新内容。</translation>
    </message>
    <message>
        <source>The database is damaged: nothing new is stored. It can be rebuilt from the relays.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>数据库已损坏：不会存储新内容。可以从中继重建。</translation>
    </message>
    <message>
        <source>The database cannot be written, so nothing new is stored: %1.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>无法写入数据库，因此不会存储新内容：%1。</translation>
    </message>
    <message>
        <source>Figures cannot be served on port %1: %2.</source>
        <extracomment>Error: %1 is a port number, %2 the reason</extracomment>
        <translation>无法在端口 %1 上提供指标：%2。</translation>
    </message>
    <message>
        <source>This cannot be muted.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>无法静音此项。</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>这不是笔记。</translation>
    </message>
    <message>
        <source>This is not a person.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>这不是用户。</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>这不是中继地址。</translation>
    </message>
    <message>
        <source>This account is read only here: its secret key is not on this machine.</source>
        <extracomment>Error when a list is changed
----------
Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings
----------
Error when something is published</extracomment>
        <translation>这个账户在这里是只读的：它的私钥不在这台电脑上。</translation>
    </message>
    <message>
        <source>This version is not kept here.</source>
        <extracomment>Error when a list is changed
----------
Error when an earlier version of a list is restored</extracomment>
        <translation>这里没有保存此版本。</translation>
    </message>
    <message>
        <source>This picture cannot be read. See whether the file is still there, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>无法读取这张图片。请查看文件是否还在，然后重新选择。</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MiB. Make it smaller, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>这张图片超过 20 MiB。请缩小后重新选择。</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 不允许你存储图片。请在“设置”的“帖子”中选择其他服务器。</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 不允许你存储图片。服务器的回答：%2</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 要求先付费。请在“设置”的“帖子”中选择其他服务器。</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 要求先付费。服务器的回答：%2</translation>
    </message>
    <message>
        <source>This picture is too large for %1. Make it smaller.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>这张图片对 %1 来说太大。请缩小。</translation>
    </message>
    <message>
        <source>This picture is too large for %1. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>这张图片对 %1 来说太大。服务器的回答：%2</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 不接收这种图片。请在“设置”的“帖子”中选择其他服务器。</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 不接收这种图片。服务器的回答：%2</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. Try again later.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 要求图片之间有间隔。请稍后重试。</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 要求图片之间有间隔。服务器的回答：%2</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 自身出错。请重试。</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>服务器 %1 自身出错。请重试。服务器的回答：%2</translation>
    </message>
    <message>
        <source>Nothing has moved to %1 for a while. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>向 %1 的传输已有一段时间没有进展。请查看你是否在线，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke or was not made. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>与 %1 的连接中断或未能建立。请查看你是否在线，然后重试。</translation>
    </message>
    <message>
        <source>You have not chosen a server for pictures. Add one in Settings, Posts, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>你还没有选择图片服务器。请在“设置”的“帖子”中添加一个，然后重试。</translation>
    </message>
    <message>
        <source>This is not waiting to be sent.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>这不在等待发送。</translation>
    </message>
    <message>
        <source>This is not in the outbox, or it is being worked for already.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>这不在发件箱中，或已在为它计算。</translation>
    </message>
    <message>
        <source>No relay asks for work on this any more.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>已没有中继要求为它计算。</translation>
    </message>
    <message>
        <source>The work was given up.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published</extracomment>
        <translation>计算已放弃。</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>这不在发件箱中。</translation>
    </message>
    <message>
        <source>This is not a picture that can be sent. Choose a JPEG, PNG, WebP or GIF file.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>这不是可以发送的图片。请选择 JPEG、PNG、WebP 或 GIF 文件。</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off, so what it holds beside the picture cannot be taken out. Save it anew and try again.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>这张图片已损坏或不完整，无法去除图像以外的信息。请重新保存后再试。</translation>
    </message>
    <message>
        <source>What you write cannot be saved: the disk is full. Make room on it, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>无法保存你写的内容：磁盘已满。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>What you write cannot be saved: Nandu may not write into its folder. Look at the folder&apos;s permissions, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>无法保存你写的内容：Nandu 没有写入其文件夹的权限。请查看文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>What you write cannot be saved: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>无法保存你写的内容：%1</translation>
    </message>
    <message>
        <source>What you wrote cannot be read: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>无法读取你写的内容：%1</translation>
    </message>
    <message>
        <source>This note is not stored here any more.</source>
        <extracomment>Error when something is published
----------
Error when a note is sent</extracomment>
        <translation>这条笔记已不存储在这里。</translation>
    </message>
    <message>
        <source>Only its author can delete a note.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>只有作者才能删除笔记。</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>没有可重新发送的内容。</translation>
    </message>
    <message>
        <source>The account was signed out.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>账户已退出登录。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>没有可撤回的内容。</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>请登录后再发布。</translation>
    </message>
    <message>
        <source>There is no relay to publish to. Add one that may be written to.</source>
        <extracomment>Error when something is published
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>没有可发布到的中继。请添加一个可写入的中继。</translation>
    </message>
    <message>
        <source>This note would be gone before it is sent.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>这条笔记在发送前就会过期。</translation>
    </message>
    <message>
        <source>This is not the address of a relay: %1.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>这不是中继地址：%1。</translation>
    </message>
    <message>
        <source>There is nothing to post.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>没有可发布的内容。</translation>
    </message>
    <message>
        <source>The note to answer is not known.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>找不到要回复的笔记。</translation>
    </message>
    <message>
        <source>The list of relays could not be read; the default relays are used and the old file is kept as %1.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>无法读取中继列表；将使用默认中继，旧文件保留为 %1。</translation>
    </message>
    <message>
        <source>The list of relays may not be read; the default relays are used.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>没有读取中继列表的权限；将使用默认中继。</translation>
    </message>
    <message>
        <source>The number of workers</source>
        <extracomment>Begins a sentence such as &quot;The number of workers must be a whole number&quot;; workers are the threads that check signatures</extracomment>
        <translation>工作线程数</translation>
    </message>
    <message>
        <source>The queue capacity</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>队列容量</translation>
    </message>
    <message>
        <source>The interval between count updates</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>计数更新间隔</translation>
    </message>
    <message>
        <source>The port for figures</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>指标端口</translation>
    </message>
    <message>
        <source>The time to take a note back</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>可撤回笔记的时间</translation>
    </message>
    <message>
        <source>The number of relays</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>同时连接的中继数</translation>
    </message>
    <message>
        <source>The number of relays for a person</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>每人的中继数</translation>
    </message>
    <message>
        <source>The text size</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”; %3 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>%1必须是整数，不能是“%2”；将使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4; %5 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>%1必须在 %2 到 %3 之间，不能是 %4；将使用 %5。</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>无法保存设置：%1。</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2); the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>无法读取 %1 中的设置（%2）；将使用默认值。</translation>
    </message>
    <message>
        <source>The settings file was damaged; it was put aside as %1 and the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>设置文件已损坏；它已另存为 %1，将使用默认值。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>设置文件 %1 已损坏；将使用默认值。</translation>
    </message>
    <message>
        <source>These words give no key.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>这些单词不能得出密钥。</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, missing or in another place.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>这些单词不匹配：有一个错误、缺失或位置不对。</translation>
    </message>
    <message>
        <source>This is not the address of a server for pictures. One looks like https://blossom.example.com.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>这不是图片服务器的地址。地址类似 https://blossom.example.com。</translation>
    </message>
    <message>
        <source>This server is not encrypted. Use its address with https://.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>此服务器未加密。请使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The server did not say where the picture is. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>服务器没有说明图片在哪里。请在“设置”的“帖子”中选择其他服务器。</translation>
    </message>
    <message>
        <source>The server has changed the picture, so it is not used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>服务器更改了图片，因此不使用。请在“设置”的“帖子”中选择其他服务器。</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>服务器给出的地址无法使用。请在“设置”的“帖子”中选择其他服务器。</translation>
    </message>
    <message>
        <source>This is not a name on Nostr. Such a name looks like ana@example.com.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>这不是 Nostr 上的名称。名称类似 ana@example.com。</translation>
    </message>
    <message>
        <source>Nobody has this name there. Check its spelling, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>那里没有人使用此名称。请检查拼写，或使用 npub。</translation>
    </message>
    <message>
        <source>It has left already. You can ask the relays to delete it.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>它已经发出。你可以请求中继删除它。</translation>
    </message>
    <message>
        <source>This is not in the outbox any more.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>这已不在发件箱中。</translation>
    </message>
    <message>
        <source>A relay has it by now. Sent again it would be a second note, so it stays as it is.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>已有中继收到它。再次发送会成为第二条笔记，因此保持不变。</translation>
    </message>
    <message>
        <source>This text contains a secret key (nsec). Whoever sees it owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>这段文字含有私钥（nsec）。看到它的人就能掌控该账户，因此没有保存也没有发送。</translation>
    </message>
    <message>
        <source>This text contains an encrypted secret key (ncryptsec). It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>这段文字含有加密的私钥（ncryptsec）。没有保存也没有发送。</translation>
    </message>
    <message>
        <source>This text contains your own secret key. It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>这段文字含有你自己的私钥。没有保存也没有发送。</translation>
    </message>
    <message>
        <source>This text contains the words of a secret key. Whoever sees them owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>这段文字含有私钥的单词。看到它们的人就能掌控该账户，因此没有保存也没有发送。</translation>
    </message>
    <message>
        <source>You signed out before it was signed.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>你在签名之前退出了登录。</translation>
    </message>
    <message>
        <source>A key in words has 12 or 24 of them, and these are %1.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is how many words they typed</extracomment>
        <translation>单词形式的密钥有 12 或 24 个单词，这里有 %1 个。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words that such a key is made of. Check its spelling.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is the place of the wrong one</extracomment>
        <translation>第 %1 个单词不在此类密钥的单词表中。请检查拼写。</translation>
    </message>
    <message>
        <source>The days that notes of people you follow are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>保留关注者笔记的天数</translation>
    </message>
    <message>
        <source>The days that notes of their friends are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>保留其好友笔记的天数</translation>
    </message>
    <message>
        <source>The days that notes of strangers are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>保留陌生人笔记的天数</translation>
    </message>
    <message>
        <source>The days that reactions are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>保留回应的天数</translation>
    </message>
    <message>
        <source>The days that other kinds are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>保留其他类型的天数</translation>
    </message>
    <message>
        <source>The largest size of the store</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>存储的最大容量</translation>
    </message>
    <message>
        <source>The number of people kept in step</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>保持同步的人数</translation>
    </message>
    <message>
        <source>The beginning of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>免打扰的开始时间</translation>
    </message>
    <message>
        <source>The end of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>免打扰的结束时间</translation>
    </message>
    <message>
        <source>The setting %1 must be true or false, not “%2”; %3 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.reduced_motion), %2 what stood there, %3 true or false</extracomment>
        <translation>设置 %1 必须是 true 或 false，不能是“%2”；将使用 %3。</translation>
    </message>
    <message>
        <source>The setting %1 must be %2, %3 or %4, not “%5”; %2 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.theme), %2, %3 and %4 what it may be, %5 what stood there</extracomment>
        <translation>设置 %1 必须是 %2、%3 或 %4，不能是“%5”；将使用 %2。</translation>
    </message>
    <message>
        <source>Who is kept in step must be self, following, mutual or friends, not “%1”; following is used.</source>
        <extracomment>Told when a value of the settings is not allowed; the four words stay as they are, %1 is what stood there</extracomment>
        <translation>保持同步的人必须是 self、following、mutual 或 friends，不能是“%1”；将使用 following。</translation>
    </message>
    <message>
        <source>The number of days to keep complete</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>保持完整的天数</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>引擎：%1，每秒 %2 个事件</translation>
    </message>
    <message>
        <source>events/s</source>
        <extracomment>After a number: events a second</extracomment>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <extracomment>How many events are in the database, %1 such as 12k</extracomment>
        <translation>已存储 %1</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Debug</source>
        <extracomment>Choice of the number of workers: one, for finding faults</extracomment>
        <translation>调试</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>Setting: how many threads check signatures</extracomment>
        <translation>工作线程数</translation>
    </message>
    <message>
        <source>Auto: %L1</source>
        <extracomment>Value of the setting: the program chose %L1 workers</extracomment>
        <translation>自动：%L1</translation>
    </message>
    <message>
        <source>Threads that check signatures. More are faster on many cores; applies now, nothing is lost. Auto takes three quarters of the cores.</source>
        <extracomment>Explanation under the setting Workers; Auto is one of its choices</extracomment>
        <translation>验证签名的线程。核心多时，线程越多越快；立即生效，不会丢失任何内容。“自动”使用四分之三的核心。</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Screen reader: name of a choice of numbers of workers</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 · %L2</source>
        <extracomment>Choice of the number of workers: %1 is its name (Low), %L2 the number</extracomment>
        <translation>%1 · %L2</translation>
    </message>
    <message>
        <source>Auto · %L1</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores, %L1 is the number</extracomment>
        <translation>自动 · %L1</translation>
    </message>
    <message>
        <source>On this computer: %1.</source>
        <extracomment>Under the setting Workers, %1 such as &quot;26,480 events/s, 1.9 of 2 cores&quot;</extracomment>
        <translation>在这台电脑上：%1。</translation>
    </message>
    <message>
        <source>Benchmark this computer to see what each number of workers reaches and costs.</source>
        <extracomment>Under the setting Workers: &quot;Benchmark&quot; is a verb</extracomment>
        <translation>对这台电脑进行基准测试，看看每种工作线程数的速度和开销。</translation>
    </message>
    <message>
        <source>Queue capacity</source>
        <extracomment>Setting: how many events may wait</extracomment>
        <translation>队列容量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>Value of the setting Queue capacity</extracomment>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>How many events may wait between the sockets and the store. When it is full, relays are read more slowly.</source>
        <extracomment>Explanation under the setting Queue capacity</extracomment>
        <translation>套接字与存储之间可等待的事件数。队列满时，会放慢从中继读取的速度。</translation>
    </message>
    <message>
        <source>Count flush</source>
        <extracomment>Setting: how often counts of likes and replies on the screen change</extracomment>
        <translation>计数更新间隔</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Value of the setting Count flush, in milliseconds</extracomment>
        <translation>%L1 毫秒</translation>
    </message>
    <message>
        <source>How often the counts of all notes on screen change together.</source>
        <extracomment>Explanation under the setting Count flush</extracomment>
        <translation>屏幕上所有笔记的计数一起更新的间隔。</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <extracomment>Setting; Prometheus is a program that collects figures</extracomment>
        <translation>Prometheus 指标</translation>
    </message>
    <message>
        <source>Serves the engine&apos;s figures as text at /metrics, to programs on this computer only. No name, no note, no key is in them.</source>
        <extracomment>Explanation under the setting; /metrics stays</extracomment>
        <translation>在 /metrics 以文本形式提供引擎的指标，仅供这台电脑上的程序使用。其中没有名称、笔记或密钥。</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>Button: all settings of this page as they were at first</extracomment>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>引擎：%1，每秒 %2 个事件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Events a second, short</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1, %2 events a second</source>
        <extracomment>Tooltip: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>%1，每秒 %2 个事件</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>Too large</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: longer than allowed</extracomment>
        <translation>太大</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: not valid JSON text</extracomment>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>A field twice</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: one field stands in it twice</extracomment>
        <translation>字段重复</translation>
    </message>
    <message>
        <source>A field missing</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a field of the event is not there</extracomment>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>A field of the wrong type</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: text where a number should be, and the like</extracomment>
        <translation>字段类型错误</translation>
    </message>
    <message>
        <source>A number out of range</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a number that is too big or too small</extracomment>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: lists in lists in lists</extracomment>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: more tags than allowed</extracomment>
        <translation>标签过多</translation>
    </message>
    <message>
        <source>Bad hexadecimal digits</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: an id or key that is not written as hexadecimal digits</extracomment>
        <translation>十六进制错误</translation>
    </message>
    <message>
        <source>Bad UTF-8</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: broken letters (UTF-8 is the encoding)</extracomment>
        <translation>UTF-8 错误</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: nobody asked the relay for it</extracomment>
        <translation>未请求</translation>
    </message>
    <message>
        <source>Answer came late</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: it came when the question was closed already</extracomment>
        <translation>应答太迟</translation>
    </message>
    <message>
        <source>Wrong id</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the event&apos;s id is not the hash of it</extracomment>
        <translation>ID 错误</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: forged or damaged</extracomment>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>The check crashed</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the check of it crashed, twice</extracomment>
        <translation>验证时崩溃</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>What was slow, in a list of slow operations: writing a batch of events into the database</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>What was slow, in a list of slow operations: painting one picture of the window</extracomment>
        <translation>画面帧</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Note %1…</source>
        <extracomment>Entry of a list: a note whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>笔记 %1…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <extracomment>Entry of a list that only its owner can read, %1 is the entry</extracomment>
        <translation>%1（私密）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of entries that was cut, %Ln is how many are left out</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for reading only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1，仅读取</translation>
    </message>
    <message>
        <source>%1, for writing only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1，仅写入</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <extracomment>Button under an error: does it once more</extracomment>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That is not in a form Nandu can use. Check it and try again.</source>
        <extracomment>Error</extracomment>
        <translation>这不是 Nandu 可用的格式。请检查后重试。</translation>
    </message>
    <message>
        <source>This was not found. It may arrive once a relay has it.</source>
        <extracomment>Error: a note or person</extracomment>
        <translation>没有找到。等某个中继有了它，它可能就会到来。</translation>
    </message>
    <message>
        <source>This was refused, and nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>请求被拒绝，没有任何更改。</translation>
    </message>
    <message>
        <source>Your key is locked. Unlock it with your password and try again.</source>
        <extracomment>Error</extracomment>
        <translation>你的密钥已锁定。请用密码解锁，然后重试。</translation>
    </message>
    <message>
        <source>An earlier request still runs. Try again in a moment.</source>
        <extracomment>Error</extracomment>
        <translation>之前的请求仍在进行。请稍后重试。</translation>
    </message>
    <message>
        <source>Nothing can be reached right now. Check the network and your relays, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>目前无法连接任何地方。请检查网络和中继，然后重试。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again.</source>
        <extracomment>Error</extracomment>
        <translation>没有及时收到应答。请重试。</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing is lost.</source>
        <extracomment>Error</extracomment>
        <translation>磁盘已满。请腾出空间，然后重试；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Nandu may not write to its folder. Check the folder&apos;s permissions, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>Nandu 没有写入其文件夹的权限。请检查文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Stored data failed its check and was set aside. It will be fetched again.</source>
        <extracomment>Error</extracomment>
        <translation>存储的数据未通过检查，已放到一边。将重新获取。</translation>
    </message>
    <message>
        <source>These files were written by a newer Nandu. Update Nandu to use them.</source>
        <extracomment>Error</extracomment>
        <translation>这些文件由更新版本的 Nandu 写入。请更新 Nandu 后使用。</translation>
    </message>
    <message>
        <source>This is too large. Make it shorter and try again.</source>
        <extracomment>Error</extracomment>
        <translation>太大了。请缩短后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside Nandu. Try again; the log says more.</source>
        <extracomment>Error</extracomment>
        <translation>Nandu 内部出现问题。请重试；日志中有更多信息。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences after one another</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>Error with its reason: %1 is a sentence, %2 the reason</extracomment>
        <translation>%1原因：%2</translation>
    </message>
    <message>
        <source>This relay does not take notes from you.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>此中继不接收你的笔记。</translation>
    </message>
    <message>
        <source>This relay wants a pause between notes. Try again later.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>此中继要求笔记之间有间隔。请稍后重试。</translation>
    </message>
    <message>
        <source>This relay finds something wrong with it.</source>
        <extracomment>Why a relay did not take a note: &quot;it&quot; is the note</extracomment>
        <translation>此中继认为它有问题。</translation>
    </message>
    <message>
        <source>This relay asks for proof of work.</source>
        <extracomment>Why a relay did not take a note; proof of work is computing time spent for it</extracomment>
        <translation>此中继要求工作量证明。</translation>
    </message>
    <message>
        <source>Only some people may write to this relay.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>只有部分人可以写入此中继。</translation>
    </message>
    <message>
        <source>This relay wants to know who you are first.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>此中继要求先登录。</translation>
    </message>
    <message>
        <source>Nobody on this relay would see it: you are muted there.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>此中继上没有人会看到：你在那里已被静音。</translation>
    </message>
    <message>
        <source>This relay had a fault of its own. Try again.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>此中继自身出错。请重试。</translation>
    </message>
    <message>
        <source>This relay refused it.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>此中继拒绝了它。</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>Why a relay did not take a note: %1 is a sentence, %2 the relay&apos;s own words</extracomment>
        <translation>%1中继的回答：%2</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>Nothing is missing here any more.</source>
        <extracomment>a row between two notes of the feed that said that some may be missing there</extracomment>
        <translation>这里不再缺少任何内容。</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <extracomment>Title of a page: notes of the people one follows</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Title of a page: notes of everybody</extracomment>
        <translation>全网</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <extracomment>Title of the empty page Home</extracomment>
        <translation>目前很安静</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <extracomment>Title of the empty page Global</extracomment>
        <translation>还没有笔记</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>没有中继应答。一有应答，笔记就会到来。</translation>
    </message>
    <message>
        <source>The people you follow have written nothing that your relays have.</source>
        <extracomment>Text of the empty page Home</extracomment>
        <translation>你的中继上还没有你关注的人写的内容。</translation>
    </message>
    <message>
        <source>Your relays are being asked. The first notes take a moment.</source>
        <extracomment>Text of the empty page Global</extracomment>
        <translation>正在询问你的中继。第一批笔记需要片刻。</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button on the empty page Home: goes to the page Global</extracomment>
        <translation>打开全网</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the follow list is saved</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <extracomment>Button: no longer follow this person</extracomment>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>Button: says that one follows this person; a press ends it</extracomment>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: follow this person</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>关注 %1</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>What shall we call you?</source>
        <extracomment>Title of a step of the first start: asks for a name</extracomment>
        <translation>怎么称呼你？</translation>
    </message>
    <message>
        <source>Whose eyes shall it be?</source>
        <extracomment>Title of a step of the first start: whose Nostr one wants to look at, read only</extracomment>
        <translation>用谁的视角来看？</translation>
    </message>
    <message>
        <source>Others see this name. It need not be your real one.</source>
        <extracomment>Text under the question for a name</extracomment>
        <translation>其他人会看到这个名称。不必是真名。</translation>
    </message>
    <message>
        <source>An npub or a name like ana@example.com. Home shows what this person follows; nothing can be written.</source>
        <extracomment>Text under the question whose Nostr one wants to look at; npub is not translated</extracomment>
        <translation>npub 或类似 ana@example.com 的名称。主页会显示此人关注的内容；不能发布任何内容。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Placeholder in the field for one&apos;s name</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>npub1… or name@domain</source>
        <extracomment>Placeholder in a field; npub1 is not translated</extracomment>
        <translation>npub1… 或 name@domain</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Create key</source>
        <extracomment>Button: makes a new key</extracomment>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Try again</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there: fetches them</extracomment>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Events a second, at most %L1</source>
        <extracomment>Screen reader: a graph, %L1 is its highest mark</extracomment>
        <translation>每秒事件数，最多 %L1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>At the right end of the axis of time</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>At the axis of time, minutes; the number is negative</extracomment>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>At the axis of time, seconds; the number is negative</extracomment>
        <translation>%L1 秒</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <extracomment>title of the page that shows the user manual</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>read by a screen reader: the buttons that open a chapter of the user manual</extracomment>
        <translation>章节</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>Line above the user guide, whose text is not translated</extracomment>
        <translation>指南是用英文写的。</translation>
    </message>
</context>
<context>
    <name>HashtagPage</name>
    <message>
        <source>Nothing with #%1 yet</source>
        <extracomment>Title of the empty page of a hashtag, %1 is the word</extracomment>
        <translation>还没有带 #%1 的内容</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>没有中继应答。一有应答，笔记就会到来。</translation>
    </message>
    <message>
        <source>Your relays are being asked.</source>
        <extracomment>Text of an empty page</extracomment>
        <translation>正在询问你的中继。</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of a sheet: what each key on the keyboard does</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <extracomment>button over the list of keys; opens the user manual</extracomment>
        <translation>阅读指南</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>part of the keyboard help</extracomment>
        <translation>全局</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>part of the keyboard help: two keys, one after the other</extracomment>
        <translation>前往</translation>
    </message>
    <message>
        <source>On a note</source>
        <extracomment>part of the keyboard help: keys in a list of notes</extracomment>
        <translation>在笔记上</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>part of the keyboard help: keys while a note is written</extracomment>
        <translation>写笔记时</translation>
    </message>
</context>
<context>
    <name>KeyCopy</name>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <extracomment>Message after the secret key was copied: &quot;it&quot; is the key</extracomment>
        <translation>已复制。半分钟后会从剪贴板中清除。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error: the password is too short</extracomment>
        <translation>
            <numerusform>请设置至少 %Ln 个字符的密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error</extracomment>
        <translation>两次输入的密码不同。</translation>
    </message>
</context>
<context>
    <name>KeyCopyPane</name>
    <message>
        <source>Your key is shown</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>密钥已显示</translation>
    </message>
    <message>
        <source>Your key is hidden</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>密钥已隐藏</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: hides the key</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the key</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the key as a QR code</extracomment>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the key into the clipboard</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>A copy under a password</source>
        <extracomment>Switch: encrypts the copy of the key with a password</extracomment>
        <translation>加密码的备份</translation>
    </message>
    <message>
        <source>Only with the password does anybody get at the key (ncryptsec). Forget the password, and nobody does.</source>
        <extracomment>Explanation; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>只有凭密码才能取出密钥（ncryptsec）。忘记密码，就没有人能取出。</translation>
    </message>
    <message>
        <source>A password for the copy</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>Button: makes the encrypted form of the key</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Copy the encrypted key</source>
        <extracomment>Button: puts the encrypted key into the clipboard</extracomment>
        <translation>复制加密的密钥</translation>
    </message>
    <message>
        <source>Show the key as a code?</source>
        <extracomment>Title of a question: whether the secret key is shown as a QR code</extracomment>
        <translation>要以二维码显示密钥吗？</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can write in your name for ever. Look who is behind you, and that you share no screen.</source>
        <extracomment>Text of that question</extracomment>
        <translation>看到或拍下二维码的人可以永远以你的名义发言。请留意身后是否有人，并确认没有共享屏幕。</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button of that question</extracomment>
        <translation>显示二维码</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Write a note</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Palette: people, pages and deeds by name</source>
        <extracomment>what a key does, in the keyboard help; the palette is the list that Ctrl+K opens</extracomment>
        <translation>面板：按名称查找用户、页面和操作</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>前进</translation>
    </message>
    <message>
        <source>From area to area; Tab goes on within one</source>
        <extracomment>what a key does, in the keyboard help; the areas are the rail, the page and the column beside it</extracomment>
        <translation>在区域间切换；区域内用 Tab</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>这份按键列表</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>what a key does, in the keyboard help; the guide is the user manual</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>退出 Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Global: the newest notes of everybody</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>全网：所有人的最新笔记</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>你的个人资料</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Engine: how the synchronisation does</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>引擎：同步的情况</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>下一条笔记</translation>
    </message>
    <message>
        <source>Note before</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>上一条笔记</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Profile of its author</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>作者的个人资料</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>回复</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>赞</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>转发</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Bookmark it, or no longer</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>添加或移除书签</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>到最新处</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <extracomment>what a key does while a note is written, in the keyboard help</extracomment>
        <translation>发送你写的内容</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>关闭最上层</translation>
    </message>
    <message>
        <source>Sync: what is fetched of each relay</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>同步：从每个中继获取的内容</translation>
    </message>
    <message>
        <source>Next link, picture or quote in the note; Enter opens it</source>
        <extracomment>what a key does in a list of notes, in the keyboard help; pressed again it goes on to the one after</extracomment>
        <translation>笔记中的下一个链接、图片或引用；按 Enter 打开</translation>
    </message>
</context>
<context>
    <name>KeyPlaceStep</name>
    <message>
        <source>Where shall your key lie?</source>
        <extracomment>Title of a step of the first start: where the secret key is kept on the computer</extracomment>
        <translation>密钥放在哪里？</translation>
    </message>
    <message>
        <source>A password for the key file</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>密钥文件的密码</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Keep it under this password</source>
        <extracomment>Button: keeps the key in a file that a password opens</extracomment>
        <translation>用此密码保管</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <extracomment>Button: the key is gone when the program closes</extracomment>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>返回</translation>
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
        <translation>要在浏览器中打开吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not open the link</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a question: opens the link in the browser</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Nandu does not open this kind of link.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>Nandu 不打开这种链接。</translation>
    </message>
    <message>
        <source>No browser took the link. Copy it instead.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>没有浏览器能打开此链接。请改为复制链接。</translation>
    </message>
</context>
<context>
    <name>ListGuard</name>
    <message>
        <source>Your profile</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>你的个人资料</translation>
    </message>
    <message>
        <source>Your follow list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>你的关注列表</translation>
    </message>
    <message>
        <source>Your mute list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>你的静音列表</translation>
    </message>
    <message>
        <source>Your relay list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>你的中继列表</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>你的书签</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>你的一个列表</translation>
    </message>
    <message numerus="yes">
        <source>%1: another app removed %Ln entries from it.</source>
        <extracomment>Message; %1 is a list (Your follow list), &quot;app&quot; another Nostr program</extracomment>
        <translation>
            <numerusform>%1：另一个应用从中移除了 %Ln 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button of that message: puts the removed entries back</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1: the newest version could not be loaded yet. Your change is kept, and published once a relay answers.</source>
        <extracomment>Message; %1 is a list (Your follow list)</extracomment>
        <translation>%1：尚无法加载最新版本。你的更改已保留，有中继应答后就会发布。</translation>
    </message>
    <message>
        <source>%1: with this change it would have %L2 entries instead of %L3. Another app may have lost the rest. Publish it all the same?</source>
        <extracomment>Question; %1 is a list (Your follow list), %L2 and %L3 are numbers</extracomment>
        <translation>%1：这次更改后将有 %L2 个条目，而不是 %L3 个。其余的可能是被另一个应用弄丢的。仍要发布吗？</translation>
    </message>
    <message>
        <source>%1: none of your relays has it. If you never had one, start it now; if you had, cancel and add the relays you used before.</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1：你的中继上都没有。如果从未有过，现在就新建；如果有过，请取消并添加以前使用的中继。</translation>
    </message>
    <message>
        <source>%1: another app keeps changing it while you do. Both versions are kept. Publish your change once more?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1：你更改时，另一个应用也在不断更改。两个版本都已保留。要再次发布你的更改吗？</translation>
    </message>
    <message>
        <source>%1: the newest version is dated in the future. Publish your change on top of it?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1：最新版本的日期在未来。要在其基础上发布你的更改吗？</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <extracomment>Button of a question: begins an empty list</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button of a question: the change is published</extracomment>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>ListOverview</name>
    <message>
        <source>Nandu keeps every version of your lists that it sees, also those that other apps wrote. Nothing that was lost is gone.</source>
        <extracomment>Above the list of one&apos;s own lists</extracomment>
        <translation>Nandu 会保存它见到的每个列表版本，包括其他应用写入的。丢失的内容都还在。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is a list (Follow list), %2 how many entries it has</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ListVault</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields one&apos;s profile has</extracomment>
        <translation>
            <numerusform>%Ln 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a list has</extracomment>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
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
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1 · a change waits for your relays</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · 有更改在等待你的中继</translation>
    </message>
    <message>
        <source>%1 · private entries that cannot be read here are kept</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · 在此无法读取的私密条目会保留</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of a list</extracomment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>Name of a list</extracomment>
        <translation>关注列表</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>Name of a list</extracomment>
        <translation>静音列表</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>Name of a list</extracomment>
        <translation>中继列表</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Name of a list</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>People: %1</source>
        <extracomment>Name of a list of people, %1 is the name its owner gave</extracomment>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>List of kind %1</source>
        <extracomment>Name of a list without a name, %1 is the number of its kind</extracomment>
        <translation>类型 %1 的列表</translation>
    </message>
</context>
<context>
    <name>ListVersionItem</name>
    <message>
        <source>the first one known</source>
        <extracomment>What changed in this version of a list: there is none before it</extracomment>
        <translation>已知的第一个版本</translation>
    </message>
    <message>
        <source>nothing changed in its entries</source>
        <extracomment>What changed in this version of a list, in lower case: stands in a line with other facts</extracomment>
        <translation>条目没有变化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What changed in a version of a list: %1 is &quot;3 added&quot;, %2 is &quot;2 removed&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>How many entries were added in a version of a list</extracomment>
        <translation>
            <numerusform>添加 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>How many entries were removed in a version of a list</extracomment>
        <translation>
            <numerusform>移除 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>written here</source>
        <extracomment>Who wrote a version of a list, in lower case: this program</extracomment>
        <translation>在此写入</translation>
    </message>
    <message>
        <source>written by %1</source>
        <extracomment>Who wrote a version of a list, %1 is the name of a program</extracomment>
        <translation>由 %1 写入</translation>
    </message>
    <message>
        <source>written by another app</source>
        <extracomment>Who wrote a version of a list: no name of a program is known</extracomment>
        <translation>由另一个应用写入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields a version of the profile has</extracomment>
        <translation>
            <numerusform>%Ln 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a version of a list has</extracomment>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Screen reader: a version of a list: when, who wrote it, how many entries, what changed</extracomment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Small mark at the version of a list that is in use</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Line at a version of a list: how many entries, what changed, who wrote it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Button: shows what this version changed</extracomment>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>Screen reader: the button that shows what changed, %1 is a date</extracomment>
        <translation>%1 的变更内容</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <extracomment>Button, after Compare was pressed on this version: the next one pressed is compared with it</extracomment>
        <translation>再选一个</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: chooses this version for a comparison</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the version of %1</source>
        <extracomment>Screen reader: the button that compares, %1 is a date</extracomment>
        <translation>比较 %1 的版本</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>Button: asks whether this version of a list comes back</extracomment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <extracomment>Screen reader: the button that restores, %1 is a date</extracomment>
        <translation>恢复 %1 的版本</translation>
    </message>
</context>
<context>
    <name>ListVersions</name>
    <message>
        <source>Versions</source>
        <extracomment>Screen reader: name of the list of versions</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>No version yet</source>
        <extracomment>Title of the empty list of versions</extracomment>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>As soon as one is loaded from your relays or written here, it is kept.</source>
        <extracomment>Text of the empty list of versions: &quot;one&quot; is a version of the list</extracomment>
        <translation>从中继加载或在这里写入后，就会保存。</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Your lists</source>
        <extracomment>Title of a page: follow list, relays, bookmarks and others</extracomment>
        <translation>你的列表</translation>
    </message>
</context>
<context>
    <name>LoadDot</name>
    <message>
        <source>Offline</source>
        <extracomment>State of the engine: no relay can be reached</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>State of the engine: much arrives</extracomment>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>State of the engine: more waits than it can take at once</extracomment>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>State of the engine: nothing waits</extracomment>
        <translation>平稳</translation>
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
        <translation>图片服务器</translation>
    </message>
    <message>
        <source>A picture is sent to the first of these Blossom servers, and to the next when that fails. The list is public, like your relays. Place, camera and comments are taken out of a picture before it leaves this computer.</source>
        <extracomment>Explanation under the setting; Blossom is the name of a kind of server</extracomment>
        <translation>图片会发送到这些 Blossom 服务器中的第一个，失败时发送到下一个。此列表是公开的，就像你的中继一样。图片离开这台电脑之前，会去除其中的地点、相机和备注信息。</translation>
    </message>
    <message>
        <source>Use %1 no more</source>
        <extracomment>Button without words, its name: removes the server %1</extracomment>
        <translation>不再使用 %1</translation>
    </message>
    <message>
        <source>https://blossom.example.com</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>https://blossom.example.com</translation>
    </message>
    <message>
        <source>Address of a server for pictures</source>
        <extracomment>Screen reader: name of the field</extracomment>
        <translation>图片服务器的地址</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the server</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add this server for pictures</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>添加此图片服务器</translation>
    </message>
    <message>
        <source>The change is kept here and published once your newest list is known.</source>
        <extracomment>Line under the list of servers</extracomment>
        <translation>更改保存在这里，得知你的最新列表后就会发布。</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <extracomment>Screen reader: name of the list of people who fit the name that is typed</extracomment>
        <translation>可提及的用户</translation>
    </message>
</context>
<context>
    <name>MissingParent</name>
    <message>
        <source>An earlier note of this conversation is not here yet. Your relays are being asked for it.</source>
        <extracomment>Shown in a conversation in place of a note</extracomment>
        <translation>此对话中较早的一条笔记还不在这里。正在向你的中继询问。</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>What is muted appears nowhere: not in feeds, conversations, counts, searches or notifications. Nobody is told.</source>
        <extracomment>Above the lists of what is muted</extracomment>
        <translation>静音的内容不会出现在任何地方：动态、对话、计数、搜索和通知中都没有。不会告知任何人。</translation>
    </message>
    <message>
        <source>Mute a word or #hashtag</source>
        <extracomment>Placeholder in the field for a word that is to be muted</extracomment>
        <translation>静音一个词或 #话题标签</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Button: mutes the word that was typed</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Heading: muted people</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Words and hashtags</source>
        <extracomment>Heading: muted words and hashtags</extracomment>
        <translation>词和话题标签</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>Heading: muted conversations</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Note %1…</source>
        <extracomment>A muted conversation whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>笔记 %1…</translation>
    </message>
    <message>
        <source>Nobody and nothing is muted</source>
        <extracomment>Title of the empty page of what is muted</extracomment>
        <translation>没有静音任何人或内容</translation>
    </message>
    <message>
        <source>Mute people and conversations in the menu of a note or on a profile.</source>
        <extracomment>Text of the empty page of what is muted</extracomment>
        <translation>可在笔记的菜单中或个人资料上静音用户和对话。</translation>
    </message>
</context>
<context>
    <name>MutedPage</name>
    <message>
        <source>Muted</source>
        <extracomment>Title of a page: people, words and conversations that one does not want to see</extracomment>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>MutedRow</name>
    <message>
        <source>Unmute</source>
        <extracomment>Button: this person, word or conversation is shown again</extracomment>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Screen reader: the button that unmutes, %1 is a name or word</extracomment>
        <translation>取消静音 %1</translation>
    </message>
</context>
<context>
    <name>NoteAction</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Screen reader: %1 is an action (Like), %2 how many did so</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Reply</source>
        <extracomment>Button under a note, its name: write an answer</extracomment>
        <translation>回复</translation>
    </message>
    <message>
        <source>Undo repost</source>
        <extracomment>Button under a note, its name: take the repost back</extracomment>
        <translation>取消转发</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>Button under a note, its name: hand the note on to one&apos;s followers</extracomment>
        <translation>转发</translation>
    </message>
    <message>
        <source>Unlike</source>
        <extracomment>Button under a note, its name: take the like back</extracomment>
        <translation>取消赞</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>Button under a note, its name</extracomment>
        <translation>赞</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button under a note, its name: opens the menu</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author covered this note</source>
        <extracomment>Instead of a note with a content warning that names no reason</extracomment>
        <translation>作者遮盖了这条笔记</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Below a content warning: shows the note</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Something Nandu cannot show yet (kind %1)</source>
        <extracomment>Instead of a note of a kind that cannot be shown, %1 is its number</extracomment>
        <translation>Nandu 尚无法显示的内容（类型 %1）</translation>
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
        <translation>正在向你的中继询问</translation>
    </message>
    <message>
        <source>It shows as soon as one of them sends it</source>
        <extracomment>Text in place of a note that is not loaded yet</extracomment>
        <translation>任一中继发来后就会显示</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <extracomment>Line above a note, %1 is the name of who is answered</extracomment>
        <translation>回复 %1</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message numerus="yes">
        <source>%1 · seen on %Ln relays</source>
        <extracomment>Under an opened note: %1 is the date and time, %Ln is how many relays have the note</extracomment>
        <translation>
            <numerusform>%1 · 见于 %Ln 个中继</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteImage</name>
    <message>
        <source>Picture from %1</source>
        <extracomment>Screen reader: a picture, %1 is the server; also shown until it is loaded</extracomment>
        <translation>来自 %1 的图片</translation>
    </message>
    <message>
        <source>Load picture from %1</source>
        <extracomment>Screen reader: a picture that is not loaded before somebody asks, %1 is the server</extracomment>
        <translation>加载来自 %1 的图片</translation>
    </message>
    <message>
        <source>%1 did not give the picture</source>
        <extracomment>In place of a picture that could not be loaded, %1 is the server</extracomment>
        <translation>%1 没有提供图片</translation>
    </message>
    <message>
        <source>Loading from %1…</source>
        <extracomment>In place of a picture while it is loaded, %1 is the server</extracomment>
        <translation>正在从 %1 加载…</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Nothing here yet</source>
        <extracomment>Title of an empty list of notes</extracomment>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Screen reader: name of the list of notes</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>无法读取这些笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notes</source>
        <extracomment>Button over the list: shows notes that have arrived meanwhile</extracomment>
        <translation>
            <numerusform>%Ln 条新笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <extracomment>Title of a question</extracomment>
        <translation>要删除这条笔记吗？</translation>
    </message>
    <message>
        <source>Relays are asked to delete it. Some may keep it, and others may have copied it already.</source>
        <extracomment>Text of the question whether to delete a note</extracomment>
        <translation>会请求中继删除它。有些中继可能会保留，其他人也可能已经复制。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the question whether to delete a note</extracomment>
        <translation>删除</translation>
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
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>Menu of a note, a verb: keep it among the bookmarks</extracomment>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a note: puts its nostr: address into the clipboard</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>Menu of a note: puts its words into the clipboard</extracomment>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy raw id</source>
        <extracomment>Menu of a note: puts its id (hexadecimal digits) into the clipboard</extracomment>
        <translation>复制原始 ID</translation>
    </message>
    <message>
        <source>Trace…</source>
        <extracomment>Menu of a note: shows the way it took from the relay to the screen</extracomment>
        <translation>追踪…</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Menu of a note, %1 is its author</extracomment>
        <translation>取消静音 %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>Menu of a note, %1 is its author: nothing of them is shown any more</extracomment>
        <translation>静音 %1</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <extracomment>Menu of a note: the whole conversation is not shown any more</extracomment>
        <translation>静音对话</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Menu of one&apos;s own note: asks relays to delete it</extracomment>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>NoteNotice</name>
    <message>
        <source>%1 reposted a note that is not here yet</source>
        <extracomment>In place of a note that is not loaded yet, %1 is who reposted it</extracomment>
        <translation>%1 转发了一条还不在这里的笔记</translation>
    </message>
    <message>
        <source>%1 reposted</source>
        <extracomment>Line above a note, %1 is who handed it on</extracomment>
        <translation>%1 转发了</translation>
    </message>
</context>
<context>
    <name>NotePiece</name>
    <message>
        <source>A quoted note that is not here yet</source>
        <extracomment>Title in place of a quoted note that is not loaded yet</extracomment>
        <translation>一条被引用但还不在这里的笔记</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Title of a card in a note: a Lightning invoice</extracomment>
        <translation>发票</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Title of a card in a note: a link to a video</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>It shows when a relay sends it</source>
        <extracomment>Text in place of a quoted note: &quot;it&quot; is the note</extracomment>
        <translation>有中继发来后就会显示</translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>Amount of a Lightning invoice, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 聪</translation>
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
        <translation>新：%1</translation>
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
        <translation>有人提到你、回复、赞或转发你写的内容，或关注你时，都会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody mentioned, answered or quoted you yet.</source>
        <extracomment>Text of the empty list of mentions and replies</extracomment>
        <translation>还没有人提到、回复或引用你。</translation>
    </message>
    <message>
        <source>Nobody reacted to your notes yet.</source>
        <extracomment>Text of the empty list of reactions</extracomment>
        <translation>还没有人回应你的笔记。</translation>
    </message>
    <message>
        <source>Nobody reposted your notes yet.</source>
        <extracomment>Text of the empty list of reposts</extracomment>
        <translation>还没有人转发你的笔记。</translation>
    </message>
    <message>
        <source>No zap has reached you yet.</source>
        <extracomment>Text of the empty list of zaps</extracomment>
        <translation>你还没有收到打闪。</translation>
    </message>
    <message>
        <source>Whoever begins to follow you stands here.</source>
        <extracomment>Text of the empty list of new followers</extracomment>
        <translation>开始关注你的人会显示在这里。</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <extracomment>Screen reader: name of the tabs over the notifications</extracomment>
        <translation>哪些通知</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab over the notifications: every kind</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Tab over the notifications in a narrow window: mentions and replies</extracomment>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>Tab over the notifications in a narrow window: reactions</extracomment>
        <translation>赞</translation>
    </message>
    <message>
        <source>Reposts</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>转发</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>Tab over the notifications: payments in bitcoin for notes</extracomment>
        <translation>打闪</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>Tab over the notifications in a narrow window: new followers</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>提及和回复</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>Tab over the notifications: likes and emoji</extracomment>
        <translation>回应</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>Tab over the notifications: people who began to follow</extracomment>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Screen reader: name of the list</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>Title of the empty list of notifications</extracomment>
        <translation>没有新通知</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message numerus="yes">
        <source>%Ln new mentions and replies</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln 条新的提及和回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reactions</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln 个新回应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reposts</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln 次新转发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new zaps</source>
        <extracomment>a notification of the desktop; a zap is a small payment</extracomment>
        <translation>
            <numerusform>%Ln 次新打闪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new followers</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln 位新关注者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names, in a sentence such as &quot;Ada and Bo follow you&quot;</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>Names, in a sentence such as &quot;Ada, Bo and 3 others follow you&quot;</extracomment>
        <translation>
            <numerusform>%1、%2 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentioned you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 提到了你</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replied to you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 回复了你</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quoted you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 引用了你</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 liked your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 赞了你的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reacted to your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 回应了你的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reposted your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 转发了你的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zapped your note</source>
        <extracomment>Notification: %1 are one or more names who paid bitcoin for the note; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 给你的笔记打闪了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 关注了你</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sats</source>
        <extracomment>How much was zapped, %1 is a number; sats are the small unit of bitcoin</extracomment>
        <translation>%1 聪</translation>
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
        <translation>打开</translation>
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
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>离线。你正在阅读已存储的内容；你写的内容会稍后发送。</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>This password does not open the key. Look at Caps Lock and the keyboard layout, then type it again.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>此密码无法打开密钥。请查看 Caps Lock 和键盘布局，然后重新输入。</translation>
    </message>
    <message>
        <source>This is not a whole secret key: a letter is wrong or missing. Copy it again from where you keep it.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>这不是完整的私钥：有字符错误或缺失。请从保管处重新复制。</translation>
    </message>
    <message>
        <source>The demo could not be started. Try &quot;nandu --demo&quot; in a terminal.</source>
        <extracomment>Error at the first start; nandu --demo is typed as it is</extracomment>
        <translation>无法启动演示。请在终端中尝试“nandu --demo”。</translation>
    </message>
    <message>
        <source>Type a name; you can change it later.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>请输入名称；以后可以更改。</translation>
    </message>
    <message>
        <source>This is a public key. It can be used for reading only; a secret key starts with nsec1.</source>
        <extracomment>Error at the first start; nsec1 stays</extracomment>
        <translation>这是公钥，只能用于阅读；私钥以 nsec1 开头。</translation>
    </message>
    <message>
        <source>This is the address of a signer. Go back and choose to use a signer.</source>
        <extracomment>Error at the first start: an address of a signer was typed as a key</extracomment>
        <translation>这是签名器的地址。请返回并选择“使用签名器”。</translation>
    </message>
    <message>
        <source>A secret key starts with nsec1 or ncryptsec1, or is 12 or 24 words.</source>
        <extracomment>Error at the first start; nsec1 and ncryptsec1 stay</extracomment>
        <translation>私钥以 nsec1 或 ncryptsec1 开头，或者是 12 或 24 个单词。</translation>
    </message>
    <message>
        <source>This key is encrypted. Type its password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>此密钥已加密。请输入它的密码。</translation>
    </message>
    <message>
        <source>This is a secret key. Go back and choose to use a secret key, or paste the public one (npub1).</source>
        <extracomment>Error at the first start; npub1 stays</extracomment>
        <translation>这是私钥。请返回并选择“使用你的密钥”，或粘贴公钥（npub1）。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error at the first start: the password is too short</extracomment>
        <translation>
            <numerusform>请设置至少 %Ln 个字符的密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome back</source>
        <extracomment>Title of the first page when a key only needs its password</extracomment>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>One more account</source>
        <extracomment>Title of the first page when an account is added</extracomment>
        <translation>再添一个账户</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>A calm, fast window on Nostr.</source>
        <extracomment>Line under the name of the program on the first page</extracomment>
        <translation>通往 Nostr 的一扇宁静、快速的窗。</translation>
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
        <translation>撤回</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>立即发送</translation>
    </message>
    <message numerus="yes">
        <source>Work for %Ln bits and send again</source>
        <extracomment>Button: proof of work of %Ln bits for a relay that asks for it, then sends again</extracomment>
        <translation>
            <numerusform>计算 %Ln 位并重新发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Working, %L1 % likely done</source>
        <extracomment>Progress of proof of work: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>正在计算，完成概率 %L1%</translation>
    </message>
    <message>
        <source>Working for this note</source>
        <extracomment>Screen reader: a progress bar</extracomment>
        <translation>正在为这条笔记计算</translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work</extracomment>
        <translation>停止计算</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: sends it once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <extracomment>Button: asks whether it shall not be sent any more</extracomment>
        <translation>停止尝试…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the note</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Outbox</source>
        <extracomment>Screen reader: name of the list of what is on its way to relays</extracomment>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <extracomment>Title of the empty outbox</extracomment>
        <translation>全部已送达</translation>
    </message>
    <message>
        <source>What you write waits here until every relay has it, also when you are offline or Nandu was closed.</source>
        <extracomment>Text of the empty outbox</extracomment>
        <translation>你写的内容在这里等待，直到每个中继都收到，离线或 Nandu 关闭过也一样。</translation>
    </message>
    <message>
        <source>Stop trying?</source>
        <extracomment>Title of a question</extracomment>
        <translation>要停止尝试吗？</translation>
    </message>
    <message>
        <source>The relays that took it keep it. The others are not asked again.</source>
        <extracomment>Text of a question: some relays have the note</extracomment>
        <translation>已接收的中继会保留它。不会再询问其他中继。</translation>
    </message>
    <message>
        <source>No relay has it. It stays on this computer and is not sent again.</source>
        <extracomment>Text of a question: &quot;it&quot; is the note</extracomment>
        <translation>没有中继存有它。它留在这台电脑上，不会再次发送。</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>Button of a question: it is not sent any more</extracomment>
        <translation>停止尝试</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Profile</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>关注列表</translation>
    </message>
    <message>
        <source>Request to delete</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>删除请求</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>转发</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>回应</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>评论</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>静音列表</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>中继列表</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>List of people</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>用户列表</translation>
    </message>
    <message>
        <source>Event of kind %1</source>
        <extracomment>What is on its way to relays, %1 is the number of its kind</extracomment>
        <translation>类型 %1 的事件</translation>
    </message>
    <message>
        <source>Not sent yet: you can still take it back.</source>
        <extracomment>State of a note</extracomment>
        <translation>尚未发送：你仍可以撤回。</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <extracomment>Title of a page: what is on its way to relays</extracomment>
        <translation>发件箱</translation>
    </message>
</context>
<context>
    <name>OwnMarks</name>
    <message>
        <source>Muted. They appear nowhere any more; Settings, Posts lists whom you muted.</source>
        <extracomment>Message after a person was muted; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>已静音。此人不会再出现在任何地方；“设置”的“帖子”中列有你静音的人。</translation>
    </message>
    <message>
        <source>No longer muted.</source>
        <extracomment>Message after somebody or something was unmuted</extracomment>
        <translation>已取消静音。</translation>
    </message>
    <message>
        <source>Muted. This conversation appears nowhere any more.</source>
        <extracomment>Message after a conversation was muted</extracomment>
        <translation>已静音。此对话不会再出现在任何地方。</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>Message after a note was put among the bookmarks</extracomment>
        <translation>已添加书签。</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <extracomment>Message after a note was taken out of the bookmarks</extracomment>
        <translation>已移除书签。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>离线。你正在阅读已存储的内容；你写的内容会稍后发送。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button without words, its name: to the page before</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Write a note</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>全网</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>a line of the palette (Ctrl+K): the page that tells which relays each person is read at</extracomment>
        <translation>在哪里读取谁</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>你的个人资料</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>编辑你的个人资料</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>你的列表</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of accounts</extracomment>
        <translation>切换账户</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings: relays</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>设置：中继</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, what is kept on the disk</extracomment>
        <translation>设置：存储</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>设置：外观</translation>
    </message>
    <message>
        <source>Settings: desktop and notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>设置：桌面和通知</translation>
    </message>
    <message>
        <source>Settings: posts</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>设置：帖子</translation>
    </message>
    <message>
        <source>Settings: account</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>设置：账户</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of all keys</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>a line of the palette (Ctrl+K): the user manual</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide: when something is wrong</source>
        <extracomment>a line of the palette (Ctrl+K): a chapter of the user manual</extracomment>
        <translation>指南：出现问题时</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>退出 Nandu</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>a line of the palette (Ctrl+K): the page that shows what is fetched of each relay</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Engine: slowest events</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, the events that took longest</extracomment>
        <translation>引擎：最慢的事件</translation>
    </message>
    <message>
        <source>Engine: quarantine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, events that were put aside</extracomment>
        <translation>引擎：隔离区</translation>
    </message>
    <message>
        <source>Engine: benchmark</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, how fast this computer is</extracomment>
        <translation>引擎：基准测试</translation>
    </message>
    <message>
        <source>Settings: engine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, workers and queue</extracomment>
        <translation>设置：引擎</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Open this note</source>
        <extracomment>a line of the palette (Ctrl+K), for a note whose name was pasted</extracomment>
        <translation>打开这条笔记</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <extracomment>a line of the palette (Ctrl+K), for a person whose npub was pasted</extracomment>
        <translation>打开此个人资料</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a line of the palette (Ctrl+K), for a web address; %1 is its host</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Notes with #%1</source>
        <extracomment>a line of the palette (Ctrl+K); %1 is a hashtag without the #</extracomment>
        <translation>带 #%1 的笔记</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <extracomment>the last line of the palette (Ctrl+K); %1 is what was typed</extracomment>
        <translation>搜索“%1”</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Go to</source>
        <extracomment>title of the palette (Ctrl+K), where pages, deeds and people are found by name</extracomment>
        <translation>前往</translation>
    </message>
    <message>
        <source>A page, a deed, a name, or a pasted npub, note or link</source>
        <extracomment>in the field of the palette (Ctrl+K)</extracomment>
        <translation>页面、操作、名称，或粘贴 npub、笔记、链接</translation>
    </message>
    <message>
        <source>What it could be</source>
        <extracomment>read by a screen reader: the lines of the palette</extracomment>
        <translation>可能的结果</translation>
    </message>
</context>
<context>
    <name>PeopleToFollow</name>
    <message>
        <source>People to follow</source>
        <extracomment>Screen reader: name of a list of people</extracomment>
        <translation>可关注的用户</translation>
    </message>
    <message>
        <source>Whom would you like to read?</source>
        <extracomment>Title on the page Home while one follows nobody</extracomment>
        <translation>你想读谁的内容？</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Here are some who write where you read; Global shows everybody.</source>
        <extracomment>Text on the page Home while one follows nobody; below is a list of people</extracomment>
        <translation>主页显示你关注的人。下面是一些在你读取的中继上写入的人；全网显示所有人。</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Look around in Global and follow whom you like.</source>
        <extracomment>Text on the page Home while one follows nobody</extracomment>
        <translation>主页显示你关注的人。去全网看看，关注你喜欢的人。</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button: goes to the page with notes of everybody</extracomment>
        <translation>打开全网</translation>
    </message>
</context>
<context>
    <name>PictureAttachments</name>
    <message>
        <source>Only pictures of this computer can be added. Save it first, then choose the file.</source>
        <extracomment>Error: something was dropped that is not a file; &quot;it&quot; is the picture</extracomment>
        <translation>只能添加这台电脑上的图片。请先保存，再选择文件。</translation>
    </message>
    <message numerus="yes">
        <source>A note holds at most %Ln pictures here.</source>
        <extracomment>Error: too many pictures</extracomment>
        <translation>
            <numerusform>一条笔记在这里最多可含 %Ln 张图片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the dialog that chooses files</extracomment>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <extracomment>Filter in the dialog that chooses files; keep the part in brackets</extracomment>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>What can be seen, for those who cannot</source>
        <extracomment>Placeholder in the field for the description of a picture, for people who cannot see it</extracomment>
        <translation>为看不见的人描述图中内容</translation>
    </message>
    <message>
        <source>Description of picture %L1</source>
        <extracomment>Screen reader: name of the field for the description, %L1 is the number of the picture</extracomment>
        <translation>图片 %L1 的说明</translation>
    </message>
    <message>
        <source>Uploading, %L1 %</source>
        <extracomment>State of a picture on its way to a server, %L1 per cent</extracomment>
        <translation>正在上传，%L1%</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <extracomment>State of a picture that has reached the server</extracomment>
        <translation>服务器正在存储</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: uploads the picture once more after a failure</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <extracomment>Button without words, its name: removes the picture from the note</extracomment>
        <translation>去掉这张图片</translation>
    </message>
    <message>
        <source>Stop uploading this picture</source>
        <extracomment>Button without words, its name: stops the upload and removes the picture</extracomment>
        <translation>停止上传这张图片</translation>
    </message>
    <message>
        <source>Drop it here to add it to the note</source>
        <extracomment>Shown while a file is dragged over the field</extracomment>
        <translation>拖放到这里以添加到笔记</translation>
    </message>
</context>
<context>
    <name>PostSettings</name>
    <message>
        <source>Time to take a note back</source>
        <extracomment>Setting: how long a note waits before it is sent</extracomment>
        <translation>可撤回笔记的时间</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of the setting: notes are sent at once</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Value of the setting, in seconds</extracomment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>So long a note waits on this computer before it is sent. Likes and follows are sent at once.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>笔记发送前在这台电脑上等待的时间。赞和关注会立即发送。</translation>
    </message>
    <message>
        <source>5 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>20 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>20 秒</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading in the settings: what is on its way to relays</extracomment>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Everything you sent has arrived.</source>
        <extracomment>Under the heading Outbox</extracomment>
        <translation>你发送的内容已全部送达。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way.</source>
        <extracomment>Under the heading Outbox: how many notes and other things are on their way</extracomment>
        <translation>
            <numerusform>%Ln 项正在发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way or not delivered.</source>
        <extracomment>Under the heading Outbox: how many are on their way or could not be delivered</extracomment>
        <translation>
            <numerusform>%Ln 项正在发送或未送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: goes to a page</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>你的列表</translation>
    </message>
    <message>
        <source>Whom you follow, your relays, bookmarks and the rest, with every version that was seen, to compare and restore.</source>
        <extracomment>Explanation under Your lists</extracomment>
        <translation>你关注的人、中继、书签等，以及见过的每个版本，可供比较和恢复。</translation>
    </message>
    <message>
        <source>Open your lists</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>打开你的列表</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading in the settings: notes that were put aside</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>The notes you put aside.</source>
        <extracomment>Explanation under Bookmarks</extracomment>
        <translation>你留存的笔记。</translation>
    </message>
    <message>
        <source>Open the bookmarks</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>打开书签</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>Heading in the settings: what one does not want to see</extracomment>
        <translation>已静音</translation>
    </message>
    <message>
        <source>People, words and conversations that you do not want to see.</source>
        <extracomment>Explanation under Muted</extracomment>
        <translation>你不想看到的用户、词和对话。</translation>
    </message>
    <message>
        <source>Open what is muted</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>打开已静音的内容</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>你的个人资料</translation>
    </message>
    <message>
        <source>Name, picture, and what you say about yourself.</source>
        <extracomment>Explanation under Your profile</extracomment>
        <translation>名称、图片和自我介绍。</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>编辑你的个人资料</translation>
    </message>
</context>
<context>
    <name>PostTargets</name>
    <message>
        <source>No relay to write to</source>
        <extracomment>Button: where a note goes; no relay is set up</extracomment>
        <translation>没有可写入的中继</translation>
    </message>
    <message>
        <source>To no relay</source>
        <extracomment>Button: where a note goes; all relays were left out</extracomment>
        <translation>不发往任何中继</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln relays</source>
        <extracomment>Button: where a note goes</extracomment>
        <translation>
            <numerusform>发往 %Ln 个中继</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln inboxes</source>
        <extracomment>Button: where a note goes, %1 such as &quot;To 3 relays&quot;; inboxes are relays where people named in the note read</extracomment>
        <translation>
            <numerusform>%1和 %Ln 个收件箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · read by %Ln people you name</source>
        <extracomment>Line in a list of relays, %1 is the address; who reads there</extracomment>
        <translation>
            <numerusform>%1 · 你提到的 %Ln 人在此阅读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message>
        <source>No notifications here</source>
        <extracomment>in the settings of notifications: this desktop has no notification service</extracomment>
        <translation>此处没有通知</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. They come as soon as a notification service runs.</source>
        <extracomment>explains &quot;No notifications here&quot;</extracomment>
        <translation>此桌面上没有可显示通知的程序。一有通知服务运行，就会显示通知。</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>提及和回复</translation>
    </message>
    <message>
        <source>Also quotes of your notes.</source>
        <extracomment>explains the setting &quot;Mentions and replies&quot;</extracomment>
        <translation>也包括对你笔记的引用。</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>a setting: notifications of the desktop; a zap is a small payment</extracomment>
        <translation>打闪</translation>
    </message>
    <message>
        <source>New followers</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>新关注者</translation>
    </message>
    <message>
        <source>Reactions and reposts</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>回应和转发</translation>
    </message>
    <message>
        <source>Hide the content</source>
        <extracomment>a setting: notifications of the desktop without names and words</extracomment>
        <translation>隐藏内容</translation>
    </message>
    <message>
        <source>A notification says that something came, not from whom, and not what.</source>
        <extracomment>explains the setting &quot;Hide the content&quot;</extracomment>
        <translation>通知只说有新内容，不说来自谁，也不说是什么。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>a setting: hours without notifications</extracomment>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Nothing is shown in them, and nothing afterwards: it waits under Notifications.</source>
        <extracomment>explains the setting &quot;Quiet hours&quot;</extracomment>
        <translation>此时段内不显示通知，之后也不补发：内容会在“通知”中等你查看。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>a setting: when the hours without notifications begin</extracomment>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <extracomment>read by a screen reader: sets when the hours without notifications begin</extracomment>
        <translation>免打扰的开始时间</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>a setting: when the hours without notifications end</extracomment>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <extracomment>read by a screen reader: sets when the hours without notifications end</extracomment>
        <translation>免打扰的结束时间</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>a setting</extracomment>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Nandu. GNOME shows one with its extension AppIndicator.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>此桌面没有托盘，因此关闭窗口会退出 Nandu。GNOME 可通过扩展 AppIndicator 显示托盘。</translation>
    </message>
    <message>
        <source>It tells how much is new, and Nandu can go on without its window.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>它会显示有多少新内容，Nandu 没有窗口也能继续运行。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>a setting: what closing the window does
----------
read by a screen reader: a choice of three</extracomment>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>In the tray Nandu goes on fetching and tells you what is new.</source>
        <extracomment>explains the setting &quot;Closing the window&quot;</extracomment>
        <translation>在托盘中，Nandu 会继续获取内容，并告诉你有什么新内容。</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>询问</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>留在托盘</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>退出 Nandu</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>a setting</extracomment>
        <translation>登录系统时启动</translation>
    </message>
    <message>
        <source>Without a window, in the tray.</source>
        <extracomment>explains the setting &quot;Start at login&quot;</extracomment>
        <translation>不显示窗口，在托盘中启动。</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <extracomment>Button: opens the profile of this person</extracomment>
        <translation>个人资料</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>An address begins with https://, for example https://example.org/me.jpg.</source>
        <extracomment>Error under a field of one&apos;s profile; the example stays</extracomment>
        <translation>地址以 https:// 开头，例如 https://example.org/me.jpg。</translation>
    </message>
    <message>
        <source>This looks like name@example.org.</source>
        <extracomment>Hint under a field of one&apos;s profile; the example stays</extracomment>
        <translation>格式类似 name@example.org。</translation>
    </message>
    <message>
        <source>What you say about yourself is too long for most relays.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>自我介绍对大多数中继来说太长。</translation>
    </message>
    <message>
        <source>This holds a secret key. Nandu does not publish it.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>其中含有私钥。Nandu 不会发布。</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Public key</source>
        <extracomment>Label before a public key (npub)</extracomment>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label before an address</extracomment>
        <translation>网站</translation>
    </message>
    <message>
        <source>Open website</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label before an address for payments in bitcoin</extracomment>
        <translation>闪电地址</translation>
    </message>
    <message>
        <source>Copy lightning address</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>复制闪电地址</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>How people mention you</source>
        <extracomment>Hint under the field for the name</extracomment>
        <translation>别人提及你时使用的名称</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Label of a field of one&apos;s profile: the longer name</extracomment>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Shown above your notes, if you want another one there</source>
        <extracomment>Hint under the field for the display name</extracomment>
        <translation>显示在笔记上方，如果你想在那里用另一个名称</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>自我介绍</translation>
    </message>
    <message>
        <source>Address of your picture</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the small round picture</extracomment>
        <translation>头像的地址</translation>
    </message>
    <message>
        <source>Address of the picture above your profile</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the wide picture</extracomment>
        <translation>个人资料顶部图片的地址</translation>
    </message>
    <message>
        <source>Verified name (NIP-05)</source>
        <extracomment>Label of a field of one&apos;s profile; NIP-05 is not translated</extracomment>
        <translation>已验证的名称（NIP-05）</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <extracomment>Placeholder: how a verified name looks; example.org stays</extracomment>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label of a field of one&apos;s profile: an address for payments in bitcoin</extracomment>
        <translation>闪电地址</translation>
    </message>
    <message>
        <source>you@wallet.example</source>
        <extracomment>Placeholder: how a lightning address looks; wallet.example stays</extracomment>
        <translation>you@wallet.example</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>网站</translation>
    </message>
    <message>
        <source>A change waits: the newest version of your profile is being loaded from your relays.</source>
        <extracomment>Line under the form after saving</extracomment>
        <translation>有更改在等待：正在从你的中继加载个人资料的最新版本。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: publishes the changed profile</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Button: shows earlier versions of one&apos;s profile</extracomment>
        <translation>早期版本</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Button: opens the form with one&apos;s own profile</extracomment>
        <translation>编辑个人资料</translation>
    </message>
    <message>
        <source>More about %1</source>
        <extracomment>Button without words, its name: opens a menu; %1 is a name</extracomment>
        <translation>%1 的更多选项</translation>
    </message>
    <message>
        <source>claimed</source>
        <extracomment>Small mark at an internet name (NIP-05) that was not checked yet</extracomment>
        <translation>未验证</translation>
    </message>
    <message numerus="yes">
        <source>Follows %Ln people</source>
        <extracomment>How many people this person follows</extracomment>
        <translation>
            <numerusform>关注了 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Line in a profile</extracomment>
        <translation>你已静音此人：其写的内容不会显示。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Button: shows again what this person writes</extracomment>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of a profile: without replies</extracomment>
        <translation>帖子</translation>
    </message>
    <message>
        <source>With replies</source>
        <extracomment>Tab of a profile: posts and replies</extracomment>
        <translation>含回复</translation>
    </message>
    <message>
        <source>What to show</source>
        <extracomment>Screen reader: name of the tabs of a profile</extracomment>
        <translation>显示什么</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a profile: puts its nostr: address into the clipboard</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Menu of a profile: puts the npub into the clipboard</extracomment>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Menu of a profile: shows again what this person writes</extracomment>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Menu of a profile: nothing of this person is shown any more</extracomment>
        <translation>静音</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Nothing written yet</source>
        <extracomment>Title of an empty profile: neither posts nor replies</extracomment>
        <translation>还没有写过内容</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>Title of an empty profile</extracomment>
        <translation>还没有帖子</translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Text of a profile</extracomment>
        <translation>你已静音此人：其写的内容不会显示。</translation>
    </message>
    <message>
        <source>Nothing by %1 is stored. Your relays are being asked.</source>
        <extracomment>Text of an empty profile, %1 is a name</extracomment>
        <translation>没有存储 %1 的任何内容。正在询问你的中继。</translation>
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
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Heading: events that could not be checked or written are put aside here</extracomment>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Beside the heading Quarantine</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes all of them into a file</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>An event that makes a check crash, or that the database refuses, is put aside so that the others go on. Nothing of yours is ever lost this way: what you wrote lies in a file of its own.</source>
        <extracomment>Explanation under the heading Quarantine</extracomment>
        <translation>使验证崩溃或被数据库拒绝的事件会被隔离，好让其他事件继续。你的内容绝不会因此丢失：你写的内容保存在单独的文件中。</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <extracomment>Title of the empty quarantine</extracomment>
        <translation>隔离区为空</translation>
    </message>
    <message>
        <source>Every event that arrived was checked and written, or turned away for a reason of its own.</source>
        <extracomment>Text of the empty quarantine</extracomment>
        <translation>到达的每个事件都已验证并写入，或因各自的原因被拒绝。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label before the address of a relay</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Label before how often it was tried</extracomment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>Button, not usable for a moment</extracomment>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: checks and writes the event once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the event into the clipboard</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete this event?</source>
        <extracomment>Title of a question</extracomment>
        <translation>要删除此事件吗？</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <extracomment>Title of a question</extracomment>
        <translation>要全部删除吗？</translation>
    </message>
    <message>
        <source>What is put aside is nowhere else on this computer. A relay may still have it, and then it comes back.</source>
        <extracomment>Text of a question</extracomment>
        <translation>隔离的内容在这台电脑上没有其他副本。中继可能仍有，届时会再次到来。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of a question</extracomment>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message>
        <source>Could not be written</source>
        <extracomment>What went wrong with an event that was put aside: the database refused it</extracomment>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>What went wrong with an event that was put aside: its check crashed</extracomment>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>这台电脑</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <extracomment>How often it was tried</extracomment>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored now.</source>
        <extracomment>Message after an event was tried again</extracomment>
        <translation>现已存储。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events exported.</source>
        <extracomment>Message after events were written into a file</extracomment>
        <translation>
            <numerusform>已导出 %Ln 个事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Full: relays wait</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>已满：中继等待中</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>快满了</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>正在填充</translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>通畅</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Queue: %1 of %2</source>
        <extracomment>Screen reader: %1 events wait, %2 may wait</extracomment>
        <translation>队列：%1 / %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: events that wait to be checked</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Mark at a scale, per cent</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the picture of the queue: %1 events wait, %2 may wait</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 MiB of %L2 MiB</source>
        <extracomment>Under the picture of the queue: memory; MiB are mebibytes</extracomment>
        <translation>%1 MiB / %L2 MiB</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>导航</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>全网</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Page: notes that were put aside</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: what is on its way to relays</extracomment>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: opens the sheet for a new note</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Screen reader: the button for a new note</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <extracomment>Button: opens the sheet with the keys of the keyboard</extracomment>
        <translation>按键和帮助</translation>
    </message>
</context>
<context>
    <name>RailAccount</name>
    <message>
        <source>Account in use: %1. Switch accounts</source>
        <extracomment>Screen reader: a button; %1 is the name of the account in use</extracomment>
        <translation>使用中的账户：%1。切换账户</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1，%L2</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Raw event</source>
        <extracomment>Screen reader: name of a text in JSON</extracomment>
        <translation>原始事件</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Refused</source>
        <extracomment>Heading: events that were turned away, by reason</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Nothing had to be turned away.</source>
        <extracomment>Under the heading Refused, when the list is empty</extracomment>
        <translation>没有需要拒绝的内容。</translation>
    </message>
    <message>
        <source>By relay</source>
        <extracomment>Heading: the same by relay</extracomment>
        <translation>按中继</translation>
    </message>
</context>
<context>
    <name>RelayBackup</name>
    <message>
        <source>Backup</source>
        <extracomment>Heading: what the user wrote is compared with what this relay has of it</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Compares what you wrote with what it has of that: what it lacks is sent there, what is missing here is fetched. Direct messages and drafts are not sent.</source>
        <extracomment>Under the heading &quot;Backup&quot;; &quot;it&quot; is the relay</extracomment>
        <translation>把你写的内容与它所拥有的进行比较：它缺少的会发送过去，本机缺少的会获取回来。私信和草稿不会发送。</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <extracomment>read aloud: a line that shows how far the backup to a relay is</extracomment>
        <translation>备份到 %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Button on a relay&apos;s page: starts comparing and sending</extracomment>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on a relay&apos;s page: stops the backup that is under way</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RelayBackupModel</name>
    <message>
        <source>Connecting …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>正在连接 …</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>正在比较本机与该中继的内容 …</translation>
    </message>
    <message>
        <source>It cannot compare, so all that it has of yours is fetched …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>它无法比较，因此正在获取它拥有的你的全部内容 …</translation>
    </message>
    <message>
        <source>Fetching what is missing here: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>正在获取本机缺少的内容：%1/%2</translation>
    </message>
    <message>
        <source>Sending what it lacks: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>正在发送它缺少的内容：%1/%2</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused without a reason. Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>已发送 %1，无理由拒绝 %2。请查看下方它对自己的说明。</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused: “%3” Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events, %3 are the words of the relay</extracomment>
        <translation>已发送 %1，拒绝 %2：“%3” 请查看下方它对自己的说明。</translation>
    </message>
    <message>
        <source>It has everything of yours that is here.</source>
        <extracomment>how a backup to a relay ended, on its page: nothing was missing there</extracomment>
        <translation>本机上属于你的内容，它全都有。</translation>
    </message>
    <message>
        <source>Done: %1 sent to it, %2 fetched from it.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>完成：已向它发送 %1，从它获取 %2。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 is the reason in the words of the network</extracomment>
        <translation>无法连接：%1。请在它连上后重试。</translation>
    </message>
    <message>
        <source>It cannot be reached. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>无法连接。请在它连上后重试。</translation>
    </message>
    <message>
        <source>It refused: “%1” What was sent until then is there.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 are the words of the relay</extracomment>
        <translation>它拒绝了：“%1” 此前已发送的内容仍在那里。</translation>
    </message>
    <message>
        <source>It does not compare so much at a time. Try again later, or use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>它一次比较不了这么多。请稍后重试，或换一个中继。</translation>
    </message>
    <message>
        <source>Its answers made no sense, so nothing more was sent. Use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>它的回答毫无意义，因此没有再发送。请换一个中继。</translation>
    </message>
    <message>
        <source>It stopped answering. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>它不再回应。此前已发送的内容仍在那里；其余部分请重新开始。</translation>
    </message>
    <message>
        <source>What is stored here cannot be read. Start Nandu again, then try once more.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>无法读取本机存储的内容。请重新启动 Nandu 后再试。</translation>
    </message>
    <message>
        <source>A backup to %1 is under way; one relay at a time.</source>
        <extracomment>on the page of a relay, while a backup to another one, %1, is under way</extracomment>
        <translation>正在备份到 %1；一次只能备份到一个中继。</translation>
    </message>
    <message>
        <source>Cancelled. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>已取消。此前已发送的内容仍在那里；其余部分请重新开始。</translation>
    </message>
</context>
<context>
    <name>RelayDetailModel</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%L1 毫秒</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>Instead of a number: the relay does not tell it</extracomment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Left alone for %L1 s after a failure</source>
        <extracomment>State of a relay: the next try is in %L1 seconds</extracomment>
        <translation>失败后暂停 %L1 秒</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>It says that it wants to know who you are, and has not asked yet.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>它声明需要登录，但尚未要求。</translation>
    </message>
    <message>
        <source>It has not asked who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>它没有要求登录。</translation>
    </message>
    <message>
        <source>It asks who you are and shows or takes some things only then.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>它要求登录，有些内容登录后才显示或接收。</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>It knows who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>你已在那里登录。</translation>
    </message>
    <message>
        <source>You are not signed in there.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>你没有在那里登录。</translation>
    </message>
    <message>
        <source>You are not signed in there: %1</source>
        <extracomment>Whether the relay knows who one is (NIP-42), %1 are the words of the relay</extracomment>
        <translation>你没有在那里登录：%1</translation>
    </message>
    <message>
        <source>Nobody you follow is read from it now.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>目前没有从它读取你关注的人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it; all of them are at other relays as well.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>从它读取你关注的 %Ln 人；他们也都在其他中继上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>从它读取你关注的 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln of them would be read at none of their relays.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>没有它，其中 %Ln 人在其任何中继上都无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Events received</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>收到的事件</translation>
    </message>
    <message>
        <source>Of them known already</source>
        <extracomment>Label before a number, on the page of a relay: of the events received</extracomment>
        <translation>其中已知</translation>
    </message>
    <message>
        <source>%1 (%L2 %)</source>
        <extracomment>A number and in brackets its part in per cent</extracomment>
        <translation>%1（%L2%）</translation>
    </message>
    <message>
        <source>Brought first, over all runs</source>
        <extracomment>Label before a number, on the page of a relay: events that this relay brought before others</extracomment>
        <translation>最先送来（历次运行）</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Label before a number, on the page of a relay: events that were turned away</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Of them not asked for</source>
        <extracomment>Label before a number, on the page of a relay: of the refused</extracomment>
        <translation>其中未请求的</translation>
    </message>
    <message>
        <source>Messages that were none</source>
        <extracomment>Label before a number, on the page of a relay: what came was not understood</extracomment>
        <translation>无法识别的消息</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a size, on the page of a relay</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Your posts accepted, rejected, unanswered</source>
        <extracomment>Label before three numbers, on the page of a relay</extracomment>
        <translation>你的帖子：接受、拒绝、未应答</translation>
    </message>
    <message>
        <source>Dials, reconnects</source>
        <extracomment>Label before two numbers, on the page of a relay: tries to connect, and times the connection was lost</extracomment>
        <translation>连接尝试、重连</translation>
    </message>
    <message>
        <source>Subscriptions open</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>打开的订阅</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Label before a time, on the page of a relay: how long connecting takes</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Last ping</source>
        <extracomment>Label before a time, on the page of a relay</extracomment>
        <translation>最近一次 Ping</translation>
    </message>
    <message>
        <source>First event</source>
        <extracomment>Label before a time, on the page of a relay: from a question to the first answer</extracomment>
        <translation>首个事件</translation>
    </message>
    <message>
        <source>All that is stored (EOSE)</source>
        <extracomment>Label before a time, on the page of a relay: until the relay has sent all it has; EOSE stays</extracomment>
        <translation>全部存储内容（EOSE）</translation>
    </message>
    <message>
        <source>Taking a post (OK)</source>
        <extracomment>Label before a time, on the page of a relay: until it says that it took a note; OK stays</extracomment>
        <translation>接收帖子（OK）</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Label before the name of the relay&apos;s program</extracomment>
        <translation>软件</translation>
    </message>
    <message>
        <source>Subscriptions at a time</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>同时订阅数</translation>
    </message>
    <message>
        <source>Events an answer</source>
        <extracomment>Label before a limit of the relay: how many events in one answer</extracomment>
        <translation>每次应答的事件数</translation>
    </message>
    <message>
        <source>Filters a subscription</source>
        <extracomment>Label before a limit of the relay: how many filters in one subscription</extracomment>
        <translation>每个订阅的过滤器数</translation>
    </message>
    <message>
        <source>Length of a message</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>消息长度</translation>
    </message>
    <message>
        <source>Wants to know who asks</source>
        <extracomment>Label before &quot;yes&quot; or &quot;not said&quot;: the relay serves only people who sign in</extracomment>
        <translation>要求登录</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>After &quot;Wants to know who asks&quot;</extracomment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>RelayEditor</name>
    <message>
        <source>Add a relay: wss://…</source>
        <extracomment>Placeholder in the field for the address of a relay; wss:// stays</extracomment>
        <translation>添加中继：wss://…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the relay</extracomment>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>RelayFault</name>
    <message>
        <source>it stopped answering</source>
        <extracomment>Why the connection to a relay ended, a line in a list: the relay went silent</extracomment>
        <translation>停止应答</translation>
    </message>
    <message>
        <source>its name leads to a private address</source>
        <extracomment>Why a relay was not dialled, a line in a list: a stranger&apos;s relay must not lead into the home network</extracomment>
        <translation>名称指向私有地址</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 seconds without an answer</extracomment>
        <translation>%1 秒内没有应答</translation>
    </message>
    <message>
        <source>it refused with HTTP %1</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 is an HTTP status such as 503</extracomment>
        <translation>以 HTTP %1 拒绝</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <extracomment>Why a relay could not be dialled, a line in a list: no computer has this name, or the network does not tell</extracomment>
        <translation>找不到它的名称</translation>
    </message>
</context>
<context>
    <name>RelayFaults</name>
    <message>
        <source>What went wrong</source>
        <extracomment>Heading: a list of failed connections with their time</extracomment>
        <translation>出现的问题</translation>
    </message>
    <message>
        <source>nothing since the start</source>
        <extracomment>Instead of a list of failed connections: &quot;the start&quot; is of the program</extracomment>
        <translation>启动以来没有</translation>
    </message>
</context>
<context>
    <name>RelayItem</name>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people read here</source>
        <extracomment>How many of the people one follows are read from this relay</extracomment>
        <translation>
            <numerusform>%Ln 人在此读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: opens the page of this relay</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Screen reader: the button, %1 is the address of a relay</extracomment>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button without words, its name: %1 is the address of a relay</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Instead of the result of a test</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>where people you follow write</source>
        <extracomment>Small mark at a relay: it is used because people one follows write there</extracomment>
        <translation>你关注的人写入的地方</translation>
    </message>
    <message>
        <source>not in your list</source>
        <extracomment>Small mark at a relay that is asked for this and that, e.g. for the relays of people</extracomment>
        <translation>不在你的列表中</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>If you drop it</source>
        <extracomment>Heading: what would happen without this relay</extracomment>
        <translation>如果不再使用</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens the page with the relays of each person</extracomment>
        <translation>在哪里读取谁</translation>
    </message>
    <message>
        <source>How fast it answers</source>
        <extracomment>Heading over times; &quot;it&quot; is the relay</extracomment>
        <translation>应答有多快</translation>
    </message>
    <message>
        <source>middle of the last 31</source>
        <extracomment>Beside the heading: the figures are the median of the last 31</extracomment>
        <translation>最近 31 次的中位数</translation>
    </message>
    <message>
        <source>What it brought</source>
        <extracomment>Heading over figures: events that came from the relay</extracomment>
        <translation>它带来了什么</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Beside the heading: since the start of the program</extracomment>
        <translation>启动以来</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <extracomment>Heading over what the relay tells about itself (NIP-11)</extracomment>
        <translation>它的自我说明</translation>
    </message>
    <message>
        <source>Its last notice: %1</source>
        <extracomment>Line: %1 are the words of the relay (a NOTICE)</extracomment>
        <translation>它最近的通告：%1</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button on a relay&apos;s page; it opens the sync page</extracomment>
        <translation>获取的内容</translation>
    </message>
</context>
<context>
    <name>RelayServiceImpl</name>
    <message>
        <source>Works: it answered in %L1 ms.</source>
        <extracomment>Result of testing a relay, %L1 is the time in milliseconds</extracomment>
        <translation>可用：它在 %L1 毫秒内应答。</translation>
    </message>
    <message>
        <source>It answers, but only to people who sign in to it.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>它会应答，但仅限登录的人。</translation>
    </message>
    <message>
        <source>It answers, but refuses: %1</source>
        <extracomment>Result of testing a relay, %1 are the words of the relay</extracomment>
        <translation>它会应答，但拒绝：%1</translation>
    </message>
    <message>
        <source>It refused the connection (HTTP %1).</source>
        <extracomment>Result of testing a relay, %1 is an HTTP status such as 403</extracomment>
        <translation>它拒绝了连接（HTTP %1）。</translation>
    </message>
    <message>
        <source>It could not be reached: %1</source>
        <extracomment>Result of testing a relay, %1 is why</extracomment>
        <translation>无法连接：%1</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>它没有及时应答。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Nostr relay.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>那里有应答，但不是 Nostr 中继。</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not used; do not paste it anywhere.</source>
        <extracomment>Error: a secret key was typed as the address of a relay</extracomment>
        <translation>其中含有私钥。没有使用；请不要粘贴到任何地方。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a relay; they look like wss://relay.example.com</source>
        <extracomment>Error: what was typed, %1, is no relay</extracomment>
        <translation>“%1”不是中继地址；地址类似 wss://relay.example.com</translation>
    </message>
    <message>
        <source>This relay is in your list already.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>此中继已在你的列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays are the most; remove one first.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>
            <numerusform>最多 %Ln 个中继；请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whether to read from it, write to it, or both.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>请选择读取、写入，或两者。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <extracomment>Instead of the result of testing a relay</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The list of relays could not be saved: %1</source>
        <extracomment>Error, %1 is the reason in technical words</extracomment>
        <translation>无法保存中继列表：%1</translation>
    </message>
    <message>
        <source>Your answer holds until Nandu is closed; it could not be saved: %1</source>
        <extracomment>Error: whether a relay is told who one is could not be written down; %1 is the reason in technical words</extracomment>
        <translation>你的回答在 Nandu 关闭前有效；无法保存：%1</translation>
    </message>
</context>
<context>
    <name>RelaySettings</name>
    <message>
        <source>Relays hand notes on. You read from some and write to some; your list is yours to change.</source>
        <extracomment>On top of the page of relays</extracomment>
        <translation>中继负责传递笔记。你从一些中继读取，向一些中继写入；列表由你决定。</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens a page with the relays of each person</extracomment>
        <translation>在哪里读取谁</translation>
    </message>
    <message>
        <source>Relays connected at a time</source>
        <extracomment>Setting: how many relays at the same time</extracomment>
        <translation>同时连接的中继数</translation>
    </message>
    <message>
        <source>The people you follow are read where they write. Who finds no room under this number is visited every few minutes.</source>
        <extracomment>Explanation under the setting; &quot;this number&quot; is the setting</extracomment>
        <translation>你关注的人在其写入的地方读取。超出此数的人每隔几分钟访问一次。</translation>
    </message>
    <message>
        <source>Relays a person</source>
        <extracomment>Setting: how many relays for each person one follows</extracomment>
        <translation>每人的中继数</translation>
    </message>
    <message>
        <source>From so many of their relays somebody is read, where they name as many. More miss less, and bring more copies.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>如果某人列出了足够的中继，就从这么多个中继读取此人。越多遗漏越少，重复也越多。</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button in the settings of relays; it opens the sync page</extracomment>
        <translation>获取的内容</translation>
    </message>
</context>
<context>
    <name>RelaySignIn</name>
    <message>
        <source>Signing in</source>
        <extracomment>Heading: whether the relay is told who one is (NIP-42)</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Tell it who you are</source>
        <extracomment>Screen reader: name of the choice; &quot;it&quot; is the relay</extracomment>
        <translation>在此中继登录</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>仅本次</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Once holds until Nandu is closed. The answer is for the account in use, and for this relay alone.</source>
        <extracomment>Explanation under the choice: &quot;Once&quot; is one of its words</extracomment>
        <translation>“仅本次”在 Nandu 关闭前有效。此回答只用于当前账户和此中继。</translation>
    </message>
</context>
<context>
    <name>RelayTableCard</name>
    <message>
        <source>Relays</source>
        <extracomment>Heading of a table</extracomment>
        <translation>中继</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <extracomment>Beside the heading: how many relays are connected, of how many</extracomment>
        <translation>已连接 %L1 / %L2</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Column of a table of relays: how fast it answers</extracomment>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of relays: how many events</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Column of a table of relays: events that were stored already</extracomment>
        <translation>已知</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a table of relays: events that were turned away</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Unasked</source>
        <extracomment>Column of a table of relays: events nobody asked for</extracomment>
        <translation>未请求</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 毫秒</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button below the table of relays; it opens the sync page</extracomment>
        <translation>获取的内容</translation>
    </message>
</context>
<context>
    <name>RelayText</name>
    <message>
        <source>Off</source>
        <extracomment>State of a relay</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a relay</extracomment>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Next try in %L1 s</source>
        <extracomment>State of a relay, %L1 seconds</extracomment>
        <translation>%L1 秒后重试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a relay: until the next try to connect</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused until the queue has room</source>
        <extracomment>State of a relay: the queue of events is full</extracomment>
        <translation>队列已满，暂停中</translation>
    </message>
</context>
<context>
    <name>RelayUse</name>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>It is not in your list: Nandu uses it to read people who write there.</source>
        <extracomment>Line at a relay: &quot;it&quot; is the relay</extracomment>
        <translation>它不在你的列表中：Nandu 用它读取在那里写入的人。</translation>
    </message>
    <message>
        <source>For reading the people you follow, use it</source>
        <extracomment>Label before a choice: use the relay never, rarely, as usual, first</extracomment>
        <translation>读取你关注的人时，使用它</translation>
    </message>
    <message>
        <source>How gladly it is used</source>
        <extracomment>Screen reader: name of the choice</extracomment>
        <translation>使用它的意愿</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Rarely</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>很少</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>照常</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>优先</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove from my list</source>
        <extracomment>Button: takes the relay out of one&apos;s list</extracomment>
        <translation>从我的列表移除</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <extracomment>Button: puts the relay into one&apos;s list</extracomment>
        <translation>添加到我的列表</translation>
    </message>
</context>
<context>
    <name>RelaysCard</name>
    <message numerus="yes">
        <source>%Ln relays connected</source>
        <extracomment>How many relays are connected</extracomment>
        <translation>
            <numerusform>已连接 %Ln 个中继</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 毫秒</translation>
    </message>
</context>
<context>
    <name>RelaysModel</name>
    <message>
        <source>Nandu is closing.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Nandu 正在关闭。</translation>
    </message>
    <message>
        <source>Type the address of a relay, for example wss://relay.example.org.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>请输入中继地址，例如 wss://relay.example.org。</translation>
    </message>
</context>
<context>
    <name>ResyncPane</name>
    <message>
        <source>Fetch everything anew. What is here stays; what the relay has besides comes.</source>
        <extracomment>above the choices of how far back a relay is fetched anew</extracomment>
        <translation>重新获取全部内容。这里已有的会保留，中继上另有的会补来。</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>or a day: 2024-12-31</source>
        <extracomment>placeholder of a field for a date, written as in the example</extracomment>
        <translation>或日期：2024-12-31</translation>
    </message>
    <message>
        <source>Since which day</source>
        <extracomment>read aloud: a field for a date</extracomment>
        <translation>从哪一天起</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>the button beside a date: fetch everything since then anew</extracomment>
        <translation>获取</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message numerus="yes">
        <source>%Ln people, of %L1 within reach</source>
        <extracomment>live count of people whose notes are fetched; %1 is how many there would be without the cap</extracomment>
        <translation>
            <numerusform>%Ln 人（范围内共 %L1 人）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>live count of people whose notes are fetched</extracomment>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow %L1; %L2 of them follow you; they follow %L3 more.</source>
        <extracomment>three counts of people</extracomment>
        <translation>你关注了 %L1 人；其中 %L2 人关注你；他们另外关注了 %L3 人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.</source>
        <extracomment>a follow list is a list of whom somebody follows</extracomment>
        <translation>
            <numerusform>你关注的人中，还有 %Ln 份关注列表不在这里；正在询问，到来后人数会增加。</numerusform>
        </translation>
    </message>
    <message>
        <source>This names nobody. Paste an npub, an nprofile or a key of 64 digits.</source>
        <extracomment>under the field for a person&apos;s address</extracomment>
        <translation>这没有指明任何人。请粘贴 npub、nprofile 或 64 位的密钥。</translation>
    </message>
</context>
<context>
    <name>ScopeSettings</name>
    <message>
        <source>Only you</source>
        <extracomment>whose notes are fetched: one&apos;s own only</extracomment>
        <translation>仅你自己</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Mutual</source>
        <extracomment>whose notes are fetched: who follows back</extracomment>
        <translation>互相关注</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>朋友的朋友</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <extracomment>heading: whose notes are fetched and kept up to date
----------
Screen reader: name of the choice whose notes are fetched</extracomment>
        <translation>保持同步的人</translation>
    </message>
    <message>
        <source>Notes of these people are fetched without being asked for. Others are read when you open them. The nearest come first; among friends of friends, those whom most of yours follow.</source>
        <extracomment>Under &quot;Kept in step&quot;</extracomment>
        <translation>这些人的笔记会自动获取。其他人的笔记在你打开时读取。关系最近的人优先；在朋友的朋友中，被你关注的人关注最多的优先。</translation>
    </message>
    <message>
        <source>At most %1 people</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>最多 %1 人</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <extracomment>Screen reader: name of the slider for the cap</extracomment>
        <translation>人数上限</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>Whose notes are never fetched unasked; %1 is a shortened key</extracomment>
        <translation>从不：%1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <extracomment>Whose notes are always fetched; %1 is a shortened key</extracomment>
        <translation>始终：%1</translation>
    </message>
    <message>
        <source>Make no exception for %1</source>
        <extracomment>takes a person off the list of exceptions; %1 is a shortened key</extracomment>
        <translation>取消 %1 的例外</translation>
    </message>
    <message>
        <source>npub of someone to make an exception for</source>
        <extracomment>hint in a field for a person&apos;s address</extracomment>
        <translation>要设为例外的人的 npub</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>this person&apos;s notes are always fetched</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>this person&apos;s notes are never fetched unasked</extracomment>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Searches what is stored on this computer. Put these together as you like:</source>
        <extracomment>Above examples of searches</extracomment>
        <translation>搜索这台电脑上存储的内容。可以随意组合以下写法：</translation>
    </message>
    <message>
        <source>notes with all of these words, in any order</source>
        <extracomment>What an example of a search finds: proof of work</extracomment>
        <translation>含所有这些词的笔记，顺序不限</translation>
    </message>
    <message>
        <source>exactly these words, one after another</source>
        <extracomment>What an example of a search finds: &quot;proof of work&quot; in quotation marks</extracomment>
        <translation>完全按此顺序的词</translation>
    </message>
    <message>
        <source>without a word</source>
        <extracomment>What an example of a search finds: coffee -tea</extracomment>
        <translation>不含某个词</translation>
    </message>
    <message>
        <source>with a hashtag</source>
        <extracomment>What an example of a search finds: #nostr</extracomment>
        <translation>带某个话题标签</translation>
    </message>
    <message>
        <source>by somebody: a name, name@example.org, npub or me</source>
        <extracomment>What an example of a search finds: from:me; the word &quot;me&quot; is typed as it is</extracomment>
        <translation>某人所写：名称、name@example.org、npub 或 me</translation>
    </message>
    <message>
        <source>from a day on; until: up to a day</source>
        <extracomment>What an example of a search finds: since:2024-01-31; the word until: is typed as it is</extracomment>
        <translation>从某天起；until: 到某天为止</translation>
    </message>
    <message>
        <source>with a picture; also link, video, zap</source>
        <extracomment>What an example of a search finds: has:image; the words link, video, zap are typed as they are</extracomment>
        <translation>含图片；也可用 link、video、zap</translation>
    </message>
    <message>
        <source>articles; 1 is a note, 1111 a comment</source>
        <extracomment>What an example of a search finds: kind:30023; the numbers are kinds of events</extracomment>
        <translation>文章；1 是笔记，1111 是评论</translation>
    </message>
    <message>
        <source>a person by name; Enter opens the profile</source>
        <extracomment>What an example of a search finds: @</extracomment>
        <translation>按名称找人；Enter 打开个人资料</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Nobody stored here is called so: %1</source>
        <extracomment>Error in a search, %1 is what was typed after from:</extracomment>
        <translation>这里存储的人中没有叫这个名称的：%1</translation>
    </message>
    <message>
        <source>A day is written like 2024-12-31: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>日期的写法如 2024-12-31：%1</translation>
    </message>
    <message>
        <source>A kind is a number from 0 to 65535: %1</source>
        <extracomment>Error in a search, %1 is what was typed; kinds are numbers of kinds of events</extracomment>
        <translation>类型是 0 到 65535 的数字：%1</translation>
    </message>
    <message>
        <source>A note can have: image, link, video, zap. Not: %1</source>
        <extracomment>Error in a search, %1 is what was typed; the words image, link, video, zap are typed as they are</extracomment>
        <translation>笔记可含：image、link、video、zap。不能是：%1</translation>
    </message>
    <message>
        <source>Only words and hashtags can be left out with a minus: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>只有词和话题标签可以用减号排除：%1</translation>
    </message>
    <message>
        <source>Only the first part is searched for: this is too long.</source>
        <extracomment>Error in a search</extracomment>
        <translation>只搜索前面的部分：内容太长。</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not searched for; take it out, and do not paste it anywhere.</source>
        <extracomment>Error in a search</extracomment>
        <translation>其中含有私钥。没有搜索；请去掉它，不要粘贴到任何地方。</translation>
    </message>
    <message numerus="yes">
        <source>Search is still reading %Ln events; what they say is not found yet.</source>
        <extracomment>Over the results of a search</extracomment>
        <translation>
            <numerusform>搜索仍在读取 %Ln 个事件；其中的内容还找不到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of a page</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words, #hashtag, @name, or a pasted npub, note or link</source>
        <extracomment>Placeholder in the field of the search</extracomment>
        <translation>词、#话题标签、@名称，或粘贴 npub、笔记、链接</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>Title of an empty search</extracomment>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No person, hashtag or note stored here matches. Try fewer words, or look in Global.</source>
        <extracomment>Text of an empty search; Global is the page with notes of everybody</extracomment>
        <translation>这里存储的用户、话题标签或笔记都不匹配。请减少词数，或去全网看看。</translation>
    </message>
    <message>
        <source>The search could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>无法读取搜索结果</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>People</source>
        <extracomment>Heading over people that were found</extracomment>
        <translation>用户</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <extracomment>Button: shows all people that were found</extracomment>
        <translation>
            <numerusform>显示全部 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtags</source>
        <extracomment>Heading over hashtags that were found</extracomment>
        <translation>话题标签</translation>
    </message>
    <message numerus="yes">
        <source>Hashtag %1, %Ln notes</source>
        <extracomment>Screen reader: a hashtag, and how many notes have it</extracomment>
        <translation>
            <numerusform>话题标签 %1，%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading over notes that were found</extracomment>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <extracomment>Button without words, its name: empties the field</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button without words, its name: puts in what is in the clipboard</extracomment>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your key lies in a file on this machine.</source>
        <extracomment>Title of a step: the password of the key is asked for</extracomment>
        <translation>你的密钥在这台电脑的文件中。</translation>
    </message>
    <message>
        <source>A signer on another device</source>
        <extracomment>Title of a step: the key is in a program or device that signs</extracomment>
        <translation>另一台设备上的签名器</translation>
    </message>
    <message>
        <source>Your secret key</source>
        <extracomment>Title of a step: the secret key is asked for</extracomment>
        <translation>你的私钥</translation>
    </message>
    <message>
        <source>Its password opens it.</source>
        <extracomment>Text under the title: the password of the key file</extracomment>
        <translation>用它的密码打开。</translation>
    </message>
    <message>
        <source>Your key stays there; Nandu asks for each signature. Paste the address your signer shows, or let it scan a code.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>密钥留在签名器中；Nandu 每次签名都会请求它。请粘贴签名器显示的地址，或让它扫描二维码。</translation>
    </message>
    <message>
        <source>It stays on this machine, in your keychain or under a password, never in plain text.</source>
        <extracomment>Text under the title: &quot;it&quot; is the key</extracomment>
        <translation>它留在这台电脑上，存于钥匙串或受密码保护，绝不以明文保存。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>bunker://…</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>bunker://…</translation>
    </message>
    <message>
        <source>nsec1…, ncryptsec1… or 12 to 24 words</source>
        <extracomment>Placeholder in a field; nsec1 and ncryptsec1 are not translated</extracomment>
        <translation>nsec1…、ncryptsec1… 或 12 至 24 个单词</translation>
    </message>
    <message>
        <source>Password of the ncryptsec</source>
        <extracomment>Placeholder in a field; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>ncryptsec 的密码</translation>
    </message>
    <message>
        <source>Passphrase of the words, if there is one</source>
        <extracomment>Placeholder in a field: the optional passphrase of a key in words (BIP-39)</extracomment>
        <translation>单词的密码短语（如果有）</translation>
    </message>
    <message>
        <source>Asking your signer…</source>
        <extracomment>Button, not usable for a moment: the signer is asked</extracomment>
        <translation>正在请求签名器…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: opens the key with its password</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>Button: leaves this account locked and chooses another way in</extracomment>
        <translation>使用其他账户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Or show a code. Your signer answers over these relays:</source>
        <extracomment>Above a list of relays: a QR code for the signer is the other way</extracomment>
        <translation>或显示二维码。签名器会通过以下中继应答：</translation>
    </message>
    <message>
        <source>wss://relay.example.com</source>
        <extracomment>Placeholder in the field for a relay, not translated</extracomment>
        <translation>wss://relay.example.com</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button: shows a QR code for the signer</extracomment>
        <translation>显示二维码</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Read only: Nandu has no secret key of yours.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>只读：Nandu 没有你的私钥。</translation>
    </message>
    <message>
        <source>Your key lies in the keychain of this desktop.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>你的密钥在此桌面的钥匙串中。</translation>
    </message>
    <message>
        <source>Your key lies in a file that only your password opens.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>你的密钥在只有你的密码能打开的文件中。</translation>
    </message>
    <message>
        <source>Your key is kept for this session only and is gone when Nandu closes.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>你的密钥仅在本次会话中保留，Nandu 关闭后即消失。</translation>
    </message>
    <message>
        <source>A signer on another device holds your key. Nandu asks it for each signature.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>另一台设备上的签名器保管你的密钥。Nandu 每次签名都会请求它。</translation>
    </message>
    <message>
        <source>No browser took the address. Copy it, and open it by hand.</source>
        <extracomment>Error: the address of the signer&apos;s page could not be opened</extracomment>
        <translation>没有浏览器能打开此地址。请复制后手动打开。</translation>
    </message>
    <message>
        <source>Sign in to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>请登录后再关注。</translation>
    </message>
    <message>
        <source>This is you.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>这是你自己。</translation>
    </message>
    <message>
        <source>Unlock your key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>请解锁密钥后再关注。</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>你目前是只读。请用私钥登录后再关注。</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued.</source>
        <extracomment>On top of the window while more arrives than can be checked</extracomment>
        <translation>
            <numerusform>追赶中，%Ln 个在排队。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>%L1 is outside %L2 to %L3, so %L4 is used.</source>
        <extracomment>After a number was set that is not allowed</extracomment>
        <translation>%L1 不在 %L2 到 %L3 之间，因此使用 %L4。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of language: the one that the desktop uses</extracomment>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>设置的分类</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Tab of the settings: what works in the background</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Relays</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>中继</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Tab of the settings: theme, text size, language</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of the settings: what one writes</extracomment>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Tab of the settings: what is kept on the disk</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>Tab of the settings: notifications, tray icon, start at login</extracomment>
        <translation>桌面</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button without words, its name: closes a sheet</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignInBar</name>
    <message>
        <source>%1 asks who you are. Sign in there? It then knows that you read from it.</source>
        <extracomment>Question on top of the window, %1 is the address of a relay</extracomment>
        <translation>%1 要求你登录。要在那里登录吗？它会因此知道你在从它读取。</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Button: tells the relay who one is, until the program is closed</extracomment>
        <translation>仅本次</translation>
    </message>
    <message>
        <source>Until Nandu is closed</source>
        <extracomment>Screen reader: explains the button Once</extracomment>
        <translation>到 Nandu 关闭为止</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Button: tells the relay who one is, now and later</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Button: the relay is not told who one is</extracomment>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>SignerSheet</name>
    <message>
        <source>Your signer asks you something</source>
        <extracomment>Title of a sheet; a signer is a program or device that holds the key</extracomment>
        <translation>签名器向你询问</translation>
    </message>
    <message>
        <source>It wants you to agree on this page. Open it only when you have just asked for something and know the address.</source>
        <extracomment>Text of a sheet: &quot;it&quot; is the signer; below is the address of a web page</extracomment>
        <translation>它希望你在此页面上表示同意。仅当你刚刚请求过某事并认识此地址时才打开。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address of the page into the clipboard</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button: opens the page</extracomment>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Screen reader: grey shapes while notes are loaded</extracomment>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>SlowCard</name>
    <message>
        <source>Slow operations</source>
        <extracomment>Heading</extracomment>
        <translation>慢操作</translation>
    </message>
    <message>
        <source>over 100 ms</source>
        <extracomment>Beside the heading: what counts as slow, in milliseconds</extracomment>
        <translation>超过 100 毫秒</translation>
    </message>
    <message>
        <source>Nothing took that long.</source>
        <extracomment>Under the heading, when the list is empty</extracomment>
        <translation>没有耗时那么久的操作。</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How long it took, in milliseconds</extracomment>
        <translation>%L1 毫秒</translation>
    </message>
</context>
<context>
    <name>SlowestList</name>
    <message>
        <source>Slowest events</source>
        <extracomment>Heading of a table</extracomment>
        <translation>最慢的事件</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: reads the table anew</extracomment>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <extracomment>Title of the empty table</extracomment>
        <translation>还没有测量数据</translation>
    </message>
    <message>
        <source>As soon as events arrive, the slowest hundred are listed here with the way they took.</source>
        <extracomment>Text of the empty table</extracomment>
        <translation>事件到达后，最慢的一百个会连同其经过列在这里。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column of a table: the relay that an event came from</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Column of a table: the time of day</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>until stored</source>
        <extracomment>Column of a table: how long an event took until it was stored</extracomment>
        <translation>至存储</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Column of a table: how long an event waited</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>Column of a table: how long the check of the signature took</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>Column of a table: how long writing into the database took</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Trace of an event from %1: %2 until stored</source>
        <extracomment>Screen reader: a row of the table; %1 is a relay, %2 such as &quot;12 ms&quot;</extracomment>
        <translation>追踪来自 %1 的事件：至存储 %2</translation>
    </message>
</context>
<context>
    <name>SlowestModel</name>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Latency by stage</source>
        <extracomment>Heading of a table</extracomment>
        <translation>各阶段延迟</translation>
    </message>
    <message>
        <source>Over which time</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>统计的时间段</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>Choice: the last second</extracomment>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>Choice: the last minute</extracomment>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>Choice: since the start of the program</extracomment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Column of a table: a stage of the way from the relay to the screen</extracomment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>Column of a table: the longest time</extracomment>
        <translation>最长</translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>在队列中等待</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, in a table of times: writing into the database</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Received to stored</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>接收至存储</translation>
    </message>
    <message>
        <source>Stored to painted</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>存储至绘制</translation>
    </message>
    <message>
        <source>Counts behind</source>
        <extracomment>Stage in a table of times: how late counts of likes and replies are</extracomment>
        <translation>计数滞后</translation>
    </message>
</context>
<context>
    <name>StatsModel</name>
    <message numerus="yes">
        <source>%Ln counts were put right.</source>
        <extracomment>After counting anew: how many counts of likes and replies were wrong</extracomment>
        <translation>
            <numerusform>已更正 %Ln 个计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>All counts were right.</source>
        <extracomment>After counting anew</extracomment>
        <translation>所有计数都正确。</translation>
    </message>
    <message>
        <source>Stopped; what was looked at was right.</source>
        <extracomment>After counting anew was stopped</extracomment>
        <translation>已停止；已检查的部分都正确。</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued</source>
        <extracomment>Beside the state of the engine</extracomment>
        <translation>
            <numerusform>追赶中，%Ln 个在排队</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting again: %L1 %</source>
        <extracomment>While counts are made anew, per cent</extracomment>
        <translation>正在重新计数：%L1%</translation>
    </message>
</context>
<context>
    <name>StatsPage</name>
    <message>
        <source>Engine</source>
        <extracomment>Title of a page: figures of what the program is doing</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: puts all figures into the clipboard</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Part of the engine&apos;s page</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>引擎页面的分类</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Tab: figures that change</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Tab: the slowest events</extracomment>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Quarantine (%L1)</source>
        <extracomment>Tab: events put aside, %L1 is how many</extracomment>
        <translation>隔离区（%L1）</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab: events put aside</extracomment>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Tab: how fast this computer is</extracomment>
        <translation>基准测试</translation>
    </message>
</context>
<context>
    <name>StorageModel</name>
    <message numerus="yes">
        <source>%Ln events of people you follow, about %1</source>
        <extracomment>what would be freed, one line a reason; %1 is a size such as 3.4 MB</extracomment>
        <translation>
            <numerusform>你关注的人的 %Ln 个事件，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of friends of friends, about %1</source>
        <extracomment>what would be freed; people followed by those you follow</extracomment>
        <translation>
            <numerusform>朋友的朋友的 %Ln 个事件，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of strangers, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>陌生人的 %Ln 个事件，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions and zaps to notes that are not here, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>对不在这里的笔记的 %Ln 个回应和打闪，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of kinds that no page shows, about %1</source>
        <extracomment>what would be freed; kinds of event that Nandu shows nowhere</extracomment>
        <translation>
            <numerusform>没有页面显示的类型的 %Ln 个事件，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events over the size you set, about %1</source>
        <extracomment>what would be freed because of the cap on the size</extracomment>
        <translation>
            <numerusform>超出你所设容量的 %Ln 个事件，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of your own, about %1</source>
        <extracomment>what stays, one line a reason; %1 is a size</extracomment>
        <translation>
            <numerusform>你自己的 %Ln 个事件，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles, lists and articles, about %1</source>
        <extracomment>what stays; the newest version of each</extracomment>
        <translation>
            <numerusform>%Ln 个个人资料、列表和文章，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you bookmarked, answered or reacted to, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>你添加书签、回复或回应过的 %Ln 个，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that name you, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>提到你的 %Ln 个，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old ones that belong to a conversation that is kept, about %1</source>
        <extracomment>what stays; old notes, in threads that are kept for another reason</extracomment>
        <translation>
            <numerusform>属于保留对话的 %Ln 个旧内容，约 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your rules keep, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>按你的规则保留的 %Ln 个，约 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>how long something is kept</extracomment>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>how long something is kept</extracomment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>the largest size of the store</extracomment>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1 on the disk</source>
        <extracomment>what the store takes on the disk: so many events, such as 3.4 MB</extracomment>
        <translation>
            <numerusform>%Ln 个事件，占用磁盘 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <extracomment>under the bar; nothing is removed meanwhile</extracomment>
        <translation>正在查看存储…</translation>
    </message>
    <message>
        <source>Nothing is older than your rules keep.</source>
        <extracomment>what the dry run found: nothing</extracomment>
        <translation>没有超出规则保留期限的内容。</translation>
    </message>
    <message>
        <source>Everything is kept. Choose above what may go.</source>
        <extracomment>what the dry run found; there are no rules</extracomment>
        <translation>全部保留。请在上面选择可以删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Would free about %1: %Ln events.</source>
        <extracomment>what the dry run found; %1 is a size</extracomment>
        <translation>
            <numerusform>可释放约 %1：%Ln 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing about %1…</source>
        <extracomment>under the bar; %1 is a size</extracomment>
        <translation>正在释放约 %1…</translation>
    </message>
    <message>
        <source>Nothing had to go.</source>
        <extracomment>after freeing</extracomment>
        <translation>没有需要删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are gone. About %1 inside the file are free now and are used before it grows again.</source>
        <extracomment>the freed space stays inside the database file and is used first</extracomment>
        <translation>
            <numerusform>已删除 %Ln 个事件。文件内现有约 %1 空闲，会先用完这部分，文件才会再变大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing is gone.</source>
        <extracomment>after the look or the freeing was cancelled</extracomment>
        <translation>已取消。没有删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln events are gone, the others stay.</source>
        <extracomment>after the freeing was cancelled</extracomment>
        <translation>
            <numerusform>已取消。已删除 %Ln 个事件，其余保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>For ever</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>永久</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>1 年</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>90 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>People you follow</source>
        <extracomment>of whom or what, in the settings of what is kept</extracomment>
        <translation>你关注的人</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>people followed by those one follows</extracomment>
        <translation>朋友的朋友</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>陌生人</translation>
    </message>
    <message>
        <source>Reactions to notes that are not here</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>对不在这里的笔记的回应</translation>
    </message>
    <message>
        <source>Kinds that no page shows</source>
        <extracomment>kinds of event, in the settings of what is kept</extracomment>
        <translation>没有页面显示的类型</translation>
    </message>
    <message>
        <source>Their notes are also kept in step with the relays no further back than this.</source>
        <extracomment>Under &quot;People you follow&quot; in the settings of what is kept</extracomment>
        <translation>其笔记与中继的同步也不会早于此期限。</translation>
    </message>
    <message>
        <source>Whoever you do not follow, and nobody you follow does.</source>
        <extracomment>Under &quot;Strangers&quot; in the settings of what is kept</extracomment>
        <translation>你没有关注，你关注的人也没有关注的人。</translation>
    </message>
    <message>
        <source>A reaction or a zap to a note that is here stays as long as the note does, so that its counts are right.</source>
        <extracomment>Under &quot;Reactions to notes that are not here&quot;</extracomment>
        <translation>对这里笔记的回应或打闪会与笔记保留同样久，以便计数正确。</translation>
    </message>
    <message>
        <source>Reports, live chats and whatever else relays sent.</source>
        <extracomment>Under &quot;Kinds that no page shows&quot;</extracomment>
        <translation>举报、实时聊天，以及中继发来的其他内容。</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>heading of what the store of notes takes</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>Your own events, the newest version of every profile and list, what you bookmarked or answered, what names you and the conversations around all of these always stay. The rest goes as you say here: nothing, unless you choose.</source>
        <extracomment>What never goes, and that the rest only goes when one chooses</extracomment>
        <translation>你自己的事件、每份个人资料和列表的最新版本、你添加书签或回复过的内容、提到你的内容，以及与这些相关的对话，都会始终保留。其余的按你在这里的设置删除：除非你选择，否则什么都不删。</translation>
    </message>
    <message>
        <source>How long is kept: %1</source>
        <extracomment>%1 is for example &quot;Strangers&quot;</extracomment>
        <translation>保留期限：%1</translation>
    </message>
    <message>
        <source>Largest size</source>
        <extracomment>Heading: how large the store of notes may get
----------
Screen reader: name of the choice of how large the store may get</extracomment>
        <translation>最大容量</translation>
    </message>
    <message>
        <source>Over it, the oldest notes of strangers go first, then those of friends of friends, then those of people you follow.</source>
        <extracomment>Under &quot;Largest size&quot;</extracomment>
        <translation>超出后，先删除陌生人最旧的笔记，然后是朋友的朋友的，最后是你关注的人的。</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>How large the store may get</extracomment>
        <translation>不限</translation>
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
        <translation>释放空间</translation>
    </message>
    <message>
        <source>Rules are applied by themselves every few hours. Look first to see what would go; looking changes nothing.</source>
        <extracomment>Under &quot;Free space&quot;</extracomment>
        <translation>规则每隔几小时自动应用。可以先查看会删除什么；查看不会改变任何内容。</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>how far looking or freeing is</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>What stays:</source>
        <extracomment>above the lines that say what is kept</extracomment>
        <translation>会保留的内容：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops looking or freeing</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look what would go</source>
        <extracomment>the dry run</extracomment>
        <translation>查看会删除什么</translation>
    </message>
    <message>
        <source>Free now</source>
        <extracomment>applies the rules at once</extracomment>
        <translation>立即释放</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>Store</source>
        <extracomment>Heading: the database</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Label before a number: events in the database</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Label before a size</extracomment>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Counts are behind by</source>
        <extracomment>Label before a time in milliseconds</extracomment>
        <translation>计数滞后</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%L1 毫秒</translation>
    </message>
    <message>
        <source>Counts put right this session</source>
        <extracomment>Label before a number: counts of likes and replies that were corrected</extracomment>
        <translation>本次会话更正的计数</translation>
    </message>
    <message>
        <source>Events put aside</source>
        <extracomment>Label before a number</extracomment>
        <translation>隔离的事件</translation>
    </message>
    <message>
        <source>Posts still to deliver</source>
        <extracomment>Label before a number</extracomment>
        <translation>尚待送达的帖子</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <extracomment>Label before a size</extracomment>
        <translation>程序占用的内存</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <extracomment>Button: stops the new count</extracomment>
        <translation>停止计数</translation>
    </message>
    <message>
        <source>Rebuild counts</source>
        <extracomment>Button: counts all likes, replies and zaps anew</extracomment>
        <translation>重建计数</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All relays together</source>
        <extracomment>what a line of progress is about, on the sync page</extracomment>
        <translation>所有中继合计</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Notes are kept complete for</source>
        <extracomment>a setting on the sync page</extracomment>
        <translation>笔记保持完整的期限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>the value of a setting: so far back</extracomment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What the people you follow wrote so far back is fetched, also what came to a relay late. Your own notes are fetched whatever their age.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>获取你关注的人在此期限内写的内容，包括较晚到达中继的。你自己的笔记无论多旧都会获取。</translation>
    </message>
    <message>
        <source>How far back</source>
        <extracomment>read aloud: a choice on the sync page</extracomment>
        <translation>回溯多久</translation>
    </message>
    <message>
        <source>3 days</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3 天</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>2 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>a setting on the sync page
----------
read aloud: a choice on the sync page</extracomment>
        <translation>按流量计费的连接</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>the value of a setting: it is so now</extracomment>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>the value of a setting: it is not so now</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>While it is on, pictures of people wait for a click and the past is not fetched. What is new comes as always.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>开启时，用户的图片点击后才加载，也不获取过去的内容。新内容照常到来。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>a choice of whether the connection is metered: as the desktop says</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This desktop does not tell whether the connection is metered; Automatic means off here.</source>
        <extracomment>below a setting on the sync page</extracomment>
        <translation>此桌面不会告知连接是否按流量计费；在这里，“自动”即关闭。</translation>
    </message>
</context>
<context>
    <name>SyncItem</name>
    <message>
        <source>Details</source>
        <extracomment>a button of a relay on the sync page: opens its page</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>read aloud: a button that opens the page of the relay %1</extracomment>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>a button of a relay on the sync page: what is missing is not fetched</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel what is missing from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>取消获取 %1 上缺少的内容</translation>
    </message>
    <message>
        <source>Re-sync from…</source>
        <extracomment>a button of a relay on the sync page; a choice of days follows</extracomment>
        <translation>重新同步…</translation>
    </message>
    <message>
        <source>Fetch anew from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>从 %1 重新获取</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>No relay is asked yet. Sign in, or add a relay.</source>
        <extracomment>the head of the sync page before any relay is asked</extracomment>
        <translation>还没有询问任何中继。请登录，或添加中继。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is missing from %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>正在从 %Ln 个中继获取缺少的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No relay is connected. What is missing is fetched as soon as one is.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>没有已连接的中继。一有中继连接，就会获取缺少的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays do not give what is missing.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>%Ln 个中继没有给出缺少的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is metered: what is missing waits.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>连接按流量计费：暂不获取缺少的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Paused or cancelled at %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>在 %Ln 个中继上已暂停或取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>请求的内容都已在这里。</translation>
    </message>
    <message numerus="yes">
        <source>What these relays have of the last %Ln days is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>
            <numerusform>这些中继最近 %Ln 天的内容都已在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Received since the start</source>
        <extracomment>the sync page: bytes received since the program was started</extracomment>
        <translation>启动以来接收</translation>
    </message>
    <message>
        <source>Received today</source>
        <extracomment>the sync page: bytes received</extracomment>
        <translation>今天接收</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <extracomment>under the field for a date on the sync page; %1 is what was typed, %2 an example</extracomment>
        <translation>“%1”不是日期。请写成 %2 的样子。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <extracomment>under the field for a date on the sync page</extracomment>
        <translation>这一天还没有到。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <extracomment>title of the page that shows how far each relay is fetched</extracomment>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>state of a relay on the sync page: nothing is missing</extracomment>
        <translation>请求的内容都已在这里。</translation>
    </message>
    <message>
        <source>Everything since %1 is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>%1以来的内容都已在这里。</translation>
    </message>
    <message>
        <source>Not connected. What is missing is fetched when it is.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>未连接。连接后会获取缺少的内容。</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence</extracomment>
        <translation>未连接：%1</translation>
    </message>
    <message>
        <source>Not connected. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>未连接。距下次尝试还有%1。</translation>
    </message>
    <message>
        <source>Not connected: %1 Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence; %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>未连接：%1距下次尝试还有%2。</translation>
    </message>
    <message>
        <source>It wants to know who you are first. Open it to answer.</source>
        <extracomment>state of a relay on the sync page; its page has the answers</extracomment>
        <translation>它要求先登录。请打开“详情”来回答。</translation>
    </message>
    <message>
        <source>It did not answer in time. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>它没有及时应答。距下次尝试还有%1。</translation>
    </message>
    <message>
        <source>It refused: “%1” Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is what the relay said, %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>它拒绝了：“%1”。距下次尝试还有%2。</translation>
    </message>
    <message>
        <source>all there are</source>
        <extracomment>how far back something is fetched, on the sync page</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>how far back something is fetched, on the sync page; %1 is a day</extracomment>
        <translation>%1以来</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>how long something takes still</extracomment>
        <translation>不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>约 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>
            <numerusform>%1以来的内容都已在这里，只有 %Ln 秒除外：这些时刻中继存有的比它给出的多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is missing.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>正在获取缺少的内容。</translation>
    </message>
    <message>
        <source>Fetching what is missing. From %1 on all is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>正在获取缺少的内容。%1以来的内容都已在这里。</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has.</source>
        <extracomment>state of a relay on the sync page (NIP-77)</extracomment>
        <translation>正在比较这里的内容与它存有的内容。</translation>
    </message>
    <message>
        <source>Paused: what is missing waits until you resume. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>已暂停：在你继续之前，不获取缺少的内容。新内容照常到来。</translation>
    </message>
    <message>
        <source>What is missing waits, as the connection is metered. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>连接按流量计费，暂不获取缺少的内容。新内容照常到来。</translation>
    </message>
    <message>
        <source>Cancelled: what was missing is not fetched until you resume or start Nandu again.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>已取消：在你继续或重新启动 Nandu 之前，不获取缺少的内容。</translation>
    </message>
    <message>
        <source>Your own notes and reactions, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>你自己的笔记和回应，%1</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln people, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>
            <numerusform>%Ln 人的笔记，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What mentions you, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>提到你的内容，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the past</source>
        <extracomment>on the sync page: events that came while the past was fetched, since the start of the program</extracomment>
        <translation>
            <numerusform>%Ln 个过去的事件</numerusform>
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
        <translation>已接收 %1</translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln times</source>
        <extracomment>on the sync page: how often what is here was compared with what the relay has</extracomment>
        <translation>
            <numerusform>已比较 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>还剩%1</translation>
    </message>
    <message>
        <source>Metered connection: pictures wait for a click. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page</extracomment>
        <translation>按流量计费的连接：图片点击后才加载。新内容照常到来。</translation>
    </message>
    <message numerus="yes">
        <source>Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page; what is missing from so many relays is not fetched now</extracomment>
        <translation>
            <numerusform>按流量计费的连接：图片点击后才加载，暂不从 %Ln 个中继获取缺少的内容。新内容照常到来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what may be missing here: %1 %</source>
        <extracomment>a row between two notes of the feed while it is being filled; %1 is a percentage</extracomment>
        <translation>正在获取这里可能缺少的内容：%1%</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may still be missing: relays did not give them.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>%1至%2之间可能仍缺少一些笔记：中继没有给出。</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may be missing.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>%1至%2之间可能缺少一些笔记。</translation>
    </message>
</context>
<context>
    <name>TargetButton</name>
    <message>
        <source>%1. Hide them</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1。隐藏</translation>
    </message>
    <message>
        <source>%1. Show and choose</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1。显示并选择</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Add a relay to write to in Settings, Relays.</source>
        <extracomment>Shown instead of the list of relays when there is none to write to; &quot;Settings, Relays&quot; is a page of the settings</extracomment>
        <translation>请在“设置”的“中继”中添加可写入的中继。</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Conversation</source>
        <extracomment>Title of a page: a note with what it answers and its replies</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>This note is not here yet</source>
        <extracomment>Title of the page when the note is missing</extracomment>
        <translation>这条笔记还不在这里</translation>
    </message>
    <message>
        <source>Your relays are being asked for it. It shows as soon as one of them sends it.</source>
        <extracomment>Text of the page when the note is missing</extracomment>
        <translation>正在向你的中继询问。任一中继发来后就会显示。</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <extracomment>At the end of a conversation</extracomment>
        <translation>还没有回复</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Button: sends the reply</extracomment>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Events a second</source>
        <extracomment>Heading of a graph</extracomment>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>Span of the graph</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>图表的时间跨度</translation>
    </message>
    <message>
        <source>60 s</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>10 min</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Line of a graph: events from relays</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Line of a graph: events whose signature was checked</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Line of a graph: events written into the database</extracomment>
        <translation>已存储</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>now</source>
        <extracomment>How long ago: less than a minute</extracomment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>How long ago: minutes, very short</extracomment>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>How long ago: hours, very short</extracomment>
        <translation>%L1 小时</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <extracomment>How long ago: days, very short</extracomment>
        <translation>%L1 天</translation>
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
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Waited in the queue</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>在队列中等待</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, with its time: writing into the database</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Until painted</source>
        <extracomment>Stage of the way of an event, with its time: until it stood on the screen</extracomment>
        <translation>至绘制</translation>
    </message>
    <message>
        <source>%1 until stored</source>
        <extracomment>How long an event took, %1 such as &quot;12 ms&quot;</extracomment>
        <translation>至存储 %1</translation>
    </message>
    <message>
        <source>%1 until stored, %2 until painted</source>
        <extracomment>How long an event took, both such as &quot;12 ms&quot;</extracomment>
        <translation>至存储 %1，至绘制 %2</translation>
    </message>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>工作线程 %L1</translation>
    </message>
</context>
<context>
    <name>TraceSheet</name>
    <message>
        <source>Trace</source>
        <extracomment>Title of a sheet: the way of an event from the relay to the screen</extracomment>
        <translation>追踪</translation>
    </message>
    <message>
        <source>First from</source>
        <extracomment>Label before the relay that brought the event first</extracomment>
        <translation>最先来自</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a time</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>Label before the number of relays</extracomment>
        <translation>见于</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays</source>
        <extracomment>How many relays have the event</extracomment>
        <translation>
            <numerusform>%Ln 个中继</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>Label before the name of a worker</extracomment>
        <translation>验证线程</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label before a size in bytes</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>No times were kept for this note: they are for the slowest hundred of this session and for one in a hundred of the others.</source>
        <extracomment>Instead of times</extracomment>
        <translation>没有保留这条笔记的时间记录：只保留本次会话中最慢的一百个，以及其余的百分之一。</translation>
    </message>
    <message>
        <source>Raw event</source>
        <extracomment>Heading over a text in JSON</extracomment>
        <translation>原始事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the text into the clipboard</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>It is no longer stored.</source>
        <extracomment>Instead of the text: &quot;it&quot; is the event</extracomment>
        <translation>已不再存储。</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Nandu</source>
        <extracomment>in the menu of the tray icon: shows the window</extracomment>
        <translation>打开 Nandu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>in the menu of the tray icon</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>in the menu of the tray icon: ends the program</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>没有新通知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notifications</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>
            <numerusform>%Ln 条新通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Your note is sent in a few seconds. You can still take it back.</source>
        <extracomment>Screen reader: said once after a note was sent</extracomment>
        <translation>你的笔记将在几秒后发送。你仍可以撤回。</translation>
    </message>
    <message>
        <source>Sending in %L1 s</source>
        <extracomment>Shown while a note can still be taken back, %L1 seconds</extracomment>
        <translation>%L1 秒后发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Shown in the moment a note leaves</extracomment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the note back before it is sent</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>立即发送</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Create a key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>New here. A name is all you need.</source>
        <extracomment>Text under the choice to create a key</extracomment>
        <translation>初次使用。只需一个名称。</translation>
    </message>
    <message>
        <source>Use your key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>使用你的密钥</translation>
    </message>
    <message>
        <source>You have an nsec, an ncryptsec or its words.</source>
        <extracomment>Text under the choice to use one&apos;s key; nsec and ncryptsec are not translated</extracomment>
        <translation>你有 nsec、ncryptsec 或它的单词。</translation>
    </message>
    <message>
        <source>Use a signer</source>
        <extracomment>Choice on the first page: a program or device that holds the key and signs</extracomment>
        <translation>使用签名器</translation>
    </message>
    <message>
        <source>Your key stays on another device (bunker).</source>
        <extracomment>Text under the choice to use a signer</extracomment>
        <translation>你的密钥留在另一台设备上（bunker）。</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>Read as any npub or name@domain, without a secret.</source>
        <extracomment>Text under the choice to look around</extracomment>
        <translation>以任意 npub 或 name@domain 的视角阅读，无需私钥。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>A made-up network on this machine.</source>
        <extracomment>Text under the choice of the demo</extracomment>
        <translation>这台电脑上的虚构网络。</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>Button, when an account is added: leaves the first page</extracomment>
        <translation>返回原处</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button: hides the relays to start with</extracomment>
        <translation>隐藏中继</translation>
    </message>
    <message>
        <source>Relays to start with: %L1. See and change</source>
        <extracomment>Button: shows the relays to start with, %L1 is how many</extracomment>
        <translation>初始中继：%L1。查看并更改</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Saved. It is on its way to your relays.</source>
        <extracomment>Message after a note was sent: &quot;it&quot; is the note</extracomment>
        <translation>已保存。正在发往你的中继。</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <extracomment>Message after a text was left without sending</extracomment>
        <translation>已存为草稿。</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Title of a question about a list such as the follow list</extracomment>
        <translation>你的一个列表</translation>
    </message>
</context>
<context>
    <name>WorkerLane</name>
    <message>
        <source>Worker %L1 is stuck</source>
        <extracomment>Screen reader: a thread that checks signatures, %L1 is its number</extracomment>
        <translation>工作线程 %L1 卡住了</translation>
    </message>
    <message>
        <source>Worker %L1: %2 a second, busy %L3 %</source>
        <extracomment>Screen reader: %L1 is its number, %2 checks a second, %L3 per cent of the time at work</extracomment>
        <translation>工作线程 %L1：每秒 %2，忙碌 %L3%</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Column over bars: part of the time at work</extracomment>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>stuck</source>
        <extracomment>Instead of a number: this worker does not come back from a check</extracomment>
        <translation>卡住</translation>
    </message>
</context>
<context>
    <name>WorkersCard</name>
    <message>
        <source>Workers</source>
        <extracomment>Heading: threads that check signatures</extracomment>
        <translation>工作线程</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks begun anew</source>
        <extracomment>Beside the heading, after a worker got stuck</extracomment>
        <translation>
            <numerusform>%Ln 次验证重新开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checking signatures</source>
        <extracomment>Beside the heading: how many workers there are</extracomment>
        <translation>
            <numerusform>%Ln 个正在验证签名</numerusform>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>Column: when the last check was</extracomment>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>WorkersModel</name>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>工作线程 %L1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>还没有</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>刚刚</translation>
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
            <numerusform>%Ln 次打闪，共 %1 聪</numerusform>
        </translation>
    </message>
</context>
</TS>
