// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/caseopendialog.h"

#include "domain/rulebook.h"
#include "domain/statutes.h"
#include "gui/parties/partychooser.h"
#include "services/desk.h"
#include "services/inspections.h"
#include "services/partyregister.h"
#include "ui_caseopendialog.h"

#include <QMenu>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::CaseOrigin;

namespace {

QString subjectOf(const services::CaseInput &input)
{
    return u"%1/%2/%3"_s.arg(input.party.value()).arg(input.inspection.value()).arg(input.finding);
}

} // namespace

CaseOpenDialog::CaseOpenDialog(const Context &context, const services::CaseInput &input, const QString &inspection, QWidget *parent)
    : FormDialog(context.desk, u"case.open/1"_s, subjectOf(input), parent), m_context(context), m_ui(std::make_unique<Ui::CaseOpenDialog>()), m_input(input), m_cause(input.cause)
{
    m_ui->setupUi(this);
    resize(720, 640);
    for (const CaseOrigin origin : {CaseOrigin::Finding, CaseOrigin::Inspection, CaseOrigin::Complaint, CaseOrigin::PlatformHint, CaseOrigin::OwnMotion})
        m_ui->origin->addItem(domain::caseOriginLabel(origin), domain::caseOriginName(origin));
    for (int conduct = 1; conduct <= 4; ++conduct)
        m_ui->conduct->addItem(domain::conductLabel(domain::ConductClass(conduct)), domain::conductName(domain::ConductClass(conduct)));
    auto *kinds = new QMenu(m_ui->choose);
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        kinds->addAction(domain::partyKindLabel(kind), this, [this, kind] { chooseParty(kind); });
    m_ui->choose->setMenu(kinds);
    m_ui->choose->setVisible(!input.party.isValid());
    connect(m_ui->origin, &QComboBox::currentIndexChanged, this, &CaseOpenDialog::showOrigin);
    connect(m_ui->cause, &QComboBox::currentIndexChanged, this, &CaseOpenDialog::showCause);
    m_ui->origin->setCurrentIndex(m_ui->origin->findData(domain::caseOriginName(input.origin)));
    m_ui->origin->setEnabled(input.origin != CaseOrigin::Finding);
    m_ui->conduct->setCurrentIndex(m_ui->conduct->findData(domain::conductName(input.conduct)));
    m_ui->inspection->setText(inspection);
    m_ui->finding->setText(input.finding > 0 ? QString::number(input.finding) : QString());
    m_ui->summary->setPlainText(input.summary);
    m_ui->foundOn->setText((input.foundOn.isValid() ? input.foundOn : context.desk.clock().today()).toString(Qt::ISODate));
    showOrigin();
    m_ui->cause->setEnabled(false); // which causes there are depends on the kind of party
    if (input.party.isValid())
        setParty(input.party);
    else
        wire();
}

CaseOpenDialog::~CaseOpenDialog() = default;

void CaseOpenDialog::chooseParty(domain::PartyKind kind)
{
    auto *chooser = new PartyChooser(m_context, kind, this);
    connect(chooser, &PartyChooser::chosen, this, &CaseOpenDialog::setParty);
    chooser->open();
}

void CaseOpenDialog::setParty(domain::PartyId id)
{
    const bool first = m_ui->choose->isHidden();
    m_context.desk
        .read(QString(), [id](const services::Reader &reader, const base::Progress &) -> base::Result<std::optional<domain::Party>> { return services::party(reader, id); })
        .then(this, [this, first](const base::Result<std::optional<domain::Party>> &party) {
            if (!party || !*party)
                return;
            m_input.party = (*party)->id;
            m_kind = (*party)->kind;
            m_ui->partyName->setText(u"%1 · %2"_s.arg((*party)->name, domain::partyKindLabel(m_kind)));
            fillCauses();
            if (first)
                wire();
        });
}

void CaseOpenDialog::fillCauses()
{
    m_ui->cause->clear();
    for (const domain::Cause &cause : domain::causesOf(m_kind))
        m_ui->cause->addItem(domain::causeTitle(cause), cause.code);
    m_ui->cause->setCurrentIndex(m_cause.isEmpty() ? -1 : m_ui->cause->findData(m_cause));
    m_ui->cause->setEnabled(m_input.party.isValid());
    showCause();
}

void CaseOpenDialog::showCause()
{
    const domain::Cause *cause = domain::causeOf(m_kind, m_ui->cause->currentData().toString());
    m_ui->ruleText->setText(cause ? u"%1\n%2"_s.arg(domain::statuteText(cause->basis), domain::inScreenLanguage(cause->consequenceZh, cause->consequenceEn)) : QString());
}

void CaseOpenDialog::showOrigin()
{
    const auto origin = domain::caseOriginFromName(m_ui->origin->currentData().toString()).value_or(CaseOrigin::OwnMotion);
    const bool ofInspection = origin == CaseOrigin::Finding || origin == CaseOrigin::Inspection;
    m_ui->inspection->setEnabled(ofInspection && !m_input.inspection.isValid());
    m_ui->finding->setEnabled(origin == CaseOrigin::Finding && m_input.finding == 0);
    m_ui->reference->setEnabled(!ofInspection);
}

void CaseOpenDialog::submit()
{
    std::vector<FieldProblem> problems;
    services::CaseInput input = m_input;
    input.origin = domain::caseOriginFromName(m_ui->origin->currentData().toString()).value_or(CaseOrigin::OwnMotion);
    input.finding = m_ui->finding->text().toInt();
    input.reference = m_ui->reference->text();
    input.cause = m_ui->cause->currentData().toString();
    input.conduct = domain::ConductClass(m_ui->conduct->currentIndex() + 1);
    input.summary = m_ui->summary->toPlainText();
    input.actedOn = day(u"actedOn"_s, problems, true);
    input.foundOn = day(u"foundOn"_s, problems, true);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    openWith(input);
}

void CaseOpenDialog::openWith(services::CaseInput input)
{
    const auto made = std::make_shared<domain::CaseId>();
    connect(this, &Editor::submitted, this, [this, made] {
        if (made->isValid()) // of the try that was recorded
            emit opened(*made);
    });
    send([input = std::move(input), number = m_ui->inspection->text().trimmed(), made](services::Session &session) mutable -> base::Result<void> {
        if (!input.inspection.isValid() && !number.isEmpty())
            input.inspection = services::inspectionByNumber(session.reader(), number).value_or(domain::Inspection{}).id;
        const auto id = services::Cases(session).open(input);
        if (!id)
            return id.error();
        *made = *id;
        return {};
    });
}

} // namespace chengcai::gui
