namespace DualControl.Tasks.Domain.Notifications;

/// <summary>提醒日 When a due day is recalled: 7, 3 and 1 days before it, and on every day after it (docs/domain.md).</summary>
internal static class ReminderDays
{
    /// <summary>Days before the due day, ascending.</summary>
    public static readonly IReadOnlyList<int> Before = [1, 3, 7];

    public static bool IsOn(DateOnly day, DateOnly? due) => due is { } last && (last < day || Before.Contains(last.DayNumber - day.DayNumber));
}
