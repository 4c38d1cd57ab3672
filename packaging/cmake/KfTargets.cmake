# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project has in common: language level, warnings, Qt's strict switches.

# A warning stops the build with compilers whose warnings have been looked at; what others warn of is
# no reason not to run.
option(KF_WARNINGS_ARE_ERRORS "Stop at warnings of GCC 12 and Clang 14" OFF)
if(KF_WARNINGS_ARE_ERRORS AND CMAKE_CXX_COMPILER_VERSION MATCHES "^(12|14)\\.")
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()

# With ccache a second checkout is built in seconds.
find_program(KF_CCACHE ccache)
if(KF_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${PROJECT_SOURCE_DIR}/packaging/cmake/kept_compile"
        "${PROJECT_SOURCE_DIR}" "${KF_CCACHE}")
endif()

add_library(kf_flags INTERFACE)
target_compile_features(kf_flags INTERFACE cxx_std_20)
target_compile_options(kf_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual
    # Lets ccache see which precompiled header a source was compiled with.
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(kf_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Adds a static library whose sources the rooms below it list with target_sources().
function(kf_add_library name)
    add_library(${name} STATIC)
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_compile_features(${name} PUBLIC cxx_std_20)
    target_link_libraries(${name} PRIVATE kf_flags)
endfunction()

# Adds a program; all of them stand side by side in bin.
function(kf_add_program name)
    add_executable(${name} ${ARGN})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
    target_link_libraries(${name} PRIVATE kf_flags)
endfunction()

# What nearly every source of the core includes, read once. Headers of our own stay out, so that
# each still has to include what it needs.
set(kf_precompiled_core
    <QCoreApplication> <QDate> <QHash> <QList> <QLocale> <QMap> <QString> <QStringList>
    <algorithm> <array> <cmath> <functional> <memory> <optional> <tuple> <utility> <variant>)
# The same of the window. All of <QtWidgets> takes longer to load than a source saves by it.
set(kf_precompiled_ui ${kf_precompiled_core}
    <QBoxLayout> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QMenu>
    <QPainter> <QPushButton> <QWidget>)
