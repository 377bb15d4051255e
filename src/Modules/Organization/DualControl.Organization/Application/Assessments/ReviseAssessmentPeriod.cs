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

/// <summary>更正考核结果 Work a published period out anew under the next number; what was published stays on record.</summary>
/// <param name="Reason">更正原因 Reason, 1–500 characters.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record ReviseAssessmentPeriod(EnterpriseId EnterpriseId, AssessmentPeriodId Id, string Reason, long? ExpectedVersion) : ICommand<AssessmentPeriodId>;

internal sealed class ReviseAssessmentPeriodValidator : AbstractValidator<ReviseAssessmentPeriod>
{
    public ReviseAssessmentPeriodValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class ReviseAssessmentPeriodHandler(IRepository<AssessmentPeriod> periods, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ReviseAssessmentPeriod, AssessmentPeriodId>
{
    public async Task<Result<AssessmentPeriodId>> Handle(ReviseAssessmentPeriod command, CancellationToken ct)
    {
        if (await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } period) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != period.Version) return CommonErrors.Stale;
        var revised = period.Revise(command.Reason, user.Caller.ToActor(), calendar.Now);
        if (revised.IsFailure) return revised.Error;
        periods.Add(revised.Value);
        return revised.Value.Id;
    }
}
