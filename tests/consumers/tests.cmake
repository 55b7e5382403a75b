# Values and files through the programs that read exports; packaging/install-consumers brings those.
add_executable(encode-samples consumers/encodesamples.cpp)
target_link_libraries(encode-samples PRIVATE core)

function(tenantry_consumers_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "COMMAND;CONFIGURATIONS;LABELS")
    add_test(NAME consumers/${name} CONFIGURATIONS ${arg_CONFIGURATIONS} COMMAND "${SYSTEM_PYTHON}" ${arg_COMMAND})
    set_tests_properties(consumers/${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1;TENANTRY_CONSUMERS=${PROJECT_SOURCE_DIR}/build/consumers;TENANTRY_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};TENANTRY_SIMULATOR=$<TARGET_FILE:qlik-cloud-simulator>")
endfunction()

if(UNIX AND NOT APPLE)
    set(round_trip "${CMAKE_CURRENT_SOURCE_DIR}/consumers/roundtrip.py" $<TARGET_FILE:encode-samples>)
    tenantry_consumers_test(roundtrip COMMAND ${round_trip} 1000 TIMEOUT 180)
    tenantry_consumers_test(exports COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/consumers/test_exports.py" -v TIMEOUT 600)
    # Only with "ctest --preset long".
    tenantry_consumers_test(long COMMAND ${round_trip} 100000 TIMEOUT 3600 CONFIGURATIONS Long LABELS long)
endif()
