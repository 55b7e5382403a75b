# Release builds are hardened with whatever of the OpenSSF set this compiler takes.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Release" OR MSVC)
    return()
endif()

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_pie_supported(LANGUAGES CXX)

# The same sources give the same program, wherever they lie.
add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")

# At -O3, GCC 12 takes the members of an empty std::variant alternative for uninitialised.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-maybe-uninitialized)
endif()

add_compile_definitions(_GLIBCXX_ASSERTIONS)
add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
foreach(flag
        -Wformat=2 -Wimplicit-fallthrough -Werror=format-security -Wbidi-chars=any
        -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
        -ftrivial-auto-var-init=zero -fstrict-flex-arrays=3 -fzero-init-padding-bits=all
        -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing)
    string(MAKE_C_IDENTIFIER "takes${flag}" takes)
    check_cxx_compiler_flag("${flag}" ${takes})
    if(${takes})
        add_compile_options("${flag}")
    endif()
endforeach()
foreach(flag -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,-z,nodlopen -Wl,--as-needed)
    string(MAKE_C_IDENTIFIER "links${flag}" links)
    check_linker_flag(CXX "${flag}" ${links})
    if(${links})
        add_link_options("${flag}")
    endif()
endforeach()
