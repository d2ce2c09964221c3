// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partyregister.h"

#include "base/text.h"
#include "services/appending.h"
#include "store/projections/projections.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyRegister)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

/// The person as the journal carries it, or what is wrong with it.
Result<journal::PersonBody> bodyOf(const Session &session, const domain::ResponsiblePerson &person)
{
    const auto organisation = store::PartyQueries(session.store().database()).byId(person.party);
    if (!organisation)
        return refuse(u"PTY-001"_s, u"party"_s, Text::tr("There is no such party in this store. Search the register by name or identifier."));
    journal::PersonBody body{person, organisation->uid};
    for (QString *text : {&body.person.name, &body.person.role, &body.person.note}) {
        *text = base::tidyName(*text);
        if (const QString reason = base::forbiddenCharacter(*text); !reason.isEmpty())
            return refuse(u"PTY-003"_s, u"name"_s, reason);
    }
    if (body.person.name.isEmpty())
        return refuse(u"PTY-060"_s, u"name"_s, Text::tr("The responsible person has no name."));
    if (!person.until.isNull() && !person.from.isNull() && person.until <= person.from)
        return refuse(u"PTY-061"_s, u"until"_s, Text::tr("The responsibility ends before it begins. Correct one of the dates."));
    return body;
}

} // namespace

Result<void> PartyRegister::addPerson(const domain::ResponsiblePerson &person)
{
    if (const auto allowed = m_session.require(domain::Action::RecordParty); !allowed)
        return allowed.error();
    const auto body = bodyOf(m_session, person);
    if (!body)
        return body.error();
    return appendAbout(m_session, u"person.create"_s, journal::encodePerson(*body), {person.party});
}

Result<void> PartyRegister::amendPerson(const domain::ResponsiblePerson &person)
{
    if (const auto allowed = m_session.require(domain::Action::RecordParty); !allowed)
        return allowed.error();
    const auto known = store::PartyQueries(m_session.store().database()).persons(person.party);
    const bool there = std::any_of(known.begin(), known.end(), [&person](const domain::ResponsiblePerson &old) { return old.uid == person.uid; });
    if (!there)
        return refuse(u"PTY-062"_s, u"name"_s, Text::tr("This person is not recorded for this party. Open the list of its persons again."));
    const auto body = bodyOf(m_session, person);
    if (!body)
        return body.error();
    const qint64 id = store::localId(m_session.store().database(), person.uid, store::EntityType::Person);
    auto heads = headsOf(m_session, store::EntityType::Person, id, QList<int>{journal::PersonRecordField});
    return appendAbout(m_session, u"person.amend"_s, journal::encodePersonAmend(person.uid, *body, std::move(heads)), {person.party});
}

std::vector<domain::ResponsiblePerson> personsOf(const Reader &reader, domain::PartyId id)
{
    return store::PartyQueries(reader.database()).persons(id);
}

} // namespace chengcai::services
