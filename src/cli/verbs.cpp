// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option AsOf{"as-of", "DATE", QT_TRANSLATE_NOOP("cli", "Day of the evaluation.")};
constexpr Option KnownAt{"known-at", "DATE", QT_TRANSLATE_NOOP("cli", "Count only what was known at the end of that day.")};
constexpr Option Kind{"kind", "KIND", QT_TRANSLATE_NOOP("cli", "purchaser, agency, supplier or expert.")};
constexpr Option Reason{"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Written reason.")};
constexpr Option DecisionNo{"decision-no", "TEXT", QT_TRANSLATE_NOOP("cli", "Number of the decision.")};
constexpr Option Authority{"authority", "TEXT", QT_TRANSLATE_NOOP("cli", "Authority that decided.")};
constexpr Option Source{"source", "TEXT", QT_TRANSLATE_NOOP("cli", "Where this comes from.")};
constexpr Option From{"from", "DATE", QT_TRANSLATE_NOOP("cli", "First day.")};
constexpr Option To{"to", "DATE", QT_TRANSLATE_NOOP("cli", "Last day.")};
constexpr Option Until{"until", "DATE", QT_TRANSLATE_NOOP("cli", "First day that no longer counts.")};
constexpr Option Files{"files", "FILES", QT_TRANSLATE_NOOP("cli", "Evidence files, with commas between.")};
constexpr Option Output{"o", "FILE", QT_TRANSLATE_NOOP("cli", "File to write.")};
constexpr Option Limit{"limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many rows.")};
constexpr Option NoPassword{"no-password", nullptr, QT_TRANSLATE_NOOP("cli", "Keep the key unlocked in a file of mode 0600.")};
constexpr Option FullName{"full-name", "TEXT", QT_TRANSLATE_NOOP("cli", "Full name of the person.")};
constexpr Option ErrorSheet{"errors", "FILE", QT_TRANSLATE_NOOP("cli", "Error sheet to write (beside the file by default).")};
constexpr Option NewPasswordFile{"new-password-file", "FILE", QT_TRANSLATE_NOOP("cli", "File whose first line is the new account's password.")};
constexpr Option PartyId{"party", "ID", QT_TRANSLATE_NOOP("cli", "Identifier or id of the party.")};
constexpr Option EffectiveOn{"effective-on", "DATE", QT_TRANSLATE_NOOP("cli", "First day that counts.")};
constexpr Option FineFen{"fine-fen", "FEN", QT_TRANSLATE_NOOP("cli", "Fine in fen.")};
constexpr Option AmountFen{"amount-fen", "FEN", QT_TRANSLATE_NOOP("cli", "Contract amount in fen.")};
constexpr Option BanFrom{"ban-from", "DATE", QT_TRANSLATE_NOOP("cli", "First day of the ban.")};
constexpr Option BanUntil{"ban-until", "DATE", QT_TRANSLATE_NOOP("cli", "First day after the ban.")};
constexpr Option PublicUntil{"public-until", "DATE", QT_TRANSLATE_NOOP("cli", "First day it is no longer public.")};
constexpr Option Measure{"measure", "TEXT", QT_TRANSLATE_NOOP("cli", "decide: what was decided about that person.")};
constexpr Option RecordFilter{"filter", "TEXT", QT_TRANSLATE_NOOP("cli", "list: only those with this in a name, a number or a value.")};
constexpr Option FormVersion{"version", "TEXT", QT_TRANSLATE_NOOP("cli", "Version of the form; without it, the newest in use.")};

constexpr std::array InitOptions{
    Option{"preset", "CODE", QT_TRANSLATE_NOOP("cli", "Rule book that rules until one is adopted (jiangsu-2019).")},
    NoPassword,
    Option{"role", "ROLE", QT_TRANSLATE_NOOP("cli", "central or field.")},
    Option{"office", "TEXT", QT_TRANSLATE_NOOP("cli", "Name of the office, as it stands on reports.")},
    Option{"region", "CODE", QT_TRANSLATE_NOOP("cli", "Six-digit code of its region (410100).")},
    FullName};
constexpr std::array DemoOptions{Option{"parties", "N", QT_TRANSLATE_NOOP("cli", "So many parties instead of the small story.")},
                                 Option{"facts", "M", QT_TRANSLATE_NOOP("cli", "So many facts.")},
                                 Option{"seed", "S", QT_TRANSLATE_NOOP("cli", "The same seed gives the same store.")}};
constexpr std::array ImportOptions{Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Check only; record nothing.")},
                                   Option{"strict", nullptr, QT_TRANSLATE_NOOP("cli", "Refuse the file if one row is refused.")},
                                   ErrorSheet};
