<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ApplyVersionDialog</name>
    <message numerus="yes">
        <source>%n category(ies) follow version {version} now</source>
        <translation>
            <numerusform>%n category follows version {version} now</numerusform>
            <numerusform>%n categories follow version {version} now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) under an older one</source>
        <translation>
            <numerusform>%n stays under an older one</numerusform>
            <numerusform>%n stay under an older one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkAssignDialog</name>
    <message numerus="yes">
        <source>Hand over %n request(s)</source>
        <translation>
            <numerusform>Hand over %n request</numerusform>
            <numerusform>Hand over %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%n request(s) changed</source>
        <translation>
            <numerusform>%n request changed</numerusform>
            <numerusform>%n requests changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will change</source>
        <translation>
            <numerusform>%n request will change</numerusform>
            <numerusform>%n requests will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRemindDialog</name>
    <message numerus="yes">
        <source>Reminder in %n request(s)</source>
        <translation>
            <numerusform>Reminder in %n request</numerusform>
            <numerusform>Reminder in %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWaitDialog</name>
    <message numerus="yes">
        <source>What %n request(s) wait(s) for</source>
        <translation>
            <numerusform>What %n request waits for</numerusform>
            <numerusform>What %n requests wait for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryTable</name>
    <message numerus="yes">
        <source>%n category(ies) without a decision: the letter says that the request was not about them.</source>
        <translation>
            <numerusform>%n category without a decision: the letter says that the request was not about it.</numerusform>
            <numerusform>%n categories without a decision: the letter says that the request was not about them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DangerButton</name>
    <message numerus="yes">
        <source>Possible in %n second(s).</source>
        <translation>
            <numerusform>Possible in %n second.</numerusform>
            <numerusform>Possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n category(ies) erased</source>
        <translation>
            <numerusform>%n category erased</numerusform>
            <numerusform>%n categories erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) kept</source>
        <translation>
            <numerusform>%n category kept</numerusform>
            <numerusform>%n categories kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) restricted</source>
        <translation>
            <numerusform>%n category restricted</numerusform>
            <numerusform>%n categories restricted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) not restricted</source>
        <translation>
            <numerusform>%n category not restricted</numerusform>
            <numerusform>%n categories not restricted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use of %n category(ies) stopped</source>
        <translation>
            <numerusform>use of %n category stopped</numerusform>
            <numerusform>use of %n categories stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use of %n category(ies) goes on</source>
        <translation>
            <numerusform>use of %n category goes on</numerusform>
            <numerusform>use of %n categories goes on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) corrected</source>
        <translation>
            <numerusform>%n category corrected</numerusform>
            <numerusform>%n categories corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) left as they are</source>
        <translation>
            <numerusform>%n category left as it is</numerusform>
            <numerusform>%n categories left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent withdrawn for %n category(ies)</source>
        <translation>
            <numerusform>consent withdrawn for %n category</numerusform>
            <numerusform>consent withdrawn for %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) to be erased by {day} at the latest</source>
        <translation>
            <numerusform>%n category to be erased by {day} at the latest</numerusform>
            <numerusform>%n categories to be erased by {day} at the latest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message numerus="yes">
        <source>%n more person(s) to tell of a government request</source>
        <translation>
            <numerusform>%n more person to tell of a government request</numerusform>
            <numerusform>%n more persons to tell of a government request</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) should have been purged</source>
        <translation>
            <numerusform>%n category should have been purged</numerusform>
            <numerusform>%n categories should have been purged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) may go from today on</source>
        <translation>
            <numerusform>%n category may go from today on</numerusform>
            <numerusform>%n categories may go from today on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be asked for a choice</source>
        <translation>
            <numerusform>%n person still to be asked for a choice</numerusform>
            <numerusform>%n persons still to be asked for a choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) cannot count down yet</source>
        <translation>
            <numerusform>%n category cannot count down yet</numerusform>
            <numerusform>%n categories cannot count down yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of whom no category is known</source>
        <translation>
            <numerusform>%n person of whom no category is known</numerusform>
            <numerusform>%n persons of whom no category is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hold(s) or restriction(s) to look at again</source>
        <translation>
            <numerusform>%n more hold or restriction to look at again</numerusform>
            <numerusform>%n more holds or restrictions to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more purge(s) to finish</source>
        <translation>
            <numerusform>%n more purge to finish</numerusform>
            <numerusform>%n more purges to finish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in other systems</source>
        <translation>
            <numerusform>%n task in other systems</numerusform>
            <numerusform>%n tasks in other systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reminder(s)</source>
        <translation>
            <numerusform>%n more reminder</numerusform>
            <numerusform>%n more reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more restriction(s) to lift</source>
        <translation>
            <numerusform>%n more restriction to lift</numerusform>
            <numerusform>%n more restrictions to lift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: %n notice(s) to recipients</source>
        <translation>
            <numerusform>{number}: %n notice to a recipient</numerusform>
            <numerusform>{number}: %n notices to recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) without an answer</source>
        <translation>
            <numerusform>%n more question without an answer</numerusform>
            <numerusform>%n more questions without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: %n recipient(s) did not confirm</source>
        <translation>
            <numerusform>{number}: %n recipient did not confirm</numerusform>
            <numerusform>{number}: %n recipients did not confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: %n system(s) to search</source>
        <translation>
            <numerusform>{number}: %n system to search</numerusform>
            <numerusform>{number}: %n systems to search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for a week</source>
        <translation>
            <numerusform>%n without an answer for a week</numerusform>
            <numerusform>%n without an answer for a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s)</source>
        <translation>
            <numerusform>%n more request</numerusform>
            <numerusform>%n more requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldReleaseDialog</name>
    <message numerus="yes">
        <source>%n category(ies) stay on another hold.</source>
        <translation>
            <numerusform>%n category stays on another hold.</numerusform>
            <numerusform>%n categories stay on another hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingAddDialog</name>
    <message numerus="yes">
        <source>%n category(ies) added</source>
        <translation>
            <numerusform>%n category added</numerusform>
            <numerusform>%n categories added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message numerus="yes">
        <source>%n category(ies) due now, back on the Retention list.</source>
        <translation>
            <numerusform>%n category due now, back on the Retention list.</numerusform>
            <numerusform>%n categories due now, back on the Retention list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message numerus="yes">
        <source>Identity recorded, %n message(s) with proof removed</source>
        <translation>
            <numerusform>Identity recorded, %n message with proof removed</numerusform>
            <numerusform>Identity recorded, %n messages with proof removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message numerus="yes">
        <source>Show all %n item(s)</source>
        <translation>
            <numerusform>Show %n item</numerusform>
            <numerusform>Show all %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoMarketingDialog</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBundleDialog</name>
    <message numerus="yes">
        <source>%n notice(s) final; now print or e-mail each</source>
        <translation>
            <numerusform>%n notice final; now print or e-mail it</numerusform>
            <numerusform>%n notices final; now print or e-mail each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n notice(s) final and send</source>
        <translation>
            <numerusform>Make %n notice final and send</numerusform>
            <numerusform>Make %n notices final and send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message numerus="yes">
        <source>%n recipient(s) to choose</source>
        <translation>
            <numerusform>%n recipient to choose</numerusform>
            <numerusform>%n recipients to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to send</source>
        <translation>
            <numerusform>%n notice to send</numerusform>
            <numerusform>%n notices to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a confirmation</source>
        <translation>
            <numerusform>%n waiting for a confirmation</numerusform>
            <numerusform>%n waiting for a confirmation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message numerus="yes">
        <source>%n item(s) go along</source>
        <translation>
            <numerusform>%n item goes along</numerusform>
            <numerusform>%n items go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be judged</source>
        <translation>
            <numerusform>%n still to be judged</numerusform>
            <numerusform>%n still to be judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purges</name>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have nothing left after that and leave the directory, with everything known of them.</source>
        <translation>
            <numerusform>%n person has nothing left after that and leaves the directory, with everything known of them.</numerusform>
            <numerusform>%n people have nothing left after that and leave the directory, with everything known of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of closed requests go whole; the yearly figures keep counting them.</source>
        <translation>
            <numerusform>%n file of a closed request goes whole; the yearly figures keep counting it.</numerusform>
            <numerusform>%n files of closed requests go whole; the yearly figures keep counting them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion must be confirmed in %n other system(s).</source>
        <translation>
            <numerusform>The deletion must be confirmed in %n other system.</numerusform>
            <numerusform>The deletion must be confirmed in %n other systems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientChoosing</name>
    <message numerus="yes">
        <source>%n recipient(s) to be told</source>
        <translation>
            <numerusform>%n recipient to be told</numerusform>
            <numerusform>%n recipients to be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCaseDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of a letter</source>
        <translation>
            <numerusform>%n draft of a letter</numerusform>
            <numerusform>%n drafts of a letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s)</source>
        <translation>
            <numerusform>of %n person</numerusform>
            <numerusform>of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) overdue</source>
        <translation>
            <numerusform>%n month overdue</numerusform>
            <numerusform>%n months overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left</source>
        <translation>
            <numerusform>%n month left</numerusform>
            <numerusform>%n months left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) overdue</source>
        <translation>
            <numerusform>%n year overdue</numerusform>
            <numerusform>%n years overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) left</source>
        <translation>
            <numerusform>%n year left</numerusform>
            <numerusform>%n years left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionLists</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source>Purge %n selected…</source>
        <translation>
            <numerusform>Purge %n selected…</numerusform>
            <numerusform>Purge %n selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n system(s) to search</source>
        <translation>
            <numerusform>%n system to search</numerusform>
            <numerusform>%n systems to search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResultDialog</name>
    <message numerus="yes">
        <source>%n category(ies) are registered as held there.</source>
        <translation>
            <numerusform>%n category is registered as held there.</numerusform>
            <numerusform>%n categories are registered as held there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementProblemsDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to mend in {file}. Nothing was kept.</source>
        <translation>
            <numerusform>%n thing to mend in {file}. Nothing was kept.</numerusform>
            <numerusform>%n things to mend in {file}. Nothing was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementReading</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementVersions</name>
    <message numerus="yes">
        <source>%n category(ies) follow it.</source>
        <translation>
            <numerusform>%n category follows it.</numerusform>
            <numerusform>%n categories follow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Identity · %n day(s)</source>
        <translation>
            <numerusform>Identity · %n day</numerusform>
            <numerusform>Identity · %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
