// SPDX-License-Identifier: GPL-3.0-or-later
// What a known device signed and sealed, though its manifest and blocks are any bytes: it is refused, or everything of it is read within its limits.
// The first four bytes of the input say how long the manifest is.
#include "exchange/bundle/bundleformat.h"
#include "exchange/bundle/bundlereader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QtEndian>

#include <cstdlib>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace
{

QByteArray big32(qint64 value)
{
    const quint32 big = qToBigEndian(quint32(value));
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

/// The same one in every run: seeds name it.
journal::BoxKey officeKey()
{
    const journal::SeededRandomness fixed(1);
    return journal::BoxKey::generate();
}

QByteArray sealedFile(const QByteArray &plain, const exchange::Manifest &manifest, const journal::BoxKey &office)
{
    const journal::Secret key(QByteArray(journal::StreamKeyBytes, 'k'));
    journal::StreamSealer sealer(key.view());
    exchange::OuterHeader header{0, manifest.bundle, {}, sealer.header()};
    for (const base::Uid &one : manifest.recipients)
        header.recipients.push_back({one, journal::sealFor(office.publicKey, key.view())});
    header.totalBytes = exchange::headerBytes(header.recipients.size()) + exchange::bodyBytes(plain.size()) + exchange::TrailerBytes;
    QByteArray file = exchange::encodeHeader(header);
    QByteArray associated = file;
    for (qsizetype at = 0; at < plain.size() || at == 0; at += exchange::ChunkBytes) {
        const QByteArray sealed = sealer.push(plain.mid(at, exchange::ChunkBytes), associated, at + exchange::ChunkBytes >= plain.size());
        associated.clear();
        file += big32(sealed.size()) + sealed;
    }
    file += exchange::TrailerMark;
    return file + QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!journal::initialiseCrypto() || size < 4)
        return 0;
    static const journal::SigningKey device = journal::SigningKey::fromSeed(QByteArray(32, 'd'));
    static const journal::BoxKey office = officeKey();
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype length = std::min<qsizetype>(qFromBigEndian<quint32>(input.constData()), input.size() - 4);
    const QByteArray manifest = input.mid(4, length);
    const auto read = exchange::decodeManifest(manifest);
    if (read && exchange::encodeManifest(*read).value() != manifest)
        std::abort(); // a manifest has one spelling
    // Opened as what it says it is, so that its blocks are reached.
    const QByteArray file = sealedFile(big32(manifest.size()) + manifest + device.sign(exchange::manifestMessage(manifest)) + input.mid(4 + length),
                                       read ? *read : exchange::Manifest(), office);
    QBuffer in;
    in.setData(file);
    in.open(QIODevice::ReadOnly);
    const exchange::BundleTrust trust{&office, read ? read->deployment : base::Uid(), [](const base::Uid &, const QByteArray &) -> base::Result<QByteArray> { return device.publicKey; }};
    const auto opened = exchange::BundleReader::open(in, trust, QDir::tempPath());
    if (!opened)
        return 0;
    for (size_t i = 0; i < (*opened)->manifest().blocks.size(); ++i) {
        (void)(*opened)->entries(i, [](const exchange::BundleReader::Entry &entry) {
            (void)journal::decodeEntry(entry.raw);
            return base::Result<void>();
        });
        (void)(*opened)->content(i);
    }
    return 0;
}
