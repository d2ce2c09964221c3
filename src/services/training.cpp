// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training.h"

#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/partyscan.h"
#include "store/queries/records.h"
#include "store/queries/registry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::PartyId;
using domain::PartyKind;
using domain::Record;
using domain::RecordType;
using store::RecordQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

using Unit = TrainingFigure::Unit;

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString perMilleText(qint64 perMille)
{
    return QLocale().toString(double(perMille) / 10, 'f', 1);
}

void add(TrainingFigure &figure, TrainingRow row)
{
    if (figure.rows.size() < MostTrainingRows)
        figure.rows.push_back(std::move(row));
}

/// A count that only grows, as it stood at the end of a day.
qint64 countedBy(const std::vector<RecordQueries::StepRow> &steps, const QString &field, QDate day)
{
    qint64 count = 0;
    for (const RecordQueries::StepRow &row : steps) {
        if (row.step.day <= day && row.step.values.contains(field))
            count = std::max(count, row.step.values.value(field).toLongLong());
    }
    return count;
}

/// Gathers the figures of one year.
class Gatherer
{
public:
    Gatherer(const Reader &reader, int year)
        : m_database(reader.database()), m_records(m_database), m_parties(m_database), m_facts(m_database), m_first(year, 1, 1), m_last(year, 12, 31) {}

    void courses();
    void events();
    Result<void> absent(const base::Progress &progress);
    [[nodiscard]] std::vector<TrainingFigure> figures() &&;

private:
    struct Attended {
        int times = 0;
        TrainingRow row;
    };
    [[nodiscard]] bool inYear(QDate day) const { return m_first <= day && day <= m_last; }
    void answers(const Record &record, qint64 answered, qint64 satisfied, QDate day);
    void attendances(const Record &subject, QDate day);
    void attend(const Record &attendance, const Record &subject, QDate day);
    void test(const Record &attendance, const TrainingRow &row);

    const store::Database &m_database;
    RecordQueries m_records;
    store::PartyQueries m_parties;
    store::FactQueries m_facts;
    QDate m_first;
    QDate m_last;
    TrainingFigure m_views{u"views"_s, Text::tr("Views of courses"), Unit::Count, 0, domain::trainingRules().views, true};
    TrainingFigure m_satisfaction{u"satisfaction"_s, Text::tr("Satisfaction"), Unit::PerMille, 0, qint64(domain::trainingRules().satisfactionPercent) * 10, true};
    TrainingFigure m_held{u"events"_s, Text::tr("Events held"), Unit::Count, 0, domain::trainingRules().events, true};
    std::vector<TrainingFigure> m_forms;
    TrainingFigure m_pledges{u"pledges"_s, Text::tr("Pledges signed")};
    TrainingFigure m_scans{u"pledges.scanned"_s, Text::tr("Of them with the signed paper")};
    TrainingFigure m_passed{u"tests.passed"_s, Text::tr("Tests passed")};
    qint64 m_tests = 0;
    qint64 m_answered = 0;
    qint64 m_satisfied = 0;
    std::array<QMap<qint64, Attended>, 4> m_attended; ///< by kind and party
    std::array<qint64, 4> m_registered{};
    std::vector<TrainingFigure> m_absent;
};

void Gatherer::answers(const Record &record, qint64 answered, qint64 satisfied, QDate day)
{
    const auto perMille = satisfactionPerMille(satisfied, answered);
    if (!perMille)
        return;
    m_answered += answered;
    m_satisfied += satisfied;
    add(m_satisfaction, {record.id, {}, recordTitle(record), {}, day, Text::tr("%1 % of %2 answers").arg(perMilleText(*perMille), countText(answered))});
}

void Gatherer::courses()
{
    const QDate before = m_first.addDays(-1);
    for (const Record &course : m_records.ofType(RecordType::Course, MostRecordLines)) {
        const auto steps = m_records.steps(course);
        const auto grown = [&](const QString &field) { return countedBy(steps, field, m_last) - countedBy(steps, field, before); };
        if (const qint64 views = grown(u"views"_s); views > 0) {
            m_views.value += views;
            add(m_views, {course.id, {}, recordTitle(course), {}, course.openedOn, Text::tr("%n view(s) in the year", nullptr, int(views))});
        }
        answers(course, grown(u"answered"_s), grown(u"satisfied"_s), course.openedOn);
        attendances(course, {});
    }
}

