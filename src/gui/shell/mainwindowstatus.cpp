// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/maintenance.h"
#include "services/rulebooks.h"
#include "ui_mainwindow.h"
#include "widgets/messages.h"

#include <QDir>
#include <QLabel>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BackupWarningDays = 7;

} // namespace

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

} // namespace chengcai::gui
