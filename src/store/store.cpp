// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/logging.h"
#include "journal/changes/bodies.h"
#include "store/audit.h"
#include "store/files.h"
#include "store/mark.h"
#include "store/merge/folding.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using journal::OriginCause;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error storeProblem(const QString &code, const QString &message, const QString &detail)
{
    return {ErrorKind::StoreProblem, code, message, detail, {}};
}

Error inUse(const QString &folder)
{
    return storeProblem(u"STO-020"_s, Text::tr("The store is open in another window or program. Close it there, or open the store for reading."), folder);
}

Error notEmpty(const QString &folder)
{
    return storeProblem(u"STO-010"_s, Text::tr("The folder is not empty. Choose an empty folder for the new store."), folder);
}

Error entriesMissing(const QString &file)
{
    return storeProblem(u"STO-005"_s,
                        Text::tr("The store has lost its entries: a file beside it is missing or damaged. It was left as it is; restore a backup into a new folder."),
                        file);
}

QString databaseFile(const QString &folder)
{
    return folder + u"/store.ccj"_s;
}

QString lockFile(const QString &folder)
{
    return folder + u"/lock"_s;
}

/// flock on a file of its own: SQLite's locks are per process and would not see a second connection of ours.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_fd(::open(QFile::encodeName(lockFile(folder)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)), m_error(m_fd < 0 ? errno : 0)
    {
        if (m_fd >= 0 && ::flock(m_fd, LOCK_EX | LOCK_NB) != 0)
            m_error = errno;
        else if (m_fd >= 0 && !isStillThere(folder))
            m_error = EWOULDBLOCK; // who took the file away was about to leave: a lock nobody else can see is none
    }
    FolderLock(const FolderLock &) = delete;
    ~FolderLock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] bool held() const { return m_error == 0; }
    [[nodiscard]] bool mediumReadOnly() const { return m_error == EROFS || m_error == EACCES || m_error == EPERM; }
    [[nodiscard]] bool taken() const { return m_error == EWOULDBLOCK; }
    [[nodiscard]] int error() const { return m_error; }

private:
    [[nodiscard]] bool isStillThere(const QString &folder) const
    {
        struct stat mine {};
        struct stat named {};
        return ::fstat(m_fd, &mine) == 0 && ::stat(QFile::encodeName(lockFile(folder)).constData(), &named) == 0 && mine.st_ino == named.st_ino
            && mine.st_dev == named.st_dev;
    }

    int m_fd;
    int m_error;
};

} // namespace

struct Store::Private {
    QString folder;
    const base::Clock *clock = nullptr;
    QString readOnlyReason;
    OriginCause openedOrigin = OriginCause::None;
    // The order matters: the connection closes before the lock is given up.
    std::unique_ptr<FolderLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Keyring> keyring;
    std::unique_ptr<LocalStore> local;
    std::unique_ptr<BlobStore> blobs;
    std::unique_ptr<Ledger> ledger;

    [[nodiscard]] static Result<std::unique_ptr<Store>> openLocked(const QString &folder, OpenMode mode, const base::Clock &clock, std::unique_ptr<FolderLock> lock);

    [[nodiscard]] base::Hash hashAt(qint64 seq) const
    {
        QSqlQuery query(database->sql());
        query.prepare(u"SELECT hash FROM journal WHERE origin_id=? AND seq=?"_s);
        query.addBindValue(ledger->mark().origin.toBytes());
        query.addBindValue(seq);
        return query.exec() && query.next() ? base::Hash::fromBytes(query.value(0).toByteArray()) : base::Hash();
    }

    [[nodiscard]] QByteArray originDeviceKey() const
    {
        QSqlQuery query(database->sql());
        return query.exec(u"SELECT device_key FROM origin WHERE state='active'"_s) && query.next() ? query.value(0).toByteArray() : QByteArray();
    }

    /// Why the next session has to open a new origin.
    [[nodiscard]] Result<OriginCause> originNeeded() const
    {
        const Ledger::Mark now = ledger->mark();
        const QString file = database->file();
        const journal::SigningKey &device = keyring->device();
        const MarkState state = compareMark(file, now, device, [this](qint64 seq) { return hashAt(seq); });
        if (ledger->head().receivedNo == 0 && state != MarkState::Missing)
            return entriesMissing(file);
        if (now.origin.isNull())
            return ledger->head().receivedNo == 0 ? OriginCause::First : OriginCause::Restored;
        if (originDeviceKey() != device.publicKey)
            return OriginCause::NewDevice;
        if (state == MarkState::WentBack || state == MarkState::Replaced)
            return state == MarkState::WentBack ? OriginCause::WentBack : OriginCause::Replaced;
        // A mark that cannot be kept at all must not give every start an origin of its own.
        return state == MarkState::Missing && writeMark(file, now, device) ? OriginCause::NewPlace : OriginCause::None;
    }

