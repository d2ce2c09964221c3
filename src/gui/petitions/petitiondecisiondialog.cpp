// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/petitions/petitiondecisiondialog.h"

#include "base/dates.h"
#include "base/money.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "ui_petitiondecisiondialog.h"

#include <QHeaderView>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::PetitionKind;
using domain::PetitionOutcome;

PetitionDecisionDialog::PetitionDecisionDialog(services::Desk &desk, const domain::Petition &petition, const std::optional<domain::CreditFact> &fact, QWidget *parent)
    : FormDialog(desk, u"petition.decide/1"_s, petition.number, parent), m_ui(std::make_unique<Ui::PetitionDecisionDialog>()), m_petition(petition), m_fact(fact)
{
    m_ui->setupUi(this);
    resize(760, 600);
    m_ui->headline->setText(u"%1 · %2\n%3"_s.arg(petition.number, domain::petitionKindLabel(petition.kind), petition.claim));
    for (const PetitionOutcome one : {PetitionOutcome::Dismissed, PetitionOutcome::Granted, PetitionOutcome::Corrected}) {
        if (one != PetitionOutcome::Corrected || (petition.kind == PetitionKind::Objection && m_fact))
            m_ui->outcome->addItem(domain::petitionOutcomeLabel(one, petition.kind), domain::petitionOutcomeName(one));
    }
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    if (m_fact) {
        m_ui->factText->setPlainText(m_fact->text);
        m_ui->until->setText(m_fact->until.toString(Qt::ISODate));
    }
    for (const domain::PublicityClass &known : domain::petitionRules().publicity)
        m_ui->publicity->addItem(domain::inScreenLanguage(known.titleZh, known.titleEn), known.code);
    m_ui->publicity->setCurrentIndex(-1);
    fillConditions();
    for (QComboBox *box : {m_ui->outcome, m_ui->publicity})
        connect(box, &QComboBox::currentIndexChanged, this, &PetitionDecisionDialog::showFields);
    connect(m_ui->until, &QLineEdit::textChanged, this, &PetitionDecisionDialog::showEffect);
    showFields();
    wire();
}

PetitionDecisionDialog::~PetitionDecisionDialog() = default;

void PetitionDecisionDialog::fillConditions()
{
    QTableWidget *table = m_ui->conditions;
    const auto &conditions = domain::petitionRules().conditions;
    table->setColumnCount(2);
    table->setRowCount(int(conditions.size()));
    table->setHorizontalHeaderLabels({tr("Condition"), tr("Proof; empty = not met")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    for (int row = 0; row < int(conditions.size()); ++row) {
        auto *title = new QTableWidgetItem(domain::inScreenLanguage(conditions[size_t(row)].titleZh, conditions[size_t(row)].titleEn));
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        title->setToolTip(title->text());
        table->setItem(row, 0, title);
        table->setItem(row, 1, new QTableWidgetItem);
    }
}

PetitionOutcome PetitionDecisionDialog::outcome() const
{
    return domain::petitionOutcomeFromName(m_ui->outcome->currentData().toString()).value_or(PetitionOutcome::Dismissed);
}

void PetitionDecisionDialog::showFields()
{
    const auto show = [](std::initializer_list<QWidget *> controls, bool visible) {
        for (QWidget *control : controls)
            control->setVisible(visible);
    };
    const bool granted = outcome() == PetitionOutcome::Granted;
    const bool repair = m_petition.kind == PetitionKind::Repair;
    show({m_ui->factText, m_ui->factTextLabel, m_ui->until, m_ui->untilLabel}, outcome() == PetitionOutcome::Corrected);
    show({m_ui->apology, m_ui->apologyLabel}, granted && !repair && m_petition.procedure.isValid());
    show({m_ui->publicity, m_ui->publicityLabel, m_ui->conditions, m_ui->conditionsLabel}, granted && repair);
    showEffect();
}

services::PetitionDecision PetitionDecisionDialog::typed(std::vector<FieldProblem> &problems) const
{
    services::PetitionDecision input;
    input.day = day(u"day"_s, problems, true);
    input.outcome = outcome();
    input.text = m_ui->text->toPlainText();
    if (input.outcome == PetitionOutcome::Corrected && m_fact) {
        input.corrected = m_fact;
        input.corrected->text = m_ui->factText->toPlainText();
        input.corrected->until = day(u"until"_s, problems);
    }
    input.apology = m_ui->apology->toPlainText();
    input.publicity = m_ui->publicity->currentData().toString();
    const auto &conditions = domain::petitionRules().conditions;
    for (int row = 0; row < m_ui->conditions->rowCount(); ++row) {
        if (const QString proof = m_ui->conditions->item(row, 1)->text().trimmed(); !proof.isEmpty())
            input.conditions.push_back({conditions[size_t(row)].code, proof});
    }
    return input;
}

/// Computed beside the dialog; an answer that comes after another choice is dropped.
void PetitionDecisionDialog::showEffect()
{
    std::vector<FieldProblem> problems;
    const services::PetitionDecision input = typed(problems);
    const int generation = ++m_generation;
    m_desk
        .read(QString(),
              [petition = m_petition, input, today = m_desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<services::PetitionPreview> {
                  return services::petitionPreview(reader, petition, input, today);
              })
        .then(this, [this, generation](const base::Result<services::PetitionPreview> &effect) {
            if (generation != m_generation || !effect)
                return;
            const auto lists = [](const QStringList &names) { return names.isEmpty() ? tr("on no list") : names.join(tr(", ")); };
            const auto standing = [&lists](const domain::Rating &rating, const QStringList &names) { return tr("%1 points, %n star(s), %2", nullptr, rating.stars).arg(base::formatPoints(rating.scoreCenti), lists(names)); };
            QString text = tr("Effect today: %1 → %2.").arg(standing(effect->before, effect->listsBefore), standing(effect->after, effect->listsAfter));
            if (effect->earliest.isValid() && m_ui->publicity->isVisibleTo(this))
                text += u' ' + tr("The shortest time of publicity ends on %1.").arg(base::dayText(effect->earliest));
            m_ui->effect->setText(text);
        });
}

void PetitionDecisionDialog::submit()
{
    std::vector<FieldProblem> problems;
    const services::PetitionDecision input = typed(problems);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_petition.id, fact = m_petition.fact, input, files = files()](services::Session &session) {
        services::PetitionDecision decision = input;
        // Only what stands in this form is written over the fact as it stands by now.
        if (auto present = input.corrected ? services::fact(session.reader(), fact) : std::nullopt) {
            present->text = input.corrected->text;
            present->until = input.corrected->until;
            decision.corrected = std::move(present);
        }
        return services::Petitions(session).decide(id, decision, files);
    });
}

} // namespace chengcai::gui
