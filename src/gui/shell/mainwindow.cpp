// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/access/accesspage.h"
#include "gui/access/commitmentspage.h"
#include "gui/admin/accountspage.h"
#include "gui/audit/auditpage.h"
#include "gui/cases/casepage.h"
#include "gui/cases/casespage.h"
#include "gui/cases/rectificationpage.h"
#include "gui/dashboard/dashboardpage.h"
#include "gui/dashboard/figurepage.h"
#include "gui/exchange/exchangepage.h"
#include "gui/facts/facteditor.h"
#include "gui/inspections/formdesigner.h"
#include "gui/inspections/inspectionformpage.h"
#include "gui/inspections/inspectionpage.h"
#include "gui/inspections/inspectionspage.h"
#include "gui/inspections/planpage.h"
#include "gui/lists/listprocedurepage.h"
#include "gui/lists/listspage.h"
#include "gui/parties/duplicatesdialog.h"
#include "gui/parties/partyeditor.h"
#include "gui/parties/partylistpage.h"
#include "gui/parties/partypage.h"
#include "gui/petitions/petitionpage.h"
#include "gui/petitions/petitionspage.h"
#include "gui/reports/reportspage.h"
#include "gui/rules/rulespage.h"
#include "gui/shell/commandbox.h"
#include "gui/shell/preferences.h"
#include "gui/shell/signinpage.h"
#include "gui/shell/welcomepage.h"
#include "gui/tables/importpage.h"
#include "gui/workbench/workbenchpage.h"
#include "services/factregister.h"
#include "services/maintenance.h"
#include "services/partylist.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "ui_mainwindow.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

const QString FirstArea = QStringLiteral("suppliers");
constexpr int RailWidth = 180;
constexpr int FoldedRailWidth = 48;
constexpr int NarrowWindow = 1100;
constexpr int MostTabs = 12;
constexpr int BackupWarningDays = 7;

QString areaOf(domain::PartyKind kind)
{
    switch (kind) {
    case domain::PartyKind::Purchaser: return u"purchasers"_s;
    case domain::PartyKind::Agency: return u"agencies"_s;
    case domain::PartyKind::Supplier: return u"suppliers"_s;
    case domain::PartyKind::Expert: break;
    }
    return u"experts"_s;
}

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

std::vector<MainWindow::Area> MainWindow::areas()
{
    const auto list = [this](domain::PartyKind kind) { return [this, kind]() -> Page * { return new PartyListPage(m_context, m_preferences, kind, this); }; };
    return {
        {u"workbench"_s, u"workbench"_s, QT_TR_NOOP("Workbench"), [this] { return new WorkbenchPage(m_context, this); }, true},
        {u"dashboard"_s, u"chart"_s, QT_TR_NOOP("Overview"), [this] { return new DashboardPage(m_context, this); }},
        {u"purchasers"_s, u"purchaser"_s, QT_TR_NOOP("Purchasers"), list(domain::PartyKind::Purchaser), true},
        {u"agencies"_s, u"agency"_s, QT_TR_NOOP("Agencies"), list(domain::PartyKind::Agency)},
        {u"suppliers"_s, u"supplier"_s, QT_TR_NOOP("Suppliers"), list(domain::PartyKind::Supplier)},
        {u"experts"_s, u"expert"_s, QT_TR_NOOP("Experts"), list(domain::PartyKind::Expert)},
        {u"inspections"_s, u"inspection"_s, QT_TR_NOOP("Inspections"), [this] { return inspectionsPage(); }, true},
        {u"plan"_s, u"calendar"_s, QT_TR_NOOP("Plan and tasks"), [this] { return new PlanPage(m_context, this); }},
        {u"cases"_s, u"cases"_s, QT_TR_NOOP("Cases"), [this] { return new CasesPage(m_context, m_preferences, this); }},
        {u"lists"_s, u"lists"_s, QT_TR_NOOP("Lists"), [this] { return new ListsPage(m_context, this); }},
        {u"petitions"_s, u"undo"_s, QT_TR_NOOP("Objections and repair"), [this] { return new PetitionsPage(m_context, this); }},
        {u"evaluation"_s, u"chart"_s, QT_TR_NOOP("Evaluation"), [this] { return evaluationPage(); }, true},
        {u"access"_s, u"verify"_s, QT_TR_NOOP("Access check"), [this] { return new AccessPage(m_context, this); }},
        {u"commitments"_s, u"ok"_s, QT_TR_NOOP("Commitments"), [this] { return new CommitmentsPage(m_context, this); }},
        {u"uses"_s, u"uses"_s, QT_TR_NOOP("Uses of credit"), [this] { return usesPage(); }},
        {u"training"_s, u"training"_s, QT_TR_NOOP("Publicity and training"), [this] { return trainingPage(); }},
        {u"reports"_s, u"reports"_s, QT_TR_NOOP("Reports"), [this] { return new ReportsPage(m_context, m_preferences, this); }, true},
        {u"import"_s, u"import"_s, QT_TR_NOOP("Import"), [this] { return new ImportPage(m_context, this); }},
        {u"exchange"_s, u"exchange"_s, QT_TR_NOOP("Exchange"), [this] { return exchangePage(); }},
        {u"rules"_s, u"rules"_s, QT_TR_NOOP("Rules"), [this] { return new RulesPage(m_context, this); }, true},
        {u"audit"_s, u"audit"_s, QT_TR_NOOP("Audit"), [this] { return new AuditPage(m_context, this); }},
    };
}

