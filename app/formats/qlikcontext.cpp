#include "app/formats/qlikcontext.h"

#include "app/formats/yamlencoder.h"

namespace tenantry {

QlikContext::Fields QlikContext::all() const
{
    Fields every;
    for (const Field &field : fields)
        every.push_back(&field);
    return every;
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
