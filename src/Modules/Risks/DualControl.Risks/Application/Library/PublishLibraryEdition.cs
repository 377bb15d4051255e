using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Library;

/// <summary>发布风险库新版 Publish a draft: from now on it is the library; factors taken from earlier editions stay as they are.</summary>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record PublishLibraryEdition(LibraryEditionId Id, long? ExpectedVersion) : ICommand;

internal sealed class PublishLibraryEditionHandler(IRepository<LibraryEdition> editions, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<PublishLibraryEdition>
{
    public async Task<Result> Handle(PublishLibraryEdition command, CancellationToken ct)
    {
        var found = await editions.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.Publish(await editions.FirstOrDefaultAsync(new Current(), ct), user.Caller.ToActor(), calendar.Now);
    }

    private sealed class Current : Specification<LibraryEdition>
    {
        public Current() => Query.Where(e => e.IsCurrent);
    }
}
