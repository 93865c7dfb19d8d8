<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your profile: %1</source>
        <extracomment>Screen reader: a button; %1 is one&apos;s name</extracomment>
        <translation>Seu perfil: %1</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1, in use</source>
        <extracomment>Screen reader: %1 is the account in use</extracomment>
        <translation>%1, em uso</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Screen reader: a button that switches to the account %1</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Line at an account: %1 is its public key, %2 where the secret key is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button without words, its name: %1 is an account</extracomment>
        <translation>Remover %1 deste computador</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Copiar chave pública</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Heading in the settings: where the secret key is</extracomment>
        <translation>Sua chave</translation>
    </message>
    <message>
        <source>can sign</source>
        <extracomment>Small mark: the secret key can be used</extracomment>
        <translation>pode assinar</translation>
    </message>
    <message>
        <source>read only</source>
        <extracomment>Small mark: there is no secret key</extracomment>
        <translation>só leitura</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: hides the copy of the key</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep a copy of your key…</source>
        <extracomment>Button: shows the ways to copy the secret key</extracomment>
        <translation>Guardar uma cópia da sua chave…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Heading in the settings: take the key out of the memory</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>The key leaves the memory until its password is typed again.</source>
        <extracomment>Explanation under Lock</extracomment>
        <translation>A chave sai da memória até que a senha dela seja digitada de novo.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: takes the key out of the memory</extracomment>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Nandu forgets the connection to your signer.</source>
        <extracomment>Explanation under Sign out, for a key in a signer</extracomment>
        <translation>O Nandu esquece a conexão com seu assinador.</translation>
    </message>
    <message>
        <source>Make sure that you have a copy of your key first: nobody can give it back to you.</source>
        <extracomment>Explanation under Sign out, for a secret key on this computer</extracomment>
        <translation>Antes, confira se você tem uma cópia da sua chave: ninguém pode devolvê-la.</translation>
    </message>
    <message>
        <source>What is stored on this machine stays.</source>
        <extracomment>Explanation under Sign out, for an account without a secret key</extracomment>
        <translation>O que está guardado neste computador permanece.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Heading over the list of accounts</extracomment>
        <translation>Contas neste computador</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question, %1 is the name of an account</extracomment>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button of a question: asks once more</extracomment>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Really remove %1?</source>
        <extracomment>Title of the second question, %1 is the name of an account</extracomment>
        <translation>Remover %1 mesmo?</translation>
    </message>
    <message>
        <source>This cannot be undone. What is published stays published.</source>
        <extracomment>Text of the second question</extracomment>
        <translation>Isso não pode ser desfeito. O que foi publicado continua publicado.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <extracomment>Button of the second question: deletes the account from this computer</extracomment>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Sair da conta?</translation>
    </message>
    <message>
        <source>Drafts and lists that are kept here stay. To come back, connect your signer again.</source>
        <extracomment>Text of a question, for a key in a signer</extracomment>
        <translation>Os rascunhos e as listas guardados aqui permanecem. Para voltar, conecte seu assinador de novo.</translation>
    </message>
    <message>
        <source>Nandu forgets your key; drafts and kept lists stay. Without a copy of the key the account cannot be used again.</source>
        <extracomment>Text of a question, for a secret key on this computer</extracomment>
        <translation>O Nandu esquece sua chave; os rascunhos e as listas guardadas permanecem. Sem uma cópia da chave, a conta não pode ser usada de novo.</translation>
    </message>
    <message>
        <source>You can come back with the same public key at any time.</source>
        <extracomment>Text of a question, for an account without a secret key</extracomment>
        <translation>Você pode voltar com a mesma chave pública quando quiser.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a sheet: the accounts of this computer</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <extracomment>Button: opens the first page once more</extracomment>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button: the key leaves the memory until its password is typed</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Manage…</source>
        <extracomment>Button: opens the settings of accounts</extracomment>
        <translation>Gerenciar…</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read only</source>
        <extracomment>Where the key of an account is: nowhere</extracomment>
        <translation>só leitura</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <extracomment>Where the key of an account is: in the keychain of the desktop</extracomment>
        <translation>chave no chaveiro</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Where the key of an account is: in a file, and the password is needed</extracomment>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>key under a password</source>
        <extracomment>Where the key of an account is: in a file that a password opens</extracomment>
        <translation>chave com senha</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where the key of an account is: in the memory until the program closes</extracomment>
        <translation>só nesta sessão</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <extracomment>Where the key of an account is: in a signer, on another device</extracomment>
        <translation>assinada em outro lugar</translation>
    </message>
    <message>
        <source>On this computer its drafts, what is not delivered yet, the kept versions of its lists and its settings are deleted.</source>
        <extracomment>Text of the question whether to remove an account</extracomment>
        <translation>Neste computador são excluídos os rascunhos dela, o que ainda não foi entregue, as versões guardadas das listas e os ajustes.</translation>
    </message>
    <message>
        <source>No key of it is here.</source>
        <extracomment>End of that text: an account without a secret key</extracomment>
        <translation>Nenhuma chave dela está aqui.</translation>
    </message>
    <message>
        <source>The connection to its signer is deleted too; its key stays there.</source>
        <extracomment>End of that text: the key is in a signer</extracomment>
        <translation>A conexão com o assinador também é excluída; a chave continua lá.</translation>
    </message>
    <message>
        <source>Its secret key is deleted too: without a copy of it nobody can use this account again.</source>
        <extracomment>End of that text: the key is on this computer</extracomment>
        <translation>A chave secreta dela também é excluída: sem uma cópia dela, ninguém pode usar esta conta de novo.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows your desktop, also while Nandu runs.</source>
        <extracomment>Explanation under the setting Theme; &quot;System&quot; is one of its choices</extracomment>
        <translation>“Sistema” acompanha sua área de trabalho, também com o Nandu aberto.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of theme: as the desktop has it</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of theme</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Setting</extracomment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Value of the setting Text size, in per cent</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Everything grows with it: lines, pictures, buttons.</source>
        <extracomment>Explanation under the setting Text size</extracomment>
        <translation>Tudo cresce junto: linhas, imagens, botões.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Huge</source>
        <extracomment>Choice of text size</extracomment>
        <translation>Enorme</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Setting</extracomment>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once.</source>
        <extracomment>Explanation under the setting Reduce motion</extracomment>
        <translation>Nada desliza nem esmaece; o que muda aparece de imediato.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: the language of the program</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start of Nandu. Numbers and times are written in the same way.</source>
        <extracomment>Explanation under the setting Language</extracomment>
        <translation>Vale a partir do próximo início do Nandu. Números e horas são escritos do mesmo modo.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Keep a copy of your key</source>
        <extracomment>Title of a step of the first start, after a key was made</extracomment>
        <translation>Guarde uma cópia da sua chave</translation>
    </message>
    <message>
        <source>This key is you. Whoever has it can write in your name, and when it is lost nobody can give it back. Put a copy where you keep passwords.</source>
        <extracomment>Text of a step of the first start</extracomment>
        <translation>Esta chave é você. Quem a tem pode escrever em seu nome e, se ela se perde, ninguém pode devolvê-la. Ponha uma cópia onde você guarda senhas.</translation>
    </message>
    <message>
        <source>I have a copy in a safe place</source>
        <extracomment>Switch: the user says that the key is copied</extracomment>
        <translation>Tenho uma cópia em um lugar seguro</translation>
    </message>
    <message>
        <source>Start reading</source>
        <extracomment>Button: ends the first start</extracomment>
        <translation>Começar a ler</translation>
    </message>
</context>
<context>
    <name>BenchmarkLane</name>
    <message numerus="yes">
        <source>%Ln workers: %1 events a second, %2</source>
        <extracomment>Screen reader: a result of the benchmark; %1 is a number of events, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>
            <numerusform>%Ln trabalhador: %1 eventos por segundo, %2</numerusform>
            <numerusform>%Ln trabalhadores: %1 eventos por segundo, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 · Auto</source>
        <extracomment>At a bar: the number of workers that Auto chooses</extracomment>
        <translation>%L1 · Auto</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>At a bar: events a second</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>BenchmarkModel</name>
    <message>
        <source>Measured on %1.</source>
        <extracomment>Under the benchmark, %1 is a date with time</extracomment>
        <translation>Medido em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <extracomment>Processor use: %1 is a number such as 1.9, %Ln the cores of the computer</extracomment>
        <translation>
            <numerusform>%1 de %Ln núcleo</numerusform>
            <numerusform>%1 de %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events/s, %2</source>
        <extracomment>Result of the benchmark: %1 a number, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>%1 eventos/s, %2</translation>
    </message>
</context>
<context>
    <name>BenchmarkSetting</name>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Medir o desempenho deste computador</translation>
    </message>
    <message>
        <source>Runs the real check on made-up events, about a second for each number of workers. Reading goes on meanwhile.</source>
        <extracomment>Explanation under the benchmark; workers are the threads that check signatures</extracomment>
        <translation>Faz a checagem real com eventos inventados, cerca de um segundo para cada número de trabalhadores. Enquanto isso, a leitura continua.</translation>
    </message>
    <message>
        <source>Benchmark: %L1 %</source>
        <extracomment>Screen reader: progress in per cent</extracomment>
        <translation>Desempenho: %L1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the benchmark</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: starts the benchmark</extracomment>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>%1: %2 a second, %3 in all</source>
        <extracomment>Screen reader: %1 is what is counted (Received), %2 how many a second, %3 in all</extracomment>
        <translation>%1: %2 por segundo, %3 no total</translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>After a number: a second</extracomment>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Under a number: the sum since the start</extracomment>
        <translation>%1 no total</translation>
    </message>
</context>
<context>
    <name>BigNumbers</name>
    <message>
        <source>Received</source>
        <extracomment>What is counted: events that came from relays</extracomment>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Already known</source>
        <extracomment>What is counted: events that were stored already</extracomment>
        <translation>Já conhecidos</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>What is counted: events whose signature was checked</extracomment>
        <translation>Checados</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>What is counted: events that were written into the database</extracomment>
        <translation>Guardados</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Title of a page: notes that were put aside</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <extracomment>Title of the empty page of bookmarks</extracomment>
        <translation>Nenhum favorito ainda</translation>
    </message>
    <message>
        <source>Bookmark a note in its menu, or with the key M, and it stays at hand here and in your other apps.</source>
        <extracomment>Text of the empty page of bookmarks; M is the key on the keyboard</extracomment>
        <translation>Adicione uma nota aos favoritos pelo menu dela ou com a tecla M, e ela fica à mão aqui e em seus outros apps.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>Screen reader: %1 is a page (Notifications), %L2 how many new ones it has</extracomment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>Global</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close the window?</source>
        <extracomment>title of the question that comes when the window is closed for the first time</extracomment>
        <translation>Fechar a janela?</translation>
    </message>
    <message>
        <source>Nandu can stay in the tray, go on fetching and tell you what is new. You can change this in the settings.</source>
        <extracomment>asked when the window is closed for the first time</extracomment>
        <translation>O Nandu pode ficar na bandeja, continuar baixando e avisar você do que há de novo. Você pode mudar isso nos ajustes.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>Ficar na bandeja</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>answer to &quot;Close the window?&quot;</extracomment>
        <translation>Sair do Nandu</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Let your signer scan this</source>
        <extracomment>Title of a step of the first start; a signer is a program or device that holds the key; below is a QR code</extracomment>
        <translation>Deixe seu assinador escanear isto</translation>
    </message>
    <message>
        <source>Or copy the address and paste it there. Nandu goes on by itself when your signer has answered.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>Ou copie o endereço e cole lá. O Nandu continua sozinho quando seu assinador responder.</translation>
    </message>
    <message>
        <source>Waiting for your signer…</source>
        <extracomment>Shown until the signer has answered</extracomment>
        <translation>Esperando seu assinador…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address under the QR code into the clipboard</extracomment>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Add a picture</source>
        <extracomment>Button without words, its name: adds a picture to the note</extracomment>
        <translation>Adicionar uma imagem</translation>
    </message>
    <message>
        <source>Hide warning, expiry and work</source>
        <extracomment>Button without words, its name: closes the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>Ocultar aviso, validade e trabalho</translation>
    </message>
    <message>
        <source>Warning, expiry and work</source>
        <extracomment>Button without words, its name: opens the options of the note (content warning, expiry, proof of work)</extracomment>
        <translation>Aviso, validade e trabalho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts</source>
        <extracomment>Button without words, its name: opens the list of other drafts, %Ln is how many</extracomment>
        <translation>
            <numerusform>Mais %Ln rascunho</numerusform>
            <numerusform>Mais %Ln rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>Screen reader: length of what is written</extracomment>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work for the note</extracomment>
        <translation>Parar de trabalhar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the note is being saved</extracomment>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Drafts</source>
        <extracomment>Title of a sheet: the list of texts that were begun and not sent</extracomment>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Title of the sheet where one writes an answer; also its button: sends the reply</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Title of the sheet where one writes about somebody&apos;s note, which is shown below</extracomment>
        <translation>Citar</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet where one writes a note</extracomment>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <extracomment>Placeholder in the field for a reply, %1 is the name of who is answered</extracomment>
        <translation>Sua resposta a %1</translation>
    </message>
    <message>
        <source>Your reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>O que você está pensando?</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the new note</extracomment>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is on your mind?</source>
        <extracomment>Placeholder in the field for a new note</extracomment>
        <translation>O que você está pensando?</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button: sends the note</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Beside the button that sends: which account writes, %1 is its name</extracomment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Writing as %1</source>
        <extracomment>Screen reader: which account writes, %1 is its name</extracomment>
        <translation>Escrevendo como %1</translation>
    </message>
    <message>
        <source>Names %1</source>
        <extracomment>Screen reader: a person whom the text names, %1 is the name</extracomment>
        <translation>Menciona %1</translation>
    </message>
    <message>
        <source>Working for the note, %L1 % likely done</source>
        <extracomment>Progress of proof of work for the note: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>Trabalhando para a nota, %L1% de chance de já ter terminado</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Este texto contém uma chave secreta. O Nandu não o publica: quem a tem pode publicar como você. Remova-a primeiro.</translation>
    </message>
    <message>
        <source>This note is too long for most relays. Make it shorter.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Esta nota é longa demais para a maioria dos relays. Deixe-a mais curta.</translation>
    </message>
    <message>
        <source>The description of a picture holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>A descrição de uma imagem contém uma chave secreta. Remova-a primeiro.</translation>
    </message>
    <message>
        <source>The reason of the warning holds a secret key. Remove it first.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>O motivo do aviso contém uma chave secreta. Remova-a primeiro.</translation>
    </message>
    <message>
        <source>Every relay is left out. Choose at least one.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Todos os relays ficaram de fora. Escolha ao menos um.</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Entre na conta para publicar.</translation>
    </message>
    <message>
        <source>Unlock your key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Desbloqueie sua chave para publicar.</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to post.</source>
        <extracomment>Why the note cannot be sent</extracomment>
        <translation>Você só está lendo. Entre com uma chave secreta para publicar.</translation>
    </message>
</context>
<context>
    <name>ComposerOptions</name>
    <message>
        <source>Warning</source>
        <extracomment>Switch: hides the note behind a content warning</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Reason, if you want to name one</source>
        <extracomment>Placeholder in the field for the reason of a content warning</extracomment>
        <translation>Motivo, se quiser indicar um</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>Label before a choice: how long the note lasts</extracomment>
        <translation>Dura</translation>
    </message>
    <message>
        <source>How long the note lasts</source>
        <extracomment>Screen reader: name of the choice how long the note lasts</extracomment>
        <translation>Quanto tempo a nota dura</translation>
    </message>
    <message>
        <source>for good</source>
        <extracomment>Choice how long the note lasts: it does not expire</extracomment>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>Choice how long the note lasts</extracomment>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Label before a choice: proof of work for the note</extracomment>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>How much this computer works for the note before it is sent</source>
        <extracomment>Screen reader: name of the choice of proof of work</extracomment>
        <translation>Quanto este computador trabalha para a nota antes do envio</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Choice of proof of work: no work</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>16 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>20 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>20 bits</translation>
    </message>
    <message>
        <source>24 bits</source>
        <extracomment>Choice of proof of work: how many bits</extracomment>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>Some relays take notes of strangers only when their computer has worked for them. Each bit takes twice as long.</source>
        <extracomment>Explanation under the choice of proof of work</extracomment>
        <translation>Alguns relays só aceitam notas de desconhecidos se o computador deles trabalhou para elas. Cada bit leva o dobro do tempo.</translation>
    </message>
    <message>
        <source>Relays are asked to forget it then. Some may keep it.</source>
        <extracomment>Explanation under the choice how long the note lasts</extracomment>
        <translation>Depois disso, pede-se aos relays que a esqueçam. Alguns podem mantê-la.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not do it</extracomment>
        <translation>Cancelar</translation>
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
        <translation>Só quem não é lido o tempo todo</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>None of these answers now: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>Nenhum destes responde agora: %1</translation>
    </message>
    <message>
        <source>Visited every few minutes, as all sockets are in use: %1</source>
        <extracomment>Where a person is read, %1 is a list of relays</extracomment>
        <translation>Visitados a cada poucos minutos, pois todas as conexões estão em uso: %1</translation>
    </message>
    <message>
        <source>Says nowhere where they write; your own relays are asked.</source>
        <extracomment>Where a person is read: they publish no list of relays</extracomment>
        <translation>Não diz em lugar nenhum onde escreve; seus próprios relays são consultados.</translation>
    </message>
    <message>
        <source>Names only addresses that Nandu does not dial for strangers; your own relays are asked.</source>
        <extracomment>Where a person is read: &quot;dial&quot; means connect to</extracomment>
        <translation>Só indica endereços aos quais o Nandu não se conecta por desconhecidos; seus próprios relays são consultados.</translation>
    </message>
    <message>
        <source>All relays they name failed lately; your own are asked meanwhile.</source>
        <extracomment>Where a person is read: &quot;your own&quot; are relays</extracomment>
        <translation>Todos os relays que indica falharam há pouco; enquanto isso, os seus são consultados.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>On top of the page while it is worked out</extracomment>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>You follow nobody yet.</source>
        <extracomment>On top of the page</extracomment>
        <translation>Você ainda não segue ninguém.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people you follow are read at relays that they write to.</source>
        <extracomment>On top of the page; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 de %Ln pessoa que você segue é lida em relays onde escreve.</numerusform>
            <numerusform>%1 das %Ln pessoas que você segue são lidas em relays onde escrevem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at their relays</source>
        <extracomment>Label before a number of people: they are read where they write</extracomment>
        <translation>Lidas nos relays delas</translation>
    </message>
    <message>
        <source>Visited in turn</source>
        <extracomment>Label before a number of people: their relays are visited every few minutes</extracomment>
        <translation>Visitadas por turnos</translation>
    </message>
    <message>
        <source>Relays do not answer now</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>Relays não respondem agora</translation>
    </message>
    <message>
        <source>No list known</source>
        <extracomment>Label before a number of people: they publish no list of relays</extracomment>
        <translation>Sem lista conhecida</translation>
    </message>
    <message>
        <source>Only addresses that are not dialled</source>
        <extracomment>Label before a number of people</extracomment>
        <translation>Só endereços sem conexão</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Who is read where</source>
        <extracomment>Title of a page: for each person one follows, the relays where they are read</extracomment>
        <translation>Quem é lido onde</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Retry</source>
        <extracomment>Button under one&apos;s own note: sends it again to the relays that did not take it</extracomment>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button without words, its name: hides which relay took the note</extracomment>
        <translation>Ocultar os relays</translation>
    </message>
    <message>
        <source>Show each relay</source>
        <extracomment>Button without words, its name: shows which relay took the note</extracomment>
        <translation>Mostrar cada relay</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Button: opens the page with everything that is on its way</extracomment>
        <translation>Abrir a caixa de saída</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>Tried again soon. %1</source>
        <extracomment>State of a note at one relay, %1 is why it was refused</extracomment>
        <translation>Nova tentativa em breve. %1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Aguardando envio.</translation>
    </message>
    <message>
        <source>Sent, no answer yet.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Enviado, ainda sem resposta.</translation>
    </message>
    <message>
        <source>Accepted, and it has it.</source>
        <extracomment>State of a note at one relay: the relay was asked for it and has it</extracomment>
        <translation>Aceito, e está lá.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Aceito.</translation>
    </message>
    <message>
        <source>No answer. It is tried once more when this relay connects again.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Sem resposta. Há mais uma tentativa quando este relay se conectar de novo.</translation>
    </message>
    <message>
        <source>Said that it took it, and does not have it.</source>
        <extracomment>State of a note at one relay</extracomment>
        <translation>Disse que aceitou, mas não tem.</translation>
    </message>
    <message>
        <source>Requesting deletion · accepted by %L1 of %L2</source>
        <extracomment>State of a request to delete, %L1 of %L2 relays</extracomment>
        <translation>Pedindo a exclusão · aceito por %L1 de %L2</translation>
    </message>
    <message>
        <source>Sending · accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>Enviando · aceito por %L1 de %L2</translation>
    </message>
    <message>
        <source>Deletion requested on %L1 of %L2 relays</source>
        <extracomment>State of a request to delete</extracomment>
        <translation>Exclusão pedida em %L1 de %L2 relays</translation>
    </message>
    <message>
        <source>Accepted by %L1 of %L2</source>
        <extracomment>State of a note, %L1 of %L2 relays</extracomment>
        <translation>Aceito por %L1 de %L2</translation>
    </message>
    <message>
        <source>Deletion not delivered.</source>
        <extracomment>State of a request to delete: no relay took it</extracomment>
        <translation>Exclusão não entregue.</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <extracomment>State of a note: no relay took it</extracomment>
        <translation>Não entregue.</translation>
    </message>
    <message>
        <source>Worked for, it would be a second note beside the one that other relays have, so it is left out here.</source>
        <extracomment>After the answer of a relay that asks for proof of work</extracomment>
        <translation>Com trabalho, seria uma segunda nota ao lado da que outros relays têm, por isso ela fica de fora aqui.</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>Restore this version?</source>
        <extracomment>Title of a sheet: the question whether an earlier version of a list comes back</extracomment>
        <translation>Restaurar esta versão?</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Title of a sheet: what differs between two versions of a list</extracomment>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Your list as it is now stays kept, too. This is what would change:</source>
        <extracomment>Above what would change if an earlier version of a list came back</extracomment>
        <translation>Sua lista como está agora também fica guardada. Isto é o que mudaria:</translation>
    </message>
    <message>
        <source>Nothing: it has the same entries as now.</source>
        <extracomment>Instead of a difference: the earlier version is the same as the one in use</extracomment>
        <translation>Nada: tem as mesmas entradas de agora.</translation>
    </message>
    <message>
        <source>Both have the same entries.</source>
        <extracomment>Instead of a difference between two versions of a list</extracomment>
        <translation>As duas têm as mesmas entradas.</translation>
    </message>
    <message>
        <source>Comes back: %L1</source>
        <extracomment>Heading over entries that a restored version would bring back, %L1 is how many</extracomment>
        <translation>Voltam: %L1</translation>
    </message>
    <message>
        <source>Added: %L1</source>
        <extracomment>Heading over entries that were added, %L1 is how many</extracomment>
        <translation>Adicionadas: %L1</translation>
    </message>
    <message>
        <source>Goes: %L1</source>
        <extracomment>Heading over entries that would be gone after restoring, %L1 is how many</extracomment>
        <translation>Saem: %L1</translation>
    </message>
    <message>
        <source>Removed: %L1</source>
        <extracomment>Heading over entries that were removed, %L1 is how many</extracomment>
        <translation>Removidas: %L1</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>Button: restores the version exactly as it was</extracomment>
        <translation>Como era</translation>
    </message>
    <message>
        <source>Only add what was lost</source>
        <extracomment>Button: restores only the entries that are missing now</extracomment>
        <translation>Só repor o perdido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the sheet, nothing is changed</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the sheet</extracomment>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>No drafts. What you write is kept here until you send it.</source>
        <extracomment>Shown when there are no drafts</extracomment>
        <translation>Nenhum rascunho. O que você escreve fica guardado aqui até ser enviado.</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>What a draft is: a new note</extracomment>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <extracomment>Button without words, its name: deletes the draft</extracomment>
        <translation>Descartar este rascunho</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <extracomment>Button: closes the list of drafts</extracomment>
        <translation>Voltar a escrever</translation>
    </message>
