// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/plandialog.h"

#include "services/desk.h"
#include "ui_plandialog.h"
#include "widgets/dialogs.h"

#include <QFile>
#include <QPushButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

PlanDialog::PlanDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::PlanDialog>()), m_frequency(domain::shippedFrequency())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_strata = new models::StratumModel(models::stratumColumns(m_frequency), [](const domain::PlanStratum &row) { return qint64(row.grade); }, this);
    m_ui->strata->setModel(m_strata);
    m_ui->strata->setDefaultWidths({10, 10, 8, 14, 12, 12, 12, 12, 12});
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
    const int year = m_context.desk.clock().today().year();
    m_ui->year->setRange(year, year + 1);
    m_ui->frequency->addItem(tr("Shipped with the program, %1").arg(m_frequency.version));
    m_ui->frequency->addItem(tr("From a file…"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Adopt"));
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &PlanDialog::propose);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &PlanDialog::propose);
    connect(m_ui->frequency, &QComboBox::activated, this, &PlanDialog::chooseFrequency);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PlanDialog::adopt);
    propose();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::chooseFrequency()
{
    m_frequency = domain::shippedFrequency();
    if (m_ui->frequency->currentIndex() == 1) {
        QFile file(widgets::Dialogs::openFile(this, tr("Frequencies by grade"), {}, tr("Frequencies (*.json)")));
        const auto read = domain::supervisionFrequencyFromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (read) {
            m_frequency = *read;
        } else {
            m_ui->frequency->setCurrentIndex(0);
            m_ui->sum->setText(read.error().message);
            return;
        }
    }
    propose();
}

void PlanDialog::propose()
{
    using Proposed = base::Result<domain::SupervisionPlan>;
    m_plan.reset();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_ui->source->setText(domain::inScreenLanguage(m_frequency.sourceZh, m_frequency.sourceEn));
    m_context.desk
        .read(QString(), [kind = domain::PartyKind(m_ui->kind->currentData().toInt()), year = m_ui->year->value(), frequency = m_frequency,
                          today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &progress) -> Proposed {
            return services::proposePlan(reader, kind, year, frequency, today, progress);
        })
        .then(this, [this, number = ++m_asked](const Proposed &plan) {
            if (number != m_asked)
                return;
            if (plan)
                show(*plan);
            else
                m_ui->sum->setText(plan.error().message);
        });
}

void PlanDialog::show(const domain::SupervisionPlan &plan)
{
    m_plan = plan;
    m_strata->setColumns(models::stratumColumns(plan.frequency));
    m_strata->setRows(plan.strata);
    const int draws = plan.inspections() - int(plan.items.size());
    m_ui->sum->setText(tr("%1 parties must be inspected, each with a day; %2 more are drawn over the year.").arg(plan.items.size()).arg(draws));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_context.desk.may(domain::Action::PlanInspections));
}

void PlanDialog::adopt()
{
    m_ui->buttons->setEnabled(false);
    m_context.desk
        .write(QString(), [plan = *m_plan](services::Session &session, const base::Progress &) -> base::Result<base::Uid> { return services::Planning(session).adopt(plan); })
        .then(this, [this](const base::Result<base::Uid> &done) {
            m_ui->buttons->setEnabled(true);
            if (!done) {
                m_ui->sum->setText(done.error().message);
                return;
            }
            emit adopted();
            accept();
        });
}

} // namespace chengcai::gui
