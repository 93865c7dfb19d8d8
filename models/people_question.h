// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number of a question to SearchService::findPeople(): all who ask it share one service, so no two questions of a program
// have the same. GUI thread.
#pragma once

#include <QtGlobal>

namespace nandu::models {

inline quint64 nextPeopleQuestion()
{
    static quint64 last = 0;
    return ++last;
}

} // namespace nandu::models
