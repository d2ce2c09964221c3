// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo.h"

#include "journal/crypto.h"
#include "services/demoparts.h"
#include "services/ratings.h"

#include <QCoreApplication>
#include <QDir>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr qint64 MostParties = 5'000'000;
constexpr qint64 MostFacts = 50'000'000;

Result<void> checkNumbers(const DemoOptions &options)
{
    const bool story = options.parties == 0 && options.facts == 0;
    if (story || (options.parties > 0 && options.parties <= MostParties && options.facts >= 0 && options.facts <= MostFacts))
        return {};
    return Error{ErrorKind::Usage, u"DEM-001"_s,
                 Text::tr("A demonstration store has 1 to 5,000,000 parties and up to 50,000,000 facts. Choose numbers within these bounds."), {}, {}};
}

CreateOptions storeOptions(const DemoOptions &options)
{
    CreateOptions create;
    create.folder = options.folder;
    create.office = u"演示市财政局"_s;
    create.demonstration = true;
    create.accountName = demo::Administrator;
    create.fullName = demo::Administrator;
    return create;
}

/// Everything that happens on the story's own days; the store is closed again afterwards.
Result<void> build(const DemoOptions &options, const base::Progress &progress)
{
    demo::StoryClock clock(options.today.addYears(-3));
    const journal::SeededRandomness seeded(options.seed);
    auto session = Session::create(storeOptions(options), clock);
    if (!session)
        return session.error();
    const bool story = options.parties == 0;
    return story ? demo::playStory(**session, clock, options, progress) : demo::fillStore(**session, clock, options, progress);
}

} // namespace

Result<std::unique_ptr<Session>> createDemo(const DemoOptions &wanted, const base::Clock &clock, const base::Progress &progress)
{
    if (const auto valid = checkNumbers(wanted); !valid)
        return valid.error();
    DemoOptions options = wanted;
    if (!options.today.isValid())
        options.today = clock.today();
    // Only a folder that was empty before is cleared after a failure.
    const bool ours = QDir(options.folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (const auto built = build(options, progress); !built) {
        if (ours)
            QDir(options.folder).removeRecursively();
        return built.error();
    }
    auto session = Session::open(options.folder, store::OpenMode::ReadWrite, clock);
    if (!session)
        return session.error();
    if (const auto signedIn = (*session)->signIn(demo::Administrator, std::nullopt); !signedIn)
        return signedIn.error();
    ChangeNews news;
    news.everything = true;
    if (const auto rated = refreshRatings(**session, news, progress); !rated)
        return rated.error();
    return session;
}

namespace demo {

Result<void> goOn(const base::Progress &progress, qint64 done, qint64 total)
{
    progress.at(done, total);
    if (progress.cancelled())
        return Error{ErrorKind::InputRefused, u"JOB-CANCELLED"_s, Text::tr("Making the demonstration store was cancelled; nothing was kept."), {}, {}};
    return {};
}

} // namespace demo

} // namespace chengcai::services
