// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/sealing.h"

#include <QFile>

namespace chengcai::store {

/// A sealed stream in a file: frames {u32 length, big-endian; chunk of at most 1 MiB of plain bytes}, the last of which says so. `associated`
/// is bound to the first chunk.
class SealedWriter
{
public:
    SealedWriter(QFile &out, QByteArrayView key) : m_out(out), m_sealer(key) {}
    /// 24 bytes that the reader needs before the first frame.
    [[nodiscard]] QByteArray streamHeader() const { return m_sealer.header(); }
    /// Before the first bytes.
    void associate(QByteArray associated) { m_associated = std::move(associated); }
    [[nodiscard]] bool write(QByteArrayView bytes);
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] bool push(bool last);

    QFile &m_out;
    journal::StreamSealer m_sealer;
    QByteArray m_associated;
    QByteArray m_pending;
};

class SealedReader
{
public:
    SealedReader(QFile &in, QByteArrayView key, QByteArrayView streamHeader, QByteArray associated);
    /// At most so many bytes; empty at the end, or where the stream is not as it was written.
    [[nodiscard]] QByteArray read(qint64 most);
    /// The last chunk was read to its end and nothing follows.
    [[nodiscard]] bool finished();

private:
    void pull();

    QFile &m_in;
    journal::StreamOpener m_opener;
    QByteArray m_associated;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    bool m_last = false;
    bool m_broken = false;
};

/// A disk that fills up takes part of the bytes without an error; only the next call has one.
[[nodiscard]] bool writeWhole(QFile &out, QByteArrayView bytes);

} // namespace chengcai::store
