namespace DualControl.ArchitectureTests;

/// <summary>
/// Which module may know which other modules' Contracts: the arrows of docs/architecture.md. A new arrow is a decision, so it is written
/// here first; a row that no code needs any more fails as well.
/// </summary>
internal static class AllowedContracts
{
    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>
    {
        ["Organization"] = ["HiddenDangers", "Archives", "Attachments", "Tasks"],
        ["Risks"] = ["Organization", "HiddenDangers", "Archives", "Attachments", "Tasks"],
        ["HiddenDangers"] = ["Organization", "Risks", "Archives", "Tasks"],
        ["Archives"] = [],
        ["Supervision"] = ["Organization", "Risks", "HiddenDangers", "Archives", "Tasks"],
        ["Tasks"] = ["Organization"],
        ["Attachments"] = [],
        ["Identity"] = ["Organization"],
    };
}
