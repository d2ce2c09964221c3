// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/fact.h"
#include "journal/cbor.h"
#include "journal/entry.h"

#include <QDate>
#include <QList>

#include <optional>

/// How a change body is written and read: a canonical CBOR map of field numbers 1 … 23. Only for the codecs of this folder.
namespace chengcai::journal {

inline constexpr qint64 JulianDayOf1970 = 2440588;
/// Years 1 to 9999: what a date of a record can be.
inline constexpr qint64 EarliestJulianDay = 1721426;
inline constexpr qint64 LatestJulianDay = 5373484;

class BodyWriter
{
public:
    /// A creating change: writes the fields that are set.
    BodyWriter() { start(); }
    /// An amendment: writes exactly these fields, empty ones too.
    template <typename Field> explicit BodyWriter(const QList<Field> &fields) : m_amends(true)
    {
        for (const Field field : fields)
            m_wanted |= 1U << unsigned(field);
        start();
    }

    template <typename Field> void text(Field field, const QString &value)
    {
        if (begin(unsigned(field), !value.isEmpty()))
            m_out.text(value);
    }
    template <typename Field> void bytes(Field field, QByteArrayView value)
    {
        if (begin(unsigned(field), !value.isEmpty()))
            m_out.bytes(value);
    }
    template <typename Field> void uid(Field field, const base::Uid &value)
    {
        if (begin(unsigned(field), !value.isNull()))
            m_out.bytes(QByteArrayView(value.bytes.data(), qsizetype(value.bytes.size())));
    }
    /// Always set in a creating change.
    template <typename Field> void number(Field field, qint64 value)
    {
        if (begin(unsigned(field), true))
            m_out.integer(value);
    }
    template <typename Field> void flag(Field field, bool value)
    {
        if (begin(unsigned(field), true))
            m_out.boolean(value);
    }
    template <typename Field> void amount(Field field, const std::optional<qint64> &value)
    {
        if (!begin(unsigned(field), value.has_value()))
            return;
        if (value)
            m_out.integer(*value);
        else
            m_out.null();
    }
    template <typename Field> void day(Field field, QDate value)
    {
        if (!begin(unsigned(field), value.isValid()))
            return;
        if (value.isValid())
            m_out.integer(value.toJulianDay() - JulianDayOf1970);
        else
            m_out.null();
    }
    /// True if the field is to be written; the caller then writes its value to cbor().
    template <typename Field> [[nodiscard]] bool wants(Field field, bool isSet) { return begin(unsigned(field), isSet); }
    [[nodiscard]] CborWriter &cbor() { return m_out; }

    [[nodiscard]] QByteArray take()
    {
        m_bytes[0] = char(0xA0U + m_count);
        return std::move(m_bytes);
    }

private:
    // The map's head is one byte for up to 23 pairs: it is written last, when their number is known.
    void start()
    {
        m_bytes.reserve(320);
        m_out.map(0);
    }
    bool begin(unsigned field, bool isSet)
    {
        if (m_amends ? (m_wanted >> field & 1U) == 0 : !isSet)
            return false;
        ++m_count;
        m_out.integer(field);
        return true;
    }

    QByteArray m_bytes;
    CborWriter m_out{m_bytes};
    quint32 m_wanted = 0;
    quint32 m_count = 0;
    bool m_amends = false;
};

/// Strict: the first offence stops it, finish() says so.
class BodyReader
{
public:
    explicit BodyReader(QByteArrayView body) : m_in(body) { m_ok = m_in.map(m_left) && m_left < 24; }

    /// The next field's number, 0 at the end or after an offence. The caller then reads the value or calls refuse().
    [[nodiscard]] int next()
    {
        if (!m_ok || m_left == 0)
            return 0;
        --m_left;
        qint64 field = 0;
        m_ok = m_in.integer(field) && field > m_field && field < 24;
        m_field = m_ok ? int(field) : m_field;
        m_present |= 1U << unsigned(m_field);
        return m_ok ? m_field : 0;
    }
    void refuse() { m_ok = false; }

    void text(QString &value) { m_ok = m_ok && m_in.text(value); }
    /// The UTF-8 of a text, checked like any other.
    void utf8(QByteArrayView &value);
    void item(QByteArrayView &value) { m_ok = m_ok && m_in.skip(value); }
    void bytes(QByteArray &value)
    {
        QByteArrayView view;
        m_ok = m_ok && m_in.bytes(view);
        value = view.toByteArray();
    }
    void uid(base::Uid &value)
    {
        QByteArrayView view;
        m_ok = m_ok && m_in.bytes(view) && view.size() == 16;
        value = base::Uid::fromBytes(view);
    }
    /// At most `most` names of entities.
    void uids(std::vector<base::Uid> &values, quint64 most);
    void flag(bool &value) { m_ok = m_ok && m_in.boolean(value); }
    /// 0 … greatest.
    template <typename Number> void number(Number &value, qint64 greatest)
    {
        qint64 read = 0;
        m_ok = m_ok && m_in.integer(read) && read >= 0 && read <= greatest;
        value = m_ok ? static_cast<Number>(read) : Number{};
    }
    void amount(std::optional<qint64> &value);
    /// Julian day, 0 = no date.
    void julian(qint32 &value);
    void day(QDate &value)
    {
        qint32 julianDay = 0;
        julian(julianDay);
        value = julianDay == 0 ? QDate() : QDate::fromJulianDay(julianDay);
    }
    [[nodiscard]] CborReader &cbor() { return m_in; }

    /// Bit 1 << field for every field read.
    [[nodiscard]] quint32 present() const { return m_present; }
    /// Everything read, nothing left over, and the fields of `required` are there.
    [[nodiscard]] base::Result<void> finish(quint32 required = 0);

private:
    [[nodiscard]] bool takeNull();

    CborReader m_in;
    quint64 m_left = 0;
    int m_field = 0;
    quint32 m_present = 0;
    bool m_ok = false;
};

/// A list of names of entities inside a body.
void writeUids(CborWriter &out, const std::vector<base::Uid> &uids);

/// A list of evidence files inside a body; at most a thousand.
void writeEvidence(CborWriter &out, const std::vector<domain::Evidence> &evidence);
[[nodiscard]] bool readEvidence(CborReader &in, std::vector<domain::Evidence> &evidence);

/// Ends of chains, sorted by origin; each origin once.
void writeHeads(CborWriter &out, const std::vector<ChainHead> &heads);
[[nodiscard]] bool readHeads(CborReader &in, std::vector<ChainHead> &heads);

template <typename... Field> [[nodiscard]] constexpr quint32 fieldMask(Field... fields)
{
    return ((1U << unsigned(fields)) | ... | 0U);
}

template <typename Field> [[nodiscard]] QList<Field> fieldList(quint32 mask)
{
    QList<Field> fields;
    for (unsigned field = 1; field < 24; ++field) {
        if (mask >> field & 1U)
            fields.append(static_cast<Field>(field));
    }
    return fields;
}

} // namespace chengcai::journal
