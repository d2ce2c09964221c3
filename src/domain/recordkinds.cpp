// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include <QCoreApplication>

#include <array>

/// The tables. Their places are stored numbers and their codes stored names: only ever append.
namespace chengcai::domain {

namespace {

#define LABEL(text) QT_TRANSLATE_NOOP("records", text)

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
constexpr RecordField computed(RecordField field)
{
    field.computed = true;
    return field;
}

constexpr std::array PartyKinds{RecordChoice{"purchaser", LABEL("Purchasers")}, RecordChoice{"agency", LABEL("Agencies")}, RecordChoice{"supplier", LABEL("Suppliers")},
                                RecordChoice{"expert", LABEL("Experts")}};

// ---- 定期评价 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array EvaluationStates{RecordState{"review", LABEL("In review")},
                                      RecordState{"proposed", LABEL("Waiting for approval")},
                                      RecordState{"approved", LABEL("Approved, parties to be told")},
                                      RecordState{"told", LABEL("Parties told, objections possible")},
                                      RecordState{"published", LABEL("Published"), false},
                                      RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array EvaluationFields{choice("kind", LABEL("Kind of party"), PartyKinds),
                                      text("period", LABEL("Period"), true),
                                      computed(day("as_of", LABEL("As of"), true)),
                                      computed(day("known_at", LABEL("Known at the end of"), true)),
                                      computed(text("chain", LABEL("Journal position"), true)),
                                      computed(text("rule_book", LABEL("Rule book"), true)),
                                      computed(text("result", LABEL("Hash of the result"), true)),
                                      computed(number("parties", LABEL("Parties rated"), true)),
                                      computed(number("attention", LABEL("To be looked at"), true)),
                                      prose("reason", LABEL("Reason for the revision"))};
constexpr std::array ReviewWords{RecordChoice{"confirmed", LABEL("Confirmed")}, RecordChoice{"check", LABEL("Facts to be checked")}};
constexpr std::array LookFields{choice("word", LABEL("Word"), ReviewWords)};
constexpr std::array TellFields{text("channel", LABEL("How they were told"), true)};
constexpr std::array EvaluationActs{
    RecordAct{.code = "look", .label = LABEL("Grade looked at"), .from = bit(0), .fields = LookFields, .text = true, .names = true},
    RecordAct{.code = "propose", .label = LABEL("Submitted for approval"), .from = bit(0), .to = 1, .text = true},
    RecordAct{.code = "return", .label = LABEL("Returned"), .from = bit(1), .to = 0, .decides = true, .text = true},
    RecordAct{.code = "approve", .label = LABEL("Approved"), .from = bit(1), .to = 2, .decides = true, .apart = bit(0) | bit(1) | bit(2), .text = true},
    RecordAct{.code = "tell", .label = LABEL("Parties told"), .from = bit(2), .to = 3, .fields = TellFields},
    RecordAct{.code = "publish", .label = LABEL("Published"), .from = bit(3), .to = 4, .decides = true},
    RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0) | bit(1) | bit(2) | bit(3), .to = 5, .text = true},
};
constexpr RecordKind Evaluation{.type = RecordType::Evaluation,
                                .code = "evaluation",
                                .label = LABEL("Periodic evaluation"),
                                .letters = "PJ",
                                .subject = {of(RecordType::Evaluation), false, LABEL("Revision of")},
                                .openRight = Action::ManageLists,
                                .actRight = Action::ManageLists,
                                .decideRight = Action::DecideCase,
                                .states = EvaluationStates,
                                .fields = EvaluationFields,
                                .acts = EvaluationActs};

// ---- 外部信息 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array ExternalStates{RecordState{"unmatched", LABEL("Nobody of the register")}, RecordState{"current", LABEL("In force at the source"), false},
                                    RecordState{"delisted", LABEL("Gone from the source"), false}, RecordState{"set-aside", LABEL("Not about anybody here"), false},
                                    RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array ExternalFields{text("layout", LABEL("Layout"), true),
                                    text("name", LABEL("Name at the source"), true),
                                    text("identifier", LABEL("Identifier at the source")),
                                    text("document", LABEL("Document number")),
                                    text("category", LABEL("Category")),
                                    day("decided_on", LABEL("Decided on")),
                                    day("valid_from", LABEL("Valid from")),
                                    day("valid_until", LABEL("Valid until")),
                                    day("public_until", LABEL("Public until")),
                                    flag("indefinite", LABEL("Without an end")),
                                    text("authority", LABEL("Authority")),
                                    prose("facts", LABEL("Facts")),
                                    prose("basis", LABEL("Basis")),
                                    prose("result", LABEL("Result")),
                                    money("fine", LABEL("Fine")),
                                    money("confiscated", LABEL("Confiscated")),
                                    prose("remark", LABEL("Remark")),
                                    computed(prose("original", LABEL("Row of the source")))};
