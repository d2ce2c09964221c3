// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cassert>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace chengcai::base {

/// Who has to act on an error. The values are the exit codes of chengcaictl.
enum class ErrorKind {
    Usage = 2,         ///< the call itself is wrong
    InputRefused = 3,  ///< what was handed in is damaged, invalid or older
    StoreProblem = 4,  ///< the store cannot be used or written
    NotAuthorised = 5, ///< the signed-in person may not do this
    NotAuthentic = 6,  ///< a signature, a hash or a decryption failed
    NeedsDecision = 7  ///< a person must decide before this can go on
};

/// What went wrong, in one sentence for the user (what happened, why, what to do), already translated,
/// with a stable code that can be copied ("IMP-204") and technical detail for the log.
struct Error {
    ErrorKind kind = ErrorKind::InputRefused;
    QString code;
    QString message;
    QString detail;
    /// Input field the error belongs to, in the English header names of the import; empty if none.
    QString field;
};

/// A value, or the reason why there is none. Never ignored: the compiler warns.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T &value() const & { return assert(ok()), std::get<0>(m_state); }
    T &value() & { return assert(ok()), std::get<0>(m_state); }
    T &&value() && { return assert(ok()), std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when not ok().
    [[nodiscard]] const Error &error() const { return assert(!ok()), std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return assert(!ok()), *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace chengcai::base
