// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fuzz target as an ordinary test, with any compiler: every file of the folder given, then mutations of them. NANDU_MUTATIONS
// and NANDU_SEED say how many and which. A broken promise ends the process; the input is then in the file named last.
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using Random = std::mt19937;

unsigned fromEnvironment(const char* name, unsigned otherwise)
{
    const char* value = std::getenv(name);
    return value && *value ? static_cast<unsigned>(std::strtoul(value, nullptr, 10)) : otherwise;
}

std::vector<std::string> filesOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path());
    std::sort(names.begin(), names.end());
    std::vector<std::string> texts;
    for (const auto& name : names) {
        std::ifstream in(name, std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return texts;
}

std::string mutated(std::string text, const std::vector<std::string>& others, Random& random)
{
    const auto below = [&random](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    static const std::string grammar = "{}[]\",:\\/019eEu-+.\n tfn#";
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
        const std::size_t at = below(text.size() + 1);
        switch (below(6)) {
        case 0: text.insert(at, 1, grammar[below(grammar.size())]); break;
        case 1: text.insert(at, 1, static_cast<char>(below(256))); break;
        case 2: text.erase(at, 1 + below(8)); break;
        case 3: text.insert(at, text.substr(below(text.size() + 1), below(64))); break;
        case 4: {
            const std::string& other = others[below(others.size())];
            text.replace(at, std::string::npos, other.substr(std::min(at, other.size())));
            break;
        }
        default:
            if (at < text.size())
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        }
    }
    return text;
}

void run(const std::string& text)
{
    // A copy of its exact size: a read past its end is one past the end of the memory.
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    (void)LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s <folder of inputs>\n", argv[0]);
        return 2;
    }
    const std::vector<std::string> kept = filesOf(argv[1]);
    if (kept.empty()) {
        std::fprintf(stderr, "no inputs in %s\n", argv[1]);
        return 1;
    }
    for (const std::string& text : kept)
        run(text);
    const unsigned seed = fromEnvironment("NANDU_SEED", std::random_device()());
    const unsigned mutations = fromEnvironment("NANDU_MUTATIONS", 20'000);
    std::printf("%zu kept inputs, %u mutations, seed %u\n", kept.size(), mutations, seed);
    std::fflush(stdout); // a broken promise ends the process
    Random random(seed);
    const std::string last = (std::filesystem::temp_directory_path() / std::filesystem::path(argv[0]).filename()).string() + ".last";
    for (unsigned i = 0; i < mutations; ++i) {
        const std::string text = mutated(kept[random() % kept.size()], kept, random);
        if (std::getenv("NANDU_SEED"))
            std::ofstream(last, std::ios::binary) << text;
        run(text);
    }
    return 0;
}
