using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.Maps.Specifications;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Maps;

/// <summary>图上标注 Marks where a risk unit and its factors lie, in the coordinates of the enterprise's map; replaces the earlier marks as a whole.</summary>
/// <param name="Unit">单元 Point or polygon of the unit; null for its own outline on the plan.</param>
/// <param name="Factors">风险因素 At most 500 points or polygons, each factor of the unit once.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record MarkRiskUnit(RiskUnitId Id, GeoGeometry? Unit, IReadOnlyList<FactorPlace> Factors, long? ExpectedVersion) : ICommand;

internal sealed class MarkRiskUnitValidator : AbstractValidator<MarkRiskUnit>
{
    public MarkRiskUnitValidator()
    {
        RuleFor(c => c.Factors).Must(f => f.Count <= 500).WithMessage(_ => Messages.Render("list.too_long", [500]));
        RuleForEach(c => c.Factors).NotNull();
    }
}

internal sealed class MarkRiskUnitHandler(
    IRepository<UnitMarks> marks, IReadRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, IReadRepository<RiskMapPlan> plans, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<MarkRiskUnit>
{
    public async Task<Result> Handle(MarkRiskUnit command, CancellationToken ct)
    {
        if (await units.FirstOrDefaultAsync(new RiskUnitById(command.Id), ct) is not { } unit) return CommonErrors.NotFound;
        var made = await marks.FirstOrDefaultAsync(new MarksOfUnit(command.Id), ct);
        if (command.ExpectedVersion is { } expected && expected != (made?.Version ?? 0)) return CommonErrors.Stale;
        var frame = (await plans.FirstOrDefaultAsync(new PlanOfEnterprise(unit.EnterpriseId), ct))?.Frame ?? MapFrame.Plan;

        var outline = command.Unit?.ToShape("unit");
        if (outline is { IsFailure: true }) return outline.Error!;
        var places = new List<FactorMark>(command.Factors.Count);
        foreach (var place in command.Factors)
        {
            var shape = place.Geometry.ToShape($"factors[{places.Count}].geometry");
            if (shape.IsFailure) return shape.Error;
            places.Add(new FactorMark(place.RiskFactorId, shape.Value));
        }
        var own = (await factors.ListAsync(new FactorsOfUnit(command.Id), ct)).ToHashSet();
        if (made is null) marks.Add(made = UnitMarks.Of(unit));
        return made.Mark(frame, outline?.Value, places, own, user.Caller.ToActor(), calendar.Now);
    }

    private sealed class FactorsOfUnit : Specification<RiskFactor, RiskFactorId>
    {
        public FactorsOfUnit(RiskUnitId unit)
        {
            Query.Where(f => f.RiskUnitId == unit);
            Query.Select(f => f.Id);
        }
    }
}
