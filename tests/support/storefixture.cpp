// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storefixture.h"

namespace chengcai::tests {

using namespace Qt::StringLiterals;
using journal::Change;

namespace {

template <typename T> T take(base::Result<T> result)
{
    if (!result)
        qFatal("%s: %s (%s)", qPrintable(result.error().code), qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

void need(const base::Result<void> &result)
{
    if (!result)
        qFatal("%s: %s (%s)", qPrintable(result.error().code), qPrintable(result.error().message), qPrintable(result.error().detail));
}

Change accountChange(const QString &name, domain::Roles roles, const base::Uid &user, const QByteArray &publicKey)
{
    return journal::encodeAccount({user, name, name, roles, publicKey, true});
}

} // namespace

StoreFixture::StoreFixture(domain::Roles roles)
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(path(u"state"_s)));
    m_store = take(store::Store::create(folder(), m_clock));
    need(m_store->startSession(u"tests"_s));
    m_accounts.push_back(std::make_unique<Account>(Account{journal::randomUid(), roles, journal::SigningKey::generate()}));
    const Account &first = *m_accounts.front();
    take(m_store->keyring().create(u"admin"_s, std::nullopt, first.key, journal::randomBytes(32), first.user));
    take(append(u"store.create"_s, {accountChange(u"admin"_s, roles, first.user, first.key.publicKey),
                                    journal::encodeStore({u"演示财政局"_s, u"410100"_s, u"jiangsu-2019"_s, false, true})}));
}

store::Signer StoreFixture::signer() const
{
    const Account &first = *m_accounts.front();
    return {first.user, first.user, first.roles, &first.key};
}

store::Signer StoreFixture::addAccount(const QString &name, domain::Roles roles)
{
    m_accounts.push_back(std::make_unique<Account>(Account{journal::randomUid(), roles, journal::SigningKey::generate()}));
    const Account &added = *m_accounts.back();
    take(append(u"account.create"_s, {accountChange(name, roles, added.user, added.key.publicKey)}));
    return {added.user, added.user, roles, &added.key};
}

base::Result<store::Appended> StoreFixture::append(const QString &kind, std::vector<Change> changes)
{
    return m_store->ledger().append({kind, std::move(changes), {}, {}}, signer());
}

Change StoreFixture::partyChange(int number)
{
    journal::PartyBody body;
    body.party.kind = domain::PartyKind::Supplier;
    body.party.identifier = u"9141010000%1X"_s.arg(number, 7, 10, QLatin1Char('0'));
    body.party.identifierReason = u"演示"_s;
    body.party.name = u"演示供应商 %1"_s.arg(number, 3, 10, QLatin1Char('0'));
    body.party.region = u"410100"_s;
    return journal::encodeParty(body);
}

Change StoreFixture::factChange(const base::Uid &party, int number)
{
    journal::FactBody body;
    body.party = party;
    body.fact.indicator = u"GY-N01"_s;
    body.fact.effectiveOn = QDate(2024, 1, 1).addDays(number % 365);
    body.fact.decisionNo = u"演示财采罚〔2024〕%1号"_s.arg(number);
    body.fact.authority = u"演示财政局"_s;
    body.fact.fineFen = 100 * number;
    body.fact.text = u"提供虚假材料谋取中标"_s;
    body.fact.source = u"演示"_s;
    return journal::encodeFact(body);
}

base::Result<store::Appended> StoreFixture::addParty(int number)
{
    return append(u"party.create"_s, {partyChange(number)});
}

base::Result<store::Appended> StoreFixture::addFact(const base::Uid &party, int number)
{
    return append(u"fact.record"_s, {factChange(party, number)});
}

void StoreFixture::reopen()
{
    m_store.reset();
    m_store = take(store::Store::open(folder(), store::OpenMode::ReadWrite, m_clock));
    need(m_store->startSession(u"tests"_s));
}

} // namespace chengcai::tests
