// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/formparts.h"
#include "services/formlibrary.h"

#include <QTimer>

#include <memory>

class QTreeWidgetItem;

namespace chengcai::models {
class InspectionSheet;
}

namespace chengcai::gui {

class SectionView;
namespace Ui {
class FormDesigner;
}

/// Designs the next version of an evaluation form: sections and items on the left, one part edited in the middle, on the right the form as it will
/// be filled and what must be corrected before it can be published. What is typed is kept as a draft row; publishing is one entry.
class FormDesigner : public Page
{
    Q_OBJECT
public:
    FormDesigner(const Context &context, domain::FormTemplate form, domain::RuleBook book, QWidget *parent);
    ~FormDesigner() override;
    [[nodiscard]] QString title() const override;
    void keepDraft() override;

    /// Name of the draft rows; their subject is code/version.
    static inline const QString DraftForm = QStringLiteral("form-template");
    /// What the designer begins with: a copy of a published form as its next version, "2026.1" → "2026.2".
    [[nodiscard]] static domain::FormTemplate nextVersion(domain::FormTemplate form, QDate today);

    [[nodiscard]] const domain::FormTemplate &form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Place of a part in the form; item −1 = the section itself, section −1 = the head.
    struct Place {
        int section = -1;
        int item = -1;
        bool operator==(const Place &) const = default;
    };
    void setUpParts();
    void fillCombos();
    void retranslate();
    void fillTree(Place select);
    [[nodiscard]] Place placeOf(const QTreeWidgetItem *node) const;
    void choose(const QTreeWidgetItem *node);
    void showHead();
    void showSection();
    void showItem();
    void showDeadline(const domain::FormItem &item);
    void fillDeadlineColumns();
    void keepHead();
    void keepSection();
    void keepItem();
    void keepNumber(domain::FormItem &item);
    void keepDeadline(domain::FormItem &item);
    void edited();
    void refresh() override;
    void showPreview();
    void showProblems();
    [[nodiscard]] std::optional<base::Error> unreadNumber() const;
    void restructured(Place select);
    void addSection();
    void addItem();
    void remove();
    void move(int step);
    void publish();
    void exportFile();
    [[nodiscard]] domain::FormItem *item();
    [[nodiscard]] std::vector<std::pair<QString, QString>> indicators() const;

    Context m_context;
    domain::FormTemplate m_form;
    domain::RuleBook m_book;
    std::unique_ptr<Ui::FormDesigner> m_ui;
    models::ChoiceModel *m_choices = nullptr;
    models::FormColumnModel *m_columns = nullptr;
    models::ConditionModel *m_conditions = nullptr;
    std::unique_ptr<models::InspectionSheet> m_sheet; ///< what the preview shows
    SectionView *m_preview = nullptr;
    QTimer m_soon;
    Place m_place;
    bool m_filling = false; ///< fields are being filled, not typed into
    bool m_unsaved = false;
};

} // namespace chengcai::gui
