// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/formdialog.h"
#include "gui/shell/page.h"
#include "services/records.h"

#include <QSet>

#include <memory>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace chengcai::gui {

namespace Ui {
class RecordForm;
}

/// A form whose fields follow from the table of a record's type: to open a record, or to take an act on one. A party is chosen in the register,
/// another record in a box. What was chosen is part of the draft.
class RecordForm : public FormDialog
{
    Q_OBJECT
public:
    ~RecordForm() override;

    /// What is known before the form is shown.
    struct Preset {
        domain::Party party = {};
        domain::Party peer = {};
        domain::RecordId subject = {};
    };
    /// Reads what can be chosen, then shows the form to open a record of that type.
    static void open(const Context &context, domain::RecordType type, const Preset &preset, QWidget *parent);
    /// Shows the form of an act; `party` is offered where the act names one.
    static void act(const Context &context, const services::RecordLine &line, int act, QWidget *parent, const domain::Party &party = {});

signals:
    void opened(chengcai::domain::RecordId record);

protected:
    [[nodiscard]] QByteArray content() const override;
    void setContent(const QByteArray &content) override;
    void submit() override;

private:
    /// Records that may stand in a place.
    struct Choices {
        std::vector<services::RecordLine> subjects;
        std::vector<services::RecordLine> others;
    };
    RecordForm(const Context &context, domain::RecordType type, const QString &draft, QWidget *parent);

    void addParty(const QString &name, const domain::PartyPlace &place, const domain::Party &party);
    void addRecord(const QString &name, const domain::RecordPlace &place, const std::vector<services::RecordLine> &choices, domain::RecordId chosen);
    void addFields(std::span<const domain::RecordField> fields, const domain::RecordValues &present);
    void addRow(const QString &label, QWidget *control, QWidget *buddy);
    void fillMeasures(QComboBox &box) const;
    void choose(QLineEdit *edit, const domain::PartyPlace &place);
    void finish(bool text, bool files);
    [[nodiscard]] QString withMnemonic(const QString &label);
    [[nodiscard]] QString typed(const domain::RecordField &field) const;
    [[nodiscard]] domain::RecordValues typedValues(std::span<const domain::RecordField> fields) const;
    [[nodiscard]] qint64 chosen(const QString &name) const;
    void submitOpening();
    void submitAct();

    Context m_context;
    std::unique_ptr<Ui::RecordForm> m_ui;
    domain::RecordType m_type;
    domain::RecordId m_record; ///< of an act
    int m_act = 0;             ///< 0 = opening
    int m_rows = 0;
    QSet<QChar> m_mnemonics;
};

} // namespace chengcai::gui
