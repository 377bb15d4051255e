using System.Globalization;
using System.Linq.Expressions;
using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Domain;

/// <summary>任期 What holds from a day to a day, both included; without a last day while it lasts.</summary>
internal interface ITerm
{
    DateOnly From { get; }
    DateOnly? To { get; }
}

/// <summary>What all terms have in common: of posts, of places in the leading group, of industries, of supervision.</summary>
internal static class Terms
{
    /// <summary>How many days ahead a change may be decided, a year [ours].</summary>
    public const int LongestNotice = 366;

    public static bool HoldsOn(this ITerm term, DateOnly day) => term.From <= day && (term.To is not { } to || to >= day);

    /// <summary>The same for a query.</summary>
    public static Expression<Func<T, bool>> HoldOn<T>(DateOnly day) where T : class, ITerm => term => term.From <= day && (term.To == null || term.To >= day);

    public static IEnumerable<T> On<T>(this IEnumerable<T> terms, DateOnly day) where T : ITerm => terms.Where(t => t.HoldsOn(day));

    /// <summary>Nothing is decided more than a year ahead.</summary>
    public static Error? RefuseTooFarAhead(DateOnly day, DateOnly today, string path = "from") =>
        day > today.AddDays(LongestNotice) ? OrganizationErrors.TermTooFarAhead.With(LongestNotice).At(path) : null;

    /// <summary>Who supervises whom never changes backwards: records and reports of the days behind us were made under it.</summary>
    public static Error? RefuseReorganization(DateOnly from, DateOnly today) =>
        from < today ? OrganizationErrors.TermInPast.At("from") : RefuseTooFarAhead(from, today);

    /// <summary>A day as the texts of refusals show it.</summary>
    public static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
