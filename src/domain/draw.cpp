// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draw.h"

#include "domain/uidtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

Error wrong(const QString &code, const QString &message, const QString &field = {})
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hexOf(const Uid &uid)
{
    return uid.toBytes().toHex();
}

template <typename List, typename Key> bool strictlySorted(const List &list, Key key)
{
    return std::adjacent_find(list.begin(), list.end(), [key](const auto &a, const auto &b) { return !(key(a) < key(b)); }) == list.end();
}

size_t orderOf(Grade grade)
{
    return size_t(std::find(Strata.begin(), Strata.end(), grade) - Strata.begin());
}

/// Relations as sets: the draw asks for every inspector and party.
class Exclusions
{
public:
    explicit Exclusions(const DrawInput &input)
    {
        for (const DrawRelation &relation : input.relations)
            relation.region.isEmpty() ? void(m_parties.insert({relation.inspector, relation.party})) : void(m_regions.insert({relation.inspector, relation.region}));
    }
    [[nodiscard]] Conflict of(const DrawInspector &inspector, const DrawParty &party) const
    {
        if (inspector.onLeave)
            return Conflict::OnLeave;
        if (m_parties.contains({inspector.user, party.party}))
            return Conflict::RelatedToParty;
        if (m_regions.contains({inspector.user, party.region}))
            return Conflict::RelatedToDistrict;
        const auto &last = party.lastInspectors;
        return std::find(last.begin(), last.end(), inspector.user) == last.end() ? Conflict::None : Conflict::InspectedLast;
    }

private:
    QSet<QPair<Uid, Uid>> m_parties;
    QSet<QPair<Uid, QString>> m_regions;
};

struct Ticketed {
    QByteArray ticket;
    const DrawParty *party = nullptr;
};

std::vector<Ticketed> drawParties(const DrawInput &input)
{
    std::array<std::vector<Ticketed>, 5> pots;
    for (const DrawParty &party : input.parties)
        pots[size_t(party.grade)].push_back({partyTicket(input.seed, party.party), &party});
    std::vector<Ticketed> drawn;
    for (const DrawStratum &stratum : input.strata) {
        std::vector<Ticketed> &pot = pots[size_t(stratum.grade)];
        const int quota = quotaOf(stratum, int(pot.size()));
        std::partial_sort(pot.begin(), pot.begin() + quota, pot.end(), [](const Ticketed &a, const Ticketed &b) { return a.ticket < b.ticket; });
        drawn.insert(drawn.end(), pot.begin(), pot.begin() + quota);
    }
    return drawn;
}

/// Index of the inspector who gets the next place, −1 if nobody may.
int nextInspector(const DrawInput &input, const std::vector<size_t> &able, const std::vector<int> &places, const std::vector<QByteArray> &tickets, const std::vector<Uid> &taken)
{
    int best = -1;
    for (size_t i = 0; i < able.size(); ++i) {
        const size_t one = able[i];
        if (std::find(taken.begin(), taken.end(), input.inspectors[one].user) != taken.end())
            continue;
        const size_t other = best < 0 ? one : able[size_t(best)];
        if (best < 0 || std::tie(places[one], tickets[i]) < std::tie(places[other], tickets[size_t(best)]))
            best = int(i);
    }
    return best;
}

Result<std::vector<Uid>> drawInspectors(const DrawInput &input, const Exclusions &exclusions, const DrawParty &party, std::vector<int> &places)
{
    std::vector<size_t> able;
    std::vector<QByteArray> tickets;
    for (size_t i = 0; i < input.inspectors.size(); ++i) {
        if (exclusions.of(input.inspectors[i], party) != Conflict::None)
            continue;
        able.push_back(i);
        tickets.push_back(inspectorTicket(input.seed, party.party, input.inspectors[i].user));
    }
    std::vector<Uid> taken;
    while (int(taken.size()) < input.inspectorsPerParty) {
        const int next = nextInspector(input, able, places, tickets, taken);
        if (next < 0)
            return Error{ErrorKind::InputRefused, u"DRW-010"_s,
                         Text::tr("A drawn party has fewer inspectors without a conflict than places. Name more inspectors, or fewer per party, and draw again."),
                         uidText(party.party), u"inspectors"_s};
        ++places[able[size_t(next)]];
        taken.push_back(input.inspectors[able[size_t(next)]].user);
    }
    return taken;
}

Result<void> checkNumbers(const DrawInput &input)
{
    if (input.inspectorsPerParty < 1 || input.inspectorsPerParty > MostInspectorsPerParty)
        return wrong(u"DRW-001"_s, Text::tr("A party is inspected by one to %1 inspectors; choose such a number.").arg(MostInspectorsPerParty), u"inspectors"_s);
    if (qsizetype(input.parties.size()) > MostDrawParties || qsizetype(input.inspectors.size()) > MostDrawInspectors)
        return wrong(u"DRW-002"_s, Text::tr("One draw takes at most %1 parties and %2 inspectors. Draw by district.").arg(MostDrawParties).arg(MostDrawInspectors), u"scope"_s);
    for (const DrawStratum &stratum : input.strata) {
        if (stratum.percent < 0 || stratum.percent > 100 || stratum.count.value_or(0) < 0)
            return wrong(u"DRW-003"_s, Text::tr("A grade's share is 0 to 100 per cent, or a number of parties that is not negative."), u"strata"_s);
    }
    return {};
}

