// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/admin/accountspage.h"
#include "gui/parties/partylistpage.h"
#include "gui/parties/partypage.h"
#include "gui/shell/commandbox.h"
#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/partylist.h"
#include "ui_mainwindow.h"
#include "widgets/dialogs.h"
#include "widgets/messages.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QStackedWidget>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int FoldedRailWidth = 48;
constexpr int NarrowWindow = 1100;

} // namespace

MainWindow::MainWindow(services::Desk &desk, services::PartyDirectory &directory, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_context{desk, directory}, m_preferences(preferences), m_dialogs(*this)
{
    m_ui->setupUi(this);
    m_areaList = areas();
    m_areas = new QStackedWidget(this);
    m_ui->tabs->addTab(m_areas, QString());
    m_ui->tabs->tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    m_messages = new widgets::MessageBar(this);
    for (widgets::Banner **banner : {&m_demoBanner, &m_readOnlyBanner, &m_originBanner, &m_diskBanner, &m_exchangeBanner, &m_backupBanner}) {
        *banner = new widgets::Banner(this);
        m_ui->banners->addWidget(*banner);
    }
    m_originBanner->setObjectName(u"originBanner"_s);
    m_exchangeBanner->setObjectName(u"exchangeBanner"_s);
    m_diskBanner->setObjectName(u"diskBanner"_s);
    connect(m_exchangeBanner, &widgets::Banner::actionTriggered, this, [this] { showArea(u"exchange"_s); });
    setAcceptDrops(true);
    connect(m_originBanner, &widgets::Banner::actionTriggered, this, &MainWindow::noteOrigin);
    connect(m_backupBanner, &widgets::Banner::actionTriggered, this, &MainWindow::backUp);
    m_ui->banners->addWidget(m_messages);
    m_jobs = new widgets::JobBar(this);
    m_storeLabel = new QLabel(this);
    m_accountLabel = new QLabel(this);
    m_rulesLabel = new QLabel(this);
    m_backupLabel = new QLabel(this);
    m_accountLabel->setObjectName(u"accountStatus"_s);
    m_backupLabel->setObjectName(u"backupStatus"_s);
    statusBar()->addWidget(m_storeLabel);
    statusBar()->addWidget(m_accountLabel);
    statusBar()->addWidget(m_rulesLabel);
    statusBar()->addWidget(m_backupLabel);
    statusBar()->addPermanentWidget(m_jobs);
    connectActions();
    connectDesk();
    fillRail();
    retranslate();
    restoreGeometry(m_preferences.state(u"window"_s));
    setRailFolded(m_preferences.state(u"railFolded"_s) == "1");
    qApp->installEventFilter(this);
    if (desk.isOpen())
        storeOpened();
    else
        storeClosed();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, void (MainWindow::*slot)()) { connect(action, &QAction::triggered, this, slot); };
    on(m_ui->actionLock, &MainWindow::lock);
    on(m_ui->actionBackup, &MainWindow::backUp);
    on(m_ui->actionVerify, &MainWindow::verify);
    on(m_ui->actionRebuild, &MainWindow::rebuild);
    on(m_ui->actionOpenStore, &MainWindow::askForStore);
    connect(m_ui->actionNewStore, &QAction::triggered, this, [this] { showGate(true); });
    connect(m_ui->actionDemo, &QAction::triggered, this, [this] { showGate(true); });
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->actionImport, &QAction::triggered, this, [this] { showArea(u"import"_s); });
    connect(m_ui->actionAccounts, &QAction::triggered, this, [this] {
        openRecord(u"accounts"_s, [this] { return new AccountsPage(m_context, m_preferences, this); });
    });
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        if (!m_commands) {
            m_commands = new CommandBox(m_context.directory, findChildren<QAction *>(QRegularExpression(u"^(action|area)"_s)), this);
            connect(m_commands, &CommandBox::partyChosen, this, &MainWindow::openParty);
        }
        m_commands->start();
    });
    const auto page = [this](QAction *action, void (Page::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (Page *current = currentPage())
                (current->*slot)();
        });
    };
    page(m_ui->actionFilter, &Page::focusFilter);
    page(m_ui->actionRefresh, &Page::refresh);
    page(m_ui->actionExport, &Page::exportCurrent);
    connect(m_ui->actionNewParty, &QAction::triggered, this, [this] {
        const auto *list = qobject_cast<PartyListPage *>(currentPage());
        editParty({}, list ? list->kind() : domain::PartyKind::Supplier);
    });
    on(m_ui->actionDuplicates, &MainWindow::findDuplicates);
    connect(m_ui->actionNewFact, &QAction::triggered, this, [this] {
        if (const auto *party = qobject_cast<PartyPage *>(currentPage()))
            editFact({}, party->party());
        else
            say(Severity::Information, tr("Open a party first: a fact belongs to a party."));
    });
    connect(m_ui->actionCloseTab, &QAction::triggered, this, [this] { closeTab(m_ui->tabs->currentIndex()); });
    connect(m_ui->tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        if (Page *current = currentPage())
            current->activate();
    });
    connect(m_ui->actionFoldRail, &QAction::toggled, this, [this](bool on) {
        setRailFolded(on);
        m_preferences.setState(u"railFolded"_s, on ? "1" : "0");
    });
    connectPreferences();
    connectHelp();
}

