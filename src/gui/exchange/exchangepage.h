// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/exchangetables.h"

#include <memory>

class QButtonGroup;

namespace chengcai::gui {

namespace Ui {
class ExchangePage;
}

/// The exchange centre: what went out and came in, how every computer stands, what two people changed at once, what was not applied, and what
/// does not travel.
class ExchangePage : public Page
{
    Q_OBJECT
public:
    ExchangePage(const Context &context, QWidget *parent);
    ~ExchangePage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    /// Ctrl+E.
    void exportCurrent() override;
    /// A file that was dropped, opened by double click or chosen: a request, an answer, an exchange file or a release.
    void take(const QString &file);

signals:
    /// The window lets go of the store and joins the office.
    void joinRequested(const QString &answerFile, const QString &officeFingerprint);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        services::ExchangeStatus status;
        std::vector<services::TransferRow> history;
        std::vector<services::DeviceStatus> devices;
        std::vector<services::Conflict> conflicts;
        std::vector<services::Pair> pairs;
        std::vector<services::SetAside> aside;
        bool releaseWaits = false; ///< for its second person
        QString preparer;
    };
    void connectButtons();
    void show(const Loaded &loaded);
    void showHeadline();
    void updateButtons();
    void showConflict();
    void addChoice(const services::ConflictValue &value, const QString &sentence);
    [[nodiscard]] const services::Conflict *currentConflict() const;

    void chooseFile();
    void rehearse(const QString &file);
    void import(const QString &file);
    void apply(const QString &file);
    void approve(const QString &file);
    void askToJoin();
    void prepare();
    void publish();
    void copyKey();
    void revoke();
    void decide();
    void nextConflict();
    void keepBoth();
    void reissue();
    void reject();
    template <typename T> void tell(const base::Result<T> &done, const QString &success);

    Context m_context;
    std::unique_ptr<Ui::ExchangePage> m_ui;
    models::TransferModel *m_history = nullptr;
    models::DeviceModel *m_devices = nullptr;
    models::ConflictModel *m_conflicts = nullptr;
    models::PairModel *m_pairs = nullptr;
    models::SetAsideModel *m_aside = nullptr;
    QButtonGroup *m_choices = nullptr;
    std::vector<base::Hash> m_choiceEntries; ///< by button id
    Loaded m_loaded;
};

} // namespace chengcai::gui
