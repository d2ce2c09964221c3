// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "cli/invocation.h"

namespace chengcai::cli {

/// Reads date and money options into a value; the first error stops it.
class OptionReader
{
public:
    explicit OptionReader(const Invocation &invocation) : m_invocation(invocation) {}

    void date(const char *name, QDate &day)
    {
        if (auto read = m_invocation.date(name); read)
            day = *read;
        else if (!m_error)
            m_error = read.error();
    }
    void fen(const char *name, std::optional<qint64> &amount)
    {
        if (!m_invocation.has(name))
            return;
        if (const auto read = base::parseFen(m_invocation.option(name)); read)
            amount = *read;
        else if (!m_error)
            m_error = read.error();
    }
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }

private:
    const Invocation &m_invocation;
    std::optional<base::Error> m_error;
};

} // namespace chengcai::cli
