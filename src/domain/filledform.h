// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "domain/evaluator.h"
#include "domain/formanswers.h"

namespace chengcai::domain {

/// What stops a form from being submitted; saving is never stopped.
struct FormProblem {
    QString code;    ///< "FRM-1…"
    QString item;
    QString message;
};

/// How one row of a table stands to the deadline of an item.
struct DeadlineRow {
    enum class State : quint8 { NoEvent, Open, Kept, Broken }; ///< Open: not done yet, and still in time
    State state = State::NoEvent;
    QString project;  ///< first cell of the row
    QDate from;
    QDate to;
    QDate due;        ///< atMost: the last day in time; atLeast: the first day that is late enough
    int days = 0;     ///< counted in the unit of the deadline; up to `to`, or to the day of the inspection while open
    bool calendarMissing = false; ///< a year without a holiday calendar: weekdays were assumed
};

/// A finding or praise that an answer proposes.
struct Proposal {
    QString item;
    QString choice;
    Outcome outcome;
    QString narrative;
    std::vector<Evidence> evidence;
    bool operator==(const Proposal &) const = default;
};

/// Whether the answer must be justified in writing: by the template, or because it is a finding.
[[nodiscard]] bool needsNarrative(const Choice &choice);

/// Answered and asked items, and problems, of a section or a form.
struct FormProgress {
    int answered = 0;
    int asked = 0;
    int problems = 0;
};

/// The form's own percentage: earned of the weight of what was answered and applies. Display only; never a score.
struct FormShare {
    qint64 earned = 0;   ///< weight × share, in hundredths of a weight point
    qint64 answered = 0; ///< weight × 100
    qint64 open = 0;     ///< weight × 100 of what is not answered
};

/// A template with answers in it, on one day: what is asked, what answers itself, what is wrong and what it would bring about.
/// Pure; keeps references to the template and the calendar.
class FilledForm
{
public:
    FilledForm(const FormTemplate &form, Answers answers, QDate day, const base::WorkingCalendar &calendar);

    [[nodiscard]] const FormTemplate &form() const { return m_form; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    [[nodiscard]] Answer answer(const QString &item) const { return m_answers.value(item); }

    /// Maybe: it depends on an item that is still open.
    enum class Asked : quint8 { No, Maybe, Yes };
    [[nodiscard]] Asked asked(const FormItem &item) const;
    /// The choice in force: the one chosen, or the one a bound or a deadline gives; null while open or not a choice.
    [[nodiscard]] const Choice *choice(const FormItem &item) const;
    [[nodiscard]] bool isAnswered(const FormItem &item) const;
    /// Rows of the deadline's table, shown as the computation; empty for other items.
    [[nodiscard]] std::vector<DeadlineRow> computation(const FormItem &item) const;

    /// In the order of the form: what is missing, out of range, without the remark or evidence its answer needs, and narratives that
    /// are empty, too short, the question again, or the same as that of another item.
    [[nodiscard]] std::vector<FormProblem> problems() const;
    /// That a required item that is asked has no answer.
    [[nodiscard]] std::optional<FormProblem> missing(const FormItem &item) const;
    /// Only what is wrong with what has been typed, not what is still missing.
    [[nodiscard]] std::vector<FormProblem> problems(const FormItem &item) const;
    [[nodiscard]] FormProgress progress(const FormSection &section) const;
    [[nodiscard]] FormProgress progress() const;
    [[nodiscard]] FormShare share() const;

    /// Findings and praise of the asked items, in the order of the form.
    [[nodiscard]] std::vector<Proposal> proposals() const;
    /// Every outcome an open item (asked, or perhaps asked) could still have.
    [[nodiscard]] std::vector<std::vector<const Choice *>> openChoices() const;

private:
    [[nodiscard]] const Choice *deadlineChoice(const FormItem &item) const;
    [[nodiscard]] const Choice *boundChoice(const FormItem &item) const;
    [[nodiscard]] DeadlineRow deadlineRow(const Deadline &deadline, const FormItem &table, const QStringList &cells) const;
    [[nodiscard]] Asked holds(const Condition &condition, int before) const;
    void checkTyped(const FormItem &item, std::vector<FormProblem> &problems) const;
    void checkRows(const FormItem &item, std::vector<FormProblem> &problems) const;
    void checkNarrative(const FormItem &item, const Choice &choice, std::vector<FormProblem> &problems) const;

    const FormTemplate &m_form;
    Answers m_answers;
    QDate m_day;
    const base::WorkingCalendar &m_calendar;
    struct Placed {
        const FormItem *item = nullptr;
        int order = 0;
    };
    QHash<QString, Placed> m_items;
    QMap<QString, QString> m_remarkKeys;
};

/// Why a text is no narrative of its own, empty if it is one: too short, or only repeats one of the given texts.
[[nodiscard]] QString narrativeProblem(const QString &narrative, int minimum, const QStringList &copies);

/// What the answers do to the rating: as answered so far, and the bounds while items are open. Findings count from `asOf`.
struct ScoreRange {
    Rating before;   ///< without this form
    Rating sure;     ///< with what has been answered
    int bestCenti = 0;
    int worstCenti = 0;
    Grade bestGrade = Grade::U;
    Grade worstGrade = Grade::U;
};
[[nodiscard]] ScoreRange scoreRange(const RuleBook &book, const EvaluationInput &known, QDate asOf, const FilledForm &filled);

} // namespace chengcai::domain
