// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/releases.h"

#include "domain/supervisiondata.h"
#include "journal/changes/exchangebodies.h"
#include "journal/credentials.h"
#include "journal/release.h"
#include "services/bundling.h"
#include "services/conflicts.h"
#include "services/csvtext.h"
#include "services/enrolment.h"
#include "services/ratings.h"
#include "services/rulebooks.h"
#include "store/audit.h"
#include "store/migrations.h"
#include "store/officekey.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;
using base::Uid;
using journal::ReleaseDocument;
using journal::ReleaseSigner;
using journal::SignedRelease;
using store::Device;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(releases)
};

Error refuse(ErrorKind kind, const QString &code, const QString &message, const QString &detail = {})
{
    return {kind, code, message, detail, {}};
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray jsonOf(const QJsonArray &rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

QByteArray rulesTarget(const Reader &reader)
{
    QJsonArray rows;
    for (const domain::RuleBook &book : store::ruleBooks(reader.database())) {
        if (book.status == domain::RuleBookStatus::Adopted)
            rows.append(QJsonObject{{u"code"_s, book.code}, {u"version"_s, book.version}, {u"book"_s, QString::fromUtf8(domain::ruleBookToJson(book))}});
    }
    return jsonOf(rows);
}

QByteArray accountsTarget(const Reader &reader)
{
    QJsonArray rows;
    for (const Account &account : store::accounts(reader.database()))
        rows.append(QJsonObject{{u"user"_s, hexOf(account.user.toBytes())}, {u"account"_s, account.name}, {u"roles"_s, int(account.roles.toInt())}, {u"key"_s, hexOf(account.publicKey)}, {u"active"_s, account.active}});
    return jsonOf(rows);
}

QByteArray revocationsTarget(const Reader &reader)
{
    QJsonArray rows;
    for (const Device &device : store::devices(reader.database())) {
        if (device.revoked)
            rows.append(QJsonObject{{u"computer"_s, hexOf(device.device.toBytes())}, {u"label"_s, device.label}});
    }
    return jsonOf(rows);
}

/// What the office has of everybody.
QByteArray acksTarget(const Reader &reader)
{
    QJsonArray rows;
    for (const journal::ChainHead &head : store::chainHeads(reader.database()))
        rows.append(QJsonObject{{u"origin"_s, hexOf(head.origin.toBytes())}, {u"seq"_s, head.seq}, {u"hash"_s, hexOf(head.hash.toBytes())}});
    return jsonOf(rows);
}

QByteArray missingTarget(const Reader &reader)
{
    QJsonArray rows;
    for (const Hash &file : store::awaitedHashes(reader.database()))
        rows.append(hexOf(file.toBytes()));
    return jsonOf(rows);
}

/// Ratings of that day and who is on which list, one line a party; what laptops show as published.
Result<void> addRatings(const Reader &reader, QDate day, std::map<QString, QByteArray> &targets, const base::Progress &progress)
{
    const QStringList header{u"party"_s, u"kind"_s, u"score_centi"_s, u"stars"_s, u"grade"_s, u"veto"_s};
    targets[u"ratings"_s] = csvLine(header);
    targets[u"redlist"_s] = targets[u"blacklist"_s] = csvLine({u"party"_s, u"kind"_s});
    const auto rated = evaluateEverybody(reader, {day, {}}, std::nullopt, [&targets](const RatedParty &row) {
        const QString party = hexOf(row.party.uid.toBytes());
        const QString kind = domain::partyKindName(row.party.kind);
        targets[u"ratings"_s] += csvLine({party, kind, QString::number(row.scoreCenti), QString::number(row.stars), domain::gradeName(row.grade), row.veto ? u"1"_s : u"0"_s});
        for (const auto &[name, list] : {std::pair{u"redlist"_s, domain::ListKind::Red}, std::pair{u"blacklist"_s, domain::ListKind::Black}}) {
            if (row.lists >> unsigned(list) & 1U)
                targets[name] += csvLine({party, kind});
        }
    }, progress);
    return rated ? Result<void>() : Result<void>(rated.error());
}

Result<std::map<QString, QByteArray>> targetsOf(Session &session, QDate day, const base::Progress &progress)
{
    const Reader reader = session.reader();
    std::map<QString, QByteArray> targets;
    targets[u"rules"_s] = rulesTarget(reader);
    targets[u"accounts"_s] = accountsTarget(reader);
    targets[u"revocations"_s] = revocationsTarget(reader);
    targets[u"acks"_s] = acksTarget(reader);
    targets[u"missing_files"_s] = missingTarget(reader);
    if (const auto rated = addRatings(reader, day, targets, progress); !rated)
        return rated.error();
    return targets;
}

Release releaseOf(const store::ReleaseRow &row, const std::vector<Account> &accounts)
{
    const auto nameOf = [&accounts](const Uid &user) {
        const auto found = std::find_if(accounts.begin(), accounts.end(), [&user](const Account &one) { return one.user == user; });
        return found == accounts.end() ? QString() : found->fullName.isEmpty() ? found->name : found->fullName;
    };
    Release release;
    release.sha256 = row.sha256;
    release.preparer = nameOf(row.preparer);
    release.approver = row.publishedNo == 0 ? QString() : nameOf(row.approver);
    if (const auto document = journal::decodeRelease(row.document)) {
        release.epoch = document->epoch;
        release.version = document->version;
        release.issuedMs = document->issuedMs;
        release.expires = document->expires;
        release.receivedNo = document->receivedNo;
        release.receiptChain = document->receiptChain;
        for (const journal::ReleaseTarget &target : document->targets)
            release.targets << target.name;
    }
    return release;
}

Result<void> mayPublish(Session &session)
{
    if (auto allowed = session.require(domain::Action::PublishRelease); !allowed)
        return allowed;
    if (isOffice(session.reader()))
        return {};
    return refuse(ErrorKind::InputRefused, u"REL-012"_s, Text::tr("Releases are published at the central store of the office, and this is not it. Do it there."));
}

Result<void> withoutConflicts(Session &session)
{
    QStringList names;
    for (const Conflict &conflict : openConflicts(session.reader())) {
        if (conflict.scoreBearing && !names.contains(conflict.partyName))
            names << conflict.partyName;
    }
    for (const Pair &pair : pairsToCompare(session.reader())) {
        if (pair.scoreBearing && !names.contains(pair.partyName))
            names << pair.partyName;
    }
    if (names.isEmpty())
        return {};
    const qsizetype all = names.size();
    constexpr qsizetype Shown = 5;
    return refuse(ErrorKind::NeedsDecision, u"REL-010"_s,
                  Text::tr("The score of %n party(ies) hangs on what two people wrote without knowing of each other, so nothing is published: %1. Decide in the exchange centre first.", nullptr, int(all))
                      .arg(names.mid(0, Shown).join(u", "_s)));
}

/// Epoch and number after the newest published one. After a restored backup, of which laptops may know later releases, a new epoch begins.
void numberIt(Session &session, ReleaseDocument &document)
{
    const store::Database &database = session.store().database();
    const std::vector<store::ReleaseRow> rows = store::releaseRows(database);
    const auto last = std::find_if(rows.begin(), rows.end(), [](const store::ReleaseRow &row) { return row.publishedNo != 0; });
    if (last == rows.end())
        return;
    const bool wentBack = store::ownOriginStart(database) > last->publishedNo;
    document.epoch = last->epoch + (wentBack ? 1 : 0);
    document.version = last->version + 1;
    document.previous = last->sha256;
}

Result<Published> write(Session &session, const store::ReleaseRow &row, const QString &file, const base::Progress &progress)
{
    const std::vector<Device> known = devices(session.reader());
    std::vector<Device> laptops;
    std::copy_if(known.begin(), known.end(), std::back_inserter(laptops), [](const Device &one) { return !one.self && !one.revoked; });
    auto ranges = rangesFor(session, laptops, true);
    if (ranges)
        ranges = withForks(session, std::move(*ranges));
    if (!ranges)
        return ranges.error();
    exchange::BundleWriter writer(manifestFor(session, exchange::BundleType::Release, *ranges), session.store().folder());
    const QByteArray content = journal::encodeSignedRelease({row.document, row.preparer, row.preparerSignature, row.approver, row.approverSignature, row.rootSignature});
    if (auto added = writer.addPart(exchange::BlockType::Release, content); !added)
        return added.error();
    std::vector<Hash> targets;
    if (const auto document = journal::decodeRelease(row.document)) {
        for (const journal::ReleaseTarget &target : document->targets)
            targets.push_back(target.sha256);
    }
    const auto added = addEntries(session, writer, *ranges, false, targets, progress);
    if (!added)
        return added.error();
    QList<QByteArray> keys;
    for (const Device &laptop : laptops)
        keys.append(laptop.boxKey);
    const auto hash = writeBundle(session, writer, file, keys);
    if (!hash)
        return hash.error();
    const Published published{releaseOf(row, store::accounts(session.store().database())), *added, QFileInfo(file).size(), *hash};
    const auto noted = noteWritten(session, {*hash, writer.bundle(), {}, session.clock().nowMs(), QFileInfo(file).fileName(), *added, published.bytes, {}});
    return noted ? Result<Published>(published) : Result<Published>(noted.error());
}

} // namespace

std::vector<Release> releases(const Reader &reader)
{
    std::vector<Release> all;
    const std::vector<Account> accounts = store::accounts(reader.database());
    for (const store::ReleaseRow &row : store::releaseRows(reader.database()))
        all.push_back(releaseOf(row, accounts));
    return all;
}

Result<Release> prepareRelease(Session &session, const base::Progress &progress)
{
    if (const auto may = mayPublish(session); !may)
        return may.error();
    if (const auto clear = withoutConflicts(session); !clear)
        return clear.error();
    store::Store &store = session.store();
    ReleaseDocument document;
    document.deployment = store::deploymentOf(store.database());
    numberIt(session, document);
    document.issuedMs = session.clock().nowMs();
    const QDate today = session.clock().today();
    document.expires = today.addDays(domain::exchangeRules().releaseValidDays);
    document.schema = store::newestSchema();
    const auto root = store::stateRoot(store.database());
    if (!root)
        return root.error();
    document.stateRoot = *root;
    document.receivedNo = store.ledger().head().receivedNo;
    document.receiptChain = store.ledger().head().chain;
    document.heads = store::chainHeads(store.database());
    const auto targets = targetsOf(session, today, progress);
    if (!targets)
        return targets.error();
    store::Draft draft;
    draft.kind = u"release.prepare"_s;
    for (const auto &[name, content] : *targets) {
        const auto blob = store.blobs().add(content, name == u"ratings" || name.endsWith(u"list") ? u"text/csv"_s : u"application/json"_s);
        if (!blob)
            return blob.error();
        document.targets.push_back({name, blob->sha256, content.size()});
        if (std::none_of(draft.blobs.begin(), draft.blobs.end(), [&blob](const journal::BlobRef &one) { return one.sha256 == blob->sha256; }))
            draft.blobs.push_back(*blob);
    }
    const auto raw = journal::encodeRelease(document);
    if (!raw)
        return raw.error();
    const store::Signer signer = session.signer();
    draft.changes.push_back(journal::encodeReleasePrepare({*raw, signer.key->sign(journal::releaseMessage(ReleaseSigner::Preparer, journal::sha256(*raw)))}));
    if (const auto appended = store.ledger().append(draft, signer); !appended)
        return appended.error();
    return releases(session.reader()).front();
}

Result<Published> publishRelease(Session &session, const PublishOptions &options, const base::Progress &progress)
{
    if (const auto may = mayPublish(session); !may)
        return may.error();
    if (const auto clear = withoutConflicts(session); !clear)
        return clear.error();
    store::Store &store = session.store();
    const std::vector<store::ReleaseRow> rows = store::releaseRows(store.database());
    if (rows.empty() || rows.front().publishedNo != 0)
        return refuse(ErrorKind::InputRefused, u"REL-013"_s, Text::tr("No release is prepared. Let one supervisor prepare it and another one publish it."));
    if (rows.front().preparer == session.account()->user)
        return refuse(ErrorKind::NeedsDecision, u"REL-014"_s, Text::tr("You prepared this release, so a second supervisor has to look at it and publish it."));
    const store::OfficeKey key(store.folder());
    if (!key.exists()) {
        if (const auto made = key.create(options.passphrase); !made)
            return made.error();
    }
    const auto root = key.unlock(options.passphrase);
    if (!root)
        return root.error();
    if (const auto certificate = officeCertificate(session, *root); !certificate)
        return certificate.error();
    const Hash document = rows.front().sha256;
    const store::Signer signer = session.signer();
    const journal::ReleasePublishBody body{document, signer.key->sign(journal::releaseMessage(ReleaseSigner::Approver, document)), root->publicKey,
                                           root->sign(journal::releaseMessage(ReleaseSigner::Root, document))};
    if (const auto appended = store.ledger().append({u"release.publish"_s, {journal::encodeReleasePublish(body)}, {}, {}}, signer); !appended)
        return appended.error();
    const store::ReleaseRow row = store::releaseRows(store.database()).front();
    const QByteArray signedRelease = journal::encodeSignedRelease({row.document, row.preparer, row.preparerSignature, row.approver, row.approverSignature, row.rootSignature});
    if (const auto kept = store::writeTrust(store.database(), {u"release"_s, row.epoch, row.version, signedRelease}); !kept)
        return kept.error();
    return write(session, row, options.file, progress);
}

Result<Published> writeRelease(Session &session, const QString &file, const base::Progress &progress)
{
    if (const auto allowed = mayExchange(session); !allowed)
        return allowed.error();
    for (const store::ReleaseRow &row : store::releaseRows(session.store().database())) {
        if (row.publishedNo != 0)
            return write(session, row, file, progress);
    }
    return refuse(ErrorKind::InputRefused, u"REL-013"_s, Text::tr("No release has been published yet. Let one supervisor prepare it and another one publish it."));
}

namespace {

/// A release file that was found genuine, before anything of it is taken over.
struct OpenedRelease {
    QFile file;
    Hash sha256;
    std::unique_ptr<exchange::BundleReader> bundle;
    SignedRelease content;
    ReleaseDocument document;
    Sender sender;
    bool before = false;
};

Error twoTongues(const QString &detail)
{
    return refuse(ErrorKind::NeedsDecision, u"REL-021"_s, Text::tr("The office has published two different releases under one number. Nothing was taken over; report this to an administrator and an auditor at once."), detail);
}

/// Newer than what is trusted, or the very same.
Result<void> checkSequence(const store::Database &database, OpenedRelease &opened)
{
    const auto trusted = store::trustRow(database, u"release"_s);
    if (!trusted)
        return trusted.error();
    if (!*trusted)
        return {};
    const auto held = journal::decodeSignedRelease((*trusted)->raw);
    if (!held)
        return held.error();
    const Hash heldHash = journal::sha256(held->document);
    const auto before = std::pair((*trusted)->epoch, (*trusted)->version);
    const auto now = std::pair(opened.document.epoch, opened.document.version);
    if (now < before)
        return refuse(ErrorKind::InputRefused, u"REL-020"_s, Text::tr("This release is older than the one that is here, so it was not applied. Ask for the newest one."));
    opened.before = now == before && heldHash == journal::sha256(opened.content.document);
    if (now == before && !opened.before)
        return twoTongues(u"same number"_s);
    if (now.first == before.first && now.second == before.second + 1 && opened.document.previous != heldHash)
        return twoTongues(u"previous"_s);
    return {};
}

Result<void> openRelease(Session &session, OpenedRelease &opened, const journal::BoxKey &box)
{
    const store::Database &database = session.store().database();
    auto bundle = exchange::BundleReader::open(opened.file, opened.sender.trust(box), session.store().folder());
    if (!bundle)
        return bundle.error();
    opened.bundle = std::move(*bundle);
    const exchange::Manifest &manifest = opened.bundle->manifest();
    if (manifest.type != exchange::BundleType::Release || !opened.sender.device().central || manifest.blocks.empty() || manifest.blocks.front().type != exchange::BlockType::Release)
        return refuse(ErrorKind::InputRefused, u"REL-024"_s, Text::tr("The file is no release of the office. Import it as an exchange file."));
    const auto raw = opened.bundle->content(0);
    if (!raw)
        return raw.error();
    const auto content = journal::decodeSignedRelease(*raw);
    const auto document = content ? journal::decodeRelease(content->document) : Result<ReleaseDocument>(content.error());
    if (!document)
        return document.error();
    opened.content = *content;
    opened.document = *document;
    const auto office = store::trustRow(database, u"office"_s);
    if (!office)
        return office.error();
    const auto certificate = *office ? journal::decodeCertificate((*office)->raw)
                                     : Result<journal::OfficeCertificate>(refuse(ErrorKind::InputRefused, u"REL-025"_s, Text::tr("This store has not joined an office, so it trusts no release. Ask to join first.")));
    if (!certificate)
        return certificate.error();
    if (document->deployment != certificate->deployment
        || !journal::verifySignature(certificate->rootKey, journal::releaseMessage(ReleaseSigner::Root, journal::sha256(content->document)), content->rootSignature))
        return refuse(ErrorKind::NotAuthentic, u"REL-022"_s, Text::tr("The release is not signed by the key of this office, so nothing was taken over. Ask the office for another file."));
    if (document->schema > store::newestSchema())
        return refuse(ErrorKind::InputRefused, u"REL-023"_s, Text::tr("The release needs a newer version of the program. Install it, then apply the release."));
    return checkSequence(database, opened);
}

/// With the accounts the file itself brings: two different persons who may publish.
Result<void> checkPersons(const store::Database &database, const OpenedRelease &opened)
{
    const std::vector<Account> accounts = store::accounts(database);
    const Hash document = journal::sha256(opened.content.document);
    const auto signedBy = [&](const Uid &user, const QByteArray &signature, ReleaseSigner as) {
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&user](const Account &one) { return one.user == user && one.active; });
        return account != accounts.end() && domain::mayDo(account->roles, domain::Action::PublishRelease) && journal::verifySignature(account->publicKey, journal::releaseMessage(as, document), signature);
    };
    const SignedRelease &content = opened.content;
    if (content.preparer != content.approver && signedBy(content.preparer, content.preparerSignature, ReleaseSigner::Preparer) && signedBy(content.approver, content.approverSignature, ReleaseSigner::Approver))
        return {};
    return refuse(ErrorKind::NotAuthentic, u"REL-026"_s, Text::tr("The release is not signed by two different persons who may publish, so nothing was taken over. Ask the office for another file."));
}

