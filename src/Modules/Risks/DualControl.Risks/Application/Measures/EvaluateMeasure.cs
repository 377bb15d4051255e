using DualControl.Attachments.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Measures;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Risks.Application.Measures;

/// <summary>评估结论 How effective a measure is.</summary>
internal enum MeasureEvaluation
{
    /// <summary>有效 Effective.</summary>
    Effective,
    /// <summary>减弱 Weakened.</summary>
    Weakened,
    /// <summary>失效 Failed.</summary>
    Failed,
}

/// <summary>
/// 评估措施 The frontline evaluates a measure that was put into practice. One that is weakened or failed becomes a proposal to improve; a failed one makes the factor due to be
/// assessed again within Risks:ReassessmentDaysAfterTrigger (7) days (plan 二（一）3, 二（三）4).
/// </summary>
/// <param name="Number">措施序号 Place of the measure in the factor.</param>
/// <param name="Result">结论 effective, weakened or failed.</param>
/// <param name="Evidence">证据 What was seen, 1–1000 characters.</param>
/// <param name="AttachmentIds">附件 Photos or papers, at most 10.</param>
[AllowedTo(Roles.Enterprise)]
internal sealed record EvaluateMeasure(RiskFactorId Id, int Number, MeasureEvaluation Result, string Evidence, IReadOnlyList<AttachmentId>? AttachmentIds) : ICommand;

internal sealed class EvaluateMeasureValidator : AbstractValidator<EvaluateMeasure>
{
    public EvaluateMeasureValidator()
    {
        RuleFor(c => c.Result).IsInEnum();
        RuleFor(c => c.Evidence).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.AttachmentIds).TenAttachmentsAtMost();
    }
}

internal sealed class EvaluateMeasureHandler(MeasureRecords records, RiskRules rules) : ICommandHandler<EvaluateMeasure>
{
    public async Task<Result> Handle(EvaluateMeasure command, CancellationToken ct)
    {
        var finding = command.Result switch
        {
            MeasureEvaluation.Effective => MeasureFinding.Effective,
            MeasureEvaluation.Weakened => MeasureFinding.Weakened,
            _ => MeasureFinding.Failed,
        };
        var record = await records.AddAsync(command.Id, command.Number, finding, command.Evidence, command.AttachmentIds, ct);
        if (record.IsFailure) return record.Error;
        var (factor, by, at) = (record.Value.Factor, record.Value.Record.By, record.Value.Record.At);
        if (finding != MeasureFinding.Effective) factor.Propose(command.Number, command.Evidence, by, at);
        if (finding == MeasureFinding.Failed) factor.Trigger(ReassessmentTrigger.MeasureFailed, command.Evidence, null, rules, by.Name, at);
        return SharedKernel.Results.Result.Success;
    }
}
