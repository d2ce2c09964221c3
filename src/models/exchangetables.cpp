// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchangetables.h"

#include "services/maintenance.h"

#include <QCoreApplication>
#include <QDateTime>

namespace chengcai::models {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Number = Qt::AlignRight | Qt::AlignVCenter;

struct ExchangeTables {
    Q_DECLARE_TR_FUNCTIONS(ExchangeTables)
};

QString stateOf(const services::DeviceStatus &row)
{
    if (row.device.revoked)
        return ExchangeTables::tr("Revoked");
    if (row.forked)
        return ExchangeTables::tr("Stands twice: look at the entries not applied");
    if (!row.missing.isEmpty())
        return ExchangeTables::tr("Entries %1 missing").arg(row.missing.join(u", "_s));
    return row.device.self ? ExchangeTables::tr("This computer") : ExchangeTables::tr("In order");
}

QString asideState(const QString &apply)
{
    if (apply == u"unauthorised")
        return ExchangeTables::tr("Not authorised");
    if (apply == u"invalid")
        return ExchangeTables::tr("Does not fit");
    if (apply == u"quarantined")
        return ExchangeTables::tr("Quarantined");
    return ExchangeTables::tr("Needs a newer program");
}

QString bearingText(bool scoreBearing)
{
    return scoreBearing ? ExchangeTables::tr("yes: blocks publication") : ExchangeTables::tr("no");
}

QString pairReason(services::PairKind kind)
{
    switch (kind) {
    case services::PairKind::SameParty: return ExchangeTables::tr("One party, recorded twice");
    case services::PairKind::SameFact: return ExchangeTables::tr("Perhaps one act, recorded twice");
    case services::PairKind::UnseenTogether: break;
    }
    return ExchangeTables::tr("Neither saw the other's change");
}

/// The counts of a report in the order in which they are kept.
services::IntakeReport reportFrom(const QByteArray &counts)
{
    services::IntakeReport report;
    const QByteArrayList words = counts.split(' ');
    qint64 *const fields[]{&report.added, &report.repeated, &report.held, &report.forked, &report.unauthorised, &report.invalid, &report.quarantined, &report.unknown, &report.conflicts};
    for (size_t i = 0; i < std::size(fields) && qsizetype(i) < words.size(); ++i)
        *fields[i] = words[qsizetype(i)].toLongLong();
    return report;
}

template <typename Row> Column<Row> text(const QString &title, std::function<QVariant(const Row &)> value)
{
    return {title, std::move(value), {}, Left, {}};
}

template <typename Row> Column<Row> number(const QString &title, std::function<QVariant(const Row &)> value)
{
    return {title, std::move(value), {}, Number, {}};
}

template <typename Row, typename Member> Column<Row> moment(const QString &title, Member member)
{
    return {title, [member](const Row &row) -> QVariant { return momentText(row.*member); }, [member](const Row &row) -> QVariant { return row.*member; }, Left, {}};
}

} // namespace

