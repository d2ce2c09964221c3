// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/certificate.h"

#include "base/money.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

base::Error noCertificate(const QString &sentence)
{
    return {base::ErrorKind::InputRefused, u"CER-003"_s, sentence, {}, u"file"_s};
}

KeyValueBlock facts(const CertificateInput &input)
{
    const domain::Rating &rating = input.rating;
    const bool rated = rating.stars > 0;
    KeyValueBlock block;
    block.entries = {{Report::tr("Name"), input.party.name},
                     {Report::tr("Identifier"), input.party.identifier},
                     {Report::tr("Kind"), domain::partyKindLabel(input.party.kind)},
                     {Report::tr("As of"), dateInWords(input.stamp.asOf)},
                     {Report::tr("Score"), rated ? base::formatPoints(rating.scoreCenti) : Report::tr("not rated")},
                     {Report::tr("Stars and grade"), rated ? Report::tr("%1 (%2 stars), grade %3 %4").arg(displayText(qint64(rating.stars), CellType::Stars), QString::number(rating.stars), domain::gradeName(rating.grade), domain::gradeLabel(rating.grade)) : Report::tr("not rated")},
                     {Report::tr("Lists"), input.lists.isEmpty() ? Report::tr("none") : input.lists.join(u"; "_s)},
                     {Report::tr("Bans"), input.bans.isEmpty() ? Report::tr("none") : input.bans.join(u"; "_s)}};
    if (!input.access.isEmpty())
        block.entries.emplace_back(Report::tr("Access to procurement"), input.access);
    if (!input.financing.isEmpty())
        block.entries.emplace_back(Report::tr("Contract financing"), input.financing + u'\n' + input.reasons.join(u' '));
    block.entries.emplace_back(Report::tr("Issued by (seal)"), input.stamp.office);
    block.entries.emplace_back(Report::tr("Issued on"), dateInWords(input.issuedOn));
    block.entries.emplace_back(Report::tr("Certificate valid until"), Report::tr("the end of %1").arg(dateInWords(input.validUntil.addDays(-1))));
    return block;
}

} // namespace

Document certificateDocument(const CertificateInput &input)
{
    Document document;
    const QString title = Report::tr("Certificate of Credit in Government Procurement");
    document.title = input.stamp.office.isEmpty() ? title : input.stamp.office + u'\n' + title;
    document.subtitle = Report::tr("(for contract financing and access)");
    document.furniture = furnitureOf(input.stamp);
    document.createdMs = input.stamp.createdMs;
    document.blocks.emplace_back(facts(input));
    document.blocks.emplace_back(QrCode{input.text, Report::tr("Check it with the office that issued it: this code says the same as the page. A page that says something else is not genuine; neither is a code that the office does not confirm.")});
    return document;
}

base::Result<QString> certificateTextIn(const QByteArray &pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return noCertificate(Report::tr("The file cannot be read as a PDF. Scan the code and hand in its text."));
    static const QRegularExpression form(u"CCC1(?:/[0-9A-Z:-]+){10}/[0-9A-F]{32}"_s);
    QStringList found;
    for (int page = 0; page < document.pageCount(); ++page) {
        // The code is longer than a line of the page.
        QString text = document.getAllText(page).text();
        text.removeIf([](QChar character) { return character.isSpace() || character.category() == QChar::Other_Control; });
        for (auto match = form.globalMatch(text); match.hasNext();)
            found << match.next().captured();
    }
    found.removeDuplicates();
    if (found.size() == 1)
        return found.front();
    return noCertificate(found.isEmpty() ? Report::tr("The file holds no text of a credit certificate. Scan the code and hand in its text.")
                                         : Report::tr("The file holds more than one certificate. Hand in the text of the one to be checked."));
}

} // namespace chengcai::report
