// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted list of participants: codes and names in whatever shape they were copied, each found or named as not found, and answered with dates.
#include "report/gather.h"
#include "report/output.h"
#include "services/access.h"
#include "services/bureau.h"
#include "services/laptop.h"
#include "services/partyregister.h"

#include <QBuffer>
#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using domain::AccessVerdict;
using services::Participant;
using services::ParticipantMatch;

namespace {

struct Tender : Bureau {
    Tender()
    {
        as(u"first"_s);
        for (int i = 1; i <= 4; ++i)
            suppliers.push_back(party(PartyKind::Supplier, uscc(100 + i), u"演示供应商 %1"_s.arg(100 + i)));
    }
    [[nodiscard]] std::vector<Participant> check(const QString &pasted)
    {
        const auto checked = services::checkParticipants(session().reader(), pasted, PartyKind::Supplier, Today, {});
        return checked ? checked->rows : std::vector<Participant>();
    }
    [[nodiscard]] Participant one(const QString &line) { return check(line).at(0); }

    std::vector<domain::PartyId> suppliers;
};

} // namespace

class ParticipantsTest : public QObject
{
    Q_OBJECT
private slots:
    void codesAreFoundInWhateverShape_data();
    void codesAreFoundInWhateverShape();
    void namesAreCandidates();
    void whatCannotBeFoundIsSaid();
    void theAnswerNamesReasonAndDay();
    void whoTookOverAnswers();
    void listsThatCannotBeChecked();
    void thePaperSaysTheSame();
};

void ParticipantsTest::codesAreFoundInWhateverShape_data()
{
    QTest::addColumn<QString>("pattern"); // %1 = code
    QTest::newRow("bare") << u"%1"_s;
    QTest::newRow("lower case, spaces around") << u"  %1 "_s;
    QTest::newRow("name and code by TAB") << u"演示供应商 101\t%1"_s;
    QTest::newRow("code first, comma") << u"%1, 演示供应商 101"_s;
    QTest::newRow("in brackets") << u"演示供应商 101（统一社会信用代码：%1）"_s;
    QTest::newRow("a row of a table") << u"1\t演示供应商 101\t%1\t合格"_s;
}

void ParticipantsTest::codesAreFoundInWhateverShape()
{
    QFETCH(QString, pattern);
    Tender tender;
    QString code = uscc(101);
    if (pattern.startsWith(u' '))
        code = code.toLower();
    QString wide;
    for (const QChar c : code)
        wide += c.unicode() > 0x20 ? QChar(c.unicode() + 0xFEE0) : c;
    for (const QString &written : {code, wide}) {
        const Participant row = tender.one(pattern.arg(written));
        QCOMPARE(int(row.match), int(ParticipantMatch::ByCode));
        QCOMPARE(row.party.id, tender.suppliers[0]);
    }
}

void ParticipantsTest::namesAreCandidates()
{
    Tender tender;
    const Participant row = tender.one(u"演示供应商　101"_s);
    QCOMPARE(int(row.match), int(ParticipantMatch::ByName));
    QCOMPARE(row.party.id, tender.suppliers[0]);
    // Two of one name: the code decides.
    const auto twin = tender.party(PartyKind::Supplier, uscc(150), u"演示供应商 101"_s);
    const Participant unclear = tender.one(u"演示供应商 101"_s);
    QCOMPARE(int(unclear.match), int(ParticipantMatch::Ambiguous));
    QVERIFY(!unclear.party.id.isValid() && unclear.remark.contains(uscc(101)) && unclear.remark.contains(uscc(150)));
    QCOMPARE(tender.one(uscc(150)).party.id, twin);
    // A word of eighteen letters is no code.
    const auto word = tender.party(PartyKind::Supplier, uscc(151), u"InternationalTrade 演示"_s);
    QCOMPARE(tender.one(u"InternationalTrade 演示"_s).party.id, word);
    // An agency of that name is no supplier.
    (void)tender.party(PartyKind::Agency, uscc(160), u"演示代理机构 160"_s);
    QCOMPARE(int(tender.one(u"演示代理机构 160"_s).match), int(ParticipantMatch::Unknown));
    QCOMPARE(int(tender.one(uscc(160)).match), int(ParticipantMatch::Unknown));
}

void ParticipantsTest::whatCannotBeFoundIsSaid()
{
    Tender tender;
    const auto rows = tender.check(u"\n演示供应商 999\n\n%1\n%2\n%2\n"_s.arg(QString(uscc(101)).replace(17, 1, uscc(101).back() == u'0' ? u'1' : u'0'), uscc(102)));
    QCOMPARE(rows.size(), 4U);
    QCOMPARE(rows[0].line, 2);
    QCOMPARE(int(rows[0].match), int(ParticipantMatch::Unknown));
    QCOMPARE(int(rows[1].match), int(ParticipantMatch::Unknown));
    QVERIFY2(!rows[1].remark.isEmpty(), "the code fails its check");
    QVERIFY(rows[2].remark.isEmpty());
    QVERIFY2(rows[3].remark.contains(u'5'), "stands in line 5 already");
    QCOMPARE(rows[3].party.id, rows[2].party.id);
}

