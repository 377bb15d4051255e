using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Domain.SectionReports;

namespace DualControl.Supervision.Application.SectionReports;

/// <summary>归档 What the archive receives when a section's report is submitted and again when it is reviewed: the bureau's own record.</summary>
internal static class SectionReportFiling
{
    public static FilingRequested Of(SectionReport report, Actor by, DateTimeOffset now) => new(
        ArchiveClass.MonthlyReport,
        $"{report.Figures.SectionName} {report.Month} 双控机制建设推进情况月报表（第{report.Number}次报送）",
        null,
        nameof(SectionReport),
        report.Id.Value.ToString(),
        report.MonthVersion,
        JsonSerializer.Serialize(SectionReportView.Of(report), Stored.Json),
        by,
        now);
}
