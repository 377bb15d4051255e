using DualControl.Attachments.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Measures;

/// <summary>措施记录 Measure record.</summary>
internal readonly record struct MeasureRecordId(Guid Value) : IId<MeasureRecordId>
{
    public static MeasureRecordId From(Guid value) => new(value);
    public static MeasureRecordId New() => new(Ids.New());
    public static bool TryParse(string? text, out MeasureRecordId id) => Ids.TryParse(text, out id);
}

/// <summary>措施情况 How it stands with a measure.</summary>
internal enum MeasureFinding
{
    /// <summary>已落实 Put into practice.</summary>
    Implemented,
    /// <summary>有效 Evaluated: effective.</summary>
    Effective,
    /// <summary>减弱 Evaluated: weakened.</summary>
    Weakened,
    /// <summary>失效 Evaluated: failed.</summary>
    Failed,
}

/// <summary>
/// 措施记录 The frontline put a measure of the version in force into practice, or evaluated it, with evidence (plan 二（一）3: 实施、评估、完善的往复工作流程). Written once.
/// </summary>
internal sealed class MeasureRecord : AggregateRoot<MeasureRecordId>, IBelongsToEnterprise
{
    private MeasureRecord() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public RiskFactorId RiskFactorId { get; private set; }
    public int FactorVersion { get; private set; }
    public int MeasureNumber { get; private set; }

    /// <summary>What the measure said then.</summary>
    public string Measure { get; private set; } = null!;
    public MeasureFinding Finding { get; private set; }
    public string Evidence { get; private set; } = null!;
    public IReadOnlyList<AttachedFile> Files { get; private set; } = [];
    public Actor By { get; private set; } = null!;
    public DateTimeOffset At { get; private set; }

    /// <param name="isImplemented">The measure of this version was put into practice before.</param>
    public static Result<MeasureRecord> Of(
        RiskFactor factor, int number, MeasureFinding finding, bool isImplemented, string evidence, IReadOnlyList<AttachedFile> files, Actor by, DateTimeOffset at)
    {
        if (factor.State == RiskFactorState.Voided) return RiskErrors.Voided;
        if (factor.InForce is null) return RiskErrors.NotInForce;
        if (factor.MeasureInForce(number) is not { } measure) return RiskErrors.MeasureNotFound;
        if (finding != MeasureFinding.Implemented && !isImplemented) return RiskErrors.MeasureNotImplemented;
        return new MeasureRecord
        {
            Id = MeasureRecordId.New(),
            EnterpriseId = factor.EnterpriseId,
            RiskFactorId = factor.Id,
            FactorVersion = factor.VersionInForce,
            MeasureNumber = number,
            Measure = measure.Description,
            Finding = finding,
            Evidence = evidence,
            Files = files,
            By = by,
            At = at,
        };
    }
}
