// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/changes/bodies.h"
#include "store/audit.h"
#include "store/merge/intake.h"
#include "store/projections/projections.h"
#include "support/storefixture.h"

#include <QSqlQuery>
#include <QTest>

/// Entries carried from one store to another without files: for tests of what an intake makes of them.
namespace chengcai::tests::parcels {

using namespace Qt::StringLiterals;
using base::Uid;
using journal::Change;
using journal::Entry;
using journal::PartyField;

/// Entries on their way, with what proves their origins.
struct Parcel {
    struct Origin {
        Uid uid;
        QByteArray deviceKey;
        QByteArray nonce;
    };
    std::vector<Origin> origins;
    std::vector<std::pair<QByteArray, QByteArray>> entries; ///< raw, signature
};

/// Everything a store holds, in the order of admission.
inline Parcel everythingOf(store::Store &from)
{
    Parcel parcel;
    QSqlQuery query(from.database().sql());
    query.exec(u"SELECT j.raw,j.sig,o.device_key FROM journal j JOIN origin o USING(origin_id) ORDER BY received_no"_s);
    while (query.next()) {
        const Entry entry = journal::decodeEntry(query.value(0).toByteArray()).value();
        if (entry.seq == 1)
            parcel.origins.push_back({entry.origin, query.value(2).toByteArray(), journal::decodeSession(entry.changes.front())->originNonce});
        parcel.entries.emplace_back(query.value(0).toByteArray(), query.value(1).toByteArray());
    }
    return parcel;
}

inline base::Result<store::IntakeReport> take(store::Store &into, const Parcel &parcel, bool first = false)
{
    auto intake = store::Intake::begin(into.ledger(), {});
    if (!intake)
        return intake.error();
    for (const Parcel::Origin &origin : parcel.origins) {
        if (auto announced = (*intake)->announce(origin.uid, origin.deviceKey, origin.nonce); !announced)
            return announced.error();
    }
    for (const auto &[raw, signature] : parcel.entries) {
        if (auto offered = (*intake)->offer(raw, signature); !offered)
            return offered.error();
    }
    auto report = (*intake)->fold({});
    if (!report)
        return report;
    if (auto committed = (*intake)->commit(first ? nullptr : &into.keyring().device(), {}); !committed)
        return committed.error();
    return report;
}

/// An office with ten parties, and a laptop's store that began with all the office had.
class Bureau
{
public:
    Bureau()
    {
        inspector = office.addAccount(u"li"_s, domain::Role::Inspector);
        for (int i = 1; i <= 10; ++i)
            parties.push_back(office.addParty(i)->created.front());
        laptop = std::move(*store::Store::create(office.path(u"laptop"_s), office.clock()));
        if (!take(*laptop, everythingOf(office.store()), true) || !laptop->startSession(u"tests"_s))
            qFatal("no laptop");
    }
    base::Result<store::Appended> onLaptop(const QString &kind, std::vector<Change> changes) { return laptop->ledger().append({kind, std::move(changes), {}, {}}, inspector); }
    [[nodiscard]] Change amendPhone(store::Store &at, int party, const QString &phone) const
    {
        journal::PartyBody body;
        body.party.phone = phone;
        const qint64 id = store::localId(at.database(), parties[size_t(party)], store::EntityType::Party);
        return journal::encodePartyAmend(parties[size_t(party)], body, {PartyField::Phone},
                                         {{int(PartyField::Phone), store::fieldHeads(at.database(), store::EntityType::Party, id, int(PartyField::Phone))}});
    }
    /// The next entry of the laptop's own chain, whatever its author may do.
    [[nodiscard]] Parcel forged(const std::vector<Change> &changes, const QString &kind, const Uid &author, const journal::SigningKey &key, qint64 hlc = 0) const
    {
        Parcel parcel = everythingOf(*laptop);
        const store::Ledger::Mark mark = laptop->ledger().mark();
        Entry entry = journal::decodeEntry(parcel.entries.back().first).value();
        entry.seq = mark.seq + 1;
        entry.prev = mark.hash;
        entry.hlc = hlc == 0 ? entry.hlc + 1 : hlc;
        entry.author = author;
        entry.certificate = author;
        entry.kind = kind;
        entry.changes = changes;
        const QByteArray raw = journal::encodeEntry(entry).value();
        parcel.entries.emplace_back(raw, journal::signEntry(journal::entryHash(raw), key));
        return parcel;
    }

    StoreFixture office;
    store::Signer inspector;
    std::vector<Uid> parties;
    std::unique_ptr<store::Store> laptop;
};

inline QString rootOf(store::Store &at)
{
    const auto root = store::stateRoot(at.database());
    return root ? QString::fromLatin1(root->toBytes().toHex()) : root.error().message;
}

inline void expectSound(store::Store &at)
{
    const auto verified = store::verify(at.database(), at.folder(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : qPrintable(verified.error().message));
    const auto folded = store::rebuild(at.database(), false, {});
    QVERIFY2(folded.ok() && folded->equal, folded.ok() ? qPrintable(folded->firstDifference) : qPrintable(folded.error().message + folded.error().detail));
}

} // namespace chengcai::tests::parcels
