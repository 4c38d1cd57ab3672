// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/questions.h"

#include "core/findings/question_answers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace kf {

namespace {

using findings::QuestionAnswers;

constexpr const char *kContext = "kf::QuestionWords";

struct QuestionRow {
    const char *id;
    const char *page;
    QuestionState (QuestionAnswers::*state)() const;
    const char *question;
    const char *advice;
};

constexpr std::array kRows{
    QuestionRow{
        "cluster",
        "kubernetes",
        &QuestionAnswers::clusterAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Is the cluster new, or does Kubeflow join one that exists?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "A shared cluster brings its version, its tenants and half of the "
                          "components; list them before adding them again.")},
    QuestionRow{
        "users",
        "users",
        &QuestionAnswers::usersAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Who will work on it day by day?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Ask each community before choosing anything: a platform that nobody "
                          "asked for is not used.")},
    QuestionRow{
        "operators",
        "users",
        &QuestionAnswers::operatorsAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Who installs, runs and upgrades it?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Two releases a year and Kubernetes three times: without named people it "
                          "ages at once.")},
    QuestionRow{"skills",
                "users",
                &QuestionAnswers::skillsAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "What do they know?"),
                QT_TRANSLATE_NOOP(
                    "kf::QuestionWords",
                    "The gaps decide which way of submitting suits, or which training is due.")},
    QuestionRow{
        "operator-skills",
        "users",
        &QuestionAnswers::operatorSkillsAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Do the operators have all six skills together?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Hardware, network, clusters, containers, Linux, security; a missing one "
                          "is bought or learnt.")},
    QuestionRow{
        "agreement",
        "overview",
        &QuestionAnswers::agreementAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Who agreed to what?"),
        QT_TRANSLATE_NOOP(
            "kf::QuestionWords",
            "Write the role that agreed beside each decision; open ones come back as surprises.")},
    QuestionRow{"today",
                "users",
                &QuestionAnswers::todayAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Where do they work today?"),
                QT_TRANSLATE_NOOP(
                    "kf::QuestionWords",
                    "Laptops and rented machines hold data and environments that must move.")},
    QuestionRow{
        "delivery",
        "users",
        &QuestionAnswers::deliveryAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "How does a model reach its application?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "A frozen file handed over is the classic failure; a served model has "
                          "one owner and one version.")},
    QuestionRow{"ways",
                "users",
                &QuestionAnswers::waysAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "How do they submit work?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Expect a mixture of all ways; each has its own needs.")},
    QuestionRow{"gateway-host",
                "security",
                &QuestionAnswers::gatewayHostAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Is there a host from which kubectl works?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "One hardened host is easier to guard than every laptop.")},
    QuestionRow{"homes",
                "storage",
                &QuestionAnswers::homesAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Where do a user's own files live?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "A notebook without a volume loses its work when it is culled.")},
    QuestionRow{"tool-versions",
                "kubernetes",
                &QuestionAnswers::toolVersionsAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which frameworks in which versions?"),
                QT_TRANSLATE_NOOP(
                    "kf::QuestionWords",
                    "Several versions live side by side as images, not as one installation.")},
    QuestionRow{"sensitivity",
                "storage",
                &QuestionAnswers::sensitivityAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which data is sensitive?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Everything about exposure and the cloud follows from this.")},
    QuestionRow{"data-source",
                "storage",
                &QuestionAnswers::dataSourceAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Where does the data come from?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Name the system of record, not the copy.")},
    QuestionRow{"data-owner",
                "storage",
                &QuestionAnswers::dataOwnerAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Who owns the source?"),
                QT_TRANSLATE_NOOP(
                    "kf::QuestionWords",
                    "The engineer is the bridge to that owner: without one nothing is renewed.")},
    QuestionRow{"data-readers",
                "security",
                &QuestionAnswers::dataReadersAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Who may read which data?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Secure access is the first of the five requirements.")},
    QuestionRow{
        "data-role",
        "storage",
        &QuestionAnswers::dataRoleAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Does the platform house data, or only compute?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Copy a lake only in part: a subset, or vectors; keep what was made here "
                          "and has no other home.")},
    QuestionRow{"retention",
                "storage",
                &QuestionAnswers::retentionAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "How long is data kept?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Without an end storage grows for ever.")},
    QuestionRow{"lake",
                "storage",
                &QuestionAnswers::lakeAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Of which larger store is the transient data a part?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "If a lake exists, bring less.")},
    QuestionRow{
        "volume",
        "storage",
        &QuestionAnswers::volumeAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "How much is there and how much comes?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Ingest times 365 plus what exists is the year's first estimate.")},
    QuestionRow{
        "capacity",
        "storage",
        &QuestionAnswers::capacityAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Where will it be stored?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Buy more than the sum; full systems are slow.")},
    QuestionRow{
        "portability",
        "cost",
        &QuestionAnswers::portabilityAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "What runs here, what in the cloud?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Kubernetes makes both possible; data decides which is sensible.")},
    QuestionRow{"new-hardware",
                "kubernetes",
                &QuestionAnswers::newHardwareAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Are drivers and plugins known for what is no NVIDIA GPU?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Each kind brings a resource name, a plugin and a driver.")},
    QuestionRow{"components",
                "components",
                &QuestionAnswers::componentsAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which parts of Kubeflow?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Take what a group needs, not everything.")},
    QuestionRow{
        "dependencies",
        "components",
        &QuestionAnswers::dependenciesAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Is what they need chosen too?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Istio, Dex, cert-manager are not decoration.")},
    QuestionRow{"footprint",
                "components",
                &QuestionAnswers::footprintAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "What does the platform itself take?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Sidecars cost more than the components once there are users.")},
    QuestionRow{"release",
                "components",
                &QuestionAnswers::releaseAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which release?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Mixed releases are tested by nobody.")},
    QuestionRow{"cpu-base",
                "demand",
                &QuestionAnswers::cpuBaseAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "What runs on plain CPU?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "CPU is the base case: notebooks, ETL, classical models.")},
    QuestionRow{"deadlines",
                "workloads",
                &QuestionAnswers::deadlinesAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "By when must scheduled jobs end?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "A job without a deadline needs no lane of its own.")},
    QuestionRow{"serving-lane",
                "lanes",
                &QuestionAnswers::servingLaneAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Are serving GPUs set aside?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Pinned model servers must not wait behind a training job.")},
    QuestionRow{"runs",
                "training",
                &QuestionAnswers::runsAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which training runs are foreseen?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Strategy follows from data size, memory and GPUs.")},
    QuestionRow{"run-size",
                "training",
                &QuestionAnswers::runSizeAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "How large are they?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Up to eight GPUs one machine wins.")},
    QuestionRow{"growth",
                "growth",
                &QuestionAnswers::growthAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "How does it grow?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "The second sheet is the first one a year on, cell by cell.")},
    QuestionRow{
        "headroom",
        "overview",
        &QuestionAnswers::headroomAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "How much above the peak?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "The peak of a typical day is not the worst day.")},
    QuestionRow{
        "lead-time",
        "overview",
        &QuestionAnswers::leadTimeAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "How long does hardware take to come?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "The order date is the run-out month less this.")},
    QuestionRow{
        "racks",
        "topology",
        &QuestionAnswers::racksAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Where do the systems stand?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Power and heat, not units, fill a rack: often two systems in 42U.")},
    QuestionRow{
        "fabric",
        "topology",
        &QuestionAnswers::fabricAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "How are the systems joined?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Switches have limits and cables have lengths.")},
    QuestionRow{
        "feed",
        "demand",
        &QuestionAnswers::feedAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "How fast must data reach a GPU?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "A starved GPU costs as much as a busy one.")},
    QuestionRow{"prices",
                "cost",
                &QuestionAnswers::pricesAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "What does it cost to own or rent?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "The curve of the day decides, not the price of an hour.")},
    QuestionRow{
        "offers",
        "cost",
        &QuestionAnswers::offersAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Which instances, not only which GPUs?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "Cores, memory, network and NVLink of the instance matter; K80, P100 and "
                          "V100 offers are ending.")},
    QuestionRow{
        "transport",
        "cost",
        &QuestionAnswers::transportAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Over which link does data reach the cloud?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords",
                          "A petabyte over 10 Gbit/s, four fifths used, takes twelve days.")},
    QuestionRow{"hosting",
                "kubernetes",
                &QuestionAnswers::hostingAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Who runs Kubernetes, layer by layer?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "What you do not run you pay for, and the other way round.")},
    QuestionRow{"control-plane",
                "kubernetes",
                &QuestionAnswers::controlPlaneAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "How many control-plane nodes?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Three.")},
    QuestionRow{"version",
                "kubernetes",
                &QuestionAnswers::versionAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which Kubernetes?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "The release names the least one.")},
    QuestionRow{"node-pools",
                "kubernetes",
                &QuestionAnswers::nodePoolsAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which pools, with how many nodes?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Labels lead jobs to nodes, taints keep others away.")},
    QuestionRow{
        "registry",
        "kubernetes",
        &QuestionAnswers::registryAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Where do images come from?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "Docker Hub is what you get when you say nothing.")},
    QuestionRow{"image-sensitivity",
                "kubernetes",
                &QuestionAnswers::imageSensitivityAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Is there secret code in an image?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Then it belongs into a private registry.")},
    QuestionRow{"scanning",
                "kubernetes",
                &QuestionAnswers::scanningAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Are images scanned?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Users bring old libraries.")},
    QuestionRow{"authentication",
                "security",
                &QuestionAnswers::authenticationAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "How does the API server know a person?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "X.509 (CN, O) or OIDC; passwords are gone since 1.19.")},
    QuestionRow{"connectors",
                "security",
                &QuestionAnswers::connectorsAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Against which directory?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "SAML gives no refresh token.")},
    QuestionRow{"certificates",
                "security",
                &QuestionAnswers::certificatesAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Who issues certificates, for how long?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "They cannot be revoked: keep them short.")},
    QuestionRow{
        "exposure",
        "security",
        &QuestionAnswers::exposureAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "What may users expose?"),
        QT_TRANSLATE_NOOP(
            "kf::QuestionWords",
            "Applications must guard themselves; Kubernetes guards only who deploys them.")},
    QuestionRow{"exposed-list",
                "security",
                &QuestionAnswers::exposedListAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Which services, finally?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "A hybrid is only as good as its list.")},
    QuestionRow{"door",
                "security",
                &QuestionAnswers::doorAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "How is the gateway reached?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "A load balancer passes by, an ingress or a gateway looks in.")},
    QuestionRow{"network-policies",
                "security",
                &QuestionAnswers::networkPoliciesAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "May pods of two namespaces talk?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Without policies they may.")},
    QuestionRow{"drivers",
                "security",
                &QuestionAnswers::driversAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords",
                                  "Why must it be secure: policy, audit, customers' data?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "The reason decides how far to go.")},
    QuestionRow{"audit",
                "security",
                &QuestionAnswers::auditAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Is access recorded?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Auditors ask who read what.")},
    QuestionRow{"egress",
                "security",
                &QuestionAnswers::egressAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "May data leave?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Sharing by accident is still sharing.")},
    QuestionRow{
        "isolation",
        "security",
        &QuestionAnswers::isolationAsked,
        QT_TRANSLATE_NOOP("kf::QuestionWords", "How are tenants kept apart?"),
        QT_TRANSLATE_NOOP("kf::QuestionWords", "A namespace is a curtain, a cluster a wall.")},
    QuestionRow{"lanes",
                "lanes",
                &QuestionAnswers::lanesAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Are lanes drawn?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Exploring must not cost today's output.")},
    QuestionRow{"person-limit",
                "lanes",
                &QuestionAnswers::personLimitAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "What may one person take?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Or one super-job takes it all.")},
    QuestionRow{"scaling",
                "kubernetes",
                &QuestionAnswers::scalingAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "What is planned, what scales by itself?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Own machines scale by purchase order.")},
    QuestionRow{"claims",
                "kubernetes",
                &QuestionAnswers::claimsAsked,
                QT_TRANSLATE_NOOP("kf::QuestionWords", "Are promises of scale measured?"),
                QT_TRANSLATE_NOOP("kf::QuestionWords", "No system scales without limit.")},
};

} // namespace

QList<PlanningQuestion> planningQuestions(const RuleInput &input)
{
    const QuestionAnswers answers(input);
    QList<PlanningQuestion> questions;
    for (const QuestionRow &row : kRows)
        questions.append({QString::fromLatin1(row.id), (answers.*row.state)()});
    return questions;
}

QuestionText questionText(const QString &id)
{
    for (const QuestionRow &row : kRows) {
        if (id == QLatin1String(row.id))
            return {QCoreApplication::translate(kContext, row.question),
                    QCoreApplication::translate(kContext, row.advice),
                    QString::fromLatin1(row.page)};
    }
    return {};
}

QString pageOfQuestion(const QString &id)
{
    // The names of the pages, which the window shows too.
    static const QHash<QString, const char *> names{
        {QStringLiteral("overview"), QT_TRANSLATE_NOOP("kf::PageId", "Overview")},
        {QStringLiteral("users"), QT_TRANSLATE_NOOP("kf::PageId", "Users")},
        {QStringLiteral("demand"), QT_TRANSLATE_NOOP("kf::PageId", "Demand")},
        {QStringLiteral("workloads"), QT_TRANSLATE_NOOP("kf::PageId", "Workloads")},
        {QStringLiteral("growth"), QT_TRANSLATE_NOOP("kf::PageId", "Growth")},
        {QStringLiteral("storage"), QT_TRANSLATE_NOOP("kf::PageId", "Storage")},
        {QStringLiteral("training"), QT_TRANSLATE_NOOP("kf::PageId", "Training")},
        {QStringLiteral("topology"), QT_TRANSLATE_NOOP("kf::PageId", "Topology")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("kf::PageId", "Placement and cost")},
        {QStringLiteral("components"), QT_TRANSLATE_NOOP("kf::PageId", "Components")},
        {QStringLiteral("lanes"), QT_TRANSLATE_NOOP("kf::PageId", "Lanes")},
        {QStringLiteral("security"), QT_TRANSLATE_NOOP("kf::PageId", "Security")},
        {QStringLiteral("kubernetes"), QT_TRANSLATE_NOOP("kf::PageId", "Kubernetes")}};
    const QString page = questionText(id).page;
    const char *name = names.value(page, nullptr);
    return name == nullptr ? page : QCoreApplication::translate("kf::PageId", name);
}

QList<PlanningQuestion> questionsByPage(const QList<PlanningQuestion> &questions)
{
    QStringList pages;
    for (const PlanningQuestion &one : questions) {
        const QString page = questionText(one.id).page;
        if (!pages.contains(page))
            pages.append(page);
    }
    QList<PlanningQuestion> sorted = questions;
    std::stable_sort(sorted.begin(), sorted.end(), [&pages](const auto &a, const auto &b) {
        return pages.indexOf(questionText(a.id).page) < pages.indexOf(questionText(b.id).page);
    });
    return sorted;
}

qsizetype countOf(const QList<PlanningQuestion> &questions, QuestionState state)
{
    return std::count_if(questions.cbegin(), questions.cend(), [state](const auto &question) {
        return question.state == state;
    });
}

} // namespace kf
