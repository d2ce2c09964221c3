// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class SuccessionDialog;
}

/// One record gives way to another of its kind: recorded twice, firms merged, a firm split, a new identifier. The facts follow; the act is
/// a journal entry that can be taken back. Stays open until the journal has it.
class SuccessionDialog : public QDialog
{
    Q_OBJECT
public:
    /// Grounds as first offered: "recorded twice" or, if `decided`, the merger of firms.
    SuccessionDialog(services::Desk &desk, const domain::Party &from, const domain::Party &to, bool decided, QWidget *parent);
    ~SuccessionDialog() override;

signals:
    void submitted(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    void fillReasons();
    void showSentence();
    void check();
    void submit();
    [[nodiscard]] bool needsDecision() const;

    services::Desk &m_desk;
    std::unique_ptr<Ui::SuccessionDialog> m_ui;
    domain::Party m_from;
    domain::Party m_to;
};

} // namespace chengcai::gui
