// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/enrolment.h"

#include "base/text.h"
#include "exchange/enrolment/enrolreply.h"
#include "exchange/enrolment/enrolrequest.h"
#include "journal/changes/exchangebodies.h"
#include "journal/credentials.h"
#include "services/appending.h"
#include "services/bundling.h"
#include "store/files.h"
#include "store/migrations.h"
#include "store/officekey.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;
using domain::Role;
using exchange::EnrolRequest;
using exchange::ReadRequest;
using store::Device;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(enrolment)
};

constexpr qsizetype LongestLabel = 32;
const QString KeyCopied = QStringLiteral("office-key-copied");

Error refuse(ErrorKind kind, const QString &code, const QString &message, const QString &field = {})
{
    return {kind, code, message, {}, field};
}

Error otherFingerprint()
{
    return refuse(ErrorKind::NotAuthentic, u"ENR-004"_s, Text::tr("The fingerprint is another one: the file is not the one that was compared. Do not go on; ask the other side for its fingerprint again."), u"fingerprint"_s);
}

Result<QString> checkedLabel(const QString &label)
{
    const QString tidy = base::tidyName(label);
    if (tidy.size() <= LongestLabel && base::forbiddenCharacter(tidy).isEmpty())
        return tidy;
    return refuse(ErrorKind::InputRefused, u"ENR-010"_s, Text::tr("The label of the computer is longer than 32 characters or has characters in it that cannot be seen. Choose one such as ZZ-03."), u"label"_s);
}

Result<ReadRequest> readRequest(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::InputRefused, u"ENR-001"_s, Text::tr("The request cannot be read. Check the medium, or copy the file again."));
    return exchange::decodeRequest(file.read(exchange::MaxRequestBytes + 1));
}

const Device *deviceWith(const std::vector<Device> &known, const QByteArray &key)
{
    const auto found = std::find_if(known.begin(), known.end(), [&key](const Device &one) { return one.publicKey == key; });
    return found == known.end() ? nullptr : &*found;
}

Result<void> mustBeOffice(Session &session)
{
    if (auto allowed = session.require(domain::Action::ManageDevices); !allowed)
        return allowed;
    if (auto real = mayExchange(session); !real)
        return real;
    if (isOffice(session.reader()))
        return {};
    return refuse(ErrorKind::InputRefused, u"ENR-009"_s, Text::tr("Computers are approved at the central store of the office, and this is not it. Do it there."));
}

/// The roles a request may carry: an office's administrator is never made by a file.
domain::Roles askable(domain::Roles roles)
{
    roles.setFlag(Role::Administrator, false);
    return roles;
}

/// "li" or, where the office has a "li", "li.ZZ-03".
QString freeName(const std::vector<Account> &accounts, const QString &wanted, const QString &label)
{
    const auto taken = [&accounts](const QString &name) { return std::any_of(accounts.begin(), accounts.end(), [&name](const Account &one) { return one.name == name; }); };
    QString name = wanted;
    const QString suffix = QString(label).replace(u' ', u'-');
    for (int i = 1; taken(name); ++i)
        name = i == 1 ? u"%1.%2"_s.arg(wanted, suffix) : u"%1.%2.%3"_s.arg(wanted, suffix).arg(i);
    return name;
}

QString freeLabel(const std::vector<Device> &known, const QString &wanted)
{
    const auto taken = [&known](const QString &label) { return std::any_of(known.begin(), known.end(), [&label](const Device &one) { return one.label == label; }); };
    QString label = wanted;
    for (int i = 2; taken(label); ++i)
        label = u"%1-%2"_s.arg(wanted).arg(i);
    return label;
}

Result<journal::SigningKey> openOfficeKey(Session &session, const std::optional<QString> &passphrase)
{
    const store::OfficeKey key(session.store().folder());
    if (!key.exists()) {
        if (auto made = key.create(passphrase); !made)
            return made.error();
    }
    return key.unlock(passphrase);
}

/// This computer becomes known to the office, before anything is sent from it.
Result<void> addOwnDevice(Session &session, store::Draft &draft)
{
    const std::vector<Device> known = store::devices(session.store().database());
    const QByteArray &own = session.store().keyring().device().publicKey;
    if (deviceWith(known, own))
        return {};
    const auto box = session.store().keyring().box();
    if (!box)
        return box.error();
    const QString office = session.info().office.isEmpty() ? Text::tr("Office") : session.info().office.left(LongestLabel);
    draft.changes.push_back(journal::encodeDevice({own, box->publicKey, freeLabel(known, office), {}}));
    return {};
}

