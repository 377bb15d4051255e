using DualControl.HiddenDangers.Domain;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Application;

/// <summary>Asks Organization who a named unit and post are, and whose department answers for a danger.</summary>
internal static class ResponsibleLookup
{
    public static async Task<Result<ResponsibleParty>> FindPartyAsync(this IRequestSender sender, EnterpriseId enterprise, UnitId unitId, PostId postId, CancellationToken ct)
    {
        var found = await sender.SendAsync(new FindResponsible(enterprise, unitId, postId), ct);
        return found.IsFailure ? found.Error : new ResponsibleParty(unitId, found.Value.UnitName, postId, found.Value.PostTitle);
    }

    public static async Task<Result<string>> FindPostTitleAsync(this IRequestSender sender, EnterpriseId enterprise, PostId postId, CancellationToken ct)
    {
        var post = await sender.SendAsync(new FindPost(enterprise, postId), ct);
        return post.IsFailure ? post.Error.At("responsiblePostId") : post.Value.Title;
    }

    /// <summary>The management acts for every danger, a department reviewer for those of the own department. Null when the caller may; undecided before the registration.</summary>
    public static async Task<Error?> RefuseOtherDepartmentAsync(this IRequestSender sender, Caller caller, HiddenDanger danger, CancellationToken ct)
    {
        if (caller.Is(Roles.EnterpriseManagement) || danger.Responsible is null) return null;
        var unit = await sender.SendAsync(new FindUnit(danger.Responsible.UnitId), ct);
        return unit.IsFailure || unit.Value.DepartmentId != caller.UnitId ? DangerErrors.OtherDepartment : null;
    }
}
