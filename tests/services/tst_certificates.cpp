// SPDX-License-Identifier: GPL-3.0-or-later
// Credit certificates: what they say, what a scanner reads off the page, and that no letter of it can be changed unseen.
#include "report/gather.h"
#include "report/output.h"
#include "report/qrmatrix.h"
#include "services/certificates.h"
#include "services/partyregister.h"
#include "services/recordbureau.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::ListKind;
using domain::PartyId;
using domain::PartyKind;
using services::CertificateVerdict;
using tests::codeOf;
using tests::Today;

namespace {

struct CertificateBureau : tests::RecordBureau {
    CertificateBureau() { (void)fact(supplier, u"GY-P01"_s, Today.addDays(-30)); }
    [[nodiscard]] services::Certificate issued(PartyId party, QDate asOf = {})
    {
        const auto certificate = services::certificateOf(session().reader(), party, asOf.isValid() ? asOf : clock.today(), clock.today());
        if (!certificate)
            qFatal("no certificate: %s", qPrintable(certificate.error().message));
        return *certificate;
    }
    [[nodiscard]] QString verdict(const QString &text)
    {
        const auto check = services::checkCertificate(session().reader(), text, clock.today());
        return check ? services::certificateVerdictName(check->verdict) : check.error().code;
    }
    [[nodiscard]] QStringList why(const QString &text) { return services::checkCertificate(session().reader(), text, clock.today())->differences; }
    /// The page as a file.
    [[nodiscard]] QString written(PartyId party)
    {
        const QString path = QFileInfo(folder()).path() + u"/certificate.pdf"_s;
        const auto document = report::gatherCertificate(session().reader(), party, clock.today(), clock);
        const auto done = document ? report::writeDocument(*document, path) : base::Result<void>(document.error());
        return done ? path : done.error().message;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatTheJournalSays();
    void everyLetterCounts();
    void outdatedIsNotAltered();
    void otherOfficesDoNotConfirm();
    void oldPositionsStayGenuine();
    void expertsAreNotNamedByTheirNumber();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void codeIsAQrCode();
    void scannerReadsThePage();
    void fileIsReadBack();
};

void TestCertificates::saysWhatTheJournalSays()
{
    CertificateBureau bureau;
    const services::Certificate certificate = bureau.issued(bureau.supplier);
    const auto claim = services::readCertificate(certificate.text);
    QVERIFY(claim.ok());
    const auto explained = services::explain(bureau.session().reader(), bureau.supplier, {Today, {}});
    QCOMPARE(claim->identifier, explained->party.identifier);
    QCOMPARE(claim->kind, PartyKind::Supplier);
    QCOMPARE(claim->asOf, Today);
    QCOMPARE(claim->position, explained->position);
    QCOMPARE(claim->scoreCenti, explained->rating.scoreCenti);
    QCOMPARE(claim->stars, explained->rating.stars);
    QCOMPARE(claim->grade, explained->rating.grade);
    QCOMPARE(claim->answer, u"offered"_s);
    QCOMPARE(claim->validUntil, Today.addDays(domain::financingRules().certificateDays));
    QCOMPARE(bureau.verdict(certificate.text), u"genuine"_s);
    QVERIFY(bureau.why(certificate.text).isEmpty());
    QCOMPARE(bureau.issued(bureau.supplier).text, certificate.text); // the same question, the same answer
    // The answer is that of the application itself.
    bureau.list(bureau.supplier, ListKind::Black, Today, Today.addYears(3));
    QCOMPARE(bureau.issued(bureau.supplier).financing.code, u"refused"_s);
    QCOMPARE(bureau.issued(bureau.purchaser).financing.code, QString()); // nobody finances a purchaser
    QCOMPARE(bureau.verdict(bureau.issued(bureau.purchaser).text), u"genuine"_s);
    QCOMPARE(codeOf(services::certificateOf(bureau.session().reader(), bureau.supplier, Today.addDays(1), Today)), u"CER-002"_s);
}

// Every letter is changed into every other one that the text may hold: never genuine, never "no longer true".
void TestCertificates::everyLetterCounts()
{
    CertificateBureau bureau;
    (void)bureau.fact(bureau.supplier, u"GY-N14"_s, Today.addDays(-3)); // other values yesterday
    const QString text = bureau.issued(bureau.supplier).text;
    QRandomGenerator random(3);
    const QString letters = u"0123456789ABCDEFGHJKLMNPQRTUWXYOS/:-"_s;
    int tried = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        for (int i = 0; i < 4; ++i) {
            QString forged = text;
            forged[place] = letters[random.bounded(int(letters.size()))];
            if (forged == text)
                continue;
            const QString verdict = bureau.verdict(forged);
            QVERIFY2(verdict == u"altered" || verdict == u"foreign" || verdict == u"CER-001", qPrintable(forged + u' ' + verdict));
            ++tried;
        }
    }
    QVERIFY(tried > 300);
    // One who wants five stars says why he is not believed.
    const auto claim = services::readCertificate(text);
    const QString better = QString(text).replace(u"/%1/%2/"_s.arg(claim->scoreCenti).arg(claim->stars), u"/10000/5/"_s);
    QVERIFY(better != text);
    QCOMPARE(bureau.verdict(better), u"altered"_s);
    QVERIFY(bureau.why(better).join(u' ').contains(u"5"_s));
    // Another supplier's name under a good code.
    const PartyId other = bureau.party(PartyKind::Supplier, tests::uscc(73), u"演示供应商 073"_s);
    (void)bureau.fact(other, u"GY-P01"_s, Today.addDays(-30));
    QCOMPARE(bureau.verdict(QString(text).replace(tests::uscc(70), tests::uscc(73))), u"altered"_s);
    // A longer life.
    QString longer = text;
    longer.replace(claim->validUntil.toString(u"yyyyMMdd"_s), u"20301231"_s);
    QCOMPARE(bureau.verdict(longer), u"altered"_s);
}

void TestCertificates::outdatedIsNotAltered()
{
    CertificateBureau bureau;
    const QString text = bureau.issued(bureau.supplier).text;
    const int days = domain::financingRules().certificateDays;
    bureau.clock.setDay(Today.addDays(days - 1));
    QCOMPARE(bureau.verdict(text), u"genuine"_s);
    bureau.clock.setDay(Today.addDays(days));
    QCOMPARE(bureau.verdict(text), u"outdated"_s);
    bureau.clock.setDay(Today.addDays(2));
    bureau.list(bureau.supplier, ListKind::Black, Today.addDays(1), Today.addYears(3));
    QCOMPARE(bureau.verdict(text), u"outdated"_s);
    const auto check = services::checkCertificate(bureau.session().reader(), text, bureau.clock.today());
    QCOMPARE(check->answerToday, u"refused"_s);
    QVERIFY(!check->differences.isEmpty());
    // The score of a bonus that ran out alone is no news to a bank: stars, grade and answer are.
    QCOMPARE(check->claim.answer, u"offered"_s);
}

void TestCertificates::otherOfficesDoNotConfirm()
{
    CertificateBureau bureau;
    CertificateBureau other; // with the same parties, facts and days
    const QString text = bureau.issued(bureau.supplier).text;
    QCOMPARE(other.verdict(text), u"foreign"_s);
    // Even who writes the other office's name on it does not get its word: the chain is not its own.
    const QString theirs = other.issued(other.supplier).text;
    const QString mixed = theirs.section(u'/', 0, 1) + u'/' + text.section(u'/', 2);
    QCOMPARE(other.verdict(mixed), u"foreign"_s);
}

// What was true then stays provable when much was written since, and a past day is answered from what is known now.
void TestCertificates::oldPositionsStayGenuine()
{
    CertificateBureau bureau;
    QStringList texts;
    for (int i = 0; i < 6; ++i) {
        bureau.clock.setDay(Today.addDays(i));
        texts << bureau.issued(bureau.supplier).text;
        (void)bureau.fact(bureau.supplier, i % 2 == 0 ? u"GY-P03"_s : u"GY-N14"_s, Today.addDays(i), {}, u"演财罚决〔2026〕%1号"_s.arg(i));
    }
    for (const QString &text : texts) {
        const QString verdict = bureau.verdict(text);
        QVERIFY2(verdict == u"genuine" || verdict == u"outdated", qPrintable(text + u' ' + bureau.why(text).join(u' ')));
    }
    QCOMPARE(bureau.verdict(bureau.issued(bureau.supplier, Today.addDays(-10)).text).isEmpty(), false);
    const auto past = services::readCertificate(bureau.issued(bureau.supplier, Today.addDays(-100)).text);
    QCOMPARE(past->stars, 0); // the first fact came later
    // After a merger the text speaks of who answers now, as the heir answers for the facts.
    const PartyId heir = bureau.party(PartyKind::Supplier, tests::uscc(74), u"演示供应商 074"_s);
    QVERIFY(services::PartyRegister(bureau.session()).succeed(bureau.supplier, heir, services::SuccessionReason::Merger, u"演示合并〔2026〕1号"_s, u"吸收合并"_s).ok());
    const QString verdict = bureau.verdict(texts.last());
    QVERIFY2(verdict == u"genuine" || verdict == u"outdated", qPrintable(verdict + bureau.why(texts.last()).join(u' ')));
}

void TestCertificates::expertsAreNotNamedByTheirNumber()
{
    CertificateBureau bureau;
    const QString number = u"11010519491231002X"_s;
    const PartyId expert = bureau.party(PartyKind::Expert, number, u"演示专家 001"_s);
    const services::Certificate certificate = bureau.issued(expert);
    QVERIFY(!certificate.text.contains(number));
    QVERIFY(!certificate.text.contains(u"110"_s + QString(11, u'*')));
    QCOMPARE(bureau.verdict(certificate.text), u"genuine"_s);
    QVERIFY(!contentOf(bureau.written(expert)).contains(number.toLatin1()));
}

void TestCertificates::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"我们的信用很好"_s;
    QTest::newRow("another version") << u"CCC2/0000000000000000/S:91410105MA00007000/20260101/1/0000000000000000/1/1/A/O/20260201/00000000000000000000000000000000"_s;
    QTest::newRow("no such day") << u"CCC1/0000000000000000/S:91410105MA00007000/20260231/1/0000000000000000/1/1/A/O/20260201/00000000000000000000000000000000"_s;
    QTest::newRow("a long number") << u"CCC1/0000000000000000/S:91410105MA00007000/20260101/9999999999999999999/0000000000000000/1/1/A/O/20260201/00000000000000000000000000000000"_s;
    QTest::newRow("injection") << u"CCC1/0000000000000000/S:9'; DROP TABLE party;--/20260101/1/0000000000000000/1/1/A/O/20260201/00000000000000000000000000000000"_s;
}

