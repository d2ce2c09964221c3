// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

#include <memory>

namespace chengcai::journal {

/// Must have been called once before anything else here; false if the random source or library cannot be used.
[[nodiscard]] bool initialiseCrypto();

[[nodiscard]] base::Hash sha256(QByteArrayView data);
/// SHA-256 over prefix followed by data, without joining them. `prefix` ends with its NUL: "CHENGCAI-ENTRY-1\0".
[[nodiscard]] base::Hash sha256(QByteArrayView prefix, QByteArrayView data);
[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] base::Uid randomUid();

/// While it lives, every random byte of this thread is drawn from a seed: keys, nonces and uids repeat for the same seed and
/// protect nothing. For demonstration stores alone. One at a time in a thread.
class SeededRandomness
{
public:
    explicit SeededRandomness(quint64 seed);
    ~SeededRandomness();
    Q_DISABLE_COPY_MOVE(SeededRandomness)
};

/// Bytes that are locked in memory where the system allows it and wiped when released. Moved, never copied.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&) noexcept;
    Secret &operator=(Secret &&) noexcept;
    ~Secret();
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Ed25519. The secret is the 32-byte seed.
struct SigningKey {
    QByteArray publicKey; ///< 32 bytes
    Secret seed;
    [[nodiscard]] static SigningKey generate();
    [[nodiscard]] static SigningKey fromSeed(QByteArrayView seed);
    [[nodiscard]] QByteArray sign(QByteArrayView message) const; ///< 64 bytes
};
[[nodiscard]] bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// XChaCha20-Poly1305 with a random nonce in front. Key of 32 bytes.
[[nodiscard]] QByteArray seal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated = {});
[[nodiscard]] base::Result<QByteArray> unseal(QByteArrayView key, QByteArrayView box, QByteArrayView associated = {});
/// BLAKE2b-256 keyed: equal identifiers give equal values, nothing can be read from them without the key.
[[nodiscard]] QByteArray keyedHash(QByteArrayView key, QByteArrayView data);

/// Argon2id, parameters kept beside the result. Default 64 MiB, t = 3 (≈ 0.4 s).
struct PasswordParameters {
    QByteArray salt;
    quint64 operations = 3;
    quint64 memoryBytes = 64ULL << 20;
};
[[nodiscard]] base::Result<Secret> deriveKey(const QString &password, const PasswordParameters &parameters);

} // namespace chengcai::journal
