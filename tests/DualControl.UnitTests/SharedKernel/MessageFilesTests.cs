using System.Reflection;
using System.Text.RegularExpressions;
using DualControl.HiddenDangers;
using DualControl.Organization;
using DualControl.Risks;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.SharedKernel;

/// <summary>Every refusal can be told, in both languages and with the same values.</summary>
public sealed partial class MessageFilesTests
{
    private static readonly Assembly[] Modules = [typeof(OrganizationModule).Assembly, typeof(RisksModule).Assembly, typeof(HiddenDangersModule).Assembly, typeof(CommonErrors).Assembly];

    public MessageFilesTests()
    {
        foreach (var module in Modules) Messages.Load(module);
    }

    [Fact]
    public void Every_refusal_has_its_text()
    {
        var codes = Modules.SelectMany(m => m.GetTypes()).Where(t => t.Name.EndsWith("Errors", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => f.GetValue(null)).OfType<Error>().Select(e => e.Code).ToList();

        codes.Count.ShouldBeGreaterThan(80);
        codes.ShouldBeUnique();
        codes.Where(c => !Messages.All.ContainsKey(c)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_are_filled_and_ask_for_the_same_values()
    {
        foreach (var (code, text) in Messages.All)
        {
            text.Zh.ShouldNotBeNullOrWhiteSpace(code);
            text.En.ShouldNotBeNullOrWhiteSpace(code);
            Values(text.Zh).ShouldBe(Values(text.En), code);
        }
    }

    private static string[] Values(string text) => [.. Placeholder().Matches(text).Select(m => m.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