</context>
<context>
    <name>EditProfilePage</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Title of a page: one&apos;s own profile</extracomment>
        <translation>Editar perfil</translation>
    </message>
</context>
<context>
    <name>EmojiList</name>
    <message>
        <source>Emoji to insert</source>
        <extracomment>Screen reader: name of the list of emoji that fit what is typed</extracomment>
        <translation>Emoji para inserir</translation>
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
        <translation>O perfil mais recente não está em um formato que possa ser alterado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The private entries of this list cannot be read with your key, so none can be added. Nothing was changed.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>As entradas privadas desta lista não podem ser lidas com sua chave, então nenhuma pode ser adicionada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The signer did not confirm the connection. Ask it for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>O assinador não confirmou a conexão. Peça um novo endereço a ele.</translation>
    </message>
    <message>
        <source>No signer has answered the code. Show a new one and let your signer scan it.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Nenhum assinador respondeu ao código. Mostre um novo e deixe seu assinador escaneá-lo.</translation>
    </message>
    <message>
        <source>Your signer has not answered the requests before this one.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Seu assinador não respondeu aos pedidos anteriores a este.</translation>
    </message>
    <message>
        <source>The signer did not say whose key it holds.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>O assinador não disse de quem é a chave que guarda.</translation>
    </message>
    <message>
        <source>Your signer said: %1</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Seu assinador disse: %1</translation>
    </message>
    <message>
        <source>Your signer gave no result.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Seu assinador não deu nenhum resultado.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over its relay. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Não foi possível alcançar seu assinador pelo relay dele. Verifique a rede ou peça um novo endereço ao assinador.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1 or its other relays. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Não foi possível alcançar seu assinador por %1 nem pelos outros relays dele. Verifique a rede ou peça um novo endereço ao assinador.</translation>
    </message>
    <message>
        <source>Your signer cannot be reached over %1. Check the network, or ask your signer for a new address.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Não foi possível alcançar seu assinador por %1. Verifique a rede ou peça um novo endereço ao assinador.</translation>
    </message>
    <message>
        <source>Your signer did not answer. See whether it runs and waits for your consent, then try again.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Seu assinador não respondeu. Veja se ele está aberto e espera sua permissão, e tente de novo.</translation>
    </message>
    <message>
        <source>Your signer signed something else than what was asked. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>Seu assinador assinou algo diferente do que foi pedido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The signature of your signer does not hold. It was not sent.</source>
        <extracomment>Error of a signer, a program or device that holds the key</extracomment>
        <translation>A assinatura do seu assinador não é válida. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The address of a signer starts with bunker://. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>O endereço de um assinador começa com bunker://. Copie-o inteiro do seu assinador.</translation>
    </message>
    <message>
        <source>This address does not name a signer. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>Este endereço não indica um assinador. Copie-o inteiro do seu assinador.</translation>
    </message>
    <message>
        <source>This address names no relay over which the signer could be reached. Copy it whole from your signer.</source>
        <extracomment>Error: what was typed is no address of a signer; bunker:// stays</extracomment>
        <translation>Este endereço não indica nenhum relay para alcançar o assinador. Copie-o inteiro do seu assinador.</translation>
    </message>
    <message>
        <source>Name a relay over which your signer can be reached, like wss://relay.example.com.</source>
        <extracomment>Error when connecting a signer; the example stays</extracomment>
        <translation>Indique um relay para alcançar seu assinador, como wss://relay.example.com.</translation>
    </message>
    <message>
        <source>This is a secret key, and a name is public. To sign in with the key, go back and choose &quot;Use your key&quot;.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Isto é uma chave secreta, e um nome é público. Para entrar com a chave, volte e escolha “Usar sua chave”.</translation>
    </message>
    <message>
        <source>This is a secret key. To sign in with it, choose to use an nsec.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Isto é uma chave secreta. Para entrar com ela, escolha usar um nsec.</translation>
    </message>
    <message>
        <source>This is not a public key. One starts with npub1; a name looks like ana@example.com.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Isto não é uma chave pública. Ela começa com npub1; um nome é como ana@example.com.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Não foi possível gravar o arquivo da chave.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep your key.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Não há aqui um chaveiro que possa guardar sua chave.</translation>
    </message>
    <message>
        <source>Another key is kept in the place of this account&apos;s.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Outra chave está guardada no lugar da chave desta conta.</translation>
    </message>
    <message>
        <source>There is no secret key of this account here.</source>
        <extracomment>Error when an account is added or opened</extracomment>
        <translation>Não há aqui uma chave secreta desta conta.</translation>
    </message>
    <message>
        <source>The store of notes was damaged. It is kept as %1, and a new one fills up from your relays.</source>
        <extracomment>Told at the start; %1 is the name of a file</extracomment>
        <translation>O armazenamento de notas estava danificado. Ele foi mantido como %1, e um novo se enche a partir dos seus relays.</translation>
    </message>
    <message>
        <source>The server of this name did not answer as it should. Check the name, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>O servidor deste nome não respondeu como deveria. Verifique o nome ou use o npub.</translation>
    </message>
    <message>
        <source>The database refused it again.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>O banco de dados recusou de novo.</translation>
    </message>
    <message>
        <source>It is no longer in the quarantine.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Não está mais na quarentena.</translation>
    </message>
    <message>
        <source>It is not a valid event: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Não é um evento válido: %1.</translation>
    </message>
    <message>
        <source>The quarantine could not be read: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Não foi possível ler a quarentena: %1.</translation>
    </message>
    <message>
        <source>The quarantine could not be exported: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Não foi possível exportar a quarentena: %1.</translation>
    </message>
    <message>
        <source>The counts could not be rebuilt: %1.</source>
        <extracomment>Error on the page of the engine; %1 is the reason in technical words</extracomment>
        <translation>Não foi possível refazer as contagens: %1.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new is stored until there is room.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>O disco está cheio: nada novo é guardado até haver espaço.</translation>
    </message>
    <message>
        <source>The database is damaged: nothing new is stored. It can be rebuilt from the relays.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>O banco de dados está danificado: nada novo é guardado. Ele pode ser refeito a partir dos relays.</translation>
    </message>
    <message>
        <source>The database cannot be written, so nothing new is stored: %1.</source>
        <extracomment>Line on top of every page while nothing can be stored</extracomment>
        <translation>Não é possível gravar no banco de dados, então nada novo é guardado: %1.</translation>
    </message>
    <message>
        <source>Figures cannot be served on port %1: %2.</source>
        <extracomment>Error: %1 is a port number, %2 the reason</extracomment>
        <translation>Não é possível oferecer métricas na porta %1: %2.</translation>
    </message>
    <message>
        <source>This cannot be muted.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Isto não pode ser silenciado.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Isto não é uma nota.</translation>
    </message>
    <message>
        <source>This is not a person.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Isto não é uma pessoa.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <extracomment>Error when a list is changed</extracomment>
        <translation>Isto não é o endereço de um relay.</translation>
    </message>
    <message>
        <source>This account is read only here: its secret key is not on this machine.</source>
        <extracomment>Error when a list is changed
----------
Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings
----------
Error when something is published</extracomment>
        <translation>Esta conta é só leitura aqui: a chave secreta dela não está neste computador.</translation>
    </message>
    <message>
        <source>This version is not kept here.</source>
        <extracomment>Error when a list is changed
----------
Error when an earlier version of a list is restored</extracomment>
        <translation>Esta versão não está guardada aqui.</translation>
    </message>
    <message>
        <source>This picture cannot be read. See whether the file is still there, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Não é possível ler esta imagem. Veja se o arquivo ainda está lá e escolha-o de novo.</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MiB. Make it smaller, then choose it again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Esta imagem tem mais de 20 MiB. Deixe-a menor e escolha-a de novo.</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 não permite que você guarde imagens. Escolha outro servidor em Ajustes, Posts.</translation>
    </message>
    <message>
        <source>The server %1 does not let you store pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 não permite que você guarde imagens. Ele diz: %2</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 quer ser pago primeiro. Escolha outro servidor em Ajustes, Posts.</translation>
    </message>
    <message>
        <source>The server %1 wants to be paid first. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 quer ser pago primeiro. Ele diz: %2</translation>
    </message>
    <message>
        <source>This picture is too large for %1. Make it smaller.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Esta imagem é grande demais para %1. Deixe-a menor.</translation>
    </message>
    <message>
        <source>This picture is too large for %1. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Esta imagem é grande demais para %1. Ele diz: %2</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. Choose another server in Settings, Posts.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 não aceita este tipo de imagem. Escolha outro servidor em Ajustes, Posts.</translation>
    </message>
    <message>
        <source>The server %1 does not take this kind of picture. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 não aceita este tipo de imagem. Ele diz: %2</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. Try again later.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 quer uma pausa entre imagens. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The server %1 wants a pause between pictures. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 quer uma pausa entre imagens. Ele diz: %2</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 teve uma falha própria. Tente de novo.</translation>
    </message>
    <message>
        <source>The server %1 had a fault of its own. Try again. It says: %2</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>O servidor %1 teve uma falha própria. Tente de novo. Ele diz: %2</translation>
    </message>
    <message>
        <source>Nothing has moved to %1 for a while. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Há algum tempo nada avança para %1. Veja se você está online e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke or was not made. See whether you are online, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>A conexão com %1 caiu ou não foi feita. Veja se você está online e tente de novo.</translation>
    </message>
    <message>
        <source>You have not chosen a server for pictures. Add one in Settings, Posts, then try again.</source>
        <extracomment>Error when a picture is uploaded; %1 is the name of a server, %2 its own words; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Você não escolheu um servidor de imagens. Adicione um em Ajustes, Posts e tente de novo.</translation>
    </message>
    <message>
        <source>This is not waiting to be sent.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Isto não está aguardando envio.</translation>
    </message>
    <message>
        <source>This is not in the outbox, or it is being worked for already.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Isto não está na caixa de saída, ou já se trabalha para isto.</translation>
    </message>
    <message>
        <source>No relay asks for work on this any more.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Nenhum relay pede mais trabalho para isto.</translation>
    </message>
    <message>
        <source>The work was given up.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published</extracomment>
        <translation>O trabalho foi abandonado.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Isto não está na caixa de saída.</translation>
    </message>
    <message>
        <source>This is not a picture that can be sent. Choose a JPEG, PNG, WebP or GIF file.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>Isto não é uma imagem que possa ser enviada. Escolha um arquivo JPEG, PNG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off, so what it holds beside the picture cannot be taken out. Save it anew and try again.</source>
        <extracomment>Error when a picture is chosen</extracomment>
        <translation>Esta imagem está danificada ou cortada, então não é possível retirar o que ela contém além da imagem. Salve-a de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: the disk is full. Make room on it, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Não é possível salvar o que você escreve: o disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: Nandu may not write into its folder. Look at the folder&apos;s permissions, then try again.</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Não é possível salvar o que você escreve: o Nandu não pode gravar na pasta dele. Veja as permissões da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>What you write cannot be saved: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Não é possível salvar o que você escreve: %1</translation>
    </message>
    <message>
        <source>What you wrote cannot be read: %1</source>
        <extracomment>Error: what one writes cannot be kept; %1 is the reason in technical words</extracomment>
        <translation>Não é possível ler o que você escreveu: %1</translation>
    </message>
    <message>
        <source>This note is not stored here any more.</source>
        <extracomment>Error when something is published
----------
Error when a note is sent</extracomment>
        <translation>Esta nota não está mais guardada aqui.</translation>
    </message>
    <message>
        <source>Only its author can delete a note.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Só o autor pode excluir uma nota.</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Não há nada para reenviar.</translation>
    </message>
    <message>
        <source>The account was signed out.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>A conta foi desconectada.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Não há nada para retirar.</translation>
    </message>
    <message>
        <source>Sign in to post.</source>
        <extracomment>Error when something is published</extracomment>
        <translation>Entre na conta para publicar.</translation>
    </message>
    <message>
        <source>There is no relay to publish to. Add one that may be written to.</source>
        <extracomment>Error when something is published
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Não há relay onde publicar. Adicione um em que se possa escrever.</translation>
    </message>
    <message>
        <source>This note would be gone before it is sent.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>Esta nota expiraria antes de ser enviada.</translation>
    </message>
    <message>
        <source>This is not the address of a relay: %1.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>Isto não é o endereço de um relay: %1.</translation>
    </message>
    <message>
        <source>There is nothing to post.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>Não há nada para publicar.</translation>
    </message>
    <message>
        <source>The note to answer is not known.</source>
        <extracomment>Error when a note is sent</extracomment>
        <translation>A nota a responder não é conhecida.</translation>
    </message>
    <message>
        <source>The list of relays could not be read; the default relays are used and the old file is kept as %1.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>Não foi possível ler a lista de relays; os relays padrão são usados e o arquivo antigo foi mantido como %1.</translation>
    </message>
    <message>
        <source>The list of relays may not be read; the default relays are used.</source>
        <extracomment>Error at the start; %1 is the name of a file</extracomment>
        <translation>Não há permissão para ler a lista de relays; os relays padrão são usados.</translation>
    </message>
    <message>
        <source>The number of workers</source>
        <extracomment>Begins a sentence such as &quot;The number of workers must be a whole number&quot;; workers are the threads that check signatures</extracomment>
        <translation>O número de trabalhadores</translation>
    </message>
    <message>
        <source>The queue capacity</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>A capacidade da fila</translation>
    </message>
    <message>
        <source>The interval between count updates</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O intervalo entre atualizações das contagens</translation>
    </message>
    <message>
        <source>The port for figures</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>A porta das métricas</translation>
    </message>
    <message>
        <source>The time to take a note back</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O tempo para retirar uma nota</translation>
    </message>
    <message>
        <source>The number of relays</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de relays</translation>
    </message>
    <message>
        <source>The number of relays for a person</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de relays por pessoa</translation>
    </message>
    <message>
        <source>The text size</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O tamanho do texto</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”; %3 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>%1 deve ser um número inteiro, não “%2”; %3 é usado.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4; %5 is used.</source>
        <extracomment>%1 is the name of a setting (The queue capacity), the others are numbers</extracomment>
        <translation>%1 deve estar entre %2 e %3, não %4; %5 é usado.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>Não foi possível salvar os ajustes: %1.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2); the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>Não foi possível ler os ajustes em %1 (%2); os padrões são usados.</translation>
    </message>
    <message>
        <source>The settings file was damaged; it was put aside as %1 and the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>O arquivo de ajustes estava danificado; foi separado como %1 e os padrões são usados.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; the defaults are used.</source>
        <extracomment>Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values</extracomment>
        <translation>O arquivo de ajustes %1 está danificado; os padrões são usados.</translation>
    </message>
    <message>
        <source>These words give no key.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>Estas palavras não formam uma chave.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, missing or in another place.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39)</extracomment>
        <translation>Estas palavras não combinam: uma está errada, faltando ou em outro lugar.</translation>
    </message>
    <message>
        <source>This is not the address of a server for pictures. One looks like https://blossom.example.com.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>Isto não é o endereço de um servidor de imagens. Ele é como https://blossom.example.com.</translation>
    </message>
    <message>
        <source>This server is not encrypted. Use its address with https://.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>Este servidor não é criptografado. Use o endereço com https://.</translation>
    </message>
    <message>
        <source>The server did not say where the picture is. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>O servidor não disse onde está a imagem. Escolha outro servidor em Ajustes, Posts.</translation>
    </message>
    <message>
        <source>The server has changed the picture, so it is not used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>O servidor alterou a imagem, então ela não é usada. Escolha outro servidor em Ajustes, Posts.</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used. Choose another server in Settings, Posts.</source>
        <extracomment>Error about a server for pictures; &quot;Settings, Posts&quot; is a page of the settings; the example stays</extracomment>
        <translation>O servidor deu um endereço que não pode ser usado. Escolha outro servidor em Ajustes, Posts.</translation>
    </message>
    <message>
        <source>This is not a name on Nostr. Such a name looks like ana@example.com.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>Isto não é um nome no Nostr. Um nome assim é como ana@example.com.</translation>
    </message>
    <message>
        <source>Nobody has this name there. Check its spelling, or use the npub.</source>
        <extracomment>Error about a name such as ana@example.com; npub stays</extracomment>
        <translation>Ninguém tem este nome lá. Confira a grafia ou use o npub.</translation>
    </message>
    <message>
        <source>It has left already. You can ask the relays to delete it.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Já saiu. Você pode pedir aos relays que excluam.</translation>
    </message>
    <message>
        <source>This is not in the outbox any more.</source>
        <extracomment>Error about something on its way to relays
