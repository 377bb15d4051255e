using DualControl.Organization.Domain.Enterprises;
using FluentValidation;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>A place on the globe.</summary>
internal sealed class CoordinatesValidator : AbstractValidator<Coordinates>
{
    public CoordinatesValidator()
    {
        RuleFor(c => c.Longitude).InclusiveBetween(-180, 180);
        RuleFor(c => c.Latitude).InclusiveBetween(-90, 90);
    }
}