/// The computer and its people become known to the office, in one entry.
Result<store::Draft> approvalDraft(Session &session, const EnrolRequest &request, const Approval &approval, Approved &outcome)
{
    store::Draft draft;
    draft.kind = u"device.approve"_s;
    if (auto added = addOwnDevice(session, draft); !added)
        return added.error();
    const std::vector<Device> known = store::devices(session.store().database());
    const auto label = checkedLabel(approval.label.isEmpty() ? request.label : approval.label);
    if (!label)
        return label.error();
    const QString unnamed = u"PC-"_s + outcome.fingerprint.left(5);
    outcome.label = freeLabel(known, label->isEmpty() ? unnamed : *label);
    draft.changes.push_back(journal::encodeDevice({request.deviceKey, request.boxKey, outcome.label, base::tidyName(approval.unit.isEmpty() ? request.unit : approval.unit)}));
    const std::vector<Account> accounts = store::accounts(session.store().database());
    for (const EnrolRequest::Person &person : request.people) {
        outcome.roles = askable(approval.roles ? approval.roles : person.roles);
        if (!outcome.roles)
            return refuse(ErrorKind::InputRefused, u"ENR-011"_s, Text::tr("The account has no role left, for administration is not given by a file. Choose inspector, supervisor or auditor."), u"roles"_s);
        if (std::any_of(accounts.begin(), accounts.end(), [&person](const Account &one) { return one.user == person.user; }))
            return refuse(ErrorKind::InputRefused, u"ENR-003"_s, Text::tr("The office knows this person already under another computer. Let the computer ask with another account."), u"account"_s);
        outcome.accounts << freeName(accounts, person.name, outcome.label);
        draft.changes.push_back(journal::encodeAccount({person.user, outcome.accounts.last(), base::tidyName(person.fullName), outcome.roles, person.publicKey, true}));
    }
    return draft;
}

/// Of a computer that was approved before: its answer may have been lost on the way.
Result<void> recallApproval(Session &session, const EnrolRequest &request, const Device &device, Approved &outcome)
{
    const std::vector<Account> accounts = store::accounts(session.store().database());
    for (const EnrolRequest::Person &person : request.people) {
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&person](const Account &one) { return one.user == person.user && one.publicKey == person.publicKey; });
        if (account == accounts.end() || device.revoked || device.boxKey != request.boxKey)
            return refuse(ErrorKind::InputRefused, u"ENR-003"_s, Text::tr("This computer was approved before with other keys or people, or was revoked. Let a new store on it ask."), u"request"_s);
        outcome.accounts << account->name;
        outcome.roles = account->roles;
    }
    outcome.label = device.label;
    return {};
}

Result<void> writeReply(Session &session, const ReadRequest &read, const Approval &approval, const journal::SigningKey &root, const QByteArray &certificate, Approved &outcome, const base::Progress &progress)
{
    store::Store &store = session.store();
    const auto ranges = rangesFor(session, {}, true);
    if (!ranges)
        return ranges.error();
    exchange::Manifest manifest = manifestFor(session, exchange::BundleType::EnrolReply, *ranges);
    manifest.certificate = certificate;
    const std::vector<journal::ChainHead> heads = store::chainHeads(store.database());
    const Uid device = journal::deviceId(read.request.deviceKey);
    exchange::BundleWriter writer(manifest, store.folder());
    const QByteArray word = exchange::encodeReply({read.hash, device, outcome.label, journal::sealFor(read.request.boxKey, session.fieldKey())}, root);
    if (auto added = writer.addPart(exchange::BlockType::Enrolment, word); !added)
        return added;
    const auto added = addEntries(session, writer, *ranges, false, {}, progress);
    if (!added)
        return added.error();
    outcome.entries = *added;
    const auto hash = writeBundle(session, writer, approval.replyFile, {read.request.boxKey});
    if (!hash)
        return hash.error();
    // Who joins has all of this: nothing works there without the answer.
    if (auto noted = store::noteAcks(store.database(), device, heads, session.clock().nowMs()); !noted)
        return noted;
    const QFileInfo info(approval.replyFile);
    return noteWritten(session, {*hash, writer.bundle(), {}, session.clock().nowMs(), info.fileName(), outcome.entries, info.size(), {}});
}

