using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Domain.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class CreditCodes(OrganizationDbContext context) : ICreditCodes
{
    public Task<bool> IsTakenAsync(string creditCode, CancellationToken ct) =>
        context.Set<Enterprise>().IgnoreQueryFilters().AnyAsync(e => e.CreditCode == creditCode, ct);
}
