tenantry_tests(simulator LINKS Qt6::Network)
