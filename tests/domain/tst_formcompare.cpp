// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over to another version of a form, what a spreadsheet's rows become, and what differs between two fillings.
#include "domain/formcompare.h"
#include "support/preset.h"

#include <QTest>

using namespace chengcai;
using namespace chengcai::domain;
using namespace Qt::StringLiterals;

namespace {

FormTemplate purchaserForm()
{
    return *tests::shippedForm(u"purchaser-general"_s);
}

const FormItem &firstOf(const FormTemplate &form, ItemType type)
{
    for (const FormSection &section : form.sections) {
        for (const FormItem &item : section.items) {
            if (item.type == type && !item.deadline)
                return item;
        }
    }
    qFatal("no such item");
}

} // namespace

class FormCompareTest : public QObject
{
    Q_OBJECT
private slots:
    void spreadsheetRowsFindTheirColumns();
    void quotedCellsKeepTabsAndLines();
    void datesAreTidied_data();
    void datesAreTidied();
    void sameVersionKeepsEverything();
    void goneItemsAndUnknownAnswersAreNamed();
    void differencesAreExactlyTheChangedItems();
};

void FormCompareTest::spreadsheetRowsFindTheirColumns()
{
    const FormTemplate form = purchaserForm();
    const FormItem &table = firstOf(form, ItemType::Projects);
    const qsizetype columns = qsizetype(table.columns.size());
    // Without a heading the cells come in the order of the columns.
    const auto plain = rowsFromTable(u"P1\tx\r\n\r\nP2\ty\r\n"_s, table);
    QCOMPARE(plain.size(), 2u);
    QCOMPARE(plain[0].size(), columns);
    QCOMPARE(plain[1][0], u"P2"_s);
    // With one, the heading decides, in either language and any order; what it does not name is left out.
    const FormColumn &last = table.columns.back();
    const FormColumn &first = table.columns.front();
    const auto named = rowsFromTable(QString(last.labelZh + u"\t备注\t"_s + first.labelEn + u"\n2026/3/5\tzzz\tP9\n"_s), table);
    QCOMPARE(named.size(), 1u);
    QCOMPARE(named[0].front(), u"P9"_s);
    QCOMPARE(named[0].back(), last.type == ColumnType::Date ? u"2026-03-05"_s : u"2026/3/5"_s);
    QVERIFY(!named[0].contains(u"zzz"_s));
    QVERIFY(rowsFromTable(u"\n \n"_s, table).empty());
}

void FormCompareTest::quotedCellsKeepTabsAndLines()
{
    const FormTemplate form = purchaserForm();
    const FormItem &table = firstOf(form, ItemType::Projects);
    const auto rows = rowsFromTable(u"\"甲\n乙\"\t\"他说\"\"好\"\"\"\n丙\t丁"_s, table);
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0][0], u"甲\n乙"_s);
    QCOMPARE(rows[0][1], u"他说\"好\""_s);
    QCOMPARE(rows[1][1], u"丁"_s);
}

void FormCompareTest::datesAreTidied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("slashes") << u"2026/3/5"_s << u"2026-03-05"_s;
    QTest::newRow("hanzi") << u"2026年3月5日"_s << u"2026-03-05"_s;
    QTest::newRow("solid") << u"20260305"_s << u"2026-03-05"_s;
    QTest::newRow("full width") << u"２０２６．３．５"_s << u"2026-03-05"_s;
    QTest::newRow("midnight") << u"2026/3/5 0:00:00"_s << u"2026-03-05"_s;
    QTest::newRow("no such day") << u"2026/2/30"_s << u"2026/2/30"_s;
    QTest::newRow("ambiguous") << u"3/5/2026"_s << u"3/5/2026"_s;
    QTest::newRow("text") << u" 尚未 "_s << u"尚未"_s;
}

void FormCompareTest::datesAreTidied()
{
    QFETCH(QString, typed);
    QFETCH(QString, tidy);
    QCOMPARE(tidyDate(typed), tidy);
    QCOMPARE(tidyDate(tidy), tidy);
}

void FormCompareTest::sameVersionKeepsEverything()
{
    const FormTemplate form = purchaserForm();
    Answers answers;
    for (const FormSection &section : form.sections) {
        for (const FormItem &item : section.items) {
            Answer answer;
            answer.note = u"笔记"_s;
            if (item.type == ItemType::Projects)
                answer.rows = {QStringList(qsizetype(item.columns.size()), u"x"_s)};
            else
                answer.value = item.choices.empty() || item.bound ? u"7"_s : item.choices.back().value;
            answers.insert(item.code, answer);
        }
    }
    const FormMigration moved = migrate(answers, form, form);
    QCOMPARE(moved.answers, answers);
    QCOMPARE(moved.kept.size(), answers.size());
    QVERIFY(moved.lost.isEmpty() && moved.added.isEmpty() && moved.reworded.isEmpty());
}

void FormCompareTest::goneItemsAndUnknownAnswersAreNamed()
{
    const FormTemplate from = purchaserForm();
    FormTemplate to = from;
    std::vector<FormItem> &items = to.sections[2].items;
    const QString gone = items[0].code;
    const QString changed = items[1].code;
    const QString reworded = items[2].code;
    items[2].textZh += u"（修订）"_s;
    items[1].choices.erase(items[1].choices.begin());
    items.erase(items.begin());
    FormItem fresh = items.back();
    fresh.code = u"Z-01"_s;
    items.push_back(fresh);
    const QString first = from.item(changed)->choices.front().value;
    Answers answers;
    for (const QString &code : {gone, changed, reworded})
        answers.insert(code, {first, {}, u"备注"_s, {}, {}});
    const FormMigration moved = migrate(answers, from, to);
    QCOMPARE(moved.lost, (QStringList{gone, changed}));
    QCOMPARE(moved.kept, QStringList{reworded});
    QCOMPARE(moved.reworded, QStringList{reworded});
    QCOMPARE(moved.added, QStringList{u"Z-01"_s});
    QVERIFY(!moved.answers.contains(gone));
    QCOMPARE(moved.answers.value(changed).value, QString());
    QCOMPARE(moved.answers.value(changed).remark, u"备注"_s); // what was written is never thrown away with the answer
}

void FormCompareTest::differencesAreExactlyTheChangedItems()
{
    const FormTemplate form = purchaserForm();
    Answers before{{u"C-01"_s, {u"found"_s, {}, u"甲"_s, {}, {}}}, {u"C-02"_s, {u"none"_s, {}, {}, {}, {}}}};
    Answers after = before;
    QVERIFY(differences(form, before, after).empty());
    after[u"C-01"_s].remark = u"乙"_s;
    after.remove(u"C-02"_s);
    const auto found = differences(form, before, after);
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].item->code, u"C-01"_s);
    QVERIFY(answerSummary(*found[0].item, found[0].after).contains(u"乙"));
    QVERIFY(answerSummary(*found[1].item, found[1].after).isEmpty());
}

QTEST_GUILESS_MAIN(FormCompareTest)
#include "tst_formcompare.moc"