----------
Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Isto não está mais na caixa de saída.</translation>
    </message>
    <message>
        <source>A relay has it by now. Sent again it would be a second note, so it stays as it is.</source>
        <extracomment>Error about something on its way to relays</extracomment>
        <translation>Um relay já tem isto. Um novo envio seria uma segunda nota, então fica como está.</translation>
    </message>
    <message>
        <source>This text contains a secret key (nsec). Whoever sees it owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Este texto contém uma chave secreta (nsec). Quem a vê é dono dessa conta, então ele não foi salvo nem enviado.</translation>
    </message>
    <message>
        <source>This text contains an encrypted secret key (ncryptsec). It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Este texto contém uma chave secreta criptografada (ncryptsec). Ele não foi salvo nem enviado.</translation>
    </message>
    <message>
        <source>This text contains your own secret key. It was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Este texto contém sua própria chave secreta. Ele não foi salvo nem enviado.</translation>
    </message>
    <message>
        <source>This text contains the words of a secret key. Whoever sees them owns that account, so it was not saved or sent.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Este texto contém as palavras de uma chave secreta. Quem as vê é dono dessa conta, então ele não foi salvo nem enviado.</translation>
    </message>
    <message>
        <source>You signed out before it was signed.</source>
        <extracomment>Error when something is published; nsec and ncryptsec stay</extracomment>
        <translation>Você saiu da conta antes da assinatura.</translation>
    </message>
    <message>
        <source>A key in words has 12 or 24 of them, and these are %1.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is how many words they typed</extracomment>
        <translation>Uma chave em palavras tem 12 ou 24, e estas são %1.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words that such a key is made of. Check its spelling.</source>
        <extracomment>Error: somebody typed a key as words (BIP-39), %1 is the place of the wrong one</extracomment>
        <translation>A palavra %1 não está na lista de palavras de que uma chave assim é feita. Confira a grafia.</translation>
    </message>
    <message>
        <source>The days that notes of people you follow are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de dias para as notas de quem você segue</translation>
    </message>
    <message>
        <source>The days that notes of their friends are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de dias para as notas dos amigos deles</translation>
    </message>
    <message>
        <source>The days that notes of strangers are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de dias para as notas de desconhecidos</translation>
    </message>
    <message>
        <source>The days that reactions are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de dias para as reações</translation>
    </message>
    <message>
        <source>The days that other kinds are kept</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de dias para outros tipos</translation>
    </message>
    <message>
        <source>The largest size of the store</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O tamanho máximo do armazenamento</translation>
    </message>
    <message>
        <source>The number of people kept in step</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de pessoas sincronizadas</translation>
    </message>
    <message>
        <source>The beginning of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>O início das horas de silêncio</translation>
    </message>
    <message>
        <source>The end of the quiet hours</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;; in the quiet hours no notifications are shown</extracomment>
        <translation>O fim das horas de silêncio</translation>
    </message>
    <message>
        <source>The setting %1 must be true or false, not “%2”; %3 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.reduced_motion), %2 what stood there, %3 true or false</extracomment>
        <translation>O ajuste %1 deve ser true ou false, não “%2”; %3 é usado.</translation>
    </message>
    <message>
        <source>The setting %1 must be %2, %3 or %4, not “%5”; %2 is used.</source>
        <extracomment>A value of the settings file is not allowed; %1 is the key of the setting (ui.theme), %2, %3 and %4 what it may be, %5 what stood there</extracomment>
        <translation>O ajuste %1 deve ser %2, %3 ou %4, não “%5”; %2 é usado.</translation>
    </message>
    <message>
        <source>Who is kept in step must be self, following, mutual or friends, not “%1”; following is used.</source>
        <extracomment>Told when a value of the settings is not allowed; the four words stay as they are, %1 is what stood there</extracomment>
        <translation>Quem é sincronizado deve ser self, following, mutual ou friends, não “%1”; following é usado.</translation>
    </message>
    <message>
        <source>The number of days to keep complete</source>
        <extracomment>Begins a sentence such as &quot;The queue capacity must be between 1 and 9&quot;</extracomment>
        <translation>O número de dias mantidos completos</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>Motor: %1, %2 eventos por segundo</translation>
    </message>
    <message>
        <source>events/s</source>
        <extracomment>After a number: events a second</extracomment>
        <translation>eventos/s</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <extracomment>How many events are in the database, %1 such as 12k</extracomment>
        <translation>%1 guardados</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Debug</source>
        <extracomment>Choice of the number of workers: one, for finding faults</extracomment>
        <translation>Depurar</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Choice of the number of workers</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>Setting: how many threads check signatures</extracomment>
        <translation>Trabalhadores</translation>
    </message>
    <message>
        <source>Auto: %L1</source>
        <extracomment>Value of the setting: the program chose %L1 workers</extracomment>
        <translation>Auto: %L1</translation>
    </message>
    <message>
        <source>Threads that check signatures. More are faster on many cores; applies now, nothing is lost. Auto takes three quarters of the cores.</source>
        <extracomment>Explanation under the setting Workers; Auto is one of its choices</extracomment>
        <translation>Threads que checam assinaturas. Mais threads são mais rápidas com muitos núcleos; vale já e nada se perde. Auto usa três quartos dos núcleos.</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Screen reader: name of a choice of numbers of workers</extracomment>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>%1 · %L2</source>
        <extracomment>Choice of the number of workers: %1 is its name (Low), %L2 the number</extracomment>
        <translation>%1 · %L2</translation>
    </message>
    <message>
        <source>Auto · %L1</source>
        <extracomment>Choice of the number of workers: by the computer&apos;s cores, %L1 is the number</extracomment>
        <translation>Auto · %L1</translation>
    </message>
    <message>
        <source>On this computer: %1.</source>
        <extracomment>Under the setting Workers, %1 such as &quot;26,480 events/s, 1.9 of 2 cores&quot;</extracomment>
        <translation>Neste computador: %1.</translation>
    </message>
    <message>
        <source>Benchmark this computer to see what each number of workers reaches and costs.</source>
        <extracomment>Under the setting Workers: &quot;Benchmark&quot; is a verb</extracomment>
        <translation>Meça o desempenho deste computador para ver o que cada número de trabalhadores alcança e custa.</translation>
    </message>
    <message>
        <source>Queue capacity</source>
        <extracomment>Setting: how many events may wait</extracomment>
        <translation>Capacidade da fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>Value of the setting Queue capacity</extracomment>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>How many events may wait between the sockets and the store. When it is full, relays are read more slowly.</source>
        <extracomment>Explanation under the setting Queue capacity</extracomment>
        <translation>Quantos eventos podem esperar entre as conexões e o armazenamento. Quando está cheia, os relays são lidos mais devagar.</translation>
    </message>
    <message>
        <source>Count flush</source>
        <extracomment>Setting: how often counts of likes and replies on the screen change</extracomment>
        <translation>Atualizar contagens</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Value of the setting Count flush, in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>How often the counts of all notes on screen change together.</source>
        <extracomment>Explanation under the setting Count flush</extracomment>
        <translation>A cada quanto tempo as contagens de todas as notas na tela mudam juntas.</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <extracomment>Setting; Prometheus is a program that collects figures</extracomment>
        <translation>Métricas para Prometheus</translation>
    </message>
    <message>
        <source>Serves the engine&apos;s figures as text at /metrics, to programs on this computer only. No name, no note, no key is in them.</source>
        <extracomment>Explanation under the setting; /metrics stays</extracomment>
        <translation>Oferece as métricas do motor como texto em /metrics, só a programas deste computador. Nenhum nome, nota ou chave está nelas.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>Button: all settings of this page as they were at first</extracomment>
        <translation>Restaurar padrões</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine: %1, %2 events a second</source>
        <extracomment>Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>Motor: %1, %2 eventos por segundo</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Events a second, short</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2 events a second</source>
        <extracomment>Tooltip: %1 is Calm, Busy, Catching up or Offline, %2 a number</extracomment>
        <translation>%1, %2 eventos por segundo</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>Too large</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: longer than allowed</extracomment>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: not valid JSON text</extracomment>
        <translation>Não é JSON</translation>
    </message>
    <message>
        <source>A field twice</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: one field stands in it twice</extracomment>
        <translation>Um campo repetido</translation>
    </message>
    <message>
        <source>A field missing</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a field of the event is not there</extracomment>
        <translation>Um campo faltando</translation>
    </message>
    <message>
        <source>A field of the wrong type</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: text where a number should be, and the like</extracomment>
        <translation>Um campo do tipo errado</translation>
    </message>
    <message>
        <source>A number out of range</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: a number that is too big or too small</extracomment>
        <translation>Um número fora do limite</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: lists in lists in lists</extracomment>
        <translation>Níveis demais</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: more tags than allowed</extracomment>
        <translation>Tags demais</translation>
    </message>
    <message>
        <source>Bad hexadecimal digits</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: an id or key that is not written as hexadecimal digits</extracomment>
        <translation>Dígitos hexadecimais inválidos</translation>
    </message>
    <message>
        <source>Bad UTF-8</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: broken letters (UTF-8 is the encoding)</extracomment>
        <translation>UTF-8 inválido</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: nobody asked the relay for it</extracomment>
        <translation>Não pedido</translation>
    </message>
    <message>
        <source>Answer came late</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: it came when the question was closed already</extracomment>
        <translation>Resposta atrasada</translation>
    </message>
    <message>
        <source>Wrong id</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the event&apos;s id is not the hash of it</extracomment>
        <translation>Id errado</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: forged or damaged</extracomment>
        <translation>Assinatura errada</translation>
    </message>
    <message>
        <source>The check crashed</source>
        <extracomment>Why events of a relay were turned away, in a list with counts: the check of it crashed, twice</extracomment>
        <translation>A checagem falhou</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>What was slow, in a list of slow operations: writing a batch of events into the database</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>What was slow, in a list of slow operations: painting one picture of the window</extracomment>
        <translation>Quadro</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Note %1…</source>
        <extracomment>Entry of a list: a note whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>Nota %1…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <extracomment>Entry of a list that only its owner can read, %1 is the entry</extracomment>
        <translation>%1 (privada)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of entries that was cut, %Ln is how many are left out</extracomment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for reading only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1, só para leitura</translation>
    </message>
    <message>
        <source>%1, for writing only</source>
        <extracomment>Entry of a relay list: %1 is an address</extracomment>
        <translation>%1, só para escrita</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <extracomment>Button under an error: does it once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That is not in a form Nandu can use. Check it and try again.</source>
        <extracomment>Error</extracomment>
        <translation>Isso não está em um formato que o Nandu possa usar. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>This was not found. It may arrive once a relay has it.</source>
        <extracomment>Error: a note or person</extracomment>
        <translation>Não foi encontrado. Pode chegar quando um relay tiver.</translation>
    </message>
    <message>
        <source>This was refused, and nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>Foi recusado, e nada foi alterado.</translation>
    </message>
    <message>
        <source>Your key is locked. Unlock it with your password and try again.</source>
        <extracomment>Error</extracomment>
        <translation>Sua chave está bloqueada. Desbloqueie-a com sua senha e tente de novo.</translation>
    </message>
    <message>
        <source>An earlier request still runs. Try again in a moment.</source>
        <extracomment>Error</extracomment>
        <translation>Um pedido anterior ainda está em curso. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Nothing can be reached right now. Check the network and your relays, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>Nada pode ser alcançado agora. Verifique a rede e seus relays e tente de novo.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again.</source>
        <extracomment>Error</extracomment>
        <translation>Nenhuma resposta chegou a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <extracomment>Error</extracomment>
        <translation>Foi cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing is lost.</source>
        <extracomment>Error</extracomment>
        <translation>O disco está cheio. Libere espaço e tente de novo; nada se perde.</translation>
    </message>
    <message>
        <source>Nandu may not write to its folder. Check the folder&apos;s permissions, then try again.</source>
        <extracomment>Error</extracomment>
        <translation>O Nandu não pode gravar na pasta dele. Veja as permissões da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Stored data failed its check and was set aside. It will be fetched again.</source>
        <extracomment>Error</extracomment>
        <translation>Dados guardados não passaram na checagem e foram separados. Eles serão buscados de novo.</translation>
    </message>
    <message>
        <source>These files were written by a newer Nandu. Update Nandu to use them.</source>
        <extracomment>Error</extracomment>
        <translation>Estes arquivos foram escritos por um Nandu mais novo. Atualize o Nandu para usá-los.</translation>
    </message>
    <message>
        <source>This is too large. Make it shorter and try again.</source>
        <extracomment>Error</extracomment>
        <translation>É grande demais. Deixe mais curto e tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Nandu. Try again; the log says more.</source>
        <extracomment>Error</extracomment>
        <translation>Algo deu errado dentro do Nandu. Tente de novo; o registro diz mais.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences after one another</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>Error with its reason: %1 is a sentence, %2 the reason</extracomment>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>This relay does not take notes from you.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Este relay não aceita notas suas.</translation>
    </message>
    <message>
        <source>This relay wants a pause between notes. Try again later.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Este relay quer uma pausa entre notas. Tente mais tarde.</translation>
    </message>
    <message>
        <source>This relay finds something wrong with it.</source>
        <extracomment>Why a relay did not take a note: &quot;it&quot; is the note</extracomment>
        <translation>Este relay vê algo errado nela.</translation>
    </message>
    <message>
        <source>This relay asks for proof of work.</source>
        <extracomment>Why a relay did not take a note; proof of work is computing time spent for it</extracomment>
        <translation>Este relay pede prova de trabalho.</translation>
    </message>
    <message>
        <source>Only some people may write to this relay.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Só algumas pessoas podem escrever neste relay.</translation>
    </message>
    <message>
        <source>This relay wants to know who you are first.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Este relay quer saber antes quem você é.</translation>
    </message>
    <message>
        <source>Nobody on this relay would see it: you are muted there.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Ninguém a veria neste relay: lá você foi silenciado.</translation>
    </message>
    <message>
        <source>This relay had a fault of its own. Try again.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Este relay teve uma falha própria. Tente de novo.</translation>
    </message>
    <message>
        <source>This relay refused it.</source>
        <extracomment>Why a relay did not take a note</extracomment>
        <translation>Este relay a recusou.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>Why a relay did not take a note: %1 is a sentence, %2 the relay&apos;s own words</extracomment>
        <translation>%1 Ele diz: %2</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>Nothing is missing here any more.</source>
        <extracomment>a row between two notes of the feed that said that some may be missing there</extracomment>
        <translation>Não falta mais nada aqui.</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <extracomment>Title of a page: notes of the people one follows</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Title of a page: notes of everybody</extracomment>
        <translation>Global</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <extracomment>Title of the empty page Home</extracomment>
        <translation>Tudo calmo por enquanto</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <extracomment>Title of the empty page Global</extracomment>
        <translation>Nenhuma nota ainda</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>Nenhum relay responde. As notas chegam assim que um responder.</translation>
    </message>
    <message>
        <source>The people you follow have written nothing that your relays have.</source>
        <extracomment>Text of the empty page Home</extracomment>
        <translation>As pessoas que você segue não escreveram nada que seus relays tenham.</translation>
    </message>
    <message>
        <source>Your relays are being asked. The first notes take a moment.</source>
        <extracomment>Text of the empty page Global</extracomment>
        <translation>Seus relays estão sendo consultados. As primeiras notas demoram um instante.</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button on the empty page Home: goes to the page Global</extracomment>
        <translation>Abrir Global</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Saving…</source>
        <extracomment>Button, not usable for a moment: the follow list is saved</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <extracomment>Button: no longer follow this person</extracomment>
        <translation>Deixar de seguir</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>Button: says that one follows this person; a press ends it</extracomment>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: follow this person</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>Deixar de seguir %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>Screen reader: the button, %1 is a name</extracomment>
        <translation>Seguir %1</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>What shall we call you?</source>
        <extracomment>Title of a step of the first start: asks for a name</extracomment>
        <translation>Como podemos chamar você?</translation>
    </message>
    <message>
        <source>Whose eyes shall it be?</source>
        <extracomment>Title of a step of the first start: whose Nostr one wants to look at, read only</extracomment>
        <translation>Com os olhos de quem?</translation>
    </message>
    <message>
        <source>Others see this name. It need not be your real one.</source>
        <extracomment>Text under the question for a name</extracomment>
        <translation>Os outros veem este nome. Não precisa ser o verdadeiro.</translation>
    </message>
    <message>
        <source>An npub or a name like ana@example.com. Home shows what this person follows; nothing can be written.</source>
        <extracomment>Text under the question whose Nostr one wants to look at; npub is not translated</extracomment>
        <translation>Um npub ou um nome como ana@example.com. Início mostra o que esta pessoa segue; não é possível escrever.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Placeholder in the field for one&apos;s name</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>npub1… or name@domain</source>
        <extracomment>Placeholder in a field; npub1 is not translated</extracomment>
        <translation>npub1… ou nome@domínio</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Create key</source>
        <extracomment>Button: makes a new key</extracomment>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Try again</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>a button in a row of the feed that says that notes may be missing there: fetches them</extracomment>
        <translation>Completar</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Events a second, at most %L1</source>
        <extracomment>Screen reader: a graph, %L1 is its highest mark</extracomment>
        <translation>Eventos por segundo, no máximo %L1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>At the right end of the axis of time</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>At the axis of time, minutes; the number is negative</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>At the axis of time, seconds; the number is negative</extracomment>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <extracomment>title of the page that shows the user manual</extracomment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>read by a screen reader: the buttons that open a chapter of the user manual</extracomment>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>Line above the user guide, whose text is not translated</extracomment>
        <translation>O guia está escrito em inglês.</translation>
    </message>
</context>
<context>
    <name>HashtagPage</name>
    <message>
        <source>Nothing with #%1 yet</source>
        <extracomment>Title of the empty page of a hashtag, %1 is the word</extracomment>
        <translation>Nada com #%1 ainda</translation>
    </message>
    <message>
        <source>No relay answers. Notes come as soon as one does.</source>
        <extracomment>Text of an empty page: no relay can be reached</extracomment>
        <translation>Nenhum relay responde. As notas chegam assim que um responder.</translation>
    </message>
    <message>
        <source>Your relays are being asked.</source>
        <extracomment>Text of an empty page</extracomment>
        <translation>Seus relays estão sendo consultados.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of a sheet: what each key on the keyboard does</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <extracomment>button over the list of keys; opens the user manual</extracomment>
        <translation>Ler o guia</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>part of the keyboard help</extracomment>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>part of the keyboard help: two keys, one after the other</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>On a note</source>
        <extracomment>part of the keyboard help: keys in a list of notes</extracomment>
        <translation>Em uma nota</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>part of the keyboard help: keys while a note is written</extracomment>
        <translation>Enquanto escreve</translation>
    </message>
</context>
<context>
    <name>KeyCopy</name>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <extracomment>Message after the secret key was copied: &quot;it&quot; is the key</extracomment>
        <translation>Copiada. Ela sai da área de transferência em meio minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error: the password is too short</extracomment>
        <translation>
            <numerusform>Escolha uma senha de ao menos %Ln caractere.</numerusform>
            <numerusform>Escolha uma senha de ao menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error</extracomment>
        <translation>As duas senhas são diferentes.</translation>
    </message>
</context>
<context>
    <name>KeyCopyPane</name>
    <message>
        <source>Your key is shown</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>Sua chave está visível</translation>
    </message>
    <message>
        <source>Your key is hidden</source>
        <extracomment>Screen reader: the field with the key</extracomment>
        <translation>Sua chave está oculta</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: hides the key</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the key</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the key as a QR code</extracomment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the key into the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A copy under a password</source>
        <extracomment>Switch: encrypts the copy of the key with a password</extracomment>
        <translation>Uma cópia com senha</translation>
    </message>
    <message>
        <source>Only with the password does anybody get at the key (ncryptsec). Forget the password, and nobody does.</source>
        <extracomment>Explanation; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>Só com a senha se chega à chave (ncryptsec). Se você esquecer a senha, ninguém chega.</translation>
    </message>
    <message>
        <source>A password for the copy</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>Uma senha para a cópia</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>A mesma senha de novo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>Button: makes the encrypted form of the key</extracomment>
        <translation>Criptografar</translation>
    </message>
    <message>
        <source>Copy the encrypted key</source>
        <extracomment>Button: puts the encrypted key into the clipboard</extracomment>
        <translation>Copiar a chave criptografada</translation>
    </message>
    <message>
        <source>Show the key as a code?</source>
        <extracomment>Title of a question: whether the secret key is shown as a QR code</extracomment>
        <translation>Mostrar a chave como código?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can write in your name for ever. Look who is behind you, and that you share no screen.</source>
        <extracomment>Text of that question</extracomment>
        <translation>Quem vê ou fotografa o código pode escrever em seu nome para sempre. Veja quem está atrás de você e se sua tela não está sendo compartilhada.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button of that question</extracomment>
        <translation>Mostrar o código</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Write a note</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Palette: people, pages and deeds by name</source>
        <extracomment>what a key does, in the keyboard help; the palette is the list that Ctrl+K opens</extracomment>
        <translation>Paleta: pessoas, páginas e ações pelo nome</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>From area to area; Tab goes on within one</source>
        <extracomment>what a key does, in the keyboard help; the areas are the rail, the page and the column beside it</extracomment>
        <translation>De área em área; Tab avança dentro de uma</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>what a key does, in the keyboard help; the guide is the user manual</extracomment>
        <translation>O guia</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Sair do Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Global: the newest notes of everybody</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Global: as notas mais novas de todo mundo</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Engine: how the synchronisation does</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Motor: como vai a sincronização</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Próxima nota</translation>
    </message>
    <message>
        <source>Note before</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Profile of its author</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Perfil do autor</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Repostar</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Bookmark it, or no longer</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Adicionar aos favoritos, ou tirar</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>what a key does in a list of notes, in the keyboard help</extracomment>
        <translation>Para o mais novo</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <extracomment>what a key does while a note is written, in the keyboard help</extracomment>
        <translation>Enviar o que você escreveu</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <extracomment>what a key does, in the keyboard help</extracomment>
        <translation>Fechar o que está por cima</translation>
    </message>
    <message>
        <source>Sync: what is fetched of each relay</source>
        <extracomment>where two keys, one after the other, lead to, in the keyboard help</extracomment>
        <translation>Sincronização: o que se baixa de cada relay</translation>
    </message>
    <message>
        <source>Next link, picture or quote in the note; Enter opens it</source>
        <extracomment>what a key does in a list of notes, in the keyboard help; pressed again it goes on to the one after</extracomment>
        <translation>Próximo link, imagem ou citação da nota; Enter abre</translation>
    </message>
</context>
<context>
    <name>KeyPlaceStep</name>
    <message>
        <source>Where shall your key lie?</source>
        <extracomment>Title of a step of the first start: where the secret key is kept on the computer</extracomment>
        <translation>Onde guardar sua chave?</translation>
    </message>
    <message>
        <source>A password for the key file</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>Uma senha para o arquivo da chave</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Placeholder in the second field for a password</extracomment>
        <translation>A mesma senha de novo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Keep it under this password</source>
        <extracomment>Button: keeps the key in a file that a password opens</extracomment>
        <translation>Guardar com esta senha</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <extracomment>Button: the key is gone when the program closes</extracomment>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Voltar</translation>
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
        <translation>Abrir no navegador?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: does not open the link</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a question: opens the link in the browser</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Nandu does not open this kind of link.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>O Nandu não abre este tipo de link.</translation>
    </message>
    <message>
        <source>No browser took the link. Copy it instead.</source>
        <extracomment>Error after a click on a link</extracomment>
        <translation>Nenhum navegador aceitou o link. Copie-o em vez disso.</translation>
    </message>
</context>
<context>
    <name>ListGuard</name>
    <message>
        <source>Your profile</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Your follow list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Sua lista de seguidos</translation>
    </message>
    <message>
        <source>Your mute list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Sua lista de silenciados</translation>
    </message>
    <message>
        <source>Your relay list</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Sua lista de relays</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Seus favoritos</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Before a colon in a message about this list</extracomment>
        <translation>Uma das suas listas</translation>
    </message>
    <message numerus="yes">
        <source>%1: another app removed %Ln entries from it.</source>
        <extracomment>Message; %1 is a list (Your follow list), &quot;app&quot; another Nostr program</extracomment>
        <translation>
            <numerusform>%1: outro app removeu %Ln entrada.</numerusform>
            <numerusform>%1: outro app removeu %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button of that message: puts the removed entries back</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>%1: the newest version could not be loaded yet. Your change is kept, and published once a relay answers.</source>
        <extracomment>Message; %1 is a list (Your follow list)</extracomment>
        <translation>%1: a versão mais recente ainda não pôde ser carregada. Sua alteração fica guardada e é publicada assim que um relay responder.</translation>
    </message>
    <message>
        <source>%1: with this change it would have %L2 entries instead of %L3. Another app may have lost the rest. Publish it all the same?</source>
        <extracomment>Question; %1 is a list (Your follow list), %L2 and %L3 are numbers</extracomment>
        <translation>%1: com esta alteração restariam %L2 entradas em vez de %L3. Outro app pode ter perdido as demais. Publicar mesmo assim?</translation>
    </message>
    <message>
        <source>%1: none of your relays has it. If you never had one, start it now; if you had, cancel and add the relays you used before.</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: não há nada em nenhum dos seus relays. Se nunca houve, comece agora; se houve, cancele e adicione os relays que você usava antes.</translation>
    </message>
    <message>
        <source>%1: another app keeps changing it while you do. Both versions are kept. Publish your change once more?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: outro app faz alterações ao mesmo tempo que você. As duas versões ficam guardadas. Publicar sua alteração mais uma vez?</translation>
    </message>
    <message>
        <source>%1: the newest version is dated in the future. Publish your change on top of it?</source>
        <extracomment>Question; %1 is a list (Your follow list)</extracomment>
        <translation>%1: a versão mais recente tem data no futuro. Publicar sua alteração por cima dela?</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <extracomment>Button of a question: begins an empty list</extracomment>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Button of a question: the change is published</extracomment>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>ListOverview</name>
    <message>
        <source>Nandu keeps every version of your lists that it sees, also those that other apps wrote. Nothing that was lost is gone.</source>
        <extracomment>Above the list of one&apos;s own lists</extracomment>
        <translation>O Nandu guarda cada versão das suas listas que vê, também as que outros apps escreveram. O que se perdeu continua aqui.</translation>
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
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a list has</extracomment>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>How many entries a list has: none</extracomment>
        <translation>vazia</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>How many entries a list has: it was not loaded</extracomment>
        <translation>ainda não conhecida</translation>
    </message>
    <message>
        <source>%1 · a change waits for your relays</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · uma alteração espera seus relays</translation>
    </message>
    <message>
        <source>%1 · private entries that cannot be read here are kept</source>
        <extracomment>Line at a list: %1 such as &quot;12 entries&quot;</extracomment>
        <translation>%1 · entradas privadas que não podem ser lidas aqui são mantidas</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of a list</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>Name of a list</extracomment>
        <translation>Lista de seguidos</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>Name of a list</extracomment>
        <translation>Lista de silenciados</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>Name of a list</extracomment>
        <translation>Lista de relays</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Name of a list</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>People: %1</source>
        <extracomment>Name of a list of people, %1 is the name its owner gave</extracomment>
        <translation>Pessoas: %1</translation>
    </message>
    <message>
        <source>List of kind %1</source>
        <extracomment>Name of a list without a name, %1 is the number of its kind</extracomment>
        <translation>Lista do tipo %1</translation>
    </message>
</context>
<context>
    <name>ListVersionItem</name>
    <message>
        <source>the first one known</source>
        <extracomment>What changed in this version of a list: there is none before it</extracomment>
        <translation>a primeira conhecida</translation>
    </message>
    <message>
        <source>nothing changed in its entries</source>
        <extracomment>What changed in this version of a list, in lower case: stands in a line with other facts</extracomment>
        <translation>nada mudou nas entradas</translation>
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
            <numerusform>%Ln adicionada</numerusform>
            <numerusform>%Ln adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>How many entries were removed in a version of a list</extracomment>
        <translation>
            <numerusform>%Ln removida</numerusform>
            <numerusform>%Ln removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>written here</source>
        <extracomment>Who wrote a version of a list, in lower case: this program</extracomment>
        <translation>escrita aqui</translation>
    </message>
    <message>
        <source>written by %1</source>
        <extracomment>Who wrote a version of a list, %1 is the name of a program</extracomment>
        <translation>escrita por %1</translation>
    </message>
    <message>
        <source>written by another app</source>
        <extracomment>Who wrote a version of a list: no name of a program is known</extracomment>
        <translation>escrita por outro app</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields a version of the profile has</extracomment>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a version of a list has</extracomment>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Line at a version of a list: how many entries, what changed, who wrote it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Button: shows what this version changed</extracomment>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>Screen reader: the button that shows what changed, %1 is a date</extracomment>
        <translation>O que mudou em %1</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <extracomment>Button, after Compare was pressed on this version: the next one pressed is compared with it</extracomment>
        <translation>Escolha outra</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: chooses this version for a comparison</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the version of %1</source>
        <extracomment>Screen reader: the button that compares, %1 is a date</extracomment>
        <translation>Comparar a versão de %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>Button: asks whether this version of a list comes back</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <extracomment>Screen reader: the button that restores, %1 is a date</extracomment>
        <translation>Restaurar a versão de %1</translation>
    </message>
