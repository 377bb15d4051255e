using DualControl.BuildingBlocks.Pipeline;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>登记 Register a discovered danger: level, responsible post, deadline; it gets its number. A major one must be reported in time.</summary>
/// <param name="LevelReason">定级依据 Criterion or reason; required for a major danger, at most 500 characters.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="Deadline">完成时限 Day by which it must be rectified; today or later, at most HiddenDangers:LongestDeadlineDays (365) days ahead.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RegisterHiddenDanger(
    HiddenDangerId Id, DangerLevel Level, string? LevelReason, UnitId ResponsibleUnitId, PostId ResponsiblePostId, DateOnly Deadline, long? ExpectedVersion) : ICommand;

internal sealed class RegisterHiddenDangerValidator : AbstractValidator<RegisterHiddenDanger>
{
    public RegisterHiddenDangerValidator()
    {
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.LevelReason).NotEmpty().When(c => c.Level == DangerLevel.Major);
        RuleFor(c => c.LevelReason).MaximumLength(500);
        RuleFor(c => c.Deadline).BureauDay();
    }
}

internal sealed class RegisterHiddenDangerHandler(
    IRepository<HiddenDanger> dangers, INumberSequence numbers, DangerSettings settings, IRequestSender sender, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<RegisterHiddenDanger>
{
    public async Task<Result> Handle(RegisterHiddenDanger command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var danger = found.Value;
        var window = settings.DeadlinesFrom(calendar.Today);
        var allowed = danger.CanRegister(command.Level, command.Deadline, window);
        if (allowed.IsFailure) return allowed;
        var responsible = await sender.FindPartyAsync(danger.EnterpriseId, command.ResponsibleUnitId, command.ResponsiblePostId, ct);
        if (responsible.IsFailure) return responsible.Error;

        var year = calendar.Today.Year;
        var number = $"YH-{year}-{await numbers.NextAsync($"YH-{year}", ct):000000}";
        var done = danger.Register(
            number, command.Level, command.LevelReason, responsible.Value, command.Deadline, DeadlineAuthorities.Of(user.Caller), window, settings.MajorReportWithin,
            user.Caller.ToActor(), calendar.Now);
        if (!done.IsFailure) outbox.Publish(new HiddenDangerRegistered(
            danger.Id, danger.EnterpriseId, number, command.Level, command.ResponsibleUnitId, command.ResponsiblePostId, danger.ReportedByPostId, calendar.Now,
            danger.RiskFactorId, danger.MeasureNumber));
        return done;
    }
}