void TestCertificates::nonsenseIsRefused()
{
    QFETCH(QString, text);
    QCOMPARE(codeOf(services::readCertificate(text)), u"CER-001"_s);
}

// What makes a QR code one: finder patterns in three corners, the timing lines between them.
void TestCertificates::codeIsAQrCode()
{
    CertificateBureau bureau;
    const auto matrix = report::qrMatrix(bureau.issued(bureau.supplier).text);
    QVERIFY(matrix.ok());
    QCOMPARE((matrix->size - 21) % 4, 0);
    for (const auto &[top, left] : {std::pair{0, 0}, {0, matrix->size - 7}, {matrix->size - 7, 0}}) {
        for (int row = 0; row < 7; ++row) {
            for (int column = 0; column < 7; ++column) {
                const int ring = std::max(std::abs(row - 3), std::abs(column - 3));
                QCOMPARE(matrix->at(top + row, left + column), ring != 2);
            }
        }
    }
    for (int i = 8; i < matrix->size - 8; ++i) {
        QCOMPARE(matrix->at(6, i), i % 2 == 0);
        QCOMPARE(matrix->at(i, 6), i % 2 == 0);
    }
    QCOMPARE(codeOf(report::qrMatrix({})), u"REP-106"_s);
    QCOMPARE(codeOf(report::qrMatrix(QString(5000, u'X'))), u"REP-106"_s);
}

