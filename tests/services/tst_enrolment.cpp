// SPDX-License-Identifier: GPL-3.0-or-later
// A computer joins the office by two files and two comparisons: what it recorded before is not lost, whoever it lets in is the office that was
// compared, and nothing that was touched on the way is believed.
#include "services/bureau.h"
#include "services/laptop.h"
#include "services/maintenance.h"
#include "services/ratings.h"
#include "exchange/enrolment/enrolrequest.h"
#include "store/officekey.h"
#include "store/queries/parties.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using services::Session;

namespace {

const QString ResidentNumber = u"11010519491231002X"_s;

void deliver(Laptop &from, Office &to, const QString &name)
{
    QVERIFY(services::exportBundle(from.session(), from.file(name), {}).ok());
    const auto in = services::importBundle(to.session(), from.file(name), false, {});
    QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message + in.error().detail));
    QCOMPARE(in->report.unauthorised + in->report.invalid + in->report.held + in->report.quarantined, 0);
}

void fetch(Office &from, Laptop &to, const QString &name)
{
    QVERIFY(services::exportBundle(from.session(), to.file(name), {}).ok());
    const auto in = services::importBundle(to.session(), to.file(name), false, {});
    QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message + in.error().detail));
}

bool isWhole(Session &session)
{
    const auto verified = services::verifyStore(session.reader(), {});
    const auto rebuilt = services::rebuildStore(session, false, {});
    if (!verified || !verified->ok)
        qWarning("%s", qPrintable(verified ? verified->problem : verified.error().message));
    if (!rebuilt || !rebuilt->equal)
        qWarning("%s", qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
    return verified && verified->ok && rebuilt && rebuilt->equal;
}

QString revealed(Session &session)
{
    const auto found = services::findParties(session, ResidentNumber);
    if (!found || found->empty())
        return {};
    const QByteArray cipher = store::PartyQueries(session.store().database()).identifierCipher(found->front().id);
    const auto number = services::openIdentifier(session.store().keyring(), session.fieldKey(), cipher);
    return number ? *number : number.error().code;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

} // namespace

class EnrolmentTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasRecordedBeforeIsNotLost();
    void inspectionsOfBeforeGoOnAtTheOffice();
    void theSamePersonRecordedTwiceStaysReadable();
    void onlyTheComparedOfficeIsBelieved();
    void onlyTheAnswerToTheLastRequest();
    void noByteOfARequestCanBeTouched();
    void aTouchedAnswerChangesNothing();
    void theOfficeKeyIsKeptTwice();
    void whoMayNotIsTold();
    void aLostAnswerIsWrittenAgain();
    void draftsAreNotLeftBehind();
    void aSecondPersonAtTheSameLaptop();
    void twentyLaptops();
};

