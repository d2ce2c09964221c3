// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/changes/fields.h"

namespace chengcai::store {

/// A column of evidence files as the projections keep it. Empty = none.
[[nodiscard]] inline std::vector<domain::Evidence> evidenceFiles(const QByteArray &cbor)
{
    std::vector<domain::Evidence> files;
    journal::CborReader in(cbor);
    if (cbor.isEmpty() || !journal::readEvidence(in, files))
        return {};
    return files;
}

/// Part of a text for LIKE … ESCAPE '\'.
[[nodiscard]] inline QString containsPattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

} // namespace chengcai::store
