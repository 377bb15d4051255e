using FluentValidation;

namespace DualControl.Organization.Application.Posts;

/// <summary>What every request and table that describes a post is judged by.</summary>
internal static class PostRules
{
    public static IRuleBuilderOptions<T, string> PostTitle<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(100);

    public static IRuleBuilderOptions<T, string?> Responsibilities<T>(this IRuleBuilder<T, string?> rule) => rule.MaximumLength(2000);
}
