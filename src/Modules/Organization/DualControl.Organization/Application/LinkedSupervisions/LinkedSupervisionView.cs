using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.LinkedSupervisions;

/// <summary>包联 A section, a cadre's post, or both answer for an enterprise.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="SectionId">股室 Section that holds the link; null where a cadre's post alone holds it.</param>
/// <param name="CadrePostTitle">包联干部职务 Post of the cadre who is personally responsible; null where none is named.</param>
/// <param name="EnterpriseId">被包联单位 Enterprise.</param>
/// <param name="From">起 First day.</param>
/// <param name="To">止 Last day; null while it lasts.</param>
/// <param name="Duties">职责 Duties.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record LinkedSupervisionView(
    LinkedSupervisionId Id, SectionId? SectionId, string? CadrePostTitle, EnterpriseId EnterpriseId, DateOnly From, DateOnly? To, string Duties, long Version) : IVersioned
{
    public static readonly Expression<Func<LinkedSupervision, LinkedSupervisionView>> Of = l =>
        new LinkedSupervisionView(l.Id, l.SectionId, l.CadrePostTitle, l.EnterpriseId, l.From, l.To, l.Duties, l.Version);
}
