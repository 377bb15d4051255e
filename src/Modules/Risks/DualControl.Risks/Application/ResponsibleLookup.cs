using DualControl.Organization.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Application;

/// <summary>Asks Organization who a named unit and post are; both must belong to the enterprise, the unit to a department.</summary>
internal static class ResponsibleLookup
{
    public static async Task<Result<Responsible>> FindAsync(this IRequestSender sender, EnterpriseId enterprise, UnitId unitId, PostId postId, CancellationToken ct)
    {
        var unit = await sender.SendAsync(new FindUnit(unitId), ct);
        var post = await sender.SendAsync(new FindPost(postId), ct);
        if (unit.IsFailure || unit.Value.EnterpriseId != enterprise || unit.Value.DepartmentId is null)
            return RiskErrors.ResponsibleNotOfEnterprise.At("responsibleUnitId");
        if (post.IsFailure || post.Value.EnterpriseId != enterprise)
            return RiskErrors.ResponsibleNotOfEnterprise.At("responsiblePostId");
        var u = unit.Value;
        return new Responsible(u.Id, u.Name, u.DepartmentId.Value, u.DepartmentName!, u.WorkshopId, u.WorkshopName, post.Value.Id, post.Value.Title, post.Value.Rank);
    }
}
