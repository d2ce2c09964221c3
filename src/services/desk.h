// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/enrolment.h"
#include "services/session.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

namespace chengcai::services {

/// A piece of long work as the status bar shows it. Lives in the window's thread.
class Job : public QObject
{
    Q_OBJECT
public:
    Job(QString title, bool cancellable, QObject *parent);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool cancellable() const { return m_cancellable; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    void cancel() { m_meter->cancel.store(true); }

signals:
    void progressed(); ///< at most 20 times a second
    void finished();

private:
    friend class Desk;
    /// What worker and window share. The worker writes as often as it likes; the window looks 20 times a second.
    struct Meter {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic_bool cancel = false;
    };
    void look();

    QString m_title;
    bool m_cancellable;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_over = false;
    QTimer m_timer;
    std::shared_ptr<Meter> m_meter = std::make_shared<Meter>();
};

/// What the desk gives back. Qt 6.4 ends the program when the context of QFuture::then is gone before the result arrives, and pages
/// are closed at any moment: here the function is simply not called then.
template <typename R> class Answer : public QFuture<R>
{
public:
    Answer(QFuture<R> future, QObject *desk) : QFuture<R>(std::move(future)), m_desk(desk) {}

    /// Calls `done(R)` in the window's thread, unless `context` has been destroyed by then. Never before the caller has returned to its
    /// event loop: a store that is quicker than the window would otherwise answer into a half-made page.
    template <typename Done> void then(QObject *context, Done done)
    {
        QFuture<R>::then(QtFuture::Launch::Sync, [desk = m_desk, guard = QPointer<QObject>(context), done = std::move(done)](R result) mutable {
            QMetaObject::invokeMethod(
                desk,
                [guard = std::move(guard), done = std::move(done), result = std::move(result)]() mutable {
                    if (guard)
                        done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    QObject *m_desk;
};

/// The open store as the window sees it: the Session lives in a thread of its own, so that neither an fsync nor an import
/// blocks a paint. Everything comes back as an Answer; use answer.then(context, …) to go on in the window's thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(const base::Clock &clock, QObject *parent = nullptr);
    ~Desk() override; ///< waits for work under way, closes the store

    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

    /// Opens or creates in the store's thread; any open store is closed first.
    [[nodiscard]] Answer<base::Result<StoreInfo>> open(const QString &folder);
    [[nodiscard]] Answer<base::Result<StoreInfo>> create(const CreateOptions &options);
    /// Makes the demonstration store in a new folder, without opening it.
    [[nodiscard]] Answer<base::Result<StoreInfo>> createDemo(const QString &folder);
    /// Joins an office (services/enrolment.h): the window sees the store close and open again, joined or, after an error, as it was.
    [[nodiscard]] Answer<base::Result<Joined>> join(const QString &answerFile, const QString &officeFingerprint);
    [[nodiscard]] Answer<base::Result<Account>> signIn(const QString &name, const std::optional<QString> &password);
    void lock();

    /// Copies for the window's thread, updated before the signals below.
    [[nodiscard]] bool isOpen() const { return m_state.open; }
    [[nodiscard]] const StoreInfo &info() const { return m_state.info; }
    [[nodiscard]] QString folder() const { return m_state.folder; }
    [[nodiscard]] QString readOnlyReason() const { return m_state.readOnlyReason; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_state.account; }
    [[nodiscard]] QStringList accountNames() const { return m_state.names; }
    [[nodiscard]] bool needsPassword(const QString &name) const { return m_state.withPassword.contains(name); }
    [[nodiscard]] bool may(domain::Action action) const;
    [[nodiscard]] QList<Job *> jobs() const { return m_jobs; }

    /// Runs `work(Session &, const base::Progress &) -> Result<T>` in the store's thread, one after another. An empty title makes it
    /// quiet: no job is shown unless it takes more than a second.
    template <typename Work> auto write(const QString &title, Work work)
    {
        using R = std::invoke_result_t<Work, Session &, const base::Progress &>;
        return startWrite<R>(title, [this, work = std::move(work)](const base::Progress &progress) mutable -> R {
            if (!m_session)
                return notOpen();
            return work(*m_session, progress);
        });
    }
    /// Runs `work(const Reader &, const base::Progress &) -> Result<T>` in one of two reading threads, each with a read-only
    /// connection of its own: work under way there does not wait for writing. Started in order.
    template <typename Work> auto read(const QString &title, Work work)
    {
        using R = std::invoke_result_t<Work, const Reader &, const base::Progress &>;
        return startRead<R>(title, std::move(work));
    }

    /// A read-only connection for the window's thread, for look-ups by key that take far less than a frame.
    [[nodiscard]] base::Result<std::unique_ptr<Reader>> windowReader() const;

signals:
    void opened();
    void closed();
    void accountChanged();      ///< signed in, locked, switched
    void changed(const chengcai::services::ChangeNews &news);
    void jobStarted(chengcai::services::Job *job);

private:
    /// What the window knows of the open store, taken in the store's thread and handed over.
    struct State {
        bool open = false;
        StoreInfo info;
        QString folder;
        QString database;
        QString readOnlyReason;
        std::optional<Account> account;
        QStringList names;
        QStringList withPassword;
    };
    /// A job and the progress that feeds it.
    struct Begun {
        Job *job = nullptr;
        base::Progress progress; ///< keeps the meter alive
    };
    template <typename R> Answer<R> startWrite(const QString &title, std::function<R(const base::Progress &)> work);
    template <typename R, typename W> Answer<R> startRead(const QString &title, W work);
    template <typename Make> Answer<base::Result<StoreInfo>> replaceStore(const QString &title, Make make);

    [[nodiscard]] static base::Error notOpen();
    [[nodiscard]] static State stateOf(const Session &session);
    /// The calling thread's own connection to that file, reused from call to call.
    [[nodiscard]] static base::Result<const Reader *> threadReader(const QString &database, const QString &folder);

    [[nodiscard]] Begun begin(const QString &title, bool reading);
    void show(Job *job);
    void end(Job *job);
    void close();
    void forgetAccount();
    void apply(const State &state);
    void listen(Session &session);

    const base::Clock &m_clock;
    QThread m_storeThread;
    QThreadPool m_readers;
    QObject *m_storeContext = nullptr;  ///< lives in the store's thread
    std::unique_ptr<Session> m_session; ///< touched in the store's thread only
    State m_state;
    QList<Job *> m_jobs;                ///< those that are shown
    QList<std::weak_ptr<Job::Meter>> m_reading;
};

template <typename R> Answer<R> Desk::startWrite(const QString &title, std::function<R(const base::Progress &)> work)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    const Begun begun = begin(title, false);
    QMetaObject::invokeMethod(
        m_storeContext,
        [this, promise, begun, work = std::move(work)] {
            promise->addResult(work(begun.progress));
            // Queued before the continuation: whoever hears the result finds the job gone.
            QMetaObject::invokeMethod(this, [this, job = begun.job] { end(job); }, Qt::QueuedConnection);
            promise->finish();
        },
        Qt::QueuedConnection);
    return {promise->future(), this};
}

template <typename R, typename W> Answer<R> Desk::startRead(const QString &title, W work)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    if (!m_state.open) {
        promise->addResult(R(notOpen()));
        promise->finish();
        return {promise->future(), this};
    }
    const Begun begun = begin(title, true);
    m_readers.start([this, promise, begun, work = std::move(work), database = m_state.database, folder = m_state.folder]() mutable {
        if (const auto reader = threadReader(database, folder); reader)
            promise->addResult(work(**reader, begun.progress));
        else
            promise->addResult(R(reader.error()));
        QMetaObject::invokeMethod(this, [this, job = begun.job] { end(job); }, Qt::QueuedConnection);
        promise->finish();
    });
    return {promise->future(), this};
}

} // namespace chengcai::services
