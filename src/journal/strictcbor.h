// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "journal/cbor.h"

#include <limits>

/// What signed documents outside the journal are written and read with: a map of numbered keys, all of them there, in their order.
namespace chengcai::journal {

/// The bytes of a Uid or Hash, without a copy.
template <typename Id> [[nodiscard]] QByteArrayView view(const Id &id)
{
    return {reinterpret_cast<const char *>(id.bytes.data()), qsizetype(id.bytes.size())};
}

inline void put(CborWriter &out, qint64 key, qint64 value)
{
    out.integer(key);
    out.integer(value);
}

inline void put(CborWriter &out, qint64 key, QByteArrayView value)
{
    out.integer(key);
    out.bytes(value);
}

/// Reads what must be there, in its order. The first offence makes every later answer empty.
class StrictReader
{
public:
    explicit StrictReader(QByteArrayView raw) : m_in(raw) {}

    void key(qint64 wanted)
    {
        qint64 key = 0;
        fine(m_in.integer(key) && key == wanted, QStringLiteral("key"));
    }
    [[nodiscard]] qint64 number(qint64 least, qint64 most, const QString &what)
    {
        qint64 value = least;
        fine(m_in.integer(value) && value >= least && value <= most, what);
        return m_ok ? value : least;
    }
    [[nodiscard]] QByteArray bytes(qsizetype least, qsizetype most, const QString &what)
    {
        QByteArrayView value;
        fine(m_in.bytes(value) && value.size() >= least && value.size() <= most, what);
        return m_ok ? value.toByteArray() : QByteArray();
    }
    [[nodiscard]] base::Uid uid(const QString &what) { return base::Uid::fromBytes(bytes(16, 16, what)); }
    [[nodiscard]] base::Hash hash(const QString &what) { return base::Hash::fromBytes(bytes(32, 32, what)); }
    [[nodiscard]] QString text(qsizetype most, const QString &what)
    {
        QString value;
        fine(m_in.text(value) && value.size() <= most, what);
        return value;
    }
    void map(quint64 wanted, const QString &what)
    {
        quint64 pairs = 0;
        fine(m_in.map(pairs) && pairs == wanted, what);
    }
    [[nodiscard]] quint64 array(quint64 most, const QString &what)
    {
        quint64 count = 0;
        fine(m_in.array(count) && count <= most, what);
        return m_ok ? count : 0;
    }
    void fine(bool so, const QString &what)
    {
        if (!so && m_ok) {
            m_ok = false;
            m_what = what;
        }
    }
    void finish() { fine(m_ok && m_in.finish(), QStringLiteral("end")); }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] QString what() const { return m_what; }

private:
    CborReader m_in;
    bool m_ok = true;
    QString m_what;
};

} // namespace chengcai::journal
