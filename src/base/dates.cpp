// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"

#include <QDateTime>
#include <QLocale>

namespace chengcai::base {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChinaOffsetSeconds = 8 * 3600;

QString momentText(qint64 utcMs, const QString &time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, ChinaOffsetSeconds);
    return dayText(moment.date()) + u' ' + moment.toString(time);
}

} // namespace

QString dayText(QDate day)
{
    if (!day.isValid())
        return {};
    const bool english = QLocale().language() == QLocale::English;
    return english ? QLocale(QLocale::English).toString(day, u"d MMM yyyy"_s) : day.toString(Qt::ISODate);
}

QString minuteText(qint64 utcMs)
{
    return momentText(utcMs, u"HH:mm"_s);
}

QString secondText(qint64 utcMs)
{
    return momentText(utcMs, u"HH:mm:ss"_s);
}

} // namespace chengcai::base
