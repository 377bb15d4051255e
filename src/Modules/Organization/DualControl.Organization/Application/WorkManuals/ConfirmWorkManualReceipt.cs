using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.WorkManuals;

/// <summary>签收工作手册 Confirm, once, that a person received a copy: by the person's client, or recorded by the management.</summary>
/// <param name="PersonId">人员 Who received it: a person of the enterprise, holding the client's post today where the client has one.</param>
[AllowedTo(Roles.Enterprise)]
internal sealed record ConfirmWorkManualReceipt(EnterpriseId EnterpriseId, WorkManualId Id, PersonId PersonId) : ICommand;

internal sealed class ConfirmWorkManualReceiptHandler(
    IReadRepository<WorkManual> manuals, IRepository<WorkManualCopy> copies, Trainees trainees, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ConfirmWorkManualReceipt>
{
    public async Task<Result> Handle(ConfirmWorkManualReceipt command, CancellationToken ct)
    {
        if (!await manuals.AnyAsync(new ById(command), ct)) return CommonErrors.NotFound;
        var acting = await trainees.ActForAsync(command.EnterpriseId, command.PersonId, ct);
        if (acting.IsFailure) return acting;
        return await copies.FirstOrDefaultAsync(new CopyOf(command), ct) is { } copy
            ? copy.Receive(user.Caller.ToActor(), calendar.Now)
            : TrainingErrors.ManualNotHandedOut.At("personId");
    }

    private sealed class ById : Specification<WorkManual>
    {
        public ById(ConfirmWorkManualReceipt c) => Query.Where(m => m.EnterpriseId == c.EnterpriseId && m.Id == c.Id);
    }

    private sealed class CopyOf : Specification<WorkManualCopy>
    {
        public CopyOf(ConfirmWorkManualReceipt c) => Query.Where(w => w.ManualId == c.Id && w.PersonId == c.PersonId);
    }
}
