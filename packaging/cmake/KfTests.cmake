# SPDX-License-Identifier: GPL-3.0-or-later
# Makes ctest run a GoogleTest program one folder of tests/ after the other, each in a process of
# its own: a process for each single suite would spend much of its time on starting.

# kf_discover_folders(PROGRAM): the program is asked for its tests whenever ctest starts.
function(kf_discover_folders program)
    set(folders "${CMAKE_CURRENT_BINARY_DIR}/${program}_folders.cmake")
    file(GENERATE OUTPUT "${folders}" CONTENT
        "set(program \"$<TARGET_FILE:${program}>\")
set(sources \"${PROJECT_SOURCE_DIR}/tests\")
set(listing \"${CMAKE_CURRENT_BINARY_DIR}/${program}_tests.json\")
include(\"${PROJECT_SOURCE_DIR}/packaging/cmake/KfFolders.cmake\")
")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${folders}")
endfunction()
