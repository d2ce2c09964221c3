// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/factregister.h"
#include "services/maintenance.h"
#include "services/office.h"
#include "domain/supervisiondata.h"
#include "services/cases.h"
#include "services/partyregister.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using base::ErrorKind;
using domain::PartyKind;
using domain::Role;
using services::PartyRegister;
using services::SuccessionReason;
using tests::Office;

namespace {

domain::CaseFile caseAbout(Office &office, domain::PartyId party, PartyKind kind)
{
    services::CaseInput input;
    input.party = party;
    input.origin = domain::CaseOrigin::Complaint;
    input.reference = u"演示投诉 1 号"_s;
    input.cause = domain::causesOf(kind).front().code;
    input.conduct = domain::ConductClass::NonCompliant;
    input.summary = u"演示案情"_s;
    input.actedOn = office.clock.today().addDays(-20);
    const auto id = services::Cases(office.session()).open(input);
    if (!id)
        qFatal("no case: %s", qPrintable(id.error().message));
    return *services::caseFile(office.session().reader(), *id);
}

} // namespace

class TestPartyRegister : public QObject
{
    Q_OBJECT
private slots:
    void identifierRules_data();
    void identifierRules();
    void nonConformingIdentifierNeedsAReason();
    void suggestionIsOfferedNeverTaken();
    void oneOrganisationMayBeTwoKindsButNotTwice();
    void sameNameWarns();
    void renamingKeepsTheFormerName();
    void forbiddenTextIsNamedByField();
    void factsFollowTheSuccessorAndComeBack();
    void successionNeedsGroundsAndMakesNoCircle();
    void withdrawalIsRefusedWhileFactsHangOnIt();
    void residentNumberNeverLeaks();
    void mistypedResidentNumberIsSealedToo();
    void revealNeedsSupervisorCaseAndReasonAndIsOnRecord();
    void personsAreAddedAndChangedNeverLost();
    void formerNamesAndReasonCanBeCorrected();
    void lookAlikesAreFoundOverTheWholeRegister();
    void expertIsFoundByNumberOnlyWithTheKey();
};

static domain::Party input(PartyKind kind, const QString &identifier, const QString &name)
{
    domain::Party party;
    party.kind = kind;
    party.identifier = identifier;
    party.name = name;
    return party;
}

static QString firstCode(Office &office, const domain::Party &party)
{
    const auto problems = PartyRegister(office.session()).check({party});
    return problems.empty() ? QString() : problems.front().code;
}

void TestPartyRegister::identifierRules_data()
{
    QTest::addColumn<PartyKind>("kind");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("code");
    const QString good = tests::uscc(10);
    QTest::newRow("supplier, credit code") << PartyKind::Supplier << good << QString();
    QTest::newRow("lower case, blanks, hyphens") << PartyKind::Supplier << good.toLower().insert(8, u" - "_s) << QString();
    QTest::newRow("supplier, natural person") << PartyKind::Supplier << u"11010519491231002X"_s << QString();
    QTest::newRow("expert") << PartyKind::Expert << u"440524188001010014"_s << QString();
    QTest::newRow("expert with credit code") << PartyKind::Expert << good << u"PTY-011"_s;
    QTest::newRow("purchaser with resident number") << PartyKind::Purchaser << u"11010519491231002X"_s << u"PTY-011"_s;
    QTest::newRow("too short") << PartyKind::Supplier << good.chopped(1) << u"PTY-012"_s;
    QTest::newRow("wrong check character") << PartyKind::Agency << QString(good.chopped(1) + (good.endsWith(u'1') ? u'2' : u'1')) << u"PTY-012"_s;
    QTest::newRow("no such birth date") << PartyKind::Expert << u"110105194902310028"_s << u"PTY-012"_s;
    QTest::newRow("none") << PartyKind::Supplier << u"  "_s << u"PTY-010"_s;
}

void TestPartyRegister::identifierRules()
{
    QFETCH(PartyKind, kind);
    QFETCH(QString, identifier);
    QFETCH(QString, code);
    Office office;
    const domain::Party party = input(kind, identifier, u"演示主体 010"_s);
    QCOMPARE(firstCode(office, party), code);
    const auto created = PartyRegister(office.session()).create({party});
    QCOMPARE(created.ok(), code.isEmpty());
    if (!created)
        QCOMPARE(created.error().field, u"identifier"_s);
}

