// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/offers_dialog.h"

#include "core/project/disk.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "ui/pages/cost/offers_model.h"
#include "ui/theme/look.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr double kShareOfWindow = 0.85;
constexpr int kNoteRows = 6;
constexpr int kWideCharacters = 24;
constexpr int kTypingMs = 250; ///< between two keys of one word

} // namespace

OffersDialog::OffersDialog(const PageContext &context,
                           const Plan &plan,
                           const Keep &keep,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_plan(plan)
    , m_keep(keep)
    , m_reader(
          [](const Request &request, const auto *, WorkControl &) -> Result<OfferList> {
              const Result<QByteArray> bytes = readFile(request.path);
              if (!bytes)
                  return bytes.error();
              const QFileInfo file(request.path);
              return readOfferList(bytes.value(),
                                   {request.provider,
                                    file.fileName(),
                                    file.lastModified().date().toString(Qt::ISODate)},
                                   request.plan,
                                   request.catalog);
          },
          WorkPlace::Files)
    , m_model(new OffersModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_source(new QLabel(tr("A price list of SkyPilot, such as catalogs/v8/aws/vms.csv")))
    , m_provider(new QLineEdit)
    , m_suggestion(new QPushButton)
    , m_onlyUsed(new QCheckBox(tr("Only accelerators of this &plan")))
    , m_table(new QTableView)
    , m_notesTitle(new QLabel)
    , m_notes(new QListWidget)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_keepButton(new QPushButton)
{
    setWindowTitle(tr("Import cloud offers"));
    buildTable();
    auto *choose = new QPushButton(tr("Choose &file\u2026"));
    choose->setAutoDefault(false);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setProperty("muted", true);
    auto *providerLabel = new QLabel(tr("P&rovider"));
    providerLabel->setBuddy(m_provider);
    m_provider->setPlaceholderText(tr("which cloud?"));
    m_provider->setToolTip(tr("Of the rows that name none in a column Provider"));
    m_suggestion->setAutoDefault(false);
    m_suggestion->hide();
    m_provider->setMaximumWidth(kWideCharacters * fontMetrics().averageCharWidth());
    m_onlyUsed->setChecked(true);
    auto *top = new QHBoxLayout;
    top->addWidget(choose);
    top->addWidget(m_source, 1);
    top->addWidget(providerLabel);
    top->addWidget(m_provider);
    top->addWidget(m_suggestion);
    top->addWidget(m_onlyUsed);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_keepButton->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_keepButton);
    bottom->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(newTicks());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes);
    layout->addWidget(m_summary);
    layout->addLayout(bottom);
    connect(choose, &QPushButton::clicked, this, &OffersDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keepButton, &QPushButton::clicked, this, &OffersDialog::accept);
    // Once a person stops typing, so that Keep can be clicked without leaving the field.
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &OffersDialog::readTyped);
    connect(m_provider, &QLineEdit::editingFinished, this, &OffersDialog::readTyped);
    connect(m_provider, &QLineEdit::textEdited, this, [this] {
        m_typing.start();
        presentButtons();
    });
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_provider->setText(suggestedProvider(m_path, m_plan, m_context.catalog));
        readAgain();
    });
    connect(m_onlyUsed, &QCheckBox::toggled, this, &OffersDialog::presentRows);
    connect(m_model, &OffersModel::ticksChanged, this, &OffersDialog::presentButtons);
    connect(&m_reader, &WorkerBase::finished, this, &OffersDialog::present);
    connect(&m_reader, &WorkerBase::runningChanged, this, &OffersDialog::presentButtons);
    presentButtons();
    resize(parent->window()->size() * kShareOfWindow);
}

/// Above the table: words to look for, and ticks for all that is shown.
QHBoxLayout *OffersDialog::newTicks()
{
    m_search->setPlaceholderText(tr("Find an accelerator, an instance, a region"));
    m_search->setAccessibleName(tr("Find offers"));
    m_search->setClearButtonEnabled(true);
    auto *all = new QPushButton(tr("&Tick all shown"));
    auto *none = new QPushButton(tr("&Untick all shown"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_shown->setFilterFixedString(words.trimmed());
    });
    return row;
}

QList<int> OffersDialog::rowsOf(const QModelIndexList &shown) const
{
    QList<int> rows;
    for (const QModelIndex &index : shown)
        rows.append(m_shown->mapToSource(index).row());
    return rows;
}

void OffersDialog::tickShown(bool ticked)
{
    QModelIndexList all;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        all.append(m_shown->index(row, 0));
    m_model->tick(rowsOf(all), ticked);
}

