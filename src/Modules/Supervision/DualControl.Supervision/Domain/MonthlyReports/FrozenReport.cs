using DualControl.SharedKernel.Domain;

namespace DualControl.Supervision.Domain.MonthlyReports;

/// <summary>What a section's report takes from an enterprise's: the frozen figures and where they come from.</summary>
internal sealed record FrozenReport(MonthlyReportId Id, EnterpriseId EnterpriseId, int Number, MonthlyFigures Figures);
