add_test(NAME layers_selftest COMMAND ${CMAKE_COMMAND}
    "-DLAYERS=${PROJECT_SOURCE_DIR}/tests/layers.cmake"
    "-DWORK=${CMAKE_CURRENT_BINARY_DIR}/layers_selftest"
    -P "${PROJECT_SOURCE_DIR}/tests/layers/selftest.cmake")
