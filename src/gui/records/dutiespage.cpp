// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/dutiespage.h"

#include "base/money.h"
#include "gui/reports/documentpreview.h"
#include "report/trainingreport.h"
#include "services/desk.h"
#include "services/rulebooks.h"
#include "ui_dutiespage.h"

#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::DutyLine;

namespace {

QString html(const QString &text)
{
    return text.toHtmlEscaped();
}

QString dutyHtml(const DutyLine &line)
{
    return u"<li>%1<br><i>%2</i></li>"_s.arg(html(line.text), html(line.basis));
}

QString indicatorHtml(const DutyLine &line)
{
    QStringList remarks;
    if (line.veto)
        remarks << DutiesPage::tr("one star at once");
    for (const QString &remark : {line.severity, line.period, line.evidence}) {
        if (!remark.isEmpty())
            remarks << remark;
    }
    return u"<tr><td>%1</td><td align=\"right\"><b>%2</b></td><td>%3<br>%4<br><i>%5</i></td></tr>"_s.arg(html(line.code), html(base::formatPoints(line.pointsCenti, true)), html(line.text), html(remarks.join(u" · "_s)), html(line.basis));
}

} // namespace

DutiesPage::DutiesPage(const Context &context, domain::PartyKind kind, QWidget *parent) : Page(parent), m_context(context), m_ui(std::make_unique<Ui::DutiesPage>())
{
    m_ui->setupUi(this);
    fillKinds();
    m_ui->kind->setCurrentIndex(int(kind));
    connect(m_ui->kind, &QComboBox::activated, this, [this] {
        fill();
        emit titleChanged();
    });
    connect(m_ui->search, &widgets::FilterEdit::filterChanged, this, &DutiesPage::fill);
    connect(m_ui->print, &QPushButton::clicked, this, &DutiesPage::exportCurrent);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (news.ruleBooks || news.everything)
            refresh();
    });
    refresh();
}

DutiesPage::~DutiesPage() = default;

QString DutiesPage::title() const
{
    return tr("Duties: %1").arg(domain::partyKindLabel(kind()));
}

void DutiesPage::activate()
{
    m_ui->search->setFocus();
}

void DutiesPage::focusFilter()
{
    m_ui->search->setFocus();
}

domain::PartyKind DutiesPage::kind() const
{
    return domain::PartyKind(m_ui->kind->currentData().toInt());
}

void DutiesPage::setKind(domain::PartyKind kind)
{
    m_ui->kind->setCurrentIndex(int(kind));
    fill();
    emit titleChanged();
}

void DutiesPage::fillKinds()
{
    m_ui->kind->clear();
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
}

void DutiesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int chosen = m_ui->kind->currentIndex();
    m_ui->retranslateUi(this);
    fillKinds();
    m_ui->kind->setCurrentIndex(chosen);
    fill();
    emit titleChanged();
}

void DutiesPage::refresh()
{
    m_context.desk
        .read(QString(), [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<domain::RuleBook> { return services::rulingRuleBook(reader, today); })
        .then(this, [this](const base::Result<domain::RuleBook> &book) {
            if (!book)
                return;
            m_book = *book;
            fill();
        });
}

void DutiesPage::fill()
{
    if (!m_book)
        return;
    const auto lines = services::dutyLines(*m_book, kind(), m_ui->search->text());
    QString text;
    for (const DutyLine::Sort sort : {DutyLine::Sort::Duty, DutyLine::Sort::Costs, DutyLine::Sort::Earns}) {
        QString part;
        for (const DutyLine &line : lines) {
            if (line.sort == sort)
                part += sort == DutyLine::Sort::Duty ? dutyHtml(line) : indicatorHtml(line);
        }
        if (part.isEmpty())
            continue;
        text += u"<h3>%1</h3>"_s.arg(html(services::dutySortLabel(sort)));
        text += sort == DutyLine::Sort::Duty ? u"<ol>%1</ol>"_s.arg(part) : u"<table cellpadding=\"5\" cellspacing=\"0\">%1</table>"_s.arg(part);
    }
    m_ui->text->setHtml(text.isEmpty() ? u"<p>%1</p>"_s.arg(html(tr("Nothing has “%1” in it.").arg(m_ui->search->text()))) : text);
    m_ui->summary->setText(tr("%n line(s) under the rules: %1", nullptr, int(lines.size())).arg(domain::inScreenLanguage(m_book->titleZh, m_book->titleEn) + u' ' + m_book->version));
}

void DutiesPage::exportCurrent()
{
    auto *dialog = new DocumentPreview(
        m_context.desk, title(), title(),
        [kind = kind(), search = m_ui->search->text(), &clock = m_context.desk.clock()](const services::Reader &reader) -> base::Result<report::Document> {
            return report::gatherDuties(reader, kind, search, clock.today(), clock);
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
