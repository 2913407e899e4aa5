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
