#pragma once

#include "app/ports/fileplaces.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace tenantry {

struct GitAnswer
{
    FilePlace::Repository repository = FilePlace::Repository::None;
    QString workTree = {};
};

/// Asks the real git what it makes of a file that is, or would be, in a folder. Nothing is asked
/// where no work tree is around it. Its parent's end is its own.
class GitLook final : public QObject
{
    Q_OBJECT

public:
    /// `program`: where git is; empty where it is not installed.
    GitLook(QString program, std::chrono::milliseconds deadline, QObject *parent);
    ~GitLook() override;

    /// `folder` exists, `path` is below it. Answers once, later, by the deadline.
    void start(const QString &folder, const QString &path, Receiver<GitAnswer> receiver);

private:
    void ask(const QStringList &question, void (GitLook::*take)(int exitCode));
    void askIgnored(const QString &path, void (GitLook::*take)(int exitCode));
    void takeExit(int exitCode, QProcess::ExitStatus status);
    void takeWorkTree(int exitCode);
    void takeTracked(int exitCode);
    void takeIgnored(int exitCode);
    void takeBackupIgnored(int exitCode);
    void answer(FilePlace::Repository repository);

    QString m_program;
    QString m_folder;
    QString m_path;
    Receiver<GitAnswer> m_receiver;
    GitAnswer m_answer;
    QProcess m_process;
    QTimer m_deadline;
    void (GitLook::*m_take)(int exitCode) = nullptr;
    bool m_isAnswered = false;
};

} // namespace tenantry