void MainWindow::fillRail()
{
    for (const Area &area : m_areaList) {
        m_ui->rail->add(widgets::icon(area.icon), area.name, area.startsGroup);
    }
    for (int i = 0; i < int(m_areaList.size()); ++i) {
        auto *action = new QAction(this);
        action->setObjectName(u"area%1"_s.arg(i));
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { showArea(m_areaList[size_t(i)].name); });
        m_ui->menuView->insertAction(m_ui->actionRefresh, action);
    }
    m_ui->menuView->insertSeparator(m_ui->actionRefresh);
    connect(m_ui->rail, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showArea(item->data(Qt::UserRole).toString());
    });
    // The area that is marked already, from a record back to it.
    connect(m_ui->rail, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (m_ui->tabs->currentIndex() != 0)
            showArea(item->data(Qt::UserRole).toString());
    });
}

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

// ---- store and account ------------------------------------------------------------------------------------------

void MainWindow::storeOpened()
{
    services::Desk &desk = m_context.desk;
    m_preferences.setLastStore(desk.folder());
    // The first screen is made ready behind the gate, so that it stands there the moment the gate opens.
    (void)areaPage(FirstArea);
    // Somebody alone without a password has nothing to prove, and the demonstration store opens at once.
    const QStringList names = desk.accountNames();
    const bool obvious = names.size() == 1 || (!names.isEmpty() && desk.info().demonstration);
    if (!desk.account() && obvious && !desk.needsPassword(names.first())) {
        desk.signIn(names.first(), std::nullopt).then(this, [this](const base::Result<services::Account> &account) {
            if (!account)
                say(Severity::Error, account.error().message, account.error().code);
        });
        return;
    }
    accountChanged();
}

void MainWindow::storeClosed()
{
    m_dialogs.forget();
    qDeleteAll(std::exchange(m_records, {}));
    qDeleteAll(std::exchange(m_areaPages, {}));
    m_ui->rail->setCurrentRow(-1);
    showGate(true);
    showStatus();
}

/// The gate covers everything but loses nothing: the pages behind it keep what is typed.
void MainWindow::showGate(bool welcome)
{
    delete std::exchange(m_gate, nullptr);
    if (welcome) {
        auto *page = new WelcomePage(m_context.desk, m_preferences, this);
        connect(page, &WelcomePage::storeChosen, this, &MainWindow::openStore);
        connect(page, &Page::closeRequested, this, &MainWindow::accountChanged, Qt::QueuedConnection);
        m_gate = page;
    } else {
        m_gate = new SignInPage(m_context.desk, this);
    }
    connectPage(m_gate);
    m_ui->body->addWidget(m_gate, 1);
    m_ui->rail->hide();
    m_ui->tabs->hide();
    m_gate->activate();
    enableActions();
}

void MainWindow::accountChanged()
{
    const services::Desk &desk = m_context.desk;
    if (!desk.isOpen())
        return;
    if (!desk.account()) {
        showGate(false);
        showStatus();
        return;
    }
    delete std::exchange(m_gate, nullptr);
    m_ui->rail->show();
    m_ui->tabs->show();
    enableActions();
    m_dialogs.bringBack(desk.account()->name);
    if (m_ui->rail->currentRow() < 0)
        showArea(FirstArea);
    const qint64 now = desk.clock().nowMs();
    m_midnight.start(std::chrono::milliseconds(base::endOfChinaDay(base::chinaDate(now)) - now));
    restartIdle();
    showStatus();
    showBanners();
    if (!m_waitingFile.isEmpty())
        takeFile(std::exchange(m_waitingFile, {}));
}