void TestPartyRegister::nonConformingIdentifierNeedsAReason()
{
    Office office;
    QString wrong = tests::uscc(11);
    wrong.back() = wrong.endsWith(u'3') ? u'4' : u'3';
    domain::Party party = input(PartyKind::Supplier, wrong, u"演示供应商 011"_s);
    QVERIFY(!PartyRegister(office.session()).create({party}));
    party.identifierReason = u"early code, certificate seen"_s;
    const auto id = PartyRegister(office.session()).create({party});
    QVERIFY(id.ok());
    const auto recorded = services::party(office.session().reader(), *id);
    QCOMPARE(recorded->identifier, wrong);
    QCOMPARE(recorded->identifierReason, u"early code, certificate seen"_s);
}

void TestPartyRegister::suggestionIsOfferedNeverTaken()
{
    Office office;
    const QString good = tests::uscc(12);
    QString typed = good;
    typed.replace(4, 1, u"O"_s); // the region has a 0 there: 91410105
    QVERIFY(typed != good);
    const auto problems = PartyRegister(office.session()).check({input(PartyKind::Supplier, typed, u"演示供应商 012"_s)});
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().code, u"PTY-012"_s);
    QVERIFY2(!PartyRegister(office.session()).create({input(PartyKind::Supplier, typed, u"演示供应商 012"_s)}), "not replaced silently");
    const auto check = services::checkPartyIdentifier(PartyKind::Supplier, good.left(5) + u'O' + good.mid(6), QDate(2025, 6, 1));
    if (good.at(5) == u'0')
        QVERIFY(services::identifierSentence(check).contains(good));
}

void TestPartyRegister::oneOrganisationMayBeTwoKindsButNotTwice()
{
    Office office;
    const QString code = tests::uscc(13);
    office.party(PartyKind::Supplier, code, u"演示大学 013"_s);
    office.party(PartyKind::Purchaser, code, u"演示大学 013"_s);
    QCOMPARE(firstCode(office, input(PartyKind::Supplier, code, u"演示大学 013 二"_s)), u"PTY-020"_s);
    const auto both = services::findParties(office.session(), code);
    QVERIFY(both.ok());
    QCOMPARE(both->size(), size_t(2));
    office.party(PartyKind::Expert, u"11010519491231002X"_s, u"演示专家 001"_s);
    QCOMPARE(firstCode(office, input(PartyKind::Expert, u"11010519491231002x"_s, u"演示专家 002"_s)), u"PTY-020"_s);
}

void TestPartyRegister::sameNameWarns()
{
    Office office;
    const auto first = office.party(PartyKind::Supplier, tests::uscc(14), u"演示建设（河南）公司"_s);
    const auto problems = PartyRegister(office.session()).check({input(PartyKind::Supplier, tests::uscc(15), u"演示建设(河南)公司"_s)});
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().code, u"PTY-120"_s);
    QVERIFY(problems.front().warning);
    const auto second = office.party(PartyKind::Supplier, tests::uscc(15), u"演示建设(河南)公司"_s);
    const auto duplicates = services::duplicatesOf(office.session().reader(), second);
    QCOMPARE(duplicates.size(), size_t(1));
    QCOMPARE(duplicates.front().party.id, first);
    QCOMPARE(duplicates.front().why, u"same name"_s);
}

void TestPartyRegister::renamingKeepsTheFormerName()
{
    Office office;
    const auto id = office.party(PartyKind::Supplier, tests::uscc(16), u"演示旧名"_s);
    auto party = *services::party(office.session().reader(), id);
    party.name = u"演示新名"_s;
    party.region = u"410103"_s;
    QVERIFY(PartyRegister(office.session()).amend(id, {party}).ok());
    const auto now = services::party(office.session().reader(), id);
    QCOMPARE(now->name, u"演示新名"_s);
    QCOMPARE(now->region, u"410103"_s);
    QCOMPARE(now->formerNames, QStringList{u"演示旧名"_s});
    const auto trail = services::auditTrailOf(office.session().reader(), id, 10);
    QCOMPARE(trail.size(), size_t(2));
    QVERIFY2(PartyRegister(office.session()).amend(id, {*now}).ok(), "nothing to change is no error");
    QCOMPARE(services::auditTrailOf(office.session().reader(), id, 10).size(), size_t(2));
}

