// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formanswers.h"

namespace chengcai::domain {

/// An answer in one line, in the language of the screen: the chosen label, number with unit, text, "3 row(s)"; empty if open.
[[nodiscard]] QString answerText(const FormItem &item, const Answer &answer);
/// Everything that stands in an answer: what was answered, remark, names of files, note. Lines.
[[nodiscard]] QString answerSummary(const FormItem &item, const Answer &answer);
/// The label of a choice; "" for none.
[[nodiscard]] QString choiceLabel(const Choice *choice);

/// One item that is not the same in two fillings.
struct AnswerDifference {
    const FormItem *item = nullptr; ///< of the form that was given
    Answer before;
    Answer after;
};
/// In the order of the form; items the form does not have are left out.
[[nodiscard]] std::vector<AnswerDifference> differences(const FormTemplate &form, const Answers &before, const Answers &after);

/// What taking answers over to another version of a form keeps. Item codes, in the order of the forms.
struct FormMigration {
    Answers answers;      ///< what the new version can hold
    QStringList kept;     ///< answer unchanged
    QStringList reworded; ///< of those kept: the question reads differently now
    QStringList lost;     ///< answered, and the item is gone or does not know the answer; remark, note and evidence stay if the item does
    QStringList added;    ///< asked for the first time
};
[[nodiscard]] FormMigration migrate(const Answers &answers, const FormTemplate &from, const FormTemplate &to);

/// "2026/3/5", "2026年3月5日", "2026.3.5", "20260305", full-width digits → "2026-03-05"; anything else comes back trimmed.
[[nodiscard]] QString tidyDate(QStringView text);
/// Rows copied in a spreadsheet (tabs, line ends, quoted cells) as rows of a Projects item: cells in the order of its columns, dates
/// tidied, cells beyond the last column left out, empty lines skipped. A first line of column labels, in either language, chooses the columns.
[[nodiscard]] std::vector<QStringList> rowsFromTable(QStringView text, const FormItem &table);

} // namespace chengcai::domain
