"""Estates that tests begin with: what the cloud has, and what the program knows of it."""

from cloud import CLIENT_ID, SECRET


def tenant(name, **simulate):
    return {"host": f"{name}.eu.qlikcloud.com", "name": name, "subscription": "Contoso", "simulate": simulate}


def contoso(tenants):
    """The cloud of one subscription with a region-level client in Europe, as in cloud.ESTATE."""
    return {
        "format": "tenantry-estate",
        "version": 1,
        "subscriptions": [{"name": "Contoso", "licenceNumber": "9999000000001204", "entitlement": "multiple"}],
        "tenants": tenants,
        "clients": [{"name": "eu-main", "tier": "region", "subscription": "Contoso", "region": "eu",
                     "clientId": CLIENT_ID, "secret": SECRET}],
        "contacts": [],
    }


def make_known(test, described, secret=SECRET):
    """Tells the program of the cloud on the command line: its tenants, and the client with its secret."""
    test.command_line("add", "subscription", "Contoso")
    for known in described["tenants"]:
        test.command_line("add", "tenant", known["host"], "--subscription", "Contoso")
    test.command_line("add", "client", "eu-main", "--tier", "region", "--client-id", CLIENT_ID,
                      "--subscription", "Contoso", "--region", "eu", text=secret)