void EnrolmentTest::whatWasRecordedBeforeIsNotLost()
{
    Office office(Today);
    const auto known = office.party(PartyKind::Supplier, uscc(1), u"演示供应商 001"_s);
    office.fact(known, u"GY-N15"_s, QDate(2025, 3, 1));
    Laptop laptop(office.clock);
    const auto own = laptop.party(PartyKind::Supplier, uscc(7), u"演示供应商 007"_s);
    (void)laptop.party(PartyKind::Expert, ResidentNumber, u"演示专家 03"_s);
    QVERIFY(laptop.record(own, 1, "短证据"));
    QVERIFY(laptop.record(own, 2, QByteArray(2 << 20, 'p')));
    const int score = services::explain(laptop.session().reader(), own, {Today, {}})->rating.scoreCenti;
    const qint64 before = laptop.session().store().database().integer(u"SELECT count(*) FROM journal"_s);

    const auto joined = laptop.tryJoin(office, u"ZZ-07"_s, Role::Supervisor);
    QVERIFY2(joined.ok(), joined.ok() ? "" : qPrintable(joined.error().message + joined.error().detail));
    QCOMPARE(joined->label, u"ZZ-07"_s);
    QCOMPARE(joined->office, u"演示市财政局"_s);
    QCOMPARE(joined->notReissued, QStringList());
    QCOMPARE(joined->reissued, 4);
    QVERIFY(isWhole(laptop.session()));
    laptop.reopen();
    QVERIFY(isWhole(laptop.session()));

    // What was its own is there under the office, with evidence, score and sealed number; what the office had is there, too.
    const auto mine = services::findParties(laptop.session(), uscc(7));
    QVERIFY(mine.ok() && mine->size() == 1);
    QCOMPARE(services::explain(laptop.session().reader(), mine->front().id, {Today, {}})->rating.scoreCenti, score);
    for (const domain::CreditFact &fact : services::factsOf(laptop.session().reader(), mine->front().id)) {
        QCOMPARE(fact.evidence.size(), 1U);
        QVERIFY(services::FactRegister(laptop.session()).evidence(fact.evidence.front()).ok());
    }
    QCOMPARE(revealed(laptop.session()), ResidentNumber);
    const auto theirs = services::findParties(laptop.session(), uscc(1));
    QVERIFY(theirs.ok() && theirs->size() == 1);
    QCOMPARE(services::factsOf(laptop.session().reader(), theirs->front().id).size(), 1U);

    // The earlier store is whole and can still be read.
    const auto earlier = store::Database::open(joined->earlierStore, store::OpenMode::ReadOnly);
    QVERIFY(earlier.ok());
    QCOMPARE((*earlier)->integer(u"SELECT count(*) FROM journal"_s), before);

    deliver(laptop, office, u"a.ccb"_s);
    QVERIFY(isWhole(office.session()));
    QCOMPARE(revealed(office.session()), ResidentNumber);
    fetch(office, laptop, u"b.ccb"_s);
    QCOMPARE(rootOf(laptop.session()), rootOf(office.session()));
    // The office knows which entries stand for which earlier ones.
    QCOMPARE(office.session().store().database().integer(u"SELECT count(*) FROM reissued"_s), 4);
}

void EnrolmentTest::inspectionsOfBeforeGoOnAtTheOffice()
{
    Bureau office;
    Laptop laptop(office.clock, u"zhang"_s);
    const auto own = laptop.party(PartyKind::Purchaser, uscc(7), u"演示采购人 007"_s);
    const auto submitted = services::Inspections(laptop.session()).submit(Bureau::inputAt(laptop.session(), own));
    QVERIFY2(submitted.ok(), submitted.ok() ? "" : qPrintable(submitted.error().message));
    office.as(u"first"_s);
    const auto joined = laptop.tryJoin(office, u"ZZ-07"_s, Role::Inspector);
    QVERIFY2(joined.ok(), joined.ok() ? "" : qPrintable(joined.error().message + joined.error().detail));
    QCOMPARE(joined->notReissued, QStringList());
    QVERIFY(isWhole(laptop.session()));
    deliver(laptop, office, u"a.ccb"_s);
    // A supervisor of the office reviews it like any other, and it becomes facts with their evidence.
    office.as(u"wang"_s);
    const auto party = services::findParties(office.session(), uscc(7))->front().id;
    const auto all = services::inspections(office.session().reader(), {}, {}, false, 0, 10).rows;
    QCOMPARE(all.size(), 1U);
    services::Inspections inspections(office.session());
    QCOMPARE(codeOf(inspections.review(all.front().id, {{1, true, {}}, {2, true, {}}}, {})), QString());
    QCOMPARE(codeOf(inspections.hear(all.front().id, {Today, true, u"认可检查结论"_s, {}})), QString());
    QCOMPARE(codeOf(inspections.putIntoEffect(all.front().id)), QString());
    const auto facts = services::factsOf(office.session().reader(), party);
    QCOMPARE(facts.size(), 2U);
    for (const domain::CreditFact &fact : facts)
        QVERIFY(!fact.evidence.empty() && services::FactRegister(office.session()).evidence(fact.evidence.front()).ok());
    fetch(office, laptop, u"b.ccb"_s);
    QCOMPARE(rootOf(laptop.session()), rootOf(office.session()));
}

