#include "app/platform/gitlook.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// What would lead git away from the folder that it is asked about.
constexpr std::array misleading{
    "GIT_DIR"_L1,        "GIT_WORK_TREE"_L1,           "GIT_INDEX_FILE"_L1,
    "GIT_COMMON_DIR"_L1, "GIT_OBJECT_DIRECTORY"_L1,    "GIT_NAMESPACE"_L1,
    "GIT_PREFIX"_L1,     "GIT_CEILING_DIRECTORIES"_L1,
};

using Repository = FilePlace::Repository;

/// As the file store names the backups.
QString backupOf(const QString &path)
{
    return path + ".bak-20260101000000"_L1;
}

/// The folder around it that git keeps its own things in; empty where there is none.
QString workTreeAround(const QString &folder)
{
    QDir place(folder);
    do {
        if (QFileInfo::exists(place.filePath(u".git"_s)))
            return place.path();
    } while (place.cdUp());
    return {};
}

QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QLatin1StringView name : misleading)
        environment.remove(name);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s); // a look changes nothing
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    return environment;
}

} // namespace

GitLook::GitLook(QString program, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    m_process.setProcessEnvironment(environment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_deadline, &QTimer::timeout, this, [this] { answer(Repository::Unknown); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer(Repository::Unknown);
    });
    connect(&m_process, &QProcess::finished, this, &GitLook::takeExit);
}

GitLook::~GitLook()
{
    m_process.disconnect(this);
    m_process.close();
}

void GitLook::start(const QString &folder, const QString &path, Receiver<GitAnswer> receiver)
{
    m_receiver = std::move(receiver);
    m_folder = folder;
    m_path = path;
    m_answer.workTree = workTreeAround(folder);
    if (m_answer.workTree.isEmpty() || m_program.isEmpty()) {
        const Repository known = m_answer.workTree.isEmpty() ? Repository::None
                                                             : Repository::Unknown;
        QMetaObject::invokeMethod(
            this, [this, known] { answer(known); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    ask({u"rev-parse"_s, u"--show-toplevel"_s}, &GitLook::takeWorkTree);
}

void GitLook::ask(const QStringList &question, void (GitLook::*take)(int exitCode))
{
    m_take = take;
    // A work tree may be somebody else's idea: its settings must not start programs.
    m_process.start(m_program,
                    QStringList{u"-C"_s, m_folder, u"-c"_s, u"core.fsmonitor=false"_s} + question);
}

void GitLook::takeExit(int exitCode, QProcess::ExitStatus status)
{
    if (m_isAnswered)
        return;
    if (status != QProcess::NormalExit)
        return answer(Repository::Unknown);
    (this->*m_take)(exitCode);
}

void GitLook::takeWorkTree(int exitCode)
{
    const QString top = QString::fromUtf8(m_process.readAllStandardOutput().trimmed());
    if (exitCode != 0 || top.isEmpty())
        return answer(Repository::Unknown);
    m_answer.workTree = top;
    // Other than check-ignore it takes signs in a name for patterns.
    ask({u"--literal-pathspecs"_s, u"ls-files"_s, u"--error-unmatch"_s, u"--"_s, m_path},
        &GitLook::takeTracked);
}

void GitLook::takeTracked(int exitCode)
{
    if (exitCode == 0)
        return answer(Repository::Tracked);
    if (exitCode != 1)
        return answer(Repository::Unknown);
    askIgnored(m_path, &GitLook::takeIgnored);
}

void GitLook::askIgnored(const QString &path, void (GitLook::*take)(int exitCode))
{
    ask({u"check-ignore"_s, u"--no-index"_s, u"--quiet"_s, u"--"_s, path}, take);
}

void GitLook::takeIgnored(int exitCode)
{
    if (exitCode != 0)
        return answer(exitCode == 1 ? Repository::Exposed : Repository::Unknown);
    askIgnored(backupOf(m_path), &GitLook::takeBackupIgnored);
}

void GitLook::takeBackupIgnored(int exitCode)
{
    answer(exitCode == 0 ? Repository::Ignored : Repository::BackupsExposed);
}

void GitLook::answer(FilePlace::Repository repository)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_deadline.stop();
    m_process.kill(); // where the deadline was first
    m_answer.repository = repository;
    m_receiver(m_answer);
}

} // namespace tenantry
