using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Sections;

/// <summary>股室 A section of the bureau.</summary>
/// <param name="Id">股室标识 Id.</param>
/// <param name="Name">名称 Name.</param>
/// <param name="Industries">所管行业 Industry codes it supervises; empty when it supervises by 包联 only.</param>
/// <param name="LeadershipPosts">负责人职务 Titles of its leading posts.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record SectionView(SectionId Id, string Name, IReadOnlyList<string> Industries, IReadOnlyList<string> LeadershipPosts, long Version) : IVersioned
{
    public static readonly Expression<Func<Section, SectionView>> Of = s => new SectionView(s.Id, s.Name, s.Industries, s.LeadershipPosts, s.Version);
}
