// SPDX-License-Identifier: GPL-3.0-or-later
// The one shape of records: every type walks at random against an oracle that was written from the law and not from the table; what values are
// refused.
#include "base/money.h"
#include "domain/creditdata.h"
#include "domain/record.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::Record;
using domain::RecordKind;
using domain::RecordType;
using domain::RecordValues;

namespace {

/// "state: act>next act>next"; a state that stands in brackets is at its end, a record may begin where a plus stands.
struct Oracle {
    const char *type;
    const char *lines;
};
constexpr Oracle Oracles[]{
    {"evaluation", "+review: look>review propose>proposed withdraw>withdrawn\n"
                   "proposed: return>review approve>approved withdraw>withdrawn\n"
                   "approved: tell>told withdraw>withdrawn\n"
                   "told: publish>published withdraw>withdrawn\n"
                   "(published):\n(withdrawn):"},
    {"external", "+unmatched: match>current update>unmatched delist>delisted set-aside>set-aside withdraw>withdrawn\n"
                 "+(current): update>current delist>delisted withdraw>withdrawn\n"
                 "(delisted):\n(set-aside):\n(withdrawn):"},
    {"measure", "+applied: feedback>reported lift>lifted withdraw>withdrawn\n"
                "reported: feedback>reported lift>lifted\n"
                "(lifted):\n(withdrawn):"},
    {"bank", "+(active): amend>active leave>left\n(left): return>active"},
    {"contract", "+(running): payee>running payee-without-consent>running accept>accepted end>ended withdraw>withdrawn\n"
                 "(accepted): payee>accepted payee-without-consent>accepted end>ended\n"
                 "(ended):\n(withdrawn):"},
    {"financing", "+checked: send>sent withdraw>withdrawn\n"
                  "sent: grant>granted refuse>bank-refused withdraw>withdrawn\n"
                  "granted: repay>repaid default>default\n"
                  "(bank-refused):\n(repaid):\n(default):\n+(not-supported):\n(withdrawn):"},
    {"benefit", "+(had): withdraw>withdrawn\n(withdrawn):"},
    {"mutual", "+asked: give>given hold>held withdraw>withdrawn\n"
               "(given): set-aside>set-aside comment>given\n"
               "held: confirm>given set-aside>set-aside comment>held\n"
               "(set-aside):\n(withdrawn):"},
    {"course", "+(offered): views>offered survey>offered version>offered retire>retired\n(retired): views>retired survey>retired"},
    {"event", "+planned: hold>held cancel>cancelled\n(held): survey>held\n(cancelled):"},
    {"attendance", "+(present): pledge>present withdraw>withdrawn\n(withdrawn):"},
};

/// What the oracle says of a type.
struct Law {
    std::map<QString, std::map<QString, QString>> next; ///< state → act → state
    QSet<QString> ended;
    QStringList begins;
};

Law lawOf(const char *lines)
{
    Law law;
    for (QString line : QString::fromUtf8(lines).split(u'\n')) {
        const bool begins = line.startsWith(u'+');
        line.remove(u'+');
        const qsizetype colon = line.indexOf(u':');
        QString state = line.left(colon);
        const bool ended = state.startsWith(u'(');
        state.remove(u'(').remove(u')');
        auto &acts = law.next[state];
        for (const QString &act : line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts))
            acts[act.section(u'>', 0, 0)] = act.section(u'>', 1);
        if (ended)
            law.ended.insert(state);
        if (begins)
            law.begins << state;
    }
    return law;
}

QString stateName(const RecordKind &kind, int state)
{
    return QString::fromLatin1(kind.states[size_t(state)].code);
}

int stateNumber(const RecordKind &kind, const QString &name)
{
    for (size_t i = 0; i < kind.states.size(); ++i) {
        if (name == QLatin1StringView(kind.states[i].code))
            return int(i);
    }
    return -1;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT
private slots:
    void everyTypeHasItsLaw();
    void tablesFitTheJournal();
    void randomWalks_data();
    void randomWalks();
    void decisionsNeedASecondPerson();
    void valuesOfEverySort_data();
    void valuesOfEverySort();
    void requiredAndUnknownFields();
    void typedBecomesStored();
    void clockRunsWhileOpen();
    void measuresApplyByTheirRule();
    void pointsAreTakenOffByStars();
};

