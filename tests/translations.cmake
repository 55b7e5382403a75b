# Every text with a number has its English singular and plural in resources/translations.
#   cmake -DSOURCE=<top folder> -DLUPDATE=<program> -DWORK=<folder> -P tests/translations.cmake
# With -DUPDATE=ON the file is brought up to date, for a person to fill in.
cmake_policy(VERSION 3.25)

# lupdate passes over a translate() whose number is more than a name.
file(GLOB_RECURSE files "${SOURCE}/app/*.cpp" "${SOURCE}/ui/*.cpp")
foreach(file IN LISTS files)
    file(READ "${file}" text)
    string(REGEX MATCH "translate[(][^;]*nullptr,[ \n]*static_cast" missed "${text}")
    if(missed)
        message(FATAL_ERROR "Put the number of this text in ${file} into a variable: ${missed}")
    endif()
endforeach()

set(kept "${SOURCE}/resources/translations/tenantry_en.ts")
set(checked "${kept}")
if(NOT UPDATE)
    set(checked "${WORK}/checked_en.ts")
    file(COPY_FILE "${kept}" "${checked}")
endif()
execute_process(
    COMMAND "${LUPDATE}" -silent -pluralonly -no-obsolete -locations none
        -source-language en -target-language en -I . app ui -ts "${checked}"
    WORKING_DIRECTORY "${SOURCE}"
    ERROR_VARIABLE talk
    RESULT_VARIABLE code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${talk}")
endif()

file(STRINGS "${checked}" unfinished REGEX "unfinished")
file(READ "${kept}" before)
file(READ "${checked}" after)
if(unfinished)
    message(FATAL_ERROR "Texts without an English plural in ${kept}: ${unfinished}")
endif()
if(NOT before STREQUAL after)
    message(FATAL_ERROR "${kept} is not up to date: run this script with -DUPDATE=ON")
endif()
