// SPDX-License-Identifier: GPL-3.0-or-later
// How the numbers stand in the tables and charts of the overview; the page itself is in dashboardpage.cpp.
#include "gui/dashboard/dashboardpage.h"

#include "base/dates.h"
#include "base/money.h"
#include "services/partylist.h"
#include "services/partyregister.h"
#include "ui_dashboardpage.h"
#include "widgets/gradebadge.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::Grade;
using domain::StarMove;
using services::Figure;
using services::PartyFilter;
using widgets::GradeBar;
using widgets::NumberTable;
using What = services::Figure::What;

namespace {

constexpr std::array<Grade, 5> Grades{Grade::A, Grade::B, Grade::C, Grade::D, Grade::U};
constexpr int Classes = 4;
constexpr int Origins = 5;
constexpr int States = 10;

QIcon gradeIcon(Grade grade, const QPalette &palette)
{
    constexpr int Side = 16;
    QPixmap pixmap(Side, Side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::paintGradeShape(painter, QRectF(2, 2, Side - 4, Side - 4), grade, widgets::gradeColor(grade, palette));
    return pixmap;
}

/// Heads of the five grades and the sum; a colour is never the only sign.
void beginGrades(NumberTable *table, int rows)
{
    QStringList titles;
    for (const Grade grade : Grades)
        titles << domain::gradeName(grade) + u'\n' + domain::gradeLabel(grade);
    titles << DashboardPage::tr("Total");
    table->begin(titles, rows);
    for (int column = 0; column < int(Grades.size()); ++column)
        table->horizontalHeaderItem(column)->setIcon(gradeIcon(Grades[size_t(column)], table->palette()));
}

PartyFilter filterOf(domain::PartyKind kind)
{
    PartyFilter filter;
    filter.kind = kind;
    return filter;
}

/// One row of the matrix: the parties the filter lets through, by grade.
GradeBar addGradeRow(NumberTable *table, int row, const QString &label, const PartyFilter &filter, const std::array<qint64, 5> &counts)
{
    GradeBar bar{label, counts, {}};
    table->setName(row, label);
    for (int column = 0; column < int(Grades.size()); ++column) {
        PartyFilter one = filter;
        one.grades = {Grades[size_t(column)]};
        table->setNumber(row, column, counts[size_t(Grades[size_t(column)])], QVariant::fromValue(one));
    }
    table->setNumber(row, int(Grades.size()), bar.total(), QVariant::fromValue(filter));
    table->setStrong(row, int(Grades.size()));
    return bar;
}

std::array<qint64, 5> countsOf(const services::Dashboard &board, domain::PartyKind kind, const std::optional<QString> &region)
{
    std::array<qint64, 5> counts{};
    for (const Grade grade : Grades)
        counts[size_t(grade)] = board.parties(kind, region, grade);
    return counts;
}

QString districtName(const QString &code)
{
    return code.isEmpty() ? DashboardPage::tr("Not stated") : services::regionName(code);
}

QVariant keyOf(const Figure &figure)
{
    return QVariant::fromValue(figure);
}

} // namespace

void DashboardPage::showTiles()
{
    for (const Tile &tile : m_tiles)
        tile.button->setText(QLocale().toString(services::figureOf(m_loaded.board, tile.figure)) + u'\n' + tile.text);
}

void DashboardPage::showMatrix()
{
    const services::Dashboard &board = m_loaded.board;
    m_ui->gradesState->setText(board.current ? QString()
                                             : board.ratedOn.isValid() ? tr("Ratings of %1; they are being brought up to date.").arg(base::dayText(board.ratedOn))
                                                                       : tr("The ratings are being computed."));
    if (m_ui->kind->currentIndex() <= 0)
        showKinds();
    else
        showDistricts(domain::AllPartyKinds[size_t(m_ui->kind->currentIndex()) - 1]);
    m_ui->matrix->finish();
}

void DashboardPage::showKinds()
{
    beginGrades(m_ui->matrix, int(domain::AllPartyKinds.size()));
    std::vector<GradeBar> bars;
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        bars.push_back(addGradeRow(m_ui->matrix, int(bars.size()), domain::partyKindLabel(kind), filterOf(kind), countsOf(m_loaded.board, kind, {})));
    m_ui->matrixChart->setBars(std::move(bars), tr("Kind"));
}

void DashboardPage::showDistricts(domain::PartyKind kind)
{
    const QStringList regions = m_loaded.board.regions(kind);
    beginGrades(m_ui->matrix, int(regions.size()) + 1);
    std::vector<GradeBar> bars;
    for (const QString &region : regions) {
        PartyFilter filter = filterOf(kind);
        filter.regions = {region};
        bars.push_back(addGradeRow(m_ui->matrix, int(bars.size()), districtName(region), filter, countsOf(m_loaded.board, kind, region)));
    }
    const int last = int(regions.size());
    bars.push_back(addGradeRow(m_ui->matrix, last, tr("Total"), filterOf(kind), countsOf(m_loaded.board, kind, {})));
    for (int column = 0; column < m_ui->matrix->columnCount(); ++column)
        m_ui->matrix->setStrong(last, column);
    m_ui->matrixChart->setBars(std::move(bars), tr("District"));
}

void DashboardPage::showMoves()
{
    NumberTable *table = m_ui->moves;
    table->begin({tr("More stars"), tr("Fewer stars")}, int(domain::AllPartyKinds.size()));
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        const int row = int(kind);
        table->setName(row, domain::partyKindLabel(kind));
        int column = 0;
        for (const StarMove moved : {StarMove::Up, StarMove::Down}) {
            PartyFilter filter = filterOf(kind);
            filter.moved = moved;
            table->setNumber(row, column++, m_loaded.board.parties(kind, {}, {}, moved), QVariant::fromValue(filter));
        }
    }
    table->finish();
}

