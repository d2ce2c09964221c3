// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/partypage.h"

#include "base/dates.h"
#include "base/money.h"
#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "ui_partypage.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::Explanation;
using widgets::HistoryEvent;

namespace {

constexpr int ShownEvents = 8;
constexpr int ShownAudit = 500;
constexpr int HistoryYears = 3;

int halfStars(const domain::Rating &rating)
{
    return rating.grade == domain::Grade::U ? widgets::StarRating::NotRated : rating.stars * 2;
}

/// What stands at the axis: the code and the short name, not the whole sentence.
QString barLabel(const domain::ScoreLine &line, const domain::RuleBook &book, bool chinese)
{
    switch (line.type) {
    case domain::LineType::Base: return PartyPage::tr("Base");
    case domain::LineType::BonusCap: return PartyPage::tr("Bonus cap");
    case domain::LineType::Ceiling: return PartyPage::tr("Ceiling");
    case domain::LineType::Clamp: return PartyPage::tr("Limit 0–100");
    case domain::LineType::IndicatorCap: return PartyPage::tr("Cap %1").arg(line.indicator);
    case domain::LineType::Fact:
    case domain::LineType::Duplicate: break;
    }
    const domain::Indicator *indicator = book.indicator(line.indicator);
    return indicator ? line.indicator + u' ' + (chinese ? indicator->nameZh : indicator->nameEn) : line.indicator;
}

HistoryEvent::Kind eventKind(const domain::CreditFact &fact, const domain::RuleBook &book)
{
    if (fact.origin == domain::FactOrigin::Inspection)
        return HistoryEvent::Kind::Inspection;
    const domain::Indicator *indicator = book.indicator(fact.indicator);
    return indicator && indicator->polarity == domain::Polarity::Positive ? HistoryEvent::Kind::Commendation : HistoryEvent::Kind::Penalty;
}

std::vector<HistoryEvent> historyEvents(const Explanation &explanation, const std::vector<domain::RuleBook> &books, QDate from, QDate to, bool chinese)
{
    std::vector<HistoryEvent> events;
    const auto inside = [from, to](QDate day) { return day.isValid() && from <= day && day <= to; };
    for (const domain::CreditFact &fact : explanation.facts) {
        if (fact.withdrawn || !inside(fact.effectiveOn))
            continue;
        const domain::Indicator *indicator = explanation.ruleBook.indicator(fact.indicator);
        const QString name = indicator ? (chinese ? indicator->nameZh : indicator->nameEn) : QString();
        events.push_back({eventKind(fact, explanation.ruleBook), fact.effectiveOn, QString(fact.indicator + u' ' + name + u"  "_s + fact.decisionNo).trimmed(),
                          fact.id.value()});
    }
    for (const domain::Listing &listing : explanation.listings) {
        if (inside(listing.from))
            events.push_back({HistoryEvent::Kind::Listing, listing.from, domain::listKindLabel(listing.kind) + u"  "_s + listing.decisionNo, 0});
    }
    for (const domain::RuleBook &book : books) {
        if (book.status == domain::RuleBookStatus::Adopted && inside(book.effectiveFrom))
            events.push_back({HistoryEvent::Kind::RuleChange, book.effectiveFrom, (chinese ? book.titleZh : book.titleEn) + u' ' + book.version, 0});
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return events;
}

/// How long somebody is or was responsible; empty while nothing of it is known.
QString period(const domain::ResponsiblePerson &person)
{
    using base::dayText;
    if (person.from.isValid() && person.until.isValid())
        return u"  "_s + PartyPage::tr("%1 to %2").arg(dayText(person.from), dayText(person.until));
    if (person.until.isValid())
        return u"  "_s + PartyPage::tr("until %1").arg(dayText(person.until));
    return person.from.isValid() ? QString(u"  "_s + PartyPage::tr("since %1").arg(dayText(person.from))) : QString();
}

} // namespace

PartyPage::PartyPage(const Context &context, Preferences &preferences, domain::PartyId party, QWidget *parent)
    : Page(parent), m_context(context), m_preferences(preferences), m_party(party), m_ui(std::make_unique<Ui::PartyPage>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->name->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_ui->name->setFont(big);
    m_ui->score->setFont(big);
    m_ui->stars->setStarSize(22);
    m_ui->knownAt->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_ui->overviewLayout->setStretch(0, 1);
    m_ui->overviewLayout->setStretch(1, 1);
    const QDate today = m_context.desk.clock().today();
    m_ui->asOf->setDate(today);
    m_ui->from->setDate(today.addYears(-HistoryYears));
    m_ui->to->setDate(today);
    m_ui->book->setVisible(false);
    m_ui->bookLabel->setVisible(false);
    setUpTables();
    connectAll();
    load();
}

PartyPage::~PartyPage() = default;

QString PartyPage::title() const
{
    return m_loaded ? m_loaded->explanation.party.name : tr("Party");
}

void PartyPage::setUpTables()
{
    m_facts = new models::FactModel(models::factColumns(), [](const models::FactRow &row) { return row.fact.id.value(); }, this);
    m_lines = new models::LineModel(models::lineColumns(), [](const models::LineRow &row) { return row.line.fact.value(); }, this);
    m_audit = new models::AuditModel(models::auditColumns(), [](const services::AuditRow &row) { return row.receivedNo; }, this);
    m_listings = new models::ListingModel(models::listingColumns(), [](const domain::Listing &row) { return row.id.value(); }, this);
    m_checks = new models::CheckModel(models::checkColumns(), models::checkKey, this);
    m_records = new models::RecordModel(models::belongingColumns(), [](const services::RecordLine &row) { return row.record.id.value(); }, this);
    m_next = new models::EventModel(models::eventColumns(), [](const domain::FutureEvent &row) { return row.date.toJulianDay(); }, this);
    m_without = new models::WhatIfModel([this] { simulateNow(); }, this);
    m_ui->facts->setModel(m_facts);
    m_ui->facts->setDefaultWidths({34, 9, 13, 13, 20, 22, 20, 12, 13, 13, 40, 16});
    m_ui->audit->setModel(m_audit);
    m_ui->audit->setDefaultWidths({7, 20, 14, 22, 9, 60, 18});
    m_ui->listings->setModel(m_listings);
    m_ui->listings->setDefaultWidths({14, 13, 13, 13, 24, 22, 40});
    m_ui->records->setModel(m_records);
    m_ui->records->setDefaultWidths({44, 24, 24, 12});
    m_ui->checks->setModel(m_checks);
    m_ui->checks->setDefaultWidths({13, 14, 22, 46, 14, 24});
    for (QTableView *view : {m_ui->nextEvents, m_ui->lines}) {
        view->verticalHeader()->hide();
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setAlternatingRowColors(true);
        view->setTabKeyNavigation(false);
    }
    m_ui->nextEvents->setModel(m_next);
    m_ui->nextEvents->horizontalHeader()->setStretchLastSection(true);
    m_ui->lines->setModel(m_lines);
    m_ui->lines->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void PartyPage::connectAll()
{
    connect(m_ui->amend, &QPushButton::clicked, this, [this] { emit amendPartyRequested(m_party); });
    connect(m_ui->recordFact, &QPushButton::clicked, this, [this] { emit newFactRequested(m_party); });
    connect(m_ui->inspect, &QPushButton::clicked, this, &PartyPage::beginInspection);
    connect(m_ui->records, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit recordRequested(m_records->at(index).record.id); });
    auto *more = new QMenu(this);
    m_ui->more->setMenu(more);
    connect(more, &QMenu::aboutToShow, this, [this, more] { fillMoreMenu(*more); });
    connect(m_ui->asOf, &QDateEdit::dateChanged, this, &PartyPage::load);
    connect(m_ui->knownAt, &QLineEdit::editingFinished, this, &PartyPage::load);
    connect(m_ui->from, &QDateEdit::dateChanged, this, &PartyPage::load);
    connect(m_ui->to, &QDateEdit::dateChanged, this, &PartyPage::load);
    connect(m_ui->whatIf, &QCheckBox::toggled, this, &PartyPage::setWhatIf);
    connect(m_ui->book, &QComboBox::activated, this, &PartyPage::simulateNow);
    connect(m_ui->waterfall, &widgets::WaterfallChart::lineActivated, this, &PartyPage::showFactOf);
    connect(m_ui->waterfall, &widgets::WaterfallChart::lineSelected, this, [this](int line) {
        if (!m_ui->whatIf->isChecked())
            m_ui->lines->selectRow(line);
    });
    connect(m_ui->history, &widgets::ScoreHistoryChart::eventActivated, this, [this](qint64 fact) {
        m_ui->tabs->setCurrentWidget(m_ui->factsTab);
        for (int row = 0; row < m_facts->rowCount(); ++row) {
            if (m_facts->index(row, 0).data(models::KeyRole).toLongLong() == fact)
                m_ui->facts->selectRow(row);
        }
    });
    connect(m_ui->exportWaterfall, &QPushButton::clicked, this, [this] { exportChart(m_ui->waterfall); });
    connect(m_ui->exportHistory, &QPushButton::clicked, this, [this] { exportChart(m_ui->history); });
    connect(m_ui->amendFact, &QPushButton::clicked, this, [this] {
        if (const auto fact = selectedFact())
            emit amendFactRequested(fact->id);
    });
    connect(m_ui->facts, &widgets::ListView::rowActivated, m_ui->amendFact, &QPushButton::click);
    connect(m_ui->checks, &widgets::ListView::rowActivated, this, &PartyPage::openCheck);
    connect(m_ui->confirmFact, &QPushButton::clicked, this, &PartyPage::confirmFact);
    m_ui->objection->setPopupMode(QToolButton::InstantPopup);
    m_ui->objection->setMenu(new QMenu(m_ui->objection));
    connect(m_ui->objection->menu(), &QMenu::aboutToShow, this, &PartyPage::fillObjectionMenu);
    connect(m_ui->withdrawFact, &QPushButton::clicked, this, &PartyPage::withdrawFact);
    connect(m_ui->showEvidence, &QPushButton::clicked, this, &PartyPage::showEvidence);
    connect(m_ui->facts->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartyPage::updateFactButtons);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &PartyPage::updateFactButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        const bool mine = std::find(news.parties.begin(), news.parties.end(), m_party) != news.parties.end();
        if (mine || news.everything || news.ruleBooks || news.inspections || news.cases)
            load();
    });
}

void PartyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_facts->setColumns(models::factColumns());
    m_without->setColumns(models::factColumns());
    m_lines->setColumns(models::lineColumns());
    m_audit->setColumns(models::auditColumns());
    m_listings->setColumns(models::listingColumns());
    m_checks->setColumns(models::checkColumns());
    m_records->setColumns(models::belongingColumns());
    m_next->setColumns(models::eventColumns());
    load();
}

services::Moment PartyPage::moment() const
{
    return {m_ui->asOf->date(), QDate::fromString(m_ui->knownAt->text(), Qt::ISODate)};
}

void PartyPage::refresh()
{
    load();
}

void PartyPage::load()
{
    const QString known = m_ui->knownAt->text().trimmed();
    if (!known.isEmpty() && !QDate::fromString(known, Qt::ISODate).isValid()) {
        emit message(Severity::Warning, tr("“%1” is not a date. Write year-month-day, such as 2026-03-05, or leave it empty for now.").arg(known), {});
        return;
    }
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(),
              [party = m_party, moment = moment(), today = m_context.desk.clock().today(), from = m_ui->from->date(), to = m_ui->to->date()](
                  const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  auto explanation = services::explain(reader, party, moment);
                  if (!explanation)
                      return explanation.error();
                  Loaded loaded;
                  loaded.explanation = std::move(*explanation);
                  const domain::PartyId id = loaded.explanation.party.id;
                  if (auto next = services::nextEvents(reader, id, moment.asOf, ShownEvents))
                      loaded.next = std::move(*next);
                  if (auto points = services::history(reader, id, from, to, moment.knownAt))
                      loaded.history = std::move(*points);
                  loaded.audit = services::auditTrailOf(reader, id, ShownAudit);
                  loaded.persons = services::personsOf(reader, id);
                  loaded.books = services::allRuleBooks(reader);
                  loaded.predecessors = services::predecessorsOf(reader, id);
                  loaded.succession = services::successionOf(reader, id);
                  loaded.openCases = services::openCasesAbout(reader, id);
                  loaded.duplicates = services::duplicatesOf(reader, id);
                  loaded.checks = services::checksOf(reader, id, today);
                  loaded.records = services::recordsOf(reader, id, today);
                  loaded.published = services::publishedRating(reader, loaded.explanation.party);
                  loaded.mutual = services::mutualFigure(reader, loaded.explanation);
                  return loaded;
              })
        .then(this, [this, generation](base::Result<Loaded> loaded) {
            if (generation != m_generation)
                return;
            if (loaded)
                show(std::move(*loaded));
            else
                emit message(Severity::Error, loaded.error().message, loaded.error().code);
        });
}

