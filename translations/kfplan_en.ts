<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of network &apos;%1&apos; find no place in its rooms within the limits of the racks; add racks first</source>
        <translation>
            <numerusform>%n device of network &apos;%1&apos; finds no place in its rooms within the limits of the racks; add racks first</numerusform>
            <numerusform>%n devices of network &apos;%1&apos; find no place in their rooms within the limits of the racks; add racks first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or end(s) of groups and devices would lie before the start; choose an earlier one, or let them move with it.</source>
        <translation>
            <numerusform>%n event or end of a group or device would lie before the start; choose an earlier one, or let it move with the start.</numerusform>
            <numerusform>%n events or ends of groups and devices would lie before the start; choose an earlier one, or let them move with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of network &apos;%1&apos; find no place: %2</source>
        <translation>
            <numerusform>%n device of network &apos;%1&apos; finds no place: %2</numerusform>
            <numerusform>%n devices of network &apos;%1&apos; find no place: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message numerus="yes">
        <source>The calculation is longer than %n character(s)</source>
        <translation>
            <numerusform>The calculation is longer than %n character</numerusform>
            <numerusform>The calculation is longer than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network %1 joins the rooms %2 and %3, and nobody says how long the way is; so with %n other pair(s) of rooms.</source>
        <translation>
            <numerusform>Network %1 joins the rooms %2 and %3, and nobody says how long the way is; so with %n other pair of rooms.</numerusform>
            <numerusform>Network %1 joins the rooms %2 and %3, and nobody says how long the way is; so with %n other pairs of rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaf switch(es) (%1 placed)</source>
        <translation>
            <numerusform>%n leaf (%1 placed)</numerusform>
            <numerusform>%n leaves (%1 placed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spine switch(es) (%1 placed)</source>
        <translation>
            <numerusform>%n spine (%1 placed)</numerusform>
            <numerusform>%n spines (%1 placed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core switch(es) (%1 placed)</source>
        <translation>
            <numerusform>%n core (%1 placed)</numerusform>
            <numerusform>%n cores (%1 placed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network %1 is full: with %n level(s) it takes %2.</source>
        <translation>
            <numerusform>Network %1 is full: with %n level it takes %2.</numerusform>
            <numerusform>Network %1 is full: with %n levels it takes %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network %1 is nearly full: it has %3, and with %n level(s) takes %2.</source>
        <translation>
            <numerusform>Network %1 is nearly full: it has %3, and with %n level takes %2.</numerusform>
            <numerusform>Network %1 is nearly full: it has %3, and with %n levels takes %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridOperations</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were left out: they are worked out, not typed</source>
        <translation>
            <numerusform>%n result was left out: it is worked out, not typed</numerusform>
            <numerusform>%n results were left out: they are worked out, not typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sum others up were left out</source>
        <translation>
            <numerusform>%n row that sums others up was left out</numerusform>
            <numerusform>%n rows that sum others up were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n cell(s)</source>
        <translation>
            <numerusform>Replace in %n cell</numerusform>
            <numerusform>Replace in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cell(s)</source>
        <translation>
            <numerusform>Delete %n cell</numerusform>
            <numerusform>Delete %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 into %n cells</source>
        <translation>
            <numerusform>Type %1 into %n cell</numerusform>
            <numerusform>Type %1 into %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s) by %1</source>
        <translation>
            <numerusform>Change %n cell by %1</numerusform>
            <numerusform>Change %n cells by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n cell(s)</source>
        <translation>
            <numerusform>Move %n cell</numerusform>
            <numerusform>Move %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, apart from %n read-only cell(s)</source>
        <translation>
            <numerusform>Done, apart from %n read-only cell</numerusform>
            <numerusform>Done, apart from %n read-only cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanProblem</name>
    <message numerus="yes">
        <source>%n minute(s) after midnight is not a time of day</source>
        <translation>
            <numerusform>%n minute after midnight is not a time of day</numerusform>
            <numerusform>%n minutes after midnight is not a time of day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not make a range of temperatures</source>
        <translation>
            <numerusform>%n number does not make a range of temperatures</numerusform>
            <numerusform>%n numbers do not make a range of temperatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CatalogueModel</name>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supply(ies), %1 needed for full load</source>
        <translation>
            <numerusform>%n supply, %1 needed for full load</numerusform>
            <numerusform>%n supplies, %1 needed for full load</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) of %1</source>
        <translation>
            <numerusform>%n port of %1</numerusform>
            <numerusform>%n ports of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CatalogueUpdateDialog</name>
    <message numerus="yes">
        <source>&amp;Update %n entry(s)</source>
        <translation>
            <numerusform>&amp;Update %n entry</numerusform>
            <numerusform>&amp;Update %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) updated</source>
        <translation>
            <numerusform>%n entry updated</numerusform>
            <numerusform>%n entries updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CatalogueView</name>
    <message numerus="yes">
        <source>Search %n device(s)…</source>
        <translation>
            <numerusform>Search %n device…</numerusform>
            <numerusform>Search %n devices…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ChartFrame</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ChartText</name>
    <message numerus="yes">
        <source>Stacked bars, %n place(s).</source>
        <translation>
            <numerusform>Stacked bars, %n place.</numerusform>
            <numerusform>Stacked bars, %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stacked areas, %n place(s).</source>
        <translation>
            <numerusform>Stacked areas, %n place.</numerusform>
            <numerusform>Stacked areas, %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bars, %n place(s).</source>
        <translation>
            <numerusform>Bars, %n place.</numerusform>
            <numerusform>Bars, %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines, %n place(s).</source>
        <translation>
            <numerusform>Lines, %n place.</numerusform>
            <numerusform>Lines, %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat map, %n row(s).</source>
        <translation>
            <numerusform>Heat map, %n row.</numerusform>
            <numerusform>Heat map, %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ClipboardCommands</name>
    <message numerus="yes">
        <source>%n row(s) of the block find no place below the last row.</source>
        <translation>
            <numerusform>%n row of the block finds no place below the last row.</numerusform>
            <numerusform>%n rows of the block find no place below the last row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n row(s)</source>
        <translation>
            <numerusform>&amp;Add %n row</numerusform>
            <numerusform>&amp;Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted as well, %n row(s) would count on top of what they sum up.</source>
        <translation>
            <numerusform>Pasted as well, %n row would count on top of what it sums up.</numerusform>
            <numerusform>Pasted as well, %n rows would count on top of what they sum up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %n row(s) out</source>
        <translation>
            <numerusform>&amp;Leave %n row out</numerusform>
            <numerusform>&amp;Leave %n rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n row(s) as well</source>
        <translation>
            <numerusform>&amp;Paste %n row as well</numerusform>
            <numerusform>&amp;Paste %n rows as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted as well, %n row(s) would stand beside what they sum up, as more of the same.</source>
        <translation>
            <numerusform>Pasted as well, %n row would stand beside what it sums up, as one more of the same.</numerusform>
            <numerusform>Pasted as well, %n rows would stand beside what they sum up, as more of the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ClusterDrawing</name>
    <message numerus="yes">
        <source>%1 · %n node(s)</source>
        <translation>
            <numerusform>%1 · %n node</numerusform>
            <numerusform>%1 · %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n spare(s)</source>
        <translation>
            <numerusform>%1, %n spare</numerusform>
            <numerusform>%1, %n spares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ClusterView</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n control plane node(s), %1&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n control plane node, %1&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n control plane nodes, %1&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n node(s) of pools stand in no rack</source>
        <translation>
            <numerusform>%1 · %n node of the pools stands in no rack</numerusform>
            <numerusform>%1 · %n nodes of the pools stand in no rack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Components of the platform, without sidecars: %1 of %2, %3 of %4 on %n server(s)</source>
        <comment>cores, cores there, memory, memory there</comment>
        <translation>
            <numerusform>Components of the platform, without sidecars: %1 of %2, %3 of %4 on %n server</numerusform>
            <numerusform>Components of the platform, without sidecars: %1 of %2, %3 of %4 on %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (besides %n spare(s))</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%1 (besides %n spare)</numerusform>
            <numerusform>%1 (besides %n spares)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ComponentView</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed one(s) not chosen</source>
        <translation>
            <numerusform>%n needed one not chosen</numerusform>
            <numerusform>%n needed ones not chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CostOrders</name>
    <message numerus="yes">
        <source>%n more order(s) follow.</source>
        <translation>
            <numerusform>%n more order follows.</numerusform>
            <numerusform>%n more orders follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CostPage</name>
    <message numerus="yes">
        <source>%n system(s) are bought by need</source>
        <translation>
            <numerusform>%n system is bought by need</numerusform>
            <numerusform>%n systems are bought by need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n group(s) may overflow into the cloud from now on</source>
        <translation>
            <numerusform>%1; %n group may overflow into the cloud from now on</numerusform>
            <numerusform>%1; %n groups may overflow into the cloud from now on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) more can be chosen in the column Offer, of this row and of others</source>
        <translation>
            <numerusform>%n offer more can be chosen in the column Offer, of this row and of others</numerusform>
            <numerusform>%n offers more can be chosen in the column Offer, of this row and of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is placed is owned: place %n system(s) more</source>
        <translation>
            <numerusform>What is placed is owned: place %n system more</numerusform>
            <numerusform>What is placed is owned: place %n systems more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CostWords</name>
    <message numerus="yes">
        <source>Not known: %1 and %n more.</source>
        <translation>
            <numerusform>Not known: %1 and %n more.</numerusform>
            <numerusform>Not known: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) missing</source>
        <translation>
            <numerusform>%n price missing</numerusform>
            <numerusform>%n prices missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::Crosshair</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::DerivationWords</name>
    <message numerus="yes">
        <source>Growth of %1 over %n month(s)</source>
        <translation>
            <numerusform>Growth of %1 over %n month</numerusform>
            <numerusform>Growth of %1 over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other group(s)</source>
        <translation>
            <numerusform>%n other group</numerusform>
            <numerusform>%n other groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below full load (%1)</source>
        <translation>
            <numerusform>%n below full load (%1)</numerusform>
            <numerusform>%n below full load (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Growth of %1 over %n month(s), this hour&apos;s own rate; the group&apos;s is %2</source>
        <translation>
            <numerusform>Growth of %1 over %n month, this hour&apos;s own rate; the group&apos;s is %2</numerusform>
            <numerusform>Growth of %1 over %n months, this hour&apos;s own rate; the group&apos;s is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::DeviceFields</name>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>Move %n device</numerusform>
            <numerusform>Move %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n device(s)</source>
        <translation>
            <numerusform>Rename %n device</numerusform>
            <numerusform>Rename %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n device(s)</source>
        <translation>
            <numerusform>Replace %n device</numerusform>
            <numerusform>Replace %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Differs: %1 of %n hang(s) on feed %2</source>
        <translation>
            <numerusform>Differs: %1 of %n hangs on feed %2</numerusform>
            <numerusform>Differs: %1 of %n hang on feed %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::DeviceTypesDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n device type(s)</source>
        <translation>
            <numerusform>&amp;Keep %n device type</numerusform>
            <numerusform>&amp;Keep %n device types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::DifferenceDialog</name>
    <message numerus="yes">
        <source>Merge, %n to decide</source>
        <translation>
            <numerusform>Merge, %n to decide</numerusform>
            <numerusform>Merge, %n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::EditSession</name>
    <message numerus="yes">
        <source>Changes %n number(s)</source>
        <translation>
            <numerusform>Changes %n number</numerusform>
            <numerusform>Changes %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ExchangeText</name>
    <message numerus="yes">
        <source>The sheet has %n cell(s) that cannot be taken</source>
        <translation>
            <numerusform>The sheet has %n cell that cannot be taken</numerusform>
            <numerusform>The sheet has %n cells that cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are read by the decimal mark; “%1” is taken as %2</source>
        <translation>
            <numerusform>%n number is read by the decimal mark; “%1” is taken as %2</numerusform>
            <numerusform>%n numbers are read by the decimal mark; “%1” is taken as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook has more than %n part(s)</source>
        <translation>
            <numerusform>The workbook has more than %n part</numerusform>
            <numerusform>The workbook has more than %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column is chosen for the hours of the day; %n column(s) hold numbers, and 24, 48 or 96 are needed</source>
        <translation>
            <numerusform>No column is chosen for the hours of the day; %n column holds numbers, and 24, 48 or 96 are needed</numerusform>
            <numerusform>No column is chosen for the hours of the day; %n columns hold numbers, and 24, 48 or 96 are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are written as per cent; 50 % counts as 0.5</source>
        <translation>
            <numerusform>%n number is written as per cent; 50 % counts as 0.5</numerusform>
            <numerusform>%n numbers are written as per cent; 50 % counts as 0.5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n number(s) are for one hour, which takes their mean</source>
        <translation>
            <numerusform>Up to %n number is for one hour, which takes its mean</numerusform>
            <numerusform>Up to %n numbers are for one hour, which takes their mean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n number(s) are for one hour, which takes the largest</source>
        <translation>
            <numerusform>Up to %n number is for one hour, which takes the largest</numerusform>
            <numerusform>Up to %n numbers are for one hour, which takes the largest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the spreadsheet hides are taken</source>
        <translation>
            <numerusform>%n row that the spreadsheet hides is taken</numerusform>
            <numerusform>%n rows that the spreadsheet hides are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the spreadsheet hides are left out</source>
        <translation>
            <numerusform>%n row that the spreadsheet hides is left out</numerusform>
            <numerusform>%n rows that the spreadsheet hides are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) or names that the spreadsheet hides are taken</source>
        <translation>
            <numerusform>%n hour or name that the spreadsheet hides is taken</numerusform>
            <numerusform>%n hours or names that the spreadsheet hides are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) or names that the spreadsheet hides are left out</source>
        <translation>
            <numerusform>%n hour or name that the spreadsheet hides is left out</numerusform>
            <numerusform>%n hours or names that the spreadsheet hides are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have an end that another link has</source>
        <translation>
            <numerusform>%n link has an end that another link has</numerusform>
            <numerusform>%n links have an end that another link has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no cable yet, or an end that is not placed</source>
        <translation>
            <numerusform>%n link has no cable yet, or an end that is not placed</numerusform>
            <numerusform>%n links have no cable yet, or an end that is not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” says something else than the hours of %n row(s): %2 for “%3”, whose hours give %4</source>
        <translation>
            <numerusform>“%1” says something else than the hours of %n row: %2 for “%3”, whose hours give %4</numerusform>
            <numerusform>“%1” says something else than the hours of %n rows: %2 for “%3”, whose hours give %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stand beside others for the same time, first at %1; %2</source>
        <translation>
            <numerusform>%n number stands beside another for the same time, at %1; %2</numerusform>
            <numerusform>%n numbers stand beside others for the same time, first at %1; %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates are of %n month(s), which count together</source>
        <translation>
            <numerusform>The dates are of %n month</numerusform>
            <numerusform>The dates are of %n months, which count together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of groups that stand above them too; in each hour, %1</source>
        <translation>
            <numerusform>%n row is of a group that stands above it too; in each hour, %1</numerusform>
            <numerusform>%n rows are of groups that stand above them too; in each hour, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of “%1” alone are taken; %n other(s) are left out</source>
        <translation>
            <numerusform>Rows of “%1” alone are taken; %n other is left out</numerusform>
            <numerusform>Rows of “%1” alone are taken; %n others are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours of the day stand in %n table(s) below each other, which are read as one</source>
        <translation>
            <numerusform>The hours of the day stand in %n table, which is read as one</numerusform>
            <numerusform>The hours of the day stand in %n tables below each other, which are read as one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sheet(s) of the workbook were not read: %1</source>
        <translation>
            <numerusform>%n other sheet of the workbook was not read: %1</numerusform>
            <numerusform>%n other sheets of the workbook were not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a time are of the time above them</source>
        <translation>
            <numerusform>%n row without a time is of the time above it</numerusform>
            <numerusform>%n rows without a time are of the time above them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name are of the group above them</source>
        <translation>
            <numerusform>%n row without a name is of the group above it</numerusform>
            <numerusform>%n rows without a name are of the group above them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have a unit of their own; “%1” is taken as %2</source>
        <translation>
            <numerusform>%n number has a unit of its own; “%1” is taken as %2</numerusform>
            <numerusform>%n numbers have a unit of their own; “%1” is taken as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::Exports</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>notes of an export</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <comment>what was written</comment>
        <translation>
            <numerusform>%1 (%n file)</numerusform>
            <numerusform>%1 (%n files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the folder “%1” with %n CSV file(s) goes</source>
        <translation>
            <numerusform>Where the folder “%1” with %n CSV file goes</numerusform>
            <numerusform>Where the folder “%1” with %n CSV files goes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::FabricWords</name>
    <message numerus="yes">
        <source>%n system(s) lose every link</source>
        <translation>
            <numerusform>%n system loses every link</numerusform>
            <numerusform>%n systems lose every link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) keep %1</source>
        <translation>
            <numerusform>%n system keeps %1</numerusform>
            <numerusform>%n systems keep %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n transceiver(s)</source>
        <translation>
            <numerusform>%1 in %n transceiver</numerusform>
            <numerusform>%1 in %n transceivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tree with rails, %n level(s)</source>
        <translation>
            <numerusform>tree with rails, %n level</numerusform>
            <numerusform>tree with rails, %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tree without rails, %n level(s)</source>
        <translation>
            <numerusform>tree without rails, %n level</numerusform>
            <numerusform>tree without rails, %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n system(s) do not fit as they are laid out.</source>
        <translation>
            <numerusform>The %n system does not fit as it is laid out.</numerusform>
            <numerusform>The %n systems do not fit as they are laid out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next system does not fit: %1 is enough for %n system(s).</source>
        <translation>
            <numerusform>The next system does not fit: %1 is enough for %n system.</numerusform>
            <numerusform>The next system does not fit: %1 is enough for %n systems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough for %n system(s) as it is laid out: %1.</source>
        <translation>
            <numerusform>Enough for %n system as it is laid out: %1.</numerusform>
            <numerusform>Enough for %n systems as it is laid out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es) missing</source>
        <translation>
            <numerusform>%n switch missing</numerusform>
            <numerusform>%n switches missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without a cable</source>
        <translation>
            <numerusform>%n link without a cable</numerusform>
            <numerusform>%n links without a cable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with more switches up to %n system(s)</source>
        <comment>a network</comment>
        <translation>
            <numerusform>with more switches up to %n system</numerusform>
            <numerusform>with more switches up to %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n port(s)</source>
        <comment>systems of a network</comment>
        <translation>
            <numerusform>%1 with %n port</numerusform>
            <numerusform>%1 with %n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of up to %n system(s)</source>
        <comment>scalable units</comment>
        <translation>
            <numerusform>%1 of up to %n system</numerusform>
            <numerusform>%1 of up to %n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::Fill</name>
    <message numerus="yes">
        <source>%1 (%n rack(s))</source>
        <translation>
            <numerusform>%1 (%n rack)</numerusform>
            <numerusform>%1 (%n racks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are required: %2, %n spare(s).</source>
        <translation>
            <numerusform>%1 are required: %2, %n spare.</numerusform>
            <numerusform>%1 are required: %2, %n spares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) already.</source>
        <translation>
            <numerusform>%n stands already.</numerusform>
            <numerusform>%n stand already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) to place.</source>
        <translation>
            <numerusform>%n system to place.</numerusform>
            <numerusform>%n systems to place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is (are) planned from %1</source>
        <translation>
            <numerusform>%n more is planned from %1</numerusform>
            <numerusform>%n more are planned from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: brought forward, %n would be left to place.</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%1: brought forward, %n would be left to place.</numerusform>
            <numerusform>%1: brought forward, %n would be left to place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::FillDialog</name>
    <message numerus="yes">
        <source>%n system(s), whatever the forecast says</source>
        <translation>
            <numerusform>%n system, whatever the forecast says</numerusform>
            <numerusform>%n systems, whatever the forecast says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other system(s) without these GPUs</source>
        <translation>
            <numerusform>%n other system without these GPUs</numerusform>
            <numerusform>%n other systems without these GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::FindingText</name>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::FindingsPage</name>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>Accept %n finding</numerusform>
            <numerusform>Accept %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::GridFinder</name>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>Replaced in %n cell</numerusform>
            <numerusform>Replaced in %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::GridMenus</name>
    <message numerus="yes">
        <source>&amp;Insert %n row(s)</source>
        <translation>
            <numerusform>&amp;Insert %n row</numerusform>
            <numerusform>&amp;Insert %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n row(s)</source>
        <translation>
            <numerusform>D&amp;uplicate %n row</numerusform>
            <numerusform>D&amp;uplicate %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n row(s)</source>
        <translation>
            <numerusform>De&amp;lete %n row</numerusform>
            <numerusform>De&amp;lete %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::GrowthSheet</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>from the start of the plan</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::Headline</name>
    <message numerus="yes">
        <source>GPUs in %n month(s)</source>
        <translation>
            <numerusform>GPUs in %n month</numerusform>
            <numerusform>GPUs in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storage in %n month(s)</source>
        <translation>
            <numerusform>Storage in %n month</numerusform>
            <numerusform>Storage in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n device(s)</source>
        <translation>
            <numerusform>with %n device</numerusform>
            <numerusform>with %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>error</numerusform>
            <numerusform>errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s)</source>
        <translation>
            <numerusform>warning</numerusform>
            <numerusform>warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::HoursModel</name>
    <message numerus="yes">
        <source>Mine, %n hour(s)</source>
        <translation>
            <numerusform>Mine, %n hour</numerusform>
            <numerusform>Mine, %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theirs, %n hour(s)</source>
        <translation>
            <numerusform>Theirs, %n hour</numerusform>
            <numerusform>Theirs, %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After, %n hour(s)</source>
        <translation>
            <numerusform>After, %n hour</numerusform>
            <numerusform>After, %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n group(s)</source>
        <translation>
            <numerusform>&amp;Import %n group</numerusform>
            <numerusform>&amp;Import %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n group(s)</source>
        <translation>
            <numerusform>Import %n group</numerusform>
            <numerusform>Import %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) imported from %1</source>
        <translation>
            <numerusform>%n group imported from %1</numerusform>
            <numerusform>%n groups imported from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ImportQuestions</name>
    <message numerus="yes">
        <source>%n question(s) before the import</source>
        <translation>
            <numerusform>%n question before the import</numerusform>
            <numerusform>%n questions before the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) follow</source>
        <translation>
            <numerusform>%n more question follows</numerusform>
            <numerusform>%n more questions follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the preview</source>
        <translation>
            <numerusform>%n cell of the preview</numerusform>
            <numerusform>%n cells of the preview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more cell(s)</source>
        <translation>
            <numerusform>%1 and %n more cell</numerusform>
            <numerusform>%1 and %n more cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more row(s)</source>
        <translation>
            <numerusform>%1 and %n more row</numerusform>
            <numerusform>%1 and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more column(s)</source>
        <translation>
            <numerusform>%1 and %n more column</numerusform>
            <numerusform>%1 and %n more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ImportSummary</name>
    <message numerus="yes">
        <source>%n group(s) with 24 hours each will be added.</source>
        <translation>
            <numerusform>%n group with 24 hours will be added.</numerusform>
            <numerusform>%n groups with 24 hours each will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of the plan will take new hours.</source>
        <translation>
            <numerusform>%n group of the plan will take new hours.</numerusform>
            <numerusform>%n groups of the plan will take new hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) will be deleted with their events and workloads: %1.</source>
        <translation>
            <numerusform>%n group will be deleted with its events and workloads: %1.</numerusform>
            <numerusform>%n groups will be deleted with their events and workloads: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out: %1.</source>
        <translation>
            <numerusform>%n row will be left out: %1.</numerusform>
            <numerusform>%n rows will be left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have to be answered first.</source>
        <translation>
            <numerusform>%n question has to be answered first.</numerusform>
            <numerusform>%n questions have to be answered first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::MemoryBar</name>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::MonthBar</name>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::Navigator</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkFields</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkOffersDialog</name>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n switch</numerusform>
            <numerusform>%n switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <translation>
            <numerusform>%n cable</numerusform>
            <numerusform>%n cables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: ports for %2 are kept; %n of them are placed with the switches that are missing.</source>
        <translation>
            <numerusform>%1: ports for %2 are kept; %n of them is placed with the switches that are missing.</numerusform>
            <numerusform>%1: ports for %2 are kept; %n of them are placed with the switches that are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <comment>switches</comment>
        <translation>
            <numerusform>%n leaf</numerusform>
            <numerusform>%n leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spine(s)</source>
        <comment>switches</comment>
        <translation>
            <numerusform>%n spine</numerusform>
            <numerusform>%n spines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a unit has %2; of the last one %n are placed.</source>
        <translation>
            <numerusform>%1: a unit has %2; of the last one %n is placed.</numerusform>
            <numerusform>%1: a unit has %2; of the last one %n are placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkPanel</name>
    <message numerus="yes">
        <source>%n more under Findings</source>
        <translation>
            <numerusform>%n more under Findings</numerusform>
            <numerusform>%n more under Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n missing device(s)</source>
        <translation>
            <numerusform>Place %n missing device</numerusform>
            <numerusform>Place %n missing devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkPart</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) for %1</source>
        <translation>
            <numerusform>%n port for %1</numerusform>
            <numerusform>%n ports for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that networks miss</source>
        <translation>
            <numerusform>%n device that networks miss</numerusform>
            <numerusform>%n devices that networks miss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that network %1 misses</source>
        <translation>
            <numerusform>%n device that network %1 misses</numerusform>
            <numerusform>%n devices that network %1 misses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es) that stand there keep their roles</source>
        <translation>
            <numerusform>%n switch that stands there keeps its role</numerusform>
            <numerusform>%n switches that stand there keep their roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rack(s) near a limit or over it</source>
        <translation>
            <numerusform>and %n more rack near a limit or over it</numerusform>
            <numerusform>and %n more racks near a limit or over it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkPicture</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to %1</source>
        <translation>
            <numerusform>%n link to %1</numerusform>
            <numerusform>%n links to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s)</source>
        <comment>selected; of a rack</comment>
        <translation>
            <numerusform>%1 of %n link</numerusform>
            <numerusform>%1 of %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkPorts</name>
    <message numerus="yes">
        <source>%n spare</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%n spare</numerusform>
            <numerusform>%n spare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::OffersDialog</name>
    <message numerus="yes">
        <source>%n row(s) from line %1: %2</source>
        <translation>
            <numerusform>%n row, line %1: %2</numerusform>
            <numerusform>%n rows from line %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an accelerator</source>
        <translation>
            <numerusform>%n of them without an accelerator</numerusform>
            <numerusform>%n of them without an accelerator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n offer(s)</source>
        <translation>
            <numerusform>&amp;Keep %n offer</numerusform>
            <numerusform>&amp;Keep %n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::OffersModel</name>
    <message numerus="yes">
        <source>lowest of %n zone(s)</source>
        <translation>
            <numerusform>lowest of %n zone</numerusform>
            <numerusform>lowest of %n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::OverviewPage</name>
    <message numerus="yes">
        <source>The plan has %n date(s): of events, moves, groups, devices and scenarios. Do they stay when it starts in %1, or move with the start?</source>
        <translation>
            <numerusform>The plan has %n date: of an event, a move, a group, a device or a scenario. Does it stay when it starts in %1, or move with the start?</numerusform>
            <numerusform>The plan has %n dates: of events, moves, groups, devices and scenarios. Do they stay when it starts in %1, or move with the start?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n more finding</numerusform>
            <numerusform>%n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::OverviewTables</name>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day type(s)</source>
        <translation>
            <numerusform>%n day type</numerusform>
            <numerusform>%n day types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n tier</numerusform>
            <numerusform>%n tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::OwnDevices</name>
    <message numerus="yes">
        <source>Import %n device type(s)</source>
        <translation>
            <numerusform>Import %n device type</numerusform>
            <numerusform>Import %n device types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device type(s) imported</source>
        <translation>
            <numerusform>%n device type imported</numerusform>
            <numerusform>%n device types imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::OwnView</name>
    <message numerus="yes">
        <source>%n more than stand there</source>
        <translation>
            <numerusform>%n more than stands there</numerusform>
            <numerusform>%n more than stand there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PeopleView</name>
    <message numerus="yes">
        <source>%1: %n profile(s)</source>
        <comment>Applications</comment>
        <translation>
            <numerusform>%1: %n profile</numerusform>
            <numerusform>%1: %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PlacementWords</name>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of these %n filled up</source>
        <translation>
            <numerusform>%1, %n of them filled up</numerusform>
            <numerusform>%1, %n of them filled up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; at least %n new one(s) are needed</source>
        <translation>
            <numerusform>%1; at least %n new one is needed</numerusform>
            <numerusform>%1; at least %n new ones are needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PlanDifference</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of theirs</source>
        <translation>
            <numerusform>%n change of theirs</numerusform>
            <numerusform>%n changes of theirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of mine</source>
        <translation>
            <numerusform>%n change of mine</numerusform>
            <numerusform>%n changes of mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s): %1</source>
        <comment>what changed in them</comment>
        <translation>
            <numerusform>%n rack: %1</numerusform>
            <numerusform>%n racks: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PlanSafety</name>
    <message numerus="yes">
        <source>Work on %n plan(s) was left over by an earlier run.</source>
        <translation>
            <numerusform>Work on %n plan was left over by an earlier run.</numerusform>
            <numerusform>Work on %n plans was left over by an earlier run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of %n plan(s) is damaged and cannot be read; it is kept for seven days in %1.</source>
        <translation>
            <numerusform>Unsaved work of %n plan is damaged and cannot be read; it is kept for seven days in %1.</numerusform>
            <numerusform>Unsaved work of %n plans is damaged and cannot be read; it is kept for seven days in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PlanSharing</name>
    <message numerus="yes">
        <source>published %1, %n change(s) since</source>
        <translation>
            <numerusform>published %1, %n change since</numerusform>
            <numerusform>published %1, %n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PoolSheet</name>
    <message numerus="yes">
        <source>%n node(s) of it stand in no rack</source>
        <translation>
            <numerusform>%n node of it stands in no rack</numerusform>
            <numerusform>%n nodes of it stand in no rack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ProfileSheet</name>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ProjectText</name>
    <message numerus="yes">
        <source>The archive has %n entries</source>
        <translation>
            <numerusform>The archive has %n entry</numerusform>
            <numerusform>The archive has %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of %n element(s)</source>
        <translation>
            <numerusform>a list of %n element</numerusform>
            <numerusform>a list of %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be opened: %n problem(s) found</source>
        <translation>
            <numerusform>The plan cannot be opened: %n problem found</numerusform>
            <numerusform>The plan cannot be opened: %n problems found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n group(s)</source>
        <translation>
            <numerusform>The plan has %n group</numerusform>
            <numerusform>The plan has %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RackFields</name>
    <message numerus="yes">
        <source>Rename %n rack(s)</source>
        <translation>
            <numerusform>Rename %n rack</numerusform>
            <numerusform>Rename %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change type of %n rack(s)</source>
        <translation>
            <numerusform>Change type of %n rack</numerusform>
            <numerusform>Change type of %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rack(s)</source>
        <translation>
            <numerusform>Move %n rack</numerusform>
            <numerusform>Move %n racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RackPanel</name>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n device selected</numerusform>
            <numerusform>%n devices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) selected</source>
        <translation>
            <numerusform>%n rack selected</numerusform>
            <numerusform>%n racks selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RackTypeDialog</name>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RackWords</name>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below full load (%1)</source>
        <translation>
            <numerusform>%n below full load (%1)</numerusform>
            <numerusform>%n below full load (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assumed figures of %n device(s)</source>
        <translation>
            <numerusform>assumed figures of %n device</numerusform>
            <numerusform>assumed figures of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) down or overloaded</source>
        <translation>
            <numerusform>%n rack down or overloaded</numerusform>
            <numerusform>%n racks down or overloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without supply</source>
        <translation>
            <numerusform>%n device without supply</numerusform>
            <numerusform>%n devices without supply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) below full load: %1</source>
        <translation>
            <numerusform>%n device below full load: %1</numerusform>
            <numerusform>%n devices below full load: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not known for %n device(s)</source>
        <comment>what a loss does</comment>
        <translation>
            <numerusform>not known for %n device</numerusform>
            <numerusform>not known for %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RecoveryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its record is damaged: from there on %n record(s) of later edits cannot be read and are missing.</source>
        <translation>
            <numerusform>Its record is damaged: from there on %n record of later edits cannot be read and is missing.</numerusform>
            <numerusform>Its record is damaged: from there on %n records of later edits cannot be read and are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ReportPage</name>
    <message numerus="yes">
        <source>%n more page(s) in the PDF</source>
        <translation>
            <numerusform>%n more page in the PDF</numerusform>
            <numerusform>%n more pages in the PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ReportText</name>
    <message numerus="yes">
        <source>%n link(s) have no cable yet and are not in it.</source>
        <translation>
            <numerusform>%n link has no cable yet and is not in it.</numerusform>
            <numerusform>%n links have no cable yet and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n system(s)</source>
        <comment>switches</comment>
        <translation>
            <numerusform>%1 for %n system</numerusform>
            <numerusform>%1 for %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the program among them</source>
        <translation>
            <numerusform>%n value of the program among them</numerusform>
            <numerusform>%n values of the program among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RequestPath</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) of the list</source>
        <translation>
            <numerusform>%n service of the list</numerusform>
            <numerusform>%n services of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s), people not known</source>
        <translation>
            <numerusform>%n profile, people not known</numerusform>
            <numerusform>%n profiles, people not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RoomCarry</name>
    <message numerus="yes">
        <source>There is no room for %n of them from here on.</source>
        <comment>devices that are carried</comment>
        <translation>
            <numerusform>There is no room for %n of them from here on.</numerusform>
            <numerusform>There is no room for %n of them from here on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RoomCommands</name>
    <message numerus="yes">
        <source>Copy %n device(s)</source>
        <translation>
            <numerusform>Copy %n device</numerusform>
            <numerusform>Copy %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>Move %n device</numerusform>
            <numerusform>Move %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n device(s)</source>
        <translation>
            <numerusform>Place %n device</numerusform>
            <numerusform>Place %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n device(s). Paste puts them at the selected unit.</source>
        <translation>
            <numerusform>Copied %n device. Paste puts it at the selected unit.</numerusform>
            <numerusform>Copied %n devices. Paste puts them at the selected unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n device(s)</source>
        <translation>
            <numerusform>Duplicate %n device</numerusform>
            <numerusform>Duplicate %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n device(s)</source>
        <translation>
            <numerusform>Delete %n device</numerusform>
            <numerusform>Delete %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rack(s)</source>
        <translation>
            <numerusform>Delete %n rack</numerusform>
            <numerusform>Delete %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n device(s)</source>
        <translation>
            <numerusform>Rename %n device</numerusform>
            <numerusform>Rename %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n rack(s)</source>
        <translation>
            <numerusform>Rename %n rack</numerusform>
            <numerusform>Rename %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rack(s)</source>
        <translation>
            <numerusform>Move %n rack</numerusform>
            <numerusform>Move %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n rack(s)</source>
        <translation>
            <numerusform>Add %n rack</numerusform>
            <numerusform>Add %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %n rack(s)</source>
        <translation>
            <numerusform>Clone %n rack</numerusform>
            <numerusform>Clone %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n device(s)</source>
        <translation>
            <numerusform>Turn %n device</numerusform>
            <numerusform>Turn %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n device(s). They stay until Paste takes them to the selected unit.</source>
        <translation>
            <numerusform>Cut %n device. It stays until Paste takes it to the selected unit.</numerusform>
            <numerusform>Cut %n devices. They stay until Paste takes them to the selected unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 with its %n rack(s) and everything in them?</source>
        <translation>
            <numerusform>Delete %1 with its %n rack and everything in them?</numerusform>
            <numerusform>Delete %1 with its %n racks and everything in them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned %n device(s) front to rear. Undo turns them back.</source>
        <translation>
            <numerusform>Turned %n device front to rear. Undo turns it back.</numerusform>
            <numerusform>Turned %n devices front to rear. Undo turns them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RoomView</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>racks</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter or a click places %n device(s), Escape does not.</source>
        <translation>
            <numerusform>Enter or a click places %n device, Escape does not.</numerusform>
            <numerusform>Enter or a click places %n devices, Escape does not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RowCommands</name>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insert %n row</numerusform>
            <numerusform>Insert %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Duplicate %n row</numerusform>
            <numerusform>Duplicate %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>Move %n row</numerusform>
            <numerusform>Move %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ScenarioSheet</name>
    <message numerus="yes">
        <source>At most %n scenario(s) can stand side by side.</source>
        <translation>
            <numerusform>At most %n scenario can stand side by side.</numerusform>
            <numerusform>At most %n scenarios can stand side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::SelectionText</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ShareDialog</name>
    <message numerus="yes">
        <source>%n thing(s) are not in the copy:</source>
        <translation>
            <numerusform>%n thing is not in the copy:</numerusform>
            <numerusform>%n things are not in the copy:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::StripMenu</name>
    <message numerus="yes">
        <source>Feed %1: %n strip(s) hang on it already</source>
        <translation>
            <numerusform>Feed %1: %n strip hangs on it already</numerusform>
            <numerusform>Feed %1: %n strips hang on it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strip(s) hang on feeds of their racks.</source>
        <translation>
            <numerusform>%n strip hangs on a feed of its rack.</numerusform>
            <numerusform>%n strips hang on feeds of their racks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::SwitchFields</name>
    <message numerus="yes">
        <source>Say what %n switch(es) are for</source>
        <translation>
            <numerusform>Say what %n switch is for</numerusform>
            <numerusform>Say what %n switches are for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::SystemWords</name>
    <message numerus="yes">
        <source>%1 stand in racks; %n needed spare(s) is (are) not among them.</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%1 stand in racks; %n needed spare is not among them.</numerusform>
            <numerusform>%1 stand in racks; %n needed spares are not among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 in service, %n spare)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%1 (%2 in service, %n spare)</numerusform>
            <numerusform>%1 (%2 in service, %n spare)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::Threats</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of %n way(s) open&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%1 of %n way open&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%1 of %n ways open&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n open one(s) accepted</source>
        <translation>
            <numerusform>%1 · %n open one accepted</numerusform>
            <numerusform>%1 · %n open ones accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::UserView</name>
    <message numerus="yes">
        <source>%n need(s) of %1 not met in full</source>
        <translation>
            <numerusform>%n need of %1 not met in full</numerusform>
            <numerusform>%n needs of %1 not met in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), %1 of them with a fixed version</source>
        <translation>
            <numerusform>%n image, %1 of them with a fixed version</numerusform>
            <numerusform>%n images, %1 of them with a fixed version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) not cleared</source>
        <translation>
            <numerusform>%n reader not cleared</numerusform>
            <numerusform>%n readers not cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) open</source>
        <translation>
            <numerusform>%n way open</numerusform>
            <numerusform>%n ways open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node pool(s), %1 of them without a plugin</source>
        <translation>
            <numerusform>%n node pool, %1 of them without a plugin</numerusform>
            <numerusform>%n node pools, %1 of them without a plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homes of %n group(s)</source>
        <translation>
            <numerusform>homes of %n group</numerusform>
            <numerusform>homes of %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of %1 groups not met in full, most of %2 (%3)</source>
        <translation>
            <numerusform>%n need of %1 groups not met in full, most of %2 (%3)</numerusform>
            <numerusform>%n needs of %1 groups not met in full, most of %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; in %n profile(s)</source>
        <comment>people, profiles</comment>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; in %n profile</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; in %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of %1 groups not met in full</source>
        <translation>
            <numerusform>%n need of %1 groups not met in full</numerusform>
            <numerusform>%n needs of %1 groups not met in full</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::WorkCharts</name>
    <message numerus="yes">
        <source>more for %n copies</source>
        <translation>
            <numerusform>more for %n copy</numerusform>
            <numerusform>more for %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active share of %n person(s)</source>
        <translation>
            <numerusform>Active share of %n person</numerusform>
            <numerusform>Active share of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::WorkReasons</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::cli::Text</name>
    <message numerus="yes">
        <source>unknown: %1 of %n device type(s)</source>
        <translation>
            <numerusform>unknown: %1 of %n device type</numerusform>
            <numerusform>unknown: %1 of %n device types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with one of %n answer(s) that --json lists</source>
        <translation>
            <numerusform>%1, with the %n answer that --json lists</numerusform>
            <numerusform>%1, with one of %n answers that --json lists</numerusform>
        </translation>
    </message>
</context>
</TS>
