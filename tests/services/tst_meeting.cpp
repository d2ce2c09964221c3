// SPDX-License-Identifier: GPL-3.0-or-later
// Supervision at several places at once: two computers with supervisors act on the same facts, list procedures and objections without knowing of
// each other. Whatever they did, an office that gets their files in one order and a copy of it that gets them in the other hold the same state
// and set the same entries aside, and both rebuild to what they hold. CHENGCAI_MEETING_SEEDS seeds; by default as many as fit into a minute.
#include "services/bureau.h"
#include "services/commitments.h"
#include "services/conflicts.h"
#include "services/laptop.h"
#include "services/listprocedures.h"
#include "services/maintenance.h"
#include "services/petitions.h"
#include "services/records.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using domain::PetitionKind;
using domain::PetitionOutcome;

namespace {

/// One person's day at one computer: acts that may be refused, on whatever is there.
class Actor
{
public:
    Actor(services::Session &session, QRandomGenerator &random, QDate today) : m_session(session), m_random(random), m_today(today) {}

    int decisions = 0; ///< of them, decisions on objections, repairs and lists
    /// How many of the acts were recorded.
    int work(int acts)
    {
        int done = 0;
        for (int i = 0; i < acts; ++i)
            done += act() ? 1 : 0;
        return done;
    }

private:
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    template <typename T> [[nodiscard]] T of(const std::vector<T> &all) { return all[size_t(below(int(all.size())))]; }

    bool act()
    {
        const services::Reader reader = m_session.reader();
        const auto found = services::findParties(m_session, uscc(5));
        const domain::PartyId party = found->front().id;
        const std::vector<domain::CreditFact> facts = services::factsOf(reader, party);
        const domain::CreditFact fact = of(facts);
        services::FactRegister registry(m_session);
        services::Petitions petitions(m_session);
        services::ListProcedures procedures(m_session);
        const auto known = services::petitions(reader, m_today);
        const auto running = services::listProcedures(reader, m_today);
        switch (below(15)) {
        case 0: return registry.withdraw(fact.id, u"核实撤销"_s).ok();
        case 1: return registry.confirm(fact.id).ok();
        case 2: return registry.setObjection(fact.id, !fact.underObjection, u"复议"_s).ok();
        case 3:
        case 4: return petitions.receive({PetitionKind(below(2)), fact.id, {}, {}, u"申请"_s, {}}).ok();
        case 5: return !known.empty() && petitions.step(of(known).petition.id, {domain::PetitionAct(1 + below(5)), {}, u"步骤"_s, {}}).ok();
        case 6:
        case 7: return !known.empty() && decide(of(known).petition);
        case 8: return procedures.propose({party, domain::ListKind::Black, u"拟列入"_s, {fact.id}, {}}).ok();
        case 9: return !running.empty() && advance(of(running).procedure);
        case 12: return openRecord(party);
        case 13:
        case 14: return actOnRecord();
        case 10: return services::Commitments(m_session).give({party, u"项目 %1"_s.arg(below(3)), {}, {}}).ok();
        default: {
            domain::CreditFact amended = fact;
            amended.text += u"。"_s;
            return registry.amend(fact.id, amended).ok();
        }
        }
    }

    /// Banks and events by a few names, so that two computers meet on one; who took part in what is known here.
    bool openRecord(domain::PartyId party)
    {
        services::Records records(m_session);
        if (below(2) == 0)
            return records.open({.type = domain::RecordType::Bank, .values = {{u"name"_s, u"演示银行 %1"_s.arg(below(4))}}}).ok();
        const auto events = services::recordLines(m_session.reader(), domain::RecordType::Event, {}, m_today, 100);
        if (events.empty() || below(2) == 0)
            return records.open({.type = domain::RecordType::Event, .values = {{u"title"_s, u"培训 %1"_s.arg(below(4))}, {u"form"_s, u"supplier-signing"_s}, {u"held_on"_s, m_today.toString(Qt::ISODate)}, {u"place"_s, u"会议室"_s}}}).ok();
        return records.open({.type = domain::RecordType::Attendance, .party = party, .subject = of(events).record.id, .values = {{u"person"_s, u"演示人员 %1"_s.arg(below(3))}}}).ok();
    }

    bool actOnRecord()
    {
        std::vector<domain::Record> all;
        for (const auto type : {domain::RecordType::Bank, domain::RecordType::Event, domain::RecordType::Attendance}) {
            for (const services::RecordLine &line : services::recordLines(m_session.reader(), type, {}, m_today, 100))
                all.push_back(line.record);
        }
        if (all.empty())
            return false;
        const domain::Record record = of(all);
        const auto acts = domain::recordKind(record.type)->acts;
        const domain::RecordAct &act = acts[size_t(below(int(acts.size())))];
        services::RecordActInput input{.act = QString::fromLatin1(act.code), .text = u"步骤"_s};
        for (const domain::RecordField &field : act.fields)
            input.values[QString::fromLatin1(field.code)] = field.type == domain::ValueType::Number ? QString::number(50 + below(9)) : u"改"_s;
        return services::Records(m_session).act(record.id, input).ok();
    }

    bool decide(const domain::Petition &petition)
    {
        services::PetitionDecision input;
        input.outcome = below(2) == 0 ? PetitionOutcome::Granted : PetitionOutcome::Dismissed;
        input.text = u"决定"_s;
        input.publicity = u"minor"_s;
        input.apology = u"致歉"_s;
        for (const domain::RepairCondition &condition : domain::petitionRules().conditions)
            input.conditions.push_back({condition.code, u"见附件"_s});
        const bool done = services::Petitions(m_session).decide(petition.id, input).ok();
        decisions += done ? 1 : 0;
        return done;
    }

