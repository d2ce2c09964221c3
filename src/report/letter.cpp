// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letter.h"

#include "services/partyregister.h"

#include <QCoreApplication>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

Document publicLetter(const LetterHead &head, const QString &title)
{
    Document document;
    document.title = head.office.isEmpty() ? title : head.office + u'\n' + title;
    document.subtitle = Report::tr("(No. %1)").arg(head.number);
    document.furniture.watermark = head.watermark;
    document.createdMs = head.createdMs;
    return document;
}

Document letterTo(const LetterHead &head, const QString &title)
{
    Document document = publicLetter(head, title);
    //: The addressee of a letter, on a line of its own.
    document.blocks.emplace_back(Paragraph{Report::tr("%1:").arg(head.party.name), false});
    return document;
}

void addText(Document &document, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        document.blocks.emplace_back(Paragraph{line.trimmed()});
}

void addSection(Document &document, const QString &title, const QString &text)
{
    document.blocks.emplace_back(Heading{1, title});
    addText(document, text);
}

void addSeal(Document &document, const LetterHead &head)
{
    SignOff sign;
    sign.office = head.office;
    sign.date = dateInWords(head.day);
    sign.seal = true;
    document.blocks.emplace_back(std::move(sign));
}

LetterHead letterHeadOf(const services::Reader &reader, domain::PartyId id, const QString &number, QDate day, const base::Clock &clock)
{
    const services::StoreInfo info = store::storeInfo(reader.database());
    const domain::Party party = services::party(reader, id).value_or(domain::Party{});
    return {info.office, number, day, info.demonstration ? u"演示 DEMO"_s : QString(), clock.nowMs(),
            {party.name, party.identifier, party.kind, services::regionName(party.region), party.address, party.legalRepresentative}};
}

} // namespace chengcai::report
