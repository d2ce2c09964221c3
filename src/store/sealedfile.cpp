// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealedfile.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace chengcai::store {

namespace {

constexpr qsizetype ChunkBytes = 1 << 20;
constexpr qsizetype LengthBytes = 4;

} // namespace

bool writeWhole(QFile &out, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = out.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

bool SealedWriter::push(bool last)
{
    const QByteArray sealed = m_sealer.push(m_pending, m_associated, last);
    m_associated.clear();
    m_pending.clear();
    std::array<char, LengthBytes> length{};
    qToBigEndian(quint32(sealed.size()), length.data());
    return writeWhole(m_out, {length.data(), LengthBytes}) && writeWhole(m_out, sealed);
}

bool SealedWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // A full chunk waits for what follows it: only then is it known not to be the last.
        if (m_pending.size() == ChunkBytes && !push(false))
            return false;
        const qsizetype taken = std::min(bytes.size(), ChunkBytes - m_pending.size());
        m_pending += bytes.first(taken);
        bytes = bytes.sliced(taken);
    }
    return true;
}

bool SealedWriter::finish()
{
    return push(true);
}

SealedReader::SealedReader(QFile &in, QByteArrayView key, QByteArrayView streamHeader, QByteArray associated)
    : m_in(in), m_opener(key, streamHeader), m_associated(std::move(associated))
{
}

void SealedReader::pull()
{
    const QByteArray length = m_in.read(LengthBytes);
    const qint64 size = length.size() == LengthBytes ? qint64(qFromBigEndian<quint32>(length.constData())) : 0;
    const QByteArray sealed = size >= journal::StreamTagBytes && size <= ChunkBytes + journal::StreamTagBytes ? m_in.read(size) : QByteArray();
    auto chunk = m_opener.pull(sealed, m_associated);
    m_broken = !chunk;
    if (m_broken)
        return;
    m_associated.clear();
    m_chunk = std::move(chunk->plain);
    m_last = chunk->last;
    m_at = 0;
}

QByteArray SealedReader::read(qint64 most)
{
    while (m_at == m_chunk.size() && !m_last && !m_broken)
        pull();
    if (m_broken)
        return {};
    QByteArray bytes = m_chunk.mid(m_at, most);
    m_at += bytes.size();
    return bytes;
}

bool SealedReader::finished()
{
    while (m_at == m_chunk.size() && !m_last && !m_broken)
        pull();
    return !m_broken && m_last && m_at == m_chunk.size() && m_in.atEnd();
}

} // namespace chengcai::store
