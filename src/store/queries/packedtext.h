// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <span>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace chengcai::store {

/// One text per row, all in one block of memory, searched for a part of a text at memory speed: sixteen bytes at a time are
/// compared with the first and the last unit of the part. The texts of a row are separated by a zero, which no part contains.
template <typename Unit> class PackedText
{
    static_assert(sizeof(Unit) == 1 || sizeof(Unit) == 2);

public:
    PackedText() { m_starts.push_back(0); }

    void append(std::span<const Unit> text) { m_units.insert(m_units.end(), text.begin(), text.end()); }
    void separate() { m_units.push_back(Unit(0)); }
    /// Ends the row.
    void endRow()
    {
        separate();
        m_longest = std::max(m_longest, m_units.size() - m_starts.back());
        m_starts.push_back(quint32(m_units.size()));
    }
    /// After the last row, before the first search.
    void finish()
    {
        // find() looks at the place of the part's last unit, sixteen bytes at a time.
        m_units.insert(m_units.end(), m_longest + 16, Unit(0));
        m_blocks.clear();
        for (quint32 row = 0; row + 1 < m_starts.size(); ++row) {
            while (m_blocks.size() << BlockBits < m_starts[row + 1])
                m_blocks.push_back(row);
        }
    }

    [[nodiscard]] std::span<const Unit> row(size_t row) const
    {
        return std::span(m_units).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }
    [[nodiscard]] size_t rows() const { return m_starts.size() - 1; }

    /// Sets hit[row] to 1 for every row from `first` up to, not including, `last` that contains the part, which is not empty.
    void search(std::span<const Unit> part, std::span<quint8> hit, size_t first, size_t last) const
    {
        if (part.size() > m_longest)
            return;
        const Unit *const begin = m_units.data();
        const Unit *const end = begin + m_starts[last];
        for (const Unit *at = find(begin + m_starts[first], end, part); at != end;) {
            const quint32 row = rowAt(quint32(at - begin));
            hit[row] = 1;
            at = find(begin + m_starts[row + 1], end, part);
        }
    }

private:
    static constexpr unsigned BlockBits = 7;

    /// Blocks name the row in which they begin; the row of a place is there or a few rows on.
    [[nodiscard]] quint32 rowAt(quint32 place) const
    {
        quint32 row = m_blocks[place >> BlockBits];
        while (m_starts[row + 1] <= place)
            ++row;
        return row;
    }

    /// Whether the part is there, its first and last unit being there already.
    [[nodiscard]] static bool isBetween(const Unit *at, std::span<const Unit> part)
    {
        for (size_t i = 1; i + 1 < part.size(); ++i) {
            if (at[i] != part[i])
                return false;
        }
        return true;
    }

#if defined(__SSE2__)
    [[nodiscard]] static __m128i broadcast(Unit unit)
    {
        if constexpr (sizeof(Unit) == 1)
            return _mm_set1_epi8(char(unit));
        else
            return _mm_set1_epi16(short(unit));
    }
    [[nodiscard]] static __m128i equal(const Unit *at, __m128i units)
    {
        __m128i there;
        std::memcpy(&there, at, sizeof there);
        if constexpr (sizeof(Unit) == 1)
            return _mm_cmpeq_epi8(there, units);
        else
            return _mm_cmpeq_epi16(there, units);
    }
    [[nodiscard]] static const Unit *find(const Unit *at, const Unit *end, std::span<const Unit> part)
    {
        const __m128i first = broadcast(part.front());
        const __m128i last = broadcast(part.back());
        constexpr qsizetype Step = 16 / sizeof(Unit);
        for (; at < end; at += Step) {
            auto both = unsigned(_mm_movemask_epi8(_mm_and_si128(equal(at, first), equal(at + part.size() - 1, last))));
            while (both != 0) {
                const auto offset = unsigned(__builtin_ctz(both));
                const Unit *const candidate = at + offset / sizeof(Unit);
                if (candidate < end && isBetween(candidate, part))
                    return candidate;
                both &= ~((sizeof(Unit) == 1 ? 1U : 3U) << offset);
            }
        }
        return end;
    }
#else
    [[nodiscard]] static const Unit *find(const Unit *at, const Unit *end, std::span<const Unit> part)
    {
        for (; at < end; ++at) {
            if (*at == part.front() && at[part.size() - 1] == part.back() && isBetween(at, part))
                return at;
        }
        return end;
    }
#endif

    std::vector<Unit> m_units;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_blocks;
    size_t m_longest = 0; ///< units of the longest row, its end included
};

} // namespace chengcai::store
