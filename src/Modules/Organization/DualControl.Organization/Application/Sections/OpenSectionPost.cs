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

/// <summary>设股室职务 A post of a section, from a day on; a title is held once at a time.</summary>
/// <param name="Title">职务 Post title, 1–100 characters; never a name.</param>
/// <param name="IsHead">是否负责人 One of the section's heads.</param>
/// <param name="From">起 First day; may lie in the past, at most 366 days ahead.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record OpenSectionPost(SectionId SectionId, string Title, bool IsHead, DateOnly From, long? ExpectedVersion) : ICommand<SectionPostId>;

internal sealed class OpenSectionPostValidator : AbstractValidator<OpenSectionPost>
{
    public OpenSectionPostValidator() => RuleFor(c => c.Title).NotEmpty().MaximumLength(100);
}

internal sealed class OpenSectionPostHandler(IRepository<Section> sections, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<OpenSectionPost, SectionPostId>
{
    public async Task<Result<SectionPostId>> Handle(OpenSectionPost command, CancellationToken ct)
    {
        var found = await sections.GetAsync(command.SectionId, command.ExpectedVersion, ct);
        return found.IsFailure
            ? found.Error
            : found.Value.OpenPost(command.Title, command.IsHead, command.From, calendar.Today, user.Caller.ToActor(), calendar.Now);
    }
}