Result<void> keepRelease(Session &session, const OpenedRelease &opened)
{
    const store::Database &database = session.store().database();
    QByteArray wanted;
    for (const journal::ReleaseTarget &target : opened.document.targets) {
        const auto content = session.store().blobs().read(target.sha256);
        if (!content || content->size() != target.size)
            return refuse(ErrorKind::NotAuthentic, u"REL-027"_s, Text::tr("A part of the release is missing, so nothing was taken over. Ask the office for another file."), target.name);
        if (target.name != u"missing_files")
            continue;
        const QJsonArray files = QJsonDocument::fromJson(*content).array();
        for (const auto &file : files) {
            if (const QByteArray hash = QByteArray::fromHex(file.toString().toLatin1()); hash.size() == 32)
                wanted += hash;
        }
    }
    if (auto kept = store::writeTrust(database, {u"wanted"_s, 0, opened.document.version, wanted}); !kept)
        return kept;
    return store::writeTrust(database, {u"release"_s, opened.document.epoch, opened.document.version, journal::encodeSignedRelease(opened.content)});
}

Result<void> takeOver(Session &session, store::Intake &intake, OpenedRelease &opened, Applied &outcome, const base::Progress &progress)
{
    store::Store &store = session.store();
    const exchange::Manifest &manifest = opened.bundle->manifest();
    if (const auto taken = takeEntries({intake, store.blobs(), store.keyring(), session.fieldKey()}, *opened.bundle, opened.sender.device().publicKey, progress); !taken)
        return taken.error();
    const auto report = intake.fold(progress);
    if (!report)
        return report.error();
    outcome.report = *report;
    if (auto persons = checkPersons(store.database(), opened); !persons)
        return persons;
    if (auto kept = keepRelease(session, opened); !kept)
        return kept;
    std::vector<journal::ChainHead> have;
    for (const exchange::Ack &ack : manifest.have)
        have.push_back({ack.origin, ack.seq, ack.hash});
    const qint64 now = session.clock().nowMs();
    if (auto noted = store::noteAcks(store.database(), manifest.device, have, now); !noted)
        return noted;
    if (auto noted = store::noteBundleIn(store.database(), {opened.sha256, manifest.bundle, manifest.device, now, QFileInfo(opened.file).fileName(), 0, 0, {}}); !noted)
        return noted;
    if (auto kept = opened.sender.keepCertificate(store.database()); !kept)
        return kept;
    return intake.commit(&store.keyring().device(), opened.sha256);
}

