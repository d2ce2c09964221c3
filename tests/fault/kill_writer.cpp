// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a store until it is killed.
//
//   kill_writer append STORE    makes a store and appends to it; says on standard output what has been acknowledged: "<received_no>\n"
//                               after each commit
//   kill_writer migrate STORE   brings a store to a schema that does not exist yet
#include "base/clock.h"
#include "journal/changes/bodies.h"
#include "store/migrations.h"
#include "store/store.h"
#include "support/storefixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

/// An account of its own: the first one if the store has none.
store::Signer signer(store::Store &store, journal::SigningKey &key)
{
    const base::Uid user = journal::randomUid();
    store::Signer signer{user, user, domain::Role::Administrator | domain::Role::Supervisor, &key};
    store::Draft draft;
    draft.kind = u"account.create"_s;
    draft.changes.push_back(journal::encodeAccount({user, u"writer"_s, {}, signer.roles, key.publicKey, true}));
    const auto made = store.ledger().append(draft, signer);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return signer;
}

void acknowledge(qint64 receivedNo)
{
    std::printf("%lld\n", static_cast<long long>(receivedNo));
    std::fflush(stdout);
}

int append(const QString &folder)
{
    const base::SystemClock clock;
    auto store = store::Store::create(folder, clock);
    if (!store || !(*store)->startSession(u"kill_writer"_s)) // a store that cannot even be begun acknowledges nothing
        return 1;
    auto key = journal::SigningKey::generate();
    const store::Signer who = signer(**store, key);
    for (int i = 1;; ++i) {
        store::Draft draft;
        draft.kind = u"party.create"_s;
        draft.changes = {tests::StoreFixture::partyChange(i)};
        const auto party = (*store)->ledger().append(draft, who);
        if (!party)
            return 2;
        acknowledge(party->receivedNo);
        auto batch = (*store)->ledger().beginBatch(u"import.facts"_s, who);
        if (!batch)
            return 3;
        for (int fact = 0; fact < 200; ++fact) {
            if (!(*batch)->add(tests::StoreFixture::factChange(party->created.front(), i * 1000 + fact)))
                return 4;
        }
        const auto committed = (*batch)->commit();
        if (!committed)
            return 5;
        acknowledge(*committed);
    }
}

int upgrade(const QString &folder)
{
    auto scripts = store::migrationScripts();
    scripts.push_back({store::newestSchema() + 1, u"next"_s,
                       "CREATE TABLE next(id INTEGER PRIMARY KEY, raw BLOB NOT NULL) STRICT; INSERT INTO next SELECT received_no,raw FROM journal;"
                       "CREATE INDEX next_raw ON next(raw);"});
    const auto database = store::Database::open(folder + u"/store.ccj"_s, store::OpenMode::ReadWrite);
    return database && store::migrate(**database, scripts) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 64;
    const QString folder = QString::fromLocal8Bit(argv[2]);
    return qstrcmp(argv[1], "migrate") == 0 ? upgrade(folder) : append(folder);
}
