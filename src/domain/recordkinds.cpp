// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include <QCoreApplication>

#include <array>

/// The tables. Their places are stored numbers and their codes stored names: only ever append.
namespace chengcai::domain {

namespace {


constexpr quint32 of(PartyKind kind)
{
    return 1U << unsigned(kind);
}
constexpr quint32 of(RecordType type)
{
    return 1U << unsigned(type);
}
constexpr quint32 Anybody = 0b1111;
constexpr quint32 Suppliers = of(PartyKind::Supplier);

constexpr RecordField text(const char *code, const char *label, bool required = false)
{
    return {code, ValueType::Text, required, label};
}
constexpr RecordField prose(const char *code, const char *label, bool required = false)
{
    return {code, ValueType::Prose, required, label};
}
constexpr RecordField day(const char *code, const char *label, bool required = false)
{
    return {code, ValueType::Day, required, label};
}
constexpr RecordField money(const char *code, const char *label, bool required = false)
{
    return {code, ValueType::Money, required, label};
}
constexpr RecordField number(const char *code, const char *label, bool required = false, qint64 most = 0)
{
    return {code, ValueType::Number, required, label, {}, most};
}
constexpr RecordField flag(const char *code, const char *label)
{
    return {code, ValueType::Flag, false, label};
}
constexpr RecordField choice(const char *code, const char *label, std::span<const RecordChoice> choices, bool required = true)
{
    return {code, ValueType::Choice, required, label, choices};
}
constexpr RecordField ground()
{
    return {"ground", ValueType::Ground, true, QT_TRANSLATE_NOOP("records", "Ground")};
}
constexpr RecordField computed(RecordField field)
{
    field.computed = true;
    return field;
}

constexpr std::array PartyKinds{RecordChoice{"purchaser", QT_TRANSLATE_NOOP("records", "Purchasers")}, RecordChoice{"agency", QT_TRANSLATE_NOOP("records", "Agencies")}, RecordChoice{"supplier", QT_TRANSLATE_NOOP("records", "Suppliers")},
                                RecordChoice{"expert", QT_TRANSLATE_NOOP("records", "Experts")}};

// ---- 定期评价 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array EvaluationStates{RecordState{"review", QT_TRANSLATE_NOOP("records", "In review")},
                                      RecordState{"proposed", QT_TRANSLATE_NOOP("records", "Waiting for approval")},
                                      RecordState{"approved", QT_TRANSLATE_NOOP("records", "Approved, parties to be told")},
                                      RecordState{"told", QT_TRANSLATE_NOOP("records", "Parties told, objections possible")},
                                      RecordState{"published", QT_TRANSLATE_NOOP("records", "Published"), false},
                                      RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array EvaluationFields{choice("kind", QT_TRANSLATE_NOOP("records", "Kind of party"), PartyKinds),
                                      text("period", QT_TRANSLATE_NOOP("records", "Period"), true),
                                      computed(day("as_of", QT_TRANSLATE_NOOP("records", "As of"), true)),
                                      computed(day("known_at", QT_TRANSLATE_NOOP("records", "Known at the end of"), true)),
                                      computed(text("chain", QT_TRANSLATE_NOOP("records", "Journal position"), true)),
                                      computed(text("rule_book", QT_TRANSLATE_NOOP("records", "Rule book"), true)),
                                      computed(text("result", QT_TRANSLATE_NOOP("records", "Hash of the result"), true)),
                                      computed(number("parties", QT_TRANSLATE_NOOP("records", "Parties rated"), true)),
                                      computed(number("attention", QT_TRANSLATE_NOOP("records", "To be looked at"), true)),
                                      prose("reason", QT_TRANSLATE_NOOP("records", "Reason for the revision"))};
constexpr std::array ReviewWords{RecordChoice{"confirmed", QT_TRANSLATE_NOOP("records", "Confirmed")}, RecordChoice{"check", QT_TRANSLATE_NOOP("records", "Facts to be checked")}};
constexpr std::array LookFields{choice("word", QT_TRANSLATE_NOOP("records", "Word"), ReviewWords)};
constexpr std::array TellFields{text("channel", QT_TRANSLATE_NOOP("records", "How they were told"), true)};
constexpr std::array EvaluationActs{
    RecordAct{.code = "look", .label = QT_TRANSLATE_NOOP("records", "Grade looked at"), .from = bit(0), .fields = LookFields, .text = true, .names = true},
    RecordAct{.code = "propose", .label = QT_TRANSLATE_NOOP("records", "Submitted for approval"), .from = bit(0), .to = 1, .text = true},
    RecordAct{.code = "return", .label = QT_TRANSLATE_NOOP("records", "Returned"), .from = bit(1), .to = 0, .decides = true, .text = true},
    RecordAct{.code = "approve", .label = QT_TRANSLATE_NOOP("records", "Approved"), .from = bit(1), .to = 2, .decides = true, .apart = bit(0) | bit(1) | bit(2), .text = true},
    RecordAct{.code = "tell", .label = QT_TRANSLATE_NOOP("records", "Parties told"), .from = bit(2), .to = 3, .fields = TellFields, .clock = true},
    RecordAct{.code = "publish", .label = QT_TRANSLATE_NOOP("records", "Published"), .from = bit(3), .to = 4, .decides = true, .after = true},
    RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0) | bit(1) | bit(2) | bit(3), .to = 5, .text = true},
};
constexpr RecordKind Evaluation{.type = RecordType::Evaluation,
                                .code = "evaluation",
                                .label = QT_TRANSLATE_NOOP("records", "Periodic evaluation"),
                                .many = QT_TRANSLATE_NOOP("records", "Periodic evaluations"),
                                .letters = "PJ",
                                .subject = {of(RecordType::Evaluation), false, QT_TRANSLATE_NOOP("records", "Revision of")},
                                .openRight = Action::ManageLists,
                                .actRight = Action::ManageLists,
                                .decideRight = Action::DecideCase,
                                .made = true,
                                .states = EvaluationStates,
                                .fields = EvaluationFields,
                                .acts = EvaluationActs};

