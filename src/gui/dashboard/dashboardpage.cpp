// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/dashboardpage.h"

#include "base/dates.h"
#include "gui/reports/documentpreview.h"
#include "report/dashboardreport.h"
#include "services/desk.h"
#include "services/partylist.h"
#include "services/partyregister.h"
#include "ui_dashboardpage.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::DashboardScope;
using services::Figure;
using What = services::Figure::What;

namespace {

constexpr int Quarters = 8;
constexpr int Years = 3;

Figure figureOf(What what, domain::ListKind list = domain::ListKind::Black)
{
    Figure figure;
    figure.what = what;
    figure.list = list;
    return figure;
}

Figure clockFigure(bool overdue, std::optional<services::ClockWork> work = {})
{
    Figure figure = figureOf(What::Clock);
    figure.overdue = overdue;
    figure.work = work;
    return figure;
}

Figure publishedFigure(std::optional<domain::CaseResult> result)
{
    Figure figure = figureOf(What::Published);
    figure.result = result;
    return figure;
}

} // namespace

DashboardPage::DashboardPage(const Context &context, QWidget *parent) : Page(parent), m_context(context), m_ui(std::make_unique<Ui::DashboardPage>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    m_ui->headline->setFont(big);
    for (QScrollArea *area : findChildren<QScrollArea *>()) {
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
    }
    setUpTiles();
    fillKinds();
    fillPeriods();
    for (widgets::NumberTable *table : findChildren<widgets::NumberTable *>())
        connect(table, &widgets::NumberTable::opened, this, &DashboardPage::open);
    connect(m_ui->period, &QComboBox::activated, this, &DashboardPage::load);
    connect(m_ui->kind, &QComboBox::activated, this, &DashboardPage::showMatrix);
    connect(m_ui->matrixChart, &widgets::ChartFrame::pointActivated, this, [this](int row) {
        const int last = m_ui->matrix->columnCount() - 1;
        open(m_ui->matrix->keyAt(row, last));
    });
    connect(m_ui->trendKind, &QComboBox::activated, this, &DashboardPage::showTrend);
    connect(m_ui->computeTrend, &QPushButton::clicked, this, &DashboardPage::computeTrend);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &DashboardPage::tabChanged);
    connect(m_ui->print, &QPushButton::clicked, this, &DashboardPage::preview);
    connect(&m_context.directory, &services::PartyDirectory::indexChanged, this, &DashboardPage::load);
    connect(&m_context.desk, &services::Desk::changed, this, [this] {
        if (isVisible())
            load();
    });
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::title() const
{
    return tr("Overview");
}

void DashboardPage::setUpTiles()
{
    m_tiles = {{m_ui->tileOverdue, {}, clockFigure(true)},
               {m_ui->tileSoon, {}, clockFigure(false)},
               {m_ui->tileBlack, {}, figureOf(What::Listed, domain::ListKind::Black)},
               {m_ui->tileRed, {}, figureOf(What::Listed, domain::ListKind::Red)},
               {m_ui->tileOpened, {}, figureOf(What::Cases)},
               {m_ui->tileExposed, {}, publishedFigure(domain::CaseResult::Exposure)}};
    for (Tile &tile : m_tiles) {
        tile.text = tile.button->text();
        QFont font = tile.button->font();
        font.setPointSizeF(font.pointSizeF() * 1.1);
        tile.button->setFont(font);
        tile.button->setMinimumHeight(fontMetrics().height() * 3);
        connect(tile.button, &QPushButton::clicked, this, [this, figure = tile.figure] { emit figureRequested(figure, scope()); });
    }
}

void DashboardPage::fillPeriods()
{
    const QDate today = m_context.desk.clock().today();
    const int chosen = std::max(0, m_ui->period->currentIndex());
    m_periods.clear();
    m_ui->period->clear();
    for (int back = 0; back < Quarters; ++back) {
        m_periods.push_back(services::quarterOf(today.addMonths(-3 * back), today));
        const QDate from = m_periods.back().from;
        m_ui->period->addItem(tr("%1 Q%2").arg(from.year()).arg((from.month() + 2) / 3));
    }
    for (int back = 0; back < Years; ++back) {
        m_periods.push_back(services::yearOf(today.year() - back, today));
        m_ui->period->addItem(tr("Year %1").arg(today.year() - back));
    }
    m_ui->period->setCurrentIndex(chosen);
}

