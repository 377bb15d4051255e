using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书签发批次 What one issue of letters did.</summary>
/// <param name="Id">批次标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Year">年度 Year of the letters.</param>
/// <param name="Rank">管理层级 Only posts of this rank; null for all.</param>
/// <param name="Issued">签发份数 Letters issued.</param>
/// <param name="Skipped">跳过人数 Holders of a post who had a letter already.</param>
/// <param name="Remaining">剩余人数 Holders left for the next batch.</param>
/// <param name="CreatedBy">签发人 Who issued them.</param>
/// <param name="CreatedAt">签发时间 When, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record ResponsibilityLetterBatchView(
    ResponsibilityLetterBatchId Id, EnterpriseId EnterpriseId, int Year, ManagementRank? Rank, int Issued, int Skipped, int Remaining, Actor CreatedBy, DateTimeOffset CreatedAt,
    long Version) : IVersioned
{
    public static readonly Expression<Func<ResponsibilityLetterBatch, ResponsibilityLetterBatchView>> Of = b =>
        new ResponsibilityLetterBatchView(b.Id, b.EnterpriseId, b.Year, b.Rank, b.Issued, b.Skipped, b.Remaining, b.CreatedBy, b.CreatedAt, b.Version);
}