void EnrolmentTest::theSamePersonRecordedTwiceStaysReadable()
{
    Office office(Today);
    Laptop one(office.clock, u"li"_s);
    Laptop two(office.clock, u"zhang"_s);
    one.join(office, u"ZZ-01"_s);
    two.join(office, u"ZZ-02"_s);
    (void)one.party(PartyKind::Expert, ResidentNumber, u"演示专家 03"_s);
    (void)two.party(PartyKind::Expert, ResidentNumber, u"演示专家 03"_s);
    deliver(one, office, u"a.ccb"_s);
    deliver(two, office, u"b.ccb"_s);
    const auto found = services::findParties(office.session(), ResidentNumber);
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 2U); // until a person joins the two records
    for (const domain::Party &party : *found) {
        const auto number = services::openIdentifier(office.session().store().keyring(), office.session().fieldKey(), store::PartyQueries(office.session().store().database()).identifierCipher(party.id));
        QVERIFY(number.ok());
        QCOMPARE(*number, ResidentNumber);
    }
    QVERIFY(isWhole(office.session()));
    QVERIFY(!folderContains(office.folder(), ResidentNumber.toUtf8()));
    QVERIFY(!folderContains(one.folder(), ResidentNumber.toUtf8()));
}

void EnrolmentTest::onlyTheComparedOfficeIsBelieved()
{
    Office office(Today);
    Office stranger(Today);
    Laptop laptop(office.clock);
    const auto asked = services::requestEnrolment(laptop.session(), u"ZZ-01"_s, {}, {}, laptop.file(u"ask"_s));
    QVERIFY(asked.ok());
    // The administrator compares the request: another fingerprint, and nobody is let in.
    QString wrong = asked->fingerprint;
    wrong[0] = wrong[0] == u'0' ? u'1' : u'0';
    QCOMPARE(codeOf(services::approveEnrolment(office.session(), {asked->file, laptop.file(u"x"_s), {}, {}, {}, wrong, {}}, {})), u"ENR-004"_s);
    QVERIFY(!QFile::exists(laptop.file(u"x"_s)));
    QVERIFY(services::devices(office.session().reader()).empty());
    const auto approved = services::approveEnrolment(office.session(), {asked->file, laptop.file(u"answer"_s), {}, {}, {}, QString(asked->fingerprint).replace(u' ', u'-'), {}}, {});
    QVERIFY(approved.ok());
    // Somebody who saw the request answers it as another office: the person at the laptop compares that.
    QVERIFY(services::approveEnrolment(stranger.session(), {asked->file, laptop.file(u"forged"_s), {}, {}, {}, {}, {}}, {}).ok());
    const auto shown = services::officeFingerprintIn(laptop.session(), laptop.file(u"forged"_s));
    QVERIFY(shown.ok() && *shown != approved->officeFingerprint);
    const QByteArray before = rootOf(laptop.session());
    QCOMPARE(codeOf(services::acceptEnrolment(laptop.session(), laptop.file(u"forged"_s), approved->officeFingerprint, {})), u"ENR-004"_s);
    QCOMPARE(rootOf(laptop.session()), before);
    QVERIFY(services::acceptEnrolment(laptop.session(), laptop.file(u"answer"_s), approved->officeFingerprint, {}).ok());
    QCOMPARE(services::officeKeyState(laptop.session().reader()).fingerprint, approved->officeFingerprint);
}

