#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace tenantry::simulator {

/// A throw-away authority: its key lives in memory and dies with the program.
class CertificateAuthority
{
public:
    explicit CertificateAuthority(const QString &name);

    QSslCertificate certificate() const;
    /// One key serves all hosts: making keys is what would cost time.
    QSslKey serverKey() const;
    QSslCertificate issue(const QString &host) const;

private:
    struct Free
    {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(X509 *certificate) const { X509_free(certificate); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Free>;
    using Certificate = std::unique_ptr<X509, Free>;
    struct Extension
    {
        int kind;
        QByteArray value;
    };

    static Certificate blank(const QByteArray &commonName, EVP_PKEY *key);
    static void extend(X509 *certificate, X509 *issuer, const QList<Extension> &extensions);
    static QSslCertificate converted(X509 *certificate);

    Key m_key;
    Key m_serverKey;
    Certificate m_certificate;
};

} // namespace tenantry::simulator
