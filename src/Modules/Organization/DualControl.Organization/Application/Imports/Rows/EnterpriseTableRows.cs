using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>Enters enterprises and changes their profile, by credit code; credit code, industry and section of a known one stay.</summary>
internal sealed class EnterpriseTableRows(
    IReadRepository<Enterprise> enterprises, IReadRepository<Section> sections, ICreditCodes creditCodes, NewEnterprises newEnterprises, BureauCalendar calendar) : ITableRows
{
    private static readonly RegisterEnterpriseValidator Rules = new();

    private static readonly Dictionary<string, TableColumn> ColumnOf = new()
    {
        ["Name"] = EnterpriseTable.Name,
        ["CreditCode"] = EnterpriseTable.CreditCode,
        ["Industry"] = EnterpriseTable.Industry,
        ["Address"] = EnterpriseTable.Address,
        ["PrincipalPostTitle"] = EnterpriseTable.Principal,
        ["StaffCount"] = EnterpriseTable.Staff,
        ["ContactPostTitle"] = EnterpriseTable.Contact,
        ["Location.Longitude"] = EnterpriseTable.Longitude,
        ["Location.Latitude"] = EnterpriseTable.Latitude,
        ["HazardousChemicals"] = EnterpriseTable.HazardousChemicals,
    };

    private readonly SeenRows<string> _seen = new();
    private Dictionary<string, Section> _sections = [];

    public BaseTable Table => BaseTable.Enterprises;

    public async Task<Error?> PrepareAsync(EnterpriseId? enterprise, CancellationToken ct)
    {
        _sections = (await sections.ListAsync(new AllSections(), ct)).ToDictionary(s => s.Name);
        return null;
    }

    public async Task ApplyAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var codes = rows.Select(r => r.Text(EnterpriseTable.CreditCode)).Distinct().ToList();
        var known = (await enterprises.ListAsync(new OfCreditCodes(codes), ct)).ToDictionary(e => e.CreditCode);
        var taken = await creditCodes.TakenAsync(codes, ct);
        foreach (var row in rows)
        {
            var code = row.Text(EnterpriseTable.CreditCode);
            _seen.Note(code, row, EnterpriseTable.CreditCode);
            Apply(row, known.GetValueOrDefault(code), taken.Contains(code));
        }
    }

    private void Apply(ImportRow row, Enterprise? known, bool isTaken)
    {
        var industry = row.Choice(EnterpriseTable.Industry, Industries.All);
        if (!_sections.TryGetValue(row.Text(EnterpriseTable.Section), out var section)) row.Refuse(EnterpriseTable.Section, ImportErrors.SectionUnknown);
        var command = new RegisterEnterprise(
            row.Text(EnterpriseTable.Name), row.Text(EnterpriseTable.CreditCode), industry ?? "", section?.Id ?? default, row.Text(EnterpriseTable.Address), row.Optional(EnterpriseTable.Principal),
            StaffOf(row), row.Optional(EnterpriseTable.Contact), PlaceOf(row), ChemicalsOf(row));
        row.Judge(Rules, command, ColumnOf);
        if (known is not null) RefuseChanges(row, known, industry, section);
        else if (isTaken) row.Refuse(EnterpriseTable.CreditCode, OrganizationErrors.CreditCodeTaken);
        else if (section is not null && newEnterprises.RefuseForeign(section.Id) is { } foreign) row.Refuse(EnterpriseTable.Section, foreign);
        if (!row.IsGood) return;

        if (known is not null) row.Effect = known.Change(command.Name, command.ToProfile()) ? RowEffect.Changed : RowEffect.Unchanged;
        else if (newEnterprises.Enter(section!, command.Name, command.CreditCode, industry!, command.ToProfile()) is { IsFailure: true } refused) row.Refuse(EnterpriseTable.Section, refused.Error);
        else row.Effect = RowEffect.Created;
    }

    private void RefuseChanges(ImportRow row, Enterprise known, string? industry, Section? section)
    {
        if (known.EndedOn is not null) row.Refuse(EnterpriseTable.CreditCode, OrganizationErrors.EnterpriseEnded);
        if (industry is not null && industry != known.Industry) row.Refuse(EnterpriseTable.Industry, ImportErrors.NotChangeable);
        if (section is not null && section.Id != known.Supervision.On(calendar.Today).First().SectionId) row.Refuse(EnterpriseTable.Section, ImportErrors.NotChangeable);
    }

    private static int StaffOf(ImportRow row)
    {
        var staff = row.Decimal(EnterpriseTable.Staff);
        if (staff is null) row.Refuse(EnterpriseTable.Staff, ImportErrors.Required);
        else if (staff != decimal.Truncate(staff.Value) || staff is < 0 or > 1_000_000) row.Refuse(EnterpriseTable.Staff, ImportErrors.NotANumber);
        return row.IsGood ? (int)staff!.Value : 0;
    }

    private static Coordinates? PlaceOf(ImportRow row)
    {
        var (east, north) = (row.Decimal(EnterpriseTable.Longitude), row.Decimal(EnterpriseTable.Latitude));
        if (east is null != north is null) row.Refuse(east is null ? EnterpriseTable.Longitude : EnterpriseTable.Latitude, ImportErrors.HalfAPlace);
        return east is { } longitude && north is { } latitude ? new Coordinates(longitude, latitude) : null;
    }

    private static List<ChemicalActivity> ChemicalsOf(ImportRow row)
    {
        var activities = new List<ChemicalActivity>();
        foreach (var word in row.Text(EnterpriseTable.HazardousChemicals).Split(['、', ',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = EnterpriseTable.Chemicals.FirstOrDefault(c => word == c.Value.Zh || word == c.Value.En);
            if (match.Value is not null) activities.Add(match.Key);
            else row.Refuse(EnterpriseTable.HazardousChemicals, ImportRow.NotAllowed(EnterpriseTable.Chemicals.Values));
        }
        return activities;
    }

    private sealed class AllSections : Specification<Section>;

    private sealed class OfCreditCodes : Specification<Enterprise>
    {
        public OfCreditCodes(List<string> codes) => Query.Where(e => codes.Contains(e.CreditCode));
    }
}
