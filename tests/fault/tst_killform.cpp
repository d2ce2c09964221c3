// SPDX-License-Identifier: GPL-3.0-or-later
// Many trials by hand: QTEST_FUNCTION_TIMEOUT=3600000 CHENGCAI_FAULT_SECONDS=3600 CHENGCAI_FAULT_TRIALS=500 tst_killform
//
// Whoever is killed while filling forms misses at most the last two seconds of typing; drafts never cross; a submitted form is there.
#include "services/inspectiondrafts.h"
#include "services/maintenance.h"
#include "services/office.h"
#include "services/openedform.h"
#include "support/harmlessanswers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostMissingMs = 2000;
constexpr int LongestMs = 4500;

/// What a killed writer said.
struct Said {
    QList<std::pair<int, qint64>> typed[2]; ///< characters, at ms
    QString submitted;
    qint64 last = 0;
};

Said parse(const QByteArray &output)
{
    Said said;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // without its end: being written when the blow fell
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "t" && words.size() == 4) {
            said.typed[words[1].toInt()].append({words[2].toInt(), words[3].toLongLong()});
            said.last = words[3].toLongLong();
        } else if (words[0] == "s" && words.size() == 2) {
            said.submitted = QString::fromUtf8(words[1]);
        }
    }
    return said;
}

QString sequence(int form, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar((form == 0 ? u'a' : u'A') + i % 26);
    return text;
}

} // namespace

class KillFormTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void typingSurvives();

private:
    void trial(const QString &folder, int killAfter, int submitAfter);
    void check(const Said &said, services::Session &session);

    std::unique_ptr<tests::Office> m_office;
    QTemporaryDir m_dir;
    domain::PartyId m_parties[3];
    QString m_file;
    int m_submitted = 0;
};

/// One store to copy: three parties, one form, and a whole draft of the third, ready to be submitted.
void KillFormTest::initTestCase()
{
    qputenv("XDG_STATE_HOME", m_dir.filePath(u"state"_s).toUtf8());
    m_office = std::make_unique<tests::Office>(base::SystemClock().today());
    for (int i = 0; i < 3; ++i)
        m_parties[i] = m_office->party(domain::PartyKind::Purchaser, tests::uscc(i + 1), u"演示采购人 %1"_s.arg(i + 1));
    services::Session &session = m_office->session();
    const auto form = services::formsInUse(session.reader(), domain::PartyKind::Purchaser, m_office->clock.today()).front();
    services::InspectionDraft draft = services::beginInspection(form, m_parties[2], m_office->clock.today());
    draft.input.answers = tests::harmlessAnswers(form.form);
    QVERIFY(services::InspectionDrafts(session).save(draft));
    m_file = m_dir.filePath(u"evidence.txt"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("evidence") > 0);
    m_office->close();
}

void KillFormTest::check(const Said &said, services::Session &session)
{
    const auto drafts = services::InspectionDrafts(session).all();
    QVERIFY2(drafts.ok(), drafts ? "" : qPrintable(drafts.error().message));
    const auto of = [&drafts](domain::PartyId party) {
        return std::find_if(drafts->begin(), drafts->end(), [party](const services::InspectionDraft &draft) { return draft.input.party == party; });
    };
    for (int form = 0; form < 2; ++form) {
        const auto draft = of(m_parties[form]);
        const QString kept = draft == drafts->end() ? QString() : draft->input.answers.value(u"A-01"_s).value;
        QVERIFY2(kept == sequence(form, int(kept.size())), qPrintable(u"form %1 holds “%2”"_s.arg(form).arg(kept)));
        int due = 0;
        for (const auto &[count, at] : said.typed[form])
            due = at <= said.last - MostMissingMs ? count : due;
        QVERIFY2(kept.size() >= due, qPrintable(u"form %1: %2 characters were typed two seconds before, %3 are kept"_s.arg(form).arg(due).arg(kept.size())));
        if (draft == drafts->end())
            continue;
        for (const domain::Evidence &file : draft->input.answers.value(u"A-01"_s).evidence)
            QVERIFY(services::Inspections(session).evidence(file).ok());
    }
    const auto made = services::inspections(session.reader(), {}, {}, false, 0, 9);
    QVERIFY2(made.count == 1 || of(m_parties[2]) != drafts->end(), "the third form is neither a draft nor an inspection");
    QVERIFY2(said.submitted.isEmpty() || (made.count == 1 && made.rows.front().number == said.submitted), "a submitted form is lost");
    m_submitted += made.count > 0 ? 1 : 0;
    const auto verified = services::verifyStore(session.reader(), {});
    QVERIFY(verified && verified->ok);
}

void KillFormTest::trial(const QString &folder, int killAfter, int submitAfter)
{
    QProcess copy;
    copy.start(u"cp"_s, {u"-a"_s, m_office->folder(), folder});
    QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
    QProcess writer;
    writer.start(QStringLiteral(FILL_FORM), {folder, QString::number(m_parties[0].value()), QString::number(m_parties[1].value()), QString::number(m_parties[2].value()), m_file, QString::number(submitAfter)});
    QVERIFY(writer.waitForStarted());
    (void)writer.waitForFinished(killAfter); // it never finishes: this is the random moment
    writer.kill();
    QVERIFY(writer.waitForFinished());
    const Said said = parse(writer.readAllStandardOutput());
    auto session = services::Session::open(folder, store::OpenMode::ReadWrite, m_office->clock);
    QVERIFY2(session.ok(), session ? "" : qPrintable(session.error().message));
    QVERIFY((*session)->signIn(u"first"_s, std::nullopt));
    check(said, **session);
}

void KillFormTest::typingSurvives()
{
    const int limit = qEnvironmentVariableIsSet("CHENGCAI_FAULT_SECONDS") ? qEnvironmentVariableIntValue("CHENGCAI_FAULT_SECONDS") : 20;
    const int most = qEnvironmentVariableIsSet("CHENGCAI_FAULT_TRIALS") ? qEnvironmentVariableIntValue("CHENGCAI_FAULT_TRIALS") : 1'000'000;
    const quint32 seed = qEnvironmentVariableIsSet("CHENGCAI_FAULT_SEED") ? quint32(qEnvironmentVariableIntValue("CHENGCAI_FAULT_SEED"))
                                                                         : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    int trials = 0;
    for (; trials < most && timer.elapsed() < limit * 1000; ++trials) {
        const QString folder = m_dir.filePath(u"store%1"_s.arg(trials));
        trial(folder, 300 + random.bounded(LongestMs), 100 + random.bounded(LongestMs));
        QDir(folder).removeRecursively();
        if (QTest::currentTestFailed())
            break;
    }
    qInfo("kill -9 while filling forms: %d trials, %d of them submitted, seed %u, %lld s", trials, m_submitted, seed, timer.elapsed() / 1000);
    QVERIFY(trials > 0);
}

QTEST_GUILESS_MAIN(KillFormTest)
#include "tst_killform.moc"
