namespace DualControl.ArchitectureTests.Walls;

/// <summary>Which project may know which, by their names.</summary>
internal static class Wall
{
    public const string SharedKernel = "DualControl.SharedKernel";
    public const string BuildingBlocks = "DualControl.BuildingBlocks";
    public const string Host = "DualControl.Host";

    /// <summary>True for projects of ours, whose references the walls are about.</summary>
    public static bool IsOurs(string project) => project.StartsWith("DualControl.", StringComparison.Ordinal);

    public static bool IsContracts(string project) => project.EndsWith(".Contracts", StringComparison.Ordinal);

    public static bool IsPersistence(string project) => project.StartsWith("DualControl.Persistence.", StringComparison.Ordinal);

    public static bool IsModule(string project) => IsOurs(project) && !IsContracts(project) && !IsPersistence(project) && project is not (SharedKernel or BuildingBlocks or Host);

    public static bool MayKnow(string from, string to) => from switch
    {
        _ when !IsOurs(to) => true,
        _ when to == Host => false,
        Host => true,
        SharedKernel => false,
        BuildingBlocks => to == SharedKernel,
        _ when IsContracts(from) => to == SharedKernel,
        _ when IsPersistence(from) => to is SharedKernel or BuildingBlocks || IsModule(to),
        _ => to is SharedKernel or BuildingBlocks || (IsContracts(to) && (ModuleOf(to) == ModuleOf(from) || Allowed(ModuleOf(from)).Contains(ModuleOf(to)))),
    };

    /// <summary><c>DualControl.Risks.Contracts</c> → <c>Risks</c>.</summary>
    public static string ModuleOf(string project) => project.Split('.')[1];

    private static string[] Allowed(string module) => AllowedContracts.Of.GetValueOrDefault(module, []);
}
