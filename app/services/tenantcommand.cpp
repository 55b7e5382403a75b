#include "app/services/tenantcommand.h"

#include "app/services/tokenvariables.h"

namespace tenantry {

namespace {

constexpr int notFound = 127;
constexpr int notRunnable = 126;

} // namespace

TenantCommand::TenantCommand(Workspace &workspace,
                             const TestTarget &target,
                             const CommandOrder &order,
                             Receiver<TenantOutput> output,
                             Receiver<CommandResult> ending)
    : m_workspace(workspace)
    , m_target(target)
    , m_order(order)
    , m_output(std::move(output))
    , m_ending(std::move(ending))
{}

TenantCommand::~TenantCommand() = default;

void TenantCommand::start()
{
    m_workspace.token(m_target, m_order.isFirstContactAgreed, {this, &TenantCommand::takeToken});
}

void TenantCommand::stop(const StopSignal &signal)
{
    if (m_command)
        m_command->stop(signal);
}

CommandResult TenantCommand::failed(const Error &error) const
{
    const Tenant *tenant = m_workspace.estate().tenant(m_target.tenant);
    return {m_target, tenant ? tenant->host : Text(), {}, error};
}

void TenantCommand::takeToken(Result<AccessToken> token)
{
    if (!token)
        return m_ending(failed(token.error()));
    m_token = *std::move(token);
    // Not for the command: what it may have from elsewhere must not be shown either.
    m_workspace.secret(m_target.client, {this, &TenantCommand::takeSecret});
}

void TenantCommand::takeSecret(Result<Secret> secret)
{
    if (!secret)
        return m_ending(failed(secret.error()));
    const Tenant *tenant = m_workspace.estate().tenant(m_target.tenant);
    const Client *client = m_workspace.estate().client(m_target.client);
    if (!tenant || !client)
        return m_ending(
            failed({ErrorCode::NotFound, tr("The tenant or its client is not there any more.")}));
    for (Masks &masks : m_masks) {
        masks.emplace_back(m_token.value.clone());
        masks.emplace_back(secret->clone());
    }
    Command command{m_order.words, tokenVariables(*tenant, *client, m_token), m_order.isForeground};
    m_token = {};
    m_startedAt = m_workspace.ports().clock.elapsed();
    m_command = m_workspace.ports().commands.start(
        std::move(command), Receiver<CommandOutput>(this, &TenantCommand::takeOutput),
        Receiver<Result<CommandEnding>>(this, &TenantCommand::takeEnding));
}

void TenantCommand::takeOutput(CommandOutput piece)
{
    Secret bytes = std::move(piece.bytes);
    for (OutputMask &mask : m_masks[static_cast<std::size_t>(piece.channel)])
        bytes = mask.pass(bytes.reveal());
    show(piece.channel, std::move(bytes));
}

void TenantCommand::takeEnding(Result<CommandEnding> ending)
{
    for (const CommandChannel channel : {CommandChannel::Output, CommandChannel::Error}) {
        Secret rest;
        for (OutputMask &mask : m_masks[static_cast<std::size_t>(channel)]) {
            Secret shown = mask.pass(rest.reveal());
            shown.append(mask.finish().reveal());
            rest = std::move(shown);
        }
        show(channel, std::move(rest));
    }
    CommandResult result = failed(ending ? Error{} : ending.error());
    result.ending = ending ? *ending : CommandEnding{exitCodeOfUnrunnable(ending.error()), 0};
    result.took = m_workspace.ports().clock.elapsed() - m_startedAt;
    m_ending(std::move(result));
}

void TenantCommand::show(CommandChannel channel, Secret bytes)
{
    if (!bytes.isEmpty())
        m_output({m_target, {channel, std::move(bytes)}});
}

int exitCodeOfUnrunnable(const Error &error)
{
    return error.code == ErrorCode::NotFound ? notFound : notRunnable;
}

} // namespace tenantry