constexpr std::array ExternalActs{
    RecordAct{.code = "match", .label = LABEL("Matched to a party"), .from = bit(0), .to = 1, .text = true, .names = true},
    RecordAct{.code = "update", .label = LABEL("Changed at the source"), .from = bit(0) | bit(1), .fields = ExternalFields},
    RecordAct{.code = "delist", .label = LABEL("Gone from the source"), .from = bit(0) | bit(1), .to = 2},
    RecordAct{.code = "set-aside", .label = LABEL("Set aside: nobody here"), .from = bit(0), .to = 3, .text = true},
    RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0) | bit(1), .to = 4, .text = true},
};
constexpr RecordKind External{.type = RecordType::External,
                              .code = "external",
                              .label = LABEL("External information"),
                              .letters = "",
                              .party = {Anybody, false, LABEL("Party")},
                              .openStates = bit(0) | bit(1),
                              .states = ExternalStates,
                              .fields = ExternalFields,
                              .acts = ExternalActs};

// ---- 联合奖惩措施 ---------------------------------------------------------------------------------------------------------------------
constexpr std::array MeasureStates{RecordState{"applied", LABEL("Applied, no feedback yet")}, RecordState{"reported", LABEL("Feedback received")},
                                   RecordState{"lifted", LABEL("Lifted"), false}, RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array MeasureFields{RecordField{"measure", ValueType::Measure, true, LABEL("Measure")}, computed(text("ground", LABEL("Ground"), true)), computed(text("basis", LABEL("Basis"), true)), text("unit", LABEL("Unit that carries it out"), true),
                                   day("valid_from", LABEL("From"), true), day("valid_until", LABEL("Until"))};
constexpr std::array FeedbackFields{number("times", LABEL("Times applied"))};
constexpr std::array MeasureActs{
    RecordAct{.code = "feedback", .label = LABEL("Feedback"), .from = bit(0) | bit(1), .to = 1, .fields = FeedbackFields, .text = true},
    RecordAct{.code = "lift", .label = LABEL("Lifted"), .from = bit(0) | bit(1), .to = 2, .text = true},
    RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0), .to = 3, .text = true},
};
constexpr RecordKind Measure{.type = RecordType::Measure,
                             .code = "measure",
                             .label = LABEL("Joint measure"),
                             .letters = "LC",
                             .party = {Anybody, true, LABEL("Party")},
                             .openRight = Action::ManageLists,
                             .states = MeasureStates,
                             .fields = MeasureFields,
                             .acts = MeasureActs};

// ---- 银行 · 合同 · 融资 ----------------------------------------------------------------------------------------------------------------
constexpr std::array BankStates{RecordState{"active", LABEL("Takes part"), false}, RecordState{"left", LABEL("Has left"), false}};
constexpr std::array BankFields{text("name", LABEL("Name"), true), text("branch", LABEL("Branch")), text("contact", LABEL("Contact")), text("phone", LABEL("Phone")),
                                prose("products", LABEL("Products and terms"))};
constexpr std::array BankChanges{text("branch", LABEL("Branch")), text("contact", LABEL("Contact")), text("phone", LABEL("Phone")), prose("products", LABEL("Products and terms"))};
constexpr std::array BankActs{RecordAct{.code = "amend", .label = LABEL("Changed"), .from = bit(0), .fields = BankChanges},
                              RecordAct{.code = "leave", .label = LABEL("Has left"), .from = bit(0), .to = 1, .text = true},
                              RecordAct{.code = "return", .label = LABEL("Takes part again"), .from = bit(1), .to = 0, .text = true}};
constexpr RecordKind Bank{.type = RecordType::Bank,
                          .code = "bank",
                          .label = LABEL("Bank"),
                          .letters = "YH",
                          .openRight = Action::ManageLists,
                          .actRight = Action::ManageLists,
                          .states = BankStates,
                          .fields = BankFields,
                          .acts = BankActs};

