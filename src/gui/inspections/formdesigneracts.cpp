// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the designer; how parts go into fields and back is in formdesigner.cpp.
#include "gui/inspections/formdesigner.h"

#include "gui/inspections/sectionview.h"
#include "models/inspectionsheet.h"
#include "services/desk.h"
#include "services/maintenance.h"
#include "ui_formdesigner.h"
#include "widgets/dialogs.h"

#include <QSaveFile>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::FormItem;
using domain::FormSection;

namespace {

/// The first free code of that shape: "C-09", or "G" for a section.
QString freeItemCode(const domain::FormTemplate &form, const QString &section)
{
    for (int number = 1;; ++number) {
        const QString code = u"%1-%2"_s.arg(section).arg(number, 2, 10, QChar(u'0'));
        if (!form.item(code))
            return code;
    }
}

QString freeSectionCode(const domain::FormTemplate &form)
{
    for (char16_t letter = u'A'; letter < u'Z'; ++letter) {
        const QString code(letter);
        if (std::none_of(form.sections.begin(), form.sections.end(), [&code](const FormSection &section) { return section.code == code; }))
            return code;
    }
    return u"Z"_s;
}

} // namespace

void FormDesigner::refresh()
{
    showPreview();
    showProblems();
    if (m_unsaved)
        keepDraft();
}

/// The form as it will be filled, with a party that has no facts: the same cards, nothing kept.
void FormDesigner::showPreview()
{
    services::OpenedForm opened;
    opened.form.form = m_form;
    opened.basis.book = m_book;
    opened.basis.party.kind = m_form.kind;
    opened.basis.asOf = m_context.desk.clock().today();
    services::InspectionDraft draft;
    draft.input.inspectedOn = opened.basis.asOf;
    auto sheet = std::make_unique<models::InspectionSheet>(std::move(opened), draft, nullptr);
    m_preview->setSheet(*sheet);
    m_sheet = std::move(sheet);
    if (!m_form.sections.empty())
        m_preview->showSection(std::max(0, m_place.section), m_ui->problems);
}

void FormDesigner::showProblems()
{
    m_ui->problems->clear();
    std::vector<base::Error> problems = domain::checkFormTemplate(m_form, m_book);
    if (auto unread = unreadNumber())
        problems.insert(problems.begin(), *std::move(unread));
    for (const base::Error &problem : problems) {
        auto *row = new QListWidgetItem(problem.message, m_ui->problems);
        row->setData(Qt::UserRole, problem.field);
        row->setToolTip(problem.code);
    }
    m_ui->publish->setEnabled(problems.empty() && m_context.desk.may(domain::Action::PublishForms));
    m_ui->status->setText(problems.empty() ? tr("Nothing to correct. Published, this version never changes again.")
                                           : tr("%n point(s) to correct before publishing", nullptr, int(problems.size())));
}

/// What cannot be read as a number is not part of the form; it must not pass for "no limit".
std::optional<base::Error> FormDesigner::unreadNumber() const
{
    if (m_place.item < 0)
        return std::nullopt;
    const int decimals = m_ui->decimals->value();
    for (const QLineEdit *edit : {m_ui->minimum, m_ui->maximum, m_ui->boundValue}) {
        if (!edit->text().trimmed().isEmpty() && !domain::parseScaled(edit->text(), decimals))
            return base::Error{base::ErrorKind::InputRefused, u"FRM-052"_s, tr("“%1” is no number with %n decimal(s). Correct or empty the field.", nullptr, decimals).arg(edit->text().trimmed()),
                               {}, m_ui->itemCode->text()};
    }
    return std::nullopt;
}

/// Parts came, went or moved: the preview must have them before one of them is chosen.
void FormDesigner::restructured(Place select)
{
    m_place = select;
    edited();
    showPreview();
    fillTree(select);
}

void FormDesigner::addSection()
{
    FormSection section;
    section.code = freeSectionCode(m_form);
    section.titleZh = u"新部分"_s;
    section.titleEn = u"New section"_s;
    const int at = m_place.section < 0 ? int(m_form.sections.size()) : m_place.section + 1;
    m_form.sections.insert(m_form.sections.begin() + at, section);
    restructured({at, -1});
}

