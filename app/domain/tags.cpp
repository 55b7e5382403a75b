#include "app/domain/tags.h"

namespace tenantry {

QStringList tagsOf(const QString &text)
{
    QString divided = text;
    if (!text.contains(u'\n'))
        divided.replace(u';', u'\n').replace(u',', u'\n');
    QStringList tags;
    for (const QString &part : divided.split(u'\n'))
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    return tags;
}

} // namespace tenantry
