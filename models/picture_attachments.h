// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a note that is being written: on their way to a server, there, or failed with a sentence. GUI thread; owned by
// the composer's model.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace nandu::models {

struct Attachment {
    api::RequestId request = 0; // 0: of a draft that was uploaded in an earlier run
    QUrl file;                  // what it was made from, to try again: a file, or
    QByteArray pasted;
    QString source;             // of an Image; empty while it is being read
    QString alt;
    double share = 0;           // of it that was sent
    bool isThere = false;
    QString sentence;           // why it failed
    api::NotePicture picture;   // once it is there
    bool hasFailed() const { return !sentence.isEmpty(); }
};

class PictureAttachments : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ComposerModel.pictures")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isUploading READ isUploading NOTIFY changed)
public:
    enum Role { SourceRole = Qt::UserRole + 1, AltRole, ShareRole, IsThereRole, SentenceRole };
    Q_ENUM(Role)
    static constexpr int picturesMax = 8; // of one note

    explicit PictureAttachments(QObject* parent) : QAbstractListModel(parent) {}
    ~PictureAttachments() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSession(Session* session);
    const QList<Attachment>& rows() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }
    bool isUploading() const;
    bool hasFailed() const;
    QList<api::NotePicture> uploaded() const;
    void restore(const QList<api::NotePicture>& pictures); // in place of those that are here
    void clear() { restore({}); }

    Q_INVOKABLE void add(const QList<QUrl>& files);
    Q_INVOKABLE bool paste(); // false: there is no picture on the clipboard
    Q_INVOKABLE void remove(int index);
    Q_INVOKABLE void retry(int index);
    Q_INVOKABLE void setAlt(int index, const QString& alt);

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);

private:
    void append(Attachment row);
    void begin(Attachment& row);
    void update(api::RequestId request, const std::function<void(Attachment&)>& with);
    void tell(qsizetype index);
    void forget(const Attachment& row);
    api::MediaService* media() const { return m_session ? m_session->services().media : nullptr; }

    QPointer<Session> m_session;
    QList<Attachment> m_rows;
};

} // namespace nandu::models
