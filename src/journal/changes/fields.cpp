// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/fields.h"

#include <QCoreApplication>

namespace chengcai::journal {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

/// Bytes in front of the content of a CBOR text, by the additional information of its first byte.
qsizetype headLength(quint8 first)
{
    const unsigned info = first & 0x1FU;
    return info < 24 ? 1 : 1 + (qsizetype(1) << (info - 24));
}

} // namespace

void BodyReader::utf8(QByteArrayView &value)
{
    m_ok = m_ok && m_in.skip(value) && !value.isEmpty() && quint8(value[0]) >> 5 == 3;
    if (m_ok)
        value = value.sliced(headLength(quint8(value[0])));
}

bool BodyReader::takeNull()
{
    return m_ok && m_in.peek() == CborReader::Type::Null && m_in.null();
}

void BodyReader::amount(std::optional<qint64> &value)
{
    constexpr qint64 LargestFen = 999'999'999'999'999;
    value.reset();
    if (takeNull())
        return;
    qint64 fen = 0;
    number(fen, LargestFen);
    value = fen;
}

void BodyReader::julian(qint32 &value)
{
    value = 0;
    if (takeNull())
        return;
    qint64 day = 0;
    m_ok = m_ok && m_in.integer(day) && day >= EarliestJulianDay - JulianDayOf1970 && day <= LatestJulianDay - JulianDayOf1970;
    value = m_ok ? qint32(day + JulianDayOf1970) : 0;
}

base::Result<void> BodyReader::finish(quint32 required)
{
    if (m_ok && m_left == 0 && m_in.finish() && (m_present & required) == required)
        return {};
    return base::Error{base::ErrorKind::InputRefused, u"JRN-101"_s,
                       Text::tr("The content of a journal entry does not follow its format, so the entry was refused. Ask the office "
                                "it came from to export it again with the current program."),
                       u"field %1, byte %2, fields present %3"_s.arg(m_field).arg(m_in.position()).arg(m_present, 0, 16), {}};
}

void BodyReader::uids(std::vector<base::Uid> &values, quint64 most)
{
    quint64 count = 0;
    m_ok = m_ok && m_in.array(count) && count <= most;
    for (quint64 i = 0; m_ok && i < count; ++i)
        uid(values.emplace_back());
}

void writeUids(CborWriter &out, const std::vector<base::Uid> &uids)
{
    out.array(uids.size());
    for (const base::Uid &uid : uids)
        out.bytes(QByteArrayView(uid.bytes.data(), qsizetype(uid.bytes.size())));
}

void writeHeads(CborWriter &out, const std::vector<ChainHead> &heads)
{
    out.array(heads.size());
    for (const ChainHead &head : heads) {
        out.array(3);
        out.bytes({head.origin.bytes.data(), 16});
        out.integer(head.seq);
        out.bytes({head.hash.bytes.data(), 32});
    }
}

bool readHeads(CborReader &in, std::vector<ChainHead> &heads)
{
    constexpr quint64 MostHeads = 20'000;
    quint64 count = 0;
    if (!in.array(count) || count > MostHeads)
        return false;
    heads.reserve(count);
    for (quint64 i = 0; i < count; ++i) {
        quint64 parts = 0;
        ChainHead head;
        QByteArrayView origin;
        QByteArrayView hash;
        if (!in.array(parts) || parts != 3 || !in.bytes(origin) || !in.integer(head.seq) || !in.bytes(hash))
            return false;
        head.origin = base::Uid::fromBytes(origin);
        head.hash = base::Hash::fromBytes(hash);
        const bool follows = heads.empty() || heads.back().origin < head.origin;
        if (origin.size() != 16 || hash.size() != 32 || head.seq < 0 || !follows)
            return false;
        heads.push_back(head);
    }
    return true;
}

} // namespace chengcai::journal
