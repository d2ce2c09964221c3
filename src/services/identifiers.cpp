// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partyregister.h"

#include "base/text.h"
#include "domain/rulebook.h"
#include "store/queries/cases.h"
#include "store/queries/parties.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::IdentifierCheck;
using domain::IdentifierProblem;
using domain::IdentifierType;
using domain::PartyKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyRegister)
};

constexpr qsizetype KeyIdBytes = 16;

Error notSignedIn()
{
    return {ErrorKind::NotAuthorised, u"PTY-090"_s,
            Text::tr("Resident identity numbers are encrypted; sign in first so that they can be read or matched."), {}, {}};
}

/// A mistyped resident number must not be taken for a mistyped USCC: it would then be stored in the clear.
bool looksResident(const IdentifierCheck &resident)
{
    return resident.problem == IdentifierProblem::None || resident.problem == IdentifierProblem::CheckCharacter;
}

bool mayBeResident(const QString &code)
{
    return code.size() > 1 && std::all_of(code.begin(), code.end() - 1, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

PartyIdentifier checkPartyIdentifier(PartyKind kind, const QString &text, QDate today)
{
    const IdentifierCheck resident = domain::checkResidentId(text, today);
    const IdentifierCheck uscc = domain::checkUscc(text);
    switch (kind) {
    case PartyKind::Expert: return {resident, !resident.valid() && uscc.valid()};
    case PartyKind::Supplier: return {!uscc.valid() && looksResident(resident) ? resident : uscc, false};
    case PartyKind::Purchaser:
    case PartyKind::Agency: return {uscc, !uscc.valid() && looksResident(resident)};
    }
    return {};
}

QString identifierSentence(const PartyIdentifier &identifier)
{
    if (identifier.wrongKind)
        return Text::tr("This is an identifier of the other type: experts have a resident number, purchasers and agencies a unified social "
                        "credit code. Check the kind of the party.");
    return domain::identifierSentence(identifier.check);
}

Result<SealedIdentifier> sealIdentifier(store::Keyring &keyring, QByteArrayView fieldKey, const QString &number)
{
    const QByteArray plain = number.toUtf8();
    SealedIdentifier sealed{domain::maskResidentId(number), {}, journal::keyedHash(fieldKey, plain)};
    // Named by the number's keyed hash, not by the party: one person in two kinds has one key, and erasing it erases the number everywhere.
    const QByteArray keyId = sealed.mac.left(KeyIdBytes);
    const auto key = keyring.personKey(base::Uid::fromBytes(keyId), fieldKey, true);
    if (!key)
        return key.error();
    sealed.cipher = keyId + journal::seal(key->view(), plain, keyId);
    return sealed;
}

Result<SealedIdentifier> sealIdentifier(Session &session, const QString &number)
{
    const QByteArrayView fieldKey = session.fieldKey();
    if (fieldKey.isEmpty())
        return notSignedIn();
    // A dry run on a read-only store records nothing, so it makes no key either.
    if (session.readOnly())
        return SealedIdentifier{domain::maskResidentId(number), {}, journal::keyedHash(fieldKey, number.toUtf8())};
    return sealIdentifier(session.store().keyring(), fieldKey, number);
}

Result<QString> openIdentifier(const store::Keyring &keyring, QByteArrayView fieldKey, const QByteArray &cipher)
{
    const QByteArray keyId = cipher.left(KeyIdBytes);
    const auto plain = keyring.openPersonal(base::Uid::fromBytes(keyId), fieldKey, QByteArrayView(cipher).sliced(keyId.size()), keyId);
    return plain ? Result<QString>(QString::fromUtf8(*plain)) : plain.error();
}

Result<QString> PartyRegister::revealIdentifier(domain::PartyId id, const QString &caseNumber, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::RevealIdentifier); !allowed)
        return allowed.error();
    if (caseNumber.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorKind::InputRefused, u"PTY-091"_s,
                     Text::tr("A resident number is shown only for an open case: enter the case number and the reason."), {}, u"case"_s};
    const store::Database &database = m_session.store().database();
    const auto shown = store::PartyQueries(database).byId(id);
    const QByteArray cipher = store::PartyQueries(database).identifierCipher(id);
    if (!shown || cipher.size() <= KeyIdBytes)
        return Error{ErrorKind::InputRefused, u"PTY-092"_s, Text::tr("This party has no encrypted number. Its identifier is shown in full."), {}, {}};
    const auto file = store::CaseQueries(database).byNumber(caseNumber.trimmed());
    if (!file || file->party != id || file->progress.state == domain::CaseState::Closed)
        return Error{ErrorKind::InputRefused, u"PTY-093"_s,
                     Text::tr("There is no open case %1 about this person. Open the case first, or correct its number.").arg(caseNumber.trimmed()), {}, u"case"_s};
    const auto plain = openIdentifier(m_session.store().keyring(), m_session.fieldKey(), cipher);
    if (!plain)
        return plain.error();
    // The look is on record before anybody sees the number.
    store::Draft draft;
    draft.kind = u"identifier.reveal"_s;
    draft.changes.push_back(journal::encodeReason(journal::ChangeKind::IdentifierReveal, shown->uid,
                                                  {base::tidyName(reason), m_session.clock().today(), base::tidyName(caseNumber)}, {}));
    if (const auto appended = m_session.store().ledger().append(draft, m_session.signer()); !appended)
        return appended.error();
    return *plain;
}

