// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_table_dialog.h"

#include "core/project/place.h"
#include "core/report/write/csv.h"
#include "core/report/write/people_table.h"
#include "core/words/counted_texts.h"
#include "ui/pages/parts/value_table.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kWideCharacters = 130;
constexpr int kHighRows = 22;

/// What a row says, for a search: what is shown of it, and the ids of things.
QString textOf(const QList<Cell> &row, QStringList shown)
{
    for (const Cell &cell : row) {
        if (const auto *term = std::get_if<Term>(&cell))
            shown.append(term->id);
    }
    return shown.join(QLatin1Char('\n'));
}

} // namespace

NetworkTableDialog::NetworkTableDialog(const PageContext &context,
                                       const Table &table,
                                       const QStringList &notes,
                                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(table)
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_view(new ValueTable(context.theme))
{
    setWindowTitle(table.title);
    m_search->setPlaceholderText(tr("Find (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setClearButtonEnabled(true);
    m_count->setProperty("muted", true);
    m_view->setAccessibleName(table.title);
    m_view->installEventFilter(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *csv = buttons->addButton(tr("&Export CSV\u2026"), QDialogButtonBox::ActionRole);
    csv->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter opens a row
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    for (const QString &note : notes) {
        auto *label = new QLabel(note);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(csv, &QPushButton::clicked, this, &NetworkTableDialog::exportCsv);
    connect(m_search, &QLineEdit::textChanged, this, &NetworkTableDialog::find);
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.row());
    });
    auto *findKey = new QShortcut(QKeySequence::Find, this);
    connect(findKey, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    resize(kWideCharacters * fontMetrics().averageCharWidth(), kHighRows * metrics::kRowHeight);
    find();
    m_view->setFocus();
    m_view->selectRow(0);
}

/// Rows in which some cell holds every word.
void NetworkTableDialog::find()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const PeopleTable texts = peopleTable(m_table, m_context.wording);
    m_shown = m_table;
    m_shown.rows.clear();
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        const QString all = textOf(m_table.rows[i], texts.rows[i]);
        if (std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) {
                return all.contains(word, Qt::CaseInsensitive);
            }))
            m_shown.rows.append(m_table.rows[i]);
    }
    m_view->present(m_shown, m_context.wording);
    const QLocale &locale = m_context.wording.locale;
    m_count->setText(
        tr("%1 of %2", "rows")
            .arg(countText(m_shown.rows.size(), locale), countText(m_table.rows.size(), locale)));
}

bool NetworkTableDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_view->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            Q_EMIT opened(current.row());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NetworkTableDialog::exportCsv()
{
    const QString plan = m_context.document.filePath();
    const QString file = QStringLiteral("%1.csv").arg(m_table.id);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export as CSV"), besidePlace(plan, file), tr("CSV tables (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void NetworkTableDialog::exportTo(const QString &path)
{
    m_context.exportBeside({tr("Making %1").arg(QFileInfo(path).fileName()),
                            tr("Wrote %1").arg(path),
                            tr("The table was not written"),
                            [path, table = m_table] {
                                return Result(QList{ExportedFile{path, toCsv(table)}});
                            }});
}

} // namespace kf

#include "moc_network_table_dialog.cpp"
