// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <utility>

namespace nandu::bench {

namespace {

std::vector<Benchmark>& all()
{
    static std::vector<Benchmark> list;
    return list;
}

double missedBy(const Row& row) // above 1: missed
{
    double missed = 0;
    for (const auto& [is, wanted] : {std::pair(row.p50, row.wantedP50), {row.p95, row.wantedP95}, {row.p99, row.wantedP99}})
        missed = wanted > 0 ? std::max(missed, is / wanted) : missed;
    if (row.wantedRatio > 0)
        missed = std::max(missed, row.isCost ? row.ratio / row.wantedRatio : row.wantedRatio / std::max(row.ratio, 1e-9));
    return missed;
}

std::string short_(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, value == 0 ? "" : value < 100 ? "%.2f" : "%.0f", value);
    return text;
}

std::string wantedOf(const Row& row)
{
    std::string words;
    for (const auto& [name, wanted] : {std::pair("p50 ", row.wantedP50), {"p95 ", row.wantedP95}, {"p99 ", row.wantedP99}, {"", row.wantedRatio}}) {
        if (wanted > 0)
            words += name + short_(wanted) + ' ';
    }
    return words.empty() ? words : words + (missedBy(row) > 1 ? "MISSED" : "ok");
}

} // namespace

Report& report()
{
    static Report one;
    return one;
}

Registration::Registration(const char* name, const char* about, int (*run)(int, char**))
{
    all().push_back({name, about, run});
    std::ranges::sort(all(), {}, [](const Benchmark& one) { return std::string_view(one.name); });
}

const std::vector<Benchmark>& benchmarks() { return all(); }

void Report::start(std::string_view benchmark, bool asJson)
{
    m_benchmark = benchmark;
    m_isJson = asJson;
    m_rows.clear();
    if (!m_isJson)
        std::printf("%s\n%-46s %8s %9s %9s %9s %9s %9s %9s %6s %s\n", m_benchmark.c_str(), "  times in microseconds", "count", "ops/s", "mean", "p50",
            "p95", "p99", "longest", "ratio", "wanted");
}

void Report::times(std::string name, std::vector<double> us, double wantedP95)
{
    Row row;
    row.name = std::move(name);
    row.wantedP95 = wantedP95;
    times(std::move(row), std::move(us));
}

void Report::times(Row row, std::vector<double> us)
{
    std::ranges::sort(us);
    row.count = us.size();
    if (!us.empty()) {
        const auto at = [&](double share) { return us[static_cast<std::size_t>(share * static_cast<double>(us.size() - 1))]; };
        const double sum = std::accumulate(us.begin(), us.end(), 0.0);
        row.mean = sum / static_cast<double>(us.size());
        row.perSecond = sum > 0 ? 1e6 * static_cast<double>(us.size()) / sum : 0;
        row.p50 = at(0.5);
        row.p95 = at(0.95);
        row.p99 = at(0.99);
        row.longest = us.back();
    }
    add(std::move(row));
}

void Report::rate(std::string name, std::uint64_t count, double seconds, double ratio, double wantedRatio)
{
    Row row;
    row.name = std::move(name);
    row.count = count;
    row.perSecond = seconds > 0 ? static_cast<double>(count) / seconds : 0;
    row.mean = count > 0 ? seconds * 1e6 / static_cast<double>(count) : 0;
    row.ratio = ratio;
    row.wantedRatio = wantedRatio;
    add(std::move(row));
}

void Report::cost(std::string name, double us, double ratio, double wantedRatio)
{
    Row row;
    row.name = std::move(name);
    row.mean = us;
    row.perSecond = us > 0 ? 1e6 / us : 0;
    row.ratio = ratio;
    row.wantedRatio = wantedRatio;
    row.isCost = true;
    add(std::move(row));
}

void Report::add(Row row)
{
    if (!m_isJson) {
        std::printf("  %-44s %8s %9s %9s %9s %9s %9s %9s %6s %s\n", row.name.c_str(), row.count ? std::to_string(row.count).c_str() : "",
            short_(row.perSecond).c_str(), short_(row.mean).c_str(), short_(row.p50).c_str(), short_(row.p95).c_str(), short_(row.p99).c_str(),
            short_(row.longest).c_str(), short_(row.ratio).c_str(), wantedOf(row).c_str());
        std::fflush(stdout);
    }
    m_rows.push_back(std::move(row));
}

void Report::remark(const std::string& words)
{
    if (!m_isJson)
        std::printf("  %s\n", words.c_str());
}

bool Report::isMissed() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return missedBy(row) > 1; });
}

std::string Report::json() const
{
    nlohmann::json rows = nlohmann::json::array();
    for (const Row& row : m_rows) {
        rows.push_back({{"benchmark", m_benchmark}, {"name", row.name}, {"count", row.count}, {"ops_per_second", row.perSecond}, {"mean_us", row.mean},
            {"p50_us", row.p50}, {"p95_us", row.p95}, {"p99_us", row.p99}, {"longest_us", row.longest},
            {"wanted_p50_us", row.wantedP50}, {"wanted_p95_us", row.wantedP95}, {"wanted_p99_us", row.wantedP99}, {"ratio", row.ratio}, {"wanted_ratio", row.wantedRatio}, {"is_cost", row.isCost}});
    }
    return rows.dump(1);
}

} // namespace nandu::bench
