using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>A request that says what an enterprise is like.</summary>
internal interface IEnterpriseProfile
{
    string Name { get; }
    string Address { get; }
    string? PrincipalPostTitle { get; }
    int StaffCount { get; }
    string? ContactPostTitle { get; }
    Coordinates? Location { get; }
    IReadOnlyList<ChemicalActivity>? HazardousChemicals { get; }
}

/// <summary>What every such request is judged by.</summary>
internal static class EnterpriseProfileRules
{
    public static void EnterpriseProfile<T>(this AbstractValidator<T> rules) where T : class, IEnterpriseProfile
    {
        rules.RuleFor(c => c.Name).NotEmpty().MaximumLength(200);
        rules.RuleFor(c => c.Address).NotEmpty().MaximumLength(300);
        rules.RuleFor(c => c.PrincipalPostTitle).MaximumLength(100);
        rules.RuleFor(c => c.StaffCount).InclusiveBetween(0, 1_000_000);
        rules.RuleFor(c => c.ContactPostTitle).MaximumLength(100);
        rules.RuleFor(c => c.Location!).SetValidator(new CoordinatesValidator()).When(c => c.Location is not null);
        rules.RuleForEach(c => c.HazardousChemicals).IsInEnum();
    }

    /// <summary>A credit code by GB 32100.</summary>
    public static IRuleBuilderOptionsConditions<T, string> EnterpriseCode<T>(this IRuleBuilder<T, string> rule) => rule.Custom((code, context) =>
    {
        if (CreditCode.Check(code) is { } finding) context.AddFailure(context.PropertyPath, finding.Reason.ToString());
    });

    public static IRuleBuilderOptions<T, string> Industry<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(Industries.IsKnown).WithMessage(_ => Messages.Render("industry.unknown", [string.Join(", ", Industries.All.Keys)]));

    public static EnterpriseProfile ToProfile(this IEnterpriseProfile c) => new(c.Address, c.PrincipalPostTitle, c.StaffCount, c.ContactPostTitle, c.Location, c.HazardousChemicals);
}