// ---- 外部信息 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array ExternalStates{RecordState{"unmatched", QT_TRANSLATE_NOOP("records", "Nobody of the register")}, RecordState{"current", QT_TRANSLATE_NOOP("records", "In force at the source"), false},
                                    RecordState{"delisted", QT_TRANSLATE_NOOP("records", "Gone from the source"), false}, RecordState{"set-aside", QT_TRANSLATE_NOOP("records", "Not about anybody here"), false},
                                    RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array ExternalFields{RecordField{"layout", ValueType::Layout, true, QT_TRANSLATE_NOOP("records", "Kind of list")},
                                    text("name", QT_TRANSLATE_NOOP("records", "Name at the source"), true),
                                    text("identifier", QT_TRANSLATE_NOOP("records", "Identifier at the source")),
                                    text("document", QT_TRANSLATE_NOOP("records", "Document number")),
                                    text("category", QT_TRANSLATE_NOOP("records", "Category")),
                                    day("decided_on", QT_TRANSLATE_NOOP("records", "Decided on")),
                                    day("valid_from", QT_TRANSLATE_NOOP("records", "Valid from")),
                                    day("valid_until", QT_TRANSLATE_NOOP("records", "Valid until")),
                                    day("public_until", QT_TRANSLATE_NOOP("records", "Public until")),
                                    flag("indefinite", QT_TRANSLATE_NOOP("records", "Without an end")),
                                    text("authority", QT_TRANSLATE_NOOP("records", "Authority")),
                                    prose("facts", QT_TRANSLATE_NOOP("records", "Facts")),
                                    prose("basis", QT_TRANSLATE_NOOP("records", "Basis")),
                                    prose("result", QT_TRANSLATE_NOOP("records", "Result")),
                                    money("fine", QT_TRANSLATE_NOOP("records", "Fine")),
                                    money("confiscated", QT_TRANSLATE_NOOP("records", "Confiscated")),
                                    prose("remark", QT_TRANSLATE_NOOP("records", "Remark")),
                                    computed(prose("original", QT_TRANSLATE_NOOP("records", "Row of the source")))};
