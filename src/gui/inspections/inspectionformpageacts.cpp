// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of a form: keys, errors, submitting, evidence, printing.
#include "gui/inspections/inspectionformpage.h"

#include "gui/inspections/answereditors.h"
#include "gui/inspections/sectionview.h"
#include "gui/reports/documentpreview.h"
#include "gui/shell/evidencewindow.h"
#include "report/gather.h"
#include "services/desk.h"
#include "ui_inspectionformpage.h"
#include "widgets/evidencestrip.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QInputMethod>
#include <QKeyEvent>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::FormProblem;

namespace {

/// Keys of the window that mean something of their own on this page.
bool isOwnShortcut(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier;
}

bool sameProblem(const FormProblem &one, const FormProblem &other)
{
    return one.code == other.code && one.item == other.item && one.message == other.message;
}

} // namespace

void InspectionFormPage::say(const base::Error &error)
{
    emit message(Severity::Error, error.message, error.code);
}

// ---- keys -------------------------------------------------------------------------------------------------------

bool InspectionFormPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnShortcut(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void InspectionFormPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_sheet || m_submitting || (!handleCommand(event) && !handleAnswer(event)))
        Page::keyPressEvent(event);
}

bool InspectionFormPage::handleCommand(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (control && enter)
        submit();
    else if (control && event->key() == Qt::Key_S)
        keepDraft();
    else if (event->key() == Qt::Key_F8)
        nextProblem(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_F1 && m_items->current())
        m_items->current()->toggleHelp();
    else if (event->key() == Qt::Key_Escape && m_items->current())
        m_items->current()->setFocus(Qt::OtherFocusReason); // out of the field; nothing is lost
    else
        return false;
    return true;
}

/// Text fields take their keys themselves, with or without a composition: what arrives here was typed elsewhere.
bool InspectionFormPage::handleAnswer(QKeyEvent *event)
{
    ItemCard *card = m_items->current();
    const QWidget *focused = QApplication::focusWidget();
    if (!card || !focused || (focused != card && !card->isAncestorOf(focused)))
        return false;
    if (event->matches(QKeySequence::Paste)) {
        attach(card->item().code, widgets::offeredEvidence(QGuiApplication::clipboard()->mimeData()));
        return true;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier))
        return false;
    if (card->takeKey(event->key()))
        return true;
    switch (event->key()) {
    case Qt::Key_M: card->openRemark(); return true;
    case Qt::Key_E: card->openEvidence(); return true;
    case Qt::Key_O: card->openNote(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); return true;
    default: return false;
    }
}

/// To the next item, over the end of a section into the next one.
void InspectionFormPage::step(int step)
{
    if (ItemCard *next = m_items->neighbour(step)) {
        m_items->reveal(*next);
        next->visit();
        return;
    }
    const int section = m_items->section() + step;
    if (section < 0 || section >= m_ui->sections->count())
        return;
    m_ui->sections->setCurrentRow(section);
    const auto &items = m_sheet->form().sections[size_t(section)].items;
    if (!items.empty())
        visit(step > 0 ? items.front().code : items.back().code);
}

// ---- errors and submitting --------------------------------------------------------------------------------------

std::vector<FormProblem> InspectionFormPage::currentProblems() const
{
    const domain::FilledForm &filled = m_sheet->filled();
    std::vector<FormProblem> problems;
    if (m_checked && m_sheet->opened().revised && m_sheet->draft().reason.trimmed().isEmpty())
        problems.push_back({u"INS-024"_s, {}, tr("A revision needs a written reason: say what changed and why.")});
    for (const domain::FormSection &section : m_sheet->form().sections) {
        for (const domain::FormItem &item : section.items) {
            if (auto missing = m_checked ? filled.missing(item) : std::nullopt)
                problems.push_back(*std::move(missing));
            const std::vector<FormProblem> &typed = m_sheet->problemsOf(item.code);
            problems.insert(problems.end(), typed.begin(), typed.end());
        }
    }
    for (const FormProblem &found : m_found) {
        if (m_foundFor.value(found.item) == m_sheet->answers().value(found.item))
            problems.push_back(found);
    }
    return problems;
}