/// People of a computer that has joined get accounts; those that have one already stay as they are.
Result<void> addFurther(Session &session, const EnrolRequest &request, const Device *device, const Approval &approval, Approved &outcome)
{
    if (!device || device->revoked || device->boxKey != request.boxKey)
        return refuse(ErrorKind::InputRefused, u"ENR-013"_s, Text::tr("The computer these people work at has not joined the office, or was revoked. Let it join first."), u"request"_s);
    outcome.label = device->label;
    store::Draft draft;
    draft.kind = u"account.create"_s;
    const std::vector<Account> accounts = store::accounts(session.store().database());
    for (const EnrolRequest::Person &person : request.people) {
        const auto known = std::find_if(accounts.begin(), accounts.end(), [&person](const Account &one) { return one.user == person.user; });
        outcome.roles = known == accounts.end() ? askable(approval.roles ? approval.roles : person.roles) : known->roles;
        outcome.accounts << (known == accounts.end() ? freeName(accounts, person.name, outcome.label) : known->name);
        if (!outcome.roles)
            return refuse(ErrorKind::InputRefused, u"ENR-011"_s, Text::tr("The account has no role left, for administration is not given by a file. Choose inspector, supervisor or auditor."), u"roles"_s);
        if (known == accounts.end())
            draft.changes.push_back(journal::encodeAccount({person.user, outcome.accounts.last(), base::tidyName(person.fullName), outcome.roles, person.publicKey, true}));
    }
    if (draft.changes.empty())
        return {};
    const auto appended = session.store().ledger().append(draft, session.signer());
    return appended ? Result<void>() : Result<void>(appended.error());
}

/// What that computer lacks, as an exchange file for it alone: the accounts are among it.
Result<void> writeUpdate(Session &session, const Device &device, const QString &file, Approved &outcome, const base::Progress &progress)
{
    auto ranges = rangesFor(session, {device}, true);
    if (ranges)
        ranges = withForks(session, std::move(*ranges));
    if (!ranges)
        return ranges.error();
    exchange::BundleWriter writer(manifestFor(session, exchange::BundleType::Entries, *ranges), session.store().folder());
    const auto added = addEntries(session, writer, *ranges, false, {}, progress);
    if (!added)
        return added.error();
    outcome.entries = *added;
    const auto hash = writeBundle(session, writer, file, {device.boxKey});
    if (!hash)
        return hash.error();
    const QFileInfo info(file);
    return noteWritten(session, {*hash, writer.bundle(), {}, session.clock().nowMs(), info.fileName(), outcome.entries, info.size(), {}});
}

} // namespace

Result<Asked> requestEnrolment(Session &session, const QString &label, const QString &unit, domain::Roles roles, const QString &file)
{
    if (!session.isSignedIn())
        return refuse(ErrorKind::NotAuthorised, u"SES-030"_s, Text::tr("Nobody is signed in. Sign in first."));
    store::Store &store = session.store();
    const auto office = store::trustRow(store.database(), u"office"_s);
    if (!office)
        return office.error();
    if (session.info().central || session.info().demonstration || *office)
        return refuse(ErrorKind::InputRefused, u"ENR-007"_s, Text::tr("This store is an office's own or has joined one already. Only a field store that stands for itself can ask to join."));
    const auto tidy = checkedLabel(label);
    if (!tidy)
        return tidy.error();
    const auto box = store.keyring().box();
    if (!box)
        return box.error();
    const Account account = *session.account();
    EnrolRequest request{store.keyring().device().publicKey, box->publicKey, journal::randomBytes(16), *tidy, base::tidyName(unit), u"" CHENGCAI_VERSION ""_s, store::newestSchema(), {}, false};
    const domain::Roles asked = askable(roles ? roles : account.roles);
    request.people.push_back({account.user, account.name, account.fullName, asked ? asked : domain::Roles(Role::Inspector), account.publicKey,
                              session.signer().key->sign(exchange::personMessage(request.deviceKey, request.nonce, account.user))});
    const QByteArray content = exchange::encodeRequest(request, store.keyring().device());
    const auto read = exchange::decodeRequest(content);
    if (!read)
        return read.error();
    if (const auto written = store::writeDurably(file, content); !written)
        return written.error();
    if (const auto kept = store::writeTrust(store.database(), {u"request"_s, 0, 1, content}); !kept)
        return kept.error();
    return Asked{file, read->fingerprint, account.name};
}