    bool advance(const domain::ListProcedure &procedure)
    {
        services::ListProcedures procedures(m_session);
        domain::ListStep step;
        step.text = u"步骤"_s;
        step.channel = u"演示市政府采购网"_s;
        step.end = domain::ListEnd::GroundGone;
        step.given = true;
        switch (procedure.progress.stage) {
        case domain::ListStage::Candidate: return procedures.step(procedure.id, services::listNoticeDraft(procedure, m_today)).ok();
        case domain::ListStage::Noticed: step.act = domain::ListAct::Statement; return procedures.step(procedure.id, step).ok();
        case domain::ListStage::Stated: {
            const bool done = procedures.decide(procedure.id, {{}, u"演财名 %1 号"_s.arg(below(9)), u"列入"_s, u"演示市财政局"_s, u"依据"_s, 12, {}, {}}).ok();
            decisions += done ? 1 : 0;
            return done;
        }
        case domain::ListStage::Decided: return procedures.publish(procedure.id, step, {}).ok();
        case domain::ListStage::Published: return procedures.end(procedure.id, step).ok();
        default: step.act = domain::ListAct::ExitNotice; return procedures.step(procedure.id, step).ok();
        }
    }

    services::Session &m_session;
    QRandomGenerator &m_random;
    QDate m_today;
};

QStringList asideOf(services::Session &session)
{
    QStringList hashes;
    for (const services::SetAside &one : services::entriesSetAside(session.reader(), false))
        hashes << QString::fromLatin1(one.hash.toBytes().toHex());
    hashes.sort();
    return hashes;
}

} // namespace

class MeetingTest : public QObject
{
    Q_OBJECT
private slots:
    void anyOrderOfFilesGivesTheSame();
};

void MeetingTest::anyOrderOfFilesGivesTheSame()
{
    const int wanted = qEnvironmentVariableIntValue("CHENGCAI_MEETING_SEEDS");
    QElapsedTimer timer;
    timer.start();
    int trials = 0;
    int acts = 0;
    int decisions = 0;
    qsizetype aside = 0;
    for (quint32 seed = 1; wanted > 0 ? trials < wanted : timer.elapsed() < 50'000; ++seed, ++trials) {
        QRandomGenerator random(seed);
        Bureau office;
        office.as(u"first"_s);
        const auto supplier = office.party(PartyKind::Supplier, uscc(5), u"演示供应商 005"_s);
        for (int i = 0; i < 3; ++i) {
            const auto fact = office.fact(supplier, i == 0 ? u"GY-N15"_s : u"GY-N16"_s, Today.addDays(-200 - i), {}, u"演财罚决〔2025〕%1号"_s.arg(i));
            office.as(u"zhao"_s);
            QVERIFY(i == 2 || services::FactRegister(office.session()).confirm(fact).ok());
            office.as(u"first"_s);
        }
        // Something to decide for those who had no part in it: received and stated before the others join.
        office.as(u"zhao"_s);
        acts += Actor(office.session(), random, Today).work(12);
        office.as(u"first"_s);
        std::vector<std::unique_ptr<Laptop>> laptops;
        for (const QString &name : {u"qian"_s, u"sun"_s}) {
            laptops.push_back(std::make_unique<Laptop>(office.clock, name));
            laptops.back()->join(office, name, domain::Role::Supervisor);
            office.clock.advanceMs(60'000);
        }
        office.as(u"wang"_s);
        acts += Actor(office.session(), random, Today).work(6);
        QStringList files;
        for (const auto &laptop : laptops) {
            Actor actor(laptop->session(), random, Today);
            acts += actor.work(12);
            decisions += actor.decisions;
            files << laptop->file(u"out.ccb"_s);
            const auto written = services::exportBundle(laptop->session(), files.back(), {});
            QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().message));
            office.clock.advanceMs(60'000);
        }
        office.as(u"first"_s);
        QTemporaryDir elsewhere;
        office.close();
        copyFolder(office.folder(), elsewhere.filePath(u"store"_s));
        office.reopen();
        QVERIFY(office.signIn(u"first"_s));
        auto other = services::Session::open(elsewhere.filePath(u"store"_s), store::OpenMode::ReadWrite, office.clock);
        QVERIFY(other.ok());
        QVERIFY((*other)->signIn(u"first"_s, std::nullopt).ok());
        for (const QString &file : files)
            QVERIFY(services::importBundle(office.session(), file, false, {}).ok());
        std::reverse(files.begin(), files.end());
        for (const QString &file : files)
            QVERIFY(services::importBundle(**other, file, false, {}).ok());
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(rootOf(office.session()) == rootOf(**other), where.constData());
        QVERIFY2(asideOf(office.session()) == asideOf(**other), where.constData());
        aside += asideOf(office.session()).size();
        for (services::Session *session : {&office.session(), other->get()}) {
            const auto rebuilt = services::rebuildStore(*session, true, {});
            const QByteArray difference = where + ' ' + (rebuilt ? rebuilt->firstDifference : rebuilt.error().message).toUtf8();
            QVERIFY2(rebuilt && rebuilt->equal, difference.constData());
        }
    }
    qInfo("%d trials, %d acts recorded, %d of them decisions at a computer, %lld entries set aside, %lld s", trials, acts, decisions, qint64(aside), timer.elapsed() / 1000);
    QVERIFY(trials > 0 && acts > trials * 5 && decisions > 0);
}

QTEST_GUILESS_MAIN(MeetingTest)
#include "tst_meeting.moc"
