using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Sections;

/// <summary>股室 A section of the bureau on one day.</summary>
/// <param name="Id">股室标识 Id.</param>
/// <param name="Name">名称 Name.</param>
/// <param name="Industries">所管行业 Industry codes it supervises on the day; empty when it supervises by 包联 only.</param>
/// <param name="Posts">职务 Posts held on the day, the heads first.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record SectionView(SectionId Id, string Name, IReadOnlyList<string> Industries, IReadOnlyList<SectionPost> Posts, long Version) : IVersioned
{
    public static Expression<Func<Section, SectionView>> On(DateOnly day) => s => new SectionView(s.Id, s.Name, s.Industries.CodesOn(day), HeldOn(s.Posts, day), s.Version);

    private static List<SectionPost> HeldOn(IReadOnlyList<SectionPost> posts, DateOnly day) => [.. posts.On(day).OrderByDescending(p => p.IsHead)];
}
