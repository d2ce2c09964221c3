// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partylist.h"

#include "services/ratings.h"

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

} // namespace chengcai::services
