// SPDX-License-Identifier: GPL-3.0-or-later
// The designer of evaluation forms: parts come, change and go, the preview follows, what is wrong is said before publishing, a published
// version never changes again.
#include "demowindow.h"
#include "gui/inspections/formdesigner.h"
#include "gui/inspections/inspectionspage.h"
#include "gui/inspections/itemcard.h"
#include "services/formlibrary.h"
#include "services/maintenance.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::FormTemplate;

class FormDesignerTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { stop(); }

    void nextVersionIsACopy();
    void partsComeAndGo();
    void everyKindOfItemIsShownAsItWillBeFilled();
    void itemIsAskedOnlyIf();
    void answerProposesAnIndicator();
    void whatIsWrongIsSaidAndKeepsItFromBeingPublished();
    void publishedVersionIsInUseAndNeverChangesAgain();
    void unfinishedDesignComesBack();
    void savedFileIsTheFormAndBrokenFilesChangeNothing();
    void fitsASmallWindow();

private:
    [[nodiscard]] gui::FormDesigner *design(int row = 0);
    void chooseItem(const gui::FormDesigner *page, const QString &code);
    [[nodiscard]] std::vector<services::StoredForm> stored();
    [[nodiscard]] static const domain::FormItem &first(const gui::FormDesigner *page) { return page->form().sections.front().items.front(); }
    /// Types a cell of a table as a person does: the model's own way in.
    static void put(const gui::FormDesigner *page, const char *table, int row, int column, const QVariant &value)
    {
        QAbstractItemModel *model = page->findChild<widgets::ListView *>(QString::fromLatin1(table))->model();
        QVERIFY2(model->setData(model->index(row, column), value), table);
    }
    void click(const gui::FormDesigner *page, const char *button) { control<QPushButton>(page, button)->click(); }
    [[nodiscard]] QStringList problems(const gui::FormDesigner *page) const
    {
        QStringList all;
        const auto *list = control<QListWidget>(page, "problems");
        for (int i = 0; i < list->count(); ++i)
            all.append(list->item(i)->text());
        return all;
    }
};

void FormDesignerTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
}

std::vector<services::StoredForm> FormDesignerTest::stored()
{
    return inStore([](services::Session &session) { return services::forms(session.reader()); });
}

gui::FormDesigner *FormDesignerTest::design(int row)
{
    auto *page = area<gui::InspectionsPage>(u"inspections"_s);
    auto *forms = control<widgets::ListView>(page, "forms");
    const int published = int(stored().size());
    if (!QTest::qWaitFor([&] { return forms->model()->rowCount() == published; }))
        return nullptr;
    forms->selectRow(row);
    control<QPushButton>(page, "newVersion")->click();
    return QTest::qWaitFor([this] { return latest<gui::FormDesigner>(); }) ? latest<gui::FormDesigner>() : nullptr;
}

