#pragma once

#include <QByteArray>
#include <QList>

namespace tenantry {

class Estate;

/// What the words of a search are looked for in: everything of a tenant that is worth finding but
/// its region, case folded, UTF-8, a line each. Made when a tenant is first searched, and kept: the
/// same estate is searched at each key.
class SearchTexts
{
public:
    const QByteArray &at(const Estate &estate, qsizetype tenantRow);
    /// The tenant has changed, or what is known of it.
    void forget(qsizetype tenantRow);
    void clear() { m_texts.clear(); }

private:
    QList<QByteArray> m_texts; // null: not made
};

/// As texts are folded before they are searched.
QByteArray foldedForSearch(const QString &text);

} // namespace tenantry
