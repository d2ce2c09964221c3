// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/filledform.h"
#include "domain/inspection.h"
#include "domain/statecalendar.h"
#include "support/preset.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

const QDate Day(2026, 3, 20);

const FormTemplate &purchaser()
{
    static const FormTemplate form = tests::shippedForm(u"purchaser-general"_s).value();
    return form;
}

const RuleBook &preset()
{
    static const RuleBook book = tests::shippedRuleBook(u"jiangsu-2019"_s).value();
    return book;
}

FilledForm filled(Answers answers)
{
    return FilledForm(purchaser(), std::move(answers), Day, stateCalendar());
}

/// A row of the table of sampled projects with the dates given by column.
QStringList project(const QMap<QString, QString> &cells)
{
    QStringList row;
    for (const FormColumn &column : purchaser().item(u"A-03")->columns)
        row << cells.value(column.code);
    row[0] = u"演示-2026-01"_s;
    return row;
}

QStringList codesOf(const std::vector<FormProblem> &problems, const QString &item)
{
    QStringList codes;
    for (const FormProblem &problem : problems) {
        if (problem.item == item)
            codes << problem.code;
    }
    return codes;
}

/// Answers every asked item at random; what is hidden by then stays empty.
Answers randomAnswers(QRandomGenerator &random, int percent)
{
    Answers answers;
    for (const FormSection &section : purchaser().sections) {
        for (const FormItem &item : section.items) {
            if (random.bounded(100) >= percent || item.choices.empty() || item.deadline)
                continue;
            Answer answer;
            answer.value = item.type == ItemType::Number ? QString::number(random.bounded(40)) : item.choices[size_t(random.bounded(int(item.choices.size())))].value;
            answer.remark = u"抽查第 %1 号项目档案所见情况 %2"_s.arg(item.code).arg(random.bounded(1000));
            answers.insert(item.code, answer);
        }
    }
    return answers;
}

} // namespace

class TestFilledForm : public QObject
{
    Q_OBJECT
private slots:
    void deadlineAnswersItselfAndShowsTheDays_data();
    void deadlineAnswersItselfAndShowsTheDays();
    void deadlineIsOpenWhileThereIsTime();
    void onlyNotApplicableIsSaidByHand();
    void boundJudgesTheNumber();
    void questionsAppearWithTheirCondition();
    void notApplicableLeavesTheDenominator();
    void deductionNeedsANarrativeOfItsOwn();
    void evidenceIsRequiredByTheAnswer();
    void completeFormHasNoProblems();
    void rangeHoldsWhateverIsAnsweredNext();
    void answersComeBackByteForByte();
    void everyStepOfAnInspectionIsInOneTable();
};

void TestFilledForm::deadlineAnswersItselfAndShowsTheDays_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fromDay");
    QTest::addColumn<QString>("toDay");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("choice");
    // Due days counted by hand in the State Council's calendar of 2026: Spring Festival 15 to 23 February, make-up days 14 and 28 February.
    QTest::newRow("signed on day 30") << u"E-01"_s << u"award_date"_s << u"contract_date"_s << u"2026-01-05"_s << u"2026-02-04"_s << QDate(2026, 2, 4) << u"kept"_s;
    QTest::newRow("signed on day 31") << u"E-01"_s << u"award_date"_s << u"contract_date"_s << u"2026-01-05"_s << u"2026-02-05"_s << QDate(2026, 2, 4) << u"late"_s;
    QTest::newRow("day 30 is a holiday") << u"E-01"_s << u"award_date"_s << u"contract_date"_s << u"2026-01-18"_s << u"2026-02-24"_s << QDate(2026, 2, 24) << u"kept"_s;
    QTest::newRow("make-up Saturday counts") << u"E-04"_s << u"contract_date"_s << u"announcement_date"_s << u"2026-02-12"_s << u"2026-02-14"_s << QDate(2026, 2, 14) << u"kept"_s;
    QTest::newRow("announced after the holiday") << u"E-04"_s << u"contract_date"_s << u"announcement_date"_s << u"2026-02-12"_s << u"2026-02-24"_s << QDate(2026, 2, 14) << u"late"_s;
    QTest::newRow("filed on working day 7") << u"E-05"_s << u"contract_date"_s << u"filing_date"_s << u"2026-03-02"_s << u"2026-03-11"_s << QDate(2026, 3, 11) << u"kept"_s;
    QTest::newRow("filed on working day 8") << u"E-05"_s << u"contract_date"_s << u"filing_date"_s << u"2026-03-02"_s << u"2026-03-12"_s << QDate(2026, 3, 11) << u"late"_s;
    QTest::newRow("never filed, too late by now") << u"E-05"_s << u"contract_date"_s << u"filing_date"_s << u"2026-03-02"_s << QString() << QDate(2026, 3, 11) << u"late"_s;
}

