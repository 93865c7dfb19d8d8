// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a benchmark says: rows with the same columns wherever they come from, as a table or as JSON, and one line of remarks for what
// has no columns. Also the list of all benchmarks: a file of tests/bench registers its own. Main thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::bench {

struct Row {
    std::string name;
    std::uint64_t count = 0;
    double perSecond = 0;
    double mean = 0, p50 = 0, p95 = 0, p99 = 0, longest = 0; // microseconds
    double wantedP50 = 0, wantedP95 = 0, wantedP99 = 0;      // 0: nothing is wanted
    double ratio = 0;                                        // to L, or to what was run beside it; 0: none
    double wantedRatio = 0;
    bool isCost = false; // the ratio is a cost: less is better, and the gate compares it
};

class Report {
public:
    void start(std::string_view benchmark, bool asJson);

    // Each of them took so many microseconds.
    void times(std::string name, std::vector<double> us, double wantedP95 = 0);
    void times(Row wanted, std::vector<double> us); // with its name and what is wanted of it
    // So many in so many seconds, and how much of L that is.
    void rate(std::string name, std::uint64_t count, double seconds, double ratio = 0, double wantedRatio = 0);
    // So many microseconds each, `ratio` times what was measured beside it.
    void cost(std::string name, double us, double ratio, double wantedRatio = 0);
    void add(Row row);
    void remark(const std::string& words); // for people only

    const std::vector<Row>& rows() const { return m_rows; }
    bool isMissed() const; // something wanted was not reached
    std::string json() const;

private:
    std::string m_benchmark;
    std::vector<Row> m_rows;
    bool m_isJson = false;
};

Report& report();

struct Benchmark {
    const char* name;
    const char* about; // with its arguments
    int (*run)(int argumentCount, char** arguments); // arguments[0] is the name; 77: data is missing
};

const std::vector<Benchmark>& benchmarks();

struct Registration {
    Registration(const char* name, const char* about, int (*run)(int, char**));
};

} // namespace nandu::bench
