// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "journal/cbor.h"
#include "journal/entry.h"

/// Bodies of records. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// A record has one head: every act names the one before it.
inline constexpr int RecordField = 1;

/// A fact or list entry that a record became is created just before it in the entry.
struct RecordOpenBody {
    QString number = {};
    QString key = {};
    base::Uid party = {};
    base::Uid peer = {};
    base::Uid subject = {};
    base::Uid other = {};
    int state = 0;
    QDate day = {};
    QDate due = {};
    domain::RecordValues values = {};
    std::vector<domain::Evidence> evidence = {};
};
[[nodiscard]] Change encodeRecordOpen(domain::RecordType type, const RecordOpenBody &body);
[[nodiscard]] base::Result<RecordOpenBody> decodeRecordOpen(const Change &change);

struct RecordActBody {
    int act = 0;
    QDate day = {};
    QDate due = {};
    std::vector<base::Uid> parties = {}; ///< of an act that names any
    QString text = {};
    domain::RecordValues values = {}; ///< an empty value takes away what stood there
    std::vector<domain::Evidence> evidence = {};
};
/// The act's table says whether it is an act or a decision.
[[nodiscard]] Change encodeRecordAct(domain::RecordType type, const base::Uid &entity, const RecordActBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<RecordActBody> decodeRecordAct(const Change &change);

/// The canonical form in which the values of a record are kept.
void writeValues(CborWriter &out, const domain::RecordValues &values);
[[nodiscard]] bool readValues(CborReader &in, domain::RecordValues &values);

} // namespace chengcai::journal
