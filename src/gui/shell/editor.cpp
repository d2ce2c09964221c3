// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/editor.h"

#include "base/clock.h"
#include "base/dates.h"
#include "services/desk.h"
#include "services/maintenance.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int AutosaveMs = 2000;

/// "effective_on" → "effectiveOn", "fine_fen" → "fine": the names rules use for fields, as the names of controls.
QString controlName(const QString &field)
{
    QString name;
    for (const QString &part : field.split(u'_', Qt::SkipEmptyParts))
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return name.endsWith("Fen"_L1) ? name.chopped(3) : name;
}

QString timeText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"HH:mm:ss"_s);
}

} // namespace

Editor::Editor(services::Desk &desk, QString form, QString subject, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_form(std::move(form)), m_subject(std::move(subject))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_timer.setInterval(AutosaveMs);
    connect(&m_timer, &QTimer::timeout, this, &Editor::keepDraft);
}

void Editor::begin(QListWidget *problems, QLabel *autosaved)
{
    m_problems = problems;
    m_autosaved = autosaved;
    m_problems->setVisible(false);
    m_problems->setMaximumHeight(fontMetrics().height() * 5);
    m_problems->setWordWrap(true);
    connect(m_problems, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { showProblemField(m_problems->row(item)); });
    for (QWidget *control : findChildren<QWidget *>()) {
        if (control->focusPolicy() != Qt::NoFocus)
            control->installEventFilter(this);
    }
    m_original = m_kept = content();
    m_timer.start();
    using Found = std::vector<services::FormDraft>;
    m_desk.write(QString(), [](services::Session &session, const base::Progress &) -> base::Result<Found> { return services::drafts(session); })
        .then(this, [this](const base::Result<Found> &found) {
            if (!found)
                return;
            for (const services::FormDraft &draft : *found) {
                if (draft.form == m_form && draft.subject == m_subject && draft.content != m_original)
                    offerDraft(draft.content, draft.savedAt);
            }
        });
}

void Editor::offerDraft(const QByteArray &draft, qint64 savedAt)
{
    const int answer = widgets::Dialogs::ask(
        this, tr("Recover what was typed?"),
        tr("There is an unfinished draft of this form from %1. It was not submitted.").arg(base::minuteText(savedAt)),
        {tr("&Recover the draft"), tr("&Keep the form as it is"), tr("&Discard the draft")});
    if (answer == 0) {
        setContent(draft);
        m_kept = draft;
    } else if (answer == 2) {
        dropDraft();
    }
}

void Editor::keepDraft()
{
    const QByteArray now = content();
    if (now == m_kept)
        return;
    m_kept = now;
    if (now == m_original) {
        dropDraft();
        return;
    }
    services::FormDraft draft{m_form, m_subject, 0, now};
    m_desk.write(QString(), [draft](services::Session &session, const base::Progress &) { return services::saveDraft(session, draft); })
        .then(this, [this](const base::Result<void> &saved) {
            m_autosaved->setText(saved ? tr("Draft saved %1").arg(timeText(m_desk.clock().nowMs())) : saved.error().message);
        });
}

void Editor::dropDraft()
{
    m_desk.write(QString(), [form = m_form, subject = m_subject](services::Session &session, const base::Progress &) {
        return services::removeDraft(session, form, subject);
    });
}

void Editor::showProblems(const std::vector<FieldProblem> &problems)
{
    m_problems->clear();
    for (const FieldProblem &problem : problems) {
        auto *item = new QListWidgetItem(widgets::icon(problem.warning ? u"warning"_s : u"error"_s),
                                         problem.code.isEmpty() ? problem.message : problem.message + u"  ["_s + problem.code + u']', m_problems);
        item->setData(Qt::UserRole, findChild<QWidget *>(problem.field) ? problem.field : controlName(problem.field));
        item->setToolTip(item->text());
    }
    m_problems->setVisible(!problems.empty());
}

void Editor::nextProblem(int step)
{
    const int count = m_problems->count();
    if (count == 0)
        return;
    const int row = (m_problems->currentRow() + step + count) % count;
    m_problems->setCurrentRow(row);
    showProblemField(row);
}

void Editor::showProblemField(int row)
{
    const QString name = m_problems->item(row)->data(Qt::UserRole).toString();
    if (auto *control = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        control->setFocus(Qt::OtherFocusReason);
}

void Editor::done()
{
    m_timer.stop();
    dropDraft();
    emit submitted();
    accept();
}

void Editor::failed(const base::Error &error)
{
    showProblems({{error.code, error.field, error.message, false}});
    nextProblem(1);
}

void Editor::reject()
{
    QGuiApplication::inputMethod()->commit();
    if (content() == m_original) {
        m_timer.stop();
        QDialog::reject();
        return;
    }
    const int answer = widgets::Dialogs::ask(this, tr("Keep what was typed?"), tr("The form has not been submitted."),
                                             {tr("&Save the draft and close"), tr("&Discard"), tr("&Continue typing")});
    if (answer == 2 || answer < 0)
        return;
    m_timer.stop();
    if (answer == 0)
        keepDraft();
    else
        dropDraft();
    QDialog::reject();
}

void Editor::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && m_problems)
        m_timer.start();
}

// Hidden while somebody else has the desk: a draft of this person must not be written under another name.
void Editor::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_timer.stop();
}

void Editor::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        QGuiApplication::inputMethod()->commit();
        submit();
    } else if (control && event->key() == Qt::Key_S) {
        keepDraft();
    } else if (event->key() == Qt::Key_F8) {
        nextProblem(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Return in a field goes to the next one; it never submits half a form.
        focusNextChild();
    } else {
        QDialog::keyPressEvent(event);
    }
}

bool Editor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_timer.isActive())
        keepDraft();
    return QDialog::eventFilter(watched, event);
}

} // namespace chengcai::gui
