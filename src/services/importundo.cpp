// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an import back: what it created is withdrawn, what it changed gets its earlier values again.
#include "services/tableimport.h"

#include "base/text.h"
#include "journal/changes/bodies.h"
#include "services/appending.h"
#include "store/projections/projections.h"
#include "store/queries/batchentries.h"

#include <QCoreApplication>
#include <QHash>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using journal::Change;
using journal::ChangeKind;
using journal::PartyField;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

/// Builds the amendments that give parties back what a batch changed. A field that somebody has changed again since is left alone.
class Restoration
{
public:
    explicit Restoration(const Session &session) : m_session(session), m_database(session.store().database()) {}

    [[nodiscard]] Result<void> take(const journal::Entry &entry, const base::Hash &hash)
    {
        for (const Change &change : entry.changes) {
            if (change.kind == ChangeKind::PartyAmend)
                restore(change, hash);
        }
        return {};
    }
    [[nodiscard]] std::vector<Change> taken() { return std::move(m_changes); }

private:
    void restore(const Change &change, const base::Hash &hash);
    [[nodiscard]] std::optional<journal::PartyBody> earlier(const base::Uid &party, const base::Hash &entry);

    const Session &m_session;
    const store::Database &m_database;
    QHash<base::Hash, journal::Entry> m_entries; ///< many parties come from one entry: an import
    std::vector<Change> m_changes;
};

void copyField(PartyField field, const domain::Party &from, domain::Party &to)
{
    switch (field) {
    case PartyField::Name: to.name = from.name; break;
    case PartyField::NameEn: to.nameEn = from.nameEn; break;
    case PartyField::FormerNames: to.formerNames = from.formerNames; break;
    case PartyField::Region: to.region = from.region; break;
    case PartyField::Address: to.address = from.address; break;
    case PartyField::LegalRepresentative: to.legalRepresentative = from.legalRepresentative; break;
    case PartyField::Phone: to.phone = from.phone; break;
    case PartyField::Category: to.category = from.category; break;
    case PartyField::Status: to.status = from.status; break;
    default: break; // an import writes no other field
    }
}

void Restoration::restore(const Change &change, const base::Hash &hash)
{
    const qint64 id = store::localId(m_database, change.entity, store::EntityType::Party);
    journal::PartyBody body;
    QList<PartyField> fields;
    for (const journal::BaseHead &base : change.base) {
        const bool untouched = store::fieldHeads(m_database, store::EntityType::Party, id, base.field) == std::vector{hash};
        const auto before = untouched && !base.heads.empty() ? earlier(change.entity, base.heads.front()) : std::nullopt;
        if (!before)
            continue;
        copyField(PartyField(base.field), before->party, body.party);
        fields.append(PartyField(base.field));
    }
    if (!fields.isEmpty())
        m_changes.push_back(journal::encodePartyAmend(change.entity, body, fields, headsOf(m_session, store::EntityType::Party, id, fields)));
}

std::optional<journal::PartyBody> Restoration::earlier(const base::Uid &party, const base::Hash &hash)
{
    auto found = m_entries.find(hash);
    if (found == m_entries.end()) {
        auto entry = store::entryByHash(m_database, hash);
        if (!entry)
            return std::nullopt;
        found = m_entries.insert(hash, *std::move(entry));
    }
    const journal::Entry &entry = *found;
    for (quint32 i = 0; i < entry.changes.size(); ++i) {
        const Change &change = entry.changes[i];
        const bool created = change.kind == ChangeKind::PartyCreate && journal::derivedUid(entry.origin, entry.seq, i) == party;
        const bool amended = change.kind == ChangeKind::PartyAmend && change.entity == party;
        QList<PartyField> present;
        if (created || amended) {
            const auto body = journal::decodeParty(change, &present);
            return body ? std::optional(*body) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// One entry; only what no entry holds becomes a batch of several, still all or nothing.
Result<void> appendAll(Session &session, std::vector<Change> changes)
{
    if (qsizetype(changes.size()) <= journal::MaxChanges) {
        store::Draft draft;
        draft.kind = u"import.undo"_s;
        draft.changes = std::move(changes);
        const auto appended = session.store().ledger().append(draft, session.signer());
        return appended ? Result<void>() : Result<void>(appended.error());
    }
    auto batch = session.store().ledger().beginBatch(u"import.undo"_s, session.signer());
    if (!batch)
        return batch.error();
    for (Change &change : changes) {
        if (const auto added = (*batch)->add(std::move(change)); !added)
            return added.error();
    }
    const auto committed = (*batch)->commit();
    return committed ? Result<void>() : Result<void>(committed.error());
}

} // namespace

Result<void> undoImport(Session &session, const base::Uid &batch, const QString &reason)
{
    if (const auto allowed = session.require(domain::Action::WithdrawFact); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::InputRefused, u"IMP-401"_s, Text::tr("Undoing an import needs a written reason: it stays in the journal."), {}, u"reason"_s};
    Restoration restoration(session);
    const auto read = store::forEachEntryOf(session.store().database(), batch,
                                            [&restoration](const journal::Entry &entry, const base::Hash &hash) { return restoration.take(entry, hash); });
    if (!read)
        return read.error();
    std::vector<Change> changes = restoration.taken();
    changes.push_back(journal::encodeBatchUndo({batch, base::tidyName(reason)}));
    if (const auto appended = appendAll(session, std::move(changes)); !appended)
        return appended.error();
    ChangeNews news;
    news.everything = true;
    session.announce(news);
    return {};
}

} // namespace chengcai::services
