// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filledform.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace chengcai::models {
class InspectionSheet;
}
namespace chengcai::widgets {
class EvidenceStrip;
class TextField;
struct OfferedEvidence;
} // namespace chengcai::widgets

namespace chengcai::gui {

class AnswerEditor;

/// One item of a form: question, answer, what the answer brings about and demands, remark, evidence, note. Fields that nothing asks for
/// are made when they are wanted.
class ItemCard : public QFrame
{
    Q_OBJECT
public:
    /// The item outlives the card.
    ItemCard(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);

    [[nodiscard]] const domain::FormItem &item() const { return m_item; }
    [[nodiscard]] AnswerEditor &editor() const { return *m_editor; }
    /// What the sheet holds now; `missing` shows also that there is no answer yet.
    void refresh(bool missing);
    void showHelp(bool on);
    void toggleHelp();
    void showPrevious(bool on);
    void setCurrent(bool current);

    /// Digits choose, N is "not applicable", ? shows the help, Delete empties; false for any other key.
    [[nodiscard]] bool takeKey(int key);
    /// Without remark, evidence and note.
    void offerAnswerOnly();

    void visit();        ///< the focus goes to the answer
    void openRemark();
    void openNote();
    void openEvidence(); ///< asks for files
    /// Tab goes through this card in reading order, after `before`; returns the last stop.
    QWidget *chainTabs(QWidget *before);

signals:
    void left();
    void evidenceOffered(const QString &item, const chengcai::widgets::OfferedEvidence &evidence);
    void evidenceRequested(const QString &item, int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QToolButton *tool(const QString &icon, const QString &name, const QString &tip);
    [[nodiscard]] QLabel *line(QPalette::ColorRole role = QPalette::Text);
    [[nodiscard]] widgets::TextField *field(QLabel *label, QString domain::Answer::*text);
    void buildHead();
    void insert(QLabel *label, QWidget *made);
    void showEffect();
    void showRemark();
    void showEvidence();
    void showNote();
    void showProblems(bool missing);
    void removeEvidence(int index);
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QString previousText() const;
    [[nodiscard]] domain::Answer answer() const;

    models::InspectionSheet &m_sheet;
    const domain::FormItem &m_item;
    QVBoxLayout *m_layout = nullptr;
    QToolButton *m_remarkButton = nullptr;
    QToolButton *m_evidenceButton = nullptr;
    QToolButton *m_noteButton = nullptr;
    QToolButton *m_helpButton = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_depends = nullptr;
    AnswerEditor *m_editor = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_previous = nullptr;
    QLabel *m_remarkLabel = nullptr;
    widgets::TextField *m_remark = nullptr;
    QLabel *m_evidenceLabel = nullptr;
    widgets::EvidenceStrip *m_evidence = nullptr;
    std::vector<domain::Evidence> m_shownEvidence;
    QLabel *m_noteLabel = nullptr;
    widgets::TextField *m_note = nullptr;
    QLabel *m_problems = nullptr;
    bool m_remarkOpen = false; ///< asked for, though nothing demands it
    bool m_noteOpen = false;
    bool m_current = false;
};

} // namespace chengcai::gui
