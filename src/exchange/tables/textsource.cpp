// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/textsource.h"

#include "exchange/tables/tableerror.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr qsizetype BlockSize = 256 << 10;
constexpr qsizetype ProbeSize = 1 << 20;
constexpr size_t NamedLines = 20;

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed character at `s`; 0 when it is cut off by the end, −1 when it is malformed.
int characterLength(const uchar *s, qsizetype available)
{
    const uchar lead = s[0];
    if (lead < 0xC2 || lead > 0xF4)
        return -1;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (available > 1) {
        const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (s[1] < low || s[1] > high)
            return -1;
    }
    for (int i = 2; i < length && i < available; ++i) {
        if (!isContinuation(s[i]))
            return -1;
    }
    return available < length ? 0 : length;
}

qsizetype asciiLength(const char *data, qsizetype size)
{
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 word = 0;
        std::memcpy(&word, data + i, 8);
        if (word & Q_UINT64_C(0x8080808080808080))
            break;
    }
    while (i < size && !(uchar(data[i]) & 0x80))
        ++i;
    return i;
}

struct Utf8Prefix {
    qsizetype valid = 0;
    bool malformed = false;
};

Utf8Prefix validUtf8(const char *data, qsizetype size)
{
    qsizetype i = 0;
    while (i < size) {
        if (!(uchar(data[i]) & 0x80)) {
            i += asciiLength(data + i, size - i);
            continue;
        }
        const int length = characterLength(reinterpret_cast<const uchar *>(data) + i, size - i);
        if (length <= 0)
            return {i, length < 0};
        i += length;
    }
    return {size, false};
}

UConverter *openStrict(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    if (!converter)
        return nullptr;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

bool isGb18030(QByteArrayView sample)
{
    UConverter *converter = openStrict("gb18030");
    std::array<UChar, 4096> sink{};
    const char *source = sample.data();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (converter && status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar *target = sink.data();
        ucnv_toUnicode(converter, &target, sink.data() + sink.size(), &source, sample.data() + sample.size(), nullptr,
                       false, &status);
    }
    const bool valid = converter && U_SUCCESS(status);
    ucnv_close(converter);
    return valid;
}

struct Mark {
    QByteArrayView bytes;
    TextEncoding encoding;
};
const std::array<Mark, 4> &byteOrderMarks()
{
    static const std::array<Mark, 4> marks{{{"\xEF\xBB\xBF", TextEncoding::Utf8},
                                            {"\xFF\xFE", TextEncoding::Utf16Le},
                                            {"\xFE\xFF", TextEncoding::Utf16Be},
                                            {"\x84\x31\x95\x33", TextEncoding::Gb18030}}};
    return marks;
}

/// Counted are separators and line ends beside a zero byte. Zero bytes alone would not do: 一 is U+4E00.
std::optional<TextEncoding> utf16Pattern(QByteArrayView head)
{
    constexpr QByteArrayView structure(",;\t\r\n\"");
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        little += head[i + 1] == 0 && structure.contains(head[i]);
        big += head[i] == 0 && structure.contains(head[i + 1]);
    }
    const qsizetype enough = std::max<qsizetype>(2, head.size() / 256);
    if (little >= enough && little > 2 * big)
        return TextEncoding::Utf16Le;
    if (big >= enough && big > 2 * little)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

/// A device may deliver less than asked for.
QByteArray readUpTo(QIODevice &file, qsizetype size)
{
    size = std::min<qint64>(size, file.size() - file.pos());
    QByteArray bytes(std::max<qsizetype>(size, 0), Qt::Uninitialized);
    qsizetype filled = 0;
    qint64 got = 1;
    for (; got > 0 && filled < size; filled += std::max<qint64>(got, 0))
        got = file.read(bytes.data() + filled, size - filled);
    bytes.truncate(filled);
    return bytes;
}

/// From the first byte that is not ASCII on: what lies before tells nothing. Empty when all is ASCII.
QByteArray firstForeignText(QIODevice &file)
{
    file.seek(0);
    for (QByteArray block = readUpTo(file, ProbeSize); !block.isEmpty(); block = readUpTo(file, ProbeSize)) {
        const qsizetype ascii = asciiLength(block.constData(), block.size());
        if (ascii < block.size())
            return block.mid(ascii) + readUpTo(file, ProbeSize);
    }
    return {};
}

/// Lines that are UTF-8 beyond doubt and lines that are not UTF-8; ASCII and what may be either count for nothing.
struct Mixture {
    ForeignLines utf8;
    qint64 otherLines = 0;
    qsizetype firstUtf8Column = 0;
};

/// Three Chinese characters of three bytes in a line that is well-formed throughout: GB18030 does not look so by chance.
bool isSurelyUtf8(QByteArrayView line)
{
    constexpr int Enough = 3;
    const auto chinese = std::count_if(line.begin(), line.end(), [](char c) { return uchar(c) >= 0xE4 && uchar(c) <= 0xE9; });
    return chinese >= Enough && validUtf8(line.data(), line.size()).valid == line.size();
}

/// Column of the first character that is not ASCII.
qsizetype foreignColumn(QByteArrayView line)
{
    const QByteArrayView ascii = line.first(asciiLength(line.data(), line.size()));
    return 1 + std::max({ascii.count(','), ascii.count(';'), ascii.count('\t')});
}

Mixture surveyLines(QIODevice &file)
{
    Mixture mixture;
    file.seek(0);
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(ProbeSize);
        if (asciiLength(line.constData(), line.size()) == line.size())
            continue;
        mixture.otherLines += validUtf8(line.constData(), line.size()).malformed;
        if (!isSurelyUtf8(line))
            continue;
        if (mixture.utf8.count == 0)
            mixture.firstUtf8Column = foreignColumn(line);
        mixture.utf8.add(number);
    }
    return mixture;
}