bool isOrdered(const DrawInput &input)
{
    const auto byParty = [](const auto &one) { return one.party; };
    const bool relations = std::all_of(input.relations.begin(), input.relations.end(), [](const DrawRelation &one) { return one.party.isNull() != one.region.isEmpty(); });
    const bool last = std::all_of(input.parties.begin(), input.parties.end(), [](const DrawParty &one) { return std::is_sorted(one.lastInspectors.begin(), one.lastInspectors.end()); });
    return relations && last && strictlySorted(input.parties, byParty) && strictlySorted(input.omissions, byParty) && strictlySorted(input.relations, [](const DrawRelation &one) { return one; })
        && strictlySorted(input.inspectors, [](const DrawInspector &one) { return one.user; }) && strictlySorted(input.strata, [](const DrawStratum &one) { return orderOf(one.grade); });
}

} // namespace

int quotaOf(const DrawStratum &stratum, int parties)
{
    return stratum.count ? std::min(*stratum.count, parties) : quotaOf(parties, stratum.percent);
}

void DrawInput::sort()
{
    const auto byParty = [](const auto &a, const auto &b) { return a.party < b.party; };
    std::sort(parties.begin(), parties.end(), byParty);
    std::sort(omissions.begin(), omissions.end(), byParty);
    std::sort(inspectors.begin(), inspectors.end(), [](const DrawInspector &a, const DrawInspector &b) { return a.user < b.user; });
    std::sort(relations.begin(), relations.end());
    std::sort(strata.begin(), strata.end(), [](const DrawStratum &a, const DrawStratum &b) { return orderOf(a.grade) < orderOf(b.grade); });
    for (DrawParty &party : parties)
        std::sort(party.lastInspectors.begin(), party.lastInspectors.end());
}

QByteArray partyTicket(const QString &seed, const Uid &party)
{
    return sha256Hex("CHENGCAI-DRAW-1\n" + seed.toUtf8() + "\nparty\n" + hexOf(party));
}

QByteArray inspectorTicket(const QString &seed, const Uid &party, const Uid &inspector)
{
    return sha256Hex("CHENGCAI-DRAW-1\n" + seed.toUtf8() + "\ninspector\n" + hexOf(party) + '\n' + hexOf(inspector));
}

Conflict conflictOf(const DrawInput &input, const DrawInspector &inspector, const DrawParty &party)
{
    return Exclusions(input).of(inspector, party);
}

QString conflictLabel(Conflict conflict)
{
    switch (conflict) {
    case Conflict::None: return {};
    case Conflict::OnLeave: return Text::tr("on leave");
    case Conflict::RelatedToParty: return Text::tr("related to the party");
    case Conflict::RelatedToDistrict: return Text::tr("related to the district");
    case Conflict::InspectedLast: return Text::tr("inspected it last time");
    }
    return {};
}

Result<void> checkDrawInput(const DrawInput &input)
{
    if (input.seed.isEmpty() || input.seed.size() > 1000 || input.seed.contains(u'\n') || input.seed != input.seed.normalized(QString::NormalizationForm_C))
        return wrong(u"DRW-004"_s, Text::tr("A draw needs a seed of one line, up to 1,000 characters. Enter the numbers that were drawn."), u"seed"_s);
    if (!input.asOf.isValid() || input.position < 0)
        return wrong(u"DRW-005"_s, Text::tr("A draw names the day of its grades and its position in the journal. Gather the parties anew."), u"as_of"_s);
    if (auto numbers = checkNumbers(input); !numbers)
        return numbers;
    if (!isOrdered(input))
        return wrong(u"DRW-006"_s, Text::tr("The lists of the draw are not in their order or name somebody twice. Gather the parties anew."));
    return {};
}

Result<std::vector<Drawn>> makeDraw(const DrawInput &input)
{
    if (const auto checked = checkDrawInput(input); !checked)
        return checked.error();
    const Exclusions exclusions(input);
    std::vector<int> places(input.inspectors.size(), 0);
    std::vector<Drawn> drawn;
    for (const Ticketed &one : drawParties(input)) {
        auto inspectors = drawInspectors(input, exclusions, *one.party, places);
        if (!inspectors)
            return inspectors.error();
        drawn.push_back({one.party->party, one.party->grade, one.ticket, *std::move(inspectors)});
    }
    return drawn;
}

base::Hash drawnHash(const std::vector<Drawn> &drawn)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Drawn &one : drawn) {
        QByteArray line = gradeName(one.grade).toLatin1() + ' ' + hexOf(one.party);
        for (const Uid &inspector : one.inspectors)
            line += ' ' + hexOf(inspector);
        line += '\n';
        hash.addData(line);
    }
    return base::Hash::fromBytes(hash.result());
}

} // namespace chengcai::domain
