// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fleet.h"

namespace chengcai::tests::fleet {

/// The reference: entries by (origin, number), folded as a set.
class Reference
{
public:
    void take(const File &file)
    {
        for (const Made &made : file.entries)
            offer(made);
    }
    [[nodiscard]] std::set<Hash> kept() const
    {
        std::set<Hash> all;
        for (const auto *map : {&m_journal, &m_held})
            for (const auto &[key, made] : *map)
                all.insert(made.hash);
        for (const auto &[hash, made] : m_fork)
            all.insert(hash);
        return all;
    }
    [[nodiscard]] std::set<Uid> frozen() const
    {
        std::set<Uid> all;
        for (const auto &[hash, made] : m_fork)
            all.insert(made.entry.origin);
        return all;
    }
    struct Value {
        std::set<Hash> heads;
        QString shown;
    };
    /// `creation`: the entry that made the parties, the head of whatever nobody has changed.
    [[nodiscard]] std::map<Field, Value> fold(const std::vector<Uid> &parties, const Hash &creation)
    {
        std::map<Uid, qint64> &limit = m_limit;
        for (const auto &[hash, made] : m_fork) {
            const auto known = limit.find(made.entry.origin);
            limit[made.entry.origin] = known == limit.end() ? made.entry.seq : std::min(known->second, made.entry.seq);
        }
        struct Written {
            std::tuple<qint64, Uid, qint64> rank;
            QString value;
        };
        std::map<Field, std::map<Hash, Written>> written;
        std::map<Field, std::set<Hash>> seen;
        for (const auto &[key, made] : m_journal) {
            const auto stop = limit.find(made.entry.origin);
            if (stop != limit.end() && made.entry.seq >= stop->second)
                continue;
            for (const Change &change : made.entry.changes) {
                if (change.kind != journal::ChangeKind::PartyAmend)
                    continue;
                const int entity = int(std::find(parties.begin(), parties.end(), change.entity) - parties.begin());
                const int field = change.base.front().field == int(Fields[0]) ? 0 : 1;
                QList<journal::PartyField> present;
                const auto body = journal::decodeParty(change, &present);
                written[{entity, field}][made.hash] = {{placeOf(made), made.entry.origin, made.entry.seq}, field == 0 ? body->party.contact : body->party.phone};
                seen[{entity, field}].insert(change.base.front().heads.begin(), change.base.front().heads.end());
            }
        }
        std::map<Field, Value> state;
        for (auto &[field, all] : written) {
            Value value;
            const Written *last = nullptr;
            if (!seen[field].contains(creation))
                value.heads.insert(creation);
            for (const auto &[hash, one] : all) {
                if (seen[field].contains(hash))
                    continue;
                value.heads.insert(hash);
                last = !last || last->rank < one.rank ? &one : last;
            }
            value.shown = last ? last->value : QString();
            state[field] = value;
        }
        return state;
    }

private:
    using Key = std::pair<Uid, qint64>;
    void offer(const Made &made)
    {
        const Key key{made.entry.origin, made.entry.seq};
        for (const auto *map : {&m_journal, &m_held}) {
            const auto known = map->find(key);
            if (known == map->end())
                continue;
            if (known->second.hash != made.hash)
                m_fork[made.hash] = made;
            return;
        }
        m_held[key] = made;
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto &[held, waiting] : m_held) {
                if (held.first != made.entry.origin)
                    continue;
                const auto before = m_journal.find({held.first, held.second - 1});
                if (held.second != 1 && before == m_journal.end())
                    continue;
                if (before != m_journal.end() && before->second.hash != waiting.entry.prev)
                    m_fork[waiting.hash] = waiting;
                else
                    m_journal[held] = waiting;
                m_held.erase(held);
                moved = true;
                break;
            }
        }
    }
    [[nodiscard]] bool isAfterFork(const Key &key) const
    {
        const auto stop = m_limit.find(key.first);
        return stop != m_limit.end() && key.second >= stop->second;
    }
    /// Where a branch that lies aside leaves the journal; nothing if what lies between is not here.
    [[nodiscard]] std::optional<Key> journalBefore(const Made &branch) const
    {
        const Key key{branch.entry.origin, branch.entry.seq - 1};
        if (const auto known = m_journal.find(key); known != m_journal.end() && known->second.hash == branch.entry.prev)
            return key;
        if (const auto fork = m_fork.find(branch.entry.prev); fork != m_fork.end())
            return journalBefore(fork->second);
        if (const auto held = m_held.find(key); held != m_held.end() && held->second.hash == branch.entry.prev && isAfterFork(key))
            return journalBefore(held->second);
        return std::nullopt;
    }
    /// By definition: the clock, or one more than whatever it follows.
    [[nodiscard]] qint64 placeOf(const Made &made)
    {
        if (const auto known = m_places.find(made.hash); known != m_places.end())
            return known->second;
        qint64 place = made.entry.hlc;
        if (made.entry.seq > 1)
            place = std::max(place, placeOf(m_journal.at({made.entry.origin, made.entry.seq - 1})) + 1);
        std::vector<journal::ChainHead> heads;
        const Change &change = made.entry.changes.front();
        if (change.kind == journal::ChangeKind::Imported)
            heads = journal::decodeTransfer(change)->heads;
        else if (change.kind == journal::ChangeKind::Session)
            heads = journal::decodeSession(change)->heads;
        std::set<Hash> follows;
        for (const journal::ChainHead &head : heads)
            follows.insert(head.hash);
        for (const Change &one : made.entry.changes)
            for (const journal::BaseHead &seen : one.base)
                follows.insert(seen.heads.begin(), seen.heads.end());
        // Of a chain that forked only what comes before the fork counts.
        std::map<Uid, qint64> reach;
        for (const auto &[key, other] : m_journal)
            if (follows.contains(other.hash))
                reach[key.first] = std::max(reach[key.first], key.second);
        const auto branch = [&](const Made &other) {
            if (const auto joins = journalBefore(other))
                reach[joins->first] = std::max(reach[joins->first], joins->second);
        };
        for (const auto &[key, other] : m_held)
            if (isAfterFork(key) && follows.contains(other.hash))
                branch(other);
        for (const auto &[hash, other] : m_fork)
            if (follows.contains(hash))
                branch(other);
        for (auto &[origin, seq] : reach) {
            if (const auto stop = m_limit.find(origin); stop != m_limit.end())
                seq = std::min(seq, stop->second - 1);
            if (const auto other = m_journal.find({origin, seq}); other != m_journal.end())
                place = std::max(place, placeOf(other->second) + 1);
        }
        m_places[made.hash] = place;
        return place;
    }

    std::map<Key, Made> m_journal;
    std::map<Key, Made> m_held;
    std::map<Hash, Made> m_fork;
    std::map<Hash, qint64> m_places;
    std::map<Uid, qint64> m_limit; ///< where a fork begins
};

} // namespace chengcai::tests::fleet
