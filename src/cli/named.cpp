// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/named.h"

#include "services/factregister.h"
#include "services/inspections.h"
#include "services/listprocedures.h"
#include "services/records.h"

#include <QCoreApplication>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

Result<domain::CreditFact> factNamed(const services::Reader &reader, const QString &id)
{
    const auto uid = uidOf(id);
    if (!uid)
        return uid.error();
    return foundOr(services::factByUid(reader, *uid), u"CLI-155"_s, Text::tr("No fact has the id %1. “explain” names the facts of a party.").arg(id));
}

Result<domain::ListProcedure> procedureNamed(const services::Reader &reader, const QString &number)
{
    return foundOr(services::listProcedureByNumber(reader, number), u"CLI-195"_s, Text::tr("No procedure has the number %1. “listing procedures” names them.").arg(number));
}

Result<domain::Inspection> inspectionNamed(const services::Reader &reader, const QString &number)
{
    return foundOr(services::inspectionByNumber(reader, number), u"CLI-123"_s, Text::tr("No inspection has the number %1.").arg(number));
}

Result<domain::Record> recordNamed(const services::Reader &reader, const QString &numberOrId)
{
    return foundOr(services::recordByName(reader, numberOrId), u"CLI-212"_s, Text::tr("No record has the number or id %1. “record list TYPE” names them.").arg(numberOrId));
}

} // namespace chengcai::cli