void EnrolmentTest::onlyTheAnswerToTheLastRequest()
{
    Office office(Today);
    Laptop laptop(office.clock);
    Laptop other(office.clock, u"zhang"_s);
    QCOMPARE(codeOf(services::acceptEnrolment(laptop.session(), laptop.file(u"nothing"_s), {}, {})), u"ENR-006"_s);
    const auto first = services::requestEnrolment(laptop.session(), u"ZZ-01"_s, {}, {}, laptop.file(u"ask1"_s));
    QVERIFY(services::approveEnrolment(office.session(), {first->file, laptop.file(u"answer1"_s), {}, {}, {}, {}, {}}, {}).ok());
    const auto second = services::requestEnrolment(laptop.session(), u"ZZ-01"_s, {}, {}, laptop.file(u"ask2"_s));
    QVERIFY(second.ok() && second->fingerprint != first->fingerprint);
    QCOMPARE(codeOf(services::acceptEnrolment(laptop.session(), laptop.file(u"answer1"_s), {}, {})), u"ENR-005"_s);
    // An answer to another computer cannot even be opened.
    const auto others = services::requestEnrolment(other.session(), u"ZZ-02"_s, {}, {}, other.file(u"ask"_s));
    QVERIFY(services::approveEnrolment(office.session(), {others->file, other.file(u"answer"_s), {}, {}, {}, {}, {}}, {}).ok());
    QCOMPARE(codeOf(services::acceptEnrolment(laptop.session(), other.file(u"answer"_s), {}, {})), u"BND-010"_s);
    // The second request of the same computer is answered without approving it twice.
    QVERIFY(services::approveEnrolment(office.session(), {second->file, laptop.file(u"answer2"_s), {}, {}, {}, {}, {}}, {}).ok());
    QCOMPARE(services::devices(office.session().reader()).size(), 3U);
    QVERIFY(services::acceptEnrolment(laptop.session(), laptop.file(u"answer2"_s), {}, {}).ok());
    QCOMPARE(codeOf(services::acceptEnrolment(laptop.session(), laptop.file(u"answer2"_s), {}, {})), u"ENR-007"_s);
    QCOMPARE(codeOf(services::requestEnrolment(laptop.session(), {}, {}, {}, laptop.file(u"again"_s))), u"ENR-007"_s);
}

void EnrolmentTest::noByteOfARequestCanBeTouched()
{
    Office office(Today);
    Laptop laptop(office.clock);
    QVERIFY(services::requestEnrolment(laptop.session(), u"ZZ-01"_s, u"演示科"_s, {}, laptop.file(u"ask"_s)).ok());
    const QByteArray good = contentOf(laptop.file(u"ask"_s));
    QVERIFY(exchange::decodeRequest(good).ok());
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bad = good;
            bad[at] = char(bad.at(at) ^ (1 << bit));
            QVERIFY2(!exchange::decodeRequest(bad).ok(), qPrintable(u"%1.%2"_s.arg(at).arg(bit)));
            // Whoever alters it makes the checksum anew.
            bad.chop(32);
            QVERIFY2(at >= good.size() - 32 || !exchange::decodeRequest(bad + journal::sha256(bad).toBytes()).ok(), qPrintable(u"%1.%2"_s.arg(at).arg(bit)));
        }
        QVERIFY(!exchange::decodeRequest(good.first(at)).ok());
        QVERIFY(!exchange::decodeRequest(good.first(at) + 'x' + good.sliced(at)).ok());
    }
}

void EnrolmentTest::aTouchedAnswerChangesNothing()
{
    Office office(Today);
    Laptop laptop(office.clock);
    const auto party = laptop.party(PartyKind::Supplier, uscc(7), u"演示供应商 007"_s);
    QVERIFY(laptop.record(party, 1));
    const auto asked = services::requestEnrolment(laptop.session(), u"ZZ-01"_s, {}, {}, laptop.file(u"ask"_s));
    QVERIFY(services::approveEnrolment(office.session(), {asked->file, laptop.file(u"answer"_s), {}, {}, {}, {}, {}}, {}).ok());
    const QByteArray good = contentOf(laptop.file(u"answer"_s));
    const QByteArray before = rootOf(laptop.session());
    const auto entries = [&laptop] { return laptop.session().store().database().integer(u"SELECT count(*) FROM journal"_s); };
    const qint64 opened = entries();
    QRandomGenerator random(20251125);
    for (int trial = 0; trial < 200; ++trial) {
        QByteArray bad = good;
        if (trial % 2 == 0) {
            const qsizetype at = random.bounded(int(bad.size()));
            bad[at] = char(bad.at(at) ^ (1 << random.bounded(8)));
        } else {
            bad.truncate(random.bounded(int(bad.size())));
        }
        QVERIFY(put(laptop.file(u"bad"_s), bad));
        const auto joined = services::acceptEnrolment(laptop.session(), laptop.file(u"bad"_s), {}, {});
        QVERIFY(!joined.ok() && !joined.error().message.isEmpty());
        QCOMPARE(entries(), opened);
    }
    QVERIFY(isWhole(laptop.session()));
    QCOMPARE(rootOf(laptop.session()), before);
    QVERIFY(!QFile::exists(laptop.folder() + u"/earlier"_s));
    QVERIFY(services::acceptEnrolment(laptop.session(), laptop.file(u"answer"_s), {}, {}).ok());
}

