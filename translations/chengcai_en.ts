<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>Due within %n day(s) · %1</source>
        <translation>
            <numerusform>Due within %n day · %1</numerusform>
            <numerusform>Due within %n days · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New on %1 in %n day(s)</source>
        <translation>
            <numerusform>New on %1 in %n day</numerusform>
            <numerusform>New on %1 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off %1 in %n day(s)</source>
        <translation>
            <numerusform>Off %1 in %n day</numerusform>
            <numerusform>Off %1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation>
            <numerusform>within %n working day</numerusform>
            <numerusform>within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n calendar day(s)</source>
        <translation>
            <numerusform>within %n calendar day</numerusform>
            <numerusform>within %n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not before %n working day(s)</source>
        <translation>
            <numerusform>not before %n working day</numerusform>
            <numerusform>not before %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not before %n calendar day(s)</source>
        <translation>
            <numerusform>not before %n calendar day</numerusform>
            <numerusform>not before %n calendar days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message numerus="yes">
        <source>%n party(ies) have negative facts that nobody second-checked, or stand in conflict. Settle that, withdraw this run and run it again.</source>
        <translation>
            <numerusform>%n party has negative facts that nobody second-checked, or stands in conflict. Settle that, withdraw this run and run it again.</numerusform>
            <numerusform>%n parties have negative facts that nobody second-checked, or stand in conflict. Settle that, withdraw this run and run it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) to be looked at are not confirmed.</source>
        <translation>
            <numerusform>%n grade to be looked at is not confirmed.</numerusform>
            <numerusform>%n grades to be looked at are not confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeTables</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for earlier ones</source>
        <translation>
            <numerusform>%n waiting for earlier ones</numerusform>
            <numerusform>%n waiting for earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing twice</source>
        <translation>
            <numerusform>%n standing twice</numerusform>
            <numerusform>%n standing twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n not applied</numerusform>
            <numerusform>%n not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), read back</source>
        <translation>
            <numerusform>%n entry, read back</numerusform>
            <numerusform>%n entries, read back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Externals</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so it is not known what has gone from the source. Correct them, or take the file as a part of the list.</source>
        <translation>
            <numerusform>%n row cannot be read, so it is not known what has gone from the source. Correct them, or take the file as a part of the list.</numerusform>
            <numerusform>%n rows cannot be read, so it is not known what has gone from the source. Correct them, or take the file as a part of the list.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ListProcedures</name>
    <message numerus="yes">
        <source>You may make a statement and defend yourself within %n working day(s) of receiving this notice, ask for a hearing, and object to the decision once it is made.</source>
        <translation>
            <numerusform>You may make a statement and defend yourself within %n working day of receiving this notice, ask for a hearing, and object to the decision once it is made.</numerusform>
            <numerusform>You may make a statement and defend yourself within %n working days of receiving this notice, ask for a hearing, and object to the decision once it is made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>Less than %n month(s) in the register.</source>
        <translation>
            <numerusform>Less than %n month in the register.</numerusform>
            <numerusform>Less than %n months in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message numerus="yes">
        <source>Nothing was heard of it since %1, for %n day(s).</source>
        <translation>
            <numerusform>Nothing was heard of it since %1, for %n day.</numerusform>
            <numerusform>Nothing was heard of it since %1, for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its ground is gone: grade %1, %n star(s), %2.</source>
        <translation>
            <numerusform>Its ground is gone: grade %1, %n star, %2.</numerusform>
            <numerusform>Its ground is gone: grade %1, %n stars, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyChecks</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commendation(s)</source>
        <translation>
            <numerusform>%n commendation</numerusform>
            <numerusform>%n commendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n star(s), offered from %1.</source>
        <translation>
            <numerusform>%n star, offered from %1.</numerusform>
            <numerusform>%n stars, offered from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>2. Movement in %n day(s)</source>
        <translation>
            <numerusform>2. Movement in %n day</numerusform>
            <numerusform>2. Movement in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message numerus="yes">
        <source>%n item(s) not answered: the range says what they may still do.</source>
        <translation>
            <numerusform>%n item not answered: the range says what they may still do.</numerusform>
            <numerusform>%n items not answered: the range says what they may still do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionTables</name>
    <message numerus="yes">
        <source>met %n day(s) after the end (%1)</source>
        <translation>
            <numerusform>met %n day after the end (%1)</numerusform>
            <numerusform>met %n days after the end (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for %n day(s) (end %1)</source>
        <translation>
            <numerusform>over for %n day (end %1)</numerusform>
            <numerusform>over for %n days (end %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (end %1)</source>
        <translation>
            <numerusform>%n day left (end %1)</numerusform>
            <numerusform>%n days left (end %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n item overdue</numerusform>
            <numerusform>%n items overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to verify</source>
        <translation>
            <numerusform>%n item to verify</numerusform>
            <numerusform>%n items to verify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%n view(s) in the year</source>
        <translation>
            <numerusform>%n view in the year</numerusform>
            <numerusform>%n views in the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::exchange::Tables</name>
    <message numerus="yes">
        <source>In all %n lines are of another encoding than the rest: %1.</source>
        <translation>
            <numerusform>In all %n line is of another encoding than the rest: %1.</numerusform>
            <numerusform>In all %n lines are of another encoding than the rest: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::AttendanceDialog</name>
    <message numerus="yes">
        <source>%n line(s) are left: correct them here and check again, or save them.</source>
        <translation>
            <numerusform>%n line is left: correct them here and check again, or save them.</numerusform>
            <numerusform>%n lines are left: correct them here and check again, or save them.</numerusform>
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
    <name>chengcai::gui::CasesPage</name>
    <message numerus="yes">
        <source>%n clock(s) over</source>
        <translation>
            <numerusform>%n clock over</numerusform>
            <numerusform>%n clocks over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) overdue</source>
        <translation>
            <numerusform>%n notice overdue</numerusform>
            <numerusform>%n notices overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DocumentPreview</name>
    <message numerus="yes">
        <source>%n page(s), A4. The preview is the very file that is saved and printed.</source>
        <translation>
            <numerusform>%n page, A4. The preview is the very file that is saved and printed.</numerusform>
            <numerusform>%n pages, A4. The preview is the very file that is saved and printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DrawWizard</name>
    <message numerus="yes">
        <source>%1 — %n open task(s)</source>
        <translation>
            <numerusform>%1 — %n open task</numerusform>
            <numerusform>%1 — %n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) do not meet the inspector of the last time</source>
        <translation>
            <numerusform>%n party does not meet the inspector of the last time</numerusform>
            <numerusform>%n parties do not meet the inspector of the last time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) of records may be one party. A name is only a hint: compare the identifiers before merging.</source>
        <translation>
            <numerusform>%n pair of records may be one party. A name is only a hint: compare the identifiers before merging.</numerusform>
            <numerusform>%n pairs of records may be one party. A name is only a hint: compare the identifiers before merging.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DutiesPage</name>
    <message numerus="yes">
        <source>%n line(s) under the rules: %1</source>
        <translation>
            <numerusform>%n line under the rules: %1</numerusform>
            <numerusform>%n lines under the rules: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::EvaluationPage</name>
    <message numerus="yes">
        <source>%n party(ies): %1</source>
        <translation>
            <numerusform>%n party: %1</numerusform>
            <numerusform>%n parties: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) with facts nobody second-checked, or in conflict: settle that and run it again.</source>
        <translation>
            <numerusform>%n party with facts nobody second-checked, or in conflict: settle that and run it again.</numerusform>
            <numerusform>%n parties with facts nobody second-checked, or in conflict: settle that and run it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) to be confirmed before it can be submitted.</source>
        <translation>
            <numerusform>%n grade to be confirmed before it can be submitted.</numerusform>
            <numerusform>%n grades to be confirmed before it can be submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) are right as they stand. Write what was looked at.</source>
        <translation>
            <numerusform>%n grade is right as it stands. Write what was looked at.</numerusform>
            <numerusform>%n grades are right as they stand. Write what was looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts of %n party(ies) are to be checked. Write which and why.</source>
        <translation>
            <numerusform>Facts of %n party are to be checked. Write which and why.</numerusform>
            <numerusform>Facts of %n parties are to be checked. Write which and why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ExchangePage</name>
    <message numerus="yes">
        <source>%n entry(ies) wait to be exported.</source>
        <translation>
            <numerusform>%n entry waits to be exported.</numerusform>
            <numerusform>%n entries wait to be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) have not arrived yet.</source>
        <translation>
            <numerusform>%n evidence file has not arrived yet.</numerusform>
            <numerusform>%n evidence files have not arrived yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not travel: %n draft(s). Submit what is to arrive.</source>
        <translation>
            <numerusform>Does not travel: %n draft. Submit what is to arrive.</numerusform>
            <numerusform>Does not travel: %n drafts. Submit what is to arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in %1; the file was read back and is whole. Eject the medium, then remove it.</source>
        <translation>
            <numerusform>%n entry is in %1; the file was read back and is whole. Eject the medium, then remove it.</numerusform>
            <numerusform>%n entries are in %1; the file was read back and is whole. Eject the medium, then remove it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ExternalExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) are written to %1</source>
        <translation>
            <numerusform>%n row is written to %1</numerusform>
            <numerusform>%n rows are written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ExternalImportDialog</name>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 known, %4 gone from the source, %5 refused.</source>
        <translation>
            <numerusform>%n row: %1 new, %2 changed, %3 known, %4 gone from the source, %5 refused.</numerusform>
            <numerusform>%n rows: %1 new, %2 changed, %3 known, %4 gone from the source, %5 refused.</numerusform>
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
    <name>chengcai::gui::FigurePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FormDesigner</name>
    <message numerus="yes">
        <source>%n point(s) to correct before publishing</source>
        <translation>
            <numerusform>%n point to correct before publishing</numerusform>
            <numerusform>%n points to correct before publishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no number with %n decimal(s). Correct or empty the field.</source>
        <translation>
            <numerusform>“%1” is no number with %n decimal. Correct or empty the field.</numerusform>
            <numerusform>“%1” is no number with %n decimals. Correct or empty the field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::HandoverDialog</name>
    <message numerus="yes">
        <source>%n open task(s) are handed over by one entry of the journal,</source>
        <translation>
            <numerusform>%n open task is handed over by one entry of the journal,</numerusform>
            <numerusform>%n open tasks are handed over by one entry of the journal,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n draft(s) on this computer.</source>
        <translation>
            <numerusform>with %n draft on this computer.</numerusform>
            <numerusform>with %n drafts on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ImportFileDialog</name>
    <message numerus="yes">
        <source>A computer wrote %n number(s) twice: it was cloned or restored. Both are kept, neither is applied; a supervisor decides.</source>
        <translation>
            <numerusform>A computer wrote %n number twice: it was cloned or restored. Both are kept, neither is applied; a supervisor decides.</numerusform>
            <numerusform>A computer wrote %n numbers twice: it was cloned or restored. Both are kept, neither is applied; a supervisor decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are kept and not applied; a supervisor decides.</source>
        <translation>
            <numerusform>%n entry is kept and not applied; a supervisor decides.</numerusform>
            <numerusform>%n entries are kept and not applied; a supervisor decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed by two people; both stand until a supervisor decides.</source>
        <translation>
            <numerusform>%n value was changed by two people; both stand until a supervisor decides.</numerusform>
            <numerusform>%n values were changed by two people; both stand until a supervisor decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) have not arrived yet.</source>
        <translation>
            <numerusform>%n evidence file has not arrived yet.</numerusform>
            <numerusform>%n evidence files have not arrived yet.</numerusform>
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
    <name>chengcai::gui::InspectionFormPage</name>
    <message numerus="yes">
        <source>%n chan&amp;ged item(s)…</source>
        <translation>
            <numerusform>%n chan&amp;ged item…</numerusform>
            <numerusform>%n chan&amp;ged items…</numerusform>
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
        <source>%n &amp;error(s) — F8</source>
        <translation>
            <numerusform>%n &amp;error — F8</numerusform>
            <numerusform>%n &amp;errors — F8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submi&amp;t: %n error(s)</source>
        <translation>
            <numerusform>Submi&amp;t: %n error</numerusform>
            <numerusform>Submi&amp;t: %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was submitted: %n thing(s) must be mended first. F8 goes to the next one.</source>
        <translation>
            <numerusform>Nothing was submitted: %n thing must be mended first. F8 goes to the next one.</numerusform>
            <numerusform>Nothing was submitted: %n things must be mended first. F8 goes to the next one.</numerusform>
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
    <message numerus="yes">
        <source>%n item(s) entered again, all the same.</source>
        <translation>
            <numerusform>%n item entered again, all the same.</numerusform>
            <numerusform>%n items entered again, all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ListProcedurePage</name>
    <message numerus="yes">
        <source>%1, %2; term %n month(s)</source>
        <translation>
            <numerusform>%1, %2; term %n month</numerusform>
            <numerusform>%1, %2; term %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ListsPage</name>
    <message numerus="yes">
        <source> %n entry(ies) to look at.</source>
        <translation>
            <numerusform> %n entry to look at.</numerusform>
            <numerusform> %n entries to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n clock(s) over.</source>
        <translation>
            <numerusform> %n clock over.</numerusform>
            <numerusform> %n clocks over.</numerusform>
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
    <message numerus="yes">
        <source>This computer is %1 of %2 now. %n earlier entry(ies) were written again.</source>
        <translation>
            <numerusform>This computer is %1 of %2 now. %n earlier entry was written again.</numerusform>
            <numerusform>This computer is %1 of %2 now. %n earlier entries were written again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be; they stay in the earlier store.</source>
        <translation>
            <numerusform>%n could not be; it stays in the earlier store.</numerusform>
            <numerusform>%n could not be; they stay in the earlier store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s) recorded.</source>
        <translation>
            <numerusform>%n participation recorded.</numerusform>
            <numerusform>%n participations recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left.</source>
        <translation>
            <numerusform>%n line left.</numerusform>
            <numerusform>%n lines left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) asked for.</source>
        <translation>
            <numerusform>%n review asked for.</numerusform>
            <numerusform>%n reviews asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::MeasuresPage</name>
    <message numerus="yes">
        <source>%1: what the catalogue says of everybody&apos;s grade, stars and lists against the measures in force. Nothing is applied or lifted by itself. Feedback is asked for after %n day(s).</source>
        <translation>
            <numerusform>%1: what the catalogue says of everybody&apos;s grade, stars and lists against the measures in force. Nothing is applied or lifted by itself. Feedback is asked for after %n day.</numerusform>
            <numerusform>%1: what the catalogue says of everybody&apos;s grade, stars and lists against the measures in force. Nothing is applied or lifted by itself. Feedback is asked for after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) will be recorded as applied by %1, in one entry.</source>
        <translation>
            <numerusform>%n measure will be recorded as applied by %1, in one entry.</numerusform>
            <numerusform>%n measures will be recorded as applied by %1, in one entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) applied.</source>
        <translation>
            <numerusform>%n measure applied.</numerusform>
            <numerusform>%n measures applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) will be lifted, in one entry. Write why and who was told.</source>
        <translation>
            <numerusform>%n measure will be lifted, in one entry. Write why and who was told.</numerusform>
            <numerusform>%n measures will be lifted, in one entry. Write why and who was told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) lifted.</source>
        <translation>
            <numerusform>%n measure lifted.</numerusform>
            <numerusform>%n measures lifted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::MutualAskDialog</name>
    <message numerus="yes">
        <source>Every review that the rules ask for at this node is opened in one entry, each due in %n working day(s). Asking again opens only what is missing.</source>
        <translation>
            <numerusform>Every review that the rules ask for at this node is opened in one entry, each due in %n working day. Asking again opens only what is missing.</numerusform>
            <numerusform>Every review that the rules ask for at this node is opened in one entry, each due in %n working days. Asking again opens only what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) will be asked for.</source>
        <translation>
            <numerusform>%n review will be asked for.</numerusform>
            <numerusform>%n reviews will be asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for already.</source>
        <translation>
            <numerusform>%n asked for already.</numerusform>
            <numerusform>%n asked for already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::NoticeDialog</name>
    <message numerus="yes">
        <source>Inspection %1: untick what needs no rectification. Without another day, each item is due in %n working day(s).</source>
        <translation>
            <numerusform>Inspection %1: untick what needs no rectification. Without another day, each item is due in %n working day.</numerusform>
            <numerusform>Inspection %1: untick what needs no rectification. Without another day, each item is due in %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PartyPage</name>
    <message numerus="yes">
        <source>Mutual reviews %1: average %2 of %n review(s)</source>
        <translation>
            <numerusform>Mutual reviews %1: average %2 of %n review</numerusform>
            <numerusform>Mutual reviews %1: average %2 of %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PetitionDecisionDialog</name>
    <message numerus="yes">
        <source>%1 points, %n star(s), %2</source>
        <translation>
            <numerusform>%1 points, %n star, %2</numerusform>
            <numerusform>%1 points, %n stars, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PlanPage</name>
    <message numerus="yes">
        <source>%n task(s) recorded. “Take back” undoes all of them.</source>
        <translation>
            <numerusform>%n task recorded. “Take back” undoes all of them.</numerusform>
            <numerusform>%n tasks recorded. “Take back” undoes all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are cancelled by one entry. The journal keeps them.</source>
        <translation>
            <numerusform>%n task is cancelled by one entry. The journal keeps them.</numerusform>
            <numerusform>%n tasks are cancelled by one entry. The journal keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) cannot be taken, so the file is not imported. Mend what the lines say, then import it again.</source>
        <translation>
            <numerusform>%n task cannot be taken, so the file is not imported. Mend what the lines say, then import it again.</numerusform>
            <numerusform>%n tasks cannot be taken, so the file is not imported. Mend what the lines say, then import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are new. One entry of the journal records them.</source>
        <translation>
            <numerusform>%n task is new. One entry of the journal records it.</numerusform>
            <numerusform>%n tasks are new. One entry of the journal records them.</numerusform>
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
    <name>chengcai::gui::ScenariosPage</name>
    <message numerus="yes">
        <source>%n party(ies) today.</source>
        <translation>
            <numerusform>%n party today.</numerusform>
            <numerusform>%n parties today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::TaskDialog</name>
    <message numerus="yes">
        <source>%1 — %n open task(s)</source>
        <translation>
            <numerusform>%1 — %n open task</numerusform>
            <numerusform>%1 — %n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be recorded</source>
        <translation>
            <numerusform>%n line cannot be recorded</numerusform>
            <numerusform>%n lines cannot be recorded</numerusform>
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
    <name>chengcai::models::PartyListModel</name>
    <message numerus="yes">
        <source>%n star(s) of 5</source>
        <translation>
            <numerusform>%n star of 5</numerusform>
            <numerusform>%n stars of 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) entered again, all the same.</source>
        <translation>
            <numerusform>%n item entered again, all the same.</numerusform>
            <numerusform>%n items entered again, all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) entered again; not the same: %1</source>
        <translation>
            <numerusform>%n item entered again; not the same: %1</numerusform>
            <numerusform>%n items entered again; not the same: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grade %1, %n star(s)</source>
        <translation>
            <numerusform>Grade %1, %n star</numerusform>
            <numerusform>Grade %1, %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identifier has %n character(s), it must have 18.</source>
        <translation>
            <numerusform>The identifier has %n character, it must have 18.</numerusform>
            <numerusform>The identifier has %n characters, it must have 18.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message numerus="yes">
        <source>There are %n draft(s) in this store, and a draft cannot be carried over. Submit or discard them, then accept the answer.</source>
        <translation>
            <numerusform>There is %n draft in this store, and a draft cannot be carried over. Submit or discard them, then accept the answer.</numerusform>
            <numerusform>There are %n drafts in this store, and a draft cannot be carried over. Submit or discard them, then accept the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>Nothing has been exported for %n day(s): what was recorded since is on this computer alone. Export it to the office.</source>
        <translation>
            <numerusform>Nothing has been exported for %n day: what was recorded since is on this computer alone. Export it to the office.</numerusform>
            <numerusform>Nothing has been exported for %n days: what was recorded since is on this computer alone. Export it to the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The release of the office that is here is %n day(s) old: rules and lists may have changed since. Ask for the newest one; work goes on.</source>
        <translation>
            <numerusform>The release of the office that is here is %n day old: rules and lists may have changed since. Ask for the newest one; work goes on.</numerusform>
            <numerusform>The release of the office that is here is %n days old: rules and lists may have changed since. Ask for the newest one; work goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk of this store has reported %n error(s). Export what was recorded, make a backup onto another medium and have the computer looked at.</source>
        <translation>
            <numerusform>The disk of this store has reported %n error. Export what was recorded, make a backup onto another medium and have the computer looked at.</numerusform>
            <numerusform>The disk of this store has reported %n errors. Export what was recorded, make a backup onto another medium and have the computer looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>releases</name>
    <message numerus="yes">
        <source>The score of %n party(ies) hangs on what two people wrote without knowing of each other, so nothing is published: %1. Decide in the exchange centre first.</source>
        <translation>
            <numerusform>The score of %n party hangs on what two people wrote without knowing of each other, so nothing is published: %1. Decide in the exchange centre first.</numerusform>
            <numerusform>The score of %n parties hangs on what two people wrote without knowing of each other, so nothing is published: %1. Decide in the exchange centre first.</numerusform>
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