constexpr std::array EvaluateOptions{AsOf, KnownAt, Kind, Option{"csv", nullptr, QT_TRANSLATE_NOOP("cli", "Write CSV (the default).")}};
constexpr std::array ExplainOptions{AsOf, KnownAt, Kind};
constexpr std::array HistoryOptions{From, To, KnownAt, Kind};
constexpr std::array ListOptions{
    AsOf,
    Option{"filter", "EXPR",
           QT_TRANSLATE_NOOP("cli", "Conditions with blanks between them, all must hold: kind=supplier grade=C,D region=410105 score<8000 "
                                    "stars>=4 name~建设 list=black veto=1. Fields: kind, grade, region, status, list (red, black, focus, "
                                    "external, none), veto, score (in hundredths), stars, name, identifier. Operators: = != < <= > >= and ~ "
                                    "(contains).")},
    Option{"sort", "F", QT_TRANSLATE_NOOP("cli", "identifier, name, region, score, grade or stars; with a minus sign in front, descending.")},
    Limit,
    Option{"after", "KEY", QT_TRANSLATE_NOOP("cli", "Go on after the row with that party id.")}};
constexpr std::array ReportOptions{AsOf,
                                   KnownAt,
                                   Kind,
                                   Output,
                                   Option{"order", "ORDER", QT_TRANSLATE_NOOP("cli", "classification: by grade, region or kind.")},
                                   Option{"region", "CODE", QT_TRANSLATE_NOOP("cli", "classification: only these regions, with commas between.")},
                                   Option{"year", "YEAR", QT_TRANSLATE_NOOP("cli", "training: this year by default.")},
                                   Option{"filter", "TEXT", QT_TRANSLATE_NOOP("cli", "duties: only what has this in it.")},
                                   From,
                                   Option{"to", "DATE", QT_TRANSLATE_NOOP("cli", "dashboard: last day of the period of cases and work; financing: day in the last month.")}};
constexpr std::array DashboardOptions{Option{"from", "DATE", QT_TRANSLATE_NOOP("cli", "First day of the period of cases and work; the quarter by default.")},
                                      Option{"to", "DATE", QT_TRANSLATE_NOOP("cli", "Last day of that period.")},
                                      Option{"trend", nullptr, QT_TRANSLATE_NOOP("cli", "Also grades and average scores at the end of eight quarters.")}};
constexpr std::array CertificateOptions{AsOf, Kind, Output};
constexpr std::array MeasuresOptions{
    Option{"measure", "CODE", QT_TRANSLATE_NOOP("cli", "propose: only this measure of the catalogue.")},
    Option{"apply", nullptr, QT_TRANSLATE_NOOP("cli", "propose: record what is proposed, as one entry.")},
    Option{"unit", "NAME", QT_TRANSLATE_NOOP("cli", "propose --apply: who carries them out.")},
    From,
    Until,
    Limit,
    Option{"lift", nullptr, QT_TRANSLATE_NOOP("cli", "reconcile: lift what is to be lifted, as one entry.")},
    Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "reconcile --lift: why.")},
    Option{"kinds", "KINDS", QT_TRANSLATE_NOOP("cli", "effect of one: as if it were for these kinds, with commas between.")},
    Option{"grades", "GRADES", QT_TRANSLATE_NOOP("cli", "effect of one: as if it were for these grades.")},
    Option{"lists", "LISTS", QT_TRANSLATE_NOOP("cli", "effect of one: as if it were for who is on these lists.")},
    Option{"min-stars", "N", QT_TRANSLATE_NOOP("cli", "effect of one: as if it needed so many stars.")}};
constexpr std::array AccessOptions{AsOf, Kind, Output, Option{"project", "TEXT", QT_TRANSLATE_NOOP("cli", "What it is asked for; stands on the report.")}};
constexpr std::array RebuildOptions{Option{"check", nullptr, QT_TRANSLATE_NOOP("cli", "Compare only; replace nothing.")}};
constexpr Option Passphrase{"passphrase-file", "FILE", QT_TRANSLATE_NOOP("cli", "File whose first line is the passphrase of the office's key; otherwise CHENGCAI_OFFICE_PASSPHRASE is used.")};
constexpr std::array BackupOptions{Output, Option{"office-key", "FILE", QT_TRANSLATE_NOOP("cli", "backup verify, restore: the office's root key or a copy of it, instead of an administrator.")}, Passphrase};
constexpr std::array AccountOptions{
    Option{"roles", "ROLES", QT_TRANSLATE_NOOP("cli", "inspector, supervisor, administrator, auditor; with commas between.")}, FullName, NoPassword,
    NewPasswordFile};
constexpr std::array PartyOptions{
    Kind,
    Option{"identifier", "CODE", QT_TRANSLATE_NOOP("cli", "Unified social credit code or resident number.")},
    Option{"name", "TEXT", QT_TRANSLATE_NOOP("cli", "Name.")},
    Option{"name-en", "TEXT", QT_TRANSLATE_NOOP("cli", "English name.")},
    Option{"region", "CODE", QT_TRANSLATE_NOOP("cli", "Six-digit code of the region.")},
    Option{"address", "TEXT", QT_TRANSLATE_NOOP("cli", "Address.")},
    Option{"identifier-reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why an identifier that fails its check is accepted.")},
    Option{"why", "REASON", QT_TRANSLATE_NOOP("cli", "merge: duplicate, merger, split or identifier-change.")},
    Option{"note", "TEXT", QT_TRANSLATE_NOOP("cli", "merge, unmerge: why.")},
    Option{"case", "TEXT", QT_TRANSLATE_NOOP("cli", "reveal: number of the open case.")},
    DecisionNo,
    Reason};