void TestPartyRegister::forbiddenTextIsNamedByField()
{
    Office office;
    domain::Party party = input(PartyKind::Supplier, tests::uscc(17), u"演示\u202E供应商"_s);
    auto problems = PartyRegister(office.session()).check({party});
    QCOMPARE(problems.front().code, u"PTY-003"_s);
    QCOMPARE(problems.front().field, u"name"_s);
    party.name = u"演示供应商"_s;
    party.region = u"41010"_s;
    problems = PartyRegister(office.session()).check({party});
    QCOMPARE(problems.front().field, u"region"_s);
}

void TestPartyRegister::factsFollowTheSuccessorAndComeBack()
{
    Office office;
    const auto old = office.party(PartyKind::Supplier, tests::uscc(18), u"演示供应商 018"_s);
    const auto heir = office.party(PartyKind::Supplier, tests::uscc(19), u"演示供应商 019"_s);
    office.fact(old, u"GY-N14"_s, QDate(2025, 1, 1));
    const QDate day(2025, 6, 1);
    QCOMPARE(office.score(heir, day), 10000);
    office.clock.setDay(QDate(2025, 6, 2));
    PartyRegister parties(office.session());
    QVERIFY(parties.succeed(old, heir, SuccessionReason::Merger, u"演示合并〔2025〕1号"_s, {}).ok());
    QCOMPARE(office.score(heir, day), 9000);
    QCOMPARE(office.score(old, day), 9000);
    QCOMPARE(services::predecessorsOf(office.session().reader(), heir).size(), size_t(1));
    QVERIFY2(office.score(heir, day, QDate(2025, 6, 1)) == 10000, "as known before the merger, the older answer stands");
    QVERIFY(!parties.undoSuccession(old, {}));
    QVERIFY(parties.undoSuccession(old, u"wrong firm"_s).ok());
    QCOMPARE(office.score(heir, day), 10000);
    QCOMPARE(office.score(old, day), 9000);
}

void TestPartyRegister::successionNeedsGroundsAndMakesNoCircle()
{
    Office office;
    const auto a = office.party(PartyKind::Supplier, tests::uscc(20), u"演示供应商 020"_s);
    const auto b = office.party(PartyKind::Supplier, tests::uscc(21), u"演示供应商 021"_s);
    const auto agency = office.party(PartyKind::Agency, tests::uscc(22), u"演示代理 022"_s);
    PartyRegister parties(office.session());
    QVERIFY(!parties.succeed(a, b, SuccessionReason::Merger, {}, u"no decision"_s));
    QVERIFY(!parties.succeed(a, b, SuccessionReason::DuplicateRecord, {}, {}));
    QVERIFY(!parties.succeed(a, a, SuccessionReason::DuplicateRecord, {}, u"itself"_s));
    QVERIFY(!parties.succeed(a, agency, SuccessionReason::DuplicateRecord, {}, u"other kind"_s));
    QVERIFY(parties.succeed(a, b, SuccessionReason::DuplicateRecord, {}, u"typed twice"_s).ok());
    QVERIFY2(!parties.succeed(b, a, SuccessionReason::DuplicateRecord, {}, u"circle"_s), "b answers for a already");
    QVERIFY(!parties.succeed(a, b, SuccessionReason::DuplicateRecord, {}, u"again"_s));
    QVERIFY(office.add(u"inspector"_s, Role::Inspector));
    QVERIFY(office.signIn(u"inspector"_s));
    const auto refused = parties.undoSuccession(a, u"not mine to undo"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAuthorised);
}

void TestPartyRegister::withdrawalIsRefusedWhileFactsHangOnIt()
{
    Office office;
    const auto empty = office.party(PartyKind::Supplier, tests::uscc(23), u"演示供应商 023"_s);
    const auto used = office.party(PartyKind::Supplier, tests::uscc(24), u"演示供应商 024"_s);
    office.fact(used, u"GY-P01"_s, QDate(2025, 1, 1));
    PartyRegister parties(office.session());
    QVERIFY(!parties.withdraw(used, u"by mistake"_s));
    QVERIFY(!parties.withdraw(empty, u" "_s));
    QVERIFY(parties.withdraw(empty, u"by mistake"_s).ok());
    QVERIFY2(services::findParties(office.session(), tests::uscc(23))->empty(), "the identifier is free again");
    office.party(PartyKind::Supplier, tests::uscc(23), u"演示供应商 023"_s);
}

