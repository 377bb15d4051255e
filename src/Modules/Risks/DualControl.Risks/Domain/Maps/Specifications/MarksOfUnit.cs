using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Domain.Maps.Specifications;

internal sealed class MarksOfUnit : Specification<UnitMarks>
{
    public MarksOfUnit(RiskUnitId unit) => Query.Where(m => m.RiskUnitId == unit);
}
