using DualControl.SharedKernel.Domain;

namespace DualControl.Archives.Domain.Records;

/// <summary>档案 Archive record.</summary>
internal readonly record struct ArchiveRecordId(Guid Value) : IId<ArchiveRecordId>
{
    public static ArchiveRecordId From(Guid value) => new(value);
    public static ArchiveRecordId New() => new(Ids.New());
    public static bool TryParse(string? text, out ArchiveRecordId id) => Ids.TryParse(text, out id);
}
