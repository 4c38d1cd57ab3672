// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guard_option_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GuardChoices)
};

} // namespace

OptionWords optionWords(Sensitivity)
{
    return {Text::tr("Nothing by itself: data above it is a finding"), {}};
}

OptionWords optionWords(DataRole)
{
    return {};
}

OptionWords optionWords(Driver driver)
{
    const bool needsAudit = driver == Driver::Audit || driver == Driver::Regulation;
    return {needsAudit ? Text::tr("Asks for an audit log") : QString(), {}};
}

OptionWords optionWords(Isolation isolation)
{
    switch (isolation) {
    case Isolation::NamespacePerUser:
        return {
            Text::tr("Colleagues from each other: roles, quota, policies and volumes by person"),
            Text::tr("The most namespaces; sharing needs contributors")};
    case Isolation::NamespacePerGroup:
        return {Text::tr("Teams from each other: roles, quota, policies and volumes by team"),
                Text::tr("Colleagues reach each other's notebooks and homes")};
    case Isolation::ClusterPerTenant:
        return {Text::tr("Everything: an own API server and own nodes are the only hard wall"),
                Text::tr("Footprint, control plane and upgrades once per tenant; idle GPUs are not "
                         "lent")};
    case Isolation::InstallationPerTenant:
        return {Text::tr("Counts as a cluster for each tenant"),
                Text::tr("A second full Kubeflow in one cluster collides in cluster-wide objects")};
    }
    return {};
}

OptionWords optionWords(GpuSharing sharing)
{
    switch (sharing) {
    case GpuSharing::None:
        return {Text::tr("Nobody else is on the GPU"), Text::tr("Small jobs hold a whole GPU")};
    case GpuSharing::Mig:
        return {Text::tr("Slices have memory and faults of their own"),
                Text::tr("Fixed sizes; a GPU is emptied to cut it anew")};
    case GpuSharing::Mps:
        return {Text::tr("Memory is limited, not protected: a fault ends all of them"), {}};
    case GpuSharing::TimeSlicing:
        return {Text::tr("Nothing: neither memory nor faults are kept apart"), {}};
    }
    return {};
}

OptionWords optionWords(PodSecurity standard)
{
    switch (standard) {
    case PodSecurity::Privileged:
        return {Text::tr("Nothing: a pod may become its node"), {}};
    case PodSecurity::Baseline:
        return {Text::tr("Known ways from a pod to its node"), {}};
    case PodSecurity::Restricted:
        return {Text::tr("The same, and whatever hardening asks for"),
                Text::tr("Images that run as root have to be changed")};
    }
    return {};
}

OptionWords optionWords(Egress egress)
{
    switch (egress) {
    case Egress::None:
        return {Text::tr("Data cannot be carried out by the network"),
                Text::tr("No package, no model and no dataset from outside")};
    case Egress::AllowList:
        return {Text::tr("Data leaves to known places alone"),
                Text::tr("Every new place is a request")};
    case Egress::Open:
        return {Text::tr("Nothing"), {}};
    }
    return {};
}

OptionWords optionWords(Exposure measure)
{
    switch (measure) {
    case Exposure::LimitContainers:
        return {Text::tr("Images that nobody looked at"),
                Text::tr("Every new one waits for an approval: the strongest limit to freedom")};
    case Exposure::NoUserIngress:
        return {Text::tr("Services of users to the outside"),
                Text::tr("Demonstrators and web hooks work inside only")};
    case Exposure::AuthenticatedIngress:
        return {Text::tr("Services without a login: the gateway asks first"),
                Text::tr("Callers need an account or a token, users configure nothing")};
    case Exposure::Hybrid:
        return {Text::tr("All but the services of a list"),
                Text::tr("A new service is a request to the operators")};
    }
    return {};
}

OptionWords optionWords(ServingAccess access)
{
    switch (access) {
    case ServingAccess::Gateway:
        return {Text::tr("Callers without a login"), Text::tr("Programs need a login of people")};
    case ServingAccess::Token:
        return {Text::tr("Callers without a token"), Text::tr("Tokens are handed out and renewed")};
    case ServingAccess::Open:
        return {Text::tr("Nothing: anybody may ask"), {}};
    case ServingAccess::ClusterLocal:
        return {Text::tr("Callers from outside"), Text::tr("Applications run in the cluster too")};
    }
    return {};
}

OptionWords optionWords(GatewayBy gateway)
{
    if (gateway == GatewayBy::None)
        return {Text::tr("All pages from outside"), Text::tr("People forward ports to see a page")};
    if (gateway == GatewayBy::NodePort)
        return {{}, Text::tr("Every node is a door; certificates are yours to handle")};
    return {};
}

