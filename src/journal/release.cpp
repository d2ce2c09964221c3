// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/release.h"

#include "journal/credentials.h"
#include "journal/strictcbor.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::journal {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

constexpr char ReleaseMagic[] = "CHENGCAI-REL-1";
constexpr quint64 MostTargets = 64;
constexpr quint64 MostHeads = 4096;
constexpr qsizetype MostName = 64;
constexpr qsizetype SignatureBytes = 64;
constexpr qsizetype MostDocumentBytes = 1 << 20;
constexpr qint64 Any = std::numeric_limits<qint64>::max();

enum Key : int { Version = 1, Algorithm, Deployment, Epoch, Number, Previous, Issued, Expires, Schema, Root, Received, Chain, Heads, Targets };
constexpr quint64 Keys = 14;

base::Error noRelease(const QString &what)
{
    return {base::ErrorKind::InputRefused, u"REL-001"_s, Text::tr("The release is not in the form an office writes, so nothing was taken over. Ask the office for another file."), what, {}};
}

template <typename List, typename Key> bool risesStrictly(const List &list, Key key)
{
    return std::adjacent_find(list.begin(), list.end(), [&key](const auto &a, const auto &b) { return !(key(a) < key(b)); }) == list.end();
}

} // namespace

Result<QByteArray> encodeRelease(const ReleaseDocument &document)
{
    QByteArray raw;
    CborWriter out(raw);
    out.map(Keys);
    put(out, Version, 1);
    put(out, Algorithm, AlgorithmEd25519);
    put(out, Deployment, view(document.deployment));
    put(out, Epoch, document.epoch);
    put(out, Number, document.version);
    put(out, Previous, view(document.previous));
    put(out, Issued, document.issuedMs);
    put(out, Expires, document.expires.toJulianDay());
    put(out, Schema, document.schema);
    put(out, Root, view(document.stateRoot));
    put(out, Received, document.receivedNo);
    put(out, Chain, view(document.receiptChain));
    out.integer(Heads);
    out.array(document.heads.size());
    for (const ChainHead &head : document.heads) {
        out.map(3);
        put(out, 1, view(head.origin));
        put(out, 2, head.seq);
        put(out, 3, view(head.hash));
    }
    out.integer(Targets);
    out.array(document.targets.size());
    for (const ReleaseTarget &target : document.targets) {
        out.map(3);
        out.integer(1);
        out.text(target.name);
        put(out, 2, view(target.sha256));
        put(out, 3, target.size);
    }
    if (const auto read = decodeRelease(raw); !read)
        return read.error();
    return raw;
}

Result<ReleaseDocument> decodeRelease(QByteArrayView raw)
{
    if (raw.size() > MostDocumentBytes)
        return noRelease(u"size"_s);
    StrictReader in(raw);
    ReleaseDocument document;
    in.map(Keys, u"release"_s);
    in.key(Version);
    (void)in.number(1, 1, u"version"_s);
    in.key(Algorithm);
    (void)in.number(AlgorithmEd25519, AlgorithmEd25519, u"algorithm"_s);
    in.key(Deployment);
    document.deployment = in.uid(u"deployment"_s);
    in.key(Epoch);
    document.epoch = in.number(1, Any, u"epoch"_s);
    in.key(Number);
    document.version = in.number(1, Any, u"number"_s);
    in.key(Previous);
    document.previous = in.hash(u"previous"_s);
    in.key(Issued);
    document.issuedMs = in.number(0, Any, u"issued"_s);
    in.key(Expires);
    document.expires = QDate::fromJulianDay(in.number(1721426, 5373484, u"expires"_s));
    in.key(Schema);
    document.schema = in.number(1, 1'000'000, u"schema"_s);
    in.key(Root);
    document.stateRoot = in.hash(u"root"_s);
    in.key(Received);
    document.receivedNo = in.number(1, Any, u"received"_s);
    in.key(Chain);
    document.receiptChain = in.hash(u"chain"_s);
    in.key(Heads);
    for (quint64 i = in.array(MostHeads, u"heads"_s); i > 0 && in.ok(); --i) {
        ChainHead head;
        in.map(3, u"head"_s);
        in.key(1);
        head.origin = in.uid(u"head.origin"_s);
        in.key(2);
        head.seq = in.number(1, Any, u"head.seq"_s);
        in.key(3);
        head.hash = in.hash(u"head.hash"_s);
        document.heads.push_back(head);
    }
    in.key(Targets);
    for (quint64 i = in.array(MostTargets, u"targets"_s); i > 0 && in.ok(); --i) {
        ReleaseTarget target;
        in.map(3, u"target"_s);
        in.key(1);
        target.name = in.text(MostName, u"target.name"_s);
        in.key(2);
        target.sha256 = in.hash(u"target.hash"_s);
        in.key(3);
        target.size = in.number(1, Any, u"target.size"_s);
        document.targets.push_back(target);
    }
    in.finish();
    in.fine(risesStrictly(document.heads, [](const ChainHead &head) { return head.origin; }), u"heads"_s);
    in.fine(risesStrictly(document.targets, [](const ReleaseTarget &target) { return target.name; }), u"targets"_s);
    in.fine(!document.targets.empty(), u"targets"_s);
    return in.ok() ? Result<ReleaseDocument>(document) : Result<ReleaseDocument>(noRelease(in.what()));
}

QByteArray releaseMessage(ReleaseSigner signer, const base::Hash &document)
{
    return QByteArray(ReleaseMagic, sizeof ReleaseMagic) + char('0' + int(signer)) + document.toBytes();
}

QByteArray encodeSignedRelease(const SignedRelease &release)
{
    QByteArray raw;
    CborWriter out(raw);
    out.map(6);
    put(out, 1, QByteArrayView(release.document));
    put(out, 2, view(release.preparer));
    put(out, 3, QByteArrayView(release.preparerSignature));
    put(out, 4, view(release.approver));
    put(out, 5, QByteArrayView(release.approverSignature));
    put(out, 6, QByteArrayView(release.rootSignature));
    return raw;
}

Result<SignedRelease> decodeSignedRelease(QByteArrayView raw)
{
    StrictReader in(raw);
    SignedRelease release;
    in.map(6, u"signed release"_s);
    in.key(1);
    release.document = in.bytes(1, MostDocumentBytes, u"document"_s);
    in.key(2);
    release.preparer = in.uid(u"preparer"_s);
    in.key(3);
    release.preparerSignature = in.bytes(SignatureBytes, SignatureBytes, u"preparer"_s);
    in.key(4);
    release.approver = in.uid(u"approver"_s);
    in.key(5);
    release.approverSignature = in.bytes(SignatureBytes, SignatureBytes, u"approver"_s);
    in.key(6);
    release.rootSignature = in.bytes(SignatureBytes, SignatureBytes, u"root"_s);
    in.finish();
    return in.ok() ? Result<SignedRelease>(release) : Result<SignedRelease>(noRelease(in.what()));
}

} // namespace chengcai::journal
