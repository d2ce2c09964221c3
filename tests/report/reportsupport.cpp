// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportsupport.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace chengcai::report::test {

using namespace Qt::StringLiterals;
using domain::Grade;
using domain::PartyKind;

ChineseTexts::ChineseTexts()
{
    QFile file(QStringLiteral(CHENGCAI_SOURCE_DIR "/tests/report/report_zh.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("report_zh.tsv is missing");
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0)
            m_texts.insert(line.left(tab).replace("\\n", "\n"), QString::fromUtf8(line.mid(tab + 1)).replace("\\n"_L1, "\n"_L1));
    }
    QCoreApplication::installTranslator(this);
}

ChineseTexts::~ChineseTexts() { QCoreApplication::removeTranslator(this); }

QString ChineseTexts::translate(const char *, const char *source, const char *, int) const
{
    return m_texts.value(QByteArray(source));
}

Stamp sampleStamp()
{
    Stamp stamp;
    stamp.office = u"演示市财政局"_s;
    stamp.asOf = QDate(2026, 9, 30);
    stamp.knownAt = QDate(2026, 11, 24);
    stamp.madeOn = QDate(2026, 11, 24);
    stamp.ruleBook = u"江苏省政府采购信用评价规则（2019.1）"_s;
    stamp.ruleBookHash = QString(u"3f9c"_s).repeated(16);
    stamp.position = 4711;
    stamp.chainHead = QString(u"a1b2"_s).repeated(16);
    stamp.watermark = u"演示 DEMO"_s;
    stamp.createdMs = 1'795'478'400'000;
    return stamp;
}

ClassificationRow sampleRow(int i, bool oneKind)
{
    static const QStringList regions{u"中原区"_s, u"二七区"_s, u"管城回族区"_s, u"金水区"_s, u"上街区"_s, u"惠济区"_s};
    constexpr std::array<Grade, 5> grades{Grade::A, Grade::B, Grade::C, Grade::D, Grade::U};
    constexpr std::array<int, 5> scores{9650, 7250, 4500, 1500, 10000};
    constexpr std::array<int, 5> stars{4, 3, 2, 1, 0};
    const size_t grade = i % 17 == 0 ? 4 : i % 11 == 0 ? 3 : i % 7 == 0 ? 2 : i % 3 == 0 ? 1 : 0;
    ClassificationRow row;
    row.kind = oneKind ? PartyKind::Supplier : PartyKind(quint8(i % 4));
    row.name = u"演示供应商 %1 %2"_s.arg(i, 5, 10, QChar(u'0')).arg(i % 9 == 0 ? u"建设工程咨询管理有限责任公司"_s : u"有限公司"_s);
    row.identifier = u"91410100MA%1X%2"_s.arg(i, 6, 10, QChar(u'0')).arg(i % 10);
    row.region = regions[i % regions.size()];
    row.scoreCenti = scores[grade] + (grade == 4 ? 0 : i % 100);
    row.stars = stars[grade];
    row.grade = grades[grade];
    row.listStatus = grade == 3 ? u"黑名单"_s : i % 13 == 0 ? u"红名单"_s : QString();
    row.remark = grade == 3 ? u"一票否决"_s : i % 29 == 0 ? u"异议处理中，结论待定"_s : QString();
    return row;
}

ClassificationInput sampleClassification(int count, bool oneKind)
{
    ClassificationInput input;
    input.stamp = sampleStamp();
    input.scope = oneKind ? u"全部供应商"_s : u"全部政府采购主体"_s;
    if (oneKind)
        input.kinds = {PartyKind::Supplier};
    else
        input.kinds.assign(domain::AllPartyKinds.begin(), domain::AllPartyKinds.end());
    input.rows = [count, oneKind]() -> ClassificationCursor {
        return [count, oneKind, i = 0](ClassificationRow &row) mutable {
            if (i == count)
                return false;
            row = sampleRow(i++, oneKind);
            return true;
        };
    };
    return input;
}

PartyInput sampleParty()
{
    using domain::LineType;
    PartyInput input;
    ExplanationInput &e = input.explanation;
    e.stamp = sampleStamp();
    e.party = {u"演示供应商 017 有限公司"_s, u"91410100MA000017X7"_s, PartyKind::Supplier, u"金水区"_s, u"演示路 17 号"_s, u"演示人 017"_s};
    e.rating.scoreCenti = 7250;
    e.rating.stars = 3;
    e.rating.grade = Grade::B;
    const auto line = [&](LineType type, int points, QDate from, QDate until, const QString &text, bool objection = false) {
        domain::ScoreLine scoreLine;
        scoreLine.type = type;
        scoreLine.pointsCenti = points;
        scoreLine.from = from;
        scoreLine.expiresOn = until;
        scoreLine.underObjection = objection;
        e.lines.push_back({scoreLine, text});
    };
    line(LineType::Base, 10000, {}, {}, u"各主体均以 100 分为基础分。"_s);
    line(LineType::Fact, -1000, {2025, 3, 1}, {2027, 3, 1},
         u"GY-N14 未按承诺履行合同义务，依据第二十二条，演财罚〔2025〕118 号决定，扣 10.00 分。"_s);
    line(LineType::Fact, -2000, {2025, 6, 5}, {2027, 6, 5}, u"GY-N09 提供虚假材料谋取中标，演财罚〔2025〕120 号决定。"_s, true);
    line(LineType::Fact, 300, {2026, 2, 1}, {2028, 2, 1}, u"GY-P01 获得表彰。"_s);
    line(LineType::IndicatorCap, 0, {}, {}, u"未触及封顶。"_s);
    line(LineType::Clamp, -50, {}, {}, u"限定在分值范围内。"_s);
    input.facts = {{u"GY-N14 未履行承诺"_s, u"演财罚〔2025〕118 号"_s, u"演示市财政局"_s, {2025, 3, 1}, {2027, 3, 1}, -1000,
                    u"未在承诺期限内缴纳社会保险费，经查属实，责令改正。"_s}};
    input.history = {{{2024, 11, 24}, 10000, 0, Grade::U}, {{2025, 3, 1}, 9000, 4, Grade::A}, {{2025, 6, 5}, 7000, 3, Grade::B},
                     {{2026, 2, 1}, 7250, 3, Grade::B}};
    input.historyFrom = QDate(2024, 11, 24);
    return input;
}

QString outputOf(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(60'000);
    if (exitCode)
        *exitCode = done && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace chengcai::report::test
