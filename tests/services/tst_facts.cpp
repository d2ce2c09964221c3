// SPDX-License-Identifier: GPL-3.0-or-later
// Credit facts in the register: what is refused, what is warned of, who may do what, and that nothing is lost on the way.
#include "journal/changes/bodies.h"
#include "services/factregister.h"
#include "services/maintenance.h"
#include "services/office.h"
#include "services/partyregister.h"
#include "services/ratings.h"
#include "services/rulebooks.h"
#include "store/projections/projections.h"

#include <QFile>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::CreditFact;
using domain::FactId;
using domain::PartyKind;
using domain::Role;
using services::FactRegister;

namespace {

const QDate Today(2026, 3, 20);
const QString Delay = u"GY-N15"_s;

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

struct Desk : tests::Office {
    Desk() : Office(Today)
    {
        if (!add(u"li"_s, Role::Inspector) || !add(u"chen"_s, Role::Inspector) || !add(u"wang"_s, Role::Supervisor) || !add(u"zhao"_s, Role::Supervisor))
            qFatal("accounts refused");
        supplier = party(PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
        as(u"li"_s);
    }
    void as(const QString &name)
    {
        if (!signIn(name))
            qFatal("cannot sign in");
    }
    [[nodiscard]] FactRegister facts() { return FactRegister(session()); }
    [[nodiscard]] CreditFact sample() const
    {
        CreditFact fact;
        fact.party = supplier;
        fact.indicator = Delay;
        fact.effectiveOn = QDate(2026, 1, 10);
        fact.decisionNo = u"演示财罚〔2026〕1号"_s;
        fact.text = u"未按合同约定的时间交付"_s;
        return fact;
    }
    [[nodiscard]] CreditFact look(FactId id) { return *services::fact(session().reader(), id); }
    [[nodiscard]] qint64 head() { return session().store().ledger().head().receivedNo; }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_files.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
    [[nodiscard]] QString forge(const QString &kind, journal::Change change)
    {
        store::Draft forged;
        forged.kind = kind;
        forged.changes.push_back(std::move(change));
        return codeOf(session().store().ledger().append(forged, session().signer()));
    }
    [[nodiscard]] std::vector<journal::BaseHead> heads(FactId id, journal::FactField field)
    {
        return {{int(field), store::fieldHeads(session().store().database(), store::EntityType::Fact, id.value(), int(field))}};
    }

    domain::PartyId supplier;

private:
    QTemporaryDir m_files;
};

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT
private slots:
    void unknownForeignAndRetiredIndicatorsAreRefused();
    void unlikelyDatesAndFinesOnlyWarn();
    void hiddenCharactersAreRefusedByField();
    void equalFactIsToldHoweverItsNumberIsWritten();
    void amendmentKeepsWhatStoodBefore();
    void nothingChangedIsNoEntry();
    void inspectorsAmendOnlyTheirOwnUnconfirmed();
    void secondPersonConfirms();
    void forgedConfirmationIsRefusedInTheFold();
    void staleAmendmentIsRefused();
    void objectionIsShownInTheExplanation();
    void withdrawnFactCountsNoLongerAndStaysReadable();
    void evidenceIsKeptByItsContent();
};

void FactsTest::unknownForeignAndRetiredIndicatorsAreRefused()
{
    Desk desk;
    CreditFact fact = desk.sample();
    fact.indicator = u"GY-N99"_s;
    QCOMPARE(codeOf(desk.facts().record(fact)), u"FCT-020"_s);
    fact.indicator = services::rulingRuleBook(desk.session().reader(), Today).rules(PartyKind::Agency).indicators.firstKey();
    QCOMPARE(codeOf(desk.facts().record(fact)), u"FCT-021"_s);
    domain::RuleBook book = services::rulingRuleBook(desk.session().reader(), Today);
    book.version += u".1"_s;
    book.effectiveFrom = Today;
    book.rules(PartyKind::Supplier).indicators[Delay].retired = true;
    desk.as(u"wang"_s);
    const auto id = services::RuleBooks(desk.session()).createDraft(book);
    QVERIFY(id.ok());
    desk.as(u"zhao"_s);
    QVERIFY(services::RuleBooks(desk.session()).adopt(*id).ok());
    QCOMPARE(codeOf(desk.facts().record(desk.sample())), u"FCT-022"_s);
    QVERIFY(services::factsOf(desk.session().reader(), desk.supplier).empty());
}

void FactsTest::unlikelyDatesAndFinesOnlyWarn()
{
    Desk desk;
    const auto warned = [&desk](const CreditFact &fact) {
        const auto problems = desk.facts().check(fact);
        return !problems.empty() && std::all_of(problems.begin(), problems.end(), [](const auto &problem) { return problem.warning && !problem.message.isEmpty(); });
    };
    QVERIFY(!warned(desk.sample()));
    CreditFact fact = desk.sample();
    fact.effectiveOn = Today.addDays(40);
    QVERIFY(warned(fact));
    fact.effectiveOn = QDate(1998, 1, 1);
    QVERIFY(warned(fact));
    fact = desk.sample();
    fact.amountFen = 100'000'000;
    fact.fineFen = 2'000'000; // 20 per mille, where the law has 5 to 10
    QVERIFY(warned(fact));
    QVERIFY2(desk.facts().record(fact).ok(), "a warning is for a person, not a refusal");
}

void FactsTest::hiddenCharactersAreRefusedByField()
{
    Desk desk;
    const std::pair<QString CreditFact::*, QString> fields[] = {
        {&CreditFact::decisionNo, u"decision_no"_s}, {&CreditFact::authority, u"authority"_s}, {&CreditFact::text, u"text"_s}, {&CreditFact::source, u"source"_s}};
    for (const QString &bad : {u"演示\u202E号"_s, u"演示\u200B号"_s, u"演示\u0007号"_s}) {
        for (const auto &[field, name] : fields) {
            CreditFact fact = desk.sample();
            fact.*field = bad;
            const auto recorded = desk.facts().record(fact);
            QVERIFY2(!recorded && recorded.error().field == name, qPrintable(name + u": "_s + QString::number(bad[2].unicode(), 16)));
        }
    }
}

void FactsTest::equalFactIsToldHoweverItsNumberIsWritten()
{
    Desk desk;
    QVERIFY(desk.facts().record(desk.sample()).ok());
    CreditFact again = desk.sample();
    again.decisionNo = u" 演示财罚[2026] 1 号"_s;
    QCOMPARE(codeOf(desk.facts().record(again)), u"FCT-030"_s);
    again.text = u"另一项目亦未按时交付"_s; // another act under the same decision
    QVERIFY(desk.facts().record(again).ok());
}

void FactsTest::amendmentKeepsWhatStoodBefore()
{
    Desk desk;
    const auto id = desk.facts().record(desk.sample());
    QVERIFY(id.ok());
    const QDate first = desk.clock.today();
    desk.clock.setDay(first.addDays(10));
    CreditFact fact = desk.look(*id);
    fact.until = QDate(2026, 2, 1);
    QVERIFY(desk.facts().amend(*id, fact).ok());
    const auto now = services::explain(desk.session().reader(), desk.supplier, {Today, {}});
    const auto then = services::explain(desk.session().reader(), desk.supplier, {Today, first});
    QCOMPARE(now->facts.front().until, QDate(2026, 2, 1));
    QVERIFY(then->facts.front().until.isNull());
    QVERIFY(then->rating.scoreCenti < now->rating.scoreCenti);
}

void FactsTest::nothingChangedIsNoEntry()
{
    Desk desk;
    const auto id = desk.facts().record(desk.sample());
    const qint64 before = desk.head();
    QVERIFY(desk.facts().amend(*id, desk.look(*id)).ok());
    QCOMPARE(desk.head(), before);
}

void FactsTest::inspectorsAmendOnlyTheirOwnUnconfirmed()
{
    Desk desk;
    const auto id = desk.facts().record(desk.sample());
    CreditFact fact = desk.look(*id);
    fact.text = u"交付延期三十日"_s;
    desk.as(u"chen"_s);
    QCOMPARE(codeOf(desk.facts().amend(*id, fact)), u"FCT-041"_s);
    desk.as(u"li"_s);
    QVERIFY(desk.facts().amend(*id, fact).ok());
    desk.as(u"wang"_s);
    QVERIFY(desk.facts().confirm(*id).ok());
    desk.as(u"li"_s);
    fact.text = u"交付延期四十日"_s;
    QCOMPARE(codeOf(desk.facts().amend(*id, fact)), u"FCT-041"_s);
    desk.as(u"zhao"_s);
    QVERIFY(desk.facts().amend(*id, fact).ok());
    QVERIFY2(!desk.look(*id).secondChecked, "what was changed has to be checked again");
}

void FactsTest::secondPersonConfirms()
{
    Desk desk;
    desk.as(u"wang"_s);
    const auto id = desk.facts().record(desk.sample());
    QCOMPARE(codeOf(desk.facts().confirm(*id)), u"FCT-051"_s);
    desk.as(u"zhao"_s);
    CreditFact fact = desk.look(*id);
    fact.text = u"交付延期三十日"_s;
    QVERIFY(desk.facts().amend(*id, fact).ok());
    QCOMPARE(codeOf(desk.facts().confirm(*id)), u"FCT-051"_s); // wrote part of it now
    desk.as(u"first"_s);
    const QString third = codeOf(desk.facts().confirm(*id));
    QVERIFY(third.isEmpty() || desk.session().require(domain::Action::ConfirmFact).ok() == false);
}

void FactsTest::forgedConfirmationIsRefusedInTheFold()
{
    Desk desk;
    desk.as(u"wang"_s);
    const auto id = desk.facts().record(desk.sample());
    const auto confirmation = [&] {
        return journal::encodeFactMark(journal::ChangeKind::FactConfirm, desk.look(*id).uid, true, {}, desk.heads(*id, journal::FactField::Confirmed));
    };
    QCOMPARE(desk.forge(u"fact.confirm"_s, confirmation()), u"FLD-017"_s);
    desk.as(u"zhao"_s);
    CreditFact fact = desk.look(*id);
    fact.text = u"交付延期三十日"_s;
    QVERIFY(desk.facts().amend(*id, fact).ok());
    QCOMPARE(desk.forge(u"fact.confirm"_s, confirmation()), u"FLD-017"_s);
    QVERIFY(!desk.look(*id).secondChecked);
    const auto verified = services::verifyStore(desk.session().reader(), {});
    QVERIFY(verified.ok() && verified->ok);
}

// Two desks had the same fact open: who comes second is told, and nothing of the first is overwritten.
void FactsTest::staleAmendmentIsRefused()
{
    Desk desk;
    desk.as(u"wang"_s);
    const auto id = desk.facts().record(desk.sample());
    const journal::FactField field = journal::FactField::Text;
    const auto seen = desk.heads(*id, field);
    CreditFact mine = desk.look(*id);
    mine.text = u"甲的说法"_s;
    QVERIFY(desk.facts().amend(*id, mine).ok());
    CreditFact theirs = mine;
    theirs.text = u"乙的说法"_s;
    const base::Uid party = services::party(desk.session().reader(), desk.supplier)->uid;
    QCOMPARE(desk.forge(u"fact.amend"_s, journal::encodeFactAmend(mine.uid, {theirs, party}, {field}, seen)), u"FLD-002"_s);
    QCOMPARE(desk.look(*id).text, u"甲的说法"_s);
}

void FactsTest::objectionIsShownInTheExplanation()
{
    Desk desk;
    const auto id = desk.facts().record(desk.sample());
    desk.as(u"wang"_s);
    QCOMPARE(codeOf(desk.facts().setObjection(*id, true, u"  "_s)), u"FCT-061"_s);
    QVERIFY(desk.facts().setObjection(*id, true, u"主体提出异议"_s).ok());
    QCOMPARE(codeOf(desk.facts().setObjection(*id, true, u"再次"_s)), u"FCT-060"_s);
    const auto told = services::explain(desk.session().reader(), desk.supplier, {Today, {}});
    const auto line = std::find_if(told->rating.lines.begin(), told->rating.lines.end(), [&id](const auto &one) { return one.fact == *id; });
    QVERIFY(line != told->rating.lines.end() && line->underObjection);
    QCOMPARE(services::openFacts(desk.session().reader()).underObjection, qint64(1));
    QVERIFY(desk.facts().setObjection(*id, false, u"异议不成立"_s).ok());
    QCOMPARE(services::openFacts(desk.session().reader()).underObjection, qint64(0));
}

void FactsTest::withdrawnFactCountsNoLongerAndStaysReadable()
{
    Desk desk;
    const auto id = desk.facts().record(desk.sample());
    desk.as(u"wang"_s);
    const int before = desk.score(desk.supplier, Today);
    QCOMPARE(codeOf(desk.facts().withdraw(*id, {})), u"FCT-043"_s);
    QVERIFY(desk.facts().withdraw(*id, u"处罚决定已撤销"_s).ok());
    QCOMPARE(codeOf(desk.facts().withdraw(*id, u"再次"_s)), u"FCT-042"_s);
    QVERIFY(desk.score(desk.supplier, Today) > before);
    QVERIFY(desk.look(*id).withdrawn);
    QCOMPARE(codeOf(desk.facts().amend(*id, desk.sample())), u"FCT-040"_s);
    QVERIFY2(desk.facts().record(desk.sample()).ok(), "a withdrawn fact is no duplicate");
}

void FactsTest::evidenceIsKeptByItsContent()
{
    Desk desk;
    const QByteArray content = "%PDF-1.4 page 12";
    QVERIFY(desk.facts().submit(desk.sample(), {desk.file(u"a.pdf"_s, content), desk.file(u"b.txt"_s, "other")}).ok());
    const CreditFact stored = services::factsOf(desk.session().reader(), desk.supplier).front();
    QCOMPARE(stored.evidence.size(), size_t(2));
    QCOMPARE(stored.evidence.front().sha256, journal::sha256(content));
    QCOMPARE(*desk.facts().evidence(stored.evidence.front()), content);
    // The same file again names the same content, not a second one.
    QVERIFY(desk.facts().attach(stored.id, {desk.file(u"a.pdf"_s, content)}).ok());
    QCOMPARE(desk.look(stored.id).evidence.size(), size_t(2));
    // A file that is not there stops everything: neither fact nor half of it.
    CreditFact other = desk.sample();
    other.text = u"另一项目"_s;
    const qint64 before = desk.head();
    QVERIFY(!desk.facts().submit(other, {u"/nonexistent/evidence.pdf"_s}).ok());
    QCOMPARE(desk.head(), before);
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
