using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.Phases;
using DualControl.Supervision.Domain.Phases.Specifications;
using FluentValidation;

namespace DualControl.Supervision.Application.Phases;

/// <summary>设定节点 The office sets a milestone of the plan (plan 四).</summary>
/// <param name="Code">节点编码 Unique; lower-case letters, digits and single hyphens, at most 40 characters.</param>
/// <param name="Name">节点名称 Name, 1–200 characters.</param>
/// <param name="Phase">阶段 Phase of the plan.</param>
/// <param name="DueOn">完成期限 Last day, bureau calendar, 2000-01-01 to 2199-12-31.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record SetPhaseMilestone(string Code, string Name, Phase Phase, DateOnly DueOn) : ICommand<PhaseMilestoneId>;

internal sealed class SetPhaseMilestoneValidator : AbstractValidator<SetPhaseMilestone>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);

    public SetPhaseMilestoneValidator()
    {
        RuleFor(c => c.Code).NotEmpty().MaximumLength(40);
        RuleFor(c => c.Code).Matches("^[a-z0-9]+(-[a-z0-9]+)*\\z").When(c => c.Code is { Length: > 0 and <= 40 })
            .WithMessage(_ => Messages.Render("phase_milestone.bad_code"));
        RuleFor(c => c.Name).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Phase).IsInEnum();
        RuleFor(c => c.DueOn).InclusiveBetween(Earliest, Latest).WithMessage(_ => Messages.Render("phase_milestone.due_out_of_range"));
    }
}

internal sealed class SetPhaseMilestoneHandler(IRepository<PhaseMilestone> milestones, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<SetPhaseMilestone, PhaseMilestoneId>
{
    public async Task<Result<PhaseMilestoneId>> Handle(SetPhaseMilestone command, CancellationToken ct)
    {
        if (await milestones.AnyAsync(new MilestoneByCode(command.Code), ct))
            return PhaseMilestoneErrors.DuplicateCode.With(command.Code);
        var milestone = PhaseMilestone.Set(command.Code, command.Name, command.Phase, command.DueOn, user.Caller.ToActor(), calendar.Now);
        milestones.Add(milestone);
        return milestone.Id;
    }
}
