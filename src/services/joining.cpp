// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/enrolment.h"

#include "exchange/enrolment/enrolreply.h"
#include "exchange/enrolment/enrolrequest.h"
#include "journal/changes/bodies.h"
#include "journal/changes/exchangebodies.h"
#include "journal/credentials.h"
#include "journal/rewriting.h"
#include "services/bundling.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "store/queries/inspections.h"
#include "store/successor.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

// The part of enrolment that happens at the computer that joins.
namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;
using base::Uid;
using journal::Change;
using journal::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(enrolment)
};

Error refuse(ErrorKind kind, const QString &code, const QString &message, const QString &field = {})
{
    return {kind, code, message, {}, field};
}

Error notOurs(const QString &detail)
{
    return {ErrorKind::NotAuthentic, u"ENR-005"_s, Text::tr("The file is no answer of an office to this computer's last request, so nothing was changed. Ask the office for another one."), detail, {}};
}

/// An answer that was found genuine, as far as this computer alone can tell.
struct Answer {
    QFile file;
    Hash sha256;
    journal::OfficeCertificate office;
    QByteArray certificate;
    exchange::EnrolReply word;
    std::unique_ptr<exchange::BundleReader> bundle;
};

Result<Hash> requestOf(const store::Database &database)
{
    const auto kept = store::trustRow(database, u"request"_s);
    if (!kept)
        return kept.error();
    if (!*kept)
        return refuse(ErrorKind::InputRefused, u"ENR-006"_s, Text::tr("This store has not asked to join an office. Ask first, then accept the answer."));
    const auto request = exchange::decodeRequest((*kept)->raw);
    return request ? Result<Hash>(request->hash) : request.error();
}

Result<std::unique_ptr<Answer>> openAnswer(Session &session, const QString &path)
{
    store::Store &store = session.store();
    const auto request = requestOf(store.database());
    if (!request)
        return request.error();
    auto answer = std::make_unique<Answer>();
    answer->file.setFileName(path);
    if (!QFileInfo(path).isFile() || QFileInfo(path).size() > exchange::MaxBundleBytes || !answer->file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::InputRefused, u"ENR-001"_s, Text::tr("The answer cannot be read. Check the medium, or copy the file again."));
    const auto sha256 = hashOfFile(answer->file);
    const auto box = store.keyring().box();
    if (!sha256 || !box)
        return sha256 ? box.error() : sha256.error();
    answer->sha256 = *sha256;
    const exchange::BundleTrust trust{&*box, {}, [&answer](const Uid &, const QByteArray &raw) -> Result<QByteArray> {
                                          const auto certificate = journal::decodeCertificate(raw);
                                          if (!certificate)
                                              return certificate.error();
                                          answer->office = *certificate;
                                          answer->certificate = raw;
                                          return certificate->deviceKey;
                                      }};
    auto bundle = exchange::BundleReader::open(answer->file, trust, store.folder());
    if (!bundle)
        return bundle.error();
    answer->bundle = std::move(*bundle);
    const exchange::Manifest &manifest = answer->bundle->manifest();
    if (manifest.type != exchange::BundleType::EnrolReply || manifest.deployment != answer->office.deployment || manifest.blocks.empty()
        || manifest.blocks.front().type != exchange::BlockType::Enrolment)
        return notOurs(u"type"_s);
    const auto raw = answer->bundle->content(0);
    if (!raw)
        return raw.error();
    const auto word = exchange::decodeReply(*raw, answer->office.rootKey);
    if (!word)
        return word.error();
    if (word->request != *request || word->device != journal::deviceId(store.keyring().device().publicKey))
        return notOurs(u"request"_s);
    answer->word = *word;
    return answer;
}

/// Writes what a store recorded for itself again, under the names things have in the office.
class Reissue
{
public:
    Reissue(Session &session, store::Successor &successor, QByteArrayView fieldKey) : m_session(session), m_successor(successor), m_fieldKey(fieldKey) {}