void MainWindow::enableActions()
{
    const services::Desk &desk = m_context.desk;
    const bool in = desk.isOpen() && desk.account() && !m_gate;
    const bool writable = in && desk.readOnlyReason().isEmpty();
    for (QAction *action : {m_ui->actionExport, m_ui->actionLock, m_ui->actionFind, m_ui->actionFilter, m_ui->actionRefresh, m_ui->actionCloseTab,
                            m_ui->actionVerify, m_ui->actionRebuild, m_ui->actionAccounts, m_ui->actionDuplicates})
        action->setEnabled(in);
    for (QAction *action : {m_ui->actionImport, m_ui->actionNewParty, m_ui->actionNewFact})
        action->setEnabled(writable && desk.may(domain::Action::RecordParty));
    m_ui->actionBackup->setEnabled(in);
}

void MainWindow::lock()
{
    if (!m_context.desk.account())
        return;
    keepDrafts();
    m_dialogs.putAside(m_context.desk.account()->name);
    m_context.desk.lock();
}

void MainWindow::keepDrafts()
{
    QGuiApplication::inputMethod()->commit();
    for (Editor *editor : findChildren<Editor *>()) {
        if (editor->isVisible())
            editor->keepDraft();
    }
    for (Page *page : findChildren<Page *>())
        page->keepDraft();
}

