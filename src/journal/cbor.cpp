// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/cbor.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cstring>
#include <limits>

namespace chengcai::journal {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

enum Major : quint8 { Unsigned = 0, Negative = 1, ByteString = 2, TextString = 3, ArrayHead = 4, MapHead = 5 };
constexpr quint8 False = 0xf4;
constexpr quint8 True = 0xf5;
constexpr quint8 Null = 0xf6;

/// The code point at `i`, which moves on by one or two units. Half a pair alone becomes U+FFFD.
char32_t codePointAt(QStringView text, qsizetype &i)
{
    const char16_t unit = text[i++].unicode();
    if (!QChar::isSurrogate(unit))
        return unit;
    if (QChar::isHighSurrogate(unit) && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[i++].unicode());
    return QChar::ReplacementCharacter;
}

qsizetype utf8Length(QStringView text)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t code = codePointAt(text, i);
        length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return length;
}

char *putUtf8(char *out, char32_t code)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    if (code < 0x80)
        return put(code), out;
    if (code < 0x800)
        return put(0xc0 | code >> 6), put(0x80 | (code & 0x3f)), out;
    if (code < 0x10000)
        return put(0xe0 | code >> 12), put(0x80 | (code >> 6 & 0x3f)), put(0x80 | (code & 0x3f)), out;
    return put(0xf0 | code >> 18), put(0x80 | (code >> 12 & 0x3f)), put(0x80 | (code >> 6 & 0x3f)), put(0x80 | (code & 0x3f)), out;
}

bool isAscii(QByteArrayView bytes)
{
    quint64 seen = 0;
    qsizetype i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 word;
        std::memcpy(&word, bytes.data() + i, 8);
        seen |= word;
    }
    for (; i < bytes.size(); ++i)
        seen |= static_cast<quint8>(bytes[i]);
    return !(seen & 0x8080808080808080ULL);
}

/// One code point from at least one byte; 0 for anything that is not well-formed UTF-8, U+0000 included.
char32_t nextCodePoint(const uchar *&at, const uchar *end)
{
    const uchar first = *at++;
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 && first <= 0xf4 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0;
    if (more == 0 || end - at < more)
        return 0;
    char32_t code = first & (0x3fU >> more);
    for (int i = 0; i < more; ++i) {
        if ((*at & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (*at++ & 0x3fU);
    }
    const bool overlong = (more == 2 && code < 0x800) || (more == 3 && code < 0x10000);
    return overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : code;
}

/// Blocks whose characters are always NFC: Latin, Han, most CJK punctuation, full-width forms. Everything else is normalised
/// and compared.
bool surelyNormal(char32_t code)
{
    return code < 0x300 || (code >= 0x4e00 && code < 0xa000) || (code >= 0x3000 && code < 0x302a) || (code >= 0xff01 && code < 0xffa0)
        || (code >= 0x2010 && code < 0x2070);
}

bool decodeUtf8(QByteArrayView bytes, QString &text, bool &normal)
{
    text.resize(bytes.size());
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    char16_t *out = begin;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    while (at != end) {
        const char32_t code = nextCodePoint(at, end);
        if (code == 0)
            return false;
        normal = normal && surelyNormal(code);
        if (code < 0x10000) {
            *out++ = static_cast<char16_t>(code);
        } else {
            *out++ = QChar::highSurrogate(code);
            *out++ = QChar::lowSurrogate(code);
        }
    }
    text.truncate(out - begin);
    return true;
}

} // namespace

void CborWriter::head(quint8 major, quint64 value)
{
    const char lead = static_cast<char>(major << 5);
    char raw[9];
    qToBigEndian(value, raw + 1);
    const int width = value < 24 ? 0 : value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffffff ? 4 : 8;
    char *const start = raw + 8 - width;
    *start = static_cast<char>(lead | (width == 0 ? char(value) : width == 1 ? 24 : width == 2 ? 25 : width == 4 ? 26 : 27));
    m_out.append(start, width + 1);
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0)
        head(Unsigned, static_cast<quint64>(value));
    else
        head(Negative, ~static_cast<quint64>(value));
}

