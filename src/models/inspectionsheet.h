// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/openedform.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace chengcai::models {

/// One row of the live score: signed points of a section, or a remainder. The points of the rows before the first total add up to it.
struct PreviewLine {
    enum class Kind : quint8 { Before, Section, Limits, Sure };
    Kind kind = Kind::Before;
    QString section;      ///< code, for Section
    int findings = 0;
    int praise = 0;
    int pointsCenti = 0;  ///< Before and Sure: the score
};

/// A form being filled: the answers as they stand on the screen, what follows from them, and which of it has been kept. The page and its
/// cards read and write only this; it never touches the store. Window's thread.
class InspectionSheet : public QObject
{
    Q_OBJECT
public:
    InspectionSheet(services::OpenedForm opened, services::InspectionDraft draft, QObject *parent);

    [[nodiscard]] const services::OpenedForm &opened() const { return m_opened; }
    [[nodiscard]] const domain::FormTemplate &form() const { return m_opened.form.form; }
    [[nodiscard]] const services::InspectionDraft &draft() const { return m_draft; }
    [[nodiscard]] const domain::Answers &answers() const { return m_draft.input.answers; }
    /// What the answers amount to as of the last recomputation.
    [[nodiscard]] const domain::FilledForm &filled() const { return *m_filled; }
    [[nodiscard]] const domain::ScoreRange &range() const { return m_range; }
    /// What is wrong with what stands in an item, as FilledForm::problems(item); computed once for everyone who shows it.
    [[nodiscard]] const std::vector<domain::FormProblem> &problemsOf(const QString &item) const;
    /// By section, as FilledForm::progress(section).
    [[nodiscard]] const std::vector<domain::FormProgress> &progress() const { return m_progress; }
    /// Before, the sections with findings or praise, what caps and limits take or give, and the sum as answered so far.
    [[nodiscard]] std::vector<PreviewLine> preview() const;
    /// The previous inspection as a filled form; null if there is none.
    [[nodiscard]] const domain::FilledForm *previousFilled() const { return m_previous.get(); }
    /// The answers of the inspection that is revised; empty for a new one.
    [[nodiscard]] domain::Answers original() const;

    void setAnswer(const QString &item, const domain::Answer &answer);
    void setDay(QDate day);
    void setPlace(const QString &place);
    void setReason(const QString &reason);
    void setFocusItem(const QString &item) { m_draft.focus = item; }
    /// Other content for the same subject: a draft that is recovered.
    void replace(const services::InspectionDraft &draft);

    /// Counts every change: whoever keeps the draft remembers the number it has kept.
    [[nodiscard]] int revision() const { return m_revision; }

signals:
    void edited();     ///< something is typed or chosen: at once
    void recomputed(); ///< after the event that changed something, once
    void replaced();   ///< all content is another

private:
    void touched();
    void recompute();
    void lookThrough();

    services::OpenedForm m_opened;
    services::InspectionDraft m_draft;
    std::unique_ptr<domain::FilledForm> m_filled;
    std::unique_ptr<domain::FilledForm> m_previous;
    domain::ScoreRange m_range;
    QHash<QString, std::vector<domain::FormProblem>> m_problems; ///< items with any
    std::vector<domain::FormProgress> m_progress;
    QTimer m_soon;
    int m_revision = 0;
};

} // namespace chengcai::models