void Gatherer::events()
{
    const domain::RecordField *forms = domain::recordField(*domain::recordKind(RecordType::Event), u"form");
    for (const domain::RecordChoice &form : forms->choices)
        m_forms.push_back({u"events."_s + QLatin1StringView(form.code), domain::recordText(form.label)});
    for (const Record &event : m_records.ofType(RecordType::Event, MostRecordLines)) {
        const QDate day = event.day("held_on");
        if (event.state != domain::EventHeld || !inYear(day))
            continue;
        const TrainingRow row{event.id, {}, recordTitle(event), {}, day, domain::recordValueText(*forms, event.text("form"))};
        const auto own = std::find_if(m_forms.begin(), m_forms.end(), [&](const TrainingFigure &form) { return form.code == u"events."_s + event.text("form"); });
        for (TrainingFigure *figure : {&m_held, own == m_forms.end() ? nullptr : &*own}) {
            if (!figure)
                continue;
            ++figure->value;
            add(*figure, row);
        }
        answers(event, event.amount("answered"), event.amount("satisfied"), day);
        attendances(event, day);
    }
}

/// `day` of an event; a course is attended on the day that was recorded.
void Gatherer::attendances(const Record &subject, QDate day)
{
    for (const Record &attendance : m_records.ofSubject(subject.id, RecordType::Attendance)) {
        const QDate on = day.isValid() ? day : attendance.openedOn;
        if (!attendance.withdrawn() && inYear(on))
            attend(attendance, subject, on);
    }
}

void Gatherer::attend(const Record &attendance, const Record &subject, QDate day)
{
    TrainingRow row{attendance.id, {}, recordTitle(subject), {}, day, attendance.text("person")};
    const auto party = attendance.party.isValid() ? m_parties.byId(m_facts.answerable(attendance.party)) : std::nullopt;
    if (party) {
        row.party = party->id;
        row.partyName = party->name;
        Attended &attended = m_attended[size_t(party->kind)][party->id.value()];
        ++attended.times;
        attended.row = {{}, party->id, party->identifier, party->name, day, Text::tr("%n participation(s)", nullptr, attended.times)};
    }
    const auto steps = m_records.steps(attendance);
    const bool scanned = std::any_of(steps.begin(), steps.end(), [](const RecordQueries::StepRow &step) {
        return step.step.act == domain::actNumber(*domain::recordKind(RecordType::Attendance), u"pledge") && !step.step.evidence.empty();
    });
    if (scanned || attendance.text("pledge") == u"1"_s) {
        ++m_pledges.value;
        add(m_pledges, row);
    }
    if (scanned) {
        ++m_scans.value;
        add(m_scans, row);
    }
    test(attendance, row);
}

void Gatherer::test(const Record &attendance, const TrainingRow &row)
{
    if (attendance.text("score").isEmpty())
        return;
    ++m_tests;
    if (attendance.amount("score") < domain::trainingRules().passMark)
        return;
    ++m_passed.value;
    TrainingRow passed = row;
    passed.note = Text::tr("%1: %2 points").arg(attendance.text("person"), attendance.text("score"));
    add(m_passed, std::move(passed));
}

/// Who of the register took part in nothing.
Result<void> Gatherer::absent(const base::Progress &progress)
{
    for (const PartyKind kind : domain::AllPartyKinds)
        m_absent.push_back({u"absent."_s + domain::partyKindName(kind), Text::tr("%1 without a participation").arg(domain::partyKindPlural(kind))});
    qint64 done = 0;
    const auto scanned = store::scanLivingParties(m_database, [&](const store::PartyLine &party) {
        if (++done % 4096 == 0)
            progress.at(done, 0);
        const auto kind = size_t(party.kind);
        ++m_registered[kind];
        if (m_attended[kind].contains(party.id.value()))
            return;
        ++m_absent[kind].value;
        add(m_absent[kind], {{}, party.id, party.identifier, party.name, {}, {}});
    });
    return scanned ? Result<void>() : Result<void>(scanned.error());
}