void PartyPage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    showHead();
    showMutual();
    showOverview();
    fillBooks();
    if (m_ui->whatIf->isChecked())
        simulateNow();
    else
        showWhy(m_loaded->explanation);
    showHistory();
    showTables();
    updateFactButtons();
    emit titleChanged();
}

void PartyPage::showHead()
{
    const Explanation &explanation = m_loaded->explanation;
    const bool rated = explanation.rating.grade != domain::Grade::U;
    m_ui->name->setText(explanation.party.name);
    m_ui->identifier->setText(domain::partyKindLabel(explanation.party.kind) + u"   "_s + explanation.party.identifier);
    m_ui->grade->setGrade(explanation.rating.grade);
    m_ui->stars->setHalfStars(halfStars(explanation.rating));
    m_ui->score->setText(rated ? base::formatPoints(explanation.rating.scoreCenti) : tr("not rated"));
    const auto &published = m_loaded->published;
    m_ui->published->setVisible(bool(published));
    if (published)
        m_ui->published->setText(tr("Live, on that day. Published for %1: %2 %3 %4 (%5)")
                                     .arg(published->record.text("period"), domain::gradeName(published->row.grade), QString(published->row.stars, QChar(0x2605)),
                                          base::formatPoints(published->row.scoreCenti), published->record.number));
    int lists = 0;
    for (const domain::Listing &listing : explanation.listings) {
        if (listing.contains(explanation.moment.asOf))
            lists |= 1 << int(listing.kind);
    }
    m_ui->lists->setLists(lists);
    const domain::RuleBook &book = explanation.ruleBook;
    m_ui->rules->setText(tr("Rules: %1 (%2)").arg((m_preferences.isChinese() ? book.titleZh : book.titleEn) + u' ' + book.version,
                                                 services::ruleBookFingerprint(book)));
}

