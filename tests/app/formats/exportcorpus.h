#pragma once

#include <QByteArray>
#include <QList>

// Apart from the test, because moc does not find a class behind raw strings.
namespace tenantry {

/// What a format writes for this row where there is no file yet.
struct ExportCase
{
    const char *format;
    const char *names;
    QByteArray withSecret;
    QByteArray without;
};

inline const QByteArray withNote =
    "# Tenantry: client eu-main (region-level) for acme.eu.qlikcloud.com; holds its secret\n";
inline const QByteArray withoutNote =
    "# Tenantry: client eu-main (region-level) for acme.eu.qlikcloud.com; secret in Tenantry: "
    "tenantry-cli token acme.eu.qlikcloud.com\n";

inline QList<ExportCase> variableFileCases()
{
    return {
        {"dotenv", "",
         withNote
             + "QLIK_HOST='acme.eu.qlikcloud.com'\nQLIK_REGION='eu'\nQLIK_CLIENT_ID='id1'\n"
               "QLIK_CLIENT_SECRET='s3cret'\n",
         withoutNote
             + "QLIK_HOST='acme.eu.qlikcloud.com'\nQLIK_REGION='eu'\nQLIK_CLIENT_ID='id1'\n"},
        {"dotenv", "examples",
         withNote
             + "SOURCE_TENANT_HOSTNAME='acme.eu.qlikcloud.com'\n"
               "TENANT_REGISTRATION_HOSTNAME='register.eu.qlikcloud.com'\n"
               "OAUTH_CLIENT_ID='id1'\nOAUTH_CLIENT_SECRET='s3cret'\n",
         withoutNote
             + "SOURCE_TENANT_HOSTNAME='acme.eu.qlikcloud.com'\n"
               "TENANT_REGISTRATION_HOSTNAME='register.eu.qlikcloud.com'\nOAUTH_CLIENT_ID='id1'\n"},
        {"dotenv", "typescript",
         withNote
             + "sourceTenantUrl='acme.eu.qlikcloud.com'\n"
               "registrationTenantUrl='register.eu.qlikcloud.com'\n"
               "clientId='id1'\nclientSecret='s3cret'\n",
         withoutNote
             + "sourceTenantUrl='acme.eu.qlikcloud.com'\n"
               "registrationTenantUrl='register.eu.qlikcloud.com'\nclientId='id1'\n"},
        {"docker-env", "qlik",
         withNote
             + "QLIK_HOST=acme.eu.qlikcloud.com\nQLIK_REGION=eu\nQLIK_CLIENT_ID=id1\n"
               "QLIK_CLIENT_SECRET=s3cret\n",
         withoutNote + "QLIK_HOST=acme.eu.qlikcloud.com\nQLIK_REGION=eu\nQLIK_CLIENT_ID=id1\n"},
        {"shell", "terraform",
         withNote
             + "export QLIK_TENANT_ID='acme'\nexport QLIK_REGION='eu'\n"
               "export QLIK_CLIENT_ID='id1'\nexport QLIK_CLIENT_SECRET='s3cret'\n",
         withoutNote
             + "export QLIK_TENANT_ID='acme'\nexport QLIK_REGION='eu'\n"
               "export QLIK_CLIENT_ID='id1'\n"
               "export QLIK_ACCESS_TOKEN=\"$(tenantry-cli token acme.eu.qlikcloud.com)\"\n"},
        {"powershell", "",
         "\xef\xbb\xbf" + withNote
             + "$env:QLIK_HOST = 'acme.eu.qlikcloud.com'\n$env:QLIK_REGION = 'eu'\n"
               "$env:QLIK_CLIENT_ID = 'id1'\n$env:QLIK_CLIENT_SECRET = 's3cret'\n",
         "\xef\xbb\xbf" + withoutNote
             + "$env:QLIK_HOST = 'acme.eu.qlikcloud.com'\n$env:QLIK_REGION = 'eu'\n"
               "$env:QLIK_CLIENT_ID = 'id1'\n"
               "$env:QLIK_ACCESS_TOKEN = (tenantry-cli token acme.eu.qlikcloud.com)\n"},
        {"tfvars", "",
         withNote
             + "qlik_tenant_id = \"acme\"\nqlik_client_id = \"id1\"\n"
               "qlik_client_secret = \"s3cret\"\nqlik_region = \"eu\"\n",
         withoutNote
             + "qlik_tenant_id = \"acme\"\nqlik_client_id = \"id1\"\nqlik_region = \"eu\"\n"},
    };
}

inline QList<ExportCase> ownFileCases()
{
    return {
        {"postman", "", R"({
  "name": "acme.eu.qlikcloud.com",
  "values": [
    {"key": "region", "value": "eu", "enabled": true},
    {"key": "source_tenant", "value": "acme", "enabled": true},
    {"key": "client_id", "value": "id1", "enabled": true},
    {"key": "client_secret", "value": "s3cret", "type": "secret", "enabled": true}
  ],
  "_postman_variable_scope": "environment"
}
)",
         R"({
  "name": "acme.eu.qlikcloud.com",
  "values": [
    {"key": "region", "value": "eu", "enabled": true},
    {"key": "source_tenant", "value": "acme", "enabled": true},
    {"key": "client_id", "value": "id1", "enabled": true},
    {"key": "client_secret", "value": "", "type": "secret", "enabled": true}
  ],
  "_postman_variable_scope": "environment"
}
)"},
        {"qlik-api", "", R"({
  "authType": "oauth2",
  "host": "acme.eu.qlikcloud.com",
  "clientId": "id1",
  "clientSecret": "s3cret",
  "scope": "admin_classic",
  "noCache": true
}
)",
         R"({
  "authType": "oauth2",
  "host": "acme.eu.qlikcloud.com",
  "clientId": "id1",
  "scope": "admin_classic",
  "noCache": true
}
)"},
        {"tfvars-json", "", R"({
  "qlik_tenant_id": "acme",
  "qlik_client_id": "id1",
  "qlik_client_secret": "s3cret",
  "qlik_region": "eu"
}
)",
         R"({
  "qlik_tenant_id": "acme",
  "qlik_client_id": "id1",
  "qlik_region": "eu"
}
)"},
        {"github-actions", "",
         "#!/bin/sh\n" + withNote + R"(# Sets the secrets of the repository that it is run in.
set -eu
printf '%s' 'acme.eu.qlikcloud.com' | gh secret set QLIK_HOST
printf '%s' 'eu' | gh secret set QLIK_REGION
printf '%s' 'id1' | gh secret set QLIK_CLIENT_ID
printf '%s' 's3cret' | gh secret set QLIK_CLIENT_SECRET
)",
         "#!/bin/sh\n" + withoutNote + R"(# Sets the secrets of the repository that it is run in.
