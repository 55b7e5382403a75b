#include "app/formats/variablenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

std::span<const VariableNames> variableNames()
{
    static constexpr std::array usual{
        Variable{"QLIK_HOST", Fact::Host},
        Variable{"QLIK_REGION", Fact::Region},
        Variable{"QLIK_CLIENT_ID", Fact::ClientId},
        Variable{"QLIK_CLIENT_SECRET", Fact::ClientSecret},
    };
    static constexpr std::array examples{
        Variable{"SOURCE_TENANT_HOSTNAME", Fact::Host},
        Variable{"TENANT_REGISTRATION_HOSTNAME", Fact::Registration},
        Variable{"OAUTH_CLIENT_ID", Fact::ClientId},
        Variable{"OAUTH_CLIENT_SECRET", Fact::ClientSecret},
    };
    static constexpr std::array typescript{
        Variable{"sourceTenantUrl", Fact::Host},
        Variable{"registrationTenantUrl", Fact::Registration},
        Variable{"clientId", Fact::ClientId},
        Variable{"clientSecret", Fact::ClientSecret},
    };
    static constexpr std::array terraform{
        Variable{"QLIK_TENANT_ID", Fact::Label},
        Variable{"QLIK_REGION", Fact::Region},
        Variable{"QLIK_CLIENT_ID", Fact::ClientId},
        Variable{"QLIK_CLIENT_SECRET", Fact::ClientSecret},
    };
    static constexpr std::array<VariableNames, 4> table{{
        {"qlik"_L1, QT_TRANSLATE_NOOP("VariableNames", "QLIK_HOST, QLIK_CLIENT_ID, …"), usual},
        {"examples"_L1, QT_TRANSLATE_NOOP("VariableNames", "As in the examples of Qlik for shells"),
         examples},
        {"typescript"_L1,
         QT_TRANSLATE_NOOP("VariableNames", "As in the TypeScript example of Qlik"), typescript},
        {"terraform"_L1, QT_TRANSLATE_NOOP("VariableNames", "As the Terraform provider reads them"),
         terraform},
    }};
    return table;
}

std::span<const Variable> variablesOf(QStringView id)
{
    const auto table = variableNames();
    const auto found = std::ranges::find_if(table, [id](const VariableNames &names) {
        return id == names.id;
    });
    return found == table.end() ? table.front().variables : found->variables;
}

std::span<const Variable> terraformVariables()
{
    static constexpr std::array table{
        Variable{"qlik_tenant_id", Fact::Label},
        Variable{"qlik_client_id", Fact::ClientId},
        Variable{"qlik_client_secret", Fact::ClientSecret},
        Variable{"qlik_region", Fact::Region},
    };
    return table;
}

} // namespace tenantry
