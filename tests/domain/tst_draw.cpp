// SPDX-License-Identifier: GPL-3.0-or-later
// The draw as an outsider would test it: quotas, conflicts, the same seed twice, and all of it done again in another language.
#include "domain/draw.h"
#include "domain/uidtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

constexpr int Cases = 400;

base::Uid uid(QRandomGenerator &random)
{
    base::Uid uid;
    for (quint8 &byte : uid.bytes)
        byte = quint8(random.bounded(1, 256));
    return uid;
}

/// Small worlds with many conflicts: several districts, relations of both kinds, leave, last inspectors, shares and counts.
DrawInput randomInput(QRandomGenerator &random)
{
    DrawInput input;
    input.seed = u"%1 %2 号码 @7"_s.arg(random.bounded(100)).arg(random.bounded(100));
    input.asOf = QDate(2026, 1, 1).addDays(random.bounded(365));
    input.position = random.bounded(100000);
    input.inspectorsPerParty = random.bounded(1, 4);
    const int inspectors = random.bounded(input.inspectorsPerParty + 1, 14);
    for (int i = 0; i < inspectors; ++i)
        input.inspectors.push_back({uid(random), random.bounded(8) == 0});
    const int parties = random.bounded(1, 120);
    for (int i = 0; i < parties; ++i) {
        DrawParty party{uid(random), Strata[size_t(random.bounded(5))], u"41010%1"_s.arg(random.bounded(2, 7)), {}};
        if (random.bounded(3) == 0)
            party.lastInspectors.push_back(input.inspectors[size_t(random.bounded(inspectors))].user);
        input.parties.push_back(party);
    }
    const int relations = random.bounded(6);
    for (int i = 0; i < relations; ++i) {
        const base::Uid who = input.inspectors[size_t(random.bounded(inspectors))].user;
        const bool district = random.bounded(3) == 0;
        input.relations.push_back({who, district ? base::Uid{} : input.parties[size_t(random.bounded(parties))].party, district ? u"41010%1"_s.arg(random.bounded(2, 7)) : QString()});
    }
    for (const Grade grade : Strata) {
        if (random.bounded(5) > 0)
            input.strata.push_back({grade, random.bounded(101), random.bounded(4) == 0 ? std::optional(random.bounded(8)) : std::nullopt});
    }
    input.sort();
    input.relations.erase(std::unique(input.relations.begin(), input.relations.end()), input.relations.end());
    return input;
}

QByteArray resultText(const base::Result<std::vector<Drawn>> &drawn)
{
    if (!drawn)
        return "null";
    QJsonArray rows;
    for (const Drawn &one : *drawn) {
        QJsonArray row{gradeName(one.grade), uidText(one.party)};
        for (const base::Uid &user : one.inspectors)
            row.append(uidText(user));
        rows.append(row);
    }
    return QJsonDocument(QJsonArray{QString::fromLatin1(drawnHash(*drawn).toBytes().toHex()), rows}).toJson(QJsonDocument::Compact);
}

const DrawParty &partyOf(const DrawInput &input, const base::Uid &party)
{
    return *std::find_if(input.parties.begin(), input.parties.end(), [&party](const DrawParty &one) { return one.party == party; });
}

bool related(const DrawInput &input, const base::Uid &user, const DrawParty &party)
{
    return std::any_of(input.relations.begin(), input.relations.end(), [&](const DrawRelation &one) {
        return one.inspector == user && (one.party == party.party || (!one.region.isEmpty() && one.region == party.region));
    });
}

bool isAway(const DrawInput &input, const base::Uid &user)
{
    return std::any_of(input.inspectors.begin(), input.inspectors.end(), [&user](const DrawInspector &one) { return one.user == user && one.onLeave; });
}

} // namespace

class DrawTest : public QObject
{
    Q_OBJECT
private slots:
    void quotasAreExact();
    void exclusionsAreNeverViolated();
    void placesAreSharedOutEvenly();
    void orderOfRowsDoesNotMatter();
    void leavingOnePartyOutMovesNobodyElse();
    void everySeedCanHitEveryParty();
    void anotherProgramDrawsTheSame();
    void inputReadsBackAndStrictly();
    void brokenInputsAreNamed();
    void tooFewInspectorsDrawNothing();
    void roundingRule();
};

void DrawTest::quotasAreExact()
{
    QRandomGenerator random(1);
    for (int i = 0; i < Cases; ++i) {
        const DrawInput input = randomInput(random);
        const auto drawn = makeDraw(input);
        if (!drawn)
            continue;
        qsizetype all = 0;
        for (const DrawStratum &stratum : input.strata) {
            const auto inPot = std::count_if(input.parties.begin(), input.parties.end(), [&](const DrawParty &one) { return one.grade == stratum.grade; });
            const auto got = std::count_if(drawn->begin(), drawn->end(), [&](const Drawn &one) { return one.grade == stratum.grade; });
            // Rounded up in whole numbers, written another way than the program does.
            const auto wanted = stratum.count ? std::min<qsizetype>(*stratum.count, inPot) : (inPot * stratum.percent) / 100 + ((inPot * stratum.percent) % 100 != 0);
            QCOMPARE(got, wanted);
            all += got;
        }
        QCOMPARE(qsizetype(drawn->size()), all);
        QSet<base::Uid> once;
        for (const Drawn &one : *drawn) {
            QVERIFY(!once.contains(one.party));
            once.insert(one.party);
            QCOMPARE(one.grade, partyOf(input, one.party).grade);
        }
    }
}

