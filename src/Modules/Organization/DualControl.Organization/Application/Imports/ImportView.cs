using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Imports;

/// <summary>导入 An uploaded table and how far it has come.</summary>
/// <param name="Id">导入标识 Id.</param>
/// <param name="Table">表 Which table.</param>
/// <param name="EnterpriseId">所属单位 Enterprise of units, posts and persons; null for the base ledger.</param>
/// <param name="FileName">文件名 File name.</param>
/// <param name="Size">字节数 Bytes.</param>
/// <param name="Stage">阶段 Stage.</param>
/// <param name="Done">已处理行数 Rows gone through in this stage.</param>
/// <param name="Total">总行数 Rows without the header; null before they are counted.</param>
/// <param name="Counts">结果 What the rows do, and how many findings there are; once checked.</param>
/// <param name="Failure">失败原因 Why nothing was applied; null unless it failed.</param>
/// <param name="UploadedAt">上传时间 Instant of the upload, UTC.</param>
/// <param name="FinishedAt">结束时间 Instant of its end, UTC; null before.</param>
/// <param name="Version">版本 Version, the ETag; changes with every progress.</param>
internal sealed record ImportView(
    ImportId Id, BaseTable Table, EnterpriseId? EnterpriseId, string FileName, long Size, ImportStage Stage, int Done, int? Total, ImportCounts Counts, ImportFailure? Failure,
    DateTimeOffset UploadedAt, DateTimeOffset? FinishedAt, long Version) : IVersioned, IInProgress
{
    bool IInProgress.InProgress => Stage is ImportStage.Uploaded or ImportStage.Checking or ImportStage.Confirmed or ImportStage.Applying;

    public static readonly Expression<Func<Import, ImportView>> Projection = i =>
        new ImportView(i.Id, i.Table, i.EnterpriseId, i.FileName, i.Size, i.Stage, i.Done, i.Total, i.Counts, i.Failure, i.UploadedAt, i.FinishedAt, i.Version);
}
