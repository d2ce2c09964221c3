// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/recordtables.h"

#include <functional>
#include <memory>

class QPushButton;

namespace chengcai::widgets {
class ListFrame;
}

namespace chengcai::gui {

namespace Ui {
class RecordsPage;
}

/// The records of some types, a tab each: filter, list, what may be done. What only one type can do is a further button of the area.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    /// `title` is translated by the caller whenever it is asked.
    RecordsPage(const Context &context, std::vector<domain::RecordType> types, std::function<QString()> title, QWidget *parent);
    ~RecordsPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;
    void exportCurrent() override;

    /// A button that is there while that type is shown. `text` is asked again after a change of language.
    void addTool(domain::RecordType type, const QString &name, domain::Action right, std::function<QString()> text, std::function<void()> run);
    /// The same for what is done with one record: it waits until one is selected.
    void addLineTool(domain::RecordType type, const QString &name, domain::Action right, std::function<QString()> text, std::function<void(const services::RecordLine &line)> run);
    /// A page in front of the lists, with a tab of its own. It becomes part of this one.
    void setFront(Page *front);
    /// In place of New… and the form that it opens. `text` is asked again after a change of language.
    void setNew(domain::RecordType type, std::function<QString()> text, std::function<void()> run);
    [[nodiscard]] const Context &context() const { return m_context; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tool {
        domain::RecordType type;
        domain::Action right;
        std::function<QString()> text;
        QPushButton *button = nullptr;
        bool ofLine = false;
    };
    QPushButton *addToolButton(domain::RecordType type, const QString &name, domain::Action right, std::function<QString()> text, bool ofLine);
    struct New {
        domain::RecordType type;
        std::function<QString()> text;
        std::function<void()> run;
    };
    [[nodiscard]] bool atFront() const;
    [[nodiscard]] domain::RecordType type() const;
    [[nodiscard]] const services::RecordLine *current() const;
    void showType();
    void fillShow();
    /// Of the type that is shown; null = the form.
    [[nodiscard]] const New *ownNew() const;
    void add();
    void show(std::vector<services::RecordLine> lines, qint64 total);
    void updateButtons();
    void retranslate();

    Context m_context;
    std::vector<domain::RecordType> m_types;
    std::function<QString()> m_title;
    std::unique_ptr<Ui::RecordsPage> m_ui;
    Page *m_front = nullptr;
    widgets::ListFrame *m_frame = nullptr;
    models::RecordModel *m_records = nullptr;
    std::vector<Tool> m_tools;
    std::vector<New> m_new;
    int m_generation = 0;
};

} // namespace chengcai::gui
