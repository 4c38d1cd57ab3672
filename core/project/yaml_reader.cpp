// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/yaml_reader.h"

#include "core/project/number_lists.h"
#include "core/project/project_text.h"
#include "core/project/text_check.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>

namespace kf {

namespace {

constexpr std::string_view kMergeKey = "<<";
constexpr std::size_t kFewKeys = 12; ///< so many are compared pair by pair

/// Thrown inside this file only, to leave the parser.
struct Stop {
    YAML::Mark mark;
    QString message;
    QString expected;
};

class BytesBuffer : public std::streambuf {
public:
    explicit BytesBuffer(QByteArrayView bytes)
    {
        char *begin = const_cast<char *>(bytes.data()); // never written: there is no overflow()
        setg(begin, begin, begin + bytes.size());
    }
};

/// True where the quote at `at` is closed again, and where none stands there. The parser takes a
/// text that ends inside quotes for a complete one.
bool quoteIsClosed(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != '"' && text[at] != '\''))
        return true;
    const char quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const bool isDoubled =
            quote == '\'' && text[i] == quote && i + 1 < text.size() && text[i + 1] == quote;
        if (isDoubled || (quote == '"' && text[i] == '\\'))
            ++i;
        else if (text[i] == quote)
            return true;
    }
    return false;
}

Error damaged(const QString &entry, int line, int column, QString message, QString expected)
{
    const Problem problem{entry, line, column, std::move(message), std::move(expected)};
    const QString where =
        line > 0 ? QStringLiteral("%1:%2:%3").arg(entry).arg(line).arg(column) : entry;
    return {ErrorKind::Damaged, problem.message, where, {problem}};
}

Error flawed(const QString &entry, QByteArrayView text, const TextCheck &check)
{
    const QByteArrayView before = text.first(check.at);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const qsizetype column = check.at - before.lastIndexOf('\n');
    const QString message =
        check.flaw == TextFlaw::NotUtf8
            ? ProjectText::tr("The bytes here are not UTF-8")
            : ProjectText::tr("A control character (code %1) stands here").arg(int(text[check.at]));
    return damaged(entry, int(line), int(column), message, ProjectText::tr("UTF-8 text"));
}

} // namespace

/// Turns the parser's events into a tree.
class YamlTreeBuilder : public YAML::EventHandler {
public:
    YamlTreeBuilder(QByteArrayView whole, const ReducedText &reduced, bool isAscii, int nodesLeft)
        : m_whole(whole)
        , m_text(reduced.text)
        , m_lists(reduced.lists)
        , m_isAscii(isAscii)
        , m_nodesLeft(nodesLeft)
    {
    }

    YamlTree takeTree() { return std::move(m_tree); }
    int nodesLeft() const { return m_nodesLeft; }
    /// True where every emptied list was met as a list.
    bool metAllLists() const { return m_metLists == m_lists.size(); }

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark,
                  const std::string &tag,
                  YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark,
                         const std::string &tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark &mark,
                    const std::string &tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

    /// 1-based, counted in characters.
    int columnOf(const YAML::Mark &mark);

private:
    struct Open {
        quint32 node = 0;
        quint32 last = 0; ///< last child so far
        bool hasKey = false;
        YamlNode key; ///< only its key fields are used
    };

