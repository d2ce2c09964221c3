// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/formlibrary.h"
#include "services/inspections.h"
#include "services/factregister.h"
#include "services/office.h"

namespace chengcai::tests {

using namespace Qt::StringLiterals;
using domain::InspectionId;
using domain::PartyKind;
using domain::Role;
using services::InspectionInput;
using services::Inspections;

inline const QDate Today(2026, 3, 20);
inline const QString Narrative = u"招标文件第12页只向一家供应商提供了现场勘察图纸"_s;

/// An office with an inspector "li", a supervisor "wang" beside the first account, and a purchaser.
struct Bureau : Office {
    Bureau() : Office(Today)
    {
        if (!add(u"li"_s, Role::Inspector) || !add(u"wang"_s, Role::Supervisor) || !add(u"zhao"_s, Role::Supervisor))
            qFatal("accounts refused");
        purchaser = party(PartyKind::Purchaser, tests::uscc(1), u"演示采购人 001"_s);
        as(u"li"_s);
    }
    void as(const QString &name)
    {
        if (!signIn(name))
            qFatal("cannot sign in");
    }
    [[nodiscard]] domain::FormTemplateId formId() { return services::forms(session().reader()).front().form.id; }
    [[nodiscard]] domain::FormTemplate form() { return services::form(session().reader(), formId())->form; }

    /// Everything answered without a finding but the one of C-01 and the praise of F-10.
    [[nodiscard]] InspectionInput input() { return inputAt(session(), purchaser); }
    /// The same at any store, with its first form.
    static InspectionInput inputAt(services::Session &session, domain::PartyId party)
    {
        const domain::FormTemplateId id = services::forms(session.reader()).front().form.id;
        InspectionInput input{party, id, {}, Today, u"演示采购人 001 会议室"_s, {}};
        const domain::FormTemplate form = services::form(session.reader(), id)->form;
        for (const domain::FormSection &section : form.sections) {
            for (const domain::FormItem &item : section.items)
                input.answers.insert(item.code, harmless(item));
        }
        const auto file = [&session](const QByteArray &content) { return Inspections(session).attach("content " + content, u"text/plain"_s, u"证据.txt"_s).value(); };
        input.answers[u"C-01"_s] = {u"found"_s, {}, Narrative, u"口头已指出"_s, {file("a")}};
        input.answers[u"F-10"_s] = {u"praise"_s, {}, u"采购意向全部提前六十日公开，值得推广"_s, {}, {file("b")}};
        return input;
    }
    [[nodiscard]] domain::Evidence file(const QByteArray &content)
    {
        return Inspections(session()).attach("content " + content, u"text/plain"_s, u"证据.txt"_s).value();
    }
    [[nodiscard]] static domain::Answer harmless(const domain::FormItem &item)
    {
        domain::Answer answer;
        answer.remark = u"检查项 %1 查阅了档案并核对无误"_s.arg(item.code);
        if (item.type == domain::ItemType::Text)
            answer.value = u"演示"_s;
        else if (item.type == domain::ItemType::Date)
            answer.value = u"2026-01-01"_s;
        else if (item.type == domain::ItemType::Number)
            answer.value = item.bound ? domain::formatScaled(item.bound->value, item.decimals) : u"0"_s;
        else if (item.type == domain::ItemType::Projects)
            answer.rows = {row(item)};
        else
            answer.value = calm(item).value;
        return answer;
    }
    static QStringList row(const domain::FormItem &table)
    {
        QStringList cells;
        for (const domain::FormColumn &column : table.columns)
            cells << (column.type == domain::ColumnType::Text ? u"演示"_s : column.type == domain::ColumnType::Date ? u"2026-01-05"_s : u"100"_s);
        return cells;
    }
    static const domain::Choice &calm(const domain::FormItem &item)
    {
        for (const domain::Choice &choice : item.choices) {
            if (!choice.outcome && !choice.evidence && (!item.deadline || !choice.share))
                return choice;
        }
        return item.choices.front();
    }
    InspectionId submitted()
    {
        as(u"li"_s);
        const auto id = Inspections(session()).submit(input());
        if (!id)
            qFatal("not submitted: %s", qPrintable(id.error().field + id.error().message));
        return *id;
    }
    InspectionId heard()
    {
        const InspectionId id = submitted();
        as(u"wang"_s);
        if (!Inspections(session()).review(id, {{1, true, {}}, {2, true, {}}}, {}) || !Inspections(session()).hear(id, {Today, true, u"认可检查结论"_s, {}}))
            qFatal("not heard");
        return id;
    }
    [[nodiscard]] domain::Inspection look(InspectionId id) { return *services::inspection(session().reader(), id); }
    [[nodiscard]] std::vector<domain::CreditFact> facts() { return services::factsOf(session().reader(), purchaser); }

    domain::PartyId purchaser;
};

} // namespace chengcai::tests