constexpr std::array ContractStates{RecordState{"running", LABEL("Being performed"), false}, RecordState{"accepted", LABEL("Accepted"), false}, RecordState{"ended", LABEL("Ended early"), false},
                                    RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array ContractFields{text("contract_no", LABEL("Contract number"), true), text("project", LABEL("Project"), true), text("project_no", LABEL("Project number")),
                                    money("amount", LABEL("Amount"), true), day("signed_on", LABEL("Signed on"), true), text("award_no", LABEL("Award notice number")),
                                    day("award_on", LABEL("Award notice of")), day("deliver_by", LABEL("To be delivered by")), text("payee_bank", LABEL("Bank of the payee account")),
                                    text("payee_account", LABEL("Payee account"))};
constexpr std::array PayeeFields{text("payee_bank", LABEL("Bank of the payee account"), true), text("payee_account", LABEL("Payee account"), true),
                                 day("purchaser_consent_on", LABEL("Consent of the purchaser of"), true), day("bank_consent_on", LABEL("Consent of the bank of"))};
constexpr std::array FoundPayeeFields{text("payee_bank", LABEL("Bank of the payee account"), true), text("payee_account", LABEL("Payee account"), true)};
constexpr std::array ContractActs{
    RecordAct{.code = "payee", .label = LABEL("Payee account changed"), .from = bit(0) | bit(1), .fields = PayeeFields, .files = true},
    RecordAct{.code = "payee-without-consent", .label = LABEL("Payee account changed without consent"), .from = bit(0) | bit(1), .fields = FoundPayeeFields, .text = true, .files = true},
    RecordAct{.code = "accept", .label = LABEL("Accepted"), .from = bit(0), .to = 1},
    RecordAct{.code = "end", .label = LABEL("Ended early"), .from = bit(0) | bit(1), .to = 2, .text = true},
    RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0), .to = 3, .text = true},
};
constexpr RecordKind Contract{.type = RecordType::Contract,
                              .code = "contract",
                              .label = LABEL("Contract"),
                              .letters = "HT",
                              .party = {Suppliers, true, LABEL("Supplier")},
                              .peer = {of(PartyKind::Purchaser), true, LABEL("Purchaser")},
                              .states = ContractStates,
                              .fields = ContractFields,
                              .acts = ContractActs};

constexpr std::array FinancingAnswers{RecordChoice{"offered", LABEL("Offered")}, RecordChoice{"bank-decides", LABEL("The bank decides")}, RecordChoice{"refused", LABEL("Refused")}};
constexpr std::array FinancingStates{RecordState{"checked", LABEL("Checked, to be sent to the bank")}, RecordState{"sent", LABEL("With the bank")},
                                     RecordState{"granted", LABEL("Granted, not repaid")}, RecordState{"bank-refused", LABEL("Refused by the bank"), false},
                                     RecordState{"repaid", LABEL("Repaid"), false}, RecordState{"default", LABEL("In default"), false},
                                     RecordState{"not-supported", LABEL("Not supported"), false}, RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array FinancingFields{money("amount", LABEL("Amount wanted"), true), number("months", LABEL("For months"), true, 120), text("purpose", LABEL("Purpose")),
                                     computed(choice("answer", LABEL("Answer"), FinancingAnswers)), computed(prose("reasons", LABEL("Reasons"), true)),
                                     computed(number("stars", LABEL("Stars"), true, 5)), computed(text("grade", LABEL("Grade"), true))};
constexpr std::array GrantFields{money("granted", LABEL("Amount granted"), true), number("rate_bp", LABEL("Rate per year (0.01 %)"), true, 10000), day("repay_by", LABEL("To be repaid by"), true)};
constexpr std::array RepayFields{money("repaid", LABEL("Amount repaid"), true)};
constexpr std::array DefaultFields{money("unpaid", LABEL("Amount not paid"), true)};
constexpr std::array FinancingActs{
    RecordAct{.code = "send", .label = LABEL("Sent to the bank"), .from = bit(0), .to = 1},
    RecordAct{.code = "grant", .label = LABEL("Granted"), .from = bit(1), .to = 2, .fields = GrantFields},
    RecordAct{.code = "refuse", .label = LABEL("Refused by the bank"), .from = bit(1), .to = 3, .text = true},
    RecordAct{.code = "repay", .label = LABEL("Repaid"), .from = bit(2), .to = 4, .fields = RepayFields},
    RecordAct{.code = "default", .label = LABEL("Default"), .from = bit(2), .to = 5, .fields = DefaultFields, .text = true, .files = true},
    RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0) | bit(1), .to = 7, .text = true},
};
constexpr RecordKind Financing{.type = RecordType::Financing,
                               .code = "financing",
                               .label = LABEL("Contract financing"),
                               .letters = "RZ",
                               .party = {Suppliers, true, LABEL("Supplier")},
                               .subject = {of(RecordType::Contract), true, LABEL("Contract")},
                               .other = {of(RecordType::Bank), true, LABEL("Bank")},
                               .openStates = bit(0) | bit(6),
                               .states = FinancingStates,
                               .fields = FinancingFields,
                               .acts = FinancingActs};