</context>
<context>
    <name>ListVersions</name>
    <message>
        <source>Versions</source>
        <extracomment>Screen reader: name of the list of versions</extracomment>
        <translation>Versões</translation>
    </message>
    <message>
        <source>No version yet</source>
        <extracomment>Title of the empty list of versions</extracomment>
        <translation>Nenhuma versão ainda</translation>
    </message>
    <message>
        <source>As soon as one is loaded from your relays or written here, it is kept.</source>
        <extracomment>Text of the empty list of versions: &quot;one&quot; is a version of the list</extracomment>
        <translation>Assim que uma for carregada dos seus relays ou escrita aqui, ela fica guardada.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Your lists</source>
        <extracomment>Title of a page: follow list, relays, bookmarks and others</extracomment>
        <translation>Suas listas</translation>
    </message>
</context>
<context>
    <name>LoadDot</name>
    <message>
        <source>Offline</source>
        <extracomment>State of the engine: no relay can be reached</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>State of the engine: much arrives</extracomment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>State of the engine: more waits than it can take at once</extracomment>
        <translation>Pondo em dia</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>State of the engine: nothing waits</extracomment>
        <translation>Calmo</translation>
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
        <translation>Servidores de imagens</translation>
    </message>
    <message>
        <source>A picture is sent to the first of these Blossom servers, and to the next when that fails. The list is public, like your relays. Place, camera and comments are taken out of a picture before it leaves this computer.</source>
        <extracomment>Explanation under the setting; Blossom is the name of a kind of server</extracomment>
        <translation>Uma imagem é enviada ao primeiro destes servidores Blossom, e ao próximo se isso falhar. A lista é pública, como seus relays. Local, câmera e comentários são retirados da imagem antes que ela saia deste computador.</translation>
    </message>
    <message>
        <source>Use %1 no more</source>
        <extracomment>Button without words, its name: removes the server %1</extracomment>
        <translation>Não usar mais %1</translation>
    </message>
    <message>
        <source>https://blossom.example.com</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>https://blossom.example.com</translation>
    </message>
    <message>
        <source>Address of a server for pictures</source>
        <extracomment>Screen reader: name of the field</extracomment>
        <translation>Endereço de um servidor de imagens</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the server</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add this server for pictures</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Adicionar este servidor de imagens</translation>
    </message>
    <message>
        <source>The change is kept here and published once your newest list is known.</source>
        <extracomment>Line under the list of servers</extracomment>
        <translation>A alteração fica guardada aqui e é publicada quando sua lista mais recente for conhecida.</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <extracomment>Screen reader: name of the list of people who fit the name that is typed</extracomment>
        <translation>Pessoas para mencionar</translation>
    </message>
</context>
<context>
    <name>MissingParent</name>
    <message>
        <source>An earlier note of this conversation is not here yet. Your relays are being asked for it.</source>
        <extracomment>Shown in a conversation in place of a note</extracomment>
        <translation>Uma nota anterior desta conversa ainda não está aqui. Ela está sendo pedida aos seus relays.</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>What is muted appears nowhere: not in feeds, conversations, counts, searches or notifications. Nobody is told.</source>
        <extracomment>Above the lists of what is muted</extracomment>
        <translation>O que é silenciado não aparece em lugar nenhum: nem em feeds, conversas, contagens, buscas ou notificações. Ninguém é avisado.</translation>
    </message>
    <message>
        <source>Mute a word or #hashtag</source>
        <extracomment>Placeholder in the field for a word that is to be muted</extracomment>
        <translation>Silenciar uma palavra ou #hashtag</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Button: mutes the word that was typed</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Heading: muted people</extracomment>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Words and hashtags</source>
        <extracomment>Heading: muted words and hashtags</extracomment>
        <translation>Palavras e hashtags</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>Heading: muted conversations</extracomment>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Note %1…</source>
        <extracomment>A muted conversation whose text is not known, %1 is the beginning of its id</extracomment>
        <translation>Nota %1…</translation>
    </message>
    <message>
        <source>Nobody and nothing is muted</source>
        <extracomment>Title of the empty page of what is muted</extracomment>
        <translation>Ninguém e nada está silenciado</translation>
    </message>
    <message>
        <source>Mute people and conversations in the menu of a note or on a profile.</source>
        <extracomment>Text of the empty page of what is muted</extracomment>
        <translation>Silencie pessoas e conversas no menu de uma nota ou em um perfil.</translation>
    </message>
</context>
<context>
    <name>MutedPage</name>
    <message>
        <source>Muted</source>
        <extracomment>Title of a page: people, words and conversations that one does not want to see</extracomment>
        <translation>Silenciados</translation>
    </message>
</context>
<context>
    <name>MutedRow</name>
    <message>
        <source>Unmute</source>
        <extracomment>Button: this person, word or conversation is shown again</extracomment>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Screen reader: the button that unmutes, %1 is a name or word</extracomment>
        <translation>Reativar %1</translation>
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
        <translation>Responder</translation>
    </message>
    <message>
        <source>Undo repost</source>
        <extracomment>Button under a note, its name: take the repost back</extracomment>
        <translation>Desfazer repost</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>Button under a note, its name: hand the note on to one&apos;s followers</extracomment>
        <translation>Repostar</translation>
    </message>
    <message>
        <source>Unlike</source>
        <extracomment>Button under a note, its name: take the like back</extracomment>
        <translation>Descurtir</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>Button under a note, its name</extracomment>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button under a note, its name: opens the menu</extracomment>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author covered this note</source>
        <extracomment>Instead of a note with a content warning that names no reason</extracomment>
        <translation>O autor ocultou esta nota</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Below a content warning: shows the note</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Something Nandu cannot show yet (kind %1)</source>
        <extracomment>Instead of a note of a kind that cannot be shown, %1 is its number</extracomment>
        <translation>Algo que o Nandu ainda não pode mostrar (tipo %1)</translation>
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
        <translation>Ela está sendo pedida aos seus relays</translation>
    </message>
    <message>
        <source>It shows as soon as one of them sends it</source>
        <extracomment>Text in place of a note that is not loaded yet</extracomment>
        <translation>Aparece assim que um deles a enviar</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <extracomment>Line above a note, %1 is the name of who is answered</extracomment>
        <translation>Em resposta a %1</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message numerus="yes">
        <source>%1 · seen on %Ln relays</source>
        <extracomment>Under an opened note: %1 is the date and time, %Ln is how many relays have the note</extracomment>
        <translation>
            <numerusform>%1 · vista em %Ln relay</numerusform>
            <numerusform>%1 · vista em %Ln relays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteImage</name>
    <message>
        <source>Picture from %1</source>
        <extracomment>Screen reader: a picture, %1 is the server; also shown until it is loaded</extracomment>
        <translation>Imagem de %1</translation>
    </message>
    <message>
        <source>Load picture from %1</source>
        <extracomment>Screen reader: a picture that is not loaded before somebody asks, %1 is the server</extracomment>
        <translation>Carregar imagem de %1</translation>
    </message>
    <message>
        <source>%1 did not give the picture</source>
        <extracomment>In place of a picture that could not be loaded, %1 is the server</extracomment>
        <translation>%1 não entregou a imagem</translation>
    </message>
    <message>
        <source>Loading from %1…</source>
        <extracomment>In place of a picture while it is loaded, %1 is the server</extracomment>
        <translation>Carregando de %1…</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Nothing here yet</source>
        <extracomment>Title of an empty list of notes</extracomment>
        <translation>Nada aqui ainda</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Screen reader: name of the list of notes</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>Não foi possível ler estas notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notes</source>
        <extracomment>Button over the list: shows notes that have arrived meanwhile</extracomment>
        <translation>
            <numerusform>%Ln nota nova</numerusform>
            <numerusform>%Ln notas novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Excluir esta nota?</translation>
    </message>
    <message>
        <source>Relays are asked to delete it. Some may keep it, and others may have copied it already.</source>
        <extracomment>Text of the question whether to delete a note</extracomment>
        <translation>Pede-se aos relays que a excluam. Alguns podem mantê-la, e outros já podem tê-la copiado.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the question whether to delete a note</extracomment>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Quote…</source>
        <extracomment>Menu of a note: write a note about this one</extracomment>
        <translation>Citar…</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <extracomment>Menu of a note: no longer keep it among the bookmarks</extracomment>
        <translation>Tirar dos favoritos</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>Menu of a note, a verb: keep it among the bookmarks</extracomment>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a note: puts its nostr: address into the clipboard</extracomment>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>Menu of a note: puts its words into the clipboard</extracomment>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy raw id</source>
        <extracomment>Menu of a note: puts its id (hexadecimal digits) into the clipboard</extracomment>
        <translation>Copiar id bruto</translation>
    </message>
    <message>
        <source>Trace…</source>
        <extracomment>Menu of a note: shows the way it took from the relay to the screen</extracomment>
        <translation>Rastro…</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>Menu of a note, %1 is its author</extracomment>
        <translation>Reativar %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>Menu of a note, %1 is its author: nothing of them is shown any more</extracomment>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <extracomment>Menu of a note: the whole conversation is not shown any more</extracomment>
        <translation>Silenciar conversa</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Menu of one&apos;s own note: asks relays to delete it</extracomment>
        <translation>Excluir…</translation>
    </message>
</context>
<context>
    <name>NoteNotice</name>
    <message>
        <source>%1 reposted a note that is not here yet</source>
        <extracomment>In place of a note that is not loaded yet, %1 is who reposted it</extracomment>
        <translation>%1 repostou uma nota que ainda não está aqui</translation>
    </message>
    <message>
        <source>%1 reposted</source>
        <extracomment>Line above a note, %1 is who handed it on</extracomment>
        <translation>%1 repostou</translation>
    </message>
</context>
<context>
    <name>NotePiece</name>
    <message>
        <source>A quoted note that is not here yet</source>
        <extracomment>Title in place of a quoted note that is not loaded yet</extracomment>
        <translation>Uma nota citada que ainda não está aqui</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Title of a card in a note: a Lightning invoice</extracomment>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Title of a card in a note: a link to a video</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>It shows when a relay sends it</source>
        <extracomment>Text in place of a quoted note: &quot;it&quot; is the note</extracomment>
        <translation>Aparece quando um relay a enviar</translation>
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
        <translation>Citado: %1: %2</translation>
    </message>
</context>
<context>
    <name>NoticeItem</name>
    <message>
        <source>New: %1</source>
        <extracomment>Screen reader: a notification that was not seen yet, %1 is its sentence</extracomment>
        <translation>Novo: %1</translation>
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
        <translation>Quando alguém menciona você, responde, curte ou reposta o que você escreveu, ou segue você, aparece aqui.</translation>
    </message>
    <message>
        <source>Nobody mentioned, answered or quoted you yet.</source>
        <extracomment>Text of the empty list of mentions and replies</extracomment>
        <translation>Ninguém mencionou, respondeu ou citou você ainda.</translation>
    </message>
    <message>
        <source>Nobody reacted to your notes yet.</source>
        <extracomment>Text of the empty list of reactions</extracomment>
        <translation>Ninguém reagiu às suas notas ainda.</translation>
    </message>
    <message>
        <source>Nobody reposted your notes yet.</source>
        <extracomment>Text of the empty list of reposts</extracomment>
        <translation>Ninguém repostou suas notas ainda.</translation>
    </message>
    <message>
        <source>No zap has reached you yet.</source>
        <extracomment>Text of the empty list of zaps</extracomment>
        <translation>Nenhum zap chegou a você ainda.</translation>
    </message>
    <message>
        <source>Whoever begins to follow you stands here.</source>
        <extracomment>Text of the empty list of new followers</extracomment>
        <translation>Quem começa a seguir você aparece aqui.</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <extracomment>Screen reader: name of the tabs over the notifications</extracomment>
        <translation>Quais notificações</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab over the notifications: every kind</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Tab over the notifications in a narrow window: mentions and replies</extracomment>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>Tab over the notifications in a narrow window: reactions</extracomment>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Reposts</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>Tab over the notifications: payments in bitcoin for notes</extracomment>
        <translation>Zaps</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>Tab over the notifications in a narrow window: new followers</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>Tab over the notifications</extracomment>
        <translation>Menções e respostas</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>Tab over the notifications: likes and emoji</extracomment>
        <translation>Reações</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>Tab over the notifications: people who began to follow</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Screen reader: name of the list</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>Title of the empty list of notifications</extracomment>
        <translation>Nada de novo</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message numerus="yes">
        <source>%Ln new mentions and replies</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln nova menção ou resposta</numerusform>
            <numerusform>%Ln novas menções e respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reactions</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln nova reação</numerusform>
            <numerusform>%Ln novas reações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reposts</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln novo repost</numerusform>
            <numerusform>%Ln novos reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new zaps</source>
        <extracomment>a notification of the desktop; a zap is a small payment</extracomment>
        <translation>
            <numerusform>%Ln novo zap</numerusform>
            <numerusform>%Ln novos zaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new followers</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln novo seguidor</numerusform>
            <numerusform>%Ln novos seguidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names, in a sentence such as &quot;Ada and Bo follow you&quot;</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>Names, in a sentence such as &quot;Ada, Bo and 3 others follow you&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 e mais %Ln</numerusform>
            <numerusform>%1, %2 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentioned you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 mencionou você</numerusform>
            <numerusform>%1 mencionaram você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replied to you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 respondeu a você</numerusform>
            <numerusform>%1 responderam a você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quoted you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 citou você</numerusform>
            <numerusform>%1 citaram você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 liked your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 curtiu sua nota</numerusform>
            <numerusform>%1 curtiram sua nota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reacted to your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 reagiu à sua nota</numerusform>
            <numerusform>%1 reagiram à sua nota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reposted your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 repostou sua nota</numerusform>
            <numerusform>%1 repostaram sua nota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zapped your note</source>
        <extracomment>Notification: %1 are one or more names who paid bitcoin for the note; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 enviou um zap à sua nota</numerusform>
            <numerusform>%1 enviaram um zap à sua nota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 segue você</numerusform>
            <numerusform>%1 seguem você</numerusform>
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
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>NotificationBus</name>
    <message>
        <source>Open</source>
        <extracomment>what a click on a notification of the desktop does</extracomment>
        <translation>Abrir</translation>
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
        <translation>%1B</translation>
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
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>Offline. Você lê o que está guardado; o que você escreve é enviado mais tarde.</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>This password does not open the key. Look at Caps Lock and the keyboard layout, then type it again.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Esta senha não abre a chave. Veja o Caps Lock e o layout do teclado e digite-a de novo.</translation>
    </message>
    <message>
        <source>This is not a whole secret key: a letter is wrong or missing. Copy it again from where you keep it.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Esta chave secreta não está inteira: uma letra está errada ou faltando. Copie-a de novo de onde você a guarda.</translation>
    </message>
    <message>
        <source>The demo could not be started. Try &quot;nandu --demo&quot; in a terminal.</source>
        <extracomment>Error at the first start; nandu --demo is typed as it is</extracomment>
        <translation>Não foi possível iniciar a demo. Tente “nandu --demo” em um terminal.</translation>
    </message>
    <message>
        <source>Type a name; you can change it later.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Digite um nome; você pode mudá-lo depois.</translation>
    </message>
    <message>
        <source>This is a public key. It can be used for reading only; a secret key starts with nsec1.</source>
        <extracomment>Error at the first start; nsec1 stays</extracomment>
        <translation>Isto é uma chave pública. Ela só serve para ler; uma chave secreta começa com nsec1.</translation>
    </message>
    <message>
        <source>This is the address of a signer. Go back and choose to use a signer.</source>
        <extracomment>Error at the first start: an address of a signer was typed as a key</extracomment>
        <translation>Isto é o endereço de um assinador. Volte e escolha “Usar um assinador”.</translation>
    </message>
    <message>
        <source>A secret key starts with nsec1 or ncryptsec1, or is 12 or 24 words.</source>
        <extracomment>Error at the first start; nsec1 and ncryptsec1 stay</extracomment>
        <translation>Uma chave secreta começa com nsec1 ou ncryptsec1, ou são 12 ou 24 palavras.</translation>
    </message>
    <message>
        <source>This key is encrypted. Type its password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Esta chave está criptografada. Digite a senha dela.</translation>
    </message>
    <message>
        <source>This is a secret key. Go back and choose to use a secret key, or paste the public one (npub1).</source>
        <extracomment>Error at the first start; npub1 stays</extracomment>
        <translation>Isto é uma chave secreta. Volte e escolha “Usar sua chave”, ou cole a pública (npub1).</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error at the first start: the password is too short</extracomment>
        <translation>
            <numerusform>Escolha uma senha de ao menos %Ln caractere.</numerusform>
            <numerusform>Escolha uma senha de ao menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>As duas senhas são diferentes.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <extracomment>Error at the first start</extracomment>
        <translation>Digite sua senha.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome back</source>
        <extracomment>Title of the first page when a key only needs its password</extracomment>
        <translation>Olá de novo</translation>
    </message>
    <message>
        <source>One more account</source>
        <extracomment>Title of the first page when an account is added</extracomment>
        <translation>Mais uma conta</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>A calm, fast window on Nostr.</source>
        <extracomment>Line under the name of the program on the first page</extracomment>
        <translation>Uma janela calma e rápida para o Nostr.</translation>
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
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>Enviar já</translation>
    </message>
    <message numerus="yes">
        <source>Work for %Ln bits and send again</source>
        <extracomment>Button: proof of work of %Ln bits for a relay that asks for it, then sends again</extracomment>
        <translation>
            <numerusform>Trabalhar %Ln bit e reenviar</numerusform>
            <numerusform>Trabalhar %Ln bits e reenviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Working, %L1 % likely done</source>
        <extracomment>Progress of proof of work: %L1 is the chance in per cent that it would have ended by now</extracomment>
        <translation>Trabalhando, %L1% de chance de já ter terminado</translation>
    </message>
    <message>
        <source>Working for this note</source>
        <extracomment>Screen reader: a progress bar</extracomment>
        <translation>Trabalhando para esta nota</translation>
    </message>
    <message>
        <source>Stop working</source>
        <extracomment>Button: gives up the proof of work</extracomment>
        <translation>Parar de trabalhar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: sends it once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <extracomment>Button: asks whether it shall not be sent any more</extracomment>
        <translation>Parar de tentar…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the note</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Outbox</source>
        <extracomment>Screen reader: name of the list of what is on its way to relays</extracomment>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <extracomment>Title of the empty outbox</extracomment>
        <translation>Tudo chegou</translation>
    </message>
    <message>
        <source>What you write waits here until every relay has it, also when you are offline or Nandu was closed.</source>
        <extracomment>Text of the empty outbox</extracomment>
        <translation>O que você escreve espera aqui até que cada relay o tenha, também offline ou com o Nandu fechado.</translation>
    </message>
    <message>
        <source>Stop trying?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Parar de tentar?</translation>
    </message>
    <message>
        <source>The relays that took it keep it. The others are not asked again.</source>
        <extracomment>Text of a question: some relays have the note</extracomment>
        <translation>Os relays que aceitaram mantêm. Os outros não são mais consultados.</translation>
    </message>
    <message>
        <source>No relay has it. It stays on this computer and is not sent again.</source>
        <extracomment>Text of a question: &quot;it&quot; is the note</extracomment>
        <translation>Nenhum relay tem. Fica neste computador e não é reenviado.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>Button of a question: it is not sent any more</extracomment>
        <translation>Parar de tentar</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Profile</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Follow list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Lista de seguidos</translation>
    </message>
    <message>
        <source>Request to delete</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Pedido de exclusão</translation>
    </message>
    <message>
        <source>Repost</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Repost</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Mute list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Lista de silenciados</translation>
    </message>
    <message>
        <source>Relay list</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Lista de relays</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>List of people</source>
        <extracomment>What is on its way to relays</extracomment>
        <translation>Lista de pessoas</translation>
    </message>
    <message>
        <source>Event of kind %1</source>
        <extracomment>What is on its way to relays, %1 is the number of its kind</extracomment>
        <translation>Evento do tipo %1</translation>
    </message>
    <message>
        <source>Not sent yet: you can still take it back.</source>
        <extracomment>State of a note</extracomment>
        <translation>Ainda não enviado: você ainda pode retirar.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <extracomment>Title of a page: what is on its way to relays</extracomment>
        <translation>Caixa de saída</translation>
    </message>
</context>
<context>
    <name>OwnMarks</name>
    <message>
        <source>Muted. They appear nowhere any more; Settings, Posts lists whom you muted.</source>
        <extracomment>Message after a person was muted; &quot;Settings, Posts&quot; is a page of the settings</extracomment>
        <translation>Silêncio ativado. Esta pessoa não aparece mais em lugar nenhum; em Ajustes, Posts está quem você silenciou.</translation>
    </message>
    <message>
        <source>No longer muted.</source>
        <extracomment>Message after somebody or something was unmuted</extracomment>
        <translation>Silêncio desativado.</translation>
    </message>
    <message>
        <source>Muted. This conversation appears nowhere any more.</source>
        <extracomment>Message after a conversation was muted</extracomment>
        <translation>Silenciada. Esta conversa não aparece mais em lugar nenhum.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>Message after a note was put among the bookmarks</extracomment>
        <translation>Adicionada aos favoritos.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <extracomment>Message after a note was taken out of the bookmarks</extracomment>
        <translation>Tirada dos favoritos.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Offline. You are reading what is stored; what you write is sent later.</source>
        <extracomment>Line on top of a page while no relay can be reached</extracomment>
        <translation>Offline. Você lê o que está guardado; o que você escreve é enviado mais tarde.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button without words, its name: to the page before</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Write a note</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Global</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>a line of the palette (Ctrl+K): the page that tells which relays each person is read at</extracomment>
        <translation>Quem é lido onde</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Editar seu perfil</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Suas listas</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of accounts</extracomment>
        <translation>Trocar de conta</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>a line of the palette (Ctrl+K): a page</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: relays</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Ajustes: relays</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, what is kept on the disk</extracomment>
        <translation>Ajustes: armazenamento</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Ajustes: aparência</translation>
    </message>
    <message>
        <source>Settings: desktop and notifications</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Ajustes: desktop e notificações</translation>
    </message>
    <message>
        <source>Settings: posts</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Ajustes: posts</translation>
    </message>
    <message>
        <source>Settings: account</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings</extracomment>
        <translation>Ajustes: conta</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a line of the palette (Ctrl+K): opens the list of all keys</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>a line of the palette (Ctrl+K): the user manual</extracomment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Guide: when something is wrong</source>
        <extracomment>a line of the palette (Ctrl+K): a chapter of the user manual</extracomment>
        <translation>Guia: quando algo dá errado</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a line of the palette (Ctrl+K)</extracomment>
        <translation>Sair do Nandu</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>a line of the palette (Ctrl+K): the page that shows what is fetched of each relay</extracomment>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Engine: slowest events</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, the events that took longest</extracomment>
        <translation>Motor: eventos mais lentos</translation>
    </message>
    <message>
        <source>Engine: quarantine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, events that were put aside</extracomment>
        <translation>Motor: quarentena</translation>
    </message>
    <message>
        <source>Engine: benchmark</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the engine&apos;s page, how fast this computer is</extracomment>
        <translation>Motor: desempenho</translation>
    </message>
    <message>
        <source>Settings: engine</source>
        <extracomment>a line of the palette (Ctrl+K): a part of the settings, workers and queue</extracomment>
        <translation>Ajustes: motor</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Open this note</source>
        <extracomment>a line of the palette (Ctrl+K), for a note whose name was pasted</extracomment>
        <translation>Abrir esta nota</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <extracomment>a line of the palette (Ctrl+K), for a person whose npub was pasted</extracomment>
        <translation>Abrir este perfil</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a line of the palette (Ctrl+K), for a web address; %1 is its host</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Notes with #%1</source>
        <extracomment>a line of the palette (Ctrl+K); %1 is a hashtag without the #</extracomment>
        <translation>Notas com #%1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <extracomment>the last line of the palette (Ctrl+K); %1 is what was typed</extracomment>
        <translation>Buscar “%1”</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Go to</source>
        <extracomment>title of the palette (Ctrl+K), where pages, deeds and people are found by name</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>A page, a deed, a name, or a pasted npub, note or link</source>
        <extracomment>in the field of the palette (Ctrl+K)</extracomment>
        <translation>Uma página, uma ação, um nome, ou um npub, nota ou link colado</translation>
    </message>
    <message>
        <source>What it could be</source>
        <extracomment>read by a screen reader: the lines of the palette</extracomment>
        <translation>O que poderia ser</translation>
    </message>
