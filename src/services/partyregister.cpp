// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partyregister.h"

#include "base/text.h"
#include "services/appending.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::IdentifierType;
using domain::Party;
using domain::PartyId;
using journal::PartyField;
using store::EntityType;
using store::PartyQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyRegister)
};

constexpr qsizetype LongestText = 4000;

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

Error noSuchParty()
{
    return refuse(u"PTY-001"_s, u"party"_s, Text::tr("There is no such party in this store. Search the register by name or identifier."));
}

/// What is recorded: tidy texts, NFC.
Party tidied(Party party)
{
    for (QString *text : {&party.name, &party.nameEn, &party.region, &party.address, &party.legalRepresentative, &party.contact,
                          &party.phone, &party.category, &party.identifierReason})
        *text = base::tidyName(*text);
    party.notes = party.notes.normalized(QString::NormalizationForm_C).trimmed();
    QStringList former;
    for (const QString &name : std::as_const(party.formerNames)) {
        if (const QString tidy = base::tidyName(name); !tidy.isEmpty() && !former.contains(tidy))
            former.append(tidy);
    }
    party.formerNames = former;
    return party;
}

void checkTexts(const Party &party, std::vector<PartyProblem> &problems)
{
    const std::initializer_list<std::pair<QString, QString>> texts{
        {u"name"_s, party.name}, {u"name_en"_s, party.nameEn}, {u"address"_s, party.address},
        {u"legal_representative"_s, party.legalRepresentative}, {u"contact"_s, party.contact}, {u"phone"_s, party.phone},
        {u"category"_s, party.category}, {u"former_names"_s, party.formerNames.join(u' ')}, {u"identifier_reason"_s, party.identifierReason}, {u"notes"_s, party.notes}};
    for (const auto &[field, text] : texts) {
        if (const QString reason = base::forbiddenCharacter(text, field == u"notes"); !reason.isEmpty())
            problems.push_back({u"PTY-003"_s, field, reason, false});
        else if (text.size() > LongestText)
            problems.push_back({u"PTY-004"_s, field, Text::tr("The text is longer than 4,000 characters. Shorten it."), false});
    }
}

void checkRegion(const QString &region, std::vector<PartyProblem> &problems)
{
    if (region.isEmpty())
        return;
    const bool sixDigits = region.size() == 6 && std::all_of(region.begin(), region.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!sixDigits)
        problems.push_back({u"PTY-005"_s, u"region"_s, Text::tr("The region is not a code of six digits. Enter one such as 410105."), false});
    else if (regionName(region) == region)
        problems.push_back({u"PTY-105"_s, u"region"_s, Text::tr("The region %1 is not in the list of this program.").arg(region), true});
}

void checkIdentifierText(const PartyIdentifier &identifier, const QString &reason, std::vector<PartyProblem> &problems)
{
    const QString sentence = identifierSentence(identifier);
    if (identifier.wrongKind)
        problems.push_back({u"PTY-011"_s, u"identifier"_s, sentence, false});
    else if (!identifier.check.valid() && reason.isEmpty())
        problems.push_back({u"PTY-012"_s, u"identifier"_s,
                            sentence % u' ' % Text::tr("If it is real all the same, write down the reason for accepting it."), false});
    else if (!identifier.check.valid())
        problems.push_back({u"PTY-112"_s, u"identifier"_s, sentence, true});
    else if (!identifier.check.warning.isEmpty())
        problems.push_back({u"PTY-113"_s, u"identifier"_s, identifier.check.warning, true});
}

std::vector<Party> sameIdentifier(const Session &session, const domain::IdentifierCheck &check)
{
    const PartyQueries parties(session.store().database());
    if (check.type == IdentifierType::Uscc)
        return parties.byUscc(check.normalised);
    if (session.fieldKey().isEmpty())
        return {};
    return parties.byMac(journal::keyedHash(session.fieldKey(), check.normalised.toUtf8()));
}