// ---- 守信激励 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array BenefitStates{RecordState{"had", LABEL("Used"), false}, RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array BenefitFields{RecordField{"incentive", ValueType::Measure, true, LABEL("Incentive")}, text("project", LABEL("Project"), true), text("project_no", LABEL("Project number")),
                                   prose("effect", LABEL("What was granted"), true), computed(prose("ground", LABEL("Ground"), true))};
constexpr std::array BenefitActs{RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0), .to = 1, .text = true}};
constexpr RecordKind Benefit{.type = RecordType::Benefit,
                             .code = "benefit",
                             .label = LABEL("Incentive used"),
                             .letters = "JL",
                             .party = {Anybody, true, LABEL("Party")},
                             .states = BenefitStates,
                             .fields = BenefitFields,
                             .acts = BenefitActs};

// ---- 互评 -----------------------------------------------------------------------------------------------------------------------------
constexpr std::array ReviewNodes{RecordChoice{"after-review", LABEL("After the evaluation of bids")}, RecordChoice{"after-acceptance", LABEL("After acceptance")}};
constexpr std::array MutualStates{RecordState{"asked", LABEL("To be given")}, RecordState{"given", LABEL("Given"), false}, RecordState{"held", LABEL("Held back: given after a complaint")},
                                  RecordState{"set-aside", LABEL("Set aside"), false}, RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array MutualFields{text("project", LABEL("Project"), true), text("project_no", LABEL("Project number")), choice("node", LABEL("Node"), ReviewNodes), day("node_on", LABEL("Day of the node"), true)};
constexpr std::array GivenFields{number("score", LABEL("Score of 0 to 100"), true, 100), prose("narrative", LABEL("Reasons")), computed(flag("late", LABEL("Late")))};
constexpr std::array MutualActs{
    RecordAct{.code = "give", .label = LABEL("Given"), .from = bit(0), .to = 1, .fields = GivenFields},
    RecordAct{.code = "hold", .label = LABEL("Given and held back"), .from = bit(0), .to = 2, .fields = GivenFields},
    RecordAct{.code = "confirm", .label = LABEL("Confirmed"), .from = bit(2), .to = 1, .decides = true, .apart = bit(2), .text = true},
    RecordAct{.code = "set-aside", .label = LABEL("Set aside"), .from = bit(1) | bit(2), .to = 3, .decides = true, .text = true},
    RecordAct{.code = "comment", .label = LABEL("Comment of the rated party"), .from = bit(1) | bit(2), .text = true},
    RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0) | bit(1) | bit(2), .to = 4, .text = true},
};
constexpr RecordKind Mutual{.type = RecordType::Mutual,
                            .code = "mutual",
                            .label = LABEL("Mutual review"),
                            .letters = "HP",
                            .party = {Anybody, true, LABEL("Rated party")},
                            .peer = {Anybody, true, LABEL("Rated by")},
                            .states = MutualStates,
                            .fields = MutualFields,
                            .acts = MutualActs};

// ---- 宣传培训 -------------------------------------------------------------------------------------------------------------------------
constexpr std::array CourseForms{RecordChoice{"video", LABEL("Video")}, RecordChoice{"manual", LABEL("Operation manual")}, RecordChoice{"page", LABEL("Page on the web")}};
constexpr std::array Audiences{RecordChoice{"everybody", LABEL("Everybody")},       RecordChoice{"purchaser", LABEL("Purchasers")}, RecordChoice{"agency", LABEL("Agencies")},
                               RecordChoice{"supplier", LABEL("Suppliers")},         RecordChoice{"expert", LABEL("Experts")},       RecordChoice{"inspector", LABEL("Inspectors")}};
