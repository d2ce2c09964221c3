// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/recordtables.h"
#include "models/supervisiontables.h"
#include "models/whatifmodel.h"
#include "services/mutual.h"
#include "services/partyregister.h"
#include "services/ratings.h"

#include <memory>

class QMenu;

namespace chengcai::widgets {
class ChartFrame;
}

namespace chengcai::gui {

class Preferences;
namespace Ui {
class PartyPage;
}

/// One party: its score, stars and grade, why they are exactly that, how they moved, its facts, lists and audit trail.
class PartyPage : public Page
{
    Q_OBJECT
public:
    PartyPage(const Context &context, Preferences &preferences, domain::PartyId party, QWidget *parent);
    ~PartyPage() override;

    [[nodiscard]] domain::PartyId party() const { return m_party; }
    [[nodiscard]] QString title() const override;
    void refresh() override;
    void exportCurrent() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Everything one reading brings.
    struct Loaded {
        services::Explanation explanation;
        std::vector<domain::FutureEvent> next;
        std::vector<domain::HistoryPoint> history;
        std::vector<services::AuditRow> audit;
        std::vector<domain::ResponsiblePerson> persons;
        std::vector<domain::RuleBook> books;
        std::vector<services::Succession> predecessors; ///< records that gave way to this one
        std::optional<services::Succession> succession; ///< how this one gave way
        QStringList openCases;                          ///< numbers; under one of them its identity number may be seen
        std::vector<services::PartyDuplicate> duplicates;
        std::vector<services::PartyCheck> checks;
        std::vector<services::RecordLine> records;
        std::optional<services::PublishedRating> published; ///< of the latest periodic evaluation; what stands above is live
        std::optional<services::MutualFigure> mutual;
    };

    void connectAll();
    void setUpTables();
    void load();
    void show(Loaded loaded);
    void showHead();
    void showMutual();
    void showOverview();
    void showWhy(const services::Explanation &explanation);
    void showHistory();
    void showTables();
    void fillBooks();

    void simulateNow();
    void setWhatIf(bool on);
    void showFactOf(int line);
    void openCheck();

    [[nodiscard]] services::Moment moment() const;
    [[nodiscard]] std::optional<domain::CreditFact> selectedFact() const;
    void updateFactButtons();
    void fillMoreMenu(QMenu &menu);
    void confirmFact();
    void fillObjectionMenu();
    void receivePetition(const domain::CreditFact &fact, domain::PetitionKind kind);
    void markObjection(const domain::CreditFact &fact);
    void withdrawFact();
    void showEvidence();
    void beginInspection();
    void mergeInto();
    void takeBackMerger(const domain::Party &predecessor);
    void reveal();
    void exportChart(widgets::ChartFrame *chart);
    void printReport(bool whole);
    void act(std::function<base::Result<void>(services::Session &)> work, const QString &success);

    Context m_context;
    Preferences &m_preferences;
    domain::PartyId m_party;
    std::unique_ptr<Ui::PartyPage> m_ui;
    std::optional<Loaded> m_loaded;
    models::FactModel *m_facts = nullptr;
    models::LineModel *m_lines = nullptr;
    models::AuditModel *m_audit = nullptr;
    models::ListingModel *m_listings = nullptr;
    models::CheckModel *m_checks = nullptr;
    models::RecordModel *m_records = nullptr;
    models::EventModel *m_next = nullptr;
    models::WhatIfModel *m_without = nullptr;
    int m_generation = 0; ///< answers to an older question are dropped
    int m_simulation = 0; ///< the same for what-if
};

} // namespace chengcai::gui