void TestFilledForm::deadlineAnswersItselfAndShowsTheDays()
{
    QFETCH(QString, item);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, fromDay);
    QFETCH(QString, toDay);
    QFETCH(QDate, due);
    QFETCH(QString, choice);
    Answers answers;
    answers[u"A-03"_s].rows = {project({{from, fromDay}, {to, toDay}})};
    const FilledForm form = filled(answers);
    const FormItem &asked = *purchaser().item(item);
    QVERIFY(form.choice(asked));
    QCOMPARE(form.choice(asked)->value, choice);
    QCOMPARE(form.computation(asked).size(), size_t(1));
    QCOMPARE(form.computation(asked).front().due, due);
    QVERIFY(!form.computation(asked).front().calendarMissing);
}

void TestFilledForm::deadlineIsOpenWhileThereIsTime()
{
    Answers answers;
    answers[u"A-03"_s].rows = {project({{u"contract_date"_s, u"2026-03-18"_s}})};
    const FilledForm form = filled(answers);
    QVERIFY(!form.choice(*purchaser().item(u"E-05")));
    QCOMPARE(form.computation(*purchaser().item(u"E-05")).front().state, DeadlineRow::State::Open);
    answers[u"A-03"_s].rows = {project({{u"contract_date"_s, u"2029-03-01"_s}, {u"filing_date"_s, u"2029-03-02"_s}})};
    QVERIFY(filled(answers).computation(*purchaser().item(u"E-05")).front().calendarMissing);
}

void TestFilledForm::onlyNotApplicableIsSaidByHand()
{
    Answers answers;
    answers[u"E-01"_s].value = u"kept"_s;
    QVERIFY(!filled(answers).choice(*purchaser().item(u"E-01")));
    answers[u"E-01"_s].value = u"na"_s;
    QCOMPARE(filled(answers).choice(*purchaser().item(u"E-01"))->value, u"na"_s);
}

void TestFilledForm::boundJudgesTheNumber()
{
    Answers answers;
    answers[u"E-06"_s].value = u"yes"_s;
    const auto judged = [&answers](const QString &number) {
        answers[u"E-07"_s].value = number;
        const Choice *choice = filled(answers).choice(*purchaser().item(u"E-07"));
        return choice ? choice->value : QString();
    };
    QCOMPARE(judged(u"10.00"_s), u"kept"_s);
    QCOMPARE(judged(u"10.01"_s), u"broken"_s);
    QCOMPARE(judged(u"１０.０１"_s), u"broken"_s);
    for (const QString &wrong : {u"ten"_s, u"1e1"_s, u"10.001"_s, u"+3"_s, u"10."_s, u"1,000"_s}) {
        QCOMPARE(judged(wrong), QString());
        QVERIFY2(!codesOf(filled(answers).problems(), u"E-07"_s).isEmpty(), qPrintable(wrong));
    }
}