constexpr std::array CourseStates{RecordState{"offered", LABEL("Offered"), false}, RecordState{"retired", LABEL("No longer offered"), false}};
constexpr std::array CourseFields{text("title", LABEL("Title"), true), choice("form", LABEL("Form"), CourseForms), choice("audience", LABEL("For"), Audiences), text("version", LABEL("Version"), true),
                                  text("address", LABEL("Address on the web"))};
constexpr std::array ViewFields{number("views", LABEL("Views so far"), true)};
constexpr std::array SurveyFields{number("answered", LABEL("Answers so far"), true), number("satisfied", LABEL("Of them satisfied"), true)};
constexpr std::array VersionFields{text("version", LABEL("Version"), true), text("address", LABEL("Address on the web"))};
constexpr std::array CourseActs{
    RecordAct{.code = "views", .label = LABEL("Views counted"), .from = bit(0) | bit(1), .fields = ViewFields},
    RecordAct{.code = "survey", .label = LABEL("Satisfaction asked for"), .from = bit(0) | bit(1), .fields = SurveyFields},
    RecordAct{.code = "version", .label = LABEL("New version"), .from = bit(0), .fields = VersionFields, .text = true},
    RecordAct{.code = "retire", .label = LABEL("No longer offered"), .from = bit(0), .to = 1, .text = true},
};
constexpr RecordKind Course{.type = RecordType::Course, .code = "course", .label = LABEL("Course"), .letters = "KC", .states = CourseStates, .fields = CourseFields, .acts = CourseActs};

constexpr std::array EventForms{RecordChoice{"purchaser-training", LABEL("Integrity training of purchasers")}, RecordChoice{"agency-education", LABEL("Integrity education of agencies")},
                                RecordChoice{"supplier-signing", LABEL("Signing meeting of suppliers")},       RecordChoice{"expert-test", LABEL("Training and test of experts")},
                                RecordChoice{"inspector-training", LABEL("Training of inspectors")},           RecordChoice{"publicity", LABEL("Publicity on the spot")}};
constexpr std::array EventStates{RecordState{"planned", LABEL("Planned")}, RecordState{"held", LABEL("Held"), false}, RecordState{"cancelled", LABEL("Cancelled"), false}};
constexpr std::array EventFields{text("title", LABEL("Title"), true), choice("form", LABEL("Form"), EventForms), day("held_on", LABEL("Day of the event"), true), text("place", LABEL("Place"), true),
                                 text("speaker", LABEL("Led by"))};
constexpr std::array EventActs{
    RecordAct{.code = "hold", .label = LABEL("Held"), .from = bit(0), .to = 1, .text = true},
    RecordAct{.code = "survey", .label = LABEL("Satisfaction asked for"), .from = bit(1), .fields = SurveyFields},
    RecordAct{.code = "cancel", .label = LABEL("Cancelled"), .from = bit(0), .to = 2, .text = true},
};
constexpr RecordKind Event{.type = RecordType::Event, .code = "event", .label = LABEL("Event"), .letters = "HD", .states = EventStates, .fields = EventFields, .acts = EventActs};

constexpr std::array AttendanceStates{RecordState{"present", LABEL("Took part"), false}, RecordState{"withdrawn", LABEL("Withdrawn"), false}};
constexpr std::array AttendanceFields{text("person", LABEL("Person"), true), flag("pledge", LABEL("Pledge signed")), number("score", LABEL("Test result of 0 to 100"), false, 100)};
constexpr std::array AttendanceActs{RecordAct{.code = "pledge", .label = LABEL("Signed pledge handed in"), .from = bit(0), .files = true},
                                    RecordAct{.code = "withdraw", .label = LABEL("Withdrawn"), .from = bit(0), .to = 1, .text = true}};
constexpr RecordKind Attendance{.type = RecordType::Attendance,
                                .code = "attendance",
                                .label = LABEL("Participation"),
                                .letters = "",
                                .party = {Anybody, false, LABEL("Party")},
                                .subject = {of(RecordType::Event) | of(RecordType::Course), true, LABEL("Event or course")},
                                .states = AttendanceStates,
                                .fields = AttendanceFields,
                                .acts = AttendanceActs};

constexpr std::array Kinds{&Evaluation, &External, &Measure, &Bank, &Contract, &Financing, &Benefit, &Mutual, &Course, &Event, &Attendance};

#undef LABEL

} // namespace

std::span<const RecordKind *const> recordKinds()
{
    return Kinds;
}

} // namespace chengcai::domain
