// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/approvedialog.h"
#include "gui/exchange/exchangepage.h"
#include "gui/exchange/importfiledialog.h"
#include "gui/exchange/joindialog.h"
#include "gui/exchange/passphrasedialog.h"
#include "gui/shell/reasondialog.h"
#include "services/desk.h"
#include "ui_exchangepage.h"
#include "widgets/dialogs.h"

#include <QButtonGroup>
#include <QDir>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

/// "ZZ-01-20261125-1403.ccb": where from and when, for people; programs look inside.
QString fileName(const QString &label, const QString &what, qint64 nowMs)
{
    QString name = label.isEmpty() ? what : label + u'-' + what;
    for (QChar &c : name) {
        if (c == u'/' || c == u'\\' || c.isSpace())
            c = u'-';
    }
    return u"%1-%2.ccb"_s.arg(name, models::momentText(nowMs).remove(u'-').remove(u':').replace(u' ', u'-'));
}

} // namespace

template <typename T> void ExchangePage::tell(const base::Result<T> &done, const QString &success)
{
    if (done)
        emit message(Severity::Success, success, {});
    else
        emit message(done.error().kind == base::ErrorKind::NeedsDecision ? Severity::Warning : Severity::Error, done.error().message, done.error().code);
    refresh();
}

void ExchangePage::exportCurrent()
{
    if (!m_ui->exportFile->isEnabled())
        return;
    const QString suggested = fileName(m_loaded.status.label, m_loaded.status.office ? u"all"_s : u"office"_s, m_context.desk.clock().nowMs());
    const QString file = widgets::Dialogs::saveFile(this, tr("Export to the other side"), suggested, tr("Exchange files (*.ccb)"));
    if (file.isEmpty())
        return;
    m_context.desk.write(tr("Exporting"), [file](services::Session &session, const base::Progress &progress) { return services::exportBundle(session, file, progress); })
        .then(this, [this](const base::Result<services::Exported> &made) {
            tell(made, made ? tr("%n entry(ies) are in %1; the file was read back and is whole. Eject the medium, then remove it.", nullptr, int(made->entries)).arg(QDir::toNativeSeparators(made->file)) : QString());
        });
}

void ExchangePage::chooseFile()
{
    const QString file = widgets::Dialogs::openFile(this, tr("Choose a file of another computer"), {}, tr("Exchange files (*.ccb *.cce);;All files (*)"));
    if (!file.isEmpty())
        take(file);
}

void ExchangePage::take(const QString &file)
{
    m_context.desk.write(tr("Looking at the file"), [file](services::Session &session, const base::Progress &) { return services::fileKind(session, file); })
        .then(this, [this, file](const base::Result<services::FileKind> &kind) {
            if (!kind) {
                tell(kind, {});
                return;
            }
            switch (*kind) {
            case services::FileKind::Request: approve(file); break;
            case services::FileKind::Answer: askToJoin(); break;
            case services::FileKind::Exchange: rehearse(file); break;
            case services::FileKind::Release: apply(file); break;
            }
        });
}

/// What would come of it, in words, before anything is kept.
void ExchangePage::rehearse(const QString &file)
{
    m_context.desk.write(tr("Rehearsing the import"), [file](services::Session &session, const base::Progress &progress) { return services::importBundle(session, file, true, progress); })
        .then(this, [this, file](const base::Result<services::Imported> &in) {
            if (!in) {
                tell(in, {});
                return;
            }
            auto *dialog = new ImportFileDialog(*in, this);
            connect(dialog, &QDialog::accepted, this, [this, file] { import(file); });
            dialog->open();
        });
}

void ExchangePage::import(const QString &file)
{
    m_context.desk
        .write(tr("Importing"),
               [file](services::Session &session, const base::Progress &progress) -> base::Result<services::Imported> {
                   if (const auto kept = services::backUpBeforeImport(session, progress); !kept)
                       return kept.error();
                   return services::importBundle(session, file, false, progress);
               })
        .then(this, [this](const base::Result<services::Imported> &in) {
            tell(in, in ? tr("Taken over from %1: %2.").arg(in->from, models::reportText(in->report)) : QString());
            if (in && in->report.scoreConflicts > 0)
                m_ui->tabs->setCurrentWidget(m_ui->conflictsTab);
        });
}

