// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "journal/crypto.h"

namespace chengcai::exchange {

/// The office's word on one request: the first block of a bundle of type EnrolReply, signed by the root key.
struct EnrolReply {
    base::Hash request;    ///< hash of the request it answers
    base::Uid device;      ///< of the computer that asked
    QString label;
    QByteArray fieldKey;   ///< the office's field key, sealed for the computer
};
[[nodiscard]] QByteArray encodeReply(const EnrolReply &reply, const journal::SigningKey &root);
/// NotAuthentic "ENR-005" unless that root key signed it.
[[nodiscard]] base::Result<EnrolReply> decodeReply(QByteArrayView raw, QByteArrayView rootKey);

} // namespace chengcai::exchange
