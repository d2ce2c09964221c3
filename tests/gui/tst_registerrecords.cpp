// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the register in the window: recorded, amended, their persons, and records that become one.
#include "gui/parties/duplicatesdialog.h"
#include "gui/parties/personsdialog.h"
#include "gui/parties/successiondialog.h"
#include "registerwindow.h"
#include "widgets/listview.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace chengcai;
using namespace Qt::StringLiterals;

class RegisterRecordsTest : public QObject, protected tests::RegisterWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { startWithoutStore(); }
    void cleanup() { stop(); }

    void suggestionIsOfferedAndTakenByHand();
    void amendingKeepsTheFormerNamesTyped();
    void personsAreRecordedAndTheirTimeEnds();
    void recordsBecomeOneAndTwoAgain();
    void duplicatesAreFoundAndMerged();
};

void RegisterRecordsTest::suggestionIsOfferedAndTakenByHand()
{
    QVERIFY(openDemo());
    const QString code = row(u"演示供应商 017"_s).party.identifier;
    gui::PartyEditor *editor = newParty(domain::PartyKind::Supplier);
    auto *identifier = control<QLineEdit>(editor, "identifier");
    auto *use = control<QPushButton>(editor, "useSuggestion");
    QVERIFY(!use->isVisible());
    QString mistyped = code;
    mistyped.replace(4, 1, u'O');
    QVERIFY(mistyped != code);
    identifier->setText(mistyped);
    QVERIFY(use->isVisible());
    QVERIFY(use->text().contains(code));
    QCOMPARE(identifier->text(), mistyped);
    use->click();
    QCOMPARE(identifier->text(), code);
    QVERIFY(!use->isVisible());
    auto *problems = control<QListWidget>(editor, "problems");
    QTRY_VERIFY2(problems->isVisible() && problems->item(1) && problems->item(1)->text().contains(u"PTY-020"), "the code is recorded already");
}

