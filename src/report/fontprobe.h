// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fonts.h"

#include <QHash>

namespace chengcai::report {

/// Answers of the check by family and font file, kept for the process and on wish in a JSON file.
class ProbeCache
{
public:
    explicit ProbeCache(const QString &fileName);
    /// Checks the family, or repeats what an earlier check of the same font file said. The family is installed.
    [[nodiscard]] FontProbe probe(const QString &family);
    void save() const;

private:
    QString m_fileName;
    bool m_changed = false;
};

/// Writes the probe text with that family alone to a PDF in memory and reads it back.
[[nodiscard]] FontProbe probeFamily(const QString &family);

} // namespace chengcai::report
