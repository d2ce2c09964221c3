// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formtemplate.h"
#include "domain/rulebook.h"

#include <QFile>

namespace chengcai::tests {

/// A rule book of resources/rulebooks, as the programs embed it.
inline base::Result<domain::RuleBook> shippedRuleBook(const QString &code)
{
    QFile file(QStringLiteral(":/chengcai/rulebooks/%1.json").arg(code));
    return domain::ruleBookFromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/// A form template of resources/forms, as the programs embed it.
inline base::Result<domain::FormTemplate> shippedForm(const QString &code)
{
    QFile file(QStringLiteral(":/chengcai/forms/%1.json").arg(code));
    return domain::formTemplateFromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace chengcai::tests