void TestFilledForm::questionsAppearWithTheirCondition()
{
    const FormItem &late = *purchaser().item(u"F-06");
    QCOMPARE(filled({}).asked(late), FilledForm::Asked::Maybe);
    Answers answers;
    answers[u"F-04"_s].value = u"no"_s;
    QCOMPARE(filled(answers).asked(late), FilledForm::Asked::No);
    answers[u"F-05"_s].rows = {{u"演示"_s, u"演示供应商 001"_s, u"2026-01-05"_s, u"2026-03-01"_s}};
    QVERIFY2(filled(answers).proposals().empty(), "an answer to a question that is not asked brings about nothing");
    answers[u"F-04"_s].value = u"yes"_s;
    QCOMPARE(filled(answers).asked(late), FilledForm::Asked::Yes);
    QCOMPARE(filled(answers).proposals().front().outcome.indicator, u"CG-N15"_s);
}

void TestFilledForm::notApplicableLeavesTheDenominator()
{
    const FormShare none = filled({}).share();
    QCOMPARE(none.open, 100 * 100);
    Answers answers;
    answers[u"A-05"_s].value = u"yes"_s;
    answers[u"A-07"_s].value = u"na"_s;
    const FormShare some = filled(answers).share();
    QCOMPARE(some.earned, 2 * 100);
    QCOMPARE(some.answered, 2 * 100);
    QCOMPARE(some.open, none.open - (2 + 4) * 100);
}

void TestFilledForm::deductionNeedsANarrativeOfItsOwn()
{
    Answers answers;
    const auto codes = [&answers](const QString &remark) {
        answers[u"C-01"_s] = {u"found"_s, {}, remark, {}, {Evidence{}}};
        return codesOf(filled(answers).problems(), u"C-01"_s);
    };
    QCOMPARE(codes({}), QStringList{u"FRM-110"_s});
    QCOMPARE(codes(u"有问题"_s), QStringList{u"FRM-110"_s});
    QCOMPARE(codes(purchaser().item(u"C-01")->textZh), QStringList{u"FRM-110"_s});
    QCOMPARE(codes(u"招标文件第12页只向一家供应商提供了现场勘察图纸"_s), QStringList{});
    answers[u"C-02"_s] = {u"found"_s, {}, u"招标文件 第12页，只向一家供应商提供了现场勘察图纸。"_s, {}, {Evidence{}}};
    QCOMPARE(codesOf(filled(answers).problems(), u"C-02"_s), QStringList{u"FRM-110"_s});
}

void TestFilledForm::evidenceIsRequiredByTheAnswer()
{
    Answers answers;
    answers[u"C-01"_s] = {u"found"_s, {}, u"招标文件第12页只向一家供应商提供了现场勘察图纸"_s, {}, {}};
    QCOMPARE(codesOf(filled(answers).problems(), u"C-01"_s), QStringList{u"FRM-111"_s});
    answers[u"C-01"_s].value = u"none"_s;
    QVERIFY(codesOf(filled(answers).problems(), u"C-01"_s).isEmpty());
}

void TestFilledForm::completeFormHasNoProblems()
{
    QRandomGenerator random(20260320);
    Answers answers = randomAnswers(random, 100);
    QVERIFY(!filled(answers).problems().empty());
    for (const FormSection &section : purchaser().sections) {
        for (const FormItem &item : section.items) {
            Answer &answer = answers[item.code];
            answer.evidence = {Evidence{}};
            answer.remark = u"抽查第 %1 号项目档案所见情况"_s.arg(item.code);
            if (item.type == ItemType::Text || item.type == ItemType::Date)
                answer.value = item.type == ItemType::Date ? u"2026-01-01"_s : u"演示填写"_s;
            if (item.type == ItemType::Number && item.maximum)
                answer.value = formatScaled(*item.maximum, item.decimals);
            if (item.deadline)
                answer.value = u"na"_s;
            if (item.type == ItemType::Projects) {
                QStringList row;
                for (const FormColumn &column : item.columns)
                    row << (column.type == ColumnType::Date ? u"2026-01-05"_s : column.type == ColumnType::Text ? u"演示"_s : u"100"_s);
                answer.rows = {row};
            }
        }
    }
    QStringList found;
    for (const FormProblem &problem : filled(answers).problems())
        found << problem.item + u": "_s + problem.message;
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const FormProgress progress = filled(answers).progress();
    QCOMPARE(progress.answered, progress.asked);
}