    Result<void> run(Joined &outcome, const base::Progress &progress);

private:
    [[nodiscard]] static bool wanted(const journal::Entry &entry);
    void pairForms();
    Result<Change> resealed(const Change &change) const;
    Result<store::Draft> draftOf(const journal::Entry &entry);
    Result<void> append(const journal::Entry &entry, const Hash &hash, Joined &outcome);
    Result<void> nameThem();

    Session &m_session;
    store::Successor &m_successor;
    QByteArrayView m_fieldKey;
    QHash<Uid, Uid> m_entities;
    QHash<Hash, Hash> m_entries;
    journal::ReissueBody m_pairs;
};

/// Rules, forms, accounts, lists and plans are the office's own from now on.
bool Reissue::wanted(const journal::Entry &entry)
{
    const auto carried = [](const Change &change) {
        switch (change.kind) {
        case ChangeKind::PartyCreate:
        case ChangeKind::PartyAmend:
        case ChangeKind::PartySucceed:
        case ChangeKind::PartyUnsucceed:
        case ChangeKind::PartyWithdraw:
        case ChangeKind::PersonCreate:
        case ChangeKind::PersonAmend:
        case ChangeKind::FactCreate:
        case ChangeKind::FactAmend:
        case ChangeKind::FactWithdraw:
        case ChangeKind::FactConfirm:
        case ChangeKind::FactObjection:
        case ChangeKind::ReviewEffective:
        case ChangeKind::BatchUndo:
        case ChangeKind::InspectionSubmit:
        case ChangeKind::InspectionRevise:
        case ChangeKind::InspectionHear:
        case ChangeKind::InspectionVerify:
        case ChangeKind::InspectionWithdraw: return true;
        default: return false;
        }
    };
    return std::all_of(entry.changes.begin(), entry.changes.end(), carried);
}

/// Both came with the program: a form of the same code and version is the same form.
void Reissue::pairForms()
{
    std::map<std::pair<QString, QString>, Uid> office;
    for (const store::StoredForm &one : store::InspectionQueries(m_successor.database()).forms())
        office[{one.form.code, one.form.version}] = one.form.uid;
    for (const store::StoredForm &one : store::InspectionQueries(m_session.store().database()).forms()) {
        if (const auto found = office.find({one.form.code, one.form.version}); found != office.end())
            m_entities.insert(one.form.uid, found->second);
    }
}

/// A number that is kept sealed is opened with the store's key and sealed with the office's.
Result<Change> Reissue::resealed(const Change &change) const
{
    if (change.kind != ChangeKind::PartyCreate && change.kind != ChangeKind::PartyAmend)
        return change;
    QList<journal::PartyField> present;
    auto body = journal::decodeParty(change, &present);
    if (!body)
        return body.error();
    if (body->identifierCipher.isEmpty())
        return change;
    const auto number = openIdentifier(m_session.store().keyring(), m_session.fieldKey(), body->identifierCipher);
    if (!number)
        return number.error();
    const auto sealed = sealIdentifier(m_successor.keyring(), m_fieldKey, *number);
    if (!sealed)
        return sealed.error();
    body->identifierCipher = sealed->cipher;
    body->identifierMac = sealed->mac;
    return change.kind == ChangeKind::PartyCreate ? journal::encodeParty(*body) : journal::encodePartyAmend(change.entity, *body, present, change.base);
}

Result<store::Draft> Reissue::draftOf(const journal::Entry &entry)
{
    store::Draft draft{entry.kind, {}, entry.batch, entry.blobs};
    for (const Change &change : entry.changes) {
        const auto sealed = resealed(change);
        if (!sealed)
            return sealed.error();
        draft.changes.push_back(journal::rewritten(*sealed, m_entities, m_entries));
    }
    for (const journal::BlobRef &blob : entry.blobs) {
        const auto content = m_session.store().blobs().read(blob.sha256);
        if (!content)
            return content.error();
        if (const auto added = m_successor.blobs().add(*content, blob.mediaType); !added)
            return added.error();
    }
    return draft;
}

