using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>发现隐患 Enter a danger found outside an inspection: employee report, section inspection, complaint, accident.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Name">隐患名称 Name, 1–200 characters.</param>
/// <param name="Place">部位 Where, 1–200 characters.</param>
/// <param name="Description">情况 What was found, 1–1000 characters.</param>
/// <param name="Source">来源 Source: employeeReport by the enterprise, sectionInspection by the section, publicComplaint and accident by the principal, the safety manager or the section; inspections make theirs themselves.</param>
/// <param name="RiskFactorId">风险因素 Factor in force of the enterprise that it concerns, where known.</param>
[AllowedTo(Role.FrontlineEmployee | Roles.EnterpriseManagement | Role.WorkshopReviewer | Role.DepartmentReviewer | Role.SectionOfficer)]
internal sealed record ReportHiddenDanger(EnterpriseId EnterpriseId, string Name, string Place, string Description, DangerSource Source, RiskFactorId? RiskFactorId)
    : ICommand<HiddenDangerId>;

internal sealed class ReportHiddenDangerValidator : AbstractValidator<ReportHiddenDanger>
{
    public ReportHiddenDangerValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Place).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Description).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.Source).IsInEnum().NotEqual(DangerSource.Inspection).WithMessage(_ => Messages.Render("danger.source_inspection"));
    }
}

internal sealed class ReportHiddenDangerHandler(IRepository<HiddenDanger> dangers, ICurrentScope scope, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ReportHiddenDanger, HiddenDangerId>
{
    public async Task<Result<HiddenDangerId>> Handle(ReportHiddenDanger command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        if (!user.Caller.Is(DangerSources.ReportedBy(command.Source))) return DangerErrors.SourceNotYours.At("source");
        if (command.RiskFactorId is { } factorId)
        {
            var factor = await sender.SendAsync(new FindFactorInForce(factorId), ct);
            if (factor.IsFailure || factor.Value.EnterpriseId != command.EnterpriseId) return CommonErrors.Invalid.At(new FieldError("riskFactorId", "danger.factor_not_in_force"));
        }
        var found = new Discovery(command.Name, command.Place, command.Description, command.Source, null, command.RiskFactorId?.Value, FinderPostId: user.Caller.PostId);
        var danger = HiddenDanger.Discover(command.EnterpriseId, found, user.Caller.ToActor(), calendar.Now);
        dangers.Add(danger);
        return danger.Id;
    }
}
