using System.Reflection;
using System.Text.RegularExpressions;
using DualControl.ArchitectureTests.Support;
using DualControl.Fixtures.Texts;
using DualControl.SharedKernel.Results;
using Xunit;

namespace DualControl.ArchitectureTests.Texts;

/// <summary>Each code in the program has a text, and each text a place that says it.</summary>
public sealed partial class Codes
{
    private static readonly HashSet<string> Texts = [.. MessageFile.All.SelectMany(f => f.Texts).Select(t => t.Key)];

    [Fact]
    public void Every_declared_error_has_a_text() => Rule.Holds(Solution.All.SelectMany(Errors), e => Untold(e, Texts));

    [Fact]
    public void Every_code_in_the_source_has_a_text() => Rule.Holds(Solution.SourceFiles().SelectMany(f => CodesIn(File.ReadAllText(f))).Distinct(), c => Untold(c, Texts));

    [Fact]
    public void Every_text_is_used()
    {
        var used = Solution.SourceFiles().SelectMany(f => CodesIn(File.ReadAllText(f))).ToHashSet();
        // Names of fields are found by the validators' properties; UseCases/Validators judges them.
        Rule.Holds(Texts.Where(t => !t.StartsWith("field.", StringComparison.Ordinal)), t => Unused(t, used));
    }

    [Fact]
    public void A_code_without_a_text_is_reported_and_a_text_without_a_use()
    {
        Rule.Reports(Errors(typeof(FixtureErrors).Assembly), e => Untold(e, Texts), "fixture.untold has no text", "fixture.untold_and_private has no text");
        Rule.Reports(CodesIn("""
            /// <summary>Not a use: "danger.in_a_comment".</summary>
            return new FieldError("path", "danger.untold"); // nor "danger.behind_code"
            Messages.Render("danger.closed", ["bureau.json"]);
            Messages.Render($"danger.{reason}");
            """), c => Untold(c, Texts), "danger.untold has no text", "danger.{ has no text");
        Rule.Reports(["danger.closed", "danger.forgotten"], t => Unused(t, new HashSet<string> { "danger.closed" }), "danger.forgotten");
    }

    private static IEnumerable<string> Errors(Assembly assembly) =>
        assembly.Written().Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(Error)).Select(f => ((Error)f.GetValue(null)!).Code);

    /// <summary>Literals in the form of a code (<c>area.reason</c>), wherever they stand: Error, FieldError, Render, a table. File names are none.</summary>
    private static IEnumerable<string> CodesIn(string source) =>
        source.Split('\n').SelectMany(line => Literal().Matches(Comment().Replace(line, ""))).Select(m => m.Groups[1].Value + m.Groups[2].Value).Where(c => !NoCode().IsMatch(c));

    private static IEnumerable<string> Untold(string code, IReadOnlySet<string> texts) => texts.Contains(code) ? [] : [$"{code} has no text in any messages.json"];

    private static IEnumerable<string> Unused(string text, IReadOnlySet<string> used) => used.Contains(text) ? [] : [$"{text} is in messages.json, but nothing says it"];

    /// <summary>A code is written out: one that is put together (<c>$"area.{reason}"</c>) can be neither found nor translated, and so has no text.</summary>
    [GeneratedRegex("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+)\"|\\$\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*\\.\\{)", RegexOptions.None, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"(^\s*|\s)//.*$", RegexOptions.None, 1000)]
    private static partial Regex Comment();

    /// <summary>File names, attributes of trace spans, and the names of fields, which are put together from the validators' properties.</summary>
    [GeneratedRegex(@"\.(json|pem|txt|db)$|^dualcontrol\.outcome$|^field\.\{$", RegexOptions.None, 1000)]
    private static partial Regex NoCode();
}
