// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filledform.h"

namespace chengcai::tests {

/// A row of a table in which nothing has happened yet: no dates, something in every other column.
inline QStringList harmlessRow(const domain::FormItem &table)
{
    QStringList cells;
    for (const domain::FormColumn &column : table.columns) {
        const bool text = column.type == domain::ColumnType::Text;
        cells << (text ? QStringLiteral("演示") : column.type == domain::ColumnType::Date && !column.required ? QString() : column.type == domain::ColumnType::Date ? QStringLiteral("2026-01-05") : QStringLiteral("100"));
    }
    return cells;
}

/// The first choice that brings about nothing and demands no file; "not applicable" where a deadline would compute.
inline QString harmlessChoice(const domain::FormItem &item)
{
    for (const domain::Choice &choice : item.choices) {
        if (!choice.outcome && !choice.evidence && (!item.deadline || !choice.share))
            return choice.value;
    }
    return item.choices.front().value;
}

/// An answer to everything, with a remark of its own and no finding.
inline domain::Answers harmlessAnswers(const domain::FormTemplate &form)
{
    domain::Answers answers;
    for (const domain::FormSection &section : form.sections) {
        for (const domain::FormItem &item : section.items) {
            domain::Answer answer;
            answer.remark = QStringLiteral("检查项 %1 查阅了档案并核对无误").arg(item.code);
            if (item.type == domain::ItemType::Text)
                answer.value = QStringLiteral("演示");
            else if (item.type == domain::ItemType::Date)
                answer.value = QStringLiteral("2026-01-01");
            else if (item.type == domain::ItemType::Number)
                answer.value = item.bound ? domain::formatScaled(item.bound->value, item.decimals) : QStringLiteral("0");
            else if (item.type == domain::ItemType::Projects)
                answer.rows = {harmlessRow(item)};
            else
                answer.value = harmlessChoice(item);
            answers.insert(item.code, answer);
        }
    }
    return answers;
}

} // namespace chengcai::tests
