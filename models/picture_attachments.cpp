// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/picture_attachments.h"

#include "models/desktop.h"
#include "models/error_text.h"

#include <algorithm>
#include <utility>

namespace nandu::models {

PictureAttachments::~PictureAttachments()
{
    for (const Attachment& row : m_rows)
        forget(row);
}

int PictureAttachments::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PictureAttachments::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment& row = m_rows[index.row()];
    switch (role) {
    case SourceRole: return row.source;
    case AltRole: return row.alt;
    case ShareRole: return row.share;
    case IsThereRole: return row.isThere;
    case SentenceRole: return row.sentence;
    default: return {};
    }
}

QHash<int, QByteArray> PictureAttachments::roleNames() const
{
    return {{SourceRole, "source"}, {AltRole, "alt"}, {ShareRole, "share"}, {IsThereRole, "isThere"}, {SentenceRole, "sentence"}};
}

void PictureAttachments::setSession(Session* session)
{
    if (m_session == session)
        return;
    clear();
    if (media())
        disconnect(media(), nullptr, this, nullptr);
    m_session = session;
    if (!media())
        return;
    connect(media(), &api::MediaService::prepared, this,
            [this](api::RequestId request) { update(request, [request](Attachment& row) { row.source = QStringLiteral("image://written/%1").arg(request); }); });
    connect(media(), &api::MediaService::progressed, this, [this](api::RequestId request, double share) { update(request, [share](Attachment& row) { row.share = share; }); });
    connect(media(), &api::MediaService::uploaded, this, [this](api::RequestId request, const api::NotePicture& picture) {
        update(request, [&](Attachment& row) {
            row.picture = picture;
            row.isThere = true;
            row.pasted.clear();
        });
    });
    connect(media(), &api::MediaService::failed, this,
            [this](api::RequestId request, int code, const QString& detail) { update(request, [&](Attachment& row) { row.sentence = errorText(code, detail); }); });
}

bool PictureAttachments::isUploading() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Attachment& row) { return !row.isThere && !row.hasFailed(); });
}

bool PictureAttachments::hasFailed() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Attachment& row) { return row.hasFailed(); });
}

QList<api::NotePicture> PictureAttachments::uploaded() const
{
    QList<api::NotePicture> pictures;
    for (const Attachment& row : m_rows) {
        if (!row.isThere)
            continue;
        pictures.append(row.picture);
        pictures.last().alt = row.alt.simplified();
    }
    return pictures;
}

// What is there already stays as it is: its small copy need not be fetched.
void PictureAttachments::restore(const QList<api::NotePicture>& pictures)
{
    if (m_rows.isEmpty() && pictures.isEmpty())
        return;
    beginResetModel();
    QList<Attachment> before = std::exchange(m_rows, {});
    for (const api::NotePicture& picture : pictures) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Attachment& row) { return row.isThere && row.picture.url == picture.url; });
        Attachment row;
        if (known != before.end()) {
            row = *known;
            before.erase(known);
        } else {
            row.source = QStringLiteral("image://remote/") + QString::fromLatin1(QUrl::toPercentEncoding(picture.url));
        }
        row.isThere = true;
        row.picture = picture;
        row.alt = picture.alt;
        m_rows.append(row);
    }
    endResetModel();
    for (const Attachment& row : std::as_const(before))
        forget(row);
    Q_EMIT changed();
}

void PictureAttachments::add(const QList<QUrl>& files)
{
    for (const QUrl& file : files) {
        Attachment row;
        row.file = file;
        if (file.isLocalFile())
            append(row);
        else
            //: Error: something was dropped that is not a file; "it" is the picture
            Q_EMIT refused(tr("Only pictures of this computer can be added. Save it first, then choose the file."));
    }
}

bool PictureAttachments::paste()
{
    Attachment row;
    row.pasted = m_session ? m_session->desktop().clipboardPicture() : QByteArray();
    if (row.pasted.isEmpty())
        return false;
    append(row);
    return true;
}

void PictureAttachments::append(Attachment row)
{
    if (count() == picturesMax) {
        //: Error: too many pictures
        Q_EMIT refused(tr("A note holds at most %Ln pictures here.", nullptr, static_cast<int>(picturesMax)));
        return;
    }
    begin(row);
    beginInsertRows({}, count(), count());
    m_rows.append(row);
    endInsertRows();
    Q_EMIT changed();
}

void PictureAttachments::begin(Attachment& row)
{
    row.sentence.clear();
    row.share = 0;
    if (media())
        row.request = row.pasted.isEmpty() ? media()->uploadFile(row.file) : media()->uploadBytes(row.pasted);
    else
        row.sentence = errorText(base::ErrorCode::Unavailable, {});
}

void PictureAttachments::remove(int index)
{
    if (index < 0 || index >= count())
        return;
    beginRemoveRows({}, index, index);
    forget(m_rows.takeAt(index));
    endRemoveRows();
    Q_EMIT changed();
}

void PictureAttachments::retry(int index)
{
    if (index < 0 || index >= count() || !m_rows[index].hasFailed())
        return;
    forget(m_rows[index]);
    begin(m_rows[index]);
    tell(index);
}

void PictureAttachments::setAlt(int index, const QString& alt)
{
    if (index < 0 || index >= count() || m_rows[index].alt == alt)
        return;
    m_rows[index].alt = alt;
    tell(index);
}

void PictureAttachments::update(api::RequestId request, const std::function<void(Attachment&)>& with)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].request == request) {
            with(m_rows[i]);
            tell(i);
            return;
        }
    }
}

void PictureAttachments::tell(qsizetype index)
{
    const QModelIndex at = this->index(static_cast<int>(index));
    Q_EMIT dataChanged(at, at);
    Q_EMIT changed();
}

void PictureAttachments::forget(const Attachment& row)
{
    if (row.request > 0 && media())
        media()->forget(row.request);
}

} // namespace nandu::models
