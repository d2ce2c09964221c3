// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablereader.h"

#include <QIODevice>

struct zip;
struct zip_file;

namespace chengcai::exchange
{

/// Makes XML from strangers harmless for a parser: a tag may not be longer than 64 KiB (attributes are compared
/// pairwise), and of a text longer than `textBytes` the rest is left out, which is reported. Bytes in, bytes out, any
/// block size.
class XmlGuard
{
public:
    explicit XmlGuard(qint64 textBytes) : m_textBytes(textBytes) {}

    /// Filters in place; the new size, or −1 when a tag is too long.
    [[nodiscard]] qsizetype filter(char *data, qsizetype size);
    /// Whether text was left out since the last call.
    [[nodiscard]] bool takeCut() { return std::exchange(m_cut, false); }
    /// Bytes of the texts of which something was left out: they take no memory to speak of, however well they pack.
    [[nodiscard]] qint64 cutBytes() const { return m_cutBytes; }

private:
    enum class State : quint8 { Text, Open, Tag, DoubleQuoted, SingleQuoted, Markup };
    void step(char c);
    void beginCut();

    qint64 m_textBytes;
    qint64 m_run = 0;
    qint64 m_cutBytes = 0;
    State m_state = State::Text;
    bool m_inEntity = false;
    bool m_dropping = false;
    bool m_cut = false;
};

/// One part of the container as a sequential device. Limits are counted on the bytes that really come out.
class ZipPart final : public QIODevice
{
    Q_OBJECT
public:
    ZipPart(zip_file *file, qint64 packedBytes, const TableLimits &limits, qint64 *inflatedOfAll);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Set when the part is damaged or a bomb.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    [[nodiscard]] bool takeCut() { return m_guard.takeCut(); }
    [[nodiscard]] qint64 inflated() const { return m_inflated; }
    /// Reads what is left, for a checksum is compared only at the end; false when the part is damaged.
    [[nodiscard]] bool drain();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] bool count(qint64 bytes);

    zip_file *m_file;
    qint64 m_packed;
    TableLimits m_limits;
    qint64 *m_inflatedOfAll;
    qint64 m_inflated = 0;
    XmlGuard m_guard;
    std::optional<Error> m_fault;
};

/// A .zip container read through libzip. Names are only looked up, never used as paths, nothing is extracted.
/// TAB-020 damaged container, TAB-021 too many parts or a name twice, TAB-022 part missing, TAB-011 encrypted,
/// TAB-023 inflates beyond the limits.
class ZipArchive
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const TableLimits &limits);
    /// The bytes must outlive the archive.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> fromBytes(QByteArrayView bytes, const TableLimits &limits);
    ~ZipArchive();

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QString &name);

private:
    ZipArchive(zip *archive, const TableLimits &limits) : m_zip(archive), m_limits(limits) {}
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> checked(std::unique_ptr<ZipArchive> archive);
    Q_DISABLE_COPY_MOVE(ZipArchive)

    zip *m_zip;
    TableLimits m_limits;
    qint64 m_inflated = 0;
};

} // namespace chengcai::exchange
