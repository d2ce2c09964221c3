// SPDX-License-Identifier: GPL-3.0-or-later
// Publicity and training: the year against its targets, who took part from a list, and the duties in plain words.
#include "base/money.h"
#include "exchange/tables/tablereader.h"
#include "exchange/tables/tablewriter.h"
#include "services/attendance.h"
#include "services/bureau.h"
#include "services/duties.h"
#include "services/laptop.h"
#include "services/maintenance.h"
#include "services/rulebooks.h"
#include "services/factregister.h"
#include "services/training.h"
#include "domain/statutes.h"
#include "support/preset.h"

#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PartyId;
using domain::PartyKind;
using domain::RecordId;
using domain::RecordType;
using services::AttendanceList;
using services::AttendanceState;
using services::Records;
using tests::Bureau;
using tests::codeOf;
using tests::Today;

namespace {

const QString ExpertA = u"11010519491231002X"_s;
const QString ExpertB = u"440524188001010014"_s;

struct School : Bureau {
    School()
    {
        agency = party(PartyKind::Agency, tests::uscc(2), u"演示代理 002"_s);
        supplier = party(PartyKind::Supplier, tests::uscc(3), u"演示供应商 003"_s);
        twin = party(PartyKind::Supplier, tests::uscc(1), u"演示采购人 001"_s); // the same code, another kind
        expert = party(PartyKind::Expert, ExpertA, u"演示专家 甲"_s);
        other = party(PartyKind::Expert, ExpertB, u"演示专家 乙"_s);
    }
    RecordId open(services::RecordInput input)
    {
        const auto id = Records(session()).open(std::move(input));
        if (!id)
            qFatal("not opened: %s %s", qPrintable(id.error().code), qPrintable(id.error().message));
        return *id;
    }
    [[nodiscard]] base::Result<void> act(RecordId id, const QString &act, const domain::RecordValues &values, QDate day = {})
    {
        return Records(session()).act(id, {.act = act, .day = day, .text = u"说明"_s, .values = values});
    }
    void must(const base::Result<void> &done)
    {
        if (!done)
            qFatal("refused: %s %s", qPrintable(done.error().code), qPrintable(done.error().message));
    }
    RecordId event(const QString &form, QDate on = Today, const QString &title = u"演示活动"_s)
    {
        const RecordId id = open({.type = RecordType::Event, .day = on, .values = {{u"title"_s, title}, {u"form"_s, form}, {u"held_on"_s, on.toString(Qt::ISODate)}, {u"place"_s, u"演示会议室"_s}}});
        must(act(id, u"hold"_s, {}, on));
        return id;
    }
    RecordId course(const QString &title, QDate day = Today)
    {
        return open({.type = RecordType::Course, .day = day, .values = {{u"title"_s, title}, {u"form"_s, u"video"_s}, {u"audience"_s, u"everybody"_s}, {u"version"_s, u"1"_s}}});
    }
    void counted(RecordId id, QDate day, int views)
    {
        must(act(id, u"views"_s, {{u"views"_s, QString::number(views)}}, day));
    }
    base::Result<void> asked(RecordId id, int answered, int satisfied, QDate day = {})
    {
        return act(id, u"survey"_s, {{u"answered"_s, QString::number(answered)}, {u"satisfied"_s, QString::number(satisfied)}}, day);
    }
    RecordId attended(RecordId subject, PartyId party, const QString &person = u"张三"_s, const domain::RecordValues &more = {})
    {
        services::RecordInput input{.type = RecordType::Attendance, .party = party, .subject = subject, .values = more};
        input.values[u"person"_s] = person;
        return open(std::move(input));
    }
    [[nodiscard]] services::TrainingYear year(int year = Today.year()) { return services::trainingYear(session().reader(), year, {}).value(); }
    [[nodiscard]] qint64 figure(const QString &code, int of = Today.year()) { return year(of).of(code)->value; }
    qint64 head() { return session().store().ledger().head().receivedNo; }
    [[nodiscard]] QString path(const QString &name) const { return folder() + u'/' + name; }

