# SPDX-License-Identifier: GPL-3.0-or-later
# Makes ctest run the test suites of a GoogleTest program, one process for each suite: a process for
# each single test would spend most of its time on starting.

# kf_discover_suites(PROGRAM): the program is asked for its suites whenever ctest starts.
function(kf_discover_suites program)
    set(suites "${CMAKE_CURRENT_BINARY_DIR}/${program}_suites.cmake")
    file(GENERATE OUTPUT "${suites}" CONTENT
        "set(program \"$<TARGET_FILE:${program}>\")\ninclude(\"${PROJECT_SOURCE_DIR}/packaging/cmake/KfSuites.cmake\")\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${suites}")
endfunction()
