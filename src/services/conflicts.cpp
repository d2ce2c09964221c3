// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts.h"

#include "base/text.h"
#include "journal/changes/exchangebodies.h"
#include "journal/rewriting.h"
#include "services/appending.h"
#include "store/queries/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;
using base::Uid;
using journal::Change;
using journal::ChangeKind;
using store::EntityType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(conflicts)
};

Error refuse(const QString &code, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, {}};
}

Result<Change> resolvingChange(const Conflict &conflict, const Change &chosen, std::vector<journal::BaseHead> base)
{
    switch (chosen.kind) {
    case ChangeKind::PartyCreate:
    case ChangeKind::PartyAmend: {
        QList<journal::PartyField> present;
        const auto body = journal::decodeParty(chosen, &present);
        return body ? Result<Change>(journal::encodePartyAmend(conflict.entity, *body, {journal::PartyField(conflict.field)}, std::move(base))) : body.error();
    }
    case ChangeKind::FactCreate:
    case ChangeKind::FactAmend: {
        QList<journal::FactField> present;
        const auto body = journal::decodeFact(chosen, &present);
        return body ? Result<Change>(journal::encodeFactAmend(conflict.entity, *body, {journal::FactField(conflict.field)}, std::move(base))) : body.error();
    }
    case ChangeKind::PersonCreate:
    case ChangeKind::PersonAmend: {
        const auto body = journal::decodePerson(chosen);
        return body ? Result<Change>(journal::encodePersonAmend(conflict.entity, *body, std::move(base))) : body.error();
    }
    default: return refuse(u"CFL-002"_s, Text::tr("This value cannot be chosen. Enter the right one in the record once the conflict is decided."));
    }
}

std::optional<EntityType> typeOf(const store::Database &database, const Uid &entity)
{
    for (size_t i = 0; i < store::EntityTypes; ++i) {
        if (store::localId(database, entity, EntityType(i)) != 0)
            return EntityType(i);
    }
    return std::nullopt;
}

/// What earlier entries created that were written again has a new name.
Result<QHash<Uid, Uid>> renamedEntities(const store::Database &database)
{
    QHash<Uid, Uid> names;
    for (const store::ReissuedRow &row : store::reissuedRows(database)) {
        const auto before = store::entryWithHash(database, row.before);
        const auto now = store::entryWithHash(database, row.now);
        if (!before || !now)
            continue; // of the time before the store joined the office
        for (quint32 i = 0; i < before->changes.size() && i < now->changes.size(); ++i) {
            if (store::createdType(before->changes[i].kind))
                names.insert(journal::derivedUid(before->origin, before->seq, i), journal::derivedUid(now->origin, now->seq, i));
        }
    }
    return names;
}

/// Its author saw other values than stand now; whoever writes it again sees these.
void seePresentValues(const Session &session, Change &change)
{
    const auto type = typeOf(session.store().database(), change.entity);
    if (!type)
        return;
    QList<int> fields;
    for (const journal::BaseHead &base : change.base)
        fields << base.field;
    change.base = headsOf(session, *type, store::localId(session.store().database(), change.entity, *type), fields);
}

Result<journal::Entry> asideEntry(const store::Database &database, const Hash &hash)
{
    const std::vector<SetAside> aside = store::entriesSetAside(database, false);
    const auto entry = store::entryWithHash(database, hash);
    if (entry && std::any_of(aside.begin(), aside.end(), [&hash](const SetAside &one) { return one.hash == hash; }))
        return *entry;
    return refuse(u"CFL-003"_s, Text::tr("This entry has been decided upon already, or it was applied. Look at the list again."));
}

void announceAll(const Session &session)
{
    ChangeNews news;
    news.everything = news.inspections = news.cases = news.lists = news.petitions = news.commitments = news.records = news.tasks = true;
    session.announce(news);
}

} // namespace

std::vector<Conflict> openConflicts(const Reader &reader)
{
    return store::openConflicts(reader.database());
}

std::vector<Pair> pairsToCompare(const Reader &reader)
{
    return store::pairsToCompare(reader.database());
}

