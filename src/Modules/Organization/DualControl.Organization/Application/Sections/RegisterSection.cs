using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Sections;
using DualControl.Organization.Domain.Sections.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Sections;

/// <summary>登记股室 Enter a section of the bureau with the industries it supervises (plan, section 三).</summary>
/// <param name="Name">名称 Name, 1–50 characters, unique.</param>
/// <param name="Industries">所管行业 Industry codes from today on (gas 燃气, heating 供热, wastewater 污水处理, sanitation 环卫, landscaping 园林绿化, municipalFacilities 市政公用设施, squaresAndParks 广场公园, waste 垃圾运输处理, mechanisedSweeping 机械清扫, urbanManagement 城管执法); may be empty.</param>
/// <param name="LeadershipPosts">负责人职务 Titles of leading posts, at most 20, from today on; posts, never names.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record RegisterSection(string Name, IReadOnlyList<string> Industries, IReadOnlyList<string> LeadershipPosts) : ICommand<SectionId>;

internal sealed class RegisterSectionValidator : AbstractValidator<RegisterSection>
{
    public RegisterSectionValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Industries).Must(l => l.Count <= 20 && l.Distinct().Count() == l.Count).WithMessage(_ => Messages.Render("section.industries_repeat"));
        RuleForEach(c => c.Industries).Must(Industries.IsKnown).WithMessage(_ => Messages.Render("industry.unknown", [string.Join(", ", Industries.All.Keys)]));
        RuleFor(c => c.LeadershipPosts).Must(l => l.Count <= 20 && l.Distinct().Count() == l.Count).WithMessage(_ => Messages.Render("section.posts_repeat"));
        RuleForEach(c => c.LeadershipPosts).NotEmpty().MaximumLength(100);
    }
}

internal sealed class RegisterSectionHandler(IRepository<Section> sections, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<RegisterSection, SectionId>
{
    public async Task<Result<SectionId>> Handle(RegisterSection command, CancellationToken ct)
    {
        if (await sections.AnyAsync(new SectionByName(command.Name), ct)) return OrganizationErrors.SectionNameTaken.At("name");
        var section = new Section(command.Name, command.Industries, command.LeadershipPosts, user.Caller.ToActor(), calendar.Now);
        sections.Add(section);
        return section.Id;
    }
}
