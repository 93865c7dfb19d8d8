// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs nandu-cli and holds what it said. Used by the tests of this folder.
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace nandu::tests {

struct CliResult {
    int code = -1; // -1: it crashed or hung
    std::string out;
    std::string err;
    nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
    std::vector<std::string> lines() const
    {
        std::vector<std::string> all;
        for (const QByteArray& line : QByteArray::fromStdString(out).split('\n')) {
            if (!line.isEmpty())
                all.push_back(line.toStdString());
        }
        return all;
    }
};

inline CliResult runCli(const QStringList& arguments, const QByteArray& input = {}, const QStringList& environment = {})
{
    QProcess process;
    QStringList inherited = QProcess::systemEnvironment();
    inherited.append(environment);
    process.setEnvironment(inherited);
    process.start(QStringLiteral(NANDU_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliResult result;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput().toStdString();
    result.err = process.readAllStandardError().toStdString();
    return result;
}

} // namespace nandu::tests
