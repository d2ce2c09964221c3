// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/partyshard.h"

#include "base/text.h"

#include <algorithm>
#include <thread>

namespace chengcai::store {

namespace {

/// Widest range of keys sorted by counting; anything wider is sorted by comparing.
constexpr qint64 MostBuckets = 1 << 20;

std::span<const char> bytes(QByteArrayView view)
{
    return {view.data(), size_t(view.size())};
}

std::span<const char16_t> units(QStringView view)
{
    return {view.utf16(), size_t(view.size())};
}

/// Up to the next separator.
std::span<const char> part(std::span<const char> text)
{
    return text.first(size_t(std::find(text.begin(), text.end(), '\0') - text.begin()));
}

std::span<const char> afterPart(std::span<const char> text)
{
    return text.subspan(part(text).size() + 1);
}

bool less(std::span<const char> a, std::span<const char> b)
{
    const int order = std::memcmp(a.data(), b.data(), std::min(a.size(), b.size()));
    return order != 0 ? order < 0 : a.size() < b.size();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

template <typename Unit> bool startsWith(std::span<const Unit> text, std::span<const Unit> start)
{
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin());
}

/// Rows worth a second thread: starting one costs what searching some ten thousand rows does.
constexpr size_t RowsForTwo = 1 << 16;

/// Lets two threads work on one half of the rows each; they share nothing but what `work` only reads.
void inHalves(size_t rows, const auto &work)
{
    if (rows < RowsForTwo) {
        work(size_t(0), rows);
        return;
    }
    std::thread second([&] { work(rows / 2, rows); });
    work(size_t(0), rows / 2);
    second.join();
}

void keepWhere(std::vector<quint8> &mask, const auto &keep)
{
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] = quint8(mask[row] & quint8(keep(row)));
}

} // namespace

std::vector<SearchWord> searchWords(const QString &search)
{
    std::vector<SearchWord> words;
    for (const QString &word : search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString key = base::nameKey(word);
        if (key.isEmpty())
            continue;
        if (isAscii(key))
            words.push_back({{}, key.toStdString()});
        else
            words.push_back({key.toStdU16String(), {}});
    }
    return words;
}

quint16 PartyShard::regionNumber(QByteArrayView code)
{
    const auto known = m_regionNumbers.constFind(QByteArray::fromRawData(code.data(), code.size()));
    if (known != m_regionNumbers.cend())
        return *known;
    const auto number = quint16(m_regionCodes.size());
    m_regionCodes.push_back(code.toByteArray());
    m_regionNumbers.insert(m_regionCodes.back(), number);
    return number;
}

void PartyShard::appendColumns(quint32 id, quint16 region, quint8 status, quint8 state, const IndexedRating &rating)
{
    m_ids.push_back(id);
    m_regions.push_back(region);
    m_statuses.push_back(status);
    m_states.push_back(state);
    m_ratings.push_back(rating);
    m_living += state == 0;
}

void PartyShard::append(const IndexedParty &party, const IndexedRating &rating)
{
    const auto state = quint8((party.succeeded ? quint8(Succeeded) : 0) | (party.withdrawn ? quint8(Withdrawn) : 0));
    appendColumns(party.id, regionNumber(party.region), party.status, state, rating);
    const QString key = QString::fromUtf8(party.nameKey);
    m_names.append(units(key));
    m_codes.append(bytes(party.pinyin));
    m_codes.separate();
    m_codes.append(bytes(party.initials));
    m_codes.separate();
    m_codes.append(bytes(party.identifier.toByteArray().toLower()));
    if (!party.nameEn.isEmpty()) {
        const QString english = base::nameKey(QString::fromUtf8(party.nameEn));
        m_names.separate();
        m_names.append(units(english));
        m_codes.separate();
        m_codes.append(bytes(english.toUtf8()));
    }
    if (!party.formerNames.isEmpty()) {
        for (const QString &former : QString::fromUtf8(party.formerNames).split(u'\n', Qt::SkipEmptyParts)) {
            m_names.separate();
            m_names.append(units(base::nameKey(former)));
            m_codes.separate();
            m_codes.append(bytes(base::pinyin(former).toUtf8()));
        }
    }
    m_names.endRow();
    m_codes.endRow();
}

