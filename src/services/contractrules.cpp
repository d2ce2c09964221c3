// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordrules.h"

#include "services/financing.h"
#include "store/queries/records.h"

#include <QCoreApplication>

/// Contracts, banks and contract financing (豫财办〔2020〕33号): a supplier's contract, the account it is paid to, what it borrows on it.
namespace chengcai::services {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RecordType;
using store::RecordQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

enum FinancingState { Checked = 0, Sent = 1, Granted = 2, NotSupported = 6 };
enum ContractState { Running = 0, Accepted = 1 };

std::optional<Record> recordOf(const Session &session, domain::RecordId id)
{
    return RecordQueries(session.store().database()).byId(id);
}

/// The loan on the contract that is not repaid, or else what is being applied for. Two computers may have opened one each.
std::optional<Record> openFinancing(const Session &session, domain::RecordId contract)
{
    std::optional<Record> found;
    for (Record &one : RecordQueries(session.store().database()).ofSubject(contract, RecordType::Financing)) {
        const bool runs = one.state == Checked || one.state == Sent || one.state == Granted;
        if (runs && (!found || (one.state == Granted && found->state != Granted)))
            found = std::move(one);
    }
    return found;
}

Becomes openContract(Session &session, RecordInput &input, const std::vector<domain::Evidence> &)
{
    const QDate signedOn = QDate::fromString(input.values.value(u"signed_on"_s), Qt::ISODate);
    const QDate awardOn = QDate::fromString(input.values.value(u"award_on"_s), Qt::ISODate);
    if (signedOn > input.day)
        return refuseRecord(u"CON-001"_s, u"signed_on"_s, Text::tr("The contract is dated after the day on which it is recorded; enter its real day."));
    if (awardOn.isValid() && awardOn > signedOn)
        return refuseRecord(u"CON-002"_s, u"award_on"_s, Text::tr("The award notice is dated after the contract; look at both days again."));
    if (input.values.value(u"amount"_s) == u"0"_s)
        return refuseRecord(u"CON-003"_s, u"amount"_s, Text::tr("A contract has an amount."));
    input.key = recordKey({input.values.value(u"contract_no"_s)});
    if (const auto once = checkOnce(session, input); !once)
        return once.error();
    return std::optional<journal::Change>();
}

/// The account stays the lending bank's until the loan is repaid; changed otherwise it is a fact (Yanshi 2025).
Becomes contractAct(Session &session, const Record &contract, RecordActInput &input, const std::vector<domain::Evidence> &evidence)
{
    const auto loan = openFinancing(session, contract.id);
    const bool lent = loan && loan->state == Granted;
    if (input.act == u"payee"_s && lent && input.values.value(u"bank_consent_on"_s).isEmpty())
        return refuseRecord(u"CON-010"_s, u"bank_consent_on"_s,
                            Text::tr("The contract is financed by %1: until it is repaid the account changes only with the bank's consent, too. Enter its day.").arg(loan->number));
    if (input.act == u"payee"_s) {
        for (const QString &field : {u"purchaser_consent_on"_s, u"bank_consent_on"_s}) {
            if (QDate::fromString(input.values.value(field), Qt::ISODate) > input.day)
                return refuseRecord(u"CON-011"_s, field, Text::tr("A consent comes before the change."));
        }
    }
    if (input.act == u"withdraw"_s && loan)
        return refuseRecord(u"CON-012"_s, u"act"_s, Text::tr("The contract is financed by %1; withdraw that first.").arg(loan->number));
    if (input.act != u"payee-without-consent"_s)
        return std::optional<journal::Change>();
    if (!lent)
        return refuseRecord(u"CON-013"_s, u"act"_s, Text::tr("No bank has lent on this contract, so a change of the account is none against its consent. Record the change with the purchaser's consent."));
    return factOf(session, contract.party, domain::financingRules().defaultIndicator, input.day, u"%1：%2"_s.arg(contract.text("project"), input.text), loan->number, evidence);
}

Becomes openBank(Session &session, RecordInput &input, const std::vector<domain::Evidence> &)
{
    input.key = recordKey({input.values.value(u"name"_s), input.values.value(u"branch"_s)});
    if (const auto once = checkOnce(session, input); !once)
        return once.error();
    return std::optional<journal::Change>();
}

Becomes openFinancing(Session &session, RecordInput &input, const std::vector<domain::Evidence> &)
{
    const auto contract = recordOf(session, input.subject);
    const auto bank = recordOf(session, input.other);
    if (contract->party != input.party)
        return refuseRecord(u"FIN-001"_s, u"subject"_s, Text::tr("The contract is another supplier's."));
    if (contract->state != Running && contract->state != Accepted)
        return refuseRecord(u"FIN-002"_s, u"subject"_s, Text::tr("The contract has ended; nothing can be borrowed on it."));
    if (bank->state != 0)
        return refuseRecord(u"FIN-003"_s, u"other"_s, Text::tr("The bank takes part no longer. Choose another one."));
    if (const auto other = openFinancing(session, contract->id))
        return refuseRecord(u"FIN-004"_s, u"subject"_s, Text::tr("The contract is financed already: %1.").arg(other->number));
    if (contract->text("award_no").isEmpty())
        return refuseRecord(u"FIN-005"_s, u"subject"_s, Text::tr("The contract names no award notice, which an application needs. Record the contract with the number of its notice."));
    const qint64 wanted = input.values.value(u"amount"_s).toLongLong();
    if (wanted == 0 || wanted > contract->amount("amount"))
        return refuseRecord(u"FIN-006"_s, u"amount"_s, Text::tr("The amount lies between one fen and the amount of the contract."));
    const auto explained = explain(session.reader(), input.party, {input.day, {}});
    if (!explained)
        return explained.error();
    const FinancingAnswer answer = financingAnswer(*explained);
    input.values[u"answer"_s] = answer.code;
    input.values[u"reasons"_s] = answer.reasons.join(u'\n');
    input.values[u"stars"_s] = QString::number(explained->rating.stars);
    input.values[u"grade"_s] = domain::gradeName(explained->rating.grade);
    input.state = answer.code == u"refused"_s ? NotSupported : Checked;
    return std::optional<journal::Change>();
}

Becomes financingAct(Session &session, const Record &financing, RecordActInput &input, const std::vector<domain::Evidence> &evidence)
{
    const auto contract = recordOf(session, financing.subject);
    const auto bank = recordOf(session, financing.other);
    if (input.act == u"grant"_s) {
        // A bank lends on a contract that pays to it.
        if (recordKey({contract->text("payee_bank")}) != recordKey({bank->text("name")}))
            return refuseRecord(u"FIN-010"_s, u"act"_s,
                                Text::tr("The contract %1 is not paid to an account at %2. Record the change of the payee account with the consents first.").arg(contract->number, bank->text("name")));
        const qint64 granted = input.values.value(u"granted"_s).toLongLong();
        if (granted == 0 || granted > financing.amount("amount"))
            return refuseRecord(u"FIN-011"_s, u"granted"_s, Text::tr("The amount lies between one fen and what was applied for."));
        input.due = QDate::fromString(input.values.value(u"repay_by"_s), Qt::ISODate);
        if (input.due <= input.day)
            return refuseRecord(u"FIN-012"_s, u"repay_by"_s, Text::tr("A loan is repaid after the day on which it was granted."));
    }
    if (input.act == u"send"_s) {
        // What was true when it was applied for may be so no longer.
        const auto explained = explain(session.reader(), financing.party, {input.day, {}});
        if (!explained)
            return explained.error();
        if (const FinancingAnswer answer = financingAnswer(*explained); answer.code == u"refused"_s)
            return refuseRecord(u"FIN-013"_s, u"act"_s, Text::tr("The supplier is not supported any longer: %1 Withdraw the application.").arg(answer.reasons.join(u' ')));
    }
    if (input.act == u"repay"_s && input.values.value(u"repaid"_s).toLongLong() < financing.amount("granted"))
        return refuseRecord(u"FIN-014"_s, u"repaid"_s, Text::tr("Less was paid than was lent. Repaid is what is repaid in full; what stays unpaid is a default."));
    if (input.act != u"default"_s)
        return std::optional<journal::Change>();
    if (input.values.value(u"unpaid"_s) == u"0"_s)
        return refuseRecord(u"FIN-015"_s, u"unpaid"_s, Text::tr("A default is an amount that was not paid."));
    return factOf(session, financing.party, domain::financingRules().defaultIndicator, input.day, u"%1：%2"_s.arg(contract->text("project"), input.text), financing.number, evidence);
}

} // namespace

RecordRules contractRules()
{
    return {openContract, contractAct};
}

RecordRules bankRules()
{
    return {openBank, nullptr};
}

RecordRules financingRecordRules()
{
    return {openFinancing, financingAct};
}

} // namespace chengcai::services
