// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/exchangebodies.h"
#include "services/bureau.h"
#include "services/conflicts.h"
#include "services/laptop.h"
#include "services/releases.h"
#include "services/tampered.h"

#include <QDir>

namespace chengcai::tests {

namespace {

/// Two more entries of the laptop's chain that its store knows nothing of: one with a number that is taken, one far ahead.
void offerForged(services::Session &office, services::Session &laptop)
{
    const base::Uid own = laptop.store().ledger().mark().origin;
    const std::vector<journal::ChainHead> heads = store::chainHeads(office.store().database());
    const journal::ChainHead head = *std::find_if(heads.begin(), heads.end(), [&own](const journal::ChainHead &one) { return one.origin == own; });
    auto intake = store::Intake::begin(office.store().ledger(), journal::randomUid());
    journal::Entry entry = *store::entryWithHash(laptop.store().database(), head.hash);
    const auto offer = [&](qint64 seq, const base::Hash &prev) {
        entry.seq = seq;
        entry.prev = prev;
        entry.hlc += 7;
        const QByteArray raw = *journal::encodeEntry(entry);
        if (!(*intake)->offer(raw, journal::signEntry(journal::entryHash(raw), laptop.store().keyring().device())))
            qFatal("not offered");
    };
    const auto origins = store::originRows(laptop.store().database());
    for (const store::OriginRow &origin : *origins) {
        if (const auto announced = (*intake)->announce(origin.head.origin, origin.deviceKey, origin.nonce); !announced)
            qFatal("not announced: %s", qPrintable(announced.error().detail));
    }
    offer(head.seq, store::entryHashAt(laptop.store().database(), own, head.seq - 1));
    offer(head.seq + 9, journal::sha256("unknown"));
    if (!(*intake)->fold({}) || !(*intake)->commit(&office.store().keyring().device(), {}))
        qFatal("not taken");
}

} // namespace

// An office after a year of exchange: two laptops, one of them cloned and revoked, a release, a conflict, entries decided upon.
std::unique_ptr<services::Session> storeToTamperWith(const QString &folder, const base::Clock &clock)
{
    Bureau office;
    office.as(u"first"_s);
    const auto supplier = office.party(PartyKind::Supplier, uscc(5), u"演示供应商 005"_s);
    Laptop one(office.clock, u"zhang"_s);
    Laptop two(office.clock, u"qian"_s);
    (void)one.party(PartyKind::Expert, u"11010519491231002X"_s, u"演示专家 03"_s);
    one.join(office, u"ZZ-01"_s, Role::Supervisor);
    two.join(office, u"ZZ-02"_s);
    const auto at = [](Laptop &laptop) { return services::findParties(laptop.session(), uscc(5))->front().id; };
    const auto send = [&office](Laptop &laptop, const QString &name) {
        return services::exportBundle(laptop.session(), laptop.file(name), {}) && services::importBundle(office.session(), laptop.file(name), false, {});
    };
    const auto rename = [](services::Session &session, domain::PartyId id, const QString &address) {
        domain::Party party = *services::party(session.reader(), id);
        party.address = address;
        return services::PartyRegister(session).amend(id, {party}).ok();
    };
    const auto must = [](bool done, const char *what) {
        if (!done)
            qFatal("the year of exchange went otherwise: %s", what);
    };
    must(one.record(at(one), 1, "证据 1") && two.record(at(two), 2, QByteArray(2000, 'p')), "facts");
    must(rename(one.session(), at(one), u"演示路一号"_s), "address there");
    office.as(u"wang"_s);
    must(rename(office.session(), supplier, u"演示路二号"_s), "address here");
    must(send(one, u"a"_s) && send(two, u"b"_s), "files");
    must(services::prepareRelease(office.session(), {}).ok(), "release prepared");
    office.as(u"zhao"_s);
    must(services::publishRelease(office.session(), {one.file(u"r"_s), {}}, {}).ok(), "release published");
    must(two.record(at(two), 3) && send(two, u"c"_s), "another file");
    offerForged(office.session(), two.session());
    office.as(u"first"_s);
    must(services::revokeDevice(office.session(), journal::deviceId(two.session().store().keyring().device().publicKey), u"遗失"_s).ok(), "revoked");
    office.as(u"wang"_s);
    const auto aside = services::entriesSetAside(office.session().reader(), false);
    must(!aside.empty() && services::rejectEntry(office.session(), aside.front().hash, u"演示理由"_s).ok(), "rejected");
    office.close();
    const QString copy = folder + u"/exchanged"_s;
    copyFolder(office.folder(), copy);
    auto session = services::Session::open(copy, store::OpenMode::ReadWrite, clock);
    return session && (*session)->signIn(u"first"_s, std::nullopt) ? std::move(*session) : nullptr;
}

} // namespace chengcai::tests
