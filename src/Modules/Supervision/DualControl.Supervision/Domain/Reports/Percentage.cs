namespace DualControl.Supervision.Domain.Reports;

/// <summary>A rate in per cent with two decimal places.</summary>
internal static class Percentage
{
    /// <summary>Null when there was nothing to do: no duty is neither 0 % nor 100 % fulfilled.</summary>
    public static decimal? Of(int part, int whole) => whole <= 0 ? null : decimal.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero);
}
