// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo.h"
#include "services/externals.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "services/ratings.h"
#include "services/rulebooks.h"
#include "store/audit.h"
#include "store/queries/partyscan.h"
#include "support/fixedclock.h"
#include "support/fixturecsv.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 6, 30);

std::unique_ptr<services::Session> demo(const QString &folder, const base::Clock &clock, quint64 seed = 1, qint64 parties = 0, qint64 facts = 0)
{
    services::DemoOptions options;
    options.seed = seed;
    options.parties = parties;
    options.facts = facts;
    options.folder = folder;
    options.today = Today;
    auto made = services::createDemo(options, clock, {});
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    return std::move(*made);
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT
private slots:
    void sameOptionsGiveTheSameState();
    void theStoryShowsEveryFeature();
    void theStoryHasInformationOfOthers();
    void everybodyIsRatedAsOneByOne();
    void noRealNameOccurs();
    void anySizeInBulk();
};

void DemoTest::sameOptionsGiveTheSameState()
{
    QTemporaryDir dir;
    const tests::FixedClock clock(Today);
    const auto root = [](services::Session &session) { return *store::stateRoot(session.store().database()); };
    const auto first = root(*demo(dir.filePath(u"a"_s), clock));
    QVERIFY(first == root(*demo(dir.filePath(u"b"_s), clock)));
    QVERIFY(first != root(*demo(dir.filePath(u"c"_s), clock, 2)));
}

void DemoTest::theStoryShowsEveryFeature()
{
    QTemporaryDir dir;
    const tests::FixedClock clock(Today);
    const auto session = demo(dir.filePath(u"a"_s), clock);
    QVERIFY(session->info().demonstration);
    const services::Reader reader = session->reader();
    std::map<domain::PartyKind, std::set<domain::Grade>> grades;
    std::multiset<QString> names;
    QVERIFY(services::evaluateEverybody(reader, {Today, {}}, std::nullopt, [&](const services::RatedParty &row) {
                grades[row.party.kind].insert(row.grade);
                names.insert(row.party.name);
                QVERIFY(row.party.name.startsWith(u"演示"));
            }, {}).ok());
    QCOMPARE(names.count(u"演示大学"_s), size_t(2)); // it buys and it sells
    for (const auto grade : {domain::Grade::A, domain::Grade::B, domain::Grade::D, domain::Grade::U})
        QVERIFY(grades[domain::PartyKind::Supplier].contains(grade));
    QCOMPARE(grades.size(), size_t(4));
    std::set<domain::ListKind> lists;
    int withdrawn = 0;
    int disputed = 0;
    int evidence = 0;
    int former = 0;
    QVERIFY(store::scanParties(reader.database(), std::nullopt, [&](const store::PartyLine &line) {
                for (const auto &listing : services::listingsOf(reader, line.id))
                    lists.insert(listing.kind);
                for (const auto &fact : services::factsOf(reader, line.id)) {
                    withdrawn += fact.withdrawn;
                    disputed += fact.underObjection;
                    evidence += !fact.evidence.empty();
                }
                former += !services::party(reader, line.id)->formerNames.isEmpty();
            }).ok());
    QVERIFY(lists.contains(domain::ListKind::Red) && lists.contains(domain::ListKind::Black) && lists.contains(domain::ListKind::Focus) && lists.contains(domain::ListKind::External));
    QVERIFY(withdrawn > 0 && disputed > 0 && evidence > 0 && former > 0);
    QCOMPARE(services::adoptedRuleBooks(reader).size(), size_t(3));
    const auto books = services::allRuleBooks(reader);
    const auto draft = std::find_if(books.begin(), books.end(), [](const auto &book) { return book.status == domain::RuleBookStatus::Draft && book.id.isValid(); });
    QVERIFY(draft != books.end());
    const auto effect = services::effectOf(reader, *draft, Today, {});
    QVERIFY(effect.ok() && effect->changed > 0);
    const auto checked = store::verify(reader.database(), reader.folder(), {});
    QVERIFY(checked.ok() && checked->ok);
}