void FormDesignerTest::chooseItem(const gui::FormDesigner *page, const QString &code)
{
    auto *tree = control<QTreeWidget>(page, "tree");
    const auto found = tree->findItems(code + u' ', Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree->setCurrentItem(found.front());
}

void FormDesignerTest::nextVersionIsACopy()
{
    const FormTemplate before = stored().front().form;
    const gui::FormDesigner *page = design();
    QVERIFY(page);
    QVERIFY(page->form().version != before.version);
    QCOMPARE(page->form().code, before.code);
    QCOMPARE(page->form().effectiveFrom, Today);
    FormTemplate same = page->form();
    same.version = before.version;
    same.effectiveFrom = before.effectiveFrom;
    QCOMPARE(domain::formTemplateToJson(same), domain::formTemplateToJson(before));
    QCOMPARE(problems(page), QStringList());
    QVERIFY(control<QPushButton>(page, "publish")->isEnabled());
}

void FormDesignerTest::partsComeAndGo()
{
    gui::FormDesigner *page = design();
    QVERIFY(page);
    const FormTemplate before = page->form();
    click(page, "addSection");
    QCOMPARE(page->form().sections.size(), before.sections.size() + 1);
    const QString code = page->form().sections.back().code;
    QVERIFY2(std::none_of(before.sections.begin(), before.sections.end(), [&](const domain::FormSection &one) { return one.code == code; }), "a code of its own");
    type(page, "sectionZh", u"演示部分"_s);
    type(page, "sectionEn", u"Demo section"_s);
    click(page, "addItem");
    type(page, "questionZh", u"演示检查项是否齐全"_s);
    type(page, "questionEn", u"Is the demo item complete?"_s);
    click(page, "addItem");
    const domain::FormSection &added = page->form().sections.back();
    QCOMPARE(added.titleZh, u"演示部分"_s);
    QCOMPARE(added.items.size(), size_t(2));
    QCOMPARE(added.items.front().textZh, u"演示检查项是否齐全"_s);
    QVERIFY(added.items.front().code != added.items.back().code);
    click(page, "up");
    QCOMPARE(page->form().sections.back().items.back().textZh, u"演示检查项是否齐全"_s);
    click(page, "down");
    QCOMPARE(page->form().sections.back().items.front().textZh, u"演示检查项是否齐全"_s);
    click(page, "remove");
    QCOMPARE(page->form().sections.back().items.size(), size_t(1));
    // A section that is not empty is asked about.
    auto *tree = control<QTreeWidget>(page, "tree");
    tree->setCurrentItem(tree->currentItem()->parent());
    widgets::Dialogs::setNextAnswer(0);
    click(page, "remove");
    QCOMPARE(page->form().sections.size(), before.sections.size() + 1);
    widgets::Dialogs::setNextAnswer(1);
    click(page, "remove");
    QCOMPARE(domain::formTemplateToJson(page->form()), domain::formTemplateToJson(before));
}

void FormDesignerTest::everyKindOfItemIsShownAsItWillBeFilled()
{
    gui::FormDesigner *page = design();
    QVERIFY(page);
    click(page, "addSection");
    for (int kind = 0; kind <= int(domain::ItemType::Projects); ++kind) {
        const QString name = domain::itemTypeLabel(domain::ItemType(kind));
        click(page, "addItem");
        auto *types = control<QComboBox>(page, "type");
        choose(types, types->findData(kind));
        type(page, "questionEn", u"What is the %1?"_s.arg(name));
        if (domain::ItemType(kind) == domain::ItemType::Projects) {
            click(page, "addColumn");
            put(page, "columns", 0, 0, u"name"_s);
            put(page, "columns", 0, 1, u"项目"_s);
            put(page, "columns", 0, 2, u"Project"_s);
        }
        const domain::FormItem &item = page->form().sections.back().items.back();
        QCOMPARE(int(item.type), kind);
        const auto shown = [&] {
            const auto cards = page->findChildren<gui::ItemCard *>();
            return std::any_of(cards.begin(), cards.end(), [&](const gui::ItemCard *card) {
                const auto labels = card->findChildren<QLabel *>();
                return !card->isHidden() && card->item().code == item.code && std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(item.textEn); });
            });
        };
        QTRY_VERIFY2(shown(), qPrintable(name));
    }
}

void FormDesignerTest::itemIsAskedOnlyIf()
{
    gui::FormDesigner *page = design();
    QVERIFY(page);
    click(page, "addSection");
    click(page, "addItem");
    const QString asking = page->form().sections.back().items.front().code;
    click(page, "addItem");
    const QString asked = page->form().sections.back().items.back().code;
    click(page, "addCondition");
    put(page, "conditions", 0, 0, asking);
    put(page, "conditions", 0, 2, u"no"_s);
    const domain::FormItem &item = page->form().sections.back().items.back();
    QCOMPARE(item.askIf.size(), size_t(1));
    QCOMPARE(item.askIf.front().item, asking);
    const auto offered = [page](const QString &code) {
        const auto cards = page->findChildren<gui::ItemCard *>();
        return std::any_of(cards.begin(), cards.end(), [&](const gui::ItemCard *card) { return card->item().code == code && card->isVisible(); });
    };
    QTRY_VERIFY(offered(asking));
    const auto says = [page](const QString &part) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    QTRY_VERIFY2(offered(asked) && says(u"Whether this is asked depends on %1"_s.arg(asking)), "the first is not answered yet");
    // An item that waits for itself can never be asked.
    put(page, "conditions", 0, 0, asked);
    QTRY_VERIFY(!problems(page).isEmpty());
}

