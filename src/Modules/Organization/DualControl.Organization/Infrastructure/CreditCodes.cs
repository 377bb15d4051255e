using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.Organization.Domain.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class CreditCodes(OrganizationDbContext context) : ICreditCodes
{
    public Task<bool> IsTakenAsync(string creditCode, CancellationToken ct) => Taken(creditCode).AnyAsync(ct);

    public async Task<IReadOnlySet<string>> TakenAsync(IReadOnlyCollection<string> creditCodes, CancellationToken ct) =>
        (await context.Set<Enterprise>().IgnoreQueryFilters().Where(e => creditCodes.Contains(e.CreditCode)).Select(e => e.CreditCode).ToListAsync(ct)).ToHashSet();

    public Task<bool> IsTakenOrAskedForAsync(string creditCode, CancellationToken ct) =>
        Taken(creditCode).Concat(context.Set<EnterpriseRegistration>().Where(r => r.WaitingCreditCode == creditCode).Select(r => r.CreditCode)).AnyAsync(ct);

    private IQueryable<string> Taken(string creditCode) =>
        context.Set<Enterprise>().IgnoreQueryFilters().Where(e => e.CreditCode == creditCode).Select(e => e.CreditCode);
}
