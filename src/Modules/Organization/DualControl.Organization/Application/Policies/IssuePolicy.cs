using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Policies;

/// <summary>发布制度 Issue a version of one of the five policies (plan, section 二（一）2); the one before ends on the day before. It is filed in the archive.</summary>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="IssuedBy">签发人职务 Post title of who issues it, 1–100 characters.</param>
/// <param name="EffectiveFrom">施行日期 First day in force, 2000–2199; not before a version of the kind that has taken effect did.</param>
/// <param name="Text">正文 Text, at most 20 000 characters; required unless files are attached.</param>
/// <param name="AttachmentIds">附件 Up to 10 files of the enterprise, uploaded before; null for none.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record IssuePolicy(
    EnterpriseId EnterpriseId, PolicyKind Kind, string Title, string IssuedBy, DateOnly EffectiveFrom, string? Text, IReadOnlyList<AttachmentId>? AttachmentIds = null) : ICommand<PolicyId>;

internal sealed class IssuePolicyValidator : AbstractValidator<IssuePolicy>
{
    public IssuePolicyValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.IssuedBy).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Text).MaximumLength(20_000);
        RuleFor(c => c.Text).NotEmpty().When(c => c.AttachmentIds is not { Count: > 0 }).WithMessage(_ => Messages.Render("policy.text_or_file"));
        RuleFor(c => c.AttachmentIds).Must(ids => ids!.Count <= 10 && ids.Distinct().Count() == ids.Count).When(c => c.AttachmentIds is not null).WithMessage(_ => Messages.Render("policy.attachments"));
        RuleFor(c => c.EffectiveFrom).BureauDay();
    }
}

internal sealed class IssuePolicyHandler(
    IRepository<Policy> policies, OrganizationSettings settings, ICurrentScope scope, ICurrentUser user, IOutbox outbox, IRequestSender sender,
    BureauCalendar calendar)
    : ICommandHandler<IssuePolicy, PolicyId>
{
    public async Task<Result<PolicyId>> Handle(IssuePolicy command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var files = await sender.SendAsync(new FindAttachments(command.EnterpriseId, command.AttachmentIds ?? []), ct);
        if (files.IsFailure) return files.Error;
        var (actor, now) = (user.Caller.ToActor(), calendar.Now);
        var content = new PolicyContent(command.Kind, command.Title, command.Text, files.Value, command.IssuedBy, command.EffectiveFrom);
        var issued = Policy.Issue(command.EnterpriseId, await policies.ListAsync(new OfKind(command), ct), content, settings.PolicyEvaluationMonths, actor, now);
        if (issued.IsFailure) return issued.Error;
        var policy = issued.Value;
        policies.Add(policy);
        if (files.Value.Count > 0) outbox.Publish(new AttachmentsClaimed([.. files.Value.Select(f => f.Id)], nameof(Policy), policy.Id.Value.ToString(), now));
        outbox.Publish(new FilingRequested(ArchiveClass.Policy, $"{policy.Title}（第{policy.VersionNumber}版）", policy.EnterpriseId, nameof(Policy), policy.Id.Value.ToString(),
            policy.VersionNumber, JsonSerializer.Serialize(PolicyView.Of(policy, 0, calendar.Today), JsonSetup.Options), actor, now));
        return policy.Id;
    }

    private sealed class OfKind : Specification<Policy>
    {
        public OfKind(IssuePolicy c) => Query.Where(p => p.EnterpriseId == c.EnterpriseId && p.Kind == c.Kind);
    }
}