std::optional<Error> firstError(const std::vector<PartyProblem> &problems)
{
    for (const PartyProblem &problem : problems) {
        if (!problem.warning)
            return refuse(problem.code, problem.field, problem.message);
    }
    return std::nullopt;
}

/// Puts the identifier where it belongs: a USCC in clear, a resident number only sealed and masked.
Result<void> identify(Session &session, journal::PartyBody &body)
{
    const auto check = checkPartyIdentifier(body.party.kind, body.party.identifier, session.clock().today()).check;
    body.party.identifierType = check.type;
    body.party.identifier = check.normalised;
    if (check.valid())
        body.party.identifierReason.clear();
    if (check.type == IdentifierType::Uscc)
        return {};
    const auto sealed = sealIdentifier(session, check.normalised);
    if (!sealed)
        return sealed.error();
    body.party.identifier = sealed->masked;
    body.identifierCipher = sealed->cipher;
    body.identifierMac = sealed->mac;
    return {};
}

} // namespace

std::vector<PartyProblem> PartyRegister::check(const PartyInput &input, PartyId except) const
{
    const Party party = tidied(input.party);
    const PartyQueries parties(m_session.store().database());
    std::vector<PartyProblem> problems;
    if (party.name.isEmpty())
        problems.push_back({u"PTY-002"_s, u"name"_s, Text::tr("The party has no name. Enter the name of its certificate."), false});
    checkTexts(party, problems);
    checkRegion(party.region, problems);
    const auto stored = except.isValid() ? parties.byId(except) : std::nullopt;
    if (stored && stored->kind != party.kind)
        problems.push_back({u"PTY-013"_s, u"kind"_s,
                            Text::tr("The kind of a recorded party cannot be changed. Record it once more under the other kind."), false});
    if (party.identifier.trimmed().isEmpty()) {
        problems.push_back({u"PTY-010"_s, u"identifier"_s, Text::tr("The party has no identifier. Enter the one of its certificate."), false});
    } else if (!stored || stored->identifier != party.identifier) {
        const PartyIdentifier identifier = checkPartyIdentifier(party.kind, party.identifier, m_session.clock().today());
        checkIdentifierText(identifier, party.identifierReason, problems);
        for (const Party &other : sameIdentifier(m_session, identifier.check)) {
            if (other.kind == party.kind && other.id != except)
                problems.push_back({u"PTY-020"_s, u"identifier"_s,
                                    Text::tr("“%1” has this identifier already. Open that record instead.").arg(other.name), false});
        }
    }
    if (!party.name.isEmpty() && (!stored || stored->name != party.name)) {
        for (const Party &other : parties.sameName(party.kind, party.name)) {
            if (other.id != except)
                problems.push_back({u"PTY-120"_s, u"name"_s,
                                    Text::tr("“%1” (%2) has the same name or is pronounced alike. Make sure that it is another party.")
                                        .arg(other.name, other.identifier),
                                    true});
        }
    }
    std::stable_partition(problems.begin(), problems.end(), [](const PartyProblem &problem) { return !problem.warning; });
    return problems;
}

Result<PartyId> PartyRegister::create(const PartyInput &input)
{
    if (const auto allowed = m_session.require(domain::Action::RecordParty); !allowed)
        return allowed.error();
    if (const auto error = firstError(check(input)))
        return *error;
    journal::PartyBody body{tidied(input.party), {}, {}};
    if (const auto done = identify(m_session, body); !done)
        return done.error();
    const auto appended = appendChange(m_session, u"party.create"_s, journal::encodeParty(body));
    if (!appended)
        return appended.error();
    const PartyId id(store::localId(m_session.store().database(), appended->created.front(), EntityType::Party));
    announceParties(m_session, {id});
    return id;
}

