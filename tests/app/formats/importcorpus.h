#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// Apart from the test, because moc does not find a class behind raw strings. In the expected
// texts a row is "host|region|tier|client ID|secret"; "!" begins one that is left out.
namespace tenantry {

struct ImportCase
{
    const char *name;
    const char *importer;
    QByteArray file;
    QList<QByteArray> rows;
};

inline const QByteArray contextsFile = R"yaml(current-context: acme-emea
contexts:
  acme-emea:
    server: https://acme-emea.eu.qlikcloud.com
    server-type: cloud
    oauth-client-id: id1
    oauth-client-secret: s3cret1
    comment: nightly deploy
  acme-us:
    server: https://acme-us.us.qlikcloud.com
    server-type: cloud
    headers:
      Authorization: Bearer k3y
  register-eu:
    server: https://register.eu.qlikcloud.com/
    oauth-client-id: "id2"
    oauth-client-secret: 's3cret2'
)yaml";

inline QList<ImportCase> contextsCases()
{
    return {
        {"contexts",
         "qlik-cli",
         contextsFile,
         {"https://acme-emea.eu.qlikcloud.com|||id1|s3cret1",
          "!https://acme-us.us.qlikcloud.com||||", "|eu|region|id2|s3cret2"}},
        {"contexts, CR LF and no last line end",
         "qlik-cli",
         "contexts:\r\n  a:\r\n    server: x.eu.qlikcloud.com\r\n    oauth-client-id: i\r\n"
         "    oauth-client-secret: 0123",
         {"x.eu.qlikcloud.com|||i|0123"}},
        {"contexts in flow style",
         "qlik-cli",
         R"({"contexts": {"a": {"server": "a.eu.qlikcloud.com", "oauth-client-id": "i"}}})",
         {"a.eu.qlikcloud.com|||i|"}},
        {"words of YAML are texts",
         "qlik-cli",
         "contexts:\n  on:\n    server: no\n    oauth-client-id: 1e999\n"
         "    oauth-client-secret: 018\n",
         {"no|||1e999|018"}},
        {"a stand-in is no secret",
         "qlik-cli",
         "contexts:\n  a:\n    server: a.eu.qlikcloud.com\n    oauth-client-id: i\n"
         "    oauth-client-secret: <CLIENT_SECRET>\n",
         {"a.eu.qlikcloud.com|||i|"}},
        {"a registration of somebody else",
         "qlik-cli",
         "contexts:\n  a:\n    server: register.eu.example.com\n    oauth-client-id: i\n",
         {"register.eu.example.com|||i|"}},
        {"empty context", "qlik-cli", "contexts:\n  a:\n", {"!a||||"}},
    };
}

inline QList<ImportCase> variableCases()
{
    const QByteArray host = "acme.eu.qlikcloud.com";
    return {
        {"dotenv",
         "dotenv",
         "# prod\nQLIK_HOST=" + host + "\nQLIK_CLIENT_ID=i\nQLIK_CLIENT_SECRET=s3cret # mine\n",
         {host + "|||i|s3cret"}},
        {"shell",
         "dotenv",
         "#!/bin/sh\nexport OAUTH_CLIENT_ID='i'\nexport OAUTH_CLIENT_SECRET='s'\\''3'\n"
         "export SOURCE_TENANT_HOSTNAME=\""
             + host
             + "\"\n"
               "export TARGET_TENANT_HOSTNAME=two.eu.qlikcloud.com\n"
               "export TENANT_REGISTRATION_HOSTNAME=register.eu.qlikcloud.com\n",
         {"|eu|region|i|s'3", host + "||region|i|s'3", "two.eu.qlikcloud.com||region|i|s'3"}},
        {"TypeScript example",
         "dotenv",
         "clientId=i\nclientSecret=\"a\\$b\"\nsourceTenantUrl=https://" + host + "/\n",
         {"https://" + host + "/|||i|a$b"}},
        {"Terraform",
         "dotenv",
         "QLIK_TENANT_ID=acme\nQLIK_REGION=eu-west-1\nQLIK_CLIENT_ID=i\nQLIK_CLIENT_SECRET=s3\n",
         {host + "|eu-west-1||i|s3"}},
        {"PowerShell",
         "dotenv",
         "$env:QLIK_HOST = '" + host
             + "'\r\n$env:QLIK_CLIENT_ID = \"i\"\r\n"
               "$env:QLIK_CLIENT_SECRET = 's3'\r\n",
         {host + "|||i|s3"}},
        {"two clients, one behind the other",
         "dotenv",
         "QLIK_HOST=a.eu.qlikcloud.com\nQLIK_CLIENT_ID=i\nQLIK_CLIENT_SECRET=s1\n"
         "QLIK_HOST=b.eu.qlikcloud.com\nQLIK_CLIENT_ID=j\nQLIK_CLIENT_SECRET=s2\n",
         {"a.eu.qlikcloud.com|||i|s1", "b.eu.qlikcloud.com|||j|s2"}},
        {"two clients by prefix, and one of another vendor",
         "dotenv",
         "A_QLIK_HOST=a.eu.qlikcloud.com\nA_QLIK_CLIENT_ID=i\nAZURE_CLIENT_ID=z\n"
         "AZURE_CLIENT_SECRET=zz\nB_QLIK_CLIENT_ID=j\nB_QLIK_HOST=b.eu.qlikcloud.com\n",
         {"a.eu.qlikcloud.com|||i|", "b.eu.qlikcloud.com|||j|"}},
        {"the last value counts",
         "dotenv",
         "QLIK_HOST=" + host
             + "\nQLIK_CLIENT_ID=i\nQLIK_CLIENT_SECRET=old\n"
               "QLIK_CLIENT_SECRET=new\n",
         {host + "|||i|new"}},
        {"region alone", "dotenv", "QLIK_REGION=eu\nQLIK_CLIENT_ID=i\n", {"|eu||i|"}},
    };
}

