// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/commitmentbodies.h"

#include "journal/changes/fields.h"

namespace chengcai::journal {

using namespace Qt::StringLiterals;

namespace {

enum GiveField { Party = 1, Number = 2, Project = 3, ProjectNo = 4, GivenOn = 5, Documents = 6 };
enum CheckField { CheckedOn = 1, Finding = 2, CheckText = 3, CheckFiles = 4 };

} // namespace

Change encodeCommitmentGive(const CommitmentGiveBody &body)
{
    BodyWriter out;
    out.uid(Party, body.party);
    out.text(Number, body.number);
    out.text(Project, body.project);
    out.text(ProjectNo, body.projectNo);
    out.day(GivenOn, body.day);
    out.text(Documents, body.documents.join(u','));
    return {ChangeKind::CommitmentGive, {}, {}, out.take()};
}

base::Result<CommitmentGiveBody> decodeCommitmentGive(const Change &change)
{
    CommitmentGiveBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Party: in.uid(body.party); break;
        case Number: in.text(body.number); break;
        case Project: in.text(body.project); break;
        case ProjectNo: in.text(body.projectNo); break;
        case GivenOn: in.day(body.day); break;
        case Documents: {
            QString codes;
            in.text(codes);
            body.documents = codes.split(u',', Qt::SkipEmptyParts);
            break;
        }
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Party, Number, Project, GivenOn, Documents)); !read)
        return read.error();
    return body;
}

Change encodeCommitmentCheck(const base::Uid &entity, const CommitmentCheckBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.day(CheckedOn, body.day);
    out.number(Finding, qint64(body.finding));
    out.text(CheckText, body.text);
    if (out.wants(CheckFiles, !body.evidence.empty()))
        writeEvidence(out.cbor(), body.evidence);
    return {ChangeKind::CommitmentCheck, entity, std::move(base), out.take()};
}

base::Result<CommitmentCheckBody> decodeCommitmentCheck(const Change &change)
{
    CommitmentCheckBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case CheckedOn: in.day(body.day); break;
        case Finding: in.number(body.finding, qint64(domain::CommitmentFinding::Unfulfilled)); break;
        case CheckText: in.text(body.text); break;
        case CheckFiles:
            if (!readEvidence(in.cbor(), body.evidence))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(CheckedOn, Finding, CheckText)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