constexpr std::array FactOptions{PartyId,
                                 Kind,
                                 Option{"indicator", "CODE", QT_TRANSLATE_NOOP("cli", "Indicator, such as GY-N01.")},
                                 EffectiveOn,
                                 Until,
                                 DecisionNo,
                                 Option{"decided-on", "DATE", QT_TRANSLATE_NOOP("cli", "Day of the decision.")},
                                 Authority,
                                 FineFen,
                                 AmountFen,
                                 BanFrom,
                                 BanUntil,
                                 PublicUntil,
                                 Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "What happened.")},
                                 Source,
                                 Reason};
constexpr std::array ListingOptions{PartyId,
                                    Kind,
                                    Option{"list", "LIST", QT_TRANSLATE_NOOP("cli", "red, black, focus or external.")},
                                    From,
                                    Until,
                                    DecisionNo,
                                    Authority,
                                    Option{"basis", "TEXT", QT_TRANSLATE_NOOP("cli", "Legal basis.")},
                                    Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "propose: why; step: what happened; decide: what was decided; publish: the facts.")},
                                    Option{"source", "TEXT", QT_TRANSLATE_NOOP("cli", "publish: the list the entry is taken over from.")},
                                    Option{"day", "DATE", QT_TRANSLATE_NOOP("cli", "Day of the step; remove: first day off the list; list, candidates, procedures, export: the day to look at. Today without it.")},
                                    Option{"facts", "IDS", QT_TRANSLATE_NOOP("cli", "propose, decide: the facts it rests on, with commas between.")},
                                    Option{"grounds", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice: facts (why it was proposed, by default).")},
                                    Option{"reasons", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice: reasons and legal basis.")},
                                    Option{"measures", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice: what follows from the entry.")},
                                    Option{"rights", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice: rights of the party (the usual sentence by default).")},
                                    Option{"channel", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice of the red list, publish, exit-notice: where it was made public.")},
                                    Option{"waived", nullptr, QT_TRANSLATE_NOOP("cli", "step statement: nothing was said in time.")},
                                    Option{"cause", "CAUSE", QT_TRANSLATE_NOOP("cli", "step end: wrong, ground-gone or serious-fact.")},
                                    Option{"apology", "TEXT", QT_TRANSLATE_NOOP("cli", "step end of a wrong listing: how and when the apology was made.")},
                                    Option{"months", "N", QT_TRANSLATE_NOOP("cli", "decide: term of the entry; that of the rules without it.")},
                                    Option{"person", "ID", QT_TRANSLATE_NOOP("cli", "decide: responsible person who is marked.")},
                                    Measure,
                                    Files,
                                    AsOf,
                                    Output,
                                    Reason};
constexpr std::array CommitmentOptions{
    PartyId,
    Kind,
    Option{"project", "NAME", QT_TRANSLATE_NOOP("cli", "give: the project it is for.")},
    Option{"project-no", "NUMBER", QT_TRANSLATE_NOOP("cli", "give: its number at the procurement platform.")},
    Option{"day", "DATE", QT_TRANSLATE_NOOP("cli", "Day of the commitment or the check; today without it.")},
    Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "check: what was looked at and found.")},
    Files,
    Reason,
    Output};
constexpr std::array RecordOptions{
    Option{"set", "VALUES", QT_TRANSLATE_NOOP("cli", "FIELD=VALUE;FIELD=VALUE, amounts in yuan.")},
    Option{"party", "ID", QT_TRANSLATE_NOOP("cli", "Identifier or id of the party it is about, or that the step names.")},
    Option{"peer", "ID", QT_TRANSLATE_NOOP("cli", "open: identifier or id of its counterpart: the purchaser of a contract, who rates.")},
    Kind,
    Option{"peer-kind", "KIND", QT_TRANSLATE_NOOP("cli", "open: kind of the counterpart, where several are possible.")},
    Option{"subject", "NUMBER", QT_TRANSLATE_NOOP("cli", "open: the record it belongs to: the contract of a loan, the event of a participation.")},
    Option{"other", "NUMBER", QT_TRANSLATE_NOOP("cli", "open: the other record: the bank of a loan.")},
    Option{"day", "DATE", QT_TRANSLATE_NOOP("cli", "Day on which it happened; today without it.")},
    Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "act: what happened, or why.")},
    RecordFilter,
    Files};
