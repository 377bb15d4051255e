using System.Globalization;

namespace DualControl.SharedKernel.Domain;

/// <summary>An amount in yuan with two decimal places; a decimal string such as "1200.00" in JSON.</summary>
/// <param name="Yuan">The amount in yuan, 0 … <see cref="Max"/>.</param>
public readonly record struct Money(decimal Yuan) : IComparable<Money>
{
    /// <summary>Largest amount that is accepted: 9 999 999 999 999.99 yuan.</summary>
    public const decimal Max = 9_999_999_999_999.99m;

    /// <summary>No money: 0.00 yuan.</summary>
    public static readonly Money Zero = new(0m);

    /// <summary>True for 0 … <see cref="Max"/> with at most two decimal places.</summary>
    public static bool IsValid(decimal yuan) => yuan is >= 0 and <= Max && decimal.Round(yuan, 2) == yuan;

    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);
    public override string ToString() => Yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