inline QList<ImportCase> jsonCases()
{
    const QByteArray host = "acme-emea.eu.qlikcloud.com";
    return {
        {"Postman environment",
         "postman",
         R"({"name": "acme eu", "values": [
             {"key": "region", "value": "eu", "enabled": true},
             {"key": "source_tenant", "value": "acme-emea", "enabled": true},
             {"key": "client_id", "value": "off", "enabled": false},
             {"key": "client_id", "value": "i", "enabled": true},
             {"key": "client_secret", "value": "s\u0033\"x", "type": "secret", "enabled": true}],
             "_postman_variable_scope": "environment"})",
         {host + "|eu||i|s3\"x"}},
        {"Postman without a tenant",
         "postman",
         R"({"values": [{"key": "region", "value": "eu"}, {"key": "client_id", "value": "i"}]})",
         {"|eu||i|"}},
        {"one host config",
         "qlik-api",
         R"({"authType": "oauth2", "host": "https://acme-emea.eu.qlikcloud.com",
             "clientId": "i", "clientSecret": "s3", "noCache": true})",
         {"https://" + host + "|||i|s3"}},
        {"a list of host configs",
         "qlik-api",
         R"([{"authType": "OAuth2", "host": "a.eu.qlikcloud.com", "clientId": "i",
              "clientSecret": null},
             {"authType": "apikey", "host": "b.eu.qlikcloud.com", "apiKey": "k3y"}])",
         {"a.eu.qlikcloud.com|||i|", "!b.eu.qlikcloud.com||||"}},
        {"named host configs",
         "qlik-api",
         R"({"prod": {"host": "a.eu.qlikcloud.com", "clientId": "i", "clientSecret": "s3"},
             "version": 1, "more": {"dev": {"host": "b.eu.qlikcloud.com", "clientId": "j"}}})",
         {"a.eu.qlikcloud.com|||i|s3", "b.eu.qlikcloud.com|||j|"}},
        {"JSON list",
         "json",
         R"([{"tenant": "a.eu.qlikcloud.com", "clientId": "i", "clientSecret": "s3"}])",
         {"a.eu.qlikcloud.com|||i|s3"}},
        {"CSV",
         "csv",
         "Host,Client ID,Client Secret,Password\na.eu.qlikcloud.com,i,s3,p4ss\n",
         {"a.eu.qlikcloud.com|||i|s3"}},
        {"our own list of clients",
         "csv",
         "client,clientId,tenant,secret\nx,i,a.eu.qlikcloud.com,stored\n",
         {"a.eu.qlikcloud.com|||i|"}},
        {"CSV without names",
         "csv",
         "a.eu.qlikcloud.com;i;" + QByteArray(64, 'e') + "\n",
         {"a.eu.qlikcloud.com||||" + QByteArray(64, 'e')}},
    };
}

} // namespace tenantry
