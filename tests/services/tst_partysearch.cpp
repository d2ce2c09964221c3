// SPDX-License-Identifier: GPL-3.0-or-later
// What the search of the lists finds, against a reading of the register that keeps no index: every party is asked one
// after the other.
#include "base/text.h"
#include "services/office.h"
#include "services/partyregister.h"
#include "store/queries/partyindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PartyKind;
using store::PartyFilter;
using store::PartyIndex;
using store::PartySort;
using tests::Office;

namespace
{

constexpr quint32 Seed = 20261125;

bool latin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// The rule of the header of PartyIndex, word by word.
bool matches(const domain::Party &party, const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const QString key = base::nameKey(word);
        QStringList in;
        if (latin(key)) {
            in = {base::pinyin(party.name), base::pinyinInitials(party.name), party.identifier.toLower(),
                  base::nameKey(party.nameEn)};
            in += base::pinyinAlternatives(party.name).split(u'|', Qt::SkipEmptyParts);
            for (const QString &former : party.formerNames)
                in.append(base::pinyin(former));
        } else {
            in = {base::nameKey(party.name), base::nameKey(party.nameEn)};
            for (const QString &former : party.formerNames)
                in.append(base::nameKey(former));
        }
        return std::any_of(in.begin(), in.end(), [&key](const QString &text) { return text.contains(key); });
    });
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += c.unicode() > 0x20 && c.unicode() < 0x7F ? QChar(char16_t(c.unicode() + 0xFEE0)) : c;
    return wide;
}

} // namespace

class TestPartySearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void agreesWithAReadingOfEveryParty();
    void oddWordsDoNoHarm();
    void namesAsTypedComeFirst();
    void changedPartyIsFoundUnderItsNewName();

private:
    [[nodiscard]] std::shared_ptr<const PartyIndex> load() const;
    [[nodiscard]] QStringList names(const QString &search, const PartyIndex &index) const;

    std::unique_ptr<Office> m_office;
    std::vector<domain::Party> m_parties;
    std::shared_ptr<const PartyIndex> m_index;
};

void TestPartySearch::initTestCase()
{
    m_office = std::make_unique<Office>();
    const QStringList names{u"演示重庆银行"_s,
                            u"演示单氏建设（集团）公司"_s,
                            u"演示喆堃科技 ABC 有限公司"_s,
                            u"演示乐山音乐"_s,
                            u"演示３Ｄ打印中心"_s,
                            u"演示郑州大学"_s,
                            u"演示长安物业"_s,
                            u"单演示"_s,
                            u"演示供应商 017"_s};
    for (int i = 0; i < names.size(); ++i) {
        domain::Party party;
        party.kind = PartyKind::Supplier;
        party.identifier = tests::uscc(100 + i);
        party.name = names[i];
        party.nameEn = i % 2 ? QString() : u"Demo Works No. %1"_s.arg(i);
        party.formerNames = i == 5 ? QStringList{u"演示中州学堂"_s, u"演示商学院"_s} : QStringList();
        const auto id = services::PartyRegister(m_office->session()).create({party});
        QVERIFY(id.ok());
        m_parties.push_back(*services::party(m_office->session().reader(), *id));
    }
    m_index = load();
    QVERIFY(m_index);
}

std::shared_ptr<const PartyIndex> TestPartySearch::load() const
{
    const auto index = PartyIndex::load(m_office->session().store().database(), {});
    return index ? *index : nullptr;
}

QStringList TestPartySearch::names(const QString &search, const PartyIndex &index) const
{
    PartyFilter filter;
    filter.search = search;
    QStringList found;
    for (const quint32 id : index.query(filter, PartySort::Name, false).ids)
        found.append(services::party(m_office->session().reader(), domain::PartyId(id))->name);
    found.sort();
    return found;
}

void TestPartySearch::findsWhatIsThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("one hanzi") << u"堃"_s << u"演示喆堃科技 ABC 有限公司"_s;
    QTest::newRow("hanzi over a blank") << u"科技abc有"_s << u"演示喆堃科技 ABC 有限公司"_s;
    QTest::newRow("hanzi and letters as two words") << u"喆堃 keji"_s << u"演示喆堃科技 ABC 有限公司"_s;
    QTest::newRow("full-width letters") << u"ＡＢＣ 科"_s << u"演示喆堃科技 ABC 有限公司"_s;
    QTest::newRow("ASCII for a full-width name") << u"3d打印"_s << u"演示３Ｄ打印中心"_s;
    QTest::newRow("brackets do not matter") << u"单氏建设集团"_s << u"演示单氏建设（集团）公司"_s;
    QTest::newRow("surname in its reading") << u"shanyanshi"_s << u"单演示"_s;
    QTest::newRow("surname in its other reading") << u"danyanshi"_s << u"单演示"_s;
    QTest::newRow("the word in its reading") << u"yinhang"_s << u"演示重庆银行"_s;
    QTest::newRow("initials") << u"yszzdx"_s << u"演示郑州大学"_s;
    QTest::newRow("a former name") << u"中州学堂"_s << u"演示郑州大学"_s;
    QTest::newRow("a former name in pinyin") << u"shangxueyuan"_s << u"演示郑州大学"_s;
    QTest::newRow("the English name") << u"works no. 4"_s << u"演示３Ｄ打印中心"_s;
    QTest::newRow("part of the identifier, small letters") << tests::uscc(106).right(8).toLower() << u"演示长安物业"_s;
    QTest::newRow("many blanks around") << u"   长安    wuye "_s << u"演示长安物业"_s;
}

