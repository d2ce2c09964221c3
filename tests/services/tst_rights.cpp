// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, written down a second time and held to the table of the program, to every verb of the services, and to the ledger.
#include "office.h"

#include "journal/kinds.h"
#include "services/factregister.h"
#include "services/formlibrary.h"
#include "services/inspections.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "services/tableimport.h"

#include <QFile>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::Action;
using domain::Role;
using services::Session;
using tests::Office;

namespace {

constexpr std::array AllRoles{Role::Inspector, Role::Supervisor, Role::Administrator, Role::Auditor};
constexpr int LastAction = int(Action::ManageDevices);

/// Inspector, supervisor, administrator, auditor.
struct Row {
    Action action;
    const char *may;
};
constexpr std::array Table{
    Row{Action::ReadRegister, "isav"},   Row{Action::RecordParty, "is--"},    Row{Action::RecordFact, "is--"},   Row{Action::ConfirmFact, "-s--"},
    Row{Action::WithdrawFact, "-s--"},   Row{Action::MarkObjection, "is--"},  Row{Action::MergeParties, "-s--"}, Row{Action::RevealIdentifier, "-s--"},
    Row{Action::DraftRules, "-s--"},     Row{Action::AdoptRules, "-s--"},     Row{Action::ManageLists, "-s--"},  Row{Action::ManageAccounts, "--a-"},
    Row{Action::Backup, "isav"},         Row{Action::Restore, "--a-"},        Row{Action::Verify, "isav"},       Row{Action::PublishForms, "-s--"},
    Row{Action::Inspect, "is--"},        Row{Action::ReviewInspection, "-s--"}, Row{Action::RecordCaseStep, "is--"}, Row{Action::DecideCase, "-s--"},
    Row{Action::PlanInspections, "-s--"}, Row{Action::AssignTasks, "-s--"},
    Row{Action::Exchange, "isa-"},       Row{Action::ResolveConflict, "-s--"}, Row{Action::PublishRelease, "-s--"}, Row{Action::ManageDevices, "--a-"}};

bool expected(Action action, Role role)
{
    const auto at = size_t(std::find(AllRoles.begin(), AllRoles.end(), role) - AllRoles.begin());
    const auto row = std::find_if(Table.begin(), Table.end(), [action](const Row &one) { return one.action == action; });
    return row != Table.end() && row->may[at] != '-';
}

/// What the error says, if there is one.
template <typename T> std::optional<base::Error> told(const base::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

struct Verb {
    const char *name;
    Action action;
    std::function<std::optional<base::Error>(Session &)> call;
};

/// Each with something it can find nothing wrong with but the right, or nothing at all: the right is asked first.
std::vector<Verb> verbs(const QString &table, domain::PartyId party, domain::FactId fact)
{
    using services::FactRegister;
    using services::PartyRegister;
    const domain::PartyId none(999'999);
    return {
        {"party create", Action::RecordParty, [](Session &s) { return told(PartyRegister(s).create({})); }},
        {"party amend", Action::RecordParty, [=](Session &s) { return told(PartyRegister(s).amend(party, {})); }},
        {"party withdraw", Action::MergeParties, [=](Session &s) { return told(PartyRegister(s).withdraw(none, {})); }},
        {"party succeed", Action::MergeParties, [=](Session &s) { return told(PartyRegister(s).succeed(party, none, {}, {}, {})); }},
        {"party unsucceed", Action::MergeParties, [=](Session &s) { return told(PartyRegister(s).undoSuccession(party, {})); }},
        {"person add", Action::RecordParty, [](Session &s) { return told(PartyRegister(s).addPerson({})); }},
        {"identifier reveal", Action::RevealIdentifier, [=](Session &s) { return told(PartyRegister(s).revealIdentifier(party, {}, {})); }},
        {"fact record", Action::RecordFact, [](Session &s) { return told(FactRegister(s).record({})); }},
        {"fact amend", Action::RecordFact, [=](Session &s) { return told(FactRegister(s).amend(fact, {})); }},
        {"fact submit", Action::RecordFact, [](Session &s) { return told(FactRegister(s).submit({}, {})); }},
        {"fact attach", Action::RecordFact, [=](Session &s) { return told(FactRegister(s).attach(fact, {})); }},
        {"fact withdraw", Action::WithdrawFact, [=](Session &s) { return told(FactRegister(s).withdraw(fact, {})); }},
        {"fact confirm", Action::ConfirmFact, [=](Session &s) { return told(FactRegister(s).confirm(fact)); }},
        {"fact objection", Action::MarkObjection, [=](Session &s) { return told(FactRegister(s).setObjection(fact, true, {})); }},
        {"listing publish", Action::ManageLists, [](Session &s) { return told(services::Listings(s).publish({})); }},
        {"listing remove", Action::ManageLists, [](Session &s) { return told(services::Listings(s).remove({}, {}, {})); }},
        {"rules draft", Action::DraftRules, [](Session &s) { return told(services::RuleBooks(s).createDraft({})); }},
        {"rules save", Action::DraftRules, [](Session &s) { return told(services::RuleBooks(s).saveDraft({}, {})); }},
        {"rules adopt", Action::AdoptRules, [](Session &s) { return told(services::RuleBooks(s).adopt({})); }},
        {"form publish", Action::PublishForms, [](Session &s) { return told(services::FormLibrary(s).publish({})); }},
        {"form retire", Action::PublishForms, [](Session &s) { return told(services::FormLibrary(s).retire({}, {})); }},
        {"inspection submit", Action::Inspect, [](Session &s) { return told(services::Inspections(s).submit({})); }},
        {"inspection revise", Action::Inspect, [](Session &s) { return told(services::Inspections(s).revise({}, {}, {})); }},
        {"inspection hear", Action::Inspect, [](Session &s) { return told(services::Inspections(s).hear({}, {})); }},
        {"inspection verify", Action::Inspect, [](Session &s) { return told(services::Inspections(s).verify({}, {})); }},
        {"inspection attach", Action::Inspect, [](Session &s) { return told(services::Inspections(s).attach(QByteArray("x"), u"text/plain"_s, u"x"_s)); }},
        {"inspection return", Action::ReviewInspection, [](Session &s) { return told(services::Inspections(s).giveBack({}, {})); }},
        {"inspection review", Action::ReviewInspection, [](Session &s) { return told(services::Inspections(s).review({}, {}, {})); }},
        {"inspection effect", Action::ReviewInspection, [](Session &s) { return told(services::Inspections(s).putIntoEffect({})); }},
        {"inspection withdraw", Action::Inspect, [](Session &s) { return told(services::Inspections(s).withdraw({}, {})); }},
        {"import facts", Action::RecordFact, [=](Session &s) {
             services::ImportSource source;
             source.file = table;
             return told(services::importTable(s, services::ImportTarget::Facts, source, false, false, {}));
         }},
        {"import undo", Action::WithdrawFact, [](Session &s) { return told(services::undoImport(s, {}, {})); }},
        {"account add", Action::ManageAccounts, [](Session &s) { return told(s.addAccount({}, {}, {}, std::nullopt)); }},
        {"backup", Action::Backup, [](Session &s) { return told(services::backUp(s, u"/nonexistent/x"_s, {})); }},
    };
}

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyActionByEveryRole();
    void everyVerbByEveryRole();
    void nobodyMayWriteWithoutSigningIn();
    void everyChangeNeedsARight();
};

void RightsTest::everyActionByEveryRole()
{
    QCOMPARE(Table.size(), size_t(LastAction) + 1);
    for (int number = 0; number <= LastAction; ++number) {
        for (const Role role : AllRoles)
            QVERIFY2(domain::mayDo(role, Action(number)) == expected(Action(number), role), qPrintable(u"action %1, %2"_s.arg(number).arg(domain::roleName(role))));
        QVERIFY(!domain::mayDo({}, Action(number)));
    }
}

void RightsTest::everyVerbByEveryRole()
{
    Office office;
    const auto party = office.party(domain::PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
    const auto fact = office.fact(party, u"GY-N15"_s, QDate(2025, 1, 1));
    QTemporaryDir dir;
    QFile table(dir.filePath(u"facts.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("party,indicator,effective_on\n");
    table.close();
    for (const Role role : {Role::Inspector, Role::Supervisor, Role::Auditor, Role::Administrator}) // the first one loses its second role by the last
        QVERIFY(office.add(domain::roleName(role), role));
    for (const Role role : AllRoles) {
        for (const Verb &verb : verbs(table.fileName(), party, fact)) {
            QVERIFY(office.signIn(domain::roleName(role)));
            const auto error = verb.call(office.session());
            const bool refused = error && error->kind == ErrorKind::NotAuthorised;
            // Whoever may do it in general may still be the wrong person for this one: that has a code of its own.
            const bool byRole = refused && (error->code == u"SES-030" || error->code == u"SES-031" || error->code == u"STO-043");
            const QString where = u"%1 by the %2: %3"_s.arg(QString::fromLatin1(verb.name), domain::roleName(role), error ? error->code + u' ' + error->message : u"done"_s);
            if (expected(verb.action, role))
                QVERIFY2(!byRole, qPrintable(where));
            else
                QVERIFY2(refused, qPrintable(where));
        }
    }
}

void RightsTest::nobodyMayWriteWithoutSigningIn()
{
    Office office;
    const auto party = office.party(domain::PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
    const auto fact = office.fact(party, u"GY-N15"_s, QDate(2025, 1, 1));
    QTemporaryDir dir;
    QFile table(dir.filePath(u"facts.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("party,indicator,effective_on\n");
    table.close();
    office.session().lock();
    for (const Verb &verb : verbs(table.fileName(), party, fact)) {
        const auto error = verb.call(office.session());
        QVERIFY2(error && error->kind == ErrorKind::NotAuthorised, verb.name);
    }
}

/// The ledger asks again, by the kind of each change: none may go unasked but those of the machine.
void RightsTest::everyChangeNeedsARight()
{
    for (int kind = 1; kind < 200; ++kind) {
        const auto right = journal::neededRight(journal::ChangeKind(kind));
        const auto change = journal::ChangeKind(kind);
        const bool machine = change == journal::ChangeKind::Session || change == journal::ChangeKind::Exported || change == journal::ChangeKind::Imported
            || change == journal::ChangeKind::FileRefused;
        QVERIFY2(right.has_value() != machine, qPrintable(QString::number(kind)));
        if (right)
            QVERIFY2(!expected(*right, Role::Auditor), "an auditor changes nothing");
    }
}

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
