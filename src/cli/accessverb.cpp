// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "report/gather.h"
#include "report/output.h"

#include <QCoreApplication>
#include <QFile>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QString> pastedIn(const QString &path)
{
    constexpr qint64 Most = 16 << 20;
    QFile file(path);
    const bool open = path == u"-" ? file.open(0, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return base::Error{base::ErrorKind::InputRefused, u"CLI-190"_s, Text::tr("The list %1 cannot be read: %2.").arg(path, file.errorString()), {}, {}};
    const QByteArray bytes = file.read(Most);
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter))
        return base::Error{base::ErrorKind::InputRefused, u"CLI-191"_s, Text::tr("The list %1 is not UTF-8 text. Save it as UTF-8 and try again.").arg(path), {}, {}};
    return text;
}

QJsonObject asJson(const services::Participant &row)
{
    QJsonArray reasons;
    for (const domain::AccessReason &reason : row.answer.reasons)
        reasons.append(QJsonObject{{u"sentence"_s, reason.sentence},
                                   {u"basis"_s, reason.basis},
                                   {u"refuses"_s, domain::refusesParticipation(reason.ground)},
                                   {u"until"_s, reason.until.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason.until.toString(Qt::ISODate))}});
    const bool matched = row.party.id.isValid();
    return {{u"line"_s, row.line},
            {u"asked"_s, row.asked},
            {u"match"_s, row.match == services::ParticipantMatch::ByCode ? u"code"_s : row.match == services::ParticipantMatch::ByName ? u"name"_s : row.match == services::ParticipantMatch::Ambiguous ? u"ambiguous"_s : u"unknown"_s},
            {u"name"_s, row.party.name},
            {u"identifier"_s, row.party.identifier},
            {u"answer"_s, matched ? QJsonValue(domain::accessVerdictName(row.answer.verdict)) : QJsonValue(QJsonValue::Null)},
            {u"documents"_s, QJsonArray::fromStringList(row.answer.documents)},
            {u"reasons"_s, reasons},
            {u"stars"_s, row.stars},
            {u"grade"_s, matched ? domain::gradeName(row.grade) : QString()},
            {u"text"_s, services::answerText(row)}};
}

} // namespace

Result<void> checkParticipants(Invocation &invocation)
{
    const auto day = invocation.dateOrToday("as-of");
    const auto kind = invocation.kind();
    const auto pasted = pastedIn(invocation.argument(0));
    if (!day || !kind || !pasted)
        return !day ? day.error() : !kind ? kind.error() : pasted.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto check = services::checkParticipants((*session)->reader(), *pasted, kind->value_or(domain::PartyKind::Supplier), *day, invocation.progress());
    if (!check)
        return check.error();
    if (invocation.has("o")) {
        const auto file = invocation.neededOption("o");
        if (!file)
            return file.error();
        report::PdfOptions options;
        options.author = check->store.office;
        if (const auto written = report::writeDocument(report::gatherAccess(*check, invocation.option("project"), invocation.clock()), *file, {}, options); !written)
            return written.error();
    }
    QJsonArray rows;
    for (const services::Participant &row : check->rows)
        rows.append(asJson(row));
    invocation.print(rows);
    return {};
}

} // namespace chengcai::cli
