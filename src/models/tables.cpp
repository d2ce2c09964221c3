// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/money.h"
#include "services/maintenance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace chengcai::models {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment Number = Qt::AlignRight | Qt::AlignVCenter;

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

template <typename Row> Column<Row> textColumn(const char *title, std::function<QVariant(const Row &)> text)
{
    return {Tables::tr(title), std::move(text), {}, Qt::AlignLeft | Qt::AlignVCenter, {}};
}

template <typename Row, typename Member> Column<Row> dayColumn(const char *title, Member day)
{
    return {Tables::tr(title), [day](const Row &row) { return base::dayText(day(row)); }, [day](const Row &row) -> QVariant { return day(row); },
            Qt::AlignLeft | Qt::AlignVCenter, {}};
}

template <typename Row, typename Member> Column<Row> pointsColumn(const char *title, Member points, bool sign)
{
    return {Tables::tr(title), [points, sign](const Row &row) { return base::formatPoints(points(row), sign); },
            [points](const Row &row) -> QVariant { return points(row); }, Number, {}};
}

/// The heading of an import field in the language of the screen; another name stays as it is.
QString fieldText(const QString &name)
{
    for (const auto target : {services::ImportTarget::Facts, services::ImportTarget::Parties}) {
        for (const auto &field : services::importFields(target)) {
            if (field.name == name)
                return services::importFieldLabel(field);
        }
    }
    return name;
}

QString factState(const FactRow &row)
{
    if (row.fact.withdrawn)
        return Tables::tr("Withdrawn");
    QStringList state{row.active ? Tables::tr("Active") : Tables::tr("Not active")};
    if (row.fact.underObjection)
        state.append(Tables::tr("Under objection"));
    if (!row.fact.secondChecked)
        state.append(Tables::tr("Not second-checked"));
    return state.join(u" · "_s);
}

} // namespace

std::vector<FactRow> factRows(const services::Explanation &explanation, bool chinese)
{
    std::vector<FactRow> rows;
    for (const domain::CreditFact &fact : explanation.facts) {
        FactRow row;
        row.fact = fact;
        if (const domain::Indicator *indicator = explanation.ruleBook.indicator(fact.indicator)) {
            row.indicatorName = chinese ? indicator->nameZh : indicator->nameEn;
            row.pointsCenti = indicator->polarity == domain::Polarity::Negative ? -indicator->pointsCenti : indicator->pointsCenti;
            row.expiresOn = domain::expiresOn(fact.effectiveOn, fact.until, indicator->validityMonths);
        } else {
            row.expiresOn = fact.until;
        }
        const QDate day = explanation.moment.asOf;
        row.active = !fact.withdrawn && fact.effectiveOn <= day && (row.expiresOn.isNull() || day < row.expiresOn);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<FactRow>> factColumns()
{
    return {
        textColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Indicator"), [](const FactRow &row) { return QVariant(row.fact.indicator + u' ' + row.indicatorName); }),
        pointsColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Points"), [](const FactRow &row) { return row.pointsCenti; }, true),
        dayColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Effective from"), [](const FactRow &row) { return row.fact.effectiveOn; }),
        dayColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Expires on"), [](const FactRow &row) { return row.expiresOn; }),
        textColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "State"), [](const FactRow &row) { return QVariant(factState(row)); }),
        textColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Decision number"), [](const FactRow &row) { return QVariant(row.fact.decisionNo); }),
        textColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Authority"), [](const FactRow &row) { return QVariant(row.fact.authority); }),
        {Tables::tr("Fine (yuan)"), [](const FactRow &row) { return row.fact.fineFen ? base::formatFen(*row.fact.fineFen) : QString(); },
         [](const FactRow &row) -> QVariant { return row.fact.fineFen.value_or(-1); }, Number, {}},
        dayColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Banned until"), [](const FactRow &row) { return row.fact.banUntil; }),
        dayColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Public until"), [](const FactRow &row) { return row.fact.publicUntil; }),
        textColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Text"), [](const FactRow &row) { return QVariant(row.fact.text); }),
        textColumn<FactRow>(QT_TRANSLATE_NOOP("Tables", "Source"), [](const FactRow &row) { return QVariant(row.fact.source); }),
    };
}

std::vector<LineRow> lineRows(const services::Explanation &explanation)
{
    std::vector<LineRow> rows;
    int running = 0;
    for (size_t i = 0; i < explanation.rating.lines.size(); ++i) {
        const domain::ScoreLine &line = explanation.rating.lines[i];
        running += line.pointsCenti;
        rows.push_back({line, explanation.texts[i], running});
    }
    return rows;
}

std::vector<Column<LineRow>> lineColumns()
{
    auto text = textColumn<LineRow>(QT_TRANSLATE_NOOP("Tables", "Line"), [](const LineRow &row) { return QVariant(row.text); });
    text.role = [](const LineRow &row, int role) { return role == FactRole ? QVariant(row.line.fact.value()) : QVariant(); };
    return {
        text,
        {Tables::tr("Points"), [](const LineRow &row) { return base::formatPoints(row.line.pointsCenti, row.line.type != domain::LineType::Base); },
         [](const LineRow &row) -> QVariant { return row.line.pointsCenti; }, Number, {}},
        pointsColumn<LineRow>(QT_TRANSLATE_NOOP("Tables", "Sum so far"), [](const LineRow &row) { return row.runningCenti; }, false),
        dayColumn<LineRow>(QT_TRANSLATE_NOOP("Tables", "Expires on"), [](const LineRow &row) { return row.line.expiresOn; }),
    };
}

