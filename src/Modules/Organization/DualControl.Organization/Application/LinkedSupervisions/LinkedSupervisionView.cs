using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.LinkedSupervisions;

/// <summary>包联 A section answers for an enterprise.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="SectionId">股室 Section.</param>
/// <param name="EnterpriseId">被包联单位 Enterprise.</param>
/// <param name="From">起 First day.</param>
/// <param name="To">止 Last day; null while it lasts.</param>
/// <param name="Duties">职责 Duties.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record LinkedSupervisionView(
    LinkedSupervisionId Id, SectionId SectionId, EnterpriseId EnterpriseId, DateOnly From, DateOnly? To, string Duties, long Version) : IVersioned
{
    public static readonly Expression<Func<LinkedSupervision, LinkedSupervisionView>> Of = l =>
        new LinkedSupervisionView(l.Id, l.SectionId, l.EnterpriseId, l.From, l.To, l.Duties, l.Version);
}
