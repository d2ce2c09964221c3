// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

FormItem bare(FormItem item)
{
    item.askIf.clear();
    for (Choice &choice : item.choices) {
        choice.outcome.reset();
        choice.remark = false;
        choice.evidence = false;
    }
    return item;
}

} // namespace

std::vector<const FormItem *> reenterable(const FilledForm &recorded)
{
    std::vector<const FormItem *> items;
    for (const FormSection &section : recorded.form().sections) {
        for (const FormItem &item : section.items) {
            if (item.type != ItemType::Text && !item.deadline && recorded.asked(item) == FilledForm::Asked::Yes)
                items.push_back(&item);
        }
    }
    return items;
}

FormTemplate reentryForm(const FormTemplate &form, const QStringList &items)
{
    FormTemplate chosen = form;
    chosen.sections = {{u"R"_s, u"复核录入"_s, u"Items entered again"_s, {}}};
    for (const FormSection &section : form.sections) {
        for (const FormItem &item : section.items) {
            if (items.contains(item.code))
                chosen.sections.front().items.push_back(bare(item));
        }
    }
    return chosen;
}

QStringList reentryDifferences(const Answers &recorded, const Reentry &again)
{
    QStringList different;
    std::copy_if(again.items.begin(), again.items.end(), std::back_inserter(different), [&](const QString &item) {
        const Answer before = recorded.value(item);
        const Answer after = again.answers.value(item);
        return before.value != after.value || before.rows != after.rows;
    });
    return different;
}

QString reentryNote(const QStringList &items, const QStringList &different)
{
    return items.join(u' ') + u'|' + different.join(u' ');
}

QString reentrySentence(const QString &note)
{
    const QStringList items = note.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
    const QStringList different = note.section(u'|', 1).split(u' ', Qt::SkipEmptyParts);
    if (different.isEmpty())
        return Text::tr("%n item(s) entered again, all the same.", nullptr, int(items.size()));
    return Text::tr("%n item(s) entered again; not the same: %1", nullptr, int(items.size())).arg(different.join(Text::tr(", ")));
}

} // namespace chengcai::domain
