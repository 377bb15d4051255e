using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Enterprises.Specifications;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Sections;

/// <summary>行业划转 Move an industry to a section, with every enterprise of the industry that the former section supervises directly. An industry nobody supervises is simply given to the section.</summary>
/// <param name="Industry">行业 Industry code.</param>
/// <param name="From">起 First day, today or later, at most 366 days ahead.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
/// <param name="FormerSectionId">原主管股室 Section the industry leaves; to be named where several supervise it.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record MoveIndustry(SectionId SectionId, string Industry, DateOnly From, string Reason, SectionId? FormerSectionId, long? ExpectedVersion) : ICommand;

internal sealed class MoveIndustryValidator : AbstractValidator<MoveIndustry>
{
    public MoveIndustryValidator()
    {
        RuleFor(c => c.Industry).Must(Industries.IsKnown).WithMessage(_ => Messages.Render("industry.unknown", [string.Join(", ", Industries.All.Keys)]));
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

internal sealed class MoveIndustryHandler(IRepository<Section> sections, IRepository<Enterprise> enterprises, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<MoveIndustry>
{
    public async Task<Result> Handle(MoveIndustry command, CancellationToken ct)
    {
        var (today, now, actor) = (calendar.Today, calendar.Now, user.Caller.ToActor());
        var found = await sections.GetAsync(command.SectionId, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var taken = found.Value.TakeOver(command.Industry, command.From, command.Reason, today, actor, now);
        if (taken.IsFailure) return taken.Error;

        var former = await FormerAsync(command, ct);
        if (former.IsFailure) return former.Error;
        if (former.Value.Section is not { } section) return Result.Success;
        var handed = section.HandOver(command.Industry, command.SectionId, command.From, command.Reason, today, actor, now);
        if (handed.IsFailure) return handed.Error;

        foreach (var enterprise in await enterprises.ListAsync(new EnterprisesOfIndustry(section.Id, command.Industry, command.From), ct))
        {
            var moved = enterprise.MoveTo(command.SectionId, command.From, command.Reason, today, actor, now);
            if (moved.IsFailure) return moved.Error.At("industry");
        }
        return Result.Success;
    }

    /// <summary>The section named, or the only one that supervises the industry; none where nobody does.</summary>
    private async Task<Result<FormerSection>> FormerAsync(MoveIndustry command, CancellationToken ct)
    {
        // A dozen sections: read all of them.
        var others = (await sections.ListAsync(new Others(command.SectionId), ct)).ToList();
        if (command.FormerSectionId is { } named)
            return others.FirstOrDefault(s => s.Id == named) is { } section ? new FormerSection(section) : OrganizationErrors.SectionNotFound.At("formerSectionId");
        var holders = others.Where(s => s.Supervises(command.Industry, command.From)).ToList();
        return holders.Count > 1
            ? OrganizationErrors.FormerSectionUnclear.With(string.Join("、", holders.Select(s => s.Name))).At("formerSectionId")
            : new FormerSection(holders.FirstOrDefault());
    }

    private sealed record FormerSection(Section? Section);

    private sealed class Others : Specification<Section>
    {
        public Others(SectionId id) => Query.Where(s => s.Id != id);
    }
}
