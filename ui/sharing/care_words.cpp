// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/care_words.h"

#include "core/project/place.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct CareWords {
    Q_DECLARE_TR_FUNCTIONS(kf::CareWords)

public:
    static QString sentence(WriteCare care)
    {
        switch (care) {
        case WriteCare::Locks:
            return tr("This server would overwrite what others save: KFPlan locks the plan and "
                      "compares before it saves, which is weaker.");
        case WriteCare::OnlyCompares:
            return tr("This server would overwrite what others save, and cannot be locked: KFPlan "
                      "compares before it saves. Who saves in the same second can be lost.");
        case WriteCare::Unknown:
        case WriteCare::ReadOnly: // is said where changes are made
        case WriteCare::Refuses:
            return {};
        }
        return {};
    }
    static QString open()
    {
        return tr("This address is not encrypted: others on the way can read the plan and change "
                  "it.");
    }
};

} // namespace

QString careText(const WebPlaces &places, const QString &place)
{
    QStringList sentences;
    if (!isAddress(place))
        return {};
    if (!isProtected(QUrl(place)))
        sentences.append(CareWords::open());
    const QString care = CareWords::sentence(places.careAt(place));
    if (!care.isEmpty())
        sentences.append(care);
    return sentences.join(u' ');
}

} // namespace kf
