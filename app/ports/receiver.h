#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace tenantry {

/// Where an answer goes: a handler and the object whose life it depends on. The answer of a dead
/// context is dropped, and who works on it may stop when the context is destroyed.
template <typename T>
class Receiver
{
public:
    Receiver() = default;
    Receiver(QObject *context, std::function<void(T)> handler)
        : m_context(context)
        , m_handler(std::move(handler))
    {}
    template <typename Object>
    Receiver(Object *context, void (Object::*method)(T))
        : m_context(context)
        , m_handler([context, method](T answer) { (context->*method)(std::move(answer)); })
    {}

    QObject *context() const { return m_context; }

    /// Delivers; a copy of the handler is called, since it may destroy the receiver's owner.
    void operator()(T answer) const
    {
        if (!m_context || !m_handler)
            return;
        const std::function<void(T)> handler = m_handler;
        handler(std::move(answer));
    }

private:
    QPointer<QObject> m_context;
    std::function<void(T)> m_handler;
};

} // namespace tenantry
