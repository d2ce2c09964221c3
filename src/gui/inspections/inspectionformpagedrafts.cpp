// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts and versions: keeping what is typed, recovering it, going over to another version of the form.
#include "gui/inspections/inspectionformpage.h"

#include "base/dates.h"
#include "domain/statecalendar.h"
#include "gui/inspections/differencedialog.h"
#include "gui/inspections/sectionview.h"
#include "services/desk.h"
#include "ui_inspectionformpage.h"
#include "widgets/dialogs.h"

#include <QDateTime>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

QString clockTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"HH:mm:ss"_s);
}

QString moment(qint64 utcMs)
{
    return base::minuteText(utcMs);
}

base::Error strangerSignedIn()
{
    return {base::ErrorKind::NotAuthorised, u"DRF-041"_s,
            InspectionFormPage::tr("Nobody or somebody else is signed in, so nothing was kept. Sign in as the person whose form this is."), {}, {}};
}

/// Runs only for the person whose page it is: a draft never comes into other hands because somebody else signed in meanwhile.
template <typename Work> auto ownedBy(const base::Uid &owner, Work work)
{
    using R = std::invoke_result_t<Work, services::Session &>;
    return [owner, work = std::move(work)](services::Session &session, const base::Progress &) -> R {
        const auto account = session.account();
        return account && account->user == owner ? work(session) : R(strangerSignedIn());
    };
}

} // namespace

void InspectionFormPage::lookForDraft()
{
    if (m_start.savedAt > 0) { // the person chose this very draft
        m_ui->autosaved->setText(tr("autosaved %1").arg(clockTime(m_start.savedAt)));
        begin();
        return;
    }
    m_ui->autosaved->setText(tr("nothing typed yet"));
    m_context.desk.write(QString(), ownedBy(m_owner, [draft = m_sheet->draft()](services::Session &session) { return services::draftsLeft(session, draft); }))
        .then(this, [this](const base::Result<services::DraftsLeft> &left) {
            if (!left) {
                say(left.error());
                begin();
                return;
            }
            m_otherVersion = left->otherVersion;
            if (m_otherVersion)
                m_ui->newer->setContent(widgets::Severity::Warning,
                                        tr("There is an unfinished draft of this form on its version %1, saved %2.").arg(left->version, moment(m_otherVersion->savedAt)),
                                        tr("Open that draft"));
            const services::InspectionInput &now = m_sheet->draft().input;
            const bool differs = left->same && (left->same->input.answers != now.answers || left->same->input.place != now.place || left->same->reason != m_sheet->draft().reason);
            if (differs)
                offerDraft(*left->same);
            else
                begin();
        });
}

void InspectionFormPage::offerDraft(const services::InspectionDraft &found)
{
    const domain::FilledForm filled(m_sheet->form(), found.input.answers, m_sheet->draft().input.inspectedOn, domain::stateCalendar());
    const domain::FormProgress progress = filled.progress();
    const int answer = widgets::Dialogs::ask(
        this, tr("Recover what was typed?"),
        tr("There is a draft of this form from %1: %2 of %3 items answered, not submitted. If the form is kept as it is, the draft is replaced as soon as something is typed.")
            .arg(moment(found.savedAt))
            .arg(progress.answered)
            .arg(progress.asked),
        {tr("&Recover"), tr("&Keep as is"), tr("&Compare…")});
    if (answer == 1)
        begin();
    else if (answer == 2)
        compareDraft(found);
    else
        recover(found); // also on Esc, which throws nothing away
}

void InspectionFormPage::compareDraft(const services::InspectionDraft &found)
{
    auto *dialog = new DifferenceDialog({tr("Compare with the draft"), tr("What the draft of %1 has that the form has not, item by item.").arg(moment(found.savedAt)),
                                         tr("In the form"), tr("In the draft")},
                                        differenceRows(m_sheet->form(), m_sheet->answers(), found.input.answers), {tr("&Recover"), tr("&Keep as is")}, this);
    connect(dialog, &DifferenceDialog::chosen, this, [this, found](int button) {
        if (button == 0)
            recover(found);
        else if (button == 1)
            begin();
        else
            offerDraft(found);
    });
    dialog->open();
}

void InspectionFormPage::recover(const services::InspectionDraft &found)
{
    m_sheet->replace(found);
    m_keptRevision = m_sheet->revision();
    m_ui->autosaved->setText(tr("autosaved %1").arg(clockTime(found.savedAt)));
    begin();
}

void InspectionFormPage::begin()
{
    m_begun = true;
    m_ui->body->setEnabled(true);
    m_autosave.start();
    if (sectionOf(m_sheet->draft().focus) >= 0)
        visit(m_sheet->draft().focus);
    else if (ItemCard *first = m_items->neighbour(1))
        first->visit();
}

void InspectionFormPage::autosave()
{
    if (m_saving == 0)
        keepDraft();
}

