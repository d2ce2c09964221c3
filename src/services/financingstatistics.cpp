// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/financingstatistics.h"

#include "services/records.h"
#include "store/queries/partyscan.h"
#include "store/queries/records.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <map>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Record;
using domain::RecordType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

constexpr int MostYears = 10;

base::Error refuse(const QString &code, const QString &sentence)
{
    return {base::ErrorKind::InputRefused, code, sentence, {}, u"from"_s};
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

bool isWithdrawn(const Record &record)
{
    return QLatin1StringView(domain::recordKind(record.type)->states[size_t(record.state)].code) == "withdrawn"_L1;
}

class Counting
{
public:
    Counting(QDate from, QDate to) : m_from(from), m_to(to) {}

    void applied(const Record &one)
    {
        FinancingFigures *figures = of(one, one.openedOn);
        if (!figures)
            return;
        ++figures->applications;
        figures->appliedFen += one.amount("amount");
        const QString answer = one.text("answer");
        figures->offered += answer == u"offered";
        figures->bankDecides += answer == u"bank-decides";
        figures->notSupported += answer == u"refused";
    }

    void stepped(const Record &one, const domain::RecordStep &step)
    {
        FinancingFigures *figures = step.act == 0 ? nullptr : of(one, step.day);
        if (!figures)
            return;
        const QLatin1StringView act(domain::recordKind(one.type)->acts[size_t(step.act) - 1].code);
        const auto fen = [&step](const QString &field) { return step.values.value(field).toLongLong(); };
        if (act == "grant"_L1) {
            ++figures->granted;
            figures->grantedFen += fen(u"granted"_s);
            figures->ratedFen += double(fen(u"granted"_s)) * double(fen(u"rate_bp"_s));
        } else if (act == "refuse"_L1) {
            ++figures->bankRefused;
        } else if (act == "repay"_L1) {
            ++figures->repaid;
            figures->repaidFen += fen(u"repaid"_s);
        } else if (act == "default"_L1) {
            ++figures->defaults;
            figures->defaultFen += fen(u"unpaid"_s);
        }
    }

    /// By name of the bank, then month.
    [[nodiscard]] std::vector<FinancingRow> rows(const store::RecordQueries &records) const
    {
        std::vector<FinancingRow> rows;
        for (const auto &[place, figures] : m_figures) {
            const auto bank = records.byId(domain::RecordId(place.first));
            const QString branch = bank ? bank->text("branch") : QString();
            rows.push_back({domain::RecordId(place.first), bank ? bank->text("name") + (branch.isEmpty() ? QString() : u' ' + branch) : QString(), place.second, figures});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const FinancingRow &a, const FinancingRow &b) { return std::tie(a.bankName, a.bank, a.month) < std::tie(b.bankName, b.bank, b.month); });
        return rows;
    }

private:
    [[nodiscard]] FinancingFigures *of(const Record &one, QDate day) { return day < m_from || day > m_to ? nullptr : &m_figures[{one.other.value(), monthOf(day)}]; }

    QDate m_from;
    QDate m_to;
    std::map<std::pair<qint64, QDate>, FinancingFigures> m_figures;
};

} // namespace

int FinancingFigures::averageRate() const
{
    return grantedFen == 0 ? 0 : int(std::llround(ratedFen / double(grantedFen)));
}

bool FinancingFigures::empty() const
{
    return applications + granted + bankRefused + repaid + defaults == 0;
}

FinancingFigures &FinancingFigures::operator+=(const FinancingFigures &other)
{
    applications += other.applications;
    appliedFen += other.appliedFen;
    offered += other.offered;
    bankDecides += other.bankDecides;
    notSupported += other.notSupported;
    granted += other.granted;
    grantedFen += other.grantedFen;
    bankRefused += other.bankRefused;
    repaid += other.repaid;
    repaidFen += other.repaidFen;
    defaults += other.defaults;
    defaultFen += other.defaultFen;
    ratedFen += other.ratedFen;
    return *this;
}

Result<FinancingStatistics> financingStatistics(const Reader &reader, QDate from, QDate to, const base::Progress &progress)
{
    if (!from.isValid() || !to.isValid() || to < from || from.addYears(MostYears) < to)
        return refuse(u"FIN-020"_s, Text::tr("The period is not valid: give a first day and a last day after it, at most %1 years later.").arg(MostYears));
    FinancingStatistics statistics;
    statistics.from = monthOf(from);
    statistics.to = monthOf(to).addMonths(1).addDays(-1);
    const store::Position position = store::positionAt(reader.database(), store::Latest);
    statistics.position = position.receivedNo;
    statistics.chain = position.chain;
    const store::RecordQueries records(reader.database());
    Counting counting(statistics.from, statistics.to);
    const std::vector<Record> all = records.ofType(RecordType::Financing, std::numeric_limits<int>::max());
    for (size_t i = 0; i < all.size(); ++i) {
        if (progress.cancelled())
            return base::Error{base::ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
        progress.at(qint64(i), qint64(all.size()));
        if (isWithdrawn(all[i]) || all[i].openedOn > statistics.to || all[i].lastOn < statistics.from)
            continue;
        counting.applied(all[i]);
        for (const store::RecordQueries::StepRow &row : records.steps(all[i]))
            counting.stepped(all[i], row.step);
    }
    statistics.rows = counting.rows(records);
    std::erase_if(statistics.rows, [](const FinancingRow &row) { return row.figures.empty(); });
    for (const FinancingRow &row : statistics.rows)
        statistics.total += row.figures;
    return statistics;
}

} // namespace chengcai::services
