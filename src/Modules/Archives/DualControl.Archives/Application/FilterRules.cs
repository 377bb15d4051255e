using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Archives.Application;

/// <summary>What filters may look like: nothing else can match a stored value, and PostgreSQL refuses NUL in any text.</summary>
internal static class FilterRules
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    public static void IsWord<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.MaximumLength(length).Matches(@"\A[\x21-\x7E]*\z");

    public static void IsText<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.MaximumLength(length).Matches(@"\A\P{Cc}*\z");

    public static void IsDay<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is null || (day >= First && day <= Last)).WithMessage(_ => Messages.Render("archive.date_out_of_range"));
}