constexpr std::array EvaluationOptions{
    Kind,
    Option{"revises", "NUMBER", QT_TRANSLATE_NOOP("cli", "run: the published evaluation that this one corrects.")},
    Reason,
    Option{"everybody", nullptr, QT_TRANSLATE_NOOP("cli", "show: not only those to be looked at.")},
    Output};
constexpr std::array ExternalOptions{
    Option{"layout", "CODE", QT_TRANSLATE_NOOP("cli", "import: layout of the file; found out by its headings without it.")},
    Option{"whole", nullptr, QT_TRANSLATE_NOOP("cli", "import: the file is all that the source holds; what it no longer names has gone.")},
    Option{"map", "FIELDS", QT_TRANSLATE_NOOP("cli", "import: FIELD=HEADING;FIELD=HEADING; remembered for files with these headings.")},
    Option{"accept-failing", nullptr, QT_TRANSLATE_NOOP("cli", "import: take identifiers whose check character fails.")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "import: say what would happen and change nothing.")},
    Option{"error-sheet", "FILE", QT_TRANSLATE_NOOP("cli", "import: the rows that were refused, with their reasons.")},
    Option{"from", "DATE", QT_TRANSLATE_NOOP("cli", "export penalties: first day of the decisions.")},
    Option{"to", "DATE", QT_TRANSLATE_NOOP("cli", "export penalties: last day of the decisions.")},
    Option{"office-code", "CODE", QT_TRANSLATE_NOOP("cli", "export penalties: credit code of the office.")},
    AsOf,
    Output};
constexpr std::array MutualOptions{
    Option{"project", "NAME", QT_TRANSLATE_NOOP("cli", "ask: the project.")},
    Option{"project-no", "NUMBER", QT_TRANSLATE_NOOP("cli", "ask: its number at the procurement platform.")},
    Option{"node", "NODE", QT_TRANSLATE_NOOP("cli", "ask: after-review or after-acceptance.")},
    Option{"day", "DATE", QT_TRANSLATE_NOOP("cli", "ask: day of the node; today without it.")},
    Option{"purchaser", "ID", QT_TRANSLATE_NOOP("cli", "ask: identifier or id of the purchaser.")},
    Option{"agency", "ID", QT_TRANSLATE_NOOP("cli", "ask: identifier or id of the agency.")},
    Option{"supplier", "ID", QT_TRANSLATE_NOOP("cli", "ask: identifier or id of the supplier that won.")},
    Option{"experts", "IDS", QT_TRANSLATE_NOOP("cli", "ask: identifiers or ids of the experts, with commas between.")},
    Option{"missing", nullptr, QT_TRANSLATE_NOOP("cli", "list: only reviews that were asked for and not given.")},
    Option{"late", nullptr, QT_TRANSLATE_NOOP("cli", "list: only those that are overdue or came late.")},
    RecordFilter};
constexpr std::array TrainingOptions{
    Option{"year", "YEAR", QT_TRANSLATE_NOOP("cli", "overview: this year by default.")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "attend: check only; record nothing.")},
    Option{"confirm-names", nullptr, QT_TRANSLATE_NOOP("cli", "attend: take parties that were found by their name alone, too.")},
    ErrorSheet,
    Files};
constexpr std::array PetitionOptions{
    AsOf,
    Option{"day", "DATE", QT_TRANSLATE_NOOP("cli", "Day of the receipt, the step or the decision; today without it.")},
    Option{"fact", "ID", QT_TRANSLATE_NOOP("cli", "receive: the fact it is about.")},
    Option{"procedure", "NUMBER", QT_TRANSLATE_NOOP("cli", "receive: the list procedure whose entry it is about.")},
    Option{"applicant", "NAME", QT_TRANSLATE_NOOP("cli", "receive: who asks; the party without it.")},
    Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "receive: what is asked for and why; step: what happened; decide: the reasons.")},
    Option{"publicity", "CLASS", QT_TRANSLATE_NOOP("cli", "decide, preview of a repair: minor, general or serious.")},
    Option{"met", "CONDITIONS", QT_TRANSLATE_NOOP("cli", "decide: conditions of a repair with their proof, CODE=PROOF;CODE=PROOF.")},
    Option{"apology", "TEXT", QT_TRANSLATE_NOOP("cli", "decide: how and when the apology for a wrong list entry was made.")},
    Option{"indicator", "CODE", QT_TRANSLATE_NOOP("cli", "corrected: indicator of the fact.")},
    Option{"fact-text", "TEXT", QT_TRANSLATE_NOOP("cli", "corrected: text of the fact.")},
    EffectiveOn,
    Until,
    FineFen,
    BanUntil,
    Files};
