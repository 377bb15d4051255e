using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>裁定异议 Uphold an objection with a correction, or reject it; neither by who closed the period nor by who objected.</summary>
/// <param name="Correction">更正分值 Points to give back (positive) or take, at most 100, one decimal place, not 0; null rejects the objection.</param>
/// <param name="Opinion">裁定意见 Opinion, 1–500 characters.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record DecideAssessmentObjection(EnterpriseId EnterpriseId, AssessmentResultId Id, decimal? Correction, string Opinion, long? ExpectedVersion) : ICommand;

internal sealed class DecideAssessmentObjectionValidator : AbstractValidator<DecideAssessmentObjection>
{
    public DecideAssessmentObjectionValidator()
    {
        RuleFor(c => c.Correction).NotEqual(0).WithMessage(_ => Messages.Render("assessment_result.correction_zero"));
        RuleFor(c => c.Correction).Must(c => c is null || Points.IsValid(c.Value, Points.Most)).WithMessage(_ => Messages.Render("assessment_rules.one_decimal", [Points.Most]));
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(500);
    }
}

internal sealed class DecideAssessmentObjectionHandler(
    IRepository<AssessmentResult> results, IReadRepository<AssessmentPeriod> periods, IRepository<ScoringEvent> events, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<DecideAssessmentObjection>
{
    public async Task<Result> Handle(DecideAssessmentObjection command, CancellationToken ct)
    {
        if (await results.FirstOrDefaultAsync(new ResultOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } result) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != result.Version) return CommonErrors.Stale;
        var period = await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(command.EnterpriseId, result.PeriodId), ct);
        var decided = result.Decide(period!, command.Correction, command.Opinion, user.Caller.ToActor(), calendar.Now);
        if (decided.IsFailure) return decided.Error;
        if (decided.Value is { } correction) events.Add(correction);
        return Result.Success;
    }
}