std::optional<TextEncoding> detect(QIODevice &file, QByteArrayView head, Mixture &mixture)
{
    for (const Mark &mark : byteOrderMarks()) {
        if (head.startsWith(mark.bytes))
            return mark.encoding;
    }
    if (const std::optional<TextEncoding> wide = utf16Pattern(head))
        return wide;
    const QByteArray sample = firstForeignText(file);
    if (!validUtf8(sample.constData(), sample.size()).malformed)
        return TextEncoding::Utf8;
    // Most bytes of one are valid in the other, so a mixture shows by its lines alone. Read as UTF-8, its first foreign line is named.
    mixture = surveyLines(file);
    if (mixture.utf8.count > 0 && mixture.utf8.count >= mixture.otherLines)
        return TextEncoding::Utf8;
    return isGb18030(sample) ? std::optional(TextEncoding::Gb18030) : std::nullopt;
}

qint64 markSize(QByteArrayView head, TextEncoding encoding)
{
    for (const Mark &mark : byteOrderMarks()) {
        if (mark.encoding == encoding && head.startsWith(mark.bytes))
            return mark.bytes.size();
    }
    return 0;
}

} // namespace

void TextSource::CloseConverter::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Result<std::unique_ptr<TextSource>> TextSource::open(std::unique_ptr<QIODevice> file,
                                                     std::optional<TextEncoding> encoding)
{
    const QByteArray head = readUpTo(*file, 4096);
    Mixture mixture;
    if (!encoding)
        encoding = detect(*file, head, mixture);
    if (mixture.utf8.count > 0 && encoding != TextEncoding::Utf8)
        return refusal(u"TAB-014"_s,
                       Tables::tr("The file mixes two encodings: line %1, column %2 is UTF-8, most of the other lines are not (perhaps GB18030). Open it in the program it "
                                  "comes from, look at that line and save the whole as CSV UTF-8.")
                               .arg(mixture.utf8.first.front())
                               .arg(mixture.firstUtf8Column)
                           + mixture.utf8.sentence());
    if (!encoding)
        return refusal(
            u"TAB-013"_s,
            Tables::tr("The text of the file is neither UTF-8, UTF-16 nor GB18030. Open it in the program it "
                       "comes from and save it as CSV UTF-8."));
    file->seek(markSize(head, *encoding));
    return std::unique_ptr<TextSource>(new TextSource(std::move(file), *encoding));
}

