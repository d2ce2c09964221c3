// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workbench/workbenchpage.h"

#include "services/desk.h"
#include "services/factregister.h"
#include "services/maintenance.h"
#include "services/partylist.h"
#include "services/ratings.h"
#include "ui_workbenchpage.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr domain::Grade Shown[] = {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D, domain::Grade::U};

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

WorkbenchPage::WorkbenchPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::WorkbenchPage>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    m_ui->headline->setFont(big);
    QTableWidget *grades = m_ui->grades;
    grades->setRowCount(4);
    grades->setColumnCount(5);
    grades->setSelectionMode(QAbstractItemView::SingleSelection);
    grades->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    grades->setFixedHeight(grades->horizontalHeader()->sizeHint().height() + 4 * grades->verticalHeader()->defaultSectionSize() + 4);
    connect(grades, &QTableWidget::cellActivated, this, [this](int row) { emit areaRequested(areaOf(domain::AllPartyKinds[size_t(row)])); });
    connect(grades, &QTableWidget::cellClicked, this, [this](int row) { emit areaRequested(areaOf(domain::AllPartyKinds[size_t(row)])); });
    connect(m_ui->todo, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit areaRequested(item->data(Qt::UserRole).toString()); });
    connect(&m_context.directory, &services::PartyDirectory::indexChanged, this, &WorkbenchPage::load);
}

WorkbenchPage::~WorkbenchPage() = default;

QString WorkbenchPage::title() const
{
    return tr("Workbench");
}

void WorkbenchPage::activate()
{
    load();
    loadDrafts();
}

void WorkbenchPage::refresh()
{
    activate();
}

void WorkbenchPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    activate();
}

void WorkbenchPage::load()
{
    m_context.desk
        .read(QString(),
              [&clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded;
                  loaded.grades = services::gradeCounts(reader);
                  const services::OpenFacts open = services::openFacts(reader);
                  loaded.unchecked = open.unchecked;
                  loaded.objections = open.underObjection;
                  loaded.backupDays = services::daysSinceBackup(reader, clock);
                  return loaded;
              })
        .then(this, [this](const base::Result<Loaded> &loaded) {
            if (loaded)
                show(*loaded);
        });
}

void WorkbenchPage::show(const Loaded &loaded)
{
    const QLocale locale;
    m_ui->headline->setText(locale.toString(m_context.desk.clock().today(), QLocale::LongFormat));
    QStringList columns;
    for (const domain::Grade grade : Shown)
        columns.append(domain::gradeName(grade) + u' ' + domain::gradeLabel(grade));
    QStringList rows;
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        rows.append(domain::partyKindLabel(kind));
    m_ui->grades->setHorizontalHeaderLabels(columns);
    m_ui->grades->setVerticalHeaderLabels(rows);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 5; ++column) {
            auto *item = new QTableWidgetItem(locale.toString(loaded.grades[size_t(row)][size_t(Shown[column])]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(widgets::gradeColor(Shown[column], palette()));
            m_ui->grades->setItem(row, column, item);
        }
    }
    m_ui->todo->clear();
    const auto add = [this](const QString &icon, const QString &text, const QString &area) {
        auto *item = new QListWidgetItem(widgets::icon(icon), text, m_ui->todo);
        item->setData(Qt::UserRole, area);
    };
    if (loaded.unchecked > 0)
        add(u"verify"_s, tr("%n negative fact(s) wait for a second person to confirm them", nullptr, int(loaded.unchecked)), u"suppliers"_s);
    if (loaded.objections > 0)
        add(u"warning"_s, tr("%n fact(s) are under objection", nullptr, int(loaded.objections)), u"suppliers"_s);
    if (!loaded.backupDays)
        add(u"backup"_s, tr("No backup has been made yet"), u"audit"_s);
    if (m_ui->todo->count() == 0)
        add(u"ok"_s, tr("Nothing waits."), {});
}

void WorkbenchPage::loadDrafts()
{
    using Drafts = std::vector<services::FormDraft>;
    m_context.desk.write(QString(), [](services::Session &session, const base::Progress &) -> base::Result<Drafts> { return services::drafts(session); })
        .then(this, [this](const base::Result<Drafts> &drafts) {
            m_ui->drafts->clear();
            if (!drafts)
                return;
            for (const services::FormDraft &draft : *drafts) {
                const QString form = draft.form.startsWith("party"_L1) ? tr("Party") : tr("Credit fact");
                new QListWidgetItem(tr("%1, saved %2").arg(form, QLocale().toString(QDateTime::fromMSecsSinceEpoch(draft.savedAt), QLocale::ShortFormat)),
                                    m_ui->drafts);
            }
            m_ui->draftBox->setVisible(!drafts->empty());
        });
}

} // namespace chengcai::gui
