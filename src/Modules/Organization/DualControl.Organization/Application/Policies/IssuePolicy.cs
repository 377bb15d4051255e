using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Policies;

/// <summary>发布制度 Issue a version of one of the five policies (plan, section 二（一）2); it is filed in the archive.</summary>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="IssuedBy">签发人职务 Post title of who issues it, 1–100 characters.</param>
/// <param name="EffectiveFrom">施行日期 First day in force, 2000–2199.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record IssuePolicy(EnterpriseId EnterpriseId, PolicyKind Kind, string Title, string IssuedBy, DateOnly EffectiveFrom) : ICommand<PolicyId>;

internal sealed class IssuePolicyValidator : AbstractValidator<IssuePolicy>
{
    public IssuePolicyValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.IssuedBy).NotEmpty().MaximumLength(100);
        RuleFor(c => c.EffectiveFrom).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2199, 12, 31));
    }
}

internal sealed class IssuePolicyHandler(IRepository<Policy> policies, ICurrentScope scope, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<IssuePolicy, PolicyId>
{
    public async Task<Result<PolicyId>> Handle(IssuePolicy command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var number = await policies.CountAsync(new OfKind(command), ct) + 1;
        var actor = user.Caller.ToActor();
        var policy = new Policy(command.EnterpriseId, command.Kind, command.Title, number, command.IssuedBy, command.EffectiveFrom, actor, calendar.Now);
        policies.Add(policy);
        outbox.Publish(new FilingRequested(ArchiveClass.Policy, $"{policy.Title}（第{number}版）", policy.EnterpriseId, nameof(Policy), policy.Id.Value.ToString(), number,
            JsonSerializer.Serialize(PolicyView.Of.Compile()(policy), JsonSetup.Options), actor, calendar.Now));
        return policy.Id;
    }

    private sealed class OfKind : Specification<Policy>
    {
        public OfKind(IssuePolicy c) => Query.Where(p => p.EnterpriseId == c.EnterpriseId && p.Kind == c.Kind);
    }
}