void DemoTest::theStoryHasInformationOfOthers()
{
    QTemporaryDir dir;
    const tests::FixedClock clock(Today);
    const auto session = demo(dir.filePath(u"a"_s), clock);
    const services::Reader reader = session->reader();
    std::multiset<QString> states;
    std::multiset<size_t> candidates;
    for (const services::RecordLine &line : services::recordLines(reader, domain::RecordType::External, {}, Today, 100)) {
        const domain::Record &record = line.record;
        states.insert(QString::fromLatin1(domain::recordKind(record.type)->states[size_t(record.state)].code));
        const bool matched = record.party.isValid();
        QCOMPARE(record.fact.isValid(), matched);
        QCOMPARE(record.listing.isValid(), matched);
        if (!matched)
            candidates.insert(services::externalCandidates(reader, record).size());
    }
    QCOMPARE(states, (std::multiset<QString>{u"current"_s, u"delisted"_s, u"unmatched"_s, u"unmatched"_s}));
    QCOMPARE(candidates, (std::multiset<size_t>{0, 1})); // one has the name of a supplier
}

/// The bulk path, the single path and the two time axes agree for every party: at any day, as known at any day.
void DemoTest::everybodyIsRatedAsOneByOne()
{
    QTemporaryDir dir;
    const tests::FixedClock clock(Today);
    const auto session = demo(dir.filePath(u"a"_s), clock);
    const services::Reader reader = session->reader();
    for (const services::Moment &moment : {services::Moment{Today, {}}, services::Moment{Today.addDays(-200), {}}, services::Moment{Today, Today.addDays(-400)},
                                           services::Moment{Today.addDays(-500), Today.addDays(-480)}, services::Moment{Today.addDays(300), Today.addDays(-60)}}) {
        int compared = 0;
        QVERIFY(services::evaluateEverybody(reader, moment, std::nullopt, [&](const services::RatedParty &row) {
                    const auto one = services::explain(reader, row.party.id, moment);
                    QVERIFY(one.ok());
                    int sum = 0;
                    for (const auto &line : one->rating.lines)
                        sum += line.pointsCenti;
                    QCOMPARE(sum, one->rating.scoreCenti);
                    const QString about = row.party.name + moment.asOf.toString() + moment.knownAt.toString();
                    QVERIFY2(one->rating.scoreCenti == row.scoreCenti && one->rating.stars == row.stars && one->rating.grade == row.grade &&
                                 one->rating.veto == row.veto,
                             qPrintable(about));
                    ++compared;
                }, {}).ok());
        QVERIFY(compared > 100);
    }
}

void DemoTest::noRealNameOccurs()
{
    QTemporaryDir dir;
    const tests::FixedClock clock(Today);
    const auto session = demo(dir.filePath(u"a"_s), clock);
    QStringList names;
    QVERIFY(store::scanParties(session->reader().database(), std::nullopt, [&](const store::PartyLine &line) { names.append(line.name); }).ok());
    for (const auto &row : tests::fixtureRows(u"penalty_cases.csv"_s))
        QVERIFY(!names.contains(row[u"party"_s]));
}

void DemoTest::anySizeInBulk()
{
    QTemporaryDir dir;
    const tests::FixedClock clock(Today);
    const auto session = demo(dir.filePath(u"a"_s), clock, 7, 2000, 30'000);
    QCOMPARE(store::FactQueries(session->store().database()).count(), 30'000);
    const auto checked = store::rebuild(session->store().database(), false, {});
    QVERIFY(checked.ok() && checked->equal);
    const auto counts = services::gradeCounts(session->reader());
    qint64 suppliers = 0;
    for (const qint64 count : counts[size_t(domain::PartyKind::Supplier)])
        suppliers += count;
    QVERIFY(suppliers > 1000 && suppliers < 1400);
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