void RegisterRecordsTest::amendingKeepsTheFormerNamesTyped()
{
    QVERIFY(openDemo());
    const services::PartyRow before = row(u"演示供应商 017"_s);
    const auto stored = inStore([id = before.party.id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    auto *editor = new gui::PartyEditor(*m_desk, *stored, m_window.get());
    editor->open();
    control<QPlainTextEdit>(editor, "formerNames")->setPlainText(u"演示旧名甲\n\n演示旧名乙"_s);
    control<QLineEdit>(editor, "name")->setText(u"演示供应商 017 新"_s);
    QSignalSpy recorded(editor, &gui::PartyEditor::recorded);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(recorded.size(), 1);
    const auto after = inStore([id = before.party.id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    QCOMPARE(after->name, u"演示供应商 017 新"_s);
    QVERIFY(after->formerNames.contains(u"演示旧名甲"_s) && after->formerNames.contains(u"演示旧名乙"_s) && after->formerNames.contains(before.party.name));
}

void RegisterRecordsTest::personsAreRecordedAndTheirTimeEnds()
{
    QVERIFY(openDemo());
    const domain::Party firm = row(u"演示供应商 017"_s).party;
    const auto persons = [this, id = firm.id] {
        return *inStore([id](services::Session &session) -> base::Result<std::vector<domain::ResponsiblePerson>> { return services::personsOf(session.reader(), id); });
    };
    const size_t before = persons().size();
    auto *dialog = new gui::PersonsDialog(*m_desk, firm, m_window.get());
    dialog->open();
    auto *view = control<widgets::ListView>(dialog, "persons");
    QTRY_COMPARE(size_t(view->model()->rowCount()), before);
    control<QLineEdit>(dialog, "name")->setText(u"演示人员 甲"_s);
    control<QComboBox>(dialog, "role")->setEditText(u"实际控制人"_s);
    control<QLineEdit>(dialog, "from")->setText(u"2025-13-01"_s);
    control<QPushButton>(dialog, "add")->click();
    QVERIFY(control<QLabel>(dialog, "problem")->text().contains(u"2025-13-01"));
    control<QLineEdit>(dialog, "from")->setText(u"2025-01-01"_s);
    control<QPushButton>(dialog, "add")->click();
    QTRY_COMPARE(size_t(view->model()->rowCount()), before + 1);
    view->selectRow(int(before));
    QCOMPARE(control<QLineEdit>(dialog, "name")->text(), u"演示人员 甲"_s);
    control<QLineEdit>(dialog, "until")->setText(u"2026-01-01"_s);
    control<QPushButton>(dialog, "change")->click();
    QTRY_COMPARE(persons().back().until, QDate(2026, 1, 1));
    QCOMPARE(persons().size(), before + 1);
    QCOMPARE(persons().back().role, u"实际控制人"_s);
}

void RegisterRecordsTest::recordsBecomeOneAndTwoAgain()
{
    QVERIFY(openDemo());
    const domain::Party from = row(u"演示供应商 017"_s).party;
    const domain::Party to = row(u"演示供应商 030"_s).party;
    auto *dialog = new gui::SuccessionDialog(*m_desk, from, to, true, m_window.get());
    dialog->open();
    auto *submit = control<QPushButton>(dialog, "submit");
    QVERIFY2(!submit->isEnabled(), "a merger of firms needs the number of its decision");
    auto *reason = control<QComboBox>(dialog, "reason");
    reason->setCurrentIndex(reason->findData(int(services::SuccessionReason::Split)));
    control<QLineEdit>(dialog, "decisionNo")->setText(u"演示分立〔2026〕1号"_s);
    QVERIFY(submit->isEnabled());
    submit->click();
    const auto predecessors = [this, id = to.id] {
        return *inStore([id](services::Session &session) -> base::Result<std::vector<services::Succession>> { return services::predecessorsOf(session.reader(), id); });
    };
    QTRY_COMPARE(predecessors().size(), size_t(1));
    QTRY_VERIFY2(!party(from.name).isValid() || party(from.name) != from.id, "the list no longer shows it");
    QVERIFY(inStore([id = from.id](services::Session &session) { return services::PartyRegister(session).undoSuccession(id, u"演示撤回"_s); }).ok());
    QCOMPARE(predecessors().size(), size_t(0));
    QTRY_COMPARE(party(from.name), from.id);
}

void RegisterRecordsTest::duplicatesAreFoundAndMerged()
{
    QVERIFY(openDemo());
    recordSupplier(1, u"演示重复建设（河南）公司"_s);
    recordSupplier(2, u"演示重复建设(河南)公司"_s);
    recordSupplier(3, u"演示崇复建设(河南)公司"_s); // pronounced alike in one reading at most: must not break the list
    auto *dialog = new gui::DuplicatesDialog(*m_desk, domain::PartyKind::Supplier, m_window.get());
    dialog->open();
    auto *pairs = control<widgets::ListView>(dialog, "pairs");
    QTRY_VERIFY(pairs->model()->rowCount() > 0);
    int at = -1;
    for (int i = 0; i < pairs->model()->rowCount(); ++i) {
        if (pairs->model()->index(i, 1).data().toString() == u"演示重复建设（河南）公司" && pairs->model()->index(i, 0).data().toString() == u"same name")
            at = i;
    }
    QVERIFY(at >= 0);
    const int before = pairs->model()->rowCount();
    pairs->selectRow(at);
    control<QPushButton>(dialog, "merge")->click();
    auto *merge = dialog->findChild<gui::SuccessionDialog *>();
    QVERIFY(merge);
    control<QPlainTextEdit>(merge, "note")->setPlainText(u"typed twice"_s);
    control<QPushButton>(merge, "submit")->click();
    QTRY_VERIFY(pairs->model()->rowCount() < before);
}

QTEST_MAIN(RegisterRecordsTest)
#include "tst_registerrecords.moc"
