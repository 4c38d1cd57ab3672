<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>GridOperations</name>
    <message numerus="yes">
        <source>%n read-only cell(s) stayed as they were</source>
        <translation>
            <numerusform>%n read-only cell stayed as it was</numerusform>
            <numerusform>%n read-only cells stayed as they were</numerusform>
        </translation>
    </message>
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
        <source>Delete %n Cell(s)</source>
        <translation>
            <numerusform>Delete %n Cell</numerusform>
            <numerusform>Delete %n Cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 into %n Cells</source>
        <translation>
            <numerusform>Type %1 into %n Cell</numerusform>
            <numerusform>Type %1 into %n Cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Cell(s) by %1</source>
        <translation>
            <numerusform>Change %n Cell by %1</numerusform>
            <numerusform>Change %n Cells by %1</numerusform>
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
    <name>kf::GridView</name>
    <message numerus="yes">
        <source>Cut %n Cell(s)</source>
        <translation>
            <numerusform>Cut %n Cell</numerusform>
            <numerusform>Cut %n Cells</numerusform>
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
</context>
<context>
    <name>kf::OverviewTables</name>
    <message numerus="yes">
        <source>%n profile(s), %1 people</source>
        <translation>
            <numerusform>%n profile, %1 people</numerusform>
            <numerusform>%n profiles, %1 people</numerusform>
        </translation>
    </message>
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
        <source>Tiers in %n month(s)</source>
        <translation>
            <numerusform>Tiers in %n month</numerusform>
            <numerusform>Tiers in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a kind</source>
        <translation>
            <numerusform>%n a kind</numerusform>
            <numerusform>%n a kind</numerusform>
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
</context>
<context>
    <name>kf::PrintedReport</name>
    <message numerus="yes">
        <source>From %1 on, %n month(s)</source>
        <translation>
            <numerusform>From %1 on, %n month</numerusform>
            <numerusform>From %1 on, %n months</numerusform>
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
</TS>
