# The real programs on a real screen, with a real keyring, driven from outside.
find_program(SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)

function(tenantry_acceptance_test name)
    add_test(NAME acceptance/${name}
        COMMAND "${SYSTEM_PYTHON}" "${CMAKE_CURRENT_SOURCE_DIR}/acceptance/test_${name}.py" -v)
    set_tests_properties(acceptance/${name} PROPERTIES
        TIMEOUT 600
        RUN_SERIAL TRUE # it watches a screen, with time limits of people
        LABELS acceptance
        ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1;TENANTRY_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};TENANTRY_SIMULATOR=$<TARGET_FILE:qlik-cloud-simulator>")
endfunction()

if(UNIX AND NOT APPLE)
    file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/acceptance/test_*.py")
    foreach(test IN LISTS tests)
        cmake_path(GET test STEM name)
        string(REGEX REPLACE "^test_" "" name "${name}")
        tenantry_acceptance_test(${name})
    endforeach()
endif()
