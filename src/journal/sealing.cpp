// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sealing.h"

#include <QCoreApplication>

#include <sodium.h>

namespace chengcai::journal {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

using State = crypto_secretstream_xchacha20poly1305_state;
static_assert(sizeof(State) <= 64 && alignof(State) <= 16);
static_assert(StreamKeyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES && StreamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES
              && StreamTagBytes == crypto_secretstream_xchacha20poly1305_ABYTES && SealBytes == crypto_box_SEALBYTES);

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

State *state(std::array<unsigned char, 64> &bytes)
{
    return reinterpret_cast<State *>(bytes.data());
}

base::Error notOpened()
{
    return {base::ErrorKind::NotAuthentic, u"SEAL-001"_s, Text::tr("The data was altered or is sealed for somebody else. Ask for it again."), {}, {}};
}

} // namespace

BoxKey BoxKey::generate()
{
    BoxKey key;
    const Secret seed(randomBytes(crypto_box_SEEDBYTES));
    key.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    unsigned char secret[crypto_box_SECRETKEYBYTES];
    crypto_box_seed_keypair(out(key.publicKey), secret, in(seed.view()));
    key.secret = Secret(QByteArrayView(reinterpret_cast<const char *>(secret), sizeof secret));
    sodium_memzero(secret, sizeof secret);
    return key;
}

QByteArray boxKeyOf(QByteArrayView signingPublicKey)
{
    QByteArray key(crypto_box_PUBLICKEYBYTES, '\0');
    if (signingPublicKey.size() != crypto_sign_PUBLICKEYBYTES || crypto_sign_ed25519_pk_to_curve25519(out(key), in(signingPublicKey)) != 0)
        return {};
    return key;
}

BoxKey boxKeyOf(const SigningKey &key)
{
    unsigned char whole[crypto_sign_SECRETKEYBYTES];
    unsigned char secret[crypto_box_SECRETKEYBYTES];
    QByteArray unused(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(unused), whole, in(key.seed.view()));
    crypto_sign_ed25519_sk_to_curve25519(secret, whole);
    BoxKey box{boxKeyOf(key.publicKey), Secret(QByteArrayView(reinterpret_cast<const char *>(secret), sizeof secret))};
    sodium_memzero(whole, sizeof whole);
    sodium_memzero(secret, sizeof secret);
    return box;
}

base::Uid recipientId(QByteArrayView publicKey)
{
    return base::Uid::fromBytes(sha256(publicKey).toBytes().first(16));
}

QByteArray sealFor(QByteArrayView publicKey, QByteArrayView plain)
{
    QByteArray box(plain.size() + SealBytes, '\0');
    crypto_box_seal(out(box), in(plain), count(plain), in(publicKey));
    return box;
}

base::Result<Secret> openSealed(const BoxKey &key, QByteArrayView box)
{
    if (box.size() < SealBytes || key.publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return notOpened();
    QByteArray plain(box.size() - SealBytes, '\0');
    const bool opened = crypto_box_seal_open(out(plain), in(box), count(box), in(key.publicKey), in(key.secret.view())) == 0;
    Secret secret(plain);
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return opened ? base::Result<Secret>(std::move(secret)) : notOpened();
}

StreamSealer::StreamSealer(QByteArrayView key) : m_header(StreamHeaderBytes, '\0')
{
    crypto_secretstream_xchacha20poly1305_init_push(state(m_state), out(m_header), in(key));
}

QByteArray StreamSealer::push(QByteArrayView plain, QByteArrayView associated, bool last)
{
    QByteArray sealed(plain.size() + StreamTagBytes, '\0');
    crypto_secretstream_xchacha20poly1305_push(state(m_state), out(sealed), nullptr, in(plain), count(plain), in(associated), count(associated),
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return sealed;
}

StreamOpener::StreamOpener(QByteArrayView key, QByteArrayView header)
{
    m_ready = key.size() == StreamKeyBytes && header.size() == StreamHeaderBytes
        && crypto_secretstream_xchacha20poly1305_init_pull(state(m_state), in(header), in(key)) == 0;
}

base::Result<StreamOpener::Chunk> StreamOpener::pull(QByteArrayView sealed, QByteArrayView associated)
{
    if (!m_ready || sealed.size() < StreamTagBytes)
        return notOpened();
    Chunk chunk{QByteArray(sealed.size() - StreamTagBytes, '\0'), false};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(state(m_state), out(chunk.plain), nullptr, &tag, in(sealed), count(sealed), in(associated), count(associated)) != 0)
        return notOpened();
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL && tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)
        return notOpened();
    chunk.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return chunk;
}

} // namespace chengcai::journal
