<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Gather</name>
    <message>
        <source>all four kinds of parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyRegister</name>
    <message>
        <source>Resident identity numbers are encrypted; sign in first so that they can be read or matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The identifier has %n character(s), it must have 18.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The identifier has a character that its standard does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check character of the identifier does not fit: the standard gives %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation code inside the identifier fails its own check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth in the resident number does not exist or lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resident number begins with a province that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an identifier of the other type: experts have a resident number, purchasers and agencies a unified social credit code. Check the kind of the party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resident number is shown only for an open case: enter the case number and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party has no encrypted number. Its identifier is shown in full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>The evaluation date is missing or does not exist. Give a date such as 2026-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such party in this store. Search the register by name or identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not valid: give a first day and a last day that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{year}-{mm}-{dd}</source>
        <extracomment>A day in running text. Use {year}, {month}, {day} without leading zeros or {mm}, {dd} with them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal report cannot be written because no font is installed whose Chinese text can be found again in a PDF; install the package fonts-arphic-uming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is who signs on the line that follows: Prepared by, Checked by …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written because the file or the disk refuses it; choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written because &quot;%1&quot; is not a kind of file it can make; choose a name ending in .pdf, .xlsx, .csv or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal report cannot be written because no installed font has the characters %1; install the package fonts-lxgw-wenkai or correct the text.</source>
        <extracomment>%1 is a list of characters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, as known at %2. Rules: %3.</source>
        <extracomment>Small print of every page: evaluation day, knowledge day, rules.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules hash %1; journal entry %2, chain head %3.</source>
        <extracomment>Small print of every page: short hash of the rules, number of the journal entry, short hash of the chain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the title of a table that goes on from the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>veto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The sign-in name is empty, longer than 64 characters or has blanks in it. Choose a short name such as wang.li.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has fewer than 8 characters and could be guessed. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shipped rule book “%1”. Use jiangsu-2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book “%1” is not confirmed, so it cannot rule. Begin with jiangsu-2019 and adopt another one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” has been closed. Ask an administrator to open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has several accounts. Say which one signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1” in this store. Check the spelling or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” needs its password to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no role. Give it at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator may not record or approve as well. Give the roles to two accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” has no role that allows this. Ask somebody who has it, or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The workbook is protected by a password, so it cannot be read. Open it and save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of the old .xls kind. Open it and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not second-checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The holiday calendar cannot be used: %1 Compare the file with the State Council&apos;s notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is no date of %3 or stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object with a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not name its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the make-up working day %1 is a weekday or a holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount in yuan; write digits with at most two decimals, without sign or exponent, for example 7595.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number of fen; write digits only, at most 15, without sign, separators or decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains the character U+%1, %2; delete it or type the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which changes the reading direction unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is invisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is no character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is half a character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::exchange::Tables</name>
    <message>
        <source>The remembered assignment of columns does not fit this version. Assign the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is assigned to: %1. Name the columns so, or assign them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is assigned to column %2, but the file has %3 columns. Assign the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose a file whose first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in column %1 is longer than a cell may be (%2 bytes). Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is longer than %1 MiB. A quotation mark that is never closed is a common cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more than %1 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row contains a zero byte, so the file is damaged or not a text file. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark inside a cell is not doubled; it was taken as text. Check the cells of this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line has no line end; the file may be cut off. Check that the last row is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2. A separator inside a text needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read beyond line %1. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not valid %2 text. Choose another encoding, or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell of the record that starts on line %1, so it is cut off. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows the error %1 of the spreadsheet. Enter the value itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula, and formulas are not taken over. Copy the column and paste it as values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day %1 does not exist. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Leave the cell empty when there is no end, or enter the last day the decision names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2026-01-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day in “%1” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter whole fen with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 has a sign. Enter whole fen with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 has decimals. Amounts are whole fen: 1 yuan is 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 has more than 15 digits. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 has an exponent. Enter whole fen with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 has separators or a currency. Enter whole fen with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the number %1, not a date. Give the column a date format, or write the date like 2026-01-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is a number, and a spreadsheet keeps only 15 digits of it, so the code %1 is damaged. Format the column as text and enter the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are allowed. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Allowed are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table can be saved as .csv or .xlsx. Give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the file is neither UTF-8, UTF-16 nor GB18030. Open it in the program it comes from and save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” has no row that names the columns. Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is damaged behind row %1, so nothing of it was taken. Open and save the workbook again, or save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the sheet are out of order behind row %1, so it was refused. Open and save the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of row %1 are out of order, so the sheet was refused. Open and save the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 refers to a text that the workbook does not contain, so it was refused. Open and save the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has text in column %1, the header ends at column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of the workbook are damaged, so nothing of it was taken. Open and save it again, or save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has too many different texts to be read at once. Save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,575 rows. Choose fewer rows, or save as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off, so nothing of it was read. Open and save it again, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it may, so it was refused. Remove sheets and formats that are not needed, or save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password, so it cannot be read. Open it and save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has too many parts or the same part twice, which no spreadsheet program writes, so it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no Excel workbook: its part “%1” is missing. Save the table as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CommandBox</name>
    <message>
        <source>Find party or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, credit code, pinyin, initials — or &gt; and a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::Editor</name>
    <message>
        <source>Recover what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unfinished draft of this form from %1. It was not submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the form as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has not been submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the draft and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FactEditor</name>
    <message>
        <source>Credit fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty = by the indicator&apos;s months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision &amp;number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fine (yuan):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract a&amp;mount (yuan):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Banned from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned un&amp;til:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Public until:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the act from the catalogue: type part of its code or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>veto: one star while it is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts until the ban ends: give the end as &quot;Until&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, such as 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::MainWindow</name>
    <message>
        <source>Chengcai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;demonstration store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find party or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;party…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;fact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rebuild and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Chengcai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a party first: a fact belongs to a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds parties and commands. Alt+1 to Alt+9 choose an area. Ctrl+F filters a list, Ctrl+N records a party, Ctrl+Enter submits a form, F4 changes between chart and table, F8 goes to the next problem.