    void watchMark()
    {
        ledger->setCommitHook([this](const Ledger::Mark &mark) {
            if (!writeMark(database->file(), mark, keyring->device()))
                qCWarning(base::lcStore) << "the mark outside the store could not be written";
        });
    }

    /// In the reverse order of openDatabase().
    void release()
    {
        ledger.reset();
        blobs.reset();
        local.reset();
        keyring.reset();
        database.reset();
    }

    /// Nothing of it may be left in a log that would be taken for the successor's.
    [[nodiscard]] static Result<void> standAlone(const QString &file)
    {
        Result<std::unique_ptr<Database>> alone = Database::open(file, OpenMode::ReadWrite);
        return alone ? (*alone)->standAlone() : Result<void>(alone.error());
    }

    [[nodiscard]] Result<void> openDatabase(OpenMode mode)
    {
        Result<std::unique_ptr<Database>> opened = Database::open(databaseFile(folder), mode);
        if (!opened)
            return opened.error();
        database = std::move(*opened);
        if (database->schemaVersion() == 0) {
            return entriesMissing(database->file()); // create() gives a store its name when it has its tables
        } else if (database->schemaVersion() > newestSchema()) {
            readOnlyReason = Text::tr("This store was written by a newer version of the program; it is open for reading only. Install the newer version to work in it.");
        } else if (!database->readOnly()) {
            const Result<MigrationOutcome> migrated = migrate(*database);
            if (!migrated)
                return migrated.error();
            if (*migrated == MigrationOutcome::UpgradedStale) {
                if (const Result<RebuildReport> folded = rebuild(*database, true, {}); !folded)
                    return folded.error();
            }
            if (const Result<void> understood = foldWhatIsUnderstood(*database); !understood)
                return understood;
        } else if (database->schemaVersion() < newestSchema()) {
            return storeProblem(u"STO-051"_s, Text::tr("This store was written by an earlier version of the program. Open it once for writing so that it is brought up to date."), {});
        }
        keyring = std::make_unique<Keyring>(*database, folder, *clock);
        local = std::make_unique<LocalStore>(*database, *clock);
        blobs = std::make_unique<BlobStore>(*database, folder);
        ledger = std::make_unique<Ledger>(*database, *clock);
        return {};
    }
};

namespace {

/// Under its own name only when whole: a crash here leaves no store instead of an empty one.
Result<void> makeDatabase(const QString &folder)
{
    if (const QString fileSystem = unsuitableFileSystem(folder); !fileSystem.isEmpty())
        return unsuitable(fileSystem);
    const WorkFolder work(folder);
    const QString temporary = work.filePath(u"store.ccj"_s);
    if (!work.isValid())
        return fileError(temporary, work.error());
    {
        Result<std::unique_ptr<Database>> database = Database::create(temporary);
        if (!database)
            return database.error();
        if (const Result<MigrationOutcome> migrated = migrate(**database); !migrated)
            return migrated.error();
        if (Result<void> whole = (*database)->standAlone(); !whole)
            return whole;
    }
    return renameDurably(temporary, databaseFile(folder));
}

} // namespace

Store::Store() : d(std::make_unique<Private>()) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const base::Clock &clock)
{
    if (!journal::initialiseCrypto())
        return storeProblem(u"STO-004"_s, Text::tr("The system gives no random numbers, so no keys can be made. Restart the computer and try again."), {});
    if (!isFreePlace(folder))
        return notEmpty(folder);
    const bool existed = QFileInfo::exists(folder);
    if (const Result<void> made = makeFolder(folder); !made)
        return made.error();
    closeToOthers(folder);
    auto lock = std::make_unique<FolderLock>(folder);
    if (lock->taken())
        return storeProblem(u"STO-011"_s, Text::tr("Another program is making a store in this folder at this moment. Open that store, or choose another folder."), folder);
    if (!lock->held())
        return fileError(folder, lock->error());
    // Between the first look and the lock somebody else may have made a store and gone.
    if (!isFreePlace(folder))
        return notEmpty(folder);
    if (const Result<void> made = makeDatabase(folder); !made) {
        QFile::remove(lockFile(folder));
        if (!existed)
            QDir().rmdir(folder);
        return made.error();
    }
    removeMark(databaseFile(folder));
    return Private::openLocked(folder, OpenMode::ReadWrite, clock, std::move(lock));
}

