using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Assessments;

/// <summary>Whose results are the caller's own: the caller's post with who holds it, and what a reviewer's unit is or contains.</summary>
internal sealed class OwnSubjects(IReadRepository<PostHolding> holdings, IReadRepository<OrganizationUnit> units, ICurrentUser user, BureauCalendar calendar)
{
    public async Task<IReadOnlyList<Guid>> OfCallerAsync(EnterpriseId enterprise, CancellationToken ct)
    {
        var caller = user.Caller;
        var own = new List<Guid>();
        if (caller.PostId is { } post)
            own.AddRange([post.Value, .. (await holdings.ListAsync(new HoldersOfPost(enterprise, post, calendar.Today), ct)).Select(h => h.PersonId.Value)]);
        if (caller.UnitId is { } unit && caller.Is(Role.DepartmentReviewer | Role.WorkshopReviewer))
            own.AddRange((await units.ListAsync(new Within(enterprise, unit), ct)).Select(u => u.Id.Value));
        return own;
    }

    /// <summary>What the caller may see where not everybody's is shown; null for everything.</summary>
    public async Task<IReadOnlyList<Guid>?> LimitAsync(EnterpriseId enterprise, CancellationToken ct) =>
        user.Caller.Is(Roles.Readers & ~Role.FrontlineEmployee) ? null : await OfCallerAsync(enterprise, ct);

    private sealed class Within : Specification<OrganizationUnit>
    {
        public Within(EnterpriseId enterprise, UnitId unit) =>
            Query.Where(u => u.EnterpriseId == enterprise && (u.Id == unit || u.DepartmentId == unit || u.WorkshopId == unit));
    }
}
