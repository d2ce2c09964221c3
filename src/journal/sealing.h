// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/crypto.h"

#include <array>

namespace chengcai::journal {

/// X25519. What is sealed for the public key is opened with the secret one alone; a seal proves no sender.
struct BoxKey {
    QByteArray publicKey; ///< 32 bytes
    Secret secret;        ///< 32 bytes
    [[nodiscard]] static BoxKey generate();
};
/// The same key pair for sealing: what is sealed for a signer's public key is opened with the signer's secret one.
[[nodiscard]] QByteArray boxKeyOf(QByteArrayView signingPublicKey);
[[nodiscard]] BoxKey boxKeyOf(const SigningKey &key);
/// SHA-256(public key)[0..16]
[[nodiscard]] base::Uid recipientId(QByteArrayView publicKey);
inline constexpr qsizetype SealBytes = 48; ///< what a seal adds
[[nodiscard]] QByteArray sealFor(QByteArrayView publicKey, QByteArrayView plain);
/// NotAuthentic if it was not sealed for that key or was altered.
[[nodiscard]] base::Result<Secret> openSealed(const BoxKey &key, QByteArrayView box);

inline constexpr qsizetype StreamKeyBytes = 32;
inline constexpr qsizetype StreamHeaderBytes = 24;
inline constexpr qsizetype StreamTagBytes = 17; ///< what a chunk is longer than its plain bytes

/// A stream of chunks (XChaCha20-Poly1305) of which none can be altered, left out, repeated or put in another place; the last says so.
class StreamSealer
{
public:
    explicit StreamSealer(QByteArrayView key);
    [[nodiscard]] QByteArray header() const { return m_header; }
    [[nodiscard]] QByteArray push(QByteArrayView plain, QByteArrayView associated, bool last);

private:
    QByteArray m_header;
    alignas(16) std::array<unsigned char, 64> m_state{};
};

class StreamOpener
{
public:
    struct Chunk {
        QByteArray plain;
        bool last = false;
    };
    StreamOpener(QByteArrayView key, QByteArrayView header);
    /// NotAuthentic for whatever was not pushed at this place with this associated data.
    [[nodiscard]] base::Result<Chunk> pull(QByteArrayView sealed, QByteArrayView associated);

private:
    alignas(16) std::array<unsigned char, 64> m_state{};
    bool m_ready = false;
};

} // namespace chengcai::journal
