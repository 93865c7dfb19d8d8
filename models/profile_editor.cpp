// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/profile_editor.h"

#include "models/error_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace nandu::models {
namespace {

constexpr qsizetype aboutCharsMax = 2'000;

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) && !url.host().isEmpty();
}

bool isMailLike(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return form.match(text).hasMatch();
}

} // namespace

void ProfileEditor::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->services().lists)
        disconnect(m_session->services().lists, nullptr, this, nullptr);
    m_session = session;
    if (session && session->services().lists) {
        api::ListService* lists = session->services().lists;
        connect(lists, &api::ListService::listChanged, this, [this](int kind) {
            if (kind == 0)
                look();
        });
        connect(lists, &api::ListService::saved, this, [this](api::RequestId request) {
            if (!m_isSaving || request < m_request)
                return;
            m_isSaving = false;
            m_typed.clear();
            Q_EMIT changed();
            Q_EMIT saved();
        });
        connect(lists, &api::ListService::failed, this, [this](api::RequestId request, int code, const QString& detail) {
            if (!m_isSaving || request < m_request)
                return;
            m_isSaving = false;
            m_failure = errorText(code, detail);
            Q_EMIT changed();
        });
    }
    look();
}

void ProfileEditor::look()
{
    m_known.clear();
    if (m_session && m_session->services().lists) {
        const api::ListState profile = m_session->services().lists->list(0, {});
        m_isWaiting = profile.waitingEdits > 0;
        for (const api::ListEntry& entry : profile.entries)
            m_known.insert(entry.name, entry.value);
    }
    Q_EMIT changed();
    Q_EMIT loaded();
}

void ProfileEditor::setValue(const QString& field, const QString& value)
{
    if (this->value(field) == value)
        return;
    m_typed.insert(field, value);
    m_failure.clear();
    Q_EMIT changed();
}

QMap<QString, QString> ProfileEditor::difference() const
{
    QMap<QString, QString> fields;
    for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
        if (typed->trimmed() != m_known.value(typed.key()))
            fields.insert(typed.key(), typed->trimmed());
    }
    return fields;
}

QString ProfileEditor::problem() const
{
    const QMap<QString, QString> fields = difference();
    for (const char* name : {"picture", "banner", "website"}) {
        const QString typed = fields.value(QLatin1String(name));
        if (!typed.isEmpty() && !isWebAddress(typed))
            //: Error under a field of one's profile; the example stays
            return tr("An address begins with https://, for example https://example.org/me.jpg.");
    }
    for (const char* name : {"nip05", "lud16"}) {
        const QString typed = fields.value(QLatin1String(name));
        if (!typed.isEmpty() && !isMailLike(typed))
            //: Hint under a field of one's profile; the example stays
            return tr("This looks like name@example.org.");
    }
    if (fields.value(QStringLiteral("about")).size() > aboutCharsMax)
        //: Error under a field of one's profile
        return tr("What you say about yourself is too long for most relays.");
    for (const QString& typed : fields) {
        if (typed.contains(QLatin1String("nsec1"), Qt::CaseInsensitive))
            //: Error under a field of one's profile
            return tr("This holds a secret key. Nandu does not publish it.");
    }
    return {};
}

void ProfileEditor::save()
{
    if (!canSave() || !m_session || !m_session->services().lists)
        return;
    m_isSaving = true; // before the call: the answer may come at once
    m_request = 0;
    const api::RequestId request = m_session->services().lists->setProfile(difference());
    if (m_isSaving)
        m_request = request;
}

} // namespace nandu::models