Result<std::vector<domain::Party>> PartyFinder::find(const QString &identifierOrUid) const
{
    const store::PartyQueries parties(m_database);
    const QString text = identifierOrUid.trimmed();
    if (const QByteArray raw = QByteArray::fromHex(text.toLatin1()); text.size() == 32 && raw.size() == 16) {
        const auto found = parties.byUid(base::Uid::fromBytes(raw));
        return found ? std::vector{*found} : std::vector<domain::Party>{};
    }
    const QString code = domain::checkUscc(text).normalised;
    std::vector<domain::Party> found = parties.byUscc(code);
    if (!found.empty())
        return found;
    if (!m_fieldKey.isEmpty())
        return parties.byMac(journal::keyedHash(m_fieldKey, code.toUtf8()));
    if (looksResident(domain::checkResidentId(text, m_today)))
        return notSignedIn();
    return found;
}

QHash<QString, std::vector<domain::Party>> PartyFinder::findAll(const QStringList &identifiers) const
{
    const store::PartyQueries parties(m_database);
    QHash<QString, std::vector<domain::Party>> found;
    for (domain::Party &party : parties.byUsccs(identifiers))
        found[party.identifier].push_back(std::move(party));
    for (const QString &code : identifiers) {
        if (m_fieldKey.isEmpty() || !mayBeResident(code) || found.contains(code))
            continue;
        if (auto persons = parties.byMac(journal::keyedHash(m_fieldKey, code.toUtf8())); !persons.empty())
            found.insert(code, std::move(persons));
    }
    return found;
}

Result<std::vector<domain::Party>> findParties(const Session &session, const QString &identifierOrUid)
{
    return PartyFinder(session.store().database(), session.fieldKey(), session.clock().today()).find(identifierOrUid);
}

const std::vector<Region> &regions()
{
    static const std::vector<Region> all = [] {
        std::vector<Region> list;
        QFile file(u":/chengcai/regions.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return list;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.trimmed().split(u',');
            if (cells.size() >= 4)
                list.push_back({cells[0], cells[1], cells[2], cells[3] == u"1"});
        }
        return list;
    }();
    return all;
}

QString regionName(const QString &code)
{
    for (const Region &region : regions()) {
        if (region.code == code)
            return domain::inScreenLanguage(region.nameZh, region.nameEn);
    }
    return code;
}

} // namespace chengcai::services
