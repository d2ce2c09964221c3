// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/office.h"

#include "domain/identifier.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "services/ratings.h"

#include <QDirIterator>
#include <QFile>

namespace chengcai::tests {

using namespace Qt::StringLiterals;

Office::Office(QDate day) : clock(day), m_folder(m_dir.filePath(u"store"_s))
{
    services::CreateOptions options;
    options.folder = m_folder;
    options.office = u"演示市财政局"_s;
    options.accountName = u"first"_s;
    options.fullName = u"First Person"_s;
    auto made = services::Session::create(options, clock);
    if (!made)
        qFatal("no store: %s", qPrintable(made.error().message + made.error().detail));
    m_session = std::move(*made);
}

void Office::reopen(store::OpenMode mode)
{
    m_session.reset();
    auto opened = services::Session::open(m_folder, mode, clock);
    if (!opened)
        qFatal("not opened: %s", qPrintable(opened.error().message + opened.error().detail));
    m_session = std::move(*opened);
}

bool Office::add(const QString &name, domain::Roles roles)
{
    return m_session->addAccount(name, name, roles, std::nullopt).ok();
}

bool Office::signIn(const QString &name)
{
    return m_session->signIn(name, std::nullopt).ok();
}

domain::PartyId Office::party(domain::PartyKind kind, const QString &identifier, const QString &name)
{
    domain::Party party;
    party.kind = kind;
    party.identifier = identifier;
    party.name = name;
    party.region = u"410105"_s;
    const auto id = services::PartyRegister(*m_session).create({party});
    if (!id)
        qFatal("party refused: %s", qPrintable(id.error().message + id.error().detail));
    return *id;
}

domain::FactId Office::fact(domain::PartyId party, const QString &indicator, QDate effectiveOn, QDate until, const QString &decisionNo)
{
    domain::CreditFact fact;
    fact.party = party;
    fact.indicator = indicator;
    fact.effectiveOn = effectiveOn;
    fact.until = until;
    fact.decisionNo = decisionNo;
    fact.text = u"演示事实 "_s + indicator;
    const auto id = services::FactRegister(*m_session).record(fact);
    if (!id)
        qFatal("fact refused: %s", qPrintable(id.error().message + id.error().detail));
    return *id;
}

int Office::score(domain::PartyId party, QDate asOf, QDate knownAt) const
{
    const auto explained = services::explain(m_session->reader(), party, {asOf, knownAt});
    return explained ? explained->rating.scoreCenti : -1;
}

QString uscc(int number)
{
    const QString body = u"91410105MA%1"_s.arg(number, 6, 10, QChar(u'0'));
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    for (const QChar organisation : u"0123456789X"_s) {
        for (const QChar last : alphabet) {
            const QString code = body + organisation + last;
            if (domain::checkUscc(code).valid())
                return code;
        }
    }
    return {};
}

bool folderContains(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator all(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            qFatal("not copied");
    }
}

} // namespace chengcai::tests
