using System.Reflection;
using System.Text.RegularExpressions;
using DualControl.ArchitectureTests.Support;
using Xunit;

namespace DualControl.ArchitectureTests.Walls;

/// <summary>Database providers live in Persistence alone; SharedKernel and Contracts know no framework at all.</summary>
public sealed partial class Packages
{
    [Fact]
    public void Project_files_name_packages_where_they_belong() => Rule.Holds(ProjectFile.OfSource(), Misplaced);

    [Fact]
    public void Assemblies_use_packages_where_they_belong() => Rule.Holds(Solution.All, Misplaced);

    [Theory]
    [InlineData("DualControl.Risks", "PackageReference", "Npgsql.EntityFrameworkCore.PostgreSQL")]
    [InlineData("DualControl.Host", "PackageReference", "Microsoft.EntityFrameworkCore.SqlServer")]
    [InlineData("DualControl.SharedKernel", "PackageReference", "Microsoft.EntityFrameworkCore")]
    [InlineData("DualControl.SharedKernel", "FrameworkReference", "Microsoft.AspNetCore.App")]
    [InlineData("DualControl.Risks.Contracts", "PackageReference", "FluentValidation")]
    public void A_misplaced_package_is_reported(string project, string item, string package) =>
        Rule.Reports([ProjectFile.Parse(project, $"""<Project><ItemGroup><{item} Include="{package}" /></ItemGroup></Project>""")], Misplaced, $"{project} uses {package}");

    [Fact]
    public void A_misplaced_compiled_package_is_reported() =>
        Rule.Reports([Fixture.Assembly], a => Misplaced(Wall.SharedKernel, ["FluentValidation", .. References(a).Where(r => r == "MediatR")]), "DualControl.SharedKernel uses FluentValidation");

    private static IEnumerable<string> Misplaced(ProjectFile project) => Misplaced(project.Name, [.. project.Packages, .. project.Frameworks]);

    private static IEnumerable<string> Misplaced(Assembly assembly) => Misplaced(assembly.GetName().Name!, References(assembly));

    private static IEnumerable<string> Misplaced(string project, IEnumerable<string> packages) =>
        packages.Where(p => (Provider().IsMatch(p) && !Wall.IsPersistence(project)) || (IsPlain(project) && !Plain().IsMatch(p))).Select(p => $"{project} uses {p}");

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static bool IsPlain(string project) => project == Wall.SharedKernel || Wall.IsContracts(project);

    [GeneratedRegex(@"^(Microsoft\.EntityFrameworkCore\.(Sqlite|SqlServer|InMemory|Cosmos)|Microsoft\.Data\.|Npgsql|MySql|Pomelo\.|Oracle\.)", RegexOptions.None, 1000)]
    private static partial Regex Provider();

    /// <summary>The base library, our own, and MediatR's interfaces under our requests (docs/adr/0001).</summary>
    [GeneratedRegex(@"^(System(\.|$)|netstandard$|MediatR$|DualControl\.)", RegexOptions.None, 1000)]
    private static partial Regex Plain();
}
