// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/records/attendancedialog.h"
#include "gui/records/dutiespage.h"
#include "gui/records/evaluationpage.h"
#include "gui/records/evaluationrundialog.h"
#include "gui/records/externalexportdialog.h"
#include "gui/records/externalimportdialog.h"
#include "gui/records/measurespage.h"
#include "gui/records/mutualaskdialog.h"
#include "gui/records/recordform.h"
#include "gui/records/recordpage.h"
#include "gui/records/recordspage.h"
#include "gui/records/scenariospage.h"
#include "gui/records/trainingoverview.h"
#include "gui/reports/documentpreview.h"
#include "report/gather.h"
#include "services/desk.h"
#include "services/externals.h"
#include "widgets/dialogs.h"

#include <QMenu>
#include <QPushButton>

/// The areas of the window that show records.
namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::RecordType;
using services::RecordLine;

namespace {

/// Somebody with the name that the source writes is offered, and chosen by a person.
void matchExternal(const Context &context, RecordsPage *page, const RecordLine &line)
{
    const int act = domain::actNumber(*domain::recordKind(RecordType::External), u"match");
    if (const QString why = domain::whyNot(line.record, act); !why.isEmpty()) {
        emit page->message(Severity::Information, why, {});
        return;
    }
    context.desk
        .read(QString(), [record = line.record](const services::Reader &reader, const base::Progress &) -> base::Result<std::vector<domain::Party>> { return services::externalCandidates(reader, record); })
        .then(page, [context, page, line, act](const base::Result<std::vector<domain::Party>> &found) {
            RecordForm::act(context, line, act, page, found && found->size() == 1 ? found->front() : domain::Party{});
        });
}

void previewFinancing(services::Desk &desk, QDate from, QDate to, QWidget *parent)
{
    const QString title = RecordsPage::tr("Statistics of contract financing");
    auto *dialog = new DocumentPreview(
        desk, title, title + u" %1 %2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)),
        [from, to, &clock = desk.clock()](const services::Reader &reader) { return report::gatherFinancing(reader, from, to, clock, {}); }, parent);
    dialog->open();
}

/// The months that banks ask for.
void chooseFinancingMonths(services::Desk &desk, RecordsPage *page)
{
    const QDate today = desk.clock().today();
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate year(today.year(), 1, 1);
    auto *menu = new QMenu(page);
    menu->setObjectName(u"statisticsMonths"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, QDate from, QDate to) { menu->addAction(text, page, [&desk, from, to, page] { previewFinancing(desk, from, to, page); }); };
    add(RecordsPage::tr("This &month"), month, today);
    add(RecordsPage::tr("&Last month"), month.addMonths(-1), month.addDays(-1));
    add(RecordsPage::tr("This &quarter"), quarter, today);
    add(RecordsPage::tr("This &year"), year, today);
    add(RecordsPage::tr("Last y&ear"), year.addYears(-1), year.addDays(-1));
    const auto *button = page->findChild<QPushButton *>(u"statistics"_s);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace

Page *MainWindow::usesPage()
{
    auto *page = new RecordsPage(m_context, {RecordType::External, RecordType::Measure, RecordType::Contract, RecordType::Financing, RecordType::Bank, RecordType::Benefit}, [] { return tr("Uses of credit"); }, this);
    const auto import = [this, page] {
        const QString file = widgets::Dialogs::openFile(page, tr("Information of another authority"), {}, tr("Tables (*.csv *.xlsx)"));
        if (!file.isEmpty())
            (new ExternalImportDialog(m_context, file, page))->open();
    };
    page->setNew(RecordType::External, [] { return tr("&Import…"); }, import);
    page->addLineTool(RecordType::External, u"match"_s, domain::recordKind(RecordType::External)->actRight, [] { return tr("&Match…"); },
                      [this, page](const RecordLine &line) { matchExternal(m_context, page, line); });
    page->addTool(RecordType::External, u"handOver"_s, domain::Action::ReadRegister, [] { return tr("H&and over…"); }, [this, page] { (new ExternalExportDialog(m_context, page))->open(); });
    page->addTool(RecordType::Measure, u"reconcile"_s, domain::Action::ReadRegister, [] { return tr("Re&concile…"); },
                  [this] { openRecord(u"measures"_s, [this] { return new MeasuresPage(m_context, this); }); });
    page->addTool(RecordType::Financing, u"statistics"_s, domain::Action::ReadRegister, [] { return tr("&Statistics…"); },
                  [this, page] { chooseFinancingMonths(m_context.desk, page); });
    page->addTool(RecordType::Benefit, u"scenarios"_s, domain::Action::ReadRegister, [] { return tr("&Scenarios…"); },
                  [this] { openRecord(u"scenarios"_s, [this] { return new ScenariosPage(m_context, this); }); });
    return page;
}

Page *MainWindow::trainingPage()
{
    auto *page = new RecordsPage(m_context, {RecordType::Event, RecordType::Attendance, RecordType::Course}, [] { return tr("Publicity and training"); }, this);
    page->setFront(new TrainingOverview(m_context, page));
    const auto attend = [this, page](const RecordLine &line) {
        if (line.record.type == RecordType::Event && line.record.state != domain::EventHeld) {
            emit page->message(Severity::Information, tr("The event has not been held. Record that it was, then who took part."), {});
            return;
        }
        auto *dialog = new AttendanceDialog(m_context.desk, line.record, page);
        connect(dialog, &AttendanceDialog::recorded, page, [page](qint64 count, qint64 left) { emit page->message(left == 0 ? Severity::Success : Severity::Warning, tr("%n participation(s) recorded.", nullptr, int(count)) + (left == 0 ? QString() : u' ' + tr("%n line(s) left.", nullptr, int(left))), {}); });
        dialog->open();
    };
    for (const auto &[type, name] : {std::pair{RecordType::Event, u"attendEvent"_s}, std::pair{RecordType::Course, u"attendCourse"_s}})
        page->addLineTool(type, name, domain::recordKind(RecordType::Attendance)->openRight, [] { return tr("&Participants…"); }, attend);
    return page;
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
    page->setNew(RecordType::Evaluation, [] { return tr("&New…"); }, [run] { run(nullptr); });
    page->addLineTool(RecordType::Evaluation, u"lookThrough"_s, domain::Action::ReadRegister, [] { return tr("&Look through"); }, [this](const RecordLine &line) { openEvaluation(line.record.id); });
    page->addLineTool(RecordType::Evaluation, u"revise"_s, right, [] { return tr("Rev&ise…"); }, [run](const RecordLine &line) { run(&line.record); });
    page->addTool(RecordType::Mutual, u"askMutual"_s, domain::recordKind(RecordType::Mutual)->openRight, [] { return tr("As&k for reviews…"); }, [this, page] {
        auto *dialog = new MutualAskDialog(m_context, page);
        connect(dialog, &MutualAskDialog::asked, page, [page](qint64 count) { emit page->message(Severity::Success, tr("%n review(s) asked for.", nullptr, int(count)), {}); });
        dialog->open();
    });
    return page;
}

void MainWindow::openDuties(domain::PartyKind kind)
{
    openRecord(u"duties"_s, [this, kind] { return new DutiesPage(m_context, kind, this); });
    if (auto *duties = qobject_cast<DutiesPage *>(currentPage()))
        duties->setKind(kind);
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