</context>
<context>
    <name>PeopleToFollow</name>
    <message>
        <source>People to follow</source>
        <extracomment>Screen reader: name of a list of people</extracomment>
        <translation>Pessoas para seguir</translation>
    </message>
    <message>
        <source>Whom would you like to read?</source>
        <extracomment>Title on the page Home while one follows nobody</extracomment>
        <translation>Quem você gostaria de ler?</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Here are some who write where you read; Global shows everybody.</source>
        <extracomment>Text on the page Home while one follows nobody; below is a list of people</extracomment>
        <translation>Início mostra as pessoas que você segue. Aqui estão algumas que escrevem onde você lê; Global mostra todo mundo.</translation>
    </message>
    <message>
        <source>Home shows the people you follow. Look around in Global and follow whom you like.</source>
        <extracomment>Text on the page Home while one follows nobody</extracomment>
        <translation>Início mostra as pessoas que você segue. Explore Global e siga quem quiser.</translation>
    </message>
    <message>
        <source>Open Global</source>
        <extracomment>Button: goes to the page with notes of everybody</extracomment>
        <translation>Abrir Global</translation>
    </message>
</context>
<context>
    <name>PictureAttachments</name>
    <message>
        <source>Only pictures of this computer can be added. Save it first, then choose the file.</source>
        <extracomment>Error: something was dropped that is not a file; &quot;it&quot; is the picture</extracomment>
        <translation>Só é possível adicionar imagens deste computador. Salve-a primeiro e depois escolha o arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds at most %Ln pictures here.</source>
        <extracomment>Error: too many pictures</extracomment>
        <translation>
            <numerusform>Aqui uma nota leva no máximo %Ln imagem.</numerusform>
            <numerusform>Aqui uma nota leva no máximo %Ln imagens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the dialog that chooses files</extracomment>
        <translation>Escolher imagens</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <extracomment>Filter in the dialog that chooses files; keep the part in brackets</extracomment>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>What can be seen, for those who cannot</source>
        <extracomment>Placeholder in the field for the description of a picture, for people who cannot see it</extracomment>
        <translation>O que se vê, para quem não pode ver</translation>
    </message>
    <message>
        <source>Description of picture %L1</source>
        <extracomment>Screen reader: name of the field for the description, %L1 is the number of the picture</extracomment>
        <translation>Descrição da imagem %L1</translation>
    </message>
    <message>
        <source>Uploading, %L1 %</source>
        <extracomment>State of a picture on its way to a server, %L1 per cent</extracomment>
        <translation>Enviando, %L1%</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <extracomment>State of a picture that has reached the server</extracomment>
        <translation>O servidor está guardando</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: uploads the picture once more after a failure</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <extracomment>Button without words, its name: removes the picture from the note</extracomment>
        <translation>Deixar esta imagem de fora</translation>
    </message>
    <message>
        <source>Stop uploading this picture</source>
        <extracomment>Button without words, its name: stops the upload and removes the picture</extracomment>
        <translation>Parar o envio desta imagem</translation>
    </message>
    <message>
        <source>Drop it here to add it to the note</source>
        <extracomment>Shown while a file is dragged over the field</extracomment>
        <translation>Solte aqui para adicionar à nota</translation>
    </message>
</context>
<context>
    <name>PostSettings</name>
    <message>
        <source>Time to take a note back</source>
        <extracomment>Setting: how long a note waits before it is sent</extracomment>
        <translation>Tempo para retirar uma nota</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of the setting: notes are sent at once</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Value of the setting, in seconds</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>So long a note waits on this computer before it is sent. Likes and follows are sent at once.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>Uma nota espera esse tempo neste computador antes de ser enviada. Curtidas e novos seguidos são enviados na hora.</translation>
    </message>
    <message>
        <source>5 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>5 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>10 s</translation>
    </message>
    <message>
        <source>20 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>20 s</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>Choice of the setting, in seconds</extracomment>
        <translation>30 s</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading in the settings: what is on its way to relays</extracomment>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Everything you sent has arrived.</source>
        <extracomment>Under the heading Outbox</extracomment>
        <translation>Tudo o que você enviou chegou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way.</source>
        <extracomment>Under the heading Outbox: how many notes and other things are on their way</extracomment>
        <translation>
            <numerusform>%Ln a caminho.</numerusform>
            <numerusform>%Ln a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way or not delivered.</source>
        <extracomment>Under the heading Outbox: how many are on their way or could not be delivered</extracomment>
        <translation>
            <numerusform>%Ln a caminho ou sem entrega.</numerusform>
            <numerusform>%Ln a caminho ou sem entrega.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: goes to a page</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Abrir a caixa de saída</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Suas listas</translation>
    </message>
    <message>
        <source>Whom you follow, your relays, bookmarks and the rest, with every version that was seen, to compare and restore.</source>
        <extracomment>Explanation under Your lists</extracomment>
        <translation>Quem você segue, seus relays, favoritos e o resto, com cada versão que foi vista, para comparar e restaurar.</translation>
    </message>
    <message>
        <source>Open your lists</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Abrir suas listas</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading in the settings: notes that were put aside</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>The notes you put aside.</source>
        <extracomment>Explanation under Bookmarks</extracomment>
        <translation>As notas que você separou.</translation>
    </message>
    <message>
        <source>Open the bookmarks</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Abrir os favoritos</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>Heading in the settings: what one does not want to see</extracomment>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>People, words and conversations that you do not want to see.</source>
        <extracomment>Explanation under Muted</extracomment>
        <translation>Pessoas, palavras e conversas que você não quer ver.</translation>
    </message>
    <message>
        <source>Open what is muted</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Abrir os silenciados</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Name, picture, and what you say about yourself.</source>
        <extracomment>Explanation under Your profile</extracomment>
        <translation>Nome, imagem e o que você diz sobre si.</translation>
    </message>
    <message>
        <source>Edit your profile</source>
        <extracomment>Screen reader: the button</extracomment>
        <translation>Editar seu perfil</translation>
    </message>
</context>
<context>
    <name>PostTargets</name>
    <message>
        <source>No relay to write to</source>
        <extracomment>Button: where a note goes; no relay is set up</extracomment>
        <translation>Nenhum relay para escrever</translation>
    </message>
    <message>
        <source>To no relay</source>
        <extracomment>Button: where a note goes; all relays were left out</extracomment>
        <translation>Para nenhum relay</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln relays</source>
        <extracomment>Button: where a note goes</extracomment>
        <translation>
            <numerusform>Para %Ln relay</numerusform>
            <numerusform>Para %Ln relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln inboxes</source>
        <extracomment>Button: where a note goes, %1 such as &quot;To 3 relays&quot;; inboxes are relays where people named in the note read</extracomment>
        <translation>
            <numerusform>%1 e %Ln caixa de entrada</numerusform>
            <numerusform>%1 e %Ln caixas de entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · read by %Ln people you name</source>
        <extracomment>Line in a list of relays, %1 is the address; who reads there</extracomment>
        <translation>
            <numerusform>%1 · lido por %Ln pessoa que você menciona</numerusform>
            <numerusform>%1 · lido por %Ln pessoas que você menciona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message>
        <source>No notifications here</source>
        <extracomment>in the settings of notifications: this desktop has no notification service</extracomment>
        <translation>Não há notificações aqui</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. They come as soon as a notification service runs.</source>
        <extracomment>explains &quot;No notifications here&quot;</extracomment>
        <translation>Nada neste desktop mostra notificações. Elas chegam assim que um serviço de notificações funcionar.</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>Menções e respostas</translation>
    </message>
    <message>
        <source>Also quotes of your notes.</source>
        <extracomment>explains the setting &quot;Mentions and replies&quot;</extracomment>
        <translation>Também as citações das suas notas.</translation>
    </message>
    <message>
        <source>Zaps</source>
        <extracomment>a setting: notifications of the desktop; a zap is a small payment</extracomment>
        <translation>Zaps</translation>
    </message>
    <message>
        <source>New followers</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>Novos seguidores</translation>
    </message>
    <message>
        <source>Reactions and reposts</source>
        <extracomment>a setting: notifications of the desktop</extracomment>
        <translation>Reações e reposts</translation>
    </message>
    <message>
        <source>Hide the content</source>
        <extracomment>a setting: notifications of the desktop without names and words</extracomment>
        <translation>Ocultar o conteúdo</translation>
    </message>
    <message>
        <source>A notification says that something came, not from whom, and not what.</source>
        <extracomment>explains the setting &quot;Hide the content&quot;</extracomment>
        <translation>Uma notificação diz que algo chegou, mas não de quem nem o quê.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>a setting: hours without notifications</extracomment>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Nothing is shown in them, and nothing afterwards: it waits under Notifications.</source>
        <extracomment>explains the setting &quot;Quiet hours&quot;</extracomment>
        <translation>Nelas nada é mostrado, e depois também não: fica esperando em Notificações.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>a setting: when the hours without notifications begin</extracomment>
        <translation>Silêncio desde</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <extracomment>read by a screen reader: sets when the hours without notifications begin</extracomment>
        <translation>Início das horas de silêncio</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>a setting: when the hours without notifications end</extracomment>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <extracomment>read by a screen reader: sets when the hours without notifications end</extracomment>
        <translation>Fim das horas de silêncio</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>a setting</extracomment>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Nandu. GNOME shows one with its extension AppIndicator.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>Este desktop não tem bandeja, então fechar a janela encerra o Nandu. O GNOME mostra uma com a extensão AppIndicator.</translation>
    </message>
    <message>
        <source>It tells how much is new, and Nandu can go on without its window.</source>
        <extracomment>explains the setting &quot;Icon in the tray&quot;</extracomment>
        <translation>Ele indica quanto há de novo, e o Nandu pode continuar sem a janela.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>a setting: what closing the window does
----------
read by a screen reader: a choice of three</extracomment>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>In the tray Nandu goes on fetching and tells you what is new.</source>
        <extracomment>explains the setting &quot;Closing the window&quot;</extracomment>
        <translation>Na bandeja, o Nandu continua baixando e avisa você do que há de novo.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>Ficar na bandeja</translation>
    </message>
    <message>
        <source>Quit Nandu</source>
        <extracomment>a choice for &quot;Closing the window&quot;</extracomment>
        <translation>Sair do Nandu</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>a setting</extracomment>
        <translation>Abrir ao iniciar a sessão</translation>
    </message>
    <message>
        <source>Without a window, in the tray.</source>
        <extracomment>explains the setting &quot;Start at login&quot;</extracomment>
        <translation>Sem janela, na bandeja.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <extracomment>Button: opens the profile of this person</extracomment>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>An address begins with https://, for example https://example.org/me.jpg.</source>
        <extracomment>Error under a field of one&apos;s profile; the example stays</extracomment>
        <translation>Um endereço começa com https://, por exemplo https://example.org/me.jpg.</translation>
    </message>
    <message>
        <source>This looks like name@example.org.</source>
        <extracomment>Hint under a field of one&apos;s profile; the example stays</extracomment>
        <translation>É algo como nome@example.org.</translation>
    </message>
    <message>
        <source>What you say about yourself is too long for most relays.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>O que você diz sobre si é longo demais para a maioria dos relays.</translation>
    </message>
    <message>
        <source>This holds a secret key. Nandu does not publish it.</source>
        <extracomment>Error under a field of one&apos;s profile</extracomment>
        <translation>Isto contém uma chave secreta. O Nandu não publica.</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Public key</source>
        <extracomment>Label before a public key (npub)</extracomment>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Copiar chave pública</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label before an address</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Open website</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Abrir site</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label before an address for payments in bitcoin</extracomment>
        <translation>Endereço Lightning</translation>
    </message>
    <message>
        <source>Copy lightning address</source>
        <extracomment>Button without words, its name</extracomment>
        <translation>Copiar endereço Lightning</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>How people mention you</source>
        <extracomment>Hint under the field for the name</extracomment>
        <translation>Como as pessoas mencionam você</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Label of a field of one&apos;s profile: the longer name</extracomment>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Shown above your notes, if you want another one there</source>
        <extracomment>Hint under the field for the display name</extracomment>
        <translation>Aparece acima das suas notas, se você quiser outro ali</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>Address of your picture</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the small round picture</extracomment>
        <translation>Endereço da sua imagem</translation>
    </message>
    <message>
        <source>Address of the picture above your profile</source>
        <extracomment>Label of a field of one&apos;s profile: the web address of the wide picture</extracomment>
        <translation>Endereço da imagem acima do seu perfil</translation>
    </message>
    <message>
        <source>Verified name (NIP-05)</source>
        <extracomment>Label of a field of one&apos;s profile; NIP-05 is not translated</extracomment>
        <translation>Nome verificado (NIP-05)</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <extracomment>Placeholder: how a verified name looks; example.org stays</extracomment>
        <translation>voce@example.org</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>Label of a field of one&apos;s profile: an address for payments in bitcoin</extracomment>
        <translation>Endereço Lightning</translation>
    </message>
    <message>
        <source>you@wallet.example</source>
        <extracomment>Placeholder: how a lightning address looks; wallet.example stays</extracomment>
        <translation>voce@wallet.example</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field of one&apos;s profile</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>A change waits: the newest version of your profile is being loaded from your relays.</source>
        <extracomment>Line under the form after saving</extracomment>
        <translation>Há uma alteração em espera: a versão mais recente do seu perfil está sendo carregada dos seus relays.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: publishes the changed profile</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Button: shows earlier versions of one&apos;s profile</extracomment>
        <translation>Versões anteriores</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <extracomment>Button: opens the form with one&apos;s own profile</extracomment>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>More about %1</source>
        <extracomment>Button without words, its name: opens a menu; %1 is a name</extracomment>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>claimed</source>
        <extracomment>Small mark at an internet name (NIP-05) that was not checked yet</extracomment>
        <translation>declarado</translation>
    </message>
    <message numerus="yes">
        <source>Follows %Ln people</source>
        <extracomment>How many people this person follows</extracomment>
        <translation>
            <numerusform>Segue %Ln pessoa</numerusform>
            <numerusform>Segue %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Line in a profile</extracomment>
        <translation>Você silenciou esta pessoa: o que ela escreve não é mostrado.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Button: shows again what this person writes</extracomment>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of a profile: without replies</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>With replies</source>
        <extracomment>Tab of a profile: posts and replies</extracomment>
        <translation>Com respostas</translation>
    </message>
    <message>
        <source>What to show</source>
        <extracomment>Screen reader: name of the tabs of a profile</extracomment>
        <translation>O que mostrar</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Copy link</source>
        <extracomment>Menu of a profile: puts its nostr: address into the clipboard</extracomment>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <extracomment>Menu of a profile: puts the npub into the clipboard</extracomment>
        <translation>Copiar chave pública</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>Menu of a profile: shows again what this person writes</extracomment>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Menu of a profile: nothing of this person is shown any more</extracomment>
        <translation>Silenciar</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Nothing written yet</source>
        <extracomment>Title of an empty profile: neither posts nor replies</extracomment>
        <translation>Nada escrito ainda</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>Title of an empty profile</extracomment>
        <translation>Nenhum post ainda</translation>
    </message>
    <message>
        <source>You muted them: what they write is not shown.</source>
        <extracomment>Text of a profile</extracomment>
        <translation>Você silenciou esta pessoa: o que ela escreve não é mostrado.</translation>
    </message>
    <message>
        <source>Nothing by %1 is stored. Your relays are being asked.</source>
        <extracomment>Text of an empty profile, %1 is a name</extracomment>
        <translation>Nada de %1 está guardado. Seus relays estão sendo consultados.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>read aloud: what a line of progress is about, and how far it is</extracomment>
        <translation>%1: %2%</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: name of a picture</extracomment>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Heading: events that could not be checked or written are put aside here</extracomment>
        <translation>Quarentena</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Beside the heading Quarantine</extracomment>
        <translation>vazia</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes all of them into a file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Excluir tudo…</translation>
    </message>
    <message>
        <source>An event that makes a check crash, or that the database refuses, is put aside so that the others go on. Nothing of yours is ever lost this way: what you wrote lies in a file of its own.</source>
        <extracomment>Explanation under the heading Quarantine</extracomment>
        <translation>Um evento que faz uma checagem falhar, ou que o banco de dados recusa, é separado para que os outros sigam. Nada seu se perde assim: o que você escreveu fica em um arquivo próprio.</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <extracomment>Title of the empty quarantine</extracomment>
        <translation>Nada está separado</translation>
    </message>
    <message>
        <source>Every event that arrived was checked and written, or turned away for a reason of its own.</source>
        <extracomment>Text of the empty quarantine</extracomment>
        <translation>Cada evento que chegou foi checado e guardado, ou recusado por um motivo próprio.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label before the address of a relay</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Label before how often it was tried</extracomment>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>Button, not usable for a moment</extracomment>
        <translation>Tentando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: checks and writes the event once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the event into the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Delete this event?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Excluir este evento?</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Excluir todos?</translation>
    </message>
    <message>
        <source>What is put aside is nowhere else on this computer. A relay may still have it, and then it comes back.</source>
        <extracomment>Text of a question</extracomment>
        <translation>O que está separado não está em nenhum outro lugar deste computador. Um relay ainda pode ter, e então volta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of a question</extracomment>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message>
        <source>Could not be written</source>
        <extracomment>What went wrong with an event that was put aside: the database refused it</extracomment>
        <translation>Não pôde ser gravado</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>What went wrong with an event that was put aside: its check crashed</extracomment>
        <translation>Não pôde ser checado</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>Este computador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <extracomment>How often it was tried</extracomment>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored now.</source>
        <extracomment>Message after an event was tried again</extracomment>
        <translation>Agora está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events exported.</source>
        <extracomment>Message after events were written into a file</extracomment>
        <translation>
            <numerusform>%Ln evento exportado.</numerusform>
            <numerusform>%Ln eventos exportados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Full: relays wait</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Cheia: relays esperam</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Quase cheia</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Enchendo</translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Fluindo</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>State of the queue, beside its picture</extracomment>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Queue: %1 of %2</source>
        <extracomment>Screen reader: %1 events wait, %2 may wait</extracomment>
        <translation>Fila: %1 de %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Heading: events that wait to be checked</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Mark at a scale, per cent</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the picture of the queue: %1 events wait, %2 may wait</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 MiB of %L2 MiB</source>
        <extracomment>Under the picture of the queue: memory; MiB are mebibytes</extracomment>
        <translation>%1 MiB de %L2 MiB</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Screen reader: name of the bar with the pages</extracomment>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Nandu</source>
        <extracomment>Name of the program, not translated</extracomment>
        <translation>Nandu</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Page: notes of the people one follows</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Page: notes of everybody</extracomment>
        <translation>Global</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Page: who mentioned, answered, liked or followed you</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Page</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Page: one&apos;s own profile</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>Page: notes that were put aside</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Page: what is on its way to relays</extracomment>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Page: figures of what the program is doing</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button: opens the sheet for a new note</extracomment>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Screen reader: the button for a new note</extracomment>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <extracomment>Button: opens the sheet with the keys of the keyboard</extracomment>
        <translation>Teclas e ajuda</translation>
    </message>
</context>
<context>
    <name>RailAccount</name>
    <message>
        <source>Account in use: %1. Switch accounts</source>
        <extracomment>Screen reader: a button; %1 is the name of the account in use</extracomment>
        <translation>Conta em uso: %1. Trocar de conta</translation>
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
        <translation>Evento bruto</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Refused</source>
        <extracomment>Heading: events that were turned away, by reason</extracomment>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Nothing had to be turned away.</source>
        <extracomment>Under the heading Refused, when the list is empty</extracomment>
        <translation>Nada precisou ser recusado.</translation>
    </message>
    <message>
        <source>By relay</source>
        <extracomment>Heading: the same by relay</extracomment>
        <translation>Por relay</translation>
    </message>
