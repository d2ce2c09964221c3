// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/records/evaluationpage.h"
#include "gui/records/evaluationrundialog.h"
#include "gui/records/recordpage.h"
#include "gui/records/recordspage.h"
#include "services/desk.h"

/// The areas of the window that show records.
namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::RecordType;
using services::RecordLine;

Page *MainWindow::usesPage()
{
    return new RecordsPage(m_context, {RecordType::External, RecordType::Measure, RecordType::Contract, RecordType::Financing, RecordType::Bank, RecordType::Benefit}, [] { return tr("Uses of credit"); }, this);
}

Page *MainWindow::trainingPage()
{
    return new RecordsPage(m_context, {RecordType::Event, RecordType::Attendance, RecordType::Course}, [] { return tr("Publicity and training"); }, this);
}

Page *MainWindow::evaluationPage()
{
    auto *page = new RecordsPage(m_context, {RecordType::Evaluation, RecordType::Mutual}, [] { return tr("Evaluation"); }, this);
    const domain::Action right = domain::recordKind(RecordType::Evaluation)->openRight;
    const auto run = [this, page](const domain::Record *revised) {
        auto *dialog = new EvaluationRunDialog(m_context.desk, revised, page);
        connect(dialog, &EvaluationRunDialog::made, this, &MainWindow::openEvaluation);
        dialog->open();
    };
    page->setNew(RecordType::Evaluation, [run] { run(nullptr); });
    page->addTool(RecordType::Evaluation, u"lookThrough"_s, domain::Action::ReadRegister, [] { return tr("&Look through"); }, [this](const RecordLine *line) {
        if (line)
            openEvaluation(line->record.id);
    });
    page->addTool(RecordType::Evaluation, u"revise"_s, right, [] { return tr("Rev&ise…"); }, [run](const RecordLine *line) {
        if (line)
            run(&line->record);
    });
    return page;
}

void MainWindow::openWorkRecord(domain::RecordId id)
{
    openRecord(u"record/%1"_s.arg(id.value()), [this, id] { return new RecordPage(m_context, id, this); });
}

void MainWindow::openEvaluation(domain::RecordId id)
{
    openRecord(u"evaluation/%1"_s.arg(id.value()), [this, id] { return new EvaluationPage(m_context, id, this); });
}

} // namespace chengcai::gui
