using Xunit;

namespace DualControl.ArchitectureTests.Support;

/// <summary>How every rule is judged: over the real code it must find nothing, over a fixture exactly what the fixture breaks.</summary>
internal static class Rule
{
    /// <summary>Nothing selected breaks the rule. A selection that turns out empty proves nothing and fails.</summary>
    public static void Holds<T>(IEnumerable<T> selection, Func<T, IEnumerable<string>> findings)
    {
        var selected = selection.ToList();
        if (selected.Count == 0) Assert.Fail("The rule selects nothing, so it proves nothing.");
        var found = selected.SelectMany(findings).Distinct().ToList();
        if (found.Count > 0) Assert.Fail(Lines($"{found.Count} finding(s):", found));
    }

    /// <summary>The fixture is reported once for each expected text, and for nothing else.</summary>
    public static void Reports<T>(IEnumerable<T> fixture, Func<T, IEnumerable<string>> findings, params string[] expected)
    {
        var found = fixture.SelectMany(findings).Distinct().ToList();
        var silent = expected.Where(e => found.Count(f => f.Contains(e, StringComparison.Ordinal)) != 1).ToList();
        if (silent.Count > 0 || found.Count != expected.Length)
            Assert.Fail(Lines(Lines("The rule does not bite: expected", expected) + "\nbut found", found));
    }

    private static string Lines(string title, IEnumerable<string> lines) => string.Join('\n', lines.Select(l => $"  {l}").Prepend(title));
}