void PartyShard::copy(const PartyShard &before, size_t row, const IndexedRating &rating)
{
    appendColumns(before.m_ids[row], regionNumber(before.m_regionCodes[before.m_regions[row]]), before.m_statuses[row], before.m_states[row], rating);
    const auto names = before.m_names.row(row);
    const auto codes = before.m_codes.row(row);
    m_names.append(names.first(names.size() - 1));
    m_names.endRow();
    m_codes.append(codes.first(codes.size() - 1));
    m_codes.endRow();
}

std::span<const char> PartyShard::pinyin(size_t row) const
{
    return part(m_codes.row(row));
}

std::span<const char> PartyShard::identifier(size_t row) const
{
    return part(afterPart(afterPart(m_codes.row(row))));
}

bool PartyShard::comesBeforeByName(quint32 a, quint32 b) const
{
    const auto left = pinyin(a);
    const auto right = pinyin(b);
    return less(left, right) || (a < b && !less(right, left));
}

// A stable sort of the order by name: rows with equal keys stay in that order.
template <typename Key> std::vector<quint32> PartyShard::orderBy(Key key) const
{
    std::vector<quint32> rows = order(PartySort::Name);
    if (rows.empty())
        return rows;
    const auto [least, most] = std::minmax_element(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return key(a) < key(b); });
    const qint64 low = key(*least);
    const qint64 buckets = key(*most) - low + 1;
    if (buckets > MostBuckets) {
        std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return key(a) < key(b); });
        return rows;
    }
    std::vector<quint32> begins(size_t(buckets) + 1);
    for (const quint32 row : rows)
        ++begins[size_t(key(row) - low) + 1];
    for (size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[begins[size_t(key(row) - low)]++] = row;
    return sorted;
}

void PartyShard::orderByIdentifier()
{
    struct Entry {
        quint64 head; ///< the first eight characters, compared as one number
        quint64 next;
        quint32 row;
    };
    const auto packed = [](std::span<const char> text, size_t from) {
        quint64 value = 0;
        for (size_t i = from; i < from + 8; ++i)
            value = value << 8 | (i < text.size() ? quint8(text[i]) : 0U);
        return value;
    };
    std::vector<Entry> entries;
    entries.reserve(rows());
    for (quint32 row = 0; row < rows(); ++row)
        entries.push_back({packed(identifier(row), 0), packed(identifier(row), 8), row});
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        if (a.head != b.head || a.next != b.next)
            return a.head != b.head ? a.head < b.head : a.next < b.next;
        const auto left = identifier(a.row);
        const auto right = identifier(b.row);
        return less(left, right) || (a.row < b.row && !less(right, left));
    });
    std::vector<quint32> &rows = m_orders[size_t(PartySort::Identifier)];
    rows.reserve(entries.size());
    for (const Entry &entry : entries)
        rows.push_back(entry.row);
}

void PartyShard::finish(std::vector<quint32> byName)
{
    m_names.finish();
    m_codes.finish();
    m_orders[size_t(PartySort::Name)] = std::move(byName);
    orderByIdentifier();
    std::vector<quint32> codes(m_regionCodes.size());
    for (quint32 i = 0; i < codes.size(); ++i)
        codes[i] = i;
    std::sort(codes.begin(), codes.end(), [this](quint32 a, quint32 b) { return m_regionCodes[a] < m_regionCodes[b]; });
    std::vector<qint64> rank(codes.size());
    for (size_t i = 0; i < codes.size(); ++i)
        rank[codes[i]] = qint64(i);
    m_orders[size_t(PartySort::Region)] = orderBy([&](quint32 row) { return rank[m_regions[row]]; });
    m_orders[size_t(PartySort::Score)] = orderBy([this](quint32 row) { return qint64(m_ratings[row].score); });
    m_orders[size_t(PartySort::Grade)] = orderBy([this](quint32 row) { return qint64(m_ratings[row].grade); });
    m_orders[size_t(PartySort::Change90)] = orderBy([this](quint32 row) { return qint64(m_ratings[row].delta90); });
    m_orders[size_t(PartySort::LastInspection)] = orderBy([this](quint32 row) { return qint64(m_ratings[row].lastInspection); });
}

size_t PartyShard::rowOf(quint32 id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return found != m_ids.end() && *found == id ? size_t(found - m_ids.begin()) : rows();
}

