using DualControl.SharedKernel.Results;

namespace DualControl.Supervision.Domain.Phases;

internal static class PhaseMilestoneErrors
{
    public static readonly Error DuplicateCode = Error.Conflict("phase_milestone.duplicate_code");
}
