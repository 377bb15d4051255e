using DualControl.Archives.Domain;
using DualControl.Archives.Domain.Records;
using DualControl.Archives.Domain.Trail;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Archives.Infrastructure;

internal sealed class ArchivesDbContext : ModuleDbContext
{
    private readonly ICurrentScope _scope;

    public ArchivesDbContext(DbContextOptions<ArchivesDbContext> options, ICurrentScope scope) : base(options, scope) => _scope = scope;

    public override string Schema => "archive";

    private bool SeesAll => _scope.Scope.All;
    private IReadOnlyCollection<EnterpriseId> Visible => _scope.Scope.Enterprises;

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        // The bureau's own rows belong to no enterprise: only those who see everything see them.
        model.Entity<ArchiveRecord>().HasQueryFilter(r => SeesAll || (r.EnterpriseId != null && Visible.Contains(r.EnterpriseId.Value)));
        model.Entity<AuditEntry>().HasQueryFilter(e => SeesAll || (e.EnterpriseId != null && Visible.Contains(e.EnterpriseId.Value)));
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseRewriting();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseRewriting();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void RefuseRewriting()
    {
        foreach (var entry in ChangeTracker.Entries<IAppendOnly>())
            if (entry.State is EntityState.Modified or EntityState.Deleted)
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is append-only: it can be neither changed nor deleted.");
    }
}
