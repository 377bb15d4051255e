using DualControl.Organization.Domain.Persons;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Trainings;

/// <summary>
/// Who may check in, take a test or confirm a receipt for a person, as long as accounts are not tied to persons: the management for everybody of the enterprise, a client
/// with a post for who holds it today, a client without one for everybody of the enterprise.
/// </summary>
internal static class Acting
{
    public static Result For(Caller caller, IEnumerable<PostHolding> heldToday) =>
        caller.Is(Roles.EnterpriseManagement) || caller.PostId is null || heldToday.Any(h => h.PostId == caller.PostId)
            ? Result.Success
            : TrainingErrors.NotYourPerson.At("personId");
}
