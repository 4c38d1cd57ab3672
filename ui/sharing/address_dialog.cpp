// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/address_dialog.h"

#include "core/project/place.h"
#include "core/words/refusal_words.h"
#include "core/words/web_words.h"
#include "ui/sharing/care_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kCharacters = 92; ///< width of the window
constexpr int kLines = 24;
constexpr int kNameCharacters = 52;
constexpr int kSizeCharacters = 12;
constexpr int kPlace = Qt::UserRole;
constexpr int kIsFolder = Qt::UserRole + 1;
const QString kSuffix = QStringLiteral(".kfplan");

enum Column { Name, Size, Changed, Columns };

QString folderPart(const QString &place)
{
    return placeOf(QUrl(place).adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery));
}

/// The folder above; empty where there is none.
QString aboveOf(const QString &folder)
{
    const QUrl url(folder);
    return url.path().size() <= 1 ? QString() : placeOf(url.resolved(QUrl(QStringLiteral(".."))));
}

} // namespace

AddressDialog::AddressDialog(WebPlaces &places,
                             AddressUse use,
                             const QLocale &locale,
                             QWidget *parent)
    : QDialog(parent)
    , m_places(places)
    , m_use(std::move(use))
    , m_locale(locale)
    , m_address(new QComboBox)
    , m_look(new QPushButton(tr("&Look into the folder")))
    , m_list(new QTreeWidget)
    , m_state(new QLabel)
{
    setWindowTitle(m_use.title);
    setProperty("isPrivate", true); // an address can hold a token
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->addItems(m_use.recent);
    m_address->setCurrentText(m_use.recent.value(0));
    m_address->lineEdit()->setPlaceholderText(
        QStringLiteral("https://plans.example.org/team/plan.kfplan"));
    m_address->lineEdit()->selectAll();
    auto *label = new QLabel(tr("A&ddress"));
    label->setBuddy(m_address);
    m_look->setToolTip(tr("List what lies there, on servers with WebDAV"));
    m_look->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_address, 1);
    row->addWidget(m_look);
    buildList();
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("muted", true);
    say(tr("“Look into the folder” lists what lies at the address, on servers with WebDAV."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(m_use.action, QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setDefault(true);
    connect(m_look, &QPushButton::clicked, this, &AddressDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddressDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    m_address->setFocus();
    resize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines);
}

void AddressDialog::buildList()
{
    m_list->setAccessibleName(tr("What lies in the folder"));
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("Changed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(Name, fontMetrics().averageCharWidth() * kNameCharacters);
    m_list->setColumnWidth(Size, fontMetrics().averageCharWidth() * kSizeCharacters);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        activate(*item);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item != nullptr && !item->data(Name, kIsFolder).toBool())
            m_address->setCurrentText(item->data(Name, kPlace).toString());
    });
}

QString AddressDialog::typed() const
{
    return m_address->currentText();
}

void AddressDialog::say(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setAccessibleName(sentence);
}

void AddressDialog::look()
{
    const Result<QUrl> address = parseAddress(typed());
    if (!address)
        return say(sentenceOf(address.error()));
    say(tr("Looking\u2026"));
    m_call = m_places.list(folderPart(placeOf(address.value())),
                           {{}, [this](const WebPlaces::ListAnswer &answer) {
                                present(answer);
                            }});
}

void AddressDialog::present(const WebPlaces::ListAnswer &answer)
{
    m_list->clear();
    if (!answer)
        return say(sentenceOf(answer.error()));
    const WebFolder &folder = answer.value();
    const QString above = aboveOf(folder.place);
    if (!above.isEmpty())
        addRow({QStringLiteral(".."), above, true, {}, {}});
    for (const FolderEntry &entry : folder.entries) {
        if (entry.isFolder || entry.name.endsWith(kSuffix, Qt::CaseInsensitive))
            addRow(entry);
    }
    {
        const QSignalBlocker quiet(m_list); // keys begin there, nobody has picked it
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_address->setCurrentText(m_use.isForReading ? folder.place : folder.place + m_use.name);
    QStringList sentences;
    if (!folder.isWhole)
        sentences.append(tr("There is more in this folder than is listed."));
    const QString care = careText(m_places, folder.place);
    if (!care.isEmpty())
        sentences.append(care);
    if (m_list->topLevelItemCount() == 0)
        sentences.prepend(tr("No plans lie in this folder."));
    say(sentences.join(u' '));
    m_list->setFocus();
}

void AddressDialog::addRow(const FolderEntry &entry)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(Name, entry.isFolder ? entry.name + u'/' : entry.name);
    if (entry.bytes && !entry.isFolder)
        item->setText(Size, fileSizeText(*entry.bytes, m_locale));
    if (entry.changed.isValid())
        item->setText(Changed, momentText(entry.changed.toLocalTime(), m_locale));
    item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(Name, kPlace, entry.place);
    item->setData(Name, kIsFolder, entry.isFolder);
}

void AddressDialog::activate(const QTreeWidgetItem &item)
{
    m_address->setCurrentText(item.data(Name, kPlace).toString());
    if (item.data(Name, kIsFolder).toBool())
        look();
    else
        accept();
}

/// A folder is looked into; anything else is the address of a plan.
void AddressDialog::accept()
{
    const Result<QUrl> address = parseAddress(typed());
    if (!address)
        return say(sentenceOf(address.error()));
    QUrl url = address.value();
    if (url.path().isEmpty() || url.path().endsWith(u'/'))
        return look();
    if (!m_use.isForReading && !url.fileName().contains(u'.'))
        url.setPath(url.path() + kSuffix);
    m_place = placeOf(url);
    QDialog::accept();
}

} // namespace kf

#include "moc_address_dialog.cpp"
