// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/crypto.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstring>
#include <new>
#include <optional>
#include <utility>

namespace chengcai::journal {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

const unsigned char *in(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long count(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

base::Error notAuthentic()
{
    return {base::ErrorKind::NotAuthentic, u"KEY-010"_s,
            Text::tr("An encrypted value could not be opened: the key is wrong or the value was changed. Check the password or restore a backup."),
            {}, {}};
}

/// Set while a demonstration store is made in this thread.
struct Seeded {
    quint64 seed = 0;
    quint64 draw = 0;
};
thread_local std::optional<Seeded> seeded;

void fillRandom(void *bytes, size_t size)
{
    if (!seeded) {
        randombytes_buf(bytes, size);
        return;
    }
    unsigned char key[randombytes_SEEDBYTES] = {};
    std::memcpy(key, &seeded->seed, sizeof seeded->seed);
    std::memcpy(key + sizeof seeded->seed, &seeded->draw, sizeof seeded->draw);
    ++seeded->draw;
    randombytes_buf_deterministic(bytes, size, key);
}

} // namespace

SeededRandomness::SeededRandomness(quint64 seed)
{
    seeded = Seeded{seed, 0};
}

SeededRandomness::~SeededRandomness()
{
    seeded.reset();
}

bool initialiseCrypto()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

base::Hash sha256(QByteArrayView data)
{
    base::Hash hash;
    crypto_hash_sha256(hash.bytes.data(), in(data), count(data));
    return hash;
}

base::Hash sha256(QByteArrayView prefix, QByteArrayView data)
{
    base::Hash hash;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, in(prefix), count(prefix));
    crypto_hash_sha256_update(&state, in(data), count(data));
    crypto_hash_sha256_final(&state, hash.bytes.data());
    return hash;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    fillRandom(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

base::Uid randomUid()
{
    base::Uid uid;
    fillRandom(uid.bytes.data(), uid.bytes.size());
    return uid;
}

Secret::Secret(QByteArrayView bytes) : m_size(bytes.size())
{
    if (!initialiseCrypto())
        throw std::bad_alloc();
    m_data = static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(m_size)));
    if (!m_data)
        throw std::bad_alloc();
    std::memcpy(m_data, bytes.data(), static_cast<size_t>(m_size));
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_data);
}

QByteArrayView Secret::view() const
{
    return {reinterpret_cast<const char *>(m_data), m_size};
}

SigningKey SigningKey::generate()
{
    unsigned char seed[crypto_sign_SEEDBYTES];
    fillRandom(seed, sizeof seed);
    SigningKey key = fromSeed(QByteArrayView(reinterpret_cast<const char *>(seed), sizeof seed));
    sodium_memzero(seed, sizeof seed);
    return key;
}

SigningKey SigningKey::fromSeed(QByteArrayView seed)
{
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), Secret(seed)};
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(out(key.publicKey), secret, in(seed));
    sodium_memzero(secret, sizeof secret);
    return key;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    unsigned char discarded[crypto_sign_PUBLICKEYBYTES];
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(discarded, secret, in(seed.view()));
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), count(message), secret);
    sodium_memzero(secret, sizeof secret);
    return signature;
}

bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(in(signature), in(message), count(message), in(publicKey)) == 0;
}

QByteArray seal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated)
{
    QByteArray box = randomBytes(NonceSize);
    box.resize(NonceSize + plain.size() + TagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(box) + NonceSize, nullptr, in(plain), count(plain), in(associated),
                                               count(associated), nullptr, in(box), in(key));
    return box;
}

base::Result<QByteArray> unseal(QByteArrayView key, QByteArrayView box, QByteArrayView associated)
{
    if (box.size() < NonceSize + TagSize || key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return notAuthentic();
    QByteArray plain(box.size() - NonceSize - TagSize, '\0');
    const QByteArrayView sealed = box.sliced(NonceSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed), count(sealed), in(associated),
                                                   count(associated), in(box), in(key)) != 0)
        return notAuthentic();
    return plain;
}

QByteArray keyedHash(QByteArrayView key, QByteArrayView data)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(out(hash), crypto_generichash_BYTES, in(data), count(data), in(key), static_cast<size_t>(key.size()));
    return hash;
}

base::Result<Secret> deriveKey(const QString &password, const PasswordParameters &parameters)
{
    QByteArray plain = password.normalized(QString::NormalizationForm_C).toUtf8();
    unsigned char key[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    const bool made = parameters.salt.size() == crypto_pwhash_SALTBYTES
        && crypto_pwhash(key, sizeof key, plain.constData(), count(plain), in(parameters.salt), parameters.operations,
                         static_cast<size_t>(parameters.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    if (!made)
        return base::Error{base::ErrorKind::StoreProblem, u"KEY-011"_s,
                           Text::tr("The password could not be checked because memory is short. Close other programs and try again."), {}, {}};
    Secret secret(QByteArrayView(reinterpret_cast<const char *>(key), sizeof key));
    sodium_memzero(key, sizeof key);
    return secret;
}

} // namespace chengcai::journal