std::vector<Column<services::AuditRow>> auditColumns()
{
    using Row = services::AuditRow;
    return {
        {Tables::tr("No."), [](const Row &row) -> QVariant { return row.receivedNo; }, {}, Number, {}},
        {Tables::tr("Time"), [](const Row &row) { return base::secondText(row.admittedAt); }, [](const Row &row) -> QVariant { return row.admittedAt; },
         Qt::AlignLeft | Qt::AlignVCenter, {}},
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Who"), [](const Row &row) { return QVariant(row.authorName.isEmpty() ? Tables::tr("This program") : row.authorName); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "What"), [](const Row &row) { return QVariant(services::entryKindLabel(row.kind)); }),
        {Tables::tr("Changes"), [](const Row &row) -> QVariant { return row.changes; }, {}, Number, {}},
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Values"),
                        [](const Row &row) {
                            QStringList parts;
                            for (const auto &[field, value] : row.values)
                                parts.append(Tables::tr("%1: %2").arg(field, value));
                            return QVariant(parts.join(u"; "_s));
                        }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Entry hash"), [](const Row &row) { return QVariant(QString::fromLatin1(row.hash.toBytes().toHex().first(16))); }),
    };
}

std::vector<Column<services::RejectedRow>> rejectedColumns()
{
    using Row = services::RejectedRow;
    // Everything that is wrong with a row stands in its line: it is corrected once.
    const auto all = [](const Row &row, auto word, const QString &separator) {
        QStringList words{word(row.field, row.code, row.message)};
        for (const base::Error &error : row.further)
            words.append(word(error.field, error.code, error.message));
        words.removeDuplicates();
        return QVariant(words.join(separator));
    };
    return {
        {Tables::tr("Row"), [](const Row &row) -> QVariant { return row.row; }, {}, Number, {}},
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Field"), [all](const Row &row) { return all(row, [](const QString &field, const QString &, const QString &) { return fieldText(field); }, u", "_s); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Code"), [all](const Row &row) { return all(row, [](const QString &, const QString &code, const QString &) { return code; }, u", "_s); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Reason"), [all](const Row &row) { return all(row, [](const QString &, const QString &, const QString &message) { return message; }, u" "_s); }),
    };
}

std::vector<Column<services::ImportWarning>> warningColumns()
{
    using Row = services::ImportWarning;
    return {
        {Tables::tr("Row"), [](const Row &row) -> QVariant { return row.row; }, {}, Number, {}},
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Field"), [](const Row &row) { return QVariant(fieldText(row.field)); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Code"), [](const Row &row) { return QVariant(row.code); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Reason"), [](const Row &row) { return QVariant(row.message); }),
    };
}

std::vector<Column<services::SimulatedChange>> simulationColumns()
{
    using Row = services::SimulatedChange;
    const auto grade = [](const domain::BulkEvaluator::Result &rating) {
        return QVariant(domain::gradeName(rating.grade) + u" · "_s + QString::number(rating.stars) + u"★"_s);
    };
    return {
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Kind"), [](const Row &row) { return QVariant(domain::partyKindLabel(row.party.kind)); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Credit code"), [](const Row &row) { return QVariant(row.party.identifier); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Name"), [](const Row &row) { return QVariant(row.party.name); }),
        pointsColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Score now"), [](const Row &row) { return row.now.scoreCenti; }, false),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Grade now"), [grade](const Row &row) { return grade(row.now); }),
        pointsColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Score then"), [](const Row &row) { return row.then.scoreCenti; }, false),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Grade then"), [grade](const Row &row) { return grade(row.then); }),
    };
}

std::vector<Column<services::BatchRow>> batchColumns()
{
    using Row = services::BatchRow;
    return {
        {Tables::tr("Time"), [](const Row &row) { return base::secondText(row.admittedAt); }, [](const Row &row) -> QVariant { return row.admittedAt; },
         Qt::AlignLeft | Qt::AlignVCenter, {}},
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "What"), [](const Row &row) { return QVariant(services::entryKindLabel(row.kind)); }),
        {Tables::tr("Created"), [](const Row &row) -> QVariant { return row.created; }, {}, Number, {}},
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "State"), [](const Row &row) { return QVariant(row.undone ? Tables::tr("Undone") : Tables::tr("In force")); }),
    };
}

std::vector<Column<domain::Listing>> listingColumns()
{
    using Row = domain::Listing;
    return {
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "List"), [](const Row &row) { return QVariant(domain::listKindLabel(row.kind)); }),
        dayColumn<Row>(QT_TRANSLATE_NOOP("Tables", "From"), [](const Row &row) { return row.from; }),
        dayColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Until"), [](const Row &row) { return row.until; }),
        dayColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Removed on"), [](const Row &row) { return row.removedOn; }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Decision number"), [](const Row &row) { return QVariant(row.decisionNo); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Authority"), [](const Row &row) { return QVariant(row.authority); }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Basis"), [](const Row &row) { return QVariant(row.basis); }),
    };
}

std::vector<Column<domain::FutureEvent>> eventColumns()
{
    using Row = domain::FutureEvent;
    const auto what = [](const Row &row) -> QVariant {
        switch (row.kind) {
        case Row::Kind::FactExpires: return Tables::tr("A fact expires");
        case Row::Kind::ListEnds: return Tables::tr("A list entry ends");
        case Row::Kind::FactBegins: return Tables::tr("A fact begins to count");
        case Row::Kind::RuleBookBegins: return Tables::tr("New rules begin");
        }
        return {};
    };
    return {
        dayColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Day"), [](const Row &row) { return row.date; }),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "What"), what),
        pointsColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Change"), [](const Row &row) { return row.deltaCenti; }, true),
        pointsColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Score then"), [](const Row &row) { return row.after.scoreCenti; }, false),
        textColumn<Row>(QT_TRANSLATE_NOOP("Tables", "Grade then"), [](const Row &row) { return QVariant(domain::gradeName(row.after.grade)); }),
    };
}

} // namespace chengcai::models
