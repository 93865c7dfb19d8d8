// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells whether a screen reader listens, at once and whenever that changes: what only readers need is made for them alone. GUI thread.
#pragma once

#include <QAccessible>

#include <functional>

namespace nandu::desktop {

class ReaderWatch : private QAccessible::ActivationObserver {
public:
    explicit ReaderWatch(std::function<void(bool listens)> tell);
    ~ReaderWatch() override;

private:
    void accessibilityActiveChanged(bool active) override { m_tell(active); }

    std::function<void(bool listens)> m_tell;
};

} // namespace nandu::desktop