QString momentText(qint64 utcMs)
{
    return utcMs == 0 ? ExchangeTables::tr("never") : QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, 8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString reportText(const services::IntakeReport &report)
{
    QStringList words{ExchangeTables::tr("%n new", nullptr, int(report.added))};
    const auto add = [&words](qint64 count, const QString &sentence) {
        if (count > 0)
            words << sentence;
    };
    add(report.repeated, ExchangeTables::tr("%n here already", nullptr, int(report.repeated)));
    add(report.held, ExchangeTables::tr("%n waiting for earlier ones", nullptr, int(report.held)));
    add(report.forked, ExchangeTables::tr("%n standing twice", nullptr, int(report.forked)));
    add(report.unauthorised + report.invalid + report.quarantined + report.unknown,
        ExchangeTables::tr("%n not applied", nullptr, int(report.unauthorised + report.invalid + report.quarantined + report.unknown)));
    add(report.conflicts, ExchangeTables::tr("%n conflict(s)", nullptr, int(report.conflicts)));
    return words.join(ExchangeTables::tr(", "));
}

std::vector<Column<services::TransferRow>> transferColumns()
{
    using Row = services::TransferRow;
    return {
        moment<Row>(ExchangeTables::tr("Time"), &Row::at),
        text<Row>(ExchangeTables::tr("Direction"), [](const Row &row) -> QVariant { return row.out ? ExchangeTables::tr("Out") : ExchangeTables::tr("In"); }),
        text<Row>(ExchangeTables::tr("File"), [](const Row &row) -> QVariant { return row.name; }),
        text<Row>(ExchangeTables::tr("From"), [](const Row &row) -> QVariant { return row.out ? ExchangeTables::tr("This computer") : row.computer; }),
        text<Row>(ExchangeTables::tr("Result"), [](const Row &row) -> QVariant {
            if (!row.out)
                return row.counts.isEmpty() ? ExchangeTables::tr("Taken over") : reportText(reportFrom(row.counts));
            return ExchangeTables::tr("%n entry(ies), read back", nullptr, int(row.entries));
        }),
        number<Row>(ExchangeTables::tr("Bytes"), [](const Row &row) -> QVariant { return row.out ? QVariant(row.bytes) : QVariant(); }),
    };
}

std::vector<Column<services::DeviceStatus>> deviceColumns()
{
    using Row = services::DeviceStatus;
    return {
        text<Row>(ExchangeTables::tr("Computer"), [](const Row &row) -> QVariant { return row.device.label; }),
        text<Row>(ExchangeTables::tr("Unit"), [](const Row &row) -> QVariant { return row.device.unit; }),
        text<Row>(ExchangeTables::tr("Role"), [](const Row &row) -> QVariant { return row.device.central ? ExchangeTables::tr("Office") : ExchangeTables::tr("Field computer"); }),
        moment<Row>(ExchangeTables::tr("Last file from it"), &Row::lastFileAt),
        text<Row>(ExchangeTables::tr("State"), [](const Row &row) -> QVariant { return stateOf(row); }),
        number<Row>(ExchangeTables::tr("Entries here"), [](const Row &row) -> QVariant { return row.entries; }),
        number<Row>(ExchangeTables::tr("Waiting"), [](const Row &row) -> QVariant { return row.held; }),
        number<Row>(ExchangeTables::tr("Not known to it"), [](const Row &row) -> QVariant { return row.device.self ? QVariant() : QVariant(row.unknownToIt); }),
    };
}

std::vector<Column<services::Conflict>> conflictColumns()
{
    using Row = services::Conflict;
    return {
        text<Row>(ExchangeTables::tr("Party"), [](const Row &row) -> QVariant { return row.partyName; }),
        text<Row>(ExchangeTables::tr("Field"), [](const Row &row) -> QVariant { return row.label; }),
        text<Row>(ExchangeTables::tr("Bears on the score"), [](const Row &row) -> QVariant { return bearingText(row.scoreBearing); }),
        number<Row>(ExchangeTables::tr("Values"), [](const Row &row) -> QVariant { return qint64(row.values.size()); }),
    };
}

std::vector<Column<services::Pair>> pairColumns()
{
    using Row = services::Pair;
    return {
        text<Row>(ExchangeTables::tr("Party"), [](const Row &row) -> QVariant { return row.partyName; }),
        text<Row>(ExchangeTables::tr("Why"), [](const Row &row) -> QVariant { return pairReason(row.kind); }),
        text<Row>(ExchangeTables::tr("The one"), [](const Row &row) -> QVariant { return row.oneText; }),
        text<Row>(ExchangeTables::tr("By"), [](const Row &row) -> QVariant { return row.oneAuthor; }),
        text<Row>(ExchangeTables::tr("The other"), [](const Row &row) -> QVariant { return row.otherText; }),
        text<Row>(ExchangeTables::tr("By"), [](const Row &row) -> QVariant { return row.otherAuthor; }),
        text<Row>(ExchangeTables::tr("Bears on the score"), [](const Row &row) -> QVariant { return bearingText(row.scoreBearing); }),
    };
}

std::vector<Column<services::SetAside>> setAsideColumns()
{
    using Row = services::SetAside;
    return {
        moment<Row>(ExchangeTables::tr("Received"), &Row::admittedAt),
        text<Row>(ExchangeTables::tr("What"), [](const Row &row) -> QVariant { return services::entryKindLabel(row.kind); }),
        text<Row>(ExchangeTables::tr("By"), [](const Row &row) -> QVariant { return row.author; }),
        text<Row>(ExchangeTables::tr("Computer"), [](const Row &row) -> QVariant { return row.computer; }),
        text<Row>(ExchangeTables::tr("State"), [](const Row &row) -> QVariant { return row.decided ? ExchangeTables::tr("Decided: %1").arg(row.decision.isEmpty() ? ExchangeTables::tr("written again") : row.decision) : asideState(row.apply); }),
        text<Row>(ExchangeTables::tr("Why"), [](const Row &row) -> QVariant { return row.problem; }),
    };
}

} // namespace chengcai::models
