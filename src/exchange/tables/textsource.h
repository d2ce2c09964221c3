// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablereader.h"

#include <QIODevice>

#include <array>

struct UConverter;

namespace chengcai::exchange
{

/// Lines of a text file whose bytes are of another encoding than the rest.
struct ForeignLines {
    qint64 count = 0;
    std::vector<qint64> first; ///< their numbers, the first twenty

    void add(qint64 line);
    /// " In all 3 lines are of another encoding than the rest: 5, 9, 12." Empty for fewer than two.
    [[nodiscard]] QString sentence() const;
};

/// A text file of any encoding as a stream of strictly valid UTF-8, block by block in constant memory.
class TextSource
{
public:
    enum class Fault : quint8 { None, Encoding, Io };

    /// `file` is open for reading and can seek. Without `encoding` it is found out: byte order mark, UTF-16 by its zero
    /// bytes, strict UTF-8, GB18030. TAB-013: none of them. TAB-014: lines of UTF-8 among more lines
    /// of GB18030, which would be read as other characters without a word.
    [[nodiscard]] static base::Result<std::unique_ptr<TextSource>> open(std::unique_ptr<QIODevice> file,
                                                                        std::optional<TextEncoding> encoding);
    ~TextSource();

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    /// Up to `max` bytes (at least 16); 0 at the end or when fault() is set.
    [[nodiscard]] qsizetype read(char *to, qsizetype max);
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// After an Encoding fault of a UTF-8 file: all its lines that are not UTF-8. Reads the file anew, so it is the last thing to ask.
    [[nodiscard]] ForeignLines foreignLines();
    [[nodiscard]] qint64 position() const { return m_file->pos(); }
    [[nodiscard]] qint64 size() const { return m_file->size(); }

private:
    TextSource(std::unique_ptr<QIODevice> file, TextEncoding encoding);
    qsizetype readUtf8(char *to, qsizetype max);
    qsizetype convert(char *to, qsizetype max);
    void drainPivot(char **target, const char *limit);
    bool refill();

    struct CloseConverter {
        void operator()(UConverter *converter) const;
    };
    using Converter = std::unique_ptr<UConverter, CloseConverter>;

    std::unique_ptr<QIODevice> m_file;
    TextEncoding m_encoding;
    Fault m_fault = Fault::None;
    bool m_ended = false;
    bool m_broken = false; ///< a malformed character was met; what lies before it is still handed out
    QByteArray m_pending;  ///< UTF-8: start of a character whose rest is in the next block
    std::vector<char> m_block;
    const char *m_next = nullptr;
    const char *m_blockEnd = nullptr;
    std::array<char16_t, 4096> m_pivot{};
    char16_t *m_pivotSource = m_pivot.data();
    char16_t *m_pivotTarget = m_pivot.data();
    Converter m_from;
    Converter m_to;
};

} // namespace chengcai::exchange
