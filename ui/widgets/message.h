#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace tenantry {

struct MessageAction
{
    QString text;
    std::function<void()> deed;
};

/// What a message bar says: what happened, to what, and what to do.
struct Message
{
    enum class Kind { Info, Good, Warning, Error };

    Kind kind = Kind::Info;
    QString topic = {}; // a new message takes the place of the one with the same topic
    QString text = {};
    QString details = {}; // codes for support; hidden until asked for
    std::vector<MessageAction> actions = {};
    bool isClosable = true;
    std::chrono::seconds lifetime{0}; // 0: it stays until it is withdrawn or closed
};

} // namespace tenantry