void TestRecord::everyTypeHasItsLaw()
{
    QSet<QString> types;
    for (const RecordKind *kind : domain::recordKinds())
        types.insert(QString::fromLatin1(kind->code));
    for (const Oracle &oracle : Oracles)
        QVERIFY2(types.remove(QString::fromLatin1(oracle.type)), oracle.type);
    QVERIFY2(types.isEmpty(), qPrintable(QStringList(types.values()).join(u' ')));
}

// Stored numbers: masks of 32 bits, codes that name one thing, letters that tell numbers apart.
void TestRecord::tablesFitTheJournal()
{
    QSet<QString> letters;
    QSet<int> numbers;
    for (const RecordKind *kind : domain::recordKinds()) {
        QVERIFY(int(kind->type) > 0 && int(kind->type) < int(domain::RecordTypes));
        QVERIFY2(!numbers.contains(int(kind->type)), kind->code);
        numbers.insert(int(kind->type));
        QVERIFY(kind->states.size() <= 32 && kind->acts.size() <= 31);
        const QString prefix = QString::fromLatin1(kind->letters);
        QVERIFY2(prefix.isEmpty() || !letters.contains(prefix), kind->code);
        letters.insert(prefix);
        QVERIFY(kind->openStates != 0 && kind->openStates < (quint64(1) << kind->states.size()));
        QSet<QString> acts;
        for (const domain::RecordAct &act : kind->acts) {
            QVERIFY2(!acts.contains(QString::fromLatin1(act.code)), act.code);
            acts.insert(QString::fromLatin1(act.code));
            QVERIFY2(act.from != 0 && act.from < (quint64(1) << kind->states.size()) && act.to < int(kind->states.size()), act.code);
            QVERIFY2(act.apart < (quint64(1) << (kind->acts.size() + 1)), act.code);
            QCOMPARE(domain::actNumber(*kind, QString::fromLatin1(act.code)), int(&act - kind->acts.data()) + 1);
            // A value means the same wherever it stands.
            for (const domain::RecordField &field : act.fields) {
                for (const domain::RecordField &own : kind->fields)
                    QVERIFY2(QLatin1StringView(own.code) != QLatin1StringView(field.code) || own.type == field.type, field.code);
            }
        }
    }
}

void TestRecord::randomWalks_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("lines");
    for (const Oracle &oracle : Oracles)
        QTest::newRow(oracle.type) << QString::fromLatin1(oracle.type) << QString::fromLatin1(oracle.lines);
}

void TestRecord::randomWalks()
{
    QFETCH(QString, type);
    QFETCH(QString, lines);
    const RecordKind &kind = *domain::recordKindByCode(type);
    const Law law = lawOf(lines.toLatin1().constData());
    QCOMPARE(kind.states.size(), law.next.size());
    QRandomGenerator random(20260630);
    QSet<QString> seen;
    for (int walk = 0; walk < 200; ++walk) {
        Record record;
        record.type = kind.type;
        record.state = stateNumber(kind, law.begins[random.bounded(int(law.begins.size()))]);
        QVERIFY((kind.openStates & domain::bit(record.state)) != 0);
        for (int step = 0; step < 30; ++step) {
            const QString state = stateName(kind, record.state);
            seen.insert(state);
            QCOMPARE(record.open(), !law.ended.contains(state));
            const auto &allowed = law.next.at(state);
            const int act = random.bounded(int(kind.acts.size()) + 2); // 0 and one beyond the last are no acts
            const QString name = act >= 1 && act <= int(kind.acts.size()) ? QString::fromLatin1(kind.acts[size_t(act) - 1].code) : QString();
            const auto next = allowed.find(name);
            const QString why = domain::whyNot(record, act);
            QVERIFY2(why.isEmpty() == (next != allowed.end()), qPrintable(state + u' ' + name + u' ' + why));
            if (next == allowed.end())
                continue;
            const int to = kind.acts[size_t(act) - 1].to;
            record.state = to < 0 ? record.state : to;
            QCOMPARE(stateName(kind, record.state), next->second);
        }
    }
    QCOMPARE(seen.size(), qsizetype(law.next.size())); // no state that nothing leads to
    for (quint32 state = 0; state < kind.states.size(); ++state)
        QCOMPARE((kind.openStates & domain::bit(int(state))) != 0, law.begins.contains(stateName(kind, int(state))));
}