Result<void> Reissue::append(const journal::Entry &entry, const Hash &hash, Joined &outcome)
{
    const auto draft = draftOf(entry);
    const auto appended = draft ? m_successor.ledger().append(*draft, m_session.signer()) : Result<store::Appended>(draft.error());
    if (!appended && appended.error().kind == ErrorKind::StoreProblem)
        return appended.error();
    if (!appended) {
        outcome.notReissued << u"%1: %2"_s.arg(journal::entryKindLabel(entry.kind), appended.error().message);
        return {};
    }
    for (quint32 i = 0; i < entry.changes.size(); ++i) {
        if (!appended->created[i].isNull())
            m_entities.insert(journal::derivedUid(entry.origin, entry.seq, i), appended->created[i]);
    }
    m_entries.insert(hash, appended->hash);
    m_pairs.pairs.push_back({hash, appended->hash});
    ++outcome.reissued;
    return m_pairs.pairs.size() == journal::MaxReissued ? nameThem() : Result<void>();
}

/// Says which entry stands for which earlier one.
Result<void> Reissue::nameThem()
{
    if (m_pairs.pairs.empty())
        return {};
    const auto appended = m_successor.ledger().append({u"reissue"_s, {journal::encodeReissue(m_pairs)}, {}, {}}, m_session.signer());
    m_pairs.pairs.clear();
    return appended ? Result<void>() : Result<void>(appended.error());
}

Result<void> Reissue::run(Joined &outcome, const base::Progress &progress)
{
    pairForms();
    const auto visited = store::visitEntries(m_session.store().database(), [&](const Uid &, qint64, const journal::SignedEntry &stored) -> Result<void> {
        if (progress.cancelled())
            return exchangeCancelled();
        const auto entry = journal::decodeEntry(stored.raw);
        if (!entry)
            return entry.error();
        // What founded the store and what its computer said of itself belongs to the earlier store.
        if (journal::isMachineKind(entry->kind) || entry->kind == u"store.create")
            return {};
        if (wanted(*entry))
            return append(*entry, stored.hash, outcome);
        outcome.notReissued << u"%1: %2"_s.arg(journal::entryKindLabel(entry->kind), Text::tr("the office decides on this"));
        return {};
    });
    return visited ? nameThem() : visited;
}

/// The office's entries, and that they are what its certificate says.
Result<void> takeOfficeEntries(Session &session, store::Successor &successor, Answer &answer, QByteArrayView fieldKey, Joined &outcome, const base::Progress &progress)
{
    auto intake = store::Intake::begin(successor.ledger(), answer.bundle->manifest().bundle);
    if (!intake)
        return intake.error();
    if (const auto taken = takeEntries({**intake, successor.blobs(), successor.keyring(), fieldKey}, *answer.bundle, answer.office.deviceKey, progress); !taken)
        return taken.error();
    const auto report = (*intake)->fold(progress);
    if (!report)
        return report.error();
    const store::Database &database = successor.database();
    const std::vector<Account> accounts = store::accounts(database);
    const bool account = std::any_of(accounts.begin(), accounts.end(), [&session](const Account &one) {
        return one.user == session.account()->user && one.publicKey == session.account()->publicKey && one.active;
    });
    const std::vector<store::Device> devices = store::devices(database);
    const auto device = std::find_if(devices.begin(), devices.end(), [&answer](const store::Device &one) { return one.device == answer.word.device && !one.revoked; });
    if (store::deploymentOf(database) != answer.office.deployment || store::entryHashAt(database, store::firstOrigin(database), 1) != answer.office.founding || !account
        || device == devices.end() || report->held > 0)
        return notOurs(u"entries"_s);
    outcome.entries = report->added;
    outcome.label = device->label;
    return (*intake)->commit(nullptr, answer.sha256);
}

