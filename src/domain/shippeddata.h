// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strictjson.h"

#include <QFile>

#include <vector>

/// How the files of resources/supervision are read that the program ships. Only for .cpp files.
namespace chengcai::domain::strictjson {

template <typename T, typename Read> std::vector<T> listOf(Reader &reader, const QString &key, Read read)
{
    std::vector<T> list;
    const QJsonArray array = reader.array(key);
    for (qsizetype i = 0; i < array.size(); ++i)
        list.push_back(read(reader.element(array, i, key)));
    return list;
}

/// A file the program ships. One that cannot be read is a fault of the build and not of a person.
template <typename Read> auto shipped(const FileKind &kind, const QString &name, Read read)
{
    QFile file(QStringLiteral(":/chengcai/supervision/") + name);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    auto data = parse(kind, json, read);
    if (!data)
        qFatal("%s: %s", qPrintable(name), qPrintable(data.error().message));
    return *std::move(data);
}
template <typename Read> auto shipped(const QString &name, Read read)
{
    return shipped(FileKind{QStringLiteral("CAS"), Text::tr("The data of the statutes cannot be read: at %1 %2.")}, name, read);
}

} // namespace chengcai::domain::strictjson
