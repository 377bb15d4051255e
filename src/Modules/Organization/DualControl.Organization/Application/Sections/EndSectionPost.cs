using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Sections;

/// <summary>结束股室职务 End the term of a section's post; ending never prolongs it.</summary>
/// <param name="LastDay">最后一天 Last day, at most 366 days ahead.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record EndSectionPost(SectionId SectionId, SectionPostId PostId, DateOnly LastDay, long? ExpectedVersion) : ICommand;

internal sealed class EndSectionPostValidator : AbstractValidator<EndSectionPost>
{
    public EndSectionPostValidator() => RuleFor(c => c.LastDay).NotEmpty();
}

internal sealed class EndSectionPostHandler(IRepository<Section> sections, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<EndSectionPost>
{
    public async Task<Result> Handle(EndSectionPost command, CancellationToken ct)
    {
        var found = await sections.GetAsync(command.SectionId, command.ExpectedVersion, ct);
        return found.IsFailure
            ? found.Error
            : found.Value.EndPost(command.PostId, command.LastDay, calendar.Today, user.Caller.ToActor(), calendar.Now);
    }
}
