using System.Linq.Expressions;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Enterprises;

/// <summary>直接监管 The section in charge of an enterprise, from – to. On every day since its registration an enterprise has exactly one.</summary>
internal sealed class DirectSupervision : ITerm
{
    private DirectSupervision() { }

    public DirectSupervision(SectionId section, DateOnly from, string? reason, Actor by, DateTimeOffset at) =>
        (SectionId, From, Reason, DecidedBy, DecidedAt) = (section, from, reason, by, at);

    public SectionId SectionId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    /// <summary>Why the enterprise came to the section; null for the one it was entered under.</summary>
    public string? Reason { get; private set; }
    public Actor DecidedBy { get; private set; } = null!;
    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>Enterprises that the section has, or had, on that day.</summary>
    public static Expression<Func<Enterprise, bool>> By(SectionId section, DateOnly day) =>
        e => e.Supervision.Any(s => s.SectionId == section && s.From <= day && (s.To == null || s.To >= day));

    public void EndBefore(DateOnly day) => To = day.AddDays(-1);

    /// <summary>Moved on its first day: no day was the former section's.</summary>
    public void GoTo(SectionId section, string reason, Actor by, DateTimeOffset at) => (SectionId, Reason, DecidedBy, DecidedAt) = (section, reason, by, at);
}