void EnrolmentTest::theOfficeKeyIsKeptTwice()
{
    Office office(Today);
    Laptop laptop(office.clock);
    const auto asked = services::requestEnrolment(laptop.session(), u"ZZ-01"_s, {}, {}, laptop.file(u"ask"_s));
    const QString secret = u"一条很长的演示口令"_s;
    QCOMPARE(services::officeKeyState(office.session().reader()).copiedAt, 0);
    QCOMPARE(codeOf(services::approveEnrolment(office.session(), {asked->file, laptop.file(u"answer"_s), {}, {}, {}, {}, secret}, {})), u"ENR-012"_s);
    QVERIFY(services::devices(office.session().reader()).empty());
    QCOMPARE(codeOf(services::copyOfficeKey(office.session(), laptop.file(u"copy.key"_s), u"another one"_s)), u"OFK-003"_s);
    QVERIFY(!QFile::exists(laptop.file(u"copy.key"_s)));
    QVERIFY(services::copyOfficeKey(office.session(), laptop.file(u"copy.key"_s), secret).ok());
    QVERIFY(services::officeKeyState(office.session().reader()).copiedAt > 0);
    QCOMPARE(codeOf(services::approveEnrolment(office.session(), {asked->file, laptop.file(u"answer"_s), {}, {}, {}, {}, u"another one"_s}, {})), u"OFK-003"_s);
    QVERIFY(services::approveEnrolment(office.session(), {asked->file, laptop.file(u"answer"_s), {}, {}, {}, {}, secret}, {}).ok());
    // The copy is the key: no byte of it can be touched, and it stands in for one that was lost.
    const QByteArray copy = contentOf(laptop.file(u"copy.key"_s));
    const auto key = store::OfficeKey::copyAt(laptop.file(u"copy.key"_s)).unlock(secret);
    QVERIFY(key.ok());
    for (const qsizetype at : {qsizetype(3), copy.size() / 2, copy.size() - 1}) {
        QByteArray bad = copy;
        bad[at] = char(bad.at(at) ^ 1);
        QVERIFY(put(laptop.file(u"bad.key"_s), bad));
        QVERIFY(!store::OfficeKey::copyAt(laptop.file(u"bad.key"_s)).unlock(secret).ok());
    }
    const QString inStore = office.folder() + u"/keys/office.key"_s;
    QCOMPARE(QFile::permissions(inStore) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QFile::remove(inStore));
    QVERIFY(QFile::copy(laptop.file(u"copy.key"_s), inStore));
    QCOMPARE(store::OfficeKey(office.folder()).unlock(secret)->publicKey, key->publicKey);
}