void FormDesigner::addItem()
{
    FormSection &section = m_form.sections[size_t(m_place.section)];
    FormItem added;
    added.code = freeItemCode(m_form, section.code);
    added.type = domain::ItemType::YesNo;
    added.textZh = u"新检查项"_s;
    added.textEn = u"New item"_s;
    added.choices = {{u"yes"_s, u"是"_s, u"Yes"_s, {}, {}, 100, {}, false, false}, {u"no"_s, u"否"_s, u"No"_s, {}, {}, 0, {}, true, false},
                     {u"na"_s, u"不适用"_s, u"Not applicable"_s, {}, {}, std::nullopt, {}, false, false}};
    const int at = m_place.item + 1;
    section.items.insert(section.items.begin() + at, added);
    restructured({m_place.section, at});
}

void FormDesigner::remove()
{
    if (m_place.section < 0)
        return;
    const bool whole = m_place.item < 0 && !m_form.sections[size_t(m_place.section)].items.empty();
    if (whole && widgets::Dialogs::ask(this, tr("Delete the section"), tr("The section and all its items are deleted from this version. Delete them?"), {tr("&Keep"), tr("&Delete")}) != 1)
        return;
    if (m_place.item < 0) {
        m_form.sections.erase(m_form.sections.begin() + m_place.section);
        m_place = {};
    } else {
        std::vector<FormItem> &items = m_form.sections[size_t(m_place.section)].items;
        items.erase(items.begin() + m_place.item);
        m_place.item = std::min(m_place.item, int(items.size()) - 1);
    }
    restructured(m_place);
}

void FormDesigner::move(int step)
{
    if (m_place.section < 0)
        return;
    const auto swapped = [step](auto &list, int at) {
        const int to = at + step;
        if (to < 0 || to >= int(list.size()))
            return at;
        std::swap(list[size_t(at)], list[size_t(to)]);
        return to;
    };
    if (m_place.item < 0)
        m_place.section = swapped(m_form.sections, m_place.section);
    else
        m_place.item = swapped(m_form.sections[size_t(m_place.section)].items, m_place.item);
    restructured(m_place);
}

void FormDesigner::keepDraft()
{
    if (!m_unsaved || !m_context.desk.may(domain::Action::PublishForms))
        return;
    m_unsaved = false;
    services::FormDraft draft;
    draft.form = DraftForm;
    draft.subject = m_form.code + u'/' + m_form.version;
    draft.content = domain::formTemplateToJson(m_form);
    m_context.desk.write(QString(), [draft](services::Session &session, const base::Progress &) { return services::saveDraft(session, draft); })
        .then(this, [this](const base::Result<void> &saved) {
            if (!saved)
                emit message(Severity::Error, saved.error().message, saved.error().code);
        });
}

void FormDesigner::publish()
{
    m_context.desk
        .write(tr("Publishing the form"),
               [json = domain::formTemplateToJson(m_form), subject = QString(m_form.code + u'/' + m_form.version)](services::Session &session, const base::Progress &) -> base::Result<void> {
                   if (const auto published = services::FormLibrary(session).publish(json); !published)
                       return published.error();
                   return services::removeDraft(session, DraftForm, subject);
               })
        .then(this, [this](const base::Result<void> &published) {
            if (!published) {
                emit message(Severity::Error, published.error().message, published.error().code);
                return;
            }
            m_unsaved = false;
            emit message(Severity::Success, tr("The form is published and in use."), {});
            emit closeRequested();
        });
}

void FormDesigner::exportFile()
{
    const QString name = widgets::Dialogs::saveFile(this, tr("Save the form as a file"), m_form.code + u'-' + m_form.version + u".json"_s, tr("Evaluation forms (*.json)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(domain::formTemplateToJson(m_form)) >= 0 && file.commit();
    if (written)
        emit message(Severity::Success, tr("The form is saved as %1.").arg(name), {});
    else
        emit message(Severity::Error, tr("The form could not be written: %1. Choose another place.").arg(file.errorString()), u"FRM-051"_s);
}

} // namespace chengcai::gui