Result<Asked> requestAccount(Session &session, const NewPerson &person, const QString &file)
{
    if (!session.isSignedIn())
        return refuse(ErrorKind::NotAuthorised, u"SES-030"_s, Text::tr("Nobody is signed in. Sign in first."));
    store::Store &store = session.store();
    const std::vector<Device> known = store::devices(store.database());
    const Device *self = deviceWith(known, store.keyring().device().publicKey);
    if (!self || self->central || isOffice(session.reader()))
        return refuse(ErrorKind::InputRefused, u"ENR-014"_s, Text::tr("Only at a field computer that has joined an office further people ask for accounts. Elsewhere an administrator creates them."));
    if (auto fine = checkNewAccount(person.name, person.fullName, person.password); !fine)
        return fine.error();
    const QString role = u"account/"_s + person.name;
    const auto before = store::trustRow(store.database(), role);
    if (!before)
        return before.error();
    QByteArray content = *before ? (*before)->raw : QByteArray();
    if (content.isEmpty()) {
        const domain::Roles roles = askable(person.roles);
        const base::Uid user = journal::randomUid();
        const auto key = journal::SigningKey::generate();
        EnrolRequest request{self->publicKey, self->boxKey, journal::randomBytes(16), self->label, self->unit, u"" CHENGCAI_VERSION ""_s, store::newestSchema(), {}, true};
        request.people.push_back({user, person.name, base::tidyName(person.fullName), roles ? roles : domain::Roles(Role::Inspector), key.publicKey,
                                  key.sign(exchange::personMessage(request.deviceKey, request.nonce, user))});
        content = exchange::encodeRequest(request, store.keyring().device());
        if (const auto made = store.keyring().create(person.name, person.password, key, session.fieldKey(), user); !made)
            return made.error();
        if (auto kept = store::writeTrust(store.database(), {role, 0, 1, content}); !kept)
            return kept.error();
    }
    const auto read = exchange::decodeRequest(content);
    if (!read)
        return read.error();
    if (const auto written = store::writeDurably(file, content); !written)
        return written.error();
    ChangeNews news;
    news.accounts = true; // a further name at the sign-in
    session.announce(news);
    return Asked{file, read->fingerprint, person.name};
}

Result<EnrolmentRequest> readEnrolmentRequest(const Reader &reader, const QString &file)
{
    const auto read = readRequest(file);
    if (!read)
        return read.error();
    const EnrolRequest &request = read->request;
    EnrolmentRequest shown{read->fingerprint, request.label, request.unit, request.appVersion, {}, false, request.further};
    for (const EnrolRequest::Person &person : request.people)
        shown.people.push_back({person.name, person.fullName, askable(person.roles)});
    shown.approvedBefore = deviceWith(store::devices(reader.database()), request.deviceKey) != nullptr;
    return shown;
}

Result<Approved> approveEnrolment(Session &session, const Approval &approval, const base::Progress &progress)
{
    if (const auto allowed = mustBeOffice(session); !allowed)
        return allowed.error();
    const auto read = readRequest(approval.requestFile);
    if (!read)
        return read.error();
    if (!approval.fingerprint.isEmpty() && !journal::sameFingerprint(approval.fingerprint, read->fingerprint))
        return otherFingerprint();
    const auto root = openOfficeKey(session, approval.passphrase);
    if (!root)
        return root.error();
    const OfficeKeyState state = officeKeyState(session.reader());
    if (state.needsPassphrase && state.copiedAt == 0)
        return refuse(ErrorKind::NeedsDecision, u"ENR-012"_s, Text::tr("There is no copy of the office's key yet: if this disk fails, every computer has to join again. Write a copy to a medium that is kept unplugged, then approve."));
    const auto certificate = officeCertificate(session, *root);
    if (!certificate)
        return certificate.error();
    Approved outcome;
    outcome.fingerprint = read->fingerprint;
    const std::vector<Device> known = store::devices(session.store().database());
    const Device *before = deviceWith(known, read->request.deviceKey);
    if (read->request.further) {
        auto done = addFurther(session, read->request, before, approval, outcome);
        if (done)
            done = writeUpdate(session, *before, approval.replyFile, outcome, progress);
        if (!done)
            return done.error();
        ChangeNews news;
        news.accounts = true;
        session.announce(news);
        return outcome;
    }
    if (before) {
        if (auto recalled = recallApproval(session, read->request, *before, outcome); !recalled)
            return recalled.error();
    } else {
        const auto draft = approvalDraft(session, read->request, approval, outcome);
        if (!draft)
            return draft.error();
        if (const auto appended = session.store().ledger().append(*draft, session.signer()); !appended)
            return appended.error();
    }
    if (auto written = writeReply(session, *read, approval, *root, *certificate, outcome, progress); !written)
        return written.error();
    outcome.officeFingerprint = officeKeyState(session.reader()).fingerprint;
    ChangeNews news;
    news.accounts = true;
    session.announce(news);
    return outcome;
}

