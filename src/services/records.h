// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditdata.h"
#include "domain/record.h"
#include "services/session.h"

namespace chengcai::services {

/// What a person enters to open a record. Values in their stored form (domain::storedValue()).
struct RecordInput {
    domain::RecordType type = domain::RecordType::None;
    domain::PartyId party = {};
    domain::PartyId peer = {};
    domain::RecordId subject = {};
    domain::RecordId other = {};
    QDate day = {}; ///< null = today
    domain::RecordValues values = {};
    bool made = false; ///< by the service of its type, which computed the values
    // Filled by the rules of the type.
    int state = 0;
    QDate due = {};
    QString key = {};
};

/// What a person enters to take an act.
struct RecordActInput {
    QString act;    ///< its code
    QDate day = {}; ///< null = today
    domain::PartyId party = {};
    std::vector<domain::PartyId> parties = {}; ///< further ones, of an act that names any: one word about all of them
    QString text = {};
    domain::RecordValues values = {};
    // Filled by the rules of the type.
    QDate due = {};
    std::vector<journal::Change> before = {}; ///< stand before the act in its entry
};

/// The one door for records of every type: checks rights, fields and what the rules of the type say (recordrules.h), writes the entry,
/// tells who it is about. A fact that a record becomes goes into the same entry. Session's thread. Codes "REC-…" and those of the type.
class Records
{
public:
    explicit Records(Session &session) : m_session(session) {}

    [[nodiscard]] base::Result<domain::RecordId> open(RecordInput input, const QStringList &files = {});
    /// With files that are in the store already.
    [[nodiscard]] base::Result<domain::RecordId> open(RecordInput input, std::vector<domain::Evidence> evidence);
    /// All in one entry or none; a refusal says which row.
    [[nodiscard]] base::Result<std::vector<domain::RecordId>> openTogether(std::vector<RecordInput> inputs, const QStringList &files = {});
    [[nodiscard]] base::Result<void> act(domain::RecordId id, RecordActInput input, const QStringList &files = {});
    /// The same act on several records of one type, all in one entry or none; a refusal says which record.
    [[nodiscard]] base::Result<void> actOnEach(const std::vector<domain::RecordId> &ids, const RecordActInput &input, const QStringList &files = {});

private:
    struct Pending;
    [[nodiscard]] base::Result<void> addOpening(Pending &pending, RecordInput &input);
    [[nodiscard]] base::Result<void> addAct(Pending &pending, const domain::Record &record, RecordActInput &input);
    [[nodiscard]] base::Result<std::vector<domain::RecordId>> openAll(Pending &pending, std::vector<RecordInput> inputs);
    [[nodiscard]] base::Result<void> checkApart(const domain::Record &record, const domain::RecordAct &act) const;
    [[nodiscard]] base::Result<store::Appended> append(const QString &kind, Pending &pending);

    Session &m_session;
};

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::optional<domain::Record> record(const Reader &reader, domain::RecordId id);
[[nodiscard]] std::optional<domain::Record> recordByNumber(const Reader &reader, const QString &number);
/// By its number, or by its id as the command line prints it where records have no number.
[[nodiscard]] std::optional<domain::Record> recordByName(const Reader &reader, const QString &name);
struct RecordStepRow {
    domain::RecordStep step;
    QString authorName;
    QString partyName;
    qint64 at = 0; ///< received_no
};
[[nodiscard]] std::vector<RecordStepRow> recordSteps(const Reader &reader, const domain::Record &record);
/// One in the list of its type.
struct RecordLine {
    domain::Record record;
    domain::Party party;
    domain::Party peer;
    QString subject; ///< title of the record that stands there
    QString other;
    bool late = false;
};
[[nodiscard]] RecordLine recordLine(const Reader &reader, domain::Record record, QDate today);
/// Which of a list are shown.
enum class RecordShow : quint8 {
    All,
    Open, ///< something is still to be done; of mutual reviews: not given yet
    Late  ///< overdue; of mutual reviews: given late, too
};
/// In the words of that type.
[[nodiscard]] QString recordShowLabel(RecordShow show, domain::RecordType type);
[[nodiscard]] bool isShown(const RecordLine &line, RecordShow show);
/// The latest first: of all the `limit` latest, of those to be gone on with the `limit` that wait longest; with `text` those that have it in a name, a number or a value.
[[nodiscard]] std::vector<RecordLine> recordLines(const Reader &reader, domain::RecordType type, const QString &text, QDate today, int limit,
                                                  RecordShow show = RecordShow::All);
[[nodiscard]] qint64 recordCount(const Reader &reader, domain::RecordType type);
[[nodiscard]] std::vector<RecordLine> recordsOf(const Reader &reader, domain::PartyId party, QDate today);
[[nodiscard]] std::vector<RecordLine> recordsOf(const Reader &reader, domain::RecordId subject, domain::RecordType type, QDate today);
/// With a clock that runs, the earliest first.
[[nodiscard]] std::vector<RecordLine> recordsDue(const Reader &reader, QDate today);
/// "HT2026-7F3A-002 Office chairs": number and the value that says most.
[[nodiscard]] QString recordTitle(const domain::Record &record);
inline constexpr int MostRecordLines = 5000;

/// How a party stands on that day, for the rules of measures and incentives.
[[nodiscard]] base::Result<domain::CreditStanding> standingOf(const Reader &reader, domain::PartyId party, QDate day);

} // namespace chengcai::services