First steps: import the parties, import the facts, open a party to see its score and why it is exactly that, print the classification report, make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Chengcai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chengcai 诚采 %1
Supervision of integrity in government procurement.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chengcai — %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no verified backup for 7 days. Make one now, best onto a medium that is then unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示 DEMO — invented parties and facts. Nothing here is a real record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries re-hashed and checked: the journal is intact.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not what was signed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding the journal anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal folded anew gives the same state: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables differ from the journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PartyEditor</name>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code, or resident identity number of a natural person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for accepting it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a real code that fails its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Former names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legal representative:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remar&amp;ks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::WelcomePage</name>
    <message>
        <source>Chengcai — integrity in government procurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language, then start a new store, open an existing one, or look around in the demonstration store first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 120 invented parties over three years. Every page carries the mark 演示 DEMO; nothing in it can be mistaken for a real record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open an existing store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store &amp;folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ffice:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the finance bureau, as on reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store &amp;is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first account a sign-in name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::models::IndicatorModel</name>
    <message>
        <source>Bad conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid with the ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are a number from 0 to 100 with at most two decimals, such as 20 or 2.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cap is a number from 0 to 100 with at most two decimals; leave it empty for no cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity is a whole number of months from 0 (no expiry) to 600.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::models::PartyListModel</name>
    <message>
        <source>Credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last inspection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::services::Desk</name>
    <message>
        <source>No store is open. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::services::PartyDirectory</name>
    <message>
        <source>Preparing ratings and the index of parties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The fact has no effective date; enter the day from which it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end %1 is not later than the effective date %2; enter the first day that no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban ends on %1, which is not later than its beginning %2; correct one of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money is negative or has more than 15 digits; enter it in whole fen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact names no party; choose the party it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact names no indicator; choose the act it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fine lies outside 5‰ to 10‰ of the contract amount (Procurement Law, article 77).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effective date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effective date lies before 2003-01-01, the day the Procurement Law came into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act counts as long as the ban or list entry lasts, but no end is given; the general period of the indicator is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code begins with %1, which is no registration authority this program knows; compare it with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts from %1 without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts from %1, no longer from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.00 because a heavier act of the same decision counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.00 because the ruling version does not know this indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not second-checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Joins the parts of a line of an explanation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap of the indicator %1: at most %2 points count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus beyond the cap for good conduct is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling while a negative fact counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the scale, 0.00 to 100.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator %1 has no name in one of the two languages; enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator %1 names no legal basis; enter the statute or rule it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of indicator %1 lie outside 0.00 to 100.00; correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity of indicator %1 lies outside 0 to 1200 months; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap of indicator %1 is negative; leave it empty for no cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star bands for %1 leave a gap at the bottom; the last band must begin at 0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star bands for %1 are out of order; scores and stars must fall from band to band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every number of stars has a grade for %1; choose one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base, bonus cap or ceiling for %1 lies outside 0.00 to 100.00; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator for %1; enter at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Language of names and texts that are data: answer en or zh.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book has no title in one of the two languages; enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book names no source; enter the document it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book has no effective date; enter the first day on which it rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book is marked unconfirmed and must not rule; make a draft from the published rule first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book cannot be read: at %1 %2. Correct the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no known value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown key stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code “%1” does not fit kind or polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points, months or cap are negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code “%1” stands a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the star bands are out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five grades are expected, for one to five stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grade is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another format is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1 is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
