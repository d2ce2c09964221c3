// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment.h"

#include <QDialog>

#include <memory>

namespace chengcai::services {
class Desk;
}

namespace chengcai::gui {

namespace Ui {
class ApproveDialog;
}

/// The administrator compares the fingerprint of a request and lets a computer and its person in.
class ApproveDialog : public QDialog
{
    Q_OBJECT
public:
    ApproveDialog(services::Desk &desk, const QString &file, const services::EnrolmentRequest &request, const services::OfficeKeyState &key, QWidget *parent);
    ~ApproveDialog() override;

signals:
    void approved(const QString &sentence);

private:
    void update();
    void submit();
    void say(const QString &sentence);

    services::Desk &m_desk;
    QString m_file;
    services::EnrolmentRequest m_request;
    services::OfficeKeyState m_key;
    std::unique_ptr<Ui::ApproveDialog> m_ui;
};

} // namespace chengcai::gui
