// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment.h"
#include "services/factregister.h"
#include "services/office.h"
#include "services/partyregister.h"
#include "services/transfer.h"
#include "store/audit.h"

#include <QFile>

namespace chengcai::tests {

using namespace Qt::StringLiterals;

/// A field store of its own, made and signed in without a password, that may join an office.
class Laptop
{
public:
    explicit Laptop(const base::Clock &clock, const QString &account = u"li"_s) : m_clock(clock)
    {
        services::CreateOptions options;
        options.folder = folder();
        options.office = u"演示外勤"_s;
        options.accountName = account;
        options.fullName = u"演示检查员 "_s + account;
        options.central = false;
        auto made = services::Session::create(options, clock);
        if (!made)
            qFatal("no store: %s", qPrintable(made.error().message));
        m_session = std::move(*made);
    }
    [[nodiscard]] services::Session &session() { return *m_session; }
    [[nodiscard]] QString folder() const { return m_dir.filePath(u"store"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    void close() { m_session.reset(); }
    void reopen(store::OpenMode mode = store::OpenMode::ReadWrite)
    {
        m_session.reset();
        auto opened = services::Session::open(folder(), mode, m_clock);
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().message + opened.error().detail));
        m_session = std::move(*opened);
        if (const auto in = m_session->signIn({}, std::nullopt); !in)
            qFatal("not signed in: %s", qPrintable(in.error().message));
    }

    /// Asks, is approved and accepts.
    void join(Office &office, const QString &label, domain::Roles roles = domain::Role::Inspector)
    {
        const auto joined = tryJoin(office, label, roles);
        if (!joined)
            qFatal("not joined: %s %s", qPrintable(joined.error().message), qPrintable(joined.error().detail));
    }
    [[nodiscard]] base::Result<services::Joined> tryJoin(Office &office, const QString &label, domain::Roles roles)
    {
        const auto asked = services::requestEnrolment(session(), label, u"演示科"_s, roles, file(u"ask.cce"_s));
        if (!asked)
            return asked.error();
        const auto approved = services::approveEnrolment(office.session(), {asked->file, file(u"answer.ccb"_s), {}, {}, {}, asked->fingerprint, std::nullopt}, {});
        if (!approved)
            return approved.error();
        return services::acceptEnrolment(session(), file(u"answer.ccb"_s), approved->officeFingerprint, {});
    }

    domain::PartyId party(domain::PartyKind kind, const QString &identifier, const QString &name)
    {
        domain::Party party;
        party.kind = kind;
        party.identifier = identifier;
        party.name = name;
        party.region = u"410105"_s;
        const auto id = services::PartyRegister(session()).create({party});
        if (!id)
            qFatal("party refused: %s", qPrintable(id.error().message + id.error().detail));
        return *id;
    }
    /// A fact about a party; with content, a file of evidence.
    [[nodiscard]] bool record(domain::PartyId party, int number, const QByteArray &content = {})
    {
        domain::CreditFact fact;
        fact.party = party;
        fact.indicator = u"GY-N15"_s;
        fact.effectiveOn = QDate(2025, 1, 1).addDays(number);
        fact.text = u"演示事实 %1"_s.arg(number);
        QStringList files;
        if (!content.isEmpty()) {
            files << file(u"照片%1.txt"_s.arg(number));
            QFile evidence(files.first());
            if (!evidence.open(QIODevice::WriteOnly) || evidence.write(content) != content.size())
                return false;
        }
        return services::FactRegister(session()).submit(fact, files).ok();
    }

private:
    QTemporaryDir m_dir;
    const base::Clock &m_clock;
    std::unique_ptr<services::Session> m_session;
};

[[nodiscard]] inline QByteArray rootOf(services::Session &session)
{
    const auto root = store::stateRoot(session.store().database());
    return root ? root->toBytes().toHex() : QByteArray();
}

/// The sentence of an error, empty for success: for QCOMPARE(codeOf(…), …).
template <typename T> [[nodiscard]] QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace chengcai::tests
