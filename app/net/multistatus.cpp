// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/multistatus.h"

#include "app/net/http.h"
#include "core/project/place.h"
#include "core/words/web_words.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace kf {

namespace {

const QString kDav = QStringLiteral("DAV:");
constexpr qsizetype kMostNameCharacters = 255; ///< what file systems hold

/// One <response> as it stands there.
struct Response {
    QString address;
    bool isFolder = false;
    std::optional<qint64> bytes;
    QDateTime changed;
};

Error refused(const QUrl &folder, const QString &why)
{
    return {
        ErrorKind::Damaged, webTroubleText(WebTrouble::UnreadableList, folder.host(), why), {}, {}};
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kMostNameCharacters && name != u"." && name != u".." &&
           std::none_of(name.begin(), name.end(), [](QChar c) {
               return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control ||
                      c.category() == QChar::Other_Format;
           });
}

class Reader {
public:
    Reader(const QByteArray &xml, QUrl folder) : m_xml(xml), m_folder(std::move(folder)) {}

    Result<WebFolder> read()
    {
        m_result.place = placeOf(m_folder);
        while (!m_xml.atEnd() && m_flaw.isEmpty())
            step();
        if (m_flaw.isEmpty() && m_xml.hasError())
            m_flaw = m_xml.errorString();
        if (m_flaw.isEmpty() && !m_isMultistatus)
            m_flaw = webTroubleText(WebTrouble::NoWebDav);
        if (!m_flaw.isEmpty())
            return refused(m_folder, m_flaw);
        std::sort(m_result.entries.begin(),
                  m_result.entries.end(),
                  [](const FolderEntry &a, const FolderEntry &b) {
                      return a.isFolder != b.isFolder
                                 ? a.isFolder
                                 : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
                  });
        return m_result;
    }

private:
    void step()
    {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_flaw = webTroubleText(WebTrouble::DeclaresEntities);
            return;
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::Characters:
            if (m_text.size() < kMostText)
                m_text += m_xml.text();
            return;
        case QXmlStreamReader::EndElement:
            return end();
        default:
            return;
        }
    }

    void begin()
    {
        if (++m_depth > kMostDepth)
            m_flaw = webTroubleText(WebTrouble::TooDeep);
        m_text.clear();
        if (m_xml.namespaceUri() != kDav)
            return;
        if (m_depth == 1 && m_xml.name() == u"multistatus")
            m_isMultistatus = true;
        else if (m_xml.name() == u"response")
            m_response = {};
        else if (m_xml.name() == u"collection")
            m_response.isFolder = true;
    }

    void end()
    {
        --m_depth;
        if (m_xml.namespaceUri() != kDav)
            return;
        const auto name = m_xml.name();
        bool isNumber = false;
        const qint64 number = m_text.trimmed().toLongLong(&isNumber);
        // <href> stands in properties too, three levels further down.
        if (name == u"href" && m_depth == 2)
            m_response.address = m_text.trimmed();
        else if (name == u"getcontentlength" && isNumber && number >= 0)
            m_response.bytes = number;
        else if (name == u"getlastmodified")
            m_response.changed = httpDate(m_text);
        else if (name == u"response" && m_isMultistatus)
            take();
    }

    /// Keeps what lies right in the folder.
    void take()
    {
        const QUrl url = m_folder.resolved(QUrl(m_response.address, QUrl::TolerantMode))
                             .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                       QUrl::RemoveFragment | QUrl::NormalizePathSegments);
        if (m_response.address.isEmpty() || serverOf(url) != serverOf(m_folder))
            return;
        const QUrl bare = url.adjusted(QUrl::StripTrailingSlash);
        const QString name =
            QUrl::fromPercentEncoding(bare.fileName(QUrl::FullyEncoded).toLatin1());
        const QUrl above = bare.adjusted(QUrl::RemoveFilename);
        if (!isPlainName(name) ||
            above.path(QUrl::FullyDecoded) != m_folder.path(QUrl::FullyDecoded))
            return;
        if (m_result.entries.size() == kMostEntries) {
            m_result.isWhole = false;
            return;
        }
        QString place = placeOf(bare);
        if (m_response.isFolder)
            place += u'/';
        m_result.entries.append(
            {name, place, m_response.isFolder, m_response.bytes, m_response.changed});
    }

    static constexpr qsizetype kMostText = 8192; ///< of one value; addresses are shorter

    QXmlStreamReader m_xml;
    QUrl m_folder;
    WebFolder m_result;
    Response m_response;
    QString m_text;
    QString m_flaw;
    int m_depth = 0;
    bool m_isMultistatus = false;
};

} // namespace

Result<WebFolder> readMultistatus(const QByteArray &xml, const QUrl &folder)
{
    return Reader(xml, folder).read();
}

} // namespace kf