void ParticipantsTest::theAnswerNamesReasonAndDay()
{
    Tender tender;
    domain::CreditFact ban;
    ban.party = tender.suppliers[1];
    ban.indicator = u"GY-N03"_s;
    ban.effectiveOn = Today.addDays(-30);
    ban.until = ban.banUntil = Today.addDays(300);
    ban.banFrom = ban.effectiveOn;
    ban.decisionNo = u"演示罚〔2026〕7 号"_s;
    ban.text = u"恶意串通"_s;
    QVERIFY(services::FactRegister(tender.session()).record(ban).ok());
    tender.fact(tender.suppliers[2], u"GY-N14"_s, Today.addDays(-30));
    tender.fact(tender.suppliers[3], u"GY-P01"_s, Today.addDays(-30));
    const auto rows = tender.check(uscc(102) + u'\n' + uscc(103) + u'\n' + uscc(104));
    QCOMPARE(int(rows[0].answer.verdict), int(AccessVerdict::Refused));
    const QString text = services::answerText(rows[0]);
    QVERIFY(text.contains(ban.decisionNo) && text.contains(ban.banUntil.toString(Qt::ISODate)) && text.contains(domain::accessRules().banSource));
    QCOMPARE(int(rows[1].answer.verdict), int(AccessVerdict::PassWithDocuments));
    QCOMPARE(rows[1].answer.documents.size(), qsizetype(domain::accessRules().documents.size()));
    QCOMPARE(int(rows[2].answer.verdict), int(AccessVerdict::Pass));
    QCOMPARE(rows[2].scoreCenti, tender.score(tender.suppliers[3], Today)); // the score of the register, not another
    // The same question for a later day has another answer.
    const auto later = services::checkParticipants(tender.session().reader(), uscc(102), PartyKind::Supplier, ban.banUntil, {});
    QVERIFY(later.ok() && later->rows[0].answer.verdict != AccessVerdict::Refused);
}

void ParticipantsTest::whoTookOverAnswers()
{
    Tender tender;
    tender.fact(tender.suppliers[0], u"GY-N14"_s, Today.addDays(-30));
    tender.as(u"wang"_s);
    QCOMPARE(codeOf(services::PartyRegister(tender.session()).succeed(tender.suppliers[0], tender.suppliers[1], journal::SuccessionReason::Merger, u"演示合并 1 号"_s, u"吸收合并"_s)), QString());
    for (const QString &asked : {uscc(101), u"演示供应商 101"_s}) {
        const Participant row = tender.one(asked);
        QCOMPARE(row.party.id, tender.suppliers[1]);
        QCOMPARE(int(row.answer.verdict), int(AccessVerdict::PassWithDocuments)); // its unkept commitment went along
    }
}

void ParticipantsTest::listsThatCannotBeChecked()
{
    Tender tender;
    const auto code = [&](const QString &pasted, PartyKind kind) { return codeOf(services::checkParticipants(tender.session().reader(), pasted, kind, Today, {})); };
    QCOMPARE(code(u" \n\n \t\n"_s, PartyKind::Supplier), u"ACC-001"_s);
    QCOMPARE(code(u"甲\n"_s.repeated(services::MostParticipants + 1), PartyKind::Supplier), u"ACC-002"_s);
    QCOMPARE(code(u"甲"_s, PartyKind::Expert), u"ACC-003"_s);
    QCOMPARE(code(u"甲"_s, PartyKind::Agency), QString());
    // Whatever is pasted gets an answer, never a crash.
    for (const QString &odd : {u"\0\x1f"_s, u"%1 %2 %"_s, QString(5000, u'X'), u"\u202e甲"_s, u"=1+1"_s})
        QCOMPARE(int(tender.one(odd).match), int(ParticipantMatch::Unknown));
}

void ParticipantsTest::thePaperSaysTheSame()
{
    Tender tender;
    const auto checked = services::checkParticipants(tender.session().reader(), uscc(101) + u"\n=演示供应商 998"_s, PartyKind::Supplier, Today, {});
    QVERIFY(checked.ok());
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    QVERIFY(report::writeCsv(report::gatherAccess(*checked, u"演示项目 1"_s, tender.clock), csv, {}).ok());
    const QString text = QString::fromUtf8(csv.data());
    QVERIFY(text.contains(uscc(101)) && text.contains(services::answerWord(checked->rows[0])));
    QVERIFY2(!text.contains(u",=演示"_s), "nothing that was pasted becomes a formula");
}

QTEST_GUILESS_MAIN(ParticipantsTest)
#include "tst_participants.moc"
