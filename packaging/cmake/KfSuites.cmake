# SPDX-License-Identifier: GPL-3.0-or-later
# Read by ctest, not by CMake: adds a test for each suite of ${program} (see KfTests.cmake).

execute_process(COMMAND "${program}" --gtest_list_tests
    OUTPUT_VARIABLE listed RESULT_VARIABLE failed ERROR_VARIABLE problem)
if(failed)
    get_filename_component(name "${program}" NAME)
    message(FATAL_ERROR "${name} does not list its tests (${failed}): build it first. ${problem}")
endif()
# Suites begin their line and end with a dot; their tests are indented.
string(REGEX MATCHALL "(^|\n)[^ \n]+\\." suites "${listed}")
foreach(suite IN LISTS suites)
    string(STRIP "${suite}" suite)
    string(REGEX REPLACE "\\.$" "" suite "${suite}")
    add_test("${suite}" "${program}" "--gtest_filter=${suite}.*" --gtest_brief=1)
endforeach()