void EnrolmentTest::whoMayNotIsTold()
{
    Bureau bureau;
    Laptop laptop(bureau.clock);
    const auto asked = services::requestEnrolment(laptop.session(), u"ZZ-01"_s, {}, {}, laptop.file(u"ask"_s));
    QVERIFY(asked.ok());
    const services::Approval approval{asked->file, laptop.file(u"answer"_s), {}, {}, {}, {}, {}};
    for (const QString &who : {u"li"_s, u"wang"_s}) {
        bureau.as(who);
        const auto refused = services::approveEnrolment(bureau.session(), approval, {});
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().kind), int(base::ErrorKind::NotAuthorised));
        QCOMPARE(int(services::copyOfficeKey(bureau.session(), laptop.file(u"k"_s), {}).error().kind), int(base::ErrorKind::NotAuthorised));
    }
    bureau.as(u"first"_s);
    // The office itself does not join another one, and a laptop approves nobody.
    QCOMPARE(codeOf(services::requestEnrolment(bureau.session(), {}, {}, {}, laptop.file(u"no"_s))), u"ENR-007"_s);
    QVERIFY(services::approveEnrolment(bureau.session(), approval, {}).ok());
    QVERIFY(services::acceptEnrolment(laptop.session(), approval.replyFile, {}, {}).ok());
    Laptop second(bureau.clock, u"zhang"_s);
    const auto again = services::requestEnrolment(second.session(), u"ZZ-02"_s, {}, {}, second.file(u"ask"_s));
    QCOMPARE(int(services::approveEnrolment(laptop.session(), {again->file, second.file(u"a"_s), {}, {}, {}, {}, {}}, {}).error().kind), int(base::ErrorKind::NotAuthorised));
    // No file makes an administrator.
    const auto asAdministrator = services::requestEnrolment(second.session(), u"ZZ-02"_s, {}, Role::Administrator, second.file(u"ask"_s));
    QVERIFY(asAdministrator.ok());
    const auto made = services::approveEnrolment(bureau.session(), {asAdministrator->file, second.file(u"a"_s), {}, {}, Role::Administrator | Role::Auditor, {}, {}}, {});
    QVERIFY(made.ok());
    QCOMPARE(made->roles, domain::Roles(Role::Auditor));
    // A request for a label or a name that is taken gets another one.
    Laptop third(bureau.clock, u"li"_s);
    const auto same = services::requestEnrolment(third.session(), u"ZZ-01"_s, {}, {}, third.file(u"ask"_s));
    const auto renamed = services::approveEnrolment(bureau.session(), {same->file, third.file(u"a"_s), {}, {}, {}, {}, {}}, {});
    QVERIFY(renamed.ok());
    QCOMPARE(renamed->label, u"ZZ-01-2"_s);
    QVERIFY(renamed->accounts.first() != u"li"_s);
}

void EnrolmentTest::aLostAnswerIsWrittenAgain()
{
    Office office(Today);
    Laptop laptop(office.clock);
    const auto asked = services::requestEnrolment(laptop.session(), u"ZZ-01"_s, {}, {}, laptop.file(u"ask"_s));
    QVERIFY(services::approveEnrolment(office.session(), {asked->file, laptop.file(u"lost"_s), {}, {}, {}, {}, {}}, {}).ok());
    office.party(PartyKind::Supplier, uscc(2), u"演示供应商 002"_s);
    const auto again = services::approveEnrolment(office.session(), {asked->file, laptop.file(u"again"_s), {}, {}, {}, {}, {}}, {});
    QVERIFY(again.ok());
    QCOMPARE(again->label, u"ZZ-01"_s);
    QVERIFY(services::acceptEnrolment(laptop.session(), laptop.file(u"again"_s), again->officeFingerprint, {}).ok());
    QCOMPARE(services::findParties(laptop.session(), uscc(2))->size(), 1U);
    // A revoked computer gets no answer.
    Laptop lost(office.clock, u"zhang"_s);
    lost.join(office, u"ZZ-02"_s);
    QVERIFY(services::revokeDevice(office.session(), journal::deviceId(lost.session().store().keyring().device().publicKey), u"遗失"_s).ok());
    QCOMPARE(codeOf(services::approveEnrolment(office.session(), {lost.file(u"ask.cce"_s), lost.file(u"x"_s), {}, {}, {}, {}, {}}, {})), u"ENR-003"_s);
}

void EnrolmentTest::draftsAreNotLeftBehind()
{
    Office office(Today);
    Laptop laptop(office.clock);
    QVERIFY(services::saveDraft(laptop.session(), {u"party"_s, {}, 0, "unfinished"}).ok());
    const auto joined = laptop.tryJoin(office, u"ZZ-01"_s, Role::Inspector);
    QCOMPARE(codeOf(joined), u"ENR-008"_s);
    QVERIFY(services::removeDraft(laptop.session(), u"party"_s, {}).ok());
    QVERIFY(services::acceptEnrolment(laptop.session(), laptop.file(u"answer.ccb"_s), {}, {}).ok());
}

