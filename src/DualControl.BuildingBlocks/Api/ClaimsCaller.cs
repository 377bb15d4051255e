using System.Security.Claims;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.BuildingBlocks.Api;

/// <summary>The claims of an access token ↔ the caller.</summary>
public static class ClaimsCaller
{
    public const string Subject = "sub";
    public const string Name = "name";
    public const string Role = "role";
    public const string Section = "section_id";
    public const string Enterprise = "enterprise_id";
    public const string Unit = "unit_id";
    public const string Post = "post_id";

    /// <summary>The caller an authenticated principal stands for; null when nobody is signed in.</summary>
    public static Caller? From(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true || principal.FindFirst(Subject)?.Value is not { } subject) return null;
        return new Caller(
            subject,
            principal.FindFirst(Name)?.Value ?? subject,
            RolesOf(principal),
            Id<SectionId>(principal, Section),
            Id<EnterpriseId>(principal, Enterprise),
            Id<UnitId>(principal, Unit),
            Id<PostId>(principal, Post));
    }

    /// <summary>All roles of a principal together.</summary>
    public static Role RolesOf(ClaimsPrincipal principal) =>
        principal.FindAll(Role).Aggregate(SharedKernel.Security.Role.None, (all, claim) => Enum.TryParse<Role>(claim.Value, true, out var role) ? all | role : all);

    private static TId? Id<TId>(ClaimsPrincipal principal, string claim) where TId : struct, IId<TId> =>
        TId.TryParse(principal.FindFirst(claim)?.Value, out var id) ? id : null;
}
