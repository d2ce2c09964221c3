// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordrules.h"

#include "base/dates.h"
#include "store/queries/records.h"

#include <QCoreApplication>

/// Joint measures (河南省社会信用条例 30, 32–34) and benefits: both from the catalogue, both only for whom it names.
namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::MeasureRule;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// The measure of the catalogue and why it applies to the party on that day.
Result<QString> groundOf(const Session &session, const RecordInput &input, const QString &field, bool benefit)
{
    const MeasureRule *rule = domain::measureCatalogue().of(input.values.value(field));
    if (!rule || (benefit && !rule->incentive))
        return refuseRecord(u"MEA-001"_s, field, Text::tr("“%1” is not in the catalogue. Choose one of it.").arg(input.values.value(field)));
    const auto standing = standingOf(session.reader(), input.party, input.day);
    if (!standing)
        return standing.error();
    QString ground = domain::measureGround(*rule, *standing);
    if (ground.isEmpty())
        return refuseRecord(u"MEA-002"_s, field, Text::tr("“%1” does not apply to this party on %2: its grade, stars and lists are not those of the rule.").arg(domain::measureTitle(*rule), base::dayText(input.day)));
    return ground;
}

Becomes openMeasure(Session &session, RecordInput &input, const std::vector<domain::Evidence> &)
{
    const QString code = input.values.value(u"measure"_s);
    const QDate from = QDate::fromString(input.values.value(u"valid_from"_s), Qt::ISODate);
    const QDate until = QDate::fromString(input.values.value(u"valid_until"_s), Qt::ISODate);
    if (until.isValid() && until <= from)
        return refuseRecord(u"MEA-003"_s, u"valid_until"_s, Text::tr("A measure ends after it begins."));
    auto ground = groundOf(session, input, u"measure"_s, false);
    if (!ground)
        return ground.error();
    // Written down, so that it can be seen later that the ground is gone.
    input.values[u"basis"_s] = domain::measureCatalogue().of(code)->basis;
    input.values[u"ground"_s] = *std::move(ground);
    for (const domain::Record &other : store::RecordQueries(session.store().database()).ofParty(input.party)) {
        if (other.type == input.type && other.text("measure") == code && other.open())
            return refuseRecord(u"MEA-004"_s, u"measure"_s, Text::tr("The measure is in force already: %1.").arg(other.number));
    }
    return std::optional<journal::Change>();
}

Becomes openBenefit(Session &session, RecordInput &input, const std::vector<domain::Evidence> &)
{
    auto ground = groundOf(session, input, u"incentive"_s, true);
    if (!ground)
        return ground.error();
    input.values[u"ground"_s] = *std::move(ground);
    return std::optional<journal::Change>();
}

} // namespace

RecordRules measureRules()
{
    return {openMeasure, nullptr};
}

RecordRules benefitRules()
{
    return {openBenefit, nullptr};
}

} // namespace chengcai::services
