#include "app/formats/dotenvtable.h"

#include "app/formats/dotenvreader.h"
#include "app/formats/fieldtable.h"
#include "app/formats/importtext.h"
#include "app/formats/jsontable.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype lookedAt = qsizetype{64} * 1024; // bytes, to recognise a file

enum class Fact { Tenant, OtherTenant, Registration, Region, ClientId, ClientSecret, Count };

struct Name
{
    QLatin1StringView letters; // in lower case, without what divides words
    Fact fact;
};

// Of names that end alike the longer ones first.
constexpr std::array names{
    Name{"tenantregistrationhostname"_L1, Fact::Registration},
    Name{"registrationtenanturl"_L1, Fact::Registration},
    Name{"registrationhostname"_L1, Fact::Registration},
    Name{"targettenanthostname"_L1, Fact::OtherTenant},
    Name{"targettenanturl"_L1, Fact::OtherTenant},
    Name{"sourcetenanthostname"_L1, Fact::Tenant},
    Name{"sourcetenanturl"_L1, Fact::Tenant},
    Name{"sourcetenant"_L1, Fact::Tenant},
    Name{"qliktenanthostname"_L1, Fact::Tenant},
    Name{"qliktenanthost"_L1, Fact::Tenant},
    Name{"qliktenanturl"_L1, Fact::Tenant},
    Name{"qliktenantid"_L1, Fact::Tenant},
    Name{"qliktenant"_L1, Fact::Tenant},
    Name{"qlikcloudhost"_L1, Fact::Tenant},
    Name{"qlikcloudtenantid"_L1, Fact::Tenant},
    Name{"qlikhostname"_L1, Fact::Tenant},
    Name{"qlikhost"_L1, Fact::Tenant},
    Name{"qlikserver"_L1, Fact::Tenant},
    Name{"qlikurl"_L1, Fact::Tenant},
    Name{"tenanthostname"_L1, Fact::Tenant},
    Name{"tenanthost"_L1, Fact::Tenant},
    Name{"tenanturl"_L1, Fact::Tenant},
    Name{"qlikcloudregion"_L1, Fact::Region},
    Name{"qlikregion"_L1, Fact::Region},
    Name{"qlikcloudclientid"_L1, Fact::ClientId},
    Name{"qlikoauthclientid"_L1, Fact::ClientId},
    Name{"qlikclientid"_L1, Fact::ClientId},
    Name{"oauthclientid"_L1, Fact::ClientId},
    Name{"clientid"_L1, Fact::ClientId},
    Name{"qlikcloudclientsecret"_L1, Fact::ClientSecret},
    Name{"qlikoauthclientsecret"_L1, Fact::ClientSecret},
    Name{"qlikclientsecret"_L1, Fact::ClientSecret},
    Name{"oauthclientsecret"_L1, Fact::ClientSecret},
    Name{"clientsecret"_L1, Fact::ClientSecret},
};

/// One client as far as variables told of it.
struct Block
{
    QString prefix;
    QSet<QString> names;
    std::map<Fact, Secret> facts;

    bool has(Fact fact) const { return facts.contains(fact); }
    QString text(Fact fact) const
    {
        const auto found = facts.find(fact);
        return found == facts.end() ? QString() : QString::fromUtf8(found->second.reveal());
    }
    bool saysWhere() const
    {
        return has(Fact::Tenant) || has(Fact::OtherTenant) || has(Fact::Registration)
            || has(Fact::Region);
    }
};

QString lettersOf(const QString &name)
{
    QString letters = name.toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

const Name *findName(const QString &letters)
{
    const auto ends = [&letters](const Name &name) { return letters.endsWith(name.letters); };
    const auto found = std::ranges::find_if(names, ends);
    return found == names.end() ? nullptr : &*found;
}

class Blocks
{
public:
    void add(DotenvVariable variable)
    {
        const QString letters = lettersOf(variable.name);
        const Name *name = findName(letters);
        Secret value = importSecret(variable.value);
        if (!name || value.isEmpty())
            return;
        Block &block = blockFor(letters.chopped(name->letters.size()), letters);
        block.names.insert(letters);
        block.facts.try_emplace(name->fact, std::move(value));
    }

    /// A secret alone is a later value of the client before it: the last one counts.
    std::vector<Block> finish()
    {
        std::vector<Block> joined;
        QHash<QString, std::size_t> earlier;
        for (Block &block : m_blocks) {
            const auto known = earlier.constFind(block.prefix);
            const bool isAlone = block.facts.size() == 1 && block.has(Fact::ClientSecret);
            if (isAlone && known != earlier.constEnd()) {
                joined[*known].facts.insert_or_assign(Fact::ClientSecret, std::move(block.facts.at(
                                                                              Fact::ClientSecret)));
                continue;
            }
            earlier.insert(block.prefix, joined.size());
            joined.push_back(std::move(block));
        }
        return joined;
    }

private:
    Block &blockFor(const QString &prefix, const QString &letters)
    {
        const auto last = m_last.constFind(prefix);
        if (last != m_last.constEnd() && !m_blocks[*last].names.contains(letters))
            return m_blocks[*last];
        m_last.insert(prefix, m_blocks.size());
        return m_blocks.emplace_back(Block{prefix, {}, {}});
    }

    std::vector<Block> m_blocks;
    QHash<QString, std::size_t> m_last; // by prefix
};

/// A row for the registration, which tells that the client is one of a region, and for each tenant.
void addRows(FieldTable &table, const Block &block)
{
    const bool isOfRegion = block.has(Fact::Registration);
    const auto secret = block.facts.find(Fact::ClientSecret);
    const auto add = [&](Fact place) {
        FieldEntry entry;
        entry.region = block.text(Fact::Region);
        entry.takeTenant(block.text(place));
        if (isOfRegion)
            entry.tier = u"region"_s;
        entry.clientId = block.text(Fact::ClientId);
        if (secret != block.facts.end())
            entry.secret = secret->second.clone();
        table.add(std::move(entry));
    };
    bool isPlaced = false;
    for (const Fact place : {Fact::Registration, Fact::Tenant, Fact::OtherTenant})
        if (block.has(place)) {
            add(place);
            isPlaced = true;
        }
    if (!isPlaced)
        add(Fact::Count);
}

} // namespace

bool isDotenvFile(QByteArrayView bytes)
{
    QByteArrayView rest = bytes.first(std::min(bytes.size(), lookedAt));
    if (isJson(rest))
        return false;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView name = dotenvName(end < 0 ? rest : rest.first(end));
        if (!name.isEmpty() && findName(lettersOf(QString::fromLatin1(name))))
            return true;
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return false;
}

Result<ImportTable> readDotenvTable(QByteArrayView bytes)
{
    Result<std::vector<DotenvVariable>> variables = readDotenv(bytes);
    if (!variables)
        return variables.error();
    Blocks found;
    for (DotenvVariable &variable : *variables)
        found.add(std::move(variable));
    FieldTable table;
    for (const Block &block :
         found.finish()) // another prefix may be of another vendor: AZURE_CLIENT_ID
        if (block.saysWhere() || (block.prefix.isEmpty() && block.has(Fact::ClientId)))
            addRows(table, block);
    return table.finish(QCoreApplication::translate(
        "DotenvTable", "The file sets variables, but none that names a client of Qlik Cloud, such "
                       "as QLIK_CLIENT_ID."));
}

} // namespace tenantry
