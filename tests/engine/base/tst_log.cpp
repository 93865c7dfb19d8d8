// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/log.h"

#include "engine/base/secret.h"

#include <QTest>

#include <thread>

using nandu::base::Log;
using nandu::base::LogCategory;
using nandu::base::LogLevel;
using nandu::base::setLogSink;

namespace {

template <typename T>
concept Loggable = requires(Log& log, const T& value) { log << value; };

static_assert(Loggable<std::string> && Loggable<int> && Loggable<bool> && Loggable<double> && Loggable<nandu::base::EventId>);
static_assert(!Loggable<nandu::base::Secret>, "a secret must not compile");
static_assert(!Loggable<nandu::base::Signature>);
static_assert(!Loggable<void*>, "a pointer must not become a yes or no");

} // namespace

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { setLogSink([this](LogCategory category, LogLevel level, std::string_view line) {
        m_lines.push_back(std::string(logCategoryName(category)) + "/" + std::string(logLevelName(level)) + "/" + std::string(line));
    }, LogLevel::Notice); }
    void cleanup()
    {
        setLogSink({});
        m_lines.clear();
    }

    void writesOneLineWithItsCategory()
    {
        Log(LogCategory::Ingest) << "Starting " << 4 << " event processing workers";
        QCOMPARE(m_lines, (std::vector<std::string>{"ingest/notice/Starting 4 event processing workers"}));
    }

    void leavesOutWhatIsBelowTheLevel()
    {
        Log(LogCategory::Net, LogLevel::Debug) << "a frame came";
        QVERIFY(m_lines.empty());
    }

    void blotsOutSecretKeysInText()
    {
        Log(LogCategory::Accounts, LogLevel::Warning)
            << "could not read nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5, nor ncryptsec1qgg9947rlpvqu76pj5 today";
        QCOMPARE(m_lines.at(0), std::string("accounts/warning/could not read nsec1..., nor ncryptsec1... today"));
    }

    void keepsLinesOfSeveralThreadsApart()
    {
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([] {
                for (int i = 0; i < 500; ++i)
                    Log(LogCategory::Store) << "one" << "two" << "three";
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(m_lines.size(), std::size_t(4'000));
        for (const std::string& line : m_lines)
            QCOMPARE(line, std::string("store/notice/onetwothree"));
    }

private:
    std::vector<std::string> m_lines;
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
