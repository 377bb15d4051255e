using System.Xml.Linq;
using DualControl.ArchitectureTests.Support;

namespace DualControl.ArchitectureTests.Walls;

/// <summary>A project as its .csproj says it; an unused reference is invisible in the compiled assembly.</summary>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, IReadOnlyList<string> Frameworks, IReadOnlyList<string> Friends)
{
    public static IReadOnlyList<ProjectFile> OfSource() => [.. Solution.Files("src", "*.csproj").Select(Read)];

    public static ProjectFile Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), Path.GetDirectoryName(path)!);

    public static ProjectFile Parse(string name, string xml, string folder = "/")
    {
        var items = XDocument.Parse(xml).Descendants().Where(e => e.Attribute("Include") is not null).ToLookup(e => e.Name.LocalName);
        IReadOnlyList<string> Of(string item) => [.. items[item].SelectMany(e => Split(e.Attribute("Include")))];
        var projects = items["ProjectReference"].SelectMany(e =>
            Split(e.Attribute("Include")).SelectMany(p => Expand(folder, p)).Except(Split(e.Attribute("Exclude")).SelectMany(p => Expand(folder, p))));
        return new ProjectFile(name, [.. projects.Select(p => Path.GetFileNameWithoutExtension(p))], Of("PackageReference"), Of("FrameworkReference"), Of("InternalsVisibleTo"));
    }

    private static string[] Split(XAttribute? paths) =>
        paths is null ? [] : paths.Value.Replace('\\', '/').Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A pattern stands for the files it finds on disk, so a pattern that begins to find another project is seen.</summary>
    private static IEnumerable<string> Expand(string folder, string path) => !path.Contains('*') ? [path] :
        path.Split('/').Aggregate<string, IEnumerable<string>>([folder], (found, part) => part == ".."
            ? found.Select(f => Path.GetDirectoryName(f)!)
            : found.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFileSystemEntries(f, part)));
}
