// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importrows.h"

#include "journal/changes/bodies.h"
#include "services/appending.h"
#include "services/partyregister.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using domain::IdentifierType;
using domain::Party;
using exchange::TextRule;
using journal::PartyField;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

/// A column of the file that a party takes over as it is. Not mapped = not touched in a registered party.
struct TextColumn {
    const char *field;
    PartyField number;
    QString Party::*member;
};
constexpr std::array<TextColumn, 7> TextColumns{{{"name", PartyField::Name, &Party::name},
                                                 {"name_en", PartyField::NameEn, &Party::nameEn},
                                                 {"region", PartyField::Region, &Party::region},
                                                 {"address", PartyField::Address, &Party::address},
                                                 {"legal_representative", PartyField::LegalRepresentative, &Party::legalRepresentative},
                                                 {"phone", PartyField::Phone, &Party::phone},
                                                 {"category", PartyField::Category, &Party::category}}};

class PartyImporter : public RowImporter
{
public:
    PartyImporter(Session &session, const exchange::ColumnMapping &mapping)
        : m_session(session), m_mapping(mapping), m_today(session.clock().today()), m_parties(session.store().database()) {}

    [[nodiscard]] RowOutcome take(const exchange::Row &row) override;

private:
    [[nodiscard]] Party read(CellReader &reader);
    [[nodiscard]] std::optional<PartyIdentifier> identify(CellReader &reader, const Party &party) const;
    [[nodiscard]] std::vector<Party> registered(const PartyIdentifier &identifier) const;
    void create(CellReader &reader, RowOutcome &outcome, Party party, const PartyIdentifier &identifier);
    void update(RowOutcome &outcome, const Party &before, const Party &now);
    [[nodiscard]] QList<PartyField> changes(const Party &before, const Party &now) const;

    Session &m_session;
    const exchange::ColumnMapping m_mapping;
    QDate m_today;
    store::PartyQueries m_parties;
    /// Rows of this file by kind and identifier: what was said and where.
    QHash<QString, std::pair<qint64, size_t>> m_inFile;
    bool m_statusGiven = false;
};

size_t statement(const Party &party)
{
    size_t hash = size_t(party.status);
    for (const TextColumn &column : TextColumns)
        hash = qHash(party.*column.member, hash);
    return hash;
}

Party PartyImporter::read(CellReader &reader)
{
    Party party;
    for (const TextColumn &column : TextColumns)
        party.*column.member = reader.text(QString::fromLatin1(column.field));
    const QString kind = reader.text(u"kind"_s);
    if (const auto known = domain::partyKindFromName(kind))
        party.kind = *known;
    else if (kind.isEmpty())
        reader.error(u"IMP-101"_s, u"kind"_s, Text::tr("The row does not say which kind of party it is. Enter purchaser, agency, supplier or expert."));
    else
        reader.error(u"IMP-102"_s, u"kind"_s, Text::tr("“%1” is no kind of party. Enter purchaser, agency, supplier or expert.").arg(kind.left(40)));
    const QString status = reader.text(u"status"_s);
    m_statusGiven = !status.isEmpty();
    if (const auto known = domain::partyStatusFromName(status))
        party.status = *known;
    else if (!status.isEmpty())
        reader.error(u"IMP-103"_s, u"status"_s, Text::tr("“%1” is no status of a party. Enter active, suspended or closed.").arg(status.left(40)));
    if (party.name.isEmpty())
        reader.error(u"PTY-002"_s, u"name"_s, Text::tr("The party has no name. Enter the name of its certificate."));
    const bool sixDigits = party.region.size() == 6 && std::all_of(party.region.begin(), party.region.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!party.region.isEmpty() && !sixDigits)
        reader.error(u"PTY-005"_s, u"region"_s, Text::tr("The region is not a code of six digits. Enter one such as 410105."));
    else if (!party.region.isEmpty() && regionName(party.region) == party.region)
        reader.warn(u"PTY-105"_s, u"region"_s, Text::tr("The region %1 is not in the list of this program.").arg(party.region));
    party.identifier = reader.text(u"identifier"_s, TextRule::Code);
    return party;
}

std::optional<PartyIdentifier> PartyImporter::identify(CellReader &reader, const Party &party) const
{
    if (party.identifier.isEmpty()) {
        if (reader.cell(u"identifier"_s).isEmpty())
            reader.error(u"PTY-010"_s, u"identifier"_s, Text::tr("The party has no identifier. Enter the one of its certificate."));
        return std::nullopt;
    }
    PartyIdentifier identifier = checkPartyIdentifier(party.kind, party.identifier, m_today);
    if (identifier.wrongKind) {
        reader.error(u"PTY-011"_s, u"identifier"_s, identifierSentence(identifier));
        return std::nullopt;
    }
    // A real code that fails its check is in the register only if somebody has accepted it in writing.
    if (!identifier.check.valid() && registered(identifier).empty()) {
        reader.error(u"PTY-012"_s, u"identifier"_s,
                     identifierSentence(identifier) + u' ' +
                         Text::tr("If it is real all the same, record the party by hand with the reason for accepting it."));
        return std::nullopt;
    }
    if (!identifier.check.warning.isEmpty())
        reader.warn(u"PTY-113"_s, u"identifier"_s, identifier.check.warning);
    return identifier;
}

