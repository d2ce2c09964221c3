// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partyregister.h"

#include "base/text.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using domain::IdentifierType;
using domain::Party;
using domain::PartyId;
using store::PartyQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyRegister)
};

/// Why two records look like one; empty if only a hash is shared.
QString resemblance(const Party &a, const Party &b)
{
    if (a.identifier == b.identifier)
        return Text::tr("same identifier");
    if (base::nameKey(a.name) == base::nameKey(b.name))
        return Text::tr("same name");
    return base::pinyin(a.name) == base::pinyin(b.name) ? Text::tr("same pinyin") : QString();
}

} // namespace

std::vector<PartyDuplicate> duplicatesOf(const Reader &reader, PartyId id)
{
    const PartyQueries parties(reader.database());
    const auto own = parties.byId(id);
    std::vector<PartyDuplicate> found;
    if (!own)
        return found;
    const auto add = [&](const std::vector<Party> &candidates, const auto &why) {
        for (const Party &other : candidates) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const PartyDuplicate &old) { return old.party.id == other.id; });
            if (other.id != id && other.kind == own->kind && !known)
                found.push_back({other, why(other)});
        }
    };
    if (own->identifierType == IdentifierType::Uscc)
        add(parties.byUscc(own->identifier), [](const Party &) { return Text::tr("same identifier"); });
    const QString key = base::nameKey(own->name);
    add(parties.sameName(own->kind, own->name),
        [&key](const Party &other) { return base::nameKey(other.name) == key ? Text::tr("same name") : Text::tr("same pinyin"); });
    return found;
}

std::vector<DuplicatePair> possibleDuplicates(const Reader &reader, domain::PartyKind kind, int limit)
{
    const PartyQueries parties(reader.database());
    std::vector<DuplicatePair> pairs;
    for (const std::vector<PartyId> &group : parties.alike(kind, size_t(limit))) {
        const auto first = parties.byId(group.front());
        for (size_t i = 1; i < group.size() && pairs.size() < size_t(limit); ++i) {
            const auto second = parties.byId(group[i]);
            if (!first || !second)
                continue;
            if (const QString why = resemblance(*first, *second); !why.isEmpty())
                pairs.push_back({*first, *second, why});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) { return a.first.id.value() < b.first.id.value(); });
    return pairs;
}

} // namespace chengcai::services
