using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Archives.Application.Trail;

/// <summary>
/// 审计轨迹 Who changed what and when. In an enterprise only those who answer for the whole of it read its trail; entries of the bureau's own
/// objects are shown to bureau-wide readers only.
/// </summary>
/// <param name="ObjectType">Only of this kind of object.</param>
/// <param name="ObjectId">Only of this object.</param>
/// <param name="EnterpriseId">Only of this enterprise.</param>
/// <param name="Actor">Only by this subject.</param>
/// <param name="From">First bureau day, 2000-01-01 to 2199-12-31.</param>
/// <param name="To">Last bureau day, inclusive.</param>
/// <param name="Page">Page; sorted by <c>leafIndex</c>, newest first unless asked otherwise.</param>
[AllowedTo(Roles.Bureau | Roles.EnterpriseManagement)]
internal sealed record ListAuditTrail(
    string? ObjectType, string? ObjectId, EnterpriseId? EnterpriseId, string? Actor, DateOnly? From, DateOnly? To, PageRequest Page) : IQuery<Page<AuditEntryView>>;

internal sealed class ListAuditTrailValidator : AbstractValidator<ListAuditTrail>
{
    public ListAuditTrailValidator()
    {
        RuleFor(q => q.ObjectType).IsWord(100);
        RuleFor(q => q.ObjectId).IsWord(100);
        RuleFor(q => q.Actor).IsWord(200);
        RuleFor(q => q.From).IsDay();
        RuleFor(q => q.To).IsDay();
        RuleFor(q => q.To).GreaterThanOrEqualTo(q => q.From).When(q => q.From is not null && q.To is not null)
            .WithMessage(_ => Messages.Render("audit_trail.range_reversed"));
    }
}

internal sealed class ListAuditTrailHandler(IAuditTrail trail) : IQueryHandler<ListAuditTrail, Page<AuditEntryView>>
{
    public Task<Result<Page<AuditEntryView>>> Handle(ListAuditTrail query, CancellationToken ct) => trail.PageAsync(query, ct);
}
