// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/factregister.h"

#include "base/text.h"
#include "services/appending.h"
#include "store/queries/listprocedures.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::Listing;
using domain::ListKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::optional<Error> checkListing(const Listing &listing)
{
    if (!listing.from.isValid())
        return refuse(u"LST-002"_s, u"from"_s, Text::tr("The list entry has no first day. Enter the day of publication."));
    if (!listing.until.isNull() && listing.until <= listing.from)
        return refuse(u"LST-003"_s, u"until"_s, Text::tr("The list entry ends before it begins. Enter the first day it is no longer published."));
    const bool external = listing.kind == ListKind::External;
    if (!external && (listing.decisionNo.isEmpty() || listing.authority.isEmpty() || listing.basis.isEmpty()))
        return refuse(u"LST-004"_s, u"decision_no"_s,
                      Text::tr("Nothing is published without a decision: enter its number, the deciding authority and the legal basis."));
    if (listing.source.isEmpty())
        return refuse(u"LST-005"_s, u"source"_s,
                      external ? Text::tr("An entry of an external list needs its source: say whose list it is.")
                               : Text::tr("An entry that is taken over names the list it comes from. What this office lists itself goes through notice, statement, decision and publication."));
    for (const QString &text : {listing.decisionNo, listing.authority, listing.basis, listing.source}) {
        if (const QString reason = base::forbiddenCharacter(text); !reason.isEmpty())
            return refuse(u"LST-006"_s, u"decision_no"_s, reason);
    }
    if (const QString reason = base::forbiddenCharacter(listing.facts, true); !reason.isEmpty())
        return refuse(u"LST-006"_s, u"facts"_s, reason);
    return std::nullopt;
}

} // namespace

Result<base::Uid> Listings::publish(const Listing &input)
{
    if (const auto allowed = m_session.require(domain::Action::ManageLists); !allowed)
        return allowed.error();
    const auto party = store::PartyQueries(m_session.store().database()).byId(input.party);
    if (!party)
        return refuse(u"LST-001"_s, u"party"_s, Text::tr("There is no such party in this store. Record the party first."));
    Listing listing = input;
    for (QString *text : {&listing.decisionNo, &listing.authority, &listing.basis, &listing.source})
        *text = base::tidyName(*text);
    listing.facts = listing.facts.normalized(QString::NormalizationForm_C).trimmed();
    if (const auto error = checkListing(listing))
        return *error;
    const auto appended = appendChange(m_session, u"listing.publish"_s, journal::encodeListing({listing, party->uid}));
    if (!appended)
        return appended.error();
    announceParties(m_session, {party->id});
    return appended->created.front();
}

Result<void> Listings::remove(const base::Uid &listing, QDate day, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::ManageLists); !allowed)
        return allowed.error();
    const qint64 id = store::localId(m_session.store().database(), listing, store::EntityType::Listing);
    if (id == 0)
        return refuse(u"LST-010"_s, u"listing"_s, Text::tr("There is no such list entry in this store."));
    if (const auto procedure = store::ListProcedureQueries(m_session.store().database()).ofListing(domain::ListingId(id)))
        return refuse(u"LST-012"_s, u"listing"_s, Text::tr("The entry came on the list by the procedure %1 and leaves it by the same; record the end there.").arg(procedure->number));
    if (!day.isValid() || reason.trimmed().isEmpty())
        return refuse(u"LST-011"_s, u"reason"_s, Text::tr("Taking an entry off a list needs the day and a written reason."));
    const journal::ReasonBody body{base::tidyName(reason), day, {}};
    auto heads = headsOf(m_session, store::EntityType::Listing, id, QList{journal::ListingField::Removed});
    // The entry names no party, so everybody's cached list status is looked at again.
    if (const auto appended = appendChange(m_session, u"listing.remove"_s,
                                           journal::encodeReason(journal::ChangeKind::ListingRemove, listing, body, std::move(heads)));
        !appended)
        return appended.error();
    ChangeNews news;
    news.everything = true;
    m_session.announce(news);
    return {};
}

} // namespace chengcai::services
