// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filledform.h"

/// Verify mode: a second person answers chosen items of a submitted inspection again without seeing what stands there; where the two differ
/// the reviewer looks closely. Pure.
namespace chengcai::domain {

/// Items that can be answered again: asked, answered from a closed set, a number, a date or a table of projects. Free text is never the
/// same twice, and what computes itself is checked with its table. In the order of the form.
[[nodiscard]] std::vector<const FormItem *> reenterable(const FilledForm &recorded);
/// The chosen items alone, in one section: without conditions, outcomes and demands, so that nothing hints at the recorded answer.
[[nodiscard]] FormTemplate reentryForm(const FormTemplate &form, const QStringList &items);

/// What was entered again. Items by code, each once.
struct Reentry {
    QStringList items;
    Answers answers; ///< of these items; an item left open is not in it
};
/// Codes of the items whose value or rows are not the same.
[[nodiscard]] QStringList reentryDifferences(const Answers &recorded, const Reentry &again);

/// How the step is kept beside the inspection, "B-01 B-02|B-02", and read out again as a sentence in the language of the screen.
[[nodiscard]] QString reentryNote(const QStringList &items, const QStringList &different);
[[nodiscard]] QString reentrySentence(const QString &note);

} // namespace chengcai::domain