</context>
<context>
    <name>RelayBackup</name>
    <message>
        <source>Backup</source>
        <extracomment>Heading: what the user wrote is compared with what this relay has of it</extracomment>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Compares what you wrote with what it has of that: what it lacks is sent there, what is missing here is fetched. Direct messages and drafts are not sent.</source>
        <extracomment>Under the heading &quot;Backup&quot;; &quot;it&quot; is the relay</extracomment>
        <translation>Compara o que você escreveu com o que ele tem disso: o que falta a ele é enviado, o que falta aqui é buscado. Mensagens diretas e rascunhos não são enviados.</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <extracomment>read aloud: a line that shows how far the backup to a relay is</extracomment>
        <translation>Cópia para %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Button on a relay&apos;s page: starts comparing and sending</extracomment>
        <translation>Copiar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on a relay&apos;s page: stops the backup that is under way</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RelayBackupModel</name>
    <message>
        <source>Connecting …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>Comparando o que há aqui com o que ele tem …</translation>
    </message>
    <message>
        <source>It cannot compare, so all that it has of yours is fetched …</source>
        <extracomment>a backup to a relay, on its page: what is being done now</extracomment>
        <translation>Ele não sabe comparar, por isso tudo o que ele tem de você é buscado …</translation>
    </message>
    <message>
        <source>Fetching what is missing here: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>Buscando o que falta aqui: %1 de %2</translation>
    </message>
    <message>
        <source>Sending what it lacks: %1 of %2</source>
        <extracomment>a backup to a relay, on its page: what is being done now; %1 of %2 events</extracomment>
        <translation>Enviando o que falta a ele: %1 de %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused without a reason. Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>%1 enviados, %2 recusados sem motivo. Veja abaixo o que ele diz de si.</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused: “%3” Look below at what it says about itself.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events, %3 are the words of the relay</extracomment>
        <translation>%1 enviados, %2 recusados: “%3” Veja abaixo o que ele diz de si.</translation>
    </message>
    <message>
        <source>It has everything of yours that is here.</source>
        <extracomment>how a backup to a relay ended, on its page: nothing was missing there</extracomment>
        <translation>Ele tem tudo o que é seu e está aqui.</translation>
    </message>
    <message>
        <source>Done: %1 sent to it, %2 fetched from it.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 and %2 are numbers of events</extracomment>
        <translation>Pronto: %1 enviados a ele, %2 buscados nele.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 is the reason in the words of the network</extracomment>
        <translation>Não é possível alcançá-lo: %1. Tente de novo quando estiver conectado.</translation>
    </message>
    <message>
        <source>It cannot be reached. Try again when it is connected.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Não é possível alcançá-lo. Tente de novo quando estiver conectado.</translation>
    </message>
    <message>
        <source>It refused: “%1” What was sent until then is there.</source>
        <extracomment>how a backup to a relay ended, on its page; %1 are the words of the relay</extracomment>
        <translation>Ele recusou: “%1” O que foi enviado até então está lá.</translation>
    </message>
    <message>
        <source>It does not compare so much at a time. Try again later, or use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Ele não compara tanto de uma vez. Tente mais tarde ou use outro relay.</translation>
    </message>
    <message>
        <source>Its answers made no sense, so nothing more was sent. Use another relay.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>As respostas dele não faziam sentido, por isso nada mais foi enviado. Use outro relay.</translation>
    </message>
    <message>
        <source>It stopped answering. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Ele parou de responder. O que foi enviado até então está lá; comece de novo para o resto.</translation>
    </message>
    <message>
        <source>What is stored here cannot be read. Start Nandu again, then try once more.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Não é possível ler o que está guardado aqui. Reinicie o Nandu e tente mais uma vez.</translation>
    </message>
    <message>
        <source>A backup to %1 is under way; one relay at a time.</source>
        <extracomment>on the page of a relay, while a backup to another one, %1, is under way</extracomment>
        <translation>Há uma cópia para %1 em andamento; um relay de cada vez.</translation>
    </message>
    <message>
        <source>Cancelled. What was sent until then is there; start again for the rest.</source>
        <extracomment>how a backup to a relay ended, on its page</extracomment>
        <translation>Cancelado. O que foi enviado até então está lá; comece de novo para o resto.</translation>
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
        <translation>não informado</translation>
    </message>
    <message>
        <source>Left alone for %L1 s after a failure</source>
        <extracomment>State of a relay: the next try is in %L1 seconds</extracomment>
        <translation>Em pausa por %L1 s após uma falha</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>It says that it wants to know who you are, and has not asked yet.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Diz que quer saber quem você é, e ainda não perguntou.</translation>
    </message>
    <message>
        <source>It has not asked who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Não perguntou quem você é.</translation>
    </message>
    <message>
        <source>It asks who you are and shows or takes some things only then.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Pergunta quem você é e só então mostra ou aceita algumas coisas.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Identificando-se…</translation>
    </message>
    <message>
        <source>It knows who you are.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Sabe quem você é.</translation>
    </message>
    <message>
        <source>You are not signed in there.</source>
        <extracomment>Whether the relay knows who one is (NIP-42)</extracomment>
        <translation>Você não se identificou lá.</translation>
    </message>
    <message>
        <source>You are not signed in there: %1</source>
        <extracomment>Whether the relay knows who one is (NIP-42), %1 are the words of the relay</extracomment>
        <translation>Você não se identificou lá: %1</translation>
    </message>
    <message>
        <source>Nobody you follow is read from it now.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>Ninguém que você segue é lido dele agora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it; all of them are at other relays as well.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>%Ln pessoa que você segue é lida dele; ela também está em outros relays.</numerusform>
            <numerusform>%Ln pessoas que você segue são lidas dele; todas também estão em outros relays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>%Ln pessoa que você segue é lida dele.</numerusform>
            <numerusform>%Ln pessoas que você segue são lidas dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln of them would be read at none of their relays.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>Sem ele, %Ln delas não seria lida em nenhum relay que indica.</numerusform>
            <numerusform>Sem ele, %Ln delas não seriam lidas em nenhum relay que indicam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events received</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>Eventos recebidos</translation>
    </message>
    <message>
        <source>Of them known already</source>
        <extracomment>Label before a number, on the page of a relay: of the events received</extracomment>
        <translation>Deles já conhecidos</translation>
    </message>
    <message>
        <source>%1 (%L2 %)</source>
        <extracomment>A number and in brackets its part in per cent</extracomment>
        <translation>%1 (%L2%)</translation>
    </message>
    <message>
        <source>Brought first, over all runs</source>
        <extracomment>Label before a number, on the page of a relay: events that this relay brought before others</extracomment>
        <translation>Trazidos primeiro, em todas as sessões</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Label before a number, on the page of a relay: events that were turned away</extracomment>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Of them not asked for</source>
        <extracomment>Label before a number, on the page of a relay: of the refused</extracomment>
        <translation>Deles não pedidos</translation>
    </message>
    <message>
        <source>Messages that were none</source>
        <extracomment>Label before a number, on the page of a relay: what came was not understood</extracomment>
        <translation>Mensagens não entendidas</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a size, on the page of a relay</extracomment>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Your posts accepted, rejected, unanswered</source>
        <extracomment>Label before three numbers, on the page of a relay</extracomment>
        <translation>Suas notas aceitas, recusadas, sem resposta</translation>
    </message>
    <message>
        <source>Dials, reconnects</source>
        <extracomment>Label before two numbers, on the page of a relay: tries to connect, and times the connection was lost</extracomment>
        <translation>Tentativas, reconexões</translation>
    </message>
    <message>
        <source>Subscriptions open</source>
        <extracomment>Label before a number, on the page of a relay</extracomment>
        <translation>Inscrições abertas</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Label before a time, on the page of a relay: how long connecting takes</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Last ping</source>
        <extracomment>Label before a time, on the page of a relay</extracomment>
        <translation>Último ping</translation>
    </message>
    <message>
        <source>First event</source>
        <extracomment>Label before a time, on the page of a relay: from a question to the first answer</extracomment>
        <translation>Primeiro evento</translation>
    </message>
    <message>
        <source>All that is stored (EOSE)</source>
        <extracomment>Label before a time, on the page of a relay: until the relay has sent all it has; EOSE stays</extracomment>
        <translation>Tudo o que está guardado (EOSE)</translation>
    </message>
    <message>
        <source>Taking a post (OK)</source>
        <extracomment>Label before a time, on the page of a relay: until it says that it took a note; OK stays</extracomment>
        <translation>Aceitar uma nota (OK)</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Label before the name of the relay&apos;s program</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Subscriptions at a time</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>Inscrições por vez</translation>
    </message>
    <message>
        <source>Events an answer</source>
        <extracomment>Label before a limit of the relay: how many events in one answer</extracomment>
        <translation>Eventos por resposta</translation>
    </message>
    <message>
        <source>Filters a subscription</source>
        <extracomment>Label before a limit of the relay: how many filters in one subscription</extracomment>
        <translation>Filtros por inscrição</translation>
    </message>
    <message>
        <source>Length of a message</source>
        <extracomment>Label before a limit of the relay</extracomment>
        <translation>Tamanho de uma mensagem</translation>
    </message>
    <message>
        <source>Wants to know who asks</source>
        <extracomment>Label before &quot;yes&quot; or &quot;not said&quot;: the relay serves only people who sign in</extracomment>
        <translation>Quer saber quem pergunta</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>After &quot;Wants to know who asks&quot;</extracomment>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>RelayEditor</name>
    <message>
        <source>Add a relay: wss://…</source>
        <extracomment>Placeholder in the field for the address of a relay; wss:// stays</extracomment>
        <translation>Adicionar um relay: wss://…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the relay</extracomment>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>RelayFault</name>
    <message>
        <source>it stopped answering</source>
        <extracomment>Why the connection to a relay ended, a line in a list: the relay went silent</extracomment>
        <translation>parou de responder</translation>
    </message>
    <message>
        <source>its name leads to a private address</source>
        <extracomment>Why a relay was not dialled, a line in a list: a stranger&apos;s relay must not lead into the home network</extracomment>
        <translation>o nome leva a um endereço privado</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 seconds without an answer</extracomment>
        <translation>sem resposta em %1 s</translation>
    </message>
    <message>
        <source>it refused with HTTP %1</source>
        <extracomment>Why the connection to a relay failed, a line in a list: %1 is an HTTP status such as 503</extracomment>
        <translation>recusou com HTTP %1</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <extracomment>Why a relay could not be dialled, a line in a list: no computer has this name, or the network does not tell</extracomment>
        <translation>o nome dele não foi encontrado</translation>
    </message>
</context>
<context>
    <name>RelayFaults</name>
    <message>
        <source>What went wrong</source>
        <extracomment>Heading: a list of failed connections with their time</extracomment>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>nothing since the start</source>
        <extracomment>Instead of a list of failed connections: &quot;the start&quot; is of the program</extracomment>
        <translation>nada desde o início</translation>
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
            <numerusform>%Ln pessoa lida aqui</numerusform>
            <numerusform>%Ln pessoas lidas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: opens the page of this relay</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Screen reader: the button, %1 is the address of a relay</extracomment>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button without words, its name: %1 is the address of a relay</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Instead of the result of a test</extracomment>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>where people you follow write</source>
        <extracomment>Small mark at a relay: it is used because people one follows write there</extracomment>
        <translation>onde pessoas que você segue escrevem</translation>
    </message>
    <message>
        <source>not in your list</source>
        <extracomment>Small mark at a relay that is asked for this and that, e.g. for the relays of people</extracomment>
        <translation>fora da sua lista</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>If you drop it</source>
        <extracomment>Heading: what would happen without this relay</extracomment>
        <translation>Se você o deixar</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens the page with the relays of each person</extracomment>
        <translation>Quem é lido onde</translation>
    </message>
    <message>
        <source>How fast it answers</source>
        <extracomment>Heading over times; &quot;it&quot; is the relay</extracomment>
        <translation>Rapidez da resposta</translation>
    </message>
    <message>
        <source>middle of the last 31</source>
        <extracomment>Beside the heading: the figures are the median of the last 31</extracomment>
        <translation>mediana dos últimos 31</translation>
    </message>
    <message>
        <source>What it brought</source>
        <extracomment>Heading over figures: events that came from the relay</extracomment>
        <translation>O que trouxe</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Beside the heading: since the start of the program</extracomment>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <extracomment>Heading over what the relay tells about itself (NIP-11)</extracomment>
        <translation>O que diz sobre si</translation>
    </message>
    <message>
        <source>Its last notice: %1</source>
        <extracomment>Line: %1 are the words of the relay (a NOTICE)</extracomment>
        <translation>Último aviso dele: %1</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button on a relay&apos;s page; it opens the sync page</extracomment>
        <translation>O que é baixado</translation>
    </message>
</context>
<context>
    <name>RelayServiceImpl</name>
    <message>
        <source>Works: it answered in %L1 ms.</source>
        <extracomment>Result of testing a relay, %L1 is the time in milliseconds</extracomment>
        <translation>Funciona: respondeu em %L1 ms.</translation>
    </message>
    <message>
        <source>It answers, but only to people who sign in to it.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>Responde, mas só a quem se identifica.</translation>
    </message>
    <message>
        <source>It answers, but refuses: %1</source>
        <extracomment>Result of testing a relay, %1 are the words of the relay</extracomment>
        <translation>Responde, mas recusa: %1</translation>
    </message>
    <message>
        <source>It refused the connection (HTTP %1).</source>
        <extracomment>Result of testing a relay, %1 is an HTTP status such as 403</extracomment>
        <translation>Recusou a conexão (HTTP %1).</translation>
    </message>
    <message>
        <source>It could not be reached: %1</source>
        <extracomment>Result of testing a relay, %1 is why</extracomment>
        <translation>Não foi possível alcançá-lo: %1</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>Não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Nostr relay.</source>
        <extracomment>Result of testing a relay</extracomment>
        <translation>Algo responde lá, mas não é um relay do Nostr.</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not used; do not paste it anywhere.</source>
        <extracomment>Error: a secret key was typed as the address of a relay</extracomment>
        <translation>Isto contém uma chave secreta. Ela não foi usada; não a cole em lugar nenhum.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a relay; they look like wss://relay.example.com</source>
        <extracomment>Error: what was typed, %1, is no relay</extracomment>
        <translation>“%1” não é o endereço de um relay; ele é como wss://relay.example.com</translation>
    </message>
    <message>
        <source>This relay is in your list already.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Este relay já está na sua lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays are the most; remove one first.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>
            <numerusform>O máximo é %Ln relay; remova um primeiro.</numerusform>
            <numerusform>O máximo são %Ln relays; remova um primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whether to read from it, write to it, or both.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Escolha se quer ler dele, escrever nele ou ambos.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <extracomment>Instead of the result of testing a relay</extracomment>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The list of relays could not be saved: %1</source>
        <extracomment>Error, %1 is the reason in technical words</extracomment>
        <translation>Não foi possível salvar a lista de relays: %1</translation>
    </message>
    <message>
        <source>Your answer holds until Nandu is closed; it could not be saved: %1</source>
        <extracomment>Error: whether a relay is told who one is could not be written down; %1 is the reason in technical words</extracomment>
        <translation>Sua resposta vale até o Nandu ser fechado; não foi possível salvá-la: %1</translation>
    </message>
</context>
<context>
    <name>RelaySettings</name>
    <message>
        <source>Relays hand notes on. You read from some and write to some; your list is yours to change.</source>
        <extracomment>On top of the page of relays</extracomment>
        <translation>Relays repassam notas. Você lê de alguns e escreve em alguns; a lista é sua para mudar.</translation>
    </message>
    <message>
        <source>Who is read where</source>
        <extracomment>Button: opens a page with the relays of each person</extracomment>
        <translation>Quem é lido onde</translation>
    </message>
    <message>
        <source>Relays connected at a time</source>
        <extracomment>Setting: how many relays at the same time</extracomment>
        <translation>Relays conectados por vez</translation>
    </message>
    <message>
        <source>The people you follow are read where they write. Who finds no room under this number is visited every few minutes.</source>
        <extracomment>Explanation under the setting; &quot;this number&quot; is the setting</extracomment>
        <translation>As pessoas que você segue são lidas onde escrevem. Quem não cabe neste número é visitado a cada poucos minutos.</translation>
    </message>
    <message>
        <source>Relays a person</source>
        <extracomment>Setting: how many relays for each person one follows</extracomment>
        <translation>Relays por pessoa</translation>
    </message>
    <message>
        <source>From so many of their relays somebody is read, where they name as many. More miss less, and bring more copies.</source>
        <extracomment>Explanation under the setting</extracomment>
        <translation>Cada pessoa é lida em tantos dos relays dela, se ela indicar tantos. Mais relays perdem menos e trazem mais cópias.</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button in the settings of relays; it opens the sync page</extracomment>
        <translation>O que é baixado</translation>
    </message>
</context>
<context>
    <name>RelaySignIn</name>
    <message>
        <source>Signing in</source>
        <extracomment>Heading: whether the relay is told who one is (NIP-42)</extracomment>
        <translation>Identificação</translation>
    </message>
    <message>
        <source>Tell it who you are</source>
        <extracomment>Screen reader: name of the choice; &quot;it&quot; is the relay</extracomment>
        <translation>Dizer a ele quem você é</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice, whether the relay is told who one is</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Once holds until Nandu is closed. The answer is for the account in use, and for this relay alone.</source>
        <extracomment>Explanation under the choice: &quot;Once&quot; is one of its words</extracomment>
        <translation>“Uma vez” vale até o Nandu ser fechado. A resposta é para a conta em uso e só para este relay.</translation>
    </message>
</context>
<context>
    <name>RelayTableCard</name>
    <message>
        <source>Relays</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Relays</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <extracomment>Beside the heading: how many relays are connected, of how many</extracomment>
        <translation>%L1 de %L2 conectados</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a table of relays</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Column of a table of relays: how fast it answers</extracomment>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of relays: how many events</extracomment>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Column of a table of relays: events that were stored already</extracomment>
        <translation>Conhecidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a table of relays: events that were turned away</extracomment>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Unasked</source>
        <extracomment>Column of a table of relays: events nobody asked for</extracomment>
        <translation>Não pedidos</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>How fast a relay answers, in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <extracomment>a button below the table of relays; it opens the sync page</extracomment>
        <translation>O que é baixado</translation>
    </message>
</context>
<context>
    <name>RelayText</name>
    <message>
        <source>Off</source>
        <extracomment>State of a relay</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a relay</extracomment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a relay</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Next try in %L1 s</source>
        <extracomment>State of a relay, %L1 seconds</extracomment>
        <translation>Nova tentativa em %L1 s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a relay: until the next try to connect</extracomment>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Paused until the queue has room</source>
        <extracomment>State of a relay: the queue of events is full</extracomment>
        <translation>Em pausa: fila cheia</translation>
    </message>
</context>
<context>
    <name>RelayUse</name>
    <message>
        <source>Read</source>
        <extracomment>Switch: this relay is used for reading</extracomment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Switch: one&apos;s notes are sent to this relay</extracomment>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>It is not in your list: Nandu uses it to read people who write there.</source>
        <extracomment>Line at a relay: &quot;it&quot; is the relay</extracomment>
        <translation>Não está na sua lista: o Nandu o usa para ler pessoas que escrevem lá.</translation>
    </message>
    <message>
        <source>For reading the people you follow, use it</source>
        <extracomment>Label before a choice: use the relay never, rarely, as usual, first</extracomment>
        <translation>Para ler quem você segue, usar</translation>
    </message>
    <message>
        <source>How gladly it is used</source>
        <extracomment>Screen reader: name of the choice</extracomment>
        <translation>Com que preferência é usado</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Rarely</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Raramente</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Choice how gladly a relay is used for reading</extracomment>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: tries to connect to the relay</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Remove from my list</source>
        <extracomment>Button: takes the relay out of one&apos;s list</extracomment>
        <translation>Remover da minha lista</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <extracomment>Button: puts the relay into one&apos;s list</extracomment>
        <translation>Adicionar à minha lista</translation>
    </message>
</context>
<context>
    <name>RelaysCard</name>
    <message numerus="yes">
        <source>%Ln relays connected</source>
        <extracomment>How many relays are connected</extracomment>
        <translation>
            <numerusform>%Ln relay conectado</numerusform>
            <numerusform>%Ln relays conectados</numerusform>
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
        <translation>O Nandu está fechando.</translation>
    </message>
    <message>
        <source>Type the address of a relay, for example wss://relay.example.org.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>Digite o endereço de um relay, por exemplo wss://relay.example.org.</translation>
    </message>
</context>
<context>
    <name>ResyncPane</name>
    <message>
        <source>Fetch everything anew. What is here stays; what the relay has besides comes.</source>
        <extracomment>above the choices of how far back a relay is fetched anew</extracomment>
        <translation>Baixar tudo de novo. O que está aqui permanece; o que o relay tiver a mais é acrescentado.</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>a button: how far back a relay is fetched anew</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>or a day: 2024-12-31</source>
        <extracomment>placeholder of a field for a date, written as in the example</extracomment>
        <translation>ou um dia: 2024-12-31</translation>
    </message>
    <message>
        <source>Since which day</source>
        <extracomment>read aloud: a field for a date</extracomment>
        <translation>Desde que dia</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>the button beside a date: fetch everything since then anew</extracomment>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message numerus="yes">
        <source>%Ln people, of %L1 within reach</source>
        <extracomment>live count of people whose notes are fetched; %1 is how many there would be without the cap</extracomment>
        <translation>
            <numerusform>%Ln pessoa, de %L1 ao alcance</numerusform>
            <numerusform>%Ln pessoas, de %L1 ao alcance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>live count of people whose notes are fetched</extracomment>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow %L1; %L2 of them follow you; they follow %L3 more.</source>
        <extracomment>three counts of people</extracomment>
        <translation>Você segue %L1; deles, %L2 seguem você; eles seguem mais %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.</source>
        <extracomment>a follow list is a list of whom somebody follows</extracomment>
        <translation>
            <numerusform>%Ln lista de seguidos das pessoas que você segue ainda não está aqui; ela está sendo pedida, e o número cresce quando chega.</numerusform>
            <numerusform>%Ln listas de seguidos das pessoas que você segue ainda não estão aqui; elas estão sendo pedidas, e o número cresce conforme chegam.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names nobody. Paste an npub, an nprofile or a key of 64 digits.</source>
        <extracomment>under the field for a person&apos;s address</extracomment>
        <translation>Isto não indica ninguém. Cole um npub, um nprofile ou uma chave de 64 dígitos.</translation>
    </message>
</context>
<context>
    <name>ScopeSettings</name>
    <message>
        <source>Only you</source>
        <extracomment>whose notes are fetched: one&apos;s own only</extracomment>
        <translation>Só você</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Mutual</source>
        <extracomment>whose notes are fetched: who follows back</extracomment>
        <translation>Mútuos</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>whose notes are fetched</extracomment>
        <translation>Amigos de amigos</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <extracomment>heading: whose notes are fetched and kept up to date
