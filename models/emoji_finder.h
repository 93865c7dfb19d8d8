// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the account's own emoji could be meant by the ":ge" that stands before the cursor. GUI thread; owned by the composer's
// model.
#pragma once

#include "models/session.h"
#include "models/word_completion.h"

#include <QPointer>

namespace nandu::models {

class EmojiFinder : public WordCompletion {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ComposerModel.emoji")
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed)
public:
    static constexpr qsizetype offeredMax = 6;

    using WordCompletion::WordCompletion;

    void setSession(Session* session) { m_session = session; }
    QStringList codes() const { return m_codes; }
    int count() const override { return static_cast<int>(m_codes.size()); }

    void look(const QString& text, int cursor) override;
    void dismiss() override;
    Taken take(const QString& text, int index) override;

private:
    QPointer<Session> m_session;
    QStringList m_codes;
    int m_at = -1; // of the colon in the text
    int m_length = 0;
};

} // namespace nandu::models
