using DualControl.Archives.Contracts;
using DualControl.Archives.Domain.MerkleLog;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Archives.Domain.Records;

/// <summary>
/// 档案 A filed record: what it is called and where it stands. Its content is kept beside its leaf in the log; neither ever changes.
/// </summary>
internal sealed class ArchiveRecord : AggregateRoot<ArchiveRecordId>, IAppendOnlyRecord, IAppendOnly
{
    public const int TitleLength = 300;
    public const int ObjectLength = 100;

    private ArchiveRecord() { }

    public string Code { get; private set; } = null!;
    public ArchiveClass Class { get; private set; }
    public string Title { get; private set; } = null!;
    public EnterpriseId? EnterpriseId { get; private set; }
    public int Year { get; private set; }
    public RetentionPeriod Retention { get; private set; }

    /// <summary>Last day of the retention period; null for permanent.</summary>
    public DateOnly? KeptUntil { get; private set; }

    public string ObjectType { get; private set; } = null!;
    public string ObjectId { get; private set; } = null!;
    public int ObjectVersion { get; private set; }
    public string ContentHash { get; private set; } = null!;

    /// <summary>Length of the content in bytes.</summary>
    public int ContentLength { get; private set; }

    public Actor FiledBy { get; private set; } = null!;
    public DateTimeOffset FiledAt { get; private set; }
    public long LeafIndex { get; private set; } = -1;

    /// <summary>The bureau's calendar year a record of that instant is filed under.</summary>
    public static int YearOf(DateTimeOffset instant) => BureauCalendar.DayOf(instant).Year;

    public static ArchiveRecord File(FilingRequested filing, FilingScheme scheme, long item, byte[] content)
    {
        var year = YearOf(filing.OccurredAt);
        var retention = scheme.RetentionOf(filing.Class);
        return new ArchiveRecord
        {
            Id = ArchiveRecordId.New(),
            Code = scheme.CodeOf(year, filing.Class, item),
            Class = filing.Class,
            Title = Shortened(filing.Title),
            EnterpriseId = filing.EnterpriseId,
            Year = year,
            Retention = retention,
            KeptUntil = retention.LastDay(year),
            ObjectType = filing.ObjectType,
            ObjectId = filing.ObjectId,
            ObjectVersion = filing.ObjectVersion,
            ContentHash = LeafDocument.HashOf(content),
            ContentLength = content.Length,
            FiledBy = filing.FiledBy,
            FiledAt = filing.OccurredAt,
        };
    }

    /// <summary>What the log says about this record.</summary>
    public LeafDocument ToLeaf() => new(
        LeafDocument.ArchiveRecord, Id.Value, Code, Title, FiledBy.Subject, EnterpriseId?.Value, ObjectType, ObjectId, ObjectVersion,
        LeafDocument.Show(FiledAt), ContentHash);

    /// <summary>The record has its leaf. Once only.</summary>
    public void EnteredLogAt(long leafIndex)
    {
        if (LeafIndex >= 0) throw new InvalidOperationException($"{Code} has its leaf already.");
        ArgumentOutOfRangeException.ThrowIfNegative(leafIndex);
        LeafIndex = leafIndex;
    }

    /// <summary>A title is for finding; the content holds the full text. No half surrogate pair at the cut.</summary>
    private static string Shortened(string title)
    {
        if (title.Length <= TitleLength) return title;
        var end = char.IsHighSurrogate(title[TitleLength - 2]) ? TitleLength - 2 : TitleLength - 1;
        return title[..end] + "…";
    }
}
