// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importrows.h"

#include "base/text.h"
#include "domain/fact.h"
#include "journal/cbor.h"
#include "journal/changes/bodies.h"
#include "services/partyregister.h"
#include "store/projections/projections.h"
#include "store/queries/facts.h"
#include "store/queries/registry.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using domain::CreditFact;
using journal::CborWriter;
using exchange::TextRule;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

/// A party as a row may name it: one identifier, up to four kinds.
struct Candidate {
    domain::PartyKind kind = domain::PartyKind::Supplier;
    domain::PartyId id;
    base::Uid uid;
};
struct Named {
    std::vector<Candidate> parties;
    QString code;    ///< of the error when there is none
    QString message;
};

struct KnownIndicator {
    QString code;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    bool known = false;
    bool retired = false;
    bool followsBan = false;
};

/// Equal for facts that are equal in party, indicator, effectiveOn, until, normalised decision number and text: a hash nobody can
/// make collide, for a collision would drop a fact as a duplicate.
using Likeness = base::Uid;

Likeness likenessOf(const CreditFact &fact)
{
    QByteArray bytes;
    CborWriter out(bytes);
    out.integer(fact.party.value());
    out.text(fact.indicator);
    out.integer(fact.effectiveOn.toJulianDay());
    out.integer(fact.until.toJulianDay());
    out.text(base::decisionKey(fact.decisionNo));
    out.text(fact.text);
    return Likeness::fromBytes(QByteArrayView(journal::sha256(bytes).bytes.data(), 16));
}

class FactImporter : public RowImporter
{
public:
    FactImporter(const Reader &reader, const PartyFinder &finder, QDate today, const exchange::ColumnMapping &mapping)
        : m_finder(finder), m_mapping(mapping), m_today(today), m_adopted(store::adoptedRuleBooks(reader.database())), m_facts(reader.database()),
          m_storeHasFacts(m_facts.count() > 0)
    {
    }

    [[nodiscard]] RowOutcome take(const exchange::Row &row) override;

private:
    [[nodiscard]] const Named &named(const exchange::Cell &cell, CellReader &reader);
    [[nodiscard]] Named lookUp(const QString &identifier) const;
    [[nodiscard]] const KnownIndicator &indicator(const QString &code);
    [[nodiscard]] const Candidate *choose(CellReader &reader, const KnownIndicator &indicator);
    void readFact(CellReader &reader, CreditFact &fact);

    const PartyFinder &m_finder;
    const exchange::ColumnMapping m_mapping;
    QDate m_today;
    std::vector<domain::RuleBook> m_adopted;
    store::FactQueries m_facts;
    bool m_storeHasFacts;
    QHash<QByteArray, Named> m_named;
    QHash<QString, KnownIndicator> m_indicators;
    QSet<Likeness> m_seen;
};

Named FactImporter::lookUp(const QString &identifier) const
{
    Named named;
    const auto found = m_finder.find(identifier);
    if (!found) {
        named.code = found.error().code;
        named.message = found.error().message;
        return named;
    }
    for (const domain::Party &party : *found)
        named.parties.push_back({party.kind, party.id, party.uid});
    if (!named.parties.empty())
        return named;
    const domain::IdentifierCheck check = domain::checkIdentifier(identifier, m_today);
    if (check.valid()) {
        named.code = u"IMP-202"_s;
        named.message = Text::tr("No party with this identifier is registered. Import the parties first.");
    } else {
        named.code = u"IMP-203"_s;
        named.message = identifierSentence({check, false});
    }
    return named;
}

// Files name the same parties again and again; the cell's own bytes are the key, so that a hit costs no decoding.
const Named &FactImporter::named(const exchange::Cell &cell, CellReader &reader)
{
    const auto key = QByteArray::fromRawData(cell.utf8.data(), cell.utf8.size());
    if (const auto known = m_named.constFind(key); known != m_named.constEnd())
        return *known;
    const QString identifier = reader.text(u"party"_s, TextRule::Code);
    if (reader.refused(u"party"_s)) {
        static const Named refused; // not remembered: the next row with this cell has to be told so, too
        return refused;
    }
    Named found;
    if (!identifier.isEmpty()) {
        found = lookUp(identifier);
    } else {
        found.code = u"IMP-201"_s;
        found.message = Text::tr("The row names no party. Enter the identifier of the party the fact is about.");
    }
    return *m_named.insert(cell.utf8.toByteArray(), found);
}

