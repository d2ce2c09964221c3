// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/packedtext.h"
#include "store/queries/partyindex.h"

#include <array>

namespace chengcai::store {

/// What the index knows of one party.
struct IndexedParty {
    quint32 id = 0;
    QByteArrayView region;
    quint8 status = 0;
    bool succeeded = false;
    bool withdrawn = false;
    QByteArrayView identifier;
    QByteArrayView nameKey;
    QByteArrayView pinyin; ///< with other readings after '|'
    QByteArrayView initials;
    QByteArrayView nameEn;
    QByteArrayView formerNames;
};

/// Today's rating of one party, as the list shows it.
struct IndexedRating {
    qint16 score = 0;
    qint16 delta90 = 0;
    quint8 grade = 0;
    quint8 lists = 0;
    domain::StarMove moved = domain::StarMove::None;
    qint32 lastInspection = 0;
};

/// A word of a search, made comparable with the packed texts.
struct SearchWord {
    std::u16string name; ///< empty: look among pinyin, initials and identifiers
    std::string ascii;
};
[[nodiscard]] std::vector<SearchWord> searchWords(const QString &search);

/// The parties of one kind in columns, rows by ascending id. Orders are permutations of the rows.
class PartyShard
{
public:
    void append(const IndexedParty &party, const IndexedRating &rating);
    /// The row of `before` with that number again, with its rating as it is now.
    void copy(const PartyShard &before, size_t row, const IndexedRating &rating);
    /// `byName`: rows by pinyin, then id.
    void finish(std::vector<quint32> byName);

    [[nodiscard]] size_t rows() const { return m_ids.size(); }
    [[nodiscard]] quint32 id(size_t row) const { return m_ids[row]; }
    [[nodiscard]] qint64 living() const { return m_living; }
    /// Row of an id, rows() if it is not here.
    [[nodiscard]] size_t rowOf(quint32 id) const;
    [[nodiscard]] const std::vector<quint32> &order(PartySort sort) const { return m_orders[size_t(sort)]; }
    [[nodiscard]] bool comesBeforeByName(quint32 a, quint32 b) const;

    /// 1 for every row the filter lets through.
    [[nodiscard]] std::vector<quint8> accepted(const PartyFilter &filter) const;
    /// 1 for every living row all words are found in.
    [[nodiscard]] std::vector<quint8> found(const std::vector<SearchWord> &words) const;
    /// How well a found row fits the word, 0 = best.
    static constexpr int Distances = 5;
    [[nodiscard]] int distance(size_t row, const SearchWord &word) const;

private:
    enum State : quint8 { Succeeded = 1, Withdrawn = 2 };

    [[nodiscard]] quint16 regionNumber(QByteArrayView code);
    void appendColumns(quint32 id, quint16 region, quint8 status, quint8 state, const IndexedRating &rating);
    void keepRegions(const PartyFilter &filter, std::vector<quint8> &mask) const;
    void keepGrades(const PartyFilter &filter, std::vector<quint8> &mask) const;
    void keepFound(const std::vector<SearchWord> &words, std::vector<quint8> &mask) const;
    void orderByIdentifier();
    template <typename Key> [[nodiscard]] std::vector<quint32> orderBy(Key key) const;
    [[nodiscard]] std::span<const char> identifier(size_t row) const;
    [[nodiscard]] std::span<const char> pinyin(size_t row) const;

    std::vector<quint32> m_ids;
    std::vector<quint16> m_regions; ///< index into m_regionCodes
    std::vector<quint8> m_statuses;
    std::vector<quint8> m_states;
    std::vector<IndexedRating> m_ratings;
    PackedText<char16_t> m_names; ///< name key, keys of former and English names
    PackedText<char> m_codes;     ///< pinyin|readings, initials, identifier, English name, pinyin of former names
    std::vector<QByteArray> m_regionCodes;
    QHash<QByteArray, quint16> m_regionNumbers;
    std::array<std::vector<quint32>, 7> m_orders;
    qint64 m_living = 0;
};

} // namespace chengcai::store
