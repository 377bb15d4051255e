using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.WorkManuals;

/// <summary>工作手册发放 A copy was handed to a person, who confirms it once.</summary>
internal sealed class WorkManualCopy : AggregateRoot<WorkManualCopyId>, IBelongsToEnterprise
{
    private WorkManualCopy() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public WorkManualId ManualId { get; private set; }
    public PersonId PersonId { get; private set; }

    /// <summary>As it was when handed out.</summary>
    public string ManualTitle { get; private set; } = null!;

    /// <summary>Posts the person held then: whose accounts are asked to confirm.</summary>
    public IReadOnlyList<PostId> PostIds { get; private set; } = [];
    public DateOnly HandedOutOn { get; private set; }
    public Actor? ReceivedBy { get; private set; }
    public DateTimeOffset? ReceivedAt { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<WorkManualCopy> HandOut(WorkManual manual, PersonId person, IEnumerable<PostId> posts, DateOnly day, Actor by, DateTimeOffset at)
    {
        if (day < manual.IssuedOn || day > BureauCalendar.DayOf(at)) return TrainingErrors.ManualHandedOutOutside.With($"{manual.IssuedOn:O}").At("handedOutOn");
        return new WorkManualCopy
        {
            Id = WorkManualCopyId.New(),
            EnterpriseId = manual.EnterpriseId,
            ManualId = manual.Id,
            PersonId = person,
            ManualTitle = manual.Title,
            PostIds = [.. posts],
            HandedOutOn = day,
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    /// <summary>签收 By the person's account, or recorded by the management.</summary>
    public Result Receive(Actor by, DateTimeOffset at)
    {
        if (ReceivedAt is not null) return TrainingErrors.ManualReceivedAlready.At("personId");
        (ReceivedBy, ReceivedAt) = (by, at);
        return Result.Success;
    }
}