const KnownIndicator &FactImporter::indicator(const QString &code)
{
    if (const auto known = m_indicators.constFind(code); known != m_indicators.constEnd())
        return *known;
    KnownIndicator entry;
    entry.code = code;
    const auto &today = m_adopted[size_t(domain::rulingVersion(m_adopted, m_today))];
    const domain::Indicator *found = today.indicator(code);
    for (auto book = m_adopted.rbegin(); !found && book != m_adopted.rend(); ++book)
        found = book->indicator(code);
    const auto kind = domain::kindOfIndicator(code);
    entry.known = found && kind;
    if (entry.known) {
        entry.kind = *kind;
        entry.retired = found->retired;
        entry.followsBan = found->validityFollowsBan;
    }
    return *m_indicators.insert(code, entry);
}

const Candidate *FactImporter::choose(CellReader &reader, const KnownIndicator &indicator)
{
    const Named &party = named(reader.cell(u"party"_s), reader);
    if (party.parties.empty()) {
        if (!party.code.isEmpty())
            reader.error(party.code, u"party"_s, party.message);
        return nullptr;
    }
    if (!indicator.known)
        return nullptr;
    for (const Candidate &candidate : party.parties) {
        if (candidate.kind == indicator.kind)
            return &candidate;
    }
    reader.error(u"FCT-021"_s, u"indicator"_s,
                 Text::tr("The indicator %1 is for another kind of party. Codes of this kind begin with %2.")
                     .arg(indicator.code, domain::indicatorPrefix(party.parties.front().kind)));
    return nullptr;
}

void FactImporter::readFact(CellReader &reader, CreditFact &fact)
{
    fact.effectiveOn = reader.date(u"effective_on"_s);
    fact.until = reader.date(u"until"_s);
    fact.decisionNo = reader.text(u"decision_no"_s);
    fact.decidedOn = reader.date(u"decided_on"_s);
    fact.authority = reader.text(u"authority"_s);
    fact.fineFen = reader.fen(u"fine_fen"_s);
    fact.amountFen = reader.fen(u"amount_fen"_s);
    fact.banFrom = reader.date(u"ban_from"_s);
    fact.banUntil = reader.date(u"ban_until"_s);
    fact.publicUntil = reader.date(u"public_until"_s);
    fact.text = reader.text(u"text"_s, TextRule::MultiLine);
    fact.source = reader.text(u"source"_s);
}

RowOutcome FactImporter::take(const exchange::Row &row)
{
    RowOutcome outcome;
    CellReader reader(row, m_mapping, outcome);
    CreditFact fact;
    fact.indicator = reader.text(u"indicator"_s, TextRule::Code).toUpper();
    const KnownIndicator &rule = indicator(fact.indicator);
    if (fact.indicator.isEmpty() && outcome.errors.empty())
        reader.error(u"IMP-204"_s, u"indicator"_s, Text::tr("The row names no indicator. Enter a code of the catalogue, such as GY-N15."));
    else if (!rule.known && !fact.indicator.isEmpty())
        reader.error(u"FCT-020"_s, u"indicator"_s, Text::tr("The rules do not know an indicator %1. Choose one of the catalogue.").arg(fact.indicator));
    else if (rule.retired)
        reader.error(u"FCT-022"_s, u"indicator"_s,
                     Text::tr("The indicator %1 is retired: it keeps its points but takes no new facts. Choose its successor.").arg(fact.indicator));
    const Candidate *party = choose(reader, rule);
    readFact(reader, fact);
    if (!outcome.errors.empty())
        return outcome;
    fact.party = party->id;
    if (const auto valid = domain::checkFact(fact); !valid) {
        outcome.errors.push_back(valid.error());
        return outcome;
    }
    for (const domain::FactWarning &warning : domain::factWarnings(fact, m_today, rule.followsBan))
        reader.warn(warning.code, warning.field, warning.message);
    outcome.party = party->id;
    const Likeness likeness = likenessOf(fact);
    if (m_seen.contains(likeness) || (m_storeHasFacts && m_facts.duplicateOf(fact))) {
        outcome.kind = RowOutcome::Kind::Duplicate;
        return outcome;
    }
    m_seen.insert(likeness);
    outcome.kind = RowOutcome::Kind::Created;
    outcome.change = journal::encodeFact({fact, party->uid});
    return outcome;
}

} // namespace

std::unique_ptr<RowImporter> factImporter(const Reader &reader, const PartyFinder &finder, QDate today, const exchange::ColumnMapping &mapping)
{
    return std::make_unique<FactImporter>(reader, finder, today, mapping);
}

} // namespace chengcai::services
