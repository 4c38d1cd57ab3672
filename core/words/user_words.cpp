// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/user_words.h"

#include <QCoreApplication>
#include <QHash>

namespace kf {

namespace {

struct UserWords {
    Q_DECLARE_TR_FUNCTIONS(kf::UserWords)
};

struct SkillWords {
    const char *name;
    const char *sentence;
};

const QHash<QString, SkillWords> &skillWords()
{
    static const QHash<QString, SkillWords> words{
        {QStringLiteral("terminal"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "terminal"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Works at a terminal, with a shell")}},
        {QStringLiteral("python"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "Python"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Writes Python and installs its packages")}},
        {QStringLiteral("jupyter"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "Jupyter"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Explores data in notebooks")}},
        {QStringLiteral("ml"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "machine learning"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Trains models with a framework")}},
        {QStringLiteral("sources"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "data sources"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Knows where data comes from and who owns it")}},
        {QStringLiteral("etl"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "ETL"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Extracts, cleans and loads data")}},
        {QStringLiteral("etl-tools"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "ETL tools"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Uses tools such as SQL, Spark and Kafka")}},
        {QStringLiteral("hardware"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "hardware"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Runs GPU servers and their drivers")}},
        {QStringLiteral("networking"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "networking"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Sets up networks and finds what is wrong in them")}},
        {QStringLiteral("clusters"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "clusters"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Runs and upgrades Kubernetes")}},
        {QStringLiteral("containers"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "containers"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Builds images and runs a registry")}},
        {QStringLiteral("linux"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "Linux"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Administers Linux servers")}},
        {QStringLiteral("security"),
         {QT_TRANSLATE_NOOP("kf::UserWords", "security"),
          QT_TRANSLATE_NOOP("kf::UserWords", "Sets up logins, rights and certificates")}},
    };
    return words;
}

} // namespace

QString profileName(const Id &id)
{
    const QString words = QString(id).replace(u'-', u' ');
    const QString name = words.left(1).toUpper() + words.mid(1);
    return idFromName(name) == id ? name : id;
}

QString skillText(const QString &skill)
{
    const auto words = skillWords().constFind(skill);
    return words == skillWords().cend() ? skill : UserWords::tr(words->name);
}

QString skillSentence(const QString &skill)
{
    const auto words = skillWords().constFind(skill);
    return words == skillWords().cend() ? QString() : UserWords::tr(words->sentence);
}

QString waySentence(SubmitsBy way)
{
    switch (way) {
    case SubmitsBy::Kubectl:
        return UserWords::tr("Plain jobs, with kubectl on the gateway host");
    case SubmitsBy::Notebook:
        return UserWords::tr("In the browser, on a notebook server of one's own");
    case SubmitsBy::OperatorCrd:
        return UserWords::tr("Custom resources, such as TrainJob, from a terminal");
    case SubmitsBy::Pipeline:
        return UserWords::tr("Workflows that Kubeflow Pipelines runs");
    case SubmitsBy::Api:
        return UserWords::tr("A program asks served models");
    }
    return {};
}

QString choiceText(WorksOn worksOn)
{
    switch (worksOn) {
    case WorksOn::Laptop:
        return UserWords::tr("laptop");
    case WorksOn::Server:
        return UserWords::tr("server");
    case WorksOn::Rented:
        return UserWords::tr("rented machine");
    case WorksOn::OtherCluster:
        return UserWords::tr("other cluster");
    }
    return {};
}

QString choiceText(DeliversAs deliversAs)
{
    switch (deliversAs) {
    case DeliversAs::Kserve:
        return QStringLiteral("KServe");
    case DeliversAs::OwnServer:
        return UserWords::tr("a server of its own");
    case DeliversAs::Embedded:
        return UserWords::tr("a file in the application");
    case DeliversAs::Batch:
        return UserWords::tr("predictions in batches");
    }
    return {};
}

QString titleText(GroupNeed need)
{
    switch (need) {
    case GroupNeed::SecureData:
        return UserWords::tr("Secure data");
    case GroupNeed::GpuShare:
        return UserWords::tr("Share of GPUs");
    case GroupNeed::OwnVersions:
        return UserWords::tr("Own versions");
    case GroupNeed::Notebooks:
        return UserWords::tr("Notebooks");
    case GroupNeed::NightJobs:
        return UserWords::tr("Jobs at night");
    case GroupNeed::Serving:
        return UserWords::tr("Served models");
    case GroupNeed::BothSides:
        return UserWords::tr("Here and in a cloud");
    case GroupNeed::Ready:
        return UserWords::tr("Ready to start");
    }
    return {};
}

QString titleText(Requirement requirement)
{
    switch (requirement) {
    case Requirement::SecureData:
        return UserWords::tr("Secure access to data");
    case Requirement::SharedCompute:
        return UserWords::tr("Compute that is shared fairly");
    case Requirement::ToolVersions:
        return UserWords::tr("Tools in the versions that people need");
    case Requirement::Deploy:
        return UserWords::tr("Models that reach their applications");
    case Requirement::Portability:
        return UserWords::tr("The same platform here and in a cloud");
    }
    return {};
}

QString choiceText(DecisionState state)
{
    return state == DecisionState::Agreed ? UserWords::tr("agreed") : UserWords::tr("open");
}

QString titleText(ScaledPart part)
{
    switch (part) {
    case ScaledPart::Serving:
        return UserWords::tr("Served models");
    case ScaledPart::Notebooks:
        return UserWords::tr("Notebooks");
    case ScaledPart::Batch:
        return UserWords::tr("Batch jobs");
    case ScaledPart::Nodes:
        return UserWords::tr("Nodes");
    case ScaledPart::Storage:
        return UserWords::tr("Storage");
    }
    return {};
}

QString choiceText(Scaling scaling)
{
    return scaling == Scaling::Dynamic ? UserWords::tr("dynamic") : UserWords::tr("planned");
}

QString choiceText(ClaimCheck check)
{
    switch (check) {
    case ClaimCheck::AllReduce:
        return UserWords::tr("all-reduce of gradients");
    case ClaimCheck::MemoryTransfer:
        return UserWords::tr("memory transfer");
    case ClaimCheck::SpeedUp:
        return UserWords::tr("speed-up");
    case ClaimCheck::Ports:
        return UserWords::tr("ports of a tree");
    case ClaimCheck::Feed:
        return UserWords::tr("feed from storage");
    }
    return {};
}

QString claimUnitText(ClaimCheck check)
{
    switch (check) {
    case ClaimCheck::AllReduce:
        return UserWords::tr("seconds a step");
    case ClaimCheck::MemoryTransfer:
        return UserWords::tr("seconds");
    case ClaimCheck::SpeedUp:
        return UserWords::tr("times as fast");
    case ClaimCheck::Ports:
        return UserWords::tr("ends");
    case ClaimCheck::Feed:
        return UserWords::tr("GPUs");
    }
    return {};
}

} // namespace kf
