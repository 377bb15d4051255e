using DualControl.Organization.Domain.Trainings;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>What a session's test may ask.</summary>
internal sealed class TestTermsValidator : AbstractValidator<TestTerms>
{
    public TestTermsValidator()
    {
        RuleFor(t => t.Questions).InclusiveBetween(1, 100);
        RuleFor(t => t.PassMark).InclusiveBetween(1, 100);
        RuleFor(t => t.Attempts).InclusiveBetween(1, 10);
    }
}
