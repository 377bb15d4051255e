using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Assessments;

/// <summary>关账 Close a period that is over: its results are frozen, and may be objected to for Organization:AssessmentObjectionDays (7) days.</summary>
[AllowedTo(Role.SafetyManager)]
internal sealed record CloseAssessmentPeriod(EnterpriseId EnterpriseId, AssessmentPeriodId Id, long? ExpectedVersion) : ICommand;

internal sealed class CloseAssessmentPeriodHandler(
    IRepository<AssessmentPeriod> periods, IRepository<AssessmentResult> results, LiveResults live, OrganizationSettings settings, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CloseAssessmentPeriod>
{
    private const int Chunk = 200;

    public async Task<Result> Handle(CloseAssessmentPeriod command, CancellationToken ct)
    {
        if (await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } period) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != period.Version) return CommonErrors.Stale;
        var closed = period.Close(settings.AssessmentObjectionDays, user.Caller.ToActor(), calendar.Now);
        if (closed.IsFailure) return closed;
        var filter = new TotalsFilter(period.EnterpriseId, period.From, period.To);
        for (Guid? after = null; ;)
        {
            var page = await live.OfAsync(period, filter, after, Chunk, ct);
            foreach (var (subject, score) in page) results.Add(AssessmentResult.Freeze(period, subject.Kind, subject.Id, subject.Name, score, calendar.Now));
            if (page.Count < Chunk) return Result.Success;
            after = page[^1].Subject.Id;
        }
    }
}
