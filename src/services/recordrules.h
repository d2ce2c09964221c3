// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "services/records.h"

/// What the rules of each type of record add to its table: conditions, computed values, clocks, and the fact that it becomes. Only for
/// records.cpp and the files that implement them.
namespace chengcai::services {

/// The fact or list entry that goes before the record in its entry; nothing = none.
using Becomes = base::Result<std::optional<journal::Change>>;

struct RecordRules {
    /// Before a record is opened. `input` has its fields of the table already, without the computed ones.
    Becomes (*open)(Session &session, RecordInput &input, const std::vector<domain::Evidence> &evidence) = nullptr;
    /// Before an act is taken that the table allows. May choose another act of the same fields.
    Becomes (*act)(Session &session, const domain::Record &record, RecordActInput &input, const std::vector<domain::Evidence> &evidence) = nullptr;
};
/// Both null for a type without.
[[nodiscard]] RecordRules recordRules(domain::RecordType type);

[[nodiscard]] RecordRules evaluationRecordRules();
[[nodiscard]] RecordRules externalRecordRules();
[[nodiscard]] RecordRules contractRules();
[[nodiscard]] RecordRules bankRules();
[[nodiscard]] RecordRules financingRecordRules();
[[nodiscard]] RecordRules measureRules();
[[nodiscard]] RecordRules benefitRules();
[[nodiscard]] RecordRules mutualRecordRules();
[[nodiscard]] RecordRules courseRules();
[[nodiscard]] RecordRules eventRules();
[[nodiscard]] RecordRules attendanceRules();

[[nodiscard]] base::Error refuseRecord(const QString &code, const QString &field, const QString &message);
/// The key under which one of that type is looked for: two spellings of a number or a name meet.
[[nodiscard]] QString recordKey(const QStringList &parts);
/// What makes a mutual review the same as another: project, node, and the two parties.
[[nodiscard]] QString mutualKey(const domain::RecordValues &values, const domain::Party &ratee, const domain::Party &rater);
/// What makes a participation the same as another: the event or course, the party, the person. An expert takes a test as himself.
[[nodiscard]] QString attendanceKey(const domain::Record &subject, const std::optional<domain::Party> &party, const QString &person);
/// REC-010 if another record of the type has the key and is not withdrawn.
[[nodiscard]] base::Result<void> checkOnce(const Session &session, const RecordInput &input);
[[nodiscard]] Becomes factOf(const Session &session, domain::PartyId party, const QString &indicator, QDate day, const QString &text, const QString &source,
                             const std::vector<domain::Evidence> &evidence);

} // namespace chengcai::services
