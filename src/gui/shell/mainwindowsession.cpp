// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/shell/editor.h"
#include "gui/shell/preferences.h"
#include "gui/shell/signinpage.h"
#include "gui/shell/welcomepage.h"
#include "services/desk.h"
#include "ui_mainwindow.h"
#include "widgets/dialogs.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

const QString FirstArea = QStringLiteral("suppliers");

} // namespace

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

} // namespace chengcai::gui