/// Beside the score and never part of it.
void PartyPage::showMutual()
{
    const auto &mutual = m_loaded->mutual;
    m_ui->mutual->setVisible(mutual.has_value());
    if (!mutual)
        return;
    QString text = tr("Mutual reviews %1: average %2 of %n review(s)", nullptr, mutual->count).arg(mutual->quarter, base::formatPoints(mutual->averageCenti));
    if (mutual->withCenti)
        text += u" · "_s + tr("second figure with them at %1 %: %2 (score, stars and grade do not change)").arg(mutual->weightPercent).arg(base::formatPoints(*mutual->withCenti));
    m_ui->mutual->setText(text);
}

void PartyPage::showOverview()
{
    const Explanation &explanation = m_loaded->explanation;
    const domain::Party &party = explanation.party;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + value);
    };
    add(tr("District: "), services::regionName(party.region));
    add(tr("Address: "), party.address);
    add(tr("Legal representative: "), party.legalRepresentative);
    add(tr("Contact: "), QString(party.contact + u' ' + party.phone).trimmed());
    add(tr("Category: "), party.category);
    if (const auto &gone = m_loaded->succession)
        add(tr("Status: "), tr("gave way to %1 %2 (%3)").arg(gone->to.name, gone->to.identifier, gone->why()));
    else
        add(tr("Status: "), domain::partyStatusLabel(party.status));
    add(tr("English name: "), party.nameEn);
    add(tr("Former names: "), party.formerNames.join(u"; "_s));
    add(tr("Accepted although its check fails: "), party.identifierReason);
    add(tr("Notes: "), party.notes);
    for (const services::Succession &one : m_loaded->predecessors)
        add(tr("Answers for: "), tr("%1  %2 (%3)").arg(one.from.name, one.from.identifier, one.why()));
    for (const services::PartyDuplicate &duplicate : m_loaded->duplicates)
        add(tr("Perhaps the same party: "), duplicate.party.name + u"  "_s + duplicate.party.identifier + u" ("_s + duplicate.why + u')');
    m_ui->registerText->setText(lines.join(u'\n'));

    QStringList why;
    for (size_t i = 0; i < explanation.texts.size(); ++i) {
        const domain::ScoreLine &line = explanation.rating.lines[i];
        why.append(base::formatPoints(line.pointsCenti, line.type != domain::LineType::Base) + u"  "_s + explanation.texts[i]);
    }
    if (explanation.rating.veto)
        why.append(tr("A veto fact is active: one star, whatever the score."));
    if (explanation.rating.onBlackList)
        why.append(tr("On the black list: grade D."));
    m_ui->whyText->setText(why.join(u'\n'));

    QStringList persons;
    for (const domain::ResponsiblePerson &person : m_loaded->persons)
        persons.append(person.name + u" · "_s + person.role + period(person));
    m_ui->personsText->setText(persons.isEmpty() ? tr("None recorded") : persons.join(u'\n'));
    m_next->setRows(m_loaded->next);
    m_ui->nextEvents->resizeColumnsToContents();
}

void PartyPage::showWhy(const Explanation &explanation)
{
    const bool chinese = m_preferences.isChinese();
    std::vector<QString> labels;
    for (const domain::ScoreLine &line : explanation.rating.lines)
        labels.push_back(barLabel(line, explanation.ruleBook, chinese));
    m_ui->waterfall->setSimulation(m_ui->whatIf->isChecked());
    m_ui->waterfall->setLines(explanation.rating.lines, labels, explanation.texts);
    m_lines->setRows(models::lineRows(explanation));
}

