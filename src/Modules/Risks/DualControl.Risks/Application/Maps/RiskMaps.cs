using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Files;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.Maps.Specifications;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskPublications;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Maps;

/// <summary>A factor in force on the map.</summary>
internal sealed record MappedFactor(RiskFactorId Id, RiskUnitId UnitId, string Point, RiskLevel? Level, int Number, MapShape? Shape);

/// <summary>A unit on the map with its factors in force; its level is the highest of theirs.</summary>
internal sealed record MappedUnit(RiskUnitId Id, string Name, MapShape? Shape, IReadOnlyList<MappedFactor> Factors)
{
    public RiskLevel? Level => Factors.Max(f => f.Level);
}

/// <summary>An enterprise's map as it stands now.</summary>
/// <param name="Fingerprint">SHA-256 of all it shows: the map has changed since a publication exactly when this differs.</param>
/// <param name="Published">Its latest publication; null before the first.</param>
internal sealed record EnterpriseMap(MapFrame Frame, AttachedFile? Picture, IReadOnlyList<MappedUnit> Units, string Fingerprint, PublishedMap? Published);

/// <summary>The latest publication of a map.</summary>
internal sealed record PublishedMap(int Number, DateTimeOffset At, string Fingerprint);

/// <summary>Reads what an enterprise's maps show; used for looking at them and for publishing.</summary>
internal sealed class RiskMaps(
    IReadRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, IReadRepository<RiskMapPlan> plans, IReadRepository<UnitMarks> marks,
    IReadRepository<RiskPublication> publications, IContentStore contents)
{
    public async Task<EnterpriseMap> ReadAsync(EnterpriseId enterprise, CancellationToken ct)
    {
        var plan = await plans.FirstOrDefaultAsync(new PlanOfEnterprise(enterprise), ct);
        var frame = plan?.Frame ?? MapFrame.Plan;
        var placed = (await marks.ListAsync(new MarksOf(enterprise, frame.Kind), ct)).ToDictionary(m => m.UnitId);
        var inForce = (await factors.ListAsync(new FactorsOf(enterprise), ct)).ToLookup(f => f.UnitId);
        MappedUnit[] mapped = [.. (await units.ListAsync(new UnitsOf(enterprise), ct)).Select(u => Map(u, placed.GetValueOrDefault(u.Id), inForce[u.Id], frame))];
        var published = await publications.FirstOrDefaultAsync(new LatestPublication(enterprise), ct);
        return new EnterpriseMap(frame, plan?.Picture, mapped, Fingerprints.Of(new { frame, picture = plan?.Picture?.Sha256, units = mapped.OrderBy(u => u.Id.Value) }), published);
    }

    /// <summary>The floor plan, to be drawn into the map; null without one.</summary>
    public async Task<MapPicture?> PictureAsync(EnterpriseMap map, CancellationToken ct)
    {
        if (map.Picture is not { } file) return null;
        await using var content = await contents.OpenAsync(file.Sha256, 0, file.Size, ct) ?? throw new FileNotFoundException($"Content {file.Sha256} is missing from the store.");
        using var bytes = new MemoryStream((int)file.Size);
        await content.CopyToAsync(bytes, ct);
        return new MapPicture(file.MediaType, bytes.ToArray());
    }

    private static MappedUnit Map(UnitRow unit, MarksRow? placed, IEnumerable<MappedFactor> inForce, MapFrame frame)
    {
        var shapes = placed?.Factors.ToDictionary(f => f.RiskFactorId, f => f.Shape) ?? [];
        var shape = placed?.Unit ?? (frame.Kind == MapFrameKind.Plan && unit.Outline.Count > 0 ? new MapShape(unit.Outline) : null);
        return new MappedUnit(unit.Id, unit.Name, Within(frame, shape), [.. inForce.Select(f => f with { Shape = Within(frame, shapes.GetValueOrDefault(f.Id)) })]);
    }

    /// <summary>What was marked before the bounds were drawn closer is not drawn.</summary>
    private static MapShape? Within(MapFrame frame, MapShape? shape) => shape is not null && shape.Points.All(frame.Contains) ? shape : null;

    private sealed record UnitRow(RiskUnitId Id, string Name, IReadOnlyList<PlanPoint> Outline);

    private sealed record MarksRow(RiskUnitId UnitId, MapShape? Unit, IReadOnlyList<FactorMark> Factors);

    private sealed class UnitsOf : Specification<RiskUnit, UnitRow>
    {
        public UnitsOf(EnterpriseId enterprise)
        {
            Query.Where(u => u.EnterpriseId == enterprise && !u.IsRetired).OrderBy(u => u.CreatedAt).ThenBy(u => u.Id);
            Query.Select(u => new UnitRow(u.Id, u.Name, u.Outline));
        }
    }

    private sealed class FactorsOf : Specification<RiskFactor, MappedFactor>
    {
        public FactorsOf(EnterpriseId enterprise)
        {
            Query.Where(f => f.EnterpriseId == enterprise && f.Level != null).OrderBy(f => f.CreatedAt).ThenBy(f => f.Id);
            Query.Select(f => new MappedFactor(f.Id, f.RiskUnitId, f.Point, f.Level, f.VersionInForce, null));
        }
    }

    private sealed class MarksOf : Specification<UnitMarks, MarksRow>
    {
        public MarksOf(EnterpriseId enterprise, MapFrameKind kind)
        {
            Query.Where(m => m.EnterpriseId == enterprise && m.Kind == kind);
            Query.Select(m => new MarksRow(m.RiskUnitId, m.Unit, m.Factors));
        }
    }

    private sealed class LatestPublication : Specification<RiskPublication, PublishedMap>
    {
        public LatestPublication(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise).OrderByDescending(p => p.Number).Take(1);
            Query.Select(p => new PublishedMap(p.Number, p.PublishedAt, p.MapFingerprint));
        }
    }
}