OptionWords optionWords(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Oidc:
        return {Text::tr("Requests without a token that holds for hours only"),
                Text::tr("An identity provider; kubectl needs a plugin that fetches tokens")};
    case Authentication::X509:
        return {Text::tr("Requests without a certificate"),
                Text::tr("A leaked key is good until its end: nothing takes it back")};
    case Authentication::Both:
        return {Text::tr("Requests without token or certificate"),
                Text::tr("Two ways to look after; certificates for emergencies")};
    case Authentication::Webhook:
        return {Text::tr("Requests that your service does not know"),
                Text::tr("A service of yours answers for every request")};
    case Authentication::StaticToken:
        return {Text::tr("Nothing that lasts: tokens stand in a file, are read once and never end"),
                {}};
    case Authentication::StaticPassword:
        return {Text::tr("Nothing: removed in Kubernetes 1.19"), {}};
    }
    return {};
}

OptionWords optionWords(Connector connector)
{
    switch (connector) {
    case Connector::Ldap:
        return {Text::tr("Groups and renewed logins; also Active Directory"), {}};
    case Connector::Saml:
        return {Text::tr("Groups"), Text::tr("No renewal: kubectl logs in anew at each expiry")};
    case Connector::Github:
        return {Text::tr("Organisations and teams, renewed logins"), {}};
    case Connector::Oidc:
        return {Text::tr("Groups and renewed logins"), {}};
    case Connector::Linkedin:
        return {Text::tr("Renewed logins"), Text::tr("No groups: nobody can be put into a team")};
    case Connector::Microsoft:
        return {Text::tr("Renewed logins, groups with a tenant"),
                Text::tr("An administrator's consent")};
    case Connector::Kerberos:
        return {Text::tr("Groups, through an identity provider in front"),
                Text::tr("No connector of Dex: kubectl needs a plugin, pages a proxy; no renewal")};
    }
    return {};
}

OptionWords optionWords(Audit audit)
{
    switch (audit) {
    case Audit::None:
        return {Text::tr("Nothing: nobody can say afterwards who did what"), {}};
    case Audit::Metadata:
        return {Text::tr("Misuse of full rights is seen afterwards"),
                Text::tr("Space for the log")};
    case Audit::Request:
        return {Text::tr("The same, with what was sent"),
                Text::tr("Much space; secrets may stand in the log")};
    }
    return {};
}

OptionWords optionWords(RegistryKind kind)
{
    switch (kind) {
    case RegistryKind::Public:
        return {Text::tr("Nothing: anybody may pull"), Text::tr("Docker Hub limits pulls")};
    case RegistryKind::Cloud:
        return {Text::tr("Pulls without an account of the provider"), {}};
    case RegistryKind::Private:
        return {Text::tr("Pulls from outside"), Text::tr("A service to run, with its space")};
    }
    return {};
}

OptionWords optionWords(ClusterState state)
{
    return state == ClusterState::New
               ? OptionWords{Text::tr("Everything is chosen freely"), {}}
               : OptionWords{
                     Text::tr("What is there is used: it need not be installed again"),
                     Text::tr("Its version and its components are given, others hold GPUs")};
}

OptionWords optionWords(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Own:
        return {Text::tr("Every layer is ours, and so is every choice"),
                Text::tr("The most people")};
    case Hosting::Hosted:
        return {Text::tr("Their control plane, our nodes"),
                Text::tr("Versions follow their calendar")};
    case Hosting::Managed:
        return {Text::tr("Theirs but for the applications"),
                Text::tr("Their machines, their limits, their prices")};
    case Hosting::Turnkey:
        return {Text::tr("A vendor's installer on our machines"),
                Text::tr("A contract, and what the vendor supports")};
    }
    return {};
}

OptionWords optionWords(ClusterDashboard dashboard)
{
    switch (dashboard) {
    case ClusterDashboard::None:
        return {Text::tr("One page less to guard"), {}};
    case ClusterDashboard::Headlamp:
        return {Text::tr("Passes the person's own login on"), {}};
    case ClusterDashboard::KubernetesDashboard:
        return {{}, Text::tr("Archived in January 2026: Headlamp follows")};
    }
    return {};
}

OptionWords networkPolicyWords()
{
    return {Text::tr("Pods of other namespaces, over the network"),
            Text::tr("Every wanted connection between teams is written down")};
}

OptionWords gatewayHostWords()
{
    return {Text::tr("The API server from anywhere but this host"),
            Text::tr("kubectl works there alone")};
}

OptionWords scanningWords()
{
    return {Text::tr("Images with known holes"), Text::tr("Builds wait for the scan")};
}

} // namespace kf
