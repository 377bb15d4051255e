using DualControl.SharedKernel.Results;

namespace DualControl.Tasks.Domain;

/// <summary>What this module refuses.</summary>
internal static class TaskErrors
{
    /// <summary>A webhook without a key could not be told from a forged one.</summary>
    public static readonly Error SecretRequired = Error.Rule("notification.secret_required");
}
