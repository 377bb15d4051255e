using System.Linq.Expressions;
using DualControl.Risks.Domain.RiskFactors;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

internal static class ReviewDecisions
{
    /// <summary>A known decision; a reason of at most 500 characters, required when it is returned.</summary>
    public static void ReviewDecisionRules<T>(this AbstractValidator<T> validator, Expression<Func<T, ReviewDecision>> decision, Expression<Func<T, string?>> reason)
    {
        var decided = decision.Compile();
        validator.RuleFor(decision).IsInEnum();
        validator.RuleFor(reason).NotEmpty().When(c => decided(c) == ReviewDecision.Return);
        validator.RuleFor(reason).MaximumLength(500);
    }
}
