// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace nandu::tests {

namespace {
constexpr int skippedForCTest = 77;
}

std::filesystem::path testData(std::string_view relative)
{
    const char* folder = std::getenv("NANDU_TEST_DATA");
    return std::filesystem::path(folder ? folder : NANDU_TEST_DATA) / relative;
}

void skipWithoutTestData(std::string_view relative)
{
    if (std::filesystem::exists(testData(relative)))
        return;
    std::printf("SKIPPED: no test data at %s\n", testData(relative).c_str());
    std::exit(skippedForCTest);
}

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return std::move(text).str();
}

std::vector<std::string> readLines(const std::filesystem::path& file)
{
    std::vector<std::string> lines;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace nandu::tests