void CborWriter::bytes(QByteArrayView value)
{
    head(ByteString, static_cast<quint64>(value.size()));
    m_out.append(value);
}

void CborWriter::text(QStringView value)
{
    const qsizetype length = utf8Length(value);
    head(TextString, static_cast<quint64>(length));
    const qsizetype start = m_out.size();
    m_out.resize(start + length);
    char *out = m_out.data() + start;
    for (qsizetype i = 0; i < value.size();)
        out = putUtf8(out, codePointAt(value, i));
}

void CborWriter::array(quint64 count) { head(ArrayHead, count); }
void CborWriter::map(quint64 pairs) { head(MapHead, pairs); }
void CborWriter::boolean(bool value) { m_out.append(static_cast<char>(value ? True : False)); }
void CborWriter::null() { m_out.append(static_cast<char>(Null)); }

bool CborReader::fail(const char *why)
{
    if (!m_why)
        m_why = why;
    return false;
}

bool CborReader::isKey() const
{
    return m_depth > 0 && m_levels[size_t(m_depth - 1)].map && m_levels[size_t(m_depth - 1)].remaining % 2 == 0;
}

bool CborReader::begin(bool container)
{
    if (m_why)
        return false;
    if (m_at >= m_in.size())
        return fail("the data end early");
    return !container || !isKey() || fail("a map key is an array or a map");
}

bool CborReader::end(qsizetype start)
{
    if (m_depth == 0)
        return true;
    Level *level = &m_levels[size_t(m_depth - 1)];
    if (isKey()) {
        const QByteArrayView key = m_in.sliced(start, m_at - start);
        if (level->keyStart >= 0 && m_in.sliced(level->keyStart, level->keyEnd - level->keyStart).compare(key) >= 0)
            return fail("map keys are repeated or out of order");
        level->keyStart = start;
        level->keyEnd = m_at;
    }
    --level->remaining;
    while (m_depth > 0 && m_levels[size_t(m_depth - 1)].remaining == 0) {
        --m_depth;
        if (m_depth > 0)
            --m_levels[size_t(m_depth - 1)].remaining;
    }
    return true;
}

bool CborReader::enter(qsizetype start, quint64 items, bool map)
{
    if (items > static_cast<quint64>(m_in.size() - m_at))
        return fail("a length exceeds the data");
    if (items == 0)
        return end(start);
    if (m_depth == MaxDepth)
        return fail("the nesting is too deep");
    m_levels[size_t(m_depth++)] = {items, map, -1, -1};
    return true;
}

bool CborReader::anyHead(quint8 &major, quint64 &value)
{
    const auto lead = static_cast<quint8>(m_in[m_at]);
    major = lead >> 5;
    const int info = lead & 31;
    if (info > 27)
        return fail("an indefinite or reserved length");
    const int width = info < 24 ? 0 : 1 << (info - 24);
    if (m_in.size() - m_at - 1 < width)
        return fail("the data end early");
    value = width == 0 ? static_cast<quint64>(info) : 0;
    for (int i = 1; i <= width; ++i)
        value = value << 8 | static_cast<quint8>(m_in[m_at + i]);
    const quint64 least = width == 1 ? 24 : width == 2 ? 0x100 : width == 4 ? 0x10000 : width == 8 ? 0x100000000ULL : 0;
    if (value < least)
        return fail("a number is not in its shortest form");
    m_at += 1 + width;
    return true;
}

bool CborReader::head(quint8 expectedMajor, quint64 &value)
{
    quint8 major = 0;
    if (!begin(expectedMajor >= ArrayHead))
        return false;
    if (static_cast<quint8>(m_in[m_at]) >> 5 != expectedMajor)
        return fail("another type was expected");
    return anyHead(major, value);
}

bool CborReader::take(quint64 length, QByteArrayView &value)
{
    if (length > static_cast<quint64>(m_in.size() - m_at))
        return fail("a length exceeds the data");
    value = m_in.sliced(m_at, static_cast<qsizetype>(length));
    m_at += static_cast<qsizetype>(length);
    return true;
}

