// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of a file or of standard input, of any length but bounded in memory: a line beyond the bound is given cut off, so
// that the parser refuses it as too large. One thread.
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace nandu::cli {

class LineReader {
public:
    // "-" is standard input. Null when the file cannot be opened; errno says why.
    static std::unique_ptr<LineReader> open(const std::string& name, std::size_t lineBytesMax);
    ~LineReader();
    LineReader(const LineReader&) = delete;

    bool next(std::string& line); // false at the end
    bool hasFailed() const;       // the end was an error

private:
    LineReader(std::FILE* file, std::size_t lineBytesMax);
    bool fill();

    std::FILE* m_file;
    std::size_t m_lineBytesMax;
    std::vector<char> m_buffer;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
};

} // namespace nandu::cli
