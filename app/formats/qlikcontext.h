#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QByteArray>

#include <vector>

namespace tenantry {

/// A context that a contexts.yml shall hold.
struct QlikContext
{
    struct Field
    {
        QByteArrayView key;
        Secret value;
        /// An existing value that does not begin so is somebody else's and stays.
        QByteArrayView ownPrefix = {};
    };
    using Fields = std::vector<const Field *>;

    QByteArray name; // a host: needs no quotes
    std::vector<Field> fields;

    Fields all() const;
    /// Null where it has none of that key.
    const Field *field(QByteArrayView key) const;
    /// "key": "value", "key": "value"
    static Result<Secret> inFlow(const Fields &fields);
};

} // namespace tenantry
