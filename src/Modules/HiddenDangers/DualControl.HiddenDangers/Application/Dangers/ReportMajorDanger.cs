using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>重大隐患报告 Report a major danger to the leading group and the industry authority (plan 二（三）3).</summary>
/// <param name="Text">内容 What was reported and to whom, 1–1000 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record ReportMajorDanger(HiddenDangerId Id, string Text, long? ExpectedVersion) : ICommand;

internal sealed class ReportMajorDangerValidator : AbstractValidator<ReportMajorDanger>
{
    public ReportMajorDangerValidator()
    {
        RuleFor(c => c.Text).NotEmpty().MaximumLength(1000);
    }
}

internal sealed class ReportMajorDangerHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ReportMajorDanger>
{
    public async Task<Result> Handle(ReportMajorDanger command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.ReportMajor(command.Text, user.Caller.ToActor(), calendar.Now);
    }
}
