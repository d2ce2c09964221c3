// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/supervisiontables.h"
#include "services/desk.h"

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QToolButton;

namespace chengcai::widgets {
class ListView;
}

namespace chengcai::gui {

/// One record that goes its way step by step: a case, a list procedure, a petition, a record of any type. Here is what they have in common: the head
/// with the clock that runs, the steps as a timeline, the chosen step in full with its files, and the menu of what may be recorded next. A page says
/// what stands in them.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    void activate() override;

protected:
    /// The controls of the form that are the same on every such page.
    struct Parts {
        QLabel *headline;
        QLabel *next;
        QToolButton *record;
        widgets::ListView *steps;
        QSplitter *splitter;
        QTextBrowser *detail;
        QPushButton *showEvidence;
    };
    template <typename Form> [[nodiscard]] static Parts partsOf(const Form &form)
    {
        return {form.headline, form.next, form.record, form.steps, form.splitter, form.detail, form.showEvidence};
    }
    /// The chosen step in full, as HTML, and its files.
    struct Step {
        QString html;
        std::vector<domain::Evidence> evidence;
    };
    /// An entry of the menu of what may be recorded; greyed if there is a reason why not.
    struct Act {
        QString label;
        QString whyNot;
        std::function<void()> record;
        bool allowed = true;
    };

    TimelinePage(const Context &context, QWidget *parent);
    /// Once, after setupUi() and when the page has connected its own: no button is of use until the record is there, which is read now.
    void setUp(const Parts &parts, QAbstractItemModel *steps, const QList<int> &widths, const QList<int> &split);
    /// A list of statutory clocks, filled by showClocks().
    void setUpClocks(widgets::ListView *list);
    /// A button that opens a menu, filled whenever it is shown.
    void setUpMenu(QToolButton *button, std::function<void(QMenu &)> fill);

    /// Reads in the background; of several readings under way the last one alone is shown.
    template <typename Loaded> void read(std::function<base::Result<Loaded>(const services::Reader &)> reading, std::function<void(Loaded)> show)
    {
        desk()
            .read(QString(), [reading = std::move(reading)](const services::Reader &reader, const base::Progress &) { return reading(reader); })
            .then(this, [this, generation = ++m_generation, show = std::move(show)](base::Result<Loaded> loaded) {
                if (loaded && generation == m_generation)
                    show(*std::move(loaded));
            });
    }
    /// The last step is chosen, head and step are shown, and the tab has its title.
    void showTimeline();
    void showClocks(const std::vector<domain::ClockState> &clocks);
    /// In bold if it is late; empty without a clock that runs.
    void showNext(const QString &sentence, bool late);
    void changeEvent(QEvent *event) override;

    [[nodiscard]] services::Desk &desk() const { return m_context.desk; }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] QDate today() const { return desk().clock().today(); }

    [[nodiscard]] virtual bool isLoaded() const = 0;
    /// The record has to be read again.
    [[nodiscard]] virtual bool concerns(const services::ChangeNews &news) const = 0;
    virtual void showHead() = 0;
    [[nodiscard]] virtual Step stepAt(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual std::vector<Act> acts() = 0;
    /// Texts of the form and titles of columns after a change of language; then what is loaded is shown again.
    virtual void retranslate() = 0;
    virtual void showLoaded() = 0;

private:
    void showStep();
    void showEvidence();
    void fillRecordMenu(QMenu &menu);
    [[nodiscard]] QModelIndex chosenStep() const;

    Context m_context;
    Parts m_parts{};
    models::ClockModel *m_clocks = nullptr;
    int m_generation = 0;
};

} // namespace chengcai::gui
