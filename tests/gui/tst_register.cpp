// SPDX-License-Identifier: GPL-3.0-or-later
// The register as people meet it in the window: first start, lists, filters and views, every control by the keyboard.
#include "gui/parties/duplicatesdialog.h"
#include "gui/parties/personsdialog.h"
#include "gui/parties/successiondialog.h"
#include "models/partylistmodel.h"
#include "registerwindow.h"
#include "services/ratings.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"

#include <QHeaderView>
#include <QInputDialog>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

/// The letters behind '&' that Alt reaches in that part of the window.
QStringList mnemonics(const QWidget *root)
{
    QStringList letters;
    for (const QWidget *control : root->findChildren<QWidget *>()) {
        const QString text = control->property("text").toString();
        const QKeySequence key = QKeySequence::mnemonic(text);
        // A button whose name is data (a saved view) has none; an input method's or a list's inner widget neither.
        if (!key.isEmpty() && (qobject_cast<const QLabel *>(control) || qobject_cast<const QAbstractButton *>(control)))
            letters.append(key.toString());
    }
    return letters;
}

QStringList twice(QStringList letters)
{
    QStringList found;
    letters.sort();
    for (qsizetype i = 1; i < letters.size(); ++i) {
        if (letters[i] == letters[i - 1])
            found.append(letters[i]);
    }
    return found;
}

} // namespace

class RegisterTest : public QObject, protected tests::RegisterWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { startWithoutStore(); }
    void cleanup() { stop(); }

    void firstStartMakesAStoreAndAnAccount();
    void welcomeLeadsBackToTheOpenStore();
    void everyColumnIsSeenInBothLanguages();
    void hitsAreCountedAndEmptinessIsExplained();
    void filtersAreChipsAndViewsAreKept();
    void unratedPartiesAreShownApart();
    void altReachesEveryControl_data();
    void altReachesEveryControl();
};

void RegisterTest::firstStartMakesAStoreAndAnAccount()
{
    auto *language = control<QComboBox>(m_window.get(), "language");
    QVERIFY(language);
    language->setCurrentIndex(0);
    emit language->activated(0);
    auto *create = control<QPushButton>(m_window.get(), "create");
    QTRY_COMPARE(create->text(), u"创建数据库(&A)"_s);
    QVERIFY(!create->isEnabled());
    const QString folder = m_dir.filePath(u"新建 store"_s);
    control<QLineEdit>(m_window.get(), "folder")->setText(folder);
    control<QLineEdit>(m_window.get(), "accountName")->setText(u"first"_s);
    control<QLineEdit>(m_window.get(), "password")->setText(u"long enough"_s);
    control<QLineEdit>(m_window.get(), "repeat")->setText(u"long enougH"_s);
    QVERIFY2(!create->isEnabled(), "the two passwords differ");
    control<QLineEdit>(m_window.get(), "repeat")->setText(u"long enough"_s);
    QVERIFY(create->isEnabled());
    create->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->account().has_value(), 20000);
    QVERIFY(m_desk->needsPassword(u"first"_s));
    QVERIFY(m_desk->may(domain::Action::ManageAccounts));
    const auto empty = list()->findChildren<widgets::EmptyState *>();
    const auto says = [&empty](const QString &sentence) {
        return std::any_of(empty.begin(), empty.end(), [&](const widgets::EmptyState *state) { return state->isVisible() && state->accessibleName() == sentence; });
    };
    QTRY_VERIFY(says(u"尚未登记供应商。请导入名录，或登记第一个。"_s));
}

void RegisterTest::welcomeLeadsBackToTheOpenStore()
{
    QVERIFY(openDemo());
    control<QAction>(m_window.get(), "actionNewStore")->trigger();
    auto *back = control<QPushButton>(m_window.get(), "back");
    QVERIFY(back);
    QTRY_VERIFY(back->isVisible());
    back->click();
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(m_desk->account().has_value());
}

void RegisterTest::everyColumnIsSeenInBothLanguages()
{
    QVERIFY(openDemo());
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        const auto *view = list()->findChild<widgets::ListView *>();
        const QHeaderView *header = view->horizontalHeader();
        QTRY_VERIFY(view->model()->rowCount() > 50);
        QVERIFY2(header->length() <= view->viewport()->width(), "a column is beyond the edge of a window of 1280");
        for (int column = 0; column < header->count(); ++column) {
            const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = header->fontMetrics().horizontalAdvance(title);
            QVERIFY2(needed <= header->sectionSize(column), qPrintable(language + u": "_s + title));
        }
    }
}

