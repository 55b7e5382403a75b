set(CPACK_PACKAGE_NAME tenantry)
set(CPACK_PACKAGE_VENDOR "The Tenantry authors")
set(CPACK_PACKAGE_CONTACT "The Tenantry authors <maintainers@tenantry.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "credential manager for many Qlik Cloud tenants")
set(CPACK_PACKAGE_DESCRIPTION
"Tenantry keeps the OAuth machine-to-machine clients of every subscription,
region and tenant in one place and their secrets in the keychain. It tests
them, shows the bot user that each becomes, hands out fresh tokens and writes
the configuration files that other tools want.

It is an independent program, neither made nor endorsed by the maker of
Qlik Cloud. A demo estate on a simulated cloud shows everything without an
account.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/package")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_GENERATOR TGZ)

# Without a time stamp: the same sources give the same package.
function(install_gzipped source destination name)
    find_program(GZIP gzip REQUIRED)
    execute_process(
        COMMAND "${GZIP}" -9nc "${PROJECT_SOURCE_DIR}/${source}"
        OUTPUT_FILE "${PROJECT_BINARY_DIR}/gzipped/${name}"
        COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${PROJECT_BINARY_DIR}/gzipped/${name}" DESTINATION "${destination}")
endfunction()

if(UNIX AND NOT APPLE)
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/gzipped")
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION admin)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Loaded while the program runs, so no linker knows them.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | libkf5wallet-bin, qt6-wayland, xdg-utils")

    set(doc "${CMAKE_INSTALL_DATADIR}/doc/tenantry")
    install(FILES packaging/debian/copyright DESTINATION "${doc}")
    install_gzipped(packaging/debian/changelog "${doc}" changelog.Debian.gz)
    foreach(page tenantry.1 tenantry-cli.1)
        install_gzipped(resources/linux/${page} "${CMAKE_INSTALL_MANDIR}/man1" ${page}.gz)
    endforeach()
endif()

include(CPack)
