using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Persons;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Persons;

/// <summary>人员 A person in a post.</summary>
/// <param name="Id">人员标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Name">称谓 Name or label.</param>
/// <param name="PostId">岗位 Post.</param>
/// <param name="UnitId">所在组织单元 Unit of the post.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record PersonView(PersonId Id, EnterpriseId EnterpriseId, string Name, PostId PostId, UnitId? UnitId, long Version) : IVersioned
{
    public static readonly Expression<Func<Person, PersonView>> Of = p => new PersonView(p.Id, p.EnterpriseId, p.Name, p.PostId, p.UnitId, p.Version);
}
