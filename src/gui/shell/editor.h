// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;

namespace chengcai::services {
class Desk;
}

namespace chengcai::gui {

/// A sentence about one field of an editor.
struct FieldProblem {
    QString code;
    QString field;   ///< object name of the control, or empty
    QString message;
    bool warning = false;
};

/// A form over one record. What is typed goes to a draft row two seconds after the last key and when a field is left; only
/// Submit (Ctrl+Enter) writes to the journal. Saving never checks; submitting checks everything. Esc never throws typing away. F8 and
/// Shift+F8 go through the problems.
class Editor : public QDialog
{
    Q_OBJECT
public:
    /// `form` and `subject` name the draft; a draft is never offered for another form or record.
    Editor(services::Desk &desk, QString form, QString subject, QWidget *parent);

    /// Writes what is being typed now: before the desk locks or closes.
    void keepDraft();

signals:
    /// The record is in the journal.
    void submitted();

protected:
    /// After the controls exist and hold the record: finds a draft left behind and asks what to do with it.
    void begin(QListWidget *problems, QLabel *autosaved);
    [[nodiscard]] virtual QByteArray content() const = 0;
    virtual void setContent(const QByteArray &content) = 0;
    virtual void submit() = 0;

    void showProblems(const std::vector<FieldProblem> &problems);
    /// The journal has it: the draft goes, the window closes.
    void done();
    void failed(const base::Error &error);

    void reject() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    services::Desk &m_desk;

private:
    void offerDraft(const QByteArray &draft, qint64 savedAt);
    void dropDraft();
    void nextProblem(int step);
    void showProblemField(int row);

    QString m_form;
    QString m_subject;
    QByteArray m_original;  ///< content when it was opened
    QByteArray m_kept;      ///< content last written to the draft row
    QTimer m_timer;
    QListWidget *m_problems = nullptr;
    QLabel *m_autosaved = nullptr;
};

} // namespace chengcai::gui
