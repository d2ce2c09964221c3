// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace chengcai::services {
class Desk;
}

namespace chengcai::gui {

namespace Ui {
class JoinDialog;
}

/// A field computer asks to join an office and accepts the answer, each after a comparison of fingerprints.
class JoinDialog : public QDialog
{
    Q_OBJECT
public:
    JoinDialog(services::Desk &desk, QWidget *parent);
    ~JoinDialog() override;

signals:
    /// The person has compared the fingerprint of the office.
    void joinRequested(const QString &answerFile, const QString &officeFingerprint);

private:
    void ask();
    void choose();
    void submit();
    void update();
    void say(const QString &sentence);

    services::Desk &m_desk;
    QString m_answer;
    std::unique_ptr<Ui::JoinDialog> m_ui;
};

} // namespace chengcai::gui
