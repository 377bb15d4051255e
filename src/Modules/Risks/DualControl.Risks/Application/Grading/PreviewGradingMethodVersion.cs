using DualControl.Risks.Application.Summary;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Grading;

/// <summary>试算 What would change if this version applied to the factors in force that were graded by its method: counts by level, and the first 1 000 that change.</summary>
[AllowedTo(Roles.BureauWide)]
internal sealed record PreviewGradingMethodVersion(GradingMethodVersionId Id) : IQuery<GradingPreviewView>;

/// <summary>变化的因素 A factor whose level would change.</summary>
/// <param name="RiskFactorId">风险因素 Factor.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Point">辨识部位 Where.</param>
/// <param name="Description">存在风险 What may happen.</param>
/// <param name="Now">现等级 Level in force.</param>
/// <param name="Then">试算等级 Level by this version; null where it lists a value of the factor no more: it would have to be assessed anew.</param>
internal sealed record RegradedFactor(RiskFactorId RiskFactorId, EnterpriseId EnterpriseId, string Point, string Description, RiskLevel Now, RiskLevel? Then);

/// <summary>试算结果 What would change.</summary>
/// <param name="Factors">因素数 Factors in force that were graded by the method.</param>
/// <param name="Now">现等级分布 By the levels in force.</param>
/// <param name="Then">试算等级分布 By this version.</param>
/// <param name="Unlisted">需重新取值 Factors with a value that this version lists no more.</param>
/// <param name="Changed">变化数 Factors whose level would change, and those to be assessed anew.</param>
/// <param name="Changes">变化清单 The first 1 000 of them.</param>
internal sealed record GradingPreviewView(int Factors, LevelCounts Now, LevelCounts Then, int Unlisted, int Changed, IReadOnlyList<RegradedFactor> Changes);

internal sealed class PreviewGradingMethodVersionHandler(IReadRepository<GradingMethodVersion> versions, IReadRepository<RiskFactor> factors)
    : IQueryHandler<PreviewGradingMethodVersion, GradingPreviewView>
{
    private const int Shown = 1000;

    public async Task<Result<GradingPreviewView>> Handle(PreviewGradingMethodVersion query, CancellationToken ct)
    {
        if (await versions.FirstOrDefaultAsync(new ById(query.Id), ct) is not { } version) return CommonErrors.NotFound;
        var method = version.ToMethod();
        var (now, then, unlisted, changed, changes) = (new int[4], new int[4], 0, 0, new List<RegradedFactor>());
        await foreach (var factor in factors.StreamAsync(new Graded()).WithCancellation(ct))
        {
            if (!factor.Assessment.IsBy(version.Method)) continue;
            var level = factor.Assessment.LevelBy(method);
            now[(int)factor.Assessment.Level]++;
            if (level is { } known) then[(int)known]++;
            else unlisted++;
            if (level == factor.Assessment.Level) continue;
            if (++changed <= Shown) changes.Add(new RegradedFactor(factor.Id, factor.EnterpriseId, factor.Point, factor.Description, factor.Assessment.Level, level));
        }
        return new GradingPreviewView(now.Sum(), Counts(now), Counts(then), unlisted, changed, changes);
    }

    private static LevelCounts Counts(int[] of) => new(of[(int)RiskLevel.Major], of[(int)RiskLevel.Significant], of[(int)RiskLevel.General], of[(int)RiskLevel.Low]);

    private sealed class ById : Specification<GradingMethodVersion>
    {
        public ById(GradingMethodVersionId id) => Query.Where(v => v.Id == id);
    }

    private sealed record GradedFactor(RiskFactorId Id, EnterpriseId EnterpriseId, string Point, string Description, Assessment Assessment);

    private sealed class Graded : Specification<RiskFactor, GradedFactor>
    {
        public Graded()
        {
            Query.Where(f => f.Level != null).OrderBy(f => f.EnterpriseId).OrderBy(f => f.CreatedAt);
            Query.Select(f => new GradedFactor(f.Id, f.EnterpriseId, f.Point, f.Description, f.InForce!.Current));
        }
    }
}
