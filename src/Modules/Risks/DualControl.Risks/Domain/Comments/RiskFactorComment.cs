using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Comments;

/// <summary>意见 Comment.</summary>
internal readonly record struct RiskFactorCommentId(Guid Value) : IId<RiskFactorCommentId>
{
    public static RiskFactorCommentId From(Guid value) => new(value);
    public static RiskFactorCommentId New() => new(Ids.New());
    public static bool TryParse(string? text, out RiskFactorCommentId id) => Ids.TryParse(text, out id);
}

/// <summary>意见 What somebody of the enterprise or the bureau has to say of a factor's working version; it decides nothing, and is never changed.</summary>
internal sealed class RiskFactorComment : AggregateRoot<RiskFactorCommentId>, IBelongsToEnterprise
{
    private RiskFactorComment() { }

    public RiskFactorComment(RiskFactor factor, string text, Actor by, DateTimeOffset at)
    {
        Id = RiskFactorCommentId.New();
        (EnterpriseId, RiskFactorId, FactorVersion, State) = (factor.EnterpriseId, factor.Id, factor.WorkingVersion, factor.State);
        (Text, By, At) = (text, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public RiskFactorId RiskFactorId { get; private set; }

    /// <summary>Number the working version has, or will have once it is in force.</summary>
    public int FactorVersion { get; private set; }
    public RiskFactorState State { get; private set; }
    public string Text { get; private set; } = null!;
    public Actor By { get; private set; } = null!;
    public DateTimeOffset At { get; private set; }
}
