// SPDX-License-Identifier: GPL-3.0-or-later
// Joint measures against the catalogue: what is proposed, what is to be lifted, what was not heard of; and whom a scenario reaches.
#include "services/measures.h"
#include "services/partyregister.h"
#include "services/recordbureau.h"
#include "services/standings.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::Grade;
using domain::ListKind;
using domain::MeasureRule;
using domain::PartyId;
using domain::PartyKind;
using domain::RecordId;
using domain::RecordType;
using services::MeasureReconciliation;
using services::RecordInput;
using tests::codeOf;
using tests::Today;

namespace {

struct MeasureBureau : tests::RecordBureau {
    [[nodiscard]] static RecordInput input(PartyId party, const QString &measure, QDate from = Today, QDate until = {})
    {
        RecordInput input{.type = RecordType::Measure, .party = party, .day = from, .values = {{u"measure"_s, measure}, {u"unit"_s, u"演示交易中心"_s}, {u"valid_from"_s, from.toString(Qt::ISODate)}}};
        if (until.isValid())
            input.values[u"valid_until"_s] = until.toString(Qt::ISODate);
        return input;
    }
    [[nodiscard]] MeasureReconciliation reconciled(const QString &measure = {})
    {
        const auto found = services::reconcileMeasures(session().reader(), measure, clock.today(), {});
        if (!found)
            qFatal("not reconciled: %s", qPrintable(found.error().message));
        return *found;
    }
    /// "measure party", sorted.
    [[nodiscard]] QStringList proposals(const QString &measure = {})
    {
        QStringList rows;
        for (const services::MeasureProposal &one : reconciled(measure).proposals)
            rows << one.measure + u' ' + QString::number(one.party.id.value());
        rows.sort();
        return rows;
    }
    [[nodiscard]] QString troubles(const std::vector<services::MeasureTrouble> &found)
    {
        QStringList rows;
        for (const services::MeasureTrouble &one : found)
            rows << u"%1 %2"_s.arg(one.line.record.id.value()).arg(int(one.kind));
        return rows.join(u' ');
    }
    /// The same from every party's own rating, one after another: the slow way that the program may not take.
    [[nodiscard]] QStringList proposedBySlowOracle(const QList<PartyId> &parties)
    {
        QStringList rows;
        for (const PartyId party : parties) {
            const auto standing = services::standingOf(session().reader(), party, clock.today());
            if (!standing)
                qFatal("no standing");
            for (const MeasureRule &rule : domain::measureCatalogue().measures) {
                bool inForce = false;
                for (const services::RecordLine &line : services::recordsOf(session().reader(), party, clock.today()))
                    inForce = inForce || (line.record.type == RecordType::Measure && line.record.open() && line.record.text("measure") == rule.code);
                if (!rule.incentive && !inForce && domain::measureApplies(rule, *standing))
                    rows << rule.code + u' ' + QString::number(party.value());
            }
        }
        rows.sort();
        return rows;
    }
    /// Suppliers, agencies and experts in every grade and on every list.
    QList<PartyId> crowd(int count)
    {
        QRandomGenerator random(11);
        const QStringList facts{u"GY-N01"_s, u"GY-N13"_s, u"GY-N14"_s, u"GY-N20"_s, u"GY-P01"_s};
        QList<PartyId> parties{supplier, purchaser};
        for (int i = 0; i < count; ++i) {
            const bool agency = i % 5 == 0;
            const PartyId id = party(agency ? PartyKind::Agency : PartyKind::Supplier, tests::uscc(1000 + i), u"演示主体 %1"_s.arg(i));
            parties << id;
            for (int fact = random.bounded(4); !agency && fact > 0; --fact)
                (void)this->fact(id, facts[random.bounded(int(facts.size()))], Today.addDays(-random.bounded(400)), {}, u"演财罚决〔2025〕%1-%2号"_s.arg(i).arg(fact));
            if (random.bounded(4) != 0)
                continue;
            const QDate from = Today.addDays(-random.bounded(60));
            list(id, ListKind(random.bounded(4)), from, from.addDays(1 + random.bounded(80)));
        }
        return parties;
    }
};

QStringList sortedKeys(const std::vector<qint64> &counts)
{
    QStringList rows;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != 0)
            rows << u"%1=%2"_s.arg(domain::measureCatalogue().measures[i].code).arg(counts[i]);
    }
    rows.sort();
    return rows;
}

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT
private slots:
    void appliedOnlyWhereTheRuleSaysSo();
    void proposalsAreWhatEveryPartysOwnRatingSays();
    void cacheAndComputationAgree();
    void appliedTogetherOrNot();
    void groundGoneAndEndPassed();
    void groundOfWhoGaveWay();
    void silentAfterItsDays();
    void liftedInOneEntry();
    void cancelledOnRequest();
    void scenarioCountsAreTheCountsOfTheParties();
    void benefitsAreCounted();
    void rebuiltStoreIsTheSame();
};

