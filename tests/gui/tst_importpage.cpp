// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that come into the register through the window: checked, undone, remembered, stopped.
#include "exchange/tables/xlsxwriter.h"
#include "gui/shell/reasondialog.h"
#include "registerwindow.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"
#include "widgets/messages.h"

#include <QDialogButtonBox>
#include <QTableWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;

class ImportPageTest : public QObject, protected tests::RegisterWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { startWithoutStore(); }
    void cleanup() { stop(); }

    void importIsUndoneInTheWindow();
    void messyListIsAccountedForInTheWindow();
    void mappingIsRemembered();
    void spreadsheetIsImported();
    void stoppedImportLeavesNothing();
};

void ImportPageTest::importIsUndoneInTheWindow()
{
    QVERIFY(openDemo());
    const services::PartyRow old = row(u"演示供应商 017"_s);
    const auto stored = [this, id = old.party.id] {
        return *inStore([id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    };
    const domain::Party before = stored();
    const QByteArray table = "主体类型,标识代码,名称,电话\n供应商," + old.party.identifier.toUtf8() + ",演示供应商 017 改,0371-00000000\n";
    gui::ImportPage *page = importPage(0, write(u"undo.csv"_s, table));
    QTRY_VERIFY(control<QPushButton>(page, "dryRun")->isEnabled());
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY(control<QPushButton>(page, "run")->isEnabled());
    QCOMPARE(stored().name, before.name);
    control<QPushButton>(page, "run")->click();
    QTRY_VERIFY(control<QPushButton>(page, "undo")->isEnabled());
    QCOMPARE(stored().name, u"演示供应商 017 改"_s);
    control<QPushButton>(page, "undo")->click();
    auto *reason = page->findChild<gui::ReasonDialog *>();
    QVERIFY(reason);
    reason->findChild<QPlainTextEdit *>()->setPlainText(u"wrong file"_s);
    reason->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(stored().name, before.name);
    QCOMPARE(stored().phone, before.phone);
    QCOMPARE(stored().formerNames, before.formerNames);
}

void ImportPageTest::messyListIsAccountedForInTheWindow()
{
    QVERIFY(openDemo());
    gui::ImportPage *page = importPage(1, QStringLiteral(CHENGCAI_FIXTURES "/ebrd_ineligible.csv"));
    auto *preview = control<QTableWidget>(page, "preview");
    QTRY_VERIFY(preview->columnCount() > 0);
    // A person maps the columns: the firm as party, the date, and, for want of a better one, the nationality as indicator.
    for (int column = 0; column < preview->columnCount(); ++column) {
        auto *box = qobject_cast<QComboBox *>(preview->cellWidget(0, column));
        QVERIFY(!box->accessibleName().isEmpty());
        const QString header = preview->horizontalHeaderItem(column)->text();
        const QString field = header == u"Firm Name" ? u"party"_s : header == u"Nationality" ? u"indicator"_s : header == u"Ineligible From" ? u"effective_on"_s : QString();
        const int at = box->findData(field);
        if (box->currentIndex() == at)
            continue;
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    auto *dryRun = control<QPushButton>(page, "dryRun");
    QTRY_VERIFY(dryRun->isEnabled());
    dryRun->click();
    auto *rejected = control<widgets::ListView>(page, "rejected");
    QTRY_COMPARE_WITH_TIMEOUT(rejected->model()->rowCount(), 1322, 20000);
    QSet<qint64> rows;
    for (int i = 0; i < rejected->model()->rowCount(); ++i) {
        rows.insert(rejected->model()->index(i, 0).data().toLongLong());
        for (int column = 1; column < 4; ++column)
            QVERIFY(!rejected->model()->index(i, column).data().toString().isEmpty());
    }
    QCOMPARE(rows.size(), 1322);
    QVERIFY(rows.contains(preview->verticalHeaderItem(1)->text().toLongLong()));
    QVERIFY2(!control<QPushButton>(page, "run")->isEnabled(), "nothing is derived from it");
    QVERIFY(control<QLabel>(page, "result")->text().contains(u"1,322"));
    // The refused rows come back in the shape of the file and can be imported again.
    const QString sheet = m_dir.filePath(u"refused.csv"_s);
    widgets::Dialogs::setNextFileName(sheet);
    control<QPushButton>(page, "errorSheet")->click();
    QVERIFY(QFile::exists(sheet));
    page->setFile(sheet);
    QTRY_VERIFY(dryRun->isEnabled());
    dryRun->click();
    QTRY_COMPARE_WITH_TIMEOUT(rejected->model()->rowCount(), 1322, 20000);
}

void ImportPageTest::mappingIsRemembered()
{
    QVERIFY(openDemo());
    const QByteArray code = row(u"演示供应商 017"_s).party.identifier.toUtf8();
    const QByteArray head = "种类,代码栏,单位全称,联络\n供应商," + code;
    gui::ImportPage *page = importPage(0, write(u"own1.csv"_s, head + ",演示供应商 017,0371-1\n"));
    auto *preview = control<QTableWidget>(page, "preview");
    const auto box = [preview](int column) { return qobject_cast<QComboBox *>(preview->cellWidget(0, column)); };
    QTRY_COMPARE(preview->columnCount(), 4);
    const QStringList fields{u"kind"_s, u"identifier"_s, u"name"_s, u"phone"_s};
    for (int column = 0; column < 4; ++column) {
        box(column)->setCurrentIndex(box(column)->findData(fields[column]));
        emit box(column)->activated(box(column)->currentIndex());
    }
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY(control<QPushButton>(page, "run")->isEnabled());
    control<QPushButton>(page, "run")->click();
    QTRY_VERIFY(control<QPushButton>(page, "undo")->isEnabled());
    page->setFile(write(u"own2.csv"_s, head + ",演示供应商 017,0371-2\n"));
    QTRY_VERIFY(preview->item(1, 3) && preview->item(1, 3)->text() == u"0371-2");
    for (int column = 0; column < 4; ++column)
        QCOMPARE(box(column)->currentData().toString(), fields[column]);
}

void ImportPageTest::spreadsheetIsImported()
{
    QVERIFY(openDemo());
    const QString code = row(u"演示供应商 017"_s).party.identifier;
    const QString book = m_dir.filePath(u"parties.xlsx"_s);
    const std::vector<exchange::Column> columns{{u"主体类型"_s}, {u"标识代码"_s}, {u"名称"_s}, {u"电话"_s}};
    auto writer = exchange::XlsxWriter::create(book, columns, {});
    QVERIFY(writer.ok());
    QVERIFY((*writer)->write({u"供应商"_s, code, u"演示供应商 017"_s, u"0371-00000017"_s}).ok());
    QVERIFY((*writer)->finish().ok());
    gui::ImportPage *page = importPage(0, book);
    QTRY_VERIFY(control<QPushButton>(page, "dryRun")->isEnabled());
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY(control<QPushButton>(page, "run")->isEnabled());
    control<QPushButton>(page, "run")->click();
    QTRY_VERIFY(control<QPushButton>(page, "undo")->isEnabled());
    const auto stored = inStore([id = row(u"演示供应商 017"_s).party.id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    QCOMPARE(stored->phone, u"0371-00000017"_s);
}

void ImportPageTest::stoppedImportLeavesNothing()
{
    QVERIFY(openDemo());
    QByteArray table = "主体类型,标识代码,名称,标识代码例外理由\n";
    for (int i = 0; i < 20000; ++i)
        table += "供应商," + u"91410105%1"_s.arg(i, 10, 10, QChar(u'0')).toUtf8() + ",演示供应商 " + QByteArray::number(1000 + i) + ",演示\n";
    gui::ImportPage *page = importPage(0, write(u"large.csv"_s, table));
    auto *run = control<QPushButton>(page, "run");
    QTRY_VERIFY(control<QPushButton>(page, "dryRun")->isEnabled());
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), 60000);
    const qint64 before = head();
    auto *jobs = m_window->findChild<widgets::JobBar *>();
    run->click();
    QTRY_VERIFY(jobs->isRunning());
    jobs->findChild<QToolButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!jobs->isRunning(), 60000);
    QCOMPARE(head(), before);
    QVERIFY(!party(u"演示供应商 1000"_s).isValid());
    QTRY_VERIFY2(run->isEnabled(), "what was checked can be imported after all");
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
