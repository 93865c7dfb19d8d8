# The languages of the window. A language is in NANDU_LANGUAGES when its file in resources/translations is finished:
# those are built into the programs, offered in the settings and tested. docs/translating.md says how one is made.
set(NANDU_LANGUAGES en de es pt_BR fr ja zh_CN ru ar)
set(NANDU_TRANSLATIONS ${CMAKE_SOURCE_DIR}/resources/translations)

# Every text of the sources into every .ts file, finished or not: cmake --build --preset release --target update_translations
file(GLOB translations CONFIGURE_DEPENDS ${NANDU_TRANSLATIONS}/nandu_*.ts)
list(REMOVE_ITEM translations ${NANDU_TRANSLATIONS}/nandu_en.ts)
# The lines of the sources are not in the files: they would change with every commit.
set(NANDU_LUPDATE_OPTIONS -silent -locations none -no-obsolete -source-language en -tr-function-alias QT_TRANSLATE_NOOP+=NANDU_SENTENCE)
set(NANDU_LUPDATE_FOLDERS app engine models ui)
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${NANDU_LUPDATE_OPTIONS} ${NANDU_LUPDATE_FOLDERS} -ts ${translations}
    COMMAND Qt6::lupdate ${NANDU_LUPDATE_OPTIONS} -pluralonly ${NANDU_LUPDATE_FOLDERS} -ts ${NANDU_TRANSLATIONS}/nandu_en.ts
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
