// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/thread_name.h"

#include <QTest>

#include <thread>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

class TestThreadName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsALongNameInsteadOfRefusingIt()
    {
        char name[32] = {};
        std::thread([&] {
            nandu::base::setThreadName("a name of far more than fifteen characters");
            pthread_getname_np(pthread_self(), name, sizeof name);
        }).join();
        QCOMPARE(std::string(name), std::string("a name of far m"));
    }

    void stepsBackWithOneThreadOnly()
    {
        const int before = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
        int lowered = before;
        std::thread([&] {
            nandu::base::lowerThreadPriority();
            lowered = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
        }).join();
        QVERIFY(lowered > before || before >= 5);
        QCOMPARE(getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())), before);
    }
};

QTEST_GUILESS_MAIN(TestThreadName)
#include "tst_thread_name.moc"
