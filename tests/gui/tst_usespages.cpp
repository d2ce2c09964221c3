// SPDX-License-Identifier: GPL-3.0-or-later
// Uses of credit on the demonstration store: certificate, statistics for banks, reconciliation of measures, scenarios.
#include "demowindow.h"
#include "domain/externalrecord.h"
#include "gui/parties/partypage.h"
#include "gui/records/externalexportdialog.h"
#include "gui/records/externalimportdialog.h"
#include "gui/records/measurespage.h"
#include "gui/records/recordform.h"
#include "gui/records/recordpage.h"
#include "gui/records/recordspage.h"
#include "gui/records/scenariospage.h"
#include "gui/reports/documentpreview.h"
#include "gui/shell/reasondialog.h"
#include "services/measures.h"
#include "services/partyregister.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::RecordType;

class UsesPagesTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup();
    void informationOfOthersIsImportedAndMatched();
    void informationOfOthersIsHandedOver();
    void certificateOfASupplier();
    void statisticsOfContractFinancing();
    void measuresAreAppliedAndLifted();
    void scenariosAnswerAtOnce();
    void altReachesEveryControl();

private:
    gui::RecordsPage *uses(RecordType type);
    template <typename P> P *tool(RecordType type, const char *button);
    [[nodiscard]] domain::Party supplier();

    std::unique_ptr<services::Reader> m_reader;
};

void UsesPagesTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
    m_reader = m_desk->windowReader().value();
    QVERIFY(signIn(u"演示复核员"_s));
}

void UsesPagesTest::cleanup()
{
    m_reader.reset();
    stop();
}

gui::RecordsPage *UsesPagesTest::uses(RecordType type)
{
    auto *page = area<gui::RecordsPage>(u"uses"_s);
    auto *tabs = control<QTabBar>(page, "types");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == domain::recordTypePlural(type))
            tabs->setCurrentIndex(i);
    }
    return page;
}

template <typename P> P *UsesPagesTest::tool(RecordType type, const char *button)
{
    gui::RecordsPage *page = uses(type);
    auto *found = control<QPushButton>(page, button);
    if (!found || !found->isVisibleTo(page))
        return nullptr;
    found->click();
    return latest<P>();
}

domain::Party UsesPagesTest::supplier()
{
    for (int i = 1; i < 200; ++i) {
        const auto party = services::party(*m_reader, domain::PartyId(i));
        if (party && party->kind == domain::PartyKind::Supplier && !party->successor.isValid())
            return *party;
    }
    return {};
}

void UsesPagesTest::informationOfOthersIsImportedAndMatched()
{
    QVERIFY(signIn(u"演示管理员"_s));
    auto *add = control<QPushButton>(uses(RecordType::Contract), "add");
    QCOMPARE(add->text(), u"&New…"_s);
    gui::RecordsPage *page = uses(RecordType::External);
    QCOMPARE(add->text(), u"&Import…"_s);
    auto *records = control<widgets::ListView>(page, "records");
    QTRY_COMPARE(records->model()->rowCount(), 4); // those of the story
    // A table with one good row and one without the number of its case.
    const QString path = m_folder + u"/debtors.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"被执行人姓名/名称,身份证号码/组织机构代码,执行法院,案号\n%1,%2,演示法院,（2026）演执9号\n演示外地供应商 乙,,演示法院,\n"_s.arg(supplier().name, supplier().identifier).toUtf8());
    file.close();
    widgets::Dialogs::setNextFileName(path);
    add->click();
    auto *dialog = latest<gui::ExternalImportDialog>();
    QVERIFY(dialog);
    auto *columns = control<QTableWidget>(dialog, "columns");
    QTRY_VERIFY(columns->rowCount() > 0);
    auto *problems = control<QListWidget>(dialog, "problems");
    QTRY_COMPARE(problems->count(), 1);
    // The field is called as in the table of columns, and no code of the layout is shown.
    const domain::ExternalField *missing = domain::externalLayout(u"judgment-debtor")->field(u"caseCode"_s);
    QVERIFY(problems->item(0)->text().contains(missing->labelEn) && !problems->item(0)->text().contains(missing->code));
    auto *import = control<QPushButton>(dialog, "import");
    QTRY_VERIFY(import->isEnabled());
    const qint64 before = head();
    import->click();
    QTRY_COMPARE(head(), before + 1);
    QTRY_COMPARE(records->model()->rowCount(), 5);
    control<QPushButton>(dialog, "close")->click();
    // The one with the name of a supplier is offered him, and a person says yes.
    auto *match = control<QPushButton>(page, "match");
    records->setCurrentIndex({});
    QVERIFY(!match->isEnabled());
    for (int row = 0; row < records->model()->rowCount(); ++row) {
        for (int column = 0; column < records->model()->columnCount(); ++column) {
            if (records->model()->index(row, column).data().toString() == u"演示供应商 056"_s)
                records->selectRow(row);
        }
    }
    QVERIFY(match->isEnabled());
    match->click();
    QTRY_VERIFY(latest<gui::RecordForm>());
    QVERIFY(control<QLineEdit>(latest<gui::RecordForm>(), "party")->text().startsWith(u"演示供应商 056"_s));
}

