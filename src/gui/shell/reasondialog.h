// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace chengcai::gui {

/// Asks for the written reason an act needs, and, if there are any, which of some references (case numbers) it is for. Window-modal,
/// not blocking; `done` runs when a reason is written.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(const QString &reason, const QString &reference)>;
    struct References {
        QString label;
        QStringList choices; ///< the first is offered
    };
    ReasonDialog(const QString &title, const QString &sentence, const References &references, Done done, QWidget *parent);

protected:
    void reject() override;

private:
    void check();

    QPlainTextEdit *m_reason = nullptr;
    QComboBox *m_reference = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace chengcai::gui