constexpr std::array ExternalActs{
    RecordAct{.code = "match", .label = QT_TRANSLATE_NOOP("records", "Matched to a party"), .from = bit(0), .to = 1, .text = true, .names = true},
    RecordAct{.code = "update", .label = QT_TRANSLATE_NOOP("records", "Changed at the source"), .from = bit(0) | bit(1), .fields = ExternalFields, .bySource = true},
    RecordAct{.code = "delist", .label = QT_TRANSLATE_NOOP("records", "Gone from the source"), .from = bit(0) | bit(1), .to = 2},
    RecordAct{.code = "set-aside", .label = QT_TRANSLATE_NOOP("records", "Set aside: nobody here"), .from = bit(0), .to = 3, .text = true},
    RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0) | bit(1), .to = 4, .text = true},
};
constexpr RecordKind External{.type = RecordType::External,
                              .code = "external",
                              .label = QT_TRANSLATE_NOOP("records", "External information"),
                              .many = QT_TRANSLATE_NOOP("records", "External information"),
                              .letters = "",
                              .party = {Anybody, false, QT_TRANSLATE_NOOP("records", "Party")},
                              .openStates = bit(0) | bit(1),
                              .made = true,
                              .states = ExternalStates,
                              .fields = ExternalFields,
                              .acts = ExternalActs};

// ---- 联合奖惩措施 ---------------------------------------------------------------------------------------------------------------------
constexpr std::array MeasureStates{RecordState{"applied", QT_TRANSLATE_NOOP("records", "Applied, no feedback yet")}, RecordState{"reported", QT_TRANSLATE_NOOP("records", "Feedback received")},
                                   RecordState{"lifted", QT_TRANSLATE_NOOP("records", "Lifted"), false}, RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array MeasureFields{RecordField{"measure", ValueType::Measure, true, QT_TRANSLATE_NOOP("records", "Measure")}, computed(ground()), computed(text("basis", QT_TRANSLATE_NOOP("records", "Basis"), true)), text("unit", QT_TRANSLATE_NOOP("records", "Unit that carries it out"), true),
                                   day("valid_from", QT_TRANSLATE_NOOP("records", "From"), true), day("valid_until", QT_TRANSLATE_NOOP("records", "Until"))};
constexpr std::array FeedbackFields{number("times", QT_TRANSLATE_NOOP("records", "Times applied"))};
constexpr std::array MeasureActs{
    RecordAct{.code = "feedback", .label = QT_TRANSLATE_NOOP("records", "Feedback"), .from = bit(0) | bit(1), .to = 1, .fields = FeedbackFields, .text = true},
    RecordAct{.code = "lift", .label = QT_TRANSLATE_NOOP("records", "Lifted"), .from = bit(0) | bit(1), .to = 2, .text = true},
    RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0), .to = 3, .text = true},
};
constexpr RecordKind Measure{.type = RecordType::Measure,
                             .code = "measure",
                             .label = QT_TRANSLATE_NOOP("records", "Joint measure"),
                             .many = QT_TRANSLATE_NOOP("records", "Joint measures"),
                             .letters = "LC",
                             .party = {Anybody, true, QT_TRANSLATE_NOOP("records", "Party")},
                             .openRight = Action::ManageLists,
                             .states = MeasureStates,
                             .fields = MeasureFields,
                             .acts = MeasureActs};

// ---- 银行 · 合同 · 融资 ----------------------------------------------------------------------------------------------------------------
constexpr std::array BankStates{RecordState{"active", QT_TRANSLATE_NOOP("records", "Takes part"), false}, RecordState{"left", QT_TRANSLATE_NOOP("records", "Has left"), false}};
constexpr std::array BankFields{text("name", QT_TRANSLATE_NOOP("records", "Name"), true), text("branch", QT_TRANSLATE_NOOP("records", "Branch")), text("contact", QT_TRANSLATE_NOOP("records", "Contact")), text("phone", QT_TRANSLATE_NOOP("records", "Phone")),
                                prose("products", QT_TRANSLATE_NOOP("records", "Products and terms"))};
