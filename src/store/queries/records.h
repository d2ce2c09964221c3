// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "store/database.h"

#include <functional>
#include <optional>
#include <vector>

namespace chengcai::store {

/// A mutual review that counts at a position: given or confirmed by then, and neither set aside nor withdrawn.
struct MutualScore {
    domain::RecordId id;
    QDate nodeOn;  ///< day of the node that it is about
    QDate from;    ///< day on which it was given or confirmed: from then on the party is rated
    int score = 0; ///< 0 … 100
};

/// Reads records of any type. Any connection; thread of that connection.
class RecordQueries
{
public:
    explicit RecordQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::Record> byNumber(const QString &number) const;
    [[nodiscard]] std::optional<domain::Record> byId(domain::RecordId id) const;
    [[nodiscard]] std::optional<domain::Record> byUid(const base::Uid &uid) const;
    /// Of that type with that key, the latest first.
    [[nodiscard]] std::vector<domain::Record> byKey(domain::RecordType type, const QString &key) const;
    /// The latest first; at most `limit`.
    [[nodiscard]] std::vector<domain::Record> ofType(domain::RecordType type, int limit) const;
    /// What a record holds, as it is stored: the canonical form of its values.
    struct Content {
        domain::RecordId id;
        QString key;
        QByteArray content;
    };
    /// Every record of that type whose key begins so and which is in one of the states of the mask, by key.
    void forEachOfKeys(domain::RecordType type, const QString &prefix, quint32 states, const std::function<void(const Content &)> &found) const;
    /// In one of the states of the mask, the latest first.
    [[nodiscard]] std::vector<domain::Record> inStates(domain::RecordType type, quint32 states) const;
    /// As the party it is about or as its counterpart; the latest first.
    [[nodiscard]] std::vector<domain::Record> ofParty(domain::PartyId party) const;
    /// Records that stand in another one's place, by type.
    [[nodiscard]] std::vector<domain::Record> ofSubject(domain::RecordId subject, domain::RecordType type) const;
    /// With a clock; those of the earliest day first.
    [[nodiscard]] std::vector<domain::Record> due() const;
    [[nodiscard]] qint64 count(domain::RecordType type) const;
    /// Highest running number behind the prefix.
    [[nodiscard]] int lastNumber(const QString &prefix) const;

    /// Of that party and of those it answers for at that position, by id; of several with one key the first that was given.
    [[nodiscard]] std::vector<MutualScore> mutualScores(domain::PartyId party, qint64 position) const;
    /// Everybody with such a review, and the first day of one.
    void forEachReviewed(qint64 position, const std::function<void(qint64 party, QDate from)> &row) const;

    /// A step and who recorded it; the opening is the first.
    struct StepRow {
        domain::RecordStep step;
        base::Uid author;
        QString authorName;
        qint64 at = 0; ///< received_no
    };
    [[nodiscard]] std::vector<StepRow> steps(const domain::Record &record) const;

private:
    [[nodiscard]] std::vector<domain::Record> rows(const QString &where, const QVariantList &values, const QString &order = QStringLiteral("opened_on DESC,id DESC")) const;
    [[nodiscard]] std::optional<domain::Record> one(const QString &where, const QVariant &value) const;

    const Database &m_database;
};

} // namespace chengcai::store