----------
Screen reader: name of the choice whose notes are fetched</extracomment>
        <translation>Notas em dia</translation>
    </message>
    <message>
        <source>Notes of these people are fetched without being asked for. Others are read when you open them. The nearest come first; among friends of friends, those whom most of yours follow.</source>
        <extracomment>Under &quot;Kept in step&quot;</extracomment>
        <translation>As notas destas pessoas são baixadas sem que você peça. As outras são lidas quando você as abre. As mais próximas vêm primeiro; entre os amigos de amigos, aqueles que a maioria dos seus segue.</translation>
    </message>
    <message>
        <source>At most %1 people</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>No máximo %1 pessoas</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <extracomment>Screen reader: name of the slider for the cap</extracomment>
        <translation>Número máximo de pessoas</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>Whose notes are never fetched unasked; %1 is a shortened key</extracomment>
        <translation>Nunca: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <extracomment>Whose notes are always fetched; %1 is a shortened key</extracomment>
        <translation>Sempre: %1</translation>
    </message>
    <message>
        <source>Make no exception for %1</source>
        <extracomment>takes a person off the list of exceptions; %1 is a shortened key</extracomment>
        <translation>Não abrir exceção para %1</translation>
    </message>
    <message>
        <source>npub of someone to make an exception for</source>
        <extracomment>hint in a field for a person&apos;s address</extracomment>
        <translation>npub de alguém para abrir uma exceção</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>this person&apos;s notes are always fetched</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>this person&apos;s notes are never fetched unasked</extracomment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Searches what is stored on this computer. Put these together as you like:</source>
        <extracomment>Above examples of searches</extracomment>
        <translation>Busca no que está guardado neste computador. Combine como quiser:</translation>
    </message>
    <message>
        <source>notes with all of these words, in any order</source>
        <extracomment>What an example of a search finds: proof of work</extracomment>
        <translation>notas com todas estas palavras, em qualquer ordem</translation>
    </message>
    <message>
        <source>exactly these words, one after another</source>
        <extracomment>What an example of a search finds: &quot;proof of work&quot; in quotation marks</extracomment>
        <translation>exatamente estas palavras, uma após a outra</translation>
    </message>
    <message>
        <source>without a word</source>
        <extracomment>What an example of a search finds: coffee -tea</extracomment>
        <translation>sem uma palavra</translation>
    </message>
    <message>
        <source>with a hashtag</source>
        <extracomment>What an example of a search finds: #nostr</extracomment>
        <translation>com uma hashtag</translation>
    </message>
    <message>
        <source>by somebody: a name, name@example.org, npub or me</source>
        <extracomment>What an example of a search finds: from:me; the word &quot;me&quot; is typed as it is</extracomment>
        <translation>de alguém: um nome, nome@example.org, npub ou me</translation>
    </message>
    <message>
        <source>from a day on; until: up to a day</source>
        <extracomment>What an example of a search finds: since:2024-01-31; the word until: is typed as it is</extracomment>
        <translation>a partir de um dia; until: até um dia</translation>
    </message>
    <message>
        <source>with a picture; also link, video, zap</source>
        <extracomment>What an example of a search finds: has:image; the words link, video, zap are typed as they are</extracomment>
        <translation>com uma imagem; também link, video, zap</translation>
    </message>
    <message>
        <source>articles; 1 is a note, 1111 a comment</source>
        <extracomment>What an example of a search finds: kind:30023; the numbers are kinds of events</extracomment>
        <translation>artigos; 1 é uma nota, 1111 um comentário</translation>
    </message>
    <message>
        <source>a person by name; Enter opens the profile</source>
        <extracomment>What an example of a search finds: @</extracomment>
        <translation>uma pessoa pelo nome; Enter abre o perfil</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Nobody stored here is called so: %1</source>
        <extracomment>Error in a search, %1 is what was typed after from:</extracomment>
        <translation>Ninguém guardado aqui se chama assim: %1</translation>
    </message>
    <message>
        <source>A day is written like 2024-12-31: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>Um dia se escreve como 2024-12-31: %1</translation>
    </message>
    <message>
        <source>A kind is a number from 0 to 65535: %1</source>
        <extracomment>Error in a search, %1 is what was typed; kinds are numbers of kinds of events</extracomment>
        <translation>Um tipo é um número de 0 a 65535: %1</translation>
    </message>
    <message>
        <source>A note can have: image, link, video, zap. Not: %1</source>
        <extracomment>Error in a search, %1 is what was typed; the words image, link, video, zap are typed as they are</extracomment>
        <translation>Uma nota pode ter: image, link, video, zap. Não: %1</translation>
    </message>
    <message>
        <source>Only words and hashtags can be left out with a minus: %1</source>
        <extracomment>Error in a search, %1 is what was typed</extracomment>
        <translation>Só palavras e hashtags podem ser excluídas com um sinal de menos: %1</translation>
    </message>
    <message>
        <source>Only the first part is searched for: this is too long.</source>
        <extracomment>Error in a search</extracomment>
        <translation>Só a primeira parte é buscada: isto é longo demais.</translation>
    </message>
    <message>
        <source>This holds a secret key. It was not searched for; take it out, and do not paste it anywhere.</source>
        <extracomment>Error in a search</extracomment>
        <translation>Isto contém uma chave secreta. Ela não foi buscada; retire-a e não a cole em lugar nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>Search is still reading %Ln events; what they say is not found yet.</source>
        <extracomment>Over the results of a search</extracomment>
        <translation>
            <numerusform>A busca ainda está lendo %Ln evento; o que ele diz ainda não é encontrado.</numerusform>
            <numerusform>A busca ainda está lendo %Ln eventos; o que eles dizem ainda não é encontrado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of a page</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words, #hashtag, @name, or a pasted npub, note or link</source>
        <extracomment>Placeholder in the field of the search</extracomment>
        <translation>Palavras, #hashtag, @nome, ou um npub, nota ou link colado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>Title of an empty search</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No person, hashtag or note stored here matches. Try fewer words, or look in Global.</source>
        <extracomment>Text of an empty search; Global is the page with notes of everybody</extracomment>
        <translation>Nenhuma pessoa, hashtag ou nota guardada aqui corresponde. Tente menos palavras ou veja em Global.</translation>
    </message>
    <message>
        <source>The search could not be read</source>
        <extracomment>Title over an error: the database could not be read</extracomment>
        <translation>Não foi possível ler a busca</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>People</source>
        <extracomment>Heading over people that were found</extracomment>
        <translation>Pessoas</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <extracomment>Button: shows all people that were found</extracomment>
        <translation>
            <numerusform>Mostrar %Ln pessoa</numerusform>
            <numerusform>Mostrar todas as %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtags</source>
        <extracomment>Heading over hashtags that were found</extracomment>
        <translation>Hashtags</translation>
    </message>
    <message numerus="yes">
        <source>Hashtag %1, %Ln notes</source>
        <extracomment>Screen reader: a hashtag, and how many notes have it</extracomment>
        <translation>
            <numerusform>Hashtag %1, %Ln nota</numerusform>
            <numerusform>Hashtag %1, %Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading over notes that were found</extracomment>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <extracomment>Button without words, its name: empties the field</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button without words, its name: puts in what is in the clipboard</extracomment>
        <translation>Colar</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your key lies in a file on this machine.</source>
        <extracomment>Title of a step: the password of the key is asked for</extracomment>
        <translation>Sua chave está em um arquivo neste computador.</translation>
    </message>
    <message>
        <source>A signer on another device</source>
        <extracomment>Title of a step: the key is in a program or device that signs</extracomment>
        <translation>Um assinador em outro dispositivo</translation>
    </message>
    <message>
        <source>Your secret key</source>
        <extracomment>Title of a step: the secret key is asked for</extracomment>
        <translation>Sua chave secreta</translation>
    </message>
    <message>
        <source>Its password opens it.</source>
        <extracomment>Text under the title: the password of the key file</extracomment>
        <translation>A senha a abre.</translation>
    </message>
    <message>
        <source>Your key stays there; Nandu asks for each signature. Paste the address your signer shows, or let it scan a code.</source>
        <extracomment>Text under the title: &quot;there&quot; is in the signer</extracomment>
        <translation>Sua chave fica lá; o Nandu pede cada assinatura. Cole o endereço que seu assinador mostra, ou deixe-o escanear um código.</translation>
    </message>
    <message>
        <source>It stays on this machine, in your keychain or under a password, never in plain text.</source>
        <extracomment>Text under the title: &quot;it&quot; is the key</extracomment>
        <translation>Ela fica neste computador, no seu chaveiro ou com uma senha, nunca em texto puro.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Placeholder in a field</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>bunker://…</source>
        <extracomment>Placeholder in a field, not translated</extracomment>
        <translation>bunker://…</translation>
    </message>
    <message>
        <source>nsec1…, ncryptsec1… or 12 to 24 words</source>
        <extracomment>Placeholder in a field; nsec1 and ncryptsec1 are not translated</extracomment>
        <translation>nsec1…, ncryptsec1… ou de 12 a 24 palavras</translation>
    </message>
    <message>
        <source>Password of the ncryptsec</source>
        <extracomment>Placeholder in a field; ncryptsec is the encrypted form of a key, not translated</extracomment>
        <translation>Senha do ncryptsec</translation>
    </message>
    <message>
        <source>Passphrase of the words, if there is one</source>
        <extracomment>Placeholder in a field: the optional passphrase of a key in words (BIP-39)</extracomment>
        <translation>Frase secreta das palavras, se houver</translation>
    </message>
    <message>
        <source>Asking your signer…</source>
        <extracomment>Button, not usable for a moment: the signer is asked</extracomment>
        <translation>Consultando seu assinador…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button, not usable for a moment: work goes on</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: opens the key with its password</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>Button: leaves this account locked and chooses another way in</extracomment>
        <translation>Usar outra conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops what is going on</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step before</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Or show a code. Your signer answers over these relays:</source>
        <extracomment>Above a list of relays: a QR code for the signer is the other way</extracomment>
        <translation>Ou mostre um código. Seu assinador responde por estes relays:</translation>
    </message>
    <message>
        <source>wss://relay.example.com</source>
        <extracomment>Placeholder in the field for a relay, not translated</extracomment>
        <translation>wss://relay.example.com</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button: shows a QR code for the signer</extracomment>
        <translation>Mostrar o código</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Read only: Nandu has no secret key of yours.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Só leitura: o Nandu não tem nenhuma chave secreta sua.</translation>
    </message>
    <message>
        <source>Your key lies in the keychain of this desktop.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Sua chave está no chaveiro desta área de trabalho.</translation>
    </message>
    <message>
        <source>Your key lies in a file that only your password opens.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Sua chave está em um arquivo que só sua senha abre.</translation>
    </message>
    <message>
        <source>Your key is kept for this session only and is gone when Nandu closes.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Sua chave fica guardada só nesta sessão e some quando o Nandu fecha.</translation>
    </message>
    <message>
        <source>A signer on another device holds your key. Nandu asks it for each signature.</source>
        <extracomment>Where the secret key is</extracomment>
        <translation>Um assinador em outro dispositivo tem sua chave. O Nandu pede a ele cada assinatura.</translation>
    </message>
    <message>
        <source>No browser took the address. Copy it, and open it by hand.</source>
        <extracomment>Error: the address of the signer&apos;s page could not be opened</extracomment>
        <translation>Nenhum navegador aceitou o endereço. Copie-o e abra à mão.</translation>
    </message>
    <message>
        <source>Sign in to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>Entre na conta para seguir pessoas.</translation>
    </message>
    <message>
        <source>This is you.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>É você.</translation>
    </message>
    <message>
        <source>Unlock your key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>Desbloqueie sua chave para seguir pessoas.</translation>
    </message>
    <message>
        <source>You are reading only. Sign in with a secret key to follow people.</source>
        <extracomment>Why one cannot follow somebody</extracomment>
        <translation>Você só está lendo. Entre com uma chave secreta para seguir pessoas.</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued.</source>
        <extracomment>On top of the window while more arrives than can be checked</extracomment>
        <translation>
            <numerusform>Pondo em dia, %Ln na fila.</numerusform>
            <numerusform>Pondo em dia, %Ln na fila.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>%L1 is outside %L2 to %L3, so %L4 is used.</source>
        <extracomment>After a number was set that is not allowed</extracomment>
        <translation>%L1 está fora de %L2 a %L3, então %L4 é usado.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of language: the one that the desktop uses</extracomment>
        <translation>Como o sistema</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>Seção dos ajustes</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Tab of the settings: what works in the background</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Relays</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Tab of the settings: theme, text size, language</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>Tab of the settings: what one writes</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Tab of the settings</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Tab of the settings: what is kept on the disk</extracomment>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>Tab of the settings: notifications, tray icon, start at login</extracomment>
        <translation>Desktop</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button without words, its name: closes a sheet</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SignInBar</name>
    <message>
        <source>%1 asks who you are. Sign in there? It then knows that you read from it.</source>
        <extracomment>Question on top of the window, %1 is the address of a relay</extracomment>
        <translation>%1 pergunta quem você é. Identificar-se lá? Ele então sabe que você lê dele.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>Button: tells the relay who one is, until the program is closed</extracomment>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Until Nandu is closed</source>
        <extracomment>Screen reader: explains the button Once</extracomment>
        <translation>Até o Nandu ser fechado</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Button: tells the relay who one is, now and later</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Button: the relay is not told who one is</extracomment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>SignerSheet</name>
    <message>
        <source>Your signer asks you something</source>
        <extracomment>Title of a sheet; a signer is a program or device that holds the key</extracomment>
        <translation>Seu assinador pergunta algo</translation>
    </message>
    <message>
        <source>It wants you to agree on this page. Open it only when you have just asked for something and know the address.</source>
        <extracomment>Text of a sheet: &quot;it&quot; is the signer; below is the address of a web page</extracomment>
        <translation>Ele quer que você concorde nesta página. Abra-a só se você acabou de pedir algo e conhece o endereço.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address of the page into the clipboard</extracomment>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button: opens the page</extracomment>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Screen reader: grey shapes while notes are loaded</extracomment>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>SlowCard</name>
    <message>
        <source>Slow operations</source>
        <extracomment>Heading</extracomment>
        <translation>Operações lentas</translation>
    </message>
    <message>
        <source>over 100 ms</source>
        <extracomment>Beside the heading: what counts as slow, in milliseconds</extracomment>
        <translation>acima de 100 ms</translation>
    </message>
    <message>
        <source>Nothing took that long.</source>
        <extracomment>Under the heading, when the list is empty</extracomment>
        <translation>Nada demorou tanto.</translation>
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
        <translation>Eventos mais lentos</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: reads the table anew</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <extracomment>Title of the empty table</extracomment>
        <translation>Nada foi medido ainda</translation>
    </message>
    <message>
        <source>As soon as events arrive, the slowest hundred are listed here with the way they took.</source>
        <extracomment>Text of the empty table</extracomment>
        <translation>Assim que eventos chegam, os cem mais lentos são listados aqui com o caminho que fizeram.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column of a table: the relay that an event came from</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Column of a table: the time of day</extracomment>
        <translation>hora</translation>
    </message>
    <message>
        <source>until stored</source>
        <extracomment>Column of a table: how long an event took until it was stored</extracomment>
        <translation>até guardar</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Column of a table: how long an event waited</extracomment>
        <translation>fila</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>Column of a table: how long the check of the signature took</extracomment>
        <translation>checagem</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>Column of a table: how long writing into the database took</extracomment>
        <translation>gravação</translation>
    </message>
    <message>
        <source>Trace of an event from %1: %2 until stored</source>
        <extracomment>Screen reader: a row of the table; %1 is a relay, %2 such as &quot;12 ms&quot;</extracomment>
        <translation>Rastro de um evento de %1: %2 até guardar</translation>
    </message>
</context>
<context>
    <name>SlowestModel</name>
    <message>
        <source>This computer</source>
        <extracomment>Instead of a relay: the event came from here</extracomment>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Latency by stage</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Latência por etapa</translation>
    </message>
    <message>
        <source>Over which time</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>Em que período</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>Choice: the last second</extracomment>
        <translation>1 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>Choice: the last minute</extracomment>
        <translation>1 min</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>Choice: since the start of the program</extracomment>
        <translation>sessão</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Column of a table: a stage of the way from the relay to the screen</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>Column of a table: the longest time</extracomment>
        <translation>máximo</translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message>
        <source>Waiting in the queue</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>Espera na fila</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>Checagem</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, in a table of times: writing into the database</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Received to stored</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>Até guardado</translation>
    </message>
    <message>
        <source>Stored to painted</source>
        <extracomment>Stage of the way of an event, in a table of times</extracomment>
        <translation>Até exibido</translation>
    </message>
    <message>
        <source>Counts behind</source>
        <extracomment>Stage in a table of times: how late counts of likes and replies are</extracomment>
        <translation>Atraso das contagens</translation>
    </message>
</context>
<context>
    <name>StatsModel</name>
    <message numerus="yes">
        <source>%Ln counts were put right.</source>
        <extracomment>After counting anew: how many counts of likes and replies were wrong</extracomment>
        <translation>
            <numerusform>%Ln contagem foi corrigida.</numerusform>
            <numerusform>%Ln contagens foram corrigidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All counts were right.</source>
        <extracomment>After counting anew</extracomment>
        <translation>Todas as contagens estavam certas.</translation>
    </message>
    <message>
        <source>Stopped; what was looked at was right.</source>
        <extracomment>After counting anew was stopped</extracomment>
        <translation>Parado; o que foi visto estava certo.</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued</source>
        <extracomment>Beside the state of the engine</extracomment>
        <translation>
            <numerusform>Pondo em dia, %Ln na fila</numerusform>
            <numerusform>Pondo em dia, %Ln na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting again: %L1 %</source>
        <extracomment>While counts are made anew, per cent</extracomment>
        <translation>Contando de novo: %L1%</translation>
    </message>
</context>
<context>
    <name>StatsPage</name>
    <message>
        <source>Engine</source>
        <extracomment>Title of a page: figures of what the program is doing</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: puts all figures into the clipboard</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Part of the engine&apos;s page</source>
        <extracomment>Screen reader: name of the tabs</extracomment>
        <translation>Seção da página do motor</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Tab: figures that change</extracomment>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Tab: the slowest events</extracomment>
        <translation>Mais lentos</translation>
    </message>
    <message>
        <source>Quarantine (%L1)</source>
        <extracomment>Tab: events put aside, %L1 is how many</extracomment>
        <translation>Quarentena (%L1)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab: events put aside</extracomment>
        <translation>Quarentena</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Tab: how fast this computer is</extracomment>
        <translation>Desempenho</translation>
    </message>
</context>
<context>
    <name>StorageModel</name>
    <message numerus="yes">
        <source>%Ln events of people you follow, about %1</source>
        <extracomment>what would be freed, one line a reason; %1 is a size such as 3.4 MB</extracomment>
        <translation>
            <numerusform>%Ln evento de pessoas que você segue, cerca de %1</numerusform>
            <numerusform>%Ln eventos de pessoas que você segue, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of friends of friends, about %1</source>
        <extracomment>what would be freed; people followed by those you follow</extracomment>
        <translation>
            <numerusform>%Ln evento de amigos de amigos, cerca de %1</numerusform>
            <numerusform>%Ln eventos de amigos de amigos, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of strangers, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>%Ln evento de desconhecidos, cerca de %1</numerusform>
            <numerusform>%Ln eventos de desconhecidos, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions and zaps to notes that are not here, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>%Ln reação ou zap a notas que não estão aqui, cerca de %1</numerusform>
            <numerusform>%Ln reações e zaps a notas que não estão aqui, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of kinds that no page shows, about %1</source>
        <extracomment>what would be freed; kinds of event that Nandu shows nowhere</extracomment>
        <translation>
            <numerusform>%Ln evento de tipos que nenhuma página mostra, cerca de %1</numerusform>
            <numerusform>%Ln eventos de tipos que nenhuma página mostra, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events over the size you set, about %1</source>
        <extracomment>what would be freed because of the cap on the size</extracomment>
        <translation>
            <numerusform>%Ln evento acima do tamanho que você definiu, cerca de %1</numerusform>
            <numerusform>%Ln eventos acima do tamanho que você definiu, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of your own, about %1</source>
        <extracomment>what stays, one line a reason; %1 is a size</extracomment>
        <translation>
            <numerusform>%Ln evento seu, cerca de %1</numerusform>
            <numerusform>%Ln eventos seus, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles, lists and articles, about %1</source>
        <extracomment>what stays; the newest version of each</extracomment>
        <translation>
            <numerusform>%Ln perfil, lista ou artigo, cerca de %1</numerusform>
            <numerusform>%Ln perfis, listas e artigos, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you bookmarked, answered or reacted to, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>%Ln com favorito, resposta ou reação sua, cerca de %1</numerusform>
            <numerusform>%Ln com favorito, resposta ou reação sua, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that name you, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>%Ln que menciona você, cerca de %1</numerusform>
            <numerusform>%Ln que mencionam você, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old ones that belong to a conversation that is kept, about %1</source>
        <extracomment>what stays; old notes, in threads that are kept for another reason</extracomment>
        <translation>
            <numerusform>%Ln antigo que pertence a uma conversa mantida, cerca de %1</numerusform>
            <numerusform>%Ln antigos que pertencem a uma conversa mantida, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your rules keep, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>%Ln que suas regras mantêm, cerca de %1</numerusform>
            <numerusform>%Ln que suas regras mantêm, cerca de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>how long something is kept</extracomment>
        <translation>Para sempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>how long something is kept</extracomment>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>the largest size of the store</extracomment>
        <translation>Sem limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1 on the disk</source>
        <extracomment>what the store takes on the disk: so many events, such as 3.4 MB</extracomment>
        <translation>
            <numerusform>%Ln evento, %1 no disco</numerusform>
            <numerusform>%Ln eventos, %1 no disco</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <extracomment>under the bar; nothing is removed meanwhile</extracomment>
        <translation>Examinando o armazenamento…</translation>
    </message>
    <message>
        <source>Nothing is older than your rules keep.</source>
        <extracomment>what the dry run found: nothing</extracomment>
        <translation>Nada é mais antigo do que suas regras mantêm.</translation>
    </message>
    <message>
        <source>Everything is kept. Choose above what may go.</source>
        <extracomment>what the dry run found; there are no rules</extracomment>
        <translation>Tudo é mantido. Escolha acima o que pode sair.</translation>
    </message>
    <message numerus="yes">
        <source>Would free about %1: %Ln events.</source>
        <extracomment>what the dry run found; %1 is a size</extracomment>
        <translation>
            <numerusform>Liberaria cerca de %1: %Ln evento.</numerusform>
            <numerusform>Liberaria cerca de %1: %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing about %1…</source>
        <extracomment>under the bar; %1 is a size</extracomment>
        <translation>Liberando cerca de %1…</translation>
    </message>
    <message>
        <source>Nothing had to go.</source>
        <extracomment>after freeing</extracomment>
        <translation>Nada precisou sair.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are gone. About %1 inside the file are free now and are used before it grows again.</source>
        <extracomment>the freed space stays inside the database file and is used first</extracomment>
        <translation>
            <numerusform>%Ln evento saiu. Cerca de %1 dentro do arquivo estão livres agora e são usados antes que ele volte a crescer.</numerusform>
            <numerusform>%Ln eventos saíram. Cerca de %1 dentro do arquivo estão livres agora e são usados antes que ele volte a crescer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing is gone.</source>
        <extracomment>after the look or the freeing was cancelled</extracomment>
        <translation>Cancelado. Nada saiu.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln events are gone, the others stay.</source>
        <extracomment>after the freeing was cancelled</extracomment>
        <translation>
            <numerusform>Cancelado. %Ln evento saiu, os outros permanecem.</numerusform>
            <numerusform>Cancelado. %Ln eventos saíram, os outros permanecem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>For ever</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long something is kept; on a small button</extracomment>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>People you follow</source>
        <extracomment>of whom or what, in the settings of what is kept</extracomment>
        <translation>Pessoas que você segue</translation>
    </message>
    <message>
        <source>Friends of friends</source>
        <extracomment>people followed by those one follows</extracomment>
        <translation>Amigos de amigos</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>Reactions to notes that are not here</source>
        <extracomment>in the settings of what is kept</extracomment>
        <translation>Reações a notas que não estão aqui</translation>
    </message>
    <message>
        <source>Kinds that no page shows</source>
        <extracomment>kinds of event, in the settings of what is kept</extracomment>
        <translation>Tipos que nenhuma página mostra</translation>
    </message>
    <message>
        <source>Their notes are also kept in step with the relays no further back than this.</source>
        <extracomment>Under &quot;People you follow&quot; in the settings of what is kept</extracomment>
        <translation>As notas delas também não são mantidas em dia com os relays além deste prazo.</translation>
    </message>
    <message>
        <source>Whoever you do not follow, and nobody you follow does.</source>
        <extracomment>Under &quot;Strangers&quot; in the settings of what is kept</extracomment>
        <translation>Quem você não segue, nem ninguém que você segue.</translation>
    </message>
    <message>
        <source>A reaction or a zap to a note that is here stays as long as the note does, so that its counts are right.</source>
        <extracomment>Under &quot;Reactions to notes that are not here&quot;</extracomment>
        <translation>Uma reação ou um zap a uma nota que está aqui permanece tanto quanto a nota, para que as contagens dela estejam certas.</translation>
    </message>
    <message>
        <source>Reports, live chats and whatever else relays sent.</source>
        <extracomment>Under &quot;Kinds that no page shows&quot;</extracomment>
        <translation>Denúncias, chats ao vivo e o que mais os relays enviaram.</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>heading of what the store of notes takes</extracomment>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Your own events, the newest version of every profile and list, what you bookmarked or answered, what names you and the conversations around all of these always stay. The rest goes as you say here: nothing, unless you choose.</source>
        <extracomment>What never goes, and that the rest only goes when one chooses</extracomment>
        <translation>Seus próprios eventos, a versão mais recente de cada perfil e lista, o que você adicionou aos favoritos ou respondeu, o que menciona você e as conversas em torno de tudo isso permanecem sempre. O resto sai como você disser aqui: nada, se você não escolher.</translation>
    </message>
    <message>
        <source>How long is kept: %1</source>
        <extracomment>%1 is for example &quot;Strangers&quot;</extracomment>
        <translation>Quanto tempo é mantido: %1</translation>
    </message>
    <message>
        <source>Largest size</source>
        <extracomment>Heading: how large the store of notes may get
