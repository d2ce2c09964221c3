// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace chengcai::gui {

namespace Ui {
class PassphraseDialog;
}

/// Asks for the passphrase of the office's key; twice where the key is made with it.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(const std::optional<QString> &passphrase)>;
    PassphraseDialog(const QString &title, const QString &sentence, const services::OfficeKeyState &key, Done done, QWidget *parent);
    ~PassphraseDialog() override;

    /// A sentence if a key may not be made with it.
    [[nodiscard]] static QString problemWith(const QString &passphrase, const QString &again);

private:
    void submit();

    std::unique_ptr<Ui::PassphraseDialog> m_ui;
    services::OfficeKeyState m_key;
    Done m_done;
};

} // namespace chengcai::gui