void PartyPage::showHistory()
{
    const Explanation &explanation = m_loaded->explanation;
    const domain::KindRules &rules = explanation.ruleBook.rules(explanation.party.kind);
    const QDate from = m_ui->from->date();
    const QDate to = m_ui->to->date();
    m_ui->history->setHistory(m_loaded->history, historyEvents(explanation, m_loaded->books, from, to, m_preferences.isChinese()), to, rules.bands,
                              rules.gradeByStars);
}

void PartyPage::showTables()
{
    const auto rows = models::factRows(m_loaded->explanation, m_preferences.isChinese());
    m_facts->setRows(rows);
    m_without->setRows(rows);
    m_audit->setRows(m_loaded->audit);
    m_listings->setRows(m_loaded->explanation.listings);
    m_checks->setRows(m_loaded->checks);
    m_records->setRows(m_loaded->records);
}

void PartyPage::openCheck()
{
    const QModelIndex index = m_ui->checks->currentIndex();
    if (!index.isValid())
        return;
    struct Opener {
        PartyPage &page;
        void operator()(domain::InspectionId id) const { emit page.inspectionRequested(id); }
        void operator()(domain::RectificationId id) const { emit page.rectificationRequested(id); }
        void operator()(domain::CaseId id) const { emit page.caseRequested(id); }
    };
    std::visit(Opener{*this}, m_checks->at(index).record);
}

void PartyPage::fillBooks()
{
    const QString before = m_ui->book->currentText();
    m_ui->book->clear();
    m_ui->book->addItem(tr("The ruling version"), -1);
    for (size_t i = 0; i < m_loaded->books.size(); ++i) {
        const domain::RuleBook &book = m_loaded->books[i];
        if (book.status != domain::RuleBookStatus::Unconfirmed)
            m_ui->book->addItem((m_preferences.isChinese() ? book.titleZh : book.titleEn) + u' ' + book.version, int(i));
    }
    m_ui->book->setCurrentText(before);
}

// ---- what if ----------------------------------------------------------------------------------------------------

void PartyPage::setWhatIf(bool on)
{
    m_ui->book->setVisible(on);
    m_ui->bookLabel->setVisible(on);
    m_ui->whatIfResult->clear();
    m_without->tickAll();
    m_ui->book->setCurrentIndex(0);
    m_ui->lines->setModel(on ? static_cast<QAbstractItemModel *>(m_without) : m_lines);
    m_ui->lines->horizontalHeader()->setSectionResizeMode(0, on ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (on) {
        m_ui->lines->setColumnWidth(0, fontMetrics().averageCharWidth() * 44);
        simulateNow();
    } else if (m_loaded) {
        showWhy(m_loaded->explanation);
    }
}

void PartyPage::simulateNow()
{
    if (!m_loaded || !m_ui->whatIf->isChecked())
        return;
    services::WhatIf assumptions;
    assumptions.without = m_without->left();
    if (const int book = m_ui->book->currentData().toInt(); book >= 0)
        assumptions.ruleBook = m_loaded->books[size_t(book)];
    const int generation = ++m_simulation;
    m_context.desk
        .read(QString(), [party = m_party, moment = moment(), assumptions](const services::Reader &reader,
                                                                         const base::Progress &) { return services::simulate(reader, party, moment, assumptions); })
        .then(this, [this, generation](const base::Result<Explanation> &simulated) {
            if (!simulated || generation != m_simulation || !m_ui->whatIf->isChecked())
                return;
            showWhy(*simulated);
            const int delta = simulated->rating.scoreCenti - m_loaded->explanation.rating.scoreCenti;
            m_ui->whatIfResult->setText(tr("Simulation: %1, grade %2 (%3)")
                                            .arg(base::formatPoints(simulated->rating.scoreCenti), domain::gradeName(simulated->rating.grade),
                                                 base::formatPoints(delta, true)));
        });
}

void PartyPage::showFactOf(int line)
{
    const qint64 fact = m_lines->rows()[size_t(line)].line.fact.value();
    if (fact == 0)
        return;
    m_ui->tabs->setCurrentWidget(m_ui->factsTab);
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        if (m_facts->index(row, 0).data(models::KeyRole).toLongLong() == fact)
            m_ui->facts->selectRow(row);
    }
    m_ui->facts->setFocus();
}

} // namespace chengcai::gui