constexpr std::array FormOptions{FormVersion, Output, Reason};
constexpr std::array InspectionOptions{Kind,
                                       Limit,
                                       FormVersion,
                                       Option{"reject", "N,N", QT_TRANSLATE_NOOP("cli", "review: numbers of the findings not accepted, for the --reason.")},
                                       Option{"note", "TEXT", QT_TRANSLATE_NOOP("cli", "review: remark of the reviewer.")},
                                       Option{"items", "CODES", QT_TRANSLATE_NOOP("cli", "verify: the items entered again, with commas between.")},
                                       Option{"day", "DATE", QT_TRANSLATE_NOOP("cli", "hear: day of the statement.")},
                                       Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "hear: what the party said, or how it was asked.")},
                                       Option{"no-statement", nullptr, QT_TRANSLATE_NOOP("cli", "hear: the party was asked and made no statement.")},
                                       Reason,
                                       Output};
constexpr Option Day{"day", "DATE", QT_TRANSLATE_NOOP("cli", "Day on which it happened; today by default.")};
constexpr std::array RectifyOptions{
    AsOf,
    Day,
    Option{"due", "DATE", QT_TRANSLATE_NOOP("cli", "notice, verify refuse: due date (15 working days by default).")},
    Option{"findings", "NUMBERS", QT_TRANSLATE_NOOP("cli", "notice: only these findings, with commas between.")},
    Option{"demand", "TEXT", QT_TRANSLATE_NOOP("cli", "notice: what has to be done about each of them.")},
    Option{"items", "FILE", QT_TRANSLATE_NOOP("cli", "notice: JSON list of {finding, demand, due_on} instead.")},
    Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "notice: further text of the letter; reply: what the party replied.")},
    Files,
    Reason,
    Option{"show", "WHICH", QT_TRANSLATE_NOOP("cli", "list: all, open, overdue, waiting or closed.")},
    Limit,
    Output};
constexpr std::array CaseOptions{
    AsOf,
    Day,
    Kind,
    Option{"from", "ORIGIN", QT_TRANSLATE_NOOP("cli", "open: finding, inspection, complaint, hint or own-motion.")},
    PartyId,
    Option{"inspection", "NUMBER", QT_TRANSLATE_NOOP("cli", "open: number of the inspection.")},
    Option{"finding", "N", QT_TRANSLATE_NOOP("cli", "open: number of the finding.")},
    Option{"reference", "TEXT", QT_TRANSLATE_NOOP("cli", "open: number of the complaint or hint.")},
    Option{"cause", "CODE", QT_TRANSLATE_NOOP("cli", "open: article, such as L77-1-1; “case causes” lists them.")},
    Option{"conduct", "CLASS", QT_TRANSLATE_NOOP("cli", "non_standard, opaque, unfair or non_compliant.")},
    Option{"acted-on", "DATE", QT_TRANSLATE_NOOP("cli", "open: last day of the conduct.")},
    Option{"found-on", "DATE", QT_TRANSLATE_NOOP("cli", "open: day the office learned of it.")},
    Option{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "What happened or was decided; list: only cases with this text.")},
    Option{"grounds", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice: facts.")},
    Option{"reasons", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice: reasons and legal basis.")},
    Option{"rights", "TEXT", QT_TRANSLATE_NOOP("cli", "step notice: rights of the party (the usual sentence by default).")},
    Option{"waived", nullptr, QT_TRANSLATE_NOOP("cli", "step statement: the party was asked and said nothing.")},
    Option{"waives-hearing", nullptr, QT_TRANSLATE_NOOP("cli", "step statement: the party does not want a hearing.")},
    Files,
    DecisionNo,
    Option{"indicator", "CODE", QT_TRANSLATE_NOOP("cli", "decide: indicator of the penalty (that of the cause by default).")},
    EffectiveOn,
    Until,
    FineFen,
    AmountFen,
    BanFrom,
    BanUntil,
    PublicUntil,
    Option{"fact", "ID", QT_TRANSLATE_NOOP("cli", "decide: fact of the party that becomes the penalty instead of a new one.")},
    Option{"person", "ID", QT_TRANSLATE_NOOP("cli", "decide: responsible person held to account.")},
    Measure,
    Reason,
    Option{"show", "WHICH", QT_TRANSLATE_NOOP("cli", "list: all, open or closed.")},
    Option{"state", "STATE", QT_TRANSLATE_NOOP("cli", "list: opened, filed, investigated, noticed, stated, reviewed, decided, served, published or closed.")},
    Option{"late", nullptr, QT_TRANSLATE_NOOP("cli", "list: only cases with a statutory clock that is over.")},
    Option{"from-day", "DATE", QT_TRANSLATE_NOOP("cli", "count: first day of opening.")},
    Option{"to-day", "DATE", QT_TRANSLATE_NOOP("cli", "count: last day of opening.")},
    Limit,
    Output};
constexpr Option Roles{"roles", "ROLES", QT_TRANSLATE_NOOP("cli", "inspector, supervisor, auditor; with commas between.")};
constexpr std::array BundleOptions{Output, Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "import: say what would happen; keep nothing.")}};
constexpr std::array EnrolOptions{Output,
                                  Option{"label", "LABEL", QT_TRANSLATE_NOOP("cli", "What the computer is called, such as ZZ-03.")},
                                  Option{"unit", "TEXT", QT_TRANSLATE_NOOP("cli", "Whose computer it is.")},
                                  Roles,
                                  Option{"account", "NAME", QT_TRANSLATE_NOOP("cli", "request: a further person at a computer that has joined.")},
                                  FullName,
                                  NoPassword,
                                  NewPasswordFile,
                                  Option{"fingerprint", "DIGITS", QT_TRANSLATE_NOOP("cli", "approve, accept: what the other side showed; another one is refused.")},
                                  Passphrase};
