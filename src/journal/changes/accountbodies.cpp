// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/bodies.h"
#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum SessionField { Nonce = 1, DevicePublicKey = 2, OriginNonce = 3, Program = 4, Cause = 5, Heads = 6 };
enum StoreField { Office = 1, Region = 2, Preset = 3, Demonstration = 4, Central = 5 };
constexpr qint64 AllRoles = 15;

void writeAccount(BodyWriter &out, const AccountBody &body)
{
    out.uid(AccountField::User, body.user);
    out.text(AccountField::Name, body.name);
    out.text(AccountField::FullName, body.fullName);
    out.number(AccountField::Roles, qint64(body.roles.toInt()));
    out.bytes(AccountField::PublicKey, body.publicKey);
    out.flag(AccountField::Active, body.active);
}

void readAccountField(BodyReader &in, int field, AccountBody &body)
{
    int roles = 0;
    switch (static_cast<AccountField>(field)) {
    case AccountField::User: return in.uid(body.user);
    case AccountField::Name: return in.text(body.name);
    case AccountField::FullName: return in.text(body.fullName);
    case AccountField::Roles:
        in.number(roles, AllRoles);
        body.roles = domain::Roles::fromInt(roles);
        return;
    case AccountField::PublicKey: return in.bytes(body.publicKey);
    case AccountField::Active: return in.flag(body.active);
    }
    in.refuse();
}

} // namespace

Change encodeSession(const SessionBody &body)
{
    BodyWriter out;
    out.bytes(Nonce, body.nonce);
    out.bytes(DevicePublicKey, body.devicePublicKey);
    out.bytes(OriginNonce, body.originNonce);
    out.text(Program, body.program);
    if (body.cause != OriginCause::None)
        out.number(Cause, qint64(body.cause));
    if (out.wants(Heads, !body.heads.empty()))
        writeHeads(out.cbor(), body.heads);
    return {ChangeKind::Session, {}, {}, out.take()};
}

base::Result<SessionBody> decodeSession(const Change &change)
{
    SessionBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Cause: in.number(body.cause, qint64(OriginCause::Enrolled)); break;
        case Nonce: in.bytes(body.nonce); break;
        case DevicePublicKey: in.bytes(body.devicePublicKey); break;
        case OriginNonce: in.bytes(body.originNonce); break;
        case Program: in.text(body.program); break;
        case Heads:
            if (!readHeads(in.cbor(), body.heads))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    const auto isAbsentOr = [](const QByteArray &bytes, qsizetype size) { return bytes.isEmpty() || bytes.size() == size; };
    if (body.nonce.size() != 16 || !isAbsentOr(body.devicePublicKey, 32) || !isAbsentOr(body.originNonce, 16))
        in.refuse();
    if (const auto read = in.finish(fieldMask(Nonce)); !read)
        return read.error();
    return body;
}

Change encodeAccount(const AccountBody &body)
{
    BodyWriter out;
    writeAccount(out, body);
    return {ChangeKind::AccountCreate, {}, {}, out.take()};
}

Change encodeAccountAmend(const base::Uid &entity, const AccountBody &body, const QList<AccountField> &fields,
                          std::vector<BaseHead> base)
{
    BodyWriter out(fields);
    writeAccount(out, body);
    return {ChangeKind::AccountAmend, entity, std::move(base), out.take()};
}

base::Result<AccountBody> decodeAccount(const Change &change, QList<AccountField> *present)
{
    AccountBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next())
        readAccountField(in, field, body);
    const quint32 key = in.present() & fieldMask(AccountField::PublicKey);
    if (key != 0 && body.publicKey.size() != 32)
        in.refuse();
    const quint32 required = change.kind == ChangeKind::AccountCreate
        ? fieldMask(AccountField::User, AccountField::Name, AccountField::Roles, AccountField::PublicKey)
        : 0;
    if (const auto read = in.finish(required); !read)
        return read.error();
    if (present)
        *present = fieldList<AccountField>(in.present());
    return body;
}

Change encodeStore(const StoreBody &body)
{
    BodyWriter out;
    out.text(Office, body.office);
    out.text(Region, body.region);
    out.text(Preset, body.preset);
    out.flag(Demonstration, body.demonstration);
    out.flag(Central, body.central);
    return {ChangeKind::StoreDescribe, {}, {}, out.take()};
}

base::Result<StoreBody> decodeStore(const Change &change)
{
    StoreBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Office: in.text(body.office); break;
        case Region: in.text(body.region); break;
        case Preset: in.text(body.preset); break;
        case Demonstration: in.flag(body.demonstration); break;
        case Central: in.flag(body.central); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Preset, Demonstration, Central)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
