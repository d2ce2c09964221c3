// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/commitmentletter.h"

#include "services/commitments.h"

#include <QCoreApplication>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

Document commitmentLetter(const CommitmentLetter &data)
{
    Document document;
    document.title = Report::tr("Credit Commitment of a Supplier in Government Procurement");
    document.subtitle = Report::tr("(No. %1)").arg(data.head.number);
    document.furniture.watermark = data.head.watermark;
    document.createdMs = data.head.createdMs;
    document.blocks.emplace_back(Paragraph{Report::tr("To the purchaser and the agency of the project:"), false});
    const QString project = data.projectNo.isEmpty() ? data.project : Report::tr("%1 (No. %2)").arg(data.project, data.projectNo);
    document.blocks.emplace_back(Paragraph{Report::tr("We take part in the project %1 and meet the conditions of article 22 of the Government Procurement Law. In place of the papers listed below we promise:").arg(project)});
    const QStringList promises{Report::tr("we are independently liable, of good business reputation, with a sound system of accounts;"),
                               Report::tr("we have paid our taxes and social security contributions as the law asks;"),
                               Report::tr("we have the equipment and the skills the contract needs;"),
                               Report::tr("we had no major illegal record in business in the three years before this procurement, and are not on the list of judgment debtors, of major tax cases or of serious bad faith in government procurement;"),
                               Report::tr("what is promised here is true; on request we hand in the papers within the time asked for.")};
    for (qsizetype i = 0; i < promises.size(); ++i)
        document.blocks.emplace_back(Paragraph{Report::tr("(%1) %2").arg(i + 1).arg(promises[i])});
    document.blocks.emplace_back(Heading{1, Report::tr("Papers this commitment stands for")});
    document.blocks.emplace_back(Paragraph{Report::tr("%1.").arg(data.documents.join(Report::tr(", ")))});
    document.blocks.emplace_back(Paragraph{Report::tr("If the commitment is false or not fulfilled we accept that it is recorded as bad conduct, lowers our credit rating and closes the commitment route, and bear what the law provides.")});
    KeyValueBlock signature;
    signature.entries = {{Report::tr("Supplier (seal)"), data.head.party.name},
                         {Report::tr("Identifier"), data.head.party.identifier},
                         {Report::tr("Legal representative"), data.head.party.legalRepresentative},
                         {Report::tr("Date of the commitment"), dateInWords(data.head.day)}};
    document.blocks.emplace_back(std::move(signature));
    return document;
}

base::Result<Document> gatherCommitmentLetter(const services::Reader &reader, domain::CommitmentId id, const base::Clock &clock)
{
    const auto commitment = services::commitment(reader, id);
    if (!commitment)
        return base::Error{base::ErrorKind::InputRefused, u"CMT-020"_s, Report::tr("There is no such commitment in this store. Choose one of the list."), {}, {}};
    return commitmentLetter({letterHeadOf(reader, commitment->party, commitment->number, commitment->givenOn, clock), commitment->project, commitment->projectNo, services::documentsOf(*commitment)});
}

} // namespace chengcai::report
