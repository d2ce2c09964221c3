// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/formlibrary.h"

#include "base/text.h"
#include "journal/changes/bodies.h"
#include "journal/changes/inspectionbodies.h"
#include "services/appending.h"
#include "services/rulebooks.h"
#include "store/queries/partyscan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FormLibrary)
};

void announceForms(const Session &session)
{
    ChangeNews news;
    news.inspections = true;
    session.announce(news);
}

} // namespace

std::vector<Error> FormLibrary::check(const domain::FormTemplate &form) const
{
    const store::Database &database = m_session.store().database();
    const auto adopted = store::adoptedRuleBooks(database);
    const domain::RuleBook &book = adopted[size_t(domain::rulingVersion(adopted, m_session.clock().today()))];
    std::vector<Error> problems = domain::checkFormTemplate(form, book);
    const auto all = store::InspectionQueries(database).forms();
    const bool taken = std::any_of(all.begin(), all.end(), [&form](const StoredForm &one) { return one.form.code == form.code && one.form.version == form.version; });
    if (taken)
        problems.push_back({ErrorKind::InputRefused, u"FRM-040"_s,
                            Text::tr("The form %1 has a version %2 already, and a published version never changes; give the new one another version.").arg(form.code, form.version),
                            {}, u"version"_s});
    return problems;
}

Result<domain::FormTemplateId> FormLibrary::publish(const QByteArray &json)
{
    if (const auto allowed = m_session.require(domain::Action::PublishForms); !allowed)
        return allowed.error();
    const auto form = domain::formTemplateFromJson(json);
    if (!form)
        return form.error();
    if (const auto problems = check(*form); !problems.empty())
        return problems.front();
    const auto appended = appendChange(m_session, u"form.publish"_s, journal::encodeFormPublish(domain::formTemplateToJson(*form)));
    if (!appended)
        return appended.error();
    announceForms(m_session);
    return domain::FormTemplateId(store::localId(m_session.store().database(), appended->created.front(), store::EntityType::Form));
}

Result<void> FormLibrary::retire(domain::FormTemplateId id, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::PublishForms); !allowed)
        return allowed.error();
    const auto stored = store::InspectionQueries(m_session.store().database()).form(id);
    if (!stored || stored->retired)
        return Error{ErrorKind::InputRefused, u"FRM-041"_s, Text::tr("There is no such form in use. Choose one of the list."), {}, u"form"_s};
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::InputRefused, u"FRM-042"_s, Text::tr("Retiring a form needs a written reason."), {}, u"reason"_s};
    auto heads = headsOf(m_session, store::EntityType::Form, id.value(), QList<int>{journal::FormRecordField});
    const journal::ReasonBody body{base::tidyName(reason), m_session.clock().today(), {}};
    const auto appended = appendChange(m_session, u"form.retire"_s, journal::encodeReason(journal::ChangeKind::FormRetire, stored->form.uid, body, std::move(heads)));
    if (!appended)
        return appended.error();
    announceForms(m_session);
    return {};
}

std::vector<StoredForm> forms(const Reader &reader)
{
    return store::InspectionQueries(reader.database()).forms();
}

std::optional<StoredForm> form(const Reader &reader, domain::FormTemplateId id)
{
    return store::InspectionQueries(reader.database()).form(id);
}

std::vector<QByteArray> shippedForms()
{
    std::vector<QByteArray> shipped;
    const QDir folder(u":/chengcai/forms"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            shipped.push_back(file.readAll());
    }
    return shipped;
}

} // namespace chengcai::services
