namespace DualControl.Archives.Domain;

/// <summary>A row that is written once: the archive's context refuses to change or delete it.</summary>
internal interface IAppendOnly;