void TestCertificates::scannerReadsThePage()
{
    const QString scanner = QStandardPaths::findExecutable(u"ZXingReader"_s);
    if (scanner.isEmpty() || QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("zxing-cpp-tools or poppler-utils is not installed");
    CertificateBureau bureau;
    const QString pdf = bureau.written(bureau.supplier);
    QVERIFY2(QFile::exists(pdf), qPrintable(pdf));
    const QString picture = pdf.chopped(4);
    outputOf(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"150"_s, u"-singlefile"_s, pdf, picture});
    const QByteArray read = outputOf(scanner, {picture + u".png"_s});
    const QString text = bureau.issued(bureau.supplier).text;
    QVERIFY2(read.contains(text.toLatin1()), read.constData());
    QVERIFY2(read.contains("M"), read.constData());
}

void TestCertificates::fileIsReadBack()
{
    CertificateBureau bureau;
    const QString pdf = bureau.written(bureau.supplier);
    const auto text = report::certificateTextIn(contentOf(pdf));
    QVERIFY2(text.ok(), qPrintable(text ? QString() : text.error().message));
    QCOMPARE(*text, bureau.issued(bureau.supplier).text);
    QCOMPARE(bureau.verdict(*text), u"genuine"_s);
    // One page, and the page says the same in words.
    QCOMPARE(outputOf(u"pdfinfo"_s, {pdf}).contains("Pages:           1"), true);
    QCOMPARE(codeOf(report::certificateTextIn("%PDF-1.4 nothing")), u"CER-003"_s);
    const auto report = report::gatherParty(bureau.session().reader(), bureau.supplier, {Today, {}}, bureau.clock);
    const QString other = QFileInfo(bureau.folder()).path() + u"/report.pdf"_s;
    QVERIFY(report::writeDocument(*report, other).ok());
    QCOMPARE(codeOf(report::certificateTextIn(contentOf(other))), u"CER-003"_s); // a report is no certificate
}

QTEST_MAIN(TestCertificates)
#include "tst_certificates.moc"