constexpr std::array BankChanges{text("branch", QT_TRANSLATE_NOOP("records", "Branch")), text("contact", QT_TRANSLATE_NOOP("records", "Contact")), text("phone", QT_TRANSLATE_NOOP("records", "Phone")), prose("products", QT_TRANSLATE_NOOP("records", "Products and terms"))};
constexpr std::array BankActs{RecordAct{.code = "amend", .label = QT_TRANSLATE_NOOP("records", "Changed"), .from = bit(0), .fields = BankChanges},
                              RecordAct{.code = "leave", .label = QT_TRANSLATE_NOOP("records", "Has left"), .from = bit(0), .to = 1, .text = true},
                              RecordAct{.code = "return", .label = QT_TRANSLATE_NOOP("records", "Takes part again"), .from = bit(1), .to = 0, .text = true}};
constexpr RecordKind Bank{.type = RecordType::Bank,
                          .code = "bank",
                          .label = QT_TRANSLATE_NOOP("records", "Bank"),
                          .many = QT_TRANSLATE_NOOP("records", "Banks"),
                          .letters = "YH",
                          .openRight = Action::ManageLists,
                          .actRight = Action::ManageLists,
                          .states = BankStates,
                          .fields = BankFields,
                          .acts = BankActs};

constexpr std::array ContractStates{RecordState{"running", QT_TRANSLATE_NOOP("records", "Being performed"), false}, RecordState{"accepted", QT_TRANSLATE_NOOP("records", "Accepted"), false}, RecordState{"ended", QT_TRANSLATE_NOOP("records", "Ended early"), false},
                                    RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array ContractFields{text("contract_no", QT_TRANSLATE_NOOP("records", "Contract number"), true), text("project", QT_TRANSLATE_NOOP("records", "Project"), true), text("project_no", QT_TRANSLATE_NOOP("records", "Project number")),
                                    money("amount", QT_TRANSLATE_NOOP("records", "Amount"), true), day("signed_on", QT_TRANSLATE_NOOP("records", "Signed on"), true), text("award_no", QT_TRANSLATE_NOOP("records", "Award notice number")),
                                    day("award_on", QT_TRANSLATE_NOOP("records", "Award notice of")), day("deliver_by", QT_TRANSLATE_NOOP("records", "To be delivered by")), text("payee_bank", QT_TRANSLATE_NOOP("records", "Bank of the payee account")),
                                    text("payee_account", QT_TRANSLATE_NOOP("records", "Payee account"))};
constexpr std::array PayeeFields{text("payee_bank", QT_TRANSLATE_NOOP("records", "Bank of the payee account"), true), text("payee_account", QT_TRANSLATE_NOOP("records", "Payee account"), true),
                                 day("purchaser_consent_on", QT_TRANSLATE_NOOP("records", "Consent of the purchaser of"), true), day("bank_consent_on", QT_TRANSLATE_NOOP("records", "Consent of the bank of"))};
constexpr std::array FoundPayeeFields{text("payee_bank", QT_TRANSLATE_NOOP("records", "Bank of the payee account"), true), text("payee_account", QT_TRANSLATE_NOOP("records", "Payee account"), true)};
constexpr std::array ContractActs{
    RecordAct{.code = "payee", .label = QT_TRANSLATE_NOOP("records", "Payee account changed"), .from = bit(0) | bit(1), .fields = PayeeFields, .files = true},
    RecordAct{.code = "payee-without-consent", .label = QT_TRANSLATE_NOOP("records", "Payee account changed without consent"), .from = bit(0) | bit(1), .fields = FoundPayeeFields, .text = true, .files = true},
    RecordAct{.code = "accept", .label = QT_TRANSLATE_NOOP("records", "Accepted"), .from = bit(0), .to = 1},
    RecordAct{.code = "end", .label = QT_TRANSLATE_NOOP("records", "Ended early"), .from = bit(0) | bit(1), .to = 2, .text = true},
    RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0), .to = 3, .text = true},
};
constexpr RecordKind Contract{.type = RecordType::Contract,
                              .code = "contract",
                              .label = QT_TRANSLATE_NOOP("records", "Contract"),
                              .many = QT_TRANSLATE_NOOP("records", "Contracts"),
                              .letters = "HT",
                              .party = {Suppliers, true, QT_TRANSLATE_NOOP("records", "Supplier")},
                              .peer = {of(PartyKind::Purchaser), true, QT_TRANSLATE_NOOP("records", "Purchaser")},
                              .states = ContractStates,
                              .fields = ContractFields,
                              .acts = ContractActs};