----------
Screen reader: name of the choice of how large the store may get</extracomment>
        <translation>Tamanho máximo</translation>
    </message>
    <message>
        <source>Over it, the oldest notes of strangers go first, then those of friends of friends, then those of people you follow.</source>
        <extracomment>Under &quot;Largest size&quot;</extracomment>
        <translation>Acima dele, saem primeiro as notas mais antigas de desconhecidos, depois as de amigos de amigos e por fim as de pessoas que você segue.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>How large the store may get</extracomment>
        <translation>Sem limite</translation>
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
        <translation>Liberar espaço</translation>
    </message>
    <message>
        <source>Rules are applied by themselves every few hours. Look first to see what would go; looking changes nothing.</source>
        <extracomment>Under &quot;Free space&quot;</extracomment>
        <translation>As regras são aplicadas sozinhas a cada poucas horas. Veja antes o que sairia; ver não muda nada.</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>how far looking or freeing is</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>What stays:</source>
        <extracomment>above the lines that say what is kept</extracomment>
        <translation>O que permanece:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops looking or freeing</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look what would go</source>
        <extracomment>the dry run</extracomment>
        <translation>Ver o que sairia</translation>
    </message>
    <message>
        <source>Free now</source>
        <extracomment>applies the rules at once</extracomment>
        <translation>Liberar já</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>Store</source>
        <extracomment>Heading: the database</extracomment>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Label before a number: events in the database</extracomment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Label before a size</extracomment>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Counts are behind by</source>
        <extracomment>Label before a time in milliseconds</extracomment>
        <translation>Atraso das contagens</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>A time in milliseconds</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Counts put right this session</source>
        <extracomment>Label before a number: counts of likes and replies that were corrected</extracomment>
        <translation>Contagens corrigidas nesta sessão</translation>
    </message>
    <message>
        <source>Events put aside</source>
        <extracomment>Label before a number</extracomment>
        <translation>Eventos separados</translation>
    </message>
    <message>
        <source>Posts still to deliver</source>
        <extracomment>Label before a number</extracomment>
        <translation>Notas a entregar</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <extracomment>Label before a size</extracomment>
        <translation>Memória do programa</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <extracomment>Button: stops the new count</extracomment>
        <translation>Parar de contar</translation>
    </message>
    <message>
        <source>Rebuild counts</source>
        <extracomment>Button: counts all likes, replies and zaps anew</extracomment>
        <translation>Refazer contagens</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All relays together</source>
        <extracomment>what a line of progress is about, on the sync page</extracomment>
        <translation>Todos os relays juntos</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>Pausar todos</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>a button on the sync page</extracomment>
        <translation>Retomar todos</translation>
    </message>
    <message>
        <source>Notes are kept complete for</source>
        <extracomment>a setting on the sync page</extracomment>
        <translation>As notas são mantidas completas por</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>the value of a setting: so far back</extracomment>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>What the people you follow wrote so far back is fetched, also what came to a relay late. Your own notes are fetched whatever their age.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>É baixado o que as pessoas que você segue escreveram nesse período, também o que chegou tarde a um relay. Suas próprias notas são baixadas seja qual for a idade delas.</translation>
    </message>
    <message>
        <source>How far back</source>
        <extracomment>read aloud: a choice on the sync page</extracomment>
        <translation>Até quanto tempo atrás</translation>
    </message>
    <message>
        <source>3 days</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>a choice of how far back notes are fetched</extracomment>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>a setting on the sync page
----------
read aloud: a choice on the sync page</extracomment>
        <translation>Conexão limitada</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>the value of a setting: it is so now</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>the value of a setting: it is not so now</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>While it is on, pictures of people wait for a click and the past is not fetched. What is new comes as always.</source>
        <extracomment>what a setting on the sync page does</extracomment>
        <translation>Enquanto for limitada, as imagens de outras pessoas esperam um clique e o passado não é baixado. O que é novo chega como sempre.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>a choice of whether the connection is metered: as the desktop says</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a choice of whether the connection is metered</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>This desktop does not tell whether the connection is metered; Automatic means off here.</source>
        <extracomment>below a setting on the sync page</extracomment>
        <translation>Este desktop não diz se a conexão é limitada; aqui “Automático” equivale a “Não”.</translation>
    </message>
</context>
<context>
    <name>SyncItem</name>
    <message>
        <source>Details</source>
        <extracomment>a button of a relay on the sync page: opens its page</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>read aloud: a button that opens the page of the relay %1</extracomment>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>a button of a relay on the sync page</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Retomar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>a button of a relay on the sync page: what is missing is not fetched</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is missing from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Cancelar o que falta de %1</translation>
    </message>
    <message>
        <source>Re-sync from…</source>
        <extracomment>a button of a relay on the sync page; a choice of days follows</extracomment>
        <translation>Ressincronizar desde…</translation>
    </message>
    <message>
        <source>Fetch anew from %1</source>
        <extracomment>read aloud: a button; %1 is a relay</extracomment>
        <translation>Baixar de novo de %1</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>No relay is asked yet. Sign in, or add a relay.</source>
        <extracomment>the head of the sync page before any relay is asked</extracomment>
        <translation>Nenhum relay é consultado ainda. Entre na conta ou adicione um relay.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is missing from %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>Baixando o que falta de %Ln relay.</numerusform>
            <numerusform>Baixando o que falta de %Ln relays.</numerusform>
        </translation>
    </message>
    <message>
        <source>No relay is connected. What is missing is fetched as soon as one is.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>Nenhum relay está conectado. O que falta é baixado assim que um estiver.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays do not give what is missing.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>%Ln relay não entrega o que falta.</numerusform>
            <numerusform>%Ln relays não entregam o que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is metered: what is missing waits.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>A conexão é limitada: o que falta espera.</translation>
    </message>
    <message numerus="yes">
        <source>Paused or cancelled at %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>Em pausa ou cancelado em %Ln relay.</numerusform>
            <numerusform>Em pausa ou cancelado em %Ln relays.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>Tudo o que foi pedido está aqui.</translation>
    </message>
    <message numerus="yes">
        <source>What these relays have of the last %Ln days is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>
            <numerusform>O que estes relays têm de %Ln dia para cá está aqui.</numerusform>
            <numerusform>O que estes relays têm dos últimos %Ln dias está aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received since the start</source>
        <extracomment>the sync page: bytes received since the program was started</extracomment>
        <translation>Recebido desde o início</translation>
    </message>
    <message>
        <source>Received today</source>
        <extracomment>the sync page: bytes received</extracomment>
        <translation>Recebido hoje</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <extracomment>under the field for a date on the sync page; %1 is what was typed, %2 an example</extracomment>
        <translation>“%1” não é uma data. Escreva-a como %2.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <extracomment>under the field for a date on the sync page</extracomment>
        <translation>Este dia ainda não chegou.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <extracomment>title of the page that shows how far each relay is fetched</extracomment>
        <translation>Sincronização</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>All that was asked for is here.</source>
        <extracomment>state of a relay on the sync page: nothing is missing</extracomment>
        <translation>Tudo o que foi pedido está aqui.</translation>
    </message>
    <message>
        <source>Everything since %1 is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>Tudo desde %1 está aqui.</translation>
    </message>
    <message>
        <source>Not connected. What is missing is fetched when it is.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Não conectado. O que falta é baixado quando estiver.</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence</extracomment>
        <translation>Não conectado: %1</translation>
    </message>
    <message>
        <source>Not connected. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Não conectado. Próxima tentativa em %1.</translation>
    </message>
    <message>
        <source>Not connected: %1 Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is the reason, a sentence; %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Não conectado: %1 Próxima tentativa em %2.</translation>
    </message>
    <message>
        <source>It wants to know who you are first. Open it to answer.</source>
        <extracomment>state of a relay on the sync page; its page has the answers</extracomment>
        <translation>Quer saber antes quem você é. Abra-o para responder.</translation>
    </message>
    <message>
        <source>It did not answer in time. Next try in %1.</source>
        <extracomment>state of a relay on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Não respondeu a tempo. Próxima tentativa em %1.</translation>
    </message>
    <message>
        <source>It refused: “%1” Next try in %2.</source>
        <extracomment>state of a relay on the sync page; %1 is what the relay said, %2 a time such as &quot;about 3 min&quot;</extracomment>
        <translation>Recusou: “%1” Próxima tentativa em %2.</translation>
    </message>
    <message>
        <source>all there are</source>
        <extracomment>how far back something is fetched, on the sync page</extracomment>
        <translation>tudo o que há</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>how far back something is fetched, on the sync page; %1 is a day</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Pattern for a date of this year: d is the day, MMMM the name of the month; in your order</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Pattern for a date: d is the day, MMMM the name of the month, yyyy the year; in your order</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>how long something takes still</extracomment>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>cerca de %Ln min</numerusform>
            <numerusform>cerca de %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>cerca de %Ln h</numerusform>
            <numerusform>cerca de %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>cerca de %Ln dia</numerusform>
            <numerusform>cerca de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>
            <numerusform>Tudo desde %1 está aqui, menos %Ln segundo do qual ele guarda mais do que entrega.</numerusform>
            <numerusform>Tudo desde %1 está aqui, menos %Ln segundos dos quais ele guarda mais do que entrega.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is missing.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Baixando o que falta.</translation>
    </message>
    <message>
        <source>Fetching what is missing. From %1 on all is here.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>Baixando o que falta. Desde %1 está tudo aqui.</translation>
    </message>
    <message>
        <source>Comparing what is here with what it has.</source>
        <extracomment>state of a relay on the sync page (NIP-77)</extracomment>
        <translation>Comparando o que está aqui com o que ele tem.</translation>
    </message>
    <message>
        <source>Paused: what is missing waits until you resume. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Em pausa: o que falta espera até você retomar. O que é novo chega como sempre.</translation>
    </message>
    <message>
        <source>What is missing waits, as the connection is metered. What is new comes as always.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>O que falta espera, pois a conexão é limitada. O que é novo chega como sempre.</translation>
    </message>
    <message>
        <source>Cancelled: what was missing is not fetched until you resume or start Nandu again.</source>
        <extracomment>state of a relay on the sync page</extracomment>
        <translation>Cancelado: o que faltava não é baixado até você retomar ou iniciar o Nandu de novo.</translation>
    </message>
    <message>
        <source>Your own notes and reactions, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>Suas próprias notas e reações, %1</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln people, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>
            <numerusform>Notas de %Ln pessoa, %1</numerusform>
            <numerusform>Notas de %Ln pessoas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What mentions you, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>O que menciona você, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the past</source>
        <extracomment>on the sync page: events that came while the past was fetched, since the start of the program</extracomment>
        <translation>
            <numerusform>%Ln evento do passado</numerusform>
            <numerusform>%Ln eventos do passado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>on the sync page: events a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>on the sync page; %1 is a number of bytes such as 3.4 MB</extracomment>
        <translation>%1 recebidos</translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln times</source>
        <extracomment>on the sync page: how often what is here was compared with what the relay has</extracomment>
        <translation>
            <numerusform>comparado %Ln vez</numerusform>
            <numerusform>comparado %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>on the sync page; %1 is a time such as &quot;about 3 min&quot;</extracomment>
        <translation>resta: %1</translation>
    </message>
    <message>
        <source>Metered connection: pictures wait for a click. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page</extracomment>
        <translation>Conexão limitada: as imagens esperam um clique. O que é novo chega como sempre.</translation>
    </message>
    <message numerus="yes">
        <source>Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page; what is missing from so many relays is not fetched now</extracomment>
        <translation>
            <numerusform>Conexão limitada: as imagens esperam um clique, e o que falta de %Ln relay espera. O que é novo chega como sempre.</numerusform>
            <numerusform>Conexão limitada: as imagens esperam um clique, e o que falta de %Ln relays espera. O que é novo chega como sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what may be missing here: %1 %</source>
        <extracomment>a row between two notes of the feed while it is being filled; %1 is a percentage</extracomment>
        <translation>Baixando o que pode faltar aqui: %1%</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may still be missing: relays did not give them.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>Algumas notas entre %1 e %2 ainda podem faltar: os relays não as entregaram.</translation>
    </message>
    <message>
        <source>Some notes between %1 and %2 may be missing.</source>
        <extracomment>a row between two notes of the feed; %1 and %2 are times</extracomment>
        <translation>Algumas notas entre %1 e %2 podem faltar.</translation>
    </message>
</context>
<context>
    <name>TargetButton</name>
    <message>
        <source>%1. Hide them</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1. Ocultá-los</translation>
    </message>
    <message>
        <source>%1. Show and choose</source>
        <extracomment>Screen reader: the button with the relays a note goes to; %1 is a sentence such as &quot;To 3 relays&quot;</extracomment>
        <translation>%1. Mostrar e escolher</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Add a relay to write to in Settings, Relays.</source>
        <extracomment>Shown instead of the list of relays when there is none to write to; &quot;Settings, Relays&quot; is a page of the settings</extracomment>
        <translation>Adicione um relay para escrever em Ajustes, Relays.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Conversation</source>
        <extracomment>Title of a page: a note with what it answers and its replies</extracomment>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>This note is not here yet</source>
        <extracomment>Title of the page when the note is missing</extracomment>
        <translation>Esta nota ainda não está aqui</translation>
    </message>
    <message>
        <source>Your relays are being asked for it. It shows as soon as one of them sends it.</source>
        <extracomment>Text of the page when the note is missing</extracomment>
        <translation>Ela está sendo pedida aos seus relays. Aparece assim que um deles a enviar.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <extracomment>At the end of a conversation</extracomment>
        <translation>Nenhuma resposta ainda</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <extracomment>Placeholder in the field for a reply</extracomment>
        <translation>Escreva uma resposta</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Button: sends the reply</extracomment>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Events a second</source>
        <extracomment>Heading of a graph</extracomment>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Span of the graph</source>
        <extracomment>Screen reader: name of a choice</extracomment>
        <translation>Período do gráfico</translation>
    </message>
    <message>
        <source>60 s</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>60 s</translation>
    </message>
    <message>
        <source>10 min</source>
        <extracomment>Choice: how much time the graph shows</extracomment>
        <translation>10 min</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Line of a graph: events from relays</extracomment>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Line of a graph: events whose signature was checked</extracomment>
        <translation>Checados</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Line of a graph: events written into the database</extracomment>
        <translation>Guardados</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>now</source>
        <extracomment>How long ago: less than a minute</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>How long ago: minutes, very short</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>How long ago: hours, very short</extracomment>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <extracomment>How long ago: days, very short</extracomment>
        <translation>%L1 d</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Waited in the queue</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>Esperou na fila</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Stage of the way of an event, with its time</extracomment>
        <translation>Checagem</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Stage of the way of an event, with its time: writing into the database</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Until painted</source>
        <extracomment>Stage of the way of an event, with its time: until it stood on the screen</extracomment>
        <translation>Até exibir</translation>
    </message>
    <message>
        <source>%1 until stored</source>
        <extracomment>How long an event took, %1 such as &quot;12 ms&quot;</extracomment>
        <translation>%1 até guardar</translation>
    </message>
    <message>
        <source>%1 until stored, %2 until painted</source>
        <extracomment>How long an event took, both such as &quot;12 ms&quot;</extracomment>
        <translation>%1 até guardar, %2 até exibir</translation>
    </message>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>Trabalhador %L1</translation>
    </message>
</context>
<context>
    <name>TraceSheet</name>
    <message>
        <source>Trace</source>
        <extracomment>Title of a sheet: the way of an event from the relay to the screen</extracomment>
        <translation>Rastro</translation>
    </message>
    <message>
        <source>First from</source>
        <extracomment>Label before the relay that brought the event first</extracomment>
        <translation>Primeiro de</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label before a time</extracomment>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>Label before the number of relays</extracomment>
        <translation>Visto em</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays</source>
        <extracomment>How many relays have the event</extracomment>
        <translation>
            <numerusform>%Ln relay</numerusform>
            <numerusform>%Ln relays</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>Label before the name of a worker</extracomment>
        <translation>Checado por</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label before a size in bytes</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>No times were kept for this note: they are for the slowest hundred of this session and for one in a hundred of the others.</source>
        <extracomment>Instead of times</extracomment>
        <translation>Nenhum tempo foi guardado para esta nota: são guardados os das cem mais lentas desta sessão e os de uma em cada cem das outras.</translation>
    </message>
    <message>
        <source>Raw event</source>
        <extracomment>Heading over a text in JSON</extracomment>
        <translation>Evento bruto</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the text into the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It is no longer stored.</source>
        <extracomment>Instead of the text: &quot;it&quot; is the event</extracomment>
        <translation>Não está mais guardado.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Nandu</source>
        <extracomment>in the menu of the tray icon: shows the window</extracomment>
        <translation>Abrir o Nandu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>in the menu of the tray icon</extracomment>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>in the menu of the tray icon: ends the program</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>Nada de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notifications</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>
            <numerusform>%Ln nova notificação</numerusform>
            <numerusform>%Ln novas notificações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Your note is sent in a few seconds. You can still take it back.</source>
        <extracomment>Screen reader: said once after a note was sent</extracomment>
        <translation>Sua nota é enviada em alguns segundos. Você ainda pode retirá-la.</translation>
    </message>
    <message>
        <source>Sending in %L1 s</source>
        <extracomment>Shown while a note can still be taken back, %L1 seconds</extracomment>
        <translation>Envio em %L1 s</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Shown in the moment a note leaves</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the note back before it is sent</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: sends the note at once, without waiting</extracomment>
        <translation>Enviar já</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Create a key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Criar uma chave</translation>
    </message>
    <message>
        <source>New here. A name is all you need.</source>
        <extracomment>Text under the choice to create a key</extracomment>
        <translation>Para começar. Basta um nome.</translation>
    </message>
    <message>
        <source>Use your key</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Usar sua chave</translation>
    </message>
    <message>
        <source>You have an nsec, an ncryptsec or its words.</source>
        <extracomment>Text under the choice to use one&apos;s key; nsec and ncryptsec are not translated</extracomment>
        <translation>Você tem um nsec, um ncryptsec ou as palavras dele.</translation>
    </message>
    <message>
        <source>Use a signer</source>
        <extracomment>Choice on the first page: a program or device that holds the key and signs</extracomment>
        <translation>Usar um assinador</translation>
    </message>
    <message>
        <source>Your key stays on another device (bunker).</source>
        <extracomment>Text under the choice to use a signer</extracomment>
        <translation>Sua chave fica em outro dispositivo (bunker).</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Dar uma olhada</translation>
    </message>
    <message>
        <source>Read as any npub or name@domain, without a secret.</source>
        <extracomment>Text under the choice to look around</extracomment>
        <translation>Leia como qualquer npub ou nome@domínio, sem segredos.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Testar a demo</translation>
    </message>
    <message>
        <source>A made-up network on this machine.</source>
        <extracomment>Text under the choice of the demo</extracomment>
        <translation>Uma rede inventada neste computador.</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>Button, when an account is added: leaves the first page</extracomment>
        <translation>Voltar para onde você estava</translation>
    </message>
    <message>
        <source>Hide the relays</source>
        <extracomment>Button: hides the relays to start with</extracomment>
        <translation>Ocultar os relays</translation>
    </message>
    <message>
        <source>Relays to start with: %L1. See and change</source>
        <extracomment>Button: shows the relays to start with, %L1 is how many</extracomment>
        <translation>Relays para começar: %L1. Ver e mudar</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Saved. It is on its way to your relays.</source>
        <extracomment>Message after a note was sent: &quot;it&quot; is the note</extracomment>
        <translation>Salva. Está a caminho dos seus relays.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <extracomment>Message after a text was left without sending</extracomment>
        <translation>Guardado como rascunho.</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <extracomment>Title of a question about a list such as the follow list</extracomment>
        <translation>Uma das suas listas</translation>
    </message>
</context>
<context>
    <name>WorkerLane</name>
    <message>
        <source>Worker %L1 is stuck</source>
        <extracomment>Screen reader: a thread that checks signatures, %L1 is its number</extracomment>
        <translation>O trabalhador %L1 está travado</translation>
    </message>
    <message>
        <source>Worker %L1: %2 a second, busy %L3 %</source>
        <extracomment>Screen reader: %L1 is its number, %2 checks a second, %L3 per cent of the time at work</extracomment>
        <translation>Trabalhador %L1: %2 por segundo, ocupado %L3%</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Column over bars: part of the time at work</extracomment>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>stuck</source>
        <extracomment>Instead of a number: this worker does not come back from a check</extracomment>
        <translation>travado</translation>
    </message>
</context>
<context>
    <name>WorkersCard</name>
    <message>
        <source>Workers</source>
        <extracomment>Heading: threads that check signatures</extracomment>
        <translation>Trabalhadores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks begun anew</source>
        <extracomment>Beside the heading, after a worker got stuck</extracomment>
        <translation>
            <numerusform>%Ln checagem reiniciada</numerusform>
            <numerusform>%Ln checagens reiniciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checking signatures</source>
        <extracomment>Beside the heading: how many workers there are</extracomment>
        <translation>
            <numerusform>%Ln checando assinaturas</numerusform>
            <numerusform>%Ln checando assinaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>/s</source>
        <extracomment>Column: checks a second</extracomment>
        <translation>/s</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>Column: mean time of a check</extracomment>
        <translation>média</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>Column: checks that failed</extracomment>
        <translation>erros</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>Column: when the last check was</extracomment>
        <translation>última</translation>
    </message>
</context>
<context>
    <name>WorkersModel</name>
    <message>
        <source>Worker %L1</source>
        <extracomment>Name of a thread that checks signatures</extracomment>
        <translation>Trabalhador %L1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a worker checked something last</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When a worker checked something last, %1 such as &quot;12 s&quot;</extracomment>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>ZapCount</name>
    <message numerus="yes">
        <source>%1 sats in %Ln zaps</source>
        <extracomment>Tooltip at the zaps of a note: %1 is the sum in sats (the small unit of bitcoin), %Ln how many zaps</extracomment>
        <translation>
            <numerusform>%1 sats em %Ln zap</numerusform>
            <numerusform>%1 sats em %Ln zaps</numerusform>
        </translation>
    </message>
</context>
</TS>