void TestPartySearch::findsWhatIsThere()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QVERIFY2(names(typed, *m_index).contains(name), qPrintable(names(typed, *m_index).join(u'|')));
    const auto best = m_index->find(typed, 3);
    QVERIFY(std::any_of(best.begin(), best.end(), [&](quint32 id) {
        return services::party(m_office->session().reader(), domain::PartyId(id))->name == name;
    }));
}

void TestPartySearch::agreesWithAReadingOfEveryParty()
{
    QRandomGenerator random(Seed);
    int hits = 0;
    for (int trial = 0; trial < 3000; ++trial) {
        // A piece of something that is there, sometimes two of different parties, sometimes spelled in full-width
        // letters.
        QStringList words;
        for (int word = random.bounded(1, 3); word > 0; --word) {
            const domain::Party &party = m_parties[random.bounded(quint32(m_parties.size()))];
            const QStringList sources{
                party.name,   base::pinyin(party.name),  base::pinyinInitials(party.name), party.identifier,
                party.nameEn, party.formerNames.value(0)};
            const QString source = sources[random.bounded(int(sources.size()))];
            if (source.isEmpty())
                continue;
            const auto from = random.bounded(int(source.size()));
            const QString piece = source.mid(from, random.bounded(1, 7));
            words.append(random.bounded(4) == 0 ? fullWidth(piece) : piece);
        }
        const QString search = words.join(u' ');
        if (std::none_of(words.begin(), words.end(),
                         [](const QString &word) { return !base::nameKey(word).isEmpty(); }))
            continue; // nothing but blanks and punctuation: no filter
        QStringList expected;
        for (const domain::Party &party : m_parties) {
            if (matches(party, search))
                expected.append(party.name);
        }
        expected.sort();
        QVERIFY2(names(search, *m_index) == expected,
                 qPrintable(u"seed %1: “%2”: %3"_s.arg(Seed).arg(search, names(search, *m_index).join(u'|'))));
        hits += int(expected.size());
    }
    QVERIFY2(hits > 3000, "the pieces are found");
}

void TestPartySearch::namesAsTypedComeFirst()
{
    // "017" is also part of an identifier whose party stands earlier in the order of names.
    domain::Party party;
    party.kind = PartyKind::Supplier;
    party.identifier = u"914101050000017000"_s;
    party.identifierReason = u"演示"_s;
    party.name = u"演示供应商 001"_s;
    QVERIFY(services::PartyRegister(m_office->session()).create({party}).ok());
    m_index = load();
    QCOMPARE(names(u"供应商 017"_s, *m_index), QStringList({u"演示供应商 001"_s, u"演示供应商 017"_s}));
    for (const QString &typed : {u"演示供应商 017"_s, u"供应商 017"_s, u"gongyingshang 017"_s})
        QCOMPARE(services::party(m_office->session().reader(), domain::PartyId(m_index->find(typed, 1).front()))->name, u"演示供应商 017"_s);
    QCOMPARE(m_index->find(u"供应商 017"_s, 5).size(), size_t(2));
}

void TestPartySearch::oddWordsDoNoHarm()
{
    const QStringList all = names({}, *m_index);
    QCOMPARE(all.size(), qsizetype(m_parties.size()));
    for (const QString &search : {u"()（）·—"_s, u" \t　"_s})
        QVERIFY2(names(search, *m_index) == all, "what is no letter does not filter");
    for (const QString &search :
         {QString(100000, u'演'), QString(100000, u'a'), QString(QString(50000, u'a') + QString(50000, u'演')),
          u"长安|重庆"_s, u"\U0001F600长安"_s})
        QVERIFY2(names(search, *m_index).isEmpty(), qPrintable(search.left(20)));
    QVERIFY(m_index->find({}, 5).empty());
    QVERIFY(m_index->find(u"演示"_s, 0).empty());
    QCOMPARE(m_index->find(u"演示"_s, 3).size(), size_t(3));
}

void TestPartySearch::changedPartyIsFoundUnderItsNewName()
{
    const domain::Party before = m_parties.back();
    domain::Party after = before;
    after.name = u"演示改名供应商"_s;
    QVERIFY(services::PartyRegister(m_office->session()).amend(before.id, {after}).ok());
    const auto updated = m_index->updated(m_office->session().store().database(), {before.id});
    QVERIFY(updated.ok());
    QCOMPARE(names(u"改名"_s, **updated), QStringList{after.name});
    QVERIFY2(!names(u"017"_s, **updated).isEmpty(), "its former name still leads to it");
    const auto fresh = load();
    for (const QString &search : {QString(), u"ysg"_s, u"演示"_s}) {
        PartyFilter filter;
        filter.search = search;
        for (const auto sort : {PartySort::Name, PartySort::Identifier, PartySort::Score})
            QCOMPARE((*updated)->query(filter, sort, true).ids, fresh->query(filter, sort, true).ids);
    }
}

QTEST_GUILESS_MAIN(TestPartySearch)
#include "tst_partysearch.moc"
