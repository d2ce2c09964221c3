// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/certificates.h"

#include "base/dates.h"
#include "base/money.h"
#include "domain/creditdata.h"
#include "journal/crypto.h"
#include "store/queries/exchange.h"
#include "store/queries/parties.h"
#include "store/queries/partyscan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PartyKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

constexpr int HexShown = 16;
constexpr char Prefix[] = "CHENGCAI-CERTIFICATE-1";

/// Letters on paper, by place: never reorder.
constexpr QStringView KindLetters = u"PASE";
constexpr QStringView AnswerLetters = u"-OBR";
constexpr std::array<QStringView, 4> AnswerCodes{u"", u"offered", u"bank-decides", u"refused"};

QChar answerLetter(const QString &code)
{
    const auto found = std::find(AnswerCodes.begin(), AnswerCodes.end(), code);
    return found == AnswerCodes.end() ? AnswerLetters[0] : AnswerLetters[found - AnswerCodes.begin()];
}

QString hexOf(const QByteArray &bytes, int digits)
{
    return QString::fromLatin1(bytes.toHex()).left(digits).toUpper();
}

QString isoOf(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString deploymentOf(const Reader &reader)
{
    return hexOf(store::deploymentOf(reader.database()).toBytes(), HexShown);
}

QString identifierOf(const domain::Party &party)
{
    return party.identifierType == domain::IdentifierType::Uscc ? party.identifier : hexOf(party.uid.toBytes(), 2 * HexShown);
}

QString body(const CertificateClaim &claim)
{
    return QStringList{u"CCC1"_s,
                       claim.deployment,
                       QString(KindLetters[int(claim.kind)]) + u':' + claim.identifier,
                       isoOf(claim.asOf),
                       QString::number(claim.position),
                       claim.chain,
                       QString::number(claim.scoreCenti),
                       QString::number(claim.stars),
                       domain::gradeName(claim.grade),
                       answerLetter(claim.answer),
                       isoOf(claim.validUntil)}
        .join(u'/');
}

QString checkOf(const CertificateClaim &claim, const base::Hash &chain)
{
    const QByteArray said = body(claim).toLatin1() + chain.toBytes();
    return hexOf(journal::sha256(QByteArrayView(Prefix, qsizetype(sizeof Prefix)), said).toBytes(), 2 * HexShown);
}

CertificateClaim claimOf(const Reader &reader, const Certificate &certificate)
{
    const Explanation &explained = certificate.explained;
    CertificateClaim claim;
    claim.deployment = deploymentOf(reader);
    claim.kind = explained.party.kind;
    claim.identifier = identifierOf(explained.party);
    claim.asOf = explained.moment.asOf;
    claim.position = explained.position;
    claim.chain = hexOf(explained.chain.toBytes(), HexShown);
    claim.scoreCenti = explained.rating.scoreCenti;
    claim.stars = explained.rating.stars;
    claim.grade = explained.rating.grade;
    claim.answer = certificate.financing.code;
    claim.validUntil = certificate.validUntil;
    return claim;
}

QString answerOf(const Explanation &explained)
{
    return explained.party.kind == PartyKind::Supplier ? financingAnswer(explained).code : QString();
}

/// Who is meant, as who answers for it; null if nobody here is.
domain::PartyId partyOf(const Reader &reader, const CertificateClaim &claim)
{
    const store::PartyQueries parties(reader.database());
    for (const domain::Party &party : parties.everOfUscc(claim.identifier)) {
        if (party.kind == claim.kind)
            return party.id;
    }
    const auto party = parties.byUid(base::Uid::fromBytes(QByteArray::fromHex(claim.identifier.toLatin1())));
    return party && party->kind == claim.kind ? party->id : domain::PartyId();
}

/// What the journal says otherwise than the paper, one sentence each.
QStringList differences(const CertificateClaim &claim, const Explanation &explained, const QString &answer, bool withScore)
{
    QStringList found;
    if (withScore && claim.scoreCenti != explained.rating.scoreCenti)
        found << Text::tr("The score is %2, not %1.").arg(base::formatPoints(claim.scoreCenti), base::formatPoints(explained.rating.scoreCenti));
    if (claim.stars != explained.rating.stars)
        found << Text::tr("Stars: %2, not %1.").arg(claim.stars).arg(explained.rating.stars);
    if (claim.grade != explained.rating.grade)
        found << Text::tr("The grade is %2, not %1.").arg(domain::gradeName(claim.grade), domain::gradeName(explained.rating.grade));
    if (claim.answer != answer)
        found << Text::tr("The answer to an application for financing is “%2”, not “%1”.").arg(financingAnswerLabel(claim.answer), financingAnswerLabel(answer));
    return found;
}

/// What the paper says of its day and position against what the journal gives for them.
void checkThen(const Reader &reader, domain::PartyId party, CertificateCheck &check)
{
    const CertificateClaim &claim = check.claim;
    const store::Position position = store::positionAt(reader.database(), claim.position);
    const auto then = explainAt(reader, party, claim.asOf, claim.position);
    if (position.receivedNo != claim.position || hexOf(position.chain.toBytes(), HexShown) != claim.chain || !then) {
        check.differences << Text::tr("The journal of this store has no such position: the text was altered, or the certificate was issued at another computer of the office.");
        return;
    }
    check.differences = differences(claim, *then, answerOf(*then), true);
    if (check.differences.isEmpty() && checkOf(claim, position.chain) != claim.check)
        check.differences << Text::tr("The check at the end does not belong to this text.");
    check.verdict = check.differences.isEmpty() ? CertificateVerdict::Genuine : CertificateVerdict::Altered;
}

} // namespace

