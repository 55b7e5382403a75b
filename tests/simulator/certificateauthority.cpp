#include "tests/simulator/certificateauthority.h"

#include <QRandomGenerator>

#include <openssl/ec.h>
#include <openssl/x509v3.h>

namespace tenantry::simulator {

namespace {

constexpr long day = 24L * 60 * 60;

} // namespace

CertificateAuthority::CertificateAuthority(const QString &name)
    : m_key(EVP_EC_gen("P-256"))
    , m_serverKey(EVP_EC_gen("P-256"))
    , m_certificate(blank(name.toUtf8(), m_key.get()))
{
    X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(m_certificate.get()));
    extend(m_certificate.get(), m_certificate.get(),
           {{NID_basic_constraints, "critical,CA:TRUE"},
            {NID_key_usage, "critical,keyCertSign,cRLSign"},
            {NID_subject_key_identifier, "hash"}});
    X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
}

QSslCertificate CertificateAuthority::certificate() const
{
    return converted(m_certificate.get());
}

QSslKey CertificateAuthority::serverKey() const
{
    unsigned char *der = nullptr;
    const int length = i2d_PrivateKey(m_serverKey.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return QSslKey(bytes, QSsl::Ec, QSsl::Der);
}

QSslCertificate CertificateAuthority::issue(const QString &host) const
{
    const Certificate leaf = blank("Simulated Qlik Cloud", m_serverKey.get());
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(m_certificate.get()));
    extend(leaf.get(), m_certificate.get(),
           {{NID_basic_constraints, "critical,CA:FALSE"},
            {NID_key_usage, "critical,digitalSignature"},
            {NID_ext_key_usage, "serverAuth"},
            {NID_authority_key_identifier, "keyid"},
            {NID_subject_alt_name, "DNS:" + host.toLatin1()}});
    X509_sign(leaf.get(), m_key.get(), EVP_sha256());
    return converted(leaf.get());
}

CertificateAuthority::Certificate CertificateAuthority::blank(const QByteArray &commonName,
                                                              EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    const quint64 serial = QRandomGenerator::global()->generate64() >> 1U;
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial);
    // Wide limits: a test may run under another date.
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -400 * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 4000 * day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.constData()), -1,
                               -1, 0);
    return certificate;
}

void CertificateAuthority::extend(X509 *certificate,
                                  X509 *issuer,
                                  const QList<Extension> &extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const Extension &wanted : extensions) {
        X509_EXTENSION *made = X509V3_EXT_conf_nid(nullptr, &context, wanted.kind,
                                                   wanted.value.constData());
        X509_add_ext(certificate, made, -1);
        X509_EXTENSION_free(made);
    }
}

QSslCertificate CertificateAuthority::converted(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return QSslCertificate(bytes, QSsl::Der);
}

} // namespace tenantry::simulator