constexpr std::array DeviceOptions{Reason};
constexpr std::array ReleaseOptions{Output, Passphrase};
constexpr std::array ConflictOptions{Reason};
constexpr std::array LogOptions{Limit, Option{"before", "N", QT_TRANSLATE_NOOP("cli", "Go on before that entry.")},
                                Option{"party", "ID", QT_TRANSLATE_NOOP("cli", "Only what concerns this party.")}, Kind};

constexpr Option Due{"due", "DATE", QT_TRANSLATE_NOOP("cli", "Day until which it is to be done.")};
constexpr Option Inspectors{"inspectors", "NAMES", QT_TRANSLATE_NOOP("cli", "Account names, with commas between; the first one answers for the task.")};
constexpr Option FormCode{"form", "CODE", QT_TRANSLATE_NOOP("cli", "Code of an evaluation form; without it, any form for that kind of party.")};
constexpr Option Note{"note", "TEXT", QT_TRANSLATE_NOOP("cli", "What the inspector should know.")};
constexpr std::array PlanOptions{Kind,
                                 Option{"year", "YEAR", QT_TRANSLATE_NOOP("cli", "This year (the default) or the next one.")},
                                 Option{"frequency", "FILE", QT_TRANSLATE_NOOP("cli", "Frequencies by grade instead of those the program ships.")},
                                 From,
                                 To,
                                 Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "assign: show the proposal; record nothing.")},
                                 Reason};
constexpr std::array DrawOptions{
    Kind,
    Option{"region", "CODES", QT_TRANSLATE_NOOP("cli", "Only these districts, with commas between.")},
    Option{"share", "SHARES", QT_TRANSLATE_NOOP("cli", "Per cent by grade, such as A=5,B=10,C=20,U=10; rounded up. Grades not named are not drawn from.")},
    Option{"count", "COUNTS", QT_TRANSLATE_NOOP("cli", "Numbers by grade, such as A=2,C=5, instead of shares.")},
    Option{"plan", "ID", QT_TRANSLATE_NOOP("cli", "Draw what this plan asks for up to the present quarter.")},
    Inspectors,
    Option{"per-party", "N", QT_TRANSLATE_NOOP("cli", "Inspectors for each party (2).")},
    FormCode,
    Due,
    Note,
    Option{"lottery", "TEXT", QT_TRANSLATE_NOOP("cli", "Numbers of a public lottery or an agreed time; the head of the journal is added to make the seed.")},
    Option{"seed", "TEXT", QT_TRANSLATE_NOOP("cli", "The whole seed, instead of --lottery.")},
    Source,
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "make: show the pots and quotas; draw nothing.")},
    Output};
constexpr std::array TaskOptions{
    Kind,
    Option{"party", "IDS", QT_TRANSLATE_NOOP("cli", "Identifiers or ids of parties, with commas between.")},
    FormCode,
    Due,
    Inspectors,
    Option{"inspector", "NAME", QT_TRANSLATE_NOOP("cli", "list, export: only tasks of this account.")},
    Option{"state", "STATE", QT_TRANSLATE_NOOP("cli", "list: open, done or cancelled.")},
    Option{"overdue", nullptr, QT_TRANSLATE_NOOP("cli", "list: only open tasks whose last working day is past.")},
    Option{"source", "SOURCE", QT_TRANSLATE_NOOP("cli", "assign: manual (the default) or complaint.")},
    Note,
    Reason,
    Option{"away", "FROM..UNTIL", QT_TRANSLATE_NOOP("cli", "declare: first and last day of leave.")},
    Option{"region", "CODE", QT_TRANSLATE_NOOP("cli", "declare: related to this district.")},
    Option{"clear", nullptr, QT_TRANSLATE_NOOP("cli", "declare: forget what was declared before.")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "assign: check only; record nothing.")},
    Limit,
    Output};

