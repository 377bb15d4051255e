using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class EndedEnterprises(OrganizationDbContext context) : IEndedEnterprises
{
    public async Task<Error?> RefuseAsync(EnterpriseId enterprise, CancellationToken ct) =>
        await context.Set<Enterprise>().AnyAsync(e => e.Id == enterprise && e.EndedOn != null, ct) ? OrganizationErrors.EnterpriseEnded : null;
}