void FormDesignerTest::answerProposesAnIndicator()
{
    gui::FormDesigner *page = design();
    QVERIFY(page);
    click(page, "addSection");
    click(page, "addItem");
    const auto *choices = control<widgets::ListView>(page, "choices");
    int column = -1;
    for (int i = 0; i < choices->model()->columnCount(); ++i) {
        if (choices->model()->headerData(i, Qt::Horizontal).toString().contains(u"ndicator"))
            column = i;
    }
    QVERIFY(column >= 0);
    put(page, "choices", 1, column - 1, u"finding"_s);
    put(page, "choices", 1, column, u"CG-N02"_s);
    const domain::Choice &choice = page->form().sections.back().items.front().choices[1];
    QVERIFY(choice.outcome.has_value());
    QCOMPARE(choice.outcome->indicator, u"CG-N02"_s);
    put(page, "choices", 1, column, u"GY-N01"_s);
    QTRY_VERIFY2(!problems(page).isEmpty(), "an indicator of another kind of party");
    QVERIFY(!control<QPushButton>(page, "publish")->isEnabled());
}

void FormDesignerTest::whatIsWrongIsSaidAndKeepsItFromBeingPublished()
{
    gui::FormDesigner *page = design();
    QVERIFY(page);
    const QString code = first(page).code;
    chooseItem(page, code);
    const QString question = first(page).textZh;
    type(page, "questionZh", {});
    QTRY_VERIFY(!problems(page).isEmpty());
    QVERIFY(!control<QPushButton>(page, "publish")->isEnabled());
    QVERIFY(control<QLabel>(page, "status")->text().contains(u"to correct"));
    // The problem leads to its item.
    auto *tree = control<QTreeWidget>(page, "tree");
    tree->setCurrentItem(tree->topLevelItem(0));
    auto *list = control<QListWidget>(page, "problems");
    emit list->itemActivated(list->item(0));
    QVERIFY(tree->currentItem()->text(0).startsWith(code));
    type(page, "questionZh", question);
    QTRY_COMPARE(problems(page), QStringList());
    QVERIFY(control<QPushButton>(page, "publish")->isEnabled());
    // A number that is none does not pass for "no limit".
    click(page, "addSection");
    click(page, "addItem");
    auto *types = control<QComboBox>(page, "type");
    choose(types, types->findData(int(domain::ItemType::Number)));
    type(page, "maximum", u"ten"_s);
    QTRY_VERIFY(problems(page).join(u'\n').contains(u"“ten” is no number"));
    type(page, "maximum", u"10"_s);
    QTRY_VERIFY(!problems(page).join(u'\n').contains(u"is no number"));
    QCOMPARE(page->form().sections[1].items.front().maximum, std::optional<qint64>(10));
}

void FormDesignerTest::publishedVersionIsInUseAndNeverChangesAgain()
{
    const size_t before = stored().size();
    gui::FormDesigner *page = design();
    QVERIFY(page);
    type(page, "titleEn", u"Demo form, next version"_s);
    const FormTemplate designed = page->form();
    QTRY_COMPARE(problems(page), QStringList());
    QPointer<gui::FormDesigner> closes = page;
    const qint64 head = this->head();
    click(page, "publish");
    QTRY_VERIFY(!closes);
    QCOMPARE(stored().size(), before + 1);
    QCOMPARE(this->head(), head + 1);
    const auto all = stored();
    QVERIFY(std::any_of(all.begin(), all.end(), [&](const services::StoredForm &one) { return domain::formTemplateToJson(one.form) == domain::formTemplateToJson(designed); }));
    // The same version a second time, with other content: refused, the first one stays.
    FormTemplate forged = designed;
    forged.titleEn = u"Something else"_s;
    const auto again = inStore([json = domain::formTemplateToJson(forged)](services::Session &session) -> base::Result<domain::FormTemplateId> { return services::FormLibrary(session).publish(json); });
    QVERIFY(!again);
    QCOMPARE(stored().size(), before + 1);
    // And designing goes on with the version after it, whichever version it begins from.
    for (int row = 0; row < int(before) + 1; ++row) {
        gui::FormDesigner *next = design(row);
        QVERIFY(next);
        for (const services::StoredForm &one : stored())
            QVERIFY2(one.form.code != next->form().code || one.form.version != next->form().version, qPrintable(next->form().version));
        control<QAction>(m_window.get(), "actionCloseTab")->trigger();
        QTRY_VERIFY(!latest<gui::FormDesigner>());
    }
}

