// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every benchmark behind one command, and the gate: what a thing costs, as a ratio to the bare signature check measured beside it, against
// a stored baseline. Several benchmarks run each in a process of its own, so that none inherits the memory of another.
#include "tests/bench/report.h"

#include <nlohmann/json.hpp>

#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <optional>

using namespace nandu;

namespace {

constexpr double allowed = 1.2; // times the baseline
constexpr int missingData = 77;

int usage()
{
    std::fprintf(stderr, "usage: nandu-bench [--json]                         every benchmark that needs no data of yours\n"
                         "       nandu-bench --list\n"
                         "       nandu-bench --only NAME [--json] [ARGUMENT...]\n"
                         "       nandu-bench --gate BASELINE.json              1 when a cost is more than a fifth above its baseline\n"
                         "       nandu-bench --write-baseline BASELINE.json\n");
    return 2;
}

const bench::Benchmark* find(const char* name)
{
    const auto& all = bench::benchmarks();
    const auto one = std::ranges::find_if(all, [&](const bench::Benchmark& candidate) { return std::strcmp(candidate.name, name) == 0; });
    return one == all.end() ? nullptr : &*one;
}

int runOne(const bench::Benchmark& one, std::vector<char*> arguments)
{
    const auto json = std::ranges::find_if(arguments, [](const char* word) { return std::strcmp(word, "--json") == 0; });
    const bool asJson = json != arguments.end();
    if (asJson)
        arguments.erase(json);
    bench::report().start(one.name, asJson);
    const int failed = one.run(static_cast<int>(arguments.size()), arguments.data());
    if (failed == 0 && asJson)
        std::printf("%s\n", bench::report().json().c_str());
    return failed;
}

int runAll(const char* self, bool asJson)
{
    int failed = 0;
    nlohmann::json rows = nlohmann::json::array();
    for (const bench::Benchmark& one : bench::benchmarks()) {
        QProcess child;
        child.setProcessChannelMode(asJson ? QProcess::ForwardedErrorChannel : QProcess::ForwardedChannels);
        QStringList words{QStringLiteral("--only"), QString::fromLatin1(one.name)};
        if (asJson)
            words.append(QStringLiteral("--json"));
        child.start(QString::fromLocal8Bit(self), words);
        child.waitForFinished(-1);
        if (child.exitCode() == missingData)
            std::fprintf(stderr, "%s: needs %s\n", one.name, one.about);
        else if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
            failed = 1;
        else if (asJson)
            for (auto& row : nlohmann::json::parse(child.readAllStandardOutput().toStdString(), nullptr, false))
                rows.push_back(std::move(row));
    }
    if (asJson)
        std::printf("%s\n", rows.dump(1).c_str());
    return failed;
}

std::optional<nlohmann::json> measureCosts()
{
    const bench::Benchmark* costs = find("costs");
    char name[] = "costs";
    char* arguments[] = {name, nullptr};
    bench::report().start("costs", false);
    if (!costs || costs->run(1, arguments) != 0)
        return std::nullopt;
    nlohmann::json ratios;
    for (const bench::Row& row : bench::report().rows()) {
        if (row.isCost)
            ratios[row.name] = row.ratio;
    }
    return ratios;
}

int writeBaseline(const char* file)
{
    const auto ratios = measureCosts();
    std::ofstream out(file);
    if (!ratios || !(out << ratios->dump(1) << '\n'))
        return 2;
    return 0;
}

int gate(const char* file)
{
    std::ifstream in(file);
    const nlohmann::json baseline = nlohmann::json::parse(in, nullptr, false);
    if (!baseline.is_object() || baseline.empty()) {
        std::fprintf(stderr, "no baseline in %s\n", file);
        return 2;
    }
    const auto ratios = measureCosts();
    if (!ratios)
        return 2;
    int slower = 0;
    for (const auto& [name, known] : baseline.items()) {
        const double before = known.is_number() ? known.get<double>() : 0;
        const double now = ratios->contains(name) ? (*ratios)[name].get<double>() : 0;
        if (before > 0 && now > 0 && now <= allowed * before)
            continue;
        ++slower;
        std::printf("SLOWER: %s costs %.3f of a bare check, %.3f in the baseline\n", name.c_str(), now, before);
    }
    std::printf("gate: %d of %zu slower\n", slower, baseline.size());
    return slower > 0 ? 1 : 0;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    const std::vector<char*> words(arguments + 1, arguments + argumentCount);
    const auto is = [&](std::size_t at, const char* word) { return words.size() > at && std::strcmp(words[at], word) == 0; };
    if (words.empty() || (words.size() == 1 && is(0, "--json")))
        return runAll(arguments[0], !words.empty());
    if (is(0, "--list")) {
        for (const bench::Benchmark& one : bench::benchmarks())
            std::printf("%-14s %s\n", one.name, one.about);
        return 0;
    }
    if (is(0, "--gate") && words.size() == 2)
        return gate(words[1]);
    if (is(0, "--write-baseline") && words.size() == 2)
        return writeBaseline(words[1]);
    if (!is(0, "--only") || words.size() < 2)
        return usage();
    const bench::Benchmark* one = find(words[1]);
    return one ? runOne(*one, {words.begin() + 1, words.end()}) : usage();
}