Release heldOf(const store::Database &database, const SignedRelease &content)
{
    const Hash hash = journal::sha256(content.document);
    return releaseOf({hash, 0, 0, content.document, 1, content.preparer, content.preparerSignature, 1, content.approver, content.approverSignature, {}, content.rootSignature}, store::accounts(database));
}

} // namespace

Result<Applied> applyRelease(Session &session, const QString &path, const base::Progress &progress)
{
    if (const auto allowed = mayExchange(session); !allowed)
        return allowed.error();
    store::Store &store = session.store();
    OpenedRelease opened{.file = QFile(path), .sha256 = {}, .bundle = {}, .content = {}, .document = {}, .sender = Sender(session)};
    if (!QFileInfo(path).isFile() || QFileInfo(path).size() > exchange::MaxBundleBytes || !opened.file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::InputRefused, u"XCH-001"_s, Text::tr("The release cannot be read. Check the medium, or copy the file again."), path);
    const auto sha256 = hashOfFile(opened.file);
    const auto box = store.keyring().box();
    if (!sha256 || !box)
        return sha256 ? box.error() : sha256.error();
    opened.sha256 = *sha256;
    Applied outcome;
    auto done = openRelease(session, opened, *box);
    if (done) {
        auto intake = store::Intake::begin(store.ledger(), opened.bundle->manifest().bundle);
        if (!intake)
            return intake.error();
        done = takeOver(session, **intake, opened, outcome, progress);
    }
    if (!done) {
        if (done.error().kind == ErrorKind::NotAuthentic || done.error().code == u"REL-021")
            noteRefusedFile(session, *sha256, done.error().code);
        return done.error();
    }
    outcome.release = heldOf(store.database(), opened.content);
    outcome.before = opened.before;
    ChangeNews news;
    news.everything = news.accounts = news.ruleBooks = news.inspections = news.cases = news.lists = news.petitions = news.commitments = news.records = news.tasks = true;
    session.announce(news);
    return outcome;
}

HeldRelease heldRelease(const Reader &reader, QDate today)
{
    HeldRelease held;
    const auto trusted = store::trustRow(reader.database(), u"release"_s);
    if (!trusted || !*trusted)
        return held;
    const auto content = journal::decodeSignedRelease((*trusted)->raw);
    if (!content)
        return held;
    held.release = heldOf(reader.database(), *content);
    const QDate issued = base::chinaDate(held.release.issuedMs);
    held.ageDays = int(std::max<qint64>(0, issued.daysTo(today)));
    held.expired = today >= held.release.expires;
    held.longExpired = held.ageDays >= domain::exchangeRules().releaseRedDays;
    return held;
}

} // namespace chengcai::services