void ExchangePage::apply(const QString &file)
{
    m_context.desk
        .write(tr("Applying the release"),
               [file](services::Session &session, const base::Progress &progress) -> base::Result<services::Applied> {
                   if (const auto kept = services::backUpBeforeImport(session, progress); !kept)
                       return kept.error();
                   return services::applyRelease(session, file, progress);
               })
        .then(this, [this](const base::Result<services::Applied> &applied) {
            QString success;
            if (applied)
                success = applied->before ? tr("This release was here already.")
                                          : tr("Release %1.%2 is in force, prepared by %3, published by %4.").arg(applied->release.epoch).arg(applied->release.version).arg(applied->release.preparer, applied->release.approver);
            tell(applied, success);
        });
}

void ExchangePage::approve(const QString &file)
{
    if (!m_ui->approve->isEnabled()) {
        emit message(Severity::Warning, tr("This is a request to join the office. An administrator approves it at the central store."), {});
        return;
    }
    m_context.desk
        .read(QString(), [file](const services::Reader &reader, const base::Progress &) { return services::readEnrolmentRequest(reader, file); })
        .then(this, [this, file](const base::Result<services::EnrolmentRequest> &request) {
            if (!request) {
                tell(request, {});
                return;
            }
            auto *dialog = new ApproveDialog(m_context.desk, file, *request, m_loaded.status.key, this);
            connect(dialog, &ApproveDialog::approved, this, [this](const QString &sentence) {
                emit message(Severity::Success, sentence, {});
                refresh();
            });
            dialog->open();
        });
}

void ExchangePage::askToJoin()
{
    auto *dialog = new JoinDialog(m_context.desk, this);
    connect(dialog, &JoinDialog::joinRequested, this, &ExchangePage::joinRequested);
    dialog->open();
}

void ExchangePage::prepare()
{
    m_context.desk.write(tr("Preparing the release"), [](services::Session &session, const base::Progress &progress) { return services::prepareRelease(session, progress); })
        .then(this, [this](const base::Result<services::Release> &prepared) {
            tell(prepared, prepared ? tr("Release %1.%2 is prepared. A second supervisor looks at it and publishes it.").arg(prepared->epoch).arg(prepared->version) : QString());
        });
}

void ExchangePage::publish()
{
    const QString file = widgets::Dialogs::saveFile(this, tr("Publish the release"), fileName(m_loaded.status.label, u"release"_s, m_context.desk.clock().nowMs()), tr("Exchange files (*.ccb)"));
    if (file.isEmpty())
        return;
    auto *dialog = new PassphraseDialog(tr("Publish the release"), tr("Your signature and the office's stand under this release. Every computer of the office takes it over."), m_loaded.status.key,
                                        [this, file](const std::optional<QString> &passphrase) {
                                            m_context.desk
                                                .write(tr("Publishing"),
                                                       [file, passphrase](services::Session &session, const base::Progress &progress) { return services::publishRelease(session, {file, passphrase}, progress); })
                                                .then(this, [this](const base::Result<services::Published> &published) {
                                                    tell(published, published ? tr("Release %1.%2 is published and was read back. Carry the file to every computer.").arg(published->release.epoch).arg(published->release.version)
                                                                              : QString());
                                                });
                                        },
                                        this);
    dialog->open();
}

