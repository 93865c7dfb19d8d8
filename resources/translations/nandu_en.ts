<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BenchmarkLane</name>
    <message numerus="yes">
        <source>%Ln workers: %1 events a second, %2</source>
        <extracomment>Screen reader: a result of the benchmark; %1 is a number of events, %2 such as &quot;1.9 of 2 cores&quot;</extracomment>
        <translation>
            <numerusform>%Ln worker: %1 events a second, %2</numerusform>
            <numerusform>%Ln workers: %1 events a second, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchmarkModel</name>
    <message numerus="yes">
        <source>%1 of %Ln cores</source>
        <extracomment>Processor use: %1 is a number such as 1.9, %Ln the cores of the computer</extracomment>
        <translation>
            <numerusform>%1 of %Ln core</numerusform>
            <numerusform>%1 of %Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message numerus="yes">
        <source>%Ln more drafts</source>
        <extracomment>Button without words, its name: opens the list of other drafts, %Ln is how many</extracomment>
        <translation>
            <numerusform>%Ln more draft</numerusform>
            <numerusform>%Ln more drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>Screen reader: length of what is written</extracomment>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message numerus="yes">
        <source>%1 of the %Ln people you follow are read at relays that they write to.</source>
        <extracomment>On top of the page; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 of the %Ln person you follow is read at relays that they write to.</numerusform>
            <numerusform>%1 of the %Ln people you follow are read at relays that they write to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>Value of the setting Queue capacity</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of entries that was cut, %Ln is how many are left out</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCopy</name>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error: the password is too short</extracomment>
        <translation>
            <numerusform>Choose a password of at least %Ln character.</numerusform>
            <numerusform>Choose a password of at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListGuard</name>
    <message numerus="yes">
        <source>%1: another app removed %Ln entries from it.</source>
        <extracomment>Message; %1 is a list (Your follow list), &quot;app&quot; another Nostr program</extracomment>
        <translation>
            <numerusform>%1: another app removed %Ln entry from it.</numerusform>
            <numerusform>%1: another app removed %Ln entries from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListVault</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields one&apos;s profile has</extracomment>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a list has</extracomment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListVersionItem</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>How many entries were added in a version of a list</extracomment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>How many entries were removed in a version of a list</extracomment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <extracomment>How many fields a version of the profile has</extracomment>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <extracomment>How many entries a version of a list has</extracomment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message numerus="yes">
        <source>%1 · seen on %Ln relays</source>
        <extracomment>Under an opened note: %1 is the date and time, %Ln is how many relays have the note</extracomment>
        <translation>
            <numerusform>%1 · seen on %Ln relay</numerusform>
            <numerusform>%1 · seen on %Ln relays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message numerus="yes">
        <source>%Ln new notes</source>
        <extracomment>Button over the list: shows notes that have arrived meanwhile</extracomment>
        <translation>
            <numerusform>%Ln new note</numerusform>
            <numerusform>%Ln new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message numerus="yes">
        <source>%Ln new mentions and replies</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln new mention or reply</numerusform>
            <numerusform>%Ln new mentions and replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reactions</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln new reaction</numerusform>
            <numerusform>%Ln new reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reposts</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln new repost</numerusform>
            <numerusform>%Ln new reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new zaps</source>
        <extracomment>a notification of the desktop; a zap is a small payment</extracomment>
        <translation>
            <numerusform>%Ln new zap</numerusform>
            <numerusform>%Ln new zaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new followers</source>
        <extracomment>a notification of the desktop</extracomment>
        <translation>
            <numerusform>%Ln new follower</numerusform>
            <numerusform>%Ln new followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesModel</name>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>Names, in a sentence such as &quot;Ada, Bo and 3 others follow you&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 and %Ln other</numerusform>
            <numerusform>%1, %2 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentioned you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 mentioned you</numerusform>
            <numerusform>%1 mentioned you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replied to you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 replied to you</numerusform>
            <numerusform>%1 replied to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quoted you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 quoted you</numerusform>
            <numerusform>%1 quoted you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 liked your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 liked your note</numerusform>
            <numerusform>%1 liked your note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reacted to your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 reacted to your note</numerusform>
            <numerusform>%1 reacted to your note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reposted your note</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 reposted your note</numerusform>
            <numerusform>%1 reposted your note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zapped your note</source>
        <extracomment>Notification: %1 are one or more names who paid bitcoin for the note; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 zapped your note</numerusform>
            <numerusform>%1 zapped your note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow you</source>
        <extracomment>Notification: %1 are one or more names; the number of people decides the form of the verb</extracomment>
        <translation>
            <numerusform>%1 follows you</numerusform>
            <numerusform>%1 follow you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message numerus="yes">
        <source>Choose a password of at least %Ln characters.</source>
        <extracomment>Error at the first start: the password is too short</extracomment>
        <translation>
            <numerusform>Choose a password of at least %Ln character.</numerusform>
            <numerusform>Choose a password of at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxItem</name>
    <message numerus="yes">
        <source>Work for %Ln bits and send again</source>
        <extracomment>Button: proof of work of %Ln bits for a relay that asks for it, then sends again</extracomment>
        <translation>
            <numerusform>Work for %Ln bit and send again</numerusform>
            <numerusform>Work for %Ln bits and send again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureAttachments</name>
    <message numerus="yes">
        <source>A note holds at most %Ln pictures here.</source>
        <extracomment>Error: too many pictures</extracomment>
        <translation>
            <numerusform>A note holds at most %Ln picture here.</numerusform>
            <numerusform>A note holds at most %Ln pictures here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostSettings</name>
    <message numerus="yes">
        <source>%Ln on the way.</source>
        <extracomment>Under the heading Outbox: how many notes and other things are on their way</extracomment>
        <translation>
            <numerusform>%Ln on the way.</numerusform>
            <numerusform>%Ln on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way or not delivered.</source>
        <extracomment>Under the heading Outbox: how many are on their way or could not be delivered</extracomment>
        <translation>
            <numerusform>%Ln on the way or not delivered.</numerusform>
            <numerusform>%Ln on the way or not delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostTargets</name>
    <message numerus="yes">
        <source>To %Ln relays</source>
        <extracomment>Button: where a note goes</extracomment>
        <translation>
            <numerusform>To %Ln relay</numerusform>
            <numerusform>To %Ln relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln inboxes</source>
        <extracomment>Button: where a note goes, %1 such as &quot;To 3 relays&quot;; inboxes are relays where people named in the note read</extracomment>
        <translation>
            <numerusform>%1 and %Ln inbox</numerusform>
            <numerusform>%1 and %Ln inboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · read by %Ln people you name</source>
        <extracomment>Line in a list of relays, %1 is the address; who reads there</extracomment>
        <translation>
            <numerusform>%1 · read by %Ln person you name</numerusform>
            <numerusform>%1 · read by %Ln people you name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message numerus="yes">
        <source>Follows %Ln people</source>
        <extracomment>How many people this person follows</extracomment>
        <translation>
            <numerusform>Follows %Ln person</numerusform>
            <numerusform>Follows %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message numerus="yes">
        <source>%Ln tries</source>
        <extracomment>How often it was tried</extracomment>
        <translation>
            <numerusform>%Ln try</numerusform>
            <numerusform>%Ln tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events exported.</source>
        <extracomment>Message after events were written into a file</extracomment>
        <translation>
            <numerusform>%Ln event exported.</numerusform>
            <numerusform>%Ln events exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayDetailModel</name>
    <message numerus="yes">
        <source>%Ln people you follow are read from it; all of them are at other relays as well.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>%Ln person you follow is read from it, who is at other relays as well.</numerusform>
            <numerusform>%Ln people you follow are read from it; all of them are at other relays as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people you follow are read from it.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>%Ln person you follow is read from it.</numerusform>
            <numerusform>%Ln people you follow are read from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln of them would be read at none of their relays.</source>
        <extracomment>What would be lost without this relay: &quot;it&quot; is the relay</extracomment>
        <translation>
            <numerusform>Without it, %Ln of them would be read at none of their relays.</numerusform>
            <numerusform>Without it, %Ln of them would be read at none of their relays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayItem</name>
    <message numerus="yes">
        <source>%Ln people read here</source>
        <extracomment>How many of the people one follows are read from this relay</extracomment>
        <translation>
            <numerusform>%Ln person read here</numerusform>
            <numerusform>%Ln people read here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayServiceImpl</name>
    <message numerus="yes">
        <source>%Ln relays are the most; remove one first.</source>
        <extracomment>Error when adding a relay</extracomment>
        <translation>
            <numerusform>%Ln relay is the most; remove it first.</numerusform>
            <numerusform>%Ln relays are the most; remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelaysCard</name>
    <message numerus="yes">
        <source>%Ln relays connected</source>
        <extracomment>How many relays are connected</extracomment>
        <translation>
            <numerusform>%Ln relay connected</numerusform>
            <numerusform>%Ln relays connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message numerus="yes">
        <source>%Ln people, of %L1 within reach</source>
        <extracomment>live count of people whose notes are fetched; %1 is how many there would be without the cap</extracomment>
        <translation>
            <numerusform>%Ln person, of %L1 within reach</numerusform>
            <numerusform>%Ln people, of %L1 within reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>live count of people whose notes are fetched</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.</source>
        <extracomment>a follow list is a list of whom somebody follows</extracomment>
        <translation>
            <numerusform>%Ln follow list of someone you follow is not here yet; it is asked for, and the count grows as it comes.</numerusform>
            <numerusform>%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>Search is still reading %Ln events; what they say is not found yet.</source>
        <extracomment>Over the results of a search</extracomment>
        <translation>
            <numerusform>Search is still reading %Ln event; what it says is not found yet.</numerusform>
            <numerusform>Search is still reading %Ln events; what they say is not found yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <extracomment>Button: shows all people that were found</extracomment>
        <translation>
            <numerusform>Show %Ln person</numerusform>
            <numerusform>Show all %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hashtag %1, %Ln notes</source>
        <extracomment>Screen reader: a hashtag, and how many notes have it</extracomment>
        <translation>
            <numerusform>Hashtag %1, %Ln note</numerusform>
            <numerusform>Hashtag %1, %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>Catching up, %Ln queued.</source>
        <extracomment>On top of the window while more arrives than can be checked</extracomment>
        <translation>
            <numerusform>Catching up, %Ln queued.</numerusform>
            <numerusform>Catching up, %Ln queued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsModel</name>
    <message numerus="yes">
        <source>%Ln counts were put right.</source>
        <extracomment>After counting anew: how many counts of likes and replies were wrong</extracomment>
        <translation>
            <numerusform>%Ln count was put right.</numerusform>
            <numerusform>%Ln counts were put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %Ln queued</source>
        <extracomment>Beside the state of the engine</extracomment>
        <translation>
            <numerusform>Catching up, %Ln queued</numerusform>
            <numerusform>Catching up, %Ln queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageModel</name>
    <message numerus="yes">
        <source>%Ln events of people you follow, about %1</source>
        <extracomment>what would be freed, one line a reason; %1 is a size such as 3.4 MB</extracomment>
        <translation>
            <numerusform>%Ln event of people you follow, about %1</numerusform>
            <numerusform>%Ln events of people you follow, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of friends of friends, about %1</source>
        <extracomment>what would be freed; people followed by those you follow</extracomment>
        <translation>
            <numerusform>%Ln event of friends of friends, about %1</numerusform>
            <numerusform>%Ln events of friends of friends, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of strangers, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>%Ln event of strangers, about %1</numerusform>
            <numerusform>%Ln events of strangers, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions and zaps to notes that are not here, about %1</source>
        <extracomment>what would be freed</extracomment>
        <translation>
            <numerusform>%Ln reaction or zap to a note that is not here, about %1</numerusform>
            <numerusform>%Ln reactions and zaps to notes that are not here, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of kinds that no page shows, about %1</source>
        <extracomment>what would be freed; kinds of event that Nandu shows nowhere</extracomment>
        <translation>
            <numerusform>%Ln event of a kind that no page shows, about %1</numerusform>
            <numerusform>%Ln events of kinds that no page shows, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events over the size you set, about %1</source>
        <extracomment>what would be freed because of the cap on the size</extracomment>
        <translation>
            <numerusform>%Ln event over the size you set, about %1</numerusform>
            <numerusform>%Ln events over the size you set, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of your own, about %1</source>
        <extracomment>what stays, one line a reason; %1 is a size</extracomment>
        <translation>
            <numerusform>%Ln event of your own, about %1</numerusform>
            <numerusform>%Ln events of your own, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles, lists and articles, about %1</source>
        <extracomment>what stays; the newest version of each</extracomment>
        <translation>
            <numerusform>%Ln profile, list or article, about %1</numerusform>
            <numerusform>%Ln profiles, lists and articles, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you bookmarked, answered or reacted to, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>%Ln that you bookmarked, answered or reacted to, about %1</numerusform>
            <numerusform>%Ln that you bookmarked, answered or reacted to, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that name you, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>%Ln that names you, about %1</numerusform>
            <numerusform>%Ln that name you, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old ones that belong to a conversation that is kept, about %1</source>
        <extracomment>what stays; old notes, in threads that are kept for another reason</extracomment>
        <translation>
            <numerusform>%Ln old one that belongs to a conversation that is kept, about %1</numerusform>
            <numerusform>%Ln old ones that belong to a conversation that is kept, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your rules keep, about %1</source>
        <extracomment>what stays</extracomment>
        <translation>
            <numerusform>%Ln that your rules keep, about %1</numerusform>
            <numerusform>%Ln that your rules keep, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>how long something is kept</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1 on the disk</source>
        <extracomment>what the store takes on the disk: so many events, such as 3.4 MB</extracomment>
        <translation>
            <numerusform>%Ln event, %1 on the disk</numerusform>
            <numerusform>%Ln events, %1 on the disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would free about %1: %Ln events.</source>
        <extracomment>what the dry run found; %1 is a size</extracomment>
        <translation>
            <numerusform>Would free about %1: %Ln event.</numerusform>
            <numerusform>Would free about %1: %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are gone. About %1 inside the file are free now and are used before it grows again.</source>
        <extracomment>the freed space stays inside the database file and is used first</extracomment>
        <translation>
            <numerusform>%Ln event is gone. About %1 inside the file are free now and are used before it grows again.</numerusform>
            <numerusform>%Ln events are gone. About %1 inside the file are free now and are used before it grows again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln events are gone, the others stay.</source>
        <extracomment>after the freeing was cancelled</extracomment>
        <translation>
            <numerusform>Cancelled. %Ln event is gone, the others stay.</numerusform>
            <numerusform>Cancelled. %Ln events are gone, the others stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>the value of a setting: so far back</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message numerus="yes">
        <source>Fetching what is missing from %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>Fetching what is missing from %Ln relay.</numerusform>
            <numerusform>Fetching what is missing from %Ln relays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relays do not give what is missing.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>%Ln relay does not give what is missing.</numerusform>
            <numerusform>%Ln relays do not give what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused or cancelled at %Ln relays.</source>
        <extracomment>the head of the sync page</extracomment>
        <translation>
            <numerusform>Paused or cancelled at %Ln relay.</numerusform>
            <numerusform>Paused or cancelled at %Ln relays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What these relays have of the last %Ln days is here.</source>
        <extracomment>the head of the sync page: nothing is missing</extracomment>
        <translation>
            <numerusform>What these relays have of the last day is here.</numerusform>
            <numerusform>What these relays have of the last %Ln days is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>about %Ln min</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>about %Ln min</numerusform>
            <numerusform>about %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>about %Ln h</numerusform>
            <numerusform>about %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <extracomment>how long something takes still</extracomment>
        <translation>
            <numerusform>about %Ln day</numerusform>
            <numerusform>about %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.</source>
        <extracomment>state of a relay on the sync page; %1 is a day or a time</extracomment>
        <translation>
            <numerusform>Everything since %1 is here, but for %Ln second of which it keeps more than it gives.</numerusform>
            <numerusform>Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln people, %1</source>
        <extracomment>what is fetched from a relay, on the sync page; %1 is &quot;all there are&quot; or &quot;since&quot; and a day</extracomment>
        <translation>
            <numerusform>Notes of %Ln people, %1</numerusform>
            <numerusform>Notes of %Ln people, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the past</source>
        <extracomment>on the sync page: events that came while the past was fetched, since the start of the program</extracomment>
        <translation>
            <numerusform>%Ln event of the past</numerusform>
            <numerusform>%Ln events of the past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln times</source>
        <extracomment>on the sync page: how often what is here was compared with what the relay has</extracomment>
        <translation>
            <numerusform>compared %Ln time</numerusform>
            <numerusform>compared %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.</source>
        <extracomment>a line over the feed, and on the sync page; what is missing from so many relays is not fetched now</extracomment>
        <translation>
            <numerusform>Metered connection: pictures wait for a click, and what is missing from %Ln relay waits. What is new comes as always.</numerusform>
            <numerusform>Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceSheet</name>
    <message numerus="yes">
        <source>%Ln relays</source>
        <extracomment>How many relays have the event</extracomment>
        <translation>
            <numerusform>%Ln relay</numerusform>
            <numerusform>%Ln relays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln new notifications</source>
        <extracomment>over the tray icon, when the pointer rests on it</extracomment>
        <translation>
            <numerusform>%Ln new notification</numerusform>
            <numerusform>%Ln new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkersCard</name>
    <message numerus="yes">
        <source>%Ln checks begun anew</source>
        <extracomment>Beside the heading, after a worker got stuck</extracomment>
        <translation>
            <numerusform>%Ln check begun anew</numerusform>
            <numerusform>%Ln checks begun anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checking signatures</source>
        <extracomment>Beside the heading: how many workers there are</extracomment>
        <translation>
            <numerusform>%Ln checking signatures</numerusform>
            <numerusform>%Ln checking signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZapCount</name>
    <message numerus="yes">
        <source>%1 sats in %Ln zaps</source>
        <extracomment>Tooltip at the zaps of a note: %1 is the sum in sats (the small unit of bitcoin), %Ln how many zaps</extracomment>
        <translation>
            <numerusform>%1 sats in %Ln zap</numerusform>
            <numerusform>%1 sats in %Ln zaps</numerusform>
        </translation>
    </message>
</context>
</TS>