namespace {

/// The fields in which `now` differs from `before`; the identifier's are added by whoever seals it.
QList<PartyField> differences(const Party &before, const Party &now)
{
    QList<PartyField> fields;
    const auto differ = [&fields](PartyField field, const auto &a, const auto &b) {
        if (a != b)
            fields.append(field);
    };
    differ(PartyField::Name, before.name, now.name);
    differ(PartyField::NameEn, before.nameEn, now.nameEn);
    differ(PartyField::FormerNames, before.formerNames, now.formerNames);
    differ(PartyField::Region, before.region, now.region);
    differ(PartyField::Address, before.address, now.address);
    differ(PartyField::LegalRepresentative, before.legalRepresentative, now.legalRepresentative);
    differ(PartyField::Contact, before.contact, now.contact);
    differ(PartyField::Phone, before.phone, now.phone);
    differ(PartyField::Category, before.category, now.category);
    differ(PartyField::Status, before.status, now.status);
    differ(PartyField::Notes, before.notes, now.notes);
    return fields;
}

} // namespace

Result<void> PartyRegister::amend(PartyId id, const PartyInput &input)
{
    if (const auto allowed = m_session.require(domain::Action::RecordParty); !allowed)
        return allowed.error();
    const auto before = PartyQueries(m_session.store().database()).byId(id);
    if (!before)
        return noSuchParty();
    if (const auto error = firstError(check(input, id)))
        return *error;
    journal::PartyBody body{tidied(input.party), {}, {}};
    // Why a code was accepted can be said better; a code that passes its check has nothing to explain.
    if (body.party.identifier == before->identifier && (before->identifierReason.isEmpty() || body.party.identifierReason.isEmpty()))
        body.party.identifierReason = before->identifierReason;
    if (body.party.name != before->name && !body.party.formerNames.contains(before->name))
        body.party.formerNames.append(before->name);
    QList<PartyField> fields = differences(*before, body.party);
    if (body.party.identifier == before->identifier) {
        if (body.party.identifierReason != before->identifierReason)
            fields << PartyField::IdentifierReason;
    } else {
        if (const auto done = identify(m_session, body); !done)
            return done.error();
        fields << PartyField::IdentifierType << PartyField::Identifier << PartyField::IdentifierReason;
        if (!body.identifierMac.isEmpty() || before->identifierType == IdentifierType::ResidentId)
            fields << PartyField::IdentifierCipher << PartyField::IdentifierMac;
    }
    if (fields.isEmpty())
        return {};
    std::sort(fields.begin(), fields.end());
    auto heads = headsOf(m_session, EntityType::Party, id.value(), fields);
    return appendAbout(m_session, u"party.amend"_s, journal::encodePartyAmend(before->uid, body, fields, std::move(heads)), {id});
}

Result<void> PartyRegister::withdraw(PartyId id, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::MergeParties); !allowed)
        return allowed.error();
    const store::Database &database = m_session.store().database();
    const auto found = PartyQueries(database).byId(id);
    if (!found)
        return noSuchParty();
    if (reason.trimmed().isEmpty())
        return refuse(u"PTY-040"_s, u"reason"_s, Text::tr("Withdrawing a party needs a written reason."));
    const store::FactQueries facts(database);
    if (!facts.ofParty(id).empty() || !facts.listings(id).empty() || !PartyQueries(database).predecessors(id).empty())
        return refuse(u"PTY-041"_s, u"party"_s,
                      Text::tr("Facts, list entries or another record hang on this party, so it cannot be withdrawn. Close it instead."));
    const journal::ReasonBody body{base::tidyName(reason), m_session.clock().today(), {}};
    auto heads = headsOf(m_session, EntityType::Party, id.value(), QList{PartyField::Withdrawn});
    return appendAbout(m_session, u"party.withdraw"_s,
                       journal::encodeReason(journal::ChangeKind::PartyWithdraw, found->uid, body, std::move(heads)), {id});
}

std::optional<Party> party(const Reader &reader, PartyId id)
{
    return PartyQueries(reader.database()).byId(id);
}

} // namespace chengcai::services