bool isOffice(const Reader &reader)
{
    const auto kept = store::trustRow(reader.database(), u"office"_s);
    if (!kept || !*kept)
        return store::storeInfo(reader.database()).central && store::officeDeviceKey(reader.database()) == store::ownDeviceKey(reader.database());
    const auto certificate = journal::decodeCertificate((*kept)->raw);
    const auto root = store::OfficeKey(reader.folder()).publicKey();
    return certificate && root && *root == certificate->rootKey;
}

Result<QByteArray> officeCertificate(Session &session, const journal::SigningKey &root)
{
    const store::Database &database = session.store().database();
    const QByteArray &own = session.store().keyring().device().publicKey;
    const auto kept = store::trustRow(database, u"office"_s);
    if (!kept)
        return kept.error();
    qint64 serial = 1;
    if (*kept) {
        const auto present = journal::decodeCertificate((*kept)->raw);
        if (!present)
            return present.error();
        if (present->deviceKey == own)
            return (*kept)->raw;
        serial = present->serial + 1;
    }
    // The office moved: a restored backup on another computer, with a copy of its key.
    const QByteArray certificate = journal::encodeCertificate(
        {store::deploymentOf(database), root.publicKey, own, store::entryHashAt(database, store::firstOrigin(database), 1), session.info().office, serial, {}}, root);
    const auto written = store::writeTrust(database, {u"office"_s, 0, serial, certificate});
    return written ? Result<QByteArray>(certificate) : written.error();
}

OfficeKeyState officeKeyState(const Reader &reader)
{
    OfficeKeyState state;
    const store::OfficeKey key(reader.folder());
    state.here = key.exists();
    state.needsPassphrase = state.here && key.needsPassphrase();
    if (const auto copied = store::storeSetting(reader.database(), KeyCopied))
        state.copiedAt = copied->toLongLong();
    const auto office = store::trustRow(reader.database(), u"office"_s);
    if (office && *office) {
        if (const auto certificate = journal::decodeCertificate((*office)->raw))
            state.fingerprint = journal::officeFingerprint(*certificate);
    }
    return state;
}

Result<void> copyOfficeKey(Session &session, const QString &file, const std::optional<QString> &passphrase)
{
    if (auto allowed = mustBeOffice(session); !allowed)
        return allowed;
    if (const auto opened = openOfficeKey(session, passphrase); !opened)
        return opened.error();
    if (auto copied = store::OfficeKey(session.store().folder()).copyTo(file, passphrase); !copied)
        return copied;
    const auto root = openOfficeKey(session, passphrase);
    if (const auto certificate = root ? officeCertificate(session, *root) : Result<QByteArray>(root.error()); !certificate)
        return certificate.error();
    store::Draft draft;
    draft.kind = u"device.approve"_s;
    if (auto added = addOwnDevice(session, draft); !added)
        return added;
    if (!draft.changes.empty())
        if (const auto appended = session.store().ledger().append(draft, session.signer()); !appended)
            return appended.error();
    if (auto noted = session.store().local().setSetting({}, KeyCopied, QByteArray::number(session.clock().nowMs())); !noted)
        return noted;
    ChangeNews news;
    news.settings = true;
    session.announce(news);
    return {};
}

} // namespace chengcai::services
