// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strictjson.h"

#include <QFile>

/// How the files of resources/supervision are read that the program ships. Only for .cpp files.
namespace chengcai::domain::strictjson {

/// A file the program ships. One that cannot be read is a fault of the build and not of a person.
template <typename T, typename Fill> T shipped(const FileKind &kind, const QString &name, Fill fill)
{
    QFile file(QStringLiteral(":/chengcai/supervision/") + name);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    auto data = parse<T>(kind, json, fill);
    if (!data)
        qFatal("%s: %s", qPrintable(name), qPrintable(data.error().message));
    return *std::move(data);
}
template <typename T, typename Fill> T shipped(const QString &name, Fill fill)
{
    return shipped<T>(FileKind{QStringLiteral("CAS"), Text::tr("The data of the statutes cannot be read: at %1 %2.")}, name, fill);
}

} // namespace chengcai::domain::strictjson