void EnrolmentTest::aSecondPersonAtTheSameLaptop()
{
    Office office(Today);
    (void)office.party(PartyKind::Supplier, uscc(1), u"演示供应商 001"_s);
    Laptop laptop(office.clock);
    const services::NewPerson qian{u"qian"_s, u"演示检查员 钱"_s, Role::Inspector, u"a long password"_s};
    QCOMPARE(codeOf(services::requestAccount(laptop.session(), qian, laptop.file(u"q"_s))), u"ENR-014"_s); // joins first
    QCOMPARE(codeOf(services::requestAccount(office.session(), qian, laptop.file(u"q"_s))), u"ENR-014"_s);
    laptop.join(office, u"ZZ-01"_s);
    QCOMPARE(codeOf(services::requestAccount(laptop.session(), {u"qian"_s, {}, Role::Inspector, u"short"_s}, laptop.file(u"q"_s))), u"SES-002"_s);
    const auto asked = services::requestAccount(laptop.session(), qian, laptop.file(u"q"_s));
    QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().message));
    // Not before the office has answered.
    QVERIFY(!laptop.session().signIn(u"qian"_s, u"a long password"_s).ok());
    // Asked again, it is the same request.
    QCOMPARE(services::requestAccount(laptop.session(), qian, laptop.file(u"q2"_s))->fingerprint, asked->fingerprint);
    const services::Approval approval{laptop.file(u"q"_s), laptop.file(u"a"_s), {}, {}, {}, asked->fingerprint, {}};
    const auto approved = services::approveEnrolment(office.session(), approval, {});
    QVERIFY2(approved.ok(), approved.ok() ? "" : qPrintable(approved.error().message));
    QCOMPARE(approved->label, u"ZZ-01"_s);
    QVERIFY(services::approveEnrolment(office.session(), approval, {}).ok()); // the answer once more, the account once
    QCOMPARE(services::accounts(office.session().reader()).size(), 3U);
    const auto in = services::importBundle(laptop.session(), laptop.file(u"a"_s), false, {});
    QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message));
    QVERIFY(!laptop.session().signIn(u"qian"_s, u"another password"_s).ok());
    QVERIFY(laptop.session().signIn(u"qian"_s, u"a long password"_s).ok());
    QVERIFY(laptop.record(services::findParties(laptop.session(), uscc(1))->front().id, 1));
    deliver(laptop, office, u"x.ccb"_s);
    QCOMPARE(services::factsOf(office.session().reader(), services::findParties(office.session(), uscc(1))->front().id).size(), 1U);
    // The numbers of persons open for both.
    (void)laptop.party(PartyKind::Expert, ResidentNumber, u"演示专家 03"_s);
    QCOMPARE(revealed(laptop.session()), ResidentNumber);
    // Revoked, its people get nothing more.
    QVERIFY(services::requestAccount(laptop.session(), {u"sun"_s, {}, Role::Inspector, std::nullopt}, laptop.file(u"s"_s)).ok());
    QVERIFY(services::revokeDevice(office.session(), journal::deviceId(laptop.session().store().keyring().device().publicKey), u"遗失"_s).ok());
    QCOMPARE(codeOf(services::approveEnrolment(office.session(), {laptop.file(u"s"_s), laptop.file(u"b"_s), {}, {}, {}, {}, {}}, {})), u"ENR-013"_s);
}

// Twenty, not fifteen: one file of the office is sealed for all of them.
void EnrolmentTest::twentyLaptops()
{
    Office office(Today);
    const auto party = office.party(PartyKind::Supplier, uscc(1), u"演示供应商 001"_s);
    std::vector<std::unique_ptr<Laptop>> laptops;
    for (int i = 0; i < 20; ++i) {
        laptops.push_back(std::make_unique<Laptop>(office.clock, u"li%1"_s.arg(i)));
        laptops.back()->join(office, u"ZZ-%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')));
        const auto there = services::findParties(laptops.back()->session(), uscc(1));
        QVERIFY(there.ok() && laptops.back()->record(there->front().id, i + 1));
    }
    for (const auto &laptop : laptops)
        deliver(*laptop, office, u"in.ccb"_s);
    QCOMPARE(services::factsOf(office.session().reader(), party).size(), 20U);
    const QString all = laptops.front()->file(u"all.ccb"_s);
    QVERIFY(services::exportBundle(office.session(), all, {}).ok());
    for (const auto &laptop : laptops) {
        const auto in = services::importBundle(laptop->session(), all, false, {});
        QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message + in.error().detail));
        QCOMPARE(rootOf(laptop->session()), rootOf(office.session()));
    }
}

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "tst_enrolment.moc"
