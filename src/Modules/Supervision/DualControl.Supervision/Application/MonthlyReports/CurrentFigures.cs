using DualControl.Archives.Contracts;
using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;

namespace DualControl.Supervision.Application.MonthlyReports;

/// <summary>Takes the figures of 附件2 from the records of the other four modules, as they are now.</summary>
internal static class CurrentFigures
{
    public static async Task<Result<MonthlyFigures>> OfAsync(
        IRequestSender sender, EnterpriseId id, Month month, DateOnly today, CancellationToken ct)
    {
        // Scoped: an enterprise outside the caller's scope ends here.
        var enterprise = await sender.SendAsync(new FindEnterprise(id), ct);
        if (enterprise.IsFailure) return enterprise.Error;

        var organization = await sender.SendAsync(new GetOrganizationFigures(id, today < month.LastDay ? today : month.LastDay), ct);
        if (organization.IsFailure) return organization.Error;

        var risks = await sender.SendAsync(new GetRiskFigures(id), ct);
        if (risks.IsFailure) return risks.Error;

        var dangers = await sender.SendAsync(new GetDangerFigures(id, month), ct);
        if (dangers.IsFailure) return dangers.Error;

        var filed = await sender.SendAsync(new CountFiledRecords(id, month), ct);
        if (filed.IsFailure) return filed.Error;

        return MonthlyFigures.From(enterprise.Value, organization.Value, risks.Value, dangers.Value, filed.Value);
    }
}