Result<CertificateClaim> readCertificate(const QString &text)
{
    static const QRegularExpression form(u"^CCC1/([0-9A-F]{16})/([PASE]):([0-9A-Z]{8,40})/(\\d{8})/(\\d{1,15})/([0-9A-F]{16})/(\\d{1,5})/([0-5])/([ABCDU])/([-OBR])/(\\d{8})/([0-9A-F]{32})$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    CertificateClaim claim;
    if (match.hasMatch()) {
        claim.deployment = match.captured(1);
        claim.kind = PartyKind(KindLetters.indexOf(match.captured(2)));
        claim.identifier = match.captured(3);
        claim.asOf = QDate::fromString(match.captured(4), u"yyyyMMdd"_s);
        claim.position = match.captured(5).toLongLong();
        claim.chain = match.captured(6);
        claim.scoreCenti = match.captured(7).toInt();
        claim.stars = match.captured(8).toInt();
        for (const domain::Grade grade : {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D, domain::Grade::U}) {
            if (domain::gradeName(grade) == match.captured(9))
                claim.grade = grade;
        }
        claim.answer = AnswerCodes[size_t(AnswerLetters.indexOf(match.captured(10)))].toString();
        claim.validUntil = QDate::fromString(match.captured(11), u"yyyyMMdd"_s);
        claim.check = match.captured(12);
    }
    if (claim.asOf.isValid() && claim.validUntil.isValid())
        return claim;
    return base::Error{base::ErrorKind::InputRefused, u"CER-001"_s, Text::tr("That is not the text of a credit certificate. Scan the code again, or copy the line beside it whole."), {}, u"text"_s};
}

Result<Certificate> certificateOf(const Reader &reader, domain::PartyId party, QDate asOf, QDate today)
{
    if (asOf > today)
        return base::Error{base::ErrorKind::InputRefused, u"CER-002"_s, Text::tr("A certificate speaks of today or of a day that is past; choose one."), {}, u"as_of"_s};
    auto explained = explain(reader, party, {asOf, {}});
    if (!explained)
        return explained.error();
    Certificate certificate;
    certificate.explained = *std::move(explained);
    const Explanation &known = certificate.explained;
    if (known.party.kind == PartyKind::Supplier)
        certificate.financing = financingAnswer(known);
    certificate.access = domain::accessOf(domain::accessRules(), {known.party.kind, known.facts, known.listings, &known.rating, &known.ruleBook}, asOf);
    certificate.issuedOn = today;
    certificate.validUntil = today.addDays(domain::financingRules().certificateDays);
    const CertificateClaim claim = claimOf(reader, certificate);
    certificate.text = body(claim) + u'/' + checkOf(claim, known.chain);
    return certificate;
}

QString certificateVerdictName(CertificateVerdict verdict)
{
    switch (verdict) {
    case CertificateVerdict::Genuine: return u"genuine"_s;
    case CertificateVerdict::Outdated: return u"outdated"_s;
    case CertificateVerdict::Altered: return u"altered"_s;
    case CertificateVerdict::Foreign: break;
    }
    return u"foreign"_s;
}

Result<CertificateCheck> checkCertificate(const Reader &reader, const QString &text, QDate today)
{
    auto claim = readCertificate(text);
    if (!claim)
        return claim.error();
    CertificateCheck check;
    check.claim = *std::move(claim);
    if (check.claim.deployment != deploymentOf(reader)) {
        check.differences << Text::tr("It names another office than this one. Ask the office that issued it.");
        return check;
    }
    const domain::PartyId party = partyOf(reader, check.claim);
    if (!party.isValid()) {
        check.differences << Text::tr("Nobody of this register has that identifier: it was altered, or corrected in the register since. Look for the party by its name.");
        return check;
    }
    checkThen(reader, party, check);
    auto now = explain(reader, party, {today, {}});
    if (!now)
        return now.error();
    check.answerToday = answerOf(*now);
    if (check.verdict == CertificateVerdict::Genuine) {
        if (today >= check.claim.validUntil)
            check.differences << Text::tr("It was valid until %1.").arg(base::dayText(check.claim.validUntil.addDays(-1)));
        check.differences << differences(check.claim, *now, check.answerToday, false);
        if (!check.differences.isEmpty())
            check.verdict = CertificateVerdict::Outdated;
    }
    check.today = *std::move(now);
    return check;
}

} // namespace chengcai::services