void InspectionFormPage::keepDraft()
{
    if (!m_sheet || !m_begun || m_done || m_submitting || m_sheet->revision() == m_keptRevision)
        return;
    m_keptRevision = m_sheet->revision();
    ++m_saving;
    m_context.desk.write(QString(), ownedBy(m_owner, [draft = m_sheet->draft()](services::Session &session) { return services::InspectionDrafts(session).save(draft); }))
        .then(this, [this](const base::Result<qint64> &saved) { kept(saved); });
}

void InspectionFormPage::kept(const base::Result<qint64> &saved)
{
    --m_saving;
    if (saved) {
        m_ui->autosaved->setText(tr("autosaved %1").arg(clockTime(*saved)));
        return;
    }
    m_keptRevision = -1; // the next tick tries again
    if (m_ui->autosaved->text() != tr("NOT saved"))
        say(saved.error());
    m_ui->autosaved->setText(tr("NOT saved"));
    m_ui->autosaved->setToolTip(saved.error().message);
}

void InspectionFormPage::accountChanged()
{
    const auto &account = m_context.desk.account();
    if (!account || account->user == m_owner)
        return;
    m_done = true;
    QMetaObject::invokeMethod(this, &InspectionFormPage::closeRequested, Qt::QueuedConnection);
}

void InspectionFormPage::lookForNewerForm()
{
    if (m_sheet->draft().revises.isValid()) // a revision stays on its version
        return;
    using Found = std::optional<services::StoredForm>;
    m_context.desk
        .read(QString(), [form = m_sheet->opened().form, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Found> {
            return services::newerVersion(reader, form, today);
        })
        .then(this, [this](const base::Result<Found> &found) {
            if (!found || !*found || m_otherVersion)
                return;
            m_newer = *found;
            m_ui->newer->setContent(widgets::Severity::Information,
                                    tr("The form has a newer version, %1. This inspection stays on version %2.").arg(m_newer->form.version, m_sheet->form().version),
                                    tr("Migrate…"));
        });
}

void InspectionFormPage::bannerAction()
{
    if (m_otherVersion)
        emit inspectionFormRequested(*m_otherVersion);
    else if (m_newer)
        offerMigration();
}

void InspectionFormPage::offerMigration()
{
    const domain::FormMigration moved = domain::migrate(m_sheet->answers(), m_sheet->form(), m_newer->form);
    std::vector<DifferenceDialog::Row> rows;
    const auto add = [&](const QStringList &codes, const QString &fate) {
        for (const QString &code : codes) {
            const domain::FormItem *before = m_sheet->form().item(code);
            const domain::FormItem *after = m_newer->form.item(code);
            const domain::FormItem &named = after ? *after : *before;
            rows.push_back({code + u' ' + domain::inScreenLanguage(named.textZh, named.textEn), before ? domain::answerSummary(*before, m_sheet->answers().value(code)) : QString(), fate});
        }
    };
    QStringList same = moved.kept;
    for (const QString &code : moved.reworded)
        same.removeAll(code);
    add(moved.lost, tr("LOST: the item is gone or does not know this answer"));
    add(moved.reworded, tr("kept; the question reads differently, look at it again"));
    add(moved.added, tr("new"));
    add(same, tr("kept"));
    const QString sentence = tr("Version %1 → %2: %3 answers are kept, %4 are lost, %5 items are new. Nothing is changed before you choose.")
                                 .arg(m_sheet->form().version, m_newer->form.version)
                                 .arg(moved.kept.size())
                                 .arg(moved.lost.size())
                                 .arg(moved.added.size());
    auto *dialog = new DifferenceDialog({tr("Migrate to version %1").arg(m_newer->form.version), sentence, tr("Answer now"), tr("What becomes of it")}, rows,
                                        {tr("&Migrate"), tr("&Stay on this version")}, this);
    connect(dialog, &DifferenceDialog::chosen, this, [this, answers = moved.answers](int button) {
        services::InspectionDraft draft = m_sheet->draft();
        draft.input.form = m_newer->form.id;
        draft.formSha256 = m_newer->sha256;
        draft.input.answers = answers;
        if (button == 0)
            migrate(draft);
    });
    dialog->open();
}

void InspectionFormPage::migrate(const services::InspectionDraft &moved)
{
    keepDraft();
    m_context.desk.write(QString(), ownedBy(m_owner, [from = m_sheet->draft(), moved](services::Session &session) { return services::moveDraft(session, from, moved); }))
        .then(this, [this, next = services::InspectionDraft(moved)](const base::Result<qint64> &saved) mutable {
            if (!saved) {
                say(saved.error());
                return;
            }
            m_done = true;
            next.savedAt = *saved;
            emit inspectionFormRequested(next);
            emit closeRequested();
        });
}

void InspectionFormPage::showChanges()
{
    auto *dialog = new DifferenceDialog({tr("What this revision changes"), tr("Compared with the answers that were submitted before."), tr("Before"), tr("Now")},
                                        differenceRows(m_sheet->form(), m_sheet->original(), m_sheet->answers()), {tr("&Close")}, this);
    dialog->open();
}

} // namespace chengcai::gui
