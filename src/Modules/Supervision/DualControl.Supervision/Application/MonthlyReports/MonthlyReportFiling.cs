using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Domain.MonthlyReports;

namespace DualControl.Supervision.Application.MonthlyReports;

/// <summary>归档 What the archive receives when a report is submitted and again when it is reviewed.</summary>
internal static class MonthlyReportFiling
{
    public static FilingRequested Of(MonthlyReport report, Actor by, DateTimeOffset now) => new(
        ArchiveClass.MonthlyReport,
        $"{report.Figures.EnterpriseName} {report.Month} 双控机制建设进展情况月报表（第{report.Number}次报送）",
        report.EnterpriseId,
        nameof(MonthlyReport),
        report.Id.Value.ToString(),
        report.MonthVersion,
        JsonSerializer.Serialize(MonthlyReportView.Of(report), Stored.Json),
        by,
        now);
}
