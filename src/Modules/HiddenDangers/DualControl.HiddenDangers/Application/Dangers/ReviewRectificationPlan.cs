using DualControl.BuildingBlocks.Pipeline;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>论证整改方案 The principal's meeting reviews a major danger's plan before it is carried out (plan 二（三）3).</summary>
/// <param name="HeldOn">日期 Day of the meeting.</param>
/// <param name="Participants">参加人 Participants, at most 50; responsible person, manager, technician and rectifier must be among them.</param>
/// <param name="Minutes">纪要 Minutes, 1–4000 characters.</param>
/// <param name="Conclusion">结论 Conclusion.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record ReviewRectificationPlan(HiddenDangerId Id, DateOnly HeldOn, IReadOnlyList<Participant> Participants, string Minutes, ReviewConclusion Conclusion, long? ExpectedVersion) : ICommand;

internal sealed class ReviewRectificationPlanValidator : AbstractValidator<ReviewRectificationPlan>
{
    public ReviewRectificationPlanValidator()
    {
        RuleFor(c => c.HeldOn).BureauDay();
        RuleFor(c => c.Participants).Must(p => p.Count <= 50).WithMessage(_ => Messages.Render("danger.too_many_participants"));
        RuleForEach(c => c.Participants).NotNull().ChildRules(p =>
        {
            p.RuleFor(x => x.Category).IsInEnum();
            p.RuleFor(x => x.Title).NotEmpty().MaximumLength(100);
        });
        RuleFor(c => c.Minutes).NotEmpty().MaximumLength(4000);
        RuleFor(c => c.Conclusion).IsInEnum();
    }
}

internal sealed class ReviewRectificationPlanHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ReviewRectificationPlan>
{
    public async Task<Result> Handle(ReviewRectificationPlan command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.ReviewPlan(command.HeldOn, command.Participants, command.Minutes, command.Conclusion, user.Caller.ToActor(), calendar.Now);
    }
}
