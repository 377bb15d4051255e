namespace DualControl.BuildingBlocks.Api;

/// <summary>
/// An enum value in a route or query, written as in JSON: <c>awaitingAcceptance</c>. ASP.NET Core by itself would ask for <c>AwaitingAcceptance</c> and take numbers.
/// </summary>
public readonly record struct Choice<T>(T Value) where T : struct, Enum
{
    public static implicit operator T(Choice<T> choice) => choice.Value;

    public static bool TryParse(string? text, out Choice<T> choice)
    {
        var ok = Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && char.IsAsciiLetter(text![0]) && !text.Contains(',', StringComparison.Ordinal);
        choice = new Choice<T>(value);
        return ok;
    }
}
