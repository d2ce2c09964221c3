// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>
#include <vector>

/// How the data files of this folder are read: rule books, form templates, plans. Only for .cpp files.
namespace chengcai::domain::strictjson {

/// The first thing that is wrong stops the reading: everything after it would be a guess.
struct Refusal {
    base::Error error;
};

/// Which kind of file is read: its error codes begin with the prefix, its sentence names what it is (translated).
struct FileKind {
    QString prefix;   ///< "RUL"
    QString sentence; ///< "The rule book cannot be read: at %1 %2. …"
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

/// One JSON object read strictly: every key asked for must be there with its type, and none may be left over.
/// Codes: -002 object expected, -003 missing, -004 wrong type, -005 unknown value, -006 unknown key.
class Reader
{
public:
    Reader(const FileKind &kind, const QJsonValue &value, const QString &path) : m_kind(kind), m_path(path)
    {
        if (!value.isObject())
            refuse(u"002", path, Text::tr("an object is expected"));
        m_object = value.toObject();
    }

    [[nodiscard]] QString path(QStringView key) const { return m_path + u'.' + key; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    [[noreturn]] void refuse(QStringView number, const QString &path, const QString &reason) const
    {
        throw Refusal{{base::ErrorKind::InputRefused, m_kind.prefix + u'-' + number, m_kind.sentence.arg(path, reason), path, {}}};
    }
    [[nodiscard]] Reader object(const QString &key) { return {m_kind, take(key), path(key)}; }
    [[nodiscard]] Reader element(const QJsonArray &array, qsizetype index, const QString &key) const
    {
        return {m_kind, array[index], elementPath(key, index)};
    }
    [[nodiscard]] QString elementPath(const QString &key, qsizetype index) const
    {
        return QStringLiteral("%1[%2]").arg(path(key)).arg(index);
    }

    QJsonValue take(const QString &key)
    {
        if (!m_object.contains(key))
            refuse(u"003", path(key), Text::tr("a value is missing"));
        return m_object.take(key);
    }
    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isString())
            refuse(u"004", path(key), Text::tr("a text is expected"));
        return value.toString();
    }
    bool flag(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool())
            refuse(u"004", path(key), Text::tr("true or false is expected"));
        return value.toBool();
    }
    int number(const QString &key) { return asNumber(take(key), path(key)); }
    std::optional<int> optionalNumber(const QString &key)
    {
        const QJsonValue value = take(key);
        return value.isNull() ? std::nullopt : std::optional(asNumber(value, path(key)));
    }
    QDate date(const QString &key)
    {
        const QDate day = QDate::fromString(text(key), Qt::ISODate);
        if (!day.isValid())
            refuse(u"012", path(key), Text::tr("no date stands"));
        return day;
    }
    QJsonArray array(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            refuse(u"004", path(key), Text::tr("a list is expected"));
        return value.toArray();
    }
    QStringList texts(const QString &key)
    {
        QStringList list;
        const QJsonArray values = array(key);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values[i].isString())
                refuse(u"004", elementPath(key, i), Text::tr("a text is expected"));
            list.append(values[i].toString());
        }
        return list;
    }
    template <size_t N> size_t choice(const QString &key, const std::array<QStringView, N> &names)
    {
        const QString value = text(key);
        const auto found = fromName<size_t>(names, value);
        if (!found)
            refuse(u"005", path(key), Text::tr("“%1” is no known value").arg(value));
        return *found;
    }
    void finish() const
    {
        if (!m_object.isEmpty())
            refuse(u"006", path(m_object.keys().front()), Text::tr("an unknown key stands"));
    }

private:
    [[nodiscard]] int asNumber(const QJsonValue &value, const QString &path) const
    {
        const double number = value.toDouble(0.5);
        if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > 1e9)
            refuse(u"004", path, Text::tr("a whole number is expected"));
        return int(number);
    }

    FileKind m_kind;
    QJsonObject m_object;
    QString m_path;
};

/// A value with all of its keys: `fill(reader, value)` reads them, and none may be left over.
template <typename T, typename Fill> T valueOf(Reader reader, Fill fill)
{
    T value{};
    fill(reader, value);
    reader.finish();
    return value;
}

/// A list of objects, each read like valueOf().
template <typename T, typename Fill> std::vector<T> listOf(Reader &reader, const QString &key, Fill fill)
{
    std::vector<T> list;
    const QJsonArray array = reader.array(key);
    list.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        list.push_back(valueOf<T>(reader.element(array, i, key), fill));
    return list;
}

/// Parses the bytes and reads the root object like valueOf(); a refusal becomes the error. Code -001: no JSON.
template <typename T, typename Fill> base::Result<T> parse(const FileKind &kind, const QByteArray &json, Fill fill)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    try {
        if (problem.error != QJsonParseError::NoError)
            throw Refusal{{base::ErrorKind::InputRefused, kind.prefix + QStringLiteral("-001"),
                           kind.sentence.arg(QStringLiteral("$"), Text::tr("byte %1 is not JSON").arg(problem.offset)), QStringLiteral("$"), {}}};
        return valueOf<T>(Reader(kind, document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("$")), fill);
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

} // namespace chengcai::domain::strictjson
