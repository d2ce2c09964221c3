// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"

#include <QThreadStorage>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr int LookEveryMs = 50;
constexpr int QuietForMs = 1000;
constexpr int ReadingThreads = 2;

/// A thread's connection: closed by Qt in that thread when the thread ends.
struct OwnReader {
    std::unique_ptr<Reader> reader;
    QString database;
};

} // namespace

Job::Job(QString title, bool cancellable, QObject *parent) : QObject(parent), m_title(std::move(title)), m_cancellable(cancellable)
{
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Job::look);
}

void Job::look()
{
    const qint64 done = m_meter->done;
    const qint64 total = m_meter->total;
    if (done == m_done && total == m_total)
        return;
    m_done = done;
    m_total = total;
    emit progressed();
}

Desk::Desk(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_storeContext(new QObject)
{
    m_readers.setMaxThreadCount(ReadingThreads);
    m_storeContext->moveToThread(&m_storeThread);
    connect(&m_storeThread, &QThread::finished, m_storeContext, &QObject::deleteLater);
    m_storeThread.start();
}

// What was asked for before is still done: the closing call stands last in the store's queue. Readers are closed first.
Desk::~Desk()
{
    close();
    QMetaObject::invokeMethod(
        m_storeContext,
        [this] {
            m_readers.waitForDone();
            m_session.reset();
            m_storeThread.quit();
        },
        Qt::QueuedConnection);
    m_storeThread.wait();
}

Error Desk::notOpen()
{
    return {ErrorKind::StoreProblem, u"DSK-001"_s, tr("No store is open. Open one first."), {}, {}};
}

Desk::State Desk::stateOf(const Session &session)
{
    State state;
    state.open = true;
    state.info = session.info();
    state.folder = session.store().folder();
    state.database = session.store().database().file();
    state.readOnlyReason = session.readOnlyReason();
    state.account = session.account();
    state.names = session.accountNames();
    for (const QString &name : std::as_const(state.names)) {
        if (session.needsPassword(name))
            state.withPassword.append(name);
    }
    return state;
}

Result<const Reader *> Desk::threadReader(const QString &database, const QString &folder)
{
    static QThreadStorage<OwnReader *> own;
    if (!own.hasLocalData())
        own.setLocalData(new OwnReader);
    OwnReader &mine = *own.localData();
    if (!mine.reader || mine.database != database) {
        mine.reader.reset();
        auto opened = store::Database::open(database, store::OpenMode::ReadOnly);
        if (!opened)
            return opened.error();
        mine.reader = std::make_unique<Reader>(std::move(*opened), folder);
        mine.database = database;
    }
    return static_cast<const Reader *>(mine.reader.get());
}

Desk::Begun Desk::begin(const QString &title, bool reading)
{
    const bool quiet = title.isEmpty();
    auto *job = new Job(quiet ? tr("Working") : title, true, this);
    const auto meter = job->m_meter;
    if (reading) {
        m_reading.removeIf([](const std::weak_ptr<Job::Meter> &old) { return old.expired(); });
        m_reading.append(meter);
    }
    if (quiet)
        QTimer::singleShot(QuietForMs, job, [this, job] { show(job); });
    else
        show(job);
    base::Progress progress;
    progress.report = [meter](qint64 done, qint64 total) {
        meter->done = done;
        meter->total = total;
    };
    progress.cancel = &meter->cancel;
    return {job, progress};
}

void Desk::show(Job *job)
{
    // While a question is open, what ended before it is deleted only after it.
    if (job->m_over)
        return;
    m_jobs.append(job);
    job->m_timer.start();
    emit jobStarted(job);
}

void Desk::end(Job *job)
{
    job->m_over = true;
    m_jobs.removeOne(job);
    emit job->finished();
    job->deleteLater();
}

void Desk::close()
{
    for (const auto &reading : std::as_const(m_reading)) {
        if (const auto meter = reading.lock())
            meter->cancel = true;
    }
    m_reading.clear();
    if (!m_state.open)
        return;
    m_state = {};
    emit closed();
}

void Desk::apply(const State &state)
{
    const bool signedIn = m_state.account.has_value();
    m_state = state;
    // News sent before a lock may arrive after it: it must not unlock the window.
    if (!signedIn)
        m_state.account.reset();
}

void Desk::listen(Session &session)
{
    session.setListener([this, &session](const ChangeNews &news) {
        std::optional<State> state;
        if (news.accounts || news.settings)
            state = stateOf(session);
        QMetaObject::invokeMethod(
            this,
            [this, news, state] {
                if (state)
                    apply(*state);
                emit changed(news);
                if (news.accounts)
                    emit accountChanged();
            },
            Qt::QueuedConnection);
    });
}

template <typename Make> Answer<Result<StoreInfo>> Desk::replaceStore(const QString &title, Make make)
{
    close();
    return startWrite<Result<StoreInfo>>(title, [this, make](const base::Progress &) -> Result<StoreInfo> {
        m_readers.waitForDone();
        m_session.reset();
        auto made = make();
        if (!made)
            return made.error();
        m_session = std::move(*made);
        listen(*m_session);
        const State state = stateOf(*m_session);
        QMetaObject::invokeMethod(
            this,
            [this, state] {
                m_state = state;
                emit opened();
                if (state.account)
                    emit accountChanged();
            },
            Qt::QueuedConnection);
        return state.info;
    });
}

Answer<Result<StoreInfo>> Desk::open(const QString &folder)
{
    return replaceStore(tr("Opening the store"),
                        [this, folder] { return Session::open(folder, store::OpenMode::ReadWrite, m_clock); });
}

Answer<Result<StoreInfo>> Desk::create(const CreateOptions &options)
{
    return replaceStore(tr("Creating the store"), [this, options] { return Session::create(options, m_clock); });
}

Answer<Result<Joined>> Desk::join(const QString &answerFile, const QString &officeFingerprint)
{
    // Whoever reads the store lets go of it: another database takes its place.
    close();
    return startWrite<Result<Joined>>(tr("Joining the office"), [this, answerFile, officeFingerprint](const base::Progress &progress) -> Result<Joined> {
        m_readers.waitForDone();
        if (!m_session)
            return notOpen();
        auto joined = acceptEnrolment(*m_session, answerFile, officeFingerprint, progress);
        QMetaObject::invokeMethod(
            this,
            [this, state = stateOf(*m_session)] {
                m_state = state;
                emit opened();
                if (state.account)
                    emit accountChanged();
            },
            Qt::QueuedConnection);
        return joined;
    });
}

Answer<Result<Account>> Desk::signIn(const QString &name, const std::optional<QString> &password)
{
    return write(tr("Signing in"), [this, name, password](Session &session, const base::Progress &) -> Result<Account> {
        if (const auto done = session.signIn(name, password); !done)
            return done.error();
        QMetaObject::invokeMethod(
            this,
            [this, state = stateOf(session)] {
                m_state = state;
                emit accountChanged();
            },
            Qt::QueuedConnection);
        return *session.account();
    });
}

void Desk::lock()
{
    // A sign-in under way may still report itself after this, so the last word comes from the store's thread too.
    QMetaObject::invokeMethod(
        m_storeContext,
        [this] {
            if (m_session)
                m_session->lock();
            QMetaObject::invokeMethod(this, &Desk::forgetAccount, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    forgetAccount();
}

void Desk::forgetAccount()
{
    if (!m_state.account)
        return;
    m_state.account.reset();
    emit accountChanged();
}

bool Desk::may(domain::Action action) const
{
    return m_state.account && domain::mayDo(m_state.account->roles, action);
}

Result<std::unique_ptr<Reader>> Desk::windowReader() const
{
    if (!m_state.open)
        return notOpen();
    auto opened = store::Database::open(m_state.database, store::OpenMode::ReadOnly);
    if (!opened)
        return opened.error();
    return std::make_unique<Reader>(std::move(*opened), m_state.folder);
}

} // namespace chengcai::services