void DashboardPage::fillKinds()
{
    const int chosen = std::max(0, m_ui->kind->currentIndex());
    const int trend = m_ui->trendKind->count() > 0 ? m_ui->trendKind->currentIndex() : int(domain::PartyKind::Supplier);
    m_ui->kind->clear();
    m_ui->trendKind->clear();
    m_ui->kind->addItem(tr("All four kinds"));
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        m_ui->kind->addItem(domain::partyKindLabel(kind));
        m_ui->trendKind->addItem(domain::partyKindLabel(kind));
    }
    m_ui->kind->setCurrentIndex(chosen);
    m_ui->trendKind->setCurrentIndex(trend);
}

DashboardScope DashboardPage::scope() const
{
    return m_periods[size_t(std::max(0, m_ui->period->currentIndex()))];
}

void DashboardPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DashboardPage::retranslate()
{
    m_ui->retranslateUi(this);
    for (Tile &tile : m_tiles)
        tile.text = tile.button->text();
    fillKinds();
    fillPeriods();
    if (m_any)
        show(m_loaded);
}

void DashboardPage::activate()
{
    if (m_periods.front().today != m_context.desk.clock().today())
        fillPeriods();
    load();
}

void DashboardPage::refresh()
{
    activate();
}

void DashboardPage::exportCurrent()
{
    preview();
}

void DashboardPage::load()
{
    m_context.desk
        .read(QString(),
              [scope = scope()](const services::Reader &reader, const base::Progress &progress) -> base::Result<Loaded> {
                  auto board = services::dashboard(reader, scope, false, progress);
                  if (!board)
                      return board.error();
                  Loaded loaded{*std::move(board), services::storedTrend(reader), false};
                  loaded.trendCurrent = services::isCurrent(reader, loaded.trend, scope.today);
                  return loaded;
              })
        .then(this, [this, asked = ++m_asked](const base::Result<Loaded> &loaded) {
            if (asked != m_asked)
                return;
            if (loaded)
                show(*loaded);
            else
                emit message(Severity::Error, loaded.error().message, loaded.error().code);
        });
}

void DashboardPage::show(const Loaded &loaded)
{
    m_loaded = loaded;
    m_any = true;
    const DashboardScope &scope = m_loaded.board.scope;
    const QLocale locale;
    m_ui->headline->setText(locale.toString(scope.today, QLocale::LongFormat));
    m_ui->period->setToolTip(tr("%1 to %2").arg(base::dayText(scope.from), base::dayText(scope.to)));
    showTiles();
    showMatrix();
    showMoves();
    showLists();
    showCauses();
    showCases();
    showClocks();
    showWork();
    showTrend();
    if (m_ui->tabs->currentWidget() == m_ui->trendTab)
        tabChanged();
    emit shown();
}

/// A number of the register opens the register; every other one its own list.
void DashboardPage::open(const QVariant &key)
{
    if (key.canConvert<services::PartyFilter>())
        emit partiesRequested(key.value<services::PartyFilter>());
    else if (key.canConvert<Figure>())
        emit figureRequested(key.value<Figure>(), m_loaded.board.scope);
}

void DashboardPage::preview()
{
    const DashboardScope wanted = scope();
    const QString name = tr("Overview %1").arg(wanted.today.toString(Qt::ISODate));
    auto *dialog = new DocumentPreview(
        m_context.desk, title(), name,
        [wanted, &clock = m_context.desk.clock()](const services::Reader &reader) { return report::gatherDashboard(reader, wanted, clock, {}); }, this);
    dialog->open();
}

// ---- trend ------------------------------------------------------------------------------------------------------

void DashboardPage::tabChanged()
{
    if (m_ui->tabs->currentWidget() == m_ui->trendTab && m_any && !m_loaded.trendCurrent && !m_computing)
        computeTrend();
}

/// Evaluates everybody eight times in a reading thread, then keeps the result in the store's; the page goes on meanwhile.
void DashboardPage::computeTrend()
{
    if (m_computing)
        return;
    m_computing = true;
    showTrend();
    m_context.desk
        .read(tr("Computing the trend"),
              [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &progress) { return services::computeTrend(reader, today, progress); })
        .then(this, [this](const base::Result<services::Trend> &trend) {
            m_computing = false;
            if (!trend) {
                showTrend();
                if (trend.error().code != u"JOB-CANCELLED"_s)
                    emit message(Severity::Error, trend.error().message, trend.error().code);
                return;
            }
            m_loaded.trend = *trend;
            m_loaded.trendCurrent = true;
            showTrend();
            m_context.desk.write(QString(), [trend = *trend](services::Session &session, const base::Progress &) { return services::keepTrend(session, trend); })
                .then(this, [this](const base::Result<void> &kept) {
                    if (!kept)
                        emit message(Severity::Warning, kept.error().message, kept.error().code);
                });
        });
}

} // namespace chengcai::gui