    void refuseProperties(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    quint32 add(const YAML::Mark &mark, YamlNode::Kind kind);
    quint32 store(std::string_view text);
    void setKey(const YAML::Mark &mark, bool isQuoted, const std::string &value);
    bool isKeyWanted() const;
    void open(const YAML::Mark &mark, YamlNode::Kind kind);
    void addNumbers(const YAML::Mark &mark, const NumberList &list);
    void refuseDuplicates(const YamlNode &map);
    void refuseDuplicate(const YamlNode &node);

    YamlTree m_tree;
    QByteArrayView m_whole;
    QByteArrayView m_text;
    const std::vector<NumberList> &m_lists;
    std::size_t m_metLists = 0;
    bool m_isAscii;
    int m_nodesLeft;
    int m_documents = 0;
    std::vector<Open> m_open;
    std::vector<const YamlNode *> m_sorted; ///< kept to be used again
    YAML::Mark m_columnMark;                ///< where columnOf() counted to
    int m_column = 1;
};

int YamlTreeBuilder::columnOf(const YAML::Mark &mark)
{
    if (m_isAscii || mark.pos > m_text.size())
        return mark.column + 1;
    const bool isAhead = mark.line == m_columnMark.line && mark.pos >= m_columnMark.pos;
    const qsizetype from = isAhead ? m_columnMark.pos : mark.pos - mark.column;
    int column = isAhead ? m_column : 1;
    for (qsizetype i = from; i < mark.pos; ++i) {
        if ((static_cast<unsigned char>(m_text[i]) & 0xC0U) != 0x80U)
            ++column;
    }
    m_columnMark = mark;
    m_column = column;
    return column;
}

void YamlTreeBuilder::refuseProperties(const YAML::Mark &mark,
                                       const std::string &tag,
                                       YAML::anchor_t anchor)
{
    if (anchor != YAML::NullAnchor)
        throw Stop{mark,
                   ProjectText::tr("An anchor stands here"),
                   ProjectText::tr("text without anchors and aliases")};
    const bool isTagged = (!tag.empty() && tag != "?" && tag != "!") ||
                          (mark.pos < m_text.size() && m_text[mark.pos] == '!');
    if (isTagged)
        throw Stop{
            mark, ProjectText::tr("A tag stands here"), ProjectText::tr("text without tags")};
}

quint32 YamlTreeBuilder::store(std::string_view text)
{
    const auto at = quint32(m_tree.m_texts.size());
    m_tree.m_texts.append(text);
    return at;
}

bool YamlTreeBuilder::isKeyWanted() const
{
    return !m_open.empty() && !m_open.back().hasKey &&
           m_tree.m_nodes[m_open.back().node].kind == YamlNode::Kind::Map;
}

void YamlTreeBuilder::setKey(const YAML::Mark &mark, bool isQuoted, const std::string &value)
{
    if (!isQuoted && value == kMergeKey)
        throw Stop{mark,
                   ProjectText::tr("A merge key stands here"),
                   ProjectText::tr("every key written out")};
    Open &map = m_open.back();
    map.hasKey = true;
    map.key.keyAt = store(value);
    map.key.keySize = quint32(value.size());
    map.key.keyLine = quint32(mark.line + 1);
    map.key.keyColumn = quint32(columnOf(mark));
}

quint32 YamlTreeBuilder::add(const YAML::Mark &mark, YamlNode::Kind kind)
{
    if (isKeyWanted())
        throw Stop{
            mark, ProjectText::tr("There is no key here that is a text"), ProjectText::tr("a key")};
    if (m_nodesLeft-- == 0)
        throw Stop{mark,
                   ProjectText::tr("The plan is too large"),
                   ProjectText::tr("at most %1 values").arg(kMaxYamlNodes)};
    const auto index = quint32(m_tree.m_nodes.size());
    YamlNode node;
    if (!m_open.empty()) {
        Open &parent = m_open.back();
        if (parent.hasKey)
            node = parent.key;
        parent.hasKey = false;
        YamlNode &owner = m_tree.m_nodes[parent.node];
        (owner.count == 0 ? owner.at : m_tree.m_nodes[parent.last].next) = index;
        ++owner.count;
        parent.last = index;
    }
    node.kind = kind;
    node.line = quint32(mark.line + 1);
    node.column = quint32(columnOf(mark));
    m_tree.m_nodes.push_back(node);
    return index;
}

void YamlTreeBuilder::OnDocumentStart(const YAML::Mark &mark)
{
    if (m_documents++ > 0)
        throw Stop{mark,
                   ProjectText::tr("A second document begins here"),
                   ProjectText::tr("exactly one document")};
}

void YamlTreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    refuseProperties(mark, {}, anchor);
    YamlNode &node = m_tree.m_nodes[add(mark, YamlNode::Kind::Null)];
    if (node.keyLine == 0)
        return;
    node.line = node.keyLine; // the parser notices on a later line that nothing stands here
    node.column = node.keyColumn;
}

void YamlTreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/)
{
    throw Stop{mark,
               ProjectText::tr("An alias stands here"),
               ProjectText::tr("text without anchors and aliases")};
}

void YamlTreeBuilder::OnScalar(const YAML::Mark &mark,
                               const std::string &tag,
                               YAML::anchor_t anchor,
                               const std::string &value)
{
    refuseProperties(mark, tag, anchor);
    const bool isQuoted = tag == "!";
    if (isQuoted && !quoteIsClosed(m_text, mark.pos))
        throw Stop{mark,
                   ProjectText::tr("The quote that opens here is never closed"),
                   ProjectText::tr("a closing quote; the text seems to be cut off")};
    if (isKeyWanted()) {
        setKey(mark, isQuoted, value);
        return;
    }
    YamlNode &node = m_tree.m_nodes[add(mark, YamlNode::Kind::Scalar)];
    node.isQuoted = isQuoted;
    node.count = quint32(value.size());
    node.at = store(value);
}

void YamlTreeBuilder::open(const YAML::Mark &mark, YamlNode::Kind kind)
{
    if (m_open.size() >= std::size_t(kMaxYamlDepth))
        throw Stop{mark,
                   ProjectText::tr("Lists and maps are nested too deeply"),
                   ProjectText::tr("at most %1 levels").arg(kMaxYamlDepth)};
    Open opened;
    opened.node = add(mark, kind);
    m_open.push_back(opened);
}

void YamlTreeBuilder::OnSequenceStart(const YAML::Mark &mark,
                                      const std::string &tag,
                                      YAML::anchor_t anchor,
                                      YAML::EmitterStyle::value /*style*/)
{
    refuseProperties(mark, tag, anchor);
    open(mark, YamlNode::Kind::List);
    if (m_metLists < m_lists.size() && m_lists[m_metLists].reducedAt == mark.pos)
        addNumbers(mark, m_lists[m_metLists++]);
}

