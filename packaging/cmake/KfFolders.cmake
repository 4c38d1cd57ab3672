# SPDX-License-Identifier: GPL-3.0-or-later
# Read by ctest, not by CMake: adds a test for each folder of tests/ from which ${program} has
# suites (see KfTests.cmake). ${listing}: where the program lists them.

execute_process(COMMAND "${program}" --gtest_list_tests "--gtest_output=json:${listing}"
    OUTPUT_QUIET RESULT_VARIABLE failed ERROR_VARIABLE problem)
if(failed)
    get_filename_component(name "${program}" NAME)
    message(FATAL_ERROR "${name} does not list its tests (${failed}): build it first. ${problem}")
endif()
file(READ "${listing}" listed)
string(REPLACE "\\/" "/" listed "${listed}")
# A suite is named before the number of its tests, a test before its file.
string(REGEX MATCHALL "\"name\": \"[^\"]+\",[ \n]+\"tests\"|\"file\": \"[^\"]+\"" facts "${listed}")
set(suite "")
set(folders "")
foreach(fact IN LISTS facts)
    if(fact MATCHES "^\"name\": \"([^\"]+)\"")
        set(suite "${CMAKE_MATCH_1}")
    elseif(suite AND fact MATCHES "^\"file\": \"([^\"]+)\"")
        get_filename_component(folder "${CMAKE_MATCH_1}" DIRECTORY)
        # Where from a checkout is compiled is no matter: ccache makes paths relative.
        string(REGEX REPLACE "^.*/tests/" "" folder "${folder}")
        string(APPEND "filter_${folder}" ":${suite}.*")
        list(APPEND folders "${folder}")
        set(suite "") # its other tests stand in the same file
    endif()
endforeach()
list(REMOVE_DUPLICATES folders)
foreach(folder IN LISTS folders)
    add_test("${folder}" "${program}" "--gtest_filter=${filter_${folder}}" --gtest_brief=1)
endforeach()
