// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"

#include "domain/statutes.h"

#include <QDateTime>

namespace chengcai::cli {

using namespace Qt::StringLiterals;

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonArray roleNames(domain::Roles roles)
{
    QJsonArray names;
    for (const domain::Role role : {domain::Role::Inspector, domain::Role::Supervisor, domain::Role::Administrator, domain::Role::Auditor}) {
        if (roles & role)
            names.append(domain::roleName(role));
    }
    return names;
}

QJsonObject clockJson(const domain::ClockState &clock)
{
    return {{u"clock"_s, clock.rule->code},       {u"title"_s, domain::clockTitle(*clock.rule)}, {u"from"_s, dayText(clock.from)},     {u"due"_s, dayText(clock.due)},
            {u"days_left"_s, clock.daysLeft},     {u"running"_s, clock.running()},               {u"met_on"_s, dayText(clock.metOn)},  {u"late"_s, clock.late()},
            {u"source"_s, domain::statuteText(clock.rule->source)},    {u"published"_s, clock.rule->published},       {u"duty"_s, clock.rule->ofOffice ? u"office"_s : u"party"_s},
            {u"year_missing"_s, clock.yearMissing}};
}

} // namespace chengcai::cli
