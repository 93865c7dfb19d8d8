# What every target of ours is compiled with. Warnings are errors.
add_library(nandu_options INTERFACE)
target_compile_options(nandu_options INTERFACE -Wall -Wextra -Wshadow -Wconversion -Werror)
# GCC 12 at -O3 takes std::string for overlapping or endless memory (gcc.gnu.org PR 105651): off, it is never true here.
target_compile_options(nandu_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-stringop-overflow>)
target_include_directories(nandu_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(nandu_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
# Half a megabyte less in each program, and less to do when it starts; Debian 12's loader knows them.
include(CheckLinkerFlag)
check_linker_flag(CXX -Wl,-z,pack-relative-relocs NANDU_PACKS_RELOCATIONS)
if(NANDU_PACKS_RELOCATIONS)
    add_link_options(-Wl,-z,pack-relative-relocs)
endif()
if(NANDU_DEBUG_LINES)
    add_compile_options(-g1 -fdebug-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()
if(NANDU_SANITIZE)
    add_compile_options(-fsanitize=${NANDU_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${NANDU_SANITIZE})
    if(NANDU_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=all) # else what it finds is printed and the test passes
    endif()
endif()
if(NANDU_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
    target_compile_options(nandu_options INTERFACE -w) # the warnings that we keep to are GCC's
    target_include_directories(nandu_options INTERFACE ${CMAKE_SOURCE_DIR}/tests/fuzz/clang)
endif()
