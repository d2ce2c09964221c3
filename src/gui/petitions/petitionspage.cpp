// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/petitions/petitionspage.h"

#include "services/desk.h"
#include "ui_petitionspage.h"

#include <QEvent>

#include <algorithm>

namespace chengcai::gui {

PetitionsPage::PetitionsPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::PetitionsPage>()),
      m_petitions(new models::PetitionModel(models::petitionColumns(), [](const services::PetitionLine &row) { return row.petition.id.value(); }, this))
{
    m_ui->setupUi(this);
    m_ui->petitions->setModel(m_petitions);
    m_ui->petitions->setDefaultWidths({16, 12, 24, 54, 30, 18, 12, 14, 50});
    const auto current = [this] { return m_petitions->at(m_ui->petitions->currentIndex()); };
    connect(m_ui->petitions->selectionModel(), &QItemSelectionModel::currentChanged, this, &PetitionsPage::updateButtons);
    connect(m_ui->petitions, &widgets::ListView::rowActivated, this, [this, current] { emit petitionRequested(current().petition.id); });
    connect(m_ui->open, &QPushButton::clicked, this, [this, current] { emit petitionRequested(current().petition.id); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this, current] { emit partyRequested(current().party.id); });
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.petitions || news.everything))
            refresh();
    });
    updateButtons();
}

PetitionsPage::~PetitionsPage() = default;

QString PetitionsPage::title() const
{
    return tr("Objections and repair");
}

void PetitionsPage::activate()
{
    refresh();
}

void PetitionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_petitions->setColumns(models::petitionColumns());
    refresh();
}

void PetitionsPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(), [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<std::vector<services::PetitionLine>> {
            return services::petitions(reader, today);
        })
        .then(this, [this, generation](const base::Result<std::vector<services::PetitionLine>> &lines) {
            if (generation == m_generation && lines)
                show(*lines);
        });
}

void PetitionsPage::show(const std::vector<services::PetitionLine> &lines)
{
    m_petitions->setRows(lines);
    const auto open = std::count_if(lines.begin(), lines.end(), [](const services::PetitionLine &line) { return line.petition.open(); });
    const auto late = std::count_if(lines.begin(), lines.end(), [](const services::PetitionLine &line) { return line.late(); });
    m_ui->summary->setText(tr("%1 open, %2 with a clock that is over. A fact that is objected to is marked wherever it shows; open the party to receive a new one.").arg(open).arg(late));
    updateButtons();
}

void PetitionsPage::updateButtons()
{
    const bool any = m_ui->petitions->currentIndex().isValid();
    m_ui->open->setEnabled(any);
    m_ui->openParty->setEnabled(any);
}

} // namespace chengcai::gui
