using DualControl.ArchitectureTests.Domain;
using DualControl.ArchitectureTests.Support;
using DualControl.ArchitectureTests.UseCases;
using Xunit;

namespace DualControl.ArchitectureTests.Style;

/// <summary>A file is one thing; longer means a missing concept.</summary>
public sealed class FileLengths
{
    private static readonly HashSet<string> UseCases = [.. Request.All.Where(Request.IsUseCase).Select(r => r.Name)];

    private static readonly HashSet<string> AggregateNames = [.. Aggregates.All.Select(a => a.Name)];

    [Fact]
    public void No_file_is_longer_than_its_kind_allows() => Rule.Holds(Solution.SourceFiles(), f => TooLong(Path.GetRelativePath(Solution.Root, f), File.ReadLines(f).Count()));

    [Theory]
    [InlineData("src/Modules/X/Application/Dangers/AcceptHiddenDanger.cs", 120)]
    [InlineData("src/Modules/X/Domain/Dangers/HiddenDanger.Closing.cs", 250)]
    [InlineData("src/DualControl.Host/Program.cs", 150)]
    public void A_line_too_many_is_reported(string file, int limit)
    {
        Rule.Reports([limit], l => TooLong(file, l));
        Rule.Reports([limit + 1], l => TooLong(file, l), $"{file} has {limit + 1} lines, more than {limit}");
    }

    private static IEnumerable<string> TooLong(string file, int lines) => lines > LimitOf(file) ? [$"{file} has {lines} lines, more than {LimitOf(file)}"] : [];

    private static int LimitOf(string file)
    {
        var name = Path.GetFileName(file).Split('.')[0];
        return UseCases.Contains(name) ? 120 : AggregateNames.Contains(name) ? 250 : 150;
    }
}
