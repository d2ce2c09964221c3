// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>

namespace chengcai::base {

/// A row number of one table of one store. Never leaves the store: files and journal entries use Uid.
/// 0 means "none". Explicit both ways, so that the id of a party cannot be passed as the id of a fact.
template <typename Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <typename Tag> size_t qHash(Id<Tag> id, size_t seed = 0) { return ::qHash(id.value(), seed); }

/// Sixteen bytes that name an entity, a user, a device or an origin in every store alike.
struct Uid {
    std::array<quint8, 16> bytes{};

    [[nodiscard]] static Uid fromBytes(QByteArrayView raw)
    {
        Uid uid;
        if (raw.size() == 16)
            std::memcpy(uid.bytes.data(), raw.data(), 16);
        return uid;
    }
    [[nodiscard]] QByteArray toBytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }
    [[nodiscard]] bool isNull() const { return std::all_of(bytes.begin(), bytes.end(), [](quint8 byte) { return byte == 0; }); }
    auto operator<=>(const Uid &) const = default; // NOLINT(modernize-use-nullptr): the check takes the comparison with 0 for a pointer
};

inline size_t qHash(const Uid &uid, size_t seed = 0) { return qHashBits(uid.bytes.data(), uid.bytes.size(), seed); }

/// A SHA-256.
struct Hash {
    std::array<quint8, 32> bytes{};

    [[nodiscard]] static Hash fromBytes(QByteArrayView raw)
    {
        Hash hash;
        if (raw.size() == 32)
            std::memcpy(hash.bytes.data(), raw.data(), 32);
        return hash;
    }
    [[nodiscard]] QByteArray toBytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }
    [[nodiscard]] bool isNull() const { return std::all_of(bytes.begin(), bytes.end(), [](quint8 byte) { return byte == 0; }); }
    auto operator<=>(const Hash &) const = default; // NOLINT(modernize-use-nullptr)
};

inline size_t qHash(const Hash &hash, size_t seed = 0) { return qHashBits(hash.bytes.data(), hash.bytes.size(), seed); }

} // namespace chengcai::base
