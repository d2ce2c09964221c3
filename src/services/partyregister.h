// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identifier.h"
#include "domain/party.h"
#include "journal/changes/bodies.h"
#include "services/session.h"

#include <QHash>

namespace chengcai::services {

using journal::SuccessionReason;

/// What a person types about a party. `party.identifier` holds the full identifier, a resident number too: it is encrypted here.
struct PartyInput {
    domain::Party party;
};

struct PartyProblem {
    QString code;
    QString field;   ///< English header name of the import: identifier, name, region …
    QString message;
    bool warning = false;
};

/// Checks, records and amends the four kinds of parties. Session's thread.
class PartyRegister
{
public:
    explicit PartyRegister(Session &session) : m_session(session) {}

    /// Everything that can be said about the input before it is recorded; errors first. Looks for the same identifier and for the
    /// same name (a warning). An identifier that fails its check is an error unless identifierReason is written.
    [[nodiscard]] std::vector<PartyProblem> check(const PartyInput &input, domain::PartyId except = {}) const;
    [[nodiscard]] base::Result<domain::PartyId> create(const PartyInput &input);
    /// Writes the fields that differ, with the value seen as base. A changed name adds the old one to the former names.
    [[nodiscard]] base::Result<void> amend(domain::PartyId id, const PartyInput &input);
    /// Recorded by mistake; refused while facts hang on it.
    [[nodiscard]] base::Result<void> withdraw(domain::PartyId id, const QString &reason);

    /// `from` gives way to `to` (duplicate record, merger, change of identifier): its facts follow. Can be undone.
    [[nodiscard]] base::Result<void> succeed(domain::PartyId from, domain::PartyId to, SuccessionReason reason, const QString &decisionNo,
                                             const QString &note);
    [[nodiscard]] base::Result<void> undoSuccession(domain::PartyId from, const QString &note);

    [[nodiscard]] base::Result<void> addPerson(const domain::ResponsiblePerson &person);
    /// Writes the person named by its uid anew: another role, the day the responsibility ended.
    [[nodiscard]] base::Result<void> amendPerson(const domain::ResponsiblePerson &person);
    /// The full resident number, for a supervisor who names an open case about this person; the look is a journal entry.
    [[nodiscard]] base::Result<QString> revealIdentifier(domain::PartyId id, const QString &caseNumber, const QString &reason);

private:
    Session &m_session;
};

/// The rules of identifiers by kind: experts have a resident number, suppliers either, the others a USCC. `wrongKind` is set when the
/// text is a good identifier of the other type.
struct PartyIdentifier {
    domain::IdentifierCheck check;
    bool wrongKind = false;
};
[[nodiscard]] PartyIdentifier checkPartyIdentifier(domain::PartyKind kind, const QString &text, QDate today);
/// What is wrong with it in one sentence, with what was expected and the suggestions; empty if nothing is.
[[nodiscard]] QString identifierSentence(const PartyIdentifier &identifier);
/// A resident number as the journal may carry it. The number is sealed under the data key of the person, which is kept wrapped
/// under the field key: the cipher names that key in its first 16 bytes. Needs a signed-in session; on a read-only store the cipher stays empty.
struct SealedIdentifier {
    QString masked;
    QByteArray cipher;
    QByteArray mac; ///< keyed hash of the number: equal numbers match
};
[[nodiscard]] base::Result<SealedIdentifier> sealIdentifier(Session &session, const QString &number);
/// With the keys of another store or another field key; the number of a cipher as a party keeps it.
[[nodiscard]] base::Result<SealedIdentifier> sealIdentifier(store::Keyring &keyring, QByteArrayView fieldKey, const QString &number);
[[nodiscard]] base::Result<QString> openIdentifier(const store::Keyring &keyring, QByteArrayView fieldKey, const QByteArray &cipher);

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::optional<domain::Party> party(const Reader &reader, domain::PartyId id);
[[nodiscard]] std::vector<domain::ResponsiblePerson> personsOf(const Reader &reader, domain::PartyId id);
/// Another record that may be the same party; a name is only a candidate, the identifier decides.
struct PartyDuplicate {
    domain::Party party;
    QString why; ///< "same identifier", "same name", "same pinyin"
};
[[nodiscard]] std::vector<PartyDuplicate> duplicatesOf(const Reader &reader, domain::PartyId id);
/// Two living records of one kind that look like one party: those found by name and by pinyin over the whole register.
struct DuplicatePair {
    domain::Party first;
    domain::Party second;
    QString why; ///< as above
};
/// At most `limit` pairs, the oldest record first. A scan of an index: for a job, not for a keystroke.
[[nodiscard]] std::vector<DuplicatePair> possibleDuplicates(const Reader &reader, domain::PartyKind kind, int limit);
/// One record that gave way to another.
struct Succession {
    domain::Party from;
    domain::Party to;
    SuccessionReason reason = SuccessionReason::DuplicateRecord;
    QString decisionNo; ///< of a merger or split
    /// "merged", "split", "recorded twice", "new identifier", with the decision if there is one; in the language of the screen.
    [[nodiscard]] QString why() const;
};
/// Those for whose facts the party answers, the nearest first.
[[nodiscard]] std::vector<Succession> predecessorsOf(const Reader &reader, domain::PartyId id);
/// How the party gave way; none = it stands on its own.
[[nodiscard]] std::optional<Succession> successionOf(const Reader &reader, domain::PartyId id);
/// Finds parties by what a file or a person calls them. In the thread of its database; the key outlives it.
class PartyFinder
{
public:
    /// Without a field key (nobody signed in) resident numbers are not found.
    PartyFinder(const store::Database &database, QByteArrayView fieldKey, QDate today) : m_database(database), m_fieldKey(fieldKey), m_today(today) {}
    /// By USCC, uid in hex, or resident number. Several kinds may share one identifier.
    [[nodiscard]] base::Result<std::vector<domain::Party>> find(const QString &identifierOrUid) const;
    /// Many normalised identifiers at once; who has none of them is not in it.
    [[nodiscard]] QHash<QString, std::vector<domain::Party>> findAll(const QStringList &identifiers) const;

private:
    const store::Database &m_database;
    QByteArrayView m_fieldKey;
    QDate m_today;
};
/// By USCC, uid in hex, or resident number (needs the field key, so only with a session). Several kinds may share one identifier.
[[nodiscard]] base::Result<std::vector<domain::Party>> findParties(const Session &session, const QString &identifierOrUid);

struct Region {
    QString code;
    QString nameZh;
    QString nameEn;
    bool gbt2260 = true;
};
/// GB/T 2260 districts and statistical zones the program ships.
[[nodiscard]] const std::vector<Region> &regions();
/// Translated name; the code itself if unknown.
[[nodiscard]] QString regionName(const QString &code);

} // namespace chengcai::services