std::vector<Party> PartyImporter::registered(const PartyIdentifier &identifier) const
{
    if (identifier.check.type == IdentifierType::Uscc)
        return m_parties.byUscc(identifier.check.normalised);
    return m_parties.byMac(journal::keyedHash(m_session.fieldKey(), identifier.check.normalised.toUtf8()));
}

void PartyImporter::create(CellReader &reader, RowOutcome &outcome, Party party, const PartyIdentifier &identifier)
{
    for (const Party &other : m_parties.sameName(party.kind, party.name)) {
        reader.warn(u"PTY-120"_s, u"name"_s,
                    Text::tr("“%1” (%2) has the same name or is pronounced alike. Make sure that it is another party.").arg(other.name, other.identifier));
    }
    journal::PartyBody body{std::move(party), {}, {}};
    body.party.identifierType = identifier.check.type;
    body.party.identifier = identifier.check.normalised;
    if (identifier.check.type == IdentifierType::ResidentId) {
        const auto sealed = sealIdentifier(m_session, identifier.check.normalised);
        if (!sealed) {
            outcome.errors.push_back(sealed.error());
            return;
        }
        body.party.identifier = sealed->masked;
        body.identifierCipher = sealed->cipher;
        body.identifierMac = sealed->mac;
    }
    outcome.kind = RowOutcome::Kind::Created;
    outcome.change = journal::encodeParty(body);
}

/// Fields in which a mapped, filled cell differs: an empty cell says nothing about what is registered.
QList<PartyField> PartyImporter::changes(const Party &before, const Party &now) const
{
    QList<PartyField> fields;
    for (const TextColumn &column : TextColumns) {
        const QString &value = now.*column.member;
        if (m_mapping.column(QString::fromLatin1(column.field)) >= 0 && !value.isEmpty() && value != before.*column.member)
            fields.append(column.number);
    }
    if (m_statusGiven && now.status != before.status)
        fields.append(PartyField::Status);
    return fields;
}

void PartyImporter::update(RowOutcome &outcome, const Party &before, const Party &now)
{
    outcome.party = before.id;
    QList<PartyField> fields = changes(before, now);
    if (fields.isEmpty()) {
        outcome.kind = RowOutcome::Kind::Duplicate;
        return;
    }
    journal::PartyBody body{now, {}, {}};
    if (fields.contains(PartyField::Name)) {
        body.party.formerNames = m_parties.byId(before.id)->formerNames;
        body.party.formerNames.append(before.name);
        fields.append(PartyField::FormerNames);
    }
    std::sort(fields.begin(), fields.end());
    outcome.kind = RowOutcome::Kind::Updated;
    outcome.change = journal::encodePartyAmend(before.uid, body, fields, headsOf(m_session, store::EntityType::Party, before.id.value(), fields));
}

RowOutcome PartyImporter::take(const exchange::Row &row)
{
    RowOutcome outcome;
    CellReader reader(row, m_mapping, outcome);
    const Party party = read(reader);
    const auto identifier = identify(reader, party);
    if (!outcome.errors.empty() || !identifier)
        return outcome;
    const QString key = QString::number(int(party.kind)) + identifier->check.normalised;
    if (const auto earlier = m_inFile.constFind(key); earlier != m_inFile.constEnd()) {
        if (earlier->second == statement(party))
            outcome.kind = RowOutcome::Kind::Duplicate;
        else
            reader.error(u"IMP-104"_s, u"identifier"_s, Text::tr("Row %1 of this file says something else about the same party. Keep one of the two rows.").arg(earlier->first));
        return outcome;
    }
    m_inFile.insert(key, {row.line, statement(party)});
    const auto known = registered(*identifier);
    const auto same = std::find_if(known.begin(), known.end(), [&](const Party &other) { return other.kind == party.kind; });
    if (same == known.end())
        create(reader, outcome, party, *identifier);
    else
        update(outcome, *same, party);
    return outcome;
}

} // namespace

std::unique_ptr<RowImporter> partyImporter(Session &session, const exchange::ColumnMapping &mapping)
{
    return std::make_unique<PartyImporter>(session, mapping);
}

} // namespace chengcai::services
