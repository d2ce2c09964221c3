// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/cases/casepage.h"
#include "gui/cases/rectificationpage.h"
#include "gui/dashboard/figurepage.h"
#include "gui/facts/facteditor.h"
#include "gui/inspections/formdesigner.h"
#include "gui/inspections/inspectionformpage.h"
#include "gui/inspections/inspectionpage.h"
#include "gui/lists/listprocedurepage.h"
#include "gui/parties/duplicatesdialog.h"
#include "gui/parties/partyeditor.h"
#include "gui/parties/partylistpage.h"
#include "gui/parties/partypage.h"
#include "gui/petitions/petitionpage.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "ui_mainwindow.h"

#include <QStackedWidget>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTabs = 12;

} // namespace

void MainWindow::openRecord(const QString &key, const std::function<Page *()> &make)
{
    Page *&page = m_records[key];
    if (!page) {
        if (m_ui->tabs->count() > MostTabs)
            closeTab(1);
        page = make();
        page->setProperty("record", key);
        connectPage(page);
        m_ui->tabs->addTab(page, page->title());
    }
    m_ui->tabs->setCurrentWidget(page);
}

void MainWindow::openParty(domain::PartyId party)
{
    openRecord(u"party/%1"_s.arg(party.value()), [this, party] { return new PartyPage(m_context, m_preferences, party, this); });
}

void MainWindow::openInspection(domain::InspectionId inspection)
{
    openRecord(u"inspection/%1"_s.arg(inspection.value()), [this, inspection] { return new InspectionPage(m_context, inspection, this); });
}

void MainWindow::openCase(domain::CaseId id)
{
    openRecord(u"case/%1"_s.arg(id.value()), [this, id] { return new CasePage(m_context, id, this); });
}

void MainWindow::openListProcedure(domain::ListProcedureId id)
{
    openRecord(u"list/%1"_s.arg(id.value()), [this, id] { return new ListProcedurePage(m_context, id, this); });
}

void MainWindow::openPetition(domain::PetitionId id)
{
    openRecord(u"petition/%1"_s.arg(id.value()), [this, id] { return new PetitionPage(m_context, id, this); });
}

void MainWindow::openFigure(const services::Figure &figure, const services::DashboardScope &scope)
{
    openRecord(FigurePage::keyOf(figure, scope), [this, &figure, &scope] { return new FigurePage(m_context, figure, scope, this); });
}

void MainWindow::openRectification(domain::RectificationId id)
{
    openRecord(u"rectification/%1"_s.arg(id.value()), [this, id] { return new RectificationPage(m_context, id, this); });
}

void MainWindow::openDesigner(const domain::FormTemplate &form)
{
    const QDate today = m_context.desk.clock().today();
    m_context.desk.read(QString(), [today](const services::Reader &reader, const base::Progress &) -> base::Result<domain::RuleBook> { return services::rulingRuleBook(reader, today); })
        .then(this, [this, form](const base::Result<domain::RuleBook> &book) {
            if (book)
                openRecord(u"design/%1/%2"_s.arg(form.code, form.version), [this, &form, &book] { return new FormDesigner(m_context, form, *book, this); });
        });
}

void MainWindow::openInspectionForm(const services::InspectionDraft &draft)
{
    openRecord(InspectionFormPage::keyOf(draft), [this, draft] { return new InspectionFormPage(m_context, draft, this); });
}

void MainWindow::closeTab(int index)
{
    if (index <= 0)
        return;
    auto *page = static_cast<Page *>(m_ui->tabs->widget(index));
    page->keepDraft();
    m_records.remove(page->property("record").toString());
    m_ui->tabs->removeTab(index);
    page->deleteLater();
}

Page *MainWindow::currentPage() const
{
    if (m_gate)
        return nullptr;
    return m_ui->tabs->currentIndex() == 0 ? qobject_cast<Page *>(m_areas->currentWidget()) : qobject_cast<Page *>(m_ui->tabs->currentWidget());
}

void MainWindow::editParty(domain::PartyId id, std::optional<domain::PartyKind> newKind)
{
    if (newKind) {
        auto *editor = new PartyEditor(m_context.desk, *newKind, this);
        connect(editor, &PartyEditor::recorded, this, &MainWindow::openParty);
        editor->open();
        return;
    }
    m_context.desk
        .read(QString(), [id](const services::Reader &reader, const base::Progress &) -> base::Result<std::optional<domain::Party>> { return services::party(reader, id); })
        .then(this, [this](const base::Result<std::optional<domain::Party>> &party) {
            if (party && *party)
                (new PartyEditor(m_context.desk, **party, this))->open();
        });
}

void MainWindow::findDuplicates()
{
    const auto *list = qobject_cast<PartyListPage *>(currentPage());
    auto *dialog = new DuplicatesDialog(m_context.desk, list ? list->kind() : domain::PartyKind::Supplier, this);
    connect(dialog, &DuplicatesDialog::partyRequested, this, &MainWindow::openParty);
    connect(dialog, &DuplicatesDialog::merged, this, [this](const QString &sentence) { say(Severity::Success, sentence); });
    dialog->open();
}

void MainWindow::editFact(domain::FactId id, domain::PartyId partyId)
{
    struct Loaded {
        domain::Party party;
        domain::CreditFact fact;
        domain::RuleBook book;
    };
    const QDate today = m_context.desk.clock().today();
    m_context.desk
        .read(QString(),
              [id, partyId, today](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded;
                  if (id.isValid())
                      loaded.fact = services::fact(reader, id).value_or(domain::CreditFact{});
                  loaded.party = services::party(reader, id.isValid() ? loaded.fact.party : partyId).value_or(domain::Party{});
                  loaded.book = services::rulingRuleBook(reader, today);
                  return loaded;
              })
        .then(this, [this](const base::Result<Loaded> &loaded) {
            if (loaded && loaded->party.id.isValid())
                (new FactEditor(m_context.desk, loaded->party, loaded->fact, loaded->book, this))->open();
        });
}

} // namespace chengcai::gui
