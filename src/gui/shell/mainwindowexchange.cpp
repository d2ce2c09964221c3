// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/exchangepage.h"
#include "gui/shell/mainwindow.h"
#include "services/desk.h"
#include "services/exchangestatus.h"
#include "widgets/dialogs.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

// The window's part in the exchange with other computers.
namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

/// The one exchange file or request that is being dragged; empty for anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString file = urls.first().toLocalFile();
    return file.endsWith(u".ccb"_s, Qt::CaseInsensitive) || file.endsWith(u".cce"_s, Qt::CaseInsensitive) ? file : QString();
}

} // namespace

Page *MainWindow::exchangePage()
{
    auto *page = new ExchangePage(m_context, this);
    connect(page, &ExchangePage::joinRequested, this, &MainWindow::join, Qt::QueuedConnection);
    return page;
}

void MainWindow::join(const QString &answerFile, const QString &officeFingerprint)
{
    keepDrafts();
    m_context.desk.join(answerFile, officeFingerprint).then(this, [this](const base::Result<services::Joined> &done) {
        if (!done) {
            say(done.error().kind == base::ErrorKind::NeedsDecision ? Severity::Warning : Severity::Error, done.error().message, done.error().code);
            return;
        }
        QString sentence = tr("This computer is %1 of %2 now. %n earlier entry(ies) were written again.", nullptr, int(done->reissued)).arg(done->label, done->office);
        if (!done->notReissued.isEmpty())
            sentence += u' ' + tr("%n could not be; they stay in the earlier store.", nullptr, int(done->notReissued.size()));
        say(Severity::Success, sentence);
        showArea(u"exchange"_s);
    });
}

void MainWindow::takeFile(const QString &file)
{
    if (!m_context.desk.account()) {
        m_waitingFile = file;
        return;
    }
    showArea(u"exchange"_s);
    if (auto *page = qobject_cast<ExchangePage *>(areaPage(u"exchange"_s)))
        page->take(file);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString file = draggedFile(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        takeFile(file);
    }
}

/// The most urgent one: nothing exported for too long, no copy of the key, an old release; and a disk that counts errors.
void MainWindow::showExchangeWarnings()
{
    const QDate today = m_context.desk.clock().today();
    struct Warnings {
        std::vector<services::ExchangeWarning> exchange;
        QString disk;
    };
    m_context.desk
        .read(QString(),
              [today](const services::Reader &reader, const base::Progress &) -> base::Result<Warnings> {
                  return Warnings{services::exchangeWarnings(services::exchangeStatus(reader, today)), services::diskWarning(reader.folder())};
              })
        .then(this, [this](const base::Result<Warnings> &warnings) {
            if (!warnings)
                return;
            const bool any = !warnings->exchange.empty() && m_context.desk.account();
            const auto severity = any && warnings->exchange.front().severe ? widgets::Severity::Error : widgets::Severity::Warning;
            m_exchangeBanner->setContent(severity, any ? warnings->exchange.front().sentence : QString(), tr("Exchange centre"));
            if (!warnings->disk.isEmpty())
                m_diskBanner->setContent(widgets::Severity::Error, warnings->disk);
        });
}

} // namespace chengcai::gui
