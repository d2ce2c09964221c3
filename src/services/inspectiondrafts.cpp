// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspectiondrafts.h"

#include "domain/strictjson.h"
#include "store/projections/projections.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using store::EntityType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InspectionDrafts)
};

constexpr auto FormPrefix = "inspection/"_L1;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

base::Uid uidFrom(const QString &text)
{
    return base::Uid::fromBytes(QByteArray::fromHex(text.toLatin1()));
}

QString hexUid(const base::Uid &uid)
{
    return uid.isNull() ? QString() : hex(uid.toBytes());
}

QString formOf(const InspectionDraft &draft)
{
    return FormPrefix + hex(draft.formSha256.toBytes());
}

/// Uids, not row numbers: a rebuild may give rows other numbers.
QString subjectOf(const store::Database &database, const InspectionDraft &draft)
{
    if (draft.revises.isValid())
        return u"revises/"_s + hexUid(store::entityUid(database, EntityType::Inspection, draft.revises.value()));
    return hexUid(store::entityUid(database, EntityType::Party, draft.input.party.value())) + u'/' + hexUid(draft.input.task);
}

QByteArray contentOf(const store::Database &database, const InspectionDraft &draft)
{
    const QJsonObject object{
        {u"party"_s, hexUid(store::entityUid(database, EntityType::Party, draft.input.party.value()))},
        {u"form"_s, hexUid(store::entityUid(database, EntityType::Form, draft.input.form.value()))},
        {u"task"_s, hexUid(draft.input.task)},
        {u"revises"_s, draft.revises.isValid() ? hexUid(store::entityUid(database, EntityType::Inspection, draft.revises.value())) : QString()},
        {u"inspected_on"_s, draft.input.inspectedOn.toString(Qt::ISODate)},
        {u"place"_s, draft.input.place},
        {u"reason"_s, draft.reason},
        {u"focus"_s, draft.focus},
        {u"answers"_s, QString::fromUtf8(domain::answersToJson(draft.input.answers))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<InspectionDraft> draftOf(const store::Database &database, const store::LocalStore::DraftRow &row)
{
    const domain::strictjson::FileKind kind{u"DRF"_s, Text::tr("The draft cannot be read: at %1 %2. It was left as it is.")};
    return domain::strictjson::parse<InspectionDraft>(kind, row.content, [&](domain::strictjson::Reader &reader, InspectionDraft &draft) {
        draft.input.party = domain::PartyId(store::localId(database, uidFrom(reader.text(u"party"_s)), EntityType::Party));
        draft.input.form = domain::FormTemplateId(store::localId(database, uidFrom(reader.text(u"form"_s)), EntityType::Form));
        draft.input.task = uidFrom(reader.text(u"task"_s));
        draft.revises = domain::InspectionId(store::localId(database, uidFrom(reader.text(u"revises"_s)), EntityType::Inspection));
        draft.input.inspectedOn = QDate::fromString(reader.text(u"inspected_on"_s), Qt::ISODate);
        draft.input.place = reader.text(u"place"_s);
        draft.reason = reader.text(u"reason"_s);
        draft.focus = reader.text(u"focus"_s);
        const auto answers = domain::answersFromJson(reader.text(u"answers"_s).toUtf8());
        if (!answers)
            throw domain::strictjson::Refusal{answers.error()};
        draft.input.answers = *answers;
        draft.formSha256 = base::Hash::fromBytes(QByteArray::fromHex(row.form.mid(FormPrefix.size()).toLatin1()));
        draft.savedAt = row.savedAt;
    });
}

} // namespace

bool InspectionDraft::sameSubject(const InspectionDraft &other) const
{
    return formSha256 == other.formSha256 && revises == other.revises
        && (revises.isValid() || (input.party == other.input.party && input.task == other.input.task));
}

Result<qint64> InspectionDrafts::save(const InspectionDraft &draft)
{
    if (const auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed.error();
    const store::Database &database = m_session.store().database();
    const qint64 now = m_session.clock().nowMs();
    const auto saved = m_session.store().local().saveDraft(m_session.account()->user,
                                                           {formOf(draft), subjectOf(database, draft), now, contentOf(database, draft)});
    if (!saved)
        return saved.error();
    return now;
}

Result<std::vector<InspectionDraft>> InspectionDrafts::all() const
{
    if (const auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed.error();
    const auto rows = m_session.store().local().drafts(m_session.account()->user);
    if (!rows)
        return rows.error();
    std::vector<InspectionDraft> drafts;
    for (const store::LocalStore::DraftRow &row : *rows) {
        if (!row.form.startsWith(FormPrefix))
            continue;
        auto draft = draftOf(m_session.store().database(), row);
        if (!draft)
            return draft.error();
        drafts.push_back(*std::move(draft));
    }
    return drafts;
}

Result<void> InspectionDrafts::discard(const InspectionDraft &draft)
{
    if (const auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed;
    return m_session.store().local().removeDraft(m_session.account()->user, formOf(draft), subjectOf(m_session.store().database(), draft));
}

Result<domain::InspectionId> InspectionDrafts::submit(const InspectionDraft &draft)
{
    Inspections inspections(m_session);
    domain::InspectionId id = draft.revises;
    if (id.isValid()) {
        if (const auto revised = inspections.revise(id, draft.input, draft.reason); !revised)
            return revised.error();
    } else {
        const auto submitted = inspections.submit(draft.input);
        if (!submitted)
            return submitted.error();
        id = *submitted;
    }
    // The entry stands: a draft that stays behind is asked about, not lost work.
    (void)discard(draft).ok();
    return id;
}

} // namespace chengcai::services
