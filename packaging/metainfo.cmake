# The AppStream metainfo with the README's pictures: cmake -DNANDU_PICTURES=https://... -DINTO=FILE -P packaging/metainfo.cmake
# The format takes pictures from https addresses only, so whoever publishes says where docs/pictures is served.
if(NOT DEFINED INTO)
    set(INTO ${CMAKE_CURRENT_BINARY_DIR}/org.nandu.Nandu.metainfo.xml)
endif()
file(READ ${CMAKE_CURRENT_LIST_DIR}/org.nandu.Nandu.metainfo.xml metainfo)
set(pictures "")
if(NANDU_PICTURES)
    set(pictures "  <screenshots>
    <screenshot type=\"default\">
      <caption>The demo network: the feed, with the engine beside it</caption>
      <image type=\"source\" width=\"1200\" height=\"860\">${NANDU_PICTURES}/home.png</image>
    </screenshot>
    <screenshot>
      <caption>The engine: throughput, queue, workers and latencies</caption>
      <image type=\"source\" width=\"1200\" height=\"860\">${NANDU_PICTURES}/stats.png</image>
    </screenshot>
  </screenshots>
")
endif()
string(REPLACE "  <!-- screenshots: metainfo.cmake -->\n" "${pictures}" metainfo "${metainfo}")
file(WRITE ${INTO} "${metainfo}")
