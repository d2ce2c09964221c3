// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/verbs.h"

#include "report/gather.h"
#include "report/output.h"
#include "services/certificates.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using services::CertificateCheck;
using services::CertificateVerdict;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qint64 MostBytes = 20LL * 1024 * 1024;

QJsonObject standingJson(int stars, domain::Grade grade, const QString &answer)
{
    return {{u"stars"_s, stars}, {u"grade"_s, domain::gradeName(grade)}, {u"answer"_s, answer}};
}

QJsonObject checkJson(const CertificateCheck &check)
{
    const services::CertificateClaim &claim = check.claim;
    QJsonObject json = standingJson(claim.stars, claim.grade, claim.answer);
    json[u"verdict"_s] = services::certificateVerdictName(check.verdict);
    json[u"kind"_s] = domain::partyKindName(claim.kind);
    json[u"as_of"_s] = dayText(claim.asOf);
    json[u"valid_until"_s] = dayText(claim.validUntil);
    json[u"position"_s] = claim.position;
    json[u"score_centi"_s] = claim.scoreCenti;
    json[u"identifier"_s] = check.today ? check.today->party.identifier : claim.identifier;
    json[u"name"_s] = check.today ? QJsonValue(check.today->party.name) : QJsonValue();
    json[u"today"_s] = check.today ? QJsonValue(standingJson(check.today->rating.stars, check.today->rating.grade, check.answerToday)) : QJsonValue();
    json[u"why"_s] = QJsonArray::fromStringList(check.differences);
    return json;
}

/// What was scanned, or what stands in a file of that name.
Result<QString> certificateText(const QString &named)
{
    if (!named.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return named;
    QFile file(named);
    if (file.open(QIODevice::ReadOnly) && file.size() <= MostBytes)
        return report::certificateTextIn(file.readAll());
    return base::Error{ErrorKind::InputRefused, u"CLI-230"_s, Text::tr("The file %1 cannot be read, or is larger than 20 MB.").arg(named), file.errorString(), {}};
}

Result<void> printCertificate(Invocation &invocation)
{
    const auto asOf = invocation.dateOrToday("as-of");
    const auto path = invocation.neededOption("o");
    if (!asOf || !path)
        return !asOf ? asOf.error() : path.error();
    const auto at = invocation.openFor(store::OpenMode::ReadOnly, invocation.argument(1));
    if (!at)
        return at.error();
    const services::Reader reader = at->session->reader();
    const auto certificate = services::certificateOf(reader, at->found.id, *asOf, invocation.clock().today());
    if (!certificate)
        return certificate.error();
    const auto document = report::gatherCertificate(reader, at->found.id, *asOf, invocation.clock());
    if (!document)
        return document.error();
    report::PdfOptions options;
    options.author = at->session->info().office;
    if (const auto written = report::writeDocument(*document, *path, {}, options); !written)
        return written.error();
    QJsonObject json = standingJson(certificate->explained.rating.stars, certificate->explained.rating.grade, certificate->financing.code);
    json[u"file"_s] = *path;
    json[u"text"_s] = certificate->text;
    json[u"score_centi"_s] = certificate->explained.rating.scoreCenti;
    json[u"reasons"_s] = QJsonArray::fromStringList(certificate->financing.reasons);
    json[u"valid_until"_s] = dayText(certificate->validUntil);
    invocation.print(json);
    return {};
}

Result<void> verifyCertificate(Invocation &invocation)
{
    const auto text = certificateText(invocation.argument(1));
    if (!text)
        return text.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto check = services::checkCertificate((*session)->reader(), *text, invocation.clock().today());
    if (!check)
        return check.error();
    invocation.print(checkJson(*check));
    if (check->verdict == CertificateVerdict::Altered || check->verdict == CertificateVerdict::Foreign)
        invocation.conclude(ErrorKind::NotAuthentic, Text::tr("The certificate is not confirmed: %1").arg(check->differences.join(u' ')));
    else if (check->verdict == CertificateVerdict::Outdated)
        invocation.remark(Text::tr("The certificate is genuine and no longer true: %1").arg(check->differences.join(u' ')));
    return {};
}

} // namespace

Result<void> handleCertificate(Invocation &invocation)
{
    static constexpr std::array actions{Action{"print", 1, printCertificate}, Action{"verify", 1, verifyCertificate}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
