<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FactRegister</name>
    <message>
        <source>There is no such fact in this store. Open the party and choose one of its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such party in this store. Record the party first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not know an indicator %1. Choose one of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator %1 is for another kind of party. Codes of this kind begin with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator %1 is retired: it keeps its points but takes no new facts. Choose its successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fact is recorded already (%1). Amend that one, or tell the acts apart in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has been withdrawn and cannot be amended. Record it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may amend only facts of your own that nobody has confirmed yet. Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has been withdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing a fact needs a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has been withdrawn or confirmed already. There is nothing to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who recorded or amended a fact may not confirm it. Ask a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has been withdrawn or bears this mark already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking an objection, or ending it, needs a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Listings</name>
    <message>
        <source>The list entry has no first day. Enter the day of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list entry ends before it begins. Enter the first day it is no longer published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published without a decision: enter its number, the deciding authority and the legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of an external list needs its source: say whose list it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such party in this store. Record the party first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such list entry in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking an entry off a list needs the day and a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyFilters</name>
    <message>
        <source>District is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no list</source>
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
    <message>
        <source>There is no such party in this store. Search the register by name or identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is not a code of six digits. Enter one such as 410105.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 is not in the list of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is real all the same, write down the reason for accepting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has no name. Enter the name of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of a recorded party cannot be changed. Record it once more under the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has no identifier. Enter the one of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has this identifier already. Open that record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) has the same name or is pronounced alike. Make sure that it is another party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing a party needs a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, list entries or another record hang on this party, so it cannot be withdrawn. Close it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responsible person has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responsibility ends before it begins. Correct one of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts follow the successor by decision: enter the number of the decision on the merger or split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why the two records are one party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two parties are of different kinds. Facts follow within one kind only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has given way to another party already. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot give way to “%2”: it is the same party or already answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party has not given way to another one. There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a succession back needs a written reason.</source>
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
    <message>
        <source>Region not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 1. Distribution of grades by kind of party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties not rated</source>
        <extracomment>%1 is the letter, %2 the name of a grade.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties of grade %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 names lists, %2 is a remark; both in one narrow cell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
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
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <extracomment>%1 is a number, %2 the name of a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Scope and basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report covers %1 as of %2: %3 parties in all.</source>
        <extracomment>%1 scope in words, %2 day, %3 number of parties.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on what was known at the end of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on everything known when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, stars and grades follow the evaluation rules &quot;%1&quot;.</source>
        <extracomment>%1 title and version of the rules.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades by kind of party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Government Procurement Credit Classification Report</source>
        <extracomment>%1 is the office; the line feed is where the title breaks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(as of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap of indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap of bonuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 stars), grade %3 %4</source>
        <extracomment>%1 stars, %2 letter of the grade, %3 name of the grade.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars and grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
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
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (under objection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which score, stars or grade changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit fact is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of a Credit Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of all lines together are exactly the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of a Credit Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from %1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government Procurement Credit Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Party and rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Credit facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Explanation of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Score over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
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
    <name>RuleBooks</name>
    <message>
        <source>There is no such rule book in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is not a draft. What is adopted never changes: make a new draft from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no code, no version or no first day. Enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version %1 of “%2” already. Give the draft another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote a draft may not adopt it. Ask a second supervisor to read and adopt it.</source>
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
    <name>TableImport</name>
    <message>
        <source>No party with this identifier is registered. Import the parties first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no party. Enter the identifier of the party the fact is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator %1 is for another kind of party. Codes of this kind begin with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no indicator. Enter a code of the catalogue, such as GY-N15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not know an indicator %1. Choose one of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator %1 is retired: it keeps its points but takes no new facts. Choose its successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say which kind of party it is. Enter purchaser, agency, supplier or expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of party. Enter purchaser, agency, supplier or expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status of a party. Enter active, suspended or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has no name. Enter the name of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is not a code of six digits. Enter one such as 410105.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 is not in the list of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has no identifier. Enter the one of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is real all the same, record the party by hand with the reason for accepting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) has the same name or is pronounced alike. Make sure that it is another party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of this file says something else about the same party. Keep one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, field %2: %3 Nothing was imported, because every row must be good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing an import needs a written reason: it stays in the journal.</source>
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
    <message>
        <source>A fact expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list entry ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact begins to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rules begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>An encrypted value could not be opened: the key is wrong or the value was changed. Check the password or restore a backup.</source>
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
    <name>chengcai::gui::AccountsPage</name>
    <message>
        <source>Accounts of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My password and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Old password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after (minutes, 0 = never):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::AuditPage</name>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. Every row is a signed entry that nobody can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each import is one batch and can be undone as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
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
    <name>chengcai::gui::ImportPage</name>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;parator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the columns are understood: choose a field above each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import good rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save error s&amp;heet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
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
    <name>chengcai::gui::PartyChooser</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials or credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
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
    <name>chengcai::gui::PartyListPage</name>
    <message>
        <source>No purchaser is registered yet. Import a list, or record the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is registered yet. Import a list, or record the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supplier is registered yet. Import a list, or record the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluation expert is registered yet. Import a list, or record the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials or credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grade is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade is &amp;not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;District is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, sorting and columns are kept under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;fact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PartyPage</name>
    <message>
        <source>&amp;Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;fact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD: the answer as it was known at the end of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;bjection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit 0–100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, such as 2026-03-05, or leave it empty for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal representative: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted although its check fails: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A veto fact is active: one star, whatever the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the black list: grade D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruling version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation: %1, grade %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the o&amp;bjection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact goes on counting and is marked as under objection everywhere it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is taken away. What was decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact is marked as under objection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawn fact no longer counts from now on. It stays in the journal: an older “known at” still gives the older answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explanation of the score…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into another party…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;identity number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 into …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts of this record follow the chosen party. The merger is a journal entry and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is shown once, for an open case. Who looked, when and why is written into the journal first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ReportsPage</name>
    <message>
        <source>Classification report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parties:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::gui::RulesPage</name>
    <message>
        <source>&amp;Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;draft from this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;mulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title (Chinese):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (&amp;English):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective &amp;from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parties:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bonus cap:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ceiling:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5★ &amp;5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4★ &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3★ &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2★ &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;indicator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uties in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose stars would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties whose stars or grade would change</source>
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
    <name>chengcai::gui::WorkbenchPage</name>
    <message>
        <source>Grades today — a click opens the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades by kind of party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished drafts</source>
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
    <name>chengcai::widgets::ChartFrame</name>
    <message>
        <source>Table of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 changes between chart and table. Arrow keys move from point to point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart cannot be written as “.%1”. Choose PNG, SVG, PDF or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::GradeBadge</name>
    <message>
        <source>Grade %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::ListLabels</name>
    <message>
        <source>on no list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::ScoreHistoryChart</name>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
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
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: score %2, %3, grade %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1, grade %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2. At the end: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::StarRating</name>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 star of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::WaterfallChart</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1 = sum of the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, running score %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Folder of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account that acts; by default the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the password; otherwise CHENGCAI_PASSWORD is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write JSON, one line, also for errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here. Use --help to see which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. Use --help to see which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verb was given. Use --help to see which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after “%1”. The usage is: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much. The usage is: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chengcai: supervision of integrity in government procurement, without a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 input refused, 4 store problem, 5 not authorised, 6 not authentic, 7 a person must decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty, and a demonstration store overwrites nothing. Name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id of 32 hexadecimal digits. Copy it from the list or the explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store was named. Give its folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” after --%2 is not a day that exists. Write it as 2026-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of party. Use purchaser, agency, supplier or expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” after --%2 is not a positive whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No party has the identifier or id %1. Check it, or use “list parties” to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several parties have the identifier %1. Say which one with --kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first account needs a password: set CHENGCAI_PASSWORD, name a --password-file, or say --no-password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a role of a store. Use central or field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1 Do not work on; restore the newest backup that verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables differ from what the journal says, first at %1. Run “rebuild” without --check to put them right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a role. Use inspector, supervisor, administrator or auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count only what was known at the end of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchaser, agency, supplier or expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority that decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day that no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key unlocked in a file of mode 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule book that rules until one is adopted (jiangsu-2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central or field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office, as it stands on reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-digit code of its region (410100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many parties instead of the small story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only; record nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the file if one row is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error sheet to write (beside the file by default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write CSV (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions with blanks between them, all must hold: kind=supplier grade=C,D region=410105 score&lt;8000 stars&gt;=4 name~建设 list=black veto=1. Fields: kind, grade, region, status, list (red, black, focus, external, none), veto, score (in hundredths), stars, name, identifier. Operators: = != &lt; &lt;= &gt; &gt;= and ~ (contains).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier, name, region, score, grade or stars; with a minus sign in front, descending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after the row with that party id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification: by grade, region or kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification: only these regions, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare only; replace nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspector, supervisor, administrator, auditor; with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the new account&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code or resident number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-digit code of the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why an identifier that fails its check is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge: duplicate, merger, split or identifier-change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge, unmerge: why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal: number of the open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier or id of the party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator, such as GY-N01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine in fen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract amount in fen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day after the ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day it is no longer public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, black, focus or external.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove: first day off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on before that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what concerns this party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store with its first account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a demonstration store of invented parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check credit codes and resident numbers; needs no store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV or XLSX file; good rows go in as one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, stars and grade of every party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that sum to a party&apos;s score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A party&apos;s score at every day on which it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register: filtered, sorted, page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report as PDF, XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every entry of the journal: hash, chain, signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the journal anew and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make, check or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule books: drafts, adopted versions, presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, show and join parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, withdraw and confirm credit facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish and remove list entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 %2” has too much or too little after it. Use --help to see what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an action of %2. There are: %3.</source>
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
    <message>
        <source>The code “%1” does not fit; write %2-N or %2-P and two to four digits, N for bad and P for good conduct.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The data are damaged or were not written by this program; they were not taken over. Ask for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a journal entry does not follow its format, so the entry was refused. Ask the office it came from to export it again with the current program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be checked because memory is short. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the journal is damaged or was not written by this program; it was not taken over. Ask for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party joined to its successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succession taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection to a fact marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule book drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft rule book changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule book adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entry published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entry removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection or review in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>projections</name>
    <message>
        <source>The fact has no effective date; enter the day from which it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the fact is not later than its effective date; enter the first day that no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban ends before it begins; correct one of its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party of the fact was withdrawn from the register; choose the party it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator does not belong to the kind of this party; choose an indicator of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has been withdrawn and can no longer be changed; record a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact is marked so already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed since it was read, so the change was not made. Look at the present values and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change names a record that is not in this store, so it was not made. Search for the record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not say which values its author saw, so it was refused. Open the record and enter the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this sign-in name; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person behind an account cannot be changed; create another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book has been adopted and can no longer be changed; draft a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a draft can be adopted: this rule book is in force already or its source is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was changed after it was read for adoption, so it was not adopted. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list entry does not begin before it ends; correct its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list entry has been removed already, or no day of its removal was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is not in this store or has been taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another party of this kind has the same identifier; open that record, or merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party was withdrawn from the register and can no longer be changed; record it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of a party cannot be changed; record it as a party of the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has given way to another one already; take that succession back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A party can only give way to another party of its own kind that does not itself give way to it; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has not given way to another one, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, list entries or other records belong to a party that was to be withdrawn, so nothing was changed. Withdraw them first, or let the party give way to another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The file is larger than 64 MiB and was not added. Scan it again at a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read, so it was not added. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file no longer exists. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty and was not added. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not kept in the store. Restore a backup that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was added and is not shown. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store in this folder. Choose another folder or create a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged and was left as it is. Restore a backup into a new folder; keep this one for recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not accept the settings that keep the store safe, so it was not opened. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program. Choose the folder of a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the store could not be read or written. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty folder for the new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved because the disk is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved because the folder may not be written. Ask for write access or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding the store. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved because memory is short. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused the change; nothing was saved. Check the store and report this message if it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account of this name in the store. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong. Try again; after several failures the store waits longer each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs its password. Enter it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After several wrong passwords the store waits before the next one. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A key of this store is damaged or missing and was not used. Restore a backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account of this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity number of this person was erased or was never kept here; it can no longer be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open for reading only, so nothing was saved. Open it for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was not opened for work, so nothing was saved. Close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has finished and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a person with the right role to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not active in the store or has another key, so nothing was saved. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved setting or draft was damaged on the disk and was not used. Check the store; restore a backup if more is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be brought to this version of the program and was left as it was. Use the earlier version and report this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be copied. Check both disks and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there, or open the store for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store cannot be kept on this kind of drive (%1) because it gives no dependable locks. Choose a folder on the computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has lost its entries: a file beside it is missing or damaged. It was left as it is; restore a backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer version of the program; it is open for reading only. Install the newer version to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by an earlier version of the program. Open it once for writing so that it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gives no random numbers, so no keys can be made. Restart the computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this store may not be written; the store is open for reading only. Copy the folder to the computer&apos;s own disk to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
