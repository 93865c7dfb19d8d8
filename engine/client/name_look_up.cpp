// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/name_look_up.h"

#include "engine/nostr/internet_name.h"

#include <QCoreApplication>
#include <QPointer>

namespace nandu::client {

NameLookUp nameLookUp(Network& network, QObject& context)
{
    return [&network, &context](const QString& text, std::function<void(base::Result<base::PubKey>)> done) {
        const auto name = nostr::parseInternetName(text.toStdString());
        if (!name) {
            done(name.error());
            return;
        }
        net::HttpRequest request;
        request.url = QUrl(QString::fromStdString(name->address));
        request.accept = "application/json";
        request.redirectsMax = 0;
        network.post([&network, request, local = name->local, done, gui = QPointer(&context)] {
            network.http().get(request, &network.http(), [local, done, gui](const base::Result<net::HttpAnswer>& answer) {
                const auto key = answer ? nostr::keyInAnswer({answer->body.constData(), static_cast<std::size_t>(answer->body.size())}, local) :
                    //: Error about a name such as ana@example.com; npub stays
                    base::fail(base::ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Engine", "The server of this name did not answer as it should. Check the name, or use the npub."));
                if (gui)
                    QMetaObject::invokeMethod(gui.data(), [done, key] { done(key); }, Qt::QueuedConnection);
            });
        });
    };
}

} // namespace nandu::client