void PartyShard::keepRegions(const PartyFilter &filter, std::vector<quint8> &mask) const
{
    std::vector<quint8> wanted(m_regionCodes.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        const QString code = QString::fromUtf8(m_regionCodes[i]);
        wanted[i] = (filter.regions.isEmpty() || filter.regions.contains(code)) && !filter.notRegions.contains(code);
    }
    keepWhere(mask, [&](size_t row) { return wanted[m_regions[row]]; });
}

void PartyShard::keepGrades(const PartyFilter &filter, std::vector<quint8> &mask) const
{
    std::array<quint8, 8> wanted{};
    for (size_t grade = 0; grade < wanted.size(); ++grade) {
        const auto names = [grade](const std::vector<domain::Grade> &grades) { return std::find(grades.begin(), grades.end(), domain::Grade(grade)) != grades.end(); };
        wanted[grade] = (filter.grades.empty() || names(filter.grades)) && !names(filter.notGrades);
    }
    keepWhere(mask, [&](size_t row) { return wanted[m_ratings[row].grade & 7U]; });
}

void PartyShard::keepFound(const std::vector<SearchWord> &words, std::vector<quint8> &mask) const
{
    std::vector<quint8> hit(rows());
    for (const SearchWord &word : words) {
        std::fill(hit.begin(), hit.end(), quint8(0));
        inHalves(rows(), [&](size_t first, size_t last) {
            if (word.name.empty())
                m_codes.search(std::span(word.ascii), hit, first, last);
            else
                m_names.search(std::span(word.name), hit, first, last);
        });
        keepWhere(mask, [&](size_t row) { return hit[row]; });
    }
}

std::vector<quint8> PartyShard::accepted(const PartyFilter &filter) const
{
    std::vector<quint8> mask(rows(), 1);
    const auto refused = quint8(quint8(Withdrawn) | (filter.includeSucceeded ? quint8(0) : quint8(Succeeded)));
    keepWhere(mask, [&](size_t row) { return (m_states[row] & refused) == 0; });
    if (!filter.regions.isEmpty() || !filter.notRegions.isEmpty())
        keepRegions(filter, mask);
    if (!filter.grades.empty() || !filter.notGrades.empty())
        keepGrades(filter, mask);
    // A party that is not rated has no score, low or high.
    if (filter.minScoreCenti || filter.maxScoreCenti)
        keepWhere(mask, [&](size_t row) { return m_ratings[row].grade != quint8(domain::Grade::U); });
    if (filter.minScoreCenti)
        keepWhere(mask, [&](size_t row) { return m_ratings[row].score >= *filter.minScoreCenti; });
    if (filter.maxScoreCenti)
        keepWhere(mask, [&](size_t row) { return m_ratings[row].score <= *filter.maxScoreCenti; });
    quint8 lists = 0;
    for (const domain::ListKind kind : filter.lists)
        lists |= quint8(1U << unsigned(kind));
    if (lists != 0)
        keepWhere(mask, [&](size_t row) { return (m_ratings[row].lists & lists) != 0; });
    if (filter.onNoList)
        keepWhere(mask, [&](size_t row) { return m_ratings[row].lists == 0; });
    if (filter.moved)
        keepWhere(mask, [&](size_t row) { return m_ratings[row].moved == *filter.moved; });
    if (filter.status)
        keepWhere(mask, [&](size_t row) { return m_statuses[row] == quint8(*filter.status); });
    keepFound(searchWords(filter.search), mask);
    return mask;
}

std::vector<quint8> PartyShard::found(const std::vector<SearchWord> &words) const
{
    std::vector<quint8> mask(rows());
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] = m_states[row] == 0;
    keepFound(words, mask);
    return mask;
}

int PartyShard::distance(size_t row, const SearchWord &word) const
{
    if (!word.name.empty())
        return startsWith(m_names.row(row), std::span(word.name)) ? 1 : 2;
    const std::span part(word.ascii);
    const auto code = identifier(row);
    if (code.size() == part.size() && startsWith(code, part))
        return 0;
    return startsWith(m_codes.row(row), part) || startsWith(afterPart(m_codes.row(row)), part) ? 3 : 4;
}

} // namespace chengcai::store