constexpr std::array FinancingAnswers{RecordChoice{"offered", QT_TRANSLATE_NOOP("records", "Offered")}, RecordChoice{"bank-decides", QT_TRANSLATE_NOOP("records", "The bank decides")}, RecordChoice{"refused", QT_TRANSLATE_NOOP("records", "Refused")}};
constexpr std::array FinancingStates{RecordState{"checked", QT_TRANSLATE_NOOP("records", "Checked, to be sent to the bank")}, RecordState{"sent", QT_TRANSLATE_NOOP("records", "With the bank")},
                                     RecordState{"granted", QT_TRANSLATE_NOOP("records", "Granted, not repaid")}, RecordState{"bank-refused", QT_TRANSLATE_NOOP("records", "Refused by the bank"), false},
                                     RecordState{"repaid", QT_TRANSLATE_NOOP("records", "Repaid"), false}, RecordState{"default", QT_TRANSLATE_NOOP("records", "In default"), false},
                                     RecordState{"not-supported", QT_TRANSLATE_NOOP("records", "Not supported"), false}, RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array FinancingFields{money("amount", QT_TRANSLATE_NOOP("records", "Amount wanted"), true), number("months", QT_TRANSLATE_NOOP("records", "For months"), true, 120), text("purpose", QT_TRANSLATE_NOOP("records", "Purpose")),
                                     computed(choice("answer", QT_TRANSLATE_NOOP("records", "Answer"), FinancingAnswers)), computed(prose("reasons", QT_TRANSLATE_NOOP("records", "Reasons in the words of the answer"), true)),
                                     computed(number("stars", QT_TRANSLATE_NOOP("records", "Stars"), true, 5)), computed(text("grade", QT_TRANSLATE_NOOP("records", "Grade"), true))};
constexpr std::array GrantFields{money("granted", QT_TRANSLATE_NOOP("records", "Amount granted"), true), number("rate_bp", QT_TRANSLATE_NOOP("records", "Rate per year (385 = 3.85 %)"), true, 10000), day("repay_by", QT_TRANSLATE_NOOP("records", "To be repaid by"), true)};
constexpr std::array RepayFields{money("repaid", QT_TRANSLATE_NOOP("records", "Amount repaid"), true)};
constexpr std::array DefaultFields{money("unpaid", QT_TRANSLATE_NOOP("records", "Amount not paid"), true)};
constexpr std::array FinancingActs{
    RecordAct{.code = "send", .label = QT_TRANSLATE_NOOP("records", "Sent to the bank"), .from = bit(0), .to = 1},
    RecordAct{.code = "grant", .label = QT_TRANSLATE_NOOP("records", "Granted"), .from = bit(1), .to = 2, .fields = GrantFields},
    RecordAct{.code = "refuse", .label = QT_TRANSLATE_NOOP("records", "Refused by the bank"), .from = bit(1), .to = 3, .text = true},
    RecordAct{.code = "repay", .label = QT_TRANSLATE_NOOP("records", "Repaid"), .from = bit(2), .to = 4, .fields = RepayFields},
    RecordAct{.code = "default", .label = QT_TRANSLATE_NOOP("records", "Default"), .from = bit(2), .to = 5, .fields = DefaultFields, .text = true, .files = true},
    RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0) | bit(1), .to = 7, .text = true},
};
constexpr RecordKind Financing{.type = RecordType::Financing,
                               .code = "financing",
                               .label = QT_TRANSLATE_NOOP("records", "Contract financing"),
                               .many = QT_TRANSLATE_NOOP("records", "Applications for financing"),
                               .letters = "RZ",
                               .party = {Suppliers, true, QT_TRANSLATE_NOOP("records", "Supplier")},
                               .subject = {of(RecordType::Contract), true, QT_TRANSLATE_NOOP("records", "Contract")},
                               .other = {of(RecordType::Bank), true, QT_TRANSLATE_NOOP("records", "Bank")},
                               .openStates = bit(0) | bit(6),
                               .states = FinancingStates,
                               .fields = FinancingFields,
                               .acts = FinancingActs};

