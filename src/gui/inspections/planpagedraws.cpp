// SPDX-License-Identifier: GPL-3.0-or-later
// The draws of the plan page.
#include "gui/inspections/drawwizard.h"
#include "gui/inspections/planpage.h"
#include "gui/shell/documentfile.h"
#include "report/drawreport.h"
#include "services/desk.h"
#include "ui_planpage.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;

void PlanPage::loadDraws()
{
    using Draws = std::vector<services::DrawRow>;
    m_context.desk.read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<Draws> { return services::draws(reader); })
        .then(this, [this](const base::Result<Draws> &draws) {
            const int row = std::max(0, m_ui->draws->currentIndex().row());
            m_draws->setRows(draws ? *draws : Draws{});
            m_ui->draws->setCurrentIndex(m_draws->index(std::min(row, m_draws->rowCount() - 1), 0));
            showDraw();
        });
}

void PlanPage::showDraw()
{
    updateButtons();
    const QModelIndex index = m_ui->draws->currentIndex();
    if (!index.isValid()) {
        m_drawn->setRows({});
        m_ui->drawText->setText(tr("Nothing has been drawn yet."));
        return;
    }
    m_context.desk
        .read(QString(), [uid = m_draws->at(index).uid](const services::Reader &reader, const base::Progress &) -> base::Result<services::DrawShown> { return services::showDraw(reader, uid); })
        .then(this, [this, asked = ++m_drawAsked](const base::Result<services::DrawShown> &shown) {
            if (!shown || asked != m_drawAsked)
                return;
            m_drawn->setRows(shown->parties);
            m_ui->drawText->setText(tr("Seed: %1 — hash of the result: %2").arg(shown->stored.input.seed, QString::fromLatin1(shown->stored.result.toBytes().toHex())));
        });
}

void PlanPage::newDraw()
{
    auto *wizard = new DrawWizard(m_context, this);
    connect(wizard, &DrawWizard::drawn, this, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->drawTab);
        m_ui->draws->setCurrentIndex(m_draws->index(0, 0));
        emit message(Severity::Success, tr("The draw is recorded and its tasks are assigned. Save the record and have it signed."), {});
    });
    wizard->open();
}

void PlanPage::saveRecord()
{
    const QModelIndex index = m_ui->draws->currentIndex();
    if (!index.isValid())
        return;
    const QString name = tr("Draw record %1").arg(m_draws->at(index).asOf.toString(Qt::ISODate));
    writeDocument(this, m_context.desk, {tr("Save the record"), name + u".pdf"_s, tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"), tr("Writing the record"), tr("The record is written to %1")},
                  [uid = m_draws->at(index).uid, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &) { return report::gatherDraw(reader, uid, clock); });
}

void PlanPage::verifyDraw()
{
    const QModelIndex index = m_ui->draws->currentIndex();
    if (!index.isValid())
        return;
    m_context.desk
        .read(tr("Doing the draw again"),
              [uid = m_draws->at(index).uid](const services::Reader &reader, const base::Progress &progress) -> base::Result<services::DrawCheck> {
                  return services::verifyDraw(reader, uid, progress);
              })
        .then(this, [this](const base::Result<services::DrawCheck> &check) {
            if (!check)
                emit message(Severity::Error, check.error().message, check.error().code);
            else if (check->sound())
                emit message(Severity::Success, tr("Done again from the record: the same %1 of %2 parties, the same inspectors, the grades of that day.").arg(check->drawn).arg(check->parties), {});
            else
                emit message(Severity::Error, tr("The draw does not come out as it was recorded. %1").arg(check->differences.value(0)), {});
        });
}

} // namespace chengcai::gui