CborReader::Type CborReader::peek()
{
    if (m_why)
        return Type::Invalid;
    if (m_at >= m_in.size())
        return Type::End;
    const auto lead = static_cast<quint8>(m_in[m_at]);
    switch (lead >> 5) {
    case Unsigned:
    case Negative: return Type::Integer;
    case ByteString: return Type::Bytes;
    case TextString: return Type::Text;
    case ArrayHead: return Type::Array;
    case MapHead: return Type::Map;
    default: return lead == Null ? Type::Null : lead == True || lead == False ? Type::Boolean : Type::Invalid;
    }
}

bool CborReader::integer(qint64 &value)
{
    const qsizetype start = m_at;
    quint8 major = 0;
    quint64 magnitude = 0;
    if (!begin(false) || !anyHead(major, magnitude))
        return false;
    if (major > Negative)
        return fail("another type was expected");
    if (magnitude > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return fail("a number is too large");
    value = static_cast<qint64>(major == Negative ? ~magnitude : magnitude);
    return end(start);
}

bool CborReader::bytes(QByteArrayView &value)
{
    const qsizetype start = m_at;
    quint64 length = 0;
    return head(ByteString, length) && take(length, value) && end(start);
}

bool CborReader::text(QString &value)
{
    const qsizetype start = m_at;
    quint64 length = 0;
    QByteArrayView raw;
    if (!head(TextString, length) || !take(length, raw))
        return false;
    bool normal = true;
    if (isAscii(raw)) {
        if (raw.contains('\0'))
            return fail("U+0000 in a text");
        value = QString::fromLatin1(raw);
    } else if (!decodeUtf8(raw, value, normal)) {
        return fail("a text is not valid UTF-8");
    }
    if (!normal && value.normalized(QString::NormalizationForm_C) != value)
        return fail("a text is not in NFC");
    return end(start);
}

bool CborReader::simple(quint8 byte)
{
    const qsizetype start = m_at;
    if (!begin(false))
        return false;
    if (static_cast<quint8>(m_in[m_at]) != byte)
        return fail("another type was expected");
    ++m_at;
    return end(start);
}

bool CborReader::boolean(bool &value)
{
    value = m_at < m_in.size() && static_cast<quint8>(m_in[m_at]) == True;
    return simple(value ? True : False);
}

bool CborReader::null()
{
    return simple(Null);
}

bool CborReader::array(quint64 &count)
{
    const qsizetype start = m_at;
    return head(ArrayHead, count) && enter(start, count, false);
}

bool CborReader::map(quint64 &pairs)
{
    const qsizetype start = m_at;
    if (!head(MapHead, pairs))
        return false;
    if (pairs > static_cast<quint64>(m_in.size()))
        return fail("a length exceeds the data");
    return enter(start, pairs * 2, true);
}

bool CborReader::skipOne()
{
    qint64 number = 0;
    quint64 count = 0;
    QByteArrayView raw;
    bool flag = false;
    switch (peek()) {
    case Type::Integer: return integer(number);
    case Type::Bytes: return bytes(raw);
    case Type::Array: return array(count);
    case Type::Map: return map(count);
    case Type::Boolean: return boolean(flag);
    case Type::Null: return null();
    case Type::Text: {
        QString text;
        return this->text(text);
    }
    case Type::End: return fail("the data end early");
    case Type::Invalid: break;
    }
    return fail("a float, a tag or another type that is not allowed");
}

bool CborReader::skip(QByteArrayView &item)
{
    const qsizetype start = m_at;
    const int depth = m_depth;
    do {
        if (!skipOne())
            return false;
    } while (m_depth > depth);
    item = m_in.sliced(start, m_at - start);
    return true;
}

bool CborReader::finish()
{
    if (m_why)
        return false;
    if (m_depth > 0)
        return fail("the data end early");
    return m_at == m_in.size() || fail("something follows the end");
}

base::Error CborReader::error() const
{
    return {base::ErrorKind::InputRefused, u"CBR-001"_s,
            Text::tr("The data are damaged or were not written by this program; they were not taken over. Ask for a fresh copy."),
            u"byte %1: %2"_s.arg(m_at).arg(QLatin1StringView(m_why ? m_why : "the data do not have the expected shape")), {}};
}

} // namespace chengcai::journal
