# With clang and -DTENANTRY_FUZZ=ON. The corpus is read by app/formats/tst_importers too.
#   fuzz_importers -max_total_time=60 -timeout=5 -rss_limit_mb=2048 NEW_FOLDER tests/fuzz/corpus
option(TENANTRY_FUZZ "Build the targets of libFuzzer" OFF)
if(TENANTRY_FUZZ)
    file(GLOB fuzzed CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/app/formats/*.cpp")
    add_executable(fuzz_importers "${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_importers.cpp" ${fuzzed})
    # The formats are compiled anew, so that the fuzzer sees which ways its inputs take.
    target_compile_options(fuzz_importers PRIVATE -fsanitize=fuzzer,address,undefined)
    target_link_options(fuzz_importers PRIVATE -fsanitize=fuzzer,address,undefined)
    target_link_libraries(fuzz_importers PRIVATE core PkgConfig::libfyaml)
endif()
