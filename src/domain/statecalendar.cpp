// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"

#include <QDir>
#include <QFile>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

base::WorkingCalendar readAll()
{
    base::WorkingCalendar calendar;
    const QDir folder(u":/chengcai/calendar"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto year = base::WorkingCalendar::fromJson(file.readAll()))
            calendar.merge(*year);
    }
    return calendar;
}

} // namespace

const base::WorkingCalendar &stateCalendar()
{
    static const base::WorkingCalendar calendar = readAll();
    return calendar;
}

} // namespace chengcai::domain