Result<void> mayJoin(Session &session)
{
    if (!session.isSignedIn())
        return refuse(ErrorKind::NotAuthorised, u"SES-030"_s, Text::tr("Nobody is signed in. Sign in first."));
    const auto office = store::trustRow(session.store().database(), u"office"_s);
    if (!office)
        return office.error();
    if (*office || session.info().central)
        return refuse(ErrorKind::InputRefused, u"ENR-007"_s, Text::tr("This store is an office's own or has joined one already. Only a field store that stands for itself can join."));
    const qint64 open = store::draftCount(session.store().database());
    if (open > 0)
        return refuse(ErrorKind::NeedsDecision, u"ENR-008"_s, Text::tr("There are %n draft(s) in this store, and a draft cannot be carried over. Submit or discard them, then accept the answer.", nullptr, int(open)));
    return {};
}

} // namespace

Result<QString> officeFingerprintIn(Session &session, const QString &file)
{
    const auto answer = openAnswer(session, file);
    return answer ? Result<QString>(journal::officeFingerprint((*answer)->office)) : answer.error();
}

Result<Joined> acceptEnrolment(Session &session, const QString &file, const QString &fingerprint, const base::Progress &progress)
{
    if (const auto may = mayJoin(session); !may)
        return may.error();
    const auto answer = openAnswer(session, file);
    if (!answer)
        return answer.error();
    Joined outcome;
    outcome.office = (*answer)->office.office;
    outcome.officeFingerprint = journal::officeFingerprint((*answer)->office);
    if (!fingerprint.isEmpty() && !journal::sameFingerprint(fingerprint, outcome.officeFingerprint))
        return refuse(ErrorKind::NotAuthentic, u"ENR-004"_s, Text::tr("The fingerprint is another one: the file is not from the office that was compared. Do not go on; ask the office for its fingerprint again."), u"fingerprint"_s);
    store::Store &store = session.store();
    const auto box = store.keyring().box();
    if (!box)
        return box.error();
    auto fieldKey = journal::openSealed(*box, (*answer)->word.fieldKey);
    if (!fieldKey)
        return fieldKey.error();
    if (const auto kept = backUp(session, {}, progress); !kept)
        return kept.error();
    auto successor = store::Successor::begin(store);
    if (!successor)
        return successor.error();
    if (auto taken = takeOfficeEntries(session, **successor, **answer, fieldKey->view(), outcome, progress); !taken)
        return taken.error();
    const QString kept = u"%1.ccj"_s.arg(QString::fromLatin1(store::deploymentOf(store.database()).toBytes().toHex()));
    auto done = (*successor)->keyring().succeedFieldKey(session.fieldKey(), fieldKey->view());
    if (done)
        done = store::writeTrust((*successor)->database(), {u"office"_s, 0, 1, (*answer)->certificate});
    if (done) {
        const exchange::Manifest &manifest = (*answer)->bundle->manifest();
        done = store::noteBundleIn((*successor)->database(), {(*answer)->sha256, manifest.bundle, manifest.device, session.clock().nowMs(), QFileInfo(file).fileName(), 0, 0, {}});
    }
    if (done)
        if (const auto began = (*successor)->ledger().appendSession(programName(), store.keyring().device(), journal::OriginCause::Enrolled); !began)
            done = began.error();
    if (done)
        done = Reissue(session, **successor, fieldKey->view()).run(outcome, progress);
    if (done)
        done = (*successor)->takePlace(kept);
    if (!done)
        return done.error();
    outcome.earlierStore = store.folder() + u"/earlier/"_s + kept;
    session.joined(std::move(*fieldKey));
    ChangeNews news;
    news.everything = news.accounts = news.ruleBooks = news.inspections = news.cases = news.lists = news.petitions = news.commitments = news.records = news.tasks = true;
    session.announce(news);
    return outcome;
}

} // namespace chengcai::services
