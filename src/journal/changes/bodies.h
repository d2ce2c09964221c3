// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/listing.h"
#include "domain/rights.h"
#include "journal/entry.h"

/// Domain values ↔ change bodies. Field numbers are written into the journal: never renumber, never reuse. An absent field
/// means "not set" in a creating change and "not changed" in an amendment. Dates are days since 1970-01-01, null = no date.
/// Every decode is strict: an unknown field of a known kind version is refused ("JRN-…").
namespace chengcai::journal {

// ---- session, accounts ------------------------------------------------------------------------------------------

/// Why an origin begins. Stored: never renumber.
enum class OriginCause : quint8 {
    None = 0,     ///< no origin begins with this entry, or one written before causes were
    First = 1,    ///< of a new store
    NewPlace = 2, ///< copied or moved here, or the mark outside the store is lost
    Replaced = 3, ///< the file or the computer is another one than the mark outside knows
    WentBack = 4, ///< the mark outside knows entries that the store does not have
    Restored = 5, ///< from a backup
    NewDevice = 6, ///< the key of the device is another one
    Enrolled = 7   ///< the store joined an office
};

struct SessionBody {
    QByteArray nonce;           ///< 16 bytes
    QByteArray devicePublicKey; ///< 32 bytes, only at seq 1
    QByteArray originNonce;     ///< 16 bytes, only at seq 1
    QString program;            ///< "chengcai 0.1.0"
    OriginCause cause = OriginCause::None; ///< only at seq 1
    std::vector<ChainHead> heads;          ///< only at seq 1: what the store holds of other origins; the new one follows them
};
[[nodiscard]] Change encodeSession(const SessionBody &body);
[[nodiscard]] base::Result<SessionBody> decodeSession(const Change &change);

enum class AccountField { User = 1, Name = 2, FullName = 3, Roles = 4, PublicKey = 5, Active = 6 };
struct AccountBody {
    base::Uid user;       ///< author id of its entries
    QString name;         ///< sign-in name, unique
    QString fullName;
    domain::Roles roles;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    bool active = true;
};
[[nodiscard]] Change encodeAccount(const AccountBody &body);
/// `fields`: which of AccountField to write, by number.
[[nodiscard]] Change encodeAccountAmend(const base::Uid &entity, const AccountBody &body, const QList<AccountField> &fields,
                                        std::vector<BaseHead> base);
[[nodiscard]] base::Result<AccountBody> decodeAccount(const Change &change, QList<AccountField> *present);

struct StoreBody {
    QString office;        ///< name of the finance bureau, on reports
    QString region;        ///< six digits
    QString preset;        ///< code of the rule book that rules when none is known
    bool demonstration = false;
    bool central = true;
};
[[nodiscard]] Change encodeStore(const StoreBody &body);
[[nodiscard]] base::Result<StoreBody> decodeStore(const Change &change);

// ---- parties ----------------------------------------------------------------------------------------------------

enum class PartyField {
    Kind = 1, IdentifierType = 2, Identifier = 3, IdentifierCipher = 4, IdentifierMac = 5, IdentifierReason = 6, Name = 7,
    NameEn = 8, FormerNames = 9, Region = 10, Address = 11, LegalRepresentative = 12, Contact = 13, Phone = 14, Category = 15,
    Status = 16, Notes = 17,
    Successor = 18, Withdrawn = 19 ///< heads only: written by PartySucceed, PartyUnsucceed, PartyWithdraw
};
/// A party as the journal carries it. `party.id`, `uid`, `successor` are not written.
struct PartyBody {
    domain::Party party;
    QByteArray identifierCipher; ///< resident identity only: sealed under the person's data key
    QByteArray identifierMac;    ///< keyed hash for matching
};
[[nodiscard]] Change encodeParty(const PartyBody &body);
[[nodiscard]] Change encodePartyAmend(const base::Uid &entity, const PartyBody &body, const QList<PartyField> &fields,
                                      std::vector<BaseHead> base);
[[nodiscard]] base::Result<PartyBody> decodeParty(const Change &change, QList<PartyField> *present);

enum class SuccessionReason : quint8 { DuplicateRecord = 0, Merger = 1, Split = 2, IdentifierChange = 3 };
struct SuccessionBody {
    base::Uid successor;
    SuccessionReason reason = SuccessionReason::DuplicateRecord;
    QString decisionNo;
    QString note;
};
/// PartySucceed on the party that gives way; PartyUnsucceed carries only a note.
[[nodiscard]] Change encodeSuccession(const base::Uid &entity, const SuccessionBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<SuccessionBody> decodeSuccession(const Change &change);

/// PartyUnsucceed, PartyWithdraw, FactWithdraw, ListingRemove, IdentifierReveal: a written reason and, where it applies, a day
/// and a reference (case number).
struct ReasonBody {
    QString reason;
    QDate day;
    QString reference;
};
[[nodiscard]] Change encodeReason(ChangeKind kind, const base::Uid &entity, const ReasonBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<ReasonBody> decodeReason(const Change &change);

/// `party` of the person is given as uid.
/// Persons are amended whole: one head.
inline constexpr int PersonRecordField = 1;
struct PersonBody {
    domain::ResponsiblePerson person;
    base::Uid party;
};
[[nodiscard]] Change encodePerson(const PersonBody &body);
[[nodiscard]] Change encodePersonAmend(const base::Uid &entity, const PersonBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<PersonBody> decodePerson(const Change &change);

// ---- facts ------------------------------------------------------------------------------------------------------

enum class FactField {
    Party = 1, Indicator = 2, EffectiveOn = 3, Until = 4, DecisionNo = 5, DecidedOn = 6, Authority = 7, FineFen = 8,
    AmountFen = 9, BanFrom = 10, BanUntil = 11, PublicUntil = 12, Text = 13, Source = 14, Origin = 15, Evidence = 16,
    Objection = 17, Confirmed = 18, Withdrawn = 19
};
/// Objection is written by a creating change and FactObjection, Confirmed and Withdrawn only by FactConfirm and FactWithdraw.
struct FactBody {
    domain::CreditFact fact; ///< id, uid, party unused
    base::Uid party;
};
[[nodiscard]] Change encodeFact(const FactBody &body);
[[nodiscard]] Change encodeFactAmend(const base::Uid &entity, const FactBody &body, const QList<FactField> &fields,
                                     std::vector<BaseHead> base);
[[nodiscard]] base::Result<FactBody> decodeFact(const Change &change, QList<FactField> *present);
/// FactConfirm and FactObjection.
[[nodiscard]] Change encodeFactMark(ChangeKind kind, const base::Uid &entity, bool on, const QString &reason,
                                    std::vector<BaseHead> base);
struct FactMark {
    bool on = false;
    QString reason;
};
[[nodiscard]] base::Result<FactMark> decodeFactMark(const Change &change);

// ---- rule books, lists, the rest ---------------------------------------------------------------------------------

/// RuleBookDraft (creates) and RuleBookAmend: the whole book as the bytes of ruleBookToJson(); RuleBookAdopt: nothing but the
/// content's SHA-256, so that an adoption names exactly what was adopted.
enum class RuleBookField { Content = 1, Adopted = 2 };
[[nodiscard]] Change encodeRuleBook(const QByteArray &json);
[[nodiscard]] Change encodeRuleBookAmend(const base::Uid &entity, const QByteArray &json, std::vector<BaseHead> base);
[[nodiscard]] base::Result<QByteArray> decodeRuleBook(const Change &change);
[[nodiscard]] Change encodeRuleBookAdopt(const base::Uid &entity, const base::Hash &content, std::vector<BaseHead> base);
[[nodiscard]] base::Result<base::Hash> decodeRuleBookAdopt(const Change &change);

enum class ListingField {
    Party = 1, Kind = 2, From = 3, Until = 4, DecisionNo = 5, Authority = 6, Basis = 7, Facts = 8, Source = 9,
    Removed = 10 ///< head only: written by ListingRemove
};
struct ListingBody {
    domain::Listing listing; ///< id, uid, party, removedOn unused
    base::Uid party;
};
[[nodiscard]] Change encodeListing(const ListingBody &body);
[[nodiscard]] base::Result<ListingBody> decodeListing(const Change &change);

struct ReviewBody {
    base::Uid party;
    QDate effectiveOn;
    QString title;
};
[[nodiscard]] Change encodeReview(const ReviewBody &body);
[[nodiscard]] base::Result<ReviewBody> decodeReview(const Change &change);

struct BatchUndoBody {
    base::Uid batch;
    QString reason;
};
[[nodiscard]] Change encodeBatchUndo(const BatchUndoBody &body);
[[nodiscard]] base::Result<BatchUndoBody> decodeBatchUndo(const Change &change);

} // namespace chengcai::journal
