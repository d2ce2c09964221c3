// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/ziparchive.h"

#include <vector>

namespace chengcai::exchange
{

/// The texts that the cells of a workbook share: one pool, so that a million of them cost little more than their bytes.
class SharedStrings
{
public:
    /// TAB-024: more of them than the limits allow.
    [[nodiscard]] Result<void> load(ZipPart &part, const TableLimits &limits);
    /// Null when there is no such string.
    [[nodiscard]] std::optional<QByteArrayView> at(qint64 index) const;

private:
    QByteArray m_pool;
    std::vector<qsizetype> m_ends;
};

/// Which cell formats show a date. Built-in numbers of ECMA-376 18.8.30 and custom format codes.
class NumberFormats
{
public:
    [[nodiscard]] Result<void> load(ZipPart &part);
    [[nodiscard]] bool isDate(int style) const
    {
        return style >= 0 && size_t(style) < m_dates.size() && m_dates[size_t(style)];
    }

private:
    std::vector<bool> m_dates;
};

/// Whether a format code shows a calendar date: 'yyyy"年"m"月"d"日"' does, '[h]:mm' and '0.00' do not.
[[nodiscard]] bool isDateFormat(QStringView formatCode);

/// ISO text of a serial date: "2026-01-05" or "2026-01-05T12:00:59". The day 1900-02-29, which Excel believes in, comes
/// out as written, so that the field parser refuses it. Empty when the number is no date of the calendar.
[[nodiscard]] QByteArray serialDateText(double serial, bool from1904);

/// What every sheet of a workbook needs.
struct Workbook {
    struct Sheet {
        QString name;
        QString part;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;
    SharedStrings strings;
    NumberFormats formats;
};

/// Reads everything but the sheets. TAB-022 no workbook, TAB-025 damaged XML.
[[nodiscard]] Result<std::unique_ptr<Workbook>> loadWorkbook(ZipArchive &archive, const TableLimits &limits);

/// The error of a part that could not be parsed: the container's own fault if it has one, else TAB-025.
[[nodiscard]] Error partError(const ZipPart &part, const QString &detail);

} // namespace chengcai::exchange