void TestMeasures::appliedOnlyWhereTheRuleSaysSo()
{
    MeasureBureau bureau;
    QCOMPARE(codeOf(bureau.records().open(MeasureBureau::input(bureau.supplier, u"no-financing"_s))), u"MEA-002"_s);
    QCOMPARE(codeOf(bureau.records().open(MeasureBureau::input(bureau.supplier, u"no-such-measure"_s))), u"MEA-001"_s);
    bureau.list(bureau.supplier, ListKind::Black, Today.addDays(-1), Today.addYears(3));
    QCOMPARE(codeOf(bureau.records().open(MeasureBureau::input(bureau.supplier, u"no-financing"_s, Today, Today))), u"MEA-003"_s);
    const RecordId id = bureau.opened(MeasureBureau::input(bureau.supplier, u"no-financing"_s));
    QVERIFY(domain::measureGroundText(bureau.look(id).text("ground")).contains(domain::listKindLabel(ListKind::Black)));
    QCOMPARE(bureau.look(id).text("basis"), domain::measureCatalogue().of(u"no-financing")->basis);
    QCOMPARE(codeOf(bureau.records().open(MeasureBureau::input(bureau.supplier, u"no-financing"_s))), u"MEA-004"_s);
    QVERIFY(bureau.act(id, u"feedback"_s, {{u"times"_s, u"2"_s}}).isEmpty());
    QVERIFY(bureau.act(id, u"lift"_s).isEmpty());
    QVERIFY(bureau.records().open(MeasureBureau::input(bureau.supplier, u"no-financing"_s)).ok());
}

void TestMeasures::proposalsAreWhatEveryPartysOwnRatingSays()
{
    MeasureBureau bureau;
    const QList<PartyId> parties = bureau.crowd(60);
    const QStringList wanted = bureau.proposedBySlowOracle(parties);
    QVERIFY(wanted.size() > 20);
    QCOMPARE(bureau.proposals(), wanted);
    // What is in force is proposed no more, whatever else of the party is.
    const MeasureReconciliation first = bureau.reconciled();
    QCOMPARE(first.proposed, qint64(wanted.size()));
    for (size_t i = 0; i < first.proposals.size(); i += 3)
        (void)bureau.opened(MeasureBureau::input(first.proposals[i].party.id, first.proposals[i].measure));
    QCOMPARE(bureau.proposals(), bureau.proposedBySlowOracle(parties));
    QVERIFY(bureau.proposals().size() < wanted.size());
    // One measure alone.
    const QString code = u"key-review"_s;
    QCOMPARE(bureau.proposals(code), bureau.proposals().filter(QRegularExpression(u'^' + code + u' ')));
}

void TestMeasures::cacheAndComputationAgree()
{
    MeasureBureau bureau;
    (void)bureau.crowd(40);
    const auto keys = [&bureau] { return sortedKeys(bureau.reconciled().byMeasure); };
    const QStringList computed = keys();
    services::ChangeNews everything;
    everything.everything = true;
    QVERIFY(services::refreshRatings(bureau.session(), everything, {}).ok());
    QCOMPARE(keys(), computed);
    // Written since: what the cache says is of yesterday, and is not used.
    bureau.list(bureau.supplier, ListKind::Black, Today, Today.addYears(3));
    QVERIFY(keys() != computed);
}

void TestMeasures::appliedTogetherOrNot()
{
    MeasureBureau bureau;
    bureau.list(bureau.supplier, ListKind::Black, Today.addDays(-1), Today.addYears(3));
    std::vector<RecordInput> inputs;
    for (const services::MeasureProposal &one : bureau.reconciled().proposals)
        inputs.push_back(MeasureBureau::input(one.party.id, one.measure));
    QVERIFY(inputs.size() > 3);
    const size_t count = inputs.size();
    const qint64 head = bureau.head();
    std::vector<RecordInput> spoilt = inputs;
    spoilt.push_back(MeasureBureau::input(bureau.purchaser, u"no-financing"_s));
    const auto refused = bureau.records().openTogether(spoilt);
    QCOMPARE(codeOf(refused), u"MEA-002"_s);
    QVERIFY(refused.error().message.contains(QString::number(spoilt.size()))); // which row
    QCOMPARE(bureau.head(), head);
    const auto opened = bureau.records().openTogether(std::move(inputs));
    QVERIFY(opened.ok());
    QCOMPARE(opened->size(), count);
    QCOMPARE(bureau.head(), head + 1);
    QSet<QString> numbers;
    for (const RecordId id : *opened)
        numbers.insert(bureau.look(id).number);
    QCOMPARE(numbers.size(), qsizetype(count));
    QVERIFY(bureau.proposals().isEmpty());
}

