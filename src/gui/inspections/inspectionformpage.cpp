// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows; what a person does on it is in inspectionformpageacts.cpp, drafts and versions in inspectionformpagedrafts.cpp.
#include "gui/inspections/inspectionformpage.h"

#include "base/dates.h"
#include "domain/formcompare.h"
#include "gui/inspections/scoretext.h"
#include "gui/inspections/sectionview.h"
#include "services/desk.h"
#include "ui_inspectionformpage.h"
#include "widgets/theme.h"

#include <QEvent>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::inScreenLanguage;

namespace {

constexpr int AutosaveMs = 1500; ///< with the write that follows, two seconds of typing are never exceeded
constexpr int LeftWidth = 190;
constexpr int ScoreWidth = 230;

} // namespace

InspectionFormPage::InspectionFormPage(const Context &context, services::InspectionDraft draft, QWidget *parent)
    : Page(parent), m_context(context), m_start(std::move(draft)), m_ui(std::make_unique<Ui::InspectionFormPage>())
{
    m_ui->setupUi(this);
    m_items = m_ui->items;
    if (const auto &account = context.desk.account())
        m_owner = account->user;
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *label : {m_ui->party, m_ui->state, m_ui->grades})
        label->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * 1.4);
    m_ui->range->setFont(bold);
    m_ui->formTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ui->headline->setStretchFactor(m_ui->formTitle, 1);
    m_ui->outer->setStretchFactor(m_ui->body, 1);
    m_ui->body->setStretchFactor(1, 1);
    m_ui->body->setSizes({LeftWidth, width() - LeftWidth - ScoreWidth, ScoreWidth});
    m_ui->score->setMinimumWidth(ScoreWidth);
    m_ui->left->setMinimumWidth(LeftWidth);
    m_ui->leftLayout->setStretch(0, 3);
    m_ui->leftLayout->setStretch(2, 2);
    m_ui->revision->hide();
    m_ui->newer->setContent(widgets::Severity::Information, {});
    m_ui->body->setEnabled(false);
    m_autosave.setInterval(AutosaveMs);
    // Answers may come at once: the page has its place in the window first, or nothing in it could take the focus.
    QMetaObject::invokeMethod(this, &InspectionFormPage::open, Qt::QueuedConnection);
}

InspectionFormPage::~InspectionFormPage() = default;

QString InspectionFormPage::keyOf(const services::InspectionDraft &draft)
{
    if (draft.revises.isValid())
        return u"form/revises/%1"_s.arg(draft.revises.value());
    return u"form/%1/%2/%3"_s.arg(draft.input.party.value()).arg(draft.input.form.value()).arg(QString::fromLatin1(draft.input.task.toBytes().toHex()));
}

QString InspectionFormPage::title() const
{
    return m_sheet ? tr("Inspection: %1").arg(m_sheet->opened().basis.party.name) : tr("Inspection");
}

void InspectionFormPage::open()
{
    m_context.desk
        .read(QString(), [draft = m_start, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) { return services::openForm(reader, draft, today); })
        .then(this, [this](base::Result<services::OpenedForm> opened) {
            if (opened)
                show(std::move(*opened));
            else
                say(opened.error());
        });
}

void InspectionFormPage::show(services::OpenedForm opened)
{
    m_sheet = new models::InspectionSheet(std::move(opened), m_start, this);
    m_items->setSheet(*m_sheet);
    showHead();
    fillSections();
    connectAll();
    refreshAll();
    const int section = sectionOf(m_sheet->draft().focus);
    m_ui->sections->setCurrentRow(std::max(0, section));
    emit titleChanged();
    lookForDraft();
    lookForNewerForm();
}

void InspectionFormPage::showHead()
{
    const domain::FormTemplate &form = m_sheet->form();
    m_ui->party->setText(m_sheet->opened().basis.party.name);
    m_ui->formTitle->setText(tr("%1, version %2 (locked)").arg(inScreenLanguage(form.titleZh, form.titleEn), form.version));
    m_ui->formTitle->setToolTip(m_ui->formTitle->text() + u'\n' + QString::fromLatin1(m_sheet->opened().form.sha256.toBytes().toHex()));
    m_ui->day->setDate(m_sheet->draft().input.inspectedOn);
    m_ui->place->setTypedText(m_sheet->draft().input.place);
    m_ui->reason->setTypedText(m_sheet->draft().reason);
    const auto &previous = m_sheet->opened().previous;
    m_ui->previous->setVisible(previous.has_value());
    if (previous)
        m_ui->previous->setToolTip(tr("Inspection %1 of %2").arg(previous->number, base::dayText(previous->inspectedOn)));
    m_ui->submit->setToolTip(tr("Ctrl+Enter"));
    showRevision();
}

void InspectionFormPage::showRevision()
{
    const auto &revised = m_sheet->opened().revised;
    m_ui->revision->setVisible(revised.has_value());
    m_ui->state->setText(revised ? tr("REVISION of %1").arg(revised->number) : tr("DRAFT"));
    if (!revised)
        return;
    m_ui->returned->setVisible(!revised->returnReason.isEmpty());
    m_ui->returned->setText(tr("Returned: %1").arg(revised->returnReason));
    const int count = int(domain::differences(m_sheet->form(), m_sheet->original(), m_sheet->answers()).size());
    m_ui->changes->setText(tr("%n chan&ged item(s)…", nullptr, count));
}

