#pragma once

#include "app/cli/verbs.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

namespace tenantry {

/// A verb over the sample estate and working fakes, and what it wrote and ended with.
class VerbBench : public TestWorkspace
{
public:
    VerbBench()
    {
        data.open(QIODevice::WriteOnly);
        talk.open(QIODevice::WriteOnly);
    }

    void begin(const Arguments &wanted)
    {
        arguments = wanted;
        code.reset();
        for (QBuffer *buffer : {&data, &talk}) {
            buffer->buffer().clear();
            buffer->seek(0);
        }
        take(makeVerb(workspace, arguments, console));
        verb->start();
    }
    void take(std::unique_ptr<Verb> newVerb)
    {
        verb = std::move(newVerb);
        QVERIFY(verb);
        QObject::connect(verb.get(), &Verb::finished, verb.get(),
                         [this](ExitCode ending) { code = ending; });
    }
    void run(const Arguments &wanted)
    {
        begin(wanted);
        QTRY_VERIFY(code);
    }
    QJsonArray json() const { return QJsonDocument::fromJson(data.data()).array(); }
    QString said() const { return QString::fromUtf8(talk.data()); }

    QBuffer data;
    QBuffer talk;
    Console console{data, talk};
    Arguments arguments;
    std::unique_ptr<Verb> verb;
    std::optional<ExitCode> code;
};

} // namespace tenantry