// Approving an evaluation, confirming a rating that was held back: never by who prepared it.
void TestRecord::decisionsNeedASecondPerson()
{
    const RecordKind &evaluation = *domain::recordKind(RecordType::Evaluation);
    const domain::RecordAct &approve = evaluation.acts[size_t(domain::actNumber(evaluation, u"approve")) - 1];
    QVERIFY(approve.decides && approve.apart == (domain::bit(0) | domain::bit(domain::actNumber(evaluation, u"look")) | domain::bit(domain::actNumber(evaluation, u"propose"))));
    const RecordKind &mutual = *domain::recordKind(RecordType::Mutual);
    const domain::RecordAct &confirm = mutual.acts[size_t(domain::actNumber(mutual, u"confirm")) - 1];
    QVERIFY(confirm.decides && confirm.apart == domain::bit(domain::actNumber(mutual, u"hold")));
    for (const RecordKind *kind : domain::recordKinds()) {
        for (const domain::RecordAct &act : kind->acts)
            QVERIFY2(act.apart == 0 || act.decides, act.code);
    }
}

void TestRecord::valuesOfEverySort_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    using domain::ValueType;
    const auto add = [](ValueType type, const char *value, bool good) { QTest::addRow("%d %s", int(type), value) << int(type) << QString::fromUtf8(value) << good; };
    for (const char *good : {"2026-02-28", "2024-02-29", "1999-12-31"})
        add(ValueType::Day, good, true);
    for (const char *bad : {"2026-02-29", "2026-13-01", "28.02.2026", "2026-2-3", "today", "2026-02-28T00:00"})
        add(ValueType::Day, bad, false);
    for (const char *good : {"0", "1", "999999999999999"})
        add(ValueType::Money, good, true);
    for (const char *bad : {"-1", "+1", "01", "1.5", "1e3", "1,000", "٣", "１", " 1", "1?", "9999999999999999"})
        add(ValueType::Money, bad, false);
    for (const char *good : {"0", "7", "10"})
        add(ValueType::Number, good, true);
    for (const char *bad : {"11", "-7", "7.0", "seven", "007"})
        add(ValueType::Number, bad, false);
    for (const char *good : {"a", "b"})
        add(ValueType::Choice, good, true);
    for (const char *bad : {"c", "A", "a ", "a,b"})
        add(ValueType::Choice, bad, false);
    add(ValueType::Flag, "1", true);
    for (const char *bad : {"0", "true", "yes", "2"})
        add(ValueType::Flag, bad, false);
    for (const char *good : {"anything", "任意文字", "1"})
        add(ValueType::Text, good, true);
}

void TestRecord::valuesOfEverySort()
{
    QFETCH(int, type);
    QFETCH(QString, value);
    QFETCH(bool, good);
    static constexpr std::array choices{domain::RecordChoice{"a", "A"}, domain::RecordChoice{"b", "B"}};
    const domain::RecordField field{"field", domain::ValueType(type), true, "Field", choices, 10};
    const auto problems = domain::checkValues({&field, 1}, {{u"field"_s, value}}, true);
    QCOMPARE(problems.empty(), good);
    if (good)
        return;
    QCOMPARE(problems.front().field, u"field"_s);
    QVERIFY(problems.front().message.contains(u"Field"_s)); // names what is wrong
}

void TestRecord::requiredAndUnknownFields()
{
    for (const RecordKind *kind : domain::recordKinds()) {
        QStringList wanted;
        for (const domain::RecordField &field : kind->fields) {
            if (field.required)
                wanted << QString::fromLatin1(field.code);
        }
        QStringList missing;
        for (const domain::ValueProblem &problem : domain::checkValues(kind->fields, {}, true))
            missing << problem.field;
        QCOMPARE(missing, wanted);
        QVERIFY(domain::checkValues(kind->fields, {}, false).empty());
        const auto unknown = domain::checkValues(kind->fields, {{u"no such field"_s, u"1"_s}}, false);
        QCOMPARE(unknown.size(), size_t(1));
        QCOMPARE(unknown.front().field, u"no such field"_s);
    }
}