void FormDesignerTest::unfinishedDesignComesBack()
{
    gui::FormDesigner *page = design();
    QVERIFY(page);
    type(page, "titleEn", u"Half a tit"_s);
    const FormTemplate typed = page->form();
    QPointer<gui::FormDesigner> closed = page;
    control<QAction>(m_window.get(), "actionCloseTab")->trigger();
    QTRY_VERIFY(!closed);
    gui::FormDesigner *again = design();
    QVERIFY(again);
    QCOMPARE(again->form().titleEn, typed.titleEn);
    QCOMPARE(domain::formTemplateToJson(again->form()), domain::formTemplateToJson(typed));
}

void FormDesignerTest::savedFileIsTheFormAndBrokenFilesChangeNothing()
{
    gui::FormDesigner *page = design();
    QVERIFY(page);
    type(page, "titleEn", u"Carried by file"_s);
    const QByteArray expected = domain::formTemplateToJson(page->form());
    const QString name = m_dir.filePath(u"form.json"_s);
    widgets::Dialogs::setNextFileName(name);
    click(page, "exportFile");
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray written = file.readAll();
    QCOMPARE(domain::formTemplateToJson(*domain::formTemplateFromJson(written)), expected);

    auto *list = area<gui::InspectionsPage>(u"inspections"_s);
    QSignalSpy said(list, &gui::Page::message);
    const size_t before = stored().size();
    const qint64 head = this->head();
    for (const QByteArray &broken : {written.left(written.size() / 2), QByteArray("[]"), QByteArray(), QByteArray(written).replace("\"version\"", "\"versoin\"")}) {
        file.resize(0);
        file.seek(0);
        QCOMPARE(file.write(broken), broken.size());
        file.flush();
        said.clear();
        widgets::Dialogs::setNextFileName(name);
        control<QPushButton>(list, "publishForm")->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(!said.front().at(1).toString().isEmpty());
        QVERIFY(!said.front().at(2).toString().isEmpty());
    }
    QCOMPARE(stored().size(), before);
    QCOMPARE(this->head(), head);
    file.resize(0);
    file.seek(0);
    QCOMPARE(file.write(written), written.size());
    file.close();
    widgets::Dialogs::setNextFileName(name);
    control<QPushButton>(list, "publishForm")->click();
    QTRY_COMPARE(stored().size(), before + 1);
}

void FormDesignerTest::fitsASmallWindow()
{
    m_window->resize(1100, 600);
    gui::FormDesigner *page = design();
    QVERIFY(page);
    chooseItem(page, first(page).code);
    QTest::qWait(1);
    QVERIFY2(m_window->width() <= 1100 && m_window->height() <= 600, qPrintable(u"%1 x %2"_s.arg(m_window->width()).arg(m_window->height())));
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QTRY_VERIFY(control<QPushButton>(page, "publish")->isVisible());
        QVERIFY2(page->minimumSizeHint().width() <= 1100 && page->minimumSizeHint().height() <= 600,
                 qPrintable(u"%1: %2 x %3"_s.arg(language).arg(page->minimumSizeHint().width()).arg(page->minimumSizeHint().height())));
        QVERIFY2(ambiguous(page).isEmpty(), qPrintable(language + u": "_s + ambiguous(page).join(u' ')));
    }
}

QTEST_MAIN(FormDesignerTest)
#include "tst_formdesigner.moc"
