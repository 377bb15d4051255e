using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Enterprises;

/// <summary>经营状态 Whether an enterprise operates.</summary>
internal enum EnterpriseStatus
{
    /// <summary>正常经营 Operating.</summary>
    Operating,
    /// <summary>停产停业 Suspended: still in the base ledger.</summary>
    Suspended,
    /// <summary>关闭 Closed for good.</summary>
    Closed,
    /// <summary>已并入其他单位 Merged into another enterprise, its successor.</summary>
    Merged,
}

/// <summary>状态变更 A change of the status, with its day and reason.</summary>
/// <param name="Status">变更后状态 Status from then on.</param>
/// <param name="From">起 First day.</param>
/// <param name="Reason">原因 Why.</param>
/// <param name="SuccessorId">承继单位 Successor of a merged enterprise.</param>
/// <param name="By">谁 Who entered it.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record StatusChange(EnterpriseStatus Status, DateOnly From, string Reason, EnterpriseId? SuccessorId, Actor By, DateTimeOffset At);
