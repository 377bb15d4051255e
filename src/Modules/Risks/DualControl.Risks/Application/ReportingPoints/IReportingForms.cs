using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>What somebody without a token reaches by a secret they hold: one point by its token, one report by its lookup code. It looks past the caller's scope, which is nothing.</summary>
internal interface IReportingForms
{
    /// <summary>The point of this token while it takes reports; null otherwise.</summary>
    Task<ReportingPoint?> FindAsync(string token, CancellationToken ct);

    /// <summary>A report made at the point of this token, by the code its reporter was given; null for none.</summary>
    Task<HazardReport?> FindReportAsync(string token, string lookupCode, CancellationToken ct);

    /// <summary>The report a form has made already; null before it was sent.</summary>
    Task<HazardReport?> FindSentAsync(ReportingPointId point, string formKey, CancellationToken ct);

    /// <summary>Reports since an instant at the point, and of its enterprise.</summary>
    Task<(int OfPoint, int OfEnterprise)> CountAsync(ReportingPointId point, EnterpriseId enterprise, DateTimeOffset pointSince, DateTimeOffset enterpriseSince, CancellationToken ct);
}
