using FluentValidation;

namespace DualControl.Organization.Application.Persons;

/// <summary>What every request and table that describes a person is judged by.</summary>
internal static class PersonRules
{
    public static IRuleBuilderOptions<T, string> EmployeeNumber<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(30);

    public static IRuleBuilderOptions<T, string> PersonName<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(50);
}