// Whatever the open items are answered, the score ends inside the range that was shown, and the range never widens.
void TestFilledForm::rangeHoldsWhateverIsAnsweredNext()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int trial = 0; trial < 300; ++trial) {
        std::vector<CreditFact> facts;
        for (int i = random.bounded(4); i > 0; --i) {
            CreditFact fact;
            const QStringList codes = preset().rules(PartyKind::Purchaser).indicators.keys();
            fact.id = FactId(i);
            fact.indicator = codes[random.bounded(int(codes.size()))];
            fact.effectiveOn = Day.addDays(-random.bounded(500));
            facts.push_back(fact);
        }
        const EvaluationInput known{PartyKind::Purchaser, facts, {}, {}, false};
        const Answers some = randomAnswers(random, 50);
        const ScoreRange early = scoreRange(preset(), known, Day, filled(some));
        Answers more = randomAnswers(random, 100);
        for (auto it = some.cbegin(); it != some.cend(); ++it)
            more[it.key()] = *it;
        const ScoreRange late = scoreRange(preset(), known, Day, filled(more));
        const QByteArray place = "seed " + QByteArray::number(seed) + " trial " + QByteArray::number(trial);
        QVERIFY2(early.worstCenti <= late.worstCenti && late.bestCenti <= early.bestCenti, place.constData());
        QVERIFY2(late.worstCenti <= late.sure.scoreCenti && late.sure.scoreCenti <= early.bestCenti, place.constData());
        QVERIFY2(early.bestGrade <= late.sure.grade && late.sure.grade <= early.worstGrade, place.constData());
    }
}

void TestFilledForm::answersComeBackByteForByte()
{
    QRandomGenerator random(7);
    for (int trial = 0; trial < 50; ++trial) {
        InspectionContent content;
        content.answers = randomAnswers(random, 60);
        Evidence file;
        file.sha256.bytes[3] = quint8(trial + 1);
        file.size = (Q_INT64_C(1) << 60) + trial;
        file.mediaType = u"image/png"_s;
        file.title = u"现场照片 “一”.png"_s;
        content.answers[u"A-03"_s].rows = {project({{u"amount"_s, u"1234.56"_s}})};
        content.answers[u"C-01"_s].evidence = {file};
        content.proposals = filled(content.answers).proposals();
        const QByteArray json = inspectionContentToJson(content);
        const auto back = inspectionContentFromJson(json);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
        QVERIFY(*back == content);
        QCOMPARE(inspectionContentToJson(*back), json);
        QVERIFY(!inspectionContentFromJson(json.left(json.size() - 1 - int(random.bounded(20)))).ok());
    }
    QVERIFY(!inspectionContentFromJson(R"({"answers":{"A":{"value":"x","extra":1}},"findings":[]})").ok());
}

void TestFilledForm::everyStepOfAnInspectionIsInOneTable()
{
    using Act = InspectionAct;
    using State = InspectionState;
    QVERIFY(!stateAfter(State::Submitted, Act::MakeEffective));
    QVERIFY(!stateAfter(State::Returned, Act::Review));
    QVERIFY(!stateAfter(State::Effective, Act::Withdraw));
    QVERIFY(!stateAfter(State::Withdrawn, Act::Revise));
    QCOMPARE(stateAfter(State::Effective, Act::Revise), std::optional(State::Submitted));
}

QTEST_GUILESS_MAIN(TestFilledForm)
#include "tst_filledform.moc"
