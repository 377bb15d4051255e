using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Domain.Library;

/// <summary>风险库条目 Entry of the library.</summary>
internal readonly record struct LibraryEntryId(Guid Value) : IId<LibraryEntryId>
{
    public static LibraryEntryId From(Guid value) => new(value);
    public static LibraryEntryId New() => new(Ids.New());
    public static bool TryParse(string? text, out LibraryEntryId id) => Ids.TryParse(text, out id);
}

/// <summary>风险库条目 An entry of one edition of the library; it never changes. The edition is traced, its hundreds of entries are its file.</summary>
internal sealed class LibraryEntry : AggregateRoot<LibraryEntryId>, IUntracedRecord
{
    private LibraryEntry() { }

    public LibraryEntry(int edition, LibraryContent content)
    {
        Id = LibraryEntryId.New();
        (Edition, Content) = (edition, content);
        (Code, Industry, UnitKind, Unit, Point) = (content.Code, content.Industry, content.UnitKind, content.Unit, content.Point);
        (Element, AccidentType, Description) = (content.Element, content.AccidentType, content.Description);
    }

    public int Edition { get; private set; }
    public LibraryContent Content { get; private set; } = null!;

    // Columns the library is searched by; they mirror the content.
    public string Code { get; private set; } = null!;
    public LibraryIndustry Industry { get; private set; }
    public RiskUnitKind UnitKind { get; private set; }
    public string Unit { get; private set; } = null!;
    public string Point { get; private set; } = null!;
    public HazardElement Element { get; private set; }
    public AccidentType AccidentType { get; private set; }
    public string Description { get; private set; } = null!;
}
