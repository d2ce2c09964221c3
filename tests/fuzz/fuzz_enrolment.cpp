// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, answers and certificates of any bytes, properly signed by a computer or an office: refused, or read as the one thing they can be.
// The first byte of the input says which.
#include "exchange/enrolment/enrolreply.h"
#include "exchange/enrolment/enrolrequest.h"
#include "journal/credentials.h"

#include <QtEndian>

#include <cstdlib>

using namespace chengcai;

namespace
{

QByteArray signedBody(const char *magic, qsizetype length, const QByteArray &body, const journal::SigningKey &key)
{
    const QByteArray message = QByteArray(magic, length) + journal::sha256(body).toBytes();
    return key.sign(message);
}

void request(const QByteArray &body, const journal::SigningKey &device)
{
    QByteArray file("\x89" "CCE\r\n\x1a\n", 8);
    const quint32 length = qToBigEndian(quint32(body.size()));
    file.append(reinterpret_cast<const char *>(&length), sizeof length).append(body).append(signedBody("CHENGCAI-ENR-1", 15, body, device));
    const auto read = exchange::decodeRequest(file + journal::sha256(file).toBytes());
    if (read && (read->request.people.empty() || read->fingerprint.size() != 47))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!journal::initialiseCrypto() || size < 1)
        return 0;
    static const journal::SigningKey key = journal::SigningKey::fromSeed(QByteArray(32, 'r'));
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0] % 4) {
    case 0: (void)exchange::decodeRequest(body); break;
    case 1: request(body, key); break;
    case 2: (void)exchange::decodeReply(QByteArray(body + signedBody("CHENGCAI-ENA-1", 15, body, key)), key.publicKey); break;
    default:
        if (const auto certificate = journal::decodeCertificate(QByteArray(body + signedBody("CHENGCAI-CRT-1", 15, body, key))); certificate && certificate->rootKey != key.publicKey)
            std::abort(); // signed by another key than it names
    }
    return 0;
}