void MainWindow::restartIdle()
{
    if (m_preferences.idleMinutes() > 0 && m_context.desk.account())
        m_idle.start(std::chrono::minutes(m_preferences.idleMinutes()));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        restartIdle();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::askForStore()
{
    const QString folder = widgets::Dialogs::chooseFolder(this, tr("Open a store"), m_preferences.lastStore());
    if (!folder.isEmpty())
        openStore(folder);
}

void MainWindow::openStore(const QString &folder)
{
    keepDrafts(); // into the store they belong to, before it closes
    m_context.desk.open(folder).then(this, [this](const base::Result<services::StoreInfo> &opened) {
        if (!opened)
            say(Severity::Error, opened.error().message, opened.error().code);
    });
}

void MainWindow::showStatus()
{
    const services::Desk &desk = m_context.desk;
    const QString demo = desk.info().demonstration ? u"  —  演示 DEMO"_s : QString();
    setWindowTitle(desk.isOpen() ? tr("Chengcai — %1%2").arg(QDir(desk.folder()).dirName(), demo) : tr("Chengcai"));
    m_storeLabel->setText(desk.isOpen() ? tr("Store: %1").arg(QDir(desk.folder()).dirName()) : QString());
    m_accountLabel->setText(desk.account() ? tr("Account: %1").arg(desk.account()->fullName.isEmpty() ? desk.account()->name : desk.account()->fullName)
                                           : QString());
    if (!desk.isOpen() || !desk.account())
        return;
    struct Status {
        QString rules;
        std::optional<int> backupDays;
    };
    m_context.desk
        .read(QString(),
              [&clock = desk.clock(), chinese = m_preferences.isChinese()](const services::Reader &reader, const base::Progress &) -> base::Result<Status> {
                  const domain::RuleBook book = services::rulingRuleBook(reader, clock.today());
                  return Status{(chinese ? book.titleZh : book.titleEn) + u' ' + book.version, services::daysSinceBackup(reader, clock)};
              })
        .then(this, [this](const base::Result<Status> &status) {
            if (!status)
                return;
            m_rulesLabel->setText(tr("Rules: %1").arg(status->rules));
            m_backupLabel->setText(status->backupDays ? tr("Last backup: %n day(s) ago", nullptr, *status->backupDays) : tr("No backup yet"));
            QString sentence;
            if (!status->backupDays)
                sentence = tr("There is no verified backup of this store yet. Make one now, best onto a medium that is then unplugged.");
            else if (*status->backupDays >= BackupWarningDays)
                sentence = tr("There has been no verified backup for 7 days. Make one now, best onto a medium that is then unplugged.");
            showExchangeWarnings();
            m_backupBanner->setContent(widgets::Severity::Warning, m_context.desk.info().demonstration ? QString() : sentence, tr("Back up now"));
        });
}

/// One bar: the newest job shows; one that is still running takes its place when it ends.
void MainWindow::follow(services::Job *job)
{
    m_jobs->start(job->title(), job->cancellable());
    connect(m_jobs, &widgets::JobBar::cancelRequested, job, &services::Job::cancel);
    connect(job, &services::Job::progressed, this, [this, job] { m_jobs->setProgress(job->done(), job->total()); });
    connect(job, &services::Job::finished, this, [this, job] {
        QList<services::Job *> running = m_context.desk.jobs();
        running.removeOne(job);
        if (running.isEmpty())
            m_jobs->finish();
        else
            m_jobs->start(running.last()->title(), running.last()->cancellable());
    });
}

void MainWindow::say(Severity severity, const QString &sentence, const QString &code)
{
    m_messages->showMessage(widgets::Severity(int(severity)), sentence, code);
    if (code == u"STO-036" || code == u"STO-033")
        m_diskBanner->setContent(widgets::Severity::Error, tr("The disk of this store has reported an error. Export what was recorded, make a backup onto another medium and have the computer looked at."));
}

// ---- areas and records ------------------------------------------------------------------------------------------

Page *MainWindow::areaPage(const QString &name)
{
    const auto area = std::find_if(m_areaList.begin(), m_areaList.end(), [&](const Area &a) { return a.name == name; });
    if (area == m_areaList.end())
        return nullptr;
    Page *&page = m_areaPages[name];
    if (!page) {
        page = area->make();
        connectPage(page);
        m_areas->addWidget(page);
    }
    return page;
}

void MainWindow::showArea(const QString &name)
{
    Page *page = m_context.desk.account() ? areaPage(name) : nullptr;
    if (!page)
        return;
    m_areas->setCurrentWidget(page);
    m_ui->tabs->setTabText(0, page->title());
    const auto area = std::find_if(m_areaList.begin(), m_areaList.end(), [&](const Area &a) { return a.name == name; });
    m_ui->rail->setCurrentRow(int(area - m_areaList.begin()));
    if (m_ui->tabs->currentIndex() == 0)
        page->activate();
    m_ui->tabs->setCurrentIndex(0);
}

void MainWindow::openRecord(const QString &key, const std::function<Page *()> &make)
{
    Page *&page = m_records[key];
    if (!page) {
        if (m_ui->tabs->count() > MostTabs)
            closeTab(1);
        page = make();
        page->setProperty("record", key);
        connectPage(page);
        m_ui->tabs->addTab(page, page->title());
    }
    m_ui->tabs->setCurrentWidget(page);
}

void MainWindow::openParty(domain::PartyId party)
{
    openRecord(u"party/%1"_s.arg(party.value()), [this, party] { return new PartyPage(m_context, m_preferences, party, this); });
}

Page *MainWindow::inspectionsPage()
{
    auto *page = new InspectionsPage(m_context, m_preferences, this);
    connect(page, &InspectionsPage::designRequested, this, &MainWindow::openDesigner);
    return page;
}

void MainWindow::openInspection(domain::InspectionId inspection)
{
    openRecord(u"inspection/%1"_s.arg(inspection.value()), [this, inspection] { return new InspectionPage(m_context, inspection, this); });
}

void MainWindow::openCase(domain::CaseId id)
{
    openRecord(u"case/%1"_s.arg(id.value()), [this, id] { return new CasePage(m_context, id, this); });
}

void MainWindow::openListProcedure(domain::ListProcedureId id)
{
    openRecord(u"list/%1"_s.arg(id.value()), [this, id] { return new ListProcedurePage(m_context, id, this); });
}

void MainWindow::openPetition(domain::PetitionId id)
{
    openRecord(u"petition/%1"_s.arg(id.value()), [this, id] { return new PetitionPage(m_context, id, this); });
}

void MainWindow::openFigure(const services::Figure &figure, const services::DashboardScope &scope)
{
    openRecord(FigurePage::keyOf(figure, scope), [this, &figure, &scope] { return new FigurePage(m_context, figure, scope, this); });
}

void MainWindow::showParties(const store::PartyFilter &filter)
{
    const QString name = areaOf(filter.kind);
    auto *list = qobject_cast<PartyListPage *>(areaPage(name));
    list->showOnly(filter);
    showArea(name);
}

void MainWindow::openRectification(domain::RectificationId id)
{
    openRecord(u"rectification/%1"_s.arg(id.value()), [this, id] { return new RectificationPage(m_context, id, this); });
}

void MainWindow::openDesigner(const domain::FormTemplate &form)
{
    const QDate today = m_context.desk.clock().today();
    m_context.desk.read(QString(), [today](const services::Reader &reader, const base::Progress &) -> base::Result<domain::RuleBook> { return services::rulingRuleBook(reader, today); })
        .then(this, [this, form](const base::Result<domain::RuleBook> &book) {
            if (book)
                openRecord(u"design/%1/%2"_s.arg(form.code, form.version), [this, &form, &book] { return new FormDesigner(m_context, form, *book, this); });
        });
}

void MainWindow::openInspectionForm(const services::InspectionDraft &draft)
{
    openRecord(InspectionFormPage::keyOf(draft), [this, draft] { return new InspectionFormPage(m_context, draft, this); });
}

void MainWindow::closeTab(int index)
{
    if (index <= 0)
        return;
    auto *page = static_cast<Page *>(m_ui->tabs->widget(index));
    page->keepDraft();
    m_records.remove(page->property("record").toString());
    m_ui->tabs->removeTab(index);
    page->deleteLater();
}

Page *MainWindow::currentPage() const
{
    if (m_gate)
        return nullptr;
    return m_ui->tabs->currentIndex() == 0 ? qobject_cast<Page *>(m_areas->currentWidget()) : qobject_cast<Page *>(m_ui->tabs->currentWidget());
}

void MainWindow::editParty(domain::PartyId id, std::optional<domain::PartyKind> newKind)
{
    if (newKind) {
        auto *editor = new PartyEditor(m_context.desk, *newKind, this);
        connect(editor, &PartyEditor::recorded, this, &MainWindow::openParty);
        editor->open();
        return;
    }
    m_context.desk
        .read(QString(), [id](const services::Reader &reader, const base::Progress &) -> base::Result<std::optional<domain::Party>> { return services::party(reader, id); })
        .then(this, [this](const base::Result<std::optional<domain::Party>> &party) {
            if (party && *party)
                (new PartyEditor(m_context.desk, **party, this))->open();
        });
}

void MainWindow::findDuplicates()
{
    const auto *list = qobject_cast<PartyListPage *>(currentPage());
    auto *dialog = new DuplicatesDialog(m_context.desk, list ? list->kind() : domain::PartyKind::Supplier, this);
    connect(dialog, &DuplicatesDialog::partyRequested, this, &MainWindow::openParty);
    connect(dialog, &DuplicatesDialog::merged, this, [this](const QString &sentence) { say(Severity::Success, sentence); });
    dialog->open();
}

void MainWindow::editFact(domain::FactId id, domain::PartyId partyId)
{
    struct Loaded {
        domain::Party party;
        domain::CreditFact fact;
        domain::RuleBook book;
    };
    const QDate today = m_context.desk.clock().today();
    m_context.desk
        .read(QString(),
              [id, partyId, today](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded;
                  if (id.isValid())
                      loaded.fact = services::fact(reader, id).value_or(domain::CreditFact{});
                  loaded.party = services::party(reader, id.isValid() ? loaded.fact.party : partyId).value_or(domain::Party{});
                  loaded.book = services::rulingRuleBook(reader, today);
                  return loaded;
              })
        .then(this, [this](const base::Result<Loaded> &loaded) {
            if (loaded && loaded->party.id.isValid())
                (new FactEditor(m_context.desk, loaded->party, loaded->fact, loaded->book, this))->open();
        });
}

// ---- tools ------------------------------------------------------------------------------------------------------

void MainWindow::backUp()
{
    m_context.desk
        .write(tr("Backing up"), [](services::Session &session, const base::Progress &progress) { return services::backUp(session, {}, progress); })
        .then(this, [this](const base::Result<services::BackupInfo> &made) {
            if (!made)
                say(Severity::Error, made.error().message, made.error().code);
            else if (!made->remark.isEmpty())
                say(Severity::Warning, made->remark);
            else
                say(Severity::Success, tr("The backup is made and verified: %1").arg(QDir::toNativeSeparators(made->path)));
            showStatus();
        });
}

void MainWindow::verify()
{
    m_context.desk
        .read(tr("Verifying the journal"), [](const services::Reader &reader, const base::Progress &progress) { return services::verifyStore(reader, progress); })
        .then(this, [this](const base::Result<services::VerifyReport> &report) {
            if (!report)
                say(Severity::Error, report.error().message, report.error().code);
            else if (report->ok)
                say(Severity::Success, tr("%n entries re-hashed and checked: the journal is intact.", nullptr, int(report->entries)));
            else
                say(Severity::Error, report->firstBad == 0 ? report->problem : tr("Entry %1 is not what was signed: %2").arg(report->firstBad).arg(report->problem));
        });
}

void MainWindow::rebuild()
{
    m_context.desk
        .write(tr("Folding the journal anew"),
               [](services::Session &session, const base::Progress &progress) { return services::rebuildStore(session, false, progress); })
        .then(this, [this](const base::Result<services::RebuildReport> &report) {
            if (!report)
                say(Severity::Error, report.error().message, report.error().code);
            else if (report->equal)
                say(Severity::Success, tr("The journal folded anew gives the same state: %1").arg(QString::fromLatin1(report->stateRoot.toBytes().toHex().first(16))));
            else
                say(Severity::Error, tr("The tables differ from the journal: %1").arg(report->firstDifference));
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_context.desk.account())
        keepDrafts();
    m_preferences.setState(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace chengcai::gui
