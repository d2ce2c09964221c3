// SPDX-License-Identifier: GPL-3.0-or-later
// Random cases answered three times: by evaluate(), by BulkEvaluator and by oracle.py, a reading of the rule in another
// language that shares no line with them. By hand: tst_oracle --cases 100000 --seed 1
#include "support/bulkrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;
using chengcai::tests::RandomCase;
using chengcai::tests::RandomCases;

namespace {

constexpr int CasesPerRun = 5000;
constexpr int CasesPerBooks = 10;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString hex(const base::Uid &uid)
{
    return QString::fromLatin1(uid.toBytes().toHex());
}

QJsonObject toJson(const CreditFact &fact)
{
    return {{u"uid"_s, hex(fact.uid)},           {u"indicator"_s, fact.indicator},    {u"effective_on"_s, iso(fact.effectiveOn)},
            {u"until"_s, iso(fact.until)},       {u"decision_no"_s, fact.decisionNo}, {u"withdrawn"_s, fact.withdrawn}};
}

QJsonObject toJson(const Listing &entry)
{
    return {{u"kind"_s, listKindName(entry.kind)},
            {u"from"_s, iso(entry.from)},
            {u"until"_s, iso(entry.until)},
            {u"removed_on"_s, iso(entry.removedOn)}};
}

QByteArray question(const RandomCase &made)
{
    QJsonArray facts;
    for (const CreditFact &fact : made.facts)
        facts.append(toJson(fact));
    QJsonArray listings;
    for (const Listing &entry : made.listings)
        listings.append(toJson(entry));
    return compact({{u"case"_s, QJsonObject{{u"kind"_s, partyKindName(made.kind)},
                                            {u"as_of"_s, iso(made.asOf)},
                                            {u"first_reviewed"_s, iso(made.firstReviewed)},
                                            {u"facts"_s, facts},
                                            {u"listings"_s, listings}}}});
}

QByteArray question(std::span<const RuleBook> books)
{
    QJsonArray array;
    for (const RuleBook &book : books) {
        QJsonObject object = QJsonDocument::fromJson(ruleBookToJson(book)).object();
        object.insert(u"adopted_no"_s, book.adoptedNo);
        array.append(object);
    }
    return compact({{u"books"_s, array}});
}

QByteArray answer(const Rating &rating)
{
    QJsonArray lines;
    for (const ScoreLine &line : rating.lines)
        lines.append(QJsonArray{lineTypeName(line.type), line.pointsCenti, line.indicator,
                                line.factUid.isNull() ? QString() : hex(line.factUid)});
    return compact({{u"score"_s, rating.scoreCenti},
                    {u"stars"_s, rating.stars},
                    {u"grade"_s, gradeName(rating.grade)},
                    {u"veto"_s, rating.veto},
                    {u"lines"_s, lines}});
}

bool sameAsBulk(const Rating &rating, const BulkEvaluator::Result &bulk)
{
    return rating.scoreCenti == bulk.scoreCenti && rating.stars == bulk.stars && rating.grade == bulk.grade && rating.veto == bulk.veto;
}

int fail(const char *what, const QByteArray &asked, const QByteArray &ours, const QByteArray &theirs)
{
    std::fprintf(stderr, "%s\ncase   %sours   %stheirs %s\n", what, asked.constData(), ours.constData(), theirs.constData());
    return 1;
}

/// Answers of the oracle, one per case asked; empty when it does not run.
QList<QByteArray> askOracle(const QByteArray &questions)
{
    QProcess oracle;
    oracle.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    oracle.start(u"python3"_s, {QStringLiteral(CHENGCAI_SOURCE_DIR "/tests/domain/oracle.py")});
    oracle.write(questions);
    oracle.closeWriteChannel();
    if (!oracle.waitForFinished(-1) || oracle.exitCode() != 0)
        return {};
    return oracle.readAllStandardOutput().trimmed().split('\n');
}

int runCases(RandomCases &cases, int count)
{
    QByteArray questions;
    QList<QByteArray> asked;
    QList<QByteArray> ours;
    std::vector<RuleBook> books;
    for (int i = 0; i < count; ++i) {
        if (i % CasesPerBooks == 0)
            questions += question(books = cases.books());
        const RandomCase made = cases.next();
        const RuleBook &book = books[size_t(rulingVersion(books, made.asOf))];
        const Rating rating = evaluate(book, made.input(), made.asOf);
        asked << question(made);
        ours << answer(rating);
        questions += asked.back();
        if (!sameAsBulk(rating, tests::runBulk(book, {&made, 1}, made.asOf).front()))
            return fail("The bulk evaluator disagrees with evaluate().", asked.back(), ours.back(), "\n");
    }
    const QList<QByteArray> theirs = askOracle(questions);
    if (theirs.size() != count)
        return fail("The oracle did not answer every case.", {}, {}, {});
    for (int i = 0; i < count; ++i) {
        if (QJsonDocument::fromJson(theirs[i]) != QJsonDocument::fromJson(ours[i]))
            return fail("The oracle disagrees with evaluate().", asked[i], ours[i], theirs[i]);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"cases"_s, u"Number of random cases."_s, u"N"_s, u"3000"_s},
                       {u"seed"_s, u"Seed of the random numbers."_s, u"S"_s, u"20250601"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int count = parser.value(u"cases"_s).toInt();
    QElapsedTimer timer;
    timer.start();
    RandomCases cases(parser.value(u"seed"_s).toUInt());
    for (int done = 0; done < count; done += CasesPerRun) {
        if (const int problem = runCases(cases, std::min(CasesPerRun, count - done)))
            return problem;
    }
    std::printf("%d cases agree, seed %s, %.1f s\n", count, qPrintable(parser.value(u"seed"_s)), double(timer.elapsed()) / 1000);
    return count > 0 ? 0 : 1;
}
