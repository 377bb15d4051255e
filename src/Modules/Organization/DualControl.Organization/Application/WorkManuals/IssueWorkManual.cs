using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.WorkManuals;

/// <summary>印发工作手册 Enter an edition of the work manual.</summary>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="Edition">版次 Edition, 1–50 characters, e.g. 2026年第1版; once per enterprise and title.</param>
/// <param name="IssuedOn">印发日期 Day of issue, 2000–2199.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record IssueWorkManual(EnterpriseId EnterpriseId, string Title, string Edition, DateOnly IssuedOn) : ICommand<WorkManualId>;

internal sealed class IssueWorkManualValidator : AbstractValidator<IssueWorkManual>
{
    public IssueWorkManualValidator()
    {
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Edition).NotEmpty().MaximumLength(50);
        RuleFor(c => c.IssuedOn).BureauDay();
    }
}

internal sealed class IssueWorkManualHandler(IRepository<WorkManual> manuals, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<IssueWorkManual, WorkManualId>
{
    public async Task<Result<WorkManualId>> Handle(IssueWorkManual command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        if (await manuals.AnyAsync(new SameEdition(command), ct)) return TrainingErrors.ManualEditionTaken.At("edition");
        var manual = new WorkManual(command.EnterpriseId, command.Title, command.Edition, command.IssuedOn, user.Caller.ToActor(), calendar.Now);
        manuals.Add(manual);
        return manual.Id;
    }

    private sealed class SameEdition : Specification<WorkManual>
    {
        public SameEdition(IssueWorkManual c) => Query.Where(m => m.EnterpriseId == c.EnterpriseId && m.Title == c.Title && m.Edition == c.Edition);
    }
}
