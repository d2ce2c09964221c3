// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace chengcai::journal {

/// Deterministic CBOR (RFC 8949 §4.2.1), the subset of the journal: integers, bytes, NFC text, arrays, maps, bool, null.
/// Appends to a byte array the caller owns; writes shortest forms. The caller writes map keys in sorted order.
class CborWriter
{
public:
    explicit CborWriter(QByteArray &out) : m_out(out) {}

    void integer(qint64 value);
    void bytes(QByteArrayView value);
    /// NFC is the caller's duty (base::tidyName); lone surrogates must have been refused before.
    void text(QStringView value);
    void text(QUtf8StringView) = delete;
    void array(quint64 count);
    void map(quint64 pairs);
    void boolean(bool value);
    void null();

private:
    void head(quint8 major, quint64 value);
    QByteArray &m_out;
};

/// Strict pull reader over bytes the caller keeps alive. The first offence stops it: every later call fails and error() names
/// the byte. It follows the nesting itself: map keys are checked as they are read. Refused: floats, tags, indefinite lengths, non-shortest forms, duplicate or unsorted keys, depth > 16, invalid
/// UTF-8, U+0000, text not in NFC, trailing bytes (finish()).
class CborReader
{
public:
    explicit CborReader(QByteArrayView in) : m_in(in) {}

    enum class Type { Integer, Bytes, Text, Array, Map, Boolean, Null, End, Invalid };
    [[nodiscard]] Type peek();

    [[nodiscard]] bool integer(qint64 &value);
    [[nodiscard]] bool bytes(QByteArrayView &value);
    [[nodiscard]] bool text(QString &value);
    [[nodiscard]] bool boolean(bool &value);
    [[nodiscard]] bool null();
    [[nodiscard]] bool array(quint64 &count);
    [[nodiscard]] bool map(quint64 &pairs);
    /// Checks one whole item of any type and returns the bytes it occupies.
    [[nodiscard]] bool skip(QByteArrayView &item);
    /// Nothing may follow.
    [[nodiscard]] bool finish();

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] base::Error error() const; ///< InputRefused, "CBR-…"

private:
    static constexpr int MaxDepth = 16;
    struct Level {
        quint64 remaining = 0; ///< items still to come; keys and values both count
        bool map = false;
        qsizetype keyStart = -1; ///< of the last key
        qsizetype keyEnd = -1;
    };
    [[nodiscard]] bool head(quint8 expectedMajor, quint64 &value);
    [[nodiscard]] bool anyHead(quint8 &major, quint64 &value);
    [[nodiscard]] bool begin(bool container);
    [[nodiscard]] bool end(qsizetype start);
    [[nodiscard]] bool enter(qsizetype start, quint64 items, bool map);
    [[nodiscard]] bool take(quint64 length, QByteArrayView &value);
    [[nodiscard]] bool simple(quint8 byte);
    [[nodiscard]] bool skipOne();
    [[nodiscard]] bool isKey() const;
    [[nodiscard]] bool fail(const char *why);

    QByteArrayView m_in;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::array<Level, MaxDepth> m_levels;
    const char *m_why = nullptr;
};

} // namespace chengcai::journal
