using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Grading;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>A factor taken over with the unit it lies in.</summary>
internal sealed record TakenOver(RiskFactor Factor, RiskUnit Unit);

/// <summary>Makes factors of the rows of a ledger; used to check an upload, and again to apply it: what is wrong is found by the very rules that a draft meets.</summary>
internal sealed class LedgerTakeover(
    IReadRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, GradingMethodsInForce methods, RiskRules rules, IValidator<FactorBody> validator, IRequestSender sender)
{
    public async Task<(IReadOnlyList<TakenOver> Taken, IReadOnlyList<LedgerImportFinding> Findings)> MakeAsync(
        EnterpriseId enterprise, IReadOnlyList<LedgerImportRow> rows, Actor drafter, Actor approver, DateTimeOffset at, CancellationToken ct)
    {
        var basis = await BasisAsync(enterprise, ct);
        var (taken, findings) = (new List<TakenOver>(), new List<LedgerImportFinding>());
        // A ledger names few posts many times.
        var responsible = new Dictionary<(UnitId, PostId), Task<Result<Responsible>>>();
        foreach (var row in rows)
        {
            var faults = new RowFaults(row, findings);
            var body = BodyOf(row, basis, faults);
            if (!basis.Units.TryGetValue(faults[LedgerColumns.Unit], out var unit)) faults.Add(LedgerColumns.Unit, "ledger_import.unit_unknown");
            faults.Add(Language.Both(() => validator.Validate(body).Errors));
            if (unit is not null && !basis.Known.Add((unit.Id, body.Point, body.Description))) faults.Add(LedgerColumns.Description, "ledger_import.twice");
            if (faults.Any || unit is null) continue;

            var content = await body.ToContentAsync(basis.Methods, (inUnit, post) =>
                responsible.TryGetValue((inUnit, post), out var known) ? known : responsible[(inUnit, post)] = sender.FindAsync(enterprise, inUnit, post, ct));
            if (content.IsFailure) faults.Add(content.Error);
            else if (LevelColours.NameOf(content.Value.Current.Level) is var level && !Is(level, faults[LedgerColumns.Level])) faults.Add(LedgerColumns.Level, "ledger_import.level_differs", level);
            else if (RiskFactor.TakeOver(unit, content.Value, rules, drafter, approver, at) is var made && made.IsFailure) faults.Add(made.Error);
            else taken.Add(new TakenOver(made.Value, unit));
            if (findings.Count >= LedgerImport.MostFindings) break;
        }
        return (taken, findings);
    }

    private async Task<Basis> BasisAsync(EnterpriseId enterprise, CancellationToken ct)
    {
        var structure = await sender.SendAsync(new ListStructure(enterprise), ct);
        var known = await factors.ListAsync(new Known(enterprise), ct);
        return new Basis(
            (await units.ListAsync(new Standing(enterprise), ct)).ToDictionary(u => u.Name), structure.Value, await methods.GetAsync(ct), [.. known.Select(k => (k.Unit, k.Point, k.Description))]);
    }

    private static FactorBody BodyOf(LedgerImportRow row, Basis basis, RowFaults faults)
    {
        var unit = basis.Structure.Units.FirstOrDefault(u => u.Name == faults[LedgerColumns.ResponsibleUnit]);
        if (unit is null) faults.Add(LedgerColumns.ResponsibleUnit, "ledger_import.responsible_unit_unknown");
        // Of posts with one title the unit's own comes first, then those above it and of the whole enterprise.
        var post = basis.Structure.Posts.Where(p => p.Title == faults[LedgerColumns.ResponsiblePost]).OrderByDescending(p => p.UnitId == unit?.Id).ThenByDescending(p => p.UnitId is null).FirstOrDefault();
        if (post is null) faults.Add(LedgerColumns.ResponsiblePost, "ledger_import.post_unknown");
        return new FactorBody(
            faults.Choose(LedgerColumns.Element, Enum.GetValues<HazardElement>()), faults.Choose(LedgerColumns.State, Enum.GetValues<OperatingState>()),
            faults.Choose(LedgerColumns.Tense, Enum.GetValues<HazardTense>()), faults[LedgerColumns.Point], faults[LedgerColumns.Description],
            faults.Choose(LedgerColumns.AccidentType, Enum.GetValues<AccidentType>()), MeasuresOf(faults[LedgerColumns.Measures]), faults[LedgerColumns.Emergency], faults[LedgerColumns.ReportingWay],
            unit?.Id ?? default, post?.Id ?? default,
            new GradingValues(faults.Number(LedgerColumns.InitialL), faults.Number(LedgerColumns.InitialE), faults.Number(LedgerColumns.InitialC)),
            new GradingValues(faults.Number(LedgerColumns.CurrentL), faults.Number(LedgerColumns.CurrentE), faults.Number(LedgerColumns.CurrentC)),
            WeakMeasuresReason: faults[LedgerColumns.WeakReason] is { Length: > 0 } reason ? reason : null);
    }

    /// <summary>One per line, its control level in 【】 before it; without one it is administrative.</summary>
    internal static IReadOnlyList<ControlMeasure> MeasuresOf(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(line =>
    {
        var end = line.IndexOf('】', StringComparison.Ordinal);
        if (!line.StartsWith('【') || end < 0) return new ControlMeasure(ControlLevel.Administrative, line);
        var name = line[1..end];
        var level = Enum.GetValues<ControlLevel>().Where(l => Is(Ledger.ControlLevelNames.Of(l), name)).Select(l => (ControlLevel?)l).FirstOrDefault();
        return level is { } known ? new ControlMeasure(known, line[(end + 1)..].Trim()) : new ControlMeasure(ControlLevel.Administrative, line);
    })];

    internal static bool Is(BilingualText name, string text) => text == name.Zh || text == name.En;

    private sealed record Basis(Dictionary<string, RiskUnit> Units, EnterpriseStructure Structure, GradingMethods Methods, HashSet<(RiskUnitId Unit, string Point, string Description)> Known);

    private sealed record KnownFactor(RiskUnitId Unit, string Point, string Description);

    private sealed class Known : Specification<RiskFactor, KnownFactor>
    {
        public Known(EnterpriseId enterprise)
        {
            Query.Where(f => f.EnterpriseId == enterprise && f.State != RiskFactorState.Voided);
            Query.Select(f => new KnownFactor(f.RiskUnitId, f.Point, f.Description));
        }
    }

    private sealed class Standing : Specification<RiskUnit>
    {
        public Standing(EnterpriseId enterprise) => Query.Where(u => u.EnterpriseId == enterprise && !u.IsRetired);
    }
}
