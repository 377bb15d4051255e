using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskFactors;

internal sealed class RiskFactorById : Specification<RiskFactor>
{
    public RiskFactorById(RiskFactorId id) => Query.Where(f => f.Id == id);
}