void UsesPagesTest::informationOfOthersIsHandedOver()
{
    auto *dialog = tool<gui::ExternalExportDialog>(RecordType::External, "handOver");
    QVERIFY(dialog);
    auto *what = control<QComboBox>(dialog, "what");
    QVERIFY(control<QLineEdit>(dialog, "code")->isVisible());
    choose(what, what->findData(u"judgment-debtor"_s));
    QVERIFY(!control<QLineEdit>(dialog, "code")->isVisible());
    const QString path = m_folder + u"/handed.csv"_s;
    widgets::Dialogs::setNextFileName(path);
    control<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(control<QLabel>(dialog, "result")->text().contains(path));
}

void UsesPagesTest::certificateOfASupplier()
{
    const domain::Party party = supplier();
    m_window->openParty(party.id);
    auto *page = latest<gui::PartyPage>();
    QTRY_COMPARE(page->title(), party.name);
    QVERIFY(chooseEntry(page, u"&More"_s, u"Credit &certificate…"_s));
    QPointer<gui::DocumentPreview> preview = latest<gui::DocumentPreview>();
    QVERIFY(preview);
    QTRY_COMPARE(preview->pageCount(), 1);
    preview->close();
    QTRY_VERIFY(!preview);
    // The same from the application for financing.
    const auto loan = inStore([id = party.id](services::Session &session) {
        services::Records records(session);
        const domain::PartyId purchaser = [&session] {
            for (int i = 1;; ++i) {
                const auto one = services::party(session.reader(), domain::PartyId(i));
                if (one && one->kind == domain::PartyKind::Purchaser && !one->successor.isValid())
                    return one->id;
            }
        }();
        const auto bank = records.open({.type = RecordType::Bank, .values = {{u"name"_s, u"演示银行"_s}}});
        const auto contract = records.open({.type = RecordType::Contract,
                                            .party = id,
                                            .peer = purchaser,
                                            .values = {{u"contract_no"_s, u"HT-1"_s}, {u"project"_s, u"演示项目"_s}, {u"amount"_s, u"100"_s}, {u"signed_on"_s, Today.toString(Qt::ISODate)}, {u"award_no"_s, u"ZB"_s}}});
        return *records.open({.type = RecordType::Financing, .party = id, .subject = *contract, .other = *bank, .values = {{u"amount"_s, u"50"_s}, {u"months"_s, u"6"_s}}});
    });
    m_window->openWorkRecord(loan);
    auto *record = latest<gui::RecordPage>();
    auto *button = control<QPushButton>(record, "certificate");
    QTRY_VERIFY(button->isEnabled() && button->isVisibleTo(record));
    button->click();
    preview = latest<gui::DocumentPreview>();
    QTRY_COMPARE(preview->pageCount(), 1);
}

void UsesPagesTest::statisticsOfContractFinancing()
{
    gui::RecordsPage *page = uses(RecordType::Financing);
    auto *button = control<QPushButton>(page, "statistics");
    QVERIFY(button->isVisibleTo(page));
    QVERIFY(!control<QPushButton>(page, "reconcile")->isVisibleTo(page));
    button->click();
    auto *menu = control<QMenu>(page, "statisticsMonths");
    QVERIFY(menu && menu->actions().size() == 5);
    QAction *year = menu->actions().at(3);
    menu->close();
    year->trigger();
    QTRY_VERIFY(latest<gui::DocumentPreview>());
    QTRY_VERIFY(latest<gui::DocumentPreview>()->pageCount() > 0);
}

