// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/inspectionsheet.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace chengcai::widgets {
struct OfferedEvidence;
}

namespace chengcai::gui {

class SectionView;
namespace Ui {
class InspectionFormPage;
}

/// An evaluation form being filled. What is typed is kept as a draft when a field is left and at least every two seconds, the character being
/// composed included; only Submit (Ctrl+Enter) writes an inspection, in one entry. Keys while no text field has the focus: digits answer,
/// N not applicable, M remark, E evidence, O note, Delete takes the answer away, Enter goes to the next item; F8 and Shift+F8 go through the
/// problems, F1 shows help and statute. Esc leaves a field and never throws anything away.
class InspectionFormPage : public Page
{
    Q_OBJECT
public:
    /// A draft that was saved before goes on where it stopped; any other begins, and asks if one was left behind for the same subject.
    InspectionFormPage(const Context &context, services::InspectionDraft draft, QWidget *parent);
    ~InspectionFormPage() override;

    /// What makes two pages the same: party, form and task, or the inspection under revision.
    [[nodiscard]] static QString keyOf(const services::InspectionDraft &draft);

    [[nodiscard]] QString title() const override;
    void keepDraft() override;
    void exportCurrent() override;
    /// Null until the form is read.
    [[nodiscard]] const models::InspectionSheet *sheet() const { return m_sheet; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What a submission comes to: what is wrong, or the inspection.
    struct Submitted {
        std::vector<domain::FormProblem> problems;
        QString number;
    };

    void connectAll();
    void open();
    void show(services::OpenedForm opened);
    void showHead();
    void fillSections();
    void showRevision();
    void refreshAll();
    void showSections();
    void showScore();
    void showProblemList();
    [[nodiscard]] std::vector<domain::FormProblem> currentProblems() const;
    void showSection(int section);
    void visit(const QString &item);
    [[nodiscard]] int sectionOf(const QString &item) const;

    [[nodiscard]] bool handleCommand(QKeyEvent *event);
    [[nodiscard]] bool handleAnswer(QKeyEvent *event);
    void step(int step);
    void nextProblem(int step);
    void checkNow();
    void submit();
    void finish(const base::Result<Submitted> &submitted);

    void lookForDraft();
    void offerDraft(const services::InspectionDraft &found);
    void compareDraft(const services::InspectionDraft &found);
    void recover(const services::InspectionDraft &found);
    void begin();
    void showBanner();
    void bannerAction();
    void autosave(); ///< as keepDraft(), but one at a time
    void kept(const base::Result<qint64> &saved);
    void lookForNewerForm();
    void offerMigration();
    void migrate(const services::InspectionDraft &moved);
    void showChanges();
    void accountChanged();

    void attach(const QString &item, const widgets::OfferedEvidence &offered);
    void attached(const QString &item, const QString &name, const base::Result<domain::Evidence> &file);
    void viewEvidence(const QString &item, int index);
    void preview(bool blank);
    void say(const base::Error &error);

    Context m_context;
    services::InspectionDraft m_start;
    std::unique_ptr<Ui::InspectionFormPage> m_ui;
    SectionView *m_items = nullptr;
    models::InspectionSheet *m_sheet = nullptr;
    std::optional<services::StoredForm> m_newer;
    std::optional<services::InspectionDraft> m_otherVersion; ///< a draft left on another version of the form
    std::vector<domain::FormProblem> m_found; ///< what only the store can know, from the last submission
    domain::Answers m_foundFor;               ///< the answers it was said of
    base::Uid m_owner;       ///< whose draft it is
    QTimer m_autosave;
    int m_keptRevision = 0;  ///< of the sheet, as in the draft row or on its way there
    int m_saving = 0;        ///< under way
    bool m_begun = false;    ///< drafts were looked for: typing may be kept
    bool m_checked = false;  ///< asked for errors: what is missing shows, too
    bool m_submitting = false;
    bool m_done = false;     ///< submitted or moved: this page writes no more draft
};

} // namespace chengcai::gui
