// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/word_completion.h"

#include <algorithm>

namespace nandu::models {

void WordCompletion::setCurrent(int current)
{
    const int allowed = std::clamp(current, 0, std::max(0, count() - 1));
    if (allowed == m_current)
        return;
    m_current = allowed;
    Q_EMIT changed();
}

void WordCompletion::offerAnew()
{
    m_current = 0;
    Q_EMIT changed();
}

WordCompletion::Taken WordCompletion::put(const QString& text, int at, int length, const QString& name)
{
    QString now = text;
    now.replace(at, length, name);
    dismiss();
    return {now, at + static_cast<int>(name.size())};
}

} // namespace nandu::models