void ExchangePage::copyKey()
{
    const QString file = widgets::Dialogs::saveFile(this, tr("Copy the office's key"), u"office.key"_s, tr("Keys (*.key)"));
    if (file.isEmpty())
        return;
    auto *dialog = new PassphraseDialog(tr("Copy the office's key"), tr("The copy and its passphrase together are the office: keep them apart, and the copy on a medium that is unplugged."), m_loaded.status.key,
                                        [this, file](const std::optional<QString> &passphrase) {
                                            m_context.desk.write(tr("Copying the key"), [file, passphrase](services::Session &session, const base::Progress &) { return services::copyOfficeKey(session, file, passphrase); })
                                                .then(this, [this](const base::Result<void> &copied) { tell(copied, tr("The copy was read back and opens. Unplug the medium and lock it away.")); });
                                        },
                                        this);
    dialog->open();
}

void ExchangePage::revoke()
{
    const QModelIndex index = m_ui->computers->currentIndex();
    if (!index.isValid())
        return;
    const services::Device device = m_devices->at(index).device;
    auto *dialog = new ReasonDialog(
        tr("Revoke %1").arg(device.label), tr("What this computer wrote and has arrived stays. What arrives later is kept and not applied. Close its people's accounts as well, or give them new keys."), {},
        [this, id = device.device, label = device.label](const QString &reason, const QString &) {
            m_context.desk.write(QString(), [id, reason](services::Session &session, const base::Progress &) { return services::revokeDevice(session, id, reason); })
                .then(this, [this, label](const base::Result<void> &revoked) { tell(revoked, tr("%1 is revoked.").arg(label)); });
        },
        this);
    dialog->open();
}

void ExchangePage::decide()
{
    const services::Conflict *conflict = currentConflict();
    const int choice = m_choices->checkedId();
    if (!conflict || choice < 0 || size_t(choice) >= m_choiceEntries.size())
        return;
    m_context.desk
        .write(QString(), [conflict = *conflict, chosen = m_choiceEntries[size_t(choice)]](services::Session &session, const base::Progress &) { return services::resolveConflict(session, conflict, chosen); })
        .then(this, [this](const base::Result<void> &decided) { tell(decided, tr("The value is decided; the journal names everything it stands for.")); });
}

void ExchangePage::nextConflict()
{
    const int rows = m_conflicts->rowCount();
    if (rows > 0)
        m_ui->conflicts->setCurrentIndex(m_conflicts->index((m_ui->conflicts->currentIndex().row() + 1) % rows, 0));
}

void ExchangePage::keepBoth()
{
    const QModelIndex index = m_ui->pairs->currentIndex();
    if (!index.isValid())
        return;
    auto *dialog = new ReasonDialog(
        tr("Both stand"), tr("Say how you know that both are right. What is not right is withdrawn, merged or changed instead."), {},
        [this, pair = m_pairs->at(index)](const QString &reason, const QString &) {
            m_context.desk.write(QString(), [pair, reason](services::Session &session, const base::Progress &) { return services::keepBoth(session, pair.one, pair.other, reason); })
                .then(this, [this](const base::Result<void> &done) { tell(done, tr("Both stand; the reason is on record.")); });
        },
        this);
    dialog->open();
}

void ExchangePage::reissue()
{
    const QModelIndex index = m_ui->aside->currentIndex();
    if (!index.isValid())
        return;
    m_context.desk.write(QString(), [hash = m_aside->at(index).hash](services::Session &session, const base::Progress &) { return services::reissueEntry(session, hash); })
        .then(this, [this](const base::Result<void> &done) { tell(done, tr("The entry is written again under your name; the journal keeps both.")); });
}

void ExchangePage::reject()
{
    const QModelIndex index = m_ui->aside->currentIndex();
    if (!index.isValid())
        return;
    auto *dialog = new ReasonDialog(
        tr("Leave the entry aside"), tr("It stays in the journal, whole and not applied."), {},
        [this, hash = m_aside->at(index).hash](const QString &reason, const QString &) {
            m_context.desk.write(QString(), [hash, reason](services::Session &session, const base::Progress &) { return services::rejectEntry(session, hash, reason); })
                .then(this, [this](const base::Result<void> &done) { tell(done, tr("The entry stays aside; the reason is on record.")); });
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
