using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.FactorVersions;

/// <summary>改动的内容 A field that reads otherwise.</summary>
/// <param name="Field">字段 Name in the factor's content.</param>
/// <param name="Name">名称 What people call it, in the language asked for.</param>
/// <param name="Before">改前 How it read.</param>
/// <param name="After">改后 How it reads.</param>
internal sealed record FieldChangeView(string Field, string Name, string Before, string After);

/// <summary>增删的措施 A measure that stands in one version only.</summary>
/// <param name="Number">序号 Its number in that version.</param>
/// <param name="Level">管控层级 Control level.</param>
/// <param name="Description">内容 What is done.</param>
internal sealed record MeasureChangeView(int Number, ControlLevel Level, string Description);

/// <summary>版本差异 What a later version says otherwise.</summary>
/// <param name="From">旧版 Number of the earlier version.</param>
/// <param name="To">新版 Number of the later version; null for the working version.</param>
/// <param name="Fields">改动的内容 Fields that read otherwise.</param>
/// <param name="AddedMeasures">新增措施 Measures of the later version alone.</param>
/// <param name="RemovedMeasures">删去措施 Measures of the earlier version alone.</param>
/// <param name="UnchangedMeasures">未变措施数 Measures both have.</param>
internal sealed record FactorDiffView(
    int From, int? To, IReadOnlyList<FieldChangeView> Fields, IReadOnlyList<MeasureChangeView> AddedMeasures, IReadOnlyList<MeasureChangeView> RemovedMeasures, int UnchangedMeasures);

/// <summary>版本对比 What one version of a factor says otherwise than another; a reviewer compares the working version with the one in force.</summary>
/// <param name="From">旧版 Number of the earlier version; the one in force when absent.</param>
/// <param name="To">新版 Number of the later version; the working version when absent.</param>
[AllowedTo(Roles.Readers)]
internal sealed record CompareFactorVersions(RiskFactorId Id, int? From, int? To) : IQuery<FactorDiffView>;

internal sealed class CompareFactorVersionsValidator : AbstractValidator<CompareFactorVersions>
{
    public CompareFactorVersionsValidator()
    {
        RuleFor(q => q.From).GreaterThan(0);
        RuleFor(q => q.To).GreaterThan(0);
    }
}

internal sealed class CompareFactorVersionsHandler(IReadRepository<RiskFactor> factors) : IQueryHandler<CompareFactorVersions, FactorDiffView>
{
    public async Task<Result<FactorDiffView>> Handle(CompareFactorVersions query, CancellationToken ct)
    {
        if (await factors.FirstOrDefaultAsync(new VersionsOf(query.Id), ct) is not { } factor) return CommonErrors.NotFound;
        var from = query.From ?? factor.InForce;
        if (VersionOf(from) is not { } before) return RiskErrors.VersionNotFound.With(from).At("from");
        var after = query.To is { } to ? VersionOf(to) : factor.Working;
        if (after is null) return RiskErrors.VersionNotFound.With(query.To!).At("to");
        var diff = FactorDiff.Between(before, after);
        return new FactorDiffView(
            from, query.To, [.. diff.Fields.Select(f => new FieldChangeView(f.Field, f.Name.Current, f.Before, f.After))], Shown(diff.Added), Shown(diff.Removed), diff.UnchangedMeasures);

        FactorContent? VersionOf(int number) => factor.History.SingleOrDefault(v => v.Number == number)?.Content;
    }

    private static IReadOnlyList<MeasureChangeView> Shown(IReadOnlyList<ChangedMeasure> measures) => [.. measures.Select(m => new MeasureChangeView(m.Number, m.Level, m.Description))];
}
