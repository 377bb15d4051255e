using DualControl.SharedKernel.Results;

namespace DualControl.Fixtures.Texts;

/// <summary>Breaks: errors without a text.</summary>
internal static class FixtureErrors
{
    public static readonly Error Untold = Error.Rule("fixture.untold");
    private static readonly Error Hidden = Error.Rule("fixture.untold_and_private");

    public static Error With(int number) => Hidden.With(number);
}
