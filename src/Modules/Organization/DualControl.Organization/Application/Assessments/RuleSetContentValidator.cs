using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>What a draft of a rule set says.</summary>
internal interface IRuleSetContent
{
    string Title { get; }
    string Basis { get; }
    decimal BasePoints { get; }
    IReadOnlyList<ScoringRule> Rules { get; }
}

/// <summary>What each part of a draft must be; how the rules fit together the aggregate says.</summary>
internal abstract class RuleSetContentValidator<T> : AbstractValidator<T> where T : IRuleSetContent
{
    private const int MostRules = 100;

    protected RuleSetContentValidator()
    {
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(500);
        RuleFor(c => c.BasePoints).InclusiveBetween(0, Points.MostPerPeriod).Must(p => decimal.Round(p, 1) == p).WithMessage(_ => Messages.Render("assessment_rules.one_decimal", [Points.MostPerPeriod]));
        RuleFor(c => c.Rules).NotEmpty().Must(r => r.Count <= MostRules).WithMessage(_ => Messages.Render("list.too_long", [MostRules]));
        RuleForEach(c => c.Rules).NotNull().ChildRules(rule =>
        {
            rule.RuleFor(r => r.Code).Matches("^[A-Za-z0-9-]{1,20}$").WithMessage(_ => Messages.Render("assessment_rules.code_form"));
            rule.RuleFor(r => r.Kind).IsInEnum().NotEqual(ScoringKind.Correction).WithMessage(_ => Messages.Render("assessment_rules.by_decision"));
            rule.RuleFor(r => r.Target).IsInEnum();
            rule.RuleFor(r => r.Title).NotEmpty().MaximumLength(200);
            rule.RuleFor(r => r.Points).Must(p => Points.IsValid(p, Points.Most)).WithMessage(_ => Messages.Render("assessment_rules.one_decimal", [Points.Most]));
            rule.RuleFor(r => r.Cap).Must(c => c is null || (c > 0 && Points.IsValid(c.Value, Points.MostPerPeriod))).WithMessage(_ => Messages.Render("assessment_rules.one_decimal", [Points.MostPerPeriod]));
        });
    }
}
