using DualControl.SharedKernel.Domain;

namespace DualControl.Supervision.Domain.MonthlyReports;

/// <summary>进展情况月报 One submission of an enterprise's monthly report.</summary>
internal readonly record struct MonthlyReportId(Guid Value) : IId<MonthlyReportId>
{
    public static MonthlyReportId From(Guid value) => new(value);
    public static MonthlyReportId New() => new(Ids.New());
    public static bool TryParse(string? text, out MonthlyReportId id) => Ids.TryParse(text, out id);
}