void InspectionFormPage::connectAll()
{
    connect(m_sheet, &models::InspectionSheet::recomputed, this, &InspectionFormPage::refreshAll);
    connect(m_sheet, &models::InspectionSheet::replaced, this, [this] {
        showHead();
        showSection(std::max(0, m_ui->sections->currentRow()));
    });
    connect(m_ui->sections, &QListWidget::currentRowChanged, this, &InspectionFormPage::showSection);
    connect(m_ui->problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { visit(item->data(Qt::UserRole).toString()); });
    connect(m_ui->problems, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { visit(item->data(Qt::UserRole).toString()); });
    connect(m_ui->day, &QDateEdit::dateChanged, m_sheet, &models::InspectionSheet::setDay);
    connect(m_ui->place, &widgets::LineField::typed, this, [this] { m_sheet->setPlace(m_ui->place->typedText()); });
    connect(m_ui->reason, &widgets::LineField::typed, this, [this] { m_sheet->setReason(m_ui->reason->typedText()); });
    for (widgets::LineField *field : {m_ui->place, m_ui->reason})
        connect(field, &widgets::LineField::left, this, &InspectionFormPage::autosave);
    connect(m_ui->previous, &QCheckBox::toggled, m_items, &SectionView::showPrevious);
    connect(m_ui->help, &QCheckBox::toggled, m_items, &SectionView::showHelp);
    connect(m_items, &SectionView::left, this, &InspectionFormPage::autosave);
    connect(m_items, &SectionView::currentChanged, m_sheet, &models::InspectionSheet::setFocusItem);
    connect(m_items, &SectionView::evidenceOffered, this, &InspectionFormPage::attach);
    connect(m_items, &SectionView::evidenceRequested, this, &InspectionFormPage::viewEvidence);
    connect(m_ui->check, &QPushButton::clicked, this, &InspectionFormPage::checkNow);
    connect(m_ui->save, &QPushButton::clicked, this, &InspectionFormPage::keepDraft);
    connect(m_ui->submit, &QPushButton::clicked, this, &InspectionFormPage::submit);
    connect(m_ui->printBlank, &QPushButton::clicked, this, [this] { preview(true); });
    connect(m_ui->printFilled, &QPushButton::clicked, this, [this] { preview(false); });
    connect(m_ui->changes, &QPushButton::clicked, this, &InspectionFormPage::showChanges);
    connect(m_ui->newer, &widgets::Banner::actionTriggered, this, &InspectionFormPage::bannerAction);
    connect(&m_autosave, &QTimer::timeout, this, &InspectionFormPage::autosave);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &InspectionFormPage::accountChanged);
}

void InspectionFormPage::fillSections()
{
    m_ui->sections->clear();
    for (const domain::FormSection &section : m_sheet->form().sections) {
        auto *item = new QListWidgetItem(m_ui->sections);
        item->setToolTip(inScreenLanguage(section.titleZh, section.titleEn));
    }
}

void InspectionFormPage::refreshAll()
{
    showScore();
    showSections();
    showProblemList();
    if (m_items->section() >= 0)
        m_items->refresh(m_checked);
    if (m_sheet->opened().revised)
        showRevision();
}

/// Counts as "answered/asked" and a mark: errors before everything, then complete.
void InspectionFormPage::showSections()
{
    const auto &sections = m_sheet->form().sections;
    for (int row = 0; row < m_ui->sections->count(); ++row) {
        const domain::FormSection &section = sections[size_t(row)];
        const domain::FormProgress &progress = m_sheet->progress()[size_t(row)];
        const bool done = progress.answered == progress.asked;
        const QString counts = progress.asked == 0 ? tr("not asked") : u"%1/%2"_s.arg(progress.answered).arg(progress.asked);
        const QString errors = progress.problems > 0 ? u"  "_s + tr("%n error(s)", nullptr, progress.problems) : QString();
        const QString text = section.code + u"  "_s + inScreenLanguage(section.titleZh, section.titleEn) + u'\n' + counts + errors;
        QListWidgetItem *item = m_ui->sections->item(row);
        if (item->text() == text)
            continue;
        item->setText(text);
        item->setIcon(widgets::icon(progress.problems > 0 ? u"error"_s : done ? u"ok"_s : u"edit"_s));
    }
}

void InspectionFormPage::showScore()
{
    const domain::ScoreRange &range = m_sheet->range();
    m_ui->range->setText(rangeText(range));
    m_ui->range->repaint(); // at once: laying out the cards anew may take a frame, and the eye waits for this
    m_ui->lines->setText(scoreTable(*m_sheet, palette()));
    m_ui->grades->setText(gradesText(range));
    m_ui->open->setText(openText(*m_sheet));
}

void InspectionFormPage::showSection(int section)
{
    if (section < 0)
        return;
    m_items->showSection(section, m_ui->problems);
}

int InspectionFormPage::sectionOf(const QString &item) const
{
    const auto &sections = m_sheet->form().sections;
    const auto found = std::find_if(sections.begin(), sections.end(), [&item](const domain::FormSection &section) {
        return std::any_of(section.items.begin(), section.items.end(), [&item](const domain::FormItem &one) { return one.code == item; });
    });
    return found == sections.end() ? -1 : int(found - sections.begin());
}

/// An empty code is what belongs to no item: the reason of a revision, or the day.
void InspectionFormPage::visit(const QString &item)
{
    const int section = sectionOf(item);
    if (section < 0) {
        (m_sheet->opened().revised ? static_cast<QWidget *>(m_ui->reason) : m_ui->day)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->sections->setCurrentRow(section);
    if (ItemCard *card = m_items->card(item)) {
        m_items->reveal(*card);
        card->visit();
    }
}

void InspectionFormPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_sheet)
        return;
    m_ui->retranslateUi(this);
    fillSections();
    showHead();
    refreshAll();
    const int section = std::max(0, m_items->section());
    const QString item = m_items->current() ? m_items->current()->item().code : QString();
    const QSignalBlocker quiet(m_ui->sections);
    m_ui->sections->setCurrentRow(section);
    showSection(section);
    if (!item.isEmpty())
        visit(item);
}

} // namespace chengcai::gui
