# After cpack: the sums in the package of the symbols name its files by where they were built. They are written anew, as in any other
# package, so that the same commit gives the same bytes wherever it is built.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    if(NOT package MATCHES "\\.ddeb$")
        continue()
    endif()
    set(folder ${package}.files)
    execute_process(COMMAND dpkg-deb -R ${package} ${folder} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND sed -i -E "s|  .*/usr/lib/debug/|  usr/lib/debug/|" ${folder}/DEBIAN/md5sums COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND dpkg-deb --root-owner-group -Zgzip -b ${folder} ${package} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE_RECURSE ${folder})
endforeach()