TextSource::TextSource(std::unique_ptr<QIODevice> file, TextEncoding encoding)
    : m_file(std::move(file)), m_encoding(encoding)
{
    if (encoding == TextEncoding::Utf8)
        return;
    m_from.reset(openStrict(textEncodingName(encoding).toLatin1().constData()));
    m_to.reset(openStrict("UTF-8"));
    m_block.resize(size_t(BlockSize));
    m_next = m_blockEnd = m_block.data();
    if (!m_from || !m_to)
        m_fault = Fault::Encoding;
}

TextSource::~TextSource() = default;

void ForeignLines::add(qint64 line)
{
    if (++count <= qint64(NamedLines))
        first.push_back(line);
}

QString ForeignLines::sentence() const
{
    if (count < 2)
        return {};
    QStringList numbers;
    for (const qint64 line : first)
        numbers.append(QString::number(line));
    if (count > qint64(first.size()))
        numbers.append(u"…"_s);
    return u' ' + Tables::tr("In all %n lines are of another encoding than the rest: %1.", nullptr, int(count)).arg(numbers.join(", "_L1));
}

ForeignLines TextSource::foreignLines()
{
    ForeignLines foreign;
    m_file->seek(0);
    for (qint64 number = 1; !m_file->atEnd(); ++number) {
        const QByteArray line = m_file->readLine(ProbeSize);
        if (validUtf8(line.constData(), line.size()).malformed)
            foreign.add(number);
    }
    return foreign;
}

qsizetype TextSource::read(char *to, qsizetype max)
{
    if (m_fault != Fault::None)
        return 0;
    return m_encoding == TextEncoding::Utf8 ? readUtf8(to, max) : convert(to, max);
}

qsizetype TextSource::readUtf8(char *to, qsizetype max)
{
    qsizetype size = m_pending.size();
    std::copy(m_pending.cbegin(), m_pending.cend(), to);
    Utf8Prefix prefix;
    qint64 got = 0;
    do {
        got = m_file->read(to + size, max - size);
        size += std::max<qint64>(got, 0);
        prefix = validUtf8(to, size);
    } while (got > 0 && prefix.valid == 0 && !prefix.malformed);
    m_pending = QByteArray(to + prefix.valid, size - prefix.valid);
    if (got < 0)
        m_fault = Fault::Io;
    else if (prefix.malformed || (got == 0 && !m_pending.isEmpty()))
        m_fault = Fault::Encoding;
    return prefix.valid;
}

bool TextSource::refill()
{
    const qint64 got = m_file->read(m_block.data(), BlockSize);
    if (got < 0)
        m_fault = Fault::Io;
    m_next = m_block.data();
    m_blockEnd = m_next + std::max<qint64>(got, 0);
    m_ended = got <= 0;
    return got >= 0;
}

qsizetype TextSource::convert(char *to, qsizetype max)
{
    char *target = to;
    while (target == to && !m_broken && !(m_ended && m_next == m_blockEnd && m_pivotSource == m_pivotTarget)) {
        if (m_next == m_blockEnd && !m_ended && !refill())
            break;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(m_to.get(), m_from.get(), &target, to + max, &m_next, m_blockEnd, m_pivot.data(), &m_pivotSource,
                       &m_pivotTarget, m_pivot.data() + m_pivot.size(), UBool(0), UBool(m_ended ? 1 : 0), &status);
        m_broken = U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR;
        if (m_ended && status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    if (m_broken)
        drainPivot(&target, to + max);
    return target - to;
}

/// What was converted before the malformed character is still handed out, so that its line can be named.
void TextSource::drainPivot(char **target, const char *limit)
{
    UErrorCode status = U_ZERO_ERROR;
    const UChar *source = m_pivotSource;
    ucnv_fromUnicode(m_to.get(), target, limit, &source, m_pivotTarget, nullptr, false, &status);
    m_pivotSource += source - m_pivotSource;
    if (status != U_BUFFER_OVERFLOW_ERROR)
        m_fault = Fault::Encoding;
}

} // namespace chengcai::exchange