void RegisterTest::hitsAreCountedAndEmptinessIsExplained()
{
    QVERIFY(openDemo());
    auto *frame = list()->findChild<widgets::ListFrame *>();
    const auto *model = qobject_cast<models::PartyListModel *>(frame->view()->model());
    QTRY_VERIFY(model->isComplete());
    const QString all = QString::number(model->total());
    const auto shows = [frame](const QString &text) {
        const auto labels = frame->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(shows(all + u" of "_s + all));
    for (const auto &[typed, least] : {std::pair(u"演"_s, 50), std::pair(u"017"_s, 1), std::pair(u"ysgys"_s, 50), std::pair(u"yanshi gongyingshang 017"_s, 1)}) {
        frame->filter()->setText(typed);
        QVERIFY2(model->hits() >= least, qPrintable(typed));
        QVERIFY(shows(QString::number(model->hits()) + u" of "_s + all));
    }
    frame->filter()->setText(row(u"演示供应商 017"_s).party.identifier.right(6).toLower());
    QCOMPARE(model->hits(), 1);
    frame->filter()->setText(u"无此供应商"_s);
    QVERIFY(shows(u"0 of "_s + all));
    QVERIFY(shows(u"The filter hides every row of this list."_s));
    for (QPushButton *button : frame->findChildren<QPushButton *>()) {
        if (button->text() == u"Clear filter")
            button->click();
    }
    QCOMPARE(model->hits(), model->total());
}

void RegisterTest::filtersAreChipsAndViewsAreKept()
{
    QVERIFY(openDemo());
    gui::PartyListPage *page = list();
    auto *frame = page->findChild<widgets::ListFrame *>();
    auto *model = qobject_cast<models::PartyListModel *>(frame->view()->model());
    QTRY_VERIFY(model->isComplete());
    QVERIFY(chooseEntry(page, u"Fi&lter"_s, u"Score &up to…"_s));
    auto *points = page->findChild<QInputDialog *>();
    QVERIFY(points);
    points->setDoubleValue(75);
    points->accept();
    QVERIFY(buttonOf(page, u"Score up to 75.00"_s));
    QVERIFY(model->hits() > 0 && model->hits() < model->total());
    for (int i = 0; i < model->rowCount(); ++i)
        QVERIFY(model->index(i, models::PartyListModel::Score).data(models::SortRole).toInt() <= 7500);
    QVERIFY(chooseEntry(page, u"Vie&ws"_s, u"Save &as…"_s));
    QPointer<QInputDialog> name;
    for (QInputDialog *dialog : page->findChildren<QInputDialog *>()) {
        if (dialog->isVisible())
            name = dialog;
    }
    QVERIFY(name);
    name->setTextValue(u"低分"_s);
    name->accept();
    QTRY_VERIFY(buttonOf(page, u"低分"_s));
    const qint64 hits = model->hits();
    frame->filter()->setText(u"017"_s);
    QVERIFY2(buttonOf(page, u"低分 *"_s), "modified is said");
    QVERIFY(chooseEntry(page, u"Fi&lter"_s, u"&Clear filter"_s));
    QCOMPARE(model->hits(), model->total());
    QVERIFY(chooseEntry(page, u"低分 *"_s, u"低分"_s));
    QTRY_COMPARE(model->hits(), hits);
    QTRY_VERIFY(buttonOf(page, u"低分"_s));
    QVERIFY(chooseEntry(page, u"低分"_s, u"&Delete “低分”"_s));
    QTRY_VERIFY(buttonOf(page, u"Vie&ws"_s));
}

void RegisterTest::unratedPartiesAreShownApart()
{
    QVERIFY(openDemo());
    recordSupplier(7, u"演示未评级供应商"_s);
    gui::PartyListPage *page = list();
    const auto *model = qobject_cast<models::PartyListModel *>(page->findChild<widgets::ListFrame *>()->view()->model());
    QTRY_VERIFY(model->isComplete());
    QVERIFY(chooseEntry(page, u"Fi&lter"_s, u"&Grade is"_s, domain::gradeName(domain::Grade::U) + u' ' + domain::gradeLabel(domain::Grade::U)));
    QVERIFY(model->hits() > 0 && model->hits() < model->total());
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex stars = model->index(i, models::PartyListModel::Stars);
        QVERIFY2(stars.data(Qt::AccessibleTextRole).toString().contains(u"not rated"), qPrintable(stars.data(Qt::AccessibleTextRole).toString()));
        QVERIFY2(model->index(i, models::PartyListModel::Score).data().toString() == u"—", "no number where there is no rating");
    }
}

void RegisterTest::altReachesEveryControl_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

/// A letter that two controls share, or a control and the menu bar, reaches neither.
void RegisterTest::altReachesEveryControl()
{
    QFETCH(QString, language);
    QVERIFY(openDemo());
    m_preferences->setLanguage(language);
    QStringList menus;
    for (const QAction *action : m_window->menuBar()->actions())
        menus.append(QKeySequence::mnemonic(action->text()).toString());
    QCOMPARE(twice(menus), QStringList());
    QCOMPARE(twice(menus + mnemonics(list())), QStringList());
    QCOMPARE(twice(menus + mnemonics(importPage(0, {}))), QStringList());
    control<QAction>(m_window.get(), "actionNewStore")->trigger();
    QCOMPARE(twice(menus + mnemonics(control<QPushButton>(m_window.get(), "create")->parentWidget()->parentWidget())), QStringList());
    const services::PartyRow party = row(u"演示供应商 017"_s);
    const std::unique_ptr<QDialog> dialogs[] = {std::make_unique<gui::PartyEditor>(*m_desk, domain::PartyKind::Supplier, nullptr),
                                                std::make_unique<gui::PersonsDialog>(*m_desk, party.party, nullptr),
                                                std::make_unique<gui::SuccessionDialog>(*m_desk, party.party, party.party, true, nullptr),
                                                std::make_unique<gui::DuplicatesDialog>(*m_desk, domain::PartyKind::Supplier, nullptr)};
    for (const auto &dialog : dialogs)
        QVERIFY2(twice(mnemonics(dialog.get())).isEmpty(), qPrintable(dialog->windowTitle() + u": "_s + twice(mnemonics(dialog.get())).join(u' ')));
}

QTEST_MAIN(RegisterTest)
#include "tst_register.moc"
