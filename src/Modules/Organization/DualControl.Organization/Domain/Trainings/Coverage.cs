using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Domain.Trainings;

/// <summary>覆盖率 How many of those who are to be trained are.</summary>
/// <param name="All">应培训人数 Persons to be trained.</param>
/// <param name="Trained">已培训人数 Of these, the trained ones.</param>
internal sealed record Coverage(int All, int Trained)
{
    /// <summary>Per cent with two places; null when nobody is to be trained.</summary>
    public decimal? Rate => All == 0 ? null : decimal.Round(100m * Trained / All, 2, MidpointRounding.AwayFromZero);

    /// <summary>Each person counts once, however many posts it holds; trained persons who are not due do not count.</summary>
    public static Coverage Of(IEnumerable<PersonId> due, IReadOnlySet<PersonId> trained)
    {
        var persons = due.ToHashSet();
        return new Coverage(persons.Count, persons.Count(trained.Contains));
    }
}
