using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.FactorVersions;

/// <summary>一版 A version that came into force, and who brought it there.</summary>
/// <param name="Number">版本号 1, 2, 3 ….</param>
/// <param name="Content">内容 What it says.</param>
/// <param name="DraftedBy">起草人 Who drafted it.</param>
/// <param name="DraftedAt">起草时间 When, UTC.</param>
/// <param name="ReviewedBy">车间审核人 Who reviewed it; the department where there is no workshop.</param>
/// <param name="ReviewedAt">审核时间 When, UTC.</param>
/// <param name="ApprovedBy">部门审定人 Who approved it.</param>
/// <param name="ApprovedAt">审定时间 When, UTC.</param>
/// <param name="AgreedBy">股室同意人 Who agreed for the section; null where it had not to.</param>
internal sealed record FactorVersionView(
    int Number, FactorContentView Content, string DraftedBy, DateTimeOffset DraftedAt, string ReviewedBy, DateTimeOffset ReviewedAt, string ApprovedBy, DateTimeOffset ApprovedAt, string? AgreedBy)
{
    public static FactorVersionView Of(FactorVersion v) => new(
        v.Number, FactorContentView.Of(v.Content), v.Drafted.By.Name, v.Drafted.At, v.Reviewed.By.Name, v.Reviewed.At, v.Approved.By.Name, v.Approved.At, v.Agreed?.By.Name);
}

/// <summary>历次版本 All versions of a factor that came into force.</summary>
/// <param name="RiskFactorId">风险因素 Risk factor.</param>
/// <param name="VersionInForce">生效版本号 Number of the version in force; 0 for none.</param>
/// <param name="Versions">版本 Versions, oldest first.</param>
internal sealed record FactorVersionsView(RiskFactorId RiskFactorId, int VersionInForce, IReadOnlyList<FactorVersionView> Versions);

/// <summary>历次版本 The versions of a factor; none is ever changed or deleted.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListFactorVersions(RiskFactorId Id) : IQuery<FactorVersionsView>;

internal sealed class ListFactorVersionsHandler(IReadRepository<RiskFactor> factors) : IQueryHandler<ListFactorVersions, FactorVersionsView>
{
    public async Task<Result<FactorVersionsView>> Handle(ListFactorVersions query, CancellationToken ct) =>
        await factors.FirstOrDefaultAsync(new VersionsOf(query.Id), ct) is { } f
            ? new FactorVersionsView(query.Id, f.InForce, [.. f.History.Select(FactorVersionView.Of)])
            : CommonErrors.NotFound;
}

/// <summary>What a factor said and says.</summary>
internal sealed record VersionsOfFactor(FactorContent Working, int InForce, IReadOnlyList<FactorVersion> History);

internal sealed class VersionsOf : Specification<RiskFactor, VersionsOfFactor>
{
    public VersionsOf(RiskFactorId id)
    {
        Query.Where(f => f.Id == id);
        Query.Select(f => new VersionsOfFactor(f.Content, f.VersionInForce, f.History));
    }
}
