using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Grading;

/// <summary>起草方法版本 Draft the next version of a method: other values, edges or criteria. Nothing changes before it is published; of each method one draft at a time.</summary>
/// <param name="Method">方法 Method.</param>
/// <param name="Rules">内容 The parameters of the method, each with its values, and falling edges; or the criteria of direct judgement.</param>
/// <param name="Reason">原因 Why, 1–500 characters.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record DraftGradingMethodVersion(GradingMethodKind Method, GradingRules Rules, string Reason) : ICommand<GradingMethodVersionId>;

internal sealed class DraftGradingMethodVersionValidator : AbstractValidator<DraftGradingMethodVersion>
{
    public DraftGradingMethodVersionValidator()
    {
        RuleFor(c => c.Method).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        RuleForEach(c => c.Rules.Parameters).NotNull().ChildRules(parameter =>
        {
            parameter.RuleFor(p => p.Symbol).NotEmpty();
            parameter.RuleFor(p => p.Zh).NotEmpty().MaximumLength(100);
            parameter.RuleFor(p => p.En).NotEmpty().MaximumLength(100);
            parameter.RuleFor(p => p.Values).Must(v => v.Count is >= 2 and <= 20).WithMessage(_ => Messages.Render("grading_method.values_count"));
            parameter.RuleForEach(p => p.Values).NotNull().ChildRules(value =>
            {
                value.RuleFor(v => v.Value).GreaterThan(0).LessThanOrEqualTo(1000).PrecisionScale(8, 4, true);
                value.RuleFor(v => v.Zh).NotEmpty().MaximumLength(100);
                value.RuleFor(v => v.En).NotEmpty().MaximumLength(100);
            });
        });
        RuleFor(c => c.Rules.Criteria).Must(c => c.Count <= 50).WithMessage(_ => Messages.Render("list.too_long", [50]));
        RuleForEach(c => c.Rules.Criteria).NotNull().ChildRules(criterion =>
        {
            criterion.RuleFor(c => c.Code).Matches("^[a-z][A-Za-z0-9]{0,49}$").WithMessage(_ => Messages.Render("grading_method.criterion_code"));
            criterion.RuleFor(c => c.Zh).NotEmpty().MaximumLength(200);
            criterion.RuleFor(c => c.En).NotEmpty().MaximumLength(200);
        });
    }
}

internal sealed class DraftGradingMethodVersionHandler(IRepository<GradingMethodVersion> versions, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<DraftGradingMethodVersion, GradingMethodVersionId>
{
    public async Task<Result<GradingMethodVersionId>> Handle(DraftGradingMethodVersion command, CancellationToken ct)
    {
        var earlier = await versions.ListAsync(new OfMethod(command.Method), ct);
        var drafted = GradingMethodVersion.Draft(command.Method, earlier, command.Rules, command.Reason, user.Caller.ToActor(), calendar.Now);
        if (drafted.IsFailure) return drafted.Error;
        versions.Add(drafted.Value);
        return drafted.Value.Id;
    }

    private sealed class OfMethod : Specification<GradingMethodVersion>
    {
        public OfMethod(GradingMethodKind method) => Query.Where(v => v.Method == method);
    }
}
