using System.Text.RegularExpressions;
using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.UseCases;

/// <summary>One file per use case: named like the command or query, holding it and its handler.</summary>
public sealed class UseCaseFiles
{
    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Every_use_case_has_its_own_file(string module) =>
        Rule.Holds(Request.Of(module), r => Misfiled(r, Path.Combine(Solution.FolderOf(Solution.Module(module)), "Application")));

    [Fact]
    public void A_use_case_in_another_s_file_and_one_without_its_handler_are_reported() => Rule.Reports(
        Fixture.In("Files").Where(Request.IsUseCase), r => Misfiled(r, Path.Combine(Fixture.Folder, "Files")),
        "there is no TravelsAlong.cs", "LeavesItsHandlerElsewhere.cs does not declare LeavesItsHandlerElsewhereHandler");

    private static IEnumerable<string> Misfiled(Type request, string folder)
    {
        var files = Directory.EnumerateFiles(folder, $"{request.Name}.cs", SearchOption.AllDirectories).ToList();
        if (files.Count != 1) return [$"{request.FullName}: there is no {request.Name}.cs below {folder}"];
        var text = File.ReadAllText(files[0]);
        return new[] { request.Name, $"{request.Name}Handler" }.Where(name => !Regex.IsMatch(text, $@"(record|class) {name}\b", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(name => $"{request.Name}.cs does not declare {name}");
    }
}
