namespace DualControl.Fixtures.Surface;

/// <summary>Breaks: only the module's face is public.</summary>
public sealed class LeakedService;

internal sealed class KeptService;
