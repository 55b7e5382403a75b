#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace tenantry {

/// What went wrong, for code to decide on; the message is for people.
enum class ErrorCode {
    Invalid,  // the input cannot be right
    NotFound, // certainly not there
    Ambiguous,
    Exists,
    NeedsConfirmation,
    RegionLocked, // the host is not bound to the client; nothing was sent
    Mismatch,     // the identity is not the one that was pinned
    NoSecret,     // the keychain certainly holds none for this client
    KeychainLocked,
    KeychainDenied,
    KeychainUnavailable,
    KeychainTimeout,
    Refused,
    Forbidden,
    Disabled,
    RateLimited,
    BadAnswer,
    Unreachable,
    Tls,
    Timeout,
    TooLarge,
    Redirected,
    Cancelled,
    Storage, // a file or a disk did not do what it should
    Corrupt,
    NewerVersion,
    ChangedMeanwhile,
};

struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    /// Whole sentences: what happened, to what, and what to do.
    QString message = {};
    /// What the server said of it, if a server was asked.
    int status = 0;
    QString apiCode = {};
    QString apiTitle = {};
    QString traceId = {};
    std::optional<std::chrono::seconds> retryAfter = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// The two errors that inputs end in most.
inline Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

inline Error exists(const QString &message)
{
    return {ErrorCode::Exists, message};
}

/// A value or an error; asked for by `if (!result)`.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    explicit operator bool() const { return m_content.index() == 0; }
    T &operator*() & { return *std::get_if<0>(&m_content); }
    const T &operator*() const & { return *std::get_if<0>(&m_content); }
    T &&operator*() && { return std::move(*std::get_if<0>(&m_content)); }
    T *operator->() { return std::get_if<0>(&m_content); }
    const T *operator->() const { return std::get_if<0>(&m_content); }
    const Error &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace tenantry
