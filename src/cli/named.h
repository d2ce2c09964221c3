// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "domain/fact.h"
#include "domain/inspection.h"
#include "domain/listprocedure.h"
#include "domain/record.h"

/// What a word of the command line names in the store. Where there is nothing of that name the error says so, and where the right name stands.
namespace chengcai::cli {

[[nodiscard]] base::Result<domain::CreditFact> factNamed(const services::Reader &reader, const QString &id);
[[nodiscard]] base::Result<domain::ListProcedure> procedureNamed(const services::Reader &reader, const QString &number);
[[nodiscard]] base::Result<domain::Inspection> inspectionNamed(const services::Reader &reader, const QString &number);
[[nodiscard]] base::Result<domain::Record> recordNamed(const services::Reader &reader, const QString &numberOrId);

template <typename T> [[nodiscard]] base::Result<T> foundOr(std::optional<T> found, const QString &code, const QString &sentence)
{
    if (found)
        return *std::move(found);
    return base::Error{base::ErrorKind::InputRefused, code, sentence, {}, {}};
}

/// Opens the store and finds, by `find(reader, word)`, what the second word names.
template <typename Find> auto openNamed(const Invocation &invocation, store::OpenMode mode, Find find) -> base::Result<AtHand<std::decay_t<decltype(*find(std::declval<services::Reader>(), QString()))>>>
{
    auto session = invocation.open(mode);
    if (!session)
        return session.error();
    auto found = find((*session)->reader(), invocation.argument(1));
    if (!found)
        return found.error();
    return AtHand<std::decay_t<decltype(*found)>>{*std::move(session), *std::move(found)};
}

/// The same; lets `act(session, found)` do its work and then `print(session, found)` show it as it is afterwards.
template <typename Find, typename Act, typename Print> base::Result<void> withNamed(Invocation &invocation, store::OpenMode mode, Find find, Act act, Print print)
{
    const auto at = openNamed(invocation, mode, find);
    if (!at)
        return at.error();
    if (const base::Result<void> done = act(*at->session, at->found); !done)
        return done.error();
    print(*at->session, at->found);
    return {};
}

} // namespace chengcai::cli