void TestMeasures::groundGoneAndEndPassed()
{
    MeasureBureau bureau;
    bureau.list(bureau.supplier, ListKind::Black, Today.addDays(-1), Today.addDays(40));
    const RecordId untilSoon = bureau.opened(MeasureBureau::input(bureau.supplier, u"no-financing"_s, Today, Today.addDays(10)));
    const RecordId open = bureau.opened(MeasureBureau::input(bureau.supplier, u"no-honours"_s));
    const RecordId lifted = bureau.opened(MeasureBureau::input(bureau.supplier, u"key-review"_s));
    QVERIFY(bureau.act(lifted, u"lift"_s).isEmpty());
    QVERIFY(bureau.reconciled().toLift.empty());
    bureau.clock.setDay(Today.addDays(9));
    QVERIFY(bureau.reconciled().toLift.empty());
    bureau.clock.setDay(Today.addDays(10)); // the first day on which it no longer holds
    QCOMPARE(bureau.troubles(bureau.reconciled().toLift), u"%1 1"_s.arg(untilSoon.value()));
    bureau.clock.setDay(Today.addDays(40)); // off the list
    const QString both = bureau.troubles(bureau.reconciled().toLift);
    QVERIFY2(both.contains(u"%1 0"_s.arg(open.value())) && both.contains(u"%1 1"_s.arg(untilSoon.value())), qPrintable(both));
    QCOMPARE(bureau.reconciled().toLift.size(), size_t(2));
}

// The merged record is on no list by itself: who answers for it is.
void TestMeasures::groundOfWhoGaveWay()
{
    MeasureBureau bureau;
    bureau.list(bureau.supplier, ListKind::Black, Today.addDays(-1), Today.addYears(3));
    const RecordId id = bureau.opened(MeasureBureau::input(bureau.supplier, u"no-financing"_s));
    const PartyId heir = bureau.party(PartyKind::Supplier, tests::uscc(75), u"演示供应商 075"_s);
    QVERIFY(services::PartyRegister(bureau.session()).succeed(bureau.supplier, heir, services::SuccessionReason::Merger, u"演示合并〔2026〕1号"_s, u"吸收合并"_s).ok());
    const MeasureReconciliation found = bureau.reconciled();
    QVERIFY(found.toLift.empty());
    for (const services::MeasureProposal &one : found.proposals)
        QVERIFY(one.party.id == heir && one.measure != u"no-financing"_s); // in force against the heir
    QVERIFY(bureau.look(id).open());
}

void TestMeasures::silentAfterItsDays()
{
    MeasureBureau bureau;
    const int days = domain::measureCatalogue().feedbackDays;
    QVERIFY(days > 0);
    bureau.list(bureau.supplier, ListKind::Black, Today.addDays(-1), Today.addYears(3));
    const RecordId id = bureau.opened(MeasureBureau::input(bureau.supplier, u"no-financing"_s));
    bureau.clock.setDay(Today.addDays(days));
    QVERIFY(bureau.reconciled().silent.empty());
    bureau.clock.setDay(Today.addDays(days + 1));
    QCOMPARE(bureau.troubles(bureau.reconciled().silent), u"%1 2"_s.arg(id.value()));
    QVERIFY(bureau.act(id, u"feedback"_s, {{u"times"_s, u"1"_s}}).isEmpty());
    QVERIFY(bureau.reconciled().silent.empty());
    bureau.clock.setDay(Today.addDays(2 * days + 2));
    QCOMPARE(bureau.reconciled().silent.size(), size_t(1)); // and again
}

void TestMeasures::liftedInOneEntry()
{
    MeasureBureau bureau;
    bureau.list(bureau.supplier, ListKind::Black, Today.addDays(-1), Today.addDays(5));
    std::vector<RecordId> ids;
    for (const QString &code : {u"no-financing"_s, u"no-honours"_s, u"key-review"_s})
        ids.push_back(bureau.opened(MeasureBureau::input(bureau.supplier, code)));
    bureau.clock.setDay(Today.addDays(5));
    QCOMPARE(bureau.reconciled().toLift.size(), size_t(3));
    const qint64 head = bureau.head();
    QCOMPARE(codeOf(bureau.records().actOnEach(ids, {.act = u"lift"_s, .text = u" "_s})), u"REC-023"_s);
    const RecordId other = bureau.opened({.type = RecordType::Bank, .values = {{u"name"_s, u"演示银行"_s}}});
    QCOMPARE(codeOf(bureau.records().actOnEach({ids.front(), other}, {.act = u"lift"_s, .text = u"移出名单"_s})), u"REC-026"_s);
    QCOMPARE(codeOf(bureau.records().actOnEach({}, {.act = u"lift"_s, .text = u"移出名单"_s})), u"REC-007"_s);
    QCOMPARE(bureau.head(), head + 1); // of the bank
    QVERIFY(bureau.records().actOnEach(ids, {.act = u"lift"_s, .text = u"移出名单"_s}).ok());
    QCOMPARE(bureau.head(), head + 2);
    for (const RecordId id : ids)
        QCOMPARE(bureau.state(id), u"lifted"_s);
    const auto again = bureau.records().actOnEach(ids, {.act = u"lift"_s, .text = u"移出名单"_s});
    QCOMPARE(codeOf(again), u"REC-021"_s);
    QVERIFY(again.error().message.contains(bureau.look(ids.front()).number)); // says which
    QVERIFY(bureau.reconciled().toLift.empty());
}

