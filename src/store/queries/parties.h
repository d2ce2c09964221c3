// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "domain/party.h"
#include "domain/rating.h"
#include "journal/changes/bodies.h"
#include "store/database.h"

#include <optional>
#include <span>
#include <vector>

namespace chengcai::store {

/// Reads. Any connection; thread of that connection.
class PartyQueries
{
public:
    explicit PartyQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::Party> byId(domain::PartyId id) const;
    [[nodiscard]] std::optional<domain::Party> byUid(const base::Uid &uid) const;
    /// All kinds with that USCC (normalised), succeeded and withdrawn records left out.
    [[nodiscard]] std::vector<domain::Party> byUscc(const QString &identifier) const;
    /// The same for many at once; of one identifier in the order of the kinds.
    [[nodiscard]] std::vector<domain::Party> byUsccs(const QStringList &identifiers) const;
    /// The same with those that others answer for by now.
    [[nodiscard]] std::vector<domain::Party> everOfUscc(const QString &identifier) const;
    [[nodiscard]] std::vector<domain::Party> everOfName(domain::PartyKind kind, const QString &name) const;
    /// By keyed hash of a resident identity number.
    [[nodiscard]] std::vector<domain::Party> byMac(const QByteArray &mac) const;
    [[nodiscard]] QByteArray identifierCipher(domain::PartyId id) const;
    /// Day in China on which this store learned of the record; null if there is none.
    [[nodiscard]] QDate knownSince(domain::PartyId id) const;
    /// Candidates for "the same party": equal name key or equal pinyin, same kind.
    [[nodiscard]] std::vector<domain::Party> sameName(domain::PartyKind kind, const QString &name) const;
    /// Living records of a kind in groups of two and more that share a resident number or are pronounced alike; at most `limit` groups.
    /// Goes through an index of the whole register: for a job.
    [[nodiscard]] std::vector<std::vector<domain::PartyId>> alike(domain::PartyKind kind, size_t limit) const;
    [[nodiscard]] std::vector<domain::ResponsiblePerson> persons(domain::PartyId id) const;
    /// A record that gave way, and why.
    struct Succession {
        domain::Party party;
        domain::PartyId successor; ///< the one it gave way to, which may have given way itself
        journal::SuccessionReason reason = journal::SuccessionReason::DuplicateRecord;
        QString decisionNo;
    };
    /// Parties whose facts this one answers for.
    [[nodiscard]] std::vector<Succession> predecessors(domain::PartyId id) const;
    /// How this party gave way; none = it stands on its own.
    [[nodiscard]] std::optional<Succession> successionOf(domain::PartyId id) const;
    [[nodiscard]] qint64 count(domain::PartyKind kind) const;

    /// One row of a list, with today's cached rating.
    struct Row {
        domain::Party party; ///< without notes, former names
        int scoreCenti = 0;
        int stars = 0;
        domain::Grade grade = domain::Grade::U;
        int delta90Centi = 0;
        quint8 lists = 0;    ///< bit 1 << ListKind for every list it is on today
        QDate lastInspection;
    };
    /// In the order of `ids`; a missing id gives an empty row.
    [[nodiscard]] std::vector<Row> rows(std::span<const quint32> ids) const;
    /// First rows by name, straight from the index: what a list shows before PartyIndex is loaded.
    [[nodiscard]] std::vector<Row> firstRows(domain::PartyKind kind, int limit) const;

private:
    const Database &m_database;
};

} // namespace chengcai::store