constexpr std::array Verbs{
    Verb{"init", "", QT_TRANSLATE_NOOP("cli", "Make a new store with its first account."), InitOptions, 0, 0, initStore},
    Verb{"demo", "", QT_TRANSLATE_NOOP("cli", "Make a demonstration store of invented parties."), DemoOptions, 0, 0, makeDemo},
    Verb{"check-id", "CODE…", QT_TRANSLATE_NOOP("cli", "Check credit codes and resident numbers; needs no store."), {}, 1, -1, checkIdentifiers},
    Verb{"import", "parties|facts FILE", QT_TRANSLATE_NOOP("cli", "Import a CSV or XLSX file; good rows go in as one batch."), ImportOptions, 2, 2, importFile},
    Verb{"evaluate", "", QT_TRANSLATE_NOOP("cli", "Score, stars and grade of every party."), EvaluateOptions, 0, 0, evaluateAll},
    Verb{"explain", "IDENTIFIER|PARTY", QT_TRANSLATE_NOOP("cli", "The lines that sum to a party's score."), ExplainOptions, 1, 1, explainParty},
    Verb{"check-participants", "FILE", QT_TRANSLATE_NOOP("cli", "Who of a list of names or codes may take part on a day, and with which papers."), AccessOptions, 1, 1, checkParticipants},
    Verb{"history", "IDENTIFIER|PARTY", QT_TRANSLATE_NOOP("cli", "A party's score at every day on which it changed."), HistoryOptions, 1, 1, showHistory},
    Verb{"list", "parties", QT_TRANSLATE_NOOP("cli", "The register: filtered, sorted, page by page."), ListOptions, 1, 1, listParties},
    Verb{"dashboard", "", QT_TRANSLATE_NOOP("cli", "The state of supervision in numbers."), DashboardOptions, 0, 0, showDashboard},
    Verb{"report", "classification|party|explanation|history|duties|financing|training|dashboard [IDENTIFIER|PARTY]", QT_TRANSLATE_NOOP("cli", "Write a report as PDF, XLSX or CSV."), ReportOptions, 1, 2, writeReport},
    Verb{"verify", "", QT_TRANSLATE_NOOP("cli", "Check every entry of the journal: hash, chain, signature."), {}, 0, 0, verifyJournal},
    Verb{"rebuild", "", QT_TRANSLATE_NOOP("cli", "Fold the journal anew and compare."), RebuildOptions, 0, 0, rebuildProjections},
    Verb{"backup", "create [-o FILE] | verify FILE | restore FILE", QT_TRANSLATE_NOOP("cli", "Make, check or restore a backup."), BackupOptions, 1, 2, handleBackup},
    Verb{"account", "list | add NAME", QT_TRANSLATE_NOOP("cli", "The accounts of the store."), AccountOptions, 1, 2, handleAccount},
    Verb{"rules", "list | show ID | import FILE | adopt ID", QT_TRANSLATE_NOOP("cli", "Rule books: drafts, adopted versions, presets."), {}, 1, 2, handleRules},
    Verb{"party", "add | show ID | merge FROM TO | unmerge FROM | reveal ID", QT_TRANSLATE_NOOP("cli", "Record, show and join parties."), PartyOptions, 1, 3, handleParty},
    Verb{"fact", "add | withdraw ID | confirm ID | objection ID on|off", QT_TRANSLATE_NOOP("cli", "Record, withdraw and confirm credit facts."), FactOptions, 1, 3, handleFact},
    Verb{"listing", "list | candidates | procedures | show N | propose | step N ACT | decide N | print N notice|entry|exit | export LIST -o FILE | publish | remove ID",
         QT_TRANSLATE_NOOP("cli", "Red and black lists: whom the rules propose, procedures from notice to exit, entries, and entries taken over from others."), ListingOptions, 1, 3, handleListing},
    Verb{"commitment", "list | give | check N kept|false|unfulfilled | withdraw N | print N -o FILE",
         QT_TRANSLATE_NOOP("cli", "Credit commitments of suppliers for projects, and their spot checks."), CommitmentOptions, 1, 3, handleCommitment},
    Verb{"petition", "list | show N | receive objection|repair | step N ACT | preview N OUTCOME | decide N OUTCOME",
         QT_TRANSLATE_NOOP("cli", "Objections and applications for credit repair: receipt, verification, decision with its effect, answer."), PetitionOptions, 1, 3, handlePetition},
    Verb{"record", "types | list TYPE | show N | open TYPE | act N ACT",
         QT_TRANSLATE_NOOP("cli", "Contracts, banks, financing, measures, benefits, mutual reviews, courses and events: all records of one shape."), RecordOptions, 1, 3, handleRecord},
    Verb{"evaluation", "run PERIOD | show N | verify N | print N -o FILE", QT_TRANSLATE_NOOP("cli", "Periodic evaluations: run, look through, prove. Approval and publication are steps of the record."), EvaluationOptions, 2, 2, handleEvaluation},
    Verb{"external", "layouts | import FILE | export penalties|red|black|LAYOUT -o FILE",
         QT_TRANSLATE_NOOP("cli", "Information of other authorities, and what the office hands to the credit platform."), ExternalOptions, 1, 2, handleExternal},
    Verb{"mutual", "ask | list", QT_TRANSLATE_NOOP("cli", "Mutual reviews: ask for all of a project at a node; what is missing or late."), MutualOptions, 1, 1, handleMutual},
    Verb{"training", "overview | attend EVENT FILE", QT_TRANSLATE_NOOP("cli", "Publicity and training: the year against its targets; who took part, from a CSV or XLSX file."), TrainingOptions, 1, 3, handleTraining},
    Verb{"certificate", "print IDENTIFIER|PARTY -o FILE | verify TEXT|FILE.pdf", QT_TRANSLATE_NOOP("cli", "Credit certificates for banks and purchasers: write one, or prove what somebody shows."), CertificateOptions, 2, 2, handleCertificate},
    Verb{"measures", "propose | reconcile | effect [CODE]", QT_TRANSLATE_NOOP("cli", "Joint measures and incentives: whom they reach, which are to be applied, lifted or asked about."), MeasuresOptions, 1, 2, handleMeasures},
    Verb{"form", "list | publish FILE | export CODE -o FILE | retire CODE", QT_TRANSLATE_NOOP("cli", "Evaluation forms: versions that never change."), FormOptions, 1, 2, handleForm},
    Verb{"inspection", "list | show N | print N | submit FILE | return N | verify N FILE | review N | hear N | effect N | withdraw N",
         QT_TRANSLATE_NOOP("cli", "Inspections from the filled form to the facts they become."), InspectionOptions, 1, 3, handleInspection},
    Verb{"rectify", "notice INSPECTION | reply NOTICE ITEM | verify NOTICE ITEM accept|refuse | late NOTICE ITEM | list | show NOTICE | print NOTICE",
         QT_TRANSLATE_NOOP("cli", "Notices of rectification, their replies and verification."), RectifyOptions, 1, 4, handleRectification},
    Verb{"case", "open | step CASE ACT | decide CASE penalty|exposure | close CASE | list | show CASE | print CASE notice|exposure | causes | proposals | count",
         QT_TRANSLATE_NOOP("cli", "Investigation cases with their steps, clocks and results."), CaseOptions, 1, 3, handleCase},
    Verb{"plan", "list | show ID | propose | adopt | assign ID | withdraw ID | frequency", QT_TRANSLATE_NOOP("cli", "Yearly plans: who must be inspected when."), PlanOptions, 1, 2, handlePlan},
    Verb{"draw", "list | make | show ID | verify ID", QT_TRANSLATE_NOOP("cli", "Double random selection from a recorded seed."), DrawOptions, 1, 2, handleDraw},
    Verb{"task", "list | assign | amend IDS | cancel IDS | handover FROM TO | declare NAME | export | import FILE",
         QT_TRANSLATE_NOOP("cli", "Inspection tasks: assign, change, hand over, carry as a file."), TaskOptions, 1, 3, handleTask},
    Verb{"bundle", "export -o FILE | import FILE | inspect FILE", QT_TRANSLATE_NOOP("cli", "Exchange files with the office or its laptops."), BundleOptions, 1, 2, handleBundle},
    Verb{"enrol", "request -o FILE | approve FILE -o FILE | accept FILE | key -o FILE", QT_TRANSLATE_NOOP("cli", "Join an office: ask, approve, accept; copy the office's key."), EnrolOptions, 1, 2, handleEnrolment},
    Verb{"device", "list | revoke LABEL", QT_TRANSLATE_NOOP("cli", "The computers of the office."), DeviceOptions, 1, 2, handleDevice},
    Verb{"release", "list | prepare | publish -o FILE | write -o FILE | apply FILE", QT_TRANSLATE_NOOP("cli", "What the office publishes to its laptops, signed by two persons."), ReleaseOptions, 1, 2, handleRelease},
    Verb{"conflict", "list | resolve RECORD ENTRY | keep-both ONE OTHER | reissue ENTRY | reject ENTRY", QT_TRANSLATE_NOOP("cli", "Values that two people changed, what has to be compared, and entries that were not applied."), ConflictOptions, 1, 3, handleConflict},
    Verb{"log", "", QT_TRANSLATE_NOOP("cli", "The audit trail, newest first."), LogOptions, 0, 0, showLog},
};

} // namespace

std::span<const Verb> verbs()
{
    return Verbs;
}

base::Result<void> dispatch(Invocation &invocation, std::span<const Action> actions)
{
    QStringList names;
    for (const Action &action : actions) {
        names.append(QString::fromLatin1(action.name));
        if (invocation.argument(0) != names.last())
            continue;
        const auto given = invocation.line().arguments.size() - 1;
        if (given == action.arguments)
            return action.run(invocation);
        return usageError(u"CLI-018"_s, Text::tr("“%1 %2” has too much or too little after it. Use --help to see what it needs.")
                                            .arg(QString::fromLatin1(invocation.line().verb->name), names.last()));
    }
    return usageError(u"CLI-019"_s, Text::tr("“%1” is not an action of %2. There are: %3.")
                                        .arg(invocation.argument(0), QString::fromLatin1(invocation.line().verb->name), names.join(u", "_s)));
}

} // namespace chengcai::cli
