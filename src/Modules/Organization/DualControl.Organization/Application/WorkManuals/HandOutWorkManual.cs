using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.WorkManuals;

/// <summary>发放工作手册 Record that copies of an edition were handed to persons.</summary>
/// <param name="PersonIds">领取人员 Persons of the enterprise, 1–500, each once per edition.</param>
/// <param name="HandedOutOn">发放日期 Day, from the day of issue to today.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record HandOutWorkManual(EnterpriseId EnterpriseId, WorkManualId Id, IReadOnlyList<PersonId> PersonIds, DateOnly HandedOutOn) : ICommand;

internal sealed class HandOutWorkManualValidator : AbstractValidator<HandOutWorkManual>
{
    public HandOutWorkManualValidator()
    {
        RuleFor(c => c.PersonIds).NotEmpty().Must(p => p.Count <= 500).WithMessage(_ => Messages.Render("list.too_long", [500]));
        RuleFor(c => c.HandedOutOn).BureauDay();
    }
}

internal sealed class HandOutWorkManualHandler(
    IReadRepository<WorkManual> manuals, IRepository<WorkManualCopy> copies, IReadRepository<PostHolding> holdings, Trainees trainees, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<HandOutWorkManual>
{
    public async Task<Result> Handle(HandOutWorkManual command, CancellationToken ct)
    {
        if (await manuals.FirstOrDefaultAsync(new ById(command), ct) is not { } manual) return CommonErrors.NotFound;
        if (await trainees.CheckAsync(command.EnterpriseId, command.PersonIds, ct) is { IsFailure: true } refused) return refused;
        var holders = (await copies.ListAsync(new CopiesOf(manual.Id), ct)).ToHashSet();
        var held = (await holdings.ListAsync(new HoldingsOfPersons(command.PersonIds, command.HandedOutOn), ct)).ToLookup(h => h.PersonId, h => h.PostId);
        for (var i = 0; i < command.PersonIds.Count; i++)
        {
            if (!holders.Add(command.PersonIds[i])) return TrainingErrors.ManualHandedOutAlready.At($"personIds[{i}]");
            var handed = WorkManualCopy.HandOut(manual, command.PersonIds[i], held[command.PersonIds[i]], command.HandedOutOn, user.Caller.ToActor(), calendar.Now);
            if (handed.IsFailure) return handed.Error;
            copies.Add(handed.Value);
        }
        return Result.Success;
    }

    private sealed class ById : Specification<WorkManual>
    {
        public ById(HandOutWorkManual c) => Query.Where(m => m.EnterpriseId == c.EnterpriseId && m.Id == c.Id);
    }

    private sealed class CopiesOf : Specification<WorkManualCopy, PersonId>
    {
        public CopiesOf(WorkManualId manual)
        {
            Query.Where(c => c.ManualId == manual);
            Query.Select(c => c.PersonId);
        }
    }
}
