using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.WorkManuals;

/// <summary>工作手册 One edition of the enterprise's manual of the mechanism; its copies are handed to persons.</summary>
internal sealed class WorkManual : AggregateRoot<WorkManualId>, IBelongsToEnterprise
{
    private WorkManual() { }

    public WorkManual(EnterpriseId enterprise, string title, string edition, DateOnly issuedOn, Actor by, DateTimeOffset at)
    {
        Id = WorkManualId.New();
        (EnterpriseId, Title, Edition, IssuedOn, CreatedBy, CreatedAt) = (enterprise, title, edition, issuedOn, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public string Title { get; private set; } = null!;
    public string Edition { get; private set; } = null!;
    public DateOnly IssuedOn { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
}