// Money is typed in yuan and stored in fen; what is no amount is still refused by name after that.
void TestRecord::typedBecomesStored()
{
    const domain::RecordField money{"amount", domain::ValueType::Money, true, "Amount"};
    for (const auto &[typed, stored] : {std::pair{u"12"_s, u"1200"_s}, {u"1,234.50"_s, u"123450"_s}, {u" 0.01 "_s, u"1"_s}, {u"１２"_s, u"1200"_s}, {u""_s, u""_s}})
        QCOMPARE(domain::storedValue(money, typed), stored);
    for (const QString &bad : {u"12.345"_s, u"-1"_s, u"twelve"_s, u"1200?"_s})
        QCOMPARE(domain::checkValues({&money, 1}, {{u"amount"_s, domain::storedValue(money, bad)}}, true).size(), size_t(1));
    // Back and forth at random: what is shown is what was stored.
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        const qint64 fen = random.bounded(1'000'000'000'000LL);
        QCOMPARE(domain::storedValue(money, base::formatFen(fen)), QString::number(fen));
        QCOMPARE(domain::storedValue(money, domain::recordValueText(money, QString::number(fen))), QString::number(fen));
    }
}

void TestRecord::clockRunsWhileOpen()
{
    const RecordKind &kind = *domain::recordKind(RecordType::Financing);
    Record loan;
    loan.type = RecordType::Financing;
    loan.dueOn = QDate(2026, 6, 30);
    loan.state = stateNumber(kind, u"granted"_s);
    QVERIFY(!loan.late({2026, 6, 30}) && loan.late({2026, 7, 1}));
    loan.state = stateNumber(kind, u"repaid"_s);
    QVERIFY(!loan.late({2026, 7, 1}));
}

// Every rule of the catalogue on every standing there is, against the sentence of the rule said once more.
void TestRecord::measuresApplyByTheirRule()
{
    using domain::Grade;
    using domain::ListKind;
    for (const domain::MeasureRule &rule : domain::measureCatalogue().measures) {
        for (const domain::PartyKind kind : domain::AllPartyKinds) {
            for (int stars = 0; stars <= 5; ++stars) {
                for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::U}) {
                    for (quint8 lists = 0; lists < 16; ++lists) {
                        const auto on = [lists](ListKind list) { return (lists >> unsigned(list) & 1U) != 0; };
                        bool applies = false;
                        for (const Grade one : rule.grades)
                            applies = applies || (one == grade && stars >= rule.minStars && stars <= rule.maxStars);
                        for (const ListKind list : rule.lists)
                            applies = applies || on(list);
                        applies = applies && std::count(rule.kinds.begin(), rule.kinds.end(), kind) == 1;
                        applies = applies && !(rule.unlisted && (on(ListKind::Black) || on(ListKind::Focus) || on(ListKind::External)));
                        const domain::CreditStanding standing{kind, stars, grade, lists};
                        QCOMPARE(domain::measureApplies(rule, standing), applies);
                        const QString ground = domain::measureGround(rule, standing);
                        QCOMPARE(ground.isEmpty(), !applies);
                        if (applies) // kept as a code, read as words
                            QVERIFY(!ground.contains(u' ') && domain::measureGroundText(ground) != ground);
                    }
                }
            }
        }
    }
}

/// 江苏省政府采购信用管理暂行办法 (2019): 3 stars −2, 2 stars −3, 1 star −4 points, whatever the grade.
void TestRecord::pointsAreTakenOffByStars()
{
    using domain::Grade;
    const domain::MeasureCatalogue &catalogue = domain::measureCatalogue();
    for (int stars = 1; stars <= 5; ++stars) {
        for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D}) {
            // What a grade can be with so many stars; D of any through the black list.
            const bool possible = grade == Grade::D || (grade == Grade::A && stars >= 4) || (grade == Grade::B && (stars == 3 || stars == 4)) || (grade == Grade::C && stars == 2);
            if (!possible)
                continue;
            const domain::CreditStanding standing{domain::PartyKind::Supplier, stars, grade, 0};
            for (const auto &[code, of] : {std::pair{u"score-minus-2", 3}, {u"score-minus-3", 2}, {u"score-minus-4", 1}})
                QCOMPARE(domain::measureApplies(*catalogue.of(code), standing), stars == of);
        }
    }
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
