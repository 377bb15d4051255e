using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Domain.Dangers;

/// <summary>时限确定者 In whose name a deadline is set, ascending: only the same or a higher one may move it to a later day (docs/domain.md, Hidden dangers).</summary>
internal enum DeadlineAuthority
{
    /// <summary>部门 Department: may only stay within a deadline that is set.</summary>
    Department,
    /// <summary>安全管理人员 Safety manager.</summary>
    Management,
    /// <summary>主要负责人 Principal.</summary>
    Principal,
}

/// <summary>In whose name a caller sets deadlines.</summary>
internal static class DeadlineAuthorities
{
    public static DeadlineAuthority Of(Caller caller) =>
        caller.Is(Role.EnterprisePrincipal) ? DeadlineAuthority.Principal : caller.Is(Role.SafetyManager) ? DeadlineAuthority.Management : DeadlineAuthority.Department;
}

/// <summary>期限范围 The days a deadline may fall on.</summary>
/// <param name="Today">Today in the bureau's zone.</param>
/// <param name="LongestDays">Days from today to the last one allowed; configuration.</param>
internal sealed record DeadlineWindow(DateOnly Today, int LongestDays)
{
    /// <summary>Null when the day is allowed; else why not.</summary>
    public Error? Refuse(DateOnly deadline) =>
        deadline < Today ? DangerErrors.DeadlinePast.At("deadline")
        : deadline > Today.AddDays(LongestDays) ? DangerErrors.DeadlineTooFar.With(LongestDays).At("deadline")
        : null;
}