std::vector<SetAside> entriesSetAside(const Reader &reader, bool decidedToo)
{
    return store::entriesSetAside(reader.database(), decidedToo);
}

Result<void> resolveConflict(Session &session, const Conflict &conflict, const Hash &chosen)
{
    if (auto allowed = session.require(domain::Action::ResolveConflict); !allowed)
        return allowed;
    std::vector<journal::BaseHead> base = headsOf(session, conflict.type, conflict.id, QList<int>{conflict.field});
    std::vector<Hash> shown;
    for (const ConflictValue &value : conflict.values)
        shown.push_back(value.entry);
    std::sort(shown.begin(), shown.end());
    if (base.size() != 1 || base.front().heads != shown)
        return refuse(u"CFL-001"_s, Text::tr("The conflict is no longer as it was shown: somebody decided it, or a further value arrived. Look at it again."));
    for (const auto *values : {&conflict.values, &conflict.before}) {
        const auto value = std::find_if(values->begin(), values->end(), [&chosen](const ConflictValue &one) { return one.entry == chosen; });
        if (value == values->end())
            continue;
        const auto change = resolvingChange(conflict, value->change, std::move(base));
        if (!change)
            return change.error();
        return appendAbout(session, journal::ResolveKind.toString(), *change, {conflict.party});
    }
    return refuse(u"CFL-001"_s, Text::tr("The conflict is no longer as it was shown: somebody decided it, or a further value arrived. Look at it again."));
}

Result<void> keepBoth(Session &session, const QByteArray &one, const QByteArray &other, const QString &reason)
{
    if (auto allowed = session.require(domain::Action::ResolveConflict); !allowed)
        return allowed;
    if (base::tidyName(reason).isEmpty())
        return Error{ErrorKind::InputRefused, u"CFL-007"_s, Text::tr("Say why both stand."), {}, u"reason"_s};
    const std::vector<Pair> waiting = pairsToCompare(session.reader());
    const auto found = std::find_if(waiting.begin(), waiting.end(), [&](const Pair &pair) { return pair.one == one && pair.other == other; });
    if (found == waiting.end())
        return refuse(u"CFL-006"_s, Text::tr("These two need no comparing any more: one of them was changed or withdrawn, or somebody compared them. Look at the list again."));
    return appendAbout(session, u"conflict.compare"_s, journal::encodeComparison({one, other, base::tidyName(reason)}), {found->party, found->otherParty});
}

Result<void> reissueEntry(Session &session, const Hash &hash)
{
    if (auto allowed = session.require(domain::Action::ResolveConflict); !allowed)
        return allowed;
    const store::Database &database = session.store().database();
    const auto entry = asideEntry(database, hash);
    if (!entry)
        return entry.error();
    if (journal::isMachineKind(entry->kind))
        return refuse(u"CFL-004"_s, Text::tr("This entry is a computer's word on its own work; it changes nothing and cannot be written again. Reject it with a reason."));
    const auto names = renamedEntities(database);
    if (!names)
        return names.error();
    store::Draft draft{entry->kind, {}, {}, entry->blobs};
    for (const Change &change : entry->changes) {
        draft.changes.push_back(journal::rewritten(change, *names, {}));
        seePresentValues(session, draft.changes.back());
    }
    draft.changes.push_back(journal::encodeReissue({{{hash, {}}}}));
    if (const auto appended = session.store().ledger().append(draft, session.signer()); !appended)
        return appended.error();
    announceAll(session);
    return {};
}

Result<void> rejectEntry(Session &session, const Hash &hash, const QString &reason)
{
    if (auto allowed = session.require(domain::Action::ResolveConflict); !allowed)
        return allowed;
    if (base::tidyName(reason).isEmpty())
        return Error{ErrorKind::InputRefused, u"CFL-005"_s, Text::tr("Say why the entry stays aside."), {}, u"reason"_s};
    if (const auto entry = asideEntry(session.store().database(), hash); !entry)
        return entry.error();
    const auto appended = appendChange(session, u"entry.decide"_s, journal::encodeEntryDecision({hash, base::tidyName(reason)}));
    if (!appended)
        return appended.error();
    announceAll(session);
    return {};
}

} // namespace chengcai::services
