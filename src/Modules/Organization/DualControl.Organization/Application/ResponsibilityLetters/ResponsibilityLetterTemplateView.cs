using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书模板 One version of the text for the posts of a rank.</summary>
/// <param name="Id">模板标识 Id; null for the default text.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Rank">管理层级 Rank of the posts.</param>
/// <param name="VersionNumber">第几版 1, 2, 3 … of this rank; 0 for the default text.</param>
/// <param name="Title">名称 Title with placeholders.</param>
/// <param name="Clauses">条款 Clauses with placeholders, in order.</param>
/// <param name="Version">版本 Version, the ETag; 0 for the default text.</param>
internal sealed record ResponsibilityLetterTemplateView(
    ResponsibilityLetterTemplateId? Id, EnterpriseId EnterpriseId, ManagementRank Rank, int VersionNumber, string Title, IReadOnlyList<string> Clauses, long Version) : IVersioned
{
    public static readonly Expression<Func<ResponsibilityLetterTemplate, ResponsibilityLetterTemplateView>> Of = t =>
        new ResponsibilityLetterTemplateView(t.Id, t.EnterpriseId, t.Rank, t.VersionNumber, t.Title, t.Clauses, t.Version);

    public static ResponsibilityLetterTemplateView Default(EnterpriseId enterprise, ManagementRank rank)
    {
        var text = DefaultTemplates.Of(rank);
        return new ResponsibilityLetterTemplateView(null, enterprise, rank, 0, text.Title, text.Clauses, 0);
    }
}
