// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "services/dashboard.h"

#include <memory>

class QComboBox;
class QPushButton;

namespace chengcai::widgets {
class NumberTable;
}

namespace chengcai::gui {

namespace Ui {
class DashboardPage;
}

/// The state of supervision at a glance: grades by kind and district, what moved, causes, cases, clocks, work, and the trend of eight
/// quarters. Every number opens what it counts: the register filtered, or a list of its own.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    DashboardPage(const Context &context, QWidget *parent);
    ~DashboardPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    void exportCurrent() override;

signals:
    /// What has been read is shown.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        services::Dashboard board;
        services::Trend trend;
        bool trendCurrent = false;
    };
    /// A number that stands above everything.
    struct Tile {
        QPushButton *button = nullptr;
        QString text; ///< as the form has it
        services::Figure figure;
    };
    void setUpTiles();
    void fillPeriods();
    void fillKinds();
    void retranslate();
    void load();
    void show(const Loaded &loaded);
    void showTiles();
    void showMatrix();
    void showKinds();
    void showDistricts(domain::PartyKind kind);
    void showMoves();
    void showLists();
    void showCauses();
    void showCases();
    void showCaseTable(widgets::NumberTable *table, const QStringList &titles, const std::vector<services::Figure> &columns);
    void showClocks();
    void showWork();
    void showTrend();
    void tabChanged();
    void computeTrend();
    void open(const QVariant &key);
    void preview();
    [[nodiscard]] services::DashboardScope scope() const;

    Context m_context;
    std::unique_ptr<Ui::DashboardPage> m_ui;
    std::vector<Tile> m_tiles;
    std::vector<services::DashboardScope> m_periods; ///< as the box has them
    Loaded m_loaded;
    bool m_any = false;       ///< something was loaded
    bool m_computing = false;
    quint64 m_asked = 0;
};

} // namespace chengcai::gui
