// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QStringList>

namespace chengcai::tests {

/// Fields of one line of a fixture; quoted fields may hold commas and doubled quotes, but no line breaks.
inline QStringList fixtureFields(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            fields.back() += line[i++];
        else if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u',' && !quoted)
            fields << QString();
        else
            fields.back() += line[i];
    }
    return fields;
}

/// Rows of tests/fixtures/<name> by header name; empty when the file is missing.
inline QList<QMap<QString, QString>> fixtureRows(const QString &name)
{
    QFile file(QStringLiteral(CHENGCAI_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = fixtureFields(lines.takeFirst());
    QList<QMap<QString, QString>> rows;
    for (const QString &line : lines) {
        const QStringList fields = fixtureFields(line);
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header[i], fields.value(i));
        rows << row;
    }
    return rows;
}

} // namespace chengcai::tests