/// Space ticks or unticks all rows that are selected, not the one that is current alone.
bool OffersDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) { // NOLINT: the type was asked
        m_model->toggle(rowsOf(m_table->selectionModel()->selectedRows()));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// No title is cut, nor a remark: it takes what is left over, and is scrolled to where it is
/// longer.
void OffersDialog::fitColumns()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    const QAbstractItemView &view = *m_table; // a QTableView tells nobody its hint
    int left = m_table->viewport()->width();
    for (int column = 0; column < OffersModel::RemarkColumn; ++column) {
        m_table->setColumnWidth(
            column, std::max(m_table->columnWidth(column), header.sectionSizeHint(column)));
        left -= m_table->columnWidth(column);
    }
    m_table->setColumnWidth(OffersModel::RemarkColumn,
                            std::max({left,
                                      header.sectionSizeHint(OffersModel::RemarkColumn),
                                      view.sizeHintForColumn(OffersModel::RemarkColumn)}));
}

void OffersDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitColumns();
}

void OffersDialog::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1); // any of them
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->installEventFilter(this);
    m_table->setAccessibleName(tr("Offers that were read"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_notes->setAccessibleName(tr("What was noticed"));
    m_notes->setFixedHeight(kNoteRows * metrics::kRowHeight);
    m_notesTitle->setFont(m_context.theme.font(TextStyle::Section));
    m_notesTitle->setText(tr("What was noticed"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
}

QString OffersDialog::summary() const
{
    return m_summary->text();
}

void OffersDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import cloud offers"), QString(), tr("Price lists (*.csv);;All files (*)"));
    if (!file.isEmpty())
        read(file);
}

void OffersDialog::read(const QString &path)
{
    m_path = path;
    m_source->setText(path);
    m_provider->clear();
    readAgain();
}

void OffersDialog::readTyped()
{
    m_typing.stop();
    if (m_provider->text().trimmed() != m_readFor)
        readAgain();
}

void OffersDialog::readAgain()
{
    if (m_path.isEmpty())
        return;
    m_readFor = m_provider->text().trimmed();
    m_reader.request({m_path, m_readFor, m_plan, m_context.catalog});
    presentButtons();
}

void OffersDialog::present()
{
    const auto &read = m_reader.newest();
    if (read == nullptr)
        return;
    m_list = *read ? read->value() : OfferList();
    m_notes->clear();
    for (const OfferNote &note : std::as_const(m_list.notes)) {
        const QString rows = tr("%n row(s) from line %1: %2", nullptr, note.rows)
                                 .arg(note.firstLine)
                                 .arg(offerNoteText(note));
        m_notes->addItem(note.isTaken ? rows : tr("Left out, %1").arg(rows));
    }
    if (!*read)
        say(sentenceOf(read->error()), true);
    presentRows();
}

void OffersDialog::presentRows()
{
    const CatalogView view(m_plan.catalog, m_context.catalog);
    QHash<Id, QString> names;
    for (const ListedOffer &offer : std::as_const(m_list.offers)) {
        const Id id = offer.entry.accelerator.value_or(Id());
        if (!names.contains(id))
            names.insert(id, acceleratorName(id, m_plan, view));
    }
    m_model->present(m_list, m_onlyUsed->isChecked(), names, m_context.wording);
    m_table->resizeColumnsToContents(); // leaves room for remarks
    fitColumns();
    if (m_reader.newest() == nullptr || !*m_reader.newest())
        return;
    if (m_list.lacksProvider)
        say(tr("Say which provider this list is of: the file does not tell."), true);
    else
        say(tr("%n row(s) read", nullptr, m_list.rows) + QStringLiteral(", ") +
                tr("%n of them without an accelerator", nullptr, m_list.withoutAccelerator) +
                QStringLiteral("; ") + tr("%n offer(s)", nullptr, int(m_list.offers.size())) +
                QStringLiteral(", ") + tr("%n shown", nullptr, m_model->rowCount()),
            false);
}

void OffersDialog::presentButtons()
{
    const int count = m_model->chosenCount();
    m_progress->setVisible(m_reader.isRunning());
    m_keepButton->setText(tr("&Keep %n offer(s)", nullptr, count));
    const bool isRead = !m_reader.isRunning() && m_provider->text().trimmed() == m_readFor;
    m_keepButton->setEnabled(count > 0 && isRead && !m_list.lacksProvider);
    const QString suggested =
        m_list.lacksProvider ? suggestedProvider(m_path, m_plan, m_context.catalog) : QString();
    m_suggestion->setText(tr("It is %1").arg(suggested));
    m_suggestion->setVisible(!suggested.isEmpty());
}

void OffersDialog::say(const QString &text, bool isRefusal)
{
    m_summary->setText(text);
    setLook(*m_summary, "over", isRefusal);
}

void OffersDialog::accept()
{
    const Result<> kept = m_keep(m_model->chosen());
    if (kept)
        QDialog::accept();
    else
        say(sentenceOf(kept.error()), true);
}

} // namespace kf

#include "moc_offers_dialog.cpp"
