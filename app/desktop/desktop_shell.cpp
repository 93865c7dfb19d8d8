// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop_shell.h"

#include "app/words/languages.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>

namespace nandu::desktop {

namespace {

constexpr auto plainText = "text/plain";
constexpr auto managerHint = "x-kde-passwordManagerHint"; // clipboard histories leave alone what carries it

// Gives the text to whoever pastes; between that it lies in locked memory.
class SecretMime : public QMimeData {
public:
    explicit SecretMime(base::Secret secret) : m_secret(std::move(secret)) {}

    bool hasFormat(const QString& type) const override { return formats().contains(type); }
    QStringList formats() const override { return {QLatin1String(plainText), QLatin1String(managerHint)}; }

protected:
    QVariant retrieveData(const QString& type, QMetaType) const override
    {
        if (type == QLatin1String(managerHint))
            return QByteArray("secret");
        return QByteArray(m_secret.text().data(), static_cast<qsizetype>(m_secret.size()));
    }

private:
    base::Secret m_secret;
};

} // namespace

DesktopShell::DesktopShell(std::chrono::milliseconds secretStays)
{
    m_secretTimer.setSingleShot(true);
    m_secretTimer.setInterval(secretStays);
    connect(&m_secretTimer, &QTimer::timeout, this, &DesktopShell::clearSecret);
}

DesktopShell::~DesktopShell()
{
    clearSecret();
}

void DesktopShell::copySecret(base::Secret secret)
{
    m_secret = new SecretMime(std::move(secret));
    QGuiApplication::clipboard()->setMimeData(m_secret);
    m_secretTimer.start();
}

// Unless something else was copied since: then ours is gone already.
void DesktopShell::clearSecret()
{
    if (m_secret && qGuiApp)
        QGuiApplication::clipboard()->clear();
}

base::Secret DesktopShell::clipboard() const
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QByteArray bytes = data ? data->data(QLatin1String(plainText)) : QByteArray();
    auto secret = base::Secret::copyOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (bytes.isDetached() && !bytes.isEmpty())
        base::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
    return secret;
}

// Text wins: office programs put a picture of it beside it.
QByteArray DesktopShell::clipboardPicture() const
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || data->hasText() || data->hasUrls())
        return {};
    for (const char* type : {"image/png", "image/jpeg", "image/webp", "image/gif"}) {
        if (data->hasFormat(QLatin1String(type)))
            return data->data(QLatin1String(type));
    }
    const auto picture = data->hasImage() ? data->imageData().value<QImage>() : QImage();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return !picture.isNull() && buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "png") ? bytes : QByteArray();
}

void DesktopShell::copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

// Whatever came before, only the web reaches the desktop: file:, smb: and the like start programs (security Q3).
bool DesktopShell::openInBrowser(const QUrl& address)
{
    const bool isWeb = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    if (!address.isValid() || !isWeb || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return QDesktopServices::openUrl(address);
}

QStringList DesktopShell::languages() const
{
    return words::languages();
}

bool DesktopShell::startDemo()
{
    const bool isStarted = QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
    if (isStarted)
        QCoreApplication::quit();
    return isStarted;
}

} // namespace nandu::desktop
