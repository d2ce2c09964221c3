// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

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
    void cancel() { m_cancel->store(true); }

signals:
    void progressed();
    void finished();

private:
    friend class Desk;
    QString m_title;
    bool m_cancellable;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
};

/// The open store as the window sees it: the Session lives in a thread of its own, so that neither an fsync nor an import
/// blocks a paint. Everything comes back as a future; use future.then(context, …) to go on in the window's thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(const base::Clock &clock, QObject *parent = nullptr);
    ~Desk() override; ///< waits for work under way, closes the store

    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

    /// Opens or creates in the store's thread; any open store is closed first.
    [[nodiscard]] QFuture<base::Result<StoreInfo>> open(const QString &folder);
    [[nodiscard]] QFuture<base::Result<StoreInfo>> create(const CreateOptions &options);
    /// Makes the demonstration store in a new folder, without opening it.
    [[nodiscard]] QFuture<base::Result<StoreInfo>> createDemo(const QString &folder);
    [[nodiscard]] QFuture<base::Result<Account>> signIn(const QString &name, const std::optional<QString> &password);
    void lock();

    /// Copies for the window's thread, updated before the signals below.
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    [[nodiscard]] QStringList accountNames() const { return m_accountNames; }
    [[nodiscard]] bool needsPassword(const QString &name) const { return m_withPassword.contains(name); }
    [[nodiscard]] bool may(domain::Action action) const;
    [[nodiscard]] QList<Job *> jobs() const { return m_jobs; }

    /// Runs `work(Session &, const base::Progress &) -> Result<T>` in the store's thread, one after another. An empty title makes it
    /// quiet: no job is shown unless it takes more than a second.
    template <typename Work> auto write(const QString &title, Work work)
    {
        using R = std::invoke_result_t<Work, Session &, const base::Progress &>;
        return start<R>(title, m_storeContext, [this, work = std::move(work)](const base::Progress &progress) mutable -> R {
            if (!m_session)
                return notOpen();
            return work(*m_session, progress);
        });
    }
    /// Runs `work(const Reader &, const base::Progress &) -> Result<T>` in the reading thread with a read-only connection of its own: work
    /// under way there does not wait for writing. Started in order; several readers run side by side.
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
    template <typename R> QFuture<R> start(const QString &title, QObject *context, std::function<R(const base::Progress &)> work);
    template <typename R, typename Work> QFuture<R> startRead(const QString &title, Work work);
    [[nodiscard]] static base::Error notOpen();
    [[nodiscard]] std::pair<Job *, base::Progress> newJob(const QString &title);
    void endJob(Job *job);
    void copyState(const Session *session);

    const base::Clock &m_clock;
    QThread m_storeThread;
    QObject *m_storeContext = nullptr;
    std::unique_ptr<Session> m_session; ///< touched in the store's thread only
    bool m_open = false;
    StoreInfo m_info;
    QString m_folder;
    QString m_readOnlyReason;
    std::optional<Account> m_account;
    QStringList m_accountNames;
    QStringList m_withPassword;
    QList<Job *> m_jobs;
};

} // namespace chengcai::services