void DrawTest::exclusionsAreNeverViolated()
{
    QRandomGenerator random(2);
    int places = 0;
    for (int i = 0; i < Cases; ++i) {
        const DrawInput input = randomInput(random);
        const auto drawn = makeDraw(input);
        if (!drawn)
            continue;
        for (const Drawn &one : *drawn) {
            const DrawParty &party = partyOf(input, one.party);
            QCOMPARE(int(one.inspectors.size()), input.inspectorsPerParty);
            QCOMPARE(QSet<base::Uid>(one.inspectors.begin(), one.inspectors.end()).size(), qsizetype(one.inspectors.size()));
            for (const base::Uid &user : one.inspectors) {
                QVERIFY(!isAway(input, user));
                QVERIFY(!related(input, user, party));
                QVERIFY(std::find(party.lastInspectors.begin(), party.lastInspectors.end(), user) == party.lastInspectors.end());
                ++places;
            }
        }
    }
    QVERIFY(places > 1000);
}

void DrawTest::placesAreSharedOutEvenly()
{
    QRandomGenerator random(3);
    for (int i = 0; i < Cases; ++i) {
        DrawInput input = randomInput(random);
        input.relations.clear();
        for (DrawParty &party : input.parties)
            party.lastInspectors.clear();
        const auto drawn = makeDraw(input);
        if (!drawn)
            continue;
        QHash<base::Uid, int> load;
        for (const DrawInspector &inspector : input.inspectors) {
            if (!inspector.onLeave)
                load.insert(inspector.user, 0);
        }
        for (const Drawn &one : *drawn) {
            for (const base::Uid &user : one.inspectors)
                ++load[user];
        }
        const auto [least, most] = std::minmax_element(load.begin(), load.end());
        QVERIFY2(*most - *least <= 1, "without conflicts nobody has two places more than another");
    }
}

void DrawTest::orderOfRowsDoesNotMatter()
{
    QRandomGenerator random(4);
    for (int i = 0; i < Cases; ++i) {
        const DrawInput input = randomInput(random);
        DrawInput shuffled = input;
        std::mt19937 mix(random.generate());
        std::shuffle(shuffled.parties.begin(), shuffled.parties.end(), mix);
        std::shuffle(shuffled.inspectors.begin(), shuffled.inspectors.end(), mix);
        std::shuffle(shuffled.relations.begin(), shuffled.relations.end(), mix);
        std::shuffle(shuffled.strata.begin(), shuffled.strata.end(), mix);
        shuffled.sort();
        QCOMPARE(resultText(makeDraw(shuffled)), resultText(makeDraw(input)));
        QCOMPARE(drawInputToJson(shuffled), drawInputToJson(input));
    }
}

void DrawTest::leavingOnePartyOutMovesNobodyElse()
{
    QRandomGenerator random(5);
    for (int i = 0; i < Cases; ++i) {
        DrawInput input = randomInput(random);
        for (DrawStratum &stratum : input.strata)
            stratum = {stratum.grade, 0, 3};
        const auto before = makeDraw(input);
        if (!before || before->empty())
            continue;
        const base::Uid gone = before->front().party;
        std::erase_if(input.parties, [&gone](const DrawParty &one) { return one.party == gone; });
        const auto after = makeDraw(input);
        if (!after)
            continue;
        for (const Drawn &one : *before) {
            const bool still = std::any_of(after->begin(), after->end(), [&one](const Drawn &other) { return other.party == one.party; });
            QCOMPARE(still, one.party != gone);
        }
    }
}

void DrawTest::everySeedCanHitEveryParty()
{
    QRandomGenerator random(6);
    DrawInput input;
    input.asOf = QDate(2026, 1, 1);
    input.inspectorsPerParty = 1;
    input.strata = {{Grade::A, 10, {}}};
    for (int i = 0; i < 50; ++i)
        input.parties.push_back({uid(random), Grade::A, u"410105"_s, {}});
    for (int i = 0; i < 5; ++i)
        input.inspectors.push_back({uid(random), false});
    input.sort();
    constexpr int Draws = 3000;
    QHash<base::Uid, int> hits;
    for (int i = 0; i < Draws; ++i) {
        input.seed = QString::number(i);
        const auto drawn = makeDraw(input);
        QVERIFY(drawn.ok());
        for (const Drawn &one : *drawn)
            ++hits[one.party];
    }
    // 5 of 50 in each draw: 300 expected each, standard deviation 16.4. Five of them either way.
    QCOMPARE(hits.size(), 50);
    for (const int count : std::as_const(hits))
        QVERIFY2(count > 215 && count < 385, qPrintable(QString::number(count)));
}