void InspectionFormPage::showProblemList()
{
    const std::vector<FormProblem> problems = currentProblems();
    const QString chosen = m_ui->problems->currentItem() ? m_ui->problems->currentItem()->data(Qt::UserRole).toString() : QString();
    QStringList lines;
    for (const FormProblem &problem : problems)
        lines.append(problem.item.isEmpty() ? problem.message : problem.item + u": "_s + problem.message);
    bool same = m_ui->problems->count() == int(lines.size());
    for (int row = 0; same && row < int(lines.size()); ++row)
        same = m_ui->problems->item(row)->text() == lines[row];
    if (!same) {
        m_ui->problems->clear();
        for (int row = 0; row < int(lines.size()); ++row) {
            auto *item = new QListWidgetItem(widgets::icon(u"error"_s), lines[row], m_ui->problems);
            item->setData(Qt::UserRole, problems[size_t(row)].item);
            item->setToolTip(lines[row] + u"  ["_s + problems[size_t(row)].code + u']');
            if (!chosen.isEmpty() && problems[size_t(row)].item == chosen)
                m_ui->problems->setCurrentItem(item);
        }
    }
    const int count = int(problems.size());
    m_ui->problemsLabel->setText(count == 0 ? (m_checked ? tr("No &errors") : tr("No &errors so far")) : tr("%n &error(s) — F8", nullptr, count));
    m_ui->submit->setText(count == 0 ? tr("Submi&t") : tr("Submi&t: %n error(s)", nullptr, count));
}

void InspectionFormPage::nextProblem(int step)
{
    if (m_ui->problems->count() == 0)
        checkNow();
    const int count = m_ui->problems->count();
    if (count == 0)
        return;
    const int row = m_ui->problems->currentRow();
    const int next = row < 0 ? (step > 0 ? 0 : count - 1) : (row + step + count) % count;
    m_ui->problems->setCurrentRow(next);
    visit(m_ui->problems->item(next)->data(Qt::UserRole).toString());
}

void InspectionFormPage::checkNow()
{
    m_checked = true;
    refreshAll();
    if (m_ui->problems->count() == 0)
        emit message(Severity::Success, tr("Nothing is missing or wrong: the form can be submitted."), {});
}

void InspectionFormPage::submit()
{
    if (m_submitting || !m_begun)
        return;
    QGuiApplication::inputMethod()->commit();
    keepDraft();
    m_submitting = true;
    m_ui->body->setEnabled(false);
    m_foundFor = m_sheet->answers();
    m_context.desk
        .write(tr("Submitting"),
               [draft = m_sheet->draft(), owner = m_owner](services::Session &session, const base::Progress &) -> base::Result<Submitted> {
                   if (!session.account() || session.account()->user != owner)
                       return base::Error{base::ErrorKind::NotAuthorised, u"DRF-041"_s, tr("Nobody or somebody else is signed in, so nothing was submitted. Sign in as the person whose form this is."), {}, {}};
                   const auto problems = services::Inspections(session).check(draft.input, draft.revises);
                   if (!problems.empty())
                       return Submitted{problems, {}};
                   const auto id = services::InspectionDrafts(session).submit(draft);
                   if (!id)
                       return id.error();
                   const auto made = services::inspection(session.reader(), *id);
                   return Submitted{{}, made ? made->number : QString()};
               })
        .then(this, [this](const base::Result<Submitted> &submitted) { finish(submitted); });
}

void InspectionFormPage::finish(const base::Result<Submitted> &submitted)
{
    m_submitting = false;
    if (submitted && submitted->problems.empty()) {
        m_done = true;
        emit message(Severity::Success, tr("The inspection is submitted as %1 and waits for a second person's review.").arg(submitted->number), {});
        emit closeRequested();
        return;
    }
    m_ui->body->setEnabled(true);
    m_checked = true;
    m_found.clear();
    const std::vector<FormProblem> own = m_sheet->filled().problems();
    for (const FormProblem &problem : submitted ? submitted->problems : std::vector<FormProblem>{{submitted.error().code, submitted.error().field, submitted.error().message}}) {
        const bool known = std::any_of(own.begin(), own.end(), [&problem](const FormProblem &one) { return sameProblem(one, problem); });
        const bool missingReason = problem.code == u"INS-024";
        if (!known && !missingReason)
            m_found.push_back(problem);
    }
    refreshAll();
    emit message(Severity::Warning, tr("Nothing was submitted: %n thing(s) must be mended first. F8 goes to the next one.", nullptr, m_ui->problems->count()), {});
    m_ui->problems->setCurrentRow(-1);
    nextProblem(1);
}

