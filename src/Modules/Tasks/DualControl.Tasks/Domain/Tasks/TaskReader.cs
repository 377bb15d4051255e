using System.Linq.Expressions;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Tasks.Domain.Tasks;

/// <summary>
/// Somebody for whom tasks may wait. The rule of who is asked is written once, as an expression: SQL lists a caller's tasks by it, and it tells in memory whom a new task
/// concerns.
/// </summary>
/// <param name="Caller">Who, as the token says.</param>
/// <param name="Scope">What he may see today.</param>
/// <param name="Branch">His unit with those above and below it; null when he is tied to none.</param>
internal sealed record TaskReader(Caller Caller, EnterpriseScope Scope, IReadOnlyCollection<UnitId>? Branch)
{
    /// <summary>The tasks shown on the day that wait for this reader.</summary>
    public Expression<Func<WaitingTask, bool>> IsAskedOn(DateOnly day)
    {
        var (roles, subject, mark) = ((int)Caller.Roles, Caller.Subject, WaitingTask.MarkOf(Caller.Subject));
        var (seesAll, visible) = (Scope.All, Scope.Enterprises.Select(e => (EnterpriseId?)e).ToList());
        var (anyUnit, units) = (Branch is null, (Branch ?? []).Select(u => (UnitId?)u).ToList());
        var (section, anyPost, post) = (Caller.SectionId, Caller.PostId is null, Caller.PostId);
        return t => (t.RoleBits & roles) != 0
            && t.ShownFrom <= day && t.ShownUntil >= day
            && (t.EnterpriseId == null || seesAll || visible.Contains(t.EnterpriseId))
            && (t.SectionId == null || t.SectionId == section)
            && (t.UnitId == null || anyUnit || units.Contains(t.UnitId))
            && (t.PostId == null || (anyPost && !t.HolderOnly) || t.PostId == post)
            && (t.OnlyFor == null || t.OnlyFor == subject)
            && !t.NotFor.Contains(mark);
    }

    /// <summary>The first of the tasks that waits for this reader on the day; null when none does.</summary>
    public WaitingTask? FirstAsked(IEnumerable<WaitingTask> tasks, DateOnly day) => tasks.FirstOrDefault(IsAskedOn(day).Compile(preferInterpretation: true));
}
