using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Grading;

/// <summary>发布方法版本 Publish a draft: assessments made from now on use it, those made before keep theirs until they are made anew.</summary>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record PublishGradingMethodVersion(GradingMethodVersionId Id, long? ExpectedVersion) : ICommand;

internal sealed class PublishGradingMethodVersionHandler(IRepository<GradingMethodVersion> versions, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<PublishGradingMethodVersion>
{
    public async Task<Result> Handle(PublishGradingMethodVersion command, CancellationToken ct)
    {
        var found = await versions.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var before = await versions.FirstOrDefaultAsync(new CurrentOf(found.Value.Method), ct);
        return found.Value.Publish(before, user.Caller.ToActor(), calendar.Now);
    }

    private sealed class CurrentOf : Specification<GradingMethodVersion>
    {
        public CurrentOf(GradingMethodKind method) => Query.Where(v => v.Method == method && v.IsCurrent);
    }
}
