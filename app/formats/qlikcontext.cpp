#include "app/formats/qlikcontext.h"

#include "app/formats/yamlencoder.h"

#include <algorithm>

namespace tenantry {

QlikContext::Fields QlikContext::all() const
{
    Fields every;
    for (const Field &field : fields)
        every.push_back(&field);
    return every;
}

const QlikContext::Field *QlikContext::field(QByteArrayView key) const
{
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

Result<Secret> QlikContext::inFlow(const Fields &fields)
{
    Secret text;
    for (const Field *field : fields) {
        const Result<Secret> value = yamlQuoted(field->value.reveal());
        if (!value)
            return value.error();
        text.append(text.isEmpty() ? "\"" : ", \"");
        text.append(field->key);
        text.append("\": ");
        text.append(value->reveal());
    }
    return text;
}

} // namespace tenantry
