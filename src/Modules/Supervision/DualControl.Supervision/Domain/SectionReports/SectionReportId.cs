using DualControl.SharedKernel.Domain;

namespace DualControl.Supervision.Domain.SectionReports;

/// <summary>推进情况月报 One submission of a section's monthly report.</summary>
internal readonly record struct SectionReportId(Guid Value) : IId<SectionReportId>
{
    public static SectionReportId From(Guid value) => new(value);
    public static SectionReportId New() => new(Ids.New());
    public static bool TryParse(string? text, out SectionReportId id) => Ids.TryParse(text, out id);
}
