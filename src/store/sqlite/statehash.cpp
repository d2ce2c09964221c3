// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/statehash.h"

#include "journal/crypto.h"
#include "store/projections/projections.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Hash;
using base::Result;
using base::Uid;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr std::array Tables{
    ProjectionTable{"id_run", "prefix,from_index"}, ProjectionTable{"field_head", "type,id,field,entry"}, ProjectionTable{"store_info", "id"},
    ProjectionTable{"account", "id"},   ProjectionTable{"party", "id"},  ProjectionTable{"succession", "id"}, ProjectionTable{"person", "id"},
    ProjectionTable{"indicator", "id"}, ProjectionTable{"fact", "id"},   ProjectionTable{"fact_past", "fact,until_no"},
    ProjectionTable{"rulebook", "id"},  ProjectionTable{"listing", "id"}, ProjectionTable{"review", "id"},    ProjectionTable{"batch", "id"},
    ProjectionTable{"form_template", "id"}, ProjectionTable{"inspection", "id"}, ProjectionTable{"inspection_past", "inspection,revision"},
    ProjectionTable{"finding", "inspection,revision,number"}, ProjectionTable{"inspection_act", "inspection,no"},
    ProjectionTable{"rectification", "id"}, ProjectionTable{"rectification_item", "rectification,number"}, ProjectionTable{"rectification_act", "rectification,no"},
    ProjectionTable{"casefile", "id"}, ProjectionTable{"case_step", "casefile,no"}, ProjectionTable{"case_person", "casefile,person"},
    ProjectionTable{"list_procedure", "id"}, ProjectionTable{"list_step", "procedure,no"}, ProjectionTable{"list_ground", "procedure,place"}, ProjectionTable{"list_person", "procedure,place"},
    ProjectionTable{"petition", "id"}, ProjectionTable{"petition_step", "petition,no"}, ProjectionTable{"petition_condition", "petition,place"},
    ProjectionTable{"commitment", "id"}, ProjectionTable{"record", "id"}, ProjectionTable{"record_step", "record,no,place"},
    ProjectionTable{"plan", "id"}, ProjectionTable{"draw", "id"}, ProjectionTable{"task", "id"}, ProjectionTable{"task_inspector", "task,place"},
    ProjectionTable{"inspector_declaration", "account"}, ProjectionTable{"device", "id"}, ProjectionTable{"origin_limit", "id"}, ProjectionTable{"entry_decision", "hash"},
    ProjectionTable{"comparison", "one,other"}, ProjectionTable{"reissued", "old"}, ProjectionTable{"office_release", "sha256"},
};

/// How a column enters the root: as it is, or its local number replaced by what it stands for.
enum class As : char { Value = 'v', Indicator = 'i', Entry = 'e', Party = 'p', Fact = 'f', Form = 't', Inspection = 'n', Person = 'o', Listing = 'l', ListProcedure = 'd', Record = 'r' };
constexpr std::optional<EntityType> referencedType(As how)
{
    switch (how) {
    case As::Party: return EntityType::Party;
    case As::Fact: return EntityType::Fact;
    case As::Form: return EntityType::Form;
    case As::Inspection: return EntityType::Inspection;
    case As::Person: return EntityType::Person;
    case As::Listing: return EntityType::Listing;
    case As::ListProcedure: return EntityType::ListProcedure;
    case As::Record: return EntityType::Record;
    case As::Value:
    case As::Indicator:
    case As::Entry: break;
    }
    return std::nullopt;
}

/// Rows that belong to entities of one type. The first selected column is the local id of the entity; `how` has a letter for every
/// further one.
struct Source {
    EntityType type;
    const char *sql;
    const char *how;
};