void MainWindow::connectPreferences()
{
    auto *languages = new QActionGroup(this);
    auto *themes = new QActionGroup(this);
    const std::pair<QAction *, QString> languageActions[] = {{m_ui->actionChinese, u"zh_CN"_s}, {m_ui->actionEnglish, u"en"_s}};
    for (const auto &[action, language] : languageActions) {
        languages->addAction(action);
        action->setChecked(m_preferences.language() == language);
        connect(action, &QAction::triggered, this, [this, language = language] { m_preferences.setLanguage(language); });
    }
    const std::pair<QAction *, Preferences::Theme> themeActions[] = {{m_ui->actionThemeSystem, Preferences::Theme::System},
                                                                     {m_ui->actionThemeLight, Preferences::Theme::Light},
                                                                     {m_ui->actionThemeDark, Preferences::Theme::Dark},
                                                                     {m_ui->actionThemeContrast, Preferences::Theme::HighContrast}};
    for (const auto &[action, theme] : themeActions) {
        themes->addAction(action);
        action->setChecked(m_preferences.theme() == theme);
        connect(action, &QAction::triggered, this, [this, theme = theme] { m_preferences.setTheme(theme); });
    }
}

void MainWindow::connectHelp()
{
    connect(m_ui->actionHelp, &QAction::triggered, this, [this] {
        widgets::Dialogs::inform(this, tr("Keyboard and first steps"),
                                 tr("Ctrl+K finds parties and commands. Alt+1 to Alt+9 choose an area. Ctrl+F filters a list, Ctrl+N records a "
                                    "party, Ctrl+Enter submits a form, F4 changes between chart and table, F8 goes to the next problem.\n\n"
                                    "First steps: import the parties, import the facts, open a party to see its score and why it is exactly "
                                    "that, print the classification report, make a backup."));
    });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] {
        widgets::Dialogs::inform(this, tr("About Chengcai"),
                                 tr("Chengcai 诚采 %1\nSupervision of integrity in government procurement.\nFree software under the GNU General "
                                    "Public License, version 3 or later.")
                                     .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::connectDesk()
{
    services::Desk &desk = m_context.desk;
    connect(&desk, &services::Desk::opened, this, &MainWindow::storeOpened);
    connect(&desk, &services::Desk::closed, this, &MainWindow::storeClosed);
    connect(&desk, &services::Desk::accountChanged, this, &MainWindow::accountChanged);
    connect(&desk, &services::Desk::jobStarted, this, &MainWindow::follow);
    connect(&desk, &services::Desk::changed, this, [this] { showStatus(); });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        m_context.directory.refreshDay();
        accountChanged();
    });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::partyRequested, this, &MainWindow::openParty);
    connect(page, &Page::newPartyRequested, this, [this](domain::PartyKind kind) { editParty({}, kind); });
    connect(page, &Page::amendPartyRequested, this, [this](domain::PartyId party) { editParty(party, std::nullopt); });
    connect(page, &Page::newFactRequested, this, [this](domain::PartyId party) { editFact({}, party); });
    connect(page, &Page::amendFactRequested, this, [this](domain::FactId fact) { editFact(fact, {}); });
    connect(page, &Page::inspectionRequested, this, &MainWindow::openInspection);
    connect(page, &Page::rectificationRequested, this, &MainWindow::openRectification);
    connect(page, &Page::caseRequested, this, &MainWindow::openCase);
    connect(page, &Page::petitionRequested, this, &MainWindow::openPetition);
    connect(page, &Page::listProcedureRequested, this, &MainWindow::openListProcedure);
    connect(page, &Page::recordRequested, this, &MainWindow::openWorkRecord);
    connect(page, &Page::evaluationRequested, this, &MainWindow::openEvaluation);
    connect(page, &Page::dutiesRequested, this, &MainWindow::openDuties);
    connect(page, &Page::inspectionFormRequested, this, &MainWindow::openInspectionForm);
    connect(page, &Page::partiesRequested, this, &MainWindow::showParties);
    connect(page, &Page::figureRequested, this, &MainWindow::openFigure);
    connect(page, &Page::areaRequested, this, &MainWindow::showArea);
    connect(page, &Page::message, this, &MainWindow::say);
    connect(page, &Page::titleChanged, this, [this, page] {
        const int tab = m_ui->tabs->indexOf(page);
        if (tab > 0)
            m_ui->tabs->setTabText(tab, page->title());
    });
    connect(page, &Page::closeRequested, this, [this, page] { closeTab(m_ui->tabs->indexOf(page)); });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    if (m_context.desk.account())
        showBanners();
}

void MainWindow::retranslate()
{
    for (int i = 0; i < m_ui->rail->count(); ++i) {
        const QString title = tr(m_areaList[size_t(i)].title);
        m_ui->rail->item(i)->setText(title);
        m_ui->rail->item(i)->setToolTip(title);
        if (auto *action = findChild<QAction *>(u"area%1"_s.arg(i)))
            action->setText(title);
    }
    for (int tab = 1; tab < m_ui->tabs->count(); ++tab) {
        if (const auto *page = qobject_cast<Page *>(m_ui->tabs->widget(tab)))
            m_ui->tabs->setTabText(tab, page->title());
    }
    if (const auto *page = qobject_cast<Page *>(m_areas->currentWidget()))
        m_ui->tabs->setTabText(0, page->title());
    showStatus();
}

void MainWindow::setRailFolded(bool folded)
{
    m_ui->rail->setFixedWidth(folded ? FoldedRailWidth : RailWidth);
    m_ui->actionFoldRail->setChecked(folded);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->oldSize().width() >= NarrowWindow && width() < NarrowWindow)
        setRailFolded(true);
}

void MainWindow::say(Severity severity, const QString &sentence, const QString &code)
{
    m_messages->showMessage(widgets::Severity(int(severity)), sentence, code);
    if (code == u"STO-036" || code == u"STO-033")
        m_diskBanner->setContent(widgets::Severity::Error, tr("The disk of this store has reported an error. Export what was recorded, make a backup onto another medium and have the computer looked at."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_context.desk.account())
        keepDrafts();
    m_preferences.setState(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace chengcai::gui