void TestPartyRegister::residentNumberNeverLeaks()
{
    const QByteArray number = "440524188001010014";
    Office office;
    const auto id = office.party(PartyKind::Expert, QString::fromLatin1(number), u"演示专家 003"_s);
    QCOMPARE(services::party(office.session().reader(), id)->identifier, u"440***********0014"_s);
    const auto revealed = PartyRegister(office.session()).revealIdentifier(id, caseAbout(office, id, PartyKind::Expert).number, u"identity in doubt"_s);
    QCOMPARE(*revealed, QString::fromLatin1(number));
    QVERIFY2(!tests::folderContains(office.folder(), number), "while the store is open, write-ahead log included");
    office.close();
    QVERIFY2(!tests::folderContains(office.folder(), number), "after closing");
    QVERIFY2(!tests::folderContains(office.folder(), number.mid(3, 11)), "nor the part that is masked");
    QVERIFY2(tests::folderContains(office.folder(), "440***********0014"), "the search itself finds what is there");
}

void TestPartyRegister::mistypedResidentNumberIsSealedToo()
{
    Office office;
    domain::Party party = input(PartyKind::Supplier, u"110105194912310021"_s, u"演示个体 001"_s); // last character should be X
    party.identifierReason = u"as printed on the old card"_s;
    const auto id = PartyRegister(office.session()).create({party});
    QVERIFY(id.ok());
    QCOMPARE(services::party(office.session().reader(), *id)->identifier, u"110***********0021"_s);
    office.close();
    QVERIFY(!tests::folderContains(office.folder(), "110105194912310021"));
}

void TestPartyRegister::revealNeedsSupervisorCaseAndReasonAndIsOnRecord()
{
    Office office;
    const auto expert = office.party(PartyKind::Expert, u"11010519491231002X"_s, u"演示专家 004"_s);
    const auto firm = office.party(PartyKind::Supplier, tests::uscc(25), u"演示供应商 025"_s);
    PartyRegister parties(office.session());
    QVERIFY(!parties.revealIdentifier(expert, {}, u"why"_s));
    QVERIFY(!parties.revealIdentifier(expert, u"case"_s, {}));
    QVERIFY(!parties.revealIdentifier(firm, u"case"_s, u"why"_s));
    const auto isRefused = [&](const QString &number) {
        const auto revealed = parties.revealIdentifier(expert, number, u"why"_s);
        return !revealed && revealed.error().code == u"PTY-093"_s;
    };
    QVERIFY(isRefused(u"no such case"_s));
    QVERIFY2(isRefused(caseAbout(office, firm, PartyKind::Supplier).number), "a case of somebody else");
    const domain::CaseFile closed = caseAbout(office, expert, PartyKind::Expert);
    QVERIFY(services::Cases(office.session()).close(closed.id, {}, u"线索不成立"_s).ok());
    QVERIFY2(isRefused(closed.number), "a case that is over");
    const QString number = caseAbout(office, expert, PartyKind::Expert).number;
    const auto before = services::auditTrail(office.session().reader(), store::Latest, 1).front().receivedNo;
    QCOMPARE(*parties.revealIdentifier(expert, number, u"identity in doubt"_s), u"11010519491231002X"_s);
    const auto newest = services::auditTrail(office.session().reader(), store::Latest, 1).front();
    QCOMPARE(newest.receivedNo, before + 1);
    QCOMPARE(newest.kind, u"identifier.reveal"_s);
    QCOMPARE(newest.authorName, u"First Person"_s);
    QVERIFY(office.add(u"inspector"_s, Role::Inspector));
    QVERIFY(office.signIn(u"inspector"_s));
    const auto refused = parties.revealIdentifier(expert, number, u"curious"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAuthorised);
}

