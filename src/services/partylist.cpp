// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partylist.h"

#include "exchange/tables/tablewriter.h"
#include "services/partyregister.h"
#include "services/ratings.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using IndexResult = base::Result<std::shared_ptr<const PartyIndex>>;

namespace {

ChangeNews joined(ChangeNews a, const ChangeNews &b)
{
    // No party named means "all of them".
    a.everything = a.everything || b.everything || a.parties.empty() || b.parties.empty();
    a.ruleBooks = a.ruleBooks || b.ruleBooks;
    a.parties.insert(a.parties.end(), b.parties.begin(), b.parties.end());
    return a;
}

} // namespace

PartyDirectory::PartyDirectory(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::opened, this, &PartyDirectory::reload);
    connect(&m_desk, &Desk::changed, this, &PartyDirectory::update);
    connect(&m_desk, &Desk::closed, this, [this] {
        m_index.reset();
        m_reader.reset();
    });
    if (m_desk.isOpen())
        reload();
}

void PartyDirectory::openReader() const
{
    if (m_reader || !m_desk.isOpen())
        return;
    if (auto reader = m_desk.windowReader())
        m_reader = std::move(*reader);
}

void PartyDirectory::reload()
{
    m_reader.reset();
    m_index.reset();
    openReader(); // while the person proves who it is: the first list then only reads
    refresh(ChangeNews{});
}

void PartyDirectory::refreshDay()
{
    refresh(ChangeNews{});
}

void PartyDirectory::update(const ChangeNews &news)
{
    if (news.everything || news.ruleBooks || !news.parties.empty())
        refresh(news);
}

// Ratings first, in the store's thread, then the index on a reading connection: the list never shows a new name with an old score.
void PartyDirectory::refresh(const ChangeNews &news)
{
    if (m_busy) {
        m_waiting = m_waiting ? joined(*m_waiting, news) : news;
        return;
    }
    m_busy = true;
    const bool whole = news.everything || news.ruleBooks || news.parties.empty() || !m_index;
    const QString title = whole ? tr("Preparing ratings and the index of parties") : QString();
    m_desk.write(title, [news](Session &session, const base::Progress &progress) { return refreshRatings(session, news, progress); })
        .then(this, [this, news, whole](const base::Result<void> &) {
            auto old = whole ? nullptr : m_index;
            m_desk
                .read(QString(),
                      [news, old](const Reader &reader, const base::Progress &progress) -> IndexResult {
                          if (old)
                              return old->updated(reader.database(), news.parties);
                          return PartyIndex::load(reader.database(), progress);
                      })
                .then(this, [this](const IndexResult &index) {
                    if (index) {
                        m_index = *index;
                        emit indexChanged();
                    }
                    finish();
                });
        });
}

void PartyDirectory::finish()
{
    m_busy = false;
    if (!m_waiting)
        return;
    const ChangeNews next = *std::exchange(m_waiting, std::nullopt);
    refresh(next);
}

std::vector<PartyRow> PartyDirectory::rows(std::span<const quint32> ids) const
{
    openReader();
    return m_reader ? store::PartyQueries(m_reader->database()).rows(ids) : std::vector<PartyRow>{};
}

std::vector<PartyRow> PartyDirectory::firstRows(domain::PartyKind kind, int limit) const
{
    openReader();
    return m_reader ? store::PartyQueries(m_reader->database()).firstRows(kind, limit) : std::vector<PartyRow>{};
}

qint64 PartyDirectory::count(domain::PartyKind kind) const
{
    openReader();
    return m_reader ? store::PartyQueries(m_reader->database()).count(kind) : 0;
}

base::Result<void> exportParties(const Reader &reader, std::span<const quint32> ids, const QString &file, const base::Progress &progress)
{
    using exchange::ColumnKind;
    using exchange::Decimal;
    constexpr size_t Window = 512;
    const auto title = [](const char *text) { return QCoreApplication::translate("PartyExport", text); };
    auto writer = exchange::TableWriter::create(file, {{title(QT_TRANSLATE_NOOP("PartyExport", "Identifier")), ColumnKind::Text, 22},
                                                       {title(QT_TRANSLATE_NOOP("PartyExport", "Name")), ColumnKind::Text, 36},
                                                       {title(QT_TRANSLATE_NOOP("PartyExport", "District")), ColumnKind::Text, 16},
                                                       {title(QT_TRANSLATE_NOOP("PartyExport", "Score")), ColumnKind::Decimal, 10},
                                                       {title(QT_TRANSLATE_NOOP("PartyExport", "Stars")), ColumnKind::Integer, 8},
                                                       {title(QT_TRANSLATE_NOOP("PartyExport", "Grade")), ColumnKind::Text, 8},
                                                       {title(QT_TRANSLATE_NOOP("PartyExport", "Change in 90 days")), ColumnKind::Decimal, 10}});
    if (!writer)
        return writer.error();
    const store::PartyQueries queries(reader.database());
    for (size_t first = 0; first < ids.size(); first += Window) {
        if (progress.cancelled())
            return base::Error{base::ErrorKind::InputRefused, u"JOB-CANCELLED"_s, QCoreApplication::translate("PartyExport", "The export was cancelled; no file was written."), {}, {}};
        progress.at(qint64(first), qint64(ids.size()));
        for (const PartyRow &row : queries.rows(ids.subspan(first, std::min(Window, ids.size() - first)))) {
            const bool rated = row.grade != domain::Grade::U;
            const exchange::CellValue score = rated ? exchange::CellValue(Decimal{row.scoreCenti, 2}) : exchange::CellValue();
            const exchange::CellValue stars = rated ? exchange::CellValue(qint64(row.stars)) : exchange::CellValue();
            if (const auto written = (*writer)->write({row.party.identifier, row.party.name, regionName(row.party.region), score, stars,
                                                       domain::gradeName(row.grade), Decimal{row.delta90Centi, 2}});
                !written)
                return written.error();
        }
    }
    return (*writer)->finish();
}

} // namespace chengcai::services
