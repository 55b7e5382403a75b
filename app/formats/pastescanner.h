#pragma once

#include "app/domain/secret.h"

#include <vector>

namespace tenantry {

/// Finds values by the names that stand before them, whatever the format is that holds both.
class PasteScanner
{
public:
    enum class Kind { None, Id, WeakId, Secret, WeakSecret, Name };
    struct Hit
    {
        Kind kind;
        tenantry::Secret value;
    };

    /// The text outlives the scanner.
    explicit PasteScanner(QByteArrayView text)
        : m_text(text)
    {}

    std::vector<Hit> scan();
    /// What a word names: client_id, QLIK_CLIENT_SECRET, id, name, …
    static Kind kindOf(QByteArrayView word);

private:
    void scanTable();
    void scanNames();
    void scanUser();
    qsizetype readName(qsizetype begin, qsizetype end, Kind kind);
    qsizetype wordEnd(qsizetype begin) const;
    qsizetype skip(qsizetype at, QByteArrayView characters) const;
    /// Where the value of a name that ends at `at` begins, or -1.
    qsizetype valueAfter(qsizetype nameBegin, qsizetype at, Kind kind) const;
    bool isLineBegin(qsizetype at) const;
    tenantry::Secret valueAt(qsizetype at, qsizetype nameBegin, Kind kind) const;
    qsizetype bareEnd(qsizetype at, bool isWholeLine) const;
    QByteArrayView spacedWord(qsizetype at) const;
    void add(Kind kind, tenantry::Secret value);
    void addPair(QByteArrayView joined);

    QByteArrayView m_text;
    std::vector<Hit> m_hits;
};

} // namespace tenantry
