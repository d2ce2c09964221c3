// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partyregister.h"

#include "base/text.h"
#include "services/appending.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::PartyId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyRegister)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

/// A merger or split of firms is a decision of somebody else; a duplicate record is ours and needs a word of why.
std::optional<Error> checkGrounds(SuccessionReason reason, const QString &decisionNo, const QString &note)
{
    const bool decided = reason == SuccessionReason::Merger || reason == SuccessionReason::Split;
    if (decided && decisionNo.trimmed().isEmpty())
        return refuse(u"PTY-054"_s, u"decision_no"_s,
                      Text::tr("Facts follow the successor by decision: enter the number of the decision on the merger or split."));
    if (!decided && note.trimmed().isEmpty())
        return refuse(u"PTY-055"_s, u"note"_s, Text::tr("Write down why the two records are one party."));
    return std::nullopt;
}

std::optional<Error> checkPair(const store::Database &database, const domain::Party &from, const domain::Party &to)
{
    if (from.kind != to.kind)
        return refuse(u"PTY-051"_s, u"party"_s, Text::tr("The two parties are of different kinds. Facts follow within one kind only."));
    if (from.successor.isValid())
        return refuse(u"PTY-052"_s, u"party"_s, Text::tr("“%1” has given way to another party already. Undo that first.").arg(from.name));
    if (store::FactQueries(database).answerable(to.id) == from.id)
        return refuse(u"PTY-053"_s, u"party"_s,
                      Text::tr("“%1” cannot give way to “%2”: it is the same party or already answers for it.").arg(from.name, to.name));
    return std::nullopt;
}

std::vector<journal::BaseHead> successorHeads(const Session &session, PartyId party)
{
    return headsOf(session, store::EntityType::Party, party.value(), QList{journal::PartyField::Successor});
}

} // namespace

Result<void> PartyRegister::succeed(PartyId from, PartyId to, SuccessionReason reason, const QString &decisionNo, const QString &note)
{
    if (const auto allowed = m_session.require(domain::Action::MergeParties); !allowed)
        return allowed.error();
    const store::Database &database = m_session.store().database();
    const store::PartyQueries parties(database);
    const auto giving = parties.byId(from);
    const auto taking = parties.byId(to);
    if (!giving || !taking)
        return refuse(u"PTY-001"_s, u"party"_s, Text::tr("There is no such party in this store. Search the register by name or identifier."));
    if (const auto error = checkPair(database, *giving, *taking))
        return *error;
    if (const auto error = checkGrounds(reason, decisionNo, note))
        return *error;
    const journal::SuccessionBody body{taking->uid, reason, base::tidyName(decisionNo), base::tidyName(note)};
    return appendAbout(m_session, u"party.succeed"_s, journal::encodeSuccession(giving->uid, body, successorHeads(m_session, from)), {from, to});
}

Result<void> PartyRegister::undoSuccession(PartyId from, const QString &note)
{
    if (const auto allowed = m_session.require(domain::Action::MergeParties); !allowed)
        return allowed.error();
    const auto giving = store::PartyQueries(m_session.store().database()).byId(from);
    if (!giving || !giving->successor.isValid())
        return refuse(u"PTY-056"_s, u"party"_s, Text::tr("This party has not given way to another one. There is nothing to undo."));
    if (note.trimmed().isEmpty())
        return refuse(u"PTY-057"_s, u"note"_s, Text::tr("Taking a succession back needs a written reason."));
    const journal::ReasonBody body{base::tidyName(note), m_session.clock().today(), {}};
    return appendAbout(m_session, u"party.unsucceed"_s,
                       journal::encodeReason(journal::ChangeKind::PartyUnsucceed, giving->uid, body, successorHeads(m_session, from)),
                       {from, giving->successor});
}

QString Succession::why() const
{
    QString word;
    switch (reason) {
    case SuccessionReason::DuplicateRecord: word = Text::tr("recorded twice"); break;
    case SuccessionReason::Merger: word = Text::tr("merged"); break;
    case SuccessionReason::Split: word = Text::tr("split"); break;
    case SuccessionReason::IdentifierChange: word = Text::tr("new identifier"); break;
    }
    return decisionNo.isEmpty() ? word : Text::tr("%1, decision %2").arg(word, decisionNo);
}

std::vector<Succession> predecessorsOf(const Reader &reader, PartyId id)
{
    const store::PartyQueries parties(reader.database());
    std::vector<Succession> found;
    for (const auto &one : parties.predecessors(id)) {
        if (const auto to = parties.byId(one.successor))
            found.push_back({one.party, *to, one.reason, one.decisionNo});
    }
    return found;
}

std::optional<Succession> successionOf(const Reader &reader, PartyId id)
{
    const store::PartyQueries parties(reader.database());
    const auto one = parties.successionOf(id);
    const auto to = one ? parties.byId(one->successor) : std::nullopt;
    return to ? std::optional(Succession{one->party, *to, one->reason, one->decisionNo}) : std::nullopt;
}

} // namespace chengcai::services
