#include "app/services/importreading.h"

#include "app/formats/importers.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto patience = 2s;
constexpr qsizetype glance = qsizetype{64} * 1024; // bytes that are read in a few milliseconds

/// What a thread works on: whoever of the two ends last destroys it.
struct Work
{
    Secret bytes;
    std::optional<Result<ImportTable>> table = {};
};

} // namespace

ImportReading::ImportReading(const Ports &ports)
    : m_ports(ports)
{}

ImportReading::~ImportReading() = default;

void ImportReading::startFile(const QString &path, Receiver<Result<ImportFile>> receiver)
{
    m_receiver = std::move(receiver);
    Result<FileContent> content = readToImport(m_ports.files, path);
    if (!content)
        return m_receiver(content.error());
    Secret bytes = std::exchange(content->bytes, {});
    m_was = *std::move(content);
    parse(std::move(bytes));
}

void ImportReading::startText(Secret text, Receiver<Result<ImportFile>> receiver)
{
    m_receiver = std::move(receiver);
    parse(std::move(text));
}

void ImportReading::parse(Secret bytes)
{
    if (bytes.size() <= glance)
        return takeTable(readImport(bytes));
    const std::shared_ptr<Work> work(new Work{std::move(bytes)});
    QThread *thread = QThread::create([work] { work->table = readImport(work->bytes); });
    connect(thread, &QThread::finished, this,
            [this, work] { takeTable(*std::exchange(work->table, {})); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // The program does not end below it; its work is bounded by the caps of the formats.
    connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); });
    m_ports.clock.callAfter(patience, this, [this] { giveUp(); });
    thread->start();
}

void ImportReading::takeTable(Result<ImportTable> table)
{
    if (std::exchange(m_isDone, true))
        return;
    if (!table)
        return m_receiver(table.error());
    m_receiver(ImportFile{*std::move(table), std::move(m_was)});
}

void ImportReading::giveUp()
{
    if (std::exchange(m_isDone, true))
        return;
    m_receiver(Error{ErrorCode::TooLarge,
                     tr("Reading this took more than %1 seconds and was given up. Divide it into "
                        "smaller files.")
                         .arg(patience / 1s)});
}

} // namespace tenantry