constexpr std::array Sources{
    Source{EntityType::Account, "SELECT id,user_id,name,full_name,roles,public_key,active,since_no FROM account WHERE id BETWEEN ?1 AND ?2 ORDER BY id", "vvvvvve"},
    Source{EntityType::Party,
           "SELECT id,kind,region,status,successor,withdrawn,identifier_type,identifier,identifier_mac,identifier_cipher,identifier_reason,"
           "name,name_en,former_names,address,legal_representative,contact,phone,category,notes FROM party WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vvvpevvvvvvvvvvvvvv"},
    Source{EntityType::Party,
           "SELECT party,successor,reason,decision_no,note,since_no,until_no FROM succession WHERE party BETWEEN ?1 AND ?2 ORDER BY party,(SELECT hash FROM journal WHERE received_no=since_no)", "pvvvee"},
    Source{EntityType::Person, "SELECT id,party,name,role,from_day,until_day,note,since_no FROM person WHERE id BETWEEN ?1 AND ?2 ORDER BY id", "pvvvvve"},
    Source{EntityType::Fact,
           "SELECT id,party,indicator,effective_on,until_day,flags,created_no,decided_on,fine_fen,amount_fen,ban_from,ban_until,public_until,"
           "origin,decision_no,authority,text,source,withdraw_reason,evidence FROM fact WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "pivvvevvvvvvvvvvvvv"},
    Source{EntityType::RuleBook, "SELECT id,code,version,status,effective_from,created_no,adopted_no,sha256,json FROM rulebook WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vvvveevv"},
    Source{EntityType::Listing,
           "SELECT id,party,kind,from_day,until_day,removed_day,removed_no,since_no,decision_no,authority,basis,facts,source,remove_reason FROM listing "
           "WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "pvvvveevvvvvv"},
    Source{EntityType::Review, "SELECT id,party,effective_on,title,since_no FROM review WHERE id BETWEEN ?1 AND ?2 ORDER BY id", "pvve"},
    Source{EntityType::Form, "SELECT id,code,version,kind,effective_from,created_no,retired_no,sha256,json FROM form_template WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vvvveevv"},
    Source{EntityType::Inspection,
           "SELECT id,number,party,form,task,inspected_on,place,state,revision,effective_on,created_no,since_no,content,return_reason,review_note,heard_on,"
           "statement_given,statement,statement_files FROM inspection WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vptvvvvvveevvvvvvv"},
    Source{EntityType::Inspection,
           "SELECT inspection,revision,inspected_on,place,since_no,content FROM inspection_past WHERE inspection BETWEEN ?1 AND ?2 ORDER BY inspection,revision",
           "vvvev"},
    Source{EntityType::Inspection,
           "SELECT inspection,revision,number,item,indicator,conduct,flags,decision,decision_reason,fact FROM finding WHERE inspection BETWEEN ?1 AND ?2 ORDER BY inspection,revision,number",
           "vvvvvvvvf"},
    Source{EntityType::Inspection, "SELECT inspection,no,act,author,revision,text FROM inspection_act WHERE inspection BETWEEN ?1 AND ?2 ORDER BY inspection,(SELECT hash FROM journal WHERE received_no=no)",
           "evvvv"},
    Source{EntityType::Rectification,
           "SELECT id,number,inspection,party,noticed_on,text,last_on,closed_on,created_no,since_no FROM rectification WHERE id BETWEEN ?1 AND ?2 ORDER BY id", "vnpvvvvee"},
    Source{EntityType::Rectification,
           "SELECT rectification,number,finding_revision,finding,demand,due_on,state,reply,replied_on,replier,reply_files,verdict,verified_on,fact FROM rectification_item "
           "WHERE rectification BETWEEN ?1 AND ?2 ORDER BY rectification,number",
           "vvvvvvvvvvvvf"},
    Source{EntityType::Rectification,
           "SELECT rectification,no,act,item,day,author,text,due_on,files FROM rectification_act WHERE rectification BETWEEN ?1 AND ?2 ORDER BY rectification,(SELECT hash FROM journal WHERE received_no=no)", "evvvvvvv"},
    Source{EntityType::Case,
           "SELECT id,number,party,origin,inspection,finding_revision,finding,reference,cause,conduct,summary,state,hearing,acted_on,found_on,opened_on,filed_on,noticed_on,stated_on,"
           "hearing_requested_on,decided_on,served_on,published_on,closed_on,last_on,result,decision_no,decision_text,fact,created_no,since_no FROM casefile "
           "WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vpvnvvvvvvvvvvvvvvvvvvvvvvvfee"},
    Source{EntityType::Case,
           "SELECT casefile,no,act,day,author,text,grounds,reasons,rights,flags,until_day,files FROM case_step WHERE casefile BETWEEN ?1 AND ?2 ORDER BY casefile,(SELECT hash FROM journal WHERE received_no=no)",
           "evvvvvvvvvv"},
    Source{EntityType::Case, "SELECT casefile,person,measure FROM case_person WHERE casefile BETWEEN ?1 AND ?2 "
           "ORDER BY casefile,(SELECT prefix FROM id_run WHERE type=3 AND first_id<=person ORDER BY first_id DESC LIMIT 1),person", "ov"},
    Source{EntityType::ListProcedure,
           "SELECT id,number,party,list,stage,hearing,summary,proposed_on,noticed_on,stated_on,decided_on,published_on,ended_on,exit_noticed_on,closed_on,last_on,decision_no,decision_text,"
           "authority,basis,months,end_cause,listing,created_no,since_no FROM list_procedure WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vpvvvvvvvvvvvvvvvvvvvlee"},
    Source{EntityType::ListProcedure,
           "SELECT procedure,no,act,day,author,text,grounds,reasons,measures,rights,channel,flags,end_cause,apology,files FROM list_step WHERE procedure BETWEEN ?1 AND ?2 "
           "ORDER BY procedure,(SELECT hash FROM journal WHERE received_no=no)",
           "evvvvvvvvvvvvv"},
    Source{EntityType::ListProcedure, "SELECT procedure,place,fact FROM list_ground WHERE procedure BETWEEN ?1 AND ?2 ORDER BY procedure,place", "vf"},
    Source{EntityType::ListProcedure, "SELECT procedure,place,person,measure FROM list_person WHERE procedure BETWEEN ?1 AND ?2 ORDER BY procedure,place", "vov"},
    Source{EntityType::Petition,
           "SELECT id,number,kind,party,fact,procedure,applicant,claim,stage,received_on,asked_on,verified_on,decided_on,answered_on,last_on,outcome,decision,publicity,created_no,since_no "
           "FROM petition WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vvpfdvvvvvvvvvvvvee"},
    Source{EntityType::Petition, "SELECT petition,no,act,day,author,text,files FROM petition_step WHERE petition BETWEEN ?1 AND ?2 ORDER BY petition,(SELECT hash FROM journal WHERE received_no=no)", "evvvvv"},
    Source{EntityType::Petition, "SELECT petition,place,code,proof FROM petition_condition WHERE petition BETWEEN ?1 AND ?2 ORDER BY petition,place", "vvv"},
    Source{EntityType::Commitment,
           "SELECT id,number,party,project,project_no,given_on,documents,state,checked_on,outcome,finding,fact,files,created_no,since_no FROM commitment WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vpvvvvvvvvfvee"},
    Source{EntityType::Record,
           "SELECT id,type,number,same_key,party,peer,subject,other,state,opened_on,last_on,due_on,fact,listing,content,files,created_no,since_no FROM record WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vvvpprrvvvvflvvee"},
    Source{EntityType::Record,
           "SELECT record,no,place,act,day,due_on,author,party,text,content,fact,files FROM record_step WHERE record BETWEEN ?1 AND ?2 ORDER BY record,(SELECT hash FROM journal WHERE received_no=no),place",
           "evvvvvpvvfv"},
    Source{EntityType::Plan, "SELECT id,year,kind,made_on,created_no,withdrawn_no,reason,json FROM plan WHERE id BETWEEN ?1 AND ?2 ORDER BY id", "vvveevv"},
    Source{EntityType::Draw, "SELECT id,kind,as_of,form,due,note,plan,created_no,result,input FROM draw WHERE id BETWEEN ?1 AND ?2 ORDER BY id", "vvvvvvevv"},
    Source{EntityType::Task,
           "SELECT id,uid,party,form,due,source,origin,note,cancelled,reason,created_no,since_no FROM task WHERE id BETWEEN ?1 AND ?2 ORDER BY id", "vpvvvvvvvee"},
    Source{EntityType::Task, "SELECT task,place,user FROM task_inspector WHERE task BETWEEN ?1 AND ?2 ORDER BY task,place", "vv"},
    Source{EntityType::Device, "SELECT id,device_id,public_key,box_key,label,unit,revoked_no,revoke_reason,since_no FROM device WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
           "vvvvveve"},
    Source{EntityType::Account, "SELECT account,since_no,json FROM inspector_declaration WHERE account BETWEEN ?1 AND ?2 ORDER BY account", "ev"},
};
constexpr auto HeadsSql = "SELECT id,field,entry FROM field_head WHERE type=?3 AND id BETWEEN ?1 AND ?2 ORDER BY id,field,(SELECT hash FROM journal WHERE received_no=entry)";
constexpr Source StoreSource{EntityType::Store, "SELECT id,office,region,preset,demonstration,central FROM store_info ORDER BY id", "vvvvv"};
constexpr Source BatchSource{EntityType::Store, "SELECT 0,id,kind,first_no,last_no,created,undone_no FROM batch ORDER BY id", "vveeve"};

constexpr Source ComparisonSource{EntityType::Store, "SELECT 0,one,other,decided_no,author,reason FROM comparison ORDER BY one,other", "vvevv"};
constexpr Source DecisionSource{EntityType::Store, "SELECT 0,hash,decided_no,author,reason FROM entry_decision ORDER BY hash", "vevv"};

constexpr Source ReissueSource{EntityType::Store, "SELECT 0,old,new,since_no FROM reissued ORDER BY old", "vve"};
constexpr Source ReleaseSource{EntityType::Store,
                               "SELECT 0,sha256,epoch,version,document,prepared_no,preparer,preparer_sig,published_no,approver,approver_sig,root_key,root_sig FROM office_release ORDER BY sha256",
                               "vvvvevvevvvv"};

constexpr size_t Buckets = 4096;

QByteArrayView columnBytes(sqlite3_stmt *statement, int column)
{
    const void *const bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)};
}

