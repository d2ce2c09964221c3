// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/access/accesspage.h"
#include "gui/access/commitmentspage.h"
#include "gui/audit/auditpage.h"
#include "gui/cases/casespage.h"
#include "gui/dashboard/dashboardpage.h"
#include "gui/inspections/inspectionspage.h"
#include "gui/inspections/planpage.h"
#include "gui/lists/listspage.h"
#include "gui/parties/partylistpage.h"
#include "gui/petitions/petitionspage.h"
#include "gui/reports/reportspage.h"
#include "gui/rules/rulespage.h"
#include "gui/tables/importpage.h"
#include "gui/workbench/workbenchpage.h"
#include "gui/shell/rail.h"
#include "services/desk.h"
#include "ui_mainwindow.h"
#include "widgets/theme.h"

#include <QStackedWidget>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

QString areaOf(domain::PartyKind kind)
{
    switch (kind) {
    case domain::PartyKind::Purchaser: return u"purchasers"_s;
    case domain::PartyKind::Agency: return u"agencies"_s;
    case domain::PartyKind::Supplier: return u"suppliers"_s;
    case domain::PartyKind::Expert: break;
    }
    return u"experts"_s;
}

} // namespace

std::vector<MainWindow::Area> MainWindow::areas()
{
    const auto list = [this](domain::PartyKind kind) { return [this, kind]() -> Page * { return new PartyListPage(m_context, m_preferences, kind, this); }; };
    return {
        {u"workbench"_s, u"workbench"_s, QT_TR_NOOP("Workbench"), [this] { return new WorkbenchPage(m_context, this); }, true},
        {u"dashboard"_s, u"chart"_s, QT_TR_NOOP("Overview"), [this] { return new DashboardPage(m_context, this); }},
        {u"purchasers"_s, u"purchaser"_s, QT_TR_NOOP("Purchasers"), list(domain::PartyKind::Purchaser), true},
        {u"agencies"_s, u"agency"_s, QT_TR_NOOP("Agencies"), list(domain::PartyKind::Agency)},
        {u"suppliers"_s, u"supplier"_s, QT_TR_NOOP("Suppliers"), list(domain::PartyKind::Supplier)},
        {u"experts"_s, u"expert"_s, QT_TR_NOOP("Experts"), list(domain::PartyKind::Expert)},
        {u"inspections"_s, u"inspection"_s, QT_TR_NOOP("Inspections"), [this] { return inspectionsPage(); }, true},
        {u"plan"_s, u"calendar"_s, QT_TR_NOOP("Plan and tasks"), [this] { return new PlanPage(m_context, this); }},
        {u"cases"_s, u"cases"_s, QT_TR_NOOP("Cases"), [this] { return new CasesPage(m_context, m_preferences, this); }},
        {u"lists"_s, u"lists"_s, QT_TR_NOOP("Lists"), [this] { return new ListsPage(m_context, this); }},
        {u"petitions"_s, u"undo"_s, QT_TR_NOOP("Objections and repair"), [this] { return new PetitionsPage(m_context, this); }},
        {u"evaluation"_s, u"chart"_s, QT_TR_NOOP("Evaluation"), [this] { return evaluationPage(); }, true},
        {u"access"_s, u"verify"_s, QT_TR_NOOP("Access check"), [this] { return new AccessPage(m_context, this); }},
        {u"commitments"_s, u"ok"_s, QT_TR_NOOP("Commitments"), [this] { return new CommitmentsPage(m_context, this); }},
        {u"uses"_s, u"uses"_s, QT_TR_NOOP("Uses of credit"), [this] { return usesPage(); }},
        {u"training"_s, u"training"_s, QT_TR_NOOP("Publicity and training"), [this] { return trainingPage(); }},
        {u"reports"_s, u"reports"_s, QT_TR_NOOP("Reports"), [this] { return new ReportsPage(m_context, m_preferences, this); }, true},
        {u"import"_s, u"import"_s, QT_TR_NOOP("Import"), [this] { return new ImportPage(m_context, this); }},
        {u"exchange"_s, u"exchange"_s, QT_TR_NOOP("Exchange"), [this] { return exchangePage(); }},
        {u"rules"_s, u"rules"_s, QT_TR_NOOP("Rules"), [this] { return new RulesPage(m_context, this); }, true},
        {u"audit"_s, u"audit"_s, QT_TR_NOOP("Audit"), [this] { return new AuditPage(m_context, this); }},
    };
}

void MainWindow::fillRail()
{
    for (const Area &area : m_areaList)
        m_ui->rail->add(widgets::icon(area.icon), area.name, area.startsGroup);
    for (int i = 0; i < int(m_areaList.size()); ++i) {
        auto *action = new QAction(this);
        action->setObjectName(u"area%1"_s.arg(i));
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { showArea(m_areaList[size_t(i)].name); });
        m_ui->menuView->insertAction(m_ui->actionRefresh, action);
    }
    m_ui->menuView->insertSeparator(m_ui->actionRefresh);
    connect(m_ui->rail, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showArea(item->data(Qt::UserRole).toString());
    });
    // The area that is marked already, from a record back to it.
    connect(m_ui->rail, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (m_ui->tabs->currentIndex() != 0)
            showArea(item->data(Qt::UserRole).toString());
    });
}

Page *MainWindow::areaPage(const QString &name)
{
    const auto area = std::find_if(m_areaList.begin(), m_areaList.end(), [&](const Area &a) { return a.name == name; });
    if (area == m_areaList.end())
        return nullptr;
    Page *&page = m_areaPages[name];
    if (!page) {
        page = area->make();
        connectPage(page);
        m_areas->addWidget(page);
    }
    return page;
}

void MainWindow::showArea(const QString &name)
{
    Page *page = m_context.desk.account() ? areaPage(name) : nullptr;
    if (!page)
        return;
    m_areas->setCurrentWidget(page);
    m_ui->tabs->setTabText(0, page->title());
    const auto area = std::find_if(m_areaList.begin(), m_areaList.end(), [&](const Area &a) { return a.name == name; });
    m_ui->rail->setCurrentRow(int(area - m_areaList.begin()));
    if (m_ui->tabs->currentIndex() == 0)
        page->activate();
    m_ui->tabs->setCurrentIndex(0);
}

Page *MainWindow::inspectionsPage()
{
    auto *page = new InspectionsPage(m_context, m_preferences, this);
    connect(page, &InspectionsPage::designRequested, this, &MainWindow::openDesigner);
    return page;
}

void MainWindow::showParties(const store::PartyFilter &filter)
{
    const QString name = areaOf(filter.kind);
    auto *list = qobject_cast<PartyListPage *>(areaPage(name));
    list->showOnly(filter);
    showArea(name);
}

} // namespace chengcai::gui
