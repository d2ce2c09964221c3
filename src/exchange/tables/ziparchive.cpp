// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/ziparchive.h"

#include "exchange/tables/tableerror.h"

#include <QFile>
#include <QSet>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr qint64 MaxTagBytes = 64 << 10;
/// Below this size no ratio is suspicious: an empty sheet of styles packs very well.
constexpr qint64 RatioMatters = 8 << 20;
/// Texts that are left out are forgiven up to a cell of ten million Chinese characters; a bomb is larger.
constexpr qint64 MostCutBytes = 40 << 20;
/// An escaped character takes up to six bytes.
constexpr qint64 EscapedBytes = 6;
/// Far more than the parser reads ahead, so that text left out belongs to the element it is in.
constexpr qint64 MinTextBytes = 1 << 20;

Error damaged(const QString &detail = {})
{
    Error error =
        refusal(u"TAB-020"_s, Tables::tr("The workbook is damaged or cut off, so nothing of it was read. Open and "
                                         "save it again, or ask for the file again."));
    error.detail = detail;
    return error;
}

Error tooBig()
{
    return refusal(u"TAB-023"_s,
                   Tables::tr("The workbook unpacks to far more than it may, so it was refused. Remove sheets and "
                              "formats that are not needed, or save it as CSV."));
}

Error encrypted()
{
    return refusal(u"TAB-011"_s,
                   Tables::tr("The workbook is protected by a password, so it cannot be read. Open it and save it "
                              "without a password."));
}

QString errorText(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

} // namespace

void XmlGuard::step(char c)
{
    ++m_run;
    switch (m_state) {
    case State::Text:
        m_inEntity = c == '&' || (m_inEntity && c != ';');
        if (c == '<')
            m_state = State::Open;
        break;
    case State::Open:
        m_state = c == '!' || c == '?' ? State::Markup : State::Tag;
        break;
    case State::Tag:
        m_state = c == '"'    ? State::DoubleQuoted
                  : c == '\'' ? State::SingleQuoted
                  : c == '>'  ? State::Text
                              : State::Tag;
        break;
    case State::DoubleQuoted:
        m_state = c == '"' ? State::Tag : m_state;
        break;
    case State::SingleQuoted:
        m_state = c == '\'' ? State::Tag : m_state;
        break;
    case State::Markup:
        m_state = c == '>' ? State::Text : m_state;
        break;
    }
}

void XmlGuard::beginCut()
{
    m_cutBytes += m_dropping ? 1 : m_run;
    m_dropping = m_cut = true;
}

qsizetype XmlGuard::filter(char *data, qsizetype size)
{
    char *out = data;
    for (const char *in = data; in != data + size; ++in) {
        const State before = m_state;
        const bool insideEntity = m_inEntity;
        step(*in);
        if (m_state != before && (m_state == State::Open || m_state == State::Text)) {
            m_run = 0;
            m_dropping = m_inEntity = false;
        }
        const bool text = m_state == State::Text || m_state == State::Markup;
        if (!text && m_run > MaxTagBytes)
            return -1;
        if (text && m_run > m_textBytes && !insideEntity && (uchar(*in) & 0xC0) != 0x80)
            beginCut();
        else if (m_dropping)
            ++m_cutBytes;
        if (!m_dropping)
            *out++ = *in;
    }
    return out - data;
}

ZipPart::ZipPart(zip_file *file, qint64 packedBytes, const TableLimits &limits, qint64 *inflatedOfAll)
    : m_file(file), m_packed(packedBytes), m_limits(limits), m_inflatedOfAll(inflatedOfAll),
      m_guard(std::max(limits.cellBytes * EscapedBytes, MinTextBytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 maxSize)
{
    while (!m_fault && maxSize > 0) {
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(maxSize));
        if (got < 0)
            m_fault = damaged(QString::fromUtf8(zip_file_strerror(m_file)));
        else if (got == 0)
            return 0;
        const qsizetype kept = m_fault ? 0 : m_guard.filter(data, got);
        if (!m_fault && !count(got))
            m_fault = tooBig();
        if (kept < 0)
            m_fault = damaged(u"A tag of the XML is longer than %1 bytes."_s.arg(MaxTagBytes));
        if (kept > 0 && !m_fault)
            return kept;
    }
    return m_fault ? -1 : 0;
}

bool ZipPart::drain()
{
    while (!read(64 << 10).isEmpty()) {
    }
    return !m_fault;
}

bool ZipPart::count(qint64 bytes)
{
    m_inflated += bytes;
    *m_inflatedOfAll += bytes;
    // A cell of any length is refused with its row; what is left out of it is no reason to refuse the file.
    const qint64 plain = m_inflated - std::min(m_guard.cutBytes(), MostCutBytes);
    return *m_inflatedOfAll <= m_limits.inflatedBytes &&
           (plain < RatioMatters || plain / std::max<qint64>(m_packed, 1) <= m_limits.inflationRatio);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const TableLimits &limits)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return damaged(errorText(code));
    return checked(std::unique_ptr<ZipArchive>(new ZipArchive(archive, limits)));
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::fromBytes(QByteArrayView bytes, const TableLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), zip_uint64_t(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return damaged(detail);
    }
    return checked(std::unique_ptr<ZipArchive>(new ZipArchive(archive, limits)));
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::checked(std::unique_ptr<ZipArchive> archive)
{
    const zip_int64_t entries = zip_get_num_entries(archive->m_zip, 0);
    const Error strange =
        refusal(u"TAB-021"_s, Tables::tr("The workbook has too many parts or the same part twice, which no "
                                         "spreadsheet program writes, so it was refused."));
    if (entries > archive->m_limits.containerEntries)
        return strange;
    QSet<QByteArray> names;
    for (zip_int64_t i = 0; i < entries; ++i) {
        const QByteArray name = QByteArray(zip_get_name(archive->m_zip, zip_uint64_t(i), ZIP_FL_ENC_RAW)).toLower();
        if (names.contains(name))
            return strange;
        names.insert(name);
    }
    return archive;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return refusal(u"TAB-022"_s,
                       Tables::tr("The file is no Excel workbook: its part “%1” is missing. Save the table as "
                                  ".xlsx or CSV.")
                           .arg(name));
    zip_stat_t stat;
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0)
        return damaged();
    if (stat.encryption_method != ZIP_EM_NONE)
        return encrypted();
    zip_file *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(m_zip)));
    return std::make_unique<ZipPart>(file, qint64(stat.comp_size), m_limits, &m_inflated);
}

} // namespace chengcai::exchange
