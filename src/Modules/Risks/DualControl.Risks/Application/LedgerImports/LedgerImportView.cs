using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>台账导入 An uploaded ledger and what was found in it.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="FileName">文件名 File name.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="State">状态 refused, checked, applied or cancelled.</param>
/// <param name="Rows">行数 Rows of the file.</param>
/// <param name="Findings">错误 What is wrong, at most 1 000; empty when the file is good.</param>
/// <param name="UploadedBy">上传人 Who uploaded it, a post.</param>
/// <param name="ConfirmedBy">确认人 Who put it in force; null before.</param>
/// <param name="CreatedAt">上传时间 When it was uploaded, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record LedgerImportView(
    LedgerImportId Id, EnterpriseId EnterpriseId, string FileName, string Sha256, LedgerImportState State, int Rows, IReadOnlyList<LedgerImportFinding> Findings, string UploadedBy,
    string? ConfirmedBy, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<LedgerImport, LedgerImportView>> Projection = i => new LedgerImportView(
        i.Id, i.EnterpriseId, i.FileName, i.Sha256, i.State, i.RowCount, i.Findings, i.UploadedBy.Name, i.ConfirmedBy == null ? null : i.ConfirmedBy.Name, i.CreatedAt, i.Version);
}
