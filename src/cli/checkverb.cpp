// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "domain/identifier.h"

namespace chengcai::cli {

using namespace Qt::StringLiterals;

namespace {

/// A code that fails is told as what it looks like: a resident number with one wrong digit is not called a bad credit code.
domain::IdentifierCheck checkAs(const QString &code, QDate today)
{
    domain::IdentifierCheck check = domain::checkIdentifier(code, today);
    if (check.valid())
        return check;
    const domain::IdentifierCheck resident = domain::checkResidentId(code, today);
    using enum domain::IdentifierProblem;
    return resident.problem == CheckCharacter || resident.problem == None ? resident : check;
}

} // namespace

base::Result<void> checkIdentifiers(Invocation &invocation)
{
    QJsonArray rows;
    for (const QString &code : invocation.line().arguments) {
        const domain::IdentifierCheck check = checkAs(code, invocation.clock().today());
        const bool uscc = check.type == domain::IdentifierType::Uscc;
        rows.append(QJsonObject{{u"code"_s, code},
                                {u"type"_s, uscc ? u"uscc"_s : u"resident-id"_s},
                                {u"valid"_s, check.valid()},
                                {u"problem"_s, check.valid() ? QJsonValue(QJsonValue::Null) : QJsonValue(domain::identifierProblemName(check.problem))},
                                {u"expected"_s, check.expected.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(check.expected)},
                                {u"suggestions"_s, QJsonArray::fromStringList(check.suggestions)}});
    }
    invocation.print(rows);
    return {};
}

} // namespace chengcai::cli