// ---- 守信激励 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array BenefitStates{RecordState{"had", QT_TRANSLATE_NOOP("records", "Used"), false}, RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array BenefitFields{RecordField{"incentive", ValueType::Measure, true, QT_TRANSLATE_NOOP("records", "Incentive")}, text("project", QT_TRANSLATE_NOOP("records", "Project"), true), text("project_no", QT_TRANSLATE_NOOP("records", "Project number")),
                                   prose("effect", QT_TRANSLATE_NOOP("records", "What was granted"), true), computed(ground())};
constexpr std::array BenefitActs{RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0), .to = 1, .text = true}};
constexpr RecordKind Benefit{.type = RecordType::Benefit,
                             .code = "benefit",
                             .label = QT_TRANSLATE_NOOP("records", "Incentive used"),
                             .many = QT_TRANSLATE_NOOP("records", "Incentives used"),
                             .letters = "JL",
                             .party = {Anybody, true, QT_TRANSLATE_NOOP("records", "Party")},
                             .states = BenefitStates,
                             .fields = BenefitFields,
                             .acts = BenefitActs};

// ---- 互评 -----------------------------------------------------------------------------------------------------------------------------
constexpr std::array ReviewNodes{RecordChoice{"after-review", QT_TRANSLATE_NOOP("records", "After the evaluation of bids")}, RecordChoice{"after-acceptance", QT_TRANSLATE_NOOP("records", "After acceptance")}};
constexpr std::array MutualStates{RecordState{"asked", QT_TRANSLATE_NOOP("records", "To be given")}, RecordState{"given", QT_TRANSLATE_NOOP("records", "Given"), false}, RecordState{"held", QT_TRANSLATE_NOOP("records", "Held back: given after a complaint")},
                                  RecordState{"set-aside", QT_TRANSLATE_NOOP("records", "Set aside"), false}, RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array MutualFields{text("project", QT_TRANSLATE_NOOP("records", "Project"), true), text("project_no", QT_TRANSLATE_NOOP("records", "Project number")), choice("node", QT_TRANSLATE_NOOP("records", "Node"), ReviewNodes), day("node_on", QT_TRANSLATE_NOOP("records", "Day of the node"), true)};
constexpr std::array GivenFields{number("score", QT_TRANSLATE_NOOP("records", "Score of 0 to 100"), true, 100), prose("narrative", QT_TRANSLATE_NOOP("records", "Reasons")), computed(flag("late", QT_TRANSLATE_NOOP("records", "Late")))};
constexpr std::array MutualActs{
    RecordAct{.code = "give", .label = QT_TRANSLATE_NOOP("records", "Given"), .from = bit(0), .to = 1, .fields = GivenFields},
    RecordAct{.code = "hold", .label = QT_TRANSLATE_NOOP("records", "Given and held back"), .from = bit(0), .to = 2, .fields = GivenFields},
    RecordAct{.code = "confirm", .label = QT_TRANSLATE_NOOP("records", "Confirmed"), .from = bit(2), .to = 1, .decides = true, .apart = bit(2), .text = true},
    RecordAct{.code = "set-aside", .label = QT_TRANSLATE_NOOP("records", "Set aside"), .from = bit(1) | bit(2), .to = 3, .decides = true, .apart = bit(1) | bit(2), .text = true},
    RecordAct{.code = "comment", .label = QT_TRANSLATE_NOOP("records", "Comment of the rated party"), .from = bit(1) | bit(2), .text = true},
    RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0), .to = 4, .text = true},
};
constexpr RecordKind Mutual{.type = RecordType::Mutual,
                            .code = "mutual",
                            .label = QT_TRANSLATE_NOOP("records", "Mutual review"),
                            .many = QT_TRANSLATE_NOOP("records", "Mutual reviews"),
                            .letters = "HP",
                            .party = {Anybody, true, QT_TRANSLATE_NOOP("records", "Rated party")},
                            .peer = {Anybody, true, QT_TRANSLATE_NOOP("records", "Rated by")},
                            .states = MutualStates,
                            .fields = MutualFields,
                            .acts = MutualActs};

