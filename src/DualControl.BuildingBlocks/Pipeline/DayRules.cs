using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.BuildingBlocks.Pipeline;

/// <summary>What validators ask of a day.</summary>
public static class DayRules
{
    /// <summary>A day the API takes: 2000-01-01 to 2199-12-31.</summary>
    public static IRuleBuilderOptions<T, DateOnly> BureauDay<T>(this IRuleBuilder<T, DateOnly> rule) => rule.InclusiveBetween(BureauCalendar.FirstDay, BureauCalendar.LastDay);

    /// <summary>The same, or none.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> BureauDay<T>(this IRuleBuilder<T, DateOnly?> rule) => rule.InclusiveBetween(BureauCalendar.FirstDay, BureauCalendar.LastDay);
}
