// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/openedform.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Inspections)
};

Error gone()
{
    return {ErrorKind::InputRefused, u"INS-040"_s, Text::tr("The form or the inspection is not in this store. Choose it again from the list."), {}, {}};
}

bool isInUse(const StoredForm &stored, QDate day)
{
    return !stored.retired && stored.form.effectiveFrom <= day;
}

} // namespace

Result<OpenedForm> openForm(const Reader &reader, const InspectionDraft &draft, QDate today)
{
    OpenedForm opened;
    if (draft.revises.isValid())
        opened.revised = inspection(reader, draft.revises);
    if (draft.revises.isValid() && !opened.revised)
        return gone();
    auto stored = form(reader, opened.revised ? opened.revised->form : draft.input.form);
    if (!stored)
        return gone();
    opened.form = *std::move(stored);
    const domain::PartyId party = opened.revised ? opened.revised->party : draft.input.party;
    auto basis = scoringBasis(reader, party, today);
    if (!basis)
        return basis.error();
    opened.basis = *std::move(basis);
    if (const auto before = previousInspection(reader, party, opened.form.form.code, draft.revises)) {
        opened.previous = inspection(reader, *before);
        const auto form = services::form(reader, opened.previous->form);
        opened.previousForm = form ? form->form : domain::FormTemplate{};
    }
    return opened;
}

std::vector<StoredForm> formsInUse(const Reader &reader, domain::PartyKind kind, QDate day)
{
    std::vector<StoredForm> found;
    for (StoredForm &stored : forms(reader)) { // newest first
        const bool older = std::any_of(found.begin(), found.end(), [&stored](const StoredForm &one) { return one.form.code == stored.form.code; });
        if (stored.form.kind == kind && isInUse(stored, day) && !older)
            found.push_back(std::move(stored));
    }
    return found;
}

std::optional<StoredForm> newerVersion(const Reader &reader, const StoredForm &form, QDate day)
{
    for (StoredForm &stored : formsInUse(reader, form.form.kind, day)) {
        if (stored.form.code == form.form.code && stored.form.id != form.form.id && stored.form.effectiveFrom >= form.form.effectiveFrom)
            return std::move(stored);
    }
    return std::nullopt;
}

Result<DraftsLeft> draftsLeft(Session &session, const InspectionDraft &draft)
{
    const auto all = InspectionDrafts(session).all();
    if (!all)
        return all.error();
    const auto mine = form(session.reader(), draft.input.form);
    DraftsLeft left;
    for (const InspectionDraft &one : *all) {
        InspectionDraft elsewhere = one;
        elsewhere.formSha256 = draft.formSha256;
        if (one.sameSubject(draft))
            left.same = one;
        else if (mine && elsewhere.sameSubject(draft)) {
            const auto other = form(session.reader(), one.input.form);
            if (!other || other->form.code != mine->form.code)
                continue;
            left.otherVersion = one;
            left.version = other->form.version;
        }
    }
    return left;
}

Result<qint64> moveDraft(Session &session, const InspectionDraft &from, const InspectionDraft &to)
{
    const auto left = draftsLeft(session, to);
    if (!left)
        return left.error();
    if (left->same)
        return Error{ErrorKind::InputRefused, u"DRF-040"_s, Text::tr("There is a draft on the new version already. Open it and submit or discard it first."), {}, {}};
    InspectionDrafts drafts(session);
    const auto saved = drafts.save(to);
    if (!saved)
        return saved;
    if (const auto gone = drafts.discard(from); !gone)
        return gone.error();
    return saved;
}

InspectionDraft beginInspection(const StoredForm &form, domain::PartyId party, QDate today)
{
    InspectionDraft draft;
    draft.input = {party, form.form.id, {}, today, {}, {}};
    draft.formSha256 = form.sha256;
    return draft;
}

} // namespace chengcai::services
