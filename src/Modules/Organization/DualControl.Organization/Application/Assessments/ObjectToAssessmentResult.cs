using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>提出异议 Object to a frozen result: the person's own, a reviewer for the own unit, or the management for somebody without an account. Once, within the time for objections.</summary>
/// <param name="Reason">异议理由 Reason, 1–1000 characters.</param>
[AllowedTo(Roles.Enterprise)]
internal sealed record ObjectToAssessmentResult(EnterpriseId EnterpriseId, AssessmentResultId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class ObjectToAssessmentResultValidator : AbstractValidator<ObjectToAssessmentResult>
{
    public ObjectToAssessmentResultValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
}

internal sealed class ObjectToAssessmentResultHandler(
    IRepository<AssessmentResult> results, IReadRepository<AssessmentPeriod> periods, OwnSubjects own, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ObjectToAssessmentResult>
{
    public async Task<Result> Handle(ObjectToAssessmentResult command, CancellationToken ct)
    {
        if (await results.FirstOrDefaultAsync(new ResultOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } result) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != result.Version) return CommonErrors.Stale;
        var period = await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(command.EnterpriseId, result.PeriodId), ct);
        var isOwn = user.Caller.Is(Roles.EnterpriseManagement) || (await own.OfCallerAsync(command.EnterpriseId, ct)).Contains(result.SubjectId);
        return result.Object(period!, command.Reason, isOwn, user.Caller.ToActor(), calendar.Now);
    }
}
