# SPDX-License-Identifier: GPL-3.0-or-later
# How test programs are compiled, and how ctest runs them.

# Qt's tools for tests: QSignalSpy, key and mouse events. Without what Qt adds for QTest's own runner,
# paths of this checkout, by which no other checkout could use what is compiled here.
macro(kf_find_qt_test)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endmacro()

# kf_compile_as_tests(PROGRAM HEADER...): with precompiled headers, in batches, optimised little. To
# be called when all its sources are listed. Sources of one folder share a batch, so what a test
# names for itself has to be unique in its folder.
function(kf_compile_as_tests program)
    target_precompile_headers(${program} PRIVATE ${ARGN})
    target_compile_options(${program} PRIVATE $<$<CONFIG:Release>:-O1>)

    get_target_property(sources ${program} SOURCES)
    list(FILTER sources INCLUDE REGEX "_test\\.cpp$")
    set(folders)
    foreach(source IN LISTS sources)
        get_filename_component(source "${source}" ABSOLUTE)
        file(RELATIVE_PATH name "${PROJECT_SOURCE_DIR}" "${source}")
        get_filename_component(folder "${name}" DIRECTORY)
        list(APPEND "in_${folder}" "${name}")
        list(APPEND folders "${folder}")
        set_source_files_properties("${source}" PROPERTIES HEADER_FILE_ONLY ON)
    endforeach()
    list(REMOVE_DUPLICATES folders)

    foreach(folder IN LISTS folders)
        set(names "${in_${folder}}")
        list(LENGTH names left)
        set(batch 0)
        while(left GREATER 0)
            list(SUBLIST names 0 6 now)
            list(REMOVE_ITEM names ${now})
            list(LENGTH names left)
            list(TRANSFORM now REPLACE "(.+)" "#include \"\\1\"\n")
            list(JOIN now "" text)
            math(EXPR batch "${batch} + 1")
            set(file "${PROJECT_BINARY_DIR}/${folder}/${program}_${batch}.cpp")
            file(CONFIGURE OUTPUT "${file}" CONTENT "${text}" @ONLY)
            target_sources(${program} PRIVATE "${file}")
        endwhile()
    endforeach()
endfunction()

# Makes ctest run a GoogleTest program one folder of tests/ after the other, each in a process of
# its own: a process for each single suite would spend much of its time on starting.

# kf_discover_folders(PROGRAM): the program is asked for its tests whenever ctest starts.
function(kf_discover_folders program)
    set(folders "${CMAKE_CURRENT_BINARY_DIR}/${program}_folders.cmake")
    file(GENERATE OUTPUT "${folders}" CONTENT
        "set(program \"$<TARGET_FILE:${program}>\")
set(listing \"${CMAKE_CURRENT_BINARY_DIR}/${program}_tests.json\")
include(\"${PROJECT_SOURCE_DIR}/packaging/cmake/KfFolders.cmake\")
")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${folders}")
endfunction()
