// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/classificationreport.h"
#include "report/output.h"
#include "report/partyreports.h"

#include <QTranslator>

namespace chengcai::report::test {

/// Chinese for the texts of reports from a table of pairs, whatever the context; installed for its lifetime.
class ChineseTexts : public QTranslator
{
public:
    ChineseTexts();
    ~ChineseTexts() override;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QHash<QByteArray, QString> m_texts;
};

/// The stamp of a demonstration store on 2026-11-24.
[[nodiscard]] Stamp sampleStamp();
/// Patently artificial parties, deterministic, four kinds or one; row `i` is the same whatever `count` is.
[[nodiscard]] ClassificationRow sampleRow(int i, bool oneKind);
[[nodiscard]] ClassificationInput sampleClassification(int count, bool oneKind = true);
[[nodiscard]] PartyInput sampleParty();

/// Output of a program, empty when it fails; `exitCode` if wanted.
[[nodiscard]] QString outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr);

} // namespace chengcai::report::test