void Store::discard(std::unique_ptr<Store> store)
{
    const QString folder = store->folder();
    // The lock is given up last: nobody else may have begun to use what is taken away.
    const std::unique_ptr<FolderLock> lock = std::move(store->d->lock);
    store.reset();
    const QFileInfoList all = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : all)
        one.isDir() ? QDir(one.filePath()).removeRecursively() : QFile::remove(one.filePath());
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, OpenMode mode, const base::Clock &clock)
{
    if (!journal::initialiseCrypto())
        return storeProblem(u"STO-004"_s, Text::tr("The system gives no random numbers, so no keys can be made. Restart the computer and try again."), {});
    if (!QFileInfo::exists(databaseFile(folder)))
        return storeProblem(u"STO-001"_s, Text::tr("There is no store in this folder. Choose another folder or create a new store."), folder);
    if (mode == OpenMode::ReadOnly)
        return Private::openLocked(folder, mode, clock, nullptr);
    if (const QString fileSystem = unsuitableFileSystem(folder); !fileSystem.isEmpty())
        return unsuitable(fileSystem);
    return Private::openLocked(folder, mode, clock, std::make_unique<FolderLock>(folder));
}

Result<std::unique_ptr<Store>> Store::Private::openLocked(const QString &folder, OpenMode mode, const base::Clock &clock, std::unique_ptr<FolderLock> lock)
{
    std::unique_ptr<Store> store(new Store);
    Private &d = *store->d;
    d.folder = QFileInfo(folder).absoluteFilePath();
    d.clock = &clock;
    d.lock = std::move(lock);
    if (d.lock) {
        if (d.lock->taken())
            return inUse(folder);
        if (d.lock->mediumReadOnly()) {
            mode = OpenMode::ReadOnly;
            d.readOnlyReason = Text::tr("The folder of this store may not be written; the store is open for reading only. Copy the folder to the computer's own disk to work in it.");
        } else if (!d.lock->held()) {
            return fileError(folder, d.lock->error());
        } else {
            removeLeftovers(d.folder);
        }
    }
    if (const Result<void> opened = d.openDatabase(mode); !opened)
        return opened.error();
    return store;
}

QString Store::folder() const { return d->folder; }
bool Store::readOnly() const { return d->database->readOnly(); }
QString Store::readOnlyReason() const { return d->readOnlyReason; }
Database &Store::database() { return *d->database; }
Ledger &Store::ledger() { return *d->ledger; }
LocalStore &Store::local() { return *d->local; }
BlobStore &Store::blobs() { return *d->blobs; }
Keyring &Store::keyring() { return *d->keyring; }
const base::Clock &Store::clock() const { return *d->clock; }

Result<std::unique_ptr<Database>> Store::reader() const
{
    return Database::open(d->database->file(), OpenMode::ReadOnly);
}

Result<void> Store::startSession(const QString &program)
{
    if (readOnly())
        return storeProblem(u"STO-040"_s, Text::tr("The store is open for reading only, so nothing was saved. Open it for writing."), {});
    if (Result<void> loaded = d->keyring->loadDevice(true); !loaded)
        return loaded;
    const Result<OriginCause> cause = d->originNeeded();
    if (!cause)
        return cause.error();
    d->watchMark();
    const Result<Appended> session = d->ledger->appendSession(program, d->keyring->device(), *cause);
    if (!session)
        return session.error();
    d->openedOrigin = *cause;
    return {};
}

Result<void> Store::succeedWith(const QString &successor, const QString &keptName)
{
    const QString file = d->database->file();
    const QString kept = d->folder + u"/earlier/"_s + keptName;
    if (Result<void> made = makeFolder(d->folder + u"/earlier"_s); !made)
        return made;
    d->release();
    Result<void> placed = Private::standAlone(file);
    if (placed && ::link(QFile::encodeName(file).constData(), QFile::encodeName(kept).constData()) != 0)
        placed = fileError(kept, errno);
    if (placed)
        placed = renameDurably(successor, file);
    // Whichever of the two it is now.
    if (const Result<void> opened = d->openDatabase(OpenMode::ReadWrite); !opened)
        return opened;
    if (Result<void> loaded = d->keyring->loadDevice(false); !loaded)
        return loaded;
    d->watchMark();
    if (placed && !writeMark(file, d->ledger->mark(), d->keyring->device()))
        qCWarning(base::lcStore) << "the mark outside the store could not be written";
    return placed;
}

OriginCause Store::openedOrigin() const
{
    return d->openedOrigin;
}

} // namespace chengcai::store
