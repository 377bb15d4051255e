using DualControl.Organization.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Application;

/// <summary>Asks Organization who a named unit and post are; the unit must lie in a department, which approves.</summary>
internal static class ResponsibleLookup
{
    public static async Task<Result<Responsible>> FindAsync(this IRequestSender sender, EnterpriseId enterprise, UnitId unitId, PostId postId, CancellationToken ct)
    {
        var found = await sender.SendAsync(new FindResponsible(enterprise, unitId, postId), ct);
        if (found.IsFailure) return found.Error;
        var r = found.Value;
        if (r.DepartmentId is not { } department) return RiskErrors.ResponsibleOutsideDepartment.At("responsibleUnitId");
        return new Responsible(unitId, r.UnitName, department, r.DepartmentName!, r.WorkshopId, r.WorkshopName, postId, r.PostTitle, r.Rank);
    }
}