void UsesPagesTest::measuresAreAppliedAndLifted()
{
    auto *page = tool<gui::MeasuresPage>(RecordType::Measure, "reconcile");
    QVERIFY(page);
    auto *proposals = control<widgets::ListView>(page, "proposals");
    const auto wanted = services::reconcileMeasures(*m_reader, {}, Today, {});
    QVERIFY(wanted && wanted->proposed > 2);
    QTRY_COMPARE(proposals->model()->rowCount(), int(wanted->proposals.size()));
    QCOMPARE(control<QTabWidget>(page, "tabs")->tabText(0), u"&Proposed (%1)"_s.arg(wanted->proposed));
    auto *apply = control<QPushButton>(page, "apply");
    QVERIFY(!apply->isEnabled()); // nothing is chosen, nobody carries it out
    proposals->selectRow(0);
    QVERIFY(!apply->isEnabled());
    type(page, "unit", u"演示交易中心"_s);
    QVERIFY(apply->isEnabled());
    proposals->selectionModel()->select(proposals->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const qint64 before = head();
    widgets::Dialogs::setNextAnswer(-1); // thought better of it
    apply->click();
    QCOMPARE(head(), before);
    widgets::Dialogs::setNextAnswer(0);
    apply->click();
    QTRY_COMPARE(head(), before + 1);
    QTRY_COMPARE(proposals->model()->rowCount(), int(wanted->proposals.size()) - 2);
    // Long after: without feedback, and some without a ground.
    const auto open = [this] {
        const auto lines = services::recordLines(*m_reader, RecordType::Measure, {}, Today, services::MostRecordLines);
        return int(std::count_if(lines.begin(), lines.end(), [](const services::RecordLine &line) { return line.record.open(); }));
    };
    QVERIFY(open() >= 2);
    m_clock.setDay(Today.addYears(9));
    page->refresh();
    auto *toLift = control<widgets::ListView>(page, "toLift");
    auto *silent = control<widgets::ListView>(page, "silent");
    QTRY_COMPARE(toLift->model()->rowCount() + silent->model()->rowCount(), open());
    QVERIFY(toLift->model()->rowCount() > 0); // nine years later the grades are others
    control<QTabWidget>(page, "tabs")->setCurrentIndex(1);
    toLift->selectAll();
    const int lifted = toLift->model()->rowCount();
    const int standing = open();
    control<QPushButton>(page, "lift")->click();
    auto *reason = latest<gui::ReasonDialog>();
    QVERIFY(reason);
    reason->findChild<QPlainTextEdit *>()->setPlainText(u"依据已消失"_s);
    const qint64 then = head();
    reason->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(head(), then + 1);
    QTRY_COMPARE(toLift->model()->rowCount(), 0);
    QCOMPARE(open(), standing - lifted);
    // An inspector looks and does not apply.
    QVERIFY(signIn(u"演示检查员"_s));
    control<QTabWidget>(page, "tabs")->setCurrentIndex(0);
    proposals->selectRow(0);
    QVERIFY(!apply->isEnabled());
}

void UsesPagesTest::scenariosAnswerAtOnce()
{
    auto *page = tool<gui::ScenariosPage>(RecordType::Benefit, "scenarios");
    QVERIFY(page);
    auto *rules = control<widgets::ListView>(page, "rules");
    const auto &measures = domain::measureCatalogue().measures;
    const auto incentives = std::count_if(measures.begin(), measures.end(), [](const domain::MeasureRule &rule) { return rule.incentive; });
    QTRY_COMPARE(rules->model()->rowCount(), int(incentives));
    const auto counts = services::countStandings(*m_reader, Today, {});
    for (int row = 0; row < rules->model()->rowCount(); ++row)
        QCOMPARE(rules->model()->index(row, 2).data().toLongLong(), services::measureEffect(*counts, measures[size_t(row)], measures[size_t(row)]).all);
    // Change what the first rule asks for: the answer is that of the rule so changed, without another reading.
    domain::MeasureRule then = measures.front();
    control<QSpinBox>(page, "stars")->setValue(0);
    control<QCheckBox>(page, "gradeB")->setChecked(true);
    then.minStars = 0;
    then.grades.push_back(domain::Grade::B);
    const services::MeasureEffect effect = services::measureEffect(*counts, measures.front(), then);
    QVERIFY(effect.gained > 0);
    QVERIFY(control<QLabel>(page, "answer")->text().contains(u"%1 more"_s.arg(effect.gained)));
    auto *reach = control<QTableWidget>(page, "reach");
    const int supplierRow = int(domain::PartyKind::Supplier);
    QCOMPARE(reach->item(supplierRow, 1)->text(), u"0 → %1"_s.arg(effect.then[size_t(supplierRow)][size_t(domain::Grade::B)]));
    control<QPushButton>(page, "reset")->click();
    QVERIFY(!control<QCheckBox>(page, "gradeB")->isChecked());
    QVERIFY(!control<QLabel>(page, "answer")->text().contains(u"more"_s));
    control<QCheckBox>(page, "incentivesOnly")->setChecked(false);
    QCOMPARE(rules->model()->rowCount(), int(measures.size()));
    // The form of the record of use.
    control<QPushButton>(page, "recordUse")->click();
    QTRY_VERIFY(latest<gui::RecordForm>());
}

void UsesPagesTest::altReachesEveryControl()
{
    auto *measures = tool<gui::MeasuresPage>(RecordType::Measure, "reconcile");
    auto *scenarios = tool<gui::ScenariosPage>(RecordType::Benefit, "scenarios");
    QCOMPARE(ambiguous(measures), QStringList());
    QCOMPARE(ambiguous(scenarios), QStringList());
    for (const RecordType type : {RecordType::Measure, RecordType::Financing, RecordType::Benefit})
        QCOMPARE(ambiguous(uses(type)), QStringList());
}

QTEST_MAIN(UsesPagesTest)
#include "tst_usespages.moc"
