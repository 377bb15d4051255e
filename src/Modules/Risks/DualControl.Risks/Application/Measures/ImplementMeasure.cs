using DualControl.Attachments.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Measures;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Risks.Application.Measures;

/// <summary>落实措施 The frontline put a measure of the version in force into practice (plan 二（一）3).</summary>
/// <param name="Number">措施序号 Place of the measure in the factor.</param>
/// <param name="Evidence">证据 What was done, and what shows it, 1–1000 characters.</param>
/// <param name="AttachmentIds">附件 Photos or papers, at most 10.</param>
[AllowedTo(Roles.Enterprise)]
internal sealed record ImplementMeasure(RiskFactorId Id, int Number, string Evidence, IReadOnlyList<AttachmentId>? AttachmentIds) : ICommand;

internal sealed class ImplementMeasureValidator : AbstractValidator<ImplementMeasure>
{
    public ImplementMeasureValidator()
    {
        RuleFor(c => c.Evidence).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.AttachmentIds).TenAttachmentsAtMost();
    }
}

internal sealed class ImplementMeasureHandler(MeasureRecords records) : ICommandHandler<ImplementMeasure>
{
    public async Task<Result> Handle(ImplementMeasure command, CancellationToken ct)
    {
        var record = await records.AddAsync(command.Id, command.Number, MeasureFinding.Implemented, command.Evidence, command.AttachmentIds, ct);
        return record.IsFailure ? record.Error : Result.Success;
    }
}