void DrawTest::anotherProgramDrawsTheSame()
{
    QRandomGenerator random(7);
    QByteArray questions;
    QList<QByteArray> answers;
    int refused = 0;
    for (int i = 0; i < Cases; ++i) {
        const DrawInput input = randomInput(random);
        const auto drawn = makeDraw(input);
        refused += !drawn;
        questions += drawInputToJson(input) + '\n';
        answers.append(resultText(drawn));
    }
    QProcess oracle;
    oracle.start(u"python3"_s, {u"" CHENGCAI_SOURCE_DIR "/tests/domain/draw_oracle.py"_s});
    QVERIFY(oracle.waitForStarted());
    oracle.write(questions);
    oracle.closeWriteChannel();
    QVERIFY(oracle.waitForFinished(120'000));
    QCOMPARE(oracle.exitCode(), 0);
    const QList<QByteArray> lines = oracle.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), answers.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i], answers[i]);
    QVERIFY2(refused > 5 && refused < Cases / 2, "both outcomes are tried");
}

void DrawTest::inputReadsBackAndStrictly()
{
    QRandomGenerator random(8);
    for (int i = 0; i < Cases; ++i) {
        const DrawInput input = randomInput(random);
        const auto read = drawInputFromJson(drawInputToJson(input));
        QVERIFY(read.ok());
        QCOMPARE(*read, input);
    }
    const QByteArray good = drawInputToJson(randomInput(random));
    QCOMPARE(drawInputFromJson("{}").error().code, u"DRW-003"_s);
    QCOMPARE(drawInputFromJson(QByteArray(good).replace("\"kind\":\"supplier\"", "\"kind\":\"firm\"")).error().code, u"DRW-005"_s);
    QCOMPARE(drawInputFromJson(QByteArray(good).replace("{\"as_of\"", "{\"aa\":1,\"as_of\"")).error().code, u"DRW-006"_s);
    QCOMPARE(drawInputFromJson(QByteArray(good).replace("\"parties\":[[\"", "\"parties\":[[\"x")).error().code, u"DRW-020"_s);
}

void DrawTest::brokenInputsAreNamed()
{
    QRandomGenerator random(9);
    const DrawInput good = randomInput(random);
    const auto code = [&good](const std::function<void(DrawInput &)> &spoil) {
        DrawInput input = good;
        spoil(input);
        const auto checked = checkDrawInput(input);
        return checked ? QString() : checked.error().code;
    };
    QCOMPARE(code([](DrawInput &) {}), QString());
    QCOMPARE(code([](DrawInput &one) { one.seed.clear(); }), u"DRW-004"_s);
    QCOMPARE(code([](DrawInput &one) { one.seed = u"a\nb"_s; }), u"DRW-004"_s);
    QCOMPARE(code([](DrawInput &one) { one.asOf = {}; }), u"DRW-005"_s);
    QCOMPARE(code([](DrawInput &one) { one.inspectorsPerParty = 0; }), u"DRW-001"_s);
    QCOMPARE(code([](DrawInput &one) { one.strata = {{Grade::A, 101, {}}}; }), u"DRW-003"_s);
    QCOMPARE(code([](DrawInput &one) { one.parties.push_back(one.parties.front()); }), u"DRW-006"_s);
    QCOMPARE(code([](DrawInput &one) { one.inspectors.push_back(one.inspectors.front()); }), u"DRW-006"_s);
    QCOMPARE(code([](DrawInput &one) { one.relations = {{one.inspectors.front().user, one.parties.front().party, u"410105"_s}}; }), u"DRW-006"_s);
    QCOMPARE(code([](DrawInput &one) { one.parties.resize(size_t(MostDrawParties) + 1); }), u"DRW-002"_s);
}

void DrawTest::tooFewInspectorsDrawNothing()
{
    QRandomGenerator random(10);
    DrawInput input;
    input.seed = u"7"_s;
    input.asOf = QDate(2026, 1, 1);
    input.parties = {{uid(random), Grade::D, u"410105"_s, {}}};
    input.inspectors = {{uid(random), false}, {uid(random), true}};
    input.strata = {{Grade::D, 100, {}}};
    input.sort();
    const auto drawn = makeDraw(input);
    QCOMPARE(drawn.error().code, u"DRW-010"_s);
    QCOMPARE(drawn.error().detail, uidText(input.parties.front().party));
    input.inspectorsPerParty = 1;
    QVERIFY(makeDraw(input).ok());
}

void DrawTest::roundingRule()
{
    QCOMPARE(quotaOf(0, 5), 0);
    QCOMPARE(quotaOf(1, 5), 1);
    QCOMPARE(quotaOf(20, 5), 1);
    QCOMPARE(quotaOf(21, 5), 2);
    QCOMPARE(quotaOf(1000, 0), 0);
    QCOMPARE(quotaOf(33, 100), 33);
    QCOMPARE(quotaOf(2'000'000'000, 100), 2'000'000'000);
    QCOMPARE(quotaOf(DrawStratum{Grade::A, 0, 9}, 4), 4);
}

QTEST_GUILESS_MAIN(DrawTest)
#include "tst_draw.moc"
