// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/reentrydialog.h"

#include "domain/statecalendar.h"
#include "models/inspectionsheet.h"
#include "ui_reentrydialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CodeRole = Qt::UserRole;
constexpr int Sample = 10;

} // namespace

ReentryDialog::ReentryDialog(services::OpenedForm opened, const domain::Inspection &inspection, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReentryDialog>()), m_opened(std::move(opened))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->explain->setText(tr("Answer the chosen items again from the documents, without looking at the inspection. What differs is listed afterwards "
                              "and stays on record; the inspection itself is not changed."));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Compare and record"));
    m_blank.input = {inspection.party, inspection.form, {}, inspection.inspectedOn, inspection.place, {}};
    fillItems(inspection);
    choose(Sample);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { choose(m_ui->items->count()); });
    connect(m_ui->sample, &QPushButton::clicked, this, [this] { choose(Sample); });
    connect(m_ui->items, &QListWidget::itemChanged, this, &ReentryDialog::check);
    connect(m_ui->begin, &QPushButton::clicked, this, &ReentryDialog::begin);
    connect(m_ui->buttons->button(QDialogButtonBox::Cancel), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        emit entered({chosen(), m_sheet->answers()});
        accept();
    });
    resize(820, 640);
    check();
}

ReentryDialog::~ReentryDialog() = default;

void ReentryDialog::reject()
{
    if (!m_sheet || m_sheet->answers().isEmpty())
        QDialog::reject();
}

void ReentryDialog::fillItems(const domain::Inspection &inspection)
{
    const domain::FilledForm recorded(m_opened.form.form, inspection.answers, inspection.inspectedOn, domain::stateCalendar());
    for (const domain::FormItem *item : domain::reenterable(recorded)) {
        auto *row = new QListWidgetItem(item->code + u' ' + domain::inScreenLanguage(item->textZh, item->textEn), m_ui->items);
        row->setData(CodeRole, item->code);
        row->setCheckState(Qt::Unchecked);
    }
}

void ReentryDialog::choose(int count)
{
    std::vector<int> rows(size_t(m_ui->items->count()));
    std::iota(rows.begin(), rows.end(), 0);
    std::shuffle(rows.begin(), rows.end(), *QRandomGenerator::global());
    for (int place = 0; place < int(rows.size()); ++place)
        m_ui->items->item(rows[size_t(place)])->setCheckState(place < count ? Qt::Checked : Qt::Unchecked);
}

QStringList ReentryDialog::chosen() const
{
    QStringList codes;
    for (int row = 0; row < m_ui->items->count(); ++row) {
        if (m_ui->items->item(row)->checkState() == Qt::Checked)
            codes << m_ui->items->item(row)->data(CodeRole).toString();
    }
    return codes;
}

void ReentryDialog::check()
{
    m_ui->begin->setEnabled(!chosen().isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_sheet != nullptr);
}

void ReentryDialog::begin()
{
    m_opened.form.form = domain::reentryForm(m_opened.form.form, chosen());
    m_sheet = new models::InspectionSheet(std::move(m_opened), m_blank, this);
    m_ui->cards->setSheet(*m_sheet);
    m_ui->cards->offerAnswersOnly();
    m_ui->steps->setCurrentWidget(m_ui->cards);
    m_ui->cards->showSection(0, m_ui->cards);
    if (ItemCard *first = m_ui->cards->card(m_sheet->form().sections.front().items.front().code))
        first->visit();
    connect(m_sheet, &models::InspectionSheet::recomputed, m_ui->cards, [this] { m_ui->cards->refresh(false); });
    check();
}

void ReentryDialog::keyPressEvent(QKeyEvent *event)
{
    ItemCard *card = m_ui->cards->current();
    const QWidget *focused = focusWidget();
    const bool plain = !event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::AltModifier);
    const bool inCard = card && focused && plain && (focused == card || card->isAncestorOf(focused));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (inCard && enter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (!inCard || !card->takeKey(event->key()))
        QDialog::keyPressEvent(event);
}

void ReentryDialog::step(int by)
{
    ItemCard *next = m_ui->cards->neighbour(by);
    if (!next)
        return;
    m_ui->cards->reveal(*next);
    next->visit();
}

} // namespace chengcai::gui
