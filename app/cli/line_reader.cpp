// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/line_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>

namespace nandu::cli {

namespace {
constexpr std::size_t bufferBytes = 256 * 1024;
}

std::unique_ptr<LineReader> LineReader::open(const std::string& name, std::size_t lineBytesMax)
{
    std::FILE* file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
    if (!file)
        return nullptr;
    std::unique_ptr<LineReader> reader(new LineReader(file, lineBytesMax));
    struct stat what {};
    if (::fstat(::fileno(file), &what) == 0 && S_ISDIR(what.st_mode)) {
        errno = EISDIR;
        return nullptr;
    }
    return reader;
}

LineReader::LineReader(std::FILE* file, std::size_t lineBytesMax)
    : m_file(file)
    , m_lineBytesMax(lineBytesMax)
    , m_buffer(bufferBytes)
{
}

LineReader::~LineReader()
{
    if (m_file != stdin)
        std::fclose(m_file);
}

bool LineReader::next(std::string& line)
{
    line.clear();
    bool isAnything = false;
    while (m_from < m_to || fill()) {
        isAnything = true;
        const char* const start = m_buffer.data() + m_from;
        const std::size_t available = m_to - m_from;
        const auto* newline = static_cast<const char*>(std::memchr(start, '\n', available));
        const std::size_t length = newline ? static_cast<std::size_t>(newline - start) : available;
        line.append(start, std::min(length, m_lineBytesMax + 1 - std::min(line.size(), m_lineBytesMax + 1)));
        m_from += length + (newline ? 1 : 0);
        if (newline)
            return true;
    }
    return isAnything;
}

bool LineReader::hasFailed() const
{
    return std::ferror(m_file) != 0;
}

bool LineReader::fill()
{
    m_from = 0;
    m_to = std::fread(m_buffer.data(), 1, m_buffer.size(), m_file);
    return m_to > 0;
}

} // namespace nandu::cli
