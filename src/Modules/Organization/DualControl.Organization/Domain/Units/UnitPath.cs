using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Domain.Units;

/// <summary>
/// Where a unit stands, as people write it: <c>生产部/一车间</c>; empty for the enterprise itself. A slash or backslash within a name has a backslash before it, so that no two
/// units share a path.
/// </summary>
internal static class UnitPath
{
    public static string Of(IEnumerable<string> names) => string.Join('/', names.Select(Escape));

    /// <summary>The path of a unit of that name below the one whose path is given.</summary>
    public static string Below(string parent, string name) => parent.Length == 0 ? Escape(name) : $"{parent}/{Escape(name)}";

    /// <summary>The path of each unit of one enterprise, whose units these are.</summary>
    public static IReadOnlyDictionary<UnitId, string> OfAll(IReadOnlyCollection<(UnitId Id, UnitId? ParentId, string Name)> units)
    {
        var byId = units.ToDictionary(u => u.Id);
        return byId.ToDictionary(u => u.Key, u => Of(NamesDownTo(u.Key).Reverse()));

        IEnumerable<string> NamesDownTo(UnitId id)
        {
            for (UnitId? next = id; next is { } at; next = byId[at].ParentId) yield return byId[at].Name;
        }
    }

    private static string Escape(string name) => name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("/", @"\/", StringComparison.Ordinal);
}