void TestPartyRegister::personsAreAddedAndChangedNeverLost()
{
    Office office;
    const auto firm = office.party(PartyKind::Supplier, tests::uscc(26), u"演示供应商 026"_s);
    PartyRegister parties(office.session());
    domain::ResponsiblePerson person;
    person.party = firm;
    QVERIFY2(!parties.addPerson(person), "no name");
    person.name = u" 演示人员 甲 "_s;
    person.role = u"法定代表人"_s;
    person.from = QDate(2024, 1, 1);
    QVERIFY(parties.addPerson(person).ok());
    auto recorded = services::personsOf(office.session().reader(), firm);
    QCOMPARE(recorded.size(), size_t(1));
    QCOMPARE(recorded.front().name, u"演示人员 甲"_s);
    auto ended = recorded.front();
    ended.until = QDate(2023, 1, 1);
    QCOMPARE(parties.amendPerson(ended).error().code, u"PTY-061"_s);
    ended.until = QDate(2025, 1, 1);
    QVERIFY(parties.amendPerson(ended).ok());
    recorded = services::personsOf(office.session().reader(), firm);
    QCOMPARE(recorded.size(), size_t(1));
    QCOMPARE(recorded.front().until, QDate(2025, 1, 1));
    QVERIFY2(services::auditTrailOf(office.session().reader(), firm, 10).size() == 3, "both steps are on record");
    auto stranger = ended;
    stranger.uid = base::Uid::fromBytes(QByteArray(16, 'x'));
    QCOMPARE(parties.amendPerson(stranger).error().code, u"PTY-062"_s);
}

void TestPartyRegister::formerNamesAndReasonCanBeCorrected()
{
    Office office;
    QString wrong = tests::uscc(27);
    wrong.back() = wrong.endsWith(u'3') ? u'4' : u'3';
    domain::Party typed = input(PartyKind::Supplier, wrong, u"演示供应商 027"_s);
    typed.identifierReason = u"seen"_s;
    const auto id = PartyRegister(office.session()).create({typed});
    domain::Party stored = *services::party(office.session().reader(), *id);
    stored.formerNames = {u" 演示旧名 "_s, u"演示旧名"_s, QString()};
    stored.identifierReason = u"certificate of 1999 seen"_s;
    QVERIFY(PartyRegister(office.session()).amend(*id, {stored}).ok());
    const auto now = services::party(office.session().reader(), *id);
    QCOMPARE(now->formerNames, QStringList{u"演示旧名"_s});
    QCOMPARE(now->identifierReason, u"certificate of 1999 seen"_s);
    stored.formerNames = {u"演示\u202E旧名"_s};
    QCOMPARE(PartyRegister(office.session()).amend(*id, {stored}).error().field, u"former_names"_s);
}

void TestPartyRegister::lookAlikesAreFoundOverTheWholeRegister()
{
    Office office;
    const auto first = office.party(PartyKind::Supplier, tests::uscc(28), u"演示建设（河南）公司"_s);
    const auto second = office.party(PartyKind::Supplier, tests::uscc(29), u"演示建设(河南)公司"_s);
    const auto third = office.party(PartyKind::Supplier, tests::uscc(30), u"演示建社(河南)公司"_s);
    office.party(PartyKind::Agency, tests::uscc(31), u"演示建设(河南)公司"_s);
    office.party(PartyKind::Supplier, tests::uscc(32), u"演示别家公司"_s);
    const auto pairs = services::possibleDuplicates(office.session().reader(), PartyKind::Supplier, 10);
    QCOMPARE(pairs.size(), size_t(2));
    QCOMPARE(pairs[0].first.id, first);
    QCOMPARE(pairs[0].second.id, second);
    QCOMPARE(pairs[0].why, u"same name"_s);
    QCOMPARE(pairs[1].second.id, third);
    QCOMPARE(pairs[1].why, u"same pinyin"_s);
    QVERIFY(PartyRegister(office.session()).succeed(second, first, SuccessionReason::DuplicateRecord, {}, u"typed twice"_s).ok());
    QCOMPARE(services::possibleDuplicates(office.session().reader(), PartyKind::Supplier, 10).size(), size_t(1));
}

void TestPartyRegister::expertIsFoundByNumberOnlyWithTheKey()
{
    Office office;
    const auto id = office.party(PartyKind::Expert, u"11010519491231002X"_s, u"演示专家 005"_s);
    const auto found = services::findParties(office.session(), u"11010519491231002x"_s);
    QVERIFY(found.ok());
    QCOMPARE(found->front().id, id);
    const QString uid = QString::fromLatin1(found->front().uid.toBytes().toHex());
    office.session().lock();
    const auto refused = services::findParties(office.session(), u"11010519491231002X"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAuthorised);
    QCOMPARE(services::findParties(office.session(), uid)->front().id, id);
}

QTEST_GUILESS_MAIN(TestPartyRegister)
#include "tst_partyregister.moc"