// ---- 宣传培训 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array CourseForms{RecordChoice{"video", QT_TRANSLATE_NOOP("records", "Video")}, RecordChoice{"manual", QT_TRANSLATE_NOOP("records", "Operation manual")}, RecordChoice{"page", QT_TRANSLATE_NOOP("records", "Page on the web")}};
constexpr std::array Audiences{RecordChoice{"everybody", QT_TRANSLATE_NOOP("records", "Everybody")},       RecordChoice{"purchaser", QT_TRANSLATE_NOOP("records", "Purchasers")}, RecordChoice{"agency", QT_TRANSLATE_NOOP("records", "Agencies")},
                               RecordChoice{"supplier", QT_TRANSLATE_NOOP("records", "Suppliers")},         RecordChoice{"expert", QT_TRANSLATE_NOOP("records", "Experts")},       RecordChoice{"inspector", QT_TRANSLATE_NOOP("records", "Inspectors")}};
constexpr std::array CourseStates{RecordState{"offered", QT_TRANSLATE_NOOP("records", "Offered"), false}, RecordState{"retired", QT_TRANSLATE_NOOP("records", "No longer offered"), false}};
constexpr std::array CourseFields{text("title", QT_TRANSLATE_NOOP("records", "Title"), true), choice("form", QT_TRANSLATE_NOOP("records", "Form"), CourseForms), choice("audience", QT_TRANSLATE_NOOP("records", "For"), Audiences), text("version", QT_TRANSLATE_NOOP("records", "Version"), true),
                                  text("address", QT_TRANSLATE_NOOP("records", "Address on the web"))};
constexpr std::array ViewFields{number("views", QT_TRANSLATE_NOOP("records", "Views so far"), true)};
constexpr std::array SurveyFields{number("answered", QT_TRANSLATE_NOOP("records", "Answers so far"), true), number("satisfied", QT_TRANSLATE_NOOP("records", "Of them satisfied"), true)};
constexpr std::array VersionFields{text("version", QT_TRANSLATE_NOOP("records", "Version"), true), text("address", QT_TRANSLATE_NOOP("records", "Address on the web"))};
constexpr std::array CourseActs{
    RecordAct{.code = "views", .label = QT_TRANSLATE_NOOP("records", "Views counted"), .from = bit(0) | bit(1), .fields = ViewFields},
    RecordAct{.code = "survey", .label = QT_TRANSLATE_NOOP("records", "Satisfaction asked for"), .from = bit(0) | bit(1), .fields = SurveyFields},
    RecordAct{.code = "version", .label = QT_TRANSLATE_NOOP("records", "New version"), .from = bit(0), .fields = VersionFields, .text = true},
    RecordAct{.code = "retire", .label = QT_TRANSLATE_NOOP("records", "No longer offered"), .from = bit(0), .to = 1, .text = true},
};
constexpr RecordKind Course{.type = RecordType::Course, .code = "course", .label = QT_TRANSLATE_NOOP("records", "Course"), .many = QT_TRANSLATE_NOOP("records", "Courses"), .letters = "KC", .states = CourseStates, .fields = CourseFields, .acts = CourseActs};