void DashboardPage::showLists()
{
    NumberTable *table = m_ui->lists;
    table->begin({tr("New entries"), tr("Left the list")}, int(m_loaded.board.lists.size()));
    int row = 0;
    for (const services::ListChange &change : m_loaded.board.lists) {
        Figure figure;
        figure.list = change.list;
        figure.what = What::Listed;
        table->setName(row, domain::listKindLabel(change.list));
        table->setNumber(row, 0, change.came, keyOf(figure));
        figure.what = What::Left;
        table->setNumber(row++, 1, change.left, keyOf(figure));
    }
    table->finish();
}

void DashboardPage::showCauses()
{
    NumberTable *table = m_ui->causes;
    table->begin({tr("Indicator"), tr("Facts"), tr("Points")}, int(m_loaded.board.causes.size()));
    table->horizontalHeaderItem(2)->setToolTip(tr("What the facts would cost together, without caps and with duplicates counted."));
    int row = 0;
    for (const services::Cause &cause : m_loaded.board.causes) {
        Figure figure;
        figure.what = What::Cause;
        figure.indicator = cause.indicator.code;
        table->setName(row, cause.indicator.code);
        table->setText(row, 0, domain::inScreenLanguage(cause.indicator.nameZh, cause.indicator.nameEn));
        table->setNumber(row, 1, cause.facts, keyOf(figure));
        table->setText(row, 2, base::formatPoints(-cause.pointsCenti, true));
        table->item(row++, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    table->setColumnWidth(1, 8 * digit);
    table->setColumnWidth(2, 14 * digit);
    table->finish();
}

void DashboardPage::showCaseTable(NumberTable *table, const QStringList &titles, const std::vector<Figure> &columns)
{
    table->begin(titles, Classes + 1);
    for (int row = 0; row <= Classes; ++row) {
        const auto conduct = row < Classes ? std::optional(domain::ConductClass(row + 1)) : std::nullopt;
        table->setName(row, conduct ? domain::conductLabel(*conduct) : tr("Total"));
        for (int column = 0; column < int(columns.size()); ++column) {
            Figure figure = columns[size_t(column)];
            figure.conduct = conduct;
            table->setNumber(row, column, services::figureOf(m_loaded.board, figure), keyOf(figure));
            if (!conduct)
                table->setStrong(row, column);
        }
    }
    table->finish();
}

void DashboardPage::showCases()
{
    const auto casesOf = [](std::optional<domain::CaseOrigin> origin, std::optional<domain::CaseState> state) {
        Figure figure;
        figure.what = What::Cases;
        figure.origin = origin;
        figure.state = state;
        return figure;
    };
    QStringList titles;
    std::vector<Figure> columns;
    for (int origin = 0; origin < Origins; ++origin) {
        titles << domain::caseOriginLabel(domain::CaseOrigin(origin));
        columns.push_back(casesOf(domain::CaseOrigin(origin), {}));
    }
    titles << tr("Opened in all") << tr("Made public in the period") << tr("of them exposures");
    columns.push_back(casesOf({}, {}));
    Figure published;
    published.what = What::Published;
    columns.push_back(published);
    published.result = domain::CaseResult::Exposure;
    columns.push_back(published);
    showCaseTable(m_ui->origins, titles, columns);
    titles.clear();
    columns.clear();
    for (int state = 0; state < States; ++state) {
        titles << domain::caseStateLabel(domain::CaseState(state));
        columns.push_back(casesOf({}, domain::CaseState(state)));
    }
    showCaseTable(m_ui->states, titles, columns);
}

void DashboardPage::showClocks()
{
    NumberTable *table = m_ui->clocks;
    table->begin({tr("Overdue"), tr("Due within 7 days")}, int(m_loaded.board.clocks.size()) + 1);
    int row = 0;
    const auto add = [&](const QString &name, std::optional<services::ClockWork> work) {
        table->setName(row, name);
        int column = 0;
        for (const bool overdue : {true, false}) {
            Figure figure;
            figure.what = What::Clock;
            figure.work = work;
            figure.overdue = overdue;
            table->setNumber(row, column, services::figureOf(m_loaded.board, figure), keyOf(figure));
            if (!work)
                table->setStrong(row, column);
            ++column;
        }
        ++row;
    };
    for (const services::ClockCount &count : m_loaded.board.clocks)
        add(services::clockWorkLabel(count.work), count.work);
    add(tr("Total"), {});
    table->finish();
}

void DashboardPage::showWork()
{
    constexpr std::array Columns{What::OpenTasks, What::DoneTasks, What::Submitted, What::Reviewed, What::Decided};
    NumberTable *table = m_ui->work;
    table->begin({tr("Open tasks now"), tr("Tasks done"), tr("Inspections submitted"), tr("Inspections reviewed"), tr("Cases decided")}, int(m_loaded.board.workload.size()));
    int row = 0;
    for (const services::Workload &load : m_loaded.board.workload) {
        table->setName(row, load.active ? load.name : tr("%1 (left)").arg(load.name));
        for (int column = 0; column < int(Columns.size()); ++column) {
            Figure figure;
            figure.what = Columns[size_t(column)];
            figure.person = load.user;
            figure.personName = load.name;
            table->setNumber(row, column, services::figureOf(m_loaded.board, figure), keyOf(figure));
        }
        ++row;
    }
    table->finish();
}

void DashboardPage::showTrend()
{
    const services::Trend &trend = m_loaded.trend;
    std::vector<GradeBar> bars;
    for (const services::TrendPoint &point : trend.points) {
        if (int(point.kind) != m_ui->trendKind->currentIndex())
            continue;
        // Who is not rated then may not have been in the register: that number would say nothing.
        GradeBar bar{tr("%1 Q%2").arg(point.day.year()).arg((point.day.month() + 2) / 3), point.grades, services::averageCenti(point)};
        bar.grades[size_t(Grade::U)] = 0;
        bars.push_back(std::move(bar));
    }
    m_ui->trendChart->setBars(std::move(bars), tr("End of quarter"));
    QString state = tr("Rated parties at the end of each quarter, as known at entry %1.").arg(trend.position);
    if (trend.points.empty())
        state = tr("The trend has not been computed yet.");
    else if (!m_loaded.trendCurrent)
        state += u' ' + tr("More is known by now.");
    m_ui->trendState->setText(m_computing ? tr("Computing; this may take a minute…") : state);
    m_ui->computeTrend->setEnabled(!m_computing && !m_loaded.trendCurrent);
}

} // namespace chengcai::gui