// ---- evidence ---------------------------------------------------------------------------------------------------

void InspectionFormPage::attach(const QString &item, const widgets::OfferedEvidence &offered)
{
    using Added = base::Result<domain::Evidence>;
    for (const QString &file : offered.files) {
        m_context.desk
            .write(tr("Adding evidence"),
                   [file](services::Session &session, const base::Progress &) -> Added {
                       const auto added = services::Inspections(session).attach({file});
                       return added ? Added(added->front()) : Added(added.error());
                   })
            .then(this, [this, item, name = QFileInfo(file).fileName()](const Added &added) { attached(item, name, added); });
    }
    if (offered.image.isNull())
        return;
    const QString name = tr("Pasted picture %1.png").arg(QDateTime::fromMSecsSinceEpoch(m_context.desk.clock().nowMs()).toString(u"yyyy-MM-dd HH.mm.ss"_s));
    m_context.desk
        .write(tr("Adding evidence"),
               [image = offered.image, name](services::Session &session, const base::Progress &) -> Added {
                   QByteArray png;
                   QBuffer buffer(&png);
                   buffer.open(QIODevice::WriteOnly);
                   image.save(&buffer, "PNG");
                   return services::Inspections(session).attach(png, u"image/png"_s, name);
               })
        .then(this, [this, item, name](const Added &added) { attached(item, name, added); });
}

void InspectionFormPage::attached(const QString &item, const QString &name, const base::Result<domain::Evidence> &file)
{
    if (!file) {
        emit message(Severity::Error, tr("%1: %2").arg(name, file.error().message), file.error().code);
        return;
    }
    domain::Answer now = m_sheet->answers().value(item);
    const bool known = std::any_of(now.evidence.begin(), now.evidence.end(), [&file](const domain::Evidence &one) { return one.sha256 == file->sha256; });
    if (known) {
        emit message(Severity::Information, tr("%1: this very file is attached to item %2 already.").arg(name, item), {});
        return;
    }
    now.evidence.push_back(*file);
    m_sheet->setAnswer(item, now);
    keepDraft();
}

void InspectionFormPage::viewEvidence(const QString &item, int index)
{
    const std::vector<domain::Evidence> files = m_sheet->answers().value(item).evidence;
    if (index < 0 || size_t(index) >= files.size())
        return;
    const domain::Evidence file = files[size_t(index)];
    m_context.desk
        .write(QString(), [file](services::Session &session, const base::Progress &) { return services::Inspections(session).evidence(file); })
        .then(this, [this, file](const base::Result<QByteArray> &bytes) {
            if (!bytes)
                say(bytes.error());
            else if (const auto shown = openEvidence(*bytes, file, this); !shown)
                emit message(Severity::Warning, shown.error().message, shown.error().code);
        });
}

// ---- printing ---------------------------------------------------------------------------------------------------

void InspectionFormPage::preview(bool blank)
{
    const QString name = m_sheet->opened().basis.party.name + u' ' + m_sheet->form().code + (blank ? QString() : u' ' + m_sheet->draft().input.inspectedOn.toString(Qt::ISODate));
    auto *dialog = new DocumentPreview(
        m_context.desk, blank ? tr("Blank form") : tr("Filled form"), name,
        [draft = m_sheet->draft(), blank, &clock = m_context.desk.clock()](const services::Reader &reader) { return report::gatherForm(reader, draft, blank, clock); }, this);
    dialog->open();
}

void InspectionFormPage::exportCurrent()
{
    if (m_sheet)
        preview(false);
}

} // namespace chengcai::gui