constexpr std::array EventForms{RecordChoice{"purchaser-training", QT_TRANSLATE_NOOP("records", "Integrity training of purchasers")}, RecordChoice{"agency-education", QT_TRANSLATE_NOOP("records", "Integrity education of agencies")},
                                RecordChoice{"supplier-signing", QT_TRANSLATE_NOOP("records", "Signing meeting of suppliers")},       RecordChoice{"expert-test", QT_TRANSLATE_NOOP("records", "Training and test of experts")},
                                RecordChoice{"inspector-training", QT_TRANSLATE_NOOP("records", "Training of inspectors")},           RecordChoice{"publicity", QT_TRANSLATE_NOOP("records", "Publicity on the spot")}};
constexpr std::array EventStates{RecordState{"planned", QT_TRANSLATE_NOOP("records", "Planned")}, RecordState{"held", QT_TRANSLATE_NOOP("records", "Held"), false}, RecordState{"cancelled", QT_TRANSLATE_NOOP("records", "Cancelled"), false}};
constexpr std::array EventFields{text("title", QT_TRANSLATE_NOOP("records", "Title"), true), choice("form", QT_TRANSLATE_NOOP("records", "Form"), EventForms), day("held_on", QT_TRANSLATE_NOOP("records", "Day of the event"), true), text("place", QT_TRANSLATE_NOOP("records", "Place"), true),
                                 text("speaker", QT_TRANSLATE_NOOP("records", "Led by"))};
constexpr std::array EventActs{
    RecordAct{.code = "hold", .label = QT_TRANSLATE_NOOP("records", "Held"), .from = bit(0), .to = 1, .text = true},
    RecordAct{.code = "survey", .label = QT_TRANSLATE_NOOP("records", "Satisfaction asked for"), .from = bit(1), .fields = SurveyFields},
    RecordAct{.code = "cancel", .label = QT_TRANSLATE_NOOP("records", "Cancelled"), .from = bit(0), .to = 2, .text = true},
};
constexpr RecordKind Event{.type = RecordType::Event, .code = "event", .label = QT_TRANSLATE_NOOP("records", "Event"), .many = QT_TRANSLATE_NOOP("records", "Events"), .letters = "HD", .states = EventStates, .fields = EventFields, .acts = EventActs};

constexpr std::array AttendanceStates{RecordState{"present", QT_TRANSLATE_NOOP("records", "Took part"), false}, RecordState{"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), false}};
constexpr std::array AttendanceFields{text("person", QT_TRANSLATE_NOOP("records", "Person"), true), flag("pledge", QT_TRANSLATE_NOOP("records", "Pledge signed")), number("score", QT_TRANSLATE_NOOP("records", "Test result of 0 to 100"), false, 100)};
constexpr std::array AttendanceActs{RecordAct{.code = "pledge", .label = QT_TRANSLATE_NOOP("records", "Signed pledge handed in"), .from = bit(0), .files = true},
                                    RecordAct{.code = "withdraw", .label = QT_TRANSLATE_NOOP("records", "Withdrawn"), .from = bit(0), .to = 1, .text = true}};
constexpr RecordKind Attendance{.type = RecordType::Attendance,
                                .code = "attendance",
                                .label = QT_TRANSLATE_NOOP("records", "Participation"),
                                .many = QT_TRANSLATE_NOOP("records", "Participations"),
                                .letters = "",
                                .party = {Anybody, false, QT_TRANSLATE_NOOP("records", "Party")},
                                .subject = {of(RecordType::Event) | of(RecordType::Course), true, QT_TRANSLATE_NOOP("records", "Event or course")},
                                .states = AttendanceStates,
                                .fields = AttendanceFields,
                                .acts = AttendanceActs};

constexpr std::array Kinds{&Evaluation, &External, &Measure, &Bank, &Contract, &Financing, &Benefit, &Mutual, &Course, &Event, &Attendance};


} // namespace

std::span<const RecordKind *const> recordKinds()
{
    return Kinds;
}

} // namespace chengcai::domain