    PartyId agency;
    PartyId supplier;
    PartyId twin;
    PartyId expert;
    PartyId other;
};

const services::AttendanceLine &lineOf(const AttendanceList &list, qint64 number)
{
    return *std::find_if(list.lines.begin(), list.lines.end(), [number](const auto &line) { return line.line == number; });
}

QString problemOf(const AttendanceList &list, qint64 number)
{
    const auto &line = lineOf(list, number);
    return line.problems.empty() ? QString() : line.problems.front().field + u' ' + line.problems.front().code;
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT
private slots:
    void viewsAreThoseOfTheYear();
    void satisfactionIsOfAnswersAndNeverRoundedUp();
    void eventsAreCountedByFormWhenTheyWereHeld();
    void whoTookPartAndWhoDidNot();
    void pledgesAndTheirPapers();
    void everyNumberIsTheLengthOfItsList();
    void targetsComeFromTheData();
    void countsOnlyGrow();
    void pastedListIsJudgedLineByLine();
    void checkedListIsOneEntryWithTheFactsOfPassedTests();
    void theSameListAgainRecordsNothing();
    void headingsMayStandInAnyOrder();
    void filesGiveWhatPastingGives();
    void nothingOfAListIsLost();
    void listIsRefusedWhereItCannotBelong();
    void expertTakesATestOnce();
    void dutiesSayWhatTheRuleBookSays();
    void rebuiltStoreIsTheSame();
};

void TestTraining::viewsAreThoseOfTheYear()
{
    School school;
    const QDate last(2025, 12, 31);
    const RecordId old = school.course(u"廉政网课"_s, QDate(2025, 11, 1));
    school.counted(old, QDate(2025, 12, 1), 300);
    school.counted(old, last, 1000);
    school.counted(old, QDate(2026, 1, 1), 1700);
    school.counted(old, Today, 2500);
    const RecordId fresh = school.course(u"电子平台操作手册"_s);
    school.counted(fresh, Today, 1600);
    (void)school.course(u"无人观看"_s);
    QCOMPARE(school.figure(u"views"_s, 2025), 1000);
    QCOMPARE(school.figure(u"views"_s, 2026), 1500 + 1600);
    QCOMPARE(school.figure(u"views"_s, 2024), 0);
    QCOMPARE(school.year().of(u"views"_s)->rows.size(), size_t(2));
    QCOMPARE(codeOf(services::trainingYear(school.session().reader(), 0, {})), u"TRA-040"_s);
}

void TestTraining::satisfactionIsOfAnswersAndNeverRoundedUp()
{
    QVERIFY(!services::satisfactionPerMille(0, 0));
    for (int answered = 1; answered <= 200; ++answered) {
        for (int satisfied = 0; satisfied <= answered; ++satisfied) {
            const int shown = *services::satisfactionPerMille(satisfied, answered);
            QCOMPARE(shown >= 950, satisfied * 100 >= answered * 95); // 95.0 % is shown only where it is reached
            QVERIFY(shown * answered <= satisfied * 1000);
        }
    }
    School school;
    const RecordId held = school.event(u"publicity"_s);
    const RecordId course = school.course(u"网课"_s);
    QVERIFY(!school.year().of(u"satisfaction"_s)->reached); // nobody was asked
    QVERIFY(school.asked(held, 100, 96).ok());
    QVERIFY(school.asked(course, 50, 46).ok());
    const auto figure = *school.year().of(u"satisfaction"_s);
    QCOMPARE(figure.value, (96 + 46) * 1000 / 150);
    QVERIFY(!figure.reached);
    QVERIFY(school.asked(course, 150, 146).ok());
    QVERIFY(school.year().of(u"satisfaction"_s)->reached); // 242 of 250
    QVERIFY(services::satisfactionText(*services::record(school.session().reader(), course)).contains(u"97.3"_s));
    QVERIFY(services::satisfactionText(*services::record(school.session().reader(), school.course(u"另一课"_s))).isEmpty());
}

void TestTraining::eventsAreCountedByFormWhenTheyWereHeld()
{
    School school;
    (void)school.event(u"purchaser-training"_s, QDate(2025, 12, 31), u"上年培训"_s);
    (void)school.event(u"purchaser-training"_s, QDate(2026, 1, 1), u"本年培训"_s);
    (void)school.event(u"supplier-signing"_s, Today, u"签约会"_s);
    (void)school.open({.type = RecordType::Event, .values = {{u"title"_s, u"计划中"_s}, {u"form"_s, u"publicity"_s}, {u"held_on"_s, Today.toString(Qt::ISODate)}, {u"place"_s, u"广场"_s}}});
    QCOMPARE(school.figure(u"events"_s), 2);
    QCOMPARE(school.figure(u"events"_s, 2025), 1);
    QCOMPARE(school.figure(u"events.purchaser-training"_s), 1);
    QCOMPARE(school.figure(u"events.supplier-signing"_s), 1);
    QCOMPARE(school.figure(u"events.publicity"_s), 0); // planned is not held
}

void TestTraining::whoTookPartAndWhoDidNot()
{
    School school;
    const RecordId one = school.event(u"agency-education"_s);
    const RecordId two = school.event(u"publicity"_s, Today, u"宣传日"_s);
    const RecordId before = school.event(u"supplier-signing"_s, QDate(2025, 6, 1), u"上年签约会"_s);
    (void)school.attended(one, school.agency, u"甲"_s);
    (void)school.attended(one, school.agency, u"乙"_s);
    (void)school.attended(two, school.agency, u"甲"_s);
    (void)school.attended(before, school.supplier);
    const RecordId wrong = school.attended(two, school.expert);
    QVERIFY(school.act(wrong, u"withdraw"_s, {}).ok());
    QCOMPARE(school.figure(u"attended.agency"_s), 1); // parties, not persons
    QCOMPARE(school.year().of(u"attended.agency"_s)->rows.front().note, u"3 participation(s)"_s);
    QCOMPARE(school.figure(u"attended.supplier"_s), 0);
    QCOMPARE(school.figure(u"attended.supplier"_s, 2025), 1);
    QCOMPARE(school.figure(u"attended.expert"_s), 0);
    QCOMPARE(school.figure(u"absent.agency"_s), 0);
    QCOMPARE(school.figure(u"absent.supplier"_s), 2);
    QCOMPARE(school.figure(u"absent.expert"_s), 2);
    // Who gave way is nobody's absence, and what it did is its heir's.
    school.as(u"wang"_s);
    const PartyId heir = school.party(PartyKind::Agency, tests::uscc(20), u"演示代理 020"_s);
    QCOMPARE(school.figure(u"absent.agency"_s), 1);
    QVERIFY(services::PartyRegister(school.session()).succeed(school.agency, heir, services::SuccessionReason::DuplicateRecord, {}, u"重复"_s).ok());
    QCOMPARE(school.figure(u"absent.agency"_s), 0);
    QCOMPARE(school.year().of(u"attended.agency"_s)->rows.front().party, heir);
    for (const PartyKind kind : domain::AllPartyKinds) {
        const auto year = school.year();
        const auto *attended = year.of(u"attended."_s + domain::partyKindName(kind));
        const auto *absent = year.of(u"absent."_s + domain::partyKindName(kind));
        QCOMPARE(attended->value + absent->value, absent->whole);
    }
}

void TestTraining::pledgesAndTheirPapers()
{
    School school;
    const RecordId signing = school.event(u"supplier-signing"_s);
    const RecordId ticked = school.attended(signing, school.supplier, u"甲"_s, {{u"pledge"_s, u"1"_s}});
    const RecordId later = school.attended(signing, school.twin, u"乙"_s);
    QCOMPARE(school.figure(u"pledges"_s), 1);
    QCOMPARE(school.figure(u"pledges.scanned"_s), 0);
    QCOMPARE(codeOf(Records(school.session()).act(later, {.act = u"pledge"_s})), u"REC-024"_s); // the signed paper is what it is about
    QTemporaryFile scan;
    QVERIFY(scan.open() && scan.write("signed") > 0 && scan.flush());
    QVERIFY(Records(school.session()).act(later, {.act = u"pledge"_s}, {scan.fileName()}).ok());
    QCOMPARE(school.figure(u"pledges"_s), 2);
    QCOMPARE(school.figure(u"pledges.scanned"_s), 1);
    QVERIFY(Records(school.session()).act(ticked, {.act = u"pledge"_s}, {scan.fileName()}).ok());
    QCOMPARE(school.figure(u"pledges"_s), 2);
    QCOMPARE(school.year().of(u"pledges.scanned"_s)->whole, 2);
}

void TestTraining::everyNumberIsTheLengthOfItsList()
{
    School school;
    const RecordId test = school.event(u"expert-test"_s);
    const RecordId signing = school.event(u"supplier-signing"_s, Today, u"签约会"_s);
    (void)school.attended(test, school.expert, u"甲"_s, {{u"score"_s, u"60"_s}});
    (void)school.attended(test, school.other, u"乙"_s, {{u"score"_s, u"59"_s}});
    (void)school.attended(signing, school.supplier, u"丙"_s, {{u"pledge"_s, u"1"_s}});
    int lists = 0;
    for (const services::TrainingFigure &figure : school.year().figures) {
        if (figure.code == u"views"_s || figure.code == u"satisfaction"_s)
            continue;
        QCOMPARE(figure.value, qint64(figure.rows.size()));
        for (const services::TrainingRow &row : figure.rows)
            QVERIFY2(row.record.isValid() || row.party.isValid(), qPrintable(figure.code)); // every row opens something
        ++lists;
    }
    QCOMPARE(lists, 1 + 6 + 4 + 3 + 4);
    QCOMPARE(school.figure(u"tests.passed"_s), 1);
    QCOMPARE(school.year().of(u"tests.passed"_s)->whole, 2);
}

void TestTraining::targetsComeFromTheData()
{
    School school;
    const auto year = school.year();
    QCOMPARE(year.of(u"views"_s)->whole, 4000);
    QCOMPARE(year.of(u"satisfaction"_s)->whole, 950);
    QCOMPARE(year.of(u"events"_s)->whole, 10);
    for (const services::TrainingFigure &figure : year.figures) {
        QCOMPARE(figure.target, figure.code == u"views"_s || figure.code == u"satisfaction"_s || figure.code == u"events"_s);
        QVERIFY(!figure.reached);
        QVERIFY(!services::trainingFigureText(figure).isEmpty());
        QVERIFY(services::trainingShare(figure) >= -1 && services::trainingShare(figure) <= 1000);
    }
    const RecordId course = school.course(u"网课"_s);
    school.counted(course, Today, 3999);
    QVERIFY(!school.year().of(u"views"_s)->reached);
    school.counted(course, Today, 4000);
    QVERIFY(school.year().of(u"views"_s)->reached);
    for (int i = 0; i < 10; ++i)
        (void)school.event(u"publicity"_s, Today, u"活动 %1"_s.arg(i));
    QVERIFY(school.year().of(u"events"_s)->reached);
    school.counted(course, Today, 400'000);
    QCOMPARE(services::trainingShare(*school.year().of(u"views"_s)), 1000); // a bar is never longer than its frame
}

void TestTraining::countsOnlyGrow()
{
    School school;
    const RecordId course = school.course(u"网课"_s);
    school.counted(course, Today, 100);
    QCOMPARE(codeOf(school.act(course, u"views"_s, {{u"views"_s, u"40"_s}})), u"TRA-001"_s); // the new ones alone
    QCOMPARE(codeOf(school.asked(course, 10, 11)), u"TRA-002"_s);
    QVERIFY(school.asked(course, 10, 5).ok());
    QCOMPARE(codeOf(school.asked(course, 11, 8)), u"TRA-004"_s); // one more answer, three more satisfied
    QVERIFY(school.asked(course, 13, 8).ok());
}

void TestTraining::pastedListIsJudgedLineByLine()
{
    School school;
    const RecordId test = school.event(u"expert-test"_s);
    const qint64 before = school.head();
    const QStringList lines{ExpertA + u"\t演示专家 甲\t88"_s,    // 1 by its number
                            u"演示专家 乙,乙,70"_s,              // 2 by its name
                            QString(),                            // 3
                            u"无此单位,丙,70"_s,                  // 4
                            ExpertB + u"，，61"_s,               // 5 no person
                            ExpertB + u"；乙；101"_s,            // 6 no such result
                            ExpertB + u",乙,好"_s,               // 7 no number
                            u",丁,70"_s,                          // 8 no party
                            ExpertA + u",演示专家 甲,90"_s,      // 9 twice
                            u"91410000MA00000000,戊,60"_s};      // 10 a code that fails its check
    const auto list = services::readAttendance(school.session(), test, lines.join(u'\n'));
    QVERIFY2(list.ok(), qPrintable(codeOf(list)));
    QCOMPARE(list->lines.size(), size_t(9));
    QCOMPARE(lineOf(*list, 1).state, AttendanceState::Ready);
    QCOMPARE(lineOf(*list, 1).party.id, school.expert);
    QCOMPARE(lineOf(*list, 1).match, services::ParticipantMatch::ByCode);
    QCOMPARE(lineOf(*list, 2).state, AttendanceState::ToConfirm); // a name is only a candidate
    QCOMPARE(lineOf(*list, 2).party.id, school.other);
    QVERIFY(!lineOf(*list, 2).willBeRecorded());
    QCOMPARE(problemOf(*list, 4), u"party TRA-024"_s);
    QCOMPARE(problemOf(*list, 5), u"person REC-001"_s);
    QCOMPARE(problemOf(*list, 6), u"score REC-001"_s);
    QCOMPARE(problemOf(*list, 7), u"score REC-001"_s);
    QCOMPARE(problemOf(*list, 8), u"party TRA-011"_s);
    QCOMPARE(problemOf(*list, 9), u"person TRA-026"_s);
    QCOMPARE(problemOf(*list, 10), u"party TRA-024"_s);
    for (const auto &line : list->lines) {
        for (const base::Error &problem : line.problems)
            QVERIFY(!problem.message.isEmpty() && !problem.message.contains(u"%1"_s));
    }
    QCOMPARE(school.head(), before); // nothing is recorded by looking

    // One code that two kinds have: the kind that the event is for, or nobody.
    const QString twice = tests::uscc(1) + u",甲"_s;
    QCOMPARE(lineOf(*services::readAttendance(school.session(), school.event(u"purchaser-training"_s, Today, u"培训"_s), twice), 1).party.id, school.purchaser);
    QCOMPARE(lineOf(*services::readAttendance(school.session(), school.event(u"supplier-signing"_s, Today, u"签约"_s), twice), 1).party.id, school.twin);
    QCOMPARE(problemOf(*services::readAttendance(school.session(), school.event(u"publicity"_s, Today, u"宣传"_s), twice), 1), u"party TRA-023"_s);
    // Inspectors come for nobody.
    QCOMPARE(lineOf(*services::readAttendance(school.session(), school.event(u"inspector-training"_s, Today, u"内训"_s), u",王检查"_s), 1).state, AttendanceState::Ready);
}

void TestTraining::checkedListIsOneEntryWithTheFactsOfPassedTests()
{
    School school;
    const RecordId test = school.event(u"expert-test"_s);
    auto list = services::readAttendance(school.session(), test, ExpertA + u",甲,60\n演示专家 乙,乙,59\n无此人,丙,90"_s);
    QVERIFY(list.ok());
    const qint64 before = school.head();
    QTemporaryFile sheet;
    QVERIFY(sheet.open() && sheet.write("signed list") > 0 && sheet.flush());
    QCOMPARE(list->willBeRecorded(), 1);
    list->lines[1].confirmed = true;
    const auto done = services::recordAttendance(school.session(), *list, {sheet.fileName()});
    QVERIFY2(done.ok(), qPrintable(codeOf(done)));
    QCOMPARE(*done, 2);
    QCOMPARE(school.head(), before + 1);
    const auto facts = services::factsOf(school.session().reader(), school.expert);
    QCOMPARE(facts.size(), size_t(1));
    QCOMPARE(facts.front().indicator, u"ZJ-P02"_s);
    QCOMPARE(facts.front().effectiveOn, Today);
    QCOMPARE(facts.front().evidence.size(), size_t(1));
    QVERIFY(services::factsOf(school.session().reader(), school.other).empty()); // 59 is no pass
    for (const services::RecordLine &line : services::recordLines(school.session().reader(), RecordType::Attendance, {}, Today, 10)) {
        QCOMPARE(line.record.evidence.size(), size_t(1));
        QCOMPARE(line.record.fact.isValid(), line.record.party == school.expert);
    }
    // Refused all together if anything came in between.
    auto stale = services::readAttendance(school.session(), test, ExpertB + u",乙二,90"_s);
    QVERIFY(stale.ok());
    QCOMPARE(stale->lines.front().state, AttendanceState::Recorded);
    QCOMPARE(codeOf(services::recordAttendance(school.session(), *stale)), u"TRA-022"_s);
}

void TestTraining::theSameListAgainRecordsNothing()
{
    School school;
    const RecordId event = school.event(u"agency-education"_s);
    const QString text = tests::uscc(2) + u",甲\n"_s + tests::uscc(2) + u",乙"_s;
    const auto first = services::readAttendance(school.session(), event, text);
    const auto second = services::readAttendance(school.session(), event, text);
    QCOMPARE(*services::recordAttendance(school.session(), *first), 2);
    QCOMPARE(codeOf(services::recordAttendance(school.session(), *second)), u"REC-010"_s); // judged before, recorded by another meanwhile
    const auto again = services::readAttendance(school.session(), event, text);
    QCOMPARE(again->count(AttendanceState::Recorded), 2);
    QVERIFY(std::none_of(again->lines.begin(), again->lines.end(), [](const auto &line) { return line.left(); }));
    QCOMPARE(services::recordCount(school.session().reader(), RecordType::Attendance), 2);
}

void TestTraining::headingsMayStandInAnyOrder()
{
    School school;
    const RecordId test = school.event(u"expert-test"_s);
    const auto list = services::readAttendance(school.session(), test, u"成绩\t姓名\t统一社会信用代码\t备注\n75\t甲\t%1\t迟到"_s.arg(ExpertA));
    QVERIFY2(list.ok(), qPrintable(codeOf(list)));
    QCOMPARE(list->lines.size(), size_t(1));
    QCOMPARE(list->lines.front().state, AttendanceState::Ready);
    QCOMPARE(list->lines.front().score, u"75"_s);
    QCOMPARE(list->header.size(), 4);
    QVERIFY(list->lines.front().cells.contains(u"迟到"_s));
}

void TestTraining::filesGiveWhatPastingGives()
{
    School school;
    const RecordId test = school.event(u"expert-test"_s);
    const std::vector<QStringList> rows{{ExpertA, u"甲"_s, u"88"_s, u"是"_s}, {u"演示专家 乙"_s, u"乙"_s, u"40"_s, u"否"_s}, {u"无此人"_s, u"丙"_s, u""_s, u"也许"_s}};
    QString pasted = u"单位\t姓名\t成绩\t承诺书"_s;
    for (const QStringList &row : rows)
        pasted += u'\n' + row.join(u'\t');
    const auto wanted = services::readAttendance(school.session(), test, pasted);
    QVERIFY(wanted.ok());
    for (const QString &ending : {u".csv"_s, u".xlsx"_s}) {
        const QString path = school.path(u"list"_s + ending);
        auto writer = exchange::TableWriter::create(path, {{u"单位"_s}, {u"姓名"_s}, {u"成绩"_s}, {u"承诺书"_s}}, {});
        QVERIFY(writer.ok());
        for (const QStringList &row : rows)
            QVERIFY((*writer)->write({row[0], row[1], row[2], row[3]}).ok());
        QVERIFY((*writer)->finish().ok());
        const auto read = services::readAttendanceFile(school.session(), test, path);
        QVERIFY2(read.ok(), qPrintable(codeOf(read)));
        QCOMPARE(read->lines.size(), wanted->lines.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(read->lines[i].line, wanted->lines[i].line);
            QCOMPARE(read->lines[i].state, wanted->lines[i].state);
            QCOMPARE(read->lines[i].party.id, wanted->lines[i].party.id);
            QCOMPARE(read->lines[i].cells, rows[i]);
            QCOMPARE(read->lines[i].pledge, i == 0);
            QCOMPARE(read->lines[i].problems.size(), wanted->lines[i].problems.size());
        }
    }
    QCOMPARE(wanted->lines.back().problems.size(), size_t(2)); // the party and the pledge, each by its field
    QVERIFY(codeOf(services::readAttendanceFile(school.session(), test, school.path(u"nowhere.csv"_s))).startsWith(u"TAB-"_s));
}

void TestTraining::nothingOfAListIsLost()
{
    School school;
    const RecordId event = school.event(u"agency-education"_s);
    const QString text = u"单位\t姓名\t职务\n%1\t甲\t主任\n演示代理 002\t乙\t科长\n无此单位\t丙\t科员\n%1\t\t干事"_s.arg(tests::uscc(2));
    auto list = services::readAttendance(school.session(), event, text);
    QVERIFY2(list.ok(), qPrintable(codeOf(list)));
    QCOMPARE(*services::recordAttendance(school.session(), *list), 1);
    const QString sheet = school.path(u"left.csv"_s);
    QVERIFY(services::writeAttendanceErrors(*list, sheet, school.clock).ok());
    const auto reader = exchange::TableReader::open(sheet);
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->header().first(3), QStringList({u"单位"_s, u"姓名"_s, u"职务"_s}));
    QStringList persons;
    exchange::Row row;
    while ((*reader)->next(row)) {
        persons << row.at(2).text();
        QVERIFY(!row.at(3).isEmpty() && !row.at(4).isEmpty() && !row.at(5).isEmpty()); // field, code and reason
    }
    QCOMPARE(persons, QStringList({u"科长"_s, u"科员"_s, u"干事"_s})); // a name that nobody confirmed is left, too
    // Corrected and read again: nothing is recorded twice.
    const auto left = services::readAttendance(school.session(), event, services::leftText(*list).replace(u"演示代理 002"_s, tests::uscc(2)));
    QVERIFY(left.ok());
    QCOMPARE(left->lines.size(), size_t(3));
    QCOMPARE(*services::recordAttendance(school.session(), *left), 1);
    // The sheet itself can be read again: its added columns mean nothing.
    QVERIFY(services::readAttendanceFile(school.session(), event, sheet).ok());
}

void TestTraining::listIsRefusedWhereItCannotBelong()
{
    School school;
    const RecordId planned = school.open({.type = RecordType::Event, .values = {{u"title"_s, u"计划"_s}, {u"form"_s, u"publicity"_s}, {u"held_on"_s, Today.toString(Qt::ISODate)}, {u"place"_s, u"广场"_s}}});
    QCOMPARE(codeOf(services::readAttendance(school.session(), planned, u"甲,乙"_s)), u"TRA-010"_s);
    QCOMPARE(codeOf(services::readAttendance(school.session(), {}, u"甲,乙"_s)), u"REC-005"_s);
    const RecordId event = school.event(u"publicity"_s, Today, u"宣传"_s);
    QCOMPARE(codeOf(services::readAttendance(school.session(), event, u" \n\n"_s)), u"TRA-020"_s);
    QString many;
    for (size_t i = 0; i <= services::MostAttendanceLines; ++i)
        many += u",\n"_s;
    QCOMPARE(codeOf(services::readAttendance(school.session(), event, many)), u"TRA-021"_s);
    // A course has no result that counts and no day of its own.
    QCOMPARE(services::readAttendance(school.session(), school.course(u"网课"_s), tests::uscc(2) + u",甲"_s)->willBeRecorded(), 1);
}

void TestTraining::expertTakesATestOnce()
{
    School school;
    const RecordId test = school.event(u"expert-test"_s);
    (void)school.attended(test, school.expert, u"甲"_s, {{u"score"_s, u"70"_s}});
    QCOMPARE(codeOf(Records(school.session()).open({.type = RecordType::Attendance, .party = school.expert, .subject = test, .values = {{u"person"_s, u"甲（补考）"_s}, {u"score"_s, u"95"_s}}})), u"REC-010"_s);
    QCOMPARE(services::factsOf(school.session().reader(), school.expert).size(), size_t(1));
    // Taken back is the merit first, then the participation; then it may be recorded as it was.
    const RecordId second = school.event(u"expert-test"_s, Today, u"第二次测试"_s);
    const RecordId wrong = school.attended(second, school.other, u"乙"_s, {{u"score"_s, u"90"_s}});
    QCOMPARE(codeOf(school.act(wrong, u"withdraw"_s, {})), u"REC-026"_s);
    const auto merits = services::factsOf(school.session().reader(), school.other);
    QCOMPARE(merits.size(), size_t(1));
    school.as(u"wang"_s);
    school.must(services::FactRegister(school.session()).withdraw(merits.front().id, u"成绩录错"_s));
    school.must(school.act(wrong, u"withdraw"_s, {}));
    (void)school.attended(second, school.other, u"乙"_s, {{u"score"_s, u"95"_s}});
    const auto now = services::factsOf(school.session().reader(), school.other);
    QCOMPARE(std::count_if(now.begin(), now.end(), [](const domain::CreditFact &fact) { return !fact.withdrawn; }), 1);
    // Of a firm several persons come.
    const RecordId training = school.event(u"agency-education"_s, Today, u"教育会"_s);
    (void)school.attended(training, school.agency, u"甲"_s);
    (void)school.attended(training, school.agency, u"乙"_s);
}

void TestTraining::dutiesSayWhatTheRuleBookSays()
{
    const auto book = tests::shippedRuleBook(u"jiangsu-2019"_s);
    QVERIFY(book.ok());
    for (const PartyKind kind : domain::AllPartyKinds) {
        const domain::KindRules &rules = book->rules(kind);
        const auto lines = services::dutyLines(*book, kind);
        std::set<QString> codes;
        qsizetype duties = 0;
        bool indicators = false;
        for (const services::DutyLine &line : lines) {
            QVERIFY(!line.text.isEmpty() && !line.basis.isEmpty());
            if (line.sort == services::DutyLine::Sort::Duty) {
                QVERIFY(!indicators); // duties come first
                ++duties;
                continue;
            }
            indicators = true;
            codes.insert(line.code);
            const domain::Indicator &indicator = *book->indicator(line.code);
            const bool costs = indicator.polarity == domain::Polarity::Negative;
            QCOMPARE(line.sort, costs ? services::DutyLine::Sort::Costs : services::DutyLine::Sort::Earns);
            QCOMPARE(line.pointsCenti, costs ? -indicator.pointsCenti : indicator.pointsCenti);
            QCOMPARE(line.veto, indicator.veto);
            QCOMPARE(line.basis, domain::statuteText(indicator.basis));
        }
        QCOMPARE(duties, qsizetype(rules.duties.size()));
        QVERIFY(duties > 0);
        QCOMPARE(codes.size(), size_t(rules.indicators.size()));
    }
    // Searched by code, by points, by a word of the statute.
    const auto one = services::dutyLines(*book, PartyKind::Supplier, u"gy-n15"_s);
    QCOMPARE(one.size(), size_t(1));
    QCOMPARE(one.front().code, u"GY-N15"_s);
    QVERIFY(!services::dutyLines(*book, PartyKind::Supplier, u"-50.00"_s).empty() || !services::dutyLines(*book, PartyKind::Supplier, base::formatPoints(-5000)).empty());
    QVERIFY(services::dutyLines(*book, PartyKind::Supplier, u"nobody asks for this"_s).empty());
    // What is retired is asked of nobody.
    domain::RuleBook retired = *book;
    retired.rules(PartyKind::Supplier).indicators[u"GY-N15"_s].retired = true;
    QVERIFY(services::dutyLines(retired, PartyKind::Supplier, u"GY-N15"_s).empty());
}

void TestTraining::rebuiltStoreIsTheSame()
{
    School school;
    const RecordId test = school.event(u"expert-test"_s);
    const auto list = services::readAttendance(school.session(), test, ExpertA + u",甲,60\n"_s + ExpertB + u",乙,30,是"_s);
    QCOMPARE(*services::recordAttendance(school.session(), *list), 2);
    const RecordId course = school.course(u"网课"_s);
    school.counted(course, Today, 10);
    const auto rebuilt = services::rebuildStore(school.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
    QCOMPARE(school.figure(u"tests.passed"_s), 1);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
