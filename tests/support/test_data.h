// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the vectors and real events are, and how a test says that they are not there.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::tests {

// $NANDU_TEST_DATA, else the folder given at configure time.
std::filesystem::path testData(std::string_view relative);

// Ends the process with CTest's "skipped" when `relative` is not there.
void skipWithoutTestData(std::string_view relative);

std::string readFile(const std::filesystem::path& file);
std::vector<std::string> readLines(const std::filesystem::path& file);

} // namespace nandu::tests
