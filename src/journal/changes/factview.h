// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "journal/entry.h"

namespace chengcai::journal {

/// A fact's body read in place: texts are checked UTF-8 in the change's bytes, days Julian day numbers (0 = none). What folding a
/// million facts needs, without making a string of each field. Valid as long as the change.
struct FactView {
    base::Uid party;
    QByteArrayView indicator;
    QByteArrayView decisionNo;
    QByteArrayView authority;
    QByteArrayView text;
    QByteArrayView source;
    QByteArrayView evidence; ///< the CBOR of the list; empty = none
    qint32 effectiveOn = 0;
    qint32 until = 0;
    qint32 decidedOn = 0;
    qint32 banFrom = 0;
    qint32 banUntil = 0;
    qint32 publicUntil = 0;
    std::optional<qint64> fineFen;
    std::optional<qint64> amountFen;
    quint8 origin = 0;
    bool objection = false;
    quint32 present = 0; ///< bit 1 << FactField
};
[[nodiscard]] base::Result<void> decodeFactView(const Change &change, FactView &view);

/// The list of evidence files as stored in a fact's body and row.
[[nodiscard]] QByteArray encodeEvidence(const std::vector<domain::Evidence> &evidence);
[[nodiscard]] base::Result<std::vector<domain::Evidence>> decodeEvidence(QByteArrayView cbor);

} // namespace chengcai::journal
