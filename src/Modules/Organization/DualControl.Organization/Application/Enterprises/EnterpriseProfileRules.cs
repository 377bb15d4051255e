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

/// <summary>A request that names an enterprise which is not entered yet.</summary>
internal interface INewEnterprise : IEnterpriseProfile
{
    string CreditCode { get; }
    string Industry { get; }
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

    public static void NewEnterprise<T>(this AbstractValidator<T> rules) where T : class, INewEnterprise
    {
        rules.EnterpriseProfile();
        rules.RuleFor(c => c.CreditCode).Custom((code, context) =>
        {
            if (CreditCode.Check(code) is { } finding) context.AddFailure(context.PropertyPath, finding.Reason.ToString());
        });
        rules.RuleFor(c => c.Industry).Must(Industries.IsKnown).WithMessage(_ => Messages.Render("industry.unknown", [string.Join(", ", Industries.All.Keys)]));
    }

    public static EnterpriseProfile ToProfile(this IEnterpriseProfile c) => new(c.Address, c.PrincipalPostTitle, c.StaffCount, c.ContactPostTitle, c.Location, c.HazardousChemicals);
}