set -eu
printf '%s' 'acme.eu.qlikcloud.com' | gh secret set QLIK_HOST
printf '%s' 'eu' | gh secret set QLIK_REGION
printf '%s' 'id1' | gh secret set QLIK_CLIENT_ID
token=$(tenantry-cli token acme.eu.qlikcloud.com)
printf '%s' "$token" | gh secret set QLIK_ACCESS_TOKEN
)"},
        {"kubernetes", "examples", "---\n" + withNote + R"(apiVersion: v1
kind: Secret
metadata:
  name: "acme.eu.qlikcloud.com"
type: Opaque
stringData:
  SOURCE_TENANT_HOSTNAME: "acme.eu.qlikcloud.com"
  TENANT_REGISTRATION_HOSTNAME: "register.eu.qlikcloud.com"
  OAUTH_CLIENT_ID: "id1"
  OAUTH_CLIENT_SECRET: "s3cret"
)",
         "---\n" + withoutNote + R"(apiVersion: v1
kind: Secret
metadata:
  name: "acme.eu.qlikcloud.com"
type: Opaque
stringData:
  SOURCE_TENANT_HOSTNAME: "acme.eu.qlikcloud.com"
  TENANT_REGISTRATION_HOSTNAME: "register.eu.qlikcloud.com"
  OAUTH_CLIENT_ID: "id1"
)"},
        {"connector", "",
         R"(# Tenantry: connections of the Platform Operations connector; holds client secrets

Connection name: 1204 eu
Client ID: id1
Client secret: s3cret
Tenants: acme.eu.qlikcloud.com
)",
         R"(# Tenantry: connections of the Platform Operations connector, without their secrets

Connection name: 1204 eu
Client ID: id1
Client secret: (kept in Tenantry)
Tenants: acme.eu.qlikcloud.com
)"},
        {"qlik-cli", "", R"yaml(contexts:
  acme.eu.qlikcloud.com:
    server: "https://acme.eu.qlikcloud.com"
    server-type: "cloud"
    oauth-client-id: "id1"
    oauth-client-secret: "s3cret"
    comment: "Tenantry: client eu-main (region-level)"
)yaml",
         R"yaml(contexts:
  acme.eu.qlikcloud.com:
    server: "https://acme.eu.qlikcloud.com"
    server-type: "cloud"
    oauth-client-id: "id1"
    comment: "Tenantry: client eu-main (region-level); secret in Tenantry: tenantry-cli token acme.eu.qlikcloud.com"
)yaml"},
    };
}

} // namespace tenantry