/// A statement stepped column by column whatever their types: the canonical form needs the type of every value.
class Rows
{
public:
    Rows(const Database &database, const char *sql)
    {
        m_failed = sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK;
    }
    Rows(Rows &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)), m_failed(other.m_failed) {}
    Rows &operator=(Rows &&) = delete;
    ~Rows() { sqlite3_finalize(m_statement); }

    void bind(int index, qint64 value) { sqlite3_bind_int64(m_statement, index, value); }
    [[nodiscard]] bool step()
    {
        const int code = m_failed ? SQLITE_DONE : sqlite3_step(m_statement);
        m_failed = m_failed || (code != SQLITE_ROW && code != SQLITE_DONE);
        return code == SQLITE_ROW;
    }
    void reset() { sqlite3_reset(m_statement); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
    bool m_failed = false;
};

void putNumber(QByteArray &to, qint64 value)
{
    char bytes[8];
    qToBigEndian(value, bytes);
    to.append(bytes, 8);
}

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<unsigned long long>(bytes.size()));
    }
    [[nodiscard]] Hash result()
    {
        Hash hash;
        crypto_hash_sha256_final(&m_state, hash.bytes.data());
        return hash;
    }

private:
    crypto_hash_sha256_state m_state;
};

class RootBuilder
{
public:
    explicit RootBuilder(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<Hash> build()
    {
        if (!loadReferences() || !hashRuns() || !hashStore())
            return storeError(m_database, u"state root"_s);
        Sha256 root;
        for (const Hash &bucket : m_buckets)
            root.add({reinterpret_cast<const char *>(bucket.bytes.data()), 32});
        return root.result();
    }

private:
    struct Run {
        std::array<char, 12> prefix{};
        qint64 fromIndex = 0;
        qint64 count = 0;
        int type = 0;
        qint64 firstId = 0;
    };

    [[nodiscard]] bool loadReferences()
    {
        Rows entries(m_database, "SELECT received_no,hash FROM journal ORDER BY received_no");
        while (entries.step()) {
            m_entries.resize(size_t(entries.number(0)) + 1);
            m_entries.back() = Hash::fromBytes(columnBytes(entries.handle(), 1));
        }
        Rows indicators(m_database, "SELECT id,code FROM indicator ORDER BY id");
        while (indicators.step()) {
            m_indicators.resize(size_t(indicators.number(0)) + 1);
            m_indicators.back() = columnBytes(indicators.handle(), 1).toByteArray();
        }
        Rows runs(m_database, "SELECT prefix,from_index,count,type,first_id FROM id_run ORDER BY prefix,from_index");
        while (runs.step()) {
            Run run{{}, runs.number(1), runs.number(2), int(runs.number(3)), runs.number(4)};
            const QByteArrayView prefix = columnBytes(runs.handle(), 0);
            std::copy_n(prefix.begin(), std::min<qsizetype>(prefix.size(), 12), run.prefix.begin());
            m_runs.push_back(run);
            if (size_t(run.type) < EntityTypes)
                m_byType[size_t(run.type)].push_back(run);
        }
        for (std::vector<Run> &runsOfType : m_byType)
            std::sort(runsOfType.begin(), runsOfType.end(), [](const Run &a, const Run &b) { return a.firstId < b.firstId; });
        return !entries.failed() && !indicators.failed() && !runs.failed();
    }

    [[nodiscard]] Uid uidOfRow(EntityType type, qint64 id) const
    {
        const std::vector<Run> &runs = m_byType[size_t(type)];
        const auto after = std::upper_bound(runs.begin(), runs.end(), id, [](qint64 wanted, const Run &run) { return wanted < run.firstId; });
        if (after == runs.begin() || id >= std::prev(after)->firstId + std::prev(after)->count)
            return {};
        const Run &run = *std::prev(after);
        Uid uid;
        std::memcpy(uid.bytes.data(), run.prefix.data(), 12);
        qToBigEndian(static_cast<quint32>(run.fromIndex + id - run.firstId), uid.bytes.data() + 12);
        return uid;
    }

    void put(sqlite3_stmt *statement, int column, As how)
    {
        const qint64 number = sqlite3_column_int64(statement, column);
        const int type = sqlite3_column_type(statement, column);
        m_row.append(char(type));
        if (const auto referenced = referencedType(how)) {
            m_row.append(uidOfRow(*referenced, number).toBytes());
        } else if (how == As::Entry) {
            m_row.append((number > 0 && size_t(number) < m_entries.size() ? m_entries[size_t(number)] : Hash()).toBytes());
        } else if (how == As::Value && type == SQLITE_INTEGER) {
            putNumber(m_row, number);
        } else if (type != SQLITE_NULL) {
            const bool known = how == As::Indicator && number > 0 && size_t(number) < m_indicators.size();
            const QByteArrayView bytes = known ? QByteArrayView(m_indicators[size_t(number)]) : columnBytes(statement, column);
            putNumber(m_row, bytes.size());
            m_row.append(bytes);
        }
    }

    /// Adds the rows the statement gives; `shift` turns a local id into the index within the creating entry.
    [[nodiscard]] bool addRows(Rows &rows, const char *how, qint64 shift, char tag)
    {
        while (rows.step()) {
            m_row.resize(0);
            m_row.append(tag).append(m_prefix);
            putNumber(m_row, rows.number(0) + shift);
            for (int column = 1; how[column - 1] != '\0'; ++column)
                put(rows.handle(), column, As(how[column - 1]));
            m_sha.add(m_row);
            m_rows = true;
        }
        rows.reset();
        return !rows.failed();
    }

    [[nodiscard]] bool hashRuns()
    {
        std::vector<Rows> statements;
        statements.reserve(std::size(Sources));
        for (const Source &source : Sources)
            statements.emplace_back(m_database, source.sql);
        Rows heads(m_database, HeadsSql);
        size_t bucket = Buckets;
        for (const Run &run : m_runs) {
            const size_t here = size_t(quint8(run.prefix[0])) << 4 | quint8(run.prefix[1]) >> 4;
            if (here != bucket)
                closeBucket(bucket);
            bucket = here;
            m_prefix = QByteArrayView(run.prefix.data(), 12);
            const qint64 shift = run.fromIndex - run.firstId;
            for (size_t i = 0; i < Sources.size(); ++i) {
                if (int(Sources[i].type) != run.type)
                    continue;
                bindRange(statements[i], run);
                if (!addRows(statements[i], Sources[i].how, shift, char(i)))
                    return false;
            }
            bindRange(heads, run);
            heads.bind(3, run.type);
            if (!addRows(heads, "ve", shift, 'h'))
                return false;
        }
        closeBucket(bucket);
        return true;
    }

    static void bindRange(Rows &statement, const Run &run)
    {
        statement.bind(1, run.firstId);
        statement.bind(2, run.firstId + run.count - 1);
    }

    void closeBucket(size_t bucket)
    {
        // Ids are given to what is kept and not applied, too: without a row they leave no trace.
        if (bucket < Buckets && m_rows)
            m_buckets[bucket] = m_sha.result();
        m_sha = Sha256();
        m_rows = false;
    }

    /// What belongs to no entity goes into one bucket more.
    [[nodiscard]] bool hashStore()
    {
        m_prefix = {};
        Rows info(m_database, StoreSource.sql);
        Rows batches(m_database, BatchSource.sql);
        Rows decisions(m_database, DecisionSource.sql);
        Rows comparisons(m_database, ComparisonSource.sql);
        Rows reissues(m_database, ReissueSource.sql);
        Rows releases(m_database, ReleaseSource.sql);
        const bool ok = addRows(info, StoreSource.how, 0, 's') && addRows(batches, BatchSource.how, 0, 'b') && addRows(decisions, DecisionSource.how, 0, 'd')
            && addRows(reissues, ReissueSource.how, 0, 'r') && addRows(releases, ReleaseSource.how, 0, 'l') && addRows(comparisons, ComparisonSource.how, 0, 'c');
        m_buckets[Buckets] = m_sha.result();
        return ok;
    }

    const Database &m_database;
    std::vector<Hash> m_entries;
    std::vector<QByteArray> m_indicators;
    std::vector<Run> m_runs;
    std::array<std::vector<Run>, EntityTypes> m_byType;
    std::array<Hash, Buckets + 1> m_buckets{};
    Sha256 m_sha;
    bool m_rows = false; ///< anything was added since
    QByteArrayView m_prefix; ///< of the uids of the rows being hashed
    QByteArray m_row;
};

bool sameColumn(sqlite3_stmt *a, sqlite3_stmt *b, int column)
{
    const int type = sqlite3_column_type(a, column);
    if (type != sqlite3_column_type(b, column))
        return false;
    if (type == SQLITE_INTEGER)
        return sqlite3_column_int64(a, column) == sqlite3_column_int64(b, column);
    return columnBytes(a, column) == columnBytes(b, column);
}

std::optional<EntityType> entityOf(QByteArrayView table)
{
    constexpr std::array<std::pair<QByteArrayView, EntityType>, 35> types{
        {{"account", EntityType::Account}, {"party", EntityType::Party}, {"person", EntityType::Person}, {"fact", EntityType::Fact},
         {"fact_past", EntityType::Fact}, {"rulebook", EntityType::RuleBook}, {"listing", EntityType::Listing}, {"review", EntityType::Review},
         {"form_template", EntityType::Form}, {"inspection", EntityType::Inspection}, {"inspection_past", EntityType::Inspection},
         {"finding", EntityType::Inspection}, {"inspection_act", EntityType::Inspection},
         {"rectification", EntityType::Rectification}, {"rectification_item", EntityType::Rectification}, {"rectification_act", EntityType::Rectification},
         {"casefile", EntityType::Case}, {"case_step", EntityType::Case}, {"case_person", EntityType::Case},
         {"list_procedure", EntityType::ListProcedure}, {"list_step", EntityType::ListProcedure}, {"list_ground", EntityType::ListProcedure}, {"list_person", EntityType::ListProcedure},
         {"petition", EntityType::Petition}, {"petition_step", EntityType::Petition}, {"petition_condition", EntityType::Petition},
         {"commitment", EntityType::Commitment}, {"record", EntityType::Record}, {"record_step", EntityType::Record},
         {"plan", EntityType::Plan}, {"draw", EntityType::Draw}, {"task", EntityType::Task}, {"task_inspector", EntityType::Task},
         {"inspector_declaration", EntityType::Account}, {"device", EntityType::Device}}};
    for (const auto &[name, type] : types) {
        if (name == table)
            return type;
    }
    return std::nullopt;
}

QString rowName(const ProjectionTable &table, sqlite3_stmt *row, const Database &database)
{
    const QByteArrayView name(table.name);
    if (const auto type = entityOf(name)) {
        const Uid uid = entityUid(database, *type, sqlite3_column_int64(row, 0));
        return QString::fromLatin1(name) + u' ' + QString::fromLatin1(uid.toBytes().toHex());
    }
    const QByteArrayView key = columnBytes(row, 0);
    return QString::fromLatin1(name) + u' '
        + (sqlite3_column_type(row, 0) == SQLITE_BLOB ? QString::fromLatin1(key.toByteArray().toHex()) : QString::fromUtf8(key));
}

QString compareRows(const ProjectionTable &table, Rows &a, Rows &b, const Database &stored, const Database &fresh)
{
    for (;;) {
        const bool inStored = a.step();
        const bool inFresh = b.step();
        if (!inStored && !inFresh)
            return {};
        if (!inStored)
            return Text::tr("%1 is missing").arg(rowName(table, b.handle(), fresh));
        if (!inFresh)
            return Text::tr("%1 should not be there").arg(rowName(table, a.handle(), stored));
        const int columns = sqlite3_column_count(a.handle());
        for (int i = 0; i < columns; ++i) {
            if (!sameColumn(a.handle(), b.handle(), i))
                return Text::tr("%1: %2 differs").arg(rowName(table, a.handle(), stored), QString::fromUtf8(sqlite3_column_name(a.handle(), i)));
        }
    }
}

} // namespace

std::span<const ProjectionTable> projectionTables()
{
    return Tables;
}

Result<Hash> computeStateRoot(const Database &database)
{
    return RootBuilder(database).build();
}

Result<QString> firstDifference(const Database &stored, const Database &fresh, const base::Progress &progress)
{
    for (size_t i = 0; i < Tables.size(); ++i) {
        const QByteArray sql = QByteArray("SELECT * FROM ").append(Tables[i].name).append(" ORDER BY ").append(Tables[i].key);
        Rows a(stored, sql.constData());
        Rows b(fresh, sql.constData());
        const QString difference = compareRows(Tables[i], a, b, stored, fresh);
        if (a.failed())
            return storeError(stored, QString::fromLatin1(Tables[i].name));
        if (!difference.isEmpty())
            return difference;
        progress.at(qint64(i) + 1, qint64(Tables.size()));
    }
    return QString();
}

} // namespace chengcai::store
