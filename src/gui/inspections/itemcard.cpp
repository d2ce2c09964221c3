// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/itemcard.h"

#include "base/money.h"
#include "domain/formcompare.h"
#include "gui/inspections/answereditors.h"
#include "models/inspectionsheet.h"
#include "widgets/evidencestrip.h"
#include "widgets/theme.h"
#include "widgets/typedfields.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::inScreenLanguage;

namespace {

constexpr int CurrentBar = 3;

void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString colored(const QString &text, widgets::MessageColor role, const QPalette &palette)
{
    return u"<font color=\"%1\">%2</font>"_s.arg(widgets::messageColor(role, palette).name(), text.toHtmlEscaped());
}

} // namespace

ItemCard::ItemCard(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
    : QFrame(parent), m_sheet(sheet), m_item(item), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"card."_s + item.code);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus); // a click beside the fields makes it the one that the keys answer
    setAccessibleName(item.code + u' ' + inScreenLanguage(item.textZh, item.textEn));
    m_layout->setContentsMargins(12, 8, 8, 8);
    m_layout->setSpacing(4);
    m_editor = makeAnswerEditor(sheet, item, this);
    buildHead();
    m_help = line(QPalette::PlaceholderText);
    m_depends = line(QPalette::PlaceholderText);
    m_layout->addWidget(m_editor);
    m_effect = line();
    m_previous = line(QPalette::PlaceholderText);
    m_problems = line();
    connect(m_editor, &AnswerEditor::left, this, &ItemCard::left);
}

bool ItemCard::takeKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return m_editor->isEnabled() && m_editor->press(key - Qt::Key_0);
    switch (key) {
    case Qt::Key_N: return m_editor->isEnabled() && m_editor->press(NotApplicable);
    case Qt::Key_Question: toggleHelp(); return true;
    case Qt::Key_Delete: m_editor->clear(); return true;
    default: return false;
    }
}

void ItemCard::offerAnswerOnly()
{
    for (QToolButton *button : {m_remarkButton, m_evidenceButton, m_noteButton})
        button->hide();
    setAcceptDrops(false);
}