std::vector<TrainingFigure> Gatherer::figures() &&
{
    std::vector<TrainingFigure> all;
    m_satisfaction.value = satisfactionPerMille(m_satisfied, m_answered).value_or(0);
    m_views.reached = m_views.value >= m_views.whole;
    m_held.reached = m_held.value >= m_held.whole;
    m_satisfaction.reached = m_answered > 0 && m_satisfied * 1000 >= m_satisfaction.whole * m_answered;
    for (TrainingFigure *figure : {&m_views, &m_satisfaction, &m_held})
        all.push_back(std::move(*figure));
    std::move(m_forms.begin(), m_forms.end(), std::back_inserter(all));
    for (const PartyKind kind : domain::AllPartyKinds) {
        const auto &attended = m_attended[size_t(kind)];
        TrainingFigure figure{u"attended."_s + domain::partyKindName(kind), Text::tr("%1 with a participation").arg(domain::partyKindPlural(kind)), Unit::Count, qint64(attended.size()), m_registered[size_t(kind)]};
        for (const Attended &one : attended)
            add(figure, one.row);
        all.push_back(std::move(figure));
    }
    m_scans.whole = m_pledges.value;
    m_passed.whole = m_tests;
    for (TrainingFigure *figure : {&m_pledges, &m_scans, &m_passed})
        all.push_back(std::move(*figure));
    for (size_t kind = 0; kind < m_absent.size(); ++kind) {
        m_absent[kind].whole = m_registered[kind];
        all.push_back(std::move(m_absent[kind]));
    }
    return all;
}

} // namespace

std::optional<int> satisfactionPerMille(qint64 satisfied, qint64 answered)
{
    return answered > 0 ? std::optional(int(satisfied * 1000 / answered)) : std::nullopt;
}

QString satisfactionText(const Record &record)
{
    if (record.type != RecordType::Course && record.type != RecordType::Event)
        return {};
    const auto perMille = satisfactionPerMille(record.amount("satisfied"), record.amount("answered"));
    if (!perMille)
        return {};
    return Text::tr("%1 % of %2 answers; the target is %3 %").arg(perMilleText(*perMille), countText(record.amount("answered")), QString::number(domain::trainingRules().satisfactionPercent));
}

QString trainingFigureText(const TrainingFigure &figure)
{
    const bool share = figure.unit == Unit::PerMille;
    const auto number = [share](qint64 value) { return share ? perMilleText(value) + u" %"_s : countText(value); };
    if (figure.whole < 0)
        return number(figure.value);
    if (figure.target) {
        const QString state = figure.reached ? Text::tr("target reached") : Text::tr("target not reached");
        return Text::tr("%1; target %2: %3").arg(number(figure.value), number(figure.whole), state);
    }
    if (figure.whole == 0)
        return Text::tr("%1 of %2").arg(number(figure.value), number(figure.whole));
    return Text::tr("%1 of %2 (%3 %)").arg(number(figure.value), number(figure.whole), perMilleText(figure.value * 1000 / figure.whole));
}

int trainingShare(const TrainingFigure &figure)
{
    if (figure.whole <= 0)
        return -1;
    return figure.unit == Unit::PerMille ? int(figure.value) : int(std::min<qint64>(1000, figure.value * 1000 / figure.whole));
}

const TrainingFigure *TrainingYear::of(const QString &code) const
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&code](const TrainingFigure &figure) { return figure.code == code; });
    return found == figures.end() ? nullptr : &*found;
}

Result<TrainingYear> trainingYear(const Reader &reader, int year, const base::Progress &progress)
{
    if (!QDate::isValid(year, 1, 1) || year < 2000 || year > 2999)
        return Error{ErrorKind::Usage, u"TRA-040"_s, Text::tr("%1 is no year of the records. Write it as 2026.").arg(year), {}, u"year"_s};
    Gatherer gatherer(reader, year);
    gatherer.courses();
    gatherer.events();
    if (const auto scanned = gatherer.absent(progress); !scanned)
        return scanned.error();
    if (progress.cancelled())
        return Error{ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
    return TrainingYear{year, std::move(gatherer).figures(), store::storeInfo(reader.database())};
}

} // namespace chengcai::services
