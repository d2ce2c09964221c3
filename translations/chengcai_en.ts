<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Inspections</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyRegister</name>
    <message numerus="yes">
        <source>The identifier has %n character(s), it must have 18.</source>
        <translation>
            <numerusform>The identifier has %n character, it must have 18.</numerusform>
            <numerusform>The identifier has %n characters, it must have 18.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionTables</name>
    <message numerus="yes">
        <source>met %n day(s) after the end (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over since %n day(s) (end %1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (end %1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to verify</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::AuditPage</name>
    <message numerus="yes">
        <source>%n record(s) of this import are withdrawn by one entry. The journal keeps both.</source>
        <translation>
            <numerusform>%n record of this import are withdrawn by one entry. The journal keeps both.</numerusform>
            <numerusform>%n records of this import are withdrawn by one entry. The journal keeps both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DrawWizard</name>
    <message numerus="yes">
        <source>%1 — %n open task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) do not meet the inspector of the last time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FactEditor</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FormDesigner</name>
    <message numerus="yes">
        <source>%n point(s) to correct before publishing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::HandoverDialog</name>
    <message numerus="yes">
        <source>%n open task(s) are handed over by one entry of the journal,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n draft(s) on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ImportPage</name>
    <message numerus="yes">
        <source>%n record(s) of this import are withdrawn by one entry. The journal keeps both.</source>
        <translation>
            <numerusform>%n record of this import are withdrawn by one entry. The journal keeps both.</numerusform>
            <numerusform>%n records of this import are withdrawn by one entry. The journal keeps both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::InspectionPage</name>
    <message numerus="yes">
        <source>%n finding(s) to judge</source>
        <translation>
            <numerusform>%n finding to judge</numerusform>
            <numerusform>%n findings to judge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::MainWindow</name>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation>
            <numerusform>Last backup: %n day ago</numerusform>
            <numerusform>Last backup: %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries re-hashed and checked: the journal is intact.</source>
        <translation>
            <numerusform>%n entry re-hashed and checked: the journal is intact.</numerusform>
            <numerusform>%n entries re-hashed and checked: the journal is intact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PlanPage</name>
    <message numerus="yes">
        <source>%n task(s) recorded. “Take back” undoes all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are cancelled by one entry. The journal keeps them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s), A4. The preview is the very file that is saved and printed.</source>
        <translation>
            <numerusform>%n page, A4. The preview is the very file that is saved and printed.</numerusform>
            <numerusform>%n pages, A4. The preview is the very file that is saved and printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::TaskDialog</name>
    <message numerus="yes">
        <source>%1 — %n open task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::WorkbenchPage</name>
    <message numerus="yes">
        <source>%n fact(s) are under objection</source>
        <translation>
            <numerusform>%n fact are under objection</numerusform>
            <numerusform>%n facts are under objection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>After several wrong passwords the store waits before the next one. Try again in %n second(s).</source>
        <translation>
            <numerusform>After several wrong passwords the store waits before the next one. Try again in %n second.</numerusform>
            <numerusform>After several wrong passwords the store waits before the next one. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
