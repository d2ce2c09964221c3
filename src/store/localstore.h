// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/rating.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

#include <array>
#include <vector>

namespace chengcai::store {

class Database;

/// First 8 bytes of a SHA-256 over the values in the order of the columns, each with its type and length.
[[nodiscard]] QByteArray rowChecksum(const QVariantList &values);
/// Rows of local tables whose checksum fails, named, key boxes included: for verify.
[[nodiscard]] QStringList damagedLocalRows(const Database &database);
/// A setting of the store, for who only reads.
[[nodiscard]] base::Result<QByteArray> storeSetting(const Database &database, const QString &name);
/// Parties of one kind on the last day of a quarter.
struct TrendPoint {
    QDate day;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    std::array<qint64, 5> grades{}; ///< by domain::Grade
    qint64 scoreSumCenti = 0;       ///< of those rated
    bool operator==(const TrendPoint &) const = default;
};
/// What was computed last, by day and kind.
struct Trend {
    qint64 position = 0; ///< received_no it was known at; 0 = never computed
    std::vector<TrendPoint> points;
};
/// A damaged row reads as never computed.
[[nodiscard]] Trend storedTrend(const Database &database);
/// Drafts of everybody.
[[nodiscard]] qint64 draftCount(const Database &database);
/// SQLite takes a null string or byte array for NULL: these never are.
[[nodiscard]] QString notNull(const QString &text);
[[nodiscard]] QByteArray notNull(const QByteArray &bytes);

/// Settings, saved views, column mappings and drafts: rows with a checksum, neither truth nor projection.
class LocalStore
{
public:
    LocalStore(Database &database, const base::Clock &clock);

    /// Null user = of the store. A row whose checksum fails reads as an error, never as empty.
    [[nodiscard]] base::Result<QByteArray> setting(const base::Uid &user, const QString &name) const;
    [[nodiscard]] base::Result<void> setSetting(const base::Uid &user, const QString &name, const QByteArray &value);
    /// Names of the settings with that prefix.
    [[nodiscard]] QStringList settingNames(const base::Uid &user, const QString &prefix) const;
    [[nodiscard]] base::Result<void> removeSetting(const base::Uid &user, const QString &name);

    struct DraftRow {
        QString form;    ///< which form, with its version
        QString subject; ///< which record; empty = a new one
        qint64 savedAt = 0;
        QByteArray content;
    };
    [[nodiscard]] base::Result<void> saveDraft(const base::Uid &user, const DraftRow &draft);
    [[nodiscard]] base::Result<QList<DraftRow>> drafts(const base::Uid &user) const;
    [[nodiscard]] base::Result<void> removeDraft(const base::Uid &user, const QString &form, const QString &subject);

    /// In place of what was computed before.
    [[nodiscard]] base::Result<void> setTrend(const Trend &trend);

private:
    Database &m_database;
    const base::Clock &m_clock;
};

} // namespace chengcai::store
