// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "services/demo.h"

#include <QCoreApplication>
#include <QDir>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

Result<void> makeDemo(Invocation &invocation)
{
    services::DemoOptions options;
    const auto folder = invocation.folder();
    const auto parties = invocation.number("parties", 0);
    const auto facts = invocation.number("facts", 0);
    const auto seed = invocation.number("seed", 1);
    if (!folder)
        return folder.error();
    for (const auto *number : {&parties, &facts, &seed}) {
        if (!*number)
            return number->error();
    }
    if (const QDir dir(*folder); dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return base::Error{base::ErrorKind::StoreProblem, u"CLI-040"_s,
                           Text::tr("The folder %1 is not empty, and a demonstration store overwrites nothing. Name a new folder.").arg(*folder), {}, {}};
    options.folder = *folder;
    options.parties = *parties;
    options.facts = *facts;
    options.seed = quint64(*seed);
    const auto made = services::createDemo(options, invocation.clock(), {});
    if (!made)
        return made.error();
    invocation.print(QJsonObject{{u"store"_s, *folder}, {u"office"_s, (*made)->info().office}, {u"demonstration"_s, true}});
    return {};
}

} // namespace chengcai::cli