void TestMeasures::cancelledOnRequest()
{
    MeasureBureau bureau;
    (void)bureau.crowd(5);
    const std::atomic_bool cancel = true;
    base::Progress stop;
    stop.cancel = &cancel;
    QCOMPARE(codeOf(services::reconcileMeasures(bureau.session().reader(), {}, Today, stop)), u"JOB-CANCELLED"_s);
}

// The counts answer for any rule what asking every party answers.
void TestMeasures::scenarioCountsAreTheCountsOfTheParties()
{
    MeasureBureau bureau;
    const QList<PartyId> parties = bureau.crowd(60);
    const auto counts = services::countStandings(bureau.session().reader(), Today, {});
    QVERIFY(counts.ok());
    QRandomGenerator random(5);
    for (const MeasureRule &rule : domain::measureCatalogue().measures) {
        MeasureRule then = rule;
        then.minStars = random.bounded(6);
        then.maxStars = random.bounded(6);
        then.unlisted = random.bounded(2) == 0;
        then.lists = {ListKind(random.bounded(4))};
        then.grades = {Grade::A, Grade::B};
        services::MeasureEffect wanted;
        for (const PartyId party : parties) {
            const auto standing = services::standingOf(bureau.session().reader(), party, Today);
            const bool is = domain::measureApplies(rule, *standing);
            const bool will = domain::measureApplies(then, *standing);
            wanted.now[size_t(standing->kind)][size_t(standing->grade)] += is;
            wanted.then[size_t(standing->kind)][size_t(standing->grade)] += will;
            wanted.all += is;
            wanted.allThen += will;
            wanted.gained += will && !is;
            wanted.lost += is && !will;
        }
        const services::MeasureEffect found = services::measureEffect(*counts, rule, then);
        QVERIFY2(found.now == wanted.now && found.then == wanted.then, qPrintable(rule.code));
        QCOMPARE(found.all, wanted.all);
        QCOMPARE(found.allThen, wanted.allThen);
        QCOMPARE(found.gained, wanted.gained);
        QCOMPARE(found.lost, wanted.lost);
        QCOMPARE(found.all + found.gained - found.lost, found.allThen);
    }
}

void TestMeasures::benefitsAreCounted()
{
    MeasureBureau bureau;
    const RecordInput use{.type = RecordType::Benefit, .party = bureau.supplier, .values = {{u"incentive"_s, u"deposit-half"_s}, {u"project"_s, u"演示项目"_s}, {u"effect"_s, u"保证金减半"_s}}};
    QCOMPARE(codeOf(bureau.records().open(use)), u"MEA-002"_s); // not rated
    (void)bureau.fact(bureau.supplier, u"GY-P01"_s, Today.addDays(-5));
    const RecordId id = bureau.opened(use);
    RecordInput constraint = use;
    constraint.values[u"incentive"_s] = u"key-review"_s;
    QCOMPARE(codeOf(bureau.records().open(constraint)), u"MEA-001"_s);
    const auto used = [&bureau] { return sortedKeys(services::benefitsUsed(bureau.session().reader())); };
    QCOMPARE(used(), QStringList{u"deposit-half=1"_s});
    QVERIFY(bureau.act(id, u"withdraw"_s).isEmpty());
    QVERIFY(used().isEmpty());
}

void TestMeasures::rebuiltStoreIsTheSame()
{
    MeasureBureau bureau;
    (void)bureau.crowd(30);
    std::vector<RecordInput> inputs;
    for (const services::MeasureProposal &one : bureau.reconciled().proposals)
        inputs.push_back(MeasureBureau::input(one.party.id, one.measure));
    const auto opened = bureau.records().openTogether(std::move(inputs));
    QVERIFY(opened.ok());
    QVERIFY(bureau.records().actOnEach({opened->begin(), opened->begin() + 3}, {.act = u"lift"_s, .text = u"撤销"_s}).ok());
    QCOMPARE(bureau.rebuildDiffers(), QString());
    QCOMPARE(bureau.proposals().size(), 3);
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