void ItemCard::buildHead()
{
    auto *head = new QHBoxLayout;
    auto *code = new QLabel(m_item.code + (m_item.starred ? u" ★"_s : QString()), this);
    if (m_item.starred)
        code->setToolTip(tr("Key item"));
    auto *text = new QLabel(inScreenLanguage(m_item.textZh, m_item.textEn) + (m_item.required ? QString() : u"  "_s + tr("(optional)")), this);
    text->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    code->setFont(bold);
    text->setFont(bold);
    head->addWidget(code, 0, Qt::AlignTop);
    head->addWidget(text, 1, Qt::AlignTop);
    m_remarkButton = tool(u"edit"_s, tr("Remark"), tr("Write a remark (M)"));
    m_evidenceButton = tool(u"evidence"_s, tr("Evidence"), tr("Add evidence (E)"));
    m_noteButton = tool(u"lists"_s, tr("Note"), tr("A note for yourself: printed nowhere, becomes no fact (O)"));
    m_helpButton = tool(u"help"_s, tr("How to check, and the statute"), tr("How to check, and the statute (F1)"));
    m_helpButton->setCheckable(true);
    for (QToolButton *button : {m_remarkButton, m_evidenceButton, m_noteButton, m_helpButton})
        head->addWidget(button, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    connect(m_remarkButton, &QToolButton::clicked, this, &ItemCard::openRemark);
    connect(m_evidenceButton, &QToolButton::clicked, this, &ItemCard::openEvidence);
    connect(m_noteButton, &QToolButton::clicked, this, &ItemCard::openNote);
    connect(m_helpButton, &QToolButton::toggled, this, &ItemCard::showHelp);
}

QToolButton *ItemCard::tool(const QString &icon, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(widgets::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(m_item.code + u' ' + name);
    button->setToolTip(tip);
    button->setMinimumSize(24, 24);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *ItemCard::line(QPalette::ColorRole role)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    label->hide();
    m_layout->addWidget(label);
    return label;
}

domain::Answer ItemCard::answer() const
{
    return m_sheet.answers().value(m_item.code);
}

void ItemCard::refresh(bool missing)
{
    const auto asked = m_sheet.filled().asked(m_item);
    setVisible(asked != domain::FilledForm::Asked::No);
    m_editor->setEnabled(asked == domain::FilledForm::Asked::Yes);
    QStringList items;
    for (const domain::Condition &condition : m_item.askIf)
        items.append(condition.item);
    setTextOf(m_depends, asked == domain::FilledForm::Asked::Maybe ? tr("Whether this is asked depends on %1.").arg(items.join(u", "_s)) : QString());
    m_editor->refresh();
    showEffect();
    showRemark();
    showEvidence();
    showNote();
    showProblems(missing);
}

/// What the answer brings about, with the points of the ruling version; caps show in the preview only.
void ItemCard::showEffect()
{
    const domain::Choice *given = m_item.choices.empty() ? nullptr : m_sheet.filled().choice(m_item);
    if (!given || !given->outcome) {
        setTextOf(m_effect, {});
        return;
    }
    const domain::Indicator *indicator = m_sheet.opened().basis.book.indicator(given->outcome->indicator);
    const bool bad = !given->outcome->praise;
    QStringList parts{given->outcome->indicator};
    if (indicator) {
        const int points = indicator->polarity == domain::Polarity::Positive ? indicator->pointsCenti : -indicator->pointsCenti;
        parts = {base::formatPoints(points, true), indicator->code + u' ' + inScreenLanguage(indicator->nameZh, indicator->nameEn)};
    }
    if (given->outcome->serious)
        parts.append(tr("proposes an investigation"));
    setTextOf(m_effect, colored(u"→ "_s + parts.join(u" · "_s), bad ? widgets::MessageColor::Error : widgets::MessageColor::Success, palette()));
}

widgets::TextField *ItemCard::field(QLabel *label, QString domain::Answer::*text)
{
    auto *made = new widgets::TextField(this);
    label->setBuddy(made);
    made->setLines(2);
    connect(made, &widgets::TextField::typed, this, [this, made, text] {
        domain::Answer now = answer();
        now.*text = made->typedText();
        m_sheet.setAnswer(m_item.code, now);
    });
    connect(made, &widgets::TextField::left, this, &ItemCard::left);
    return made;
}

void ItemCard::insert(QLabel *label, QWidget *made)
{
    const int place = m_layout->indexOf(m_problems);
    m_layout->insertWidget(place, label);
    m_layout->insertWidget(place + 1, made);
    label->show(); // now: whoever asked for it goes on typing in it
    made->show();
    chainTabs(nullptr);
}

void ItemCard::showRemark()
{
    const domain::Choice *given = m_item.choices.empty() ? nullptr : m_sheet.filled().choice(m_item);
    const bool wanted = given && domain::needsNarrative(*given);
    if (!m_remark && !wanted && answer().remark.isEmpty() && !m_remarkOpen)
        return;
    if (!m_remark) {
        m_remarkLabel = new QLabel(this);
        m_remark = field(m_remarkLabel, &domain::Answer::remark);
        m_remark->setObjectName(m_item.code + u".remark"_s);
        insert(m_remarkLabel, m_remark);
    }
    m_remarkLabel->setText(wanted ? tr("Remark * — what was found, where and in which document") : tr("Remark"));
    m_remark->setAccessibleName(m_item.code + u' ' + (wanted ? tr("Remark, required") : tr("Remark")));
    m_remark->setTypedText(answer().remark);
}

void ItemCard::showEvidence()
{
    const domain::Choice *given = m_item.choices.empty() ? nullptr : m_sheet.filled().choice(m_item);
    const bool wanted = given && given->evidence;
    const std::vector<domain::Evidence> files = answer().evidence;
    if (!m_evidence && !wanted && files.empty())
        return;
    const bool fresh = !m_evidence;
    if (fresh) {
        m_evidenceLabel = new QLabel(this);
        m_evidence = new widgets::EvidenceStrip(this);
        connect(m_evidence, &widgets::EvidenceStrip::offered, this, [this](const widgets::OfferedEvidence &evidence) { emit evidenceOffered(m_item.code, evidence); });
        connect(m_evidence, &widgets::EvidenceStrip::viewRequested, this, [this](int index) { emit evidenceRequested(m_item.code, index); });
        connect(m_evidence, &widgets::EvidenceStrip::removeRequested, this, &ItemCard::removeEvidence);
        insert(m_evidenceLabel, m_evidence);
    }
    m_evidenceLabel->setText(wanted ? tr("Evidence *") : tr("Evidence"));
    if (fresh || files != m_shownEvidence)
        m_evidence->setEvidence(files);
    m_shownEvidence = files;
}

void ItemCard::showNote()
{
    if (!m_note && answer().note.isEmpty() && !m_noteOpen)
        return;
    if (!m_note) {
        m_noteLabel = new QLabel(tr("Note, for yourself only"), this);
        m_note = field(m_noteLabel, &domain::Answer::note);
        m_note->setObjectName(m_item.code + u".note"_s);
        m_note->setAccessibleName(m_item.code + u' ' + tr("Note"));
        insert(m_noteLabel, m_note);
    }
    m_note->setTypedText(answer().note);
}

void ItemCard::showProblems(bool missing)
{
    QStringList sentences;
    if (const auto none = missing ? m_sheet.filled().missing(m_item) : std::nullopt)
        sentences.append(none->message);
    for (const domain::FormProblem &problem : m_sheet.problemsOf(m_item.code))
        sentences.append(problem.message);
    QStringList lines;
    for (const QString &sentence : std::as_const(sentences))
        lines.append(colored(u"! "_s + sentence, widgets::MessageColor::Error, palette()));
    setTextOf(m_problems, lines.join(u"<br>"_s));
}

QString ItemCard::helpText() const
{
    const QString help = inScreenLanguage(m_item.helpZh, m_item.helpEn);
    const QString basis = m_item.basis.isEmpty() ? QString() : tr("Basis: %1").arg(m_item.basis);
    return QStringList{help, basis}.filter(QRegularExpression(u"."_s)).join(u'\n');
}

void ItemCard::showHelp(bool on)
{
    const QSignalBlocker quiet(m_helpButton);
    m_helpButton->setChecked(on);
    setTextOf(m_help, on ? (helpText().isEmpty() ? tr("The form gives no help for this item.") : helpText()) : QString());
}

void ItemCard::toggleHelp()
{
    showHelp(m_help->isHidden());
}

QString ItemCard::previousText() const
{
    const services::OpenedForm &opened = m_sheet.opened();
    if (!opened.previous)
        return {};
    const domain::FormItem *then = opened.previousForm.item(m_item.code);
    const domain::Answer before = opened.previous->answers.value(m_item.code);
    if (!then || before.isEmpty())
        return tr("Last time: not asked");
    const domain::Choice *given = then->choices.empty() ? nullptr : m_sheet.previousFilled()->choice(*then);
    const QString said = given ? domain::choiceLabel(given) : domain::answerText(*then, before);
    return before.remark.isEmpty() ? tr("Last time: %1").arg(said) : tr("Last time: %1 — %2").arg(said, before.remark);
}

void ItemCard::showPrevious(bool on)
{
    setTextOf(m_previous, on ? previousText() : QString());
}

void ItemCard::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void ItemCard::visit()
{
    m_editor->entry()->setFocus(Qt::OtherFocusReason);
}

void ItemCard::openRemark()
{
    m_remarkOpen = true;
    showRemark();
    m_remark->setFocus(Qt::OtherFocusReason);
}

void ItemCard::openEvidence()
{
    if (m_evidence) {
        m_evidence->browse();
        return;
    }
    widgets::EvidenceStrip asking(this);
    connect(&asking, &widgets::EvidenceStrip::offered, this, [this](const widgets::OfferedEvidence &evidence) { emit evidenceOffered(m_item.code, evidence); });
    asking.browse();
}

void ItemCard::openNote()
{
    m_noteOpen = true;
    showNote();
    m_note->setFocus(Qt::OtherFocusReason);
}

void ItemCard::removeEvidence(int index)
{
    domain::Answer now = answer();
    now.evidence.erase(now.evidence.begin() + index);
    m_sheet.setAnswer(m_item.code, now);
    showEvidence();
    emit left();
}

QWidget *ItemCard::chainTabs(QWidget *before)
{
    QList<QWidget *> stops = m_editor->stops();
    if (m_remark)
        stops.append(m_remark);
    if (m_evidence)
        stops += m_evidence->stops();
    if (m_note)
        stops.append(m_note);
    for (QToolButton *button : {m_remarkButton, m_evidenceButton, m_noteButton, m_helpButton})
        stops.append(button);
    for (QWidget *stop : std::as_const(stops)) {
        if (before)
            setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void ItemCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_current)
        QPainter(this).fillRect(0, 0, CurrentBar, height(), palette().color(QPalette::Link));
}

void ItemCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!widgets::offeredEvidence(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ItemCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit evidenceOffered(m_item.code, widgets::offeredEvidence(event->mimeData()));
}

} // namespace chengcai::gui