void YamlTreeBuilder::addNumbers(const YAML::Mark &mark, const NumberList &list)
{
    const int listColumn = columnOf(mark);
    const QByteArrayView numbers = m_whole.sliced(list.at, list.size - 1);
    qsizetype at = 1;
    while (at < numbers.size()) {
        qsizetype end = at;
        while (end < numbers.size() && numbers[end] != ',' && numbers[end] != ' ')
            ++end;
        if (end > at) {
            YamlNode &node = m_tree.m_nodes[add(mark, YamlNode::Kind::Scalar)];
            node.column = quint32(listColumn + int(at));
            node.count = quint32(end - at);
            node.at = store({numbers.data() + at, std::size_t(end - at)});
        }
        at = end + 1;
    }
}

void YamlTreeBuilder::OnMapStart(const YAML::Mark &mark,
                                 const std::string &tag,
                                 YAML::anchor_t anchor,
                                 YAML::EmitterStyle::value /*style*/)
{
    refuseProperties(mark, tag, anchor);
    open(mark, YamlNode::Kind::Map);
}

void YamlTreeBuilder::refuseDuplicate(const YamlNode &node)
{
    YAML::Mark mark;
    mark.line = int(node.keyLine) - 1;
    mark.column = int(node.keyColumn) - 1;
    mark.pos = int(m_text.size()) + 1; // the column is counted already
    throw Stop{
        mark,
        ProjectText::tr("The key %1 stands here twice").arg(wholeText(m_tree.key(node))),
        ProjectText::tr("each key once")};
}

void YamlTreeBuilder::refuseDuplicates(const YamlNode &map)
{
    m_sorted.clear();
    for (const YamlNode *node = m_tree.firstChild(map); node; node = m_tree.nextSibling(*node))
        m_sorted.push_back(node);
    const auto isSame = [this](const YamlNode *a, const YamlNode *b) {
        return a->keySize == b->keySize && m_tree.key(*a) == m_tree.key(*b);
    };
    if (m_sorted.size() <= kFewKeys) {
        for (std::size_t later = 1; later < m_sorted.size(); ++later) {
            for (std::size_t i = 0; i < later; ++i) {
                if (isSame(m_sorted[i], m_sorted[later]))
                    refuseDuplicate(*m_sorted[later]);
            }
        }
        return;
    }
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [this](const auto *a, const auto *b) {
        return m_tree.key(*a) < m_tree.key(*b);
    });
    const auto twice = std::adjacent_find(m_sorted.begin(), m_sorted.end(), isSame);
    if (twice != m_sorted.end())
        refuseDuplicate(**(twice + 1));
}

void YamlTreeBuilder::OnMapEnd()
{
    refuseDuplicates(m_tree.m_nodes[m_open.back().node]);
    m_open.pop_back();
}

namespace {

/// Feeds `builder`; what went wrong, or nothing.
std::optional<Error> parse(const QString &entry, QByteArrayView text, YamlTreeBuilder &builder)
{
    try {
        BytesBuffer buffer(text);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        return std::nullopt;
    } catch (const Stop &stop) {
        const int column = builder.columnOf(stop.mark);
        return damaged(entry, stop.mark.line + 1, column, stop.message, stop.expected);
    } catch (const YAML::Exception &problem) {
        const bool hasPlace = !problem.mark.is_null();
        return damaged(
            entry,
            hasPlace ? problem.mark.line + 1 : 0,
            hasPlace ? builder.columnOf(problem.mark) : 0,
            ProjectText::tr("This is not YAML: %1").arg(QString::fromStdString(problem.msg)),
            ProjectText::tr("YAML text"));
    } catch (const std::exception &problem) {
        return damaged(
            entry,
            0,
            0,
            ProjectText::tr("This is not YAML: %1").arg(QString::fromUtf8(problem.what())),
            ProjectText::tr("YAML text"));
    }
}

} // namespace

Result<YamlTree> readYaml(const QString &entry, QByteArrayView text, YamlBudget &budget)
{
    if (text.startsWith(kByteOrderMark))
        text = text.sliced(kByteOrderMark.size());
    const TextCheck check = checkText(text);
    if (check.flaw != TextFlaw::None)
        return flawed(entry, text, check);
    if (text.startsWith(kByteOrderMark))
        return damaged(entry,
                       1,
                       1,
                       ProjectText::tr("A second byte order mark stands here"),
                       ProjectText::tr("UTF-8 text"));

    const ReducedText reduced = withoutNumberLists(text);
    YamlTreeBuilder builder(text, reduced, check.isAscii, budget.nodesLeft);
    const std::optional<Error> problem = parse(entry, reduced.text, builder);
    if (!problem && builder.metAllLists()) {
        budget.nodesLeft = builder.nodesLeft();
        return builder.takeTree();
    }
    if (builder.metAllLists())
        return *problem;

    // Something in a quoted text or a comment looked like a list, or the text is wrong somewhere.
    const ReducedText whole{QByteArray(text.data(), text.size()), {}};
    YamlTreeBuilder again(text, whole, check.isAscii, budget.nodesLeft);
    if (const std::optional<Error> error = parse(entry, whole.text, again))
        return *error;
    budget.nodesLeft = again.nodesLeft();
    return again.takeTree();
}

} // namespace kf
