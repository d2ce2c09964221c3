// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace chengcai::gui {

/// Asks for the written reason an act needs, and, if `referenceLabel` is not empty, for a reference such as a case number. Window-modal,
/// not blocking; `done` runs when both are given.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(const QString &reason, const QString &reference)>;
    ReasonDialog(const QString &title, const QString &sentence, const QString &referenceLabel, Done done, QWidget *parent);

protected:
    void reject() override;

private:
    void check();

    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_reference = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace chengcai::gui
